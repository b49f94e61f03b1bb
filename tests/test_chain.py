"""Chains: conditions travel with the data into the next disclosure."""

from __future__ import annotations

import attrs
import pytest

from disclosure_law.chain import Step, judge_chain, passed_on
from disclosure_law.errors import RequestError
from disclosure_law.law import wgs_exchange, wgs_medical, wgs_results
from disclosure_law.law import wgs_terms as t
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import Item, Party, Request
from disclosure_law.term import Category, DataKind, Purpose, Term
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, party
from tests.law.wgs_common import (
    COLLEGE,
    EXPRESS,
    HOUSE,
    LAW,
    NURSE,
    NURSE_FACTS,
    TABLE,
    disclose,
    verdict,
)

P, R, X = Outcome.PERMITTED, Outcome.REQUIRED, Outcome.PROHIBITED
POLICE = party(roles.POLICE, locks.WPG_7)
RIEC = party(roles.RIEC, locks.WGS_1_11)
TO_POLICE = (NECESSARY, wgs_results.COMPATIBLE, wgs_results.RESULT_CHECKED)
TO_RIEC = (NECESSARY, wgs_exchange.KNOWN_IN_BOTH, wgs_results.SUPPLIERS_AGREE)


def given(*sets: Term) -> Step:
    """The nurse tells the house, with the client's consent."""
    return Step(
        request=disclose(NURSE, HOUSE, data.HEALTH, NURSE_FACTS, consent=EXPRESS), sets=sets
    )


def result(
    recipient: Party,
    facts: tuple[Fact, ...],
    purpose: Purpose,
    category: Category = data.HEALTH,
    kinds: tuple[DataKind, ...] = (t.RESULT,),
) -> Step:
    """The house passes a result on."""
    return Step(request=disclose(HOUSE, recipient, category, facts, purpose, kinds=kinds))


def test_what_travels_rests_on_the_item() -> None:
    """Bgs 1.10 lid 2: the secrecy rests on the data; the nurse adds a limit of 2.29 lid 3."""
    found = verdict(NURSE, HOUSE, data.HEALTH, NURSE_FACTS, consent=EXPRESS)
    held = passed_on(found, sets=(t.NOT_TO_POLICE,))
    assert held.category == data.HEALTH
    assert set(held.conditions or ()) == {t.UNDER_CARE_SECRECY, t.NOT_TO_POLICE}
    assert held.received_from == roles.NURSE
    assert held.held_under is None


def test_what_rests_on_the_item_already_stays() -> None:
    """A condition does not wear off by passing through a second hand."""
    asked = disclose(
        COLLEGE, HOUSE, data.HOUSING, NURSE_FACTS, travelling=(t.NOT_TO_THIRD_PARTIES,)
    )
    held = passed_on(judge_chain((Step(request=asked),), LAW).verdicts[0])
    assert held.conditions == (t.NOT_TO_THIRD_PARTIES,)


@pytest.mark.parametrize(
    ("sets", "outcome"), [((t.NOT_TO_POLICE,), X), ((), R), ((t.NOT_TO_THIRD_PARTIES,), R)]
)
def test_a_limit_set_first_is_kept_later(sets: tuple[Term, ...], outcome: Outcome) -> None:
    """Casebook 007 as a chain: the limit stops the police, no limit or another does not."""
    chain = judge_chain((given(*sets), result(POLICE, TO_POLICE, t.PUBLIC_TASK)), LAW)
    assert [found.outcome for found in chain.verdicts] == [P, outcome]
    assert ("WGS 2.29 lid 3" in cites(chain.verdicts[-1])) is (outcome is X)
    assert chain.outcome is (X if outcome is X else P)
    assert chain.stops_at == (1 if outcome is X else None)


def test_the_secrecy_on_the_data_bars_another_cooperation() -> None:
    """Nobody states it in the second step: it travelled from the nurse."""
    alone = judge_chain((result(RIEC, TO_RIEC, t.ALIGN_INTERVENTIONS),), LAW)
    assert alone.outcome is P
    chain = judge_chain((given(), result(RIEC, TO_RIEC, t.ALIGN_INTERVENTIONS)), LAW)
    assert cites(chain.verdicts[-1]) == {"Bgs 1.10 lid 2"}


def test_data_of_its_own_carry_nothing() -> None:
    """What travels is matched by category: the house's other data are free of it."""
    chain = judge_chain((given(), result(RIEC, TO_RIEC, t.ALIGN_INTERVENTIONS, data.HOUSING)), LAW)
    assert chain.outcome is P


