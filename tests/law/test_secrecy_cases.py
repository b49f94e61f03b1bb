"""The cases secrecy-wams-009 to 017 of the case book, with the law of secrecy and the AVG alone."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from disclosure_law.law import avg, wgbo
from disclosure_law.law import doctrine_conflict as cvp
from disclosure_law.law.sources import BW7
from disclosure_law.leaf import Fact
from disclosure_law.request import Consent, How, Party, Subject
from disclosure_law.rule import Ground
from disclosure_law.truth import NO, YES
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, locks, roles, settings
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, party
from tests.law.secrecy_common import (
    BOUND_HOUSING,
    COACH,
    CONSENT,
    GP,
    LAW,
    PHARMACIST,
    POLICE,
    PROBATION,
    PSYCHIATRIST,
    P,
    X,
    judged,
)

SIX = (
    cvp.CONSENT_ATTEMPTED, cvp.SERIOUS_HARM_TO_OTHER, cvp.CONSCIENCE, cvp.NO_OTHER_WAY,
    cvp.AVERTS_HARM, cvp.MINIMAL_BREACH,
)  # fmt: skip


def contested(found: Verdict) -> set[str]:
    """The provisions of the contested points of a verdict."""
    return {point.cites.short for point in found.contested}


def test_009_parents_do_not_consent_for_a_capable_thirteen_year_old() -> None:
    """BW 7:457 lid 1 asks the patient's consent; under 12 only would the parents give it."""
    found = judged(
        party(roles.HEALTH_PSYCHOLOGIST, *locks.MEDICAL), COACH, data.HEALTH,
        at=dt.date(2025, 3, 11), subject=Subject(kind=data.CLIENT, age=13, capable=YES),
        purpose=data.SUPPORT_AT_HOME, setting=How(on_request=YES), facts=(NECESSARY,),
        consent=Consent(status=data.REFUSED), proxy_consent=CONSENT,
    )  # fmt: skip
    assert found.outcome is X
    assert cites(found) == {"BW 7:457 lid 1", "Wet BIG 88"}


def test_009_under_twelve_the_parents_decide() -> None:
    found = judged(
        party(roles.HEALTH_PSYCHOLOGIST, *locks.MEDICAL), COACH, data.HEALTH,
        at=dt.date(2025, 3, 11), subject=Subject(kind=data.CLIENT, age=11, capable=NO),
        purpose=data.SUPPORT_AT_HOME, facts=(NECESSARY,),
        consent=Consent(status=data.REFUSED), proxy_consent=CONSENT,
    )  # fmt: skip
    assert found.outcome is P
    assert {"BW 7:457 lid 1", "AVG 9(2)(a)", "UAVG 22 lid 2 a", "UAVG 5"} <= cites(found)


def test_010_consent_that_is_not_explicit_leaves_avg_9() -> None:
    """The secrecy is open, the AVG is not: two locks."""
    implied = attrs.evolve(CONSENT, explicit=NO, written=None)
    found = judged(
        PSYCHIATRIST, BOUND_HOUSING, data.HEALTH, at=dt.date(2025, 5, 6), purpose=data.REHOUSING,
        subject=Subject(kind=data.CLIENT, age=57, capable=YES), consent=implied,
        facts=(NECESSARY, avg.INTEREST_ASSESSED),
    )  # fmt: skip
    assert found.outcome is X
    assert cites(found) == {"AVG 9(1)", "UAVG 22 lid 1"}


def test_010_consent_that_is_not_free_opens_nothing() -> None:
    """Stated not to be freely given, it is no consent; not stated, it is free (case 010)."""
    for free, closed in ((NO, True), (None, False)):
        found = judged(
            PSYCHIATRIST, BOUND_HOUSING, data.HEALTH, at=dt.date(2025, 5, 6),
            purpose=data.REHOUSING, subject=Subject(kind=data.CLIENT, age=57, capable=YES),
            consent=attrs.evolve(CONSENT, free=free), facts=(NECESSARY,),
        )  # fmt: skip
        assert found.outcome is X
        assert ("BW 7:457 lid 1" in cites(found)) is closed


