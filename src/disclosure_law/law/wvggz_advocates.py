"""Wvggz, chapters 10-12: complaints, patiëntenvertrouwenspersoon, familievertrouwenspersoon.

Status: verified-verbatim (2025-07-01; 12:4 also 2020-01-01). The vertrouwenspersonen get files
and information only with the consent the text names: express for the patiëntenvertrouwenspersoon
(11:3), written for the file to the familievertrouwenspersoon (12:3). 11:4 is silent on consent.
"""

from __future__ import annotations

from disclosure_law.citation import Provision
from disclosure_law.law.awb import ANOTHER_SECRECY
from disclosure_law.law.compulsory_care import (
    ACT_IN_FORCE,
    ADVOCATE_TASK,
    EITHER_EXPLICIT,
    FAMILY,
    NEEDED_FOR_ADVOCATE,
    ONLY_DECISION,
    PROVIDERS,
    READ_LAST,
    REPRESENTATIVES,
    duty,
    flow,
    power,
)
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.sources import WVGGZ
from disclosure_law.law.wvggz_petition import ZV
from disclosure_law.law.wvggz_terms import (
    BOUND,
    COMPLAINT,
    CONSENT_GIVEN,
    GD,
    HELD_IN_FILE,
    TO_ANOTHER,
)
from disclosure_law.leaf import Fact, Judgement, OpenQuestion, Position
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Contested, Ground, Nature, Prohibition, Status, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    HELD_UNDER,
    ON_REQUEST,
    OWN_CONSENT_GIVEN,
    OWN_WRITTEN,
    PROCEDURE,
    PROXY_CONSENT_GIVEN,
    PROXY_WRITTEN,
    PURPOSE,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import WVGGZ_11_4, WVGGZ_12_4

PVP = (roles.PATIENT_ADVOCATE,)
FVP = (roles.FAMILY_ADVOCATE,)
# Who states the secrecy is under it, whatever his role (somebody who works for the advocate).
BY_PVP: Predicate = DISCLOSER_ROLE.among(*PVP) | DISCLOSER_BOUND.has(WVGGZ_11_4)
BY_FVP: Predicate = DISCLOSER_ROLE.among(*FVP) | DISCLOSER_BOUND.has(WVGGZ_12_4)


def _secrecy(
    id_: str, cites: Provision, lock: Lock, who: Predicate, *, text: Text, words: str
) -> Prohibition:
    """Return a secrecy of its own that yields to statutory duties."""
    return Prohibition(
        id=id_, cites=(cites,), text=text, words=words, when=who & TO_ANOTHER,
        lock=lock, yields=Yields.DUTIES, since=ACT_IN_FORCE, read_from=READ_LAST, then=(SR_272,),
    )  # fmt: skip


