"""BW 7:448 lid 4, 449, 456, 465: to the patient, a representative, another in his interest."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wgbo
from disclosure_law.law import wgbo_access as access
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.term import Role
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.vocabulary import data, roles
from tests.common import cites, condition_ids, party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    ASKED,
    CLIENT,
    EXPLICIT,
    PERMITTED,
    PROHIBITED,
    PROVIDER,
    PSYCHIATRIST,
    REFUSED,
    REQUIRED,
    UNASKED,
    UNDETERMINED,
    Base,
    client,
)  # fmt: skip

# --- 448 lid 4 ---
ALL_THREE = (access.SERIOUS_DETRIMENT, access.COLLEAGUE_CONSULTED, access.PATIENTS_INTEREST)
EXCEPTION: Base = {
    "discloser": PSYCHIATRIST,
    "recipient": party(roles.RELATIVE),
    "category": data.HEALTH,
    "facts": said(*ALL_THREE),
}


@pytest.mark.parametrize(
    ("at", "lid"),
    [
        (dt.date(2019, 12, 31), "3"),
        (dt.date(2020, 1, 1), "4"),
        (dt.date(2026, 1, 1), "4"),
    ],
)
def test_therapeutic_exception(at: dt.date, lid: str) -> None:
    """448 lid 4 (until 2020-01-01 lid 3): a duty towards another; the patient hears it later."""
    result = wmo_common.verdict(EXCEPTION, at=at)
    assert result.outcome is REQUIRED
    assert {f"BW 7:448 lid {lid}", "BW 7:457 lid 1", "Wet BIG 88"} <= cites(result)
    assert "wgbo_access.tell_the_patient_later" in condition_ids(result)


@pytest.mark.parametrize("dropped", range(3))
def test_exception_needs_all_three(dropped: int) -> None:
    """448 lid 4: serious detriment, a colleague consulted, the patient's interest requires it."""
    facts = said(*ALL_THREE[:dropped], *ALL_THREE[dropped + 1 :])
    result = wmo_common.verdict(EXCEPTION, facts=facts)
    assert result.outcome is PROHIBITED
    assert "BW 7:457 lid 1" in cites(result)
    assert not any("7:448" in short for short in cites(result))


@pytest.mark.parametrize("changes", [{"discloser": PROVIDER}, {"recipient": CLIENT}])
def test_exception_is_the_practitioners(changes: Base) -> None:
    """448 lid 4: of the hulpverlener, to another than the patient."""
    assert not any("7:448" in short for short in cites(wmo_common.verdict(EXCEPTION, **changes)))


# --- 449 ---
@pytest.mark.parametrize(
    ("facts", "at", "outcome"),
    [
        ((access.WISHES_NOT_TO_KNOW,), dt.date(2020, 1, 1), PROHIBITED),
        (
            (access.WISHES_NOT_TO_KNOW, access.DETRIMENT_OUTWEIGHS),
            dt.date(2020, 1, 1),
            PERMITTED,
        ),
        ((), dt.date(2020, 1, 1), PERMITTED),
        ((access.WISHES_NOT_TO_KNOW,), dt.date(2019, 12, 31), UNDETERMINED),
    ],
)
def test_right_not_to_know(facts: tuple[Fact, ...], at: dt.date, outcome: Outcome) -> None:
    """449: who does not want to know is not told, unless the detriment weighs more."""
    result = wmo_common.verdict(EXCEPTION, recipient=CLIENT, facts=said(*facts), at=at)
    assert result.outcome is outcome
    if outcome is PROHIBITED:
        assert cites(result) == {"BW 7:449"}


# --- 456 ---
ACCESS: Base = {
    "discloser": PSYCHIATRIST,
    "recipient": CLIENT,
    "category": data.HEALTH,
    "setting": ASKED,
    "purpose": data.ACCESS,
}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, REQUIRED),
        ({"setting": UNASKED}, PERMITTED),
        ({"facts": said(access.ANOTHERS_PRIVACY)}, PROHIBITED),
        ({"facts": said(access.ANOTHERS_PRIVACY), "setting": UNASKED}, PERMITTED),
        ({"discloser": party(roles.SCHOOL)}, PERMITTED),
        # 465 lid 1-2: under twelve or incapable the duty is met towards the representative
        ({"subject": client(11)}, PERMITTED),
        ({"subject": client(12)}, REQUIRED),
        ({"subject": client(50, NO)}, PERMITTED),
        ({"at": dt.date(2019, 11, 15)}, REQUIRED),
        ({"at": dt.date(2019, 11, 14)}, UNDETERMINED),
    ],
)
def test_patient_access(changes: Base, outcome: Outcome) -> None:
    """456: on request a duty, sparing another's privacy; read from 2019-11-15 on."""
    result = wmo_common.verdict(ACCESS, **changes)
    assert result.outcome is outcome
    if outcome in (REQUIRED, PROHIBITED):
        assert cites(result) == {"BW 7:456"}


