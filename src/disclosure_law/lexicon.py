"""The words and facts that requests under a body of law are made of.

A lexicon is worked out from the rules themselves, so a statute module brings its own purposes,
settings and facts along without being registered anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import Final, TypeVar

import attrs

from disclosure_law.citation import Provision, Source
from disclosure_law.corpus import Corpus, predicates_of
from disclosure_law.errors import CorpusError
from disclosure_law.leaf import Fact, Field, Has, Judgement, Leaf, OneOf, StatedAs
from disclosure_law.rule import Condition, Ground, Prohibition, Rule
from disclosure_law.term import Term
from disclosure_law.vocabulary import data, fields, locks, roles, settings


class Slot(Enum):
    """A place in a request that takes a word; the value names the word, for error messages."""

    ROLE = "role"
    CAPACITY = "capacity"
    REGIME = "regime (a statute)"
    LOCK = "secrecy"
    CATEGORY = "data category"
    KIND = "kind of data"
    TRAVELLING = "condition that travels with data"
    PURPOSE = "purpose"
    MEETING = "meeting"
    PROCEDURE = "procedure"
    INSTRUMENT = "instrument"
    CHANNEL = "channel"
    SUBJECT_KIND = "kind of subject"
    CONSENT_STATUS = "consent status"
    HOLDER = "party that judges"


SLOT_OF_PATH: Final[Mapping[str, Slot]] = MappingProxyType({
    "discloser.role": Slot.ROLE,
    "discloser.capacity": Slot.CAPACITY,
    "discloser.task": Slot.REGIME,
    "discloser.bound_by": Slot.LOCK,
    "recipient.role": Slot.ROLE,
    "recipient.capacity": Slot.CAPACITY,
    "recipient.task": Slot.REGIME,
    "recipient.bound_by": Slot.LOCK,
    "subject.kind": Slot.SUBJECT_KIND,
    "item.category": Slot.CATEGORY,
    "item.kinds": Slot.KIND,
    "item.held_under": Slot.REGIME,
    "item.received_from": Slot.ROLE,
    "item.conditions": Slot.TRAVELLING,
    "purpose": Slot.PURPOSE,
    "setting.meeting": Slot.MEETING,
    "setting.procedure": Slot.PROCEDURE,
    "setting.instrument": Slot.INSTRUMENT,
    "setting.channel": Slot.CHANNEL,
    "own_consent.status": Slot.CONSENT_STATUS,
    "proxy_consent.status": Slot.CONSENT_STATUS,
})  # fmt: skip
"""Which words the typed field with this path takes."""

_BASE: Final[tuple[tuple[Slot, tuple[Term, ...]], ...]] = (
    (Slot.ROLE, roles.ROLES),
    (Slot.CAPACITY, roles.CAPACITIES),
    (Slot.LOCK, locks.SECRECIES),
    (Slot.CATEGORY, data.CATEGORIES),
    (Slot.KIND, data.KINDS),
    (Slot.PURPOSE, data.GENERAL_PURPOSES),
    (Slot.MEETING, settings.MEETINGS),
    (Slot.PROCEDURE, settings.PROCEDURES),
    (Slot.INSTRUMENT, settings.INSTRUMENTS),
    (Slot.CHANNEL, settings.CHANNELS),
    (Slot.SUBJECT_KIND, data.SUBJECT_KINDS),
    (Slot.CONSENT_STATUS, data.CONSENT_STATUSES),
    (Slot.HOLDER, data.HOLDERS),
)

_Entry = TypeVar("_Entry", Fact, Term)


@attrs.frozen(eq=False, repr=False)
class Lexicon:
    """
    The words and facts that some bodies of law know; made by `lexicon_of`.

    Attributes:
        words: The terms by the place that takes them and by id, both sorted.
        facts: Every fact and judgement by id, sorted; those with a `path` are answered by a typed
            attribute of the request, the others under their id.
        sources: Every source that a rule cites, for reading citations back.
    """

    words: Mapping[Slot, Mapping[str, Term]]
    facts: Mapping[str, Fact]
    sources: tuple[Source, ...]

    def term(self, slot: Slot, id_: str) -> Term | None:
        """Return the word with this id for this place, or `None`."""
        return self.words[slot].get(id_)

    def ids(self, slot: Slot) -> tuple[str, ...]:
        """Return the ids of the words for this place, sorted."""
        return tuple(self.words[slot])

    @property
    def plain_facts(self) -> tuple[Fact, ...]:
        """The facts that no party in particular judges and no typed attribute answers."""
        return tuple(
            fact
            for fact in self.facts.values()
            if not fact.path and not isinstance(fact, Judgement)
        )

    def judgements(self, holder: str) -> tuple[Judgement, ...]:
        """Return the judgements that the law leaves to the party with this id."""
        found = (f for f in self.facts.values() if isinstance(f, Judgement))
        return tuple(judgement for judgement in found if judgement.by.id == holder)

    def __repr__(self) -> str:
        """Show the size."""
        words = sum(len(known) for known in self.words.values())
        return f"<Lexicon, {words} words, {len(self.facts)} facts>"


def close_to(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return at most three known ids that resemble a text, the closest first."""
    return tuple(get_close_matches(text, sorted(known), n=3, cutoff=0.5))


