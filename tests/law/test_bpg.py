"""Bpg 4:2 and 4:3 with Wpg 18 lid 1: the recipients whom the decree designates."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import bpg, bw1, jeugdwet_flows, wmo_terms
from disclosure_law.law import wpg_terms as t
from disclosure_law.law.wpg_terms import POLICE_8, POLICE_13
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.term import DataKind, Purpose, Role
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids
from tests.law.justice_common import Row, check, check_near_misses, decide

READ = dt.date(2026, 6, 12)


def row(place: str, target: Role, purpose: Purpose, *facts: Fact, kind: DataKind = POLICE_8) -> Row:
    """A designated recipient gets what its task needs."""
    return Row(
        source=roles.POLICE,
        bound=(locks.WPG_7,),
        target=target,
        category=data.POLICE_DATA,
        kinds=(kind,),
        purpose=purpose,
        yes=(t.NEEDED_BY_RECIPIENT, *facts),
        at=READ,
        cites=(place, "Wpg 18 lid 1", "Wpg 7 lid 1"),
        misses=(
            {"target": roles.EMPLOYER},
            {"purpose": data.TREATMENT},
            {"kinds": (t.POLICE_12,)},
            {"kinds": (kind, t.POLICE_10_B)},
            {"kinds": (t.POLICE_14,)},
        ),
    )


DAILY = [
    row("Bpg 4:2 lid 1 b 1°", bpg.VICTIM_SUPPORT, bpg.VICTIMS),
    row("Bpg 4:2 lid 1 b 2°", bpg.MEDIATION, bpg.MEDIATE, bpg.ABOUT_VICTIM),
    row("Bpg 4:2 lid 1 b 2°", bpg.MEDIATION, bpg.MEDIATE, bpg.GRAVE_CASE),
    row("Bpg 4:2 lid 1 b 3°", bpg.COMENSHA, bpg.TRAFFICKING, bpg.ABOUT_VICTIM, bpg.OF_TRAFFICKING),
    row("Bpg 4:2 lid 1 f", bpg.HALT, bpg.SETTLE_BY_HALT, bpg.BY_MINOR),
    row("Bpg 4:2 lid 1 g", roles.PROBATION, bpg.PROBATION_WORK, bpg.PROBATION_WORKER),
    row("Bpg 4:2 lid 1 g", roles.PROBATION, data.PROBATION_SUPERVISION, bpg.PROBATION_WORKER),
    row("Bpg 4:2 lid 1 i", roles.COLLEGE, bpg.YOUTH_ACT_TASK),
    row("Bpg 4:2 lid 1 i", roles.GI, jeugdwet_flows.YOUTH_MEASURE),
    row("Bpg 4:2 lid 1 i", roles.GI, jeugdwet_flows.EXECUTE_OTS),
    row("Bpg 4:2 lid 1 i", roles.VEILIG_THUIS, wmo_terms.END_VIOLENCE),
    row("Bpg 4:2 lid 1 i", roles.VEILIG_THUIS, bpg.VEILIG_THUIS_TASK),
    row("Bpg 4:2 lid 1 j", roles.CHILD_PROTECTION_BOARD, bw1.BOARD_TASK),
    row("Bpg 4:2 lid 1 t", roles.NIFP, bpg.PRO_JUSTITIA),
    row("Bpg 4:2 lid 1 ab", roles.BURGEMEESTER, bpg.NUISANCE_ORDER, bpg.SERIOUS_NUISANCE),
    row(
        "Bpg 4:2 lid 2",
        roles.SUPERVISOR,
        t.COMPLIANCE,
        bpg.AGREEMENTS_RECORDED,
        bpg.ON_COMPLIANCE,
    ),
    row("Bpg 4:2 lid 4", roles.COLLEGE, bpg.SIGNAL_CHANGES).but(yes=(NECESSARY,)),
]
WIDER = [
    row("Bpg 4:3 lid 1 c", roles.DJI, bpg.PRISON_LEAVE),
    row("Bpg 4:3 lid 1 c", roles.FPC, bpg.PRISON_ORDER, kind=t.POLICE_9),
    row("Bpg 4:3 lid 1 c", roles.PPC, bpg.PRISON_ORDER, kind=t.POLICE_10_A),
]


@pytest.mark.parametrize("case", [*DAILY, *WIDER])
def test_a_designated_recipient_may_get_what_its_task_needs(case: Row) -> None:
    """Kunnen worden verstrekt: permitted, never required."""
    check(case)
    assert not {"Wpg 19", "Wpg 16 lid 1 b", "AVG 6(1)(a)"} & cites(decide(case))
    assert {"wpg.record", "wpg.recipient_bound"} <= condition_ids(decide(case))
    assert "wpg.tell_secrecy" not in condition_ids(decide(case))


@pytest.mark.parametrize("case", [*DAILY, *WIDER])
def test_recipient_task_kind_and_need_are_exact(case: Row) -> None:
    """Another recipient, another task, another kind of data, a fact less: no designation."""
    check_near_misses(case)


@pytest.mark.parametrize("case", DAILY)
@pytest.mark.parametrize("kinds", [(t.POLICE_9,), (POLICE_13,), (POLICE_8, t.POLICE_9)])
def test_article_4_2_is_limited_to_articles_8_and_13_lid_1(
    case: Row, kinds: tuple[DataKind, ...]
) -> None:
    """Data of art. 9, of art. 13 without lid 1, or a mix: not under 4:2."""
    assert Outcome.PROHIBITED is decide(case.but(kinds=kinds)).outcome
    check(case.but(kinds=(POLICE_13, t.POLICE_13_1)))


@pytest.mark.parametrize("case", WIDER)
def test_article_4_3_reaches_further(case: Row) -> None:
    """Arts. 8, 9, 10 lid 1 a and c, and 13."""
    check(case.but(kinds=(POLICE_13, t.POLICE_9, t.POLICE_10_C)))


@pytest.mark.parametrize("case", DAILY[1:4])
def test_the_task_of_mediation_and_of_comensha_is_their_own(case: Row) -> None:
    """4:2 lid 1 b: 1° the interests of victims, 2° mediation, 3° victims of trafficking."""
    assert Outcome.PROHIBITED is decide(case.but(purpose=bpg.VICTIMS)).outcome


@pytest.mark.parametrize("purpose", [data.SUPPORT_AT_HOME, data.REINTEGRATION, data.CARE_SIGNAL])
def test_the_college_is_designated_for_the_youth_act_only(purpose: Purpose) -> None:
    """zvh-police-housing-014: not for the Wmo, not for the Participatiewet."""
    verdict = decide(row("", roles.COLLEGE, purpose))
    assert Outcome.PROHIBITED is verdict.outcome
    assert {"Wpg 7 lid 1"} == cites(verdict)


INJURED = row("Bpg 4:2 lid 1 n", roles.HOUSING_ASSOCIATION, bpg.OWN_CLAIM, bpg.INJURED_PARTY)


def test_the_injured_party_gets_what_its_claim_needs() -> None:
    """4:2 lid 1 n names no kind of person: whoever was injured by the offence."""
    check(INJURED)
    check_near_misses(INJURED.but(misses=INJURED.misses[1:]))


@pytest.mark.parametrize(
    ("case", "before", "after"),
    [
        (DAILY[1], Outcome.UNDETERMINED, Outcome.PERMITTED),
        (DAILY[14], Outcome.UNDETERMINED, Outcome.PERMITTED),
        (WIDER[0], Outcome.UNDETERMINED, Outcome.PERMITTED),
        (DAILY[7], Outcome.PERMITTED, Outcome.PERMITTED),
    ],
)
def test_what_the_2015_text_lacked_is_known_since_the_version_read(
    case: Row, before: Outcome, after: Outcome
) -> None:
    """Letters b 2° and ab, and 4:3, were read in the version of 2026-06-12; i also in 2015."""
    assert before is decide(case.but(at=READ - dt.timedelta(days=1))).outcome
    assert after is decide(case.but(at=READ)).outcome


def test_the_participation_act_is_not_modelled() -> None:
    """4:3 lid 8 e: which police data it means is not in the source pack."""
    case = row("", roles.COLLEGE, bpg.WORK_AND_INCOME, bpg.THROUGH_PROSECUTION, NECESSARY)
    assert Outcome.UNDETERMINED is decide(case).outcome
    assert Outcome.PROHIBITED is decide(case.without(bpg.THROUGH_PROSECUTION)).outcome
    assert Outcome.PROHIBITED is decide(case.without(NECESSARY)).outcome
