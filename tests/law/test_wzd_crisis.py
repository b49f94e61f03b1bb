"""Wzd 29-37: the inbewaringstelling, and the medische verklaring of the burgemeester."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    DECISION,
    NOVEMBER_2021,
    RESEARCH_INTEREST,
    RESEARCH_SAFEGUARDS,
    TREATS,
)
from disclosure_law.law.wvggz_petition import PARTNER_OR_CARER
from disclosure_law.law.wzd_court import DRAWS_UP_STATEMENT, JULY_2021
from disclosure_law.law.wzd_crisis import OLD_33_NOT_READ
from disclosure_law.law.wzd_terms import (
    CUSTODY,
    CUSTODY_CONSIDERED,
    CUSTODY_CONTINUED,
    DECIDE_CUSTODY,
    FOR_FILE,
    HELD_FOR_CUSTODY,
    OTHER_TASK_NECESSITATES,
    SERVES_DISCLOSERS_TASK,
    SERVES_RECIPIENTS_TASK,
    STRICTLY_NECESSARY,
)
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.term import Role
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import AWB_2_5
from tests.common import cites, condition_ids
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

MAYOR, CIZ, PROVIDER, IGJ = roles.BURGEMEESTER, roles.CIZ, roles.CARE_PROVIDER, roles.INSPECTORATE
STATEMENT, DECIDED = item(data.HEALTH, data.MEDICAL_STATEMENT), item(data.HEALTH, DECISION)
FACT = item(data.MERE_FACT)
BY_MAYOR: dict[str, Any] = {"by": MAYOR, "bound": c.WZD_ONLY, "stage": CUSTODY}
BY_2021: dict[str, Any] = {"first": JULY_2021, "before": c.UNDETERMINED}
TO_PROVIDER = Flow(  # 35 lid 3, since 2021-11-06
    rule="wzd_crisis.statement_to_provider", article="Wzd 35 lid 3", tos=(PROVIDER,),
    item=STATEMENT, purpose=FOR_FILE, facts=(TREATS,), first=NOVEMBER_2021,
    never=(roles.CARE_RESPONSIBLE, roles.GENERAL_PRACTITIONER, roles.COLLEGE), **BY_MAYOR,
)  # fmt: skip
FAMILY = Flow(  # 36
    rule="wzd_crisis.family_told", article="Wzd 36",
    tos=(roles.REPRESENTATIVE, roles.PARENT_WITH_AUTHORITY), item=FACT,
    never=(roles.RELATIVE, roles.NEIGHBOUR, roles.COLLEGE), **BY_MAYOR,
)  # fmt: skip
FLOWS = (
    Flow(  # 29 lid 6
        rule="wzd_crisis.order_to_subject", article="Wzd 29 lid 6", tos=(roles.REPRESENTATIVE,),
        item=DECIDED, never=(roles.RELATIVE, roles.LAWYER), first=JULY_2021, before=c.REQUIRED,
        **BY_MAYOR,
    ),
    Flow(  # 30 lid 1
        rule="wzd_crisis.statement_to_mayor", article="Wzd 30 lid 1", by=roles.PHYSICIAN,
        bound=c.MEDICAL, tos=(MAYOR,), item=STATEMENT, stage=CUSTODY_CONSIDERED,
        purpose=DECIDE_CUSTODY, facts=(DRAWS_UP_STATEMENT,), never=(roles.COLLEGE, roles.POLICE),
        **BY_2021,
    ),
    Flow(  # 35 lid 1
        rule="wzd_crisis.word_of_custody", article="Wzd 35 lid 1", tos=(CIZ, IGJ), item=FACT,
        never=(roles.COLLEGE, roles.POLICE), **BY_MAYOR,
    ),
    Flow(  # 35 lid 2
        rule="wzd_crisis.statement_to_ciz", article="Wzd 35 lid 2", tos=(CIZ,), item=STATEMENT,
        never=(IGJ, roles.COLLEGE, roles.REPRESENTATIVE, roles.ZVH), **BY_MAYOR,
    ),
    TO_PROVIDER,
    FAMILY,
    attrs.evolve(FAMILY, tos=(roles.RELATIVE,), facts=(PARTNER_OR_CARER,), never=()),
    Flow(  # 37 lid 2
        rule="wzd_crisis.file_to_court", article="Wzd 37 lid 2", by=CIZ, bound=c.WZD_ONLY,
        tos=(roles.COURT,), item=STATEMENT, stage=CUSTODY_CONTINUED, never=(roles.COLLEGE,),
        **BY_2021,
    ),
)  # fmt: skip


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_the_provision_decides(flow: Flow) -> None:
    """Outcome and article, to each recipient named and to nobody else."""
    check(flow)


@pytest.mark.parametrize("miss", misses(FLOWS), ids=str)
def test_a_near_miss_is_another_case(miss: Miss) -> None:
    """One condition less, another answer."""
    miss.check()


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_first_day(flow: Flow) -> None:
    """The day itself, and the day before (36 told the representative all along)."""
    check_dates(flow)


@pytest.mark.parametrize("to", [IGJ, roles.REPRESENTATIVE, roles.RELATIVE])
def test_inspectie_and_family_do_not_get_the_statement(to: Role) -> None:
    """35 lid 1: the fact; 36: the beschikking."""
    flow = attrs.evolve(FAMILY, item=STATEMENT, facts=(PARTNER_OR_CARER,))
    verdict = judge(flow.request(to), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert {"Wzd 35 lid 2", "Wzd 35 lid 3", "Wzd 18c lid 4"} <= cites(verdict)
    both = item(data.MERE_FACT, DECISION, data.MEDICAL_STATEMENT)
    assert judge(attrs.evolve(flow, item=both).request(to), c.LAW).outcome is c.PROHIBITED


def test_before_november_2021_no_duty_to_the_provider() -> None:
    """35 lid 3 in force since 2021-11-06; the limit cites lid 2 alone before."""
    request = attrs.evolve(TO_PROVIDER.request(), at=NOVEMBER_2021 - c.DAY)
    verdict = judge(request, c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "Wzd 35 lid 2" in cites(verdict)
    assert "Wzd 35 lid 3" not in cites(verdict)


HANDED = Flow(  # 33 lid 5 (old)
    rule="", article="", by=roles.POLICE, bound=(), tos=(PROVIDER,),
    item=item(data.ADMINISTRATIVE_MEASURES, DECISION), stage=CUSTODY,
)  # fmt: skip


@pytest.mark.parametrize(
    ("at", "outcome"),
    [
        (c.ACT - c.DAY, c.PROHIBITED),
        (c.ACT, c.UNDETERMINED),
        (NOVEMBER_2021 - c.DAY, c.UNDETERMINED),
        (NOVEMBER_2021, c.PROHIBITED),
    ],
)
def test_the_old_33_is_not_modelled(at: dt.date, outcome: Outcome) -> None:
    """Until 2021-11-06 the police handed over the beschikking; the text was not read."""
    verdict = judge(attrs.evolve(HANDED.request(), at=at), c.LAW)
    assert verdict.outcome is outcome
    missing = [one.id for one in verdict.missing]
    assert missing == ([OLD_33_NOT_READ.id] if outcome is c.UNDETERMINED else [])


@pytest.mark.parametrize(
    "change",
    [
        {"by": roles.SUPPORT_WORKER},
        {"stage": CUSTODY_CONSIDERED},
        {"item": item(data.ADMINISTRATIVE_MEASURES)},
        {"item": item(data.ADMINISTRATIVE_MEASURES, DECISION, data.MEDICAL_STATEMENT)},
    ],
)
def test_the_old_33_was_about_police_and_beschikking(change: dict[str, Any]) -> None:
    """The police, an inbewaringstelling, the copy of the beschikking."""
    request = attrs.evolve(HANDED, **change).request()
    verdict = judge(attrs.evolve(request, at=NOVEMBER_2021 - c.DAY), c.LAW)
    assert verdict.outcome is c.PROHIBITED


@pytest.mark.parametrize("rule", ["statement_to_ciz", "statement_to_provider", "file_to_court"])
def test_the_beschikking_goes_too(rule: str) -> None:
    """35 lid 2 and 3, 37 lid 2: the beschikking and the verklaring."""
    flow = next(f for f in FLOWS if f.rule.endswith(rule))
    check(attrs.evolve(flow, item=DECIDED, never=()))


# --- Seed 001, Wzd half --------------------------------------------------------------------------
HOLDS = Flow(
    rule="", article="", tos=(roles.COLLEGE,), item=STATEMENT, purpose=data.SUPPORT_AT_HOME,
    **BY_MAYOR,
)  # fmt: skip


@pytest.mark.parametrize(
    "to", [roles.COLLEGE, roles.NEIGHBOURHOOD_TEAM, roles.ZVH, roles.POLICE, roles.COORDINATOR]
)
def test_the_statement_stays(to: Role) -> None:
    """Not by any provision of the act; consent does not open the limit."""
    verdict = judge(attrs.evolve(HOLDS, consent=c.ALL_CONSENT).request(to), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert cites(verdict) == {"Wzd 35 lid 2", "Wzd 35 lid 3"}
    assert "wzd_crisis.subject_asks" in condition_ids(verdict)


@pytest.mark.parametrize("at", [NOVEMBER_2021 - c.DAY, c.TODAY])
@pytest.mark.parametrize(
    "change",
    [
        {"by": CIZ},
        {"bound": (AWB_2_5,)},
        {"item": item(data.HEALTH)},
        {"tos": (roles.CLIENT,)},
    ],
)
def test_the_limit_is_about_the_statement_of_the_burgemeester(
    at: dt.date, change: dict[str, Any]
) -> None:
    """Another holder, another act, other data, or the client himself: no limit of 35."""
    flow = attrs.evolve(HOLDS, **{"stage": CUSTODY_CONSIDERED, **change})
    verdict = judge(attrs.evolve(flow.request(), at=at), c.LAW)
    assert not {"Wzd 35 lid 2", "Wzd 35 lid 3"} & cites(verdict)


def test_another_task_leaves_it_open() -> None:
    """18c lid 4 "hun taak": a necessity of another task is a legal judgement (reading 29)."""
    flow = attrs.evolve(HOLDS, facts=(OTHER_TASK_NECESSITATES,))
    assert judge(flow.request(), c.LAW).outcome is c.UNDETERMINED


def test_circle_and_research_reach_the_statement() -> None:
    """18c lid 1 and 5."""
    needed = (STRICTLY_NECESSARY, SERVES_DISCLOSERS_TASK, SERVES_RECIPIENTS_TASK)
    circle = attrs.evolve(HOLDS, facts=needed)
    assert judge(circle.request(roles.CARE_RESPONSIBLE), c.LAW).outcome is c.REQUIRED
    assert judge(circle.request(roles.POLICE), c.LAW).outcome is c.PROHIBITED
    research = attrs.evolve(
        HOLDS, purpose=data.RESEARCH, facts=(RESEARCH_SAFEGUARDS, RESEARCH_INTEREST)
    )
    assert judge(research.request(roles.RESEARCHER), c.LAW).outcome is c.PERMITTED


def test_keeping_is_no_reuse() -> None:
    """18a lid 2."""
    held = item(data.HEALTH, data.MEDICAL_STATEMENT, held_under=HELD_FOR_CUSTODY)
    kept = attrs.evolve(TO_PROVIDER, item=held)
    assert "wzd_crisis.keep_and_destroy" in condition_ids(judge(kept.request(), c.LAW))
    assert "wzd_crisis.keep_and_destroy" not in condition_ids(judge(TO_PROVIDER.request(), c.LAW))
