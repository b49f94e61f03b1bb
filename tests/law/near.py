"""Near misses: one disclosure that a rule decides, and what each missing condition makes of it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import Item, Party, Request
from disclosure_law.term import Category, Purpose, Role
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.verdict import Verdict
from tests.common import cites, said

DAY = dt.timedelta(days=1)


def without(request: Request, *facts: Fact) -> Request:
    """The request with these facts absent."""
    for fact in facts:
        request = attrs.evolve(request, facts=request.facts.without(fact))
    return request


def with_(request: Request, *facts: Fact) -> Request:
    """The request with these facts so as well."""
    return attrs.evolve(request, facts=request.facts | said(*facts))


def to(request: Request, role: Role) -> Request:
    """The request to another recipient, equally bound."""
    return attrs.evolve(request, recipients=(Party(role, bound_by=request.recipients[0].bound_by),))


def by(request: Request, party: Party) -> Request:
    """The request by another discloser."""
    return attrs.evolve(request, discloser=party)


def for_(request: Request, purpose: Purpose) -> Request:
    """The request for another purpose."""
    return attrs.evolve(request, purpose=purpose)


def of(request: Request, *categories: Category) -> Request:
    """The request about other data."""
    return attrs.evolve(request, data=tuple(Item(c) for c in categories))


def asked(request: Request, truth: Truth = YES) -> Request:
    """The request on request of the recipient (or not)."""
    return attrs.evolve(request, setting=attrs.evolve(request.setting, on_request=truth))


def unasked(request: Request) -> Request:
    """The request of own motion."""
    return asked(request, NO)


def on(request: Request, day: dt.date) -> Request:
    """The request on another day."""
    return attrs.evolve(request, at=day)


def about(request: Request, **subject: Any) -> Request:
    """The request about somebody else."""
    return attrs.evolve(request, subject=attrs.evolve(request.subject, **subject))


def check(verdict: Verdict, outcome: Outcome, *cited: str) -> None:
    """Assert the outcome and that these provisions carry it."""
    assert verdict.outcome is outcome
    assert set(cited) <= cites(verdict)
