"""Jeugdwet 7.3.11 and its exits, 7.3.12a, and the flows to GI, college, index, OM."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import avg, bw1, jeugdwet, jeugdwet_flows, jeugdwet_index, wet_big, wgbo
from disclosure_law.law import jeugdwet as j
from disclosure_law.law import jeugdwet_flows as f
from disclosure_law.law import jeugdwet_index as ix
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Party, Request, Subject
from disclosure_law.term import Role
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import BW_7_457, JEUGDWET_7_3_11, WET_BIG_88
from tests.common import cites, corpus_of, party, request, said
from tests.law import near

LAW = corpus_of(avg, wgbo, wet_big, jeugdwet, jeugdwet_flows, jeugdwet_index, bw1)
P, REQUIRED, PERMITTED = Outcome.PROHIBITED, Outcome.REQUIRED, Outcome.PERMITTED
WORKER = party(roles.YOUTH_WORKER, JEUGDWET_7_3_11)
CHILD = Subject(kind=data.CLIENT, age=9, capable=NO)

OTS = near.asked(
    request(
        WORKER, party(roles.GI, JEUGDWET_7_3_11), data.SUPPORT, purpose=f.EXECUTE_OTS,
        subject=CHILD, facts=said(f.OTS_IN_FORCE, f.EXECUTES_THIS_OTS, NECESSARY),
    )
)  # fmt: skip


def test_the_gi_of_the_supervision_order_must_be_told_on_request() -> None:
    """7.3.11 lid 4: "verstrekken ... desgevraagd", with the secrecy broken by its own words."""
    near.check(judge(OTS, LAW), REQUIRED, "Jeugdwet 7.3.11 lid 4", "AVG 6(1)(c)")


def test_of_own_motion_it_is_a_power_never_a_duty() -> None:
    """7.3.11 lid 4: "of kunnen ... uit eigen beweging" (since 2016-08-01)."""
    verdict = judge(near.unasked(OTS), LAW)
    near.check(verdict, PERMITTED, "Jeugdwet 7.3.11 lid 4")
    assert "AVG 6(1)(c)" not in cites(verdict)
    assert "AVG 6(1)" in {str(point.cites) for point in verdict.contested}


OTS_MISSES = {
    "no order in force (voogdij, voluntary)": near.without(OTS, f.OTS_IN_FORCE),
    "another GI than the one that executes it": near.without(OTS, f.EXECUTES_THIS_OTS),
    "not necessary for the order": near.without(OTS, NECESSARY),
    "for another purpose": near.for_(OTS, data.RESEARCH),
    "not the GI but the college": near.to(OTS, roles.COLLEGE),
    "not the GI but the Board": near.to(OTS, roles.CHILD_PROTECTION_BOARD),
    "about an adult who is no parent": near.about(OTS, kind=data.THIRD_PERSON, age=40),
}


@pytest.mark.parametrize("miss", OTS_MISSES.values(), ids=OTS_MISSES.keys())
def test_7_3_11_lid_4_misses(miss: Request) -> None:
    """Each element is needed: without it the secrecy of lid 1 stands."""
    verdict = judge(miss, LAW)
    near.check(verdict, P, "Jeugdwet 7.3.11 lid 1")
    assert "Jeugdwet 7.3.11 lid 4" not in cites(verdict)


def test_lid_4_reaches_a_parent_treated_by_a_psychiatrist() -> None:
    """7.3.1 lid 3: geneeskundige behandeling is not outside lid 4; parents are data subjects."""
    mother = near.with_(
        near.about(
            near.of(
                near.by(OTS, party(roles.PSYCHIATRIST, BW_7_457, WET_BIG_88)), data.HEALTH
            ),
            kind=data.FAMILY_MEMBER, age=37, capable=YES,
        ),
        f.ABOUT_CHILD_OR_PARENT,
    )  # fmt: skip
    near.check(judge(mother, LAW), REQUIRED, "Jeugdwet 7.3.11 lid 4")
    near.check(judge(near.without(mother, f.ABOUT_CHILD_OR_PARENT), LAW), P, "BW 7:457 lid 1")


GIVEN = Consent(status=data.GIVEN, specific=YES, informed=YES, free=YES, explicit=YES)
REFUSED = Consent(status=data.REFUSED)
NOT_FREE = attrs.evolve(GIVEN, free=NO)
TO_SCHOOL = request(
    WORKER, party(roles.SCHOOL), data.SUPPORT, purpose=data.SUPPORT_AT_HOME,
    subject=Subject(kind=data.CLIENT, age=13, capable=YES), consent=GIVEN, proxy_consent=GIVEN,
)  # fmt: skip


@pytest.mark.parametrize(
    ("age", "capable", "own", "proxy", "outcome"),
    [
        (13, YES, GIVEN, GIVEN, PERMITTED),
        (13, YES, REFUSED, GIVEN, P),
        (13, NO, REFUSED, GIVEN, PERMITTED),
        (12, YES, REFUSED, GIVEN, P),
        (11, YES, REFUSED, GIVEN, PERMITTED),
        (11, YES, GIVEN, REFUSED, P),
        (16, YES, GIVEN, REFUSED, PERMITTED),
        (13, YES, NOT_FREE, GIVEN, P),
        (11, YES, GIVEN, NOT_FREE, P),
    ],
)
def test_who_consents_follows_7_3_15(
    age: int, capable: object, own: Consent, proxy: Consent, outcome: Outcome
) -> None:
    """From twelve, if capable, the youth himself; else whoever has authority."""
    asked = attrs.evolve(near.about(TO_SCHOOL, age=age, capable=capable), consent=own,
                         proxy_consent=proxy)  # fmt: skip
    verdict = judge(asked, LAW)
    assert verdict.outcome is outcome
    assert ("Jeugdwet 7.3.11 lid 1" in cites(verdict)) is True


@pytest.mark.parametrize(
    ("fact", "provision"),
    [
        (j.HARMS_ANOTHERS_PRIVACY, "Jeugdwet 7.3.11 lid 1"),
        (j.GOOD_CARE_OPPOSES, "Jeugdwet 7.3.11 lid 3"),
    ],
)
def test_consent_does_not_go_past_the_limits(fact: object, provision: str) -> None:
    """Another's privacy and good care still stand in the way."""
    verdict = judge(near.with_(TO_SCHOOL, fact), LAW)  # type: ignore[arg-type]
    near.check(verdict, P, provision)


