"""Wjsg 39c, 39e and 39f: the file of the openbaar ministerie."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wjsg_prosecution as p
from disclosure_law.law import wjsg_terms as t
from disclosure_law.law.wpg_terms import COMPLIANCE, PREVENTION
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.term import Purpose, Role
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids
from tests.law.justice_common import CONSENTS, Row, check, check_near_misses, decide

WEIGHTY = (NECESSARY, t.WEIGHTY_INTEREST)
BOTH_ENDS = (*WEIGHTY, t.NECESSARY_FOR_RECIPIENT, t.OTHERS_NOT_TRACEABLE)
FILE = Row(
    source=roles.PROSECUTION,
    target=roles.PSYCHIATRIST,
    category=data.PROSECUTION_DATA,
    purpose=data.TREATMENT,
    at=dt.date(2026, 3, 17),
    outcome=Outcome.PROHIBITED,
    cites=("Wjsg 39f lid 1", "Wjsg 39f lid 2"),
)


def test_consent_opens_no_file() -> None:
    """zvh-police-housing-015: the client consents, no weighty public interest."""
    row = FILE.but(consent=CONSENTS)
    check(row)
    assert not {"AVG 6(1)(a)", "Wjsg 39e lid 4", "Wjsg 39fa"} & cites(decide(row))


def test_treatment_is_no_purpose_of_39f() -> None:
    """There is no general care purpose, however weighty the interest."""
    check(FILE.but(yes=BOTH_ENDS))


# --- art. 39e ------------------------------------------------------------------------------------
def chain(place: str, target: Role, *facts: Fact) -> Row:
    """A recipient in the justice chain."""
    return FILE.but(
        target=target,
        purpose=data.INVESTIGATION,
        yes=(*WEIGHTY, *facts),
        outcome=Outcome.PERMITTED,
        cites=(place,),
        misses=({"target": roles.COLLEGE}, {"source": roles.COLLEGE}),
    )


CHAIN = [
    chain("Wjsg 39e lid 1 a", roles.COURT),
    chain("Wjsg 39e lid 1 b", t.MINISTER),
    chain("Wjsg 39e lid 1 d", roles.POLICE),
    chain("Wjsg 39e lid 1 g", roles.DJI, p.EXECUTES),
    chain("Wjsg 39e lid 1 g", roles.PROBATION, p.EXECUTES),
    chain("Wjsg 39e lid 1 g", roles.GI, p.EXECUTES),
]
DUTIES = [
    FILE.but(
        target=target,
        yes=(fact,),
        outcome=Outcome.REQUIRED,
        cites=(place,),
        misses=(
            {"target": roles.MENTAL_HEALTH_INSTITUTION},
            {"target": roles.COLLEGE},
            {"target": roles.NURSE},
            {"target": roles.HEALTH_PSYCHOLOGIST},
        ),
    )
    for place, target, fact in (
        ("Wjsg 39e lid 4", roles.MEDICAL_DIRECTOR, p.FOLLOWS_FROM_WVGGZ),
        ("Wjsg 39e lid 4", roles.PSYCHIATRIST, p.FOLLOWS_FROM_WVGGZ),
        ("Wjsg 39e lid 5", roles.CIZ, p.FOLLOWS_FROM_WZD),
        ("Wjsg 39e lid 5", roles.PHYSICIAN, p.FOLLOWS_FROM_WZD),
    )
]


@pytest.mark.parametrize("row", [*CHAIN, *DUTIES])
def test_the_chain_and_the_compulsory_care_duties(row: Row) -> None:
    """Lid 1 is a power, lid 4-5 a duty; both are recorded (39j)."""
    check(row)
    assert {"wjsg.record", "wjsg.recipient_bound"} <= condition_ids(decide(row))


@pytest.mark.parametrize("row", [*CHAIN, *DUTIES])
def test_each_condition_of_39e_counts(row: Row) -> None:
    """The recipient is exact: the geneesheer-directeur, not the ggz-instelling."""
    check_near_misses(row)


@pytest.mark.parametrize(
    ("row", "before"),
    [(CHAIN[0], Outcome.UNDETERMINED), (DUTIES[0], Outcome.PROHIBITED)],
)
def test_39e_dates(row: Row, before: Outcome) -> None:
    """Lid 1 was read from 2020-01-01 on; lid 4-5 begin on that day."""
    assert before is decide(row.but(at=dt.date(2019, 12, 31))).outcome
    assert row.outcome is decide(row.but(at=dt.date(2020, 1, 1))).outcome


# --- art. 39f ------------------------------------------------------------------------------------
def purpose(letter: str, what: Purpose, *facts: Fact) -> Row:
    """One of the seven purposes, to a school."""
    return FILE.but(
        target=roles.SCHOOL,
        purpose=what,
        yes=(*BOTH_ENDS, *facts),
        at=dt.date(2018, 6, 1),
        outcome=Outcome.PERMITTED,
        cites=(f"Wjsg 39f lid 1 {letter}", "Wjsg 39f lid 2"),
        misses=(
            {"purpose": data.REHOUSING},
            {"purpose": t.ADMINISTRATIVE_ACTION},
            {"source": roles.COLLEGE},
        ),
    )


PURPOSES = [
    purpose("a", PREVENTION),
    purpose("a", data.INVESTIGATION),
    purpose("b", data.PUBLIC_ORDER),
    purpose("c", data.SUPERVISION),
    purpose("c", COMPLIANCE),
    purpose("d", t.ADMINISTRATIVE_DECISION),
    purpose("e", t.DISCIPLINARY_MEASURE),
    purpose("f", t.HELP_INVOLVED),
    purpose("f", t.HELP_VICTIMS),
    purpose("g", t.PRIVATE_LAW_ACT, p.PUBLIC_TASK),
]


@pytest.mark.parametrize("row", PURPOSES)
def test_seven_purposes_to_anyone(row: Row) -> None:
    """A power, recorded, with secrecy on the recipient; a fee may be asked (39h)."""
    check(row)
    ids = condition_ids(decide(row))
    assert {"wjsg.record", "wjsg.recipient_bound", "wjsg_prosecution.cost"} <= ids


@pytest.mark.parametrize("row", PURPOSES)
def test_each_test_of_39f_counts(row: Row) -> None:
    """Necessity, weighty interest, necessity for the recipient, a form that spares others."""
    check_near_misses(row)
    for miss in row.near_misses()[:4]:
        assert {"Wjsg 39f lid 1", "Wjsg 39f lid 2"} <= cites(decide(miss))


def test_help_to_the_offender_is_contested() -> None:
    """Letter f: a reading of "anderen die bij een strafbaar feit betrokken zijn"."""
    help_, order = decide(PURPOSES[7]), decide(PURPOSES[2])
    assert "Wjsg 39f lid 1 f" in {point.cites.short for point in help_.contested}
    assert "Wjsg 39f lid 1 f" not in {point.cites.short for point in order.contested}


# --- art. 39c lid 3 ------------------------------------------------------------------------------
SPECIAL = (*BOTH_ENDS, p.REVEALS_SPECIAL, p.UNAVOIDABLE, p.IN_ADDITION_AND_SECURED)


def test_special_data_pass_their_own_test() -> None:
    """Unavoidable, in addition, secured."""
    check(PURPOSES[2].but(yes=SPECIAL, at=dt.date(2026, 9, 1)))


@pytest.mark.parametrize("missing", [p.UNAVOIDABLE, p.IN_ADDITION_AND_SECURED])
def test_without_that_test_special_data_stay(missing: Fact) -> None:
    """39c lid 3."""
    row = PURPOSES[2].but(yes=SPECIAL, at=dt.date(2026, 9, 1)).without(missing)
    verdict = decide(row)
    assert Outcome.UNDETERMINED is decide(row.but(at=dt.date(2026, 8, 31))).outcome
    assert Outcome.PROHIBITED is verdict.outcome
    assert {"Wjsg 39c lid 3"} == cites(verdict)
