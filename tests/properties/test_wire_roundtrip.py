"""Requests travel as JSON without loss, and no error ever shows what was in one."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from disclosure_law.adapters.schema import schema
from disclosure_law.adapters.toml import request_from_toml
from disclosure_law.adapters.verdicts import verdict_to_json
from disclosure_law.adapters.wire import (
    request_from_data,
    request_from_json,
    request_to_data,
    request_to_json,
)  # fmt: skip
from disclosure_law.corpora import corpus_named, shipped_lexicon
from disclosure_law.corpus import Corpus
from disclosure_law.errors import RequestError
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lifting import judge
from disclosure_law.request import Request
from tests.strategies import requests

LEXICON = shipped_lexicon()
VALIDATOR = jsonschema.Draft202012Validator(schema(LEXICON))
BODIES = st.sampled_from(
    (IN_FORCE, corpus_named("wams-bill-2023"), corpus_named("knmg-subsidiary"))
)
ANY_REQUEST = BODIES.flatmap(requests)
PAYLOAD = "Zq-1234-geheim"
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


@given(BODIES, st.data())
def test_a_verdict_is_the_same_after_travelling(corpus: Corpus, data: st.DataObject) -> None:
    request = data.draw(requests(corpus))
    travelled = request_from_json(request_to_json(request), LEXICON)
    assert verdict_to_json(judge(travelled, corpus)) == verdict_to_json(judge(request, corpus))


PAYLOADS: st.SearchStrategy[Any] = st.one_of(
    st.text(max_size=3).map(lambda text: PAYLOAD + text),
    st.lists(st.just(PAYLOAD), min_size=1, max_size=2),
    st.just({PAYLOAD: PAYLOAD}),
)


@given(ANY_REQUEST, PAYLOADS, st.data())
def test_no_error_shows_what_was_in_the_request(
    request: Request, secret: object, data: st.DataObject
) -> None:
    """Put a secret somewhere, as a value or as a key, and look for it in all that can be shown."""
    body = json.loads(request_to_json(request))
    holder = data.draw(st.sampled_from(_holders(body)))
    if data.draw(st.booleans()) and isinstance(holder, dict):
        holder[json.dumps(secret)] = True
    else:
        place = data.draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else [0]))
        holder[place] = secret
    with pytest.raises(RequestError) as caught:
        request_from_data(body, LEXICON)
    assert PAYLOAD not in _everything(caught.value)


@given(st.text(), st.sampled_from((request_from_json, request_from_toml)))
def test_no_error_shows_a_text_that_is_no_request(text: str, read: Any) -> None:
    with pytest.raises(RequestError) as caught:
        read(PAYLOAD + text, LEXICON)
    assert PAYLOAD not in _everything(caught.value)


def _holders(body: Any) -> list[Any]:
    """Every object and every filled list in a body, outermost first."""
    if isinstance(body, dict) and body:
        return [body, *(inner for entry in body.values() for inner in _holders(entry))]
    if isinstance(body, list) and body:
        return [body, *(inner for entry in body for inner in _holders(entry))]
    return []


def _everything(error: BaseException) -> str:
    """All that a log could show of an error: its text, its repr, its parts and its history."""
    history = [one for one in (error.__context__, error.__cause__) if one is not None]
    own = f"{error} {error!r} {error.args!r} {vars(error)!r}"
    return own + "".join(map(_everything, history))


@given(ANY_REQUEST)
def test_nothing_of_a_request_shows_in_its_repr(request: Request) -> None:
    parts = (request, request.discloser, *request.recipients, request.subject, *request.data)
    shown = " ".join(map(repr, (*parts, request.consent, request.setting, request.facts)))
    assert not [word for word in _words(request_to_data(request)) if word in shown]


def _words(body: Any) -> set[str]:
    """Every word and fact id that a body states."""
    ids = {id_ for known in LEXICON.words.values() for id_ in known} | set(LEXICON.facts)
    return {word for word in json.dumps(body).split('"') if word in ids}
