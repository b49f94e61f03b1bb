"""Wpg 19 and 20 lid 1-2, with Bpg 4:5: decisions to disclose, in agreement with the authority."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wgs_terms as wgs
from disclosure_law.law import wpg_decisions as d
from disclosure_law.law import wpg_supply as s
from disclosure_law.law import wpg_terms as t
from disclosure_law.outcome import Outcome
from disclosure_law.term import DataKind, Purpose, Role
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids
from tests.law.justice_common import Row, check, check_near_misses, decide

ONCE = (t.SPECIAL_CASE, NECESSARY, t.WEIGHTY_INTEREST, wgs.AUTHORITY_AGREES)
INCIDENTAL = Row(
    source=roles.POLICE,
    bound=(locks.WPG_7,),
    target=roles.HOUSING_ASSOCIATION,
    category=data.POLICE_DATA,
    kinds=(t.POLICE_8,),
    purpose=t.HELP,
    yes=ONCE,
    at=dt.date(2026, 3, 3),
    cites=("Wpg 19", "Wpg 7 lid 1"),
    misses=(
        {"purpose": data.REHOUSING},
        {"source": roles.COLLEGE},
        {"kinds": ()},
        {"kinds": (t.POLICE_8, t.POLICE_14)},
        {"kinds": (t.POLICE_9,)},
        {"kinds": (t.POLICE_10_B,)},
    ),
)
DECISION = (
    d.DECISION_ON_INTEREST,
    d.DECISION_ON_COOPERATION,
    d.DECISION_ON_DATA,
    d.DECISION_ON_CONDITIONS,
    d.DECISION_ON_RECIPIENT,
)
# zvh-police-housing-005: a ZVH in 2024, before Wpg 20 lid 3
TOGETHER = (d.COOPERATION, NECESSARY, t.WEIGHTY_INTEREST, wgs.AUTHORITY_AGREES)
STRUCTURAL = INCIDENTAL.but(
    target=roles.ZVH,
    target_bound=(locks.WPG_7,),
    purpose=data.PUBLIC_ORDER,
    yes=(*TOGETHER, *DECISION),
    at=dt.date(2024, 11, 12),
    cites=("Wpg 20 lid 1", "Wpg 20 lid 2"),
    misses=({"purpose": data.REHOUSING}, {"kinds": (t.POLICE_10_A,)}),
)
EXCEPTION = (d.STRICTLY_NECESSARY, d.CONSULTED)
ROWS = [
    INCIDENTAL,
    STRUCTURAL,
    INCIDENTAL.but(
        kinds=(t.POLICE_9,),
        yes=(*ONCE, *EXCEPTION),
        cites=("Wpg 19", "Bpg 4:5 lid 2"),
        misses=({"kinds": (t.POLICE_10_B,)},),
    ),
    STRUCTURAL.but(
        kinds=(t.POLICE_10_C,),
        yes=(*TOGETHER, *DECISION, *EXCEPTION),
        cites=("Wpg 20 lid 1", "Bpg 4:5 lid 2"),
        misses=({"kinds": (t.POLICE_10_B,)},),
    ),
]


@pytest.mark.parametrize("row", ROWS)
def test_the_police_may_decide_to_disclose(row: Row) -> None:
    """A power: never a duty, and never resting on consent."""
    check(row)
    assert not {"Wpg 20 lid 3", "WGS 1.5 lid 1", "Wpg 18 lid 1"} & cites(decide(row))


@pytest.mark.parametrize("row", ROWS)
def test_each_test_counts(row: Row) -> None:
    """Every cumulative test of arts. 19 and 20, every element of the decision, Bpg 4:5."""
    check_near_misses(row)


@pytest.mark.parametrize(
    "purpose",
    [t.PREVENTION, data.INVESTIGATION, data.PUBLIC_ORDER, *t.TO_HELP, *t.TO_SUPERVISE],
)
@pytest.mark.parametrize("target", [roles.PSYCHIATRIST, roles.SCHOOL, roles.NEIGHBOUR])
def test_four_purposes_and_any_recipient(purpose: Purpose, target: Role) -> None:
    """Art. 19: aan personen of instanties."""
    check(INCIDENTAL.but(purpose=purpose, target=target))


@pytest.mark.parametrize("row", ROWS)
def test_the_recipient_is_told_and_it_is_recorded(row: Row) -> None:
    """Bpg 4:8 and Wpg 32 lid 1 b."""
    assert {"wpg.tell_secrecy", "wpg.record"} <= condition_ids(decide(row))


@pytest.mark.parametrize("kind", [t.POLICE_9, t.POLICE_10_A, t.POLICE_10_B, t.POLICE_10_C])
@pytest.mark.parametrize("row", [INCIDENTAL, STRUCTURAL])
def test_data_of_an_investigation_stay(kind: DataKind, row: Row) -> None:
    """Bpg 4:5 lid 1."""
    verdict = decide(row.but(kinds=(kind,)))
    assert Outcome.PROHIBITED is verdict.outcome
    assert {"Bpg 4:5 lid 1", "Wpg 7 lid 1"} == cites(verdict)


def test_bpg_4_5_does_not_touch_the_duties() -> None:
    """It mentions arts. 19 and 20 lid 1 only: the prosecution service gets art. 9 data."""
    row = INCIDENTAL.but(
        target=roles.PROSECUTOR,
        kinds=(t.POLICE_9,),
        yes=(t.SPECIAL_CASE, t.NEEDED_BY_RECIPIENT, s.TASK_OF_PROSECUTION),
        outcome=Outcome.REQUIRED,
        cites=("Wpg 16 lid 1 a",),
    )
    check(row)


@pytest.mark.parametrize(
    ("day", "outcome"),
    [(dt.date(2018, 12, 31), Outcome.UNDETERMINED), (dt.date(2019, 1, 1), Outcome.PERMITTED)],
)
def test_the_exception_is_known_since_2019(day: dt.date, outcome: Outcome) -> None:
    """The 2015 text of Bpg 4:5 lid 2 was stricter; when it changed is not known."""
    assert outcome is decide(ROWS[2].but(at=day)).outcome
    assert Outcome.PERMITTED is decide(INCIDENTAL.but(at=day)).outcome


def test_after_march_2025_the_duty_takes_over() -> None:
    """With a house, 20 lid 1 stays a power; without its decision it carries nothing."""
    later = STRUCTURAL.but(at=dt.date(2025, 10, 14), yes=TOGETHER)
    verdict = decide(later)
    assert Outcome.PROHIBITED is verdict.outcome
    assert not {"Wpg 20 lid 1", "Wpg 20 lid 2"} & cites(verdict)
