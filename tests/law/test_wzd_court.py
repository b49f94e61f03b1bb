"""Wzd 26-28c: the petition of the CIZ and the criminal-court route."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    DECISION,
    FOR_STATEMENT,
    INVESTIGATION_OPPOSES,
    READ_LAST,
    RELEVANT_TO_HARM,
    TREATS,
)
from disclosure_law.law.wzd_court import (
    CIZ_ADVICE,
    DRAWS_UP_STATEMENT,
    FINANCES,
    JULY_2021,
    JUSTICE_DATA_TO_DOCTOR,
    MAY_THE_GP_ANSWER,
    MISDIRECTED,
    NO_PROVIDER,
    OF_LEGAL_REPRESENTATIVE,
)
from disclosure_law.law.wzd_terms import (
    ADMISSION_PREPARED,
    CRIMINAL_ROUTE,
    CUSTODY,
    CUSTODY_CONSIDERED,
    LONG_TERM_CARE_INSURER,
)
from disclosure_law.lifting import judge
from disclosure_law.term import DataKind, Setting
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import WJSG_52, WPG_7, WZD_18C
from tests.common import cites
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

CIZ, OVJ, DOCTOR, COURT = roles.CIZ, roles.PROSECUTOR, roles.PHYSICIAN, roles.COURT
PROVIDER = roles.CARE_PROVIDER
UNREAD: dict[str, Any] = {"first": READ_LAST, "before": c.UNDETERMINED}
BY_2021: dict[str, Any] = {"first": JULY_2021, "before": c.UNDETERMINED}
STATEMENT, DECIDED = item(data.HEALTH, data.MEDICAL_STATEMENT), item(data.HEALTH, DECISION)
BY_OVJ: dict[str, Any] = {"by": OVJ, "bound": (WZD_18C, WPG_7), "stage": CRIMINAL_ROUTE}
TO_DOCTOR = Flow(  # 28a lid 2 a
    rule="wzd_court.justice_data_to_doctor", article="Wzd 28a lid 2 a", tos=(DOCTOR,),
    item=item(data.POLICE_DATA), facts=(DRAWS_UP_STATEMENT, RELEVANT_TO_HARM),
    bars=(INVESTIGATION_OPPOSES,), never=(roles.BURGEMEESTER, PROVIDER, roles.CARE_RESPONSIBLE),
    **BY_OVJ,
)  # fmt: skip
FLOWS = (
    Flow(  # 26 lid 6
        rule="wzd_court.petition_file", article="Wzd 26 lid 6", by=CIZ, bound=c.WZD_ONLY,
        tos=(COURT,), item=STATEMENT, stage=ADMISSION_PREPARED, never=(OVJ, roles.COLLEGE),
        **UNREAD,
    ),
    Flow(  # 27 lid 3
        rule="wzd_court.doctor_consults", article="Wzd 27 lid 3", by=DOCTOR, bound=c.MEDICAL,
        tos=(PROVIDER,), item=item(data.HEALTH),
        stage=ADMISSION_PREPARED, facts=(DRAWS_UP_STATEMENT, NECESSARY, TREATS),
        never=(roles.COLLEGE, roles.RELATIVE, roles.GENERAL_PRACTITIONER), **UNREAD,
    ),
    Flow(  # "of, indien deze ontbreekt, met de huisarts van de cliënt"
        rule="wzd_court.doctor_consults", article="Wzd 27 lid 3", by=DOCTOR, bound=c.MEDICAL,
        tos=(roles.GENERAL_PRACTITIONER,), item=item(data.HEALTH), stage=ADMISSION_PREPARED,
        facts=(DRAWS_UP_STATEMENT, NECESSARY, NO_PROVIDER), never=(roles.NURSE,), **UNREAD,
    ),
    Flow(  # 30 lid 3
        rule="wzd_court.doctor_consults", article="Wzd 30 lid 3", by=DOCTOR, bound=c.MEDICAL,
        tos=(PROVIDER,), item=item(data.HEALTH),
        stage=CUSTODY_CONSIDERED, facts=(DRAWS_UP_STATEMENT, NECESSARY, TREATS),
        never=(roles.GENERAL_PRACTITIONER,), **UNREAD,
    ),
    Flow(
        rule="wzd_court.doctor_consults", article="Wzd 30 lid 3", by=DOCTOR, bound=c.MEDICAL,
        tos=(roles.GENERAL_PRACTITIONER,), item=item(data.HEALTH), stage=CUSTODY_CONSIDERED,
        facts=(DRAWS_UP_STATEMENT, NECESSARY, NO_PROVIDER), **UNREAD,
    ),
    Flow(  # 28
        rule="wzd_court.forward_application", article="Wzd 28", by=CIZ, bound=c.WZD_ONLY,
        tos=(OVJ,), item=item(data.HEALTH), stage=ADMISSION_PREPARED, facts=(MISDIRECTED,),
        never=(roles.BURGEMEESTER,), **UNREAD,
    ),
    Flow(  # 28a lid 1
        rule="wzd_court.consult_on_route", article="Wzd 28a lid 1", tos=(CIZ,),
        item=item(data.MERE_FACT), **BY_OVJ,
    ),
    Flow(
        rule="wzd_court.consult_on_route", article="Wzd 28a lid 1", by=CIZ, bound=c.WZD_ONLY,
        tos=(OVJ,), item=item(data.MERE_FACT), stage=CRIMINAL_ROUTE, never=(roles.BURGEMEESTER,),
    ),
    TO_DOCTOR,
    Flow(  # 28a lid 2 d
        rule="wzd_court.file_to_ciz", article="Wzd 28a lid 2 d", tos=(CIZ,),
        item=item(data.POLICE_DATA), facts=(RELEVANT_TO_HARM,), bars=(INVESTIGATION_OPPOSES,),
        never=(roles.BURGEMEESTER, PROVIDER), **BY_OVJ,
    ),
    Flow(
        rule="wzd_court.file_to_ciz", article="Wzd 28a lid 2 d", tos=(CIZ,), item=STATEMENT,
        **BY_OVJ,
    ),
    Flow(  # "en, zo mogelijk, de gegevens van de wettelijk vertegenwoordiger van de cliënt"
        rule="wzd_court.file_to_ciz", article="Wzd 28a lid 2 d", tos=(CIZ,),
        item=item(data.IDENTIFYING), facts=(OF_LEGAL_REPRESENTATIVE,),
        never=(roles.BURGEMEESTER,), **BY_OVJ,
    ),
    Flow(  # 28a lid 3
        rule="wzd_court.petition_of_prosecutor", article="Wzd 28a lid 3", tos=(COURT,),
        item=item(data.POLICE_DATA), facts=(RELEVANT_TO_HARM,), never=(roles.LAWYER,), **BY_OVJ,
    ),
    Flow(  # 28ac lid 4
        rule="wzd_court.copy_to_ciz", article="Wzd 28ac lid 4", by=COURT, bound=c.WZD_ONLY,
        tos=(CIZ,), item=DECIDED, stage=CRIMINAL_ROUTE, never=(roles.BURGEMEESTER,), **UNREAD,
    ),
    Flow(  # 28b lid 6
        rule="wzd_court.police_hand_over", article="Wzd 28b lid 6", by=roles.POLICE, bound=(),
        tos=(PROVIDER,), item=item(data.ADMINISTRATIVE_MEASURES, DECISION), stage=CRIMINAL_ROUTE,
        never=(roles.COLLEGE,), **UNREAD,
    ),
    Flow(  # 28c lid 1
        rule="wzd_court.order_to_financier", article="Wzd 28c lid 1",
        tos=(LONG_TERM_CARE_INSURER, roles.COLLEGE, roles.HEALTH_INSURER), item=DECIDED,
        facts=(FINANCES,), never=(roles.BURGEMEESTER, PROVIDER), **BY_OVJ, **BY_2021,
    ),
    Flow(  # 28c lid 2
        rule="wzd_court.order_to_provider", article="Wzd 28c lid 2", by=roles.COLLEGE, bound=(),
        tos=(PROVIDER, roles.WMO_PROVIDER), item=DECIDED, stage=CRIMINAL_ROUTE,
        never=(roles.HOUSING_ASSOCIATION,), **BY_2021,
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


@pytest.mark.parametrize("stage", [ADMISSION_PREPARED, CUSTODY_CONSIDERED, CUSTODY])
def test_police_data_flow_in_the_criminal_route_only(stage: Setting) -> None:
    """28a is the only provision; not for the IBS, not in the CIZ route."""
    flow = attrs.evolve(TO_DOCTOR, stage=stage, purpose=FOR_STATEMENT)
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert cites(verdict) == {"Wzd 18c lid 4", "Wpg 7 lid 2"}
    assert not {"Wzd 28a lid 2 a", "Wvggz 7:1 lid 5"} & cites(verdict)


def test_the_wjsg_mirrors_28a() -> None:
    """Wjsg 39e lid 5."""
    by = {key.lock: [p.short for p in key.by] for key in JUSTICE_DATA_TO_DOCTOR.lifts}
    assert by[WJSG_52] == ["Wjsg 39e lid 5"]


@pytest.mark.parametrize(
    ("rule", "kind"),
    [
        ("petition_file", DECISION),
        ("petition_file", data.CARE_PLAN),
        ("petition_of_prosecutor", CIZ_ADVICE),
        ("petition_of_prosecutor", data.MEDICAL_STATEMENT),
    ],
)
def test_everything_in_the_file_goes(rule: str, kind: DataKind) -> None:
    """26 lid 6 and 28a lid 3 list the documents."""
    flow = next(f for f in FLOWS if f.rule.endswith(rule))
    check(attrs.evolve(flow, item=item(data.HEALTH, kind)))


def test_the_statement_does_not_go_with_the_machtiging() -> None:
    """28c sends the machtiging to the financier, not the verklaring."""
    for rule in ("order_to_financier", "copy_to_ciz"):
        flow = next(f for f in FLOWS if f.rule.endswith(rule))
        both = item(data.HEALTH, DECISION, data.MEDICAL_STATEMENT)
        verdict = judge(attrs.evolve(flow, item=both, tos=(roles.COLLEGE,)).request(), c.LAW)
        assert verdict.outcome is c.PROHIBITED


@pytest.mark.parametrize("stage", [ADMISSION_PREPARED, CUSTODY_CONSIDERED])
def test_whether_the_huisarts_may_answer_is_open(stage: Setting) -> None:
    """27 lid 3 and 30 lid 3 prescribe consultation, no duty to answer."""
    flow = Flow(
        rule="wzd_court.gp_answers", article="Wzd 27 lid 3", by=roles.GENERAL_PRACTITIONER,
        bound=c.MEDICAL, tos=(DOCTOR,), item=item(data.HEALTH), stage=stage,
        facts=(DRAWS_UP_STATEMENT, NO_PROVIDER, NECESSARY),
    )  # fmt: skip
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.UNDETERMINED
    assert [one.id for one in verdict.missing] == [MAY_THE_GP_ANSWER.id]
    assert judge(flow.request(), c.LAW.adopt(MAY_THE_GP_ANSWER, answer=True)).outcome is c.PERMITTED
    for miss in misses([attrs.evolve(flow, outcome=c.UNDETERMINED)]):
        if miss.what != "other data":  # the consultation names no kind of data
            miss.check()
