"""The tree says why, and what would change it; every counterfactual is checked by judging anew."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings

from disclosure_law.corpus import Law
from disclosure_law.disclosure import disclosures
from disclosure_law.errors import ContradictionError
from disclosure_law.explain import (
    explain,
    explain_data,
    explain_html,
    explanation,
    mermaid,
    rejudge,
    words,
)
from disclosure_law.explain.checks import checks_in, is_fixed, lacking
from disclosure_law.explain.tree import ALLOWED, Check, Lack, PartExplained, State
from disclosure_law.explain.turns import FULL_CONSENT
from disclosure_law.leaf import Fact, Leaf, OneOf, StatedAs
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.readers.assignment import amended
from disclosure_law.readers.traced import trace
from disclosure_law.request import Request
from disclosure_law.rule import Contested, Ground, Stage, Status
from disclosure_law.text import Language
from disclosure_law.truth import NO, UNKNOWN, YES, Truth
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, fields
from tests.explain.world import (
    BASIS,
    BASIS_LOCK,
    CONSENTED,
    DANGER,
    DUTY,
    GAP,
    GRAVE,
    HARMS,
    LAW,
    POWER,
    QUESTION,
    SECRECY,
    VERDICTS,
    corpus,
    told,
    verdict,
)  # fmt: skip
from tests.readers import strategies as world


def _part(name: str) -> PartExplained:
    return explanation(VERDICTS[name]).parts[0]


def _ids(part: PartExplained, state: State) -> list[str]:
    return [b.prohibition.id for b in part.barriers if b.state is state]


@pytest.mark.parametrize(
    ("name", "state", "expected"),
    [
        ("refused", State.STANDS, ["proef.secrecy", "proef.basis"]),
        ("consented", State.LIFTED, ["proef.secrecy", "proef.basis"]),
        ("danger", State.MAY_STAND, ["proef.secrecy", "proef.basis"]),
        ("limit", State.MAY_STAND, ["proef.limit"]),
        ("limit", State.LIFTED, ["proef.secrecy", "proef.basis"]),
        ("conflict", State.STANDS, ["proef.limit"]),
    ],
)
def test_what_became_of_the_prohibitions(name: str, state: State, expected: list[str]) -> None:
    """Every prohibition that applies or may apply stands in the tree with its state."""
    assert expected == _ids(_part(name), state)


def test_why_not() -> None:
    """A prohibition that stands lists the grounds that come near, and what each lacks."""
    part = _part("refused")
    assert ["proef.consent", "proef.power"] == [way.ground.id for way in part.ways]
    power = part.ways[1]
    assert [(DANGER, NO, YES), (GRAVE, NO, YES)] == [
        (check.leaf, check.truth, check.needed) for check in checks_in(power.lacking)
    ]
    assert (0, 1) == part.barriers[0].ways


def test_a_ground_for_somebody_else_is_no_way() -> None:
    """The duty towards a court does not come near a disclosure to a school; it is counted."""
    part = _part("refused")
    assert DUTY not in [way.ground for way in part.ways]
    assert 1 == part.further


def test_what_lifts_is_shown_with_what_was_established() -> None:
    """A lifted prohibition has its ground, the key's provision and the facts found."""
    part = _part("consented")
    (way,) = part.ways
    assert (LAW.art("2", lid="2", onder="a"),) == way.by
    assert () == way.lacking
    assert {"consent.subject.specific", "consent.subject.informed"} < {c.leaf.id for c in way.met}


def test_only_ways_that_matter_count_where_facts_are_missing() -> None:
    """In an undetermined part a ground that fails on a known fact no longer matters."""
    part = _part("danger")
    assert {"proef.power": True, "proef.consent": False} == {
        way.ground.id: way.matters for way in part.ways
    }


