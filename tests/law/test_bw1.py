"""BW 1:240, 1:243 and 1:377c."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import avg, bw1, jeugdwet, wet_big, wgbo
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Request, Subject
from disclosure_law.truth import NO
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import AWB_2_5, BW_7_457, WET_BIG_88
from tests.common import cites, corpus_of, party, request, said
from tests.law import near

LAW = corpus_of(avg, wgbo, wet_big, jeugdwet, bw1)
P, REQUIRED, PERMITTED = Outcome.PROHIBITED, Outcome.REQUIRED, Outcome.PERMITTED
CHILD = Subject(kind=data.CLIENT, age=8, capable=NO)
GP = party(roles.GENERAL_PRACTITIONER, BW_7_457, WET_BIG_88)
TO_BOARD = request(
    GP, party(roles.CHILD_PROTECTION_BOARD, BW_7_457), data.HEALTH, purpose=bw1.BOARD_TASK,
    subject=CHILD, facts=said(NECESSARY),
)  # fmt: skip
READ_243 = dt.date(2025, 7, 5)


def test_a_secret_holder_may_inform_the_board() -> None:
    """1:240: "kan, zonder toestemming": a power that breaks every secrecy, never a duty."""
    verdict = judge(TO_BOARD, LAW)
    near.check(verdict, PERMITTED, "BW 1:240")
    assert "AVG 6(1)(c)" not in cites(verdict)


MISSES = {
    "not necessary for the Board's task": near.without(TO_BOARD, NECESSARY),
    "the GI instead of the Board": near.to(TO_BOARD, roles.GI),
    "the police instead of the Board": near.to(TO_BOARD, roles.POLICE),
    "another purpose": near.for_(TO_BOARD, data.PUBLIC_ORDER),
}


def test_1_240_is_about_who_is_bound_by_secrecy() -> None:
    """1:240: "Degene die [...] tot geheimhouding is verplicht kan"; a school has only the AVG."""
    school = near.by(near.of(TO_BOARD, data.SUPPORT), party(roles.SCHOOL))
    near.check(judge(school, LAW), P, "AVG 6(1)")
    official = near.by(near.of(TO_BOARD, data.SUPPORT), party(roles.OTHER_OFFICIAL, AWB_2_5))
    near.check(judge(official, LAW), PERMITTED, "BW 1:240")


@pytest.mark.parametrize("miss", MISSES.values(), ids=MISSES.keys())
def test_1_240_misses(miss: Request) -> None:
    """Only the Raad, only what its task needs."""
    verdict = judge(miss, LAW)
    near.check(verdict, P, "BW 7:457 lid 1", "Wet BIG 88")
    assert "BW 1:240" not in cites(verdict)


def test_asked_by_the_board_it_stays_open_whether_a_decree_obliges() -> None:
    """1:243 lid 1, second sentence: the list of designated bodies was not read."""
    verdict = judge(near.on(near.asked(TO_BOARD), READ_243), LAW)
    assert verdict.outcome is Outcome.UNDETERMINED
    assert set(verdict.possible) == {PERMITTED, REQUIRED}
    assert [m.id for m in verdict.missing] == ["jeugdwet.designated_by_decree"]


COLLEGE = near.asked(
    request(
        party(roles.COLLEGE), party(roles.CHILD_PROTECTION_BOARD), data.PROVISIONS, at=READ_243,
        purpose=bw1.BOARD_TASK, subject=CHILD,
    )
)  # fmt: skip


def test_the_college_must_answer_the_board() -> None:
    """1:243 lid 1, first sentence: "alle inlichtingen [...] die de raad [...] vraagt"."""
    near.check(judge(COLLEGE, LAW), REQUIRED, "BW 1:243 lid 1")
    near.check(judge(near.unasked(COLLEGE), LAW), P, "AVG 6(1)")


def test_before_the_version_read_the_text_of_243_is_not_known() -> None:
    """The pack says of 240 and 377c that they were already so in 2015, not of 243."""
    verdict = judge(near.on(COLLEGE, dt.date(2025, 7, 4)), LAW)
    assert set(verdict.possible) == {P, REQUIRED}


PARENT = near.asked(
    request(
        party(roles.SCHOOL), party(roles.PARENT_WITHOUT_AUTHORITY), data.SUPPORT,
        purpose=bw1.INFORM_PARENT, subject=CHILD,
        facts=said(bw1.IMPORTANT_FACTS, bw1.SAME_TO_OTHER_PARENT),
    )
)  # fmt: skip
PARENT_MISSES = {
    "not asked": near.unasked(PARENT),
    "no important facts": near.without(PARENT, bw1.IMPORTANT_FACTS),
    "not told to the other parent either": near.without(PARENT, bw1.SAME_TO_OTHER_PARENT),
    "the child's interest opposes": near.with_(PARENT, bw1.CHILDS_INTEREST_OPPOSES),
    "a grandparent asks": near.to(PARENT, roles.RELATIVE),
    "a neighbour is asked": near.by(PARENT, party(roles.NEIGHBOUR)),
}


def test_the_parent_without_authority_must_be_told_important_facts() -> None:
    """1:377c lid 1."""
    near.check(judge(PARENT, LAW), REQUIRED, "BW 1:377c lid 1")


@pytest.mark.parametrize("miss", PARENT_MISSES.values(), ids=PARENT_MISSES.keys())
def test_1_377c_misses(miss: Request) -> None:
    """Each condition is needed; both refusal grounds count."""
    near.check(judge(miss, LAW), P, "AVG 6(1)")
