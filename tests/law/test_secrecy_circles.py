"""Who stands in which circle: every role, for every rule of these modules that lists roles."""

from __future__ import annotations

import datetime as dt
from collections.abc import Set as AbstractSet
from typing import Any

import attrs
import pytest

from disclosure_law.law import (
    avg,
    doctrine,
    professional_codes,
    uavg,
    uavg_care,
    uavg_criminal,
    uavg_duties,
    wabvpz_access,
    wgbo,
)
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import How, Item, Party, Subject
from disclosure_law.term import Category, Lock, Purpose, Role
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, locks, roles, settings
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import cites, party
from tests.law.secrecy_common import BEFORE, CHANGED, CONSENT, P, judged

HEALTH_CARE = frozenset(
    """
    apotheker arts arts-mg forensisch-arts fpc fysiotherapeut geneesheer-directeur ggd
    ggz-instelling gz-psycholoog huisarts huisartsenpraktijk jeugdarts
    kinder-en-jeugdpsychiater klinisch-psycholoog orthopedagoog-generalist
    physician-assistant ppc psychiater psychotherapeut specialist-ouderengeneeskunde
    tandarts verloskundige verpleegkundig-specialist verpleegkundige verslavingsarts
    ziekenhuis zorgaanbieder zorgprofessional zorgverantwoordelijke
    """.split()  # noqa: SIM905  # a table of roles, read as one
)
"""Health care; not an adviser, an insurance, occupational or independent physician."""
SOCIAL = frozenset(
    """
    alternatief-behandelaar ambulant-begeleider coach gezinscoach jeugdhulpaanbieder
    jeugdhulpverlener orthopedagoog schuldhulpverlener sociaal-werker welzijnsstichting
    wijkteam wmo-aanbieder wzd-functionaris
    """.split()  # noqa: SIM905  # a table of roles, read as one
)
"""Maatschappelijke dienstverlening; not a woningcorporatie."""
CARE = HEALTH_CARE | SOCIAL
ADMINISTRATION = frozenset(
    """
    ambtenaar bedrijfsarts cak ciz college klantmanager-participatiewet leerplichtambtenaar
    medisch-adviseur meldpunt schuldhulpverlener sociaal-rechercheur
    sociale-verzekeringsbank verzekeringsarts werkgever wijkteam wmo-consulent
    """.split()  # noqa: SIM905  # a table of roles, read as one
)
"""Bestuursorganen and employers of UAVG 30 lid 1, and those who work for them."""
LID_2_B = {"reclassering", "raad-voor-de-kinderbescherming", "gecertificeerde-instelling",
           "jeugdbeschermer"}  # fmt: skip
PRIVATE = {"betrokkene", "ouder-met-gezag", "ouder-zonder-gezag", "vertegenwoordiger",
           "nabestaande", "familielid", "slachtoffer", "buur"}  # fmt: skip
PUBLIC = frozenset(
    """
    ambtenaar burgemeester cak ciz college dji fec ggd icov igj klantmanager-participatiewet
    leerplichtambtenaar meldpunt minister minister-jenv officier-van-justitie openbaar-ministerie
    opsporingsambtenaar politie raad-voor-de-kinderbescherming rechter riec
    schuldhulpverlener sociaal-rechercheur sociale-verzekeringsbank toezichthouder
    veilig-thuis wijkteam wmo-consulent zvh ander-zvh
    """.split()  # noqa: SIM905  # a table of roles, read as one
)
"""Overheidsinstanties, for whom AVG 6(1)(f) is closed."""
SECRECY_ONLY = attrs.evolve(CONSENT, explicit=NO, free=None)
"""Opens the secrecies of the care world and no AVG lock."""
NOT_EXPLICIT = attrs.evolve(CONSENT, explicit=NO)


Case = tuple[AbstractSet[str], dict[str, Any], str]
DISCLOSERS: dict[str, Case] = {
    # rule: (circle, request, what its carrying shows)
    "uavg.good_treatment": (CARE, {
        "recipient": party(roles.FAMILY_COACH, locks.WMO_5_3_3), "category": data.HEALTH,
        "purpose": data.TREATMENT, "consent": NOT_EXPLICIT, "facts": (NECESSARY,),
    }, "UAVG 30 lid 3 a"),
    "uavg.practice_management": (CARE, {
        "recipient": party(roles.FAMILY_COACH, locks.WMO_5_3_3), "category": data.HEALTH,
        "purpose": data.QUALITY, "consent": NOT_EXPLICIT,
        "facts": (NECESSARY, uavg_care.MANAGEMENT),
    }, "UAVG 30 lid 3 a"),
    "uavg.other_special": (CARE, {
        "recipient": party(roles.FAMILY_COACH, locks.WMO_5_3_3), "category": data.OTHER_SPECIAL,
        "purpose": data.TREATMENT, "consent": NOT_EXPLICIT, "facts": (NECESSARY,),
    }, "UAVG 30 lid 5"),
    "uavg.criminal_in_treatment": (CARE, {
        "recipient": party(roles.FAMILY_COACH, locks.WMO_5_3_3), "category": data.CRIMINAL,
        "purpose": data.TREATMENT, "consent": NOT_EXPLICIT, "facts": (NECESSARY,),
    }, "UAVG 33 lid 1 c"),
    "uavg.entitlement": (ADMINISTRATION, {
        "recipient": party(roles.COLLEGE, locks.WMO_5_3_3), "category": data.HEALTH,
        "purpose": data.ENTITLEMENT, "consent": NOT_EXPLICIT,
        "facts": (NECESSARY, uavg.DEPENDS_ON_HEALTH),
    }, "UAVG 30 lid 1 a"),
    "uavg.reintegration": (ADMINISTRATION, {
        "recipient": party(roles.COLLEGE, locks.WMO_5_3_3), "category": data.HEALTH,
        "purpose": data.REINTEGRATION, "consent": NOT_EXPLICIT,
        "facts": (NECESSARY, uavg.ILLNESS),
    }, "UAVG 30 lid 1 b"),
    "uavg.statutory_task": (LID_2_B, {
        "recipient": party(roles.COLLEGE, locks.WMO_5_3_3), "category": data.HEALTH,
        "purpose": data.CHILD_PROTECTION, "consent": NOT_EXPLICIT,
        "facts": (NECESSARY, uavg.OWN_STATUTORY_TASK),
    }, "UAVG 30 lid 2 b"),
    "uavg.measures_of_detention": ({"minister", "minister-jenv", "dji"}, {
        "recipient": party(roles.COLLEGE, locks.WMO_5_3_3), "category": data.HEALTH,
        "purpose": data.ENFORCEMENT, "consent": NOT_EXPLICIT,
        "facts": (NECESSARY, uavg.DETENTION),
    }, "UAVG 30 lid 2 c"),
    "uavg.school": ({"school"}, {
        "recipient": party(roles.COLLEGE, locks.WMO_5_3_3), "category": data.HEALTH,
        "purpose": data.SUPPORT_AT_HOME, "consent": NOT_EXPLICIT,
        "facts": (NECESSARY, uavg.PUPIL_SUPPORT),
    }, "UAVG 30 lid 2 a"),
    "uavg.criminal_data_from_justice": (
        {"politie", "opsporingsambtenaar", "openbaar-ministerie", "officier-van-justitie",
         "rechter", "dji"},
        {"recipient": party(roles.COLLEGE, locks.WMO_5_3_3), "category": data.CRIMINAL,
         "purpose": data.PUBLIC_ORDER, "consent": NOT_EXPLICIT, "facts": ()},
        "UAVG 33 lid 1 a"),
    "uavg.public_partnership": ({"zvh", "ander-zvh", "riec"}, {
        "recipient": party(roles.COLLEGE, locks.WMO_5_3_3), "category": data.CRIMINAL,
        "purpose": data.PUBLIC_ORDER, "consent": NOT_EXPLICIT,
        "facts": (uavg_criminal.TASK_OF_PARTNERSHIP, uavg_criminal.PARTNERSHIP_SAFEGUARDS),
    }, "UAVG 33 lid 1 b"),
    "uavg.legal_claim": ({"rechter"}, {
        "recipient": party(roles.COLLEGE, locks.WMO_5_3_3), "category": data.HEALTH,
        "purpose": data.SUPERVISION, "consent": NOT_EXPLICIT, "facts": (uavg.JUDICIAL_TASK,),
    }, "UAVG 22 lid 2 e"),
    "wabvpz.bsn_in_care": (HEALTH_CARE, {
        "recipient": party(roles.PHARMACIST, *locks.MEDICAL), "category": data.CITIZEN_NUMBER,
        "purpose": data.TREATMENT, "consent": CONSENT, "facts": (NECESSARY,),
    }, "Wabvpz 9 lid 1"),
    "wabvpz.system": (HEALTH_CARE, {
        "recipient": party(roles.PHARMACIST, *locks.MEDICAL), "category": data.HEALTH,
        "purpose": data.TREATMENT, "consent": CONSENT, "facts": (NECESSARY,),
        "setting": How(channel=settings.EXCHANGE_SYSTEM),
    }, "Wabvpz 15a lid 1"),
}  # fmt: skip
RECIPIENTS: dict[str, Case] = {
    "uavg.good_treatment": (CARE, {
        "discloser": party(roles.SOCIAL_WORKER), "category": data.HEALTH,
        "purpose": data.TREATMENT, "consent": NOT_EXPLICIT, "facts": (NECESSARY,),
    }, "UAVG 30 lid 3 a"),
    "uavg.practice_management": (CARE, {
        "discloser": party(roles.SOCIAL_WORKER), "category": data.HEALTH,
        "purpose": data.QUALITY, "consent": NOT_EXPLICIT,
        "facts": (NECESSARY, uavg_care.MANAGEMENT),
    }, "UAVG 30 lid 3 a"),
    "uavg.other_special": (CARE, {
        "discloser": party(roles.SOCIAL_WORKER), "category": data.OTHER_SPECIAL,
        "purpose": data.TREATMENT, "consent": NOT_EXPLICIT, "facts": (NECESSARY,),
    }, "UAVG 30 lid 5"),
    "uavg.criminal_in_treatment": (CARE, {
        "discloser": party(roles.SOCIAL_WORKER), "category": data.CRIMINAL,
        "purpose": data.TREATMENT, "consent": NOT_EXPLICIT, "facts": (NECESSARY,),
    }, "UAVG 33 lid 1 c"),
    "uavg.own_task": (
        CARE | ADMINISTRATION | LID_2_B | {"school", "zorgverzekeraar"},
        {"discloser": party(roles.OTHER_PARTY, locks.UAVG_30_4), "category": data.HEALTH,
         "purpose": data.SUPPORT_AT_HOME,
         "facts": (NECESSARY, avg.LIFE_AT_STAKE, uavg.MADE_PUBLIC,
                   uavg_duties.TASK_NECESSITATES)},
        "AVG 6(1)(d)"),
    "uavg.own_task_to_minister": (
        CARE | ADMINISTRATION | LID_2_B | {"school", "zorgverzekeraar"}
        | {"minister", "minister-jenv", "dji"},
        {"discloser": party(roles.OTHER_PARTY, locks.UAVG_30_4), "category": data.HEALTH,
         "purpose": data.ENFORCEMENT,
         "facts": (NECESSARY, avg.LIFE_AT_STAKE, uavg.MADE_PUBLIC, uavg.DETENTION,
                   uavg_duties.TASK_NECESSITATES)},
        "AVG 6(1)(d)"),
    "uavg.file_transfer": (HEALTH_CARE, {
        "discloser": party(roles.HOSPITAL, locks.BW_7_457), "category": data.HEALTH,
        "purpose": data.QUALITY, "at": dt.date(2026, 9, 1),
        "facts": (uavg_duties.FILE_TRANSFER_FOR_KEEPING,),
    }, "UAVG 30a lid 6"),
    "uavg.public_partnership": ({"zvh", "ander-zvh", "riec"}, {
        "discloser": party(roles.HOUSING_ASSOCIATION), "category": data.CRIMINAL,
        "purpose": data.PUBLIC_ORDER, "consent": NOT_EXPLICIT,
        "facts": (uavg_criminal.TASK_OF_PARTNERSHIP, uavg_criminal.PARTNERSHIP_SAFEGUARDS),
    }, "UAVG 33 lid 1 b"),
    "wabvpz.bsn_in_care": (HEALTH_CARE | {"ciz", "zorgverzekeraar"}, {
        "discloser": party(roles.HOSPITAL), "category": data.CITIZEN_NUMBER,
        "purpose": data.TREATMENT, "consent": CONSENT, "facts": (NECESSARY,),
    }, "Wabvpz 9 lid 1"),
    "doctrine.presumed_consent": (HEALTH_CARE, {
        "discloser": party(roles.HOSPITAL, locks.BW_7_457), "category": data.HEALTH,
        "purpose": data.REFERRAL, "facts": (NECESSARY, doctrine.KNOWN_TO_PATIENT),
    }, "veronderstelde toestemming"),
    "professional_codes.report_as_victim": (
        {"politie", "opsporingsambtenaar", "openbaar-ministerie", "officier-van-justitie"},
        {"discloser": party(roles.HOSPITAL, locks.BW_7_457), "purpose": data.REPORT_OFFENCE,
         "category": data.IDENTIFYING,
         "data": (Item(data.IDENTIFYING, kinds=(data.INCIDENT_REPORT,)),),
         "facts": (professional_codes.OFFENCE_AGAINST_PROFESSIONAL,)},
        "ECLI:NL:TGZRZWO:2023:163"),
}  # fmt: skip


