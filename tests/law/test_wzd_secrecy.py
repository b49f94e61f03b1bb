"""Wzd 16 and 18c: circle, note, BSN, secrecy, "hun taak", consent, research."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    FIRST_TEXT_ENDS,
    NOVEMBER_2021,
    RESEARCH_INTEREST,
    RESEARCH_OBJECTION,
    RESEARCH_SAFEGUARDS,
)
from disclosure_law.law.wzd_secrecy import (
    BSN_ALONG,
    CIRCLE_DUTY,
    DOES_CONSENT_OPEN,
    SECRECY,
    THEIR_TASK,
)
from disclosure_law.law.wzd_terms import (
    CARE,
    OTHER_TASK_NECESSITATES,
    OUTSIDE_THE_ACT,
    SERVES_DISCLOSERS_TASK,
    SERVES_RECIPIENTS_TASK,
    STRICTLY_NECESSARY,
    TASK_NECESSITATES,
)
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Subject
from disclosure_law.rule import Yields
from disclosure_law.term import ConsentStatus, Lock, Role
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import BSN, WJSG_52, WPG_7, WZD_18C
from tests.common import cites, condition_ids, said
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

PROVIDER, WF, ZV, CIZ = (
    roles.CARE_PROVIDER, roles.WZD_OFFICER, roles.CARE_RESPONSIBLE, roles.CIZ,
)  # fmt: skip
MAYOR, OVJ = roles.BURGEMEESTER, roles.PROSECUTOR
MARCH_2020 = dt.date(2020, 3, 19)
TESTS = (STRICTLY_NECESSARY, SERVES_DISCLOSERS_TASK, SERVES_RECIPIENTS_TASK)
OUTSIDERS = (
    roles.POLICE, roles.COLLEGE, roles.WMO_OFFICER, roles.GENERAL_PRACTITIONER, roles.PHYSICIAN,
    roles.ZVH, roles.INSPECTORATE, roles.RELATIVE, roles.HOUSING_ASSOCIATION,
)  # fmt: skip


def circle(by: Role, to: tuple[Role, ...], *bound: Lock) -> Flow:
    """The duty of 18c lid 1 within the circle of six."""
    return Flow(
        rule="wzd_secrecy.circle_duty", article="Wzd 18c lid 1", by=by, bound=bound, tos=to,
        item=item(data.HEALTH), facts=TESTS, never=OUTSIDERS, bars=(OUTSIDE_THE_ACT,),
    )  # fmt: skip


BY_PROVIDER = circle(PROVIDER, (WF, ZV, CIZ, MAYOR, OVJ), *c.WZD_CARE)
BY_MAYOR = circle(MAYOR, (PROVIDER, WF, ZV, CIZ, OVJ), WZD_18C)
RESEARCH = Flow(  # 18c lid 5
    rule="wzd_secrecy.research", article="Wzd 18c lid 5", by=MAYOR, bound=c.WZD_ONLY,
    tos=(roles.RESEARCHER,), item=item(data.HEALTH), purpose=data.RESEARCH,
    facts=(RESEARCH_SAFEGUARDS, RESEARCH_INTEREST), bars=(RESEARCH_OBJECTION,),
    outcome=c.PERMITTED,
)  # fmt: skip
TASK = Flow(  # 18c lid 4
    rule="wzd_secrecy.task_requires", article="Wzd 18c lid 4", by=MAYOR, bound=c.WZD_ONLY,
    tos=(roles.OTHER_CARE_PROFESSIONAL,), item=item(data.HEALTH), facts=(TASK_NECESSITATES,),
    outcome=c.PERMITTED,
)  # fmt: skip
FLOWS = (
    BY_PROVIDER,
    circle(WF, (PROVIDER, ZV, CIZ, MAYOR, OVJ), WZD_18C),
    circle(ZV, (PROVIDER, WF, CIZ, MAYOR, OVJ), *c.WZD_CARE),
    circle(CIZ, (PROVIDER, WF, ZV, MAYOR, OVJ), WZD_18C),
    BY_MAYOR,
    attrs.evolve(circle(OVJ, (PROVIDER, WF, ZV, CIZ, MAYOR), WZD_18C, WPG_7),
                 item=item(data.POLICE_DATA)),
    RESEARCH,
    attrs.evolve(RESEARCH, by=CIZ),
    attrs.evolve(RESEARCH, by=WF),
    TASK,
)  # fmt: skip
NEAR = [
    m for m in misses(FLOWS)
    if not (m.flow.rule.endswith(("research", "task_requires"))
            and m.what in ("to a neighbour", "by another"))
]  # fmt: skip


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_the_provision_decides(flow: Flow) -> None:
    """Outcome and article, to each recipient named and to nobody else."""
    check(flow)


@pytest.mark.parametrize("miss", NEAR, ids=str)
def test_a_near_miss_is_another_case(miss: Miss) -> None:
    """One condition less, another answer."""
    miss.check()


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_first_day(flow: Flow) -> None:
    """The day itself, and the day before."""
    check_dates(flow)


# --- 18c lid 1 and 3, 16 lid 2 --------------------------------------------------------------------
def test_the_police_are_outside_this_circle() -> None:
    """The Wvggz circle has the police, this one does not; CIZ and zorgaanbieder are in."""
    flow = attrs.evolve(BY_MAYOR, by=roles.POLICE, bound=(WPG_7,), item=item(data.POLICE_DATA))
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert not {"Wzd 18c lid 1", "Wvggz 8:29 lid 1"} & cites(verdict)


def test_consent_is_tried_first() -> None:
    """Consent unasked is a precondition ("zo nodig zonder"); refused, it is no bar."""
    silent = condition_ids(judge(BY_MAYOR.request(), c.LAW))
    assert "wzd_secrecy.try_consent_first" in silent
    refused = attrs.evolve(BY_MAYOR.request(), proxy_consent=Consent(status=data.REFUSED))
    verdict = judge(refused, c.LAW)
    assert verdict.outcome is c.REQUIRED
    assert "wzd_secrecy.try_consent_first" not in condition_ids(verdict)


@pytest.mark.parametrize(
    ("at", "letter"),
    [
        (c.ACT, "Wzd 16 lid 2 h"),
        (MARCH_2020 - c.DAY, "Wzd 16 lid 2 h"),
        (MARCH_2020, "Wzd 16 lid 2"),
        (NOVEMBER_2021 - c.DAY, "Wzd 16 lid 2"),
        (NOVEMBER_2021, "Wzd 16 lid 2 i"),
    ],
)
def test_the_note_moved_from_h_to_i(at: dt.date, letter: str) -> None:
    """16 lid 2: letter h on 2020-01-01, i by 2021-11-06; 18c lid 3 still says h."""
    verdict = judge(attrs.evolve(BY_MAYOR.request(), at=at), c.LAW)
    notes = [x for x in verdict.conditions if x.id == "wzd_secrecy.note_in_file"]
    assert [p.short for x in notes for p in x.cites] == [letter]


def test_notice_and_note_only_without_consent() -> None:
    """18c lid 3; the zorgverantwoordelijke himself need not be told."""
    told = {"wzd_secrecy.tell_care_responsible", "wzd_secrecy.note_in_file"}
    assert told <= condition_ids(judge(BY_MAYOR.request(), c.LAW))
    agreed = attrs.evolve(BY_MAYOR.request(), proxy_consent=c.ALL_CONSENT)
    assert not told & condition_ids(judge(agreed, c.LAW))
    by_zv = condition_ids(judge(FLOWS[2].request(), c.LAW))
    assert told & by_zv == {"wzd_secrecy.note_in_file"}


def test_justice_data_in_the_circle_are_flagged() -> None:
    """Wjsg 39e lid 5 mirrors 28a only."""
    key = {key.lock: key for key in CIRCLE_DUTY.lifts}[WJSG_52]
    assert [point.cites.short for point in key.contested] == ["Wjsg 39e"]


# --- 18c lid 2 ------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("at", "by", "stated"),
    [
        (NOVEMBER_2021 - c.DAY, MAYOR, False),
        (NOVEMBER_2021, MAYOR, True),
        (NOVEMBER_2021, PROVIDER, False),
    ],
)
def test_the_bsn_is_stated_but_not_by_the_zorgaanbieder(
    at: dt.date,
    by: Role,
    stated: bool,
) -> None:
    """18c lid 2, second sentence: the zorgaanbieder is not named there."""
    flow = attrs.evolve(BY_MAYOR, by=by, bound=c.WZD_CARE if by is PROVIDER else c.WZD_ONLY)
    verdict = judge(attrs.evolve(flow.request(ZV), at=at), c.LAW)
    assert ("wzd_secrecy.state_bsn" in condition_ids(verdict)) is stated


def test_the_bsn_goes_along_by_november_2021() -> None:
    """The number itself, between the actors named; not in the first text, unread between."""
    flow = attrs.evolve(BY_MAYOR, item=item(data.CITIZEN_NUMBER), facts=(), stage=CARE)
    assert judge(flow.request(CIZ), c.LAW).outcome is c.REQUIRED
    assert judge(flow.request(PROVIDER), c.LAW).outcome is c.PROHIBITED
    for fact in TESTS:
        less = attrs.evolve(flow, stage=None, facts=tuple(f for f in TESTS if f is not fact))
        assert judge(less.request(CIZ), c.LAW).outcome is c.PROHIBITED
    exchange = attrs.evolve(flow, stage=None, facts=TESTS)
    assert BSN_ALONG.id in c.carriers(judge(exchange.request(CIZ), c.LAW))
    outsider = attrs.evolve(flow, by=roles.COLLEGE)
    assert judge(outsider.request(CIZ), c.LAW).outcome is c.PROHIBITED
    unread = attrs.evolve(flow.request(CIZ), at=NOVEMBER_2021 - c.DAY)
    assert judge(unread, c.LAW).outcome is c.UNDETERMINED
    first_text = attrs.evolve(flow.request(CIZ), at=FIRST_TEXT_ENDS - c.DAY)
    assert judge(first_text, c.LAW).outcome is c.PROHIBITED
    assert BSN in {key.lock for key in BSN_ALONG.lifts}


# --- 18c lid 4 ------------------------------------------------------------------------------------
def test_18c_yields_to_duties_and_not_towards_the_client() -> None:
    """Lid 4, with the question of drafting flagged for the burgemeester."""
    assert SECRECY.yields is Yields.DUTIES
    silent = attrs.evolve(TASK, facts=())
    verdict = judge(silent.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "Wzd 18c lid 4" in cites(verdict)
    assert "Wzd 18c lid 4" in {point.cites.short for point in verdict.contested}
    assert judge(silent.request(roles.CLIENT), c.LAW).outcome is c.PERMITTED
    ciz = judge(attrs.evolve(silent, by=CIZ).request(), c.LAW)
    assert "Wzd 18c lid 4" not in {point.cites.short for point in ciz.contested}


def test_a_necessity_of_another_task_leaves_it_open() -> None:
    """House reading 29: "hun taak" without "op grond van deze wet"."""
    flow = attrs.evolve(TASK, facts=(OTHER_TASK_NECESSITATES,), tos=(roles.COLLEGE,))
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.UNDETERMINED
    assert [one.id for one in verdict.missing] == [THEIR_TASK.id]
    assert {p.answer for p in THEIR_TASK.positions} == {YES, NO}
    assert judge(flow.request(), c.LAW.adopt(THEIR_TASK, answer=True)).outcome is c.PERMITTED
    assert judge(flow.request(), c.LAW.adopt(THEIR_TASK, answer=False)).outcome is c.PROHIBITED
    none = attrs.evolve(flow.request(), facts=said(no=(OTHER_TASK_NECESSITATES,)))
    assert judge(none, c.LAW).outcome is c.PROHIBITED


def test_no_task_opens_the_medical_secrecy() -> None:
    """A necessity is a power; BW 7:457 asks for a duty."""
    flow = attrs.evolve(TASK, by=PROVIDER, bound=c.WZD_CARE)
    assert cites(judge(flow.request(), c.LAW)) == {"BW 7:457 lid 1", "Wet BIG 88"}


@pytest.mark.parametrize(
    ("capable", "own", "proxy", "outcome"),
    [
        (YES, data.GIVEN, data.REFUSED, c.UNDETERMINED),
        (YES, data.REFUSED, data.GIVEN, c.PROHIBITED),
        (NO, data.REFUSED, data.GIVEN, c.UNDETERMINED),
        (NO, data.GIVEN, data.REFUSED, c.PROHIBITED),
    ],
)
def test_whether_consent_opens_18c_is_open(
    capable: Truth, own: ConsentStatus, proxy: ConsentStatus, outcome: Outcome
) -> None:
    """Lid 4 names no consent, 59 does; client or vertegenwoordiger by capacity."""
    request = attrs.evolve(
        attrs.evolve(TASK, facts=(), tos=(roles.COLLEGE,)).request(),
        subject=Subject(kind=data.CLIENT, age=78, capable=capable),
        consent=attrs.evolve(c.ALL_CONSENT, status=own),
        proxy_consent=attrs.evolve(c.ALL_CONSENT, status=proxy),
    )
    assert judge(request, c.LAW).outcome is outcome
    adopted = judge(request, c.LAW.adopt(DOES_CONSENT_OPEN, answer=True))
    assert (adopted.outcome is c.PERMITTED) is (outcome is c.UNDETERMINED)


@pytest.mark.parametrize("capable", [YES, NO])
@pytest.mark.parametrize("weaker", ["withdrawn", "specific", "informed"])
def test_vague_consent_opens_no_question(capable: Truth, weaker: str) -> None:
    """Consent that is withdrawn or vague does not even raise the question of 18c lid 4."""
    change = {"status": data.WITHDRAWN} if weaker == "withdrawn" else {weaker: NO}
    consent = attrs.evolve(c.ALL_CONSENT, **change)
    request = attrs.evolve(
        attrs.evolve(TASK, facts=(), tos=(roles.COLLEGE,)).request(),
        subject=Subject(kind=data.CLIENT, age=78, capable=capable),
        consent=consent if capable is YES else None,
        proxy_consent=consent if capable is NO else None,
    )
    verdict = judge(request, c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "Wzd 18c lid 4" in cites(verdict)


def test_who_is_not_bound_is_not_silenced() -> None:
    """18c lid 4 binds those who carry out the act: known by what is stated to bind them."""
    free = attrs.evolve(TASK, by=roles.OTHER_OFFICIAL, bound=())
    verdict = judge(free.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "Wzd 18c lid 4" not in cites(verdict)
    other = attrs.evolve(free, facts=(OTHER_TASK_NECESSITATES,))
    assert judge(other.request(), c.LAW).outcome is c.PROHIBITED


# --- 18c lid 5 ------------------------------------------------------------------------------------
@pytest.mark.parametrize("by", [OVJ, ZV])
def test_research_is_not_for_the_ovj_or_the_zorgverantwoordelijke(by: Role) -> None:
    """18c lid 5 leaves them out (Wvggz 8:28 has the officier van justitie)."""
    flow = attrs.evolve(RESEARCH, by=by)
    assert judge(flow.request(), c.LAW).outcome is c.PROHIBITED
