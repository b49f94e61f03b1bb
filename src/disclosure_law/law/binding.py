"""What binds whom: the dated table that follows from the statutes (wet-big.md, classification).

Only what the statute settles by role stands here. Anything that depends on the facts of the case
(is it a geneeskundige handeling? is the provider a Wmo-aanbieder?) is stated in the request.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.corpus import Binding
from disclosure_law.law.sources import JEUGDWET, WET_BIG, WMO_2015
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.locks import JEUGDWET_7_3_11, WET_BIG_88, WMO_5_3_3

# Art. 3 professions (and their specialists, arts. 14 and 17) in every version since 25 May 2018.
ARTICLE_3 = (
    roles.PHYSICIAN, roles.GENERAL_PRACTITIONER, roles.PSYCHIATRIST, roles.CHILD_PSYCHIATRIST,
    roles.ELDERLY_CARE_PHYSICIAN, roles.ADDICTION_PHYSICIAN, roles.PUBLIC_HEALTH_PHYSICIAN,
    roles.YOUTH_PHYSICIAN, roles.OCCUPATIONAL_PHYSICIAN, roles.INSURANCE_PHYSICIAN,
    roles.FORENSIC_PHYSICIAN, roles.HEALTH_PSYCHOLOGIST, roles.CLINICAL_PSYCHOLOGIST,
    roles.PSYCHOTHERAPIST, roles.NURSE, roles.NURSE_SPECIALIST, roles.MIDWIFE,
    roles.PHYSIOTHERAPIST, roles.PHARMACIST, roles.DENTIST, roles.INDEPENDENT_PHYSICIAN,
    roles.STATEMENT_PSYCHIATRIST,
)  # fmt: skip
ART_88_NARROWED = dt.date(2019, 4, 1)
ORTHOPEDAGOOG_LISTED = dt.date(2020, 1, 1)
ART_88 = WET_BIG.art("88")

BINDINGS = (
    Binding(roles=ARTICLE_3, lock=WET_BIG_88, cites=ART_88),
    # Before 2019-04-01 "een ieder" was bound; physician assistants were listed by 2019-04-02.
    Binding(roles=(roles.PHYSICIAN_ASSISTANT,), lock=WET_BIG_88, cites=ART_88),
    Binding(
        roles=(roles.ORTHOPEDAGOOG_GENERALIST, roles.ORTHOPEDAGOOG, roles.ALTERNATIVE_PRACTITIONER),
        lock=WET_BIG_88,
        cites=ART_88,
        until=ART_88_NARROWED,
    ),
    # Between 2019-04-01 and 2020-01-01 the orthopedagoog-generalist was outside art. 88.
    Binding(
        roles=(roles.ORTHOPEDAGOOG_GENERALIST,),
        lock=WET_BIG_88,
        cites=ART_88,
        binds=False,
        since=ART_88_NARROWED,
        until=ORTHOPEDAGOOG_LISTED,
    ),
    Binding(
        roles=(roles.ORTHOPEDAGOOG_GENERALIST,),
        lock=WET_BIG_88,
        cites=WET_BIG.art("3", lid="1"),
        since=ORTHOPEDAGOOG_LISTED,
    ),
    Binding(
        roles=(
            roles.ORTHOPEDAGOOG,
            roles.SOCIAL_WORKER,
            roles.COACH,
            roles.ALTERNATIVE_PRACTITIONER,
        ),
        lock=WET_BIG_88,
        cites=ART_88,
        binds=False,
        since=ART_88_NARROWED,
    ),
    Binding(
        roles=(roles.YOUTH_WORKER, roles.YOUTH_PROTECTOR),
        lock=JEUGDWET_7_3_11,
        cites=JEUGDWET.art("7.3.11", lid="1"),
    ),
    Binding(roles=(roles.VEILIG_THUIS,), lock=WMO_5_3_3, cites=WMO_2015.art("5.3.3", lid="1")),
)