@pytest.mark.parametrize("fact", [j.HARMS_ANOTHERS_PRIVACY, j.GOOD_CARE_OPPOSES])
def test_a_duty_goes_past_the_limits(fact: object) -> None:
    """7.3.11 lid 1, third sentence: "zonder inachtneming van beperkingen"."""
    assert judge(near.with_(OTS, fact), LAW).outcome is REQUIRED  # type: ignore[arg-type]


TEAM = request(
    WORKER, WORKER, data.SUPPORT, purpose=data.TREATMENT, subject=CHILD,
    facts=said(j.DIRECTLY_INVOLVED, NECESSARY, avg.LIFE_AT_STAKE),
)  # fmt: skip


def test_the_team_around_this_help_is_not_another() -> None:
    """7.3.11 lid 2 a, as far as necessary (the AVG basis is supplied apart)."""
    near.check(judge(TEAM, LAW), PERMITTED, "Jeugdwet 7.3.11 lid 2 a")
    near.check(judge(near.without(TEAM, j.DIRECTLY_INVOLVED), LAW), P, "Jeugdwet 7.3.11 lid 1")


MOTHER = near.asked(
    request(
        WORKER, party(roles.PARENT_WITH_AUTHORITY), data.SUPPORT, at=dt.date(2023, 3, 28),
        purpose=data.ACCESS, subject=Subject(kind=data.CLIENT, age=15, deceased=YES),
        facts=said(j.EXERCISED_AUTHORITY),
    )
)  # fmt: skip


def test_who_had_authority_over_a_dead_child_gets_the_file() -> None:
    """7.3.12a lid 2: "verstrekt ... desgevraagd"."""
    near.check(judge(MOTHER, LAW), REQUIRED, "Jeugdwet 7.3.12a lid 2")


