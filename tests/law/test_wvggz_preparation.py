"""Wvggz 5:4-5:11: preparation of a petition for a zorgmachtiging, article by article."""

from __future__ import annotations

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    DECISION,
    EARLIER_MEASURES,
    FOR_STATEMENT,
    INFORM_ABOUT_ADVOCATE,
    INVESTIGATION_OPPOSES,
    NO_LAWYER,
    READ_LAST,
    REASONS,
    RELEVANT_TO_HARM,
)
from disclosure_law.law.wvggz_preparation import (
    DATA_TO_PSYCHIATRIST,
    DESIGNATED,
    JUSTICE_DATA_TO_DIRECTOR,
    MAY_THE_GP_ANSWER,
    PLAN_REFUSED,
)
from disclosure_law.law.wvggz_terms import (
    CARE_ORDER,
    DECISION_ON_CRITERIA,
    PREPARATION,
    PREPARE,
    RECIPIENT_APPLIED,
)
from disclosure_law.lifting import judge
from disclosure_law.term import Category, DataKind, Role
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import WJSG_52, WPG_7
from tests.common import cites, condition_ids
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

GD, OVJ, PSY = roles.MEDICAL_DIRECTOR, roles.PROSECUTOR, roles.STATEMENT_PSYCHIATRIST
STATEMENT = item(data.HEALTH, data.MEDICAL_STATEMENT)
JUSTICE_DATA = Flow(  # 5:4 lid 1 c
    rule="wvggz_preparation.justice_data_to_director", article="Wvggz 5:4 lid 1 c", by=OVJ,
    bound=c.PROSECUTOR, tos=(GD,), item=item(data.POLICE_DATA), stage=PREPARATION,
    purpose=PREPARE, facts=(DESIGNATED, RELEVANT_TO_HARM), bars=(INVESTIGATION_OPPOSES,),
    never=(roles.BURGEMEESTER, roles.COLLEGE, roles.CARE_RESPONSIBLE, roles.CARE_PROVIDER),
)  # fmt: skip
OWN_DECISION = Flow(  # 5:5 lid 4
    rule="wvggz_preparation.own_plan_decision", article="Wvggz 5:5 lid 4", by=GD,
    bound=c.WVGGZ_CARE, tos=(roles.REPRESENTATIVE,), item=item(data.MERE_FACT, DECISION),
    stage=PREPARATION, never=(roles.BURGEMEESTER, roles.COLLEGE),
)  # fmt: skip
OF_PROSECUTOR = Flow(  # 5:11 lid 3
    rule="wvggz_preparation.decision_of_prosecutor", article="Wvggz 5:11 lid 3", by=OVJ,
    bound=c.WVGGZ_ONLY, tos=(roles.REPRESENTATIVE, roles.LAWYER, roles.CARE_RESPONSIBLE),
    item=item(data.HEALTH, DECISION), stage=PREPARATION,
    never=(roles.BURGEMEESTER, roles.COLLEGE, roles.POLICE, GD, roles.CARE_PROVIDER),
    first=READ_LAST, before=c.UNDETERMINED,
)  # fmt: skip
FLOWS = (
    Flow(  # 5:4 lid 1 b
        rule="wvggz_preparation.history_to_director", article="Wvggz 5:4 lid 1 b", by=OVJ,
        bound=c.WVGGZ_ONLY, tos=(GD,), item=item(data.HEALTH, EARLIER_MEASURES),
        stage=PREPARATION, purpose=PREPARE, facts=(DESIGNATED,),
        never=(roles.BURGEMEESTER, roles.POLICE),
    ),
    Flow(  # 5:4 lid 1 b: what he needs for his task
        rule="wvggz_preparation.inform_director", article="Wvggz 5:4 lid 1 b", by=OVJ,
        bound=c.WVGGZ_ONLY, tos=(GD,), item=item(data.HEALTH), stage=PREPARATION, purpose=PREPARE,
        facts=(DESIGNATED, NECESSARY), never=(roles.BURGEMEESTER, roles.COLLEGE),
    ),
    JUSTICE_DATA,
    Flow(  # 5:4 lid 1 d
        rule="wvggz_preparation.lawyer_for_order", article="Wvggz 5:4 lid 1 d", by=OVJ,
        bound=c.WVGGZ_ONLY, tos=(roles.COURT,), item=item(data.IDENTIFYING), stage=PREPARATION,
        facts=(NO_LAWYER,), never=(roles.COLLEGE,),
    ),
    Flow(  # 5:4 lid 2 a: the bare fact
        rule="wvggz_preparation.word_of_preparation", article="Wvggz 5:4 lid 2 a", by=GD,
        bound=c.WVGGZ_CARE, tos=(roles.REPRESENTATIVE, roles.LAWYER), item=item(data.MERE_FACT),
        stage=PREPARATION, facts=(DESIGNATED,),
        never=(roles.COLLEGE, roles.POLICE, roles.BURGEMEESTER),
    ),
    Flow(  # 5:4 lid 2 a: and to the applicant
        rule="wvggz_preparation.word_of_preparation", article="Wvggz 5:4 lid 2 a", by=GD,
        bound=c.WVGGZ_CARE, tos=(roles.COLLEGE, roles.POLICE), item=item(data.MERE_FACT),
        stage=PREPARATION, facts=(DESIGNATED, RECIPIENT_APPLIED), never=(roles.BURGEMEESTER,),
    ),
    Flow(  # 5:4 lid 2 b: the pvp, as far as betrokkene agrees
        rule="wvggz_preparation.contact_to_advocate", article="Wvggz 5:4 lid 2 b", by=GD,
        bound=c.WVGGZ_CARE, tos=(roles.PATIENT_ADVOCATE,), item=item(data.IDENTIFYING),
        stage=PREPARATION, purpose=INFORM_ABOUT_ADVOCATE, facts=(DESIGNATED,),
        consent=c.ALL_CONSENT, before=c.PERMITTED,
        missed=c.UNDETERMINED,  # else the consent meets 8:34, an open question
    ),
    OWN_DECISION,
    attrs.evolve(OWN_DECISION, tos=(roles.COLLEGE,), facts=(RECIPIENT_APPLIED,), never=()),
    Flow(  # 5:5 lid 4, second sentence: the reasons
        rule="wvggz_preparation.own_plan_reasons", article="Wvggz 5:5 lid 4", by=GD,
        bound=c.WVGGZ_CARE, tos=(roles.REPRESENTATIVE,), item=item(data.HEALTH, DECISION, REASONS),
        stage=PREPARATION, facts=(PLAN_REFUSED,),
        never=(roles.COLLEGE, roles.POLICE, roles.LAWYER),
    ),
    Flow(  # 5:8 lid 1
        rule="wvggz_preparation.statement_to_director", article="Wvggz 5:8 lid 1", by=PSY,
        bound=c.WVGGZ_CARE, tos=(GD,), item=STATEMENT, stage=PREPARATION, purpose=FOR_STATEMENT,
        never=(roles.BURGEMEESTER, roles.COLLEGE), first=READ_LAST, before=c.UNDETERMINED,
    ),
    Flow(  # 5:9 lid 2
        rule="wvggz_preparation.self_binding_to_psychiatrist", article="Wvggz 5:9 lid 2", by=GD,
        bound=c.WVGGZ_CARE, tos=(PSY, roles.PSYCHIATRIST),
        item=item(data.HEALTH, data.SELF_BINDING), stage=PREPARATION, purpose=FOR_STATEMENT,
        first=READ_LAST, before=c.UNDETERMINED,
    ),
    Flow(  # 5:10
        rule="wvggz_preparation.data_to_psychiatrist", article="Wvggz 5:10", by=GD,
        bound=(*c.WVGGZ_CARE, WPG_7), tos=(PSY,), item=item(data.POLICE_DATA),
        stage=PREPARATION, purpose=FOR_STATEMENT, never=(roles.CARE_RESPONSIBLE,),
        first=READ_LAST, before=c.UNDETERMINED,
    ),
    Flow(  # 5:11 lid 1
        rule="wvggz_preparation.statement_to_prosecutor", article="Wvggz 5:11 lid 1", by=GD,
        bound=c.WVGGZ_CARE, tos=(OVJ,), item=STATEMENT, stage=PREPARATION, purpose=PREPARE,
        never=(roles.COLLEGE, roles.BURGEMEESTER), first=READ_LAST, before=c.UNDETERMINED,
    ),
    OF_PROSECUTOR,
    attrs.evolve(OF_PROSECUTOR, tos=(roles.COLLEGE,), facts=(RECIPIENT_APPLIED,), never=()),
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


@pytest.mark.parametrize(
    ("rule", "kind"),
    [
        ("history_to_director", data.SELF_BINDING),
        ("data_to_psychiatrist", data.SELF_BINDING),
        ("data_to_psychiatrist", EARLIER_MEASURES),
    ],
)
def test_the_history_goes_along(rule: str, kind: DataKind) -> None:
    """5:4 lid 1 b and 5:10: self-binding statement and earlier measures."""
    flow = next(f for f in FLOWS if f.rule.endswith(rule))
    check(attrs.evolve(flow, item=item(data.HEALTH, kind)))


def test_justice_data_of_an_earlier_measure_go_under_letter_c_only() -> None:
    """5:4 lid 1 b is the history of measures; police and justice data have the bar of c."""
    flow = attrs.evolve(FLOWS[0], item=item(data.JUSTICE_DATA, EARLIER_MEASURES))
    assert judge(flow.request(), c.LAW).outcome is c.PROHIBITED
    check(attrs.evolve(flow, rule=JUSTICE_DATA.rule, article=JUSTICE_DATA.article, never=(),
                       facts=(DESIGNATED, RELEVANT_TO_HARM)))  # fmt: skip


def test_the_reasons_do_not_go_to_the_applicant() -> None:
    """5:5 lid 4: the applicant hears the decision, not why."""
    reasoned = attrs.evolve(
        OWN_DECISION, tos=(roles.COLLEGE,), facts=(RECIPIENT_APPLIED,),
        item=item(data.HEALTH, DECISION, REASONS),
    )  # fmt: skip
    assert judge(reasoned.request(), c.LAW).outcome is c.PROHIBITED


def test_the_circle_duty_is_not_what_carries_5_4() -> None:
    """5:4 lid 1 c decides by itself, without strict necessity and against refusal."""
    verdict = judge(JUSTICE_DATA.request(), c.LAW)
    assert not {"Wvggz 8:29 lid 1", "Wvggz 7:1 lid 5"} & cites(verdict)
    assert "Wpg 7 lid 2" in cites(verdict)
    assert "wvggz_secrecy.state_bsn" in condition_ids(verdict)


def test_a_bar_leaves_no_duty_but_a_discretion_would() -> None:
    """5:4 lid 1 c says "tenzij ... zich daartegen verzet": the interest itself ends the duty."""
    barred = next(m for m in misses([JUSTICE_DATA]) if m.what.startswith("bar"))
    verdict = judge(barred.request, c.LAW)
    assert cites(verdict) == {"Wpg 7 lid 2", "Wvggz 8:34"}


@pytest.mark.parametrize("category", [data.POLICE_DATA, data.PROSECUTION_DATA, data.JUSTICE_DATA])
def test_all_three_kinds_of_justice_data_flow(category: Category) -> None:
    """5:4 lid 1 c names police data, strafvorderlijke and justitiële gegevens."""
    check(attrs.evolve(JUSTICE_DATA, item=item(category)))


def test_ordinary_health_data_are_not_justice_data() -> None:
    """The letter speaks of police and justice data only."""
    other = attrs.evolve(JUSTICE_DATA, item=item(data.HEALTH))
    assert judge(other.request(), c.LAW).outcome is c.PROHIBITED


def test_the_wjsg_key_rests_on_its_mirror() -> None:
    """5:4 is mirrored by Wjsg 39e lid 4; 5:10 rests on the task of Wjsg 52."""
    mirror = {key.lock: [p.short for p in key.by] for key in JUSTICE_DATA_TO_DIRECTOR.lifts}
    task = {key.lock: [p.short for p in key.by] for key in DATA_TO_PSYCHIATRIST.lifts}
    assert mirror[WJSG_52] == ["Wjsg 39e lid 4"]
    assert task[WJSG_52] == ["Wjsg 52 lid 1"]


def test_the_decision_goes_without_the_statement() -> None:
    """5:11 lid 3 and 5:5 lid 4 send a decision, never the medische verklaring."""
    both = item(data.HEALTH, DECISION, data.MEDICAL_STATEMENT)
    for flow in (OF_PROSECUTOR, attrs.evolve(OF_PROSECUTOR, tos=(roles.COLLEGE,),
                                             facts=(RECIPIENT_APPLIED,))):  # fmt: skip
        verdict = judge(attrs.evolve(flow, item=both).request(), c.LAW)
        assert verdict.outcome is c.PROHIBITED
        assert cites(verdict) >= {"Wvggz 8:34"}


@pytest.mark.parametrize("to", [*OF_PROSECUTOR.tos, GD, roles.CARE_PROVIDER])
def test_the_decision_on_the_criteria_is_another_one(to: Role) -> None:
    """5:11 lid 3 names neither geneesheer-directeur nor zorgaanbieder; 5:16 lid 1 names both."""
    criteria = judge(attrs.evolve(OF_PROSECUTOR, facts=(DECISION_ON_CRITERIA,)).request(to), c.LAW)
    assert criteria.outcome is c.REQUIRED
    assert c.carriers(criteria) == {"wvggz_petition.criteria_decision"}
    earlier = judge(OF_PROSECUTOR.request(to), c.LAW)
    assert earlier.outcome is (c.REQUIRED if to in OF_PROSECUTOR.tos else c.PROHIBITED)
    assert "Wvggz 5:16 lid 1" not in cites(earlier)


def test_the_huisarts_may_answer_is_an_open_question() -> None:
    """5:9 lid 2 prescribes consultation; that it opens the secrecy of the huisarts is open."""
    flow = Flow(
        rule="wvggz_preparation.gp_answers", article="Wvggz 5:9 lid 2",
        by=roles.GENERAL_PRACTITIONER, bound=c.MEDICAL, tos=(PSY,), item=item(data.HEALTH),
        stage=PREPARATION, purpose=FOR_STATEMENT, facts=(NECESSARY,),
    )  # fmt: skip
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.UNDETERMINED
    assert [one.id for one in verdict.missing] == [MAY_THE_GP_ANSWER.id]
    assert judge(flow.request(), c.LAW.adopt(MAY_THE_GP_ANSWER, answer=True)).outcome is c.PERMITTED
    refused = judge(flow.request(), c.LAW.adopt(MAY_THE_GP_ANSWER, answer=False))
    assert refused.outcome is c.PROHIBITED
    for miss in misses([attrs.evolve(flow, outcome=c.UNDETERMINED)]):
        miss.check()


def test_the_psychiatrist_must_be_independent() -> None:
    """5:7 travels as a precondition with what the psychiatrist gets."""
    flow = next(f for f in FLOWS if f.article == "Wvggz 5:10")
    ids = condition_ids(judge(flow.request(), c.LAW))
    assert "wvggz_preparation.independent_psychiatrist" in ids


def test_a_running_zorgmachtiging_is_another_stage() -> None:
    """5:4 works while a petition is prepared, not during its execution."""
    later = attrs.evolve(JUSTICE_DATA, stage=CARE_ORDER)
    assert judge(later.request(), c.LAW).outcome is c.PROHIBITED
