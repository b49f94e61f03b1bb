"""Besluit justitiële en strafvorderlijke gegevens (Bjsg), with Wjsg 9-13: designated recipients.

Status: verified-verbatim (2026-10-01, compared with the 2015 text). Recipients have a public task
or a task in forensic care; no ggz-instelling outside forensic care, no woningcorporatie and no
casusoverleg is named. What an art. 9 recipient may see is further limited by Wjsg 10-12: a
condition here.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.coverage import Coverage, State
from disclosure_law.law.sources import BJSG, WJSG
from disclosure_law.law.wfz import FORENSIC_PROVIDERS
from disclosure_law.law.wjsg_terms import (
    ALWAYS_ATTACHED,
    DUTY_OF_WJSG,
    POWER_OF_WJSG,
    RECORDS_FROM_MINISTER,
    WEIGHTY_INTEREST,
)
from disclosure_law.leaf import Fact
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.rule import Condition, Ground, Modality, Stage, Status
from disclosure_law.term import Purpose, Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY, ON_REQUEST, PURPOSE, RECIPIENT_ROLE

READ = dt.date(2026, 10, 1)
"""First day of the version read; what the 2015 text worded otherwise starts here."""

# Wjsg 10 (outline): "onherroepelijke veroordelingen", not after four years (eight with
# imprisonment or taakstraf); 12: juveniles; 13: more where the decree says so.
WITHIN_LIMITS = Condition(
    id="bjsg.within_limits",
    cites=(WJSG.art("10"), WJSG.art("12"), WJSG.art("13", lid="1")),
    text=Text(
        "Alleen de justitiële gegevens die Wjsg 10-13 voor deze ontvanger toelaten "
        "(onherroepelijke veroordelingen, binnen de termijnen).",
        "Only the records that Wjsg 10-13 admit for this recipient (irrevocable convictions, "
        "within the periods).",
    ),
    stage=Stage.WITH,
    holder=data.DISCLOSER,
    status=Status.SECOND_HAND,
)
WITH_RECORDS = (WITHIN_LIMITS, *ALWAYS_ATTACHED)
BASIS = (WJSG.art("9", lid="1"),)

# --- Art. 11a ------------------------------------------------------------------------------------
# "Ten behoeve van de handhaving van de openbare orde in verband met de terugkeer van de betrokkene
# in de maatschappij kan Onze Minister, aan de burgemeester of de door hem aangewezen ambtenaar
# justitiële gegevens […] verstrekken van natuurlijke personen die onherroepelijk zijn veroordeeld"
RETURNS = Fact(
    "bjsg.return_to_society",
    Text(
        "Gaat het om de terugkeer van betrokkene in de maatschappij, binnen drie maanden te "
        "verwachten?",
        "Is it about the subject's return to society, expected within three months?",
    ),
    BJSG.art("11a", lid="3"),
)
LISTED_CONVICTION = Fact(
    "bjsg.listed_conviction",
    Text(
        "Is betrokkene onherroepelijk veroordeeld zoals Bjsg 11a lid 1 opsomt?",
        "Has the subject been irrevocably convicted as Bjsg 11a(1) lists?",
    ),
    BJSG.art("11a", lid="1"),
)
JUVENILE_LAW = Fact(
    "bjsg.juvenile_law_applied",
    Text(
        "Is het jeugdstrafrecht (Titel VIIIA Sr) toegepast, anders dan bij de maatregel van lid 1 "
        "c?",
        "Was juvenile law (Title VIIIA Sr) applied, other than for the measure of para 1 c?",
    ),
    BJSG.art("11a", lid="5"),
)
DESIGNATED_BY_BURGEMEESTER = Fact(
    "bjsg.designated_by_burgemeester",
    Text(
        "Is de ontvanger een door de burgemeester aangewezen ambtenaar?",
        "Is the recipient an official designated by the mayor?",
    ),
    BJSG.art("11a", lid="1"),
)
TO_BURGEMEESTER: Predicate = RECIPIENT_ROLE.among(roles.BURGEMEESTER) | (
    RECIPIENT_ROLE.among(roles.OTHER_OFFICIAL) & DESIGNATED_BY_BURGEMEESTER
)
DESTROY_IN_NINE_MONTHS = Condition(
    id="bjsg.destroy_in_nine_months",
    cites=(BJSG.art("11a", lid="4"),),
    text=Text(
        "De burgemeester vernietigt de gegevens uiterlijk na negen maanden als hij geen "
        "maatregelen neemt.",
        "The mayor destroys the data within nine months if no measures are taken.",
    ),
    words="uiterlijk negen maanden na de datum van de verstrekking, indien niet tot het treffen "
    "van maatregelen is besloten",
    stage=Stage.AFTERWARDS,
    holder=data.RECIPIENT,
)
RETURN_OF_OFFENDER = Ground(
    id="bjsg.return_of_offender",
    cites=(BJSG.art("11a", lid="1"), *BASIS),
    text=Text(
        "De Minister mag de burgemeester vóór de terugkeer van een ernstige delinquent justitiële "
        "gegevens geven, alleen voor de openbare orde.",
        "The Minister may give the mayor judicial records before a serious offender returns, for "
        "public order only.",
    ),
    words="Ten behoeve van de handhaving van de openbare orde in verband met de terugkeer van de "
    "betrokkene in de maatschappij",
    when=RECORDS_FROM_MINISTER & TO_BURGEMEESTER & PURPOSE.among(data.PUBLIC_ORDER),
    provided=RETURNS & LISTED_CONVICTION & ~JUVENILE_LAW & NECESSARY & WEIGHTY_INTEREST,
    lifts=POWER_OF_WJSG,
    read_from=READ,
    then=(*WITH_RECORDS, DESTROY_IN_NINE_MONTHS),
)

# --- Art. 11c ------------------------------------------------------------------------------------
# "Ten behoeve van de verantwoordelijkheid, bedoeld in de artikelen 2.1 en 2.4, tweede lid, van de
# Jeugdwet, kan Onze Minister aan een door het college van burgermeester en wethouders aangewezen
# ambtenaar [...] justitiële gegevens […] verstrekken van personen ten aanzien van wie in het kader
# van een strafrechtelijke beslissing is bepaald dat zij in aanmerking komen voor een vorm van
# jeugdhulp of jeugdreclassering"
YOUTH_RESPONSIBILITY = Purpose(
    "jeugdwet-2-1",
    Text("verantwoordelijkheid van Jeugdwet 2.1 en 2.4 lid 2", "Youth Act 2.1, 2.4(2)"),
)
DESIGNATED_OFFICIAL = Fact(
    "bjsg.designated_official",
    Text(
        "Is de ontvanger een door het college aangewezen functionaris?",
        "Is the recipient an official designated by the college?",
    ),
    BJSG.art("11c", lid="1"),
)
YOUTH_DECISION = Fact(
    "bjsg.criminal_decision_on_youth_care",
    Text(
        "Bepaalt een strafrechtelijke beslissing dat betrokkene voor jeugdhulp of "
        "jeugdreclassering in aanmerking komt?",
        "Does a criminal decision hold that the subject is eligible for youth care or probation?",
    ),
    BJSG.art("11c", lid="1"),
)
# In the source pack as a reading, not quoted: "destruction ≤ 12 months after the end of execution".
DESTROY_IN_TWELVE_MONTHS = Condition(
    id="bjsg.destroy_in_twelve_months",
    cites=(BJSG.art("11c"),),
    text=Text(
        "Vernietig de gegevens uiterlijk twaalf maanden na het einde van de tenuitvoerlegging.",
        "Destroy the data within twelve months after the end of the execution.",
    ),
    stage=Stage.AFTERWARDS,
    holder=data.RECIPIENT,
    status=Status.SECOND_HAND,
)
YOUTH_CARE = Ground(
    id="bjsg.youth_care",
    cites=(BJSG.art("11c", lid="1"), *BASIS),
    text=Text(
        "De Minister mag een aangewezen functionaris van het college justitiële gegevens geven "
        "voor de uitvoering van de Jeugdwet.",
        "The Minister may give a designated official of the college judicial records for the Youth "
        "Act.",
    ),
    words="Ten behoeve van de verantwoordelijkheid, bedoeld in de artikelen 2.1 en 2.4, tweede "
    "lid, van de Jeugdwet",
    when=RECORDS_FROM_MINISTER
    & RECIPIENT_ROLE.among(*roles.COLLEGE_ROLES)
    & PURPOSE.among(YOUTH_RESPONSIBILITY),
    provided=DESIGNATED_OFFICIAL & YOUTH_DECISION & NECESSARY & WEIGHTY_INTEREST,
    lifts=POWER_OF_WJSG,
    read_from=READ,
    then=(*WITH_RECORDS, DESTROY_IN_TWELVE_MONTHS),
)


# --- Art. 17 -------------------------------------------------------------------------------------
# Lid 1: "Justitiële gegevens worden voorzover dit noodzakelijk is voor de uitoefening van hun
# taken desgevraagd verstrekt aan"
def _on_request(
    id_: str, letter: str, words: str, who: tuple[Role, ...], extra: Predicate
) -> Ground:
    """One onderdeel of art. 17 lid 1: a duty on request, as far as necessary for the task."""
    return Ground(
        id=id_,
        cites=(BJSG.art("17", lid="1", onder=letter), *BASIS),
        text=Text(
            "Justitiële gegevens gaan desgevraagd naar deze ontvanger, voor zover noodzakelijk "
            "voor zijn taak.",
            "Judicial records go to this recipient on request, as far as necessary for its task.",
        ),
        words=words,
        when=RECORDS_FROM_MINISTER & RECIPIENT_ROLE.among(*who) & ON_REQUEST,
        provided=NECESSARY & extra,
        modality=Modality.DUTY,
        lifts=DUTY_OF_WJSG,
        then=WITH_RECORDS,
    )


YOUTH_PROBATION = Fact(
    "bjsg.youth_probation",
    Text(
        "Is de ontvanger belast met de uitvoering van de jeugdreclassering?",
        "Is the recipient charged with youth probation?",
    ),
    BJSG.art("17", lid="1", onder="c"),
)
WRITES_REPORT = Fact(
    "bjsg.writes_report",
    Text(
        "Is de ontvanger belast met een rapport of advies van Sr 37 lid 2-3 of 37a lid 3?",
        "Is the recipient charged with a report or advice of Sr 37(2)-(3) or 37a(3)?",
    ),
    BJSG.art("17", lid="1", onder="e"),
)
TO_PROBATION = _on_request(
    "bjsg.probation",
    "b",
    "de reclasseringswerkers, bedoeld in artikel 6, eerste lid, van de Reclasseringsregeling 1995",
    (roles.PROBATION,),
    ALWAYS,
)
TO_YOUTH_PROBATION = _on_request(
    "bjsg.youth_probation",
    "c",
    "die zijn belast met de uitvoering van de jeugdreclassering",
    (roles.GI, roles.YOUTH_PROTECTOR),
    YOUTH_PROBATION,
)
TO_BOARD = _on_request(
    "bjsg.child_protection_board",
    "d",
    "de directeur of ressortsdirecteur van de raad voor de kinderbescherming",
    (roles.CHILD_PROTECTION_BOARD,),
    ALWAYS,
)
TO_EXPERTS = _on_request(
    "bjsg.experts",
    "e",
    "de gedragsdeskundigen die zijn belast met de opstelling van rapporten of adviezen",
    (
        roles.PSYCHIATRIST, roles.CHILD_PSYCHIATRIST, roles.CLINICAL_PSYCHOLOGIST,
        roles.HEALTH_PSYCHOLOGIST, roles.ORTHOPEDAGOOG_GENERALIST, roles.NIFP,
    ),
    WRITES_REPORT,
)  # fmt: skip
# Lid 3: "Justitiële gegevens worden voor zover dit nodig is voor de uitvoering van de Wet
# forensische zorg verstrekt aan zorgaanbieders die forensische zorg verlenen."  The 2015 text
# named its predecessor.
GIVES_FORENSIC_CARE = Fact(
    "bjsg.gives_forensic_care",
    Text(
        "Verleent de ontvanger forensische zorg aan betrokkene (Wfz)?",
        "Does the recipient give the subject forensic care (Wfz)?",
    ),
    BJSG.art("17", lid="3"),
)
NEEDED_FOR_WFZ = Fact(
    "bjsg.needed_for_wfz",
    Text(
        "Zijn de gegevens nodig voor de uitvoering van de Wet forensische zorg?",
        "Are the data needed for carrying out the Forensic Care Act?",
    ),
    BJSG.art("17", lid="3"),
)
TO_FORENSIC_CARE = Ground(
    id="bjsg.forensic_care",
    cites=(BJSG.art("17", lid="3"), *BASIS),
    text=Text(
        "Justitiële gegevens gaan naar de zorgaanbieder die forensische zorg verleent, voor zover "
        "nodig voor de Wfz.",
        "Judicial records go to the provider of forensic care, as far as needed for the Wfz.",
    ),
    words="Justitiële gegevens worden voor zover dit nodig is voor de uitvoering van de Wet "
    "forensische zorg verstrekt aan zorgaanbieders die forensische zorg verlenen",
    when=RECORDS_FROM_MINISTER & RECIPIENT_ROLE.among(*FORENSIC_PROVIDERS),
    provided=GIVES_FORENSIC_CARE & NEEDED_FOR_WFZ,
    modality=Modality.DUTY,
    lifts=DUTY_OF_WJSG,
    read_from=READ,
    then=WITH_RECORDS,
)

# --- Art. 18 -------------------------------------------------------------------------------------
# "Justitiële gegevens worden desgevraagd verstrekt aan de directeuren van de inrichtingen […],
# voorzover zij deze behoeven: a. voor de selectie en bejegening [...]; b. voor het nemen van
# beslissingen over het verlaten van de inrichting bij wijze van verlof."
NEEDED_FOR_SELECTION_OR_LEAVE = Fact(
    "bjsg.needed_for_selection_or_leave",
    Text(
        "Behoeft de directeur de gegevens voor selectie en bejegening of voor verlof?",
        "Does the director need the data for selection and treatment, or for leave?",
    ),
    BJSG.art("18"),
)
TO_INSTITUTION = Ground(
    id="bjsg.institution",
    cites=(BJSG.art("18"), *BASIS),
    text=Text(
        "Directeuren van inrichtingen krijgen desgevraagd wat zij voor selectie, bejegening of "
        "verlof behoeven.",
        "Directors of institutions get, on request, what they need for selection, treatment or "
        "leave.",
    ),
    words="Justitiële gegevens worden desgevraagd verstrekt aan de directeuren van de inrichtingen",
    when=RECORDS_FROM_MINISTER & RECIPIENT_ROLE.among(roles.DJI, roles.PPC, roles.FPC) & ON_REQUEST,
    provided=NEEDED_FOR_SELECTION_OR_LEAVE,
    modality=Modality.DUTY,
    lifts=DUTY_OF_WJSG,
    then=WITH_RECORDS,
)

RULES = (
    RETURN_OF_OFFENDER, YOUTH_CARE, TO_PROBATION, TO_YOUTH_PROBATION, TO_BOARD, TO_EXPERTS,
    TO_FORENSIC_CARE, TO_INSTITUTION,
)  # fmt: skip


def _line(article: str, state: State, reason: str) -> Coverage:
    return Coverage(WJSG.art(article), state, reason)


COVERAGE = (
    _line("1", "encoded", "definitions: kinds of data and controllers (wjsg_terms)"),
    _line("3", "encoded", "lid 3 and 5 as a condition; lid 2 is the necessity of the grounds"),
    _line("8", "encoded", "lid 1; lid 2 is internal to the ministry"),
    _line("8a", "encoded", "wjsg_joint; by way of 39fa the duty of 8b is stronger"),
    _line("8b", "encoded", "wjsg_joint"),
    _line("9", "encoded", "lid 1, through the Bjsg"),
    _line("10", "not modelled", "which convictions and how long: a condition, outline only"),
    _line("11", "out of scope", "legal persons"),
    _line("12", "not modelled", "juvenile convictions: a condition, outline only"),
    _line("13", "not modelled", "wider sets per recipient: a condition"),
    _line("14", "encoded", "permission of the Minister"),
    _line("39c", "encoded", "lid 3; lid 1 applies art. 3"),
    _line("39e", "encoded", "lid 1 a, b, d, g, lid 4-5; c, e, f, h, i out of scope"),
    _line("39f", "encoded", "lid 1 a-g, lid 2"),
    _line("39fa", "encoded", "wjsg_joint; RIEC, FEC and iCOV not modelled"),
    _line("39fb", "encoded", "wjsg_joint"),
    _line("39g", "encoded", "by way of art. 14"),
    _line("39ga", "out of scope", "authorities abroad"),
    _line("39h", "encoded", "a condition"),
    _line("39j", "encoded", "a condition"),
    _line("42", "encoded", "lid 2-4"),
    _line("42a", "out of scope", "named only"),
    _line("44", "encoded", "a condition; the statute's reference to art. 41 is a slip"),
    _line("51a", "encoded", "who manages execution data"),
    _line("51b", "encoded", "applies art. 3 (condition); arts. 15-16a not read"),
    _line("51c", "encoded", "lid 2-4"),
    _line("51ca", "encoded", "by the OM; DJI as supplier not modelled (house reading 23)"),
    _line("51cb", "encoded", "described, not quoted: second-hand"),
    _line("51g", "out of scope", "criminal courts among themselves, under the Sv"),
    _line("52", "encoded", "lid 1-2"),
    Coverage(BJSG.art("11"), "out of scope", "Schadefonds"),
    Coverage(BJSG.art("11a"), "encoded", "burgemeester: return of serious offenders"),
    Coverage(BJSG.art("11c"), "encoded", "college: Jeugdwet"),
    Coverage(BJSG.art("17"), "encoded", "lid 1 b-e and 3; a as b; lid 2 within 1"),
    Coverage(BJSG.art("18"), "encoded", "directors of institutions"),
)
