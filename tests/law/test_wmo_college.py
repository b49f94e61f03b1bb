"""Wmo 2015 2.3.2, 5.1.1, 5.1.2: what the college and an aanbieder may take in."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import municipality, wmo_college, wmo_terms
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Subject
from disclosure_law.rule import Status
from disclosure_law.term import Purpose, Regime, Role
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY, RECIPIENT_BASIS
from disclosure_law.vocabulary.locks import WVGGZ_8_34
from tests.common import cites, condition_ids, party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    CLIENT,
    COLLEGE,
    EXPLICIT,
    NOT_EXPLICIT,
    PERMITTED,
    POLICE,
    PROHIBITED,
    PROVIDER,
    PSYCHIATRIST,
    REQUIRED,
    UNDETERMINED,
    Base,
    client,
    item,
)  # fmt: skip

INQUIRY = wmo_terms.INQUIRY_RUNS
WITHDRAWN = attrs.evolve(EXPLICIT, status=data.WITHDRAWN)


# --- 2.3.2 lid 7 ---
TELLS = {
    "discloser": CLIENT,
    "recipient": COLLEGE,
    "category": data.FINANCIAL,
    "purpose": wmo_terms.INQUIRE,
    "facts": said(INQUIRY, NECESSARY, wmo_college.WITHIN_REACH),
}


@pytest.mark.parametrize("role", [roles.CLIENT, roles.REPRESENTATIVE])
def test_client_informs_the_college(role: Role) -> None:
    """2.3.2 lid 7: the client or his representative, for the inquiry."""
    result = wmo_common.verdict(TELLS, discloser=party(role))
    assert result.outcome is REQUIRED
    assert {"Wmo 2015 2.3.2 lid 7", "AVG 6(1)(c)"} <= cites(result)


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": said(NECESSARY, wmo_college.WITHIN_REACH)},
        {"facts": said(INQUIRY, wmo_college.WITHIN_REACH)},
        {"facts": said(INQUIRY, NECESSARY)},
        {"purpose": wmo_terms.RECOVER},
        {"recipient": party(roles.BURGEMEESTER)},
        {"discloser": party(roles.NEIGHBOUR)},
        {"subject": Subject(kind=data.FAMILY_MEMBER, age=40, capable=YES)},
    ],
)
def test_client_is_not_obliged(changes: Base) -> None:
    """2.3.2 lid 7: necessary, within reach, for an inquiry, to the college, about the client."""
    result = wmo_common.verdict(TELLS, **changes)
    assert result.outcome is not REQUIRED
    assert "Wmo 2015 2.3.2 lid 7" not in cites(result)


def test_cooperation_is_no_power() -> None:
    """2.3.2 lid 4 f names cooperation; the psychiatrist's secrecy stands."""
    result = wmo_common.verdict(
        TELLS, discloser=PSYCHIATRIST, category=data.HEALTH, facts=said(INQUIRY, NECESSARY)
    )
    assert result.outcome is PROHIBITED
    assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(result)
    assert not any("2.3.2" in short for short in cites(result))


# --- 5.1.1 lid 1 ---
INTAKE = {
    "discloser": PSYCHIATRIST,
    "recipient": COLLEGE,
    "category": data.HEALTH,
    "purpose": wmo_terms.INQUIRE,
    "consent": EXPLICIT,
    "facts": said(INQUIRY),
}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, PERMITTED),
        ({"facts": said()}, PERMITTED),
        ({"facts": said(no=(INQUIRY,))}, PROHIBITED),
        ({"facts": said(RECIPIENT_BASIS, no=(INQUIRY,))}, PERMITTED),
        ({"facts": said(no=(INQUIRY,)), "purpose": data.SUPPORT_AT_HOME}, PERMITTED),
        ({"facts": said(no=(INQUIRY,)), "recipient": party(roles.SCHOOL)}, PERMITTED),
        ({"facts": said(no=(INQUIRY,)), "discloser": CLIENT}, PERMITTED),
        ({"facts": said(no=(INQUIRY,)), "purpose": wmo_terms.RECOVER}, PROHIBITED),
        ({"facts": said(no=(INQUIRY,)), "purpose": wmo_terms.ACCOUNT}, PERMITTED),
    ],
)
def test_college_takes_in_within_its_power(changes: Base, outcome: Outcome) -> None:
    """5.1.1 lid 1: stated that no inquiry runs, the college may not hold the data for the Wmo."""
    result = wmo_common.verdict(INTAKE, **changes)
    assert result.outcome is outcome
    assert ("Wmo 2015 5.1.1 lid 1" in cites(result)) is (outcome is PROHIBITED)
    if outcome is PROHIBITED:
        assert {point.cites.short for point in result.contested} == {"Wmo 2015 5.1.1 lid 1"}


