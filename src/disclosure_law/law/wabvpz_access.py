"""Wabvpz arts. 15d, 15e and 15k, and the health insurer outside an exchange system.

Status: verified-verbatim (2025-07-05). Access for the client himself and supervision by the
inspectorate are duties; what an insurer may receive outside a system follows from the Zvw, which is
not in the source pack. `COVERAGE` lists every article of Wabvpz, Begz and Wegiz.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import DUTY_KEYS, EVERY_SECRECY
from disclosure_law.law.sources import BEGZ, UAVG, WABVPZ, WEGIZ
from disclosure_law.law.uavg_care import CARE_CIRCLE
from disclosure_law.law.wabvpz import FROM_PROVIDER
from disclosure_law.leaf import Fact, NotModelled
from disclosure_law.rule import Condition, Ground, Modality, Stage, Status
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import DISCLOSER_ROLE, ON_REQUEST, PURPOSE, RECIPIENT_ROLE
from disclosure_law.vocabulary.locks import (
    AVG_6,
    AVG_9,
    BOUND_RECIPIENT,
    BW_7_457,
    CODE,
    WET_BIG_88,
)

# --- Arts. 15d and 15e: the client himself --------------------------------------------------------
# 15d lid 1: "Indien de cliënt verzoekt om inzage of afschrift van het dossier [...] wordt de inzage
# of het afschrift op verzoek van de cliënt, met redelijke tussenpozen, door de zorgaanbieder op
# elektronische wijze verstrekt."  15e: who made available and who looked, and when.
TOO_SOON = Fact(
    "wabvpz.unreasonable_interval",
    Text(
        "Vraagt de cliënt dit vaker dan met redelijke tussenpozen?",
        "Does the client ask this more often than at reasonable intervals?",
    ),
    WABVPZ.art("15d", lid="1"),
)
ELECTRONIC_ACCESS = Ground(
    id="wabvpz.electronic_access",
    cites=(WABVPZ.art("15d", lid="1"),),
    text=Text(
        "De cliënt krijgt op verzoek elektronisch inzage in of afschrift van zijn dossier.",
        "On request the client gets electronic access to or a copy of his file.",
    ),
    words="met redelijke tussenpozen, door de zorgaanbieder op elektronische wijze verstrekt",
    when=FROM_PROVIDER & RECIPIENT_ROLE.among(roles.CLIENT) & PURPOSE.among(data.ACCESS),
    provided=ON_REQUEST & ~TOO_SOON,
    modality=Modality.DUTY,
    read_from=dt.date(2020, 7, 1),
    then=(
        Condition(
            id="wabvpz.who_looked",
            cites=(WABVPZ.art("15e"),),
            text=Text(
                "Op verzoek vermeldt het afschrift wie via het systeem gegevens beschikbaar "
                "stelde of inzag, en wanneer.",
                "On request the copy states who made data available or looked at them through the "
                "system, and when.",
            ),
            words="wie bepaalde informatie heeft ingezien of opgevraagd en op welke datum",
            stage=Stage.WITH,
            holder=data.DISCLOSER,
        ),
    ),
)

# --- Art. 15k lid 3 -------------------------------------------------------------------------------
# "Voor zover de betrokken zorgverlener uit hoofde van ambt, beroep of overeenkomst tot
# geheimhouding van het dossier verplicht is, kan hij deze verplichting, in afwijking van artikel
# 5:20, tweede lid, van de Algemene wet bestuursrecht, niet inroepen tegenover de ambtenaren. Op
# deze ambtenaren rust dezelfde geheimhoudingsplicht als op de betrokken zorgverlener."  Arts. 4-12,
# 15d, 15e, 15ea and 15j only.
SUPERVISION_HERE = Fact(
    "wabvpz.supervision",
    Text(
        "Vordert de inspectie inlichtingen voor het toezicht op Wabvpz 4-12, 15d, 15e, 15ea of "
        "15j?",
        "Does the inspectorate demand information to supervise Wabvpz 4-12, 15d, 15e, 15ea or 15j?",
    ),
    WABVPZ.art("15k", lid="3"),
)
SUPERVISION = Ground(
    id="wabvpz.supervision",
    cites=(WABVPZ.art("15k", lid="3"),),
    text=Text(
        "Tegenover de inspectie kan de zorgverlener zijn geheimhouding niet inroepen.",
        "Towards the inspectorate the care professional cannot invoke secrecy.",
    ),
    words="kan hij deze verplichting, in afwijking van artikel 5:20, tweede lid, van de Algemene "
    "wet bestuursrecht, niet inroepen tegenover de ambtenaren",
    when=FROM_PROVIDER
    & RECIPIENT_ROLE.among(roles.INSPECTORATE)
    & PURPOSE.among(data.SUPERVISION)
    & ON_REQUEST,
    provided=SUPERVISION_HERE,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    breaks=EVERY_SECRECY,
    read_from=dt.date(2025, 7, 5),
    then=(
        Condition(
            id="wabvpz.derived_secrecy",
            cites=(WABVPZ.art("15k", lid="3"),),
            text=Text(
                "Op de ambtenaren rust dezelfde geheimhoudingsplicht.",
                "The officials are under the same secrecy.",
            ),
            words="Op deze ambtenaren rust dezelfde geheimhoudingsplicht",
            stage=Stage.WITH,
            holder=data.RECIPIENT,
        ),
    ),
)

# --- A targeted disclosure to an insurer: Zvw, not in the source pack (house reading 42) ----------
ZVW_NOT_READ = NotModelled(
    "wabvpz.insurer_outside_system",
    Text(
        "Wat een zorgverzekeraar mag ontvangen (Zvw 87, UAVG 30 lid 3 b) is niet gelezen.",
        "What a health insurer may receive (Zvw 87, UAVG 30 para 3 b) was not read.",
    ),
    UAVG.art("30", lid="3", onder="b"),
)
INSURER = Ground(
    id="wabvpz.insurer_outside_system",
    cites=(UAVG.art("30", lid="3", onder="b"),),
    text=Text(
        "Gericht verstrekken aan een zorgverzekeraar: niet gemodelleerd.",
        "A targeted disclosure to a health insurer: not modelled.",
    ),
    words="b. verzekeraars",
    when=RECIPIENT_ROLE.among(roles.HEALTH_INSURER) & DISCLOSER_ROLE.among(*CARE_CIRCLE),
    provided=ZVW_NOT_READ,
    lifts=(BW_7_457, WET_BIG_88, CODE, BOUND_RECIPIENT, AVG_6, AVG_9),
    status=Status.OWN_READING,
)

RULES = (ELECTRONIC_ACCESS, SUPERVISION, INSURER)

COVERAGE = (
    Coverage(WABVPZ.art("1"), "encoded", "j: the channel; zorgaanbieder as a circle of roles"),
    Coverage(WABVPZ.art("9"), "encoded", "lid 1: condition and key to the BSN"),
    Coverage(WABVPZ.art("12"), "not modelled", "urgent cases: outline only (as arts. 4-8)"),
    Coverage(WABVPZ.art("15a"), "encoded", "lid 1 and 3; lid 2 is empty"),
    Coverage(WABVPZ.art("15c"), "encoded", "condition; lid 2 is empty"),
    Coverage(WABVPZ.art("15d"), "encoded", "lid 1"),
    Coverage(WABVPZ.art("15e"), "encoded", "condition"),
    Coverage(WABVPZ.art("15ea"), "not modelled", "personal health environment: paraphrase only"),
    Coverage(WABVPZ.art("15f"), "encoded", "absolute bars"),
    Coverage(WABVPZ.art("15g"), "encoded", "whose consent; the other rights follow BW 7:465"),
    Coverage(WABVPZ.art("15h"), "out of scope", "report of suspected insurer access to the NZa"),
    Coverage(WABVPZ.art("15i"), "out of scope", "removal from the profession"),
    Coverage(WABVPZ.art("15j"), "out of scope", "basis of the Begz"),
    Coverage(WABVPZ.art("15k"), "encoded", "lid 3"),
    Coverage(WABVPZ.art("15n"), "not modelled", "inspectorate and AP: paraphrase only"),
    Coverage(BEGZ.art("3"), "encoded", "lid 2 as a norm; arts. 4-5 from memory"),
    Coverage(WEGIZ.art("1.4"), "out of scope", "designates exchanges by AMvB"),
    Coverage(WEGIZ.art("1.6"), "out of scope", "not in PI, JJI and tbs institutions"),
    Coverage(WEGIZ.art("1.7"), "out of scope", "how, never whether: no ground and no duty"),
    Coverage(WEGIZ.art("2.1"), "out of scope", "infrastructure"),
)
