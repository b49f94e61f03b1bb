"""Varying one thing in a disclosure over all its values: what a row of the tables says holds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, reduce
from typing import Any, TypeVar

import attrs

from disclosure_law.corpora import shipped_lexicon
from disclosure_law.corpus import Corpus
from disclosure_law.disclosure import BoundParty, Disclosure, HeldItem, Members
from disclosure_law.leaf import (
    AtLeast,
    Choice,
    Fact,
    Field,
    Group,
    Has,
    Leaf,
    Number,
    OneOf,
    OpenQuestion,
    StatedAs,
)  # fmt: skip
from disclosure_law.lexicon import SLOT_OF_PATH
from disclosure_law.predicate import Predicate
from disclosure_law.request import Answers, Consent, How, Subject, answers
from disclosure_law.rule import Adopted
from disclosure_law.term import Term
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

_Part = TypeVar("_Part", Disclosure, BoundParty, HeldItem, Subject, How, Consent)
UNSTATED = "-"
ANSWERS = {"yes": YES, "no": NO, "unknown": UNKNOWN}
AGES = (*map(str, range(25)), UNSTATED)


@attrs.frozen
class Seen:
    """One thing that a rule reads, with the values it is varied over."""

    id: str
    what: Fact | Field | OpenQuestion
    values: tuple[str, ...]

    def varied(self, single: Disclosure) -> Iterator[tuple[str, Disclosure]]:
        """Yield the disclosure with each of the values."""
        for value in self.values:
            yield value, _with(single, self, value)


@cache
def read_by(predicate: Predicate) -> tuple[Seen, ...]:
    """Return the things that a predicate reads, each once, in order of id."""
    found = {seen.id: seen for leaf in predicate.leaves() for seen in _seen(leaf)}
    return tuple(found[id_] for id_ in sorted(found))


def _seen(leaf: Leaf) -> Iterator[Seen]:
    match leaf:
        case StatedAs(fact) | (Fact() as fact):
            yield Seen(fact.id, fact, ("yes", "no", UNSTATED))
        case OneOf(field) | Has(field) | AtLeast(field):
            yield Seen(field.id, field, _values(field))
            if isinstance(field, Group):
                yield Seen(f"{field.id}+", field, _values(field)[:-1])
        case OpenQuestion():
            yield Seen(leaf.id, leaf, ("yes", "no"))
        case _:
            return


@cache
def _values(field: Field) -> tuple[str, ...]:
    """Return the ids of all terms of a field; for a group, each term alone; last, none at all."""
    return AGES if isinstance(field, Number) else (*_terms(field), UNSTATED)


@cache
def _terms(field: Field) -> dict[str, Term]:
    """Return the terms of a field by id, without the term that says "none"."""
    slot = SLOT_OF_PATH[field.path]
    absent = field.absent if isinstance(field, Choice) else None
    terms = shipped_lexicon().words[slot]
    return {id_: term for id_, term in terms.items() if term != absent}


def _with(single: Disclosure, seen: Seen, value: str) -> Disclosure:
    what = seen.what
    match what:
        case OpenQuestion():
            others = tuple(a for a in single.readings if a.question != what)
            return attrs.evolve(single, readings=(*others, Adopted(what, value == "yes")))
        case Fact():
            return _answered(single, what, value)
        case Group():
            return _put(single, what.path, _members(single, seen, what, value))
        case Number():
            return _put(single, what.path, None if value == UNSTATED else int(value))
        case _:
            return _put(single, what.path, _terms(what).get(value))


def _answered(single: Disclosure, fact: Fact, value: str) -> Disclosure:
    if fact.path:
        return _put(single, fact.path, ANSWERS.get(value))
    return attrs.evolve(single, facts=answered(single.facts, fact, value))


def answered(stated: Answers, fact: Fact, value: str) -> Answers:
    """Return the answers with that one: "yes", "no" or not stated."""
    without = stated.without(fact)
    if value == UNSTATED:
        return without
    by = getattr(fact, "by", None)
    return without | (answers(yes=(fact,), by=by) if value == "yes" else answers(no=(fact,), by=by))


def term(seen: Seen, value: str) -> Term | int | Truth | None:
    """Return what a value of a field or a typed fact stands for; `None` for not stated."""
    match seen.what:
        case Fact():
            return ANSWERS.get(value)
        case Number():
            return None if value == UNSTATED else int(value)
        case Field() as field:
            return _terms(field).get(value)
        case _:
            raise TypeError(seen.id)


def _members(single: Disclosure, seen: Seen, field: Group, value: str) -> Members:
    before: Members = single.value(field.path)
    if seen.id.endswith("+"):
        return Members((*before.inside, _terms(field)[value]), complete=True)
    alone = () if value == UNSTATED else (_terms(field)[value],)
    return Members(alone, complete=True)


def _put(single: _Part, path: str, value: object) -> _Part:
    first, _, rest = path.partition(".")
    if rest:
        value = _put(getattr(single, first), rest, value)
    changes: dict[str, Any] = {first: value}
    return attrs.evolve(single, **changes)


def adopted(readings: tuple[str, ...], corpus: Corpus) -> tuple[Adopted, ...]:
    """Return the adopted readings of open questions, given as `id=yes` or `id=no`."""
    questions = _questions(corpus)
    pairs = (reading.rsplit("=", 1) for reading in readings)
    return tuple(Adopted(questions[id_], answer == "yes") for id_, answer in pairs)


@cache
def _questions(corpus: Corpus) -> dict[str, OpenQuestion]:
    rules = [rule.when & getattr(rule, "provided", rule.when) for rule in corpus.rules]
    leaves = reduce(lambda found, p: [*found, *p.leaves()], rules, list[Leaf]())
    return {leaf.id: leaf for leaf in leaves if isinstance(leaf, OpenQuestion)}