@pytest.mark.parametrize(
    ("condition", "changes", "attached"),
    [
        ("wmo_college.college_has_inquiry", {"facts": said()}, True),
        ("wmo_college.college_has_inquiry", {}, False),
        ("wmo_college.college_has_inquiry", {"facts": said(), "discloser": CLIENT}, False),
        (
            "wmo_college.household_only_its_help",
            {"subject": Subject(kind=data.FAMILY_MEMBER, age=40, capable=YES)},
            True,
        ),
        ("wmo_college.household_only_its_help", {}, False),
        ("wmo_college.no_criminal_data_named", {"category": data.CRIMINAL}, True),
        ("wmo_college.no_criminal_data_named", {}, False),
    ],
)
def test_conditions_of_the_intake(
    condition: str,
    changes: Base,
    attached: bool,  # a column of the table
) -> None:
    """5.1.1 lid 1: an inquiry, of the household its help only, no criminal data named."""
    result = wmo_common.verdict(INTAKE, **changes)
    assert result.outcome is PERMITTED
    assert (condition in condition_ids(result)) is attached


def test_receiving_side_does_not_decide_for_the_burgemeester() -> None:
    """Case compulsory-forensic-youth-wmo-006, as far as the Wmo goes: no bar to the intake."""
    result = wmo_common.verdict(
        INTAKE,
        discloser=party(roles.BURGEMEESTER, WVGGZ_8_34),
        at=dt.date(2022, 10, 4),
        facts=said(INQUIRY, NECESSARY),
    )
    assert "Wmo 2015 5.1.1 lid 1" not in cites(result)
    assert "wmo_college.college_has_inquiry" not in condition_ids(result)


# --- 5.1.1 lid 4 ---
REUSE: Base = {
    "discloser": party(roles.COLLEGE),
    "recipient": COLLEGE,
    "category": data.SUPPORT,
    "purpose": wmo_terms.INQUIRE,
    "consent": EXPLICIT,
    "facts": said(INQUIRY, NECESSARY),
}


def reuse(held: Regime = municipality.HELD_JEUGDWET, **changes: object) -> Verdict:
    return wmo_common.verdict(REUSE, data=(item(data.SUPPORT, held_under=held),), **changes)


@pytest.mark.parametrize("held", wmo_terms.OTHER_TASKS)
def test_reuse_with_explicit_consent(held: Regime) -> None:
    """5.1.1 lid 4: Jeugdwet, Participatiewet and debt data, with explicit consent."""
    result = reuse(held)
    assert result.outcome is PERMITTED
    assert "Wmo 2015 5.1.1 lid 4" in cites(result)


@pytest.mark.parametrize(
    ("purpose", "outcome"),
    [
        (wmo_terms.REVIEW, PERMITTED),
        (wmo_terms.RECOVER, PERMITTED),
        (wmo_terms.CONTRIBUTE, PROHIBITED),
    ],
)
def test_reuse_for_the_listed_articles(purpose: Purpose, outcome: Outcome) -> None:
    """5.1.1 lid 4 lists 2.3.2 to 2.4.3, not the contribution of 2.1.4 to 2.1.5 as lid 1 does."""
    result = reuse(purpose=purpose)
    assert result.outcome is outcome
    assert "Wmo 2015 5.1.1 lid 4" in cites(result)


@pytest.mark.parametrize("held", wmo_terms.OTHER_TASKS)
@pytest.mark.parametrize(
    "changes",
    [
        {"consent": NOT_EXPLICIT},
        {"consent": None},
        {"facts": said(INQUIRY)},
        {"discloser": party(roles.DEBT_OFFICER), "consent": NOT_EXPLICIT},
    ],
)
def test_no_reuse_without(held: Regime, changes: Base) -> None:
    """5.1.1 lid 4: explicit consent and necessity, although it stays within one controller."""
    result = reuse(held, **changes)
    assert result.outcome is PROHIBITED
    assert "Wmo 2015 5.1.1 lid 4" in cites(result)


@pytest.mark.parametrize(
    ("held", "changes"),
    [
        (municipality.HELD_WMO, {}),
        (municipality.HELD_JEUGDWET, {"purpose": data.SUPPORT_AT_HOME}),
        (municipality.HELD_JEUGDWET, {"discloser": party(roles.SCHOOL)}),
        (municipality.HELD_JEUGDWET, {"recipient": party(roles.DEBT_OFFICER)}),
    ],
)
def test_no_wall_elsewhere(held: Regime, changes: Base) -> None:
    """5.1.1 lid 4 separates the college's other tasks from the Wmo, nothing else."""
    result = reuse(held, consent=NOT_EXPLICIT, **changes)
    assert "Wmo 2015 5.1.1 lid 4" not in cites(result)


@pytest.mark.parametrize(
    ("at", "consent", "outcome"),
    [
        (dt.date(2018, 7, 27), NOT_EXPLICIT, PERMITTED),
        (dt.date(2018, 7, 28), NOT_EXPLICIT, PROHIBITED),
        (dt.date(2018, 7, 28), EXPLICIT, PERMITTED),
        (dt.date(2018, 7, 27), None, PROHIBITED),
    ],
)
def test_ondubbelzinnig_became_uitdrukkelijk(
    at: dt.date, consent: Consent | None, outcome: Outcome
) -> None:
    """5.1.1 lid 4: the date of 5.2.5 is presumed."""
    assert reuse(at=at, consent=consent).outcome is outcome


