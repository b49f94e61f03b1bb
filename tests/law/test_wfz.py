"""Wfz, Sv 6:3:14 and Sr 37a: forensic care and supervision of conditions."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import (
    avg,
    forensic_supervision,
    other_secrecies,
    probation,
    wet_big,
    wfz,
    wfz_institution,
    wgbo,
)  # fmt: skip
from disclosure_law.law import forensic_supervision as s
from disclosure_law.law import wfz as w
from disclosure_law.law import wfz_institution as i
from disclosure_law.law.compulsory_care import DEMANDED_FOR_SUPERVISION, MINISTER
from disclosure_law.law.sr_sv import PRIVILEGE
from disclosure_law.law.sr_sv_demands import RELATIVE_OF_SUSPECT
from disclosure_law.law.wzd_court import DRAWS_UP_STATEMENT
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Item, Request
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import (
    BW_7_457,
    REGELING_37,
    SR_37A,
    WET_BIG_87,
    WET_BIG_88,
    WJSG_52,
)
from tests.common import cites, corpus_of, party, request, said
from tests.law import near

LAW = corpus_of(
    avg, wgbo, wet_big, probation, wfz, wfz_institution, forensic_supervision, other_secrecies
)
P, REQUIRED, PERMITTED = Outcome.PROHIBITED, Outcome.REQUIRED, Outcome.PERMITTED
PROVIDER = party(roles.CARE_PROVIDER, BW_7_457, WET_BIG_88)
PROBATION = party(roles.PROBATION, REGELING_37)
AT = dt.date(2025, 9, 1)

COMPLIANCE = request(
    PROVIDER, PROBATION, data.TREATMENT_COMPLIANCE, at=AT, purpose=w.SUPERVISE_CONDITIONS,
    facts=said(w.FORENSIC_PATIENT, w.CARE_CONDITION, NECESSARY, w.PRESENCE_OR_COOPERATION),
)  # fmt: skip


@pytest.mark.parametrize("role", [roles.PROBATION, roles.PROSECUTION])
def test_treatment_compliance_goes_to_om_or_probation(role: object) -> None:
    """2.6 lid 6: "verstrekt [...] dan wel": a duty that opens medical secrecy."""
    near.check(judge(near.to(COMPLIANCE, role), LAW), REQUIRED, "Wfz 2.6 lid 6")  # type: ignore[arg-type]


COMPLIANCE_MISSES = {
    "voluntary patient": near.without(COMPLIANCE, w.FORENSIC_PATIENT),
    "contact ban only, no care condition": near.without(COMPLIANCE, w.CARE_CONDITION),
    "not necessary for supervision": near.without(COMPLIANCE, NECESSARY),
    "the police": near.to(COMPLIANCE, roles.POLICE),
    "the municipality": near.to(COMPLIANCE, roles.COLLEGE),
    "health data instead": near.of(COMPLIANCE, data.HEALTH),
    "another purpose": near.for_(COMPLIANCE, data.PUBLIC_ORDER),
    "before the act": near.on(COMPLIANCE, dt.date(2018, 12, 31)),
}


@pytest.mark.parametrize("miss", COMPLIANCE_MISSES.values(), ids=COMPLIANCE_MISSES.keys())
def test_2_6_lid_6_misses(miss: Request) -> None:
    """Each element is needed; else medical secrecy stands."""
    verdict = judge(miss, LAW)
    near.check(verdict, P, "BW 7:457 lid 1", "Wet BIG 88")
    assert "Wfz 2.6 lid 6" not in cites(verdict)


def test_2_6_lid_6_begins_with_the_act() -> None:
    """In force from 2019-01-01."""
    assert judge(near.on(COMPLIANCE, dt.date(2019, 1, 1)), LAW).outcome is REQUIRED


def test_what_else_the_decree_lists_is_not_modelled() -> None:
    """House reading 33: presence and cooperation are in, anything else is undetermined."""
    verdict = judge(near.without(COMPLIANCE, w.PRESENCE_OR_COOPERATION), LAW)
    assert verdict.outcome is Outcome.UNDETERMINED
    assert [m.id for m in verdict.missing] == ["wfz.decree_list"]


FOLLOW_UP = request(
    PROVIDER, party(roles.MEDICAL_DIRECTOR, BW_7_457), data.HEALTH, data.CRIMINAL, at=AT,
    purpose=w.FOLLOW_UP_CARE,
    facts=said(w.TITLE_ENDS_IN_SIX_WEEKS, w.FURTHER_CARE_NEEDED, NECESSARY),
)  # fmt: skip
FOLLOW_UP_MISSES = {
    "title does not end": near.without(FOLLOW_UP, w.TITLE_ENDS_IN_SIX_WEEKS),
    "no further care needed": near.without(FOLLOW_UP, w.FURTHER_CARE_NEEDED),
    "not necessary": near.without(FOLLOW_UP, NECESSARY),
    "the burgemeester is not listed": near.to(FOLLOW_UP, roles.BURGEMEESTER),
    "another purpose": near.for_(FOLLOW_UP, data.PUBLIC_ORDER),
    "another discloser": near.by(FOLLOW_UP, party(roles.PSYCHIATRIST, BW_7_457, WET_BIG_88)),
}


def test_follow_up_care_is_prepared_with_health_and_criminal_data() -> None:
    """2.5 lid 3, since 2025-07-01."""
    near.check(judge(FOLLOW_UP, LAW), REQUIRED, "Wfz 2.5 lid 3")
    assert judge(near.on(FOLLOW_UP, dt.date(2025, 7, 1)), LAW).outcome is REQUIRED


def test_follow_up_goes_to_the_actors_of_wvggz_and_wzd() -> None:
    """2.5 lid 3 a and b: a hospital that gives that care; the arts who draws up the statement."""
    near.check(judge(near.to(FOLLOW_UP, roles.HOSPITAL), LAW), REQUIRED, "Wfz 2.5 lid 3")
    in_care = party(roles.ELDERLY_CARE_PHYSICIAN, BW_7_457, WET_BIG_88)
    doctor = attrs.evolve(FOLLOW_UP, recipients=(in_care,))
    near.check(judge(doctor, LAW), P, "BW 7:457 lid 1")
    drawing = near.with_(doctor, DRAWS_UP_STATEMENT)
    near.check(judge(drawing, LAW), REQUIRED, "Wfz 2.5 lid 3")
    near.check(judge(near.to(drawing, roles.NURSE), LAW), P, "BW 7:457 lid 1")


@pytest.mark.parametrize("miss", FOLLOW_UP_MISSES.values(), ids=FOLLOW_UP_MISSES.keys())
def test_2_5_lid_3_misses(miss: Request) -> None:
    """Listed actors, six weeks, a judgement, necessity."""
    near.check(judge(miss, LAW), P, "BW 7:457 lid 1")


def test_the_day_before_2_5_lid_3_it_is_undetermined() -> None:
    """No express basis then; whether an application implied one is not modelled."""
    verdict = judge(near.on(FOLLOW_UP, dt.date(2025, 6, 30)), LAW)
    assert verdict.outcome is Outcome.UNDETERMINED
    assert [m.id for m in verdict.missing] == ["wfz.implied_basis_before_2025"]
    near.check(judge(near.on(FOLLOW_UP, dt.date(2023, 9, 30)), LAW), P, "BW 7:457 lid 1")


BREACH = request(
    PROBATION, party(roles.PROSECUTION), data.TREATMENT_COMPLIANCE, at=dt.date(2023, 9, 30),
    purpose=w.SUPERVISE_CONDITIONS, facts=said(w.CARE_CONDITION, w.CONDITION_BREACHED),
)  # fmt: skip


def test_2_4_lid_3_lapsed_on_1_october_2023() -> None:
    """The day before it still carries; the day itself only Sv 6:3:14."""
    near.check(judge(BREACH, LAW), REQUIRED, "Wfz 2.4 lid 3")
    after = near.on(BREACH, dt.date(2023, 10, 1))
    near.check(judge(after, LAW), P, "Reclasseringsregeling 37")
    supervised = near.with_(after, s.SUPERVISION_HELD)
    near.check(judge(supervised, LAW), REQUIRED, "Sv 6:3:14 lid 4")
    for fact in (w.CARE_CONDITION, w.CONDITION_BREACHED):
        near.check(judge(near.without(BREACH, fact), LAW), P, "Reclasseringsregeling 37")


ADVICE = request(
    PROVIDER, party(roles.PROSECUTION), data.RISK_ASSESSMENT, at=AT, purpose=data.INVESTIGATION,
    facts=said(w.FORENSIC_PATIENT, w.CARE_COMPLETED),
)  # fmt: skip


def test_the_recidivism_advice_has_three_moments() -> None:
    """2.6 lid 6, third sentence: completed, asked by the OM, or own judgement."""
    near.check(judge(ADVICE, LAW), REQUIRED, "Wfz 2.6 lid 6")
    early = near.without(ADVICE, w.CARE_COMPLETED)
    near.check(judge(early, LAW), P, "BW 7:457 lid 1")
    near.check(judge(near.asked(early), LAW), REQUIRED, "Wfz 2.6 lid 6")
    near.check(judge(near.with_(early, w.EARLIER_ADVICE_NEEDED), LAW), REQUIRED, "Wfz 2.6 lid 6")
    near.check(judge(near.without(ADVICE, w.FORENSIC_PATIENT), LAW), P, "BW 7:457 lid 1")
    near.check(judge(near.of(ADVICE, data.HEALTH), LAW), P, "BW 7:457 lid 1")


def test_probation_hears_the_advice_but_cannot_ask_for_it_early() -> None:
    """Read with the first sentence ("Tevens"); "op verzoek van het openbaar ministerie"."""
    told = judge(near.to(ADVICE, roles.PROBATION), LAW)
    near.check(told, REQUIRED, "Wfz 2.6 lid 6")
    assert "Wfz 2.6 lid 6" in {point.cites.short for point in told.contested}
    early = near.to(near.without(ADVICE, w.CARE_COMPLETED), roles.PROBATION)
    near.check(judge(near.asked(early), LAW), P, "BW 7:457 lid 1")
    near.check(judge(near.to(ADVICE, roles.POLICE), LAW), P, "BW 7:457 lid 1")


PLACEMENT = request(
    party(MINISTER), PROVIDER, data.CRIMINAL, at=AT, purpose=w.FORENSIC_PLACEMENT,
    facts=said(w.FORENSIC_PATIENT, w.PLACEMENT_DATA),
)  # fmt: skip


def test_the_minister_informs_the_provider_and_is_held_to_the_purpose() -> None:
    """2.6 lid 3: four purposes, listed data; 6.2 lid 5: the indication serves nothing else."""
    near.check(judge(PLACEMENT, LAW), REQUIRED, "Wfz 2.6 lid 3")
    near.check(judge(near.without(PLACEMENT, w.PLACEMENT_DATA), LAW), P, "AVG 6(1)")
    near.check(judge(near.without(PLACEMENT, w.FORENSIC_PATIENT), LAW), P, "AVG 6(1)")
    other = near.for_(near.with_(PLACEMENT, i.FROM_INDICATION), data.PUBLIC_ORDER)
    near.check(judge(other, LAW), P, "Wfz 6.2 lid 5")
    indicated = near.with_(PLACEMENT, i.FROM_INDICATION)
    assert judge(indicated, LAW).outcome is REQUIRED
    assert judge(near.for_(indicated, w.FORENSIC_BILLING), LAW).outcome is REQUIRED


BILL = request(
    PROVIDER, party(MINISTER, BW_7_457), data.HEALTH, at=AT, purpose=w.FORENSIC_BILLING,
    facts=said(w.FORENSIC_PATIENT, w.BILLING_DATA),
)  # fmt: skip


def test_billing_is_a_power_and_not_a_duty() -> None:
    """2.6 lid 4: "is [...] bevoegd"."""
    near.check(judge(BILL, LAW), PERMITTED, "Wfz 2.6 lid 4")
    near.check(judge(near.without(BILL, w.BILLING_DATA), LAW), P, "BW 7:457 lid 1")
    near.check(judge(near.without(BILL, w.FORENSIC_PATIENT), LAW), P, "BW 7:457 lid 1")
    near.check(judge(near.to(BILL, roles.COLLEGE), LAW), P, "BW 7:457 lid 1")


OM = request(
    party(roles.PROSECUTION, WJSG_52), party(roles.PROBATION), data.CRIMINAL, at=AT,
    purpose=w.SUPERVISE_CONDITIONS, facts=said(w.FORENSIC_PATIENT, w.TITLE_AND_CARE),
)  # fmt: skip


def test_the_om_informs_probation() -> None:
    """2.6 lid 5."""
    near.check(judge(OM, LAW), REQUIRED, "Wfz 2.6 lid 5")
    near.check(judge(near.without(OM, w.TITLE_AND_CARE), LAW), P, "AVG 6(1)")
    near.check(judge(near.to(OM, roles.COLLEGE), LAW), P, "AVG 6(1)")


INCIDENT = request(
    PROVIDER, party(roles.DJI), data.TREATMENT_COMPLIANCE, at=AT, purpose=i.FORENSIC_INCIDENT,
    facts=said(w.FORENSIC_PATIENT, i.INCIDENT, i.STAYS_OUTSIDE),
)  # fmt: skip


def test_absence_and_incidents_are_reported() -> None:
    """6.10 lid 4: to institution or governor, and to whoever supervises; not to the police."""
    near.check(judge(INCIDENT, LAW), REQUIRED, "Wfz 6.10 lid 4")
    near.check(judge(near.to(INCIDENT, roles.PROBATION), LAW), REQUIRED, "Wfz 6.10 lid 4")
    for miss in (near.to(INCIDENT, roles.POLICE), near.without(INCIDENT, i.INCIDENT),
                 near.without(INCIDENT, i.STAYS_OUTSIDE),
                 near.without(INCIDENT, w.FORENSIC_PATIENT)):  # fmt: skip
        near.check(judge(miss, LAW), P, "BW 7:457 lid 1")


def test_only_the_head_of_the_institution_tells_the_minister() -> None:
    """6.10 lid 1: who is responsible for the execution; lid 2: all information asked for."""
    told = near.to(INCIDENT, MINISTER)
    near.check(judge(told, LAW), P, "BW 7:457 lid 1")
    head = near.without(near.with_(told, i.HEAD), i.STAYS_OUTSIDE)
    near.check(judge(head, LAW), REQUIRED, "Wfz 6.10 lid 1")
    near.check(judge(near.without(head, i.INCIDENT), LAW), P, "BW 7:457 lid 1")
    asked = near.asked(near.without(head, i.INCIDENT))
    near.check(judge(asked, LAW), REQUIRED, "Wfz 6.10 lid 2")


POLICY = near.asked(
    request(
        PROVIDER, party(MINISTER, BW_7_457), data.HEALTH, at=dt.date(2023, 10, 1),
        purpose=i.FORENSIC_POLICY, facts=said(NECESSARY),
    )
)  # fmt: skip


def test_policy_data_on_request_since_1_october_2023() -> None:
    """2.8 lid 2."""
    near.check(judge(POLICY, LAW), REQUIRED, "Wfz 2.8 lid 2")
    governor = near.by(POLICY, party(roles.DJI))  # "de directeur van de instelling"
    near.check(judge(governor, LAW), REQUIRED, "Wfz 2.8 lid 2")
    for miss in (near.on(POLICY, dt.date(2023, 9, 30)), near.unasked(POLICY),
                 near.without(POLICY, NECESSARY), near.to(POLICY, roles.COLLEGE)):  # fmt: skip
        near.check(judge(miss, LAW), P, "BW 7:457 lid 1")


def test_policy_data_are_not_traceable_where_possible() -> None:
    """2.8 lid 4: goes with what the Minister gets, and with nothing else."""
    assert "wfz.not_traceable" in {c.id for c in judge(POLICY, LAW).conditions}
    assert "wfz.not_traceable" not in {c.id for c in judge(BILL, LAW).conditions}


POLICY_HELD = near.with_(PLACEMENT, i.FROM_POLICY_DATA)


def test_policy_data_serve_no_other_purpose() -> None:
    """2.8 lid 4: "niet verwerkt voor andere doeleinden": not even for a duty of the Minister."""
    near.check(judge(POLICY_HELD, LAW), P, "Wfz 2.8 lid 4")
    near.check(judge(near.by(POLICY_HELD, party(roles.DJI)), LAW), P, "Wfz 2.8 lid 4")
    near.check(judge(near.on(POLICY_HELD, dt.date(2023, 10, 1)), LAW), P, "Wfz 2.8 lid 4")
    before = near.on(POLICY_HELD, dt.date(2023, 9, 30))
    near.check(judge(before, LAW), REQUIRED, "Wfz 2.6 lid 3")
    near.check(judge(PLACEMENT, LAW), REQUIRED, "Wfz 2.6 lid 3")
    for free in (near.for_(POLICY_HELD, i.FORENSIC_POLICY), near.to(POLICY_HELD, roles.CLIENT),
                 near.by(POLICY_HELD, PROVIDER)):  # fmt: skip
        assert "Wfz 2.8 lid 4" not in cites(judge(free, LAW))


SUPERVISOR = request(
    PROVIDER, party(roles.INSPECTORATE, BW_7_457), data.HEALTH, at=AT, purpose=data.SUPERVISION,
    facts=said(w.FORENSIC_PATIENT, DEMANDED_FOR_SUPERVISION),
)  # fmt: skip


def test_supervisors_see_the_file() -> None:
    """3.5 lid 5: "de desbetreffende beroepsbeoefenaar" cannot invoke secrecy, on demand."""
    near.check(judge(SUPERVISOR, LAW), REQUIRED, "Wfz 3.5 lid 5")
    doctor = near.by(SUPERVISOR, party(roles.PSYCHIATRIST, BW_7_457, WET_BIG_88))
    near.check(judge(doctor, LAW), REQUIRED, "Wfz 3.5 lid 5")
    unasked = near.without(SUPERVISOR, DEMANDED_FOR_SUPERVISION)
    near.check(judge(unasked, LAW), P, "BW 7:457 lid 1")
    near.check(judge(near.without(SUPERVISOR, w.FORENSIC_PATIENT), LAW), P, "BW 7:457 lid 1")


BETWEEN_SUPERVISORS = request(
    party(roles.INSPECTORATE, WET_BIG_87), party(roles.SUPERVISOR, WET_BIG_87),
    data.HEALTH, data.CRIMINAL, at=AT, purpose=data.SUPERVISION,
    facts=said(i.ON_FORENSIC_CARE, NECESSARY, i.MAY_GET_IT_ITSELF),
)  # fmt: skip
SUPERVISORS_MISS = {
    "other care": near.without(BETWEEN_SUPERVISORS, i.ON_FORENSIC_CARE),
    "not necessary": near.without(BETWEEN_SUPERVISORS, NECESSARY),
    "the recipient may not ask": near.without(BETWEEN_SUPERVISORS, i.MAY_GET_IT_ITSELF),
    "another purpose": near.for_(BETWEEN_SUPERVISORS, data.INVESTIGATION),
    "to the Minister": near.to(BETWEEN_SUPERVISORS, MINISTER),
    "within the inspectorate": near.to(BETWEEN_SUPERVISORS, roles.INSPECTORATE),
    "before the act": near.on(BETWEEN_SUPERVISORS, dt.date(2018, 12, 31)),
}


def test_supervisors_may_inform_each_other() -> None:
    """3.5 lid 7: "bevoegd aan elkaar", both ways, whatever secrecy binds the sender."""
    verdict = judge(BETWEEN_SUPERVISORS, LAW)
    near.check(verdict, PERMITTED, "Wfz 3.5 lid 7", "Wet BIG 87 lid 3")
    assert "wfz.senders_secrecy" in {c.id for c in verdict.conditions}
    back = near.by(near.to(BETWEEN_SUPERVISORS, roles.INSPECTORATE), party(roles.SUPERVISOR))
    near.check(judge(back, LAW), PERMITTED, "Wfz 3.5 lid 7")
    assert judge(near.on(BETWEEN_SUPERVISORS, dt.date(2023, 10, 1)), LAW).outcome is PERMITTED


@pytest.mark.parametrize("miss", SUPERVISORS_MISS.values(), ids=SUPERVISORS_MISS.keys())
def test_3_5_lid_7_misses(miss: Request) -> None:
    """Each element is needed; else the supervisor's own secrecy stands."""
    verdict = judge(miss, LAW)
    near.check(verdict, P, "Wet BIG 87 lid 3", "AVG 6(1)")
    assert "Wfz 3.5 lid 7" not in cites(verdict)


