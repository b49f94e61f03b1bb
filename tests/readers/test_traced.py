"""The traced reader keeps what every leaf contributed, and agrees with plain Kleene logic."""

from __future__ import annotations

import pytest
from hypothesis import given

from disclosure_law.corpus import Corpus, Law
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import ALWAYS, All, Not, Predicate
from disclosure_law.readers.traced import decide, trace, trace_law, trace_rule
from disclosure_law.request import Request
from disclosure_law.rule import Ground, Modality, Prohibition, Yields
from disclosure_law.text import Text
from disclosure_law.truth import NO, UNKNOWN, YES, Truth, all_of, any_of
from tests.readers.strategies import AT, LOCKS, STATUTE, T, laws, predicates, requests, single

A, B, C = (Fact(name, T) for name in "abc")


class Told:
    """A reading of facts told by id; the others are not known."""

    def __init__(self, **known: Truth) -> None:
        self.known = known

    def of(self, leaf: object) -> Truth:
        """What was told."""
        return self.known.get(getattr(leaf, "id", ""), UNKNOWN)


@given(predicates, requests, laws())
def test_truth_is_that_of_the_predicate(predicate: Predicate, request: Request, law: Law) -> None:
    """A finding has the truth of its predicate, whatever negations were moved to the leaves."""
    reading = single(request, law)
    assert predicate.truth(reading) is trace(predicate, reading).truth


@given(predicates, requests, laws())
def test_parts_explain_the_whole(predicate: Predicate, request: Request, law: Law) -> None:
    """The truth of a finding with parts follows from its parts alone."""
    pending = [trace(predicate, single(request, law))]
    while pending:
        one = pending.pop()
        if one.leaf is None:
            join = all_of if isinstance(one.predicate, All) else any_of
            assert one.truth is join(part.truth for part in one.parts)
        pending += one.parts


@given(predicates, requests, laws())
def test_negations_stand_at_leaves(predicate: Predicate, request: Request, law: Law) -> None:
    """No negation is left around a conjunction or a disjunction."""
    pending = [trace(predicate, single(request, law))]
    while pending:
        one = pending.pop()
        if isinstance(one.predicate, Not):
            assert one.leaf is not None
            assert one.needed is NO
        pending += one.parts


def test_failing_and_waiting_conjuncts() -> None:
    """A conjunction fails for the parts that are no and waits for those that are not known."""
    finding = trace(A & ~B & C, Told(a=YES, b=YES))
    assert NO is finding.truth
    assert [~B] == [one.predicate for one in finding.failing]
    assert [C] == [one.predicate for one in finding.waiting]


def test_a_failing_disjunction_is_one_conjunct() -> None:
    """Of a disjunction that fails the whole is the reason, with every alternative below it."""
    finding = trace(A & (B | C), Told(a=YES, b=NO, c=NO))
    assert [B | C] == [one.predicate for one in finding.failing]
    assert ["b", "c"] == [
        one.leaf.id for one in finding.failing[0].of_leaves() if one.leaf is not None
    ]


def test_negated_conjunction_becomes_alternatives() -> None:
    """`~(a & ~b)` is read as `~a | b`."""
    finding = trace(~(A & ~B), Told(a=YES, b=NO))
    assert [(A, NO, NO), (B, YES, NO)] == [
        (part.leaf, part.needed, part.truth) for part in finding.parts
    ]


def _law(*rules: Prohibition | Ground) -> Law:
    return Corpus("test", Text("proef", "test"), rules).at(AT)


def _lock(when: Predicate, yields: Yields = Yields.NAMED, number: int = 0) -> Prohibition:
    return Prohibition(
        id=f"p{number}", cites=(STATUTE.art("1"),), text=T, when=when, lock=LOCKS[number],
        yields=yields,
    )  # fmt: skip


def _key(when: Predicate, modality: Modality = Modality.POWER, number: int = 0) -> Ground:
    return Ground(
        id=f"g{number}", cites=(STATUTE.art("2"),), text=T, when=when, provided=C,
        modality=modality, lifts=(LOCKS[number],),
    )  # fmt: skip


