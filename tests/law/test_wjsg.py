"""Wjsg 8, 9, 14 and 52: judicial records, and the secrecy of every recipient."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import sr_sv, sr_sv_demands, wjsg
from disclosure_law.law import wjsg_terms as t
from disclosure_law.outcome import Outcome
from disclosure_law.term import Category, Role
from disclosure_law.vocabulary import data, locks, roles, settings
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids
from tests.law.justice_common import CONSENTS, LAW, Row, check, check_near_misses, decide

RECORDS = Row(
    source=t.MINISTER,
    target=roles.COURT,
    category=data.JUSTICE_DATA,
    purpose=t.ADJUDICATION,
    at=dt.date(2025, 7, 1),
    outcome=Outcome.REQUIRED,
    cites=("Wjsg 8 lid 1",),
    misses=(
        {"target": roles.COLLEGE},
        {"purpose": data.TREATMENT},
        {"at": dt.date(2025, 6, 30)},
        {"category": data.PROSECUTION_DATA},
    ),
)
PERMISSION = RECORDS.but(
    target=roles.SCHOOL,
    purpose=data.SUPPORT_AT_HOME,
    yes=(t.MINISTER_PERMITS, t.SPECIAL_CASE, NECESSARY, t.WEIGHTY_INTEREST),
    outcome=Outcome.PERMITTED,
    cites=("Wjsg 14 lid 1",),
    misses=({"source": roles.COLLEGE},),
)


@pytest.mark.parametrize("row", [RECORDS, PERMISSION, PERMISSION.but(source=roles.PROSECUTION)])
def test_the_act_opens_the_records(row: Row) -> None:
    """To the judiciary by duty; to others with the Minister's permission."""
    check(row)
    assert {"wjsg.recipient_bound", "wjsg.proportionate"} <= condition_ids(decide(row))


@pytest.mark.parametrize("row", [RECORDS, PERMISSION])
def test_each_condition_counts(row: Row) -> None:
    """Another recipient, purpose or kind, or a fact less: the ladder is closed."""
    check_near_misses(row)


def test_permission_binds_the_purpose() -> None:
    """Art. 14 lid 2."""
    ids = condition_ids(decide(PERMISSION))
    assert {"wjsg.no_other_purpose", "wjsg.as_permitted"} <= ids


@pytest.mark.parametrize(
    ("source", "place"), [(t.MINISTER, "Wjsg 9 lid 1"), (roles.PROSECUTION, "Wjsg 8a lid 1")]
)
def test_the_ladder_of_records_is_closed(source: Role, place: str) -> None:
    """No designation, no permission: consent does not help."""
    verdict = decide(PERMISSION.but(source=source, yes=(NECESSARY,), consent=CONSENTS))
    assert Outcome.PROHIBITED is verdict.outcome
    assert place in cites(verdict)
    assert "AVG 6(1)(a)" not in cites(verdict)


# --- art. 52 -------------------------------------------------------------------------------------
RECIPIENT = Row(
    source=roles.HOUSING_ASSOCIATION,
    bound=(locks.WJSG_52,),
    target=roles.COLLEGE,
    category=data.PROSECUTION_DATA,
    purpose=data.SUPPORT_AT_HOME,
    consent=CONSENTS,
    yes=(NECESSARY,),
    outcome=Outcome.PROHIBITED,
    cites=("Wjsg 52 lid 1",),
)


@pytest.mark.parametrize(
    "source", [roles.HOUSING_ASSOCIATION, roles.COLLEGE, roles.POLICE, roles.PROBATION]
)
@pytest.mark.parametrize(
    "category", [data.JUSTICE_DATA, data.PROSECUTION_DATA, data.ENFORCEMENT_DATA]
)
def test_every_recipient_is_bound(source: Role, category: Category) -> None:
    """Een ieder die krachtens deze wet de beschikking krijgt, consent or not."""
    check(RECIPIENT.but(source=source, category=category))
    check(RECIPIENT.but(source=source, category=category, bound=()))


