"""WGS 1.5 and 2.31 lid 1: a participant gives data to the house, or submits a case."""

from __future__ import annotations

import datetime as dt

import pytest

from disclosure_law.law import avg, wgs_limits, wgs_supply, wpg, wpg_supply, wpg_terms
from disclosure_law.law import wgs_terms as t
from disclosure_law.law.sources import WJSG
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Subject
from disclosure_law.rule import Ground, Modality, Prohibition
from disclosure_law.term import Category, DataKind, Lock, Role
from disclosure_law.text import Text
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND, NECESSARY
from disclosure_law.vocabulary.locks import AVG_6
from tests.common import ADULT, cites, condition_ids, corpus_of, party
from tests.law.wgs_common import (
    CASE,
    COLLEGE,
    CRITERIA,
    DAY_BEFORE,
    FIRST_DAY,
    HOUSE,
    LAW,
    PROBATION,
    WGS_MODULES,
    disclose,
    verdict,
    without,
)

P, R, X, U = Outcome.PERMITTED, Outcome.REQUIRED, Outcome.PROHIBITED, Outcome.UNDETERMINED
POLICE = party(roles.POLICE, locks.WPG_7)
PROSECUTION = party(roles.PROSECUTION)
WITH_POLICE = corpus_of(avg, wpg, wpg_supply, *WGS_MODULES)
IN_CASE = (*CASE, t.DISCLOSER_INVOLVED)
CLOSED_WJSG = Prohibition(
    id="test.wjsg",
    cites=(WJSG.art("52", lid="1"),),
    text=Text("gesloten", "closed"),
    when=DISCLOSER_BOUND.has(locks.WJSG_52),
    lock=locks.WJSG_52,
)
"""A closed regime of the Wjsg, so that these tests need no other statute."""


def test_the_college_must_supply() -> None:
    """1.5 lid 1: "Elke deelnemer verstrekt"; it opens Wmo 5.3.3, and consent plays no part."""
    found = verdict(COLLEGE, HOUSE, data.PROVISIONS, CASE, consent=Consent(status=data.REFUSED))
    assert found.outcome is R
    assert {"WGS 1.5 lid 1", "WGS 2.30 lid 1 a", "Wmo 2015 5.3.3 lid 1"} <= cites(found)
    assert not {"WGS 2.29 lid 2", "WGS 2.31 lid 1", "WGS 1.5 lid 2 a"} & cites(found)
    assert {
        "wgs.recipients_bound",
        "wgs.only_necessary",
        "wgs.supplier_may_set_conditions",
        "bgs.judgement_recorded",
    } <= condition_ids(found)
    assert "bgs.stays_in_this_house" not in condition_ids(found)


@pytest.mark.parametrize(
    ("dropped", "stands"),
    [
        (t.SUBMITTED, "Wmo 2015 5.3.3 lid 1"),
        (t.PROBLEMS_OF_SUBJECT, "Bgs 2.20 lid 1"),
        (t.CRIMINOGENIC_PROBLEMS, "Bgs 2.20 lid 1"),
        (t.CAUSES_HARM, "Bgs 2.20 lid 1"),
        (t.COOPERATION_NECESSARY, "Bgs 2.20 lid 1"),
        (NECESSARY, "WGS 2.25"),
    ],
    ids=lambda value: getattr(value, "id", value),
)
def test_without_one_of_these_there_is_no_duty(dropped: Fact, stands: str) -> None:
    """2.30 lid 1 a asks a submitted case, Bgs 2.20 lid 1 "a, b, c en d", 2.25 necessity."""
    found = verdict(COLLEGE, HOUSE, data.PROVISIONS, without(CASE, dropped))
    assert found.outcome is X
    assert stands in cites(found)
    assert "WGS 1.5 lid 1" not in cites(found)


@pytest.mark.parametrize(
    ("added", "outcome"),
    [
        ((t.OUTSIDE_TASKS,), X),
        ((t.CASE_CLOSED,), X),
        ((t.CASE_CLOSED, t.RENEWED_USE), R),
        ((t.WEIGHTY_REASONS,), P),
    ],
    ids=["outside 2.27", "closed 2.31 lid 8", "renewed 1.8 lid 7", "opt-out 1.5 lid 1"],
)
def test_what_ends_the_duty(added: tuple[Fact, ...], outcome: Outcome) -> None:
    """Weighty reasons end the duty, not the power of 2.31 lid 5 (house reading 2)."""
    assert verdict(COLLEGE, HOUSE, data.PROVISIONS, (*CASE, *added)).outcome is outcome


