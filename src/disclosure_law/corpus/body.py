"""A body of law and its law on one day: rules, the readings it adopts, and what binds whom."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from disclosure_law.citation import Provision
from disclosure_law.errors import CorpusError
from disclosure_law.leaf import Leaf, NotModelled, OpenQuestion
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Adopted, Condition, Ground, Prohibition, Rule
from disclosure_law.term import Lock, Role
from disclosure_law.text import Text

if TYPE_CHECKING:
    from disclosure_law.corpus.amendment import Amendment


@attrs.frozen(cache_hash=True, kw_only=True)
class Binding:
    """
    A line of the dated table of what binds whom: it is itself law.

    `binds`: holders of `roles` are bound by `lock` (true) or cannot be (false) in the period.
    """

    roles: tuple[Role, ...]
    lock: Lock
    cites: Provision
    binds: bool = True
    since: dt.date | None = None
    until: dt.date | None = None

    def in_force(self, at: dt.date) -> bool:
        """Return whether the line counts on that day."""
        return (self.since is None or self.since <= at) and (self.until is None or at < self.until)


@attrs.frozen(cache_hash=True, repr=False)
class Corpus:
    """
    An immutable body of law.

    Attributes:
        name: How a request, a receipt and the command line call it.
        text: What it is, for people.
        rules: Every version of every rule; `at` picks those in force.
        bindings: What binds whom, dated.
        readings: The readings of open legal questions it adopts.
        amendments: Ids of the amendments it went through, in order.
        warning: What must be said with every verdict under it (bills), or nothing.
    """

    name: str
    text: Text
    rules: tuple[Rule, ...] = ()
    bindings: tuple[Binding, ...] = ()
    readings: tuple[Adopted, ...] = ()
    amendments: tuple[str, ...] = ()
    warning: Text | None = None

    def __attrs_post_init__(self) -> None:
        """Check that no two rules carry one id on one day, and each question has one reading."""
        if len({adopted.question for adopted in self.readings}) < len(set(self.readings)):
            msg = f"`{self.name}` adopts two readings of one question: keep one of them"
            raise CorpusError(msg)
        seen: dict[str, list[Rule]] = {}
        for rule in self.rules:
            if any(_overlap(rule, other) for other in seen.setdefault(rule.id, [])):
                msg = f"two rules `{rule.id}` are in force on the same day in `{self.name}`"
                raise CorpusError(msg)
            seen[rule.id].append(rule)

    def at(self, day: dt.date) -> Law:
        """Return the law of this corpus on one day."""
        return _law(self, bisect_right(_boundaries(self), day))

    def named(self, name: str, text: Text | None = None) -> Corpus:
        """Return the same law under another name."""
        return attrs.evolve(self, name=name, text=text or self.text)

    def with_rules(self, *rules: Rule) -> Corpus:
        """Return this corpus with more rules."""
        return attrs.evolve(self, rules=self.rules + rules)

    def without(self, *ids: str) -> Corpus:
        """Return this corpus without the rules of these ids; `CorpusError` if none has one."""
        self._must_have(ids)
        return attrs.evolve(self, rules=tuple(r for r in self.rules if r.id not in ids))

    def rule(self, id_: str) -> Rule:
        """Return the (first) rule with this id; raises `CorpusError` if there is none."""
        self._must_have((id_,))
        return next(rule for rule in self.rules if rule.id == id_)

    def adopt(self, question: OpenQuestion, answer: bool) -> Corpus:  # noqa: FBT001
        """Return this corpus with one reading of an open legal question adopted."""
        kept = tuple(a for a in self.readings if a.question != question)
        return attrs.evolve(self, readings=(*kept, Adopted(question, answer)))

    def amend(self, *amendments: Amendment) -> Corpus:
        """Return this corpus after the amendments, applied in the order given."""
        corpus = self
        for amendment in amendments:
            corpus = amendment.apply(corpus)
        return corpus

    def _must_have(self, ids: Iterable[str]) -> None:
        known = {rule.id for rule in self.rules}
        for id_ in ids:
            if id_ not in known:
                msg = f"no rule `{id_}` in corpus `{self.name}`"
                raise CorpusError(msg)

    def __or__(self, other: Corpus) -> Corpus:
        """Return the law of both, under this corpus' name."""
        return attrs.evolve(
            self,
            rules=self.rules + tuple(r for r in other.rules if r not in self.rules),
            bindings=self.bindings + tuple(b for b in other.bindings if b not in self.bindings),
            readings=self.readings + other.readings,
            warning=self.warning or other.warning,
        )

    def __repr__(self) -> str:
        """Show the name and the size."""
        return f"<Corpus {self.name}, {len(self.rules)} rules>"


