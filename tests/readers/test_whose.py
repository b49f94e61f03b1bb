"""What each recipient or item has of its own is a question of its own, and judged exactly."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from disclosure_law.corpus import Corpus, Law
from disclosure_law.disclosure import Disclosure, disclosures
from disclosure_law.errors import RequestError
from disclosure_law.leaf import Field, Leaf
from disclosure_law.lifting import decided, judge
from disclosure_law.outcome import Outcome, whole
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.readers.compiled import compiled
from disclosure_law.readers.exact import Tree
from disclosure_law.readers.exact import unknowns as unknown_to
from disclosure_law.readers.interview import Interview
from disclosure_law.readers.traced import decide
from disclosure_law.readers.whose import Unknown, shape_of
from disclosure_law.request import Consent, Item, Party, Request, Scope
from disclosure_law.rule import Ground, Prohibition
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, fields, locks, roles
from tests.readers.strategies import (
    AT,
    LOCKS,
    STATUTE,
    Completed,
    T,
    alive,
    items,
    laws,
    parties,
    requests,
    unknowns,
)  # fmt: skip

ENOUGH = 1_500
"""Completions up to which brute force is tried."""
Asked = tuple[Leaf | Field, int | None, int | None]
"""What is asked, of which recipient and which item."""
several = st.tuples(
    requests,
    st.lists(parties, min_size=1, max_size=2).map(tuple),
    st.lists(items, min_size=1, max_size=2).map(tuple),
).map(lambda drawn: attrs.evolve(drawn[0], recipients=drawn[1], data=drawn[2]))


def _asked(thing: Leaf | Field, recipient: int, item: int, request: Request) -> Asked:
    path: str = getattr(thing, "path", "") or getattr(getattr(thing, "field", None), "path", "")
    of_recipient = path.startswith("recipient.") and len(request.recipients) > 1
    of_item = path.startswith("item.") and len(request.data) > 1
    return thing, recipient if of_recipient else None, item if of_item else None


def _completions(request: Request, law: Law) -> Iterator[tuple[dict[Asked, Any], Outcome]]:
    """Every completion of a request with several parts, each part decided by the reference."""
    parts = [(i, j, single) for i, row in enumerate(disclosures(request, law))
             for j, single in enumerate(row)]  # fmt: skip
    open_ = {
        _asked(thing, i, j, request): values
        for i, j, single in parts
        for thing, values in unknowns(single, law).items()
    }
    assume(sum(1 for _ in itertools.islice(itertools.product(*open_.values()), ENOUGH)) < ENOUGH)
    for combination in itertools.product(*open_.values()):
        values = dict(zip(open_, combination, strict=True))
        yield values, whole(_decided(request, law, part, values) for part in parts)


def _decided(
    request: Request, law: Law, part: tuple[int, int, Disclosure], values: dict[Asked, Any]
) -> Outcome:
    i, j, single = part
    own = {thing: values[_asked(thing, i, j, request)] for thing in unknowns(single, law)}
    return decide(Completed(single, own), alive(single, law)).outcome


def _turning(results: list[tuple[dict[Asked, Any], Outcome]]) -> set[Asked]:
    found: set[Asked] = set()
    for thing in results[0][0]:
        seen: dict[tuple[Any, ...], Outcome] = {}
        for values, outcome in results:
            rest = tuple(value for key, value in values.items() if key != thing)
            if seen.setdefault(rest, outcome) is not outcome:
                found.add(thing)
    return found


@given(several, laws())
def test_several_parts_are_judged_exactly(request: Request, law: Law) -> None:
    """Outcomes, facts that matter and whose they are: those of brute force, no more and no less."""
    results = list(_completions(request, law))
    verdict = judge(request, law.corpus)
    assert verdict.exact
    assert {outcome for _, outcome in results} == set(verdict.possible)
    assert _turning(results) == {(one.asked, one.recipient, one.item) for one in verdict.missing}


@given(several, laws())
def test_the_order_of_a_diagram_does_not_matter_to_several_parts(
    request: Request, law: Law
) -> None:
    """Settling choices first gives every part and the whole the same answer and questions."""
    program, rows = decided(request, law.corpus)
    answers = []
    for choices_first in (False, True):
        tree = Tree(program, choices_first=choices_first, shape=shape_of(request))
        parts = [tree.part(decision, i, j) for i, j, decision in rows]
        top = tree.join(parts)
        answers.append(([tree.possible(part) for part in (*parts, top)], tree.ranked(top)))
    assert answers[0] == answers[1]


@given(several, laws())
def test_a_rough_answer_leaves_no_recipient_and_no_item_out(request: Request, law: Law) -> None:
    """Where diagrams grow too large, every unknown is still asked of each one it concerns."""
    verdict = judge(request, law.corpus)
    program, rows = decided(request, law.corpus)
    rough = unknown_to(program, rows, shape_of(request))
    found = {(program.variables[u.variable].asked, u.recipient, u.item) for u in rough}
    assert {(one.asked, one.recipient, one.item) for one in verdict.missing} <= found


# --- One law, told apart by hand ------------------------------------------------------------------

IS_POLICE = fields.RECIPIENT_ROLE.among(roles.POLICE)
IS_HEALTH = fields.CATEGORY.among(data.HEALTH)


def _corpus(*provided: Predicate) -> Corpus:
    """A law with one prohibition, and per condition one ground that lifts it."""
    prohibition = Prohibition(
        id="p", cites=(STATUTE.art("1"),), text=T, when=ALWAYS, lock=LOCKS[0]
    )  # fmt: skip
    grounds = (
        Ground(id=f"g{n}", cites=(STATUTE.art(f"{n + 2}"),), text=T, provided=one,
               lifts=(LOCKS[0],))
        for n, one in enumerate(provided)
    )  # fmt: skip
    return Corpus("test", Text("proef", "test"), (prohibition, *grounds))


def _request(recipients: int, data_items: int, **changes: Any) -> Request:
    return attrs.evolve(
        Request(
            discloser=Party(),
            recipients=(Party(),) * recipients,
            data=(Item(),) * data_items,
            at=AT,
        ),
        **changes,
    )


def _to(*recipients: Party) -> Request:
    return attrs.evolve(_request(1, 1), recipients=recipients)


def _missing(request: Request, corpus: Corpus) -> list[tuple[str, int | None, int | None]]:
    verdict = judge(request, corpus)
    assert verdict.exact
    return [(one.id, one.recipient, one.item) for one in verdict.missing]


@pytest.mark.parametrize(
    ("recipients", "data_items", "provided", "expected"),
    [
        (1, 1, IS_POLICE, [("recipient.role", None, None)]),
        (2, 1, IS_POLICE, [("recipient.role", 0, None), ("recipient.role", 1, None)]),
        (1, 2, IS_POLICE, [("recipient.role", None, None)]),
        (1, 2, IS_HEALTH, [("item.category", None, 0), ("item.category", None, 1)]),
        (2, 2, fields.ON_REQUEST, [("setting.on_request", None, None)]),
        (2, 1, fields.RECIPIENT_BOUND.has(locks.WET_BIG_88),
         [("recipient.bound_by has wet-big-88", 0, None),
          ("recipient.bound_by has wet-big-88", 1, None)]),
        (2, 1, fields.OWN_SPECIFIC, [("consent.subject.specific", None, None)]),
    ],
    ids=["one", "two recipients", "two items", "category", "common", "member", "specific"],
)  # fmt: skip
def test_whose_a_question_is(
    recipients: int,
    data_items: int,
    provided: Predicate,
    expected: list[tuple[str, int | None, int | None]],
) -> None:
    """An index where recipients or items can differ; none where one answer holds for all."""
    assert expected == _missing(_request(recipients, data_items), _corpus(provided))


def test_a_known_recipient_is_not_asked_about() -> None:
    """Only the second recipient's role is not known, so only that is asked."""
    request = _to(Party(roles.POLICE), Party())
    assert [("recipient.role", 1, None)] == _missing(request, _corpus(IS_POLICE))


