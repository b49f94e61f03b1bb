"""The proposals K01-K20 of the KNMG and others (letter of 2 March 2023) to change the bill Wams.

Not law and not even a bill: the letter asks, it drafts no text. Every proposal is an `Amendment`
that can be switched on alone and in any order; those of which no rule follows change nothing
(`modelled=False`) and say why. Results are derived from the letter, second-hand.

The letter's structure: primarily, take 5.4.2 and 5.4.3 out for professionals with a beroepsgeheim
(K03a) or make them depend on consent (K03b); "en zo niet", the other points. Hence two scenarios.
"""

from __future__ import annotations

import attrs

from disclosure_law.bills import knmg_rules as new
from disclosure_law.bills.wams import (
    AT_MEETING_RULES,
    COLLEGE_WITH_CONSENT,
    COLLEGE_WITHOUT_CONSENT,
    MEETING_WITH_CONSENT,
    MEETING_WITHOUT_CONSENT,
    REUSE,
    TO_COLLEGE_RULES,
    WAMS_BILL_2023,
)
from disclosure_law.bills.wams_terms import (
    FOR_RESEARCH,
    GOOD_CARE,
    IN_CASE_MEETING,
    MEETING_AFTER_REQUEST,
    MEETING_IN_APPROACH,
    RESEARCH,
    SERIOUS_PROBLEMS,
    STATUTORY_SECRECY,
)
from disclosure_law.corpus import Add, Amendment, Attach, Corpus, Edit, Remove, Substitute
from disclosure_law.predicate import ALWAYS
from disclosure_law.rule import Rule
from disclosure_law.text import Text
from disclosure_law.vocabulary import locks
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND, MEETING, PURPOSE


def _ids(*rules: Rule) -> tuple[str, ...]:
    return tuple(rule.id for rule in rules)


def _amendment(id_: str, nl: str, en: str, *edits: Edit) -> Amendment:
    return Amendment(id_, Text(nl, en), new.proposed(id_, nl), edits)


def _unmodelled(id_: str, asks: Text, reason: Text) -> Amendment:
    """Return a proposal of which no rule follows, with the reason in its text."""
    text = Text(f"{asks.nl} {reason.nl}", f"{asks.en} {reason.en}")
    return Amendment(id_, text, new.proposed(id_, asks.nl), modelled=False)


ONLY_A_QUESTION = Text(
    "Niet gemodelleerd: een vraag aan de regering, waaruit geen regel volgt.",
    "Not modelled: a question to the government, of which no rule follows.",
)
NO_CONTENT = Text(
    "Niet gemodelleerd: de brief stelt geen inhoud voor.",
    "Not modelled: the letter proposes no content.",
)
NOT_ABOUT_DISCLOSING = Text(
    "Niet gemodelleerd: gaat niet over verstrekken.", "Not modelled: not about disclosing."
)

COLLEGE_IDS = _ids(*TO_COLLEGE_RULES)
MEETING_IDS = _ids(*AT_MEETING_RULES)
NO_CONSENT_IDS = _ids(COLLEGE_WITHOUT_CONSENT, MEETING_WITHOUT_CONSENT)
SECRECY_BOUND_IDS = (*_ids(COLLEGE_WITH_CONSENT, MEETING_WITH_CONSENT), *NO_CONSENT_IDS)

# --- K01, K02: whom and what the bill is about ----------------------------------------------------
# "om de juridische kaders voor een vrijwillige gecoördineerde aanpak van meervoudige problematiek
# en bemoeizorg apart van elkaar te regelen": 2.3a.4 leaves the bill.
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
# "om de uitzondering in lid 2 van artikel 5.4.2 Wams ook van toepassing te verklaren op
# hulpverleners zonder wettelijk erkende geheimhoudingsplicht"
K02 = _amendment(
    "K02",
    "Laat de uitzondering van 5.4.2 lid 2 en 5.4.3 lid 2 ook gelden voor hulpverleners met een "
    "geheimhoudingsplicht uit een beroepscode.",
    "Let the exception of 5.4.2 para 2 and 5.4.3 para 2 also cover professionals bound by a code "
    "of conduct.",
    Substitute(
        COLLEGE_IDS + MEETING_IDS,
        STATUTORY_SECRECY,
        STATUTORY_SECRECY | DISCLOSER_BOUND.has(locks.CODE),
    ),
)

