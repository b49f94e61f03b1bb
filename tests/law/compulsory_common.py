"""Flows of the Wvggz and the Wzd: one row per provision, and the near misses that follow from it.

A row says who gives what to whom, at which stage and on which facts. `check` asserts that the
provision decides it; `misses` gives the row with one condition taken away at a time.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

import attrs

from disclosure_law.corpus import Corpus
from disclosure_law.law import (
    avg,
    wet_big,
    wgbo,
    wpg,
    wvggz_absence,
    wvggz_advocates,
    wvggz_continuation,
    wvggz_crisis,
    wvggz_execution,
    wvggz_files,
    wvggz_oversight,
    wvggz_petition,
    wvggz_preparation,
    wvggz_report,
    wvggz_secrecy,
    wzd_admission,
    wzd_care,
    wzd_court,
    wzd_crisis,
    wzd_oversight,
    wzd_secrecy,
)
from disclosure_law.law.compulsory_care import DECISION
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Answers, Consent, How, Item, Party, Request, Subject
from disclosure_law.term import Category, DataKind, Lock, Purpose, Regime, Role, Setting
from disclosure_law.truth import NO, YES
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88, WPG_7, WVGGZ_8_34, WZD_18C
from tests.common import ADULT, cites, corpus_of, said

LAW: Corpus = corpus_of(
    avg, wgbo, wet_big, wpg, wvggz_report, wvggz_preparation, wvggz_petition, wvggz_crisis,
    wvggz_continuation, wvggz_execution, wvggz_files, wvggz_secrecy, wvggz_advocates,
    wvggz_oversight, wvggz_absence, wzd_care, wzd_secrecy, wzd_court, wzd_crisis, wzd_admission,
    wzd_oversight,
)  # fmt: skip
DAY = dt.timedelta(days=1)
ACT = dt.date(2020, 1, 1)
"""The first day of both acts."""
TODAY = dt.date(2025, 9, 1)
MEDICAL = (BW_7_457, WET_BIG_88)
ALL_CONSENT = Consent(
    status=data.GIVEN, explicit=YES, informed=YES, specific=YES, free=YES, written=YES
)
REQUIRED, PERMITTED = Outcome.REQUIRED, Outcome.PERMITTED
PROHIBITED, UNDETERMINED = Outcome.PROHIBITED, Outcome.UNDETERMINED
PROSECUTOR = (WVGGZ_8_34, WPG_7)
"""What binds an officier van justitie with police data in a Wvggz procedure."""
WVGGZ_CARE = (WVGGZ_8_34, *MEDICAL)
WVGGZ_ONLY = (WVGGZ_8_34,)
WZD_CARE = (WZD_18C, *MEDICAL)
WZD_ONLY = (WZD_18C,)


NAME_NO_DATA = {
    "wvggz_report.report_to_college", "wvggz_report.college_applies",
    "wvggz_preparation.gp_answers", "wvggz_preparation.inform_director",
    "wvggz_petition.consult_family",
    "wvggz_petition.consult_carers", "wvggz_petition.consult_college",
    "wvggz_petition.consult_expert", "wvggz_execution.consult_before_ending",
    "wvggz_execution.file_to_new_carer", "wvggz_files.half_yearly_overview",
    "wvggz_secrecy.circle_duty", "wvggz_secrecy.research", "wvggz_secrecy.policy_data",
    "wvggz_secrecy.task_requires", "wvggz_advocates.inform_patient_advocate",
    "wvggz_advocates.files_to_patient_advocate", "wvggz_advocates.inform_family_advocate",
    "wvggz_advocates.files_to_family_advocate",
    "wvggz_advocates.shortcomings_by_patient_advocate", "wvggz_oversight.supervision",
    "wvggz_oversight.shortcomings", "wvggz_oversight.advocates_may_report",
    "wvggz_oversight.leave_of_criminal_title", "wzd_care.consult_on_care",
    "wzd_care.word_of_unforeseen_care", "wzd_care.half_yearly_overview",
    "wzd_care.bsn_in_overview", "wzd_court.doctor_consults", "wzd_court.forward_application",
    "wzd_admission.consult_before_discharge", "wzd_admission.leave_of_criminal_title",
    "wzd_secrecy.circle_duty", "wzd_secrecy.research", "wzd_secrecy.task_requires",
    "wzd_oversight.inform_client_advocate", "wzd_oversight.signals_by_client_advocate",
    "wzd_oversight.supervision", "wzd_oversight.shortcomings",
}  # fmt: skip
"""Provisions that name no kind of data: whatever consultation, circle or supervision needs."""


CARRY_BOTH = {
    "wvggz_crisis.decision_and_statement", "wvggz_continuation.continuation_file",
    "wvggz_petition.petition_file", "wzd_court.petition_file",
    "wzd_court.petition_of_prosecutor", "wzd_crisis.statement_to_ciz",
    "wzd_crisis.statement_to_provider", "wzd_crisis.file_to_court",
}  # fmt: skip
"""Provisions that send decision and medische verklaring together, or do not tell them apart."""
ASK_WHO_IS_BOUND = {
    "wvggz_secrecy.research", "wvggz_secrecy.policy_data", "wvggz_oversight.supervision",
    "wvggz_advocates.inform_patient_advocate", "wvggz_advocates.inform_family_advocate",
    "wzd_secrecy.research", "wzd_oversight.supervision", "wzd_oversight.inform_client_advocate",
}  # fmt: skip
"""Provisions for those who carry out the act: known by their being bound by it."""


@attrs.frozen(kw_only=True)
class Flow:
    """
    One flow of data that a provision decides.

    `tos`: its recipients; `never`: tempting recipients the provision does not name. `facts` are
    all needed; each of `bars` ends it. `first`: the first day on which it is decided this way, and
    `before` what holds on the day before; `at`: the day of the row, if not today. `anyone`: it is
    open to every discloser; `also`: other data it decides as well. `missed`: what holds when one
    condition is missing.
    """

    rule: str
    article: str
    by: Role
    bound: tuple[Lock, ...]
    tos: tuple[Role, ...]
    item: Item
    never: tuple[Role, ...] = ()
    stage: Setting | None = None
    purpose: Purpose | None = None
    anyone: bool = False
    asked: bool = False
    facts: tuple[Fact, ...] = ()
    bars: tuple[Fact, ...] = ()
    consent: Consent | None = None
    proxy: Consent | None = None
    also: tuple[Item, ...] = ()
    subject: Subject = ADULT
    outcome: Outcome = REQUIRED
    first: dt.date = ACT
    at: dt.date | None = None
    before: Outcome = PROHIBITED
    missed: Outcome = PROHIBITED

    def request(self, to: Role | None = None) -> Request:
        """The closed request, to its first recipient unless another is named."""
        return Request(
            discloser=Party(self.by, bound_by=self.bound),
            recipients=(
                Party(self.tos[0] if to is None else to, bound_by=bound(to or self.tos[0])),
            ),
            data=(self.item,),
            at=self.at or max(TODAY, self.first),
            subject=self.subject,
            purpose=self.purpose or data.CARE_SIGNAL,
            setting=How(procedure=self.stage, on_request=YES if self.asked else NO),
            consent=self.consent,
            proxy_consent=self.proxy,
            facts=said(*self.facts),
            closed=True,
        )


def bound(role: Role) -> tuple[Lock, ...]:
    """What the dated table says binds this role, if anything."""
    lines = [line for line in LAW.bindings if role in line.roles and line.binds]
    return tuple(line.lock for line in lines if line.in_force(TODAY))


def item(
    category: Category = data.HEALTH, *kinds: DataKind, held_under: Regime | None = None
) -> Item:
    """One item of data."""
    return Item(category, kinds=kinds, held_under=held_under)


def carriers(verdict: Verdict) -> set[str]:
    """The ids of the grounds that carry the verdict."""
    return {ground.id for part in verdict.parts for ground in part.carrying}


def standing(verdict: Verdict) -> set[str]:
    """The ids of the prohibitions that stand."""
    return {rule.id for part in verdict.parts for rule in part.standing}


def check(flow: Flow) -> None:
    """Assert that the provision decides the flow, to each of its recipients and no other."""
    for to in flow.tos:
        verdict = judge(flow.request(to), LAW)
        assert (to, verdict.outcome) == (to, flow.outcome)
        assert flow.rule in carriers(verdict)
        assert flow.article in cites(verdict)
    for other in flow.also:
        verdict = judge(attrs.evolve(flow, item=other).request(), LAW)
        assert (other.kinds, verdict.outcome) == (other.kinds, flow.outcome)
        assert flow.rule in carriers(verdict)
    for to in flow.never:
        verdict = judge(flow.request(to), LAW)
        assert (to, verdict.outcome) == (to, PROHIBITED)
        assert flow.article not in cites(verdict) or flow.rule not in carriers(verdict)


@attrs.frozen
class Miss:
    """A flow with one condition taken away."""

    flow: Flow
    what: str
    request: Request
    expected: Outcome | None = None

    def check(self) -> None:
        """Assert that the provision no longer carries it and that the answer changed."""
        verdict = judge(self.request, LAW)
        assert flow_carries(self.flow, verdict) is False
        assert verdict.outcome is (self.expected or self.flow.missed)

    def __str__(self) -> str:
        """Name the rule and what is missing."""
        return f"{self.flow.rule}-{self.what}"


def flow_carries(flow: Flow, verdict: Verdict) -> bool:
    """Whether the flow's provision carries the verdict."""
    return flow.rule in carriers(verdict)


