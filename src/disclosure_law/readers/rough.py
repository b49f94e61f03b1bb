"""What Kleene logic alone says of a disclosure: never wrong, though it may leave too much open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from disclosure_law.outcome import Outcome
from disclosure_law.readers.compiled import Decision, Program
from disclosure_law.readers.whose import ALONE, Shape, Unknown, owners

Row = tuple[int, int, Decision]
"""A part of a request: the indexes of its recipient and its item, and what was decided of it."""


def bits(mask: int) -> list[int]:
    """Return the positions of the bits that are set, lowest first."""
    found: list[int] = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found


def kleene(program: Program, decision: Decision) -> Outcome:
    """Return the outcome that the certain rules settle, or `UNDETERMINED` (never wrong)."""
    openings = decision.holds | decision.may_hold
    unsettled = False
    for i in bits(decision.applies):
        keys = program.keys[i]
        if not keys & openings:
            return Outcome.PROHIBITED
        unsettled = unsettled or not keys & decision.holds
    unsettled = unsettled or any(
        not program.keys[i] & decision.holds for i in bits(decision.may_apply)
    )
    if unsettled:
        return Outcome.UNDETERMINED
    if program.duties & decision.holds:
        return Outcome.REQUIRED
    return Outcome.UNDETERMINED if program.duties & decision.may_hold else Outcome.PERMITTED


def rough_outcomes(program: Program, decision: Decision) -> tuple[Outcome, ...]:
    """Return the outcomes that the certain rules do not exclude (never too few)."""
    settled = kleene(program, decision)
    if settled is not Outcome.UNDETERMINED:
        return (settled,)
    keys, holds = program.keys, decision.holds
    found: list[Outcome] = []
    if any(not keys[i] & holds for i in bits(decision.applies | decision.may_apply)):
        found.append(Outcome.PROHIBITED)
    if not program.duties & holds:
        found.append(Outcome.PERMITTED)
    if program.duties & (holds | decision.may_hold):
        found.append(Outcome.REQUIRED)
    return tuple(found)


def unknowns(program: Program, rows: Sequence[Row], shape: Shape = ALONE) -> list[Unknown]:
    """Return everything unknown that a rule still open reads, the most widely read first."""
    owned = owners(program, shape.scoped)
    count: dict[Unknown, int] = {}
    for recipient, item, decision in rows:
        for variable in _reads(program, decision):
            offset = shape.offset(owned[variable], recipient, item)
            unknown = shape.unknown(variable, owned[variable], offset)
            count[unknown] = count.get(unknown, 0) + 1
    return sorted(count, key=lambda one: (-count[one], one.order))


def _reads(program: Program, decision: Decision) -> Iterator[int]:
    """Yield, per rule still open, each variable not known that it reads."""
    unread = program.unread(decision)
    offset = len(program.prohibitions)
    rules = [program.reads[i] for i in bits(decision.applies | decision.may_apply)]
    rules += [program.reads[offset + g] for g in bits(decision.may_hold)]
    for mask in rules:
        yield from {program.of_atom[atom][0] for atom in bits(mask & unread)}