def test_weighty_reasons_leave_the_power() -> None:
    """1.5 lid 1: "tenzij naar het oordeel van de deelnemer zwaarwegende redenen"."""
    found = verdict(COLLEGE, HOUSE, data.PROVISIONS, (*CASE, t.WEIGHTY_REASONS))
    assert "WGS 2.31 lid 5" in cites(found)
    assert "WGS 1.5 lid 1" not in cites(found)


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ((t.MEETS_LIST_CRITERIA, t.LIST_CRITERIA_PUBLISHED), R),
        ((t.MEETS_LIST_CRITERIA,), X),
        ((t.LIST_CRITERIA_PUBLISHED,), X),
    ],
)
def test_a_case_fit_for_the_list_counts_as_submitted(
    facts: tuple[Fact, ...], outcome: Outcome
) -> None:
    """2.30 lid 1 a: "dan wel die voldoet of voldoen aan de criteria voor plaatsing op de lijst"."""
    found = verdict(COLLEGE, HOUSE, data.PROVISIONS, (*without(CASE, t.SUBMITTED), *facts))
    assert found.outcome is outcome


@pytest.mark.parametrize(("at", "outcome"), [(DAY_BEFORE, X), (FIRST_DAY, R)])
def test_the_wgs_begins_on_1_march_2025(at: dt.date, outcome: Outcome) -> None:
    """Bgs 4.1: the day before there is no WGS, neither as a duty nor as a limit."""
    found = verdict(COLLEGE, HOUSE, data.PROVISIONS, CASE, at=at)
    assert found.outcome is outcome
    assert any(short.startswith("WGS") for short in cites(found)) is (outcome is R)


@pytest.mark.parametrize("role", t.CLASS_A_ROLES, ids=lambda role: role.id)
def test_class_a_must_supply(role: Role) -> None:
    """2.27 lid 1: class A takes part without being involved by anyone."""
    assert verdict(party(role), HOUSE, data.HOUSING, CASE).outcome is R


@pytest.mark.parametrize("role", t.CLASS_B_ROLES, ids=lambda role: role.id)
def test_class_b_must_supply_when_involved(role: Role) -> None:
    """2.27 lid 2 with 2.31 lid 3-4: class B takes part when class A involves it."""
    bound = (locks.JEUGDWET_7_3_11,) if role is roles.YOUTH_PROTECTOR else ()
    bound = (locks.WMO_5_3_3,) if role is roles.VEILIG_THUIS else bound
    if not bound or role is roles.VEILIG_THUIS:
        assert verdict(party(role, *bound), HOUSE, data.HOUSING, IN_CASE).outcome is R
    assert verdict(party(role, *bound), HOUSE, data.HOUSING, CASE).outcome is X


def test_staff_supply_for_their_institution() -> None:
    """2.27 lid 2 e: an institution that works for the college."""
    worker = party(roles.SOCIAL_WORKER)
    facts = (*IN_CASE, t.ACTS_FOR_PARTICIPANT)
    assert verdict(worker, HOUSE, data.HOUSING, facts).outcome is R
    assert verdict(worker, HOUSE, data.HOUSING, IN_CASE).outcome is X
    assert verdict(worker, HOUSE, data.HOUSING, (*CASE, t.ACTS_FOR_PARTICIPANT)).outcome is X


@pytest.mark.parametrize("role", t.NEVER_PARTICIPANTS, ids=lambda role: role.id)
def test_some_are_no_participants_whatever_is_claimed(role: Role) -> None:
    """House reading 22: a woningcorporatie is never a participant."""
    found = verdict(party(role), HOUSE, data.HOUSING, (*IN_CASE, t.ACTS_FOR_PARTICIPANT))
    assert found.outcome is X
    assert "AVG 6(1)" in cites(found)


@pytest.mark.parametrize("role", [roles.SOCIAL_INVESTIGATOR, roles.NEIGHBOUR, roles.HOSPITAL])
def test_others_are_no_participants_by_themselves(role: Role) -> None:
    """2.27 is a closed list; who is not on it must act for one that is."""
    assert verdict(party(role), HOUSE, data.HOUSING, IN_CASE).outcome is X


