"""WGS and Bgs: a participant gives data to the Zorg- en Veiligheidshuis (1.5, 2.31 lid 1).

Status: verified-verbatim, in force from 2025-03-01. The duty of art. 1.5 has one way out, the
participant's own judgement; consent plays no part in it. It opens every secrecy that lets another
statutory rule make an exception; the closed regimes open only by the keys that lid 2 names, which
stand in `wpg` and `wjsg`. For the three medical secrecies art. 2.29 lid 2 takes its place:
`wgs_medical`. What no ground brings into the house stands in `wgs_limits`.
"""

from __future__ import annotations

import attrs

from disclosure_law.citation import Provision
from disclosure_law.law import wgs_terms as t
from disclosure_law.law.sources import BGS, WGS, WJSG, WPG
from disclosure_law.leaf import Fact, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Key,
    Modality,
    Stage,
    Status,
)
from disclosure_law.term import Category, Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    NECESSARY,
    PURPOSE,
    SUBJECT_KIND,
)
from disclosure_law.vocabulary.locks import WJSG_52, WPG_7, WVGGZ_8_34, WZD_18C

# --- Conditions that attach to what is given to a house ------------------------------------------
# Art. 1.11 lid 1: "is verplicht tot geheimhouding van die gegevens"
RECIPIENTS_BOUND = Condition(
    id="wgs.recipients_bound",
    cites=(WGS.art("1.11", lid="1"),),
    text=Text(
        "Wie daarbij de gegevens krijgt en niet al een geheimhoudingsplicht heeft, is gebonden aan "
        "WGS 1.11.",
        "Whoever gets the data there and has no secrecy of his own is bound by WGS 1.11.",
    ),
    words="is verplicht tot geheimhouding van die gegevens",
    stage=Stage.WITH,
    holder=data.RECIPIENT,
    since=t.SINCE,
)
ONLY_THIS_PURPOSE = Condition(
    id="wgs.only_necessary",
    cites=(WGS.art("2.25"), WGS.art("2.30", lid="1"), WGS.art("1.8", lid="5")),
    text=Text(
        "Alleen de categorieën van WGS 2.30 en alleen wat noodzakelijk is voor het doel van WGS "
        "2.25.",
        "Only the categories of WGS 2.30 and only what is necessary for the purpose of WGS 2.25.",
    ),
    words="per geval de gegevens enkel voor het vooraf vastgestelde doel worden verwerkt",
    stage=Stage.WITH,
    holder=data.DISCLOSER,
    since=t.SINCE,
)
# Art. 2.29 lid 3: "kan voorwaarden en beperkingen stellen aan het verstrekken van de resultaten"
MAY_SET_LIMITS = Condition(
    id="wgs.supplier_may_set_conditions",
    cites=(WGS.art("2.29", lid="3"),),
    text=Text(
        "De verstrekker kan voorwaarden en beperkingen stellen aan het doorgeven van resultaten "
        "aan deelnemers of derden; die reizen met de gegevens mee.",
        "The supplier may set conditions and limits to passing results on to participants or third "
        "parties; they travel with the data.",
    ),
    words="kan voorwaarden en beperkingen stellen aan het verstrekken van de resultaten aan "
    "deelnemers of derden",
    stage=Stage.SET_BY_DISCLOSER,
    holder=data.DISCLOSER,
    since=t.SINCE,
)
# Bgs 2.20 lid 3: "De deelnemers registreren in het systeem ... of naar hun oordeel is voldaan"
JUDGEMENT_RECORDED = Condition(
    id="bgs.judgement_recorded",
    cites=(BGS.art("2.20", lid="3"),),
    text=Text(
        "De deelnemers leggen vast dat naar hun oordeel aan de criteria van Bgs 2.20 is voldaan.",
        "The participants record that in their judgement the criteria of Bgs 2.20 are met.",
    ),
    words="De deelnemers registreren in het systeem waarin zij gezamenlijk gegevens verwerken of "
    "naar hun oordeel is voldaan aan de criteria",
    stage=Stage.PRECONDITION,
    holder=data.CLASS_A,
    since=t.SINCE,
)
# Bgs 1.10 lid 2: the secrecy that rests on the data keeps them from other cooperations.
STAYS_IN_THIS_HOUSE = Condition(
    id="bgs.stays_in_this_house",
    cites=(BGS.art("1.10", lid="2"),),
    text=Text(
        "Deze gegevens gaan niet naar een ander samenwerkingsverband.",
        "These data do not go to another cooperation.",
    ),
    words="Tussen samenwerkingsverbanden worden geen gegevens uitgewisseld waarop een wettelijke "
    "geheimhoudingsplicht rust",
    when=DISCLOSER_BOUND.has_any(*t.CARE_SECRECIES),
    stage=Stage.CONSEQUENCE,
    holder=data.RECIPIENT,
    since=t.SINCE,
    travels=t.UNDER_CARE_SECRECY,
)
WITH_EVERY_SUPPLY = (
    JUDGEMENT_RECORDED, ONLY_THIS_PURPOSE, RECIPIENTS_BOUND, MAY_SET_LIMITS, STAYS_IN_THIS_HOUSE,
)  # fmt: skip

