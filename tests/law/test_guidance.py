"""Guidance: conditions only, never grounds; items have dates."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import avg, doctrine_conflict, guidance
from disclosure_law.outcome import Outcome
from disclosure_law.request import How, Party
from disclosure_law.rule import Condition, Stage, Status
from disclosure_law.term import Category, Setting
from disclosure_law.vocabulary import data, locks, roles, settings
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import condition_ids, party
from tests.law.secrecy_common import (
    COACH,
    COLLEGE,
    CONSENT,
    GP,
    HOUSING,
    POLICE,
    PSYCHIATRIST,
    P,
    judged,
)  # fmt: skip

ZVH = party(roles.ZVH, locks.WGS_1_11)
BASIS = (avg.INTEREST_ASSESSED, NECESSARY)


def test_guidance_is_conditions_only() -> None:
    """It neither permits nor obliges nor prohibits, and is never verbatim law."""
    everything = (*guidance.RULES, *guidance.GGZ_SIX, guidance.FIVE_QUESTIONS_ANSWERED)
    assert all(isinstance(rule, Condition) for rule in everything)
    assert {rule.status for rule in everything} == {Status.SECOND_HAND}


def test_the_six_steps_are_norms_for_conflict_van_plichten() -> None:
    assert len(guidance.GGZ_SIX) == 6
    assert {step.stage for step in guidance.GGZ_SIX} == {Stage.NORM}
    assert set(guidance.GGZ_SIX) <= set(doctrine_conflict.CONFLICT.then)


@pytest.mark.parametrize(
    ("category", "channel", "attaches"),
    [
        (data.HEALTH, settings.SECURE_MAIL, True),
        (data.HEALTH, settings.PLAIN_MAIL, True),
        (data.HEALTH, None, True),
        (data.HEALTH, settings.PAPER, False),
        (data.HEALTH, settings.ORAL, False),
        (data.HEALTH, settings.SYSTEM_LINK, False),
        (data.HOUSING, settings.SECURE_MAIL, False),
    ],
)
def test_nta_7516(category: Category, channel: Setting | None, attaches: bool) -> None:
    """Health data by mail or chat; an unknown channel is to be confirmed, the verdict stays."""
    found = judged(PSYCHIATRIST, COLLEGE, category, consent=CONSENT, setting=How(channel=channel))
    assert found.outcome is P
    assert ("guidance.safe_mail" in condition_ids(found)) is attaches


@pytest.mark.parametrize(
    ("at", "attaches"), [(dt.date(2019, 5, 15), False), (dt.date(2019, 5, 16), True)]
)
def test_nta_7516_has_a_date(at: dt.date, attaches: bool) -> None:
    found = judged(PSYCHIATRIST, COLLEGE, data.HEALTH, consent=CONSENT, at=at)
    assert ("guidance.safe_mail" in condition_ids(found)) is attaches


@pytest.mark.parametrize(
    ("discloser", "recipient", "category", "at", "attaches"),
    [
        (PSYCHIATRIST, COLLEGE, data.HEALTH, dt.date(2023, 3, 2), True),
        (PSYCHIATRIST, COLLEGE, data.HEALTH, dt.date(2023, 3, 1), False),
        (PSYCHIATRIST, COLLEGE, data.HOUSING, dt.date(2023, 3, 2), False),
        (PSYCHIATRIST, COACH, data.HEALTH, dt.date(2023, 3, 2), False),
        (PSYCHIATRIST, party(roles.MEDICAL_ADVISER, locks.WET_BIG_88), data.HEALTH,
         dt.date(2023, 3, 2), False),
    ],
)  # fmt: skip
def test_knmg_advises_a_medical_adviser(
    discloser: Party,
    recipient: Party,
    category: Category,
    at: dt.date,
    attaches: bool,
) -> None:
    """Advice of the letter of 2 March 2023, when the recipient is the college."""
    found = judged(discloser, recipient, category, consent=CONSENT, at=at)
    assert found.outcome is P
    assert ("guidance.medical_adviser" in condition_ids(found)) is attaches


@pytest.mark.parametrize(
    ("recipient", "prosecutor", "recorded"),
    [
        (POLICE, True, True),
        (party(roles.PROSECUTOR, locks.AWB_2_5), False, True),
        (COLLEGE, False, False),
    ],
)
def test_police_and_justice(recipient: Party, prosecutor: bool, recorded: bool) -> None:
    """KNMG-PJ: rather the officier van justitie; record the requester."""
    found = judged(PSYCHIATRIST, recipient, data.HEALTH, consent=CONSENT)
    attached = condition_ids(found)
    assert ("guidance.contact_via_prosecutor" in attached) is prosecutor
    assert ("guidance.requester_recorded" in attached) is recorded


@pytest.mark.parametrize(
    ("discloser", "meeting", "attaches"),
    [
        (PSYCHIATRIST, settings.INFORMAL_MEETING, True),
        (PSYCHIATRIST, None, False),
        (COLLEGE, settings.INFORMAL_MEETING, False),
    ],
)
def test_a_route_is_named_in_a_meeting(
    discloser: Party,
    meeting: Setting | None,
    attaches: bool,
) -> None:
    """WEGW-14: secrecy also holds inside a meeting."""
    found = judged(discloser, COACH, data.HEALTH, consent=CONSENT, setting=How(meeting=meeting))
    assert ("guidance.route_named" in condition_ids(found)) is attaches


@pytest.mark.parametrize(
    ("recipient", "at", "attaches"),
    [
        (ZVH, dt.date(2025, 2, 28), True),
        (ZVH, dt.date(2025, 3, 1), False),
        (COLLEGE, dt.date(2025, 2, 28), False),
    ],
)
def test_the_handvat_was_overtaken_by_the_wgs(
    recipient: Party,
    at: dt.date,
    attaches: bool,
) -> None:
    """HANDVAT's "no own basis" only before 2025-03-01."""
    found = judged(HOUSING, recipient, data.HOUSING, facts=BASIS, at=at)
    assert found.outcome is P
    assert ("guidance.zvh_without_basis" in condition_ids(found)) is attaches


@pytest.mark.parametrize("expected", [Outcome.PROHIBITED])
def test_taking_a_step_opens_nothing(expected: Outcome) -> None:
    """No fact of guidance exists that could lift a secrecy."""
    found = judged(GP, POLICE, data.HEALTH)
    assert found.outcome is expected
    assert not any(id_.startswith("guidance") for id_ in condition_ids(found))
