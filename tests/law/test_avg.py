"""AVG 5, 6, 9 and 10 with UAVG 1 and 5: lawfulness, consent, vital interests, interest."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from disclosure_law.law import avg, wgbo
from disclosure_law.law.sources import WMO_2015
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, How, Party, Subject
from disclosure_law.rule import Ground, Modality
from disclosure_law.term import Category, Role
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles, settings
from disclosure_law.vocabulary.fields import NECESSARY, RECIPIENT_BASIS
from tests.common import ADULT, cites, condition_ids, party, request, said
from tests.law.secrecy_common import (
    BOUND_HOUSING,
    COACH,
    COLLEGE,
    CONSENT,
    GP,
    HOUSING,
    LAW,
    P,
    U,
    X,
    judged,
)  # fmt: skip

BEFORE, CHANGED = dt.date(2026, 8, 31), dt.date(2026, 9, 1)
FREE_OF_SECRECY = party(roles.WELFARE_FOUNDATION)
"""A private party without secrecy, so that only the AVG decides."""


@pytest.mark.parametrize(
    ("discloser", "facts", "expected", "carries"),
    [
        (HOUSING, (avg.INTEREST_ASSESSED, NECESSARY), P, "AVG 6(1)(f)"),
        (HOUSING, (avg.INTEREST_ASSESSED,), X, "AVG 6(1)"),
        (HOUSING, (NECESSARY,), X, "AVG 6(1)"),
        (COLLEGE, (avg.INTEREST_ASSESSED, NECESSARY), X, "AVG 6(1)"),
        (HOUSING, (avg.CONTRACT_WITH_SUBJECT, NECESSARY), P, "AVG 6(1)(b)"),
        (HOUSING, (avg.CONTRACT_WITH_SUBJECT,), X, "AVG 6(1)"),
        (HOUSING, (avg.LIFE_AT_STAKE, NECESSARY), P, "AVG 6(1)(d)"),
        (HOUSING, (avg.LIFE_AT_STAKE,), X, "AVG 6(1)"),
        (HOUSING, (), X, "AVG 6(1)"),
    ],
)
def test_a_basis_of_article_6(
    discloser: Party, facts: tuple[Fact, ...], expected: Outcome, carries: str
) -> None:
    """Ordinary data need one letter of art. 6(1); (f) is closed to public bodies."""
    found = judged(discloser, COLLEGE, data.HOUSING, facts=facts)
    assert found.outcome is expected
    assert carries in cites(found)
    assert "AVG 6(1)(c)" not in cites(found)


@pytest.mark.parametrize(
    ("category", "carries", "stands"),
    [
        (data.HEALTH, "AVG 9(2)(a)", {"AVG 9(1)", "UAVG 22 lid 1"}),
        (data.OTHER_SPECIAL, "AVG 9(2)(a)", {"AVG 9(1)", "UAVG 22 lid 1"}),
        (data.CRIMINAL, "UAVG 32 a", {"AVG 10", "UAVG 31"}),
    ],
)
def test_special_and_criminal_data_need_explicit_consent(
    category: Category, carries: str, stands: set[str]
) -> None:
    """9(2)(a), UAVG 22 lid 2 a and UAVG 32 a: "uitdrukkelijke toestemming"."""
    explicit = judged(FREE_OF_SECRECY, COLLEGE, category, consent=CONSENT)
    assert explicit.outcome is P
    assert carries in cites(explicit)
    assert ("AVG 9(2)(a)" in cites(explicit)) is (carries == "AVG 9(2)(a)")
    implied = judged(FREE_OF_SECRECY, COLLEGE, category, consent=attrs.evolve(CONSENT, explicit=NO))
    assert implied.outcome is X
    assert cites(implied) == stands


def minor(age: int, **more: Any) -> Subject:
    """A client of this age, capable unless told otherwise."""
    return Subject(kind=data.CLIENT, age=age, **{"capable": YES, **more})


KINDS_OF_DATA = (data.HOUSING, data.HEALTH, data.OTHER_SPECIAL, *data.CRIMINAL_CATEGORIES)
"""Data that need a basis of art. 6 only, or an exception of art. 9 or 10 as well."""
WITHDRAWN = Consent(status=data.WITHDRAWN)


@pytest.mark.parametrize("category", KINDS_OF_DATA, ids=repr)
@pytest.mark.parametrize(
    ("subject", "own", "proxy", "before", "changed"),
    [
        # UAVG 5 lid 1: sixteen
        (minor(16), CONSENT, None, P, P),
        (minor(16), None, CONSENT, X, X),
        (minor(15), CONSENT, None, X, X),
        (minor(15), None, CONSENT, P, P),
        (minor(12), CONSENT, None, X, X),
        # lid 2: incapable
        (minor(40, capable=NO), CONSENT, None, X, X),
        (minor(40, capable=NO), None, CONSENT, P, P),
        (minor(40), None, CONSENT, X, X),
        # lid 3 from 2026-09-01: withdrawal also by whoever is twelve
        (minor(12), WITHDRAWN, CONSENT, P, X),
        (minor(40, capable=NO), WITHDRAWN, CONSENT, P, X),
        (minor(11), WITHDRAWN, CONSENT, P, P),
        (minor(40), WITHDRAWN, None, X, X),
    ],
)
def test_whose_consent_counts(
    category: Category,
    subject: Subject,
    own: Consent | None,
    proxy: Consent | None,
    before: Outcome,
    changed: Outcome,
) -> None:
    """UAVG 5: under sixteen or incapable, the representative instead of the data subject."""
    basis = () if category is data.HOUSING else (avg.CONTRACT_WITH_SUBJECT, NECESSARY)
    for at, expected in ((BEFORE, before), (CHANGED, changed)):
        found = judged(
            FREE_OF_SECRECY, COLLEGE, category, facts=basis,
            subject=subject, consent=own, proxy_consent=proxy, at=at,
        )  # fmt: skip
        assert found.outcome is expected


@pytest.mark.parametrize("category", KINDS_OF_DATA, ids=repr)
@pytest.mark.parametrize("at", [BEFORE, CHANGED])
@pytest.mark.parametrize("age", [40, 11])
def test_each_quality_counts_for_each_giver(category: Category, at: dt.date, age: int) -> None:
    """4(11), 9(2)(a), UAVG 32 a: given, specific, informed, free; explicit for art. 9 and 10."""
    giver = "consent" if age == 40 else "proxy_consent"
    basis = () if category is data.HOUSING else (avg.CONTRACT_WITH_SUBJECT, NECESSARY)
    worse: dict[str, Any] = {
        "status": data.REFUSED, "specific": NO, "informed": NO, "free": NO, "explicit": NO,
    }  # fmt: skip
    for quality, value in worse.items():
        short = attrs.evolve(CONSENT, **{quality: value})
        found = judged(
            FREE_OF_SECRECY,
            COLLEGE,
            category,
            subject=minor(age),
            at=at,
            facts=basis,
            **{giver: short},
        )
        needed = quality != "explicit" or category is not data.HOUSING
        assert found.outcome is (X if needed else P)


@pytest.mark.parametrize("category", [data.IDENTIFYING, data.HEALTH, data.CRIMINAL], ids=repr)
@pytest.mark.parametrize(
    ("discloser", "subject", "own", "at", "expected"),
    [
        (GP, minor(12), True, CHANGED, P),
        (GP, minor(12), True, BEFORE, X),
        (GP, minor(11), True, CHANGED, X),
        (GP, minor(11), False, CHANGED, P),
        (GP, minor(12, capable=NO), False, CHANGED, P),
        (GP, minor(12, capable=NO), True, CHANGED, X),
        (GP, minor(16), True, CHANGED, P),
        (FREE_OF_SECRECY, minor(12), True, CHANGED, X),
        (FREE_OF_SECRECY, minor(15), True, CHANGED, X),
        (FREE_OF_SECRECY, minor(15), False, CHANGED, P),
    ],
)
def test_the_ages_of_the_wgbo_from_2026(
    category: Category,
    discloser: Party,
    subject: Subject,
    own: bool,
    at: dt.date,
    expected: Outcome,
) -> None:
    """UAVG 5 lid 7 (2026-09-01): lid 1-4 give way where the WGBO applies; twelve, and contested."""
    basis = () if category is data.IDENTIFYING else (avg.CONTRACT_WITH_SUBJECT, NECESSARY)
    found = judged(
        discloser, COACH, category, subject=subject, at=at, facts=basis, purpose=data.REHOUSING,
        **{"consent" if own else "proxy_consent": CONSENT},
    )  # fmt: skip
    assert found.outcome is expected
    flagged = {point.cites.short for point in found.contested}
    between = discloser is GP and subject.age == 12
    assert ("UAVG 5 lid 7" in flagged) is (expected is P and between)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ((avg.LIFE_AT_STAKE, NECESSARY, avg.UNABLE_TO_CONSENT), P),
        ((avg.LIFE_AT_STAKE, NECESSARY), X),
        ((NECESSARY, avg.UNABLE_TO_CONSENT), X),
        ((avg.LIFE_AT_STAKE, avg.UNABLE_TO_CONSENT), X),
    ],
)
@pytest.mark.parametrize(
    ("category", "carries"), [(data.HEALTH, "AVG 9(2)(c)"), (data.CRIMINAL, "UAVG 32 b")]
)
def test_vital_interests_of_whoever_cannot_consent(
    category: Category, carries: str, facts: tuple[Fact, ...], expected: Outcome
) -> None:
    """9(2)(c) and UAVG 32 b: a capable person never falls under them."""
    found = judged(FREE_OF_SECRECY, COLLEGE, category, facts=facts)
    assert found.outcome is expected
    assert (carries in cites(found)) is (expected is P)


@pytest.mark.parametrize(
    ("at", "facts", "category", "expected"),
    [
        (BEFORE, (avg.CIVIL_COURT_BAN,), data.ADMINISTRATIVE_MEASURES, X),
        (CHANGED, (avg.CIVIL_COURT_BAN,), data.ADMINISTRATIVE_MEASURES, P),
        (BEFORE, (), data.ADMINISTRATIVE_MEASURES, P),
        (CHANGED, (), data.CRIMINAL, X),
    ],
)
def test_a_civil_court_ban_is_criminal_data_until_2026(
    at: dt.date, facts: tuple[Fact, ...], category: Category, expected: Outcome
) -> None:
    """UAVG 1: "een door de rechter opgelegd verbod" counted until 2026-08-31."""
    basis = (avg.INTEREST_ASSESSED, NECESSARY)
    found = judged(HOUSING, COLLEGE, category, at=at, facts=(*facts, *basis))
    assert found.outcome is expected
    assert ({"AVG 10", "UAVG 31"} <= cites(found)) is (expected is X)


def test_the_recipients_own_basis() -> None:
    """5(1)(b): stated as absent it prohibits, silence makes it a precondition, yes removes it."""
    basis = (avg.INTEREST_ASSESSED, NECESSARY)
    silent = judged(HOUSING, COLLEGE, data.HOUSING, facts=basis)
    stated = judged(HOUSING, COLLEGE, data.HOUSING, facts=(*basis, RECIPIENT_BASIS))
    assert (silent.outcome, stated.outcome) == (P, P)
    assert "avg.recipient_basis" in condition_ids(silent)
    assert "avg.recipient_basis" not in condition_ids(stated)
    answers = said(*basis, no=(RECIPIENT_BASIS,))
    absent = judge(request(HOUSING, COLLEGE, data.HOUSING, facts=answers), LAW)
    assert absent.outcome is X
    assert cites(absent) == {"AVG 5(1)(b)"}


JUSTICE = (data.POLICE_DATA, data.JUSTICE_DATA, data.PROSECUTION_DATA, data.ENFORCEMENT_DATA)
AUTHORITIES = (
    roles.POLICE, roles.INVESTIGATING_OFFICER, roles.PROSECUTION, roles.PROSECUTOR, roles.DJI,
)  # fmt: skip
ALL_LOCKS = (data.HEALTH, data.OTHER_SPECIAL, data.CRIMINAL, data.CITIZEN_NUMBER, *JUSTICE)


@pytest.mark.parametrize("category", ALL_LOCKS, ids=repr)
@pytest.mark.parametrize("at", [BEFORE, CHANGED])
def test_what_the_avg_leaves_alone(category: Category, at: dt.date) -> None:
    """The dead, and the data subject himself; no lock of AVG or UAVG and no condition."""
    deceased = attrs.evolve(ADULT, deceased=YES)
    dead = judged(HOUSING, BOUND_HOUSING, category, subject=deceased, at=at)
    himself = judged(HOUSING, party(roles.CLIENT), category, at=at)
    for found in (dead, himself):
        assert found.outcome is P
        assert not {part for part in found.parts if part.standing}
        assert "avg.minimum_data" not in condition_ids(found)
    living = judged(HOUSING, BOUND_HOUSING, category, at=at)
    assert living.outcome is X
    assert "AVG 6(1)" in cites(living)


@pytest.mark.parametrize("role", [*AUTHORITIES, roles.COLLEGE, roles.COURT], ids=repr)
@pytest.mark.parametrize("category", [*JUSTICE, data.CRIMINAL], ids=repr)
@pytest.mark.parametrize("at", [BEFORE, CHANGED])
def test_the_wpg_and_wjsg_take_over(role: Role, category: Category, at: dt.date) -> None:
    """2(2)(d): police and justice data of the competent authorities, and those alone."""
    found = judged(Party(role, bound_by=()), BOUND_HOUSING, category, at=at)
    outside = role in AUTHORITIES and category in JUSTICE
    assert ("AVG 6(1)" in cites(found)) is not outside
    if outside:
        assert not any(short.startswith(("AVG", "UAVG")) for short in cites(found))


def test_police_data_in_the_hands_of_the_college_are_in_scope() -> None:
    """Once given to the college, AVG and UAVG 31 apply."""
    found = judged(COLLEGE, HOUSING, data.POLICE_DATA)
    assert {"AVG 6(1)", "AVG 10", "UAVG 31"} <= cites(found)


def test_what_attaches_to_every_disclosure() -> None:
    """5(1)(c)-(f), 5(2), 13-14; 35 for a meeting only; 21 with a legitimate interest."""
    basis = (avg.INTEREST_ASSESSED, NECESSARY)
    found = judged(HOUSING, COLLEGE, data.HOUSING, facts=basis)
    expected = {
        "avg.minimum_data", "avg.accuracy", "avg.retention", "avg.secure_channel",
        "avg.record_the_weighing", "avg.inform_subject", "avg.recipient_basis",
        "avg.right_to_object",
    }  # fmt: skip
    assert expected <= condition_ids(found)
    assert "avg.impact_assessment" not in condition_ids(found)
    meeting = judged(
        HOUSING, COLLEGE, data.HOUSING, facts=basis,
        setting=How(meeting=settings.INFORMAL_MEETING),
    )  # fmt: skip
    assert "avg.impact_assessment" in condition_ids(meeting)
    assert "avg.minimum_data" not in condition_ids(judged(HOUSING, COLLEGE, data.HOUSING))


def test_unknown_necessity_leaves_it_open() -> None:
    """What is not known is never taken for no."""
    answers = said(avg.INTEREST_ASSESSED, unknown=(NECESSARY,))
    found = judge(request(HOUSING, COLLEGE, data.HOUSING, facts=answers), LAW)
    assert found.outcome is U
    assert [missing.id for missing in found.missing] == ["necessary"]


def test_health_data_need_a_second_key() -> None:
    """A basis of art. 6 never opens art. 9."""
    found = judged(HOUSING, COLLEGE, data.HEALTH, facts=(avg.INTEREST_ASSESSED, NECESSARY))
    assert found.outcome is X
    assert cites(found) == {"AVG 9(1)", "UAVG 22 lid 1"}


DUTY_WITHOUT_KEYS = Ground(
    id="test.duty", cites=(WMO_2015.art("1.1.1"),), text=Text("proef", "test"),
    modality=Modality.DUTY,
)  # fmt: skip


@pytest.mark.parametrize("at", [BEFORE, CHANGED])
@pytest.mark.parametrize(
    ("category", "article"),
    [
        (data.HOUSING, "AVG 6(1)"),
        (data.HEALTH, "AVG 9(1)"),
        (data.CRIMINAL, "AVG 10"),
        (data.CITIZEN_NUMBER, "UAVG 46"),
    ],
)
def test_a_duty_opens_no_lock_of_the_avg_by_itself(
    category: Category, article: str, at: dt.date
) -> None:
    """Two keys: a duty that names no AVG key leaves the AVG as it stands."""
    found = judged(FREE_OF_SECRECY, COLLEGE, category, at=at, law=LAW.with_rules(DUTY_WITHOUT_KEYS))
    assert found.outcome is X
    assert any(short.startswith(article) for short in cites(found))
    assert found.parts[0].conflicts == (DUTY_WITHOUT_KEYS,)


def test_a_duty_does_not_make_up_for_the_recipients_basis() -> None:
    """5(1)(b), house reading 4: stated as absent it stands, and not for the dead or the subject."""
    absent = said(avg.INTEREST_ASSESSED, NECESSARY, no=(RECIPIENT_BASIS,))
    law = LAW.with_rules(DUTY_WITHOUT_KEYS)
    for recipient, subject, expected in (
        (COLLEGE, ADULT, {"AVG 5(1)(b)"}),
        (party(roles.CLIENT), ADULT, set()),
        (COLLEGE, attrs.evolve(ADULT, deceased=YES), set()),
    ):
        asked = request(HOUSING, recipient, data.HOUSING, facts=absent, subject=subject)
        standing = {p.short for r in judge(asked, law).parts[0].standing for p in r.cites}
        assert standing == expected
    for role in AUTHORITIES:
        asked = request(Party(role, bound_by=()), COLLEGE, data.POLICE_DATA, facts=absent)
        assert judge(asked, LAW).parts[0].standing == ()


def test_the_mere_fact_of_a_civil_court_ban_counts_too() -> None:
    for at, expected in ((BEFORE, X), (CHANGED, P)):
        found = judged(
            HOUSING, COLLEGE, data.MERE_FACT, at=at,
            facts=(avg.CIVIL_COURT_BAN, avg.INTEREST_ASSESSED, NECESSARY),
        )  # fmt: skip
        assert found.outcome is expected


@pytest.mark.parametrize("category", [data.IDENTIFYING, data.HEALTH, data.CRIMINAL], ids=repr)
@pytest.mark.parametrize(
    ("age", "own", "expected"), [(12, True, P), (12, False, X), (11, False, P), (11, True, X)]
)
def test_under_the_wgbo_the_representative_of_a_capable_minor_does_not_count(
    category: Category,
    age: int,
    own: bool,
    expected: Outcome,
) -> None:
    """UAVG 5 lid 7, with the secrecy open by another exit (BW 7:457 lid 2)."""
    opened: tuple[Fact, ...] = (wgbo.DIRECTLY_INVOLVED, NECESSARY)
    basis = () if category is data.IDENTIFYING else (avg.CONTRACT_WITH_SUBJECT,)
    found = judged(
        GP, COACH, category, subject=minor(age), at=CHANGED, purpose=data.REHOUSING,
        facts=(*opened, *basis), **{"consent" if own else "proxy_consent": CONSENT},
    )  # fmt: skip
    assert found.outcome is expected


@pytest.mark.parametrize("category", JUSTICE, ids=repr)
def test_police_data_of_the_college_need_a_basis_of_the_recipient(category: Category) -> None:
    """5(1)(b) is out of scope for the competent authorities and for nobody else."""
    absent = said(no=(RECIPIENT_BASIS,))
    for role in (*AUTHORITIES, roles.COLLEGE):
        asked = request(Party(role, bound_by=()), BOUND_HOUSING, category, facts=absent)
        stands = "avg.recipient_without_basis" in {
            rule.id for rule in judge(asked, LAW).parts[0].standing
        }
        assert stands is (role == roles.COLLEGE)
    other = request(party(roles.POLICE), BOUND_HOUSING, data.HOUSING, facts=absent)
    assert "AVG 5(1)(b)" in cites(judge(other, LAW))
