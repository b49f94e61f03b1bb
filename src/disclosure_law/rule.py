"""What law is made of here: prohibitions, grounds and conditions.

The engine decides one thing only: lifting. A prohibition stands when it applies and no ground that
holds opens its lock. There are no priorities and there is no order.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum

import attrs

from disclosure_law.citation import Provision
from disclosure_law.leaf import OpenQuestion
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.term import Holder, Lock, LockKind, Term
from disclosure_law.text import Text


class Status(Enum):
    """How well the source of a rule was read; goes with the rule into every verdict."""

    VERBATIM = "verified-verbatim"
    SECOND_HAND = "second-hand"
    UNVERIFIED = "from memory - UNVERIFIED"
    OWN_READING = "own reading"


class Modality(Enum):
    """A duty (moet, verstrekt) or a power (kan, mag, is bevoegd)."""

    DUTY = "plicht"
    POWER = "bevoegdheid"


class Nature(Enum):
    """Where a ground draws its force from; only a statute opens locks that yield to statutes."""

    STATUTE = "wet"
    CONSENT = "toestemming"
    DOCTRINE = "ongeschreven recht"
    AVG_BASIS = "AVG-grondslag"


class Yields(Enum):
    """To which grounds a lock yields besides those that name it."""

    NOTHING = "wijkt nergens voor"
    NAMED = "alleen voor genoemde sleutels"
    DUTIES = "voor elke wettelijke plicht"
    RULES = "voor elk wettelijk voorschrift"


class Stage(Enum):
    """When a condition is due, or what it is."""

    PRECONDITION = "vooraf"
    WITH = "bij de verstrekking"
    AFTERWARDS = "achteraf"
    SET_BY_DISCLOSER = "door de verstrekker te stellen"
    CONSEQUENCE = "gevolg"
    NORM = "professionele norm"


@attrs.frozen(cache_hash=True, repr=False)
class Contested:
    """A point on which sources differ or that rests on an own reading; flagged, never decided."""

    cites: Provision
    text: Text
    when: Predicate = attrs.field(default=ALWAYS, kw_only=True)

    def __repr__(self) -> str:
        """Show the provision."""
        return f"<contested {self.cites}>"


@attrs.frozen(cache_hash=True, repr=False)
class Key:
    """That a ground opens a lock, and on which further provisions that rests."""

    lock: Lock
    by: tuple[Provision, ...] = ()
    contested: tuple[Contested, ...] = ()


def _keys(lifts: tuple[Lock | Key, ...]) -> tuple[Key, ...]:
    return tuple(key if isinstance(key, Key) else Key(key) for key in lifts)


@attrs.frozen(cache_hash=True, repr=False, kw_only=True)
class Rule:
    """
    What every rule has.

    Attributes:
        id: Stable identity, `statute.what_it_does`.
        cites: The provisions it encodes, the carrying one first.
        text: What it says, for people, in Dutch and English.
        words: The law's own words (Dutch only), as read in the source pack.
        when: Who, to whom, what and where: the disclosures the rule is about.
        status: How well the source was read.
        since: First day in force; `None` when that lies before 25 May 2018.
        until: First day no longer in force (half-open); `None` when it has no end.
        read_from: First day of the oldest version that was read, where that lies after `since`:
            before it the rule's text is not known, and the verdict says so.
        contested: Points to flag whenever the rule carries a verdict.
    """

    id: str
    cites: tuple[Provision, ...]
    text: Text
    words: str = ""
    when: Predicate = ALWAYS
    status: Status = Status.VERBATIM
    since: dt.date | None = None
    until: dt.date | None = None
    read_from: dt.date | None = None
    contested: tuple[Contested, ...] = ()

    def in_force(self, at: dt.date) -> bool:
        """Return whether the rule is in force on that day."""
        return (self.since is None or self.since <= at) and (self.until is None or at < self.until)

    def __repr__(self) -> str:
        """Show the id."""
        return f"<{type(self).__name__} {self.id}>"


@attrs.frozen(cache_hash=True, repr=False, kw_only=True)
class Condition(Rule):
    """
    Something to do, to check, to record or to expect with a disclosure; never a ground.

    Attached to a ground (`then`) or, standing in a corpus by itself, to every disclosure that
    `when` describes. `holder` is the party that has to see to it. `travels`: the term that the data
    carry into the next disclosure because of it (`Item.conditions`).
    """

    stage: Stage
    holder: Holder
    travels: Term | None = None


@attrs.frozen(cache_hash=True, repr=False, kw_only=True)
class Prohibition(Rule):
    """
    A rule that keeps data in.

    Attributes:
        lock: What keys name. Several prohibitions may carry one lock.
        yields: To which grounds it yields besides those that name its lock.
        then: Consequences and remaining ways, shown when it stands.
    """

    lock: Lock
    yields: Yields = Yields.NAMED
    then: tuple[Condition, ...] = ()


@attrs.frozen(cache_hash=True, repr=False, kw_only=True)
class Ground(Rule):
    """
    A power or a duty to disclose, and what it opens.

    `when` says who, to whom and where; `provided` under which conditions. The ground holds when
    both do.

    Attributes:
        provided: The conditions of the ground, as the law lists them.
        modality: Duty or power.
        nature: Statute, consent, unwritten law or a mere AVG basis.
        lifts: The locks it names, as `Lock` or `Key`.
        breaks: Kinds of locks it breaks by its own words ("zo nodig met doorbreking van ...");
            locks that do not yield at all, or are closed regimes, are not reached.
        then: Conditions that attach when it carries.
    """

    provided: Predicate = ALWAYS
    modality: Modality = Modality.POWER
    nature: Nature = Nature.STATUTE
    lifts: tuple[Key, ...] = attrs.field(default=(), converter=_keys)
    breaks: tuple[LockKind, ...] = ()
    then: tuple[Condition, ...] = ()

    def key_to(self, prohibition: Prohibition) -> Key | None:
        """Return the key with which this ground opens the prohibition's lock, if it has one."""
        if prohibition.yields is Yields.NOTHING:
            return None
        for key in self.lifts:
            if key.lock == prohibition.lock:
                return key
        opens = prohibition.lock.kind in self.breaks or self._opens_by_nature(prohibition)
        return Key(prohibition.lock) if opens else None

    def _opens_by_nature(self, prohibition: Prohibition) -> bool:
        if self.nature is not Nature.STATUTE:
            return False
        if prohibition.yields is Yields.RULES:
            return True
        return prohibition.yields is Yields.DUTIES and self.modality is Modality.DUTY


@attrs.frozen(cache_hash=True, repr=False)
class Adopted:
    """A reading of an open legal question that a corpus adopts: `answer` is yes or no."""

    question: OpenQuestion
    answer: bool
