"""UAVG 31-33: criminal-offence data are processed only where a letter allows it."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import avg, uavg
from disclosure_law.law import uavg_criminal as criminal
from disclosure_law.leaf import Fact
from disclosure_law.request import Party
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, party
from tests.law.secrecy_common import COLLEGE, HOUSING, NOT_EXPLICIT, P, X, judged

BASIS = (avg.CONTRACT_WITH_SUBJECT, NECESSARY)
SCHOOL = party(roles.SCHOOL)
PROSECUTION = party(roles.PROSECUTION)
ZVH = party(roles.ZVH, locks.WGS_1_11)
STANDS = {"AVG 10", "UAVG 31"}
SAFEGUARDED = (criminal.TASK_OF_PARTNERSHIP, criminal.PARTNERSHIP_SAFEGUARDS)


@pytest.mark.parametrize(
    ("discloser", "recipient", "facts", "carries"),
    [
        (HOUSING, COLLEGE, (uavg.MADE_PUBLIC,), "UAVG 32 c"),
        (HOUSING, COLLEGE, (uavg.LEGAL_CLAIM_AT_STAKE, NECESSARY), "UAVG 32 d"),
        (SCHOOL, COLLEGE, (uavg.LEGAL_CLAIM_AT_STAKE, NECESSARY), "UAVG 32 d"),
        (HOUSING, COLLEGE, (criminal.OBTAINED_LAWFULLY,), "UAVG 33 lid 1 a"),
        (HOUSING, ZVH, SAFEGUARDED, "UAVG 33 lid 1 b"),
        (party(roles.RIEC), COLLEGE, SAFEGUARDED, "UAVG 33 lid 1 b"),
        (HOUSING, COLLEGE, (criminal.AGAINST_OWN,), "UAVG 33 lid 2 b"),
    ],
)
def test_each_letter_and_its_conditions(
    discloser: Party, recipient: Party, facts: tuple[Fact, ...], carries: str
) -> None:
    """The letter carries; without any one of its facts the ban stands."""
    found = judged(discloser, recipient, data.CRIMINAL, facts=facts, consent=NOT_EXPLICIT)
    assert found.outcome is P
    assert carries in cites(found)
    for left_out in facts:
        fewer = tuple(fact for fact in facts if fact != left_out)
        short = judged(discloser, recipient, data.CRIMINAL, facts=fewer, consent=NOT_EXPLICIT)
        assert short.outcome is X
        assert cites(short) == STANDS


def test_a_body_of_criminal_justice_needs_no_further_fact() -> None:
    """33 lid 1 a: "organen die [...] zijn belast met de toepassing van het strafrecht"."""
    found = judged(PROSECUTION, COLLEGE, data.CRIMINAL, facts=BASIS)
    assert found.outcome is P
    assert "UAVG 33 lid 1 a" in cites(found)
    assert cites(judged(COLLEGE, HOUSING, data.CRIMINAL, facts=BASIS)) == STANDS


def test_a_private_convenant_is_no_public_partnership() -> None:
    """33 lid 1 b: "publiekrechtelijke samenwerkingsverbanden" only."""
    found = judged(HOUSING, COLLEGE, data.CRIMINAL, facts=(*BASIS, *SAFEGUARDED))
    assert found.outcome is X
    assert cites(found) == STANDS


def test_the_letters_are_for_criminal_data_only() -> None:
    """None of them opens the lock on health data, nor supplies a basis of AVG 6."""
    facts = (*BASIS, criminal.OBTAINED_LAWFULLY, criminal.AGAINST_OWN, *SAFEGUARDED)
    found = judged(HOUSING, ZVH, data.HEALTH, facts=facts)
    assert cites(found) == {"AVG 9(1)", "UAVG 22 lid 1"}
    bare = judged(HOUSING, COLLEGE, data.CRIMINAL, facts=(criminal.AGAINST_OWN,))
    assert cites(bare) == {"AVG 6(1)"}


def test_the_judicial_task_is_of_a_court() -> None:
    """32 d: "wanneer gerechten handelen in het kader van hun rechtsprekende taken"."""
    task = (uavg.JUDICIAL_TASK,)
    assert cites(judged(SCHOOL, COLLEGE, data.CRIMINAL, facts=task, consent=NOT_EXPLICIT)) == STANDS
    court = judged(party(roles.COURT), COLLEGE, data.CRIMINAL, facts=task, consent=NOT_EXPLICIT)
    assert {"UAVG 32 d", "UAVG 33 lid 1 a"} <= cites(court)


def test_32_d_kept_its_words_in_2026() -> None:
    found = judged(
        HOUSING, COLLEGE, data.CRIMINAL, at=dt.date(2026, 9, 1),
        facts=(*BASIS, uavg.LEGAL_CLAIM_AT_STAKE),
    )  # fmt: skip
    assert found.outcome is P
    assert "UAVG 32 d" in cites(found)