@attrs.frozen(cache_hash=True, repr=False)
class Law:
    """The law of a corpus between two dates on which it changes; what the readers consume."""

    corpus: Corpus
    prohibitions: tuple[Prohibition, ...]
    grounds: tuple[Ground, ...]
    conditions: tuple[Condition, ...]
    bindings: tuple[Binding, ...]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule in force: prohibitions, grounds, conditions that stand by themselves."""
        return (*self.prohibitions, *self.grounds, *self.conditions)

    def leaves(self) -> tuple[Leaf, ...]:
        """Every distinct leaf that a rule of this law reads, in order of first appearance."""
        found: dict[Leaf, None] = {}
        for predicate in self.predicates():
            for leaf in predicate.leaves():
                found[leaf] = None
        return tuple(found)

    def predicates(self) -> tuple[Predicate, ...]:
        """Every predicate of every rule, of its conditions and of its contested points."""
        found: list[Predicate] = []
        for rule in self.rules:
            found += predicates_of(rule)
        return tuple(found)

    def __repr__(self) -> str:
        """Show the name and the size."""
        return f"<Law {self.corpus.name}, {len(self.rules)} rules>"


def predicates_of(rule: Rule) -> list[Predicate]:
    """Return every predicate of one rule: its own, its conditions', its contested points'."""
    found = [rule.when, *(point.when for point in rule.contested)]
    if isinstance(rule, Ground):
        found.append(rule.provided)
        found += [point.when for key in rule.lifts for point in key.contested]
    if isinstance(rule, Ground | Prohibition):
        for condition in rule.then:
            found += predicates_of(condition)
    return found


def _overlap(one: Rule, other: Rule) -> bool:
    ends = other.until is None or one.since is None or one.since < other.until
    starts = one.until is None or other.since is None or other.since < one.until
    return ends and starts


@lru_cache(maxsize=64)  # a memo of a pure function of frozen values, no state of its own
def _boundaries(corpus: Corpus) -> tuple[dt.date, ...]:
    """Return every date on which the law of the corpus changes, in order."""
    days = {d for rule in corpus.rules for d in (rule.since, rule.until, rule.read_from) if d}
    days |= {d for line in corpus.bindings for d in (line.since, line.until) if d}
    return tuple(sorted(days))


@lru_cache(maxsize=512)
def _law(corpus: Corpus, segment: int) -> Law:
    """Return the law in the segment that begins on the last boundary before it."""
    boundaries = _boundaries(corpus)
    day = boundaries[segment - 1] if segment else dt.date.min
    rules = [_as_read(rule, day) for rule in corpus.rules if rule.in_force(day)]
    return Law(
        corpus,
        tuple(rule for rule in rules if isinstance(rule, Prohibition)),
        tuple(rule for rule in rules if isinstance(rule, Ground)),
        tuple(rule for rule in rules if isinstance(rule, Condition)),
        tuple(line for line in corpus.bindings if line.in_force(day)),
    )


def _as_read(rule: Rule, day: dt.date) -> Rule:
    """Return the rule, its application not known where its text on that day was not read."""
    if rule.read_from is None or day >= rule.read_from:
        return rule
    since = rule.read_from.isoformat()
    unread = NotModelled(
        f"{rule.id}.not-read",
        Text(f"De tekst van {rule.cites[0]} van vóór {since} is niet gelezen.",
             f"The text of {rule.cites[0]} before {since} was not read."),
        rule.cites[0],
    )  # fmt: skip
    return attrs.evolve(rule, when=rule.when & unread)
