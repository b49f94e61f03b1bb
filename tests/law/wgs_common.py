"""What the tests of the WGS share: parties, a complex case, a corpus of WGS, AVG and secrecies."""

from __future__ import annotations

import datetime as dt
from typing import Any

from disclosure_law.law import (
    avg,
    jeugdwet,
    uavg_duties,
    wet_big,
    wgbo,
    wgs_exchange,
    wgs_house,
    wgs_limits,
    wgs_medical,
    wgs_meeting,
    wgs_results,
    wgs_supply,
    wgs_verbanden,
    wmo_secrecy,
)
from disclosure_law.law import wgs_terms as t
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.request import Consent, How, Item, Party, Request
from disclosure_law.term import Category, Purpose
from disclosure_law.truth import NO, YES
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import corpus_of, party, request, said

WGS_MODULES = (
    wgs_supply,
    wgs_limits,
    wgs_medical,
    wgs_results,
    wgs_exchange,
    wgs_verbanden,
    wgs_meeting,
    wgs_house,
)
LAW = corpus_of(avg, uavg_duties, wgbo, wet_big, jeugdwet, wmo_secrecy, *WGS_MODULES)
ONLY_WGS = corpus_of(*WGS_MODULES)

AT = dt.date(2025, 10, 7)
DAY_BEFORE = dt.date(2025, 2, 28)
FIRST_DAY = dt.date(2025, 3, 1)

CRITERIA = (
    t.PROBLEMS_OF_SUBJECT,
    t.CRIMINOGENIC_PROBLEMS,
    t.CAUSES_HARM,
    t.COOPERATION_NECESSARY,
)
CASE = (t.SUBMITTED, *CRITERIA, NECESSARY)

HOUSE = party(roles.ZVH, locks.WGS_1_11)
COLLEGE = party(roles.COLLEGE, locks.WMO_5_3_3)
PROBATION = party(roles.PROBATION)
NURSE = party(roles.NURSE, locks.BW_7_457, locks.WET_BIG_88)
NURSE_FACTS = (*CASE, t.ACTS_FOR_PARTICIPANT, t.DISCLOSER_INVOLVED)
INVOLVED_POLICE = party(roles.POLICE, locks.WPG_7, capacity=t.INVOLVED)
THIRD = party(roles.HOUSING_ASSOCIATION, locks.WGS_1_11, capacity=t.INCIDENTAL)

EXPRESS = Consent(status=data.GIVEN, explicit=YES, informed=YES, specific=YES)
PROXY = EXPRESS
SILENT = Consent(status=data.GIVEN, explicit=NO, informed=YES, specific=YES)
TABLE = How(meeting=t.TABLE)


def disclose(
    discloser: Party,
    recipient: Party,
    category: Category,
    facts: tuple[Fact, ...] = (),
    purpose: Purpose = t.CASE,
    **more: Any,
) -> Request:
    """A closed request: these facts are so, everything else is not."""
    kinds = more.pop("kinds", ())
    travelling = more.pop("travelling", ())
    more.setdefault("at", AT)
    item = Item(category, kinds=kinds, conditions=travelling)
    return request(discloser, recipient, data=(item,), purpose=purpose, facts=said(*facts), **more)


def verdict(*arguments: Any, **more: Any) -> Verdict:
    """The verdict under AVG, WGBO, Wet BIG, Wmo secrecy and WGS."""
    return judge(disclose(*arguments, **more), more.pop("corpus", LAW))


def without(facts: tuple[Fact, ...], *dropped: Fact) -> tuple[Fact, ...]:
    """These facts but for the dropped ones."""
    return tuple(fact for fact in facts if fact not in dropped)
