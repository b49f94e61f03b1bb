"""Wmo 2015 5.2.6, 5.1.6, 5.2.9 lid 2, 4.2.6: the meldrecht and what surrounds it."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.citation import Provision
from disclosure_law.law import municipality, wmo_terms
from disclosure_law.law import wmo_meldcode as code
from disclosure_law.law import wmo_meldrecht as wmo
from disclosure_law.law.sources import AWB, BPSW_CODE, PARTICIPATIEWET, WPG, WVGGZ, WZD
from disclosure_law.law.wgbo import GOOD_CARE_OPPOSES, HARMS_ANOTHERS_PRIVACY
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party, Subject
from disclosure_law.rule import Key, Prohibition, Yields
from disclosure_law.term import Category, Lock, Role, SubjectKind
from disclosure_law.text import Text
from disclosure_law.truth import NO
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import CATEGORY, DISCLOSER_BOUND, NECESSARY
from disclosure_law.vocabulary.locks import AVG_10, WMO_5_3_3
from tests.common import cites, condition_ids, party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    ASKED,
    COLLEGE,
    EXPLICIT,
    GENERAL_PRACTITIONER,
    PERMITTED,
    POLICE,
    PROHIBITED,
    REFUSED,
    UNASKED,
    UNDETERMINED,
    VEILIG_THUIS,
    Base,
)  # fmt: skip

WIDENED = dt.date(2025, 1, 1)
STEPS_DONE = (code.SIGNALS_MAPPED, code.COLLEAGUE_CONSULTED, code.CLIENT_SPOKEN_TO)
REPORT: Base = {
    "discloser": GENERAL_PRACTITIONER,
    "recipient": VEILIG_THUIS,
    "category": data.HEALTH,
    "purpose": wmo_terms.END_VIOLENCE,
    "consent": REFUSED,
    "facts": said(wmo_terms.REASONABLE_SUSPICION, NECESSARY, *STEPS_DONE),
}


@pytest.mark.parametrize("setting", [ASKED, UNASKED])
@pytest.mark.parametrize("ground", [wmo_terms.VIOLENCE, wmo_terms.REASONABLE_SUSPICION])
def test_may_report_never_must(setting: object, ground: Fact) -> None:
    """5.2.6: "kunnen", desgevraagd or uit eigen beweging, breaking medical secrecy."""
    facts = said(ground, NECESSARY, *STEPS_DONE)
    result = wmo_common.verdict(REPORT, setting=setting, facts=facts)
    assert result.outcome is PERMITTED
    assert {"Wmo 2015 5.2.6", "BW 7:457 lid 1", "Wet BIG 88", "AVG 6(1)(e)"} <= cites(result)
    assert "AVG 6(1)(c)" not in cites(result)
    assert "AVG 6(1)" in {point.cites.short for point in result.contested}


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": said(NECESSARY, *STEPS_DONE)},
        {"facts": said(wmo_terms.VIOLENCE, *STEPS_DONE)},
        {"facts": said(wmo_terms.VIOLENCE, NECESSARY, wmo.KNOWN_PRIVATELY, *STEPS_DONE)},
        {"purpose": data.CARE_SIGNAL},
        {"purpose": data.PUBLIC_ORDER},
        {"recipient": POLICE},
        {"recipient": COLLEGE},
        {"recipient": party(roles.CASE_MEETING)},
        {"recipient": party(roles.CHILD_PROTECTION_BOARD)},
    ],
)
def test_report_near_misses(changes: Base) -> None:
    """5.2.6: violence or suspicion, necessary, professionally known, to Veilig Thuis only."""
    result = wmo_common.verdict(REPORT, **changes)
    assert result.outcome is PROHIBITED
    assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(result)
    assert "Wmo 2015 5.2.6" not in cites(result)


def test_huisarts_tells_the_police() -> None:
    """Case compulsory-forensic-youth-wmo-017."""
    result = wmo_common.verdict(
        REPORT,
        recipient=party(roles.POLICE, locks.WPG_7),
        setting=ASKED,
        at=dt.date(2024, 11, 12),
        facts=said(wmo_terms.REASONABLE_SUSPICION, NECESSARY),
    )
    assert result.outcome is PROHIBITED
    assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(result)
    assert not {"Wmo 2015 5.2.6", "Sv 161"} & cites(result)


@pytest.mark.parametrize("kind", data.SUBJECT_KINDS)
def test_about_anybody_concerned(kind: SubjectKind) -> None:
    """5.2.6 "degene die het betreft": patient, child, partner, suspected perpetrator alike."""
    subject = Subject(kind=kind, age=10, capable=NO)
    result = wmo_common.verdict(REPORT, subject=subject, proxy_consent=REFUSED)
    assert result.outcome is PERMITTED


@pytest.mark.parametrize("role", [roles.NEIGHBOUR, roles.RELATIVE, roles.VICTIM])
def test_private_persons_do_not_need_it(role: Role) -> None:
    """5.2.6 speaks of "derden die beroepshalve beschikken"."""
    result = wmo_common.verdict(REPORT, discloser=party(role))
    assert "Wmo 2015 5.2.6" not in cites(result)


def _locked(lock: Lock, place: Provision, yields: Yields) -> Prohibition:
    return Prohibition(
        id=f"test.{lock.id}",
        cites=(place,),
        text=Text("proef", "test"),
        when=DISCLOSER_BOUND.has(lock),
        lock=lock,
        yields=yields,
    )


@pytest.mark.parametrize(
    ("lock", "place", "yields", "contested"),
    [
        (locks.AWB_2_5, AWB.art("2:5"), Yields.DUTIES, False),
        (locks.CODE, BPSW_CODE, Yields.NAMED, False),
        (locks.AGREEMENT, AWB.art("2:5"), Yields.NAMED, False),
        (locks.OFFICE, AWB.art("2:5"), Yields.NAMED, False),
        (locks.WVGGZ_8_34, WVGGZ.art("8:34"), Yields.DUTIES, True),
        (locks.WZD_18C, WZD.art("18c", lid="4"), Yields.DUTIES, True),
        (locks.PARTICIPATIEWET_65, PARTICIPATIEWET.art("65"), Yields.DUTIES, True),
    ],
)
def test_breaks_every_secrecy_by_its_own_words(
    lock: Lock,
    place: Provision,
    yields: Yields,
    contested: bool,
) -> None:
    """5.2.6 "met doorbreking van de plicht tot geheimhouding op grond van een wettelijk [...]"."""
    result = wmo_common.verdict(
        REPORT,
        discloser=party(roles.OTHER_OFFICIAL, lock),
        extra=(_locked(lock, place, yields),),
    )
    assert result.outcome is PERMITTED
    named = {p.cites.short for p in result.contested} & {
        "Wvggz 8:34", "Wzd 18c lid 4", "Participatiewet 65 lid 2 a",
    }  # fmt: skip
    assert bool(named) is contested


def test_closed_regime_of_police_data_stays() -> None:
    """The Wpg yields to a rule that obliges: 5.2.6 does not reach it."""
    result = wmo_common.verdict(
        REPORT,
        discloser=party(roles.POLICE, locks.WPG_7),
        extra=(_locked(locks.WPG_7, WPG.art("7"), Yields.DUTIES),),
    )
    assert result.outcome is PROHIBITED
    assert "Wpg 7" in cites(result)


@pytest.mark.parametrize("discloser", [COLLEGE, party(roles.NEIGHBOURHOOD_TEAM, WMO_5_3_3)])
def test_college_and_wijkteam_may_report(discloser: Party) -> None:
    """5.3.3 yields to 5.2.6; the closed list of 5.2.1 is no bar to another article."""
    items = (wmo_common.item(data.HEALTH, held_under=municipality.HELD_WMO),)
    result = wmo_common.verdict(REPORT, discloser=discloser, data=items)
    assert result.outcome is PERMITTED
    assert "AVG 6(1)" not in {point.cites.short for point in result.contested}


def test_data_about_others_in_the_file() -> None:
    """5.2.6 opens the limit of BW 7:457 lid 1 for data about others too: own reading."""
    result = wmo_common.verdict(REPORT, facts=REPORT["facts"] | said(HARMS_ANOTHERS_PRIVACY))
    assert result.outcome is PERMITTED
    points = {point.text.en for point in result.contested}
    assert wmo.REACHES_OTHERS_IN_FILE.contested[0].text.en in points


def test_good_care_keeps_its_veto() -> None:
    """BW 7:457 lid 3: the veto of a good practitioner bites on a power."""
    result = wmo_common.verdict(REPORT, facts=REPORT["facts"] | said(GOOD_CARE_OPPOSES))
    assert result.outcome is PROHIBITED
    assert "BW 7:457 lid 3" in cites(result)


@pytest.mark.parametrize(
    ("at", "point"),
    [
        (dt.date(2024, 12, 31), wmo.CRIMINAL_AS_VIOLENCE),
        (WIDENED, wmo.CRIMINAL_FOR_VEILIG_THUIS),
    ],
)
def test_criminal_data(at: dt.date, point: Key) -> None:
    """5.1.6 lid 2 names criminal data since 2025-01-01; before, data on violence."""
    result = wmo_common.verdict(REPORT, category=data.CRIMINAL, at=at)
    assert result.outcome is PERMITTED
    assert {"AVG 10", "Wmo 2015 5.1.6 lid 2"} <= cites(result)
    assert set(point.contested) <= set(result.contested)


@pytest.mark.parametrize(
    "at", [dt.date(2018, 5, 25), dt.date(2020, 6, 30), dt.date(2020, 7, 1), dt.date(2026, 7, 1)]
)
def test_amhk_and_veilig_thuis_are_one(at: dt.date) -> None:
    """The name "AMHK" became "Veilig Thuis" on 2020-07-01: an alias, no break."""
    assert wmo_common.verdict(REPORT, at=at).outcome is PERMITTED


# --- the meldcode's steps (house reading 35) ---
@pytest.mark.parametrize("step", STEPS_DONE)
def test_skipped_step_takes_the_ground_away(step: Fact) -> None:
    """Stated as skipped, without a reason of safety: the ground does not hold."""
    others = [s for s in STEPS_DONE if s is not step]
    facts = said(wmo_terms.VIOLENCE, NECESSARY, *others, no=(step,))
    result = wmo_common.verdict(REPORT, facts=facts)
    assert result.outcome is PROHIBITED
    assert "BW 7:457 lid 1" in cites(result)
    assert "Wmo 2015 5.2.6" not in cites(result)


@pytest.mark.parametrize("step", STEPS_DONE)
def test_step_skipped_for_safety(step: Fact) -> None:
    """Unless safety opposes: the ground holds, and the point is contested."""
    facts = said(wmo_terms.VIOLENCE, NECESSARY, code.SAFETY_OPPOSES, no=(step,))
    result = wmo_common.verdict(REPORT, facts=facts)
    assert result.outcome is PERMITTED
    assert code.STEPS_ELEMENT_OF_GROUND in result.contested


def test_silence_about_a_step_is_a_precondition() -> None:
    """Steps not stated: permitted, with each step as a precondition."""
    result = wmo_common.verdict(REPORT, facts=said(wmo_terms.VIOLENCE, NECESSARY))
    assert result.outcome is PERMITTED
    expected = {
        "wmo_meldcode.map_the_signals",
        "wmo_meldcode.consult_a_colleague",
        "wmo_meldcode.speak_with_the_client",
        "wmo_meldcode.weigh",
    }
    assert expected <= condition_ids(result)
    assert code.STEPS_ELEMENT_OF_GROUND not in result.contested


def test_open_request_asks_for_the_reason_of_safety() -> None:
    """A skipped step with the reason unknown: the verdict depends on it."""
    facts = said(
        wmo_terms.VIOLENCE, NECESSARY, no=(code.CLIENT_SPOKEN_TO,), unknown=(code.SAFETY_OPPOSES,)
    )
    result = wmo_common.verdict(REPORT, facts=facts)
    assert result.outcome is UNDETERMINED
    assert [m.id for m in result.missing] == ["wmo_meldcode.safety_opposes"]


@pytest.mark.parametrize(
    ("discloser", "more", "outcome"),
    [
        (party(roles.HOUSING_ASSOCIATION), (), PERMITTED),
        (party(roles.HOUSING_ASSOCIATION), (code.BOUND_BY_CODE,), PROHIBITED),
        (party(roles.SCHOOL), (), PROHIBITED),
        (COLLEGE, (), PERMITTED),
    ],
)
def test_only_who_has_a_meldcode(
    discloser: Party, more: tuple[Fact, ...], outcome: Outcome
) -> None:
    """3.3 binds by organisation: whoever has no meldcode is not judged by its steps."""
    facts = said(wmo_terms.VIOLENCE, NECESSARY, *more, no=(code.CLIENT_SPOKEN_TO,))
    assert wmo_common.verdict(REPORT, discloser=discloser, facts=facts).outcome is outcome


# --- 5.1.6, 5.2.9 lid 2 ---
@pytest.mark.parametrize(
    ("at", "word"),
    [(dt.date(2024, 12, 31), "violence"), (WIDENED, "criminal")],
)
def test_what_veilig_thuis_may_hold(at: dt.date, word: str) -> None:
    """5.1.6 lid 2: a report that shows a suspicion; criminal data named since 2025-01-01."""
    result = wmo_common.verdict(REPORT, at=at)
    (condition,) = [c for c in result.conditions if c.id == "wmo_meldrecht.needs_a_report"]
    assert word in condition.text.en


@pytest.mark.parametrize(
    ("at", "purpose", "attached"),
    [
        (dt.date(2024, 12, 31), wmo_terms.SEEK_ADVICE, False),
        (WIDENED, wmo_terms.SEEK_ADVICE, True),
        (WIDENED, wmo_terms.END_VIOLENCE, False),
    ],
)
def test_advice_by_chat(at: dt.date, purpose: object, attached: bool) -> None:
    """5.1.6 lid 3, new on 2025-01-01."""
    result = wmo_common.verdict(REPORT, at=at, purpose=purpose, consent=EXPLICIT)
    assert ("wmo_meldrecht.advice_by_chat" in condition_ids(result)) is attached
    assert ("wmo_meldcode.advice_without_names" in condition_ids(result)) is (
        purpose == wmo_terms.SEEK_ADVICE
    )


BSN_LOCK = Prohibition(
    id="test.bsn",
    cites=(AWB.art("2:5"),),
    text=Text("proef", "test"),
    when=CATEGORY.among(data.CITIZEN_NUMBER),
    lock=locks.BSN,
)


@pytest.mark.parametrize(
    ("discloser", "recipient", "at", "outcome"),
    [
        (VEILIG_THUIS, COLLEGE, WIDENED, PERMITTED),
        (VEILIG_THUIS, COLLEGE, dt.date(2024, 12, 31), PROHIBITED),
        (GENERAL_PRACTITIONER, VEILIG_THUIS, WIDENED, PROHIBITED),
    ],
)
def test_bsn_of_veilig_thuis(
    discloser: Party, recipient: Party, at: dt.date, outcome: Outcome
) -> None:
    """5.2.9 lid 2 since 2025-01-01 for Veilig Thuis itself; 5.2.6 supplies no BSN key."""
    result = wmo_common.verdict(
        REPORT,
        discloser=discloser,
        recipient=recipient,
        at=at,
        category=data.CITIZEN_NUMBER,
        consent=EXPLICIT,
        extra=(BSN_LOCK,),
    )
    assert result.outcome is outcome


def test_the_bsn_key_opens_no_secrecy() -> None:
    """5.2.9 lid 2 says how to identify, not to whom data may go."""
    result = wmo_common.verdict(
        REPORT, discloser=VEILIG_THUIS, recipient=COLLEGE, category=data.CITIZEN_NUMBER
    )
    assert result.outcome is PROHIBITED
    assert "Wmo 2015 5.3.3 lid 1" in cites(result)


# --- 4.2.6 ---
ADVISER: Base = {
    "discloser": party(roles.OTHER_PARTY, wmo.ADVISER_SECRECY),
    "recipient": COLLEGE,
    "category": data.SUPPORT,
    "at": dt.date(2026, 7, 1),
}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, PROHIBITED),
        ({"facts": said(wmo.TASK_NECESSITATES)}, PERMITTED),
        ({"facts": said(wmo.SUPPORTED_CONSENTS)}, PROHIBITED),
        ({"facts": said(wmo.SUPPORTED_CONSENTS), "consent": EXPLICIT}, PERMITTED),
        ({"consent": EXPLICIT}, PROHIBITED),
        ({"recipient": party(roles.CLIENT)}, PERMITTED),
        ({"at": dt.date(2026, 6, 30), "consent": EXPLICIT}, UNDETERMINED),
    ],
)
def test_adviser_keeps_secret(changes: Base, outcome: Outcome) -> None:
    """4.2.6 lid 8: the person who is supported releases, or the task necessitates."""
    result = wmo_common.verdict(ADVISER, **changes)
    assert result.outcome is outcome


@pytest.mark.parametrize("category", [data.HEALTH, data.OTHER_SPECIAL, data.CRIMINAL])
def test_keys_of_the_meldrecht(category: Category) -> None:
    """Every category of lid 2 of 5.1.6 is carried."""
    assert wmo_common.verdict(REPORT, category=category).outcome is PERMITTED


def test_the_two_versions_differ_in_the_criminal_key_only() -> None:
    """5.2.6 itself is unchanged since 2015."""
    before, after = wmo.REPORT_BEFORE, wmo.REPORT
    assert (before.when, before.provided, before.breaks) == (
        after.when,
        after.provided,
        after.breaks,
    )
    assert [k.lock for k in before.lifts] == [k.lock for k in after.lifts]
    assert AVG_10 in [k.lock for k in after.lifts]
