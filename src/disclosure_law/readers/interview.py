"""An interview: the next question, why it is asked, until the verdict is decided.

The question asked first is the one with the fewest expected questions to a decision, every answer
being taken as equally likely. With up to `EXACT` facts missing the expectation is exact (the best
strategy is searched in full); with more it ranks by the drop in disagreement, as `verdict.missing`
does, and no expectation is given. A set (secrecies, kinds of data) is asked for once, naming every
member that can matter: an answer about one of them would leave the others open.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import inf

import attrs

from disclosure_law.corpus import Corpus
from disclosure_law.disclosure import Members, disclosures
from disclosure_law.errors import RequestError
from disclosure_law.leaf import Choice, Fact, Field, Group, Has, Leaf, Number, OpenQuestion
from disclosure_law.lifting import decided, judge
from disclosure_law.readers.assignment import Assignment, Value, amended
from disclosure_law.readers.diagram import TERMINALS, Diagrams
from disclosure_law.readers.exact import grown
from disclosure_law.readers.whose import shape_of
from disclosure_law.request import Request
from disclosure_law.term import Term
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.verdict import Missing, Verdict

EXACT = 7
"""Up to so many missing facts the best order of questions is searched in full."""
ROOM = 1_000_000
"""Nodes that the search may take: every subfunction of few facts fits."""


@attrs.frozen(repr=False)
class Question:
    """
    What to ask next.

    Attributes:
        missing: The fact or field that is not known, with the provisions that ask for it.
        expected: Expected number of questions to a decision, this one included, members of a set
            counted one by one; `None` where too many facts are missing to search every order.
        members: For a set, the members that can matter.
    """

    missing: Missing
    expected: float | None
    members: tuple[Term, ...] = ()

    @property
    def text(self) -> Text:
        """The question itself, and of which recipient or item it is asked where that differs."""
        question, about = self._question, self.missing.about
        if about is None:
            return question
        return Text(f"{question.nl} ({about.nl})", f"{question.en} ({about.en})")

    @property
    def _question(self) -> Text:
        asked = self.missing.asked
        if not isinstance(asked, Has) or len(self.members) == 1:
            return asked.question
        nl = ", ".join(term.text.nl for term in self.members)
        en = ", ".join(term.text.en for term in self.members)
        return Text(f"{asked.field.question.nl}: {nl}?", f"{asked.field.question.en}: {en}?")

    @property
    def reason(self) -> Text:
        """Why it is asked: the provisions that ask for it."""
        asks = self.missing.asks
        nl = " en ".join(p.full("nl") for p in asks) or "meer dan een bepaling"
        en = " and ".join(p.full("en") for p in asks) or "more than one provision"
        return Text(f"gevraagd vanwege {nl}", f"asked because of {en}")

    def __repr__(self) -> str:
        """Show the id, and the recipient and item by index."""
        return f"<Question {repr(self.missing).removeprefix('<Missing ')}"


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
        missing = self.verdict.missing
        if len(missing) > EXACT or not missing:
            return _together([Question(one, None) for one in missing])
        costs = self._costs()
        questions = [Question(one, costs.get((one.id, one.recipient, one.item))) for one in missing]
        return _together(sorted(questions, key=_cost))

    def _costs(self) -> Mapping[tuple[str, int | None, int | None], float]:
        """Return the expected questions per fact asked first: its id, recipient and item."""
        program, rows = decided(self.request, self.corpus)
        found = grown(program, rows, shape_of(self.request), ROOM)
        if found is None:
            return {}
        costs = Strategy(found.tree.diagrams).costs(found.whole)
        unknowns = {found.tree.unknown(place): cost for place, cost in costs.items()}
        return {(program.variables[one.variable].asked.id, one.recipient, one.item): cost
                for one, cost in unknowns.items()}  # fmt: skip

    @property
    def question(self) -> Question | None:
        """The next question, or `None` when the verdict is decided."""
        return next(iter(self.questions), None)

    def answer(self, question: Question, value: Value | tuple[Term, ...]) -> Interview:
        """
        Return the interview with one more answer.

        Args:
            question: One of `questions`.
            value: A `Truth` for a fact, a term for a choice, a number for a number; for a set,
                those of `question.members` that are in it (of one member a `Truth` will do).

        Raises:
            RequestError: No fact of the case answers it: it is an open legal question (adopt a
                reading in the corpus), or it follows from the scope of a consent. Or the question
                is about a set and the value is not the members that are in it.
        """
        missing = question.missing
        asked = missing.asked
        if isinstance(asked, OpenQuestion) or not isinstance(asked, Fact | Has | Choice | Number):
            msg = f"`{asked.id}` is no fact of the case: adopt a reading with `Corpus.adopt`"
            raise RequestError((msg,))
        if isinstance(asked, Fact) and asked.path in shape_of(self.request).scoped:
            msg = f"`{asked.id}` follows from the scope: state the role, category and purpose"
            raise RequestError((msg,))
        values = self._stated(question, asked, value)
        recipient, item = missing.recipient or 0, missing.item or 0
        request = amended(self.request, values, recipient=recipient, item=item)
        return Interview(request, self.corpus)

    def _stated(
        self, question: Question, asked: Leaf | Field, value: Value | tuple[Term, ...]
    ) -> Assignment:
        """Return what an answer states: a set as a whole, with what is in it already."""
        if not isinstance(asked, Has):
            if isinstance(value, tuple):
                raise RequestError((f"`{asked.id}`: expected one answer",))
            return {asked: value}
        inside = {*self._known(question.missing, asked.field), *_chosen(question, value)}
        stated: dict[Leaf | Field, Value] = {asked: NO}
        for term in sorted(inside, key=_id):
            stated[Has(asked.field, term)] = YES
        return stated

    def _known(self, missing: Missing, field: Group) -> tuple[Term, ...]:
        """Return the members that are in the set already, stated or by the dated table."""
        rows = disclosures(self.request, self.corpus.at(self.request.at))
        members: Members = rows[missing.recipient or 0][missing.item or 0].value(field.path)
        return members.inside

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


def _together(questions: list[Question]) -> tuple[Question, ...]:
    """Return the questions, those about members of one set as one, at the place of the first."""
    sets: dict[object, Question] = {}
    for question in questions:
        asked, missing = question.missing.asked, question.missing
        if not isinstance(asked, Has):
            sets[missing] = question
            continue
        key = (asked.field, missing.recipient, missing.item)
        first = sets.get(key, question)
        sets[key] = attrs.evolve(first, members=(*first.members, asked.term))
    return tuple(sets.values())


def _chosen(question: Question, value: Value | tuple[Term, ...]) -> tuple[Term, ...]:
    """Return the members that an answer puts in a set."""
    members = question.members
    if isinstance(value, Truth) and len(members) == 1:
        return members if value is YES else ()
    if not isinstance(value, tuple) or not set(value) <= set(members):
        msg = f"`{question.missing.id}`: expected the members that are in, out of `members`"
        raise RequestError((msg,))
    return value


def _id(term: Term) -> str:
    return term.id


def _cost(question: Question) -> float:
    return inf if question.expected is None else question.expected