def test_3_5_lid_7_was_not_read_before_2023() -> None:
    """In this form by 2023-10-01; what the text between said is open."""
    verdict = judge(near.on(BETWEEN_SUPERVISORS, dt.date(2023, 9, 30)), LAW)
    assert verdict.outcome is Outcome.UNDETERMINED
    assert [m.id for m in verdict.missing] == ["wfz.supervisors_share.not-read"]


SUPERVISION = request(
    PROBATION, party(roles.PROSECUTION), data.SUPPORT, at=AT, purpose=w.SUPERVISE_CONDITIONS,
    facts=said(s.SUPERVISION_HELD),
)  # fmt: skip


def test_supervision_is_reported_to_the_om() -> None:
    """Sv 6:3:14 lid 4, first sentence; the GI too."""
    near.check(judge(SUPERVISION, LAW), REQUIRED, "Sv 6:3:14 lid 4")
    near.check(judge(near.without(SUPERVISION, s.SUPERVISION_HELD), LAW), P,
               "Reclasseringsregeling 37")  # fmt: skip
    near.check(judge(near.on(SUPERVISION, dt.date(2019, 12, 31)), LAW), P,
               "Reclasseringsregeling 37")  # fmt: skip
    near.check(judge(near.to(SUPERVISION, roles.POLICE), LAW), P, "Reclasseringsregeling 37")
    any_condition = near.for_(SUPERVISION, s.SUPERVISE_COMPLIANCE)
    near.check(judge(any_condition, LAW), REQUIRED, "Sv 6:3:14 lid 4")


