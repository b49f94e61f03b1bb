"""WGBO (BW 7:446-468): research, others present at treatment, commissioned examinations.

Arts. 458, 459 and 464 lid 2 b. Status: verified-verbatim; the collision with the Jeugdwet second-
hand (house reading 39). Art. 458 is a power that sets 457 lid 1 aside by its own words and so
names it.
"""

from __future__ import annotations

from disclosure_law.citation import Judgment, Provision
from disclosure_law.law.keys import TASK_BASIS
from disclosure_law.law.sources import AVG, BW7
from disclosure_law.law.wgbo import (
    BOUND,
    CONSENT_OF_THE_RIGHT_PERSON,
    CONSENT_REQUIRED,
    GOOD_CARE_OPPOSES,
    MEDICAL_SECRECY,
    TO_ANOTHER,
)  # fmt: skip
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Ground, Key, Nature, Prohibition, Stage, Yields
from disclosure_law.term import Lock, LockKind, Setting
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DATA_KINDS,
    DISCLOSER_ROLE,
    MEETING,
    ON_REQUEST,
    PURPOSE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import AVG_9


def _limit(id_: str, nl: str, en: str) -> Lock:
    return Lock(id_, Text(nl, en), LockKind.LIMIT)


# --- Art. 458: research; its facts also serve Wmo 2015 5.3.6 ------------------------------------
RESEARCH_FIELD = Fact(
    "wgbo_beyond_treatment.public_health_research",
    Text(
        "Is het statistiek of wetenschappelijk onderzoek op het gebied van de volksgezondheid?",
        "Is it statistics or scientific research in the field of public health?",
    ),
    BW7.art("458", lid="1"),
)
CONSENT_IMPOSSIBLE = Fact(
    "wgbo_beyond_treatment.consent_impossible",
    Text(
        "Is het vragen van toestemming in redelijkheid niet mogelijk?",
        "Is asking for consent not reasonably possible?",
    ),
)
RESEARCH_SAFEGUARDS = Fact(
    "wgbo_beyond_treatment.research_safeguards",
    Text(
        "Is het onderzoek zo ingericht dat de persoonlijke levenssfeer niet onevenredig wordt "
        "geschaad?",
        "Is the research set up so that privacy is not harmed disproportionately?",
    ),
)
CONSENT_NOT_TO_BE_ASKED = Fact(
    "wgbo_beyond_treatment.consent_not_to_be_asked",
    Text(
        "Kan toestemming, gelet op aard en doel van het onderzoek, in redelijkheid niet worden "
        "verlangd?",
        "Can consent, given the nature and aim of the research, not reasonably be required?",
    ),
)
NOT_TRACEABLE = Fact(
    "wgbo_beyond_treatment.not_traceable",
    Text(
        "Worden de gegevens zo verstrekt dat herleiding tot personen redelijkerwijs wordt "
        "voorkomen?",
        "Are the data given so that tracing them to persons is reasonably prevented?",
    ),
)
GENERAL_INTEREST = Fact(
    "wgbo_beyond_treatment.research_in_general_interest",
    Text(
        "Dient het onderzoek een algemeen belang?",
        "Does the research serve a general interest?",
    ),
)
INDISPENSABLE = Fact(
    "wgbo_beyond_treatment.research_needs_these_data",
    Text(
        "Kan het onderzoek niet zonder deze gegevens worden uitgevoerd?",
        "Can the research not be done without these data?",
    ),
)
OBJECTED = Fact(
    "wgbo_beyond_treatment.objected_to_research",
    Text(
        "Heeft de betrokkene uitdrukkelijk bezwaar gemaakt tegen verstrekking voor onderzoek?",
        "Has the data subject expressly objected to disclosure for research?",
    ),
)
# Lid 1: a or b. Lid 2: "slechts mogelijk indien: a. [...], b. [...], en c. [...]", so each of the
# three.
RESEARCH_CONDITIONS: Predicate = (
    ((CONSENT_IMPOSSIBLE & RESEARCH_SAFEGUARDS) | (CONSENT_NOT_TO_BE_ASKED & NOT_TRACEABLE))
    & GENERAL_INTEREST
    & INDISPENSABLE
    & ~OBJECTED
)
RESEARCH_KEYS = (TASK_BASIS, Key(AVG_9, (AVG.art("9", lid="2", onder="j"),)))
RESEARCH = Ground(
    id="wgbo_beyond_treatment.research",
    cites=(BW7.art("458", lid="1"), BW7.art("458", lid="2")),
    text=Text(
        "Voor onderzoek op het gebied van de volksgezondheid kan zonder toestemming worden "
        "verstrekt.",
        "For research in public health data can be given without consent.",
    ),
    words="kunnen zonder toestemming van de patiënt ten behoeve van statistiek of wetenschappelijk "
    "onderzoek op het gebied van de volksgezondheid aan een ander desgevraagd inlichtingen",
    when=BOUND & TO_ANOTHER & PURPOSE.among(data.RESEARCH) & ON_REQUEST,
    provided=RESEARCH_FIELD & RESEARCH_CONDITIONS,
    lifts=(*MEDICAL_SECRECY, *RESEARCH_KEYS),
    then=(
        Condition(
            id="wgbo_beyond_treatment.research_note",
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
            id="wgbo_beyond_treatment.research_no_copies",
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

# --- Art. 459: others present at treatment ------------------------------------------------------
# "buiten de waarneming van anderen dan de patiënt, tenzij de patiënt ermee heeft ingestemd dat de
# verrichtingen kunnen worden waargenomen door anderen."  Such as a joint home visit.
OBSERVED_TREATMENT = Setting(
    "waarneming-van-behandeling",
    Text("anderen zijn bij een verrichting aanwezig", "others are present at treatment"),
)
OBSERVATION_LOCK = _limit("bw-7-459", "waarneming van verrichtingen", "observing treatment")
ONLY_SEEN_AT_PHARMACY = Fact(
    "wgbo_beyond_treatment.only_seen",
    Text(
        "Gaat het alleen om visuele waarneming door anderen?",
        "Is it only a matter of others seeing it?",
    ),
    BW7.art("459", lid="1", sentence="2"),
)
NEEDED_AT_TREATMENT = Fact(
    "wgbo_beyond_treatment.needed_at_treatment",
    Text(
        "Is de medewerking van de ontvanger beroepshalve noodzakelijk bij deze verrichting?",
        "Is the recipient's professional cooperation necessary for this act of treatment?",
    ),
    BW7.art("459", lid="2"),
)
OBSERVED: Predicate = BOUND & TO_ANOTHER & MEETING.among(OBSERVED_TREATMENT)
UNOBSERVED = Prohibition(
    id="wgbo_beyond_treatment.unobserved",
    cites=(BW7.art("459", lid="1"),),
    text=Text(
        "Verrichtingen vinden plaats buiten de waarneming van anderen dan de patiënt.",
        "Treatment takes place unobserved by anyone but the patient.",
    ),
    words="buiten de waarneming van anderen dan de patiënt, tenzij de patiënt ermee heeft "
    "ingestemd",
    when=OBSERVED & ~(DISCLOSER_ROLE.among(roles.PHARMACIST) & ONLY_SEEN_AT_PHARMACY),
    lock=OBSERVATION_LOCK,
)
AGREED_TO_OBSERVERS = Ground(
    id="wgbo_beyond_treatment.agreed_to_observers",
    cites=(BW7.art("459", lid="1"),),
    text=Text(
        "De patiënt stemt in met de aanwezigheid van anderen.",
        "The patient agrees to the presence of others.",
    ),
    words="tenzij de patiënt ermee heeft ingestemd dat de verrichtingen kunnen worden waargenomen "
    "door anderen",
    when=OBSERVED,
    provided=CONSENT_OF_THE_RIGHT_PERSON,
    nature=Nature.CONSENT,
    lifts=(OBSERVATION_LOCK,),
)
NOT_AN_OBSERVER = Ground(
    id="wgbo_beyond_treatment.not_an_observer",
    cites=(BW7.art("459", lid="2"), BW7.art("459", lid="3")),
    text=Text(
        "Wie beroepshalve moet meewerken of met de verrichting moet instemmen, is geen ander.",
        "Whoever must cooperate professionally, or must consent to the act, is not another.",
    ),
    words="degenen van wie beroepshalve de medewerking bij de uitvoering van de verrichting "
    "noodzakelijk is",
    when=OBSERVED,
    provided=NEEDED_AT_TREATMENT | (CONSENT_REQUIRED & ~GOOD_CARE_OPPOSES),
    lifts=(OBSERVATION_LOCK,),
)

# --- Art. 464 lid 2 b: the examined person knows first, and may block ---------------------------
# "wordt de persoon op wie het onderzoek betrekking heeft in de gelegenheid gesteld mee te delen
# of hij de uitslag en de gevolgtrekking [...] wenst te vernemen. Indien die wens is geuit en de
# handelingen niet worden verricht in verband met een tot stand gekomen arbeidsverhouding of
# burgerrechtelijke verzekering dan wel een opleiding waartoe de betrokkene reeds is toegelaten,
# [...] of hij [...] als eerste kennis wenst te nemen teneinde te kunnen beslissen of daarvan
# mededeling aan anderen wordt gedaan."
EXISTING_RELATION = Fact(
    "wgbo_beyond_treatment.existing_relation",
    Text(
        "Houdt het onderzoek verband met een bestaande arbeidsverhouding, burgerrechtelijke "
        "verzekering of opleiding waartoe de betrokkene al is toegelaten?",
        "Does the examination concern an existing employment, private insurance or training?",
    ),
    BW7.art("464", lid="2", onder="b"),
)
FIRST_TO_KNOW_OFFERED = Fact(
    "wgbo_beyond_treatment.first_to_know_offered",
    Text(
        "Kon de onderzochte zeggen of hij de uitslag als eerste wil kennen, om over mededeling te "
        "beslissen?",
        "Could the examined person say whether to know the result first, to decide on telling "
        "others?",
    ),
    BW7.art("464", lid="2", onder="b"),
)
BLOCKED = Fact(
    "wgbo_beyond_treatment.blocked",
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
"""House reading 39: the duty of Jeugdwet 7.3.11 lid 4 prevails; read here as any legal duty."""
BLOCKING_LOCK = _limit("bw-7-464-blokkering", "blokkeringsrecht", "right to block the result")
BLOCKING = Prohibition(
    id="wgbo_beyond_treatment.blocking",
    cites=(BW7.art("464", lid="2", onder="b"),),
    text=Text(
        "De uitslag van een onderzoek voor een ander gaat niet naar anderen als de onderzochte dat "
        "tegenhoudt of er niet over kon beslissen.",
        "The result of a commissioned examination does not go to others if the examined person "
        "blocks it or could not decide on it.",
    ),
    words="teneinde te kunnen beslissen of daarvan mededeling aan anderen wordt gedaan",
    when=RESULT_OF_EXAMINATION & (BLOCKED | FIRST_TO_KNOW_OFFERED.stated_as(NO)),
    lock=BLOCKING_LOCK,
    yields=Yields.DUTIES,
)
OFFER_FIRST_TO_KNOW = Condition(
    id="wgbo_beyond_treatment.offer_first_to_know",
    cites=(BW7.art("464", lid="2", onder="b"),),
    text=Text(
        "Laat de onderzochte eerst beslissen of de uitslag aan anderen wordt meegedeeld.",
        "Let the examined person first decide whether others are told the result.",
    ),
    when=RESULT_OF_EXAMINATION & ~FIRST_TO_KNOW_OFFERED.stated_as(YES),
    stage=Stage.PRECONDITION,
    holder=data.DISCLOSER,
)

RULES = (
    RESEARCH, UNOBSERVED, AGREED_TO_OBSERVERS, NOT_AN_OBSERVER, BLOCKING, OFFER_FIRST_TO_KNOW,
)  # fmt: skip
