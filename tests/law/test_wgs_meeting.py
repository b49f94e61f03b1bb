"""WGS 2.31 and 2.32, Bgs 2.20-2.22: the case meeting, its guests, radicalisation, the list."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wgs_meeting as m
from disclosure_law.law import wgs_results as r
from disclosure_law.law import wgs_supply
from disclosure_law.law import wgs_terms as t
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import How, Party, Subject
from disclosure_law.term import Category, Purpose, Role
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, party
from tests.law.wgs_common import (
    CASE,
    COLLEGE,
    CRITERIA,
    DAY_BEFORE,
    FIRST_DAY,
    HOUSE,
    INVOLVED_POLICE,
    NURSE,
    NURSE_FACTS,
    PROBATION,
    TABLE,
    THIRD,
    verdict,
    without,
)

P, R, X, U = Outcome.PERMITTED, Outcome.REQUIRED, Outcome.PROHIBITED, Outcome.UNDETERMINED
NO_TABLE = How()
BROUGHT = (*CASE, t.WEIGHTY_REASONS)
THIRD_PERSON = Subject(kind=data.THIRD_PERSON, age=50, capable=YES)

# --- Art. 2.31 lid 3, 5-7


def test_an_involved_participant_hears_what_the_house_holds() -> None:
    """2.31 lid 5-7: "kunnen"; WGS 1.11 yields to it."""
    found = verdict(HOUSE, INVOLVED_POLICE, data.HEALTH, CASE, setting=TABLE)
    assert found.outcome is P
    assert {"WGS 2.31 lid 5", "WGS 2.31 lid 6", "WGS 2.29 lid 1", "WGS 1.11 lid 1"} <= cites(found)
    assert not {"WGS 1.7 lid 1 a", "WGS 1.5 lid 1"} & cites(found)


@pytest.mark.parametrize("dropped", [t.SUBMITTED, *CRITERIA, NECESSARY], ids=lambda f: f.id)
@pytest.mark.parametrize(
    ("discloser", "recipient", "facts"),
    [(HOUSE, INVOLVED_POLICE, CASE), (COLLEGE, HOUSE, BROUGHT)],
    ids=["share", "bring"],
)
def test_the_powers_need_the_case(
    discloser: Party, recipient: Party, facts: tuple[Fact, ...], dropped: Fact
) -> None:
    """2.31 lid 3 with Bgs 2.20: class A must have judged, and lid 7 asks necessity."""
    assert verdict(discloser, recipient, data.SUPPORT, facts).outcome is P
    found = verdict(discloser, recipient, data.SUPPORT, without(facts, dropped))
    assert found.outcome is X
    assert not {"WGS 2.31 lid 5", "WGS 1.5 lid 1"} & cites(found)


@pytest.mark.parametrize(
    ("category", "subject", "stands"),
    [
        (data.OTHER_SPECIAL, None, "WGS 2.30 lid 1 a"),
        (data.SUPPORT, THIRD_PERSON, "Bgs 2.19"),
    ],
)
def test_the_powers_need_category_and_circle(
    category: Category, subject: Subject | None, stands: str
) -> None:
    """2.31 lid 7: "ten aanzien van betrokkene en ... directe kring ... de categorieën"."""
    more = {} if subject is None else {"subject": subject}
    found = verdict(HOUSE, INVOLVED_POLICE, category, CASE, setting=TABLE, **more)
    assert found.outcome is X
    assert stands in cites(found)


def test_about_the_circle_the_powers_hold() -> None:
    """2.31 lid 7: a direct social contact of the person submitted."""
    facts = (*CASE, wgs_supply.DIRECT_CONTACT)
    for discloser, recipient, added in (
        (HOUSE, INVOLVED_POLICE, ()),
        (COLLEGE, HOUSE, (t.WEIGHTY_REASONS,)),
    ):
        found = verdict(discloser, recipient, data.SUPPORT, (*facts, *added), subject=THIRD_PERSON)
        assert found.outcome is P


def test_class_b_brings_only_what_it_is_involved_in() -> None:
    """2.31 lid 3-4: a class B participant that was not involved processes nothing."""
    facts = (*BROUGHT, t.DISCLOSER_INVOLVED)
    assert verdict(PROBATION, HOUSE, data.SUPPORT, facts).outcome is P
    assert verdict(PROBATION, HOUSE, data.SUPPORT, BROUGHT).outcome is X


def test_the_power_of_the_table_is_no_key_to_medical_secrecy() -> None:
    """2.31 is a "kan" of the WGS itself: it cannot be the "wettelijk voorschrift" of 2.29."""
    found = verdict(NURSE, HOUSE, data.HEALTH, (*NURSE_FACTS, t.WEIGHTY_REASONS))
    assert found.outcome is X
    assert "WGS 2.29 lid 2" in cites(found)


# --- Art. 2.31 lid 4: who is at the table


@pytest.mark.parametrize(
    ("recipient", "outcome"),
    [
        (INVOLVED_POLICE, P),
        (party(roles.POLICE, locks.WPG_7, capacity=t.NOT_INVOLVED), X),
        (party(roles.MENTAL_HEALTH_INSTITUTION, locks.BW_7_457, capacity=t.NOT_INVOLVED), X),
        (party(roles.NURSE, locks.WET_BIG_88, capacity=t.INVOLVED), P),
        (party(roles.HOUSING_ASSOCIATION, locks.WGS_1_11, capacity=t.INVOLVED), X),
        (party(roles.PARENT_WITH_AUTHORITY, capacity=roles.IN_PRIVATE), X),
        (party(roles.POLICE, locks.WPG_7), U),
    ],
    ids=["police", "police out", "ggz out", "nurse", "never", "parent", "not stated"],
)
@pytest.mark.parametrize("discloser", [HOUSE, COLLEGE], ids=["house", "college"])
def test_only_those_involved_hear_the_case(
    discloser: Party, recipient: Party, outcome: Outcome
) -> None:
    """2.31 lid 4 gives class A the gate; a woningcorporatie is no participant whatever is said."""
    found = verdict(discloser, recipient, data.HOUSING, CASE, setting=TABLE)
    expected = R if outcome is P and discloser is COLLEGE else outcome
    assert found.outcome is expected
    if outcome is X:
        assert "WGS 2.31 lid 4" in cites(found)


def test_whether_somebody_is_involved_is_asked() -> None:
    """The capacity of a recipient at the table is never taken for granted."""
    police = party(roles.POLICE, locks.WPG_7)
    found = verdict(HOUSE, police, data.HOUSING, CASE, setting=TABLE)
    assert [missing.id for missing in found.missing] == ["recipient.capacity"]


def test_a_participant_outside_the_case_may_get_results() -> None:
    """2.31 lid 4 with 1.7 lid 1: the way that remains is named (house reading 25)."""
    police = party(roles.POLICE, locks.WPG_7, capacity=t.NOT_INVOLVED)
    found = verdict(HOUSE, police, data.HOUSING, CASE, setting=TABLE)
    assert "wgs.results_may_go_to_participants" in condition_ids(found)
    parent = party(roles.PARENT_WITH_AUTHORITY, capacity=roles.IN_PRIVATE)
    other = verdict(HOUSE, parent, data.HOUSING, CASE, setting=TABLE)
    assert "wgs.results_may_go_to_participants" not in condition_ids(other)


def test_the_gate_is_the_table_s() -> None:
    """1.2 lid 2: away from the table, between two participants, another act decides."""
    found = verdict(COLLEGE, party(roles.POLICE), data.HOUSING, CASE, setting=NO_TABLE)
    assert "WGS 2.31 lid 4" not in cites(found)


# --- Art. 2.31 lid 9-10, Bgs 2.21: a guest
GUEST = (
    *CASE,
    m.EXPERTISE_NECESSARY,
    m.ROLE_BY_PUBLIC_TASK,
    m.SECRECY_SIGNED,
    m.NEEDED_FOR_ROLE,
)


def test_a_housing_association_as_a_guest() -> None:
    """Casebook 009: 2.31 lid 9-10 and Bgs 2.21, not the gates of 1.7 lid 2."""
    found = verdict(HOUSE, THIRD, data.HOUSING, GUEST, setting=TABLE)
    assert found.outcome is P
    assert {"WGS 2.31 lid 9", "Bgs 2.21"} <= cites(found)
    assert not {"WGS 1.7 lid 2", "WGS 2.31 lid 5"} & cites(found)
    assert {"bgs.no_system_access", "bgs.only_for_role", "wgs.recipients_bound"} <= condition_ids(
        found
    )


@pytest.mark.parametrize(
    ("facts", "stands"),
    [
        (without(GUEST, m.EXPERTISE_NECESSARY), "Bgs 2.21 lid 1"),
        (without(GUEST, m.ROLE_BY_PUBLIC_TASK), "Bgs 2.21 lid 1"),
        (without(GUEST, m.NEEDED_FOR_ROLE), "WGS 2.31 lid 9"),
        (without(GUEST, m.SECRECY_SIGNED), "Bgs 2.21 lid 2"),
        ((*GUEST, m.SYSTEM_ACCESS), "Bgs 2.21 lid 3"),
        (without(GUEST, t.SUBMITTED), "WGS 1.11 lid 1"),
        (without(GUEST, t.CAUSES_HARM), "WGS 1.11 lid 1"),
        (without(GUEST, NECESSARY), "WGS 1.11 lid 1"),
    ],
)
@pytest.mark.parametrize("discloser", [HOUSE, COLLEGE], ids=["house", "college"])
def test_a_guest_needs_everything(discloser: Party, facts: tuple[Fact, ...], stands: str) -> None:
    """Bgs 2.21: expertise, a role by its own task, a signature first, no system, what it needs."""
    found = verdict(discloser, THIRD, data.HOUSING, facts, setting=TABLE)
    assert found.outcome is X
    if discloser is HOUSE or not stands.startswith("WGS 1.11"):
        assert stands in cites(found)
    assert "Bgs 2.21" not in cites(found)


SPEAKING = (
    *CASE,
    t.DISCLOSER_IS_GUEST,
    m.EXPERTISE_NECESSARY,
    m.ROLE_BY_PUBLIC_TASK,
    m.SECRECY_SIGNED,
)
SPEAKER = party(roles.HOUSING_ASSOCIATION)


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        (SPEAKING, R),
        (without(SPEAKING, t.DISCLOSER_IS_GUEST), X),
        (without(SPEAKING, m.EXPERTISE_NECESSARY), X),
        (without(SPEAKING, m.ROLE_BY_PUBLIC_TASK), X),
        (without(SPEAKING, m.SECRECY_SIGNED), X),
        (without(SPEAKING, t.SUBMITTED), X),
        (without(SPEAKING, NECESSARY), X),
        ((*SPEAKING, t.WEIGHTY_REASONS), X),
    ],
)
def test_a_guest_supplies_like_a_participant(facts: tuple[Fact, ...], outcome: Outcome) -> None:
    """2.31 lid 10: 1.5 by analogy (own reading, contested)."""
    found = verdict(SPEAKER, HOUSE, data.HOUSING, facts, setting=TABLE)
    assert found.outcome is outcome
    assert ("WGS 2.31 lid 10" in cites(found)) is (outcome is R)
    assert any(p.cites.short == "WGS 2.31 lid 10" for p in found.contested) is (outcome is R)


def test_away_from_the_table_a_guest_is_nobody() -> None:
    """2.31 lid 9: "deelnemen aan het overleg"."""
    found = verdict(SPEAKER, HOUSE, data.HOUSING, SPEAKING)
    assert found.outcome is X
    assert verdict(SPEAKER, HOUSE, data.HOUSING, SPEAKING, setting=TABLE).outcome is R


# --- Art. 2.31 lid 8: closed


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [(CASE, P), ((*CASE, t.CASE_CLOSED), X), ((*CASE, t.CASE_CLOSED, t.RENEWED_USE), P)],
)
def test_a_closed_case_is_shielded(facts: tuple[Fact, ...], outcome: Outcome) -> None:
    """2.31 lid 8; renewed use in the cases of 1.8 lid 7 and Bgs 1.16 lid 2."""
    found = verdict(HOUSE, INVOLVED_POLICE, data.HOUSING, facts, setting=TABLE)
    assert found.outcome is outcome
    assert ("WGS 2.31 lid 8" in cites(found)) is (outcome is X)


# --- Art. 2.31 lid 13: radicalisation
JUNE_30, JULY_1 = dt.date(2025, 6, 30), dt.date(2025, 7, 1)
SUSPECTED = (m.RADICALISATION_SUSPECTED,)


@pytest.mark.parametrize(
    ("role", "facts", "purpose", "at", "outcome"),
    [
        (roles.POLICE, SUSPECTED, t.RADICALISATION, JULY_1, R),
        (roles.PROSECUTOR, SUSPECTED, t.RADICALISATION, JULY_1, R),
        (roles.BURGEMEESTER, SUSPECTED, t.RADICALISATION, JULY_1, R),
        (roles.POLICE, SUSPECTED, t.RADICALISATION, JUNE_30, X),
        (roles.POLICE, (), t.RADICALISATION, JULY_1, X),
        (roles.COLLEGE, SUSPECTED, t.RADICALISATION, JULY_1, X),
        (roles.POLICE, SUSPECTED, data.INVESTIGATION, JULY_1, X),
    ],
)
def test_a_suspicion_of_radicalisation_is_referred(
    role: Role, facts: tuple[Fact, ...], purpose: Purpose, at: dt.date, outcome: Outcome
) -> None:
    """2.31 lid 13, from 2025-07-01: to police, prosecution or mayor, and it is a duty."""
    found = verdict(HOUSE, party(role), data.HEALTH, facts, purpose, at=at)
    assert found.outcome is outcome
    assert ("WGS 2.31 lid 13" in cites(found)) is (outcome is R)


def test_the_house_refers_not_the_doctor() -> None:
    """2.31 lid 13: "dragen die deelnemers er zorg voor": jointly; it breaks no personal secrecy."""
    facts = (*NURSE_FACTS, *SUSPECTED)
    found = verdict(NURSE, party(roles.POLICE), data.HEALTH, facts, t.RADICALISATION)
    assert found.outcome is X
    assert "BW 7:457 lid 1" in cites(found)


@pytest.mark.parametrize("at", [JUNE_30, JULY_1])
@pytest.mark.parametrize(
    ("discloser", "recipient", "facts", "purpose", "kinds"),
    [
        (COLLEGE, HOUSE, CASE, t.CASE, ()),
        (HOUSE, INVOLVED_POLICE, CASE, t.CASE, ()),
        (
            HOUSE,
            party(roles.HOUSING_ASSOCIATION),
            (NECESSARY, r.COMPATIBLE, r.RESULT_CHECKED, r.TESTED_BY_COMMITTEE),
            t.PRIVATE_INTEREST,
            (t.RESULT,),
        ),
    ],
    ids=["supply", "share", "result to a third party"],
)
def test_once_taken_over_2_31_no_longer_applies(
    at: dt.date,
    *,
    discloser: Party,
    recipient: Party,
    facts: object,
    purpose: object,
    kinds: object,
) -> None:
    """2.31 lid 13, last sentence, from 2025-07-01."""
    goes = verdict(discloser, recipient, data.HOUSING, facts, purpose, kinds=kinds, at=at)
    assert goes.outcome in {P, R}
    taken = (*facts, t.TAKEN_OVER)  # type: ignore[misc]
    found = verdict(discloser, recipient, data.HOUSING, taken, purpose, kinds=kinds, at=at)
    assert (found.outcome is X) is (at is JULY_1)
    assert ("WGS 2.31 lid 13" in cites(found)) is (at is JULY_1)


@pytest.mark.parametrize(("at", "outcome"), [(DAY_BEFORE, X), (FIRST_DAY, P)])
@pytest.mark.parametrize(
    ("discloser", "recipient", "facts", "purpose"),
    [
        (HOUSE, INVOLVED_POLICE, CASE, t.CASE),
        (HOUSE, THIRD, GUEST, t.CASE),
        (COLLEGE, HOUSE, BROUGHT, t.CASE),
    ],
)
def test_the_meeting_begins_with_the_act(
    discloser: Party,
    recipient: Party,
    facts: tuple[Fact, ...],
    purpose: Purpose,
    *,
    at: dt.date,
    outcome: Outcome,
) -> None:
    """Bgs 4.1: 1 March 2025."""
    found = verdict(discloser, recipient, data.HOUSING, facts, purpose, at=at, setting=TABLE)
    assert found.outcome is outcome
