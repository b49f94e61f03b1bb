"""Code-based and contractual secrecy; the professional as victim; the geneeskundige verklaring."""

from __future__ import annotations

import attrs
import pytest

from disclosure_law.law import avg
from disclosure_law.law import professional_codes as codes
from disclosure_law.law.keys import DUTY_KEYS, POWER_KEYS
from disclosure_law.law.sources import WMO_2015
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Item, Party, Subject
from disclosure_law.rule import Ground, Modality, Nature, Prohibition, Status, Yields
from disclosure_law.term import Capacity, Category, DataKind, Purpose
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND, NECESSARY
from tests.common import cites, condition_ids, party, request, said
from tests.law.secrecy_common import (
    BOUND_HOUSING,
    COLLEGE,
    CONSENT,
    FAULTY,
    INCAPABLE,
    LAW,
    POLICE,
    PSYCHIATRIST,
    P,
    R,
    X,
    judged,
)  # fmt: skip

WORKER = party(roles.SOCIAL_WORKER, locks.CODE)
SIGNATORY = party(roles.HOUSING_ASSOCIATION, locks.AGREEMENT)
BASIS = (avg.LIFE_AT_STAKE, NECESSARY)
CODES = {"NIP beroepscode", "NVO beroepscode", "BPSW beroepscode"}


def ground(modality: Modality, nature: Nature = Nature.STATUTE) -> Ground:
    """A ground that names no secrecy."""
    keys = DUTY_KEYS if modality is Modality.DUTY else POWER_KEYS
    return Ground(
        id="test.ground", cites=(WMO_2015.art("1.1.1"),), text=Text("proef", "test"),
        modality=modality, nature=nature, lifts=keys,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("discloser", "extra", "expected"),
    [
        # house reading 10: any statutory duty, and a statutory power addressed to the discloser
        (WORKER, ground(Modality.DUTY), R),
        (WORKER, ground(Modality.POWER), P),
        (WORKER, ground(Modality.POWER, Nature.AVG_BASIS), X),
        # a contract yields to duties only
        (SIGNATORY, ground(Modality.DUTY), R),
        (SIGNATORY, ground(Modality.POWER), X),
        # medical secrecy beside the code does not follow
        (attrs.evolve(PSYCHIATRIST, bound_by=(*locks.MEDICAL, locks.CODE)),
         ground(Modality.POWER), X),
    ],
)  # fmt: skip
def test_to_what_they_yield(discloser: Party, extra: Ground, expected: Outcome) -> None:
    asked = request(discloser, POLICE, data.HOUSING)
    assert judge(asked, LAW.with_rules(extra)).outcome is expected


def test_code_secrecy_stands_with_its_doubt() -> None:
    """A norm of a profession; whether Sr 272 reaches it is contested."""
    found = judged(WORKER, POLICE, data.SUPPORT, facts=BASIS)
    assert found.outcome is X
    assert cites(found) == CODES
    assert {point.cites.short for point in found.contested} == {"Sr 272 lid 1"}
    assert "consequences.breach_of_secrecy" in condition_ids(found)
    assert codes.CODE_SECRECY.yields is Yields.RULES
    assert codes.CODE_SECRECY.status is Status.OWN_READING
    assert judged(WORKER, party(roles.CLIENT), data.SUPPORT).outcome is P


@pytest.mark.parametrize("discloser", [WORKER, SIGNATORY])
@pytest.mark.parametrize(
    ("age", "own", "proxy", "expected"),
    [
        (12, CONSENT, None, P),
        (11, CONSENT, None, X),
        (11, None, CONSENT, P),
        (12, None, CONSENT, X),
        *((12, faulty, None, X) for faulty in FAULTY),
        *((11, None, faulty, X) for faulty in FAULTY),
    ],
)
def test_consent_opens_code_and_agreement(
    discloser: Party, age: int, own: Consent | None, proxy: Consent | None, expected: Outcome
) -> None:
    """The ages of BW 7:465 by analogy (own reading); every fault of the consent counts."""
    found = judged(
        discloser, POLICE, data.SUPPORT, consent=own, proxy_consent=proxy, facts=BASIS,
        subject=Subject(kind=data.CLIENT, age=age, capable=YES),
    )  # fmt: skip
    assert found.outcome is expected


@pytest.mark.parametrize("discloser", [WORKER, SIGNATORY])
def test_for_an_incapable_client_the_representative_consents(discloser: Party) -> None:
    for own, proxy, expected in ((CONSENT, None, X), (None, CONSENT, P)):
        found = judged(
            discloser, POLICE, data.SUPPORT, subject=INCAPABLE, consent=own, proxy_consent=proxy,
            facts=BASIS,
        )  # fmt: skip
        assert found.outcome is expected
    assert judged(discloser, party(roles.CLIENT), data.SUPPORT).outcome is P


@pytest.mark.parametrize(("allows", "expected"), [(True, P), (False, X)])
def test_what_the_agreement_allows_is_a_fact(allows: bool, expected: Outcome) -> None:
    facts = (*BASIS, codes.AGREEMENT_ALLOWS) if allows else BASIS
    found = judged(SIGNATORY, POLICE, data.HOUSING, facts=facts)
    assert found.outcome is expected
    assert "consequences.breach_of_secrecy" not in condition_ids(found)


