"""Kleene logic over columns: a cell is one truth for every row, or an expression per row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import narwhals as nw

from disclosure_law.truth import NO, UNKNOWN, YES, Truth

Cell: TypeAlias = "Truth | nw.Expr"
"""A truth that is the same for every row, or an expression that gives it per row."""


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
    result: Cell = YES
    for cell in cells:
        result = both(result, cell)
    return result


def some(cells: Iterable[Cell]) -> Cell:
    """Return the Kleene disjunction of all cells."""
    result: Cell = NO
    for cell in cells:
        result = either(result, cell)
    return result


def expression(cell: Cell) -> nw.Expr:
    """Return the cell as an expression."""
    if isinstance(cell, Truth):
        value = {YES: True, NO: False, UNKNOWN: None}[cell]
        return nw.lit(value, nw.Boolean)
    return cell
