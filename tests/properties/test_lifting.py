"""The invariants of lifting, over requests drawn from the whole law in force."""

from __future__ import annotations

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from disclosure_law.bills.wams import WAMS_BILL_2023
from disclosure_law.law.avg import IN_SCOPE
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.leaf import StatedAs
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome, whole
from disclosure_law.request import Answers, Consent, Request
from disclosure_law.rule import Ground, Prohibition
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.verdict import Part, Verdict
from disclosure_law.vocabulary import data
from tests.strategies import requests

RANK = {Outcome.PROHIBITED: 0, Outcome.PERMITTED: 1, Outcome.REQUIRED: 2}
ALLOWED = (Outcome.PERMITTED, Outcome.REQUIRED)
single = requests(IN_FORCE, recipients=1, items=1)


def _ranks(verdict: Verdict) -> list[int]:
    return [RANK[outcome] for outcome in verdict.possible]


def _rules(part: Part) -> list[Prohibition | Ground]:
    lifted = [one.prohibition for one in part.lifted]
    return [*part.standing, *part.unsettled, *lifted, *part.carrying, *part.waiting]


@given(requests(IN_FORCE))
def test_nothing_is_allowed_while_a_prohibition_stands(request: Request) -> None:
    """And what is allowed had every lock that applies opened by a ground with its key."""
    for part in judge(request, IN_FORCE).parts:
        if part.outcome in ALLOWED:
            assert part.standing == ()
            assert all(one.by for one in part.lifted)
        for one in part.lifted:
            assert all(ground.key_to(one.prohibition) == key for ground, key in one.by)


@given(single)
def test_no_disclosure_without_a_ground(request: Request) -> None:
    """Personal data of a living person, outside Wpg and Wjsg: carried by a ground or not at all."""
    verdict = judge(request, IN_FORCE)
    law = verdict.law
    lawfulness = next(p for p in law.prohibitions if p.id == "avg.lawfulness")
    assert lawfulness.when == IN_SCOPE
    part = verdict.parts[0]
    applies = lawfulness in [one.prohibition for one in part.lifted]
    if part.outcome in ALLOWED and applies:
        assert part.carrying


@given(requests(IN_FORCE))
def test_every_rule_in_a_verdict_is_in_force_on_its_date(request: Request) -> None:
    """No provision is cited on a day on which it is not in force."""
    verdict = judge(request, IN_FORCE)
    for part in verdict.parts:
        assert all(rule.in_force(request.at) for rule in _rules(part))
    assert all(condition.in_force(request.at) for condition in verdict.conditions)


@given(single, st.data())
def test_learning_a_missing_fact_keeps_to_what_was_possible(
    request: Request, choice: st.DataObject
) -> None:
    """A decided verdict is never reversed, and an open one only narrows."""
    verdict = judge(request, IN_FORCE)
    assume(verdict.exact)
    stated = [f for f, truth in request.facts.entries if truth is Truth.UNKNOWN]
    spoken = {leaf.fact for leaf in verdict.law.leaves() if isinstance(leaf, StatedAs)}
    learnable = [fact for fact in stated if fact not in spoken]
    assume(learnable)
    fact = choice.draw(st.sampled_from(learnable))
    for answer in (YES, NO):
        facts = request.facts | Answers(((fact, answer),))
        after = judge(attrs.evolve(request, facts=facts), IN_FORCE)
        assert set(after.possible) <= set(verdict.possible)
        if fact.id not in {missing.id for missing in verdict.missing}:
            assert after.possible == verdict.possible


@given(requests(IN_FORCE, closed=True))
def test_consent_withdrawn_equals_consent_absent(request: Request) -> None:
    """Withdrawal is not retroactive, but on the day of the disclosure it counts as none."""
    withdrawn = Consent(status=data.WITHDRAWN, specific=YES, informed=YES, free=YES, explicit=YES)
    with_it = attrs.evolve(request, consent=withdrawn, proxy_consent=withdrawn)
    without = attrs.evolve(request, consent=None, proxy_consent=None)
    assert judge(with_it, IN_FORCE).possible == judge(without, IN_FORCE).possible


@given(requests(IN_FORCE))
def test_parts_agree_with_the_whole(request: Request) -> None:
    """Judged apart, each item to each recipient has the outcome it has in the whole."""
    verdict = judge(request, IN_FORCE)
    for part in verdict.parts:
        alone = attrs.evolve(
            request,
            recipients=(request.recipients[part.recipient],),
            data=(request.data[part.item],),
        )
        apart = judge(alone, IN_FORCE)
        if verdict.exact and apart.exact:
            assert apart.possible == part.possible
    if all(len(part.possible) == 1 for part in verdict.parts):
        assert verdict.outcome is whole(part.outcome for part in verdict.parts)


@settings(max_examples=25)
@given(single, st.data())
def test_removing_a_ground_never_permits_more(request: Request, choice: st.DataObject) -> None:
    """Without one of the grounds it met, no completion comes out higher."""
    verdict = judge(request, IN_FORCE)
    met = [*verdict.parts[0].carrying, *verdict.parts[0].waiting]
    assume(met and verdict.exact)
    ground = choice.draw(st.sampled_from(met))
    less = judge(request, IN_FORCE.without(ground.id))
    assume(less.exact)
    assert max(_ranks(less)) <= max(_ranks(verdict))
    assert min(_ranks(less)) <= min(_ranks(verdict))


@settings(max_examples=25)
@given(single, st.data())
def test_removing_a_prohibition_never_forbids_more(request: Request, choice: st.DataObject) -> None:
    """Without one of the prohibitions it met, no completion comes out lower."""
    verdict = judge(request, IN_FORCE)
    part = verdict.parts[0]
    met = [*part.standing, *part.unsettled, *(one.prohibition for one in part.lifted)]
    assume(met and verdict.exact)
    prohibition = choice.draw(st.sampled_from(met))
    more = judge(request, IN_FORCE.without(prohibition.id))
    assume(more.exact)
    assert max(_ranks(more)) >= max(_ranks(verdict))
    assert min(_ranks(more)) >= min(_ranks(verdict))


@given(single)
def test_the_bill_only_ever_adds(request: Request) -> None:
    """The Wams as introduced forbids nothing: it adds grounds to the law in force."""
    before, after = judge(request, IN_FORCE), judge(request, WAMS_BILL_2023)
    assume(before.exact and after.exact)
    assert max(_ranks(after)) >= max(_ranks(before))
    assert min(_ranks(after)) >= min(_ranks(before))
