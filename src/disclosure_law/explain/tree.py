"""The explanation of a verdict as a value, in no language yet: every renderer reads this tree.

It holds rules, provisions, checks and texts in both languages. Of the case it holds what the
request held and nothing else; like a verdict it shows none of that in its `repr`.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import TypeAlias

import attrs

from disclosure_law.citation import Provision
from disclosure_law.leaf import Judgement, Leaf, NotModelled, OpenQuestion
from disclosure_law.outcome import Outcome
from disclosure_law.rule import Adopted, Condition, Contested, Ground, Prohibition, Stage, Status
from disclosure_law.term import Holder, Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.truth import Truth
from disclosure_law.verdict import Missing

ALLOWED = (Outcome.PERMITTED, Outcome.REQUIRED)
"""The outcomes under which disclosing is allowed."""
SECRECIES = (
    LockKind.SECRECY, LockKind.OFFICE, LockKind.CODE, LockKind.CONTRACT, LockKind.REGIME,
)  # fmt: skip
"""The kinds of locks that bind people to silence."""


@attrs.frozen(repr=False)
class Shown:
    """A value that is shown by its class only: what it holds may be facts of a case."""

    def __repr__(self) -> str:
        """Show nothing of the case."""
        return f"<{type(self).__name__}>"


@attrs.frozen(repr=False)
class Check(Shown):
    """
    One leaf as the request answers it.

    Attributes:
        leaf: What was asked.
        needed: The truth that the rule needs it to have.
        truth: The truth it has.
        answer: What the request says, in the words of the vocabulary.
        wanted: What the rule needs it to say.
    """

    leaf: Leaf
    needed: Truth
    truth: Truth
    answer: Text
    wanted: Text

    @property
    def by(self) -> Holder | None:
        """The party that alone may answer, for a judgement."""
        return self.leaf.by if isinstance(self.leaf, Judgement) else None


@attrs.frozen(repr=False)
class Lack(Shown):
    """What is lacking, where that is more than one check: `every` of the parts, or one of them."""

    every: bool
    parts: tuple[Lacking, ...]


Lacking: TypeAlias = Check | Lack


@attrs.frozen(repr=False)
class Way(Shown):
    """
    A ground, seen as a way to open locks.

    Attributes:
        ground: The ground.
        truth: Whether it holds (a way that is out of reach is no way).
        opens: The locks of this disclosure that it opens.
        by: The further provisions on which its keys rest.
        met: The facts and judgements that were established for it.
        lacking: What fails or is not known; all of it is needed.
        distance: How many answers would have to be otherwise; a whole consent counts as one.
        matters: Whether what it lacks can still change the outcome, where that is not settled.
    """

    ground: Ground
    truth: Truth
    opens: tuple[Lock, ...]
    by: tuple[Provision, ...]
    met: tuple[Check, ...]
    lacking: tuple[Lacking, ...]
    distance: int
    matters: bool


class State(Enum):
    """What became of a prohibition that applies, or may apply."""

    STANDS = "stands"
    MAY_STAND = "may stand"
    ONE_STANDS = "one of these stands"
    LIFTED = "lifted"
    OPEN_EITHER_WAY = "open either way"


@attrs.frozen(repr=False)
class Barrier(Shown):
    """
    A prohibition with what became of it.

    Attributes:
        prohibition: The prohibition.
        state: What became of it.
        applies: Whether it applies.
        because: The facts on which it applies, or may apply.
        ways: What opens it (when lifted), or could (otherwise), as indexes into the part's ways.
    """

    prohibition: Prohibition
    state: State
    applies: Truth
    because: tuple[Check, ...]
    ways: tuple[int, ...]


@attrs.frozen(repr=False)
class Turn(Shown):
    """
    A counterfactual: with this one answer otherwise, disclosing is allowed.

    Attributes:
        id: Id of the fact or field.
        question: What would be answered otherwise.
        answer: How.
        asks: The provision that asks, if one statute does.
        by: The party that alone may answer, for a judgement.
        outcome: What the verdict on the part then is.
    """

    id: str
    question: Text
    answer: Text
    asks: Provision | None
    by: Holder | None
    outcome: Outcome


@attrs.frozen(repr=False)
class Tried(Shown):
    """
    A ground that was tried on a prohibited disclosure and did not open it, though it is contested.

    Read otherwise it might have opened it; the outcome follows the reading of the library.

    Attributes:
        ground: The ground: it is about this disclosure, or holds and leaves a prohibition standing.
        truth: Whether it holds.
        contested: Its contested points that touch this disclosure.
    """

    ground: Ground
    truth: Truth
    contested: tuple[Contested, ...]


@attrs.frozen(repr=False)
class PartExplained(Shown):
    """
    One item to one recipient.

    Attributes:
        number: Counted from one, in the verdict's order.
        recipient: Who receives, in words.
        item: What is given, in words.
        outcome: What holds.
        possible: Every outcome that is still possible.
        barriers: Prohibitions that apply or may apply, in law order.
        ways: Grounds that open them; or, where they stand, those that come near, nearest first.
        further: How many more grounds open the same locks, for other disclosures than this.
        duties: Duties that hold.
        may_oblige: Duties that may hold, where disclosing is allowed in any case.
        conflicts: Duties that hold while a prohibition stands.
        turns: Counterfactuals.
        conditions: What attaches.
        contested: Contested points.
        tried: Contested grounds that did not open it, where it is prohibited.
    """

    number: int
    recipient: Text
    item: Text
    outcome: Outcome
    possible: tuple[Outcome, ...]
    barriers: tuple[Barrier, ...]
    ways: tuple[Way, ...]
    further: int
    duties: tuple[Ground, ...]
    may_oblige: tuple[Way, ...]
    conflicts: tuple[Ground, ...]
    turns: tuple[Turn, ...]
    conditions: tuple[Condition, ...]
    contested: tuple[Contested, ...]
    tried: tuple[Tried, ...]


@attrs.frozen(repr=False)
class Without(Shown):
    """What the rest comes to when one recipient or one item is left out."""

    left_out: Text
    outcome: Outcome


@attrs.frozen(repr=False)
class Attached(Shown):
    """A condition with the parts it goes with, by number."""

    condition: Condition
    parts: tuple[int, ...]


@attrs.frozen(repr=False)
class Sourced(Shown):
    """A provision that the explanation rests on, and how well it was read."""

    provision: Provision
    statuses: tuple[Status, ...]
    link: str


@attrs.frozen(repr=False)
class Explanation(Shown):
    """
    Why a verdict is what it is.

    Attributes:
        headline: The answer in one sentence.
        lead: What that means, in a few sentences.
        asked: What was asked, in the words of the vocabulary.
        outcome: What holds for the whole.
        possible: Every outcome that is still possible.
        exact: False where so much is not known that more may be asked than needed.
        parts: Item by item, recipient by recipient.
        without: Who could leave, or what could stay out, so that the rest is allowed.
        missing: Facts that can still change the outcome, the most telling first.
        conditions: What attaches, stage by stage.
        judgements: The judgements that the answer rests on or waits for.
        contested: Contested points.
        questions: Open questions of law that the answer waits for.
        gaps: What is not modelled and could change the answer.
        adopted: The readings of open questions that the law judged under adopts.
        sources: The provisions it rests on.
        corpus: The body of law.
        amendments: Ids of the proposed amendments that were applied.
        warning: What must be said with every verdict under this body of law.
        at: The date of the disclosure.
        edition: The day up to which the sources were read.
    """

    headline: Text
    lead: tuple[Text, ...]
    asked: tuple[Text, ...]
    outcome: Outcome
    possible: tuple[Outcome, ...]
    exact: bool
    parts: tuple[PartExplained, ...]
    without: tuple[Without, ...]
    missing: tuple[Missing, ...]
    conditions: tuple[tuple[Stage, tuple[Attached, ...]], ...]
    judgements: tuple[Check, ...]
    contested: tuple[Contested, ...]
    questions: tuple[OpenQuestion, ...]
    gaps: tuple[NotModelled, ...]
    adopted: tuple[Adopted, ...]
    sources: tuple[Sourced, ...]
    corpus: Text
    amendments: tuple[str, ...]
    warning: Text | None
    at: dt.date
    edition: str
