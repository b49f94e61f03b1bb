"""Judging a request: lifting, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from typing import TypeVar

import attrs

from disclosure_law.corpus import Corpus, Law
from disclosure_law.disclosure import disclosures
from disclosure_law.outcome import Outcome, whole
from disclosure_law.predicate import ALWAYS
from disclosure_law.readers.asking import asked
from disclosure_law.readers.compiled import Decision, Program, compiled
from disclosure_law.readers.exact import (
    OF_TERMINAL,
    Grown,
    Row,
    bits,
    grown,
    rough_outcomes,
    unknowns,
)
from disclosure_law.readers.whose import Shape, shape_of
from disclosure_law.request import Request
from disclosure_law.rule import Condition, Contested, Ground, Key, Prohibition, Rule
from disclosure_law.truth import NO
from disclosure_law.verdict import Lifted, Part, Verdict, granting


def judge(request: Request, corpus: Corpus) -> Verdict:
    """
    Return the verdict on a request under the law of a corpus at the request's date.

    Raises:
        ContradictionError: What is stated of a party's secrecy contradicts the dated table.
    """
    program, rows = decided(request, corpus)
    shape = shape_of(request)
    found = grown(program, rows, shape)
    if found is None:
        return _roughly(request, program, rows, shape)
    return _exactly(request, program, rows, found)


def decided(request: Request, corpus: Corpus) -> tuple[Program, list[Row]]:
    """Return the law at the request's date, compiled, and what it decides of every part."""
    law = corpus.at(request.at)
    program = compiled(law)
    rows = [
        (i, j, program.decide(single))
        for i, row in enumerate(disclosures(request, law))
        for j, single in enumerate(row)
    ]
    return program, rows


def _exactly(request: Request, program: Program, rows: list[Row], found: Grown) -> Verdict:
    tree = found.tree
    parts = tuple(
        _part(program, tree.possible(diagram), row)
        for row, diagram in zip(rows, found.parts, strict=True)
    )
    possible = tree.possible(found.whole)
    missing = asked(program, tree.ranked(found.whole), rows)
    return Verdict(_outcome(possible), possible, parts, missing, request, program.law)


def _roughly(request: Request, program: Program, rows: list[Row], shape: Shape) -> Verdict:
    """Return the verdict by Kleene logic alone: never wrong, but it may ask too much."""
    each = [rough_outcomes(program, decision) for _, _, decision in rows]
    parts = tuple(_part(program, possible, row) for row, possible in zip(rows, each, strict=True))
    joined = {Outcome.REQUIRED}
    for possible in each:
        joined = {whole(pair) for pair in product(joined, possible)}
    ordered = tuple(outcome for outcome in OF_TERMINAL.values() if outcome in joined)
    missing = asked(program, unknowns(program, rows, shape), rows)
    return Verdict(_outcome(ordered), ordered, parts, missing, request, program.law, exact=False)


def _outcome(possible: tuple[Outcome, ...]) -> Outcome:
    return possible[0] if len(possible) == 1 else Outcome.UNDETERMINED


def _part(program: Program, possible: tuple[Outcome, ...], row: Row) -> Part:
    recipient, item, decision = row
    outcome = _outcome(possible)
    found = _sort(
        program, decision.applies, decision.may_apply, decision.holds, decision.may_hold, outcome
    )
    return Part(
        recipient,
        item,
        outcome,
        possible,
        found.standing,
        found.lifted,
        found.unsettled,
        found.carrying,
        found.waiting,
        found.conflicts,
        _due(program, decision, found.conditions),
        _due(program, decision, found.contested),
    )


_Due = TypeVar("_Due", Condition, Contested)


def _due(
    program: Program, decision: Decision, listed: tuple[tuple[_Due, bool], ...]
) -> tuple[_Due, ...]:
    """Return the conditions or points that are certain, or that the facts do not rule out."""
    return tuple(
        one for one, always in listed if always or program.truth(one.when, decision) is not NO
    )


