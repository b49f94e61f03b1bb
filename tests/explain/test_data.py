"""The data form is plain JSON, complete, and alike in both languages but for its texts."""

from __future__ import annotations

import json
from typing import Any

import pytest

from disclosure_law.explain import explain_data
from tests.explain.world import VERDICTS


@pytest.mark.parametrize("name", VERDICTS)
def test_survives_json(name: str) -> None:
    """What goes into JSON comes out the same."""
    one = explain_data(VERDICTS[name], "nl")
    assert one == json.loads(json.dumps(one, ensure_ascii=False))


def _shape(value: Any) -> Any:
    """Keys and lengths, without texts."""
    if isinstance(value, dict):
        return {key: _shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_shape(inner) for inner in value]
    return type(value).__name__


@pytest.mark.parametrize("name", VERDICTS)
def test_languages_have_one_shape(name: str) -> None:
    """Both languages give the same keys and as many lines."""
    one = VERDICTS[name]
    assert _shape(explain_data(one, "nl")) == _shape(explain_data(one, "en"))


def _ids(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["id"]] if "id" in value else []
        return own + [id_ for inner in value.values() for id_ in _ids(inner)]
    return [id_ for inner in value for id_ in _ids(inner)] if isinstance(value, list) else []


@pytest.mark.parametrize("name", VERDICTS)
def test_ids_are_alike(name: str) -> None:
    """Ids do not depend on the language."""
    one = VERDICTS[name]
    assert _ids(explain_data(one, "nl")) == _ids(explain_data(one, "en"))


def test_holds_what_decides() -> None:
    """Outcome, prohibitions with state, ways with what they lack, counterfactuals."""
    data = explain_data(VERDICTS["refused"], "en")
    part = data["parts"][0]
    assert ("prohibited", "prohibited") == (data["outcome"], part["outcome"])
    assert [("proef.secrecy", "stands"), ("proef.basis", "stands")] == [
        (barrier["id"], barrier["state"]) for barrier in part["barriers"]
    ]
    assert ["proef.consent", "proef.power"] == part["barriers"][0]["ways"]
    assert ["proef.danger", "proef.grave"] == [lack["id"] for lack in part["ways"][1]["lacking"]]
    assert ["consent.subject"] == [turn["id"] for turn in part["turns"]]
    assert ("2025-05-06", "the trial law") == (data["law"]["at"], data["law"]["corpus"])


def test_holds_why_it_is_asked() -> None:
    """A missing judgement has its holder and the provision that asks."""
    (missing,) = explain_data(VERDICTS["danger"], "nl")["missing"]
    assert ("proef.grave", "verstrekker") == (missing["id"], missing["by"])
    assert ["art. 5 lid 2 Proefwet"] == [provision["full"] for provision in missing["asks"]]


def test_holds_what_may_oblige() -> None:
    """A duty that may hold is in the data with what it lacks."""
    (way,) = explain_data(VERDICTS["perhaps"], "nl")["parts"][0]["may_oblige"]
    assert ("proef.duty", "duty", "unknown") == (way["id"], way["modality"], way["truth"])
