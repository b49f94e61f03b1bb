"""Wjsg 42 and 51c: reports in a personal file, and execution data."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wjsg_enforcement as e
from disclosure_law.law import wjsg_terms as t
from disclosure_law.law.municipality import DEBT_HELP
from disclosure_law.law.wpg_terms import PREVENTION
from disclosure_law.outcome import Outcome
from disclosure_law.term import Purpose, Role
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids
from tests.law.justice_common import CONSENTS, Row, check, check_near_misses, decide


def report(lid: str, target: Role, purpose: Purpose) -> Row:
    """A copy of a report, on request."""
    return Row(
        source=t.MINISTER,
        target=target,
        category=data.JUSTICE_DATA,
        kinds=(t.PERSONAL_FILE,),
        purpose=purpose,
        on_request=YES,
        at=dt.date(2026, 9, 1),
        outcome=Outcome.REQUIRED,
        cites=(f"Wjsg 42 lid {lid}",),
        misses=(
            {"on_request": None},
            {"target": roles.MENTAL_HEALTH_INSTITUTION},
            {"purpose": data.TREATMENT},
            {"at": dt.date(2026, 8, 31)},
        ),
    )


REPORTS = [
    report("2", roles.COURT, t.ADJUDICATION),
    report("2", roles.PROSECUTOR, e.CLEMENCY),
    report("3", roles.DJI, e.SELECTION),
    report("4", roles.PROBATION, e.REPORT_OR_SUPERVISION),
    report("4", roles.CHILD_PROTECTION_BOARD, e.REPORT_OR_SUPERVISION),
    report("4", roles.PROBATION, data.PROBATION_SUPERVISION),
]


@pytest.mark.parametrize("row", REPORTS)
def test_reports_go_on_request_to_exactly_these(row: Row) -> None:
    """A duty, recorded (44)."""
    check(row)
    assert "wjsg_enforcement.record_report" in condition_ids(decide(row))


@pytest.mark.parametrize("row", REPORTS)
def test_each_condition_of_42_counts(row: Row) -> None:
    """Desgevraagd; no care provider; the purpose is exact; read in 2026 only."""
    check_near_misses(row)


def test_reports_are_closed() -> None:
    """To a gemeente, with consent: 42 stands, and not 9 lid 1 (that is about records)."""
    verdict = decide(REPORTS[0].but(target=roles.COLLEGE, consent=CONSENTS))
    assert Outcome.PROHIBITED is verdict.outcome
    assert {"Wjsg 42 lid 2", "Wjsg 42 lid 3", "Wjsg 42 lid 4"} <= cites(verdict)
    assert "Wjsg 9 lid 1" not in cites(verdict)


TESTS = (NECESSARY, t.WEIGHTY_INTEREST, t.NECESSARY_FOR_RECIPIENT, t.OTHERS_NOT_TRACEABLE)


def execution(letter: str, purpose: Purpose, source: Role = roles.DJI) -> Row:
    """Execution data to a gemeente."""
    return Row(
        source=source,
        target=roles.COLLEGE,
        category=data.ENFORCEMENT_DATA,
        purpose=purpose,
        yes=TESTS,
        at=dt.date(2019, 1, 1),
        cites=(f"Wjsg 51c lid 2 {letter}", "Wjsg 51c lid 3"),
        misses=({"purpose": data.TREATMENT}, {"source": roles.PROBATION}),
    )


EXECUTION = [
    execution("a", t.EXECUTION),
    execution("b", PREVENTION),
    execution("b", data.INVESTIGATION, roles.PROSECUTION),
    execution("c", t.RESOCIALISATION),
    execution("c", DEBT_HELP),
    execution("d", t.ADMINISTRATIVE_DECISION, t.MINISTER),
    execution("d", t.ADMINISTRATIVE_ACTION, roles.FPC),
    execution("e", t.HELP_VICTIMS),
]


@pytest.mark.parametrize("row", EXECUTION)
def test_execution_data_may_go_for_five_purposes(row: Row) -> None:
    """A power of the Minister (DJI) and the prosecution service, recorded (51c lid 4)."""
    check(row)
    assert {"wjsg.record_execution_data", "wjsg.recipient_bound"} <= condition_ids(decide(row))


@pytest.mark.parametrize("row", EXECUTION)
def test_each_test_of_51c_counts(row: Row) -> None:
    """The double necessity, the weighty interest, the form."""
    check_near_misses(row)
    for miss in row.near_misses()[:4]:
        assert {"Wjsg 51c lid 2", "Wjsg 51c lid 3"} <= cites(decide(miss))


@pytest.mark.parametrize(
    ("day", "outcome"),
    [(dt.date(2018, 12, 31), Outcome.UNDETERMINED), (dt.date(2019, 1, 1), Outcome.PERMITTED)],
)
def test_the_title_on_execution_data_is_of_2019(day: dt.date, outcome: Outcome) -> None:
    """Sinds 1 januari 2019 bepaalt artikel 51c, tweede lid; what applied before was not read."""
    verdict = decide(EXECUTION[3].but(at=day))
    assert outcome is verdict.outcome
    assert (outcome is Outcome.PERMITTED) is ("Wjsg 51c lid 2 c" in cites(verdict))


def test_the_ladder_is_closed_to_consent() -> None:
    """No purpose of 51c, however freely the subject consents."""
    verdict = decide(EXECUTION[3].but(purpose=data.TREATMENT, consent=CONSENTS))
    assert Outcome.PROHIBITED is verdict.outcome
    assert "AVG 6(1)(a)" not in cites(verdict)
