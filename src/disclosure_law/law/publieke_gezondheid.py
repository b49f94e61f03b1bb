"""Wet publieke gezondheid arts. 21-30: infectious-disease reports to the GGD.

Status: 22 lid 1, 24 lid 4, 27 lid 7 and 30 verified-verbatim (version 2026-01-01; group A was split
into A1 and A2 after the 2015 copy, start not bisected, so the text is read from 2026-01-01); the
rest paraphrased. A clear example of a statute that obliges and so opens medical secrecy: to the GGD
only, and for the data of art. 24 lid 1 only.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import CRIMINAL_BY_STATUTE, DUTY_BASIS
from disclosure_law.law.sources import AVG, WET_PUBLIEKE_GEZONDHEID
from disclosure_law.law.wgbo import CONSENT_OF_THE_RIGHT_PERSON
from disclosure_law.leaf import Fact, Judgement, NotModelled
from disclosure_law.rule import Ground, Key, Modality, Nature, Prohibition, Status, Yields
from disclosure_law.term import Holder, Lock, LockKind, Purpose
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import DISCLOSER_ROLE, NECESSARY, PURPOSE, RECIPIENT_ROLE
from disclosure_law.vocabulary.locks import AVG_9

ACT = WET_PUBLIEKE_GEZONDHEID
READ = dt.date(2026, 1, 1)
INFECTION_CONTROL = Purpose(
    "infectieziektebestrijding", Text("infectieziektebestrijding", "infectious-disease control")
)
BURGEMEESTER = Holder("burgemeester", Text("de burgemeester", "the mayor"))
PHYSICIANS = (
    roles.PHYSICIAN, roles.GENERAL_PRACTITIONER, roles.PSYCHIATRIST, roles.CHILD_PSYCHIATRIST,
    roles.ELDERLY_CARE_PHYSICIAN, roles.ADDICTION_PHYSICIAN, roles.PUBLIC_HEALTH_PHYSICIAN,
    roles.YOUTH_PHYSICIAN, roles.OCCUPATIONAL_PHYSICIAN, roles.INSURANCE_PHYSICIAN,
    roles.FORENSIC_PHYSICIAN, roles.INDEPENDENT_PHYSICIAN,
)  # fmt: skip
TO_GGD = (
    DISCLOSER_ROLE.among(*PHYSICIANS)
    & RECIPIENT_ROLE.among(roles.GGD)
    & PURPOSE.among(INFECTION_CONTROL)
)
PUBLIC_HEALTH = Key(AVG_9, (AVG.art("9", lid="2", onder="i"),))
DUTY = (DUTY_BASIS, PUBLIC_HEALTH, CRIMINAL_BY_STATUTE)

# --- Art. 22 -------------------------------------------------------------------------------------
# Lid 1: "De arts die bij een door hem onderzocht persoon een infectieziekte behorend tot groep A1
# of A2 vermoedt of vaststelt, meldt dit onverwijld aan de gemeentelijke gezondheidsdienst."
GROUP_A = Fact(
    "publieke_gezondheid.group_a",
    Text(
        "Vermoedt of constateert de arts bij een onderzochte persoon een ziekte van groep A1 of "
        "A2?",
        "Does the physician suspect or find a disease of group A1 or A2 in an examined person?",
    ),
    ACT.art("22", lid="1"),
)
REPORT_GROUP_A = Ground(
    id="publieke_gezondheid.report_group_a",
    cites=(ACT.art("22", lid="1"), ACT.art("24", lid="1")),
    text=Text(
        "De arts meldt een (vermoede) ziekte van groep A1 of A2 onverwijld aan de GGD.",
        "The physician reports a (suspected) disease of group A1 or A2 to the GGD at once.",
    ),
    words="vermoedt of vaststelt, meldt dit onverwijld aan de gemeentelijke gezondheidsdienst",
    when=TO_GGD,
    provided=GROUP_A,
    modality=Modality.DUTY,
    lifts=DUTY,
    read_from=READ,
)
# Lid 2: B1, B2, C within 24 hours (outline)
GROUP_B_OR_C = Fact(
    "publieke_gezondheid.group_b_or_c",
    Text(
        "Stelt de arts bij een onderzochte persoon een ziekte van groep B1, B2 of C vast?",
        "Does the physician find a disease of group B1, B2 or C in an examined person?",
    ),
    ACT.art("22", lid="2"),
)
REPORT_GROUP_B_OR_C = Ground(
    id="publieke_gezondheid.report_group_b_or_c",
    cites=(ACT.art("22", lid="2"), ACT.art("24", lid="1")),
    text=Text(
        "De arts meldt een ziekte van groep B1, B2 of C binnen 24 uur aan de GGD.",
        "The physician reports a disease of group B1, B2 or C to the GGD within 24 hours.",
    ),
    when=TO_GGD,
    provided=GROUP_B_OR_C,
    modality=Modality.DUTY,
    lifts=DUTY,
    read_from=READ,
    status=Status.SECOND_HAND,
)

# --- Art. 24 lid 1 and 4 -------------------------------------------------------------------------
# Lid 4: "De arts verstrekt aan de gemeentelijke gezondheidsdienst uitsluitend andere medische
# gegevens over de betrokken persoon indien: a. de burgemeester hierom verzoekt krachtens artikel
# 30, of b. de betrokken persoon daarvoor toestemming geeft."
REPORT_DATA_ONLY = Fact(
    "publieke_gezondheid.report_data_only",
    Text(
        "Gaat het alleen om de gegevens van de melding (art. 24 lid 1)?",
        "Is it only the data of the report (art. 24 para 1)?",
    ),
    ACT.art("24", lid="1"),
)
MORE_THAN_REPORTED = Lock(
    "wet-publieke-gezondheid-24",
    Text("andere medische gegevens dan die van de melding", "more than the report's data"),
    LockKind.LIMIT,
)
ONLY_THE_REPORT = Prohibition(
    id="publieke_gezondheid.only_the_report",
    cites=(ACT.art("24", lid="4"),),
    text=Text(
        "Andere medische gegevens gaan alleen naar de GGD op verzoek van de burgemeester of met "
        "toestemming.",
        "Other medical data go to the GGD only at the mayor's request or with consent.",
    ),
    words="uitsluitend andere medische gegevens over de betrokken persoon indien",
    when=TO_GGD & ~REPORT_DATA_ONLY,
    lock=MORE_THAN_REPORTED,
    yields=Yields.NAMED,
    read_from=READ,
)
# Lid 4 b: power or duty is unclear ("verstrekt ... indien ... toestemming geeft"): house reading
# 34.
MORE_WITH_CONSENT = Ground(
    id="publieke_gezondheid.more_with_consent",
    cites=(ACT.art("24", lid="4", onder="b"),),
    text=Text(
        "Met toestemming mogen andere medische gegevens naar de GGD.",
        "With consent other medical data may go to the GGD.",
    ),
    words="betrokken persoon daarvoor toestemming geeft",
    when=TO_GGD,
    provided=CONSENT_OF_THE_RIGHT_PERSON,
    nature=Nature.CONSENT,
    lifts=(MORE_THAN_REPORTED,),
    read_from=READ,
)
MUST_WITH_CONSENT = Ground(
    id="publieke_gezondheid.must_with_consent",
    cites=(ACT.art("24", lid="4", onder="b"),),
    text=Text(
        "Of toestemming de arts ook verplicht, is niet gemodelleerd.",
        "Whether consent also obliges the physician is not modelled.",
    ),
    when=TO_GGD,
    provided=CONSENT_OF_THE_RIGHT_PERSON
    & NotModelled(
        "publieke_gezondheid.24_4_b_modality",
        Text(
            "Onduidelijk of Wet publieke gezondheid 24 lid 4 b een plicht of een bevoegdheid is.",
            "Unclear whether Wet publieke gezondheid 24 para 4 (b) is a duty or a power.",
        ),
        ACT.art("24", lid="4", onder="b"),
    ),
    modality=Modality.DUTY,
    lifts=(MORE_THAN_REPORTED, *DUTY),
    read_from=READ,
    status=Status.OWN_READING,
)

# --- Art. 27 lid 7 -------------------------------------------------------------------------------
# "De gemeentelijke gezondheidsdienst verstrekt de burgemeester [...] de gegevens, bedoeld in
# artikel 24, eerste, tweede en derde lid, die deze nodig heeft voor de uitoefening van de hem bij
# deze wet toegekende bevoegdheden."
GGD_INFORMS_BURGEMEESTER = Ground(
    id="publieke_gezondheid.ggd_informs_burgemeester",
    cites=(ACT.art("27", lid="7"),),
    text=Text(
        "De GGD geeft de burgemeester de meldingsgegevens die hij voor zijn bevoegdheden nodig "
        "heeft.",
        "The GGD gives the mayor the report's data needed for the mayor's powers under the Act.",
    ),
    words="die deze nodig heeft voor de uitoefening van de hem bij deze wet toegekende "
    "bevoegdheden",
    when=DISCLOSER_ROLE.among(roles.GGD)
    & RECIPIENT_ROLE.among(roles.BURGEMEESTER)
    & PURPOSE.among(INFECTION_CONTROL),
    provided=REPORT_DATA_ONLY & NECESSARY,
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, PUBLIC_HEALTH),
    read_from=READ,
)

# --- Art. 30 -------------------------------------------------------------------------------------
# "Op verzoek van de burgemeester [...] verstrekt de behandelend arts van een persoon die naar het
# oordeel van de burgemeester [...] een gevaar oplevert voor de overbrenging van een
# infectieziekte behorend tot groep A1, A2, B1 of B2 aan de gemeentelijke gezondheidsdienst zo
# spoedig mogelijk de hem bekende nadere medische en epidemiologische gegevens": to the GGD, not
# to the burgemeester.
BURGEMEESTER_ASKS = Fact(
    "publieke_gezondheid.burgemeester_asks",
    Text(
        "Heeft de burgemeester de behandelend arts om deze gegevens verzocht?",
        "Did the mayor request these data from the treating physician?",
    ),
    ACT.art("30"),
)
DANGER_OF_SPREADING = Judgement(
    "publieke_gezondheid.danger_of_spreading",
    Text(
        "Levert de persoon gevaar op voor overbrenging van een ziekte van groep A1, A2, B1 of B2?",
        "Is the person a danger for transmitting a disease of group A1, A2, B1 or B2?",
    ),
    ACT.art("30"),
    by=BURGEMEESTER,
)
FURTHER_DATA = Ground(
    id="publieke_gezondheid.further_data",
    cites=(ACT.art("30"), ACT.art("24", lid="4", onder="a")),
    text=Text(
        "Op verzoek van de burgemeester geeft de behandelend arts nadere gegevens aan de GGD.",
        "At the mayor's request the treating physician gives further data to the GGD.",
    ),
    words="aan de gemeentelijke gezondheidsdienst zo spoedig mogelijk de hem bekende nadere "
    "medische en epidemiologische gegevens",
    when=TO_GGD & BURGEMEESTER_ASKS,
    provided=DANGER_OF_SPREADING & NECESSARY,
    modality=Modality.DUTY,
    lifts=(MORE_THAN_REPORTED, *DUTY),
    read_from=READ,
)

RULES = (
    REPORT_GROUP_A, REPORT_GROUP_B_OR_C, ONLY_THE_REPORT, MORE_WITH_CONSENT, MUST_WITH_CONSENT,
    GGD_INFORMS_BURGEMEESTER, FURTHER_DATA,
)  # fmt: skip

COVERAGE = (
    Coverage(ACT.art("21"), "not modelled", "unusual clusters: outlined only"),
    Coverage(ACT.art("22"), "encoded", "lid 1-2; lid 3 (refused examination) outlined only"),
    Coverage(
        ACT.art("24"), "encoded", "lid 1 as a limit, lid 4 a and b (b: modality not modelled)"
    ),
    Coverage(ACT.art("25"), "not modelled", "laboratory: no role of the field"),
    Coverage(ACT.art("26"), "out of scope", "institutions report clusters, not named persons"),
    Coverage(ACT.art("27"), "encoded", "lid 7; receipt notices are outlined only"),
    Coverage(ACT.art("28"), "out of scope", "GGD to RIVM, without identifying data"),
    Coverage(ACT.art("29"), "out of scope", "register of the GGD"),
    Coverage(ACT.art("30"), "encoded", "to the GGD, not to the burgemeester"),
)
