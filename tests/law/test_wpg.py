"""Wpg 3, 5, 7 and 14: the police keep police data secret, and so do those who receive them."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import sr_sv, sr_sv_demands, wpg
from disclosure_law.law import wpg_terms as t
from disclosure_law.law.wpg_terms import POLICE_8
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.term import Category, DataKind, Lock, Purpose, Role
from disclosure_law.vocabulary import data, locks, roles, settings
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids
from tests.law.justice_common import CONSENTS, Row, check, check_near_misses, decide

# zvh-police-housing-014: the resident consents, the college asks for its Wmo inquiry.
TO_COLLEGE = Row(
    source=roles.POLICE,
    bound=(locks.WPG_7,),
    target=roles.COLLEGE,
    category=data.POLICE_DATA,
    kinds=(POLICE_8,),
    purpose=data.SUPPORT_AT_HOME,
    at=dt.date(2026, 7, 2),
    outcome=Outcome.PROHIBITED,
    cites=("Wpg 7 lid 1",),
)
TO_BURGEMEESTER = TO_COLLEGE.but(
    target=roles.BURGEMEESTER,
    purpose=data.PUBLIC_ORDER,
    yes=(t.NEEDED_BY_RECIPIENT,),
    outcome=Outcome.REQUIRED,
    cites=("Wpg 16 lid 1 b",),
)


@pytest.mark.parametrize("target", [roles.COLLEGE, roles.PSYCHIATRIST, roles.HOUSING_ASSOCIATION])
@pytest.mark.parametrize("purpose", [data.SUPPORT_AT_HOME, data.TREATMENT, data.REHOUSING])
def test_consent_opens_no_police_data(target: Role, purpose: Purpose) -> None:
    """The Wpg is closed: toestemming is no ground, and no basis of the AVG is either."""
    row = TO_COLLEGE.but(target=target, purpose=purpose, consent=CONSENTS, yes=(NECESSARY,))
    check(row)
    assert not {"AVG 6(1)(a)", "Bpg 4:2 lid 1 i", "Wpg 19"} & cites(decide(row))


def test_the_breach_is_prosecuted_without_a_complaint() -> None:
    """Art. 7 lid 3."""
    assert "wpg.prosecuted_without_complaint" in condition_ids(decide(TO_COLLEGE))


def test_the_secrecy_follows_from_the_role() -> None:
    """A policeman who gives police data is bound also where the request does not say so."""
    check(TO_COLLEGE.but(bound=()))


@pytest.mark.parametrize("category", [data.IDENTIFYING, data.HOUSING])
def test_whatever_binds_as_police_data_is_police_data(category: Category) -> None:
    """The secrecy stated for these data makes them police data."""
    check(TO_COLLEGE.but(category=category))
    assert "Wpg 7 lid 1" not in cites(decide(TO_COLLEGE.but(category=category, bound=())))


def test_the_police_task_itself_may_necessitate() -> None:
    """Art. 7 lid 1, last limb: a special case and a necessity of the police task."""
    row = TO_COLLEGE.but(
        target=roles.NEIGHBOUR,
        yes=(t.SPECIAL_CASE, wpg.POLICE_TASK_NECESSITATES),
        outcome=Outcome.PERMITTED,
    )
    check(row)
    check_near_misses(row)


@pytest.mark.parametrize("target", [roles.POLICE, roles.INVESTIGATING_OFFICER, roles.CLIENT])
def test_within_the_police_and_to_the_subject_is_not_modelled(target: Role) -> None:
    """Art. 15 and the right of access were not read."""
    assert Outcome.UNDETERMINED is decide(TO_COLLEGE.but(target=target)).outcome


@pytest.mark.parametrize("kind", [t.POLICE_9, t.POLICE_10_B, t.POLICE_14])
def test_limits_of_paragraph_3_do_not_reach_beyond_it(kind: DataKind) -> None:
    """Bpg 4:5 (arts. 19, 20 lid 1) and 14 lid 2 (arts. 16-20): neither the police task, nor 15."""
    task = (t.SPECIAL_CASE, wpg.POLICE_TASK_NECESSITATES)
    row = TO_COLLEGE.but(kinds=(kind,), yes=task)
    assert Outcome.PERMITTED is decide(row.but(target=roles.NEIGHBOUR)).outcome
    within = row.but(target=roles.POLICE, yes=(t.SPECIAL_CASE,))
    assert Outcome.UNDETERMINED is decide(within).outcome


# --- art. 3 lid 2, art. 5, art. 14 lid 2 ---------------------------------------------------------
@pytest.mark.parametrize("fact", [wpg.EXCESSIVE, wpg.OBTAINED_UNLAWFULLY])
def test_excessive_or_unlawful_data_stay(fact: Fact) -> None:
    """Art. 3 lid 2 is a limit on every disclosure, also on the duty of art. 16."""
    check(TO_BURGEMEESTER)
    verdict = decide(TO_BURGEMEESTER.but(yes=(t.NEEDED_BY_RECIPIENT, fact)))
    assert Outcome.PROHIBITED is verdict.outcome
    assert {"Wpg 3 lid 2"} == cites(verdict)


@pytest.mark.parametrize("fact", [wpg.EXCESSIVE, t.REVEALS_SPECIAL])
def test_the_limits_of_3_and_5_are_known_since_2019(fact: Fact) -> None:
    """Their wording before the directive was implemented was not read."""
    row = TO_BURGEMEESTER.but(yes=(t.NEEDED_BY_RECIPIENT, fact))
    assert Outcome.UNDETERMINED is decide(row.but(at=dt.date(2018, 12, 31))).outcome
    assert Outcome.PROHIBITED is decide(row.but(at=dt.date(2019, 1, 1))).outcome


SPECIAL = (t.NEEDED_BY_RECIPIENT, t.REVEALS_SPECIAL)
TESTS = (wpg.UNAVOIDABLE, wpg.IN_ADDITION, wpg.SECURED)


def test_health_data_in_police_data_pass_three_tests() -> None:
    """Art. 5: unavoidable, in addition to other police data, adequately secured."""
    check(TO_BURGEMEESTER.but(yes=(*SPECIAL, *TESTS)))


@pytest.mark.parametrize("missing", TESTS)
def test_each_test_of_article_5_counts(missing: Fact) -> None:
    """One test fewer, and the health data stay."""
    facts = tuple(fact for fact in (*SPECIAL, *TESTS) if fact != missing)
    verdict = decide(TO_BURGEMEESTER.but(yes=facts))
    assert Outcome.PROHIBITED is verdict.outcome
    assert {"Wpg 5"} == cites(verdict)


def test_health_data_alone_are_special() -> None:
    """An item of the category health, held as police data, is under art. 5 too."""
    row = TO_BURGEMEESTER.but(category=data.HEALTH)
    assert "Wpg 5" in cites(decide(row))


def test_removed_data_do_not_leave_under_paragraph_3() -> None:
    """Art. 14 lid 2: arts. 16-20 do not apply to removed data."""
    removed = TO_BURGEMEESTER.but(kinds=(POLICE_8, t.POLICE_14))
    verdict = decide(removed)
    assert Outcome.PROHIBITED is verdict.outcome
    assert {"Wpg 14 lid 2", "Wpg 7 lid 1"} == cites(verdict)
    task = removed.but(yes=(t.SPECIAL_CASE, wpg.POLICE_TASK_NECESSITATES))
    assert Outcome.PERMITTED is decide(task).outcome


# --- art. 7 lid 2 --------------------------------------------------------------------------------
# compulsory-forensic-youth-wmo-009: the prosecutor holds police data, a physician asks for them.
RECIPIENT = Row(
    source=roles.PROSECUTOR,
    bound=(locks.WPG_7,),
    target=roles.PHYSICIAN,
    category=data.POLICE_DATA,
    kinds=(POLICE_8,),
    purpose=data.TREATMENT,
    yes=(NECESSARY,),
    at=dt.date(2022, 8, 23),
    outcome=Outcome.PROHIBITED,
    cites=("Wpg 7 lid 2",),
)


@pytest.mark.parametrize(
    "source", [roles.PROSECUTOR, roles.COLLEGE, roles.HOUSING_ASSOCIATION, roles.BURGEMEESTER]
)
def test_every_recipient_is_bound(source: Role) -> None:
    """Whoever received police data keeps them secret, consent or not; lid 1 is the police's own."""
    row = RECIPIENT.but(source=source, consent=CONSENTS)
    check(row)
    check(row.but(bound=()))
    assert "Wpg 7 lid 1" not in cites(decide(row))


