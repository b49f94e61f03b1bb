"""Wmo 2015 § 5.3: the secrecy of 5.3.3 and its exits, access, research, informing."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wgbo_beyond_treatment as research
from disclosure_law.law import wmo_secrecy
from disclosure_law.law.keys import DUTY_KEYS, POWER_KEYS
from disclosure_law.law.municipality import HELD_WMO
from disclosure_law.law.sources import SV
from disclosure_law.law.wmo_terms import END_VIOLENCE, SEEK_ADVICE
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import Answers, Consent, Party
from disclosure_law.rule import Ground, Modality
from disclosure_law.term import Role
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY, RECIPIENT_ROLE
from disclosure_law.vocabulary.locks import JEUGDWET_7_3_11
from tests.common import cites, condition_ids, party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    ASKED,
    CLIENT,
    COLLEGE,
    EXPLICIT,
    NOT_EXPLICIT,
    PERMITTED,
    POLICE,
    PROHIBITED,
    PROVIDER,
    REQUIRED,
    UNASKED,
    UNDETERMINED,
    VEILIG_THUIS,
    Base,
    client,
    item,
)  # fmt: skip

YOUTH_WORKER = party(roles.YOUTH_WORKER, JEUGDWET_7_3_11)
NEW_TEXT = dt.date(2026, 7, 1)
BASE = {"discloser": PROVIDER, "recipient": YOUTH_WORKER, "category": data.SUPPORT}


def verdict(**changes: object) -> Verdict:
    return wmo_common.verdict(BASE, **changes)


@pytest.mark.parametrize("role", [roles.POLICE, roles.HOUSING_ASSOCIATION, roles.CASE_MEETING])
def test_secrecy_stands_towards_any_other(role: Role) -> None:
    """5.3.3 lid 1: to others than the data subject nothing, without law or consent."""
    result = verdict(recipient=party(role), facts=said(NECESSARY))
    assert result.outcome is PROHIBITED
    assert "Wmo 2015 5.3.3 lid 1" in cites(result)


def test_secrecy_does_not_bind_whoever_is_not_named() -> None:
    """5.3.3 lid 1 names college, aanbieder and others: a housing association is not among them."""
    result = verdict(discloser=party(roles.HOUSING_ASSOCIATION), consent=EXPLICIT)
    assert result.outcome is PERMITTED
    assert "Wmo 2015 5.3.3 lid 1" not in cites(result)


def _rule(modality: Modality) -> Ground:
    keys = DUTY_KEYS if modality is Modality.DUTY else POWER_KEYS
    return Ground(
        id="test.other_statute",
        cites=(SV.art("160"),),
        text=Text("proef", "test"),
        when=RECIPIENT_ROLE.among(roles.POLICE),
        modality=modality,
        lifts=keys,
    )


@pytest.mark.parametrize(
    ("modality", "outcome"), [(Modality.DUTY, REQUIRED), (Modality.POWER, PERMITTED)]
)
def test_any_statute_opens_the_secrecy(modality: Modality, outcome: Outcome) -> None:
    """5.3.3 lid 1 "onverminderd het bij of krachtens de wet bepaalde": a power is enough."""
    result = verdict(recipient=POLICE, extra=(_rule(modality),))
    assert result.outcome is outcome


@pytest.mark.parametrize(
    ("age", "capable", "own", "proxy", "outcome", "provision"),
    [
        (40, YES, EXPLICIT, None, PERMITTED, "Wmo 2015 5.3.3 lid 1"),
        (40, YES, None, EXPLICIT, PROHIBITED, "Wmo 2015 5.3.3 lid 1"),
        (16, YES, EXPLICIT, None, PERMITTED, "Wmo 2015 5.3.3 lid 1"),
        (12, YES, EXPLICIT, EXPLICIT, PERMITTED, "Wmo 2015 5.3.3 lid 1"),
        (12, YES, None, EXPLICIT, PROHIBITED, "Wmo 2015 5.3.3 lid 1"),
        (11, YES, None, EXPLICIT, PERMITTED, "Wmo 2015 5.3.3 lid 2"),
        (11, YES, EXPLICIT, None, PROHIBITED, "Wmo 2015 5.3.3 lid 1"),
        (13, NO, None, EXPLICIT, PERMITTED, "Wmo 2015 5.3.3 lid 2"),
        (13, NO, EXPLICIT, None, PROHIBITED, "Wmo 2015 5.3.3 lid 1"),
        (50, NO, None, EXPLICIT, PERMITTED, "Wmo 2015 1.1.1"),
        (50, NO, EXPLICIT, None, PROHIBITED, "Wmo 2015 5.3.3 lid 1"),
    ],
)
def test_who_consents(
    *,
    age: int,
    capable: Truth,
    own: Consent | None,
    proxy: Consent | None,
    outcome: Outcome,
    provision: str,
) -> None:
    """5.3.3 lid 1-2: the line is twelve, and the ability to weigh one's interests."""
    result = verdict(subject=client(age, capable), consent=own, proxy_consent=proxy)
    assert result.outcome is outcome
    assert provision in cites(result)


