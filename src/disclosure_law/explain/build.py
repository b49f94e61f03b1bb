"""From a verdict to its explanation: the whole, put together from its parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from disclosure_law.citation import Provision
from disclosure_law.edition import LAW_EDITION
from disclosure_law.explain import grammar, headline, words
from disclosure_law.explain.parts import explain_parts
from disclosure_law.explain.tree import (
    ALLOWED,
    Attached,
    Check,
    Explanation,
    PartExplained,
    Sourced,
    State,
    Without,
)  # fmt: skip
from disclosure_law.leaf import Judgement, NotModelled, OpenQuestion
from disclosure_law.outcome import Outcome, whole
from disclosure_law.request import Request
from disclosure_law.rule import Adopted, Condition, Contested, Rule, Stage, Status
from disclosure_law.text import Text
from disclosure_law.truth import UNKNOWN
from disclosure_law.verdict import Missing, Verdict


def explanation(verdict: Verdict) -> Explanation:
    """Return why a verdict is what it is, in no language yet."""
    parts = explain_parts(verdict)
    corpus = verdict.law.corpus
    return Explanation(
        headline=headline.sentence(verdict, parts),
        lead=headline.lead(verdict, parts),
        asked=_asked(verdict.request, parts),
        outcome=verdict.outcome,
        possible=verdict.possible,
        exact=verdict.exact,
        parts=parts,
        without=tuple(_without(verdict, parts)),
        missing=tuple(one for one in verdict.missing if not _is_law(one)),
        conditions=_conditions(parts),
        judgements=_judgements(parts),
        contested=tuple(dict.fromkeys(point for part in parts for point in part.contested)),
        questions=tuple(m.asked for m in verdict.missing if isinstance(m.asked, OpenQuestion)),
        gaps=tuple(m.asked for m in verdict.missing if isinstance(m.asked, NotModelled)),
        adopted=_adopted(verdict),
        sources=_sources(verdict, parts),
        corpus=corpus.text,
        amendments=corpus.amendments,
        warning=corpus.warning,
        at=verdict.at,
        edition=LAW_EDITION,
    )


def _is_law(missing: Missing) -> bool:
    """Return whether what is missing is law rather than fact."""
    return isinstance(missing.asked, OpenQuestion | NotModelled)


def _asked(request: Request, parts: tuple[PartExplained, ...]) -> tuple[Text, ...]:
    """Return what was asked, in the words of the vocabulary."""
    role = request.discloser.role
    recipients = grammar.joined(dict.fromkeys(part.recipient for part in parts))
    unstated = words.NO_PURPOSE if request.closed else words.SOME_PURPOSE
    purpose = unstated if request.purpose is None else request.purpose.text
    who = words.SOME_DISCLOSER if role is None else role.text
    lines = [
        grammar.capital(grammar.fill(words.WHO_TO_WHOM, discloser=who, recipients=recipients)),
        grammar.fill(words.WHAT, items=grammar.joined(dict.fromkeys(part.item for part in parts))),
        grammar.fill(words.FOR, purpose=purpose),
        words.CLOSED if request.closed else words.OPEN,
    ]
    return tuple(lines)


def _without(verdict: Verdict, parts: tuple[PartExplained, ...]) -> Iterator[Without]:
    """Yield each recipient, and each item, without which the rest is allowed."""
    if verdict.outcome in ALLOWED:
        return
    rows = list(zip(verdict.parts, parts, strict=True))
    for i in range(len(verdict.request.recipients)):
        rest = [part.outcome for part, _ in rows if part.recipient != i]
        yield from _if_allowed(next(text.recipient for p, text in rows if p.recipient == i), rest)
    for j in range(len(verdict.request.data)):
        rest = [part.outcome for part, _ in rows if part.item != j]
        yield from _if_allowed(next(text.item for p, text in rows if p.item == j), rest)


def _if_allowed(left_out: Text, rest: list[Outcome]) -> Iterator[Without]:
    outcome = whole(rest)
    if rest and outcome in ALLOWED:
        yield Without(left_out, outcome)


def _conditions(
    parts: tuple[PartExplained, ...],
) -> tuple[tuple[Stage, tuple[Attached, ...]], ...]:
    """Return the conditions, stage by stage in the order of time, each with its parts."""
    numbers: dict[Condition, list[int]] = {}
    for part in parts:
        for condition in part.conditions:
            numbers.setdefault(condition, []).append(part.number)
    attached = [Attached(condition, tuple(listed)) for condition, listed in numbers.items()]
    by_stage = ((s, tuple(a for a in attached if a.condition.stage is s)) for s in Stage)
    return tuple((stage, found) for stage, found in by_stage if found)


def _judgements(parts: tuple[PartExplained, ...]) -> tuple[Check, ...]:
    """Return the judgements that carry the answer, or on which a prohibition stands."""
    found: list[Check] = []
    for part in parts:
        opening = {i for b in part.barriers if b.state is State.LIFTED for i in b.ways}
        found += [check for i in sorted(opening) for check in part.ways[i].met]
        found += [check for barrier in part.barriers for check in barrier.because]
    return tuple(dict.fromkeys(check for check in found if _is_given(check)))


def _is_given(check: Check) -> bool:
    return isinstance(check.leaf, Judgement) and check.truth is not UNKNOWN


def _adopted(verdict: Verdict) -> tuple[Adopted, ...]:
    """Return the adopted readings of questions that the law at this date asks."""
    readings = verdict.law.corpus.readings
    asked = verdict.law.leaves() if readings else ()
    return tuple(reading for reading in readings if reading.question in asked)


def _sources(verdict: Verdict, parts: tuple[PartExplained, ...]) -> tuple[Sourced, ...]:
    """Return the provisions that carry the verdict, its conditions and its contested points."""
    carrying = (*verdict.cites, *_cited_either_way(parts))
    statuses: dict[Provision, list[Status]] = {provision: [] for provision in carrying}
    for rule in _rules(verdict, parts):
        for provision in rule.cites:
            if provision in statuses or isinstance(rule, Condition):
                statuses.setdefault(provision, []).append(rule.status)
    for point in _points(parts):
        statuses.setdefault(point.cites, [])
    return tuple(
        Sourced(provision, tuple(s for s in Status if s in found), provision.link(verdict.at))
        for provision, found in statuses.items()
    )


def _rules(verdict: Verdict, parts: tuple[PartExplained, ...]) -> Iterator[Rule]:
    for part in verdict.parts:
        yield from (*part.standing, *part.unsettled, *(one.prohibition for one in part.lifted))
        yield from (*part.carrying, *part.waiting)
    for explained in parts:
        yield from explained.conditions


def _cited_either_way(parts: Iterable[PartExplained]) -> Iterator[Provision]:
    """Yield the provisions of locks that are open whatever turns out, and of what opens them."""
    for part in parts:
        for barrier in part.barriers:
            if barrier.state is State.OPEN_EITHER_WAY:
                for i in barrier.ways:
                    yield from part.ways[i].ground.cites
                yield from barrier.prohibition.cites


def _points(parts: Iterable[PartExplained]) -> Iterator[Contested]:
    for part in parts:
        yield from part.contested
        for tried in part.tried:
            yield from tried.contested
