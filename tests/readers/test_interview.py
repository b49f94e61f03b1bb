"""The interview asks only what matters, the shortest way first, and says why."""

from __future__ import annotations

from itertools import permutations

import attrs
import pytest

from disclosure_law.errors import RequestError
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.readers.interview import Interview, Question
from disclosure_law.truth import NO, YES, Truth
from tests.readers.tiny import AGREED, ASKED, LAW, OPEN, QUESTION, VETO

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
