"""Wvggz, 8:4, 8:22, 8:28-8:34: the duty within the circle of five, and the secrecy.

Status: verified-verbatim; 8:29 and 8:34 identical since 2020-01-01. Three layers: the named duties
of the other modules; the general duty of 8:29 between geneesheer-directeur, zorgverantwoordelijke,
burgemeester, politie and officier van justitie, strictly necessary against ernstig nadeel and
within each one's task under the act; for the rest secrecy, which yields to the necessity of a task
under this act and to rules that oblige. Consent is not named: an open question (house reading 28).
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.law.compulsory_care import (
    ACT_IN_FORCE,
    COLLEGE,
    MINISTER,
    NOVEMBER_2021,
    OVJ,
    POLICY,
    PROVIDERS,
    READ_LAST,
    RESEARCH_ALLOWED,
    WJSG_GAP,
    between,
    duty,
    flow,
    power,
)
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.sources import WVGGZ
from disclosure_law.law.wvggz_crisis import MAYORS_STATEMENT
from disclosure_law.law.wvggz_report import APPLICATION_BREAKS_NOTHING
from disclosure_law.law.wvggz_terms import (
    APPLY,
    BOUND,
    CIRCLE,
    CONSENT_GIVEN,
    CONSENTS_TO_STAY,
    CRIMINAL_TITLE,
    GD,
    HELD_IN_REGISTER,
    SERVES_DISCLOSERS_TASK,
    SERVES_RECIPIENTS_TASK,
    STRICTLY_NECESSARY,
    TASK_NECESSITATES,
    TO_ANOTHER,
    UNDER_THE_WHOLE_ACT,
)
from disclosure_law.leaf import OpenQuestion, Position
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Ground,
    Key,
    Nature,
    Prohibition,
    Stage,
    Status,
    Yields,
)
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_ROLE,
    HELD_UNDER,
    OWN_CONSENT_GIVEN,
    PROCEDURE,
    PURPOSE,
)
from disclosure_law.vocabulary.locks import AWB_2_5, BSN, WVGGZ_8_34

JULY_2021 = dt.date(2021, 7, 1)

# --- Art. 8:29 lid 1 ------------------------------------------------------------------------------
# "Onverminderd andere verplichtingen tot het verstrekken van gegevens die voortvloeien uit deze
# wet, verstrekken de geneesheer-directeur, de zorgverantwoordelijke, de burgemeester, de politie
# en de officier van justitie elkaar gegevens voor zover dat strikt noodzakelijk is ter voorkoming
# of beperking van ernstig nadeel, en dit hoort bij de uitoefening van ieders taak op grond van
# deze wet."  A duty, no power; consent is not asked.  9:1 lid 2 leaves it out for consenting
# forensic patients; for 9:1 lid 1 its reach is open.
BOTH_TASKS: Predicate = SERVES_DISCLOSERS_TASK & SERVES_RECIPIENTS_TASK
REACHES_CRIMINAL_TITLE = OpenQuestion(
    "wvggz_secrecy.reaches_criminal_title",
    Text(
        "Geldt art. 8:29 voor wie met tbs of PIJ in een accommodatie verblijft (9:1 lid 1), nu "
        "9:10 het artikel niet noemt?",
        "Does art. 8:29 apply to a person with tbs or PIJ staying in an institution (9:1 para 1), "
        "although 9:10 does not list it?",
    ),
    WVGGZ.art("9:10", lid="1"),
    positions=(
        Position(
            YES,
            Text(
                'Hij wordt "voor de toepassing van deze wet" als betrokkene aangemerkt (9:1 lid '
                "1).",
                'He counts as data subject "for the application of this act" (9:1 para 1).',
            ),
            "wvggz.md 9:1 lid 1",
        ),
        Position(
            NO,
            Text(
                "9:10 noemt precies welke artikelen van hoofdstuk 8 gelden; 8:29 staat er niet "
                "bij.",
                "9:10 names exactly which articles of chapter 8 apply; 8:29 is not among them.",
            ),
            "wvggz.md 9:10 lid 1",
        ),
    ),
)
WITHIN_CIRCLE: Predicate = flow(CIRCLE, CIRCLE) & ~CONSENTS_TO_STAY
# 8:29 lid 2: "De geneesheer-directeur, de burgemeester, de politie en de officier van justitie
# stellen de zorgverantwoordelijke [...] op de hoogte indien zij op grond van het eerste lid
# gegevens over betrokkene uitwisselen zonder diens toestemming."
TELL_CARE_RESPONSIBLE = Condition(
    id="wvggz_secrecy.tell_care_responsible",
    cites=(WVGGZ.art("8:29", lid="2"),),
    text=Text(
        "Stel de zorgverantwoordelijke op de hoogte van de uitwisseling zonder toestemming.",
        "Tell the responsible carer of the exchange without consent.",
    ),
    words="uitwisselen zonder diens toestemming",
    when=~DISCLOSER_ROLE.among(roles.CARE_RESPONSIBLE) & ~OWN_CONSENT_GIVEN,
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
)
# 8:4 lid 2: "In het dossier houdt de zorgverantwoordelijke tevens aantekening van de verstrekking
# van gegevens zonder toestemming van betrokkene [...] bedoeld in artikel 8:29."
NOTE_IN_FILE = Condition(
    id="wvggz_secrecy.note_in_file",
    cites=(WVGGZ.art("8:4", lid="2"),),
    text=Text(
        "De zorgverantwoordelijke tekent de verstrekking zonder toestemming aan in het dossier.",
        "The responsible carer notes the disclosure without consent in the file.",
    ),
    words="In het dossier houdt de zorgverantwoordelijke tevens aantekening van de verstrekking "
    "van gegevens zonder toestemming van betrokkene",
    when=~OWN_CONSENT_GIVEN,
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
)
CIRCLE_DUTY = duty(
    "wvggz_secrecy.circle_duty",
    (WVGGZ.art("8:29", lid="1"),),
    Text(
        "Geneesheer-directeur, zorgverantwoordelijke, burgemeester, politie en officier van "
        "justitie verstrekken elkaar wat strikt noodzakelijk is tegen ernstig nadeel, binnen "
        "ieders Wvggz-taak.",
        "Medical director, responsible carer, burgemeester, police and prosecutor give each other "
        "what is strictly necessary against serious harm, within each one's task under the Wvggz.",
    ),
    words="elkaar gegevens voor zover dat strikt noodzakelijk is ter voorkoming of beperking van "
    "ernstig nadeel, en dit hoort bij de uitoefening van ieders taak op grond van deze wet.",
    when=WITHIN_CIRCLE,
    provided=STRICTLY_NECESSARY
    & BOTH_TASKS
    & (~PROCEDURE.among(CRIMINAL_TITLE) | REACHES_CRIMINAL_TITLE),
    lifts=(WJSG_GAP,),
    then=(TELL_CARE_RESPONSIBLE, NOTE_IN_FILE),
)

# --- Art. 8:22 lid 1, second sentence -------------------------------------------------------------
# "De geneesheer-directeur, de zorgverantwoordelijke, de burgemeester, de politie, de officier van
# justitie en inspectie vermelden bij het verstrekken van persoonsgegevens aan elkaar tevens het
# burgerservicenummer".  Since 2021-11-06; not for the consenting forensic patient of 9:1 lid 2.
SIX = (*CIRCLE, roles.INSPECTORATE)
AMONG_SIX: Predicate = flow(SIX, SIX) & (
    UNDER_THE_WHOLE_ACT | (~CONSENTS_TO_STAY & STRICTLY_NECESSARY & BOTH_TASKS)
)
STATE_BSN = Condition(
    id="wvggz_secrecy.state_bsn",
    cites=(WVGGZ.art("8:22", lid="1"),),
    text=Text(
        "Vermeld bij de verstrekking ook het burgerservicenummer van betrokkene.",
        "State the citizen service number of the data subject with the disclosure.",
    ),
    words="vermelden bij het verstrekken van persoonsgegevens aan elkaar tevens het "
    "burgerservicenummer",
    when=AMONG_SIX,
    stage=Stage.WITH,
    holder=data.DISCLOSER,
    since=NOVEMBER_2021,
)

BSN_ALONG = between(
    duty(
        "wvggz_secrecy.bsn_along",
        (WVGGZ.art("8:22", lid="1"),),
        Text(
            "Het burgerservicenummer gaat mee tussen de zes genoemde actoren.",
            "The citizen service number goes along between the six actors named.",
        ),
        words="tevens het burgerservicenummer",
        when=AMONG_SIX & CATEGORY.among(data.CITIZEN_NUMBER),
        lifts=(Key(BSN, (WVGGZ.art("8:22", lid="1"),)),),
    ),
    NOVEMBER_2021,
)

# --- Art. 8:23 ------------------------------------------------------------------------------------
# "Het openbaar ministerie zorgt, ten behoeve van de uitvoering van de taak van de officier van
# justitie, bedoeld in deze wet, voor het beschikbaar zijn van de volgende gegevens: [...] i.
# medische verklaringen"
REGISTER_FOR_THIS_ACT = Prohibition(
    id="wvggz_secrecy.register_for_this_act",
    cites=(WVGGZ.art("8:23"),),
    text=Text(
        "Het Wvggz-register van het OM dient de taak onder deze wet, niet de strafzaak.",
        "The Wvggz register of the prosecution serves the task under this act, not the criminal "
        "case.",
    ),
    words="ten behoeve van de uitvoering van de taak van de officier van justitie, bedoeld in "
    "deze wet",
    when=BOUND
    & DISCLOSER_ROLE.among(*OVJ)
    & HELD_UNDER.among(HELD_IN_REGISTER)
    & PURPOSE.among(data.INVESTIGATION, data.ENFORCEMENT, data.PUBLIC_ORDER),
    lock=Lock(
        "wvggz-8-23",
        Text("doel van het register (Wvggz 8:23)", "purpose of the register (Wvggz 8:23)"),
        LockKind.LIMIT,
    ),
    yields=Yields.DUTIES,
    since=ACT_IN_FORCE,
    read_from=JULY_2021,
)

# --- Art. 8:28 ------------------------------------------------------------------------------------
# "In afwijking van artikel 8:34 en van artikel 2:5 van de Algemene wet bestuursrecht kunnen de
# zorgaanbieder, de geneesheer-directeur, de burgemeester en de officier van justitie zonder
# toestemming van betrokkene gegevens en bescheiden ten behoeve van statistiek of wetenschappelijk
# onderzoek aan een ander verstrekken, indien: a. [...] b. [...] en c. betrokkene niet
# uitdrukkelijk bezwaar heeft gemaakt". BW 7:457 and Wet BIG 88 are not named and stay closed.
RESEARCH = power(
    "wvggz_secrecy.research",
    (WVGGZ.art("8:28"),),
    Text(
        "Zorgaanbieder, geneesheer-directeur, burgemeester en officier van justitie kunnen "
        "gegevens geven voor onderzoek: waarborgen, zwaarwegend belang en geen bezwaar.",
        "Provider, medical director, burgemeester and prosecutor may give data for research: "
        "safeguards, weighty interest and no objection.",
    ),
    words="zonder toestemming van betrokkene gegevens en bescheiden ten behoeve van statistiek of "
    "wetenschappelijk onderzoek aan een ander verstrekken",
    when=DISCLOSER_ROLE.among(*PROVIDERS, *GD, roles.BURGEMEESTER, *OVJ)
    & BOUND
    & PURPOSE.among(data.RESEARCH),
    provided=RESEARCH_ALLOWED,
    lifts=(WVGGZ_8_34, AWB_2_5, MAYORS_STATEMENT),
    read_from=JULY_2021,
)

# --- Art. 8:30 lid 2 ------------------------------------------------------------------------------
# "De zorgaanbieder, het openbaar ministerie, het college van burgemeester en wethouders en de
# burgemeester verstrekken kosteloos gegevens aan Onze Minister ten behoeve van de verwerking,
# bedoeld in het eerste lid."  Lid 4: "worden daar waar mogelijk verwerkt op een wijze die
# waarborgt dat zij niet tot een persoon herleidbaar zijn."
NOT_TRACEABLE = Condition(
    id="wvggz_secrecy.not_traceable",
    cites=(WVGGZ.art("8:30", lid="4"),),
    text=Text(
        "Alleen voor dit doel, en waar mogelijk niet tot een persoon herleidbaar.",
        "For this purpose only, and where possible not traceable to a person.",
    ),
    words="niet tot een persoon herleidbaar zijn",
    stage=Stage.WITH,
    holder=data.RECIPIENT,
)
POLICY_DATA = duty(
    "wvggz_secrecy.policy_data",
    (WVGGZ.art("8:30", lid="2"),),
    Text(
        "Zorgaanbieder, OM, college en burgemeester geven de minister kosteloos gegevens voor "
        "beleid.",
        "Provider, prosecution, municipality and burgemeester give the minister policy data free "
        "of charge.",
    ),
    words="verstrekken kosteloos gegevens aan Onze Minister ten behoeve van de verwerking, "
    "bedoeld in het eerste lid.",
    when=flow((*PROVIDERS, *OVJ, *COLLEGE, roles.BURGEMEESTER), (MINISTER,))
    & BOUND
    & PURPOSE.among(POLICY),
    then=(NOT_TRACEABLE,),
    read_from=READ_LAST,
)

# --- Art. 8:34 ------------------------------------------------------------------------------------
# "De officier van justitie, de politie, de rechter, de zorgaanbieder, de geneesheer-directeur, de
# zorgverantwoordelijke, de burgemeester, het college van burgemeester en wethouders, de
# psychiater, bedoeld in artikel 5:7, alsmede de medewerkers van de hiervoor genoemde personen zijn
# tot geheimhouding verplicht van hetgeen in de uitoefening van hun taak aan hen is toevertrouwd,
# tenzij uit hun taak op grond van deze wet de noodzaak tot mededeling voortvloeit of enig ander
# wettelijk voorschrift hen tot mededeling verplicht."
SECRECY = Prohibition(
    id="wvggz_secrecy.secrecy",
    cites=(WVGGZ.art("8:34"),),
    text=Text(
        "Wie de Wvggz uitvoert, houdt geheim wat hem in die taak is toevertrouwd.",
        "Those who carry out the Wvggz keep secret what was entrusted to them in that task.",
    ),
    words="zijn tot geheimhouding verplicht van hetgeen in de uitoefening van hun taak aan hen is "
    "toevertrouwd, tenzij uit hun taak op grond van deze wet de noodzaak tot mededeling "
    "voortvloeit of enig ander wettelijk voorschrift hen tot mededeling verplicht.",
    when=BOUND & TO_ANOTHER,
    lock=WVGGZ_8_34,
    yields=Yields.DUTIES,
    since=ACT_IN_FORCE,
    contested=(attrs.evolve(APPLICATION_BREAKS_NOTHING, when=PURPOSE.among(APPLY)),),
    then=(SR_272,),
)
# "tenzij uit hun taak op grond van deze wet de noodzaak tot mededeling voortvloeit"
TASK_REQUIRES = power(
    "wvggz_secrecy.task_requires",
    (WVGGZ.art("8:34"),),
    Text(
        "De eigen taak op grond van de Wvggz maakt deze mededeling noodzakelijk.",
        "The discloser's own task under the Wvggz makes this disclosure necessary.",
    ),
    words="tenzij uit hun taak op grond van deze wet de noodzaak tot mededeling voortvloeit",
    when=BOUND & TO_ANOTHER,
    provided=TASK_NECESSITATES,
    lifts=(WVGGZ_8_34,),
)
# Consent is not named.  For the fvp (12:4 lid 1 c) it is.
DOES_CONSENT_OPEN = OpenQuestion(
    "wvggz_secrecy.does_consent_open",
    Text(
        "Heft toestemming van betrokkene de geheimhouding van art. 8:34 op, dat toestemming niet "
        "noemt?",
        "Does consent of the data subject lift the secrecy of art. 8:34, which does not name "
        "consent?",
    ),
    WVGGZ.art("8:34"),
    positions=(
        Position(
            NO,
            Text(
                "8:34 noemt twee uitzonderingen en 12:4 lid 1 c noemt toestemming wel: een bewuste "
                "keuze.",
                "8:34 names two exceptions, and 12:4 para 1 c does name consent: a choice.",
            ),
            "wvggz.md 8:34, 12:4",
        ),
        Position(
            YES,
            Text(
                "Wie de geheimhouding beschermt, kan de ander daarvan ontslaan.",
                "The person whom the secrecy protects can release from it.",
            ),
            "wvggz.md 8:34",
        ),
        Position(
            YES,
            Text(
                "Voor de behandelkant beheerst BW 7:457 (toestemming) het behandeldossier "
                "daarnaast.",
                "For the treating side BW 7:457 (consent) governs the treatment file alongside.",
            ),
            "wvggz.md 8:34",
        ),
    ),
)
CONSENT = Ground(
    id="wvggz_secrecy.consent",
    cites=(WVGGZ.art("8:34"),),
    text=Text(
        "Betrokkene stemt in; of dat art. 8:34 opent, is een open vraag.",
        "The data subject consents; whether that opens art. 8:34 is an open question.",
    ),
    when=BOUND & TO_ANOTHER,
    provided=CONSENT_GIVEN & DOES_CONSENT_OPEN,
    nature=Nature.CONSENT,
    lifts=(WVGGZ_8_34,),
    since=ACT_IN_FORCE,
    status=Status.OWN_READING,
)

RULES = (
    CIRCLE_DUTY, STATE_BSN, BSN_ALONG, REGISTER_FOR_THIS_ACT, RESEARCH, POLICY_DATA, SECRECY,
    TASK_REQUIRES, CONSENT,
)  # fmt: skip
