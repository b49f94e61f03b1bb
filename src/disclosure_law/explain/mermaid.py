"""A verdict as a small Mermaid picture: the data, the locks on it, and the keys that fit."""

from __future__ import annotations

from collections.abc import Iterator

from disclosure_law.explain import grammar, words
from disclosure_law.explain.about_parts import shown_ways
from disclosure_law.explain.build import explanation
from disclosure_law.explain.headline import heading
from disclosure_law.explain.tree import Barrier, PartExplained, State, Way
from disclosure_law.text import Language, Text
from disclosure_law.truth import YES
from disclosure_law.verdict import Verdict

SHUT = (State.STANDS, State.ONE_STANDS, State.MAY_STAND)
CLASSES = {
    State.STANDS: "isShut",
    State.ONE_STANDS: "isShut",
    State.MAY_STAND: "maybeShut",
    State.LIFTED: "isOpen",
    State.OPEN_EITHER_WAY: "isOpen",
}
STYLES = (
    "classDef isShut stroke:#a4262c,stroke-width:3px",
    "classDef maybeShut stroke:#8a6100,stroke-width:2px,stroke-dasharray:5 3",
    "classDef isOpen stroke:#0b6a0b,stroke-width:2px",
)


def mermaid(verdict: Verdict, lang: Language = "nl") -> str:
    """
    Return a flowchart: per part the locks (what keeps the data in) and the keys (what opens them).

    A solid arrow is a key that opened a lock; a dotted one a key that could. A lock without a key
    is what the answer hangs on.

    Args:
        verdict: What to draw.
        lang: "nl" or "en".
    """
    lines = ["flowchart LR"]
    for part in explanation(verdict).parts:
        lines += [f"  {line}" for line in _part(part, lang)]
    lines += [f"  {style}" for style in STYLES]
    return "\n".join(lines) + "\n"


def _part(part: PartExplained, lang: Language) -> Iterator[str]:
    name = f"p{part.number}"
    yield f'{name}["{_quoted(heading(part), lang)}"]'
    ways = _drawn(part)
    for j in ways:
        yield f"{name}k{j}([{_key(part.ways[j], lang)}])"
    for i, barrier in enumerate(part.barriers):
        yield from _lock(f"{name}l{i}", name, barrier, lang)
        for j in (j for j in barrier.ways if j in ways):
            arrow = "-->" if part.ways[j].truth is YES else "-.->"
            yield f"{name}k{j} {arrow} {name}l{i}"


def _drawn(part: PartExplained) -> list[int]:
    """Return the ways that are drawn: those that opened a lock, and the nearest that could."""
    opened = {j for b in part.barriers if b.state not in SHUT for j in b.ways}
    return sorted(opened | set(shown_ways(part)))


def _lock(name: str, part: str, barrier: Barrier, lang: Language) -> Iterator[str]:
    prohibition = barrier.prohibition
    label = grammar.fill(
        words.LOCK, lock=prohibition.lock.text, cites=grammar.cited(prohibition.cites[0])
    )
    yield f'{name}{{{{"{_quoted(label, lang)}"}}}}:::{CLASSES[barrier.state]}'
    yield f"{name} --- {part}"


def _key(way: Way, lang: Language) -> str:
    ground = way.ground
    kind = words.NATURES.get(ground.nature, words.MODALITIES[ground.modality])
    label = grammar.fill(words.KEY, kind=kind, cites=grammar.cited(ground.cites[0]))
    return f'"{_quoted(label, lang)}"'


def _quoted(text: Text, lang: Language) -> str:
    """Return the text for use between quotes in Mermaid, which knows entities by `#...;`."""
    plain = text.in_(lang)
    for mark, entity in (
        ("#", "#35;"),
        ("&", "#amp;"),
        ('"', "#quot;"),
        ("<", "#lt;"),
        (">", "#gt;"),
    ):
        plain = plain.replace(mark, entity)
    return plain
