"""Strategies for the readers: a small world of leaves, random law over it, random requests.

`completions` is the yardstick of exactness: it tries every value of everything unknown, and knows
nothing of masks or diagrams.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

import attrs
from hypothesis import strategies as st

from disclosure_law.citation import Statute
from disclosure_law.corpus import Corpus, Law
from disclosure_law.disclosure import Disclosure, disclosures
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.leaf import (
    AtLeast,
    Choice,
    Fact,
    Field,
    Has,
    Judgement,
    Leaf,
    NotModelled,
    OneOf,
    OpenQuestion,
)  # fmt: skip
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import ALWAYS, NEVER, Predicate
from disclosure_law.readers.assignment import request_of
from disclosure_law.readers.traced import decide, trace_rule
from disclosure_law.request import Answers, Consent, How, Item, Party, Request, Subject
from disclosure_law.rule import Adopted, Ground, Key, Modality, Nature, Prohibition, Yields
from disclosure_law.term import Lock, LockKind, Term
from disclosure_law.text import Text
from disclosure_law.truth import NO, UNKNOWN, YES, Truth
from disclosure_law.vocabulary import data, fields, locks, roles, settings

T = Text("t", "t")
STATUTE = Statute("Proefwet", "Proefwet", "BWBR0000001")
AT = dt.date(2025, 5, 6)

# The world: a few leaves of every kind.
FACTS = (
    Fact("w.a", T),
    Fact("w.b", T),
    Fact("w.c", T),
    Fact("w.open", T, closes=False),
    Judgement("w.judged", T, by=data.DISCLOSER),
)
QUESTION = OpenQuestion("w.question", T)
PURPOSES = (data.TREATMENT, data.QUALITY, data.RESEARCH)
OTHER = Term("w.other", T)
LEAVES: tuple[Predicate, ...] = (
    *FACTS,
    fields.ON_REQUEST,
    fields.CAPABLE,
    fields.OWN_EXPLICIT,
    FACTS[0].stated_as(NO),
    FACTS[1].stated_as(UNKNOWN),
    QUESTION,
    NotModelled("w.gap", T),
    fields.PURPOSE.among(data.TREATMENT),
    fields.PURPOSE.among(data.TREATMENT, data.QUALITY),
    fields.PURPOSE.among(data.RESEARCH),
    fields.MEETING.among(settings.NO_MEETING),
    fields.MEETING.among(settings.INFORMAL_MEETING),
    fields.OWN_CONSENT.among(data.GIVEN),
    fields.OWN_CONSENT.among(data.REFUSED, data.WITHDRAWN),
    fields.RECIPIENT_ROLE.among(roles.COLLEGE, roles.POLICE),
    fields.SUBJECT_AGE.at_least(12),
    fields.SUBJECT_AGE.at_least(16),
    fields.DATA_KINDS.has(data.MEDICATION),
    fields.DISCLOSER_BOUND.has(locks.BW_7_457),
    fields.DISCLOSER_BOUND.has(locks.WET_BIG_88),
)

predicates: st.SearchStrategy[Predicate] = st.recursive(
    st.sampled_from((*LEAVES, ALWAYS, NEVER)),
    lambda inner: (
        inner.map(lambda part: ~part)
        | st.tuples(inner, inner).map(lambda pair: pair[0] & pair[1])
        | st.tuples(inner, inner, inner).map(lambda three: three[0] | three[1] | three[2])
    ),
    max_leaves=6,
)
LOCKS = tuple(Lock(f"w.lock{i}", T, kind) for i, kind in enumerate((*LockKind,)[:3]))


def _prohibition(number: int) -> st.SearchStrategy[Prohibition]:
    return st.builds(
        Prohibition,
        id=st.just(f"w.p{number}"),
        cites=st.just((STATUTE.art(str(number + 1)),)),
        text=st.just(T),
        when=predicates,
        lock=st.sampled_from(LOCKS),
        yields=st.sampled_from(Yields),
    )


def _ground(number: int) -> st.SearchStrategy[Ground]:
    return st.builds(
        Ground,
        id=st.just(f"w.g{number}"),
        cites=st.just((STATUTE.art(str(number + 11)),)),
        text=st.just(T),
        when=predicates,
        provided=predicates,
        modality=st.sampled_from(Modality),
        nature=st.sampled_from(Nature),
        lifts=st.lists(st.sampled_from(LOCKS).map(Key), max_size=2).map(tuple),
        breaks=st.lists(st.sampled_from((*LockKind,)[:3]), max_size=1).map(tuple),
    )


@st.composite
def laws(draw: st.DrawFn) -> Law:
    """A law of one to three prohibitions and up to four grounds over the world."""
    rules = [draw(_prohibition(i)) for i in range(draw(st.integers(1, 3)))]
    grounds = [draw(_ground(i)) for i in range(draw(st.integers(0, 4)))]
    answer = draw(st.sampled_from((None, True, False)))
    adopted = () if answer is None else (Adopted(QUESTION, answer),)
    corpus = Corpus("test", Text("proef", "test"), (*rules, *grounds), (), adopted)
    return corpus.at(AT)


def _maybe(*values: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from((None, *values))


truths = st.sampled_from(Truth)
consents = st.builds(Consent, status=_maybe(*data.CONSENT_STATUSES), explicit=_maybe(YES, NO))
answered = st.lists(st.tuples(st.sampled_from(FACTS), truths), unique_by=lambda e: e[0]).map(
    lambda entries: Answers(tuple(sorted(entries, key=lambda entry: entry[0].id)))
)
parties = st.builds(
    Party,
    _maybe(roles.COLLEGE, roles.POLICE, roles.PSYCHIATRIST),
    bound_by=_maybe((), (locks.BW_7_457,), (locks.BW_7_457, locks.WET_BIG_88)),
)
items = st.builds(Item, st.just(data.HEALTH), kinds=_maybe((), (data.MEDICATION,)))
requests: st.SearchStrategy[Request] = st.builds(
    Request,
    discloser=parties,
    recipients=st.tuples(parties),
    data=st.tuples(items),
    at=st.just(AT),
    subject=st.builds(Subject, age=_maybe(8, 12, 15, 16, 40), capable=_maybe(YES, NO, UNKNOWN)),
    purpose=_maybe(*PURPOSES, data.ACCESS),
    setting=st.builds(How, on_request=_maybe(YES, NO, UNKNOWN), meeting=_maybe(*settings.MEETINGS)),
    consent=st.none() | consents,
    facts=answered,
    closed=st.booleans(),
)


def single(request: Request, law: Law) -> Disclosure:
    """The disclosure of a request with one recipient and one item."""
    return disclosures(request, law)[0][0]


@attrs.frozen
class Completed:
    """A reading in which everything that the base does not know has one of its values."""

    base: Disclosure
    values: dict[Leaf | Field, Any]

    def of(self, leaf: Leaf) -> Truth:
        """The base's answer where there is one, else the value's."""
        known = self.base.of(leaf)
        if known is not UNKNOWN:
            return known
        value = self.values[asked(leaf)]
        if isinstance(leaf, OneOf):
            return Truth.of(value in leaf.terms)
        return Truth.of(value >= leaf.bound) if isinstance(leaf, AtLeast) else value


def asked(leaf: Leaf) -> Leaf | Field:
    """What has to be asked to know a leaf: a whole field, or the leaf itself."""
    return leaf.field if isinstance(leaf, OneOf | AtLeast) else leaf


def _values(thing: Leaf | Field, law: Law) -> tuple[Any, ...]:
    if isinstance(thing, Choice):
        tests = [x for x in law.leaves() if isinstance(x, OneOf) and x.field == thing]
        return (*dict.fromkeys(term for leaf in tests for term in leaf.terms), OTHER)
    return tuple(range(10, 20)) if isinstance(thing, Field) else (YES, NO)


def alive(base: Disclosure, law: Law) -> Law:
    """The law without the rules that are certainly not so: they stay that way."""
    return attrs.evolve(
        law,
        prohibitions=tuple(p for p in law.prohibitions if p.when.truth(base) is not NO),
        grounds=tuple(g for g in law.grounds if trace_rule(g, base).truth is not NO),
    )


def unknowns(base: Disclosure, law: Law) -> dict[Leaf | Field, tuple[Any, ...]]:
    """Everything that rules not yet excluded read and the base does not know, with its values."""
    law = alive(base, law)
    predicates_read = [
        p for rule in law.rules for p in (rule.when, getattr(rule, "provided", ALWAYS))
    ]
    leaves = dict.fromkeys(leaf for predicate in predicates_read for leaf in predicate.leaves())
    open_ = [leaf for leaf in leaves if base.of(leaf) is UNKNOWN]
    return {asked(leaf): _values(asked(leaf), law) for leaf in open_}


def size(open_: dict[Leaf | Field, tuple[Any, ...]]) -> int:
    """How many completions there are."""
    result = 1
    for values in open_.values():
        result *= len(values)
    return result


def completions(base: Disclosure, law: Law) -> Iterator[tuple[dict[Leaf | Field, Any], Outcome]]:
    """Every completion, with the outcome that the plain reference gives it."""
    law = alive(base, law)
    open_ = unknowns(base, law)
    for combination in itertools.product(*open_.values()):
        values = dict(zip(open_, combination, strict=True))
        yield values, decide(Completed(base, values), law).outcome


def turning(results: list[tuple[dict[Leaf | Field, Any], Outcome]]) -> set[Leaf | Field]:
    """What can change the outcome: two completions that differ in it alone, and in outcome."""
    found: set[Leaf | Field] = set()
    for thing in results[0][0]:
        seen: dict[tuple[Any, ...], Outcome] = {}
        for values, outcome in results:
            rest = tuple(value for key, value in values.items() if key is not thing)
            if seen.setdefault(rest, outcome) is not outcome:
                found.add(thing)
                break
    return found


# --- Real law: requests aimed at one rule -------------------------------------------------------

LAW = IN_FORCE.at(AT)
FIELDS = tuple(
    dict.fromkeys(leaf.field for leaf in LAW.leaves() if isinstance(leaf, OneOf | AtLeast))
)
FIELD_VALUES: dict[Field, set[Any]] = {field: set() for field in FIELDS}
for _leaf in LAW.leaves():
    if isinstance(_leaf, OneOf):
        FIELD_VALUES[_leaf.field] |= set(_leaf.terms)
    elif isinstance(_leaf, AtLeast):
        FIELD_VALUES[_leaf.field] |= {_leaf.bound, _leaf.bound - 1}

chances = st.randoms(use_true_random=False)
"""Chances that Hypothesis draws, and shrinks as it does all else."""


@st.composite
def aimed(draw: st.DrawFn, rules: Sequence[Prohibition | Ground] = LAW.grounds) -> Request:
    """A request that states most of what one of the rules (a ground in force) asks for."""
    values = wanted(draw(chances), rules, keep=9)
    return request_of(values, AT, closed=draw(st.booleans()))


@st.composite
def nearly_known(draw: st.DrawFn) -> Request:
    """A closed request aimed at one ground, with all fields stated and few facts not known."""
    values = wanted(draw(chances), LAW.grounds, keep=10)
    for field in FIELDS:
        listed = sorted(FIELD_VALUES[field], key=str)
        values.setdefault(field, draw(st.sampled_from(listed)))
    facts = [asked for asked in values if isinstance(asked, Fact)]
    values.setdefault(fields.CAPABLE, YES)
    unknown = draw(st.lists(st.sampled_from(facts), max_size=6, unique=True)) if facts else []
    return request_of({**values, **dict.fromkeys(unknown, UNKNOWN)}, AT, closed=True)


def wanted(
    chance: Random, rules: Sequence[Prohibition | Ground], keep: int
) -> dict[Leaf | Field, Any]:
    """What one of the rules asks for: of ten leaves about `keep` are stated so."""
    rule = chance.choice(rules)
    values: dict[Leaf | Field, Any] = {}
    for one in trace_rule(rule, _Blank()).whole.of_leaves():
        if one.leaf is not None and chance.randint(1, 10) <= keep:
            values.setdefault(asked(one.leaf), _answer(chance, one.leaf, one.needed))
    values.setdefault(fields.CATEGORY, chance.choice(data.CATEGORIES))
    values.setdefault(fields.DISCLOSER_ROLE, chance.choice(roles.ROLES))
    return {key: value for key, value in values.items() if value is not None}


def _answer(chance: Random, leaf: Leaf, needed: Truth) -> Any:
    if isinstance(leaf, OneOf):
        return chance.choice(leaf.terms) if needed is YES else None
    if isinstance(leaf, AtLeast):
        return leaf.bound if needed is YES else leaf.bound - 1
    return needed if isinstance(leaf, Fact | Has) else None


class _Blank:
    """A reading that knows nothing."""

    def of(self, leaf: Leaf) -> Truth:
        """Not known, whatever is asked."""
        return UNKNOWN
