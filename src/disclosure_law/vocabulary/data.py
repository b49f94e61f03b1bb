"""What is disclosed, about whom, and with whose consent."""

from __future__ import annotations

from disclosure_law.term import Category, ConsentStatus, DataKind, Holder, Purpose, SubjectKind
from disclosure_law.text import Text


def _category(id_: str, nl: str, en: str) -> Category:
    return Category(id_, Text(nl, en))


IDENTIFYING = _category("identificerend", "identificerende en contactgegevens", "identifying data")
CITIZEN_NUMBER = _category("bsn", "burgerservicenummer", "citizen service number")
HOUSING = _category("woonsituatie", "woonsituatie", "housing situation")
FINANCIAL = _category("financieel", "financiële gegevens en inkomen", "financial data")
PROVISIONS = _category("voorzieningen", "toegekende zorg en voorzieningen", "granted provisions")
SUPPORT = _category("hulpverlening", "begeleiding en hulpverlening", "support given")
HEALTH = _category("gezondheid", "gegevens over gezondheid", "health data")
TREATMENT_COMPLIANCE = _category(
    "behandeltrouw", "behandeltrouw (aanwezigheid, medewerking)", "treatment compliance"
)
RISK_ASSESSMENT = _category("risicotaxatie", "recidiveadvies of risicotaxatie", "risk assessment")
RELATIONS = _category("relaties", "relaties en gezin", "relations and family")
SCHOOL_ABSENCE = _category("schoolverzuim", "schoolverzuim", "school absence")
ADMINISTRATIVE_MEASURES = _category(
    "bestuurlijke-maatregelen", "bestuurlijke maatregelen", "administrative measures"
)
CRIMINAL = _category("strafrechtelijk", "strafrechtelijke gegevens", "criminal-offence data")
POLICE_DATA = _category("politiegegevens", "politiegegevens", "police data")
JUSTICE_DATA = _category("justitiele-gegevens", "justitiële gegevens", "judicial records")
PROSECUTION_DATA = _category(
    "strafvorderlijke-gegevens", "strafvorderlijke gegevens", "criminal-procedure data"
)
ENFORCEMENT_DATA = _category(
    "tenuitvoerleggingsgegevens", "tenuitvoerleggingsgegevens", "sentence-enforcement data"
)
OTHER_SPECIAL = _category(
    "overige-bijzondere", "andere bijzondere gegevens", "other special categories"
)
NATIONALITY = _category("nationaliteit", "nationaliteit", "nationality")
MERE_FACT = _category(
    "enkel-feit", "het enkele feit van een melding of maatregel", "the mere fact of a measure"
)
CATEGORIES: tuple[Category, ...] = (
    IDENTIFYING, CITIZEN_NUMBER, HOUSING, FINANCIAL, PROVISIONS, SUPPORT, HEALTH,
    TREATMENT_COMPLIANCE, RISK_ASSESSMENT, RELATIONS, SCHOOL_ABSENCE, ADMINISTRATIVE_MEASURES,
    CRIMINAL, POLICE_DATA, JUSTICE_DATA, PROSECUTION_DATA, ENFORCEMENT_DATA, OTHER_SPECIAL,
    NATIONALITY, MERE_FACT,
)  # fmt: skip

HEALTH_CATEGORIES = (HEALTH, TREATMENT_COMPLIANCE, RISK_ASSESSMENT)
"""Data concerning health: AVG 4(15) counts the fact of treatment as health data."""
CRIMINAL_CATEGORIES = (CRIMINAL, POLICE_DATA, JUSTICE_DATA, PROSECUTION_DATA, ENFORCEMENT_DATA)
"""Data that concern criminal offences or convictions (AVG 10)."""

MEDICAL_STATEMENT = DataKind(
    "medische-verklaring", Text("medische verklaring (Wvggz, Wzd)", "medical statement")
)
ATTESTATION = DataKind(
    "geneeskundige-verklaring",
    Text("geneeskundige verklaring met een oordeel", "medical certificate with a judgement"),
)
CARE_PLAN = DataKind("zorgplan", Text("zorgplan", "care plan"))
SELF_BINDING = DataKind(
    "zelfbindingsverklaring", Text("zelfbindingsverklaring", "self-binding statement")
)
MEDICATION = DataKind("medicatie", Text("medicatiegegevens", "medication data"))
EXAMINATION_RESULT = DataKind(
    "keuringsuitslag", Text("uitslag van een keuring", "result of a commissioned examination")
)
INCIDENT_REPORT = DataKind(
    "incident",
    Text("naam, adres en neutrale beschrijving van het incident", "name, address, the incident"),
)
SHARED_RECORD = DataKind(
    "gezinsdossier", Text("gegevens over een ander in het dossier", "data about another person")
)
KINDS = (
    MEDICAL_STATEMENT, ATTESTATION, CARE_PLAN, SELF_BINDING, MEDICATION, EXAMINATION_RESULT,
    INCIDENT_REPORT, SHARED_RECORD,
)  # fmt: skip

