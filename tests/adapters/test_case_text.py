"""A verdict written as a case is read back as the same request with the same answer."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from disclosure_law.adapters.case_text import case_text
from disclosure_law.casefile import Case, check, load_cases
from disclosure_law.corpora import corpus_named
from disclosure_law.law.doctrine_conflict import CONSCIENCE
from disclosure_law.lifting import judge
from disclosure_law.request import Answers, Consent, Request
from disclosure_law.truth import UNKNOWN
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary.fields import NECESSARY

FILES = sorted((Path(__file__).parents[1] / "cases").glob("*.toml"))
CASES = [case for file in FILES for case in load_cases(file)]
FIRST = CASES[0].request


def read_back(verdict: Verdict, folder: Path) -> Case:
    """The case that the text of a verdict makes."""
    file = folder / "case.toml"
    text = case_text(verdict, id_="x", title='a "title"', source="test", why="because")
    file.write_text(text, encoding="utf-8")
    (case,) = load_cases(file)
    return case


def judged(request: Request, law: str = "in-force") -> Verdict:
    """The verdict under a shipped law."""
    return judge(request, corpus_named(law))


@pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])
def test_every_case_of_the_case_book_survives(case: Case, tmp_path: Path) -> None:
    """Request, law, outcome and provisions."""
    verdict = judged(case.request, case.law)
    found = read_back(verdict, tmp_path)
    assert (case.request, case.law) == (found.request, found.law)
    assert verdict.outcome is found.expect.outcome
    assert [p.short for p in verdict.cites] == [p.short for p in found.expect.cites]
    assert check(found) == ()


def test_what_is_stated_to_be_not_known_survives(tmp_path: Path) -> None:
    """A typed attribute, a judgement, a consent: TOML says so under `unknown`."""
    request = attrs.evolve(
        FIRST,
        subject=attrs.evolve(FIRST.subject, capable=UNKNOWN),
        consent=Consent(explicit=UNKNOWN),
        facts=Answers(((CONSCIENCE, UNKNOWN), (NECESSARY, UNKNOWN))),
    )
    found = read_back(judged(request), tmp_path)
    assert request == found.request
    assert check(found) == ()


def test_the_text_reads_as_a_case_file_does() -> None:
    """One table for the request, with a date and inline tables, and one for the answer."""
    lines = case_text(judged(FIRST), id_="x", title="t", source="s", why="w").splitlines()
    assert lines[:2] == ["[[case]]", 'id = "x"']
    assert lines[lines.index("[case.request]") + 1] == f"at = {FIRST.at}"
    assert "[case.expect]" in lines
