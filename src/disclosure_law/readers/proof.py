"""The proof reader: a law becomes formulas, and claims about it are proved over all requests.

Needs the extra `proof` (z3). A request is complete here: every fact is yes or no, every field has a
value. That is enough for claims about outcomes: a verdict under missing facts is exactly the set of
outcomes of its completions.
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import attrs
import z3

from disclosure_law.claim import Claim
from disclosure_law.corpus import Corpus, Law
from disclosure_law.leaf import (
    AtLeast, Choice, Fact, Field, Has, Leaf, Number, OneOf, StatedAs,
)  # fmt: skip
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import All, AnyOf, Not, Predicate
from disclosure_law.readers.assignment import Assignment, Value, request_of, stand_in
from disclosure_law.readers.compiled import Atoms, variables
from disclosure_law.request import Request
from disclosure_law.rule import Ground, Modality, Prohibition
from disclosure_law.truth import NO, YES

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
        self._options = {v.asked: v.options for v in variables(Atoms(tuple(leaves)))[0]}
        self._symbols: dict[Leaf | Field, Any] = {}
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
            case OneOf(field, terms):
                options = self._options[field]
                chosen = [i for i, option in enumerate(options) if option in terms]
                return z3.Or(*(self.symbol(field) == i for i in chosen))
            case AtLeast(field, bound):
                return self.symbol(field) >= bound
            case Leaf():
                return self.symbol(predicate)
        raise TypeError(predicate)

    def symbol(self, asked: Leaf | Field) -> Any:  # noqa: ANN401
        """Return the unknown behind a leaf or a field."""
        if asked not in self._symbols:
            make = z3.Int if isinstance(asked, Field) else z3.Bool
            self._symbols[asked] = make(asked.id)
        return self._symbols[asked]

    def _stands(self, prohibition: Prohibition) -> Any:  # noqa: ANN401
        keys = [f for g, f in self.holds.items() if g.key_to(prohibition)]
        return z3.And(self.applies[prohibition], z3.Not(z3.Or(*keys)))

    def outcome(self, outcome: Outcome) -> Any:  # noqa: ANN401
        """Return the formula: the outcome of a complete request is this one."""
        if outcome is Outcome.PROHIBITED:
            return self.blocked
        if outcome is Outcome.REQUIRED:
            return z3.And(z3.Not(self.blocked), self.compelled)
        if outcome is Outcome.PERMITTED:
            return z3.And(z3.Not(self.blocked), z3.Not(self.compelled))
        return z3.BoolVal(val=False)

    def domain(self) -> list[Any]:
        """Return what holds of every request: fields have values, statements agree with facts."""
        held = []
        for asked, symbol in list(self._symbols.items()):
            if isinstance(asked, Number):
                held.append(z3.And(symbol >= 0, symbol <= OLDEST))
            elif isinstance(asked, Field):
                held.append(z3.And(symbol >= 0, symbol < len(self._options[asked])))
            elif isinstance(asked, StatedAs):
                held += self._statement(asked, symbol)
        return held + self._adopted()

    def _statement(self, leaf: StatedAs, symbol: Any) -> list[Any]:  # noqa: ANN401
        fact = self.symbol(leaf.fact)
        if leaf.answer is YES:
            return [z3.Implies(symbol, fact)]
        return [z3.Implies(symbol, z3.Not(fact))] if leaf.answer is NO else [z3.Not(symbol)]

    def _adopted(self) -> list[Any]:
        return [
            self.symbol(reading.question) == reading.answer
            for reading in self.law.corpus.readings
        ]

    def find(self, *claims: Any) -> Assignment | None:  # noqa: ANN401
        """Return values under which all claims hold together, or `None` if there are none."""
        solver = z3.Solver()
        solver.add(*claims, *self.domain())
        if solver.check() != z3.sat:
            return None
        return self._values(solver.model())

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
            elif isinstance(asked, Has):
                found[asked] = YES if z3.is_true(value) else NO
            elif isinstance(asked, Fact) and z3.is_true(value):
                found[asked] = YES
        return found | _statements(self._symbols, model)

    def _term(self, field: Choice, index: int) -> Any:  # noqa: ANN401
        options = self._options[field]
        return stand_in(field, options) if options[index] is None else options[index]


def _statements(symbols: dict[Leaf | Field, Any], model: Any) -> dict[Leaf | Field, Value]:  # noqa: ANN401
    return {
        asked.fact: asked.answer
        for asked, symbol in symbols.items()
        if isinstance(asked, StatedAs) and z3.is_true(model.eval(symbol))
    }


def violation(claim: Claim, formulas: Formulas) -> Any:  # noqa: ANN401
    """Return the formula: this request breaks the claim."""
    bad = [formulas.outcome(outcome) for outcome in claim.never]
    bad += [formula for ground, formula in formulas.holds.items() if claim.covers(ground.id)]
    bad += [
        z3.And(applies, z3.Not(formulas.stands[prohibition]))
        for prohibition, applies in formulas.applies.items()
        if prohibition.id in claim.must_stand
    ]
    return z3.And(formulas.of(claim.when), z3.Or(*bad))


@attrs.frozen(repr=False)
class Counterexample:
    """A request that breaks a claim, as small as dropping facts one by one makes it."""

    request: Request

    def __repr__(self) -> str:
        """Show that there is one."""
        return "<Counterexample>"


def prove(claim: Claim, corpus: Corpus, at: dt.date) -> Counterexample | None:
    """
    Return `None` if no request whatever breaks the claim, else a small request that does.

    Args:
        claim: What no request may do.
        corpus: The body of law.
        at: The date of the disclosures.
    """
    return prove_all((claim,), corpus, at)[claim]


def prove_all(
    claims: Iterable[Claim], corpus: Corpus, at: dt.date
) -> dict[Claim, Counterexample | None]:
    """Return the result of `prove` for every claim, the law being translated once."""
    claims = tuple(claims)
    formulas = Formulas(corpus.at(at), tuple(claim.when for claim in claims))
    return {claim: _try(claim, formulas, at) for claim in claims}


def _try(claim: Claim, formulas: Formulas, at: dt.date) -> Counterexample | None:
    violated = violation(claim, formulas)
    values = formulas.find(violated)
    if values is None:
        return None
    return Counterexample(request_of(_smallest(formulas, violated, dict(values)), at))


def _smallest(formulas: Formulas, violated: Any, values: dict[Any, Value]) -> Assignment:  # noqa: ANN401
    """Drop every fact that the violation does not need, one by one (absent is no)."""
    for asked in sorted((a for a in values if isinstance(a, Fact | Has)), key=lambda a: a.id):
        if values[asked] is not YES:
            continue
        tried = {**values, asked: NO}
        if formulas.find(violated, *_pin(formulas, tried)) is not None:
            values = tried
    return {a: v for a, v in values.items() if not (isinstance(a, Fact) and v is NO and not a.path)}


def _pin(formulas: Formulas, values: dict[Any, Value]) -> list[Any]:
    """Return: every Boolean unknown is so exactly if `values` says so."""
    pinned = []
    for asked in list(values):
        if isinstance(asked, Fact | Has):
            symbol = formulas.symbol(asked)
            pinned.append(symbol if values[asked] is YES else z3.Not(symbol))
    return pinned


def dead_rules(corpus: Corpus, at: dt.date) -> tuple[str, ...]:
    """Return the ids of prohibitions and grounds that no request can make apply or hold."""
    formulas = Formulas(corpus.at(at))
    rules: list[tuple[Prohibition | Ground, Any]] = [
        *formulas.applies.items(), *formulas.holds.items(),
    ]  # fmt: skip
    return tuple(rule.id for rule, formula in rules if formulas.find(formula) is None)


def dead_keys(corpus: Corpus, at: dt.date) -> tuple[tuple[str, str], ...]:
    """Return (ground, prohibition) pairs in which a named key never meets its lock."""
    formulas = Formulas(corpus.at(at))
    found = []
    for ground, holds in formulas.holds.items():
        for prohibition, applies in formulas.applies.items():
            named = any(key.lock == prohibition.lock for key in ground.lifts)
            if named and formulas.find(holds, applies) is None:
                found.append((ground.id, prohibition.id))
    return tuple(found)


def idle_rules(corpus: Corpus, at: dt.date) -> tuple[str, ...]:
    """Return the ids of rules whose removal changes no outcome of any request."""
    law = corpus.at(at)
    formulas = Formulas(law)
    return tuple(
        rule.id
        for rule in (*law.prohibitions, *law.grounds)
        if formulas.find(_differs(formulas, Formulas(corpus.without(rule.id).at(at)))) is None
    )


def _differs(one: Formulas, other: Formulas) -> Any:  # noqa: ANN401
    same = [z3.And(one.outcome(o), other.outcome(o)) for o in Outcome]
    return z3.Not(z3.Or(*same))