@pytest.mark.parametrize(
    ("at", "status"),
    [
        (dt.date(2018, 7, 27), Status.UNVERIFIED),
        (dt.date(2021, 6, 30), Status.UNVERIFIED),
        (dt.date(2021, 7, 1), Status.VERBATIM),
    ],
)
def test_status_of_the_presumed_date(at: dt.date, status: Status) -> None:
    """5.1.1 lid 4: "uitdrukkelijke" was first read in the text of 2021-07-01."""
    carrying = reuse(at=at).parts[0].carrying
    assert [g.status for g in carrying if g.id == "wmo_college.reuse_with_consent"] == [status]


@pytest.mark.parametrize(
    ("age", "capable", "own", "proxy", "outcome"),
    [
        (16, YES, EXPLICIT, None, PERMITTED),
        (15, YES, EXPLICIT, None, PROHIBITED),
        (15, YES, None, EXPLICIT, PROHIBITED),
        (15, YES, EXPLICIT, EXPLICIT, PERMITTED),
        (11, YES, None, EXPLICIT, PERMITTED),
        (40, NO, None, EXPLICIT, PERMITTED),
        (40, NO, EXPLICIT, None, PROHIBITED),
    ],
)
def test_both_age_lines(
    *, age: int, capable: Truth, own: Consent | None, proxy: Consent | None, outcome: Outcome
) -> None:
    """The Wmo names no age for this consent: from twelve to sixteen both are asked."""
    result = reuse(subject=client(age, capable), consent=own, proxy_consent=proxy)
    assert result.outcome is outcome
    if outcome is PERMITTED:
        assert ("UAVG 5 lid 1" in {p.cites.short for p in result.contested}) is (age == 15)


@pytest.mark.parametrize(
    ("at", "age", "own", "outcome"),
    [
        (dt.date(2026, 8, 31), 12, WITHDRAWN, PERMITTED),
        (dt.date(2026, 9, 1), 12, WITHDRAWN, PROHIBITED),
        (dt.date(2026, 9, 1), 11, WITHDRAWN, PERMITTED),
        (dt.date(2026, 9, 1), 12, None, PERMITTED),
    ],
)
def test_withdrawn_from_twelve_on(
    at: dt.date, age: int, own: Consent | None, outcome: Outcome
) -> None:
    """UAVG 5 lid 3 from 2026-09-01: from twelve on a minor may withdraw what a parent gave."""
    result = reuse(at=at, subject=client(age, NO), consent=own, proxy_consent=EXPLICIT)
    assert result.outcome is outcome
    assert "Wmo 2015 5.1.1 lid 4" in cites(result)


@pytest.mark.parametrize("at", [dt.date(2026, 8, 31), dt.date(2026, 9, 1)])
@pytest.mark.parametrize(("age", "outcome"), [(15, PROHIBITED), (16, PERMITTED)])
def test_sixteen_stays_the_age_of_the_college(at: dt.date, age: int, outcome: Outcome) -> None:
    """UAVG 5 lid 7 leaves the age to the WGBO only, and that does not bind the college."""
    assert reuse(at=at, subject=client(age)).outcome is outcome


@pytest.mark.parametrize(
    "changes", [{"consent": NOT_EXPLICIT}, {"facts": said(INQUIRY)}, {"consent": None}]
)
def test_no_reuse_without_from_2026(changes: Base) -> None:
    """5.1.1 lid 4 with the new UAVG 5: still explicit consent, and necessity."""
    result = reuse(at=dt.date(2026, 9, 1), **changes)
    assert result.outcome is PROHIBITED
    assert "Wmo 2015 5.1.1 lid 4" in cites(result)


# --- 5.1.2 ---
@pytest.mark.parametrize(
    ("changes", "attached"),
    [
        ({}, True),
        ({"discloser": CLIENT}, False),
        ({"recipient": party(roles.SCHOOL)}, False),
    ],
)
def test_provider_sources(changes: Base, attached: bool) -> None:
    """5.1.2: an aanbieder holds data of the college, the client or the carer."""
    base: Base = {
        "discloser": PSYCHIATRIST,
        "recipient": PROVIDER,
        "category": data.SUPPORT,
        "consent": EXPLICIT,
    }
    result = wmo_common.verdict(base, **changes)
    assert result.outcome is PERMITTED
    assert ("wmo_college.provider_sources" in condition_ids(result)) is attached


def test_police_has_no_wmo_channel() -> None:
    """5.1.1: the police is not among the channels; an inquiry that runs gives it no ground."""
    result = wmo_common.verdict(INTAKE, discloser=POLICE, category=data.CRIMINAL, consent=None)
    assert result.outcome is PROHIBITED
    assert UNDETERMINED not in result.possible
