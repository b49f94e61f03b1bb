"""The case files say what the case book of the source pack says: no answer was changed.

Skipped where the source pack is absent: it does not ship with the library.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

CASES = Path(__file__).parent / "cases"
CASEBOOK = Path(__file__).parents[2] / "shared" / "casebook"
THEMES = sorted(path.stem for path in CASEBOOK.glob("*.yaml"))
Row = dict[str, Any]

pytestmark = pytest.mark.skipif(not THEMES, reason="the source pack is not here")


def book(theme: str) -> dict[str, Row]:
    """The case book's cases of one theme, by id."""
    rows = yaml.safe_load((CASEBOOK / f"{theme}.yaml").read_text(encoding="utf-8"))
    return {row["id"]: row for row in rows}


def translated(theme: str) -> dict[str, Row]:
    """The cases of the library on one theme, by id; none where there is no file."""
    path = CASES / f"{theme}.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["case"] if path.exists() else []
    return {row["id"]: row for row in rows}


def answer(row: Row) -> Row:
    """What must be the same, word for word."""
    expect = row["expect"]
    lists = {name: expect.get(name, []) for name in ("cites", "not_cites", "contested")}
    return {
        "title": row["title"], "law": row["law"], "certainty": row["certainty"],
        "outcome": expect["outcome"], **lists,
    }  # fmt: skip


def counted(expect: Row, *names: str) -> int:
    """How many things are listed under these names."""
    return sum(len(expect.get(name, [])) for name in names)


PAIRS = [(theme, id_) for theme in THEMES for id_ in book(theme)]


@pytest.mark.parametrize("theme", THEMES)
def test_every_case_is_translated_and_none_is_added(theme: str) -> None:
    """The ids of a theme are those of the case book."""
    assert set(translated(theme)) == set(book(theme))


@pytest.mark.parametrize(("theme", "id_"), PAIRS, ids=[id_ for _, id_ in PAIRS])
def test_a_translation_keeps_the_date_and_the_answer(theme: str, id_: str) -> None:
    """Outcome and provisions literally; conditions and missing facts by number."""
    asked, told = book(theme)[id_], translated(theme).get(id_)
    assert told is not None, "not translated"
    assert answer(told) == answer(asked)
    assert told["request"]["at"] == asked["at"]
    assert told["request"].get("closed", False) is (asked["unstated"] == "no")
    wanted, given = asked["expect"], told["expect"]
    assert counted(given, "conditions", "norms") == counted(wanted, "conditions")
    assert counted(given, "missing", "missing_includes") == counted(wanted, "missing")
