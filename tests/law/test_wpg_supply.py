"""Wpg 16, 18 lid 2, 20 lid 3-4: what the police give, mostly by duty."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wgs_terms as wgs
from disclosure_law.law import wpg_supply as s
from disclosure_law.law import wpg_terms as t
from disclosure_law.outcome import Outcome
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids
from tests.law.justice_common import Row, check, check_near_misses, decide

COMPLEX = (
    wgs.PROBLEMS_OF_SUBJECT,
    wgs.CRIMINOGENIC_PROBLEMS,
    wgs.CAUSES_HARM,
    wgs.COOPERATION_NECESSARY,
)
# zvh-police-housing-013
ORDER = Row(
    source=roles.POLICE,
    bound=(locks.WPG_7,),
    target=roles.BURGEMEESTER,
    target_bound=(locks.WPG_7, locks.AWB_2_5),
    category=data.POLICE_DATA,
    kinds=(t.POLICE_8,),
    purpose=data.PUBLIC_ORDER,
    yes=(t.NEEDED_BY_RECIPIENT,),
    at=dt.date(2026, 5, 12),
    outcome=Outcome.REQUIRED,
    cites=("Wpg 16 lid 1 b", "Wpg 7 lid 1"),
    misses=(
        {"target": roles.COLLEGE},
        {"purpose": data.ENFORCEMENT},
        {"source": roles.COLLEGE},
        {"kinds": (t.POLICE_14,)},
    ),
)
PROSECUTION = ORDER.but(
    target=roles.PROSECUTOR,
    purpose=data.INVESTIGATION,
    yes=(t.NEEDED_BY_RECIPIENT, s.TASK_OF_PROSECUTION),
    cites=("Wpg 16 lid 1 a",),
    misses=({"target": roles.PROBATION},),
)
MINISTER = ORDER.but(
    target=roles.SCHOOL,
    purpose=data.SUPPORT_AT_HOME,
    yes=(t.SPECIAL_CASE, s.MINISTER_ORDERS, NECESSARY, t.WEIGHTY_INTEREST),
    cites=("Wpg 18 lid 2",),
    misses=(),
)
PERMITTED = MINISTER.but(
    yes=(t.SPECIAL_CASE, s.MINISTER_PERMITS, NECESSARY, t.WEIGHTY_INTEREST),
    outcome=Outcome.PERMITTED,
)
# zvh-police-housing-004
HOUSE_FACTS = (wgs.SUBMITTED, *COMPLEX, NECESSARY, wgs.AUTHORITY_AGREES)
HOUSE = ORDER.but(
    target=roles.ZVH,
    target_bound=(locks.WGS_1_11,),
    purpose=wgs.CASE,
    yes=HOUSE_FACTS,
    at=dt.date(2025, 10, 14),
    cites=("Wpg 20 lid 3", "WGS 1.5 lid 2 a", "WGS 2.30 lid 1 a"),
    misses=(
        {"at": dt.date(2025, 2, 28)},
        {"purpose": data.PUBLIC_ORDER},
        {"target": roles.HOUSING_ASSOCIATION},
        {"target": roles.CLIENT, "meeting": wgs.TABLE},
        {"kinds": (t.POLICE_9,)},
        {"yes": (*HOUSE_FACTS, wgs.WEIGHTY_REASONS)},
        {"yes": (*HOUSE_FACTS, wgs.CASE_CLOSED)},
    ),
)
TABLE = ORDER.but(
    target=roles.COLLEGE,
    purpose=data.PUBLIC_ORDER,
    meeting=t.RADICALISATION_TABLE,
    yes=(NECESSARY, wgs.AUTHORITY_AGREES),
    at=dt.date(2025, 7, 1),
    cites=("Wpg 20 lid 4",),
    misses=(
        {"at": dt.date(2025, 6, 30)},
        {"meeting": None},
        {"target": roles.CLIENT},
        {"yes": (NECESSARY, wgs.AUTHORITY_AGREES, wgs.WEIGHTY_REASONS)},
    ),
)
ROWS = [
    ORDER,
    ORDER.but(purpose=t.POLICE_AUTHORITY),
    PROSECUTION,
    MINISTER,
    PERMITTED,
    HOUSE,
    TABLE,
]


@pytest.mark.parametrize("row", ROWS)
def test_the_police_disclose(row: Row) -> None:
    """Each provision of paragraph 3 opens Wpg 7 lid 1, and no tempting other one carries it."""
    check(row)
    assert not {"Wpg 19", "Wpg 18 lid 1", "Wpg 20 lid 1", "Wpg 20 lid 2"} & cites(decide(row))


@pytest.mark.parametrize("row", ROWS)
def test_each_condition_counts(row: Row) -> None:
    """Another recipient, purpose, kind, day or judgement: Wpg 7 lid 1 stands."""
    check_near_misses(row)


@pytest.mark.parametrize("row", ROWS)
def test_the_record_and_the_secrecy_go_along(row: Row) -> None:
    """Wpg 32 lid 1 b and 7 lid 2 with all; Bpg 4:8 with art. 20 only."""
    conditions = condition_ids(decide(row))
    assert {"wpg.record", "wpg.recipient_bound", "wpg.check_quality"} <= conditions
    assert ("wpg.tell_secrecy" in conditions) is (row.cites[0].startswith("Wpg 20"))


@pytest.mark.parametrize("row", [ORDER, PROSECUTION])
def test_the_letters_of_article_16_were_read_from_2023(row: Row) -> None:
    """Before 2023-11-01 the same duty under another letter: art. 16 lid 1 is cited whole."""
    check(row.but(at=dt.date(2023, 11, 1)))
    check(row.but(at=dt.date(2023, 10, 31), cites=("Wpg 16 lid 1",)))
    assert row.cites[0] not in cites(decide(row.but(at=dt.date(2023, 10, 31))))


def test_the_burgemeester_gets_nothing_for_other_tasks() -> None:
    """16 lid 1 b: order and authority; not the crisismaatregel, not the college."""
    row = ORDER.but(purpose=data.TREATMENT)
    verdict = decide(row)
    assert Outcome.PROHIBITED is verdict.outcome
    assert {"Wpg 7 lid 1"} == cites(verdict)


@pytest.mark.parametrize(
    ("day", "outcome"),
    [(dt.date(2025, 2, 28), Outcome.PROHIBITED), (dt.date(2025, 3, 1), Outcome.REQUIRED)],
)
def test_the_house_is_served_by_duty_since_march_2025(day: dt.date, outcome: Outcome) -> None:
    """Art. 20 lid 3 is in force since 2025-03-01."""
    assert outcome is decide(HOUSE.but(at=day)).outcome


@pytest.mark.parametrize(
    ("day", "outcome"),
    [(dt.date(2025, 6, 30), Outcome.PROHIBITED), (dt.date(2025, 7, 1), Outcome.REQUIRED)],
)
def test_the_radicalisation_table_since_july_2025(day: dt.date, outcome: Outcome) -> None:
    """Art. 20 lid 4 is in force since 2025-07-01."""
    assert outcome is decide(TABLE.but(at=day)).outcome


def test_the_opt_out_of_the_police_ends_the_duty() -> None:
    """Lid 3: tenzij naar het oordeel van de politie zelf; then the secrecy stands."""
    verdict = decide(HOUSE.but(yes=(*HOUSE_FACTS, wgs.WEIGHTY_REASONS)))
    assert Outcome.PROHIBITED is verdict.outcome
    assert "Wpg 7 lid 1" in cites(verdict)


def test_other_cooperations_are_not_modelled() -> None:
    """RIEC, FEC, iCOV: named by lid 3, their lists are out of the library's scope."""
    row = HOUSE.but(target=roles.RIEC)
    assert Outcome.UNDETERMINED is decide(row).outcome
    assert Outcome.PROHIBITED is decide(row.but(at=dt.date(2025, 2, 28))).outcome


def test_research_is_not_modelled() -> None:
    """Art. 22 was read in outline only."""
    row = ORDER.but(target=roles.RESEARCHER, purpose=data.RESEARCH, yes=(NECESSARY,))
    assert Outcome.UNDETERMINED is decide(row).outcome
    assert Outcome.UNDETERMINED is decide(row.but(kinds=(t.POLICE_14,))).outcome


def test_origin_is_stated_with_investigation_data() -> None:
    """Art. 3 lid 5: arts. 9, 10 and 12."""
    assert "wpg.state_origin" not in condition_ids(decide(PROSECUTION))
    verdict = decide(PROSECUTION.but(kinds=(t.POLICE_9,)))
    assert Outcome.REQUIRED is verdict.outcome
    assert "wpg.state_origin" in condition_ids(verdict)
