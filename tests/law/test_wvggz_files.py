"""Wvggz 8:24-8:27a: inspectie, psychiatrist, and access after death."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from disclosure_law.law.compulsory_care import FOR_STATEMENT, HALF_YEARLY, NOVEMBER_2021
from disclosure_law.law.wgbo import GOOD_CARE_OPPOSES, HARMS_ANOTHERS_PRIVACY
from disclosure_law.law.wgbo_after_death import (
    ACCESS_REFUSED,
    BEYOND_THE_GROUND,
    DESIGNATED,
    INCIDENT_NOTICE,
    INVESTIGATORS_OWN_ROUTE,
    MAY_BE_HARMED,
    NEEDED_FOR_INTEREST,
    RECORDED_CONSENT,
    REFUSAL_RECORDED,
    SUSPECTED_ERROR,
    WEIGHTY_INTEREST,
)
from disclosure_law.law.wvggz_terms import (
    CARE_ORDER,
    CRIMINAL_TITLE,
    CRISIS_CONSIDERED,
    HELD_IN_FILE,
    PREPARATION,
)
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Subject
from disclosure_law.term import Role
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import WVGGZ_8_34
from tests.common import ADULT, cites, condition_ids, said
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

ZV, PSY = roles.CARE_RESPONSIBLE, roles.STATEMENT_PSYCHIATRIST
BY_2021: dict[str, Any] = {"first": NOVEMBER_2021, "before": c.UNDETERMINED}
FILE = item(data.HEALTH, held_under=HELD_IN_FILE)
DEAD = Subject(kind=data.CLIENT, age=40, deceased=YES)
SEEN = Flow(  # 8:26 lid 2
    rule="wvggz_files.file_seen", article="Wvggz 8:26 lid 2", by=ZV, bound=c.WVGGZ_CARE,
    tos=(PSY, roles.PSYCHIATRIST), item=FILE, stage=PREPARATION, purpose=FOR_STATEMENT,
    never=(roles.BURGEMEESTER, roles.PROSECUTOR, roles.GENERAL_PRACTITIONER), **BY_2021,
)  # fmt: skip
BARS = (BEYOND_THE_GROUND, REFUSAL_RECORDED, HARMS_ANOTHERS_PRIVACY)
AFTER = Flow(  # 8:27 lid 1 a
    rule="wvggz_files.after_death", article="Wvggz 8:27 lid 1", by=ZV, bound=c.WVGGZ_CARE,
    tos=(roles.NEXT_OF_KIN, roles.OTHER_PARTY), item=FILE, purpose=data.ACCESS, asked=True,
    facts=(RECORDED_CONSENT,), subject=DEAD, **BY_2021,
)  # fmt: skip
FLOWS = (
    Flow(  # 8:24 lid 2, 8:25 lid 1
        rule="wvggz_files.half_yearly_overview", article="Wvggz 8:24 lid 2",
        by=roles.CARE_PROVIDER, bound=c.WVGGZ_CARE, tos=(roles.INSPECTORATE,),
        item=item(data.HEALTH), stage=CARE_ORDER, purpose=data.SUPERVISION, facts=(HALF_YEARLY,),
        never=(roles.COLLEGE, roles.BURGEMEESTER),
    ),
    Flow(  # 8:26 lid 1
        rule="wvggz_files.self_binding_seen", article="Wvggz 8:26 lid 1", by=roles.CARE_PROVIDER,
        bound=c.WVGGZ_CARE, tos=(PSY,), item=item(data.HEALTH, data.SELF_BINDING),
        stage=CRISIS_CONSIDERED, purpose=FOR_STATEMENT, never=(roles.BURGEMEESTER,), **BY_2021,
    ),
    SEEN,
    attrs.evolve(SEEN, stage=CRISIS_CONSIDERED),
    attrs.evolve(SEEN, item=item(data.HEALTH, data.CARE_PLAN, held_under=None)),
    AFTER,
    attrs.evolve(AFTER, tos=(roles.NEXT_OF_KIN,), facts=(INCIDENT_NOTICE,),
                 never=(roles.OTHER_PARTY, roles.NEIGHBOUR)),
    attrs.evolve(AFTER, tos=(roles.PARENT_WITH_AUTHORITY, roles.PARENT_WITHOUT_AUTHORITY),
                 facts=(INCIDENT_NOTICE,)),
    attrs.evolve(AFTER, tos=(roles.OTHER_PARTY,),
                 facts=(WEIGHTY_INTEREST, MAY_BE_HARMED, NEEDED_FOR_INTEREST)),
    attrs.evolve(  # 8:27a
        AFTER, rule="wvggz_files.independent_doctor", article="Wvggz 8:27a",
        tos=(roles.INDEPENDENT_PHYSICIAN,), facts=(SUSPECTED_ERROR, ACCESS_REFUSED, DESIGNATED),
        never=(roles.NEXT_OF_KIN,),
    ),
)  # fmt: skip
TO_ANYONE = [m for m in misses(FLOWS) if not (m.what == "to a neighbour" and m.flow.facts in (
    (RECORDED_CONSENT,), (WEIGHTY_INTEREST, MAY_BE_HARMED, NEEDED_FOR_INTEREST)))]  # fmt: skip


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_the_provision_decides(flow: Flow) -> None:
    """Outcome and article, to each recipient named and to nobody else."""
    check(flow)


@pytest.mark.parametrize("miss", TO_ANYONE, ids=str)
def test_a_near_miss_is_another_case(miss: Miss) -> None:
    """One condition less, another answer (8:27 lid 1 a and c are open to anyone)."""
    miss.check()


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_first_day(flow: Flow) -> None:
    """The day itself, and the day before: the text was not read, or not in force."""
    check_dates(flow)


def test_the_psychiatrist_sees_the_file_of_8_4_only() -> None:
    """8:26 lid 2 names zorgplan and 8:4 dossier; a voluntary file elsewhere is not in it."""
    no_file = attrs.evolve(SEEN, item=item(data.HEALTH)).request()
    assert judge(no_file, c.LAW).outcome is c.PROHIBITED
    asked = judge(attrs.evolve(no_file, closed=False), c.LAW)
    assert asked.outcome is c.UNDETERMINED
    assert "item.held_under" in {one.id for one in asked.missing}
    assert "wvggz_preparation.independent_psychiatrist" in condition_ids(
        judge(SEEN.request(), c.LAW)
    )


def test_the_file_of_a_treating_professional_outside_the_act_stays_closed() -> None:
    """Only zorgverantwoordelijke (lid 2) and zorgaanbieder (lid 1) are addressed."""
    nurse = attrs.evolve(SEEN, by=roles.NURSE, bound=c.MEDICAL)
    assert judge(nurse.request(), c.LAW).outcome is c.PROHIBITED


@pytest.mark.parametrize("bar", [REFUSAL_RECORDED, HARMS_ANOTHERS_PRIVACY])
def test_the_independent_doctor_sees_what_8_27_keeps_closed(bar: Fact) -> None:
    """The bars are "op grond van dit artikel"; 8:27a lets a doctor judge the refusal itself."""
    flow = next(f for f in FLOWS if f.rule.endswith("independent_doctor"))
    check(attrs.evolve(flow, facts=(*flow.facts, bar)))


@pytest.mark.parametrize(
    ("bar", "article"),
    [
        (BEYOND_THE_GROUND, "Wvggz 8:27 lid 3"),
        (REFUSAL_RECORDED, "Wvggz 8:27 lid 4"),
        (HARMS_ANOTHERS_PRIVACY, "Wvggz 8:27 lid 4"),
    ],
)
def test_the_bars_after_death(bar: Fact, article: str) -> None:
    """8:27 lid 3 and 4 bar what lid 1 would oblige to, and are cited."""
    request = AFTER.request()
    request = attrs.evolve(request, facts=request.facts | said(bar))
    verdict = judge(request, c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert article in cites(verdict)
    assert "wvggz_files.after_death" not in c.carriers(verdict)
    early = judge(attrs.evolve(request, at=NOVEMBER_2021 - c.DAY), c.LAW)
    assert article not in {p.short for part in early.parts for r in part.standing for p in r.cites}


def test_the_bars_are_about_this_article_only() -> None:
    """A recorded objection does not bar a disclosure on another footing."""
    request = attrs.evolve(AFTER.request(), purpose=data.INVESTIGATION)
    request = attrs.evolve(request, facts=said(REFUSAL_RECORDED))
    assert "Wvggz 8:27 lid 4" not in cites(judge(request, c.LAW))


@pytest.mark.parametrize(
    ("age", "facts", "outcome"),
    [
        (15, (), c.REQUIRED),
        (16, (), c.PROHIBITED),
        (15, (GOOD_CARE_OPPOSES,), c.PROHIBITED),
        (15, (REFUSAL_RECORDED,), c.PROHIBITED),
    ],
)
def test_the_guardian_of_a_deceased_under_sixteen(
    age: int, facts: tuple[Fact, ...], outcome: Outcome
) -> None:
    """8:27 lid 2: under sixteen, unless good care opposes; the bars hold too."""
    flow = attrs.evolve(
        AFTER, tos=(roles.PARENT_WITH_AUTHORITY,), facts=facts,
        subject=Subject(kind=data.CLIENT, age=age, deceased=YES),
    )  # fmt: skip
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is outcome
    assert ("wvggz_files.guardian_after_death" in c.carriers(verdict)) is (outcome is c.REQUIRED)
    assert judge(flow.request(roles.PARENT_WITHOUT_AUTHORITY), c.LAW).outcome is c.PROHIBITED


def test_the_living_are_not_the_dead() -> None:
    """8:27 is about a deceased betrokkene."""
    alive = attrs.evolve(AFTER, subject=ADULT)
    assert judge(alive.request(), c.LAW).outcome is c.PROHIBITED


def test_the_overview_reaches_a_criminal_title() -> None:
    """9:10 lid 1 makes 8:24-8:27 applicable."""
    check(attrs.evolve(FLOWS[0], stage=CRIMINAL_TITLE))


@pytest.mark.parametrize("role", [*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES])
def test_an_investigation_is_left_open(role: Role) -> None:
    """8:27 lid 1 c says "een ieder", as BW 7:458a does; whether it serves police is not settled."""
    facts = (WEIGHTY_INTEREST, MAY_BE_HARMED, NEEDED_FOR_INTEREST)
    verdict = judge(attrs.evolve(AFTER, facts=facts).request(role), c.LAW)
    assert verdict.outcome is c.UNDETERMINED
    assert [gap.id for gap in verdict.missing] == [INVESTIGATORS_OWN_ROUTE.id]
    check(attrs.evolve(AFTER, tos=(role,)))  # a: designated by the deceased himself


def test_8_34_alone_is_opened_too() -> None:
    """A zorgverantwoordelijke bound by 8:34 alone must give inspection as well."""
    check(attrs.evolve(SEEN, bound=(WVGGZ_8_34,)))
