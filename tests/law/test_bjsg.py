"""Bjsg 11a, 11c, 17 and 18: recipients designated for judicial records."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import bjsg as b
from disclosure_law.law import wjsg_terms as t
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.term import Role
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids
from tests.law.justice_common import CONSENTS, Row, check, check_near_misses, decide

READ = dt.date(2026, 10, 1)
DAY_BEFORE = dt.date(2026, 9, 30)
WEIGHTY = (NECESSARY, t.WEIGHTY_INTEREST)
RETURN = Row(
    source=t.MINISTER,
    target=roles.BURGEMEESTER,
    category=data.JUSTICE_DATA,
    purpose=data.PUBLIC_ORDER,
    yes=(b.RETURNS, b.LISTED_CONVICTION, *WEIGHTY),
    at=READ,
    cites=("Bjsg 11a lid 1", "Wjsg 9 lid 1"),
    misses=(
        {"target": roles.COLLEGE},
        {"purpose": data.SUPPORT_AT_HOME},
        {"source": roles.PROSECUTION},
        {"yes": (b.RETURNS, b.LISTED_CONVICTION, *WEIGHTY, b.JUVENILE_LAW)},
    ),
)
TO_OFFICIAL = RETURN.but(
    target=roles.OTHER_OFFICIAL,
    yes=(b.RETURNS, b.LISTED_CONVICTION, *WEIGHTY, b.DESIGNATED_BY_BURGEMEESTER),
    misses=({"target": roles.SUPERVISOR},),
)
YOUTH = RETURN.but(
    target=roles.NEIGHBOURHOOD_TEAM,
    purpose=b.YOUTH_RESPONSIBILITY,
    yes=(b.DESIGNATED_OFFICIAL, b.YOUTH_DECISION, *WEIGHTY),
    cites=("Bjsg 11c lid 1",),
    misses=({"target": roles.YOUTH_PROVIDER}, {"purpose": data.SUPPORT_AT_HOME}),
)


def asked(letter: str, target: Role, *facts: Fact) -> Row:
    """On request, as far as necessary for the task."""
    return RETURN.but(
        target=target,
        purpose=data.PROBATION_SUPERVISION,
        on_request=YES,
        yes=(NECESSARY, *facts),
        outcome=Outcome.REQUIRED,
        at=dt.date(2018, 6, 1),
        cites=(f"Bjsg 17 lid 1 {letter}",),
        misses=({"on_request": None}, {"target": roles.MENTAL_HEALTH_INSTITUTION}),
    )


FORENSIC = RETURN.but(
    target=roles.FPC,
    purpose=data.TREATMENT,
    yes=(b.GIVES_FORENSIC_CARE, b.NEEDED_FOR_WFZ),
    outcome=Outcome.REQUIRED,
    cites=("Bjsg 17 lid 3",),
    misses=({"target": roles.GP_PRACTICE},),
)
INSTITUTION = RETURN.but(
    target=roles.DJI,
    purpose=data.TREATMENT,
    on_request=YES,
    yes=(b.NEEDED_FOR_SELECTION_OR_LEAVE,),
    outcome=Outcome.REQUIRED,
    at=dt.date(2018, 6, 1),
    cites=("Bjsg 18",),
    misses=({"on_request": None}, {"target": roles.HOSPITAL}),
)
ROWS = [
    RETURN,
    TO_OFFICIAL,
    YOUTH,
    asked("b", roles.PROBATION),
    asked("c", roles.GI, b.YOUTH_PROBATION),
    asked("d", roles.CHILD_PROTECTION_BOARD),
    asked("e", roles.PSYCHIATRIST, b.WRITES_REPORT),
    FORENSIC,
    INSTITUTION,
]


@pytest.mark.parametrize("row", ROWS)
def test_a_designated_recipient_gets_records(row: Row) -> None:
    """11a and 11c are powers; 17 and 18 duties; always within Wjsg 10-13 and under art. 52."""
    check(row)
    assert {"bjsg.within_limits", "wjsg.recipient_bound"} <= condition_ids(decide(row))


@pytest.mark.parametrize("row", ROWS)
def test_each_condition_counts(row: Row) -> None:
    """Recipient, purpose, request, necessity and the decree's own tests."""
    check_near_misses(row)


def test_the_recipient_destroys_in_time() -> None:
    """11a lid 4: nine months; 11c: twelve months after the end of the execution."""
    assert "bjsg.destroy_in_nine_months" in condition_ids(decide(RETURN))
    assert "bjsg.destroy_in_twelve_months" in condition_ids(decide(YOUTH))


@pytest.mark.parametrize("row", [RETURN, YOUTH, FORENSIC])
def test_what_the_2015_text_worded_otherwise_starts_with_the_version_read(row: Row) -> None:
    """11a (other offence numbers), 11c (was 11aa), 17 lid 3 (predecessor of the Wfz)."""
    assert Outcome.UNDETERMINED is decide(row.but(at=DAY_BEFORE)).outcome
    assert row.outcome is decide(row.but(at=READ)).outcome


@pytest.mark.parametrize(
    "target", [roles.MENTAL_HEALTH_INSTITUTION, roles.HOUSING_ASSOCIATION, roles.CASE_MEETING]
)
def test_nobody_else_is_designated(target: Role) -> None:
    """Consent included."""
    verdict = decide(RETURN.but(target=target, consent=CONSENTS))
    assert Outcome.PROHIBITED is verdict.outcome
    assert "Wjsg 9 lid 1" in cites(verdict)
