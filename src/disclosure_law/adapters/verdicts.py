"""A verdict as JSON: what was decided, on which provisions, under which law; not the request."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from disclosure_law.citation import Provision
from disclosure_law.edition import LAW_EDITION
from disclosure_law.leaf import Judgement, NotModelled, OpenQuestion
from disclosure_law.rule import Condition, Contested, Ground, Rule, Status
from disclosure_law.term import Term
from disclosure_law.text import Text
from disclosure_law.verdict import Lifted, Missing, Part, Verdict

Data = dict[str, object]
"""What JSON calls an object."""


def verdict_to_data(verdict: Verdict) -> Data:
    """Return a verdict as JSON values; the same values in the same order for the same verdict."""
    corpus = verdict.law.corpus
    return {
        "outcome": verdict.outcome.value,
        "possible": [outcome.value for outcome in verdict.possible],
        "exact": verdict.exact,
        "law": corpus.name,
        "edition": LAW_EDITION,
        "at": verdict.at.isoformat(),
        "cites": _citations(verdict),
        "standing": _rules(rule for part in verdict.parts for rule in part.standing),
        "lifted": _lifted(one for part in verdict.parts for one in part.lifted),
        "conditions": [_condition(condition) for condition in verdict.conditions],
        "missing": [_missing(missing) for missing in verdict.missing],
        "contested": [_contested(point) for point in verdict.contested],
        "parts": [_part(part) for part in verdict.parts],
        "warning": None if corpus.warning is None else _text(corpus.warning),
    }


def verdict_to_json(verdict: Verdict, indent: int | None = None) -> str:
    """Return a verdict as JSON text, the same text for the same verdict."""
    return json.dumps(verdict_to_data(verdict), ensure_ascii=False, indent=indent)


def _citations(verdict: Verdict) -> list[Data]:
    status = dict(_statuses(verdict))
    return [
        {
            "short": provision.short,
            "link": provision.link(verdict.at),
            "status": status[provision].value if provision in status else None,
        }
        for provision in verdict.cites
    ]


def _statuses(verdict: Verdict) -> Iterator[tuple[Provision, Status]]:
    """Yield how well the source of each provision was read, the decisive rule last."""
    for part in reversed(verdict.parts):
        lifted = [one.prohibition for one in part.lifted]
        rules = (*part.standing, *lifted, *part.unsettled, *part.carrying, *part.waiting)
        for rule in reversed(rules):
            if isinstance(rule, Ground):
                yield from ((by, rule.status) for key in rule.lifts for by in key.by)
            yield from ((provision, rule.status) for provision in rule.cites)


def _part(part: Part) -> Data:
    return {
        "recipient": part.recipient,
        "item": part.item,
        "outcome": part.outcome.value,
        "possible": [outcome.value for outcome in part.possible],
        "cites": _shorts(part.cites),
        "standing": _ids(part.standing),
        "lifted": [one.prohibition.id for one in part.lifted],
        "unsettled": _ids(part.unsettled),
        "carrying": _ids(part.carrying),
        "waiting": _ids(part.waiting),
        "conflicts": _ids(part.conflicts),
        "conditions": _ids(part.conditions),
    }


def _rules(rules: Iterable[Rule]) -> list[Data]:
    return [_rule(rule) for rule in dict.fromkeys(rules)]


def _rule(rule: Rule) -> Data:
    return {
        "id": rule.id,
        "text": _text(rule.text),
        "cites": _shorts(rule.cites),
        "status": rule.status.value,
    }


def _lifted(lifted: Iterable[Lifted]) -> list[Data]:
    """Return every prohibition that is lifted in some part, with all that lifts it there."""
    by: dict[Rule, dict[tuple[Rule, tuple[Provision, ...]], None]] = {}
    for one in lifted:
        opening = by.setdefault(one.prohibition, {})
        for ground, key in one.by:
            opening[ground, key.by] = None
    return [
        {
            **_rule(prohibition),
            "by": [{**_rule(ground), "key": _shorts(key)} for ground, key in opening],
        }
        for prohibition, opening in by.items()
    ]


def _condition(condition: Condition) -> Data:
    return {
        "id": condition.id,
        "stage": condition.stage.value,
        "holder": condition.holder.id,
        "text": _text(condition.text),
        "cites": _shorts(condition.cites),
        "status": condition.status.value,
    }


def _missing(missing: Missing) -> Data:
    return {
        "id": missing.id,
        "kind": _kind(missing),
        "question": _text(missing.question),
        "by": None if missing.by is None else missing.by.id,
        "recipient": missing.recipient,
        "item": missing.item,
        "asks": _shorts(missing.asks),
        "options": [one.id if isinstance(one, Term) else one for one in missing.options],
    }


def _kind(missing: Missing) -> str:
    match missing.asked:
        case Judgement():
            return "judgement"
        case OpenQuestion():
            return "open question of law"
        case NotModelled():
            return "not modelled"
        case _:
            return "fact"


def _contested(point: Contested) -> Data:
    return {"cites": point.cites.short, "text": _text(point.text)}


def _shorts(provisions: Iterable[Provision]) -> list[str]:
    return [provision.short for provision in provisions]


def _ids(rules: Iterable[Rule]) -> list[str]:
    return [rule.id for rule in rules]


def _text(text: Text) -> Data:
    return {"nl": text.nl, "en": text.en}
