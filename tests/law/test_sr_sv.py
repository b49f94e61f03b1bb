"""Sv 160 and 161: everybody's duty to report listed crimes, everybody's power to report any."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import avg
from disclosure_law.law import sr_sv as t
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.term import Lock
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids
from tests.law.justice_common import LAW, Row, check, check_near_misses, decide

MEDICAL = (locks.BW_7_457, locks.WET_BIG_88)
# The case book's secrecy-wams-018: a killing told to the Wmo-consulent.
CONSULENT = Row(
    source=roles.WMO_OFFICER,
    bound=(locks.WMO_5_3_3,),
    target=roles.POLICE,
    target_bound=(locks.WPG_7,),
    category=data.CRIMINAL,
    purpose=data.REPORT_OFFENCE,
    yes=(t.LISTED_160, NECESSARY),
    no=(t.PRIVILEGE,),
    at=dt.date(2025, 8, 12),
    outcome=Outcome.REQUIRED,
    cites=("Sv 160 lid 1",),
    misses=(
        {"target": roles.PROSECUTION},
        {"target": roles.HOUSING_ASSOCIATION},
        {"purpose": data.CARE_SIGNAL},
        {"yes": (t.LISTED_160, NECESSARY, t.ENDANGERS_SELF)},
        {"yes": (t.LISTED_160, NECESSARY, t.ENDANGERS_RELATIVE)},
        {"yes": (t.LISTED_160, NECESSARY, t.PRIVILEGE), "no": ()},
    ),
)
RAPE = CONSULENT.but(yes=(t.RAPE_SINCE_REFORM, NECESSARY), misses=())
RAPE_BEFORE = CONSULENT.but(
    yes=(t.RAPE, NECESSARY), at=dt.date(2024, 6, 30), misses=({"at": dt.date(2024, 7, 1)},)
)
TERRORISM = CONSULENT.but(yes=(t.TERRORIST_CRIME, NECESSARY), misses=())
DETENTION = CONSULENT.but(
    yes=(t.UNLAWFUL_DETENTION, NECESSARY),
    no=(),
    cites=("Sv 160 lid 3",),
    misses=({"purpose": data.CARE_SIGNAL}, {"target": roles.PROSECUTION}),
)
DUTIES = [CONSULENT, RAPE, RAPE_BEFORE, TERRORISM, DETENTION]


@pytest.mark.parametrize("row", DUTIES)
def test_a_listed_crime_is_reported(row: Row) -> None:
    """Sv 160 obliges whoever has no verschoningsrecht, also past Wmo 5.3.3."""
    check(row)
    assert not {"Sv 161", "Sv 162 lid 1 c"} & cites(decide(row))


@pytest.mark.parametrize("row", DUTIES)
def test_each_condition_of_the_duty_counts(row: Row) -> None:
    """Drop a fact, or change recipient or purpose, and Sv 160 no longer obliges."""
    check_near_misses(row)


def test_the_secrecy_stands_without_a_listed_crime() -> None:
    """An assault is on no list: Wmo 5.3.3 stands."""
    verdict = decide(CONSULENT.but(yes=(NECESSARY, t.OFFENCE_COMMITTED)))
    assert Outcome.PROHIBITED is verdict.outcome
    assert "Wmo 2015 5.3.3 lid 1" in cites(verdict)
    assert not {"Sv 160 lid 1", "Sv 161"} & cites(verdict)


def test_the_report_is_made_without_delay() -> None:
    """Art. 160: onverwijld; and AVG 10 rests on the duty, contested (house reading 7)."""
    verdict = decide(CONSULENT)
    assert "sr_sv.without_delay" in condition_ids(verdict)
    assert "AVG 10" in {point.cites.short for point in verdict.contested}


@pytest.mark.parametrize(
    ("day", "fact", "outcome"),
    [
        (dt.date(2024, 6, 30), t.RAPE, Outcome.REQUIRED),
        (dt.date(2024, 6, 30), t.RAPE_SINCE_REFORM, Outcome.PROHIBITED),
        (dt.date(2024, 7, 1), t.RAPE, Outcome.PROHIBITED),
        (dt.date(2024, 7, 1), t.RAPE_SINCE_REFORM, Outcome.REQUIRED),
        # absent on 2018-07-28, present on 2019-01-01, unread between
        (dt.date(2018, 7, 28), t.TERRORIST_CRIME, Outcome.PROHIBITED),
        (dt.date(2018, 7, 29), t.TERRORIST_CRIME, Outcome.UNDETERMINED),
        (dt.date(2018, 12, 31), t.TERRORIST_CRIME, Outcome.UNDETERMINED),
        (dt.date(2019, 1, 1), t.TERRORIST_CRIME, Outcome.REQUIRED),
        (dt.date(2018, 5, 25), t.LISTED_160, Outcome.REQUIRED),
    ],
)
def test_the_list_changed_with_the_law(day: dt.date, fact: Fact, outcome: Outcome) -> None:
    """The rape clause since 2024-07-01, the terrorism sentence since 2018-2019."""
    assert outcome is decide(CONSULENT.but(yes=(fact, NECESSARY), at=day)).outcome


# --- verschoningsrecht ---------------------------------------------------------------------------
PSYCHIATRIST = CONSULENT.but(
    source=roles.PSYCHIATRIST, bound=MEDICAL, category=data.HEALTH, cites=("Sv 160 lid 1",)
)


def test_a_privileged_professional_is_not_obliged() -> None:
    """Lid 2: for the psychiatrist whose patient killed, the secrecy stands."""
    verdict = decide(PSYCHIATRIST.but(yes=(t.LISTED_160, NECESSARY, t.PRIVILEGE), no=()))
    assert Outcome.PROHIBITED is verdict.outcome
    assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(verdict)
    assert "Sv 160 lid 1" not in cites(verdict)


def test_without_privilege_the_duty_opens_medical_secrecy() -> None:
    """BW 7:457 yields to what the law obliges to, if it obliges."""
    assert Outcome.REQUIRED is decide(PSYCHIATRIST).outcome


def test_privilege_is_never_presumed() -> None:
    """Also a closed request leaves an unstated verschoningsrecht open."""
    verdict = decide(PSYCHIATRIST.but(no=()))
    assert Outcome.UNDETERMINED is verdict.outcome
    assert "sr_sv.privilege" in {missing.id for missing in verdict.missing}


def test_the_patient_as_victim_is_an_open_question() -> None:
    """House reading 21: whether lid 2 covers the patient as victim is undetermined."""
    row = PSYCHIATRIST.but(yes=(t.LISTED_160, NECESSARY, t.PRIVILEGE, t.SUBJECT_IS_VICTIM), no=())
    assert Outcome.UNDETERMINED is decide(row).outcome
    covered = LAW.adopt(t.EXEMPT_WITH_VICTIM, answer=True)
    literal = LAW.adopt(t.EXEMPT_WITH_VICTIM, answer=False)
    assert Outcome.PROHIBITED is decide(row, covered).outcome
    assert Outcome.REQUIRED is decide(row, literal).outcome


def test_unlawful_detention_knows_no_exemption() -> None:
    """Lid 3 has no exemption of its own; for the privileged that is contested."""
    row = PSYCHIATRIST.but(
        yes=(t.UNLAWFUL_DETENTION, NECESSARY, t.PRIVILEGE), no=(), cites=("Sv 160 lid 3",)
    )
    check(row)
    assert "Sv 160 lid 3" in {point.cites.short for point in decide(row).contested}


# --- Sv 161 --------------------------------------------------------------------------------------
HOUSING_ASSOCIATION = Row(
    source=roles.HOUSING_ASSOCIATION,
    target=roles.POLICE,
    category=data.HOUSING,
    purpose=data.REPORT_OFFENCE,
    yes=(t.OFFENCE_COMMITTED, avg.INTEREST_ASSESSED, NECESSARY),
    cites=("Sv 161", "AVG 6(1)(f)"),
)


def test_sv_161_supports_a_legitimate_interest() -> None:
    """Who is bound by the AVG alone may report; the power never becomes a duty."""
    check(HOUSING_ASSOCIATION)


@pytest.mark.parametrize(
    "row",
    [
        HOUSING_ASSOCIATION.without(t.OFFENCE_COMMITTED),
        HOUSING_ASSOCIATION.without(avg.INTEREST_ASSESSED),
        HOUSING_ASSOCIATION.without(NECESSARY),
        HOUSING_ASSOCIATION.but(purpose=data.CARE_SIGNAL),
        HOUSING_ASSOCIATION.but(target=roles.VICTIM),
        HOUSING_ASSOCIATION.but(source=roles.COLLEGE),
    ],
)
def test_sv_161_needs_an_offence_an_interest_and_a_private_party(row: Row) -> None:
    """A missing condition, another recipient or purpose, a public body: Sv 161 carries nothing."""
    assert "Sv 161" not in cites(decide(row))


@pytest.mark.parametrize(
    ("row", "standing"),
    [
        # secrecy-wams-017: a burglary told in therapy
        (
            HOUSING_ASSOCIATION.but(source=roles.PSYCHIATRIST, bound=MEDICAL, category=data.HEALTH),
            "BW 7:457 lid 1",
        ),
        (HOUSING_ASSOCIATION.but(bound=(locks.WMO_5_3_3,)), "Wmo 2015 5.3.3 lid 1"),
        (HOUSING_ASSOCIATION.but(category=data.CRIMINAL), "AVG 10"),
    ],
)
def test_sv_161_lifts_no_secrecy_and_no_avg_10(row: Row, standing: str) -> None:
    """A power without words that lift secrecy (house reading 7)."""
    verdict = decide(row)
    assert Outcome.PROHIBITED is verdict.outcome
    assert standing in cites(verdict)
    assert "Sv 161" not in cites(verdict)


@pytest.mark.parametrize(
    ("bound", "outcome"), [((), Outcome.PERMITTED), ((locks.CODE,), Outcome.PROHIBITED)]
)
def test_sv_161_opens_no_professional_code(bound: tuple[Lock, ...], outcome: Outcome) -> None:
    """A power of "ieder" is none "addressed to that discloser" (house reading 10)."""
    row = HOUSING_ASSOCIATION.but(source=roles.WELFARE_FOUNDATION, bound=bound)
    verdict = judge(row.request(), IN_FORCE)
    assert verdict.outcome is outcome
    assert ("Sv 161" in cites(verdict)) is (outcome is Outcome.PERMITTED)
    assert ("NIP beroepscode" in cites(verdict)) is (outcome is Outcome.PROHIBITED)


def test_a_question_of_the_police_is_no_duty() -> None:
    """sr-sv.md, route map: an informal question leaves the secrecy rules to decide."""
    row = PSYCHIATRIST.but(
        purpose=data.INVESTIGATION, on_request=YES, yes=(t.LISTED_160, NECESSARY)
    )
    assert Outcome.PROHIBITED is decide(row).outcome
