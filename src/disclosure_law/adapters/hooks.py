"""How JSON values become the library's values: strictly.

cattrs by itself reads the string "false" as true and a text as a list of letters. So every type of
a request has a hook of its own here.
"""

from __future__ import annotations

import datetime as dt
import re
from enum import Enum
from typing import Any, Final, get_args, get_origin

import attrs
from cattrs import Converter, override
from cattrs.gen import make_dict_structure_fn

from disclosure_law.adapters.problems import LEAVE_OUT, Hook, UnfitError, each, instead, quoted
from disclosure_law.adapters.stated import facts_hook, judgements_hook, truth_of
from disclosure_law.adapters.strict_json import as_list, as_object
from disclosure_law.lexicon import Lexicon, Slot
from disclosure_law.outcome import Outcome
from disclosure_law.request import FIRST_DAY, How, Item, Party
from disclosure_law.term import (
    Capacity,
    Category,
    ConsentStatus,
    DataKind,
    Lock,
    Purpose,
    Regime,
    Role,
    SubjectKind,
    Term,
)  # fmt: skip
from disclosure_law.truth import Truth

SLOT_OF_TYPE: Final[tuple[tuple[type[Term], Slot], ...]] = (
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
"""The words of these types are told apart by their type."""
SLOT_OF_ATTRIBUTE: Final[tuple[tuple[type, str, Slot], ...]] = (
    (How, "meeting", Slot.MEETING),
    (How, "procedure", Slot.PROCEDURE),
    (How, "instrument", Slot.INSTRUMENT),
    (How, "channel", Slot.CHANNEL),
    (Item, "conditions", Slot.TRAVELLING),
)
"""The words of these attributes are told apart by the attribute."""
NEVER_EMPTY: Final = (Party, Item)
"""Lists of these need an entry."""
OLDEST: Final = 130
"""No stated age lies above this."""

_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def converter_for(lexicon: Lexicon) -> Converter:
    """Return a converter that reads attrs classes in the words of a lexicon."""
    converter = Converter(detailed_validation=True)

    def structured(cls: Any) -> Hook:  # noqa: ANN401  # cattrs asks about any type
        return _object(converter, cls, lexicon)

    def listed(cls: Any) -> Hook:  # noqa: ANN401
        entry = get_args(cls)[0]
        return _list(converter.get_structure_hook(entry), filled=entry in NEVER_EMPTY)

    def stated(cls: Any) -> Hook:  # noqa: ANN401
        return converter.get_structure_hook(get_args(cls)[0])

    converter.register_structure_hook_factory(attrs.has, structured)
    converter.register_structure_hook_factory(is_tuple, listed)
    converter.register_structure_hook_factory(is_optional, stated)
    for scalar, hook in _SCALARS:
        converter.register_structure_hook(scalar, hook)
    for cls, slot in SLOT_OF_TYPE:
        converter.register_structure_hook(cls, _term(lexicon, slot))
    return converter


def member_of(cls: type[Enum]) -> Hook:
    """Return the hook that reads a member of an enumeration by its value."""
    known = {str(member.value): member for member in cls}

    def structure(value: object, _: object) -> Enum:
        if not isinstance(value, str) or value not in known:
            raise UnfitError(f"expected one of {quoted(known)}{instead(value, known)}")
        return known[value]

    return structure


def is_tuple(cls: Any) -> bool:  # noqa: ANN401
    """Tell whether this is a type of tuples."""
    return get_origin(cls) is tuple


def is_optional(cls: Any) -> bool:  # noqa: ANN401
    """Tell whether this is a type or `None`; absent and null differ, so null is never `None`."""
    return get_args(cls)[1:] == (type(None),)


def _object(converter: Converter, cls: Any, lexicon: Lexicon) -> Hook:  # noqa: ANN401
    names = attrs.fields_dict(cls)
    own = {name: _attribute(lexicon, slot) for c, name, slot in SLOT_OF_ATTRIBUTE if c is cls}
    answers = (("facts", facts_hook), ("judgements", judgements_hook))
    own |= {name: hook(lexicon) for name, hook in answers if name in names}
    overrides: Any = {name: override(struct_hook=hook) for name, hook in own.items()}
    read = make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True, **overrides)

    def structure(value: object, wanted: Any) -> object:  # noqa: ANN401
        given = as_object(value)
        if given is None:
            raise UnfitError(f"expected an object with keys among {quoted(names)}; {LEAVE_OUT}")
        return read(given, wanted)

    return structure


def _attribute(lexicon: Lexicon, slot: Slot) -> Hook:
    term = _term(lexicon, slot)
    return _list(term) if slot is Slot.TRAVELLING else term


def _list(entry: Hook, *, filled: bool = False) -> Hook:
    def structure(value: object, _: object) -> tuple[Any, ...]:
        given = as_list(value)
        if given is None:
            raise UnfitError(f"expected a list, also for one entry: write [...]; {LEAVE_OUT}")
        if filled and not given:
            raise UnfitError("expected at least one entry: add it")
        return tuple(each((place, one, entry) for place, one in enumerate(given)))

    return structure


def _term(lexicon: Lexicon, slot: Slot) -> Hook:
    def structure(value: object, _: object) -> Term:
        term = lexicon.term(slot, value) if isinstance(value, str) else None
        if term is None:
            close = instead(value, lexicon.ids(slot))
            raise UnfitError(f"expected the id of a known {slot.value}{close}; {LEAVE_OUT}")
        return term

    return structure


def _text(value: object, _: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise UnfitError("expected a text")
    return value


def _bool(value: object, _: object) -> bool:
    if value is not True and value is not False:
        raise UnfitError("expected true or false")
    return bool(value)


def _age(value: object, _: object) -> int:
    if type(value) is int and 0 <= value <= OLDEST:
        return value
    raise UnfitError(f"expected a whole number of years from 0 to {OLDEST}; {LEAVE_OUT}")


def _date(value: object, _: object) -> dt.date:
    day = value if type(value) is dt.date else None
    if isinstance(value, str) and _DATE.fullmatch(value):
        day = _calendar(value)
    if day is None or day < FIRST_DAY:
        raise UnfitError(f"expected a date, `YYYY-MM-DD`, from {FIRST_DAY} (the AVG) on")
    return day


def _calendar(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


_SCALARS: Final[tuple[tuple[type, Hook], ...]] = (
    (Truth, truth_of),
    (Outcome, member_of(Outcome)),
    (bool, _bool),
    (int, _age),
    (str, _text),
    (dt.date, _date),
)
