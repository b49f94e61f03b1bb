"""Requests that the tests of the bill and of the proposals share: one of each kind, all closed."""

from __future__ import annotations

import datetime as dt
from typing import Any

from disclosure_law.bills import knmg_rules as proposed
from disclosure_law.bills import wams, wams_terms
from disclosure_law.law import avg, wet_big, wgbo
from disclosure_law.leaf import Fact
from disclosure_law.request import Consent, How, Item, Party, Request
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import corpus_of, party, request, said

DAY = dt.date(2024, 5, 14)
PSYCHIATRIST = party(roles.PSYCHIATRIST, locks.BW_7_457, locks.WET_BIG_88)
CORPORATION = party(roles.HOUSING_ASSOCIATION)
SOCIAL_WORKER = party(roles.SOCIAL_WORKER, locks.CODE)
OFFICER = party(roles.WMO_OFFICER, locks.WMO_5_3_3)
ADVISER = party(roles.MEDICAL_ADVISER, locks.WET_BIG_88, task=wams_terms.COORDINATED_APPROACH)
PARTICIPANT = party(roles.DEBT_OFFICER, locks.WMO_5_3_3, locks.AWB_2_5)
ZVH = party(roles.ZVH, locks.WGS_1_11)
POLICE = party(roles.POLICE, locks.WPG_7)

ABC = (wams_terms.GOOD_CARE, wams_terms.SERIOUS_PROBLEMS, wams_terms.INTEREST)
SPEAKS = (NECESSARY, *ABC, proposed.DEFINITION_MET)
"""A professional who answers a, b and c with yes; the problems meet K04's definition."""
MUST = (NECESSARY, wams_terms.PARTY_IN_DOMAIN)
TAKES_PART = (wams_terms.DISCLOSER_TAKES_PART, wams_terms.RECIPIENT_TAKES_PART)

REFUSED = Consent(status=data.REFUSED)
GIVEN = Consent(status=data.GIVEN, informed=YES, specific=YES, free=YES, explicit=YES)
ASKED = How(on_request=YES)
AT_MEETING = How(meeting=wams_terms.MEETING_IN_APPROACH)
HELD_UNDER_WAMS = Item(data.FINANCIAL, held_under=wams_terms.COORDINATED_APPROACH)
NOT_FURTHER = Item(
    data.FINANCIAL,
    held_under=wams_terms.COORDINATED_APPROACH,
    conditions=(proposed.NOT_FURTHER,),
)

SMALL = corpus_of(avg, wgbo, wet_big, wams)
"""The bill on the AVG and medical secrecy alone: enough for what the bill says, and quick."""


def asked(discloser: Party, *facts: Fact, **changes: Any) -> Request:
    """The college asks for an onderzoek after a request for help; changed as told."""
    made: dict[str, Any] = {
        "recipient": OFFICER, "category": data.HEALTH, "purpose": wams_terms.RESEARCH,
        "setting": ASKED, "consent": REFUSED, "at": DAY, "no": (), "unknown": (), **changes,
    }  # fmt: skip
    answers = said(*facts, no=made.pop("no"), unknown=made.pop("unknown"))
    recipient, category = made.pop("recipient"), made.pop("category")
    return request(discloser, recipient, category, facts=answers, **made)


def to_psychiatrist(*facts: Fact, **changes: Any) -> Request:
    """The college's question to a psychiatrist."""
    return asked(PSYCHIATRIST, *(facts or SPEAKS), **changes)


def to_corporation(*facts: Fact, **changes: Any) -> Request:
    """The college's question to a housing association."""
    return asked(CORPORATION, *(facts or MUST), **{"category": data.HOUSING, **changes})


def at_meeting(*facts: Fact, **changes: Any) -> Request:
    """A psychiatrist's words at a case meeting."""
    told: dict[str, Any] = {
        "recipient": PARTICIPANT, "purpose": wams_terms.CASE_DISCUSSION, "setting": AT_MEETING,
        **changes,
    }  # fmt: skip
    discloser = told.pop("discloser", PSYCHIATRIST)
    return asked(discloser, *(facts or (*SPEAKS, *TAKES_PART)), **told)


def onward(item: Item, purpose: Any, recipient: Party, **changes: Any) -> Request:
    """The college passes data on, with the client's explicit consent."""
    discloser = changes.pop("discloser", OFFICER)
    return request(
        discloser, recipient, data=(item,), purpose=purpose, consent=GIVEN, at=DAY,
        **{"facts": said(NECESSARY), **changes},
    )  # fmt: skip