# --- Art. 1.5 lid 1, first and second sentence ---------------------------------------------------
# "Elke deelnemer verstrekt de bij of krachtens deze wet aangewezen categorieën van gegevens aan
# het samenwerkingsverband, voor zover dat noodzakelijk is voor het doel van het
# samenwerkingsverband, tenzij naar het oordeel van de deelnemer zwaarwegende redenen zich
# daartegen verzetten. Deze verplichting tot verstrekking is mede van toepassing indien een
# specifieke geheimhoudingsbepaling van toepassing is die het toelaat dat een ander wettelijk
# voorschrift daarop een uitzondering maakt."
DUTY_HOLDS = t.ZVH_CASE & NECESSARY & ~t.WEIGHTY_REASONS
OPEN_SECRECY_ONLY = ~t.MEDICALLY_BOUND & ~DISCLOSER_BOUND.has_any(WPG_7, WJSG_52)
OWED = t.TO_ZVH & t.NOT_TO_SUBJECT & PURPOSE.among(t.CASE) & OPEN_SECRECY_ONLY
REACHES_COMPULSORY_CARE = Contested(
    WGS.art("1.5", lid="1", sentence="2"),
    Text(
        "Dat de plicht ook Wvggz 8:34 en Wzd 18c lid 4 opent is een eigen lezing: die bepalingen "
        "wijken voor een voorschrift dat verplicht en staan niet in WGS 2.29 lid 2.",
        "That the duty also opens Wvggz 8:34 and Wzd 18c(4) is an own reading: those provisions "
        "yield to a rule that obliges and are not named in WGS 2.29(2).",
    ),
    when=DISCLOSER_BOUND.has_any(WVGGZ_8_34, WZD_18C),
)
SUPPLY = Ground(
    id="wgs.supply",
    cites=(
        WGS.art("1.5", lid="1"),
        WGS.art("2.30", lid="1", onder="a"),
        BGS.art("2.20", lid="1"),
    ),
    text=Text(
        "Een deelnemer verstrekt aan het ZVH wat voor de casus noodzakelijk is, tenzij hij zelf "
        "oordeelt dat zwaarwegende redenen zich verzetten.",
        "A participant gives the ZVH what the case needs, unless it judges that weighty reasons "
        "oppose that.",
    ),
    words="Elke deelnemer verstrekt de bij of krachtens deze wet aangewezen categorieën van "
    "gegevens aan het samenwerkingsverband",
    when=OWED & SUBJECT_KIND.among(data.CLIENT),
    provided=t.TAKES_PART & DUTY_HOLDS & t.LISTED_ORDINARY,
    modality=Modality.DUTY,
    lifts=t.SUPPLY_KEYS,
    since=t.SINCE,
    contested=(REACHES_COMPULSORY_CARE,),
    then=WITH_EVERY_SUPPLY,
)
# 2.30 lid 1 b: "ten aanzien van natuurlijke personen uit de directe kring van betrokkene: dezelfde
# categorieën"; Bgs 2.19: "een gezinslid of ander direct sociaal contact"
DIRECT_CONTACT = Fact(
    "bgs.direct_contact",
    Text(
        "Is deze persoon een ander direct sociaal contact van de aangemelde betrokkene?",
        "Is this person another direct social contact of the person submitted?",
    ),
    BGS.art("2.19"),
)
IN_CIRCLE: Predicate = SUBJECT_KIND.among(data.FAMILY_MEMBER) | (
    SUBJECT_KIND.among(data.THIRD_PERSON) & DIRECT_CONTACT
)
ABOUT_THE_CASE = SUBJECT_KIND.among(data.CLIENT) | IN_CIRCLE
SUPPLY_ABOUT_CIRCLE = attrs.evolve(
    SUPPLY,
    id="wgs.supply_about_circle",
    cites=(
        WGS.art("1.5", lid="1"),
        WGS.art("2.30", lid="1", onder="b"),
        BGS.art("2.19"),
        BGS.art("2.20", lid="1"),
    ),
    words="ten aanzien van natuurlijke personen uit de directe kring van betrokkene",
    when=OWED,
    provided=t.TAKES_PART & DUTY_HOLDS & t.LISTED_ORDINARY & IN_CIRCLE,
)
# 2.30 lid 1 c: "ten aanzien van medewerkers ... identificerende en contactgegevens"
STAFF_CONTACT = SUBJECT_KIND.among(t.STAFF) & CATEGORY.among(data.IDENTIFYING)
SUPPLY_ABOUT_STAFF = attrs.evolve(
    SUPPLY,
    id="wgs.supply_about_staff",
    cites=(
        WGS.art("1.5", lid="1"),
        WGS.art("2.30", lid="1", onder="c"),
        BGS.art("2.20", lid="1"),
    ),
    words="ten aanzien van medewerkers van deelnemers en medewerkers van andere instanties",
    when=OWED,
    provided=t.TAKES_PART & DUTY_HOLDS & STAFF_CONTACT,
)

