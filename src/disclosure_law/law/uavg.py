"""UAVG arts. 22-24 and 30: the Dutch exceptions to the ban on health and other special data.

Status: verified-verbatim unless a rule says otherwise. Old text to 2026-08-31, new text from
2026-09-01. The list is closed and speaks of whoever processes: a discloser needs a letter that names
*him*. What a recipient may hold (30 lid 2 b for the reclassering) is a condition on his side and never
carries a disclosure. An exception of this act opens one AVG lock: it is no basis of AVG 6 and never
opens a secrecy, which is why every ground here is of the nature `AVG_BASIS`.

Art. 22 lid 2 a and b stand in `avg`; 30 lid 4 and the articles after it in `uavg_duties`; criminal
data in `uavg_criminal`. Art. 30 does not name police, prosecution, the burgemeester, a
woningcorporatie or a Zorg- en Veiligheidshuis.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.citation import Provision
from disclosure_law.law.avg import IN_SCOPE, IS_SPECIAL
from disclosure_law.law.sources import AVG, UAVG
from disclosure_law.law.uavg_duties import RECIPIENTS_BOUND
from disclosure_law.leaf import Fact, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Contested, Ground, Key, Nature, Stage, Status
from disclosure_law.term import Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY, DISCLOSER_ROLE, IS_HEALTH, NECESSARY, PURPOSE, RECIPIENT_ROLE, SUBJECT_KIND,
)  # fmt: skip
from disclosure_law.vocabulary.locks import AVG_6, AVG_9, BW_7_457, CODE, WET_BIG_88

CHANGED_2026 = dt.date(2026, 9, 1)
ART_30_3_A = UAVG.art("30", lid="3", onder="a")


def _exception(
    id_: str,
    cites: tuple[Provision, ...],
    text: Text,
    provided: Predicate,
    *,
    when: Predicate = IS_SPECIAL,
    words: str = "",
    then: tuple[Condition, ...] = (),
    status: Status = Status.VERBATIM,
) -> Ground:
    """Return an exception to the ban on special categories: it opens that lock and no other."""
    return Ground(
        id=id_, cites=cites, text=text, words=words, when=IN_SCOPE & when, provided=provided,
        nature=Nature.AVG_BASIS, lifts=(Key(AVG_9),), then=then, status=status,
    )  # fmt: skip


# --- Art. 22 lid 2 ----------------------------------------------------------------------------------
# a and b: see `avg`.  c (non-profit bodies) is elided in the source pack.
# d. "de verwerking betrekking heeft op persoonsgegevens die kennelijk door de betrokkene openbaar zijn
# gemaakt": made public by himself; a neighbour's post or a newspaper does not count.
MADE_PUBLIC = Fact(
    "uavg.made_public_by_subject",
    Text(
        "Heeft de betrokkene deze gegevens kennelijk zelf openbaar gemaakt?",
        "Has the data subject manifestly made these data public himself?",
    ),
    UAVG.art("22", lid="2", onder="d"),
)
MANIFESTLY_PUBLIC = _exception(
    "uavg.manifestly_public",
    (UAVG.art("22", lid="2", onder="d"), AVG.art("9", lid="2", onder="e")),
    Text(
        "De betrokkene heeft de gegevens kennelijk zelf openbaar gemaakt.",
        "The data subject has manifestly made the data public himself.",
    ),
    MADE_PUBLIC,
    words="die kennelijk door de betrokkene openbaar zijn gemaakt",
)
# e. until 2026-08-31: "onderbouwing [...] rechtsbevoegdheid"; from 2026-09-01: "de verwerking
# noodzakelijk is voor de instelling, uitoefening of verdediging van een rechtsvordering, of wanneer
# gerechten handelen in het kader van hun rechtsprekende taken."
LEGAL_CLAIM_AT_STAKE = Fact(
    "uavg.legal_claim",
    Text(
        "Gaat het om het instellen, uitoefenen of verdedigen van een rechtsvordering?",
        "Is it about bringing, exercising or defending a legal claim?",
    ),
    UAVG.art("22", lid="2", onder="e"),
)
JUDICIAL_TASK = Fact(
    "uavg.judicial_task",
    Text(
        "Handelt het gerecht in het kader van zijn rechtsprekende taak?",
        "Does the court act in its judicial capacity?",
    ),
    UAVG.art("22", lid="2", onder="e"),
)
FOR_LEGAL_CLAIM = (LEGAL_CLAIM_AT_STAKE & NECESSARY) | (
    DISCLOSER_ROLE.among(roles.COURT) & JUDICIAL_TASK
)
LEGAL_CLAIM = attrs.evolve(
    _exception(
        "uavg.legal_claim",
        (UAVG.art("22", lid="2", onder="e"), AVG.art("9", lid="2", onder="f")),
        Text(
            "Noodzakelijk voor een rechtsvordering, of een gerecht in zijn rechtsprekende taak.",
            "Necessary for a legal claim, or a court acting in its judicial capacity.",
        ),
        FOR_LEGAL_CLAIM,
        words="de verwerking is noodzakelijk voor de instelling, uitoefening of onderbouwing van een "
        "rechtsvordering",
    ),
    until=CHANGED_2026,
)
LEGAL_CLAIM_2026 = attrs.evolve(
    LEGAL_CLAIM,
    words="de verwerking noodzakelijk is voor de instelling, uitoefening of verdediging van een "
    "rechtsvordering",
    since=CHANGED_2026,
    until=None,
)

# --- Art. 23 c --------------------------------------------------------------------------------------
# "de verwerking noodzakelijk is in aanvulling op de verwerking van persoonsgegevens van strafrechtelijke
# aard voor de doeleinden waarvoor deze gegevens worden verwerkt."  It releases no hulpverlener.
SUPPLEMENTS_CRIMINAL = Fact(
    "uavg.supplements_criminal_data",
    Text(
        "Vullen deze gegevens strafrechtelijke gegevens aan die de verstrekker op grond van UAVG 31-33 "
        "verwerkt, voor dezelfde doeleinden?",
        "Do these data supplement criminal data that the discloser processes under UAVG 31-33, for the "
        "same purposes?",
    ),
    UAVG.art("23", onder="c"),
)
WITH_CRIMINAL_DATA = _exception(
    "uavg.with_criminal_data",
    (UAVG.art("23", onder="c"), AVG.art("9", lid="2", onder="g")),
    Text(
        "Noodzakelijk in aanvulling op strafrechtelijke gegevens, voor hetzelfde doel.",
        "Necessary in addition to criminal data, for the same purpose.",
    ),
    SUPPLEMENTS_CRIMINAL & NECESSARY,
    words="de verwerking noodzakelijk is in aanvulling op de verwerking van persoonsgegevens van "
    "strafrechtelijke aard voor de doeleinden waarvoor deze gegevens worden verwerkt",
)

# --- Art. 24: research, four conditions, all cumulative (summarised in the source pack) ---------------
RESEARCH_NECESSARY = Fact(
    "uavg.research_necessary",
    Text(
        "Zijn de gegevens noodzakelijk voor wetenschappelijk onderzoek of statistiek?",
        "Are the data necessary for scientific research or statistics?",
    ),
    UAVG.art("24"),
)
RESEARCH_PUBLIC_INTEREST = Fact(
    "uavg.research_public_interest",
    Text("Dient het onderzoek een algemeen belang?", "Does the research serve a public interest?"),
    UAVG.art("24"),
)
CONSENT_IMPOSSIBLE = Fact(
    "uavg.research_consent_impossible",
    Text(
        "Is uitdrukkelijke toestemming vragen onmogelijk of onevenredig belastend?",
        "Is asking explicit consent impossible or a disproportionate effort?",
    ),
    UAVG.art("24"),
)
RESEARCH_SAFEGUARDS = Fact(
    "uavg.research_safeguards",
    Text(
        "Zijn er waarborgen tegen onevenredige schade aan de persoonlijke levenssfeer?",
        "Are there safeguards against disproportionate harm to privacy?",
    ),
    UAVG.art("24"),
)
RESEARCH = _exception(
    "uavg.research",
    (UAVG.art("24"), AVG.art("9", lid="2", onder="j")),
    Text(
        "Onderzoek of statistiek, onder vier voorwaarden tezamen.",
        "Research or statistics, under four conditions together.",
    ),
    RESEARCH_NECESSARY & RESEARCH_PUBLIC_INTEREST & CONSENT_IMPOSSIBLE & RESEARCH_SAFEGUARDS,
    when=IS_SPECIAL & PURPOSE.among(data.RESEARCH),
    status=Status.SECOND_HAND,
)

# --- Art. 30 lid 1 ----------------------------------------------------------------------------------
# "de verwerking geschiedt door bestuursorganen, pensioenfondsen, werkgevers of instellingen die te
# hunnen behoeve werkzaam zijn, en voor zover de verwerking noodzakelijk is voor: a. een goede uitvoering
# van wettelijke voorschriften [...] die voorzien in aanspraken die afhankelijk zijn van de
# gezondheidstoestand van de betrokkene; of b. de re-integratie of begeleiding van werknemers of
# uitkeringsgerechtigden in verband met ziekte of arbeidsongeschiktheid."
# Never for public order, enforcement or "regie".
PUBLIC_ORDER_PURPOSES = PURPOSE.among(
    data.PUBLIC_ORDER, data.ENFORCEMENT, data.INVESTIGATION, data.REPORT_OFFENCE
)
BY_ADMINISTRATION = DISCLOSER_ROLE.among(
    *roles.COLLEGE_ROLES, roles.OTHER_OFFICIAL, roles.CIZ, roles.EMPLOYER, roles.MEDICAL_ADVISER,
    roles.OCCUPATIONAL_PHYSICIAN, roles.INSURANCE_PHYSICIAN,
)  # fmt: skip
DEPENDS_ON_HEALTH = Fact(
    "uavg.entitlement_depends_on_health",
    Text(
        "Gaat het om de uitvoering van een voorschrift dat voorziet in een aanspraak die van de "
        "gezondheidstoestand van de betrokkene afhangt?",
        "Is it about carrying out rules on an entitlement that depends on the data subject's health?",
    ),
    UAVG.art("30", lid="1", onder="a"),
)
ENTITLEMENT = _exception(
    "uavg.entitlement",
    (UAVG.art("30", lid="1", onder="a"), AVG.art("9", lid="2", onder="b")),
    Text(
        "Een bestuursorgaan of werkgever voert een aanspraak uit die van de gezondheid afhangt.",
        "An administrative authority or employer carries out an entitlement that depends on health.",
    ),
    DEPENDS_ON_HEALTH & NECESSARY,
    when=IS_HEALTH & BY_ADMINISTRATION & ~PUBLIC_ORDER_PURPOSES,
    words="die voorzien in aanspraken die afhankelijk zijn van de gezondheidstoestand van de betrokkene",
    then=(RECIPIENTS_BOUND,),
)
ILLNESS = Fact(
    "uavg.illness_or_incapacity",
    Text(
        "Gaat het om een werknemer of uitkeringsgerechtigde die ziek of arbeidsongeschikt is?",
        "Does it concern an employee or benefit recipient who is ill or unfit for work?",
    ),
    UAVG.art("30", lid="1", onder="b"),
)
REINTEGRATION = _exception(
    "uavg.reintegration",
    (UAVG.art("30", lid="1", onder="b"), AVG.art("9", lid="2", onder="b")),
    Text(
        "Re-integratie of begeleiding in verband met ziekte of arbeidsongeschiktheid.",
        "Reintegration or guidance in connection with illness or incapacity for work.",
    ),
    ILLNESS & NECESSARY,
    when=IS_HEALTH & BY_ADMINISTRATION & PURPOSE.among(data.REINTEGRATION),
    words="de re-integratie of begeleiding van werknemers of uitkeringsgerechtigden in verband met "
    "ziekte of arbeidsongeschiktheid",
    then=(RECIPIENTS_BOUND,),
)

# --- Art. 30 lid 2 ----------------------------------------------------------------------------------
# a. "scholen, voor zover de verwerking met het oog op de speciale begeleiding van leerlingen of het
# treffen van bijzondere voorzieningen in verband met hun gezondheidstoestand noodzakelijk is"
PUPIL_SUPPORT = Fact(
    "uavg.special_pupil_support",
    Text(
        "Gaat het om speciale begeleiding van de leerling of bijzondere voorzieningen in verband met "
        "zijn gezondheid?",
        "Is it about special guidance of the pupil or special facilities because of his health?",
    ),
    UAVG.art("30", lid="2", onder="a"),
)
SCHOOL = _exception(
    "uavg.school",
    (UAVG.art("30", lid="2", onder="a"), AVG.art("9", lid="2", onder="g")),
    Text(
        "Een school, voor speciale begeleiding van een leerling.",
        "A school, for the special guidance of a pupil.",
    ),
    PUPIL_SUPPORT & NECESSARY,
    when=IS_HEALTH & DISCLOSER_ROLE.among(roles.SCHOOL),
    words="scholen, voor zover de verwerking met het oog op de speciale begeleiding van leerlingen",
    then=(RECIPIENTS_BOUND,),
)
# b. "een reclasseringsinstelling, een bijzondere reclasseringsambtenaar, de raad voor de
# kinderbescherming, de gecertificeerde instelling [...] voor zover de verwerking noodzakelijk is voor de
# uitvoering van de aan hen opgedragen wettelijke taken"
LID_2_B: tuple[Role, ...] = (
    roles.PROBATION, roles.CHILD_PROTECTION_BOARD, roles.GI, roles.YOUTH_PROTECTOR,
)  # fmt: skip
OWN_STATUTORY_TASK = Fact(
    "uavg.own_statutory_task",
    Text(
        "Verstrekt deze instelling ter uitvoering van haar eigen wettelijke taak?",
        "Does this body disclose in carrying out its own statutory task?",
    ),
    UAVG.art("30", lid="2", onder="b"),
)
STATUTORY_TASK = _exception(
    "uavg.statutory_task",
    (UAVG.art("30", lid="2", onder="b"), AVG.art("9", lid="2", onder="g")),
    Text(
        "Reclassering, raad voor de kinderbescherming of gecertificeerde instelling verwerkt voor de "
        "eigen wettelijke taak.",
        "The probation service, the Child Protection Board or a certified institution processes for "
        "its own statutory task.",
    ),
    OWN_STATUTORY_TASK & NECESSARY,
    when=IS_HEALTH & DISCLOSER_ROLE.among(*LID_2_B),
    words="voor zover de verwerking noodzakelijk is voor de uitvoering van de aan hen opgedragen "
    "wettelijke taken",
    then=(RECIPIENTS_BOUND,),
)
RECIPIENT_TASK_ONLY = Condition(
    id="uavg.recipient_task_only",
    cites=(UAVG.art("30", lid="2", onder="b"),),
    text=Text(
        "De ontvanger verwerkt de gezondheidsgegevens alleen voor de eigen wettelijke taak; dit opent "
        "geen geheimhouding van de verstrekker.",
        "The recipient processes the health data for its own statutory task only; this opens no "
        "secrecy of the discloser.",
    ),
    when=IN_SCOPE & IS_HEALTH & RECIPIENT_ROLE.among(*LID_2_B),
    stage=Stage.PRECONDITION,
    holder=data.RECIPIENT,
)

# --- Art. 30 lid 3 a and lid 5 ----------------------------------------------------------------------
# "hulpverleners, instellingen of voorzieningen voor gezondheidszorg of maatschappelijke dienstverlening,
# voor zover de verwerking noodzakelijk is met het oog op een goede behandeling of verzorging van de
# betrokkene dan wel het beheer van de betreffende instelling of beroepspraktijk"
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
"""Health care and maatschappelijke dienstverlening; not a woningcorporatie, not the college as such."""
WITHIN_CARE = DISCLOSER_ROLE.among(*CARE_CIRCLE) & RECIPIENT_ROLE.among(*CARE_CIRCLE)
FOR_CARE_OF_SUBJECT = PURPOSE.among(
    data.TREATMENT, data.REFERRAL, data.SUPPORT_AT_HOME
) & SUBJECT_KIND.among(data.CLIENT)
IN_TREATMENT = WITHIN_CARE & FOR_CARE_OF_SUBJECT
GOOD_TREATMENT = _exception(
    "uavg.good_treatment",
    (ART_30_3_A, AVG.art("9", lid="2", onder="h"), AVG.art("9", lid="3")),
    Text(
        "Hulpverleners en instellingen delen gezondheidsgegevens voor een goede behandeling of "
        "verzorging van de betrokkene.",
        "Practitioners and institutions share health data for the good treatment or care of the data "
        "subject.",
    ),
    NECESSARY,
    when=IS_HEALTH & IN_TREATMENT,
    words="voor zover de verwerking noodzakelijk is met het oog op een goede behandeling of verzorging "
    "van de betrokkene",
    then=(RECIPIENTS_BOUND,),
)
MANAGEMENT = Fact(
    "uavg.management_of_practice",
    Text(
        "Is de verstrekking nodig voor het beheer van de eigen instelling of beroepspraktijk?",
        "Is the disclosure needed for the management of the institution or practice itself?",
    ),
    ART_30_3_A,
)
PRACTICE_MANAGEMENT = _exception(
    "uavg.practice_management",
    (ART_30_3_A, AVG.art("9", lid="2", onder="h"), AVG.art("9", lid="3")),
    Text(
        "Noodzakelijk voor het beheer van de eigen instelling of beroepspraktijk.",
        "Necessary for the management of the institution or practice itself.",
    ),
    MANAGEMENT & NECESSARY,
    when=IS_HEALTH & WITHIN_CARE,
    words="dan wel het beheer van de betreffende instelling of beroepspraktijk",
    then=(RECIPIENTS_BOUND,),
)
# Lid 5: "het verbod om andere bijzondere categorieën van persoonsgegevens te verwerken is niet van
# toepassing, indien [...] noodzakelijk is in aanvulling op de verwerking van gegevens over gezondheid"
OTHER_SPECIAL_IN_TREATMENT = _exception(
    "uavg.other_special_in_treatment",
    (UAVG.art("30", lid="5"),),
    Text(
        "Andere bijzondere gegevens in aanvulling op gezondheidsgegevens, voor een goede behandeling.",
        "Other special categories in addition to health data, for good treatment.",
    ),
    NECESSARY,
    when=CATEGORY.among(data.OTHER_SPECIAL) & IN_TREATMENT,
    words="noodzakelijk is in aanvulling op de verwerking van gegevens over gezondheid, bedoeld in het "
    "derde lid, aanhef en onderdeel a, met het oog op een goede behandeling of verzorging",
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
    when=IN_SCOPE & IN_TREATMENT,
    provided=NECESSARY,
    nature=Nature.AVG_BASIS,
    lifts=(Key(AVG_6),),
    status=Status.OWN_READING,
    contested=(
        Contested(
            AVG.art("6", lid="1"),
            Text(
                "Welke letter van AVG 6(1) delen binnen de behandeling draagt hangt van de setting af: "
                "eigen lezing.",
                "Which letter of AVG 6(1) carries sharing within the treatment depends on the setting: "
                "own reading.",
            ),
        ),
    ),
)

# --- Art. 30 lid 3 b: "verzekeraars [...]"; Zvw 87 is not in the source pack (house reading 42) --------
ZVW_NOT_READ = NotModelled(
    "uavg.insurer",
    Text(
        "Wat een verzekeraar mag ontvangen (UAVG 30 lid 3 b, Zvw) is niet gelezen.",
        "What an insurer may receive (UAVG 30 para 3 b, Health Insurance Act) was not read.",
    ),
    UAVG.art("30", lid="3", onder="b"),
)
INSURER = Ground(
    id="uavg.insurer",
    cites=(UAVG.art("30", lid="3", onder="b"),),
    text=Text(
        "Verstrekken aan een zorgverzekeraar: niet gemodelleerd.",
        "Disclosing to a health insurer: not modelled.",
    ),
    words="verzekeraars",
    when=IN_SCOPE & RECIPIENT_ROLE.among(roles.HEALTH_INSURER) & DISCLOSER_ROLE.among(*CARE_CIRCLE),
    provided=ZVW_NOT_READ,
    nature=Nature.AVG_BASIS,
    lifts=(AVG_6, AVG_9, BW_7_457, WET_BIG_88, CODE),
    status=Status.OWN_READING,
)

RULES = (
    MANIFESTLY_PUBLIC, LEGAL_CLAIM, LEGAL_CLAIM_2026, WITH_CRIMINAL_DATA, RESEARCH, ENTITLEMENT,
    REINTEGRATION, SCHOOL, STATUTORY_TASK, RECIPIENT_TASK_ONLY, GOOD_TREATMENT, PRACTICE_MANAGEMENT,
    OTHER_SPECIAL_IN_TREATMENT, TREATMENT_BASIS, INSURER,
)  # fmt: skip
