"""WGS and Bgs: the words, facts and judgements of cooperation in a Zorg- en Veiligheidshuis.

Wet gegevensverwerking door samenwerkingsverbanden and its decree, in force from 2025-03-01; before
that day nothing of it exists (Bgs 4.1). Text verified-verbatim. Who takes part (2.27), the purpose
(2.25), what a case is (Bgs 2.20, 2.22), the categories (2.30) and the AVG keys (1.5 lid 3, 1.6 lid
2, 2.29 lid 1) stand here; the rules stand in `wgs_supply`, `wgs_limits`, `wgs_medical`,
`wgs_results`, `wgs_exchange`, `wgs_meeting` and `wgs_house`.

The house has no legal personality (1.3 lid 5): as a role, `zvh` is its class A participants acting
together. Speaking at its table is disclosing to it (house reading 25).
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.keys import DUTY_BASIS, TASK_BASIS
from disclosure_law.law.sources import AVG, BGS, WGS, WPG
from disclosure_law.law.wpg_terms import ONLY_8_AND_13
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Key
from disclosure_law.term import Capacity, DataKind, Holder, Purpose, Setting, SubjectKind, Term
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    MEETING,
    PURPOSE,
    RECIPIENT_CAPACITY,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import (
    AVG_9,
    AVG_10,
    BSN,
    BW_7_457,
    JEUGDWET_7_3_11,
    WET_BIG_88,
    WVGGZ_8_34,
    WZD_18C,
)

# Bgs 4.1: "Met ingang van 1 maart 2025 treden in werking: a. De wet, met uitzondering van ..."
SINCE = dt.date(2025, 3, 1)
RADICALISATION_SINCE = dt.date(2025, 7, 1)
"""Art. 2.31 lid 13, with the act it refers to."""


def _fact(id_: str, nl: str, en: str, *asks: str) -> Fact:
    return Fact(id_, Text(nl, en), WGS.art(asks[0], lid=asks[1]))


def _by_class_a(id_: str, nl: str, en: str, *asks: str) -> Judgement:
    onder = asks[2] if asks[2:] else ()
    place = BGS.art(asks[0], lid=asks[1], onder=onder)
    return Judgement(id_, Text(nl, en), place, by=data.CLASS_A)


# --- Art. 2.27: participants ---------------------------------------------------------------------
# Lid 1: "de Raad voor de Kinderbescherming ... de Dienst Justitiële Inrichtingen ... de politie ...
# het openbaar ministerie ... de burgemeester ... het college ... een instelling voor gemeentelijke
# gezondheidsdienst".  Reworded per 2025-07-01 (d, and lid 2 b) without a change of who takes part.
CLASS_A_ROLES = (
    roles.CHILD_PROTECTION_BOARD, roles.DJI, roles.POLICE, roles.PROSECUTION, roles.PROSECUTOR,
    roles.BURGEMEESTER, roles.COLLEGE, roles.WMO_OFFICER, roles.BENEFITS_OFFICER,
    roles.DEBT_OFFICER, roles.TRUANCY_OFFICER, roles.NEIGHBOURHOOD_TEAM, roles.REPORTING_POINT,
    roles.GGD,
)  # fmt: skip
"""Class A: joint controllers and gatekeepers."""
# Lid 2: "a. de ... erkende reclasseringsinstelling ... b. ... Veilig Thuis-organisatie ... c. de
# gecertificeerde instelling ... d. een instelling voor geestelijke gezondheidszorg ... e. een
# instelling die in opdracht van het college van burgemeester en wethouders werkzaamheden verricht"
CLASS_B_ROLES = (
    roles.PROBATION, roles.VEILIG_THUIS, roles.GI, roles.YOUTH_PROTECTOR,
    roles.MENTAL_HEALTH_INSTITUTION, roles.FPC,
)  # fmt: skip
"""Class B: private parties that take part when class A involves them."""
NEVER_PARTICIPANTS = (roles.HOUSING_ASSOCIATION, roles.LANDLORD, roles.SCHOOL)
"""No institution of lid 1 g or lid 2 d or e, whatever is claimed (house reading 22)."""
PARTICIPANT_ROLES = (*CLASS_A_ROLES, *CLASS_B_ROLES)
VERBANDEN = (roles.RIEC, roles.FEC, roles.ICOV)
HOUSES = (roles.ZVH, roles.OTHER_ZVH)

INVOLVED = Capacity(
    "zvh-betrokken-deelnemer",
    Text("deelnemer die bij deze casus is betrokken", "participant involved in this case"),
)
NOT_INVOLVED = Capacity(
    "zvh-niet-betrokken-deelnemer",
    Text("deelnemer, niet bij deze casus betrokken", "participant, not involved in this case"),
)
INCIDENTAL = Capacity(
    "zvh-incidentele-derde",
    Text("derde die incidenteel deelneemt", "third party at the table for once"),
)
CAPACITIES = (INVOLVED, NOT_INVOLVED, INCIDENTAL)

# --- Purposes, meeting, kinds, subjects ----------------------------------------------------------


def _purpose(id_: str, nl: str, en: str) -> Purpose:
    return Purpose(id_, Text(nl, en))


CASE = _purpose("wgs-2-25", "casusoverleg over een complexe casus (WGS 2.25)",
                "case meeting on a complex case (WGS 2.25)")  # fmt: skip
SUBMISSION = _purpose("wgs-2-31-aanmelding", "een casus aanmelden bij een ZVH (WGS 2.31 lid 1)",
                      "submitting a case to a ZVH (WGS 2.31(1))")  # fmt: skip
PRIORITY_LIST = _purpose("wgs-2-32-lijst", "de lijst met geprioriteerde casussen (WGS 2.32)",
                         "the list of prioritised cases (WGS 2.32)")  # fmt: skip
ALIGN_PLANS = _purpose("bgs-2-20-plannen", "plannen van aanpak van meerdere personen afstemmen",
                       "aligning the plans for several persons")  # fmt: skip
PUBLIC_TASK = _purpose("wgs-1-7-a", "publiekrechtelijke taak van de ontvanger (WGS 1.7, a)",
                       "public task of the recipient (WGS 1.7, a)")  # fmt: skip
PRIVATE_INTEREST = _purpose(
    "wgs-1-7-b", "gerechtvaardigd belang of wettelijke plicht van een private ontvanger",
    "legitimate interest or legal obligation of a private recipient (WGS 1.7, b)",
)  # fmt: skip
KNOWN_ELSEWHERE = _purpose(
    "wgs-bekend-elders", "vaststellen of betrokkene bij een ander verband bekend is",
    "establishing whether the person is known to another cooperation",
)  # fmt: skip
ALIGN_INTERVENTIONS = _purpose(
    "bgs-1-10-interventies", "interventies van twee verbanden op elkaar afstemmen",
    "aligning the interventions of two cooperations",
)  # fmt: skip
RADICALISATION = _purpose("wgs-2-31-radicalisering", "verwijzing wegens radicalisering",
                          "referral because of radicalisation")  # fmt: skip
CORRECTION = _purpose("bgs-1-7-correctie", "onjuiste gegevens laten corrigeren",
                      "having inaccurate data corrected")  # fmt: skip
ACCOUNT = _purpose("wgs-1-11-verantwoording", "verantwoording aan de eigen organisatie (WGS 1.11)",
                   "accounting to one's own organisation (WGS 1.11)")  # fmt: skip
OF_THE_HOUSE = (CASE, SUBMISSION, PRIORITY_LIST, ALIGN_PLANS)
"""What a house may process data for: art. 2.25, through the two activities of 2.26."""
PURPOSES = (
    *OF_THE_HOUSE, PUBLIC_TASK, PRIVATE_INTEREST, KNOWN_ELSEWHERE, ALIGN_INTERVENTIONS,
    RADICALISATION, CORRECTION, ACCOUNT,
)  # fmt: skip

TABLE = Setting("zvh-casusoverleg", Text("casusoverleg van een ZVH", "case meeting of a ZVH"))
RESULT = DataKind(
    "zvh-resultaat",
    Text("een resultaat van de gezamenlijke verwerking", "a result of the joint processing"),
)
WHO_TAKES_PART = DataKind(
    "betrokken-deelnemers",
    Text("welke deelnemers betrokken zijn of waren", "which participants are or were involved"),
)
# Art. 2.30 lid 1 c: "die betrokken zijn bij de begeleiding, zorg- en hulpverlening van betrokkene"
STAFF = SubjectKind(
    "medewerker",
    Text("een medewerker die bij de hulp aan betrokkene is betrokken",
         "a member of staff involved in helping the person"),
)  # fmt: skip

# --- Conditions that travel with the data --------------------------------------------------------
# Art. 2.29 lid 3: "kan voorwaarden en beperkingen stellen aan het verstrekken van de resultaten aan
# deelnemers of derden"
NOT_TO_POLICE = Term("wgs-niet-aan-politie", Text("niet aan de politie", "not to the police"))
NOT_TO_PROSECUTION = Term("wgs-niet-aan-om", Text("niet aan het OM", "not to the prosecution"))
NOT_TO_PARTICIPANTS = Term(
    "wgs-niet-aan-deelnemers", Text("niet aan deelnemers", "not to participants")
)
NOT_TO_THIRD_PARTIES = Term("wgs-niet-aan-derden", Text("niet aan derden", "not to third parties"))
OTHER_LIMIT = Term(
    "wgs-andere-voorwaarde", Text("een andere voorwaarde", "another condition or limit")
)
SUPPLIER_LIMITS = (
    NOT_TO_POLICE, NOT_TO_PROSECUTION, NOT_TO_PARTICIPANTS, NOT_TO_THIRD_PARTIES, OTHER_LIMIT,
)  # fmt: skip
# Bgs 1.10 lid 2: "gegevens ... waarop een wettelijke geheimhoudingsplicht rust": it rests on the
# data.
UNDER_CARE_SECRECY = Term(
    "bgs-1-10-geheim",
    Text("er rust een geheimhoudingsplicht van Bgs 1.10 lid 2 op",
         "a duty of secrecy of Bgs 1.10(2) rests on them"),
)  # fmt: skip
CARE_SECRECIES = (BW_7_457, WET_BIG_88, JEUGDWET_7_3_11, WVGGZ_8_34, WZD_18C)

# --- Who speaks to whom --------------------------------------------------------------------------
OUTSIDE_TASKS = _fact(
    "wgs.outside_listed_tasks",
    "Handelt de verstrekker buiten de taken waarvoor WGS 2.27 hem als deelnemer aanwijst?",
    "Does the discloser act outside the tasks for which WGS 2.27 designates it?", "2.27", "1",
)  # fmt: skip
ACTS_FOR_PARTICIPANT = _fact(
    "wgs.acts_for_participant",
    "Handelt de verstrekker voor een instelling die deelnemer is (GGD, ggz-instelling, of in "
    "opdracht van het college)?",
    "Does the discloser act for an institution that is a participant?", "2.27", "2",
)  # fmt: skip
DISCLOSER_INVOLVED = _fact(
    "wgs.discloser_involved",
    "Hebben de deelnemers klasse A de verstrekker bij deze casus betrokken?",
    "Have the class A participants involved the discloser in this case?", "2.31", "4",
)  # fmt: skip
DISCLOSER_IS_GUEST = _fact(
    "wgs.discloser_is_guest",
    "Neemt de verstrekker als derde incidenteel aan het overleg deel?",
    "Does the discloser take part in the meeting as a third party for once?", "2.31", "9",
)  # fmt: skip
RECIPIENT_ACTS_FOR_PARTICIPANT = _fact(
    "wgs.recipient_acts_for_participant",
    "Handelt de ontvanger voor een instelling die deelnemer is (GGD, ggz-instelling, of in "
    "opdracht van het college)?",
    "Does the recipient act for an institution that is a participant?", "2.27", "2",
)  # fmt: skip
BY_CLASS_A = DISCLOSER_ROLE.among(*CLASS_A_ROLES)
BY_COOPERATION = DISCLOSER_ROLE.among(*HOUSES, *VERBANDEN)
"""A cooperation has participants (art. 1.3) and is none itself: Bgs 1.10 says what it gives."""
IS_PARTICIPANT: Predicate = (
    BY_CLASS_A
    | DISCLOSER_ROLE.among(*CLASS_B_ROLES)
    | (ACTS_FOR_PARTICIPANT & ~DISCLOSER_ROLE.among(*NEVER_PARTICIPANTS) & ~BY_COOPERATION)
) & ~OUTSIDE_TASKS
TAKES_PART = IS_PARTICIPANT & (BY_CLASS_A | DISCLOSER_INVOLVED)
"""A participant that may process data in this case: class B only when involved (2.31 lid 3-4)."""

FROM_HOUSE = DISCLOSER_ROLE.among(roles.ZVH)
AT_TABLE = MEETING.among(TABLE)
TO_HOUSE = RECIPIENT_ROLE.among(roles.ZVH)
TO_ZVH: Predicate = TO_HOUSE | (AT_TABLE & PURPOSE.among(*OF_THE_HOUSE))
"""To the house, or for its purposes to somebody at its table (house reading 25)."""
NOT_TO_SUBJECT = ~RECIPIENT_ROLE.among(roles.CLIENT)
BROUGHT_IN: Predicate = TO_ZVH & NOT_TO_SUBJECT & ~BY_COOPERATION
"""Somebody other than a cooperation gives data to the house."""
BETWEEN_HOUSES: Predicate = (FROM_HOUSE & RECIPIENT_ROLE.among(roles.OTHER_ZVH)) | (
    DISCLOSER_ROLE.among(roles.OTHER_ZVH) & TO_HOUSE
)
HOUSES_SHARE: Predicate = BETWEEN_HOUSES & PURPOSE.among(CASE, ALIGN_PLANS, PRIORITY_LIST)
"""Houses exchange data of art. 2.30 during the activities of 2.26 (2.28 lid 2-3)."""
OPEN_CASE = PURPOSE.among(CASE, ALIGN_PLANS)
TO_COOPERATION = RECIPIENT_ROLE.among(*HOUSES, *VERBANDEN)
SEAT = ~RECIPIENT_ROLE.among(*HOUSES, *VERBANDEN, roles.CLIENT)
"""A participant or a third party: neither a cooperation nor the person himself."""
HOUSE_TELLS: Predicate = FROM_HOUSE & SEAT & OPEN_CASE
"""The house tells somebody about an open case."""
HEARS_CASE: Predicate = (FROM_HOUSE | AT_TABLE) & SEAT & OPEN_CASE
"""Somebody hears of an open case, from the house or at its table."""
NOT_BARRED = ~RECIPIENT_ROLE.among(*NEVER_PARTICIPANTS)
RECIPIENT_INVOLVED = RECIPIENT_CAPACITY.among(INVOLVED) & NOT_BARRED
IN_2_27: Predicate = RECIPIENT_ROLE.among(*PARTICIPANT_ROLES) | (
    RECIPIENT_ACTS_FOR_PARTICIPANT & NOT_BARRED
)
RECIPIENT_PARTICIPANT: Predicate = IN_2_27 & SEAT
PRIVATE_PARTICIPANT: Predicate = RECIPIENT_ROLE.among(*CLASS_B_ROLES) | (
    RECIPIENT_ACTS_FOR_PARTICIPANT
    & ~RECIPIENT_ROLE.among(*CLASS_A_ROLES, *NEVER_PARTICIPANTS)
    & SEAT
)
THIRD_PARTY: Predicate = ~IN_2_27 & SEAT
"""Neither participant nor cooperation nor the person himself."""
INCIDENTAL_RECIPIENT = RECIPIENT_CAPACITY.among(INCIDENTAL)
INCIDENTAL_DISCLOSER = AT_TABLE & DISCLOSER_IS_GUEST & ~BY_COOPERATION
MEDICALLY_BOUND = DISCLOSER_BOUND.has_any(BW_7_457, WET_BIG_88, JEUGDWET_7_3_11)
"""The three secrecies of art. 2.29 lid 2, for these data (`bound_by` is stated per data)."""

# --- Art. 2.25 with Bgs 2.20: a complex case, in the judgement of class A ------------------------
# Bgs 2.20 lid 1: "indien er sprake is van problemen: a. ... b. ... c. ..., en d. ..."
PROBLEMS_OF_SUBJECT = _by_class_a(
    "bgs.problems_of_subject",
    "Zijn er problemen bij betrokkene of, voor hem relevant, in zijn gezinssituatie?",
    "Are there problems of the person or, relevant to him, in the family?", "2.20", "1", "a",
)  # fmt: skip
CRIMINOGENIC_PROBLEMS = _by_class_a(
    "bgs.criminogenic_problems",
    "Liggen de problemen op meerdere leefgebieden met criminogene factoren?",
    "Are the problems in several areas of life with criminogenic factors?", "2.20", "1", "b",
)  # fmt: skip
CAUSES_HARM = _by_class_a(
    "bgs.causes_harm",
    "Veroorzaakt betrokkene daardoor ernstige overlast, criminaliteit of onveiligheid, of zou dat "
    "zonder interventie gaan gebeuren?",
    "Do they lead the person to cause serious nuisance, crime or unsafe situations?",
    "2.20", "1", "c",
)  # fmt: skip
COOPERATION_NECESSARY = _by_class_a(
    "bgs.cooperation_necessary",
    "Is samenwerking tussen deelnemers uit meerdere domeinen noodzakelijk voor een effectief plan "
    "van aanpak?",
    "Is cooperation of participants from several domains necessary for an effective plan?",
    "2.20", "1", "d",
)  # fmt: skip
COMPLEX: Predicate = (
    PROBLEMS_OF_SUBJECT & CRIMINOGENIC_PROBLEMS & CAUSES_HARM & COOPERATION_NECESSARY
)
"""Complexe casuïstiek: the four criteria of Bgs 2.20 lid 1, cumulative."""

# Art. 2.30 lid 1 a: "waarop een melding als bedoeld in artikel 2.31 betrekking heeft dan wel die
# voldoet of voldoen aan de criteria voor plaatsing op de lijst met geprioriteerde casussen"
SUBMITTED = _fact(
    "wgs.case_submitted", "Is de casus van betrokkene bij het ZVH aangemeld?",
    "Has the person's case been submitted to the ZVH?", "2.31", "1",
)  # fmt: skip
MEETS_LIST_CRITERIA = _fact(
    "wgs.meets_list_criteria",
    "Voldoet betrokkene aan de objectieve criteria voor de lijst met geprioriteerde casussen?",
    "Does the person meet the objective criteria for the list of prioritised cases?", "2.32", "1",
)  # fmt: skip
LIST_CRITERIA_PUBLISHED = Fact(
    "bgs.list_criteria_published",
    Text("Staan de criteria voor de lijst openbaar op het internet?",
         "Have the criteria for the list been published on the internet?"),
    BGS.art("2.22", onder="c"),
)  # fmt: skip
CASE_CLOSED = _fact(
    "wgs.case_closed", "Hebben de deelnemers klasse A de casus afgesloten?",
    "Have the class A participants closed the case?", "2.31", "8",
)  # fmt: skip
RENEWED_USE = _fact(
    "wgs.renewed_use",
    "Zijn de bewaarde gegevens in een bijzonder geval, met instemming van de leverancier, opnieuw "
    "ter beschikking gesteld?",
    "Have the kept data been made available again, in a special case, with the supplier's "
    "agreement?", "1.8", "7",
)  # fmt: skip
TAKEN_OVER = _fact(
    "wgs.taken_over",
    "Heeft het casusoverleg radicalisering de casus in behandeling genomen?",
    "Has the radicalisation case meeting taken the case on?", "2.31", "13",
)  # fmt: skip
LIVE = ~CASE_CLOSED | RENEWED_USE
ZVH_CASE: Predicate = (SUBMITTED | (MEETS_LIST_CRITERIA & LIST_CRITERIA_PUBLISHED)) & COMPLEX & LIVE
"""A case of the house: submitted or fit for the list, complex in the judgement of class A, open."""

WEIGHTY_REASONS = Judgement(
    "wgs.weighty_reasons",
    Text("Verzetten zich naar het oordeel van de deelnemer zwaarwegende redenen tegen "
    "verstrekking?",
         "Do weighty reasons oppose disclosure, in the participant's own judgement?"),
    WGS.art("1.5", lid="1"),
    by=data.DISCLOSER,
)  # fmt: skip
AUTHORITY_AGREES = Fact(
    "wgs.competent_authority_agrees",
    Text("Stemt het bevoegd gezag (burgemeester of officier van justitie) in?",
         "Does the competent authority (mayor or public prosecutor) agree?"),
    WPG.art("20", lid="3"),
)  # fmt: skip

# --- Art. 2.30 lid 1 a: the closed list of categories --------------------------------------------
LISTED_BY_CONTENT = _fact(
    "wgs.listed_by_content",
    "Zijn het naar hun inhoud gegevens inzake toezicht en handhaving, bestuurlijke maatregelen, of "
    "begeleiding, zorg en hulpverlening?",
    "Are these, by content, data on supervision and enforcement, administrative measures, or "
    "guidance, care and support?", "2.30", "1",
)  # fmt: skip
PLAINLY_LISTED = (
    data.IDENTIFYING, data.CITIZEN_NUMBER, data.HOUSING, data.FINANCIAL, data.HEALTH,
    data.TREATMENT_COMPLIANCE, data.RISK_ASSESSMENT, data.RELATIONS, data.ADMINISTRATIVE_MEASURES,
    data.PROVISIONS, data.SUPPORT,
)  # fmt: skip
JUSTICE = (data.JUSTICE_DATA, data.PROSECUTION_DATA, data.ENFORCEMENT_DATA)
# "politiegegevens in de zin van de artikelen 8 en 13 van de Wet politiegegevens"
LISTED_POLICE_DATA = CATEGORY.among(data.POLICE_DATA) & ONLY_8_AND_13
# Bgs 1.9: nationality only "met het oog op de identificatie van de betrokkene", so as identity
UNAVOIDABLE_FOR_IDENTIFYING = Fact(
    "bgs.nationality_unavoidable",
    Text("Is de nationaliteit onvermijdelijk om de betrokkene te identificeren?",
         "Is nationality unavoidable for identifying the person?"),
    BGS.art("1.9"),
)  # fmt: skip
LISTED_ORDINARY = (
    CATEGORY.among(*PLAINLY_LISTED)
    | (CATEGORY.among(data.CRIMINAL, data.SCHOOL_ABSENCE, data.MERE_FACT) & LISTED_BY_CONTENT)
    | (CATEGORY.among(data.NATIONALITY) & UNAVOIDABLE_FOR_IDENTIFYING)
)
LISTED: Predicate = LISTED_ORDINARY | LISTED_POLICE_DATA | CATEGORY.among(*JUSTICE)

# --- AVG keys (art. 1.5 lid 3, 1.6 lid 2, 2.29 lid 1) --------------------------------------------
# "Gelet op artikel 9, tweede lid, onderdeel g, ... kunnen de deelnemers ... persoonsgegevens over
# gezondheid verwerken."  "Het eerste lid is mede van toepassing op persoonsgegevens van
# strafrechtelijke aard."
ONLY_HEALTH = ~CATEGORY.among(data.OTHER_SPECIAL)
"""Art. 2.29 lid 1 names health: no other special category has a basis in a house."""
HEALTH_IN_ZVH = Key(AVG_9, (AVG.art("9", lid="2", onder="g"), WGS.art("2.29", lid="1")))
NUMBER_IN_ZVH = Key(BSN, (WGS.art("2.29", lid="1", sentence="2"),))
OFFENCES_SUPPLIED = Key(AVG_10, (AVG.art("10"), WGS.art("1.5", lid="3")))
OFFENCES_PROCESSED = Key(AVG_10, (AVG.art("10"), WGS.art("1.6", lid="2")))
SUPPLY_KEYS = (DUTY_BASIS, HEALTH_IN_ZVH, NUMBER_IN_ZVH, OFFENCES_SUPPLIED)
PROCESS_KEYS = (TASK_BASIS, HEALTH_IN_ZVH, NUMBER_IN_ZVH, OFFENCES_PROCESSED)

ZVH_HOLDER = Holder("zvh", Text("de deelnemers aan het ZVH", "the participants of the ZVH"))
SUPPLIER = Holder("leverancier", Text("de deelnemer die verstrekte", "the supplying participant"))
