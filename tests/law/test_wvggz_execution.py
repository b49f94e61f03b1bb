"""Wvggz 8:9-8:19: transfer, interruption and ending of compulsory care."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    DECISION,
    ENDS,
    ESSENTIALS_MISSING,
    HARMED_ANOTHER,
    NEW_CARER,
    NOVEMBER_2021,
    READ_LAST,
)
from disclosure_law.law.wvggz_crisis import WITHHELD
from disclosure_law.law.wvggz_execution import (
    ADMITTED,
    CRISIS_BEFORE,
    DATA_OF_8_24,
    INTERRUPTED,
    TRANSFER,
)
from disclosure_law.law.wvggz_petition import RELEVANT_RELATIVE
from disclosure_law.law.wvggz_terms import (
    CARE_ORDER,
    CONTINUATION,
    CONTINUATION_SOUGHT,
    CRISIS_MEASURE,
    ENDING_SOUGHT,
    HELD_IN_FILE,
)
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Item
from disclosure_law.term import Role, Setting
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

GD, OVJ, MAYOR, ZV = (
    roles.MEDICAL_DIRECTOR, roles.PROSECUTOR, roles.BURGEMEESTER, roles.CARE_RESPONSIBLE,
)  # fmt: skip
MARCH_2020 = dt.date(2020, 3, 19)
FACT, DECIDED = item(data.MERE_FACT), item(data.HEALTH, DECISION)


def _flow(rule: str, article: str, to: tuple[Role, ...], stage: Setting, *facts: Fact,
          what: Item = FACT, **more: object) -> Flow:  # fmt: skip
    """A flow from the geneesheer-directeur."""
    more.setdefault("by", GD)
    more.setdefault("bound", c.WVGGZ_CARE)
    return Flow(
        rule=f"wvggz_execution.{rule}", article=f"Wvggz {article}", tos=to, item=what,
        stage=stage, facts=facts, **more,  # type: ignore[arg-type]
    )  # fmt: skip


UNREAD: dict[str, Any] = {"first": READ_LAST, "before": c.UNDETERMINED}
BY_2021: dict[str, Any] = {"first": NOVEMBER_2021, "before": c.UNDETERMINED}
BREAK_COLLEGE = _flow(
    "interruption_to_college", "8:17 lid 8", (roles.COLLEGE,), CARE_ORDER, INTERRUPTED,
    ESSENTIALS_MISSING, NECESSARY, outcome=c.PERMITTED,
    never=(MAYOR, roles.POLICE, roles.HOUSING_ASSOCIATION),
)  # fmt: skip
BREAK_FAMILY = _flow(
    "interruption_to_family", "8:17 lid 8", (roles.RELATIVE, roles.REPRESENTATIVE), CARE_ORDER,
    INTERRUPTED, ESSENTIALS_MISSING, RELEVANT_RELATIVE, NECESSARY, outcome=c.PERMITTED,
    never=(roles.NEIGHBOUR,), **BY_2021,
)  # fmt: skip
END_COLLEGE = _flow(
    "ending_to_college_and_family", "8:18 lid 11", (roles.COLLEGE,), CARE_ORDER, ENDS,
    ESSENTIALS_MISSING, NECESSARY, outcome=c.PERMITTED,
    never=(MAYOR, roles.POLICE, roles.HOUSING_ASSOCIATION, roles.RELATIVE),
)  # fmt: skip
CONSULT = (ENDS, ADMITTED, HARMED_ANOTHER, NECESSARY)
FLOWS = (
    _flow("care_decision", "8:9 lid 3", (roles.REPRESENTATIVE, roles.LAWYER), CARE_ORDER,
          what=DECIDED, never=(OVJ, MAYOR, roles.COLLEGE), **UNREAD),
    _flow("transfer_decision", "8:16 lid 2", (OVJ, roles.REPRESENTATIVE, roles.LAWYER),
          CARE_ORDER, TRANSFER, what=DECIDED, never=(MAYOR, roles.COLLEGE)),
    _flow("transfer_notice", "8:16 lid 4", (roles.INSPECTORATE,), CARE_ORDER, TRANSFER,
          never=(MAYOR, roles.COLLEGE, roles.POLICE)),
    _flow("transfer_notice", "8:16 lid 4", (MAYOR,), CRISIS_MEASURE, TRANSFER),
    _flow("transfer_notice_to_lawyer", "8:16 lid 4", (roles.LAWYER,), CARE_ORDER, TRANSFER,
          **BY_2021),
    _flow("file_to_new_carer", "8:16 lid 6", (ZV,), CARE_ORDER, NEW_CARER, by=ZV,
          what=item(data.HEALTH, held_under=HELD_IN_FILE), never=(roles.GENERAL_PRACTITIONER,)),
    _flow("file_to_new_carer", "8:16 lid 6", (roles.CARE_PROVIDER,), CARE_ORDER, NEW_CARER,
          DATA_OF_8_24, by=roles.CARE_PROVIDER, what=item(data.HEALTH), never=(ZV,)),
    _flow("interruption_to_prosecutor", "8:17 lid 7", (OVJ,), CARE_ORDER, INTERRUPTED,
          never=(MAYOR, roles.COLLEGE)),
    BREAK_COLLEGE,
    BREAK_FAMILY,
    _flow("consult_before_ending", "8:18 lid 3", (MAYOR,), CRISIS_MEASURE, *CONSULT,
          what=item(data.HEALTH), never=(OVJ, roles.COLLEGE, roles.POLICE), **BY_2021),
    _flow("consult_before_ending", "8:18 lid 3", (OVJ, roles.COLLEGE), CARE_ORDER, *CONSULT,
          what=item(data.HEALTH), never=(MAYOR, roles.POLICE), **BY_2021),
    _flow("consult_before_ending", "8:18 lid 3", (OVJ, roles.COLLEGE), CONTINUATION, *CONSULT,
          what=item(data.HEALTH), never=(MAYOR,), **BY_2021),
    _flow("ending_to_mayor", "8:18 lid 10 a", (MAYOR,), CRISIS_MEASURE, ENDS,
          never=(OVJ, roles.COLLEGE)),
    _flow("ending_to_prosecutor", "8:18 lid 10 b", (OVJ,), CONTINUATION, ENDS,
          never=(MAYOR, roles.POLICE)),
    END_COLLEGE,
    _flow("ending_to_college_and_family", "8:18 lid 11", (roles.RELATIVE,), CONTINUATION, ENDS,
          ESSENTIALS_MISSING, RELEVANT_RELATIVE, NECESSARY, outcome=c.PERMITTED,
          never=(MAYOR, roles.NEIGHBOUR)),
    _flow("justice_data_at_ending", "8:19 lid 3 e", (roles.COURT,), ENDING_SOUGHT, by=OVJ,
          bound=c.PROSECUTOR, what=item(data.POLICE_DATA), bars=(WITHHELD,), never=(MAYOR,),
          **UNREAD),
    _flow("court_ends_told", "8:19 lid 9", (roles.INSPECTORATE, OVJ), ENDING_SOUGHT,
          by=roles.COURT, bound=c.WVGGZ_ONLY, what=DECIDED, never=(MAYOR, roles.COLLEGE),
          **UNREAD),
    _flow("court_ends", "8:19 lid 9 k", (MAYOR,), ENDING_SOUGHT, CRISIS_BEFORE, by=roles.COURT,
          bound=c.WVGGZ_ONLY, what=DECIDED, never=(roles.COLLEGE,), **UNREAD),
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
    """The day itself, and the day before."""
    check_dates(flow)


@pytest.mark.parametrize("stage", [CONTINUATION_SOUGHT, ENDING_SOUGHT])
def test_compulsory_care_goes_on_while_the_court_is_asked(stage: Setting) -> None:
    """8:16 holds under a measure or order that is to be continued or ended too."""
    moves = next(f for f in FLOWS if f.rule.endswith("file_to_new_carer"))
    check(attrs.evolve(moves, stage=stage))


def test_the_file_that_moves_is_the_file_of_8_4() -> None:
    """8:16 lid 6: between zorgverantwoordelijken the dossier of 8:4."""
    moves = next(f for f in FLOWS if f.rule.endswith("file_to_new_carer"))
    assert judge(attrs.evolve(moves, item=item(data.HEALTH)).request(), c.LAW).outcome is (
        c.PROHIBITED
    )


@pytest.mark.parametrize("flow", [BREAK_COLLEGE, END_COLLEGE], ids=name)
def test_the_content_is_the_bare_fact(flow: Flow) -> None:
    """8:17 lid 8 and 8:18 lid 11: the interruption or ending, not the medical reasons."""
    reasons = attrs.evolve(flow, item=item(data.HEALTH))
    verdict = judge(reasons.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert {"Wvggz 8:34", "BW 7:457 lid 1"} <= cites(verdict)


@pytest.mark.parametrize("flow", [BREAK_COLLEGE, END_COLLEGE], ids=name)
def test_that_a_power_opens_medical_secrecy_is_contested(flow: Flow) -> None:
    """A "kan" is no duty in the sense of BW 7:457."""
    points = {point.cites.short for point in judge(flow.request(), c.LAW).contested}
    assert "Wvggz 8:18 lid 11" in points


def test_an_interruption_under_a_crisis_measure_is_not_told() -> None:
    """8:17 lid 8 speaks of the zorgmachtiging only, 8:18 lid 11 of court orders only."""
    for flow in (BREAK_COLLEGE, END_COLLEGE):
        other = attrs.evolve(flow, stage=CRISIS_MEASURE)
        assert judge(other.request(), c.LAW).outcome is c.PROHIBITED


@pytest.mark.parametrize(
    ("flow", "at", "outcome"),
    [  # the family was added to 8:17 lid 8, the advocaat to 8:16 lid 4, by 2021-11-06
        (BREAK_FAMILY, MARCH_2020 - c.DAY, c.PROHIBITED),
        (BREAK_FAMILY, MARCH_2020, c.UNDETERMINED),
        (BREAK_FAMILY, NOVEMBER_2021, c.PERMITTED),
        (BREAK_COLLEGE, c.ACT, c.PERMITTED),
        (FLOWS[4], MARCH_2020 - c.DAY, c.PROHIBITED),
        (FLOWS[4], MARCH_2020, c.UNDETERMINED),
    ],
)
def test_what_was_added_by_november_2021(flow: Flow, at: dt.date, outcome: Outcome) -> None:
    """Absent from the first text, unread until the version of 2021-11-06."""
    assert judge(attrs.evolve(flow.request(), at=at), c.LAW).outcome is outcome
