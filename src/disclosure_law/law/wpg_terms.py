"""Wet politiegegevens (Wpg): its kinds of data, words, facts and the conditions it attaches.

The rules stand in `wpg` (secrecy), `wpg_supply` (disclosures to third parties, paragraph 3) and
`bpg` (the recipients whom the Besluit politiegegevens designates). The AVG does not govern the
police side (AVG 2(2)(d)); the keys to it serve data that a request states under another category.
"""

from __future__ import annotations

from disclosure_law.law.keys import CRIMINAL_BY_TEXT, DUTY_KEYS, POWER_KEYS
from disclosure_law.law.sources import BPG, WPG
from disclosure_law.law.wjsg_terms import HELP_VICTIMS
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Key, Stage
from disclosure_law.term import DataKind, Holder, Lock, LockKind, Purpose, Setting
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DATA_KINDS,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    MEETING,
    NECESSARY,
    PURPOSE,
)
from disclosure_law.vocabulary.locks import WPG_7

# --- Kinds of police data (arts. 8-14): the Bpg limits disclosure per kind -----------------------


def _kind(id_: str, nl: str, en: str) -> DataKind:
    return DataKind(id_, Text(nl, en))


POLICE_8 = _kind("wpg-8", "politiegegevens van art. 8 Wpg", "police data of art. 8 Wpg")
POLICE_9 = _kind("wpg-9", "politiegegevens van art. 9 Wpg", "police data of art. 9 Wpg")
POLICE_10_A = _kind("wpg-10-a", "politiegegevens van art. 10 lid 1 a Wpg", "art. 10(1)(a) Wpg")
POLICE_10_B = _kind("wpg-10-b", "politiegegevens van art. 10 lid 1 b Wpg", "art. 10(1)(b) Wpg")
POLICE_10_C = _kind("wpg-10-c", "politiegegevens van art. 10 lid 1 c Wpg", "art. 10(1)(c) Wpg")
POLICE_12 = _kind("wpg-12", "politiegegevens van art. 12 Wpg", "police data of art. 12 Wpg")
POLICE_13 = _kind("wpg-13", "politiegegevens van art. 13 Wpg", "police data of art. 13 Wpg")
POLICE_13_1 = _kind("wpg-13-1", "politiegegevens van art. 13 lid 1 Wpg", "art. 13(1) Wpg")
"""States, beside `wpg-13`, that it is the first paragraph."""
POLICE_14 = _kind("wpg-14", "verwijderde politiegegevens (art. 14 Wpg)", "removed police data")

INVESTIGATION_DATA: Predicate = DATA_KINDS.has_any(POLICE_9, POLICE_10_A, POLICE_10_B, POLICE_10_C)
OTHER_DATA: Predicate = DATA_KINDS.has_any(POLICE_8, POLICE_12, POLICE_13, POLICE_13_1)
"""The processing ground must be known: police data always have one."""
REMOVED: Predicate = DATA_KINDS.has(POLICE_14)
_NEVER_LISTED = (POLICE_10_B, POLICE_12)
ONLY_8_AND_13: Predicate = DATA_KINDS.has_any(
    POLICE_8, POLICE_13, POLICE_13_1
) & ~DATA_KINDS.has_any(POLICE_9, POLICE_10_A, POLICE_10_C, POLICE_14, *_NEVER_LISTED)
"""WGS 2.30 lid 1 a: "in de zin van de artikelen 8 en 13", and nothing of another article."""
ONLY_8_AND_13_1: Predicate = (
    DATA_KINDS.has_any(POLICE_8, POLICE_13_1)
    & ~(DATA_KINDS.has(POLICE_13) & ~DATA_KINDS.has(POLICE_13_1))
    & ~DATA_KINDS.has_any(POLICE_9, POLICE_10_A, POLICE_10_C, *_NEVER_LISTED)
)
"""Bpg 4:2: "overeenkomstig de artikelen 8 en 13, eerste lid, van de wet"."""
ONLY_8_9_10AC_13: Predicate = DATA_KINDS.has_any(
    POLICE_8, POLICE_9, POLICE_10_A, POLICE_10_C, POLICE_13, POLICE_13_1
) & ~DATA_KINDS.has_any(*_NEVER_LISTED)
"""Bpg 4:3: "overeenkomstig de artikelen 8, 9, 10, eerste lid, onderdelen a en c en 13"."""

# --- Who holds what ------------------------------------------------------------------------------
IS_POLICE_DATA: Predicate = CATEGORY.among(data.POLICE_DATA) | DISCLOSER_BOUND.has(WPG_7)
BY_POLICE: Predicate = DISCLOSER_ROLE.among(*roles.POLICE_ROLES)
FROM_POLICE: Predicate = BY_POLICE & IS_POLICE_DATA
"""The police give police data (art. 1 a: of the police task, helping included)."""
SUPPLIES: Predicate = FROM_POLICE & ~REMOVED
"""The data are not removed: arts. 16-20 do not apply to data kept under art. 14 (14 lid 2)."""

