"""Wzd 41-50: notices of decision and admission, leave and discharge."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    DECISION,
    ENDS,
    ESSENTIALS_MISSING,
    HARMED_ANOTHER,
    MINISTER,
    READ_LAST,
)
from disclosure_law.law.wvggz_petition import PARTNER_OR_CARER, RELEVANT_RELATIVE
from disclosure_law.law.wzd_admission import (
    ALREADY_THERE,
    APPLIED,
    ASKS_FOR_DECISION,
    CRIMINAL_TITLE,
    JANUARY_2025,
    MINISTER_AGREED,
    WFZ_ORDER,
)
from disclosure_law.law.wzd_terms import ADMITTED, CUSTODY, CUSTODY_CONTINUED
from disclosure_law.lifting import judge
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

PROVIDER, OVJ, MAYOR = roles.CARE_PROVIDER, roles.PROSECUTOR, roles.BURGEMEESTER
UNREAD: dict[str, Any] = {"first": READ_LAST, "before": c.UNDETERMINED}
IN_2025: dict[str, Any] = {"first": JANUARY_2025, "before": c.UNDETERMINED}
FACT, DECIDED = item(data.MERE_FACT), item(data.HEALTH, DECISION)
BY_PROVIDER: dict[str, Any] = {"by": PROVIDER, "bound": c.WZD_CARE}
CONSULT = (ENDS, HARMED_ANOTHER, NECESSARY)
DISCHARGE = Flow(  # 48 lid 13
    rule="wzd_admission.discharge_to_college_and_family", article="Wzd 48 lid 13",
    tos=(roles.COLLEGE,), item=FACT, stage=ADMITTED, facts=(ENDS, ESSENTIALS_MISSING, NECESSARY),
    outcome=c.PERMITTED, never=(MAYOR, roles.POLICE, roles.HOUSING_ASSOCIATION, roles.RELATIVE),
    **BY_PROVIDER, **IN_2025,
)  # fmt: skip
FLOWS = (
    Flow(  # 41 lid 1
        rule="wzd_admission.copy_of_order", article="Wzd 41 lid 1", by=roles.COURT,
        bound=c.WZD_ONLY,
        tos=(roles.LAWYER, roles.CIZ, roles.WZD_OFFICER, roles.REPRESENTATIVE),
        item=DECIDED, stage=CUSTODY_CONTINUED,
        never=(MAYOR, roles.COLLEGE, roles.RELATIVE, PROVIDER), **UNREAD,
    ),
    Flow(  # "zorgaanbieder (if already staying there)"
        rule="wzd_admission.copy_of_order", article="Wzd 41 lid 1", by=roles.COURT,
        bound=c.WZD_ONLY, tos=(PROVIDER,), item=DECIDED, stage=CUSTODY_CONTINUED,
        facts=(ALREADY_THERE,), never=(MAYOR,), **UNREAD,
    ),
    Flow(
        rule="wzd_admission.copy_of_order", article="Wzd 41 lid 1", by=roles.COURT,
        bound=c.WZD_ONLY, tos=(roles.RELATIVE,), item=DECIDED, stage=CUSTODY_CONTINUED,
        facts=(PARTNER_OR_CARER,), **UNREAD,
    ),
    Flow(  # 42
        rule="wzd_admission.word_of_admission", article="Wzd 42",
        tos=(roles.REPRESENTATIVE, roles.COURT, roles.CIZ, roles.INSPECTORATE), item=FACT,
        stage=ADMITTED, never=(MAYOR, roles.COLLEGE, roles.POLICE), **BY_PROVIDER, **UNREAD,
    ),
    Flow(
        rule="wzd_admission.word_of_admission", article="Wzd 42", tos=(roles.RELATIVE,),
        item=FACT, stage=ADMITTED, facts=(PARTNER_OR_CARER,), **BY_PROVIDER, **UNREAD,
    ),
    Flow(  # 47 lid 7
        rule="wzd_admission.leave_to_prosecutor", article="Wzd 47 lid 7", tos=(OVJ,), item=FACT,
        stage=ADMITTED, facts=(WFZ_ORDER,), never=(MAYOR,), **BY_PROVIDER, **IN_2025,
    ),
    Flow(  # 48 lid 4 b: with the burgemeester
        rule="wzd_admission.consult_before_discharge", article="Wzd 48 lid 4 b", tos=(MAYOR,),
        item=item(data.HEALTH), stage=CUSTODY, facts=CONSULT, never=(OVJ, roles.COLLEGE),
        **BY_PROVIDER, **IN_2025,
    ),
    Flow(  # with the officier van justitie: a Wfz authorisation only
        rule="wzd_admission.consult_before_discharge", article="Wzd 48 lid 4 b", tos=(OVJ,),
        item=item(data.HEALTH), stage=ADMITTED, facts=(*CONSULT, WFZ_ORDER), never=(MAYOR,),
        **BY_PROVIDER, **IN_2025,
    ),
    Flow(  # with the college
        rule="wzd_admission.consult_before_discharge", article="Wzd 48 lid 4 b",
        tos=(roles.COLLEGE,), item=item(data.HEALTH), stage=ADMITTED, facts=CONSULT,
        never=(MAYOR, OVJ), **BY_PROVIDER, **IN_2025,
    ),
    Flow(  # 48 lid 12
        rule="wzd_admission.discharge_to_prosecutor", article="Wzd 48 lid 12", tos=(OVJ,),
        item=FACT, stage=ADMITTED, facts=(ENDS, MINISTER_AGREED), never=(MAYOR, roles.POLICE),
        **BY_PROVIDER, **IN_2025,
    ),
    DISCHARGE,
    attrs.evolve(DISCHARGE, tos=(roles.RELATIVE,), facts=(*DISCHARGE.facts, RELEVANT_RELATIVE),
                 never=(roles.NEIGHBOUR,)),
    Flow(  # 50
        rule="wzd_admission.leave_of_criminal_title", article="Wzd 50", tos=(MINISTER,),
        item=item(data.HEALTH), stage=ADMITTED, facts=(CRIMINAL_TITLE, ASKS_FOR_DECISION),
        never=(MAYOR,), **BY_PROVIDER, **IN_2025,
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
    """The day itself, and the day before: the text was not read."""
    check_dates(flow)


def test_who_applied_hears_the_decision() -> None:
    """41 lid 1: the aanvrager, whoever that was."""
    told = attrs.evolve(FLOWS[0], tos=(roles.RELATIVE,), facts=(APPLIED,), never=())
    check(told)


def test_the_content_is_the_discharge() -> None:
    """48 lid 13 tells the discharge, not the health; that a "kan" suffices is contested."""
    verdict = judge(attrs.evolve(DISCHARGE, item=item(data.HEALTH)).request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert {"Wzd 18c lid 4", "BW 7:457 lid 1"} <= cites(verdict)
    points = {point.cites.short for point in judge(DISCHARGE.request(), c.LAW).contested}
    assert "Wzd 48 lid 13" in points
