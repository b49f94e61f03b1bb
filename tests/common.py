"""Shared builders for tests: one closed disclosure, changed in one respect at a time."""

from __future__ import annotations

import datetime as dt
from typing import Any

from disclosure_law.corpus import Corpus
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.lifting import judge
from disclosure_law.request import Answers, Item, Party, Request, Subject, answers
from disclosure_law.rule import Condition
from disclosure_law.term import Category, Lock, Role
from disclosure_law.text import Text
from disclosure_law.truth import NO, UNKNOWN, YES, Truth
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data

ADULT = Subject(kind=data.CLIENT, age=40, capable=YES)


def corpus_of(*modules: Any) -> Corpus:  # modules have no type of their own
    """A corpus of the rules of these law modules, with the binding table."""
    rules = tuple(rule for module in modules for rule in module.RULES)
    return Corpus("test", Text("proef", "test"), rules, IN_FORCE.bindings)


def party(role: Role, *bound_by: Lock, **more: Any) -> Party:
    """A party with exactly these secrecies."""
    return Party(role, bound_by=bound_by, **more)


def said(*yes: Fact, no: tuple[Fact, ...] = (), unknown: tuple[Fact, ...] = ()) -> Answers:
    """Facts and judgements, each judgement answered by the party the law leaves it to."""
    result = Answers()
    for facts, truth in ((yes, YES), (no, NO), (unknown, UNKNOWN)):
        for fact in facts:
            result |= _one(fact, truth)
    return result


def _one(fact: Fact, truth: Truth) -> Answers:
    by = fact.by if isinstance(fact, Judgement) else None
    side = {YES: "yes", NO: "no", UNKNOWN: "unknown"}[truth]
    return answers(by=by, **{side: (fact,)})


def request(
    discloser: Party,
    recipient: Party,
    *categories: Category,
    at: dt.date = dt.date(2025, 5, 6),
    **more: Any,
) -> Request:
    """A closed request with one recipient; `more` goes to `Request`."""
    more.setdefault("subject", ADULT)
    more.setdefault("closed", True)
    items = more.pop("data", tuple(Item(category) for category in categories))
    return Request(discloser=discloser, recipients=(recipient,), data=items, at=at, **more)


def cites(verdict: Verdict) -> set[str]:
    """The short forms of the provisions that carry the verdict."""
    return {provision.short for provision in verdict.cites}


def condition_ids(verdict: Verdict) -> set[str]:
    """The ids of the conditions that attach."""
    conditions: tuple[Condition, ...] = verdict.conditions
    return {condition.id for condition in conditions}


__all__ = ["ADULT", "cites", "condition_ids", "corpus_of", "judge", "party", "request", "said"]
