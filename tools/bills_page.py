"""The page about bills and proposals: not law, but laid out like law."""

from __future__ import annotations

from collections.abc import Iterator

from disclosure_law.bills import knmg, wams
from disclosure_law.corpora import AMENDMENTS, CORPORA
from disclosure_law.corpus import Add, Amendment, Attach, Corpus, Edit, Remove, Substitute
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.rule import Rule
from tools.law_pages import docstring, part
from tools.markdown import both, cited, code, page, table
from tools.predicates import listed
from tools.rules import section

INTRO = """Nothing on this page is law. A bill is a body of law of its own, never the default; say
its name to judge under it, and every verdict then carries its warning. An amendment can be switched
on alone: `wams-bill-2023+K05+K06` is the bill after K05 and then K06."""


def bills_page() -> str:
    """Return the page about the Wams and the proposals of the KNMG and others."""
    title, rest = docstring(knmg)
    return page(
        "Bills and proposals", INTRO, _corpora(), part(wams), f"## {title}", rest,
        *map(_amendment, AMENDMENTS.values()),
    )  # fmt: skip


def _corpora() -> str:
    rows = [
        (f"`{corpus.name}`", both(corpus.text), code(corpus.amendments))
        for corpus in _whole()
    ]  # fmt: skip
    return table(("Name", "What it is", "Amendments"), rows)


def _whole() -> Iterator[Corpus]:
    """Yield the bodies of law that are no law in force and no bill with a single amendment."""
    for name, corpus in CORPORA.items():
        if corpus is not IN_FORCE and "+" not in name:
            yield corpus


def _amendment(amendment: Amendment) -> str:
    state = "" if amendment.modelled else " (not modelled)"
    title = f"### {amendment.id}{state}"
    text = f"{amendment.text.nl}\n\n*{amendment.text.en}*\n\nSource: {cited((amendment.cites,))}"
    edits = "\n".join(line for edit in amendment.edits for line in _edit(edit))
    added = [section(rule).replace("### ", "#### ", 1) for rule in _added(amendment)]
    return "\n\n".join(text for text in (title, text, edits, *added) if text)


def _edit(edit: Edit) -> Iterator[str]:
    match edit:
        case Substitute(ids, old, new):
            yield f"- In {code(ids)}:"
            yield from (f"  {line}" for line in listed("replace", old))
            yield from [f"  {line}" for line in listed("by", new)] or ["  - by: nothing"]
        case Remove(ids):
            yield f"- Remove {code(ids)}"
        case Attach(ids, conditions):
            yield f"- To {code(ids)} attach {code(one.id for one in conditions)}"
        case Add(rules):
            yield f"- Add {code(rule.id for rule in rules)}"


def _added(amendment: Amendment) -> Iterator[Rule]:
    for edit in amendment.edits:
        if isinstance(edit, Add):
            yield from edit.rules
        elif isinstance(edit, Attach):
            yield from edit.conditions
