"""Sv 162: what public bodies and officials report, and tell the prosecutor on request."""

from __future__ import annotations

import attrs
import pytest

from disclosure_law.law import sr_sv
from disclosure_law.law import sr_sv_officials as t
from disclosure_law.outcome import Outcome
from disclosure_law.request import Party
from disclosure_law.term import Capacity
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, judge
from tests.law.justice_common import LAW, Row, check, check_near_misses, decide

IN_OFFICE = (t.LEARNED_IN_OFFICE, NECESSARY)
REPORT = Row(
    source=roles.COLLEGE,
    bound=(locks.WMO_5_3_3,),
    target=roles.PROSECUTOR,
    category=data.CRIMINAL,
    purpose=data.REPORT_OFFENCE,
    yes=(t.ABUSE_OF_OWN_SCHEME, *IN_OFFICE),
    no=(sr_sv.PRIVILEGE,),
    outcome=Outcome.REQUIRED,
    cites=("Sv 162 lid 1 c",),
    misses=(
        {"source": roles.WMO_PROVIDER},
        {"target": roles.POLICE},
        {"purpose": data.FRAUD_CONTROL},
        {"yes": (t.ABUSE_OF_OWN_SCHEME, *IN_OFFICE, t.NARROWED)},
        {"yes": (t.ABUSE_OF_OWN_SCHEME, *IN_OFFICE, t.CHARGED_WITH_INVESTIGATION)},
        {"yes": (t.ABUSE_OF_OWN_SCHEME, *IN_OFFICE, sr_sv.ENDANGERS_SELF)},
        {"yes": (t.ABUSE_OF_OWN_SCHEME, *IN_OFFICE, sr_sv.PRIVILEGE), "no": ()},
    ),
)
ASKED = Row(
    source=roles.COLLEGE,
    bound=(locks.WMO_5_3_3,),
    target=roles.PROSECUTOR,
    category=data.CRIMINAL,
    purpose=data.INVESTIGATION,
    on_request=YES,
    yes=(t.ABOUT_OFFENCES, t.LEARNED_IN_OFFICE),
    no=(sr_sv.PRIVILEGE,),
    outcome=Outcome.REQUIRED,
    cites=("Sv 162 lid 2",),
    misses=(
        {"on_request": None},
        {"source": roles.HOUSING_ASSOCIATION},
        {"target": roles.POLICE},
        {"target": roles.PROBATION},
        {"yes": (t.ABOUT_OFFENCES, t.LEARNED_IN_OFFICE, t.CHARGED_WITH_INVESTIGATION)},
        {"yes": (t.ABOUT_OFFENCES, t.LEARNED_IN_OFFICE, sr_sv.ENDANGERS_RELATIVE)},
    ),
)
ROWS = [
    REPORT,
    REPORT.but(yes=(t.CRIME_OF_OFFICE, *IN_OFFICE), cites=("Sv 162 lid 1 a",), misses=()),
    REPORT.but(yes=(t.ABUSE_OF_OFFICE, *IN_OFFICE), cites=("Sv 162 lid 1 b",), misses=()),
    # "of aan een van zijn hulpofficieren"
    REPORT.but(
        target=roles.POLICE,
        yes=(t.ABUSE_OF_OWN_SCHEME, *IN_OFFICE, t.ASSISTANT_PROSECUTOR),
        misses=(),
    ),
    ASKED,
    ASKED.but(
        target=roles.POLICE,
        yes=(t.ABOUT_OFFENCES, t.LEARNED_IN_OFFICE, t.DESIGNATED_ASSISTANT),
        misses=({"yes": (t.ABOUT_OFFENCES, t.LEARNED_IN_OFFICE, t.ASSISTANT_PROSECUTOR)},),
    ),
    # lid 4: legal persons designated by decree
    REPORT.but(
        source=roles.WMO_PROVIDER,
        yes=(t.ABUSE_OF_OWN_SCHEME, *IN_OFFICE, t.DESIGNATED_BODY),
        cites=("Sv 162 lid 4",),
        misses=(),
    ),
    ASKED.but(
        source=roles.WMO_PROVIDER,
        yes=(t.ABOUT_OFFENCES, t.LEARNED_IN_OFFICE, t.DESIGNATED_BODY),
        cites=("Sv 162 lid 4",),
        misses=({"on_request": None},),
    ),
]


@pytest.mark.parametrize("row", ROWS)
def test_officials_report_and_inform(row: Row) -> None:
    """A statutory duty: it opens Wmo 5.3.3."""
    check(row)
    assert "Sv 161" not in cites(decide(row))


@pytest.mark.parametrize("row", ROWS)
def test_each_condition_counts(row: Row) -> None:
    """Another discloser, recipient or purpose, or a fact less: no duty of art. 162."""
    check_near_misses(row)


def test_not_every_crime_is_reported() -> None:
    """Lid 1 knows three categories: a theft between residents is none of them."""
    verdict = decide(REPORT.but(yes=IN_OFFICE))
    assert Outcome.PROHIBITED is verdict.outcome
    assert "Wmo 2015 5.3.3 lid 1" in cites(verdict)


def test_the_documents_go_along_with_the_report_only() -> None:
    """Lid 1: met afgifte van de stukken; lid 2 asks for information."""
    assert "sr_sv_officials.hand_over_documents" in condition_ids(decide(REPORT))
    assert "sr_sv_officials.hand_over_documents" not in condition_ids(decide(ASKED))


@pytest.mark.parametrize(
    ("capacity", "outcome"),
    [(roles.OFFICE_HOLDER, Outcome.REQUIRED), (roles.PRACTITIONER, Outcome.PROHIBITED)],
)
def test_a_professional_in_public_office_is_an_official(
    capacity: Capacity, outcome: Outcome
) -> None:
    """The capacity decides: a youth physician in public office, without verschoningsrecht."""
    bound = (locks.WET_BIG_88,)
    request = ASKED.but(source=roles.YOUTH_PHYSICIAN, bound=bound).request()
    discloser = Party(roles.YOUTH_PHYSICIAN, bound_by=bound, capacity=capacity)
    assert outcome is judge(attrs.evolve(request, discloser=discloser), LAW).outcome
