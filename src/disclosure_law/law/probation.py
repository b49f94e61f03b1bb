"""Reclasseringsregeling 1995, Pbw, Penitentiaire maatregel, Bvt: probation and prison service.

Status: verified-verbatim (Reclasseringsregeling 2019-06-26, Pbw and Penitentiaire maatregel
2025-11-01). The supervision of conditions (Sv 6:3:14) stands in the forensic-care modules. None of
these articles lifts the secrecy of the inrichtingsarts or of a hulpverlener in a tbs clinic.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.compulsory_care import MINISTER
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import CRIMINAL_BY_TEXT, DUTY_KEYS, POWER_KEYS
from disclosure_law.law.sources import (
    BVT,
    PBW,
    PENITENTIAIRE_MAATREGEL,
    RECLASSERINGSREGELING,
)  # fmt: skip
from disclosure_law.law.wfz import FORENSIC_PROVIDERS
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Key,
    Modality,
    Nature,
    Prohibition,
    Stage,
    Status,
    Yields,
)  # fmt: skip
from disclosure_law.term import Purpose
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    NECESSARY,
    OWN_CONSENT_GIVEN,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import REGELING_37, WPG_7

PBW_2021 = dt.date(2021, 7, 1)
"""Wet straffen en beschermen: Pbw 18a in this form and 18b."""

SUPERVISION_REPORT = Purpose(
    "toezichtrapport", Text("rapport over opgedragen toezicht", "report on ordered supervision")
)
DETENTION_NOTICE = Purpose(
    "detentiebericht", Text("bericht van binnenkomst of ontslag", "notice of entry or release")
)
REINTEGRATION_PLAN = Purpose(
    "detentie-en-reintegratieplan",
    Text("detentie- en re-integratieplan", "detention and reintegration plan"),
)
RISK_OF_VIOLENCE = Purpose(
    "risico-geweld-gedetineerde",
    Text("bescherming tegen een ernstig misdrijf van een gedetineerde",
         "protection against a serious crime by a detainee"),
)  # fmt: skip
FORENSIC_TRANSFER = Purpose(
    "overbrenging-forensische-zorg",
    Text("overbrenging naar een instelling voor forensische zorg", "transfer to forensic care"),
)

# --- Reclasseringsregeling art. 11 ---------------------------------------------------------------
# "De directeur van een penitentiaire inrichting bericht een reclasseringsinstelling zo spoedig
# mogelijk omtrent de binnenkomst van een gedetineerde in de inrichting."  Lid 2: "omtrent de datum
# van ontslag van een gedetineerde, die bij zijn ontslag een werkelijke straftijd zal hebben
# ondergaan van meer dan drie maanden en die gehouden is medewerking te verlenen aan
# reclasseringstoezicht", and where the conditional release is put off or withheld.
ENTRY = Fact(
    "probation.notice_of_entry",
    Text("Is het bericht van binnenkomst in de inrichting?",
         "Is it the notice of entry into the prison?"),
    RECLASSERINGSREGELING.art("11", lid="1"),
)  # fmt: skip
RELEASE_UNDER_SUPERVISION = Fact(
    "probation.notice_of_release_under_supervision",
    Text(
        "Is het bericht van de ontslagdatum (of van uitstel of uitblijven van de v.i.) van iemand "
        "met meer dan drie maanden straftijd en verplicht reclasseringstoezicht?",
        "Is it the notice of the release date (or that conditional release is put off or withheld) "
        "of somebody who served over three months and must cooperate with supervision?",
    ),
    RECLASSERINGSREGELING.art("11", lid="2"),
)
PRISON_NOTIFIES_PROBATION = Ground(
    id="probation.prison_notifies",
    cites=(RECLASSERINGSREGELING.art("11", lid="1"), RECLASSERINGSREGELING.art("11", lid="2")),
    text=Text(
        "De directeur bericht de reclassering over binnenkomst, en over ontslag onder toezicht.",
        "The prison governor notifies the probation service of entry, and of release under "
        "supervision.",
    ),
    words="bericht een reclasseringsinstelling zo spoedig mogelijk omtrent de binnenkomst van een "
    "gedetineerde in de inrichting",
    when=DISCLOSER_ROLE.among(roles.DJI)
    & RECIPIENT_ROLE.among(roles.PROBATION)
    & PURPOSE.among(DETENTION_NOTICE),
    provided=CATEGORY.among(data.MERE_FACT, data.IDENTIFYING) & (ENTRY | RELEASE_UNDER_SUPERVISION),
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
)

# --- Art. 12 lid 1 -------------------------------------------------------------------------------
# "brengt, indien opdracht is gegeven toezicht te houden op de naleving van bij of krachtens de
# wet opgelegde voorwaarden, een rapport over de daarmee verband houdende bemoeiingen uit aan Onze
# Minister, de rechter of de officier van justitie."
SUPERVISION_ORDERED = Fact(
    "probation.supervision_ordered",
    Text("Is de reclassering opgedragen toezicht te houden op de naleving van voorwaarden?",
         "Has the probation service been ordered to supervise compliance with conditions?"),
    RECLASSERINGSREGELING.art("12", lid="1"),
)  # fmt: skip
PROBATION_REPORTS = Ground(
    id="probation.reports_on_supervision",
    cites=(RECLASSERINGSREGELING.art("12", lid="1"),),
    text=Text(
        "De reclassering rapporteert over opgedragen toezicht aan minister, rechter of officier.",
        "The probation service reports on ordered supervision to minister, court or prosecutor.",
    ),
    words="een rapport over de daarmee verband houdende bemoeiingen uit aan Onze Minister, de "
    "rechter of de officier van justitie",
    when=DISCLOSER_ROLE.among(roles.PROBATION)
    & RECIPIENT_ROLE.among(MINISTER, roles.COURT, *roles.PROSECUTION_ROLES)
    & PURPOSE.among(SUPERVISION_REPORT),
    provided=SUPERVISION_ORDERED,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
)

# --- Art. 37 -------------------------------------------------------------------------------------
# "Een ieder die betrokken is bij de uitvoering van dit besluit [...], is verplicht tot
# geheimhouding daarvan, behoudens voor zover enig wettelijk voorschrift hem tot
# bekendmaking verplicht of uit zijn taak bij de uitvoering van dit besluit de noodzaak tot
# bekendmaking voortvloeit."
BOUND = DISCLOSER_BOUND.has(REGELING_37)
TO_ANOTHER = ~RECIPIENT_ROLE.among(roles.CLIENT)
SECRECY = Prohibition(
    id="probation.secrecy",
    cites=(RECLASSERINGSREGELING.art("37"),),
    text=Text(
        "Wie bij de reclassering betrokken is houdt vertrouwelijke gegevens geheim.",
        "Whoever is involved in probation work keeps confidential data secret.",
    ),
    words="is verplicht tot geheimhouding daarvan, behoudens voor zover enig wettelijk voorschrift "
    "hem tot bekendmaking verplicht",
    when=BOUND & TO_ANOTHER,
    lock=REGELING_37,
    yields=Yields.DUTIES,
    then=(SR_272,),
)
TASK_REQUIRES = Judgement(
    "probation.task_requires",
    Text("Vloeit de noodzaak tot bekendmaking voort uit de taak onder de Reclasseringsregeling?",
         "Does the task under the Reclasseringsregeling make the disclosure necessary?"),
    RECLASSERINGSREGELING.art("37"),
    by=data.DISCLOSER,
)  # fmt: skip
OWN_TASK = Ground(
    id="probation.own_task",
    cites=(RECLASSERINGSREGELING.art("37"), RECLASSERINGSREGELING.art("8", lid="1")),
    text=Text(
        "De eigen reclasseringstaak (advies, toezicht, taakstraf, indicatie) vergt bekendmaking.",
        "The probation task itself (advice, supervision, community service, indication) requires "
        "it.",
    ),
    words="uit zijn taak bij de uitvoering van dit besluit de noodzaak tot bekendmaking "
    "voortvloeit",
    when=BOUND & TO_ANOTHER,
    provided=TASK_REQUIRES,
    lifts=(REGELING_37, *POWER_KEYS, CRIMINAL_BY_TEXT),
)
CONSENT = Ground(
    id="probation.consent",
    cites=(RECLASSERINGSREGELING.art("37"),),
    text=Text(
        "Geïnformeerde toestemming van de betrokkene; het artikel noemt haar niet.",
        "Informed consent of the person protected; the article does not name it.",
    ),
    when=BOUND & TO_ANOTHER,
    provided=OWN_CONSENT_GIVEN,
    nature=Nature.CONSENT,
    lifts=(REGELING_37,),
    status=Status.UNVERIFIED,
    contested=(
        Contested(
            RECLASSERINGSREGELING.art("37"),
            Text(
                "Art. 37 noemt toestemming niet; dat zij de geheimhouding opheft is eigen lezing.",
                "Art. 37 does not name consent; that it lifts the secrecy is an own reading.",
            ),
        ),
    ),
)

# --- Pbw art. 18a lid 4 and Penitentiaire maatregel art. 20d -------------------------------------
# 18a lid 4: "De directeur kan ten behoeve van het vaststellen of het aanpassen van het detentie-
# en re-integratieplan overleggen"; 20d lid 1: "kunnen gegevens, waaronder persoonsgegevens
# betreffende de gezondheid, over de essentiële voorwaarden [...] aan elkaar worden verstrekt door
# de directeur, de reclassering en het college."
PLAN_PARTIES = (roles.DJI, roles.PROBATION, *roles.COLLEGE_ROLES)
OVER_THE_PLAN = (
    DISCLOSER_ROLE.among(*PLAN_PARTIES)
    & RECIPIENT_ROLE.among(*PLAN_PARTIES)
    & PURPOSE.among(REINTEGRATION_PLAN)
)
LISTED_DATA = Fact(
    "probation.listed_plan_data",
    Text(
        "Horen de gegevens tot de lijst van Penitentiaire maatregel 20d lid 2 of 4?",
        "Do the data belong to the list of Penitentiaire maatregel 20d para 2 or 4?",
    ),
    PENITENTIAIRE_MAATREGEL.art("20d", lid="2"),
)
PLAN_CONSULTATION = Ground(
    id="probation.plan_consultation",
    cites=(
        PENITENTIAIRE_MAATREGEL.art("20d", lid="1"),
        PENITENTIAIRE_MAATREGEL.art("20d", lid="2"),
        PBW.art("18a", lid="4"),
    ),
    text=Text(
        "Directeur, reclassering en college mogen voor het re-integratieplan de genoemde gegevens "
        "uitwisselen.",
        "Governor, probation service and municipality may exchange the listed data for the plan.",
    ),
    words="kunnen gegevens, waaronder persoonsgegevens betreffende de gezondheid, over de "
    "essentiële voorwaarden voor deelname aan het maatschappelijk leven aan elkaar worden "
    "verstrekt",
    when=OVER_THE_PLAN,
    provided=LISTED_DATA & NECESSARY,
    lifts=(REGELING_37, *POWER_KEYS),
    since=PBW_2021,
    contested=(
        Contested(
            RECLASSERINGSREGELING.art("37"),
            Text(
                "Dat een bevoegdheid als 20d lid 1 de geheimhouding van art. 37 opent is eigen "
                "lezing.",
                "That a power such as 20d para 1 opens the secrecy of art. 37 is an own reading.",
            ),
            when=BOUND,
        ),
    ),
)
# 20d lid 3: "verstrekken elkaar, indien zorg of maatschappelijke ondersteuning tijdens of na
# detentie nodig is, de door hen verwerkte persoonsgegevens betreffende de gezondheid [...] die
# noodzakelijk zijn voor het organiseren van deze zorg": trajectories, name of the provider,
# municipality; no diagnosis.
ORGANISING_CARE_DATA = Fact(
    "probation.organising_care_data",
    Text(
        "Gaat het om eerdere of lopende zorgtrajecten, de naam van de zorgaanbieder of de "
        "gemeente?",
        "Is it about earlier or current care trajectories, the provider's name or the "
        "municipality?",
    ),
    PENITENTIAIRE_MAATREGEL.art("20d", lid="3"),
)
CARE_NEEDED = Fact(
    "probation.care_needed",
    Text("Is zorg of maatschappelijke ondersteuning tijdens of na detentie nodig?",
         "Is care or social support needed during or after detention?"),
    PENITENTIAIRE_MAATREGEL.art("20d", lid="3"),
)  # fmt: skip
ORGANISE_CARE = Ground(
    id="probation.organise_care",
    cites=(PENITENTIAIRE_MAATREGEL.art("20d", lid="3"),),
    text=Text(
        "Directeur, reclassering en college moeten elkaar geven wat nodig is om zorg te "
        "organiseren.",
        "Governor, probation service and municipality must give each other what organising care "
        "needs.",
    ),
    words="die noodzakelijk zijn voor het organiseren van deze zorg of maatschappelijke "
    "ondersteuning",
    when=OVER_THE_PLAN & CATEGORY.among(data.HEALTH),
    provided=CARE_NEEDED & ORGANISING_CARE_DATA & NECESSARY,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    since=PBW_2021,
)

# --- Pbw art. 18b --------------------------------------------------------------------------------
# Lid 1: "Wanneer het risico aanwezig wordt geacht dat een gedetineerde een ernstig gewelds- of
# zedenmisdrijf zal begaan, verstrekken de directeur van de inrichting, Onze Minister, [...] de
# burgemeester, de reclassering, het openbaar ministerie en de politie elkaar de daarop betrekking
# hebbende gegevens. De gegevens worden verstrekt indien dit ter bescherming van de veiligheid van
# anderen noodzakelijk is en dit hoort bij de uitoefening van ieders taak."
CIRCLE = (
    roles.DJI, MINISTER, roles.BURGEMEESTER, roles.PROBATION, *roles.PROSECUTION_ROLES,
    *roles.POLICE_ROLES,
)  # fmt: skip
DETAINEE = Fact(
    "probation.detainee",
    Text("Gaat het om een gedetineerde?", "Is the person a detainee?"),
    PBW.art("18b", lid="1"),
)
RISK_PRESENT = Judgement(
    "probation.risk_of_serious_violence",
    Text("Wordt het risico van een ernstig gewelds- of zedenmisdrijf aanwezig geacht?",
         "Is a risk of a serious violent or sexual crime judged to be present?"),
    PBW.art("18b", lid="1"),
    by=data.DISCLOSER,
)  # fmt: skip
BELONGS_TO_BOTH_TASKS = Fact(
    "probation.belongs_to_both_tasks",
    Text("Hoort de verstrekking bij de taak van zowel verstrekker als ontvanger?",
         "Does the disclosure belong to the task of both discloser and recipient?"),
    PBW.art("18b", lid="1"),
)  # fmt: skip
WARN_EACH_OTHER = Ground(
    id="probation.warn_each_other",
    cites=(PBW.art("18b", lid="1"),),
    text=Text(
        "Bij het risico van een ernstig misdrijf van een gedetineerde moet de gesloten kring "
        "elkaar inlichten.",
        "At a risk of a serious crime by a detainee the closed circle must inform each other.",
    ),
    words="elkaar de daarop betrekking hebbende gegevens",
    # "ter bescherming van de veiligheid van anderen noodzakelijk": for that purpose
    when=DISCLOSER_ROLE.among(*CIRCLE)
    & RECIPIENT_ROLE.among(*CIRCLE)
    & PURPOSE.among(RISK_OF_VIOLENCE, data.AVERT_HARM)
    & DETAINEE,
    provided=RISK_PRESENT & NECESSARY & BELONGS_TO_BOTH_TASKS,
    modality=Modality.DUTY,
    lifts=(*DUTY_KEYS, Key(WPG_7)),
    since=PBW_2021,
    then=(
        Condition(
            id="probation.tell_the_governor",
            cites=(PBW.art("18b", lid="2"),),
            text=Text(
                "Stel de directeur van de inrichting op de hoogte, voor het penitentiair dossier.",
                "Tell the prison governor, for the penitentiary file.",
            ),
            words="ten behoeve van de vastlegging hiervan in het penitentiair dossier",
            when=~(DISCLOSER_ROLE.among(roles.DJI) | RECIPIENT_ROLE.among(roles.DJI)),
            stage=Stage.AFTERWARDS,
            holder=data.DISCLOSER,
        ),
    ),
)

# --- Penitentiaire maatregel arts. 38 lid 3 and 58 -----------------------------------------------
# 38 lid 3: "zendt de directeur de voor een goede en veilige verlening van de forensische zorg
# noodzakelijk geachte bescheiden daaruit aan het hoofd of de geneesheer-directeur van die
# instelling": "een instelling voor de verlening van forensische zorg, als bedoeld in artikel 1.1,
# eerste lid, onder f, van de Wet forensische zorg".
FORENSIC_FILE = Ground(
    id="probation.file_to_forensic_care",
    cites=(PENITENTIAIRE_MAATREGEL.art("38", lid="3"),),
    text=Text(
        "Bij overbrenging zendt de directeur de noodzakelijke stukken aan de forensische "
        "instelling.",
        "On transfer the governor sends the necessary documents to the forensic institution.",
    ),
    words="zendt de directeur de voor een goede en veilige verlening van de forensische zorg "
    "noodzakelijk geachte bescheiden",
    when=DISCLOSER_ROLE.among(roles.DJI)
    & RECIPIENT_ROLE.among(roles.MEDICAL_DIRECTOR, *FORENSIC_PROVIDERS)
    & PURPOSE.among(FORENSIC_TRANSFER),
    provided=NECESSARY,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    read_from=dt.date(2025, 11, 1),
)

RULES = (
    PRISON_NOTIFIES_PROBATION, PROBATION_REPORTS, SECRECY, OWN_TASK, CONSENT, PLAN_CONSULTATION,
    ORGANISE_CARE, WARN_EACH_OTHER, FORENSIC_FILE,
)  # fmt: skip

COVERAGE = (
    Coverage(RECLASSERINGSREGELING.art("8"), "encoded", "defines the task of art. 37"),
    Coverage(RECLASSERINGSREGELING.art("9"), "out of scope", "advice; secrecy of 37 governs"),
    Coverage(RECLASSERINGSREGELING.art("11"), "encoded", "entry and release notices"),
    Coverage(RECLASSERINGSREGELING.art("12"), "encoded", "report on supervision"),
    Coverage(RECLASSERINGSREGELING.art("35"), "not modelled", "supervising officials of art. 33"),
    Coverage(RECLASSERINGSREGELING.art("37"), "encoded", "secrecy, duty and task openings"),
    Coverage(PBW.art("18a"), "encoded", "with Penitentiaire maatregel 20d"),
    Coverage(PBW.art("18b"), "encoded", "closed circle; not the medical service of the prison"),
    Coverage(PENITENTIAIRE_MAATREGEL.art("20d"), "encoded", "lid 1-2, 4 as one power, lid 3 duty"),
    Coverage(PENITENTIAIRE_MAATREGEL.art("38"), "encoded", "lid 3"),
    Coverage(PENITENTIAIRE_MAATREGEL.art("58"), "not modelled",
             "secrecy of DJI staff: state Awb 2:5 in `bound_by`, whose openings are the same"),
    Coverage(BVT.art("19"), "out of scope", "file; BW 7:457 applies by 7:464"),
    Coverage(BVT.art("20"), "out of scope", "access of the verpleegde himself"),
    Coverage(BVT.art("8"), "not modelled", "designated officials: only the 2015 text was read"),
)  # fmt: skip
