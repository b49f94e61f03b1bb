"""WGBO (BW 7:446-468), arts. 457 and 465: the secrecy of the treatment contract and its exits.

Status: verified-verbatim (versions 2019-11-15 to 2026-01-01 read). Binds the hulpverlener, a
natural or legal person, by function and not by title (446, 464). Art. 457 is a prohibition with a
second limit, one exit for legal duties and two groups that are not "anderen". A mere power
elsewhere does not open it: "daartoe verplicht".

The articles about the patient's own access, research and deceased patients stand in `wgbo_access`.
"""

from __future__ import annotations

from disclosure_law.law.consequences import SR_272
from disclosure_law.law.sources import BW7
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Ground, Nature, Prohibition, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.truth import NO
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CAPABLE,
    DISCLOSER_BOUND,
    NECESSARY,
    OWN_CONSENT_GIVEN,
    OWN_FREE,
    PROXY_CONSENT_GIVEN,
    PROXY_FREE,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
)
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88

BOUND: Predicate = DISCLOSER_BOUND.has(BW_7_457)
TO_ANOTHER = ~RECIPIENT_ROLE.among(roles.CLIENT)
MEDICAL_SECRECY = (BW_7_457, WET_BIG_88)
"""Wet BIG 88 knows no exits of its own; those of art. 457 are read into it (wet-big.md)."""
MEDICALLY_BOUND: Predicate = DISCLOSER_BOUND.has_any(*MEDICAL_SECRECY)
"""For the exits of art. 457: also whoever is bound by Wet BIG 88 alone (no geneeskundige
handeling)."""

# --- Art. 465: who stands in for the patient ------------------------------------------------------
# Lid 1: "indien de patiënt de leeftijd van twaalf jaren nog niet heeft bereikt, door de
# hulpverlener nagekomen jegens de ouders die het gezag over de patiënt uitoefenen dan wel jegens
# zijn voogd." Lid 2: "Hetzelfde geldt indien de patiënt de leeftijd van twaalf jaren heeft
# bereikt, maar niet in staat kan worden geacht tot een redelijke waardering van zijn belangen ter
# zake"
TWELVE = SUBJECT_AGE.at_least(12)
PATIENT_DECIDES = TWELVE & CAPABLE
# No rule of form in 457: informed, specific, freely given, not withdrawn. That it is free goes
# without saying (casebook secrecy-wams-010 does not state it); consent that is said not to be free
# is none.
CONSENT_OF_THE_RIGHT_PERSON = (PATIENT_DECIDES & OWN_CONSENT_GIVEN & ~OWN_FREE.stated_as(NO)) | (
    ~PATIENT_DECIDES & PROXY_CONSENT_GIVEN & ~PROXY_FREE.stated_as(NO)
)

# --- Art. 457 lid 1, first sentence ---------------------------------------------------------------
# "draagt de hulpverlener zorg, dat aan anderen dan de patiënt geen inlichtingen over de patiënt
# dan wel inzage in of afschrift van de gegevens uit het dossier worden verstrekt dan met
# toestemming van de patiënt."  Third sentence: "indien het bij of krachtens de wet bepaalde
# daartoe verplicht."
SECRECY = Prohibition(
    id="wgbo.secrecy",
    cites=(BW7.art("457", lid="1"),),
    text=Text(
        "De hulpverlener zwijgt tegenover anderen dan de patiënt over alles wat de patiënt "
        "betreft.",
        "The practitioner keeps silent to anyone but the patient on all that concerns the patient.",
    ),
    words="aan anderen dan de patiënt geen inlichtingen over de patiënt dan wel inzage in of "
    "afschrift van de gegevens uit het dossier worden verstrekt dan met toestemming van de patiënt",
    when=BOUND & TO_ANOTHER,
    lock=BW_7_457,
    yields=Yields.DUTIES,
    then=(SR_272,),
)
# "dan met toestemming van de patiënt": no form is prescribed; consent permits, it never obliges.
CONSENT = Ground(
    id="wgbo.consent",
    cites=(BW7.art("457", lid="1"), BW7.art("465")),
    text=Text(
        "De patiënt (onder twaalf jaar of ter zake onbekwaam: de vertegenwoordiger) stemt in met "
        "deze verstrekking.",
        "The patient (under twelve or incapable in this matter: the representative) consents to "
        "this disclosure.",
    ),
    words="dan met toestemming van de patiënt",
    when=MEDICALLY_BOUND & TO_ANOTHER,
    provided=CONSENT_OF_THE_RIGHT_PERSON,
    nature=Nature.CONSENT,
    lifts=MEDICAL_SECRECY,
)

# --- Art. 457 lid 1, second sentence --------------------------------------------------------------
# "Indien verstrekking plaatsvindt, geschiedt deze slechts voor zover daardoor de persoonlijke
# levenssfeer van een ander niet wordt geschaad."  Only a legal duty goes past it.
THIRD_PARTY_LOCK = Lock(
    "bw-7-457-ander",
    Text("de persoonlijke levenssfeer van een ander", "the privacy of another person"),
    LockKind.LIMIT,
)
HARMS_ANOTHERS_PRIVACY = Fact(
    "wgbo.harms_anothers_privacy",
    Text(
        "Schaadt de verstrekking de persoonlijke levenssfeer van een ander dan de patiënt?",
        "Does the disclosure harm the privacy of somebody other than the patient?",
    ),
    BW7.art("457", lid="1", sentence="2"),
)
THIRD_PARTY_PRIVACY = Prohibition(
    id="wgbo.third_party_privacy",
    cites=(BW7.art("457", lid="1", sentence="2"),),
    text=Text(
        "Ook met toestemming blijft achterwege wat de persoonlijke levenssfeer van een ander "
        "schaadt.",
        "Even with consent, what harms another person's privacy stays out.",
    ),
    words="slechts voor zover daardoor de persoonlijke levenssfeer van een ander niet wordt "
    "geschaad",
    when=BOUND & TO_ANOTHER & HARMS_ANOTHERS_PRIVACY,
    lock=THIRD_PARTY_LOCK,
    yields=Yields.DUTIES,
)

