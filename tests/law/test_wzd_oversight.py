"""Wzd 56h-60a: complaint, cliëntenvertrouwenspersoon, inspectie; and the coverage of the act."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    ADVOCATE_TASK,
    CARE_FALLS_SHORT,
    DEMANDED_FOR_SUPERVISION,
    NEEDED_FOR_ADVOCATE,
    NOVEMBER_2021,
)
from disclosure_law.law.wvggz_advocates import TASK_OF_ADVOCATE_OR_COMMITTEE
from disclosure_law.law.wzd_oversight import COVERAGE, JANUARY_2025, RIGHTS_IMPAIRED
from disclosure_law.law.wzd_terms import CARE, CLIENT_ADVOCATE, COMPLAINT, HELD_IN_FILE
from disclosure_law.lifting import judge
from disclosure_law.truth import NO
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import JEUGDWET_7_3_11, WZD_18C
from tests.common import cites
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

CVP, IGJ = CLIENT_ADVOCATE, roles.INSPECTORATE
BY_2021: dict[str, Any] = {"first": NOVEMBER_2021, "before": c.UNDETERMINED}
IN_2025: dict[str, Any] = {"first": JANUARY_2025, "before": c.UNDETERMINED}
INFORM = Flow(  # 58 lid 2
    rule="wzd_oversight.inform_client_advocate", article="Wzd 58 lid 2", by=roles.CARE_PROVIDER,
    bound=c.WZD_CARE, tos=(CVP,), item=item(data.HEALTH), purpose=ADVOCATE_TASK,
    asked=True, facts=(NEEDED_FOR_ADVOCATE,), consent=c.ALL_CONSENT, missed=c.UNDETERMINED,
    anyone=True, **BY_2021,
)  # fmt: skip
SUPERVISED = Flow(  # 60 lid 4
    rule="wzd_oversight.supervision", article="Wzd 60 lid 4", by=roles.CARE_PROVIDER,
    bound=c.WZD_CARE, tos=(IGJ,), item=item(data.HEALTH), purpose=data.SUPERVISION,
    facts=(DEMANDED_FOR_SUPERVISION,), anyone=True, never=(roles.COLLEGE, roles.BURGEMEESTER),
    **BY_2021,
)  # fmt: skip
SHORT = Flow(  # 60a lid 1
    rule="wzd_oversight.shortcomings", article="Wzd 60a lid 1", by=roles.CARE_PROVIDER,
    bound=c.WZD_CARE, tos=(IGJ,), item=item(data.HEALTH), stage=CARE, facts=(CARE_FALLS_SHORT,),
    never=(roles.COLLEGE,), **IN_2025,
)  # fmt: skip
FLOWS = (
    Flow(  # 57 lid 2 a: a task, no duty
        rule="wzd_oversight.signals_by_client_advocate", article="Wzd 57 lid 2 a", by=CVP,
        bound=c.bound(CVP), tos=(IGJ,), item=item(data.HEALTH), facts=(RIGHTS_IMPAIRED, NECESSARY),
        outcome=c.PERMITTED, never=(roles.COLLEGE,), **BY_2021,
    ),
    INFORM,
    SUPERVISED,
    SHORT,
    attrs.evolve(SHORT, by=roles.WZD_OFFICER),
    attrs.evolve(SHORT, by=roles.CARE_RESPONSIBLE),
    attrs.evolve(SHORT, by=roles.NURSE),  # the individual zorgverlener too
)  # fmt: skip


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_the_provision_decides(flow: Flow) -> None:
    """Outcome and article, to each recipient named and to nobody else."""
    check(flow)


@pytest.mark.parametrize("miss", misses(FLOWS), ids=str)
def test_a_near_miss_is_another_case(miss: Miss) -> None:
    """One condition less, another answer."""
    miss.check()


OLD = attrs.evolve(SUPERVISED, at=JANUARY_2025 - c.DAY)


@pytest.mark.parametrize("miss", misses([OLD]), ids=str)
def test_a_near_miss_of_the_old_wording(miss: Miss) -> None:
    """Before 2025-01-01 the same conditions held."""
    miss.check()


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_first_day(flow: Flow) -> None:
    """The day itself, and the day before."""
    check_dates(flow)


def test_files_of_the_provider_are_open_without_being_asked_for() -> None:
    """58 lid 2 c: inzage in the files of the zorgaanbieder; letter a: what he asks for."""
    file = attrs.evolve(INFORM, asked=False, item=item(data.HEALTH, held_under=HELD_IN_FILE))
    check(file)
    for change in ({"by": roles.BURGEMEESTER, "bound": c.WZD_ONLY}, {"item": INFORM.item}):
        other = attrs.evolve(file, **change)
        assert INFORM.rule not in c.carriers(judge(other.request(), c.LAW))


def test_the_client_advocate_needs_express_consent() -> None:
    """58 lid 2: uitdrukkelijk; of client or vertegenwoordiger."""
    plain = attrs.evolve(INFORM, consent=attrs.evolve(c.ALL_CONSENT, explicit=NO))
    assert INFORM.rule not in c.carriers(judge(plain.request(), c.LAW))
    proxy = attrs.evolve(INFORM, consent=None, proxy=c.ALL_CONSENT, missed=c.PROHIBITED)
    check(proxy)
    for miss in misses([proxy]):
        if miss.what != "not bound by the act":
            miss.check()
    plain = attrs.evolve(proxy, proxy=attrs.evolve(c.ALL_CONSENT, explicit=NO))
    assert INFORM.rule not in c.carriers(judge(plain.request(), c.LAW))


@pytest.mark.parametrize(
    ("at", "words", "same_secrecy"),
    [
        (JANUARY_2025 - c.DAY, "alle door hen verlangde inlichtingen", "Wzd 60 lid 3"),
        (JANUARY_2025, "niet inroepen tegenover", "Wzd 60 lid 4"),
    ],
)
def test_60_was_rewritten_on_2025_01_01(at: dt.date, words: str, same_secrecy: str) -> None:
    """Required in both wordings, and the secrecy travels in both; the words differ."""
    verdict = judge(attrs.evolve(SUPERVISED.request(), at=at), c.LAW)
    assert verdict.outcome is c.REQUIRED
    assert words in verdict.parts[0].carrying[0].words
    (travels,) = (x for x in verdict.conditions if x.id == "wzd_oversight.same_secrecy")
    assert [place.short for place in travels.cites] == [same_secrecy]


TELLS = Flow(
    rule="wzd_oversight.own_task", article="Wzd 59", by=CVP, bound=c.bound(CVP),
    tos=(roles.RELATIVE,), item=item(data.MERE_FACT), facts=(TASK_OF_ADVOCATE_OR_COMMITTEE,),
    outcome=c.PERMITTED,
)  # fmt: skip


def test_the_advocates_secrecy_names_consent() -> None:
    """59: a duty, the own task, or the client's consent."""
    check(TELLS)
    silent = attrs.evolve(TELLS, facts=())
    verdict = judge(silent.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "Wzd 59" in cites(verdict)
    agreed = attrs.evolve(silent, consent=c.ALL_CONSENT)
    told = judge(agreed.request(), c.LAW)
    assert told.outcome is c.PERMITTED
    assert "wzd_oversight.client_advocate_shares" in c.carriers(told)
    for miss in misses([attrs.evolve(agreed, rule=told.parts[0].carrying[-1].id)]):
        if "consent" in miss.what:
            miss.check()
    by_proxy = attrs.evolve(silent, proxy=c.ALL_CONSENT)
    shares = "wzd_oversight.client_advocate_shares"
    assert shares not in c.carriers(judge(by_proxy.request(), c.LAW))  # "de cliënt"
    by_proxy = attrs.evolve(by_proxy, subject=attrs.evolve(by_proxy.subject, capable=NO))
    assert shares in c.carriers(judge(by_proxy.request(), c.LAW))
    for miss in misses([attrs.evolve(by_proxy, rule=shares)]):
        if "consent" in miss.what:
            miss.check()
    early = judge(attrs.evolve(silent.request(), at=NOVEMBER_2021 - c.DAY), c.LAW)
    assert "Wzd 59" not in {p.short for part in early.parts for r in part.standing for p in r.cites}
    assert judge(silent.request(roles.CLIENT), c.LAW).outcome is c.PERMITTED


def test_the_complaint_secrecy_is_residual() -> None:
    """56h lid 1 binds who is not bound already, in the complaint procedure."""
    committee = attrs.evolve(
        TELLS,
        by=roles.COMPLAINTS_COMMITTEE,
        bound=(),
        stage=COMPLAINT,
        facts=(),
        article="Wzd 56h lid 1",
    )
    assert "Wzd 56h lid 1" in cites(judge(committee.request(), c.LAW))
    for lock in (WZD_18C, JEUGDWET_7_3_11):
        bound = attrs.evolve(committee, bound=(lock,))
        assert "Wzd 56h lid 1" not in cites(judge(bound.request(), c.LAW))
    for change in ({"stage": None}, {"by": roles.SUPPORT_WORKER}, {"tos": (roles.CLIENT,)}):
        other = attrs.evolve(committee, **change)
        assert "Wzd 56h lid 1" not in cites(judge(other.request(), c.LAW))
    for change in ({"stage": None}, {"by": roles.SUPPORT_WORKER}):
        other = attrs.evolve(committee, facts=TELLS.facts, **change)
        assert TELLS.rule not in c.carriers(judge(other.request(), c.LAW))
    check(attrs.evolve(committee, facts=TELLS.facts))


def test_the_advocate_may_report_shortcomings() -> None:
    """60a lid 2, beside the task of 57 lid 2 a: care that falls seriously short."""
    flow = attrs.evolve(FLOWS[0], stage=CARE, facts=(CARE_FALLS_SHORT,))
    verdict = judge(flow.request(), c.LAW)
    assert "wzd_oversight.client_advocate_may_report" in c.carriers(verdict)
    for change in (
        {"by": roles.SUPPORT_WORKER}, {"tos": (roles.COLLEGE,)}, {"stage": None}, {"facts": ()},
    ):  # fmt: skip
        other = judge(attrs.evolve(flow, **change).request(), c.LAW)
        assert "wzd_oversight.client_advocate_may_report" not in c.carriers(other)
    early = judge(attrs.evolve(flow.request(), at=JANUARY_2025 - c.DAY), c.LAW)
    assert "wzd_oversight.client_advocate_may_report" not in c.carriers(early)


def test_every_encoded_article_is_cited_by_a_rule() -> None:
    """The coverage says "encoded" of nothing that no rule cites."""
    cited = [p for rule in c.LAW.rules for p in rule.cites]
    uncited = [
        line.provision.short
        for line in COVERAGE
        if line.state == "encoded" and not any(p.within(line.provision) for p in cited)
    ]
    assert uncited == ["Wzd 1", "Wzd 49"]
    shorts = [line.provision.short for line in COVERAGE]
    assert len(set(shorts)) == len(shorts)
