"""Lines and blocks: what an outline is made of."""

from __future__ import annotations

import attrs

from disclosure_law.citation import Provision
from disclosure_law.explain import grammar, words
from disclosure_law.outcome import Outcome
from disclosure_law.text import Text

CAP = 5
"""How many lines are shown of what depends on facts that are not known."""


@attrs.frozen(repr=False)
class Line:
    """
    One line.

    Attributes:
        text: What it says.
        cites: The provisions that stand behind it, in brackets.
        note: What follows the brackets.
        under: The lines that belong to it, indented.
        link: The address of what the text names, if it is a source.
        mark: A number or letter to name it by, if it has one.
    """

    text: Text
    cites: tuple[Provision, ...] = ()
    note: Text | None = None
    under: tuple[Line, ...] = ()
    link: str = ""
    mark: str = ""


@attrs.frozen(repr=False)
class Block:
    """
    Lines and smaller blocks under a heading.

    Attributes:
        title: The heading.
        lines: The lines.
        blocks: The smaller blocks, after the lines.
        outcome: The outcome that the block is about, if it is about a part.
        folded: Whether a renderer that can fold shows the heading only, at first.
    """

    title: Text
    lines: tuple[Line, ...] = ()
    blocks: tuple[Block, ...] = ()
    outcome: Outcome | None = None
    folded: bool = False


def capped(lines: tuple[Line, ...], cap: int = CAP) -> tuple[Line, ...]:
    """Return the first lines, and a last one that says how many more there are."""
    more = len(lines) - cap
    return (*lines[:cap], Line(grammar.fill(words.MORE, count=more))) if more > 0 else lines
