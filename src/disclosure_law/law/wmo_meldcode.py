"""The meldcode: Wmo 2015 3.3, Besluit verplichte meldcode art. 2, and the KNMG's norms about it.

Status: 3.3 and the Besluit verified-verbatim (2020-10-01), the KNMG-meldcode
second-hand, the disciplinary decisions second-hand (house reading 35). A meldcode is a duty to
have a code: no duty to report and no ground (that is 5.2.6, a power). Its steps weigh all the
same: not stated, they are a precondition; stated as skipped without a reason of safety, the
disciplinary judge takes away the justification of that professional. A professional norm never
makes a power a duty.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.citation import Judgment, Provision
from disclosure_law.law.guidance import MELDCODE_KNMG
from disclosure_law.law.sources import BESLUIT_MELDCODE, WMO_2015
from disclosure_law.law.wmo_terms import (
    END_VIOLENCE,
    SEEK_ADVICE,
    TO_VEILIG_THUIS,
)  # fmt: skip
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Contested, Stage, Status
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import DISCLOSER_ROLE, PURPOSE

STEPS = BESLUIT_MELDCODE.art("2", lid="2")
AFWEGINGSKADER_APPLIES = dt.date(2019, 1, 1)
"""From here the afwegingskader applies in practice; which version brought it is UNVERIFIED."""
COULD_NOT_BE_LEFT_UNDONE = Provision(
    Judgment("ECLI:NL:TGZRSGR:2021:57", "een melding kon niet achterwege blijven")
)
STEPS_JUSTIFY = (
    Provision(Judgment("ECLI:NL:TGZCTG:2019:215", "stappen van de meldcode en Wmo 2015 5.2.6")),
    Provision(Judgment("ECLI:NL:TGZRSHE:2023:14", "stappen van de meldcode en Wmo 2015 5.2.6")),
)

# --- Whom a meldcode binds ----------------------------------------------------------------------
# 3.3 lid 1: "De aanbieder, niet zijnde een aanbieder die hulpmiddelen of woningaanpassingen levert,
# stelt een meldcode vast"; the same duty stands in the acts on care, youth and education.
BOUND_BY_CODE = Fact(
    "wmo_meldcode.bound_by_code",
    Text("Geldt voor de verstrekker een meldcode?", "Does a meldcode apply to the discloser?"),
    WMO_2015.art("3.3", lid="1"),
)
CODE_ROLES = (
    *roles.CARE_ROLES, *roles.CARE_ORGANISATIONS, roles.SOCIAL_WORKER, roles.ORTHOPEDAGOOG,
    roles.SUPPORT_WORKER, roles.FAMILY_COACH, roles.YOUTH_WORKER, roles.YOUTH_PROVIDER, roles.GI,
    roles.YOUTH_PROTECTOR, roles.MEDICAL_DIRECTOR, roles.CARE_RESPONSIBLE, roles.SCHOOL,
)  # fmt: skip
HAS_CODE: Predicate = DISCLOSER_ROLE.among(*CODE_ROLES) | BOUND_BY_CODE
REPORTING: Predicate = TO_VEILIG_THUIS & PURPOSE.among(END_VIOLENCE)

# --- The steps: Besluit art. 2 lid 2 ------------------------------------------------------------
# "a. het in kaart brengen van de signalen van huiselijk geweld of kindermishandeling; b. collegiale
# consultatie en zo nodig raadplegen van Veilig Thuis of een deskundige op het gebied van
# letselduiding; c. een gesprek met de cliënt; d. het toepassen van het afwegingskader [...]; e. het
# beslissen over: 1°. het doen van een melding, en 2°. het inzetten van de noodzakelijke hulp."
SIGNALS_MAPPED = Fact(
    "wmo_meldcode.signals_mapped",
    Text(
        "Zijn de signalen in kaart gebracht en nagegaan (stap a)?",
        "Were the signals mapped and verified (step a)?",
    ),
    BESLUIT_MELDCODE.art("2", lid="2", onder="a"),
)
COLLEAGUE_CONSULTED = Fact(
    "wmo_meldcode.colleague_consulted",
    Text(
        "Is een collega of Veilig Thuis geraadpleegd (stap b)?",
        "Was a colleague or Veilig Thuis consulted (step b)?",
    ),
    BESLUIT_MELDCODE.art("2", lid="2", onder="b"),
)
CLIENT_SPOKEN_TO = Fact(
    "wmo_meldcode.client_spoken_to",
    Text(
        "Is met de cliënt en andere betrokkenen gesproken (stap c)?",
        "Were the client and others concerned spoken to (step c)?",
    ),
    BESLUIT_MELDCODE.art("2", lid="2", onder="c"),
)
WEIGHED = Fact(
    "wmo_meldcode.weighed",
    Text(
        "Is het afwegingskader toegepast (stap d)?",
        "Was the assessment framework applied (step d)?",
    ),
    BESLUIT_MELDCODE.art("2", lid="2", onder="d"),
)
SAFETY_OPPOSES = Fact(
    "wmo_meldcode.safety_opposes",
    Text(
        "Is een stap overgeslagen omdat de veiligheid van iemand zich ertegen verzette?",
        "Was a step skipped because somebody's safety opposed it?",
    ),
    STEPS,
)
STEPS_SKIPPED: Predicate = (
    HAS_CODE
    & (
        SIGNALS_MAPPED.stated_as(NO)
        | COLLEAGUE_CONSULTED.stated_as(NO)
        | CLIENT_SPOKEN_TO.stated_as(NO)
    )
    & ~SAFETY_OPPOSES
)
"""Stated as skipped, without a reason of safety; silence about a step is not a skipped step."""
STEPS_ELEMENT_OF_GROUND = Contested(
    STEPS_JUSTIFY[0],
    Text(
        "De tuchtrechter behandelt de stappen van de meldcode als voorwaarde voor de "
        "rechtvaardiging; 5.2.6 zelf noemt ze niet.",
        "The disciplinary judge treats the steps of the meldcode as a condition of the "
        "justification; 5.2.6 itself does not name them.",
    ),
    when=HAS_CODE
    & (
        SIGNALS_MAPPED.stated_as(NO)
        | COLLEAGUE_CONSULTED.stated_as(NO)
        | CLIENT_SPOKEN_TO.stated_as(NO)
    ),
)


def _step(id_: str, onder: str, text: Text, words: str, when: Predicate) -> Condition:
    return Condition(
        id=id_,
        cites=(BESLUIT_MELDCODE.art("2", lid="2", onder=onder), *STEPS_JUSTIFY),
        text=text,
        words=words,
        when=REPORTING & HAS_CODE & when,
        stage=Stage.PRECONDITION,
        holder=data.PROFESSIONAL,
    )


MAP_THE_SIGNALS = _step(
    "wmo_meldcode.map_the_signals",
    "a",
    Text("Breng de signalen in kaart en ga ze na.", "Map the signals and verify them."),
    "het in kaart brengen van de signalen van huiselijk geweld of kindermishandeling",
    ~SIGNALS_MAPPED.stated_as(YES) & ~SAFETY_OPPOSES,
)
CONSULT_A_COLLEAGUE = _step(
    "wmo_meldcode.consult_a_colleague",
    "b",
    Text(
        "Raadpleeg een collega en zo nodig Veilig Thuis of een letseldeskundige.",
        "Consult a colleague and, if needed, Veilig Thuis or an expert on injuries.",
    ),
    "collegiale consultatie en zo nodig raadplegen van Veilig Thuis of een deskundige op het "
    "gebied van letselduiding",
    ~COLLEAGUE_CONSULTED.stated_as(YES) & ~SAFETY_OPPOSES,
)
SPEAK_WITH_THE_CLIENT = _step(
    "wmo_meldcode.speak_with_the_client",
    "c",
    Text(
        "Spreek met de cliënt en andere betrokkenen, tenzij de veiligheid zich verzet.",
        "Speak with the client and others concerned, unless safety opposes.",
    ),
    "een gesprek met de cliënt",
    ~CLIENT_SPOKEN_TO.stated_as(YES) & ~SAFETY_OPPOSES,
)
WEIGH = Condition(
    id="wmo_meldcode.weigh",
    cites=(BESLUIT_MELDCODE.art("2", lid="2", onder="d"),),
    text=Text(
        "Pas het afwegingskader toe en beslis dan over melden en hulp.",
        "Apply the assessment framework, then decide on reporting and help.",
    ),
    words="in staat stelt te beoordelen of sprake is van dusdanig ernstig huiselijk geweld of "
    "ernstige kindermishandeling, dan wel van een vermoeden daarvan, dat een melding is aangewezen",
    when=REPORTING & HAS_CODE & ~WEIGHED.stated_as(YES),
    stage=Stage.PRECONDITION,
    holder=data.PROFESSIONAL,
    status=Status.UNVERIFIED,
    since=AFWEGINGSKADER_APPLIES,
)
# Step b: asking Veilig Thuis for advice (4.1.1 lid 3) can and normally should be without names.
ADVICE_WITHOUT_NAMES = Condition(
    id="wmo_meldcode.advice_without_names",
    cites=(
        BESLUIT_MELDCODE.art("2", lid="2", onder="b"),
        WMO_2015.art("4.1.1", lid="3"),
    ),
    text=Text(
        "Vraag advies zonder herleidbare gegevens: advies is geen melding.",
        "Ask for advice without identifying data: advice is no report.",
    ),
    when=TO_VEILIG_THUIS & PURPOSE.among(SEEK_ADVICE),
    stage=Stage.WITH,
    holder=data.PROFESSIONAL,
    status=Status.OWN_READING,
)

# --- KNMG-meldcode, step 5 and the record -------------------------------------------------------
# Paraphrased in the pack. Reporting is the professional norm (1) in acute or structural unsafety,
# (2) when the physician cannot sufficiently offer or organise effective help, (3) when the
# unsafety does not stop or recurs. The verdict stays "permitted".
PHYSICIANS = (
    roles.PHYSICIAN, roles.GENERAL_PRACTITIONER, roles.PSYCHIATRIST, roles.CHILD_PSYCHIATRIST,
    roles.ELDERLY_CARE_PHYSICIAN, roles.ADDICTION_PHYSICIAN, roles.PUBLIC_HEALTH_PHYSICIAN,
    roles.YOUTH_PHYSICIAN, roles.OCCUPATIONAL_PHYSICIAN, roles.INSURANCE_PHYSICIAN,
    roles.FORENSIC_PHYSICIAN, roles.INDEPENDENT_PHYSICIAN, roles.MEDICAL_ADVISER,
    roles.STATEMENT_PSYCHIATRIST, roles.DENTIST,
)  # fmt: skip
UNSAFETY = Fact(
    "wmo_meldcode.acute_or_structural_unsafety",
    Text("Is er acute of structurele onveiligheid?", "Is there acute or structural unsafety?"),
)
NO_EFFECTIVE_HELP = Fact(
    "wmo_meldcode.no_effective_help",
    Text(
        "Kan de arts onvoldoende effectieve hulp bieden of organiseren?",
        "Can the physician not sufficiently offer or organise effective help?",
    ),
)
HELP_FAILS = Fact(
    "wmo_meldcode.help_fails",
    Text(
        "Stopt de onveiligheid ondanks hulp niet, of keert zij terug?",
        "Does the unsafety not stop in spite of help, or does it recur?",
    ),
)


def _norm(id_: str, cites: tuple[Provision, ...], text: Text, when: Predicate) -> Condition:
    return Condition(
        id=id_,
        cites=cites,
        text=text,
        when=REPORTING & when,
        stage=Stage.NORM,
        holder=data.PROFESSIONAL,
        status=Status.SECOND_HAND,
        since=AFWEGINGSKADER_APPLIES,
    )


BY_PHYSICIAN: Predicate = DISCLOSER_ROLE.among(*PHYSICIANS)
REPORT_UNSAFETY = _norm(
    "wmo_meldcode.norm_unsafety",
    (MELDCODE_KNMG,),
    Text(
        "Norm 1 van de KNMG: bij acute of structurele onveiligheid is melden de professionele "
        "norm.",
        "KNMG norm 1: in acute or structural unsafety reporting is the professional norm.",
    ),
    BY_PHYSICIAN & UNSAFETY,
)
REPORT_WITHOUT_HELP = _norm(
    "wmo_meldcode.norm_no_help",
    (MELDCODE_KNMG,),
    Text(
        "Norm 2 van de KNMG: melden is de norm als de arts onvoldoende effectieve hulp kan bieden.",
        "KNMG norm 2: reporting is the norm if the physician cannot offer effective help.",
    ),
    BY_PHYSICIAN & NO_EFFECTIVE_HELP,
)
REPORT_WHEN_HELP_FAILS = _norm(
    "wmo_meldcode.norm_help_fails",
    (MELDCODE_KNMG,),
    Text(
        "Norm 3 van de KNMG: melden is de norm als de onveiligheid ondanks hulp niet stopt.",
        "KNMG norm 3: reporting is the norm if the unsafety does not stop in spite of help.",
    ),
    BY_PHYSICIAN & HELP_FAILS,
)
NOT_TO_BE_LEFT_UNDONE = _norm(
    "wmo_meldcode.not_to_be_left_undone",
    (COULD_NOT_BE_LEFT_UNDONE,),
    Text(
        "De tuchtrechter hield een melding wel voor geboden; dat is een norm, geen wettelijke "
        "plicht.",
        "The disciplinary judge has held that a report could not be left undone; that is a norm, "
        "no legal duty.",
    ),
    HAS_CODE & UNSAFETY,
)
INFORM_THOSE_CONCERNED = _norm(
    "wmo_meldcode.inform_those_concerned",
    (MELDCODE_KNMG,),
    Text(
        "Informeer de betrokkenen waar mogelijk en vraag toestemming, tenzij de veiligheid zich "
        "verzet.",
        "Inform those concerned where possible and ask for consent, unless safety opposes.",
    ),
    HAS_CODE & ~SAFETY_OPPOSES,
)
RECORD_THE_DECISION = _norm(
    "wmo_meldcode.record_the_decision",
    (MELDCODE_KNMG,),
    Text(
        "Leg vast: de afweging en haar grond, de stappen, wie is geïnformeerd en hoe die "
        "reageerde, pogingen om iemand te bereiken, en afspraken met Veilig Thuis.",
        "Record: the assessment and its basis, the steps, who was informed and how they reacted, "
        "attempts to reach people, and agreements with Veilig Thuis.",
    ),
    HAS_CODE,
)
RULES = (
    MAP_THE_SIGNALS, CONSULT_A_COLLEAGUE, SPEAK_WITH_THE_CLIENT, WEIGH, ADVICE_WITHOUT_NAMES,
    REPORT_UNSAFETY, REPORT_WITHOUT_HELP, REPORT_WHEN_HELP_FAILS, NOT_TO_BE_LEFT_UNDONE,
    INFORM_THOSE_CONCERNED, RECORD_THE_DECISION,
)  # fmt: skip
