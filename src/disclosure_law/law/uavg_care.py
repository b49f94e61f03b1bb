"""UAVG art. 30 lid 3 and 5: health data within health care and maatschappelijke dienstverlening.

Status: verified-verbatim; until 2026-08-31 the aanhef of lid 3 named AVG 9(2)(h), from 2026-09-01
"g en h", which loosens nothing for disclosers. The exception opens the lock of AVG 9 and no
secrecy: that the recipient treats the same patient does not make him "rechtstreeks betrokken" (BW
7:457 lid 2). Onderdeel b (insurers) is not modelled: see `wabvpz`.
"""

from __future__ import annotations

import attrs

from disclosure_law.law.avg import UAVG_CHANGED
from disclosure_law.law.sources import AVG, UAVG
from disclosure_law.law.uavg import RECIPIENTS_BOUND, exception
from disclosure_law.leaf import Fact
from disclosure_law.rule import Contested, Ground, Key, Nature, Status
from disclosure_law.term import Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_ROLE,
    IS_HEALTH,
    NECESSARY,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_KIND,
)
from disclosure_law.vocabulary.locks import AVG_6

ART_30_3_A = UAVG.art("30", lid="3", onder="a")
CARE_PEG = (ART_30_3_A, AVG.art("9", lid="2", onder="h"), AVG.art("9", lid="3"))
CARE_PEG_2026 = (*CARE_PEG, AVG.art("9", lid="2", onder="g"))

