"""WGS 1.5 and 1.7 for RIEC, FEC and iCOV: what they get from others, and what others get from them.

Status: not modelled; in force from 2025-03-01. Their own articles (WGS 2.1-2.23, Bgs 2.1-2.16) are
not in the source pack, which leaves them "out of scope, return undetermined". So nothing here
allows or obliges; it keeps the library from answering no where the answer stands in what was not
read. With a house, and among each other: `wgs_exchange`. Police and justice data are given under
their own acts (1.5 lid 2): `wpg_supply`, `wjsg_joint`.
"""

from __future__ import annotations

import attrs

from disclosure_law.law import wgs_terms as t
from disclosure_law.law.keys import DUTY_BASIS, TASK_BASIS
from disclosure_law.law.sources import AVG, WGS
from disclosure_law.law.wgs_results import OFFENCES_IN_RESULT
from disclosure_law.leaf import NotModelled
from disclosure_law.rule import Ground, Key, Modality
from disclosure_law.text import Text
from disclosure_law.vocabulary import data
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import AVG_9, BSN, WJSG_52, WPG_7

OWN_ARTICLES = WGS.art("2.1")
"""The first of 2.1-2.23, read in outline only."""
HEALTH = Key(AVG_9, (AVG.art("9", lid="2", onder="g"), OWN_ARTICLES))
NUMBER = Key(BSN, (OWN_ARTICLES,))
CLOSED_REGIMES = (
    data.POLICE_DATA, data.JUSTICE_DATA, data.PROSECUTION_DATA, data.ENFORCEMENT_DATA,
)  # fmt: skip
"""Art. 1.5 lid 2 a-b: these go along Wpg 20 lid 3 and Wjsg 8b, 39fa and 51ca."""

# --- Art. 1.5 lid 1 ------------------------------------------------------------------------------
# "Elke deelnemer verstrekt de bij of krachtens deze wet aangewezen categorieën van gegevens aan het
# samenwerkingsverband [...] mede van toepassing indien een specifieke geheimhoudingsbepaling van
# toepassing is die het toelaat dat een ander wettelijk voorschrift daarop een uitzondering maakt."
# Who takes part in a RIEC, the FEC or iCOV, and which categories are designated, was not read.
SUPPLY_NOT_MODELLED = NotModelled(
    "wgs.supply_to_riec_fec_icov",
    Text(
        "Wie wat aan RIEC, FEC en iCOV verstrekt is niet gemodelleerd (WGS 2.1-2.23).",
        "Who supplies what to RIEC, FEC and iCOV is not modelled (WGS 2.1-2.23).",
    ),
    OWN_ARTICLES,
)
SUPPLY_TO_VERBAND = Ground(
    id="wgs.supply_to_riec_fec_icov",
    cites=(WGS.art("1.5", lid="1"), OWN_ARTICLES),
    text=Text(
        "Een deelnemer aan RIEC, FEC of iCOV verstrekt de daarvoor aangewezen gegevens.",
        "A participant of RIEC, FEC or iCOV supplies the data designated for it.",
    ),
    words="Elke deelnemer verstrekt de bij of krachtens deze wet aangewezen categorieën van "
    "gegevens aan het samenwerkingsverband",
    when=~t.BY_COOPERATION
    & RECIPIENT_ROLE.among(*t.VERBANDEN)
    & ~DISCLOSER_BOUND.has_any(WPG_7, WJSG_52)
    & ~CATEGORY.among(*CLOSED_REGIMES),
    provided=SUPPLY_NOT_MODELLED,
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, HEALTH, NUMBER, t.OFFENCES_SUPPLIED),
    since=t.SINCE,
)

# --- Art. 1.7 lid 1-2 ----------------------------------------------------------------------------
# Lid 1: "worden de resultaten van de verwerking binnen het samenwerkingsverband verstrekt aan een
# of meer deelnemers".  Lid 2: "kunnen de resultaten [...] aan een derde worden verstrekt, voor
# zover de verstrekking bij of krachtens deze wet van een grondslag is voorzien".
TO_PARTICIPANT_NOT_MODELLED = NotModelled(
    "wgs.result_of_riec_fec_icov",
    Text(
        "Wat een deelnemer van RIEC, FEC of iCOV krijgt is niet gemodelleerd (WGS 2.1-2.23).",
        "What a participant gets from RIEC, FEC or iCOV is not modelled (WGS 2.1-2.23).",
    ),
    OWN_ARTICLES,
)
TO_THIRD_PARTY_NOT_MODELLED = NotModelled(
    "wgs.result_of_riec_fec_icov_to_third_party",
    Text(
        "Wat een derde van RIEC, FEC of iCOV krijgt is niet gemodelleerd (WGS 2.1-2.23).",
        "What a third party gets from RIEC, FEC or iCOV is not modelled (WGS 2.1-2.23).",
    ),
    OWN_ARTICLES,
)
RESULT_TO_PARTICIPANT = Ground(
    id="wgs.result_of_riec_fec_icov",
    cites=(WGS.art("1.7", lid="1"), OWN_ARTICLES),
    text=Text(
        "RIEC, FEC of iCOV verstrekt resultaten aan een deelnemer.",
        "RIEC, FEC or iCOV gives results to a participant.",
    ),
    words="worden de resultaten van de verwerking binnen het samenwerkingsverband verstrekt aan "
    "een of meer deelnemers",
    when=DISCLOSER_ROLE.among(*t.VERBANDEN) & t.SEAT,
    provided=TO_PARTICIPANT_NOT_MODELLED,
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, HEALTH, NUMBER, OFFENCES_IN_RESULT),
    since=t.SINCE,
)
RESULT_TO_THIRD_PARTY = attrs.evolve(
    RESULT_TO_PARTICIPANT,
    id="wgs.result_of_riec_fec_icov_to_third_party",
    cites=(WGS.art("1.7", lid="2"), OWN_ARTICLES),
    text=Text(
        "RIEC, FEC of iCOV kan resultaten aan een derde verstrekken.",
        "RIEC, FEC or iCOV may give results to a third party.",
    ),
    words="aan een derde worden verstrekt, voor zover de verstrekking bij of krachtens deze wet "
    "van een grondslag is voorzien",
    provided=TO_THIRD_PARTY_NOT_MODELLED,
    modality=Modality.POWER,
    lifts=(TASK_BASIS, HEALTH, NUMBER, OFFENCES_IN_RESULT),
)

RULES = (SUPPLY_TO_VERBAND, RESULT_TO_PARTICIPANT, RESULT_TO_THIRD_PARTY)
