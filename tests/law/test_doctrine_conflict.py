"""Conflict van plichten: six cumulative conditions, never a duty."""

from __future__ import annotations

import attrs
import pytest

from disclosure_law.errors import RequestError
from disclosure_law.law import avg
from disclosure_law.law import doctrine_conflict as cvp
from disclosure_law.law.sources import WMO_2015
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import How, Party, answers
from disclosure_law.rule import Modality, Nature, Prohibition
from disclosure_law.term import Lock, Role
from disclosure_law.text import Text
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND, NECESSARY
from tests.common import cites, condition_ids, party, request, said
from tests.law.secrecy_common import (
    HOUSING,
    LAW,
    POLICE,
    PSYCHIATRIST,
    P,
    U,
    X,
    judged,
)  # fmt: skip

SIX = (
    cvp.CONSENT_ATTEMPTED, cvp.SERIOUS_HARM_TO_OTHER, cvp.CONSCIENCE, cvp.NO_OTHER_WAY,
    cvp.AVERTS_HARM, cvp.MINIMAL_BREACH,
)  # fmt: skip
WITHOUT_HARM = tuple(fact for fact in SIX if fact != cvp.SERIOUS_HARM_TO_OTHER)
DOCTRINE = "conflict van plichten"


def flagged(found: object) -> set[str]:
    """The provisions of the contested points."""
    return {point.cites.short for point in found.contested}  # type: ignore[attr-defined]


def test_all_six_permit_and_never_oblige() -> None:
    found = judged(PSYCHIATRIST, POLICE, data.HEALTH, facts=SIX, setting=How(on_request=YES))
    assert found.outcome is P
    assert {DOCTRINE, "Sr 40", "BW 7:457 lid 1", "Wet BIG 88"} <= cites(found)
    assert cvp.CONFLICT.modality is Modality.POWER
    assert cvp.CONFLICT.nature is Nature.DOCTRINE


@pytest.mark.parametrize("left_out", SIX, ids=repr)
def test_any_one_no_and_the_ground_fails(left_out: Fact) -> None:
    """`cumulatieve voorwaarden`."""
    facts = tuple(fact for fact in SIX if fact != left_out)
    found = judged(PSYCHIATRIST, POLICE, data.HEALTH, facts=facts)
    assert found.outcome is X
    assert DOCTRINE not in cites(found)
    assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(found)


@pytest.mark.parametrize("open_", SIX, ids=repr)
def test_any_one_unknown_and_it_is_asked(open_: Fact) -> None:
    """Unknown is never no: the missing condition is named."""
    facts = said(*(fact for fact in SIX if fact != open_), unknown=(open_,))
    found = judge(request(PSYCHIATRIST, POLICE, data.HEALTH, facts=facts), LAW)
    assert found.outcome is U
    assert [missing.id for missing in found.missing] == [open_.id]


@pytest.mark.parametrize("judgement", [cvp.SERIOUS_HARM_TO_OTHER, cvp.CONSCIENCE])
def test_only_the_professional_himself_can_answer(judgement: Fact) -> None:
    """An institution, a manager or a casusoverleg cannot supply gewetensnood."""
    with pytest.raises(RequestError):
        answers(yes=(judgement,), by=data.DISCLOSER)
    assert answers(yes=(judgement,), by=data.PROFESSIONAL).get(judgement) is YES


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        ((cvp.SERIOUS_HARM_TO_OTHER,), P),
        ((cvp.SERIOUS_HARM_TO_OTHER, cvp.ONLY_PROPERTY), X),
        ((cvp.SERIOUS_HARM_TO_PROFESSIONAL,), P),
        ((cvp.SERIOUS_HARM_TO_SELF,), U),
        ((cvp.SERIOUS_HARM_TO_SELF, cvp.ONLY_PROPERTY), X),
        ((cvp.SERIOUS_HARM_TO_SELF, cvp.SERIOUS_HARM_TO_OTHER), P),
        ((), X),
    ],
)
def test_whose_harm_and_which(harm: tuple[Fact, ...], expected: Outcome) -> None:
    """House readings 18, 36, 40: the professional counts, the patient alone is open, fraud not."""
    found = judged(PSYCHIATRIST, POLICE, data.HEALTH, facts=(*WITHOUT_HARM, *harm))
    assert found.outcome is expected
    own = cvp.SERIOUS_HARM_TO_PROFESSIONAL in harm
    alone = cvp.SERIOUS_HARM_TO_SELF in harm and expected is U
    assert (DOCTRINE in flagged(found)) is (own or alone)


