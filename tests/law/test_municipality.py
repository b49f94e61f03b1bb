"""Gemeentewet 172a and the Wet gemeentelijke schuldhulpverlening 8, 8d."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import avg, municipality, participatiewet
from disclosure_law.law import municipality as m
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lexicon import Slot, lexicon_of
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Item, Request
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import PARTICIPATIEWET_65, WMO_5_3_3
from tests.common import corpus_of, party, request, said
from tests.law import near

LAW = corpus_of(avg, municipality, participatiewet)
P, REQUIRED, PERMITTED = Outcome.PROHIBITED, Outcome.REQUIRED, Outcome.PERMITTED

ORDER = request(
    party(roles.BURGEMEESTER), party(roles.BURGEMEESTER), data.ADMINISTRATIVE_MEASURES,
    purpose=data.PUBLIC_ORDER, facts=said(m.ORDER_CONCERNS_OTHER_MUNICIPALITY),
)  # fmt: skip
ORDER_MISSES = {
    "concerns no other municipality": near.without(ORDER, m.ORDER_CONCERNS_OTHER_MUNICIPALITY),
    "to the police": near.to(ORDER, roles.POLICE),
    "by the college": near.by(ORDER, party(roles.COLLEGE)),
    "other data": near.of(ORDER, data.SUPPORT),
}


def test_mayors_tell_each_other_of_an_order() -> None:
    """172a lid 3-4: the only duty in the Gemeentewet."""
    near.check(judge(ORDER, LAW), REQUIRED, "Gemeentewet 172a lid 3")


@pytest.mark.parametrize("miss", ORDER_MISSES.values(), ids=ORDER_MISSES.keys())
def test_172a_misses(miss: Request) -> None:
    """Public order by itself gives nobody a ground."""
    near.check(judge(miss, LAW), P, "AVG 6(1)")


BODIES = request(
    party(roles.BURGEMEESTER), party(roles.DEBT_OFFICER), data.FINANCIAL, purpose=m.DEBT_HELP,
    facts=said(m.DECREE_CONDITIONS_MET),
)  # fmt: skip


def test_public_bodies_inform_debt_help_on_the_decrees_terms() -> None:
    """Wgs 8 lid 1."""
    near.check(judge(BODIES, LAW), REQUIRED, "Wgs 8 lid 1")
    official = near.by(BODIES, party(roles.OTHER_OFFICIAL))
    near.check(judge(official, LAW), REQUIRED, "Wgs 8 lid 1")
    near.check(judge(near.without(BODIES, m.DECREE_CONDITIONS_MET), LAW), P, "AVG 6(1)")
    near.check(judge(near.to(BODIES, roles.POLICE), LAW), P, "AVG 6(1)")
    near.check(judge(near.for_(BODIES, data.FRAUD_CONTROL), LAW), P, "AVG 6(1)")
    near.check(judge(near.by(BODIES, party(roles.SCHOOL)), LAW), P, "AVG 6(1)")


def test_who_else_is_designated_was_not_read() -> None:
    """A landlord's signal of arrears: not modelled, and said so."""
    landlord = near.by(near.without(BODIES, m.DECREE_CONDITIONS_MET), party(roles.LANDLORD))
    verdict = judge(landlord, LAW)
    assert verdict.outcome is Outcome.UNDETERMINED
    assert [x.id for x in verdict.missing] == ["municipality.debt_decree"]
    near.check(judge(near.of(landlord, data.HOUSING), LAW), P, "AVG 6(1)")


ONWARD = request(
    party(roles.DEBT_OFFICER), party(roles.COLLEGE), data.FINANCIAL,
    purpose=m.OTHER_TASK_AND_SERVICE,
    facts=said(m.FROM_THIS_ACT, m.BODY_NEEDS_IT),
)  # fmt: skip


@pytest.mark.parametrize(
    ("day", "possible"),
    [
        (dt.date(2020, 6, 1), {PERMITTED}),
        (dt.date(2021, 1, 1), {PERMITTED}),
        (dt.date(2021, 6, 1), {PERMITTED, REQUIRED}),
        (dt.date(2021, 12, 31), {PERMITTED, REQUIRED}),
        (dt.date(2022, 1, 1), {REQUIRED}),
    ],
)
def test_8_lid_2_went_from_may_to_must_in_2021(day: dt.date, possible: set[Outcome]) -> None:
    """`kan verstrekken` on 2021-01-01, `verstrekt` on 2022-01-01; the day between is not known."""
    assert set(judge(near.on(ONWARD, day), LAW).possible) == possible


