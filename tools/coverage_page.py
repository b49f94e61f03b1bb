"""What became of every article: encoded, out of scope or not modelled, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from types import ModuleType

from disclosure_law.bills import wams
from disclosure_law.citation import Provision, Source
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.in_force import MODULES
from tools.markdown import linked, page, table

INTRO = """Every article of the source pack, with what became of it. *Encoded*: rules cite it, or
its words are in the vocabulary. *Out of scope*: it says nothing about disclosing. *Not modelled*:
it does, and no rule says what. Where a rule names the gap, a verdict that hangs on it is
undetermined; a permission that no rule encodes is not seen."""


def coverage_lines(modules: Iterable[ModuleType] = (*MODULES, wams)) -> Iterator[Coverage]:
    """Yield the coverage of every article that a law module or bill accounts for."""
    for module in modules:
        yield from getattr(module, "COVERAGE", ())


def coverage_page() -> str:
    """Return the page about coverage, statute by statute."""
    by_source: dict[Source, list[Coverage]] = {}
    for line in coverage_lines():
        by_source.setdefault(line.provision.source, []).append(line)
    whole = [line for lines in by_source.values() for line in lines]
    ordered = sorted(by_source.items(), key=lambda item: item[1][0].provision.sort_key)
    sections = [_section(source, lines) for source, lines in ordered]
    return page("Coverage, article by article", INTRO, _counted(whole), *sections)


def _section(source: Source, lines: list[Coverage]) -> str:
    rows = [
        (linked(line.provision), line.state, line.reason)
        for line in sorted(lines, key=lambda line: line.provision.sort_key)
    ]
    title = f"## {Provision(source).full('nl')}"
    return f"{title}\n\n{_counted(lines)}\n\n{table(('Article', 'State', 'Reason'), rows)}"


def _counted(lines: Iterable[Coverage]) -> str:
    counts = Counter(line.state for line in lines)
    states = ", ".join(f"{count} {state}" for state, count in sorted(counts.items()))
    return f"{counts.total()} line(s): {states}."
