"""Wmo 2015 5.2.2-5.2.5: what aanbieders, supervisors, care providers and CIZ give the college."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import wmo_college, wmo_terms
from disclosure_law.law import wmo_exchange as wmo
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, How, Party, Subject
from disclosure_law.rule import Ground
from disclosure_law.term import Purpose, Role
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import BSN, BW_7_457, DERIVED, WMO_5_3_3
from tests.common import cites, condition_ids, party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    ASKED,
    COLLEGE,
    EXPLICIT,
    NOT_EXPLICIT,
    PERMITTED,
    POLICE,
    PROHIBITED,
    PROVIDER,
    PSYCHIATRIST,
    REFUSED,
    REQUIRED,
    SUPERVISOR,
    UNASKED,
    UNDETERMINED,
    Base,
    client,
)  # fmt: skip

NEW_TEXT = dt.date(2026, 7, 1)
RELATIVE = Subject(kind=data.FAMILY_MEMBER, age=40, capable=YES)

# --- 5.2.2 ---
PROVISION: Base = {
    "discloser": PROVIDER,
    "recipient": COLLEGE,
    "category": data.HEALTH,
    "purpose": wmo_terms.INQUIRE,
    "facts": said(wmo.DELIVERS_PROVISION, NECESSARY),
}


@pytest.mark.parametrize(
    "purpose", [wmo_terms.INQUIRE, wmo_terms.REVIEW, wmo_terms.CONTRIBUTE, wmo_terms.RECOVER]
)
@pytest.mark.parametrize(("setting", "outcome"), [(UNASKED, PERMITTED), (ASKED, REQUIRED)])
def test_provider_may_and_must(purpose: Purpose, setting: object, outcome: Outcome) -> None:
    """5.2.2 a: of its own motion a power, on request a duty; without consent."""
    result = wmo_common.verdict(PROVISION, purpose=purpose, setting=setting, consent=REFUSED)
    assert result.outcome is outcome
    assert {"Wmo 2015 5.2.2 a", "Wmo 2015 5.3.3 lid 1"} <= cites(result)
    assert "wmo_exchange.state_bsn" in condition_ids(result)
    assert ("AVG 6(1)(c)" in cites(result)) is (outcome is REQUIRED)


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": said(NECESSARY)},
        {"facts": said(wmo.DELIVERS_PROVISION)},
        {"purpose": wmo_terms.DECIDE},
        {"purpose": data.PUBLIC_ORDER},
        {"recipient": POLICE},
        {"recipient": party(roles.BURGEMEESTER)},
        {"subject": RELATIVE},
    ],
)
def test_provider_near_misses(changes: Base) -> None:
    """5.2.2: a tailored provision, necessary, the listed articles, the college, the client."""
    result = wmo_common.verdict(PROVISION, setting=ASKED, **changes)
    assert result.outcome is PROHIBITED
    assert "Wmo 2015 5.3.3 lid 1" in cites(result)
    assert "Wmo 2015 5.2.2 a" not in cites(result)


def test_power_of_a_medical_provider_breaks_no_medical_secrecy() -> None:
    """5.2.2 has no words that break secrecy: the power opens no BW 7:457, the duty does."""
    medical = party(roles.CARE_PROVIDER, BW_7_457, WMO_5_3_3)
    own_motion = wmo_common.verdict(PROVISION, discloser=medical)
    assert own_motion.outcome is PROHIBITED
    assert "BW 7:457 lid 1" in cites(own_motion)
    asked = wmo_common.verdict(PROVISION, discloser=medical, setting=ASKED)
    assert asked.outcome is REQUIRED
    assert "BW 7:457 lid 1" in {point.cites.short for point in asked.contested}


@pytest.mark.parametrize(
    ("at", "outcome"), [(NEW_TEXT, REQUIRED), (dt.date(2026, 6, 30), UNDETERMINED)]
)
def test_provider_accounts(at: dt.date, outcome: Outcome) -> None:
    """5.2.2 a "of de verantwoording": absent in the 2015 copy, read in 2026-07-01."""
    result = wmo_common.verdict(PROVISION, purpose=wmo_terms.ACCOUNT, setting=ASKED, at=at)
    assert result.outcome is outcome


@pytest.mark.parametrize("role", [wmo_terms.CAK, wmo_terms.SVB])
def test_payers_are_not_modelled(role: Role) -> None:
    """5.2.2 b and c are quoted without their purposes: undetermined, and it says why."""
    result = wmo_common.verdict(PROVISION, recipient=party(role), setting=ASKED)
    assert result.outcome is UNDETERMINED
    assert "wmo_exchange.purposes_not_quoted" in {m.id for m in result.missing}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({"purpose": data.SUPERVISION}, PERMITTED),
        ({"purpose": data.SUPERVISION, "setting": ASKED}, REQUIRED),
        ({"purpose": data.ENFORCEMENT, "setting": ASKED}, REQUIRED),
        ({"purpose": data.QUALITY, "setting": ASKED}, PROHIBITED),
        ({"purpose": data.SUPERVISION, "facts": said(NECESSARY)}, PROHIBITED),
        ({"purpose": data.SUPERVISION, "facts": said(wmo.DELIVERS_PROVISION)}, PROHIBITED),
        ({"purpose": data.SUPERVISION, "recipient": party(roles.WMO_OFFICER)}, PROHIBITED),
    ],
)
def test_provider_to_supervisors(changes: Base, outcome: Outcome) -> None:
    """5.2.2 d: supervision and enforcement, to supervisors, not to the consulent."""
    result = wmo_common.verdict(PROVISION, **{"recipient": SUPERVISOR, **changes})
    assert result.outcome is outcome
    assert ("Wmo 2015 5.2.2 d" in cites(result)) is (outcome is not PROHIBITED)


# --- 5.2.4 lid 3 ---
SUPERVISION: Base = {
    "discloser": party(roles.SUPERVISOR, WMO_5_3_3),
    "recipient": COLLEGE,
    "category": data.HEALTH,
    "purpose": wmo_terms.REVIEW,
    "at": NEW_TEXT,
    "facts": said(wmo.GOT_IN_SUPERVISION, NECESSARY),
}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, PERMITTED),
        ({"setting": ASKED}, REQUIRED),
        ({"setting": ASKED, "facts": said(wmo.GOT_IN_SUPERVISION)}, PROHIBITED),
        ({"setting": ASKED, "facts": said(NECESSARY)}, PROHIBITED),
        ({"setting": ASKED, "purpose": wmo_terms.INQUIRE}, PROHIBITED),
        ({"setting": ASKED, "purpose": wmo_terms.BUDGET}, REQUIRED),
        ({"setting": ASKED, "purpose": wmo_terms.RECOVER}, REQUIRED),
        ({"setting": ASKED, "purpose": wmo_terms.CONTRIBUTE}, REQUIRED),
        ({"setting": ASKED, "recipient": POLICE}, PROHIBITED),
        ({"setting": ASKED, "discloser": party(roles.OTHER_OFFICIAL, WMO_5_3_3)}, PROHIBITED),
        ({"setting": ASKED, "at": dt.date(2026, 6, 30)}, UNDETERMINED),
    ],
)
def test_supervisors_to_college(changes: Base, outcome: Outcome) -> None:
    """5.2.4 lid 3: supervisor to college, for the listed articles; read in 2026-07-01."""
    result = wmo_common.verdict(SUPERVISION, **changes)
    assert result.outcome is outcome
    if outcome in (PERMITTED, REQUIRED):
        assert "Wmo 2015 5.2.4 lid 3" in cites(result)


@pytest.mark.parametrize("rule", [wmo.SUPERVISORS_TO_COLLEGE, wmo.SUPERVISORS_ANSWER_COLLEGE])
def test_derived_secrecy_gives_way(rule: Ground) -> None:
    """6.1 lid 3 "onverminderd artikel 5.2.4": the derived secrecy is named."""
    assert DERIVED in [key.lock for key in rule.lifts]


# --- 5.2.5 lid 1 ---
CARE: Base = {
    "discloser": PSYCHIATRIST,
    "recipient": COLLEGE,
    "category": data.HEALTH,
    "purpose": wmo_terms.INQUIRE,
    "consent": EXPLICIT,
    "facts": said(wmo.ZVW_CARE, wmo.MAY_NEED_PROVISION, NECESSARY),
}


@pytest.mark.parametrize("purpose", wmo_terms.SUPPORT_PURPOSES)
@pytest.mark.parametrize(("setting", "outcome"), [(UNASKED, PERMITTED), (ASKED, REQUIRED)])
def test_care_with_explicit_consent(purpose: Purpose, setting: object, outcome: Outcome) -> None:
    """5.2.5 lid 1: with explicit consent a power, on the college's request a duty."""
    result = wmo_common.verdict(CARE, purpose=purpose, setting=setting)
    assert result.outcome is outcome
    assert {"Wmo 2015 5.2.5 lid 1", "BW 7:457 lid 1", "Wet BIG 88"} <= cites(result)
    assert "wmo_exchange.state_bsn" in condition_ids(result)


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": said(wmo.MAY_NEED_PROVISION, NECESSARY)},
        {"facts": said(wmo.ZVW_CARE, NECESSARY)},
        {"facts": said(wmo.ZVW_CARE, wmo.MAY_NEED_PROVISION)},
        {"consent": REFUSED},
        {"consent": None},
        {"consent": NOT_EXPLICIT},
        {"purpose": wmo_terms.RECOVER},
        {"purpose": data.CARE_SIGNAL},
        {"recipient": party(roles.BENEFITS_OFFICER)},
        {"subject": RELATIVE},
    ],
)
def test_care_near_misses(changes: Base) -> None:
    """5.2.5 lid 1: Zvw care, may need a provision, necessary, explicit consent, for the Wmo."""
    result = wmo_common.verdict(CARE, setting=ASKED, **changes)
    assert result.outcome is not REQUIRED
    assert "Wmo 2015 5.2.5 lid 1" not in cites(result)


