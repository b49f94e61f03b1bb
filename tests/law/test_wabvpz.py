"""Wabvpz 9, 15a, 15f and 15g; Begz: the exchange system and the BSN."""

from __future__ import annotations

import attrs
import pytest

from disclosure_law.law import wabvpz, wgbo
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import WEGIZ, WMO_2015
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, How, Party, Subject
from disclosure_law.rule import Ground, Modality
from disclosure_law.term import Purpose, Setting
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, locks, roles, settings
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, condition_ids, party, request, said
from tests.law.secrecy_common import (
    BOUND_HOUSING,
    COLLEGE,
    CONSENT,
    FAULTY,
    GP,
    LAW,
    PHARMACIST,
    PSYCHIATRIST,
    P,
    U,
    X,
    judged,
)  # fmt: skip

PULL = How(channel=settings.EXCHANGE_SYSTEM)
TEAM = (wgbo.DIRECTLY_INVOLVED, NECESSARY)
ESTABLISHED = (*TEAM, wabvpz.CONSENT_ESTABLISHED)
REFUSED = Consent(status=data.REFUSED)
FAULTIER = (*FAULTY, attrs.evolve(CONSENT, explicit=NO))


def client(age: int = 40, **more: object) -> Subject:
    """A capable client of this age."""
    return Subject(kind=data.CLIENT, age=age, **{"capable": YES, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        (settings.EXCHANGE_SYSTEM, X),
        (settings.SECURE_MAIL, P),
        (settings.PAPER, P),
        (settings.SYSTEM_LINK, P),
        (None, P),
    ],
)
def test_only_the_exchange_system_asks_for_it(channel: Setting | None, expected: Outcome) -> None:
    """15a lid 1: being directly involved is not enough for a pull system; push is none."""
    found = judged(
        GP, PHARMACIST, data.HEALTH, purpose=data.TREATMENT, facts=TEAM,
        setting=How(channel=channel),
    )  # fmt: skip
    assert found.outcome is expected
    assert ("Wabvpz 15a lid 1" in cites(found)) is (expected is X)


@pytest.mark.parametrize(
    ("subject", "own", "proxy", "facts", "expected"),
    [
        # lid 1: explicit, and established by the zorgaanbieder
        (client(), CONSENT, None, ESTABLISHED, P),
        (client(), CONSENT, None, TEAM, X),
        (client(), attrs.evolve(CONSENT, explicit=NO), None, ESTABLISHED, X),
        (client(), None, None, ESTABLISHED, X),
        (client(), REFUSED, None, ESTABLISHED, X),
        # 15g: under 12 the representative, 12-15 both, from 16 the minor alone
        (client(11), None, CONSENT, ESTABLISHED, P),
        (client(11), CONSENT, None, ESTABLISHED, X),
        (client(12), CONSENT, CONSENT, ESTABLISHED, P),
        (client(12), CONSENT, None, ESTABLISHED, X),
        (client(15), None, CONSENT, ESTABLISHED, X),
        (client(15, capable=NO), None, CONSENT, ESTABLISHED, P),
        (client(15), CONSENT, None, ESTABLISHED, X),
        (client(16), CONSENT, None, ESTABLISHED, P),
        (client(16), None, CONSENT, ESTABLISHED, X),
        (client(16, capable=NO), CONSENT, None, ESTABLISHED, X),
        (client(12, capable=NO), CONSENT, None, ESTABLISHED, X),
        (client(11, capable=NO), CONSENT, None, ESTABLISHED, X),
        # every fault of either consent counts
        *((client(16), faulty, None, ESTABLISHED, X) for faulty in FAULTIER),
        *((client(12), faulty, CONSENT, ESTABLISHED, X) for faulty in FAULTIER),
        *((client(12), CONSENT, faulty, ESTABLISHED, X) for faulty in FAULTIER),
        *((client(11), None, faulty, ESTABLISHED, X) for faulty in FAULTIER),
    ],
)
def test_consent_for_the_system(
    subject: Subject,
    own: Consent | None,
    proxy: Consent | None,
    facts: tuple[Fact, ...],
    expected: Outcome,
) -> None:
    """15a lid 1 with 15g."""
    found = judged(
        GP, PHARMACIST, data.HEALTH, purpose=data.TREATMENT, setting=PULL, subject=subject,
        consent=own, proxy_consent=proxy, facts=facts,
    )  # fmt: skip
    assert found.outcome is expected
    assert ("wabvpz.inform_of_system" in condition_ids(found)) is (expected is P)
    if expected is X:
        assert cites(found) == {"Wabvpz 15a lid 1"}