CLIENT = SubjectKind("client", Text("de cliënt of patiënt", "the client or patient"))
FAMILY_MEMBER = SubjectKind("gezinslid", Text("een gezinslid", "a family member"))
THIRD_PERSON = SubjectKind("derde", Text("een ander", "another person"))
SUBJECT_KINDS = (CLIENT, FAMILY_MEMBER, THIRD_PERSON)

GIVEN = ConsentStatus("gegeven", Text("gegeven", "given"))
REFUSED = ConsentStatus("geweigerd", Text("geweigerd", "refused"))
WITHDRAWN = ConsentStatus("ingetrokken", Text("ingetrokken", "withdrawn"))
NOT_ASKED = ConsentStatus("niet-gevraagd", Text("niet gevraagd", "not asked"))
CONSENT_STATUSES = (GIVEN, REFUSED, WITHDRAWN, NOT_ASKED)

DISCLOSER = Holder("verstrekker", Text("de verstrekker", "the discloser"))
PROFESSIONAL = Holder("hulpverlener", Text("de hulpverlener zelf", "the individual professional"))
RECIPIENT = Holder("ontvanger", Text("de ontvanger", "the recipient"))
SUBJECT = Holder("betrokkene", Text("de betrokkene", "the data subject"))
CLASS_A = Holder("klasse-a", Text("de deelnemers klasse A van het ZVH", "the class A participants"))
HOLDERS = (DISCLOSER, PROFESSIONAL, RECIPIENT, SUBJECT, CLASS_A)


def _purpose(id_: str, nl: str, en: str) -> Purpose:
    return Purpose(id_, Text(nl, en))


TREATMENT = _purpose("behandeling", "behandeling van betrokkene", "treatment of the data subject")
REFERRAL = _purpose("verwijzing", "verwijzing of terugkoppeling", "referral or feedback")
QUALITY = _purpose("kwaliteit", "kwaliteitsbewaking", "quality assurance")
SUPERVISION = _purpose("toezicht", "wettelijk toezicht", "statutory supervision")
INVESTIGATION = _purpose("opsporing", "opsporing en vervolging", "criminal investigation")
REPORT_OFFENCE = _purpose("aangifte", "aangifte van een strafbaar feit", "reporting an offence")
AVERT_HARM = _purpose("schade-voorkomen", "ernstige schade voorkomen", "averting serious harm")
ENFORCEMENT = _purpose("handhaving", "bestuurlijke handhaving", "administrative enforcement")
FRAUD_CONTROL = _purpose("fraudebestrijding", "fraudebestrijding", "fraud control")
PUBLIC_ORDER = _purpose("openbare-orde", "handhaving openbare orde", "public order")
CHILD_PROTECTION = _purpose("kinderbescherming", "kinderbescherming", "child protection")
RESEARCH = _purpose("onderzoek", "statistiek of wetenschappelijk onderzoek", "research")
OWN_DEFENCE = _purpose("eigen-verdediging", "klacht of eigen verdediging", "own defence")
INSURANCE_CONTROL = _purpose("verzekeringscontrole", "controle verzekeraar", "insurance control")
SUPPORT_AT_HOME = _purpose("hulp", "hulp en ondersteuning van betrokkene", "help and support")
REHOUSING = _purpose("huisvesting", "passende huisvesting", "suitable housing")
PROBATION_SUPERVISION = _purpose(
    "reclasseringstoezicht", "reclasseringstoezicht", "supervision by probation"
)
REINTEGRATION = _purpose("re-integratie", "re-integratie", "reintegration into work")
ENTITLEMENT = _purpose("aanspraak", "beoordeling van een aanspraak", "assessing an entitlement")
LOCAL_MEETING = _purpose(
    "buurtteamoverleg", "overleg onder een convenant", "meeting under a covenant"
)
CARE_SIGNAL = _purpose("zorgsignaal", "melden van zorgen over een persoon", "signal of concern")
ACCESS = _purpose("inzage", "inzage door of namens betrokkene", "access by or for the subject")
GENERAL_PURPOSES = (
    TREATMENT, REFERRAL, QUALITY, SUPERVISION, INVESTIGATION, REPORT_OFFENCE, AVERT_HARM,
    ENFORCEMENT, FRAUD_CONTROL, PUBLIC_ORDER, CHILD_PROTECTION, RESEARCH, OWN_DEFENCE,
    INSURANCE_CONTROL, SUPPORT_AT_HOME, REHOUSING, PROBATION_SUPERVISION, REINTEGRATION,
    ENTITLEMENT, LOCAL_MEETING, CARE_SIGNAL, ACCESS,
)  # fmt: skip
