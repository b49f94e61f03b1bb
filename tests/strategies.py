"""Hypothesis strategies over the words of a body of law.

`requests(corpus)` draws whole requests, open and closed, with unknowns. Each is aimed at a ground
and up to two more rules of the corpus: their words and facts are drawn more often than others, or
hardly a ground would ever hold. What is stated of a party's secrecy agrees with the dated table.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Literal, TypeVar

import attrs
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
)  # fmt: skip
from disclosure_law.rule import Ground
from disclosure_law.term import Lock, Role, Term
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

LAST_DAY = dt.date(2027, 12, 31)
T = TypeVar("T")
Draw = Callable[[SearchStrategy[T]], T]

truths: SearchStrategy[Truth] = st.sampled_from((YES, NO, UNKNOWN))
mostly_yes: SearchStrategy[Truth | None] = st.sampled_from((YES, YES, YES, NO, UNKNOWN, None))


def maybe(strategy: SearchStrategy[T]) -> SearchStrategy[T | None]:
    """The value, or not stated."""
    return st.one_of(strategy, st.none())


def days(corpus: Corpus) -> SearchStrategy[dt.date]:
    """Any day the library answers for, and often a day on which the law changes or its eve."""
    changes = {
        d
        for rule in corpus.rules
        for d in (rule.since, rule.until, rule.read_from)
        if d is not None
    }
    changes |= {d for line in corpus.bindings for d in (line.since, line.until) if d is not None}
    near = {d - dt.timedelta(days=n) for d in changes for n in (0, 1)}
    edges = sorted(d for d in near if d >= FIRST_DAY)
    anywhere = st.dates(FIRST_DAY, LAST_DAY)
    return st.one_of(anywhere, st.sampled_from(edges)) if edges else anywhere


@attrs.frozen(eq=False)
class Aim:
    """The lexicon of a corpus, and the leaves of the rules a request is aimed at."""

    lexicon: Lexicon
    leaves: tuple[Leaf, ...] = ()

    def facts(self) -> tuple[Fact, ...]:
        """The facts that the rules ask for and that are answered under their own id."""
        asked = [leaf.fact if isinstance(leaf, StatedAs) else leaf for leaf in self.leaves]
        return tuple(dict.fromkeys(f for f in asked if isinstance(f, Fact) and not f.path))

    def term(self, slot: Slot) -> SearchStrategy[Term]:
        """A word for a place, often one that the rules name."""
        every = st.sampled_from(tuple(self.lexicon.words[slot].values()))
        named = dict.fromkeys(t for leaf in self.leaves for t in _named(leaf, slot))
        aimed = st.sampled_from(tuple(named)) if named else every
        return st.one_of(aimed, aimed, aimed, every)

    def terms(self, slot: Slot) -> SearchStrategy[tuple[Term, ...] | None]:
        """Some words for a place, none, or not stated."""
        if not self.lexicon.words[slot]:
            return st.sampled_from(((), None))
        return maybe(st.lists(self.term(slot), max_size=2, unique=True).map(tuple))

    def maybe(self, slot: Slot) -> SearchStrategy[Term | None]:
        """A word for a place, or not stated."""
        return maybe(self.term(slot)) if self.lexicon.words[slot] else st.none()

    def ages(self) -> SearchStrategy[int | None]:
        """An age, often one at a bound that the rules name, or not stated."""
        bounds = [
            leaf.bound - n for leaf in self.leaves if isinstance(leaf, AtLeast) for n in (0, 1)
        ]
        anyone = st.integers(0, 100)
        return maybe(st.one_of(anyone, st.sampled_from(bounds)) if bounds else anyone)


def _named(leaf: Leaf, slot: Slot) -> tuple[Term, ...]:
    if not isinstance(leaf, OneOf | Has) or SLOT_OF_PATH[leaf.field.path] is not slot:
        return ()
    return leaf.terms if isinstance(leaf, OneOf) else (leaf.term,)


def aims(corpus: Corpus) -> SearchStrategy[Aim]:
    """A ground of a corpus, and up to two more rules, to aim at."""
    lexicon = lexicon_of(corpus)
    if not corpus.rules:
        return st.just(Aim(lexicon))
    grounds = [rule for rule in corpus.rules if isinstance(rule, Ground)] or corpus.rules
    others = st.lists(st.sampled_from(corpus.rules), max_size=2)
    rules = st.builds(lambda one, more: [one, *more], st.sampled_from(grounds), others)
    return rules.map(
        lambda chosen: Aim(
            lexicon,
            tuple(leaf for r in chosen for p in predicates_of(r) for leaf in p.leaves()),
        )
    )


def facts(corpus: Corpus, aim: Aim | None = None) -> SearchStrategy[Answers]:
    """Answers to facts and judgements, each yes, no or stated to be not known."""
    aim = aim or Aim(lexicon_of(corpus))
    every = tuple(fact for fact in aim.lexicon.facts.values() if not fact.path)
    aimed = st.fixed_dictionaries(dict.fromkeys(aim.facts(), mostly_yes)).map(_those_stated)
    other = st.dictionaries(st.sampled_from(every), truths, max_size=3)
    return st.builds(lambda one, two: _answers({**two, **one}), aimed, other)


def _those_stated(answers: dict[Fact, Truth | None]) -> dict[Fact, Truth]:
    return {fact: truth for fact, truth in answers.items() if truth is not None}


def _answers(given: dict[Fact, Truth]) -> Answers:
    return Answers(tuple(sorted(given.items(), key=lambda entry: entry[0].id)))


Gap = Literal["", "discloser", "recipient", "category", "purpose"]
GAPS: tuple[Gap, ...] = ("", "discloser", "recipient", "category", "purpose")


@st.composite
def requests(
    draw: Draw,  # type: ignore[type-arg]
    corpus: Corpus,
    *,
    closed: bool | None = None,
    recipients: int = 2,
    items: int = 2,
) -> Request:
    """
    A request under the law of a corpus.

    An open request leaves at most one of the two roles, category and purpose open, and states what
    binds the parties: an exact answer over everything at once takes too long for a test.

    Args:
        draw: Given by Hypothesis.
        corpus: The body of law.
        closed: Only closed or only open requests; both unless told otherwise.
        recipients: How many recipients at most.
        items: How many items of data at most.
    """
    shut = draw(st.booleans()) if closed is None else closed
    gap: Gap | None = None if shut else draw(st.sampled_from(GAPS))
    aim, at = draw(aims(corpus)), draw(days(corpus))
    law = corpus.at(at)
    party = parties(aim, law, gap, "recipient")
    return Request(
        at=at,
        closed=shut,
        discloser=draw(parties(aim, law, gap, "discloser")),
        recipients=draw(st.lists(party, min_size=1, max_size=recipients).map(tuple)),
        data=draw(st.lists(held(aim, gap), min_size=1, max_size=items).map(tuple)),
        subject=draw(subjects(aim)),
        purpose=draw(_stated(aim, Slot.PURPOSE, gap, "purpose")),
        setting=draw(hows(aim)),
        consent=draw(maybe(consents(aim))),
        proxy_consent=draw(maybe(consents(aim))),
        facts=draw(facts(corpus, aim)),
    )


def _stated(aim: Aim, slot: Slot, gap: Gap | None, name: Gap) -> SearchStrategy[Term | None]:
    """A word; not stated where the gap is, and anywhere in a closed request (no gap)."""
    if gap is None:
        return aim.maybe(slot)
    return st.none() if gap == name else aim.term(slot)


@st.composite
def parties(draw: Draw, aim: Aim, law: Law, gap: Gap | None, name: Gap) -> Party:  # type: ignore[type-arg]
    """A party; stated secrecies agree with the dated table."""
    role: Role | None = draw(_stated(aim, Slot.ROLE, gap, name))
    locks: tuple[Lock, ...] | None = draw(aim.terms(Slot.LOCK))
    if locks is None and gap is not None:
        locks = ()
    return Party(
        role,
        capacity=draw(aim.maybe(Slot.CAPACITY)),
        task=draw(aim.maybe(Slot.REGIME)),
        bound_by=locks if locks is None else _agreeing(locks, role, law),
    )


def _agreeing(stated: tuple[Lock, ...], role: Role | None, law: Law) -> tuple[Lock, ...]:
    lines = [line for line in law.bindings if role in line.roles]
    free = {line.lock for line in lines if not line.binds}
    bound = {line.lock for line in lines if line.binds}
    return tuple((set(stated) | bound) - free)


def subjects(aim: Aim) -> SearchStrategy[Subject]:
    """The person the data are about."""
    return st.builds(
        Subject,
        kind=aim.maybe(Slot.SUBJECT_KIND),
        age=aim.ages(),
        capable=maybe(truths),
        deceased=maybe(truths),
    )


def held(aim: Aim, gap: Gap | None) -> SearchStrategy[Item]:
    """One item of data."""
    return st.builds(
        Item,
        _stated(aim, Slot.CATEGORY, gap, "category"),
        kinds=aim.terms(Slot.KIND),
        held_under=aim.maybe(Slot.REGIME),
        received_from=aim.maybe(Slot.ROLE),
        conditions=aim.terms(Slot.TRAVELLING),
    )


def hows(aim: Aim) -> SearchStrategy[How]:
    """How the data are asked and given."""
    return st.builds(
        How,
        on_request=maybe(truths),
        meeting=aim.maybe(Slot.MEETING),
        procedure=aim.maybe(Slot.PROCEDURE),
        instrument=aim.maybe(Slot.INSTRUMENT),
        channel=aim.maybe(Slot.CHANNEL),
    )


def consents(aim: Aim) -> SearchStrategy[Consent]:
    """What one giver said."""
    qualities = ("explicit", "informed", "specific", "free", "written")
    return st.builds(
        Consent,
        status=aim.maybe(Slot.CONSENT_STATUS),
        scope=maybe(scopes(aim)),
        **{quality: maybe(truths) for quality in qualities},
    )


def scopes(aim: Aim) -> SearchStrategy[Scope]:
    """What a consent covers."""
    return st.builds(
        Scope,
        recipients=aim.terms(Slot.ROLE),
        categories=aim.terms(Slot.CATEGORY),
        purposes=aim.terms(Slot.PURPOSE),
    )
