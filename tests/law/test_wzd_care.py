"""Wzd 4b-18ba: care process, file, inspectie, CIZ, access after death."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    HALF_YEARLY,
    INFORM_ABOUT_ADVOCATE,
    NOVEMBER_2021,
    READ_LAST,
)
from disclosure_law.law.wgbo import GOOD_CARE_OPPOSES, HARMS_ANOTHERS_PRIVACY
from disclosure_law.law.wgbo_after_death import (
    ACCESS_REFUSED,
    BEYOND_THE_GROUND,
    DESIGNATED,
    INCIDENT_NOTICE,
    MAY_BE_HARMED,
    NEEDED_FOR_INTEREST,
    RECORDED_CONSENT,
    REFUSAL_RECORDED,
    SUSPECTED_ERROR,
    WEIGHTY_INTEREST,
)
from disclosure_law.law.wvggz_report import LAWYERS_TASK
from disclosure_law.law.wzd_care import (
    BSN_IN_OVERVIEW,
    IN_CONSULTATION,
    INFORMING_HARMS,
    INVOLUNTARY_IN_PLAN,
    UNFORESEEN,
)
from disclosure_law.law.wzd_terms import (
    ADMISSION_PREPARED,
    ADMITTED,
    CARE,
    CLIENT_ADVOCATE,
    CUSTODY_CONSIDERED,
    DECIDE_ADMISSION,
    HELD_IN_FILE,
)
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Subject
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import BSN, OFFICE
from tests.common import ADULT, cites, said
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

ZV, WF, CIZ, IGJ = (
    roles.CARE_RESPONSIBLE, roles.WZD_OFFICER, roles.CIZ, roles.INSPECTORATE,
)  # fmt: skip
PROVIDER = roles.CARE_PROVIDER
MARCH_2020 = dt.date(2020, 3, 19)
UNREAD: dict[str, Any] = {"first": READ_LAST, "before": c.UNDETERMINED}
BY_2021: dict[str, Any] = {"first": NOVEMBER_2021, "before": c.UNDETERMINED}
BY_ZV: dict[str, Any] = {"by": ZV, "bound": c.WZD_CARE}
BY_PROVIDER: dict[str, Any] = {"by": PROVIDER, "bound": c.WZD_CARE}
FILE = item(data.HEALTH, held_under=HELD_IN_FILE)
DEAD = Subject(kind=data.CLIENT, age=80, deceased=YES)
OVERVIEW = Flow(  # 17 lid 2
    rule="wzd_care.half_yearly_overview", article="Wzd 17 lid 2", tos=(IGJ,),
    item=item(data.HEALTH), stage=CARE, purpose=data.SUPERVISION, facts=(HALF_YEARLY,),
    never=(roles.COLLEGE, CIZ), **BY_PROVIDER,
)  # fmt: skip
BSN_TOO = attrs.evolve(
    OVERVIEW, rule="wzd_care.bsn_in_overview", item=item(data.CITIZEN_NUMBER),
    first=NOVEMBER_2021, before=c.UNDETERMINED,
)  # fmt: skip
SEEN = Flow(  # 18b lid 1
    rule="wzd_care.file_seen_by_ciz", article="Wzd 18b lid 1", tos=(CIZ,), item=FILE,
    stage=ADMISSION_PREPARED, purpose=DECIDE_ADMISSION,
    never=(roles.BURGEMEESTER, roles.PROSECUTOR, roles.COLLEGE), **BY_PROVIDER, **BY_2021,
)  # fmt: skip
AFTER = Flow(  # 18b lid 2 a
    rule="wzd_care.after_death", article="Wzd 18b lid 2", tos=(roles.NEXT_OF_KIN,), item=FILE,
    purpose=data.ACCESS, asked=True, facts=(RECORDED_CONSENT,), subject=DEAD, **BY_PROVIDER,
    **BY_2021,
)  # fmt: skip
FLOWS = (
    Flow(  # 5 lid 3
        rule="wzd_care.contact_to_advocate", article="Wzd 5 lid 3", tos=(CLIENT_ADVOCATE,),
        item=item(data.IDENTIFYING), purpose=INFORM_ABOUT_ADVOCATE, consent=c.ALL_CONSENT,
        missed=c.UNDETERMINED, **BY_PROVIDER, **UNREAD,
    ),
    Flow(  # 10 lid 9
        rule="wzd_care.consult_on_care", article="Wzd 10 lid 9",
        tos=(roles.NURSE, roles.HEALTH_PSYCHOLOGIST, roles.ORTHOPEDAGOOG),
        item=item(data.HEALTH), stage=CARE,
        facts=(IN_CONSULTATION, NECESSARY), never=(roles.COLLEGE, roles.RELATIVE, WF), **BY_ZV,
        **UNREAD,
    ),
    Flow(  # 11a lid 1
        rule="wzd_care.plan_to_officer", article="Wzd 11a lid 1", tos=(WF,),
        item=item(data.HEALTH, data.CARE_PLAN), stage=CARE, facts=(INVOLUNTARY_IN_PLAN,),
        never=(IGJ, CIZ), **BY_ZV, **UNREAD,
    ),
    Flow(  # 15 lid 4
        rule="wzd_care.word_of_unforeseen_care", article="Wzd 15 lid 4",
        tos=(WF, roles.REPRESENTATIVE), item=item(data.HEALTH), stage=CARE, facts=(UNFORESEEN,),
        bars=(INFORMING_HARMS,), never=(roles.RELATIVE, CIZ), **BY_ZV,
    ),
    OVERVIEW,
    attrs.evolve(OVERVIEW, stage=ADMITTED),
    BSN_TOO,
    SEEN,
    attrs.evolve(SEEN, item=item(data.HEALTH, data.CARE_PLAN)),
    AFTER,
    attrs.evolve(AFTER, tos=(roles.NEXT_OF_KIN,), facts=(INCIDENT_NOTICE,),
                 never=(roles.OTHER_PARTY,)),
    attrs.evolve(AFTER, tos=(roles.OTHER_PARTY,),
                 facts=(WEIGHTY_INTEREST, MAY_BE_HARMED, NEEDED_FOR_INTEREST)),
    attrs.evolve(  # 18ba
        AFTER, rule="wzd_care.independent_doctor", article="Wzd 18ba",
        tos=(roles.INDEPENDENT_PHYSICIAN,), facts=(SUSPECTED_ERROR, ACCESS_REFUSED, DESIGNATED),
        never=(roles.NEXT_OF_KIN,),
    ),
)  # fmt: skip
NEAR = [m for m in misses(FLOWS) if not (m.flow.rule.endswith("after_death")
        and m.what == "to a neighbour" and INCIDENT_NOTICE not in m.flow.facts)]  # fmt: skip


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_the_provision_decides(flow: Flow) -> None:
    """Outcome and article, to each recipient named and to nobody else."""
    check(flow)


@pytest.mark.parametrize("miss", NEAR, ids=str)
def test_a_near_miss_is_another_case(miss: Miss) -> None:
    """One condition less, another answer (18b lid 2 a is open to anyone designated)."""
    miss.check()


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_first_day(flow: Flow) -> None:
    """The day itself, and the day before."""
    check_dates(flow)


def test_the_representative_may_agree_to_contact_with_the_advocate() -> None:
    """5 lid 3: the client or his representative."""
    proxy = attrs.evolve(FLOWS[0], consent=None, proxy=c.ALL_CONSENT, missed=c.PROHIBITED)
    check(proxy)
    for miss in misses([proxy]):
        miss.check()


def test_the_file_is_not_seen_for_an_inbewaringstelling() -> None:
    """18b lid 1: besluit tot opname or petition of 24, not the IBS phase."""
    custody = attrs.evolve(SEEN, stage=CUSTODY_CONSIDERED)
    assert judge(custody.request(), c.LAW).outcome is c.PROHIBITED


@pytest.mark.parametrize(
    ("at", "outcome"),
    [
        (MARCH_2020 - c.DAY, c.PROHIBITED),
        (MARCH_2020, c.UNDETERMINED),
        (NOVEMBER_2021, c.REQUIRED),
    ],
)
def test_the_bsn_joined_the_overview_by_november_2021(at: dt.date, outcome: Outcome) -> None:
    """17 lid 1 had no BSN in the first text."""
    assert judge(attrs.evolve(BSN_TOO.request(), at=at), c.LAW).outcome is outcome
    assert BSN in {key.lock for key in BSN_IN_OVERVIEW.lifts}


@pytest.mark.parametrize(
    ("bar", "article"),
    [
        (BEYOND_THE_GROUND, "Wzd 18b lid 4"),
        (REFUSAL_RECORDED, "Wzd 18b lid 5"),
        (HARMS_ANOTHERS_PRIVACY, "Wzd 18b lid 5"),
    ],
)
def test_the_bars_after_death(bar: Fact, article: str) -> None:
    """18b lid 4 and 5 bar what lid 2 would oblige to, and are cited."""
    request = AFTER.request()
    request = attrs.evolve(request, facts=request.facts | said(bar))
    verdict = judge(request, c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert article in cites(verdict)
    assert "Wvggz 8:27 lid 4" not in cites(verdict)


@pytest.mark.parametrize(
    ("age", "facts", "outcome"),
    [(15, (), c.REQUIRED), (16, (), c.PROHIBITED), (15, (GOOD_CARE_OPPOSES,), c.PROHIBITED)],
)
def test_the_guardian_of_a_deceased_under_sixteen(
    age: int, facts: tuple[Fact, ...], outcome: Outcome
) -> None:
    """18b lid 3."""
    flow = attrs.evolve(
        AFTER, tos=(roles.PARENT_WITH_AUTHORITY,), facts=facts,
        subject=Subject(kind=data.CLIENT, age=age, deceased=YES),
    )  # fmt: skip
    assert judge(flow.request(), c.LAW).outcome is outcome
    assert judge(flow.request(roles.PARENT_WITHOUT_AUTHORITY), c.LAW).outcome is c.PROHIBITED


CHILD = attrs.evolve(
    AFTER, rule="wzd_care.guardian_after_death", article="Wzd 18b lid 3", facts=(),
    tos=(roles.PARENT_WITH_AUTHORITY,), subject=Subject(kind=data.CLIENT, age=15, deceased=YES),
    bars=(BEYOND_THE_GROUND, REFUSAL_RECORDED, HARMS_ANOTHERS_PRIVACY, GOOD_CARE_OPPOSES),
)  # fmt: skip


@pytest.mark.parametrize("miss", misses([CHILD]), ids=str)
def test_a_near_miss_of_18b_lid_3(miss: Miss) -> None:
    """The same file, purpose, request and bars as lid 2."""
    miss.check()


@pytest.mark.parametrize(
    "change",
    [
        {"by": ZV},
        {"subject": ADULT},
        {"purpose": data.INVESTIGATION},
        {"item": item(data.HEALTH)},
    ],
)
@pytest.mark.parametrize("bar", [BEYOND_THE_GROUND, REFUSAL_RECORDED])
def test_the_bars_are_about_this_article_only(change: dict[str, Any], bar: Fact) -> None:
    """The file of a deceased, in the hands of the zorgaanbieder, for access."""
    flow = attrs.evolve(AFTER, facts=(bar,), **change)
    assert not {"Wzd 18b lid 4", "Wzd 18b lid 5"} & cites(judge(flow.request(), c.LAW))
    alive = attrs.evolve(AFTER, subject=ADULT)
    assert judge(alive.request(), c.LAW).outcome is c.PROHIBITED


def test_the_zorgverantwoordelijke_does_not_open_the_file_of_the_dead() -> None:
    """18b lid 2 addresses the zorgaanbieder (Wvggz 8:27: the zorgverantwoordelijke)."""
    flow = attrs.evolve(AFTER, by=ZV)
    assert judge(flow.request(), c.LAW).outcome is c.PROHIBITED


def test_the_lawyers_secrecy_and_its_exit() -> None:
    """4b lid 2: as in Wvggz 1:7 lid 4."""
    lawyer = Flow(
        rule="wzd_care.lawyer_speaks", article="Wzd 4b lid 2", by=roles.LAWYER, bound=(OFFICE,),
        tos=(roles.COURT,), item=item(data.HEALTH), stage=ADMISSION_PREPARED,
        facts=(LAWYERS_TASK,), outcome=c.PERMITTED,
    )  # fmt: skip
    check(lawyer)
    silent = judge(attrs.evolve(lawyer, facts=()).request(), c.LAW)
    assert silent.outcome is c.PROHIBITED
    assert {"Wzd 4b lid 2"} <= cites(silent)
    assert "Wvggz 1:7 lid 4" not in cites(silent)
    assert judge(attrs.evolve(lawyer, facts=()).request(roles.CLIENT), c.LAW).outcome is c.PERMITTED
    for change in ({"by": roles.SUPPORT_WORKER}, {"stage": None}):
        other = attrs.evolve(lawyer, **change)
        assert judge(other.request(), c.LAW).outcome is c.PROHIBITED
        quiet = judge(attrs.evolve(other, facts=()).request(), c.LAW)
        assert "Wzd 4b lid 2" not in cites(quiet)
