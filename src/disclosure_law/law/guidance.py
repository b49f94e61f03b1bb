"""Guidance of the field: steps to take and to record. Conditions only, never a ground.

Status: second-hand; of most instruments only the contents page or the list of steps was read, so
the texts here are their headings, not their content. A step that was not taken never prohibits,
except where it is an element of a ground (the six conditions of conflict van plichten: `doctrine`).
Nothing here binds the police, the prosecution or a municipality as law. Items have dates.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.citation import Guidance, Provision
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.sources import (
    BESLUIT_MELDCODE,
    CONFLICT_OF_DUTIES,
    GGZ_SIX_STEPS,
    KNMG_GUIDELINE,
    NTA_7516,
)
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.rule import Condition, Stage, Status
from disclosure_law.term import Holder
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles, settings
from disclosure_law.vocabulary.fields import (
    CHANNEL,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    IS_HEALTH,
    MEETING,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import BW_7_457, CODE, JEUGDWET_7_3_11, WET_BIG_88

WEGWIJZER = Provision(
    Guidance(
        "WEGW-14", "Het beroepsgeheim in samenwerkingsverbanden. Een wegwijzer", "KNMG en anderen",
        "2014",
    )
)  # fmt: skip
POLICE_AND_JUSTICE = Provision(
    Guidance("KNMG-PJ", "Handreiking beroepsgeheim en politie/justitie", "KNMG", "2012")
)
FIVE_QUESTIONS = Provision(Guidance("CVP-5Q", "Vijf vragen van het Basismodel meldcode", "VWS"))
HANDVAT = Provision(
    Guidance(
        "HANDVAT",
        "Gegevensuitwisseling bij samenwerking rond casuïstiek in het zorg- en veiligheidsdomein",
        "landelijke stuurgroep Zorg en Veiligheid", "2019",
    )
)  # fmt: skip
MELDCODE_KNMG = Provision(
    Guidance("KNMG-MC", "KNMG-meldcode kindermishandeling en huiselijk geweld", "KNMG")
)
FACTSHEET = Provision(Guidance("FACTSHEET", "Factsheet medisch beroepsgeheim", "VWS", "2021"))
GGZ_POLICE = Provision(
    Guidance(
        "GGZ-POL", "(Gewelds)incidenten bij behandelsituaties: samenwerking GGZ–Politie",
        "Politie en de Nederlandse ggz", "2019",
    )
)  # fmt: skip
KETENVELDNORM = Provision(
    Guidance("KVN", "Ketenveldnorm levensloopfunctie en beveiligde intensieve zorg", "", "2020")
)
WVGGZ_GUIDES = Provision(Guidance("WVGGZ-H", "Handreikingen Wvggz", "Ketenprogramma Wvggz"))
FORENSIC_GUIDE = Provision(
    Guidance("FZ-INFO", "Handreiking informatie-uitwisseling forensische zorg", "DJI", "2021")
)
LETTER = Provision(
    Guidance("KNMG-brief", "Brief van 2 maart 2023 over de Wams", "KNMG en anderen", "2023")
)
OUTREACH = Provision(
    Guidance("BEMOEI", "Gegevensuitwisseling in de bemoeizorg", "GGD GHOR en anderen", "2014")
)

FROM_CARE = DISCLOSER_ROLE.among(*roles.CARE_ROLES, *roles.CARE_ORGANISATIONS)
PROFESSIONAL_SECRECY = DISCLOSER_BOUND.has_any(BW_7_457, WET_BIG_88, JEUGDWET_7_3_11, CODE)


def _norm(
    id_: str,
    cites: Provision,
    text: Text,
    *,
    holder: Holder = data.DISCLOSER,
    when: Predicate = ALWAYS,
    stage: Stage = Stage.NORM,
    since: dt.date | None = None,
    until: dt.date | None = None,
) -> Condition:
    """Return a step of guidance: a condition, never a ground."""
    return Condition(
        id=id_, cites=(cites,), text=text, when=when, stage=stage, holder=holder, since=since,
        until=until, status=Status.SECOND_HAND,
    )  # fmt: skip


# --- GGZ-6: the six steps, with any power that rests on conflict van plichten or a meldrecht ------
# "1 signaleren · 2 risico inschatten · 3 collegiale toetsing · 4 beslissen: spreken ja/nee ·
# 5 documenteren · 6 evalueren".  The record that shows a step is the source pack's own proposal.
GGZ_SIX = (
    _norm(
        "guidance.ggz_signal", GGZ_SIX_STEPS,
        Text("Stap 1, signaleren: datum, signaal, bron, door wie.",
             "Step 1, signal: date, signal, source, by whom."),
        holder=data.PROFESSIONAL,
    ),
    _norm(
        "guidance.ggz_risk", GGZ_SIX_STEPS,
        Text("Stap 2, risico inschatten: voor wie, hoe ernstig, hoe snel.",
             "Step 2, assess the risk: for whom, how serious, how soon."),
        holder=data.PROFESSIONAL,
    ),
    _norm(
        "guidance.ggz_colleague", GGZ_SIX_STEPS,
        Text("Stap 3, collegiale toetsing; met een collega buiten de behandeling zonder "
             "herleidbare gegevens.",
             "Step 3, consult a colleague; outside the treatment without identifying data."),
        holder=data.PROFESSIONAL,
    ),
    _norm(
        "guidance.ggz_decide", GGZ_SIX_STEPS,
        Text("Stap 4, beslissen: grond, ontvanger, gegevens, proportionaliteit en subsidiariteit.",
             "Step 4, decide: ground, recipient, data, proportionality and subsidiarity."),
        holder=data.PROFESSIONAL,
    ),
    _norm(
        "guidance.ggz_document", GGZ_SIX_STEPS,
        Text("Stap 5, documenteren: waar in het dossier.", "Step 5, document: where in the file."),
        holder=data.PROFESSIONAL,
    ),
    _norm(
        "guidance.ggz_evaluate", GGZ_SIX_STEPS,
        Text("Stap 6, evalueren: datum en uitkomst.", "Step 6, evaluate: date and outcome."),
        holder=data.PROFESSIONAL,
    ),
)  # fmt: skip
"""For `then` of a ground based on conflict van plichten or on a meldrecht."""

# --- CVP-5Q: for professions whose own code does not prescribe the six conditions -----------------
FIVE_QUESTIONS_ANSWERED = _norm(
    "guidance.five_questions",
    FIVE_QUESTIONS,
    Text(
        "Leg de vijf vragen vast: welk belang, andere weg, waarom geen toestemming, weegt het op, "
        "aan wie en welke informatie.",
        "Record the five questions: which interest, another way, why no consent, does it "
        "outweigh, to whom and which information.",
    ),
    holder=data.PROFESSIONAL,
    when=DISCLOSER_BOUND.has_any(CODE, JEUGDWET_7_3_11),
)

# --- KNMG-PJ: contact through the prosecutor rather than the police -------------------------------
CONTACT_VIA_PROSECUTOR = _norm(
    "guidance.contact_via_prosecutor",
    POLICE_AND_JUSTICE,
    Text(
        "Liever contact met de officier van justitie dan met de politie, die proces-verbaal moet "
        "opmaken.",
        "Rather contact the public prosecutor than the police, who must draw up a report.",
    ),
    when=FROM_CARE & RECIPIENT_ROLE.among(*roles.POLICE_ROLES),
)
REQUESTER_RECORDED = _norm(
    "guidance.requester_recorded",
    POLICE_AND_JUSTICE,
    Text(
        "Leg vast: functie van de vrager, de genoemde grondslag, wat is verstrekt, wie besliste.",
        "Record: function of the requester, the basis stated, what was given, who decided.",
    ),
    when=FROM_CARE & RECIPIENT_ROLE.among(*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES),
    stage=Stage.AFTERWARDS,
)

# --- KNMG (letter of 2 March 2023): a medical adviser of the municipality -------------------------
MEDICAL_ADVISER = _norm(
    "guidance.medical_adviser",
    LETTER,
    Text(
        "De KNMG raadt aan medische gegevens alleen aan een medisch adviseur van de gemeente te "
        "geven.",
        "The KNMG advises to give medical data to a medical adviser of the municipality only.",
    ),
    when=IS_HEALTH & FROM_CARE & RECIPIENT_ROLE.among(*roles.COLLEGE_ROLES),
    since=dt.date(2023, 3, 2),
)

# --- WEGW-14: secrecy also holds inside a meeting -------------------------------------------------
ROUTE_NAMED = _norm(
    "guidance.route_named",
    WEGWIJZER,
    Text(
        "Noem per deelnemer en per gegeven de route: toestemming, wettelijke plicht, conflict van "
        "plichten of meldrecht. Deelname aan een overleg of convenant verandert het geheim niet.",
        "Name the route per participant and per item: consent, statutory duty, conflict of duties "
        "or a right to report. Taking part in a meeting or covenant does not change the secrecy.",
    ),
    when=PROFESSIONAL_SECRECY & ~MEETING.among(settings.NO_MEETING),
)

# --- HANDVAT: the ZVH has no basis of its own; overtaken by the WGS on 2025-03-01 -----------------
NO_BASIS_OF_ITS_OWN = _norm(
    "guidance.zvh_without_basis",
    HANDVAT,
    Text(
        "Het ZVH heeft geen eigen grondslag: de uitwisseling loopt tussen de aanbrenger en de "
        "andere deelnemers, ieder met eigen bevoegdheden en plichten.",
        "The Care and Safety House has no basis of its own: the exchange runs between the partner "
        "that brings the case and the others, each with its own powers and duties.",
    ),
    when=RECIPIENT_ROLE.among(roles.ZVH) | DISCLOSER_ROLE.among(roles.ZVH),
    until=dt.date(2025, 3, 1),
)

# --- NTA 7516: health data by mail or chat --------------------------------------------------------
# Published in May 2019 (15 or 16 May); a structured link or portal is preferred and outside it.  An
# unknown channel leaves the condition to be confirmed and never changes the verdict.
SAFE_MAIL = _norm(
    "guidance.safe_mail",
    NTA_7516,
    Text(
        "Gaan gezondheidsgegevens per mail of chat (nog te bevestigen als de weg niet bekend is): "
        "een dienst volgens NTA 7516, ontvanger gecontroleerd, grond van verzending vastgelegd, "
        "kopie in het dossier, geen terugval op gewone mail.",
        "If health data go by mail or chat (to be confirmed when the channel is not known): a "
        "service according to NTA 7516, recipient verified, ground for sending recorded, copy in "
        "the file, no falling back on ordinary mail.",
    ),
    when=IS_HEALTH
    & ~DISCLOSER_ROLE.among(*roles.PRIVATE_ROLES)
    & ~CHANNEL.among(settings.ORAL, settings.PAPER, settings.SYSTEM_LINK, settings.EXCHANGE_SYSTEM),
    stage=Stage.WITH,
    since=dt.date(2019, 5, 16),
)

RULES = (
    CONTACT_VIA_PROSECUTOR, REQUESTER_RECORDED, MEDICAL_ADVISER, ROUTE_NAMED, NO_BASIS_OF_ITS_OWN,
    SAFE_MAIL,
)  # fmt: skip

COVERAGE = (
    Coverage(
        CONFLICT_OF_DUTIES, "encoded", "the six conditions are elements of the ground: doctrine"
    ),
    Coverage(FIVE_QUESTIONS, "encoded", "with conflict van plichten of code- and Jeugdwet-bound"),
    Coverage(FACTSHEET, "out of scope", "overview, expressly no professional standard"),
    Coverage(KNMG_GUIDELINE, "encoded", "headings: presumed consent (doctrine)"),
    Coverage(POLICE_AND_JUSTICE, "encoded", "prosecutor rather than police; record"),
    Coverage(BESLUIT_MELDCODE.art("2"), "not modelled", "law: with Wmo 2015 5.2.6, not here"),
    Coverage(MELDCODE_KNMG, "not modelled", "norm to report: with Wmo 2015 5.2.6, not here"),
    Coverage(GGZ_SIX_STEPS, "encoded", "six conditions to attach"),
    Coverage(WEGWIJZER, "encoded", "a route per participant and item"),
    Coverage(GGZ_POLICE, "not modelled", "contents only; the ground stays conflict van plichten"),
    Coverage(KETENVELDNORM, "not modelled", "text on data sharing not found; FARE is evidence"),
    Coverage(HANDVAT, "encoded", "until 2025-03-01"),
    Coverage(WVGGZ_GUIDES, "out of scope", "safe mail: NTA 7516"),
    Coverage(FORENSIC_GUIDE, "out of scope", "description only; grounds come from the Wfz"),
    Coverage(LETTER, "encoded", "medical adviser; the six conditions"),
    Coverage(OUTREACH, "out of scope", "bemoeizorg is no ground; its form is evidence"),
    Coverage(NTA_7516, "encoded", "condition on health data by mail or chat"),
)
