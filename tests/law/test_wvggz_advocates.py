"""Wvggz, chapters 10-12: complaints, patiëntenvertrouwenspersoon, familievertrouwenspersoon."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    ADVOCATE_TASK,
    DECISION,
    NEEDED_FOR_ADVOCATE,
    READ_LAST,
)
from disclosure_law.law.wvggz_advocates import (
    DOES_CONSENT_OPEN,
    PRIVACY_OF_OTHERS_HARMED,
    RECIPIENT_COMPLAINED,
    RELATIVES_CONSENT,
    SHORTCOMINGS,
    SURVIVORS_INTEREST,
    TASK_OF_ADVOCATE_OR_COMMITTEE,
)
from disclosure_law.law.wvggz_terms import COMPLAINT, CRISIS_MEASURE, HELD_IN_FILE
from disclosure_law.lifting import judge
from disclosure_law.request import Consent
from disclosure_law.term import Lock, Role, Setting
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import WET_BIG_88, WVGGZ_8_34, WVGGZ_11_4, WVGGZ_12_4
from tests.common import cites, said
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

PVP, FVP, ZV = roles.PATIENT_ADVOCATE, roles.FAMILY_ADVOCATE, roles.CARE_RESPONSIBLE
UNREAD: dict[str, Any] = {"first": READ_LAST, "before": c.UNDETERMINED}
FILE = item(data.HEALTH, held_under=HELD_IN_FILE)
BY_CARE: dict[str, Any] = {
    "by": ZV,
    "bound": c.WVGGZ_CARE,
    "purpose": ADVOCATE_TASK,
    "facts": (NEEDED_FOR_ADVOCATE,),
    "consent": c.ALL_CONSENT,
    "missed": c.UNDETERMINED,
    **UNREAD,
}
INFORM_PVP = Flow(  # 11:3 lid 1
    rule="wvggz_advocates.inform_patient_advocate", article="Wvggz 11:3 lid 1", tos=(PVP,),
    item=item(data.HEALTH), anyone=True, asked=True, **BY_CARE,  # whoever is bound by 8:34
)  # fmt: skip
FILES_TO_FVP = Flow(  # 12:3 lid 3
    rule="wvggz_advocates.files_to_family_advocate", article="Wvggz 12:3 lid 3", tos=(FVP,),
    item=FILE, **BY_CARE,
)  # fmt: skip
DECIDED = Flow(  # 10:6 lid 6
    rule="wvggz_advocates.complaint_decision", article="Wvggz 10:6 lid 6",
    by=roles.COMPLAINTS_COMMITTEE, bound=(),
    tos=(roles.REPRESENTATIVE, roles.LAWYER, roles.MEDICAL_DIRECTOR, ZV, roles.INSPECTORATE),
    item=item(data.HEALTH, DECISION), stage=COMPLAINT,
    never=(roles.COLLEGE, roles.BURGEMEESTER, roles.PROSECUTOR, roles.NEXT_OF_KIN), **UNREAD,
)  # fmt: skip
FLOWS = (
    DECIDED,
    INFORM_PVP,
    Flow(  # 11:3 lid 3
        rule="wvggz_advocates.files_to_patient_advocate", article="Wvggz 11:3 lid 3", tos=(PVP,),
        item=FILE, anyone=True, **BY_CARE,  # others owe information under lid 1
    ),
    Flow(  # 11:1 lid 3 a
        rule="wvggz_advocates.shortcomings_by_patient_advocate", article="Wvggz 11:1 lid 3 a",
        by=PVP, bound=c.bound(PVP), tos=(roles.INSPECTORATE,), item=item(data.HEALTH),
        facts=(SHORTCOMINGS,), never=(roles.COLLEGE,), **UNREAD,
    ),
    FILES_TO_FVP,
    Flow(  # 12:3: information
        rule="wvggz_advocates.inform_family_advocate", article="Wvggz 12:3", tos=(FVP,),
        item=item(data.HEALTH), **BY_CARE,
    ),
)  # fmt: skip


BY_PROXY = tuple(
    attrs.evolve(f, consent=None, proxy=c.ALL_CONSENT, missed=c.PROHIBITED)
    for f in FLOWS
    if f.consent
)


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_the_provision_decides(flow: Flow) -> None:
    """Outcome and article, to each recipient named and to nobody else."""
    check(flow)


@pytest.mark.parametrize("miss", misses((*FLOWS, *BY_PROXY)), ids=str)
def test_a_near_miss_is_another_case(miss: Miss) -> None:
    """One condition less: another answer (with consent in hand, 8:34 stays an open question)."""
    miss.check()


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_first_day(flow: Flow) -> None:
    """The day itself, and the day before: the text was not read."""
    check_dates(flow)


@pytest.mark.parametrize("flow", BY_PROXY, ids=name)
def test_the_representative_may_agree(flow: Flow) -> None:
    """11:3 and 12:3: betrokkene or the vertegenwoordiger; in the way the article asks."""
    check(flow)
    weaker = attrs.evolve(c.ALL_CONSENT, explicit=NO)
    if flow.rule.endswith("files_to_family_advocate"):
        weaker = attrs.evolve(c.ALL_CONSENT, written=NO)
    verdict = judge(attrs.evolve(flow, proxy=weaker).request(), c.LAW)
    assert flow.rule not in c.carriers(verdict)
    own = attrs.evolve(flow, proxy=None, consent=weaker)
    assert flow.rule not in c.carriers(judge(own.request(), c.LAW))


@pytest.mark.parametrize("rule", ["files_to_patient_advocate", "files_to_family_advocate"])
def test_the_file_is_the_file_of_8_4_in_the_hands_of_the_care(rule: str) -> None:
    """11:3 lid 3, 12:3 lid 3: inspection of their own files, by provider or carer."""
    flow = next(f for f in FLOWS if f.rule.endswith(rule))
    no_file = judge(attrs.evolve(flow, item=item(data.HEALTH)).request(), c.LAW)
    assert flow.rule not in c.carriers(no_file)
    mayor = attrs.evolve(flow, by=roles.BURGEMEESTER, bound=c.WVGGZ_ONLY)
    assert flow.rule not in c.carriers(judge(mayor.request(), c.LAW))


def test_the_burgemeester_in_a_crisis_answers_the_pvp_too() -> None:
    """11:3: the vertegenwoordiger may agree; the limit of 7:2 lid 5 is on the first word."""
    check(attrs.evolve(INFORM_PVP, by=roles.BURGEMEESTER, bound=c.WVGGZ_ONLY, consent=None,
                       proxy=c.ALL_CONSENT, stage=CRISIS_MEASURE))  # fmt: skip


def test_the_pvp_gets_nothing_without_express_consent() -> None:
    """11:3: "uitdrukkelijk instemt"; plain consent is not enough for the duty."""
    for consent in (attrs.evolve(c.ALL_CONSENT, explicit=NO), Consent(status=data.NOT_ASKED)):
        verdict = judge(attrs.evolve(INFORM_PVP, consent=consent).request(), c.LAW)
        assert verdict.outcome is not c.REQUIRED
        assert INFORM_PVP.rule not in c.carriers(verdict)


def test_the_file_to_the_fvp_asks_writing() -> None:
    """12:3 lid 3: schriftelijk; or a weighty interest of survivors instead."""
    oral = attrs.evolve(FILES_TO_FVP, consent=attrs.evolve(c.ALL_CONSENT, written=NO))
    assert judge(oral.request(), c.LAW).outcome is c.UNDETERMINED
    survivors = attrs.evolve(
        FILES_TO_FVP, consent=None, facts=(NEEDED_FOR_ADVOCATE, SURVIVORS_INTEREST)
    )
    assert judge(survivors.request(), c.LAW).outcome is c.REQUIRED
    nothing = attrs.evolve(FILES_TO_FVP, consent=None)
    assert judge(nothing.request(), c.LAW).outcome is c.PROHIBITED


def test_survivors_interest_stands_beside_the_whole_condition() -> None:
    """12:3 lid 3: "voor zover [...] nodig is en [...] instemt [...] of indien er sprake is van"."""
    survivors = attrs.evolve(FILES_TO_FVP, consent=None, facts=(SURVIVORS_INTEREST,))
    verdict = judge(survivors.request(), c.LAW)
    assert verdict.outcome is c.REQUIRED
    assert "Wvggz 12:3 lid 3" in {point.cites.short for point in verdict.contested}
    needed = attrs.evolve(survivors, facts=(SURVIVORS_INTEREST, NEEDED_FOR_ADVOCATE))
    assert not judge(needed.request(), c.LAW).contested
    unneeded = attrs.evolve(FILES_TO_FVP, facts=())
    assert FILES_TO_FVP.rule not in c.carriers(judge(unneeded.request(), c.LAW))


@pytest.mark.parametrize(
    ("lock", "article"), [(WVGGZ_11_4, "Wvggz 11:4"), (WVGGZ_12_4, "Wvggz 12:4 lid 1")]
)
def test_who_states_the_secrecy_is_under_it(lock: Lock, article: str) -> None:
    """Somebody in another role who works for the advocate: no silent permission."""
    flow = Flow(
        rule="wvggz_advocates.own_task", article="Wvggz 11:4", by=roles.OTHER_PARTY, bound=(lock,),
        tos=(roles.POLICE,), item=item(data.MERE_FACT), facts=(TASK_OF_ADVOCATE_OR_COMMITTEE,),
        outcome=c.PERMITTED,
    )  # fmt: skip
    check(flow)
    verdict = judge(attrs.evolve(flow, facts=()).request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert article in cites(verdict)


def test_information_to_the_fvp_is_not_the_file() -> None:
    """12:3: express consent carries information, not inspection of the file."""
    flow = next(f for f in FLOWS if f.rule.endswith("inform_family_advocate"))
    oral = attrs.evolve(c.ALL_CONSENT, written=NO)
    from_file = judge(attrs.evolve(flow, item=FILE, consent=oral).request(), c.LAW)
    assert flow.rule not in c.carriers(from_file)
    assert judge(attrs.evolve(flow, consent=oral).request(), c.LAW).outcome is c.REQUIRED


@pytest.mark.parametrize(
    ("by", "article", "stage"),
    [
        (roles.COMPLAINTS_COMMITTEE, "Wvggz 10:13", COMPLAINT),
        (PVP, "Wvggz 11:4", None),
        (FVP, "Wvggz 12:4 lid 1", None),
    ],
)
def test_their_own_secrecy(by: Role, article: str, stage: Setting | None) -> None:
    """10:13, 11:4, 12:4 stand, and yield to the own task."""
    flow = Flow(
        rule="wvggz_advocates.own_task", article="Wvggz 11:4", by=by, bound=c.bound(by),
        tos=(roles.POLICE,), item=item(data.MERE_FACT), stage=stage,
        facts=(TASK_OF_ADVOCATE_OR_COMMITTEE,), outcome=c.PERMITTED,
    )  # fmt: skip
    silent = attrs.evolve(flow, facts=()).request()
    verdict = judge(silent, c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert article in cites(verdict)
    if by is not FVP:
        in_procedure = attrs.evolve(flow, stage=COMPLAINT)
        assert judge(in_procedure.request(), c.LAW).outcome is c.PERMITTED
    assert article not in cites(judge(attrs.evolve(silent, at=c.ACT - c.DAY), c.LAW))
    to_subject = attrs.evolve(flow, facts=(), tos=(roles.CLIENT,)).request()
    assert article not in cites(judge(to_subject, c.LAW)) or by is FVP


PVP_CONSENTED = Flow(
    rule="wvggz_advocates.patient_advocate_shares", article="Wvggz 11:4", by=PVP,
    bound=(WVGGZ_11_4,), tos=(roles.NEXT_OF_KIN,), item=item(data.HEALTH), consent=c.ALL_CONSENT,
)  # fmt: skip


def test_whether_consent_opens_11_4_is_an_open_question() -> None:
    """As silent as 8:34: undetermined, with positions; adopting one settles it."""
    asked = PVP_CONSENTED.request()
    verdict = judge(asked, c.LAW)
    assert verdict.outcome is c.UNDETERMINED
    assert [one.id for one in verdict.missing] == [DOES_CONSENT_OPEN.id]
    assert {p.answer for p in DOES_CONSENT_OPEN.positions} == {YES, NO}
    yes = c.LAW.adopt(DOES_CONSENT_OPEN, answer=True)
    no = c.LAW.adopt(DOES_CONSENT_OPEN, answer=False)
    assert judge(asked, yes).outcome is c.PERMITTED
    assert judge(asked, no).outcome is c.PROHIBITED
    unread = judge(attrs.evolve(asked, at=READ_LAST - c.DAY), yes)
    assert unread.outcome is c.UNDETERMINED


@pytest.mark.parametrize("consent", [None, attrs.evolve(c.ALL_CONSENT, status=data.REFUSED)])
def test_without_consent_11_4_stands(consent: Consent | None) -> None:
    """Nothing is open where betrokkene did not agree."""
    verdict = judge(attrs.evolve(PVP_CONSENTED, consent=consent).request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "Wvggz 11:4" in cites(verdict)


def test_the_silence_of_11_4_is_not_that_of_12_4() -> None:
    """12:4 lid 1 c names written consent, towards family: to others the fvp keeps silent."""
    fvp = attrs.evolve(PVP_CONSENTED, by=FVP, bound=(WVGGZ_12_4,), tos=(roles.POLICE,))
    verdict = judge(fvp.request(), c.LAW)
    assert verdict.outcome is c.PROHIBITED
    assert "Wvggz 12:4 lid 1" in cites(verdict)


def test_the_complainant_hears_the_decision() -> None:
    """10:6 lid 6 names the complainant, whoever that is."""
    kin = attrs.evolve(DECIDED, tos=(roles.NEXT_OF_KIN,), facts=(RECIPIENT_COMPLAINED,), never=())
    check(kin)


@pytest.mark.parametrize(
    ("lock", "article"), [(WVGGZ_8_34, "Wvggz 8:34"), (WET_BIG_88, "Wet BIG 88")]
)
def test_10_13_is_residual(lock: Lock, article: str) -> None:
    """It does not apply to one who is bound already by office, profession or statute."""
    flow = Flow(
        rule="", article="", by=roles.COMPLAINTS_COMMITTEE, bound=(lock,),
        tos=(roles.POLICE,), item=item(data.HEALTH), stage=COMPLAINT,
    )  # fmt: skip
    verdict = judge(flow.request(), c.LAW)
    assert article in cites(verdict)
    assert "Wvggz 10:13" not in cites(verdict)


FVP_TELLS = Flow(
    rule="wvggz_advocates.family_advocate_shares", article="Wvggz 12:4 lid 1 c", by=FVP,
    bound=c.bound(FVP),
    tos=(roles.RELATIVE,), item=item(data.HEALTH), consent=c.ALL_CONSENT, outcome=c.PERMITTED,
)  # fmt: skip


def test_12_4_names_written_consent_as_an_exit() -> None:
    """12:4 lid 1 c: in writing, with family, and nobody's privacy harmed."""
    check(FVP_TELLS)
    oral = attrs.evolve(FVP_TELLS, consent=attrs.evolve(c.ALL_CONSENT, written=NO))
    assert cites(judge(oral.request(), c.LAW)) == {"Wvggz 12:4 lid 1"}
    request = FVP_TELLS.request()
    harmed = attrs.evolve(request, facts=said(PRIVACY_OF_OTHERS_HARMED))
    assert "Wvggz 12:4 lid 1" in cites(judge(harmed, c.LAW))
    assert judge(FVP_TELLS.request(roles.EMPLOYER), c.LAW).outcome is c.PROHIBITED
    family = attrs.evolve(FVP_TELLS, facts=(RELATIVES_CONSENT, PRIVACY_OF_OTHERS_HARMED))
    assert judge(family.request(), c.LAW).outcome is c.PROHIBITED


