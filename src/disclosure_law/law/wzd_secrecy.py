"""Wzd, 16 and 18c: the duty within the circle, the secrecy, research.

Status: verified-verbatim; 18c lid 1, 3, 4 and 5 identical since 2020-01-01. The circle differs from
that of the Wvggz: zorgaanbieder and CIZ are in, the police are out. Lid 4 says "uit hun taak"
without "op grond van deze wet": an asserted necessity for another task leaves the verdict open
(house reading 29). Consent is not named in lid 4, while 59 names it for the
cliëntenvertrouwenspersoon.
"""

from __future__ import annotations

import attrs

from disclosure_law.citation import Provision
from disclosure_law.law.compulsory_care import (
    ACT_IN_FORCE,
    FIRST_TEXT_ENDS,
    NOVEMBER_2021,
    PROVIDERS,
    RESEARCH_ALLOWED,
    WJSG_GAP,
    added_by,
    duty,
    flow,
    power,
)
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.sources import WZD
from disclosure_law.law.wzd_crisis import MAYORS_STATEMENT
from disclosure_law.law.wzd_terms import (
    BOUND,
    CIRCLE,
    CIZ,
    CONSENT_GIVEN,
    EITHER_CONSENTS,
    IN_PROCEDURE,
    MAYOR,
    OTHER_TASK_NECESSITATES,
    OUTSIDE_THE_ACT,
    SERVES_DISCLOSERS_TASK,
    SERVES_RECIPIENTS_TASK,
    STATES_BSN,
    STRICTLY_NECESSARY,
    TASK_NECESSITATES,
    TO_ANOTHER,
    WF,
)
from disclosure_law.leaf import OpenQuestion, Position
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Key,
    Nature,
    Prohibition,
    Stage,
    Status,
    Yields,
)
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_ROLE,
    OWN_CONSENT,
    PROXY_CONSENT,
    PURPOSE,
)
from disclosure_law.vocabulary.locks import BSN, WZD_18C

# --- Art. 18c lid 1 -------------------------------------------------------------------------------
# "Onverminderd andere verplichtingen [...] verstrekken de zorgaanbieder, de Wzd-functionaris, de
# zorgverantwoordelijke, het CIZ, de burgemeester en de officier van justitie elkaar, zo nodig
# zonder toestemming van de cliënt of diens vertegenwoordiger, gegevens voor zover dat strikt
# noodzakelijk is ter voorkoming of beperking van ernstig nadeel, en dit hoort bij de uitoefening
# van ieders taak op grond van deze wet."
BOTH_TASKS: Predicate = SERVES_DISCLOSERS_TASK & SERVES_RECIPIENTS_TASK
ANSWERED = (data.GIVEN, data.REFUSED, data.WITHDRAWN)
TRY_CONSENT_FIRST = Condition(
    id="wzd_secrecy.try_consent_first",
    cites=(WZD.art("18c", lid="1"),),
    text=Text(
        '"Zo nodig zonder toestemming": vraag eerst toestemming, of leg vast waarom dat niet kan.',
        '"If need be without consent": ask consent first, or record why that is impossible.',
    ),
    words="zo nodig zonder toestemming van de cliënt of diens vertegenwoordiger",
    when=~OWN_CONSENT.among(*ANSWERED) & ~PROXY_CONSENT.among(*ANSWERED),
    stage=Stage.PRECONDITION,
    holder=data.DISCLOSER,
    status=Status.OWN_READING,
)
# Lid 3: "stellen de zorgverantwoordelijke ten behoeve van diens taak op grond van artikel 16,
# tweede lid, onderdeel h, op de hoogte indien zij op grond van het eerste lid gegevens over
# betrokkene uitwisselen zonder diens toestemming."  The reference to "onderdeel h" is stale: the
# note is letter i by 2021-11-06.
TELL_CARE_RESPONSIBLE = Condition(
    id="wzd_secrecy.tell_care_responsible",
    cites=(WZD.art("18c", lid="3"),),
    text=Text(
        "Stel de zorgverantwoordelijke op de hoogte van de uitwisseling zonder toestemming.",
        "Tell the responsible carer of the exchange without consent.",
    ),
    words="uitwisselen zonder diens toestemming",
    when=~DISCLOSER_ROLE.among(roles.CARE_RESPONSIBLE) & ~EITHER_CONSENTS,
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
)
CIRCLE_DUTY = duty(
    "wzd_secrecy.circle_duty",
    (WZD.art("18c", lid="1"),),
    Text(
        "Zorgaanbieder, Wzd-functionaris, zorgverantwoordelijke, CIZ, burgemeester en officier "
        "van justitie verstrekken elkaar wat strikt noodzakelijk is tegen ernstig nadeel, binnen "
        "ieders Wzd-taak.",
        "Provider, Wzd officer, responsible carer, CIZ, burgemeester and prosecutor give each "
        "other what is strictly necessary against serious harm, within each one's task under the "
        "Wzd.",
    ),
    words="gegevens voor zover dat strikt noodzakelijk is ter voorkoming of beperking van ernstig "
    "nadeel, en dit hoort bij de uitoefening van ieders taak op grond van deze wet.",
    when=flow(CIRCLE, CIRCLE),
    provided=STRICTLY_NECESSARY & BOTH_TASKS & ~OUTSIDE_THE_ACT,
    lifts=(WJSG_GAP,),
    then=(TRY_CONSENT_FIRST, TELL_CARE_RESPONSIBLE),
)


