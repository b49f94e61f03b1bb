"""Participatiewet 64 (duties towards the college), 65 (secrecy) and 67 (closed list)."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import avg, participatiewet, wet_big, wgbo, wjsg, wjsg_enforcement
from disclosure_law.law import participatiewet as p
from disclosure_law.law.compulsory_care import MINISTER
from disclosure_law.law.wjsg_terms import OTHER_DUTY_OPENS
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Request
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import BW_7_457, PARTICIPATIEWET_65, WJSG_52
from tests.common import cites, corpus_of, party, request, said
from tests.law import near

LAW = corpus_of(avg, wgbo, wet_big, participatiewet)
P, REQUIRED, PERMITTED = Outcome.PROHIBITED, Outcome.REQUIRED, Outcome.PERMITTED
READ = dt.date(2026, 7, 1)
OFFICER = party(roles.BENEFITS_OFFICER, PARTICIPATIEWET_65)
LANDLORD = near.asked(
    request(
        party(roles.HOUSING_ASSOCIATION), OFFICER, data.HOUSING, at=READ, purpose=p.EXECUTION,
        facts=said(NECESSARY),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("role", "provision"),
    [
        (roles.HOUSING_ASSOCIATION, "Participatiewet 64 lid 1 l"),
        (roles.LANDLORD, "Participatiewet 64 lid 1 l"),
        (roles.COLLEGE, "Participatiewet 64 lid 1 a"),
        (roles.HEALTH_INSURER, "Participatiewet 64 lid 1 d"),
        (roles.DJI, "Participatiewet 64 lid 1 k"),
        (MINISTER, "Participatiewet 64 lid 1 k"),
    ],
)
def test_listed_bodies_must_inform_the_college(role: object, provision: str) -> None:
    """64 lid 1: "zijn verplicht desgevraagd", free of charge."""
    verdict = judge(near.by(LANDLORD, party(role)), LAW)  # type: ignore[arg-type]
    near.check(verdict, REQUIRED, provision, "AVG 6(1)(c)")
    assert "participatiewet.free_of_charge" in {c.id for c in verdict.conditions}


def test_before_the_version_read_64_and_67_are_not_known() -> None:
    """2026-07-01 is the only version in the pack; of 65 alone it says "identical the 2015 copy"."""
    before = dt.date(2026, 6, 30)
    assert set(judge(near.on(LANDLORD, before), LAW).possible) == {P, REQUIRED}
    assert set(judge(near.on(BODY, before), LAW).possible) == {P, PERMITTED}


MISSES = {
    "not asked": near.unasked(LANDLORD),
    "not necessary": near.without(LANDLORD, NECESSARY),
    "for debt help": near.for_(LANDLORD, data.SUPPORT_AT_HOME),
    "to the police": near.to(LANDLORD, roles.POLICE),
    "by an employer": near.by(LANDLORD, party(roles.EMPLOYER)),
}


@pytest.mark.parametrize("miss", MISSES.values(), ids=MISSES.keys())
def test_64_misses(miss: Request) -> None:
    """Listed bodies, on request, to the college, as far as necessary."""
    near.check(judge(miss, LAW), P, "AVG 6(1)")


INSTITUTION = near.by(
    near.of(near.with_(LANDLORD, p.FOUR_FACTS_ONLY), data.HEALTH),
    party(roles.CARE_PROVIDER, BW_7_457),
)


def test_an_institution_tells_four_facts_and_no_more() -> None:
    """64 lid 1 o with lid 2: only admission, discharge, leave."""
    near.check(judge(INSTITUTION, LAW), REQUIRED, "Participatiewet 64 lid 1 o")
    near.check(judge(near.without(INSTITUTION, p.FOUR_FACTS_ONLY), LAW), P, "BW 7:457 lid 1")
    near.check(judge(near.unasked(INSTITUTION), LAW), P, "BW 7:457 lid 1")
    near.check(judge(near.without(INSTITUTION, NECESSARY), LAW), P, "BW 7:457 lid 1")


WITH_WJSG = LAW.with_rules(*wjsg.RULES, *wjsg_enforcement.RULES)
PRISON = near.by(LANDLORD, party(roles.DJI))
AGAINST_THE_WJSG = {
    "52: received under the Wjsg": near.by(LANDLORD, party(roles.DJI, WJSG_52)),
    "51c: execution data of its own": near.of(PRISON, data.ENFORCEMENT_DATA),
    "51c and 52": near.of(near.by(LANDLORD, party(roles.DJI, WJSG_52)), data.ENFORCEMENT_DATA),
}


@pytest.mark.parametrize("asked", AGAINST_THE_WJSG.values(), ids=AGAINST_THE_WJSG.keys())
def test_against_the_wjsg_the_question_stays_open(asked: Request) -> None:
    """House reading 27: 64 k holds no key to the Wjsg, neither to 52 nor to the ladder of 51c."""
    verdict = judge(asked, WITH_WJSG)
    assert verdict.outcome is Outcome.UNDETERMINED
    assert set(verdict.possible) == {P, REQUIRED}
    assert [m.id for m in verdict.missing] == ["wjsg.yields_to_other_duty"]
    assert "Wjsg 52 lid 1" in {point.cites.short for point in verdict.contested}
    yields = WITH_WJSG.adopt(OTHER_DUTY_OPENS, answer=True)
    near.check(judge(asked, yields), REQUIRED, "Participatiewet 64 lid 1 k")
    assert judge(asked, WITH_WJSG.adopt(OTHER_DUTY_OPENS, answer=False)).outcome is P
    assert judge(near.unasked(asked), WITH_WJSG).outcome is P
    assert judge(near.without(asked, NECESSARY), WITH_WJSG).outcome is P


def test_outside_the_wjsg_the_prison_service_must_inform() -> None:
    """Data that are no tenuitvoerleggingsgegevens and were not received under the Wjsg."""
    verdict = judge(PRISON, WITH_WJSG)
    near.check(verdict, REQUIRED, "Participatiewet 64 lid 1 k")
    assert not verdict.contested


ORAL = Consent(status=data.GIVEN, specific=YES, informed=YES, free=YES, explicit=YES, written=NO)
TO_TEAM = request(
    OFFICER, party(roles.WELFARE_FOUNDATION), data.FINANCIAL, purpose=data.SUPPORT_AT_HOME,
    consent=attrs.evolve(ORAL, written=YES),
)  # fmt: skip


def test_only_a_written_declaration_opens_the_secrecy() -> None:
    """65 lid 2 b: "schriftelijk heeft verklaard"; oral consent is not enough."""
    near.check(judge(TO_TEAM, LAW), PERMITTED, "Participatiewet 65 lid 2 b")
    oral = judge(attrs.evolve(TO_TEAM, consent=ORAL), LAW)
    near.check(oral, P, "Participatiewet 65 lid 1")
    assert "AVG 6(1)(a)" not in cites(oral)


OWN = request(
    OFFICER, party(roles.COLLEGE), data.FINANCIAL, purpose=p.EXECUTION,
    facts=said(p.NEEDED_FOR_EXECUTION),
)  # fmt: skip


def test_what_the_act_itself_needs_may_be_told() -> None:
    """65 lid 1: "voor de uitvoering van deze wet noodzakelijk"."""
    near.check(judge(OWN, LAW), PERMITTED, "Participatiewet 65 lid 1")
    near.check(judge(near.without(OWN, p.NEEDED_FOR_EXECUTION), LAW), P, "Participatiewet 65 lid 1")
    private = near.by(OWN, party(roles.BENEFITS_OFFICER))
    near.check(judge(private, LAW), P, "AVG 6(1)")


RESEARCH = near.asked(
    request(OFFICER, party(roles.RESEARCHER), data.FINANCIAL, purpose=data.RESEARCH)
)


def test_research_on_request_unless_disproportionate() -> None:
    """65 lid 3."""
    near.check(judge(RESEARCH, LAW), PERMITTED, "Participatiewet 65 lid 3")
    near.check(judge(near.unasked(RESEARCH), LAW), P, "Participatiewet 65 lid 1")
    harmed = near.with_(RESEARCH, p.DISPROPORTIONATE)
    near.check(judge(harmed, LAW), P, "Participatiewet 65 lid 1")


BODY = request(
    OFFICER, party(roles.HEALTH_INSURER), data.FINANCIAL, at=READ, purpose=p.OTHER_EXECUTION,
    facts=said(NECESSARY),
)  # fmt: skip


def test_67_is_a_power_of_own_motion_and_a_duty_on_request() -> None:
    """67 lid 1: "bevoegd uit eigen beweging en verplicht desgevraagd"."""
    near.check(judge(BODY, LAW), PERMITTED, "Participatiewet 67 lid 1")
    near.check(judge(near.asked(BODY), LAW), REQUIRED, "Participatiewet 67 lid 1")
    near.check(
        judge(near.asked(near.to(BODY, MINISTER)), LAW), REQUIRED, "Participatiewet 67 lid 1"
    )


BODY_MISSES = {
    "disproportionate": near.with_(BODY, p.DISPROPORTIONATE),
    "not necessary": near.without(BODY, NECESSARY),
    "the police are not listed": near.to(BODY, roles.POLICE),
    "a landlord is not listed": near.to(BODY, roles.HOUSING_ASSOCIATION),
    "another purpose": near.for_(BODY, data.FRAUD_CONTROL),
}


@pytest.mark.parametrize("asked", [YES, NO])
@pytest.mark.parametrize("miss", BODY_MISSES.values(), ids=BODY_MISSES.keys())
def test_67_misses(miss: Request, asked: object) -> None:
    """Closed list, necessity, and the veto of lid 3, asked or not."""
    verdict = judge(near.asked(miss, asked), LAW)  # type: ignore[arg-type]
    near.check(verdict, P, "Participatiewet 65 lid 1")


def test_the_client_himself_is_not_another() -> None:
    """65 protects him; telling him his own data meets no lock."""
    own = near.to(OWN, roles.CLIENT)
    assert judge(near.without(own, p.NEEDED_FOR_EXECUTION), LAW).outcome is PERMITTED