@pytest.mark.parametrize("fact", [w.CONDITION_BREACHED, s.NO_COOPERATION_OR_SAFETY])
def test_a_breach_goes_to_the_minister_as_well(fact: object) -> None:
    """Second sentence: "aan het openbaar ministerie en Onze Minister"."""
    told = near.with_(near.to(SUPERVISION, MINISTER), fact)  # type: ignore[arg-type]
    near.check(judge(told, LAW), REQUIRED, "Sv 6:3:14 lid 4")
    near.check(judge(near.without(told, fact), LAW), P, "Reclasseringsregeling 37")  # type: ignore[arg-type]


DEMAND = near.asked(
    request(
        party(roles.HOUSING_ASSOCIATION), party(roles.PROSECUTOR), data.HOUSING, at=AT,
        purpose=w.SUPERVISE_CONDITIONS, facts=said(s.DEMANDED, NECESSARY, no=(PRIVILEGE,)),
    )
)  # fmt: skip
DEMAND_MISSES = {
    "no demand": near.without(DEMAND, s.DEMANDED),
    "not necessary": near.without(DEMAND, NECESSARY),
    "privileged": near.with_(DEMAND, PRIVILEGE),
    "a relative of the suspect": near.with_(DEMAND, RELATIVE_OF_SUSPECT),
    "not asked": near.unasked(DEMAND),
    "the police demand": near.to(DEMAND, roles.POLICE),
}


