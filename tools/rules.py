"""One rule as Markdown: what it is, where it stands, in which words, and what it does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from disclosure_law.explain import words
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Key,
    Modality,
    Nature,
    Prohibition,
    Rule,
)  # fmt: skip
from tools.markdown import EDITION, both, cited
from tools.predicates import listed

KINDS = {Modality.DUTY: "duty (plicht)", Modality.POWER: "power (bevoegdheid)"}
DAY = dt.timedelta(days=1)


def section(rule: Rule) -> str:
    """Return the section about one rule."""
    quote = f"> {rule.words}" if rule.words else ""
    text = f"{rule.text.nl}\n\n*{rule.text.en}*"
    parts = (f"### `{rule.id}`{_version(rule)}", _head(rule), quote, text, _details(rule))
    return "\n\n".join(part for part in parts if part)


def kind(rule: Rule) -> str:
    """Return what a rule is, in English and Dutch."""
    match rule:
        case Ground():
            return KINDS[rule.modality]
        case Prohibition():
            return "prohibition (verbod)"
        case _:
            return "condition (voorwaarde)"


def _version(rule: Rule) -> str:
    """Tell versions of one rule apart."""
    return f" (until {rule.until})" if rule.until else ""


def _head(rule: Rule) -> str:
    cites = cited(rule.cites, _readable(rule))
    read = words.STATUSES[rule.status].en
    return " · ".join((kind(rule).capitalize() + _force(rule), cites, read, *_dates(rule)))


def _force(rule: Rule) -> str:
    """Say where a ground draws its force from, if that is no statute."""
    if not isinstance(rule, Ground) or rule.nature is Nature.STATUTE:
        return ""
    return f", {rule.nature.value}"


def _readable(rule: Rule) -> dt.date:
    """Return the day of the edition, or the nearest one on which the rule is in force."""
    day = EDITION if rule.until is None else min(EDITION, rule.until - DAY)
    return day if rule.since is None else max(day, rule.since)


def _dates(rule: Rule) -> Iterator[str]:
    if rule.since:
        yield f"from {rule.since}"
    if rule.until:
        yield f"until {rule.until}"
    if rule.read_from:
        yield f"text read from {rule.read_from}; unknown before"


def _details(rule: Rule) -> str:
    lines = [*listed("When", rule.when)]
    match rule:
        case Ground():
            lines += [*listed("Provided that", rule.provided), *_keys(rule)]
        case Prohibition():
            lines += _lock(rule)
        case Condition():
            lines += _duty(rule)
        case _:
            raise TypeError(rule)
    lines += [*_conditions(rule), *_contested(rule.contested)]
    return "\n".join(lines)


def _keys(ground: Ground) -> Iterator[str]:
    if ground.lifts:
        yield f"- Opens: {'; '.join(map(_key, ground.lifts))}"
    if ground.breaks:
        yield f"- Breaks by its own words: {', '.join(kind.value for kind in ground.breaks)}"
    yield from _contested(dict.fromkeys(p for key in ground.lifts for p in key.contested))


def _key(key: Key) -> str:
    by = f", by {', '.join(provision.short for provision in key.by)}" if key.by else ""
    return f"{key.lock.text.nl} (`{key.lock.id}`){by}"


def _lock(prohibition: Prohibition) -> Iterator[str]:
    lock = prohibition.lock
    yield f"- Lock: {lock.text.nl} (`{lock.id}`; {lock.kind.value})"
    yield f"- Yields besides: {prohibition.yields.value}"


def _duty(condition: Condition) -> Iterator[str]:
    yield f"- Due: {condition.stage.value}; by: {condition.holder.text.nl}"
    if condition.travels is not None:
        yield f"- Travels with the data: {condition.travels.text.nl} (`{condition.travels.id}`)"


def _conditions(rule: Rule) -> Iterator[str]:
    """Yield what attaches when the rule carries a verdict, or stands."""
    if isinstance(rule, Ground | Prohibition):
        for condition in rule.then:
            stage, holder = condition.stage.value, condition.holder.text.nl
            yield (
                f"- Then ({stage}; {holder}): {both(condition.text)} "
                f"({cited(condition.cites)}; `{condition.id}`)"
            )


def _contested(points: Iterable[Contested]) -> Iterator[str]:
    for point in points:
        yield f"- Contested ({cited((point.cites,))}): {both(point.text)}"