VAGUE = [miss for miss in misses([FVP_TELLS]) if miss.what.startswith("consent")]


@pytest.mark.parametrize("miss", VAGUE, ids=str)
def test_a_near_miss_of_12_4(miss: Miss) -> None:
    """Consent that is refused, withdrawn or vague opens nothing."""
    miss.check()


@pytest.mark.parametrize("by", [roles.SUPPORT_WORKER, roles.COMPLAINTS_COMMITTEE])
def test_the_complaint_secrecy_is_for_who_handles_a_complaint(by: Role) -> None:
    """10:13 speaks of those involved in chapter 10."""
    flow = Flow(
        rule="", article="", by=by, bound=(), tos=(roles.POLICE,), item=item(data.MERE_FACT),
        stage=COMPLAINT if by is roles.SUPPORT_WORKER else None,
    )  # fmt: skip
    assert "Wvggz 10:13" not in cites(judge(flow.request(), c.LAW))


def test_12_4_names_consent_of_the_family_and_survivors_interest() -> None:
    """12:4 lid 1 d and e open the secrecy; the AVG asks its own basis for d."""
    family = attrs.evolve(FVP_TELLS, consent=None, facts=(RELATIVES_CONSENT,))
    assert "wvggz_advocates.family_advocate_shares" in c.carriers(judge(family.request(), c.LAW))
    survivors = attrs.evolve(FVP_TELLS, consent=None, facts=(SURVIVORS_INTEREST,))
    verdict = judge(survivors.request(), c.LAW)
    assert verdict.outcome is c.PERMITTED
    assert "Wvggz 12:4 lid 1 e" in cites(verdict)