def test_010_explicit_consent_opens_both_locks() -> None:
    found = judged(
        PSYCHIATRIST, BOUND_HOUSING, data.HEALTH, at=dt.date(2025, 5, 6), purpose=data.REHOUSING,
        consent=CONSENT, facts=(NECESSARY,),
    )  # fmt: skip
    assert found.outcome is P
    assert {"BW 7:457 lid 1", "AVG 6(1)(a)", "AVG 9(2)(a)"} <= cites(found)


def test_011_a_general_clause_opens_nothing() -> None:
    """A clause at intake is not specific; UAVG 30 lid 2 b is the recipient's, carries nothing."""
    clause = attrs.evolve(CONSENT, specific=NO)
    for consent in (None, Consent(status=data.NOT_ASKED), clause):
        found = judged(
            PSYCHIATRIST, PROBATION, data.TREATMENT_COMPLIANCE, data.HEALTH, facts=(NECESSARY,),
            at=dt.date(2025, 10, 14), purpose=data.PROBATION_SUPERVISION, consent=consent,
            setting=How(on_request=YES), subject=Subject(kind=data.CLIENT, age=27, capable=YES),
        )  # fmt: skip
        assert found.outcome is X
        assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(found)
        assert not {"UAVG 30 lid 2 b", "AVG 6(1)(a)", "AVG 9(2)(a)"} & cites(found)
        assert all(part.carrying == () for part in found.parts)
        assert "uavg.recipient_task_only" not in condition_ids(found)


def test_011_specific_consent_opens_it_with_the_recipients_own_limit() -> None:
    found = judged(
        PSYCHIATRIST, PROBATION, data.HEALTH, facts=(NECESSARY,), consent=CONSENT,
        at=dt.date(2025, 10, 14), purpose=data.PROBATION_SUPERVISION,
    )  # fmt: skip
    assert found.outcome is P
    assert "uavg.recipient_task_only" in condition_ids(found)
    assert "UAVG 30 lid 2 b" not in cites(found)


def pharmacy(**more: Any) -> Verdict:
    """The disclosure of secrecy-wams-012, changed in one respect."""
    settled: dict[str, Any] = {
        "at": dt.date(2025, 9, 2), "purpose": data.TREATMENT,
        "subject": Subject(kind=data.CLIENT, age=60, capable=YES),
        "setting": How(channel=settings.SECURE_MAIL),
        "facts": (wgbo.DIRECTLY_INVOLVED, NECESSARY),
    }  # fmt: skip
    return judged(GP, PHARMACIST, data.HEALTH, **{**settled, **more})


def test_012_push_to_the_directly_involved_pharmacist() -> None:
    """7:457 lid 2 for the secrecy, UAVG 30 lid 3 a for the health data; no uitwisselingssysteem."""
    found = pharmacy()
    assert found.outcome is P
    assert {"BW 7:457 lid 2", "UAVG 30 lid 3 a", "AVG 9(2)(h)"} <= cites(found)
    assert not {"Wabvpz 15a lid 1", "BW 7:466 lid 2"} & cites(found)
    assert {"wabvpz.bsn_stated", "uavg.recipients_bound", "guidance.safe_mail"} <= condition_ids(
        found
    )


def test_012_near_misses() -> None:
    """Not involved, not necessary, or through an exchange system: each changes the answer."""
    not_involved = pharmacy(facts=(NECESSARY,))
    not_necessary = pharmacy(facts=(wgbo.DIRECTLY_INVOLVED,))
    pull = pharmacy(setting=How(channel=settings.EXCHANGE_SYSTEM))
    assert not_involved.outcome is X
    assert cites(not_involved) == {"BW 7:457 lid 1", "Wet BIG 88"}
    assert not_necessary.outcome is X
    assert {"BW 7:457 lid 1", "AVG 9(1)"} <= cites(not_necessary)
    assert cites(pull) == {"Wabvpz 15a lid 1"}


def attack(*facts: Fact, **more: Any) -> Verdict:
    """The disclosure of secrecy-wams-013 and 014."""
    settled: dict[str, Any] = {
        "at": dt.date(2025, 5, 13), "purpose": data.AVERT_HARM, "facts": (*facts, NECESSARY),
        "subject": Subject(kind=data.CLIENT, age=28, capable=YES),
    }  # fmt: skip
    return judged(PSYCHIATRIST, POLICE, data.HEALTH, **{**settled, **more})


