"""WGS 1.10 lid 4 and 2.32, Bgs 1.2, 1.7, 2.20 lid 2 and 2.22: smaller flows around a house.

Status: verified-verbatim, in force from 2025-03-01. Access of the data subject through the contact
point, having inaccurate data corrected, aligning the plans for several persons, the list of
prioritised cases, the secrecy of auditors, and the neighbouring act on radicalisation. `COVERAGE`
lists every article of the WGS and the Bgs in the source pack.
"""

from __future__ import annotations

import attrs

from disclosure_law.citation import Statute
from disclosure_law.law import wgs_terms as t
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import AVG, BGS, WGS
from disclosure_law.law.wgs_medical import FOR_PLANS
from disclosure_law.law.wgs_meeting import WITH_EXCHANGE
from disclosure_law.law.wpg_terms import AT_RADICALISATION_TABLE
from disclosure_law.leaf import Fact, Judgement, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Ground, Modality, Prohibition, Stage, Status, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_ROLE,
    NECESSARY,
    ON_REQUEST,
    PURPOSE,
    RECIPIENT_ROLE,
)

# --- Art. 1.10 lid 4: auditors -------------------------------------------------------------------
# "Een ieder die betrokken is bij een controle als bedoeld in dit artikel is verplicht tot
# geheimhouding van de persoonsgegevens waarover hij de beschikking heeft gekregen, behoudens voor
# zover enig wettelijk voorschrift hem tot mededeling verplicht of zijn taak daartoe noodzaakt."
LEARNT_IN_AUDIT = Fact(
    "wgs.learnt_in_audit",
    Text(
        "Kreeg de verstrekker de gegevens bij een privacy-audit van het samenwerkingsverband?",
        "Did the discloser get the data in a privacy audit of the cooperation?",
    ),
    WGS.art("1.10", lid="4"),
)
AUDIT_TASK_REQUIRES = Judgement(
    "wgs.audit_task_requires",
    Text(
        "Noodzaakt de taak van de auditor tot deze mededeling?",
        "Does the auditor's task require this communication?",
    ),
    WGS.art("1.10", lid="4"),
    by=data.DISCLOSER,
)
# "Een ieder": whoever says so; only of another party, as auditors mostly are, it is asked.
LEARNT_SO: Predicate = LEARNT_IN_AUDIT.stated_as(YES) | (
    DISCLOSER_ROLE.among(roles.OTHER_PARTY) & LEARNT_IN_AUDIT
)
AUDIT_SECRECY = Prohibition(
    id="wgs.audit_secrecy",
    cites=(WGS.art("1.10", lid="4"),),
    text=Text(
        "Wie een audit uitvoert houdt de gegevens geheim, tenzij een wet hem verplicht of zijn "
        "taak het vergt.",
        "Whoever carries out an audit keeps the data secret, unless a statute obliges or the task "
        "requires disclosure.",
    ),
    words="Een ieder die betrokken is bij een controle als bedoeld in dit artikel is verplicht tot "
    "geheimhouding van de persoonsgegevens",
    when=LEARNT_SO & ~AUDIT_TASK_REQUIRES,
    lock=Lock(
        "wgs-1-10",
        Text("geheimhouding van de audit", "secrecy of the audit"),
        LockKind.SECRECY,
    ),
    yields=Yields.DUTIES,
    since=t.SINCE,
    then=(SR_272,),
)

