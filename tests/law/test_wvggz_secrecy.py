"""Wvggz 8:22, 8:23, 8:28-8:34: circle of five, BSN, register, research, policy, secrecy."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    MINISTER,
    NOVEMBER_2021,
    POLICY,
    READ_LAST,
    RESEARCH_INTEREST,
    RESEARCH_OBJECTION,
    RESEARCH_SAFEGUARDS,
)
from disclosure_law.law.wvggz_secrecy import (
    BSN_ALONG,
    CIRCLE_DUTY,
    DOES_CONSENT_OPEN,
    JULY_2021,
    REACHES_CRIMINAL_TITLE,
    SECRECY,
)
from disclosure_law.law.wvggz_terms import (
    CARE_ORDER,
    CONSENTING_FORENSIC,
    CRIMINAL_TITLE,
    HELD_IN_REGISTER,
    SERVES_DISCLOSERS_TASK,
    SERVES_RECIPIENTS_TASK,
    STRICTLY_NECESSARY,
    TASK_NECESSITATES,
)
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Subject
from disclosure_law.rule import Yields
from disclosure_law.term import Category, ConsentStatus, Lock, Role
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import AWB_2_5, BSN, WJSG_52, WPG_7, WVGGZ_8_34
from tests.common import cites, condition_ids, said
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

GD, ZV, MAYOR = roles.MEDICAL_DIRECTOR, roles.CARE_RESPONSIBLE, roles.BURGEMEESTER
POLICE, OVJ = roles.POLICE, roles.PROSECUTOR
TESTS = (STRICTLY_NECESSARY, SERVES_DISCLOSERS_TASK, SERVES_RECIPIENTS_TASK)
OUTSIDERS = (
    roles.COLLEGE, roles.NEIGHBOURHOOD_TEAM, roles.ZVH, roles.GENERAL_PRACTITIONER,
    roles.PSYCHIATRIST, roles.CARE_PROVIDER, roles.PATIENT_ADVOCATE, roles.INSPECTORATE,
    roles.PROBATION, roles.HOUSING_ASSOCIATION, roles.RELATIVE,
)  # fmt: skip


def circle(by: Role, to: tuple[Role, ...], *bound: Lock, **more: object) -> Flow:
    """The duty of 8:29 lid 1 between two of the five."""
    return Flow(
        rule="wvggz_secrecy.circle_duty", article="Wvggz 8:29 lid 1", by=by, bound=bound, tos=to,
        item=item(data.HEALTH), facts=TESTS, **more,  # type: ignore[arg-type]
    )  # fmt: skip


BY_GD = circle(GD, (ZV, MAYOR, POLICE, OVJ), *c.WVGGZ_CARE, never=OUTSIDERS)
BY_MAYOR = circle(MAYOR, (GD, ZV, POLICE, OVJ), WVGGZ_8_34, never=OUTSIDERS)
RESEARCH = Flow(  # 8:28
    rule="wvggz_secrecy.research", article="Wvggz 8:28", by=MAYOR, bound=c.WVGGZ_ONLY,
    tos=(roles.RESEARCHER,), item=item(data.HEALTH), purpose=data.RESEARCH,
    facts=(RESEARCH_SAFEGUARDS, RESEARCH_INTEREST), bars=(RESEARCH_OBJECTION,),
    outcome=c.PERMITTED, first=JULY_2021, before=c.UNDETERMINED,
)  # fmt: skip
POLICY_DATA = Flow(  # 8:30 lid 2
    rule="wvggz_secrecy.policy_data", article="Wvggz 8:30 lid 2", by=MAYOR, bound=c.WVGGZ_ONLY,
    tos=(MINISTER,), item=item(data.HEALTH), purpose=POLICY, never=(roles.COLLEGE,),
    first=READ_LAST, before=c.UNDETERMINED,
)  # fmt: skip
TASK = Flow(  # 8:34, first exception
    rule="wvggz_secrecy.task_requires", article="Wvggz 8:34", by=MAYOR, bound=c.WVGGZ_ONLY,
    tos=(roles.OTHER_CARE_PROFESSIONAL,),
    item=item(data.HEALTH), facts=(TASK_NECESSITATES,), outcome=c.PERMITTED,
)  # fmt: skip
FLOWS = (
    BY_GD,
    circle(ZV, (GD, MAYOR, POLICE, OVJ), *c.WVGGZ_CARE, never=OUTSIDERS),
    BY_MAYOR,
    attrs.evolve(
        circle(POLICE, (GD, ZV, MAYOR, OVJ), WPG_7, never=OUTSIDERS), item=item(data.POLICE_DATA)
    ),
    circle(OVJ, (GD, ZV, MAYOR, POLICE), *c.PROSECUTOR, never=OUTSIDERS),
    RESEARCH,
    attrs.evolve(RESEARCH, by=OVJ),
    POLICY_DATA,
    attrs.evolve(POLICY_DATA, by=roles.COLLEGE),
    TASK,
)
AFTER_ALL = [
    m for m in misses(FLOWS)
    if not (m.flow.rule.endswith(("research", "task_requires"))
            and m.what in ("to a neighbour", "by another"))
]  # fmt: skip


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_the_provision_decides(flow: Flow) -> None:
    """Outcome and article, to each recipient named and to nobody else."""
    check(flow)


@pytest.mark.parametrize("miss", AFTER_ALL, ids=str)
def test_a_near_miss_is_another_case(miss: Miss) -> None:
    """One condition less, another answer."""
    miss.check()


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_first_day(flow: Flow) -> None:
    """The day itself, and the day before."""
    check_dates(flow)


# --- 8:29 ----------------------------------------------------------------------------------------
@pytest.mark.parametrize("status", [data.GIVEN, data.REFUSED, data.NOT_ASKED])
def test_the_circle_duty_asks_no_consent(status: ConsentStatus) -> None:
    """8:29: refusal does not block, and consent is not needed."""
    request = attrs.evolve(BY_GD.request(), consent=Consent(status=status))
    assert judge(request, c.LAW).outcome is c.REQUIRED


@pytest.mark.parametrize("by", OUTSIDERS[:6])
def test_who_is_outside_the_circle_owes_nothing_under_8_29(by: Role) -> None:
    """College, wijkteam, ZVH, huisarts, psychiatrist and provider are no senders."""
    locks = c.bound(by) or (WVGGZ_8_34,)
    flow = attrs.evolve(BY_MAYOR, by=by, bound=locks, never=())
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "Wvggz 8:29 lid 1" not in cites(verdict)


def test_notice_and_note_follow_an_exchange_without_consent() -> None:
    """8:29 lid 2 and 8:4 lid 2; the zorgverantwoordelijke himself need not be told."""
    told = {"wvggz_secrecy.tell_care_responsible", "wvggz_secrecy.note_in_file"}
    by_gd = condition_ids(judge(BY_GD.request(), c.LAW))
    assert told <= by_gd
    by_zv = judge(circle(ZV, (MAYOR,), *c.WVGGZ_CARE).request(), c.LAW)
    assert told & condition_ids(by_zv) == {"wvggz_secrecy.note_in_file"}
    agreed = attrs.evolve(BY_GD, consent=c.ALL_CONSENT)
    assert not told & condition_ids(judge(agreed.request(), c.LAW))


def test_public_order_is_no_task_under_the_act() -> None:
    """Case 002: the recipient's task fails, 8:34 and the medical secrecy stand."""
    flow = attrs.evolve(BY_GD, facts=TESTS[:2], purpose=data.PUBLIC_ORDER, tos=(MAYOR,), never=())
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert {"Wvggz 8:34", "BW 7:457 lid 1", "Wet BIG 88"} <= cites(verdict)
    assert "Wvggz 8:29 lid 1" not in cites(verdict)