def test_anyone_without_privilege_answers_the_demand() -> None:
    """Sv 6:3:14 lid 5."""
    near.check(judge(DEMAND, LAW), REQUIRED, "Sv 6:3:14 lid 5")


@pytest.mark.parametrize("miss", DEMAND_MISSES.values(), ids=DEMAND_MISSES.keys())
def test_6_3_14_lid_5_misses(miss: Request) -> None:
    """Each element is needed."""
    near.check(judge(miss, LAW), P, "AVG 6(1)")


def test_the_demand_does_not_break_medical_secrecy() -> None:
    """96a lid 3 applies: no duty, so BW 7:457 stands; "voorzover", so not for other data."""
    care = near.with_(near.of(near.by(DEMAND, PROVIDER), data.HEALTH), PRIVILEGE)
    near.check(judge(care, LAW), P, "BW 7:457 lid 1", "Wet BIG 88")
    unstated = judge(near.without(care, PRIVILEGE), LAW)
    assert unstated.outcome is Outcome.UNDETERMINED
    assert PRIVILEGE.id in [fact.id for fact in unstated.missing]
    neighbour = near.by(DEMAND, party(roles.CARE_PROVIDER))
    near.check(judge(neighbour, LAW), REQUIRED, "Sv 6:3:14 lid 5")