# --- the professional as victim -------------------------------------------------------------------
VICTIM = (codes.OFFENCE_AGAINST_PROFESSIONAL,)
CASE = "ECLI:NL:TGZRZWO:2023:163"


def report(
    *,
    recipient: Party = POLICE,
    purpose: Purpose = data.REPORT_OFFENCE,
    category: Category = data.IDENTIFYING,
    kinds: tuple[DataKind, ...] = (data.INCIDENT_REPORT,),
    facts: tuple[Fact, ...] = VICTIM,
) -> object:
    """An aangifte by the psychiatrist, changed in one respect."""
    asked = request(
        PSYCHIATRIST, recipient, purpose=purpose, data=(Item(category, kinds=kinds),),
        facts=said(*facts),
    )  # fmt: skip
    return judge(asked, LAW)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, P),
        ({"category": data.CRIMINAL}, P),
        ({"recipient": party(roles.PROSECUTION, locks.AWB_2_5)}, P),
        ({"category": data.HEALTH}, X),
        ({"category": data.TREATMENT_COMPLIANCE}, X),
        ({"kinds": ()}, X),
        ({"purpose": data.INVESTIGATION}, X),
        ({"facts": ()}, X),
        ({"recipient": COLLEGE}, X),
    ],
)
def test_the_professional_as_victim(changed: dict[str, object], expected: Outcome) -> None:
    """House reading 36: name, address and the incident; no medical content."""
    found = report(**changed)  # type: ignore[arg-type]
    assert found.outcome is expected  # type: ignore[attr-defined]
    assert (CASE in cites(found)) is (expected is P)  # type: ignore[arg-type]
    flagged = {point.cites.short for point in found.contested}  # type: ignore[attr-defined]
    assert (CASE in flagged) is (expected is P)
    assert "Sv 161" not in cites(found)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("discloser", "expected"),
    [
        (party(roles.NURSE, locks.WET_BIG_88), P),
        (party(roles.HOSPITAL, locks.BW_7_457), P),
        (WORKER, P),
        (party(roles.YOUTH_WORKER, locks.JEUGDWET_7_3_11), P),
        (party(roles.EMPLOYER), X),
    ],
)
def test_which_professional(discloser: Party, expected: Outcome) -> None:
    """Whoever keeps a professional secret; an employer reports on his own basis (AVG 6(1)(f))."""
    youth = Prohibition(
        id="test.youth", cites=(WMO_2015.art("5.3.3", lid="1"),), text=Text("proef", "test"),
        when=DISCLOSER_BOUND.has(locks.JEUGDWET_7_3_11), lock=locks.JEUGDWET_7_3_11,
    )  # fmt: skip
    asked = request(
        discloser, POLICE, purpose=data.REPORT_OFFENCE, facts=said(*VICTIM),
        data=(Item(data.IDENTIFYING, kinds=(data.INCIDENT_REPORT,)),),
    )  # fmt: skip
    assert judge(asked, LAW.with_rules(youth)).outcome is expected


def test_criminal_data_of_the_incident_rest_on_33_lid_2_b() -> None:
    found = report(category=data.CRIMINAL)
    assert {"UAVG 33 lid 2 b", "AVG 6(1)(f)"} <= cites(found)  # type: ignore[arg-type]


# --- geneeskundige verklaring ---------------------------------------------------------------------
NORMS = {"professional_codes.no_attestation", "professional_codes.facts_or_independent_doctor"}
ATTESTATION = (Item(data.HEALTH, kinds=(data.ATTESTATION,)),)


@pytest.mark.parametrize(
    ("discloser", "purpose", "item", "attaches"),
    [
        (PSYCHIATRIST, data.ENTITLEMENT, ATTESTATION, True),
        (PSYCHIATRIST, data.REHOUSING, ATTESTATION, True),
        (PSYCHIATRIST, data.ENTITLEMENT, (Item(data.HEALTH),), False),
        (PSYCHIATRIST, data.TREATMENT, ATTESTATION, False),
        (attrs.evolve(PSYCHIATRIST, capacity=roles.EXPERT), data.ENTITLEMENT, ATTESTATION, False),
        (WORKER, data.ENTITLEMENT, ATTESTATION, False),
    ],
)
def test_no_judgement_about_ones_own_patient(
    discloser: Party,
    purpose: Purpose,
    item: tuple[Item, ...],
    attaches: bool,
) -> None:
    """House reading 38: a norm beside the statute; the outcome stays what consent makes it."""
    found = judged(discloser, COLLEGE, purpose=purpose, data=item, consent=CONSENT)
    assert found.outcome is P
    assert (NORMS <= condition_ids(found)) is attaches
    assert not any("BW 7:453" in short for short in cites(found))


def test_capacity_is_a_capacity() -> None:
    """Not known in which capacity: the norm is shown."""
    capacity: Capacity | None = None
    unknown = attrs.evolve(PSYCHIATRIST, capacity=capacity)
    found = judged(
        unknown, BOUND_HOUSING, purpose=data.REHOUSING, data=ATTESTATION,
        consent=attrs.evolve(CONSENT, written=NO),
    )  # fmt: skip
    assert NORMS <= condition_ids(found)
