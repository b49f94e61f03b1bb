"""A law as formulas: what applies, what holds, what stands, and the outcome (extra `proof`: z3).

A request is complete here: every fact is yes or no, every field has a value. That is enough for
claims about outcomes: a verdict under missing facts is exactly the set of outcomes of its
completions.
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import z3

from disclosure_law.corpus import Law
from disclosure_law.leaf import (
    AtLeast,
    Choice,
    Fact,
    Field,
    Has,
    Leaf,
    NotModelled,
    Number,
    OneOf,
    OpenQuestion,
    StatedAs,
)
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import All, AnyOf, Not, Predicate
from disclosure_law.readers.assignment import Assignment, Value, stand_in
from disclosure_law.readers.atoms import Atoms, variables
from disclosure_law.rule import Ground, Modality, Prohibition
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary.fields import (
    DISCLOSER_BOUND,
    DISCLOSER_CAPACITY,
    DISCLOSER_ROLE,
    RECIPIENT_BOUND,
    RECIPIENT_CAPACITY,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.roles import PRACTITIONER

PARTIES = (
    (DISCLOSER_ROLE, DISCLOSER_CAPACITY, DISCLOSER_BOUND),
    (RECIPIENT_ROLE, RECIPIENT_CAPACITY, RECIPIENT_BOUND),
)
OLDEST = 120
"""No data subject is older, in years: keeps examples readable."""


class Formulas:
    """The formulas of one law: what applies, what holds, what stands, and the outcome."""

    def __init__(self, law: Law, extra: tuple[Predicate, ...] = ()) -> None:
        """
        Translate the rules.

        Args:
            law: The law to reason about.
            extra: Predicates outside the law that claims will use.
        """
        self.law = law
        leaves = dict.fromkeys(law.leaves())
        leaves |= dict.fromkeys(leaf for predicate in extra for leaf in predicate.leaves())
        leaves |= dict.fromkeys(leaf for line in _table(law) for leaf in line.leaves())
        self._options = {v.asked: v.options for v in variables(Atoms(tuple(leaves)))[0]}
        self._solver: Any = None
        self._symbols: dict[Leaf | Field, Any] = {}
        self._leaves: dict[Leaf, Any] = {}
        self._openings: dict[tuple[Ground, ...], Any] = {}
        self._read = {r.question: z3.BoolVal(r.answer) for r in law.corpus.readings}
        for asked in self._options:
            self.symbol(asked)
        self.applies = {p: self.of(p.when) for p in law.prohibitions}
        self.holds = {g: self.of(g.when & g.provided) for g in law.grounds}
        self.stands = {p: self._stands(p) for p in law.prohibitions}
        self.blocked = z3.Or(*self.stands.values())
        duties = [f for g, f in self.holds.items() if g.modality is Modality.DUTY]
        self.compelled = z3.Or(*duties)

    def of(self, predicate: Predicate) -> Any:  # noqa: ANN401  # z3 has no types
        """Return the formula of a predicate."""
        match predicate:
            case All(parts):
                return z3.And(*map(self.of, parts))
            case AnyOf(parts):
                return z3.Or(*map(self.of, parts))
            case Not(part):
                return z3.Not(self.of(part))
            case Leaf():
                if predicate not in self._leaves:
                    self._leaves[predicate] = self._leaf(predicate)
                return self._leaves[predicate]
            case _:
                raise TypeError(predicate)

    def _leaf(self, leaf: Leaf) -> Any:  # noqa: ANN401
        match leaf:
            case OneOf(field, terms):
                options = self._options[field]
                chosen = [i for i, option in enumerate(options) if option in terms]
                return z3.Or(*(self.symbol(field) == i for i in chosen))
            case AtLeast(field, bound):
                return self.symbol(field) >= bound
            case OpenQuestion() if leaf in self._read:
                return self._read[leaf]
            case _:
                return self.symbol(leaf)

    def symbol(self, asked: Leaf | Field) -> Any:  # noqa: ANN401
        """Return the unknown behind a leaf or a field."""
        if asked not in self._symbols:
            make = z3.Int if isinstance(asked, Field) else z3.Bool
            self._symbols[asked] = make(asked.id)
        return self._symbols[asked]

    def _stands(self, prohibition: Prohibition, ignored: Ground | None = None) -> Any:  # noqa: ANN401
        keys = tuple(g for g in self.holds if g is not ignored and g.key_to(prohibition))
        return z3.And(self.applies[prohibition], z3.Not(self._opened(keys)))

    def _opened(self, keys: tuple[Ground, ...]) -> Any:  # noqa: ANN401
        """Return that some key turns; many locks have the same keys."""
        if keys not in self._openings:
            self._openings[keys] = z3.Or(*(self.holds[ground] for ground in keys))
        return self._openings[keys]

    def without(self, rule: Prohibition | Ground) -> dict[Prohibition, Any]:
        """Return what would stand if this rule were not there."""
        if isinstance(rule, Prohibition):
            return {p: f for p, f in self.stands.items() if p is not rule}
        return {p: self._stands(p, rule) if rule.key_to(p) else f for p, f in self.stands.items()}

    def outcome(self, outcome: Outcome) -> Any:  # noqa: ANN401
        """Return the formula: the outcome of a complete request is this one."""
        if outcome is Outcome.PROHIBITED:
            return self.blocked
        if outcome is Outcome.REQUIRED:
            return z3.And(z3.Not(self.blocked), self.compelled)
        if outcome is Outcome.PERMITTED:
            return z3.And(z3.Not(self.blocked), z3.Not(self.compelled))
        return z3.BoolVal(val=False)

    def domain(self, *, bound: bool = True) -> list[Any]:
        """
        Return what holds of every request.

        Fields have values, statements agree with facts, and the secrecy of a party agrees with the
        dated table of what binds whom: a request that contradicts it is refused.

        Args:
            bound: Whether to say so of the table. The exact reader does not: to it a role that is
                not known and a secrecy that is not known have nothing to do with each other.
        """
        held = [self.of(line) for line in _table(self.law)] if bound else []
        for asked, symbol in list(self._symbols.items()):
            if isinstance(asked, Number):
                held.append(z3.And(symbol >= 0, symbol <= OLDEST))
            elif isinstance(asked, Field):
                held.append(z3.And(symbol >= 0, symbol < len(self._options[asked])))
            elif isinstance(asked, StatedAs):
                held += self._statement(asked, symbol)
        return held

    def _statement(self, leaf: StatedAs, symbol: Any) -> list[Any]:  # noqa: ANN401
        fact = self.symbol(leaf.fact)
        if leaf.answer is YES:
            return [z3.Implies(symbol, fact)]
        return [z3.Implies(symbol, z3.Not(fact))] if leaf.answer is NO else [z3.Not(symbol)]

    def find(self, *claims: Any) -> Assignment | None:  # noqa: ANN401
        """Return values under which all claims hold together, or `None` if there are none."""
        if self._solver is None:
            self._solver = z3.Solver()
            self._solver.add(*self.domain())
        self._solver.push()
        self._solver.add(*claims)
        found = self._solver.check() == z3.sat
        values = self._values(self._solver.model()) if found else None
        self._solver.pop()
        return values

    def gaps(self) -> list[Leaf | Field]:
        """Return what no request can state: open questions, and what is not modelled."""
        return [a for a in self._symbols if isinstance(a, OpenQuestion | NotModelled)]

    def pinned(self, values: Assignment, free: Collection[Leaf | Field]) -> list[Any]:
        """Return: everything has the value that `find` found, but for what is free."""
        return [
            self._is(asked, symbol, values)
            for asked, symbol in self._symbols.items()
            if asked not in free
        ]

    def _is(self, asked: Leaf | Field, symbol: Any, values: Assignment) -> Any:  # noqa: ANN401
        value = values.get(asked)
        if isinstance(asked, Choice):
            options = self._options[asked]
            return symbol == options.index(value if value in options else None)
        if isinstance(asked, Number):
            return symbol == value
        if isinstance(asked, StatedAs):
            return symbol == (values.get(asked.fact) is asked.answer)
        return symbol == (value is YES)

    def _values(self, model: Any) -> Assignment:  # noqa: ANN401
        found: dict[Leaf | Field, Value] = {}
        for asked, symbol in self._symbols.items():
            value = model.eval(symbol)
            if isinstance(asked, Number):
                found[asked] = model.eval(symbol, model_completion=True).as_long()
            elif isinstance(asked, Choice):
                term = self._term(asked, model.eval(symbol, model_completion=True).as_long())
                if term is not None:
                    found[asked] = term
            elif isinstance(asked, Has | OpenQuestion | NotModelled):
                found[asked] = YES if z3.is_true(value) else NO
            elif isinstance(asked, Fact) and z3.is_true(value):
                found[asked] = YES
        return found | _statements(self._symbols, model)

    def _term(self, field: Choice, index: int) -> Any:  # noqa: ANN401
        options = self._options[field]
        return stand_in(field, options) if options[index] is None else options[index]


def _table(law: Law) -> list[Predicate]:
    """Return what the dated table says of either party, as predicates that hold."""
    held: list[Predicate] = []
    for line in law.bindings:
        for role, capacity, bound in PARTIES:
            is_bound = bound.has(line.lock)
            elsewhere = ~role.among(*line.roles)
            if line.binds:
                held.append(elsewhere | ~capacity.among(PRACTITIONER) | is_bound)
            else:
                held.append(elsewhere | ~is_bound)
    return held


def _statements(symbols: dict[Leaf | Field, Any], model: Any) -> dict[Leaf | Field, Value]:  # noqa: ANN401
    return {
        asked.fact: asked.answer
        for asked, symbol in symbols.items()
        if isinstance(asked, StatedAs) and z3.is_true(model.eval(symbol))
    }
