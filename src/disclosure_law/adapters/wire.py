"""A request as it travels: strict JSON in, deterministic JSON out.

An absent key is not stated; null is stated to be not known. Terms and facts travel by their ids,
which a lexicon turns back into the values of the library.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, TypeVar

import attrs
from cattrs import BaseValidationError, Converter

from disclosure_law.adapters.hooks import converter_for
from disclosure_law.adapters.problems import UnfitError, problems_of
from disclosure_law.adapters.strict_json import parse, repeats
from disclosure_law.errors import RequestError
from disclosure_law.leaf import Judgement
from disclosure_law.lexicon import Lexicon, Slot
from disclosure_law.request import (
    Answers,
    Consent,
    How,
    Item,
    Party,
    Request,
    Scope,
    Subject,
)  # fmt: skip
from disclosure_law.term import Purpose, Term
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

_Value = TypeVar("_Value")


@attrs.frozen(kw_only=True, repr=False)
class Wire:
    """
    A request as it travels: one disclosure, with all that is stated of it.

    The JSON schema is generated from this class. `facts` and `judgements` stand apart, so that
    every judgement stands with its own party.
    """

    at: dt.date
    closed: bool = False
    discloser: Party
    recipients: tuple[Party, ...]
    subject: Subject = Subject()  # noqa: RUF009  # a frozen value
    data: tuple[Item, ...]
    purpose: Purpose | None = None
    setting: How = How()  # noqa: RUF009
    consent: Consent | None = None
    proxy_consent: Consent | None = None
    facts: Answers = Answers()  # noqa: RUF009
    judgements: Answers = Answers()  # noqa: RUF009

    def request(self) -> Request:
        """Return the request, with facts and judgements together."""
        own: dict[str, Any] = {name: getattr(self, name) for name in attrs.fields_dict(Request)}
        own["facts"] = self.facts | self.judgements
        return Request(**own)

    @classmethod
    def of(cls, request: Request) -> Wire:
        """Return the request with facts and judgements apart."""
        own: dict[str, Any] = {name: getattr(request, name) for name in attrs.fields_dict(Request)}
        entries = request.facts.entries
        judged = tuple(entry for entry in entries if isinstance(entry[0], Judgement))
        own["facts"] = Answers(tuple(entry for entry in entries if entry not in judged))
        return cls(**own, judgements=Answers(judged))

    def __repr__(self) -> str:
        """Show nothing of the case."""
        return "<Wire>"


KEYS = tuple(
    dict.fromkeys(
        name
        for cls in (Wire, Party, Subject, Item, How, Consent, Scope)
        for name in attrs.fields_dict(cls)
    )
)
"""Every key of the request format itself, which an error may name."""


def request_from_json(text: str | bytes, lexicon: Lexicon) -> Request:
    """
    Read a request from JSON text in the words of a lexicon.

    Raises:
        RequestError: Everything that is wrong with it, each with its path and what to do.
    """
    return request_from_data(parse(text), lexicon)


def request_from_data(data: object, lexicon: Lexicon) -> Request:
    """
    Read a request from what JSON decodes to (a date may be a `date`).

    Raises:
        RequestError: Everything that is wrong with it, each with its path and what to do.
    """
    known = (*KEYS, *lexicon.facts, *lexicon.words[Slot.HOLDER])
    doubled = repeats(data, known)
    request, problems = read(_reader(lexicon), data, Request)
    if request is None or doubled:  # raised here, so that no error in its history carries the data
        raise RequestError((*doubled, *problems))
    return request


def request_to_data(request: Request) -> dict[str, object]:
    """Return what the request is in JSON, keys in a fixed order; nothing that is not stated."""
    written: dict[str, object] = _writer().unstructure(Wire.of(request))
    return {key: written[key] for key in attrs.fields_dict(Wire) if key in written}


def request_to_json(request: Request, indent: int | None = None) -> str:
    """Return the request as JSON text, the same text for the same request."""
    return json.dumps(request_to_data(request), ensure_ascii=False, indent=indent)


def converter(lexicon: Lexicon) -> Converter:
    """Return a converter that reads requests, and what holds requests, in words of a lexicon."""
    made = converter_for(lexicon)
    made.register_structure_hook(Request, lambda value, _: made.structure(value, Wire).request())
    return made


def read(
    converter: Converter, data: object, cls: type[_Value]
) -> tuple[_Value | None, tuple[str, ...]]:
    """Return the value that the data make, or every problem that keeps them from it."""
    try:
        return converter.structure(data, cls), ()
    except (BaseValidationError, UnfitError) as error:
        return None, problems_of(error)


@lru_cache(maxsize=32)  # a memo of a pure function of a frozen value
def _reader(lexicon: Lexicon) -> Converter:
    return converter(lexicon)


@lru_cache(maxsize=1)
def _writer() -> Converter:
    """Return the converter that writes: ids for terms, null for unknown, no defaults."""
    converter = Converter(omit_if_default=True)
    converter.register_unstructure_hook_func(_is_term, _id)
    converter.register_unstructure_hook(Truth, _JSON_OF.__getitem__)
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_unstructure_hook(Answers, _answers)
    return converter


_JSON_OF: Mapping[Truth, bool | None] = {YES: True, NO: False, UNKNOWN: None}


def _is_term(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Term)


def _id(term: Term) -> str:
    return term.id


def _answers(stated: Answers) -> dict[str, object]:
    """Return answers by fact id; judgements by their party first."""
    found: dict[str, Any] = {}  # a truth, or the truths of one party
    for fact, truth in stated.entries:
        if isinstance(fact, Judgement):
            found.setdefault(fact.by.id, {})[fact.id] = _JSON_OF[truth]
        else:
            found[fact.id] = _JSON_OF[truth]
    return dict(sorted(found.items()))
