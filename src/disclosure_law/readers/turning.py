"""Whether a condition of a rule can make a difference in any request (extra `proof`: z3).

A condition that another one implies, or excludes, may never do: then no case can be asked for.
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import z3

from disclosure_law.leaf import Leaf
from disclosure_law.predicate import ALWAYS, NEVER, Predicate
from disclosure_law.readers.formulas import Formulas
from disclosure_law.truth import NO, YES, Truth


def sides(formulas: Formulas, predicate: Predicate, leaf: Leaf) -> tuple[Truth, ...]:
    """
    Return at which answers to a condition, in some request, turning it turns the predicate.

    Turning it leaves all other conditions as they are, also those on the same field.
    """
    with_it, without = (formulas.of(predicate.replace(leaf, end)) for end in (ALWAYS, NEVER))
    so = formulas.of(leaf)
    asked = ((YES, so), (NO, z3.Not(so)))
    return tuple(
        answer for answer, there in asked if formulas.find(with_it != without, there) is not None
    )