# --- Bgs 1.2: access through the contact point ---------------------------------------------------
# Lid 1: "Het contactpunt besluit namens de deelnemers ... op een verzoek van een betrokkene"; lid
# 2: "wijst het verzoek af indien of voor zover naar het oordeel van één of meer van die deelnemers
# een uitzonderingsgrond van toepassing is op grond van artikel 41 van de Uitvoeringswet"
EXCEPTION_JUDGED = Judgement(
    "bgs.access_exception",
    Text(
        "Geldt naar het oordeel van een betrokken deelnemer een uitzondering van UAVG 41?",
        "Does a participant concerned judge that an exception of UAVG 41 applies?",
    ),
    BGS.art("1.2", lid="2"),
    by=t.ZVH_HOLDER,
)
TO_SUBJECT = t.FROM_HOUSE & RECIPIENT_ROLE.among(roles.CLIENT) & PURPOSE.among(data.ACCESS)
GIVE_ACCESS = Ground(
    id="bgs.give_access",
    cites=(BGS.art("1.2", lid="1"), AVG.art("15")),
    text=Text(
        "Op verzoek geeft het contactpunt de betrokkene inzage namens alle deelnemers.",
        "On request the contact point gives the data subject access on behalf of all participants.",
    ),
    words="Het contactpunt besluit namens de deelnemers aan het samenwerkingsverband op een "
    "verzoek van een betrokkene",
    when=TO_SUBJECT & ON_REQUEST,
    provided=~EXCEPTION_JUDGED,
    modality=Modality.DUTY,
    since=t.SINCE,
)
ACCESS_REFUSED = Prohibition(
    id="bgs.access_refused",
    cites=(BGS.art("1.2", lid="2"),),
    text=Text(
        "Inzage wordt geweigerd voor zover een betrokken deelnemer oordeelt dat UAVG 41 geldt.",
        "Access is refused as far as a participant concerned judges that UAVG 41 applies.",
    ),
    words="wijst het verzoek af indien of voor zover naar het oordeel van één of meer van die "
    "deelnemers een uitzonderingsgrond van toepassing is",
    when=TO_SUBJECT & EXCEPTION_JUDGED,
    lock=Lock("bgs-1-2", Text("uitzonderingen op inzage", "exceptions to access"), LockKind.LIMIT),
    since=t.SINCE,
)

# --- Bgs 1.7: inaccurate data --------------------------------------------------------------------
# Lid 1: "wordt de deelnemer die deze aan het samenwerkingsverband heeft verstrekt daarop gewezen"
FOUND_INACCURATE = Fact(
    "bgs.found_inaccurate",
    Text(
        "Is bij de verwerking in het samenwerkingsverband gebleken dat de gegevens onjuist zijn?",
        "Has it turned out in the cooperation that the data are inaccurate?",
    ),
    BGS.art("1.7", lid="1"),
)
CAME_FROM_RECIPIENT = Fact(
    "bgs.came_from_recipient",
    Text(
        "Zijn deze gegevens van de ontvanger afkomstig?",
        "Did these data come from the recipient?",
    ),
    BGS.art("1.7", lid="2"),
)
TELL_SUPPLIER = Ground(
    id="bgs.tell_supplier",
    cites=(BGS.art("1.7", lid="1"),),
    text=Text(
        "De deelnemer die onjuiste gegevens verstrekte wordt daarop gewezen.",
        "The participant that supplied inaccurate data is told so.",
    ),
    words="wordt de deelnemer die deze aan het samenwerkingsverband heeft verstrekt daarop gewezen",
    when=t.FROM_HOUSE & PURPOSE.among(t.CORRECTION),
    provided=t.RECIPIENT_PARTICIPANT & FOUND_INACCURATE & CAME_FROM_RECIPIENT,
    modality=Modality.DUTY,
    lifts=t.SUPPLY_KEYS,
    since=t.SINCE,
)
# Lid 2: "doet, indien van toepassing, een melding aan de organisatie waarvan de gegevens afkomstig
# zijn"
TELL_SOURCE = attrs.evolve(
    TELL_SUPPLIER,
    id="bgs.tell_source",
    cites=(BGS.art("1.7", lid="2"),),
    text=Text(
        "Wie onjuiste gegevens verstrekte meldt dat aan de organisatie waarvan ze afkomstig zijn.",
        "Whoever supplied inaccurate data reports that to the organisation they came from.",
    ),
    words="doet, indien van toepassing, een melding aan de organisatie waarvan de gegevens "
    "afkomstig zijn",
    when=PURPOSE.among(t.CORRECTION) & t.SEAT,
    provided=t.IS_PARTICIPANT & FOUND_INACCURATE & CAME_FROM_RECIPIENT,
)

