"""PySpark in local mode judges every row as polars does.

Apart from the other tests, as it wants a Java and takes a minute or more:
`python -m pytest tests/spark`, with the extra `spark`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import polars as pl
import pytest

from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.readers.columns import CODES, evaluate_frame
from tests.readers.rows import AT, frame_of, population

sql = pytest.importorskip("pyspark.sql")
spark = pytest.importorskip("pyspark.sql.types")

KINDS: dict[Any, Any] = {
    pl.Boolean(): spark.BooleanType(),
    pl.Int64(): spark.LongType(),
    pl.String(): spark.StringType(),
}
ROW = "row.number"
ANSWERS = ("outcome", "cites", "missing")


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    """A Spark of two threads on this machine, with nothing open to the network."""
    builder = sql.SparkSession.Builder().master("local[2]").appName("disclosure-law")
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "localhost",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.python.sql.dataFrameDebugging.enabled": "false",  # as `evaluate_frame` advises
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    started = builder.getOrCreate()
    yield started
    started.stop()


def _frame(seed: int, many: int) -> pl.DataFrame:
    """Rows over every column of the law in force, and a column of the caller's own."""
    rows, _ = population(seed, many)
    return frame_of(rows).with_row_index(ROW).cast({ROW: pl.Int64})


def _in_spark(session: Any, frame: pl.DataFrame) -> Any:
    schema = spark.StructType(
        [spark.StructField(name, KINDS[kind]) for name, kind in frame.schema.items()]
    )
    return session.createDataFrame(frame.rows(), schema)


@pytest.mark.parametrize("closed", [False, True])
def test_every_row_is_judged_as_on_polars(session: Any, *, closed: bool) -> None:
    """Outcome, provisions and the count of what is missing; the rows come to all outcomes."""
    frame = _frame(16, 240)
    on_polars = evaluate_frame(frame, IN_FORCE, at=AT, closed=closed, carry=[ROW])
    on_spark = evaluate_frame(
        _in_spark(session, frame), IN_FORCE, at=AT, closed=closed, carry=[ROW]
    )
    assert isinstance(on_spark, sql.DataFrame)
    assert on_spark.columns == on_polars.columns
    actual = on_spark.select(f"`{ROW}`", *ANSWERS).collect()
    assert on_polars.select(ROW, *ANSWERS).rows() == sorted(map(tuple, actual))
    if closed:
        assert set(CODES) == set(on_polars["outcome"])


def test_a_frame_may_state_nothing(session: Any) -> None:
    """Then every rule is the same for every row, and there is a verdict all the same."""
    frame = pl.DataFrame({ROW: [1, 2]})
    on_polars = evaluate_frame(frame, IN_FORCE, at=AT, carry=[ROW])
    on_spark = evaluate_frame(_in_spark(session, frame), IN_FORCE, at=AT, carry=[ROW])
    assert on_polars.rows() == [tuple(row) for row in on_spark.collect()]


def test_few_columns_and_codes(session: Any) -> None:
    """A frame may state little, and ask for little."""
    frame = _frame(12, 60).select("discloser.role", "item.category", "purpose", "necessary")
    options: dict[str, Any] = {"closed": True, "cites": False, "missing": False, "codes": True}
    on_polars = evaluate_frame(frame, IN_FORCE, at=AT, **options)
    on_spark = evaluate_frame(_in_spark(session, frame), IN_FORCE, at=AT, **options)
    assert on_polars["outcome"].to_list() == [row["outcome"] for row in on_spark.collect()]
