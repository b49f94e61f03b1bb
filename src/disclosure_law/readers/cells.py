"""Kleene logic over columns: a cell is one truth for every row, or an expression per row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
    if one is NO or other is NO:
        return NO
    if one is YES:
        return other
    if other is YES:
        return one
    return expression(one) & expression(other)


def either(one: Cell, other: Cell) -> Cell:
    """Return the Kleene disjunction, folded where one side is the same for every row."""
    return invert(both(invert(one), invert(other))) if _fixed(one, other) else _either(one, other)


def _either(one: Cell, other: Cell) -> Cell:
    return expression(one) | expression(other)


def _fixed(*cells: Cell) -> bool:
    return any(cell is YES or cell is NO for cell in cells)


def invert(cell: Cell) -> Cell:
    """Return the Kleene negation."""
    return ~cell


def every(cells: Iterable[Cell]) -> Cell:
    """Return the Kleene conjunction of all cells."""
    listed = [cell for cell in cells if cell is not YES]
    if len(listed) <= FEW or any(cell is NO for cell in listed):
        return reduce(both, listed) if listed else YES
    return folded(partial(nw.all_horizontal, ignore_nulls=False), map(expression, listed))


def some(cells: Iterable[Cell]) -> Cell:
    """Return the Kleene disjunction of all cells."""
    listed = [cell for cell in cells if cell is not NO]
    if len(listed) <= FEW or any(cell is YES for cell in listed):
        return reduce(either, listed) if listed else NO
    return folded(partial(nw.any_horizontal, ignore_nulls=False), map(expression, listed))


def folded(fold: Callable[..., nw.Expr], parts: Iterable[nw.Expr]) -> nw.Expr:
    """Return the parts folded in groups of groups: engines without a fold chain each group."""
    listed = list(parts)
    while len(listed) > GROUP:
        listed = [fold(*listed[i : i + GROUP]) for i in range(0, len(listed), GROUP)]
    return fold(*listed)


def expression(cell: Cell) -> nw.Expr:
    """Return the cell as an expression."""
    if isinstance(cell, Truth):
        value = {YES: True, NO: False, UNKNOWN: None}[cell]
        return nw.lit(value, nw.Boolean)
    return cell