# --- Bgs 2.20 lid 2: plans for several persons ---------------------------------------------------
# "De deelnemers aan het Zorg- en Veiligheidshuis kunnen plannen van aanpak van meerdere personen
# over wie in Zorg- en Veiligheidshuizen
# casusoverleggen worden gevoerd, op elkaar afstemmen voor zover: a. de betrokkenen behoren tot
# elkaars directe kring ...; b. er afhankelijkheden bestaan tussen de problemen ..., en c. de
# afstemming noodzakelijk is voor het doel"
ALIGN_PLANS = Ground(
    id="bgs.align_plans",
    cites=(BGS.art("2.20", lid="2"),),
    text=Text(
        "Plannen van aanpak van personen uit elkaars kring kunnen op elkaar worden afgestemd.",
        "The plans for persons in each other's circle may be aligned.",
    ),
    words="kunnen plannen van aanpak van meerdere personen over wie in Zorg- en Veiligheidshuizen "
    "casusoverleggen worden gevoerd, op elkaar afstemmen",
    when=t.FROM_HOUSE & t.SEAT & FOR_PLANS,
    provided=t.RECIPIENT_INVOLVED & NECESSARY & t.ZVH_CASE,
    lifts=t.PROCESS_KEYS,
    since=t.SINCE,
)
BRING_PLAN = attrs.evolve(
    ALIGN_PLANS,
    id="bgs.bring_plan",
    text=Text(
        "Een betrokken deelnemer kan daartoe gegevens in het ZVH inbrengen.",
        "A participant involved may bring data into the ZVH to that end.",
    ),
    when=t.TO_ZVH & t.NOT_TO_SUBJECT & FOR_PLANS & ~t.MEDICALLY_BOUND,
    provided=t.TAKES_PART & NECESSARY & t.ZVH_CASE,
)

# --- Art. 2.32 and Bgs 2.22: the list of prioritised cases ---------------------------------------
# Lid 2: "kunnen gegevens, bedoeld in artikel 2.30, verwerken om vast te stellen welke casussen
# voldoen aan de vastgestelde criteria en welke casussen ... op de lijst geplaatst dienen te
# worden"
BUILD_LIST = Ground(
    id="wgs.build_list",
    cites=(WGS.art("2.32", lid="2"), BGS.art("2.22", onder="c")),
    text=Text(
        "Klasse A kan gegevens bijeenbrengen om te bepalen welke casussen op de lijst komen.",
        "Class A may bring data together to decide which cases go on the list.",
    ),
    words="verwerken om vast te stellen welke casussen voldoen aan de vastgestelde criteria",
    when=t.TO_HOUSE & t.BY_CLASS_A & PURPOSE.among(t.PRIORITY_LIST) & ~t.MEDICALLY_BOUND,
    provided=~t.OUTSIDE_TASKS & t.LIST_CRITERIA_PUBLISHED & NECESSARY,
    lifts=t.PROCESS_KEYS,
    since=t.SINCE,
    then=(
        Condition(
            id="wgs.off_the_list_in_time",
            cites=(WGS.art("2.32", lid="4"),),
            text=Text(
                "Van de lijst zodra opname niet meer noodzakelijk is.",
                "Off the list as soon as listing is no longer necessary.",
            ),
            words="onverwijld van de lijst verwijderd",
            stage=Stage.AFTERWARDS,
            holder=data.CLASS_A,
            since=t.SINCE,
        ),
        *WITH_EXCHANGE,
    ),
)
# Bgs 2.22: "slechts mogelijk indien: ... c. deze objectieve criteria openbaar zijn gemaakt"
PUBLISHED_CRITERIA_ONLY = Prohibition(
    id="bgs.published_criteria_only",
    cites=(BGS.art("2.22", onder="c"), WGS.art("2.32", lid="1")),
    text=Text(
        "Zonder openbare criteria geen lijst met geprioriteerde casussen.",
        "Without published criteria no list of prioritised cases.",
    ),
    words="deze objectieve criteria openbaar zijn gemaakt door plaatsing op het internet",
    when=t.BROUGHT_IN & PURPOSE.among(t.PRIORITY_LIST) & ~t.LIST_CRITERIA_PUBLISHED,
    lock=Lock("bgs-2-22", Text("openbare criteria", "published criteria"), LockKind.LIMIT),
    since=t.SINCE,
)

