"""Every claim is proved over all requests, on every day on which its law differs."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

pytest.importorskip("z3")

from disclosure_law.adapters.case_text import case_text
from disclosure_law.bills import claims as bill_claims
from disclosure_law.bills.wams import WAMS_BILL_2023
from disclosure_law.casefile import check, load_cases
from disclosure_law.claim import Claim
from disclosure_law.corpora import corpus_named
from disclosure_law.corpus import Corpus
from disclosure_law.law import claims
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.law.sources import AVG, BW7
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.readers.assignment import without
from disclosure_law.readers.proof import dead_rules, prove, prove_all
from disclosure_law.request import Request
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import DISCLOSER_ROLE, IS_HEALTH

DAYS = (dt.date(2019, 6, 1), dt.date(2022, 6, 1), dt.date(2025, 3, 10), dt.date(2026, 9, 15))
"""Before the Wvggz, before the WGS, since the WGS, since the UAVG of 2026."""


def as_case(claim: Claim, request: Request, corpus: Corpus) -> str:
    """What breaks a claim, as a case in a case file."""
    verdict, source = judge(request, corpus), claim.protects.short
    why = "a counterexample: the law says this and the claim forbids it"
    return case_text(verdict, id_=claim.id, title=claim.text.en, source=source, why=why)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_law_in_force_keeps_its_claims(day: dt.date) -> None:
    """A failed claim prints a small request that breaks it, as a case to keep."""
    found = prove_all(claims.CLAIMS, IN_FORCE, day)
    broken = [as_case(claim, one.request, IN_FORCE) for claim, one in found.items() if one]
    assert broken == [], "\n".join(broken)


def test_the_bill_keeps_its_claims_and_those_of_the_law() -> None:
    """The bill adds grounds; it breaks no claim of the law in force."""
    every = (*bill_claims.CLAIMS, *claims.CLAIMS)
    found = prove_all(every, WAMS_BILL_2023, dt.date(2025, 3, 10))
    broken = [as_case(claim, one.request, WAMS_BILL_2023) for claim, one in found.items() if one]
    assert broken == [], "\n".join(broken)


FALSE = (
    Claim(
        id="test.health_is_never_permitted",
        protects=AVG.art("9", lid="1"),
        text=Text("Nooit toegestaan.", "Never permitted."),
        when=IS_HEALTH & DISCLOSER_ROLE.among(roles.PSYCHIATRIST),
        never=(Outcome.PERMITTED,),
    ),
    Claim(
        id="test.gp_never_obliged",
        protects=BW7.art("457", lid="1"),
        text=Text("Nooit verplicht.", "Never required."),
        when=DISCLOSER_ROLE.among(roles.GENERAL_PRACTITIONER),
        never=(Outcome.REQUIRED,),
    ),
)


@pytest.mark.parametrize("claim", FALSE, ids=lambda claim: claim.id)
def test_what_breaks_a_false_claim_is_a_case_that_runs(claim: Claim, tmp_path: Path) -> None:
    """The text of a counterexample loads as a case file, and its verdict breaks the claim."""
    found = prove(claim, IN_FORCE, DAYS[2])
    assert found is not None
    file = tmp_path / "counterexample.toml"
    file.write_text(as_case(claim, found.request, IN_FORCE), encoding="utf-8")
    (case,) = load_cases(file)
    assert (case.id, case.request) == (claim.id, found.request)
    assert judge(case.request, corpus_named(case.law)).outcome in claim.never
    assert check(case) == ()


@pytest.mark.parametrize("claim", FALSE, ids=lambda claim: claim.id)
def test_what_breaks_a_false_claim_states_no_fact_too_many(claim: Claim) -> None:
    """Without any one of its facts the verdict is another: the example is as small as that."""
    found = prove(claim, IN_FORCE, DAYS[2])
    assert found is not None
    for fact, _ in found.request.facts.entries:
        assert judge(without(found.request, fact), IN_FORCE).outcome not in claim.never


@pytest.mark.parametrize("corpus", [IN_FORCE, WAMS_BILL_2023], ids=lambda c: c.name)
def test_every_rule_a_claim_names_exists(corpus: Corpus) -> None:
    """A claim about a rule that is not there would be proved for nothing."""
    listed = claims.CLAIMS if corpus is IN_FORCE else (*claims.CLAIMS, *bill_claims.CLAIMS)
    ids = {rule.id for rule in corpus.rules}
    named = {
        name
        for c in listed
        for name in (*c.no_ground, *c.must_stand, *c.never_obliged_by, *c.opens_for_keys)
    }
    assert {n for n in named if not n.endswith(".") and n not in ids} == set()
    prefixes = {n for n in named if n.endswith(".")}
    assert {n for n in prefixes if not any(i.startswith(n) for i in ids)} == set()


def test_no_rule_is_dead() -> None:
    """Every prohibition can apply and every ground can hold for some request."""
    assert dead_rules(IN_FORCE, DAYS[-1]) == ()
