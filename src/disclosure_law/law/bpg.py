"""Besluit politiegegevens (Bpg), arts. 4:2-4:3, with Wpg 18 lid 1: the designated recipients.

Status: verified-verbatim (2026-06-12; differences with the 2015 text noted) for the onderdelen
that the source pack quotes. "Kunnen ... worden verstrekt": a power. Recipient and task are exact
pairs, and each article is limited to kinds of police data. There is no designation for a
ggz-instelling or hulpverlener, a woningcorporatie, a school, the GGD, or the college for the Wmo
or the Participatiewet.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.citation import Provision, Statute
from disclosure_law.law.bw1 import BOARD_TASK
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.jeugdwet_flows import EXECUTE_OTS, YOUTH_MEASURE, YOUTH_PROBATION
from disclosure_law.law.sources import BPG, WPG
from disclosure_law.law.wmo_terms import END_VIOLENCE
from disclosure_law.law.wpg_terms import (
    CASE_DATA,
    COMPLIANCE,
    NEEDED_BY_RECIPIENT,
    ONLY_8_9_10AC_13,
    ONLY_8_AND_13_1,
    POWER_OF_WPG,
    SUPPLIES,
    WITH_EVERY_SUPPLY,
)
from disclosure_law.leaf import Fact, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Ground, Status
from disclosure_law.term import Purpose, Role, RoleClass
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY, PURPOSE, RECIPIENT_ROLE

POLITIEWET = Statute("Politiewet 2012", "Politiewet 2012", "BWBR0031788")
READ = dt.date(2026, 6, 12)
"""First day of the version read; what the 2015 text lacked or worded otherwise starts here."""


def _role(id_: str, nl: str, en: str) -> Role:
    return Role(id_, Text(nl, en), RoleClass.OTHER)


VICTIM_SUPPORT = _role("slachtofferhulp", "Slachtofferhulp Nederland", "Victim Support")
MEDIATION = _role("herstelbemiddeling", "Perspectief Herstelbemiddeling", "victim mediation")
COMENSHA = _role("comensha", "Comensha", "Comensha")
HALT = _role("halt-bureau", "aangewezen Halt-bureau", "designated Halt bureau")


def _purpose(id_: str, nl: str, en: str) -> Purpose:
    return Purpose(id_, Text(nl, en))


VICTIMS = _purpose("slachtofferzorg", "belangen van slachtoffers", "interests of victims")
MEDIATE = _purpose(
    "slachtofferbemiddeling",
    "bemiddeling tussen slachtoffers en verdachten of veroordeelden",
    "mediation between victims and suspects or convicts",
)
TRAFFICKING = _purpose(
    "slachtoffers-mensenhandel",
    "opvang en verzorging van slachtoffers van mensenhandel coördineren, mensenhandel registreren",
    "coordinating the care of victims of trafficking, registering trafficking",
)
SETTLE_BY_HALT = _purpose("halt-afdoening", "afdoening door Halt", "settlement by Halt")
PROBATION_WORK = _purpose(
    "reclasseringswerk",
    "reclasseringswerk (hoofdstuk 3 van de regeling) of indicatiestelling forensische zorg",
    "probation work, or indication for forensic care",
)
YOUTH_ACT_TASK = _purpose(
    "jeugdwet-2-3",
    "taken van het college van Jeugdwet 2.3 lid 1 en 6, 2.4 lid 1",
    "Youth Act tasks",
)
VEILIG_THUIS_TASK = _purpose("veilig-thuis-taak", "taken van Wmo 4.1.1 lid 2", "Wmo 4.1.1(2) tasks")
OWN_CLAIM = _purpose("belangen-in-rechte", "belangen in rechte van de benadeelde", "legal claim")
PRO_JUSTITIA = _purpose("pro-justitia", "rapportage pro justitia of indicatieadvies", "reports")
NUISANCE_ORDER = _purpose(
    "gemeentewet-151d", "gedragsaanwijzing woonoverlast (Gemeentewet 151d)", "nuisance order"
)
SIGNAL_CHANGES = _purpose("brp-signalering", "signalering van wijzigingen BRP", "registry changes")
PRISON_LEAVE = _purpose("verlof", "verlof uit de inrichting", "leave from the institution")
PRISON_ORDER = _purpose(
    "orde-en-veiligheid-inrichting",
    "strafbare feiten voorkomen, orde, veiligheid en ongestoorde tenuitvoerlegging in de "
    "inrichting",
    "preventing offences, order and security in the institution",
)
WORK_AND_INCOME = _purpose(
    "participatiewet-13", "Participatiewet 13 lid 1 h", "Participation Act 13"
)


def _fact(id_: str, letter: str, nl: str, en: str) -> Fact:
    return Fact(id_, Text(nl, en), BPG.art("4:2", lid="1", onder=letter))


EXECUTES_TASK = Text(
    "De politie mag aan deze aangewezen ontvanger verstrekken wat die voor zijn taak behoeft.",
    "The police may give this designated recipient what it needs for its task.",
)


def _designated(  # noqa: PLR0917  # a row of the decree's own table
    id_: str,
    place: Provision,
    words: str,
    recipients: tuple[Role, ...],
    purpose: Purpose,
    extra: Predicate,
    read_from: dt.date | None = None,
    also: tuple[Purpose, ...] = (),
) -> Ground:
    """One row of art. 4:2 or 4:3: a recipient, its task, and what the onderdeel adds.

    `also` are purposes of other acts that fall within that task.
    """
    return Ground(
        id=id_,
        cites=(place, WPG.art("18", lid="1")),
        text=EXECUTES_TASK,
        words=words,
        when=SUPPLIES & RECIPIENT_ROLE.among(*recipients) & PURPOSE.among(purpose, *also),
        provided=NEEDED_BY_RECIPIENT & extra,
        lifts=(*POWER_OF_WPG, CASE_DATA),
        read_from=read_from,
        then=WITH_EVERY_SUPPLY,
    )


# --- Art. 4:2 lid 1 ------------------------------------------------------------------------------
# "Politiegegevens die worden verwerkt overeenkomstig de artikelen 8 en 13, eerste lid, van de wet,
# kunnen, voor zover zij deze behoeven voor een goede uitvoering van hun taak, worden verstrekt
# aan"
DAILY = ONLY_8_AND_13_1


def _at(letter: str, number: str = "") -> Provision:
    onder = (letter, number) if number else (letter,)
    return BPG.art("4:2", lid="1", onder=onder)


# b 1°: "de stichting slachtofferhulp Nederland, ten behoeve van het behartigen van belangen van
# slachtoffers van strafbare feiten of verkeersongevallen"
TO_VICTIM_SUPPORT = _designated(
    "bpg.victim_support", _at("b", "1°"), "de stichting slachtofferhulp Nederland",
    (VICTIM_SUPPORT,), VICTIMS, DAILY,
)  # fmt: skip
# b 2°: "voor wat betreft gegevens over slachtoffers [...] en, in bijzondere of ernstige gevallen,
# gegevens uit het proces-verbaal, ten behoeve van de bemiddeling tussen die slachtoffers en
# verdachten of veroordeelden"
ABOUT_VICTIM = _fact(
    "bpg.about_victim", "b", "Zijn het gegevens over een slachtoffer?", "Is it about a victim?"
)
GRAVE_CASE = _fact(
    "bpg.grave_case", "b",
    "Is het een bijzonder of ernstig geval en gaat het om gegevens uit het proces-verbaal?",
    "Is it a special or grave case, and are these data from the police report?",
)  # fmt: skip
TO_MEDIATION = _designated(
    "bpg.mediation", _at("b", "2°"), "de stichting Perspectief Herstelbemiddeling", (MEDIATION,),
    MEDIATE, DAILY & (ABOUT_VICTIM | GRAVE_CASE), READ,
)  # fmt: skip
# b 3°: "voor wat betreft gegevens over slachtoffers van mensenhandel en de aanmeldende autoriteit,
# ten behoeve van de coördinatie van de opvang en verzorging van slachtoffers van mensenhandel en de
# registratie van gegevens over mensenhandel"
OF_TRAFFICKING = _fact(
    "bpg.trafficking", "b", "Gaat het om mensenhandel?", "Is it about human trafficking?"
)
TO_COMENSHA = _designated(
    "bpg.comensha", _at("b", "3°"), "de stichting Comensha", (COMENSHA,), TRAFFICKING,
    DAILY & ABOUT_VICTIM & OF_TRAFFICKING,
)  # fmt: skip
# f: "Halt-bureaus, voor zover zij zijn aangewezen [...], ten behoeve van de alternatieve afdoening
# van de strafbare feiten, gepleegd door minderjarigen"
BY_MINOR = _fact(
    "bpg.offence_by_minor", "f", "Is het feit door een minderjarige gepleegd?",
    "Was the offence committed by a minor?",
)  # fmt: skip
TO_HALT = _designated(
    "bpg.halt", _at("f"), "ten behoeve van de alternatieve afdoening van de strafbare feiten, "
    "gepleegd door minderjarigen", (HALT,), SETTLE_BY_HALT, DAILY & BY_MINOR,
)  # fmt: skip
# g: "reclasseringswerkers als bedoeld in artikel 6 van de Reclasseringsregeling 1995, ten behoeve
# van het uitvoeren van de werkzaamheden, bedoeld in hoofdstuk 3 van die Regeling en de
# indicatiestelling ten behoeve van de forensische zorg".  The worker, not the reclassering as a
# whole.
PROBATION_WORKER = _fact(
    "bpg.probation_worker", "g",
    "Is de ontvanger een reclasseringswerker (art. 6 Reclasseringsregeling 1995)?",
    "Is the recipient a probation worker (art. 6 of the probation decree)?",
)  # fmt: skip
TO_PROBATION = _designated(
    "bpg.probation", _at("g"), "reclasseringswerkers als bedoeld in artikel 6 van de "
    "Reclasseringsregeling 1995", (roles.PROBATION,), PROBATION_WORK, DAILY & PROBATION_WORKER,
    also=(data.PROBATION_SUPERVISION,),
)  # fmt: skip
# i: "het college van burgemeester en wethouders, ten behoeve van de uitvoering van de taken,
# bedoeld in de artikelen 2.3, eerste en zesde lid, en 2.4, eerste lid, van de Jeugdwet, de
# gecertificeerde instelling, [...] ten behoeve van de uitvoering van een
# kinderbeschermingsmaatregel of jeugdreclassering en Veilig Thuis, [...] ten behoeve van de
# uitvoering van de taken, bedoeld in artikel 4.1.1, tweede lid, van die wet".  The 2015 text said
# "het AMHK", as Veilig Thuis was then called.
TO_COLLEGE_FOR_YOUTH = _designated(
    "bpg.college_for_youth_act", _at("i"), "bedoeld in de artikelen 2.3, eerste en zesde lid, en "
    "2.4, eerste lid, van de Jeugdwet",
    (roles.COLLEGE, roles.NEIGHBOURHOOD_TEAM), YOUTH_ACT_TASK, DAILY,
)  # fmt: skip
TO_GI = _designated(
    "bpg.gi", _at("i"), "ten behoeve van de uitvoering van een kinderbeschermingsmaatregel of "
    "jeugdreclassering", (roles.GI, roles.YOUTH_PROTECTOR), YOUTH_MEASURE, DAILY,
    also=(EXECUTE_OTS, YOUTH_PROBATION),
)  # fmt: skip
TO_VEILIG_THUIS = _designated(
    "bpg.veilig_thuis", _at("i"), "ten behoeve van de uitvoering van de taken, bedoeld in artikel "
    "4.1.1, tweede lid, van die wet", (roles.VEILIG_THUIS,), VEILIG_THUIS_TASK, DAILY,
    also=(END_VIOLENCE,),  # its task b: "onderzoeken of daarvan daadwerkelijk sprake is"
)  # fmt: skip
# j: "de raad voor de kinderbescherming, ten behoeve van de uitvoering van één van de bij wet aan
# de raad opgedragen taken"
TO_BOARD = _designated(
    "bpg.child_protection_board", _at("j"), "ten behoeve van de uitvoering van één van de bij wet "
    "aan "
    "de raad opgedragen taken", (roles.CHILD_PROTECTION_BOARD,), BOARD_TASK, DAILY,
)  # fmt: skip
# n: "benadeelden van strafbare feiten, [...] voor zover zij deze gegevens behoeven om in rechte
# voor hun belangen op te kunnen komen"
INJURED_PARTY = _fact(
    "bpg.injured_party", "n",
    "Is de ontvanger benadeelde van het strafbare feit (of in diens rechten getreden)?",
    "Is the recipient the party injured by the offence (or subrogated)?",
)  # fmt: skip
TO_INJURED_PARTY = Ground(
    id="bpg.injured_party",
    cites=(_at("n"), WPG.art("18", lid="1")),
    text=Text(
        "De politie mag een benadeelde geven wat die in rechte voor zijn belangen behoeft.",
        "The police may give an injured party what it needs for its claim in court.",
    ),
    words="voor zover zij deze gegevens behoeven om in rechte voor hun belangen op te kunnen komen",
    when=SUPPLIES & PURPOSE.among(OWN_CLAIM),
    provided=INJURED_PARTY & NEEDED_BY_RECIPIENT & DAILY,
    lifts=POWER_OF_WPG,
    then=WITH_EVERY_SUPPLY,
)
# t: "het Nederlands Instituut voor Forensische Psychiatrie en Psychologie, ten behoeve van het
# opstellen van de rapportages pro justitia en de indicatieadvisering"
TO_NIFP = _designated(
    "bpg.nifp", _at("t"), "ten behoeve van het opstellen van de rapportages pro justitia en de "
    "indicatieadvisering", (roles.NIFP,), PRO_JUSTITIA, DAILY,
)  # fmt: skip
# ab: "de burgemeester ten behoeve van de uitoefening van de bevoegdheid, bedoeld in artikel 151d,
# tweede lid, van de Gemeentewet, en de bestuursrechtelijke handhaving van die bevoegdheid, voor
# zover het gegevens betreft met betrekking tot gedragingen die in of vanuit de woning [...]
# ernstige hinder voor omwonenden veroorzaken".  Absent in the 2015 text; its first day is not
# known.
SERIOUS_NUISANCE = _fact(
    "bpg.serious_nuisance_from_dwelling", "ab",
    "Gaat het om gedragingen in of rond de woning die omwonenden ernstig hinderen?",
    "Is it about conduct in or around the dwelling that seriously disturbs neighbours?",
)  # fmt: skip
TO_BURGEMEESTER_FOR_NUISANCE = _designated(
    "bpg.burgemeester_for_nuisance", _at("ab"), "de burgemeester ten behoeve van de uitoefening "
    "van de bevoegdheid, bedoeld in artikel 151d, tweede lid, van de Gemeentewet",
    (roles.BURGEMEESTER,), NUISANCE_ORDER, DAILY & SERIOUS_NUISANCE, READ,
)  # fmt: skip

# --- Art. 4:2 lid 2 and 4 ------------------------------------------------------------------------
# Lid 2: "ambtenaren die bij of krachtens de wet zijn belast met het houden van toezicht op de
# naleving van de bij ministeriële regeling aangewezen wetgeving, voor zover het betreft gegevens
# over de naleving van die wetgeving, en er tussen de verwerkingsverantwoordelijke en de betreffende
# ambtenaren afspraken zijn gemaakt [...]. De verwerkingsverantwoordelijke legt deze afspraken
# vast."
AGREEMENTS_RECORDED = Fact(
    "bpg.agreements_recorded",
    Text(
        "Is de wetgeving aangewezen en zijn met de toezichthouder afspraken gemaakt en vastgelegd?",
        "Is the legislation designated, and have agreements with the supervisor been recorded?",
    ),
    BPG.art("4:2", lid="2"),
)
ON_COMPLIANCE = Fact(
    "bpg.data_on_compliance",
    Text(
        "Gaat het om gegevens over de naleving van die wetgeving?",
        "Are these data on compliance with that legislation?",
    ),
    BPG.art("4:2", lid="2"),
)
_TO_SUPERVISOR = _designated(
    "bpg.supervisor", BPG.art("4:2", lid="2"), "belast met het houden van toezicht op de naleving "
    "van "
    "de bij ministeriële regeling aangewezen wetgeving", (roles.SUPERVISOR,),
    COMPLIANCE, DAILY & ON_COMPLIANCE & AGREEMENTS_RECORDED,
)  # fmt: skip
TO_SUPERVISOR = attrs.evolve(_TO_SUPERVISOR, status=Status.OWN_READING)
"""Which data lid 2 means is left out of the source pack; read like lid 1 and lid 4."""
# Lid 4: "aan het college van burgermeester en wethouders [...] met het oog op signalering van
# veranderingen in de gegevens die in de basisregistratie personen zijn opgenomen."
_TO_REGISTRY = _designated(
    "bpg.registry", BPG.art("4:2", lid="4"), "met het oog op signalering van veranderingen in de "
    "gegevens die in de basisregistratie personen zijn opgenomen", (roles.COLLEGE,), SIGNAL_CHANGES,
    DAILY,
)  # fmt: skip
# Not "voor zover zij deze behoeven", as in lid 1; Wpg 3 lid 1: "voor zover dit noodzakelijk is".
TO_REGISTRY = attrs.evolve(_TO_REGISTRY, provided=NECESSARY & DAILY)

# --- Art. 4:3 ------------------------------------------------------------------------------------
# "Politiegegevens die worden verwerkt overeenkomstig de artikelen 8, 9, 10, eerste lid, onderdelen
# a en c en 13 van de wet kunnen, voor zover zij deze behoeven voor een goede uitvoering van hun
# taak, worden verstrekt aan: [...] c. de directeuren van inrichtingen, [...] ten behoeve van:
# [...] 2. het nemen van beslissingen over het verlaten van de inrichting bij wijze van verlof;
# [...] 4. het treffen van maatregelen met betrekking tot de voorkoming van strafbare feiten door
# of met betrekking tot gedetineerden, de handhaving van de orde en veiligheid in de justitiële
# inrichting, of de ongestoorde tenuitvoerlegging van de vrijheidsbeneming."  No civil
# ggz-instelling.
WIDER = ONLY_8_9_10AC_13
INSTITUTIONS = (roles.DJI, roles.PPC, roles.FPC)
FOR_LEAVE = _designated(
    "bpg.institution_for_leave", BPG.art("4:3", lid="1", onder="c"), "het nemen van beslissingen "
    "over "
    "het verlaten van de inrichting bij wijze van verlof", INSTITUTIONS, PRISON_LEAVE, WIDER, READ,
)  # fmt: skip
FOR_PRISON_ORDER = _designated(
    "bpg.institution_for_order", BPG.art("4:3", lid="1", onder="c"), "het treffen van maatregelen "
    "met betrekking tot de voorkoming van strafbare feiten door of met betrekking tot "
    "gedetineerden",
    INSTITUTIONS, PRISON_ORDER, WIDER, READ,
)  # fmt: skip
# Lid 8 e: "kunnen, door tussenkomst van het openbaar ministerie, worden verstrekt aan
# bestuursorganen indien deze verstrekking noodzakelijk is voor de uitvoering van [...] artikel 13,
# eerste lid, aanhef en onderdeel h, van de Participatiewet"
OPENING_WORDS_UNREAD = NotModelled(
    "bpg.opening_words_unread",
    Text(
        "Welke politiegegevens Bpg 4:3 lid 8 bedoelt staat niet in de bron.",
        "Which police data Bpg 4:3(8) means is not in the source pack.",
    ),
    BPG.art("4:3", lid="8"),
)
THROUGH_PROSECUTION = Fact(
    "bpg.through_prosecution",
    Text(
        "Gaat de verstrekking door tussenkomst van het openbaar ministerie?",
        "Does the disclosure go through the prosecution service?",
    ),
    BPG.art("4:3", lid="8"),
)
FOR_PARTICIPATION_ACT = Ground(
    id="bpg.participation_act",
    cites=(BPG.art("4:3", lid="8", onder="e"), WPG.art("18", lid="1")),
    text=Text(
        "Via het OM aan het college voor Participatiewet 13 lid 1 h.",
        "Through the prosecution service to the college for Participation Act 13(1)(h).",
    ),
    words="artikel 13, eerste lid, aanhef en onderdeel h, van de Participatiewet",
    when=SUPPLIES
    & RECIPIENT_ROLE.among(roles.COLLEGE, roles.BENEFITS_OFFICER)
    & PURPOSE.among(WORK_AND_INCOME),
    provided=THROUGH_PROSECUTION & NECESSARY & OPENING_WORDS_UNREAD,
    lifts=(*POWER_OF_WPG, CASE_DATA),
    read_from=READ,
    then=WITH_EVERY_SUPPLY,
)

RULES = (
    TO_VICTIM_SUPPORT, TO_MEDIATION, TO_COMENSHA, TO_HALT, TO_PROBATION, TO_COLLEGE_FOR_YOUTH,
    TO_GI, TO_VEILIG_THUIS, TO_BOARD, TO_INJURED_PARTY, TO_NIFP, TO_BURGEMEESTER_FOR_NUISANCE,
    TO_SUPERVISOR, TO_REGISTRY, FOR_LEAVE, FOR_PRISON_ORDER, FOR_PARTICIPATION_ACT,
)  # fmt: skip

COVERAGE = (
    Coverage(BPG.art("2:10"), "encoded", "the official to consult, in wpg_decisions"),
    Coverage(BPG.art("4:1"), "out of scope", "immigration service, airlines, foreign affairs"),
    Coverage(BPG.art("4:2"), "encoded", "lid 1 b, f, g, i, j, n, t, ab, lid 2, 4; rest unquoted"),
    Coverage(BPG.art("4:3"), "encoded", "lid 1 c; lid 8 e not modelled; a, t and u out of scope"),
    Coverage(BPG.art("4:5"), "encoded", "wpg_decisions"),
    Coverage(BPG.art("4:6"), "out of scope", "direct access: no care, municipal or housing party"),
    Coverage(BPG.art("4:7"), "not modelled", "conditions of research, outline only"),
    Coverage(BPG.art("4:8"), "encoded", "condition with arts. 19 and 20"),
    Coverage(POLITIEWET.art("11"), "encoded", "who agrees: the burgemeester (order, help)"),
    Coverage(POLITIEWET.art("12"), "encoded", "who agrees: the officier van justitie"),
    Coverage(POLITIEWET.art("14"), "encoded", "who agrees for the marechaussee"),
)
