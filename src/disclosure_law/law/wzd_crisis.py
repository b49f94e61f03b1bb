"""Wzd, 29-37: the inbewaringstelling, and where the burgemeester sends beschikking and verklaring.

Status: verified-verbatim (2025-07-01, 2021-11-06, 2021-07-01, 2020-01-01). 35 lid 3 (verklaring to
the zorgaanbieder of the accommodatie) is in force since 2021-11-06. The inspectie hears the fact
only, the family hears of the beschikking, and neither gets the verklaring. No police or justice
data flow here.
"""

from __future__ import annotations

import attrs

from disclosure_law.law.compulsory_care import (
    ACT_IN_FORCE,
    BARE_FACT,
    DECISION_OR_STATEMENT,
    NOVEMBER_2021,
    ONLY_DECISION,
    PROVIDERS,
    REPRESENTATIVES,
    STATEMENT,
    TREATS,
    between,
    duty,
    flow,
)
from disclosure_law.law.sources import WZD
from disclosure_law.law.wvggz_petition import PARTNER_OR_CARER
from disclosure_law.law.wzd_court import DRAWS_UP_STATEMENT, JULY_2021
from disclosure_law.law.wzd_terms import (
    BOUND,
    CIZ,
    CUSTODY,
    CUSTODY_CONSIDERED,
    CUSTODY_CONTINUED,
    DECIDE_CUSTODY,
    DOCTORS,
    FOR_FILE,
    HELD_FOR_CUSTODY,
    MAYOR,
    TO_ANOTHER,
)
from disclosure_law.leaf import NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Prohibition, Stage, Status, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_ROLE,
    HELD_UNDER,
    PROCEDURE,
    PURPOSE,
    RECIPIENT_ROLE,
)

ORDERED: Predicate = PROCEDURE.among(CUSTODY)

# --- Art. 29 lid 6, 30 lid 1 ----------------------------------------------------------------------
# 29 lid 6: "Een afschrift van de beschikking wordt uitgereikt aan de betrokkene en zijn
# vertegenwoordiger."
ORDER_TO_SUBJECT = duty(
    "wzd_crisis.order_to_subject",
    (WZD.art("29", lid="6"),),
    Text(
        "Betrokkene en vertegenwoordiger krijgen de beschikking; niet de medische verklaring.",
        "Data subject and representative get the order; not the medical statement.",
    ),
    words="Een afschrift van de beschikking wordt uitgereikt aan de betrokkene en zijn "
    "vertegenwoordiger.",
    when=flow(MAYOR, (roles.CLIENT, *REPRESENTATIVES)) & ORDERED & ONLY_DECISION,
    read_from=JULY_2021,
)
# 30 lid 1: "De burgemeester gelast een inbewaringstelling pas nadat een ter zake deskundig arts
# een verklaring heeft verstrekt, waaruit blijkt waaruit de onvrijwilligheid bestaat en waaruit
# blijkt dat wordt voldaan aan de in artikel 29, tweede lid, gestelde voorwaarden."  The duty of
# the arts is implied.
STATEMENT_TO_MAYOR = duty(
    "wzd_crisis.statement_to_mayor",
    (WZD.art("30", lid="1"),),
    Text(
        "De arts geeft de burgemeester de verklaring voor de beslissing over de "
        "inbewaringstelling.",
        "The doctor gives the burgemeester the statement for deciding on the remand in care.",
    ),
    words="De burgemeester gelast een inbewaringstelling pas nadat een ter zake deskundig arts een "
    "verklaring heeft verstrekt",
    when=flow(DOCTORS, MAYOR)
    & PROCEDURE.among(CUSTODY_CONSIDERED)
    & PURPOSE.among(DECIDE_CUSTODY)
    & STATEMENT,
    provided=DRAWS_UP_STATEMENT,
    status=Status.OWN_READING,
    read_from=JULY_2021,
)

# --- Art. 33 (old lid 5, until 2021-11-06) --------------------------------------------------------
# The police handed over the copy of the beschikking; since 2021-11-06 they only help if asked.
OLD_33_NOT_READ = NotModelled(
    "wzd_crisis.old_33",
    Text(
        "Wzd 33 lid 5 (oud): de politie gaf het afschrift van de beschikking af; de tekst, en aan "
        "wie, staat niet in het bronpakket.",
        "Wzd 33 para 5 (old): the police handed over the copy of the order; the text, and to whom, "
        "is not in the source pack.",
    ),
    WZD.art("33", lid="5"),
)
POLICE_HANDED_OVER = between(
    duty(
        "wzd_crisis.police_handed_over",
        (WZD.art("33", lid="5"),),
        Text(
            "De politie gaf het afschrift van de beschikking af (oude tekst).",
            "The police handed over the copy of the order (old text).",
        ),
        when=DISCLOSER_ROLE.among(*roles.POLICE_ROLES) & ORDERED & ONLY_DECISION,
        provided=OLD_33_NOT_READ,
        status=Status.SECOND_HAND,
    ),
    ACT_IN_FORCE,
    NOVEMBER_2021,
)