@lru_cache(maxsize=32)  # a memo of a pure function of frozen values
def lexicon_of(*corpora: Corpus) -> Lexicon:
    """
    Return the base vocabulary together with everything that the rules of the corpora read.

    Raises:
        CorpusError: Two different words or facts carry one id in one place.
    """
    rules = tuple(dict.fromkeys(rule for corpus in corpora for rule in corpus.rules))
    leaves = tuple(dict.fromkeys(_leaves(rules)))
    words = {slot: _by_id(slot.value, _terms(slot, corpora, rules, leaves)) for slot in Slot}
    return Lexicon(
        MappingProxyType(words),
        _by_id("fact", (*fields.SHARED_FACTS, *_facts(leaves))),
        _sources(corpora, rules, leaves),
    )


def _leaves(rules: Iterable[Rule]) -> Iterator[Leaf]:
    for rule in rules:
        for predicate in predicates_of(rule):
            yield from predicate.leaves()


def _facts(leaves: Iterable[Leaf]) -> Iterator[Fact]:
    for leaf in leaves:
        if isinstance(leaf, StatedAs):
            yield leaf.fact
        elif isinstance(leaf, Fact):
            yield leaf


def _terms(
    slot: Slot, corpora: Iterable[Corpus], rules: Iterable[Rule], leaves: Iterable[Leaf]
) -> Iterator[Term]:
    """Yield every word for one place, repeats included."""
    for known, terms in _BASE:
        if known is slot:
            yield from terms
    for leaf in leaves:
        if isinstance(leaf, OneOf | Has) and _slot(leaf.field) is slot:
            yield from _of_leaf(leaf)
    if slot is Slot.LOCK:
        yield from (line.lock for corpus in corpora for line in corpus.bindings)
    if slot is Slot.ROLE:
        yield from (r for corpus in corpora for line in corpus.bindings for r in line.roles)
    if slot is Slot.HOLDER:
        yield from (fact.by for fact in _facts(leaves) if isinstance(fact, Judgement))
        yield from (condition.holder for condition in conditions_of(rules))


def _of_leaf(leaf: OneOf | Has) -> Iterator[Term]:
    if isinstance(leaf, Has):
        yield leaf.term
        return
    yield from leaf.terms
    if leaf.field.absent is not None:
        yield leaf.field.absent


def _slot(field: Field) -> Slot:
    if field.path not in SLOT_OF_PATH:
        msg = f"field `{field.id}`: `{field.path}` is no attribute of a request that takes a word"
        raise CorpusError(msg)
    return SLOT_OF_PATH[field.path]


def _by_id(what: str, entries: Iterable[_Entry]) -> Mapping[str, _Entry]:
    """Return the entries by id, sorted; raise if one id stands for two things."""
    found: dict[str, _Entry] = {}
    for entry in entries:
        if found.setdefault(entry.id, entry) != entry:
            msg = f"{what} `{entry.id}` is defined twice, differently: use one definition"
            raise CorpusError(msg)
    return MappingProxyType(dict(sorted(found.items())))


def conditions_of(rules: Iterable[Rule]) -> Iterator[Condition]:
    """Yield the conditions among the rules and those that the rules carry."""
    for rule in rules:
        if isinstance(rule, Condition):
            yield rule
        if isinstance(rule, Ground | Prohibition):
            yield from rule.then


def _sources(
    corpora: Iterable[Corpus], rules: Iterable[Rule], leaves: Iterable[Leaf]
) -> tuple[Source, ...]:
    found = [p for rule in (*rules, *conditions_of(rules)) for p in _cited(rule)]
    found += [line.cites for corpus in corpora for line in corpus.bindings]
    asking = [getattr(leaf, "asks", None) for leaf in leaves]
    found += [provision for provision in asking if isinstance(provision, Provision)]
    by_label = sorted(found, key=lambda provision: provision.sort_key)
    return tuple(dict.fromkeys(provision.source for provision in by_label))


def _cited(rule: Rule) -> Iterator[Provision]:
    yield from rule.cites
    yield from (point.cites for point in rule.contested)
    if isinstance(rule, Ground):
        for key in rule.lifts:
            yield from key.by
            yield from (point.cites for point in key.contested)
