"""UAVG 22-24 and 30 lid 1-2: a discloser needs a letter that names him, and it opens AVG 9 only."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from disclosure_law.law import avg, uavg, uavg_care, uavg_criminal
from disclosure_law.leaf import Fact
from disclosure_law.request import Party
from disclosure_law.rule import Ground, Nature
from disclosure_law.term import Category, LockKind, Purpose
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, party
from tests.law.secrecy_common import (
    BEFORE,
    CHANGED,
    COLLEGE,
    NOT_EXPLICIT,
    PROBATION,
    PSYCHIATRIST,
    P,
    X,
    judged,
)  # fmt: skip

WELFARE = party(roles.WELFARE_FOUNDATION)
EMPLOYER = party(roles.EMPLOYER)
SCHOOL = party(roles.SCHOOL)
COURT = party(roles.COURT)
FREE_PROBATION = party(roles.PROBATION)
FREE_COLLEGE = party(roles.COLLEGE)
MINISTER = party(roles.MINISTER_OF_JUSTICE)
RESEARCH = (
    uavg.RESEARCH_NECESSARY, uavg.RESEARCH_PUBLIC_INTEREST, uavg.CONSENT_IMPOSSIBLE,
    uavg.RESEARCH_SAFEGUARDS,
)  # fmt: skip
STANDS = {"AVG 9(1)", "UAVG 22 lid 1"}
HEALTH = set(data.HEALTH_CATEGORIES)
SPECIAL = {*HEALTH, data.OTHER_SPECIAL}


def verdict(
    discloser: Party,
    category: Category,
    facts: tuple[Fact, ...],
    **more: Any,
) -> Verdict:
    """A disclosure that has a basis of AVG 6 already, so that only AVG 9 decides."""
    return judged(discloser, COLLEGE, category, facts=facts, consent=NOT_EXPLICIT, **more)


@pytest.mark.parametrize("at", [BEFORE, CHANGED])
@pytest.mark.parametrize(
    ("discloser", "purpose", "facts", "carries", "categories"),
    [
        (WELFARE, data.CARE_SIGNAL, (uavg.MADE_PUBLIC,), "UAVG 22 lid 2 d", SPECIAL),
        (WELFARE, data.OWN_DEFENCE, (uavg.LEGAL_CLAIM_AT_STAKE, NECESSARY), "UAVG 22 lid 2 e",
         SPECIAL),
        (COURT, data.SUPERVISION, (uavg.JUDICIAL_TASK,), "UAVG 22 lid 2 e", SPECIAL),
        (WELFARE, data.FRAUD_CONTROL, (uavg.SUPPLEMENTS_CRIMINAL, NECESSARY), "UAVG 23 c", SPECIAL),
        (WELFARE, data.RESEARCH, RESEARCH, "UAVG 24", SPECIAL),
        (FREE_COLLEGE, data.ENTITLEMENT, (uavg.DEPENDS_ON_HEALTH, NECESSARY), "UAVG 30 lid 1 a",
         HEALTH),
        (EMPLOYER, data.REINTEGRATION, (uavg.ILLNESS, NECESSARY), "UAVG 30 lid 1 b", HEALTH),
        (SCHOOL, data.SUPPORT_AT_HOME, (uavg.PUPIL_SUPPORT, NECESSARY), "UAVG 30 lid 2 a", HEALTH),
        (FREE_PROBATION, data.PROBATION_SUPERVISION, (uavg.OWN_STATUTORY_TASK, NECESSARY),
         "UAVG 30 lid 2 b", HEALTH),
        (MINISTER, data.ENFORCEMENT, (uavg.DETENTION, NECESSARY), "UAVG 30 lid 2 c", HEALTH),
    ],
)  # fmt: skip
def test_each_exception_and_its_conditions(
    at: dt.date,
    discloser: Party,
    purpose: Purpose,
    facts: tuple[Fact, ...],
    carries: str,
    categories: set[Category],
) -> None:
    """The exception carries for its categories; without any one of its facts the ban stands."""
    for category in SPECIAL:
        found = verdict(discloser, category, facts, purpose=purpose, at=at)
        inside = category in categories
        assert found.outcome is (P if inside else X)
        assert (carries in cites(found)) is inside
    for left_out in facts:
        fewer = tuple(fact for fact in facts if fact != left_out)
        short = verdict(discloser, data.HEALTH, fewer, purpose=purpose, at=at)
        assert short.outcome is X
        assert cites(short) == STANDS


@pytest.mark.parametrize(
    ("discloser", "purpose", "facts"),
    [
        # 24: for research only
        (WELFARE, data.QUALITY, RESEARCH),
        # 30 lid 1 a: by the administration, never for public order
        (WELFARE, data.ENTITLEMENT, (uavg.DEPENDS_ON_HEALTH,)),
        (FREE_COLLEGE, data.PUBLIC_ORDER, (uavg.DEPENDS_ON_HEALTH,)),
        (FREE_COLLEGE, data.ENFORCEMENT, (uavg.DEPENDS_ON_HEALTH,)),
        (FREE_COLLEGE, data.INVESTIGATION, (uavg.DEPENDS_ON_HEALTH,)),
        (FREE_COLLEGE, data.REPORT_OFFENCE, (uavg.DEPENDS_ON_HEALTH,)),
        (party(roles.BURGEMEESTER), data.ENTITLEMENT, (uavg.DEPENDS_ON_HEALTH,)),
        (party(roles.HOUSING_ASSOCIATION), data.ENTITLEMENT, (uavg.DEPENDS_ON_HEALTH,)),
        # 30 lid 1 b: for reintegration
        (EMPLOYER, data.ENTITLEMENT, (uavg.ILLNESS,)),
        # 30 lid 2: schools; reclassering, raad and gecertificeerde instelling
        (WELFARE, data.SUPPORT_AT_HOME, (uavg.PUPIL_SUPPORT,)),
        (party(roles.POLICE), data.INVESTIGATION, (uavg.OWN_STATUTORY_TASK,)),
        (party(roles.PROSECUTION), data.ENFORCEMENT, (uavg.DETENTION,)),
        (MINISTER, data.CHILD_PROTECTION, (uavg.OWN_STATUTORY_TASK,)),
        # the judicial task is of courts
        (WELFARE, data.SUPERVISION, (uavg.JUDICIAL_TASK,)),
    ],
)
def test_who_or_what_is_not_named(
    discloser: Party, purpose: Purpose, facts: tuple[Fact, ...]
) -> None:
    """Art. 30 is a closed list by body and purpose."""
    found = verdict(discloser, data.HEALTH, (NECESSARY, *facts), purpose=purpose)
    assert found.outcome is X
    assert cites(found) == STANDS


@pytest.mark.parametrize(("at", "new"), [(BEFORE, False), (CHANGED, True)])
def test_the_legal_claim_is_reworded_in_2026(at: dt.date, new: bool) -> None:
    """22 lid 2 e: "onderbouwing" until 2026-08-31, "verdediging" from 2026-09-01; same effect."""
    found = judged(
        WELFARE, COLLEGE, data.HEALTH, at=at, purpose=data.OWN_DEFENCE,
        facts=(avg.LIFE_AT_STAKE, NECESSARY, uavg.LEGAL_CLAIM_AT_STAKE),
    )  # fmt: skip
    assert found.outcome is P
    words = [g.words for part in found.parts for g in part.carrying if g.id == "uavg.legal_claim"]
    assert [("verdediging" in text) for text in words] == [new]


@pytest.mark.parametrize(
    ("recipient", "attaches"),
    [
        (PROBATION, True),
        (party(roles.CHILD_PROTECTION_BOARD, locks.AWB_2_5), True),
        (party(roles.GI, locks.JEUGDWET_7_3_11), True),
        (COLLEGE, False),
    ],
)
def test_what_the_recipient_may_hold_is_a_condition(recipient: Party, attaches: bool) -> None:
    """30 lid 2 b on the receiving side never carries: it attaches to what others carry."""
    found = judged(
        WELFARE, recipient, data.HEALTH, facts=(avg.LIFE_AT_STAKE, NECESSARY, uavg.MADE_PUBLIC)
    )
    assert found.outcome is P
    assert ("uavg.recipient_task_only" in condition_ids(found)) is attaches
    assert "UAVG 30 lid 2 b" not in cites(found)


def test_a_letter_of_the_recipient_opens_nothing_for_the_discloser() -> None:
    found = judged(
        WELFARE,
        PROBATION,
        data.HEALTH,
        facts=(avg.LIFE_AT_STAKE, NECESSARY, uavg.OWN_STATUTORY_TASK),
    )
    assert found.outcome is X
    assert cites(found) == STANDS


GROUNDS = [
    rule
    for module in (uavg, uavg_care, uavg_criminal)
    for rule in module.RULES
    if isinstance(rule, Ground)
]


@pytest.mark.parametrize("ground", GROUNDS, ids=repr)
def test_no_exception_ever_lifts_a_secrecy(ground: Ground) -> None:
    """Every lock they open is of the AVG, and their nature opens nothing more."""
    assert ground.nature is Nature.AVG_BASIS
    assert ground.breaks == ()
    assert {key.lock.kind for key in ground.lifts} == {LockKind.AVG}
    assert len(ground.lifts) == 1


def test_with_every_exception_at_once_the_secrecy_stands() -> None:
    """All of arts. 22-33 together do not move BW 7:457."""
    facts = (
        avg.LIFE_AT_STAKE, NECESSARY, *RESEARCH, uavg.MADE_PUBLIC, uavg.LEGAL_CLAIM_AT_STAKE,
        uavg.SUPPLEMENTS_CRIMINAL,
        uavg.DEPENDS_ON_HEALTH, uavg.ILLNESS, uavg.OWN_STATUTORY_TASK, uavg_criminal.AGAINST_OWN,
        uavg_criminal.OBTAINED_LAWFULLY,
    )  # fmt: skip
    found = judged(PSYCHIATRIST, PROBATION, data.HEALTH, data.CRIMINAL, facts=facts)
    assert found.outcome is X
    assert cites(found) == {"BW 7:457 lid 1", "Wet BIG 88"}


def test_recipients_must_be_bound() -> None:
    """30 lid 4, first sentence, attaches to every letter of lid 1-3."""
    found = judged(
        EMPLOYER,
        COLLEGE,
        data.HEALTH,
        purpose=data.REINTEGRATION,
        facts=(avg.LIFE_AT_STAKE, NECESSARY, uavg.ILLNESS),
    )
    assert found.outcome is P
    assert "uavg.recipients_bound" in condition_ids(found)
