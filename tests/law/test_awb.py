"""Awb 2:5: residual secrecy in public administration."""

from __future__ import annotations

import attrs
import pytest

from disclosure_law.law import avg, awb
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import WMO_2015
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Party, Subject
from disclosure_law.rule import Ground, Modality, Status
from disclosure_law.term import Lock, Purpose, Role
from disclosure_law.text import Text
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, party, request, said
from tests.law.secrecy_common import (
    BOUND_HOUSING,
    COACH,
    CONSENT,
    FAULTY,
    INCAPABLE,
    LAW,
    P,
    R,
    X,
    judged,
)

BASIS = (avg.LIFE_AT_STAKE, NECESSARY)
OFFICIAL = party(roles.OTHER_OFFICIAL, locks.AWB_2_5)
OBLIGES = Ground(
    id="test.obliges", cites=(WMO_2015.art("1.1.1"),), text=Text("proef", "test"),
    modality=Modality.DUTY, lifts=DUTY_KEYS,
)  # fmt: skip
EMPOWERS = attrs.evolve(OBLIGES, id="test.empowers", modality=Modality.POWER)


def test_the_secrecy_stands_and_yields_to_a_duty_only() -> None:
    """`behoudens voor zover enig wettelijk voorschrift hem tot mededeling verplicht`."""
    asked = request(OFFICIAL, BOUND_HOUSING, data.HOUSING, facts=said(*BASIS))
    found = judge(asked, LAW)
    assert found.outcome is X
    assert cites(found) == {"Awb 2:5 lid 1", "Awb 2:5 lid 2"}
    assert "consequences.breach_of_secrecy" in condition_ids(found)
    assert judge(asked, LAW.with_rules(OBLIGES)).outcome is R
    assert judge(asked, LAW.with_rules(EMPOWERS)).outcome is X


@pytest.mark.parametrize("other", [k for k in locks.SECRECIES if k != locks.AWB_2_5], ids=repr)
def test_it_is_residual(other: Lock) -> None:
    """`voor wie niet reeds uit hoofde van ambt, beroep of wettelijk voorschrift ...`."""
    discloser = party(roles.OTHER_OFFICIAL, locks.AWB_2_5, other)
    for category in (data.HOUSING, data.HEALTH):
        found = judged(discloser, BOUND_HOUSING, category, facts=BASIS)
        # "ter zake van die gegevens": UAVG 30 lid 4 is about health data
        elsewhere = other == locks.UAVG_30_4 and category != data.HEALTH
        beside = other in (locks.CODE, locks.AGREEMENT) or elsewhere
        assert ("awb.secrecy" in {rule.id for rule in found.parts[0].standing}) is beside


def test_whoever_is_not_bound_by_it_is_free_of_it() -> None:
    """Nor does his task then supply a basis of the AVG."""
    free = party(roles.OTHER_OFFICIAL)
    assert judged(free, BOUND_HOUSING, data.HOUSING, facts=BASIS).outcome is P
    tasked = judged(free, BOUND_HOUSING, data.HOUSING, facts=(awb.TASK_NECESSITATES,))
    assert tasked.outcome is X
    assert cites(tasked) == {"AVG 6(1)"}


def test_the_own_task_opens_it_and_supplies_6_1_e() -> None:
    """`of uit zijn taak de noodzaak tot mededeling voortvloeit`; never a key to health data."""
    found = judged(OFFICIAL, BOUND_HOUSING, data.HOUSING, facts=(awb.TASK_NECESSITATES,))
    assert found.outcome is P
    assert {"Awb 2:5 lid 1", "AVG 6(1)(e)"} <= cites(found)
    assert "AVG 6(1)" in {point.cites.short for point in found.contested}
    health = judged(OFFICIAL, COACH, data.HEALTH, facts=(awb.TASK_NECESSITATES,))
    assert health.outcome is X
    assert cites(health) == {"AVG 9(1)", "UAVG 22 lid 1"}


def test_where_another_secrecy_governs_the_own_task_supplies_nothing() -> None:
    """`voor wie niet reeds`: then art. 2:5 does not apply, nor does its opening."""
    released = attrs.evolve(CONSENT, free=None)
    both = party(roles.OTHER_OFFICIAL, locks.AWB_2_5, locks.BW_7_457)
    found = judged(both, BOUND_HOUSING, data.HOUSING, consent=released,
                   facts=(awb.TASK_NECESSITATES,))  # fmt: skip
    assert found.outcome is X
    assert cites(found) == {"AVG 6(1)"}


def test_the_own_task_opens_no_other_secrecy() -> None:
    coded = party(roles.SOCIAL_WORKER, locks.AWB_2_5, locks.CODE)
    found = judged(coded, BOUND_HOUSING, data.HOUSING, facts=(*BASIS, awb.TASK_NECESSITATES))
    assert found.outcome is X
    assert cites(found) == {"NIP beroepscode", "NVO beroepscode", "BPSW beroepscode"}


@pytest.mark.parametrize(
    ("age", "own", "proxy", "expected"),
    [
        (16, CONSENT, None, P),
        (15, CONSENT, None, X),
        (15, None, CONSENT, P),
        (16, None, CONSENT, X),
        *((16, faulty, None, X) for faulty in FAULTY),
        *((15, None, faulty, X) for faulty in FAULTY),
    ],
)
def test_consent_is_unverified_and_flagged(
    age: int, own: Consent | None, proxy: Consent | None, expected: Outcome
) -> None:
    """The article does not mention consent: from memory, so contested."""
    found = judged(
        OFFICIAL, BOUND_HOUSING, data.HOUSING, consent=own, proxy_consent=proxy, facts=BASIS,
        subject=Subject(kind=data.CLIENT, age=age, capable=YES),
    )  # fmt: skip
    assert found.outcome is expected
    flagged = {point.cites.short for point in found.contested}
    assert ("Awb 2:5 lid 1" in flagged) is (expected is P)
    assert awb.CONFIDER_CONSENTS.status is Status.UNVERIFIED


@pytest.mark.parametrize(
    ("role", "purpose", "applies"),
    [
        (roles.POLICE, data.INVESTIGATION, False),
        (roles.PROSECUTION, data.INVESTIGATION, False),
        (roles.POLICE, data.PUBLIC_ORDER, True),
        (roles.OTHER_OFFICIAL, data.INVESTIGATION, True),
    ],
)
def test_not_in_investigation_and_prosecution(role: Role, purpose: Purpose, applies: bool) -> None:
    """Awb 1:6 leaves chapters 2-8 out there."""
    found = judged(
        Party(role, bound_by=(locks.AWB_2_5,)), BOUND_HOUSING, data.HOUSING, purpose=purpose,
        facts=BASIS,
    )  # fmt: skip
    assert ("awb.secrecy" in {rule.id for rule in found.parts[0].standing}) is applies


def test_not_towards_the_data_subject() -> None:
    assert judged(OFFICIAL, party(roles.CLIENT), data.HOUSING).outcome is P


def test_for_an_incapable_person_the_representative_consents() -> None:
    for own, proxy, expected in ((CONSENT, None, X), (None, CONSENT, P)):
        found = judged(
            OFFICIAL, BOUND_HOUSING, data.HOUSING, subject=INCAPABLE, consent=own,
            proxy_consent=proxy, facts=BASIS,
        )  # fmt: skip
        assert found.outcome is expected
