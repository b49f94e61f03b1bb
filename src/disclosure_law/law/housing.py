"""Woningcorporatie (toegelaten instelling): Woningwet 44-48, 55; Wet goed verhuurderschap.

Status: quoted parts verified-verbatim (Woningwet 2026-07-01). No statute gives a woningcorporatie a
general power or duty to disclose, nor a right to receive: everything runs over AVG 6 with 9 and 10
(modules `avg`, `uavg`), or over a power of the other party. Its one statutory secrecy is about
income.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.consequences import SR_272
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import TASK_BASIS
from disclosure_law.law.sources import (
    AVG,
    GEMEENTEWET,
    WET_GOED_VERHUURDERSCHAP,
    WONINGWET,
)  # fmt: skip
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.rule import Contested, Ground, Key, Nature, Prohibition, Status, Yields
from disclosure_law.term import DataKind, Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DATA_KINDS,
    DISCLOSER_ROLE,
    NECESSARY,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import AVG_6

HOUSEHOLD_INCOME = DataKind("huishoudinkomen", Text("het huishoudinkomen", "household income"))
BY_ASSOCIATION = DISCLOSER_ROLE.among(roles.HOUSING_ASSOCIATION)
TO_ANOTHER = ~RECIPIENT_ROLE.among(roles.CLIENT)

# --- AVG 6(1)(b) for the tenancy -----------------------------------------------------------------
# avg.md: "(b) uitvoering huurovereenkomst", only as far as the contract with this tenant requires
# it.
CONTRACT_REQUIRES = Judgement(
    "housing.contract_requires",
    Text(
        "Vergt de huurovereenkomst met deze huurder de verstrekking?",
        "Does the tenancy agreement with this tenant require the disclosure?",
    ),
    AVG.art("6", lid="1", onder="b"),
    by=data.DISCLOSER,
)
TENANCY = Ground(
    id="housing.tenancy",
    cites=(AVG.art("6", lid="1", onder="b"),),
    text=Text(
        "Noodzakelijk voor de uitvoering van de huurovereenkomst met de betrokkene.",
        "Necessary for performing the tenancy agreement with the data subject.",
    ),
    when=DISCLOSER_ROLE.among(roles.HOUSING_ASSOCIATION, roles.LANDLORD) & TO_ANOTHER,
    provided=CONTRACT_REQUIRES & NECESSARY,
    nature=Nature.AVG_BASIS,
    lifts=(Key(AVG_6),),
    status=Status.OWN_READING,
)

# --- Woningwet 47 lid 1 a and f: AVG 6(1)(e) -----------------------------------------------------
# "Als diensten van algemeen economisch belang zijn [...] opgedragen: a. het huisvesten [...] van
# personen die door hun inkomen of door andere omstandigheden moeilijkheden ondervinden bij het
# vinden van hun passende huisvesting; [...] f."  A footing for 6(1)(e) only with a recorded
# necessity judgement; whether it is specific enough is disputed.
TASK_NECESSITY_RECORDED = Judgement(
    "housing.task_necessity",
    Text(
        "Is de noodzaak voor de taak van Woningwet 47 lid 1 a of f beoordeeld en vastgelegd?",
        "Is the necessity for the task of Woningwet 47 para 1 (a) or (f) judged and recorded?",
    ),
    WONINGWET.art("47", lid="1"),
    by=data.DISCLOSER,
)
ENTRUSTED_TASK = Ground(
    id="housing.entrusted_task",
    cites=(WONINGWET.art("47", lid="1"), WONINGWET.art("45", lid="2")),
    text=Text(
        "Opgedragen dienst: huisvesting van kwetsbare personen, leefbaarheid.",
        "Entrusted service: housing vulnerable persons, liveability.",
    ),
    words="het huisvesten of doen huisvesten van personen die door hun inkomen of door andere "
    "omstandigheden moeilijkheden ondervinden bij het vinden van hun passende huisvesting",
    when=BY_ASSOCIATION & TO_ANOTHER,
    provided=TASK_NECESSITY_RECORDED & NECESSARY,
    nature=Nature.AVG_BASIS,
    lifts=(TASK_BASIS,),
    status=Status.OWN_READING,
    contested=(
        Contested(
            AVG.art("6", lid="1", onder="e"),
            Text(
                "Of Woningwet 47 bepaald genoeg is voor AVG 6(1)(e) is omstreden.",
                "Whether Woningwet 47 is specific enough for AVG 6(1)(e) is disputed.",
            ),
        ),
    ),
)

# --- Woningwet 55 lid 4 --------------------------------------------------------------------------
# "De toegelaten instelling is verplicht tot geheimhouding van de gegevens met betrekking tot het
# huishoudinkomen, behoudens voor zover enig wettelijk voorschrift haar tot mededeling verplicht
# of uit haar taak de noodzaak tot mededeling voortvloeit."
INCOME_LOCK = Lock(
    "woningwet-55",
    Text("geheimhouding huishoudinkomen", "secrecy of household income"),
    LockKind.SECRECY,
)
INCOME_SECRECY = Prohibition(
    id="housing.income_secrecy",
    cites=(WONINGWET.art("55", lid="4"),),
    text=Text(
        "De woningcorporatie houdt het huishoudinkomen geheim.",
        "The housing association keeps household income secret.",
    ),
    words="is verplicht tot geheimhouding van de gegevens met betrekking tot het huishoudinkomen",
    when=BY_ASSOCIATION & TO_ANOTHER & DATA_KINDS.has(HOUSEHOLD_INCOME),
    lock=INCOME_LOCK,
    yields=Yields.DUTIES,
    then=(SR_272,),
)
OWN_TASK_REQUIRES = Judgement(
    "housing.own_task_requires",
    Text(
        "Vloeit de noodzaak tot mededeling van het inkomen voort uit de taak van de corporatie?",
        "Does the association's own task make it necessary to disclose the income?",
    ),
    WONINGWET.art("55", lid="4"),
    by=data.DISCLOSER,
)
OWN_TASK = Ground(
    id="housing.own_task",
    cites=(WONINGWET.art("55", lid="4"),),
    text=Text(
        "De eigen taak van de corporatie vergt mededeling van het inkomen.",
        "The association's own task requires disclosing the income.",
    ),
    words="uit haar taak de noodzaak tot mededeling voortvloeit",
    when=BY_ASSOCIATION & TO_ANOTHER & DATA_KINDS.has(HOUSEHOLD_INCOME),
    provided=OWN_TASK_REQUIRES,
    lifts=(INCOME_LOCK,),
)

# --- Woningwet 48 lid 4: purpose lock on income --------------------------------------------------
# "uitsluitend voor de uitvoering van het eerste en derde lid, en van krachtens deze wet gegeven
# voorschriften"
READ_48 = dt.date(2026, 7, 1)
FOR_INCOME_TASK = Fact(
    "housing.for_income_task",
    Text(
        "Wordt het inkomen gebruikt voor toewijzing of huurvaststelling onder de Woningwet?",
        "Is the income used for allocation or rent setting under the Woningwet?",
    ),
    WONINGWET.art("48", lid="4"),
)
INCOME_PURPOSE_LOCK = Lock(
    "woningwet-48", Text("doelbinding huishoudinkomen", "purpose lock on income"), LockKind.LIMIT
)
INCOME_PURPOSE = Prohibition(
    id="housing.income_purpose",
    cites=(WONINGWET.art("48", lid="4"),),
    text=Text(
        "Inkomensgegevens worden alleen voor de Woningwettaak gebruikt.",
        "Income data are used for the Woningwet task only.",
    ),
    words="uitsluitend voor de uitvoering van het eerste en derde lid, en van krachtens deze wet "
    "gegeven voorschriften",
    when=BY_ASSOCIATION & TO_ANOTHER & DATA_KINDS.has(HOUSEHOLD_INCOME) & ~FOR_INCOME_TASK,
    lock=INCOME_PURPOSE_LOCK,
    yields=Yields.DUTIES,
    read_from=READ_48,
)

RULES = (TENANCY, ENTRUSTED_TASK, INCOME_SECRECY, OWN_TASK, INCOME_PURPOSE)

COVERAGE = (
    Coverage(WONINGWET.art("44"), "out of scope", "policy talks; no personal data"),
    Coverage(WONINGWET.art("45"), "encoded", "the task, with 47"),
    Coverage(
        WONINGWET.art("46"), "out of scope", "income check for allocation: receipt, not disclosure"
    ),
    Coverage(WONINGWET.art("46a"), "out of scope", "good-landlord conduct; no ground"),
    Coverage(WONINGWET.art("47"), "encoded", "AVG 6(1)(e), contested"),
    Coverage(WONINGWET.art("48"), "encoded", "lid 4, purpose lock on income"),
    Coverage(WONINGWET.art("55"), "encoded", "lid 4, secrecy of income"),
    Coverage(
        WET_GOED_VERHUURDERSCHAP.art("4"), "out of scope", "power of the college as recipient"
    ),
    Coverage(GEMEENTEWET.art("151d"), "out of scope", "power of the burgemeester; no data rule"),
)