COMMITTEE = near.asked(
    request(
        party(roles.PSYCHIATRIST, BW_7_457, WET_BIG_88), party(roles.SR37A_COMMITTEE, BW_7_457),
        data.HEALTH, at=AT, purpose=s.REFUSED_OBSERVATION,
        facts=said(s.BODILY_OFFENCE, s.REFUSES_EXAMINATION, s.ORDERED_BY_PROSECUTOR),
    )
)  # fmt: skip
COMMITTEE_MISSES = {
    "other offence": near.without(COMMITTEE, s.BODILY_OFFENCE),
    "cooperates": near.without(COMMITTEE, s.REFUSES_EXAMINATION),
    "no order to the chair": near.without(COMMITTEE, s.ORDERED_BY_PROSECUTOR),
    "not asked by the committee": near.unasked(COMMITTEE),
    "the prosecutor asks directly": near.to(COMMITTEE, roles.PROSECUTOR),
    "before 28 November 2019": near.on(COMMITTEE, dt.date(2019, 11, 27)),
    "no arts or gedragsdeskundige": near.by(COMMITTEE, party(roles.NURSE, BW_7_457, WET_BIG_88)),
}


@pytest.mark.parametrize(
    ("day", "provision"),
    [
        (dt.date(2019, 11, 28), "Sr 37a lid 5"),
        (dt.date(2019, 12, 31), "Sr 37a lid 5"),
        (dt.date(2020, 1, 1), "Sr 37a lid 6"),
        (AT, "Sr 37a lid 6"),
    ],
)
def test_the_committee_must_be_informed_on_request(day: dt.date, provision: str) -> None:
    """A duty that opens medical secrecy, numbered one lower until 2020."""
    near.check(judge(near.on(COMMITTEE, day), LAW), REQUIRED, provision)


