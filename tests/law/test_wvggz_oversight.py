"""Wvggz 9:2, 13:1, 13:2: minister, inspectie, shortcomings; and the coverage of the act."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    CARE_FALLS_SHORT,
    DEMANDED_FOR_SUPERVISION,
    MINISTER,
    READ_LAST,
)
from disclosure_law.law.wvggz_oversight import ASKS_FOR_DECISION, COVERAGE
from disclosure_law.law.wvggz_terms import CARE_ORDER, CONSENTING_FORENSIC, CRIMINAL_TITLE
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.term import Role
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import WVGGZ_12_4
from tests.common import condition_ids
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

IGJ, GD = roles.INSPECTORATE, roles.MEDICAL_DIRECTOR
JANUARY_2025 = dt.date(2025, 1, 1)
SUPERVISED = Flow(  # 13:1 lid 4
    rule="wvggz_oversight.supervision", article="Wvggz 13:1 lid 4", by=GD, bound=c.WVGGZ_CARE,
    tos=(IGJ,), item=item(data.HEALTH), purpose=data.SUPERVISION, asked=False,
    facts=(DEMANDED_FOR_SUPERVISION,), never=(roles.COLLEGE, roles.BURGEMEESTER),
    anyone=True,  # whoever is bound by 8:34
)  # fmt: skip
SHORT = Flow(  # 13:2 lid 1
    rule="wvggz_oversight.shortcomings", article="Wvggz 13:2 lid 1", by=GD, bound=c.WVGGZ_CARE,
    tos=(IGJ,), item=item(data.HEALTH), stage=CARE_ORDER, facts=(CARE_FALLS_SHORT,),
    never=(roles.COLLEGE, roles.PROSECUTOR),
)  # fmt: skip
FLOWS = (
    Flow(  # 9:2
        rule="wvggz_oversight.leave_of_criminal_title", article="Wvggz 9:2", by=GD,
        bound=c.WVGGZ_CARE, tos=(MINISTER,), item=item(data.HEALTH), stage=CRIMINAL_TITLE,
        facts=(ASKS_FOR_DECISION,), never=(roles.BURGEMEESTER, roles.COLLEGE),
        first=READ_LAST, before=c.UNDETERMINED,
    ),
    SUPERVISED,
    SHORT,
    attrs.evolve(SHORT, by=roles.CARE_PROVIDER),
    attrs.evolve(SHORT, by=roles.CARE_RESPONSIBLE),
    Flow(  # 13:2 lid 2
        rule="wvggz_oversight.advocates_may_report", article="Wvggz 13:2 lid 2",
        by=roles.FAMILY_ADVOCATE, bound=(WVGGZ_12_4,), tos=(IGJ,), item=item(data.HEALTH),
        stage=CARE_ORDER, facts=(CARE_FALLS_SHORT,), outcome=c.PERMITTED,
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


OLD = attrs.evolve(SUPERVISED, at=JANUARY_2025 - c.DAY)


@pytest.mark.parametrize("miss", misses([OLD]), ids=str)
def test_a_near_miss_of_the_old_wording(miss: Miss) -> None:
    """Before 2025-01-01 the same conditions held."""
    miss.check()


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_first_day(flow: Flow) -> None:
    """The day itself, and the day before."""
    check_dates(flow)


@pytest.mark.parametrize(
    ("at", "words", "same_secrecy"),
    [
        (JANUARY_2025 - c.DAY, "alle door hen verlangde inlichtingen", False),
        (JANUARY_2025, "niet inroepen tegenover", True),
    ],
)
def test_13_1_was_rewritten_on_2025_01_01(at: dt.date, words: str, same_secrecy: bool) -> None:
    """Required in both wordings; the words differ, and the secrecy travels since then."""
    verdict = judge(attrs.evolve(SUPERVISED.request(), at=at), c.LAW)
    assert verdict.outcome is c.REQUIRED
    assert words in verdict.parts[0].carrying[0].words
    ids = condition_ids(verdict)
    assert ("wvggz_oversight.same_secrecy" in ids) is same_secrecy


@pytest.mark.parametrize(
    ("by", "at", "outcome"),
    [
        (roles.BURGEMEESTER, JANUARY_2025 - c.DAY, c.REQUIRED),
        (roles.BURGEMEESTER, JANUARY_2025, c.PROHIBITED),
        (roles.POLICE, JANUARY_2025, c.PROHIBITED),
        (roles.NURSE, JANUARY_2025, c.REQUIRED),
    ],
)
def test_since_2025_the_text_is_about_the_professional(
    by: Role, at: dt.date, outcome: Outcome
) -> None:
    """13:1 lid 4: "alle anderen die bij de uitvoering van deze wet betrokken zijn" went out."""
    locks = c.WVGGZ_CARE if by is roles.NURSE else c.WVGGZ_ONLY
    official = attrs.evolve(SUPERVISED, by=by, bound=locks)
    assert judge(attrs.evolve(official.request(), at=at), c.LAW).outcome is outcome


def test_a_single_carer_is_not_named_in_13_2() -> None:
    """13:2 lid 1 names provider, director and zorgverantwoordelijke (Wzd 60a: also the carer)."""
    nurse = attrs.evolve(SHORT, by=roles.NURSE, bound=c.WVGGZ_CARE)
    assert judge(nurse.request(), c.LAW).outcome is c.PROHIBITED


def test_9_2_reaches_a_consenting_forensic_patient() -> None:
    """9:1 lid 2 lists 9:2."""
    check(attrs.evolve(FLOWS[0], stage=CONSENTING_FORENSIC))


def test_every_encoded_article_is_cited_by_a_rule() -> None:
    """The coverage says "encoded" of nothing that no rule cites."""
    cited = [p for rule in c.LAW.rules for p in rule.cites]
    cited += [p for rule in c.LAW.rules for x in getattr(rule, "then", ()) for p in x.cites]
    uncited = [
        line.provision.short
        for line in COVERAGE
        if line.state == "encoded" and not any(p.within(line.provision) for p in cited)
    ]
    assert uncited == ["Wvggz 1:1", "Wvggz 1:3", "Wvggz 5:19", "Wvggz 9:1", "Wvggz 9:10"]


def test_coverage_names_each_article_once() -> None:
    """One line per article."""
    shorts = [line.provision.short for line in COVERAGE]
    assert len(set(shorts)) == len(shorts)
