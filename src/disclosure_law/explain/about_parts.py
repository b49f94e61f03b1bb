"""The blocks about one part: what stands or is lifted, what could open it, what would turn it."""

from __future__ import annotations

from collections.abc import Iterator

from disclosure_law.explain import grammar, words
from disclosure_law.explain.headline import heading
from disclosure_law.explain.lines import CAP, Block, Line, capped
from disclosure_law.explain.tree import (
    Barrier,
    Check,
    Explanation,
    Lacking,
    PartExplained,
    State,
    Tried,
    Turn,
    Way,
)  # fmt: skip
from disclosure_law.leaf import NotModelled, OneOf
from disclosure_law.outcome import Outcome
from disclosure_law.rule import Yields
from disclosure_law.text import Text
from disclosure_law.truth import UNKNOWN, YES

NEAREST = 5
"""How many ways are shown per part, besides the one that is nearest for each lock."""
TITLES = {
    State.STANDS: words.STANDING,
    State.ONE_STANDS: words.ONE_STANDS,
    State.MAY_STAND: words.UNSETTLED,
}


def part_blocks(explained: Explanation) -> Iterator[Block]:
    """Yield a block per part; without a heading of its own where there is one part only."""
    for part in explained.parts:
        blocks = tuple(_blocks(part))
        if len(explained.parts) == 1:
            yield from blocks
        else:
            title = grammar.fill(words.NUMBERED, number=part.number, text=heading(part))
            yield Block(title, blocks=blocks, outcome=part.outcome, folded=True)


def _blocks(part: PartExplained) -> Iterator[Block]:
    shown = shown_ways(part)
    labels = {i: _label(position) for position, i in enumerate(shown)}
    certain, doubtful = _of_shut(part)
    for state, title in TITLES.items():
        lines = tuple(_shut(barrier, labels) for barrier in certain if barrier.state is state)
        may = tuple(_shut(barrier, labels) for barrier in doubtful if barrier.state is state)
        yield Block(title, (*lines, *capped(may)))
    settled = part.outcome is Outcome.PROHIBITED
    title = words.TURNS if settled else words.SETTLERS
    yield Block(title, tuple(map(_turn, part.turns)))
    yield Block(words.WAYS, tuple(_ways(part, labels)))
    told = [part.ways[i].ground for i in shown]
    yield Block(words.TRIED, tuple(_tried(one) for one in part.tried if one.ground not in told))
    yield from _cleared(part)


def shown_ways(part: PartExplained) -> list[int]:
    """Return which ways are shown: the nearest, and of every lock that is shut its nearest."""
    certain, doubtful = _of_shut(part)
    shut = (*certain, *doubtful[:CAP])
    candidates = sorted({i for barrier in shut for i in barrier.ways if part.ways[i].matters})
    keys = [[i for i in barrier.ways if i in candidates] for barrier in shut]
    nearest = {min(found, key=lambda i: part.ways[i].distance) for found in keys if found}
    return sorted({*candidates[:NEAREST], *nearest})


def _of_shut(part: PartExplained) -> tuple[list[Barrier], list[Barrier]]:
    """Return the prohibitions that are shut: those that apply for certain, and the others."""
    shut = [barrier for barrier in part.barriers if barrier.state in TITLES]
    certain = [barrier for barrier in shut if barrier.applies is YES]
    return certain, [barrier for barrier in shut if barrier.applies is not YES]


def _label(position: int) -> str:
    return chr(ord("a") + position) if position < 26 else str(position + 1)  # noqa: PLR2004


def _shut(barrier: Barrier, labels: dict[int, str]) -> Line:
    prohibition = barrier.prohibition
    ways = [grammar.same(labels[i]) for i in barrier.ways if i in labels]
    if prohibition.yields is Yields.NOTHING:
        note = words.NEVER_OPENS
    elif ways:
        note = grammar.fill(words.OPENS_WITH, ways=grammar.joined(ways, ", "))
    else:
        note = words.NO_WAY_NEAR
    under = tuple(Line(_is(check)) for check in barrier.because)
    return Line(prohibition.text, prohibition.cites, note, under)


def _is(check: Check) -> Text:
    """Return what was answered, and for what is not known the answer that would matter."""
    template = words.IS_TURNING if check.truth is UNKNOWN else words.IS
    answer = grammar.capital(check.answer)
    return grammar.fill(template, question=check.leaf.question, answer=answer, needed=check.wanted)


def _ways(part: PartExplained, labels: dict[int, str]) -> Iterator[Line]:
    """Yield every way that is shown, with what it opens and what is lacking."""
    points = {tried.ground: _points(tried) for tried in part.tried}
    for i, label in labels.items():
        yield _way(part.ways[i], f"{label}.", points.get(part.ways[i].ground, ()))
    hidden = len({i for b in part.barriers if b.state in TITLES for i in b.ways} - set(labels))
    if labels and hidden:
        yield Line(grammar.fill(words.MORE_WAYS, count=hidden))


