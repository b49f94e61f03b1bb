"""Wabvpz 15d, 15e and 15k; the insurer outside a system."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wabvpz_access as access
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import How, Party
from disclosure_law.term import Purpose
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles, settings
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, party
from tests.law.secrecy_common import CONSENT, GP, HOUSING, POLICE, P, R, U, X, judged

CLIENT = party(roles.CLIENT)
ASKED = How(on_request=YES)
IGJ = party(roles.INSPECTORATE, locks.WET_BIG_87)


@pytest.mark.parametrize(
    ("discloser", "recipient", "purpose", "setting", "facts", "expected"),
    [
        (GP, CLIENT, data.ACCESS, ASKED, (), R),
        (GP, CLIENT, data.ACCESS, How(), (), P),
        (GP, CLIENT, data.ACCESS, ASKED, (access.TOO_SOON,), P),
        (GP, CLIENT, data.TREATMENT, ASKED, (), P),
        (HOUSING, CLIENT, data.ACCESS, ASKED, (), P),
        (GP, party(roles.RELATIVE), data.ACCESS, ASKED, (), X),
    ],
)
def test_electronic_access_for_the_client(
    discloser: Party,
    recipient: Party,
    purpose: Purpose,
    setting: How,
    facts: tuple[Fact, ...],
    expected: Outcome,
) -> None:
    """15d lid 1: on the client's request, at reasonable intervals, electronically."""
    found = judged(discloser, recipient, data.HEALTH, purpose=purpose, setting=setting, facts=facts)
    assert found.outcome is expected
    assert ("Wabvpz 15d lid 1" in cites(found)) is (expected is R)
    assert ("wabvpz.who_looked" in condition_ids(found)) is (expected is R)


@pytest.mark.parametrize(("at", "expected"), [(dt.date(2020, 6, 30), U), (dt.date(2020, 7, 1), R)])
def test_15d_before_the_oldest_version_read(at: dt.date, expected: Outcome) -> None:
    found = judged(GP, CLIENT, data.HEALTH, purpose=data.ACCESS, setting=ASKED, at=at)
    assert found.outcome is expected


@pytest.mark.parametrize(
    ("recipient", "purpose", "setting", "facts", "expected"),
    [
        (IGJ, data.SUPERVISION, ASKED, (access.SUPERVISION_HERE,), R),
        (IGJ, data.SUPERVISION, ASKED, (), X),
        (IGJ, data.SUPERVISION, How(), (access.SUPERVISION_HERE,), X),
        (IGJ, data.ENFORCEMENT, ASKED, (access.SUPERVISION_HERE,), X),
        (POLICE, data.SUPERVISION, ASKED, (access.SUPERVISION_HERE,), X),
    ],
)
def test_supervision(
    recipient: Party,
    purpose: Purpose,
    setting: How,
    facts: tuple[Fact, ...],
    expected: Outcome,
) -> None:
    """15k lid 3: the secrecy cannot be invoked towards the officials, who inherit it."""
    found = judged(
        GP, recipient, data.HEALTH, purpose=purpose, setting=setting, facts=facts,
        at=dt.date(2025, 7, 5),
    )  # fmt: skip
    assert found.outcome is expected
    assert ("Wabvpz 15k lid 3" in cites(found)) is (expected is R)
    assert ("wabvpz.derived_secrecy" in condition_ids(found)) is (expected is R)
    criminal = judged(
        GP, recipient, data.CRIMINAL, purpose=purpose, setting=setting, facts=facts,
        at=dt.date(2025, 7, 5),
    )  # fmt: skip
    assert criminal.outcome is expected


def test_15k_before_the_version_read() -> None:
    found = judged(
        GP, IGJ, data.HEALTH, purpose=data.SUPERVISION, setting=ASKED,
        facts=(access.SUPERVISION_HERE,), at=dt.date(2025, 7, 4),
    )  # fmt: skip
    assert found.outcome is U


@pytest.mark.parametrize("consent", [None, CONSENT])
def test_an_insurer_is_not_modelled(consent: object) -> None:
    """House reading 42: undetermined; inside a system it is barred (15f lid 1)."""
    insurer = party(roles.HEALTH_INSURER)
    found = judged(
        GP, insurer, data.HEALTH, purpose=data.INSURANCE_CONTROL, consent=consent,
        facts=(NECESSARY,),
    )  # fmt: skip
    assert found.outcome is U
    assert "wabvpz.insurer_outside_system" in {missing.id for missing in found.missing}
    inside = judged(
        GP, insurer, data.HEALTH, purpose=data.INSURANCE_CONTROL, consent=consent,
        setting=How(channel=settings.EXCHANGE_SYSTEM),
    )  # fmt: skip
    assert inside.outcome is X
    assert "Wabvpz 15f lid 1" in cites(inside)
