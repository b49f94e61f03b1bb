"""From what is not known to what is asked: the questions, and the provisions that ask them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from disclosure_law.citation import Provision
from disclosure_law.readers.compiled import Program
from disclosure_law.readers.rough import Row, bits
from disclosure_law.readers.whose import Unknown
from disclosure_law.verdict import Missing


def asked(program: Program, ranked: Sequence[Unknown], rows: Sequence[Row]) -> tuple[Missing, ...]:
    """
    Return what is missing, each with the provisions of the rules still open that ask for it.

    Args:
        program: The law.
        ranked: What is not known and can change the outcome, in the order in which to ask it.
        rows: The parts of the request, decided.
    """
    return tuple(_ask(program, one, program.askers[one.variable] & _open(program, one, rows))
                 for one in ranked)  # fmt: skip


def _open(program: Program, one: Unknown, rows: Sequence[Row]) -> int:
    """Return the rules still open in the parts that an unknown concerns."""
    mask, count = 0, len(program.prohibitions)
    for recipient, item, decision in rows:
        if one.concerns(recipient, item):
            mask |= decision.may_apply | decision.may_hold << count
    return mask


@lru_cache(maxsize=16384)  # a memo of a pure function: what is asked because of which rules
def _ask(program: Program, unknown: Unknown, rules: int) -> Missing:
    variable = program.variables[unknown.variable]
    own: Provision | None = getattr(variable.asked, "asks", None)
    asks = _asking(program, rules) if own is None else (own,)
    options = variable.options if any(not isinstance(o, int) for o in variable.options) else ()
    return Missing(variable.asked, asks, options, unknown.recipient, unknown.item)


def _asking(program: Program, rules: int) -> tuple[Provision, ...]:
    """Return the carrying provisions of rules, grounds before prohibitions."""
    law, count = program.law, len(program.prohibitions)
    grounds = [law.grounds[g] for g in bits(rules >> count)]
    prohibitions = [law.prohibitions[i] for i in bits(rules & ((1 << count) - 1))]
    return tuple(dict.fromkeys(rule.cites[0] for rule in (*grounds, *prohibitions)))
