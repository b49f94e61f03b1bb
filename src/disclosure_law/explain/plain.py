"""An explanation as plain text, for a person who reads: the answer first, details after."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from disclosure_law.explain.build import explanation
from disclosure_law.explain.lines import Block, Line
from disclosure_law.explain.outline import outline
from disclosure_law.text import Language
from disclosure_law.verdict import Verdict

WIDTH = 92


def explain(verdict: Verdict, lang: Language = "nl") -> str:
    """
    Return a verdict explained in plain text.

    Args:
        verdict: What to explain.
        lang: "nl" or "en".

    Returns:
        Lines of at most 92 characters (addresses excepted), the same for equal verdicts.
    """
    laid_out = outline(explanation(verdict))
    opening = [laid_out.headline, *([laid_out.warning] if laid_out.warning else [])]
    lines = [line for text in (*opening, *laid_out.lead) for line in _wrapped(text.in_(lang), "")]
    for block in laid_out.blocks:
        lines += ["", *_block(block, lang, "")]
    return "\n".join(lines) + "\n"


def _block(block: Block, lang: Language, indent: str) -> Iterator[str]:
    if not block.lines and not block.blocks:
        return
    yield from _wrapped(block.title.in_(lang), indent)
    for line in block.lines:
        yield from _line(line, lang, indent)
    for inner in block.blocks:
        yield from _block(inner, lang, indent + "  ")


def _line(line: Line, lang: Language, indent: str) -> Iterator[str]:
    parts = [line.text.in_(lang)]
    if line.cites:
        parts.append(f"({'; '.join(provision.full(lang) for provision in line.cites)})")
    if line.note is not None:
        parts.append(line.note.in_(lang))
    first = f"{indent}{line.mark or '-'} "
    inner = " " * len(first)
    yield from _wrapped(" ".join(parts), first)
    if line.link:
        yield f"{inner}{line.link}"
    for under in line.under:
        yield from _line(under, lang, inner)


def _wrapped(text: str, first: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )
