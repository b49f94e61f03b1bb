"""An interview: the next question, why it is asked, until the verdict is decided.

The question asked first is the one with the fewest expected questions to a decision, every answer
being taken as equally likely. With up to `EXACT` facts missing the expectation is exact (the best
strategy is searched in full); with more it ranks by the drop in disagreement, as `verdict.missing`
does, and no expectation is given.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from disclosure_law.corpus import Corpus
from disclosure_law.errors import RequestError
from disclosure_law.leaf import Choice, Fact, Has, Number, OpenQuestion
from disclosure_law.lifting import judge, outcome_tree
from disclosure_law.readers.assignment import Value, amended
from disclosure_law.readers.diagram import TERMINALS, Diagrams
from disclosure_law.request import Request
from disclosure_law.text import Text
from disclosure_law.verdict import Missing, Verdict

EXACT = 7
"""Up to so many missing facts the best order of questions is searched in full."""


@attrs.frozen(repr=False)
class Question:
    """
    What to ask next.

    Attributes:
        missing: The fact or field that is not known, with the provisions that ask for it.
        expected: Expected number of questions to a decision, this one included; `None` where too
            many facts are missing to search every order.
    """

    missing: Missing
    expected: float | None

    @property
    def text(self) -> Text:
        """The question itself."""
        return self.missing.question

    @property
    def reason(self) -> Text:
        """Why it is asked: the provisions that ask for it."""
        asks = self.missing.asks
        nl = " en ".join(p.full("nl") for p in asks) or "meer dan een bepaling"
        en = " and ".join(p.full("en") for p in asks) or "more than one provision"
        return Text(f"gevraagd vanwege {nl}", f"asked because of {en}")

    def __repr__(self) -> str:
        """Show the id."""
        return f"<Question {self.missing.id}>"


@attrs.frozen(repr=False)
class Interview:
    """A request under way to a decision; each answer gives a new interview."""

    request: Request
    corpus: Corpus

    @property
    def verdict(self) -> Verdict:
        """The verdict on what is known so far."""
        return judge(self.request, self.corpus)

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question that can still matter, the best first; none when decided."""
        verdict = self.verdict
        if not verdict.missing:
            return ()
        if len(verdict.missing) > EXACT:
            return tuple(Question(missing, None) for missing in verdict.missing)
        tree, top, variables = outcome_tree(self.request, self.corpus)
        costs = Strategy(tree.diagrams).costs(top)
        by_id = {variables[v].asked.id: cost for v, cost in costs.items()}
        asked = [Question(missing, by_id[missing.id]) for missing in verdict.missing]
        return tuple(sorted(asked, key=_cost))

    @property
    def question(self) -> Question | None:
        """The next question, or `None` when the verdict is decided."""
        return next(iter(self.questions), None)

    def answer(self, question: Question, value: Value) -> Interview:
        """
        Return the interview with one more answer.

        Args:
            question: One of `questions`.
            value: A `Truth` for a fact or a member, a term for a choice, a number for a number.

        Raises:
            RequestError: The question is an open legal question: adopt a reading in the corpus.
        """
        asked = question.missing.asked
        if isinstance(asked, OpenQuestion) or not isinstance(asked, Fact | Has | Choice | Number):
            msg = f"`{asked.id}` is no fact of the case: adopt a reading with `Corpus.adopt`"
            raise RequestError((msg,))
        return Interview(amended(self.request, {asked: value}), self.corpus)

    def __repr__(self) -> str:
        """Show the law only."""
        return f"<Interview under {self.corpus.name}>"


class Strategy:
    """The expected number of questions of the best strategy, by search over subfunctions."""

    def __init__(self, diagrams: Diagrams) -> None:
        """Share the table of nodes: equal subfunctions are worked out once."""
        self._diagrams = diagrams
        self._known: dict[int, float] = {}

    def costs(self, number: int) -> Mapping[int, float]:
        """Return, per variable that matters, the expected questions if it is asked first."""
        return {v: self._first(number, v) for v in self._diagrams.support(number)}

    def expected(self, number: int) -> float:
        """Return the expected questions of the best strategy from here."""
        if number < TERMINALS:
            return 0.0
        if number not in self._known:
            self._known[number] = min(self.costs(number).values())
        return self._known[number]

    def _first(self, number: int, variable: int) -> float:
        width = self._diagrams.width(number, variable)
        restrict = self._diagrams.restrict
        below = [self.expected(restrict(number, variable, value)) for value in range(width)]
        return 1.0 + sum(below) / width


def _cost(question: Question) -> float:
    return 0.0 if question.expected is None else question.expected
