"""WGS 1.7 lid 1-7 and 1.11, Bgs 1.8: what leaves a house, and what stays in."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import professional_codes
from disclosure_law.law import wgs_results as r
from disclosure_law.law import wgs_terms as t
from disclosure_law.law.avg import CIVIL_COURT_BAN
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party
from disclosure_law.term import Category, DataKind, Purpose, Role
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, party
from tests.law.wgs_common import (
    CASE,
    DAY_BEFORE,
    EXPRESS,
    FIRST_DAY,
    HOUSE,
    LAW,
    ONLY_WGS,
    TABLE,
    disclose,
    verdict,
    without,
)

P, R, X = Outcome.PERMITTED, Outcome.REQUIRED, Outcome.PROHIBITED
POLICE = party(roles.POLICE, locks.WPG_7)
LANDLORD = party(roles.HOUSING_ASSOCIATION, locks.WGS_1_11)
RESULT = (t.RESULT,)
TO_PARTICIPANT = (NECESSARY, r.COMPATIBLE, r.RESULT_CHECKED)
TO_THIRD = (*TO_PARTICIPANT, r.TESTED_BY_COMMITTEE)
AGREED = (*TO_THIRD, r.SUPPLIERS_AGREE)

# --- Art. 1.7 lid 1


@pytest.mark.parametrize(
    "category", [data.SUPPORT, data.HEALTH, data.CRIMINAL, data.CITIZEN_NUMBER]
)
def test_a_participant_gets_the_result_its_task_needs(category: Category) -> None:
    """1.7 lid 1 a: "worden ... verstrekt", also to one that was not at the table."""
    found = verdict(HOUSE, POLICE, category, TO_PARTICIPANT, t.PUBLIC_TASK, kinds=RESULT)
    assert found.outcome is R
    assert {"WGS 1.7 lid 1 a", "WGS 1.11 lid 1"} <= cites(found)
    assert not {"WGS 1.7 lid 2", "WGS 2.31 lid 5", "WGS 1.7 lid 1 b"} & cites(found)
    assert {"wgs.recipient_of_result_bound", "wgs.yearly_feedback"} <= condition_ids(found)


@pytest.mark.parametrize(
    ("facts", "kinds"),
    [
        (without(TO_PARTICIPANT, NECESSARY), RESULT),
        (without(TO_PARTICIPANT, r.COMPATIBLE), RESULT),
        (without(TO_PARTICIPANT, r.RESULT_CHECKED), RESULT),
        ((*TO_PARTICIPANT, r.VETO), RESULT),
        (TO_PARTICIPANT, ()),
    ],
    ids=["not necessary", "not compatible", "unchecked", "veto", "open case data"],
)
def test_the_duty_to_a_participant_needs(
    facts: tuple[Fact, ...], kinds: tuple[DataKind, ...]
) -> None:
    """1.7 lid 1 with its veto, Bgs 1.8; otherwise art. 1.11 keeps it in."""
    found = verdict(HOUSE, POLICE, data.SUPPORT, facts, t.PUBLIC_TASK, kinds=kinds)
    assert found.outcome is X
    assert "WGS 1.11 lid 1" in cites(found)
    assert "WGS 1.7 lid 1 a" not in cites(found)


def test_a_check_that_was_impossible_is_excused() -> None:
    """Bgs 1.8: "voor zover mogelijk"."""
    facts = (*without(TO_PARTICIPANT, r.RESULT_CHECKED), r.RESULT_CHECK_IMPOSSIBLE)
    found = verdict(HOUSE, POLICE, data.SUPPORT, facts, t.PUBLIC_TASK, kinds=RESULT)
    assert found.outcome is R
    unchecked = without(TO_PARTICIPANT, r.RESULT_CHECKED)
    stands = verdict(HOUSE, POLICE, data.SUPPORT, unchecked, t.PUBLIC_TASK, kinds=RESULT)
    assert "Bgs 1.8 lid 1" in cites(stands)


@pytest.mark.parametrize(
    ("recipient", "purpose", "outcome", "cited"),
    [
        (roles.MENTAL_HEALTH_INSTITUTION, t.PRIVATE_INTEREST, R, "WGS 1.7 lid 1 b"),
        (roles.POLICE, t.PRIVATE_INTEREST, X, "WGS 1.11 lid 1"),
        (roles.PROBATION, t.PUBLIC_TASK, R, "WGS 1.7 lid 1 a"),
        (roles.POLICE, data.INVESTIGATION, X, "WGS 1.11 lid 1"),
    ],
)
def test_letter_b_is_for_private_participants(
    recipient: Role, purpose: Purpose, outcome: Outcome, cited: str
) -> None:
    """1.7 lid 1 b: "van een private deelnemer"."""
    found = verdict(HOUSE, party(recipient), data.SUPPORT, TO_PARTICIPANT, purpose, kinds=RESULT)
    assert found.outcome is outcome
    assert cited in cites(found)


def test_staff_receive_as_participant_only_when_they_are() -> None:
    """A nurse of a participating institution; any other nurse is a third party."""
    for added, outcome in (((t.RECIPIENT_ACTS_FOR_PARTICIPANT,), R), ((), X)):
        nurse, facts = party(roles.NURSE, locks.WET_BIG_88), (*TO_PARTICIPANT, *added)
        found = verdict(HOUSE, nurse, data.SUPPORT, facts, t.PUBLIC_TASK, kinds=RESULT)
        assert found.outcome is outcome
        assert ("WGS 1.7 lid 2" in cites(found)) is (outcome is X)


# --- Art. 1.7 lid 2-3


def test_a_third_party_may_get_a_result() -> None:
    """1.7 lid 2 with 2.31 lid 11: a power, never a duty."""
    found = verdict(HOUSE, LANDLORD, data.HOUSING, TO_THIRD, t.PRIVATE_INTEREST, kinds=RESULT)
    assert found.outcome is P
    assert {"WGS 1.7 lid 2", "WGS 2.31 lid 11", "WGS 1.11 lid 1"} <= cites(found)
    assert not {"WGS 1.7 lid 1 a", "WGS 1.7 lid 3", "Bgs 2.21"} & cites(found)
    assert "wgs.recipient_of_result_bound" in condition_ids(found)


@pytest.mark.parametrize(
    ("facts", "article"),
    [
        ((*TO_THIRD, r.OBJECTION), "WGS 1.7 lid 2"),
        (without(TO_THIRD, r.TESTED_BY_COMMITTEE), "WGS 1.7 lid 2"),
        (without(TO_THIRD, NECESSARY), "WGS 1.7 lid 2"),
        (without(TO_THIRD, r.COMPATIBLE), "WGS 1.7 lid 2"),
        (without(TO_THIRD, r.RESULT_CHECKED), "Bgs 1.8 lid 1"),
    ],
)
def test_the_gates_are_cumulative(facts: tuple[Fact, ...], article: str) -> None:
    """Casebook 006: without the committee's test only the secrecy of 1.11 is left."""
    found = verdict(HOUSE, LANDLORD, data.HOUSING, facts, t.PRIVATE_INTEREST, kinds=RESULT)
    assert found.outcome is X
    assert article in cites(found)
    assert ("WGS 1.11 lid 1" in cites(found)) is article.startswith("WGS")
    assert "WGS 2.31 lid 11" not in cites(found)


