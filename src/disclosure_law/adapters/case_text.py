"""A verdict as a case in a case file: the request, and the answer that it got, in TOML.

So a counterexample of a proof, or any request that is worth keeping, can be read by a jurist,
checked with `disclosure-law check`, and kept among the cases.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from disclosure_law.adapters.strict_json import as_list, as_object
from disclosure_law.adapters.wire import request_to_data
from disclosure_law.outcome import Outcome
from disclosure_law.verdict import Verdict

BY_ID = ("facts", "judgements")
"""Parts of a request in which a fact stands under its id."""
_BARE = re.compile(r"[\w-]+", re.ASCII)


def case_text(verdict: Verdict, *, id_: str, title: str, source: str, why: str) -> str:
    """
    Return a case with this request and this answer, as it stands in a case file.

    Args:
        verdict: The answer; its request and the name of its law are written too.
        id_: Stable id of the case.
        title: What it is about.
        source: Where the case comes from.
        why: Why the answer is what it is, or why it is looked at.
    """
    head = {
        "id": id_, "title": title, "source": source, "law": verdict.law.corpus.name, "why": why,
        "certainty": "interpretation",
    }  # fmt: skip
    data = request_to_data(verdict.request)
    tables = {part: data.pop(part) for part in BY_ID if data.get(part)}
    unknown = [*_unknown(data), *_unknown_by_id(tables)]
    request = {**data, **({"unknown": unknown} if unknown else {})}
    sections = [("[[case]]", head), ("[case.request]", request)]
    sections += [(f"[case.request.{name}]", table) for name, table in tables.items()]
    sections.append(("[case.expect]", _expected(verdict)))
    return "".join(f"{line}\n" for title_, table in sections for line in _lines(title_, table))


def _expected(verdict: Verdict) -> dict[str, object]:
    found: dict[str, object] = {"outcome": verdict.outcome.value}
    if verdict.outcome is Outcome.UNDETERMINED:
        found["possible"] = [outcome.value for outcome in verdict.possible]
    return found | {"cites": [provision.short for provision in verdict.cites]}


def _lines(title: str, table: object) -> Iterator[str]:
    yield title
    for key, value in _entries(table):
        yield f"at = {value}" if key == "at" else f"{_key(key)} = {_value(value)}"


def _value(value: object) -> str:
    if as_object(value) is not None:
        return "{" + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in _entries(value)) + "}"
    listed = as_list(value)
    if listed is not None:
        return "[" + ", ".join(map(_value, listed)) + "]"
    return json.dumps(value, ensure_ascii=False)


def _entries(table: object) -> Iterator[tuple[str, object]]:
    """Yield what TOML can say of an object: it has no null, which stands under `unknown`."""
    for key, value in (as_object(table) or {}).items():
        if value is not None and value != {}:
            yield key, value


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def _unknown(data: object, *way: str) -> Iterator[str]:
    """Yield the path of every attribute that is stated to be not known."""
    for key, value in (as_object(data) or {}).items():
        if value is None:
            yield ".".join((*way, key))
        yield from _unknown(value, *way, key)


def _unknown_by_id(tables: object) -> Iterator[str]:
    """Yield the id of every fact and judgement that is stated to be not known."""
    for key, value in (as_object(tables) or {}).items():
        if value is None:
            yield key
        yield from _unknown_by_id(value)
