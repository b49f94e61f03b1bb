"""Wmo 2015 4.1.1 and 4.2.12: whom Veilig Thuis tells what."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import bpg, wmo_terms
from disclosure_law.law import wmo_veilig_thuis as wmo
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party
from disclosure_law.term import Role
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    ASKED,
    COLLEGE,
    PERMITTED,
    POLICE,
    PROHIBITED,
    PROVIDER,
    REFUSED,
    REQUIRED,
    UNDETERMINED,
    VEILIG_THUIS,
    Base,
    item,
)  # fmt: skip

BEFORE, SINCE = dt.date(2024, 12, 31), dt.date(2025, 1, 1)
REASON = (wmo.REPORT_MADE, wmo.INTEREST_OR_SERIOUSNESS, NECESSARY)
NOTICE: Base = {
    "discloser": VEILIG_THUIS,
    "recipient": POLICE,
    "category": data.SUPPORT,
    "purpose": wmo_terms.END_VIOLENCE,
    "consent": REFUSED,
    "facts": said(*REASON),
}


# --- 4.1.1 lid 2 e ---
@pytest.mark.parametrize(
    ("role", "at", "outcome"),
    [
        (roles.POLICE, BEFORE, PERMITTED),
        (roles.CHILD_PROTECTION_BOARD, BEFORE, PERMITTED),
        (roles.PROSECUTION, BEFORE, PROHIBITED),
        (roles.PROBATION, BEFORE, PROHIBITED),
        (bpg.VICTIM_SUPPORT, BEFORE, PROHIBITED),
        (roles.POLICE, SINCE, PERMITTED),
        (roles.CHILD_PROTECTION_BOARD, SINCE, PERMITTED),
        (roles.PROSECUTION, SINCE, PERMITTED),
        (roles.PROBATION, SINCE, PERMITTED),
        (bpg.VICTIM_SUPPORT, SINCE, PERMITTED),
        (roles.GI, SINCE, PROHIBITED),
        (roles.ZVH, SINCE, PROHIBITED),
        (roles.CASE_MEETING, SINCE, PROHIBITED),
        (roles.POLICE, dt.date(2018, 12, 31), UNDETERMINED),
        (roles.POLICE, dt.date(2019, 1, 1), PERMITTED),
    ],
)
def test_authorities_by_date(role: Role, at: dt.date, outcome: Outcome) -> None:
    """4.1.1 lid 2 e: politie and raad; since 2025-01-01 also OM, reclassering, Slachtofferhulp."""
    result = wmo_common.verdict(NOTICE, recipient=party(role), at=at)
    assert result.outcome is outcome
    if outcome is PERMITTED:
        assert {"Wmo 2015 4.1.1 lid 2 e", "Wmo 2015 5.3.3 lid 1"} <= cites(result)
    if outcome is PROHIBITED:
        assert "Wmo 2015 5.3.3 lid 1" in cites(result)
        assert "Wmo 2015 4.1.1 lid 2 e" not in cites(result)


@pytest.mark.parametrize("setting", [None, ASKED])
def test_a_task_with_a_judgement_is_no_right_of_the_recipient(setting: object) -> None:
    """4.1.1 lid 2 e: permitted, also when the police ask; never required."""
    changes: Base = {"setting": setting} if setting else {}
    result = wmo_common.verdict(NOTICE, **changes)
    assert result.outcome is PERMITTED
    assert "AVG 6(1)(e)" in cites(result)
    assert "Wmo 2015 5.2.6" not in cites(result)


@pytest.mark.parametrize("recipient", [POLICE, PROVIDER])
@pytest.mark.parametrize("dropped", range(3))
def test_reason_to_notify(recipient: Party, dropped: int) -> None:
    """4.1.1 lid 2 d-e: a report, interest or seriousness; 5.1.6 lid 2: necessary."""
    facts = said(*REASON[:dropped], *REASON[dropped + 1 :], wmo.OFFERS_HELP)
    result = wmo_common.verdict(NOTICE, recipient=recipient, facts=facts)
    assert result.outcome is PROHIBITED
    assert "Wmo 2015 5.3.3 lid 1" in cites(result)


@pytest.mark.parametrize(
    "changes",
    [
        {"purpose": data.FRAUD_CONTROL},
        {"discloser": COLLEGE},
        {"recipient": party(roles.HOUSING_ASSOCIATION)},
    ],
)
def test_notice_near_misses(changes: Base) -> None:
    """4.1.1 lid 2: Veilig Thuis, for its task, to whom the letter names."""
    assert wmo_common.verdict(NOTICE, **changes).outcome is PROHIBITED


@pytest.mark.parametrize(
    ("recipient", "at", "outcome"),
    [
        (POLICE, BEFORE, PROHIBITED),
        (POLICE, SINCE, PERMITTED),
        (PROVIDER, BEFORE, PROHIBITED),
        (PROVIDER, SINCE, PROHIBITED),
    ],
)
def test_more_than_the_report(recipient: Party, at: dt.date, outcome: Outcome) -> None:
    """Since 2025-01-01 e covers "informatie die op die melding betrekking heeft"; d does not."""
    facts = said(*REASON, wmo.OFFERS_HELP, wmo.MORE_THAN_THE_REPORT)
    result = wmo_common.verdict(NOTICE, recipient=recipient, at=at, facts=facts)
    assert result.outcome is outcome


def test_veilig_thuis_informs_the_om() -> None:
    """Case compulsory-forensic-youth-wmo-018."""
    result = wmo_common.verdict(
        NOTICE,
        recipient=party(roles.PROSECUTION),
        data=(item(data.SUPPORT), item(data.CRIMINAL)),
        at=dt.date(2025, 1, 20),
    )
    assert result.outcome is PERMITTED
    assert "Wmo 2015 4.1.1 lid 2 e" in cites(result)
    assert not {"Wmo 2015 5.2.6", "WGS 1.5 lid 1"} & cites(result)
    assert "Wmo 2015 5.1.6 lid 2" not in {point.cites.short for point in result.contested}


@pytest.mark.parametrize(("at", "contested"), [(BEFORE, True), (SINCE, False)])
@pytest.mark.parametrize("recipient", [POLICE, PROVIDER])
def test_criminal_data_named_since_2025(
    recipient: Party,
    at: dt.date,
    contested: bool,  # a column of the table
) -> None:
    """5.1.6 lid 2 names criminal data since 2025-01-01; before that it is contested."""
    facts = said(*REASON, wmo.OFFERS_HELP)
    result = wmo_common.verdict(
        NOTICE, recipient=recipient, at=at, facts=facts, category=data.CRIMINAL
    )
    assert result.outcome is PERMITTED
    points = {point.cites.short for point in result.contested}
    assert ("Wmo 2015 5.1.6 lid 2" in points) is contested


# --- 4.1.1 lid 2 d ---
@pytest.mark.parametrize("at", [dt.date(2018, 5, 25), BEFORE, SINCE])
def test_helping_body(at: dt.date) -> None:
    """4.1.1 lid 2 d: a body that can give suitable professional help; unchanged since 2015."""
    facts = said(*REASON, wmo.OFFERS_HELP)
    result = wmo_common.verdict(
        NOTICE, recipient=PROVIDER, facts=facts, at=at, category=data.HEALTH
    )
    assert result.outcome is PERMITTED
    assert "Wmo 2015 4.1.1 lid 2 d" in cites(result)
    assert wmo_common.verdict(NOTICE, recipient=PROVIDER, at=at).outcome is PROHIBITED


# --- 4.1.1 lid 2 f ---
REQUEST: Base = {
    "discloser": VEILIG_THUIS,
    "recipient": COLLEGE,
    "category": data.MERE_FACT,
    "facts": said(wmo.ASKS_BOARD),
}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, PERMITTED),
        ({"category": data.IDENTIFYING}, PERMITTED),
        ({"category": data.HEALTH}, PROHIBITED),
        ({"facts": said()}, PROHIBITED),
        ({"recipient": POLICE}, PROHIBITED),
    ],
)
def test_request_to_the_board(changes: Base, outcome: Outcome) -> None:
    """4.1.1 lid 2 f: of its request to the raad, to the college; whether a duty is contested."""
    result = wmo_common.verdict(REQUEST, **changes)
    assert result.outcome is outcome
    points = {point.cites.short for point in result.contested}
    assert ("Wmo 2015 4.1.1 lid 2 f" in points) is (outcome is PERMITTED)


# --- 4.1.1 lid 2 g ---
REPORTER: Base = {
    "discloser": VEILIG_THUIS,
    "recipient": party(roles.NEIGHBOUR),
    "category": data.SUPPORT,
    "facts": said(wmo.RECIPIENT_REPORTED, wmo.ONLY_STEPS_TAKEN),
}


def test_reporter_hears_the_steps() -> None:
    """4.1.1 lid 2 g: at least permitted; whether it is a duty is not modelled (reading 34)."""
    result = wmo_common.verdict(REPORTER)
    assert result.outcome is UNDETERMINED
    assert set(result.possible) == {PERMITTED, REQUIRED}
    assert [m.id for m in result.missing] == ["wmo_veilig_thuis.must_tell_reporter"]
    assert "Wmo 2015 4.1.1 lid 2 g" in cites(result)


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": said(wmo.ONLY_STEPS_TAKEN)},
        {"facts": said(wmo.RECIPIENT_REPORTED)},
        {"category": data.HEALTH},
        {"discloser": COLLEGE},
    ],
)
def test_reporter_hears_nothing_else(changes: Base) -> None:
    """4.1.1 lid 2 g: the steps taken, to the reporter; no findings, no health data."""
    assert wmo_common.verdict(REPORTER, **changes).outcome is PROHIBITED


# --- 4.2.12 ---
NEW_TEXT = dt.date(2026, 7, 1)
CASE_DATA: Base = {
    "discloser": VEILIG_THUIS,
    "recipient": COLLEGE,
    "category": data.HEALTH,
    "purpose": wmo_terms.INQUIRE,
    "at": NEW_TEXT,
    "facts": said(wmo_terms.INQUIRY_RUNS, NECESSARY),
}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, REQUIRED),
        ({"facts": said(NECESSARY)}, PROHIBITED),
        ({"facts": said(wmo_terms.INQUIRY_RUNS)}, PROHIBITED),
        ({"purpose": data.PUBLIC_ORDER}, PROHIBITED),
        ({"recipient": party(roles.BENEFITS_OFFICER)}, PROHIBITED),
        ({"facts": said(wmo.FOR_JEUGDWET_7_4_0, NECESSARY), "purpose": None}, REQUIRED),
        ({"facts": said(wmo.FOR_JEUGDWET_7_4_0), "purpose": None}, PROHIBITED),
        ({"recipient": POLICE}, PROHIBITED),
        ({"discloser": PROVIDER}, PROHIBITED),
        ({"at": dt.date(2026, 6, 30)}, UNDETERMINED),
    ],
)
def test_case_data_for_the_college(changes: Base, outcome: Outcome) -> None:
    """4.2.12 lid 3: a duty, for Jeugdwet 7.4.0 lid 1 and for 5.1.1 after a request."""
    result = wmo_common.verdict(CASE_DATA, **changes)
    assert result.outcome is outcome
    assert ("Wmo 2015 4.2.12 lid 3" in cites(result)) is (outcome is not PROHIBITED)


POLICY: Base = {
    "discloser": VEILIG_THUIS,
    "recipient": COLLEGE,
    "category": data.HEALTH,
    "purpose": wmo_terms.POLICY_INFORMATION,
    "at": NEW_TEXT,
    "facts": said(NECESSARY),
}


@pytest.mark.parametrize(
    ("changes", "outcome", "provision"),
    [
        ({}, REQUIRED, "Wmo 2015 4.2.12 lid 1"),
        ({"recipient": party(roles.OTHER_OFFICIAL)}, REQUIRED, "Wmo 2015 4.2.12 lid 1"),
        ({"category": data.CRIMINAL}, REQUIRED, "Wmo 2015 4.2.12 lid 1"),
        ({"facts": said()}, PROHIBITED, "Wmo 2015 5.3.3 lid 1"),
        ({"recipient": POLICE}, PROHIBITED, "Wmo 2015 5.3.3 lid 1"),
        ({"purpose": data.QUALITY}, PROHIBITED, "Wmo 2015 5.3.3 lid 1"),
        (
            {"facts": said(NECESSARY, wmo.INCIDENTAL)},
            PROHIBITED,
            "Uitvoeringsbesluit Wmo 2015 4.3.2 lid 2",
        ),
        ({"at": dt.date(2026, 6, 30)}, UNDETERMINED, "Wmo 2015 4.2.12 lid 1"),
    ],
)
def test_policy_information(changes: Base, outcome: Outcome, provision: str) -> None:
    """4.2.12 lid 1-2; Uitvoeringsbesluit 4.3.2 lid 2: incidental information without persons."""
    result = wmo_common.verdict(POLICY, **changes)
    assert result.outcome is outcome
    assert provision in cites(result)