@pytest.mark.parametrize(
    ("recipient", "purpose", "outcome"),
    [
        (roles.HOUSING_ASSOCIATION, t.PUBLIC_TASK, P),
        (roles.HOUSING_ASSOCIATION, data.REHOUSING, X),
        (roles.INSPECTORATE, t.PUBLIC_TASK, P),
    ],
)
def test_for_a_public_task_or_a_private_interest(
    recipient: Role, purpose: Purpose, outcome: Outcome
) -> None:
    """1.7 lid 2 a and b: no other purpose will do."""
    found = verdict(HOUSE, party(recipient), data.HOUSING, TO_THIRD, purpose, kinds=RESULT)
    assert found.outcome is outcome


@pytest.mark.parametrize(
    "category", [data.HEALTH, data.CRIMINAL, data.RISK_ASSESSMENT], ids=lambda c: c.id
)
def test_special_data_need_the_suppliers(category: Category) -> None:
    """1.7 lid 3: "uitsluitend ... nadat de deelnemers ... hiermee hebben ingestemd"."""
    stands = verdict(HOUSE, LANDLORD, category, TO_THIRD, t.PRIVATE_INTEREST, kinds=RESULT)
    assert stands.outcome is X
    assert "WGS 1.7 lid 3" in cites(stands)
    lifted = verdict(HOUSE, LANDLORD, category, AGREED, t.PRIVATE_INTEREST, kinds=RESULT)
    assert lifted.outcome is P