@pytest.mark.parametrize("miss", COMMITTEE_MISSES.values(), ids=COMMITTEE_MISSES.keys())
def test_37a_misses(miss: Request) -> None:
    """Only the committee, only on its request, only in its procedure."""
    near.check(judge(miss, LAW), P, "BW 7:457 lid 1", "Wet BIG 88")


EXPERTS = request(
    party(roles.SR37A_COMMITTEE), party(roles.NIFP, BW_7_457), data.HEALTH, at=AT,
    purpose=s.REFUSED_OBSERVATION, facts=said(s.AUTHORISED),
)  # fmt: skip


def test_the_data_leave_the_committee_with_authorisation_only() -> None:
    """Lid 7-8: "uitsluitend"; never to the prosecutor."""
    near.check(judge(EXPERTS, LAW), REQUIRED, "Sr 37a lid 8")
    near.check(judge(near.without(EXPERTS, s.AUTHORISED), LAW), P, "Sr 37a lid 7")
    near.check(judge(near.to(EXPERTS, roles.PROSECUTOR), LAW), P, "Sr 37a lid 7")
    chemist = party(roles.PHARMACIST, BW_7_457, WET_BIG_88)
    to_chemist = attrs.evolve(EXPERTS, recipients=(chemist,))
    near.check(judge(to_chemist, LAW), P, "Sr 37a lid 7")
    early = near.on(EXPERTS, dt.date(2019, 12, 31))
    near.check(judge(early, LAW), REQUIRED, "Sr 37a lid 7")
    near.check(judge(near.without(early, s.AUTHORISED), LAW), P, "Sr 37a lid 6")


ADVISES = attrs.evolve(
    request(
        party(roles.SR37A_COMMITTEE, SR_37A), party(roles.PROSECUTOR, BW_7_457), data.HEALTH,
        at=AT, purpose=s.REFUSED_OBSERVATION, facts=said(s.ORDERED_BY_PROSECUTOR),
    ),
    data=(Item(data.HEALTH, kinds=(s.ADVICE,)),),
)  # fmt: skip


def test_the_prosecutor_gets_the_advice_and_not_the_data() -> None:
    """Lid 6 (lid 5 until 2020): "gemotiveerd advies uit aan de officier van justitie"."""
    near.check(judge(ADVISES, LAW), REQUIRED, "Sr 37a lid 6")
    near.check(judge(near.on(ADVISES, dt.date(2019, 12, 31)), LAW), REQUIRED, "Sr 37a lid 5")
    for miss in (near.of(ADVISES, data.HEALTH), near.to(ADVISES, roles.POLICE),
                 near.without(ADVISES, s.ORDERED_BY_PROSECUTOR),
                 near.for_(ADVISES, data.INVESTIGATION)):  # fmt: skip
        near.check(judge(miss, LAW), P, "Sr 37a lid 7")