# --- Art. 1.5 lid 2: the closed regimes ----------------------------------------------------------
# "Voor zover een specifieke geheimhoudingsbepaling van toepassing is die het niet toelaat dat een
# ander wettelijk voorschrift daarop een uitzondering maakt, verstrekt een deelnemer de gegevens op
# grond van de volgende uitzonderingen: a. artikel 20, derde lid, van de Wet politiegegevens; b. de
# artikelen 8b, 39fa en 51ca van de Wet justitiële en strafvorderlijke gegevens".  Those articles
# are the keys to the regimes (`wpg_supply`, `wjsg_joint`), and the AVG does not govern these data.


def _closed_regime(
    id_: str, discloser: tuple[Role, ...], what: Predicate, letter: str, key: Provision
) -> Ground:
    return attrs.evolve(
        SUPPLY,
        id=id_,
        cites=(
            WGS.art("1.5", lid="2", onder=letter),
            key,
            WGS.art("2.30", lid="1", onder="a"),
            BGS.art("2.20", lid="1"),
        ),
        words="verstrekt een deelnemer de gegevens op grond van de volgende uitzonderingen",
        when=t.TO_ZVH & t.NOT_TO_SUBJECT & DISCLOSER_ROLE.among(*discloser) & PURPOSE.among(t.CASE),
        provided=~t.OUTSIDE_TASKS & DUTY_HOLDS & what & ABOUT_THE_CASE,
        lifts=(),
        contested=(),
    )


SUPPLY_POLICE_DATA = _closed_regime(
    "wgs.supply_police_data",
    (roles.POLICE,),
    t.LISTED_POLICE_DATA & t.AUTHORITY_AGREES,
    "a",
    WPG.art("20", lid="3"),
)


def _from_prosecution(id_: str, category: Category, article: str) -> Ground:
    what = CATEGORY.among(category)
    return _closed_regime(id_, roles.PROSECUTION_ROLES, what, "b", WJSG.art(article))


SUPPLY_JUDICIAL_RECORDS = _from_prosecution("wgs.supply_judicial_records", data.JUSTICE_DATA, "8b")
SUPPLY_PROSECUTION_DATA = _from_prosecution(
    "wgs.supply_prosecution_data", data.PROSECUTION_DATA, "39fa"
)
SUPPLY_ENFORCEMENT_DATA = _from_prosecution(
    "wgs.supply_enforcement_data", data.ENFORCEMENT_DATA, "51ca"
)

