"""Decision diagrams: equal functions have equal numbers, so the support is exact."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from disclosure_law.readers.diagram import NO_NODE, TERMINALS, YES_NODE, Diagrams

WIDTHS = (2, 2, 3, 2)
"""Values per variable: the third has three."""
GRID = tuple(itertools.product(*(range(width) for width in WIDTHS)))


class _Made:
    """A function of the variables, twice: as a diagram and as a table."""

    def __init__(self, number: int, table: tuple[int, ...]) -> None:
        self.number, self.table = number, table


Formula = tuple[Any, ...]
admitted = st.lists(st.integers(0, 1), min_size=3, max_size=3)
formulas: st.SearchStrategy[Formula] = st.recursive(
    st.tuples(st.just("var"), st.integers(0, 3), admitted),
    lambda inner: st.one_of(
        st.tuples(st.just("not"), inner),
        st.tuples(st.sampled_from(["and", "or"]), inner, inner),
        st.tuples(st.just("ite"), inner, inner, inner),
    ),
    max_leaves=8,
)
ON_VALUES: dict[str, Callable[..., int]] = {
    "not": lambda a: 1 - a,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "ite": lambda a, b, c: b if a else c,
}


def _make(d: Diagrams, formula: Formula) -> _Made:
    kind, *rest = formula
    if kind == "var":
        variable, values = rest
        kids = tuple(values[: WIDTHS[variable]])
        return _Made(d.node(variable, kids), tuple(kids[row[variable]] for row in GRID))
    parts = [_make(d, part) for part in rest]
    joins: dict[str, Callable[..., int]] = {
        "not": d.negate,
        "and": d.both,
        "or": d.either,
        "ite": d.ite,
    }
    number = joins[kind](*(part.number for part in parts))
    return _Made(number, tuple(map(ON_VALUES[kind], *(part.table for part in parts))))


def _walk(d: Diagrams, number: int, row: tuple[int, ...]) -> int:
    while number >= TERMINALS:
        number = d.kids(number)[row[d.variable(number)]]
    return number


@given(formulas)
def test_a_diagram_computes_its_function(formula: Formula) -> None:
    """Walking down a diagram gives the function's value, for every combination of values."""
    d = Diagrams()
    made = _make(d, formula)
    assert made.table == tuple(_walk(d, made.number, row) for row in GRID)


@given(formulas, formulas)
def test_equal_functions_have_equal_numbers(one: Formula, other: Formula) -> None:
    """Within one table two formulas share a number exactly when they are the same function."""
    d = Diagrams()
    a, b = _make(d, one), _make(d, other)
    assert (a.table == b.table) == (a.number == b.number)


@given(formulas)
def test_support_is_what_the_function_depends_on(formula: Formula) -> None:
    """A variable is in the support exactly when changing it alone can change the value."""
    d = Diagrams()
    made = _make(d, formula)
    value = dict(zip(GRID, made.table, strict=True))
    depends = {
        v
        for row in GRID
        for v, width in enumerate(WIDTHS)
        for x in range(width)
        if value[row] != value[(*row[:v], x, *row[v + 1 :])]
    }
    assert sorted(depends) == d.support(made.number)


@given(formulas, st.integers(0, 3), st.integers(0, 1))
def test_restrict_fixes_one_variable(formula: Formula, variable: int, x: int) -> None:
    """A restricted diagram is the function with that variable set."""
    d = Diagrams()
    made = _make(d, formula)
    fixed = d.restrict(made.number, variable, x)
    for row in GRID:
        there = (*row[:variable], x, *row[variable + 1 :])
        assert _walk(d, made.number, there) == _walk(d, fixed, row)


@given(formulas, formulas)
def test_combine_joins_the_terminals(one: Formula, other: Formula) -> None:
    """`combine` applies the join to the values of both functions."""
    d = Diagrams()
    a, b = _make(d, one), _make(d, other)
    joined = d.combine(a.number, b.number, lambda x, y: 2 + x + 2 * y)
    for row, x, y in zip(GRID, a.table, b.table, strict=True):
        assert 2 + x + 2 * y == _walk(d, joined, row)


@given(formulas)
def test_terminals_are_the_values_that_occur(formula: Formula) -> None:
    """The reachable terminals are the function's values."""
    d = Diagrams()
    made = _make(d, formula)
    assert sorted(set(made.table)) == d.terminals(made.number)


def test_a_test_that_does_not_matter_makes_no_node() -> None:
    """A node with equal children is its child."""
    d = Diagrams()
    assert YES_NODE == d.node(0, (YES_NODE, YES_NODE))
    assert NO_NODE == d.both(d.node(0, (0, 1)), d.node(0, (1, 0)))
