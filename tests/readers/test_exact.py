"""The exact reader against brute force: every value of everything that is not known."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import assume, given, settings

from disclosure_law.corpus import Corpus, Law
from disclosure_law.errors import ContradictionError
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.readers.compiled import compiled
from disclosure_law.readers.exact import Tree, kleene, rough_outcomes
from disclosure_law.readers.exact import unknowns as unknown_to
from disclosure_law.request import Item, Party, Request, answers
from disclosure_law.rule import Ground, Modality, Prohibition
from disclosure_law.text import Text
from tests.readers.strategies import (
    AT,
    LAW,
    LOCKS,
    STATUTE,
    T,
    completions,
    laws,
    nearly_known,
    requests,
    single,
    size,
    turning,
    unknowns,
)  # fmt: skip

ENOUGH = 1_500
"""Completions up to which brute force is tried."""


def _assert_exact(request: Request, law: Law) -> None:
    disclosure = single(request, law)
    assume(size(unknowns(disclosure, law)) <= ENOUGH)
    results = list(completions(disclosure, law))
    program = compiled(law)
    tree = Tree(program)
    number = tree.part(program.decide(disclosure))
    assert {outcome for _, outcome in results} == set(tree.possible(number))
    assert turning(results) == {program.variables[v.variable].asked for v in tree.ranked(number)}


@given(requests, laws())
def test_outcomes_and_missing_facts_of_random_law(request: Request, law: Law) -> None:
    """Possible outcomes and facts that matter are those of brute force, no more and no less."""
    _assert_exact(request, law)


@given(nearly_known())
@settings(max_examples=60)
def test_outcomes_and_missing_facts_of_law_in_force(request: Request) -> None:
    """The same over the law in force, where few enough facts are unknown."""
    try:
        single(request, LAW)
    except ContradictionError:
        assume(condition=False)
    _assert_exact(request, LAW)


@given(requests, laws())
def test_kleene_is_never_wrong(request: Request, law: Law) -> None:
    """What Kleene logic settles is what the exact reader says."""
    program = compiled(law)
    decision = program.decide(single(request, law))
    settled = kleene(program, decision)
    tree = Tree(program)
    if settled is not Outcome.UNDETERMINED:
        assert (settled,) == tree.possible(tree.part(decision))


@given(requests, laws())
def test_the_order_of_a_diagram_does_not_matter(request: Request, law: Law) -> None:
    """Settling choices first gives the same outcomes and the same facts, in the same order."""
    program = compiled(law)
    decision = program.decide(single(request, law))
    plain, by_choices = Tree(program), Tree(program, choices_first=True)
    one, other = plain.part(decision), by_choices.part(decision)
    assert plain.possible(one) == by_choices.possible(other)
    assert plain.ranked(one) == by_choices.ranked(other)


@given(requests, laws())
def test_a_rough_answer_leaves_nothing_out(request: Request, law: Law) -> None:
    """Where diagrams grow too large, outcomes and facts may be too many, never too few."""
    program = compiled(law)
    decision = program.decide(single(request, law))
    tree = Tree(program)
    number = tree.part(decision)
    assert set(tree.possible(number)) <= set(rough_outcomes(program, decision))
    assert set(tree.ranked(number)) <= set(unknown_to(program, [(0, 0, decision)]))


@given(requests, laws())
def test_verdict_of_one_part(request: Request, law: Law) -> None:
    """A verdict on one item to one recipient says what the exact reader says of it."""
    verdict = judge(request, law.corpus)
    program = compiled(law)
    tree = Tree(program)
    number = tree.part(program.decide(single(request, law)))
    assert tree.possible(number) == verdict.possible == verdict.parts[0].possible
    assert [program.variables[v.variable].asked for v in tree.ranked(number)] == [
        missing.asked for missing in verdict.missing
    ]
    assert (verdict.outcome is Outcome.UNDETERMINED) == bool(verdict.missing)


A, B, C = (Fact(name, T) for name in "abc")


def _judged(when: Predicate, *grounds: Ground) -> tuple[Outcome, list[str]]:
    corpus = Corpus("test", Text("proef", "test"), (_prohibition("p", when), *grounds))
    verdict = judge(_open(), corpus)
    return verdict.outcome, [missing.id for missing in verdict.missing]


def _open() -> Request:
    return Request(discloser=Party(), recipients=(Party(),), data=(Item(),), at=AT)


def _ground(name: str, provided: Predicate, modality: Modality = Modality.POWER) -> Ground:
    return Ground(
        id=name, cites=(STATUTE.art("2"),), text=T, provided=provided, modality=modality,
        lifts=(LOCKS[0],),
    )  # fmt: skip


def test_excluded_middle_asks_nothing() -> None:
    """Whichever way a fact goes, one of two grounds opens the lock: it is not asked."""
    assert (Outcome.PERMITTED, []) == _judged(A | ~A, _ground("g", B), _ground("h", ~B))


def test_only_facts_that_matter_are_asked() -> None:
    """`b` is absorbed by `a`, so it is not asked."""
    assert (Outcome.UNDETERMINED, ["a"]) == _judged(A | ~A, _ground("g", A), _ground("h", A & B))


def test_the_most_telling_fact_comes_first() -> None:
    """One fact that decides alone ranks before two that decide together."""
    outcome, missing = _judged(A | ~A, _ground("g", A & B), _ground("h", C))
    assert (Outcome.UNDETERMINED, "c") == (outcome, missing[0])
    assert {"a", "b"} == set(missing[1:])


@pytest.mark.parametrize(
    ("grounds", "expected"),
    [
        ((_ground("g", A & B & C),), ["a", "b", "c"]),
        ((_ground("g", C & B & A),), ["c", "b", "a"]),
        ((_ground("g", B), _ground("h", A)), ["b", "a"]),
        ((_ground("g", C & (A | B)),), ["c", "a", "b"]),
        ((_ground("g", (A & ~B) | (~A & B)),), ["a", "b"]),
    ],
    ids=["law order", "not the order of ids", "of rules too", "telling first", "both or neither"],
)
def test_facts_that_tell_as_much_stand_in_law_order(
    grounds: tuple[Ground, ...], expected: list[str]
) -> None:
    """Facts with one and the same effect tie, whatever the order of the diagram."""
    assert (Outcome.UNDETERMINED, expected) == _judged(ALWAYS, *grounds)


def test_a_verdict_settled_only_exactly_cites_its_ground() -> None:
    """The ground opens the lock whether `a` is so or not; then it carries, and is cited."""
    ground = _ground("g", (A & B) | (~A & B))
    corpus = Corpus("test", Text("proef", "test"), (_prohibition("p", A | ~A), ground))
    verdict = judge(attrs.evolve(_open(), facts=answers(yes=[B])), corpus)
    assert Outcome.PERMITTED is verdict.outcome
    assert STATUTE.art("2") in verdict.cites


def _prohibition(name: str, when: Predicate) -> Prohibition:
    return Prohibition(id=name, cites=(STATUTE.art("1"),), text=T, when=when, lock=LOCKS[0])
