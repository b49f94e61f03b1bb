"""Kleene logic over columns: a cell is one truth for every row, or an expression per row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial, reduce
from typing import TypeAlias

import narwhals as nw

from disclosure_law.truth import NO, UNKNOWN, YES, Truth

Cell: TypeAlias = "Truth | nw.Expr"
"""A truth that is the same for every row, or an expression that gives it per row."""


FEW = 2
"""Up to so many cells are chained; more make one flat expression, which is cheaper to plan."""


GROUP = 24
"""How many parts one fold takes, so that no engine nests deeper than it can parse."""


def both(one: Cell, other: Cell) -> Cell:
    """Return the Kleene conjunction, folded where one side is the same for every row."""
    if isinstance(one, Truth) and isinstance(other, Truth):
        return one & other
    if one is NO or other is NO:
        return NO
    if one is YES:
        return other
    if other is YES:
        return one
    return expression(one) & expression(other)


def either(one: Cell, other: Cell) -> Cell:
    """Return the Kleene disjunction, folded where one side is the same for every row."""
    if isinstance(one, Truth) and isinstance(other, Truth):
        return one | other
    if one is YES or other is YES:
        return YES
    if one is NO:
        return other
    if other is NO:
        return one
    return expression(one) | expression(other)


def invert(cell: Cell) -> Cell:
    """Return the Kleene negation."""
    return ~cell


def every(cells: Iterable[Cell]) -> Cell:
    """Return the Kleene conjunction of all cells."""
    listed = _distinct(cell for cell in cells if cell is not YES)
    if len(listed) <= FEW or any(cell is NO for cell in listed):
        return reduce(both, listed) if listed else YES
    return folded(partial(nw.all_horizontal, ignore_nulls=False), map(expression, listed))


def some(cells: Iterable[Cell]) -> Cell:
    """Return the Kleene disjunction of all cells."""
    listed = _distinct(cell for cell in cells if cell is not NO)
    if len(listed) <= FEW or any(cell is YES for cell in listed):
        return reduce(either, listed) if listed else NO
    return folded(partial(nw.any_horizontal, ignore_nulls=False), map(expression, listed))


def _distinct(cells: Iterable[Cell]) -> list[Cell]:
    """Return the cells with one of those that are known for no row: more of it changes nothing."""
    listed = list(cells)
    varying = [cell for cell in listed if cell is not UNKNOWN]
    return varying if len(varying) == len(listed) else [*varying, UNKNOWN]


def folded(fold: Callable[..., nw.Expr], parts: Iterable[nw.Expr]) -> nw.Expr:
    """Return the parts folded in groups of groups: engines without a fold chain each group."""
    listed = list(parts)
    while len(listed) > GROUP:
        listed = [fold(*listed[i : i + GROUP]) for i in range(0, len(listed), GROUP)]
    return fold(*listed)


def counted(flags: Sequence[nw.Expr]) -> nw.Expr:
    """
    Return how many of the flags are a yes, per row.

    The cast of each group's sum keeps the groups: Spark makes one chain of sums of sums, and a
    chain of some hundreds is more than it can compile.
    """
    numbers = [flag.cast(nw.Int16) for flag in flags]
    groups = [numbers[i : i + GROUP] for i in range(0, len(numbers), GROUP)]
    sums = [nw.sum_horizontal(*group).cast(nw.Int64) for group in groups]
    return nw.sum_horizontal(*sums) if sums else nw.lit(0, nw.Int64)


def expression(cell: Cell) -> nw.Expr:
    """Return the cell as an expression."""
    if isinstance(cell, Truth):
        value = {YES: True, NO: False, UNKNOWN: None}[cell]
        return nw.lit(value, nw.Boolean)
    return cell
