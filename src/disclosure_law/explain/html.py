"""An explanation as a piece of HTML: self-contained, escaped, without scripts or outside resources.

Headings and lists carry the structure, so that it reads well aloud; colour only repeats what the
words say. Details fold with the browser's own `details` element.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from disclosure_law.citation import Provision
from disclosure_law.explain.build import explanation
from disclosure_law.explain.lines import Block, Line
from disclosure_law.explain.outline import outline
from disclosure_law.explain.tree import Explanation
from disclosure_law.outcome import Outcome
from disclosure_law.text import Language
from disclosure_law.verdict import Verdict

STYLE = (
    "font-family:sans-serif;line-height:1.5;max-width:48em;padding:0.5em 1em;"
    "border-left:0.4em solid {colour}"
)
COLOURS = {
    Outcome.PROHIBITED: "#a4262c",
    Outcome.UNDETERMINED: "#8a6100",
    Outcome.PERMITTED: "#0b6a0b",
    Outcome.REQUIRED: "#0b5394",
}
PLAIN = "#767676"
DETAILS = "border-left:0.2em solid {colour};padding-left:0.6em;margin:0.4em 0"
WARNING = "border:0.15em solid #8a6100;padding:0.3em 0.6em"


def explain_html(verdict: Verdict, lang: Language = "nl") -> str:
    """
    Return a verdict explained in HTML: one `section` element, to be put in any page.

    Args:
        verdict: What to explain.
        lang: "nl" or "en".
    """
    return "\n".join(_section(explanation(verdict), lang)) + "\n"


def _section(explained: Explanation, lang: Language) -> Iterator[str]:
    laid_out = outline(explained)
    style = STYLE.format(colour=COLOURS[explained.outcome])
    headline = _text(laid_out.headline.in_(lang))
    yield f'<section lang="{lang}" aria-label="{headline}" style="{style}">'
    yield f"<h2>{headline}</h2>"
    if laid_out.warning is not None:
        yield f'<p role="note" style="{WARNING}">{_text(laid_out.warning.in_(lang))}</p>'
    for text in laid_out.lead:
        yield f"<p>{_text(text.in_(lang))}</p>"
    writer = _Writer(explained, lang)
    for block in laid_out.blocks:
        yield from writer.block(block, 3)
    yield "</section>"


class _Writer:
    """Writes blocks and lines in one language, with addresses at the date of the disclosure."""

    def __init__(self, explained: Explanation, lang: Language) -> None:
        self.at = explained.at
        self.lang: Language = lang

    def block(self, block: Block, level: int) -> Iterator[str]:
        """Yield a block: folded in `details`, or under a heading of its level."""
        if not block.lines and not block.blocks:
            return
        heading = f"<h{level}>{_text(block.title.in_(self.lang))}</h{level}>"
        if block.folded:
            colour = PLAIN if block.outcome is None else COLOURS[block.outcome]
            yield f'<details style="{DETAILS.format(colour=colour)}">'
            heading = f"<summary>{_text(block.title.in_(self.lang))}</summary>"
        yield heading
        yield from self.lines(block.lines)
        for inner in block.blocks:
            yield from self.block(inner, level + 1)
        if block.folded:
            yield "</details>"

    def lines(self, lines: tuple[Line, ...]) -> Iterator[str]:
        """Yield lines as a list; nothing for none."""
        if not lines:
            return
        yield "<ul>"
        for line in lines:
            yield f"<li>{self.line(line)}"
            yield from self.lines(line.under)
            yield "</li>"
        yield "</ul>"

    def line(self, line: Line) -> str:
        """Return one line, its provisions linked."""
        text = _text(line.text.in_(self.lang))
        parts = [*([_text(line.mark)] if line.mark else []), _linked(text, line.link)]
        if line.cites:
            parts.append(f"({'; '.join(self.provision(one) for one in line.cites)})")
        if line.note is not None:
            parts.append(_text(line.note.in_(self.lang)))
        return " ".join(parts)

    def provision(self, provision: Provision) -> str:
        """Return a provision, linked where it has an address."""
        return _linked(_text(provision.full(self.lang)), provision.link(self.at))


def _linked(text: str, link: str) -> str:
    return f'<a href="{_text(link)}" rel="noreferrer">{text}</a>' if link else text


def _text(words: str) -> str:
    return escape(words, quote=True)
