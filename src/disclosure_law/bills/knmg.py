"""The proposals K01-K20 of the KNMG and others (letter of 2 March 2023) to change the bill Wams.

Not law and not even a bill: the letter asks, it drafts no text. Every proposal is an `Amendment` that
can be switched on alone and in any order; those of which no rule follows change nothing
(`modelled=False`) and say why. Results are derived from the letter, second-hand.

The letter's structure: primarily, take 5.4.2 and 5.4.3 out for professionals with a beroepsgeheim
(K03a) or make them depend on consent (K03b); "en zo niet", the other points. Hence two scenarios.
"""

from __future__ import annotations

import attrs

from disclosure_law.bills.wams import AT_MEETING_RULES, REUSE, TO_COLLEGE_RULES, WAMS_BILL_2023
from disclosure_law.bills.wams import (
    COLLEGE_WITHOUT_CONSENT,
    COLLEGE_WITH_CONSENT,
    MEETING_WITH_CONSENT,
    MEETING_WITHOUT_CONSENT,
)
from disclosure_law.bills.wams_terms import (
    ART_5_4_2_2,
    CASE_DISCUSSION,
    COORDINATED_APPROACH,
    FOR_RESEARCH,
    GOOD_CARE,
    IN_CASE_MEETING,
    MEETING_AFTER_REQUEST,
    MEETING_IN_APPROACH,
    RESEARCH,
    RESEARCH_UNASKED,
    SERIOUS_PROBLEMS,
    STATUTORY_SECRECY,
    THE_LETTER,
    TO_COLLEGE,
)
from disclosure_law.citation import Proposal, Provision
from disclosure_law.corpus import Add, Amendment, Attach, Corpus, Edit, Remove, Substitute
from disclosure_law.law.keys import POWER_KEYS
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Prohibition,
    Rule,
    Stage,
    Status,
    Yields,
)
from disclosure_law.term import Holder, Lock, LockKind, Purpose, Term
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    HELD_UNDER,
    IS_HEALTH,
    MEETING,
    NECESSARY,
    PURPOSE,
    RECIPIENT_BOUND,
    RECIPIENT_CAPACITY,
    RECIPIENT_ROLE,
    TRAVELLING,
)

COLLEGE = Holder("college", Text("het college van B&W", "the municipal executive"))


def _ids(*rules: Rule) -> tuple[str, ...]:
    return tuple(rule.id for rule in rules)


def _proposed(id_: str, asks: str) -> Provision:
    return Provision(Proposal(id_, asks, THE_LETTER))


def _amendment(id_: str, nl: str, en: str, *edits: Edit) -> Amendment:
    return Amendment(id_, Text(nl, en), _proposed(id_, nl), edits)


def _question(id_: str, nl: str, en: str, why_nl: str, why_en: str) -> Amendment:
    """Return a proposal of which no rule follows, with the reason in its text."""
    text = Text(f"{nl} Niet gemodelleerd: {why_nl}.", f"{en} Not modelled: {why_en}.")
    return Amendment(id_, text, _proposed(id_, nl), modelled=False)


COLLEGE_IDS = _ids(*TO_COLLEGE_RULES)
MEETING_IDS = _ids(*AT_MEETING_RULES)
CONSENT_IDS = _ids(COLLEGE_WITH_CONSENT, MEETING_WITH_CONSENT)
NO_CONSENT_IDS = _ids(COLLEGE_WITHOUT_CONSENT, MEETING_WITHOUT_CONSENT)
OF_SECRECY_BOUND = CONSENT_IDS + NO_CONSENT_IDS

