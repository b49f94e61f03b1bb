"""Reduced ordered decision diagrams over variables with finitely many values.

A diagram is a node number inside a `Diagrams` table. Numbers below `TERMINALS` are terminal values
(0 no, 1 yes, others free for outcomes). Equal functions have equal numbers, so what a function
depends on is simply what is left in its diagram: that makes answers under missing facts exact.
"""

from __future__ import annotations

from collections.abc import Callable

NO_NODE = 0
YES_NODE = 1
TERMINALS = 32


class TooLargeError(Exception):
    """A diagram would need more nodes than its table was given; never leaves the readers."""


class Diagrams:
    """
    A table of shared nodes for one evaluation; discarded afterwards.

    `budget` is the number of nodes it may hold; asking for more raises `TooLargeError`, so that an
    evaluation always ends soon.
    """

    __slots__ = ("_combined", "_ite", "_kids", "_unique", "_vars", "budget")

    def __init__(self, budget: int = 1_000_000) -> None:
        """Start empty."""
        self.budget = budget
        self._vars: list[int] = []
        self._kids: list[tuple[int, ...]] = []
        self._unique: dict[tuple[int, tuple[int, ...]], int] = {}
        self._ite: dict[tuple[int, int, int], int] = {}
        self._combined: dict[tuple[int, int], int] = {}

    @property
    def size(self) -> int:
        """How many numbers are taken."""
        return TERMINALS + len(self._vars)

    def node(self, variable: int, kids: tuple[int, ...]) -> int:
        """Return the node that asks `variable` and goes on to `kids[value]`."""
        first = kids[0]
        if kids.count(first) == len(kids):
            return first
        key = (variable, kids)
        number = self._unique.get(key)
        if number is None:
            number = TERMINALS + len(self._vars)
            if number > self.budget:
                raise TooLargeError
            self._unique[key] = number
            self._vars.append(variable)
            self._kids.append(kids)
        return number

    def variable(self, number: int) -> int:
        """Return the variable of a (non-terminal) node."""
        return self._vars[number - TERMINALS]

    def kids(self, number: int) -> tuple[int, ...]:
        """Return the children of a (non-terminal) node."""
        return self._kids[number - TERMINALS]

    def ite(self, test: int, then: int, other: int) -> int:
        """Return: if `test` then `then`, else `other` (`test` has terminals 0 and 1)."""
        if test == YES_NODE:
            return then
        if test == NO_NODE:
            return other
        if then == other:
            return then
        if then == YES_NODE and other == NO_NODE:
            return test
        key = (test, then, other)
        found = self._ite.get(key)
        if found is None:
            found = self._split(test, then, other)
            self._ite[key] = found
        return found

    def _split(self, test: int, then: int, other: int) -> int:
        variables = self._vars
        top = variables[test - TERMINALS]
        if then >= TERMINALS:
            top = min(top, variables[then - TERMINALS])
        if other >= TERMINALS:
            top = min(top, variables[other - TERMINALS])
        width = self._width(top, (test, then, other))
        tests, thens, others = (self._along(n, top, width) for n in (test, then, other))
        ite = self.ite
        return self.node(top, tuple(map(ite, tests, thens, others)))

    def _width(self, variable: int, numbers: tuple[int, ...]) -> int:
        for number in numbers:
            if number >= TERMINALS and self._vars[number - TERMINALS] == variable:
                return len(self._kids[number - TERMINALS])
        raise AssertionError

    def _along(self, number: int, variable: int, width: int) -> tuple[int, ...]:
        if number >= TERMINALS and self._vars[number - TERMINALS] == variable:
            return self._kids[number - TERMINALS]
        return (number,) * width

    def both(self, one: int, other: int) -> int:
        """Return the conjunction."""
        return self.ite(one, other, NO_NODE)

    def either(self, one: int, other: int) -> int:
        """Return the disjunction."""
        return self.ite(one, YES_NODE, other)

    def negate(self, one: int) -> int:
        """Return the negation."""
        return self.ite(one, NO_NODE, YES_NODE)

    def combine(self, one: int, other: int, join: Callable[[int, int], int]) -> int:
        """Return the diagram whose terminals are `join` of both diagrams' terminals."""
        if one < TERMINALS and other < TERMINALS:
            return join(one, other)
        key = (one, other)
        found = self._combined.get(key)
        if found is None:
            tops = [self.variable(n) for n in key if n >= TERMINALS]
            top = min(tops)
            width = self._width(top, key)
            pairs = zip(self._along(one, top, width), self._along(other, top, width), strict=True)
            found = self.node(top, tuple(self.combine(a, b, join) for a, b in pairs))
            self._combined[key] = found
        return found

    def restrict(self, number: int, variable: int, value: int) -> int:
        """Return the diagram with one variable set to one of its values."""
        memo: dict[int, int] = {}

        def walk(n: int) -> int:
            if n < TERMINALS or self.variable(n) > variable:
                return n
            if self.variable(n) == variable:
                return self.kids(n)[value]
            if n not in memo:
                memo[n] = self.node(self.variable(n), tuple(walk(kid) for kid in self.kids(n)))
            return memo[n]

        return walk(number)

    def nodes(self, number: int) -> list[int]:
        """Return every node below (and with) this one, terminals included, each once."""
        seen = {number}
        found = [number]
        for n in found:
            if n >= TERMINALS:
                fresh = [kid for kid in dict.fromkeys(self.kids(n)) if kid not in seen]
                seen.update(fresh)
                found += fresh
        return found

    def width(self, number: int, variable: int) -> int:
        """Return how many values a variable of the function has."""
        return next(
            len(self.kids(n))
            for n in self.nodes(number)
            if n >= TERMINALS and self.variable(n) == variable
        )

    def support(self, number: int) -> list[int]:
        """Return the variables the function really depends on, in order."""
        return sorted({self.variable(n) for n in self.nodes(number) if n >= TERMINALS})

    def terminals(self, number: int) -> list[int]:
        """Return the terminal values that can be reached, in order."""
        return sorted(n for n in self.nodes(number) if n < TERMINALS)