def misses(flows: Iterable[Flow]) -> list[Miss]:
    """Every near miss of these flows."""
    return [miss for flow in flows for miss in _misses(flow)]


def _misses(flow: Flow) -> Iterator[Miss]:
    request = flow.request()
    for fact in flow.facts:
        yield Miss(flow, f"without {fact.id}", _facts(request, request.facts.without(fact)))
    for bar in flow.bars:
        yield Miss(flow, f"bar {bar.id}", _facts(request, request.facts | said(bar)))
    yield from _other_parties(flow, request)
    yield from _other_setting(flow, request)
    for what, weaker in _weaker(flow.consent):
        yield Miss(flow, what, attrs.evolve(request, consent=weaker), PROHIBITED)
    for what, weaker in _weaker(flow.proxy):
        yield Miss(flow, f"proxy {what}", attrs.evolve(request, proxy_consent=weaker), PROHIBITED)


def _weaker(consent: Consent | None) -> Iterator[tuple[str, Consent]]:
    if consent is not None:
        yield "consent refused", Consent(status=data.REFUSED)
        yield "consent withdrawn", attrs.evolve(consent, status=data.WITHDRAWN)
        yield "consent not specific", attrs.evolve(consent, specific=NO)
        yield "consent not informed", attrs.evolve(consent, informed=NO)


