"""Wjsg 42, 44 and 51a-51c: tenuitvoerleggingsgegevens, and reports in a persoonsdossier.

Status: verified-verbatim (2026-09-01; 51c lid 2 since 2019-01-01). 51c has the double test of 39f
("kan slechts") and five purposes; 42 names recipient and purpose and obliges on request. The lex
specialis for detainees (Penitentiaire beginselenwet 18a-18b) stands elsewhere.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.citation import Provision
from disclosure_law.law.municipality import DEBT_HELP
from disclosure_law.law.sources import WJSG
from disclosure_law.law.wjsg_terms import (
    ADJUDICATION,
    ADMINISTRATIVE_ACTION,
    ADMINISTRATIVE_DECISION,
    ALWAYS_ATTACHED,
    BY_MINISTER,
    DUTY_OF_WJSG,
    EXECUTION,
    EXECUTION_DATA,
    FIT_FOR_RECIPIENT,
    HELP_VICTIMS,
    IS_REPORT,
    OTHER_DUTY_OPENS,
    POWER_OF_WJSG,
    RECORD_EXECUTION,
    RESOCIALISATION,
    WEIGHTY_AND_NECESSARY,
)
from disclosure_law.law.wpg_terms import PREVENTION
from disclosure_law.leaf import NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Ground, Modality, Prohibition, Stage, Status, Yields
from disclosure_law.term import Purpose, Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import ON_REQUEST, PURPOSE, RECIPIENT_ROLE
from disclosure_law.vocabulary.locks import WJSG_52

READ_42 = dt.date(2026, 9, 1)
"""The only version in which arts. 42 and 44 were read."""
ENFORCEMENT_TITLE = dt.date(2019, 1, 1)
"""First day of the title on tenuitvoerleggingsgegevens."""
SELECTION = Purpose("selectie-of-bejegening", Text("selectie of bejegening", "selection or care"))
CLEMENCY = Purpose("gratie", Text("advies over een gratieverzoek", "advice on clemency"))
REPORT_OR_SUPERVISION = Purpose(
    "rapport-of-toezicht",
    Text("een rapport voorbereiden of toezicht uitoefenen", "preparing a report or supervising"),
)

# --- Art. 42 -------------------------------------------------------------------------------------
FROM_PERSONAL_FILE: Predicate = BY_MINISTER & IS_REPORT
REPORTS_CLOSED = Prohibition(
    id="wjsg_enforcement.reports_closed",
    cites=(WJSG.art("42", lid="2"), WJSG.art("42", lid="3"), WJSG.art("42", lid="4")),
    text=Text(
        "Rapporten uit een persoonsdossier gaan alleen naar wie art. 42 noemt.",
        "Reports in a personal file go only to those whom art. 42 names.",
    ),
    words="desgevraagd afschriften van de in een persoonsdossier opgenomen rapporten",
    when=FROM_PERSONAL_FILE,
    lock=WJSG_52,
    yields=Yields.DUTIES,
    read_from=READ_42,
)
REPORTS_CLOSED_TO_OTHER_ACTS = Prohibition(
    id="wjsg_enforcement.reports_closed_to_other_acts",
    cites=REPORTS_CLOSED.cites,
    text=REPORTS_CLOSED.text,
    words=REPORTS_CLOSED.words,
    when=FROM_PERSONAL_FILE & ~OTHER_DUTY_OPENS,
    lock=WJSG_52,
    read_from=READ_42,
)
# 44 lid 1 refers to "artikel 41", an evident slip in the statute.
RECORD_REPORT = Condition(
    id="wjsg_enforcement.record_report",
    cites=(WJSG.art("44", lid="1"),),
    text=Text(
        "Leg de verstrekking vast en bewaar dat ten minste vier jaar.",
        "Record the disclosure and keep the record for at least four years.",
    ),
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
)


def _report(id_: str, lid: str, words: str, who: tuple[Role, ...], purpose: Predicate) -> Ground:
    """One lid of art. 42: on request, to exactly these recipients and purposes."""
    return Ground(
        id=id_,
        cites=(WJSG.art("42", lid=lid),),
        text=Text(
            "De Minister verstrekt desgevraagd afschriften van rapporten uit een persoonsdossier.",
            "The Minister gives, on request, copies of reports in a personal file.",
        ),
        words=words,
        when=FROM_PERSONAL_FILE & RECIPIENT_ROLE.among(*who) & ON_REQUEST,
        provided=purpose,
        modality=Modality.DUTY,
        lifts=DUTY_OF_WJSG,
        read_from=READ_42,
        then=(*ALWAYS_ATTACHED, RECORD_REPORT),
    )


# Lid 2: "ten behoeve van een goede rechtspleging, de vervolging en berechting van strafbare
# feiten, de tenuitvoerlegging van straffen of maatregelen en het geven van advies over een
# gratieverzoek desgevraagd afschriften van de in een persoonsdossier opgenomen rapporten aan
# Nederlandse rechterlijke ambtenaren."
REPORT_TO_JUDICIARY = _report(
    "wjsg_enforcement.report_to_judiciary",
    "2",
    "het geven van advies over een gratieverzoek desgevraagd afschriften",
    (roles.COURT, *roles.PROSECUTION_ROLES),
    PURPOSE.among(ADJUDICATION, data.INVESTIGATION, EXECUTION, CLEMENCY),
)
# Lid 3: "ten behoeve van de selectie of bejegening desgevraagd afschriften [...] aan de
# selectiefunctionarissen en de hoofden van de inrichtingen waar de aan een persoon opgelegde straf
# of maatregel wordt ten uitvoer gelegd."
REPORT_TO_INSTITUTION = _report(
    "wjsg_enforcement.report_to_institution",
    "3",
    "ten behoeve van de selectie of bejegening desgevraagd afschriften",
    (roles.DJI, roles.PPC, roles.FPC),
    PURPOSE.among(SELECTION),
)
# Lid 4: "ten behoeve van het voorbereiden van enig rapport of het uitoefenen van enig toezicht
# desgevraagd afschriften [...] aan: a. de directeuren van de stichting en de
# reclasseringsinstellingen [...]; b. de reclasseringswerkers [...]; c. de directeur of
# ressortsdirecteur van de raad voor de kinderbescherming."
REPORT_TO_PROBATION = _report(
    "wjsg_enforcement.report_to_probation",
    "4",
    "ten behoeve van het voorbereiden van enig rapport of het uitoefenen van enig toezicht "
    "desgevraagd afschriften",
    (roles.PROBATION, roles.CHILD_PROTECTION_BOARD),
    PURPOSE.among(REPORT_OR_SUPERVISION, data.PROBATION_SUPERVISION),
)

# --- Art. 51c ------------------------------------------------------------------------------------
# Lid 2: "Voor zover dit noodzakelijk is met het oog op een zwaarwegend algemeen belang kan Onze
# Minister of het College van procureurs-generaal aan personen of instanties
# tenuitvoerleggingsgegevens verstrekken voor het doel van"; lid 3: "kan slechts gegevens [...]
# verstrekken, voor zover die gegevens voor die personen of instanties: a. noodzakelijk zijn [...],
# en b. in zodanige vorm worden verstrekt dat herleiding tot andere personen dan betrokkene,
# redelijkerwijs wordt voorkomen."
CLOSED_CITES = (WJSG.art("51c", lid="2"), WJSG.art("51c", lid="3"))
EXECUTION_CLOSED = Prohibition(
    id="wjsg_enforcement.closed_ladder",
    cites=CLOSED_CITES,
    text=Text(
        "Tenuitvoerleggingsgegevens gaan alleen om een zwaarwegend algemeen belang, voor een van "
        "vijf doelen en met de toets van lid 3 naar buiten.",
        "Execution data go out only for a weighty public interest, for one of five purposes and "
        "with the test of para 3.",
    ),
    words="kan slechts gegevens aan personen of instanties als bedoeld in het tweede lid "
    "verstrekken",
    when=EXECUTION_DATA,
    lock=WJSG_52,
    yields=Yields.DUTIES,
    since=ENFORCEMENT_TITLE,
)
EXECUTION_CLOSED_TO_OTHER_ACTS = Prohibition(
    id="wjsg_enforcement.closed_to_other_acts",
    cites=CLOSED_CITES,
    text=EXECUTION_CLOSED.text,
    words=EXECUTION_CLOSED.words,
    when=EXECUTION_DATA & ~OTHER_DUTY_OPENS,
    lock=WJSG_52,
    since=ENFORCEMENT_TITLE,
)


BEFORE_THE_TITLE = NotModelled(
    "wjsg_enforcement.before_the_title",
    Text(
        "Vóór 1 januari 2019 kende de Wjsg geen tenuitvoerleggingsgegevens; wat toen gold is niet "
        "gelezen.",
        "Before 1 January 2019 the Wjsg knew no execution data; what applied then was not read.",
    ),
    WJSG.art("51c", lid="2"),
)
EXECUTION_BEFORE_THE_TITLE = Prohibition(
    id="wjsg_enforcement.before_the_title",
    cites=CLOSED_CITES,
    text=BEFORE_THE_TITLE.question,
    when=EXECUTION_DATA & BEFORE_THE_TITLE,
    lock=WJSG_52,
    status=Status.UNVERIFIED,
    until=ENFORCEMENT_TITLE,
)


def _letter(letter: str) -> Provision:
    return WJSG.art("51c", lid="2", onder=letter)


def _execution(id_: str, letter: str, words: str, *purposes: Purpose) -> Ground:
    """One of the five purposes of 51c lid 2, with the tests of lid 2 and 3."""
    return Ground(
        id=id_,
        cites=(_letter(letter), WJSG.art("51c", lid="3")),
        text=Text(
            "De Minister (DJI) of het OM mag voor dit doel tenuitvoerleggingsgegevens verstrekken.",
            "The Minister (prison service) or the prosecution service may disclose execution data "
            "for this purpose.",
        ),
        words=words,
        when=EXECUTION_DATA & PURPOSE.among(*purposes),
        provided=WEIGHTY_AND_NECESSARY & FIT_FOR_RECIPIENT,
        lifts=POWER_OF_WJSG,
        since=ENFORCEMENT_TITLE,
        then=(*ALWAYS_ATTACHED, RECORD_EXECUTION),
    )


FOR_EXECUTION = _execution(
    "wjsg_enforcement.execution", "a", "de tenuitvoerlegging van een strafrechtelijke beslissing",
    EXECUTION,
)  # fmt: skip
FOR_PREVENTION = _execution(
    "wjsg_enforcement.prevention",
    "b",
    "de voorkoming, de opsporing, het onderzoek en de vervolging van strafbare feiten",
    PREVENTION,
    data.INVESTIGATION,
)
FOR_RESOCIALISATION = _execution(
    "wjsg_enforcement.resocialisation", "c", "schuldhulpverlening of resocialisatie van betrokkene",
    RESOCIALISATION, DEBT_HELP,
)  # fmt: skip
FOR_DECISION = _execution(
    "wjsg_enforcement.decision",
    "d",
    "bestuurlijk handelen of het nemen van een bestuursrechtelijke beslissing",
    ADMINISTRATIVE_ACTION,
    ADMINISTRATIVE_DECISION,
)
FOR_VICTIMS = _execution(
    "wjsg_enforcement.victims", "e", "het verlenen van hulp aan slachtoffers", HELP_VICTIMS
)

RULES = (
    REPORTS_CLOSED, REPORTS_CLOSED_TO_OTHER_ACTS, REPORT_TO_JUDICIARY, REPORT_TO_INSTITUTION,
    REPORT_TO_PROBATION, EXECUTION_BEFORE_THE_TITLE, EXECUTION_CLOSED,
    EXECUTION_CLOSED_TO_OTHER_ACTS, FOR_EXECUTION, FOR_PREVENTION, FOR_RESOCIALISATION,
    FOR_DECISION, FOR_VICTIMS,
)  # fmt: skip