def test_alternatives_stay_alternatives() -> None:
    """What is lacking keeps the law's own "or"."""
    disclosure = disclosures(VERDICTS["refused"].request, VERDICTS["refused"].law)[0][0]
    (found,) = lacking(trace(DANGER | (GRAVE & HARMS), disclosure), disclosure)
    assert isinstance(found, Lack)
    assert not found.every
    first, second = found.parts
    assert isinstance(first, Check)
    assert isinstance(second, Lack)
    assert second.every


def test_alternatives_out_of_reach_drop() -> None:
    """An alternative that needs another recipient is no way for this one."""
    disclosure = disclosures(VERDICTS["refused"].request, VERDICTS["refused"].law)[0][0]
    found = lacking(trace(DANGER | (DUTY.when & HARMS), disclosure), disclosure)
    assert [DANGER] == [check.leaf for check in checks_in(found)]


def _contested(*, when: Predicate = ALWAYS, point: Predicate = ALWAYS, **more: Any) -> Ground:
    """The power of art. 5, contested on one point."""
    points = (Contested(LAW.art("5", lid="4"), POWER.text, when=point),)
    return attrs.evolve(POWER, when=when, contested=points, **more)


@pytest.mark.parametrize(
    ("ground", "answers", "expected"),
    [
        (_contested(), {}, [("proef.power", NO)]),
        (_contested(point=HARMS), {}, []),
        (_contested(when=DUTY.when), {}, []),
        (_contested(when=DANGER, provided=GRAVE), {}, []),
        (_contested(when=DANGER, provided=GRAVE), {"danger": YES}, [("proef.power", NO)]),
        (_contested(lifts=()), {}, []),
        (_contested(lifts=(BASIS_LOCK,)), {"danger": YES, "grave": YES}, [("proef.power", YES)]),
        (_contested(), {"danger": YES, "grave": YES}, []),
        (_contested(), {"danger": YES, "grave": UNKNOWN}, []),
    ],
    ids=["conditions fail", "the point is not at issue", "for somebody else",
         "another situation", "this situation", "no key", "holds, but opens not all",
         "it opens, and it is allowed", "it is not settled"],
)  # fmt: skip
def test_contested_grounds_that_did_not_open_it(
    ground: Ground, answers: dict[str, Truth], expected: list[tuple[str, Truth]]
) -> None:
    """Of a prohibited part those contested grounds show that were tried, each with its points."""
    found = verdict(corpus(SECRECY, BASIS, ground), facts=told(**answers))
    part = explanation(found).parts[0]
    assert expected == [(one.ground.id, one.truth) for one in part.tried]
    assert [(ground.contested)] * len(expected) == [one.contested for one in part.tried]
    shown = "art. 5 lid 4 Proefwet" in found.explain("nl")
    assert shown == bool(expected or found.contested)
    assert expected == [(one["id"], Truth(one["truth"])) for one in
                        explain_data(found, "en")["parts"][0]["tried"]]  # fmt: skip


def test_a_ground_tried_changes_nothing_of_the_outcome() -> None:
    """What is contested about it is shown, and the verdict carries none of it."""
    found = verdict(corpus(SECRECY, BASIS, _contested()))
    assert (Outcome.PROHIBITED, ()) == (found.outcome, found.contested)
    assert found.outcome is verdict(corpus(SECRECY, BASIS, POWER)).outcome
    assert words.IS_CONTESTED not in explanation(found).lead


def test_counterfactuals() -> None:
    """Consent alone would do; danger alone would not, for its weight is judged apart."""
    assert [("consent.subject", Outcome.PERMITTED)] == [
        (turn.id, turn.outcome) for turn in _part("refused").turns
    ]
    one_left = verdict(facts=told(danger=YES))
    found = explanation(one_left).parts[0].turns
    assert ["proef.grave", "consent.subject"] == [turn.id for turn in found]
    assert data.DISCLOSER == found[0].by


def test_counterfactual_of_a_duty() -> None:
    """What would make it a duty is said to do so."""
    asked = verdict(recipients=VERDICTS["ordered"].request.recipients)
    turns = {turn.id: turn.outcome for turn in explanation(asked).parts[0].turns}
    assert Outcome.REQUIRED is turns["proef.ordered"]


