"""Law against law: what changes over a stated space of requests, counted exactly, with witnesses.

The space is an open request: what it states is fixed, what it leaves open is varied. Both laws are
read into one decision diagram whose terminals are pairs of outcomes, so the counts are exact and
every kind of difference comes with a smallest request that shows it. No solver is involved;
`proof.relation` answers the same question over all requests whatsoever.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import product

import attrs

from disclosure_law.citation import Provision
from disclosure_law.corpus import Corpus
from disclosure_law.disclosure import disclosures
from disclosure_law.errors import DisclosureLawError
from disclosure_law.leaf import Choice, Fact, Field, Has, Leaf, NotModelled, OpenQuestion
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.readers.assignment import Value, amended, stand_in
from disclosure_law.readers.compiled import Program, Variable
from disclosure_law.readers.diagram import TERMINALS, Diagrams
from disclosure_law.readers.exact import OF_TERMINAL, Tree
from disclosure_law.request import Request
from disclosure_law.truth import NO, YES

Pair = tuple[Outcome, Outcome]
DECIDED = (Outcome.PROHIBITED, Outcome.PERMITTED, Outcome.REQUIRED)


class SpaceError(DisclosureLawError, ValueError):
    """The space of a comparison is not one open disclosure."""


@attrs.frozen(repr=False, kw_only=True)
class Difference:
    """
    One kind of difference between two laws.

    Attributes:
        before: The outcome under the first law.
        after: The outcome under the second law.
        count: How many requests of the space differ this way.
        witness: A request with the fewest stated facts that differs this way. Where it can only
            differ on an open legal question or a part not modelled, judging the witness itself
            stays undetermined.
        cites: The provisions that carry the outcome under one law and not under the other.
    """

    before: Outcome
    after: Outcome
    count: int
    witness: Request
    cites: tuple[Provision, ...]

    def __repr__(self) -> str:
        """Show the kind and the count."""
        return f"<{self.before.value} -> {self.after.value}: {self.count}>"


@attrs.frozen(repr=False, kw_only=True)
class Comparison:
    """
    Two laws compared over one space.

    Attributes:
        one: Name of the first corpus.
        other: Name of the second corpus.
        varied: What the space leaves open and some rule of either law reads, in law order.
        counts: Requests per pair of outcomes; a request is a choice of distinguishable values for
            everything varied.
        differences: One per pair of unequal outcomes that occurs, the most frequent first.
    """

    one: str
    other: str
    varied: tuple[str, ...]
    counts: tuple[tuple[Pair, int], ...]
    differences: tuple[Difference, ...]

    @property
    def total(self) -> int:
        """How many requests the space holds."""
        return sum(count for _, count in self.counts)

    def share(self, before: Outcome, after: Outcome) -> Fraction:
        """Return the share of requests that are `before` here and `after` there."""
        return Fraction(dict(self.counts).get((before, after), 0), self.total)

    def relation(self, outcome: Outcome) -> str:
        """Return how the requests with this outcome relate: equal, more, fewer or other ones."""
        gained = any(d.after is outcome for d in self.differences)
        lost = any(d.before is outcome for d in self.differences)
        return {(False, False): "equal", (True, False): "more", (False, True): "fewer"}.get(
            (gained, lost), "incomparable"
        )

    def __repr__(self) -> str:
        """Show the names and the kinds of difference."""
        return f"<Comparison {self.one} / {self.other}: {list(self.differences)}>"


def compare(one: Corpus, other: Corpus, space: Request) -> Comparison:
    """
    Return what changes from one law to the other over a space of requests.

    Args:
        one: The first body of law.
        other: The second body of law.
        space: An open request with one recipient and one item: what it states is fixed, the rest
            is varied. Open legal questions are varied too, and so are parts not modelled.

    Raises:
        SpaceError: The space is closed, or holds more than one disclosure.
    """
    if space.closed or len(space.recipients) != 1 or len(space.data) != 1:
        msg = "expected an open request with one recipient and one item: state what is fixed only"
        raise SpaceError(msg)
    return _Joint(one, other, space).comparison()


class _Joint:
    """The joint diagram of two laws over one space."""

    def __init__(self, one: Corpus, other: Corpus, space: Request) -> None:
        self.corpora = (one, other)
        self.space = space
        laws = [corpus.at(space.at) for corpus in self.corpora]
        leaves = tuple(dict.fromkeys(leaf for law in laws for leaf in law.leaves()))
        programs = [Program(law, leaves) for law in laws]
        self.variables: list[Variable] = programs[0].variables
        self.diagrams = Diagrams()
        parts: list[int] = []
        for program, law in zip(programs, laws, strict=True):
            single = disclosures(space, law)[0][0]
            parts.append(Tree(program, self.diagrams).part(program.decide(single)))
        self.top = self.diagrams.combine(parts[0], parts[1], _pair)
        self.varied = self.diagrams.support(self.top)

    def comparison(self) -> Comparison:
        counts = self._counts()
        kinds = sorted(
            (pair for pair in counts if pair[0] is not pair[1]),
            key=lambda pair: (-counts[pair], pair[0].value, pair[1].value),
        )
        return Comparison(
            one=self.corpora[0].name,
            other=self.corpora[1].name,
            varied=tuple(self.variables[v].asked.id for v in self.varied),
            counts=tuple(sorted(counts.items(), key=_names)),
            differences=tuple(self._difference(pair, counts[pair]) for pair in kinds),
        )

    def _counts(self) -> dict[Pair, int]:
        """Return how many completions lead to each pair (variables skipped count in full)."""
        below: dict[int, dict[int, int]] = {}
        for number in sorted(self.diagrams.nodes(self.top), key=self._depth, reverse=True):
            if number < TERMINALS:
                below[number] = {number: 1}
                continue
            sums: dict[int, int] = {}
            for kid in self.diagrams.kids(number):
                factor = self._between(number, kid)
                for terminal, count in below[kid].items():
                    sums[terminal] = sums.get(terminal, 0) + count * factor
            below[number] = sums
        return {_unpair(t): count for t, count in below[self.top].items()}

    def _depth(self, number: int) -> int:
        if number < TERMINALS:
            return len(self.variables)
        return self.diagrams.variable(number)

    def _between(self, number: int, kid: int) -> int:
        factor = 1
        for variable in self.varied:
            if self._depth(number) < variable < self._depth(kid):
                factor *= len(self.variables[variable].options)
        return factor

    def _difference(self, pair: Pair, count: int) -> Difference:
        witness = self._witness(pair)
        verdicts = [judge(witness, corpus) for corpus in self.corpora]
        first, second = (set(verdict.cites) for verdict in verdicts)
        changed = [p for verdict in verdicts for p in verdict.cites if p in first ^ second]
        return Difference(
            before=pair[0],
            after=pair[1],
            count=count,
            witness=witness,
            cites=tuple(dict.fromkeys(changed)),
        )

    def _witness(self, pair: Pair) -> Request:
        path = self._shortest(self.top, TO_PAIR[pair], {})
        if path is None:
            raise LookupError(f"no request goes {pair[0].value} to {pair[1].value}")
        values: dict[Leaf | Field, Value] = {}
        for number, chosen in path[1].items():
            variable = self.variables[number]
            values |= _value(variable, chosen)
        return amended(self.space, values)

    def _shortest(
        self, number: int, goal: int, memo: dict[int, tuple[int, dict[int, int]] | None]
    ) -> tuple[int, dict[int, int]] | None:
        """Return the path to the goal that answers fewest facts with yes, then asks fewest."""
        if number < TERMINALS:
            return (0, {}) if number == goal else None
        if number not in memo:
            best: tuple[int, dict[int, int]] | None = None
            variable = self.diagrams.variable(number)
            for value, kid in enumerate(self.diagrams.kids(number)):
                found = self._shortest(kid, goal, memo)
                if found is not None:
                    cost = found[0] + 1 + value + self._beyond_a_request(variable)
                    if best is None or cost < best[0]:
                        best = (cost, {variable: value, **found[1]})
            memo[number] = best
        return memo[number]

    def _beyond_a_request(self, variable: int) -> int:
        """Return a cost no path of facts reaches: no request answers what the law leaves open."""
        unanswerable = isinstance(self.variables[variable].asked, OpenQuestion | NotModelled)
        return 2 * len(self.variables) if unanswerable else 0


def _value(variable: Variable, chosen: int) -> Mapping[Leaf | Field, Value]:
    asked, option = variable.asked, variable.options[chosen]
    if isinstance(asked, Choice):
        term = stand_in(asked, variable.options) if option is None else option
        return {} if term is None else {asked: term}
    if isinstance(asked, Fact | Has):
        return {asked: YES if chosen else NO}
    return {} if option is None or isinstance(asked, Leaf) else {asked: option}


PAIRS: tuple[Pair, ...] = tuple(product(DECIDED, DECIDED))
TO_PAIR: dict[Pair, int] = {pair: TERMINALS - 1 - i for i, pair in enumerate(PAIRS)}


def _pair(one: int, other: int) -> int:
    return TO_PAIR[OF_TERMINAL[one], OF_TERMINAL[other]]


def _unpair(terminal: int) -> Pair:
    return PAIRS[TERMINALS - 1 - terminal]


def _names(entry: tuple[Pair, int]) -> tuple[str, str]:
    (before, after), _ = entry
    return before.value, after.value