# --- Locks ---------------------------------------------------------------------------------------


def _limit(id_: str, nl: str, en: str) -> Lock:
    return Lock(id_, Text(nl, en), LockKind.LIMIT)


PROPORTION = _limit("wpg-3", "evenredigheid (Wpg 3)", "proportionality (Wpg 3)")
SPECIAL = _limit("wpg-5", "bijzondere politiegegevens (Wpg 5)", "special police data (Wpg 5)")
REMOVED_DATA = _limit("wpg-14", "verwijderde gegevens (Wpg 14)", "removed data (Wpg 14)")
CASE_DATA = _limit("bpg-4-5", "gegevens van art. 9 en 10 Wpg (Bpg 4:5)", "data of arts. 9 and 10")

# --- Keys ----------------------------------------------------------------------------------------
POWER_OF_WPG: tuple[Lock | Key, ...] = (WPG_7, *POWER_KEYS, CRIMINAL_BY_TEXT)
"""A power of paragraph 3: it opens the police secrecy and brings its own AVG basis."""
DUTY_OF_WPG: tuple[Lock | Key, ...] = (WPG_7, *DUTY_KEYS)

# --- Purposes and meetings -----------------------------------------------------------------------
# Arts. 19 and 20 lid 1: "a. het voorkomen en opsporen van strafbare feiten; b. het handhaven van
# de openbare orde; c. het verlenen van hulp aan hen die deze behoeven; d. het uitoefenen van
# toezicht op het naleven van regelgeving."
PREVENTION = Purpose(
    "voorkomen-strafbare-feiten",
    Text("voorkomen van strafbare feiten", "preventing offences"),
)
HELP = Purpose(
    "hulp-aan-behoeftigen",
    Text(
        "hulp aan hen die deze behoeven (Wpg 19 c, 20 lid 1 c)",
        "help to those who need it (Wpg 19 c, 20(1)(c))",
    ),
)
COMPLIANCE = Purpose(
    "nalevingstoezicht", Text("toezicht op aangewezen wetgeving (Bpg 4:2 lid 2)", "compliance")
)
TO_HELP = (HELP, HELP_VICTIMS, data.SUPPORT_AT_HOME)
TO_SUPERVISE = (data.SUPERVISION, COMPLIANCE)
FOUR_PURPOSES: Predicate = PURPOSE.among(
    PREVENTION, data.INVESTIGATION, data.PUBLIC_ORDER, *TO_HELP, *TO_SUPERVISE
)
POLICE_AUTHORITY = Purpose(
    "gezag-politie",
    Text("gezag en zeggenschap over de politie", "authority over the police"),
)
RADICALISATION_TABLE = Setting(
    "casusoverleg-radicalisering",
    Text(
        "casusoverleg radicalisering en terroristische activiteiten",
        "case meeting on radicalisation and terrorist activities",
    ),
)
AT_RADICALISATION_TABLE: Predicate = MEETING.among(RADICALISATION_TABLE)

# --- Facts ---------------------------------------------------------------------------------------


SPECIAL_CASE = Fact(
    "wpg.special_case",
    Text(
        "Is het een bijzonder geval (incidenteel, geen vaste afspraak)?",
        "Is it a special case (for once, no standing arrangement)?",
    ),
    WPG.art("19"),
)
WEIGHTY_INTEREST = Judgement(
    "wpg.weighty_public_interest",
    Text(
        "Vergt een zwaarwegend algemeen belang deze verstrekking?",
        "Does a weighty public interest require this disclosure?",
    ),
    WPG.art("19"),
    by=data.DISCLOSER,
)
WEIGHTY_AND_NECESSARY: Predicate = NECESSARY & WEIGHTY_INTEREST
"""Arts. 18 lid 2, 19 and 20 lid 1: necessary with a view to a weighty public interest."""
NEEDED_BY_RECIPIENT = Fact(
    "wpg.needed_by_recipient",
    Text(
        "Behoeft de ontvanger deze gegevens voor de taak waarvoor ze worden verstrekt?",
        "Does the recipient need these data for the task they are given for?",
    ),
    WPG.art("16", lid="1"),
)
REVEALS_SPECIAL = Fact(
    "wpg.reveals_special_data",
    Text(
        "Bevatten de politiegegevens gegevens over gezondheid of een ander kenmerk van Wpg 5?",
        "Do the police data include health data or another feature of Wpg 5?",
    ),
    WPG.art("5"),
)

