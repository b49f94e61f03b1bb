"""Wet publieke gezondheid 22, 24, 27 and 30: to the GGD, and nothing more than the report."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import avg, publieke_gezondheid, wet_big, wgbo
from disclosure_law.law import publieke_gezondheid as g
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Request
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88
from tests.common import cites, corpus_of, party, request, said
from tests.law import near

LAW = corpus_of(avg, wgbo, wet_big, publieke_gezondheid)
P, REQUIRED = Outcome.PROHIBITED, Outcome.REQUIRED
DOCTOR = party(roles.PHYSICIAN, BW_7_457, WET_BIG_88)
AT = dt.date(2026, 2, 10)
REPORT = request(
    DOCTOR, party(roles.GGD), data.HEALTH, at=AT, purpose=g.INFECTION_CONTROL,
    facts=said(g.GROUP_A, g.REPORT_DATA_ONLY),
)  # fmt: skip


@pytest.mark.parametrize(
    ("fact", "provision"),
    [
        (g.GROUP_A, "Wet publieke gezondheid 22 lid 1"),
        (g.GROUP_B_OR_C, "Wet publieke gezondheid 22 lid 2"),
    ],
)
def test_the_physician_must_report_to_the_ggd(fact: object, provision: str) -> None:
    """A duty, so medical secrecy yields; AVG 9(2)(i) carries the health data."""
    asked = near.with_(near.without(REPORT, g.GROUP_A), fact)  # type: ignore[arg-type]
    near.check(judge(asked, LAW), REQUIRED, provision, "AVG 9(2)(i)", "AVG 6(1)(c)")


MISSES = {
    "no listed disease": near.without(REPORT, g.GROUP_A),
    "to the burgemeester": near.to(REPORT, roles.BURGEMEESTER),
    "another purpose": near.for_(REPORT, data.PUBLIC_ORDER),
    "a nurse": near.by(REPORT, party(roles.NURSE, BW_7_457, WET_BIG_88)),
}


@pytest.mark.parametrize("miss", MISSES.values(), ids=MISSES.keys())
def test_22_misses(miss: Request) -> None:
    """Only a physician, only to the GGD, only a listed disease."""
    near.check(judge(miss, LAW), P, "BW 7:457 lid 1", "Wet BIG 88")


def test_more_than_the_report_stays_in() -> None:
    """24 lid 4: "uitsluitend andere medische gegevens [...] indien"."""
    more = near.without(REPORT, g.REPORT_DATA_ONLY)
    near.check(judge(more, LAW), P, "Wet publieke gezondheid 24 lid 4")


FURTHER = near.with_(
    near.without(REPORT, g.REPORT_DATA_ONLY, g.GROUP_A), g.BURGEMEESTER_ASKS, g.DANGER_OF_SPREADING,
    NECESSARY,
)  # fmt: skip


def test_at_the_mayors_request_further_data_go_to_the_ggd() -> None:
    """30: "aan de gemeentelijke gezondheidsdienst", not to the burgemeester who asks."""
    near.check(judge(FURTHER, LAW), REQUIRED, "Wet publieke gezondheid 30")
    direct = judge(near.to(FURTHER, roles.BURGEMEESTER), LAW)
    near.check(direct, P, "BW 7:457 lid 1", "Wet BIG 88")
    assert "Wet publieke gezondheid 30" not in cites(direct)


@pytest.mark.parametrize("fact", [g.BURGEMEESTER_ASKS, g.DANGER_OF_SPREADING, NECESSARY])
def test_30_misses(fact: object) -> None:
    """Asked, dangerous in the mayor's judgement, and necessary."""
    near.check(judge(near.without(FURTHER, fact), LAW), P, "Wet publieke gezondheid 24 lid 4")  # type: ignore[arg-type]


GIVEN = Consent(status=data.GIVEN, specific=YES, informed=YES, free=YES, explicit=YES)


def test_with_consent_it_may_and_whether_it_must_is_not_modelled() -> None:
    """24 lid 4 b, house reading 34."""
    verdict = judge(
        attrs.evolve(near.without(REPORT, g.REPORT_DATA_ONLY, g.GROUP_A), consent=GIVEN), LAW
    )
    assert set(verdict.possible) == {Outcome.PERMITTED, REQUIRED}
    assert [m.id for m in verdict.missing] == ["publieke_gezondheid.24_4_b_modality"]


TO_MAYOR = request(
    party(roles.GGD), party(roles.BURGEMEESTER), data.HEALTH, at=AT, purpose=g.INFECTION_CONTROL,
    facts=said(g.REPORT_DATA_ONLY, NECESSARY),
)  # fmt: skip


def test_the_ggd_informs_the_mayor() -> None:
    """27 lid 7: the report's data, as far as needed."""
    near.check(judge(TO_MAYOR, LAW), REQUIRED, "Wet publieke gezondheid 27 lid 7")
    for fact in (g.REPORT_DATA_ONLY, NECESSARY):
        near.check(judge(near.without(TO_MAYOR, fact), LAW), P, "AVG 9(1)")
    near.check(judge(near.to(TO_MAYOR, roles.POLICE), LAW), P, "AVG 9(1)")


def test_before_the_version_that_was_read_nothing_is_guessed() -> None:
    """A group A report of 2025: the text of that day was not read."""
    verdict = judge(near.on(REPORT, dt.date(2025, 12, 31)), LAW)
    assert verdict.outcome is Outcome.UNDETERMINED
    assert "publieke_gezondheid.report_group_a.not-read" in {m.id for m in verdict.missing}
