"""WGS 2.29: the three medical secrecies towards a house, and the supplier's conditions."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import (
    doctrine_conflict,
    wgs_limits,
    wgs_medical,
    wgs_meeting,
    wgs_results,
    wgs_supply,
)
from disclosure_law.law import wgs_terms as t
from disclosure_law.law.sources import WVGGZ
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, How, Party, Subject
from disclosure_law.rule import Ground, Modality
from disclosure_law.term import Purpose, Term
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import ADULT, cites, condition_ids, party
from tests.law.wgs_common import (
    CASE,
    CRITERIA,
    DAY_BEFORE,
    EXPRESS,
    FIRST_DAY,
    HOUSE,
    LAW,
    NURSE,
    NURSE_FACTS,
    SILENT,
    TABLE,
    THIRD,
    disclose,
    verdict,
    without,
)

P, R, X, U = Outcome.PERMITTED, Outcome.REQUIRED, Outcome.PROHIBITED, Outcome.UNDETERMINED
REFUSED = Consent(status=data.REFUSED)
GOOD_CARE = wgs_medical.GOOD_CARE_REQUIRES
SECRECY_HOLDERS = [
    NURSE,
    party(roles.PSYCHIATRIST, locks.WET_BIG_88),
    party(roles.MENTAL_HEALTH_INSTITUTION, locks.BW_7_457),
    party(roles.YOUTH_WORKER, locks.JEUGDWET_7_3_11),
]


@pytest.mark.parametrize("discloser", SECRECY_HOLDERS, ids=lambda one: one.role.id)
def test_without_an_opening_nothing_goes(discloser: Party) -> None:
    """2.29 lid 2: "uitsluitend ... indien betrokkene daartoe uitdrukkelijk toestemming heeft"."""
    found = verdict(discloser, HOUSE, data.HEALTH, NURSE_FACTS, consent=REFUSED)
    assert found.outcome is X
    assert "WGS 2.29 lid 2" in cites(found)
    assert "WGS 1.5 lid 1" not in cites(found)


@pytest.mark.parametrize("discloser", SECRECY_HOLDERS, ids=lambda one: one.role.id)
@pytest.mark.parametrize(
    ("facts", "consent"), [((), EXPRESS), ((GOOD_CARE,), REFUSED)], ids=["consent", "good care"]
)
def test_an_opening_permits_and_never_obliges(
    discloser: Party, facts: tuple[Fact, ...], consent: Consent
) -> None:
    """2.29 lid 2 and house reading 19: an exit from the secrecies; a power, whatever 1.5 says."""
    found = verdict(discloser, HOUSE, data.HEALTH, (*NURSE_FACTS, *facts), consent=consent)
    assert found.outcome is P
    assert {"WGS 2.29 lid 2", "WGS 2.29 lid 1"} <= cites(found)
    assert not {"WGS 1.5 lid 1", "WGS 2.31 lid 5"} & cites(found)
    assert {
        "wgs.supplier_may_set_conditions",
        "wgs.recipients_bound",
        "bgs.stays_in_this_house",
    } <= condition_ids(found)


def test_the_secrecies_are_named_beside_the_exit() -> None:
    """The nurse holds two secrecies; each lock is lifted and cited."""
    found = verdict(NURSE, HOUSE, data.HEALTH, NURSE_FACTS, consent=EXPRESS)
    assert {"BW 7:457 lid 1", "Wet BIG 88"} <= cites(found)


@pytest.mark.parametrize(
    "dropped",
    [
        t.SUBMITTED,
        *CRITERIA,
        NECESSARY,
        t.ACTS_FOR_PARTICIPANT,
        t.DISCLOSER_INVOLVED,
    ],
    ids=lambda fact: fact.id,
)
def test_an_opening_needs_the_case(dropped: Fact) -> None:
    """2.29 lid 1: "voor zover dit noodzakelijk is voor het doel, bedoeld in artikel 2.25"."""
    found = verdict(
        NURSE, HOUSE, data.HEALTH, (*without(NURSE_FACTS, dropped), GOOD_CARE), consent=REFUSED
    )
    assert found.outcome is X
    assert "AVG 9(1)" in cites(found)


@pytest.mark.parametrize(
    ("consent", "why"),
    [
        (SILENT, "not express"),
        (Consent(status=data.GIVEN, explicit=YES, informed=YES, specific=NO), "not specific"),
        (Consent(status=data.GIVEN, explicit=YES, informed=NO, specific=YES), "not informed"),
        (Consent(status=data.WITHDRAWN, explicit=YES, informed=YES, specific=YES), "withdrawn"),
        (None, "not asked"),
    ],
)
def test_consent_must_be_express(consent: Consent | None, why: str) -> None:
    """Consent that BW 7:457 accepts does not do here: "uitdrukkelijk"."""
    del why
    found = verdict(NURSE, HOUSE, data.HEALTH, NURSE_FACTS, consent=consent)
    assert found.outcome is X
    assert "WGS 2.29 lid 2" in cites(found)


CHILD = Subject(kind=data.CLIENT, age=11, capable=YES)
TWELVE = Subject(kind=data.CLIENT, age=12, capable=YES)
INCAPABLE = Subject(kind=data.CLIENT, age=40, capable=NO)


@pytest.mark.parametrize(
    ("subject", "own", "proxy", "outcome"),
    [
        (CHILD, EXPRESS, None, X),
        (CHILD, None, EXPRESS, P),
        (CHILD, None, SILENT, X),
        (CHILD, None, attrs.evolve(EXPRESS, status=data.REFUSED), X),
        (CHILD, None, attrs.evolve(EXPRESS, specific=NO), X),
        (CHILD, None, attrs.evolve(EXPRESS, informed=NO), X),
        (TWELVE, EXPRESS, None, P),
        (TWELVE, None, EXPRESS, X),
        (INCAPABLE, EXPRESS, None, X),
        (INCAPABLE, None, EXPRESS, P),
    ],
)
def test_who_consents(
    subject: Subject, own: Consent | None, proxy: Consent | None, outcome: Outcome
) -> None:
    """The WGS is silent; BW 7:450 and 7:465 are used, and a proxy's consent is contested."""
    found = verdict(
        NURSE, HOUSE, data.HEALTH, NURSE_FACTS, subject=subject, consent=own, proxy_consent=proxy
    )
    assert found.outcome is outcome
    silent = any("WGS" in point.cites.short for point in found.contested)
    assert silent is (outcome is P and subject is not TWELVE)