# --- Art. 10:6 lid 6, 10:13 -----------------------------------------------------------------------
# 10:6 lid 6 (paraphrased): the decision goes to complainant, betrokkene, vertegenwoordiger,
# advocaat, geneesheer-directeur, zorgaanbieder, zorgverantwoordelijke and inspectie.
RECIPIENT_COMPLAINED = Fact(
    "wvggz_advocates.recipient_complained",
    Text("Diende de ontvanger de klacht in?", "Did the recipient file the complaint?"),
    WVGGZ.art("10:6", lid="6"),
)
COMPLAINT_DECISION = duty(
    "wvggz_advocates.complaint_decision",
    (WVGGZ.art("10:6", lid="6"),),
    Text(
        "De klachtencommissie zendt haar beslissing aan de betrokken partijen en de inspectie.",
        "The complaints committee sends its decision to the parties and the inspectorate.",
    ),
    when=DISCLOSER_ROLE.among(roles.COMPLAINTS_COMMITTEE)
    & PROCEDURE.among(COMPLAINT)
    & ONLY_DECISION,
    provided=RECIPIENT_COMPLAINED | RECIPIENT_ROLE.among(
        roles.CLIENT, *REPRESENTATIVES, roles.LAWYER, *GD, *PROVIDERS, *ZV, roles.INSPECTORATE
    ),
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)  # fmt: skip
# 10:13: "Een ieder die betrokken is bij de uitvoering van dit hoofdstuk en daarbij de beschikking
# krijgt over gegevens [...], en voor wie niet reeds uit hoofde van ambt, beroep of wettelijk
# voorschrift ter zake van die gegevens een geheimhoudingsplicht geldt, is verplicht tot
# geheimhouding daarvan, behoudens voor zover enig wettelijk voorschrift hem tot bekendmaking
# verplicht of uit zijn taak bij de uitvoering van dit hoofdstuk de noodzaak tot bekendmaking
# voortvloeit."
COMPLAINT_LOCK = Lock(
    "wvggz-10-13",
    Text("geheimhouding klachtprocedure", "secrecy of the complaint"),
    LockKind.SECRECY,
)
COMPLAINT_SECRECY = _secrecy(
    "wvggz_advocates.complaint_secrecy",
    WVGGZ.art("10:13"),
    COMPLAINT_LOCK,
    DISCLOSER_ROLE.among(roles.COMPLAINTS_COMMITTEE)
    & PROCEDURE.among(COMPLAINT)
    & ~ANOTHER_SECRECY,
    text=Text(
        "Wie de klacht behandelt houdt de gegevens geheim.",
        "Those who handle the complaint keep the data secret.",
    ),
    words="is verplicht tot geheimhouding daarvan, behoudens voor zover enig wettelijk "
    "voorschrift hem tot bekendmaking verplicht",
)
TASK_OF_ADVOCATE_OR_COMMITTEE = Judgement(
    "wvggz_advocates.own_task_requires",
    Text(
        "Vloeit uit de taak van deze vertrouwenspersoon of commissie de noodzaak tot mededeling "
        "voort?",
        "Does the task of this advocate or committee make the disclosure necessary?",
    ),
    by=data.DISCLOSER,
)

