"""The JSON schema of a request, generated from the classes and from the words of the law.

`python -m disclosure_law.adapters.schema` writes it anew; a test keeps the file equal to it.
"""

from __future__ import annotations

import datetime as dt
import inspect
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, get_args, get_type_hints

import attrs

from disclosure_law.adapters.hooks import (
    NEVER_EMPTY,
    OLDEST,
    SLOT_OF_ATTRIBUTE,
    SLOT_OF_TYPE,
    is_optional,
    is_tuple,
)  # fmt: skip
from disclosure_law.adapters.wire import Wire
from disclosure_law.corpora import shipped_lexicon
from disclosure_law.leaf import Fact
from disclosure_law.lexicon import Lexicon, Slot
from disclosure_law.request import Answers
from disclosure_law.term import Term
from disclosure_law.truth import Truth

FILE: Final = Path(__file__).parents[1] / "schema" / "request.schema.json"
"""The checked-in schema, which goes along in the package."""
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
ID: Final = "urn:disclosure-law:request"

Data = dict[str, Any]


def schema(lexicon: Lexicon) -> Data:
    """Return the JSON schema (2020-12) of a request in the words of a lexicon."""
    definitions: dict[str, Data] = {_name(slot): {"enum": list(lexicon.ids(slot))} for slot in Slot}
    definitions["truth"] = {
        "type": ["boolean", "null"],
        "description": "true, false, or null for not known; leave out what is not stated",
    }
    definitions["facts"] = _answers(lexicon.plain_facts)
    definitions["judgements"] = _closed({
        holder: _answers(lexicon.judgements(holder)) for holder in lexicon.ids(Slot.HOLDER)
    })  # fmt: skip
    for cls in _classes(Wire):
        definitions[cls.__name__.lower()] = _object(cls)
    top = definitions.pop(Wire.__name__.lower())
    return {
        "$schema": DIALECT,
        "$id": ID,
        "title": "A disclosure to be judged by disclosure_law",
        **top,
        "$defs": dict(sorted(definitions.items())),
    }


def written(lexicon: Lexicon) -> str:
    """Return the schema as the text of its file."""
    return json.dumps(schema(lexicon), ensure_ascii=False, indent=1) + "\n"


def _classes(cls: type) -> Iterable[type]:
    """Yield an attrs class and every attrs class of the request format below it, each once."""
    found: dict[type, None] = {cls: None}
    for hint in get_type_hints(cls).values():
        inner = _bare(hint)
        if attrs.has(inner) and not issubclass(inner, Answers | Term):
            found |= dict.fromkeys(_classes(inner))
    return found


def _bare(hint: Any) -> Any:  # noqa: ANN401  # a type hint can be anything
    """Return the type inside `tuple[...]` and `... | None`."""
    while is_optional(hint) or is_tuple(hint):
        hint = get_args(hint)[0]
    return hint


def _object(cls: type[Any]) -> Data:
    hints = get_type_hints(cls)
    required = [a.name for a in attrs.fields(cls) if a.default is attrs.NOTHING]
    shape = _closed({name: _attribute(cls, name, hints[name]) for name in attrs.fields_dict(cls)})
    shape["description"] = (inspect.getdoc(cls) or "").split("\n")[0]
    return shape | ({"required": required} if required else {})


def _attribute(cls: type, name: str, hint: Any) -> Data:  # noqa: ANN401
    for owner, attribute, slot in SLOT_OF_ATTRIBUTE:
        if (owner, attribute) == (cls, name):
            one = _reference(_name(slot))
            return {"type": "array", "items": one} if slot is Slot.TRAVELLING else one
    return _reference(name) if hint is Answers else _type(hint)


def _type(hint: Any) -> Data:  # noqa: ANN401
    if is_optional(hint):
        return _type(get_args(hint)[0])
    if is_tuple(hint):
        entry = get_args(hint)[0]
        filled = {"minItems": 1} if entry in NEVER_EMPTY else {}
        return {"type": "array", "items": _type(entry), **filled}
    for cls, slot in SLOT_OF_TYPE:
        if hint is cls:
            return _reference(_name(slot))
    return _reference(hint.__name__.lower()) if attrs.has(hint) else dict(_SCALARS[hint])


_SCALARS: Final[dict[Any, Data]] = {
    Truth: {"$ref": "#/$defs/truth"},
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": 0, "maximum": OLDEST},
    dt.date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
}


def _answers(facts: Iterable[Fact]) -> Data:
    return _closed(
        {fact.id: {**_SCALARS[Truth], "description": fact.question.nl} for fact in facts}
    )


def _closed(properties: Data) -> Data:
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _reference(name: str) -> Data:
    return {"$ref": f"#/$defs/{name}"}


def _name(slot: Slot) -> str:
    return f"id-of-{slot.name.lower().replace('_', '-')}"


if __name__ == "__main__":
    FILE.write_text(written(shipped_lexicon()), encoding="utf-8")
