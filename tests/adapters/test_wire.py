"""JSON in and out: strict, complete in its errors, silent about the case."""

from __future__ import annotations

import datetime as dt
import json
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from disclosure_law import LAW_EDITION
from disclosure_law.adapters.schema import FILE, schema, written
from disclosure_law.adapters.toml import request_from_toml
from disclosure_law.adapters.verdicts import verdict_to_data, verdict_to_json
from disclosure_law.adapters.wire import (
    request_from_data,
    request_from_json,
    request_to_data,
    request_to_json,
)  # fmt: skip
from disclosure_law.corpora import CORPORA, corpus_named, shipped_lexicon
from disclosure_law.errors import RequestError
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lifting import judge
from disclosure_law.truth import UNKNOWN, YES
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY, RECIPIENT_BASIS

LEXICON = shipped_lexicon()
EXAMPLES = sorted(Path(str(resources.files("disclosure_law"))).glob("examples/*.json"))
FULL: dict[str, Any] = {
    "at": "2025-05-06",
    "closed": True,
    "discloser": {
        "role": "psychiater",
        "capacity": "behandelaar",
        "bound_by": ["bw-7-457", "wet-big-88"],
    },
    "recipients": [{"role": "college"}, {}],
    "subject": {"kind": "client", "age": 44, "capable": True, "deceased": None},
    "data": [{"category": "gezondheid", "kinds": ["medicatie"], "received_from": "huisarts"}],
    "purpose": "hulp",
    "setting": {"on_request": False, "meeting": "geen-overleg"},
    "consent": {
        "status": "gegeven",
        "explicit": True,
        "written": None,
        "scope": {"recipients": ["college"], "categories": []},
    },
    "proxy_consent": {},
    "facts": {"recipient.own_basis": None},
    "judgements": {"verstrekker": {"necessary": True}},
}


def body(**changes: object) -> dict[str, Any]:
    """The full request with some keys changed; `...` takes a key out."""
    changed = {**FULL, **changes}
    return {key: value for key, value in changed.items() if value is not ...}


def verdict_data(verdict: Verdict) -> dict[str, Any]:
    """The verdict as JSON values, loosely typed."""
    return verdict_to_data(verdict)


def problems(given: object) -> tuple[str, ...]:
    """What is wrong with a request."""
    with pytest.raises(RequestError) as caught:
        request_from_data(given, LEXICON)
    return caught.value.problems


def test_reads_what_is_stated_and_nothing_else() -> None:
    request = request_from_data(FULL, LEXICON)
    assert dt.date(2025, 5, 6) == request.at
    assert roles.PSYCHIATRIST == request.discloser.role
    assert (locks.BW_7_457, locks.WET_BIG_88) == request.discloser.bound_by
    assert request.recipients[0].bound_by is None
    assert request.subject.deceased is UNKNOWN
    assert request.consent is not None
    assert request.consent.informed is None
    assert request.consent.scope is not None
    assert request.consent.scope.categories == ()
    assert request.data[0].category == data.HEALTH
    assert request.facts.get(NECESSARY) is YES
    assert request.facts.get(RECIPIENT_BASIS) is UNKNOWN


def test_writes_what_it_read_in_its_own_order() -> None:
    shuffled = json.dumps(dict(reversed(FULL.items())))
    assert request_to_data(request_from_json(shuffled, LEXICON)) == FULL
    assert list(json.loads(request_to_json(request_from_json(shuffled, LEXICON)))) == list(FULL)


def test_reads_utf8_bytes() -> None:
    assert request_from_json(json.dumps(FULL).encode(), LEXICON).closed is True


