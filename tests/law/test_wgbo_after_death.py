"""BW 7:458a and 458b: the file of a deceased patient."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wgbo
from disclosure_law.law import wgbo_after_death as dead
from disclosure_law.law.sources import SV
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.rule import Ground, Modality
from disclosure_law.term import Role
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import WET_BIG_88
from tests.common import cites, party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    ASKED,
    EXPLICIT,
    PROHIBITED,
    PROVIDER,
    PSYCHIATRIST,
    REQUIRED,
    UNASKED,
    UNDETERMINED,
    Base,
    client,
)  # fmt: skip

WEIGHTY = (dead.WEIGHTY_INTEREST, dead.MAY_BE_HARMED, dead.NEEDED_FOR_INTEREST)
ASK: Base = {
    "discloser": PSYCHIATRIST,
    "recipient": party(roles.NEXT_OF_KIN),
    "category": data.HEALTH,
    "setting": ASKED,
    "subject": client(70, deceased=YES),
}
CHILD: Base = {
    **ASK,
    "recipient": party(roles.PARENT_WITH_AUTHORITY),
    "subject": client(15, deceased=YES),
}
WAYS = {
    "BW 7:458a lid 1 a": (dead.RECORDED_CONSENT,),
    "BW 7:458a lid 1 b": (dead.INCIDENT_NOTICE,),
    "BW 7:458a lid 1 c": WEIGHTY,
}


@pytest.mark.parametrize(("provision", "facts"), WAYS.items())
def test_each_letter_obliges(provision: str, facts: tuple[Fact, ...]) -> None:
    """458a lid 1: "verstrekt de hulpverlener desgevraagd"."""
    result = wmo_common.verdict(ASK, facts=said(*facts))
    assert result.outcome is REQUIRED
    assert {provision, "BW 7:457 lid 1", "Wet BIG 88"} <= cites(result)


@pytest.mark.parametrize("facts", WAYS.values())
@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({"setting": UNASKED}, PROHIBITED),
        ({"subject": client(70, deceased=NO)}, PROHIBITED),
        ({"at": dt.date(2019, 12, 31)}, PROHIBITED),
        ({"at": dt.date(2020, 1, 1)}, REQUIRED),
    ],
)
def test_general_near_misses(facts: tuple[Fact, ...], changes: Base, outcome: Outcome) -> None:
    """458a: on request, a deceased patient, since 2020-01-01."""
    result = wmo_common.verdict(ASK, facts=said(*facts), **changes)
    assert result.outcome is outcome
    assert any("7:458a" in short for short in cites(result)) is (outcome is REQUIRED)


@pytest.mark.parametrize("facts", WAYS.values())
@pytest.mark.parametrize(
    ("limit", "provision"),
    [
        (dead.BEYOND_THE_GROUND, "BW 7:458a lid 3"),
        (dead.REFUSAL_RECORDED, "BW 7:458a lid 4"),
        (wgbo.HARMS_ANOTHERS_PRIVACY, "BW 7:458a lid 4"),
    ],
)
def test_limits(facts: tuple[Fact, ...], limit: Fact, provision: str) -> None:
    """458a lid 3-4: only what concerns the ground; not against the recorded will or another."""
    result = wmo_common.verdict(ASK, facts=said(*facts, limit))
    assert result.outcome is PROHIBITED
    assert {provision, "BW 7:457 lid 1"} <= cites(result)


@pytest.mark.parametrize("limit", [dead.BEYOND_THE_GROUND, dead.REFUSAL_RECORDED])
@pytest.mark.parametrize(
    "changes",
    [
        {"setting": UNASKED},
        {"subject": client(70)},
        {"at": dt.date(2019, 12, 31)},
        {"discloser": PROVIDER},
        {"recipient": party(roles.CLIENT)},
    ],
)
def test_limits_are_limits_of_458a(limit: Fact, changes: Base) -> None:
    """458a lid 3-4 "op grond van dit artikel": no bar to what the article does not govern."""
    result = wmo_common.verdict(ASK, facts=said(limit), **changes)
    assert not any("7:458a" in short for short in cites(result))


def test_another_duty_passes_the_bar() -> None:
    """458a lid 4 bars access under the article, not a duty of another statute."""
    duty = Ground(
        id="test.duty",
        cites=(SV.art("160"),),
        text=Text("proef", "test"),
        modality=Modality.DUTY,
    )
    facts = said(dead.REFUSAL_RECORDED)
    result = wmo_common.verdict(ASK, facts=facts, extra=(duty,))
    assert result.outcome is REQUIRED


@pytest.mark.parametrize("dropped", range(3))
def test_weighty_interest_has_three_elements(dropped: int) -> None:
    """458a lid 1 c: a weighty interest, that may be harmed, for which access is necessary."""
    facts = said(*WEIGHTY[:dropped], *WEIGHTY[dropped + 1 :])
    assert wmo_common.verdict(ASK, facts=facts).outcome is PROHIBITED


@pytest.mark.parametrize(
    ("facts", "role", "outcome"),
    [
        ((dead.RECORDED_CONSENT,), roles.NEIGHBOUR, REQUIRED),
        (WEIGHTY, roles.NEIGHBOUR, REQUIRED),
        ((dead.INCIDENT_NOTICE,), roles.NEIGHBOUR, PROHIBITED),
        ((dead.INCIDENT_NOTICE,), roles.RELATIVE, REQUIRED),
        ((dead.INCIDENT_NOTICE,), roles.REPRESENTATIVE, REQUIRED),
        ((dead.INCIDENT_NOTICE,), roles.PARENT_WITHOUT_AUTHORITY, REQUIRED),
        ((dead.INCIDENT_NOTICE,), roles.PARENT_WITH_AUTHORITY, REQUIRED),
        (WEIGHTY, roles.POLICE, UNDETERMINED),
        (WEIGHTY, roles.PROSECUTOR, UNDETERMINED),
        ((dead.RECORDED_CONSENT,), roles.POLICE, REQUIRED),
    ],
)
def test_to_whom(facts: tuple[Fact, ...], role: Role, outcome: Outcome) -> None:
    """458a lid 1: a person, a surviving relative, "een ieder"; the police is not modelled."""
    assert wmo_common.verdict(ASK, recipient=party(role), facts=said(*facts)).outcome is outcome


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, REQUIRED),
        ({"recipient": party(roles.GI)}, REQUIRED),
        ({"subject": client(16, deceased=YES)}, PROHIBITED),
        ({"facts": said(wgbo.GOOD_CARE_OPPOSES)}, PROHIBITED),
        ({"facts": said(dead.REFUSAL_RECORDED)}, PROHIBITED),
        ({"facts": said(dead.BEYOND_THE_GROUND)}, PROHIBITED),
        ({"facts": said(wgbo.HARMS_ANOTHERS_PRIVACY)}, PROHIBITED),
        ({"recipient": party(roles.PARENT_WITHOUT_AUTHORITY)}, PROHIBITED),
        ({"setting": UNASKED}, PROHIBITED),
        ({"at": dt.date(2019, 12, 31)}, PROHIBITED),
    ],
)
def test_who_had_authority_over_a_child(changes: Base, outcome: Outcome) -> None:
    """458a lid 2: under sixteen at death, unless good care opposes."""
    result = wmo_common.verdict(CHILD, **changes)
    assert result.outcome is outcome
    assert ("BW 7:458a lid 2" in cites(result)) is (outcome is REQUIRED)


REVIEW = (dead.SUSPECTED_ERROR, dead.ACCESS_REFUSED, dead.DESIGNATED)


@pytest.mark.parametrize("dropped", [None, 0, 1, 2])
def test_independent_physician(dropped: int | None) -> None:
    """458b lid 1: suspected error, access not given, designated by the requester."""
    kept = [fact for i, fact in enumerate(REVIEW) if i != dropped]
    doctor = party(roles.INDEPENDENT_PHYSICIAN, WET_BIG_88)
    result = wmo_common.verdict(ASK, recipient=doctor, facts=said(*kept))
    assert result.outcome is (REQUIRED if dropped is None else PROHIBITED)
    assert ("BW 7:458b lid 1" in cites(result)) is (dropped is None)


def test_only_to_the_independent_physician() -> None:
    """458b lid 1 sends the file to the physician, not yet to the requester."""
    assert wmo_common.verdict(ASK, facts=said(*REVIEW)).outcome is PROHIBITED


AFTER_ALL = (dead.SUSPECTED_ERROR, dead.ACCESS_REFUSED, dead.REFUSAL_UNJUSTIFIED)


@pytest.mark.parametrize("dropped", [None, 0, 1, 2])
def test_access_after_all(dropped: int | None) -> None:
    """458b lid 2: the physician finds the refusal unjustified."""
    kept = [fact for i, fact in enumerate(AFTER_ALL) if i != dropped]
    result = wmo_common.verdict(ASK, facts=said(*kept))
    assert result.outcome is (REQUIRED if dropped is None else PROHIBITED)
    assert ("BW 7:458b lid 2" in cites(result)) is (dropped is None)


def test_only_the_physician_judges_the_refusal() -> None:
    """458b lid 2: "Indien de arts van oordeel is"."""
    assert dead.REFUSAL_UNJUSTIFIED.by == dead.INDEPENDENT_DOCTOR


def test_presumed_consent_is_no_ground_after_death() -> None:
    """458a names no presumed consent; consent of a relative does not open the file."""
    result = wmo_common.verdict(ASK, proxy_consent=EXPLICIT)
    assert result.outcome is PROHIBITED