MOTHER_MISSES = {
    "not asked": near.unasked(MOTHER),
    "had no authority": near.without(MOTHER, j.EXERCISED_AUTHORITY),
    "child was sixteen": near.about(MOTHER, age=16),
    "good care opposes": near.with_(MOTHER, j.GOOD_CARE_OPPOSES),
    "the day before 2020": near.on(MOTHER, dt.date(2019, 12, 31)),
}


@pytest.mark.parametrize("miss", MOTHER_MISSES.values(), ids=MOTHER_MISSES.keys())
def test_7_3_12a_lid_2_misses(miss: Request) -> None:
    """Without any one element the secrecy stands."""
    near.check(judge(miss, LAW), P, "Jeugdwet 7.3.11 lid 1")


def test_a_recorded_refusal_bars_access_from_twelve_on() -> None:
    """7.3.12a lid 4: only a refusal of somebody twelve or older counts."""
    refused = near.with_(MOTHER, j.REFUSAL_RECORDED)
    near.check(judge(refused, LAW), P, "Jeugdwet 7.3.12a lid 4", "Jeugdwet 7.3.11 lid 1")
    assert judge(near.about(refused, age=11), LAW).outcome is REQUIRED


def test_the_bar_of_7_3_12a_is_about_that_article_only() -> None:
    """Lid 4: "Op grond van dit artikel": the inspectorate still gets the file on demand."""
    refused = near.with_(MOTHER, j.REFUSAL_RECORDED)
    inspected = near.for_(near.to(refused, roles.INSPECTORATE), data.SUPERVISION)
    near.check(judge(inspected, LAW), REQUIRED, "Jeugdwet 9.2 lid 4")


def test_7_3_12a_begins_on_the_first_of_january_2020() -> None:
    """The day itself counts."""
    assert judge(near.on(MOTHER, dt.date(2020, 1, 1)), LAW).outcome is REQUIRED


@pytest.mark.parametrize("fact", [j.CONSENT_IN_LIFE, j.WEIGHTY_INTEREST])
def test_7_3_12a_lid_1_a_or_b(fact: object) -> None:
    """Either letter is enough; neither is not."""
    heir = near.without(near.to(MOTHER, roles.NEXT_OF_KIN), j.EXERCISED_AUTHORITY)
    near.check(judge(near.with_(heir, fact), LAW), REQUIRED, "Jeugdwet 7.3.12a lid 1")  # type: ignore[arg-type]
    near.check(judge(heir, LAW), P, "Jeugdwet 7.3.11 lid 1")


RESEARCH = near.asked(
    request(
        WORKER, party(roles.RESEARCHER, JEUGDWET_7_3_11), data.SUPPORT, purpose=data.RESEARCH,
        subject=CHILD, facts=said(j.RESEARCH_FIELD, j.CONSENT_IMPOSSIBLE, j.RESEARCH_TESTS),
    )
)  # fmt: skip
RESEARCH_MISSES = {
    "not asked": near.unasked(RESEARCH),
    "another field": near.without(RESEARCH, j.RESEARCH_FIELD),
    "neither a nor b": near.without(RESEARCH, j.CONSENT_IMPOSSIBLE),
    "tests of lid 2 not met": near.without(RESEARCH, j.RESEARCH_TESTS),
    "objected": near.with_(RESEARCH, j.OBJECTED),
    "not research": near.for_(RESEARCH, data.QUALITY),
}


def test_research_needs_a_or_b_and_all_of_lid_2() -> None:
    """7.3.12: a power, on request."""
    near.check(judge(RESEARCH, LAW), PERMITTED, "Jeugdwet 7.3.12 lid 1")
    other = near.with_(near.without(RESEARCH, j.CONSENT_IMPOSSIBLE), j.NOT_TRACEABLE)
    near.check(judge(other, LAW), PERMITTED, "Jeugdwet 7.3.12 lid 1")


@pytest.mark.parametrize("miss", RESEARCH_MISSES.values(), ids=RESEARCH_MISSES.keys())
def test_research_misses(miss: Request) -> None:
    """Each condition is needed."""
    near.check(judge(miss, LAW), P, "Jeugdwet 7.3.11 lid 1")