def test_criminal_title_leaves_the_circle_open() -> None:
    """9:1 lid 1 against 9:10: undetermined until a reading is adopted."""
    request = attrs.evolve(BY_MAYOR, stage=CRIMINAL_TITLE).request()
    verdict = judge(request, c.LAW)
    assert verdict.outcome is c.UNDETERMINED
    assert [one.id for one in verdict.missing] == [REACHES_CRIMINAL_TITLE.id]
    yes = c.LAW.adopt(REACHES_CRIMINAL_TITLE, answer=True)
    no = c.LAW.adopt(REACHES_CRIMINAL_TITLE, answer=False)
    assert judge(request, yes).outcome is c.REQUIRED
    assert judge(request, no).outcome is c.PROHIBITED


def test_a_consenting_forensic_patient_is_outside_8_29() -> None:
    """9:1 lid 2 lists 8:14, 8:15, 9:2 and 9:9 only."""
    flow = attrs.evolve(BY_MAYOR, stage=CONSENTING_FORENSIC)
    assert judge(flow.request(), c.LAW).outcome is c.PROHIBITED


@pytest.mark.parametrize("category", [data.JUSTICE_DATA, data.PROSECUTION_DATA])
def test_justice_data_in_the_circle_are_flagged(category: Category) -> None:
    """The Wjsg does not mirror 8:29."""
    key = {key.lock: key for key in CIRCLE_DUTY.lifts}[WJSG_52]
    assert [point.cites.short for point in key.contested] == ["Wjsg 39e"]
    flow = attrs.evolve(circle(OVJ, (MAYOR,), *c.PROSECUTOR), item=item(category))
    assert judge(flow.request(), c.LAW).outcome is c.REQUIRED


