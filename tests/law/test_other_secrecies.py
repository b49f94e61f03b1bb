"""Secrecies whose text is not in the pack: never a silent permitted."""

from __future__ import annotations

import pytest

from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.law.other_secrecies import RULES
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent
from disclosure_law.term import Lock
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import DERIVED, OFFICE, SCHULDHULP, SR_37A, WET_BIG_87
from tests.common import party, request

GIVEN = Consent(status=data.GIVEN, specific=YES, informed=YES, free=YES, explicit=YES)


def _told_by(lock: Lock) -> Outcome:
    asked = request(party(roles.OTHER_OFFICIAL, lock), party(roles.SCHOOL), data.HOUSING,
                    purpose=data.SUPPORT_AT_HOME, consent=GIVEN)  # fmt: skip
    return judge(asked, IN_FORCE).outcome


@pytest.mark.parametrize("lock", [WET_BIG_87, DERIVED])
def test_derived_secrecy_stands(lock: Lock) -> None:
    """Consent given to somebody else's secret keeper opens no derived secrecy."""
    assert _told_by(lock) is Outcome.PROHIBITED


@pytest.mark.parametrize("lock", [SR_37A, OFFICE, SCHULDHULP])
def test_unread_secrecies_leave_it_undetermined(lock: Lock) -> None:
    """Their scope is not modelled: the verdict says so."""
    assert _told_by(lock) is Outcome.UNDETERMINED


def test_without_such_a_secrecy_consent_is_enough() -> None:
    """The near miss: it is the secrecy that makes the difference."""
    asked = request(party(roles.OTHER_OFFICIAL), party(roles.SCHOOL), data.HOUSING,
                    purpose=data.SUPPORT_AT_HOME, consent=GIVEN)  # fmt: skip
    assert judge(asked, IN_FORCE).outcome is Outcome.PERMITTED


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_person_himself_is_not_another(rule: object) -> None:
    """Towards the data subject none of them applies."""
    assert "recipient.role" in repr(getattr(rule, "when", ""))
