"""Wzd, 56h-60a: complaint, cliëntenvertrouwenspersoon, inspectie; and the coverage of the act.

Status: verified-verbatim (2025-07-01 = 2021-11-06 for 56h-59), with 60 in its wordings before and
since 2025-01-01. The cliëntenvertrouwenspersoon gets everything with express consent only; his own
secrecy names consent as an exit.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.law.awb import ANOTHER_SECRECY
from disclosure_law.law.compulsory_care import (
    ACT_IN_FORCE,
    ADVOCATE_TASK,
    CARE_FALLS_SHORT,
    DEMANDED_FOR_SUPERVISION,
    EITHER_EXPLICIT,
    NEEDED_FOR_ADVOCATE,
    NOVEMBER_2021,
    PROVIDERS,
    between,
    duty,
    flow,
    power,
)
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.sources import WZD
from disclosure_law.law.wvggz_advocates import TASK_OF_ADVOCATE_OR_COMMITTEE
from disclosure_law.law.wzd_terms import (
    BOUND,
    CLIENT_ADVOCATE,
    COMPLAINT,
    CONSENT_GIVEN,
    HELD_IN_FILE,
    IN_CARE,
    TO_ANOTHER,
    WF,
    ZV,
)
from disclosure_law.leaf import Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Ground, Nature, Prohibition, Stage, Status, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    HELD_UNDER,
    NECESSARY,
    ON_REQUEST,
    PROCEDURE,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import WZD_59

JANUARY_2025 = dt.date(2025, 1, 1)
CVP = (CLIENT_ADVOCATE,)
IGJ = (roles.INSPECTORATE,)
BY_CVP: Predicate = DISCLOSER_ROLE.among(*CVP) | DISCLOSER_BOUND.has(WZD_59)

# --- Art. 56h lid 1 (same clause as Wvggz 10:13) --------------------------------------------------
# "voor wie niet reeds uit hoofde van ambt, beroep of wettelijk voorschrift ter zake van die
# gegevens een geheimhoudingsplicht geldt"
COMPLAINT_LOCK = Lock(
    "wzd-56h", Text("geheimhouding klachtprocedure", "secrecy of the complaint"), LockKind.SECRECY
)
COMPLAINT_SECRECY = Prohibition(
    id="wzd_oversight.complaint_secrecy",
    cites=(WZD.art("56h", lid="1"),),
    text=Text(
        "Wie de klacht behandelt houdt de gegevens geheim.",
        "Those who handle the complaint keep the data secret.",
    ),
    when=DISCLOSER_ROLE.among(roles.COMPLAINTS_COMMITTEE)
    & PROCEDURE.among(COMPLAINT)
    & ~ANOTHER_SECRECY
    & TO_ANOTHER,
    lock=COMPLAINT_LOCK,
    yields=Yields.DUTIES,
    status=Status.SECOND_HAND,
    since=ACT_IN_FORCE,
    read_from=NOVEMBER_2021,
    then=(SR_272,),
)

# --- Art. 57 lid 2 a, 58, 59: cliëntenvertrouwenspersoon ------------------------------------------
# 58 lid 2: "Voor zover dit redelijkerwijs voor de vervulling van zijn taak nodig is, en de cliënt
# of zijn vertegenwoordiger daarmee uitdrukkelijk heeft ingestemd, krijgt de
# cliëntenvertrouwenspersoon: a. van een ieder die bij de uitvoering van deze wet betrokken is,
# alle door hem verlangde inlichtingen; [...] en c. inzage in de dossiers van de zorgaanbieder."
# "verlangde": on his request; the access of letter c is not so limited.
INFORM_CVP = duty(
    "wzd_oversight.inform_client_advocate",
    (WZD.art("58", lid="2"),),
    Text(
        "Allen die de Wzd uitvoeren geven de cliëntenvertrouwenspersoon inlichtingen en inzage, "
        "met uitdrukkelijke instemming.",
        "All who carry out the Wzd give the client advocate information and access, with express "
        "consent.",
    ),
    words="de cliënt of zijn vertegenwoordiger daarmee uitdrukkelijk heeft ingestemd, krijgt de "
    "cliëntenvertrouwenspersoon",
    when=RECIPIENT_ROLE.among(*CVP)
    & BOUND
    & PURPOSE.among(ADVOCATE_TASK)
    & (ON_REQUEST | (DISCLOSER_ROLE.among(*PROVIDERS) & HELD_UNDER.among(HELD_IN_FILE))),
    provided=NEEDED_FOR_ADVOCATE & EITHER_EXPLICIT,
    read_from=NOVEMBER_2021,
)
# 59: "De cliëntenvertrouwenspersoon is tot geheimhouding verplicht van hetgeen in de uitoefening
# van zijn taak aan hem is toevertrouwd, tenzij enig wettelijk voorschrift hem tot mededeling
# verplicht, uit zijn taak de noodzaak tot mededeling voortvloeit, of de cliënt toestemming geeft
# om vertrouwelijke informatie te delen."  Of "de cliënt", where 58 says "de cliënt of zijn
# vertegenwoordiger": the vertegenwoordiger only for a client who cannot consent.
CVP_SECRECY = Prohibition(
    id="wzd_oversight.client_advocate_secrecy",
    cites=(WZD.art("59"),),
    text=Text(
        "De cliëntenvertrouwenspersoon houdt geheim wat hem is toevertrouwd.",
        "The client advocate keeps secret what was entrusted.",
    ),
    words="De cliëntenvertrouwenspersoon is tot geheimhouding verplicht van hetgeen in de "
    "uitoefening van zijn taak aan hem is toevertrouwd",
    when=BY_CVP & TO_ANOTHER,
    lock=WZD_59,
    yields=Yields.DUTIES,
    since=ACT_IN_FORCE,
    read_from=NOVEMBER_2021,
    then=(SR_272,),
)
CVP_SHARES = Ground(
    id="wzd_oversight.client_advocate_shares",
    cites=(WZD.art("59"),),
    text=Text(
        "De cliëntenvertrouwenspersoon deelt met toestemming van de cliënt.",
        "The client advocate shares with the client's consent.",
    ),
    words="de cliënt toestemming geeft om vertrouwelijke informatie te delen",
    when=BY_CVP & TO_ANOTHER,
    provided=CONSENT_GIVEN,
    nature=Nature.CONSENT,
    lifts=(WZD_59,),
    since=ACT_IN_FORCE,
    read_from=NOVEMBER_2021,
)
OWN_TASK = power(
    "wzd_oversight.own_task",
    (WZD.art("59"), WZD.art("56h", lid="1")),
    Text(
        "De eigen taak van vertrouwenspersoon of klachtencommissie maakt mededeling noodzakelijk.",
        "The own task of advocate or complaints committee makes the disclosure necessary.",
    ),
    words="uit zijn taak de noodzaak tot mededeling voortvloeit",
    when=BY_CVP | (DISCLOSER_ROLE.among(roles.COMPLAINTS_COMMITTEE) & PROCEDURE.among(COMPLAINT)),
    provided=TASK_OF_ADVOCATE_OR_COMMITTEE,
    lifts=(WZD_59, COMPLAINT_LOCK),
    read_from=NOVEMBER_2021,
)
# 57 lid 2 a: "om signalen over tekortkomingen in de structuur of de uitvoering van onvrijwillige
# zorg of onvrijwillige opname en verblijf, voor zover deze afbreuk doen aan de rechten van een
# cliënt, aan de inspectie te melden;"  A task: it opens 59 as far as the task makes it necessary.
# Shortcomings, not (as in 60a) care that falls seriously short.
RIGHTS_IMPAIRED = Judgement(
    "wzd_oversight.rights_impaired",
    Text(
        "Gaat het om een signaal over tekortkomingen in de structuur of de uitvoering van "
        "onvrijwillige zorg of opname die afbreuk doen aan de rechten van een cliënt?",
        "Is it a signal of shortcomings in the structure or execution of involuntary care or "
        "admission that impair the rights of a client?",
    ),
    WZD.art("57", lid="2", onder="a"),
    by=data.DISCLOSER,
)
SIGNALS_BY_CVP = power(
    "wzd_oversight.signals_by_client_advocate",
    (WZD.art("57", lid="2", onder="a"),),
    Text(
        "De cliëntenvertrouwenspersoon heeft tot taak tekortkomingen die rechten van cliënten "
        "raken aan de inspectie te melden.",
        "The client advocate's task is to report shortcomings that affect clients' rights to the "
        "inspectorate.",
    ),
    words="voor zover deze afbreuk doen aan de rechten van een cliënt, aan de inspectie te melden",
    when=flow(CVP, IGJ),
    provided=RIGHTS_IMPAIRED & NECESSARY,
    lifts=(WZD_59,),
    read_from=NOVEMBER_2021,
)

# --- Art. 60 lid 3-4 ------------------------------------------------------------------------------
# Since 2025-01-01: "kan de beroepsbeoefenaar deze verplichting, in afwijking van artikel 5:20,
# tweede lid, van de Algemene wet bestuursrecht, niet inroepen tegenover de met het toezicht
# belaste ambtenaren. Op deze ambtenaren rust dezelfde geheimhoudingsplicht als op de betrokken
# beroepsbeoefenaar." Before (read in 2021-11-06), lid 4: "De zorgaanbieder, de
# zorgverantwoordelijke, alsmede alle anderen die bij de uitvoering van deze wet betrokken zijn,
# geven aan de met het toezicht belaste ambtenaren alle door hen verlangde inlichtingen, voor zover
# dit redelijkerwijs voor de vervulling van hun taak nodig is."  And lid 3: "Voor zover de betrokken
# beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding van het dossier verplicht is, geldt
# gelijke verplichting voor de betrokken ambtenaar."
SAME_SECRECY = Condition(
    id="wzd_oversight.same_secrecy",
    cites=(WZD.art("60", lid="4"),),
    text=Text(
        "Op de toezichthouders rust dezelfde geheimhoudingsplicht.",
        "The supervising officials are under the same secrecy.",
    ),
    words="Op deze ambtenaren rust dezelfde geheimhoudingsplicht als op de betrokken "
    "beroepsbeoefenaar.",
    stage=Stage.WITH,
    holder=data.RECIPIENT,
)
_SUPERVISED = duty(
    "wzd_oversight.supervision",
    (WZD.art("60", lid="4"), WZD.art("60", lid="3")),
    Text(
        "Tegenover de inspectie kan niemand die de Wzd uitvoert zijn geheimhouding inroepen.",
        "Towards the inspectorate nobody who carries out the Wzd can invoke secrecy.",
    ),
    words="niet inroepen tegenover de met het toezicht belaste ambtenaren.",
    when=RECIPIENT_ROLE.among(*IGJ) & BOUND & PURPOSE.among(data.SUPERVISION),
    provided=DEMANDED_FOR_SUPERVISION,
    then=(SAME_SECRECY,),
)
SUPERVISION = (
    attrs.evolve(
        between(_SUPERVISED, ACT_IN_FORCE, JANUARY_2025),
        words="geven aan de met het toezicht belaste ambtenaren alle door hen verlangde "
        "inlichtingen, voor zover dit redelijkerwijs voor de vervulling van hun taak nodig is.",
        then=(
            attrs.evolve(
                SAME_SECRECY,
                cites=(WZD.art("60", lid="3"),),
                words="geldt gelijke verplichting voor de betrokken ambtenaar.",
            ),
        ),
        read_from=NOVEMBER_2021,
    ),
    between(_SUPERVISED, JANUARY_2025),
)

# --- Art. 60a -------------------------------------------------------------------------------------
# Lid 1: "Indien bij de zorgaanbieder, de Wzd-functionaris, de zorgverantwoordelijke of de
# zorgverlener het gegronde vermoeden bestaat dat de uitvoering van de onvrijwillige zorg ernstig
# tekortschiet, doet hij daarvan melding bij de inspectie."  The individual zorgverlener too (not
# in Wvggz 13:2).  Lid 2: the cvp may.
SHORTCOMINGS = duty(
    "wzd_oversight.shortcomings",
    (WZD.art("60a", lid="1"),),
    Text(
        "Zorgaanbieder, Wzd-functionaris, zorgverantwoordelijke en zorgverlener melden ernstig "
        "tekortschietende zorg aan de inspectie.",
        "Provider, Wzd officer, responsible carer and carer report seriously failing care to the "
        "inspectorate.",
    ),
    words="het gegronde vermoeden bestaat dat de uitvoering van de onvrijwillige zorg ernstig "
    "tekortschiet, doet hij daarvan melding bij de inspectie.",
    when=flow((*PROVIDERS, *WF, *ZV, *roles.CARE_ROLES), IGJ) & IN_CARE,
    provided=CARE_FALLS_SHORT,
    read_from=JANUARY_2025,
)
CVP_MAY_REPORT = power(
    "wzd_oversight.client_advocate_may_report",
    (WZD.art("60a", lid="2"),),
    Text(
        "De cliëntenvertrouwenspersoon kan dat ook melden.",
        "The client advocate may report it too.",
    ),
    when=flow(CVP, IGJ) & IN_CARE,
    provided=CARE_FALLS_SHORT,
    lifts=(WZD_59,),
    status=Status.SECOND_HAND,
    read_from=JANUARY_2025,
)

COVERAGE = (
    Coverage(WZD.art("1"), "encoded", "lid 8 a (outside the act) as a fact; definitions as roles"),
    Coverage(WZD.art("4b"), "encoded", "lid 2, paraphrased in the pack: second-hand"),
    Coverage(WZD.art("5"), "encoded", "lid 3: contact data to the cvp, with consent"),
    Coverage(WZD.art("10"), "encoded", "lid 9: data for the consultation of lid 3"),
    Coverage(WZD.art("11a"), "encoded", "lid 1: zorgplan to the Wzd-functionaris"),
    Coverage(WZD.art("15"), "encoded", "lid 4: unforeseen involuntary care"),
    Coverage(WZD.art("16"), "encoded", "lid 2 h/i: note of an 18c disclosure, as a condition"),
    Coverage(WZD.art("17"), "encoded", "lid 2: overview to the inspectie; BSN by 2021-11-06"),
    Coverage(WZD.art("18"), "encoded", "lid 1: with 17 lid 2"),
    Coverage(WZD.art("18a"), "encoded", "lid 2 and 4 as a condition: holding is no reuse"),
    Coverage(WZD.art("18b"), "encoded", "CIZ access; after death, with both bars"),
    Coverage(WZD.art("18ba"), "encoded", "paraphrased: second-hand"),
    Coverage(WZD.art("18c"), "encoded", "lid 1-5; the AMvB of lid 6 was not found"),
    Coverage(WZD.art("22"), "out of scope", "lid 8: reuse within the CIZ, no disclosure"),
    Coverage(WZD.art("26"), "encoded", "lid 6 d; lid 2 is reuse within the CIZ"),
    Coverage(WZD.art("27"), "encoded", "lid 3: consultation; the huisarts's answer is open"),
    Coverage(WZD.art("28"), "encoded", "forwarding to the officier van justitie"),
    Coverage(WZD.art("28a"), "encoded", "the only provision on police and justice data"),
    Coverage(WZD.art("28ac"), "encoded", "lid 4, paraphrased: second-hand"),
    Coverage(WZD.art("28b"), "encoded", "lid 6, paraphrased: second-hand"),
    Coverage(WZD.art("28c"), "encoded", "lid 1-2; lid 3: who reports is not in the pack"),
    Coverage(WZD.art("29"), "encoded", "lid 6; lid 7 (mandate to a wethouder) is no disclosure"),
    Coverage(WZD.art("30"), "encoded", "lid 1 (implied duty, own reading) and lid 3"),
    Coverage(WZD.art("33"), "not modelled", "old lid 5 (until 2021-11-06): text not in the pack"),
    Coverage(WZD.art("35"), "encoded", "lid 1-3; lid 3 since 2021-11-06"),
    Coverage(WZD.art("36"), "encoded", "the beschikking to the family, not the verklaring"),
    Coverage(WZD.art("37"), "encoded", "lid 2"),
    Coverage(WZD.art("38"), "out of scope", "lid 8: the court tells the client himself"),
    Coverage(WZD.art("41"), "encoded", "lid 1, paraphrased: second-hand"),
    Coverage(WZD.art("42"), "encoded", "paraphrased: second-hand"),
    Coverage(WZD.art("47"), "encoded", "lid 7, paraphrased: second-hand"),
    Coverage(WZD.art("48"), "encoded", "lid 4 b, 12, 13; lid 3 (consultations) only paraphrased"),
    Coverage(WZD.art("49"), "encoded", "the whole act applies: no exception in 18c"),
    Coverage(WZD.art("50"), "encoded", "paraphrased: second-hand"),
    Coverage(WZD.art("56h"), "encoded", "lid 1, same clause as Wvggz 10:13"),
    Coverage(WZD.art("57"), "encoded", "lid 2 a: signals to the inspectie"),
    Coverage(WZD.art("58"), "encoded", "lid 2"),
    Coverage(WZD.art("59"), "encoded", "three exits, consent among them"),
    Coverage(WZD.art("60"), "encoded", "lid 3-4, before and since 2025-01-01"),
    Coverage(WZD.art("60a"), "encoded", "lid 1; lid 2 second-hand"),
    Coverage(WZD.art("61"), "out of scope", "fines"),
)

RULES = (
    COMPLAINT_SECRECY, INFORM_CVP, CVP_SECRECY, CVP_SHARES, OWN_TASK, SIGNALS_BY_CVP, *SUPERVISION,
    SHORTCOMINGS, CVP_MAY_REPORT,
)  # fmt: skip
