"""Wvggz 13:3 and 13:3a: absence and a missing person."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from disclosure_law.law.compulsory_care import MINISTER, NOVEMBER_2021, READ_LAST
from disclosure_law.law.wvggz_absence import (
    CANNOT_BE_FOUND,
    DEMAND_13_3A,
    DEMAND_NOT_MODELLED,
    GRAVE_SUSPICION,
    REFUSES_TO_RETURN,
    RESUMED,
    WITHDRAWS,
)
from disclosure_law.law.wvggz_terms import CARE_ORDER, CRIMINAL_TITLE, CRISIS_MEASURE, FIND_MISSING
from disclosure_law.lifting import judge
from disclosure_law.request import How, Request
from disclosure_law.term import Category
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import BW_7_457
from tests.common import cites, condition_ids
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

OVJ, GD, POLICE = roles.PROSECUTOR, roles.MEDICAL_DIRECTOR, roles.POLICE
FACT = item(data.MERE_FACT)
BY_GD: dict[str, Any] = {"by": GD, "bound": c.WVGGZ_CARE, "item": FACT}
GONE = Flow(  # 13:3 lid 1
    rule="wvggz_absence.absence_to_prosecutor", article="Wvggz 13:3 lid 1", tos=(OVJ,),
    stage=CARE_ORDER, purpose=FIND_MISSING, facts=(WITHDRAWS,),
    never=(roles.COLLEGE, roles.BURGEMEESTER, POLICE), **BY_GD,
)  # fmt: skip
MISSING = Flow(  # 13:3 lid 3
    rule="wvggz_absence.absence_to_police", article="Wvggz 13:3 lid 3", tos=(POLICE,),
    stage=CRISIS_MEASURE, purpose=FIND_MISSING, facts=(CANNOT_BE_FOUND,),
    never=(roles.COLLEGE, roles.HOUSING_ASSOCIATION), **BY_GD,
)  # fmt: skip
FLOWS = (
    GONE,
    MISSING,
    attrs.evolve(MISSING, facts=(REFUSES_TO_RETURN,)),
    attrs.evolve(MISSING, item=item(data.IDENTIFYING)),
    Flow(  # lid 5 with lid 3: the reasoned suspicion goes along
        rule="wvggz_absence.absence_to_police", article="Wvggz 13:3 lid 5", tos=(POLICE,),
        stage=CARE_ORDER, purpose=FIND_MISSING, facts=(CANNOT_BE_FOUND, GRAVE_SUSPICION),
        by=GD, bound=c.WVGGZ_CARE, item=item(data.RISK_ASSESSMENT),
    ),
    Flow(  # 13:3 lid 2
        rule="wvggz_absence.escape_to_minister", article="Wvggz 13:3 lid 2", tos=(MINISTER, OVJ),
        stage=CRIMINAL_TITLE, facts=(WITHDRAWS,), never=(POLICE,), first=READ_LAST,
        before=c.UNDETERMINED, **BY_GD,
    ),
    Flow(  # 13:3 lid 4
        rule="wvggz_absence.resumption", article="Wvggz 13:3 lid 4", tos=(OVJ, POLICE),
        stage=CARE_ORDER, facts=(RESUMED,), never=(roles.COLLEGE,), first=NOVEMBER_2021,
        before=c.UNDETERMINED, **BY_GD,
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


@pytest.mark.parametrize("flow", [GONE, MISSING], ids=name)
def test_the_file_does_not_go_along(flow: Flow) -> None:
    """Risk information, reasoned; not the treatment file."""
    file = attrs.evolve(flow, item=item(data.HEALTH), facts=(*flow.facts, GRAVE_SUSPICION))
    verdict = judge(file.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "BW 7:457 lid 1" in cites(verdict)


def test_the_suspicion_goes_to_the_prosecutor_too() -> None:
    """Lid 5 names both reports; without a grave suspicion there is no risk to state."""
    risk = attrs.evolve(GONE, item=item(data.RISK_ASSESSMENT))
    assert judge(risk.request(), c.LAW).outcome is c.PROHIBITED
    check(attrs.evolve(risk, facts=(WITHDRAWS, GRAVE_SUSPICION)))


@pytest.mark.parametrize("at", [NOVEMBER_2021 - c.DAY, NOVEMBER_2021])
def test_a_grave_suspicion_is_stated_with_reasons(at: dt.date) -> None:
    """13:3 lid 5, reworded by 2021-11-06: due in both wordings, with the words of its time."""
    grave = attrs.evolve(MISSING, facts=(CANNOT_BE_FOUND, GRAVE_SUSPICION))
    verdict = judge(attrs.evolve(grave.request(), at=at), c.LAW)
    due = [x for x in verdict.conditions if x.id == "wvggz_absence.state_reasons"]
    assert ["aanzienlijk risico" in x.words for x in due] == [at < NOVEMBER_2021]
    calm = condition_ids(judge(attrs.evolve(MISSING.request(), at=at), c.LAW))
    assert "wvggz_absence.state_reasons" not in calm


DEMANDED = Flow(  # 13:3a
    rule="wvggz_absence.demand", article="Wvggz 13:3a lid 1", by=roles.HOUSING_ASSOCIATION,
    bound=(), tos=(OVJ,), item=item(data.IDENTIFYING), purpose=FIND_MISSING,
)  # fmt: skip


def demanded(flow: Flow) -> Request:
    """The flow under a demand of 13:3a."""
    return attrs.evolve(flow.request(), setting=How(instrument=DEMAND_13_3A))


def test_the_demand_of_13_3a_is_not_modelled() -> None:
    """Its text is not in the pack: undetermined, and said so."""
    verdict = judge(demanded(DEMANDED), c.LAW)
    assert verdict.outcome is c.UNDETERMINED
    assert [one.id for one in verdict.missing] == [DEMAND_NOT_MODELLED.id]
    assert judge(DEMANDED.request(), c.LAW).outcome is c.PROHIBITED


@pytest.mark.parametrize(
    "change",
    [{"tos": (POLICE,)}, {"purpose": data.INVESTIGATION}],
)
def test_the_demand_is_of_the_prosecutor_to_find_betrokkene(change: dict[str, Any]) -> None:
    """Another who demands, or another end, is not 13:3a."""
    assert judge(demanded(attrs.evolve(DEMANDED, **change)), c.LAW).outcome is c.PROHIBITED


@pytest.mark.parametrize("category", [data.HEALTH, data.OTHER_SPECIAL])
def test_no_health_data_on_demand(category: Category) -> None:
    """13:3a lid 14 excludes them, whatever the demand says."""
    flow = attrs.evolve(
        DEMANDED, by=roles.PHYSICIAN, bound=c.MEDICAL, item=item(category), consent=c.ALL_CONSENT
    )
    verdict = judge(demanded(flow), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert cites(verdict) == {"Wvggz 13:3a lid 14"}
    assert "Wvggz 13:3a lid 14" not in cites(judge(flow.request(), c.LAW))
    early = judge(attrs.evolve(demanded(flow), at=READ_LAST - c.DAY), c.LAW)
    assert early.outcome is c.UNDETERMINED
    assert BW_7_457 in flow.bound
