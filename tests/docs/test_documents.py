"""The handwritten documents: examples run and print what they say, links lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.build_docs import ROOT, generated
from tools.examples import documents, refreshed

GENERATED = generated()
HANDWRITTEN = [path for path in documents(ROOT) if path not in GENERATED]
README = ROOT / "README.md"
LINK = re.compile(r"\]\(([^)#:]+)(?:#([^)]+))?\)")
MARKED = re.compile(r"<!-- ([\w-]+) -->\n```bash\n(.*?)\n```", re.DOTALL)


def of_documents(paths: list[Path]) -> pytest.MarkDecorator:
    """Run a test for each of these documents."""
    ids = [str(path.relative_to(ROOT)) for path in paths]
    return pytest.mark.parametrize("path", paths, ids=ids)


@of_documents(HANDWRITTEN)
def test_examples_print_what_the_document_says(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == refreshed(path)


@of_documents([*HANDWRITTEN, *GENERATED])
def test_links_lead_somewhere(path: Path) -> None:
    assert list(broken(path)) == []


def broken(path: Path) -> Iterator[str]:
    """Yield the relative links of a page to a file or heading that is not there."""
    for target, heading in LINK.findall(path.read_text(encoding="utf-8")):
        file = path.parent / target
        if not file.exists() or (heading and heading not in headings(file)):
            yield f"{target}#{heading}"


def headings(file: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}


def test_readme_holds_the_commands_that_a_stranger_runs() -> None:
    venv = "python3 -m venv .venv && .venv/bin/"
    assert dict(MARKED.findall(README.read_text(encoding="utf-8"))) == {
        "main-command": f"{venv}pip install -q . && .venv/bin/disclosure-law demo",
        "test-command": f"{venv}pip install -q -e '.[test]' && .venv/bin/python -m pytest -q",
    }


def test_readme_stays_short() -> None:
    assert len(README.read_text(encoding="utf-8").splitlines()) <= 200


def test_outputs_are_put_in_their_place(tmp_path: Path) -> None:
    document = tmp_path / "page.md"
    document.write_text(
        '```json\n{"a": 1}\n```\n\n```python\nprint(open("request.json").read(), end="")\n```\n\n'
        "```text\nold\n```\n\n```console\n$ disclosure-law check none.toml\nold\n```\n",
        encoding="utf-8",
    )
    _, _, shown, console = re.findall(r"```\w+\n(.*?)```", refreshed(document), re.DOTALL)
    assert shown == '{"a": 1}\n'
    assert console == (
        "$ disclosure-law check none.toml\n"
        "error: none.toml: expected a file that can be read, in UTF-8\n"
    )


def test_an_example_that_fails_is_an_error(tmp_path: Path) -> None:
    document = tmp_path / "page.md"
    document.write_text("```python\n1 / 0\n```\n", encoding="utf-8")
    with pytest.raises(ZeroDivisionError):
        refreshed(document)