def _judged(discloser: Party, recipient: Party, settled: dict[str, Any]) -> Any:
    more = {k: v for k, v in settled.items() if k not in ("discloser", "recipient", "category")}
    categories: tuple[Category, ...] = () if "data" in more else (settled["category"],)
    return judged(discloser, recipient, *categories, **more)


@pytest.mark.parametrize("at", [BEFORE, CHANGED])
@pytest.mark.parametrize("rule", DISCLOSERS)
def test_every_role_as_discloser(rule: str, at: dt.date) -> None:
    """The rule is for the roles in the circle and for no other, before and after 2026-09-01."""
    circle, given, shown = DISCLOSERS[rule]
    settled: dict[str, Any] = {"at": at, **given}
    found = {
        role.id
        for role in roles.ROLES
        if role != roles.CLIENT
        and shown in cites(_judged(Party(role), settled["recipient"], settled))
    }
    assert found == circle


@pytest.mark.parametrize("at", [BEFORE, CHANGED])
@pytest.mark.parametrize("rule", RECIPIENTS)
def test_every_role_as_recipient(rule: str, at: dt.date) -> None:
    """The rule is for recipients in the circle and for no other, before and after 2026-09-01."""
    circle, given, shown = RECIPIENTS[rule]
    settled: dict[str, Any] = {"at": at, **given}
    found = set()
    for role in roles.ROLES:
        verdict = _judged(settled["discloser"], party(role, *_own(role)), settled)
        if role != roles.CLIENT and verdict.outcome is P and shown in cites(verdict):
            found.add(role.id)
    assert found == circle