@pytest.mark.parametrize("category", t.PLAINLY_LISTED, ids=lambda category: category.id)
def test_listed_categories_are_supplied(category: Category) -> None:
    """2.30 lid 1 a: the list, health and BSN among it."""
    assert verdict(party(roles.COLLEGE), HOUSE, category, CASE).outcome is R


@pytest.mark.parametrize(
    ("category", "by_content"),
    [
        (data.CRIMINAL, R),
        (data.SCHOOL_ABSENCE, R),
        (data.MERE_FACT, R),
        (data.OTHER_SPECIAL, X),
        (data.NATIONALITY, X),
    ],
)
def test_what_is_listed_by_content_only(category: Category, by_content: Outcome) -> None:
    """2.30 lid 1 a: "gegevens inzake toezicht en handhaving", by content."""
    assert verdict(party(roles.COLLEGE), HOUSE, category, CASE).outcome is X
    found = verdict(party(roles.COLLEGE), HOUSE, category, (*CASE, t.LISTED_BY_CONTENT))
    assert found.outcome is by_content


def test_criminal_data_rest_on_1_5_lid_3() -> None:
    """1.5 lid 3: "mede van toepassing op persoonsgegevens van strafrechtelijke aard"."""
    found = verdict(PROBATION, HOUSE, data.CRIMINAL, (*IN_CASE, t.LISTED_BY_CONTENT))
    assert found.outcome is R
    assert {"WGS 1.5 lid 3", "AVG 10"} <= cites(found)


def test_health_data_rest_on_2_29_lid_1() -> None:
    """2.29 lid 1 supplies the AVG exception, not a key to secrecy."""
    found = verdict(party(roles.BURGEMEESTER, locks.AWB_2_5), HOUSE, data.HEALTH, CASE)
    assert found.outcome is R
    assert {"WGS 2.29 lid 1", "AVG 9(2)(g)"} <= cites(found)
    assert "WGS 2.29 lid 2" not in cites(found)


@pytest.mark.parametrize(
    ("lock", "flagged"),
    [(locks.WVGGZ_8_34, True), (locks.WZD_18C, True), (locks.AWB_2_5, False)],
)
def test_compulsory_care_secrecy_is_contested(lock: Lock, *, flagged: bool) -> None:
    """House reading 28: own reading, contested, and the data stay in this house (Bgs 1.10)."""
    mayor = party(roles.BURGEMEESTER, lock)
    found = judge(disclose(mayor, HOUSE, data.HEALTH, CASE), LAW)
    assert found.outcome is R
    assert ("bgs.stays_in_this_house" in condition_ids(found)) is flagged
    assert ("WGS 1.5 lid 1" in {point.cites.short for point in found.contested}) is flagged


@pytest.mark.parametrize("lock", [locks.BW_7_457, locks.WET_BIG_88, locks.JEUGDWET_7_3_11])
def test_the_duty_is_not_made_for_medical_secrecy(lock: Lock) -> None:
    """2.29 lid 2: "In afwijking van artikel 1.5, eerste lid"."""
    found = verdict(party(roles.GGD, lock), HOUSE, data.HEALTH, CASE)
    assert found.outcome is X
    assert "WGS 2.29 lid 2" in cites(found)
    assert "WGS 1.5 lid 1" not in cites(found)


# --- The circle and the staff
FAMILY = Subject(kind=data.FAMILY_MEMBER, age=40, capable=YES)
THIRD_PERSON = Subject(kind=data.THIRD_PERSON, age=58, capable=YES)
OFFICIAL = Subject(kind=t.STAFF, age=45, capable=YES)


@pytest.mark.parametrize(
    ("subject", "facts", "category", "outcome", "cited"),
    [
        (FAMILY, (), data.SUPPORT, R, "WGS 2.30 lid 1 b"),
        (THIRD_PERSON, (wgs_supply.DIRECT_CONTACT,), data.SUPPORT, R, "Bgs 2.19"),
        (THIRD_PERSON, (), data.SUPPORT, X, "Bgs 2.19"),
        (OFFICIAL, (), data.IDENTIFYING, R, "WGS 2.30 lid 1 c"),
        (OFFICIAL, (), data.SUPPORT, X, "WGS 2.30 lid 1 c"),
    ],
)
def test_about_whom(
    subject: Subject,
    facts: tuple[Fact, ...],
    category: Category,
    outcome: Outcome,
    cited: str,
) -> None:
    """2.30 lid 1 b-c, Bgs 2.19: family and direct contacts; of staff only contact data."""
    found = verdict(party(roles.COLLEGE), HOUSE, category, (*CASE, *facts), subject=subject)
    assert found.outcome is outcome
    assert cited in cites(found)
    assert "WGS 2.30 lid 1 a" not in cites(found)


