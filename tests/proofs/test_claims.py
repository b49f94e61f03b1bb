"""Every claim is proved over all requests, on every day on which its law differs."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("z3")

from disclosure_law.bills import claims as bill_claims
from disclosure_law.bills.wams import WAMS_BILL_2023
from disclosure_law.corpus import Corpus
from disclosure_law.law import claims
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lifting import judge
from disclosure_law.readers.proof import dead_rules, prove_all

DAYS = (dt.date(2019, 6, 1), dt.date(2022, 6, 1), dt.date(2025, 3, 10), dt.date(2026, 9, 15))
"""Before the Wvggz, before the WGS, since the WGS, since the UAVG of 2026."""


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_law_in_force_keeps_its_claims(day: dt.date) -> None:
    """A failed claim prints a small request that breaks it."""
    broken = {c.id: f for c, f in prove_all(claims.CLAIMS, IN_FORCE, day).items() if f is not None}
    assert broken == {}, {id_: judge(f.request, IN_FORCE) for id_, f in broken.items()}


def test_the_bill_keeps_its_claims_and_those_of_the_law() -> None:
    """The bill adds grounds; it breaks no claim of the law in force."""
    every = (*bill_claims.CLAIMS, *claims.CLAIMS)
    found = prove_all(every, WAMS_BILL_2023, dt.date(2025, 3, 10))
    assert [claim.id for claim, broken in found.items() if broken is not None] == []


@pytest.mark.parametrize("corpus", [IN_FORCE, WAMS_BILL_2023], ids=lambda c: c.name)
def test_every_rule_a_claim_names_exists(corpus: Corpus) -> None:
    """A claim about a rule that is not there would be proved for nothing."""
    listed = claims.CLAIMS if corpus is IN_FORCE else (*claims.CLAIMS, *bill_claims.CLAIMS)
    ids = {rule.id for rule in corpus.rules}
    named = {n for claim in listed for n in (*claim.no_ground, *claim.must_stand)}
    assert {n for n in named if not n.endswith(".") and n not in ids} == set()
    prefixes = {n for n in named if n.endswith(".")}
    assert {n for n in prefixes if not any(i.startswith(n) for i in ids)} == set()


def test_no_rule_is_dead() -> None:
    """Every prohibition can apply and every ground can hold for some request."""
    assert dead_rules(IN_FORCE, DAYS[-1]) == ()