def test_good_care_is_contested_and_belongs_to_the_professional() -> None:
    """The KNMG holds that good care alone does not break secrecy; the WGS names it."""
    found = verdict(NURSE, HOUSE, data.HEALTH, (*NURSE_FACTS, GOOD_CARE), consent=REFUSED)
    assert any(point.cites.short == "WGS 2.29 lid 2" for point in found.contested)
    assert GOOD_CARE.by == data.PROFESSIONAL
    open_request = verdict(NURSE, HOUSE, data.HEALTH, NURSE_FACTS, consent=REFUSED, closed=False)
    assert GOOD_CARE.id in {missing.id for missing in open_request.missing}


# --- The openings of other statutes
def _statute(modality: Modality, *lifts: Term) -> Ground:
    return Ground(
        id="test.statute",
        cites=(WVGGZ.art("8:31"),),
        text=Text("een ander voorschrift", "another rule"),
        modality=modality,
        lifts=(locks.AVG_6, locks.AVG_9, *lifts),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("statute", "outcome", "stands"),
    [
        (_statute(Modality.DUTY), R, None),
        (_statute(Modality.POWER, locks.BW_7_457, locks.WET_BIG_88), P, None),
        (_statute(Modality.POWER), X, "BW 7:457 lid 1"),
    ],
    ids=["obliges", "allows and breaks secrecy", "allows, but does not break secrecy"],
)
def test_another_statute_opens_as_far_as_it_goes(
    statute: Ground, outcome: Outcome, stands: str | None
) -> None:
    """2.29 lid 2: "enig wettelijk voorschrift een deelnemer verplicht ... of ... toestaat"."""
    asked = disclose(NURSE, HOUSE, data.HEALTH, NURSE_FACTS, consent=REFUSED)
    found = judge(asked, LAW.with_rules(statute))
    assert found.outcome is outcome
    if stands is not None:
        assert stands in cites(found)
        assert "WGS 2.29 lid 2" not in cites(found)


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        (NURSE_FACTS, U),
        (without(NURSE_FACTS, t.CAUSES_HARM), X),
        (without(NURSE_FACTS, NECESSARY), X),
    ],
)
def test_a_statute_that_is_not_encoded_leaves_it_open(
    facts: tuple[Fact, ...], outcome: Outcome
) -> None:
    """Which rule is invoked must be named: undetermined, and said so."""
    found = verdict(NURSE, HOUSE, data.HEALTH, (*facts, wgs_medical.OTHER_STATUTE), consent=REFUSED)
    assert found.outcome is outcome
    missing = {one.id for one in found.missing}
    assert ("wgs.statute_not_modelled" in missing) is (outcome is U)


# --- Submitting, the table, those outside
SUBMITTING = (
    wgs_supply.RELATES_TO_PURPOSE,
    NECESSARY,
    wgs_limits.ACCURACY_CHECKED,
    t.ACTS_FOR_PARTICIPANT,
)