# --- Art. 35 --------------------------------------------------------------------------------------
# Lid 1: "De burgemeester zorgt ervoor dat het CIZ en de inspectie onmiddellijk van de
# inbewaringstelling op de hoogte worden gesteld."
WORD_OF_CUSTODY = duty(
    "wzd_crisis.word_of_custody",
    (WZD.art("35", lid="1"),),
    Text(
        "De burgemeester meldt de inbewaringstelling meteen aan CIZ en inspectie: het feit.",
        "The burgemeester reports the remand at once to CIZ and inspectorate: the fact.",
    ),
    words="De burgemeester zorgt ervoor dat het CIZ en de inspectie onmiddellijk van de "
    "inbewaringstelling op de hoogte worden gesteld.",
    when=flow(MAYOR, (*CIZ, roles.INSPECTORATE)) & ORDERED & BARE_FACT,
)
# Lid 2: "De burgemeester zendt een afschrift van de beschikking en de in artikel 30, eerste lid,
# bedoelde medische verklaring aan het CIZ, op de dag dat de beschikking is afgegeven."
STATEMENT_TO_CIZ = duty(
    "wzd_crisis.statement_to_ciz",
    (WZD.art("35", lid="2"),),
    Text(
        "De burgemeester zendt beschikking en medische verklaring dezelfde dag aan het CIZ.",
        "The burgemeester sends order and medical statement to the CIZ the same day.",
    ),
    words="bedoelde medische verklaring aan het CIZ, op de dag dat de beschikking is afgegeven.",
    when=flow(MAYOR, CIZ) & ORDERED & DECISION_OR_STATEMENT,
)
# Lid 3 (since 2021-11-06): "De burgemeester zorgt ervoor dat de zorgaanbieder die de zorg levert
# in de accommodatie waar de betrokkene wordt opgenomen een afschrift van de beschikking ontvangt
# alsmede van de medische verklaring, bedoeld in artikel 30, eerste lid, ten behoeve van de
# verplichting, bedoeld in artikel 16, eerste en tweede lid."
STATEMENT_TO_PROVIDER = between(
    duty(
        "wzd_crisis.statement_to_provider",
        (WZD.art("35", lid="3"),),
        Text(
            "De burgemeester zorgt dat de zorgaanbieder van de accommodatie beschikking en "
            "medische verklaring krijgt voor het dossier.",
            "The burgemeester sees to it that the provider of the institution gets order and "
            "medical statement for the file.",
        ),
        words="een afschrift van de beschikking ontvangt alsmede van de medische verklaring, "
        "bedoeld in artikel 30, eerste lid, ten behoeve van de verplichting, bedoeld in artikel 16",
        when=flow(MAYOR, PROVIDERS) & ORDERED & PURPOSE.among(FOR_FILE) & DECISION_OR_STATEMENT,
        provided=TREATS,
    ),
    NOVEMBER_2021,
)

# --- Art. 36 --------------------------------------------------------------------------------------
# "De burgemeester stelt de ouders die het gezag uitoefenen, de echtgenoot, de geregistreerde
# partner of andere levensgezel van de cliënt of degene door wie de cliënt voor opname werd
# verzorgd en de vertegenwoordiger van de betrokkene zo mogelijk op de hoogte van de door hem op
# grond van artikel 29 gegeven beschikking."
FAMILY_TOLD = duty(
    "wzd_crisis.family_told",
    (WZD.art("36"),),
    Text(
        "De burgemeester stelt ouders, partner of verzorger en vertegenwoordiger zo mogelijk van "
        "de beschikking op de hoogte; niet van de verklaring.",
        "The burgemeester tells parents, partner or carer and representative of the order if "
        "possible; not of the statement.",
    ),
    words="zo mogelijk op de hoogte van de door hem op grond van artikel 29 gegeven beschikking.",
    when=DISCLOSER_ROLE.among(*MAYOR) & ORDERED & (ONLY_DECISION | BARE_FACT),
    provided=RECIPIENT_ROLE.among(*REPRESENTATIVES)
    | (RECIPIENT_ROLE.among(roles.RELATIVE) & PARTNER_OR_CARER),
)

