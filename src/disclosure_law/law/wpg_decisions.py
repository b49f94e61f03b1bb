"""Wpg 19 and 20 lid 1-2 with Bpg 4:5: decisions to disclose, in agreement with the authority.

Status: verified-verbatim (2025-07-01 = 2019-01-01, substance in the 2015 text). "Kan": a power,
for a weighty public interest and four purposes; art. 19 for once and to anyone, art. 20 lid 1 to
the partners of a cooperation, with a recorded decision. Before 2025-03-01 a Zorg- en
Veiligheidshuis was served this way. Data of an investigation stay out, save for a narrow exception
(Bpg 4:5).
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law import wgs_terms as wgs
from disclosure_law.law.sources import BPG, WPG
from disclosure_law.law.wpg_terms import (
    CASE_DATA,
    FOUR_PURPOSES,
    FROM_POLICE,
    INVESTIGATION_DATA,
    OTHER_DATA,
    POLICE_9,
    POLICE_10_A,
    POLICE_10_B,
    POLICE_10_C,
    POWER_OF_WPG,
    SPECIAL_CASE,
    SUPPLIES,
    TOLD,
    WEIGHTY_AND_NECESSARY,
)
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.rule import Ground, Prohibition, Yields
from disclosure_law.text import Text
from disclosure_law.vocabulary import data
from disclosure_law.vocabulary.fields import DATA_KINDS

# --- Bpg 4:5 -------------------------------------------------------------------------------------
# Lid 1: "op grond van artikel 19 of artikel 20, eerste lid, van de wet, worden geen
# politiegegevens verstrekt die worden verwerkt overeenkomstig artikel 9 of artikel 10 van de
# wet."  Lid 2: "kan [...] beslissen tot verstrekking van politiegegevens die worden verwerkt
# overeenkomstig artikel 9 of 10, eerste lid, onderdelen a en c van de wet, indien dit strikt
# noodzakelijk is voor het doel van de verstrekking, na overleg met een functionaris die is
# aangewezen op grond van artikel 2:10."
EXCEPTION_READ = dt.date(2019, 1, 1)
"""The 2015 text of lid 2 was stricter; when it changed is not known."""
STRICTLY_NECESSARY = Judgement(
    "wpg_decisions.strictly_necessary",
    Text(
        "Zijn de gegevens van art. 9 of 10 Wpg strikt noodzakelijk voor het doel?",
        "Are the data of art. 9 or 10 Wpg strictly necessary for the purpose?",
    ),
    BPG.art("4:5", lid="2"),
    by=data.DISCLOSER,
)
CONSULTED = Fact(
    "wpg_decisions.designated_official_consulted",
    Text(
        "Is overlegd met de functionaris van Bpg 2:10?",
        "Was the official of Bpg 2:10 consulted?",
    ),
    BPG.art("4:5", lid="2"),
)
WITHOUT_CASE_DATA = OTHER_DATA & ~INVESTIGATION_DATA
WITH_CASE_DATA = (
    DATA_KINDS.has_any(POLICE_9, POLICE_10_A, POLICE_10_C)
    & ~DATA_KINDS.has(POLICE_10_B)
    & STRICTLY_NECESSARY
    & CONSULTED
)

# --- Art. 19 -------------------------------------------------------------------------------------
# "In bijzondere gevallen kan de verwerkingsverantwoordelijke, voor zover dit noodzakelijk is met
# het oog op een zwaarwegend algemeen belang, in overeenstemming met het bevoegd gezag, bedoeld in
# de artikelen 11, 12 en 14 van de Politiewet 2012, beslissen tot het verstrekken van
# politiegegevens aan personen of instanties voor de volgende doeleinden".  Politiewet 11: the
# burgemeester for public order and help; 12: the officier van justitie for criminal law; 14: the
# same for the marechaussee.
INCIDENTAL_TESTS = SPECIAL_CASE & WEIGHTY_AND_NECESSARY & wgs.AUTHORITY_AGREES & FOUR_PURPOSES
INCIDENTAL = Ground(
    id="wpg_decisions.incidental",
    cites=(WPG.art("19"),),
    text=Text(
        "In een bijzonder geval mag de politie om een zwaarwegend algemeen belang, in "
        "overeenstemming met het bevoegd gezag, aan ieder verstrekken voor vier doelen.",
        "In a special case the police may, for a weighty public interest and in agreement with the "
        "competent authority, disclose to anyone for four purposes.",
    ),
    words="beslissen tot het verstrekken van politiegegevens aan personen of instanties voor de "
    "volgende doeleinden",
    when=SUPPLIES,
    provided=INCIDENTAL_TESTS & WITHOUT_CASE_DATA,
    lifts=POWER_OF_WPG,
    then=TOLD,
)
INCIDENTAL_CASE_DATA = Ground(
    id="wpg_decisions.incidental_case_data",
    cites=(WPG.art("19"), BPG.art("4:5", lid="2")),
    text=Text(
        "Gegevens van art. 9 en 10 a en c alleen als dat strikt noodzakelijk is, na overleg.",
        "Data of arts. 9 and 10 a and c only where strictly necessary, after consultation.",
    ),
    words="indien dit strikt noodzakelijk is voor het doel van de verstrekking, na overleg met een "
    "functionaris",
    when=SUPPLIES,
    provided=INCIDENTAL_TESTS & WITH_CASE_DATA,
    lifts=(*POWER_OF_WPG, CASE_DATA),
    read_from=EXCEPTION_READ,
    then=TOLD,
)

# --- Art. 20 lid 1-2 -----------------------------------------------------------------------------
# "voor zover dit met het oog op een zwaarwegend algemeen belang noodzakelijk is ten behoeve van
# een samenwerkingsverband van de bevoegde autoriteiten met personen of instanties, in
# overeenstemming met het bevoegd gezag [...], beslissen tot het verstrekken van politiegegevens
# aan die personen en instanties"; lid 2: "wordt vastgelegd ten behoeve van welk zwaarwegend
# algemeen belang de verstrekking noodzakelijk is, ten behoeve van welk samenwerkingsverband de
# politiegegevens worden verstrekt, alsmede het doel waartoe dit is opgericht, welke gegevens
# worden verstrekt, de voorwaarden onder welke de gegevens worden verstrekt en aan welke personen
# of instanties de gegevens worden verstrekt."


def _recorded(id_: str, nl: str, en: str) -> Fact:
    question = Text(
        f"Legt de beslissing van Wpg 20 lid 2 vast: {nl}?",
        f"Does the decision of Wpg 20(2) record: {en}?",
    )
    return Fact(id_, question, WPG.art("20", lid="2"))


COOPERATION = Fact(
    "wpg_decisions.cooperation",
    Text(
        "Bestaat er een samenwerkingsverband van de politie met de ontvanger?",
        "Is there a cooperation of the police with the recipient?",
    ),
    WPG.art("20", lid="1"),
)
DECISION_ON_INTEREST = _recorded(
    "wpg_decisions.decision_names_interest",
    "het zwaarwegend algemeen belang",
    "the weighty public interest",
)
DECISION_ON_COOPERATION = _recorded(
    "wpg_decisions.decision_names_cooperation",
    "het samenwerkingsverband en het doel waartoe het is opgericht",
    "the cooperation and the purpose it was founded for",
)
DECISION_ON_DATA = _recorded("wpg_decisions.decision_names_data", "deze gegevens", "these data")
DECISION_ON_CONDITIONS = _recorded(
    "wpg_decisions.decision_names_conditions", "de voorwaarden", "the conditions"
)
DECISION_ON_RECIPIENT = _recorded(
    "wpg_decisions.decision_names_recipient", "deze ontvanger", "this recipient"
)
DECISION = (
    DECISION_ON_INTEREST
    & DECISION_ON_COOPERATION
    & DECISION_ON_DATA
    & DECISION_ON_CONDITIONS
    & DECISION_ON_RECIPIENT
)
"""The five elements of lid 2, all of them."""
STRUCTURAL_TESTS = (
    COOPERATION & WEIGHTY_AND_NECESSARY & wgs.AUTHORITY_AGREES & FOUR_PURPOSES & DECISION
)
COOPERATION_CITES = (WPG.art("20", lid="1"), WPG.art("20", lid="2"))
STRUCTURAL = Ground(
    id="wpg_decisions.structural",
    cites=COOPERATION_CITES,
    text=Text(
        "De politie mag aan een samenwerkingsverband verstrekken met een vastgelegde beslissing, "
        "in overeenstemming met het bevoegd gezag.",
        "The police may disclose to a cooperation with a recorded decision, in agreement with the "
        "competent authority.",
    ),
    words="ten behoeve van een samenwerkingsverband van de bevoegde autoriteiten met personen of "
    "instanties",
    when=SUPPLIES,
    provided=STRUCTURAL_TESTS & WITHOUT_CASE_DATA,
    lifts=POWER_OF_WPG,
    then=TOLD,
)
STRUCTURAL_CASE_DATA = Ground(
    id="wpg_decisions.structural_case_data",
    cites=(*COOPERATION_CITES, BPG.art("4:5", lid="2")),
    text=INCIDENTAL_CASE_DATA.text,
    words=INCIDENTAL_CASE_DATA.words,
    when=SUPPLIES,
    provided=STRUCTURAL_TESTS & WITH_CASE_DATA,
    lifts=(*POWER_OF_WPG, CASE_DATA),
    read_from=EXCEPTION_READ,
    then=TOLD,
)
NO_CASE_DATA = Prohibition(
    id="wpg_decisions.no_case_data",
    cites=(BPG.art("4:5", lid="1"),),
    text=Text(
        "Op grond van Wpg 19 of 20 lid 1 gaan geen gegevens van art. 9 of 10 Wpg naar buiten.",
        "Under Wpg 19 or 20(1) no data of art. 9 or 10 Wpg go out.",
    ),
    words="worden geen politiegegevens verstrekt die worden verwerkt overeenkomstig artikel 9 of "
    "artikel 10 van de wet",
    when=FROM_POLICE & INVESTIGATION_DATA & (SPECIAL_CASE | COOPERATION),
    lock=CASE_DATA,
    yields=Yields.DUTIES,
)

RULES = (
    INCIDENTAL, INCIDENTAL_CASE_DATA, STRUCTURAL, STRUCTURAL_CASE_DATA, NO_CASE_DATA,
)  # fmt: skip
