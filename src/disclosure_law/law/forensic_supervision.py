"""Sv 6:3:14 and Sr 37a lid 6-9: supervision of conditions, and refused observation.

Status: verified-verbatim (Sv 2025-07-01 and 2026-01-01; Sr 2025-07-01). Sv 6:3:14 in force since
2020-01-01 (inferred); Sr 37a lid 6-9 since 2019-11-28 (numbered one lower until 2020-01-01). Sv
6:3:14 is about every condition, not only those on forensic care.
Neither lets a hulpverlener speak to police, OvJ or reclassering by himself.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.compulsory_care import MINISTER
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import BESLUIT_FORENSISCHE_ZORG, BVT, SR, SV, WFZ
from disclosure_law.law.sr_sv_demands import NOT_OBLIGED
from disclosure_law.law.wfz import CONDITION_BREACHED, SUPERVISE_CONDITIONS
from disclosure_law.leaf import Fact
from disclosure_law.rule import Condition, Ground, Modality, Prohibition, Stage, Yields
from disclosure_law.term import DataKind, Lock, LockKind, Purpose
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DATA_KINDS,
    DISCLOSER_ROLE,
    NECESSARY,
    ON_REQUEST,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import SR_37A

_Rules = tuple[Ground, Ground, Prohibition, Ground]
SINCE_2020 = dt.date(2020, 1, 1)
SINCE_37A = dt.date(2019, 11, 28)
SUPERVISE_COMPLIANCE = Purpose(
    "toezicht-voorwaarden",
    Text("toezicht op de naleving van voorwaarden (Sv 6:3:14)", "supervising conditions"),
)
FOR_SUPERVISION = PURPOSE.among(SUPERVISE_COMPLIANCE, SUPERVISE_CONDITIONS)
REFUSED_OBSERVATION = Purpose(
    "weigerende-observandus",
    Text("advies over een weigerende observandus (Sr 37a)", "advice on a refused observation"),
)

# --- Sv 6:3:14 lid 4 -----------------------------------------------------------------------------
# "De stichting, gecertificeerde instelling of reclasseringsinstelling licht het openbaar
# ministerie in over het gehouden toezicht. Indien blijkt dat de verdachte of de veroordeelde een
# [...] voorwaarde [...] niet naleeft, niet meewerkt aan het toezicht, of anderszins het belang
# van de veiligheid van anderen dan wel de algemene veiligheid van personen of goederen zulks
# eist, doet de reclasseringsinstelling daarvan onverwijld melding aan het openbaar ministerie en
# Onze Minister."
SUPERVISION_HELD = Fact(
    "forensic_supervision.supervision_held",
    Text(
        "Houdt de verstrekker in opdracht toezicht op deze persoon?",
        "Does the discloser supervise this person on commission?",
    ),
    SV.art("6:3:14", lid="4"),
)
REPORT_ON_SUPERVISION = Ground(
    id="forensic_supervision.report_on_supervision",
    cites=(SV.art("6:3:14", lid="4"),),
    text=Text(
        "Wie het toezicht houdt licht het OM daarover in.",
        "Whoever supervises informs the prosecution about it.",
    ),
    words="licht het openbaar ministerie in over het gehouden toezicht",
    when=DISCLOSER_ROLE.among(roles.PROBATION, roles.GI)
    & RECIPIENT_ROLE.among(*roles.PROSECUTION_ROLES)
    & FOR_SUPERVISION,
    provided=SUPERVISION_HELD,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    since=SINCE_2020,
)
NO_COOPERATION_OR_SAFETY = Fact(
    "forensic_supervision.no_cooperation_or_safety",
    Text(
        "Werkt de persoon niet mee aan het toezicht, of eist de veiligheid een melding?",
        "Does the person not cooperate with supervision, or does safety require a report?",
    ),
    SV.art("6:3:14", lid="4", sentence="2"),
)
REPORT_BREACH = Ground(
    id="forensic_supervision.report_breach",
    cites=(SV.art("6:3:14", lid="4", sentence="2"),),
    text=Text(
        "Niet-naleving, niet meewerken of gevaar meldt de reclassering onverwijld aan OM en "
        "Minister.",
        "The probation service reports breach, non-cooperation or danger at once to prosecution "
        "and Minister.",
    ),
    words="doet de reclasseringsinstelling daarvan onverwijld melding aan het openbaar ministerie "
    "en Onze Minister",
    when=DISCLOSER_ROLE.among(roles.PROBATION)
    & RECIPIENT_ROLE.among(*roles.PROSECUTION_ROLES, MINISTER)
    & FOR_SUPERVISION,
    provided=SUPERVISION_HELD & (CONDITION_BREACHED | NO_COOPERATION_OR_SAFETY),
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    since=SINCE_2020,
)

# --- Sv 6:3:14 lid 5 -----------------------------------------------------------------------------
# "De officier van justitie kan van een ieder vorderen de inlichtingen te verstrekken die
# redelijkerwijs noodzakelijk zijn voor het toezicht op de naleving, bedoeld in het eerste lid.
# Artikel 96a, derde lid, is van overeenkomstige toepassing."  Who may refuse testimony need not
# comply, "voorzover de uitlevering met hun plicht tot geheimhouding in strijd zou zijn": so no duty
# opens the secrecy.
DEMANDED = Fact(
    "forensic_supervision.demanded",
    Text(
        "Vordert de officier van justitie deze inlichtingen voor het toezicht (Sv 6:3:14 lid 5)?",
        "Does the prosecutor demand this information for supervision (Sv 6:3:14 para 5)?",
    ),
    SV.art("6:3:14", lid="5"),
)
ANSWER_DEMAND = Ground(
    id="forensic_supervision.answer_demand",
    cites=(SV.art("6:3:14", lid="5"),),
    text=Text(
        "Wie geen verschoningsrecht heeft moet aan de vordering van de officier voldoen.",
        "Whoever has no privilege must comply with the prosecutor's demand.",
    ),
    words="kan van een ieder vorderen de inlichtingen te verstrekken die redelijkerwijs "
    "noodzakelijk zijn voor het toezicht op de naleving",
    when=RECIPIENT_ROLE.among(*roles.PROSECUTION_ROLES) & FOR_SUPERVISION & ON_REQUEST,
    provided=DEMANDED & NECESSARY & ~NOT_OBLIGED,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    since=SINCE_2020,
)

# --- Sr 37a lid 6-9 ------------------------------------------------------------------------------
# Lid 6: "Op een verzoek van de multidisciplinaire commissie is de arts of gedragsdeskundige
# verplicht de persoonsgegevens van betrokkene aan de multidisciplinaire commissie te
# verstrekken."
BODILY_OFFENCE = Fact(
    "forensic_supervision.bodily_offence",
    Text(
        "Is de betrokkene verdacht van een misdrijf als bedoeld in Sr 38e (lichaam)?",
        "Is the person suspected of an offence as meant in Sr 38e (bodily integrity)?",
    ),
    SR.art("37a", lid="6"),
)
REFUSES_EXAMINATION = Fact(
    "forensic_supervision.refuses_examination",
    Text(
        "Weigert de betrokkene medewerking aan het onderzoek?",
        "Does the person refuse to cooperate with the examination?",
    ),
    SR.art("37a", lid="6"),
)
ORDERED_BY_PROSECUTOR = Fact(
    "forensic_supervision.ordered_by_prosecutor",
    Text(
        "Heeft de officier van justitie de voorzitter een advies gelast?",
        "Has the prosecutor ordered the chair to have an advice given?",
    ),
    SR.art("37a", lid="6"),
)
PHYSICIANS = (
    roles.PHYSICIAN, roles.GENERAL_PRACTITIONER, roles.PSYCHIATRIST, roles.CHILD_PSYCHIATRIST,
    roles.ELDERLY_CARE_PHYSICIAN, roles.ADDICTION_PHYSICIAN, roles.PUBLIC_HEALTH_PHYSICIAN,
    roles.YOUTH_PHYSICIAN, roles.OCCUPATIONAL_PHYSICIAN, roles.INSURANCE_PHYSICIAN,
    roles.FORENSIC_PHYSICIAN, roles.INDEPENDENT_PHYSICIAN, roles.MEDICAL_ADVISER,
    roles.STATEMENT_PSYCHIATRIST,
)  # fmt: skip
BEHAVIOURAL_EXPERTS = (
    roles.HEALTH_PSYCHOLOGIST, roles.CLINICAL_PSYCHOLOGIST, roles.PSYCHOTHERAPIST,
    roles.ORTHOPEDAGOOG_GENERALIST, roles.ORTHOPEDAGOOG,
)  # fmt: skip
HOLDERS = (*PHYSICIANS, *BEHAVIOURAL_EXPERTS, *roles.CARE_ORGANISATIONS)
"""Arts, gedragsdeskundige, or (second-hand) the "rechtspersoon" that keeps the file."""
REFUSED = BODILY_OFFENCE & REFUSES_EXAMINATION & ORDERED_BY_PROSECUTOR
BY_COMMITTEE = DISCLOSER_ROLE.among(roles.SR37A_COMMITTEE)
# Lid 7-8: "kunnen uitsluitend worden gebruikt ten behoeve van een rapport of advies"; with the
# authorisation of the penitentiaire kamer they go to the gedragsdeskundigen, to nobody else.
AUTHORISED = Fact(
    "forensic_supervision.authorised",
    Text(
        "Heeft de penitentiaire kamer machtiging tot gebruik verleend?",
        "Has the penitentiary chamber authorised the use?",
    ),
    SR.art("37a", lid="7"),
)
ADVICE = DataKind(
    "advies-commissie",
    Text("gemotiveerd advies van de commissie (Sr 37a)", "reasoned advice of the committee"),
)
COMMITTEE_LOCK = Lock(
    "sr-37a-7", Text("gebruik alleen voor het advies", "use for the advice only"), LockKind.BAR
)


def _committee(lids: tuple[str, str, str], since: dt.date, until: dt.date | None) -> _Rules:
    """Return the four rules on the committee, in the numbering of the period."""
    first, second, third = (SR.art("37a", lid=lid) for lid in lids)
    use_for_advice_only = Condition(
        id="forensic_supervision.use_for_advice_only",
        cites=(second,),
        text=Text(
            "De commissie gebruikt de gegevens alleen voor het advies of rapport.",
            "The committee uses the data for the advice or report only.",
        ),
        words="kunnen uitsluitend worden gebruikt ten behoeve van een rapport of advies",
        stage=Stage.WITH,
        holder=data.RECIPIENT,
    )
    inform_committee = Ground(
        id="forensic_supervision.inform_committee",
        cites=(first,),
        text=Text(
            "Arts of gedragsdeskundige moet de commissie weigerende observandi op verzoek "
            "inlichten.",
            "A physician or behavioural expert must inform the committee on its request.",
        ),
        words="is de arts of gedragsdeskundige verplicht de persoonsgegevens van betrokkene aan de "
        "multidisciplinaire commissie te verstrekken",
        when=DISCLOSER_ROLE.among(*HOLDERS)
        & RECIPIENT_ROLE.among(roles.SR37A_COMMITTEE)
        & PURPOSE.among(REFUSED_OBSERVATION)
        & ON_REQUEST,
        provided=REFUSED,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        since=since,
        until=until,
        then=(use_for_advice_only,),
    )
    # Lid 6: "brengt uiterlijk 30 dagen na de last, [...] gemotiveerd advies uit aan de officier
    # van justitie": the advice, not the data.
    committee_advises = Ground(
        id="forensic_supervision.committee_advises",
        cites=(first,),
        text=Text(
            "De commissie geeft de officier van justitie gemotiveerd advies; niet de gegevens.",
            "The committee gives the prosecutor its reasoned advice; not the data.",
        ),
        words="De multidisciplinaire commissie brengt uiterlijk 30 dagen na de last",
        when=BY_COMMITTEE
        & RECIPIENT_ROLE.among(*roles.PROSECUTION_ROLES)
        & PURPOSE.among(REFUSED_OBSERVATION)
        & DATA_KINDS.has(ADVICE),
        provided=ORDERED_BY_PROSECUTOR,
        modality=Modality.DUTY,
        lifts=(COMMITTEE_LOCK, SR_37A, *DUTY_KEYS),
        since=since,
        until=until,
    )
    committee_only = Prohibition(
        id="forensic_supervision.committee_only",
        cites=(second,),
        text=Text(
            "De gegevens blijven bij de commissie; alleen met machtiging gaan zij naar de "
            "deskundigen.",
            "The data stay with the committee; only with authorisation do they go to the experts.",
        ),
        words="kunnen uitsluitend worden gebruikt ten behoeve van een rapport of advies",
        when=BY_COMMITTEE,
        lock=COMMITTEE_LOCK,
        yields=Yields.NAMED,
        since=since,
        until=until,
    )
    # "aan de gedragsdeskundigen, bedoeld in het vierde lid": who examine the suspect.
    committee_to_experts = Ground(
        id="forensic_supervision.committee_to_experts",
        cites=(third,),
        text=Text(
            "Na machtiging geeft de voorzitter de gegevens onverwijld aan de gedragsdeskundigen.",
            "After authorisation the chair gives the data to the behavioural experts at once.",
        ),
        words="verstrekt de voorzitter van de multidisciplinaire commissie onverwijld de "
        "persoonsgegevens aan de gedragsdeskundigen",
        when=BY_COMMITTEE
        & RECIPIENT_ROLE.among(
            roles.PSYCHIATRIST, roles.CHILD_PSYCHIATRIST, *BEHAVIOURAL_EXPERTS, roles.NIFP
        )
        & PURPOSE.among(REFUSED_OBSERVATION),
        provided=AUTHORISED,
        modality=Modality.DUTY,
        lifts=(COMMITTEE_LOCK, SR_37A, *DUTY_KEYS),
        since=since,
        until=until,
    )
    return inform_committee, committee_advises, committee_only, committee_to_experts


COMMITTEE_RULES = (
    *_committee(("6", "7", "8"), SINCE_2020, None),
    *_committee(("5", "6", "7"), SINCE_37A, SINCE_2020),
)

RULES = (
    REPORT_ON_SUPERVISION, REPORT_BREACH, ANSWER_DEMAND, *COMMITTEE_RULES,
)  # fmt: skip

COVERAGE = (
    Coverage(WFZ.art("1.1"), "encoded", "forensische patiënt and voorwaarde as facts"),
    Coverage(WFZ.art("2.3"), "out of scope", "bridge to Wvggz and Wzd: flows in those acts"),
    Coverage(WFZ.art("2.4"), "encoded", "lid 3, until 2023-10-01"),
    Coverage(WFZ.art("2.5"), "encoded", "lid 3 since 2025-07-01; before: not modelled"),
    Coverage(WFZ.art("2.6"), "encoded", "lid 3-6; lid 1-2 are no duty to disclose"),
    Coverage(WFZ.art("2.7"), "not modelled", "list of the Besluit forensische zorg unread"),
    Coverage(WFZ.art("2.8"), "encoded", "since 2023-10-01; lid 2 and 4"),
    Coverage(WFZ.art("3.5"), "encoded", "lid 4-5; lid 7, between supervisors"),
    Coverage(WFZ.art("5.1"), "encoded", "lid 5 with 2.6 lid 3"),
    Coverage(WFZ.art("5.2"), "not modelled", "designation of the organ not read"),
    Coverage(WFZ.art("6.1"), "encoded", "lid 2 with 2.6 lid 3"),
    Coverage(WFZ.art("6.2"), "encoded", "lid 5 purpose limitation; lid 4 advice outlined"),
    Coverage(WFZ.art("6.4"), "not modelled", "Minister informs OM: outlined only"),
    Coverage(WFZ.art("6.10"), "encoded", "lid 1, 2 and 4"),
    Coverage(SR.art("14c"), "out of scope", "duties of the convict; the care condition as a fact"),
    Coverage(SR.art("38"), "out of scope", "conditions; no disclosure ground"),
    Coverage(SR.art("38a"), "out of scope", "conditions; no disclosure ground"),
    Coverage(SR.art("37a"), "encoded", "lid 6-8; lid 9 secrecy by decree unread"),
    Coverage(SV.art("6:3:14"), "encoded", "lid 4-5"),
    Coverage(BESLUIT_FORENSISCHE_ZORG.art("1"), "not modelled", "operative articles unread"),
    Coverage(BVT.art("19"), "out of scope", "file; BW 7:457 applies by 7:464"),
)
