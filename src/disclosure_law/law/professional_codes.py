"""Secrecy from a beroepscode or an agreement, and two norms of the professions.

Status: own reading (house readings 10, 36 and 38) after second-hand sources: of the codes only some
article numbers and one quotation were seen (NIP 71-75, NVO 11-13; BPSW unread). Code-based secrecy
is no "wettelijk voorschrift"; whether Sr 272 ("beroep") reaches it is contested.
"""

from __future__ import annotations

from disclosure_law.citation import Judgment, Provision
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.sources import AVG, BPSW_CODE, BW7, NIP_CODE, NVO_CODE, SR, UAVG
from disclosure_law.law.wgbo import CONSENT_OF_THE_RIGHT_PERSON
from disclosure_law.leaf import Fact
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Key,
    Nature,
    Prohibition,
    Stage,
    Status,
    Yields,
)
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DATA_KINDS,
    DISCLOSER_BOUND,
    DISCLOSER_CAPACITY,
    DISCLOSER_ROLE,
    PURPOSE,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import (
    AGREEMENT,
    AVG_6,
    AVG_10,
    BW_7_457,
    CODE,
    JEUGDWET_7_3_11,
    WET_BIG_88,
)

TO_ANOTHER = ~RECIPIENT_ROLE.among(roles.CLIENT)

# --- Beroepscode ----------------------------------------------------------------------------------
# House reading 10: it yields to consent, any statutory duty, and a statutory power addressed to
# that discloser.
CODE_SECRECY = Prohibition(
    id="professional_codes.secrecy",
    cites=(NIP_CODE, NVO_CODE, BPSW_CODE),
    text=Text(
        "Wie door zijn beroepscode gebonden is zwijgt over wat hij in zijn werk vertrouwelijk "
        "hoort.",
        "Whoever is bound by a professional code keeps secret what he learns in confidence at "
        "work.",
    ),
    when=DISCLOSER_BOUND.has(CODE) & TO_ANOTHER,
    lock=CODE,
    yields=Yields.RULES,
    then=(SR_272,),
    status=Status.OWN_READING,
    contested=(
        Contested(
            SR.art("272", lid="1"),
            Text(
                "Of 'beroep' in Sr 272 ook een geheim omvat dat alleen op een beroepscode rust is "
                "omstreden.",
                "Whether 'profession' in Sr 272 covers a secret that rests on a code only is "
                "contested.",
            ),
        ),
    ),
)
# The codes were not read on age; the ages of BW 7:465 are taken by analogy.
CODE_CONSENT = Ground(
    id="professional_codes.consent",
    cites=(NIP_CODE, NVO_CODE, BPSW_CODE),
    text=Text(
        "De cliënt (onder twaalf jaar of onbekwaam: de vertegenwoordiger) stemt in met deze "
        "verstrekking.",
        "The client (under twelve or incapable: the representative) consents to this disclosure.",
    ),
    provided=CONSENT_OF_THE_RIGHT_PERSON,
    nature=Nature.CONSENT,
    lifts=(CODE,),
    status=Status.OWN_READING,
)

# --- Overeenkomst ---------------------------------------------------------------------------------
# No source words its reach: what it allows is a fact. A contract never sets a statutory duty aside.
AGREEMENT_ALLOWS = Fact(
    "professional_codes.agreement_allows",
    Text(
        "Laat de geheimhoudingsovereenkomst deze verstrekking toe?",
        "Does the secrecy agreement allow this disclosure?",
    ),
)
AGREEMENT_SECRECY = Prohibition(
    id="professional_codes.agreement",
    cites=(UAVG.art("30", lid="4", sentence="1"),),
    text=Text(
        "Een geheimhoudingsovereenkomst bindt wie haar tekende.",
        "A secrecy agreement binds whoever signed it.",
    ),
    words="krachtens een overeenkomst tot geheimhouding zijn verplicht",
    when=DISCLOSER_BOUND.has(AGREEMENT) & TO_ANOTHER & ~AGREEMENT_ALLOWS,
    lock=AGREEMENT,
    yields=Yields.DUTIES,
    status=Status.OWN_READING,
)
AGREEMENT_CONSENT = Ground(
    id="professional_codes.agreement_consent",
    cites=(UAVG.art("30", lid="4", sentence="1"),),
    text=Text(
        "Wie de overeenkomst beschermt stemt in met deze verstrekking.",
        "The person whom the agreement protects consents to this disclosure.",
    ),
    provided=CONSENT_OF_THE_RIGHT_PERSON,
    nature=Nature.CONSENT,
    lifts=(AGREEMENT,),
    status=Status.OWN_READING,
    contested=(
        Contested(
            UAVG.art("30", lid="4", sentence="1"),
            Text(
                "Dat toestemming van de betrokkene een geheimhoudingsovereenkomst opent is een "
                "eigen lezing.",
                "That the data subject's consent opens a secrecy agreement is an own reading.",
            ),
        ),
    ),
)

