"""Sr 135-137: warning the police, the prosecution or the threatened person."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import sr_sv
from disclosure_law.law import sr_sv_warning as t
from disclosure_law.outcome import Outcome
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites
from tests.law.justice_common import Row, check, check_near_misses, decide

WARN = Row(
    source=roles.WMO_OFFICER,
    bound=(locks.WMO_5_3_3,),
    target=roles.POLICE,
    category=data.SUPPORT,
    purpose=data.AVERT_HARM,
    yes=(t.LISTED_136, t.PLANNED, NECESSARY),
    no=(sr_sv.PRIVILEGE,),
    at=dt.date(2026, 1, 1),
    outcome=Outcome.REQUIRED,
    cites=("Sr 136 lid 1", "Sr 137"),
    misses=(
        {"target": roles.COLLEGE},
        {"purpose": data.SUPPORT_AT_HOME},
        {"yes": (t.LISTED_136, t.PLANNED, NECESSARY, sr_sv.ENDANGERS_SELF)},
        {"yes": (t.LISTED_136, t.PLANNED, NECESSARY, sr_sv.ENDANGERS_RELATIVE)},
        {"yes": (t.LISTED_136, t.PLANNED, NECESSARY, sr_sv.PRIVILEGE), "no": ()},
    ),
)
RAPE_OR_TERRORISM = WARN.but(
    yes=(t.RAPE_OR_TERRORISM_136, t.PLANNED, NECESSARY),
    misses=({"at": dt.date(2025, 12, 31)},),
)
ROWS = [
    WARN,
    WARN.but(yes=(t.CONSPIRACY, t.PLANNED, NECESSARY), cites=("Sr 135", "Sr 137"), misses=()),
    RAPE_OR_TERRORISM,
    WARN.but(yes=(t.LISTED_136, t.DANGER_AVERTABLE, NECESSARY), cites=("Sr 136 lid 2",), misses=()),
    RAPE_OR_TERRORISM.but(
        yes=(t.RAPE_OR_TERRORISM_136, t.DANGER_AVERTABLE, NECESSARY), cites=("Sr 136 lid 2",)
    ),
    WARN.but(purpose=data.REPORT_OFFENCE, misses=()),
    WARN.but(target=roles.PROSECUTION, misses=()),
    # "hetzij aan de bedreigde"
    WARN.but(
        target=roles.NEIGHBOUR,
        yes=(t.LISTED_136, t.PLANNED, NECESSARY, t.RECIPIENT_THREATENED),
        misses=(),
    ),
]


@pytest.mark.parametrize("row", ROWS)
def test_a_grave_crime_is_warned_of(row: Row) -> None:
    """Sr 135-136 oblige everybody without verschoningsrecht, past Wmo 5.3.3."""
    check(row)
    assert not {"Sv 160 lid 1", "Sv 161"} & cites(decide(row))


@pytest.mark.parametrize("row", ROWS)
def test_each_condition_counts(row: Row) -> None:
    """Not on the list, no longer preventable, another recipient, exempt under Sr 137."""
    check_near_misses(row)


@pytest.mark.parametrize(
    ("day", "outcome"),
    [(dt.date(2025, 12, 31), Outcome.UNDETERMINED), (dt.date(2026, 1, 1), Outcome.REQUIRED)],
)
def test_the_text_on_rape_and_terrorism_is_known_since_2026(day: dt.date, outcome: Outcome) -> None:
    """Sr 136 changed after the 2015 copy; before 2026-01-01 its text was not read."""
    assert outcome is decide(RAPE_OR_TERRORISM.but(at=day)).outcome
    assert Outcome.REQUIRED is decide(WARN.but(at=day)).outcome


def test_that_a_penal_norm_is_a_duty_is_contested() -> None:
    """A de facto duty: Sr 136 makes the omission punishable."""
    assert "Sr 136 lid 1" in {point.cites.short for point in decide(WARN).contested}


def test_a_privileged_psychiatrist_has_no_duty_to_warn() -> None:
    """Sr 137 exempts him; conflict van plichten, not encoded here, may still permit it."""
    row = WARN.but(
        source=roles.PSYCHIATRIST,
        bound=(locks.BW_7_457, locks.WET_BIG_88),
        category=data.HEALTH,
        yes=(t.LISTED_136, t.PLANNED, NECESSARY, sr_sv.PRIVILEGE),
        no=(),
    )
    assert Outcome.PROHIBITED is decide(row).outcome
    assert "BW 7:457 lid 1" in cites(decide(row))
