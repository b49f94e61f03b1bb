"""A request seen as single disclosures: one item to one recipient each.

This is the traced reader's view: it answers every leaf straight from the request, one at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from operator import attrgetter
from typing import Any, assert_never

import attrs

from disclosure_law.corpus import Binding, Law
from disclosure_law.errors import ContradictionError
from disclosure_law.leaf import (
    AtLeast,
    Choice,
    Fact,
    Has,
    Leaf,
    NotModelled,
    OneOf,
    OpenQuestion,
    StatedAs,
)  # fmt: skip
from disclosure_law.request import Answers, Consent, How, Item, Party, Request, Subject
from disclosure_law.rule import Adopted
from disclosure_law.term import Capacity, Lock, Purpose, Regime, Role, Term
from disclosure_law.truth import NO, UNKNOWN, YES, Truth
from disclosure_law.vocabulary.roles import PRACTITIONER


@attrs.frozen(repr=False)
class Members:
    """A set that may not be known in full: `inside` is in, `outside` is not, the rest follows."""

    inside: tuple[Term, ...]
    outside: tuple[Term, ...] = ()
    complete: bool = False

    def has(self, term: Term) -> Truth:
        """Return whether the term is in the set."""
        if term in self.inside:
            return YES
        return NO if self.complete or term in self.outside else UNKNOWN


@attrs.frozen(repr=False)
class BoundParty:
    """A party with what binds it worked out for the date."""

    role: Role | None
    capacity: Capacity | None
    task: Regime | None
    bound_by: Members


@attrs.frozen(repr=False)
class HeldItem:
    """An item with its sets worked out."""

    category: Term | None
    kinds: Members
    held_under: Regime | None
    received_from: Role | None
    conditions: Members


@attrs.frozen(repr=False)
class Disclosure:
    """One item to one recipient; the attributes are what the fields' paths name."""

    discloser: BoundParty
    recipient: BoundParty
    subject: Subject
    item: HeldItem
    purpose: Purpose | None
    setting: How
    own_consent: Consent
    proxy_consent: Consent
    facts: Answers
    closed: bool
    readings: tuple[Adopted, ...]

    def of(self, leaf: Leaf) -> Truth:  # noqa: PLR0911  # one return per kind of leaf
        """Return the truth of one leaf; never a default for what is not known."""
        match leaf:
            case StatedAs(fact, answer):
                return Truth.of(self._stated(fact) is answer)
            case Fact():
                return self._fact(leaf)
            case OneOf(field, terms):
                term = self.choice(field)
                return UNKNOWN if term is None else Truth.of(term in terms)
            case Has(field, term):
                members: Members = self.value(field.path)
                return members.has(term)
            case AtLeast(field, bound):
                number: int | None = self.value(field.path)
                return UNKNOWN if number is None else Truth.of(number >= bound)
            case OpenQuestion():
                return self._adopted(leaf)
            case NotModelled():
                return UNKNOWN
            case _:
                assert_never(leaf)  # type: ignore[arg-type]  # leaves are a closed family

    def value(self, path: str) -> Any:  # noqa: ANN401  # the field's kind says what it is
        """Return the value of a typed attribute by its dotted path."""
        return _getter(path)(self)

    def choice(self, field: Choice) -> Term | None:
        """Return the term of a choice; in a closed request the absent term for none."""
        term: Term | None = self.value(field.path)
        return field.absent if term is None and self.closed else term

    def _stated(self, fact: Fact) -> Truth | None:
        answer: Truth | None = self.value(fact.path) if fact.path else self.facts.get(fact)
        return answer

    def _fact(self, fact: Fact) -> Truth:
        answer = self._stated(fact)
        if answer is not None:
            return answer
        return NO if self.closed and fact.closes else UNKNOWN

    def _adopted(self, question: OpenQuestion) -> Truth:
        for reading in self.readings:
            if reading.question == question:
                return Truth.of(reading.answer)
        return UNKNOWN


@lru_cache(maxsize=128)
def _getter(path: str) -> attrgetter[Any]:
    return attrgetter(path)


def disclosures(request: Request, law: Law) -> tuple[tuple[Disclosure, ...], ...]:
    """
    Return, per recipient, the disclosure of every item.

    Raises:
        ContradictionError: What the request says of a party's secrecy contradicts the dated table.
    """
    discloser = _bound(request.discloser, law, "$.discloser", closed=request.closed)
    return tuple(
        tuple(
            _single(request, law, discloser, _bound(party, law, f"$.recipients[{i}]",
                                                    closed=request.closed), item)
            for item in request.data
        )
        for i, party in enumerate(request.recipients)
    )  # fmt: skip


def _single(
    request: Request, law: Law, discloser: BoundParty, recipient: BoundParty, item: Item
) -> Disclosure:
    own, proxy = request.consent or Consent(), request.proxy_consent or Consent()
    return Disclosure(
        discloser, recipient, request.subject, _held(item, closed=request.closed),
        request.purpose, request.setting,
        own.towards(recipient.role, item, request.purpose),
        proxy.towards(recipient.role, item, request.purpose),
        request.facts, request.closed, law.corpus.readings,
    )  # fmt: skip


def _held(item: Item, *, closed: bool) -> HeldItem:
    return HeldItem(
        item.category,
        Members(item.kinds or (), complete=closed or item.kinds is not None),
        item.held_under,
        item.received_from,
        Members(item.conditions or (), complete=closed or item.conditions is not None),
    )


def _bound(party: Party, law: Law, path: str, *, closed: bool) -> BoundParty:
    bound, free = _table(law.bindings).get(party.role, ((), ()))
    if party.bound_by is None:
        members = Members(bound, free, complete=closed)
    else:
        _check(party, bound, free, path)
        members = Members(party.bound_by, complete=True)
    return BoundParty(party.role, party.capacity, party.task, members)


@lru_cache(maxsize=64)
def _table(
    bindings: tuple[Binding, ...],
) -> Mapping[Role | None, tuple[tuple[Lock, ...], tuple[Lock, ...]]]:
    """Return, per role, what binds it and what cannot."""
    roles = dict.fromkeys(role for line in bindings for role in line.roles)
    lines = {role: [line for line in bindings if role in line.roles] for role in roles}
    return {
        role: (_locks(lines[role], binds=True), _locks(lines[role], binds=False)) for role in roles
    }


def _locks(lines: list[Binding], *, binds: bool) -> tuple[Lock, ...]:
    return tuple(dict.fromkeys(line.lock for line in lines if line.binds is binds))


def _check(party: Party, bound: tuple[Lock, ...], free: tuple[Lock, ...], path: str) -> None:
    """Raise if the stated secrecy contradicts the dated table."""
    stated = party.bound_by or ()
    in_role = party.capacity is None or party.capacity == PRACTITIONER
    missing = [lock for lock in bound if in_role and lock not in stated]
    wrong = [lock for lock in stated if lock in free]
    problems = [
        f"{path}.bound_by: this role is bound by `{lock.id}` at this date: add it, leave "
        "`bound_by` out, or state the capacity in which the party acts" for lock in missing
    ]  # fmt: skip
    problems += [
        f"{path}.bound_by: this role cannot be bound by `{lock.id}` at this date: take it out"
        for lock in wrong
    ]
    if problems:
        raise ContradictionError(tuple(problems))