def test_without_consent_the_secrecy_stands() -> None:
    """5.2.5 is no ground without consent: the college's question binds nobody."""
    result = wmo_common.verdict(CARE, setting=ASKED, consent=REFUSED)
    assert result.outcome is PROHIBITED
    assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(result)


@pytest.mark.parametrize(
    ("role", "outcome"),
    [
        (roles.HEALTH_INSURER, REQUIRED),
        (roles.MENTAL_HEALTH_INSTITUTION, REQUIRED),
        (roles.CIZ, PERMITTED),
        (roles.SCHOOL, PERMITTED),
    ],
)
def test_who_is_a_zvw_party(role: Role, outcome: Outcome) -> None:
    """5.2.5 lid 1 obliges insurer and care provider; with consent another may, not must."""
    result = wmo_common.verdict(CARE, discloser=party(role), setting=ASKED)
    assert result.outcome is outcome


@pytest.mark.parametrize(
    ("at", "consent", "outcome"),
    [
        (dt.date(2018, 7, 27), NOT_EXPLICIT, REQUIRED),
        (dt.date(2018, 7, 28), NOT_EXPLICIT, PROHIBITED),
        (dt.date(2018, 7, 28), EXPLICIT, REQUIRED),
        (dt.date(2018, 7, 27), None, PROHIBITED),
    ],
)
@pytest.mark.parametrize("flow", ["care", "college"])
def test_uitdrukkelijk_since_28_july_2018(
    flow: str, at: dt.date, consent: Consent | None, outcome: Outcome
) -> None:
    """5.2.5 lid 1-2: until 2018-07-28 "ondubbelzinnige" toestemming."""
    base: Base = {"care": CARE, "college": BACK}[flow]
    result = wmo_common.verdict(base, setting=ASKED, at=at, consent=consent)
    expected = PERMITTED if (flow, outcome) == ("college", PROHIBITED) and consent else outcome
    assert result.outcome is expected
    lid = {"care": "1", "college": "2"}[flow]
    assert (f"Wmo 2015 5.2.5 lid {lid}" in cites(result)) is (outcome is REQUIRED)