def test_8_lid_2_misses() -> None:
    """The receiving body must need it for its task."""
    near.check(judge(near.without(ONWARD, m.BODY_NEEDS_IT), LAW), P, "AVG 6(1)")
    near.check(judge(near.without(ONWARD, m.FROM_THIS_ACT), LAW), P, "AVG 6(1)")
    near.check(judge(near.to(ONWARD, roles.OTHER_OFFICIAL), LAW), REQUIRED, "Wgs 8 lid 2")
    near.check(judge(near.to(ONWARD, roles.HOUSING_ASSOCIATION), LAW), P, "AVG 6(1)")
    near.check(judge(near.for_(ONWARD, data.FRAUD_CONTROL), LAW), P, "AVG 6(1)")
    for fact in (m.BODY_NEEDS_IT, m.FROM_THIS_ACT):
        old = near.without(near.on(ONWARD, dt.date(2020, 6, 1)), fact)
        near.check(judge(old, LAW), P, "AVG 6(1)")


def _held(regime: object) -> Request:
    asked = request(
        party(roles.COLLEGE), party(roles.DEBT_OFFICER), purpose=m.DEBT_HELP, facts=said(NECESSARY),
        data=(Item(data.SUPPORT),),
    )  # fmt: skip
    return attrs.evolve(asked, data=(Item(data.SUPPORT, held_under=regime),))  # type: ignore[arg-type]


@pytest.mark.parametrize("regime", [m.HELD_WMO, m.HELD_JEUGDWET, m.HELD_PARTICIPATIEWET])
def test_own_data_may_be_reused_for_debt_help(regime: object) -> None:
    """8d: without consent, in this direction only."""
    near.check(judge(_held(regime), LAW), PERMITTED, "Wgs 8d")
    near.check(judge(near.without(_held(regime), NECESSARY), LAW), P, "AVG 6(1)")
    near.check(judge(near.for_(_held(regime), data.FRAUD_CONTROL), LAW), P, "AVG 6(1)")


def test_8d_needs_data_of_the_three_acts() -> None:
    """Data held under no such task are outside it."""
    near.check(judge(_held(None), LAW), P, "AVG 6(1)")


def test_8d_reaches_the_wmo_file_past_its_secrecy_and_closed_list() -> None:
    """Wmo 5.3.3 and 5.2.1 lid 2 yield to a rule; one term says under which act data are held."""
    college = party(roles.COLLEGE, WMO_5_3_3)
    verdict = judge(near.by(_held(m.HELD_WMO), college), IN_FORCE)
    near.check(verdict, PERMITTED, "Wgs 8d", "Wmo 2015 5.2.1 lid 2", "Wmo 2015 5.3.3 lid 1")
    elsewhere = near.to(near.by(_held(m.HELD_WMO), college), roles.SCHOOL)
    near.check(judge(elsewhere, IN_FORCE), P, "Wmo 2015 5.2.1 lid 2")


def test_one_term_for_each_act_under_which_the_college_holds_data() -> None:
    """Two ids for one act would let a request miss the rules that know the other."""
    regimes = lexicon_of(IN_FORCE).words[Slot.REGIME]
    held = {id_ for id_ in regimes if id_.startswith(("wmo", "jeugdwet", "participatiewet"))}
    assert held == {"wmo-taak", "jeugdwet-taak", "participatiewet-taak"}


def test_participatiewet_65_does_not_yield_to_the_power_of_8d() -> None:
    """House reading 30: the secrecy asks for a rule that obliges."""
    bound = near.by(_held(m.HELD_PARTICIPATIEWET), party(roles.COLLEGE, PARTICIPATIEWET_65))
    near.check(judge(bound, LAW), P, "Participatiewet 65 lid 1")


def test_8d_before_the_version_read() -> None:
    """2020: the text of 8d was not read."""
    verdict = judge(near.on(_held(m.HELD_WMO), dt.date(2020, 12, 31)), LAW)
    assert verdict.outcome is Outcome.UNDETERMINED
