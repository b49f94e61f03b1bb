"""The columns reader: a corpus becomes expressions over a data frame (extra `frames`).

One row is one disclosure: one item to one recipient. Works on every engine narwhals knows (polars,
pandas with nullable types, pyarrow, DuckDB, PySpark); lazy frames stay lazy. Logic is strong
Kleene, null being not known: see `evaluate_frame`.

Column names: the id of a fact (Boolean), of a choice field (term ids, as strings), of a number, and
`<group id>:<term id>` for a member of a group (Boolean), such as `discloser.bound_by:wet-big-88`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import narwhals as nw

from disclosure_law.corpus import Corpus, predicates_of
from disclosure_law.errors import DisclosureLawError
from disclosure_law.readers.plan import CODES, TEMPORARY, Engine, Stage, Wanted, column, stages

__all__ = ["CODES", "FrameError", "columns_of", "evaluate_frame"]


class FrameError(DisclosureLawError, ValueError):
    """
    A frame cannot be read; `problems` holds every problem found, each with its column.

    Args:
        problems: One line each: column, what was expected, what to do.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        """Keep all problems at once."""
        super().__init__("; ".join(problems))
        self.problems = problems


def evaluate_frame(
    frame: Any,  # noqa: ANN401  # any engine's frame; the same kind comes back
    law: Corpus,
    *,
    at: dt.date,
    closed: bool = False,
    carry: Iterable[str] = (),
    cites: bool = True,
    missing: bool = True,
    codes: bool = False,
) -> Any:  # noqa: ANN401
    """
    Return the frame with `outcome`, `cites` and `missing` per row.

    Logic is strong Kleene, rule by rule, null being not known. It is never wrong, but unlike
    `evaluate`, which looks at every completion of what is not known, it may leave a row
    undetermined that they all decide alike: under two grounds of which one always carries (one for
    "A", one for "not A") a row in which A is null is undetermined here and permitted there.

    On PySpark, set `spark.python.sql.dataFrameDebugging.enabled` to false: Spark otherwise keeps
    the Python line of every one of some thousands of expressions, which takes longer than the rest.

    Args:
        frame: A polars, pandas, pyarrow, DuckDB or PySpark frame, eager or lazy.
        law: The body of law to judge under.
        at: The date of the disclosures.
        closed: Whether a column that is absent, or a fact that is null, counts as absent.
        carry: Columns of the caller that are no facts and are passed on untouched.
        cites: Whether to work out the provisions per row (the dearest part).
        missing: Whether to count what is missing per row.
        codes: Give `outcome` as a small number, its place in `CODES`, instead of as text.

    Returns:
        `outcome`: prohibited, permitted, required or undetermined. `cites`: the first provision of
        each standing prohibition, or else of each carrying ground, each provision once, joined by
        `; `; empty on undetermined rows. `missing`: how many facts that are not known a rule left
        open reads; zero on decided rows.

    Raises:
        FrameError: A column is not known, or is not of the type its field asks for.
    """
    native = nw.from_native(frame)
    schema = dict(native.collect_schema())
    _check(schema, law, tuple(carry))
    wanted = Wanted(cites=cites, missing=missing, codes=codes)
    plan = stages(law.at(at), frozenset(schema), wanted, _engine(native), closed=closed)
    if native.implementation.is_pandas_like():
        return _in_arrow(native, plan)
    return _judged(native, plan).to_native()


def _engine(frame: Any) -> Engine:  # noqa: ANN401
    kind = frame.implementation
    in_sql = isinstance(frame, nw.LazyFrame) and not kind.is_polars()
    return Engine(quotes=kind.is_spark_like(), tables=not in_sql)


def _judged(frame: Any, plan: Iterable[Stage]) -> Any:  # noqa: ANN401
    for stage in plan:
        frame = frame.with_columns(**stage)
    temporary = [name for name in frame.collect_schema().names() if name.startswith(TEMPORARY)]
    return frame.drop(temporary)


def _in_arrow(frame: Any, plan: Iterable[Stage]) -> Any:  # noqa: ANN401
    """Judge a pandas frame in Arrow: its own text comparisons take a null for a no."""
    judged = _judged(nw.from_native(frame.to_arrow()), plan)
    added = [name for name in judged.columns if name not in frame.columns]
    answers = judged.select(added).to_pandas()
    return frame.to_native().assign(**{name: answers[name].array for name in added})


def columns_of(law: Corpus, at: dt.date) -> dict[str, str]:
    """Return the columns a frame may have under this law, with the type of each."""
    return {name: kind for leaf in law.at(at).leaves() for name, kind in [column(leaf)] if name}


def _check(schema: dict[str, Any], law: Corpus, carry: tuple[str, ...]) -> None:
    known = _known(law)
    problems: list[str] = []
    for name, kind in schema.items():
        if name in carry:
            continue
        if name not in known:
            problems.append(
                f"column `{name}`: no fact or field of this law; list it in `carry` to pass it on"
            )
        elif not _fits(kind, known[name]):
            problems.append(
                f"column `{name}`: expected {known[name]}, found {kind}: {_FIX[known[name]]}"
            )
    if problems:
        raise FrameError(tuple(problems))


_FIX = {
    "Boolean": 'use a Boolean column that can hold nulls (pandas: .astype("boolean"))',
    "String": "give term ids as text or as a categorical",
    "Integer": 'use whole numbers (pandas: .astype("Int64"))',
}


def _fits(kind: Any, wanted: str) -> bool:  # noqa: ANN401  # a narwhals dtype
    if wanted == "Boolean":
        return bool(kind == nw.Boolean)
    if wanted == "Integer":
        return bool(kind.is_integer())
    return bool(kind in (nw.String, nw.Categorical, nw.Enum))


def _known(law: Corpus) -> dict[str, str]:
    leaves = (leaf for rule in law.rules for p in predicates_of(rule) for leaf in p.leaves())
    return {name: kind for leaf in leaves for name, kind in [column(leaf)] if name}
