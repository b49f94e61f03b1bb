"""What the KNMG's proposals would add to the Wams: rules, facts and words (see `knmg`).

Not law: derived from the letter, which drafts no text; second-hand.
"""

from __future__ import annotations

from disclosure_law.bills.wams_terms import (
    CASE_DISCUSSION,
    COORDINATED_APPROACH,
    RESEARCH,
    RESEARCH_UNASKED,
    THE_LETTER,
    TO_COLLEGE,
)
from disclosure_law.citation import Proposal, Provision
from disclosure_law.law.keys import POWER_KEYS
from disclosure_law.law.wgs_terms import SUBMISSION
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Contested, Ground, Prohibition, Stage, Status, Yields
from disclosure_law.term import Holder, Lock, LockKind, Term
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    HELD_UNDER,
    IS_HEALTH,
    NECESSARY,
    PURPOSE,
    RECIPIENT_BOUND,
    RECIPIENT_CAPACITY,
    RECIPIENT_ROLE,
    TRAVELLING,
)

COLLEGE = Holder("college", Text("het college van B&W", "the municipal executive"))


def proposed(id_: str, asks: str) -> Provision:
    """Return the citation of a proposal in the letter."""
    return Provision(Proposal(id_, asks, THE_LETTER))


# --- K04: a definition ----------------------------------------------------------------------------
# "om de term 'ernstige meervoudige problematiek' nader uit te leggen en expliciet in de wet op te
# nemen in de definitiebepaling": no definition was proposed, so its fulfilment is a fact.
K04_ASKS = "Definieer 'ernstige meervoudige problematiek' in de wet."
K04_CITED = proposed("K04", K04_ASKS)
DEFINITION_MET = Fact(
    "wams.k04_definition_met",
    Text(
        "Voldoet de problematiek aan de wettelijke definitie van ernstige meervoudige problematiek "
        "(KNMG K04)?",
        "Do the problems meet the statutory definition of severe multiple problems (KNMG K04)?",
    ),
    K04_CITED,
)

# --- K06: no onward disclosure --------------------------------------------------------------------
# "dat eenmaal aan de gemeente verstrekte gegevens niet verder mogen worden verstrekt"
NOT_FURTHER = Term(
    "knmg-niet-verder-verstrekken",
    Text("niet verder verstrekken (KNMG K06)", "no onward disclosure (KNMG K06)"),
)
"""The condition that travels with data once given to the municipality under the Wams."""
K06_ASKS = "Leg vast dat eenmaal aan de gemeente verstrekte gegevens niet verder worden verstrekt."
K06_CITED = proposed("K06", K06_ASKS)
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
        "Of toestemming van de cliënt verdere verstrekking toch toelaat zegt de brief niet; hier "
        "niet. Een wettelijke plicht gaat hier voor.",
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