# --- K01, K02: whom and what the bill is about ---
# "om de juridische kaders voor een vrijwillige gecoördineerde aanpak van meervoudige problematiek en
# bemoeizorg apart van elkaar te regelen": 2.3a.4 leaves the bill.
K01 = _amendment(
    "K01",
    "Regel vrijwillige gecoördineerde aanpak en bemoeizorg apart: het onderzoek zonder hulpvraag "
    "(2.3a.4) verdwijnt uit de Wams.",
    "Regulate the voluntary coordinated approach and outreach apart: the enquiry without a request "
    "for help (2.3a.4) leaves the Wams.",
    Substitute((*COLLEGE_IDS, REUSE.id), FOR_RESEARCH, PURPOSE.among(RESEARCH)),
    Substitute(
        MEETING_IDS, IN_CASE_MEETING, MEETING.among(MEETING_AFTER_REQUEST, MEETING_IN_APPROACH)
    ),
)
# "om de uitzondering in lid 2 van artikel 5.4.2 Wams ook van toepassing te verklaren op hulpverleners
# zonder wettelijk erkende geheimhoudingsplicht"
K02 = _amendment(
    "K02",
    "Laat de uitzondering van 5.4.2 lid 2 en 5.4.3 lid 2 ook gelden voor hulpverleners met een "
    "geheimhoudingsplicht uit een beroepscode.",
    "Let the exception of 5.4.2 para 2 and 5.4.3 para 2 also cover professionals bound to secrecy by "
    "a code of conduct.",
    Substitute(
        COLLEGE_IDS + MEETING_IDS,
        STATUTORY_SECRECY,
        STATUTORY_SECRECY | DISCLOSER_BOUND.has(locks.CODE),
    ),
)

# --- K03: primarily out, or with consent only ---
# "is de minister/ staatssecretaris bereid […] deze artikelen (artikel 5.4.2 en 5.4.3 Wams) uit het
# wetsvoorstel te halen?"
K03a = _amendment(
    "K03a",
    "Haal de artikelen 5.4.2 en 5.4.3 uit het wetsvoorstel.",
    "Take arts. 5.4.2 and 5.4.3 out of the bill.",
    Remove(COLLEGE_IDS + MEETING_IDS),
)
# "dat een zorgverlener alleen met toestemming van de client gegevens mag verstrekken"
K03b = _amendment(
    "K03b",
    "Laat wie een beroepsgeheim heeft alleen met toestemming van de cliënt verstrekken.",
    "Let whoever is bound to professional secrecy disclose only with the client's consent.",
    Remove(NO_CONSENT_IDS),
)

# --- K04, K05: the three judgements ---
# "om de term 'ernstige meervoudige problematiek' nader uit te leggen en expliciet in de wet op te
# nemen in de definitiebepaling": no definition was proposed, so its fulfilment is a fact.
DEFINITION_MET = Fact(
    "wams.k04_definition_met",
    Text(
        "Voldoet de problematiek aan de wettelijke definitie van ernstige meervoudige problematiek "
        "(KNMG K04)?",
        "Do the problems meet the statutory definition of severe multiple problems (KNMG K04)?",
    ),
    _proposed("K04", "Definieer 'ernstige meervoudige problematiek' in de wet."),
)
K04 = _amendment(
    "K04",
    "Definieer 'ernstige meervoudige problematiek' in de wet.",
    "Define 'severe multiple problems' in the act.",
    Substitute(NO_CONSENT_IDS, SERIOUS_PROBLEMS, SERIOUS_PROBLEMS & DEFINITION_MET),
)
# "de voorwaarde 'gelet op zijn plicht om goede hulp of zorg te verlenen' uit artikel 5.4.2 lid 2 Wams
# te schrappen": a is cumulative, so by itself this widens the power.
K05 = _amendment(
    "K05",
    "Schrap de voorwaarde 'gelet op zijn plicht om goede hulp of zorg te verlenen' uit 5.4.2 lid 2.",
    "Delete the condition 'in view of the duty to give good help or care' from 5.4.2 para 2.",
    Substitute(NO_CONSENT_IDS, GOOD_CARE, ALWAYS),
)

