"""What the readers are compared on: the single disclosures of cases and of generated requests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from enum import Enum
from random import Random
from typing import Any

import attrs

from disclosure_law.corpus import Corpus, Law
from disclosure_law.disclosure import Disclosure, disclosures
from disclosure_law.errors import ContradictionError
from disclosure_law.leaf import Fact, Has
from disclosure_law.readers.assignment import request_of
from disclosure_law.request import FIRST_DAY, Item, Party, Request
from disclosure_law.rule import Ground, Prohibition, Rule
from disclosure_law.truth import UNKNOWN
from disclosure_law.vocabulary import fields
from tests.readers.strategies import wanted

UNSURE = 0.3
"""Of so many facts an unsure request says that they are not known."""
ROLELESS = 0.2
"""So many open requests do not say who discloses."""
FACTS_OF_FIELDS = [fact for fact in fields.SHARED_FACTS if fact.path]


@attrs.frozen
class Part:
    """One item to one recipient: the disclosure, and what the request says of those involved."""

    disclosure: Disclosure
    discloser: Party
    recipient: Party
    item: Item

    def states(self, path: str) -> bool:
        """Whether the row says anything of a group of terms."""
        side, _, attribute = path.partition(".")
        return self.spelt_out or getattr(getattr(self, side), attribute) is not None

    @property
    def spelt_out(self) -> bool:
        """
        Whether a row must say what is absent as well.

        A closed request may say of a fact that it is not known; in a closed frame a null is absent.
        """
        said = [truth for _, truth in self.disclosure.facts.entries]
        said += [self.disclosure.value(fact.path) for fact in FACTS_OF_FIELDS]
        return self.disclosure.closed and UNKNOWN in said

    @property
    def closed(self) -> bool:
        """Whether the frame of its row is closed."""
        return self.disclosure.closed and not self.spelt_out


def parts_of(requests: Iterable[Request], law: Law) -> list[Part]:
    """The single disclosures of requests, but of those that contradict the dated table."""
    found: list[Part] = []
    for request in requests:
        try:
            table = disclosures(request, law)
        except ContradictionError:
            continue
        for recipient, row in zip(request.recipients, table, strict=True):
            for item, single in zip(request.data, row, strict=True):
                found.append(Part(single, request.discloser, recipient, item))
    return found


def periods(corpus: Corpus) -> list[dt.date]:
    """The first day of every period between two changes of the law."""
    dated = [(rule.since, rule.until, rule.read_from) for rule in corpus.rules]
    bound = [(line.since, line.until) for line in corpus.bindings]
    days = {day for dates in (*dated, *bound) for day in dates if day and day > FIRST_DAY}
    return [FIRST_DAY, *sorted(days)]


def own_rules(law: Law, other: Law) -> tuple[Prohibition | Ground, ...]:
    """The prohibitions and grounds of a law that are not, or not so, in another."""
    rules: tuple[Rule, ...] = (*law.prohibitions, *law.grounds)
    shared = set(other.rules)
    return tuple(r for r in rules if isinstance(r, Prohibition | Ground) and r not in shared)


class Kind(Enum):
    """How much a request leaves not known."""

    CLOSED = "closed"
    UNSURE = "unsure"
    OPEN = "open"


def requests_at(
    rules: Sequence[Prohibition | Ground], law: Law, at: dt.date, many: int, kind: Kind
) -> list[Request]:
    """
    Requests aimed at the rules of a law, the same ones every time.

    Closed ones know everything. Unsure ones say of some facts that they are not known. Open ones
    leave out more, now and then the role of the discloser too. What binds the parties is not said
    by these, nor by every other one of the closed: the dated table does, and half of those
    have a discloser that is in it.
    """
    chance = Random(f"{at} {kind.value}")
    in_table = [role for line in law.bindings for role in line.roles]
    found: list[Request] = []
    for number in range(many):
        values = wanted(chance, rules, keep=chance.choice([6, 8, 10]) if kind is Kind.OPEN else 9)
        kept = {a: _said(chance, a, v, kind) for a, v in values.items()}
        silent = kind is Kind.OPEN or number % 2 == 1
        if silent and number % 4 > 1:
            kept[fields.DISCLOSER_ROLE] = chance.choice(in_table)
        stated = {a: v for a, v in kept.items() if v is not None and not (silent and _binds(a))}
        found.append(request_of(stated, at, closed=kind is not Kind.OPEN))
    return found


def _binds(asked: Any) -> bool:
    return isinstance(asked, Has) and asked.field.id.endswith("bound_by")


def _said(chance: Random, asked: Any, value: Any, kind: Kind) -> Any:
    if kind is Kind.UNSURE and isinstance(asked, Fact) and chance.random() < UNSURE:
        return UNKNOWN
    if kind is Kind.OPEN and asked == fields.DISCLOSER_ROLE and chance.random() < ROLELESS:
        return None
    return value
