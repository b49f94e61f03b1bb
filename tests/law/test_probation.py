"""Reclasseringsregeling, Pbw 18a-18b, Penitentiaire maatregel 20d and 38."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from disclosure_law.law import avg, probation, wet_big, wgbo
from disclosure_law.law import probation as p
from disclosure_law.law.compulsory_care import MINISTER
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Request
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import BW_7_457, REGELING_37, WET_BIG_88, WPG_7
from tests.common import cites, corpus_of, party, request, said
from tests.law import near

LAW = corpus_of(avg, wgbo, wet_big, probation)
P, REQUIRED, PERMITTED = Outcome.PROHIBITED, Outcome.REQUIRED, Outcome.PERMITTED
WORKER = party(roles.PROBATION, REGELING_37)
AT = dt.date(2026, 5, 19)

WARNING = request(
    WORKER, party(roles.BURGEMEESTER), data.CRIMINAL, at=AT, purpose=p.RISK_OF_VIOLENCE,
    facts=said(p.DETAINEE, p.RISK_PRESENT, NECESSARY, p.BELONGS_TO_BOTH_TASKS),
)  # fmt: skip


def test_the_closed_circle_must_warn_each_other() -> None:
    """Pbw 18b lid 1: "verstrekken [...] elkaar"; the secrecy of art. 37 yields to a duty."""
    verdict = judge(WARNING, LAW)
    near.check(verdict, REQUIRED, "Pbw 18b lid 1", "Reclasseringsregeling 37")
    assert "probation.tell_the_governor" in {c.id for c in verdict.conditions}
    governor = judge(near.to(WARNING, roles.DJI), LAW)
    assert "probation.tell_the_governor" not in {c.id for c in governor.conditions}


def test_the_police_in_the_circle_are_reached_through_wpg_7() -> None:
    """18b is a statutory duty, so it opens the closed regime of the police as well."""
    police = near.by(near.of(WARNING, data.CRIMINAL), party(roles.POLICE, WPG_7))
    near.check(judge(police, LAW), REQUIRED, "Pbw 18b lid 1")


WARNING_MISSES = {
    "not a detainee": near.without(WARNING, p.DETAINEE),
    "no risk": near.without(WARNING, p.RISK_PRESENT),
    "not necessary": near.without(WARNING, NECESSARY),
    "for another purpose": near.for_(WARNING, data.RESEARCH),
    "not in both tasks": near.without(WARNING, p.BELONGS_TO_BOTH_TASKS),
    "the college is not in the circle": near.to(WARNING, roles.COLLEGE),
    "the day before 1 July 2021": near.on(WARNING, dt.date(2021, 6, 30)),
}


@pytest.mark.parametrize("miss", WARNING_MISSES.values(), ids=WARNING_MISSES.keys())
def test_18b_misses(miss: Request) -> None:
    """Each element is needed; then the secrecy stands."""
    near.check(judge(miss, LAW), P, "Reclasseringsregeling 37")


def test_the_minister_belongs_to_the_circle() -> None:
    """18b lid 1: "Onze Minister, Onze Minister van Justitie en Veiligheid"."""
    near.check(judge(near.to(WARNING, MINISTER), LAW), REQUIRED, "Pbw 18b lid 1")


def test_18b_begins_on_1_july_2021() -> None:
    """The day itself counts."""
    assert judge(near.on(WARNING, dt.date(2021, 7, 1)), LAW).outcome is REQUIRED


def test_18b_does_not_reach_the_prison_doctor() -> None:
    """The medical service is not in the list; its secrecy stands."""
    doctor = near.of(near.by(WARNING, party(roles.PHYSICIAN, BW_7_457, WET_BIG_88)), data.HEALTH)
    near.check(judge(doctor, LAW), P, "BW 7:457 lid 1", "Wet BIG 88")


CARE = request(
    WORKER, party(roles.COLLEGE), data.HEALTH, at=AT, purpose=p.REINTEGRATION_PLAN,
    facts=said(p.CARE_NEEDED, p.ORGANISING_CARE_DATA, NECESSARY),
)  # fmt: skip


def test_organising_care_is_a_duty_limited_to_three_items() -> None:
    """PM 20d lid 3: "verstrekken elkaar"."""
    near.check(judge(CARE, LAW), REQUIRED, "Penitentiaire maatregel 20d lid 3")


CARE_MISSES = {
    "no care needed": near.without(CARE, p.CARE_NEEDED),
    "diagnosis instead of the three items": near.without(CARE, p.ORGANISING_CARE_DATA),
    "not necessary": near.without(CARE, NECESSARY),
    "the police are no party": near.to(CARE, roles.POLICE),
    "another purpose": near.for_(CARE, data.PUBLIC_ORDER),
    "the day before": near.on(CARE, dt.date(2021, 6, 30)),
}


@pytest.mark.parametrize("miss", CARE_MISSES.values(), ids=CARE_MISSES.keys())
def test_20d_lid_3_misses(miss: Request) -> None:
    """Without it art. 37 stands."""
    near.check(judge(miss, LAW), P, "Reclasseringsregeling 37")


PLAN = near.with_(
    near.of(near.without(CARE, p.CARE_NEEDED, p.ORGANISING_CARE_DATA), data.HOUSING), p.LISTED_DATA
)


def test_the_plan_consultation_is_a_power() -> None:
    """PM 20d lid 1: "kunnen"; that it opens art. 37 is flagged."""
    verdict = judge(PLAN, LAW)
    near.check(verdict, PERMITTED, "Penitentiaire maatregel 20d lid 1")
    assert "Reclasseringsregeling 37" in {str(c.cites) for c in verdict.contested}
    for miss in (near.without(PLAN, p.LISTED_DATA), near.without(PLAN, NECESSARY),
                 near.on(PLAN, dt.date(2021, 6, 30))):  # fmt: skip
        near.check(judge(miss, LAW), P, "Reclasseringsregeling 37")


OWN = request(
    WORKER, party(roles.CARE_PROVIDER, BW_7_457), data.CRIMINAL, data.HEALTH, at=AT,
    purpose=data.PROBATION_SUPERVISION, facts=said(p.TASK_REQUIRES),
)  # fmt: skip


def test_the_probation_task_itself_opens_its_secrecy() -> None:
    """Art. 37: "uit zijn taak [...] de noodzaak tot bekendmaking voortvloeit"."""
    near.check(judge(OWN, LAW), PERMITTED, "Reclasseringsregeling 37")
    near.check(judge(near.without(OWN, p.TASK_REQUIRES), LAW), P, "Reclasseringsregeling 37")
    volunteer = near.by(OWN, party(roles.COACH, REGELING_37))
    near.check(judge(volunteer, LAW), PERMITTED, "Reclasseringsregeling 37")
    outsider = near.by(OWN, party(roles.COACH))
    near.check(judge(outsider, LAW), P, "AVG 6(1)")


GIVEN = Consent(status=data.GIVEN, specific=YES, informed=YES, free=YES, explicit=YES)


def test_consent_opens_art_37_as_an_own_reading() -> None:
    """The article does not name consent: permitted, and flagged."""
    asked = attrs.evolve(near.of(near.without(OWN, p.TASK_REQUIRES), data.HOUSING), consent=GIVEN)
    verdict = judge(asked, LAW)
    near.check(verdict, PERMITTED, "Reclasseringsregeling 37")
    assert "Reclasseringsregeling 37" in {str(c.cites) for c in verdict.contested}


NOTICE = request(
    party(roles.DJI), party(roles.PROBATION), data.MERE_FACT, at=AT, purpose=p.DETENTION_NOTICE,
    facts=said(p.ENTRY),
)  # fmt: skip


def test_the_governor_gives_notice_of_entry_and_release() -> None:
    """Reclasseringsregeling 11: the fact, nothing more."""
    near.check(judge(NOTICE, LAW), REQUIRED, "Reclasseringsregeling 11 lid 1")
    near.check(judge(near.of(NOTICE, data.SUPPORT), LAW), P, "AVG 6(1)")
    near.check(judge(near.to(NOTICE, roles.POLICE), LAW), P, "AVG 6(1)")
    release = near.without(NOTICE, p.ENTRY)
    near.check(judge(release, LAW), P, "AVG 6(1)")
    supervised = near.with_(release, p.RELEASE_UNDER_SUPERVISION)
    near.check(judge(supervised, LAW), REQUIRED, "Reclasseringsregeling 11 lid 1")


REPORT = request(
    WORKER, party(roles.PROSECUTOR), data.SUPPORT, at=AT, purpose=p.SUPERVISION_REPORT,
    facts=said(p.SUPERVISION_ORDERED),
)  # fmt: skip


def test_ordered_supervision_is_reported() -> None:
    """Art. 12 lid 1."""
    near.check(judge(REPORT, LAW), REQUIRED, "Reclasseringsregeling 12 lid 1")
    near.check(
        judge(near.without(REPORT, p.SUPERVISION_ORDERED), LAW), P, "Reclasseringsregeling 37"
    )
    near.check(judge(near.to(REPORT, MINISTER), LAW), REQUIRED, "Reclasseringsregeling 12 lid 1")
    near.check(judge(near.to(REPORT, roles.COLLEGE), LAW), P, "Reclasseringsregeling 37")


TRANSFER = request(
    party(roles.DJI), party(roles.FPC, BW_7_457), data.HEALTH, at=AT, purpose=p.FORENSIC_TRANSFER,
    facts=said(NECESSARY),
)  # fmt: skip


def test_on_transfer_the_file_goes_along() -> None:
    """PM 38 lid 3."""
    near.check(judge(TRANSFER, LAW), REQUIRED, "Penitentiaire maatregel 38 lid 3")
    clinic = near.to(TRANSFER, roles.MENTAL_HEALTH_INSTITUTION)
    near.check(judge(clinic, LAW), REQUIRED, "Penitentiaire maatregel 38 lid 3")
    near.check(judge(near.without(TRANSFER, NECESSARY), LAW), P, "AVG 6(1)", "AVG 9(1)")
    assert "Penitentiaire maatregel 38 lid 3" not in cites(
        judge(near.to(TRANSFER, roles.COLLEGE), LAW)
    )
