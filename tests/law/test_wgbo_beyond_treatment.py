"""BW 7:458, 459 and 464 lid 2 b: research, observers, commissioned examinations."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wgbo
from disclosure_law.law import wgbo_beyond_treatment as wgbo_more
from disclosure_law.law.keys import DUTY_KEYS, POWER_KEYS
from disclosure_law.law.sources import JEUGDWET
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, How
from disclosure_law.rule import Ground, Modality
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import RECIPIENT_ROLE
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88
from tests.common import cites, condition_ids, party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    ASKED,
    CLIENT,
    EXPLICIT,
    PERMITTED,
    POLICE,
    PROHIBITED,
    PROVIDER,
    PSYCHIATRIST,
    REFUSED,
    REQUIRED,
    UNASKED,
    Base,
    client,
    item,
)  # fmt: skip

# --- 458 ---
TAIL = (wgbo_more.GENERAL_INTEREST, wgbo_more.INDISPENSABLE)
LETTER_A = (
    wgbo_more.RESEARCH_FIELD, wgbo_more.CONSENT_IMPOSSIBLE, wgbo_more.RESEARCH_SAFEGUARDS, *TAIL,
)  # fmt: skip
LETTER_B = (
    wgbo_more.RESEARCH_FIELD, wgbo_more.CONSENT_NOT_TO_BE_ASKED, wgbo_more.NOT_TRACEABLE, *TAIL,
)  # fmt: skip
STUDY: Base = {
    "discloser": PSYCHIATRIST,
    "recipient": party(roles.RESEARCHER),
    "category": data.HEALTH,
    "purpose": data.RESEARCH,
    "setting": ASKED,
}


@pytest.mark.parametrize("facts", [LETTER_A, LETTER_B])
def test_research(facts: tuple[Fact, ...]) -> None:
    """458 lid 1 (a or b) and lid 2: a power that names 457; a note, no copies."""
    result = wmo_common.verdict(STUDY, facts=said(*facts))
    assert result.outcome is PERMITTED
    assert {"BW 7:458 lid 1", "BW 7:457 lid 1", "Wet BIG 88", "AVG 9(2)(j)"} <= cites(result)
    attached = {"wgbo_beyond_treatment.research_note", "wgbo_beyond_treatment.research_no_copies"}
    assert attached <= condition_ids(result)


@pytest.mark.parametrize("facts", [LETTER_A, LETTER_B])
@pytest.mark.parametrize("dropped", range(5))
def test_research_needs_each(facts: tuple[Fact, ...], dropped: int) -> None:
    """458: one letter in full, and each condition of lid 2."""
    kept = said(*facts[:dropped], *facts[dropped + 1 :])
    result = wmo_common.verdict(STUDY, facts=kept)
    assert result.outcome is PROHIBITED
    assert "BW 7:457 lid 1" in cites(result)


def test_halves_of_two_letters_do_not_make_one() -> None:
    """458 lid 1: a or b, not half of each."""
    mixed = said(LETTER_A[0], wgbo_more.CONSENT_IMPOSSIBLE, wgbo_more.NOT_TRACEABLE, *TAIL)
    assert wmo_common.verdict(STUDY, facts=mixed).outcome is PROHIBITED


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": said(*LETTER_A, wgbo_more.OBJECTED)},
        {"setting": UNASKED},
        {"purpose": data.QUALITY},
    ],
)
def test_research_near_misses(changes: Base) -> None:
    """458: no objection (lid 2 c), "desgevraagd", for research."""
    base: Base = {**STUDY, "facts": said(*LETTER_A)}
    assert wmo_common.verdict(base, **changes).outcome is PROHIBITED


# --- 459 ---
VISIT: Base = {
    "discloser": PSYCHIATRIST,
    "recipient": POLICE,
    "category": data.HEALTH,
    "setting": How(meeting=wgbo_more.OBSERVED_TREATMENT),
    "consent": EXPLICIT,
}
PHARMACIST = party(roles.PHARMACIST, BW_7_457, WET_BIG_88)
VISUAL = said(wgbo_more.ONLY_SEEN_AT_PHARMACY)


def test_joint_visit_with_agreement() -> None:
    """459 lid 1: "tenzij de patiënt ermee heeft ingestemd"."""
    result = wmo_common.verdict(VISIT)
    assert result.outcome is PERMITTED
    assert "BW 7:459 lid 1" in cites(result)


def refused(**changes: object) -> set[str]:
    result = wmo_common.verdict({**VISIT, "consent": REFUSED}, **changes)
    assert result.outcome is PROHIBITED
    return cites(result)


@pytest.mark.parametrize(
    ("changes", "stands"),
    [
        ({}, True),
        ({"setting": How()}, False),
        ({"facts": said(wgbo_more.NEEDED_AT_TREATMENT)}, False),
        ({"facts": said(wgbo.CONSENT_REQUIRED)}, False),
        ({"facts": said(wgbo.CONSENT_REQUIRED, wgbo.GOOD_CARE_OPPOSES)}, True),
        ({"discloser": PHARMACIST, "facts": VISUAL}, False),
        ({"discloser": PHARMACIST}, True),
        ({"facts": VISUAL}, True),
    ],
)
def test_unobserved(changes: Base, stands: bool) -> None:
    """459: unobserved by others; not who must cooperate or consent; the pharmacist's counter."""
    assert ("BW 7:459 lid 1" in refused(**changes)) is stands


