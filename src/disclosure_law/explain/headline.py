"""The answer in one sentence, as practitioners say it, and what it means."""

from __future__ import annotations

from collections.abc import Iterator

from disclosure_law.explain import grammar, words
from disclosure_law.explain.tree import ALLOWED, SECRECIES, PartExplained, State
from disclosure_law.leaf import Judgement, NotModelled, OpenQuestion
from disclosure_law.outcome import Outcome
from disclosure_law.rule import Status
from disclosure_law.term import Lock
from disclosure_law.text import Text
from disclosure_law.truth import YES
from disclosure_law.verdict import Missing, Verdict


def sentence(verdict: Verdict, parts: tuple[PartExplained, ...]) -> Text:
    """Return the answer in one sentence; of what is not law it says so."""
    answer = _answer(verdict, parts)
    if verdict.law.corpus.warning is None:
        return answer
    return grammar.fill(words.UNDER_PROPOSAL, answer=grammar.uncapital(answer))


def _answer(verdict: Verdict, parts: tuple[PartExplained, ...]) -> Text:
    match verdict.outcome:
        case Outcome.REQUIRED:
            return words.YES_MUST
        case Outcome.PERMITTED:
            return words.YES_MAY
        case Outcome.PROHIBITED:
            return words.NO
        case Outcome.UNDETERMINED:
            if Outcome.PROHIBITED not in verdict.possible:
                return words.YES_MAYBE_MUST
            return words.NO_UNLESS if _closed(parts) else words.YES_UNLESS


def _closed(parts: tuple[PartExplained, ...]) -> bool:
    """Return whether a prohibition certainly applies that no ground certainly lifts."""
    return any(
        barrier.applies is YES and barrier.state is State.MAY_STAND
        for part in parts
        for barrier in part.barriers
    )


def lead(verdict: Verdict, parts: tuple[PartExplained, ...]) -> tuple[Text, ...]:
    """Return what the answer means, loudly where sharing is allowed."""
    found: list[Text] = []
    if verdict.outcome is Outcome.PROHIBITED:
        found.append(words.SHARING_IS_FORBIDDEN)
    elif Outcome.PROHIBITED not in verdict.possible:
        found += [_allowed(verdict.outcome), *_secrecies(parts)]
    if verdict.outcome is Outcome.UNDETERMINED:
        blocked = Outcome.PROHIBITED in verdict.possible
        template = words.NOT_SETTLED_YET if blocked else words.DUTY_NOT_SETTLED
        found.append(grammar.fill(template, what=_what(verdict.missing)))
    if not verdict.exact:
        found.append(words.NOT_EXACT)
    found += _free(verdict, parts)
    found += _conflicts(parts)
    if any(status is not Status.VERBATIM for part in parts for status in _statuses(part)):
        found.append(words.NOT_VERBATIM)
    if any(part.contested for part in parts):
        found.append(words.IS_CONTESTED)
    return tuple(found)


def _allowed(outcome: Outcome) -> Text:
    return {
        Outcome.PERMITTED: words.SHARING_IS_ALLOWED,
        Outcome.REQUIRED: words.SHARING_IS_REQUIRED,
    }.get(outcome, words.SHARING_IS_ALLOWED_AT_LEAST)


def _secrecies(parts: tuple[PartExplained, ...]) -> Iterator[Text]:
    """Yield that secrecy is no reason to keep silent, where secrecy applied."""
    locks: dict[Lock, None] = {
        barrier.prohibition.lock: None
        for part in parts
        for barrier in part.barriers
        if barrier.prohibition.lock.kind in SECRECIES
    }
    if locks:
        names = grammar.joined(lock.text for lock in locks)
        yield grammar.fill(words.SECRECY_OPEN, locks=names)


def _what(missing: tuple[Missing, ...]) -> Text:
    kinds = dict.fromkeys(_kind(one) for one in missing)
    return grammar.listed(kinds)


def _kind(missing: Missing) -> Text:
    match missing.asked:
        case OpenQuestion():
            return words.ON_QUESTIONS
        case NotModelled():
            return words.ON_GAPS
        case Judgement():
            return words.ON_JUDGEMENTS
        case _:
            return words.ON_FACTS


def _free(verdict: Verdict, parts: tuple[PartExplained, ...]) -> Iterator[Text]:
    """Yield that a part is allowed, where the whole is not."""
    free = [part for part in parts if part.outcome in ALLOWED]
    if free and verdict.outcome not in ALLOWED:
        numbers = grammar.joined(grammar.same(str(part.number)) for part in free)
        yield grammar.fill(words.PART_IS_FREE, numbers=numbers)


def heading(part: PartExplained) -> Text:
    """Return what goes to whom, with the outcome."""
    return grammar.capital(
        grammar.fill(
            words.PART, item=part.item, recipient=part.recipient, outcome=part.outcome.text
        )
    )


def _statuses(part: PartExplained) -> Iterator[Status]:
    """Yield how well the rules were read that decide the part, or could."""
    for barrier in part.barriers:
        yield barrier.prohibition.status
        if barrier.state in (State.LIFTED, State.OPEN_EITHER_WAY):
            yield from (part.ways[i].ground.status for i in barrier.ways)
    yield from (duty.status for duty in part.duties)


def _conflicts(parts: tuple[PartExplained, ...]) -> Iterator[Text]:
    duties = dict.fromkeys(duty for part in parts for duty in part.conflicts)
    for duty in duties:
        text = grammar.fill(words.NAMED, text=duty.text, cites=grammar.cited(duty.cites[0]))
        yield grammar.fill(words.CONFLICT, duty=text)
