"""The algebra in which rules are written; it knows no law.

A predicate is a frozen value built with `&`, `|` and `~` from leaves. A leaf names a field of the
request and the admitted values, or a fact; it holds no code. So the same object can be read by the
traced reader, the compiled reader, the columns reader and the proof reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, Protocol

import attrs

from disclosure_law.truth import Truth, all_of, any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclosure_law.leaf import Leaf


class Reading(Protocol):
    """Whatever knows the truth of leaves: a disclosure, a row of a frame, a set of answers."""

    def of(self, leaf: Leaf) -> Truth:
        """Return the truth of one leaf."""
        ...


class Predicate:
    """
    A condition over one disclosure; combine with `&`, `|`, `~`.

    `bool(predicate)` raises `TypeError`: a predicate is not true or false by itself.
    """

    __slots__ = ()

    def truth(self, reading: Reading) -> Truth:
        """Return the Kleene truth of this predicate under `reading`."""
        raise NotImplementedError

    def leaves(self) -> Iterator[Leaf]:
        """Yield every leaf, left to right, repeats included."""
        raise NotImplementedError

    def replace(self, old: Predicate, new: Predicate) -> Predicate:
        """Return this predicate with every part that equals `old` replaced by `new`."""
        return new if self == old else self

    def __and__(self, other: Predicate) -> Predicate:
        """Return: both hold."""
        if not isinstance(other, Predicate):
            return NotImplemented
        return all_hold(self, other)

    def __or__(self, other: Predicate) -> Predicate:
        """Return: at least one holds."""
        if not isinstance(other, Predicate):
            return NotImplemented
        return any_holds(self, other)

    def __invert__(self) -> Predicate:
        """Return: does not hold."""
        return Not(self)

    def __bool__(self) -> NoReturn:
        """Refuse: a predicate needs a disclosure to be read against."""
        msg = "a `Predicate` is not a bool: combine with `&`, `|`, `~` and read it with `truth`"
        raise TypeError(msg)


@attrs.frozen(cache_hash=True, repr=False)
class All(Predicate):
    """Every part holds; `All(())` always holds."""

    parts: tuple[Predicate, ...]

    def truth(self, reading: Reading) -> Truth:
        """Return the Kleene conjunction of the parts."""
        return all_of(part.truth(reading) for part in self.parts)

    def leaves(self) -> Iterator[Leaf]:
        """Yield the leaves of each part in turn."""
        for part in self.parts:
            yield from part.leaves()

    def replace(self, old: Predicate, new: Predicate) -> Predicate:
        """Replace within the parts; a part that becomes `ALWAYS` disappears."""
        if self == old:
            return new
        return all_hold(*(part.replace(old, new) for part in self.parts))

    def __repr__(self) -> str:
        """Show `(a & b)`."""
        return "(" + " & ".join(map(repr, self.parts)) + ")" if self.parts else "ALWAYS"


@attrs.frozen(cache_hash=True, repr=False)
class AnyOf(Predicate):
    """At least one part holds; `AnyOf(())` never holds."""

    parts: tuple[Predicate, ...]

    def truth(self, reading: Reading) -> Truth:
        """Return the Kleene disjunction of the parts."""
        return any_of(part.truth(reading) for part in self.parts)

    def leaves(self) -> Iterator[Leaf]:
        """Yield the leaves of each part in turn."""
        for part in self.parts:
            yield from part.leaves()

    def replace(self, old: Predicate, new: Predicate) -> Predicate:
        """Replace within the parts; a part that becomes `NEVER` disappears."""
        if self == old:
            return new
        return any_holds(*(part.replace(old, new) for part in self.parts))

    def __repr__(self) -> str:
        """Show `(a | b)`."""
        return "(" + " | ".join(map(repr, self.parts)) + ")" if self.parts else "NEVER"


@attrs.frozen(cache_hash=True, repr=False)
class Not(Predicate):
    """The part does not hold."""

    part: Predicate

    def truth(self, reading: Reading) -> Truth:
        """Return the Kleene negation of the part."""
        return ~self.part.truth(reading)

    def leaves(self) -> Iterator[Leaf]:
        """Yield the leaves of the part."""
        return self.part.leaves()

    def replace(self, old: Predicate, new: Predicate) -> Predicate:
        """Replace within the part."""
        return new if self == old else ~self.part.replace(old, new)

    def __invert__(self) -> Predicate:
        """Return the part itself: two negations cancel."""
        return self.part

    def __repr__(self) -> str:
        """Show `~a`."""
        return f"~{self.part!r}"


ALWAYS: Predicate = All(())
NEVER: Predicate = AnyOf(())


def all_hold(*parts: Predicate) -> Predicate:
    """Return a flat conjunction: nested `All`s merge, `ALWAYS` and repeats drop out."""
    flat: dict[Predicate, None] = {}
    for part in parts:
        for one in part.parts if isinstance(part, All) else (part,):
            flat[one] = None
    return next(iter(flat)) if len(flat) == 1 else All(tuple(flat))


def any_holds(*parts: Predicate) -> Predicate:
    """Return a flat disjunction: nested `AnyOf`s merge, `NEVER` and repeats drop out."""
    flat: dict[Predicate, None] = {}
    for part in parts:
        for one in part.parts if isinstance(part, AnyOf) else (part,):
            flat[one] = None
    return next(iter(flat)) if len(flat) == 1 else AnyOf(tuple(flat))
