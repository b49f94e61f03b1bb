"""The columns reader says per row what the compiled reader says of the request."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from disclosure_law.disclosure import disclosures
from disclosure_law.errors import ContradictionError
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.leaf import Choice, Fact, Has, Leaf, Number
from disclosure_law.readers.assignment import request_of, stand_in
from disclosure_law.readers.columns import CODES, FrameError, columns_of, evaluate_frame
from disclosure_law.readers.compiled import compiled
from disclosure_law.readers.exact import kleene
from disclosure_law.truth import Truth

duckdb = pytest.importorskip("duckdb")

AT = dt.date(2025, 5, 6)
ROWS = 120


def _population(seed: int) -> tuple[list[dict[str, Any]], list[dict[Any, Any]]]:
    """Rows for a frame, and the same rows as assignments for requests."""
    draw = random.Random(seed)
    variables = compiled(IN_FORCE.at(AT)).variables
    kept = [
        v for v in variables if not isinstance(v.asked, Leaf) or isinstance(v.asked, Fact | Has)
    ]
    rows, assignments = [], []
    for _ in range(ROWS):
        row: dict[str, Any] = {}
        values: dict[Any, Any] = {}
        for asked, options in kept:
            value = _value(draw, asked, options)
            row[_name(asked)] = value.id if isinstance(asked, Choice) and value else value
            if value is not None:
                values[asked] = Truth.of(value) if isinstance(value, bool) else value
        if _bound_as_the_table_says(values):
            rows.append(row)
            assignments.append(values)
    return rows, assignments


def _bound_as_the_table_says(values: dict[Any, Any]) -> bool:
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


def _expected(assignments: list[dict[Any, Any]], *, closed: bool) -> list[str]:
    law = IN_FORCE.at(AT)
    program = compiled(law)
    found = []
    for values in assignments:
        single = disclosures(request_of(values, AT, closed=closed), law)[0][0]
        found.append(kleene(program, program.decide(single)).value)
    return found


def _schema() -> dict[str, Any]:
    kinds = {"Boolean": pl.Boolean, "String": pl.String, "Integer": pl.Int64}
    return {name: kinds[kind] for name, kind in columns_of(IN_FORCE, AT).items()}


def _frame(rows: list[dict[str, Any]]) -> pl.DataFrame:
    schema = {name: kind for name, kind in _schema().items() if name in rows[0]}
    return pl.DataFrame(rows, schema=schema)


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("seed", [1, 2])
def test_polars_agrees_with_the_compiled_reader(seed: int, *, closed: bool) -> None:
    """Row by row, with and without unknowns, in closed and open reading."""
    rows, assignments = _population(seed)
    judged = evaluate_frame(_frame(rows), IN_FORCE, at=AT, closed=closed)
    assert judged["outcome"].to_list() == _expected(assignments, closed=closed)


def test_a_lazy_frame_stays_lazy() -> None:
    """A population streams: nothing is collected before the caller asks."""
    rows, _ = _population(4)
    judged = evaluate_frame(_frame(rows).lazy(), IN_FORCE, at=AT)
    assert isinstance(judged, pl.LazyFrame)
    eager = evaluate_frame(_frame(rows), IN_FORCE, at=AT)
    assert judged.collect().equals(eager)


def _engines(frame: pl.DataFrame) -> dict[str, Any]:
    arrow: pa.Table = frame.to_arrow()
    nullable = arrow.to_pandas(types_mapper=_NULLABLE.get)
    return {
        "pyarrow": arrow,
        "pandas": nullable,
        "pandas-arrow": arrow.to_pandas(types_mapper=pd.ArrowDtype),
        "duckdb": duckdb.sql("select * from arrow"),
    }


_NULLABLE = {
    pa.bool_(): pd.BooleanDtype(),
    pa.large_string(): pd.StringDtype(),
    pa.int64(): pd.Int64Dtype(),
}


@pytest.mark.parametrize("engine", ["pyarrow", "pandas", "pandas-arrow", "duckdb"])
def test_every_engine_gives_the_same_answer(engine: str) -> None:
    """The same call, the same rows, another engine."""
    frame = _frame(_population(5)[0])
    expected = evaluate_frame(frame, IN_FORCE, at=AT)
    judged = evaluate_frame(_engines(frame)[engine], IN_FORCE, at=AT)
    if engine == "duckdb":
        judged = judged.to_arrow_table() if hasattr(judged, "to_arrow_table") else judged.arrow()
    answers = pl.DataFrame(judged)[["outcome", "cites", "missing"]]
    assert answers.to_dicts() == expected[["outcome", "cites", "missing"]].to_dicts()


def test_object_columns_are_rejected_with_the_fix() -> None:
    """A default pandas column of True and None breaks three-valued logic silently elsewhere."""
    frame = pd.DataFrame({"necessary": [True, None]})
    with pytest.raises(FrameError, match=r'`necessary`.*\.astype\("boolean"\)'):
        evaluate_frame(frame, IN_FORCE, at=AT)


def test_a_misspelt_column_is_an_error_and_a_carried_one_is_not() -> None:
    """A typo must not silently count as not stated."""
    frame = pl.DataFrame({"necesary": [True], "dossier": [1]})
    with pytest.raises(FrameError) as caught:
        evaluate_frame(frame, IN_FORCE, at=AT, carry=["dossier"])
    assert len(caught.value.problems) == 1
    assert "necesary" in caught.value.problems[0]


def test_codes_and_words_say_the_same() -> None:
    """`codes=True` gives the place of the word in CODES."""
    frame = _frame(_population(6)[0])
    words = evaluate_frame(frame, IN_FORCE, at=AT, cites=False)["outcome"].to_list()
    codes = evaluate_frame(frame, IN_FORCE, at=AT, cites=False, codes=True)["outcome"].to_list()
    assert [CODES[code] for code in codes] == words


def test_decided_rows_miss_nothing() -> None:
    """`missing` counts on undetermined rows only, and there at least one."""
    judged = evaluate_frame(_frame(_population(7)[0]), IN_FORCE, at=AT)
    for outcome, missing in judged[["outcome", "missing"]].iter_rows():
        assert (missing > 0) == (outcome == "undetermined")
