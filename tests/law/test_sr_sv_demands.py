"""Sv 96a and 126nc-126nf: complying with an order or a demand."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import sr_sv
from disclosure_law.law import sr_sv_demands as t
from disclosure_law.outcome import Outcome
from disclosure_law.term import Setting
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles, settings
from tests.common import cites
from tests.law.justice_common import Row, check, check_near_misses, decide

MEDICAL = (locks.BW_7_457, locks.WET_BIG_88)
ND = Row(
    source=roles.COLLEGE,
    bound=(locks.WMO_5_3_3,),
    target=roles.PROSECUTOR,
    category=data.PROVISIONS,
    purpose=data.INVESTIGATION,
    instrument=settings.DEMAND_126ND,
    yes=(t.VALID, t.SUSPICION),
    no=(sr_sv.PRIVILEGE,),
    outcome=Outcome.REQUIRED,
    cites=("Sv 126nd lid 1", "Sv 96a lid 3"),
    misses=(
        {"instrument": None},
        {"instrument": settings.DEMAND_126NC},
        {"target": roles.POLICE},
        {"category": data.HEALTH},
        {"category": data.OTHER_SPECIAL},
        {"yes": (t.VALID, t.SUSPICION, t.REVEALS_SENSITIVE)},
        {"yes": (t.VALID, t.SUSPICION, t.RELATIVE_OF_SUSPECT)},
        {"yes": (t.VALID, t.SUSPICION, sr_sv.ENDANGERS_SELF)},
        {"yes": (t.VALID, t.SUSPICION, sr_sv.PRIVILEGE), "no": ()},
    ),
)
NF_FACTS = (t.VALID, t.SUSPICION, t.SERIOUS_BREACH, t.URGENT, t.RC_WARRANT)
NF = ND.but(
    category=data.HEALTH,
    instrument=settings.DEMAND_126NF,
    yes=NF_FACTS,
    cites=("Sv 126nf lid 1", "Sv 96a lid 3"),
    misses=(
        {"instrument": settings.DEMAND_126ND},
        {"target": roles.POLICE},
        {"category": data.PROVISIONS},
        {"yes": (*NF_FACTS, t.HOLDER_IS_SUSPECT)},
        {"yes": (*NF_FACTS, sr_sv.PRIVILEGE), "no": ()},
    ),
)
NC = ND.but(
    target=roles.POLICE,
    category=data.IDENTIFYING,
    instrument=settings.DEMAND_126NC,
    yes=(t.VALID,),
    cites=("Sv 126nc",),
    misses=(
        {"category": data.HOUSING},
        {"yes": (t.VALID, t.REVEALS_SENSITIVE)},
        {"instrument": None},
        {"target": roles.PROSECUTION},
    ),
)
NDA = NC.but(
    category=data.HOUSING,
    kinds=(t.CAMERA_IMAGES,),
    instrument=t.DEMAND_126NDA,
    cites=("Sv 126nda",),
    misses=({"kinds": ()}, {"category": data.HEALTH}, {"at": dt.date(2025, 12, 31)}),
)
ORDER = ND.but(
    target=roles.POLICE,
    instrument=settings.ORDER_96A,
    yes=(t.VALID, t.SUSPICION, t.SEIZABLE_OBJECT),
    cites=("Sv 96a lid 1", "Sv 96a lid 3"),
    misses=({"instrument": None}, {"target": roles.COLLEGE}),
)
ROWS = [ND, NF, NC, NDA, ORDER]


@pytest.mark.parametrize("row", ROWS)
def test_a_valid_demand_obliges_a_holder_without_privilege(row: Row) -> None:
    """A duty, past Wmo 5.3.3."""
    check(row)


@pytest.mark.parametrize("row", ROWS)
def test_each_condition_counts(row: Row) -> None:
    """No instrument, the wrong authority, excluded data, privilege: no duty."""
    check_near_misses(row)


@pytest.mark.parametrize(
    "instrument",
    [
        settings.DEMAND_126NC,
        settings.DEMAND_126ND,
        t.DEMAND_126NDA,
        settings.DEMAND_126NF,
        settings.ORDER_96A,
    ],
)
def test_no_demand_breaks_verschoningsrecht(instrument: Setting) -> None:
    """96a lid 3: niet verplicht, so the exit of BW 7:457 is not reached; also not by 126nf."""
    for target in (roles.POLICE, roles.PROSECUTOR):
        row = Row(
            source=roles.PSYCHIATRIST,
            bound=MEDICAL,
            target=target,
            category=data.HEALTH,
            purpose=data.INVESTIGATION,
            instrument=instrument,
            kinds=(t.CAMERA_IMAGES,),
            yes=(*NF_FACTS, t.SEIZABLE_OBJECT, sr_sv.PRIVILEGE),
        )
        verdict = decide(row)
        assert Outcome.PROHIBITED is verdict.outcome
        assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(verdict)


def test_health_data_of_the_college_need_126nf_and_a_warrant() -> None:
    """126nd cannot reach health data; with consent the college may still give them."""
    verdict = decide(ND.but(category=data.HEALTH))
    assert Outcome.PROHIBITED is verdict.outcome
    assert "Sv 126nd lid 1" not in cites(verdict)


def test_privilege_is_asked_for() -> None:
    """An unstated verschoningsrecht leaves the demand undetermined."""
    verdict = decide(ND.but(no=()))
    assert Outcome.UNDETERMINED is verdict.outcome
    assert {"sr_sv.privilege"} <= {missing.id for missing in verdict.missing}


def test_other_offences_are_not_modelled() -> None:
    """126nd lid 6, with a warrant, was described and not read."""
    row = ND.but(yes=(t.VALID, t.RC_WARRANT))
    assert Outcome.UNDETERMINED is decide(row).outcome
    assert "Sv 126nd lid 1" in cites(decide(row))


@pytest.mark.parametrize(
    ("day", "outcome"),
    [(dt.date(2025, 12, 31), Outcome.UNDETERMINED), (dt.date(2026, 1, 1), Outcome.REQUIRED)],
)
def test_126nda_was_read_in_2026_only(day: dt.date, outcome: Outcome) -> None:
    """126nda was not compared with the 2015 copy; the others are unchanged in substance."""
    assert outcome is decide(NDA.but(at=day)).outcome
    assert Outcome.REQUIRED is decide(NC.but(at=day)).outcome


def test_an_informal_request_is_no_demand() -> None:
    """A police question, or one in a meeting, has no Sv instrument."""
    row = ND.but(instrument=None, on_request=YES)
    verdict = decide(row)
    assert Outcome.PROHIBITED is verdict.outcome
    assert "Wmo 2015 5.3.3 lid 1" in cites(verdict)
