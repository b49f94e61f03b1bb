"""WGS 1.7 lid 8 and 2.28, Bgs 1.10: between a house and other cooperations."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wgs_exchange as x
from disclosure_law.law import wgs_results as r
from disclosure_law.law import wgs_terms as t
from disclosure_law.law.avg import CIVIL_COURT_BAN
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party
from disclosure_law.term import Category, DataKind, Lock, Purpose, Role
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, party
from tests.law.wgs_common import (
    DAY_BEFORE,
    EXPRESS,
    FIRST_DAY,
    HOUSE,
    ONLY_WGS,
    disclose,
    verdict,
    without,
)

P, R, X = Outcome.PERMITTED, Outcome.REQUIRED, Outcome.PROHIBITED
RIEC = party(roles.RIEC, locks.WGS_1_11)
FEC = party(roles.FEC, locks.WGS_1_11)
OTHER = party(roles.OTHER_ZVH, locks.WGS_1_11)
RESULT = (t.RESULT,)
ALIGNING = (NECESSARY, x.KNOWN_IN_BOTH, r.SUPPLIERS_AGREE)

# --- RIEC, FEC, iCOV


@pytest.mark.parametrize(("giver", "receiver"), [(HOUSE, RIEC), (RIEC, HOUSE)], ids=["to", "from"])
def test_aligning_interventions_with_a_riec(giver: Party, receiver: Party) -> None:
    """Casebook 008: 1.7 lid 8 in the mode of Bgs 1.10 lid 1 b, both ways."""
    found = verdict(
        giver, receiver, data.ADMINISTRATIVE_MEASURES, ALIGNING, t.ALIGN_INTERVENTIONS, kinds=RESULT
    )
    assert found.outcome is P
    assert {"WGS 1.7 lid 8", "Bgs 1.10 lid 1 b"} <= cites(found)
    assert not {"WGS 1.7 lid 2", "Bgs 1.10 lid 2", "Bgs 1.10 lid 1 a"} & cites(found)
    assert "wgs.recipient_of_result_bound" in condition_ids(found)


@pytest.mark.parametrize(
    ("receiver", "facts", "kinds", "purpose", "stands"),
    [
        (RIEC, without(ALIGNING, NECESSARY), RESULT, t.ALIGN_INTERVENTIONS, "WGS 1.11 lid 1"),
        (RIEC, without(ALIGNING, x.KNOWN_IN_BOTH), RESULT, t.ALIGN_INTERVENTIONS, "AVG 6(1)"),
        (RIEC, ALIGNING[:2], RESULT, t.ALIGN_INTERVENTIONS, "WGS 1.7 lid 8"),
        (RIEC, ALIGNING, (), t.ALIGN_INTERVENTIONS, "Bgs 1.10 lid 1"),
        (RIEC, ALIGNING, RESULT, t.PUBLIC_TASK, "Bgs 1.10 lid 1"),
        (FEC, ALIGNING, RESULT, t.ALIGN_INTERVENTIONS, "Bgs 1.10 lid 1"),
    ],
    ids=["not necessary", "not known", "suppliers", "no result", "purpose", "not a RIEC"],
)
def test_nothing_else_goes_to_a_riec(
    receiver: Party,
    facts: tuple[Fact, ...],
    kinds: tuple[DataKind, ...],
    purpose: Purpose,
    stands: str,
) -> None:
    """Bgs 1.10 lid 1: "uitsluitend op de navolgende wijzen"."""
    found = verdict(HOUSE, receiver, data.HOUSING, facts, purpose, kinds=kinds)
    assert found.outcome is X
    assert stands in cites(found)
    assert "Bgs 1.10 lid 1 b" not in cites(found)


@pytest.mark.parametrize("role", t.VERBANDEN, ids=lambda role: role.id)
def test_every_cooperation_may_say_who_takes_part(role: Role) -> None:
    """Bgs 1.10 lid 1 a: which participants are or were involved."""
    other, kinds = party(role), (t.WHO_TAKES_PART,)
    found = verdict(HOUSE, other, data.MERE_FACT, ALIGNING, t.CASE, kinds=kinds)
    assert found.outcome is P
    assert "Bgs 1.10 lid 1 a" in cites(found)
    for dropped in ALIGNING:
        facts = without(ALIGNING, dropped)
        stays = verdict(HOUSE, other, data.MERE_FACT, facts, t.CASE, kinds=kinds)
        assert stays.outcome is X


@pytest.mark.parametrize(
    ("receiver", "category", "facts", "outcome", "cited"),
    [
        (RIEC, data.IDENTIFYING, (NECESSARY,), P, "WGS 1.7 lid 8"),
        (FEC, data.CITIZEN_NUMBER, (NECESSARY,), P, "WGS 1.7 lid 8"),
        (RIEC, data.IDENTIFYING, (), X, "WGS 1.11 lid 1"),
        (RIEC, data.HOUSING, (NECESSARY,), X, "WGS 1.7 lid 8"),
        (OTHER, data.IDENTIFYING, (NECESSARY,), P, "WGS 2.28 lid 1"),
        (OTHER, data.CITIZEN_NUMBER, (NECESSARY,), P, "WGS 2.28 lid 1"),
        (OTHER, data.IDENTIFYING, (), X, "WGS 1.11 lid 1"),
        (OTHER, data.HOUSING, (NECESSARY,), X, "WGS 1.11 lid 1"),
    ],
)
def test_asking_whether_the_person_is_known(
    receiver: Party,
    category: Category,
    facts: tuple[Fact, ...],
    outcome: Outcome,
    cited: str,
) -> None:
    """1.7 lid 8, second sentence, and 2.28 lid 1: identity and BSN; no supplier need agree."""
    found = verdict(HOUSE, receiver, category, facts, t.KNOWN_ELSEWHERE)
    assert found.outcome is outcome
    assert cited in cites(found)
    assert ("wgs.recipient_of_result_bound" in condition_ids(found)) is (outcome is P)


# --- Between houses
SHARING = (NECESSARY, x.KNOWN_IN_BOTH)


@pytest.mark.parametrize(
    ("facts", "category", "outcome", "cited"),
    [
        (SHARING, data.SUPPORT, P, "WGS 2.28 lid 2"),
        ((NECESSARY, x.SHOWN_BY_FACTS), data.SUPPORT, P, "WGS 2.28 lid 3"),
        ((NECESSARY,), data.SUPPORT, X, "WGS 1.11 lid 1"),
        ((x.KNOWN_IN_BOTH, x.SHOWN_BY_FACTS), data.SUPPORT, X, "WGS 1.11 lid 1"),
        (SHARING, data.SCHOOL_ABSENCE, X, "WGS 2.30 lid 1 a"),
        (SHARING, data.HEALTH, X, "WGS 2.28 lid 4"),
        ((NECESSARY, x.SHOWN_BY_FACTS), data.HEALTH, X, "WGS 2.28 lid 4"),
        ((*SHARING, r.SUPPLIERS_AGREE), data.HEALTH, P, "WGS 2.28 lid 2"),
        ((NECESSARY, x.SHOWN_BY_FACTS, r.SUPPLIERS_AGREE), data.HEALTH, P, "WGS 2.28 lid 3"),
    ],
)
def test_house_to_house(
    facts: tuple[Fact, ...], category: Category, outcome: Outcome, cited: str
) -> None:
    """2.28: class A to class A, the categories of 2.30, special data only with the suppliers."""
    for giver, receiver in ((HOUSE, OTHER), (OTHER, HOUSE)):
        found = verdict(giver, receiver, category, facts)
        assert found.outcome is outcome
        assert cited in cites(found)


@pytest.mark.parametrize(
    ("at", "stands"), [(dt.date(2026, 8, 31), True), (dt.date(2026, 9, 1), False)]
)
@pytest.mark.parametrize("shown", [x.KNOWN_IN_BOTH, x.SHOWN_BY_FACTS])
def test_a_court_ban_between_houses(at: dt.date, shown: Fact, *, stands: bool) -> None:
    """2.28 lid 4 follows UAVG 1: a court ban is criminal data until 2026-09-01."""
    facts = (NECESSARY, shown, CIVIL_COURT_BAN)
    asked = disclose(HOUSE, OTHER, data.ADMINISTRATIVE_MEASURES, facts, at=at)
    found = judge(asked, ONLY_WGS)
    assert (found.outcome is X) is stands
    assert ("WGS 2.28 lid 4" in cites(found)) is stands


# --- The bar of Bgs 1.10 lid 2
BARRED = [
    (RIEC, data.HEALTH, t.ALIGN_INTERVENTIONS, RESULT),
    (OTHER, data.HEALTH, t.CASE, ()),
    (OTHER, data.IDENTIFYING, t.KNOWN_ELSEWHERE, ()),
]


@pytest.mark.parametrize(("receiver", "category", "purpose", "kinds"), BARRED)
def test_secret_care_data_never_pass_between_cooperations(
    receiver: Party, category: Category, purpose: Purpose, kinds: tuple[DataKind, ...]
) -> None:
    """Bgs 1.10 lid 2: no consent of person or supplier lifts it; house to house is flagged."""
    facts = (*ALIGNING, x.SHOWN_BY_FACTS)
    free = verdict(HOUSE, receiver, category, facts, purpose, kinds=kinds, consent=EXPRESS)
    assert free.outcome is P
    held = verdict(
        HOUSE,
        receiver,
        category,
        facts,
        purpose,
        kinds=kinds,
        consent=EXPRESS,
        travelling=(t.UNDER_CARE_SECRECY,),
    )
    assert held.outcome is X
    assert cites(held) == {"Bgs 1.10 lid 2"}
    flagged = any(point.cites.short == "Bgs 1.10 lid 2" for point in held.contested)
    assert flagged is (receiver is OTHER)


@pytest.mark.parametrize("lock", t.CARE_SECRECIES, ids=lambda lock: lock.id)
def test_the_five_secrecies_that_rest_on_data(lock: Lock) -> None:
    """Bgs 1.10 lid 2 a-e: longer than the list of WGS 2.29 lid 2."""
    house = party(roles.ZVH, locks.WGS_1_11, lock)
    asked = disclose(house, RIEC, data.HEALTH, ALIGNING, t.ALIGN_INTERVENTIONS, kinds=RESULT)
    assert "Bgs 1.10 lid 2" in cites(judge(asked, ONLY_WGS))
    wmo = party(roles.ZVH, locks.WGS_1_11, locks.WMO_5_3_3)
    asked = disclose(wmo, RIEC, data.HEALTH, ALIGNING, t.ALIGN_INTERVENTIONS, kinds=RESULT)
    assert "Bgs 1.10 lid 2" not in cites(judge(asked, ONLY_WGS))


def test_the_bar_is_between_cooperations_only() -> None:
    """It forbids neither results to a participant nor anything within the house."""
    found = verdict(
        HOUSE,
        party(roles.POLICE, locks.WPG_7),
        data.HEALTH,
        (NECESSARY, r.COMPATIBLE, r.RESULT_CHECKED),
        t.PUBLIC_TASK,
        kinds=RESULT,
        travelling=(t.UNDER_CARE_SECRECY,),
    )
    assert found.outcome is R


@pytest.mark.parametrize(("at", "outcome"), [(DAY_BEFORE, X), (FIRST_DAY, P)])
def test_exchange_begins_with_the_act(at: dt.date, outcome: Outcome) -> None:
    """Bgs 4.1."""
    assert verdict(HOUSE, OTHER, data.SUPPORT, SHARING, at=at).outcome is outcome
