"""Woningcorporatie: AVG 6(1)(b), (e), (f) and the two income rules of the Woningwet."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import avg, housing, participatiewet
from disclosure_law.law import housing as h
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Item
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import WMO_5_3_3
from tests.common import corpus_of, party, request, said
from tests.law import near

LAW = corpus_of(avg, housing, participatiewet)
P, REQUIRED, PERMITTED = Outcome.PROHIBITED, Outcome.REQUIRED, Outcome.PERMITTED
SIGNAL = request(
    party(roles.HOUSING_ASSOCIATION), party(roles.NEIGHBOURHOOD_TEAM, WMO_5_3_3), data.HOUSING,
    purpose=data.CARE_SIGNAL, facts=said(NECESSARY),
)  # fmt: skip


@pytest.mark.parametrize(
    ("fact", "provision"),
    [
        (h.CONTRACT_REQUIRES, "AVG 6(1)(b)"),
        (h.TASK_NECESSITY_RECORDED, "Woningwet 47 lid 1"),
        (avg.INTEREST_ASSESSED, "AVG 6(1)(f)"),
    ],
)
def test_a_private_landlord_has_three_bases(fact: object, provision: str) -> None:
    """Contract, entrusted task (contested), legitimate interest: each needs necessity too."""
    asked = near.with_(SIGNAL, fact)  # type: ignore[arg-type]
    near.check(judge(asked, LAW), PERMITTED, provision)
    near.check(judge(near.without(asked, NECESSARY), LAW), P, "AVG 6(1)")
    near.check(judge(SIGNAL, LAW), P, "AVG 6(1)")


def test_none_of_them_carries_health_data() -> None:
    """AVG 9: UAVG 30 does not name housing associations."""
    asked = near.of(near.with_(SIGNAL, avg.INTEREST_ASSESSED, h.CONTRACT_REQUIRES), data.HEALTH)
    near.check(judge(asked, LAW), P, "AVG 9(1)")


def test_the_entrusted_task_is_flagged_and_is_the_associations_only() -> None:
    """Woningwet 47: disputed whether specific enough; a landlord has no such task."""
    asked = near.with_(SIGNAL, h.TASK_NECESSITY_RECORDED)
    assert "AVG 6(1)(e)" in {str(c.cites) for c in judge(asked, LAW).contested}
    near.check(judge(near.by(asked, party(roles.LANDLORD)), LAW), P, "AVG 6(1)")
    contract = near.with_(SIGNAL, h.CONTRACT_REQUIRES)
    near.check(judge(near.by(contract, party(roles.LANDLORD)), LAW), PERMITTED, "AVG 6(1)(b)")
    near.check(judge(near.by(contract, party(roles.EMPLOYER)), LAW), P, "AVG 6(1)")


INCOME = request(
    party(roles.HOUSING_ASSOCIATION), party(roles.NEIGHBOURHOOD_TEAM, WMO_5_3_3),
    data=(Item(data.FINANCIAL, kinds=(h.HOUSEHOLD_INCOME,)),), purpose=data.CARE_SIGNAL,
    facts=said(NECESSARY, avg.INTEREST_ASSESSED, h.FOR_INCOME_TASK),
)  # fmt: skip


def test_income_is_secret() -> None:
    """Woningwet 55 lid 4: a legitimate interest does not open it, the own task does."""
    near.check(judge(INCOME, LAW), P, "Woningwet 55 lid 4")
    near.check(judge(near.with_(INCOME, h.OWN_TASK_REQUIRES), LAW), PERMITTED, "Woningwet 55 lid 4")


def test_income_is_locked_to_its_purpose() -> None:
    """Woningwet 48 lid 4: "uitsluitend"."""
    other = near.without(near.with_(INCOME, h.OWN_TASK_REQUIRES), h.FOR_INCOME_TASK)
    now = near.on(other, dt.date(2026, 7, 1))
    near.check(judge(now, LAW), P, "Woningwet 48 lid 4")
    unread = judge(near.on(other, dt.date(2026, 6, 30)), LAW)
    assert unread.outcome is Outcome.UNDETERMINED


def test_a_statutory_duty_opens_both_income_rules() -> None:
    """Participatiewet 64 lid 1 l: "enig wettelijk voorschrift haar tot mededeling verplicht"."""
    asked = near.asked(near.for_(near.to(INCOME, roles.COLLEGE), participatiewet.EXECUTION))
    asked = near.on(asked, dt.date(2026, 7, 1))
    near.check(judge(near.without(asked, h.FOR_INCOME_TASK), LAW), REQUIRED,
               "Participatiewet 64 lid 1 l")  # fmt: skip


def test_arrears_are_no_income() -> None:
    """The secrecy is about household income only."""
    arrears = near.of(INCOME, data.FINANCIAL)
    near.check(judge(arrears, LAW), PERMITTED, "AVG 6(1)(f)")
    landlord = near.by(INCOME, party(roles.LANDLORD))
    near.check(judge(landlord, LAW), PERMITTED, "AVG 6(1)(f)")


def test_the_tenant_himself_may_hear_his_income() -> None:
    """No lock applies towards the person concerned."""
    assert judge(near.to(INCOME, roles.CLIENT), LAW).outcome is PERMITTED