# --- Conditions ----------------------------------------------------------------------------------
# 32 lid 1 b: "de verstrekking of doorgifte van politiegegevens op grond van paragraaf 3"
RECORD = Condition(
    id="wpg.record",
    cites=(WPG.art("32", lid="1", onder="b"),),
    text=Text("Leg de verstrekking schriftelijk vast.", "Record the disclosure in writing."),
    words="de verstrekking of doorgifte van politiegegevens op grond van paragraaf 3",
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
)
# 7 lid 2: "De persoon aan wie politiegegevens zijn verstrekt is verplicht tot geheimhouding
# daarvan"
RECIPIENT_BOUND = Condition(
    id="wpg.recipient_bound",
    cites=(WPG.art("7", lid="2"),),
    text=Text(
        "De ontvanger is tot geheimhouding van de politiegegevens verplicht.",
        "The recipient is bound to keep the police data secret.",
    ),
    words="De persoon aan wie politiegegevens zijn verstrekt is verplicht tot geheimhouding "
    "daarvan",
    stage=Stage.WITH,
    holder=data.RECIPIENT,
)
# Bpg 4:8: "wijst de verwerkingsverantwoordelijke de betrokken personen en instanties op de
# geheimhoudingsplicht, bedoeld in artikel 7, tweede lid, van de wet."
TELL_SECRECY = Condition(
    id="wpg.tell_secrecy",
    cites=(BPG.art("4:8"), WPG.art("7", lid="2")),
    text=Text(
        "Wijs de ontvangers op hun geheimhoudingsplicht (Wpg 7 lid 2).",
        "Point the recipients to their duty of secrecy (Wpg 7(2)).",
    ),
    words="wijst de verwerkingsverantwoordelijke de betrokken personen en instanties op de "
    "geheimhoudingsplicht",
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)
# 4 lid 1: "controleert, voor zover praktisch uitvoerbaar, de kwaliteit van politiegegevens voordat
# de gegevens worden verstrekt."
CHECK_QUALITY = Condition(
    id="wpg.check_quality",
    cites=(WPG.art("4", lid="1"),),
    text=Text(
        "Controleer de kwaliteit van de gegevens vóór de verstrekking.",
        "Check the quality of the data before the disclosure.",
    ),
    words="controleert, voor zover praktisch uitvoerbaar, de kwaliteit van politiegegevens voordat "
    "de gegevens worden verstrekt",
    stage=Stage.PRECONDITION,
    holder=data.DISCLOSER,
)
# 4 lid 3: "worden politiegegevens die op feiten zijn gebaseerd onderscheiden van politiegegevens
# die op een persoonlijk oordeel zijn gebaseerd."
FACTS_APART = Condition(
    id="wpg.facts_apart_from_opinions",
    cites=(WPG.art("4", lid="3"),),
    text=Text("Onderscheid feiten van oordelen.", "Keep facts apart from opinions."),
    words="worden politiegegevens die op feiten zijn gebaseerd onderscheiden van politiegegevens "
    "die op een persoonlijk oordeel zijn gebaseerd",
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)
# 4 lid 4: "wordt de ontvanger daarvan onverwijld in kennis gesteld."
CORRECT_ERRORS = Condition(
    id="wpg.tell_errors",
    cites=(WPG.art("4", lid="4"),),
    text=Text(
        "Blijken de gegevens onjuist of onrechtmatig verstrekt, meld dat de ontvanger onverwijld.",
        "If the data prove incorrect or unlawfully given, tell the recipient without delay.",
    ),
    words="wordt de ontvanger daarvan onverwijld in kennis gesteld",
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
)
# 3 lid 5: "worden de herkomst van deze gegevens en de wijze van verkrijging vermeld."
STATE_ORIGIN = Condition(
    id="wpg.state_origin",
    cites=(WPG.art("3", lid="5"),),
    text=Text(
        "Vermeld herkomst en wijze van verkrijging (art. 9, 10 en 12).",
        "State the origin and the way of obtaining (arts. 9, 10 and 12).",
    ),
    words="worden de herkomst van deze gegevens en de wijze van verkrijging vermeld",
    when=INVESTIGATION_DATA | DATA_KINDS.has(POLICE_12),
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)
WITH_EVERY_SUPPLY = (
    CHECK_QUALITY, FACTS_APART, STATE_ORIGIN, RECIPIENT_BOUND, RECORD, CORRECT_ERRORS,
)  # fmt: skip
TOLD = (TELL_SECRECY, *WITH_EVERY_SUPPLY)
"""Bpg 4:8 binds with arts. 19 and 20 only."""
MINISTER_HOLDER = Holder(
    "minister-jenv", Text("de Minister van Justitie en Veiligheid", "the Minister of Justice")
)
