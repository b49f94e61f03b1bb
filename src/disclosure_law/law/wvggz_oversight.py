"""Wvggz, 9:2, 13:1 and 13:2: minister, inspectie, shortcomings; and the coverage of the act.

Status: verified-verbatim (2025-07-01), with 13:1 in its wordings before and since 2025-01-01.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.law.compulsory_care import (
    ACT_IN_FORCE,
    CARE_FALLS_SHORT,
    DEMANDED_FOR_SUPERVISION,
    MINISTER,
    OVJ,
    PROVIDERS,
    READ_LAST,
    between,
    duty,
    flow,
    power,
)
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.sources import WVGGZ
from disclosure_law.law.wvggz_advocates import FVP, PVP
from disclosure_law.law.wvggz_petition import ZV
from disclosure_law.law.wvggz_terms import (
    BOUND,
    CONSENTING_FORENSIC,
    CRIMINAL_TITLE,
    GD,
    IN_EXECUTION,
)
from disclosure_law.leaf import Fact
from disclosure_law.rule import Condition, Stage, Status
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_ROLE,
    PROCEDURE,
    PURPOSE,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import WVGGZ_11_4, WVGGZ_12_4

# --- Art. 9:2 (paraphrased in the pack) -----------------------------------------------------------
# The geneesheer-directeur asks the minister for decisions on leave, discharge, transfer of persons
# with a criminal title, with his considerations.  13:3 lid 2: an escape is reported to the
# minister too.
ASKS_FOR_DECISION = Fact(
    "wvggz_oversight.asks_for_decision",
    Text(
        "Vraagt de geneesheer-directeur de minister om een beslissing over verlof, ontslag of "
        "overplaatsing?",
        "Does the medical director ask the minister for a decision on leave, discharge or "
        "transfer?",
    ),
    WVGGZ.art("9:2"),
)
TO_MINISTER = duty(
    "wvggz_oversight.leave_of_criminal_title",
    (WVGGZ.art("9:2"),),
    Text(
        "Voor verlof, ontslag of overplaatsing bij een strafrechtelijke titel vraagt de "
        "geneesheer-directeur de minister om een beslissing, met zijn overwegingen.",
        "For leave, discharge or transfer under a criminal title the medical director asks the "
        "minister for a decision, with the considerations.",
    ),
    when=flow(GD, (MINISTER,)) & PROCEDURE.among(CRIMINAL_TITLE, CONSENTING_FORENSIC),
    provided=ASKS_FOR_DECISION,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)

# --- Art. 13:1 lid 3-4 ----------------------------------------------------------------------------
# Since 2025-01-01: "kan de beroepsbeoefenaar deze verplichting, in afwijking van artikel 5:20,
# tweede lid, van de Algemene wet bestuursrecht, niet inroepen tegenover de met het toezicht
# belaste ambtenaren. Op deze ambtenaren rust dezelfde geheimhoudingsplicht als op de betrokken
# beroepsbeoefenaar." Before: "alsmede alle anderen die bij de uitvoering van deze wet betrokken
# zijn, geven aan de met het toezicht belaste ambtenaren alle door hen verlangde inlichtingen, voor
# zover dit redelijkerwijs voor de vervulling van hun taak nodig is."
JANUARY_2025 = dt.date(2025, 1, 1)
SAME_SECRECY = Condition(
    id="wvggz_oversight.same_secrecy",
    cites=(WVGGZ.art("13:1", lid="4"),),
    text=Text(
        "Op de toezichthouders rust dezelfde geheimhoudingsplicht.",
        "The supervising officials are under the same secrecy.",
    ),
    words="Op deze ambtenaren rust dezelfde geheimhoudingsplicht als op de betrokken "
    "beroepsbeoefenaar.",
    stage=Stage.WITH,
    holder=data.RECIPIENT,
)
NO_PROFESSIONALS = (
    *OVJ, *roles.POLICE_ROLES, roles.COURT, roles.BURGEMEESTER, *roles.COLLEGE_ROLES,
)  # fmt: skip
"""Of those whom 8:34 names: officials, who are no "beroepsbeoefenaar" with a file."""
_SUPERVISED = duty(
    "wvggz_oversight.supervision",
    (WVGGZ.art("13:1", lid="4"), WVGGZ.art("13:1", lid="3")),
    Text(
        "Allen die de Wvggz uitvoeren geven de inspectie de inlichtingen die zij verlangt.",
        "All who carry out the Wvggz give the inspectorate the information it demands.",
    ),
    words="geven aan de met het toezicht belaste ambtenaren alle door hen verlangde inlichtingen, "
    "voor zover dit redelijkerwijs voor de vervulling van hun taak nodig is.",
    when=RECIPIENT_ROLE.among(roles.INSPECTORATE) & BOUND & PURPOSE.among(data.SUPERVISION),
    provided=DEMANDED_FOR_SUPERVISION,
)
SUPERVISION = (
    between(_SUPERVISED, ACT_IN_FORCE, JANUARY_2025),
    attrs.evolve(
        between(_SUPERVISED, JANUARY_2025),
        text=Text(
            "Tegenover de inspectie kan geen beroepsbeoefenaar de geheimhouding van het dossier "
            "inroepen.",
            "Towards the inspectorate no professional can invoke the secrecy of the file.",
        ),
        words="niet inroepen tegenover de met het toezicht belaste ambtenaren.",
        when=_SUPERVISED.when & ~DISCLOSER_ROLE.among(*NO_PROFESSIONALS),
        then=(SAME_SECRECY,),
    ),
)
# 13:2 lid 1: "Indien bij de zorgaanbieder, de geneesheer-directeur of de zorgverantwoordelijke het
# gegronde vermoeden bestaat dat de uitvoering van de verplichte zorg ernstig tekortschiet, doet
# hij daarvan melding aan de inspectie."  Lid 2 (paraphrased): pvp and fvp may.
SHORTCOMINGS = duty(
    "wvggz_oversight.shortcomings",
    (WVGGZ.art("13:2", lid="1"),),
    Text(
        "Zorgaanbieder, geneesheer-directeur en zorgverantwoordelijke melden ernstig "
        "tekortschietende zorg aan de inspectie.",
        "Provider, medical director and responsible carer report seriously failing care to the "
        "inspectorate.",
    ),
    words="het gegronde vermoeden bestaat dat de uitvoering van de verplichte zorg ernstig "
    "tekortschiet, doet hij daarvan melding aan de inspectie.",
    when=flow((*PROVIDERS, *GD, *ZV), (roles.INSPECTORATE,)) & IN_EXECUTION,
    provided=CARE_FALLS_SHORT,
)
ADVOCATES_MAY_REPORT = power(
    "wvggz_oversight.advocates_may_report",
    (WVGGZ.art("13:2", lid="2"),),
    Text(
        "Patiënten- en familievertrouwenspersoon kunnen dat ook melden.",
        "Patient and family advocate may report it too.",
    ),
    when=flow((*PVP, *FVP), (roles.INSPECTORATE,)) & IN_EXECUTION,
    provided=CARE_FALLS_SHORT,
    lifts=(WVGGZ_11_4, WVGGZ_12_4),
    status=Status.SECOND_HAND,
)

COVERAGE = (
    Coverage(WVGGZ.art("1:1"), "encoded", "definitions as roles; ernstig nadeel in the judgement"),
    Coverage(WVGGZ.art("1:3"), "encoded", "paraphrased: who consents (sixteen), representatives"),
    Coverage(WVGGZ.art("1:5"), "encoded", "lid 3"),
    Coverage(WVGGZ.art("1:7"), "encoded", "lid 2 and 4; privilege in court is out of scope"),
    Coverage(WVGGZ.art("4:2"), "encoded", "lid 2; further recipients need consent"),
    Coverage(WVGGZ.art("5:1"), "out of scope", "the task of the college, no disclosure by itself"),
    Coverage(WVGGZ.art("5:2"), "encoded", "lid 1, 3-5, 7; the AMvB of lid 8 was not found"),
    Coverage(WVGGZ.art("5:3"), "encoded", "lifts no secrecy by itself (house reading 31)"),
    Coverage(WVGGZ.art("5:4"), "encoded", "lid 1 b-d, lid 2"),
    Coverage(WVGGZ.art("5:5"), "encoded", "lid 4: decision and reasons go different ways"),
    Coverage(WVGGZ.art("5:7"), "encoded", "as a precondition on the psychiatrist"),
    Coverage(WVGGZ.art("5:8"), "encoded", "lid 1: the duty of the psychiatrist is implied"),
    Coverage(WVGGZ.art("5:9"), "encoded", "lid 2: whether the huisarts may answer is open"),
    Coverage(WVGGZ.art("5:10"), "encoded", "to the psychiatrist"),
    Coverage(WVGGZ.art("5:11"), "encoded", "lid 1 and 3"),
    Coverage(WVGGZ.art("5:12"), "encoded", "lid 5"),
    Coverage(WVGGZ.art("5:13"), "encoded", "lid 3 a-d, lid 6"),
    Coverage(WVGGZ.art("5:14"), "out of scope", "content of the zorgplan; named by 8:26"),
    Coverage(WVGGZ.art("5:15"), "encoded", "lid 2"),
    Coverage(WVGGZ.art("5:16"), "encoded", "lid 1 and 2"),
    Coverage(WVGGZ.art("5:17"), "encoded", "lid 3"),
    Coverage(WVGGZ.art("5:18"), "encoded", "lid 3: with 5:17 lid 3"),
    Coverage(WVGGZ.art("5:19"), "encoded", "lid 1: the stage of preparation includes Wfz 2.3"),
    Coverage(WVGGZ.art("6:1"), "out of scope", "lid 6-7: who must appear; the court itself"),
    Coverage(WVGGZ.art("6:4"), "encoded", "lid 7"),
    Coverage(WVGGZ.art("7:1"), "encoded", "lid 3 a, 4, 5; lid 2 (mandate) is no disclosure"),
    Coverage(WVGGZ.art("7:2"), "encoded", "lid 2, 3, 5, 6, and the limit on the verklaring"),
    Coverage(WVGGZ.art("7:3"), "encoded", "lid 7"),
    Coverage(WVGGZ.art("7:6"), "encoded", "lid 5; the court's own calls are out of scope"),
    Coverage(WVGGZ.art("7:7"), "encoded", "lid 2"),
    Coverage(WVGGZ.art("7:8"), "encoded", "lid 4: not the burgemeester"),
    Coverage(WVGGZ.art("7:11"), "encoded", "lid 3 b (second-hand) and lid 4"),
    Coverage(WVGGZ.art("8:4"), "encoded", "lid 2 as a condition; lid 1 m is content of the file"),
    Coverage(WVGGZ.art("8:9"), "encoded", "lid 3, paraphrased: second-hand"),
    Coverage(WVGGZ.art("8:16"), "encoded", "lid 2, 4 (as far as quoted), 6"),
    Coverage(WVGGZ.art("8:17"), "encoded", "lid 7 and 8"),
    Coverage(WVGGZ.art("8:18"), "encoded", "lid 3, 10, 11; lid 13 paraphrased, with lid 10"),
    Coverage(WVGGZ.art("8:19"), "encoded", "lid 3 e and lid 9 (second-hand), lid 9 k"),
    Coverage(WVGGZ.art("8:22"), "encoded", "lid 1; the AMvB of lid 2 was not found"),
    Coverage(WVGGZ.art("8:23"), "encoded", "the purpose of the register"),
    Coverage(WVGGZ.art("8:24"), "encoded", "lid 2"),
    Coverage(WVGGZ.art("8:25"), "encoded", "lid 1: with 8:24 lid 2"),
    Coverage(WVGGZ.art("8:26"), "encoded", "lid 1 and 2"),
    Coverage(WVGGZ.art("8:27"), "encoded", "lid 1-4"),
    Coverage(WVGGZ.art("8:27a"), "encoded", "paraphrased: second-hand"),
    Coverage(WVGGZ.art("8:28"), "encoded", "research"),
    Coverage(WVGGZ.art("8:29"), "encoded", "the duty within the circle of five"),
    Coverage(WVGGZ.art("8:30"), "encoded", "lid 2 and 4"),
    Coverage(WVGGZ.art("8:31"), "out of scope", "talk about policy: no ground for a case"),
    Coverage(WVGGZ.art("8:32"), "encoded", "lid 4 as a condition: holding is no reuse"),
    Coverage(WVGGZ.art("8:33"), "encoded", "lid 1, with 8:32 lid 4"),
    Coverage(WVGGZ.art("8:34"), "encoded", "secrecy, both exits, consent as an open question"),
    Coverage(WVGGZ.art("9:1"), "encoded", "two stages; the reach of 8:29 for lid 1 is open"),
    Coverage(WVGGZ.art("9:2"), "encoded", "paraphrased: second-hand"),
    Coverage(WVGGZ.art("9:3"), "encoded", "lid 1"),
    Coverage(WVGGZ.art("9:4"), "encoded", "lid 2: 5:13 lid 3 b and d only"),
    Coverage(WVGGZ.art("9:6"), "encoded", "lid 7, paraphrased: second-hand"),
    Coverage(WVGGZ.art("9:10"), "encoded", "lid 1: which articles of chapter 8 apply"),
    Coverage(WVGGZ.art("9:11"), "out of scope", "identity data"),
    Coverage(WVGGZ.art("10:3"), "out of scope", "grounds of complaint"),
    Coverage(WVGGZ.art("10:6"), "encoded", "lid 6, paraphrased: second-hand"),
    Coverage(WVGGZ.art("10:13"), "encoded", "secrecy of the complaint, where no other applies"),
    Coverage(WVGGZ.art("11:1"), "encoded", "lid 3 a, named only: second-hand"),
    Coverage(WVGGZ.art("11:3"), "encoded", "lid 1 and 3"),
    Coverage(WVGGZ.art("11:4"), "encoded", "secrecy of the pvp; 11:5 (privilege) out of scope"),
    Coverage(WVGGZ.art("12:3"), "encoded", "lid 3; information paraphrased: second-hand"),
    Coverage(WVGGZ.art("12:4"), "encoded", "lid 1 a-e"),
    Coverage(WVGGZ.art("13:1"), "encoded", "lid 3-4, before and since 2025-01-01"),
    Coverage(WVGGZ.art("13:2"), "encoded", "lid 1; lid 2 second-hand"),
    Coverage(WVGGZ.art("13:3"), "encoded", "lid 1, 3, 5; lid 2 and 4 second-hand"),
    Coverage(WVGGZ.art("13:3a"), "encoded", "lid 14; the demand of lid 1 is not modelled"),
    Coverage(WVGGZ.art("13:4"), "out of scope", "fines"),
)

RULES = (TO_MINISTER, *SUPERVISION, SHORTCOMINGS, ADVOCATES_MAY_REPORT)