def test_consent_for_an_incapable_adult_is_contested() -> None:
    """5.3.3 lid 2 names minors only; the representative of 1.1.1 is an own reading."""
    result = verdict(subject=client(50, NO), proxy_consent=EXPLICIT)
    assert {point.cites.short for point in result.contested} == {"Wmo 2015 5.3.3 lid 2"}


@pytest.mark.parametrize(
    ("changes", "lock"),
    [
        ({"status": data.REFUSED}, "Wmo 2015 5.3.3 lid 1"),
        ({"status": data.WITHDRAWN}, "Wmo 2015 5.3.3 lid 1"),
        ({"specific": NO}, "Wmo 2015 5.3.3 lid 1"),
        ({"informed": NO}, "Wmo 2015 5.3.3 lid 1"),
        ({"free": NO}, "AVG 6(1)"),
    ],
)
def test_consent_lacks_something(changes: Base, lock: str) -> None:
    """Consent must be given, informed, for this disclosure; unfree consent fails the AVG lock."""
    sound: Base = {"status": data.GIVEN, "informed": YES, "specific": YES, "free": YES}
    quality: Base = {**sound, **changes}
    result = verdict(consent=Consent(**quality))
    assert result.outcome is PROHIBITED
    assert lock in cites(result)


def test_plain_consent_opens_secrecy_but_not_avg_9() -> None:
    """5.3.3 asks for consent; for health data AVG 9(2)(a) asks for explicit consent."""
    result = verdict(category=data.HEALTH, consent=NOT_EXPLICIT)
    assert result.outcome is PROHIBITED
    assert cites(result) == {"AVG 9(1)", "UAVG 22 lid 1"}


def test_parents_of_an_eleven_year_old_consent() -> None:
    """Case compulsory-forensic-youth-wmo-007."""
    result = verdict(
        discloser=COLLEGE,
        subject=client(11, NO),
        data=(
            item(data.HEALTH, held_under=HELD_WMO),
            item(data.SUPPORT, held_under=HELD_WMO),
        ),
        at=dt.date(2024, 9, 17),
        proxy_consent=EXPLICIT,
        facts=said(NECESSARY, no=(wmo_secrecy.COOPERATION_REQUIRED,)),
    )
    assert result.outcome is PERMITTED
    assert {"Wmo 2015 5.3.3 lid 1", "Wmo 2015 5.3.3 lid 2"} <= cites(result)
    assert not {"Wmo 2015 5.2.5 lid 2", "Jeugdwet 7.4.0 lid 2"} & cites(result)


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        (said(wmo_secrecy.COOPERATION_REQUIRED, NECESSARY), PERMITTED),
        (said(NECESSARY), PROHIBITED),
        (said(wmo_secrecy.COOPERATION_REQUIRED), PROHIBITED),
    ],
)
@pytest.mark.parametrize("discloser", [PROVIDER, COLLEGE])
def test_whose_cooperation_is_required_is_not_another(
    discloser: Party, facts: Answers, outcome: Outcome
) -> None:
    """5.3.3 lid 3: professional cooperation required for the discloser's own task."""
    items = (item(data.HEALTH, held_under=HELD_WMO),)
    result = verdict(discloser=discloser, data=items, facts=facts)
    assert result.outcome is outcome
    expected = "lid 3" if outcome is PERMITTED else "lid 1"
    assert f"Wmo 2015 5.3.3 {expected}" in cites(result)


STUDY = (
    wmo_secrecy.RESEARCH_FIELD,
    research.CONSENT_IMPOSSIBLE,
    research.RESEARCH_SAFEGUARDS,
    research.GENERAL_INTEREST,
    research.INDISPENSABLE,
)
ANONYMOUS = (
    wmo_secrecy.RESEARCH_FIELD,
    research.CONSENT_NOT_TO_BE_ASKED,
    research.NOT_TRACEABLE,
    research.GENERAL_INTEREST,
    research.INDISPENSABLE,
)


def study(*facts: Fact, **changes: object) -> Verdict:
    given = {
        "recipient": party(roles.RESEARCHER),
        "category": data.HEALTH,
        "purpose": data.RESEARCH,
        "setting": ASKED,
        "at": NEW_TEXT,
        "facts": said(*facts),
    }
    return verdict(**{**given, **changes})


@pytest.mark.parametrize("facts", [STUDY, ANONYMOUS])
def test_research_without_consent(facts: tuple[Fact, ...]) -> None:
    """5.3.6 lid 1 (a or b) and lid 2; a note in the file (lid 3)."""
    result = study(*facts)
    assert result.outcome is PERMITTED
    assert {"Wmo 2015 5.3.6 lid 1", "AVG 9(2)(j)"} <= cites(result)
    assert "wmo_secrecy.research_note" in condition_ids(result)


