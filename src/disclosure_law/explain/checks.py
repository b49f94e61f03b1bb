"""From findings to checks: what was asked, what the request says, what the rule needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from disclosure_law.disclosure import Disclosure
from disclosure_law.explain import grammar, words
from disclosure_law.explain.tree import Check, Lack, Lacking
from disclosure_law.leaf import (
    AtLeast,
    Fact,
    Has,
    Leaf,
    NotModelled,
    OneOf,
    OpenQuestion,
    StatedAs,
)  # fmt: skip
from disclosure_law.predicate import All
from disclosure_law.readers.traced import Finding
from disclosure_law.term import Term
from disclosure_law.text import Text
from disclosure_law.truth import NO, UNKNOWN, YES, Truth
from disclosure_law.vocabulary import fields

FEW = 3
"""How many terms are listed before they are counted."""
CHANGEABLE = {
    field.id for field in (
        fields.OWN_CONSENT, fields.PROXY_CONSENT, fields.INSTRUMENT, fields.CHANNEL,
    )
}  # fmt: skip
"""Fields that the same people, with the same data and purpose, could still answer otherwise."""
CONSENTS = (fields.OWN_CONSENT.id, fields.PROXY_CONSENT.id)
FIXED_PARTS = ("discloser.", "recipient.", "subject.", "item.")

T = TypeVar("T")


def is_fixed(leaf: Leaf) -> bool:
    """Return whether the leaf is about who, what and what for: otherwise it is another case."""
    match leaf:
        case OneOf(field) | Has(field) | AtLeast(field):
            return field.id not in CHANGEABLE
        case Fact() | StatedAs():
            path = leaf.fact.path if isinstance(leaf, StatedAs) else leaf.path
            return path.startswith(FIXED_PARTS)
        case _:
            return True


def nearest(finding: Finding) -> tuple[Finding, ...] | None:
    """Return the fewest answers that would have to be otherwise; `None` if that is out of reach."""
    if finding.truth is YES:
        return ()
    if finding.leaf is not None:
        return None if finding.truth is NO and is_fixed(finding.leaf) else (finding,)
    found = [nearest(part) for part in finding.parts]
    within = [one for one in found if one is not None]
    if not isinstance(finding.predicate, All):
        return min(within, key=len, default=None)
    return _unique(one for part in within for one in part) if len(within) == len(found) else None


def asked_id(finding: Finding) -> str:
    """Return the id of what has to be asked to know a leaf: a field, or the leaf itself."""
    leaf = finding.leaf
    return "" if leaf is None else leaf.field.id if isinstance(leaf, OneOf | AtLeast) else leaf.id


def asking(finding: Finding) -> str:
    """Return the same, with all sides of one consent taken together."""
    asked = asked_id(finding)
    giver = [name for name in CONSENTS if asked == name or asked.startswith(f"{name}.")]
    return giver[0] if giver else asked


def check_of(finding: Finding, disclosure: Disclosure) -> Check:
    """Return the check of a finding on one leaf."""
    leaf = finding.leaf
    if leaf is None:
        raise TypeError(finding)
    truth = finding.truth if finding.needed is YES else ~finding.truth
    return Check(
        leaf, finding.needed, truth, _answer(leaf, truth, disclosure), wanted(leaf, finding.needed)
    )


def lacking(finding: Finding, disclosure: Disclosure) -> tuple[Lacking, ...]:
    """Return what fails or is not known, all of which is needed; alternatives out of reach drop."""
    if finding.truth is YES:
        return ()
    if finding.leaf is not None:
        return (check_of(finding, disclosure),)
    if isinstance(finding.predicate, All):
        return _unique(one for part in finding.parts for one in lacking(part, disclosure))
    near = [part for part in finding.parts if nearest(part) is not None] or finding.parts
    alternatives = _unique(_as_one(lacking(part, disclosure)) for part in near)
    if len(alternatives) == 1:
        only = alternatives[0]
        return only.parts if isinstance(only, Lack) and only.every else alternatives
    return (Lack(every=False, parts=alternatives),)


def _as_one(parts: tuple[Lacking, ...]) -> Lacking:
    return parts[0] if len(parts) == 1 else Lack(every=True, parts=parts)


def met(finding: Finding, disclosure: Disclosure) -> tuple[Check, ...]:
    """Return the facts, judgements and consent on which it is so; of alternatives the first."""
    if finding.truth is not YES:
        parts = finding.parts if isinstance(finding.predicate, All) else ()
    elif finding.leaf is not None:
        return () if is_fixed(finding.leaf) else (check_of(finding, disclosure),)
    elif isinstance(finding.predicate, All):
        parts = finding.parts
    else:
        parts = next((part,) for part in finding.parts if part.truth is YES)
    return _unique(one for part in parts for one in met(part, disclosure))


def because(finding: Finding, disclosure: Disclosure) -> tuple[Check, ...]:
    """Return the facts on which a prohibition applies, and what is not known of it."""
    found = (one for one in finding.of_leaves() if one.truth is UNKNOWN)
    return _unique((*met(finding, disclosure), *(check_of(one, disclosure) for one in found)))


def checks_in(parts: Iterable[Lacking]) -> Iterator[Check]:
    """Yield every check, however deep."""
    for part in parts:
        if isinstance(part, Check):
            yield part
        else:
            yield from checks_in(part.parts)


def _unique(found: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(found))


def _answer(leaf: Leaf, truth: Truth, disclosure: Disclosure) -> Text:
    """Return what the request says about a leaf, in the words of the vocabulary."""
    match leaf:
        case StatedAs():
            return words.STATED if truth is YES else words.NOT_STATED
        case OneOf() | AtLeast():
            return _value(leaf, disclosure)
        case OpenQuestion() if truth is UNKNOWN:
            return words.OPEN_QUESTION
        case OpenQuestion():
            return grammar.fill(words.ADOPTED, answer=words.TRUTHS[truth])
        case _:
            return words.NOT_WORKED_OUT if isinstance(leaf, NotModelled) else words.TRUTHS[truth]


def _value(leaf: OneOf | AtLeast, disclosure: Disclosure) -> Text:
    """Return the term or the number that a field holds."""
    if isinstance(leaf, OneOf):
        term = disclosure.choice(leaf.field)
        return words.NOT_KNOWN if term is None else term.text
    number: int | None = disclosure.value(leaf.field.path)
    return words.NOT_KNOWN if number is None else grammar.same(str(number))


def wanted(leaf: Leaf, needed: Truth) -> Text:
    """Return the answer that makes a leaf have the truth needed."""
    match leaf:
        case OneOf(terms=terms):
            return _one_of(terms) if needed is YES else _none_of(terms)
        case AtLeast(bound=bound):
            template = words.AT_LEAST if needed is YES else words.LESS_THAN
            return grammar.fill(template, bound=bound)
        case StatedAs():
            return words.STATED if needed is YES else words.NOT_STATED
        case _:
            return words.TRUTHS[needed]


def _one_of(terms: tuple[Term, ...]) -> Text:
    if len(terms) > FEW:
        return grammar.fill(words.ONE_OF_MANY, count=len(terms))
    return grammar.joined((term.text for term in terms), words.OR)


def _none_of(terms: tuple[Term, ...]) -> Text:
    if len(terms) > FEW:
        return words.SOMETHING_ELSE
    return grammar.fill(words.ANOTHER, terms=grammar.joined((t.text for t in terms), words.OR))
