"""Every ground of the Wmo 2015 and of the WGBO beside art. 457: what it opens and needs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs
import pytest

from disclosure_law.law import (
    municipality,
    wgbo,
    wgbo_access,
    wgbo_after_death,
    wgbo_beyond_treatment,
    wmo_closed_list,
    wmo_college,
    wmo_exchange,
    wmo_meldcode,
    wmo_meldrecht,
    wmo_secrecy,
    wmo_supervision,
    wmo_terms,
    wmo_veilig_thuis,
)
from disclosure_law.leaf import Fact
from disclosure_law.request import Consent, How, Party, Subject
from disclosure_law.rule import Ground, Modality, Nature, Prohibition, Rule, Yields
from disclosure_law.term import Category, Lock, LockKind, Purpose, Role
from disclosure_law.truth import NO, UNKNOWN, YES, Truth
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88, WMO_5_3_3
from tests.common import party, said
from tests.law import wmo_common
from tests.law.wmo_common import (
    ASKED,
    CLIENT,
    COLLEGE,
    EXPLICIT,
    FLAWED,
    GENERAL_PRACTITIONER,
    MINE,
    NOT_EXPLICIT,
    POLICE,
    PROVIDER,
    PSYCHIATRIST,
    REFUSED,
    SUPERVISOR,
    UNASKED,
    UNFREE,
    VEILIG_THUIS,
    Base,
    client,
    holds,
    item,
)  # fmt: skip

D, P = Modality.DUTY, Modality.POWER
DUTY = "avg-6 avg-9 avg-10"
POWER = "avg-6 avg-9"
INTAKE = "wmo-5-1-1 bsn"
NOW = dt.date(2026, 7, 2)

# One row for every ground: its modality and the locks that it names.
NAMED = {
    "wgbo_access.therapeutic_exception": (D, DUTY),
    "wgbo_access.patient_access": (D, ""),
    "wgbo_access.representative_access": (D, DUTY),
    "wgbo_beyond_treatment.research": (P, f"bw-7-457 wet-big-88 {POWER}"),
    "wgbo_beyond_treatment.agreed_to_observers": (P, "bw-7-459"),
    "wgbo_beyond_treatment.not_an_observer": (P, "bw-7-459"),
    "wgbo_after_death.after_death_by_consent": (D, ""),
    "wgbo_after_death.after_death_incident": (D, ""),
    "wgbo_after_death.after_death_interest": (D, ""),
    "wgbo_after_death.after_death_of_child": (D, ""),
    "wgbo_after_death.to_independent_doctor": (D, ""),
    "wgbo_after_death.access_after_all": (D, ""),
    "wmo_secrecy.subject_access": (D, ""),
    "wmo_secrecy.representative_access": (D, DUTY),
    "wmo_secrecy.consent": (P, "wmo-5-3-3"),
    "wmo_secrecy.consent_for_minor": (P, "wmo-5-3-3"),
    "wmo_secrecy.consent_for_incapable_adult": (P, "wmo-5-3-3"),
    "wmo_secrecy.professional_cooperation": (P, f"wmo-5-3-3 wmo-5-2-1-lid-2 {POWER}"),
    "wmo_secrecy.research": (P, f"wmo-5-3-3 {POWER}"),
    "wmo_college.client_informs": (D, DUTY),
    "wmo_college.reuse_with_consent": (P, f"wmo-5-1-1-lid-4 {POWER}"),
    "wmo_closed_list.to_provider": (P, f"wmo-5-2-1-lid-2 bsn {POWER}"),
    "wmo_closed_list.to_cak": (P, f"wmo-5-2-1-lid-2 bsn {POWER}"),
    "wmo_closed_list.to_svb": (P, f"wmo-5-2-1-lid-2 bsn {POWER}"),
    "wmo_closed_list.to_supervisors": (P, f"wmo-5-2-1-lid-2 bsn {POWER}"),
    "wmo_closed_list.consent_beside_the_list": (P, "wmo-5-2-1-lid-2"),
    "wmo_exchange.provider_to_college": (P, f"{INTAKE} {POWER}"),
    "wmo_exchange.provider_answers_college": (D, f"{INTAKE} {DUTY}"),
    "wmo_exchange.provider_accounts": (P, f"{INTAKE} {POWER}"),
    "wmo_exchange.provider_accounts_on_request": (D, f"{INTAKE} {DUTY}"),
    "wmo_exchange.provider_to_payers": (P, f"{INTAKE} {POWER}"),
    "wmo_exchange.provider_answers_payers": (D, f"{INTAKE} {DUTY}"),
    "wmo_exchange.provider_to_supervisors": (P, f"{INTAKE} {POWER}"),
    "wmo_exchange.provider_answers_supervisors": (D, f"{INTAKE} {DUTY}"),
    "wmo_exchange.supervisors_to_college": (P, f"{INTAKE} afgeleid {POWER}"),
    "wmo_exchange.supervisors_answer_college": (D, f"{INTAKE} afgeleid {DUTY}"),
    "wmo_exchange.care_to_college": (P, f"{INTAKE} {POWER}"),
    "wmo_exchange.care_answers_college": (D, f"{INTAKE} {DUTY}"),
    "wmo_exchange.college_to_care": (P, "bsn avg-6"),
    "wmo_exchange.college_answers_care": (D, "bsn avg-6"),
    "wmo_exchange.ciz_to_college": (P, f"wmo-5-1-1 {POWER}"),
    "wmo_exchange.ciz_answers_college": (D, f"wmo-5-1-1 {DUTY}"),
    "wmo_meldrecht.advisers_task": (P, f"wmo-4-2-6 {POWER}"),
    "wmo_meldrecht.supported_person_releases": (P, "wmo-4-2-6"),
    "wmo_meldrecht.report": (
        P,
        f"{DUTY} wvggz-8-34 wzd-18c participatiewet-65 bw-7-457-ander",
    ),
    "wmo_meldrecht.uses_bsn": (P, "bsn"),
    "wmo_veilig_thuis.notify_help": (P, DUTY),
    "wmo_veilig_thuis.notify_authorities": (P, DUTY),
    "wmo_veilig_thuis.tell_college_of_request": (P, POWER),
    "wmo_veilig_thuis.tell_reporter": (P, POWER),
    "wmo_veilig_thuis.tell_reporter_as_duty": (D, DUTY),
    "wmo_veilig_thuis.policy_information": (D, DUTY),
    "wmo_veilig_thuis.case_data_for_college": (D, DUTY),
    "wmo_supervision.report_calamity": (D, DUTY),
    "wmo_supervision.inspect_veilig_thuis": (D, DUTY),
    "wmo_supervision.inspect_provider": (D, DUTY),
}
BREAKS = {
    "wmo_meldrecht.report": {
        LockKind.SECRECY, LockKind.OFFICE, LockKind.CODE, LockKind.CONTRACT,
    },
    "wmo_supervision.report_calamity": {LockKind.SECRECY, LockKind.OFFICE, LockKind.CODE},
    "wmo_supervision.inspect_veilig_thuis": {LockKind.SECRECY, LockKind.OFFICE, LockKind.CODE},
    "wmo_supervision.inspect_provider": {LockKind.SECRECY, LockKind.OFFICE, LockKind.CODE},
}  # fmt: skip
NOT_STATUTE = {
    "wgbo_beyond_treatment.agreed_to_observers": Nature.CONSENT,
    "wmo_secrecy.consent": Nature.CONSENT,
    "wmo_secrecy.consent_for_minor": Nature.CONSENT,
    "wmo_secrecy.consent_for_incapable_adult": Nature.CONSENT,
    "wmo_closed_list.consent_beside_the_list": Nature.CONSENT,
    "wmo_meldrecht.supported_person_releases": Nature.CONSENT,
    "wmo_meldrecht.uses_bsn": Nature.AVG_BASIS,
}


def mine() -> list[Rule]:
    ids = {rule.id for module in MINE for rule in module.RULES}
    return [rule for rule in wmo_common.LAW.rules if rule.id in ids]


def grounds() -> list[Ground]:
    return [rule for rule in mine() if isinstance(rule, Ground)]


def test_every_ground_has_a_row() -> None:
    assert {ground.id for ground in grounds()} == set(NAMED)


@pytest.mark.parametrize("rule_id", NAMED)
def test_what_a_ground_opens(rule_id: str) -> None:
    """Modality, named locks, broken kinds and nature, in every version."""
    modality, locks = NAMED[rule_id]
    for ground in [g for g in grounds() if g.id == rule_id]:
        assert ground.modality is modality
        assert {key.lock.id for key in ground.lifts} == set(locks.split())
        assert set(ground.breaks) == BREAKS.get(rule_id, set())
        assert ground.nature is NOT_STATUTE.get(rule_id, Nature.STATUTE)


# One row for every prohibition: its lock and to what it yields besides keys that name it.
LOCKS = {
    "wgbo_access.right_not_to_know": ("bw-7-449", Yields.NAMED),
    "wgbo_access.access_spares_others": ("bw-7-456-ander", Yields.NAMED),
    "wgbo_beyond_treatment.unobserved": ("bw-7-459", Yields.NAMED),
    "wgbo_beyond_treatment.blocking": ("bw-7-464-blokkering", Yields.DUTIES),
    "wgbo_after_death.only_what_concerns_the_ground": ("bw-7-458a-grens", Yields.DUTIES),
    "wgbo_after_death.dead_patient_refused": ("bw-7-458a-grens", Yields.DUTIES),
    "wmo_secrecy.origin_kept": ("uitvoeringsbesluit-wmo-4-1-8", Yields.NAMED),
    "wmo_secrecy.no_access_for_child": ("wmo-5-3-2", Yields.NAMED),
    "wmo_secrecy.secrecy": ("wmo-5-3-3", Yields.RULES),
    "wmo_college.outside_college_power": ("wmo-5-1-1", Yields.NAMED),
    "wmo_college.no_reuse": ("wmo-5-1-1-lid-4", Yields.NAMED),
    "wmo_closed_list.only_the_list": ("wmo-5-2-1-lid-2", Yields.RULES),
    "wmo_meldrecht.adviser_keeps_secret": ("wmo-4-2-6", Yields.DUTIES),
    "wmo_veilig_thuis.no_persons_in_incidental": ("uitvoeringsbesluit-wmo-4-3-2", Yields.NAMED),
    "wmo_supervision.secret_data_gate": ("wmo-3-4-lid-3", Yields.NAMED),
}
SECRECIES = {"wmo_secrecy.secrecy", "wmo_meldrecht.adviser_keeps_secret"}


def test_what_each_prohibition_locks() -> None:
    """A secrecy is a secrecy; every other prohibition here is a limit of its own."""
    found = {rule.id: rule for rule in mine() if isinstance(rule, Prohibition)}
    assert {id_: (rule.lock.id, rule.yields) for id_, rule in found.items()} == LOCKS
    kinds = {id_ for id_, rule in found.items() if rule.lock.kind is LockKind.SECRECY}
    assert kinds == SECRECIES
    assert {rule.lock.kind for rule in found.values()} == {LockKind.SECRECY, LockKind.LIMIT}


# Every date: from, until, and from when the text was read; a rule that is not here has none.
D18, D20, D25, D26 = (
    dt.date(2018, 7, 28), dt.date(2020, 1, 1), dt.date(2025, 1, 1), dt.date(2026, 7, 1),
)  # fmt: skip
READ_2019, READ_2021 = dt.date(2019, 11, 15), dt.date(2021, 7, 1)
UAVG_CHANGED = dt.date(2026, 9, 1)
BESLUIT_2026 = dt.date(2026, 1, 1)
CONSENT_DATES = {(None, D18, None), (D18, UAVG_CHANGED, None), (UAVG_CHANGED, None, None)}
"""Of 5.2.5: explicit since 2018, the ages of UAVG 5 anew since 2026."""
DATES = {
    "wgbo_access.therapeutic_exception": {(None, D20, None), (D20, None, None)},
    "wgbo_access.right_not_to_know": {(None, None, D20)},
    "wgbo_access.patient_access": {(None, None, READ_2019)},
    "wgbo_access.representative_access": {(None, None, READ_2019)},
    "wgbo_access.access_spares_others": {(None, None, READ_2019)},
    "wgbo_after_death.after_death_by_consent": {(D20, None, None)},
    "wgbo_after_death.after_death_incident": {(D20, None, None)},
    "wgbo_after_death.after_death_interest": {(D20, None, None)},
    "wgbo_after_death.after_death_of_child": {(D20, None, None)},
    "wgbo_after_death.only_what_concerns_the_ground": {(D20, None, None)},
    "wgbo_after_death.dead_patient_refused": {(D20, None, None)},
    "wgbo_after_death.to_independent_doctor": {(D20, None, None)},
    "wgbo_after_death.access_after_all": {(D20, None, None)},
    "wmo_secrecy.origin_kept": {(None, None, BESLUIT_2026)},
    "wmo_secrecy.subject_access": {(None, None, D26)},
    "wmo_secrecy.representative_access": {(None, None, D26)},
    "wmo_secrecy.no_access_for_child": {(None, None, D26)},
    "wmo_secrecy.research": {(None, None, D26)},
    "wmo_college.reuse_with_consent": {
        (None, D18, None), (D18, READ_2021, None), (READ_2021, UAVG_CHANGED, None),
        (UAVG_CHANGED, None, None),
    },
    "wmo_college.provider_sources": {(None, None, D26)},
    "wmo_exchange.provider_accounts": {(None, None, D26)},
    "wmo_exchange.provider_accounts_on_request": {(None, None, D26)},
    "wmo_exchange.supervisors_to_college": {(None, None, D26)},
    "wmo_exchange.supervisors_answer_college": {(None, None, D26)},
    "wmo_exchange.care_to_college": CONSENT_DATES,
    "wmo_exchange.care_answers_college": CONSENT_DATES,
    "wmo_exchange.college_to_care": CONSENT_DATES,
    "wmo_exchange.college_answers_care": CONSENT_DATES,
    "wmo_meldcode.weigh": {(dt.date(2019, 1, 1), None, None)},
    "wmo_meldcode.norm_unsafety": {(dt.date(2019, 1, 1), None, None)},
    "wmo_meldcode.norm_no_help": {(dt.date(2019, 1, 1), None, None)},
    "wmo_meldcode.norm_help_fails": {(dt.date(2019, 1, 1), None, None)},
    "wmo_meldcode.not_to_be_left_undone": {(dt.date(2019, 1, 1), None, None)},
    "wmo_meldcode.inform_those_concerned": {(dt.date(2019, 1, 1), None, None)},
    "wmo_meldcode.record_the_decision": {(dt.date(2019, 1, 1), None, None)},
    "wmo_meldrecht.adviser_keeps_secret": {(None, None, D26)},
    "wmo_meldrecht.advisers_task": {(None, None, D26)},
    "wmo_meldrecht.supported_person_releases": {(None, None, D26)},
    "wmo_meldrecht.needs_a_report": {(None, D25, None), (D25, None, None)},
    "wmo_meldrecht.advice_by_chat": {(D25, None, None)},
    "wmo_meldrecht.report": {(None, D25, None), (D25, None, None)},
    "wmo_meldrecht.uses_bsn": {(D25, None, None)},
    "wmo_veilig_thuis.notify_help": {(None, D25, None), (D25, None, None)},
    "wmo_veilig_thuis.notify_authorities": {
        (None, D25, dt.date(2019, 1, 1)), (D25, None, None),
    },
    "wmo_veilig_thuis.policy_information": {(None, None, D26)},
    "wmo_veilig_thuis.no_persons_in_incidental": {(None, None, BESLUIT_2026)},
    "wmo_veilig_thuis.case_data_for_college": {(None, None, D26)},
    "wmo_supervision.inspect_veilig_thuis": {(None, D25, D20), (D25, None, None)},
    "wmo_supervision.inspect_provider": {(None, D25, D20), (D25, None, None)},
}  # fmt: skip


def test_dates_are_those_of_the_pack() -> None:
    """In force, out of force, read from: one row for every rule that has a date."""
    found: dict[str, set[tuple[dt.date | None, ...]]] = {}
    for rule in mine():
        found.setdefault(rule.id, set()).add((rule.since, rule.until, rule.read_from))
    assert {id_: dates for id_, dates in found.items() if dates != {(None,) * 3}} == DATES


NOT_SAID_TO_BE_FREE = {
    "wmo_exchange.supervisors_to_college", "wmo_exchange.supervisors_answer_college",
}  # fmt: skip
NO_CONDITIONS = {"wmo_exchange.ciz_to_college", "wmo_exchange.ciz_answers_college"}


@pytest.mark.parametrize("ground", [g for g in grounds() if g.id.startswith("wmo_exchange.")])
def test_conditions_of_the_flow(ground: Ground) -> None:
    """5.2.9 lid 1 for whom it lists in 5.2.2 to 5.2.5; "kosteloos" where the text says so."""
    free = () if ground.id in NOT_SAID_TO_BE_FREE else ("wmo_exchange.free_of_charge",)
    expected = [] if ground.id in NO_CONDITIONS else ["wmo_exchange.state_bsn", *free]
    assert [condition.id for condition in ground.then] == expected


Row = tuple[str, Base, Sequence[Base]]
"""A rule, a case in which it holds, and changes after which it does not."""

# --- what each ground needs: the case in which it holds, and one change at a time ---
CHILD = client(11, NO)
FAMILY = Subject(kind=data.FAMILY_MEMBER, age=40, capable=YES)
WEIGHTY = (
    wgbo_after_death.WEIGHTY_INTEREST, wgbo_after_death.MAY_BE_HARMED,
    wgbo_after_death.NEEDED_FOR_INTEREST,
)  # fmt: skip
OF_DEAD: Base = {
    "discloser": PSYCHIATRIST,
    "recipient": party(roles.NEXT_OF_KIN),
    "category": data.HEALTH,
    "setting": ASKED,
    "subject": client(70, deceased=YES),
}
OBSERVED: Base = {
    "discloser": PSYCHIATRIST,
    "recipient": POLICE,
    "category": data.HEALTH,
    "setting": How(meeting=wgbo_beyond_treatment.OBSERVED_TREATMENT),
}
TO_OTHER: Base = {
    "discloser": PROVIDER,
    "recipient": party(roles.SCHOOL),
    "category": data.SUPPORT,
}
WMO_ITEM = (item(data.SUPPORT, held_under=municipality.HELD_WMO),)
FROM_FILE: Base = {
    "discloser": COLLEGE,
    "recipient": PROVIDER,
    "category": data.SUPPORT,
    "data": WMO_ITEM,
}
OTHER_FILE = {"data": (item(data.SUPPORT, held_under=municipality.HELD_JEUGDWET),)}
SUPPORT_BY: Base = {
    "discloser": PROVIDER,
    "recipient": COLLEGE,
    "category": data.SUPPORT,
    "setting": ASKED,
    "at": NOW,
    "facts": said(wmo_exchange.DELIVERS_PROVISION, NECESSARY),
}
SUPERVISED: Base = {
    "discloser": SUPERVISOR,
    "facts": said(wmo_exchange.GOT_IN_SUPERVISION, NECESSARY),
}
PROVISION_MISSES: tuple[Base, ...] = (
    {"facts": said(NECESSARY)},
    {"facts": said(wmo_exchange.DELIVERS_PROVISION)},
    {"subject": FAMILY},
    {"recipient": POLICE},
    {"purpose": data.CARE_SIGNAL},
)
CARE: Base = {
    "discloser": PSYCHIATRIST,
    "recipient": COLLEGE,
    "category": data.HEALTH,
    "purpose": wmo_terms.INQUIRE,
    "setting": ASKED,
    "consent": EXPLICIT,
    "facts": said(wmo_exchange.ZVW_CARE, wmo_exchange.MAY_NEED_PROVISION, NECESSARY),
}
BACK: Base = {
    "discloser": COLLEGE,
    "recipient": PSYCHIATRIST,
    "category": data.SUPPORT,
    "setting": ASKED,
    "consent": EXPLICIT,
    "facts": said(wmo_exchange.ZVW_TASK, NECESSARY),
}
REUSE: Base = {
    "discloser": party(roles.COLLEGE),
    "recipient": COLLEGE,
    "category": data.SUPPORT,
    "data": (item(data.SUPPORT, held_under=wmo_terms.DEBT_TASK),),
    "purpose": wmo_terms.INQUIRE,
    "consent": EXPLICIT,
    "facts": said(NECESSARY),
}
BEFORE, FROM_2018, FROM_2021 = (
    dt.date(2018, 7, 27), dt.date(2018, 7, 28), dt.date(2021, 7, 1),
)  # fmt: skip
NOTICE: Base = {
    "discloser": VEILIG_THUIS,
    "recipient": POLICE,
    "category": data.SUPPORT,
    "purpose": wmo_terms.END_VIOLENCE,
    "facts": said(
        wmo_veilig_thuis.REPORT_MADE,
        wmo_veilig_thuis.INTEREST_OR_SERIOUSNESS,
        wmo_veilig_thuis.OFFERS_HELP,
        NECESSARY,
    ),
}
REPORT: Base = {
    "discloser": GENERAL_PRACTITIONER,
    "recipient": VEILIG_THUIS,
    "category": data.HEALTH,
    "purpose": wmo_terms.END_VIOLENCE,
    "facts": said(wmo_terms.VIOLENCE, NECESSARY),
}
IN_2024 = {"at": dt.date(2024, 12, 31)}


def _row(rule_id: str, base: Base, misses: Sequence[Base]) -> Row:
    return rule_id, base, misses


def _drop(base: Base, *facts: Fact) -> list[Base]:
    """Each fact of the case dropped in turn."""
    return [{"facts": base["facts"].without(fact)} for fact in facts]


def _dead(rule: str, facts: tuple[Fact, ...], *more: Base, **changes: object) -> Row:
    base: Base = {**OF_DEAD, "facts": said(*facts), **changes}
    misses: list[Base] = [
        {"discloser": PROVIDER},
        {"recipient": CLIENT},
        {"setting": UNASKED},
        {"subject": client(15)},
        {"at": dt.date(2019, 12, 31)},
        *_drop(base, *facts),
        *more,
    ]
    return (f"wgbo_after_death.{rule}", base, misses)


LIMITS = (
    wgbo_after_death.BEYOND_THE_GROUND, wgbo_after_death.REFUSAL_RECORDED,
    wgbo.HARMS_ANOTHERS_PRIVACY,
)  # fmt: skip


def _with_limits(*facts: Fact) -> list[Base]:
    return [{"facts": said(*facts, limit)} for limit in LIMITS]


def _college_gives(rule: str, role: Role, purpose: Purpose) -> Row:
    facts = (NECESSARY, wmo_closed_list.CONTRACTED)
    base: Base = {
        **FROM_FILE,
        "recipient": party(role, WMO_5_3_3) if role is roles.SUPERVISOR else party(role),
        "purpose": purpose,
        "facts": said(*facts),
    }
    misses: list[Base] = [
        {"discloser": PROVIDER},
        OTHER_FILE,
        {"purpose": data.CARE_SIGNAL},
        {"facts": said(wmo_closed_list.CONTRACTED)},
        {"facts": said(*facts, wmo_closed_list.FROM_ELSEWHERE)},
    ]
    return (f"wmo_closed_list.{rule}", base, misses)


NEEDS: list[Row] = [
    _row(
        "wgbo_access.therapeutic_exception",
        {
            **OF_DEAD,
            "facts": said(
                wgbo_access.SERIOUS_DETRIMENT,
                wgbo_access.COLLEAGUE_CONSULTED,
                wgbo_access.PATIENTS_INTEREST,
            ),
            "at": at,
        },
        [
            {"discloser": PROVIDER},
            {"recipient": CLIENT},
            {"facts": said(wgbo_access.SERIOUS_DETRIMENT, wgbo_access.COLLEAGUE_CONSULTED)},
            {"facts": said(wgbo_access.SERIOUS_DETRIMENT, wgbo_access.PATIENTS_INTEREST)},
            {"facts": said(wgbo_access.COLLEAGUE_CONSULTED, wgbo_access.PATIENTS_INTEREST)},
        ],
    )
    for at in (dt.date(2019, 12, 31), dt.date(2020, 1, 1))
]
NEEDS += [
    _row(
        "wgbo_access.right_not_to_know",
        {**OF_DEAD, "recipient": CLIENT, "facts": said(wgbo_access.WISHES_NOT_TO_KNOW)},
        [{"discloser": PROVIDER}, {"recipient": POLICE}, {"facts": said()}],
    ),
    _row(
        "wgbo_access.representative_access",
        {
            "discloser": PSYCHIATRIST,
            "recipient": party(roles.REPRESENTATIVE),
            "category": data.HEALTH,
            "purpose": data.ACCESS,
            "setting": ASKED,
            "subject": CHILD,
            "facts": said(wgbo.CONSENT_REQUIRED, wgbo.NEEDED_FOR_CONSENTING),
        },
        [
            {"discloser": PROVIDER},
            {"recipient": POLICE},
            {"purpose": data.TREATMENT},
            {"setting": UNASKED},
            {"subject": client(12)},
            {"subject": client(11, NO, deceased=YES)},
            {"facts": said(wgbo.CONSENT_REQUIRED)},
            {"facts": said(wgbo.NEEDED_FOR_CONSENTING)},
        ],
    ),
    _row(
        "wgbo_access.access_spares_others",
        {**OF_DEAD, "recipient": CLIENT, "facts": said(wgbo_access.ANOTHERS_PRIVACY)},
        [{"discloser": PROVIDER}, {"recipient": POLICE}, {"setting": UNASKED}, {"facts": said()}],
    ),
    _row(
        "wgbo_access.right_representative",
        {**OBSERVED, "recipient": party(roles.PARENT_WITH_AUTHORITY), "subject": client(40, NO)},
        [
            {"discloser": PROVIDER},
            {"subject": client(40)},
            {"subject": client(17, NO)},
            {"recipient": POLICE},
        ],
    ),
    _row(
        "wgbo_beyond_treatment.research",
        {
            **OF_DEAD,
            "purpose": data.RESEARCH,
            "facts": said(
                wgbo_beyond_treatment.RESEARCH_FIELD,
                wgbo_beyond_treatment.CONSENT_IMPOSSIBLE,
                wgbo_beyond_treatment.RESEARCH_SAFEGUARDS,
                wgbo_beyond_treatment.GENERAL_INTEREST,
                wgbo_beyond_treatment.INDISPENSABLE,
            ),
        },
        [{"discloser": PROVIDER}, {"recipient": CLIENT}, {"setting": UNASKED}],
    ),
    *(
        _row(
            "wgbo_beyond_treatment.agreed_to_observers",
            {**OBSERVED, "subject": subject, giver: EXPLICIT},
            [
                {"discloser": PROVIDER},
                {"recipient": CLIENT},
                {"setting": How()},
                {"subject": client(13)} if giver == "proxy_consent" else {"subject": CHILD},
                *({giver: flawed} for flawed in FLAWED),
            ],
        )
        for giver, subject in (("consent", client(12)), ("proxy_consent", CHILD))
    ),
    _row(
        "wgbo_beyond_treatment.not_an_observer",
        {**OBSERVED, "facts": said(wgbo_beyond_treatment.NEEDED_AT_TREATMENT)},
        [{"discloser": PROVIDER}, {"recipient": CLIENT}, {"setting": How()}, {"facts": said()}],
    ),
    _row(
        "wgbo_beyond_treatment.offer_first_to_know",
        {**OF_DEAD, "data": (item(data.HEALTH, kinds=(data.EXAMINATION_RESULT,)),)},
        [{"discloser": PROVIDER}, {"recipient": CLIENT}, {"data": (item(data.HEALTH),)}],
    ),
    _dead(
        "after_death_by_consent",
        (wgbo_after_death.RECORDED_CONSENT,),
        *_with_limits(wgbo_after_death.RECORDED_CONSENT),
    ),
    _dead(
        "after_death_incident",
        (wgbo_after_death.INCIDENT_NOTICE,),
        {"recipient": POLICE},
        *_with_limits(wgbo_after_death.INCIDENT_NOTICE),
    ),
    _dead("after_death_interest", WEIGHTY, *_with_limits(*WEIGHTY)),
    _dead(
        "after_death_of_child",
        (),
        {"subject": client(16, deceased=YES)},
        {"facts": said(wgbo.GOOD_CARE_OPPOSES)},
        *_with_limits(),
        recipient=party(roles.PARENT_WITH_AUTHORITY),
        subject=client(15, deceased=YES),
    ),
    _dead("only_what_concerns_the_ground", (wgbo_after_death.BEYOND_THE_GROUND,)),
    _dead("dead_patient_refused", (wgbo_after_death.REFUSAL_RECORDED,)),
    _dead("dead_patient_refused", (wgbo.HARMS_ANOTHERS_PRIVACY,)),
    _dead(
        "to_independent_doctor",
        (
            wgbo_after_death.SUSPECTED_ERROR,
            wgbo_after_death.ACCESS_REFUSED,
            wgbo_after_death.DESIGNATED,
        ),
        {"recipient": POLICE},
        recipient=party(roles.INDEPENDENT_PHYSICIAN, WET_BIG_88),
        at=dt.date(2020, 1, 1),
    ),
    _dead(
        "access_after_all",
        (
            wgbo_after_death.SUSPECTED_ERROR,
            wgbo_after_death.ACCESS_REFUSED,
            wgbo_after_death.REFUSAL_UNJUSTIFIED,
        ),
        at=dt.date(2020, 1, 1),
    ),
    _row(
        "wmo_secrecy.origin_kept",
        {
            "discloser": VEILIG_THUIS,
            "recipient": CLIENT,
            "category": data.IDENTIFYING,
            "data": (item(data.IDENTIFYING, kinds=(wmo_secrecy.ORIGIN,)),),
            "at": NOW,
        },
        [
            {"discloser": PROVIDER},
            {"data": (item(data.IDENTIFYING),)},
            {"facts": said(wmo_secrecy.SOURCE_CONSENTS)},
            {"facts": said(wmo_secrecy.SOURCE_PROFESSIONAL)},
            {"facts": said(wmo_secrecy.SOURCE_CONSENTS, wmo_secrecy.SOURCE_AT_RISK)},
        ],
    ),
    _row(
        "wmo_secrecy.subject_access",
        {
            "discloser": PROVIDER,
            "recipient": CLIENT,
            "category": data.SUPPORT,
            "setting": ASKED,
            "at": NOW,
        },
        [
            {"discloser": POLICE},
            {"recipient": POLICE},
            {"setting": UNASKED},
            {"subject": client(11)},
            {"subject": client(12, NO)},
            {"facts": said(wmo_secrecy.ACCESS_REFUSED)},
        ],
    ),
    _row(
        "wmo_secrecy.no_access_for_child",
        {
            "discloser": PROVIDER,
            "recipient": CLIENT,
            "category": data.SUPPORT,
            "setting": ASKED,
            "at": NOW,
            "subject": CHILD,
        },
        [
            {"discloser": POLICE},
            {"recipient": POLICE},
            {"setting": UNASKED},
            {"subject": client(12)},
        ],
    ),
    _row(
        "wmo_secrecy.representative_access",
        {
            "discloser": PROVIDER,
            "recipient": party(roles.REPRESENTATIVE),
            "purpose": data.ACCESS,
            "category": data.SUPPORT,
            "setting": ASKED,
            "at": NOW,
            "subject": client(15),
        },
        [
            {"discloser": POLICE},
            {"recipient": POLICE},
            {"setting": UNASKED},
            {"purpose": data.TREATMENT},
            {"subject": client(16)},
            {"facts": said(wmo_secrecy.ACCESS_REFUSED)},
            {"facts": said(wmo_secrecy.INTEREST_OPPOSES)},
        ],
    ),
    _row(
        "wmo_secrecy.consent",
        {**TO_OTHER, "subject": client(12), "consent": EXPLICIT},
        [
            {"discloser": POLICE},
            {"recipient": CLIENT},
            {"subject": client(11)},
            {"subject": client(12, NO)},
            *({"consent": flawed} for flawed in FLAWED),
        ],
    ),
    _row(
        "wmo_secrecy.consent_for_minor",
        {**TO_OTHER, "subject": client(17, NO), "proxy_consent": EXPLICIT},
        [
            {"discloser": POLICE},
            {"recipient": CLIENT},
            {"subject": client(12)},
            {"subject": client(18, NO)},
            *({"proxy_consent": flawed} for flawed in FLAWED),
        ],
    ),
    _row(
        "wmo_secrecy.consent_for_incapable_adult",
        {**TO_OTHER, "subject": client(18, NO), "proxy_consent": EXPLICIT},
        [
            {"discloser": POLICE},
            {"recipient": CLIENT},
            {"subject": client(17, NO)},
            {"subject": client(18)},
            *({"proxy_consent": flawed} for flawed in FLAWED),
        ],
    ),
    _row(
        "wmo_secrecy.professional_cooperation",
        {**TO_OTHER, "facts": said(wmo_secrecy.COOPERATION_REQUIRED, NECESSARY)},
        [
            {"discloser": POLICE},
            {"recipient": CLIENT},
            {"facts": said(NECESSARY)},
            {"facts": said(wmo_secrecy.COOPERATION_REQUIRED)},
        ],
    ),
    _row(
        "wmo_secrecy.research",
        {
            **TO_OTHER,
            "purpose": data.RESEARCH,
            "setting": ASKED,
            "at": NOW,
            "facts": said(
                wmo_secrecy.RESEARCH_FIELD,
                wgbo_beyond_treatment.CONSENT_IMPOSSIBLE,
                wgbo_beyond_treatment.RESEARCH_SAFEGUARDS,
                wgbo_beyond_treatment.GENERAL_INTEREST,
                wgbo_beyond_treatment.INDISPENSABLE,
            ),
        },
        [{"discloser": POLICE}, {"recipient": CLIENT}, {"setting": UNASKED}],
    ),
    *(
        _row(
            rule,
            {
                "discloser": PSYCHIATRIST,
                "recipient": party(role),
                "category": category,
                "purpose": purpose,
                "subject": subject,
                "facts": facts,
            },
            [
                {"recipient": POLICE},
                {"purpose": data.CARE_SIGNAL},
            ],
        )
        for role in wmo_terms.WMO_COLLEGE
        for purpose in (*wmo_terms.COLLEGE_PURPOSES, wmo_terms.ACCOUNT)
        for rule, category, subject, facts in (
            ("wmo_college.college_has_inquiry", data.HEALTH, client(40), said()),
            ("wmo_college.household_only_its_help", data.HEALTH, FAMILY, said()),
            *(
                ("wmo_college.no_criminal_data_named", category, client(40), said())
                for category in data.CRIMINAL_CATEGORIES
            ),
            (
                "wmo_college.outside_college_power",
                data.HEALTH,
                client(40),
                said(no=(wmo_terms.INQUIRY_RUNS,)),
            ),
        )
        if (rule, purpose) != ("wmo_college.outside_college_power", wmo_terms.ACCOUNT)
    ),
    *(
        _row(
            "wmo_college.client_informs",
            {
                "discloser": party(discloser),
                "recipient": party(role),
                "category": data.SUPPORT,
                "purpose": wmo_terms.INQUIRE,
                "facts": said(wmo_terms.INQUIRY_RUNS, NECESSARY, wmo_college.WITHIN_REACH),
            },
            [
                {"recipient": POLICE},
                {"discloser": POLICE},
                {"subject": FAMILY},
                {"purpose": wmo_terms.RECOVER},
            ],
        )
        for role in wmo_terms.WMO_COLLEGE
        for discloser in (roles.CLIENT, roles.PARENT_WITH_AUTHORITY, roles.REPRESENTATIVE)
    ),
    *(
        _row(
            rule,
            {
                **REUSE,
                "recipient": party(role),
                "data": (item(data.SUPPORT, held_under=task),),
                "at": at,
                "purpose": purpose,
            },
            [
                {"discloser": PROVIDER},
                {"recipient": POLICE},
                {"data": WMO_ITEM},
                {"purpose": data.CARE_SIGNAL},
            ],
        )
        for rule in ("wmo_college.no_reuse", "wmo_college.reuse_with_consent")
        for at in (BEFORE, FROM_2018, FROM_2021)
        for role in wmo_terms.WMO_COLLEGE
        for task in wmo_terms.OTHER_TASKS
        for purpose in wmo_terms.COLLEGE_PURPOSES
        if (rule, purpose) != ("wmo_college.reuse_with_consent", wmo_terms.CONTRIBUTE)
    ),
    _row(
        "wmo_college.reuse_with_consent",
        {**REUSE, "at": BEFORE, "consent": NOT_EXPLICIT},
        [{"facts": said()}, {"consent": UNFREE}, *({"consent": c} for c in FLAWED)],
    ),
    *(
        _row(
            "wmo_college.reuse_with_consent",
            {**REUSE, "at": at},
            [
                {"facts": said()},
                {"consent": UNFREE},
                {"consent": NOT_EXPLICIT},
                {"subject": client(15)},
                *({"consent": c} for c in FLAWED),
            ],
        )
        for at in (FROM_2018, FROM_2021)
    ),
    *(
        _row(
            "wmo_closed_list.only_the_list",
            {**FROM_FILE, "discloser": party(role, WMO_5_3_3)},
            [
                {"discloser": party(role)},
                {"discloser": PROVIDER},
                OTHER_FILE,
                {"recipient": CLIENT},
            ],
        )
        for role in wmo_terms.WMO_COLLEGE
    ),
    _college_gives("to_provider", roles.WMO_PROVIDER, wmo_terms.DELIVER),
    _college_gives("to_cak", wmo_terms.CAK, wmo_terms.CONTRIBUTE),
    _college_gives("to_svb", wmo_terms.SVB, wmo_terms.PAY_BUDGET),
    _college_gives("to_supervisors", roles.SUPERVISOR, data.SUPERVISION),
    _row(
        "wmo_closed_list.consent_beside_the_list",
        {**FROM_FILE, "recipient": party(roles.SCHOOL), "consent": EXPLICIT},
        [
            {"discloser": party(roles.COLLEGE)},
            {"discloser": PROVIDER},
            OTHER_FILE,
            {"recipient": CLIENT},
            {"subject": client(11)},
            {"subject": client(40, NO)},
            *({"consent": c} for c in FLAWED),
        ],
    ),
    _row(
        "wmo_closed_list.consent_beside_the_list",
        {
            **FROM_FILE,
            "recipient": party(roles.SCHOOL),
            "proxy_consent": EXPLICIT,
            "subject": CHILD,
        },
        [{"subject": client(12)}, *({"proxy_consent": c} for c in FLAWED)],
    ),
    *(
        _row(
            f"wmo_exchange.{rule}",
            {**SUPPORT_BY, "recipient": party(role), "purpose": purpose},
            misses,
        )
        for role in wmo_terms.WMO_COLLEGE
        for rule, purpose, misses in (
            ("provider_to_college", wmo_terms.INQUIRE, PROVISION_MISSES),
            (
                "provider_answers_college",
                wmo_terms.RECOVER,
                (*PROVISION_MISSES, {"setting": UNASKED}),
            ),
            ("provider_accounts", wmo_terms.ACCOUNT, PROVISION_MISSES),
            (
                "provider_accounts_on_request",
                wmo_terms.ACCOUNT,
                (*PROVISION_MISSES, {"setting": UNASKED}),
            ),
        )
    ),
    *(
        _row(
            f"wmo_exchange.{rule}",
            {**SUPPORT_BY, "recipient": SUPERVISOR, "purpose": purpose},
            misses,
        )
        for purpose in (data.SUPERVISION, data.ENFORCEMENT)
        for rule, misses in (
            ("provider_to_supervisors", PROVISION_MISSES),
            ("provider_answers_supervisors", (*PROVISION_MISSES, {"setting": UNASKED})),
        )
    ),
    *(
        _row(
            f"wmo_exchange.{rule}",
            {
                **SUPPORT_BY,
                **SUPERVISED,
                "recipient": party(role),
                "purpose": purpose,
            },
            [
                {"discloser": PROVIDER},
                {"recipient": POLICE},
                {"purpose": wmo_terms.INQUIRE},
                {"facts": said(NECESSARY)},
                {"facts": said(wmo_exchange.GOT_IN_SUPERVISION)},
            ],
        )
        for rule in ("supervisors_to_college", "supervisors_answer_college")
        for role in wmo_terms.WMO_COLLEGE
        for purpose in (
            wmo_terms.CONTRIBUTE,
            wmo_terms.BUDGET,
            wmo_terms.REVIEW,
            wmo_terms.RECOVER,
        )
    ),
    _row(
        "wmo_exchange.supervisors_answer_college",
        {**SUPPORT_BY, **SUPERVISED, "purpose": wmo_terms.REVIEW},
        [{"setting": UNASKED}],
    ),
    *(
        _row(
            f"wmo_exchange.{rule}",
            {**CARE, "recipient": party(role), "purpose": purpose, "at": at, "consent": consent},
            [
                {"discloser": party(roles.SCHOOL)},
                {"recipient": POLICE},
                {"purpose": wmo_terms.RECOVER},
                {"subject": FAMILY},
                *_drop(CARE, wmo_exchange.ZVW_CARE, wmo_exchange.MAY_NEED_PROVISION, NECESSARY),
                {"consent": UNFREE},
                {"consent": attrs.evolve(consent, informed=NO)},
                {"consent": attrs.evolve(consent, specific=NO)},
                {"consent": attrs.evolve(consent, status=data.REFUSED)},
                {"subject": client(15)},
            ],
        )
        for rule in ("care_to_college", "care_answers_college")
        for at, consent in ((BEFORE, NOT_EXPLICIT), (FROM_2018, EXPLICIT))
        for role in wmo_terms.WMO_COLLEGE
        for purpose in wmo_terms.SUPPORT_PURPOSES
    ),
    _row("wmo_exchange.care_to_college", CARE, [{"consent": NOT_EXPLICIT}]),
    _row(
        "wmo_exchange.care_answers_college", CARE, [{"consent": NOT_EXPLICIT}, {"setting": UNASKED}]
    ),
    *(
        _row(
            f"wmo_exchange.{rule}",
            {**BACK, "discloser": party(role, WMO_5_3_3), "at": at, "consent": consent},
            [
                {"discloser": PROVIDER},
                {"recipient": POLICE},
                {"subject": FAMILY},
                *_drop(BACK, wmo_exchange.ZVW_TASK, NECESSARY),
                {"consent": UNFREE},
                {"consent": attrs.evolve(consent, informed=NO)},
                {"consent": attrs.evolve(consent, specific=NO)},
                {"consent": attrs.evolve(consent, status=data.REFUSED)},
                {"subject": client(15)},
            ],
        )
        for rule in ("college_to_care", "college_answers_care")
        for at, consent in ((BEFORE, NOT_EXPLICIT), (FROM_2018, EXPLICIT))
        for role in wmo_terms.WMO_COLLEGE
    ),
    _row("wmo_exchange.college_to_care", BACK, [{"consent": NOT_EXPLICIT}]),
    _row(
        "wmo_exchange.college_answers_care", BACK, [{"consent": NOT_EXPLICIT}, {"setting": UNASKED}]
    ),
    *(
        _row(
            f"wmo_exchange.{rule}",
            {
                "discloser": party(roles.CIZ),
                "recipient": party(role),
                "category": data.MERE_FACT,
                "setting": ASKED,
                "purpose": purpose,
                "facts": said(wmo_exchange.WLZ_DECISION, NECESSARY),
            },
            [
                {"discloser": PROVIDER},
                {"recipient": POLICE},
                {"purpose": wmo_terms.RECOVER},
                {"facts": said(NECESSARY)},
                {"facts": said(wmo_exchange.WLZ_DECISION)},
            ],
        )
        for rule in ("ciz_to_college", "ciz_answers_college")
        for role in wmo_terms.WMO_COLLEGE
        for purpose in wmo_terms.SUPPORT_PURPOSES
    ),
    *(
        _row(
            "wmo_meldrecht.report",
            {**REPORT, **at},
            [
                {"recipient": POLICE},
                {"purpose": data.CARE_SIGNAL},
                {"discloser": party(roles.NEIGHBOUR)},
                {"discloser": VEILIG_THUIS},
                {"facts": said(NECESSARY)},
                {"facts": said(wmo_terms.VIOLENCE)},
                {"facts": said(wmo_terms.VIOLENCE, NECESSARY, wmo_meldrecht.KNOWN_PRIVATELY)},
                *(
                    {"facts": said(wmo_terms.VIOLENCE, NECESSARY, no=(step,))}
                    for step in (
                        wmo_meldcode.SIGNALS_MAPPED,
                        wmo_meldcode.COLLEAGUE_CONSULTED,
                        wmo_meldcode.CLIENT_SPOKEN_TO,
                    )
                ),
            ],
        )
        for at in ({}, IN_2024)
    ),
    *(
        _row(
            f"wmo_meldrecht.{rule}",
            {
                "discloser": party(roles.OTHER_PARTY, wmo_meldrecht.ADVISER_SECRECY),
                "recipient": COLLEGE,
                "category": data.SUPPORT,
                "at": NOW,
                "facts": said(fact),
            },
            [{"discloser": PROVIDER}, {"recipient": CLIENT}, {"facts": said()}],
        )
        for rule, fact in (
            ("advisers_task", wmo_meldrecht.TASK_NECESSITATES),
            ("supported_person_releases", wmo_meldrecht.SUPPORTED_CONSENTS),
        )
    ),
    *(
        _row(
            f"wmo_veilig_thuis.{rule}",
            {**NOTICE, **at},
            [
                {"discloser": PROVIDER},
                {"purpose": data.FRAUD_CONTROL},
                *_drop(
                    NOTICE,
                    wmo_veilig_thuis.REPORT_MADE,
                    wmo_veilig_thuis.INTEREST_OR_SERIOUSNESS,
                    NECESSARY,
                ),
            ],
        )
        for rule in ("notify_help", "notify_authorities")
        for at in ({}, IN_2024)
    ),
    *(
        _row(
            "wmo_veilig_thuis.notify_help",
            {**NOTICE, **at},
            [
                *_drop(NOTICE, wmo_veilig_thuis.OFFERS_HELP),
                {"facts": NOTICE["facts"] | said(wmo_veilig_thuis.MORE_THAN_THE_REPORT)},
            ],
        )
        for at in ({}, IN_2024)
    ),
]


def _label(row: Row) -> str:
    return row[0]


@pytest.mark.parametrize("row", NEEDS, ids=map(_label, NEEDS))
def test_what_a_rule_needs(row: Row) -> None:
    """The rule holds in its case, and no longer after any one of these changes."""
    rule_id, base, misses = row
    assert holds(rule_id, base) is YES
    still = [change for change in misses if holds(rule_id, base, **change) is not NO]
    assert still == []


@pytest.mark.parametrize(
    ("rule_id", "fact"),
    [
        ("provider_to_payers", wmo_exchange.DELIVERS_PROVISION),
        ("provider_to_payers", NECESSARY),
        ("provider_answers_payers", wmo_exchange.DELIVERS_PROVISION),
        ("provider_answers_payers", NECESSARY),
    ],
)
@pytest.mark.parametrize("role", [wmo_terms.CAK, wmo_terms.SVB])
def test_payers_wait_for_the_text(rule_id: str, fact: Fact, role: Role) -> None:
    """5.2.2 b and c: unknown while all else is there, no where something lacks."""
    base: Base = {**SUPPORT_BY, "recipient": party(role)}
    name = f"wmo_exchange.{rule_id}"
    assert holds(name, base) is UNKNOWN
    assert holds(name, base, **_drop(base, fact)[0]) is NO
    assert holds(name, base, subject=FAMILY) is NO
    assert holds(name, base, recipient=POLICE) is NO
    if rule_id == "provider_answers_payers":
        assert holds(name, base, setting=UNASKED) is NO


HOUSING = party(roles.HOUSING_ASSOCIATION)
IN_NEED = said(
    wmo_terms.VIOLENCE,
    NECESSARY,
    wmo_meldcode.UNSAFETY,
    wmo_meldcode.NO_EFFECTIVE_HELP,
    wmo_meldcode.HELP_FAILS,
)
STEPS = ("map_the_signals", "consult_a_colleague", "speak_with_the_client", "weigh")
KNMG = ("norm_unsafety", "norm_no_help", "norm_help_fails")
FOR_CODE = ("not_to_be_left_undone", "inform_those_concerned", "record_the_decision")


@pytest.mark.parametrize("rule_id", [*STEPS, *KNMG, *FOR_CODE])
def test_meldcode_goes_with_a_report(rule_id: str) -> None:
    """Steps and norms: a report to Veilig Thuis, about violence, by who has a meldcode."""
    name = f"wmo_meldcode.{rule_id}"
    base: Base = {**REPORT, "facts": IN_NEED}
    assert holds(name, base) is YES
    assert holds(name, base, recipient=POLICE) is NO
    assert holds(name, base, purpose=data.CARE_SIGNAL) is NO
    assert holds(name, base, discloser=HOUSING) is NO
    bound = holds(name, base, discloser=HOUSING, facts=IN_NEED | said(wmo_meldcode.BOUND_BY_CODE))
    assert bound is (NO if rule_id in KNMG else YES)


@pytest.mark.parametrize("physician", wmo_meldcode.PHYSICIANS)
def test_knmg_speaks_to_physicians(physician: Role) -> None:
    """KNMG-MC: physicians, also for dentists."""
    base: Base = {**REPORT, "discloser": party(physician, WET_BIG_88), "facts": IN_NEED}
    if physician is roles.MEDICAL_ADVISER:
        base["discloser"] = party(physician)
    assert holds("wmo_meldcode.norm_unsafety", base) is YES


@pytest.mark.parametrize(
    ("rule_id", "purpose", "at"),
    [
        ("wmo_meldrecht.needs_a_report", wmo_terms.END_VIOLENCE, IN_2024["at"]),
        ("wmo_meldrecht.needs_a_report", wmo_terms.END_VIOLENCE, NOW),
        ("wmo_meldrecht.advice_by_chat", wmo_terms.SEEK_ADVICE, NOW),
        ("wmo_meldcode.advice_without_names", wmo_terms.SEEK_ADVICE, NOW),
    ],
)
def test_conditions_on_veilig_thuis(rule_id: str, purpose: Purpose, at: dt.date) -> None:
    """5.1.6: to Veilig Thuis, for the purpose of the lid."""
    base: Base = {**REPORT, "purpose": purpose, "at": at}
    assert holds(rule_id, base) is YES
    assert holds(rule_id, base, recipient=POLICE) is NO
    assert holds(rule_id, base, purpose=data.CARE_SIGNAL) is NO


@pytest.mark.parametrize("at", [IN_2024["at"], NOW])
@pytest.mark.parametrize(
    ("more", "truth"),
    [
        ((), YES),
        ((wmo_meldcode.BOUND_BY_CODE,), NO),
        ((wmo_meldcode.BOUND_BY_CODE, wmo_meldcode.SAFETY_OPPOSES), YES),
    ],
)
def test_skipped_steps_in_both_versions(at: dt.date, more: tuple[Fact, ...], truth: Truth) -> None:
    """House reading 35, before and after 2025-01-01."""
    facts = said(wmo_terms.VIOLENCE, NECESSARY, *more, no=(wmo_meldcode.CLIENT_SPOKEN_TO,))
    base: Base = {**REPORT, "discloser": HOUSING, "facts": facts, "at": at}
    assert holds("wmo_meldrecht.report", base) is truth


def test_bsn_of_veilig_thuis_is_about_the_bsn() -> None:
    """5.2.9 lid 2: the number, used by Veilig Thuis."""
    base: Base = {**NOTICE, "category": data.CITIZEN_NUMBER}
    assert holds("wmo_meldrecht.uses_bsn", base) is YES
    assert holds("wmo_meldrecht.uses_bsn", base, category=data.SUPPORT) is NO
    assert holds("wmo_meldrecht.uses_bsn", base, discloser=PROVIDER) is NO


@pytest.mark.parametrize("role", [*roles.POLICE_ROLES, roles.CHILD_PROTECTION_BOARD])
@pytest.mark.parametrize("at", [IN_2024["at"], NOW])
def test_first_list_of_letter_e(role: Role, at: dt.date) -> None:
    """4.1.1 lid 2 e: police and raad in both wordings."""
    base: Base = {**NOTICE, "recipient": party(role), "at": at}
    assert holds("wmo_veilig_thuis.notify_authorities", base) is YES


def test_request_to_the_board_is_told_by_veilig_thuis() -> None:
    """4.1.1 lid 2 f."""
    base: Base = {
        **NOTICE,
        "recipient": COLLEGE,
        "category": data.MERE_FACT,
        "facts": said(wmo_veilig_thuis.ASKS_BOARD),
    }
    rule_id = "wmo_veilig_thuis.tell_college_of_request"
    assert holds(rule_id, base) is YES
    assert holds(rule_id, base, discloser=PROVIDER) is NO


@pytest.mark.parametrize("category", data.HEALTH_CATEGORIES)
@pytest.mark.parametrize("rule_id", ["tell_reporter", "tell_reporter_as_duty"])
def test_reporter_hears_no_health_data(category: Category, rule_id: str) -> None:
    """4.1.1 lid 2 g: steps taken only."""
    facts = said(wmo_veilig_thuis.RECIPIENT_REPORTED, wmo_veilig_thuis.ONLY_STEPS_TAKEN)
    base: Base = {**NOTICE, "facts": facts, "category": category}
    assert holds(f"wmo_veilig_thuis.{rule_id}", base) is NO


POLICY: Base = {
    **NOTICE,
    "recipient": COLLEGE,
    "purpose": wmo_terms.POLICY_INFORMATION,
    "at": NOW,
    "facts": said(NECESSARY),
}
INCIDENTAL = {"facts": said(NECESSARY, wmo_veilig_thuis.INCIDENTAL)}


@pytest.mark.parametrize("role", [roles.COLLEGE, roles.OTHER_OFFICIAL])
def test_policy_information_or_none(role: Role) -> None:
    """4.2.12 lid 1-2 and Uitvoeringsbesluit 4.3.2 lid 2 divide the field."""
    duty, bar = "wmo_veilig_thuis.policy_information", "wmo_veilig_thuis.no_persons_in_incidental"
    base: Base = {**POLICY, "recipient": party(role)}
    assert (holds(duty, base), holds(bar, base)) == (YES, NO)
    assert (holds(duty, base, **INCIDENTAL), holds(bar, base, **INCIDENTAL)) == (NO, YES)
    misses: list[Base] = [
        {"discloser": PROVIDER}, {"recipient": POLICE}, {"purpose": data.QUALITY},
    ]  # fmt: skip
    for change in misses:
        assert holds(duty, base, **change) is NO
        assert holds(bar, {**base, **INCIDENTAL}, **change) is NO


@pytest.mark.parametrize("role", wmo_terms.WMO_COLLEGE)
@pytest.mark.parametrize("purpose", wmo_terms.COLLEGE_PURPOSES)
def test_case_data_after_a_request(role: Role, purpose: Purpose) -> None:
    """4.2.12 lid 3 b: for the purposes of 5.1.1."""
    base: Base = {
        **POLICY,
        "recipient": party(role),
        "purpose": purpose,
        "facts": said(NECESSARY, wmo_terms.INQUIRY_RUNS),
    }
    rule_id = "wmo_veilig_thuis.case_data_for_college"
    assert holds(rule_id, base) is YES
    for_youth = said(NECESSARY, wmo_veilig_thuis.FOR_JEUGDWET_7_4_0)
    assert holds(rule_id, base, facts=for_youth, recipient=POLICE) is NO


CALAMITY: Base = {
    "discloser": PROVIDER,
    "recipient": SUPERVISOR,
    "category": data.HEALTH,
    "purpose": wmo_terms.REPORT_CALAMITY,
    "facts": said(wmo_supervision.FOR_PROVIDER, wmo_supervision.CALAMITY, NECESSARY),
}
BOUND_BY = (
    locks.WMO_5_3_3, locks.BW_7_457, locks.WET_BIG_88, locks.JEUGDWET_7_3_11, locks.WVGGZ_8_34,
    locks.WZD_18C, locks.AWB_2_5, locks.OFFICE, locks.DERIVED, locks.CODE,
)  # fmt: skip


@pytest.mark.parametrize("lock", BOUND_BY)
def test_every_secrecy_meets_the_gate(lock: Lock) -> None:
    """3.4 lid 3: "wettelijk voorschrift of [...] ambt of beroep"."""
    base: Base = {**CALAMITY, "discloser": party(roles.SUPPORT_WORKER, lock)}
    duty, gate = "wmo_supervision.report_calamity", "wmo_supervision.secret_data_gate"
    assert (holds(duty, base), holds(gate, base)) == (NO, YES)
    through = base["facts"] | said(wmo_supervision.PROTECTS_CLIENTS)
    assert (holds(duty, base, facts=through), holds(gate, base, facts=through)) == (YES, NO)
    elsewhere = said(wmo_supervision.CALAMITY, NECESSARY)
    assert holds(gate, base, facts=elsewhere) is NO


@pytest.mark.parametrize("at", [IN_2024["at"], NOW])
@pytest.mark.parametrize(
    ("rule_id", "discloser"),
    [
        ("inspect_veilig_thuis", VEILIG_THUIS),
        ("inspect_provider", PROVIDER),
        ("inspect_provider", party(roles.SUPPORT_WORKER, WMO_5_3_3)),
    ],
)
def test_inspection_in_both_wordings(rule_id: str, discloser: Party, at: dt.date) -> None:
    """4.3.1 and 6.1 lid 3: the supervisor, for supervision, on demand."""
    base: Base = {
        **CALAMITY,
        "discloser": discloser,
        "purpose": data.SUPERVISION,
        "setting": ASKED,
        "at": at,
        "facts": said(wmo_supervision.FILE_DEMANDED, wmo_supervision.FOR_PROVIDER),
    }
    name = f"wmo_supervision.{rule_id}"
    assert holds(name, base) is YES
    misses: list[Base] = [
        {"recipient": COLLEGE},
        {"purpose": data.QUALITY},
        {"setting": UNASKED},
        {"facts": said(wmo_supervision.FOR_PROVIDER)},
        {"discloser": party(roles.SCHOOL), "facts": said(wmo_supervision.FILE_DEMANDED)},
    ]
    assert [change for change in misses if holds(name, base, **change) is not NO] == []


CLOSED = [
    ("only_the_list", {}),
    ("to_provider", {"purpose": wmo_terms.DELIVER}),
    ("to_cak", {"purpose": wmo_terms.CONTRIBUTE, "recipient": party(wmo_terms.CAK)}),
    ("to_svb", {"purpose": wmo_terms.PAY_BUDGET, "recipient": party(wmo_terms.SVB)}),
    ("to_supervisors", {"purpose": data.SUPERVISION, "recipient": SUPERVISOR}),
    ("consent_beside_the_list", {"consent": EXPLICIT}),
]


@pytest.mark.parametrize("role", wmo_terms.WMO_COLLEGE)
@pytest.mark.parametrize(("rule_id", "changes"), CLOSED)
def test_the_college_and_its_file(role: Role, rule_id: str, changes: Base) -> None:
    """5.2.1: whoever carries out the Wmo for the college; data from elsewhere with consent."""
    base: Base = {
        **FROM_FILE,
        "discloser": party(role, WMO_5_3_3),
        "data": (item(data.SUPPORT, held_under=municipality.HELD_WMO),),
        "facts": said(
            NECESSARY,
            wmo_closed_list.CONTRACTED,
            wmo_closed_list.FROM_ELSEWHERE,
            wmo_closed_list.CONSENTED_AT_SOURCE,
        ),
        **changes,
    }
    assert holds(f"wmo_closed_list.{rule_id}", base) is YES


@pytest.mark.parametrize("category", [*data.HEALTH_CATEGORIES, data.OTHER_SPECIAL])
def test_special_categories_leave_the_list_open(category: Category) -> None:
    """5.2.1 lid 2: consent that is not explicit leaves an open question for special data."""
    base: Base = {
        **FROM_FILE,
        "data": (item(category, held_under=municipality.HELD_WMO),),
        "consent": NOT_EXPLICIT,
    }
    assert holds("wmo_closed_list.consent_beside_the_list", base) is UNKNOWN
    assert holds("wmo_closed_list.consent_beside_the_list", base, consent=EXPLICIT) is YES


@pytest.mark.parametrize(
    ("rule_id", "base"),
    [("wmo_exchange.care_answers_college", CARE), ("wmo_exchange.college_answers_care", BACK)],
)
@pytest.mark.parametrize("at", [BEFORE, FROM_2018])
def test_a_duty_only_once_asked(rule_id: str, base: Base, at: dt.date) -> None:
    """5.2.5 "desgevraagd verplicht", before and after 2018-07-28."""
    assert holds(rule_id, base, at=at) is YES
    assert holds(rule_id, base, at=at, setting=UNASKED) is NO


@pytest.mark.parametrize("role", roles.POLICE_ROLES + roles.PROSECUTION_ROLES)
def test_investigators_after_death_stay_open(role: Role) -> None:
    """458a lid 1 c: the police and the OM have a route of their own."""
    base: Base = {**OF_DEAD, "recipient": party(role), "facts": said(*WEIGHTY)}
    assert holds("wgbo_after_death.after_death_interest", base) is UNKNOWN


@pytest.mark.parametrize(
    ("age", "own", "proxy", "truth"),
    [
        (16, EXPLICIT, None, YES),
        (15, EXPLICIT, EXPLICIT, YES),
        (15, EXPLICIT, None, NO),
        (15, None, EXPLICIT, NO),
        (11, None, EXPLICIT, YES),
        (11, None, UNFREE, NO),
        (11, None, REFUSED, NO),
        *((11, None, flawed, NO) for flawed in FLAWED),
    ],
)
@pytest.mark.parametrize(
    ("rule_id", "base"),
    [
        ("wmo_college.reuse_with_consent", REUSE),
        ("wmo_exchange.care_to_college", CARE),
        ("wmo_exchange.college_to_care", BACK),
    ],
)
@pytest.mark.parametrize("at", [BEFORE, FROM_2018, FROM_2021])
def test_ages_of_the_consent_gate(
    *,
    age: int,
    own: Consent | None,
    proxy: Consent | None,
    truth: Truth,
    rule_id: str,
    base: Base,
    at: dt.date,
) -> None:
    """5.1.1 lid 4 and 5.2.5: twelve and sixteen, in every version."""
    changes: Base = {"subject": client(age), "consent": own, "proxy_consent": proxy, "at": at}
    assert holds(rule_id, base, **changes) is truth


def test_medical_secrecy_is_bound_by_function() -> None:
    """BW 7:457 binds the parties of these tables that treat."""
    assert {BW_7_457, WET_BIG_88} <= set(PSYCHIATRIST.bound_by or ())