# --- Art. 457 lid 2 -------------------------------------------------------------------------------
# "Onder anderen dan de patiënt zijn niet begrepen degenen die rechtstreeks betrokken zijn bij de
# uitvoering van de behandelingsovereenkomst en degene die optreedt als vervanger van de
# hulpverlener, voor zover de verstrekking noodzakelijk is voor de door hen in dat kader te
# verrichten werkzaamheden."
DIRECTLY_INVOLVED = Fact(
    "wgbo.directly_involved",
    Text(
        "Is de ontvanger rechtstreeks betrokken bij de uitvoering van deze "
        "behandelingsovereenkomst?",
        "Is the recipient directly involved in carrying out this treatment contract?",
    ),
    BW7.art("457", lid="2"),
)
SUBSTITUTE = Fact(
    "wgbo.substitute",
    Text(
        "Treedt de ontvanger op als vervanger van de hulpverlener?",
        "Does the recipient act as the practitioner's substitute?",
    ),
    BW7.art("457", lid="2"),
)
TREATMENT_TEAM = Ground(
    id="wgbo.treatment_team",
    cites=(BW7.art("457", lid="2"),),
    text=Text(
        "Wie rechtstreeks bij deze behandeling betrokken is, of de vervanger, is geen ander voor "
        "zover het voor zijn werk nodig is.",
        "Whoever is directly involved in this treatment, or the substitute, is not another as far "
        "as necessary for that work.",
    ),
    words="degenen die rechtstreeks betrokken zijn bij de uitvoering van de "
    "behandelingsovereenkomst en degene die optreedt als vervanger van de hulpverlener",
    when=MEDICALLY_BOUND & TO_ANOTHER,
    provided=(DIRECTLY_INVOLVED | SUBSTITUTE) & NECESSARY,
    lifts=MEDICAL_SECRECY,
)

# --- Art. 457 lid 3 -------------------------------------------------------------------------------
# "Daaronder zijn evenmin begrepen degenen wier toestemming ter zake van de uitvoering van de
# behandelingsovereenkomst op grond van de artikelen 450 en 465 is vereist."  Only as far as they
# need it for consenting (house reading 37, ECLI:NL:TGZRAMS:2024:149).
CONSENT_REQUIRED = Fact(
    "wgbo.consent_required",
    Text(
        "Is de toestemming van de ontvanger voor de behandeling vereist (BW 7:450, 7:465)?",
        "Is the recipient's consent to the treatment required (BW 7:450, 7:465)?",
    ),
    BW7.art("457", lid="3"),
)
NEEDED_FOR_CONSENTING = Judgement(
    "wgbo.needed_for_consenting",
    Text(
        "Heeft de ontvanger deze informatie nodig om over toestemming te kunnen beslissen?",
        "Does the recipient need this information to decide on consent?",
    ),
    BW7.art("457", lid="3"),
    by=data.DISCLOSER,
)
REPRESENTATIVE = Ground(
    id="wgbo.representative",
    cites=(BW7.art("457", lid="3"), BW7.art("465")),
    text=Text(
        "Wie over de behandeling mee beslist is geen ander, voor zover hij de informatie daarvoor "
        "nodig heeft.",
        "Whoever must consent to the treatment is not another, as far as the information is needed "
        "for that.",
    ),
    words="degenen wier toestemming ter zake van de uitvoering van de behandelingsovereenkomst op "
    "grond van de artikelen 450 en 465 is vereist",
    when=MEDICALLY_BOUND & RECIPIENT_ROLE.among(roles.PARENT_WITH_AUTHORITY, roles.REPRESENTATIVE),
    provided=CONSENT_REQUIRED & NEEDED_FOR_CONSENTING,
    lifts=MEDICAL_SECRECY,
)
# "Indien de hulpverlener door inlichtingen [...] te verstrekken niet geacht kan worden de zorg
# van een goed hulpverlener in acht te nemen, laat hij zulks achterwege."  A veto; it undoes no
# legal duty.
GOOD_CARE_LOCK = Lock(
    "bw-7-457-goed-hulpverlener",
    Text("de zorg van een goed hulpverlener", "the care of a good practitioner"),
    LockKind.LIMIT,
)
GOOD_CARE_OPPOSES = Judgement(
    "wgbo.good_care_opposes",
    Text(
        "Verzet de zorg van een goed hulpverlener zich tegen deze verstrekking?",
        "Does the care of a good practitioner oppose this disclosure?",
    ),
    BW7.art("457", lid="3", sentence="2"),
    by=data.DISCLOSER,
)
GOOD_CARE_VETO = Prohibition(
    id="wgbo.good_care_veto",
    cites=(BW7.art("457", lid="3", sentence="2"), BW7.art("453", lid="1")),
    text=Text(
        "De hulpverlener laat achterwege wat met goed hulpverlenerschap niet te verenigen is.",
        "The practitioner refrains from what good care does not allow.",
    ),
    words="niet geacht kan worden de zorg van een goed hulpverlener in acht te nemen, laat hij "
    "zulks achterwege",
    when=BOUND & TO_ANOTHER & GOOD_CARE_OPPOSES,
    lock=GOOD_CARE_LOCK,
    yields=Yields.DUTIES,
)

RULES = (
    SECRECY, CONSENT, THIRD_PARTY_PRIVACY, TREATMENT_TEAM, REPRESENTATIVE, GOOD_CARE_VETO,
)  # fmt: skip