# --- K11: a medisch adviseur ----------------------------------------------------------------------
# "dat alleen een zorgverlener met een beroepsgeheim (een medisch adviseur) kennis mag nemen van de
# verstrekte medische gegevens"
UNDER_ADVISER = Fact(
    "knmg.under_medical_adviser",
    Text(
        "Werkt de ontvanger onder verantwoordelijkheid van een medisch adviseur van de gemeente?",
        "Does the recipient work under the responsibility of the municipality's medical adviser?",
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
K11_CITED = proposed("K11", K11_ASKS)
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
        "Medische gegevens gaan onder de Wams alleen naar een medisch adviseur of wie onder hem "
        "werkt.",
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

# --- K13, K14: the coordinator --------------------------------------------------------------------
WITH_COORDINATOR: Predicate = DISCLOSER_ROLE.among(roles.COORDINATOR) | RECIPIENT_ROLE.among(
    roles.COORDINATOR
)
# "dat uitsluitend partijen die daartoe bereid zijn als coördinator benoemd kunnen worden"
K13_ASKS = "Laat alleen partijen die daartoe bereid zijn als coördinator benoemen."
K13_CITED = proposed("K13", K13_ASKS)
WILLING_COORDINATOR = Condition(
    id="knmg.willing_coordinator",
    cites=(K13_CITED,),
    text=Text(
        "De coördinator is daartoe bereid en door het college benoemd.",
        "The coordinator is willing and was appointed by the college.",
    ),
    when=WITH_COORDINATOR,
    stage=Stage.PRECONDITION,
    holder=COLLEGE,
    status=Status.SECOND_HAND,
)
# "een betere afbakening van de coördinatierol en de inhoudelijke behandelrol van een hulpverlener
# […] voorkomen […] dat een partij twee taken in één proces moet uitvoeren": in part, as a
# precondition; a ban on disclosing does not follow from it.
COORDINATOR_TREATS = Fact(
    "knmg.coordinator_treats",
    Text(
        "Is de coördinator in dit proces ook behandelaar of hulpverlener van de cliënt?",
        "Is the coordinator in this process also the client's practitioner?",
    ),
)
K14_ASKS = "Baken coördinatierol en behandelrol beter af; geen partij met twee taken in één proces."
K14_CITED = proposed("K14", K14_ASKS)
SEPARATE_ROLES = Condition(
    id="knmg.separate_roles",
    cites=(K14_CITED,),
    text=Text(
        "De rol van coördinator en die van behandelaar liggen in één proces niet bij één partij.",
        "The roles of coordinator and practitioner do not rest with one party in one process.",
    ),
    when=WITH_COORDINATOR & COORDINATOR_TREATS,
    stage=Stage.PRECONDITION,
    holder=COLLEGE,
    status=Status.SECOND_HAND,
)

# --- K16: no other purposes -----------------------------------------------------------------------
# "dat de gegevens die worden verwerkt in het kader van de gecoördineerde aanpak niet gebruikt mogen
# worden voor andere doeleinden, zoals fraudebestrijding en andere handhavingsverplichtingen"
K16_ASKS = (
    "Leg vast dat gegevens uit de gecoördineerde aanpak niet worden gebruikt voor andere "
    "doeleinden, zoals fraudebestrijding en andere handhavingsverplichtingen."
)
K16_CITED = proposed("K16", K16_ASKS)
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

# --- K17: proportionate transfer to a Zorg- en Veiligheidshuis ------------------------------------
# "een regeling die proportionele gegevensdeling aan de Zorg- en veiligheidshuizen toelaat": an open
# norm. The limits of the WGS on what a house may receive remain, and the letter does not say that
# anybody's professional secrecy would be broken.
PROPORTIONATE = Judgement(
    "knmg.proportionate",
    Text(
        "Is de verstrekking aan het ZVH naar het oordeel van de coördinator proportioneel?",
        "Is the disclosure to the ZVH proportionate in the coordinator's judgement?",
    ),
    by=data.DISCLOSER,
)
K17_ASKS = "Zorg voor een regeling die proportionele gegevensdeling aan het ZVH toelaat."
K17_CITED = proposed("K17", K17_ASKS)
TRANSFER_TO_ZVH = Ground(
    id="knmg.transfer_to_zvh",
    cites=(K17_CITED,),
    text=Text(
        "De coördinator mag een casus met de gegevens die daarvoor proportioneel zijn overdragen "
        "aan een Zorg- en Veiligheidshuis.",
        "The coordinator may hand a case over to a Care and Safety House with the data that are "
        "proportionate for it.",
    ),
    when=DISCLOSER_ROLE.among(roles.COORDINATOR)
    & RECIPIENT_ROLE.among(roles.ZVH)
    & HELD_UNDER.among(COORDINATED_APPROACH)
    & PURPOSE.among(SUBMISSION),
    provided=NECESSARY & PROPORTIONATE,
    lifts=POWER_KEYS,
    status=Status.SECOND_HAND,
    contested=(
        Contested(
            K17_CITED,
            Text(
                "De brief stelt geen tekst voor: wie, wat en hoe is eigen lezing.",
                "The letter drafts no text: who, what and how is an own reading.",
            ),
        ),
    ),
)
