"""Write the generated pages of the documentation, and the outputs of its examples.

`python -m tools.build_docs` writes; with `--check` it writes nothing, and exits with 1 and a list
if a page differs from what it would write.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from tools.bills_page import bills_page
from tools.coverage_page import coverage_page
from tools.examples import documents, refreshed
from tools.law_pages import law_pages
from tools.word_pages import facts_page, glossary

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"


def generated() -> dict[Path, str]:
    """Return every generated page by path."""
    pages = {
        **law_pages(),
        "coverage.md": coverage_page(),
        "glossary.md": glossary(),
        "facts.md": facts_page(),
        "bills.md": bills_page(),
    }
    return {DOCS / name: text for name, text in pages.items()}


def outdated() -> dict[Path, str]:
    """Return what every page that differs should hold."""
    pages = generated()
    pages |= {path: refreshed(path) for path in documents(ROOT) if path not in pages}
    return {path: text for path, text in pages.items() if _now(path) != text}


def strays() -> list[Path]:
    """Return the pages about statutes that are no longer generated."""
    return sorted(set((DOCS / "law").glob("*.md")) - set(generated()))


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, tell what differs")
    check = parser.parse_args(arguments).check
    different, gone = outdated(), strays()
    for path in (*different, *gone):
        print(path.relative_to(ROOT))
    if not check:
        _write(different, gone)
    return 1 if check and (different or gone) else 0


def _now(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def _write(pages: dict[Path, str], gone: list[Path]) -> None:
    for path, text in pages.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for path in gone:
        path.unlink()


if __name__ == "__main__":
    raise SystemExit(main())