def test_harm_to_the_patient_alone_names_both_positions() -> None:
    found = judged(
        PSYCHIATRIST, POLICE, data.HEALTH, facts=(*WITHOUT_HARM, cvp.SERIOUS_HARM_TO_SELF)
    )
    asked = [m.asked for m in found.missing]
    assert asked == [cvp.HARM_TO_SELF_COUNTS]
    sources = {position.source for position in cvp.HARM_TO_SELF_COUNTS.positions}
    assert len(sources) == len(cvp.HARM_TO_SELF_COUNTS.positions) == 2


@pytest.mark.parametrize(("answer", "expected"), [(True, P), (False, X)])
def test_an_adopted_reading_settles_it(answer: bool, expected: Outcome) -> None:
    law = LAW.adopt(cvp.HARM_TO_SELF_COUNTS, answer)
    facts = said(*WITHOUT_HARM, cvp.SERIOUS_HARM_TO_SELF)
    assert judge(request(PSYCHIATRIST, POLICE, data.HEALTH, facts=facts), law).outcome is expected


@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        ((), {"AVG 6(1)", "AVG 9(2)"}),
        ((avg.LIFE_AT_STAKE, NECESSARY), {"AVG 9(2)"}),
        ((avg.LIFE_AT_STAKE, NECESSARY, avg.UNABLE_TO_CONSENT), set()),
    ],
)
def test_the_avg_side(extra: tuple[Fact, ...], expected: set[str]) -> None:
    """House reading 1: 6(1)(d) with a life at stake; 9(2)(c) only if he cannot consent."""
    found = judged(PSYCHIATRIST, POLICE, data.HEALTH, facts=(*SIX, *extra))
    assert found.outcome is P
    assert flagged(found) == expected
    assert "AVG 6(1)(c)" not in cites(found)


def test_criminal_data_are_contested_too() -> None:
    found = judged(PSYCHIATRIST, POLICE, data.CRIMINAL, facts=SIX)
    assert found.outcome is P
    assert flagged(found) == {"AVG 6(1)", "AVG 10"}


@pytest.mark.parametrize(
    ("role", "bound_by", "expected"),
    [
        (roles.OTHER_PARTY, (locks.BW_7_457,), P),
        (roles.YOUTH_WORKER, (locks.JEUGDWET_7_3_11,), P),
        (roles.SOCIAL_WORKER, (locks.CODE,), P),
        (roles.OTHER_OFFICIAL, (locks.AWB_2_5,), P),
        (roles.OTHER_PARTY, (locks.UAVG_30_4,), U),
    ],
)
def test_which_secrecies_it_opens(
    role: Role, bound_by: tuple[Lock, ...], expected: Outcome
) -> None:
    """Medical, youth, code-based secrecy and ambtsgeheim; UAVG 30 lid 4 is an open question."""
    found = judged(party(role, *bound_by), POLICE, data.SUPPORT, facts=SIX)
    assert found.outcome is expected
    own_standard = {locks.CODE, locks.AWB_2_5} & set(bound_by)
    assert (DOCTRINE in flagged(found)) is bool(own_standard)


@pytest.mark.parametrize("closed", [locks.WVGGZ_8_34, locks.WPG_7, locks.WGS_1_11, locks.WZD_18C])
def test_it_names_no_closed_regime(closed: Lock) -> None:
    """Wvggz 8:34, Wpg, WGS: only their own keys (house reading 28)."""
    for ground in (cvp.CONFLICT, cvp.CONFLICT_STATUTORY):
        assert closed not in {key.lock for key in ground.lifts}


def test_wmo_secrecy_is_an_open_question_with_its_positions() -> None:
    assert locks.WMO_5_3_3 in {key.lock for key in cvp.CONFLICT_STATUTORY.lifts}
    assert {p.answer for p in cvp.BREAKS_STATUTE.positions} == {~YES, YES}