# --- K06: no onward disclosure ---
# "dat eenmaal aan de gemeente verstrekte gegevens niet verder mogen worden verstrekt"
NOT_FURTHER = Term(
    "knmg-niet-verder-verstrekken",
    Text("niet verder verstrekken (KNMG K06)", "no onward disclosure (KNMG K06)"),
)
"""The condition that travels with data once given to the municipality under the Wams."""
K06_ASKS = "Leg vast dat eenmaal aan de gemeente verstrekte gegevens niet verder worden verstrekt."
K06_CITED = _proposed("K06", K06_ASKS)
NO_ONWARD_DISCLOSURE = Condition(
    id="knmg.no_onward_disclosure",
    cites=(K06_CITED,),
    text=Text(
        "Het college verstrekt de gegevens niet verder.",
        "The college does not disclose the data further.",
    ),
    when=TO_COLLEGE,
    stage=Stage.AFTERWARDS,
    holder=data.RECIPIENT,
    status=Status.SECOND_HAND,
)
CONSENT_DOES_NOT_LIFT = Contested(
    K06_CITED,
    Text(
        "Of toestemming van de cliënt verdere verstrekking toch toelaat zegt de brief niet; hier niet. "
        "Een wettelijke plicht gaat hier voor.",
        "Whether the client's consent allows onward disclosure after all the letter does not say; "
        "here it does not. Here a statutory duty prevails.",
    ),
)
ONWARD_DISCLOSURE = Prohibition(
    id="knmg.onward_disclosure",
    cites=(K06_CITED,),
    text=Text(
        "Gegevens die onder de Wams aan de gemeente zijn verstrekt gaan niet verder.",
        "Data given to the municipality under the Wams go no further.",
    ),
    when=DISCLOSER_ROLE.among(*roles.COLLEGE_ROLES, roles.COORDINATOR, roles.MEDICAL_ADVISER)
    & TRAVELLING.has(NOT_FURTHER)
    & ~TO_COLLEGE
    & ~RECIPIENT_ROLE.among(roles.CLIENT),
    lock=Lock(
        "knmg-k06",
        Text("niet verder verstrekken (KNMG K06)", "no onward disclosure (KNMG K06)"),
        LockKind.LIMIT,
    ),
    yields=Yields.DUTIES,
    status=Status.SECOND_HAND,
    contested=(CONSENT_DOES_NOT_LIFT,),
)
K06 = _amendment(
    "K06",
    K06_ASKS,
    "Lay down that data once given to the municipality are not disclosed further.",
    Attach(COLLEGE_IDS + MEETING_IDS, (NO_ONWARD_DISCLOSURE,)),
    Add((ONWARD_DISCLOSURE,)),
)

# --- K11: a medisch adviseur ---
# "dat alleen een zorgverlener met een beroepsgeheim (een medisch adviseur) kennis mag nemen van de
# verstrekte medische gegevens"
UNDER_ADVISER = Fact(
    "knmg.under_medical_adviser",
    Text(
        "Werkt de ontvanger onder verantwoordelijkheid van een medisch adviseur van de gemeente?",
        "Does the recipient work under the responsibility of a medical adviser of the municipality?",
    ),
)
IS_ADVISER: Predicate = (
    RECIPIENT_ROLE.among(roles.MEDICAL_ADVISER)
    | (RECIPIENT_ROLE.among(*roles.CARE_ROLES) & RECIPIENT_CAPACITY.among(roles.ADVISER))
    | UNDER_ADVISER
)
MEDICAL_DATA: Predicate = IS_HEALTH & DISCLOSER_BOUND.has_any(
    locks.BW_7_457,
    locks.WET_BIG_88,
    locks.JEUGDWET_7_3_11,
    locks.UAVG_30_4,
    locks.WVGGZ_8_34,
    locks.WZD_18C,
)
"""Health data that a zorgverlener with a beroepsgeheim gives."""
K11_ASKS = (
    "Leg vast dat alleen een zorgverlener met een beroepsgeheim (een medisch adviseur) kennis mag "
    "nemen van de verstrekte medische gegevens."
)
K11_CITED = _proposed("K11", K11_ASKS)
MEDICAL_ADVISER = Condition(
    id="knmg.medical_adviser",
    cites=(K11_CITED,),
    text=Text(
        "De medische gegevens worden alleen verwerkt door of onder verantwoordelijkheid van een "
        "medisch adviseur; de gemeente stelt die beschikbaar.",
        "The medical data are processed only by or under the responsibility of a medical adviser, "
        "whom the municipality provides.",
    ),
    when=MEDICAL_DATA,
    stage=Stage.WITH,
    holder=data.RECIPIENT,
    status=Status.SECOND_HAND,
)
OWN_SECRECY_CONTESTED = Contested(
    K11_CITED,
    Text(
        "De brief zegt ook: althans iemand met een eigen beroepsgeheim.",
        "The letter also says: or at least somebody with a professional secrecy of their own.",
    ),
    when=RECIPIENT_BOUND.has_any(locks.BW_7_457, locks.WET_BIG_88),
)
MEDICAL_ADVISER_ONLY = Prohibition(
    id="knmg.medical_adviser_only",
    cites=(K11_CITED,),
    text=Text(
        "Medische gegevens gaan onder de Wams alleen naar een medisch adviseur of wie onder hem werkt.",
        "Under the Wams medical data go only to a medical adviser or those who work under one.",
    ),
    when=MEDICAL_DATA
    & ((TO_COLLEGE & PURPOSE.among(RESEARCH, RESEARCH_UNASKED)) | PURPOSE.among(CASE_DISCUSSION))
    & ~IS_ADVISER,
    lock=Lock(
        "knmg-k11",
        Text("alleen naar een medisch adviseur (KNMG K11)", "medical adviser only (KNMG K11)"),
        LockKind.SAFEGUARD,
    ),
    status=Status.SECOND_HAND,
    contested=(OWN_SECRECY_CONTESTED,),
)
K11 = _amendment(
    "K11",
    K11_ASKS,
    "Lay down that only a care professional with a professional secrecy (a medical adviser) may take "
    "cognisance of the medical data.",
    Attach(OF_SECRECY_BOUND, (MEDICAL_ADVISER,)),
    Add((MEDICAL_ADVISER_ONLY,)),
)