def test_two_missing_judgements_ask_and_do_not_permit() -> None:
    """Strict necessity and tasks are asked for, never assumed."""
    request = attrs.evolve(BY_MAYOR.request(), facts=said(), closed=False)
    verdict = judge(request, c.LAW)
    assert verdict.outcome is c.UNDETERMINED
    assert {fact.id for fact in TESTS} <= {one.id for one in verdict.missing}
    assert {one.by for one in verdict.missing if one.id == STRICTLY_NECESSARY.id} == {
        data.DISCLOSER
    }


# --- 8:22 ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("at", "to", "stated"),
    [
        (NOVEMBER_2021 - c.DAY, MAYOR, False),
        (NOVEMBER_2021, MAYOR, True),
    ],
)
def test_the_bsn_is_stated_since_november_2021(at: dt.date, to: Role, stated: bool) -> None:
    """8:22 lid 1, second sentence, between the six named actors."""
    verdict = judge(attrs.evolve(BY_GD.request(to), at=at), c.LAW)
    assert ("wvggz_secrecy.state_bsn" in condition_ids(verdict)) is stated


def test_the_bsn_is_not_for_others() -> None:
    """The Minister is not one of the six."""
    verdict = judge(POLICY_DATA.request(), c.LAW)
    assert "wvggz_secrecy.state_bsn" not in condition_ids(verdict)
    flow = attrs.evolve(BY_GD, item=item(data.CITIZEN_NUMBER), facts=(), stage=CARE_ORDER)
    assert judge(flow.request(), c.LAW).outcome is c.REQUIRED
    assert judge(flow.request(roles.COLLEGE), c.LAW).outcome is c.PROHIBITED
    early = attrs.evolve(flow.request(), at=NOVEMBER_2021 - c.DAY)
    assert judge(early, c.LAW).outcome is c.PROHIBITED
    assert BSN in {key.lock for key in BSN_ALONG.lifts}
    outsider = attrs.evolve(flow, by=roles.COLLEGE, bound=c.WVGGZ_ONLY)
    assert judge(outsider.request(), c.LAW).outcome is c.PROHIBITED
    consenting = attrs.evolve(flow, stage=CONSENTING_FORENSIC)  # 9:1 lid 2: 8:22 is not in force
    assert judge(consenting.request(), c.LAW).outcome is c.PROHIBITED


def test_the_bsn_goes_along_with_an_exchange_of_8_29() -> None:
    """Outside a procedure the three tests of 8:29 make it a Wvggz disclosure."""
    number = attrs.evolve(BY_GD, item=item(data.CITIZEN_NUMBER))
    assert BSN_ALONG.id in c.carriers(judge(number.request(), c.LAW))
    for fact in TESTS:
        less = attrs.evolve(number, facts=tuple(f for f in TESTS if f is not fact))
        assert judge(less.request(), c.LAW).outcome is c.PROHIBITED


