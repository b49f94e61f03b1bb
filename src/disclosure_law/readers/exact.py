"""The exact reader: which outcomes are still possible, and which facts can still change them.

Kleene logic alone over-asks: `x | ~x` stays unknown. Here the outcome of a disclosure is built as a
decision diagram over the unknown facts, so two ways to the same outcome become one, and what the
diagram no longer mentions no longer matters. No solver is involved.

The parts of one request share a table. What is common to them is one variable; what a recipient or
an item has of its own is a variable of its own (`whose`), so the whole is exact as well.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import NamedTuple, TypeAlias

from disclosure_law.outcome import Outcome, whole
from disclosure_law.readers.compiled import Decision, Program
from disclosure_law.readers.diagram import TERMINALS, Diagrams, TooLargeError
from disclosure_law.readers.growing import OF_TERMINAL, TO_TERMINAL, Grower
from disclosure_law.readers.rough import Row, bits, kleene, rough_outcomes, unknowns
from disclosure_law.readers.whose import ALONE, Shape, Unknown, owners

__all__ = [
    "OF_TERMINAL", "TO_TERMINAL", "Grown", "Row", "Tree", "bits", "grown", "kleene",
    "rough_outcomes", "unknowns",
]  # fmt: skip

SMALL, LARGE = 2_000, 20_000
"""Nodes a diagram may take from the rules upwards, and after settling choices first."""
_ALONE = {terminal: (outcome,) for terminal, outcome in OF_TERMINAL.items()}
_Chances: TypeAlias = tuple[float, float, float]
"""The chances of prohibited, permitted and required."""
_CERTAIN: dict[int, _Chances] = {2: (1.0, 0.0, 0.0), 3: (0.0, 1.0, 0.0), 4: (0.0, 0.0, 1.0)}
_NOUGHT = (0.0, 0.0, 0.0)
_DIGITS = 9
"""Decimals to which gains are compared: beyond these only the order of adding up differs."""


class Tree:
    """The outcome diagrams of one request, over the facts that are not known."""

    def __init__(
        self,
        program: Program,
        diagrams: Diagrams | None = None,
        *,
        choices_first: bool = False,
        shape: Shape = ALONE,
    ) -> None:
        """
        Start with an empty table of nodes, or share one with another law's tree.

        Args:
            program: The law.
            diagrams: The table to share.
            choices_first: Settle choices that are not known value by value, before all facts.
            shape: How many recipients and items the request has.
        """
        self.program = program
        self.choices_first = choices_first
        budget = LARGE if choices_first else SMALL
        self.diagrams = Diagrams(budget) if diagrams is None else diagrams
        self.shape = shape
        size = range(len(program.variables))
        self._base = program.places if choices_first else list(size)
        self._variable = sorted(size, key=self._base.__getitem__) if choices_first else self._base

    def part(self, decision: Decision, recipient: int = 0, item: int = 0) -> int:
        """
        Return the diagram of one disclosure's outcome.

        Args:
            decision: What is decided of it.
            recipient: Index of its recipient.
            item: Index of its item.

        Raises:
            TooLargeError: The diagram outgrows its table.
        """
        grower = Grower(self.program, self.diagrams, self._places(recipient, item))
        return grower.by_choices(decision) if self.choices_first else grower.from_rules(decision)

    def place(self, variable: int, recipient: int = 0, item: int = 0) -> int:
        """Return where a variable of one part stands in the order of the diagrams."""
        owned = owners(self.program, self.shape.scoped)[variable]
        return self._base[variable] * self.shape.size + self.shape.offset(owned, recipient, item)

    def _places(self, recipient: int, item: int) -> Callable[[int], int]:
        if self.shape.size == 1:
            return self._base.__getitem__
        return partial(self.place, recipient=recipient, item=item)

    def unknown(self, place: int) -> Unknown:
        """Return what stands at a place in the order of the diagrams."""
        size = self.shape.size
        variable = self._variable[place // size]
        if size == 1:
            return Unknown(variable)
        owned = owners(self.program, self.shape.scoped)[variable]
        return self.shape.unknown(variable, owned, place % size)

    def join(self, parts: Sequence[int]) -> int:
        """Return the diagram of the parts taken together (see `outcome.whole`)."""
        if len(parts) == 1:
            return parts[0]
        result = TO_TERMINAL[Outcome.REQUIRED]
        for part in parts:
            result = self.diagrams.combine(result, part, _join)
        return result

    def possible(self, number: int) -> tuple[Outcome, ...]:
        """Return the outcomes that some completion of the facts leads to."""
        if number < TERMINALS:
            return _ALONE[number]
        return tuple(OF_TERMINAL[t] for t in self.diagrams.terminals(number))

    def ranked(self, number: int) -> list[Unknown]:
        """
        Return the unknowns that can still change the outcome, the most telling first.

        Measure: the expected drop in disagreement (Gini impurity) over outcomes if it is asked
        next, every value of every unknown being taken as equally likely. It is a property of the
        outcome alone, not of the order in which a diagram asks. Ties go to what the law reads
        first (prohibitions, then grounds, each in law order), then by recipient and item.
        """
        if number < TERMINALS:
            return []
        gains = {self.unknown(place): gain for place, gain in self._gains(number).items()}
        return sorted(gains, key=lambda one: (-round(gains[one], _DIGITS), one.order))

    def _gains(self, number: int) -> dict[int, float]:
        """Return, per place, how much disagreement its answer is expected to take away."""
        d = self.diagrams
        inner = sorted((n for n in d.nodes(number) if n >= TERMINALS), key=d.variable)
        spread = self._spread(inner)
        reach = {number: 1.0}
        shifts: dict[int, list[_Chances]] = {}
        for n in inner:
            kids, chance, now = d.kids(n), reach[n], spread[n]
            rows = shifts.setdefault(d.variable(n), [_NOUGHT] * len(kids))
            for value, kid in enumerate(kids):
                rows[value] = _shifted(rows[value], chance, spread[kid], now)
                reach[kid] = reach.get(kid, 0.0) + chance / len(kids)
        return {place: _gain(spread[number], rows) for place, rows in shifts.items()}

    def _spread(self, inner: Sequence[int]) -> dict[int, _Chances]:
        """Return, per node, the chance of each outcome below it."""
        d = self.diagrams
        spread = dict(_CERTAIN)
        for n in reversed(inner):
            kids = [spread[kid] for kid in d.kids(n)]
            one, two, three = map(sum, zip(*kids, strict=True))
            count = len(kids)
            spread[n] = (one / count, two / count, three / count)
        return spread


def _shifted(row: _Chances, chance: float, then: _Chances, now: _Chances) -> _Chances:
    """Return a row moved by what one answer at one node, met with a chance, changes."""
    return (
        row[0] + chance * (then[0] - now[0]),
        row[1] + chance * (then[1] - now[1]),
        row[2] + chance * (then[2] - now[2]),
    )


def _gain(before: _Chances, shifts: list[_Chances]) -> float:
    """Return the drop in disagreement when each answer shifts the chances of the outcomes."""
    after = [_gini(_shifted(before, 1.0, row, _NOUGHT)) for row in shifts]
    return _gini(before) - sum(after) / len(after)


def _gini(chances: _Chances) -> float:
    one, two, three = chances
    return 1.0 - one * one - two * two - three * three


def _join(one: int, other: int) -> int:
    return TO_TERMINAL[whole((OF_TERMINAL[one], OF_TERMINAL[other]))]


class Grown(NamedTuple):
    """The diagrams of a request in one tree: of each part, and of the whole."""

    tree: Tree
    parts: tuple[int, ...]
    whole: int


def grown(
    program: Program, rows: Sequence[Row], shape: Shape = ALONE, room: int | None = None
) -> Grown | None:
    """
    Return the diagrams of a request, or nothing where they outgrow their table.

    They are grown from the rules upwards, and where that takes too much, choices first.

    Args:
        program: The law.
        rows: The parts of the request, decided.
        shape: How many recipients and items it has.
        room: Nodes that the table may hold, where that is not the usual number.
    """
    for choices_first in (False, True):
        with suppress(TooLargeError):
            diagrams = None if room is None else Diagrams(room)
            tree = Tree(program, diagrams, choices_first=choices_first, shape=shape)
            parts = tuple(tree.part(decision, i, j) for i, j, decision in rows)
            return Grown(tree, parts, tree.join(parts))
    return None
