"""The interview asks only what matters, the shortest way first, and says why."""

from __future__ import annotations

from itertools import permutations

import attrs
import pytest

from disclosure_law.corpus import Binding
from disclosure_law.errors import RequestError
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import Predicate
from disclosure_law.readers.interview import Interview, Question
from disclosure_law.term import DataKind, Term
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.vocabulary import data, fields, locks, roles
from tests.readers.tiny import AGREED, ASKED, LAW, OPEN, POWER, QUESTION, SECRECY, VETO, place

DECIDABLE = LAW.adopt(QUESTION, answer=False)
START = Interview(OPEN, DECIDABLE)


def _expected(interview: Interview, order: tuple[Fact, ...]) -> float:
    """Expected questions when facts are asked in a fixed order, skipping what no longer matters."""
    left = {q.missing.id: q for q in interview.questions}
    nxt = next((left[f.id] for f in order if f.id in left), None)
    if nxt is None:
        return 0.0
    return 1 + sum(_expected(interview.answer(nxt, t), order) for t in (YES, NO)) / 2


def test_the_first_question_has_the_fewest_expected_questions() -> None:
    """No fixed order of asking does better than the number the interview promises."""
    first = START.question
    assert first is not None
    assert first.expected is not None
    fixed = [_expected(START, order) for order in permutations((AGREED, ASKED, VETO))]
    assert first.expected <= min(fixed)
    assert first.expected == min(q.expected or 0 for q in START.questions)


@pytest.mark.parametrize("answer", [YES, NO])
def test_answering_every_question_decides(answer: Truth) -> None:
    """It ends, with a decided verdict and nothing left to ask."""
    interview, asked = START, 0
    while (question := interview.question) is not None:
        interview = interview.answer(question, answer)
        asked += 1
    assert len(interview.verdict.possible) == 1
    assert asked <= len(START.questions)


def test_questions_are_exactly_what_is_missing() -> None:
    """Nothing is asked that cannot change the outcome; nothing that can is left out."""
    assert {q.missing.id for q in START.questions} == {m.id for m in judge(OPEN, DECIDABLE).missing}


def test_a_question_says_why_it_is_asked() -> None:
    """The reason names the provisions."""
    reasons = {q.missing.id: q.reason.en for q in START.questions}
    assert "duty" in reasons["asked"]


def test_a_decided_request_asks_nothing() -> None:
    """A closed request without facts is decided: prohibited."""
    assert Interview(attrs.evolve(OPEN, closed=True), DECIDABLE).question is None


def test_an_open_legal_question_is_not_for_the_caller_to_answer() -> None:
    """It is the law that is unclear, not the case: a corpus adopts a reading."""
    interview = Interview(attrs.evolve(OPEN, facts=OPEN.facts), LAW)
    legal: list[Question] = [q for q in interview.questions if q.missing.asked == QUESTION]
    with pytest.raises(RequestError, match="adopt"):
        interview.answer(legal[0], YES)


BOTH_KINDS = fields.DATA_KINDS.has(data.MEDICATION) & ~fields.DATA_KINDS.has(data.CARE_PLAN)
EITHER_LOCK = fields.DISCLOSER_BOUND.has(locks.WET_BIG_88) & fields.DISCLOSER_BOUND.has(
    locks.BW_7_457
)


def _about(predicate: Predicate, *bindings: Binding) -> Interview:
    """An open request under a law with one lock, and one key if the predicate holds."""
    corpus = attrs.evolve(LAW, rules=(SECRECY, attrs.evolve(POWER, when=predicate)))
    return Interview(OPEN, attrs.evolve(corpus, bindings=bindings))


def test_a_set_is_asked_for_once_with_every_member_that_matters() -> None:
    """Two kinds of data matter: one question, which names both."""
    (question,) = _about(BOTH_KINDS).questions
    assert set(question.members) == {data.MEDICATION, data.CARE_PLAN}
    assert data.MEDICATION.text.nl in question.text.nl
    assert data.CARE_PLAN.text.en in question.text.en


@pytest.mark.parametrize(
    ("inside", "holds"),
    [
        ((data.MEDICATION,), True),
        ((data.CARE_PLAN,), False),
        ((data.MEDICATION, data.CARE_PLAN), False),
        ((), False),
    ],
)
def test_an_answer_about_a_set_is_the_whole_set(inside: tuple[DataKind, ...], holds: bool) -> None:
    """Saying that one member is not in it would leave the other open, and may not close it."""
    interview = _about(BOTH_KINDS)
    (question,) = interview.questions
    after = interview.answer(question, inside)
    assert after.question is None
    assert (after.verdict.outcome is Outcome.PERMITTED) is holds


def test_one_member_is_no_answer_where_several_matter() -> None:
    """A yes or no about one of them does not say which."""
    interview = _about(BOTH_KINDS)
    (question,) = interview.questions
    strange: tuple[Truth | tuple[Term, ...], ...] = (NO, (data.INCIDENT_REPORT,))
    for value in strange:
        with pytest.raises(RequestError, match="members"):
            interview.answer(question, value)


def test_what_binds_by_the_dated_table_stays_in_the_set() -> None:
    """One secrecy is known from the role; the answer about the other adds to it."""
    known = Binding(roles=(roles.PSYCHIATRIST,), lock=locks.BW_7_457, cites=place("table"))
    interview = _about(EITHER_LOCK, known)
    (question,) = interview.questions
    assert question.members == (locks.WET_BIG_88,)
    assert interview.answer(question, YES).verdict.outcome is Outcome.PERMITTED
    assert interview.answer(question, NO).verdict.outcome is Outcome.PROHIBITED
