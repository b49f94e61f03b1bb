"""Every prohibition of the WGS: from which day it stands, where, and to which rules it yields."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from disclosure_law.law import wgs_exchange as x
from disclosure_law.law import wgs_house as h
from disclosure_law.law import wgs_limits as limits
from disclosure_law.law import wgs_meeting as m
from disclosure_law.law import wgs_results as r
from disclosure_law.law import wgs_supply as supply
from disclosure_law.law import wgs_terms as t
from disclosure_law.law import wpg_terms
from disclosure_law.law.avg import CIVIL_COURT_BAN
from disclosure_law.law.sources import AWB
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.request import How, Party, Subject
from disclosure_law.rule import Ground, Modality, Nature, Yields
from disclosure_law.term import Category, Purpose, Role
from disclosure_law.text import Text
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import party
from tests.law.wgs_common import (
    CASE,
    COLLEGE,
    FIRST_DAY,
    HOUSE,
    INVOLVED_POLICE,
    ONLY_WGS,
    TABLE,
    THIRD,
    disclose,
)

DAY = dt.timedelta(days=1)
JULY_1 = dt.date(2025, 7, 1)
SEPTEMBER_1 = dt.date(2026, 9, 1)
THIRD_PERSON = Subject(kind=data.THIRD_PERSON, age=58, capable=YES)
OFFICIAL = Subject(kind=t.STAFF, age=45, capable=YES)
RESULT = {"kinds": (t.RESULT,)}
AT_TABLE = {"setting": TABLE}
COOPERATIONS = (roles.ZVH, roles.OTHER_ZVH, *t.VERBANDEN)
RIEC = party(roles.RIEC, locks.WGS_1_11)
OTHER = party(roles.OTHER_ZVH, locks.WGS_1_11)
LANDLORD = party(roles.HOUSING_ASSOCIATION, locks.WGS_1_11)
OUTSIDER = party(roles.POLICE, capacity=t.NOT_INVOLVED)
GUEST = (
    *CASE, m.EXPERTISE_NECESSARY, m.ROLE_BY_PUBLIC_TASK, m.SECRECY_SIGNED, m.NEEDED_FOR_ROLE,
)  # fmt: skip
TO_PARTICIPANT = (NECESSARY, r.COMPATIBLE, r.RESULT_CHECKED)


def statute(modality: Modality, nature: Nature = Nature.STATUTE) -> Ground:
    """Another rule that speaks of every disclosure and names no lock."""
    return Ground(
        id="test.other_rule",
        cites=(AWB.art("2:5"),),
        text=Text("een ander voorschrift", "another rule"),
        modality=modality,
        nature=nature,
    )


@attrs.frozen(kw_only=True)
class Row:
    """One disclosure in which a prohibition stands."""

    rule: str
    yields: Yields = Yields.NAMED
    discloser: Party = COLLEGE
    recipient: Party = HOUSE
    category: Category = data.SUPPORT
    facts: tuple[Fact, ...] = CASE
    purpose: Purpose = t.CASE
    more: dict[str, Any] = attrs.field(factory=dict)
    since: dt.date = FIRST_DAY
    until: dt.date | None = None

    def stands(self, *others: Ground, **changes: Any) -> bool:
        """Whether the prohibition stands with some parts changed and other rules added."""
        row = attrs.evolve(self, **changes)
        asked = disclose(
            row.discloser, row.recipient, row.category, row.facts, row.purpose, **row.more
        )
        parts = judge(asked, ONLY_WGS.with_rules(*others)).parts
        return any(self.rule == found.id for part in parts for found in part.standing)

    def on(self, day: dt.date) -> bool:
        """Whether it stands on that day."""
        return self.stands(more={**self.more, "at": day})


BROUGHT_IN = [
    Row(rule="bgs.lawfully_held_only", facts=(*CASE, limits.HELD_UNLAWFULLY)),
    Row(rule="bgs.checked_before_submitting", purpose=t.SUBMISSION,
        facts=(NECESSARY, supply.RELATES_TO_PURPOSE)),
    Row(rule="wgs.purpose_of_the_house", purpose=data.FRAUD_CONTROL),
    Row(rule="wgs.only_listed_categories", category=data.OTHER_SPECIAL),
    Row(rule="wgs.police_data_from_police", category=data.POLICE_DATA),
    Row(rule="wgs.justice_data_from_prosecution", category=data.JUSTICE_DATA),
    Row(rule="bgs.circle_of_persons", more={"subject": THIRD_PERSON}),
    Row(rule="wgs.only_contact_data_of_staff", more={"subject": OFFICIAL}),
    Row(rule="bgs.no_nationality", category=data.NATIONALITY, yields=Yields.NOTHING),
    Row(rule="wgs.medical_secrecy", discloser=party(roles.GGD, locks.BW_7_457),
        yields=Yields.RULES),
    Row(rule="bgs.published_criteria_only", purpose=t.PRIORITY_LIST, facts=(NECESSARY,)),
    Row(rule="wgs.taken_over_elsewhere", facts=(*CASE, t.TAKEN_OVER), since=JULY_1),
]  # fmt: skip
LEAVING = [
    Row(rule="wgs.supplier_condition", discloser=HOUSE, recipient=party(roles.POLICE),
        purpose=t.PUBLIC_TASK, facts=TO_PARTICIPANT, yields=Yields.DUTIES,
        more={**RESULT, "travelling": (t.NOT_TO_POLICE,)}),
    Row(rule="bgs.results_are_checked", discloser=HOUSE, recipient=party(roles.POLICE),
        purpose=t.PUBLIC_TASK, facts=TO_PARTICIPANT[:2], more=RESULT, yields=Yields.DUTIES),
    Row(rule="wgs.gates_to_third_parties", discloser=HOUSE, recipient=LANDLORD,
        purpose=t.PRIVATE_INTEREST, facts=TO_PARTICIPANT, more=RESULT, yields=Yields.RULES),
    Row(rule="wgs.special_only_if_suppliers_agree", discloser=HOUSE, recipient=LANDLORD,
        category=data.HEALTH, purpose=t.PRIVATE_INTEREST, yields=Yields.DUTIES,
        facts=(*TO_PARTICIPANT, r.TESTED_BY_COMMITTEE), more=RESULT),
    Row(rule="wgs.secrecy", discloser=HOUSE, recipient=LANDLORD, purpose=data.REHOUSING,
        yields=Yields.RULES),
    Row(rule="wgs.recipient_secrecy", discloser=LANDLORD, recipient=party(roles.EMPLOYER),
        purpose=data.REHOUSING, more=RESULT, yields=Yields.RULES),
    Row(rule="bgs.only_in_these_modes", discloser=HOUSE, recipient=RIEC, yields=Yields.RULES),
    Row(rule="wgs.suppliers_must_agree", discloser=HOUSE, recipient=RIEC, yields=Yields.RULES),
    Row(rule="wgs.special_between_houses", discloser=HOUSE, recipient=OTHER, category=data.HEALTH,
        facts=(NECESSARY, x.KNOWN_IN_BOTH), yields=Yields.DUTIES),
    Row(rule="bgs.never_between_cooperations", discloser=HOUSE, recipient=RIEC,
        yields=Yields.NOTHING, more={"travelling": (t.UNDER_CARE_SECRECY,)}),
    Row(rule="bgs.access_refused", discloser=HOUSE, recipient=party(roles.CLIENT),
        purpose=data.ACCESS, facts=(h.EXCEPTION_JUDGED,)),
    Row(rule="wgs.audit_secrecy", discloser=party(roles.OTHER_PARTY),
        recipient=party(roles.EMPLOYER), facts=(h.LEARNT_IN_AUDIT,), yields=Yields.DUTIES),
]  # fmt: skip
HEARING = [
    Row(rule="wgs.only_involved", discloser=HOUSE, recipient=OUTSIDER),
    Row(rule="wgs.only_fit_third_parties", discloser=HOUSE, recipient=THIRD,
        facts=(*CASE, m.SECRECY_SIGNED)),
    Row(rule="bgs.signed_before_taking_part", discloser=HOUSE, recipient=THIRD),
    Row(rule="bgs.third_party_has_no_system_access", discloser=HOUSE, recipient=THIRD,
        facts=(*GUEST, m.SYSTEM_ACCESS)),
    Row(rule="wgs.closed_case_is_shielded", discloser=HOUSE, recipient=INVOLVED_POLICE,
        facts=(*CASE, t.CASE_CLOSED)),
    Row(rule="wgs.supplier_condition_at_table", discloser=HOUSE, recipient=THIRD, facts=GUEST,
        more={"travelling": (t.NOT_TO_THIRD_PARTIES,)}),
    Row(rule="bgs.no_nationality", discloser=HOUSE, recipient=INVOLVED_POLICE,
        category=data.NATIONALITY, yields=Yields.NOTHING),
    Row(rule="wgs.only_listed_categories", discloser=HOUSE, recipient=INVOLVED_POLICE,
        category=data.OTHER_SPECIAL),
    Row(rule="bgs.circle_of_persons", discloser=HOUSE, recipient=INVOLVED_POLICE,
        more={"subject": THIRD_PERSON}),
    Row(rule="wgs.only_contact_data_of_staff", discloser=HOUSE, recipient=INVOLVED_POLICE,
        more={"subject": OFFICIAL}),
    Row(rule="wgs.taken_over_elsewhere", discloser=HOUSE, recipient=INVOLVED_POLICE,
        facts=(*CASE, t.TAKEN_OVER), since=JULY_1),
]  # fmt: skip
OF_2_30 = {
    "wgs.only_listed_categories", "bgs.circle_of_persons", "wgs.only_contact_data_of_staff",
}  # fmt: skip
"""Between houses too: 2.28 lid 2-3, "gegevens, bedoeld in artikel 2.30"."""
ROWS = [*BROUGHT_IN, *LEAVING, *HEARING]
BY_RULE = {row.rule: row for row in LEAVING}


def named(rows: list[Row]) -> pytest.MarkDecorator:
    """A parametrization over these rows."""
    return pytest.mark.parametrize("row", rows, ids=[row.rule for row in rows])


@named(ROWS)
def test_from_its_first_day(row: Row) -> None:
    """Bgs 4.1: 1 March 2025; 2.31 lid 13 from 1 July."""
    assert row.on(row.since)
    assert not row.on(row.since - DAY)


@named(ROWS)
def test_to_what_it_yields(row: Row) -> None:
    """The word "uitsluitend" yields to nothing, "enig wettelijk voorschrift" to any rule."""
    assert row.stands()
    assert row.stands(statute(Modality.DUTY, Nature.DOCTRINE))
    assert row.stands(statute(Modality.DUTY)) is (row.yields in {Yields.NAMED, Yields.NOTHING})
    assert row.stands(statute(Modality.POWER)) is (row.yields is not Yields.RULES)


@named(BROUGHT_IN)
def test_where_data_are_brought_in(row: Row) -> None:
    """To the house or at its table; by a cooperation other rules apply; not to the person."""
    neighbour = party(roles.BURGEMEESTER, capacity=t.INVOLVED)
    at_table = {**row.more, "setting": TABLE}
    of_the_house = row.purpose in t.OF_THE_HOUSE
    assert row.stands(recipient=neighbour, more=at_table) is of_the_house
    assert not row.stands(recipient=neighbour, more=at_table, purpose=data.REHOUSING)
    assert not row.stands(recipient=party(roles.CLIENT), more=at_table)
    assert not row.stands(recipient=neighbour)
    for role in COOPERATIONS:
        between = row.rule in OF_2_30 and role is roles.OTHER_ZVH
        expected = between or row.rule == "bgs.no_nationality"  # "De samenwerkingsverbanden"
        assert row.stands(discloser=party(role)) is expected, role.id


@named(HEARING)
def test_where_the_case_is_heard(row: Row) -> None:
    """From the house, or from a participant at its table; by those with a seat."""
    closed = row.rule == "wgs.closed_case_is_shielded"
    nationality = row.rule == "bgs.no_nationality"
    assert row.stands(discloser=COLLEGE, more={**row.more, "setting": TABLE}) is not closed
    assert not row.stands(discloser=COLLEGE)
    assert row.stands(purpose=t.ALIGN_PLANS)
    for purpose in (t.PUBLIC_TASK, data.INVESTIGATION):
        assert row.stands(purpose=purpose) is nationality
    for role in (*COOPERATIONS, roles.CLIENT):
        other = party(role, capacity=row.recipient.capacity)
        between = (closed or row.rule in OF_2_30) and role is roles.OTHER_ZVH
        assert row.stands(recipient=other) is (nationality or between), role.id


@named([BROUGHT_IN[9]])
def test_which_participants_are_under_2_29(row: Row) -> None:
    """2.29 lid 2: "een deelnemer waarop ... van toepassing is"."""

    def bound(role: Role, *facts: Fact) -> bool:
        who = party(role, locks.BW_7_457, capacity=roles.ADVISER)
        return row.stands(discloser=who, facts=(*CASE, *facts))

    for role in (*t.CLASS_A_ROLES, *t.CLASS_B_ROLES):
        assert bound(role), role.id
        assert not bound(role, t.OUTSIDE_TASKS), role.id
    assert bound(roles.HOSPITAL, t.ACTS_FOR_PARTICIPANT)
    assert not bound(roles.HOSPITAL)
    for role in t.NEVER_PARTICIPANTS:
        assert not bound(role, t.ACTS_FOR_PARTICIPANT), role.id
    guest = party(roles.HOSPITAL, locks.BW_7_457)
    facts = (*CASE, t.DISCLOSER_IS_GUEST)
    assert row.stands(discloser=guest, facts=facts, more=AT_TABLE)
    assert not row.stands(discloser=guest, facts=facts)


@named([BROUGHT_IN[4], BROUGHT_IN[5]])
def test_who_else_may_not_supply_police_or_justice_data(row: Row) -> None:
    """2.30 lid 1 a: only the police, only the prosecution service."""
    own = {roles.POLICE} if row.category is data.POLICE_DATA else set(roles.PROSECUTION_ROLES)
    for role in (*t.CLASS_A_ROLES, *t.CLASS_B_ROLES):
        who = party(role, capacity=roles.ADVISER)
        assert row.stands(discloser=who) is (role not in own), role.id
    if row.category is data.JUSTICE_DATA:
        for category in t.JUSTICE:
            assert row.stands(category=category), category.id
    assert not row.stands(category=data.HOUSING)


@pytest.mark.parametrize("category", data.CATEGORIES, ids=lambda category: category.id)
def test_the_closed_list(category: Category) -> None:
    """2.30 lid 1 a, category by category, into the house and between houses."""
    by_content = {data.CRIMINAL, data.SCHOOL_ABSENCE, data.MERE_FACT}
    listed = category in {*t.PLAINLY_LISTED, *t.JUSTICE}
    stated = (*CASE, t.LISTED_BY_CONTENT)
    for row in (BROUGHT_IN[3], attrs.evolve(BROUGHT_IN[3], discloser=HOUSE, recipient=OTHER)):
        assert row.stands(category=category) is not listed
        assert row.stands(category=category, facts=stated) is not (listed or category in by_content)
        identity = (*CASE, t.UNAVOIDABLE_FOR_IDENTIFYING)  # Bgs 1.9
        still = row.stands(category=category, facts=identity)
        assert still is not (listed or category is data.NATIONALITY)
        for kind in (wpg_terms.POLICE_8, wpg_terms.POLICE_13):
            found = row.stands(category=category, more={"kinds": (kind,)})
            assert found is not (listed or category is data.POLICE_DATA)
            mixed = row.stands(category=category, more={"kinds": (kind, wpg_terms.POLICE_9)})
            assert mixed is not listed
    elsewhere = attrs.evolve(BROUGHT_IN[3], discloser=HOUSE, recipient=OTHER, purpose=t.SUBMISSION)
    assert not elsewhere.stands(category=category)


@named([BROUGHT_IN[2]])
def test_the_purposes_of_a_house(row: Row) -> None:
    """2.25: its own purposes, and for a case: complex and necessary."""
    for purpose in (*t.PURPOSES, data.FRAUD_CONTROL, data.TREATMENT):
        assert row.stands(purpose=purpose) is (purpose not in t.OF_THE_HOUSE), purpose.id
    neighbour = party(roles.BURGEMEESTER, capacity=t.INVOLVED)
    for fact in CASE[1:]:
        fewer = tuple(one for one in CASE if one is not fact)
        assert row.stands(purpose=t.CASE, facts=fewer), fact.id
        told = {"recipient": neighbour, "more": AT_TABLE, "facts": fewer}
        assert row.stands(purpose=t.CASE, **told), fact.id
        assert row.stands(purpose=t.ALIGN_PLANS, facts=fewer), fact.id  # plans of open cases
        assert not row.stands(purpose=t.SUBMISSION, facts=fewer), fact.id


@named([HEARING[0]])
def test_who_is_not_involved(row: Row) -> None:
    """2.31 lid 4: by capacity; a woningcorporatie cannot be involved, only a guest."""
    for role in (roles.COLLEGE, roles.PROBATION, roles.PARENT_WITH_AUTHORITY):
        assert row.stands(recipient=party(role, capacity=roles.ADVISER)), role.id
        assert not row.stands(recipient=party(role, capacity=t.INVOLVED)), role.id
    for role in t.NEVER_PARTICIPANTS:
        assert row.stands(recipient=party(role, capacity=t.INVOLVED)), role.id
        assert not row.stands(recipient=party(role, capacity=t.INCIDENTAL)), role.id


@named(LEAVING[:4])
def test_limits_on_results_are_about_results_of_the_house(row: Row) -> None:
    """1.7, 2.29 lid 3, Bgs 1.8: results, by the house, under art. 1.7."""
    assert not row.stands(more={**row.more, "kinds": ()})
    assert not row.stands(discloser=COLLEGE)
    gates = row.rule == "wgs.gates_to_third_parties"
    for purpose in (t.PUBLIC_TASK, t.PRIVATE_INTEREST, data.REHOUSING):
        expected = purpose in {t.PUBLIC_TASK, t.PRIVATE_INTEREST} or gates
        assert row.stands(purpose=purpose) is expected, purpose.id
    assert not row.stands(purpose=t.CASE, more={**row.more, "setting": TABLE})


TAKEN_OVER = attrs.evolve(
    LEAVING[2], rule="wgs.taken_over_elsewhere", facts=(*TO_PARTICIPANT, t.TAKEN_OVER)
)
COURT_BAN = attrs.evolve(
    LEAVING[3],
    rule="wgs.court_ban_only_if_suppliers_agree",
    category=data.ADMINISTRATIVE_MEASURES,
    facts=(*LEAVING[3].facts, CIVIL_COURT_BAN),
)


@named([LEAVING[1], LEAVING[2], LEAVING[3], TAKEN_OVER, COURT_BAN])
def test_to_whom_limits_on_results_apply(row: Row) -> None:
    """Bgs 1.8: participant or third party; 1.7 lid 2-3: third parties only."""
    participants = row.rule == "bgs.results_are_checked"
    for role in (*t.PARTICIPANT_ROLES, roles.HOSPITAL, *t.NEVER_PARTICIPANTS):
        who = party(role, capacity=roles.ADVISER)
        third = role not in t.PARTICIPANT_ROLES
        assert row.stands(recipient=who) is (third or participants), role.id
        acting = (*row.facts, t.RECIPIENT_ACTS_FOR_PARTICIPANT)
        still = participants or role in t.NEVER_PARTICIPANTS
        assert row.stands(recipient=who, facts=acting) is still, role.id
    for role in (*COOPERATIONS, roles.CLIENT):
        assert not row.stands(recipient=party(role)), role.id
        acting = (*row.facts, t.RECIPIENT_ACTS_FOR_PARTICIPANT)
        assert not row.stands(recipient=party(role), facts=acting), role.id
    assert not row.stands(discloser=COLLEGE)
    assert not row.stands(more={})


@pytest.mark.parametrize("role", [*t.PARTICIPANT_ROLES, roles.HOSPITAL, *t.NEVER_PARTICIPANTS])
@pytest.mark.parametrize("limit", [t.NOT_TO_PARTICIPANTS, t.NOT_TO_THIRD_PARTIES])
def test_participants_and_third_parties_kept_out(limit: Any, role: Role) -> None:
    """2.29 lid 3: "aan deelnemers of derden"."""
    row = BY_RULE["wgs.supplier_condition"]
    who, more = party(role, capacity=roles.ADVISER), {**RESULT, "travelling": (limit,)}
    participants = limit is t.NOT_TO_PARTICIPANTS
    listed = role in t.PARTICIPANT_ROLES
    assert row.stands(recipient=who, more=more) is (listed is participants)
    acting = (*row.facts, t.RECIPIENT_ACTS_FOR_PARTICIPANT)
    is_one = listed or role is roles.HOSPITAL
    assert row.stands(recipient=who, facts=acting, more=more) is (is_one is participants)


@pytest.mark.parametrize("role", [*COOPERATIONS, roles.CLIENT])
def test_others_are_not_third_parties(role: Role) -> None:
    """2.29 lid 3 does not name 1.7 lid 8, 2.28 or the person himself."""
    row = BY_RULE["wgs.supplier_condition"]
    more = {**RESULT, "travelling": (t.NOT_TO_THIRD_PARTIES,)}
    assert not row.stands(recipient=party(role), more=more)


@pytest.mark.parametrize(
    ("limit", "role", "facts", "stands"),
    [
        (t.NOT_TO_POLICE, roles.INVESTIGATING_OFFICER, (), True),
        (t.NOT_TO_POLICE, roles.COLLEGE, (), False),
        (t.NOT_TO_PROSECUTION, roles.PROSECUTION, (), True),
        (t.NOT_TO_PROSECUTION, roles.PROSECUTOR, (), True),
        (t.NOT_TO_PROSECUTION, roles.COLLEGE, (), False),
        (t.NOT_TO_PARTICIPANTS, roles.COLLEGE, (), True),
        (t.NOT_TO_PARTICIPANTS, roles.HOSPITAL, (t.RECIPIENT_ACTS_FOR_PARTICIPANT,), True),
        (t.NOT_TO_PARTICIPANTS, roles.HOSPITAL, (), False),
        (t.NOT_TO_PARTICIPANTS, roles.SCHOOL, (t.RECIPIENT_ACTS_FOR_PARTICIPANT,), False),
        (t.NOT_TO_THIRD_PARTIES, roles.HOSPITAL, (), True),
        (t.NOT_TO_THIRD_PARTIES, roles.HOSPITAL, (t.RECIPIENT_ACTS_FOR_PARTICIPANT,), False),
        (t.NOT_TO_THIRD_PARTIES, roles.SCHOOL, (t.RECIPIENT_ACTS_FOR_PARTICIPANT,), True),
        (t.NOT_TO_THIRD_PARTIES, roles.COLLEGE, (), False),
        (t.NOT_TO_THIRD_PARTIES, roles.RIEC, (), False),
        (t.NOT_TO_THIRD_PARTIES, roles.CLIENT, (), False),
    ],
)
def test_whom_a_supplier_keeps_out(
    limit: Any,
    role: Role,
    facts: tuple[Fact, ...],
    *,
    stands: bool,
) -> None:
    """2.29 lid 3: each limit reaches whom it names."""
    row = BY_RULE["wgs.supplier_condition"]
    who = party(role, capacity=roles.ADVISER)
    more = {**RESULT, "travelling": (limit,)}
    assert row.stands(recipient=who, facts=(*row.facts, *facts), more=more) is stands


@named([LEAVING[2]])
def test_each_gate(row: Row) -> None:
    """1.7 lid 2: five gates; open all and nothing stands, close one and it stands."""
    facts = (*TO_PARTICIPANT, r.TESTED_BY_COMMITTEE)
    assert not row.stands(facts=facts)
    for closed in (
        (*facts, r.OBJECTION),
        tuple(f for f in facts if f is not NECESSARY),
        tuple(f for f in facts if f is not r.COMPATIBLE),
        TO_PARTICIPANT,
    ):
        assert row.stands(facts=closed)
    assert row.stands(facts=facts, purpose=data.REHOUSING)
    assert not row.stands(facts=facts, purpose=t.PUBLIC_TASK)
    assert not row.stands(purpose=t.CASE)
    assert not row.stands(purpose=t.ALIGN_PLANS)


@named([LEAVING[3], LEAVING[8]])
def test_what_is_special(row: Row) -> None:
    """AVG 9 and UAVG 1, to which WGS 1.1 refers: a court ban until 2026-09-01."""
    special = {*data.HEALTH_CATEGORIES, *data.CRIMINAL_CATEGORIES, data.OTHER_SPECIAL}
    for category in data.CATEGORIES:
        assert row.stands(category=category) is (category in special), category.id
        agreed = (*row.facts, r.SUPPLIERS_AGREE)
        assert not row.stands(category=category, facts=agreed), category.id


COURT_BANS = {
    "wgs.special_only_if_suppliers_agree": "wgs.court_ban_only_if_suppliers_agree",
    "wgs.special_between_houses": "wgs.court_ban_between_houses",
}


@named([LEAVING[3], LEAVING[8]])
def test_a_court_ban_is_special_until_september_2026(row: Row) -> None:
    """UAVG 1 dropped it on 2026-09-01."""
    ban = attrs.evolve(
        row,
        rule=COURT_BANS[row.rule],
        category=data.ADMINISTRATIVE_MEASURES,
        facts=(*row.facts, CIVIL_COURT_BAN),
    )
    assert ban.on(SEPTEMBER_1 - DAY)
    assert not ban.on(SEPTEMBER_1)
    assert ban.on(FIRST_DAY)
    assert not ban.on(FIRST_DAY - DAY)
    assert not ban.stands(facts=row.facts)
    assert not ban.stands(facts=(*ban.facts, r.SUPPLIERS_AGREE))
    assert not ban.stands(statute(Modality.DUTY))
    assert ban.stands(statute(Modality.POWER))
    assert not ban.stands(discloser=COLLEGE)
    assert not ban.stands(recipient=party(roles.COLLEGE))
    for category in data.CATEGORIES:
        expected = category in {data.ADMINISTRATIVE_MEASURES, data.MERE_FACT}
        assert ban.stands(category=category) is expected, category.id


BETWEEN = [LEAVING[6], LEAVING[7], LEAVING[8], LEAVING[9]]


@named(BETWEEN)
def test_between_whom(row: Row) -> None:
    """1.7 lid 8, 2.28, Bgs 1.10: a house and another cooperation, in both directions."""
    reach: dict[str, tuple[Role, ...]] = {
        "wgs.special_between_houses": (roles.OTHER_ZVH,),
        "bgs.never_between_cooperations": (roles.OTHER_ZVH, *t.VERBANDEN),
    }
    for role in (roles.OTHER_ZVH, *t.VERBANDEN, roles.COLLEGE):
        expected = role in reach.get(row.rule, t.VERBANDEN)
        other = party(role, locks.WGS_1_11)
        assert row.stands(recipient=other) is expected, role.id
        assert row.stands(discloser=other, recipient=HOUSE) is expected, role.id
        assert not row.stands(discloser=COLLEGE, recipient=other), role.id
        assert not row.stands(discloser=other, recipient=COLLEGE), role.id


@named(BETWEEN[:2])
def test_what_falls_outside_the_limits_between_cooperations(row: Row) -> None:
    """Identity and BSN to find out whether the person is known; and the modes themselves."""
    modes = row.rule == "bgs.only_in_these_modes"
    for category in (data.IDENTIFYING, data.CITIZEN_NUMBER, data.HOUSING):
        hit = category is not data.HOUSING
        assert row.stands(category=category, purpose=t.KNOWN_ELSEWHERE) is not hit
        assert row.stands(category=category)
    assert row.stands(more={"kinds": (t.WHO_TAKES_PART,)}) is not modes
    aligning = {"purpose": t.ALIGN_INTERVENTIONS, "more": RESULT}
    assert row.stands(**aligning) is not modes
    assert row.stands(purpose=t.ALIGN_INTERVENTIONS)
    assert row.stands(more=RESULT)
    for role in (roles.FEC, roles.ICOV):
        assert row.stands(recipient=party(role), **aligning), role.id
    assert row.stands(discloser=RIEC, recipient=HOUSE, **aligning) is not modes
    assert row.stands(facts=(*CASE, r.SUPPLIERS_AGREE)) is modes


@named([LEAVING[9]])
def test_which_secrecies_rest_on_the_data(row: Row) -> None:
    """Bgs 1.10 lid 2 a-e, stated of the data or of the discloser."""
    for lock in (*t.CARE_SECRECIES, locks.WMO_5_3_3, locks.AWB_2_5):
        house = party(roles.ZVH, locks.WGS_1_11, lock)
        assert row.stands(discloser=house, more={}) is (lock in t.CARE_SECRECIES), lock.id


@named([LEAVING[4], LEAVING[5]])
def test_whom_1_11_binds(row: Row) -> None:
    """Lid 1: who was involved; lid 2: who received a result, never the house itself."""
    second = row.rule == "wgs.recipient_secrecy"
    unbound = party(row.discloser.role or roles.ZVH)
    assert not row.stands(discloser=unbound)
    flipped = {} if second else RESULT
    assert row.stands(more=flipped) is not second
    member = party(roles.SOCIAL_WORKER, locks.WGS_1_11)
    assert row.stands(discloser=member, more=RESULT) is second
    assert row.stands(discloser=member, more={}) is not second
    assert row.stands(discloser=HOUSE, more=RESULT) is not second


@named([LEAVING[10]])
def test_access_is_refused_to_the_person_who_asks_the_house(row: Row) -> None:
    """Bgs 1.2 lid 2."""
    assert not row.stands(discloser=COLLEGE)
    assert not row.stands(recipient=party(roles.RELATIVE))
    assert not row.stands(purpose=t.CASE)
    assert not row.stands(facts=())
    assert row.stands(more={"setting": How(on_request=YES)})


@named([BROUGHT_IN[10], BROUGHT_IN[1], BROUGHT_IN[11]])
def test_for_which_purposes(row: Row) -> None:
    """Bgs 1.6: submitting; Bgs 2.22: the list; 2.31 lid 13: whatever the house does."""
    expected: dict[str, tuple[Purpose, ...]] = {
        "bgs.published_criteria_only": (t.PRIORITY_LIST,),
        "bgs.checked_before_submitting": (t.SUBMISSION,),
        "wgs.taken_over_elsewhere": t.OF_THE_HOUSE,
    }
    for purpose in (*t.PURPOSES, data.TREATMENT):
        assert row.stands(purpose=purpose) is (purpose in expected[row.rule]), purpose.id
    third = attrs.evolve(LEAVING[2], rule=row.rule, facts=(*row.facts, t.TAKEN_OVER))
    taken_over = row.rule == "wgs.taken_over_elsewhere"
    assert third.stands() is taken_over
    assert not third.stands(recipient=party(roles.POLICE))
    assert not third.stands(more={})