@pytest.mark.parametrize(
    ("age", "capable", "own", "proxy", "outcome"),
    [
        (15, YES, EXPLICIT, EXPLICIT, REQUIRED),
        (15, YES, REFUSED, EXPLICIT, PROHIBITED),
        (15, YES, EXPLICIT, None, PROHIBITED),
        (16, YES, EXPLICIT, None, REQUIRED),
        (11, NO, None, EXPLICIT, REQUIRED),
    ],
)
def test_parents_do_not_overrule_a_capable_minor(
    *, age: int, capable: Truth, own: Consent | None, proxy: Consent | None, outcome: Outcome
) -> None:
    """5.2.5 names no age: both lines are asked, so a refusing fifteen-year-old is not overruled."""
    result = wmo_common.verdict(
        CARE, setting=ASKED, subject=client(age, capable), consent=own, proxy_consent=proxy
    )
    assert result.outcome is outcome


WITHDRAWN = attrs.evolve(EXPLICIT, status=data.WITHDRAWN)
INSURER = party(roles.HEALTH_INSURER)


@pytest.mark.parametrize(
    ("flow", "by", "subject", "own", "proxy", "until", "since"),
    [
        # lid 7, "voor zover een bijzondere regeling geldt": twelve under the WGBO, as 7:457 has it
        ("care", PSYCHIATRIST, client(12), EXPLICIT, None, False, True),
        ("care", PSYCHIATRIST, client(15), EXPLICIT, None, False, True),
        ("care", PSYCHIATRIST, client(15), NOT_EXPLICIT, None, False, False),
        ("care", PSYCHIATRIST, client(15), attrs.evolve(EXPLICIT, free=NO), None, False, False),
        ("care", PSYCHIATRIST, client(15), REFUSED, EXPLICIT, False, False),
        ("care", PSYCHIATRIST, client(15, NO), EXPLICIT, None, False, False),
        ("care", PSYCHIATRIST, client(11), EXPLICIT, None, False, False),
        # whom the WGBO does not bind: sixteen, before and after
        ("care", INSURER, client(15), EXPLICIT, None, False, False),
        ("care", INSURER, client(15), EXPLICIT, EXPLICIT, True, True),
        ("care", INSURER, client(16), EXPLICIT, None, True, True),
        ("college", COLLEGE, client(15), EXPLICIT, None, False, False),
        ("college", COLLEGE, client(16), EXPLICIT, None, True, True),
        # lid 3: withdrawn by "de betrokkene die de leeftijd van twaalf jaren heeft bereikt"
        ("care", INSURER, client(12, NO), WITHDRAWN, EXPLICIT, True, False),
        ("care", INSURER, client(11, NO), WITHDRAWN, EXPLICIT, True, True),
        ("college", COLLEGE, client(12, NO), WITHDRAWN, EXPLICIT, True, False),
        ("college", COLLEGE, client(11, NO), WITHDRAWN, EXPLICIT, True, True),
    ],
)
@pytest.mark.parametrize("setting", [UNASKED, ASKED])
def test_ages_of_uavg_5_as_they_read_on_the_day(  # a row of the table
    flow: str,
    by: Party,
    subject: Subject,
    own: Consent | None,
    proxy: Consent | None,
    until: bool,
    since: bool,
    setting: How,
) -> None:
    """UAVG 5 lid 3 and 7 in the text from 2026-09-01; power and duty of 5.2.5 alike."""
    base: Base = {"care": CARE, "college": BACK}[flow]
    rule = RULES_OF_525[flow][setting is ASKED]
    more = {"discloser": by, "subject": subject, "setting": setting}
    said_so = {"consent": own, "proxy_consent": proxy}
    before = wmo_common.holds(rule, base, at=dt.date(2026, 8, 31), **more, **said_so)
    after = wmo_common.holds(rule, base, at=dt.date(2026, 9, 1), **more, **said_so)
    assert (before, after) == (Truth.of(until), Truth.of(since))


