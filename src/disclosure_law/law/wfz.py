"""Wet forensische zorg (Wfz): who must tell whom about a forensische patiënt.

Status: verified-verbatim (version 2025-07-01; in force from 2019-01-01). The Wfz has no secrecy of
its own: it gives the exceptions to BW 7:457 and Wet BIG 88. A person treated voluntarily, or whose
title has ended, is no forensische patiënt; youth criminal law (Titel VIIIA Sr) is out. The list of
the Besluit forensische zorg is unread: presence and cooperation are in, anything else is not
modelled.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.compulsory_care import MINISTER, PROVIDERS
from disclosure_law.law.keys import (
    CRIMINAL_BY_TEXT,
    DUTY_BASIS,
    DUTY_KEYS,
    HEALTH_BY_STATUTE,
    TASK_BASIS,
)  # fmt: skip
from disclosure_law.law.sources import SV, WFZ
from disclosure_law.law.wzd_court import DRAWS_UP_STATEMENT
from disclosure_law.law.wzd_terms import DOCTORS
from disclosure_law.leaf import Fact, Judgement, NotModelled
from disclosure_law.rule import Contested, Ground, Modality, Status
from disclosure_law.term import Purpose
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_ROLE,
    NECESSARY,
    ON_REQUEST,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88, WJSG_52

WFZ_2019 = dt.date(2019, 1, 1)
WFZ_2023 = dt.date(2023, 10, 1)
WFZ_2025 = dt.date(2025, 7, 1)

SUPERVISE_CONDITIONS = Purpose(
    "toezicht-zorgvoorwaarden",
    Text("toezicht op de voorwaarden inzake forensische zorg", "supervising care conditions"),
)
FOLLOW_UP_CARE = Purpose(
    "aansluitende-zorg", Text("voorbereiding van aansluitende zorg (Wfz 2.5)", "follow-up care")
)
FORENSIC_PLACEMENT = Purpose(
    "plaatsing-forensische-zorg",
    Text("plaatsing en verlening van forensische zorg", "placement in forensic care"),
)
FORENSIC_BILLING = Purpose(
    "declaratie-forensische-zorg", Text("declaratie van forensische zorg", "billing forensic care")
)
FORENSIC_PROVIDERS = (
    roles.CARE_PROVIDER, roles.MENTAL_HEALTH_INSTITUTION, roles.FPC, roles.PPC, roles.HOSPITAL,
)  # fmt: skip
BY_PROVIDER = DISCLOSER_ROLE.among(*FORENSIC_PROVIDERS)

# --- Art. 1.1 b, l and o -------------------------------------------------------------------------
FORENSIC_PATIENT = Fact(
    "wfz.forensic_patient",
    Text(
        "Is de betrokkene een forensische patiënt met een lopende strafrechtelijke titel "
        "(volwassenenstrafrecht)?",
        "Is the person a forensic patient with a running criminal title (adult criminal law)?",
    ),
    WFZ.art("1.1", lid="1", onder="b"),
)
CARE_CONDITION = Fact(
    "wfz.care_condition",
    Text(
        "Geldt een zorgvoorwaarde (opneming, behandeling of geneesmiddelen)?",
        "Does a care condition apply (admission, treatment or medication)?",
    ),
    WFZ.art("1.1", lid="1", onder="o"),
)

# --- Art. 2.4 lid 3 (until 2023-10-01) -----------------------------------------------------------
# "Indien een voorwaarde niet wordt nageleefd, doet de reclasseringsinstelling daarvan onverwijld
# mededeling aan het openbaar ministerie."
CONDITION_BREACHED = Fact(
    "wfz.condition_breached",
    Text(
        "Wordt een voorwaarde (of straf, maatregel of aanwijzing) niet nageleefd?",
        "Is a condition (or sentence, measure or instruction) not complied with?",
    ),
    SV.art("6:3:14", lid="4"),
)
PROBATION_TO_OM = (
    DISCLOSER_ROLE.among(roles.PROBATION)
    & RECIPIENT_ROLE.among(*roles.PROSECUTION_ROLES)
    & PURPOSE.among(SUPERVISE_CONDITIONS)
)
OLD_BREACH_REPORT = Ground(
    id="wfz.old_breach_report",
    cites=(WFZ.art("2.4", lid="3"),),
    text=Text(
        "De reclassering meldt niet-naleving van een zorgvoorwaarde aan het OM.",
        "The probation service reports a breach of a care condition to the prosecution.",
    ),
    words="doet de reclasseringsinstelling daarvan onverwijld mededeling aan het openbaar "
    "ministerie",
    when=PROBATION_TO_OM & CARE_CONDITION,
    provided=CONDITION_BREACHED,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    since=WFZ_2019,
    until=WFZ_2023,
)

# --- Art. 2.5 lid 3 (since 2025-07-01) -----------------------------------------------------------
# "De zorgaanbieder verstrekt persoonsgegevens, met inbegrip van persoonsgegevens over gezondheid
# of persoonsgegevens van strafrechtelijke aard, ter uitvoering van het eerste lid aan: a. de
# geneesheer-directeur, de officier van justitie, de psychiater belast met de medische verklaring,
# de zorgaanbieder en de zorgverantwoordelijke [...] b. het CIZ, de officier van justitie, de ter
# zake kundige arts belast met de medische verklaring, de zorgaanbieder, en de
# zorgverantwoordelijke, in de zin van de Wet zorg en dwang"
FURTHER_CARE_NEEDED = Judgement(
    "wfz.further_care_needed",
    Text(
        "Is na afloop van de titel verdere zorg onder Wvggz of Wzd nodig?",
        "Is further care under the Wvggz or Wzd needed after the title ends?",
    ),
    WFZ.art("2.5", lid="1"),
    by=data.DISCLOSER,
)
TITLE_ENDS_IN_SIX_WEEKS = Fact(
    "wfz.title_ends_in_six_weeks",
    Text("Loopt de titel binnen zes weken af?", "Does the title end within six weeks?"),
    WFZ.art("2.5", lid="1"),
)
TO_FOLLOW_UP_ACTORS = RECIPIENT_ROLE.among(
    roles.MEDICAL_DIRECTOR, *roles.PROSECUTION_ROLES, roles.STATEMENT_PSYCHIATRIST, roles.CIZ,
    *PROVIDERS, roles.CARE_RESPONSIBLE,
) | (RECIPIENT_ROLE.among(*DOCTORS) & DRAWS_UP_STATEMENT)  # fmt: skip
PREPARE_FOLLOW_UP = Ground(
    id="wfz.prepare_follow_up",
    cites=(WFZ.art("2.5", lid="3"),),
    text=Text(
        "De forensische zorgaanbieder geeft de Wvggz- en Wzd-actoren wat aansluitende zorg vergt.",
        "The forensic provider gives the Wvggz and Wzd actors what follow-up care requires.",
    ),
    words="met inbegrip van persoonsgegevens over gezondheid of persoonsgegevens van "
    "strafrechtelijke aard, ter uitvoering van het eerste lid aan",
    when=BY_PROVIDER & TO_FOLLOW_UP_ACTORS & PURPOSE.among(FOLLOW_UP_CARE),
    provided=TITLE_ENDS_IN_SIX_WEEKS & FURTHER_CARE_NEEDED & NECESSARY,
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    since=WFZ_2025,
)
FOLLOW_UP_BEFORE_2025 = Ground(
    id="wfz.follow_up_before_2025",
    cites=(WFZ.art("2.5", lid="1"),),
    text=Text(
        "Vóór 1 juli 2025 was er geen uitdrukkelijke basis; een aanvraag kan die meebrengen.",
        "Before 1 July 2025 there was no express basis; an application may imply one.",
    ),
    words="Zes weken voor afloop van de justitiële titel treft de zorgaanbieder voorbereidingen "
    "voor aansluitende zorg",
    when=BY_PROVIDER & TO_FOLLOW_UP_ACTORS & PURPOSE.among(FOLLOW_UP_CARE),
    provided=TITLE_ENDS_IN_SIX_WEEKS
    & FURTHER_CARE_NEEDED
    & NotModelled(
        "wfz.implied_basis_before_2025",
        Text(
            "Of Wvggz 5:3 of de Wzd-aanvraag vóór 2025-07-01 een basis meebracht is onbeslist.",
            "Whether Wvggz 5:3 or the Wzd application implied a basis before 2025-07-01 is open.",
        ),
        WFZ.art("2.5", lid="1"),
    ),
    lifts=(BW_7_457, WET_BIG_88, TASK_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    since=WFZ_2023,
    until=WFZ_2025,
    status=Status.OWN_READING,
)

# --- Art. 2.6 lid 3-6 ----------------------------------------------------------------------------
# Lid 3: "Onze Minister verstrekt aan de zorgaanbieder ten behoeve van de plaatsing van de
# forensische patiënt bij die zorgaanbieder, de zorgverlening aan deze patiënt, de declaratie en
# de betaling van de forensische zorg, het strafrechtsketennummer [...], alsmede de
# strafrechtelijke titel, de duur daarvan, de eventuele gestelde voorwaarden die betrekking hebben
# op de forensische zorg, de indicatiestelling en de wijze waarop het toezicht op de
# tenuitvoerlegging wordt vormgegeven."
PLACEMENT_DATA = Fact(
    "wfz.placement_data",
    Text(
        "Gaat het alleen om strafrechtsketennummer, strafrechtelijke titel, duur, voorwaarden over "
        "de forensische zorg, indicatiestelling of wijze van toezicht?",
        "Is it only about the criminal-chain number, the criminal title, its duration, conditions "
        "on the forensic care, the indication or the way of supervision?",
    ),
    WFZ.art("2.6", lid="3"),
)
MINISTER_INFORMS_PROVIDER = Ground(
    id="wfz.minister_informs_provider",
    cites=(WFZ.art("2.6", lid="3"), WFZ.art("5.1", lid="5"), WFZ.art("6.1", lid="2")),
    text=Text(
        "De Minister geeft de zorgaanbieder titel, duur, zorgvoorwaarden en indicatiestelling.",
        "The Minister gives the provider title, duration, care conditions and indication.",
    ),
    words="alsmede de strafrechtelijke titel, de duur daarvan, de eventuele gestelde voorwaarden "
    "die betrekking hebben op de forensische zorg, de indicatiestelling",
    when=DISCLOSER_ROLE.among(MINISTER, roles.DJI)
    & RECIPIENT_ROLE.among(*FORENSIC_PROVIDERS)
    & PURPOSE.among(FORENSIC_PLACEMENT, FORENSIC_BILLING)
    & FORENSIC_PATIENT,
    provided=PLACEMENT_DATA,
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    since=WFZ_2019,
)
# Lid 4: "is de zorgaanbieder bevoegd de in de voorgaande volzin genoemde gegevens te verstrekken
# aan Onze Minister."  A power, for billing. The data (paraphrased in the pack):
# strafrechtsketennummer, title and duration, the care provided.
BILLING_DATA = Fact(
    "wfz.billing_data",
    Text(
        "Gaat het alleen om strafrechtsketennummer, strafrechtelijke titel en duur, en de "
        "verleende zorg?",
        "Is it only about the criminal-chain number, the criminal title and its duration, and the "
        "care provided?",
    ),
    WFZ.art("2.6", lid="4"),
)
BILL_MINISTER = Ground(
    id="wfz.bill_minister",
    cites=(WFZ.art("2.6", lid="4"),),
    text=Text(
        "De zorgaanbieder mag voor de declaratie titel, duur en verleende zorg melden.",
        "For billing the provider may state title, duration and care provided.",
    ),
    words="is de zorgaanbieder bevoegd de in de voorgaande volzin genoemde gegevens te verstrekken "
    "aan Onze Minister",
    when=BY_PROVIDER
    & RECIPIENT_ROLE.among(MINISTER, roles.DJI)
    & PURPOSE.among(FORENSIC_BILLING)
    & FORENSIC_PATIENT,
    provided=BILLING_DATA,
    lifts=(BW_7_457, WET_BIG_88, TASK_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    since=WFZ_2019,
)
# Lid 5: "verstrekt het openbaar ministerie aan de reclassering de bij algemene maatregel van
# bestuur aan te wijzen gegevens, waaronder bijzondere persoonsgegevens, betreffende de
# strafrechtelijke titel en duur daarvan en betreffende de in het kader van de strafrechtelijke
# titel te verlenen forensische zorg."
TITLE_AND_CARE = Fact(
    "wfz.title_and_care",
    Text(
        "Gaat het alleen om de strafrechtelijke titel, de duur daarvan en de in dat kader te "
        "verlenen forensische zorg?",
        "Is it only about the criminal title, its duration and the forensic care to be provided "
        "under it?",
    ),
    WFZ.art("2.6", lid="5"),
)
LIST_UNREAD = Contested(
    WFZ.art("2.7"),
    Text(
        "Welke gegevens over titel en zorg het Besluit forensische zorg aanwijst, is niet gelezen.",
        "Which data on title and care the Besluit forensische zorg designates was not read.",
    ),
)
OM_INFORMS_PROBATION = Ground(
    id="wfz.om_informs_probation",
    cites=(WFZ.art("2.6", lid="5"),),
    text=Text(
        "Het OM geeft de reclassering titel, duur en de te verlenen forensische zorg.",
        "The prosecution gives the probation service title, duration and the care to be provided.",
    ),
    words="betreffende de strafrechtelijke titel en duur daarvan en betreffende de in het kader "
    "van de strafrechtelijke titel te verlenen forensische zorg",
    when=DISCLOSER_ROLE.among(*roles.PROSECUTION_ROLES)
    & RECIPIENT_ROLE.among(roles.PROBATION)
    & PURPOSE.among(SUPERVISE_CONDITIONS)
    & FORENSIC_PATIENT,
    provided=TITLE_AND_CARE,
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT, WJSG_52),
    contested=(LIST_UNREAD,),
    since=WFZ_2019,
)
# Lid 6: "Indien noodzakelijk ten behoeve van het toezicht op de naleving van de voorwaarden
# inzake de verlening van forensische zorg verstrekt de zorgaanbieder aan het openbaar ministerie
# dan wel aan de reclasseringsinstelling de bij algemene maatregel van bestuur aan te wijzen
# gegevens betreffende de behandeltrouw [...] Dit betreft in ieder geval gegevens betreffende de
# data dat de forensische patiënt zorg heeft genoten, dan wel afwezig was en gegevens betreffende
# de medewerking"
PRESENCE_OR_COOPERATION = Fact(
    "wfz.presence_or_cooperation",
    Text(
        "Gaat het alleen om data van aanwezigheid of afwezigheid, of om medewerking aan de zorg?",
        "Is it only about dates of attendance or absence, or cooperation with the care?",
    ),
    WFZ.art("2.6", lid="6"),
)
DECREE_LIST = NotModelled(
    "wfz.decree_list",
    Text(
        "De lijst van het Besluit forensische zorg (wat verder behandeltrouw is) is niet gelezen.",
        "The list of the Besluit forensische zorg (what else is compliance data) was not read.",
    ),
    WFZ.art("2.7"),
)
TO_SUPERVISOR = RECIPIENT_ROLE.among(*roles.PROSECUTION_ROLES, roles.PROBATION)
COMPLIANCE = Ground(
    id="wfz.treatment_compliance",
    cites=(WFZ.art("2.6", lid="6"), WFZ.art("1.1", lid="1", onder="o")),
    text=Text(
        "De zorgaanbieder geeft OM of reclassering de behandeltrouw, als het toezicht dat vergt.",
        "The provider gives prosecution or probation the treatment compliance supervision needs.",
    ),
    words="de bij algemene maatregel van bestuur aan te wijzen gegevens betreffende de "
    "behandeltrouw van de forensische patiënt",
    when=BY_PROVIDER
    & TO_SUPERVISOR
    & PURPOSE.among(SUPERVISE_CONDITIONS)
    & CATEGORY.among(data.TREATMENT_COMPLIANCE)
    & FORENSIC_PATIENT
    & CARE_CONDITION,
    provided=NECESSARY & (PRESENCE_OR_COOPERATION | DECREE_LIST),
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    since=WFZ_2019,
)
# Third sentence: "na het voltooien van de forensische zorg, of in een eerder stadium op verzoek
# van het openbaar ministerie of uit eigen beweging indien dit naar zijn oordeel noodzakelijk is
# in verband met het voorkomen van recidive, een advies over de kans op herhaling"; the sentence
# names no recipient ("Tevens verstrekt"): read with the first, "aan het openbaar ministerie dan wel
# aan de reclasseringsinstelling".  Only the OM can ask for it earlier.
CARE_COMPLETED = Fact(
    "wfz.care_completed",
    Text("Is de forensische zorg voltooid?", "Has the forensic care been completed?"),
    WFZ.art("2.6", lid="6", sentence="3"),
)
EARLIER_ADVICE_NEEDED = Judgement(
    "wfz.earlier_advice_needed",
    Text(
        "Is een eerder advies noodzakelijk om recidive te voorkomen?",
        "Is earlier advice necessary to prevent recidivism?",
    ),
    WFZ.art("2.6", lid="6", sentence="3"),
    by=data.DISCLOSER,
)
WHO_IS_ADVISED = Contested(
    WFZ.art("2.6", lid="6", sentence="3"),
    Text(
        "De zin over het recidiveadvies noemt geen ontvanger; gelezen met de eerste zin is dat "
        "ook de reclasseringsinstelling.",
        "The sentence on the recidivism advice names no recipient; read with the first sentence "
        "the probation service is one too.",
    ),
    when=RECIPIENT_ROLE.among(roles.PROBATION),
)
RECIDIVISM_ADVICE = Ground(
    id="wfz.recidivism_advice",
    cites=(WFZ.art("2.6", lid="6", sentence="3"),),
    text=Text(
        "De zorgaanbieder geeft een advies over de kans op herhaling.",
        "The provider gives an advice on the risk of repetition.",
    ),
    words="een advies over de kans op herhaling van het gedrag in verband waarmee de forensische "
    "zorg is opgelegd",
    when=BY_PROVIDER & TO_SUPERVISOR & CATEGORY.among(data.RISK_ASSESSMENT) & FORENSIC_PATIENT,
    provided=CARE_COMPLETED
    | EARLIER_ADVICE_NEEDED
    | (ON_REQUEST & RECIPIENT_ROLE.among(*roles.PROSECUTION_ROLES)),
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    contested=(WHO_IS_ADVISED,),
    since=WFZ_2019,
    status=Status.OWN_READING,
)

RULES = (
    OLD_BREACH_REPORT, PREPARE_FOLLOW_UP, FOLLOW_UP_BEFORE_2025, MINISTER_INFORMS_PROVIDER,
    BILL_MINISTER, OM_INFORMS_PROBATION, COMPLIANCE, RECIDIVISM_ADVICE,
)  # fmt: skip