@pytest.mark.parametrize(
    ("source", "category"),
    [
        (roles.DJI, data.JUSTICE_DATA),
        (roles.FPC, data.JUSTICE_DATA),
        (roles.DJI, data.PROSECUTION_DATA),
        (t.MINISTER, data.PROSECUTION_DATA),
    ],
)
def test_a_controller_of_one_kind_is_a_recipient_of_another(
    source: Role, category: Category
) -> None:
    """DJI got the records (Bjsg 18), the Minister the file (39e lid 1 b): art. 52 binds them."""
    check(RECIPIENT.but(source=source, category=category, bound=()))


def test_a_report_of_a_personal_file_binds_whatever_it_is_about() -> None:
    """Art. 1 c: a report about conduct or circumstances; whoever got a copy (42) is bound."""
    report = RECIPIENT.but(
        source=roles.PROBATION, bound=(), category=data.RISK_ASSESSMENT, kinds=(t.PERSONAL_FILE,)
    )
    check(report)
    assert "Wjsg 52 lid 1" not in cites(decide(report.but(kinds=())))


def test_one_s_own_data_are_not_those_of_a_third() -> None:
    """Art. 52: "gegevens met betrekking tot een derde"."""
    own = RECIPIENT.but(source=roles.CLIENT, bound=())
    assert "Wjsg 52 lid 1" not in cites(decide(own))
    other = attrs.evolve(own.subject, kind=data.THIRD_PERSON)
    assert "Wjsg 52 lid 1" in cites(decide(own.but(subject=other)))


def test_the_breach_is_prosecuted_without_a_complaint() -> None:
    """Art. 52 lid 2."""
    assert "wjsg.prosecuted_without_complaint" in condition_ids(decide(RECIPIENT))


def test_the_task_may_necessitate() -> None:
    """The very task for which the data were given; a power."""
    row = RECIPIENT.but(
        source=roles.COLLEGE,
        yes=(wjsg.TASK_NECESSITATES,),
        consent=None,
        outcome=Outcome.PERMITTED,
    )
    check(row)
    check_near_misses(row)


DEMANDED = RECIPIENT.but(
    target=roles.PROSECUTOR,
    purpose=data.INVESTIGATION,
    instrument=settings.DEMAND_126ND,
    yes=(sr_sv_demands.VALID, sr_sv_demands.SUSPICION),
    no=(sr_sv.PRIVILEGE,),
    consent=None,
)


def test_a_duty_in_another_act_is_an_open_question() -> None:
    """House reading 27: the text says "deze wet"; where another act obliges, undetermined."""
    verdict = decide(DEMANDED)
    assert Outcome.UNDETERMINED is verdict.outcome
    assert {"Wjsg 52 lid 1", "Sv 126nd lid 1"} <= cites(verdict)
    assert "wjsg.yields_to_other_duty" in {missing.id for missing in verdict.missing}
    yields = LAW.adopt(t.OTHER_DUTY_OPENS, answer=True)
    closed = LAW.adopt(t.OTHER_DUTY_OPENS, answer=False)
    assert Outcome.REQUIRED is decide(DEMANDED, yields).outcome
    assert Outcome.PROHIBITED is decide(DEMANDED, closed).outcome


def test_a_power_in_another_act_opens_nothing() -> None:
    """Sv 161 is a power: Wjsg 52 stands, no question about it."""
    row = RECIPIENT.but(
        target=roles.POLICE,
        purpose=data.REPORT_OFFENCE,
        yes=(sr_sv.OFFENCE_COMMITTED, NECESSARY),
    )
    check(row)


def test_a_cooperation_is_bound_where_the_request_says_so() -> None:
    """House reading 26."""
    house = RECIPIENT.but(source=roles.ZVH)
    assert "Wjsg 52 lid 1" in cites(decide(house))
    assert "Wjsg 52 lid 1" not in cites(decide(house.but(bound=())))


def test_access_by_the_subject_is_not_modelled() -> None:
    """The right of access to data of the Wjsg was not read."""
    assert Outcome.UNDETERMINED is decide(RECIPIENT.but(target=roles.CLIENT)).outcome
    assert Outcome.UNDETERMINED is decide(RECORDS.but(target=roles.CLIENT)).outcome