# --- The neighbour: the radicalisation case meeting (from 2025-07-01) ----------------------------
# Art. 4: "Tenzij naar het oordeel van de deelnemer zwaarwegende redenen zich daartegen verzetten,
# verstrekt elke deelnemer aan de deelnemers van het casusoverleg de navolgende categorieën
# persoonsgegevens"; the categories are not quoted in the pack, and the act has neither a sentence
# on secrecy nor a carve-out like WGS 2.29 lid 2.  Police and prosecution: `wpg_supply`,
# `wjsg_joint`.
RADICALISATION_ACT = Statute(
    "Wet persoonsgerichte aanpak radicalisering",
    "Wet gegevensverwerking persoonsgerichte aanpak radicalisering en terroristische activiteiten",
    "BWBR0050740",
)
RADICALISATION_NOT_MODELLED = NotModelled(
    "wgs.radicalisation_meeting",
    Text(
        "Wat deelnemers en derden aan het casusoverleg radicalisering verstrekken, en of dat "
        "medisch beroepsgeheim doorbreekt, is niet gemodelleerd.",
        "What participants and third parties give to the radicalisation case meeting, and whether "
        "that breaks medical secrecy, is not modelled.",
    ),
    RADICALISATION_ACT.art("4"),
)
AT_RADICALISATION_MEETING = Ground(
    id="wgs.radicalisation_meeting",
    cites=(RADICALISATION_ACT.art("4"),),
    text=Text(
        "Deelnemers verstrekken aan het casusoverleg radicalisering wat noodzakelijk is, tenzij "
        "zij zelf zwaarwegende redenen ertegen zien.",
        "Participants give the radicalisation case meeting what is necessary, unless they see "
        "weighty reasons against it.",
    ),
    words="Tenzij naar het oordeel van de deelnemer zwaarwegende redenen zich daartegen verzetten, "
    "verstrekt elke deelnemer aan de deelnemers van het casusoverleg",
    when=AT_RADICALISATION_TABLE
    & PURPOSE.among(t.RADICALISATION)
    & ~DISCLOSER_ROLE.among(*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES)
    & ~RECIPIENT_ROLE.among(roles.CLIENT),
    provided=NECESSARY & ~t.WEIGHTY_REASONS & RADICALISATION_NOT_MODELLED,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    status=Status.OWN_READING,
    since=t.RADICALISATION_SINCE,
)

RULES = (
    AUDIT_SECRECY, GIVE_ACCESS, ACCESS_REFUSED, TELL_SUPPLIER, TELL_SOURCE, ALIGN_PLANS, BRING_PLAN,
    BUILD_LIST, PUBLISHED_CRITERIA_ONLY, AT_RADICALISATION_MEETING,
)  # fmt: skip

