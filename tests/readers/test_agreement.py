"""The four readers agree: on every corpus, on every amendment, on the cases, at other dates.

Here a sample of what the thorough form goes over (`--hypothesis-profile=thorough`, minutes): every
case under its own law, the case book under every other law, and generated requests aimed at the
rules that a corpus does not share with the law in force, in every period of the law.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import settings

pytest.importorskip("polars")
pytest.importorskip("z3")

from disclosure_law.bills.wams import WAMS_BILL_2023
from disclosure_law.casefile import Case, load_cases
from disclosure_law.corpora import AMENDMENTS, CORPORA, corpus_named
from disclosure_law.corpus import Corpus, Law
from disclosure_law.law.in_force import IN_FORCE
from tests.readers.agreement import (
    Kind,
    Part,
    Proofs,
    columns_otherwise,
    own_rules,
    parts_of,
    periods,
    proved_otherwise,
    requests_at,
    traced_otherwise,
)  # fmt: skip

THOROUGH = settings.default.max_examples > 100  # noqa: PLR2004  # as in `conftest.py`
FOLDER = Path(__file__).parents[1] / "cases"
CASEBOOK = [case for file in sorted(FOLDER.glob("*.toml")) for case in load_cases(file)]
BOUNDARIES = load_cases(FOLDER / "boundaries")
SAMPLE = BOUNDARIES if THOROUGH else BOUNDARIES[::13]
MANY = 100 if THOROUGH else 12
"""Generated requests of a kind, per corpus and date."""
TO_PROVE = MANY if THOROUGH else 6
"""How many of those a solver goes over: it takes the longest."""

BILL = WAMS_BILL_2023.name
TOGETHER = "+".join((BILL, *(a.id for a in AMENDMENTS.values() if a.modelled and a.id != "K03a")))
"""Every amendment at once, but for the one that takes out what the others change."""
NAMES = (*CORPORA, TOGETHER)


@lru_cache(maxsize=2)
def proofs_of(law: Law) -> Proofs:
    """The law in the solver."""
    return Proofs(law)


def agree(parts: list[Part], corpus: Corpus, at: dt.date) -> None:
    """All four readers, on everything that is known and on everything that is possible."""
    law = corpus.at(at)
    assert traced_otherwise(parts, law) == []
    assert columns_otherwise(parts, corpus, at) == []


# --- Cases --------------------------------------------------------------------------------------


def _by_law() -> dict[tuple[str, dt.date], list[Case]]:
    """The cases by law and period: name and first day."""
    found: dict[tuple[str, dt.date], list[Case]] = defaultdict(list)
    for case in (*CASEBOOK, *SAMPLE):
        begun = [day for day in periods(corpus_named(case.law)) if day <= case.request.at]
        found[case.law, begun[-1]].append(case)
    return found


BY_LAW = _by_law()


@pytest.mark.parametrize(("name", "day"), BY_LAW, ids=str)
def test_a_case_under_its_own_law(name: str, day: dt.date) -> None:
    """Whatever the case expects, the readers say the same of it."""
    corpus = corpus_named(name)
    parts = parts_of([case.request for case in BY_LAW[name, day]], corpus.at(day))
    assert len(parts) >= len(BY_LAW[name, day])
    agree(parts, corpus, day)
    assert proved_otherwise(parts, proofs_of(corpus.at(day))) == []


# --- Corpora and dates --------------------------------------------------------------------------


def _corpora_at_dates() -> list[tuple[str, dt.date]]:
    """Every corpus at some date: in the long form in every period, or every eighth."""
    found: list[tuple[str, dt.date]] = []
    for number, name in enumerate(NAMES):
        days = periods(corpus_named(name))
        step = len(days) if not THOROUGH else 1 if name in ("in-force", BILL) else 8
        first = 5 * number % len(days) if not THOROUGH else number % step
        found += [(name, day) for day in days[first::step]]
    return found


@pytest.mark.parametrize(("name", "day"), _corpora_at_dates(), ids=str)
class TestEveryCorpus:
    """One corpus on one day."""

    def test_cases(self, name: str, day: dt.date) -> None:
        """The case book, judged under this law on this day; what the table refuses is left out."""
        some = CASEBOOK if THOROUGH else CASEBOOK[NAMES.index(name) % 5 :: 5]
        corpus = corpus_named(name)
        parts = parts_of([case.request for case in some], corpus.at(day))
        assert len(parts) > len(some) // 2
        agree(parts, corpus, day)
        assert proved_otherwise(parts[:TO_PROVE], proofs_of(corpus.at(day))) == []

    @pytest.mark.parametrize("kind", Kind)
    def test_generated_requests(self, name: str, day: dt.date, kind: Kind) -> None:
        """Requests aimed at what this law has and the law in force does not (or at all of it)."""
        corpus = corpus_named(name)
        law = corpus.at(day)
        rules = own_rules(law, IN_FORCE.at(day)) or (*law.prohibitions, *law.grounds)
        parts = parts_of(requests_at(rules, day, MANY, kind), law)
        agree(parts, corpus, day)
        assert proved_otherwise(parts[:TO_PROVE], proofs_of(law)) == []


@pytest.mark.parametrize("id_", [one.id for one in AMENDMENTS.values() if not one.modelled])
def test_an_amendment_that_is_not_modelled_changes_no_law(id_: str) -> None:
    """So what the readers say of the bill they say of the bill with the amendment."""
    assert corpus_named(f"{BILL}+{id_}").rules == WAMS_BILL_2023.rules


def test_every_corpus_but_the_first_has_rules_of_its_own() -> None:
    """Else what is generated would be aimed at nothing that is new."""
    day = periods(IN_FORCE)[-1]
    own = {name: own_rules(corpus_named(name).at(day), IN_FORCE.at(day)) for name in NAMES}
    assert [name for name, rules in own.items() if not rules] == ["in-force"]
