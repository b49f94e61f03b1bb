"""Wet justitiële en strafvorderlijke gegevens (Wjsg): who holds what; words, facts, conditions.

Five kinds of data, each with its controller and its ladder of disclosures; identify the kind
first. The rules stand in `wjsg` (judicial records, secrecy of recipients), `wjsg_prosecution` (the
file of the OM), `wjsg_enforcement` (execution data, reports) and `bjsg` (designated recipients).
Consent of the data subject is no ground in any of them. One lock serves the whole act: keys to it
are this act's own rules and the duties that it names.
"""

from __future__ import annotations

from disclosure_law.law.keys import CRIMINAL_BY_TEXT, DUTY_KEYS, POWER_KEYS
from disclosure_law.law.sources import WJSG
from disclosure_law.leaf import Fact, Judgement, OpenQuestion, Position
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Key, Stage
from disclosure_law.term import DataKind, Lock, LockKind, Purpose
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import CATEGORY, DATA_KINDS, DISCLOSER_ROLE, NECESSARY
from disclosure_law.vocabulary.locks import WJSG_52

# --- Who, and what they hold ---------------------------------------------------------------------
MINISTER = roles.MINISTER_OF_JUSTICE
PERSONAL_FILE = DataKind(
    "persoonsdossier", Text("rapport uit een persoonsdossier (Wjsg 1 c)", "personal file report")
)
BY_MINISTER: Predicate = DISCLOSER_ROLE.among(MINISTER)
BY_PROSECUTION: Predicate = DISCLOSER_ROLE.among(*roles.PROSECUTION_ROLES)
IS_RECORDS: Predicate = CATEGORY.among(data.JUSTICE_DATA)
IS_PROSECUTION_DATA: Predicate = CATEGORY.among(data.PROSECUTION_DATA)
IS_ENFORCEMENT_DATA: Predicate = CATEGORY.among(data.ENFORCEMENT_DATA)
IS_REPORT: Predicate = DATA_KINDS.has(PERSONAL_FILE)
IS_WJSG_DATA: Predicate = (
    CATEGORY.among(data.JUSTICE_DATA, data.PROSECUTION_DATA, data.ENFORCEMENT_DATA) | IS_REPORT
)
# 1 k: "1°. justitiële gegevens en rapporten in een persoonsdossier: Onze Minister; 2°.
# strafvorderlijke gegevens: het College van procureurs-generaal; 3°. tenuitvoerleggingsgegevens:
# Onze Minister dan wel [...] het College van procureurs-generaal".  51a lid 2: the head of an
# institution manages them.
FROM_PROSECUTION_FILE: Predicate = BY_PROSECUTION & IS_PROSECUTION_DATA
RECORDS_FROM_MINISTER: Predicate = BY_MINISTER & IS_RECORDS & ~IS_REPORT
RECORDS_FROM_PROSECUTION: Predicate = BY_PROSECUTION & IS_RECORDS
BY_STATE: Predicate = DISCLOSER_ROLE.among(MINISTER, roles.DJI, *roles.PROSECUTION_ROLES)
"""51ca, 51cb: "Onze Minister of het openbaar ministerie"; DJI is of the Minister."""
EXECUTION_DATA: Predicate = (
    BY_STATE | DISCLOSER_ROLE.among(roles.PPC, roles.FPC)
) & IS_ENFORCEMENT_DATA
CONTROLLER: Predicate = (
    FROM_PROSECUTION_FILE
    | (BY_MINISTER & IS_RECORDS)
    | RECORDS_FROM_PROSECUTION
    | EXECUTION_DATA
    | (BY_MINISTER & IS_REPORT)
)
"""Whose own ladder governs; whoever else holds these data got them under the act (art. 52)."""

