"""One disclosure, typed: who gives which data about whom to whom, for what, how and when.

A request holds roles, categories, dates and facts: no names, no BSN, no free text. Its `repr`
shows none of them. Attributes that may be `None` were not stated; an open request then takes them
as not known, a closed request as absent where absence has a meaning.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from disclosure_law.errors import RequestError
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.term import (
    Capacity,
    Category,
    ConsentStatus,
    DataKind,
    Holder,
    Lock,
    Purpose,
    Regime,
    Role,
    Setting,
    SubjectKind,
    Term,
)  # fmt: skip
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

FIRST_DAY = dt.date(2018, 5, 25)
"""The day the AVG began to apply: the library answers from here on (law/README.md)."""


def _sorted(terms: Iterable[Term] | None) -> Any:  # noqa: ANN401  # one converter for every kind
    return None if terms is None else tuple(sorted(set(terms), key=_id))


def _id(term: Term) -> str:
    return term.id


@attrs.frozen(cache_hash=True, repr=False)
class Party:
    """
    A discloser or a recipient.

    `bound_by`: every secrecy that binds this party for these data; `None` means that it follows
    from the role at the date, as far as the law settles it (`law.binding`).
    """

    role: Role | None = None
    capacity: Capacity | None = attrs.field(default=None, kw_only=True)
    task: Regime | None = attrs.field(default=None, kw_only=True)
    bound_by: tuple[Lock, ...] | None = attrs.field(default=None, converter=_sorted, kw_only=True)

    def __repr__(self) -> str:
        """Show nothing of the case."""
        return "<Party>"


@attrs.frozen(cache_hash=True, repr=False, kw_only=True)
class Subject:
    """The one person the data are about; each data subject is tested by itself."""

    kind: SubjectKind | None = None
    age: int | None = None
    capable: Truth | None = None
    deceased: Truth | None = None

    def __repr__(self) -> str:
        """Show nothing of the case."""
        return "<Subject>"


@attrs.frozen(cache_hash=True, repr=False)
class Item:
    """
    One category of data, with where it comes from.

    `conditions`: conditions under which the discloser received the data; they travel with it.
    """

    category: Category | None = None
    kinds: tuple[DataKind, ...] | None = attrs.field(default=None, converter=_sorted, kw_only=True)
    held_under: Regime | None = attrs.field(default=None, kw_only=True)
    received_from: Role | None = attrs.field(default=None, kw_only=True)
    conditions: tuple[Term, ...] | None = attrs.field(default=None, converter=_sorted, kw_only=True)

    def __repr__(self) -> str:
        """Show nothing of the case."""
        return "<Item>"


@attrs.frozen(cache_hash=True, repr=False, kw_only=True)
class Scope:
    """What a consent covers; `None` puts no limit on that side."""

    recipients: tuple[Role, ...] | None = attrs.field(default=None, converter=_sorted)
    categories: tuple[Category, ...] | None = attrs.field(default=None, converter=_sorted)
    purposes: tuple[Purpose, ...] | None = attrs.field(default=None, converter=_sorted)

    def covers(self, role: Role | None, item: Item, purpose: Purpose | None) -> Truth:
        """Return whether this disclosure falls inside the scope."""
        pairs = (
            (self.recipients, role),
            (self.categories, item.category),
            (self.purposes, purpose),
        )
        stated = [(side, value) for side, value in pairs if side is not None]
        if any(value is not None and value not in side for side, value in stated):
            return NO
        return UNKNOWN if any(value is None for _, value in stated) else YES

    def __repr__(self) -> str:
        """Show nothing of the case."""
        return "<Scope>"


@attrs.frozen(cache_hash=True, repr=False, kw_only=True)
class Consent:
    """
    What one giver said, and how.

    `scope`, when stated, decides whether the consent is specific to a disclosure; otherwise
    `specific` says so itself, for every recipient and every item alike.
    """

    status: ConsentStatus | None = None
    explicit: Truth | None = None
    informed: Truth | None = None
    specific: Truth | None = None
    free: Truth | None = None
    written: Truth | None = None
    scope: Scope | None = None

    def towards(self, role: Role | None, item: Item, purpose: Purpose | None) -> Consent:
        """Return this consent with `specific` worked out from the scope for one disclosure."""
        if self.scope is None:
            return self
        return attrs.evolve(self, specific=self.scope.covers(role, item, purpose))

    def __repr__(self) -> str:
        """Show nothing of the case."""
        return "<Consent>"


@attrs.frozen(cache_hash=True, repr=False, kw_only=True)
class How:
    """How the data are asked and given."""

    on_request: Truth | None = None
    meeting: Setting | None = None
    procedure: Setting | None = None
    instrument: Setting | None = None
    channel: Setting | None = None

    def __repr__(self) -> str:
        """Show nothing of the case."""
        return "<How>"


@attrs.frozen(cache_hash=True, repr=False)
class Answers:
    """Facts and judgements with their answers, sorted by id; combine with `|`."""

    entries: tuple[tuple[Fact, Truth], ...] = ()

    def __or__(self, other: Answers) -> Answers:
        """Return both sets together; an answer of `other` replaces one of this set."""
        return _answers({**dict(self.entries), **dict(other.entries)})

    def without(self, fact: Fact) -> Answers:
        """Return the answers with this fact no longer stated."""
        return Answers(tuple(entry for entry in self.entries if entry[0] != fact))

    def get(self, fact: Fact) -> Truth | None:
        """Return the stated answer, or `None` if the fact is not stated."""
        for known, truth in self.entries:
            if known.id == fact.id:
                return truth
        return None

    def __repr__(self) -> str:
        """Show how many facts are answered, not which."""
        return f"<Answers: {len(self.entries)}>"


def _answers(known: Mapping[Fact, Truth]) -> Answers:
    return Answers(tuple(sorted(known.items(), key=lambda entry: entry[0].id)))


def answers(
    *,
    yes: Iterable[Fact] = (),
    no: Iterable[Fact] = (),
    unknown: Iterable[Fact] = (),
    by: Holder | None = None,
) -> Answers:
    """
    Return the answers of one party: facts that are so, are not so, or are not known.

    Args:
        yes: Facts and judgements answered with yes.
        no: Facts and judgements answered with no.
        unknown: Facts stated to be not known (this matters in a closed request).
        by: The party that answers; a judgement takes an answer from its own party only.

    Raises:
        RequestError: A judgement is answered by another party than the one the law leaves it to,
            a fact is answered twice, or a fact has a typed attribute of its own.
    """
    pairs = [(f, t) for facts, t in ((yes, YES), (no, NO), (unknown, UNKNOWN)) for f in facts]
    for fact, truth in pairs:
        if fact.path:
            raise RequestError((f"`{fact.id}` is answered by the attribute `{fact.path}`",))
        if isinstance(fact, Judgement) and truth is not UNKNOWN and fact.by != by:
            raise RequestError((f"`{fact.id}` is a judgement of `{fact.by.id}`: state `by`",))
    if len({fact.id for fact, _ in pairs}) != len(pairs):
        raise RequestError(("a fact is answered twice in one set of answers",))
    return _answers(dict(pairs))


def _parties(parties: Iterable[Party]) -> tuple[Party, ...]:
    return tuple(parties)


def _items(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(items)


@attrs.frozen(cache_hash=True, repr=False, kw_only=True)
class Request:
    """
    One disclosure to be judged: one subject, one or more recipients and data items.

    `closed`: whatever is not stated is absent; an open request takes it as not known.

    Raises `RequestError` when there is no recipient or no item, or when the date lies before
    25 May 2018, where the library does not answer.
    """

    discloser: Party
    recipients: tuple[Party, ...] = attrs.field(converter=_parties)
    data: tuple[Item, ...] = attrs.field(converter=_items)
    at: dt.date
    subject: Subject = Subject()
    purpose: Purpose | None = None
    setting: How = How()
    consent: Consent | None = None
    proxy_consent: Consent | None = None
    facts: Answers = Answers()
    closed: bool = False

    def __attrs_post_init__(self) -> None:
        """Check what no type can say."""
        wrong: list[str] = []
        if not self.recipients:
            wrong.append("$.recipients: expected at least one recipient")
        if not self.data:
            wrong.append("$.data: expected at least one item")
        if self.at < FIRST_DAY:
            wrong.append(f"$.at: the library answers from {FIRST_DAY} (AVG) on; use a later date")
        if wrong:
            raise RequestError(tuple(wrong))

    def __repr__(self) -> str:
        """Show the shape of the request, nothing of the case."""
        kind = "closed" if self.closed else "open"
        return f"<Request {kind}, {len(self.recipients)} recipient(s), {len(self.data)} item(s)>"
