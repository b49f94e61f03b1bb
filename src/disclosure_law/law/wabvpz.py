"""Wabvpz arts. 1 j, 9, 15a-15k; Begz and Wegiz: electronic exchange and the BSN in care.

Status: Wabvpz verified-verbatim (2025-07-05; chapter 3a since 2017-07-01); Begz second-hand,
beginning only. These acts add conditions to one technique, the elektronisch uitwisselingssysteem
(pull); they replace neither BW 7:457 nor the AVG and give no ground to disclose to another. Sending
a letter or secure mail to a named colleague (push) is no such system. Wegiz 1.7: "niet de
verplichting tot het uitwisselen van gegevens", so it carries no rule here.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.sources import BEGZ, WABVPZ
from disclosure_law.law.uavg_care import HEALTH_CARE
from disclosure_law.law.wgbo import HARMS_ANOTHERS_PRIVACY
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
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles, settings
from disclosure_law.vocabulary.fields import (
    CAPABLE,
    CATEGORY,
    CHANNEL,
    DISCLOSER_ROLE,
    IS_HEALTH,
    OWN_CONSENT_GIVEN,
    OWN_EXPLICIT,
    PROXY_CONSENT_GIVEN,
    PROXY_EXPLICIT,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
)
from disclosure_law.vocabulary.locks import BSN

FROM_PROVIDER = DISCLOSER_ROLE.among(*HEALTH_CARE)
"""A zorgaanbieder (Wkkgz) or whoever works for one; a Wmo-aanbieder is none."""

# --- Art. 1 j -------------------------------------------------------------------------------------
# "een systeem waarmee zorgaanbieders op elektronische wijze, dossiers, gedeelten van dossiers of
# gegevens uit dossiers voor andere zorgaanbieders raadpleegbaar kunnen maken, waaronder niet
# begrepen een systeem binnen een zorgaanbieder, voor het bijhouden van een elektronisch dossier"
VIA_EXCHANGE_SYSTEM = CHANNEL.among(settings.EXCHANGE_SYSTEM)

# --- Art. 9 lid 1 ---------------------------------------------------------------------------------
# "De zorgaanbieder vermeldt bij het verstrekken van persoonsgegevens met betrekking tot de
# verlening van, indicatiestelling voor of verzekering van zorg aan een zorgaanbieder, een
# indicatieorgaan of een zorgverzekeraar steeds het burgerservicenummer van de cliënt."
ABOUT_CARE = (
    IS_HEALTH
    | CATEGORY.among(data.PROVISIONS)
    | PURPOSE.among(data.TREATMENT, data.REFERRAL, data.ENTITLEMENT, data.INSURANCE_CONTROL)
)
BSN_IN_CARE = (
    FROM_PROVIDER & RECIPIENT_ROLE.among(*HEALTH_CARE, roles.CIZ, roles.HEALTH_INSURER) & ABOUT_CARE
)
BSN_STATED = Condition(
    id="wabvpz.bsn_stated",
    cites=(WABVPZ.art("9", lid="1"),),
    text=Text(
        "Vermeld het burgerservicenummer van de cliënt bij de gegevens.",
        "State the client's citizen service number with the data.",
    ),
    words="steeds het burgerservicenummer van de cliënt",
    when=BSN_IN_CARE,
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)
# The number itself: a duty *with* a disclosure that other law allows, so it opens the lock of the
# BSN (UAVG 46) and no secrecy; hence no ground of the nature of a statute.
BSN_ALLOWED = Ground(
    id="wabvpz.bsn_in_care",
    cites=(WABVPZ.art("9", lid="1"),),
    text=Text(
        "Tussen zorgaanbieders, indicatieorgaan en zorgverzekeraar hoort het BSN bij de gegevens.",
        "Between care providers, indication body and health insurer the number goes with the data.",
    ),
    words="aan een zorgaanbieder, een indicatieorgaan of een zorgverzekeraar steeds het "
    "burgerservicenummer van de cliënt",
    when=BSN_IN_CARE,
    nature=Nature.AVG_BASIS,
    lifts=(Key(BSN, (WABVPZ.art("9", lid="1"),)),),
)

# --- Art. 15g: minors and representatives ---------------------------------------------------------
# "toestemming voor het verwerken van persoonsgegevens, mede is vereist van de cliënt die de
# leeftijd van twaalf maar nog niet van zestien jaren heeft bereikt, tenzij de desbetreffende cliënt
# niet in staat kan worden geacht tot een redelijke waardering van zijn belangen ter zake."
TWELVE, SIXTEEN = SUBJECT_AGE.at_least(12), SUBJECT_AGE.at_least(16)
OWN, PROXY = OWN_CONSENT_GIVEN & OWN_EXPLICIT, PROXY_CONSENT_GIVEN & PROXY_EXPLICIT
# The representative, and with him ("mede") the capable client from twelve on; from sixteen alone.
CONSENT_OF_WHO_DECIDES = (SIXTEEN & CAPABLE & OWN) | (PROXY & (OWN | ~(TWELVE & CAPABLE)))
AGE_CONTESTED = Contested(
    WABVPZ.art("15g"),
    Text(
        "Voor 16- en 17-jarigen is de tekst onduidelijk; hier beslist de jongere zelf.",
        "For ages 16 and 17 the text is unclear; here the minor decides alone.",
    ),
    when=SIXTEEN & ~SUBJECT_AGE.at_least(18),
)

# --- Art. 15a -------------------------------------------------------------------------------------
# Lid 1: "De zorgaanbieder stelt gegevens van de cliënt slechts beschikbaar via een elektronisch
# uitwisselingssysteem, voor zover de zorgaanbieder heeft vastgesteld dat de cliënt daartoe
# uitdrukkelijk toestemming heeft gegeven."  Lid 2 is empty. No presumed consent, no emergency
# exception.
MADE_AVAILABLE = FROM_PROVIDER & VIA_EXCHANGE_SYSTEM & ~RECIPIENT_ROLE.among(roles.CLIENT)
SYSTEM_LOCK = Lock(
    "wabvpz-15a",
    Text("uitdrukkelijke toestemming voor een uitwisselingssysteem",
         "explicit consent for an exchange system"),
    LockKind.LIMIT,
)  # fmt: skip
CONSENT_ESTABLISHED = Fact(
    "wabvpz.consent_established",
    Text(
        "Heeft de zorgaanbieder vastgesteld dat de cliënt uitdrukkelijk toestemming gaf voor "
        "beschikbaarstelling?",
        "Has the care provider established that the client explicitly consented to making "
        "available?",
    ),
    WABVPZ.art("15a", lid="1"),
)
SYSTEM_NEEDS_CONSENT = Prohibition(
    id="wabvpz.system_needs_consent",
    cites=(WABVPZ.art("15a", lid="1"),),
    text=Text(
        "Via een uitwisselingssysteem alleen met vastgestelde uitdrukkelijke toestemming.",
        "Through an exchange system only with explicit consent that has been established.",
    ),
    words="slechts beschikbaar via een elektronisch uitwisselingssysteem, voor zover de "
    "zorgaanbieder heeft vastgesteld dat de cliënt daartoe uitdrukkelijk toestemming heeft gegeven",
    when=MADE_AVAILABLE,
    lock=SYSTEM_LOCK,
)
SYSTEM_CONSENT = Ground(
    id="wabvpz.system_consent",
    cites=(WABVPZ.art("15a", lid="1"), WABVPZ.art("15g")),
    text=Text(
        "De cliënt (van 12 tot 16 jaar: met de vertegenwoordiger) gaf vastgestelde uitdrukkelijke "
        "toestemming.",
        "The client (aged 12 to 16: with the representative) gave explicit consent that has been "
        "established.",
    ),
    words="heeft vastgesteld dat de cliënt daartoe uitdrukkelijk toestemming heeft gegeven",
    provided=CONSENT_ESTABLISHED & CONSENT_OF_WHO_DECIDES,
    nature=Nature.CONSENT,
    lifts=(SYSTEM_LOCK,),
    contested=(AGE_CONTESTED,),
    then=(
        Condition(
            id="wabvpz.inform_of_system",
            cites=(WABVPZ.art("15c", lid="1"),),
            text=Text(
                "Informeer de cliënt over zijn rechten en de werking van het systeem, en opnieuw "
                "bij nieuwe categorieën aangesloten zorgaanbieders.",
                "Inform the client of his rights and how the system works, and again when new "
                "categories of care providers join.",
            ),
            words="informatie over zijn rechten bij elektronische gegevensuitwisseling",
            stage=Stage.PRECONDITION,
            holder=data.DISCLOSER,
        ),
    ),
)
# Lid 3: "slechts beschikbaar [...] voor zover bij het raadplegen van die gegevens door een andere
# zorgaanbieder, de persoonlijke levenssfeer van een ander dan de cliënt niet wordt geschaad."
THIRD_PARTY_LOCK = Lock(
    "wabvpz-15a-ander",
    Text("gegevens van een ander in een uitwisselingssysteem", "another's data in a system"),
    LockKind.BAR,
)
THIRD_PARTY_DATA = Prohibition(
    id="wabvpz.third_party_data",
    cites=(WABVPZ.art("15a", lid="3"),),
    text=Text(
        "Wat de persoonlijke levenssfeer van een ander schaadt blijft buiten het systeem.",
        "What harms another person's privacy stays out of the system.",
    ),
    words="de persoonlijke levenssfeer van een ander dan de cliënt niet wordt geschaad",
    when=MADE_AVAILABLE & HARMS_ANOTHERS_PRIVACY,
    lock=THIRD_PARTY_LOCK,
    yields=Yields.NOTHING,
)

# --- Art. 15f: who never gets access --------------------------------------------------------------
# Lid 1: "Een zorgverzekeraar heeft geen toegang tot elektronische uitwisselingssystemen."
NO_ACCESS_LOCK = Lock(
    "wabvpz-15f",
    Text("geen toegang tot uitwisselingssystemen", "no access to exchange systems"),
    LockKind.BAR,
)
INSURER_OUT = Prohibition(
    id="wabvpz.insurer_out",
    cites=(WABVPZ.art("15f", lid="1"),),
    text=Text(
        "Een zorgverzekeraar heeft geen toegang tot uitwisselingssystemen, ook niet met "
        "toestemming.",
        "A health insurer has no access to exchange systems, not even with consent.",
    ),
    words="Een zorgverzekeraar heeft geen toegang tot elektronische uitwisselingssystemen",
    when=VIA_EXCHANGE_SYSTEM & RECIPIENT_ROLE.among(roles.HEALTH_INSURER),
    lock=NO_ACCESS_LOCK,
    yields=Yields.NOTHING,
)
# Lid 2: "Voor zover een zorgaanbieder werkzaamheden verricht als bedrijfsarts, verzekeringsarts,
# dan wel als keurend arts [...] verschaft hij zich geen toegang tot elektronische
# uitwisselingssystemen en verwerkt geen gegevens uit elektronische uitwisselingssystemen."
EXAMINING_WORK = Fact(
    "wabvpz.examining_work",
    Text(
        "Werkt de ontvanger hier als bedrijfsarts, verzekeringsarts of keurend arts?",
        "Does the recipient act here as occupational, insurance or examining physician?",
    ),
    WABVPZ.art("15f", lid="2"),
)
EXAMINERS_OUT = Prohibition(
    id="wabvpz.examiners_out",
    cites=(WABVPZ.art("15f", lid="2"),),
    text=Text(
        "Een bedrijfs-, verzekerings- of keurend arts gebruikt geen uitwisselingssystemen.",
        "An occupational, insurance or examining physician uses no exchange systems.",
    ),
    words="verschaft hij zich geen toegang tot elektronische uitwisselingssystemen en verwerkt "
    "geen gegevens uit elektronische uitwisselingssystemen",
    when=VIA_EXCHANGE_SYSTEM
    & (
        RECIPIENT_ROLE.among(roles.OCCUPATIONAL_PHYSICIAN, roles.INSURANCE_PHYSICIAN)
        | EXAMINING_WORK
    ),
    lock=NO_ACCESS_LOCK,
    yields=Yields.NOTHING,
)

# --- Begz -----------------------------------------------------------------------------------------
# Art. 3 lid 2: "draagt overeenkomstig het bepaalde in NEN 7510 en NEN 7512, zorg voor een veilig en
# zorgvuldig gebruik van het zorginformatiesysteem"; NEN 7513: logging.
NEN_NORMS = Condition(
    id="wabvpz.nen_norms",
    cites=(BEGZ.art("3", lid="2"),),
    text=Text(
        "Elektronisch: beveiligd volgens NEN 7510 en NEN 7512, met logging volgens NEN 7513.",
        "Electronically: secured according to NEN 7510 and NEN 7512, logged according to NEN 7513.",
    ),
    words="overeenkomstig het bepaalde in NEN 7510 en NEN 7512, zorg voor een veilig en zorgvuldig "
    "gebruik",
    when=FROM_PROVIDER & ~CHANNEL.among(settings.ORAL, settings.PAPER),
    stage=Stage.NORM,
    holder=data.DISCLOSER,
    status=Status.SECOND_HAND,
    read_from=dt.date(2018, 12, 15),
)

RULES = (
    BSN_STATED, BSN_ALLOWED, SYSTEM_NEEDS_CONSENT, SYSTEM_CONSENT, THIRD_PARTY_DATA, INSURER_OUT,
    EXAMINERS_OUT, NEN_NORMS,
)  # fmt: skip