# 2.30 lid 1 a: "die door het openbaar ministerie op grond van de artikelen 8b, 39fa en 51ca ...
# worden verstrekt", while Wjsg 51ca also names "Onze Minister": house reading 23 leaves DJI open.
DJI_SUPPLIES = NotModelled(
    "wgs.dji_supplies",
    Text(
        "Of ook DJI tenuitvoerleggingsgegevens aan een ZVH verstrekt is niet gemodelleerd: WGS "
        "2.30 noemt het OM, Wjsg 51ca ook de Minister.",
        "Whether DJI too gives enforcement data to a ZVH is not modelled: WGS 2.30 names the "
        "prosecution service, Wjsg 51ca also the Minister.",
    ),
    WJSG.art("51ca"),
)
SUPPLY_BY_DJI = attrs.evolve(
    SUPPLY_ENFORCEMENT_DATA,
    id="wgs.supply_by_dji",
    when=t.TO_ZVH
    & t.NOT_TO_SUBJECT
    & DISCLOSER_ROLE.among(roles.DJI)
    & CATEGORY.among(data.ENFORCEMENT_DATA)
    & PURPOSE.among(t.CASE),
    provided=~t.OUTSIDE_TASKS & DUTY_HOLDS & ABOUT_THE_CASE & DJI_SUPPLIES,
    lifts=(Key(WJSG_52, (WJSG.art("51ca"),)),),
    status=Status.OWN_READING,
)