@pytest.mark.parametrize(
    ("changes", "path", "expected"),
    [
        ({"closed": "false"}, "$.closed", "true or false"),
        ({"closed": None}, "$.closed", "true or false"),
        ({"closed": 1}, "$.closed", "true or false"),
        ({"subject": {"capable": "false"}}, "$.subject.capable", "true, false, or null"),
        ({"subject": {"capable": 0}}, "$.subject.capable", "true, false, or null"),
        ({"subject": {"age": True}}, "$.subject.age", "whole number"),
        ({"subject": {"age": 44.0}}, "$.subject.age", "whole number"),
        ({"subject": {"age": "44"}}, "$.subject.age", "whole number"),
        ({"subject": {"age": -1}}, "$.subject.age", "from 0 to"),
        ({"subject": None}, "$.subject", "an object"),
        ({"at": "06-05-2025"}, "$.at", "`YYYY-MM-DD`"),
        ({"at": "20250506"}, "$.at", "`YYYY-MM-DD`"),
        ({"at": "2025-02-30"}, "$.at", "`YYYY-MM-DD`"),
        ({"at": "2018-05-24"}, "$.at", "2018-05-25"),
        ({"at": dt.datetime(2025, 5, 6, tzinfo=dt.UTC)}, "$.at", "`YYYY-MM-DD`"),
        ({"at": ...}, "$.at", "required"),
        ({"discloser": ...}, "$.discloser", "required"),
        ({"recipients": []}, "$.recipients", "at least one"),
        ({"recipients": {"role": "college"}}, "$.recipients", "a list"),
        ({"data": ["gezondheid"]}, "$.data[0]", "an object"),
        ({"discloser": {"bound_by": "bw-7-457"}}, "$.discloser.bound_by", "a list"),
        ({"discloser": {"bound_by": ["avg-9"]}}, "$.discloser.bound_by[0]", "known secrecy"),
        ({"discloser": {"role": "psychiatr"}}, "$.discloser.role", "`psychiater`"),
        ({"discloser": {"role": None}}, "$.discloser.role", "leave the key out"),
        ({"discloser": {"rol": "arts"}}, "$.discloser", "`role`"),
        ({"setting": {"meeting": "geen-overlg"}}, "$.setting.meeting", "`geen-overleg`"),
        ({"setting": {"procedure": "geen-overleg"}}, "$.setting.procedure", "known procedure"),
        ({"consent": {"status": "given"}}, "$.consent.status", "known consent status"),
        ({"consent": {"scope": {"recipients": "college"}}}, "$.consent.scope.recipients", "a list"),
        ({"facts": ["recipient.own_basis"]}, "$.facts", "an object"),
        ({"facts": {"recipient.own_basi": True}}, "$.facts", "`recipient.own_basis`"),
        ({"facts": {"recipient.own_basis": "no"}}, "$.facts['recipient.own_basis']", "true, false"),
        ({"facts": {"necessary": True}}, "$.facts", "move it to $.judgements.verstrekker"),
        ({"facts": {"subject.capable": True}}, "$.facts", "state it as $.subject.capable"),
        ({"facts": {"consent.subject.free": True}}, "$.facts", "state it as $.consent.free"),
        (
            {"judgements": {"ontvanger": {"necessary": True}}},
            "$.judgements['ontvanger']",
            "`necessary` is a judgement of `verstrekker`",
        ),
        (
            {"judgements": {"verstrekker": {"recipient.own_basis": True}}},
            "$.judgements['verstrekker']",
            "move it to $.facts",
        ),
        ({"judgements": {"verstreker": {}}}, "$.judgements", "`verstrekker`"),
        (
            {"judgements": {"verstrekker": {"necessary": "yes"}}},
            "$.judgements['verstrekker']['necessary']",
            "true, false, or null",
        ),
        ({"purpos": "hulp"}, "$", "`purpose`"),
    ],
)
def test_refuses_with_path_and_what_to_do(
    changes: dict[str, object], path: str, expected: str
) -> None:
    """Each of these would pass, or change the answer, under a lenient reader."""
    (problem,) = problems(body(**changes))
    where, _, said = problem.partition(": ")
    assert where == path
    assert expected in said


def test_tells_everything_that_is_wrong_at_once() -> None:
    wrong = body(at="x", closed="x", subject={"age": "x", "kind": "x"}, purpose="x", typo=1)
    paths = [line.partition(": ")[0] for line in problems(wrong)]
    assert paths == ["$.at", "$.closed", "$.subject.kind", "$.subject.age", "$.purpose", "$"]


@pytest.mark.parametrize("given", [[], None, "x", 3])
def test_refuses_what_is_no_object(given: object) -> None:
    (problem,) = problems(given)
    assert problem.startswith("$: expected an object")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"at": "2025-05-06", "at": "2025-05-06"}', "$: the key `at` stands twice"),
        ('{"subject": {"age": 1, "age": 2}}', "$.subject: the key `age` stands twice"),
        ('{"Jansen": 1, "Jansen": 2}', "$: an unknown key stands twice"),
        ('{"x": {"age": 1, "age": 2}}', "$[key 1]: the key `age` stands twice"),
        ('[{"at": 1, "at": 2}]', "$[0]: the key `at` stands twice"),
    ],
)
def test_refuses_a_key_that_stands_twice(text: str, expected: str) -> None:
    with pytest.raises(RequestError) as caught:
        request_from_json(text, LEXICON)
    assert caught.value.problems[0].startswith(expected)


@pytest.mark.parametrize(
    "text", ["", "{", '{"at": NaN}', b"\xff{}", "[" * 100_000, '{"a": 1' + "0" * 5000 + "}"]
)
def test_refuses_what_is_no_json(text: str | bytes) -> None:
    with pytest.raises(RequestError, match=r"^\$: expected JSON") as caught:
        request_from_json(text, LEXICON)
    assert caught.value.__context__ is None


def test_toml_states_what_is_not_known_by_id() -> None:
    request = request_from_toml(
        """
        at = 2025-05-06
        unknown = ["setting.on_request", "consent.written", "necessary", "recipient.own_basis"]
        discloser = {role = "psychiater"}
        recipients = [{role = "college"}]
        data = [{category = "gezondheid"}]
        """,
        LEXICON,
    )
    assert request.setting.on_request is UNKNOWN
    assert request.consent is not None
    assert request.consent.written is UNKNOWN
    assert request.facts.get(NECESSARY) is UNKNOWN
    assert request.facts.get(RECIPIENT_BASIS) is UNKNOWN


