"""JSON text read strictly: no key twice, no NaN, UTF-8 only; errors never quote the text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NoReturn, cast

from disclosure_law.errors import RequestError

DEPTH: Final = 8
"""How deep keys that stand twice are looked for; no request goes deeper."""


class Repeated(dict[str, Any]):
    """An object in which a key stood twice; `twice` holds the key."""

    twice: tuple[str, ...] = ()


def parse(text: str | bytes) -> object:
    """
    Return what a JSON text holds; an object with a key twice becomes a `Repeated`.

    Raises:
        RequestError: The text is no JSON, or not UTF-8.
    """
    value, wrong = _parsed(text)
    if wrong:  # raised here, so that no error in its history carries the text
        raise RequestError((f"$: {wrong}",))
    return value


def as_object(value: object) -> Mapping[str, object] | None:
    """Return the value if it is a JSON object."""
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else None


def as_list(value: object) -> Sequence[object] | None:
    """Return the value if it is a JSON list; a text is none."""
    return cast("Sequence[object]", value) if isinstance(value, list | tuple) else None


def repeats(value: object, known: Iterable[str]) -> tuple[str, ...]:
    """Return a problem for every key that stands twice; a key is named only if it is known."""
    names = frozenset(known)
    return tuple(
        f"{path}: {f'the key `{key}`' if key in names else 'an unknown key'} stands twice: keep one"
        for path, key in _walk(value, "$", names, 0)
    )


def _parsed(text: str | bytes) -> tuple[object, str]:
    try:
        decoded = text if isinstance(text, str) else text.decode("utf-8")
        value = json.loads(decoded, object_pairs_hook=_object, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        return None, f"expected JSON; it goes wrong at line {error.lineno}, column {error.colno}"
    except UnicodeDecodeError:
        return None, "expected JSON in UTF-8: encode it so"
    except (ValueError, RecursionError):
        return None, "expected JSON without NaN, Infinity, huge numbers or very deep nesting"
    return value, ""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    if len(set(keys)) == len(keys):
        return dict(pairs)
    found = Repeated(pairs)
    found.twice = tuple(dict.fromkeys(key for key in keys if keys.count(key) > 1))
    return found


def _refuse(_: str) -> NoReturn:
    msg = "no JSON"
    raise ValueError(msg)


def _walk(value: object, path: str, names: frozenset[str], depth: int) -> Iterator[tuple[str, str]]:
    """Yield the path of every object with a key that stands twice, with that key."""
    if depth > DEPTH:
        return
    if isinstance(value, Repeated):
        yield from ((path, key) for key in value.twice)
    for n, (key, entry) in enumerate((as_object(value) or {}).items(), 1):
        step = f".{key}" if key in names else f"[key {n}]"
        yield from _walk(entry, path + step, names, depth + 1)
    for n, entry in enumerate(as_list(value) or ()):
        yield from _walk(entry, f"{path}[{n}]", names, depth + 1)