# --- 8:23 ----------------------------------------------------------------------------------------
def test_the_register_is_not_for_the_criminal_case() -> None:
    """8:23: "ten behoeve van de uitvoering van de taak [...] bedoeld in deze wet"."""
    held = item(data.HEALTH, data.MEDICAL_STATEMENT, held_under=HELD_IN_REGISTER)
    flow = attrs.evolve(TASK, by=OVJ, item=held, tos=(roles.COURT,), purpose=data.INVESTIGATION)
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert cites(verdict) == {"Wvggz 8:23"}
    for change in (
        {"purpose": data.SUPPORT_AT_HOME},
        {"item": item(data.HEALTH)},
        {"by": MAYOR},
        {"bound": (WPG_7,)},
    ):
        other = judge(attrs.evolve(flow, **change).request(), c.LAW)
        assert "Wvggz 8:23" not in cites(other)
    early = judge(attrs.evolve(flow.request(), at=JULY_2021 - c.DAY), c.LAW)
    assert early.outcome is c.UNDETERMINED
    assert judge(attrs.evolve(flow.request(), at=JULY_2021), c.LAW).outcome is c.PROHIBITED


# --- 8:28, 8:30 ----------------------------------------------------------------------------------
@pytest.mark.parametrize("by", [POLICE, roles.COLLEGE, ZV])
def test_research_is_not_for_police_college_or_zorgverantwoordelijke(by: Role) -> None:
    """8:28 names zorgaanbieder, geneesheer-directeur, burgemeester and officier van justitie."""
    flow = attrs.evolve(RESEARCH, by=by)
    assert judge(flow.request(), c.LAW).outcome is c.PROHIBITED


def test_research_opens_8_34_and_awb_2_5_but_no_medical_secrecy() -> None:
    """It deviates from 8:34 and Awb 2:5 in so many words: BW 7:457 is not named."""
    carer = attrs.evolve(RESEARCH, by=GD, bound=c.WVGGZ_CARE)
    assert cites(judge(carer.request(), c.LAW)) == {"BW 7:457 lid 1", "Wet BIG 88"}
    ground = next(g for g in c.LAW.rules if g.id == RESEARCH.rule)
    assert AWB_2_5 in {key.lock for key in ground.lifts}  # type: ignore[attr-defined]


def test_policy_data_are_not_traceable_where_possible() -> None:
    """8:30 lid 4."""
    ids = condition_ids(judge(POLICY_DATA.request(), c.LAW))
    assert "wvggz_secrecy.not_traceable" in ids


# --- 8:34 ----------------------------------------------------------------------------------------
def test_8_34_yields_to_duties_only() -> None:
    """A "kan" elsewhere is not enough; betrokkene himself is no other."""
    assert SECRECY.yields is Yields.DUTIES
    silent = attrs.evolve(TASK, facts=())
    verdict = judge(silent.request(), c.LAW)
    assert "Wvggz 8:34" in cites(verdict)
    assert judge(silent.request(roles.CLIENT), c.LAW).outcome is c.PERMITTED


def test_a_necessity_of_the_task_opens_8_34_but_not_the_medical_secrecy() -> None:
    """8:34's first exception is a power; BW 7:457 asks for a duty."""
    carer = attrs.evolve(TASK, by=GD, bound=c.WVGGZ_CARE)
    verdict = judge(carer.request(), c.LAW)
    assert cites(verdict) == {"BW 7:457 lid 1", "Wet BIG 88"}


CONSENTED = Flow(
    rule="wvggz_secrecy.consent", article="Wvggz 8:34", by=MAYOR, bound=c.WVGGZ_ONLY,
    tos=(roles.COLLEGE,), item=item(data.HEALTH), purpose=data.SUPPORT_AT_HOME,
    consent=c.ALL_CONSENT,
)  # fmt: skip


