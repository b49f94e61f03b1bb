"""The blocks about one part: what stands, what is lifted, what could open it, what would turn it."""

from __future__ import annotations

from collections.abc import Iterator

from disclosure_law.explain import words
from disclosure_law.explain.headline import heading
from disclosure_law.explain.lines import Block, Line
from disclosure_law.explain.tree import (
    Barrier, Check, Explanation, Lacking, PartExplained, State, Turn, Way,
)  # fmt: skip
from disclosure_law.outcome import Outcome
from disclosure_law.rule import Yields
from disclosure_law.text import Text
from disclosure_law.truth import YES

NEAREST = 5
"""How many ways are shown per part, besides the nearest of every lock."""
TITLES = {
    State.STANDS: words.STANDING,
    State.ONE_STANDS: words.ONE_STANDS,
    State.MAY_STAND: words.UNSETTLED,
}
OPENED = {State.LIFTED: words.LIFTED, State.OPEN_EITHER_WAY: words.OPEN_EITHER_WAY}


def part_blocks(explained: Explanation) -> Iterator[Block]:
    """Yield a block per part; without a heading of its own where there is one part only."""
    for part in explained.parts:
        blocks = tuple(_blocks(part))
        if len(explained.parts) == 1:
            yield from blocks
        else:
            title = words.fill(words.NUMBERED, number=part.number, text=heading(part))
            yield Block(title, blocks=blocks, outcome=part.outcome, folded=True)


def _blocks(part: PartExplained) -> Iterator[Block]:
    shown = shown_ways(part)
    labels = {i: _label(position) for position, i in enumerate(shown)}
    for state, title in TITLES.items():
        found = [barrier for barrier in part.barriers if barrier.state is state]
        yield Block(title, tuple(_shut(barrier, part, labels) for barrier in found))
    yield Block(words.TURNS, tuple(map(_turn, part.turns)))
    duties = tuple(Line(duty.text, duty.cites) for duty in part.duties)
    yield Block(words.DUTIES, duties)
    yield Block(words.WAYS, tuple(_ways(part, labels)))
    for state, title in OPENED.items():
        found = [barrier for barrier in part.barriers if barrier.state is state]
        yield Block(title, tuple(_opened(barrier, part) for barrier in found))


def shown_ways(part: PartExplained) -> list[int]:
    """Return which ways are shown: the nearest, and of every lock that is shut its nearest."""
    shut = [barrier for barrier in part.barriers if barrier.state in TITLES]
    candidates = sorted({i for barrier in shut for i in barrier.ways})
    first = [barrier.ways[0] for barrier in shut if barrier.ways]
    return sorted({*candidates[:NEAREST], *first})


def _label(position: int) -> str:
    return chr(ord("a") + position) if position < 26 else str(position + 1)  # noqa: PLR2004


def _shut(barrier: Barrier, part: PartExplained, labels: dict[int, str]) -> Line:
    prohibition = barrier.prohibition
    ways = [words.same(labels[i]) for i in barrier.ways if i in labels]
    if prohibition.yields is Yields.NOTHING:
        note = words.NEVER_OPENS
    elif ways:
        note = words.fill(words.OPENS_WITH, ways=words.joined(ways, ", "))
    else:
        note = words.NO_WAY_NEAR
    under = tuple(Line(_is(check)) for check in barrier.because)
    return Line(prohibition.text, prohibition.cites, note, under)


def _is(check: Check) -> Text:
    answer = words.capital(check.answer)
    return words.fill(words.IS, question=check.leaf.question, answer=answer)


def _ways(part: PartExplained, labels: dict[int, str]) -> Iterator[Line]:
    """Yield every way that is shown, with what it opens and what is lacking."""
    for i, label in labels.items():
        way = part.ways[i]
        text = words.fill(words.WAY, label=label, text=way.ground.text)
        opens = words.joined(lock.text for lock in way.opens)
        lacks = tuple(_lack(one) for one in way.lacking)
        yield Line(text, way.ground.cites, words.fill(words.OPENS, locks=opens), lacks)
    hidden = len({i for b in part.barriers if b.state in TITLES for i in b.ways} - set(labels))
    if labels and hidden:
        yield Line(words.fill(words.MORE_WAYS, count=hidden))


def _lack(lacking: Lacking) -> Line:
    if isinstance(lacking, Check):
        answer = words.capital(lacking.answer)
        question = lacking.leaf.question
        text = words.fill(words.IS_NEEDED, question=question, answer=answer, needed=lacking.wanted)
        by = lacking.by
        note = None if by is None else words.fill(words.BY_ONLY, holder=by.text)
        return Line(text, note=note)
    title = words.EVERY if lacking.every else words.ONE_OF
    return Line(title, under=tuple(_lack(one) for one in lacking.parts))


def _turn(turn: Turn) -> Line:
    text = words.fill(words.IS, question=turn.question, answer=words.capital(turn.answer))
    notes = []
    if turn.by is not None:
        notes.append(words.fill(words.BY_ONLY, holder=turn.by.text))
    if turn.outcome is Outcome.REQUIRED:
        notes.append(words.THEN_REQUIRED)
    cites = () if turn.asks is None else (turn.asks,)
    return Line(text, cites, words.joined(notes, " ") if notes else None)


def _opened(barrier: Barrier, part: PartExplained) -> Line:
    under = tuple(_opening(part.ways[i]) for i in barrier.ways)
    return Line(barrier.prohibition.text, barrier.prohibition.cites, under=under)


def _opening(way: Way) -> Line:
    text = words.capital(words.fill(words.YIELDS_TO, text=way.ground.text))
    cites = tuple(dict.fromkeys((*way.ground.cites, *way.by)))
    established = way.met if way.truth is YES else ()
    return Line(text, cites, under=tuple(Line(_is(check)) for check in established))