@pytest.mark.parametrize("lock", [locks.WMO_5_3_3, locks.UAVG_30_4], ids=repr)
def test_once_the_question_is_settled_the_same_six_conditions_count(lock: Lock) -> None:
    """Adopted as yes it is the same power; as no it opens nothing."""
    wmo = Prohibition(
        id="test.wmo", cites=(WMO_2015.art("5.3.3", lid="1"),), text=Text("proef", "test"),
        when=DISCLOSER_BOUND.has(locks.WMO_5_3_3), lock=locks.WMO_5_3_3,
    )  # fmt: skip
    law = LAW.with_rules(wmo)
    yes, no = law.adopt(cvp.BREAKS_STATUTE, True), law.adopt(cvp.BREAKS_STATUTE, False)
    worker = Party(roles.OTHER_PARTY, bound_by=(lock,))
    free = Party(roles.OTHER_PARTY, bound_by=())
    for category in (data.SUPPORT, data.HEALTH, data.CRIMINAL):
        asked = request(worker, POLICE, category, facts=said(*SIX))
        assert [judge(asked, one).outcome for one in (law, yes, no)] == [U, P, X]
        for left_out in SIX:
            facts = said(*(fact for fact in SIX if fact != left_out))
            assert judge(request(worker, POLICE, category, facts=facts), yes).outcome is X
        assert judge(request(free, POLICE, category, facts=said(*SIX)), yes).outcome is X
    for harm, expected in (
        (cvp.SERIOUS_HARM_TO_PROFESSIONAL, P), (cvp.SERIOUS_HARM_TO_SELF, U),
    ):  # fmt: skip
        facts = said(*WITHOUT_HARM, harm)
        assert judge(request(worker, POLICE, data.SUPPORT, facts=facts), yes).outcome is expected
        facts |= said(cvp.ONLY_PROPERTY)
        assert judge(request(worker, POLICE, data.SUPPORT, facts=facts), yes).outcome is X


@pytest.mark.parametrize("lock", cvp.OPENED, ids=repr)
def test_each_secrecy_it_opens(lock: Lock) -> None:
    """One lock at a time, with a prohibition of its own; not towards the data subject."""
    if lock == locks.WET_BIG_88:
        role = roles.NURSE
    else:
        role = roles.YOUTH_WORKER if lock == locks.JEUGDWET_7_3_11 else roles.OTHER_PARTY
    youth = Prohibition(
        id="test.youth", cites=(WMO_2015.art("5.3.3", lid="1"),), text=Text("proef", "test"),
        when=DISCLOSER_BOUND.has(locks.JEUGDWET_7_3_11), lock=locks.JEUGDWET_7_3_11,
    )  # fmt: skip
    law = LAW.with_rules(youth)
    asked = request(Party(role, bound_by=(lock,)), POLICE, data.SUPPORT, facts=said(*SIX))
    assert judge(asked, law).outcome is P
    less = attrs.evolve(asked, facts=said(*SIX[1:]))
    assert judge(less, law).outcome is X


def test_the_safeguard_stands_beside_it() -> None:
    """It lifts the secrecy, not the ban on an unbound professional recipient."""
    found = judged(PSYCHIATRIST, HOUSING, data.HEALTH, facts=SIX)
    assert found.outcome is X
    assert cites(found) == {"AVG 9(3)", "UAVG 30 lid 4"}
    assert judged(PSYCHIATRIST, party(roles.VICTIM), data.HEALTH, facts=SIX).outcome is P


def test_whoever_keeps_no_secret_has_no_conflict() -> None:
    """Without a secrecy it supplies no basis of the AVG either."""
    found = judged(Party(roles.EMPLOYER, bound_by=()), POLICE, data.HOUSING, facts=SIX)
    assert found.outcome is X
    assert cites(found) == {"AVG 6(1)"}


def test_the_six_steps_and_the_personal_decision_attach() -> None:
    found = judged(PSYCHIATRIST, POLICE, data.HEALTH, facts=SIX)
    attached = condition_ids(found)
    assert {
        "guidance.ggz_signal", "guidance.ggz_risk", "guidance.ggz_colleague",
        "guidance.ggz_decide", "guidance.ggz_document", "guidance.ggz_evaluate",
        "doctrine.personal_decision", "guidance.contact_via_prosecutor",
    } <= attached  # fmt: skip
    assert "guidance.five_questions" not in attached
    coded = attrs.evolve(PSYCHIATRIST, bound_by=(*locks.MEDICAL, locks.CODE))
    assert "guidance.five_questions" in condition_ids(judged(coded, POLICE, data.HEALTH, facts=SIX))
