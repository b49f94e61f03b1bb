"""WGS 1.10 lid 4, Bgs 1.2, 1.7 and 2.20 lid 2; and what the modules cover."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from disclosure_law.law import wgs_house as h
from disclosure_law.law import wgs_medical as medical
from disclosure_law.law import wgs_terms as t
from disclosure_law.law.wpg_terms import RADICALISATION_TABLE
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, How, Party, Subject
from disclosure_law.term import Category, Purpose
from disclosure_law.truth import NO, YES
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, corpus_of, party
from tests.law.wgs_common import (
    CASE,
    COLLEGE,
    DAY_BEFORE,
    EXPRESS,
    FIRST_DAY,
    HOUSE,
    INVOLVED_POLICE,
    LAW,
    NURSE,
    NURSE_FACTS,
    ONLY_WGS,
    PROBATION,
    SILENT,
    TABLE,
    disclose,
    verdict,
    without,
)

P, R, X, U = Outcome.PERMITTED, Outcome.REQUIRED, Outcome.PROHIBITED, Outcome.UNDETERMINED
ASKED = How(on_request=YES)
UNASKED = How(on_request=NO)
SUBJECT = party(roles.CLIENT)


@pytest.mark.parametrize(
    ("role", "facts", "stands"),
    [
        (roles.OTHER_PARTY, (h.LEARNT_IN_AUDIT,), True),
        (roles.OTHER_PARTY, (h.LEARNT_IN_AUDIT, h.AUDIT_TASK_REQUIRES), False),
        (roles.OTHER_PARTY, (), False),
        (roles.OTHER_OFFICIAL, (h.LEARNT_IN_AUDIT,), True),
        (roles.LAWYER, (h.LEARNT_IN_AUDIT,), True),
        (roles.LAWYER, (h.LEARNT_IN_AUDIT, h.AUDIT_TASK_REQUIRES), False),
        (roles.LAWYER, (), False),
    ],
)
def test_an_auditor_keeps_silent(role: object, facts: tuple[Fact, ...], *, stands: bool) -> None:
    """1.10 lid 4: "Een ieder", unless a statute obliges or the task requires it."""
    asked = disclose(party(role), COLLEGE, data.HOUSING, facts, data.ENTITLEMENT)  # type: ignore[arg-type]
    assert ("WGS 1.10 lid 4" in cites(judge(asked, ONLY_WGS))) is stands


@pytest.mark.parametrize(
    ("facts", "setting", "purpose", "outcome", "cited"),
    [
        ((), ASKED, data.ACCESS, R, "Bgs 1.2 lid 1"),
        ((), UNASKED, data.ACCESS, X, "WGS 1.11 lid 1"),
        ((), ASKED, data.CARE_SIGNAL, X, "WGS 1.11 lid 1"),
        ((h.EXCEPTION_JUDGED,), ASKED, data.ACCESS, X, "Bgs 1.2 lid 2"),
    ],
)
def test_access_through_the_contact_point(
    facts: tuple[Fact, ...], setting: How, purpose: Purpose, outcome: Outcome, cited: str
) -> None:
    """Bgs 1.2: on request, unless a participant judges that UAVG 41 applies."""
    found = verdict(HOUSE, SUBJECT, data.HOUSING, facts, purpose, setting=setting)
    assert found.outcome is outcome
    assert cited in cites(found)


INACCURATE = (h.FOUND_INACCURATE, h.CAME_FROM_RECIPIENT)
SOURCE = party(roles.HOUSING_ASSOCIATION)


@pytest.mark.parametrize(
    ("discloser", "recipient", "facts", "purpose", "outcome"),
    [
        (HOUSE, COLLEGE, INACCURATE, t.CORRECTION, R),
        (HOUSE, COLLEGE, (h.FOUND_INACCURATE,), t.CORRECTION, X),
        (HOUSE, COLLEGE, (h.CAME_FROM_RECIPIENT,), t.CORRECTION, X),
        (HOUSE, COLLEGE, INACCURATE, t.CASE, X),
        (HOUSE, SOURCE, INACCURATE, t.CORRECTION, X),
        (COLLEGE, SOURCE, INACCURATE, t.CORRECTION, R),
        (COLLEGE, SOURCE, (h.FOUND_INACCURATE,), t.CORRECTION, X),
        (COLLEGE, SOURCE, (h.CAME_FROM_RECIPIENT,), t.CORRECTION, X),
        (COLLEGE, SOURCE, (*INACCURATE, t.OUTSIDE_TASKS), t.CORRECTION, X),
        (SOURCE, COLLEGE, INACCURATE, t.CORRECTION, X),
    ],
)
def test_inaccurate_data_go_back_along_the_way_they_came(
    discloser: Party,
    recipient: Party,
    facts: tuple[Fact, ...],
    purpose: Purpose,
    outcome: Outcome,
) -> None:
    """Bgs 1.7: the house tells the supplier (lid 1), the supplier its source (lid 2)."""
    found = verdict(discloser, recipient, data.HOUSING, facts, purpose)
    assert found.outcome is outcome
    lid = "Bgs 1.7 lid 1" if discloser is HOUSE else "Bgs 1.7 lid 2"
    assert (lid in cites(found)) is (outcome is R)


PLANS = (*CASE, medical.EACH_OTHERS_CIRCLE, medical.INTERDEPENDENT)


@pytest.mark.parametrize(
    ("facts", "recipient", "outcome"),
    [
        (PLANS, INVOLVED_POLICE, P),
        (without(PLANS, medical.EACH_OTHERS_CIRCLE), INVOLVED_POLICE, X),
        (without(PLANS, medical.INTERDEPENDENT), INVOLVED_POLICE, X),
        (without(PLANS, NECESSARY), INVOLVED_POLICE, X),
        (without(PLANS, t.SUBMITTED), INVOLVED_POLICE, X),
        (PLANS, party(roles.POLICE, locks.WPG_7, capacity=t.NOT_INVOLVED), X),
    ],
)
def test_aligning_the_plans_for_several_persons(
    facts: tuple[Fact, ...], recipient: Party, outcome: Outcome
) -> None:
    """Bgs 2.20 lid 2 a, b and c, cumulative."""
    found = verdict(HOUSE, recipient, data.SUPPORT, facts, t.ALIGN_PLANS, setting=TABLE)
    assert found.outcome is outcome
    assert ("Bgs 2.20 lid 2" in cites(found)) is (outcome is P)


@pytest.mark.parametrize("recipient", [HOUSE, INVOLVED_POLICE], ids=["house", "table"])
def test_a_participant_brings_its_plan(recipient: Party) -> None:
    """Bgs 2.20 lid 2: "De deelnemers ... kunnen plannen van aanpak ... op elkaar afstemmen"."""

    def found(discloser: Party, facts: tuple[Fact, ...], **more: Any) -> Verdict:
        return verdict(
            discloser, recipient, data.SUPPORT, facts, t.ALIGN_PLANS, setting=TABLE, **more
        )

    brought = found(COLLEGE, PLANS)
    assert brought.outcome is P
    assert "Bgs 2.20 lid 2" in cites(brought)
    for fact in PLANS:
        assert found(COLLEGE, without(PLANS, fact)).outcome is X, fact.id
    for ended in (t.OUTSIDE_TASKS, t.CASE_CLOSED):
        assert found(COLLEGE, (*PLANS, ended)).outcome is X, ended.id
    assert found(PROBATION, PLANS).outcome is X
    assert found(PROBATION, (*PLANS, t.DISCLOSER_INVOLVED)).outcome is P
    nursed = (*PLANS, t.ACTS_FOR_PARTICIPANT, t.DISCLOSER_INVOLVED)
    assert found(NURSE, nursed).outcome is X
    assert found(NURSE, nursed, consent=EXPRESS).outcome is P
    assert found(NURSE, (*nursed, medical.GOOD_CARE_REQUIRES)).outcome is P
    for fact in (medical.EACH_OTHERS_CIRCLE, medical.INTERDEPENDENT):
        assert found(NURSE, without(nursed, fact), consent=EXPRESS).outcome is X


# --- Art. 2.32, Bgs 2.22
LISTING = (t.LIST_CRITERIA_PUBLISHED, NECESSARY)


@pytest.mark.parametrize(
    ("discloser", "facts", "category", "outcome"),
    [
        (COLLEGE, LISTING, data.HOUSING, P),
        (COLLEGE, without(LISTING, t.LIST_CRITERIA_PUBLISHED), data.HOUSING, X),
        (COLLEGE, without(LISTING, NECESSARY), data.HOUSING, X),
        (COLLEGE, (*LISTING, t.OUTSIDE_TASKS), data.HOUSING, X),
        (COLLEGE, LISTING, data.OTHER_SPECIAL, X),
        (PROBATION, (*LISTING, t.DISCLOSER_INVOLVED), data.HOUSING, X),
    ],
    ids=["class A", "unpublished", "not necessary", "tasks", "2.30", "class B"],
)
def test_building_the_list(
    discloser: Party, facts: tuple[Fact, ...], category: Category, outcome: Outcome
) -> None:
    """2.32 lid 2: class A may, by published criteria (Bgs 2.22 c)."""
    found = verdict(discloser, HOUSE, category, facts, t.PRIORITY_LIST, consent=EXPRESS)
    assert found.outcome is outcome
    assert ("WGS 2.32 lid 2" in cites(found)) is (outcome is P)
    assert ("wgs.off_the_list_in_time" in condition_ids(found)) is (outcome is P)


BOUND_GGD = party(roles.GGD, locks.BW_7_457, locks.WET_BIG_88)
BOUND_PROBATION = party(roles.PROBATION, locks.BW_7_457)


@pytest.mark.parametrize(
    ("discloser", "facts", "consent", "outcome"),
    [
        (BOUND_GGD, LISTING, EXPRESS, P),
        (BOUND_GGD, LISTING, SILENT, X),
        (BOUND_GGD, (*LISTING, medical.GOOD_CARE_REQUIRES), SILENT, P),
        (BOUND_GGD, without(LISTING, t.LIST_CRITERIA_PUBLISHED), EXPRESS, X),
        (BOUND_GGD, without(LISTING, NECESSARY), EXPRESS, X),
        (BOUND_GGD, (*LISTING, t.OUTSIDE_TASKS), EXPRESS, X),
        (BOUND_PROBATION, (*LISTING, t.DISCLOSER_INVOLVED), EXPRESS, X),
    ],
)
def test_medical_secrecy_and_the_list(
    discloser: Party, facts: tuple[Fact, ...], consent: Consent, outcome: Outcome
) -> None:
    """2.29 lid 2 speaks of every disclosure to a house: its openings serve the list too."""
    found = verdict(discloser, HOUSE, data.HEALTH, facts, t.PRIORITY_LIST, consent=consent)
    assert found.outcome is outcome
    assert "WGS 2.32 lid 2" not in cites(found)
    if outcome is P:
        assert "WGS 2.29 lid 2" in cites(found)


def test_unpublished_criteria_are_the_reason() -> None:
    """Bgs 2.22: "slechts mogelijk indien ... c. ... openbaar zijn gemaakt"."""
    found = verdict(COLLEGE, HOUSE, data.HOUSING, (NECESSARY,), t.PRIORITY_LIST)
    assert "Bgs 2.22 c" in cites(found)
    about = verdict(
        COLLEGE,
        HOUSE,
        data.HOUSING,
        LISTING,
        t.PRIORITY_LIST,
        subject=Subject(kind=data.THIRD_PERSON, age=50, capable=YES),
    )
    assert about.outcome is X


RADICALISATION = How(meeting=RADICALISATION_TABLE)
JUNE_30, JULY_1 = dt.date(2025, 6, 30), dt.date(2025, 7, 1)


@pytest.mark.parametrize(
    ("facts", "setting", "at", "outcome"),
    [
        ((NECESSARY,), RADICALISATION, JULY_1, U),
        ((NECESSARY,), RADICALISATION, JUNE_30, X),
        ((), RADICALISATION, JULY_1, X),
        ((NECESSARY, t.WEIGHTY_REASONS), RADICALISATION, JULY_1, X),
        ((NECESSARY,), TABLE, JULY_1, X),
    ],
)
@pytest.mark.parametrize("discloser", [NURSE, COLLEGE], ids=["nurse", "college"])
def test_the_radicalisation_meeting_is_not_modelled(
    discloser: Party, facts: tuple[Fact, ...], setting: How, *, at: dt.date, outcome: Outcome
) -> None:
    """wgs.md, neighbour: what it means for a doctor is open, so undetermined."""
    mayor = party(roles.BURGEMEESTER, locks.AWB_2_5)
    found = verdict(discloser, mayor, data.HEALTH, facts, t.RADICALISATION, setting=setting, at=at)
    assert found.outcome is outcome
    assert (h.RADICALISATION_NOT_MODELLED.id in {m.id for m in found.missing}) is (outcome is U)


def test_police_have_a_key_of_their_own() -> None:
    """Wpg 20 lid 4 stands in `wpg_supply`, not here; nor is the person himself told."""
    for discloser, recipient in ((party(roles.POLICE), COLLEGE), (COLLEGE, SUBJECT)):
        asked = disclose(discloser, recipient, data.HEALTH, (NECESSARY,), setting=RADICALISATION)
        assert not judge(asked, ONLY_WGS).missing


@pytest.mark.parametrize(("at", "in_force"), [(DAY_BEFORE, False), (FIRST_DAY, True)])
def test_all_of_it_begins_with_the_act(at: dt.date, *, in_force: bool) -> None:
    """Bgs 4.1: no rule of the seven modules applies the day before."""
    assert bool(ONLY_WGS.at(at).rules) is in_force


def test_no_rule_of_the_wgs_obliges_a_holder_of_medical_secrecy() -> None:
    """wgs.md: "It never obliges a medical-secrecy holder" (towards the house)."""
    facts = (*NURSE_FACTS, t.LIST_CRITERIA_PUBLISHED)
    for purpose in t.PURPOSES:
        found = verdict(NURSE, HOUSE, data.HEALTH, facts, purpose, consent=EXPRESS)
        assert found.outcome is not R


def test_other_disclosures_are_not_asked_about_houses() -> None:
    """An open request for another purpose, to another recipient: no fact of the WGS matters."""
    asked = disclose(
        COLLEGE, party(roles.POLICE), data.HEALTH, (NECESSARY,), data.TREATMENT, closed=False
    )
    found = judge(asked, LAW)
    assert not [one.id for one in found.missing if one.id.startswith(("wgs.", "bgs."))]


def test_coverage_has_one_line_per_article() -> None:
    """Every article once, with a reason."""
    shorts = [line.provision.short for line in h.COVERAGE]
    assert sorted(set(shorts)) == sorted(shorts)
    assert all(line.reason for line in h.COVERAGE)
    assert corpus_of(h).rules