ADVOCATES = {
    roles.PATIENT_ADVOCATE: locks.WVGGZ_11_4,
    roles.FAMILY_ADVOCATE: locks.WVGGZ_12_4,
    roles.CLIENT_ADVOCATE: locks.WZD_59,
}


def _own(role: Role) -> tuple[Lock, ...]:
    """What the dated table says binds the role, and an agreement, so that the safeguard is met."""
    youth = (roles.YOUTH_WORKER, roles.YOUTH_PROTECTOR)
    if role in youth:
        return (locks.JEUGDWET_7_3_11, locks.AGREEMENT)
    if role == roles.VEILIG_THUIS:
        return (locks.WMO_5_3_3, locks.AGREEMENT)
    if role in ADVOCATES:
        return (ADVOCATES[role], locks.AGREEMENT)
    unregistered = (
        roles.OTHER_CARE_PROFESSIONAL, roles.MEDICAL_ADVISER, roles.ALTERNATIVE_PRACTITIONER,
    )  # fmt: skip
    if (role.kind is roles.C and role not in unregistered) or role == roles.STATEMENT_PSYCHIATRIST:
        return (locks.WET_BIG_88, locks.AGREEMENT)
    return (locks.AGREEMENT,)


def test_every_role_and_the_legitimate_interest() -> None:
    """AVG 6(1)(f) "geldt niet voor de verwerking door overheidsinstanties"."""
    facts: tuple[Fact, ...] = (avg.INTEREST_ASSESSED, NECESSARY)
    refused = {
        role.id
        for role in roles.ROLES
        if "AVG 6(1)(f)"
        not in cites(
            judged(
                Party(role), party(roles.HOUSING_ASSOCIATION), data.HOUSING, facts=facts,
                consent=SECRECY_ONLY,
            )
        )
    } - {"veilig-thuis", "jeugdhulpverlener", "jeugdbeschermer"}  # fmt: skip
    assert refused == PUBLIC - {"veilig-thuis"}


