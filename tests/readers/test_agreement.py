"""The four readers agree: on every corpus, on every amendment, on the cases, at other dates.

Here a sample of what the thorough form goes over (`--hypothesis-profile=thorough`, up to half an
hour): every case under its own law, the case book under the other laws, and generated requests
aimed at the rules that a corpus does not share with the law in force, in many periods of the law.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import settings

pytest.importorskip("polars")
pytest.importorskip("z3")

from disclosure_law.bills.wams import WAMS_BILL_2023
from disclosure_law.casefile import Case, load_cases
from disclosure_law.corpora import AMENDMENTS, CORPORA, corpus_named
from disclosure_law.corpus import Corpus
from disclosure_law.law.in_force import IN_FORCE
from tests.readers.agreement import (
    Proofs,
    columns_otherwise,
    proved_otherwise,
    traced_otherwise,
)  # fmt: skip
from tests.readers.parts import Kind, Part, own_rules, parts_of, periods, requests_at

PROFILE = settings.default
THOROUGH = PROFILE is not None and PROFILE.max_examples > 100  # the profiles of `conftest.py`
FOLDER = Path(__file__).parents[1] / "cases"
CASEBOOK = [case for file in sorted(FOLDER.glob("*.toml")) for case in load_cases(file)]
BOUNDARIES = load_cases(FOLDER / "boundaries")
MANY = 30 if THOROUGH else 8
"""Generated requests of a kind, per corpus and date."""
PROVED = 30 if THOROUGH else 4
"""How many disclosures a solver goes over per corpus and date: it takes the longest."""

BILL = WAMS_BILL_2023.name
TOGETHER = "+".join((BILL, *(a.id for a in AMENDMENTS.values() if a.modelled and a.id != "K03a")))
"""Every amendment at once, but for the one that takes out what the others change."""
NAMES = (*CORPORA, TOGETHER)


def assert_agreed(
    parts: list[Part], corpus: Corpus, at: dt.date, *, framed: list[Part], proved: int
) -> None:
    """The readers on what is known and what is possible: all, those framed, so many proved."""
    law = corpus.at(at)
    assert traced_otherwise(parts, law) == {}
    assert columns_otherwise(framed, corpus, at) == {}
    assert proved_otherwise(parts[:: -(-len(parts) // proved)], Proofs(law)) == {}


# --- Cases --------------------------------------------------------------------------------------


def _by_law() -> dict[tuple[str, dt.date], list[Case]]:
    """The cases by law and period: name and first day; of the boundaries a sample of periods."""
    found: dict[tuple[str, dt.date], list[Case]] = defaultdict(list)
    sample = (
        BOUNDARIES if THOROUGH else [c for c in BOUNDARIES if _period(c) in PERIODS[2::12]][::4]
    )
    for case in (*CASEBOOK, *sample):
        found[case.law, _period(case)].append(case)
    return found


def _period(case: Case) -> dt.date:
    return max(day for day in periods(corpus_named(case.law)) if day <= case.request.at)


PERIODS = periods(IN_FORCE)
BY_LAW = _by_law()


@pytest.mark.parametrize(("name", "day"), BY_LAW, ids=str)
def test_a_case_under_its_own_law(name: str, day: dt.date) -> None:
    """Whatever the case expects, the readers say the same of it."""
    corpus = corpus_named(name)
    parts = parts_of([case.request for case in BY_LAW[name, day]], corpus.at(day))
    assert len(parts) >= len(BY_LAW[name, day])
    proved = len(parts) if THOROUGH else PROVED
    assert_agreed(parts, corpus, day, framed=parts, proved=proved)


# --- Corpora and dates --------------------------------------------------------------------------


def _corpora_at_dates() -> list[tuple[str, dt.date]]:
    """Every corpus at some date: in the long form in every period, or every sixteenth."""
    found: list[tuple[str, dt.date]] = []
    for number, name in enumerate(NAMES):
        days = periods(corpus_named(name))
        step = len(days) if not THOROUGH else 1 if name in ("in-force", BILL) else 16
        first = 5 * number % len(days) if not THOROUGH else number % step
        found += [(name, day) for day in days[first::step]]
    return found


@pytest.mark.parametrize(("name", "day"), _corpora_at_dates(), ids=str)
def test_every_corpus(name: str, day: dt.date) -> None:
    """
    The case book, and requests aimed at what this law has and the law in force does not.

    Under the law in force they are aimed at all of it. What the table refuses is left out.
    """
    corpus = corpus_named(name)
    law = corpus.at(day)
    rules = own_rules(law, IN_FORCE.at(day)) or (*law.prohibitions, *law.grounds)
    cases = CASEBOOK if THOROUGH else CASEBOOK[NAMES.index(name) % 6 :: 6]
    requests = [case.request for case in cases]
    requests += [one for kind in Kind for one in requests_at(rules, law, day, MANY, kind)]
    parts = parts_of(requests, law)
    assert len(parts) > len(requests) // 2
    # Rows that are spelt out fill every column: a frame of them takes as long as all else.
    framed = [part for part in parts if THOROUGH or not part.spelt_out]
    assert_agreed(parts, corpus, day, framed=framed, proved=PROVED)


@pytest.mark.parametrize("id_", [one.id for one in AMENDMENTS.values() if not one.modelled])
def test_an_amendment_that_is_not_modelled_changes_no_law(id_: str) -> None:
    """So what the readers say of the bill they say of the bill with the amendment."""
    assert corpus_named(f"{BILL}+{id_}").rules == WAMS_BILL_2023.rules


def test_every_corpus_but_the_first_has_rules_of_its_own() -> None:
    """Else what is generated would be aimed at nothing that is new."""
    day = periods(IN_FORCE)[-1]
    own = {name: own_rules(corpus_named(name).at(day), IN_FORCE.at(day)) for name in NAMES}
    assert [name for name, rules in own.items() if not rules] == ["in-force"]
