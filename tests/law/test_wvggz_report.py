"""Wvggz, chapters 1, 4 and 5 (5:1-5:3): the rows read as the law, article by article."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from disclosure_law.law.compulsory_care import DECISION, NO_LAWYER, READ_LAST
from disclosure_law.law.wvggz_report import (
    APPEAL_INTENDED,
    CAN_APPLY,
    CLOSE_REPORTER,
    COLLEGE_FINDS_NEED,
    INCAPACITY_FOUND,
    LAWYERS_TASK,
    NO_REPRESENTATIVE,
    REPORTER_INSISTS,
    TRACES_ANONYMOUS_REPORTER,
)
from disclosure_law.law.wvggz_terms import (
    APPLY,
    CARE_ORDER,
    CONSENTING_FORENSIC,
    CRISIS_MEASURE,
    REPORT,
    REPORTED,
)
from disclosure_law.lifting import judge
from disclosure_law.request import Item, Party, Subject
from disclosure_law.term import Lock, Role
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import OFFICE, WPG_7, WVGGZ_8_34
from tests.common import cites, said
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

FACT = item(data.MERE_FACT)
CONTACT = item(data.IDENTIFYING)
COLLEGE_APPLIES = Flow(  # 5:2 lid 3: the college applies when it finds the need
    rule="wvggz_report.college_applies", article="Wvggz 5:2 lid 3", by=roles.COLLEGE,
    bound=c.WVGGZ_ONLY, tos=(roles.PROSECUTOR,), item=item(data.HEALTH), stage=REPORTED,
    purpose=APPLY, facts=(COLLEGE_FINDS_NEED,), never=(roles.POLICE, roles.MEDICAL_DIRECTOR),
)  # fmt: skip
FLOWS = (
    Flow(  # 1:5 lid 3: decision on incapacity to the geneesheer-directeur
        rule="wvggz_report.notice_of_incapacity", article="Wvggz 1:5 lid 3",
        by=roles.CARE_RESPONSIBLE, bound=c.WVGGZ_CARE, tos=(roles.MEDICAL_DIRECTOR,),
        item=item(data.HEALTH, DECISION), stage=CARE_ORDER, facts=(INCAPACITY_FOUND,),
        never=(roles.BURGEMEESTER, roles.PROSECUTOR), first=READ_LAST, before=c.UNDETERMINED,
    ),
    Flow(  # the same, to the officier van justitie: only without vertegenwoordiger
        rule="wvggz_report.notice_of_incapacity", article="Wvggz 1:5 lid 3",
        by=roles.CARE_RESPONSIBLE, bound=c.WVGGZ_CARE, tos=(roles.PROSECUTOR,),
        item=item(data.HEALTH, DECISION), stage=CARE_ORDER,
        facts=(INCAPACITY_FOUND, NO_REPRESENTATIVE), first=READ_LAST, before=c.UNDETERMINED,
    ),
    Flow(  # 1:7 lid 2
        rule="wvggz_report.lawyer_for_appeal", article="Wvggz 1:7 lid 2", by=roles.PROSECUTOR,
        bound=c.WVGGZ_ONLY, tos=(roles.COURT,), item=CONTACT, stage=CRISIS_MEASURE,
        facts=(APPEAL_INTENDED, NO_LAWYER),
        first=READ_LAST, before=c.UNDETERMINED,
    ),
    Flow(  # 4:2 lid 2
        rule="wvggz_report.self_binding_copies", article="Wvggz 4:2 lid 2",
        by=roles.MEDICAL_DIRECTOR, bound=c.WVGGZ_CARE,
        tos=(roles.REPRESENTATIVE, roles.YOUTH_PROTECTOR, roles.CARE_PROVIDER, roles.PROSECUTOR),
        item=item(data.HEALTH, data.SELF_BINDING), never=(roles.BURGEMEESTER, roles.COLLEGE),
    ),
    Flow(  # 5:2 lid 1: a neighbour needs the AVG only
        rule="wvggz_report.report_to_college", article="Wvggz 5:2 lid 1", by=roles.RELATIVE,
        bound=(), tos=(roles.COLLEGE, roles.REPORTING_POINT, roles.NEIGHBOURHOOD_TEAM),
        item=item(data.HEALTH), purpose=REPORT, outcome=c.PERMITTED, anyone=True,
        never=(roles.BURGEMEESTER, roles.POLICE),
    ),
    Flow(  # 5:2 lid 3: word to the close reporter
        rule="wvggz_report.word_to_reporter", article="Wvggz 5:2 lid 3", by=roles.COLLEGE,
        bound=c.WVGGZ_ONLY, tos=(roles.RELATIVE, roles.REPRESENTATIVE, roles.PARENT_WITH_AUTHORITY),
        item=FACT, stage=REPORTED, facts=(CLOSE_REPORTER,),
        never=(roles.POLICE, roles.HOUSING_ASSOCIATION),
    ),
    COLLEGE_APPLIES,
    attrs.evolve(  # 5:2 lid 5: or when a close reporter insists
        COLLEGE_APPLIES, article="Wvggz 5:2 lid 5", facts=(REPORTER_INSISTS,)
    ),
)  # fmt: skip


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_the_provision_decides(flow: Flow) -> None:
    """Outcome and article, to each recipient named and to nobody else."""
    check(flow)


@pytest.mark.parametrize("miss", misses(FLOWS), ids=str)
def test_a_near_miss_is_another_case(miss: Miss) -> None:
    """One condition less, another answer."""
    miss.check()


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_first_day(flow: Flow) -> None:
    """The day itself, and the day before."""
    check_dates(flow)


def test_chapter_1_does_not_reach_the_consenting_forensic_patient() -> None:
    """9:1 lid 2: for him only 8:14, 8:15, 9:2 and 9:9 are in force."""
    consenting = attrs.evolve(FLOWS[0], stage=CONSENTING_FORENSIC)
    assert judge(consenting.request(), c.LAW).outcome is c.PROHIBITED


def test_an_anonymous_reporter_stays_out_of_the_application() -> None:
    """5:2 lid 7 bars what leads to the reporter, though the college must apply."""
    request = COLLEGE_APPLIES.request()
    anonymous = request.facts | said(TRACES_ANONYMOUS_REPORTER)
    verdict = judge(attrs.evolve(request, facts=anonymous), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert cites(verdict) == {"Wvggz 5:2 lid 7"}
    assert [duty.id for duty in verdict.parts[0].conflicts] == ["wvggz_report.college_applies"]


@pytest.mark.parametrize(
    "change",
    [{"by": roles.RELATIVE, "bound": ()}, {"tos": (roles.COURT,)}, {"purpose": REPORT}],
)
def test_the_anonymity_is_about_the_application_of_the_college(change: dict[str, Any]) -> None:
    """5:2 lid 7 speaks of the aanvraag: from the college, to the officier van justitie."""
    flow = attrs.evolve(COLLEGE_APPLIES, facts=(TRACES_ANONYMOUS_REPORTER,), **change)
    assert "Wvggz 5:2 lid 7" not in cites(judge(flow.request(), c.LAW))


def test_a_report_breaks_no_medical_secrecy() -> None:
    """5:2 lid 1 is open to a treating physician too, but does not open BW 7:457."""
    flow = next(f for f in FLOWS if f.anyone)
    doctor = Party(roles.PHYSICIAN, bound_by=c.MEDICAL)
    verdict = judge(attrs.evolve(flow.request(), discloser=doctor), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert cites(verdict) == {"BW 7:457 lid 1", "Wet BIG 88"}


APPLICATION = Flow(
    rule="wvggz_report.application", article="Wvggz 5:3", by=roles.PSYCHIATRIST, bound=c.MEDICAL,
    tos=(roles.PROSECUTOR,), item=item(data.HEALTH), purpose=APPLY, facts=(CAN_APPLY,),
    outcome=c.PROHIBITED,
)  # fmt: skip


@pytest.mark.parametrize(
    ("by", "bound", "stands"),
    [
        (roles.PSYCHIATRIST, c.MEDICAL, {"BW 7:457 lid 1", "Wet BIG 88"}),  # professional carer
        (roles.MEDICAL_DIRECTOR, c.WVGGZ_CARE, {"BW 7:457 lid 1", "Wet BIG 88", "Wvggz 8:34"}),
        (roles.CARE_PROVIDER, c.MEDICAL, {"BW 7:457 lid 1", "Wet BIG 88"}),  # forensic provider
    ],
)
def test_an_application_lifts_no_secrecy(
    by: Role, bound: tuple[Lock, ...], stands: set[str]
) -> None:
    """5:3 has no words that break secrecy (house reading 31)."""
    flow = attrs.evolve(APPLICATION, by=by, bound=bound)
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert cites(verdict) == stands


def test_an_application_carries_an_avg_basis_and_is_contested() -> None:
    """An unbound carer may apply; whether 5:3 is an implied ground is flagged."""
    flow = attrs.evolve(APPLICATION, by=roles.OTHER_CARE_PROFESSIONAL, bound=())
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.PERMITTED
    assert "Wvggz 5:3" in {point.cites.short for point in verdict.contested}
    assert judge(attrs.evolve(flow, facts=()).request(), c.LAW).outcome is c.PROHIBITED
    assert judge(flow.request(roles.POLICE), c.LAW).outcome is c.PROHIBITED
    for change in ({"by": roles.NEIGHBOUR}, {"purpose": data.PUBLIC_ORDER}):
        other = attrs.evolve(flow, **change)
        assert judge(other.request(), c.LAW).outcome is c.PROHIBITED
    responsible = attrs.evolve(flow, by=roles.CARE_RESPONSIBLE)
    assert judge(responsible.request(), c.LAW).outcome is c.PERMITTED
    director = attrs.evolve(APPLICATION, by=roles.MEDICAL_DIRECTOR, bound=(), facts=())
    assert judge(director.request(), c.LAW).outcome is c.PERMITTED


def test_the_police_may_apply_but_police_data_need_their_own_key() -> None:
    """5:3 names an ambtenaar van politie; Wpg 7 stays closed."""
    flow = attrs.evolve(
        APPLICATION, by=roles.POLICE, bound=(WPG_7,), item=item(data.POLICE_DATA), facts=()
    )
    verdict = judge(flow.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "Wpg 7 lid 1" in cites(verdict)


def test_the_doubt_about_5_3_shows_where_8_34_stands() -> None:
    """The contested reading is flagged with the secrecy of 8:34 itself, for an application only."""
    flow = attrs.evolve(APPLICATION, by=roles.MEDICAL_DIRECTOR, bound=(WVGGZ_8_34,))
    verdict = judge(flow.request(), c.LAW)
    assert "Wvggz 5:3" in {point.cites.short for point in verdict.contested}
    other = attrs.evolve(flow.request(), purpose=data.PUBLIC_ORDER)
    assert "Wvggz 5:3" not in {point.cites.short for point in judge(other, c.LAW).contested}


def test_the_lawyers_secrecy_and_its_exits() -> None:
    """1:7 lid 4: secret, unless the own task makes disclosure necessary."""
    lawyer = Flow(
        rule="wvggz_report.lawyer_speaks", article="Wvggz 1:7 lid 4", by=roles.LAWYER,
        bound=(OFFICE,), tos=(roles.COURT,), item=item(data.HEALTH), stage=CRISIS_MEASURE,
        facts=(LAWYERS_TASK,), outcome=c.PERMITTED,
    )  # fmt: skip
    check(lawyer)
    silent = judge(attrs.evolve(lawyer, facts=()).request(), c.LAW)
    assert silent.outcome is c.PROHIBITED
    assert "Wvggz 1:7 lid 4" in cites(silent)
    assert judge(lawyer.request(roles.CLIENT), c.LAW).outcome is c.PERMITTED
    outside = attrs.evolve(lawyer, stage=None, facts=())
    assert "Wvggz 1:7 lid 4" not in cites(judge(outside.request(), c.LAW))
    told = judge(attrs.evolve(lawyer, facts=()).request(roles.CLIENT), c.LAW)
    assert told.outcome is c.PERMITTED
    doctor = attrs.evolve(lawyer, by=roles.SUPPORT_WORKER, facts=())
    assert "Wvggz 1:7 lid 4" not in cites(judge(doctor.request(), c.LAW))
    for other in (attrs.evolve(lawyer, by=roles.SUPPORT_WORKER), attrs.evolve(lawyer, stage=None)):
        assert judge(other.request(), c.LAW).outcome is c.PROHIBITED


def test_data_of_a_minor_reporter_are_tested_by_themselves() -> None:
    """The anonymous reporter is another data subject than betrokkene."""
    about = Subject(kind=data.THIRD_PERSON, age=30, capable=YES)
    request = COLLEGE_APPLIES.request()
    request = attrs.evolve(
        request, subject=about, data=(Item(data.IDENTIFYING),),
        facts=request.facts | said(TRACES_ANONYMOUS_REPORTER),
    )  # fmt: skip
    assert cites(judge(request, c.LAW)) == {"Wvggz 5:2 lid 7"}