# --- Art. 2.31 lid 1: submitting a case ----------------------------------------------------------
# "Een deelnemer kan een casus voor overleg aanmelden bij een Zorg- en Veiligheidshuis naar
# aanleiding van gedragingen van een betrokkene of een situatie waarin een betrokkene verkeert, die
# verband houden met het doel, bedoeld in artikel 2.25, en daartoe gegevens verwerken."  Art. 2.29
# lid 2 holds here too.
RELATES_TO_PURPOSE = Fact(
    "wgs.relates_to_purpose",
    Text(
        "Houden de gedragingen of de situatie van betrokkene verband met het doel van WGS 2.25?",
        "Do the person's conduct or situation relate to the purpose of WGS 2.25?",
    ),
    WGS.art("2.31", lid="1"),
)
SHOWS_CRITERIA = Condition(
    id="bgs.submission_shows_criteria",
    cites=(BGS.art("2.20", lid="3"),),
    text=Text(
        "Uit de aanmelding blijkt in hoeverre aan de criteria van Bgs 2.20 lid 1 is voldaan.",
        "The submission shows how far the criteria of Bgs 2.20(1) are met.",
    ),
    words="draagt er zorg voor dat uit de aanmelding blijkt in hoeverre is voldaan aan de criteria",
    stage=Stage.WITH,
    holder=data.DISCLOSER,
    since=t.SINCE,
)
# Bgs 1.6 lid 2: "blijft verantwoordelijk voor de feitelijke juistheid van de daarbij verstrekte
# gegevens"
ANSWERS_FOR_ACCURACY = Condition(
    id="bgs.answers_for_accuracy",
    cites=(BGS.art("1.6", lid="2"),),
    text=Text(
        "De aanmelder blijft verantwoordelijk voor de juistheid van wat hij verstrekte.",
        "The submitter remains responsible for the accuracy of what it gave.",
    ),
    words="blijft verantwoordelijk voor de feitelijke juistheid van de daarbij verstrekte gegevens",
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
    since=t.SINCE,
)
WITH_SUBMISSION = (SHOWS_CRITERIA, ANSWERS_FOR_ACCURACY, ONLY_THIS_PURPOSE, RECIPIENTS_BOUND)
SUBMIT = Ground(
    id="wgs.submit",
    cites=(WGS.art("2.31", lid="1"), WGS.art("2.31", lid="7")),
    text=Text(
        "Een deelnemer kan een casus bij een ZVH aanmelden en daartoe gegevens verstrekken.",
        "A participant may submit a case to a ZVH and give data to that end.",
    ),
    words="Een deelnemer kan een casus voor overleg aanmelden bij een Zorg- en Veiligheidshuis",
    when=t.TO_HOUSE & PURPOSE.among(t.SUBMISSION) & ~t.MEDICALLY_BOUND,
    provided=t.IS_PARTICIPANT & RELATES_TO_PURPOSE & NECESSARY,
    lifts=t.PROCESS_KEYS,
    since=t.SINCE,
    then=WITH_SUBMISSION,
)
# Police and justice data: the keys of art. 1.5 lid 2 open to the cooperation, submitting included;
# that the duty they word does not oblige to submit ("kan") is an own reading.
SUBMITTING_IS_A_POWER = Contested(
    WGS.art("2.31", lid="1"),
    Text(
        "Dat de sleutels van WGS 1.5 lid 2 ook het aanmelden dragen, en dat aanmelden dan geen "
        "plicht wordt, is een eigen lezing.",
        "That the keys of WGS 1.5(2) also carry submitting, and that submitting does not thereby "
        "become a duty, is an own reading.",
    ),
)
SUBMIT_POLICE_DATA = attrs.evolve(
    SUBMIT,
    id="wgs.submit_police_data",
    cites=(WGS.art("2.31", lid="1"), WGS.art("1.5", lid="2", onder="a"), WPG.art("20", lid="3")),
    when=t.TO_HOUSE & PURPOSE.among(t.SUBMISSION) & DISCLOSER_ROLE.among(roles.POLICE),
    provided=RELATES_TO_PURPOSE
    & NECESSARY
    & t.LISTED_POLICE_DATA
    & t.AUTHORITY_AGREES
    & ~t.WEIGHTY_REASONS
    & ~t.OUTSIDE_TASKS,
    lifts=(Key(WPG_7, (WPG.art("20", lid="3"),)),),
    status=Status.OWN_READING,
    contested=(SUBMITTING_IS_A_POWER,),
)
JUSTICE_KEYS = (WJSG.art("8b"), WJSG.art("39fa"), WJSG.art("51ca"))
SUBMIT_JUSTICE_DATA = attrs.evolve(
    SUBMIT_POLICE_DATA,
    id="wgs.submit_justice_data",
    cites=(WGS.art("2.31", lid="1"), WGS.art("1.5", lid="2", onder="b"), *JUSTICE_KEYS),
    when=t.TO_HOUSE & PURPOSE.among(t.SUBMISSION) & DISCLOSER_ROLE.among(*roles.PROSECUTION_ROLES),
    provided=RELATES_TO_PURPOSE
    & NECESSARY
    & CATEGORY.among(*t.JUSTICE)
    & ~t.WEIGHTY_REASONS
    & ~t.OUTSIDE_TASKS,
    lifts=(Key(WJSG_52, JUSTICE_KEYS),),
)
SUBMIT_BY_DJI = attrs.evolve(
    SUBMIT_JUSTICE_DATA,
    id="wgs.submit_by_dji",
    cites=(WGS.art("2.31", lid="1"), WGS.art("1.5", lid="2", onder="b"), WJSG.art("51ca")),
    when=t.TO_HOUSE
    & PURPOSE.among(t.SUBMISSION)
    & DISCLOSER_ROLE.among(roles.DJI)
    & CATEGORY.among(data.ENFORCEMENT_DATA),
    provided=RELATES_TO_PURPOSE & NECESSARY & ~t.WEIGHTY_REASONS & ~t.OUTSIDE_TASKS & DJI_SUPPLIES,
    lifts=(Key(WJSG_52, (WJSG.art("51ca"),)),),
)

RULES = (
    SUPPLY, SUPPLY_ABOUT_CIRCLE, SUPPLY_ABOUT_STAFF, SUPPLY_POLICE_DATA, SUPPLY_JUDICIAL_RECORDS,
    SUPPLY_PROSECUTION_DATA, SUPPLY_ENFORCEMENT_DATA, SUPPLY_BY_DJI, SUBMIT, SUBMIT_POLICE_DATA,
    SUBMIT_JUSTICE_DATA, SUBMIT_BY_DJI,
)  # fmt: skip
