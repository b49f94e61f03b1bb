"""The bodies of law that are shipped, and how they are called."""

from __future__ import annotations

import pytest

from disclosure_law.bills import knmg
from disclosure_law.bills.wams import WAMS_BILL_2023
from disclosure_law.corpora import (
    AMENDMENTS,
    CORPORA,
    corpus_named,
    shipped_lexicon,
    shipped_sources,
)  # fmt: skip
from disclosure_law.errors import CorpusError
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.law.sources import WAMS, WPG


def test_every_corpus_goes_by_its_own_name() -> None:
    assert all(corpus.name == name for name, corpus in CORPORA.items())
    assert {"in-force", "wams-bill-2023", "knmg-primary", "knmg-subsidiary"} <= set(CORPORA)
    assert corpus_named("in-force") is IN_FORCE


@pytest.mark.parametrize("amendment", [one for one in knmg.AMENDMENTS if one.modelled])
def test_every_modelled_amendment_can_be_switched_on_alone(amendment: object) -> None:
    id_ = getattr(amendment, "id", "")
    corpus = CORPORA[f"wams-bill-2023+{id_}"]
    assert corpus.amendments == (id_,)
    assert corpus.rules != WAMS_BILL_2023.rules
    assert corpus.warning == WAMS_BILL_2023.warning
    assert id_ in corpus.text.nl


def test_amendments_follow_a_bill_in_the_order_given() -> None:
    corpus = corpus_named("wams-bill-2023+K05+K06")
    by_hand = WAMS_BILL_2023.amend(AMENDMENTS["K05"], AMENDMENTS["K06"])
    assert (corpus.name, corpus.rules) == ("wams-bill-2023+K05+K06", by_hand.rules)
    assert corpus_named("wams-bill-2023+K05+K06") is corpus


@pytest.mark.parametrize(
    "name", ["", "wams", "wams-bill-2023+", "wams-bill-2023+K99", "in-force+K05", "+K05"]
)
def test_another_name_is_an_error_that_lists_what_there_is(name: str) -> None:
    with pytest.raises(CorpusError, match=r"no corpus of that name.*`in-force`.*K05"):
        corpus_named(name)


def test_an_amendment_never_reaches_the_law_in_force_without_a_warning() -> None:
    assert all(corpus.warning for name, corpus in CORPORA.items() if name != "in-force")


def test_sources_are_those_cited_and_those_of_the_law_package() -> None:
    assert {WAMS, WPG} <= set(shipped_sources())
    assert set(shipped_lexicon().sources) <= set(shipped_sources())
