"""Wams: bill 36 295, proposed arts. 5.4.1-5.4.3 Wmo 2015, as introduced on 30 January 2023.

Not law, on no date; choose `WAMS_BILL_2023` to judge under it. The official wording of these
articles was not read: all of it is second-hand, after the paraphrase in the annex of the letter of
the KNMG and others of 2 March 2023. The nota van wijziging of February 2026 is not included. The
homonyms in force, arts. 5.4.1 and 5.4.2 Wmo 2015 (health insurers, other municipalities), are other
articles. The mirror provisions in other acts are unread.

Lid 1 of 5.4.2 obliges parties without statutory secrecy; lid 2 and 5.4.3 empower, never oblige. The
bill forbids nothing by itself: where it gives no ground, the secrecy of general law decides. The
police, the prosecution service and a Zorg- en Veiligheidshuis are no recipients.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.bills.wams_terms import (
    ALL_THREE,
    ART_5_4_2_1,
    ART_5_4_2_2,
    ART_5_4_3_2,
    AS_FAR_AS_READ,
    ASKED_BY_COLLEGE,
    AT_THE_MEETING,
    CASE_DISCUSSION,
    CLIENT_CONSENTS,
    COORDINATION,
    COUNTS_CONTESTED,
    COVERED_DATA,
    FOR_RESEARCH,
    IN_CASE_MEETING,
    NEVER_ASKED,
    OPENED,
    PARTY_IN_DOMAIN,
    STATUTORY_SECRECY,
    TO_COLLEGE,
    WEIGHTY_REASONS,
)
from disclosure_law.citation import Provision
from disclosure_law.corpus import Corpus
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.law.keys import CRIMINAL_BY_TEXT, DUTY_KEYS, POWER_KEYS
from disclosure_law.law.sources import WAMS
from disclosure_law.leaf import NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Contested, Ground, Modality, Stage, Status
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND, DISCLOSER_ROLE, NECESSARY, PURPOSE

# --- Art. 5.4.1: reuse of Wvggz and Wzd data ------------------------------------------------------
# "dat gegevens die aan de burgemeester zijn verstrekt in het kader van de Wvggz en Wzd kunnen
# worden gebruikt."  Which lid, which phase, which documents: not known.
REUSE_UNREAD = NotModelled(
    "wams.reuse_unread",
    Text(
        "Welke gegevens uit de Wvggz en Wzd het college mag hergebruiken, en of de medische "
        "verklaring daarbij hoort, is niet gelezen.",
        "Which Wvggz and Wzd data the college may reuse, and whether the medical statement is "
        "among them, was not read.",
    ),
    WAMS.art("5.4.1"),
)
REUSE = Ground(
    id="wams.reuse_of_compulsory_care_data",
    cites=(WAMS.art("5.4.1"), WAMS.art("5.4.2")),
    text=Text(
        "Het college kan gegevens die het of de burgemeester onder de Wvggz of Wzd kreeg gebruiken "
        "voor de gecoördineerde aanpak.",
        "The college can use data that it or the mayor received under the Wvggz or Wzd for the "
        "coordinated approach.",
    ),
    words="gegevens die aan de burgemeester zijn verstrekt in het kader van de Wvggz en Wzd kunnen "
    "worden gebruikt",
    when=DISCLOSER_ROLE.among(*roles.COLLEGE_ROLES, roles.BURGEMEESTER)
    & DISCLOSER_BOUND.has_any(locks.WVGGZ_8_34, locks.WZD_18C)
    & TO_COLLEGE
    & (FOR_RESEARCH | PURPOSE.among(COORDINATION)),
    provided=REUSE_UNREAD,
    lifts=(locks.WVGGZ_8_34, locks.WZD_18C, locks.WMO_5_3_3, locks.AWB_2_5, *POWER_KEYS),
    status=Status.SECOND_HAND,
)

# --- Art. 5.4.2: what attaches to every disclosure to the college ---------------------------------
# "dat een zorgverlener op basis van artikel 5.4.2 Wams nadere voorwaarden kan stellen aan de
# verstrekking waaraan de gemeente zou moeten voldoen."  The number of the lid is not known.
FURTHER_CONDITIONS = Condition(
    id="wams.further_conditions",
    cites=(WAMS.art("5.4.2"),),
    text=Text(
        "De verstrekker kan nadere voorwaarden stellen, waaraan het college moet voldoen.",
        "The discloser can set further conditions, which the college must meet.",
    ),
    words="nadere voorwaarden kan stellen aan de verstrekking waaraan de gemeente zou moeten "
    "voldoen",
    stage=Stage.SET_BY_DISCLOSER,
    holder=data.RECIPIENT,
    status=Status.SECOND_HAND,
)
PURPOSE_STATED = Condition(
    id="wams.purpose_stated",
    cites=(WAMS.art("5.4.2"),),
    text=Text(
        "Het college zegt per geval voor welk doel het welke gegevens wil en waarom die nodig zijn "
        "(memorie van toelichting, volgens derden).",
        "The college states in each case for which purpose it wants which data and why they are "
        "necessary (explanatory memorandum, second-hand).",
    ),
    stage=Stage.PRECONDITION,
    holder=data.RECIPIENT,
    status=Status.SECOND_HAND,
)

# --- Art. 5.4.2 lid 1: the duty -------------------------------------------------------------------
DUTY_ON_REQUEST = Ground(
    id="wams.duty_on_request",
    cites=(ART_5_4_2_1,),
    text=Text(
        "Een partij zonder wettelijke geheimhouding verstrekt het college desgevraagd wat het "
        "voor het onderzoek nodig heeft, tenzij zij zwaarwegende redenen daartegen ziet.",
        "A party without statutory secrecy gives the college on request what the enquiry needs, "
        "unless it sees weighty reasons against it.",
    ),
    words="het college van B&W desgevraagd en kosteloos persoonsgegevens, waaronder gegevens over "
    "gezondheid, over de cliënt of betrokken gezinsleden te verstrekken die noodzakelijk zijn voor "
    "het uitvoeren van een onderzoek",
    when=ASKED_BY_COLLEGE & FOR_RESEARCH & ~STATUTORY_SECRECY,
    provided=PARTY_IN_DOMAIN & NECESSARY & COVERED_DATA & ~WEIGHTY_REASONS,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    status=Status.SECOND_HAND,
    then=(
        Condition(
            id="wams.free_of_charge",
            cites=(ART_5_4_2_1,),
            text=Text("De verstrekking is kosteloos.", "The disclosure is free of charge."),
            words="desgevraagd en kosteloos",
            stage=Stage.WITH,
            holder=data.DISCLOSER,
            status=Status.SECOND_HAND,
        ),
        PURPOSE_STATED,
        FURTHER_CONDITIONS,
    ),
)

# --- Art. 5.4.2 lid 2: the power of parties with statutory secrecy --------------------------------
# "Als de cliënt geen toestemming geeft": the order is to ask first (house reading 12).
ASK_FIRST = Condition(
    id="wams.ask_consent_first",
    cites=(ART_5_4_2_2,),
    text=Text("Vraag eerst de cliënt om toestemming.", "Ask the client for consent first."),
    words="Als de cliënt geen toestemming geeft",
    when=NEVER_ASKED,
    stage=Stage.PRECONDITION,
    holder=data.DISCLOSER,
    status=Status.OWN_READING,
)
NOT_ASKED_CONTESTED = Contested(
    ART_5_4_2_2,
    Text(
        "Of zonder toestemming mag worden verstrekt als die nooit is gevraagd beschrijft het "
        "voorstel niet.",
        "Whether data may be given without consent that was never asked for, the bill does not "
        "say.",
    ),
    when=NEVER_ASKED,
)
DUTY_REVIVES_CONTESTED = Contested(
    ART_5_4_2_2,
    Text(
        "Of de plicht van lid 1 herleeft zodra er toestemming is kan zonder de officiële tekst "
        "niet worden vastgesteld; hier niet.",
        "Whether the duty of para 1 revives once consent is given cannot be settled without the "
        "official text; here it does not.",
    ),
)


def _breaks_secrecy(
    id_: str, cites: tuple[Provision, ...], text: Text, *, words: str, when: Predicate
) -> Ground:
    """Return a power of a party with statutory secrecy, as far as the bill was read."""
    return Ground(
        id=id_,
        cites=cites,
        text=text,
        words=words,
        when=when & STATUTORY_SECRECY,
        provided=NECESSARY & AS_FAR_AS_READ,
        lifts=OPENED,
        status=Status.SECOND_HAND,
    )


def _with_consent(ground: Ground, *contested: Contested) -> Ground:
    """Return the power, provided that the client consents."""
    return attrs.evolve(
        ground,
        provided=ground.provided & CLIENT_CONSENTS,
        contested=(COUNTS_CONTESTED, *contested),
    )


def _without_consent(ground: Ground) -> Ground:
    """Return the power, provided that all three judgements say so."""
    return attrs.evolve(
        ground,
        provided=ground.provided & ALL_THREE,
        contested=(COUNTS_CONTESTED, NOT_ASKED_CONTESTED),
        then=(ASK_FIRST, *ground.then),
    )


def _to_college(ground: Ground) -> Ground:
    """Return the power with what attaches to every disclosure to the college."""
    return attrs.evolve(ground, then=(*ground.then, PURPOSE_STATED, FURTHER_CONDITIONS))


COLLEGE_WITH_CONSENT = _to_college(
    _with_consent(
        _breaks_secrecy(
            "wams.college_with_consent",
            (ART_5_4_2_2,),
            Text(
                "Een partij met wettelijke geheimhouding mag het college desgevraagd informeren "
                "met toestemming van de cliënt.",
                "A party with statutory secrecy may inform the college on request with the "
                "client's consent.",
            ),
            words="alleen gegevens verstrekken als de cliënt daarvoor zijn of haar toestemming "
            "heeft gegeven",
            when=ASKED_BY_COLLEGE & FOR_RESEARCH,
        ),
        DUTY_REVIVES_CONTESTED,
    )
)
COLLEGE_WITHOUT_CONSENT = _without_consent(
    _to_college(
        _breaks_secrecy(
            "wams.college_without_consent",
            (ART_5_4_2_2,),
            Text(
                "Zonder toestemming mag zij dat alleen als het naar haar oordeel noodzakelijk is "
                "gelet op goede zorg, om ernstige meervoudige problematiek te beperken of te "
                "voorkomen, en in het belang van cliënt, gezin of omgeving.",
                "Without consent it may do so only if in its own judgement it is necessary in view "
                "of good care, to limit or prevent severe multiple problems, and in the interest "
                "of client, family or surroundings.",
            ),
            words="mogen zij alleen gegevens aan het college B&W verstrekken als dat naar hun "
            "oordeel noodzakelijk is",
            when=ASKED_BY_COLLEGE & FOR_RESEARCH,
        )
    )
)

# --- Art. 5.4.3 lid 2: at the case meeting --------------------------------------------------------
# "dat deelnemende partijen bevoegd zijn om in het casusoverleg de noodzakelijke gegevens aan elkaar
# te verstrekken."  Lid 1 (processing) is never a ground to disclose beside this special rule.
CODE_ONLY_CONTESTED = Contested(
    ART_5_4_3_2,
    Text(
        "Of de grens van lid 2 ook wie alleen door een beroepscode gebonden is treft is "
        "omstreden: de bijlage van de brief noemt 'een geheimhoudingsplicht', de brief zelf de "
        "wettelijke.",
        "Whether the limit of para 2 also binds whoever is bound by a code only is contested: the "
        "letter's annex says 'a duty of secrecy', the letter itself the statutory one.",
    ),
    when=DISCLOSER_BOUND.has(locks.CODE),
)
MEETING_WITHOUT_SECRECY = Ground(
    id="wams.meeting_without_statutory_secrecy",
    cites=(ART_5_4_3_2, WAMS.art("5.4.3", lid="1")),
    text=Text(
        "Deelnemers zonder wettelijke geheimhouding mogen in het casusoverleg het noodzakelijke "
        "aan elkaar verstrekken.",
        "Participants without statutory secrecy may give each other what is necessary in the case "
        "meeting.",
    ),
    words="bevoegd zijn om in het casusoverleg de noodzakelijke gegevens aan elkaar te verstrekken",
    when=IN_CASE_MEETING & AT_THE_MEETING & ~STATUTORY_SECRECY,
    provided=NECESSARY & COVERED_DATA,
    lifts=(locks.CODE, *POWER_KEYS, CRIMINAL_BY_TEXT),
    status=Status.SECOND_HAND,
    contested=(CODE_ONLY_CONTESTED,),
)
# "Voor partijen met een geheimhoudingsplicht geldt dat zij alleen gegevens in het casusoverleg
# mogen verstrekken als zij toestemming van de cliënt hebben of als aan dezelfde voorwaarden als in
# artikel 5.4.2 lid 2 Wams wordt voldaan."
MEETING_WITH_CONSENT = _with_consent(
    _breaks_secrecy(
        "wams.meeting_with_consent",
        (ART_5_4_3_2,),
        Text(
            "Deelnemers met wettelijke geheimhouding mogen in het casusoverleg spreken met "
            "toestemming van de cliënt.",
            "Participants with statutory secrecy may speak in the case meeting with the client's "
            "consent.",
        ),
        words="alleen gegevens in het casusoverleg mogen verstrekken als zij toestemming van de "
        "cliënt hebben",
        when=IN_CASE_MEETING & AT_THE_MEETING,
    )
)
MEETING_WITHOUT_CONSENT = _without_consent(
    _breaks_secrecy(
        "wams.meeting_without_consent",
        (ART_5_4_3_2, ART_5_4_2_2),
        Text(
            "Zonder toestemming mogen zij dat onder de drie voorwaarden van 5.4.2 lid 2.",
            "Without consent they may do so on the three conditions of 5.4.2 para 2.",
        ),
        words="als aan dezelfde voorwaarden als in artikel 5.4.2 lid 2 Wams wordt voldaan",
        when=IN_CASE_MEETING & AT_THE_MEETING,
    )
)

# --- The standing of the bill ---------------------------------------------------------------------
STATUS_NOT_VERIFIED = Condition(
    id="wams.status_not_verified",
    cites=(WAMS.art("5.4.2"), WAMS.art("5.4.3")),
    text=Text(
        "Ga na wat er van het wetsvoorstel is geworden: dat is na 5 juli 2026 niet nagegaan.",
        "Check what became of the bill: this was not verified after 5 July 2026.",
    ),
    when=FOR_RESEARCH | PURPOSE.among(COORDINATION, CASE_DISCUSSION),
    stage=Stage.PRECONDITION,
    holder=data.DISCLOSER,
    since=dt.date(2026, 7, 6),
    status=Status.OWN_READING,
)

TO_COLLEGE_RULES = (DUTY_ON_REQUEST, COLLEGE_WITH_CONSENT, COLLEGE_WITHOUT_CONSENT)
AT_MEETING_RULES = (MEETING_WITHOUT_SECRECY, MEETING_WITH_CONSENT, MEETING_WITHOUT_CONSENT)
RULES = (REUSE, *TO_COLLEGE_RULES, *AT_MEETING_RULES, STATUS_NOT_VERIFIED)

COVERAGE = (
    Coverage(
        WAMS.art("1.1.1"),
        "not modelled",
        "only the definition of cliënt was read; belonging to the sociaal or an aanpalend domein "
        "is a fact of the request",
    ),
    Coverage(
        WAMS.art("2.2.5"),
        "out of scope",
        "a duty of the college to be reachable: that 'een ieder' can report breaks no secrecy",
    ),
    Coverage(WAMS.art("2.3a.1"), "encoded", "as purpose (lid 4) and as case meeting (lid 7 b)"),
    Coverage(WAMS.art("2.3a.2"), "not modelled", "text and subject unread"),
    Coverage(
        WAMS.art("2.3a.3"),
        "encoded",
        "as purpose and as case meeting (lid 3); the coordinator, the file and the transfer to a "
        "ZVH are unread and give no ground",
    ),
    Coverage(WAMS.art("2.3a.4"), "encoded", "as purpose (lid 2) and as case meeting (lid 4)"),
    Coverage(WAMS.art("5.4.1"), "not modelled", "reuse of Wvggz and Wzd data: undetermined"),
    Coverage(ART_5_4_2_1, "encoded", "second-hand; criminal data unread"),
    Coverage(ART_5_4_2_2, "encoded", "second-hand; minors, family data, special regimes unread"),
    Coverage(
        WAMS.art("5.4.3", lid="1"), "out of scope", "processing; lid 2 is special for disclosing"
    ),
    Coverage(ART_5_4_3_2, "encoded", "second-hand; who may take part is a fact"),
)

BILL_WARNING = Text(
    "Wetsvoorstel 36 295, nr. 2, zoals ingediend op 30 januari 2023: geen geldend recht. "
    "Gereconstrueerd uit de tweede hand; de nota van wijziging van februari 2026 is niet verwerkt "
    "en de stand na 5 juli 2026 is niet nagegaan.",
    "Bill 36 295, no. 2, as introduced on 30 January 2023: not law in force. Reconstructed "
    "second-hand; the nota van wijziging of February 2026 is not included and the state of affairs "
    "after 5 July 2026 was not verified.",
)
WAMS_BILL_2023 = (
    IN_FORCE | Corpus("wams", Text("Wams", "Wams"), RULES, warning=BILL_WARNING)
).named(
    "wams-bill-2023",
    Text(
        "geldend recht met wetsvoorstel 36 295 (Wams), nr. 2, reconstructie uit de tweede hand",
        "law in force with bill 36 295 (Wams), no. 2, second-hand reconstruction",
    ),
)
"""The law in force and the Wams as introduced: a hypothetical, never the default."""

CORPORA = (WAMS_BILL_2023,)
