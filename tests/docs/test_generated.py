"""The generated pages: checked in as generated, and nothing left out."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from disclosure_law.bills.wams import RULES as BILL
from disclosure_law.corpora import AMENDMENTS, shipped_lexicon
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.leaf import Fact
from disclosure_law.predicate import ALWAYS, NEVER
from disclosure_law.text import Text
from tools.build_docs import DOCS, generated, main, strays
from tools.law_pages import law_pages, modules_by_page, name_of, page_of
from tools.markdown import page, table
from tools.predicates import listed
from tools.word_pages import facts_page, glossary

PAGES = generated()


@pytest.mark.parametrize("path", [pytest.param(p, id=str(p.relative_to(DOCS))) for p in PAGES])
def test_the_checked_in_page_is_the_generated_one(path: Path) -> None:
    assert path.exists(), "run `python -m tools.build_docs`"
    same = PAGES[path] == path.read_text(encoding="utf-8")
    assert same, "run `python -m tools.build_docs`"


def test_no_page_stays_behind_when_its_statute_goes() -> None:
    assert strays() == []


def test_every_word_of_the_lexicon_is_in_the_glossary() -> None:
    text = glossary()
    for slot, words in shipped_lexicon().words.items():
        for term in words.values():
            assert f"| {term.text.nl} | {term.text.en} | {slot.value} | `{term.id}` |" in text


def test_every_fact_has_its_row() -> None:
    text = facts_page()
    missing = [id_ for id_ in shipped_lexicon().facts if f"\n| `{id_}` | " not in text]
    assert missing == []


def test_every_rule_in_force_has_its_section() -> None:
    text = "\n".join(law_pages().values())
    missing = [rule.id for rule in IN_FORCE.rules if f"\n### `{rule.id}`" not in text]
    assert missing == []


def test_every_rule_and_amendment_of_the_bill_has_its_section() -> None:
    text = PAGES[DOCS / "bills.md"]
    titles = [f"\n### `{rule.id}`" for rule in BILL]
    titles += [f"\n### {id_}" for id_ in AMENDMENTS]
    assert [title for title in titles if title not in text] == []


def test_modules_of_one_statute_share_a_page() -> None:
    names = {one.name: [name_of(m) for m in found] for one, found in modules_by_page().items()}
    assert {"wgbo", "wgbo_access"} <= set(names["wgbo"])
    assert "wjsg" not in names["wpg"]


def test_a_module_without_a_page_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(LookupError, match=r"no page for `tax`: add one to `PAGES`"):
        page_of(ModuleType("law.tax"))


def test_addresses_stand_below_once_and_that_of_the_edition_goes_first() -> None:
    old, new = "https://x/z=2019-01-01", "https://x/z=2026-11-21"
    text = page("T", f"[art. 1]({old}) and [art. 1]({new}) and [art. 1]({new})")
    assert text.endswith(f"[art. 1]({old}) and [art. 1] and [art. 1]\n\n[art. 1]: {new}\n")


def test_a_cell_may_hold_a_bar() -> None:
    assert table(("A",), [("x|y",)]) == "| A |\n|---|\n| x\\|y |"


def test_a_predicate_is_listed_as_the_rule_reads() -> None:
    one, other = (Fact(f"x.{n}", Text(f"{n}?", f"{n}?")) for n in ("a", "b"))
    assert list(listed("When", ALWAYS)) == []
    assert list(listed("When", ~one)) == ["- When: a? **nee** (`x.a`)"]
    assert list(listed("When", ~(one | other))) == [
        "- When: none of:",
        "  - a? **ja** (`x.a`)",
        "  - b? **ja** (`x.b`)",
    ]
    assert list(listed("When", NEVER)) == ["- When: one or more of:"]


def test_check_tells_what_differs_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "README.md").write_text("# Nothing\n", encoding="utf-8")
    monkeypatch.setattr("tools.build_docs.ROOT", tmp_path)
    monkeypatch.setattr("tools.build_docs.DOCS", tmp_path / "docs")
    assert main(["--check"]) == 1
    assert "docs/glossary.md" in capsys.readouterr().out.splitlines()
    assert not (tmp_path / "docs").exists()
    assert main([]) == 0
    assert main(["--check"]) == 0