def test_013_all_six_conditions() -> None:
    """A power, also when the police ask; the AVG side is contested."""
    found = attack(*SIX, setting=How(on_request=YES))
    assert found.outcome is P
    assert "conflict van plichten" in cites(found)
    assert not {"AVG 9(2)(c)", "AVG 6(1)(c)", "Sv 161"} & cites(found)
    assert contested(found) == {"AVG 6(1)", "AVG 9(2)"}


def test_014_consent_was_not_sought() -> None:
    """The six are cumulative; goed hulpverlenerschap does not make up for the first."""
    found = attack(*SIX[1:])
    assert found.outcome is X
    assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(found)
    assert not {"conflict van plichten", "BW 7:453 lid 1"} & cites(found)


def test_goed_hulpverlenerschap_is_no_ground() -> None:
    """No ground anywhere cites BW 7:453: it restricts and never opens."""
    grounds = [rule for rule in LAW.rules if isinstance(rule, Ground)]
    assert grounds
    assert not [g for g in grounds if any(p.within(BW7.art("453")) for p in g.cites)]


def test_016_orthopedagoog_generalist_from_2020() -> None:
    """Art. 88 binds her from 2020-01-01; the college is no exit."""
    found = judged(
        party(roles.ORTHOPEDAGOOG_GENERALIST, locks.WET_BIG_88),
        party(roles.BENEFITS_OFFICER, locks.PARTICIPATIEWET_65), data.HEALTH,
        at=dt.date(2020, 2, 10), purpose=data.REINTEGRATION, setting=How(on_request=YES),
        subject=Subject(kind=data.CLIENT, age=24, capable=YES), facts=(NECESSARY,),
        consent=Consent(status=data.REFUSED),
    )  # fmt: skip
    assert found.outcome is X
    assert "Wet BIG 88" in cites(found)
    assert not {"UAVG 30 lid 4", "BW 7:457 lid 1"} & cites(found)


def test_017_a_burglary_told_in_therapy() -> None:
    """No exit is stated: the secrecy stands for both kinds of data."""
    found = judged(
        PSYCHIATRIST, POLICE, data.HEALTH, data.CRIMINAL, at=dt.date(2025, 6, 24),
        purpose=data.REPORT_OFFENCE, subject=Subject(kind=data.CLIENT, age=23, capable=YES),
        consent=Consent(status=data.REFUSED),
    )  # fmt: skip
    assert found.outcome is X
    assert {part.outcome for part in found.parts} == {X}
    assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(found)
    assert not {"Sv 161", "conflict van plichten"} & cites(found)
    assert "consequences.breach_of_secrecy" in condition_ids(found)


@pytest.mark.parametrize(
    ("recipient", "facts", "consent", "shown"),
    [
        (COACH, (), CONSENT, "BW 7:457 lid 1"),
        (PHARMACIST, (wgbo.DIRECTLY_INVOLVED, NECESSARY), None, "BW 7:457 lid 2"),
        (
            party(roles.REPRESENTATIVE),
            (wgbo.CONSENT_REQUIRED, wgbo.NEEDED_FOR_CONSENTING, avg.LIFE_AT_STAKE, NECESSARY),
            None,
            "BW 7:457 lid 3",
        ),
    ],
)
def test_the_exits_of_457_are_read_into_wet_big_88(
    recipient: Party, facts: tuple[Fact, ...], consent: Consent | None, shown: str
) -> None:
    """Also for whoever is bound by Wet BIG 88 alone; without the exit it stands."""
    nurse = party(roles.NURSE, locks.WET_BIG_88)
    found = judged(
        nurse, recipient, data.IDENTIFYING, purpose=data.TREATMENT, facts=facts, consent=consent
    )
    assert found.outcome is P
    assert {shown, "Wet BIG 88"} <= cites(found)
    basis = (avg.LIFE_AT_STAKE, NECESSARY)
    shut = judged(nurse, recipient, data.IDENTIFYING, purpose=data.TREATMENT, facts=basis)
    assert shut.outcome is X
    assert cites(shut) == {"Wet BIG 88"}
