"""A request in TOML: what travels as JSON, plus `unknown`, since TOML has no null."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence

from cattrs import (
    AttributeValidationNote,
    ClassValidationError,
    Converter,
    IterableValidationError,
)  # fmt: skip

from disclosure_law.adapters.hooks import converter_for
from disclosure_law.adapters.problems import Hook, UnfitError, each, instead
from disclosure_law.adapters.strict_json import as_list, as_object
from disclosure_law.adapters.wire import Wire, read
from disclosure_law.errors import RequestError
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.lexicon import Lexicon
from disclosure_law.request import Request


def tables(text: str) -> dict[str, object]:
    """
    Return what a TOML text holds.

    Raises:
        RequestError: The text is no TOML; the error names the place and never quotes the text.
    """
    value, wrong = _parsed(text)
    if wrong:  # raised here, so that no error in its history carries the text
        raise RequestError((f"$: expected TOML; it goes wrong {wrong}",))
    return value


def request_from_toml(text: str, lexicon: Lexicon) -> Request:
    """
    Read a request from TOML text in the words of a lexicon.

    Raises:
        RequestError: Everything that is wrong with it, each with its path and what to do.
    """
    request, problems = read(converter(lexicon), tables(text), Request)
    if request is None:
        raise RequestError(problems)
    return request


def converter(lexicon: Lexicon) -> Converter:
    """Return a converter that reads requests with `unknown`."""
    made = converter_for(lexicon)
    wire = made.get_structure_hook(Wire)

    def structure(value: object, _: object) -> Request:
        given = as_object(value)
        if given is None:
            raise UnfitError("expected a table")
        data, wrong = _spread(given, lexicon)
        found: Wire = _together(wire, data, wrong)
        return found.request()

    made.register_structure_hook(Request, structure)
    return made


def _together(hook: Hook, data: Mapping[str, object], wrong: list[Exception]) -> Wire:
    """Read data; problems that were found before are raised together with the new ones."""
    try:
        found: Wire = hook(data, Wire)
    except ClassValidationError as error:
        wrong = [*error.exceptions, *wrong]
    else:
        if not wrong:
            return found
    raise ClassValidationError("not as expected", wrong, Wire)  # pyright: ignore[reportCallIssue]  # typeshed knows the `__new__` of exception groups only


def _spread(
    value: Mapping[str, object], lexicon: Lexicon
) -> tuple[dict[str, object], list[Exception]]:
    """Return a request with null for every fact under `unknown`, and what is wrong with those."""
    data = {key: entry for key, entry in value.items() if key != "unknown"}
    places = _places(lexicon)

    def put(id_: object, _: object) -> None:
        place = places.get(id_) if isinstance(id_, str) else None
        if place is None:
            raise UnfitError(f"expected the id of a fact that this law knows{instead(id_, places)}")
        _put_null(data, place)

    try:
        each((n, id_, put) for n, id_ in enumerate(_listed(value.get("unknown", ()))))
    except (UnfitError, IterableValidationError) as error:
        error.__notes__ = [AttributeValidationNote("", "unknown", list)]
        return data, [error]
    return data, []


def _listed(value: object) -> Sequence[object]:
    ids = as_list(value)
    if ids is None:
        raise UnfitError("expected a list of fact ids")
    return ids


def _put_null(data: dict[str, object], place: tuple[str, ...]) -> None:
    """Put null in its place; an object on the way that is none is refused there, not here."""
    *way, key = place
    inner = data
    for name in way:
        own = as_object(inner.get(name, {}))
        if own is None:
            return
        copy = dict(own)
        inner[name] = copy
        inner = copy
    if key in inner:
        raise UnfitError("this fact is stated elsewhere as well: state it once")
    inner[key] = None


def _places(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """Return, by fact id and by path, where each fact stands in a request."""
    found: dict[str, tuple[str, ...]] = {}
    for id_, fact in lexicon.facts.items():
        found[id_] = _place(fact)
        if fact.path:
            found[".".join(found[id_])] = found[id_]
    return found


def _place(fact: Fact) -> tuple[str, ...]:
    if fact.path:
        return tuple(fact.path.removeprefix("own_").split("."))
    if isinstance(fact, Judgement):
        return ("judgements", fact.by.id, fact.id)
    return ("facts", fact.id)


def _parsed(text: str) -> tuple[dict[str, object], str]:
    try:
        return tomllib.loads(text), ""
    except tomllib.TOMLDecodeError as error:
        return {}, "at " + str(error).rpartition("(at ")[2].rstrip(")")
    except (ValueError, RecursionError):
        return {}, "in a huge number or very deep nesting"
