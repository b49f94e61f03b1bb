"""Every ground of the WGS against every role, purpose, category and date that could matter to it.

One disclosure that the ground carries; then one thing at a time is varied over a whole list. What
the list should answer is written out here, from the articles.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from disclosure_law.law import doctrine_conflict, wpg_terms
from disclosure_law.law import wgs_exchange as x
from disclosure_law.law import wgs_house as h
from disclosure_law.law import wgs_limits as limits
from disclosure_law.law import wgs_medical as medical
from disclosure_law.law import wgs_meeting as m
from disclosure_law.law import wgs_results as r
from disclosure_law.law import wgs_supply as supply
from disclosure_law.law import wgs_terms as t
from disclosure_law.law.sources import WJSG, WPG
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import How, Party, Subject
from disclosure_law.rule import Prohibition
from disclosure_law.term import Category, Lock, Purpose
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND, NECESSARY
from tests.common import party
from tests.law.wgs_common import (
    CASE,
    COLLEGE,
    CRITERIA,
    EXPRESS,
    FIRST_DAY,
    HOUSE,
    INVOLVED_POLICE,
    LAW,
    NURSE,
    NURSE_FACTS,
    TABLE,
    THIRD,
    disclose,
    without,
)

JULY_1 = dt.date(2025, 7, 1)
DAY = dt.timedelta(days=1)
PURPOSES = (*t.PURPOSES, data.INVESTIGATION, data.ACCESS)
# Art. 2.27 lid 1 a-g, lid 2 a-d, by role.
CLASS_A = (
    "raad-voor-de-kinderbescherming", "dji", "politie", "openbaar-ministerie",
    "officier-van-justitie", "burgemeester", "college", "wmo-consulent",
    "klantmanager-participatiewet", "schuldhulpverlener", "leerplichtambtenaar", "wijkteam",
    "meldpunt", "ggd",
)  # fmt: skip
CLASS_B = (
    "reclassering", "veilig-thuis", "gecertificeerde-instelling", "jeugdbeschermer",
    "ggz-instelling", "fpc",
)  # fmt: skip
NEVER = ("woningcorporatie", "verhuurder", "school")
OTHERS = ("ziekenhuis", "welzijnsstichting")
# Art. 2.30 lid 1 a, by category.
PLAIN = (
    "identificerend", "bsn", "woonsituatie", "financieel", "gezondheid", "behandeltrouw",
    "risicotaxatie", "relaties", "bestuurlijke-maatregelen", "voorzieningen", "hulpverlening",
)  # fmt: skip
BY_CONTENT = ("strafrechtelijk", "schoolverzuim", "enkel-feit")
ROLE = {role.id: role for role in roles.ROLES}
CATEGORY = {category.id: category for category in data.CATEGORIES}
CONFLICT = (
    doctrine_conflict.CONSENT_ATTEMPTED,
    doctrine_conflict.SERIOUS_HARM_TO_OTHER,
    doctrine_conflict.CONSCIENCE,
    doctrine_conflict.NO_OTHER_WAY,
    doctrine_conflict.AVERTS_HARM,
    doctrine_conflict.MINIMAL_BREACH,
)
CLOSED_WJSG = Prohibition(
    id="test.wjsg",
    cites=(WJSG.art("52", lid="1"),),
    text=Text("gesloten", "closed"),
    when=DISCLOSER_BOUND.has(locks.WJSG_52),
    lock=locks.WJSG_52,
)


@attrs.frozen(kw_only=True)
class Row:
    """One disclosure that a ground carries, with the lists that matter to it."""

    rule: str
    discloser: Party
    recipient: Party
    category: Category = data.SUPPORT
    facts: tuple[Fact, ...]
    purpose: Purpose
    more: dict[str, Any] = attrs.field(factory=dict)
    since: dt.date = FIRST_DAY
    purposes: tuple[Purpose, ...] = ()
    ends: tuple[Fact, ...] = ()
    optional: tuple[Fact, ...] = ()

    def judged(self, **changes: Any) -> Verdict:
        """The verdict with some parts changed."""
        row = attrs.evolve(self, **changes)
        asked = disclose(
            row.discloser, row.recipient, row.category, row.facts, row.purpose, **row.more
        )
        return judge(asked, LAW)

    def carries(self, **changes: Any) -> bool:
        """Whether the ground carries the disclosure with some parts changed."""
        parts = self.judged(**changes).parts
        return any(self.rule == ground.id for part in parts for ground in part.carrying)

    def goes(self, **changes: Any) -> bool:
        """Whether the disclosure is permitted or required with some parts changed."""
        return self.judged(**changes).outcome in {Outcome.PERMITTED, Outcome.REQUIRED}

    def on(self, day: dt.date) -> bool:
        """Whether the ground carries the disclosure on that day."""
        return self.carries(more={**self.more, "at": day})


def plain(role: str, *bound: Lock) -> Party:
    """A party by the id of its role, in a capacity in which only these secrecies bind it."""
    return party(ROLE[role], *bound, capacity=roles.ADVISER)


SUBMITTING = (supply.RELATES_TO_PURPOSE, NECESSARY, limits.ACCURACY_CHECKED)
SUBMITTING_NURSE = (*SUBMITTING, t.ACTS_FOR_PARTICIPANT)
RESULT = {"kinds": (t.RESULT,)}
TO_PARTICIPANT = (NECESSARY, r.COMPATIBLE, r.RESULT_CHECKED)
TO_THIRD = (*TO_PARTICIPANT, r.TESTED_BY_COMMITTEE)
GUEST = (
    *CASE, m.EXPERTISE_NECESSARY, m.ROLE_BY_PUBLIC_TASK, m.SECRECY_SIGNED, m.NEEDED_FOR_ROLE,
)  # fmt: skip
SPEAKER = (
    *CASE, t.DISCLOSER_IS_GUEST, m.EXPERTISE_NECESSARY, m.ROLE_BY_PUBLIC_TASK, m.SECRECY_SIGNED,
)  # fmt: skip
FAMILY = Subject(kind=data.FAMILY_MEMBER, age=40, capable=YES)
THIRD_PERSON = Subject(kind=data.THIRD_PERSON, age=40, capable=YES)
OFFICIAL = Subject(kind=t.STAFF, age=40, capable=YES)
PLAIN_COLLEGE = party(roles.COLLEGE)
RIEC = party(roles.RIEC, locks.WGS_1_11)
OTHER = party(roles.OTHER_ZVH, locks.WGS_1_11)
LANDLORD = party(roles.HOUSING_ASSOCIATION, locks.WGS_1_11)
AT_TABLE = {"setting": TABLE}
ENDS_DUTY = (t.WEIGHTY_REASONS, t.OUTSIDE_TASKS, t.CASE_CLOSED)
ENDS_POWER = (t.OUTSIDE_TASKS, t.CASE_CLOSED)

SUPPLIES = [
    Row(rule="wgs.supply", discloser=PLAIN_COLLEGE, recipient=HOUSE, facts=CASE,
        purpose=t.CASE, ends=ENDS_DUTY),
    Row(rule="wgs.supply_about_circle", discloser=PLAIN_COLLEGE, recipient=HOUSE, facts=CASE,
        purpose=t.CASE, more={"subject": FAMILY}, ends=ENDS_DUTY),
    Row(rule="wgs.supply_about_circle", discloser=PLAIN_COLLEGE, recipient=HOUSE,
        facts=(*CASE, supply.DIRECT_CONTACT), purpose=t.CASE, more={"subject": THIRD_PERSON},
        ends=ENDS_DUTY),
    Row(rule="wgs.supply_about_staff", discloser=PLAIN_COLLEGE, recipient=HOUSE, facts=CASE,
        category=data.IDENTIFYING, purpose=t.CASE, more={"subject": OFFICIAL}, ends=ENDS_DUTY),
    Row(rule="wgs.bring_to_table", discloser=PLAIN_COLLEGE, recipient=HOUSE,
        facts=(*CASE, t.WEIGHTY_REASONS), purpose=t.CASE, ends=ENDS_POWER),
]  # fmt: skip
SUBMISSIONS = [
    Row(rule="wgs.submit", discloser=PLAIN_COLLEGE, recipient=HOUSE, facts=SUBMITTING,
        purpose=t.SUBMISSION, ends=(t.OUTSIDE_TASKS,), optional=(limits.ACCURACY_CHECKED,)),
]  # fmt: skip
POLICE_ROWS = [
    Row(rule="wgs.supply_police_data", discloser=plain("politie"), recipient=HOUSE,
        category=data.POLICE_DATA, facts=(*CASE, t.AUTHORITY_AGREES), purpose=t.CASE,
        more={"kinds": (wpg_terms.POLICE_8,)}, ends=ENDS_DUTY),
    Row(rule="wgs.supply_judicial_records", discloser=plain("openbaar-ministerie"),
        recipient=HOUSE, category=data.JUSTICE_DATA, facts=CASE, purpose=t.CASE, ends=ENDS_DUTY),
    Row(rule="wgs.supply_prosecution_data", discloser=plain("openbaar-ministerie"),
        recipient=HOUSE, category=data.PROSECUTION_DATA, facts=CASE, purpose=t.CASE,
        ends=ENDS_DUTY),
    Row(rule="wgs.supply_enforcement_data", discloser=plain("officier-van-justitie"),
        recipient=HOUSE, category=data.ENFORCEMENT_DATA, facts=CASE, purpose=t.CASE,
        ends=ENDS_DUTY),
]  # fmt: skip
NURSES = [
    Row(rule="wgs.with_express_consent", discloser=NURSE, recipient=HOUSE, facts=NURSE_FACTS,
        purpose=t.CASE, more={"consent": EXPRESS}, ends=ENDS_POWER),
    Row(rule="wgs.with_express_consent", discloser=NURSE, recipient=HOUSE,
        facts=SUBMITTING_NURSE, purpose=t.SUBMISSION, more={"consent": EXPRESS},
        ends=(t.OUTSIDE_TASKS,), optional=(limits.ACCURACY_CHECKED,)),
    Row(rule="wgs.from_good_care", discloser=NURSE, recipient=HOUSE,
        facts=(*NURSE_FACTS, medical.GOOD_CARE_REQUIRES), purpose=t.CASE, ends=ENDS_POWER),
    Row(rule="wgs.from_good_care", discloser=NURSE, recipient=HOUSE,
        facts=(*SUBMITTING_NURSE, medical.GOOD_CARE_REQUIRES), purpose=t.SUBMISSION,
        ends=(t.OUTSIDE_TASKS,), optional=(limits.ACCURACY_CHECKED,)),
]  # fmt: skip
RESULTS = [
    Row(rule="wgs.result_for_public_task", discloser=HOUSE, recipient=plain("college"),
        facts=TO_PARTICIPANT, purpose=t.PUBLIC_TASK, more=RESULT, ends=(r.VETO,)),
    Row(rule="wgs.result_for_private_participant", discloser=HOUSE,
        recipient=plain("ggz-instelling"), facts=TO_PARTICIPANT, purpose=t.PRIVATE_INTEREST,
        more=RESULT, ends=(r.VETO,)),
    Row(rule="wgs.result_to_third_party", discloser=HOUSE, recipient=LANDLORD, facts=TO_THIRD,
        purpose=t.PUBLIC_TASK, more=RESULT, purposes=(t.PRIVATE_INTEREST,),
        ends=(r.OBJECTION,), optional=(r.RESULT_CHECKED,)),
]  # fmt: skip
MEETING = [
    Row(rule="wgs.share_with_involved", discloser=HOUSE, recipient=INVOLVED_POLICE, facts=CASE,
        purpose=t.CASE, ends=(t.CASE_CLOSED,)),
    Row(rule="wgs.tell_third_party_at_table", discloser=HOUSE, recipient=THIRD, facts=GUEST,
        purpose=t.CASE, more=AT_TABLE, ends=(t.CASE_CLOSED,)),
    Row(rule="wgs.supply_by_third_party", discloser=plain("woningcorporatie"), recipient=HOUSE,
        facts=SPEAKER, purpose=t.CASE, more=AT_TABLE, ends=(t.WEIGHTY_REASONS, t.CASE_CLOSED)),
    Row(rule="bgs.align_plans", discloser=HOUSE, recipient=INVOLVED_POLICE,
        facts=(*CASE, medical.EACH_OTHERS_CIRCLE, medical.INTERDEPENDENT), purpose=t.ALIGN_PLANS,
        ends=(t.CASE_CLOSED,)),
    Row(rule="wgs.refer_radicalisation", discloser=HOUSE, recipient=plain("burgemeester"),
        facts=(m.RADICALISATION_SUSPECTED,), purpose=t.RADICALISATION, since=JULY_1),
    Row(rule="wgs.build_list", discloser=PLAIN_COLLEGE, recipient=HOUSE,
        facts=(t.LIST_CRITERIA_PUBLISHED, NECESSARY), purpose=t.PRIORITY_LIST,
        ends=(t.OUTSIDE_TASKS,)),
]  # fmt: skip
EXCHANGES = [
    Row(rule="wgs.align_interventions_with_riec", discloser=HOUSE, recipient=RIEC,
        facts=(NECESSARY, x.KNOWN_IN_BOTH, r.SUPPLIERS_AGREE), purpose=t.ALIGN_INTERVENTIONS,
        more=RESULT),
    Row(rule="wgs.say_who_takes_part", discloser=HOUSE, recipient=RIEC,
        facts=(NECESSARY, x.KNOWN_IN_BOTH, r.SUPPLIERS_AGREE), purpose=t.CASE,
        more={"kinds": (t.WHO_TAKES_PART,)}, purposes=PURPOSES),
    Row(rule="wgs.ask_other_cooperation", discloser=HOUSE, recipient=RIEC, facts=(NECESSARY,),
        category=data.IDENTIFYING, purpose=t.KNOWN_ELSEWHERE),
    Row(rule="wgs.ask_other_house", discloser=HOUSE, recipient=OTHER, facts=(NECESSARY,),
        category=data.IDENTIFYING, purpose=t.KNOWN_ELSEWHERE),
    Row(rule="wgs.share_with_other_house", discloser=HOUSE, recipient=OTHER,
        facts=(NECESSARY, x.KNOWN_IN_BOTH), purpose=t.CASE),
    Row(rule="wgs.give_to_other_house", discloser=HOUSE, recipient=OTHER,
        facts=(NECESSARY, x.SHOWN_BY_FACTS), purpose=t.CASE),
]  # fmt: skip
SMALL = [
    Row(rule="bgs.give_access", discloser=HOUSE, recipient=plain("betrokkene"), facts=(),
        purpose=data.ACCESS, more={"setting": How(on_request=YES)}, ends=(h.EXCEPTION_JUDGED,)),
    Row(rule="bgs.tell_supplier", discloser=HOUSE, recipient=plain("college"),
        facts=(h.FOUND_INACCURATE, h.CAME_FROM_RECIPIENT), purpose=t.CORRECTION),
    Row(rule="bgs.tell_source", discloser=COLLEGE, recipient=plain("woningcorporatie"),
        facts=(h.FOUND_INACCURATE, h.CAME_FROM_RECIPIENT), purpose=t.CORRECTION,
        ends=(t.OUTSIDE_TASKS,)),
    Row(rule="wgs.account_to_own_organisation", discloser=plain("sociaal-werker", locks.WGS_1_11),
        recipient=plain("welzijnsstichting"), facts=(NECESSARY,), purpose=t.ACCOUNT),
]  # fmt: skip
ROWS = [
    *SUPPLIES, *SUBMISSIONS, *POLICE_ROWS, *NURSES, *RESULTS, *MEETING, *EXCHANGES, *SMALL,
]  # fmt: skip
IN_THE_CASE = [*SUPPLIES, *POLICE_ROWS, NURSES[0], NURSES[2], *MEETING[:4]]
each = pytest.mark.parametrize("row", ROWS, ids=[f"{n}-{row.rule}" for n, row in enumerate(ROWS)])


def named(rows: list[Row]) -> pytest.MarkDecorator:
    """A parametrization over these rows."""
    return pytest.mark.parametrize("row", rows, ids=[row.rule for row in rows])


@each
def test_from_its_first_day(row: Row) -> None:
    """Bgs 4.1: 1 March 2025; art. 2.31 lid 13 from 1 July."""
    assert row.on(row.since)
    assert not row.on(row.since - DAY)


@each
def test_each_fact_matters(row: Row) -> None:
    """Take one fact away, or add one that ends it, and the ground carries nothing."""
    assert row.carries()
    for fact in row.facts:
        if fact not in row.optional:
            assert not row.carries(facts=without(row.facts, fact)), fact.id
    for fact in row.ends:
        assert not row.carries(facts=(*row.facts, fact)), fact.id


@each
def test_only_for_its_purposes(row: Row) -> None:
    """Arts. 2.25 and 2.26 and the purposes that each provision names."""
    for purpose in PURPOSES:
        expected = purpose in (row.purpose, *row.purposes)
        if row in NURSES and purpose in {t.CASE, t.SUBMISSION}:
            continue  # the other purpose asks for other facts: two rows
        assert row.carries(purpose=purpose) is expected, purpose.id


@named(IN_THE_CASE)
def test_a_case_fit_for_the_list_will_do(row: Row) -> None:
    """2.30 lid 1 a: submitted, or fit for the published list; closed only in renewed use."""
    facts = without(row.facts, t.SUBMITTED)
    assert row.carries(facts=(*facts, t.MEETS_LIST_CRITERIA, t.LIST_CRITERIA_PUBLISHED))
    assert not row.carries(facts=(*facts, t.MEETS_LIST_CRITERIA))
    assert not row.carries(facts=(*facts, t.LIST_CRITERIA_PUBLISHED))
    assert row.carries(facts=(*row.facts, t.CASE_CLOSED, t.RENEWED_USE))
    assert set(CRITERIA) < set(row.facts)


@named([*SUPPLIES, *NURSES])
def test_which_participants(row: Row) -> None:
    """2.27: class A; class B when involved; others that act for one; some never."""
    bound = tuple(row.discloser.bound_by or ())
    base = without(row.facts, t.ACTS_FOR_PARTICIPANT, t.DISCLOSER_INVOLVED)
    submitting = row.purpose is t.SUBMISSION

    def carried(role: str, *facts: Fact) -> bool:
        return row.carries(discloser=plain(role, *bound), facts=(*base, *facts))

    for role in CLASS_A:
        assert carried(role), role
    for role in CLASS_B:
        assert carried(role, t.DISCLOSER_INVOLVED), role
        assert carried(role) is submitting, role
    for role in OTHERS:
        assert carried(role, t.DISCLOSER_INVOLVED, t.ACTS_FOR_PARTICIPANT), role
        assert carried(role, t.ACTS_FOR_PARTICIPANT) is submitting, role
        assert not carried(role, t.DISCLOSER_INVOLVED), role
    for role in NEVER:
        assert not carried(role, t.DISCLOSER_INVOLVED, t.ACTS_FOR_PARTICIPANT), role


@named(SUBMISSIONS)
def test_who_submits(row: Row) -> None:
    """2.31 lid 1: "Een deelnemer", class B too and before anyone involved it."""
    for role in (*CLASS_A, *CLASS_B):
        assert row.carries(discloser=plain(role)), role
    for role in (*NEVER, *OTHERS):
        acting = (*row.facts, t.ACTS_FOR_PARTICIPANT)
        assert not row.carries(discloser=plain(role)), role
        assert row.carries(discloser=plain(role), facts=acting) is (role in OTHERS), role


@named([MEETING[5]])
def test_only_class_a_builds_the_list(row: Row) -> None:
    """2.32 lid 2: "De deelnemers, bedoeld in artikel 2.27, eerste lid"."""
    for role in (*CLASS_A, *CLASS_B, *OTHERS):
        assert row.carries(discloser=plain(role)) is (role in CLASS_A), role


@named(POLICE_ROWS)
def test_each_closed_regime_has_one_supplier(row: Row) -> None:
    """1.5 lid 2 and 2.30: police data from the police, justice data from the prosecution."""
    prosecution = {"openbaar-ministerie", "officier-van-justitie"}
    expected = {"politie"} if row.category is data.POLICE_DATA else prosecution
    for role in (*CLASS_A, *CLASS_B):
        assert row.carries(discloser=plain(role)) is (role in expected), role
    for category in (data.HOUSING, data.POLICE_DATA, *t.JUSTICE):
        assert row.carries(category=category) is (category is row.category), category.id
    for subject, facts, goes in (
        (FAMILY, (), True),
        (THIRD_PERSON, (supply.DIRECT_CONTACT,), True),
        (THIRD_PERSON, (), False),
    ):
        more = {**row.more, "subject": subject}
        assert row.carries(more=more, facts=(*row.facts, *facts)) is goes


@named([*SUPPLIES[:4], MEETING[2]])
def test_which_categories_are_owed(row: Row) -> None:
    """2.30 lid 1 a-c: the closed list; of staff only identifying data."""
    of_staff = row.rule == "wgs.supply_about_staff"
    for id_, category in CATEGORY.items():
        listed = id_ == "identificerend" if of_staff else id_ in PLAIN
        assert row.carries(category=category) is listed, id_
        by_content = listed or (id_ in BY_CONTENT and not of_staff)
        facts = (*row.facts, t.LISTED_BY_CONTENT)
        assert row.carries(category=category, facts=facts) is by_content, id_


@named([*SUPPLIES, *SUBMISSIONS, *NURSES, *RESULTS[:2], *MEETING[:4]])
def test_its_avg_keys(row: Row) -> None:
    """1.5 lid 3, 1.6 lid 2, 1.7 lid 7, 2.29 lid 1: health, offences and the BSN go too."""
    if row.rule != "wgs.supply_about_staff":
        for category in (data.HEALTH, data.CRIMINAL, data.CITIZEN_NUMBER):
            facts = (*row.facts, t.LISTED_BY_CONTENT)
            found = row.judged(category=category, facts=facts)
            assert found.outcome is row.judged().outcome, category.id


@named([*SUPPLIES, *POLICE_ROWS, NURSES[0], NURSES[2], MEETING[2]])
def test_speaking_at_the_table_is_disclosing_to_the_house(row: Row) -> None:
    """House reading 25: to a participant at the table, not away from it, nor to the client."""
    at_table = {**row.more, "setting": TABLE}
    away = {key: value for key, value in row.more.items() if key != "setting"}
    neighbour = attrs.evolve(plain("burgemeester"), capacity=t.INVOLVED)
    assert row.carries(recipient=neighbour, more=at_table)
    assert not row.carries(recipient=neighbour, more=away)
    assert not row.carries(recipient=plain("betrokkene"), more=at_table)


@named([*SUBMISSIONS, MEETING[5]])
def test_only_the_house_itself(row: Row) -> None:
    """2.31 lid 1, 2.32: to the house, not to somebody at its table."""
    neighbour = attrs.evolve(plain("burgemeester"), capacity=t.INVOLVED)
    assert not row.carries(recipient=neighbour, more=AT_TABLE)


@named([*SUPPLIES, *SUBMISSIONS, MEETING[5]])
@pytest.mark.parametrize("lock", [locks.BW_7_457, locks.WET_BIG_88, locks.JEUGDWET_7_3_11])
def test_not_for_the_three_medical_secrecies(row: Row, lock: Lock) -> None:
    """2.29 lid 2: "In afwijking van artikel 1.5"; nor do the powers of 2.31 and 2.32 serve."""
    assert not row.carries(discloser=party(roles.GGD, lock))
    assert row.carries(discloser=party(roles.GGD, locks.AWB_2_5))


@named([*SUPPLIES[:4], MEETING[2]])
@pytest.mark.parametrize("lock", [locks.WPG_7, locks.WJSG_52])
def test_not_for_the_closed_regimes(row: Row, lock: Lock) -> None:
    """1.5 lid 2: what lets no other rule make an exception goes along its own key."""
    assert not row.carries(discloser=party(roles.POLICE, lock))
    assert row.carries(discloser=party(roles.POLICE))


@named([MEETING[2]])
@pytest.mark.parametrize("lock", [locks.BW_7_457, locks.WET_BIG_88, locks.JEUGDWET_7_3_11])
def test_a_guest_under_medical_secrecy_owes_nothing(row: Row, lock: Lock) -> None:
    """2.31 lid 10 with 2.29 lid 2."""
    assert not row.carries(discloser=party(roles.HOSPITAL, lock))
    assert row.carries(discloser=party(roles.HOSPITAL, locks.AWB_2_5))
    for subject, facts, expected in (
        (FAMILY, (), True),
        (THIRD_PERSON, (supply.DIRECT_CONTACT,), True),
        (THIRD_PERSON, (), False),
    ):
        more = {**row.more, "subject": subject}
        assert row.carries(more=more, facts=(*row.facts, *facts)) is expected
    staff = {**row.more, "subject": OFFICIAL}
    assert row.carries(more=staff, category=data.IDENTIFYING)
    assert not row.carries(more=staff)


@named([RESULTS[0], SMALL[1]])
def test_which_recipients_are_participants(row: Row) -> None:
    """1.7 lid 1, Bgs 1.7 lid 1: class A and B, and who acts for one."""
    acting = (*row.facts, t.RECIPIENT_ACTS_FOR_PARTICIPANT)
    for role in (*CLASS_A, *CLASS_B):
        assert row.carries(recipient=plain(role)), role
    for role in (*NEVER, *OTHERS):
        assert not row.carries(recipient=plain(role)), role
        assert row.carries(recipient=plain(role), facts=acting) is (role in OTHERS), role


@named([RESULTS[1]])
def test_which_participants_are_private(row: Row) -> None:
    """1.7 lid 1 b: "een private deelnemer"."""
    acting = (*row.facts, t.RECIPIENT_ACTS_FOR_PARTICIPANT)
    for role in (*CLASS_A, *CLASS_B, *OTHERS, *NEVER):
        expected = role in CLASS_B or role in OTHERS
        assert row.carries(recipient=plain(role), facts=acting) is expected, role
        assert row.carries(recipient=plain(role)) is (role in CLASS_B), role


@named([RESULTS[2]])
def test_which_recipients_are_third_parties(row: Row) -> None:
    """1.7 lid 2: neither participant nor cooperation nor the person himself."""
    acting = (*row.facts, t.RECIPIENT_ACTS_FOR_PARTICIPANT)
    nobody = ("zvh", "ander-zvh", "riec", "fec", "icov", "betrokkene")
    for role in (*CLASS_A, *CLASS_B, *OTHERS, *NEVER, *nobody):
        expected = role in OTHERS or role in NEVER
        assert row.carries(recipient=plain(role)) is expected, role
        assert row.carries(recipient=plain(role), facts=acting) is (role in NEVER), role


@named(RESULTS)
def test_health_is_the_only_special_category_in_a_result(row: Row) -> None:
    """2.29 lid 1: no other special category has a basis in a house."""
    agreed = (*row.facts, r.SUPPLIERS_AGREE)
    assert row.goes(category=data.HEALTH, facts=agreed)
    assert not row.goes(category=data.OTHER_SPECIAL, facts=agreed)
    assert not row.carries(category=data.OTHER_SPECIAL, facts=agreed)


@named(RESULTS)
def test_results_come_from_the_house(row: Row) -> None:
    """1.7 speaks of what the cooperation gives, and of results."""
    assert not row.carries(discloser=plain("college", locks.WGS_1_11))
    assert not row.carries(more={})


@named(RESULTS[:2])
def test_the_duty_follows_check_and_supplier(row: Row) -> None:
    """Bgs 1.8, 2.29 lid 3: what may not go is not owed."""
    excused = (*without(row.facts, r.RESULT_CHECKED), r.RESULT_CHECK_IMPOSSIBLE)
    assert row.carries(facts=excused)
    met = (*row.facts, medical.LIMIT_MET)
    for limit in t.SUPPLIER_LIMITS:
        more = {**row.more, "travelling": (limit,)}
        expected = limit not in {t.NOT_TO_PARTICIPANTS, t.OTHER_LIMIT}
        assert row.carries(more=more) is expected, limit.id
        assert row.carries(more=more, facts=met) is (limit is not t.NOT_TO_PARTICIPANTS)


@named([RESULTS[0]])
@pytest.mark.parametrize(
    ("limit", "excluded"),
    [
        (t.NOT_TO_POLICE, ("politie",)),
        (t.NOT_TO_PROSECUTION, ("openbaar-ministerie", "officier-van-justitie")),
    ],
)
def test_whom_a_supplier_excludes(row: Row, limit: Any, excluded: tuple[str, ...]) -> None:
    """2.29 lid 3: a limit reaches whom it names."""
    for role in CLASS_A:
        more = {**row.more, "travelling": (limit,)}
        assert row.carries(recipient=plain(role), more=more) is (role not in excluded), role


@named([MEETING[0], MEETING[3]])
def test_who_hears_the_case(row: Row) -> None:
    """2.31 lid 4: capacity decides; some can never be involved; other cooperations never hear."""
    for role in ("college", "reclassering", "verpleegkundige"):
        involved = attrs.evolve(plain(role), capacity=t.INVOLVED)
        assert row.carries(recipient=involved), role
        outside = attrs.evolve(plain(role), capacity=t.NOT_INVOLVED)
        assert not row.carries(recipient=outside), role
    for role in (*NEVER, "zvh", "ander-zvh", "riec", "fec", "icov", "betrokkene"):
        involved = attrs.evolve(plain(role), capacity=t.INVOLVED)
        assert not row.carries(recipient=involved), role
    assert not row.carries(discloser=COLLEGE, more=AT_TABLE)


@named([MEETING[4]])
def test_to_whom_radicalisation_is_referred(row: Row) -> None:
    """2.31 lid 13: "de politie, het openbaar ministerie of de burgemeester"."""
    expected = {"politie", "openbaar-ministerie", "officier-van-justitie", "burgemeester"}
    for role in (*CLASS_A, *CLASS_B):
        assert row.carries(recipient=plain(role)) is (role in expected), role
    assert not row.carries(discloser=COLLEGE)
    assert row.judged(category=data.CRIMINAL).outcome is row.judged().outcome


@named(EXCHANGES)
def test_between_which_cooperations(row: Row) -> None:
    """1.7 lid 8 and 2.28: with whom, and in both directions."""
    with_riec = {"riec"}
    others = {"riec", "fec", "icov"}
    house = {"ander-zvh"}
    expected = {
        "wgs.align_interventions_with_riec": with_riec,
        "wgs.say_who_takes_part": others,
        "wgs.ask_other_cooperation": others,
    }.get(row.rule, house)
    for role in ("riec", "fec", "icov", "ander-zvh", "college"):
        other = plain(role, locks.WGS_1_11)
        assert row.carries(recipient=other) is (role in expected), role
        back = row.carries(discloser=other, recipient=HOUSE)
        assert back is (role in expected), role
        between = row.carries(discloser=COLLEGE, recipient=other)
        assert not between, role
        assert not row.carries(discloser=other, recipient=COLLEGE), role


@named([EXCHANGES[4], EXCHANGES[5]])
def test_which_categories_houses_share(row: Row) -> None:
    """2.28 lid 2-3: "gegevens, bedoeld in artikel 2.30"; lid 4: special data with agreement."""
    agreed = (*row.facts, r.SUPPLIERS_AGREE)
    special = {"gezondheid", "behandeltrouw", "risicotaxatie", "strafrechtelijk"}
    for id_, category in CATEGORY.items():
        goes = id_ in PLAIN or category in t.JUSTICE
        alone = goes and id_ not in special and category not in t.JUSTICE
        assert row.goes(category=category) is alone, id_
        assert row.goes(category=category, facts=agreed) is goes, id_
        by_content = (*agreed, t.LISTED_BY_CONTENT)
        assert row.goes(category=category, facts=by_content) is (goes or id_ in BY_CONTENT), id_
    for kind, expected in (
        (wpg_terms.POLICE_8, True),
        (wpg_terms.POLICE_13, True),
        (t.RESULT, False),
    ):
        more = {"kinds": (kind,)}
        found = row.goes(category=data.POLICE_DATA, facts=agreed, more=more)
        assert found is expected, kind.id


@named([EXCHANGES[0], EXCHANGES[2], EXCHANGES[3], RESULTS[2]])
def test_the_keys_of_what_leaves(row: Row) -> None:
    """Health and offences in a result (1.7 lid 3, 7), identity and BSN in a hit."""
    hit = row in EXCHANGES[2:4]
    special = (data.HEALTH, data.CRIMINAL)
    for category in (data.CITIZEN_NUMBER,) if hit else special:
        facts = (*row.facts, r.SUPPLIERS_AGREE)
        assert row.judged(category=category, facts=facts).outcome is row.judged().outcome
    if hit:
        assert not row.carries(category=data.HOUSING)


@named([SMALL[0]])
def test_access_is_asked_for_by_the_person(row: Row) -> None:
    """Bgs 1.2: "op een verzoek van een betrokkene"."""
    assert not row.carries(more={"setting": How(on_request=NO)})
    assert not row.carries(recipient=plain("familielid"))
    assert not row.carries(discloser=plain("college", locks.WGS_1_11))


@named([SMALL[2]])
def test_to_whom_an_error_is_told(row: Row) -> None:
    """Bgs 1.7 lid 2: the organisation that the data came from, by a participant."""
    for role in ("zvh", "ander-zvh", "riec", "fec", "icov", "betrokkene"):
        assert not row.carries(recipient=plain(role)), role
    acting = (*row.facts, t.ACTS_FOR_PARTICIPANT)
    for role in (*CLASS_A, *CLASS_B):
        assert row.carries(discloser=plain(role)), role
    for role in (*NEVER, *OTHERS):
        assert row.carries(discloser=plain(role), facts=acting) is (role in OTHERS), role
        assert not row.carries(discloser=plain(role)), role
    for category in (data.HEALTH, data.CRIMINAL, data.CITIZEN_NUMBER):
        assert row.judged(category=category).outcome is row.judged().outcome, category.id


@named([SMALL[3]])
def test_accounting_is_for_those_bound_by_1_11(row: Row) -> None:
    """1.11 lid 1; who received a result is under lid 2, which has no such exit."""
    for role in ("zvh", "ander-zvh", "riec", "fec", "icov"):
        assert not row.carries(discloser=plain(role, locks.WGS_1_11)), role
        assert not row.carries(recipient=plain(role)), role
    assert not row.carries(recipient=plain("betrokkene"))
    assert not row.carries(discloser=plain("sociaal-werker"))
    assert not row.carries(more=RESULT)
    for category in (data.HEALTH, data.CRIMINAL, data.CITIZEN_NUMBER):
        assert row.judged(category=category).outcome is row.judged().outcome, category.id


# --- What leaves it undetermined: waiting, never carrying
OPEN_ENDS = [
    Row(rule="wgs.supply_by_dji", discloser=party(roles.DJI), recipient=HOUSE,
        category=data.ENFORCEMENT_DATA, facts=CASE, purpose=t.CASE),
    Row(rule="wgs.along_another_statute", discloser=NURSE, recipient=HOUSE,
        facts=(*NURSE_FACTS, medical.OTHER_STATUTE), purpose=t.CASE),
    Row(rule="wgs.in_conflict_of_duties", discloser=NURSE, recipient=HOUSE,
        facts=(*NURSE_FACTS, *CONFLICT), purpose=t.CASE),
]  # fmt: skip


def undetermined(row: Row, **changes: Any) -> bool:
    """Whether the disclosure hangs on this ground, under the doctrine and a closed Wjsg too."""
    row = attrs.evolve(row, **changes)
    asked = disclose(row.discloser, row.recipient, row.category, row.facts, row.purpose, **row.more)
    found = judge(asked, LAW.with_rules(*doctrine_conflict.RULES, CLOSED_WJSG))
    waiting = any(row.rule == g.id for part in found.parts for g in part.waiting)
    return waiting and found.outcome is Outcome.UNDETERMINED


@named(OPEN_ENDS)
def test_what_hangs_on_it(row: Row) -> None:
    """From the first day, to the house or its table, for the case, never for the person."""
    neighbour = party(roles.BURGEMEESTER, capacity=t.INVOLVED)
    assert undetermined(row)
    assert undetermined(row, more={"at": FIRST_DAY})
    assert not undetermined(row, more={"at": FIRST_DAY - DAY})
    assert undetermined(row, recipient=neighbour, more=AT_TABLE)
    assert not undetermined(row, recipient=neighbour)
    assert not undetermined(row, recipient=plain("betrokkene"), more=AT_TABLE)
    assert not undetermined(row, purpose=data.FRAUD_CONTROL)


DJI_SUBMITS = Row(
    rule="wgs.submit_by_dji", discloser=party(roles.DJI, locks.WJSG_52), recipient=HOUSE,
    category=data.ENFORCEMENT_DATA, facts=SUBMITTING, purpose=t.SUBMISSION,
)  # fmt: skip


def test_what_dji_submits() -> None:
    """House reading 23: DJI as supplier is not modelled, submitting (2.31 lid 1) included."""
    row = DJI_SUBMITS
    assert undetermined(row)
    assert undetermined(row, more={"at": FIRST_DAY})
    assert not undetermined(row, more={"at": FIRST_DAY - DAY})
    for fact in row.facts:
        assert not undetermined(row, facts=without(row.facts, fact)), fact.id
    for fact in (t.WEIGHTY_REASONS, t.OUTSIDE_TASKS):
        assert not undetermined(row, facts=(*row.facts, fact)), fact.id
    for role in CLASS_A:
        assert undetermined(row, discloser=plain(role, locks.WJSG_52)) is (role == "dji"), role
    for category in (data.JUSTICE_DATA, data.PROSECUTION_DATA):
        assert not undetermined(row, category=category), category.id
    for purpose in (t.CASE, data.INVESTIGATION):
        assert not undetermined(row, purpose=purpose), purpose.id
    assert not undetermined(row, recipient=party(roles.BURGEMEESTER, capacity=t.INVOLVED))


@named(OPEN_ENDS[:1])
def test_dji_and_enforcement_data_only(row: Row) -> None:
    """House reading 23, with the closed regime of the Wjsg and without."""
    assert undetermined(row, discloser=party(roles.DJI, locks.WJSG_52))
    assert not undetermined(row, category=data.JUSTICE_DATA)
    assert not undetermined(row, discloser=party(roles.COLLEGE))
    found = row.judged()
    assert set(found.possible) == {Outcome.PROHIBITED, Outcome.REQUIRED}


@named(OPEN_ENDS[1:])
@pytest.mark.parametrize("lock", [locks.BW_7_457, locks.WET_BIG_88, locks.JEUGDWET_7_3_11])
def test_each_medical_secrecy_alone(row: Row, lock: Lock) -> None:
    """2.29 lid 2 names three; any of them will do, and each is opened."""
    one = party(roles.HOSPITAL, lock)
    assert undetermined(row, discloser=one)
    assert Outcome.REQUIRED not in row.judged(discloser=one).possible
    facts = (*row.facts, t.LISTED_BY_CONTENT)
    unwritten = row.rule == "wgs.in_conflict_of_duties"
    for category in (data.HEALTH, data.CITIZEN_NUMBER, data.CRIMINAL):
        hangs = undetermined(row, discloser=one, category=category, facts=facts)
        assert hangs is not (unwritten and category is data.CITIZEN_NUMBER), category.id


@named(OPEN_ENDS[2:])
def test_the_harm_that_counts(row: Row) -> None:
    """The six conditions are those of the doctrine, with its own open question."""
    base = without(row.facts, doctrine_conflict.SERIOUS_HARM_TO_OTHER)
    threat = (*base, doctrine_conflict.SERIOUS_HARM_TO_PROFESSIONAL)
    self_harm = (*base, doctrine_conflict.SERIOUS_HARM_TO_SELF)
    assert undetermined(row, facts=threat)
    assert undetermined(row, facts=self_harm)
    assert not undetermined(row, facts=(*row.facts, doctrine_conflict.ONLY_PROPERTY))
    assert not undetermined(row, facts=base)


# --- Submitting with police and justice data
SECRET_SUBMISSIONS = [
    Row(rule="wgs.submit_police_data", discloser=party(roles.POLICE, locks.WPG_7),
        recipient=HOUSE, category=data.POLICE_DATA, facts=(*SUBMITTING, t.AUTHORITY_AGREES),
        purpose=t.SUBMISSION, more={"kinds": (wpg_terms.POLICE_8,)}),
    Row(rule="wgs.submit_justice_data", discloser=party(roles.PROSECUTION, locks.WJSG_52),
        recipient=HOUSE, category=data.JUSTICE_DATA, facts=SUBMITTING, purpose=t.SUBMISSION),
]  # fmt: skip
CLOSED_WPG = attrs.evolve(
    CLOSED_WJSG,
    id="test.wpg",
    cites=(WPG.art("7", lid="1"),),
    when=DISCLOSER_BOUND.has(locks.WPG_7),
    lock=locks.WPG_7,
)


@named(SECRET_SUBMISSIONS)
def test_submitting_along_a_key(row: Row) -> None:
    """2.31 lid 1 with 1.5 lid 2: who, to whom, for what, which data, from when."""

    def carried(**changes: Any) -> bool:
        new = attrs.evolve(row, **changes)
        asked = disclose(
            new.discloser, new.recipient, new.category, new.facts, new.purpose, **new.more
        )
        found = judge(asked, LAW.with_rules(CLOSED_WJSG, CLOSED_WPG))
        return any(row.rule == g.id for part in found.parts for g in part.carrying)

    bound = tuple(row.discloser.bound_by or ())
    neighbour = party(roles.BURGEMEESTER, capacity=t.INVOLVED)
    police = row.category is data.POLICE_DATA
    own = {"politie"} if police else {"openbaar-ministerie", "officier-van-justitie"}
    assert carried()
    for fact in row.facts:
        if fact is not limits.ACCURACY_CHECKED:
            assert not carried(facts=without(row.facts, fact)), fact.id
    for fact in (t.WEIGHTY_REASONS, t.OUTSIDE_TASKS):
        assert not carried(facts=(*row.facts, fact)), fact.id
    for role in (*CLASS_A, *CLASS_B):
        assert carried(discloser=plain(role, *bound)) is (role in own), role
    for category in (data.POLICE_DATA, *t.JUSTICE, data.HOUSING):
        expected = category is data.POLICE_DATA if police else category in t.JUSTICE
        assert carried(category=category) is expected, category.id
    for purpose in (t.CASE, data.INVESTIGATION):
        assert not carried(purpose=purpose), purpose.id
    assert not carried(recipient=neighbour, more={**row.more, "setting": TABLE})
    assert carried(more={**row.more, "at": FIRST_DAY})
    assert not carried(more={**row.more, "at": FIRST_DAY - DAY})
