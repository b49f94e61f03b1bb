"""How the answers under `facts` and `judgements` are read.

A judgement is taken from its own party only; a fact that has an attribute of its own in the request
is not taken here. Either mistake is told with the right place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from disclosure_law.adapters.problems import Entry, Hook, UnfitError, each, instead, quoted
from disclosure_law.adapters.strict_json import as_object
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.lexicon import Lexicon, Slot
from disclosure_law.request import Answers
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

Fits = Callable[[Fact], bool]
"""Whether a fact may be stated at a place."""


def truth_of(value: object, _: object) -> Truth:
    """Read true, false, or null for what is stated to be not known; nothing else."""
    for known, truth in ((True, YES), (False, NO), (None, UNKNOWN)):
        if value is known:
            return truth
    raise UnfitError(
        "expected true, false, or null for not known; leave the key out if it is not stated"
    )


def facts_hook(lexicon: Lexicon) -> Hook:
    """Return the hook that reads the value of `facts`."""

    def fits(fact: Fact) -> bool:
        return not fact.path and not isinstance(fact, Judgement)

    return _answers_hook(lexicon, fits)


def judgements_hook(lexicon: Lexicon) -> Hook:
    """Return the hook that reads the value of `judgements`."""
    holders = lexicon.words[Slot.HOLDER]

    def structure(value: object, _: object) -> Answers:
        given = _entries(value, f"an object with keys among {quoted(holders)}")
        wrong = [
            UnfitError(f"key {n} is no party that judges{instead(key, holders)}; move or remove it")
            for n, (key, _) in enumerate(given, 1)
            if key not in holders
        ]
        known = [(key, entry, _of(lexicon, key)) for key, entry in given if key in holders]
        return _joined(each(known, wrong))

    return structure


def _of(lexicon: Lexicon, holder: str) -> Hook:
    def fits(fact: Fact) -> bool:
        return isinstance(fact, Judgement) and fact.by.id == holder

    return _answers_hook(lexicon, fits)


def _answers_hook(lexicon: Lexicon, fits: Fits) -> Hook:
    def structure(value: object, _: object) -> Answers:
        given = _entries(value, "an object of fact ids with true, false or null")
        known: list[Entry] = []
        wrong: list[Exception] = []
        for n, (key, answer) in enumerate(given, 1):
            fact = lexicon.facts.get(key)
            if fact is not None and fits(fact):
                known.append((key, answer, _answer(fact)))
            else:
                wrong.append(UnfitError(_refusal(lexicon, n, key, fact)))
        return _joined(each(known, wrong))

    return structure


def _entries(value: object, expected: str) -> tuple[tuple[str, object], ...]:
    given = as_object(value)
    if given is None:
        raise UnfitError(f"expected {expected}")
    return tuple((str(key), entry) for key, entry in given.items())


def _joined(several: Iterable[Answers]) -> Answers:
    return Answers(tuple(sorted((e for one in several for e in one.entries), key=_id)))


def _id(entry: tuple[Fact, Truth]) -> str:
    return entry[0].id


def _answer(fact: Fact) -> Hook:
    def structure(value: object, wanted: object) -> Answers:
        return Answers(((fact, truth_of(value, wanted)),))

    return structure


def _refusal(lexicon: Lexicon, number: int, key: str, fact: Fact | None) -> str:
    """Say why a key is not taken, and where it belongs."""
    if fact is None:
        close = instead(key, lexicon.facts)
        return f"key {number} is no fact that this law knows{close}; correct or remove it"
    if isinstance(fact, Judgement):
        return f"`{key}` is a judgement of `{fact.by.id}`: move it to $.judgements.{fact.by.id}"
    if fact.path:
        attribute = fact.path.removeprefix("own_")
        return f"`{key}` is an attribute of the request: state it as $.{attribute}"
    return f"`{key}` is a fact, not a judgement: move it to $.facts"