def test_every_role_and_the_safeguard() -> None:
    """House reading 5: private persons and a lawyer need no secrecy."""
    free = {
        role.id
        for role in roles.ROLES
        if judged(
            party(roles.WELFARE_FOUNDATION), Party(role, bound_by=(), capacity=roles.IN_PRIVATE),
            data.HEALTH, consent=CONSENT,
        ).outcome
        is P
    }  # fmt: skip
    assert free == PRIVATE | {"advocaat"}


TREATED = ((data.HEALTH, "UAVG 30 lid 3 a"), (data.TREATMENT_COMPLIANCE, "UAVG 30 lid 3 a"),
           (data.RISK_ASSESSMENT, "UAVG 30 lid 3 a"), (data.OTHER_SPECIAL, "UAVG 30 lid 5"),
           (data.CRIMINAL, "UAVG 33 lid 1 c"))  # fmt: skip


@pytest.mark.parametrize("at", [BEFORE, CHANGED])
@pytest.mark.parametrize("purpose", data.GENERAL_PURPOSES)
@pytest.mark.parametrize(("category", "carries"), TREATED)
def test_every_purpose_and_good_treatment(
    category: Category, carries: str, purpose: Purpose, at: dt.date
) -> None:
    """30 lid 3 a and 5, 33 lid 1 c: treatment, referral and feedback, help; nothing else."""
    for kind in data.SUBJECT_KINDS:
        for facts in ((NECESSARY,), ()):
            found = judged(
                party(roles.SOCIAL_WORKER), party(roles.FAMILY_COACH, locks.WMO_5_3_3), category,
                purpose=purpose, consent=NOT_EXPLICIT, facts=facts, at=at,
                subject=Subject(kind=kind, age=40, capable=YES),
            )  # fmt: skip
            inside = (
                purpose in (data.TREATMENT, data.REFERRAL, data.SUPPORT_AT_HOME)
                and kind == data.CLIENT
                and facts != ()
            )
            assert (carries in cites(found)) is inside
            assert (found.outcome is P) is inside


@pytest.mark.parametrize("purpose", data.GENERAL_PURPOSES)
def test_every_purpose_and_the_basis_in_treatment(purpose: Purpose) -> None:
    """The basis of AVG 6 in the treatment setting has the same bounds."""
    for kind in data.SUBJECT_KINDS:
        for facts in ((NECESSARY,), ()):
            found = judged(
                party(roles.SOCIAL_WORKER), party(roles.FAMILY_COACH, locks.WMO_5_3_3),
                data.IDENTIFYING, purpose=purpose, facts=facts,
                subject=Subject(kind=kind, age=40, capable=YES),
            )  # fmt: skip
            inside = (
                purpose in (data.TREATMENT, data.REFERRAL, data.SUPPORT_AT_HOME)
                and kind == data.CLIENT
                and facts != ()
            )
            assert (found.outcome is P) is inside