# --- Locks and keys ------------------------------------------------------------------------------
SPECIAL = Lock(
    "wjsg-39c",
    Text("bijzondere strafvorderlijke gegevens (Wjsg 39c)", "special criminal-procedure data"),
    LockKind.LIMIT,
)
POWER_OF_WJSG: tuple[Lock | Key, ...] = (WJSG_52, *POWER_KEYS, CRIMINAL_BY_TEXT)
DUTY_OF_WJSG: tuple[Lock | Key, ...] = (WJSG_52, *DUTY_KEYS)
OTHER_DUTY_OPENS = OpenQuestion(
    "wjsg.yields_to_other_duty",
    Text(
        "Wijkt de Wjsg voor een plicht tot verstrekken in een andere wet die zij zelf niet noemt?",
        "Does the Wjsg yield to a duty to disclose in another act that it does not name itself?",
    ),
    WJSG.art("52", lid="1"),
    positions=(
        Position(
            YES,
            Text(
                "De andere wet verplicht de houder specifiek tot verstrekken (bijvoorbeeld "
                "Participatiewet 64); tenuitvoerleggingsgegevens mogen worden verwerkt voor het "
                "nakomen van een andere wettelijke verplichting (Wjsg 51a lid 1).",
                "The other act specifically obliges the holder to disclose (such as Participation "
                "Act 64); execution data may be processed to meet another legal obligation "
                "(Wjsg 51a(1)).",
            ),
            "own reading (house reading 27); Wjsg 51a lid 1",
        ),
        Position(
            NO,
            Text(
                "De tekst laat alleen een voorschrift bij of krachtens deze wet toe, of de taak "
                "waarvoor de gegevens zijn verstrekt; wie de gegevens beheert kan slechts langs de "
                "eigen ladder verstrekken (39f, 51c).",
                "The text admits only a rule by or under this act, or the task the data were given "
                "for; their controller may disclose only along its own ladder (39f, 51c).",
            ),
            "Wjsg 52 lid 1, 39f lid 2 en 51c lid 3, letterlijke tekst",
        ),
    ),
)

# --- Purposes ------------------------------------------------------------------------------------


def _purpose(id_: str, nl: str, en: str) -> Purpose:
    return Purpose(id_, Text(nl, en))


ADJUDICATION = _purpose("rechtspleging", "rechtspleging", "administration of justice")
ADMINISTRATIVE_DECISION = _purpose(
    "bestuursrechtelijke-beslissing",
    "het nemen van een bestuursrechtelijke beslissing",
    "taking an administrative decision",
)
ADMINISTRATIVE_ACTION = _purpose(
    "bestuurlijk-handelen", "bestuurlijk handelen (Wjsg 51c lid 2 d)", "administrative action"
)
DISCIPLINARY_MEASURE = _purpose(
    "rechtspositionele-maatregel",
    "rechtspositionele of tuchtrechtelijke maatregel",
    "measure under staff or disciplinary law",
)
HELP_INVOLVED = _purpose(
    "hulp-betrokkenen-strafbaar-feit",
    "hulp aan slachtoffers en anderen die bij een strafbaar feit betrokken zijn",
    "help to victims and others involved in an offence",
)
PRIVATE_LAW_ACT = _purpose(
    "privaatrechtelijke-rechtshandeling",
    "privaatrechtelijke rechtshandeling (zoals ontbinding van de huur)",
    "act of private law (such as ending a lease)",
)
EXECUTION = _purpose(
    "tenuitvoerlegging", "tenuitvoerlegging van een strafrechtelijke beslissing", "execution"
)
RESOCIALISATION = _purpose(
    "schuldhulp-of-resocialisatie", "schuldhulpverlening of resocialisatie", "resocialisation"
)
HELP_VICTIMS = _purpose("hulp-aan-slachtoffers", "hulp aan slachtoffers", "help to victims")

# --- Facts ---------------------------------------------------------------------------------------
WEIGHTY_INTEREST = Judgement(
    "wjsg.weighty_public_interest",
    Text(
        "Vergt een zwaarwegend algemeen belang deze verstrekking?",
        "Does a weighty public interest require this disclosure?",
    ),
    WJSG.art("39f", lid="1"),
    by=data.DISCLOSER,
)
WEIGHTY_AND_NECESSARY: Predicate = NECESSARY & WEIGHTY_INTEREST
NECESSARY_FOR_RECIPIENT = Judgement(
    "wjsg.necessary_for_recipient",
    Text(
        "Zijn de gegevens voor deze ontvanger noodzakelijk om een zwaarwegend algemeen belang of "
        "een recht in rechte?",
        "Are the data necessary for this recipient for a weighty public interest or a legal claim?",
    ),
    WJSG.art("39f", lid="2", onder="a"),
    by=data.DISCLOSER,
)
OTHERS_NOT_TRACEABLE = Fact(
    "wjsg.others_not_traceable",
    Text(
        "Voorkomt de vorm redelijkerwijs dat anderen dan betrokkene herleidbaar zijn?",
        "Does the form reasonably prevent that persons other than the subject can be traced?",
    ),
    WJSG.art("39f", lid="2", onder="b"),
)
FIT_FOR_RECIPIENT: Predicate = NECESSARY_FOR_RECIPIENT & OTHERS_NOT_TRACEABLE
"""39f lid 2 and 51c lid 3: necessary for this recipient, and in a form that spares others."""
MINISTER_PERMITS = Fact(
    "wjsg.minister_permits",
    Text(
        "Gaf de Minister bij besluit toestemming voor deze gegevens (Wjsg 14)?",
        "Did the Minister permit these data by decision (Wjsg 14)?",
    ),
    WJSG.art("14", lid="1"),
)
SPECIAL_CASE = Fact(
    "wjsg.special_case_and_purpose",
    Text(
        "Is het een bijzonder geval, voor een bijzonder doel (Wjsg 14)?",
        "Is it a special case, for a special purpose (Wjsg 14)?",
    ),
    WJSG.art("14", lid="1"),
)

