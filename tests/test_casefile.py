"""Case files: read strictly, compared in every respect, differences told in words."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import attrs
import pytest

from disclosure_law.casefile import Case, Certainty, check, load_cases
from disclosure_law.corpus import Corpus
from disclosure_law.errors import CorpusError, RequestError
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.outcome import Outcome
from disclosure_law.text import Text

CASE: Final = """
[[case]]
id = "psychiatrist"
title = "A psychiatrist is asked by the college, consent refused"
source = "test"
law = "in-force"
why = "no ground lifts BW 7:457"
certainty = "text"
[case.request]
at = 2024-05-14
closed = true
purpose = "hulp"
discloser = {role = "psychiater", bound_by = ["bw-7-457", "wet-big-88"]}
recipients = [{role = "college", bound_by = ["wmo-5-3-3"]}]
subject = {kind = "client", age = 44, capable = true}
data = [{category = "gezondheid"}]
setting = {on_request = true}
consent = {status = "geweigerd"}
[case.expect]
outcome = "prohibited"
"""
OPEN: Final = CASE.replace("closed = true", 'unknown = ["necessary"]').replace(
    "prohibited", "undetermined"
)


def case(tmp_path: Path, expect: str = "", text: str = CASE) -> Case:
    """The one case in a text, with more lines under `expect`."""
    file = tmp_path / "one.toml"
    file.write_text(text + expect, encoding="utf-8")
    (found,) = load_cases(file)
    return found


def differences(tmp_path: Path, expect: str, text: str = CASE) -> list[str]:
    """What differs, as text."""
    return [str(one) for one in check(case(tmp_path, expect, text))]


def refused(tmp_path: Path, text: str) -> tuple[str, ...]:
    """What is wrong with a file, without its path."""
    file = tmp_path / "wrong.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RequestError) as caught:
        load_cases(file)
    return tuple(line.removeprefix(f"{file}: ") for line in caught.value.problems)


def test_reads_a_case(tmp_path: Path) -> None:
    found = case(tmp_path)
    assert (found.id, found.law, found.certainty) == ("psychiatrist", "in-force", Certainty.TEXT)
    assert found.expect.outcome is Outcome.PROHIBITED
    assert repr(found) == "<Case psychiatrist>"


def test_reads_a_folder_in_order_of_name(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.toml").write_text(CASE.replace("psychiatrist", "one", 1))
    (tmp_path / "b.toml").write_text(CASE + CASE.replace("psychiatrist", "three", 1))
    assert [one.id for one in load_cases(tmp_path)] == ["psychiatrist", "three", "one"]


@pytest.mark.parametrize(
    "expect",
    [
        'cites = ["BW 7:457", "Wet BIG 88"]',
        'cites = ["BW 7:457 lid 1"]',
        'not_cites = ["AVG 6(1)(c)", "BW 7:457 lid 2", "Wams 5.4.2 lid 2", "ECLI:NL:HR:2022:1324"]',
        'possible = ["prohibited"]',
        "missing = []",
        "contested = []",
    ],
)
def test_finds_no_difference_where_there_is_none(tmp_path: Path, expect: str) -> None:
    assert differences(tmp_path, expect) == []


@pytest.mark.parametrize(
    ("expect", "expected"),
    [
        ('cites = ["BW 7:457 lid 2"]', "cites: expected BW 7:457 lid 2, found"),
        ('cites = ["Wmo 2015 5.3.3"]', "cites: expected Wmo 2015 5.3.3, found"),
        ('not_cites = ["BW 7:457"]', "not_cites: expected no BW 7:457, found BW 7:457 lid 1"),
        ('possible = ["permitted"]', "possible: expected permitted, found prohibited"),
        ('conditions = ["avg.x"]', "conditions: expected `avg.x`, found"),
        ('norms = ["avg.x"]', "norms: expected `avg.x`, found"),
        ('missing = ["necessary"]', "missing: expected necessary, found none"),
        ('missing_includes = ["necessary"]', "missing_includes: expected `necessary`, found none"),
        ('contested = ["AVG 6(1)"]', "contested: expected AVG 6(1), found"),
    ],
)
def test_tells_each_difference(tmp_path: Path, expect: str, expected: str) -> None:
    (found,) = differences(tmp_path, expect)
    assert found.startswith(expected)


def test_tells_another_outcome(tmp_path: Path) -> None:
    wrong = CASE.replace('"prohibited"', '"required"')
    assert differences(tmp_path, "", wrong) == ["outcome: expected required, found prohibited"]


def test_what_is_missing_of_several_recipients_is_named_once(tmp_path: Path) -> None:
    text = OPEN.replace('[{role = "college", bound_by = ["wmo-5-3-3"]}]', "[{}, {}]")
    (found,) = differences(tmp_path, 'missing = ["necessary"]', text)
    assert found.count("recipient.role") == 1


def test_missing_is_the_whole_set_and_missing_includes_a_part(tmp_path: Path) -> None:
    assert differences(tmp_path, 'missing_includes = ["necessary"]', OPEN) == []
    (found,) = differences(tmp_path, 'missing = ["necessary"]', OPEN)
    assert found.startswith("missing: expected necessary, found ")


def test_contested_fits_either_way(tmp_path: Path) -> None:
    power = (
        CASE.replace('"in-force"', '"wams-bill-2023"')
        .replace('"hulp"', '"wams-onderzoek"')
        .replace('"prohibited"', '"permitted"')
        .replace(
            "[case.expect]",
            "judgements.verstrekker = {necessary = true, 'wams.good_care' = true, "
            "'wams.serious_problems' = true, 'wams.interest' = true}\n[case.expect]",
        )
    )
    for point in ("AVG 6(1)", "AVG 6(1)(e)", "AVG 6"):
        assert differences(tmp_path, f'contested = ["{point}"]', power) == []
    assert differences(tmp_path, 'norms = ["wams.purpose_stated"]', power)
    assert differences(tmp_path, 'conditions = ["wams.purpose_stated"]', power) == []


def test_a_contradiction_in_the_request_is_a_difference(tmp_path: Path) -> None:
    wrong = CASE.replace('["bw-7-457", "wet-big-88"]', "[]")
    (found,) = differences(tmp_path, "", wrong)
    assert found.startswith("request: expected a verdict, found problems: $.discloser.bound_by")


def test_judges_under_bodies_of_law_of_the_callers_own(tmp_path: Path) -> None:
    free = Corpus("in-force", Text("leeg", "empty"), (), IN_FORCE.bindings)
    (found,) = check(case(tmp_path), {"in-force": free})
    assert str(found) == "outcome: expected prohibited, found permitted"


def test_knows_no_other_law(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"`wams-bill-2023`"):
        check(attrs.evolve(case(tmp_path), law="wams"))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('id = "psychiatrist"\n', "", "case 1: $.id: this key is required"),
        ('title = "A', 'titel = "A', "case `psychiatrist`: $.title: this key is required"),
        ('"text"', '"sure"', "case `psychiatrist`: $.certainty: expected one of `text`"),
        ('"hulp"', '"help"', "case `psychiatrist`: $.request.purpose: expected the id of a known"),
        (
            "closed = true",
            'closed = "true"',
            "case `psychiatrist`: $.request.closed: expected true or false",
        ),
        (
            "closed = true",
            'unknown = ["necesary"]',
            "case `psychiatrist`: $.request.unknown[0]: expected the id of a fact",
        ),
        ("prohibited", "forbidden", "case `psychiatrist`: $.expect.outcome: expected one of"),
        ("why =", "xfail = 3\nwhy =", "case `psychiatrist`: $.xfail: expected a text"),
        ("[[case]]", "[case]", "$: expected `[[case]]` tables and nothing else"),
        ("[[case]]", "x = 1\n[[case]]", "$: expected `[[case]]` tables and nothing else"),
        ('id = "psych', "id = psych", "$: expected TOML; it goes wrong at line 3"),
    ],
)
def test_refuses_with_case_and_path(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert refused(tmp_path, CASE.replace(old, new, 1))[0].startswith(expected)


@pytest.mark.parametrize(
    ("expect", "expected"),
    [
        ('cites = ["BW 7.457"]', "$.expect.cites[0]: expected the short form of a provision"),
        ('cites = ["Wet X 1"]', "$.expect.cites[0]: expected the short form of a provision"),
        ('cites = "BW 7:457"', "$.expect.cites: expected a list"),
        ('not_cite = ["BW 7:457"]', "$.expect: 1 unknown key(s) (did you mean `not_cites`"),
    ],
)
def test_refuses_an_expectation_that_says_nothing(
    tmp_path: Path, expect: str, expected: str
) -> None:
    (found,) = refused(tmp_path, CASE + expect)
    assert found.startswith(f"case `psychiatrist`: {expected}")


def test_tells_everything_that_is_wrong_in_all_files(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(CASE.replace('"hulp"', '"x"').replace('"test"', "3"))
    (tmp_path / "b.toml").write_text("x = ")
    with pytest.raises(RequestError) as caught:
        load_cases(tmp_path)
    assert len(caught.value.problems) == 3


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="expected a file that can be read"):
        load_cases(tmp_path / "none.toml")
