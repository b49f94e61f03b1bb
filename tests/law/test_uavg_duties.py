"""UAVG 27 lid 2, 30 lid 4, 30a, 39, 41 and 46: what the act itself forbids or demands."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import avg, uavg, wabvpz
from disclosure_law.law import uavg_duties as duties
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import WMO_2015
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Party, Subject
from disclosure_law.rule import Ground, Modality
from disclosure_law.term import Category, Lock
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import ADULT, cites, condition_ids, party, request, said
from tests.law.secrecy_common import (
    BOUND_HOUSING,
    COACH,
    COLLEGE,
    CONSENT,
    FAULTY,
    GP,
    HOUSING,
    INCAPABLE,
    LAW,
    PHARMACIST,
    POLICE,
    PSYCHIATRIST,
    P,
    R,
    X,
    judged,
)  # fmt: skip

BEFORE, CHANGED = dt.date(2026, 8, 31), dt.date(2026, 9, 1)
SOLO = party(roles.ALTERNATIVE_PRACTITIONER, locks.UAVG_30_4)
CHAPLAIN = party(roles.OTHER_PARTY)
OBLIGES = Ground(
    id="test.obliges", cites=(WMO_2015.art("1.1.1"),), text=Text("proef", "test"),
    modality=Modality.DUTY, lifts=DUTY_KEYS,
)  # fmt: skip
EMPOWERS = attrs.evolve(OBLIGES, id="test.empowers", modality=Modality.POWER)


# --- 27 lid 2 -------------------------------------------------------------------------------------
def test_spiritual_care_speaks_with_consent_only() -> None:
    """`geen persoonsgegevens aan derden verstrekt zonder toestemming`; a duty does not open it."""
    held = (duties.HELD_FOR_SPIRITUAL_CARE, avg.LIFE_AT_STAKE, NECESSARY)
    without = judged(CHAPLAIN, COLLEGE, data.RELATIONS, facts=held)
    assert without.outcome is X
    assert cites(without) == {"UAVG 27 lid 2"}
    obliged = judged(CHAPLAIN, COLLEGE, data.RELATIONS, facts=held, law=LAW.with_rules(OBLIGES))
    assert obliged.outcome is X
    assert cites(obliged) == {"UAVG 27 lid 2"}
    assert judged(CHAPLAIN, COLLEGE, data.RELATIONS, facts=held, consent=CONSENT).outcome is P
    assert judged(CHAPLAIN, COLLEGE, data.RELATIONS, facts=held[1:]).outcome is P
    assert judged(CHAPLAIN, party(roles.CLIENT), data.RELATIONS, facts=held).outcome is P
    dead = attrs.evolve(ADULT, deceased=YES)
    assert judged(CHAPLAIN, COLLEGE, data.RELATIONS, facts=held, subject=dead).outcome is P


UNFREE = attrs.evolve(CONSENT, free=NO)
GONE = attrs.evolve(CONSENT, status=data.WITHDRAWN)


@pytest.mark.parametrize(
    ("age", "own", "proxy", "at", "expected"),
    [
        # "vrije [...] wilsuiting" (AVG 4(11))
        (16, UNFREE, None, BEFORE, X),
        (15, None, UNFREE, BEFORE, X),
        # lid 3, from 2026-09-01: "de betrokkene die de leeftijd van twaalf jaren heeft bereikt"
        (15, GONE, CONSENT, BEFORE, P),
        (15, GONE, CONSENT, CHANGED, X),
        (12, GONE, CONSENT, CHANGED, X),
        (11, GONE, CONSENT, CHANGED, P),
        (15, None, CONSENT, CHANGED, P),
    ],
)
def test_spiritual_care_asks_the_consent_of_the_avg(
    age: int, own: Consent | None, proxy: Consent | None, at: dt.date, expected: Outcome
) -> None:
    """UAVG 27 lid 2 speaks of `toestemming van de betrokkene`: that of the AVG, with UAVG 5."""
    found = judged(
        CHAPLAIN, COLLEGE, data.RELATIONS, consent=own, proxy_consent=proxy, at=at,
        subject=Subject(kind=data.CLIENT, age=age, capable=YES),
        facts=(duties.HELD_FOR_SPIRITUAL_CARE, avg.LIFE_AT_STAKE, NECESSARY),
    )  # fmt: skip
    assert found.outcome is expected


@pytest.mark.parametrize(
    ("age", "own", "proxy", "expected"),
    [
        (15, CONSENT, None, X),
        (15, None, CONSENT, P),
        (16, CONSENT, None, P),
        (16, None, CONSENT, X),
        *((16, faulty, None, X) for faulty in FAULTY),
        *((15, None, faulty, X) for faulty in FAULTY),
    ],
)
def test_spiritual_care_and_minors(
    age: int, own: Consent | None, proxy: Consent | None, expected: Outcome
) -> None:
    """UAVG 5: under sixteen the representative."""
    found = judged(
        CHAPLAIN, COLLEGE, data.RELATIONS, consent=own, proxy_consent=proxy,
        subject=Subject(kind=data.CLIENT, age=age, capable=YES),
        facts=(duties.HELD_FOR_SPIRITUAL_CARE, avg.LIFE_AT_STAKE, NECESSARY),
    )  # fmt: skip
    assert found.outcome is expected


# --- 30 lid 4, second sentence --------------------------------------------------------------------
BASIS = (avg.LIFE_AT_STAKE, uavg.MADE_PUBLIC, NECESSARY)
"""What opens AVG 6 and 9, so that the own secrecy decides."""


@pytest.mark.parametrize(
    ("recipient", "facts", "expected"),
    [
        (COLLEGE, (duties.TASK_NECESSITATES,), P),
        (COACH, (duties.TASK_NECESSITATES,), P),
        (COLLEGE, (), X),
        # only towards those "krachtens het eerste, tweede of derde lid bevoegd"
        (POLICE, (duties.TASK_NECESSITATES,), X),
        (BOUND_HOUSING, (duties.TASK_NECESSITATES,), X),
        (party(roles.BURGEMEESTER, locks.AWB_2_5), (duties.TASK_NECESSITATES,), X),
    ],
)
def test_own_secrecy_and_the_task(
    recipient: Party, facts: tuple[Fact, ...], expected: Outcome
) -> None:
    """A solo holder of health data: secrecy, with a narrow opening for his task."""
    found = judged(SOLO, recipient, data.HEALTH, facts=(*BASIS, *facts))
    assert found.outcome is expected
    assert "UAVG 30 lid 4" in cites(found)
    if expected is X:
        assert cites(found) == {"UAVG 30 lid 4"}
        assert "consequences.breach_of_secrecy" in condition_ids(found)


@pytest.mark.parametrize("category", [data.HEALTH, data.TREATMENT_COMPLIANCE, data.RISK_ASSESSMENT])
def test_own_secrecy_is_about_health_data(category: Category) -> None:
    """`de gegevens`: those of lid 1-3, about health; other data of the solo holder are not."""
    assert cites(judged(SOLO, POLICE, category, facts=BASIS)) == {"UAVG 30 lid 4"}
    for other in (data.SUPPORT, data.HOUSING, data.CRIMINAL, data.OTHER_SPECIAL):
        found = judged(SOLO, POLICE, other, facts=BASIS)
        assert found.outcome is P
        assert "UAVG 30 lid 4" not in cites(found)


def test_own_secrecy_yields_to_a_duty_and_to_consent_not_to_a_power() -> None:
    """`behoudens voor zover de wet hem tot mededeling verplicht`; consent is an own reading."""
    asked = request(SOLO, POLICE, data.HEALTH, facts=said(*BASIS))
    assert judge(asked, LAW.with_rules(OBLIGES)).outcome is R
    assert judge(asked, LAW.with_rules(EMPOWERS)).outcome is X
    consented = judged(SOLO, POLICE, data.HEALTH, consent=CONSENT)
    assert consented.outcome is P
    assert "UAVG 30 lid 4" in {point.cites.short for point in consented.contested}


@pytest.mark.parametrize(
    ("subject", "own", "proxy", "expected"),
    [
        (Subject(kind=data.CLIENT, age=16, capable=YES), CONSENT, None, P),
        (Subject(kind=data.CLIENT, age=15, capable=YES), CONSENT, None, X),
        (Subject(kind=data.CLIENT, age=15, capable=YES), None, CONSENT, P),
        (INCAPABLE, None, CONSENT, P),
        (INCAPABLE, CONSENT, None, X),
        *((ADULT, faulty, None, X) for faulty in FAULTY),
        *((INCAPABLE, None, faulty, X) for faulty in FAULTY),
    ],
)
def test_who_consents_for_the_own_secrecy(
    subject: Subject, own: Consent | None, proxy: Consent | None, expected: Outcome
) -> None:
    """The person of UAVG 5, specifically and informed."""
    found = judged(
        SOLO, POLICE, data.HEALTH, subject=subject, consent=own, proxy_consent=proxy, facts=BASIS
    )
    assert found.outcome is expected


@pytest.mark.parametrize("other", [k for k in locks.SECRECIES if k != locks.UAVG_30_4], ids=repr)
def test_own_secrecy_is_residual(other: Lock) -> None:
    """`niet reeds uit hoofde van ambt, beroep of wettelijk voorschrift`; a code does not count."""
    discloser = Party(roles.OTHER_PARTY, bound_by=(locks.UAVG_30_4, other))
    found = judged(discloser, POLICE, data.HEALTH, facts=BASIS)
    standing = {rule.id for rule in found.parts[0].standing}
    beside = other in (locks.AWB_2_5, locks.CODE, locks.AGREEMENT)
    assert ("uavg.own_secrecy" in standing) is beside


# --- 30a ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("recipient", "at", "facts", "expected"),
    [
        (PHARMACIST, CHANGED, (duties.FILE_TRANSFER_FOR_KEEPING,), P),
        (PHARMACIST, BEFORE, (duties.FILE_TRANSFER_FOR_KEEPING,), X),
        (PHARMACIST, CHANGED, (), X),
        (COLLEGE, CHANGED, (duties.FILE_TRANSFER_FOR_KEEPING,), X),
    ],
)
def test_files_to_whoever_will_keep_them(
    recipient: Party, at: dt.date, facts: tuple[Fact, ...], expected: Outcome
) -> None:
    """30a lid 6, from 2026-09-01: without the consent of BW 7:457 lid 1."""
    found = judged(GP, recipient, data.HEALTH, at=at, facts=facts)
    assert found.outcome is expected
    unbound = judged(party(roles.SCHOOL), recipient, data.HEALTH, at=at, facts=facts)
    assert "UAVG 30a lid 6" not in cites(unbound)
    assert ("UAVG 30a lid 6" in cites(found)) is (expected is P)
    assert ("uavg.inform_of_transfer" in condition_ids(found)) is (expected is P)


# --- 39 and 41: conditions only -------------------------------------------------------------------
@pytest.mark.parametrize(
    ("fact", "condition"),
    [
        (duties.LEARNED_AS_FG, "uavg.data_protection_officer"),
        (duties.INFORMING_ENDANGERS, "uavg.not_informing"),
    ],
)
def test_conditions_of_39_and_41(fact: Fact, condition: str) -> None:
    """They attach when their fact is so and never change the outcome."""
    basis = (avg.INTEREST_ASSESSED, NECESSARY)
    plain = judged(HOUSING, COLLEGE, data.HOUSING, facts=basis)
    found = judged(HOUSING, COLLEGE, data.HOUSING, facts=(*basis, fact))
    assert plain.outcome is found.outcome is P
    assert condition not in condition_ids(plain)
    assert condition in condition_ids(found)
    assert judged(HOUSING, COLLEGE, data.HOUSING, facts=(fact,)).outcome is X


# --- 46: the BSN ----------------------------------------------------------------------------------
@pytest.mark.parametrize(("at", "article"), [(BEFORE, "UAVG 46 lid 1"), (CHANGED, "UAVG 46")])
def test_consent_does_not_cure_the_number(at: dt.date, article: str) -> None:
    """`slechts gebruikt ter uitvoering van de desbetreffende wet`; lid 2 went on 2026-09-01."""
    found = judged(HOUSING, COLLEGE, data.CITIZEN_NUMBER, consent=CONSENT, at=at)
    assert found.outcome is X
    assert cites(found) == {article}
    assert "uavg.without_number" in condition_ids(found)


@pytest.mark.parametrize(
    ("discloser", "recipient", "purpose", "expected"),
    [
        (GP, PHARMACIST, data.TREATMENT, P),
        (GP, party(roles.CIZ, locks.AWB_2_5), data.ENTITLEMENT, P),
        (GP, COLLEGE, data.ENTITLEMENT, X),
        (GP, POLICE, data.TREATMENT, X),
        (GP, COACH, data.TREATMENT, X),
        (GP, PHARMACIST, data.RESEARCH, X),
        (HOUSING, PHARMACIST, data.TREATMENT, X),
    ],
)
def test_wabvpz_9_carries_the_number_in_care(
    discloser: Party, recipient: Party, purpose: object, expected: Outcome
) -> None:
    """Zorgaanbieder to zorgaanbieder, indicatieorgaan or zorgverzekeraar, about care."""
    found = judged(
        discloser, recipient, data.CITIZEN_NUMBER, purpose=purpose, consent=CONSENT,
        facts=(NECESSARY,),
    )  # fmt: skip
    assert found.outcome is expected
    assert ("Wabvpz 9 lid 1" in cites(found)) is (expected is P)
    assert "UAVG 46 lid 1" in cites(found)


def test_the_number_opens_no_secrecy() -> None:
    """Wabvpz 9 goes with a disclosure that other law allows."""
    found = judged(PSYCHIATRIST, PHARMACIST, data.CITIZEN_NUMBER, purpose=data.TREATMENT,
                   facts=(NECESSARY,))  # fmt: skip
    assert found.outcome is X
    assert cites(found) == {"BW 7:457 lid 1", "Wet BIG 88"}
    coded = judged(party(roles.NURSE, locks.WET_BIG_88, locks.CODE), PHARMACIST,
                   data.CITIZEN_NUMBER, purpose=data.TREATMENT, facts=(NECESSARY,))  # fmt: skip
    assert {"NIP beroepscode", "Wet BIG 88"} <= cites(coded)
    assert wabvpz.BSN_ALLOWED.modality is Modality.POWER