NEEDS = (wgbo.CONSENT_REQUIRED, wgbo.NEEDED_FOR_CONSENTING)
PARENT: Base = {
    **ACCESS,
    "recipient": party(roles.PARENT_WITH_AUTHORITY),
    "subject": client(11),
    "facts": said(*NEEDS),
}


@pytest.mark.parametrize("role", [roles.PARENT_WITH_AUTHORITY, roles.REPRESENTATIVE])
@pytest.mark.parametrize(("age", "capable"), [(11, YES), (13, NO), (50, NO)])
def test_representative_access(role: Role, age: int, capable: Truth) -> None:
    """465 lid 1-3 with 456: the duty is met towards the representative."""
    result = wmo_common.verdict(PARENT, recipient=party(role), subject=client(age, capable))
    assert result.outcome is REQUIRED
    assert {"BW 7:456", "BW 7:465", "BW 7:457 lid 3"} <= cites(result)


@pytest.mark.parametrize(
    "changes",
    [
        {"subject": client(12)},
        {"facts": said(wgbo.CONSENT_REQUIRED)},
        {"facts": said(wgbo.NEEDED_FOR_CONSENTING)},
        {"facts": said(*NEEDS, wgbo.GOOD_CARE_OPPOSES)},
        {"facts": said(*NEEDS, access.ANOTHERS_PRIVACY)},
        {"setting": UNASKED},
        {"purpose": data.TREATMENT},
        {"recipient": party(roles.PARENT_WITHOUT_AUTHORITY)},
    ],
)
def test_representative_near_misses(changes: Base) -> None:
    """465 lid 4, 456 and house reading 37: each condition of the representative's access."""
    result = wmo_common.verdict(PARENT, **changes)
    assert result.outcome is PROHIBITED
    assert "BW 7:456" not in cites(result)


def test_representative_access_was_read_in_2019() -> None:
    """456 in this form was read from 2019-11-15 on."""
    assert wmo_common.verdict(PARENT, at=dt.date(2019, 11, 15)).outcome is REQUIRED
    assert wmo_common.verdict(PARENT, at=dt.date(2019, 11, 14)).outcome is UNDETERMINED


def test_after_death_another_article_governs() -> None:
    """458a lid 2, not 456: the child has died."""
    result = wmo_common.verdict(PARENT, subject=client(11, NO, deceased=YES))
    assert result.outcome is REQUIRED
    assert "BW 7:458a lid 2" in cites(result)
    assert "BW 7:456" not in cites(result)


@pytest.mark.parametrize(
    "facts", [said(wgbo.CONSENT_REQUIRED), said(wgbo.NEEDED_FOR_CONSENTING), said()]
)
def test_beyond_what_is_needed_the_secrecy_stands(facts: object) -> None:
    """House reading 37: a parent gets no more than consenting requires."""
    result = wmo_common.verdict(PARENT, facts=facts, proxy_consent=REFUSED)
    assert result.outcome is PROHIBITED
    assert "BW 7:457 lid 1" in cites(result)


# --- 465 lid 2-3 ---
@pytest.mark.parametrize(
    ("changes", "attached"),
    [
        ({}, True),
        ({"subject": client(40)}, False),
        ({"subject": client(17, NO)}, False),
        ({"recipient": party(roles.SCHOOL), "proxy_consent": EXPLICIT}, True),
        ({"recipient": party(roles.SCHOOL), "consent": EXPLICIT}, False),
        ({"discloser": party(roles.SCHOOL), "proxy_consent": EXPLICIT}, False),
    ],
)
def test_order_of_representatives(changes: Base, attached: bool) -> None:
    """465 lid 2-3: for an incapable adult, in the order of the law."""
    base: Base = {**PARENT, "recipient": party(roles.REPRESENTATIVE), "subject": client(40, NO)}
    result = wmo_common.verdict(base, **changes)
    assert ("wgbo_access.right_representative" in condition_ids(result)) is attached
