"""Wmo 2015 5.2.1: the college gives from its Wmo file to a closed list."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import municipality, wmo_terms
from disclosure_law.law import wmo_closed_list as wmo
from disclosure_law.law.wmo_secrecy import COOPERATION_REQUIRED
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent
from disclosure_law.term import Category, Purpose, Regime, Role
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import BSN
from tests.common import cites, condition_ids, party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    CLIENT,
    COLLEGE,
    EXPLICIT,
    NOT_EXPLICIT,
    PERMITTED,
    PROHIBITED,
    PROVIDER,
    SUPERVISOR,
    Base,
    item,
)  # fmt: skip

BASE: Base = {
    "discloser": COLLEGE,
    "recipient": PROVIDER,
    "category": data.HEALTH,
    "purpose": wmo_terms.DELIVER,
    "facts": said(NECESSARY, wmo.CONTRACTED),
}
OTHERS = (
    roles.POLICE, roles.PROSECUTION, roles.PROBATION, roles.ZVH, roles.HOUSING_ASSOCIATION,
    roles.GGD, roles.SCHOOL, roles.PSYCHIATRIST,
)  # fmt: skip


def gives(
    category: Category = data.HEALTH, held: Regime = municipality.HELD_WMO, **changes: object
) -> Verdict:
    return wmo_common.verdict(BASE, data=(item(category, held_under=held),), **changes)


@pytest.mark.parametrize(
    ("role", "purpose", "letter"),
    [
        (roles.WMO_PROVIDER, wmo_terms.DELIVER, "a"),
        (wmo_terms.CAK, wmo_terms.CONTRIBUTE, "b"),
        (wmo_terms.SVB, wmo_terms.PAY_BUDGET, "c"),
        (roles.SUPERVISOR, data.SUPERVISION, "d"),
        (roles.SUPERVISOR, data.ENFORCEMENT, "d"),
    ],
)
def test_the_list(role: Role, purpose: Purpose, letter: str) -> None:
    """5.2.1 lid 2 a-d, each for its own purpose; a power, with the BSN."""
    result = gives(recipient=party(role), purpose=purpose)
    assert result.outcome is PERMITTED
    assert f"Wmo 2015 5.2.1 lid 2 {letter}" in cites(result)
    assert {"AVG 6(1)(e)", "Wmo 2015 5.3.3 lid 1"} <= cites(result)
    assert "wmo_exchange.state_bsn" in condition_ids(result)


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": said(wmo.CONTRACTED)},
        {"facts": said(NECESSARY)},
        {"purpose": data.QUALITY},
        {"recipient": party(wmo_terms.CAK), "facts": said(NECESSARY)},
        {"recipient": party(wmo_terms.SVB), "facts": said(NECESSARY)},
        {"recipient": SUPERVISOR, "facts": said(NECESSARY)},
        {"facts": said(NECESSARY, wmo.CONTRACTED, wmo.FROM_ELSEWHERE)},
    ],
)
def test_near_misses_of_the_list(changes: Base) -> None:
    """5.2.1: necessity, contract, purpose of the letter, consent for data from elsewhere."""
    result = gives(**changes)
    assert result.outcome is PROHIBITED
    assert {"Wmo 2015 5.2.1 lid 2", "Wmo 2015 5.3.3 lid 1"} <= cites(result)


def test_data_from_elsewhere_with_consent_at_the_source() -> None:
    """5.2.1 lid 1 b and c: data of other tasks or of care, with the consent of 5.1.1 or 5.2.5."""
    result = gives(
        facts=said(NECESSARY, wmo.CONTRACTED, wmo.FROM_ELSEWHERE, wmo.CONSENTED_AT_SOURCE)
    )
    assert result.outcome is PERMITTED


@pytest.mark.parametrize("role", OTHERS)
def test_not_in_the_list(role: Role) -> None:
    """5.2.1 lid 2 "slechts": nobody else under this article."""
    bound = wmo_common.LAW.bindings
    locks = tuple(line.lock for line in bound if role in line.roles and line.binds)
    result = gives(recipient=party(role, *locks), purpose=data.CARE_SIGNAL)
    assert result.outcome is PROHIBITED
    assert {"Wmo 2015 5.2.1 lid 2", "Wmo 2015 5.3.3 lid 1"} <= cites(result)


@pytest.mark.parametrize(
    ("category", "consent", "outcome"),
    [
        (data.SUPPORT, NOT_EXPLICIT, PERMITTED),
        (data.HEALTH, EXPLICIT, PERMITTED),
        (data.HEALTH, NOT_EXPLICIT, PROHIBITED),
        (data.SUPPORT, None, PROHIBITED),
    ],
)
def test_consent_beside_the_list(
    category: Category, consent: Consent | None, outcome: Outcome
) -> None:
    """5.3.3 lid 1 beside 5.2.1 lid 2: no bar to express consent, contested."""
    result = gives(category, recipient=party(roles.SCHOOL), consent=consent, facts=said())
    assert result.outcome is outcome
    if outcome is PERMITTED:
        assert {p.cites.short for p in result.contested} == {"Wmo 2015 5.2.1 lid 2"}


def test_plain_consent_for_special_data_leaves_the_list_open() -> None:
    """5.2.1 lid 2: the list itself is then unsettled; what forbids is AVG 9."""
    result = gives(recipient=party(roles.SCHOOL), consent=NOT_EXPLICIT, facts=said())
    assert cites(result) == {"AVG 9(1)", "UAVG 22 lid 1"}
    assert [p.id for p in result.parts[0].unsettled] == ["wmo_closed_list.only_the_list"]


def test_required_cooperation_opens_the_list() -> None:
    """5.3.3 lid 3 stands beside 5.2.1 lid 2."""
    result = gives(recipient=party(roles.SCHOOL), facts=said(NECESSARY, COOPERATION_REQUIRED))
    assert result.outcome is PERMITTED
    assert "Wmo 2015 5.3.3 lid 3" in cites(result)


@pytest.mark.parametrize(
    ("held", "changes"),
    [
        (municipality.HELD_JEUGDWET, {"recipient": party(roles.SCHOOL)}),
        (municipality.HELD_WMO, {"discloser": PROVIDER}),
        (municipality.HELD_WMO, {"recipient": CLIENT}),
    ],
)
def test_the_list_binds_the_college_and_its_wmo_file(held: Regime, changes: Base) -> None:
    """5.2.1: the college, its Wmo file, others than the data subject."""
    assert "Wmo 2015 5.2.1 lid 2" not in cites(gives(held=held, **changes))


def test_bsn_key() -> None:
    """5.2.9 lid 1: the BSN belongs to a disclosure under 5.2.1."""
    (part,) = gives(data.CITIZEN_NUMBER).parts
    by = {p.short for g in part.carrying for k in g.lifts if k.lock == BSN for p in k.by}
    assert by == {"Wmo 2015 5.2.9 lid 1"}


@pytest.mark.parametrize("at", [dt.date(2018, 5, 25), dt.date(2026, 7, 1)])
def test_unchanged_since_2015(at: dt.date) -> None:
    """5.2.1 lid 2 is unchanged since the 2015 copy."""
    assert gives(at=at).outcome is PERMITTED