# --- The professional as victim (house reading 36) ------------------------------------------------
# An aangifte with name, address, the incident and a neutral description; no medical content, not
# the kind of treatment or examination.
VICTIM_CASE = Provision(Judgment("ECLI:NL:TGZRZWO:2023:163", "aangifte door de hulpverlener"))
OFFENCE_AGAINST_PROFESSIONAL = Fact(
    "professional_codes.offence_against_professional",
    Text(
        "Is de verstrekker zelf slachtoffer van het strafbare feit (of iemand in zijn dienst)?",
        "Is the discloser (or somebody in its service) the victim of the offence?",
    ),
    VICTIM_CASE,
)
REPORT_AS_VICTIM = Ground(
    id="professional_codes.report_as_victim",
    cites=(VICTIM_CASE,),
    text=Text(
        "De professional die zelf slachtoffer is mag aangifte doen met naam, adres en een neutrale "
        "beschrijving van het incident, zonder medische inhoud.",
        "The professional who is the victim himself may report with name, address and a neutral "
        "description of the incident, without medical content.",
    ),
    when=DISCLOSER_BOUND.has_any(BW_7_457, WET_BIG_88, JEUGDWET_7_3_11, CODE)
    & RECIPIENT_ROLE.among(*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES)
    & PURPOSE.among(data.REPORT_OFFENCE)
    & DATA_KINDS.has(data.INCIDENT_REPORT)
    & CATEGORY.among(data.IDENTIFYING, data.CRIMINAL),
    provided=OFFENCE_AGAINST_PROFESSIONAL,
    nature=Nature.DOCTRINE,
    lifts=(
        BW_7_457,
        WET_BIG_88,
        JEUGDWET_7_3_11,
        CODE,
        Key(AVG_6, (AVG.art("6", lid="1", onder="f"),)),
        Key(AVG_10, (UAVG.art("33", lid="2", onder="b"),)),
    ),
    status=Status.SECOND_HAND,
    contested=(
        Contested(
            VICTIM_CASE,
            Text(
                "Aangifte door de professional als slachtoffer rust op tuchtrechtspraak: alleen "
                "voor deze gegevens, en omstreden.",
                "A report by the professional as victim rests on disciplinary case law: for these "
                "data only, and contested.",
            ),
        ),
    ),
)

# --- Geneeskundige verklaring (house reading 38) --------------------------------------------------
# A treating professional gives no statement with a judgement about his own patient for someone
# else's purpose, consent or not. A norm beside the statute: the verdict keeps the statutory
# outcome.
ATTESTATION_BY_PRACTITIONER = (
    DATA_KINDS.has(data.ATTESTATION)
    & DISCLOSER_ROLE.among(*roles.CARE_ROLES)
    & ~DISCLOSER_CAPACITY.among(roles.EXPERT, roles.ADVISER)
    & ~PURPOSE.among(data.TREATMENT, data.REFERRAL)
)
NO_ATTESTATION = Condition(
    id="professional_codes.no_attestation",
    cites=(BW7.art("453", lid="1"),),
    text=Text(
        "Norm: een behandelaar geeft geen verklaring met een oordeel over zijn eigen patiënt voor "
        "andermans doel, ook niet met toestemming (omstreden als recht).",
        "Norm: a treating professional gives no statement with a judgement about his own patient "
        "for somebody else's purpose, not even with consent (contested as law).",
    ),
    when=ATTESTATION_BY_PRACTITIONER,
    stage=Stage.NORM,
    holder=data.PROFESSIONAL,
    status=Status.OWN_READING,
)
FACTS_OR_INDEPENDENT = Condition(
    id="professional_codes.facts_or_independent_doctor",
    cites=(BW7.art("453", lid="1"),),
    text=Text(
        "Weg die overblijft: feitelijke informatie met toestemming, of een onafhankelijk arts.",
        "Way that remains: factual information with consent, or an independent doctor.",
    ),
    when=ATTESTATION_BY_PRACTITIONER,
    stage=Stage.NORM,
    holder=data.PROFESSIONAL,
    status=Status.OWN_READING,
)

RULES = (
    CODE_SECRECY, CODE_CONSENT, AGREEMENT_SECRECY, AGREEMENT_CONSENT, REPORT_AS_VICTIM,
    NO_ATTESTATION, FACTS_OR_INDEPENDENT,
)  # fmt: skip

COVERAGE = (
    Coverage(NIP_CODE, "encoded", "secrecy with the other codes; arts. 71-75 second-hand"),
    Coverage(NVO_CODE, "encoded", "secrecy with the other codes; text not seen"),
    Coverage(BPSW_CODE, "encoded", "secrecy with the other codes; text not seen"),
    Coverage(VICTIM_CASE, "encoded", "house reading 36"),
)