def test_the_recipients_own_task_may_necessitate() -> None:
    """Lid 2: of zijn taak daartoe noodzaakt; a judgement of the holder, a power."""
    row = RECIPIENT.but(
        source=roles.COLLEGE, yes=(wpg.TASK_NECESSITATES,), outcome=Outcome.PERMITTED
    )
    check(row)
    check_near_misses(row)


@pytest.mark.parametrize("lock", [locks.WMO_5_3_3, locks.BW_7_457])
def test_the_own_task_opens_no_other_secrecy(lock: Lock) -> None:
    """An exit of Wpg 7 lid 2 is no statutory rule that another secrecy yields to."""
    row = RECIPIENT.but(
        source=roles.COLLEGE, bound=(locks.WPG_7, lock), yes=(wpg.TASK_NECESSITATES,)
    )
    verdict = decide(row)
    assert Outcome.PROHIBITED is verdict.outcome
    assert "Wpg 7 lid 2" not in cites(verdict)


def test_a_duty_elsewhere_opens_lid_2_and_a_power_does_not() -> None:
    """Lid 2: een voorschrift dat tot verstrekking verplicht."""
    demand = RECIPIENT.but(
        source=roles.HOUSING_ASSOCIATION,
        target=roles.PROSECUTOR,
        instrument=settings.DEMAND_126ND,
        yes=(sr_sv_demands.VALID, sr_sv_demands.SUSPICION),
        no=(sr_sv.PRIVILEGE,),
    )
    check(demand.but(outcome=Outcome.REQUIRED, cites=("Sv 126nd lid 1",)))
    report = RECIPIENT.but(
        source=roles.HOUSING_ASSOCIATION,
        target=roles.POLICE,
        purpose=data.REPORT_OFFENCE,
        yes=(sr_sv.OFFENCE_COMMITTED, NECESSARY),
    )
    assert Outcome.PROHIBITED is decide(report).outcome
    assert "Wpg 7 lid 2" in cites(decide(report))


def test_a_cooperation_is_bound_where_the_request_says_so() -> None:
    """House reading 26: for the house WGS 1.11 is cited; Wpg 7 lid 2 stands beside it if stated."""
    house = RECIPIENT.but(source=roles.ZVH, at=dt.date(2026, 1, 5))
    assert "Wpg 7 lid 2" in cites(decide(house))
    assert "Wpg 7 lid 2" not in cites(decide(house.but(bound=())))