@pytest.mark.parametrize(
    ("facts", "consent", "outcome"),
    [
        (SUBMITTING, EXPRESS, P),
        (SUBMITTING, REFUSED, X),
        ((*SUBMITTING, GOOD_CARE), REFUSED, P),
        ((*without(SUBMITTING, wgs_supply.RELATES_TO_PURPOSE), GOOD_CARE), REFUSED, X),
    ],
)
def test_submitting_a_patient(facts: tuple[Fact, ...], consent: Consent, outcome: Outcome) -> None:
    """2.31 lid 1 gives a secrecy holder nothing that 2.29 lid 2 withholds."""
    found = verdict(NURSE, HOUSE, data.HEALTH, facts, t.SUBMISSION, consent=consent)
    assert found.outcome is outcome
    assert "WGS 2.31 lid 1" not in cites(found)


def test_a_doctor_at_the_table_for_once_is_under_2_29_too() -> None:
    """2.31 lid 10: the rules for class B apply by analogy."""
    guest = party(roles.GENERAL_PRACTITIONER, locks.BW_7_457, locks.WET_BIG_88)
    facts = (*CASE, t.DISCLOSER_IS_GUEST)
    police = party(roles.POLICE, locks.WPG_7, capacity=t.INVOLVED)
    refused = verdict(guest, police, data.HEALTH, facts, setting=TABLE, consent=REFUSED)
    assert refused.outcome is X
    assert "WGS 2.29 lid 2" in cites(refused)
    allowed = verdict(guest, police, data.HEALTH, facts, setting=TABLE, consent=EXPRESS)
    assert allowed.outcome is P
    for fewer, setting in ((CASE, TABLE), (facts, How())):
        found = verdict(guest, HOUSE, data.HEALTH, fewer, setting=setting, consent=EXPRESS)
        assert found.outcome is X
        assert "WGS 2.29 lid 2" not in cites(found)


CONFLICT = (
    doctrine_conflict.CONSENT_ATTEMPTED,
    doctrine_conflict.SERIOUS_HARM_TO_OTHER,
    doctrine_conflict.CONSCIENCE,
    doctrine_conflict.NO_OTHER_WAY,
    doctrine_conflict.AVERTS_HARM,
    doctrine_conflict.MINIMAL_BREACH,
)


@pytest.mark.parametrize("at", [DAY_BEFORE, FIRST_DAY])
def test_conflict_of_duties_towards_a_house_is_an_open_question(at: dt.date) -> None:
    """wgs.md, open point 1: not named in 2.29 lid 2; before the WGS it opened the secrecy."""
    law = LAW.with_rules(*doctrine_conflict.RULES)
    facts = (*NURSE_FACTS, *CONFLICT)
    found = judge(disclose(NURSE, HOUSE, data.HEALTH, facts, consent=REFUSED, at=at), law)
    assert found.outcome is (U if at is FIRST_DAY else P)
    if at is FIRST_DAY:
        assert [missing.id for missing in found.missing] == [wgs_medical.CONFLICT_OPENS.id]
        for dropped in CONFLICT:
            fewer = without(facts, dropped)
            asked = disclose(NURSE, HOUSE, data.HEALTH, fewer, consent=REFUSED, at=at)
            assert judge(asked, law).outcome is X


@pytest.mark.parametrize(("answer", "outcome"), [(True, P), (False, X)])
def test_a_corpus_may_adopt_a_reading_of_it(answer: bool, outcome: Outcome) -> None:
    """Both positions are named; adopting one decides."""
    law = LAW.with_rules(*doctrine_conflict.RULES).adopt(wgs_medical.CONFLICT_OPENS, answer)
    asked = disclose(NURSE, HOUSE, data.HEALTH, (*NURSE_FACTS, *CONFLICT), consent=REFUSED)
    assert judge(asked, law).outcome is outcome
    assert len(wgs_medical.CONFLICT_OPENS.positions) == 2


def test_outside_the_house_2_29_does_not_exist() -> None:
    """2.29 lid 2: "gegevens aan een Zorg- en Veiligheidshuis": elsewhere BW 7:457 alone."""
    found = verdict(NURSE, party(roles.POLICE), data.HEALTH, NURSE_FACTS, consent=REFUSED)
    assert "BW 7:457 lid 1" in cites(found)
    assert "WGS 2.29 lid 2" not in cites(found)


def test_a_professional_who_takes_no_part_is_outside_2_29() -> None:
    """A huisarts as such is no participant: his own secrecy stands, not 2.29 lid 2."""
    found = verdict(NURSE, HOUSE, data.HEALTH, CASE, consent=REFUSED)
    assert "BW 7:457 lid 1" in cites(found)
    assert "WGS 2.29 lid 2" not in cites(found)