# --- K13, K14: the coordinator ---
WITH_COORDINATOR: Predicate = DISCLOSER_ROLE.among(roles.COORDINATOR) | RECIPIENT_ROLE.among(
    roles.COORDINATOR
)
# "dat uitsluitend partijen die daartoe bereid zijn als coördinator benoemd kunnen worden"
K13_ASKS = "Laat alleen partijen die daartoe bereid zijn als coördinator benoemen."
WILLING_COORDINATOR = Condition(
    id="knmg.willing_coordinator",
    cites=(_proposed("K13", K13_ASKS),),
    text=Text(
        "De coördinator is daartoe bereid en door het college benoemd.",
        "The coordinator is willing and was appointed by the college.",
    ),
    when=WITH_COORDINATOR,
    stage=Stage.PRECONDITION,
    holder=COLLEGE,
    status=Status.SECOND_HAND,
)
K13 = _amendment(
    "K13",
    K13_ASKS,
    "Let only parties that are willing be appointed coordinator.",
    Add((WILLING_COORDINATOR,)),
)
# "een betere afbakening van de coördinatierol en de inhoudelijke behandelrol van een hulpverlener […]
# voorkomen […] dat een partij twee taken in één proces moet uitvoeren": in part, as a precondition; a
# ban on disclosing does not follow from it.
COORDINATOR_TREATS = Fact(
    "knmg.coordinator_treats",
    Text(
        "Is de coördinator in dit proces ook inhoudelijk behandelaar of hulpverlener van de cliënt?",
        "Is the coordinator in this process also the client's practitioner?",
    ),
)
K14_ASKS = "Baken coördinatierol en behandelrol beter af; geen partij met twee taken in één proces."
SEPARATE_ROLES = Condition(
    id="knmg.separate_roles",
    cites=(_proposed("K14", K14_ASKS),),
    text=Text(
        "De rol van coördinator en die van behandelaar liggen in één proces niet bij één partij.",
        "The roles of coordinator and practitioner do not rest with one party in one process.",
    ),
    when=WITH_COORDINATOR & COORDINATOR_TREATS,
    stage=Stage.PRECONDITION,
    holder=COLLEGE,
    status=Status.SECOND_HAND,
)
K14 = _amendment(
    "K14",
    K14_ASKS,
    "Mark off the roles of coordinator and practitioner; no party with two tasks in one process.",
    Add((SEPARATE_ROLES,)),
)