def test_no_counterfactual_where_it_is_allowed() -> None:
    """A verdict that allows needs none."""
    assert () == _part("consented").turns


def test_judgements_are_somebodys() -> None:
    """A judgement that carries the verdict is named with its holder."""
    (check,) = explanation(verdict(facts=told(danger=YES, grave=YES))).judgements
    assert (GRAVE, YES, data.DISCLOSER) == (check.leaf, check.truth, check.by)


def test_conditions_stand_by_stage() -> None:
    """Conditions are grouped by when they are due, norms last."""
    stages = [stage for stage, _ in explanation(VERDICTS["danger"]).conditions]
    assert [Stage.AFTERWARDS, Stage.NORM] == stages


def test_law_that_is_open_is_told_from_facts() -> None:
    """Open questions and gaps are no questions to the caller."""
    found = explanation(VERDICTS["question"])
    assert ((), (QUESTION,), (GAP,)) == (found.missing, found.questions, found.gaps)


def test_sources_carry_status_and_address() -> None:
    """A provision has the status of the rules that cite it, and its address at the date."""
    sources = {s.provision.short: s for s in explanation(VERDICTS["danger"]).sources}
    assert (Status.SECOND_HAND,) == sources["Proefwet 5"].statuses
    assert sources["Proefwet 5"].link.endswith("artikel=5&z=2025-05-06&g=2025-05-06")


def test_who_could_leave() -> None:
    """Without the school the rest is required; leaving out an item would not help."""
    assert [("school", Outcome.REQUIRED)] == [
        (one.left_out.nl, one.outcome) for one in explanation(VERDICTS["table"]).without
    ]


def test_adopted_readings_are_named() -> None:
    """An adopted reading of a question that the law asks is said."""
    law = VERDICTS["question"].law.corpus.adopt(QUESTION, answer=True)
    (adopted,) = explanation(judge(VERDICTS["question"].request, law)).adopted
    assert adopted.answer


def test_nothing_of_the_case_in_reprs() -> None:
    """Whatever is printed of a tree shows classes only."""
    pending: list[Any] = [explanation(VERDICTS["danger"])]
    while pending:
        one = pending.pop()
        if isinstance(one, tuple):
            pending += one
        elif attrs.has(type(one)) and type(one).__module__.endswith("explain.tree"):
            assert f"<{type(one).__name__}>" == repr(one)
            pending += [getattr(one, field.name) for field in attrs.fields(type(one))]


# --- Counterfactuals against judging anew ---------------------------------------------------------


def _otherwise(
    request: Request, verdict: Verdict, listed: set[str]
) -> dict[tuple[str, str], Outcome]:
    """
    Every single answer, given through a request, that makes the disclosure allowed.

    Of an open request under much law only those listed are tried, to save time.
    """
    few = request.closed or len(verdict.law.rules) < 20
    found: dict[tuple[str, str], Outcome] = {}
    for leaf in verdict.law.leaves():
        for thing, value, said in _answers(leaf):
            if not few and thing.id not in listed:
                continue
            outcome = _allowed(judge(amended(request, {thing: value}), verdict.law.corpus))
            if outcome is not None:
                found[thing.id, said] = outcome
    return found


def _answers(leaf: Leaf) -> list[tuple[Any, Any, str]]:
    if is_fixed(leaf):
        return []
    if isinstance(leaf, OneOf):
        return [(leaf.field, term, term.text.en) for term in leaf.terms]
    fact = leaf.fact if isinstance(leaf, StatedAs) else leaf
    assert isinstance(fact, Fact)
    return [(fact, YES, "yes"), (fact, NO, "no")]


def _allowed(verdict: Verdict) -> Outcome | None:
    if any(outcome not in ALLOWED for outcome in verdict.possible):
        return None
    return verdict.outcome if verdict.outcome in ALLOWED else Outcome.PERMITTED


