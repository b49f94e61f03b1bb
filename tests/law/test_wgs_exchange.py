"""WGS 1.7 lid 8 and 2.28, Bgs 1.10: between a house and other cooperations, and among those."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wgs_exchange as x
from disclosure_law.law import wgs_medical as medical
from disclosure_law.law import wgs_meeting as m
from disclosure_law.law import wgs_results as r
from disclosure_law.law import wgs_terms as t
from disclosure_law.law.avg import CIVIL_COURT_BAN
from disclosure_law.law.wgs_supply import DIRECT_CONTACT
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party, Subject
from disclosure_law.term import Category, DataKind, Lock, Purpose, Role
from disclosure_law.truth import YES
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

P, R, X, U = Outcome.PERMITTED, Outcome.REQUIRED, Outcome.PROHIBITED, Outcome.UNDETERMINED
RIEC = party(roles.RIEC, locks.WGS_1_11)
FEC = party(roles.FEC, locks.WGS_1_11)
OTHER = party(roles.OTHER_ZVH, locks.WGS_1_11)
WELFARE = party(roles.WELFARE_FOUNDATION)
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


COOPERATIONS = (*t.HOUSES, *t.VERBANDEN)
PAIRS = [(giver, receiver) for giver in COOPERATIONS for receiver in COOPERATIONS]


@pytest.mark.parametrize(
    ("giver", "receiver"), PAIRS, ids=[f"{one.id}-{other.id}" for one, other in PAIRS]
)
def test_aligning_is_between_a_house_and_a_riec_only(giver: Role, receiver: Role) -> None:
    """Bgs 1.10 lid 1 b: "een Zorg- en Veiligheidshuis en een Regionaal Informatie- en ..."."""
    named = (giver, receiver) in {(roles.ZVH, roles.RIEC), (roles.RIEC, roles.ZVH)}
    found = verdict(
        party(giver, locks.WGS_1_11), party(receiver), data.ADMINISTRATIVE_MEASURES, ALIGNING,
        t.ALIGN_INTERVENTIONS, kinds=RESULT,
    )  # fmt: skip
    assert (found.outcome is P) is named
    assert ("Bgs 1.10 lid 1 b" in cites(found)) is named


CLAIMS = {
    "acts for a participant": (t.ACTS_FOR_PARTICIPANT, t.DISCLOSER_INVOLVED),
    "is a guest": (t.DISCLOSER_IS_GUEST, m.EXPERTISE_NECESSARY, m.ROLE_BY_PUBLIC_TASK,
                   m.SECRECY_SIGNED),
}  # fmt: skip


@pytest.mark.parametrize("claimed", CLAIMS.values(), ids=CLAIMS.keys())
@pytest.mark.parametrize("giver", t.VERBANDEN, ids=lambda role: role.id)
def test_a_cooperation_is_no_participant(giver: Role, claimed: tuple[Fact, ...]) -> None:
    """The duty of 1.5 opens no way around Bgs 1.10 for what another cooperation holds."""
    facts = (*CASE, *claimed)
    held = verdict(party(giver), HOUSE, data.HOUSING, facts, setting=TABLE)
    assert held.outcome is X
    assert "Bgs 1.10 lid 1" in cites(held)
    assert verdict(WELFARE, HOUSE, data.HOUSING, facts, setting=TABLE).outcome is R


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


FAMILY = Subject(kind=data.FAMILY_MEMBER, age=40, capable=YES)
THIRD_PERSON = Subject(kind=data.THIRD_PERSON, age=40, capable=YES)
OFFICIAL = Subject(kind=t.STAFF, age=40, capable=YES)


@pytest.mark.parametrize("receiver", [RIEC, OTHER], ids=["RIEC", "house"])
def test_a_hit_is_about_the_person_himself(receiver: Party) -> None:
    """1.7 lid 8 and 2.28 lid 1: the identity and BSN "van die betrokkene"."""
    for subject in (FAMILY, THIRD_PERSON, OFFICIAL):
        found = verdict(
            HOUSE, receiver, data.IDENTIFYING, (NECESSARY,), t.KNOWN_ELSEWHERE, subject=subject
        )
        assert found.outcome is X


@pytest.mark.parametrize("category", [data.HEALTH, data.OTHER_SPECIAL], ids=lambda c: c.id)
def test_health_is_the_only_special_category(category: Category) -> None:
    """2.29 lid 1: "persoonsgegevens over gezondheid"."""
    expected = P if category is data.HEALTH else X
    aligned = verdict(HOUSE, RIEC, category, ALIGNING, t.ALIGN_INTERVENTIONS, kinds=RESULT)
    assert aligned.outcome is expected
    who = verdict(HOUSE, RIEC, category, ALIGNING, t.CASE, kinds=(t.WHO_TAKES_PART,))
    assert who.outcome is expected


# --- RIEC, FEC and iCOV among themselves
AMONG = [(giver, receiver) for giver in t.VERBANDEN for receiver in t.VERBANDEN]
AMONG_IDS = [f"{one.id}-{other.id}" for one, other in AMONG]
EVERY_CATEGORY = (data.HOUSING, data.HEALTH, data.CRIMINAL, data.POLICE_DATA, data.CITIZEN_NUMBER)
NOT_MODELLED = "bgs.exchange_among_riec_fec_icov"


@pytest.mark.parametrize(("giver", "receiver"), AMONG, ids=AMONG_IDS)
def test_what_they_exchange_among_themselves_is_not_modelled(giver: Role, receiver: Role) -> None:
    """Bgs 1.10 lid 1 a, c, d: outside this library, so neither allowed nor forbidden by it."""
    one, other = party(giver, locks.WGS_1_11), party(receiver, locks.WGS_1_11)
    for purpose in (t.ALIGN_INTERVENTIONS, t.KNOWN_ELSEWHERE, data.INVESTIGATION):
        for category in EVERY_CATEGORY:
            found = verdict(one, other, category, ALIGNING, purpose)
            assert found.outcome is U, category.id
            assert set(found.possible) == {P, X}
            assert "Bgs 1.10 lid 1" in cites(found)
            waiting = {ground.id for part in found.parts for ground in part.waiting}
            assert waiting == {NOT_MODELLED}
    before = verdict(one, other, data.HOUSING, ALIGNING, t.ALIGN_INTERVENTIONS, at=DAY_BEFORE)
    assert before.outcome is X
    found = verdict(HOUSE, other, data.HOUSING, ALIGNING, data.INVESTIGATION)
    assert found.outcome is X
    found = verdict(one, HOUSE, data.HOUSING, ALIGNING, data.INVESTIGATION)
    assert found.outcome is X
    for left in (
        verdict(party(roles.COLLEGE), other, data.HOUSING, ALIGNING, data.INVESTIGATION),
        verdict(one, party(roles.COLLEGE), data.HOUSING, ALIGNING, data.INVESTIGATION),
    ):  # not modelled either, but not under Bgs 1.10: `test_wgs_verbanden`
        assert NOT_MODELLED not in {ground.id for part in left.parts for ground in part.waiting}


@pytest.mark.parametrize(("giver", "receiver"), AMONG, ids=AMONG_IDS)
def test_the_bar_holds_among_them_too(giver: Role, receiver: Role) -> None:
    """Bgs 1.10 lid 2: "Tussen samenwerkingsverbanden", not between houses and others only."""
    one, other = party(giver, locks.WGS_1_11), party(receiver, locks.WGS_1_11)
    travelling = (t.UNDER_CARE_SECRECY,)
    found = verdict(one, other, data.HEALTH, ALIGNING, t.ALIGN_INTERVENTIONS, travelling=travelling)
    assert found.outcome is X
    assert cites(found) == {"Bgs 1.10 lid 2"}


APART_FROM_SUPPLY = LAW.without("wgs.supply_to_riec_fec_icov")
"""Without the rest that is not modelled about giving to RIEC, FEC or iCOV."""


@pytest.mark.parametrize(
    ("discloser", "receiver", "facts", "outcome"),
    [
        (roles.COLLEGE, roles.RIEC, (x.REPORT_ASKED_OF_ICOV,), U),
        (roles.COLLEGE, roles.FEC, (x.REPORT_ASKED_OF_ICOV,), U),
        (roles.COLLEGE, roles.RIEC, (), X),
        (roles.COLLEGE, roles.ICOV, (x.REPORT_ASKED_OF_ICOV,), X),
        (roles.ZVH, roles.RIEC, (x.REPORT_ASKED_OF_ICOV,), X),
        (roles.COLLEGE, roles.ZVH, (x.REPORT_ASKED_OF_ICOV,), X),
    ],
)
def test_passing_on_a_report_of_icov(
    discloser: Role, receiver: Role, facts: tuple[Fact, ...], outcome: Outcome
) -> None:
    """Bgs 1.10 lid 1 d: "De aanvrager", to a RIEC or the FEC in which it takes part."""
    other = party(receiver, locks.WGS_1_11)
    asked = disclose(party(discloser), other, data.FINANCIAL, facts, data.INVESTIGATION)
    found = judge(asked, APART_FROM_SUPPLY)
    assert found.outcome is outcome
    assert ("Bgs 1.10 lid 1 d" in cites(found)) is (outcome is U)
    before = verdict(
        party(discloser), other, data.FINANCIAL, facts, data.INVESTIGATION, at=DAY_BEFORE
    )
    assert before.outcome is X


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


PLANS = (medical.EACH_OTHERS_CIRCLE, medical.INTERDEPENDENT)


@pytest.mark.parametrize("shown", [x.KNOWN_IN_BOTH, x.SHOWN_BY_FACTS], ids=["lid 2", "lid 3"])
@pytest.mark.parametrize(
    ("purpose", "facts", "outcome"),
    [
        (t.CASE, (), P),
        (t.ALIGN_PLANS, PLANS, P),
        (t.ALIGN_PLANS, PLANS[:1], X),
        (t.ALIGN_PLANS, PLANS[1:], X),
        (t.PRIORITY_LIST, (t.LIST_CRITERIA_PUBLISHED,), P),
        (t.PRIORITY_LIST, (), X),
        (t.SUBMISSION, (*PLANS, t.LIST_CRITERIA_PUBLISHED), X),
        (t.PUBLIC_TASK, (*PLANS, t.LIST_CRITERIA_PUBLISHED), X),
    ],
)
def test_the_activities_for_which_houses_share(
    shown: Fact, purpose: Purpose, facts: tuple[Fact, ...], outcome: Outcome
) -> None:
    """2.28 lid 2-3: case meetings and lists (2.26); plans as Bgs 2.20 lid 2 has it."""
    found = verdict(HOUSE, OTHER, data.SUPPORT, (NECESSARY, shown, *facts), purpose)
    assert found.outcome is outcome
    assert bool({"WGS 2.28 lid 2", "WGS 2.28 lid 3"} & cites(found)) is (outcome is P)


@pytest.mark.parametrize("shown", [x.KNOWN_IN_BOTH, x.SHOWN_BY_FACTS], ids=["lid 2", "lid 3"])
@pytest.mark.parametrize(
    ("subject", "category", "facts", "stands"),
    [
        (FAMILY, data.SUPPORT, (), None),
        (THIRD_PERSON, data.SUPPORT, (DIRECT_CONTACT,), None),
        (THIRD_PERSON, data.SUPPORT, (), "Bgs 2.19"),
        (OFFICIAL, data.IDENTIFYING, (), None),
        (OFFICIAL, data.SUPPORT, (), "WGS 2.30 lid 1 c"),
    ],
)
def test_about_whom_houses_share(
    shown: Fact,
    subject: Subject,
    category: Category,
    facts: tuple[Fact, ...],
    stands: str | None,
) -> None:
    """2.28 lid 2-3: "gegevens, bedoeld in artikel 2.30", so about nobody else."""
    for giver, receiver in ((HOUSE, OTHER), (OTHER, HOUSE)):
        found = verdict(giver, receiver, category, (NECESSARY, shown, *facts), subject=subject)
        assert found.outcome is (X if stands else P)
        assert stands is None or stands in cites(found)


@pytest.mark.parametrize("shown", [x.KNOWN_IN_BOTH, x.SHOWN_BY_FACTS], ids=["lid 2", "lid 3"])
def test_a_closed_case_goes_to_no_other_house(shown: Fact) -> None:
    """2.31 lid 8: "na afsluiting afgeschermd", unless made available again (1.8 lid 7)."""
    closed = (NECESSARY, shown, t.CASE_CLOSED)
    for giver, receiver in ((HOUSE, OTHER), (OTHER, HOUSE)):
        found = verdict(giver, receiver, data.SUPPORT, closed)
        assert found.outcome is X
        assert "WGS 2.31 lid 8" in cites(found)
        again = verdict(giver, receiver, data.SUPPORT, (*closed, t.RENEWED_USE))
        assert again.outcome is P


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