@pytest.mark.parametrize(("age", "flagged"), [(15, False), (16, True), (17, True), (18, False)])
def test_the_age_of_16_and_17_is_contested(age: int, flagged: bool) -> None:
    found = judged(
        GP, PHARMACIST, data.HEALTH, purpose=data.TREATMENT, setting=PULL, subject=client(age),
        consent=CONSENT, proxy_consent=CONSENT, facts=ESTABLISHED,
    )  # fmt: skip
    assert found.outcome is P
    assert ("Wabvpz 15g" in {point.cites.short for point in found.contested}) is flagged


def test_consent_for_the_system_opens_no_other_lock() -> None:
    """Three locks: secrecy, AVG and 15a."""
    found = judged(
        PSYCHIATRIST, PHARMACIST, data.HEALTH, setting=PULL, purpose=data.TREATMENT,
        facts=(wabvpz.CONSENT_ESTABLISHED,),
    )  # fmt: skip
    assert {"Wabvpz 15a lid 1", "BW 7:457 lid 1", "AVG 6(1)", "AVG 9(1)"} <= cites(found)


def test_the_system_is_no_matter_towards_the_client() -> None:
    """15d: what the client himself gets is not "beschikbaar stellen" to others."""
    found = judged(
        GP, party(roles.CLIENT), data.HEALTH, setting=PULL, facts=(wgbo.HARMS_ANOTHERS_PRIVACY,)
    )
    assert found.outcome is P


def test_15a_yields_to_no_duty() -> None:
    """A duty to disclose says nothing about the technique; lid 3 yields to nothing at all."""
    duty = Ground(
        id="test.duty", cites=(WMO_2015.art("1.1.1"),), text=Text("proef", "test"),
        modality=Modality.DUTY, lifts=(*DUTY_KEYS, wabvpz.THIRD_PARTY_LOCK),
    )  # fmt: skip
    asked = request(
        GP, PHARMACIST, data.HEALTH, setting=PULL, facts=said(wgbo.HARMS_ANOTHERS_PRIVACY)
    )
    found = judge(asked, LAW.with_rules(duty))
    assert cites(found) == {"Wabvpz 15a lid 1", "Wabvpz 15a lid 3"}
    outside = attrs.evolve(asked, discloser=party(roles.WMO_PROVIDER))
    assert not {"Wabvpz 15a lid 1", "Wabvpz 15a lid 3"} & cites(judge(outside, LAW))


def test_anothers_privacy_is_an_absolute_bar() -> None:
    """15a lid 3: data that harm another stay out, with consent too."""
    found = judged(
        GP, PHARMACIST, data.HEALTH, purpose=data.TREATMENT, setting=PULL, consent=CONSENT,
        facts=(*ESTABLISHED, wgbo.HARMS_ANOTHERS_PRIVACY),
    )  # fmt: skip
    assert found.outcome is X
    assert "Wabvpz 15a lid 3" in cites(found)
    mail = judged(
        GP, PHARMACIST, data.HEALTH, purpose=data.TREATMENT, consent=CONSENT,
        facts=(*ESTABLISHED, wgbo.HARMS_ANOTHERS_PRIVACY),
    )  # fmt: skip
    assert "Wabvpz 15a lid 3" not in cites(mail)


