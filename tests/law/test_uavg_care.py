"""UAVG 30 lid 3 a and 5: within health care and maatschappelijke dienstverlening."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import avg, uavg_care
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party, Subject
from disclosure_law.term import Category, Purpose, SubjectKind
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, party
from tests.law.secrecy_common import (
    BEFORE,
    BOUND_HOUSING,
    CHANGED,
    COACH,
    COLLEGE,
    NOT_EXPLICIT,
    PHARMACIST,
    POLICE,
    PSYCHIATRIST,
    P,
    X,
    judged,
)  # fmt: skip

NO_SECRECY_WORKER = party(roles.SOCIAL_WORKER)
"""A discloser in the circle without a secrecy, so that only the AVG decides."""
CIRCLE = "UAVG 30 lid 3 a"
BASIS = (avg.LIFE_AT_STAKE,)


@pytest.mark.parametrize(
    ("discloser", "recipient", "purpose", "kind", "expected"),
    [
        (NO_SECRECY_WORKER, COACH, data.TREATMENT, data.CLIENT, P),
        (NO_SECRECY_WORKER, COACH, data.REFERRAL, data.CLIENT, P),
        (NO_SECRECY_WORKER, COACH, data.SUPPORT_AT_HOME, data.CLIENT, P),
        (NO_SECRECY_WORKER, PHARMACIST, data.TREATMENT, data.CLIENT, P),
        # "van de betrokkene": about another, or for another purpose
        (NO_SECRECY_WORKER, COACH, data.TREATMENT, data.FAMILY_MEMBER, X),
        (NO_SECRECY_WORKER, COACH, data.AVERT_HARM, data.CLIENT, X),
        (NO_SECRECY_WORKER, COACH, data.PUBLIC_ORDER, data.CLIENT, X),
        # a recipient or discloser outside the circle
        (NO_SECRECY_WORKER, BOUND_HOUSING, data.TREATMENT, data.CLIENT, X),
        (NO_SECRECY_WORKER, POLICE, data.TREATMENT, data.CLIENT, X),
        (NO_SECRECY_WORKER, COLLEGE, data.TREATMENT, data.CLIENT, X),
        (party(roles.HOUSING_ASSOCIATION), COACH, data.TREATMENT, data.CLIENT, X),
        (NO_SECRECY_WORKER, party(roles.MEDICAL_ADVISER, locks.WET_BIG_88), data.TREATMENT,
         data.CLIENT, X),
    ],
)  # fmt: skip
def test_good_treatment(
    discloser: Party, recipient: Party, purpose: Purpose, kind: SubjectKind, expected: Outcome
) -> None:
    """Both ends in the circle, for the good treatment or care of the data subject."""
    found = judged(
        discloser, recipient, data.HEALTH, purpose=purpose, facts=(NECESSARY,),
        subject=Subject(kind=kind, age=40, capable=YES),
    )  # fmt: skip
    assert found.outcome is expected
    assert (CIRCLE in cites(found)) is (expected is P)
    assert ("uavg.recipients_bound" in condition_ids(found)) is (expected is P)


def test_it_must_be_necessary() -> None:
    found = judged(NO_SECRECY_WORKER, COACH, data.HEALTH, purpose=data.TREATMENT)
    assert found.outcome is X
    assert {"AVG 6(1)", "AVG 9(1)"} <= cites(found)


@pytest.mark.parametrize(
    ("at", "peg"), [(dt.date(2026, 8, 31), False), (dt.date(2026, 9, 1), True)]
)
def test_the_aanhef_of_lid_3_in_2026(at: dt.date, peg: bool) -> None:
    """From 2026-09-01 "onderdeel g en h": AVG 9(2)(g) comes in, nothing is loosened."""
    found = judged(
        NO_SECRECY_WORKER, COACH, data.HEALTH, purpose=data.TREATMENT, facts=(NECESSARY,), at=at
    )
    assert found.outcome is P
    assert "AVG 9(2)(h)" in cites(found)
    assert ("AVG 9(2)(g)" in cites(found)) is peg


@pytest.mark.parametrize(
    ("category", "carries"),
    [(data.OTHER_SPECIAL, "UAVG 30 lid 5"), (data.CRIMINAL, "UAVG 33 lid 1 c")],
)
def test_other_data_alongside_health_data(category: Category, carries: str) -> None:
    """30 lid 5 and 33 lid 1 c: in treatment, not beyond it."""
    inside = judged(NO_SECRECY_WORKER, COACH, category, purpose=data.TREATMENT, facts=(NECESSARY,))
    assert inside.outcome is P
    assert carries in cites(inside)
    assert CIRCLE not in cites(inside)
    beyond = judged(
        NO_SECRECY_WORKER, COACH, category, purpose=data.ENFORCEMENT, facts=(NECESSARY, *BASIS)
    )
    assert beyond.outcome is X
    assert carries not in cites(beyond)


@pytest.mark.parametrize("at", [BEFORE, CHANGED])
@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ((uavg_care.MANAGEMENT, NECESSARY), P),
        ((uavg_care.MANAGEMENT,), X),
        ((NECESSARY,), X),
    ],
)
def test_management_of_the_practice(
    facts: tuple[Fact, ...], expected: Outcome, at: dt.date
) -> None:
    """`dan wel het beheer van de betreffende instelling of beroepspraktijk`: health data only."""
    for category in (*data.HEALTH_CATEGORIES, data.OTHER_SPECIAL):
        found = judged(
            NO_SECRECY_WORKER, COACH, category, purpose=data.QUALITY, facts=facts, at=at,
            consent=NOT_EXPLICIT,
        )  # fmt: skip
        carried = expected is P and category is not data.OTHER_SPECIAL
        assert found.outcome is (P if carried else X)
        assert (CIRCLE in cites(found)) is carried


def test_the_basis_of_article_6_in_treatment_is_flagged() -> None:
    """Which letter carries depends on the setting: an own reading, shown as contested."""
    found = judged(
        NO_SECRECY_WORKER, COACH, data.IDENTIFYING, purpose=data.TREATMENT, facts=(NECESSARY,)
    )
    assert found.outcome is P
    assert {point.cites.short for point in found.contested} == {"AVG 6(1)"}
    assert CIRCLE not in cites(found)


def test_it_breaks_no_medical_secrecy() -> None:
    """Treating the same patient is not yet being directly involved (BW 7:457 lid 2)."""
    found = judged(
        PSYCHIATRIST, PHARMACIST, data.HEALTH, purpose=data.TREATMENT, facts=(NECESSARY,)
    )
    assert found.outcome is X
    assert cites(found) == {"BW 7:457 lid 1", "Wet BIG 88"}
