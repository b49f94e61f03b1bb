"""The leaves of the algebra: facts, judgements, open legal questions, tests on typed fields.

Each leaf has a stable `id`, a `question` in Dutch and English and, where one statute asks it, the
provision that asks (`asks`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from disclosure_law.citation import Provision
from disclosure_law.predicate import Predicate, any_holds
from disclosure_law.term import Holder, Term
from disclosure_law.text import Text
from disclosure_law.truth import Truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclosure_law.predicate import Reading


class Leaf(Predicate):
    """A predicate without parts; its truth is looked up, never computed from other leaves."""

    __slots__ = ()

    @property
    def id(self) -> str:
        """The stable identity under which the leaf is stored, answered and reported."""
        raise NotImplementedError

    @property
    def question(self) -> Text:
        """What to ask the caller, in Dutch and English."""
        raise NotImplementedError

    def truth(self, reading: Reading) -> Truth:
        """Return what the reading knows of this leaf."""
        return reading.of(self)

    def leaves(self) -> Iterator[Leaf]:
        """Yield this leaf."""
        yield self

    def __repr__(self) -> str:
        """Show the id only."""
        return self.id


@attrs.frozen(cache_hash=True, repr=False)
class Fact(Leaf):
    """
    A yes/no fact of the case that the caller supplies.

    `path` names the typed attribute of the disclosure that answers it; empty means that it is
    answered under its id among the request's facts. `closes` tells whether a closed request
    ("whatever is not stated is absent") answers it with no.
    """

    id: str
    question: Text
    asks: Provision | None = None
    path: str = attrs.field(default="", kw_only=True)
    closes: bool = attrs.field(default=True, kw_only=True)

    def stated_as(self, answer: Truth) -> Leaf:
        """Return the leaf: the request itself states this fact with that answer."""
        return StatedAs(self, answer)


@attrs.frozen(cache_hash=True, repr=False)
class Judgement(Fact):
    """
    A judgement that the law leaves to one party; only that party (`by`) may answer it.

    The library neither computes nor defaults one.
    """

    by: Holder = attrs.field(kw_only=True)


@attrs.frozen(cache_hash=True, repr=False)
class Position:
    """One position in an open legal question: its `answer`, the argument and who holds it."""

    answer: Truth
    text: Text
    source: str


@attrs.frozen(cache_hash=True, repr=False)
class OpenQuestion(Leaf):
    """
    A question of law that the sources leave open: unknown until a corpus adopts a reading.

    The verdict that hangs on it is undetermined and names the positions with their sources.
    """

    id: str
    question: Text
    asks: Provision | None = None
    positions: tuple[Position, ...] = attrs.field(default=(), kw_only=True)


@attrs.frozen(cache_hash=True, repr=False)
class NotModelled(Leaf):
    """
    A part of the law that is not encoded: never known, and said so in the verdict.

    `question` says what is not modelled and why.
    """

    id: str
    question: Text
    asks: Provision | None = None


@attrs.frozen(cache_hash=True, repr=False)
class StatedAs(Leaf):
    """
    The request itself states the fact with this answer.

    Never unknown and never closed: silence is not a statement. It serves rules in which silence
    and a no differ, such as a precondition that is presumed to be looked after.
    """

    fact: Fact
    answer: Truth

    @property
    def id(self) -> str:
        """The fact's id with the stated answer."""
        return f"{self.fact.id}={self.answer.value}"

    @property
    def question(self) -> Text:
        """The fact's question."""
        return self.fact.question


@attrs.frozen(cache_hash=True, repr=False)
class Field:
    """A typed attribute of the disclosure: an id, the attribute `path`, and a question."""

    id: str
    path: str
    question: Text

    def __repr__(self) -> str:
        """Show the id only."""
        return f"<field {self.id}>"


@attrs.frozen(cache_hash=True, repr=False)
class Choice(Field):
    """A field that holds one term; `absent` is the term that a closed request reads for none."""

    absent: Term | None = None

    def among(self, *terms: Term) -> Predicate:
        """Return the leaf: the field holds one of these terms."""
        return OneOf(self, tuple(sorted(set(terms), key=_by_id)))


@attrs.frozen(cache_hash=True, repr=False)
class Group(Field):
    """A field that holds a set of terms, each of which is in, out or not known."""

    def has(self, term: Term) -> Predicate:
        """Return the leaf: the set has this term."""
        return Has(self, term)

    def has_any(self, *terms: Term) -> Predicate:
        """Return: the set has at least one of these terms."""
        leaves = [Has(self, term) for term in sorted(set(terms), key=_by_id)]
        return any_holds(*leaves)


@attrs.frozen(cache_hash=True, repr=False)
class Number(Field):
    """A field that holds a whole number, such as an age in years."""

    def at_least(self, bound: int) -> Predicate:
        """Return the leaf: the number is `bound` or more."""
        return AtLeast(self, bound)


@attrs.frozen(cache_hash=True, repr=False)
class OneOf(Leaf):
    """The field holds one of `terms` (sorted by id)."""

    field: Choice
    terms: tuple[Term, ...]

    @property
    def id(self) -> str:
        """The field's id with the admitted terms."""
        return f"{self.field.id} in {'|'.join(term.id for term in self.terms)}"

    @property
    def question(self) -> Text:
        """The field's question."""
        return self.field.question


@attrs.frozen(cache_hash=True, repr=False)
class Has(Leaf):
    """The set has this term."""

    field: Group
    term: Term

    @property
    def id(self) -> str:
        """The field's id with the term."""
        return f"{self.field.id} has {self.term.id}"

    @property
    def question(self) -> Text:
        """The field's question, naming the term."""
        asked, term = self.field.question, self.term.text
        return Text(f"{asked.nl} {term.nl}?", f"{asked.en} {term.en}?")


@attrs.frozen(cache_hash=True, repr=False)
class AtLeast(Leaf):
    """The number is `bound` or more."""

    field: Number
    bound: int

    @property
    def id(self) -> str:
        """The field's id with the bound."""
        return f"{self.field.id} >= {self.bound}"

    @property
    def question(self) -> Text:
        """The field's question."""
        return self.field.question


def _by_id(term: Term) -> str:
    return term.id