# --- K16: no other purposes ---
# "dat de gegevens die worden verwerkt in het kader van de gecoördineerde aanpak niet gebruikt mogen
# worden voor andere doeleinden, zoals fraudebestrijding en andere handhavingsverplichtingen"
K16_ASKS = (
    "Leg vast dat gegevens uit de gecoördineerde aanpak niet worden gebruikt voor andere doeleinden, "
    "zoals fraudebestrijding en andere handhavingsverplichtingen."
)
K16_CITED = _proposed("K16", K16_ASKS)
REUSE_FOR_ENFORCEMENT = Prohibition(
    id="knmg.reuse_for_enforcement",
    cites=(K16_CITED,),
    text=Text(
        "Gegevens uit de gecoördineerde aanpak dienen niet voor fraudebestrijding of handhaving.",
        "Data of the coordinated approach do not serve fraud control or enforcement.",
    ),
    when=HELD_UNDER.among(COORDINATED_APPROACH)
    & PURPOSE.among(data.FRAUD_CONTROL, data.ENFORCEMENT),
    lock=Lock(
        "knmg-k16",
        Text("geen ander doel (KNMG K16)", "no other purpose (KNMG K16)"),
        LockKind.BAR,
    ),
    yields=Yields.NOTHING,
    status=Status.SECOND_HAND,
    contested=(
        Contested(
            K16_CITED,
            Text(
                "Of een wettelijke plicht in een andere wet voorgaat zegt de brief niet.",
                "Whether a duty in another act prevails the letter does not say.",
            ),
        ),
    ),
)
K16 = _amendment(
    "K16",
    K16_ASKS,
    "Lay down that data of the coordinated approach are not used for other purposes, such as fraud "
    "control and other enforcement obligations.",
    Add((REUSE_FOR_ENFORCEMENT,)),
)

# --- K17: proportionate transfer to a Zorg- en Veiligheidshuis ---
# "een regeling die proportionele gegevensdeling aan de Zorg- en veiligheidshuizen toelaat": an open
# norm; the letter does not say that it would break anybody's professional secrecy.
TRANSFER = Purpose(
    "wams-overdracht-zvh",
    Text("overdracht van de casus aan een ZVH (Wams)", "handing the case over to a ZVH (Wams)"),
)
PROPORTIONATE = Judgement(
    "knmg.proportionate",
    Text(
        "Is de verstrekking aan het ZVH naar het oordeel van de coördinator proportioneel?",
        "Is the disclosure to the ZVH proportionate in the coordinator's judgement?",
    ),
    by=data.DISCLOSER,
)
K17_ASKS = "Zorg voor een regeling die proportionele gegevensdeling aan het ZVH toelaat."
K17_CITED = _proposed("K17", K17_ASKS)
TRANSFER_TO_ZVH = Ground(
    id="knmg.transfer_to_zvh",
    cites=(K17_CITED,),
    text=Text(
        "De coördinator mag een casus met de gegevens die daarvoor proportioneel zijn overdragen aan "
        "een Zorg- en Veiligheidshuis.",
        "The coordinator may hand a case over to a Care and Safety House with the data that are "
        "proportionate for it.",
    ),
    when=DISCLOSER_ROLE.among(roles.COORDINATOR)
    & RECIPIENT_ROLE.among(roles.ZVH)
    & HELD_UNDER.among(COORDINATED_APPROACH)
    & PURPOSE.among(TRANSFER),
    provided=NECESSARY & PROPORTIONATE,
    lifts=POWER_KEYS,
    status=Status.SECOND_HAND,
    contested=(
        Contested(
            K17_CITED,
            Text(
                "De brief stelt geen tekst voor: wie, wat en onder welke voorwaarden is eigen lezing.",
                "The letter drafts no text: who, what and on which conditions is an own reading.",
            ),
        ),
    ),
)
K17 = _amendment(
    "K17",
    K17_ASKS,
    "Provide a regulation that allows proportionate data sharing with Care and Safety Houses.",
    Add((TRANSFER_TO_ZVH,)),
)
