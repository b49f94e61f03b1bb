"""UAVG 22-24 and 30 lid 1-2: a discloser needs a letter that names him, and it opens AVG 9 only."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import avg, uavg, uavg_care, uavg_criminal
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party
from disclosure_law.rule import Ground, Nature
from disclosure_law.term import Category, LockKind, Purpose
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, party
from tests.law.secrecy_common import COLLEGE, PROBATION, PSYCHIATRIST, P, X, judged

BASIS = (avg.LIFE_AT_STAKE, NECESSARY)
"""A basis of AVG 6 for every discloser, so that only the lock of AVG 9 decides."""
WELFARE = party(roles.WELFARE_FOUNDATION)
EMPLOYER = party(roles.EMPLOYER)
SCHOOL = party(roles.SCHOOL)
COURT = party(roles.COURT)
FREE_PROBATION = party(roles.PROBATION)
FREE_COLLEGE = party(roles.COLLEGE)
BEFORE, CHANGED = dt.date(2026, 8, 31), dt.date(2026, 9, 1)
RESEARCH = (
    uavg.RESEARCH_NECESSARY, uavg.RESEARCH_PUBLIC_INTEREST, uavg.CONSENT_IMPOSSIBLE,
    uavg.RESEARCH_SAFEGUARDS,
)  # fmt: skip
STANDS = {"AVG 9(1)", "UAVG 22 lid 1"}


@pytest.mark.parametrize(
    ("discloser", "purpose", "facts", "carries"),
    [
        (WELFARE, data.CARE_SIGNAL, (uavg.MADE_PUBLIC,), "UAVG 22 lid 2 d"),
        (WELFARE, data.OWN_DEFENCE, (uavg.LEGAL_CLAIM_AT_STAKE,), "UAVG 22 lid 2 e"),
        (COURT, data.SUPERVISION, (uavg.JUDICIAL_TASK,), "UAVG 22 lid 2 e"),
        (WELFARE, data.FRAUD_CONTROL, (uavg.SUPPLEMENTS_CRIMINAL,), "UAVG 23 c"),
        (WELFARE, data.RESEARCH, RESEARCH, "UAVG 24"),
        (FREE_COLLEGE, data.ENTITLEMENT, (uavg.DEPENDS_ON_HEALTH,), "UAVG 30 lid 1 a"),
        (EMPLOYER, data.REINTEGRATION, (uavg.ILLNESS,), "UAVG 30 lid 1 b"),
        (SCHOOL, data.SUPPORT_AT_HOME, (uavg.PUPIL_SUPPORT,), "UAVG 30 lid 2 a"),
        (FREE_PROBATION, data.PROBATION_SUPERVISION, (uavg.OWN_STATUTORY_TASK,), "UAVG 30 lid 2 b"),
    ],
)
def test_each_exception_and_its_conditions(
    discloser: Party, purpose: Purpose, facts: tuple[Fact, ...], carries: str
) -> None:
    """The exception carries; without any one of its facts the ban stands."""
    found = judged(discloser, COLLEGE, data.HEALTH, purpose=purpose, facts=(*BASIS, *facts))
    assert found.outcome is P
    assert carries in cites(found)
    for left_out in facts:
        fewer = tuple(fact for fact in facts if fact != left_out)
        short = judged(discloser, COLLEGE, data.HEALTH, purpose=purpose, facts=(*BASIS, *fewer))
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
        (party(roles.BURGEMEESTER), data.ENTITLEMENT, (uavg.DEPENDS_ON_HEALTH,)),
        (party(roles.HOUSING_ASSOCIATION), data.ENTITLEMENT, (uavg.DEPENDS_ON_HEALTH,)),
        # 30 lid 1 b: for reintegration
        (EMPLOYER, data.ENTITLEMENT, (uavg.ILLNESS,)),
        # 30 lid 2: schools; reclassering, raad and gecertificeerde instelling
        (WELFARE, data.SUPPORT_AT_HOME, (uavg.PUPIL_SUPPORT,)),
        (party(roles.POLICE), data.INVESTIGATION, (uavg.OWN_STATUTORY_TASK,)),
        # the judicial task is of courts
        (WELFARE, data.SUPERVISION, (uavg.JUDICIAL_TASK,)),
    ],
)
def test_who_or_what_is_not_named(
    discloser: Party, purpose: Purpose, facts: tuple[Fact, ...]
) -> None:
    """Art. 30 is a closed list by body and purpose."""
    found = judged(discloser, COLLEGE, data.HEALTH, purpose=purpose, facts=(*BASIS, *facts))
    assert found.outcome is X
    assert cites(found) == STANDS


@pytest.mark.parametrize(
    "facts",
    [
        (uavg.LEGAL_CLAIM_AT_STAKE,),
        (uavg.SUPPLEMENTS_CRIMINAL,),
        (uavg.DEPENDS_ON_HEALTH,),
        (uavg.OWN_STATUTORY_TASK,),
    ],
)
def test_necessity_is_part_of_every_letter(facts: tuple[Fact, ...]) -> None:
    """ "voor zover de verwerking noodzakelijk is": without it the ban stands."""
    for discloser in (FREE_COLLEGE, FREE_PROBATION, WELFARE):
        found = judged(discloser, COLLEGE, data.HEALTH, purpose=data.ENTITLEMENT, facts=facts)
        assert found.outcome is X
        assert STANDS <= cites(found)


@pytest.mark.parametrize(("at", "new"), [(BEFORE, False), (CHANGED, True)])
def test_the_legal_claim_is_reworded_in_2026(at: dt.date, new: bool) -> None:  # noqa: FBT001
    """22 lid 2 e: "onderbouwing" until 2026-08-31, "verdediging" from 2026-09-01; same effect."""
    found = judged(
        WELFARE, COLLEGE, data.HEALTH, at=at, purpose=data.OWN_DEFENCE,
        facts=(*BASIS, uavg.LEGAL_CLAIM_AT_STAKE),
    )  # fmt: skip
    assert found.outcome is P
    words = [g.words for part in found.parts for g in part.carrying if g.id == "uavg.legal_claim"]
    assert [("verdediging" in text) for text in words] == [new]


@pytest.mark.parametrize("category", [data.HEALTH, data.OTHER_SPECIAL])
def test_22_covers_every_special_category_and_30_health_only(category: Category) -> None:
    public = judged(WELFARE, COLLEGE, category, facts=(*BASIS, uavg.MADE_PUBLIC))
    assert public.outcome is P
    task = judged(FREE_PROBATION, COLLEGE, category, facts=(*BASIS, uavg.OWN_STATUTORY_TASK))
    assert task.outcome is (P if category is data.HEALTH else X)


@pytest.mark.parametrize(
    ("recipient", "attaches"),
    [
        (PROBATION, True),
        (party(roles.CHILD_PROTECTION_BOARD, locks.AWB_2_5), True),
        (party(roles.GI, locks.JEUGDWET_7_3_11), True),
        (COLLEGE, False),
    ],
)
def test_what_the_recipient_may_hold_is_a_condition(recipient: Party, attaches: bool) -> None:  # noqa: FBT001
    """30 lid 2 b on the receiving side never carries: it attaches to a verdict carried by others."""
    found = judged(WELFARE, recipient, data.HEALTH, facts=(*BASIS, uavg.MADE_PUBLIC))
    assert found.outcome is P
    assert ("uavg.recipient_task_only" in condition_ids(found)) is attaches
    assert "UAVG 30 lid 2 b" not in cites(found)


def test_a_letter_of_the_recipient_opens_nothing_for_the_discloser() -> None:
    found = judged(WELFARE, PROBATION, data.HEALTH, facts=(*BASIS, uavg.OWN_STATUTORY_TASK))
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
        *BASIS, *RESEARCH, uavg.MADE_PUBLIC, uavg.LEGAL_CLAIM_AT_STAKE, uavg.SUPPLEMENTS_CRIMINAL,
        uavg.DEPENDS_ON_HEALTH, uavg.ILLNESS, uavg.OWN_STATUTORY_TASK, uavg_criminal.AGAINST_OWN,
        uavg_criminal.OBTAINED_LAWFULLY,
    )  # fmt: skip
    found = judged(PSYCHIATRIST, PROBATION, data.HEALTH, data.CRIMINAL, facts=facts)
    assert found.outcome is X
    assert cites(found) == {"BW 7:457 lid 1", "Wet BIG 88"}


def test_recipients_must_be_bound() -> None:
    """30 lid 4, first sentence, attaches to every letter of lid 1-3."""
    found = judged(
        EMPLOYER, COLLEGE, data.HEALTH, purpose=data.REINTEGRATION, facts=(*BASIS, uavg.ILLNESS)
    )
    assert found.outcome is P
    assert "uavg.recipients_bound" in condition_ids(found)
