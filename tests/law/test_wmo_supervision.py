"""Wmo 2015 3.4, 4.3.1, 6.1: supervisors; and the list of what became of every article."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from disclosure_law.law import wgbo_access, wmo_terms
from disclosure_law.law import wmo_supervision as wmo
from disclosure_law.law.coverage import Coverage
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party
from disclosure_law.rule import Condition, Ground, Prohibition, Rule
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import (
    BW_7_457,
    CODE,
    SCHULDHULP,
    UAVG_30_4,
    WET_BIG_88,
    WMO_5_3_3,
)  # fmt: skip
from tests.common import cites, condition_ids, party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    ASKED,
    EXPLICIT,
    POLICE,
    PROHIBITED,
    PROVIDER,
    REFUSED,
    REQUIRED,
    SUPERVISOR,
    UNASKED,
    UNDETERMINED,
    VEILIG_THUIS,
    Base,
)  # fmt: skip

PACK = Path(__file__).parents[3] / "shared" / "law"
PACKS = ("wmo-2015", "wgbo", "guidance", "sr-sv")

# --- 3.4 ---
CALAMITY: Base = {
    "discloser": PROVIDER,
    "recipient": SUPERVISOR,
    "category": data.HEALTH,
    "purpose": wmo_terms.REPORT_CALAMITY,
    "facts": said(wmo.CALAMITY, NECESSARY, wmo.PROTECTS_CLIENTS),
}
NURSE = party(roles.NURSE, WET_BIG_88, BW_7_457)


@pytest.mark.parametrize(
    ("facts", "consent"),
    [
        (said(wmo.CALAMITY, NECESSARY, wmo.PROTECTS_CLIENTS), REFUSED),
        (said(wmo.VIOLENCE_IN_SUPPORT, NECESSARY, wmo.PROTECTS_CLIENTS), REFUSED),
        (said(wmo.CALAMITY, NECESSARY, wmo.CANNOT_CONSENT_ANY_MORE), None),
        (said(wmo.CALAMITY, NECESSARY), EXPLICIT),
    ],
)
@pytest.mark.parametrize("category", [data.HEALTH, data.CRIMINAL, data.OTHER_SPECIAL])
def test_calamity_must_be_reported(facts: object, consent: object, category: object) -> None:
    """3.4 lid 1-2, through one of the three ways of lid 3."""
    result = wmo_common.verdict(CALAMITY, facts=facts, consent=consent, category=category)
    assert result.outcome is REQUIRED
    assert {"Wmo 2015 3.4 lid 2", "Wmo 2015 5.1.5 lid 2", "AVG 6(1)(c)"} <= cites(result)


@pytest.mark.parametrize("consent", [None, REFUSED])
def test_gate_for_secret_data(consent: object) -> None:
    """3.4 lid 3 "uitsluitend": without consent, none of the reasons, no disclosure."""
    result = wmo_common.verdict(CALAMITY, facts=said(wmo.CALAMITY, NECESSARY), consent=consent)
    assert result.outcome is PROHIBITED
    assert {"Wmo 2015 3.4 lid 3", "Wmo 2015 5.3.3 lid 1"} <= cites(result)
    assert not result.parts[0].conflicts


def test_gate_is_for_secret_data_only() -> None:
    """3.4 lid 3 speaks of data under secrecy; without any, lid 2 obliges."""
    facts = said(wmo.FOR_PROVIDER, wmo.CALAMITY, NECESSARY)
    result = wmo_common.verdict(CALAMITY, discloser=party(roles.SUPPORT_WORKER), facts=facts)
    assert result.outcome is REQUIRED


@pytest.mark.parametrize(
    ("discloser", "outcome"),
    [
        (NURSE, PROHIBITED),
        (party(roles.SUPPORT_WORKER, CODE), PROHIBITED),
        (party(roles.OTHER_CARE_PROFESSIONAL, UAVG_30_4), PROHIBITED),
        (party(roles.DEBT_OFFICER, SCHULDHULP), PROHIBITED),
    ],
)
def test_every_secrecy_passes_the_gate_alike(discloser: Party, outcome: Outcome) -> None:
    """3.4 lid 3: "wettelijk voorschrift of [...] ambt of beroep"; the gate, then the duty."""
    base = (wmo.FOR_PROVIDER, wmo.CALAMITY, NECESSARY)
    shut = wmo_common.verdict(CALAMITY, discloser=discloser, facts=said(*base))
    assert shut.outcome is outcome
    assert "Wmo 2015 3.4 lid 3" in cites(shut)
    through = said(*base, wmo.PROTECTS_CLIENTS)
    assert wmo_common.verdict(CALAMITY, discloser=discloser, facts=through).outcome is REQUIRED


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": said(NECESSARY, wmo.PROTECTS_CLIENTS)},
        {"facts": said(wmo.CALAMITY, wmo.PROTECTS_CLIENTS)},
        {"recipient": party(roles.WMO_OFFICER)},
        {"recipient": POLICE},
        {"purpose": data.QUALITY},
        {"discloser": NURSE},
    ],
)
def test_calamity_near_misses(changes: Base) -> None:
    """3.4: a calamity or violence, necessary, to the supervisor, by or for the aanbieder."""
    result = wmo_common.verdict(CALAMITY, **changes)
    assert result.outcome is PROHIBITED
    assert "Wmo 2015 3.4 lid 2" not in cites(result)


# --- 4.3.1 lid 3, 6.1 lid 3 ---
INSPECTION: Base = {
    "discloser": PROVIDER,
    "recipient": SUPERVISOR,
    "category": data.HEALTH,
    "purpose": data.SUPERVISION,
    "setting": ASKED,
    "facts": said(wmo.FILE_DEMANDED),
}
BEFORE, SINCE = dt.date(2024, 12, 31), dt.date(2025, 1, 1)


@pytest.mark.parametrize(
    ("discloser", "recipient", "provision"),
    [
        (PROVIDER, SUPERVISOR, "Wmo 2015 6.1 lid 3"),
        (VEILIG_THUIS, SUPERVISOR, "Wmo 2015 4.3.1 lid 3"),
        (VEILIG_THUIS, party(roles.INSPECTORATE), "Wmo 2015 4.3.1 lid 3"),
    ],
)
@pytest.mark.parametrize("at", [dt.date(2020, 1, 1), BEFORE, SINCE])
def test_inspection_of_files(
    discloser: Party, recipient: Party, provision: str, at: dt.date
) -> None:
    """4.3.1 and 6.1 lid 3: secrecy cannot be invoked; derived secrecy travels along."""
    result = wmo_common.verdict(INSPECTION, discloser=discloser, recipient=recipient, at=at)
    assert result.outcome is REQUIRED
    assert provision in cites(result)
    assert "wmo_supervision.derived_secrecy" in condition_ids(result)


@pytest.mark.parametrize("discloser", [PROVIDER, VEILIG_THUIS])
def test_inspection_before_2020_was_not_read(discloser: Party) -> None:
    """6.1 lid 3: the older wording was read from 2020-01-01 on."""
    result = wmo_common.verdict(INSPECTION, discloser=discloser, at=dt.date(2019, 12, 31))
    assert result.outcome is UNDETERMINED


@pytest.mark.parametrize(
    ("at", "words"), [(BEFORE, "bevoegd tot inzage"), (SINCE, "niet inroepen")]
)
@pytest.mark.parametrize("discloser", [PROVIDER, VEILIG_THUIS])
def test_wording_changed_in_2025(discloser: Party, at: dt.date, words: str) -> None:
    """6.1 lid 3 since 2025-01-01: "niet inroepen tegenover de toezichthoudende ambtenaren"."""
    result = wmo_common.verdict(INSPECTION, discloser=discloser, at=at)
    found = [g for g in result.parts[0].carrying if g.id.startswith("wmo_supervision.inspect")]
    assert [words in ground.words for ground in found] == [True]


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": said()},
        {"setting": UNASKED},
        {"purpose": data.ENFORCEMENT},
        {"recipient": party(roles.WMO_OFFICER)},
        {"recipient": party(roles.NEIGHBOURHOOD_TEAM)},
        {"recipient": party(roles.INSPECTORATE)},
        {"discloser": NURSE},
    ],
)
def test_inspection_near_misses(changes: Base) -> None:
    """6.1 lid 3: a demand, by the supervisor (not consulent or wijkteam), for supervision."""
    result = wmo_common.verdict(INSPECTION, **changes)
    assert result.outcome is PROHIBITED
    assert "Wmo 2015 6.1 lid 3" not in cites(result)


def test_inspection_reaches_medical_secrecy_of_who_works_for_a_provider() -> None:
    """6.1 lid 3 "uit hoofde van ambt, beroep of wettelijk voorschrift"."""
    nurse = party(roles.NURSE, WET_BIG_88, BW_7_457, WMO_5_3_3, CODE)
    facts = said(wmo.FILE_DEMANDED, wmo.FOR_PROVIDER)
    result = wmo_common.verdict(INSPECTION, discloser=nurse, facts=facts)
    assert result.outcome is REQUIRED
    assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(result)


# --- what was read ---
def every_rule() -> list[Rule]:
    rules: list[Rule] = []
    for module in wmo_common.MINE:
        for rule in module.RULES:
            rules.append(rule)
            if isinstance(rule, Ground | Prohibition):
                rules += rule.then
    return rules


def test_words_stand_in_the_pack() -> None:
    """The law's own words are quoted as the source pack has them."""
    if not PACK.exists():
        pytest.skip("the source pack is not here")
    texts = [(PACK / f"{name}.md").read_text("utf-8") for name in PACKS]
    pack = re.sub(r"\s+", " ", " ".join(texts))
    assert [rule.id for rule in every_rule() if rule.words not in pack] == []


