"""Requests travel as JSON without loss, and no error ever shows what was in one."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from disclosure_law.adapters.schema import schema
from disclosure_law.adapters.toml import request_from_toml
from disclosure_law.adapters.verdicts import verdict_to_json
from disclosure_law.adapters.wire import (
    request_from_data, request_from_json, request_to_data, request_to_json,
)  # fmt: skip
from disclosure_law.corpora import CORPORA, shipped_lexicon
from disclosure_law.corpus import Corpus
from disclosure_law.errors import RequestError
from disclosure_law.lifting import judge
from disclosure_law.request import Request
from tests.strategies import requests

LEXICON = shipped_lexicon()
VALIDATOR = jsonschema.Draft202012Validator(schema(LEXICON))
ANY_REQUEST = st.sampled_from(tuple(CORPORA.values())).flatmap(requests)
SECRET = "Zq-1234-geheim"
"""Looks like nothing that the library itself would write."""


@given(ANY_REQUEST)
def test_a_request_comes_back_as_it_went(request: Request) -> None:
    assert request_from_json(request_to_json(request), LEXICON) == request


@given(ANY_REQUEST)
def test_the_same_request_gives_the_same_text(request: Request) -> None:
    text = request_to_json(request)
    assert request_to_json(request_from_json(text, LEXICON)) == text


@given(ANY_REQUEST)
def test_every_request_is_valid_against_the_schema(request: Request) -> None:
    VALIDATOR.validate(json.loads(request_to_json(request)))


@given(st.sampled_from(tuple(CORPORA.values())), st.data())
def test_a_verdict_is_the_same_after_travelling(corpus: Corpus, data: st.DataObject) -> None:
    request = data.draw(requests(corpus))
    travelled = request_from_json(request_to_json(request), LEXICON)
    assert verdict_to_json(judge(travelled, corpus)) == verdict_to_json(judge(request, corpus))


SECRETS: st.SearchStrategy[Any] = st.one_of(
    st.text(max_size=3).map(lambda text: SECRET + text),
    st.lists(st.just(SECRET), min_size=1, max_size=2),
    st.just({SECRET: SECRET}),
)


@given(ANY_REQUEST, SECRETS, st.booleans(), st.data())
def test_no_error_shows_what_was_in_the_request(
    request: Request, secret: object, as_key: bool, data: st.DataObject
) -> None:
    """Put a secret somewhere, as a value or as a key, and look for it in all that can be shown."""
    body = json.loads(request_to_json(request))
    holder = data.draw(st.sampled_from(_holders(body)))
    if as_key and isinstance(holder, dict):
        holder[json.dumps(secret)] = True
    else:
        place = data.draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else [0]))
        holder[place] = secret
    shown = _shown_by_refusing(body)
    assert SECRET not in shown


@given(st.text(), st.sampled_from((request_from_json, request_from_toml)))
def test_no_error_shows_a_text_that_is_no_request(text: str, read: Any) -> None:  # noqa: ANN401
    try:
        read(SECRET + text, LEXICON)
    except RequestError as error:
        assert SECRET not in _everything(error)
    else:
        raise AssertionError


def _holders(body: Any) -> list[Any]:  # noqa: ANN401
    """Every object and every filled list in a body, outermost first."""
    if isinstance(body, dict) and body:
        return [body, *(inner for entry in body.values() for inner in _holders(entry))]
    if isinstance(body, list) and body:
        return [body, *(inner for entry in body for inner in _holders(entry))]
    return []


def _shown_by_refusing(body: dict[str, object]) -> str:
    try:
        request_from_data(body, LEXICON)
    except RequestError as error:
        return _everything(error)
    raise AssertionError


def _everything(error: BaseException) -> str:
    """All that a log could show of an error: its text, its repr, its parts and its history."""
    history = [one for one in (error.__context__, error.__cause__) if one is not None]
    own = f"{error} {error!r} {error.args!r} {vars(error)!r}"
    return own + "".join(map(_everything, history))


@given(ANY_REQUEST)
def test_nothing_of_a_request_shows_in_its_repr(request: Request) -> None:
    shown = " ".join(map(repr, (request, request.discloser, request.subject, request.facts)))
    stated = json.dumps(request_to_data(request))
    assert not [word for word in shown.split('"') if len(word) > 40 and word in stated]