# --- Art. 11:1 lid 3 a, 11:3, 11:4: patiëntenvertrouwenspersoon -----------------------------------
# 11:3 lid 1: "De zorgaanbieder, de geneesheer-directeur en de zorgverantwoordelijke als ook alle
# anderen die bij de uitvoering van deze wet betrokken zijn, geven aan de
# patiëntenvertrouwenspersoon [...] alle door hem verlangde inlichtingen, voor zover dit
# redelijkerwijs voor de vervulling van zijn taak nodig is en betrokkene of de vertegenwoordiger
# daarmee uitdrukkelijk instemt."
INFORM_PVP = duty(
    "wvggz_advocates.inform_patient_advocate",
    (WVGGZ.art("11:3", lid="1"),),
    Text(
        "Allen die de wet uitvoeren geven de patiëntenvertrouwenspersoon wat redelijkerwijs nodig "
        "is, met uitdrukkelijke instemming.",
        "All who carry out the act give the patient advocate what is reasonably needed, with "
        "express consent.",
    ),
    words="voor zover dit redelijkerwijs voor de vervulling van zijn taak nodig is en betrokkene "
    "of de vertegenwoordiger daarmee uitdrukkelijk instemt.",
    when=RECIPIENT_ROLE.among(*PVP) & BOUND & PURPOSE.among(ADVOCATE_TASK) & ON_REQUEST,
    provided=NEEDED_FOR_ADVOCATE & EITHER_EXPLICIT,
    read_from=READ_LAST,
)
# 11:3 lid 3: "De zorgaanbieder en de zorgverantwoordelijke verlenen aan de
# patiëntenvertrouwenspersoon inzage in hun dossiers, voor zover [...] en betrokkene of de
# vertegenwoordiger daarmee uitdrukkelijk heeft ingestemd."
FILES_TO_PVP = duty(
    "wvggz_advocates.files_to_patient_advocate",
    (WVGGZ.art("11:3", lid="3"),),
    Text(
        "Zorgaanbieder en zorgverantwoordelijke geven de patiëntenvertrouwenspersoon inzage in hun "
        "dossiers, met uitdrukkelijke instemming.",
        "Provider and responsible carer let the patient advocate see their files, with express "
        "consent.",
    ),
    words="inzage in hun dossiers, voor zover dit redelijkerwijs voor de vervulling van zijn taak "
    "nodig is en betrokkene of de vertegenwoordiger daarmee uitdrukkelijk heeft ingestemd.",
    when=flow((*PROVIDERS, *ZV), PVP)
    & PURPOSE.among(ADVOCATE_TASK)
    & HELD_UNDER.among(HELD_IN_FILE),
    provided=NEEDED_FOR_ADVOCATE & EITHER_EXPLICIT,
    read_from=READ_LAST,
)
# 11:4: "De patiëntenvertrouwenspersoon is tot geheimhouding verplicht van hetgeen in de
# uitoefening van zijn taak aan hem is toevertrouwd, tenzij enig wettelijk voorschrift hem tot
# mededeling verplicht of uit zijn taak de noodzaak tot mededeling voortvloeit."  11:1 lid 3 a: pvp
# to inspectie, shortcomings.
PVP_SECRECY = _secrecy(
    "wvggz_advocates.patient_advocate_secrecy",
    WVGGZ.art("11:4"),
    WVGGZ_11_4,
    BY_PVP,
    text=Text(
        "De patiëntenvertrouwenspersoon houdt geheim wat hem is toevertrouwd.",
        "The patient advocate keeps secret what was entrusted.",
    ),
    words="De patiëntenvertrouwenspersoon is tot geheimhouding verplicht van hetgeen in de "
    "uitoefening van zijn taak aan hem is toevertrouwd",
)
# Consent is not named, as in 8:34; for the fvp (12:4 lid 1 c) it is.
DOES_CONSENT_OPEN = OpenQuestion(
    "wvggz_advocates.does_consent_open",
    Text(
        "Heft toestemming van betrokkene de geheimhouding van art. 11:4 op?",
        "Does consent of the data subject lift the secrecy of art. 11:4?",
    ),
    WVGGZ.art("11:4"),
    positions=(
        Position(NO, Text(
            "11:4 noemt twee uitzonderingen; 12:4 lid 1 c en Wzd 59 noemen toestemming wel.",
            "11:4 names two exceptions; 12:4 para 1 c and Wzd 59 do name consent.",
        ), "wvggz.md 11:4, 12:4; wzd.md 59"),
        Position(YES, Text(
            "Wie de geheimhouding beschermt, kan de ander daarvan ontslaan.",
            "The person whom the secrecy protects can release from it.",
        ), "wvggz.md 8:34"),
    ),
)  # fmt: skip
PVP_SHARES = Ground(
    id="wvggz_advocates.patient_advocate_shares",
    cites=(WVGGZ.art("11:4"),),
    text=Text(
        "Betrokkene stemt in; of dat art. 11:4 opent, is een open vraag.",
        "The data subject consents; whether that opens art. 11:4 is an open question.",
    ),
    when=BY_PVP & TO_ANOTHER,
    provided=CONSENT_GIVEN & DOES_CONSENT_OPEN,
    nature=Nature.CONSENT,
    lifts=(WVGGZ_11_4,),
    since=ACT_IN_FORCE,
    read_from=READ_LAST,
    status=Status.OWN_READING,
)
# Shortcomings: not (as in 13:2) only care that falls seriously short.
SHORTCOMINGS = Judgement(
    "wvggz_advocates.shortcomings",
    Text(
        "Gaat het om tekortkomingen die de patiëntenvertrouwenspersoon aan de inspectie meldt "
        "(Wvggz 11:1 lid 3 a)?",
        "Is it about shortcomings that the patient advocate reports to the inspectorate?",
    ),
    WVGGZ.art("11:1", lid="3", onder="a"),
    by=data.DISCLOSER,
)
SHORTCOMINGS_BY_PVP = duty(
    "wvggz_advocates.shortcomings_by_patient_advocate",
    (WVGGZ.art("11:1", lid="3", onder="a"),),
    Text(
        "De patiëntenvertrouwenspersoon meldt tekortkomingen aan de inspectie.",
        "The patient advocate reports shortcomings to the inspectorate.",
    ),
    when=flow(PVP, (roles.INSPECTORATE,)),
    provided=SHORTCOMINGS,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)

