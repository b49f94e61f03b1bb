"""How JSON values become the library's values: strict, and silent about what was found.

cattrs reads the string "false" as true and a text as a list of letters. Every type of a request
therefore has a hook of its own here. An error names the place, what was expected and what to do;
it never shows a value, nor a key that the lexicon does not know.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, get_args

import attrs
from cattrs import (
    Converter, ForbiddenExtraKeysError, IterableValidationError, IterableValidationNote, override,
    transform_error,
)  # fmt: skip
from cattrs.gen import make_dict_structure_fn

from disclosure_law.leaf import Fact, Judgement
from disclosure_law.lexicon import Lexicon, Slot, close_to
from disclosure_law.request import FIRST_DAY, Answers, How, Item, Party, answers
from disclosure_law.term import (
    Capacity, Category, ConsentStatus, DataKind, Lock, Purpose, Regime, Role, SubjectKind, Term,
)  # fmt: skip
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

Hook = Callable[[Any, Any], Any]
"""What cattrs calls: the value, and the type it has to become."""

SLOTS: Final[tuple[tuple[type[Term], Slot], ...]] = (
    (Role, Slot.ROLE),
    (Capacity, Slot.CAPACITY),
    (Regime, Slot.REGIME),
    (Lock, Slot.LOCK),
    (Category, Slot.CATEGORY),
    (DataKind, Slot.KIND),
    (Purpose, Slot.PURPOSE),
    (SubjectKind, Slot.SUBJECT_KIND),
    (ConsentStatus, Slot.CONSENT_STATUS),
)
"""The words that a type alone places."""
SLOTS_OF: Final[tuple[tuple[type, str, Slot], ...]] = (
    (How, "meeting", Slot.MEETING),
    (How, "procedure", Slot.PROCEDURE),
    (How, "instrument", Slot.INSTRUMENT),
    (How, "channel", Slot.CHANNEL),
    (Item, "conditions", Slot.TRAVELLING),
)
"""The words that the attribute places."""
NEVER_EMPTY: Final = (Party, Item)
"""What a request needs at least one of."""
OLDEST: Final = 130
"""No age lies above this."""

_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LEAVE_OUT: Final = "leave the key out if it is not stated"


class UnfitError(ValueError):
    """A value does not fit; the message says what was expected, never what was found."""


def converter_for(lexicon: Lexicon, wire: type) -> Converter:
    """Return a converter that reads `wire`, an attrs class, in the words of a lexicon."""
    converter = Converter(detailed_validation=True)
    converter.register_structure_hook_factory(attrs.has, lambda cls: _object(converter, cls, lexicon))
    converter.register_structure_hook_factory(_is_tuple, lambda cls: _many(converter, cls))
    converter.register_structure_hook_factory(
        _is_optional, lambda cls: converter.get_structure_hook(get_args(cls)[0])
    )
    for cls, hook in ((Truth, _truth), (bool, _bool), (int, _age), (dt.date, _date)):
        converter.register_structure_hook(cls, hook)
    for cls, slot in SLOTS:
        converter.register_structure_hook(cls, _term(lexicon, slot))
    converter.register_structure_hook(wire, _object(converter, wire, lexicon))
    return converter


def problems_of(error: BaseException) -> tuple[str, ...]:
    """Return a line for everything that went wrong: path, what was expected, what to do."""
    lines = transform_error(error, "$", _said)
    return tuple(f"{path}: {said}" for said, _, path in (line.rpartition(" @ ") for line in lines))


def _said(error: BaseException, _: object) -> str:
    match error:
        case UnfitError():
            return str(error)
        case ForbiddenExtraKeysError():
            return _extra(error)
        case KeyError():
            return "this key is required: add it"
        case _:
            return "this cannot be read: see the JSON schema"


def _extra(error: ForbiddenExtraKeysError) -> str:
    known = sorted(attrs.fields_dict(error.cl))
    close = sorted({c for key in error.extra_fields for c in close_to(str(key), known)})
    count = len(error.extra_fields)
    return f"{count} key(s) not known here: {_instead(close)}take out or use {_quoted(known)}"


def _instead(close: Iterable[str]) -> str:
    names = _quoted(close)
    return f"did you mean {names}? " if names else ""


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _is_tuple(cls: Any) -> bool:  # noqa: ANN401  # any type may be asked about
    return getattr(cls, "__origin__", None) is tuple


def _is_optional(cls: Any) -> bool:  # noqa: ANN401
    return len(get_args(cls)) == 2 and get_args(cls)[1] is type(None)  # noqa: PLR2004


def _object(converter: Converter, cls: Any, lexicon: Lexicon) -> Hook:  # noqa: ANN401
    own = {name: _attribute(converter, lexicon, slot) for c, name, slot in SLOTS_OF if c is cls}
    own |= {name: make(lexicon) for name, make in _ANSWERS if name in attrs.fields_dict(cls)}
    read = make_dict_structure_fn(
        cls,
        converter,
        _cattrs_forbid_extra_keys=True,
        **{name: override(struct_hook=hook) for name, hook in own.items()},
    )

    def structure(value: Any, wanted: Any) -> Any:  # noqa: ANN401
        if not isinstance(value, Mapping):
            names = _quoted(attrs.fields_dict(cls))
            raise UnfitError(f"expected an object, with keys among {names}; {_LEAVE_OUT}")
        return read(value, wanted)

    return structure


def _attribute(converter: Converter, lexicon: Lexicon, slot: Slot) -> Hook:
    term = _term(lexicon, slot)
    return _listed(term) if slot is Slot.TRAVELLING else term


def _many(converter: Converter, cls: Any) -> Hook:  # noqa: ANN401
    inner = get_args(cls)[0]
    return _listed(converter.get_structure_hook(inner), inner, filled=inner in NEVER_EMPTY)


def _listed(one: Hook, inner: Any = Term, *, filled: bool = False) -> Hook:  # noqa: ANN401
    """Return the hook for a list whose entries `one` reads."""

    def structure(value: Any, _: object) -> tuple[Any, ...]:  # noqa: ANN401
        if not isinstance(value, list | tuple):
            raise UnfitError(f"expected a list, also for a single entry; {_LEAVE_OUT}")
        if filled and not value:
            raise UnfitError("expected at least one entry: add it")
        return tuple(_each(((i, entry, one) for i, entry in enumerate(value)), inner))

    return structure


def _each(entries: Iterable[tuple[int | str, Any, Hook]], inner: Any) -> list[Any]:  # noqa: ANN401
    """Read every entry; raise everything that went wrong at once."""
    found: list[Any] = []
    wrong: list[Exception] = []
    for place, entry, hook in entries:
        try:
            found.append(hook(entry, inner))
        except Exception as error:  # noqa: BLE001  # all are raised again, together
            error.__notes__ = [IterableValidationNote("", place, inner)]
            wrong.append(error)
    if wrong:
        raise IterableValidationError("", wrong, tuple)
    return found


def _term(lexicon: Lexicon, slot: Slot) -> Hook:
    def structure(value: Any, _: object) -> Term:  # noqa: ANN401
        term = lexicon.term(slot, value) if isinstance(value, str) else None
        if term is not None:
            return term
        close = close_to(value, lexicon.ids(slot)) if isinstance(value, str) else ()
        what = f"expected the id of a {slot.value} that this law knows"
        raise UnfitError(f"{what}: {_instead(close)}{_LEAVE_OUT}")

    return structure


def _truth(value: Any, _: object) -> Truth:  # noqa: ANN401
    for known, truth in ((True, YES), (False, NO), (None, UNKNOWN)):
        if value is known:
            return truth
    raise UnfitError(f"expected true, false, or null for not known; {_LEAVE_OUT}")


def _bool(value: Any, _: object) -> bool:  # noqa: ANN401
    if value is True or value is False:
        return bool(value)
    raise UnfitError("expected true or false")


def _age(value: Any, _: object) -> int:  # noqa: ANN401
    if type(value) is int and 0 <= value <= OLDEST:
        return value
    raise UnfitError(f"expected a whole number of years from 0 to {OLDEST}; {_LEAVE_OUT}")


def _date(value: Any, _: object) -> dt.date:  # noqa: ANN401
    day = value if type(value) is dt.date else None
    if isinstance(value, str) and _DATE.fullmatch(value):
        day = _calendar(value)
    if day is None or day < FIRST_DAY:
        raise UnfitError(f"expected a date as `YYYY-MM-DD`, {FIRST_DAY} (AVG) or later")
    return day


def _calendar(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _facts(lexicon: Lexicon) -> Hook:
    def place(fact: Fact) -> str:
        return _place(fact) if fact.path or isinstance(fact, Judgement) else ""

    def structure(value: Any, _: object) -> Answers:  # noqa: ANN401
        return _answered(lexicon, value, place)

    return structure


def _judgements(lexicon: Lexicon) -> Hook:
    def of(holder: str) -> Hook:
        def place(fact: Fact) -> str:
            own = isinstance(fact, Judgement) and fact.by.id == holder
            return "" if own else _place(fact)

        return lambda value, _: _answered(lexicon, value, place)

    def structure(value: Any, _: object) -> Answers:  # noqa: ANN401
        _expect_mapping(value, "party ids with their judgements")
        known = [key for key in value if key in lexicon.words[Slot.HOLDER]]
        wrong = [
            UnfitError(f"key {n} is no party that judges: {_instead(close_to(str(key), lexicon.ids(Slot.HOLDER)))}")
            for n, key in enumerate(value, 1) if key not in known
        ]
        return _answers_of(((key, value[key], of(key)) for key in known), wrong)

    return structure


_ANSWERS: Final = (("facts", _facts), ("judgements", _judgements))


def _place(fact: Fact) -> str:
    """Say where a fact is stated in a request."""
    if isinstance(fact, Judgement):
        return f"`{fact.id}` is a judgement of `{fact.by.id}`: move it to $.judgements.{fact.by.id}"
    if fact.path:
        path = fact.path.removeprefix("own_")
        return f"`{fact.id}` is an attribute of its own: state it as $.{path}"
    return f"`{fact.id}` is a fact, no judgement: move it to $.facts"


def _answered(lexicon: Lexicon, value: Any, misplaced: Callable[[Fact], str]) -> Answers:  # noqa: ANN401
    """Read fact ids with their answers."""
    _expect_mapping(value, "fact ids with true, false or null")
    wrong: list[Exception] = []
    known: list[tuple[str, Any, Hook]] = []
    for n, (key, answer) in enumerate(value.items(), 1):
        fact = lexicon.facts.get(key) if isinstance(key, str) else None
        if fact is None:
            close = _instead(close_to(str(key), lexicon.facts))
            wrong.append(UnfitError(f"key {n} is no fact that this law knows: {close}take it out"))
        elif misplaced(fact):
            wrong.append(UnfitError(misplaced(fact)))
        else:
            known.append((key, answer, _answer(fact)))
    return _answers_of(known, wrong)


def _answer(fact: Fact) -> Hook:
    def structure(value: Any, wanted: object) -> Answers:  # noqa: ANN401
        truth = _truth(value, wanted)
        by = fact.by if isinstance(fact, Judgement) else None
        return answers(**{_SIDE[truth]: (fact,)}, by=by)

    return structure


_SIDE: Final = {YES: "yes", NO: "no", UNKNOWN: "unknown"}


def _answers_of(entries: Iterable[tuple[str, Any, Hook]], wrong: list[UnfitError]) -> Answers:
    ...
