"""The meldcode: preconditions for who has one, norms that never make a power a duty."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import wmo_meldcode as code
from disclosure_law.law import wmo_terms
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party
from disclosure_law.rule import Stage, Status
from disclosure_law.term import Role
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import CODE, JEUGDWET_7_3_11
from tests.common import condition_ids, party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    ASKED,
    EXPLICIT,
    GENERAL_PRACTITIONER,
    PERMITTED,
    REFUSED,
    VEILIG_THUIS,
    Base,
)  # fmt: skip

REPORT: Base = {
    "discloser": GENERAL_PRACTITIONER,
    "recipient": VEILIG_THUIS,
    "category": data.HEALTH,
    "purpose": wmo_terms.END_VIOLENCE,
    "setting": ASKED,
    "consent": REFUSED,
}
STEPS = {
    "wmo_meldcode.map_the_signals": code.SIGNALS_MAPPED,
    "wmo_meldcode.consult_a_colleague": code.COLLEAGUE_CONSULTED,
    "wmo_meldcode.speak_with_the_client": code.CLIENT_SPOKEN_TO,
    "wmo_meldcode.weigh": code.WEIGHED,
}


def report(*facts: Fact, **changes: object) -> Verdict:
    stated = said(wmo_terms.VIOLENCE, NECESSARY, *facts)
    return wmo_common.verdict(REPORT, **{"facts": stated, **changes})


@pytest.mark.parametrize(("condition", "step"), STEPS.items())
def test_step_is_a_precondition_until_taken(condition: str, step: Fact) -> None:
    """Besluit verplichte meldcode art. 2 lid 2 a-d, for the professional."""
    silent, taken = report(), report(step)
    assert (silent.outcome, taken.outcome) == (PERMITTED, PERMITTED)
    (found,) = [c for c in silent.conditions if c.id == condition]
    assert (found.stage, found.holder) == (Stage.PRECONDITION, data.PROFESSIONAL)
    assert "Besluit verplichte meldcode 2 lid 2" in found.cites[0].short
    assert condition not in condition_ids(taken)


@pytest.mark.parametrize(
    ("condition", "attached"),
    [
        ("wmo_meldcode.map_the_signals", False),
        ("wmo_meldcode.consult_a_colleague", False),
        ("wmo_meldcode.speak_with_the_client", False),
        ("wmo_meldcode.weigh", True),
        ("wmo_meldcode.inform_those_concerned", False),
    ],
)
def test_safety_excuses_the_talk_not_the_weighing(
    condition: str,
    attached: bool,  # a column of the table
) -> None:
    """House reading 35: "unless safety opposes"."""
    assert (condition in condition_ids(report(code.SAFETY_OPPOSES))) is attached


@pytest.mark.parametrize(
    ("role", "facts", "attached"),
    [
        (roles.SCHOOL, (), True),
        (roles.HOUSING_ASSOCIATION, (), False),
        (roles.HOUSING_ASSOCIATION, (code.BOUND_BY_CODE,), True),
        (roles.NEIGHBOURHOOD_TEAM, (), False),
    ],
)
def test_whom_the_steps_concern(role: Role, facts: tuple[Fact, ...], attached: bool) -> None:
    """Wmo 2015 3.3 and its counterparts bind organisations to have a code."""
    result = report(*facts, discloser=party(role))
    found = condition_ids(result) & set(STEPS)
    assert found == (set(STEPS) if attached else set())


@pytest.mark.parametrize(
    ("at", "attached"), [(dt.date(2018, 12, 31), False), (dt.date(2019, 1, 1), True)]
)
def test_afwegingskader_since_2019(at: dt.date, attached: bool) -> None:
    """The assessment framework applies in practice from 2019-01-01 (UNVERIFIED which version)."""
    assert ("wmo_meldcode.weigh" in condition_ids(report(at=at))) is attached
    assert code.WEIGH.status is Status.UNVERIFIED


@pytest.mark.parametrize(
    ("condition", "fact"),
    [
        ("wmo_meldcode.norm_unsafety", code.UNSAFETY),
        ("wmo_meldcode.norm_no_help", code.NO_EFFECTIVE_HELP),
        ("wmo_meldcode.norm_help_fails", code.HELP_FAILS),
        ("wmo_meldcode.not_to_be_left_undone", code.UNSAFETY),
    ],
)
def test_a_norm_never_makes_a_duty(condition: str, fact: Fact) -> None:
    """KNMG norms 1-3 and ECLI:NL:TGZRSGR:2021:57: named, the outcome stays permitted."""
    result = report(fact)
    assert result.outcome is PERMITTED
    (norm,) = [c for c in result.conditions if c.id == condition]
    assert (norm.stage, norm.status) == (Stage.NORM, Status.SECOND_HAND)
    assert condition not in condition_ids(report())


@pytest.mark.parametrize("fact", [code.UNSAFETY, code.NO_EFFECTIVE_HELP, code.HELP_FAILS])
def test_knmg_norms_bind_physicians(fact: Fact) -> None:
    """KNMG-MC: physicians (and dentists), not every professional."""
    worker = report(fact, discloser=party(roles.YOUTH_WORKER, JEUGDWET_7_3_11))
    assert worker.outcome is PERMITTED
    assert not [c for c in condition_ids(worker) if c.startswith("wmo_meldcode.norm_")]


@pytest.mark.parametrize(
    "condition", ["wmo_meldcode.inform_those_concerned", "wmo_meldcode.record_the_decision"]
)
def test_informing_and_recording(condition: str) -> None:
    """KNMG-MC: inform where possible, record after step 5; for a report only."""
    assert condition in condition_ids(report())
    elsewhere = report(recipient=party(roles.SCHOOL), consent=EXPLICIT)
    assert elsewhere.outcome is PERMITTED
    assert condition not in condition_ids(elsewhere)


@pytest.mark.parametrize(
    ("discloser", "six", "five"),
    [
        (GENERAL_PRACTITIONER, True, False),
        (party(roles.SOCIAL_WORKER, CODE), False, True),
        (party(roles.YOUTH_WORKER, JEUGDWET_7_3_11), False, True),
        (party(roles.HOUSING_ASSOCIATION), False, False),
    ],
)
def test_steps_of_the_field(discloser: Party, six: bool, five: bool) -> None:
    """GGZ-6 goes with a meldrecht in care, CVP-5Q with codes and youth care; both are norms."""
    result = report(discloser=discloser)
    assert result.outcome is PERMITTED
    found = condition_ids(result)
    assert ("guidance.ggz_colleague" in found, "guidance.five_questions" in found) == (six, five)


def test_a_meldcode_is_no_ground() -> None:
    """3.3 is a duty to have a code; without violence or suspicion nothing may be told."""
    done = said(NECESSARY, *STEPS.values(), code.UNSAFETY)
    result = wmo_common.verdict(REPORT, facts=done)
    assert result.outcome is Outcome.PROHIBITED