@attrs.frozen
class _Sorted:
    """The rules of a decision, sorted by what became of them; the same for equal rule masks."""

    standing: tuple[Prohibition, ...]
    lifted: tuple[Lifted, ...]
    unsettled: tuple[Prohibition, ...]
    carrying: tuple[Ground, ...]
    waiting: tuple[Ground, ...]
    conflicts: tuple[Ground, ...]
    conditions: tuple[tuple[Condition, bool], ...]
    contested: tuple[tuple[Contested, bool], ...]


@lru_cache(maxsize=16384)  # a memo of a pure function: which rules apply and hold, sorted
def _sort(  # noqa: PLR0917  # positional, because a memo's key is cheapest so
    program: Program, applies: int, may_apply: int, holds: int, may_hold: int, outcome: Outcome
) -> _Sorted:
    law = program.law
    standing, lifted, unsettled, opened, waited = _locks(
        program, applies, may_apply, holds, may_hold
    )
    duties = holds & program.duties
    carrying = _pick(law.grounds, opened | duties)
    waiting = _pick(law.grounds, waited | may_hold & program.duties)
    relevant = _relevant(outcome, standing, unsettled, carrying, waiting)
    points = [point for rule in relevant for point in rule.contested]
    if outcome is not Outcome.PROHIBITED:
        points += [point for one in lifted for _, key in one.by for point in key.contested]
    return _Sorted(
        standing,
        lifted,
        unsettled,
        carrying,
        waiting,
        _pick(law.grounds, duties) if standing else (),
        _with_flag(_attached(law, outcome, relevant)),
        _with_flag(points),
    )


def _with_flag(listed: Iterable[_Due]) -> tuple[tuple[_Due, bool], ...]:
    return tuple((one, one.when == ALWAYS) for one in dict.fromkeys(listed))


def _locks(
    program: Program, applies: int, may_apply: int, holds: int, may_hold: int
) -> tuple[tuple[Prohibition, ...], tuple[Lifted, ...], tuple[Prohibition, ...], int, int]:
    """Return what stands, what is lifted, what is unsettled, and the grounds that open or may."""
    law, keys = program.law, program.keys
    standing: list[Prohibition] = []
    lifted: list[Lifted] = []
    unsettled: list[Prohibition] = []
    opened = waited = 0
    for i in bits(applies | may_apply):
        certain = applies >> i & 1
        opening, waiting = keys[i] & holds, keys[i] & may_hold
        if opening:
            opened |= opening
            if certain:
                lifted.append(_lifted(law.prohibitions[i], law, opening))
            continue
        waited |= waiting
        (standing if certain and not waiting else unsettled).append(law.prohibitions[i])
    return tuple(standing), tuple(lifted), tuple(unsettled), opened, waited


def _relevant(
    outcome: Outcome,
    standing: tuple[Prohibition, ...],
    unsettled: tuple[Prohibition, ...],
    carrying: tuple[Ground, ...],
    waiting: tuple[Ground, ...],
) -> tuple[Rule, ...]:
    """Return the rules whose conditions and contested points belong to the outcome."""
    if outcome is Outcome.PROHIBITED:
        return standing or unsettled
    if outcome is Outcome.UNDETERMINED:
        return (*unsettled, *carrying, *waiting)
    return granting(outcome, carrying, waiting, unsettled)


def _lifted(prohibition: Prohibition, law: Law, opening: int) -> Lifted:
    pairs: list[tuple[Ground, Key]] = []
    for g in bits(opening):
        key = law.grounds[g].key_to(prohibition)
        if key is not None:
            pairs.append((law.grounds[g], key))
    return Lifted(prohibition, tuple(pairs))


def _pick(grounds: tuple[Ground, ...], mask: int) -> tuple[Ground, ...]:
    return tuple(grounds[g] for g in bits(mask))


def _attached(law: Law, outcome: Outcome, relevant: tuple[Rule, ...]) -> list[Condition]:
    """Return the conditions of the relevant rules, then those that stand by themselves."""
    attached = [c for rule in relevant if isinstance(rule, Ground | Prohibition) for c in rule.then]
    return attached if outcome is Outcome.PROHIBITED else [*attached, *law.conditions]
