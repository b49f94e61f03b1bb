"""Every case file under tests/cases gets the answer that it expects."""

from __future__ import annotations

from pathlib import Path

import pytest

from disclosure_law.casefile import Case, check, load_cases

FOLDER = Path(__file__).parent / "cases"
CASES = load_cases(FOLDER)


def _parameter(case: Case) -> object:
    marks = (pytest.mark.xfail(reason=case.xfail, strict=True),) if case.xfail else ()
    return pytest.param(case, id=case.id, marks=marks)


@pytest.mark.parametrize("case", [_parameter(case) for case in CASES])
def test_case_gets_the_expected_answer(case: Case) -> None:
    differences = "\n".join(map(str, check(case)))
    assert not differences, f"{case.title}\n{differences}\nwhy: {case.why}"


def test_ids_are_unique() -> None:
    ids = [case.id for case in CASES]
    assert sorted(set(ids)) == sorted(ids)