def _way(way: Way, mark: str = "", points: tuple[Line, ...] = ()) -> Line:
    """Return a ground with what it opens, what it lacks and on which points it is contested."""
    locks = grammar.joined(lock.text for lock in way.opens)
    note = grammar.fill(words.OPENS, locks=locks) if way.opens else None
    lacks = tuple(_lack(one) for one in _told(way.lacking))
    return Line(way.ground.text, way.ground.cites, note, (*lacks, *points), mark=mark)


def _told(lacking: tuple[Lacking, ...]) -> tuple[Lacking, ...]:
    """Return what is told: of a consent that was not given nobody asks how it was given."""
    checks = [one for one in lacking if isinstance(one, Check)]
    consents = [c.leaf.field.id for c in checks if isinstance(c.leaf, OneOf)]
    return tuple(
        one
        for one in lacking
        if not isinstance(one, Check) or not any(one.leaf.id.startswith(f"{c}.") for c in consents)
    )


def _lack(lacking: Lacking) -> Line:
    if isinstance(lacking, Check):
        template = words.IS if isinstance(lacking.leaf, NotModelled) else words.IS_NEEDED
        answer, question = grammar.capital(lacking.answer), lacking.leaf.question
        text = grammar.fill(template, question=question, answer=answer, needed=lacking.wanted)
        by = lacking.by
        note = None if by is None else grammar.fill(words.BY_ONLY, holder=by.text)
        return Line(text, note=note)
    title = words.EVERY if lacking.every else words.ONE_OF
    return Line(title, under=tuple(_lack(one) for one in _told(lacking.parts)))


def _tried(tried: Tried) -> Line:
    """Return a ground that did not open this, with the points on which it is contested."""
    note = words.TRIED_AND_HOLDS if tried.truth is YES else words.TRIED_AND_LACKS
    return Line(tried.ground.text, tried.ground.cites, note, _points(tried))


def _points(tried: Tried) -> tuple[Line, ...]:
    """Return the contested points of a ground that was tried."""
    return tuple(
        Line(
            grammar.fill(words.IS_CONTESTED_HERE, point=grammar.uncapital(point.text)),
            (point.cites,),
        )
        for point in tried.contested
    )


def _turn(turn: Turn) -> Line:
    text = grammar.fill(words.IS, question=turn.question, answer=grammar.capital(turn.answer))
    notes: list[Text] = []
    if turn.by is not None:
        notes.append(grammar.fill(words.BY_ONLY, holder=turn.by.text))
    if turn.outcome is Outcome.REQUIRED:
        notes.append(words.THEN_REQUIRED)
    cites = () if turn.asks is None else (turn.asks,)
    return Line(text, cites, grammar.joined(notes, " ") if notes else None)


def _cleared(part: PartExplained) -> Iterator[Block]:
    """Yield what obliges, what opened the locks, what that rests on, what opens them anyhow."""
    lifted = [barrier for barrier in part.barriers if barrier.state is State.LIFTED]
    opening = sorted({i for barrier in lifted for i in barrier.ways})
    lines = {part.ways[i].ground: _opening(i, part.ways[i], lifted) for i in opening}
    duties = [lines.get(duty, Line(duty.text, duty.cites)) for duty in part.duties]
    yield Block(words.DUTIES, tuple(duties))
    yield Block(words.MAY_OBLIGE, tuple(map(_way, part.may_oblige)))
    others = [line for ground, line in lines.items() if ground not in part.duties]
    yield Block(words.LIFTED, tuple(others))
    established = dict.fromkeys(check for i in opening for check in part.ways[i].met)
    yield Block(words.ESTABLISHED, tuple(Line(_is(check)) for check in established))
    either = [barrier for barrier in part.barriers if barrier.state is State.OPEN_EITHER_WAY]
    yield Block(words.OPEN_EITHER_WAY, tuple(_either_way(barrier, part) for barrier in either))


def _opening(number: int, way: Way, lifted: list[Barrier]) -> Line:
    """Return a ground that opened locks, with those locks and their provisions."""
    opened = [barrier.prohibition for barrier in lifted if number in barrier.ways]
    locks = grammar.joined(
        grammar.fill(words.NAMED, text=p.lock.text, cites=grammar.cited(p.cites[0])) for p in opened
    )
    cites = tuple(dict.fromkeys((*way.ground.cites, *way.by)))
    return Line(way.ground.text, cites, grammar.fill(words.OPENS, locks=locks))


def _either_way(barrier: Barrier, part: PartExplained) -> Line:
    ways = [part.ways[i].ground for i in barrier.ways]
    under = tuple(Line(ground.text, ground.cites) for ground in ways)
    return Line(barrier.prohibition.text, barrier.prohibition.cites, under=under)