# --- K03: primarily out, or with consent only -----------------------------------------------------
# "En de minister/ staatssecretaris bereid is deze artikelen (artikel 5.4.2 en 5.4.3 Wams) uit het
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

# --- K04, K05: the three judgements ---------------------------------------------------------------
K04 = _amendment(
    "K04",
    new.K04_ASKS,
    "Define 'severe multiple problems' in the act.",
    Substitute(NO_CONSENT_IDS, SERIOUS_PROBLEMS, SERIOUS_PROBLEMS & new.DEFINITION_MET),
)
# "de voorwaarde 'gelet op zijn plicht om goede hulp of zorg te verlenen' uit artikel 5.4.2 lid 2
# Wams te schrappen": a is cumulative, so by itself this widens the power.
K05 = _amendment(
    "K05",
    "Schrap uit 5.4.2 lid 2: 'gelet op zijn plicht om goede hulp of zorg te verlenen'.",
    "Delete the condition 'in view of the duty to give good help or care' from 5.4.2 para 2.",
    Substitute(NO_CONSENT_IDS, GOOD_CARE, ALWAYS),
)

# --- K06-K12: once the municipality has the data --------------------------------------------------
K06 = _amendment(
    "K06",
    new.K06_ASKS,
    "Lay down that data once given to the municipality are not disclosed further.",
    Attach(COLLEGE_IDS + MEETING_IDS, (new.NO_ONWARD_DISCLOSURE,)),
    Add((new.ONWARD_DISCLOSURE,)),
)
K07 = _unmodelled(
    "K07",
    Text("Welke andere voorwaarden kan de verstrekker stellen?",
         "Which other conditions may the discloser set?"),
    ONLY_A_QUESTION,
)  # fmt: skip
K08 = _unmodelled(
    "K08",
    Text("Blijven gestelde voorwaarden gelden als de gemeente voor eigen doeleinden verwerkt?",
         "Do the conditions persist when the municipality processes for its own purposes?"),
    ONLY_A_QUESTION,
)  # fmt: skip
K09 = _unmodelled(
    "K09",
    Text("Leg vast welke rechtsmiddelen openstaan als niet aan de voorwaarden wordt voldaan.",
         "Lay down which remedies are open when the conditions are not met."),
    NO_CONTENT,
)  # fmt: skip
K10 = _unmodelled(
    "K10",
    Text("Op welke grondslag van AVG 6 verstrekt een zorgverlener zonder toestemming?",
         "On which basis of AVG 6 does a care professional disclose without consent?"),
    ONLY_A_QUESTION,
)  # fmt: skip
K11 = _amendment(
    "K11",
    new.K11_ASKS,
    "Lay down that only a care professional with a professional secrecy (a medical adviser) may "
    "take cognisance of the medical data.",
    Attach(SECRECY_BOUND_IDS, (new.MEDICAL_ADVISER,)),
    Add((new.MEDICAL_ADVISER_ONLY,)),
)
K12 = _unmodelled(
    "K12",
    Text("Waarom onderscheidt 5.4.3 verwerken en verstrekken?",
         "Why does 5.4.3 distinguish processing from disclosing?"),
    ONLY_A_QUESTION,
)  # fmt: skip

# --- K13-K15: the coordinator ---------------------------------------------------------------------
K13 = _amendment(
    "K13",
    new.K13_ASKS,
    "Let only parties that are willing be appointed coordinator.",
    Add((new.WILLING_COORDINATOR,)),
)
K14 = _amendment(
    "K14",
    new.K14_ASKS,
    "Mark off the roles of coordinator and practitioner; no party with two tasks in one process.",
    Add((new.SEPARATE_ROLES,)),
)
K15 = _unmodelled(
    "K15",
    Text("Neem bepalingen op over het aanleggen en bewaren van het coördinatiedossier.",
         "Add provisions on creating and keeping the coordination file."),
    NO_CONTENT,
)  # fmt: skip

