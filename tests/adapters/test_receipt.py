"""Receipts keep what a verdict rests on, no more, and can be replayed."""

from __future__ import annotations

import json
from importlib import resources

import attrs
import pytest
from hypothesis import given

from disclosure_law import LAW_EDITION, __version__
from disclosure_law.adapters.digest import digest, rendered
from disclosure_law.adapters.receipt import (
    Receipt,
    ReplayError,
    read_part,
    receipt,
    receipt_from_json,
    receipt_to_data,
    receipt_to_json,
    replay,
)  # fmt: skip
from disclosure_law.adapters.wire import request_from_json
from disclosure_law.corpora import corpus_named, shipped_lexicon
from disclosure_law.errors import CorpusError, RequestError
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lifting import judge
from disclosure_law.request import Party, Request
from disclosure_law.verdict import Verdict
from tests.common import condition_ids, said
from tests.strategies import requests

WAMS = "wams-bill-2023"
SUBSIDIARY = corpus_named("knmg-subsidiary")  # the law in force, a bill and amendments, in one


def example() -> Request:
    """The shipped example."""
    folder = resources.files("disclosure_law") / "examples"
    text = (folder / "psychiatrist_asked_by_college.json").read_text("utf-8")
    return request_from_json(text, shipped_lexicon())


def answer(verdict: Verdict) -> tuple[object, ...]:
    """What a receipt promises to keep."""
    missing = [(one.id, one.recipient, one.item) for one in verdict.missing]
    shown = verdict.outcome, verdict.possible, verdict.cites, verdict.contested
    return *shown, missing, sorted(condition_ids(verdict))


def test_says_under_what_was_decided() -> None:
    verdict = judge(example(), corpus_named(WAMS))
    found = receipt_to_data(receipt(verdict))
    assert (found["version"], found["edition"]) == (__version__, LAW_EDITION)
    assert (found["law"], found["digest"]) == (WAMS, digest(verdict.law))
    assert found["outcome"] == "permitted"
    assert found["cites"] == [provision.short for provision in verdict.cites]


def test_keeps_the_judgements_that_a_power_rests_on() -> None:
    kept = receipt_to_data(receipt(judge(example(), corpus_named(WAMS))))["request"]
    assert isinstance(kept, dict)
    judged = {"necessary", "wams.good_care", "wams.interest", "wams.serious_problems"}
    assert set(kept["judgements"]["verstrekker"]) == judged


def test_leaves_out_the_judgements_that_another_law_does_not_ask_for() -> None:
    kept = receipt_to_data(receipt(judge(example(), IN_FORCE)))["request"]
    assert isinstance(kept, dict)
    assert "judgements" not in kept


def test_leaves_out_what_the_verdict_does_not_rest_on() -> None:
    fact = shipped_lexicon().facts["wet_big.supervision"]
    request = example()
    more = attrs.evolve(request, facts=request.facts | said(fact))
    assert read_part(judge(more, corpus_named(WAMS))) == request


def test_names_what_is_missing_of_several_recipients_once() -> None:
    request = attrs.evolve(example(), recipients=(Party(), Party()))
    verdict = judge(request, corpus_named(WAMS))
    asked = [one.recipient for one in verdict.missing if one.id == "recipient.role"]
    assert sorted(one for one in asked if one is not None) == [0, 1]
    assert receipt(verdict).missing.count("recipient.role") == 1


def test_shows_nothing_of_the_case() -> None:
    assert repr(receipt(judge(example(), IN_FORCE))) == (
        "<Receipt prohibited under in-force at 2024-05-14>"
    )


@given(requests(SUBSIDIARY, recipients=1, items=1))
def test_dropping_is_sound_and_replay_gives_the_same_answer(request: Request) -> None:
    verdict = judge(request, SUBSIDIARY)
    found = receipt(verdict)
    assert answer(replay(receipt_from_json(receipt_to_json(found)))) == answer(verdict)
    stated = dict(verdict.request.facts.entries)
    assert dict(found.request.facts.entries).items() <= stated.items()
    for fact, _ in found.request.facts.entries:  # each of what is kept is needed
        kept = found.request
        less = attrs.evolve(kept, facts=kept.facts.without(fact))
        assert answer(judge(less, SUBSIDIARY)) != answer(verdict)


def test_comes_back_as_it_went() -> None:
    found = receipt(judge(example(), corpus_named(WAMS)))
    assert receipt_from_json(receipt_to_json(found)) == found


def test_refuses_to_replay_under_another_law() -> None:
    found = receipt(judge(example(), IN_FORCE))
    changed = {"in-force": IN_FORCE.without("wgbo.secrecy")}
    with pytest.raises(ReplayError, match="`in-force` has changed since"):
        replay(found, changed)


def test_replays_under_a_law_of_the_callers_own() -> None:
    mine = IN_FORCE.without("wgbo.secrecy").named("mine")
    found = receipt(judge(example(), mine))
    assert replay(found, {"mine": mine}).outcome is found.outcome
    with pytest.raises(CorpusError, match="no corpus of that name"):
        replay(found)


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("outcome", "allowed", "$.outcome: expected one of"),
        ("cites", "BW 7:457", "$.cites: expected a list"),
        ("version", 1, "$.version: expected a text"),
        ("request", {}, "$.request.at: this key is required"),
    ],
)
def test_reads_receipts_strictly(key: str, value: object, expected: str) -> None:
    data = {**receipt_to_data(receipt(judge(example(), IN_FORCE))), key: value}
    with pytest.raises(RequestError) as caught:
        receipt_from_json(json.dumps(data))
    assert caught.value.problems[0].startswith(expected)


def test_digest_is_that_of_the_rules_whatever_their_order() -> None:
    day = example().at
    turned = attrs.evolve(IN_FORCE, rules=tuple(reversed(IN_FORCE.rules)))
    assert digest(turned.at(day)) == digest(IN_FORCE.at(day))


def test_digest_changes_with_any_word_of_a_rule() -> None:
    day = example().at
    rule = attrs.evolve(IN_FORCE.rule("wgbo.secrecy"), words="anders")
    changed = IN_FORCE.without("wgbo.secrecy").with_rules(rule)
    assert digest(changed.at(day)) != digest(IN_FORCE.at(day))


def test_digest_takes_only_what_law_is_made_of() -> None:
    with pytest.raises(TypeError, match="no part of a law"):
        rendered(object())


def test_a_receipt_is_a_value() -> None:
    one, other = (receipt(judge(example(), IN_FORCE)) for _ in range(2))
    assert one == other
    assert isinstance(one, Receipt)