def _other_parties(flow: Flow, request: Request) -> Iterator[Miss]:
    other = Party(roles.NEIGHBOUR, bound_by=())
    yield Miss(flow, "to a neighbour", attrs.evolve(request, recipients=(other,)))
    if flow.rule in ASK_WHO_IS_BOUND:
        free = Party(flow.by, bound_by=bound(flow.by))
        changed = attrs.evolve(request, discloser=free)
        yield Miss(flow, "not bound by the act", changed, PERMITTED if flow.consent else None)
    if not flow.anyone:
        support = Party(roles.SUPPORT_WORKER, bound_by=_without_big(flow.bound))
        yield Miss(flow, "by another", attrs.evolve(request, discloser=support))


def _other_setting(flow: Flow, request: Request) -> Iterator[Miss]:
    if flow.rule not in NAME_NO_DATA:
        school = attrs.evolve(request, data=(Item(data.SCHOOL_ABSENCE),))
        yield Miss(flow, "other data", school)
    yield from _with_statement(flow, request)
    if flow.stage is not None:
        setting = attrs.evolve(request.setting, procedure=None)
        yield Miss(flow, "outside the procedure", attrs.evolve(request, setting=setting))
    if flow.purpose is not None:
        changed = attrs.evolve(request, purpose=data.PUBLIC_ORDER)
        yield Miss(flow, "for public order", changed)
    if flow.asked:
        setting = attrs.evolve(request.setting, on_request=NO)
        yield Miss(flow, "unasked", attrs.evolve(request, setting=setting))


def _with_statement(flow: Flow, request: Request) -> Iterator[Miss]:
    kinds = flow.item.kinds or ()
    if DECISION in kinds and flow.rule not in CARRY_BOTH:
        both = attrs.evolve(flow.item, kinds=(*kinds, data.MEDICAL_STATEMENT))
        yield Miss(flow, "with the statement", attrs.evolve(request, data=(both,)))


def _without_big(locks: tuple[Lock, ...]) -> tuple[Lock, ...]:
    return tuple(lock for lock in locks if lock is not WET_BIG_88)


def _facts(request: Request, facts: Answers) -> Request:
    return attrs.evolve(request, facts=facts)


def check_dates(flow: Flow) -> None:
    """Assert what holds on the first day and on the day before it."""
    request = flow.request()
    on = judge(attrs.evolve(request, at=flow.first), LAW)
    assert (on.outcome, flow_carries(flow, on)) == (flow.outcome, True)
    before = judge(attrs.evolve(request, at=flow.first - DAY), LAW)
    assert before.outcome is flow.before
    assert not flow_carries(flow, before)


def name(flow: Flow) -> str:
    """The id of a row."""
    return flow.rule