WITHHELD = request(
    WORKER, party(roles.RELATIVE), data.SUPPORT, purpose=data.SUPPORT_AT_HOME, subject=CHILD,
    facts=said(j.WITHHELD, j.INTEREST_REQUIRES, j.COLLEAGUE_CONSULTED),
)  # fmt: skip


@pytest.mark.parametrize(
    ("day", "provision"),
    [
        (dt.date(2019, 12, 31), "Jeugdwet 7.3.2 lid 3"),
        (dt.date(2020, 1, 1), "Jeugdwet 7.3.2 lid 4"),
    ],
)
def test_another_is_told_what_is_withheld(day: dt.date, provision: str) -> None:
    """7.3.2: the lid moved on 1 January 2020, the duty did not."""
    near.check(judge(near.on(WITHHELD, day), LAW), REQUIRED, provision)


@pytest.mark.parametrize("fact", [j.WITHHELD, j.INTEREST_REQUIRES, j.COLLEAGUE_CONSULTED])
def test_7_3_2_misses(fact: object) -> None:
    """Withheld, required by his interest, and a colleague consulted: all three."""
    near.check(judge(near.without(WITHHELD, fact), LAW), P, "Jeugdwet 7.3.11 lid 1")  # type: ignore[arg-type]


PARENT = request(
    WORKER, party(roles.PARENT_WITH_AUTHORITY), data.SUPPORT, purpose=data.SUPPORT_AT_HOME,
    subject=CHILD, facts=said(j.CONSENT_OR_AUTHORITY),
)  # fmt: skip


def test_parents_of_lid_2_b_are_not_another() -> None:
    """7.3.11 lid 2 b; a parent without authority is not meant."""
    near.check(judge(PARENT, LAW), PERMITTED, "Jeugdwet 7.3.11 lid 2 b")
    near.check(judge(near.to(PARENT, roles.GI), LAW), PERMITTED, "Jeugdwet 7.3.11 lid 2 b")
    outsider = near.to(PARENT, roles.PARENT_WITHOUT_AUTHORITY)
    near.check(judge(outsider, LAW), P, "Jeugdwet 7.3.11 lid 1")
    near.check(judge(near.without(PARENT, j.CONSENT_OR_AUTHORITY), LAW), P, "Jeugdwet 7.3.11 lid 1")


INDEX = request(
    WORKER, party(roles.RISK_INDEX), data.IDENTIFYING, at=dt.date(2023, 9, 5),
    purpose=ix.INDEX_REPORT, subject=Subject(kind=data.CLIENT, age=13, capable=YES),
    facts=said(ix.MAY_REPORT, ix.THREATENED, ix.BARE_REPORT_ONLY),
)  # fmt: skip


def test_a_designated_reporter_may_report_to_the_index() -> None:
    """7.1.4.1: "kan", without consent, breaking the secrecy of office or profession."""
    verdict = judge(INDEX, LAW)
    near.check(verdict, PERMITTED, "Jeugdwet 7.1.4.1")
    assert {"jeugdwet.bare_report", "jeugdwet.notice_of_report"} <= {
        c.id for c in verdict.conditions
    }


INDEX_MISSES = {
    "not designated": (near.without(INDEX, ix.MAY_REPORT), "Jeugdwet 7.3.11 lid 1"),
    "no suspicion": (near.without(INDEX, ix.THREATENED), "Jeugdwet 7.3.11 lid 1"),
    "more than the bare report": (
        near.without(INDEX, ix.BARE_REPORT_ONLY), "Jeugdwet 7.1.4.3 lid 1"),
    "twenty-three": (near.about(INDEX, age=23), "Jeugdwet 7.3.11 lid 1"),
    "not the index": (near.to(INDEX, roles.SCHOOL), "Jeugdwet 7.3.11 lid 1"),
}  # fmt: skip


@pytest.mark.parametrize(("miss", "provision"), INDEX_MISSES.values(), ids=INDEX_MISSES.keys())
def test_index_misses(miss: Request, provision: str) -> None:
    """Each element is needed; the index takes nothing but the bare report."""
    near.check(judge(miss, LAW), P, provision)


