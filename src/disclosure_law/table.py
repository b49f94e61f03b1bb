"""Around the table: what may be said to whom when one request has several recipients and items.

A casusoverleg is one disclosure to many: each participant is tested by itself, for each item by
itself. Where somebody at the table may not hear an item there are two ways on, and the choice is
the meeting's: he leaves while it is told, or it stays out.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from disclosure_law.citation import Provision
from disclosure_law.outcome import Outcome
from disclosure_law.text import Language, Text
from disclosure_law.verdict import Part, Verdict


@attrs.frozen(repr=False)
class Seat:
    """
    One recipient at the table; recipients and items are indices into the request.

    Attributes:
        recipient: Who it is.
        may_hear: Items that may be told to this recipient.
        must_hear: Those among them that must be told.
        must_not_hear: Items that may not be told to this recipient.
        unsettled: Items on which missing facts still decide.
    """

    recipient: int
    may_hear: tuple[int, ...]
    must_hear: tuple[int, ...]
    must_not_hear: tuple[int, ...]
    unsettled: tuple[int, ...]


@attrs.frozen(repr=False)
class Topic:
    """
    One item on the table; recipients and items are indices into the request.

    Attributes:
        item: What it is.
        told_to: Recipients who may hear it.
        leave: Recipients who have to leave before it is told.
        unsettled: Recipients about whom missing facts still decide; until then they leave too.
    """

    item: int
    told_to: tuple[int, ...]
    leave: tuple[int, ...]
    unsettled: tuple[int, ...]

    @property
    def stays_out(self) -> bool:
        """Whether nobody at the table may hear it."""
        return not self.told_to and not self.unsettled

    @property
    def for_all(self) -> bool:
        """Whether everybody at the table may hear it."""
        return not self.leave and not self.unsettled


@attrs.frozen(repr=False)
class TableAdvice:
    """What a verdict says of a meeting: seat by seat and topic by topic."""

    verdict: Verdict
    seats: tuple[Seat, ...]
    topics: tuple[Topic, ...]

    @property
    def for_all(self) -> tuple[int, ...]:
        """Items that may be told while everybody stays."""
        return tuple(topic.item for topic in self.topics if topic.for_all)

    @property
    def stay_out(self) -> tuple[int, ...]:
        """Items that nobody at the table may hear: they stay out of the meeting and its file."""
        return tuple(topic.item for topic in self.topics if topic.stays_out)

    @property
    def not_at_this_table(self) -> tuple[int, ...]:
        """Recipients who may hear nothing of what is on the table."""
        return tuple(
            seat.recipient for seat in self.seats if not seat.may_hear and not seat.unsettled
        )

    def leave(self, item: int) -> tuple[int, ...]:
        """Return the recipients who have to leave before this item is told."""
        return self.topics[item].leave

    def why(self, recipient: int, item: int) -> tuple[Provision, ...]:
        """Return the provisions that decide on this item for this recipient."""
        return self._part(recipient, item).cites

    def lines(self, lang: Language = "nl") -> tuple[str, ...]:
        """Return the advice in words, a line for each item."""
        return tuple(self._line(topic).in_(lang) for topic in self.topics)

    def _part(self, recipient: int, item: int) -> Part:
        parts = self.verdict.parts
        return next(p for p in parts if (p.recipient, p.item) == (recipient, item))

    def _line(self, topic: Topic) -> Text:
        what = self._category(topic.item)
        if topic.stays_out:
            return Text(f"{what.nl}: blijft buiten het overleg", f"{what.en}: stays out")
        if topic.for_all:
            return Text(f"{what.nl}: voor iedereen", f"{what.en}: for everybody")
        told, leave, ask = (
            self._roles(who) for who in (topic.told_to, topic.leave, topic.unsettled)
        )
        nl = (("voor", told.nl), ("verlaat de tafel", leave.nl), ("nog onbeslist voor", ask.nl))
        en = (("for", told.en), ("leaves the table", leave.en), ("still open for", ask.en))
        return Text(f"{what.nl}: {_joined(nl)}", f"{what.en}: {_joined(en)}")

    def _category(self, item: int) -> Text:
        category = self.verdict.request.data[item].category
        return Text("niet genoemd", "not stated") if category is None else category.text

    def _roles(self, recipients: tuple[int, ...]) -> Text:
        texts = list(self._role_texts(recipients))
        return Text(", ".join(t.nl for t in texts), ", ".join(t.en for t in texts))

    def _role_texts(self, recipients: tuple[int, ...]) -> Iterator[Text]:
        for recipient in recipients:
            role = self.verdict.request.recipients[recipient].role
            yield Text("niet genoemd", "not stated") if role is None else role.text

    def __repr__(self) -> str:
        """Show the shape, nothing of the case."""
        return f"<TableAdvice {len(self.seats)} seat(s), {len(self.topics)} topic(s)>"


def around_the_table(verdict: Verdict) -> TableAdvice:
    """Return what a verdict on a meeting says of each recipient and of each item."""
    recipients = range(len(verdict.request.recipients))
    items = range(len(verdict.request.data))
    seats = tuple(_seat(r, verdict.of_recipient(r)) for r in recipients)
    topics = tuple(_topic(i, tuple(p for p in verdict.parts if p.item == i)) for i in items)
    return TableAdvice(verdict, seats, topics)


GOES = (Outcome.PERMITTED, Outcome.REQUIRED)


def _seat(recipient: int, parts: tuple[Part, ...]) -> Seat:
    return Seat(
        recipient,
        tuple(p.item for p in parts if p.outcome in GOES),
        tuple(p.item for p in parts if p.outcome is Outcome.REQUIRED),
        tuple(p.item for p in parts if p.outcome is Outcome.PROHIBITED),
        tuple(p.item for p in parts if p.outcome is Outcome.UNDETERMINED),
    )


def _topic(item: int, parts: tuple[Part, ...]) -> Topic:
    return Topic(
        item,
        tuple(p.recipient for p in parts if p.outcome in GOES),
        tuple(p.recipient for p in parts if p.outcome is Outcome.PROHIBITED),
        tuple(p.recipient for p in parts if p.outcome is Outcome.UNDETERMINED),
    )


def _joined(parts: tuple[tuple[str, str], ...]) -> str:
    return "; ".join(f"{label}: {names}" for label, names in parts if names)
