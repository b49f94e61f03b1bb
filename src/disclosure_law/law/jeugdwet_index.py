"""Jeugdwet § 7.1: the verwijsindex risicojongeren.

Status: verified-verbatim (7.1.4.1 identical in 2016-08-01 and 2026-01-01). A power that breaks
secrecy, for the bare report only: after a match the partners need grounds of their own.
"""

from __future__ import annotations

from disclosure_law.law.keys import (
    EVERY_SECRECY,
    POWER_KEYS,
)  # fmt: skip
from disclosure_law.law.sources import JEUGDWET
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Prohibition,
    Stage,
    Yields,
)
from disclosure_law.term import Lock, LockKind, Purpose
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
)  # fmt: skip

INDEX_REPORT = Purpose(
    "verwijsindexmelding", Text("melding aan de verwijsindex", "report to the risk index")
)

# --- Jeugdwet 7.1.4.1, 7.1.4.3, 7.1.5.1 ----------------------------------------------------------
# "Een meldingsbevoegde kan zonder toestemming van de jeugdige of zijn wettelijk vertegenwoordiger
# en zo nodig met doorbreking van de op grond van zijn ambt of beroep geldende plicht tot
# geheimhouding, een jeugdige melden aan de verwijsindex indien hij een redelijk vermoeden heeft
# dat de jeugdige [...] daadwerkelijk wordt bedreigd"
MAY_REPORT = Fact(
    "jeugdwet.designated_reporter",
    Text(
        "Is de verstrekker aangewezen meldingsbevoegde van een instantie met afspraken?",
        "Is the discloser a designated reporter of an organisation with agreements?",
    ),
    JEUGDWET.art("7.1.1.2", lid="1"),
)
THREATENED = Judgement(
    "jeugdwet.threatened_by_listed_risk",
    Text(
        "Is er een redelijk vermoeden dat een of meer van de twaalf risico's de jeugdige "
        "bedreigen?",
        "Is there a reasonable suspicion that one or more of the twelve risks threaten the youth?",
    ),
    JEUGDWET.art("7.1.4.1"),
    by=data.DISCLOSER,
)
BARE_REPORT_ONLY = Fact(
    "jeugdwet.bare_report_only",
    Text(
        "Worden alleen BSN, melder en datum van de melding gegeven?",
        "Are only the BSN, the reporter and the date given?",
    ),
    JEUGDWET.art("7.1.4.3", lid="1"),
)
TO_INDEX = RECIPIENT_ROLE.among(roles.RISK_INDEX) & PURPOSE.among(INDEX_REPORT)
REPORT_TO_INDEX = Ground(
    id="jeugdwet.report_to_index",
    cites=(JEUGDWET.art("7.1.4.1"),),
    text=Text(
        "Een meldingsbevoegde mag een bedreigde jeugdige aan de verwijsindex melden.",
        "A designated reporter may report a threatened youth to the risk index.",
    ),
    words="zo nodig met doorbreking van de op grond van zijn ambt of beroep geldende plicht tot "
    "geheimhouding, een jeugdige melden aan de verwijsindex",
    when=TO_INDEX & ~SUBJECT_AGE.at_least(23),
    provided=MAY_REPORT & THREATENED,
    lifts=POWER_KEYS,
    breaks=EVERY_SECRECY,
    contested=(
        Contested(
            JEUGDWET.art("7.1.4.1"),
            Text(
                "De woorden 'ambt of beroep' dekken ook BIG- en WGBO-geheimhouding: eigen lezing.",
                "That 'ambt of beroep' also covers BIG and WGBO secrecy is an own reading.",
            ),
        ),
    ),
    then=(
        Condition(
            id="jeugdwet.bare_report",
            cites=(JEUGDWET.art("7.1.4.3", lid="1"),),
            text=Text("Alleen de kale melding.", "Only the bare report."),
            words="uitsluitend de volgende gegevens opgeslagen",
            stage=Stage.WITH,
            holder=data.DISCLOSER,
        ),
        Condition(
            id="jeugdwet.notice_of_report",
            cites=(JEUGDWET.art("7.1.5.1"),),
            text=Text(
                "Stel de jeugdige of wie gezag heeft in kennis van de melding.",
                "Give notice of the report to the youth or whoever has authority.",
            ),
            stage=Stage.AFTERWARDS,
            holder=data.DISCLOSER,
        ),
    ),
)
# 7.1.4.3 lid 1: "worden in de verwijsindex bij een melding uitsluitend de volgende gegevens
# opgeslagen"
INDEX_LOCK = Lock(
    "verwijsindex-kale-melding",
    Text("alleen de kale melding", "only the bare report"),
    LockKind.BAR,
)
NOTHING_BUT_THE_REPORT = Prohibition(
    id="jeugdwet.nothing_but_the_report",
    cites=(JEUGDWET.art("7.1.4.3", lid="1"),),
    text=Text(
        "In de verwijsindex komt niets dan de kale melding.",
        "Nothing but the bare report goes into the risk index.",
    ),
    words="uitsluitend de volgende gegevens opgeslagen",
    when=TO_INDEX & ~BARE_REPORT_ONLY,
    lock=INDEX_LOCK,
    yields=Yields.NOTHING,
)

RULES = (REPORT_TO_INDEX, NOTHING_BUT_THE_REPORT)