# --- Art. 16 lid 2 i (h before) -------------------------------------------------------------------
# "aantekening van de verstrekking van gegevens op grond van artikel 18c, eerste lid, zonder
# toestemming van de cliënt of zijn vertegenwoordiger;"  Letter h on 2020-01-01, i by 2021-11-06,
# unread between.
def _note(place: Provision) -> Condition:
    return Condition(
        id="wzd_secrecy.note_in_file",
        cites=(place,),
        text=Text(
            "De verstrekking zonder toestemming wordt aangetekend in het dossier.",
            "The disclosure without consent is noted in the file.",
        ),
        words="aantekening van de verstrekking van gegevens op grond van artikel 18c, eerste lid, "
        "zonder toestemming van de cliënt of zijn vertegenwoordiger",
        when=flow(CIRCLE, CIRCLE) & STRICTLY_NECESSARY & BOTH_TASKS & ~EITHER_CONSENTS,
        stage=Stage.AFTERWARDS,
        holder=data.DISCLOSER,
    )


NOTE_IN_FILE = (
    attrs.evolve(
        _note(WZD.art("16", lid="2", onder="h")), since=ACT_IN_FORCE, until=FIRST_TEXT_ENDS
    ),
    attrs.evolve(_note(WZD.art("16", lid="2")), since=FIRST_TEXT_ENDS, until=NOVEMBER_2021),
    attrs.evolve(_note(WZD.art("16", lid="2", onder="i")), since=NOVEMBER_2021),
)

# --- Art. 18c lid 2, second sentence --------------------------------------------------------------
# "De Wzd-functionaris, de zorgverantwoordelijke, de burgemeester, het CIZ, de officier van
# justitie en inspectie vermelden bij het verstrekken van persoonsgegevens aan elkaar tevens het
# burgerservicenummer".  By 2021-11-06; the version of 2020-01-01 has no such sentence.  Not the
# zorgaanbieder.  Between the two versions, unread.
AMONG_THEM: Predicate = flow(STATES_BSN, STATES_BSN) & (
    IN_PROCEDURE | (STRICTLY_NECESSARY & BOTH_TASKS)
)
STATE_BSN = Condition(
    id="wzd_secrecy.state_bsn",
    cites=(WZD.art("18c", lid="2"),),
    text=Text(
        "Vermeld bij de verstrekking ook het burgerservicenummer van de cliënt.",
        "State the citizen service number of the client with the disclosure.",
    ),
    words="vermelden bij het verstrekken van persoonsgegevens aan elkaar tevens het "
    "burgerservicenummer",
    when=AMONG_THEM,
    stage=Stage.WITH,
    holder=data.DISCLOSER,
    since=NOVEMBER_2021,
)
BSN_ALONG = added_by(
    duty(
        "wzd_secrecy.bsn_along",
        (WZD.art("18c", lid="2"),),
        Text(
            "Het burgerservicenummer gaat mee tussen de genoemde actoren.",
            "The citizen service number goes along between the actors named.",
        ),
        words="tevens het burgerservicenummer",
        when=AMONG_THEM & CATEGORY.among(data.CITIZEN_NUMBER),
        lifts=(Key(BSN, (WZD.art("18c", lid="2"),)),),
    )
)

