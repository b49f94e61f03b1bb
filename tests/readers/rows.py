"""Rows for a frame, drawn at random over every column of the law in force."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any, TypeAlias

import polars as pl

from disclosure_law.disclosure import disclosures
from disclosure_law.errors import ContradictionError
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.leaf import Choice, Fact, Has, Leaf, Number
from disclosure_law.readers.assignment import request_of, stand_in
from disclosure_law.readers.columns import columns_of
from disclosure_law.readers.compiled import compiled
from disclosure_law.truth import Truth

AT = dt.date(2025, 5, 6)
ROWS = 120

Row: TypeAlias = dict[str, Any]
Values: TypeAlias = dict[Any, Any]


def population(seed: int, many: int = ROWS) -> tuple[list[Row], list[Values]]:
    """Rows for a frame, and the same rows as assignments for requests."""
    draw = random.Random(seed)
    variables = compiled(IN_FORCE.at(AT)).variables
    kept = [
        v for v in variables if not isinstance(v.asked, Leaf) or isinstance(v.asked, Fact | Has)
    ]
    rows: list[Row] = []
    assignments: list[Values] = []
    for _ in range(many):
        row: Row = {}
        values: Values = {}
        for asked, options in kept:
            value = _value(draw, asked, options)
            row[_name(asked)] = value.id if isinstance(asked, Choice) and value else value
            if value is not None:
                values[asked] = Truth.of(value) if isinstance(value, bool) else value
        if _bound_as_the_table_says(values):
            rows.append(row)
            assignments.append(values)
    return rows, assignments


def frame_of(rows: list[Row]) -> pl.DataFrame:
    """The rows as a polars frame, each column of the type that the law asks for."""
    kinds = {"Boolean": pl.Boolean, "String": pl.String, "Integer": pl.Int64}
    named = columns_of(IN_FORCE, AT).items()
    return pl.DataFrame(rows, schema={name: kinds[kind] for name, kind in named if name in rows[0]})


def _bound_as_the_table_says(values: Values) -> bool:
    """A request that contradicts the dated table is refused, so it has no answer to agree with."""
    try:
        disclosures(request_of(values, AT), IN_FORCE.at(AT))
    except ContradictionError:
        return False
    return True


def _value(draw: random.Random, asked: Any, options: Any) -> Any:
    if isinstance(asked, Has):
        return draw.random() < 0.2
    if isinstance(asked, Number):
        return draw.choice([None, 8, 13, 15, 17, 40])
    if isinstance(asked, Choice):
        if draw.random() < 0.1:
            return None
        return draw.choice([o if o is not None else stand_in(asked, options) for o in options])
    return draw.choice([None, True, True, False])


def _name(asked: Any) -> str:
    return f"{asked.field.id}:{asked.term.id}" if isinstance(asked, Has) else asked.id
