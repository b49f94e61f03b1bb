"""The columns reader says per row what the compiled reader says of the request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from disclosure_law import evaluate
from disclosure_law.corpus import Law
from disclosure_law.disclosure import disclosures
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.outcome import Outcome
from disclosure_law.readers.assignment import request_of
from disclosure_law.readers.columns import CODES, FrameError, evaluate_frame
from disclosure_law.readers.compiled import compiled
from disclosure_law.readers.exact import kleene
from disclosure_law.readers.traced import Traced, decide
from disclosure_law.request import Answers
from disclosure_law.rule import Modality, Rule
from disclosure_law.truth import NO
from tests.readers import tiny
from tests.readers.rows import AT, Values, frame_of, population

duckdb = pytest.importorskip("duckdb")


def _expected(assignments: list[Values], *, closed: bool) -> list[str]:
    law = IN_FORCE.at(AT)
    program = compiled(law)
    found = []
    for values in assignments:
        single = disclosures(request_of(values, AT, closed=closed), law)[0][0]
        found.append(kleene(program, program.decide(single)).value)
    return found


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("seed", [1, 2])
def test_polars_agrees_with_the_compiled_reader(seed: int, *, closed: bool) -> None:
    """Row by row, with and without unknowns, in closed and open reading."""
    rows, assignments = population(seed)
    judged = evaluate_frame(frame_of(rows), IN_FORCE, at=AT, closed=closed)
    assert judged["outcome"].to_list() == _expected(assignments, closed=closed)


def test_a_lazy_frame_stays_lazy() -> None:
    """A population streams: nothing is collected before the caller asks."""
    rows, _ = population(4)
    judged = evaluate_frame(frame_of(rows).lazy(), IN_FORCE, at=AT)
    assert isinstance(judged, pl.LazyFrame)
    eager = evaluate_frame(frame_of(rows), IN_FORCE, at=AT)
    assert judged.collect().equals(eager)


def test_a_frame_may_state_nothing() -> None:
    """Then every rule is the same for every row, and there is a verdict all the same."""
    frame = pl.DataFrame({"dossier": [1, 2]})
    eager = evaluate_frame(frame, IN_FORCE, at=AT, carry=["dossier"])
    assert eager["outcome"].to_list() == ["undetermined", "undetermined"]
    lazy = evaluate_frame(frame.lazy(), IN_FORCE, at=AT, carry=["dossier"]).collect()
    assert lazy.equals(eager)
    in_sql = evaluate_frame(duckdb.sql("select * from frame"), IN_FORCE, at=AT, carry=["dossier"])
    assert in_sql.fetchall() == eager.rows()


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
    frame = frame_of(population(5)[0])
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
    frame = frame_of(population(6)[0])
    words = evaluate_frame(frame, IN_FORCE, at=AT, cites=False)["outcome"].to_list()
    codes = evaluate_frame(frame, IN_FORCE, at=AT, cites=False, codes=True)["outcome"].to_list()
    assert [CODES[code] for code in codes] == words


def test_decided_rows_miss_nothing() -> None:
    """`missing` counts on undetermined rows only, and there at least one."""
    judged = evaluate_frame(frame_of(population(7)[0]), IN_FORCE, at=AT)
    for outcome, missing in judged[["outcome", "missing"]].iter_rows():
        assert (missing > 0) == (outcome == "undetermined")


def _tiny(**columns: list[Any]) -> Any:
    judged = evaluate_frame(pl.DataFrame(columns), tiny.LAW, at=tiny.AT)
    assert judged["outcome"].to_list() == ["prohibited", "permitted", "undetermined"]
    return judged["cites"].to_list()


def test_the_provisions_are_joined_without_an_end() -> None:
    """What stands on a prohibited row, what carries on a permitted one, else nothing."""
    refused, agreed, unknown = [False] * 3, [False, True, None], [True] * 3
    cited = _tiny(danger=refused, agreed=agreed, written=unknown, asked=refused)
    assert cited == ["secrecy; basis", "consent", ""]


def test_two_rules_of_one_provision_cite_it_once() -> None:
    """A provision that says two things is still one provision."""
    twice = attrs.evolve(tiny.NEEDS_BASIS, id="t.again", cites=tiny.SECRECY.cites)
    law = tiny.LAW.with_rules(twice)
    judged = evaluate_frame(pl.DataFrame({"agreed": [False]}), law, at=tiny.AT, closed=True)
    assert judged["cites"].to_list() == ["secrecy; basis"]


def _cited(traced: Traced, law: Law) -> str:
    """What the documentation of `evaluate_frame` promises, from the plain reference."""
    opening = (*traced.holds, *traced.may_hold)
    if traced.outcome is Outcome.UNDETERMINED:
        return ""
    if traced.outcome is Outcome.PROHIBITED:
        standing = [p for p in traced.applies if not any(g.key_to(p) for g in opening)]
        return _joined(standing, law.prohibitions)
    carrying = [
        g
        for g in traced.holds
        if g.modality is Modality.DUTY or any(g.key_to(p) for p in traced.applies)
    ]
    return _joined(carrying, law.grounds)


def _joined(found: Sequence[Rule], law: Sequence[Rule]) -> str:
    """The provisions of the rules found, each at its first place in the law."""
    cited = {rule.cites[0].short for rule in found}
    return "; ".join(p for p in dict.fromkeys(rule.cites[0].short for rule in law) if p in cited)


@pytest.mark.parametrize("closed", [True, False])
def test_each_row_cites_what_stands_or_carries(*, closed: bool) -> None:
    """Row by row, in the order of the law, as the plain reference has it."""
    rows, assignments = population(8)
    judged = evaluate_frame(frame_of(rows), IN_FORCE, at=AT, closed=closed)
    law = IN_FORCE.at(AT)
    requests = [request_of(values, AT, closed=closed) for values in assignments]
    traced = [decide(disclosures(request, law)[0][0], law) for request in requests]
    assert judged["cites"].to_list() == [_cited(one, law) for one in traced]


def test_a_row_is_left_open_where_every_completion_agrees() -> None:
    """Plain strong Kleene logic, as the documentation of `evaluate_frame` says: `A or not A`."""
    either = attrs.evolve(tiny.CONSENT, id="t.either", provided=tiny.ASKED | ~tiny.ASKED)
    law = tiny.LAW.with_rules(either)
    judged = evaluate_frame(pl.DataFrame({"agreed": [False]}), law, at=tiny.AT)
    assert judged["outcome"].to_list() == ["undetermined"]
    request = attrs.evolve(tiny.OPEN, facts=Answers(((tiny.AGREED, NO),)))
    assert Outcome.PROHIBITED not in evaluate(request, law=law).possible