RULES_OF_525 = {
    "care": ("wmo_exchange.care_to_college", "wmo_exchange.care_answers_college"),
    "college": ("wmo_exchange.college_to_care", "wmo_exchange.college_answers_care"),
}
"""The power, and the duty on request."""


@pytest.mark.parametrize(
    ("at", "by", "contested"),
    [
        (dt.date(2026, 8, 31), PSYCHIATRIST, "UAVG 5 lid 1"),
        (dt.date(2026, 9, 1), PSYCHIATRIST, "UAVG 5 lid 7"),
        (dt.date(2026, 9, 1), INSURER, "UAVG 5 lid 1"),
    ],
)
def test_the_age_is_contested(at: dt.date, by: Party, contested: str) -> None:
    """5.2.5 names no age: which line counts between twelve and sixteen is an own reading."""
    result = wmo_common.verdict(
        CARE, at=at, discloser=by, subject=client(15), proxy_consent=EXPLICIT, setting=ASKED
    )
    assert result.outcome is REQUIRED
    ages = {point.cites.short for point in result.contested if point.cites.short[:6] == "UAVG 5"}
    assert ages == {contested}


def test_a_listed_channel_opens_the_intake() -> None:
    """5.1.1 lid 1 names 5.2.5: data by this channel are within the college's power."""
    no_inquiry = said(no=(wmo_terms.INQUIRY_RUNS,))
    result = wmo_common.verdict(CARE, facts=CARE["facts"] | no_inquiry)
    assert result.outcome is PERMITTED
    lifted = [one.prohibition for one in result.parts[0].lifted]
    assert wmo_college.OUTSIDE_COLLEGE_POWER in lifted


