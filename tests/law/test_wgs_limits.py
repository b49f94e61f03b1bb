"""WGS 2.25 and 2.30, Bgs 1.5, 1.6, 1.9 and 2.19: what no ground brings into the house."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wgs_limits, wgs_supply, wpg_terms
from disclosure_law.law import wgs_terms as t
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party, Subject
from disclosure_law.term import Category, DataKind, Purpose, Role
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import ADULT, cites, condition_ids, party
from tests.law.wgs_common import (
    CASE,
    COLLEGE,
    DAY_BEFORE,
    EXPRESS,
    FIRST_DAY,
    HOUSE,
    INVOLVED_POLICE,
    TABLE,
    verdict,
    without,
)

P, R, X = Outcome.PERMITTED, Outcome.REQUIRED, Outcome.PROHIBITED
PLAIN = party(roles.COLLEGE)
POLICE = party(roles.POLICE)
SUBMIT = (wgs_supply.RELATES_TO_PURPOSE, NECESSARY)
THIRD_PERSON = Subject(kind=data.THIRD_PERSON, age=58, capable=YES)
OFFICIAL = Subject(kind=t.STAFF, age=45, capable=YES)

ART_8, ART_13 = (wpg_terms.POLICE_8,), (wpg_terms.POLICE_13,)
MIXED = (wpg_terms.POLICE_8, wpg_terms.POLICE_9)
WITH_AUTHORITY = (*CASE, t.AUTHORITY_AGREES)
ROWS = [
    # what, discloser, category, kinds, facts, purpose, subject -> the provision that stands
    (PLAIN, data.HOUSING, (), (*CASE, wgs_limits.HELD_UNLAWFULLY), t.CASE, ADULT, "Bgs 1.5"),
    (PLAIN, data.HOUSING, (), SUBMIT, t.SUBMISSION, ADULT, "Bgs 1.6 lid 1"),
    (PLAIN, data.NATIONALITY, (), CASE, t.CASE, ADULT, "Bgs 1.9"),
    (PLAIN, data.HOUSING, (), CASE, data.FRAUD_CONTROL, ADULT, "WGS 2.25"),
    (PLAIN, data.HOUSING, (), without(CASE, NECESSARY), t.CASE, ADULT, "WGS 2.25"),
    (PLAIN, data.HOUSING, (), without(CASE, t.CAUSES_HARM), t.CASE, ADULT, "Bgs 2.20 lid 1"),
    (PLAIN, data.OTHER_SPECIAL, (), CASE, t.CASE, ADULT, "WGS 2.30 lid 1 a"),
    (PLAIN, data.CRIMINAL, (), CASE, t.CASE, ADULT, "WGS 2.30 lid 1 a"),
    (POLICE, data.POLICE_DATA, (), CASE, t.CASE, ADULT, "WGS 2.30 lid 1 a"),
    (PLAIN, data.POLICE_DATA, ART_8, CASE, t.CASE, ADULT, "WGS 2.30 lid 1 a"),
    (POLICE, data.POLICE_DATA, MIXED, WITH_AUTHORITY, t.CASE, ADULT, "WGS 2.30 lid 1 a"),
    (PLAIN, data.JUSTICE_DATA, (), CASE, t.CASE, ADULT, "WGS 2.30 lid 1 a"),
    (PLAIN, data.FINANCIAL, (), CASE, t.CASE, THIRD_PERSON, "Bgs 2.19"),
    (PLAIN, data.HEALTH, (), CASE, t.CASE, OFFICIAL, "WGS 2.30 lid 1 c"),
]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[-1]}-{n}" for n, row in enumerate(ROWS)])
def test_what_stays_out(
    row: tuple[Party, Category, tuple[DataKind, ...], tuple[Fact, ...], Purpose, Subject, str],
) -> None:
    """Consent, however express, brings none of this into the house."""
    discloser, category, kinds, facts, purpose, subject, article = row
    more = {"kinds": kinds, "subject": subject, "consent": EXPRESS}
    found = verdict(discloser, HOUSE, category, facts, purpose, **more)
    assert found.outcome is X
    assert article in cites(found)
    before = verdict(discloser, HOUSE, category, facts, purpose, at=DAY_BEFORE, **more)
    assert article not in cites(before)


@pytest.mark.parametrize(
    "row",
    [
        (PLAIN, data.HOUSING, (), CASE, t.CASE, ADULT, R),
        (PLAIN, data.HOUSING, (), (*SUBMIT, wgs_limits.CHECK_IMPOSSIBLE), t.SUBMISSION, ADULT, P),
        (PLAIN, data.CRIMINAL, (), (*CASE, t.LISTED_BY_CONTENT), t.CASE, ADULT, R),
        (POLICE, data.POLICE_DATA, ART_8, WITH_AUTHORITY, t.CASE, ADULT, R),
        (POLICE, data.POLICE_DATA, ART_13, WITH_AUTHORITY, t.CASE, ADULT, R),
        (PLAIN, data.FINANCIAL, (), (*CASE, wgs_supply.DIRECT_CONTACT), t.CASE, THIRD_PERSON, R),
        (PLAIN, data.IDENTIFYING, (), CASE, t.CASE, OFFICIAL, R),
    ],
)
def test_what_comes_in(
    row: tuple[Party, Category, tuple[DataKind, ...], tuple[Fact, ...], Purpose, Subject, Outcome],
) -> None:
    """The same disclosures with the list, the circle or the check in order."""
    discloser, category, kinds, facts, purpose, subject, outcome = row
    found = verdict(discloser, HOUSE, category, facts, purpose, kinds=kinds, subject=subject)
    assert found.outcome is outcome


def test_nationality_only_where_identification_makes_it_unavoidable() -> None:
    """Bgs 1.9: "slechts voor zover de verwerking voor dat doel onvermijdelijk is"."""
    facts = (*CASE, t.UNAVOIDABLE_FOR_IDENTIFYING)
    stands = verdict(PLAIN, HOUSE, data.NATIONALITY, CASE)
    lifted = verdict(PLAIN, HOUSE, data.NATIONALITY, facts)
    assert "Bgs 1.9" in cites(stands)
    assert "Bgs 1.9" not in cites(lifted)
    assert lifted.outcome is R  # identity is a category of 2.30
    at_table = verdict(HOUSE, INVOLVED_POLICE, data.NATIONALITY, CASE, setting=TABLE)
    assert "Bgs 1.9" in cites(at_table)


COOPERATIONS = (*t.HOUSES, *t.VERBANDEN)


@pytest.mark.parametrize("role", COOPERATIONS, ids=lambda role: role.id)
def test_no_cooperation_processes_nationality(role: Role) -> None:
    """Bgs 1.9: "De samenwerkingsverbanden", so each of them, giving or receiving."""
    other, college = party(role), party(roles.COLLEGE)
    unavoidable = (t.UNAVOIDABLE_FOR_IDENTIFYING,)
    pairs = [(other, college), (college, other)]
    pairs += [(other, party(one)) for one in COOPERATIONS]
    for giver, receiver in pairs:
        found = verdict(giver, receiver, data.NATIONALITY, CASE)
        assert "Bgs 1.9" in cites(found)
        excused = verdict(giver, receiver, data.NATIONALITY, (*CASE, *unavoidable))
        assert "Bgs 1.9" not in cites(excused)
    assert "Bgs 1.9" not in cites(verdict(college, college, data.NATIONALITY, CASE))


def test_the_list_also_binds_the_table() -> None:
    """2.31 lid 7: within the house too, only the categories of 2.30."""
    found = verdict(HOUSE, INVOLVED_POLICE, data.OTHER_SPECIAL, CASE, setting=TABLE)
    assert "WGS 2.30 lid 1 a" in cites(found)


def test_outside_the_house_these_limits_do_not_exist() -> None:
    """1.2 lid 2: between two participants another act decides."""
    found = verdict(COLLEGE, party(roles.POLICE), data.OTHER_SPECIAL, CASE)
    assert not any(short.startswith(("WGS", "Bgs")) for short in cites(found))


def test_the_safeguards_attach() -> None:
    """1.8 and Bgs 1.3: conditions on everything a house receives, holds or gives."""
    found = verdict(PLAIN, HOUSE, data.HOUSING, CASE)
    assert {
        "wgs.authorised_only",
        "wgs.logged",
        "wgs.destroyed_in_time",
        "wgs.secure_systems",
        "bgs.informed_through_contact_point",
    } <= condition_ids(found)
    elsewhere = verdict(PLAIN, party(roles.POLICE), data.HOUSING, CASE, consent=EXPRESS)
    assert not {"wgs.logged", "wgs.authorised_only"} & condition_ids(elsewhere)


@pytest.mark.parametrize(("at", "stands"), [(DAY_BEFORE, False), (FIRST_DAY, True)])
def test_the_limits_begin_with_the_act(at: dt.date, *, stands: bool) -> None:
    """Bgs 4.1: 1 March 2025."""
    discloser = party(roles.COLLEGE, locks.AWB_2_5)
    found = verdict(discloser, HOUSE, data.FINANCIAL, CASE, subject=THIRD_PERSON, at=at)
    assert ("Bgs 2.19" in cites(found)) is stands