# --- Art. 1.5 lid 2
def _police(
    facts: tuple[Fact, ...], kinds: tuple[DataKind, ...] = (wpg_terms.POLICE_8,)
) -> tuple[Outcome, set[str]]:
    asked = disclose(POLICE, HOUSE, data.POLICE_DATA, facts, kinds=kinds)
    found = judge(asked, WITH_POLICE)
    return found.outcome, cites(found)


POLICE_FACTS = (*CASE, t.AUTHORITY_AGREES)


def test_police_must_supply_along_the_key_of_lid_2() -> None:
    """1.5 lid 2 a: "op grond van ... artikel 20, derde lid, van de Wet politiegegevens"."""
    outcome, cited = _police(POLICE_FACTS)
    assert outcome is R
    assert {"WGS 1.5 lid 2 a", "Wpg 20 lid 3", "WGS 2.30 lid 1 a"} <= cited
    assert "WGS 1.5 lid 1" not in cited


@pytest.mark.parametrize("dropped", [t.AUTHORITY_AGREES, *CRITERIA, t.SUBMITTED, NECESSARY])
def test_police_need_every_condition(dropped: Fact) -> None:
    """Wpg 20 lid 3: "in overeenstemming met het bevoegd gezag ... voor zover noodzakelijk"."""
    outcome, cited = _police(without(POLICE_FACTS, dropped))
    assert outcome is X
    assert "WGS 1.5 lid 2 a" not in cited


LISTED_KINDS = (wpg_terms.POLICE_8, wpg_terms.POLICE_13)
OTHER_KINDS = (
    wpg_terms.POLICE_9, wpg_terms.POLICE_10_A, wpg_terms.POLICE_10_B, wpg_terms.POLICE_10_C,
    wpg_terms.POLICE_12, wpg_terms.POLICE_14,
)  # fmt: skip


@pytest.mark.parametrize(
    "kinds",
    [*((kind,) for kind in LISTED_KINDS), LISTED_KINDS, (wpg_terms.POLICE_13_1,)],
)
def test_police_data_of_arts_8_and_13(kinds: tuple[DataKind, ...]) -> None:
    """2.30 lid 1 a: "in de zin van de artikelen 8 en 13", either or both, every lid of 13."""
    outcome, cited = _police(POLICE_FACTS, kinds)
    assert outcome is R
    assert "WGS 1.5 lid 2 a" in cited


@pytest.mark.parametrize("listed", [(), *((kind,) for kind in LISTED_KINDS)])
@pytest.mark.parametrize("other", OTHER_KINDS, ids=lambda kind: kind.id)
def test_one_other_kind_keeps_the_police_data_out(
    listed: tuple[DataKind, ...], other: DataKind
) -> None:
    """A file that mixes arts. 8 or 13 with another article is no list of arts. 8 and 13."""
    outcome, cited = _police(POLICE_FACTS, (*listed, other))
    assert outcome is X
    assert "WGS 2.30 lid 1 a" in cited
    assert not {"WGS 1.5 lid 2 a", "Wpg 20 lid 3"} & cited


def test_police_may_judge_otherwise() -> None:
    """Wpg 20 lid 3: weighty reasons; the closed regime then stays closed."""
    outcome, cited = _police((*POLICE_FACTS, t.WEIGHTY_REASONS))
    assert outcome is X
    assert "Wpg 7 lid 1" in cited


@pytest.mark.parametrize(
    ("category", "article"),
    [
        (data.JUSTICE_DATA, "Wjsg 8b"),
        (data.PROSECUTION_DATA, "Wjsg 39fa"),
        (data.ENFORCEMENT_DATA, "Wjsg 51ca"),
    ],
)
def test_prosecution_must_supply_along_the_keys_of_lid_2(category: Category, article: str) -> None:
    """1.5 lid 2 b: each kind of data along its own article, as a duty with an opt-out."""
    found = verdict(PROSECUTION, HOUSE, category, CASE)
    assert found.outcome is R
    assert {"WGS 1.5 lid 2 b", article} <= cites(found)
    assert not ({"Wjsg 8b", "Wjsg 39fa", "Wjsg 51ca"} - {article}) & cites(found)
    refused = verdict(PROSECUTION, HOUSE, category, (*CASE, t.WEIGHTY_REASONS))
    assert "WGS 1.5 lid 2 b" not in cites(refused)