# --- Conditions ----------------------------------------------------------------------------------
# 52 lid 1: "Een ieder die krachtens deze wet de beschikking krijgt over gegevens met betrekking
# tot een derde, is verplicht tot geheimhouding daarvan"
RECIPIENT_BOUND = Condition(
    id="wjsg.recipient_bound",
    cites=(WJSG.art("52", lid="1"),),
    text=Text(
        "De ontvanger is tot geheimhouding van deze gegevens verplicht.",
        "The recipient is bound to keep these data secret.",
    ),
    words="Een ieder die krachtens deze wet de beschikking krijgt over gegevens met betrekking tot "
    "een derde, is verplicht tot geheimhouding daarvan",
    stage=Stage.WITH,
    holder=data.RECIPIENT,
)
# 3 lid 3 (by 39c lid 1 and 51b lid 1 also for the other kinds): "toereikend, ter zake dienend en
# niet bovenmatig"; lid 5: "controleert, voor zover praktisch uitvoerbaar, de kwaliteit"
PROPORTIONATE = Condition(
    id="wjsg.proportionate",
    cites=(WJSG.art("3", lid="3"), WJSG.art("3", lid="5")),
    text=Text(
        "Alleen rechtmatig verkregen gegevens die toereikend, ter zake dienend en niet bovenmatig "
        "zijn; controleer de kwaliteit vooraf.",
        "Only lawfully obtained data that are adequate, relevant and not excessive; check the "
        "quality beforehand.",
    ),
    words="toereikend, ter zake dienend en niet bovenmatig",
    stage=Stage.PRECONDITION,
    holder=data.DISCLOSER,
)
ALWAYS_ATTACHED = (PROPORTIONATE, RECIPIENT_BOUND)
# 39j: "Elke verstrekking van strafvorderlijke gegevens overeenkomstig de artikelen 39e, 39f, 39fb
# en 39ga wordt vastgelegd en gedurende ten minste vier jaar bewaard."  Not 39fa: the WGS records
# that.
RECORD = Condition(
    id="wjsg.record",
    cites=(WJSG.art("39j"),),
    text=Text(
        "Leg de verstrekking vast en bewaar dat ten minste vier jaar.",
        "Record the disclosure and keep the record for at least four years.",
    ),
    words="wordt vastgelegd en gedurende ten minste vier jaar bewaard",
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
)
RECORD_EXECUTION = Condition(
    id="wjsg.record_execution_data",
    cites=(WJSG.art("51c", lid="4"),),
    text=RECORD.text,
    words="wordt vastgelegd en ten minste vier jaar bewaard",
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
)
# 14 lid 2: "Tenzij Onze Minister anders bepaalt, worden de justitiële gegevens die zijn verstrekt
# niet voor een ander doel gebruikt dan waarvoor zij zijn verstrekt."
NO_OTHER_PURPOSE = Condition(
    id="wjsg.no_other_purpose",
    cites=(WJSG.art("14", lid="2"),),
    text=Text(
        "De ontvanger gebruikt de gegevens voor geen ander doel, tenzij de Minister anders "
        "bepaalt.",
        "The recipient uses the data for no other purpose, unless the Minister decides otherwise.",
    ),
    words="niet voor een ander doel gebruikt dan waarvoor zij zijn verstrekt",
    stage=Stage.WITH,
    holder=data.RECIPIENT,
)