def test_a_scope_that_cannot_be_worked_out_is_of_each_pair() -> None:
    """Whether a scope covers a part depends on its own recipient and category."""
    scope = Scope(recipients=(roles.POLICE,), categories=(data.HEALTH,))
    request = _request(2, 2, consent=Consent(scope=scope))
    expected = [("consent.subject.specific", i, j) for i in (0, 1) for j in (0, 1)]
    assert expected == _missing(request, _corpus(fields.OWN_SPECIFIC))


def test_common_and_own_facts_are_reasoned_about_together() -> None:
    """Whichever way the common fact goes, one of two grounds opens for each: nothing is asked."""
    asked = fields.ON_REQUEST
    either = _corpus(asked & IS_POLICE, ~asked & IS_POLICE)
    both = _to(Party(roles.POLICE), Party(roles.POLICE))
    assert Outcome.PERMITTED is judge(both, either).outcome
    # Opposite needs of one common fact: it cannot go both ways, so the whole is decided.
    apart = _corpus(asked & IS_POLICE, ~asked & ~IS_POLICE)
    one_of_each = _to(Party(roles.POLICE), Party(roles.COLLEGE))
    verdict = judge(one_of_each, apart)
    assert (Outcome.PROHIBITED,) == verdict.possible
    assert 2 * ((Outcome.PROHIBITED, Outcome.PERMITTED),) == tuple(
        part.possible for part in verdict.parts
    )


