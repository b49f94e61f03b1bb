"""House reading 5: medical data only to someone bound by secrecy."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import safeguard, wabvpz_access, wet_big
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import WMO_2015
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import How, Party
from disclosure_law.rule import Ground, Modality, Status
from disclosure_law.term import Category, Lock, Role
from disclosure_law.text import Text
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY, RECIPIENT_ROLE
from tests.common import cites, condition_ids, party, request
from tests.law.secrecy_common import (
    BOUND_HOUSING,
    COLLEGE,
    CONSENT,
    HOUSING,
    LAW,
    PSYCHIATRIST,
    P,
    R,
    U,
    X,
    judged,
)  # fmt: skip

STANDS = {"AVG 9(3)", "UAVG 30 lid 4"}


@pytest.mark.parametrize(
    ("recipient", "category", "expected"),
    [
        (HOUSING, data.HEALTH, X),
        (HOUSING, data.TREATMENT_COMPLIANCE, X),
        (HOUSING, data.RISK_ASSESSMENT, X),
        (HOUSING, data.HOUSING, P),
        (BOUND_HOUSING, data.HEALTH, P),
        (party(roles.EMPLOYER), data.HEALTH, X),
        (party(roles.LAWYER), data.HEALTH, P),
        (party(roles.REPRESENTATIVE), data.HEALTH, P),
        (party(roles.RELATIVE), data.HEALTH, P),
        (party(roles.NEXT_OF_KIN), data.HEALTH, P),
        (party(roles.VICTIM), data.HEALTH, P),
        (party(roles.CLIENT), data.HEALTH, P),
    ],
)
def test_even_explicit_consent_does_not_lift_it(
    recipient: Party, category: Category, expected: Outcome
) -> None:
    """Only a professional recipient without any secrecy, and health data only."""
    found = judged(PSYCHIATRIST, recipient, category, consent=CONSENT)
    assert found.outcome is expected
    assert (cites(found) == STANDS) is (expected is X)


@pytest.mark.parametrize("lock", locks.SECRECIES)
def test_any_secrecy_of_the_recipient_will_do(lock: object) -> None:
    """Of office, profession, statute or agreement."""
    bound = Party(roles.OTHER_PARTY, bound_by=(lock,))  # type: ignore[arg-type]
    assert judged(PSYCHIATRIST, bound, data.HEALTH, consent=CONSENT).outcome is P


ADVOCATES = {
    roles.PATIENT_ADVOCATE: (locks.WVGGZ_11_4, dt.date(2025, 7, 1)),
    roles.FAMILY_ADVOCATE: (locks.WVGGZ_12_4, dt.date(2020, 1, 1)),
    roles.CLIENT_ADVOCATE: (locks.WZD_59, dt.date(2021, 11, 6)),
}


@pytest.mark.parametrize("role", ADVOCATES)
def test_an_advocate_is_bound_by_the_act_itself(role: Role) -> None:
    """Wvggz 11:4, 12:4, Wzd 59: "is tot geheimhouding verplicht"; open before the text read."""
    lock, since = ADVOCATES[role]
    for day, party_, expected in (
        (since, Party(role), P),
        (since - dt.timedelta(days=1), Party(role), U),
        (since - dt.timedelta(days=1), party(role, lock), P),
    ):
        found = judged(PSYCHIATRIST, party_, data.HEALTH, consent=CONSENT, at=day)
        assert (day, found.outcome) == (day, expected)
        missing = {gap.id for gap in found.missing}
        assert ("safeguard.secrecy_of_advocate_unread" in missing) is (expected is U)
        assert (safeguard.RECIPIENT_TO_BE_BOUND.id in condition_ids(found)) is (expected is U)


def test_the_ways_that_remain_are_named() -> None:
    found = judged(PSYCHIATRIST, HOUSING, data.HEALTH, consent=CONSENT)
    assert {
        "safeguard.via_client", "safeguard.via_medical_adviser", "safeguard.via_agreement",
    } <= condition_ids(found)  # fmt: skip
    assert safeguard.SAFEGUARD.status is Status.OWN_READING
    assert "AVG 9(3)" in {point.cites.short for point in found.contested}


def _duty_to(role: Role, modality: Modality) -> Ground:
    return Ground(
        id="test.duty", cites=(WMO_2015.art("1.1.1"),), text=Text("proef", "test"),
        when=RECIPIENT_ROLE.among(role), modality=modality,
        lifts=(*locks.MEDICAL, *DUTY_KEYS),
    )  # fmt: skip


def test_it_yields_to_a_duty_and_not_to_a_power() -> None:
    """Own reading: a statute that obliges has weighed this itself; the condition remains."""
    duty, power = (_duty_to(roles.EMPLOYER, m) for m in (Modality.DUTY, Modality.POWER))
    asked = request(PSYCHIATRIST, party(roles.EMPLOYER), data.HEALTH)
    obliged = judge(asked, LAW.with_rules(duty))
    assert obliged.outcome is R
    assert "safeguard.recipient_to_be_bound" in condition_ids(obliged)
    allowed = judge(asked, LAW.with_rules(power))
    assert allowed.outcome is X
    assert cites(allowed) == STANDS


def test_an_analyst_may_take_it_out() -> None:
    without = LAW.without("safeguard.bound_recipient")
    asked = request(PSYCHIATRIST, HOUSING, data.HEALTH, consent=CONSENT)
    assert judge(asked, without).outcome is P


def test_a_secrecy_that_is_not_known_leaves_it_open() -> None:
    """An open request: nobody knows yet what binds the recipient."""
    asked = attrs.evolve(
        request(PSYCHIATRIST, Party(roles.EMPLOYER), data.HEALTH, consent=CONSENT), closed=False
    )
    found = judge(asked, LAW)
    assert found.outcome is U
    assert any(missing.id.startswith("recipient.bound_by") for missing in found.missing)


def test_supervision_is_a_duty_to_a_bound_inspectorate() -> None:
    """Wet BIG 87: the derived secrecy binds the officials, so nothing stands."""
    found = judged(
        PSYCHIATRIST, party(roles.INSPECTORATE, locks.WET_BIG_87), data.HEALTH,
        purpose=data.SUPERVISION, setting=How(on_request=YES),
        facts=(wet_big.SUPERVISION_DEMANDED, wabvpz_access.SUPERVISION_HERE, NECESSARY),
    )  # fmt: skip
    assert found.outcome is R
    assert not STANDS & cites(found)


@pytest.mark.parametrize("lock", locks.MEDICAL)
def test_supervision_is_the_duty_of_the_professional(lock: Lock) -> None:
    """Wet BIG 87 lid 3: `de beroepsbeoefenaar`; nobody else is obliged by it."""
    inspectorate = party(roles.INSPECTORATE, locks.WET_BIG_87)
    for discloser, expected in ((party(roles.OTHER_PARTY, lock), R), (COLLEGE, X)):
        found = judged(
            discloser, inspectorate, data.HEALTH, purpose=data.SUPERVISION,
            setting=How(on_request=YES), facts=(wet_big.SUPERVISION_DEMANDED,),
        )  # fmt: skip
        assert found.outcome is expected
        assert ("Wet BIG 87 lid 3" in cites(found)) is (expected is R)
