"""Wvggz 7:3, 7:6-7:11: temporary care, appeal and continuation of the crisismaatregel."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    DECISION,
    FOR_STATEMENT,
    INFORM_ABOUT_ADVOCATE,
    READ_LAST,
    RELEVANT_TO_HARM,
)
from disclosure_law.law.wvggz_continuation import TOOK_TEMPORARY_MEASURE
from disclosure_law.law.wvggz_crisis import JANUARY_2022, WITHHELD
from disclosure_law.law.wvggz_petition import PARTNER_OR_CARER
from disclosure_law.law.wvggz_terms import CONTINUATION_SOUGHT, CRISIS_MEASURE, TEMPORARY_CARE
from disclosure_law.lifting import judge
from disclosure_law.vocabulary import data, roles
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

OVJ, GD, MAYOR = roles.PROSECUTOR, roles.MEDICAL_DIRECTOR, roles.BURGEMEESTER
UNREAD: dict[str, Any] = {"first": READ_LAST, "before": c.UNDETERMINED}
DECISION_ONLY = item(data.HEALTH, DECISION)
TEMPORARY = Flow(  # 7:3 lid 7: whoever gave the temporary care
    rule="wvggz_continuation.word_of_temporary_care", article="Wvggz 7:3 lid 7", by=roles.NURSE,
    bound=c.MEDICAL, tos=(roles.CARE_PROVIDER, MAYOR), item=item(data.MERE_FACT),
    stage=TEMPORARY_CARE, facts=(TOOK_TEMPORARY_MEASURE,), anyone=True,
    never=(roles.COLLEGE, roles.POLICE), first=JANUARY_2022, before=c.UNDETERMINED,
)  # fmt: skip
APPEAL = Flow(  # 7:6 lid 5
    rule="wvggz_continuation.appeal_decision", article="Wvggz 7:6 lid 5", by=roles.COURT,
    bound=c.WVGGZ_ONLY,
    tos=(MAYOR, roles.REPRESENTATIVE, roles.LAWYER, GD, roles.INSPECTORATE, OVJ),
    item=DECISION_ONLY, stage=CRISIS_MEASURE,
    never=(roles.COLLEGE, roles.RELATIVE, roles.GENERAL_PRACTITIONER), **UNREAD,
)  # fmt: skip
DECIDED = Flow(  # 7:8 lid 4: not the burgemeester
    rule="wvggz_continuation.continuation_decision", article="Wvggz 7:8 lid 4", by=roles.COURT,
    bound=c.WVGGZ_ONLY,
    tos=(
        roles.REPRESENTATIVE, roles.LAWYER, roles.YOUTH_PROTECTOR, roles.CARE_PROVIDER, GD,
        roles.CARE_RESPONSIBLE, roles.GENERAL_PRACTITIONER, roles.INSPECTORATE, OVJ,
    ),
    item=DECISION_ONLY, stage=CONTINUATION_SOUGHT,
    never=(MAYOR, roles.COLLEGE, roles.RELATIVE), **UNREAD,
)  # fmt: skip
POLICE_DATA = Flow(  # 7:11 lid 4
    rule="wvggz_continuation.justice_data_at_continuation", article="Wvggz 7:11 lid 4", by=OVJ,
    bound=c.PROSECUTOR, tos=(roles.STATEMENT_PSYCHIATRIST,), item=item(data.POLICE_DATA),
    stage=CONTINUATION_SOUGHT, purpose=FOR_STATEMENT, asked=True, facts=(RELEVANT_TO_HARM,),
    bars=(WITHHELD,), never=(MAYOR, GD), **UNREAD,
)  # fmt: skip
FLOWS = (
    TEMPORARY,
    APPEAL,
    Flow(  # 7:7 lid 2
        rule="wvggz_continuation.continuation_file", article="Wvggz 7:7 lid 2", by=OVJ,
        bound=c.WVGGZ_ONLY, tos=(roles.COURT,), item=item(data.HEALTH, data.MEDICAL_STATEMENT),
        also=(item(data.HEALTH, DECISION),),
        stage=CONTINUATION_SOUGHT, never=(MAYOR, roles.COLLEGE), **UNREAD,
    ),
    DECIDED,
    attrs.evolve(DECIDED, tos=(roles.RELATIVE,), facts=(PARTNER_OR_CARER,), never=(MAYOR,)),
    Flow(  # 7:11 lid 3 b
        rule="wvggz_continuation.advocate_at_continuation", article="Wvggz 7:11 lid 3 b", by=GD,
        bound=c.WVGGZ_CARE, tos=(roles.PATIENT_ADVOCATE,), item=item(data.IDENTIFYING),
        stage=CONTINUATION_SOUGHT, purpose=INFORM_ABOUT_ADVOCATE, consent=c.ALL_CONSENT,
        missed=c.UNDETERMINED, **UNREAD,
    ),
    POLICE_DATA,
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


def test_only_the_measure_is_told() -> None:
    """7:3 lid 7 tells that temporary care was given, not the state of health."""
    more = attrs.evolve(TEMPORARY, item=item(data.HEALTH))
    assert judge(more.request(), c.LAW).outcome is c.PROHIBITED


def test_the_burgemeester_hears_the_appeal_not_the_continuation() -> None:
    """7:6 lid 5 lists him, 7:8 lid 4 does not."""
    assert judge(APPEAL.request(MAYOR), c.LAW).outcome is c.REQUIRED
    assert judge(DECIDED.request(MAYOR), c.LAW).outcome is c.PROHIBITED