@pytest.mark.parametrize(
    ("recipient", "facts", "article"),
    [
        (party(roles.HEALTH_INSURER, locks.AGREEMENT), (), "Wabvpz 15f lid 1"),
        (party(roles.OCCUPATIONAL_PHYSICIAN, *locks.MEDICAL), (), "Wabvpz 15f lid 2"),
        (party(roles.INSURANCE_PHYSICIAN, *locks.MEDICAL), (), "Wabvpz 15f lid 2"),
        (PHARMACIST, (wabvpz.EXAMINING_WORK,), "Wabvpz 15f lid 2"),
    ],
)
def test_who_never_gets_access(recipient: Party, facts: tuple[Fact, ...], article: str) -> None:
    """15f: absolute; neither consent nor a duty opens it, and it bites on the system only."""
    duty = Ground(
        id="test.duty", cites=(WMO_2015.art("1.1.1"),), text=Text("proef", "test"),
        modality=Modality.DUTY, lifts=(*DUTY_KEYS, wabvpz.NO_ACCESS_LOCK),
    )  # fmt: skip
    asked = request(
        GP, recipient, data.HEALTH, setting=PULL, consent=CONSENT, purpose=data.TREATMENT,
        facts=said(*ESTABLISHED, *facts),
    )  # fmt: skip
    found = judge(asked, LAW.with_rules(duty))
    assert found.outcome is X
    assert cites(found) == {article}
    mail = attrs.evolve(asked, setting=How(channel=settings.SECURE_MAIL))
    assert article not in cites(judge(mail, LAW))


def test_a_provider_without_examining_work_gets_access() -> None:
    found = judged(
        GP, PHARMACIST, data.HEALTH, setting=PULL, consent=CONSENT, purpose=data.TREATMENT,
        facts=ESTABLISHED,
    )  # fmt: skip
    assert found.outcome is P
    assert not {"Wabvpz 15f lid 1", "Wabvpz 15f lid 2"} & cites(found)


@pytest.mark.parametrize(
    ("discloser", "recipient", "purpose", "attaches"),
    [
        (GP, PHARMACIST, data.TREATMENT, True),
        (GP, BOUND_HOUSING, data.TREATMENT, False),
        (GP, COLLEGE, data.ENTITLEMENT, False),
        (party(roles.WMO_PROVIDER), PHARMACIST, data.TREATMENT, False),
    ],
)
def test_the_bsn_is_stated_between_providers(
    discloser: Party,
    recipient: Party,
    purpose: Purpose,
    attaches: bool,
) -> None:
    """9 lid 1: to a zorgaanbieder, indicatieorgaan or zorgverzekeraar, about care."""
    found = judged(
        discloser, recipient, data.HEALTH, purpose=purpose, consent=CONSENT, facts=(NECESSARY,)
    )
    assert found.outcome is P
    assert ("wabvpz.bsn_stated" in condition_ids(found)) is attaches


@pytest.mark.parametrize(
    ("channel", "attaches"),
    [(settings.SECURE_MAIL, True), (settings.SYSTEM_LINK, True), (None, True),
     (settings.ORAL, False), (settings.PAPER, False)],
)  # fmt: skip
def test_nen_norms_for_electronic_disclosure(channel: Setting | None, attaches: bool) -> None:
    """Begz 3 lid 2: a norm for a zorgaanbieder, no gate."""
    found = judged(
        GP, PHARMACIST, data.HEALTH, purpose=data.TREATMENT, facts=TEAM,
        setting=How(channel=channel),
    )  # fmt: skip
    assert found.outcome is P
    assert ("wabvpz.nen_norms" in condition_ids(found)) is attaches


def test_the_wegiz_is_cited_by_no_rule() -> None:
    """1.7: "niet de verplichting tot het uitwisselen van gegevens"."""
    assert not [r for r in LAW.rules if any(p.source == WEGIZ for p in r.cites)]


def test_an_open_request_asks_for_the_channel() -> None:
    """Not named in an open request is not known."""
    asked = attrs.evolve(
        request(
            GP, PHARMACIST, data.HEALTH, purpose=data.TREATMENT,
            facts=said(*TEAM, no=(wgbo.HARMS_ANOTHERS_PRIVACY, wgbo.GOOD_CARE_OPPOSES,
                                  wabvpz.EXAMINING_WORK)),
        ),
        closed=False,
    )  # fmt: skip
    found = judge(asked, LAW)
    assert found.outcome is U
    assert "setting.channel" in {missing.id for missing in found.missing}
