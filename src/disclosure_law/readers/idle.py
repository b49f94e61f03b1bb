"""Rules that could be missed: no request has another outcome without them (extra `proof`: z3).

An idle rule is not wrong: two articles may say one thing, and a verdict cites both. But it is worth
a reason in writing, for it may also be a condition read too widely or too narrowly.
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import z3

from disclosure_law.corpus import Corpus
from disclosure_law.readers.formulas import Formulas
from disclosure_law.readers.proof import matters
from disclosure_law.request import FIRST_DAY
from disclosure_law.rule import Ground, Modality, Prohibition, Rule

Deciding: TypeAlias = "Prohibition | Ground"
Version: TypeAlias = "tuple[str, dt.date | None, dt.date | None]"


def idle(corpus: Corpus, rules: Iterable[Rule] | None = None) -> tuple[Deciding, ...]:
    """
    Return the rules that could be missed in the last period in which they are in force.

    Args:
        corpus: The body of law.
        rules: Which of its prohibitions and grounds to examine; all if left out.
    """
    asked = corpus.rules if rules is None else rules
    pending = {version(rule): rule for rule in asked if isinstance(rule, Prohibition | Ground)}
    found: list[Deciding] = []
    for day in days(corpus):
        there = {one: rule for one, rule in pending.items() if rule.in_force(day)}
        if there:
            found += _on(Formulas(corpus.at(day)), there)
            pending = {one: rule for one, rule in pending.items() if one not in there}
    return tuple(found)


def covering(corpus: Corpus, rule: Deciding) -> tuple[str, ...]:
    """
    Return the ids of rules each of which alone does all that this rule does, on its last day.

    None at all, though the rule is idle, means that it takes several rules together to do so.
    """
    day = next(day for day in days(corpus) if rule.in_force(day))
    formulas = Formulas(corpus.at(day))
    whole = dict(_rules(formulas))
    read = next(one for one in whole if version(one) == version(rule))
    others = [one for one in whole if one is not read and _does_as_much(formulas, one, read)]
    return tuple(one.id for one in others if formulas.find(whole[read], z3.Not(whole[one])) is None)


def days(corpus: Corpus) -> tuple[dt.date, ...]:
    """Return the first day of every period in which the law is one and the same, latest first."""
    changes = {d for rule in corpus.rules for d in (rule.since, rule.until, rule.read_from) if d}
    changes |= {d for line in corpus.bindings for d in (line.since, line.until) if d}
    return tuple(sorted({FIRST_DAY, *(d for d in changes if d > FIRST_DAY)}, reverse=True))


def version(rule: Rule) -> Version:
    """Return what tells a version of a rule from all others."""
    return rule.id, rule.since, rule.until


def _on(formulas: Formulas, there: dict[Version, Deciding]) -> Iterator[Deciding]:
    for rule, _ in _rules(formulas):
        if version(rule) in there and formulas.find(matters(formulas, rule)) is None:
            yield there[version(rule)]


def _rules(formulas: Formulas) -> Iterator[tuple[Deciding, Any]]:
    yield from formulas.applies.items()
    yield from formulas.holds.items()


def _does_as_much(formulas: Formulas, other: Deciding, rule: Deciding) -> bool:
    """Tell whether one rule, where it applies or holds, has all the effect of another."""
    if isinstance(rule, Ground) and isinstance(other, Ground):
        opens = all(other.key_to(p) for p in formulas.applies if rule.key_to(p))
        return opens and (other.modality is Modality.DUTY or rule.modality is Modality.POWER)
    if isinstance(rule, Prohibition) and isinstance(other, Prohibition):
        return all(ground.key_to(rule) for ground in formulas.holds if ground.key_to(other))
    return False
