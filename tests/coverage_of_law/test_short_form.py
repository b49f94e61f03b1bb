"""The short form: what decides a condition, on a tiny law and on one rule over the casebook."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import attrs
import pytest

pytest.importorskip("z3")

from disclosure_law.casefile import load_cases
from disclosure_law.corpora import corpus_named
from disclosure_law.law import doctrine_conflict
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.quality.coverage import Pair, State, Tried, conditions, coverage
from disclosure_law.quality.mutants import whole
from disclosure_law.quality.mutation import Probe
from disclosure_law.readers.formulas import Formulas
from disclosure_law.readers.idle import version
from disclosure_law.readers.turning import sides
from disclosure_law.request import Party, Subject, answers
from disclosure_law.rule import Prohibition, Rule
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import RECIPIENT_ROLE
from tests.coverage_of_law.page import every_rule, page
from tests.readers.tiny import (
    ADULT,
    AGREED,
    ASKED,
    CONSENT,
    DUTY,
    LAW,
    OPEN,
    POWER,
    TO_COLLEGE,
    VETO,
    WRITTEN,
    place,
)  # fmt: skip

CASE_BOOK = sorted((Path(__file__).parents[1] / "cases").glob("*.toml"))
BAR = Prohibition(
    id="t.bar", cites=(place("bar"),), text=Text("nooit", "never"),
    lock=Lock("bar", Text("nooit", "never"), LockKind.BAR),
)  # fmt: skip


def probe(*facts: Fact, age: int = 12, to_college: bool = True) -> Probe:
    """A closed request in the tiny law, with these facts."""
    request = attrs.evolve(
        OPEN,
        recipients=(Party(roles.COLLEGE if to_college else roles.SCHOOL),),
        subject=Subject(age=age),
        facts=answers(yes=facts),
        closed=True,
    )
    return Probe(request, LAW)


def tried(rule: Rule, *probes: Probe) -> dict[Predicate, Tried]:
    """What these probes decide of a rule, by condition."""
    return {one.leaf: one for one in coverage(probes, [rule])}


def test_a_pair_of_probes_decides_a_condition_both_ways() -> None:
    """The duty holds when asked and not when not asked: that pair is what is reported."""
    asked, silent = probe(ASKED), probe()
    found = tried(DUTY, asked, silent)[ASKED]
    assert found.in_rule == Pair(asked, silent)
    assert found.in_rule.state is State.BOTH
    assert found.in_verdict.state is State.BOTH


def test_what_no_probe_turns_is_reported() -> None:
    """The veto was never used, and the duty never failed on the recipient alone."""
    found = tried(DUTY, probe(ASKED), probe())
    assert found[VETO].in_rule == Pair(None, probe(ASKED))
    assert found[TO_COLLEGE].in_rule == Pair(probe(ASKED), None)
    assert {found[leaf].in_rule.state for leaf in (VETO, TO_COLLEGE)} == {State.ONE}


def test_of_two_conditions_that_fail_together_neither_is_decided() -> None:
    """Each masks the other."""
    found = tried(DUTY, probe(to_college=False))
    assert {one.in_rule.state for one in found.values()} == {State.NEVER}


def test_of_two_alternatives_that_hold_together_neither_is_decided() -> None:
    """In writing *or* adult: with both, neither shows that it counts; the consent itself does."""
    both = tried(CONSENT, probe(AGREED, WRITTEN, age=40))
    assert both[WRITTEN].in_rule.state is both[ADULT].in_rule.state is State.NEVER
    assert both[AGREED].in_rule.so is not None
    alone = tried(CONSENT, probe(AGREED, WRITTEN), probe(AGREED, age=40), probe(AGREED))
    assert alone[WRITTEN].in_rule.state is alone[ADULT].in_rule.state is State.BOTH


def test_a_rule_may_turn_without_the_verdict() -> None:
    """Beside an absolute bar, and with consent for all else, the duty decides nothing."""
    barred = LAW.with_rules(BAR)
    agreed = (probe(AGREED, WRITTEN, ASKED), probe(AGREED, WRITTEN))
    probes = [attrs.evolve(one, corpus=barred) for one in agreed]
    found = tried(DUTY, *probes)[ASKED]
    assert found.in_rule.state is State.BOTH
    assert found.in_verdict.state is State.NEVER


def test_a_probe_counts_only_where_the_rule_is_in_force() -> None:
    """A law without the rule, or with it from a later day, shows nothing of it."""
    gone = attrs.evolve(probe(ASKED), corpus=LAW.without("t.duty"))
    later = attrs.evolve(DUTY, since=OPEN.at + dt.timedelta(days=1))
    not_yet = attrs.evolve(probe(ASKED), corpus=LAW.without("t.duty").with_rules(later))
    assert tried(DUTY, gone)[ASKED].in_rule.state is State.NEVER
    assert tried(later, not_yet)[ASKED].in_rule.state is State.NEVER


def test_an_open_question_is_no_condition_of_a_case() -> None:
    """No request answers it; a corpus does."""
    assert [leaf.id for leaf in conditions(POWER)] == ["danger"]


def test_the_casebook_decides_whether_consent_was_attempted() -> None:
    """Conflict of duties: one case fails on this point alone, another does not."""
    cases = [case for file in CASE_BOOK for case in load_cases(file)]
    asked = [Probe(case.request, corpus_named(case.law)) for case in cases]
    found = tried(doctrine_conflict.CONFLICT, *asked)
    pair = found[doctrine_conflict.CONSENT_ATTEMPTED].in_rule
    assert pair.so is not None
    assert pair.not_so is not None
    stated = [
        one.request.facts.get(doctrine_conflict.CONSENT_ATTEMPTED)
        for one in attrs.astuple(pair, recurse=False)
    ]
    assert stated == [YES, NO]
    only_self = found[doctrine_conflict.SERIOUS_HARM_TO_SELF]
    assert only_self.in_rule.state is State.NEVER


def test_the_page_names_what_is_not_decided() -> None:
    """Rule by rule, with the question and the side that was never tried."""
    found = coverage([probe(ASKED), probe()], [DUTY])
    text = page(found, 2, {(version(DUTY), one.leaf): (YES, NO) for one in found})
    assert "| Bills and proposals | 1 | 3 | 1 | 2 | 0 | 1 |" in text
    assert "- `t.duty`\n" in text
    assert "  - only where it is not so: veto **ja** (`veto`)" in text
    assert "`asked`" not in text


def test_the_page_tells_what_no_request_can_decide() -> None:
    """A condition that the rest of the rule excludes needs no case."""
    found = coverage([probe(ASKED), probe()], [DUTY])
    can: dict[Predicate, tuple[Truth, ...]] = {VETO: (NO,), TO_COLLEGE: (YES,)}
    text = page(found, 2, {(version(DUTY), one.leaf): can.get(one.leaf, ()) for one in found})
    assert "  - only where it is not so (no request can decide more): veto" in text
    never = coverage([], [DUTY])
    text = page(never, 0, {(version(DUTY), one.leaf): can.get(one.leaf, ()) for one in never})
    assert "  - never decided (no request can where it is so): veto" in text
    assert "  - never decided (no request can decide more): asked" in text
    assert "  - never decided (no request can where it is not so): " in text


def test_what_the_rest_of_a_rule_implies_can_make_no_difference() -> None:
    """Two roles exclude one another; one that stands apart decides both ways."""
    other = RECIPIENT_ROLE.among(roles.SCHOOL)
    rule = attrs.evolve(DUTY, when=TO_COLLEGE & ~other & ASKED)
    formulas = Formulas(LAW.without("t.duty").with_rules(rule).at(OPEN.at))
    asked = {leaf: sides(formulas, whole(rule), leaf) for leaf in conditions(rule)}
    assert asked == {TO_COLLEGE: (YES, NO), other: (NO,), ASKED: (YES, NO), VETO: (YES, NO)}


def test_every_rule_is_measured_once_for_each_version() -> None:
    """Amended laws add no rule that is counted already."""
    versions = [(rule.id, rule.since, rule.until) for rule in every_rule()]
    assert len(versions) == len(set(versions)) > 0