# --- 5.2.5 lid 2 ---
BACK: Base = {
    "discloser": COLLEGE,
    "recipient": PSYCHIATRIST,
    "category": data.SUPPORT,
    "consent": EXPLICIT,
    "facts": said(wmo.ZVW_TASK, NECESSARY),
}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, PERMITTED),
        ({"setting": ASKED}, REQUIRED),
        ({"setting": ASKED, "recipient": party(roles.HEALTH_INSURER)}, REQUIRED),
        ({"setting": ASKED, "category": data.HEALTH}, REQUIRED),
        ({"setting": ASKED, "facts": said(NECESSARY)}, PERMITTED),
        ({"setting": ASKED, "facts": said(wmo.ZVW_TASK)}, PERMITTED),
        ({"setting": ASKED, "consent": REFUSED}, PROHIBITED),
        ({"setting": ASKED, "recipient": party(roles.SCHOOL)}, PERMITTED),
        ({"setting": ASKED, "subject": RELATIVE}, PERMITTED),
        ({"setting": ASKED, "discloser": PROVIDER}, PERMITTED),
    ],
)
def test_college_to_care(changes: Base, outcome: Outcome) -> None:
    """5.2.5 lid 2: with explicit consent; a near miss leaves consent, which never obliges."""
    result = wmo_common.verdict(BACK, **changes)
    assert result.outcome is outcome
    if outcome is REQUIRED:
        assert "Wmo 2015 5.2.5 lid 2" in cites(result)


def test_health_data_to_care_rest_on_the_consent() -> None:
    """5.2.5 lid 2 does not name health data: AVG 9(2)(a), not the statute, opens AVG 9."""
    result = wmo_common.verdict(BACK, setting=ASKED, category=data.HEALTH)
    assert "AVG 9(2)(a)" in cites(result)
    assert "AVG 9(2)(g)" not in cites(result)