# --- K16-K18: other purposes, other places --------------------------------------------------------
K16 = _amendment(
    "K16",
    new.K16_ASKS,
    "Lay down that data of the coordinated approach are not used for other purposes, such as fraud "
    "control and other enforcement obligations.",
    Add((new.REUSE_FOR_ENFORCEMENT,)),
)
K17 = _amendment(
    "K17",
    new.K17_ASKS,
    "Provide a regulation that allows proportionate data sharing with Care and Safety Houses.",
    Add((new.TRANSFER_TO_ZVH,)),
)
K18 = _unmodelled(
    "K18",
    Text("Wat betekent het voorstel voor de stukken uit de Wvggz en Wzd, en is hergebruik "
         "verenigbaar met het doel waarvoor zij zijn verkregen?",
         "What does the bill mean for the documents under the Wvggz and Wzd, and is reuse "
         "compatible with the purpose for which they were obtained?"),
    ONLY_A_QUESTION,
)  # fmt: skip
K19 = _unmodelled(
    "K19",
    Text("Regel de financiering van de werkzaamheden van partijen.",
         "Provide for the financing of the work of the parties."),
    NOT_ABOUT_DISCLOSING,
)  # fmt: skip
K20 = _unmodelled(
    "K20",
    Text("Doe een uitvoeringstoets van de gevolgen voor cliënten, aanbieders en hulpverleners.",
         "Test the effects in practice on clients, providers and professionals."),
    NOT_ABOUT_DISCLOSING,
)  # fmt: skip

AMENDMENTS = (
    K01, K02, K03a, K03b, K04, K05, K06, K07, K08, K09, K10, K11, K12, K13, K14, K15, K16, K17,
    K18, K19, K20,
)  # fmt: skip
"""Every proposal of the letter; K03 asks for one of two things."""

# --- Scenarios ------------------------------------------------------------------------------------
DERIVED = Text(
    "Afgeleid uit de brief van de KNMG c.s. van 2 maart 2023; geen wet en geen wetsvoorstel.",
    "Derived from the letter of the KNMG and others of 2 March 2023; neither law nor a bill.",
)
IN_BOTH = (K01, K02, K13, K14, K16, K17)


def _scenario(name: str, text: Text, *amendments: Amendment) -> Corpus:
    """Return the bill after these amendments, with the bill's warning and that of the letter."""
    bill = WAMS_BILL_2023.warning or DERIVED
    return attrs.evolve(
        WAMS_BILL_2023.amend(*amendments),
        name=name,
        text=text,
        warning=Text(f"{DERIVED.nl} {bill.nl}", f"{DERIVED.en} {bill.en}"),
    )


KNMG_PRIMARY = _scenario(
    "knmg-primary",
    Text("KNMG-voorstel 2 maart 2023, primair (alleen met toestemming)",
         "KNMG proposal of 2 March 2023, primary (with consent only)"),
    *IN_BOTH, K03b,
)  # fmt: skip
KNMG_PRIMARY_K03A = _scenario(
    "knmg-primary-k03a",
    Text("KNMG-voorstel 2 maart 2023, primair (5.4.2 en 5.4.3 geschrapt)",
         "KNMG proposal of 2 March 2023, primary (5.4.2 and 5.4.3 deleted)"),
    *IN_BOTH, K03a,
)  # fmt: skip
KNMG_SUBSIDIARY = _scenario(
    "knmg-subsidiary",
    Text("KNMG-voorstel 2 maart 2023, subsidiair", "KNMG proposal of 2 March 2023, subsidiary"),
    *IN_BOTH, K04, K05, K06, K11,
)  # fmt: skip

CORPORA = (KNMG_PRIMARY, KNMG_PRIMARY_K03A, KNMG_SUBSIDIARY)