@pytest.mark.parametrize(("at", "cited"), [(DAY_BEFORE, False), (FIRST_DAY, True)])
def test_2_29_begins_on_1_march_2025(at: dt.date, *, cited: bool) -> None:
    """The day before, BW 7:457 alone forbids it; good care opens nothing."""
    found = verdict(NURSE, HOUSE, data.HEALTH, NURSE_FACTS, consent=REFUSED, at=at)
    assert ("WGS 2.29 lid 2" in cites(found)) is cited
    opened = verdict(NURSE, HOUSE, data.HEALTH, (*NURSE_FACTS, GOOD_CARE), at=at)
    assert opened.outcome is (P if cited else X)


# --- Art. 2.29 lid 3
RESULT_FACTS = (NECESSARY, wgs_results.COMPATIBLE, wgs_results.RESULT_CHECKED)
TO_THIRD = (*RESULT_FACTS, wgs_results.TESTED_BY_COMMITTEE, wgs_results.SUPPLIERS_AGREE)
POLICE = party(roles.POLICE, locks.WPG_7)
OFFICER = party(roles.PROSECUTOR, locks.WJSG_52)
LANDLORD = party(roles.HOUSING_ASSOCIATION, locks.WGS_1_11)
LIMITS = [
    (t.NOT_TO_POLICE, POLICE, RESULT_FACTS, t.PUBLIC_TASK, True),
    (t.NOT_TO_POLICE, OFFICER, RESULT_FACTS, t.PUBLIC_TASK, False),
    (t.NOT_TO_PROSECUTION, OFFICER, RESULT_FACTS, t.PUBLIC_TASK, True),
    (t.NOT_TO_PROSECUTION, POLICE, RESULT_FACTS, t.PUBLIC_TASK, False),
    (t.NOT_TO_PARTICIPANTS, POLICE, RESULT_FACTS, t.PUBLIC_TASK, True),
    (t.NOT_TO_PARTICIPANTS, LANDLORD, TO_THIRD, t.PRIVATE_INTEREST, False),
    (t.NOT_TO_THIRD_PARTIES, LANDLORD, TO_THIRD, t.PRIVATE_INTEREST, True),
    (t.NOT_TO_THIRD_PARTIES, POLICE, RESULT_FACTS, t.PUBLIC_TASK, False),
    (t.OTHER_LIMIT, POLICE, RESULT_FACTS, t.PUBLIC_TASK, True),
    (t.OTHER_LIMIT, POLICE, (*RESULT_FACTS, wgs_medical.LIMIT_MET), t.PUBLIC_TASK, False),
]


@pytest.mark.parametrize(("limit", "recipient", "facts", "purpose", "stands"), LIMITS)
def test_a_supplier_s_condition_travels(
    limit: Term,
    recipient: Party,
    facts: tuple[Fact, ...],
    purpose: Purpose,
    *,
    stands: bool,
) -> None:
    """2.29 lid 3: a result does not go to whom the supplier excluded, veto or not."""
    found = verdict(
        HOUSE, recipient, data.HEALTH, facts, purpose, kinds=(t.RESULT,), travelling=(limit,)
    )
    assert ("WGS 2.29 lid 3" in cites(found)) is stands
    assert (found.outcome is X) is stands
    if stands:
        assert not {"WGS 1.7 lid 1 a", "WGS 2.31 lid 11"} & cites(found)


AT_TABLE = (
    *CASE,
    wgs_meeting.EXPERTISE_NECESSARY,
    wgs_meeting.ROLE_BY_PUBLIC_TASK,
    wgs_meeting.SECRECY_SIGNED,
    wgs_meeting.NEEDED_FOR_ROLE,
)


@pytest.mark.parametrize(
    ("limit", "outcome"), [(None, P), (t.NOT_TO_THIRD_PARTIES, X), (t.NOT_TO_POLICE, P)]
)
def test_at_the_table_the_condition_works_by_analogy(limit: Term | None, outcome: Outcome) -> None:
    """Own reading, contested: 2.29 lid 3 speaks of results."""
    travelling = () if limit is None else (limit,)
    found = verdict(HOUSE, THIRD, data.HEALTH, AT_TABLE, setting=TABLE, travelling=travelling)
    assert found.outcome is outcome
    assert ("WGS 2.29 lid 3" in cites(found)) is (outcome is X)
    assert any(p.cites.short == "WGS 2.29 lid 3" for p in found.contested) is (outcome is X)


def test_the_client_keeps_the_key_he_holds_everywhere() -> None:
    """Nothing in 2.29 touches telling the client himself."""
    found = verdict(NURSE, party(roles.CLIENT), data.HEALTH, NURSE_FACTS, subject=ADULT)
    assert "WGS 2.29 lid 2" not in cites(found)