# --- 5.2.5 lid 3 ---
CIZ: Base = {
    "discloser": party(roles.CIZ),
    "recipient": COLLEGE,
    "category": data.MERE_FACT,
    "purpose": wmo_terms.INQUIRE,
    "facts": said(wmo.WLZ_DECISION, NECESSARY),
}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, PERMITTED),
        ({"setting": ASKED}, REQUIRED),
        ({"setting": ASKED, "facts": said(NECESSARY)}, PROHIBITED),
        ({"setting": ASKED, "facts": said(wmo.WLZ_DECISION)}, PROHIBITED),
        ({"setting": ASKED, "purpose": wmo_terms.RECOVER}, PROHIBITED),
        ({"setting": ASKED, "recipient": POLICE}, PROHIBITED),
        ({"setting": ASKED, "discloser": party(roles.HEALTH_INSURER)}, PROHIBITED),
    ],
)
def test_ciz_tells_the_fact(changes: Base, outcome: Outcome) -> None:
    """5.2.5 lid 3: the fact of a Wlz decision, without consent."""
    result = wmo_common.verdict(CIZ, **changes)
    assert result.outcome is outcome
    assert ("Wmo 2015 5.2.5 lid 3" in cites(result)) is (outcome is not PROHIBITED)


# --- 5.2.9 lid 1 ---
def bsn_keys(result: Verdict) -> set[str]:
    grounds = result.parts[0].carrying
    return {p.short for g in grounds for k in g.lifts if k.lock == BSN for p in k.by}


@pytest.mark.parametrize("base", [PROVISION, SUPERVISION, CARE, BACK])
@pytest.mark.parametrize("setting", [ASKED, UNASKED])
def test_bsn_in_every_channel(base: Base, setting: object) -> None:
    """5.2.9 lid 1: in giving data under 5.2.1 to 5.2.5 the BSN is used."""
    assert bsn_keys(wmo_common.verdict(base, setting=setting)) == {"Wmo 2015 5.2.9 lid 1"}


@pytest.mark.parametrize("setting", [ASKED, UNASKED])
def test_the_ciz_is_not_listed_for_the_bsn(setting: object) -> None:
    """5.2.9 lid 1 lists who uses the BSN in these disclosures, and the CIZ is not among them."""
    result = wmo_common.verdict(CIZ, setting=setting)
    assert bsn_keys(result) == set()
    assert "wmo_exchange.state_bsn" not in condition_ids(result)


# --- homonyms: 2.5.5, 5.4.1, 5.4.2 ---
@pytest.mark.parametrize(
    ("discloser", "recipient"),
    [
        (COLLEGE, party(roles.HEALTH_INSURER)),
        (PROVIDER, party(roles.HEALTH_INSURER)),
        (COLLEGE, COLLEGE),
        (party(roles.YOUTH_PROVIDER), COLLEGE),
        (PSYCHIATRIST, COLLEGE),
    ],
)
@pytest.mark.parametrize("at", [dt.date(2026, 6, 30), NEW_TEXT])
def test_plan_articles_are_no_ground(discloser: object, recipient: object, at: dt.date) -> None:
    """2.5.5, 5.4.1 lid 4 and the 5.4.2 in force are about plans: no ground for personal data."""
    result = wmo_common.verdict(
        {"discloser": discloser, "recipient": recipient, "category": data.HEALTH},
        setting=ASKED, at=at, facts=said(NECESSARY),
    )  # fmt: skip
    assert result.outcome is PROHIBITED


def test_no_rule_cites_a_plan_article() -> None:
    """The 5.4.2 that the Wams proposes is not law, and the one in force discloses nothing."""
    shorts = {p.short for rule in wmo_common.LAW.rules for p in rule.cites}
    assert not [s for s in shorts if s.startswith(("Wmo 2015 5.4", "Wmo 2015 2.5.5"))]
