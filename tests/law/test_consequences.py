"""Sr 272: every secrecy "uit hoofde van ambt, beroep of wettelijk voorschrift" carries the note."""

from __future__ import annotations

import pytest

from disclosure_law.law.consequences import SR_272
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party
from disclosure_law.rule import Prohibition
from disclosure_law.term import Lock, LockKind
from disclosure_law.vocabulary import data, locks, roles
from tests.common import condition_ids, party, request

SECRET = {LockKind.SECRECY, LockKind.OFFICE, LockKind.CODE}
SECRECIES = [
    rule for rule in IN_FORCE.rules if isinstance(rule, Prohibition) and rule.lock.kind in SECRET
]
OTHERS = [
    rule for rule in IN_FORCE.rules if isinstance(rule, Prohibition) and rule not in SECRECIES
]


@pytest.mark.parametrize("rule", SECRECIES, ids=lambda rule: rule.id)
def test_every_secrecy_of_office_profession_or_statute(rule: Prohibition) -> None:
    """Sr 272 lid 1, whatever statute the duty stands in and whomever it derives from."""
    assert SR_272 in rule.then


@pytest.mark.parametrize("rule", OTHERS, ids=lambda rule: rule.id)
def test_nothing_else(rule: Prohibition) -> None:
    """A limit, a bar, the AVG, an agreement: no secret kept by office, profession or statute."""
    assert SR_272 not in rule.then


DERIVED = party(roles.INSPECTORATE, locks.WET_BIG_87)


@pytest.mark.parametrize(
    ("discloser", "carries"),
    [
        (DERIVED, True),
        (party(roles.OTHER_OFFICIAL, locks.DERIVED), True),
        (party(roles.PROBATION, locks.REGELING_37), True),
        (party(roles.COLLEGE, locks.WMO_5_3_3), True),
        (party(roles.YOUTH_WORKER, locks.JEUGDWET_7_3_11), True),
        (party(roles.WELFARE_FOUNDATION, locks.AGREEMENT), False),
        (party(roles.WELFARE_FOUNDATION), False),
    ],
    ids=["87", "derived", "probation", "college", "youth", "agreement", "none"],
)
def test_the_note_of_a_prohibited_disclosure(discloser: Party, *, carries: bool) -> None:
    """A derived secret and a statutory one of an institution as well; no contract, no mere AVG."""
    asked = request(discloser, party(roles.SCHOOL), data.HOUSING, purpose=data.SUPPORT_AT_HOME)
    found = judge(asked, IN_FORCE)
    assert found.outcome is Outcome.PROHIBITED
    assert ("consequences.breach_of_secrecy" in condition_ids(found)) is carries


@pytest.mark.parametrize("lock", [locks.WPG_7, locks.WJSG_52], ids=lambda lock: lock.id)
def test_the_closed_regimes_have_their_own_note(lock: Lock) -> None:
    """Wpg 7 lid 3, Wjsg 52 lid 2: "Artikel 272, tweede lid, [...] is niet van toepassing"."""
    asked = request(
        party(roles.COLLEGE, lock), party(roles.SCHOOL), data.HOUSING, purpose=data.SUPPORT_AT_HOME
    )
    assert "consequences.breach_of_secrecy" not in condition_ids(judge(asked, IN_FORCE))
