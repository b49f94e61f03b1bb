"""Mutants of one rule: the small mistakes a reader of law makes, as objects.

A conjunct dropped or negated, and/or swapped, a role list widened or narrowed, a date shifted, a
duty taken for a power, a key or the modality lost. Nothing on disk is touched.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import attrs

from disclosure_law.leaf import AtLeast, Leaf, OneOf
from disclosure_law.predicate import ALWAYS, All, AnyOf, Not, Predicate, all_hold, any_holds
from disclosure_law.rule import Ground, Modality, Prohibition, Rule, Yields

DAY = dt.timedelta(days=1)
WEAKER = {
    Yields.NOTHING: Yields.NAMED,
    Yields.NAMED: Yields.DUTIES,
    Yields.DUTIES: Yields.RULES,
    Yields.RULES: Yields.DUTIES,
}


@attrs.frozen(repr=False)
class Mutant:
    """A rule with one mistake in it; `what` says which."""

    original: Rule
    mutated: Rule
    what: str

    @property
    def id(self) -> str:
        """The rule's id and the mistake."""
        return f"{self.original.id}: {self.what}"

    def __repr__(self) -> str:
        """Show the id."""
        return f"<Mutant {self.id}>"


def whole(rule: Rule) -> Predicate:
    """Return all that has to hold for a rule to apply or hold."""
    return rule.when & rule.provided if isinstance(rule, Ground) else rule.when


def mutants(rule: Rule, shared: frozenset[Predicate] = frozenset()) -> Iterator[Mutant]:
    """
    Yield every mutant of a prohibition or a ground (conditions have no outcome to change).

    Args:
        rule: The rule.
        shared: Definitions that are mutated where they are at home: here they are dropped or
            negated as a whole, and not looked into.
    """
    for predicate, what in _predicates(rule.when, shared):
        yield Mutant(rule, attrs.evolve(rule, when=predicate), f"when: {what}")
    if isinstance(rule, Ground):
        for predicate, what in _predicates(rule.provided, shared):
            yield Mutant(rule, attrs.evolve(rule, provided=predicate), f"provided: {what}")
        yield from _force(rule)
    if isinstance(rule, Prohibition):
        weaker = attrs.evolve(rule, yields=WEAKER[rule.yields])
        yield Mutant(rule, weaker, f"yields to {weaker.yields.name}")
    yield from _dates(rule)


def _force(ground: Ground) -> Iterator[Mutant]:
    other = Modality.POWER if ground.modality is Modality.DUTY else Modality.DUTY
    yield Mutant(ground, attrs.evolve(ground, modality=other), f"modality {other.name}")
    for key in ground.lifts:
        kept = tuple(k for k in ground.lifts if k != key)
        yield Mutant(ground, attrs.evolve(ground, lifts=kept), f"without key {key.lock.id}")
    for kind in ground.breaks:
        kept_kinds = tuple(k for k in ground.breaks if k != kind)
        yield Mutant(ground, attrs.evolve(ground, breaks=kept_kinds), f"breaks no {kind.name}")


def _dates(rule: Rule) -> Iterator[Mutant]:
    for name in ("since", "until"):
        day: dt.date | None = getattr(rule, name)
        if day is not None:
            for shift, what in ((DAY, "a day later"), (-DAY, "a day earlier")):
                changes: dict[str, Any] = {name: day + shift}
                yield Mutant(rule, attrs.evolve(rule, **changes), f"{name} {what}")


def _predicates(
    predicate: Predicate, shared: frozenset[Predicate]
) -> Iterator[tuple[Predicate, str]]:
    """Yield the predicate with one mistake, and the mistake in words."""
    match predicate:
        case shared_one if shared_one in shared:
            yield ~predicate, f"{_short(predicate)} negated"
            yield ALWAYS, f"{_short(predicate)} dropped"
        case All(parts) | AnyOf(parts) if parts:
            yield from _junction(predicate, parts, shared)
        case Not(part):
            yield part, f"negation of {part!r} lost"
            for mutated, what in _predicates(part, shared):
                yield ~mutated, what
        case OneOf():
            yield from _one_of(predicate)
        case AtLeast(field, bound):
            yield AtLeast(field, bound + 1), f"{field.id} one higher"
            yield AtLeast(field, bound - 1), f"{field.id} one lower"
        case Leaf():
            yield ~predicate, f"{predicate!r} negated"
            yield ALWAYS, f"{predicate!r} dropped"
        case _:
            return  # ALWAYS and NEVER: nothing is left to be mistaken about


def _junction(
    predicate: All | AnyOf, parts: tuple[Predicate, ...], shared: frozenset[Predicate]
) -> Iterator[tuple[Predicate, str]]:
    join, swapped = (all_hold, any_holds) if isinstance(predicate, All) else (any_holds, all_hold)
    yield swapped(*parts), f"and/or swapped over {len(parts)} parts"
    for i, part in enumerate(parts):
        rest = parts[:i] + parts[i + 1 :]
        yield join(*rest), f"{_short(part)} dropped"
        if isinstance(part, Leaf) or part in shared:
            yield join(*parts[:i], ~part, *rest[i:]), f"{_short(part)} negated"
            if part in shared or not isinstance(part, OneOf | AtLeast):
                continue
        for mutated, what in _predicates(part, shared):
            yield join(*parts[:i], mutated, *rest[i:]), what


def _one_of(leaf: OneOf) -> Iterator[tuple[Predicate, str]]:
    for term in leaf.terms:
        kept = tuple(t for t in leaf.terms if t != term)
        yield OneOf(leaf.field, kept), f"{leaf.field.id} without {term.id}"


def _short(predicate: Predicate) -> str:
    text = repr(predicate)
    return text if len(text) <= 70 else text[:67] + "..."  # noqa: PLR2004  # a report line
