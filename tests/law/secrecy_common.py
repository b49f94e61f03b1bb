"""Shared by the tests of secrecy and the AVG: one corpus, the parties, and a judged disclosure."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from disclosure_law.law import (
    avg,
    avg_conditions,
    awb,
    doctrine,
    doctrine_conflict,
    guidance,
    professional_codes,
    safeguard,
    uavg,
    uavg_care,
    uavg_criminal,
    uavg_duties,
    wabvpz,
    wabvpz_access,
    wet_big,
    wgbo,
)
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, Party, Subject
from disclosure_law.term import Category
from disclosure_law.truth import NO, YES
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.common import corpus_of, party, request, said

OWN_MODULES = (
    avg, avg_conditions, safeguard, uavg, uavg_care, uavg_criminal, uavg_duties, awb, wabvpz,
    wabvpz_access, guidance, doctrine_conflict, doctrine, professional_codes,
)  # fmt: skip
LAW = corpus_of(wgbo, wet_big, *OWN_MODULES)

P, R, X, U = Outcome.PERMITTED, Outcome.REQUIRED, Outcome.PROHIBITED, Outcome.UNDETERMINED

PSYCHIATRIST = party(roles.PSYCHIATRIST, *locks.MEDICAL)
GP = party(roles.GENERAL_PRACTITIONER, *locks.MEDICAL)
PHARMACIST = party(roles.PHARMACIST, *locks.MEDICAL)
HOSPITAL = party(roles.HOSPITAL, locks.BW_7_457)
COACH = party(roles.FAMILY_COACH, locks.WMO_5_3_3)
POLICE = party(roles.POLICE, locks.WPG_7)
PROBATION = party(roles.PROBATION, locks.REGELING_37)
HOUSING = party(roles.HOUSING_ASSOCIATION)
BOUND_HOUSING = party(roles.HOUSING_ASSOCIATION, locks.AGREEMENT)
COLLEGE = party(roles.COLLEGE, locks.WMO_5_3_3)
NO_SECRECY = party(roles.EMPLOYER)

CONSENT = Consent(
    status=data.GIVEN, explicit=YES, informed=YES, specific=YES, free=YES, written=YES
)
"""Consent that meets every demand of art. 4(11) and 9(2)(a)."""
NOT_EXPLICIT = attrs.evolve(CONSENT, explicit=NO)
"""A basis of AVG 6 for every discloser, and no exception of AVG 9 or UAVG 32."""
FAULTY = (
    attrs.evolve(CONSENT, status=data.REFUSED),
    attrs.evolve(CONSENT, status=data.WITHDRAWN),
    attrs.evolve(CONSENT, specific=NO),
    attrs.evolve(CONSENT, informed=NO),
)
"""Consents with one fault that every secrecy minds."""
INCAPABLE = Subject(kind=data.CLIENT, age=70, capable=NO)
BEFORE, CHANGED = dt.date(2026, 8, 31), dt.date(2026, 9, 1)
"""The last day of the old text of the UAVG, and the first of the new."""


def judged(
    discloser: Party,
    recipient: Party,
    *categories: Category,
    facts: tuple[Fact, ...] = (),
    **more: Any,
) -> Verdict:
    """The verdict under the law of these tests; every fact in `facts` is so, the rest is not."""
    law = more.pop("law", LAW)
    return judge(request(discloser, recipient, *categories, facts=said(*facts), **more), law)


__all__ = ["NECESSARY", "judged"]
