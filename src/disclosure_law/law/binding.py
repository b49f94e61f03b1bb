"""What binds whom: the dated table that follows from the statutes (wet-big.md, classification).

Only what the statute settles by role stands here. Anything that depends on the facts of the case
(is it a geneeskundige handeling? is the provider a Wmo-aanbieder?) is stated in the request.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.corpus import Binding
from disclosure_law.law.sources import JEUGDWET, WET_BIG, WMO_2015, WVGGZ, WZD
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.locks import (
    JEUGDWET_7_3_11,
    WET_BIG_88,
    WMO_5_3_3,
    WVGGZ_11_4,
    WVGGZ_12_4,
    WZD_59,
)

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
# The oldest version in which each was read. For the days before, `safeguard` leaves it open.
READ_WVGGZ_12_4 = dt.date(2020, 1, 1)
READ_WZD_59 = dt.date(2021, 11, 6)
READ_WVGGZ = dt.date(2025, 7, 1)
# Not here: the geneesheer-directeur and the zorgverantwoordelijke.  Wvggz 1:1: "arts als bedoeld in
# de Wet op de beroepen in de individuele gezondheidszorg" and "degene die een geregistreerd beroep
# uitoefent als bedoeld in artikel 3" say what they are by profession.  Art. 88 is about what is
# learned "bij het uitoefenen van zijn beroep op het gebied van de individuele gezondheidszorg"; the
# function is another ("verantwoordelijk voor de algemene gang van zaken"), and the power of 8:28
# "in afwijking van artikel 8:34" would be empty if art. 88 covered all that the director learns in
# it.  The zorgverantwoordelijke of Wzd 1 need not be registered at all ("arts of degene die behoort
# tot een [...] aangewezen categorie van deskundigen").  So the request states it.

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
    # "is tot geheimhouding verplicht van hetgeen in de uitoefening van zijn taak aan hem is
    # toevertrouwd": each of the three vertrouwenspersonen.
    Binding(
        roles=(roles.PATIENT_ADVOCATE,),
        lock=WVGGZ_11_4,
        cites=WVGGZ.art("11:4"),
        since=READ_WVGGZ,
    ),
    Binding(
        roles=(roles.FAMILY_ADVOCATE,),
        lock=WVGGZ_12_4,
        cites=WVGGZ.art("12:4", lid="1"),
        since=READ_WVGGZ_12_4,
    ),
    Binding(roles=(roles.CLIENT_ADVOCATE,), lock=WZD_59, cites=WZD.art("59"), since=READ_WZD_59),
)