# --- Art. 12:3, 12:4: familievertrouwenspersoon ---------------------------------------------------
# 12:3 lid 3: "De zorgaanbieder en de zorgverantwoordelijke verlenen aan de
# familievertrouwenspersoon inzage van hun dossiers, voor zover dit redelijkerwijs voor de
# vervulling van zijn taak nodig is en betrokkene of de vertegenwoordiger schriftelijk instemt met
# inzage of indien er sprake is van een zwaarwegend belang ter zake voor de nabestaanden."
# "voor zover [...] nodig is en [...] instemt [...] of indien er sprake is van": a second "indien",
# beside the whole of "voor zover", not beside "instemt" alone.
# Information (paraphrased): on express consent.
SURVIVORS_INTEREST = Fact(
    "wvggz_advocates.survivors_interest",
    Text(
        "Is er een zwaarwegend belang ter zake voor de nabestaanden?",
        "Is there a weighty interest of the surviving relatives?",
    ),
    WVGGZ.art("12:3", lid="3"),
)
IN_WRITING: Predicate = (OWN_CONSENT_GIVEN & OWN_WRITTEN) | (PROXY_CONSENT_GIVEN & PROXY_WRITTEN)
FILES_TO_FVP = duty(
    "wvggz_advocates.files_to_family_advocate",
    (WVGGZ.art("12:3", lid="3"),),
    Text(
        "Zorgaanbieder en zorgverantwoordelijke geven de familievertrouwenspersoon inzage in hun "
        "dossiers bij schriftelijke instemming of een zwaarwegend belang van nabestaanden.",
        "Provider and responsible carer let the family advocate see their files on written consent "
        "or a weighty interest of surviving relatives.",
    ),
    words="schriftelijk instemt met inzage of indien er sprake is van een zwaarwegend belang ter "
    "zake voor de nabestaanden.",
    when=flow((*PROVIDERS, *ZV), FVP)
    & PURPOSE.among(ADVOCATE_TASK)
    & HELD_UNDER.among(HELD_IN_FILE),
    provided=(NEEDED_FOR_ADVOCATE & IN_WRITING) | SURVIVORS_INTEREST,
    contested=(
        Contested(
            WVGGZ.art("12:3", lid="3"),
            Text(
                "Naar de zinsbouw staat het zwaarwegend belang naast de hele voorwaarde; of de "
                "inzage dan ook nodig moet zijn voor de taak is een eigen lezing.",
                "By its grammar the weighty interest stands beside the whole condition; whether "
                "the access must then be needed for the task as well is an own reading.",
            ),
            when=~NEEDED_FOR_ADVOCATE,
        ),
    ),
    read_from=READ_LAST,
)
NOT_FROM_FILE: Predicate = ~HELD_UNDER.among(HELD_IN_FILE)
INFORM_FVP = duty(
    "wvggz_advocates.inform_family_advocate",
    (WVGGZ.art("12:3"),),
    Text(
        "De familievertrouwenspersoon krijgt inlichtingen met uitdrukkelijke instemming.",
        "The family advocate gets information with express consent.",
    ),
    when=flow((*PROVIDERS, *GD, *ZV), FVP) & BOUND & PURPOSE.among(ADVOCATE_TASK) & NOT_FROM_FILE,
    provided=NEEDED_FOR_ADVOCATE & EITHER_EXPLICIT,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)