@pytest.mark.parametrize(
    ("at", "stands"), [(dt.date(2026, 8, 31), True), (dt.date(2026, 9, 1), False)]
)
def test_a_court_ban_counts_as_criminal_until_september_2026(at: dt.date, *, stands: bool) -> None:
    """WGS 1.1 refers to UAVG 1, which dropped court bans on 2026-09-01."""
    facts = (*TO_THIRD, CIVIL_COURT_BAN)
    asked = disclose(
        HOUSE,
        LANDLORD,
        data.ADMINISTRATIVE_MEASURES,
        facts,
        t.PRIVATE_INTEREST,
        kinds=RESULT,
        at=at,
    )
    found = judge(asked, ONLY_WGS)
    assert (found.outcome is X) is stands
    assert ("WGS 1.7 lid 3" in cites(found)) is stands


@pytest.mark.parametrize(("at", "outcome"), [(DAY_BEFORE, X), (FIRST_DAY, P)])
def test_results_begin_with_the_act(at: dt.date, outcome: Outcome) -> None:
    """Bgs 4.1: before 1 March 2025 there is no power, nor an art. 1.11."""
    found = verdict(
        HOUSE, LANDLORD, data.HOUSING, TO_THIRD, t.PRIVATE_INTEREST, kinds=RESULT, at=at
    )
    assert found.outcome is outcome
    assert ("WGS 1.11 lid 1" in cites(found)) is (outcome is P)


def test_open_case_data_never_leave_by_1_7() -> None:
    """1.7 is about results; a third party away from the table gets no case data."""
    found = verdict(HOUSE, LANDLORD, data.HOUSING, AGREED, t.PRIVATE_INTEREST)
    assert found.outcome is X
    assert "WGS 1.11 lid 1" in cites(found)


# --- Art. 1.11
MEMBER = party(roles.SOCIAL_WORKER, locks.WGS_1_11)


@pytest.mark.parametrize(("kinds", "article"), [((), "WGS 1.11 lid 1"), (RESULT, "WGS 1.11 lid 2")])
def test_secrecy_of_those_involved_and_of_recipients(
    kinds: tuple[DataKind, ...], article: str
) -> None:
    """Lid 1 binds who was involved, lid 2 who received a result; consent opens neither."""
    found = verdict(
        MEMBER,
        party(roles.EMPLOYER),
        data.HOUSING,
        (),
        data.ENTITLEMENT,
        kinds=kinds,
        consent=EXPRESS,
    )
    assert found.outcome is X
    assert {short for short in cites(found) if short.startswith("WGS 1.11")} == {article}


@pytest.mark.parametrize(
    ("facts", "purpose", "kinds", "outcome"),
    [
        ((NECESSARY,), t.ACCOUNT, (), P),
        ((), t.ACCOUNT, (), X),
        ((NECESSARY,), data.QUALITY, (), X),
        ((NECESSARY,), t.ACCOUNT, RESULT, X),
    ],
)
def test_accounting_to_one_s_own_organisation(
    facts: tuple[Fact, ...], purpose: Purpose, kinds: tuple[DataKind, ...], outcome: Outcome
) -> None:
    """Lid 1: "noodzakelijk ... voor het afleggen van verantwoording"; lid 2 has no such exit."""
    own = party(roles.WELFARE_FOUNDATION)
    found = verdict(MEMBER, own, data.HOUSING, facts, purpose, kinds=kinds)
    assert found.outcome is outcome


def test_the_exit_for_accounting_opens_no_other_secrecy() -> None:
    """Lid 1 excepts from itself: a code, its own secrecy "uit hoofde van ... beroep", stays."""
    coded = party(roles.SOCIAL_WORKER, locks.WGS_1_11, locks.CODE)
    own = party(roles.WELFARE_FOUNDATION)
    asked = disclose(coded, own, data.HOUSING, (NECESSARY,), t.ACCOUNT)
    found = judge(asked, LAW.with_rules(*professional_codes.RULES))
    assert found.outcome is X
    assert "NIP beroepscode" in cites(found)
    assert "WGS 1.11 lid 1" not in cites(found)


def test_whoever_is_not_bound_by_1_11_is_not_kept_by_it() -> None:
    """1.11 is residual: "voor wie niet reeds ... een geheimhoudingsplicht geldt"."""
    found = verdict(
        party(roles.SOCIAL_WORKER), party(roles.EMPLOYER), data.HOUSING, (), data.ENTITLEMENT
    )
    assert not any(short.startswith("WGS") for short in cites(found))


@pytest.mark.parametrize("recipient", [POLICE, LANDLORD], ids=["participant", "third party"])
def test_at_the_table_1_7_plays_no_part(recipient: Party) -> None:
    """A disclosure within the overleg is not a provision of results (bgs.md, 2.21)."""
    found = verdict(HOUSE, recipient, data.HOUSING, CASE, setting=TABLE, kinds=RESULT)
    assert not {"WGS 1.7 lid 2", "Bgs 1.8 lid 1"} & cites(found)
