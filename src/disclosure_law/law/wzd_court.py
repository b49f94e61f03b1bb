"""Wzd, 26-28c: the petition of the CIZ and the criminal-court route of the officier van justitie.

Status: verified-verbatim (2025-07-01; older versions per article). 28a is the only provision of the
act on police and justice data, and only in the route of Wfz 2.3 lid 2.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.compulsory_care import (
    BARE_FACT,
    COLLEGE,
    CONTACT_DATA,
    DECISION_OR_STATEMENT,
    INVESTIGATION_OPPOSES,
    JUSTICE_CHAIN_DATA,
    ONLY_DECISION,
    OVJ,
    PROVIDERS,
    READ_LAST,
    RELEVANT_TO_HARM,
    STATEMENT,
    TO_COURT,
    TREATS,
    WZD_MIRROR,
    duty,
    flow,
    power,
)
from disclosure_law.law.sources import WZD
from disclosure_law.law.wzd_terms import (
    ADMISSION_PREPARED,
    CIZ,
    CRIMINAL_ROUTE,
    CUSTODY_CONSIDERED,
    DOCTORS,
    LONG_TERM_CARE_INSURER,
)
from disclosure_law.leaf import Fact, OpenQuestion, Position
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Status
from disclosure_law.term import DataKind
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DATA_KINDS,
    DISCLOSER_ROLE,
    NECESSARY,
    PROCEDURE,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88

JULY_2021 = dt.date(2021, 7, 1)
COURT = (roles.COURT,)

# --- Art. 26 lid 6, 27 lid 3, 28 ------------------------------------------------------------------
# 26 lid 6 (partly quoted): with the petition go indicatiebesluit, aanvraag, documents and "d. een
# verklaring van een ter zake kundige arts die de cliënt met het oog op de machtiging kort te voren
# heeft onderzocht".
PETITION_FILE = duty(
    "wzd_court.petition_file",
    (WZD.art("26", lid="6"),),
    Text(
        "Het CIZ voegt de stukken en de verklaring van de arts bij het verzoek aan de rechter.",
        "The CIZ adds the documents and the doctor's statement to the petition.",
    ),
    words="een verklaring van een ter zake kundige arts die de cliënt met het oog op de "
    "machtiging kort te voren heeft onderzocht",
    when=flow(CIZ, COURT) & PROCEDURE.among(ADMISSION_PREPARED),
    provided=DECISION_OR_STATEMENT | DATA_KINDS.has(data.CARE_PLAN),
    read_from=READ_LAST,
)
# 27 lid 3: "De arts die de verklaring opstelt, pleegt van tevoren overleg met de zorgaanbieder die
# de cliënt zorg verleent of, indien deze ontbreekt, met de huisarts van de cliënt."  30 lid 3 the
# same for the inbewaringstelling.  No duty to answer is written for the huisarts.
DRAWS_UP_STATEMENT = Fact(
    "wzd_court.draws_up_statement",
    Text(
        "Stelt deze arts de verklaring van Wzd 26, 28a of 30 op?",
        "Does this doctor draw up the statement of Wzd 26, 28a or 30?",
    ),
    WZD.art("26", lid="6", onder="d"),
)
NO_PROVIDER = Fact(
    "wzd_court.no_provider",
    Text(
        "Ontbreekt een zorgaanbieder die de cliënt zorg verleent?",
        "Is there no provider that gives the client care?",
    ),
    WZD.art("27", lid="3"),
)
BEFORE_STATEMENT: Predicate = PROCEDURE.among(ADMISSION_PREPARED, CUSTODY_CONSIDERED)
DOCTOR_CONSULTS = duty(
    "wzd_court.doctor_consults",
    (WZD.art("27", lid="3"), WZD.art("30", lid="3")),
    Text(
        "De arts van de verklaring overlegt vooraf met de zorgaanbieder of, als die ontbreekt, de "
        "huisarts.",
        "The doctor of the statement first consults the provider or, if there is none, the general "
        "practitioner.",
    ),
    words="pleegt van tevoren overleg met de zorgaanbieder die de cliënt zorg verleent of, indien "
    "deze ontbreekt, met de huisarts van de cliënt.",
    when=DISCLOSER_ROLE.among(*DOCTORS) & BEFORE_STATEMENT,
    provided=DRAWS_UP_STATEMENT
    & NECESSARY
    & (
        (RECIPIENT_ROLE.among(*PROVIDERS) & TREATS)
        | (RECIPIENT_ROLE.among(roles.GENERAL_PRACTITIONER) & NO_PROVIDER)
    ),
    read_from=READ_LAST,
)
MAY_THE_GP_ANSWER = OpenQuestion(
    "wzd_court.may_the_gp_answer",
    Text(
        "Geeft het overleg van Wzd 27 lid 3 of 30 lid 3 de huisarts een grond om te antwoorden?",
        "Does the consultation of Wzd 27 para 3 or 30 para 3 give the general practitioner a "
        "ground to answer?",
    ),
    WZD.art("27", lid="3"),
    positions=(
        Position(
            NO,
            Text("De wet legt de huisarts geen plicht op.", "The act lays no duty on him."),
            "wzd.md 27 lid 3",
        ),
        Position(
            YES,
            Text(
                "Overleg dat de wet voorschrijft veronderstelt een antwoord.",
                "A consultation that the act prescribes presupposes an answer.",
            ),
            "wzd.md 27 lid 3",
        ),
    ),
)
GP_ANSWERS = power(
    "wzd_court.gp_answers",
    (WZD.art("27", lid="3"), WZD.art("30", lid="3")),
    Text(
        "Of de huisarts de arts van de verklaring mag antwoorden is een open vraag.",
        "Whether the general practitioner may answer the doctor of the statement is an open "
        "question.",
    ),
    words="met de huisarts van de cliënt.",
    when=flow((roles.GENERAL_PRACTITIONER,), DOCTORS) & BEFORE_STATEMENT,
    provided=DRAWS_UP_STATEMENT & NO_PROVIDER & NECESSARY & MAY_THE_GP_ANSWER,
    lifts=(BW_7_457, WET_BIG_88),
    status=Status.OWN_READING,
    read_from=READ_LAST,
)
# 28 (partly quoted): a misdirected aanvraag goes "onverwijld … onder gelijktijdige mededeling
# daarvan aan de afzender" to the officier van justitie.
MISDIRECTED = Fact(
    "wzd_court.misdirected",
    Text(
        "Betreft het een aanvraag die onder de Wvggz hoort (Wzd 28)?",
        "Is it an application that belongs under the Wvggz (Wzd 28)?",
    ),
    WZD.art("28"),
)
FORWARD_APPLICATION = duty(
    "wzd_court.forward_application",
    (WZD.art("28"),),
    Text(
        "Het CIZ zendt een aanvraag die onder de Wvggz hoort door aan de officier van justitie.",
        "The CIZ forwards an application that belongs under the Wvggz to the prosecutor.",
    ),
    words="onder gelijktijdige mededeling daarvan aan de afzender",
    when=flow(CIZ, OVJ) & PROCEDURE.among(ADMISSION_PREPARED),
    provided=MISDIRECTED,
    read_from=READ_LAST,
)

# --- Art. 28a: the criminal-court route -----------------------------------------------------------
# Lid 1: "gaat deze na of reeds een aanvraag [...] wordt voorbereid door het CIZ, in welk geval het
# CIZ en hij hierover overleg voeren."
IN_CRIMINAL_ROUTE: Predicate = PROCEDURE.among(CRIMINAL_ROUTE)
CONSULT_ON_ROUTE = duty(
    "wzd_court.consult_on_route",
    (WZD.art("28a", lid="1"),),
    Text(
        "Officier van justitie en CIZ overleggen of al een aanvraag wordt voorbereid.",
        "Prosecutor and CIZ consult on whether an application is already being prepared.",
    ),
    words="in welk geval het CIZ en hij hierover overleg voeren.",
    when=(flow(OVJ, CIZ) | flow(CIZ, OVJ)) & IN_CRIMINAL_ROUTE & BARE_FACT,
)
# Lid 2: "a. gaat hij na of er politiegegevens [...] of justitiële en strafvorderlijke gegevens
# [...] over de cliënt zijn die relevant kunnen zijn voor de beoordeling van het ernstig nadeel en
# de noodzaak tot onvrijwillige opname en verstrekt hij die gegevens aan de arts [...], tenzij het
# belang van enig strafrechtelijk onderzoek zich daartegen verzet; [...] d. verzoekt hij het CIZ om
# een schriftelijk advies [...] waarbij hij aan het CIZ de gegevens bedoeld in onderdeel a, de
# verklaring bedoeld in onderdeel b en, zo mogelijk, de gegevens van de wettelijk vertegenwoordiger
# van de cliënt verstrekt."
JUSTICE_DATA_TO_DOCTOR = duty(
    "wzd_court.justice_data_to_doctor",
    (WZD.art("28a", lid="2", onder="a"),),
    Text(
        "Alleen in de route van Wfz 2.3 lid 2 geeft de officier van justitie de arts van de "
        "verklaring relevante politie- en justitiegegevens, tenzij een onderzoek zich verzet.",
        "Only in the route of Wfz 2.3 para 2 the prosecutor gives the doctor of the statement "
        "relevant police and justice data, unless an investigation opposes.",
    ),
    words="verstrekt hij die gegevens aan de arts die de in onderdeel b bedoelde medische "
    "verklaring opstelt, tenzij het belang van enig strafrechtelijk onderzoek zich daartegen "
    "verzet",
    when=flow(OVJ, DOCTORS) & IN_CRIMINAL_ROUTE & JUSTICE_CHAIN_DATA,
    provided=DRAWS_UP_STATEMENT & RELEVANT_TO_HARM & ~INVESTIGATION_OPPOSES,
    lifts=(WZD_MIRROR,),
)
OF_LEGAL_REPRESENTATIVE = Fact(
    "wzd_court.of_legal_representative",
    Text(
        "Zijn dit de personalia van de wettelijk vertegenwoordiger van de cliënt?",
        "Are these the particulars of the client's legal representative?",
    ),
    WZD.art("28a", lid="2", onder="d"),
)
FILE_TO_CIZ = duty(
    "wzd_court.file_to_ciz",
    (WZD.art("28a", lid="2", onder="d"),),
    Text(
        "Voor zijn advies krijgt het CIZ van de officier van justitie die gegevens, de verklaring "
        "en zo mogelijk de gegevens van de wettelijk vertegenwoordiger.",
        "For its advice the CIZ gets those data, the statement and if possible the data of the "
        "legal representative from the prosecutor.",
    ),
    words="waarbij hij aan het CIZ de gegevens bedoeld in onderdeel a, de verklaring bedoeld in "
    "onderdeel b en, zo mogelijk, de gegevens van de wettelijk vertegenwoordiger van de cliënt "
    "verstrekt.",
    when=flow(OVJ, CIZ) & IN_CRIMINAL_ROUTE,
    provided=STATEMENT
    | (CONTACT_DATA & OF_LEGAL_REPRESENTATIVE)
    | (JUSTICE_CHAIN_DATA & RELEVANT_TO_HARM & ~INVESTIGATION_OPPOSES),
    lifts=(WZD_MIRROR,),
)
# Lid 3: "Bij het verzoekschrift voegt de officier van justitie in elk geval: a. de in het tweede
# lid, onderdeel a, bedoelde gegevens; b. de in het tweede lid, onderdeel b, bedoelde verklaring;
# en c. het in het tweede lid, onderdeel d, bedoelde advies van het CIZ."
CIZ_ADVICE = DataKind("advies-ciz", Text("advies van het CIZ (Wzd 28a)", "advice of the CIZ"))
PETITION_OF_PROSECUTOR = duty(
    "wzd_court.petition_of_prosecutor",
    (WZD.art("28a", lid="3"),),
    Text(
        "De officier van justitie voegt gegevens, verklaring en advies bij het verzoekschrift.",
        "The prosecutor adds data, statement and advice to the petition.",
    ),
    words="Bij het verzoekschrift voegt de officier van justitie in elk geval",
    when=flow(OVJ, COURT) & IN_CRIMINAL_ROUTE,
    provided=DATA_KINDS.has_any(data.MEDICAL_STATEMENT, CIZ_ADVICE)
    | (JUSTICE_CHAIN_DATA & RELEVANT_TO_HARM),
    lifts=(TO_COURT,),
)
# 28ac lid 4 (paraphrased): court decision copied to CIZ.  28b lid 6 (paraphrased): the police hand
# a copy of the beschikking to the zorgaanbieder.
COPY_TO_CIZ = duty(
    "wzd_court.copy_to_ciz",
    (WZD.art("28ac", lid="4"),),
    Text(
        "De rechterlijke beslissing gaat in afschrift naar het CIZ.",
        "The court's decision goes to the CIZ in copy.",
    ),
    when=flow(COURT, CIZ) & IN_CRIMINAL_ROUTE & ONLY_DECISION,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)
POLICE_HAND_OVER = duty(
    "wzd_court.police_hand_over",
    (WZD.art("28b", lid="6"),),
    Text(
        "De politie geeft de zorgaanbieder een afschrift van de beschikking.",
        "The police give the provider a copy of the order.",
    ),
    when=flow(roles.POLICE_ROLES, PROVIDERS) & IN_CRIMINAL_ROUTE & ONLY_DECISION,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)

# --- Art. 28c -------------------------------------------------------------------------------------
# Lid 1: "De officier van justitie zendt de machtiging bedoeld in artikel 28a direct aan
# respectievelijk de Wlz-uitvoerder, het college van burgemeester en wethouders van de gemeente
# waar de cliënt ingezetene is of de zorgverzekeraar."  Lid 2: "Hij zendt daartoe de beschikking zo
# spoedig mogelijk aan de zorgaanbieder of de aanbieder van beschermd wonen."  "respectievelijk":
# the one financier concerned.
FINANCES = Fact(
    "wzd_court.finances",
    Text(
        "Is dit de Wlz-uitvoerder, het college of de zorgverzekeraar die deze zorg financiert?",
        "Is this the insurer or municipality that finances this care?",
    ),
    WZD.art("28c", lid="1"),
)
FINANCIERS = (LONG_TERM_CARE_INSURER, *COLLEGE, roles.HEALTH_INSURER)
ORDER_TO_FINANCIER = duty(
    "wzd_court.order_to_financier",
    (WZD.art("28c", lid="1"),),
    Text(
        "De officier van justitie zendt de machtiging aan de ene betrokken financier.",
        "The prosecutor sends the authorisation to the one financier concerned.",
    ),
    words="De officier van justitie zendt de machtiging bedoeld in artikel 28a direct aan "
    "respectievelijk de Wlz-uitvoerder",
    when=flow(OVJ, FINANCIERS) & IN_CRIMINAL_ROUTE & ONLY_DECISION,
    provided=FINANCES,
    read_from=JULY_2021,
)
ORDER_TO_PROVIDER = duty(
    "wzd_court.order_to_provider",
    (WZD.art("28c", lid="2"),),
    Text(
        "De financier zendt de beschikking aan de zorgaanbieder of aanbieder van beschermd wonen.",
        "The financier sends the order to the provider or provider of sheltered housing.",
    ),
    words="Hij zendt daartoe de beschikking zo spoedig mogelijk aan de zorgaanbieder of de "
    "aanbieder van beschermd wonen.",
    when=flow(FINANCIERS, (*PROVIDERS, roles.WMO_PROVIDER)) & IN_CRIMINAL_ROUTE & ONLY_DECISION,
    read_from=JULY_2021,
)

RULES = (
    PETITION_FILE, DOCTOR_CONSULTS, GP_ANSWERS, FORWARD_APPLICATION, CONSULT_ON_ROUTE,
    JUSTICE_DATA_TO_DOCTOR, FILE_TO_CIZ, PETITION_OF_PROSECUTOR, COPY_TO_CIZ, POLICE_HAND_OVER,
    ORDER_TO_FINANCIER, ORDER_TO_PROVIDER,
)  # fmt: skip
