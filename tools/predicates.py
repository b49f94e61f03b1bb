"""A predicate as a nested list: what has to be so, in the Dutch words of its questions."""

from __future__ import annotations

from collections.abc import Iterator

from disclosure_law.leaf import (
    AtLeast,
    Has,
    Judgement,
    Leaf,
    NotModelled,
    OneOf,
    OpenQuestion,
    StatedAs,
)  # fmt: skip
from disclosure_law.predicate import ALWAYS, All, AnyOf, Not, Predicate
from disclosure_law.truth import YES
from tools.markdown import under

YES_OR_NO = {True: "ja", False: "nee"}


def listed(label: str, predicate: Predicate) -> Iterator[str]:
    """Yield a labelled item for a predicate, and its parts below it; nothing if it always holds."""
    if predicate != ALWAYS:
        yield from _item(predicate, f"{label}: ", holds=True)


def _item(predicate: Predicate, label: str = "", *, holds: bool) -> Iterator[str]:
    match predicate:
        case Leaf():
            yield f"- {label}{_leaf(predicate, holds=holds)}"
            yield from under(_positions(predicate))
        case Not(part):
            yield from _item(part, label, holds=not holds)
        case All(parts) | AnyOf(parts):
            yield f"- {label}{_quantity(predicate, holds=holds)}:"
            for part in parts:
                yield from under(_item(part, holds=True))
        case _:
            raise TypeError(predicate)


def _quantity(predicate: Predicate, *, holds: bool) -> str:
    if isinstance(predicate, All):
        return "all of" if holds else "not all of"
    return "one or more of" if holds else "none of"


def _leaf(leaf: Leaf, *, holds: bool) -> str:
    if isinstance(leaf, NotModelled):
        return f"**niet gemodelleerd**: {leaf.question.nl} (`{leaf.id}`)"
    asked = leaf.field.id if isinstance(leaf, OneOf | AtLeast) else leaf.id
    return f"{leaf.question.nl} **{_answer(leaf, holds=holds)}** (`{asked}`{_mark(leaf)})"


def _answer(leaf: Leaf, *, holds: bool) -> str:
    match leaf:
        case OneOf(terms=terms):
            return ("" if holds else "niet: ") + " · ".join(term.text.nl for term in terms)
        case AtLeast(bound=bound):
            return f"ten minste {bound}" if holds else f"jonger dan {bound}"
        case StatedAs(answer=answer):
            return ("vermeld: " if holds else "niet vermeld: ") + YES_OR_NO[answer is YES]
        case _:
            return YES_OR_NO[holds]


def _mark(leaf: Leaf) -> str:
    """Say what kind of leaf it is, where it is no plain fact or field."""
    match leaf:
        case Judgement(by=by):
            return f"; oordeel van {by.text.nl}"
        case OpenQuestion():
            return "; open rechtsvraag"
        case Has(term=term):
            return f"; {term.text.nl}" if term.text.nl not in leaf.question.nl else ""
        case _:
            return ""


def _positions(leaf: Leaf) -> Iterator[str]:
    """Yield the positions in an open question of law."""
    if isinstance(leaf, OpenQuestion):
        for position in leaf.positions:
            answer = YES_OR_NO[position.answer is YES]
            yield f"- {answer}: {position.text.nl} ({position.source})"