def test_dji_as_supplier_is_not_modelled() -> None:
    """House reading 23: 2.30 names the prosecution service, Wjsg 51ca also the Minister."""
    found = verdict(party(roles.DJI), HOUSE, data.ENFORCEMENT_DATA, CASE)
    assert found.outcome is U
    assert "wgs.dji_supplies" in {missing.id for missing in found.missing}
    assert verdict(party(roles.DJI), HOUSE, data.JUSTICE_DATA, CASE).outcome is X


@pytest.mark.parametrize(
    "facts",
    [*(without(CASE, fact) for fact in CASE), (*CASE, t.WEIGHTY_REASONS), (*CASE, t.OUTSIDE_TASKS)],
)
def test_dji_has_no_open_question_where_51ca_is_not_met(facts: tuple[Fact, ...]) -> None:
    """51ca: "voor zover dit noodzakelijk is", "tenzij ... zwaarwegende redenen": else closed."""
    asked = disclose(party(roles.DJI, locks.WJSG_52), HOUSE, data.ENFORCEMENT_DATA, facts)
    found = judge(asked, LAW.with_rules(CLOSED_WJSG))
    assert found.outcome is X
    assert "Wjsg 52 lid 1" in cites(found)


# --- Every ground brings its own basis
OUTSIDE_THE_AVG = {
    "wgs.supply_police_data", "wgs.supply_judicial_records", "wgs.supply_prosecution_data",
    "wgs.supply_enforcement_data", "wgs.supply_by_dji", "wgs.submit_police_data",
    "wgs.submit_justice_data", "wgs.submit_by_dji",
}  # fmt: skip
"""AVG 2(2)(d): police and justice data in the hands of the competent authorities."""
NO_BASIS_OF_ITS_OWN = {"bgs.give_access", "wgs.in_conflict_of_duties"}
"""To the data subject himself no basis is asked; the doctrine brings its own (`doctrine`)."""


def test_every_ground_brings_a_basis_of_art_6() -> None:
    """House reading 1: a duty 6(1)(c), a power or task 6(1)(e)."""
    grounds = [r for module in WGS_MODULES for r in module.RULES if isinstance(r, Ground)]
    for ground in grounds:
        by = {p.short for key in ground.lifts if key.lock is AVG_6 for p in key.by}
        letter = "AVG 6(1)(c)" if ground.modality is Modality.DUTY else "AVG 6(1)(e)"
        without_one = ground.id in OUTSIDE_THE_AVG | NO_BASIS_OF_ITS_OWN
        assert by == (set() if without_one else {letter}), ground.id


@pytest.mark.parametrize(
    ("role", "category"),
    [
        (roles.POLICE, data.POLICE_DATA),
        (roles.PROSECUTOR, data.JUSTICE_DATA),
        (roles.PROSECUTION, data.PROSECUTION_DATA),
        (roles.PROSECUTION, data.ENFORCEMENT_DATA),
        (roles.DJI, data.ENFORCEMENT_DATA),
    ],
)
def test_the_avg_asks_none_for_the_closed_regimes(role: Role, category: Category) -> None:
    """AVG 2(2)(d): nothing of arts. 6, 9 and 10 applies to these data; to other data it does."""
    asked = disclose(party(role), HOUSE, category)
    assert not cites(judge(asked, corpus_of(avg)))
    asked = disclose(party(role), HOUSE, data.HOUSING)
    assert cites(judge(asked, corpus_of(avg))) == {"AVG 6(1)"}


# --- Art. 2.31 lid 1: submitting
SUBMITTING = (wgs_supply.RELATES_TO_PURPOSE, NECESSARY, wgs_limits.ACCURACY_CHECKED)
TRUANCY = party(roles.TRUANCY_OFFICER)


def test_a_participant_may_submit_a_case() -> None:
    """2.31 lid 1 says "kan": a power, also for class B that is not yet involved."""
    for discloser in (TRUANCY, PROBATION):
        found = verdict(discloser, HOUSE, data.SUPPORT, SUBMITTING, t.SUBMISSION)
        assert found.outcome is P
        assert {"WGS 2.31 lid 1", "WGS 2.31 lid 7"} <= cites(found)
        assert "WGS 1.5 lid 1" not in cites(found)
        assert {"bgs.submission_shows_criteria", "bgs.answers_for_accuracy"} <= condition_ids(found)


