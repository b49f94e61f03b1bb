"""What others give to RIEC, FEC and iCOV, and get from them: not modelled, so undetermined."""

from __future__ import annotations

import pytest

from disclosure_law.law import wgs_exchange as x
from disclosure_law.law import wgs_terms as t
from disclosure_law.law import wgs_verbanden as v
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party
from disclosure_law.term import Category, Lock, Role
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, party
from tests.law.wgs_common import COLLEGE, DAY_BEFORE, FIRST_DAY, HOUSE, NURSE, disclose, verdict

P, R, X, U = Outcome.PERMITTED, Outcome.REQUIRED, Outcome.PROHIBITED, Outcome.UNDETERMINED
VERBAND = pytest.mark.parametrize("role", t.VERBANDEN, ids=lambda role: role.id)
SUPPLY = "wgs.supply_to_riec_fec_icov"
RESULT = "wgs.result_of_riec_fec_icov"
TO_THIRD = "wgs.result_of_riec_fec_icov_to_third_party"
TOLD = (roles.COLLEGE, roles.POLICE, roles.BURGEMEESTER, roles.HOUSING_ASSOCIATION)


@VERBAND
@pytest.mark.parametrize("giver", [COLLEGE, party(roles.HOUSING_ASSOCIATION), NURSE],
                         ids=["college", "corporatie", "nurse"])  # fmt: skip
@pytest.mark.parametrize(
    "category", [data.HOUSING, data.HEALTH, data.CRIMINAL, data.CITIZEN_NUMBER], ids=lambda c: c.id
)
def test_what_they_are_given_is_not_modelled(giver: Party, role: Role, category: Category) -> None:
    """1.5 lid 1 obliges their participants; who those are, and to what, was not read."""
    for at in (FIRST_DAY, None):
        dated = {} if at is None else {"at": at}
        found = verdict(giver, party(role), category, (), data.INVESTIGATION, **dated)
        assert found.outcome is U
        assert set(found.possible) == {R, X}
        assert [one.id for one in found.missing] == [SUPPLY]
        assert "WGS 1.5 lid 1" in cites(found)
    before = verdict(giver, party(role), category, (), data.INVESTIGATION, at=DAY_BEFORE)
    assert before.outcome is X


@VERBAND
@pytest.mark.parametrize("receiver", TOLD, ids=lambda role: role.id)
def test_what_they_tell_is_not_modelled(role: Role, receiver: Role) -> None:
    """1.7 lid 1: to a participant, a duty; lid 2: to a third party, a power."""
    teller = party(role, locks.WGS_1_11)
    for category in (data.HOUSING, data.HEALTH, data.CRIMINAL, data.CITIZEN_NUMBER):
        found = verdict(teller, party(receiver), category, (), data.INVESTIGATION)
        assert found.outcome is U
        assert set(found.possible) == {P, R, X}
        assert {one.id for one in found.missing} == {RESULT, TO_THIRD}
        assert {"WGS 1.7 lid 1", "WGS 1.7 lid 2"} <= cites(found)
    before = verdict(teller, party(receiver), data.HOUSING, (), data.INVESTIGATION, at=DAY_BEFORE)
    assert before.outcome is X


@VERBAND
def test_a_house_stays_under_bgs_1_10(role: Role) -> None:
    """With a house "uitsluitend op de navolgende wijzen": a definite no outside them."""
    verband = party(role, locks.WGS_1_11)
    for giver, receiver in ((HOUSE, verband), (verband, HOUSE)):
        found = verdict(giver, receiver, data.HOUSING, (NECESSARY,), data.INVESTIGATION)
        assert found.outcome is X
        assert "Bgs 1.10 lid 1" in cites(found)
        waiting = {ground.id for part in found.parts for ground in part.waiting}
        assert not waiting & {SUPPLY, RESULT, TO_THIRD}


@VERBAND
def test_among_each_other_it_is_bgs_1_10_that_is_not_modelled(role: Role) -> None:
    """One open point, not two."""
    verband = party(role, locks.WGS_1_11)
    found = verdict(verband, party(roles.FEC), data.HOUSING, (), data.INVESTIGATION)
    assert [one.id for one in found.missing] == [x.AMONG_NOT_MODELLED.id]


@VERBAND
@pytest.mark.parametrize("lock", [locks.WPG_7, locks.WJSG_52], ids=lambda lock: lock.id)
def test_closed_regimes_go_along_their_own_acts(role: Role, lock: Lock) -> None:
    """1.5 lid 2: Wpg 20 lid 3, Wjsg 8b, 39fa and 51ca; not this duty."""
    found = verdict(party(roles.OTHER_OFFICIAL, lock), party(role), data.HOUSING, ())
    assert SUPPLY not in {one.id for one in found.missing}
    assert found.outcome is X


@VERBAND
@pytest.mark.parametrize("category", v.CLOSED_REGIMES, ids=lambda c: c.id)
def test_police_and_justice_data_go_along_their_own_acts(role: Role, category: Category) -> None:
    """1.5 lid 2 a-b, whoever holds them and says no more."""
    for giver in (COLLEGE, party(roles.POLICE), party(roles.PROSECUTION)):
        found = judge(disclose(giver, party(role), category, (), data.INVESTIGATION), IN_FORCE)
        assert SUPPLY not in {one.id for one in found.missing}
        assert found.outcome is X


@VERBAND
def test_the_person_himself_and_nationality(role: Role) -> None:
    """To the client it is no disclosure to another; Bgs 1.9 bars nationality for every verband."""
    own = verdict(party(role, locks.WGS_1_11), party(roles.CLIENT), data.HOUSING, ())
    assert not {one.id for one in own.missing} & {RESULT, TO_THIRD}
    for giver, receiver in ((COLLEGE, party(role)), (party(role, locks.WGS_1_11), COLLEGE)):
        found = verdict(giver, receiver, data.NATIONALITY, (), data.INVESTIGATION)
        assert found.outcome is X
        assert "Bgs 1.9" in cites(found)