DUTY = Modality.DUTY
U = Outcome.UNDETERMINED
ALL_YES = Told(a=YES, b=YES, c=YES)
TABLE = [
    # no prohibition applies: permitted; with a duty: required
    (_law(_lock(A)), Told(a=NO), Outcome.PERMITTED),
    (_law(_lock(A), _key(B, DUTY)), Told(a=NO, b=YES, c=YES), Outcome.REQUIRED),
    # a prohibition applies and nothing lifts it
    (_law(_lock(A)), Told(a=YES), Outcome.PROHIBITED),
    (_law(_lock(A), _key(B)), Told(a=YES, b=NO), Outcome.PROHIBITED),
    (_law(_lock(A), _key(B)), Told(a=YES, b=YES, c=NO), Outcome.PROHIBITED),
    # a ground needs `when` and `provided` both
    (_law(_lock(A), _key(B)), ALL_YES, Outcome.PERMITTED),
    (_law(_lock(A), _key(B, DUTY)), ALL_YES, Outcome.REQUIRED),
    # a duty with a key to one lock does not open another
    (_law(_lock(A), _lock(A, number=1), _key(B, DUTY)), ALL_YES, Outcome.PROHIBITED),
    # a lock that yields to nothing stays shut for a duty that names it
    (_law(_lock(A, Yields.NOTHING), _key(B, DUTY)), ALL_YES, Outcome.PROHIBITED),
    # a lock that yields to duties opens for a duty that does not name it, not for a power
    (_law(_lock(A, Yields.DUTIES), _key(B, DUTY, 1)), ALL_YES, Outcome.REQUIRED),
    (_law(_lock(A, Yields.DUTIES), _key(B, number=1)), ALL_YES, Outcome.PROHIBITED),
    # unknown facts leave it open unless they cannot matter
    (_law(_lock(A)), Told(), U),
    (_law(_lock(A), _key(B)), Told(a=YES, b=YES), U),
    (_law(_lock(A), _key(B)), Told(b=YES, c=YES), Outcome.PERMITTED),
    (_law(_lock(A), _key(B, DUTY)), Told(a=NO, b=YES), U),
    (_law(_lock(A), _lock(ALWAYS, number=1), _key(B)), Told(b=YES), Outcome.PROHIBITED),
]  # fmt: skip


@pytest.mark.parametrize(("law", "told", "expected"), TABLE)
def test_lifting(law: Law, told: Told, expected: Outcome) -> None:
    """Lifting decides exactly as section 1 of the design says."""
    assert expected is decide(told, law).outcome


@given(requests, laws())
def test_rule_findings_say_what_decide_says(request: Request, law: Law) -> None:
    """The findings on a law and the reference decision sort the rules alike."""
    reading = single(request, law)
    traced = decide(reading, law)
    yes = [one.rule for one in trace_law(law, reading) if one.truth is YES]
    maybe = [one.rule for one in trace_law(law, reading) if one.truth is UNKNOWN]
    assert yes == [*traced.applies, *traced.holds]
    assert maybe == [*traced.may_apply, *traced.may_hold]


@given(requests, laws())
def test_a_rule_that_fails_says_why(request: Request, law: Law) -> None:
    """A rule is no exactly when a conjunct of it fails, and unknown only when one waits."""
    reading = single(request, law)
    for one in trace_law(law, reading):
        assert (one.truth is NO) == any(_dead(part.truth) for part in one.failing)
        if one.truth is UNKNOWN:
            assert one.waiting


def _dead(truth: Truth) -> bool:
    return truth is NO


def test_reprs_show_no_answers() -> None:
    """What is printed by accident holds no facts of a case."""
    law = _law(_lock(A), _key(B))
    told = Told(a=YES, b=NO)
    assert "<Finding no>" == repr(trace(A & B, told))
    assert "<g0: no>" == repr(trace_rule(law.grounds[0], told))
    assert "<Traced prohibited>" == repr(decide(told, law))