@pytest.mark.parametrize("facts", [STUDY, ANONYMOUS])
@pytest.mark.parametrize("dropped", range(5))
def test_research_needs_every_condition(facts: tuple[Fact, ...], dropped: int) -> None:
    """5.3.6 lid 1-2: each condition of the chosen letter, and each of lid 2."""
    result = study(*facts[:dropped], *facts[dropped + 1 :])
    assert result.outcome is PROHIBITED
    assert "Wmo 2015 5.3.3 lid 1" in cites(result)


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({"facts": said(*STUDY, research.OBJECTED)}, PROHIBITED),
        ({"setting": UNASKED}, PROHIBITED),
        ({"purpose": data.QUALITY}, PROHIBITED),
        ({"at": dt.date(2026, 6, 30)}, UNDETERMINED),
    ],
)
def test_research_near_misses(changes: Base, outcome: Outcome) -> None:
    """5.3.6: no objection, on request, for research; read from 2026-07-01 on."""
    assert study(*STUDY, **changes).outcome is outcome


def access(**changes: object) -> Verdict:
    given = {"recipient": CLIENT, "setting": ASKED, "at": NEW_TEXT}
    return verdict(**{**given, **changes})


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, REQUIRED),
        ({"setting": UNASKED}, PERMITTED),
        ({"facts": said(wmo_secrecy.ACCESS_REFUSED)}, PERMITTED),
        ({"subject": client(12)}, REQUIRED),
        ({"subject": client(11)}, PROHIBITED),
        ({"subject": client(14, NO)}, PROHIBITED),
        ({"at": dt.date(2026, 6, 30)}, UNDETERMINED),
    ],
)
def test_access_of_the_data_subject(changes: Base, outcome: Outcome) -> None:
    """5.3.2: on request, from twelve on if capable; refusal is possible (lid 4)."""
    result = access(**changes)
    assert result.outcome is outcome
    if outcome in (REQUIRED, PROHIBITED):
        assert cites(result) == {"Wmo 2015 5.3.2"}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, REQUIRED),
        ({"subject": client(16)}, PROHIBITED),
        ({"subject": client(16, NO)}, REQUIRED),
        ({"facts": said(wmo_secrecy.INTEREST_OPPOSES)}, PROHIBITED),
        ({"facts": said(wmo_secrecy.ACCESS_REFUSED)}, PROHIBITED),
        ({"setting": UNASKED}, PROHIBITED),
        ({"purpose": data.CARE_SIGNAL}, PROHIBITED),
        ({"recipient": party(roles.RELATIVE)}, PROHIBITED),
    ],
)
def test_access_of_the_representative(changes: Base, outcome: Outcome) -> None:
    """5.3.2: the representative of a child under sixteen, unless its interest opposes."""
    given = {
        "recipient": party(roles.PARENT_WITH_AUTHORITY),
        "purpose": data.ACCESS,
        "subject": client(15),
    }
    result = access(**{**given, **changes})
    assert result.outcome is outcome
    if outcome is REQUIRED:
        assert "Wmo 2015 5.3.2" in cites(result)


@pytest.mark.parametrize(
    ("changes", "attached"),
    [
        ({}, True),
        ({"purpose": SEEK_ADVICE}, False),
        ({"recipient": YOUTH_WORKER}, False),
        ({"discloser": CLIENT}, False),
    ],
)
def test_veilig_thuis_informs_within_four_weeks(changes: Base, attached: bool) -> None:
    """5.3.1 lid 1: whoever gives the data, save the data subject; not for advice."""
    given = {
        "discloser": party(roles.SCHOOL),
        "recipient": VEILIG_THUIS,
        "purpose": END_VIOLENCE,
        "consent": EXPLICIT,
    }
    result = verdict(**{**given, **changes})
    assert ("wmo_secrecy.veilig_thuis_informs" in condition_ids(result)) is attached


PROFESSIONAL = (wmo_secrecy.SOURCE_PROFESSIONAL,)


@pytest.mark.parametrize(
    ("facts", "at", "outcome"),
    [
        ((*PROFESSIONAL, wmo_secrecy.SOURCE_AT_RISK), dt.date(2026, 1, 1), PROHIBITED),
        (PROFESSIONAL, dt.date(2026, 1, 1), PERMITTED),
        ((), dt.date(2026, 1, 1), PROHIBITED),
        ((wmo_secrecy.SOURCE_CONSENTS,), dt.date(2026, 1, 1), PERMITTED),
        ((), dt.date(2025, 12, 31), UNDETERMINED),
    ],
)
def test_veilig_thuis_keeps_its_source(
    facts: tuple[Fact, ...], at: dt.date, outcome: Outcome
) -> None:
    """Uitvoeringsbesluit 4.1.8 lid 3: a professional source at risk, another without consent."""
    result = verdict(
        discloser=VEILIG_THUIS,
        recipient=CLIENT,
        data=(item(data.IDENTIFYING, kinds=(wmo_secrecy.ORIGIN,)),),
        at=at,
        facts=said(*facts),
    )
    assert result.outcome is outcome
    if outcome is PROHIBITED:
        assert "Uitvoeringsbesluit Wmo 2015 4.1.8 lid 3" in cites(result)