# --- Art. 18c lid 4 -------------------------------------------------------------------------------
# "De medewerkers van de zorgaanbieder, de Wzd-functionaris, de zorgverantwoordelijke, het CIZ, de
# burgemeester en de officier van justitie en de rechter zijn tot geheimhouding verplicht van
# hetgeen in de uitoefening van hun taak aan hen is toevertrouwd, tenzij het bepaalde in het eerste
# lid of enig ander wettelijk voorschrift hen tot mededeling verplicht of uit hun taak de noodzaak
# tot mededeling voortvloeit."
WHO_IS_BOUND = Contested(
    WZD.art("18c", lid="4"),
    Text(
        'Of "De medewerkers van" ook burgemeester en officier van justitie zelf bindt, is een '
        "redactievraag; hier zijn zij gebonden.",
        'Whether "the staff of" also binds burgemeester and prosecutor themselves is a question '
        "of drafting; here they are bound.",
    ),
    when=DISCLOSER_ROLE.among(roles.BURGEMEESTER, *roles.PROSECUTION_ROLES),
)
SECRECY = Prohibition(
    id="wzd_secrecy.secrecy",
    cites=(WZD.art("18c", lid="4"),),
    text=Text(
        "Wie de Wzd uitvoert, houdt geheim wat hem in zijn taak is toevertrouwd.",
        "Those who carry out the Wzd keep secret what was entrusted to them in their task.",
    ),
    words="zijn tot geheimhouding verplicht van hetgeen in de uitoefening van hun taak aan hen is "
    "toevertrouwd, tenzij het bepaalde in het eerste lid of enig ander wettelijk voorschrift hen "
    "tot mededeling verplicht of uit hun taak de noodzaak tot mededeling voortvloeit.",
    when=BOUND & TO_ANOTHER,
    lock=WZD_18C,
    yields=Yields.DUTIES,
    since=ACT_IN_FORCE,
    contested=(WHO_IS_BOUND,),
    then=(SR_272,),
)
TASK_REQUIRES = power(
    "wzd_secrecy.task_requires",
    (WZD.art("18c", lid="4"),),
    Text(
        "De eigen taak op grond van de Wzd maakt deze mededeling noodzakelijk.",
        "The discloser's own task under the Wzd makes this disclosure necessary.",
    ),
    words="uit hun taak de noodzaak tot mededeling voortvloeit",
    when=BOUND & TO_ANOTHER,
    provided=TASK_NECESSITATES,
    lifts=(WZD_18C, MAYORS_STATEMENT),
)
THEIR_TASK = OpenQuestion(
    "wzd_secrecy.their_task",
    Text(
        'Omvat "hun taak" in art. 18c lid 4 ook een andere taak dan die op grond van de Wzd?',
        'Does "their task" in art. 18c para 4 include another task than that under the Wzd?',
    ),
    WZD.art("18c", lid="4"),
    positions=(
        Position(
            YES,
            Text(
                'De tekst zegt "hun taak", anders dan Wvggz 8:34 ("op grond van deze wet").',
                'The text says "their task", unlike Wvggz 8:34 ("under this act").',
            ),
            "wzd.md 18c lid 4",
        ),
        Position(
            NO,
            Text(
                "Toevertrouwd is het voor de Wzd-taak; hergebruik stuit op de doelbinding (AVG 5).",
                "It was entrusted for the Wzd task; reuse meets purpose limitation (GDPR 5).",
            ),
            "wzd.md 18c lid 4, 35",
        ),
    ),
)
OTHER_TASK_REQUIRES = power(
    "wzd_secrecy.other_task_requires",
    (WZD.art("18c", lid="4"),),
    Text(
        "Een andere taak maakt de mededeling noodzakelijk; of art. 18c dat toelaat is een open "
        "vraag.",
        "Another task makes the disclosure necessary; whether art. 18c allows that is an open "
        "question.",
    ),
    words="uit hun taak de noodzaak tot mededeling voortvloeit",
    when=BOUND & TO_ANOTHER,
    provided=OTHER_TASK_NECESSITATES & THEIR_TASK,
    lifts=(WZD_18C, MAYORS_STATEMENT),
    status=Status.OWN_READING,
)
DOES_CONSENT_OPEN = OpenQuestion(
    "wzd_secrecy.does_consent_open",
    Text(
        "Heft toestemming de geheimhouding van art. 18c lid 4 op, dat toestemming niet noemt?",
        "Does consent lift the secrecy of art. 18c para 4, which does not name consent?",
    ),
    WZD.art("18c", lid="4"),
    positions=(
        Position(
            NO,
            Text(
                "Lid 4 noemt toestemming niet; art. 59 (vertrouwenspersoon) wel.",
                "Para 4 does not name consent; art. 59 (advocate) does.",
            ),
            "wzd.md 18c, 59",
        ),
        Position(
            YES,
            Text(
                "Wie de geheimhouding beschermt, kan de ander daarvan ontslaan.",
                "The person whom the secrecy protects can release from it.",
            ),
            "wvggz.md 8:34",
        ),
    ),
)
CONSENT = Ground(
    id="wzd_secrecy.consent",
    cites=(WZD.art("18c", lid="4"),),
    text=Text(
        "De cliënt of vertegenwoordiger stemt in; of dat art. 18c opent, is een open vraag.",
        "Client or representative consents; whether that opens art. 18c is an open question.",
    ),
    when=BOUND & TO_ANOTHER,
    provided=CONSENT_GIVEN & DOES_CONSENT_OPEN,
    nature=Nature.CONSENT,
    lifts=(WZD_18C,),
    since=ACT_IN_FORCE,
    status=Status.OWN_READING,
)

