"""From an assignment of values to a request: how proofs, comparisons and tests make examples.

An assignment says, per fact or field, its value: the way back from what the readers reason about to
something a person can read, run and put in a case file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

from disclosure_law.leaf import Choice, Fact, Field, Has, Leaf, Number
from disclosure_law.request import Answers, Consent, How, Item, Party, Request, Subject
from disclosure_law.term import Term
from disclosure_law.truth import Truth
from disclosure_law.vocabulary import data, roles, settings

Value = Term | int | Truth
Assignment = Mapping[Leaf | Field, Value]

_ATTRIBUTES = {"recipient": "recipients", "item": "data", "own_consent": "consent"}
_ROLES = (roles.OTHER_PARTY, roles.COACH, roles.EMPLOYER, roles.NEIGHBOUR, roles.SCHOOL)
STAND_INS: Mapping[str, tuple[Term, ...]] = {
    "discloser.role": (*_ROLES, *roles.ROLES),
    "recipient.role": (*_ROLES, *roles.ROLES),
    "discloser.capacity": roles.CAPACITIES,
    "recipient.capacity": roles.CAPACITIES,
    "subject.kind": data.SUBJECT_KINDS,
    "item.category": (data.NATIONALITY, *data.CATEGORIES),
    "item.received_from": (*_ROLES, *roles.ROLES),
    "purpose": (data.QUALITY, *data.GENERAL_PURPOSES),
    "setting.meeting": settings.MEETINGS,
    "setting.procedure": settings.PROCEDURES,
    "setting.instrument": settings.INSTRUMENTS,
    "setting.channel": (settings.ORAL, *settings.CHANNELS),
    "consent.subject": (data.NOT_ASKED, *data.CONSENT_STATUSES),
    "consent.representative": (data.NOT_ASKED, *data.CONSENT_STATUSES),
}
"""Terms that may stand for "any other" value of a field, the plainest first."""


def stand_in(field: Choice, taken: tuple[Term | int | None, ...]) -> Term | None:
    """Return a term of the base vocabulary that no leaf of the law admits, if there is one."""
    others = (term for term in STAND_INS.get(field.id, ()) if term not in taken)
    return next(others, None)


def request_of(values: Assignment, at: dt.date, *, closed: bool = True) -> Request:
    """
    Return a request with one recipient and one item that states these values and no others.

    Args:
        values: Terms for choices, whole numbers for numbers, truths for facts and set members.
        at: The date of the disclosure.
        closed: Whether what is not stated is absent.
    """
    tree: dict[str, dict[str, Any]] = {}
    members: dict[str, list[Term]] = {}
    facts: dict[Fact, Truth] = {}
    for asked, value in values.items():
        if isinstance(asked, Has):
            inside = members.setdefault(asked.field.path, [])
            if value is Truth.YES:
                inside.append(asked.term)
        elif isinstance(asked, Fact) and not asked.path:
            facts[asked] = _truth(value)
        elif isinstance(asked, Fact | Choice | Number):
            part, _, attribute = asked.path.partition(".")
            tree.setdefault(part, {})[attribute] = value
    for path, terms in members.items():
        part, _, attribute = path.partition(".")
        tree.setdefault(part, {})[attribute] = tuple(terms)
    return _request(tree, facts, at, closed=closed)


def _request(
    tree: dict[str, dict[str, Any]], facts: dict[Fact, Truth], at: dt.date, *, closed: bool
) -> Request:
    return Request(
        discloser=Party(**tree.get("discloser", {})),
        recipients=(Party(**tree.get("recipient", {})),),
        data=(Item(**tree.get("item", {})),),
        at=at,
        subject=Subject(**tree.get("subject", {})),
        purpose=tree.get("purpose", {}).get(""),
        setting=How(**tree.get("setting", {})),
        consent=_consent(tree.get("own_consent")),
        proxy_consent=_consent(tree.get("proxy_consent")),
        facts=Answers(tuple(sorted(facts.items(), key=lambda entry: entry[0].id))),
        closed=closed,
    )


def _consent(values: dict[str, Any] | None) -> Consent | None:
    return None if values is None else Consent(**values)


def _truth(value: Value) -> Truth:
    if not isinstance(value, Truth):
        raise TypeError(value)
    return value


def amended(request: Request, values: Assignment, *, recipient: int = 0, item: int = 0) -> Request:
    """
    Return a request that states these values as well.

    What the request stated already is kept, save where a value replaces it.

    Args:
        request: The request.
        values: Terms for choices, whole numbers for numbers, truths for facts and set members.
        recipient: Index of the recipient whose attributes are meant.
        item: Index of the item whose attributes are meant.
    """
    place = _Place(recipient, item)
    for asked, value in values.items():
        if isinstance(asked, Has):
            inside = place.with_member(request, asked, value)
            request = place.put(request, asked.field.path, inside)
        elif isinstance(asked, Fact) and not asked.path:
            request = attrs.evolve(
                request, facts=request.facts | Answers(((asked, _truth(value)),))
            )
        elif isinstance(asked, Fact | Choice | Number):
            request = place.put(request, asked.path, value)
    return request


@attrs.frozen
class _Place:
    """One recipient and one item of a request, by index: whose attributes a path names."""

    recipient: int
    item: int

    def part(self, request: Request, name: str) -> Any:  # noqa: ANN401  # one of a request's parts
        """Return the part that a path begins with."""
        parts = {
            "discloser": request.discloser,
            "recipient": request.recipients[self.recipient],
            "item": request.data[self.item],
            "subject": request.subject,
            "setting": request.setting,
            "own_consent": request.consent or Consent(),
            "proxy_consent": request.proxy_consent or Consent(),
        }
        return parts[name]

    def put(self, request: Request, path: str, value: Any) -> Request:  # noqa: ANN401
        """Return the request with one typed attribute set."""
        if path == "purpose":
            return attrs.evolve(request, purpose=value)
        name, _, attribute = path.partition(".")
        part = attrs.evolve(self.part(request, name), **{attribute: value})
        whole = {
            "recipient": _replaced(request.recipients, self.recipient, part),
            "item": _replaced(request.data, self.item, part),
        }
        changes: dict[str, Any] = {_ATTRIBUTES.get(name, name): whole.get(name, part)}
        return attrs.evolve(request, **changes)

    def with_member(self, request: Request, asked: Has, value: Value) -> tuple[Term, ...]:
        """Return the members of a set, with one more if that is the answer."""
        name, _, attribute = asked.field.path.partition(".")
        inside: tuple[Term, ...] = getattr(self.part(request, name), attribute) or ()
        return (*inside, asked.term) if value is Truth.YES else inside


def _replaced(parts: tuple[Any, ...], index: int, part: Any) -> tuple[Any, ...]:  # noqa: ANN401
    return (*parts[:index], part, *parts[index + 1 :])


def without(request: Request, fact: Fact) -> Request:
    """Return the request with one fact no longer stated."""
    return attrs.evolve(request, facts=request.facts.without(fact))