def test_toml_is_as_strict_and_tells_everything_at_once() -> None:
    with pytest.raises(RequestError) as caught:
        request_from_toml(
            """
            at = 2025-05-06
            unknown = ["subject.capabel", 3, "subject.capable"]
            discloser = {role = "psychiatr"}
            recipients = [{role = "college"}]
            subject = {capable = true}
            data = [{category = "gezondheid"}]
            """,
            LEXICON,
        )
    paths = [line.partition(": ")[0] for line in caught.value.problems]
    assert paths == ["$.discloser.role", "$.unknown[0]", "$.unknown[1]", "$.unknown[2]"]


def test_verdict_says_all_that_carries_it() -> None:
    request = request_from_json(EXAMPLES[0].read_text(), LEXICON)
    verdict = judge(request, corpus_named("wams-bill-2023"))
    found = verdict_data(verdict)
    assert found["outcome"] == "permitted"
    assert found["possible"] == ["permitted"]
    assert found["exact"] is True
    assert (found["law"], found["edition"]) == ("wams-bill-2023", LAW_EDITION)
    assert found["at"] == "2024-05-14"
    first = found["cites"][0]
    assert first["short"] == "Wams 5.4.2 lid 2"
    assert first["link"].endswith("kst-36295-2.html")
    assert first["status"] == "second-hand"
    lifted = {one["id"]: one for one in found["lifted"]}
    assert lifted["wgbo.secrecy"]["by"][0]["id"] == "wams.college_without_consent"
    assert found["standing"] == []
    assert found["missing"] == []
    assert found["warning"]["nl"].startswith("Wetsvoorstel")
    (part,) = found["parts"]
    assert part["carrying"] == ["wams.college_without_consent"]


def test_verdict_asks_for_what_is_missing() -> None:
    given = body(closed=False, facts={}, judgements={}, consent=..., proxy_consent=...)
    found = verdict_data(judge(request_from_data(given, LEXICON), IN_FORCE))
    assert found["outcome"] == "undetermined"
    asked = {one["id"]: one for one in found["missing"]}
    assert "gegeven" in asked["consent.subject"]["options"]
    assert asked["necessary"]["kind"] == "judgement"
    assert asked["necessary"]["by"] == "verstrekker"
    assert asked["necessary"]["question"]["nl"] == NECESSARY.question.nl
    assert (asked["necessary"]["recipient"], asked["necessary"]["item"]) == (None, None)


def test_verdict_says_of_which_recipient_or_item_a_fact_is_missing() -> None:
    """Of the two recipients the second has no role; both items have no category."""
    given = body(closed=False, data=[{}, {}], consent=..., proxy_consent=...)
    found = verdict_data(judge(request_from_data(given, LEXICON), IN_FORCE))
    asked = {(one["id"], one["recipient"], one["item"]) for one in found["missing"]}
    assert {place for place in asked if place[0] == "recipient.role"} == {
        ("recipient.role", 1, None)
    }
    assert {place for place in asked if place[0] == "item.category"} == {
        ("item.category", None, 0),
        ("item.category", None, 1),
    }


def test_verdict_shows_nothing_of_the_request() -> None:
    text = verdict_to_json(judge(request_from_data(FULL, LEXICON), IN_FORCE))
    assert "psychiater" not in text


def test_schema_file_is_the_generated_one() -> None:
    """If this fails: `python -m disclosure_law.adapters.schema` writes the file anew."""
    assert FILE.read_text(encoding="utf-8") == written(LEXICON)


def test_schema_is_a_2020_12_schema() -> None:
    found = schema(LEXICON)
    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(found)


@pytest.mark.parametrize("example", [FULL, *(json.loads(e.read_text()) for e in EXAMPLES)])
def test_schema_accepts_every_example(example: dict[str, object]) -> None:
    jsonschema.Draft202012Validator(schema(LEXICON)).validate(example)
    assert request_to_data(request_from_data(example, LEXICON)) == example


@pytest.mark.parametrize(
    "changes",
    [
        {"closed": "false"},
        {"subject": {"age": True}},
        {"discloser": {"bound_by": "bw-7-457"}},
        {"facts": {"necessary": True}},
        {"typo": 1},
        {"recipients": []},
        {"at": "6 mei 2025"},
    ],
)
def test_schema_refuses_what_the_reader_refuses(changes: dict[str, object]) -> None:
    assert problems(body(**changes))
    assert not jsonschema.Draft202012Validator(schema(LEXICON)).is_valid(body(**changes))


def test_every_shipped_corpus_has_its_words_in_the_lexicon() -> None:
    facts = {
        leaf.id
        for corpus in CORPORA.values()
        for leaf in corpus.at(dt.date(2025, 1, 1)).leaves()
        if leaf.id in LEXICON.facts
    }
    assert {"wams.good_care", "necessary"} <= facts
