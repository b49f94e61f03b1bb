"""Hypothesis strategies over the words of a body of law.

`requests(corpus)` draws whole requests, open and closed, with unknowns. Each is aimed at a ground
and up to two more rules of the corpus: their words and facts are drawn more often than others, or
hardly a ground would ever hold. What is stated of a party's secrecy agrees with the dated table.

A choice is one draw from one weighted tuple: strategies made of strategies cost more than the law.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Literal

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from disclosure_law.corpus import Corpus, Law, predicates_of
from disclosure_law.leaf import AtLeast, Fact, Has, Leaf, OneOf, StatedAs
from disclosure_law.lexicon import SLOT_OF_PATH, Lexicon, Slot, lexicon_of
from disclosure_law.request import (
    FIRST_DAY,
    Answers,
    Consent,
    How,
    Item,
    Party,
    Request,
    Scope,
    Subject,
)
from disclosure_law.rule import Ground, Rule
from disclosure_law.term import Lock, Role, Term
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

LAST_DAY = dt.date(2027, 12, 31)
Draw = Callable[[SearchStrategy[Any]], Any]
Gap = Literal["", "discloser", "recipient", "category", "purpose"]

GAPS: SearchStrategy[Gap] = st.sampled_from(("", "discloser", "recipient", "category", "purpose"))
"""What an open request leaves open; nothing, for one that only has unknown facts."""
truths: SearchStrategy[Truth] = st.sampled_from((YES, NO, UNKNOWN))
STATED_TRUTHS: SearchStrategy[Truth | None] = st.sampled_from((YES, YES, NO, UNKNOWN, None))
MOSTLY_YES: SearchStrategy[Truth | None] = st.sampled_from((YES, YES, YES, NO, UNKNOWN, None))
AGES = st.one_of(st.none(), st.integers(0, 100))
COINS = st.booleans()


@lru_cache(maxsize=64)
def days(corpus: Corpus) -> SearchStrategy[dt.date]:
    """Any day the library answers for, and often a day on which the law changes or its eve."""
    changes = {d for rule in corpus.rules for d in (rule.since, rule.until, rule.read_from) if d}
    changes |= {d for line in corpus.bindings for d in (line.since, line.until) if d}
    near = {d - dt.timedelta(days=n) for d in changes for n in (0, 1)}
    edges = sorted(d for d in near if d >= FIRST_DAY)
    anywhere = st.dates(FIRST_DAY, LAST_DAY)
    return st.one_of(anywhere, st.sampled_from(edges)) if edges else anywhere


@st.composite
def facts(draw: Draw, corpus: Corpus) -> Answers:
    """Answers to facts and judgements, each yes, no or stated to be not known."""
    return _Drawing(draw, corpus).facts()


@st.composite
def requests(
    draw: Draw,
    corpus: Corpus,
    *,
    closed: bool | None = None,
    recipients: int = 2,
    items: int = 2,
) -> Request:
    """
    A request under the law of a corpus.

    An open request leaves at most one of the two roles, category and purpose open, and states what
    binds the parties: over everything at once an answer is seldom exact, and takes long.

    Args:
        draw: Given by Hypothesis.
        corpus: The body of law.
        closed: Only closed or only open requests; both unless told otherwise.
        recipients: How many recipients at most.
        items: How many items of data at most.
    """
    drawing = _Drawing(draw, corpus)
    shut = draw(COINS) if closed is None else closed
    gap: Gap | None = None if shut else draw(GAPS)
    at = draw(days(corpus))
    law = corpus.at(at)
    return Request(
        at=at,
        closed=shut,
        discloser=drawing.party(law, gap, "discloser"),
        recipients=tuple(
            drawing.party(law, gap, "recipient") for _ in range(drawing.count(recipients))
        ),
        data=tuple(drawing.item(gap) for _ in range(drawing.count(items))),
        subject=drawing.subject(),
        purpose=drawing.stated(Slot.PURPOSE, gap, "purpose"),
        setting=drawing.how(),
        consent=drawing.consent() if draw(COINS) else None,
        proxy_consent=drawing.consent() if draw(COINS) else None,
        facts=drawing.facts(),
    )


class _Drawing:
    """One request being drawn, aimed at a few rules of a corpus."""

    def __init__(self, draw: Draw, corpus: Corpus) -> None:
        self.draw = draw
        self.lexicon: Lexicon = lexicon_of(corpus)
        self.leaves: tuple[Leaf, ...] = draw(_aims(corpus))

    def count(self, most: int) -> int:
        """A number of recipients or items; mostly one."""
        return 2 if most > 1 and self.draw(COINS) else 1

    def maybe(self, slot: Slot) -> Any:  # the slot says which words
        """A word for a place, or not stated."""
        return self.draw(_choices(self.lexicon, slot, self._named(slot), stated=False))

    def stated(self, slot: Slot, gap: Gap | None, name: Gap) -> Any:
        """A word; not stated where the gap is, and anywhere in a closed request (no gap)."""
        if gap is None:
            return self.maybe(slot)
        if gap == name:
            return None
        return self.draw(_choices(self.lexicon, slot, self._named(slot), stated=True))

    def terms(self, slot: Slot) -> Any:
        """Some words for a place, none, or not stated."""
        first = self.maybe(slot)
        if first is None:
            return () if self.draw(COINS) else None
        second = self.maybe(slot) if self.draw(COINS) else None
        return (first,) if second is None else (first, second)

    def truth(self) -> Truth | None:
        """A truth, or not stated."""
        return self.draw(STATED_TRUTHS)  # type: ignore[no-any-return]

    def party(self, law: Law, gap: Gap | None, name: Gap) -> Party:
        """A party; in an open request with its secrecies stated."""
        role = self.stated(Slot.ROLE, gap, name)
        locks = self.terms(Slot.LOCK)
        if locks is None and gap is not None:
            locks = ()
        return Party(
            role,
            capacity=self.maybe(Slot.CAPACITY),
            task=self.maybe(Slot.REGIME),
            bound_by=locks if locks is None else _agreeing(locks, role, law),
        )

    def item(self, gap: Gap | None) -> Item:
        """One item of data."""
        return Item(
            self.stated(Slot.CATEGORY, gap, "category"),
            kinds=self.terms(Slot.KIND),
            held_under=self.maybe(Slot.REGIME),
            received_from=self.maybe(Slot.ROLE),
            conditions=self.terms(Slot.TRAVELLING),
        )

    def subject(self) -> Subject:
        """The person the data are about, often of an age that a rule names, or a year younger."""
        bounds = [
            leaf.bound - n for leaf in self.leaves if isinstance(leaf, AtLeast) for n in (0, 1)
        ]
        near = bounds and self.draw(COINS)
        return Subject(
            kind=self.maybe(Slot.SUBJECT_KIND),
            age=self.draw(st.sampled_from(bounds) if near else AGES),
            capable=self.truth(),
            deceased=self.truth(),
        )

    def how(self) -> How:
        """How the data are asked and given."""
        return How(
            on_request=self.truth(),
            meeting=self.maybe(Slot.MEETING),
            procedure=self.maybe(Slot.PROCEDURE),
            instrument=self.maybe(Slot.INSTRUMENT),
            channel=self.maybe(Slot.CHANNEL),
        )

    def consent(self) -> Consent:
        """What one giver said."""
        return Consent(
            status=self.maybe(Slot.CONSENT_STATUS),
            explicit=self.truth(),
            informed=self.truth(),
            specific=self.truth(),
            free=self.truth(),
            written=self.truth(),
            scope=self.scope() if self.draw(COINS) else None,
        )

    def scope(self) -> Scope:
        """What a consent covers."""
        return Scope(
            recipients=self.terms(Slot.ROLE),
            categories=self.terms(Slot.CATEGORY),
            purposes=self.terms(Slot.PURPOSE),
        )

    def facts(self) -> Answers:
        """Answers to the facts that the rules ask for, mostly yes, and to some others."""
        other = self.draw(_some_facts(self.lexicon))
        asked = [leaf.fact if isinstance(leaf, StatedAs) else leaf for leaf in self.leaves]
        given: dict[Fact, Truth | None] = dict.fromkeys(other, self.draw(truths))
        for fact in dict.fromkeys(f for f in asked if isinstance(f, Fact) and not f.path):
            given[fact] = self.draw(MOSTLY_YES)
        entries = [(fact, truth) for fact, truth in given.items() if truth is not None]
        return Answers(tuple(sorted(entries, key=lambda entry: entry[0].id)))

    def _named(self, slot: Slot) -> tuple[Term, ...]:
        return tuple(dict.fromkeys(t for leaf in self.leaves for t in _words(leaf, slot)))


@lru_cache(maxsize=64)
def _aims(corpus: Corpus) -> SearchStrategy[tuple[Leaf, ...]]:
    """The leaves of a ground, and of up to two more rules, of a corpus."""
    if not corpus.rules:
        return st.just(())
    grounds = [rule for rule in corpus.rules if isinstance(rule, Ground)] or corpus.rules
    others = st.lists(st.sampled_from(corpus.rules), max_size=2)
    return st.tuples(st.sampled_from(grounds), others).map(
        lambda chosen: tuple(leaf for rule in (chosen[0], *chosen[1]) for leaf in _leaves(rule))
    )


def _leaves(rule: Rule) -> Iterator[Leaf]:
    for predicate in predicates_of(rule):
        yield from predicate.leaves()


def _words(leaf: Leaf, slot: Slot) -> tuple[Term, ...]:
    if not isinstance(leaf, OneOf | Has) or SLOT_OF_PATH[leaf.field.path] is not slot:
        return ()
    return leaf.terms if isinstance(leaf, OneOf) else (leaf.term,)


@lru_cache(maxsize=4096)
def _choices(
    lexicon: Lexicon, slot: Slot, named: tuple[Term, ...], *, stated: bool
) -> SearchStrategy[Term | None]:
    """A word, three times in four one of those named; or, unless it must be stated, none."""
    every: tuple[Term | None, ...] = tuple(lexicon.words[slot].values())
    if not every:
        return st.none()
    if named:
        every += named * (3 * len(every) // len(named) + 1)
    return st.sampled_from(every if stated else (*every, *(None,) * (len(every) // 3 + 1)))


@lru_cache(maxsize=64)
def _some_facts(lexicon: Lexicon) -> SearchStrategy[list[Fact]]:
    every = tuple(fact for fact in lexicon.facts.values() if not fact.path)
    return st.lists(st.sampled_from(every), max_size=3, unique=True)


def _agreeing(stated: tuple[Lock, ...], role: Role | None, law: Law) -> tuple[Lock, ...]:
    """Return the secrecies with those that the table adds, without those that it rules out."""
    lines = [line for line in law.bindings if role in line.roles]
    free = {line.lock for line in lines if not line.binds}
    bound = {line.lock for line in lines if line.binds}
    return tuple((set(stated) | bound) - free)


__all__ = ["days", "facts", "requests", "truths"]