def test_every_role_and_the_basis_in_treatment() -> None:
    """Both ends in the circle of care, whoever they are."""
    settled: dict[str, Any] = {
        "category": data.IDENTIFYING, "purpose": data.TREATMENT, "consent": SECRECY_ONLY,
        "facts": (NECESSARY,),
    }  # fmt: skip
    worker, coach = party(roles.SOCIAL_WORKER), party(roles.FAMILY_COACH, locks.WMO_5_3_3)
    others = [role for role in roles.ROLES if role != roles.CLIENT]
    giving = {r.id for r in others if "AVG 6(1)" not in _standing(Party(r), coach, settled)}
    taking = {r.id for r in others if "AVG 6(1)" not in _standing(worker, Party(r), settled)}
    assert giving == CARE
    assert taking == CARE | {"zorgverzekeraar"}  # not modelled: open, it does not stand


def _standing(discloser: Party, recipient: Party, settled: dict[str, Any]) -> set[str]:
    verdict = _judged(discloser, recipient, settled)
    return {p.short for part in verdict.parts for rule in part.standing for p in rule.cites}


@pytest.mark.parametrize("purpose", data.GENERAL_PURPOSES)
def test_every_purpose_and_the_number_in_care(purpose: Purpose) -> None:
    """Wabvpz 9: "verlening van, indicatiestelling voor of verzekering van zorg"."""
    found = judged(
        party(roles.HOSPITAL), party(roles.CIZ, locks.AWB_2_5), data.CITIZEN_NUMBER,
        purpose=purpose, consent=CONSENT,
    )  # fmt: skip
    inside = purpose in (data.TREATMENT, data.REFERRAL, data.ENTITLEMENT, data.INSURANCE_CONTROL)
    assert (found.outcome is P) is inside


@pytest.mark.parametrize("role", roles.ROLES, ids=repr)
def test_every_role_that_discloses_to_the_inspectorate_or_the_client(role: Role) -> None:
    """Wabvpz 15k lid 3 and 15d are for a zorgaanbieder and those who work for one."""
    asked: dict[str, Any] = {"setting": How(on_request=YES), "at": dt.date(2025, 7, 5)}
    inspected = judged(
        Party(role), party(roles.INSPECTORATE, locks.WET_BIG_87), data.HEALTH,
        purpose=data.SUPERVISION, facts=(wabvpz_access.SUPERVISION_HERE,), **asked,
    )  # fmt: skip
    access = judged(Party(role), party(roles.CLIENT), data.HEALTH, purpose=data.ACCESS, **asked)
    provider = role.id in HEALTH_CARE
    assert ("Wabvpz 15k lid 3" in cites(inspected)) is provider
    assert (access.outcome is Outcome.REQUIRED) is provider


@pytest.mark.parametrize("role", [r for r in roles.ROLES if r != roles.CLIENT], ids=repr)
def test_every_role_and_an_insurer_or_anothers_data(role: Role) -> None:
    """House reading 42: disclosers in the circle of care; 15a lid 3: zorgaanbieders."""
    insurer = judged(
        Party(role), party(roles.HEALTH_INSURER, locks.AGREEMENT), data.HEALTH,
        consent=SECRECY_ONLY,
    )  # fmt: skip
    open_ = "wabvpz.insurer_outside_system" in {missing.id for missing in insurer.missing}
    assert open_ is (role.id in CARE)
    other = judged(
        Party(role), party(roles.PHARMACIST, *locks.MEDICAL), data.HEALTH, consent=CONSENT,
        facts=(wgbo.HARMS_ANOTHERS_PRIVACY,), setting=How(channel=settings.EXCHANGE_SYSTEM),
    )  # fmt: skip
    assert ("Wabvpz 15a lid 3" in cites(other)) is (role.id in HEALTH_CARE)