def test_only_the_rules_of_its_own_part_ask() -> None:
    """The first recipient's role is asked by the first ground, the second's by the other."""
    bound = fields.RECIPIENT_BOUND.has(locks.WET_BIG_88)
    corpus = _corpus(IS_POLICE & bound, ~IS_POLICE & bound)
    request = _to(Party(roles.POLICE), Party(roles.COLLEGE))
    asks = {one.recipient: one.asks for one in judge(request, corpus).missing}
    assert {0: (STATUTE.art("2"),), 1: (STATUTE.art("3"),)} == asks


def test_what_a_missing_fact_shows() -> None:
    """Its repr and its texts say of which recipient and item it is asked, and nothing more."""
    scope = Scope(recipients=(roles.POLICE,))
    request = _request(2, 2, consent=Consent(scope=scope))
    last = judge(request, _corpus(fields.OWN_SPECIFIC)).missing[-1]
    assert "<Missing consent.subject.specific recipients[1] data[1]>" == repr(last)
    assert Text("ontvanger 2, gegevens 2", "recipient 2, data item 2") == last.about
    single = judge(_request(1, 1), _corpus(IS_POLICE)).missing[0]
    assert ("<Missing recipient.role>", None) == (repr(single), single.about)


# --- The interview --------------------------------------------------------------------------------


def test_the_interview_asks_each_recipient_and_each_item() -> None:
    """Every own unknown is asked once of each, put where it belongs, and then it is decided."""
    interview = Interview(_request(2, 2), _corpus(IS_POLICE & IS_HEALTH))
    texts = []
    while (question := interview.question) is not None:
        texts.append(question.text.nl)
        answer = roles.POLICE if question.missing.id == "recipient.role" else data.HEALTH
        interview = interview.answer(question, answer)
    assert Outcome.PERMITTED is interview.verdict.outcome
    assert (Party(roles.POLICE),) * 2 == interview.request.recipients
    assert (Item(data.HEALTH),) * 2 == interview.request.data
    role, category = fields.RECIPIENT_ROLE.question.nl, fields.CATEGORY.question.nl
    assert {
        f"{role} (ontvanger 1)",
        f"{role} (ontvanger 2)",
        f"{category} (gegevens 1)",
        f"{category} (gegevens 2)",
    } == set(texts)


def test_an_answer_is_about_one_recipient_only() -> None:
    """The first recipient's answer leaves the second's open."""
    interview = Interview(_request(2, 1), _corpus(IS_POLICE))
    first = interview.questions[0]
    assert "<Question recipient.role recipients[0]>" == repr(first)
    after = interview.answer(first, roles.POLICE)
    assert (Party(roles.POLICE), Party()) == after.request.recipients
    assert [1] == [question.missing.recipient for question in after.questions]


def test_expected_questions_count_every_recipient() -> None:
    """Two roles to know: a no to the first decides at once, else the second has to be asked."""
    questions = Interview(_request(2, 1), _corpus(IS_POLICE)).questions
    assert [1.5, 1.5] == [question.expected for question in questions]


def test_what_follows_from_a_scope_is_not_answered_apart() -> None:
    """The scope would overrule the answer, so the interview says what to state instead."""
    request = _request(1, 1, consent=Consent(scope=Scope(recipients=(roles.POLICE,))))
    interview = Interview(request, _corpus(fields.OWN_SPECIFIC))
    (question,) = interview.questions
    with pytest.raises(RequestError, match="scope"):
        interview.answer(question, YES)
    without = Interview(attrs.evolve(request, consent=Consent()), _corpus(fields.OWN_SPECIFIC))
    assert Outcome.PROHIBITED is without.answer(question, NO).verdict.outcome


def test_an_unknown_is_one_of_the_parts_it_concerns() -> None:
    """One without indexes concerns every part."""
    assert Unknown(3).concerns(1, 1)
    assert Unknown(3, 1).concerns(1, 0)
    assert not Unknown(3, 1).concerns(0, 0)
    assert not Unknown(3, None, 1).concerns(1, 0)


def test_variables_of_one_part_stand_where_they_always_stood() -> None:
    """With one recipient and one item an unknown is its variable, whatever path it has."""
    law = _corpus(IS_POLICE & IS_HEALTH & fields.ON_REQUEST).at(AT)
    listed = range(len(compiled(law).variables))
    assert [Unknown(n) for n in listed] == sorted(
        unknown_to(compiled(law), decided(_request(1, 1), law.corpus)[1]), key=lambda u: u.order
    )