def test_every_duty_and_power_has_words_or_a_reason() -> None:
    """Grounds without words: summarised in the pack, an older wording, or an elided letter."""
    bare = {rule.id for rule in every_rule() if isinstance(rule, Ground) and not rule.words}
    assert bare == {
        "wgbo_access.therapeutic_exception",
        "wmo_secrecy.subject_access",
        "wmo_college.reuse_with_consent",
        "wmo_exchange.provider_to_payers",
        "wmo_exchange.provider_answers_payers",
        "wmo_exchange.care_to_college",
        "wmo_exchange.care_answers_college",
        "wmo_exchange.college_to_care",
        "wmo_exchange.college_answers_care",
        "wmo_veilig_thuis.tell_reporter_as_duty",
    }


@pytest.mark.parametrize("coverage", [wmo.COVERAGE, wgbo_access.COVERAGE])
def test_coverage_names_each_article_once(coverage: tuple[Coverage, ...]) -> None:
    """One line for every article of the pack file, in order."""
    places = [(line.provision.source.label, line.provision.article) for line in coverage]
    assert len(set(places)) == len(places)
    assert all(line.reason for line in coverage)


@pytest.mark.parametrize(
    ("law", "coverage"), [("Wmo 2015", wmo.COVERAGE), ("BW", wgbo_access.COVERAGE)]
)
def test_encoded_articles_are_cited(law: str, coverage: tuple[Coverage, ...]) -> None:
    """What is called encoded is cited by a rule, a fact or a definition."""
    rules = [rule for rule in wmo_common.LAW.rules if not isinstance(rule, Condition)]
    cited = {p.article for rule in every_rule() for p in rule.cites}
    cited |= {p.article for rule in rules for p in rule.cites}
    encoded = {
        line.provision.article
        for line in coverage
        if line.state == "encoded" and line.provision.source.label == law
    }
    through_facts = {"3.3", "7:446", "7:450"}
    assert encoded - cited - through_facts == set()