# --- Art. 37 lid 2 --------------------------------------------------------------------------------
# "Bij het verzoek van het CIZ worden overgelegd de beschikking van de burgemeester, bedoeld in
# artikel 29, eerste lid, en de medische verklaring, bedoeld in artikel 30, eerste lid."
FILE_TO_COURT = duty(
    "wzd_crisis.file_to_court",
    (WZD.art("37", lid="2"),),
    Text(
        "Het CIZ legt beschikking en medische verklaring over aan de rechter.",
        "The CIZ submits order and medical statement to the court.",
    ),
    words="Bij het verzoek van het CIZ worden overgelegd de beschikking van de burgemeester",
    when=flow(CIZ, (roles.COURT,)) & PROCEDURE.among(CUSTODY_CONTINUED) & DECISION_OR_STATEMENT,
    read_from=JULY_2021,
)

# --- The medische verklaring in the hands of the burgemeester -------------------------------------
MAYORS_STATEMENT = Lock(
    "wzd-35-verklaring",
    Text(
        "de medische verklaring gaat alleen waar de Wzd haar heen stuurt",
        "the medical statement goes only where the Wzd sends it",
    ),
    LockKind.LIMIT,
)
ASK_FOR_IT = Condition(
    id="wzd_crisis.subject_asks",
    cites=(WZD.art("29", lid="6"),),
    text=Text(
        "Betrokkene en vertegenwoordiger krijgen de beschikking; de verklaring kunnen zij zelf "
        "opvragen (inzagerecht).",
        "Data subject and representative get the order; they can ask for the statement themselves "
        "(right of access).",
    ),
    stage=Stage.CONSEQUENCE,
    holder=data.SUBJECT,
    status=Status.OWN_READING,
)
STATEMENT_STAYS = Prohibition(
    id="wzd_crisis.statement_stays",
    cites=(WZD.art("35", lid="2"), WZD.art("35", lid="3")),
    text=Text(
        "De burgemeester geeft de medische verklaring alleen aan CIZ en zorgaanbieder (art. 35), "
        "binnen de kring van art. 18c, of waar een wettelijke plicht haar vordert.",
        "The burgemeester gives the medical statement only to CIZ and provider (art. 35), within "
        "the circle of art. 18c, or where a statutory duty calls for it.",
    ),
    words="bedoelde medische verklaring aan het CIZ, op de dag dat de beschikking is afgegeven.",
    when=DISCLOSER_ROLE.among(*MAYOR) & BOUND & STATEMENT & TO_ANOTHER,
    lock=MAYORS_STATEMENT,
    yields=Yields.DUTIES,
    then=(ASK_FOR_IT,),
    status=Status.OWN_READING,
)
STATEMENT_STAYS_VERSIONS = (
    attrs.evolve(
        STATEMENT_STAYS,
        cites=(WZD.art("35", lid="2"),),
        since=ACT_IN_FORCE,
        until=NOVEMBER_2021,
    ),
    attrs.evolve(STATEMENT_STAYS, since=NOVEMBER_2021),
)

# --- Art. 18a lid 2 -------------------------------------------------------------------------------
# "De burgemeester en het CIZ bewaren de beschikking tot inbewaringstelling en de verklaring
# bedoeld in artikel 30, eerste lid, [...] gedurende de termijn, bedoeld in artikel 7:454 van het
# Burgerlijk Wetboek"
KEEP_AND_DESTROY = Condition(
    id="wzd_crisis.keep_and_destroy",
    cites=(WZD.art("18a", lid="2"), WZD.art("18a", lid="4")),
    text=Text(
        "Burgemeester en CIZ bewaren beschikking en verklaring de termijn van BW 7:454 en "
        "vernietigen ze daarna; bewaren is geen hergebruik.",
        "Burgemeester and CIZ keep order and statement for the period of BW 7:454 and then destroy "
        "them; keeping is no reuse.",
    ),
    words="De burgemeester en het CIZ bewaren de beschikking tot inbewaringstelling en de "
    "verklaring bedoeld in artikel 30, eerste lid",
    when=DISCLOSER_ROLE.among(*MAYOR, *CIZ) & BOUND & HELD_UNDER.among(HELD_FOR_CUSTODY),
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
    since=NOVEMBER_2021,
)

RULES = (
    ORDER_TO_SUBJECT, STATEMENT_TO_MAYOR, POLICE_HANDED_OVER, WORD_OF_CUSTODY, STATEMENT_TO_CIZ,
    STATEMENT_TO_PROVIDER, FAMILY_TOLD, FILE_TO_COURT, *STATEMENT_STAYS_VERSIONS,
    KEEP_AND_DESTROY,
)  # fmt: skip