TO_COLLEGE = request(
    party(roles.YOUTH_PROVIDER, JEUGDWET_7_3_11), party(roles.COLLEGE), data.SUPPORT,
    purpose=f.COLLEGE_YOUTH_TASK, subject=CHILD, facts=said(NECESSARY),
)  # fmt: skip
COLLEGE_MISSES = {
    "not necessary": near.without(TO_COLLEGE, NECESSARY),
    "not the college": near.to(TO_COLLEGE, roles.POLICE),
    "another purpose": near.for_(TO_COLLEGE, data.PUBLIC_ORDER),
    "a school discloses": near.by(TO_COLLEGE, party(roles.SCHOOL, JEUGDWET_7_3_11)),
    "about a neighbour": near.about(TO_COLLEGE, kind=data.THIRD_PERSON, age=40),
}


def test_the_college_must_be_given_what_7_4_0_needs() -> None:
    """7.4.0 lid 2: a duty, so 7.3.11 lid 1 yields."""
    near.check(judge(TO_COLLEGE, LAW), REQUIRED, "Jeugdwet 7.4.0 lid 2")
    mother = near.with_(
        near.about(TO_COLLEGE, kind=data.FAMILY_MEMBER, age=37), f.ABOUT_YOUTH_OR_PARENT
    )
    near.check(judge(mother, LAW), REQUIRED, "Jeugdwet 7.4.0 lid 2")
    scientist = near.by(TO_COLLEGE, party(roles.ORTHOPEDAGOOG, JEUGDWET_7_3_11))
    named = near.with_(scientist, f.PREVENTION_OR_BEHAVIOUR)
    near.check(judge(named, LAW), REQUIRED, "Jeugdwet 7.4.0 lid 2")


@pytest.mark.parametrize("miss", COLLEGE_MISSES.values(), ids=COLLEGE_MISSES.keys())
def test_7_4_0_misses(miss: Request) -> None:
    """Named disclosers, the college only, the four purposes, necessity."""
    near.check(judge(miss, LAW), P, "Jeugdwet 7.3.11 lid 1")


CALAMITY = request(
    party(roles.YOUTH_PROVIDER, JEUGDWET_7_3_11), party(roles.INSPECTORATE, JEUGDWET_7_3_11),
    data.HEALTH, data.CRIMINAL, purpose=f.CALAMITY, subject=CHILD, facts=said(NECESSARY),
)  # fmt: skip
INSPECTION = near.asked(near.for_(near.without(CALAMITY, NECESSARY), data.SUPERVISION))


def test_calamities_and_inspections() -> None:
    """4.1.8 lid 2 of own motion; 9.2 lid 4 on demand, secrecy cannot be invoked."""
    near.check(judge(CALAMITY, LAW), REQUIRED, "Jeugdwet 4.1.8 lid 2")
    near.check(judge(near.without(CALAMITY, NECESSARY), LAW), P, "Jeugdwet 7.3.11 lid 1")
    near.check(judge(near.to(CALAMITY, roles.SUPERVISOR), LAW), P, "Jeugdwet 7.3.11 lid 1")
    health = near.of(INSPECTION, data.HEALTH)
    near.check(judge(health, LAW), REQUIRED, "Jeugdwet 9.2 lid 4")
    near.check(judge(near.unasked(health), LAW), P, "Jeugdwet 7.3.11 lid 1")
    for role in (roles.YOUTH_PROTECTOR, roles.ORTHOPEDAGOOG):
        bound = near.by(health, party(role, JEUGDWET_7_3_11))
        near.check(judge(bound, LAW), REQUIRED, "Jeugdwet 9.2 lid 4")
    neighbour = near.by(health, party(roles.SCHOOL))
    near.check(judge(neighbour, LAW), P, "AVG 6(1)")


GI = Party(roles.GI, bound_by=(JEUGDWET_7_3_11,))
TO_OM = request(
    GI, party(roles.PROSECUTION), data.TREATMENT_COMPLIANCE, data.CRIMINAL, at=dt.date(2026, 1, 20),
    purpose=f.YOUTH_PROBATION, subject=Subject(kind=data.CLIENT, age=16, capable=YES),
    facts=said(f.EXECUTES_YOUTH_PROBATION, f.CONDITION_NOT_MET),
)  # fmt: skip


