"""What is wrong with input: every problem at once, each with its path and what to do.

A problem never shows a value, nor a key that the library does not know: either may be data of a
person. Where a key is not known, its position and the known keys that resemble it are told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

import attrs
from cattrs import (
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
    transform_error,
)  # fmt: skip

from disclosure_law.lexicon import close_to

Hook = Callable[[Any, Any], Any]
"""What cattrs calls to read a value: with the value, and the type it has to become."""

Entry = tuple[int | str, object, Hook]
"""The place of an entry in a list or object, its value, and the hook that reads it."""

LEAVE_OUT: Final = "leave the key out if it is not stated"


class UnfitError(ValueError):
    """A value does not fit; the message says what was expected, never what was found."""


def problems_of(error: BaseException) -> tuple[str, ...]:
    """Return a line for everything that went wrong: path, what was expected, what to do."""
    lines = [line.rpartition(" @ ") for line in transform_error(error, "$", _said)]
    return tuple(f"{path}: {said}" for said, _, path in lines)


def each(entries: Iterable[Entry], wrong: Iterable[Exception] = ()) -> list[Any]:
    """
    Read every entry.

    Args:
        entries: What to read; the place of an entry becomes part of the path of its problems.
        wrong: Problems already found, of the whole.

    Raises:
        IterableValidationError: Everything that went wrong, together.
    """
    found: list[Any] = []
    problems = list(wrong)
    for place, value, hook in entries:
        try:
            found.append(hook(value, object))
        except Exception as error:  # noqa: BLE001  # all of them are raised again, together
            error.__notes__ = [IterableValidationNote("", place, object)]
            problems.append(error)
    if problems:
        raise together(problems)
    return found


def together(problems: Iterable[Exception]) -> IterableValidationError:
    """Return one error that holds several, all of one place."""
    return IterableValidationError("not as expected", list(problems), tuple)  # pyright: ignore[reportCallIssue]  # typeshed knows the `__new__` of exception groups only


def instead(key: object, known: Iterable[str]) -> str:
    """Return the question whether a known id was meant, or nothing if none resembles the key."""
    names = quoted(close_to(key, known)) if isinstance(key, str) else ""
    return f" (did you mean {names}?)" if names else ""


def quoted(names: Iterable[str]) -> str:
    """Return names between back-ticks."""
    return ", ".join(f"`{name}`" for name in names)


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
    known = tuple(attrs.fields_dict(error.cl))
    extra = sorted(str(key) for key in error.extra_fields)
    close = dict.fromkeys(name for key in extra for name in close_to(key, known))
    meant = f" (did you mean {quoted(close)}?)" if close else ""
    return f"{len(extra)} unknown key(s){meant}: only these are known: {quoted(known)}"