# --- Art. 30 lid 3 a and lid 5 --------------------------------------------------------------------
# "hulpverleners, instellingen of voorzieningen voor gezondheidszorg of maatschappelijke
# dienstverlening, voor zover de verwerking noodzakelijk is met het oog op een goede behandeling of
# verzorging van de betrokkene dan wel het beheer van de betreffende instelling of beroepspraktijk"
# Both ends stand in this circle; "van de betrokkene": data about A to protect B do not fit.
NOT_TREATING = (
    roles.MEDICAL_ADVISER, roles.INSURANCE_PHYSICIAN, roles.INDEPENDENT_PHYSICIAN,
    roles.OCCUPATIONAL_PHYSICIAN,
)  # fmt: skip
HEALTH_CARE: tuple[Role, ...] = (
    *(role for role in roles.CARE_ROLES if role not in NOT_TREATING),
    *(role for role in roles.CARE_ORGANISATIONS if role != roles.WMO_PROVIDER),
    roles.MEDICAL_DIRECTOR, roles.CARE_RESPONSIBLE,
)  # fmt: skip
SOCIAL_SERVICES: tuple[Role, ...] = (
    roles.WMO_PROVIDER, roles.SOCIAL_WORKER, roles.ORTHOPEDAGOOG, roles.SUPPORT_WORKER,
    roles.ALTERNATIVE_PRACTITIONER, roles.COACH, roles.FAMILY_COACH, roles.YOUTH_WORKER,
    roles.YOUTH_PROVIDER, roles.WZD_OFFICER, roles.NEIGHBOURHOOD_TEAM, roles.DEBT_OFFICER,
    roles.WELFARE_FOUNDATION,
)  # fmt: skip
CARE_CIRCLE = (*HEALTH_CARE, *SOCIAL_SERVICES)
"""Health care and maatschappelijke dienstverlening; not a woningcorporatie, not the college as
such."""
WITHIN_CARE = DISCLOSER_ROLE.among(*CARE_CIRCLE) & RECIPIENT_ROLE.among(*CARE_CIRCLE)
FOR_CARE_OF_SUBJECT = PURPOSE.among(
    data.TREATMENT, data.REFERRAL, data.SUPPORT_AT_HOME
) & SUBJECT_KIND.among(data.CLIENT)
IN_TREATMENT = WITHIN_CARE & FOR_CARE_OF_SUBJECT
GOOD_TREATMENT = exception(
    "uavg.good_treatment",
    CARE_PEG,
    Text(
        "Hulpverleners en instellingen delen gezondheidsgegevens voor een goede behandeling of "
        "verzorging van de betrokkene.",
        "Practitioners and institutions share health data for the good treatment or care of the "
        "data subject.",
    ),
    NECESSARY,
    when=IS_HEALTH & IN_TREATMENT,
    words="voor zover de verwerking noodzakelijk is met het oog op een goede behandeling of "
    "verzorging van de betrokkene",
    then=(RECIPIENTS_BOUND,),
    until=UAVG_CHANGED,
)
GOOD_TREATMENT_2026 = attrs.evolve(
    GOOD_TREATMENT, cites=CARE_PEG_2026, since=UAVG_CHANGED, until=None
)
MANAGEMENT = Fact(
    "uavg.management_of_practice",
    Text(
        "Is de verstrekking nodig voor het beheer van de eigen instelling of beroepspraktijk?",
        "Is the disclosure needed for the management of the institution or practice itself?",
    ),
    ART_30_3_A,
)
PRACTICE_MANAGEMENT = exception(
    "uavg.practice_management",
    CARE_PEG,
    Text(
        "Noodzakelijk voor het beheer van de eigen instelling of beroepspraktijk.",
        "Necessary for the management of the institution or practice itself.",
    ),
    MANAGEMENT & NECESSARY,
    when=IS_HEALTH & WITHIN_CARE,
    words="dan wel het beheer van de betreffende instelling of beroepspraktijk",
    then=(RECIPIENTS_BOUND,),
    until=UAVG_CHANGED,
)
PRACTICE_MANAGEMENT_2026 = attrs.evolve(
    PRACTICE_MANAGEMENT, cites=CARE_PEG_2026, since=UAVG_CHANGED, until=None
)
# Lid 5: "het verbod om andere bijzondere categorieën van persoonsgegevens te verwerken is niet van
# toepassing, indien [...] noodzakelijk is in aanvulling op de verwerking van gegevens over
# gezondheid"
OTHER_SPECIAL_IN_TREATMENT = exception(
    "uavg.other_special_in_treatment",
    (UAVG.art("30", lid="5"),),
    Text(
        "Andere bijzondere gegevens in aanvulling op gezondheidsgegevens, voor een goede "
        "behandeling.",
        "Other special categories in addition to health data, for good treatment.",
    ),
    NECESSARY,
    when=CATEGORY.among(data.OTHER_SPECIAL) & IN_TREATMENT,
    words="noodzakelijk is in aanvulling op de verwerking van gegevens over gezondheid, bedoeld "
    "in het derde lid, aanhef en onderdeel a, met het oog op een goede behandeling of verzorging",
    then=(RECIPIENTS_BOUND,),
)
# The basis of AVG 6 in the treatment setting (avg.md, mapping): (b), (c), (e) or (f) by setting.
TREATMENT_BASIS = Ground(
    id="uavg.treatment_basis",
    cites=(AVG.art("6", lid="1"),),
    text=Text(
        "Binnen de behandeling draagt AVG 6(1) het delen: naar de setting (b), (c), (e) of (f).",
        "Within the treatment AVG 6(1) carries the sharing: (b), (c), (e) or (f) by setting.",
    ),
    when=IN_TREATMENT,
    provided=NECESSARY,
    nature=Nature.AVG_BASIS,
    lifts=(Key(AVG_6),),
    status=Status.OWN_READING,
    contested=(
        Contested(
            AVG.art("6", lid="1"),
            Text(
                "Welke letter van AVG 6(1) delen binnen de behandeling draagt hangt van de "
                "setting af: eigen lezing.",
                "Which letter of AVG 6(1) carries sharing within the treatment depends on the "
                "setting: own reading.",
            ),
        ),
    ),
)

RULES = (
    GOOD_TREATMENT, GOOD_TREATMENT_2026, PRACTICE_MANAGEMENT, PRACTICE_MANAGEMENT_2026,
    OTHER_SPECIAL_IN_TREATMENT, TREATMENT_BASIS,
)  # fmt: skip