@pytest.mark.parametrize(
    ("facts", "category", "subject"),
    [
        (without(SUBMITTING, wgs_supply.RELATES_TO_PURPOSE), data.SUPPORT, ADULT),
        (without(SUBMITTING, NECESSARY), data.SUPPORT, ADULT),
        (without(SUBMITTING, wgs_limits.ACCURACY_CHECKED), data.SUPPORT, ADULT),
        ((*SUBMITTING, t.OUTSIDE_TASKS), data.SUPPORT, ADULT),
        (SUBMITTING, data.OTHER_SPECIAL, ADULT),
        (SUBMITTING, data.SUPPORT, THIRD_PERSON),
    ],
    ids=["unrelated", "not necessary", "unchecked", "outside tasks", "2.30", "circle"],
)
def test_submitting_needs(facts: tuple[Fact, ...], category: Category, subject: Subject) -> None:
    """2.31 lid 1 and 7, Bgs 1.6 and 2.19: take one thing away and nothing may go."""
    found = verdict(TRUANCY, HOUSE, category, facts, t.SUBMISSION, subject=subject)
    assert found.outcome is X
    assert "WGS 2.31 lid 1" not in cites(found)


def test_only_a_participant_submits() -> None:
    """2.27: a woningcorporatie cannot submit a case."""
    landlord = party(roles.HOUSING_ASSOCIATION)
    assert verdict(landlord, HOUSE, data.HOUSING, SUBMITTING, t.SUBMISSION).outcome is X


@pytest.mark.parametrize(
    ("added", "dropped", "kinds", "outcome"),
    [
        ((t.AUTHORITY_AGREES,), (), (wpg_terms.POLICE_8,), P),
        ((t.AUTHORITY_AGREES,), (), (wpg_terms.POLICE_13,), P),
        ((), (), (wpg_terms.POLICE_8,), X),
        ((t.AUTHORITY_AGREES,), (), (), X),
        ((t.AUTHORITY_AGREES,), (), (wpg_terms.POLICE_8, wpg_terms.POLICE_9), X),
        ((t.AUTHORITY_AGREES, t.WEIGHTY_REASONS), (), (wpg_terms.POLICE_8,), X),
        ((t.AUTHORITY_AGREES, t.OUTSIDE_TASKS), (), (wpg_terms.POLICE_8,), X),
        ((t.AUTHORITY_AGREES,), (NECESSARY,), (wpg_terms.POLICE_8,), X),
        ((t.AUTHORITY_AGREES,), (wgs_supply.RELATES_TO_PURPOSE,), (wpg_terms.POLICE_8,), X),
    ],
)
def test_police_submit_with_police_data(
    added: tuple[Fact, ...],
    dropped: tuple[Fact, ...],
    kinds: tuple[DataKind, ...],
    outcome: Outcome,
) -> None:
    """The key of Wpg 20 lid 3 carries submitting as a power (own reading, contested)."""
    facts = (*without(SUBMITTING, *dropped), *added)
    asked = disclose(POLICE, HOUSE, data.POLICE_DATA, facts, t.SUBMISSION, kinds=kinds)
    found = judge(asked, WITH_POLICE)
    assert found.outcome is outcome
    assert ("WGS 2.31 lid 1" in cites(found)) is (outcome is P)
    assert bool(found.contested) is (outcome is P)


@pytest.mark.parametrize(
    ("changed", "outcome"),
    [
        ((), P),
        ((t.WEIGHTY_REASONS,), X),
        ((t.OUTSIDE_TASKS,), X),
    ],
)
def test_prosecution_submits_with_its_data(changed: tuple[Fact, ...], outcome: Outcome) -> None:
    """1.5 lid 2 b: the three keys of the Wjsg, as a power when submitting."""
    bound = party(roles.PROSECUTOR, locks.WJSG_52)
    facts = (*SUBMITTING, *changed)
    asked = disclose(bound, HOUSE, data.PROSECUTION_DATA, facts, t.SUBMISSION)
    found = judge(asked, LAW.with_rules(CLOSED_WJSG))
    assert found.outcome is outcome
    assert ("Wjsg 39fa" in cites(found)) is (outcome is P)
