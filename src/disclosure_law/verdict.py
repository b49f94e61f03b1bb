"""The answer: outcome, provisions, what stands and what was lifted, conditions, what is missing.

A verdict is a value. It keeps the request and the law it was given under, so that an explanation
can be built on demand; neither shows in its `repr`.
"""

from __future__ import annotations

import datetime as dt
from importlib import import_module
from typing import Protocol, cast

import attrs

from disclosure_law.citation import Provision
from disclosure_law.corpus import Law
from disclosure_law.leaf import Field, Leaf
from disclosure_law.outcome import Outcome
from disclosure_law.request import Request
from disclosure_law.rule import Condition, Contested, Ground, Key, Modality, Prohibition
from disclosure_law.term import Holder, Term
from disclosure_law.text import Language, Text


@attrs.frozen(cache_hash=True, repr=False)
class Missing:
    """
    A fact that can still change the outcome.

    Attributes:
        asked: The leaf or the field that is not known.
        asks: The provisions that ask for it, in law order.
        options: For a field, the answers that make a difference (`None`: any other).
        recipient: Index of the recipient it is asked of; `None` where one answer holds for all.
        item: Index of the item it is asked of; `None` where one answer holds for all.
    """

    asked: Leaf | Field
    asks: tuple[Provision, ...]
    options: tuple[Term | int | None, ...] = ()
    recipient: int | None = None
    item: int | None = None

    @property
    def id(self) -> str:
        """The id of the leaf or field."""
        return self.asked.id

    @property
    def question(self) -> Text:
        """What to ask, in Dutch and English."""
        return self.asked.question

    @property
    def by(self) -> Holder | None:
        """The party that alone may answer, for a judgement."""
        return getattr(self.asked, "by", None)

    @property
    def about(self) -> Text | None:
        """Of which recipient or item it is asked, counted from one; `None` where of all alike."""
        one, other = self.recipient, self.item
        found = [] if one is None else [Text(f"ontvanger {one + 1}", f"recipient {one + 1}")]
        found += [] if other is None else [Text(f"gegevens {other + 1}", f"data item {other + 1}")]
        if not found:
            return None
        return Text(", ".join(text.nl for text in found), ", ".join(text.en for text in found))

    def __repr__(self) -> str:
        """Show the id, and the recipient and item by index."""
        own = "" if self.recipient is None else f" recipients[{self.recipient}]"
        own += "" if self.item is None else f" data[{self.item}]"
        return f"<Missing {self.id}{own}>"


@attrs.frozen(cache_hash=True, repr=False)
class Lifted:
    """A prohibition that applies and does not stand, with the grounds and keys that lift it."""

    prohibition: Prohibition
    by: tuple[tuple[Ground, Key], ...]


@attrs.frozen(cache_hash=True, repr=False)
class Part:
    """
    The verdict on one item towards one recipient.

    Attributes:
        recipient: Index into the request's recipients.
        item: Index into the request's data.
        outcome: What holds for this part.
        possible: Every outcome that some completion of the facts leads to.
        standing: Prohibitions that certainly stand.
        lifted: Prohibitions that apply and are lifted, with what lifts them.
        unsettled: Prohibitions that may stand, depending on missing facts.
        carrying: Grounds that hold and open a lock, or oblige.
        waiting: Grounds that may hold, depending on missing facts, and would open or oblige.
        conflicts: Duties that hold while a prohibition stands; reported, never resolved.
    """

    recipient: int
    item: int
    outcome: Outcome
    possible: tuple[Outcome, ...]
    standing: tuple[Prohibition, ...]
    lifted: tuple[Lifted, ...]
    unsettled: tuple[Prohibition, ...]
    carrying: tuple[Ground, ...]
    waiting: tuple[Ground, ...]
    conflicts: tuple[Ground, ...]
    conditions: tuple[Condition, ...]
    contested: tuple[Contested, ...]

    @property
    def cites(self) -> tuple[Provision, ...]:
        """The provisions that carry this part's outcome."""
        found: list[Provision] = []
        if self.outcome is Outcome.PROHIBITED:
            rules = self.standing or self.unsettled
            return _unique([p for rule in rules for p in rule.cites])
        for ground in granting(self.outcome, self.carrying, self.waiting, self.unsettled):
            found += ground.cites
        for lifted in self.lifted:
            found += [p for _, key in lifted.by for p in key.by]
            found += lifted.prohibition.cites
        if self.outcome is Outcome.UNDETERMINED:
            found = [p for rule in (*self.unsettled, *self.waiting) for p in rule.cites] + found
        return _unique(found)

    def __repr__(self) -> str:
        """Show the outcome only."""
        return f"<Part {self.outcome.value}>"