@pytest.mark.parametrize(
    ("age", "own", "proxy", "stands"),
    [(13, EXPLICIT, REFUSED, False), (13, REFUSED, EXPLICIT, True), (11, None, EXPLICIT, False)],
)
def test_who_agrees_to_observers(
    age: int,
    own: Consent | None,
    proxy: Consent | None,
    stands: bool,
) -> None:
    """459 lid 1 with 465: the patient from twelve on."""
    result = wmo_common.verdict(VISIT, subject=client(age), consent=own, proxy_consent=proxy)
    standing = {p.id for p in result.parts[0].standing}
    assert ("wgbo_beyond_treatment.unobserved" in standing) is stands


@pytest.mark.parametrize("changes", [{"discloser": PROVIDER}, {"recipient": CLIENT}])
def test_observation_is_about_treatment(changes: Base) -> None:
    """459: the hulpverlener's treatment, others than the patient."""
    assert "BW 7:459 lid 1" not in cites(wmo_common.verdict(VISIT, **changes))


# --- 464 lid 2 b ---
RESULT: Base = {
    "discloser": PSYCHIATRIST,
    "recipient": party(roles.EMPLOYER),
    "category": data.HEALTH,
    "data": (item(data.HEALTH, kinds=(data.EXAMINATION_RESULT,)),),
    "consent": EXPLICIT,
}
OFFERED = wgbo_more.FIRST_TO_KNOW_OFFERED


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, PERMITTED),
        ({"facts": said(wgbo_more.BLOCKED)}, PROHIBITED),
        ({"facts": said(no=(OFFERED,))}, PROHIBITED),
        ({"facts": said(OFFERED)}, PERMITTED),
        ({"facts": said(wgbo_more.BLOCKED, wgbo_more.EXISTING_RELATION)}, PERMITTED),
        ({"facts": said(wgbo_more.BLOCKED), "data": (item(data.HEALTH),)}, PERMITTED),
        ({"facts": said(wgbo_more.BLOCKED), "recipient": CLIENT}, PERMITTED),
        ({"facts": said(wgbo_more.BLOCKED), "discloser": PROVIDER}, PERMITTED),
    ],
)
def test_blocking(changes: Base, outcome: Outcome) -> None:
    """464 lid 2 b: the examined person may block, save in an existing relation."""
    result = wmo_common.verdict(RESULT, **changes)
    assert result.outcome is outcome
    assert (cites(result) == {"BW 7:464 lid 2 b"}) is (outcome is PROHIBITED)


@pytest.mark.parametrize(
    ("facts", "attached"),
    [(said(), True), (said(OFFERED), False), (said(wgbo_more.EXISTING_RELATION), False)],
)
def test_offer_first(facts: object, attached: bool) -> None:
    """464 lid 2 b: let the examined person decide first."""
    found = condition_ids(wmo_common.verdict(RESULT, facts=facts))
    assert ("wgbo_beyond_treatment.offer_first_to_know" in found) is attached


@pytest.mark.parametrize(
    ("modality", "outcome"), [(Modality.DUTY, REQUIRED), (Modality.POWER, PROHIBITED)]
)
def test_a_duty_prevails_over_blocking(modality: Modality, outcome: Outcome) -> None:
    """House reading 39: the duty of Jeugdwet 7.3.11 lid 4 prevails; a power does not."""
    keys = DUTY_KEYS if modality is Modality.DUTY else (*POWER_KEYS, BW_7_457, WET_BIG_88)
    ground = Ground(
        id="test.youth_protection",
        cites=(JEUGDWET.art("7.3.11", lid="4"),),
        text=Text("proef", "test"),
        when=RECIPIENT_ROLE.among(roles.GI),
        modality=modality,
        lifts=keys,
    )
    result = wmo_common.verdict(
        RESULT,
        recipient=party(roles.GI),
        facts=said(wgbo_more.BLOCKED),
        consent=REFUSED,
        at=dt.date(2023, 1, 1),
        extra=(ground,),
    )
    assert result.outcome is outcome