def test_a_chain_stops_at_what_may_not_be_given() -> None:
    """What may not be given cannot be passed on: later steps are not judged."""
    refused = Step(request=disclose(NURSE, HOUSE, data.HEALTH, NURSE_FACTS))
    chain = judge_chain((refused, result(POLICE, TO_POLICE, t.PUBLIC_TASK)), LAW)
    assert len(chain.verdicts) == 1
    assert (chain.stops_at, chain.outcome) == (0, X)
    assert repr(chain) == "<Chain 1 step(s), prohibited>"
    assert repr(refused) == "<Step>"


def test_only_where_the_law_gives_room_are_limits_set() -> None:
    """2.29 lid 3 lets a supplier set limits; a result given by the house carries no such room."""
    found = verdict(HOUSE, POLICE, data.HOUSING, TO_POLICE, t.PUBLIC_TASK, kinds=(t.RESULT,))
    assert passed_on(found).conditions == ()
    with pytest.raises(RequestError, match=r"\$\.sets"):
        passed_on(found, sets=(t.NOT_TO_POLICE,))


def test_what_was_not_given_is_not_held() -> None:
    """A prohibited item, or one that the request does not have, cannot be passed on."""
    found = verdict(NURSE, HOUSE, data.HEALTH, NURSE_FACTS)
    with pytest.raises(RequestError, match="may not go"):
        passed_on(found)
    with pytest.raises(RequestError, match="expected an item"):
        passed_on(found, 1)


def test_a_chain_is_linked() -> None:
    """Each discloser is the recipient of the step before; an empty chain is none."""
    stranger = Step(request=disclose(COLLEGE, HOUSE, data.HEALTH))
    with pytest.raises(RequestError, match=r"\$\[1\]\.request\.discloser\.role"):
        judge_chain((given(), stranger), LAW)
    with pytest.raises(RequestError, match="at least one step"):
        judge_chain((), LAW)


def test_the_link_decides_not_the_others_at_the_table() -> None:
    """With several recipients the chain runs on through the one that passes on."""
    involved = party(roles.COLLEGE, locks.WMO_5_3_3, capacity=t.INVOLVED)
    outsider = party(roles.POLICE, locks.WPG_7, capacity=t.NOT_INVOLVED)
    base = attrs.evolve(given().request, setting=TABLE)
    asked = attrs.evolve(base, recipients=(outsider, involved))
    onward = Step(request=disclose(involved, outsider, data.HEALTH))
    through_college = judge_chain((Step(request=asked, recipient=1), onward), LAW)
    assert through_college.outcomes[0] is P
    assert through_college.verdicts[0].outcome is X
    assert len(through_college.verdicts) == 2
    from_outsider = Step(request=disclose(outsider, involved, data.HEALTH))
    through_outsider = judge_chain((Step(request=asked, recipient=0), from_outsider), LAW)
    assert through_outsider.stops_at == 0
    assert len(through_outsider.verdicts) == 1


def test_a_source_that_is_stated_is_kept() -> None:
    """`received_from` of the next request is the caller's to state."""
    stated = Item(data.HEALTH, kinds=(t.RESULT,), received_from=roles.PSYCHIATRIST)
    base = result(POLICE, TO_POLICE, t.PUBLIC_TASK).request
    onward: Request = attrs.evolve(base, data=(stated,))
    chain = judge_chain((given(), Step(request=onward)), LAW)
    item = chain.verdicts[-1].request.data[0]
    assert item.received_from == roles.PSYCHIATRIST
    assert t.UNDER_CARE_SECRECY in (item.conditions or ())


def test_good_care_travels_like_consent() -> None:
    """Whatever opening of 2.29 lid 2 is used, the secrecy stays on the data."""
    facts = (*NURSE_FACTS, wgs_medical.GOOD_CARE_REQUIRES)
    found = verdict(NURSE, HOUSE, data.HEALTH, facts)
    assert t.UNDER_CARE_SECRECY in (passed_on(found).conditions or ())


def test_what_is_not_known_to_rest_on_data_stays_unknown() -> None:
    """Unknown conditions do not become none by passing through a hand."""
    asked = disclose(COLLEGE, HOUSE, data.HOUSING, NURSE_FACTS)
    unstated = attrs.evolve(asked, data=(Item(data.HOUSING),))
    held = passed_on(judge_chain((Step(request=unstated),), LAW).verdicts[0])
    assert held.conditions is None