# --- Art. 18c lid 5 -------------------------------------------------------------------------------
# "In afwijking van het bepaalde in het vierde lid kunnen de zorgaanbieder, de Wzd-functionaris,
# het CIZ en de burgemeester zonder toestemming van de cliënt gegevens en bescheiden ten behoeve
# van statistiek of wetenschappelijk onderzoek aan een ander verstrekken, indien: a. [...] b. [...]
# en c. de cliënt niet uitdrukkelijk bezwaar heeft gemaakt".  Not the OvJ (Wvggz 8:28 has him), not
# the zorgverantwoordelijke.
RESEARCH = power(
    "wzd_secrecy.research",
    (WZD.art("18c", lid="5"),),
    Text(
        "Zorgaanbieder, Wzd-functionaris, CIZ en burgemeester kunnen gegevens geven voor "
        "onderzoek: waarborgen, zwaarwegend belang en geen bezwaar.",
        "Provider, Wzd officer, CIZ and burgemeester may give data for research: safeguards, "
        "weighty interest and no objection.",
    ),
    words="zonder toestemming van de cliënt gegevens en bescheiden ten behoeve van statistiek of "
    "wetenschappelijk onderzoek aan een ander verstrekken",
    when=DISCLOSER_ROLE.among(*PROVIDERS, *WF, *CIZ, *MAYOR) & BOUND & PURPOSE.among(data.RESEARCH),
    provided=RESEARCH_ALLOWED,
    lifts=(WZD_18C, MAYORS_STATEMENT),
)

RULES = (
    CIRCLE_DUTY, *NOTE_IN_FILE, STATE_BSN, BSN_ALONG, SECRECY, TASK_REQUIRES, OTHER_TASK_REQUIRES,
    CONSENT, RESEARCH,
)  # fmt: skip
