"""WGBO (BW 7:446-468) beside art. 457: exceptions, access, research, after death, examinations.

Status: verified-verbatim (versions 2019-11-15 to 2026-01-01 read; one court decision second-hand). The
secrecy itself and its own exits stand in `wgbo`; `COVERAGE` below lists every article of the pack.

Arts. 456, 458a and 458b oblige, so they open BW 7:457 by its third sentence; art. 458 is a power that
sets 457 lid 1 aside by its own words and therefore names it.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.citation import Judgment, Provision
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import DUTY_KEYS, TASK_BASIS
from disclosure_law.law.sources import AVG, BW7
from disclosure_law.law.wgbo import (
    BOUND, CONSENT_OF_THE_RIGHT_PERSON, CONSENT_REQUIRED, GOOD_CARE_OPPOSES,
    HARMS_ANOTHERS_PRIVACY, MEDICAL_SECRECY, NEEDED_FOR_CONSENTING, PATIENT_DECIDES, TO_ANOTHER,
)  # fmt: skip
from disclosure_law.leaf import Fact, Judgement, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition, Ground, Key, Modality, Nature, Prohibition, Stage, Yields,
)  # fmt: skip
from disclosure_law.term import Holder, Lock, LockKind, Setting
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DATA_KINDS, DECEASED, DISCLOSER_ROLE, MEETING, ON_REQUEST, PROXY_CONSENT, PURPOSE,
    RECIPIENT_ROLE, SUBJECT_AGE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import AVG_9

RESTRUCTURED = dt.date(2020, 1, 1)
"""448 lid 3 became lid 4; 458a and 458b new."""
OLDEST_READ = dt.date(2019, 11, 15)
TO_PATIENT = RECIPIENT_ROLE.among(roles.CLIENT)
TO_REPRESENTATIVE = RECIPIENT_ROLE.among(roles.PARENT_WITH_AUTHORITY, roles.REPRESENTATIVE)


def _limit(id_: str, nl: str, en: str) -> Lock:
    return Lock(id_, Text(nl, en), LockKind.LIMIT)


# --- Art. 448 lid 4 (until 2020-01-01 lid 3): the therapeutic exception -----------------------------
# "De hulpverlener mag de patiënt bedoelde inlichtingen slechts onthouden voor zover het verstrekken
# ervan kennelijk ernstig nadeel voor de patiënt zou opleveren. Indien het belang van de patiënt dit
# vereist, dient de hulpverlener de desbetreffende inlichtingen aan een ander dan de patiënt te
# verstrekken. [...] dan nadat hij daarover een andere hulpverlener heeft geraadpleegd."
SERIOUS_DETRIMENT = Judgement(
    "wgbo_access.serious_detriment",
    Text(
        "Zou het kennelijk ernstig nadeel voor de patiënt opleveren als hij deze inlichtingen kreeg?",
        "Would these data clearly cause the patient serious detriment if he got them?",
    ),
    BW7.art("448", lid="4"),
    by=data.DISCLOSER,
)
PATIENTS_INTEREST = Judgement(
    "wgbo_access.patients_interest_requires",
    Text(
        "Vereist het belang van de patiënt dat een ander deze inlichtingen krijgt?",
        "Does the patient's interest require that another gets these data?",
    ),
    BW7.art("448", lid="4"),
    by=data.DISCLOSER,
)
COLLEAGUE_CONSULTED = Fact(
    "wgbo_access.colleague_consulted",
    Text(
        "Is een andere hulpverlener geraadpleegd over het onthouden van deze inlichtingen?",
        "Was another practitioner consulted about withholding these data?",
    ),
    BW7.art("448", lid="4"),
)


def _exception(
    lid: str, *, since: dt.date | None = None, until: dt.date | None = None, words: str = ""
) -> Ground:
    return Ground(
        id="wgbo_access.therapeutic_exception",
        cites=(BW7.art("448", lid=lid), BW7.art("457", lid="1")),
        text=Text(
            "Wat de patiënt in zijn eigen belang wordt onthouden, hoort een ander als het belang van "
            "de patiënt dat vereist.",
            "What is withheld from the patient in his own interest is told to another if the "
            "patient's interest requires it.",
        ),
        words=words,
        when=BOUND & TO_ANOTHER,
        provided=SERIOUS_DETRIMENT & COLLEAGUE_CONSULTED & PATIENTS_INTEREST,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        since=since,
        until=until,
        then=(
            Condition(
                id="wgbo_access.tell_the_patient_later",
                cites=(BW7.art("448", lid=lid),),
                text=Text(
                    "De patiënt krijgt de inlichtingen alsnog zodra het nadeel niet meer te duchten is.",
                    "The patient is told as soon as the detriment is no longer to be feared.",
                ),
                stage=Stage.AFTERWARDS,
                holder=data.DISCLOSER,
            ),
        ),
    )


THERAPEUTIC_EXCEPTION_BEFORE = _exception("3", until=RESTRUCTURED)
THERAPEUTIC_EXCEPTION = _exception(
    "4",
    since=RESTRUCTURED,
    words="Indien het belang van de patiënt dit vereist, dient de hulpverlener de desbetreffende "
    "inlichtingen aan een ander dan de patiënt te verstrekken",
)

# --- Art. 449: the wish not to know -------------------------------------------------------------------
# "blijft het verstrekken daarvan achterwege, behoudens voor zover het belang dat de patiënt daarbij
# heeft niet opweegt tegen het nadeel dat daaruit voor hemzelf of anderen kan voortvloeien."
WISHES_NOT_TO_KNOW = Fact(
    "wgbo_access.wishes_not_to_know",
    Text(
        "Heeft de patiënt te kennen gegeven deze inlichtingen niet te willen ontvangen?",
        "Has the patient made known that he does not want these data?",
    ),
    BW7.art("449"),
)
DETRIMENT_OUTWEIGHS = Judgement(
    "wgbo_access.detriment_outweighs_wish",
    Text(
        "Weegt het belang van de patiënt bij niet-weten niet op tegen het nadeel voor hem of anderen?",
        "Is the patient's interest in not knowing outweighed by the detriment to him or others?",
    ),
    BW7.art("449"),
    by=data.DISCLOSER,
)
RIGHT_NOT_TO_KNOW = Prohibition(
    id="wgbo_access.right_not_to_know",
    cites=(BW7.art("449"),),
    text=Text(
        "Wie niet wil weten, wordt niet ingelicht, tenzij het nadeel daarvan zwaarder weegt.",
        "Who does not want to know is not told, unless the detriment of that weighs more.",
    ),
    words="blijft het verstrekken daarvan achterwege, behoudens voor zover het belang dat de patiënt "
    "daarbij heeft niet opweegt tegen het nadeel",
    when=BOUND & TO_PATIENT & WISHES_NOT_TO_KNOW & ~DETRIMENT_OUTWEIGHS,
    lock=_limit("bw-7-449", "recht op niet-weten", "right not to know"),
    read_from=RESTRUCTURED,
)

# --- Art. 456: access -----------------------------------------------------------------------------------
# "De hulpverlener verstrekt aan de patiënt desgevraagd inzage in en afschrift van de gegevens uit het
# dossier. De verstrekking blijft achterwege voor zover dit noodzakelijk is in het belang van de
# bescherming van de persoonlijke levenssfeer van een ander."
ANOTHERS_PRIVACY = Fact(
    "wgbo_access.anothers_privacy",
    Text(
        "Moeten deze gegevens achterwege blijven om de persoonlijke levenssfeer van een ander te "
        "beschermen?",
        "Must these data stay out to protect the privacy of another person?",
    ),
    BW7.art("456", sentence="2"),
)
PATIENT_ACCESS = Ground(
    id="wgbo_access.patient_access",
    cites=(BW7.art("456"),),
    text=Text(
        "De patiënt krijgt desgevraagd inzage in en afschrift van zijn dossier.",
        "The patient gets access to and a copy of his file on request.",
    ),
    words="De hulpverlener verstrekt aan de patiënt desgevraagd inzage in en afschrift van de gegevens "
    "uit het dossier",
    when=BOUND & TO_PATIENT & ON_REQUEST,
    provided=~ANOTHERS_PRIVACY,
    modality=Modality.DUTY,
    read_from=OLDEST_READ,
)
# Arts. 465 lid 1-4 with 456: the duty is met towards the representative, "tenzij die nakoming niet
# verenigbaar is met de zorg van een goed hulpverlener". House reading 37 bounds it: a representative is
# not "another" only as far as the information is needed for consenting.
REPRESENTATIVE_ACCESS = Ground(
    id="wgbo_access.representative_access",
    cites=(BW7.art("456"), BW7.art("465"), BW7.art("457", lid="3")),
    text=Text(
        "De vertegenwoordiger krijgt desgevraagd de inzage die hij nodig heeft om te beslissen.",
        "The representative gets, on request, the access needed to decide.",
    ),
    words="tenzij die nakoming niet verenigbaar is met de zorg van een goed hulpverlener",
    when=BOUND & TO_REPRESENTATIVE & ON_REQUEST & PURPOSE.among(data.ACCESS) & ~DECEASED,
    provided=~PATIENT_DECIDES
    & CONSENT_REQUIRED
    & NEEDED_FOR_CONSENTING
    & ~GOOD_CARE_OPPOSES
    & ~ANOTHERS_PRIVACY,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    read_from=OLDEST_READ,
)
ACCESS_SPARES_OTHERS = Prohibition(
    id="wgbo_access.access_spares_others",
    cites=(BW7.art("456", sentence="2"),),
    text=Text(
        "Inzage blijft achterwege voor zover een ander daartegen beschermd moet worden.",
        "Access is withheld as far as another person must be protected.",
    ),
    words="De verstrekking blijft achterwege voor zover dit noodzakelijk is in het belang van de "
    "bescherming van de persoonlijke levenssfeer van een ander",
    when=BOUND & TO_PATIENT & ON_REQUEST & ANOTHERS_PRIVACY,
    lock=_limit("bw-7-456-ander", "inzage en de levenssfeer van een ander", "another's privacy"),
    read_from=OLDEST_READ,
)

# --- Art. 458: research; its facts also serve Wmo 2015 5.3.6 ------------------------------------------------
RESEARCH_FIELD = Fact(
    "wgbo_access.public_health_research",
    Text(
        "Is het statistiek of wetenschappelijk onderzoek op het gebied van de volksgezondheid?",
        "Is it statistics or scientific research in the field of public health?",
    ),
    BW7.art("458", lid="1"),
)
CONSENT_IMPOSSIBLE = Fact(
    "wgbo_access.consent_impossible",
    Text(
        "Is het vragen van toestemming in redelijkheid niet mogelijk?",
        "Is asking for consent not reasonably possible?",
    ),
)
RESEARCH_SAFEGUARDS = Fact(
    "wgbo_access.research_safeguards",
    Text(
        "Is het onderzoek zo ingericht dat de persoonlijke levenssfeer niet onevenredig wordt "
        "geschaad?",
        "Is the research set up so that privacy is not harmed disproportionately?",
    ),
)
CONSENT_NOT_TO_BE_ASKED = Fact(
    "wgbo_access.consent_not_to_be_asked",
    Text(
        "Kan toestemming, gelet op aard en doel van het onderzoek, in redelijkheid niet worden "
        "verlangd?",
        "Can consent, given the nature and aim of the research, not reasonably be required?",
    ),
)
NOT_TRACEABLE = Fact(
    "wgbo_access.not_traceable",
    Text(
        "Worden de gegevens zo verstrekt dat herleiding tot personen redelijkerwijs wordt voorkomen?",
        "Are the data given so that tracing them to persons is reasonably prevented?",
    ),
)
GENERAL_INTEREST = Fact(
    "wgbo_access.research_in_general_interest",
    Text(
        "Dient het onderzoek een algemeen belang?",
        "Does the research serve a general interest?",
    ),
)
INDISPENSABLE = Fact(
    "wgbo_access.research_needs_these_data",
    Text(
        "Kan het onderzoek niet zonder deze gegevens worden uitgevoerd?",
        "Can the research not be done without these data?",
    ),
)
OBJECTED = Fact(
    "wgbo_access.objected_to_research",
    Text(
        "Heeft de betrokkene uitdrukkelijk bezwaar gemaakt tegen verstrekking voor onderzoek?",
        "Has the data subject expressly objected to disclosure for research?",
    ),
)
# Lid 1: a or b. Lid 2: "slechts mogelijk indien: a. [...], b. [...], en c. [...]", so each of the three.
RESEARCH_CONDITIONS: Predicate = (
    ((CONSENT_IMPOSSIBLE & RESEARCH_SAFEGUARDS) | (CONSENT_NOT_TO_BE_ASKED & NOT_TRACEABLE))
    & GENERAL_INTEREST
    & INDISPENSABLE
    & ~OBJECTED
)
RESEARCH_KEYS = (TASK_BASIS, Key(AVG_9, (AVG.art("9", lid="2", onder="j"),)))
RESEARCH = Ground(
    id="wgbo_access.research",
    cites=(BW7.art("458", lid="1"), BW7.art("458", lid="2")),
    text=Text(
        "Voor onderzoek op het gebied van de volksgezondheid kan zonder toestemming worden verstrekt.",
        "For research in public health data can be given without consent.",
    ),
    words="kunnen zonder toestemming van de patiënt ten behoeve van statistiek of wetenschappelijk "
    "onderzoek op het gebied van de volksgezondheid aan een ander desgevraagd inlichtingen",
    when=BOUND & TO_ANOTHER & PURPOSE.among(data.RESEARCH) & ON_REQUEST,
    provided=RESEARCH_FIELD & RESEARCH_CONDITIONS,
    lifts=(*MEDICAL_SECRECY, *RESEARCH_KEYS),
    then=(
        Condition(
            id="wgbo_access.research_note",
            cites=(BW7.art("458", lid="3"),),
            text=Text(
                "Houd van de verstrekking aantekening in het dossier.",
                "Keep a note of the disclosure in the file.",
            ),
            words="Bij een verstrekking overeenkomstig lid 1 wordt daarvan aantekening gehouden in "
            "het dossier",
            stage=Stage.AFTERWARDS,
            holder=data.DISCLOSER,
        ),
        Condition(
            id="wgbo_access.research_no_copies",
            cites=(BW7.art("458", lid="1"),),
            text=Text(
                "Alleen inlichtingen of inzage: afschrift noemt de wet niet.",
                "Information or inspection only: the law does not name copies.",
            ),
            stage=Stage.WITH,
            holder=data.DISCLOSER,
        ),
    ),
)

# --- Art. 458a: after death (since 2020-01-01) ----------------------------------------------------------
# Lid 1: "verstrekt de hulpverlener desgevraagd inzage in of afschrift van gegevens uit het dossier van
# een overleden patiënt aan: a. een persoon ten behoeve van wie de patiënt bij leven toestemming heeft
# gegeven indien die toestemming schriftelijk of elektronisch is vastgelegd; b. een nabestaande [...] of
# een persoon als bedoeld in artikel 465 lid 3, indien die [...] een mededeling over een incident [...]
# heeft gekregen; c. een ieder die een zwaarwegend belang heeft en aannemelijk maakt dat dit belang
# mogelijk wordt geschaad en dat inzage [...] noodzakelijk is voor de behartiging van dit belang."
RECORDED_CONSENT = Fact(
    "wgbo_access.recorded_consent",
    Text(
        "Gaf de patiënt bij leven toestemming ten behoeve van deze ontvanger, schriftelijk of "
        "elektronisch vastgelegd?",
        "Did the patient, when alive, consent for this recipient, recorded in writing or "
        "electronically?",
    ),
    BW7.art("458a", lid="1", onder="a"),
)
INCIDENT_NOTICE = Fact(
    "wgbo_access.incident_notice",
    Text(
        "Is de ontvanger nabestaande of naaste (465 lid 3) en kreeg hij een mededeling over een "
        "incident?",
        "Is the recipient a surviving relative or person of 465 para 3 who was told of an incident?",
    ),
    BW7.art("458a", lid="1", onder="b"),
)
WEIGHTY_INTEREST = Fact(
    "wgbo_access.weighty_interest",
    Text("Heeft de ontvanger een zwaarwegend belang?", "Has the recipient a weighty interest?"),
    BW7.art("458a", lid="1", onder="c"),
)
MAY_BE_HARMED = Fact(
    "wgbo_access.interest_may_be_harmed",
    Text(
        "Maakt de ontvanger aannemelijk dat dit belang mogelijk wordt geschaad?",
        "Does the recipient make it plausible that this interest may be harmed?",
    ),
    BW7.art("458a", lid="1", onder="c"),
)
NEEDED_FOR_INTEREST = Fact(
    "wgbo_access.needed_for_interest",
    Text(
        "Maakt de ontvanger aannemelijk dat inzage noodzakelijk is voor dit belang?",
        "Does the recipient make it plausible that access is necessary for this interest?",
    ),
    BW7.art("458a", lid="1", onder="c"),
)
INVESTIGATORS = (*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES)
INVESTIGATORS_OWN_ROUTE = NotModelled(
    "wgbo_access.investigators_after_death",
    Text(
        "Of een opsporingsbelang een zwaarwegend belang van 458a lid 1 c is, is niet gemodelleerd: "
        "opsporing heeft een eigen weg in het Wetboek van Strafvordering.",
        "Whether an investigation is a weighty interest of 458a para 1 c is not modelled: it has a "
        "route of its own in the Code of Criminal Procedure.",
    ),
    BW7.art("458a", lid="1", onder="c"),
)
# Lid 3: "uitsluitend gegevens verstrekt voor zover deze betrekking hebben op de grond waarvoor inzage
# wordt verleend." Lid 4: "geen gegevens verstrekt voor zover schriftelijk of elektronisch is vastgelegd
# dat de overleden patiënt die de leeftijd van twaalf jaar had bereikt en tot een redelijke waardering
# van zijn belangen ter zake in staat was, deze inzage niet wenst, of daarbij de persoonlijke
# levenssfeer van een ander wordt geschaad."
BEYOND_THE_GROUND = Fact(
    "wgbo_access.beyond_the_ground",
    Text(
        "Gaat het om gegevens die geen betrekking hebben op de grond waarvoor inzage wordt verleend?",
        "Are these data that do not concern the ground on which access is given?",
    ),
    BW7.art("458a", lid="3"),
)
REFUSAL_RECORDED = Fact(
    "wgbo_access.refusal_recorded",
    Text(
        "Is vastgelegd dat de patiënt, twaalf jaar of ouder en wilsbekwaam, deze inzage niet wenste?",
        "Is it recorded that the patient, twelve or older and capable, did not want this access?",
    ),
    BW7.art("458a", lid="4"),
)
OF_THE_DEAD: Predicate = BOUND & TO_ANOTHER & DECEASED & ON_REQUEST
AFTER_DEATH_LIMITS: Predicate = ~BEYOND_THE_GROUND & ~REFUSAL_RECORDED & ~HARMS_ANOTHERS_PRIVACY


def _after_death(
    id_: str, cites: tuple[Provision, ...], text: Text, words: str, when: Predicate,
    provided: Predicate,
) -> Ground:  # fmt: skip
    return Ground(
        id=id_,
        cites=cites,
        text=text,
        words=words,
        when=OF_THE_DEAD & when,
        provided=provided,
        modality=Modality.DUTY,
        since=RESTRUCTURED,
    )


AFTER_DEATH_BY_CONSENT = _after_death(
    "wgbo_access.after_death_by_consent",
    (BW7.art("458a", lid="1", onder="a"),),
    Text(
        "Wie de patiënt bij leven aanwees, krijgt desgevraagd inzage of afschrift.",
        "Whoever the patient designated when alive gets access or a copy on request.",
    ),
    "een persoon ten behoeve van wie de patiënt bij leven toestemming heeft gegeven indien die "
    "toestemming schriftelijk of elektronisch is vastgelegd",
    TO_ANOTHER,
    RECORDED_CONSENT & AFTER_DEATH_LIMITS,
)
AFTER_DEATH_INCIDENT = _after_death(
    "wgbo_access.after_death_incident",
    (BW7.art("458a", lid="1", onder="b"),),
    Text(
        "Een nabestaande die een mededeling over een incident kreeg, krijgt desgevraagd inzage.",
        "A surviving relative who was told of an incident gets access on request.",
    ),
    "een mededeling over een incident op grond van artikel 10, derde lid",
    RECIPIENT_ROLE.among(roles.NEXT_OF_KIN, roles.RELATIVE, roles.REPRESENTATIVE),
    INCIDENT_NOTICE & AFTER_DEATH_LIMITS,
)
AFTER_DEATH_INTEREST = _after_death(
    "wgbo_access.after_death_interest",
    (BW7.art("458a", lid="1", onder="c"),),
    Text(
        "Wie een zwaarwegend belang heeft dat geschaad kan worden, krijgt de nodige inzage.",
        "Whoever has a weighty interest that may be harmed gets the necessary access.",
    ),
    "een ieder die een zwaarwegend belang heeft en aannemelijk maakt dat dit belang mogelijk wordt "
    "geschaad",
    TO_ANOTHER,
    WEIGHTY_INTEREST
    & MAY_BE_HARMED
    & NEEDED_FOR_INTEREST
    & AFTER_DEATH_LIMITS
    & (~RECIPIENT_ROLE.among(*INVESTIGATORS) | INVESTIGATORS_OWN_ROUTE),
)
# Lid 2: "aan degene of de instelling die het gezag uitoefende over een patiënt die op het moment van
# overlijden de leeftijd van zestien jaren nog niet had bereikt [...] tenzij dit in strijd is met de
# zorg van een goed hulpverlener."
AFTER_DEATH_OF_CHILD = _after_death(
    "wgbo_access.after_death_of_child",
    (BW7.art("458a", lid="2"),),
    Text(
        "Wie het gezag had over een patiënt die vóór zijn zestiende overleed, krijgt inzage, tenzij "
        "goed hulpverlenerschap zich verzet.",
        "Whoever had authority over a patient who died before sixteen gets access, unless good care "
        "opposes.",
    ),
    "die op het moment van overlijden de leeftijd van zestien jaren nog niet had bereikt",
    RECIPIENT_ROLE.among(roles.PARENT_WITH_AUTHORITY, roles.GI),
    ~SUBJECT_AGE.at_least(16) & ~GOOD_CARE_OPPOSES & AFTER_DEATH_LIMITS,
)
# "Op grond van dit artikel": the bar blocks access under 458a only; another legal duty passes it.
DEAD_PATIENT_REFUSED = Prohibition(
    id="wgbo_access.dead_patient_refused",
    cites=(BW7.art("458a", lid="4"),),
    text=Text(
        "Geen inzage na overlijden tegen de vastgelegde wil van de patiënt of ten koste van een ander.",
        "No access after death against the patient's recorded will or at another's expense.",
    ),
    words="deze inzage niet wenst, of daarbij de persoonlijke levenssfeer van een ander wordt geschaad",
    when=OF_THE_DEAD & (REFUSAL_RECORDED | HARMS_ANOTHERS_PRIVACY),
    lock=_limit("bw-7-458a-lid-4", "bezwaar van de overledene", "objection of the deceased"),
    yields=Yields.DUTIES,
    since=RESTRUCTURED,
)

# --- Art. 458b: the independent physician (since 2020-01-01) -------------------------------------------
# Lid 1: "vanwege een vermoeden van een medische fout en de hulpverlener de gevraagde inzage of het
# gevraagde afschrift niet verstrekt, verstrekt de hulpverlener [...] aan een door de verzoeker
# aangewezen onafhankelijke arts." Lid 2: "Indien de arts van oordeel is dat het niet verstrekken niet
# gerechtvaardigd is, verstrekt de hulpverlener alsnog inzage of afschrift aan de verzoeker."
INDEPENDENT_DOCTOR = Holder(
    "onafhankelijke-arts",
    Text("de onafhankelijke arts (BW 7:458b)", "the independent physician (BW 7:458b)"),
)
SUSPECTED_ERROR = Fact(
    "wgbo_access.suspected_medical_error",
    Text(
        "Is inzage op grond van 458a lid 1 c gevraagd vanwege een vermoeden van een medische fout?",
        "Was access under 458a para 1 c asked because of a suspected medical error?",
    ),
    BW7.art("458b", lid="1"),
)
ACCESS_REFUSED = Fact(
    "wgbo_access.access_after_death_refused",
    Text(
        "Heeft de hulpverlener die inzage of dat afschrift niet verstrekt?",
        "Did the practitioner not give that access or copy?",
    ),
    BW7.art("458b", lid="1"),
)
DESIGNATED = Fact(
    "wgbo_access.designated_by_requester",
    Text(
        "Heeft de verzoeker deze onafhankelijke arts aangewezen en om de verstrekking verzocht?",
        "Did the requester designate this independent physician and ask for the disclosure?",
    ),
    BW7.art("458b", lid="1"),
)
REFUSAL_UNJUSTIFIED = Judgement(
    "wgbo_access.refusal_unjustified",
    Text(
        "Is het niet verstrekken naar het oordeel van de onafhankelijke arts niet gerechtvaardigd?",
        "Is the refusal, in the independent physician's judgement, not justified?",
    ),
    BW7.art("458b", lid="2"),
    by=INDEPENDENT_DOCTOR,
)
TO_INDEPENDENT_DOCTOR = _after_death(
    "wgbo_access.to_independent_doctor",
    (BW7.art("458b", lid="1"),),
    Text(
        "Na weigering bij een vermoeden van een medische fout gaan de gegevens naar een aangewezen "
        "onafhankelijke arts.",
        "After a refusal where an error is suspected the data go to a designated independent "
        "physician.",
    ),
    "aan een door de verzoeker aangewezen onafhankelijke arts",
    RECIPIENT_ROLE.among(roles.INDEPENDENT_PHYSICIAN),
    SUSPECTED_ERROR & ACCESS_REFUSED & DESIGNATED,
)
AFTER_ALL = _after_death(
    "wgbo_access.access_after_all",
    (BW7.art("458b", lid="2"),),
    Text(
        "Oordeelt de onafhankelijke arts dat weigeren niet gerechtvaardigd is, dan krijgt de verzoeker "
        "alsnog inzage.",
        "If the independent physician finds the refusal unjustified, the requester gets access after "
        "all.",
    ),
    "Indien de arts van oordeel is dat het niet verstrekken niet gerechtvaardigd is, verstrekt de "
    "hulpverlener alsnog inzage of afschrift aan de verzoeker",
    TO_ANOTHER,
    SUSPECTED_ERROR & ACCESS_REFUSED & REFUSAL_UNJUSTIFIED,
)

# --- Art. 459: others present at treatment --------------------------------------------------------------
# "buiten de waarneming van anderen dan de patiënt, tenzij de patiënt ermee heeft ingestemd dat de
# verrichtingen kunnen worden waargenomen door anderen."  Such as a joint home visit.
OBSERVED_TREATMENT = Setting(
    "waarneming-van-behandeling",
    Text("anderen zijn bij een verrichting aanwezig", "others are present at treatment"),
)
OBSERVATION_LOCK = _limit("bw-7-459", "waarneming van verrichtingen", "observing treatment")
ONLY_SEEN_AT_PHARMACY = Fact(
    "wgbo_access.only_seen",
    Text(
        "Gaat het alleen om visuele waarneming door anderen?",
        "Is it only a matter of others seeing it?",
    ),
    BW7.art("459", lid="1", sentence="2"),
)
NEEDED_AT_TREATMENT = Fact(
    "wgbo_access.needed_at_treatment",
    Text(
        "Is de medewerking van de ontvanger beroepshalve noodzakelijk bij deze verrichting?",
        "Is the recipient's professional cooperation necessary for this act of treatment?",
    ),
    BW7.art("459", lid="2"),
)
OBSERVED: Predicate = BOUND & TO_ANOTHER & MEETING.among(OBSERVED_TREATMENT)
UNOBSERVED = Prohibition(
    id="wgbo_access.unobserved",
    cites=(BW7.art("459", lid="1"),),
    text=Text(
        "Verrichtingen vinden plaats buiten de waarneming van anderen dan de patiënt.",
        "Treatment takes place unobserved by anyone but the patient.",
    ),
    words="buiten de waarneming van anderen dan de patiënt, tenzij de patiënt ermee heeft ingestemd",
    when=OBSERVED & ~(DISCLOSER_ROLE.among(roles.PHARMACIST) & ONLY_SEEN_AT_PHARMACY),
    lock=OBSERVATION_LOCK,
)
AGREED_TO_OBSERVERS = Ground(
    id="wgbo_access.agreed_to_observers",
    cites=(BW7.art("459", lid="1"),),
    text=Text(
        "De patiënt stemt in met de aanwezigheid van anderen.",
        "The patient agrees to the presence of others.",
    ),
    words="tenzij de patiënt ermee heeft ingestemd dat de verrichtingen kunnen worden waargenomen door "
    "anderen",
    when=OBSERVED,
    provided=CONSENT_OF_THE_RIGHT_PERSON,
    nature=Nature.CONSENT,
    lifts=(OBSERVATION_LOCK,),
)
NOT_AN_OBSERVER = Ground(
    id="wgbo_access.not_an_observer",
    cites=(BW7.art("459", lid="2"), BW7.art("459", lid="3")),
    text=Text(
        "Wie beroepshalve moet meewerken of met de verrichting moet instemmen, is geen ander.",
        "Whoever must cooperate professionally, or must consent to the act, is not another.",
    ),
    words="degenen van wie beroepshalve de medewerking bij de uitvoering van de verrichting "
    "noodzakelijk is",
    when=OBSERVED,
    provided=NEEDED_AT_TREATMENT | (CONSENT_REQUIRED & ~GOOD_CARE_OPPOSES),
    nature=Nature.DOCTRINE,
    lifts=(OBSERVATION_LOCK,),
)

# --- Art. 464 lid 2 b: the examined person knows first, and may block ------------------------------------
# "wordt de persoon op wie het onderzoek betrekking heeft in de gelegenheid gesteld mee te delen of hij
# de uitslag en de gevolgtrekking [...] wenst te vernemen. Indien die wens is geuit en de handelingen
# niet worden verricht in verband met een tot stand gekomen arbeidsverhouding of burgerrechtelijke
# verzekering dan wel een opleiding waartoe de betrokkene reeds is toegelaten, [...] of hij [...] als
# eerste kennis wenst te nemen teneinde te kunnen beslissen of daarvan mededeling aan anderen wordt
# gedaan."
EXISTING_RELATION = Fact(
    "wgbo_access.existing_relation",
    Text(
        "Houdt het onderzoek verband met een bestaande arbeidsverhouding, burgerrechtelijke "
        "verzekering of opleiding waartoe de betrokkene al is toegelaten?",
        "Does the examination concern an existing employment, private insurance or training?",
    ),
    BW7.art("464", lid="2", onder="b"),
)
FIRST_TO_KNOW_OFFERED = Fact(
    "wgbo_access.first_to_know_offered",
    Text(
        "Kon de onderzochte zeggen of hij de uitslag als eerste wil kennen, om over mededeling te "
        "beslissen?",
        "Could the examined person say whether to know the result first, to decide on telling others?",
    ),
    BW7.art("464", lid="2", onder="b"),
)
BLOCKED = Fact(
    "wgbo_access.blocked",
    Text(
        "Heeft de onderzochte de mededeling van de uitslag aan anderen tegengehouden?",
        "Has the examined person blocked telling others the result?",
    ),
    BW7.art("464", lid="2", onder="b"),
)
RESULT_OF_EXAMINATION: Predicate = (
    BOUND & TO_ANOTHER & DATA_KINDS.has(data.EXAMINATION_RESULT) & ~EXISTING_RELATION
)
DUTY_PREVAILS = Provision(
    Judgment("ECLI:NL:RBDHA:2016:11303", "blokkeringsrecht en Jeugdwet 7.3.11 lid 4")
)
"""House reading 39: the duty of Jeugdwet 7.3.11 lid 4 prevails; here read as: any statutory duty."""
BLOCKING_LOCK = _limit("bw-7-464-blokkering", "blokkeringsrecht", "right to block the result")
BLOCKING = Prohibition(
    id="wgbo_access.blocking",
    cites=(BW7.art("464", lid="2", onder="b"),),
    text=Text(
        "De uitslag van een onderzoek voor een ander gaat niet naar anderen als de onderzochte dat "
        "tegenhoudt of er niet over kon beslissen.",
        "The result of a commissioned examination does not go to others if the examined person blocks "
        "it or could not decide on it.",
    ),
    words="teneinde te kunnen beslissen of daarvan mededeling aan anderen wordt gedaan",
    when=RESULT_OF_EXAMINATION & (BLOCKED | FIRST_TO_KNOW_OFFERED.stated_as(NO)),
    lock=BLOCKING_LOCK,
    yields=Yields.DUTIES,
)
OFFER_FIRST_TO_KNOW = Condition(
    id="wgbo_access.offer_first_to_know",
    cites=(BW7.art("464", lid="2", onder="b"),),
    text=Text(
        "Laat de onderzochte eerst beslissen of de uitslag aan anderen wordt meegedeeld.",
        "Let the examined person first decide whether others are told the result.",
    ),
    when=RESULT_OF_EXAMINATION & ~FIRST_TO_KNOW_OFFERED.stated_as(YES),
    stage=Stage.PRECONDITION,
    holder=data.DISCLOSER,
)

# --- Art. 465 lid 2-3: which representative ---------------------------------------------------------------
RIGHT_REPRESENTATIVE = Condition(
    id="wgbo_access.right_representative",
    cites=(BW7.art("465", lid="2"), BW7.art("465", lid="3")),
    text=Text(
        "Voor een onbekwame volwassene in deze volgorde: curator of mentor; schriftelijk gemachtigde; "
        "partner; ouder, kind, broer of zus (in de tekst van 2026 ook grootouder of kleinkind). Een "
        "bewindvoerder is hier geen vertegenwoordiger.",
        "For an incapable adult in this order: curator or mentor; person authorised in writing; "
        "partner; parent, child, sibling (in the text of 2026 also grandparent or grandchild). A "
        "bewindvoerder is no representative here.",
    ),
    words="jegens de persoon die daartoe door de patiënt schriftelijk is gemachtigd in zijn plaats op "
    "te treden",
    when=BOUND
    & SUBJECT_AGE.at_least(18)
    & ~PATIENT_DECIDES
    & (TO_REPRESENTATIVE | PROXY_CONSENT.among(data.GIVEN)),
    stage=Stage.PRECONDITION,
    holder=data.DISCLOSER,
)

RULES = (
    THERAPEUTIC_EXCEPTION_BEFORE, THERAPEUTIC_EXCEPTION, RIGHT_NOT_TO_KNOW, PATIENT_ACCESS,
    REPRESENTATIVE_ACCESS, ACCESS_SPARES_OTHERS, RESEARCH, AFTER_DEATH_BY_CONSENT,
    AFTER_DEATH_INCIDENT, AFTER_DEATH_INTEREST, AFTER_DEATH_OF_CHILD, DEAD_PATIENT_REFUSED,
    TO_INDEPENDENT_DOCTOR, AFTER_ALL, UNOBSERVED, AGREED_TO_OBSERVERS, NOT_AN_OBSERVER, BLOCKING,
    OFFER_FIRST_TO_KNOW, RIGHT_REPRESENTATIVE,
)  # fmt: skip