# 12:4 lid 1: "De familievertrouwenspersoon is tot geheimhouding verplicht [...], tenzij: a. enig
# wettelijk voorschrift hem tot mededeling verplicht, b. uit zijn taak de noodzaak tot mededeling
# voortvloeit, c. betrokkene schriftelijke toestemming geeft om vertrouwelijke informatie met
# familie of naasten te delen en daardoor de persoonlijke levenssfeer van derden niet wordt
# geschaad, d. familie en naasten toestemming geven [...] en daardoor de persoonlijke levenssfeer
# van betrokkene of derden niet wordt geschaad, of e. er sprake is van een zwaarwegend belang ter
# zake voor de nabestaanden."
FVP_SECRECY = Prohibition(
    id="wvggz_advocates.family_advocate_secrecy",
    cites=(WVGGZ.art("12:4", lid="1"),),
    text=Text(
        "De familievertrouwenspersoon houdt geheim wat hem is toevertrouwd.",
        "The family advocate keeps secret what was entrusted.",
    ),
    words="De familievertrouwenspersoon is tot geheimhouding verplicht van hetgeen in de "
    "uitoefening van zijn taak aan hem is toevertrouwd",
    when=BY_FVP,
    lock=WVGGZ_12_4,
    yields=Yields.DUTIES,
    since=ACT_IN_FORCE,
    then=(SR_272,),
)
RELATIVES_CONSENT = Fact(
    "wvggz_advocates.relatives_consent",
    Text(
        "Geven familie en naasten toestemming hun vertrouwelijke informatie te delen?",
        "Do family and close persons consent to sharing their confidential information?",
    ),
    WVGGZ.art("12:4", lid="1", onder="d"),
)
PRIVACY_OF_OTHERS_HARMED = Fact(
    "wvggz_advocates.privacy_of_others_harmed",
    Text(
        "Wordt daardoor de persoonlijke levenssfeer van (betrokkene of) derden geschaad?",
        "Does this harm the privacy of (the data subject or) third parties?",
    ),
    WVGGZ.art("12:4", lid="1"),
)
FVP_SHARES = Ground(
    id="wvggz_advocates.family_advocate_shares",
    cites=(WVGGZ.art("12:4", lid="1", onder="c"), WVGGZ.art("12:4", lid="1", onder="d")),
    text=Text(
        "De familievertrouwenspersoon deelt met schriftelijke toestemming van betrokkene met "
        "familie, of met toestemming van de familie, als niemands privacy wordt geschaad.",
        "The family advocate shares with family on written consent of the data subject, or on "
        "consent of the family, if nobody's privacy is harmed.",
    ),
    words="betrokkene schriftelijke toestemming geeft om vertrouwelijke informatie met familie of "
    "naasten te delen",
    when=BY_FVP,
    provided=(
        (OWN_CONSENT_GIVEN & OWN_WRITTEN & RECIPIENT_ROLE.among(*FAMILY, roles.NEXT_OF_KIN))
        | RELATIVES_CONSENT
    )
    & ~PRIVACY_OF_OTHERS_HARMED,
    nature=Nature.CONSENT,
    lifts=(WVGGZ_12_4,),
    since=ACT_IN_FORCE,
)
SURVIVORS_TOLD = power(
    "wvggz_advocates.survivors_told",
    (WVGGZ.art("12:4", lid="1", onder="e"),),
    Text(
        "Een zwaarwegend belang van nabestaanden opent de geheimhouding van de "
        "familievertrouwenspersoon.",
        "A weighty interest of surviving relatives opens the secrecy of the family advocate.",
    ),
    words="e. er sprake is van een zwaarwegend belang ter zake voor de nabestaanden.",
    when=BY_FVP,
    provided=SURVIVORS_INTEREST,
    lifts=(WVGGZ_12_4,),
)
OWN_TASK = power(
    "wvggz_advocates.own_task",
    (WVGGZ.art("11:4"), WVGGZ.art("12:4", lid="1", onder="b"), WVGGZ.art("10:13")),
    Text(
        "De eigen taak van vertrouwenspersoon of klachtencommissie maakt mededeling noodzakelijk.",
        "The own task of advocate or complaints committee makes the disclosure necessary.",
    ),
    words="uit zijn taak de noodzaak tot mededeling voortvloeit",
    when=BY_PVP | BY_FVP | DISCLOSER_ROLE.among(roles.COMPLAINTS_COMMITTEE),
    provided=TASK_OF_ADVOCATE_OR_COMMITTEE,
    lifts=(WVGGZ_11_4, WVGGZ_12_4, COMPLAINT_LOCK),
    read_from=READ_LAST,
)

RULES = (
    COMPLAINT_DECISION, COMPLAINT_SECRECY, INFORM_PVP, FILES_TO_PVP, PVP_SECRECY, PVP_SHARES,
    SHORTCOMINGS_BY_PVP, FILES_TO_FVP, INFORM_FVP, FVP_SECRECY, FVP_SHARES, SURVIVORS_TOLD,
    OWN_TASK,
)  # fmt: skip