@attrs.frozen(cache_hash=True, repr=False)
class Verdict:
    """
    What the law says of a request.

    Attributes:
        outcome: For the whole: every item to every recipient, taken together.
        possible: Every outcome that some completion of the missing facts leads to.
        parts: Per recipient and per item.
        missing: The facts that can still change the outcome, the most telling first.
        request: What was asked (kept for explanations; shows nothing in `repr`).
        law: The law it was judged under.
        exact: False where so much is not known that `possible` and `missing` come from Kleene
            logic alone: never too few outcomes or facts, perhaps too many.
    """

    outcome: Outcome
    possible: tuple[Outcome, ...]
    parts: tuple[Part, ...]
    missing: tuple[Missing, ...]
    request: Request
    law: Law
    exact: bool = True

    @property
    def at(self) -> dt.date:
        """The date of the disclosure."""
        return self.request.at

    @property
    def cites(self) -> tuple[Provision, ...]:
        """The provisions that carry the outcome of the whole."""
        return _unique([p for part in self._deciding() for p in part.cites])

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions that attach, each once."""
        return tuple(dict.fromkeys(c for part in self._deciding() for c in part.conditions))

    @property
    def contested(self) -> tuple[Contested, ...]:
        """The contested points that the outcome touches, each once."""
        return tuple(dict.fromkeys(c for part in self._deciding() for c in part.contested))

    def of_recipient(self, recipient: int) -> tuple[Part, ...]:
        """Return the parts for one recipient, by index."""
        return tuple(part for part in self.parts if part.recipient == recipient)

    def explain(self, lang: Language = "nl") -> str:
        """Return why, in plain text, in Dutch ("nl") or English ("en")."""
        return _explaining().explain(self, lang)

    def _repr_html_(self) -> str:
        """Return why, in HTML and in Dutch; notebooks call this."""
        return _explaining().explain_html(self, "nl")

    def _deciding(self) -> tuple[Part, ...]:
        """Return the parts whose provisions carry the whole."""
        if self.outcome in (Outcome.PERMITTED, Outcome.REQUIRED):
            return self.parts
        deciding = tuple(part for part in self.parts if part.outcome is self.outcome)
        return deciding or self.parts

    def __repr__(self) -> str:
        """Show the outcome, the law and the date; nothing of the case."""
        return f"<Verdict {self.outcome.value} under {self.law.corpus.name}>"


class Explaining(Protocol):
    """What explains a verdict: a layer above this one, and nothing that a verdict depends on."""

    def explain(self, verdict: Verdict, lang: Language) -> str:
        """Return plain text."""
        ...

    def explain_html(self, verdict: Verdict, lang: Language) -> str:
        """Return HTML."""
        ...


def _explaining() -> Explaining:
    """Return the explaining layer, looked up by name so that arrows point one way."""
    return cast("Explaining", import_module("disclosure_law.explain"))


def granting(
    outcome: Outcome,
    carrying: tuple[Ground, ...],
    waiting: tuple[Ground, ...],
    unsettled: tuple[Prohibition, ...],
) -> tuple[Ground, ...]:
    """
    Return the grounds behind a part: those that carry, and where needed those that wait.

    A lock may be opened whichever way a fact goes, and a duty hold, by one ground or by another:
    then none of them carries for certain, and they are named together.
    """
    owed = any(ground.modality is Modality.DUTY for ground in carrying)
    together = unsettled or (outcome is Outcome.REQUIRED and not owed)
    return (*carrying, *waiting) if together else carrying


def _unique(provisions: list[Provision]) -> tuple[Provision, ...]:
    return tuple(dict.fromkeys(provisions))