COVERAGE = (
    Coverage(WGS.art("1.1"), "out of scope", "definitions"),
    Coverage(WGS.art("1.2"), "encoded", "no WGS rule forbids what another act allows bilaterally"),
    Coverage(WGS.art("1.3"), "out of scope", "no legal personality: the house is class A together"),
    Coverage(WGS.art("1.4"), "out of scope", "joint controllers; rights run through Bgs 1.1-1.4"),
    Coverage(WGS.art("1.5"), "encoded", "lid 1-3 for a ZVH; lid 2 c-k and lid 4 concern no ZVH"),
    Coverage(WGS.art("1.6"), "encoded", "lid 2 as the AVG 10 key of the powers"),
    Coverage(WGS.art("1.7"), "encoded", "lid 1-4, 7, 8; lid 5 evaluation; lid 6 tax data, no ZVH"),
    Coverage(WGS.art("1.8"), "encoded", "safeguards as conditions; lid 7 in 2.31 lid 8"),
    Coverage(WGS.art("1.9"), "out of scope", "automated analysis is no activity of a ZVH (2.26)"),
    Coverage(WGS.art("1.10"), "encoded", "lid 4; the audit itself discloses nothing"),
    Coverage(WGS.art("1.11"), "encoded", "lid 1-2; lid 3 other data than personal data"),
    Coverage(WGS.art("1.12"), "out of scope", "yearly report without personal data"),
    Coverage(
        WGS.art("2.1"), "not modelled", "2.1-2.23: FEC, iCOV, RIEC; beside 1.7 lid 8 undetermined"
    ),
    Coverage(WGS.art("2.24"), "encoded", "each house is a cooperation: Bgs 1.10 lid 2"),
    Coverage(WGS.art("2.25"), "encoded", "purpose limitation"),
    Coverage(WGS.art("2.26"), "encoded", "the purposes of a house"),
    Coverage(WGS.art("2.27"), "encoded", "classes A and B; the listed tasks as one fact"),
    Coverage(WGS.art("2.28"), "encoded", "house to house"),
    Coverage(WGS.art("2.29"), "encoded", "lid 1-3; lid 4 delegation not used"),
    Coverage(WGS.art("2.30"), "encoded", "lid 1; lid 2 not used"),
    Coverage(WGS.art("2.31"), "encoded", "lid 1-11 and 13; lid 12 delegation"),
    Coverage(WGS.art("2.32"), "encoded", "lid 1-4"),
    Coverage(
        WGS.art("3.1"), "out of scope", "other cooperations by decree: crime, public money, tax"
    ),
    Coverage(WGS.art("3.2"), "out of scope", "procedure of such a decree"),
    Coverage(BGS.art("1.1"), "out of scope", "who is the contact point"),
    Coverage(BGS.art("1.2"), "encoded", "lid 1-2; lid 3-4 procedure"),
    Coverage(BGS.art("1.3"), "encoded", "as a condition"),
    Coverage(BGS.art("1.4"), "out of scope", "data breaches"),
    Coverage(BGS.art("1.5"), "encoded", "lawfully held data only"),
    Coverage(BGS.art("1.6"), "encoded", "check before submitting"),
    Coverage(BGS.art("1.7"), "encoded", "correction"),
    Coverage(BGS.art("1.8"), "encoded", "lid 1; lid 2 does not apply to a case meeting"),
    Coverage(BGS.art("1.9"), "encoded", "nationality"),
    Coverage(BGS.art("1.10"), "encoded", "lid 1 a-b, lid 2; c-d not modelled; lid 3 no ZVH"),
    Coverage(BGS.art("1.11"), "encoded", "in the condition on authorised persons"),
    Coverage(BGS.art("1.12"), "encoded", "in the condition on logging"),
    Coverage(BGS.art("1.13"), "encoded", "the committee's test is a fact of WGS 1.7 lid 2"),
    Coverage(BGS.art("1.14"), "out of scope", "composition of the committee"),
    Coverage(BGS.art("1.15"), "out of scope", "one joint committee for all houses"),
    Coverage(BGS.art("1.16"), "encoded", "retention as a condition; renewed use as one fact"),
    Coverage(BGS.art("1.17"), "out of scope", "training"),
    Coverage(BGS.art("1.18"), "out of scope", "audit"),
    Coverage(BGS.art("2.1"), "not modelled", "2.1-2.16: FEC, iCOV, RIEC"),
    Coverage(BGS.art("2.17"), "out of scope", "definition of the plan"),
    Coverage(BGS.art("2.18"), "out of scope", "territory"),
    Coverage(BGS.art("2.19"), "encoded", "circle of persons"),
    Coverage(
        BGS.art("2.20"), "encoded", "criteria, plans for several persons, what a submission shows"
    ),
    Coverage(BGS.art("2.21"), "encoded", "incidental third parties"),
    Coverage(BGS.art("2.22"), "encoded", "the list"),
    Coverage(
        BGS.art("3.1"), "not modelled", "its change of the Besluit politiegegevens is untraced"
    ),
    Coverage(BGS.art("4.1"), "encoded", "the dates"),
    Coverage(RADICALISATION_ACT.art("2"), "encoded", "the meeting, as a setting"),
    Coverage(RADICALISATION_ACT.art("3"), "not modelled", "participants: outlined only"),
    Coverage(
        RADICALISATION_ACT.art("4"), "not modelled", "categories unread; medical secrecy open"
    ),
    Coverage(RADICALISATION_ACT.art("5"), "encoded", "taken on: WGS 2.31 lid 13"),
    Coverage(RADICALISATION_ACT.art("17"), "not modelled", "secrecy of that meeting"),
)
