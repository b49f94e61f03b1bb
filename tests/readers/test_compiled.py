"""The compiled reader says what the plain reference says, leaf by leaf and rule by rule."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import assume, given

from disclosure_law.corpus import Corpus, Law
from disclosure_law.errors import ContradictionError, CorpusError
from disclosure_law.predicate import Predicate
from disclosure_law.readers.atoms import IS_NO, IS_OPEN, IS_YES, read
from disclosure_law.readers.compiled import Program, compiled
from disclosure_law.readers.exact import bits, kleene
from disclosure_law.readers.traced import decide
from disclosure_law.request import Answers, Item, Party, Request
from disclosure_law.rule import Adopted, Prohibition
from disclosure_law.text import Text
from disclosure_law.truth import NO, UNKNOWN, YES, Truth
from disclosure_law.vocabulary import data, roles
from tests.readers.strategies import (
    AT,
    FACTS,
    LAW,
    LOCKS,
    QUESTION,
    STATUTE,
    T,
    aimed,
    asked,
    laws,
    predicates,
    requests,
    single,
)  # fmt: skip

TRUTH = {IS_NO: NO, IS_OPEN: UNKNOWN, IS_YES: YES}


def _assert_alike(request: Request, law: Law) -> None:
    disclosure, program = single(request, law), compiled(law)
    decision, traced = program.decide(disclosure), decide(disclosure, law)
    for mask, rules, expected in (
        (decision.applies, law.prohibitions, traced.applies),
        (decision.may_apply, law.prohibitions, traced.may_apply),
        (decision.holds, law.grounds, traced.holds),
        (decision.may_hold, law.grounds, traced.may_hold),
    ):
        assert list(expected) == [rules[i] for i in bits(mask)]
    assert traced.outcome is kleene(program, decision)


@given(requests, laws())
def test_random_law(request: Request, law: Law) -> None:
    """Over random law and requests both readers sort the rules alike."""
    _assert_alike(request, law)


@given(aimed())
def test_law_in_force(request: Request) -> None:
    """Over the law in force and requests aimed at its grounds both readers sort the rules alike."""
    try:
        single(request, LAW)
    except ContradictionError:
        assume(condition=False)
    _assert_alike(request, LAW)


@given(requests, laws())
def test_leaves(request: Request, law: Law) -> None:
    """The masks say of every leaf what the disclosure says of it."""
    disclosure, program = single(request, law), compiled(law)
    decision = program.decide(disclosure)
    assert 0 == decision.yes & decision.no
    for leaf in law.leaves():
        bit = program.atoms.bit(leaf)
        known = YES if decision.yes & bit else NO if decision.no & bit else UNKNOWN
        assert disclosure.of(leaf) is known, leaf


def test_which_rules_ask_for_what() -> None:
    """Per variable: the rules of the law in force in which one of its leaves occurs."""
    program = compiled(LAW)
    rules = [*((p.when,) for p in LAW.prohibitions), *((g.when, g.provided) for g in LAW.grounds)]
    for rule, predicates_read in enumerate(rules):
        leaves = {leaf for predicate in predicates_read for leaf in predicate.leaves()}
        expected = {asked(leaf) for leaf in leaves}
        found = {v.asked for v, mask in zip(program.variables, program.askers, strict=True)
                 if mask >> rule & 1}  # fmt: skip
        assert expected == found


@given(predicates, requests)
def test_predicates(predicate: Predicate, request: Request) -> None:
    """A compiled predicate has the Kleene truth of the predicate."""
    rule = Prohibition(id="p", cites=(STATUTE.art("1"),), text=T, when=predicate, lock=LOCKS[0])
    law = Corpus("test", Text("proef", "test"), (rule,)).at(AT)
    disclosure, program = single(request, law), Program(law)
    decision = program.decide(disclosure)
    node = program.atoms.compile(predicate)
    assert predicate.truth(disclosure) is TRUTH[read(node, decision.yes, decision.no)]
    assert predicate.truth(disclosure) is program.truth(predicate, decision)


def test_ids_of_leaves_are_unique() -> None:
    """No two different leaves of the law in force share an id: answers are kept by id."""
    ids = [leaf.id for leaf in LAW.leaves()]
    assert sorted(set(ids)) == sorted(ids)


def _request(**more: Any) -> Request:
    base = Request(
        discloser=Party(roles.PSYCHIATRIST), recipients=(Party(roles.COLLEGE),),
        data=(Item(data.HEALTH),), at=AT,
    )  # fmt: skip
    return attrs.evolve(base, **more)


def _law(when: Predicate, *readings: Adopted) -> Law:
    rule = Prohibition(id="p", cites=(STATUTE.art("1"),), text=T, when=when, lock=LOCKS[0])
    return Corpus("test", Text("proef", "test"), (rule,), (), readings).at(AT)


@pytest.mark.parametrize("answer", [YES, NO, UNKNOWN])
def test_a_statement_is_not_silence(answer: Truth) -> None:
    """`stated_as` is about what the request says, in a closed request too."""
    law = _law(FACTS[0].stated_as(answer))
    _assert_alike(_request(facts=Answers(((FACTS[0], answer),))), law)
    _assert_alike(_request(closed=True), law)


def test_two_readings_of_one_question() -> None:
    """Two corpora that adopt opposite readings cannot be joined."""
    with pytest.raises(CorpusError, match="two readings of one question"):
        _law(QUESTION, Adopted(QUESTION, answer=True), Adopted(QUESTION, answer=False))