def test_the_gi_reports_a_breach_to_the_prosecution() -> None:
    """Besluit Jeugdwet 4.2.5 lid 3, with a copy to the Board (lid 4)."""
    verdict = judge(TO_OM, LAW)
    near.check(verdict, REQUIRED, "Besluit Jeugdwet 4.2.5 lid 3")
    assert "jeugdwet.copy_to_board" in {c.id for c in verdict.conditions}
    periodic = near.with_(near.without(TO_OM, f.CONDITION_NOT_MET), f.PERIODIC_REPORT_DUE)
    near.check(judge(periodic, LAW), REQUIRED, "Besluit Jeugdwet 4.2.5 lid 2")


def test_in_a_training_programme_a_breach_goes_to_the_youth_prison() -> None:
    """Lid 3 names the director of the justitiële jeugdinrichting; lid 2 does not."""
    director = near.with_(near.to(TO_OM, roles.DJI), f.TO_TRAINING_DIRECTOR)
    near.check(judge(director, LAW), REQUIRED, "Besluit Jeugdwet 4.2.5 lid 3")
    elsewhere = near.to(TO_OM, roles.DJI)
    near.check(judge(elsewhere, LAW), P, "Jeugdwet 7.3.11 lid 1")
    periodic = near.with_(near.without(director, f.CONDITION_NOT_MET), f.PERIODIC_REPORT_DUE)
    near.check(judge(periodic, LAW), P, "Jeugdwet 7.3.11 lid 1")


ADVICE = near.asked(
    near.with_(near.to(near.without(TO_OM, f.CONDITION_NOT_MET, f.EXECUTES_YOUTH_PROBATION),
                       roles.COURT), f.SUSPECTED_OR_CONVICTED, NECESSARY)
)  # fmt: skip
ADVICE_MISSES = {
    "not asked": near.unasked(ADVICE),
    "neither suspected nor convicted": near.without(ADVICE, f.SUSPECTED_OR_CONVICTED),
    "not needed for the advice": near.without(ADVICE, NECESSARY),
    "the police ask": near.to(ADVICE, roles.POLICE),
    "for another purpose": near.for_(ADVICE, data.PUBLIC_ORDER),
    "a provider is asked": near.by(ADVICE, party(roles.YOUTH_PROVIDER, JEUGDWET_7_3_11)),
}


@pytest.mark.parametrize("role", [roles.COURT, roles.PROSECUTOR, roles.DJI])
def test_the_gi_advises_court_prosecution_and_youth_prison_on_request(role: Role) -> None:
    """Besluit Jeugdwet 4.2.5 lid 1: "voldoet [...] aan verzoeken"; no copy to the Board."""
    verdict = judge(near.to(ADVICE, role), LAW)
    near.check(verdict, REQUIRED, "Besluit Jeugdwet 4.2.5 lid 1")
    assert "jeugdwet.copy_to_board" not in {c.id for c in verdict.conditions}


@pytest.mark.parametrize("miss", ADVICE_MISSES.values(), ids=ADVICE_MISSES.keys())
def test_advice_misses(miss: Request) -> None:
    """Each element is needed; then the secrecy stands."""
    near.check(judge(miss, LAW), P, "Jeugdwet 7.3.11 lid 1")


OM_MISSES = {
    "condition met": near.without(TO_OM, f.CONDITION_NOT_MET),
    "no youth probation": near.without(TO_OM, f.EXECUTES_YOUTH_PROBATION),
    "police instead": near.to(TO_OM, roles.POLICE),
    "a provider instead": near.by(TO_OM, party(roles.YOUTH_PROVIDER, JEUGDWET_7_3_11)),
}


@pytest.mark.parametrize("miss", OM_MISSES.values(), ids=OM_MISSES.keys())
def test_besluit_4_2_5_misses(miss: Request) -> None:
    """Only the GI that executes youth probation, only to the OM."""
    near.check(judge(miss, LAW), P, "Jeugdwet 7.3.11 lid 1")
