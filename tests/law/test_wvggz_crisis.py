"""Wvggz 7:1-7:2: the crisismaatregel, and seed 001 on the medische verklaring."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    DECISION,
    EARLIER_MEASURES,
    FOR_STATEMENT,
    INFORM_ABOUT_ADVOCATE,
    INVESTIGATION_OPPOSES,
    MINISTER,
    NO_LAWYER,
    POLICY,
    RELEVANT_TO_HARM,
    RESEARCH_INTEREST,
    RESEARCH_SAFEGUARDS,
)
from disclosure_law.law.wvggz_crisis import OBJECTS_TO_LAWYER, WITHHELD
from disclosure_law.law.wvggz_terms import (
    CRISIS_CONSIDERED,
    CRISIS_MEASURE,
    DECIDE_CRISIS,
    HELD_FOR_CRISIS,
    HELD_IN_FILE,
    SERVES_DISCLOSERS_TASK,
    SERVES_RECIPIENTS_TASK,
    STRICTLY_NECESSARY,
    TASK_NECESSITATES,
)
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.term import Purpose, Role
from disclosure_law.truth import NO, Truth
from disclosure_law.vocabulary import data, roles
from tests.common import cites, condition_ids
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

MAYOR, OVJ, GD = roles.BURGEMEESTER, roles.PROSECUTOR, roles.MEDICAL_DIRECTOR
PSY, ZV = roles.STATEMENT_PSYCHIATRIST, roles.CARE_RESPONSIBLE
JANUARY_2022, NOVEMBER_2021 = dt.date(2022, 1, 1), dt.date(2021, 11, 6)
MARCH_2020 = dt.date(2020, 3, 19)
STATEMENT = item(data.HEALTH, data.MEDICAL_STATEMENT)
TO_MAYOR = Flow(  # 7:1 lid 3 a
    rule="wvggz_crisis.statement_to_mayor", article="Wvggz 7:1 lid 3 a", by=PSY,
    bound=c.WVGGZ_CARE, tos=(MAYOR,), item=STATEMENT, stage=CRISIS_CONSIDERED,
    purpose=DECIDE_CRISIS, never=(roles.COLLEGE, roles.POLICE, OVJ),
)  # fmt: skip
POLICE_DATA = Flow(  # 7:1 lid 5
    rule="wvggz_crisis.justice_data_to_psychiatrist", article="Wvggz 7:1 lid 5", by=OVJ,
    bound=c.PROSECUTOR, tos=(PSY, roles.PSYCHIATRIST), item=item(data.POLICE_DATA),
    stage=CRISIS_CONSIDERED, purpose=FOR_STATEMENT, asked=True, facts=(RELEVANT_TO_HARM,),
    bars=(WITHHELD,), never=(MAYOR, GD, roles.COLLEGE),
)  # fmt: skip
HISTORY = Flow(  # 7:1 lid 5 with lid 4, since 2022-01-01
    rule="wvggz_crisis.history_to_psychiatrist", article="Wvggz 7:1 lid 5", by=OVJ,
    bound=c.WVGGZ_ONLY, tos=(PSY,), item=item(data.HEALTH, EARLIER_MEASURES),
    stage=CRISIS_CONSIDERED, purpose=FOR_STATEMENT, asked=True, bars=(WITHHELD,),
    first=JANUARY_2022,
)  # fmt: skip
TO_THEM = Flow(  # 7:2 lid 2
    rule="wvggz_crisis.decision_and_statement", article="Wvggz 7:2 lid 2", by=MAYOR,
    bound=c.WVGGZ_ONLY,
    tos=(roles.LAWYER, GD, roles.INSPECTORATE, OVJ, roles.REPRESENTATIVE, roles.YOUTH_PROTECTOR),
    item=STATEMENT, stage=CRISIS_MEASURE,
    never=(
        roles.POLICE, roles.COLLEGE, roles.NEIGHBOURHOOD_TEAM, roles.ZVH, roles.RELATIVE,
        roles.GENERAL_PRACTITIONER, roles.PATIENT_ADVOCATE, roles.HOUSING_ASSOCIATION,
    ),
)  # fmt: skip
FOR_FILE = Flow(  # 7:2 lid 6, in this wording by 2021-11-06
    rule="wvggz_crisis.copy_for_file", article="Wvggz 7:2 lid 6", by=MAYOR, bound=c.WVGGZ_ONLY,
    tos=(ZV,), item=STATEMENT, stage=CRISIS_MEASURE, never=(roles.CARE_PROVIDER,),
    first=NOVEMBER_2021, before=c.UNDETERMINED,
)  # fmt: skip
FLOWS = (
    TO_MAYOR,
    Flow(  # 7:1 lid 4
        rule="wvggz_crisis.history_to_mayor", article="Wvggz 7:1 lid 4", by=OVJ,
        bound=c.WVGGZ_ONLY, tos=(MAYOR,), item=item(data.HEALTH, EARLIER_MEASURES),
        stage=CRISIS_CONSIDERED, asked=True, never=(roles.COLLEGE, roles.POLICE),
    ),
    POLICE_DATA,
    HISTORY,
    TO_THEM,
    attrs.evolve(TO_THEM, item=item(data.HEALTH, DECISION)),
    Flow(  # 7:2 lid 3
        rule="wvggz_crisis.arrange_lawyer", article="Wvggz 7:2 lid 3", by=MAYOR,
        bound=c.WVGGZ_ONLY, tos=(roles.LAWYER,), item=item(data.IDENTIFYING),
        stage=CRISIS_MEASURE, facts=(NO_LAWYER,), bars=(OBJECTS_TO_LAWYER,),
    ),
    FOR_FILE,
    attrs.evolve(  # 7:2 lid 6 as it read on 2020-01-01
        FOR_FILE, rule="wvggz_crisis.copy_for_provider", tos=(roles.CARE_PROVIDER, roles.HOSPITAL),
        never=(ZV,), first=c.ACT, before=c.PROHIBITED, at=dt.date(2020, 2, 1),
    ),
)  # fmt: skip


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_the_provision_decides(flow: Flow) -> None:
    """Outcome and article, to each recipient named and to nobody else."""
    check(flow)


@pytest.mark.parametrize("miss", misses(FLOWS), ids=str)
def test_a_near_miss_is_another_case(miss: Miss) -> None:
    """One condition less, another answer."""
    miss.check()


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_first_day(flow: Flow) -> None:
    """The day itself, and the day before."""
    check_dates(flow)


def test_the_content_of_the_statement_was_widened_in_2022() -> None:
    """7:1 lid 3 a: "de noodzakelijk geachte vormen van verplichte zorg" since 2022-01-01."""
    words = {
        at: judge(attrs.evolve(TO_MAYOR.request(), at=at), c.LAW).parts[0].carrying[0].words
        for at in (JANUARY_2022 - c.DAY, JANUARY_2022)
    }
    new = "de noodzakelijk geachte vormen van verplichte zorg"
    assert [new in words[at] for at in sorted(words)] == [False, True]


def test_withholding_is_a_discretion_not_a_bar() -> None:
    """7:1 lid 5 "kan achterwege blijven": an opposing investigation alone ends nothing."""
    opposed = attrs.evolve(POLICE_DATA, facts=(*POLICE_DATA.facts, INVESTIGATION_OPPOSES))
    assert judge(opposed.request(), c.LAW).outcome is c.REQUIRED


def test_the_burgemeester_gets_no_police_data() -> None:
    """7:1 lid 4 speaks of measures; a measure in police data does not carry the police data."""
    flow = next(f for f in FLOWS if f.rule.endswith("history_to_mayor"))
    police = attrs.evolve(flow, bound=c.PROSECUTOR, item=item(data.POLICE_DATA, EARLIER_MEASURES))
    verdict = judge(police.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert cites(verdict) == {"Wvggz 8:34", "Wpg 7 lid 2"}


@pytest.mark.parametrize(
    ("at", "to", "outcome"),
    [  # 7:2 lid 6: to the zorgaanbieder on 2020-01-01, to the zorgverantwoordelijke by 2021-11-06
        (MARCH_2020 - c.DAY, roles.CARE_PROVIDER, c.REQUIRED),
        (MARCH_2020, roles.CARE_PROVIDER, c.UNDETERMINED),
        (NOVEMBER_2021 - c.DAY, roles.CARE_PROVIDER, c.UNDETERMINED),
        (NOVEMBER_2021, roles.CARE_PROVIDER, c.PROHIBITED),
        (MARCH_2020 - c.DAY, ZV, c.PROHIBITED),
        (MARCH_2020, ZV, c.UNDETERMINED),
        (NOVEMBER_2021, ZV, c.REQUIRED),
    ],
)  # fmt: skip
def test_who_gets_the_copy_for_the_file(at: dt.date, to: Role, outcome: Outcome) -> None:
    """The change lies somewhere between two versions that were read; between them, not known."""
    verdict = judge(attrs.evolve(FOR_FILE.request(to), at=at), c.LAW)
    assert verdict.outcome is outcome
    if outcome is not c.PROHIBITED:
        assert "Wvggz 7:2 lid 6" in cites(verdict)


# --- 7:2 lid 5: the patiëntenvertrouwenspersoon ---------------------------------------------------
PVP = Flow(
    rule="wvggz_crisis.contact_to_advocate", article="Wvggz 7:2 lid 5", by=MAYOR,
    bound=c.WVGGZ_ONLY, tos=(roles.PATIENT_ADVOCATE,), item=item(data.IDENTIFYING),
    stage=CRISIS_MEASURE, purpose=INFORM_ABOUT_ADVOCATE, consent=c.ALL_CONSENT,
)  # fmt: skip


def test_the_pvp_gets_contact_data_with_explicit_consent() -> None:
    """7:2 lid 5: a duty with explicit consent, on the first day of the act too."""
    check(PVP)
    assert judge(attrs.evolve(PVP.request(), at=c.ACT), c.LAW).outcome is c.REQUIRED


@pytest.mark.parametrize("explicit", [NO, None])
def test_without_explicit_consent_7_2_lid_5_stands(explicit: Truth | None) -> None:
    """Explicit consent "alleen": a limit of its own, not just a missing duty."""
    consent = attrs.evolve(c.ALL_CONSENT, explicit=explicit)
    verdict = judge(attrs.evolve(PVP, consent=consent).request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "Wvggz 7:2 lid 5" in cites(verdict)


@pytest.mark.parametrize("miss", misses([attrs.evolve(PVP, missed=c.UNDETERMINED)]), ids=str)
def test_a_near_miss_of_7_2_lid_5(miss: Miss) -> None:
    """Elsewhere the consent meets 8:34, an open question."""
    if miss.what == "other data":  # the limit is met, the secrecy is not
        miss = attrs.evolve(miss, expected=c.UNDETERMINED)
    miss.check()


def test_the_limit_of_7_2_lid_5_is_for_the_burgemeester_in_a_crisis() -> None:
    """Another sender or another procedure does not meet it."""
    asked = attrs.evolve(PVP, consent=None)
    assert "Wvggz 7:2 lid 5" in cites(judge(asked.request(), c.LAW))
    for other in (attrs.evolve(asked, by=OVJ), attrs.evolve(asked, stage=None)):
        assert "Wvggz 7:2 lid 5" not in cites(judge(other.request(), c.LAW))


def test_the_pvp_never_gets_the_statement() -> None:
    """Consent opens the flow of contact data, not of the medische verklaring."""
    verdict = judge(attrs.evolve(PVP, item=STATEMENT).request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "Wvggz 7:2 lid 2" in cites(verdict)


# --- Seed 001: what may the burgemeester do with the medische verklaring? -------------------------
HOLDS = Flow(
    rule="", article="", by=MAYOR, bound=c.WVGGZ_ONLY, tos=(roles.COLLEGE,), item=STATEMENT,
    stage=CRISIS_MEASURE, purpose=data.PUBLIC_ORDER,
)  # fmt: skip


@pytest.mark.parametrize(
    "to",
    [
        roles.COLLEGE, roles.WMO_OFFICER, roles.NEIGHBOURHOOD_TEAM, roles.COORDINATOR, roles.POLICE,
        roles.HOUSING_ASSOCIATION, roles.ZVH, roles.GENERAL_PRACTITIONER, roles.PROBATION,
    ],
)  # fmt: skip
@pytest.mark.parametrize("purpose", [data.SUPPORT_AT_HOME, data.PUBLIC_ORDER, data.REHOUSING])
def test_the_statement_stays(to: Role, purpose: Purpose) -> None:
    """Reading 32: 7:2 does not send it there; consent and task necessity do not help."""
    flow = attrs.evolve(HOLDS, purpose=purpose, consent=c.ALL_CONSENT, facts=(TASK_NECESSITATES,))
    verdict = judge(flow.request(to), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert cites(verdict) == {"Wvggz 7:2 lid 2", "Wvggz 7:2 lid 6"}
    assert "wvggz_crisis.subject_has_the_statement" in condition_ids(verdict)


def test_the_statement_in_other_hands_is_under_8_34_only() -> None:
    """The limit of 7:2 is about the burgemeester; towards betrokkene and the court it is silent."""
    needs = (TASK_NECESSITATES,)
    other = attrs.evolve(HOLDS, by=OVJ, facts=needs)
    assert judge(other.request(), c.LAW).outcome is c.PERMITTED
    considered = attrs.evolve(HOLDS, stage=CRISIS_CONSIDERED, facts=needs)
    assert judge(considered.request(roles.CLIENT), c.LAW).outcome is c.PERMITTED
    assert judge(considered.request(roles.COURT), c.LAW).outcome is c.PERMITTED
    assert judge(considered.request(roles.COLLEGE), c.LAW).outcome is c.PROHIBITED


def test_without_a_measure_7_2_sends_it_nowhere() -> None:
    """Where no crisismaatregel is taken even the list of 7:2 lid 2 gets nothing."""
    for to in TO_THEM.tos:
        verdict = judge(attrs.evolve(TO_THEM, stage=CRISIS_CONSIDERED).request(to), c.LAW)
        assert verdict.outcome is c.PROHIBITED
        assert "Wvggz 7:2 lid 2" in cites(verdict)


def test_the_circle_may_need_it() -> None:
    """8:29 opens the limit: strictly necessary and within both Wvggz tasks."""
    needed = (STRICTLY_NECESSARY, SERVES_DISCLOSERS_TASK, SERVES_RECIPIENTS_TASK)
    flow = attrs.evolve(HOLDS, facts=needed, tos=(roles.POLICE,))
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.REQUIRED
    assert "Wvggz 8:29 lid 1" in cites(verdict)
    assert judge(flow.request(roles.COLLEGE), c.LAW).outcome is c.PROHIBITED


def test_research_and_policy_may_use_it() -> None:
    """8:28 (a power) and 8:30 (a duty) reach the verklaring too."""
    research = attrs.evolve(
        HOLDS, purpose=data.RESEARCH, facts=(RESEARCH_SAFEGUARDS, RESEARCH_INTEREST)
    )
    assert judge(research.request(roles.RESEARCHER), c.LAW).outcome is c.PERMITTED
    policy = attrs.evolve(HOLDS, purpose=POLICY)
    assert judge(policy.request(MINISTER), c.LAW).outcome is c.REQUIRED


def test_betrokkene_himself_is_no_other() -> None:
    """7:2 lid 2 names betrokkene first."""
    verdict = judge(TO_THEM.request(roles.CLIENT), c.LAW)
    assert verdict.outcome is c.REQUIRED
    assert "Wvggz 7:2 lid 2" in cites(verdict)


def test_facts_from_the_statement_are_under_8_34_only() -> None:
    """The limit is about the document; separate facts stay under the secrecy."""
    facts = attrs.evolve(HOLDS, item=item(data.HEALTH))
    verdict = judge(facts.request(), c.LAW)
    assert "Wvggz 8:34" in cites(verdict)
    assert "Wvggz 7:2 lid 2" not in cites(verdict)


def test_another_statement_is_not_under_7_2() -> None:
    """A burgemeester who is not bound by the Wvggz holds no statement of 7:1."""
    other = attrs.evolve(HOLDS, bound=())
    assert "Wvggz 7:2 lid 2" not in cites(judge(other.request(), c.LAW))


def test_the_limit_begins_with_the_act() -> None:
    """Not in force before 2020-01-01."""
    request = HOLDS.request()
    before = judge(attrs.evolve(request, at=c.ACT - c.DAY), c.LAW)
    assert "Wvggz 7:2 lid 2" not in cites(before)
    assert "Wvggz 7:2 lid 2" in cites(judge(attrs.evolve(request, at=c.ACT), c.LAW))


def test_keeping_is_no_reuse() -> None:
    """8:32 lid 4: the data of the crisismaatregel are kept and destroyed, not reused."""
    held = item(data.HEALTH, data.MEDICAL_STATEMENT, held_under=HELD_FOR_CRISIS)
    verdict = judge(attrs.evolve(TO_THEM, item=held).request(), c.LAW)
    assert "wvggz_crisis.keep_and_destroy" in condition_ids(verdict)
    elsewhere = item(data.HEALTH, data.MEDICAL_STATEMENT, held_under=HELD_IN_FILE)
    verdict = judge(attrs.evolve(TO_THEM, item=elsewhere).request(), c.LAW)
    assert "wvggz_crisis.keep_and_destroy" not in condition_ids(verdict)