def test_whether_consent_opens_8_34_is_an_open_question() -> None:
    """House reading 28: undetermined, with positions; adopting one settles it."""
    verdict = judge(CONSENTED.request(), c.LAW)
    assert verdict.outcome is c.UNDETERMINED
    assert [one.id for one in verdict.missing] == [DOES_CONSENT_OPEN.id]
    assert {p.answer for p in DOES_CONSENT_OPEN.positions} == {YES, NO}
    yes = c.LAW.adopt(DOES_CONSENT_OPEN, answer=True)
    no = c.LAW.adopt(DOES_CONSENT_OPEN, answer=False)
    assert judge(CONSENTED.request(), yes).outcome is c.PERMITTED
    assert judge(CONSENTED.request(), no).outcome is c.PROHIBITED


@pytest.mark.parametrize(
    ("age", "own", "proxy", "outcome"),
    [  # 1:3: from sixteen on betrokkene himself
        (16, data.GIVEN, data.REFUSED, c.UNDETERMINED),
        (15, data.GIVEN, data.REFUSED, c.PROHIBITED),
        (15, data.REFUSED, data.GIVEN, c.UNDETERMINED),
        (16, data.REFUSED, data.GIVEN, c.PROHIBITED),
    ],
)
def test_who_consents(age: int, own: ConsentStatus, proxy: ConsentStatus, outcome: Outcome) -> None:
    """Under sixteen the representative; the AVG asks the same age."""
    request = attrs.evolve(
        CONSENTED.request(),
        subject=Subject(kind=data.CLIENT, age=age, capable=YES),
        consent=attrs.evolve(c.ALL_CONSENT, status=own),
        proxy_consent=attrs.evolve(c.ALL_CONSENT, status=proxy),
    )
    assert judge(request, c.LAW).outcome is outcome


@pytest.mark.parametrize("age", [15, 16])
@pytest.mark.parametrize("weaker", ["withdrawn", "specific", "informed"])
def test_vague_consent_opens_no_question(age: int, weaker: str) -> None:
    """Consent that is withdrawn or vague does not even raise the question of 8:34."""
    change = {"status": data.WITHDRAWN} if weaker == "withdrawn" else {weaker: NO}
    consent = attrs.evolve(c.ALL_CONSENT, **change)
    request = attrs.evolve(
        CONSENTED.request(),
        subject=Subject(kind=data.CLIENT, age=age, capable=YES),
        consent=consent if age == 16 else None,
        proxy_consent=consent if age == 15 else None,
    )
    assert "Wvggz 8:34" in cites(judge(request, c.LAW))
    assert judge(request, c.LAW).outcome is c.PROHIBITED


def test_the_incapable_are_represented() -> None:
    """1:3: from sixteen on the vertegenwoordiger of one who cannot weigh his interests."""
    incapable = Subject(kind=data.CLIENT, age=40, capable=NO)
    own = attrs.evolve(CONSENTED.request(), subject=incapable)
    assert judge(own, c.LAW).outcome is c.PROHIBITED
    proxy = attrs.evolve(own, consent=None, proxy_consent=c.ALL_CONSENT)
    assert judge(proxy, c.LAW).outcome is c.UNDETERMINED


def test_who_is_not_bound_is_not_silenced() -> None:
    """8:34 binds its nine actors and their staff: known by what is stated to bind them."""
    free = attrs.evolve(TASK, by=roles.OTHER_OFFICIAL, bound=(), facts=())
    assert "Wvggz 8:34" not in cites(judge(free.request(), c.LAW))
    asserted = attrs.evolve(free, facts=(TASK_NECESSITATES,))
    assert judge(asserted.request(), c.LAW).outcome is c.PROHIBITED


def test_8_34_begins_with_the_act() -> None:
    """Not in force before 2020-01-01."""
    request = attrs.evolve(TASK, facts=()).request()
    before = judge(attrs.evolve(request, at=c.ACT - c.DAY), c.LAW)
    assert "Wvggz 8:34" not in cites(before)
    assert "Wvggz 8:34" in cites(judge(attrs.evolve(request, at=c.ACT), c.LAW))
