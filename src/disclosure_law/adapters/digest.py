"""The digest of a law: the same for the same rules, whatever their order, machine or process."""

from __future__ import annotations

import datetime as dt
import hashlib
from enum import Enum
from functools import lru_cache
from typing import cast

import attrs

from disclosure_law.corpus import Binding, Law
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Rule
from disclosure_law.text import Text


@lru_cache(maxsize=64)  # a memo of a pure function of a frozen value
def digest(law: Law) -> str:
    """Return the SHA-256 over every rule, binding and adopted reading in force, in hexadecimal."""
    parts = (*law.rules, *law.bindings, *law.corpus.readings)
    lines = sorted(rendered(part) for part in parts)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def rendered(value: object) -> str:
    """
    Return a value of the law as text that tells any two different values apart.

    Raises:
        TypeError: Something that is not made of frozen values, texts, dates and tuples.
    """
    match value:
        case Enum():
            return f"{type(value).__name__}.{value.name}"
        case dt.date():
            return value.isoformat()
        case None | bool() | int() | str():
            return repr(value)
        case tuple():
            parts = cast("tuple[object, ...]", value)
            return f"({', '.join(map(rendered, parts))})"
        case Predicate() | Text() | Rule() | Binding():
            return _shared(value)
        case _ if attrs.has(type(value)):
            return _fields(value)
        case _:
            msg = f"a {type(value).__name__} is no part of a law"
            raise TypeError(msg)


@lru_cache(maxsize=16_384)
def _shared(value: Predicate | Text | Rule | Binding) -> str:
    """Render what many rules, days and bodies of law share, once."""
    return _fields(value)


def _fields(value: object) -> str:
    cls = cast("type[attrs.AttrsInstance]", type(value))
    own = ", ".join(
        f"{field.name}={rendered(getattr(value, field.name))}" for field in attrs.fields(cls)
    )
    return f"{cls.__name__}({own})"