def _assert_turns(request: Request, law: Law) -> None:
    found = judge(request, law.corpus)
    turns = explanation(found).parts[0].turns
    if found.outcome in ALLOWED or Outcome.PROHIBITED not in found.possible:
        assert () == turns
        return
    expected = _otherwise(request, found, {turn.id for turn in turns})
    for turn in turns:
        if turn.answer.en.startswith("given:"):
            name = {fields.OWN_CONSENT.id: "consent"}.get(turn.id, "proxy_consent")
            full: Any = {name: FULL_CONSENT}
            again = judge(attrs.evolve(request, **full), law.corpus)
            assert turn.outcome is _allowed(again)
        else:
            assert turn.outcome is expected[turn.id, turn.answer.en]
    told_of = {turn.id for turn in turns}
    assert {id_ for id_, _ in expected} <= told_of


@given(world.requests, world.laws())
def test_counterfactuals_of_random_law(request: Request, law: Law) -> None:
    """Those listed are so, and no single fact that would do is left out."""
    _assert_turns(request, law)


@given(world.aimed() | world.nearly_known())
@settings(max_examples=20)
def test_counterfactuals_of_law_in_force(request: Request) -> None:
    """The same for the law in force and requests aimed at its grounds."""
    try:
        world.single(request, world.LAW)
    except ContradictionError:
        assume(condition=False)
    _assert_turns(request, world.LAW)


@given(world.requests, world.laws())
def test_every_verdict_can_be_explained(request: Request, law: Law) -> None:
    """Random verdicts explain themselves in every form, and states agree with the outcome."""
    found = judge(request, law.corpus)
    languages: tuple[Language, ...] = ("nl", "en")
    for lang in languages:
        assert explain(found, lang)
        assert explain_html(found, lang)
        assert explain_data(found, lang)
        assert mermaid(found, lang)
    for part in explanation(found).parts:
        states = {barrier.state for barrier in part.barriers}
        shut = {State.STANDS, State.ONE_STANDS, State.MAY_STAND}
        assert (Outcome.PROHIBITED not in part.possible) <= (not states & shut)
        assert (part.outcome is Outcome.PROHIBITED) <= bool(
            states & {State.STANDS, State.ONE_STANDS}
        )


def test_unknown_truth_is_shown_as_such() -> None:
    """A check of an unknown fact says that it is not known."""
    (check,) = [c for w in _part("danger").ways for c in checks_in(w.lacking) if c.leaf == GRAVE]
    assert (UNKNOWN, "niet bekend", "not known") == (check.truth, check.answer.nl, check.answer.en)


def test_consent_that_is_given_is_no_candidate() -> None:
    """With consent given, the limit alone is left to turn."""
    found = explanation(verdict(consent=CONSENTED, facts=told(harms=YES))).parts[0].turns
    assert [(HARMS.id, "nee")] == [(turn.id, turn.answer.nl) for turn in found]


def test_truths_have_words() -> None:
    """Every truth can be said."""
    assert set(Truth) == set(words.TRUTHS)


def test_no_single_answer_is_looked_for_where_too_much_is_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where a diagram grows too large, no counterfactual is claimed."""
    monkeypatch.setattr(rejudge, "grown", lambda *_: None)
    assert () == explanation(VERDICTS["danger"]).parts[0].turns


def test_a_cautious_answer_says_so() -> None:
    """A verdict by Kleene logic alone is announced as a first answer."""
    rough = attrs.evolve(VERDICTS["open"], exact=False)
    assert words.NOT_EXACT in explanation(rough).lead
    assert words.NOT_EXACT not in explanation(VERDICTS["open"]).lead


def test_settled_whichever_way_a_fact_goes() -> None:
    """What opens in every case, or stands in every case, is told apart from what is certain."""
    assert (
        _ids(_part("either way"), State.STANDS) == _ids(_part("either way"), State.MAY_STAND) == []
    )
    assert ["proef.power"] == [way.ground.id for way in _part("either way").ways]
    assert [State.ONE_STANDS] * 2 == [barrier.state for barrier in _part("one stands").barriers]
