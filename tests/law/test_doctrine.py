"""Presumed consent and a weighty interest; what to record of consent."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import doctrine
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Party, Subject
from disclosure_law.rule import Status
from disclosure_law.term import Lock, Purpose, Role
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import ADULT, cites, condition_ids, party, request, said
from tests.law.secrecy_common import (
    BOUND_HOUSING,
    COACH,
    COLLEGE,
    CONSENT,
    GP,
    LAW,
    PHARMACIST,
    POLICE,
    PSYCHIATRIST,
    P,
    U,
    X,
    judged,
)  # fmt: skip

HOSPITAL = party(roles.HOSPITAL, locks.BW_7_457)
KNOWN = (doctrine.KNOWN_TO_PATIENT, NECESSARY)
PRESUMED = "veronderstelde toestemming"
INCAPABLE = Subject(kind=data.CLIENT, age=70, capable=NO)
REFUSED = Consent(status=data.REFUSED)
WITHDRAWN = Consent(status=data.WITHDRAWN)


def child(age: int) -> Subject:
    """A capable client of this age."""
    return Subject(kind=data.CLIENT, age=age, capable=YES)


@pytest.mark.parametrize(
    ("recipient", "purpose", "facts", "more", "expected"),
    [
        (HOSPITAL, data.REFERRAL, KNOWN, {}, P),
        (PHARMACIST, data.TREATMENT, (*KNOWN, doctrine.EMERGENCY), {}, P),
        # not one of the situations
        (PHARMACIST, data.TREATMENT, KNOWN, {}, X),
        # not knowable to the patient
        (HOSPITAL, data.REFERRAL, (NECESSARY,), {}, X),
        # objected, refused or withdrawn, by whoever decides
        (HOSPITAL, data.REFERRAL, (*KNOWN, doctrine.OBJECTED), {}, X),
        (HOSPITAL, data.REFERRAL, KNOWN, {"consent": REFUSED}, X),
        (HOSPITAL, data.REFERRAL, KNOWN, {"consent": WITHDRAWN}, X),
        (HOSPITAL, data.REFERRAL, KNOWN, {"subject": INCAPABLE, "proxy_consent": REFUSED}, X),
        (HOSPITAL, data.REFERRAL, KNOWN, {"subject": INCAPABLE, "consent": REFUSED}, P),
        (HOSPITAL, data.REFERRAL, KNOWN, {"subject": INCAPABLE, "proxy_consent": WITHDRAWN}, X),
        (HOSPITAL, data.REFERRAL, KNOWN, {"subject": child(12), "consent": REFUSED}, X),
        (HOSPITAL, data.REFERRAL, KNOWN, {"subject": child(12), "proxy_consent": REFUSED}, P),
        (HOSPITAL, data.REFERRAL, KNOWN, {"subject": child(11), "consent": REFUSED}, P),
        (HOSPITAL, data.REFERRAL, KNOWN, {"subject": child(11), "proxy_consent": REFUSED}, X),
        # against the patient's interest, or to whoever does not treat
        (HOSPITAL, data.REFERRAL, (*KNOWN, doctrine.AGAINST_PATIENT), {}, X),
        (POLICE, data.REFERRAL, KNOWN, {}, X),
        (BOUND_HOUSING, data.REFERRAL, KNOWN, {}, X),
        (COLLEGE, data.REFERRAL, KNOWN, {}, X),
        (COACH, data.REFERRAL, KNOWN, {}, X),
        # after death BW 7:458a is the exit
        (HOSPITAL, data.REFERRAL, KNOWN, {"subject": attrs.evolve(ADULT, deceased=YES)}, X),
    ],
)
def test_presumed_consent(
    recipient: Party,
    purpose: Purpose,
    facts: tuple[Fact, ...],
    more: dict[str, object],
    expected: Outcome,
) -> None:
    """Referral and feedback, emergencies, quality: knowable, no objection, never against him."""
    found = judged(PSYCHIATRIST, recipient, data.HEALTH, purpose=purpose, facts=facts, **more)
    assert found.outcome is expected
    assert (PRESUMED in cites(found)) is (expected is P)
    if expected is X:
        assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(found)


def test_presumed_consent_for_quality_opens_the_secrecy_only() -> None:
    """The AVG side needs its own key: UAVG 30 lid 3 a, "beheer", and a basis of art. 6."""
    found = judged(PSYCHIATRIST, HOSPITAL, data.HEALTH, purpose=data.QUALITY, facts=KNOWN)
    assert found.outcome is X
    assert cites(found) == {"AVG 6(1)", "AVG 9(1)", "UAVG 22 lid 1"}


def test_presumed_consent_rests_on_uavg_30_and_is_flagged() -> None:
    found = judged(PSYCHIATRIST, HOSPITAL, data.HEALTH, purpose=data.REFERRAL, facts=KNOWN)
    assert "UAVG 30 lid 3 a" in cites(found)
    assert not {"AVG 6(1)(a)", "AVG 9(2)(a)", "BW 7:466 lid 2"} & cites(found)
    assert PRESUMED in {point.cites.short for point in found.contested}
    assert doctrine.PRESUMED.status is Status.SECOND_HAND


@pytest.mark.parametrize(
    ("role", "bound_by", "expected"),
    [
        (roles.SOCIAL_WORKER, (locks.CODE,), P),
        (roles.YOUTH_WORKER, (locks.JEUGDWET_7_3_11,), X),
    ],
)
def test_presumed_consent_opens_medical_and_code_based_secrecy(
    role: Role, bound_by: tuple[Lock, ...], expected: Outcome
) -> None:
    """Not the secrecy of the Jeugdwet, which these sources do not name."""
    locked = {key.lock for key in doctrine.PRESUMED.lifts}
    assert (bound_by[0] in locked) is (expected is P)
    found = judged(
        party(role, *bound_by), HOSPITAL, data.HEALTH, purpose=data.REFERRAL, facts=KNOWN
    )
    assert (PRESUMED in cites(found)) is (expected is P)


# --- zwaarwegend belang ---------------------------------------------------------------------------
HEIR = party(roles.RELATIVE)
WEIGHTY = "zwaarwegend belang"


@pytest.mark.parametrize(
    ("yes", "no", "expected"),
    [
        ((doctrine.INTEREST_CLAIMED,), (), U),
        ((doctrine.INTEREST_CLAIMED, doctrine.INTEREST_OUTWEIGHS), (), P),
        ((doctrine.INTEREST_CLAIMED,), (doctrine.INTEREST_OUTWEIGHS,), X),
        ((doctrine.INTEREST_OUTWEIGHS,), (), X),
        ((), (), X),
    ],
)
def test_a_weighty_interest_waits_for_a_human(
    yes: tuple[Fact, ...], no: tuple[Fact, ...], expected: Outcome
) -> None:
    """For the living: undetermined unless a human confirms; not claimed, it plays no part."""
    found = judge(request(GP, HEIR, data.HEALTH, facts=said(*yes, no=no)), LAW)
    assert found.outcome is expected
    if expected is U:
        assert [missing.id for missing in found.missing] == ["doctrine.weighty_interest"]
    if expected is P:
        flagged = {point.cites.short for point in found.contested}
        assert {WEIGHTY, "AVG 6(1)", "AVG 9(2)"} <= flagged


@pytest.mark.parametrize(("at", "expected"), [(dt.date(2019, 12, 31), P), (dt.date(2020, 1, 1), X)])
def test_for_the_dead_it_is_codified_since_2020(at: dt.date, expected: Outcome) -> None:
    """Before that case law (ECLI:NL:HR:2001:AB1201); now BW 7:458a lid 1 c, another module."""
    found = judged(
        GP, HEIR, data.HEALTH, at=at, subject=attrs.evolve(ADULT, deceased=YES),
        facts=(doctrine.INTEREST_CLAIMED, doctrine.INTEREST_OUTWEIGHS),
    )  # fmt: skip
    assert found.outcome is expected
    assert (WEIGHTY in cites(found)) is (expected is P)


@pytest.mark.parametrize("at", [dt.date(2019, 12, 31), dt.date(2020, 1, 1)])
@pytest.mark.parametrize(
    ("discloser", "expected"),
    [
        (HOSPITAL, P),
        (party(roles.NURSE, locks.WET_BIG_88), P),
        (party(roles.SCHOOL), X),
    ],
)
def test_a_weighty_interest_before_and_after_2020(
    discloser: Party, expected: Outcome, at: dt.date
) -> None:
    """Against either medical secrecy, for every kind of data; who keeps none has no use for it."""
    both = (doctrine.INTEREST_CLAIMED, doctrine.INTEREST_OUTWEIGHS)
    for category in (data.HOUSING, data.HEALTH, data.CRIMINAL):
        assert judged(discloser, HEIR, category, facts=both, at=at).outcome is expected
        assert judged(discloser, HEIR, category, facts=both[:1], at=at).outcome is (
            U if expected is P else X
        )
        assert judged(discloser, HEIR, category, facts=both[1:], at=at).outcome is X


def test_it_opens_medical_secrecy_only() -> None:
    youth = party(roles.YOUTH_WORKER, locks.JEUGDWET_7_3_11)
    found = judged(
        youth, HEIR, data.HEALTH,
        facts=(doctrine.INTEREST_CLAIMED, doctrine.INTEREST_OUTWEIGHS),
    )  # fmt: skip
    assert WEIGHTY not in cites(found)


# --- toestemming ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("discloser", "consent", "attaches"),
    [(GP, CONSENT, True), (GP, None, False), (COLLEGE, CONSENT, False)],
)
def test_consent_is_recorded(discloser: Party, consent: Consent | None, attaches: bool) -> None:
    """A norm where a professional speaks with consent."""
    extra = () if consent else (doctrine.KNOWN_TO_PATIENT,)
    found = judged(
        discloser, HOSPITAL, data.HEALTH, purpose=data.REFERRAL, consent=consent,
        facts=(NECESSARY, *extra),
    )  # fmt: skip
    assert ("doctrine.consent_recorded" in condition_ids(found)) is attaches
