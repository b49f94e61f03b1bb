"""Wjsg 8a, 8b, 39fa, 39fb, 39g, 51ca, 51cb: cooperations, permission, records beside the file."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wgs_terms as wgs
from disclosure_law.law import wjsg_prosecution as p
from disclosure_law.law import wjsg_terms as t
from disclosure_law.law.wpg_terms import RADICALISATION_TABLE
from disclosure_law.outcome import Outcome
from disclosure_law.term import Category
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids
from tests.law.justice_common import Row, check, check_near_misses, decide
from tests.law.test_wpg_supply import COMPLEX

HOUSE_FACTS = (wgs.SUBMITTED, *COMPLEX, NECESSARY)


def to_house(place: str, category: Category) -> Row:
    """The prosecution service gives to the house what a case needs."""
    return Row(
        source=roles.PROSECUTION,
        target=roles.ZVH,
        target_bound=(locks.WGS_1_11,),
        category=category,
        purpose=wgs.CASE,
        yes=HOUSE_FACTS,
        at=dt.date(2025, 3, 1),
        outcome=Outcome.REQUIRED,
        cites=(place, "WGS 1.5 lid 2 b", "WGS 2.30 lid 1 a"),
        misses=(
            {"at": dt.date(2025, 2, 28)},
            {"target": roles.HOUSING_ASSOCIATION},
            {"target": roles.CLIENT, "meeting": wgs.TABLE},
            {"source": roles.PROBATION},
            {"purpose": data.TREATMENT},
            {"yes": (*HOUSE_FACTS, wgs.WEIGHTY_REASONS)},
            {"yes": (*HOUSE_FACTS, wgs.CASE_CLOSED)},
        ),
    )


HOUSE = [
    to_house("Wjsg 8b", data.JUSTICE_DATA),
    to_house("Wjsg 39fa", data.PROSECUTION_DATA),
    to_house("Wjsg 51ca", data.ENFORCEMENT_DATA),
]


def at_table(place: str, category: Category) -> Row:
    """The prosecution service gives to the radicalisation case meeting."""
    return Row(
        source=roles.PROSECUTION,
        target=roles.COLLEGE,
        category=category,
        purpose=data.PUBLIC_ORDER,
        meeting=RADICALISATION_TABLE,
        yes=(NECESSARY,),
        at=dt.date(2025, 7, 1),
        outcome=Outcome.REQUIRED,
        cites=(place,),
        misses=(
            {"at": dt.date(2025, 6, 30)},
            {"meeting": None},
            {"target": roles.CLIENT},
            {"yes": (NECESSARY, wgs.WEIGHTY_REASONS)},
        ),
    )


TABLE = [
    at_table("Wjsg 39fb", data.PROSECUTION_DATA),
    at_table("Wjsg 51cb", data.ENFORCEMENT_DATA),
]


@pytest.mark.parametrize("row", [*HOUSE, *TABLE])
def test_towards_a_cooperation_it_is_a_duty(row: Row) -> None:
    """Worden verstrekt, tenzij naar het oordeel: required, not the power of 39f."""
    check(row)
    assert not {"Wjsg 39f lid 1 b", "Wjsg 8a lid 1 b"} & cites(decide(row))


@pytest.mark.parametrize("row", [*HOUSE, *TABLE])
def test_each_condition_counts(row: Row) -> None:
    """The day, the case, the necessity, the opt-out."""
    check_near_misses(row)


def test_39j_does_not_name_39fa() -> None:
    """Recording inside a house follows the WGS; 39fb is recorded."""
    assert "wjsg.record" not in condition_ids(decide(HOUSE[1]))
    assert "wjsg.record" in condition_ids(decide(TABLE[0]))


@pytest.mark.parametrize(("row", "flagged"), [(HOUSE[0], True), (HOUSE[1], False)])
def test_the_first_day_of_8b_and_51ca_is_inferred(row: Row, flagged: bool) -> None:
    """Their text of 2025-03-01 was not opened."""
    assert flagged is ("Wjsg 8b" in {point.cites.short for point in decide(row).contested})


def test_the_prison_service_as_supplier_is_not_modelled() -> None:
    """House reading 23."""
    assert Outcome.UNDETERMINED is decide(HOUSE[2].but(source=roles.DJI)).outcome


def test_other_cooperations_are_not_modelled() -> None:
    """RIEC, FEC, iCOV."""
    assert Outcome.UNDETERMINED is decide(HOUSE[1].but(target=roles.RIEC)).outcome
    execution = HOUSE[2].but(target=roles.RIEC, source=roles.DJI)
    assert Outcome.UNDETERMINED is decide(execution).outcome
    assert Outcome.PROHIBITED is decide(execution.but(at=dt.date(2025, 2, 28))).outcome


# --- art. 39g and 8a -----------------------------------------------------------------------------
WEIGHTY = (NECESSARY, t.WEIGHTY_INTEREST)
PERMISSION = Row(
    source=roles.PROSECUTION,
    target=roles.SCHOOL,
    category=data.PROSECUTION_DATA,
    purpose=data.SUPPORT_AT_HOME,
    yes=(t.MINISTER_PERMITS, t.SPECIAL_CASE, *WEIGHTY),
    at=dt.date(2020, 1, 1),
    cites=("Wjsg 39g", "Wjsg 14 lid 1"),
    misses=({"at": dt.date(2019, 12, 31)}, {"source": roles.POLICE}),
)
FOR_PURPOSE = Row(
    source=roles.PROSECUTION,
    target=roles.SCHOOL,
    category=data.JUSTICE_DATA,
    purpose=data.PUBLIC_ORDER,
    yes=(*WEIGHTY, t.NECESSARY_FOR_RECIPIENT, t.OTHERS_NOT_TRACEABLE),
    at=dt.date(2018, 6, 1),
    cites=("Wjsg 8a lid 1", "Wjsg 8a lid 2"),
    misses=({"purpose": data.TREATMENT}, {"source": roles.POLICE}),
)
IN_CHAIN = FOR_PURPOSE.but(
    target=roles.PROBATION,
    purpose=data.PROBATION_SUPERVISION,
    yes=(*WEIGHTY, t.NECESSARY_FOR_RECIPIENT, p.EXECUTES),
    at=dt.date(2020, 1, 1),
    misses=({"at": dt.date(2019, 12, 31)}, {"target": roles.COLLEGE}),
)
FOR_WVGGZ = IN_CHAIN.but(
    target=roles.MEDICAL_DIRECTOR,
    yes=(*WEIGHTY, t.NECESSARY_FOR_RECIPIENT, p.FOLLOWS_FROM_WVGGZ),
)
ON_RADICALISATION = FOR_PURPOSE.but(
    target=roles.COLLEGE,
    purpose=data.SUPPORT_AT_HOME,
    meeting=RADICALISATION_TABLE,
    yes=(*WEIGHTY, t.NECESSARY_FOR_RECIPIENT),
    at=dt.date(2025, 7, 1),
    misses=({"at": dt.date(2025, 6, 30)}, {"meeting": None}, {"target": roles.CLIENT}),
)
POWERS = [PERMISSION, FOR_PURPOSE, IN_CHAIN, FOR_WVGGZ, ON_RADICALISATION]


@pytest.mark.parametrize("row", POWERS)
def test_permission_and_records_beside_the_file(row: Row) -> None:
    """39g with 14; 8a: accessory to 39e, 39f and 39fb, and never a duty."""
    check(row)


def test_permission_for_the_file_follows_the_decision() -> None:
    """39g applies art. 14 whole: the prescriptions of lid 1 and the purpose of lid 2."""
    conditions = condition_ids(decide(PERMISSION))
    assert {"wjsg.as_permitted", "wjsg.no_other_purpose"} <= conditions


@pytest.mark.parametrize("row", POWERS)
def test_each_condition_of_a_power_counts(row: Row) -> None:
    """First the ground for the file, then the weighty public interest."""
    check_near_misses(row)
