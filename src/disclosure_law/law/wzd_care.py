"""Wzd, 4b-18ba: inside the care process, the file, the inspectie, the CIZ, access after death.

Status: verified-verbatim (2025-07-01; 15 and 17 also 2020-01-01, 18b also 2021-11-06). Inside care
the duties need no consent; the cliëntenvertrouwenspersoon gets contact data only, with consent.
After death the zorgaanbieder discloses (Wvggz 8:27: the zorgverantwoordelijke).
"""

from __future__ import annotations

from disclosure_law.law.compulsory_care import (
    ACCESS_AFTER_DEATH,
    ACCESS_OF_GUARDIAN,
    ACT_IN_FORCE,
    AFTER_DEATH_BARS,
    CONTACT_DATA,
    HALF_YEARLY,
    INDEPENDENT_ACCESS,
    INFORM_ABOUT_ADVOCATE,
    NOVEMBER_2021,
    PROVIDERS,
    READ_LAST,
    REPRESENTATIVES,
    added_by,
    duty,
    flow,
    power,
)
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.sources import WZD
from disclosure_law.law.wgbo_after_death import BEYOND_THE_GROUND
from disclosure_law.law.wvggz_report import LAWYERS_TASK
from disclosure_law.law.wzd_terms import (
    ADMISSION_PREPARED,
    CARE,
    CIZ,
    CLIENT_ADVOCATE,
    DECIDE_ADMISSION,
    EITHER_CONSENTS,
    HELD_IN_FILE,
    IN_CARE,
    IN_PROCEDURE,
    TO_ANOTHER,
    WF,
    ZV,
)
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Key, Prohibition, Status, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DATA_KINDS,
    DECEASED,
    DISCLOSER_ROLE,
    HELD_UNDER,
    NECESSARY,
    ON_REQUEST,
    PROCEDURE,
    PURPOSE,
)
from disclosure_law.vocabulary.locks import BSN, OFFICE

# --- Art. 4b lid 2 (paraphrased in the pack) ------------------------------------------------------
# The advocaat: secrecy as in Wvggz 1:7 lid 4.
LAWYERS_SECRECY = Prohibition(
    id="wzd_care.lawyers_secrecy",
    cites=(WZD.art("4b", lid="2"),),
    text=Text(
        "De advocaat zwijgt over wat hem in deze taak is toevertrouwd.",
        "The lawyer keeps secret what was entrusted in this task.",
    ),
    when=DISCLOSER_ROLE.among(roles.LAWYER) & IN_PROCEDURE & TO_ANOTHER,
    lock=OFFICE,
    yields=Yields.DUTIES,
    status=Status.SECOND_HAND,
    since=ACT_IN_FORCE,
    read_from=READ_LAST,
    then=(SR_272,),
)
LAWYER_SPEAKS = power(
    "wzd_care.lawyer_speaks",
    (WZD.art("4b", lid="2"),),
    Text(
        "De advocaat deelt mee wat zijn taak noodzakelijk maakt.",
        "The lawyer discloses what the task makes necessary.",
    ),
    when=DISCLOSER_ROLE.among(roles.LAWYER) & IN_PROCEDURE,
    provided=LAWYERS_TASK,
    lifts=(OFFICE,),
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)

# --- Art. 5 lid 3 ---------------------------------------------------------------------------------
# "Voor zover de cliënt of zijn vertegenwoordiger daarmee instemt, verstrekt de zorgaanbieder zo
# spoedig mogelijk na de aanvang van de zorg, de naam en contactgegevens van een cliënt [...] aan
# de cliëntenvertrouwenspersoon"
CONTACT_TO_ADVOCATE = duty(
    "wzd_care.contact_to_advocate",
    (WZD.art("5", lid="3"),),
    Text(
        "De zorgaanbieder geeft de cliëntenvertrouwenspersoon naam en contactgegevens, met "
        "instemming van cliënt of vertegenwoordiger.",
        "The provider gives the client advocate name and contact data, if client or representative "
        "agrees.",
    ),
    words="Voor zover de cliënt of zijn vertegenwoordiger daarmee instemt, verstrekt de "
    "zorgaanbieder",
    when=flow(PROVIDERS, (CLIENT_ADVOCATE,)) & PURPOSE.among(INFORM_ABOUT_ADVOCATE) & CONTACT_DATA,
    provided=EITHER_CONSENTS,
    read_from=READ_LAST,
)

# --- Art. 10 lid 9, 11a lid 1, 15 lid 4 -----------------------------------------------------------
# 10 lid 9: "De zorgverantwoordelijke verstrekt in het kader van het in het derde lid bedoelde
# overleg de daarvoor noodzakelijke gegevens aan de in het derde lid bedoelde personen."  Lid 3
# (paraphrased in the pack): experts of another discipline.
IN_CONSULTATION = Fact(
    "wzd_care.in_consultation",
    Text(
        "Neemt de ontvanger deel aan het overleg over onvrijwillige zorg (Wzd 10 lid 3)?",
        "Does the recipient take part in the consultation on involuntary care (Wzd 10 para 3)?",
    ),
    WZD.art("10", lid="3"),
)
CONSULT_ON_CARE = duty(
    "wzd_care.consult_on_care",
    (WZD.art("10", lid="9"),),
    Text(
        "De zorgverantwoordelijke geeft de deelnemers aan het overleg de daarvoor noodzakelijke "
        "gegevens.",
        "The responsible carer gives the participants in the consultation the data needed for it.",
    ),
    words="verstrekt in het kader van het in het derde lid bedoelde overleg de daarvoor "
    "noodzakelijke gegevens",
    when=flow(ZV, (*roles.CARE_ROLES, roles.ORTHOPEDAGOOG)) & PROCEDURE.among(CARE),
    provided=IN_CONSULTATION & NECESSARY,
    read_from=READ_LAST,
)
# 11a lid 1: "Indien in het zorgplan onvrijwillige zorg is opgenomen of de onvrijwillige zorg in het
# zorgplan is gewijzigd, overlegt de zorgverantwoordelijke het zorgplan aan de Wzd-functionaris."
INVOLUNTARY_IN_PLAN = Fact(
    "wzd_care.involuntary_in_plan",
    Text(
        "Is in het zorgplan onvrijwillige zorg opgenomen of gewijzigd?",
        "Does the care plan include or change involuntary care?",
    ),
    WZD.art("11a", lid="1"),
)
PLAN_TO_OFFICER = duty(
    "wzd_care.plan_to_officer",
    (WZD.art("11a", lid="1"),),
    Text(
        "Een zorgplan met onvrijwillige zorg gaat naar de Wzd-functionaris.",
        "A care plan with involuntary care goes to the Wzd officer.",
    ),
    words="overlegt de zorgverantwoordelijke het zorgplan aan de Wzd-functionaris.",
    when=flow(ZV, WF) & PROCEDURE.among(CARE) & DATA_KINDS.has(data.CARE_PLAN),
    provided=INVOLUNTARY_IN_PLAN,
    read_from=READ_LAST,
)
# 15 lid 4: "De zorgverantwoordelijke informeert, zo mogelijk vooraf, de Wzd-functionaris, de
# vertegenwoordiger en de cliënt over het verlenen van onvrijwillige zorg in een onvoorziene
# situatie, tenzij dit informeren kennelijk ernstig nadeel voor de cliënt zou opleveren."
UNFORESEEN = Fact(
    "wzd_care.unforeseen",
    Text(
        "Gaat het om onvrijwillige zorg in een onvoorziene situatie (Wzd 15)?",
        "Is it about involuntary care in an unforeseen situation (Wzd 15)?",
    ),
    WZD.art("15", lid="4"),
)
INFORMING_HARMS = Judgement(
    "wzd_care.informing_harms",
    Text(
        "Zou dit informeren kennelijk ernstig nadeel voor de cliënt opleveren?",
        "Would informing evidently cause serious harm to the client?",
    ),
    WZD.art("15", lid="4"),
    by=data.DISCLOSER,
)
WORD_OF_UNFORESEEN_CARE = duty(
    "wzd_care.word_of_unforeseen_care",
    (WZD.art("15", lid="4"),),
    Text(
        "De zorgverantwoordelijke meldt onvrijwillige zorg in een onvoorziene situatie, tenzij dat "
        "de cliënt kennelijk ernstig schaadt.",
        "The responsible carer reports involuntary care in an unforeseen situation, unless that "
        "evidently harms the client seriously.",
    ),
    words="over het verlenen van onvrijwillige zorg in een onvoorziene situatie, tenzij dit "
    "informeren kennelijk ernstig nadeel voor de cliënt zou opleveren.",
    when=flow(ZV, (*WF, *REPRESENTATIVES, roles.CLIENT)) & PROCEDURE.among(CARE),
    provided=UNFORESEEN & ~INFORMING_HARMS,
)

# --- Art. 17 lid 2, 18 lid 1 ----------------------------------------------------------------------
# 17 lid 2: "De zorgaanbieder verstrekt ten minste eens per zes maanden aan de inspectie een
# digitaal overzicht van de gegevens, bedoeld in het eerste lid."  At whatever stage the care was
# given. The BSN is among them by 2021-11-06.
TO_INSPECTORATE: Predicate = (
    flow(PROVIDERS, (roles.INSPECTORATE,)) & IN_CARE & PURPOSE.among(data.SUPERVISION)
)
IS_BSN: Predicate = CATEGORY.among(data.CITIZEN_NUMBER)
HALF_YEARLY_OVERVIEW = duty(
    "wzd_care.half_yearly_overview",
    (WZD.art("17", lid="2"), WZD.art("18", lid="1")),
    Text(
        "De zorgaanbieder geeft de inspectie elk half jaar een digitaal overzicht.",
        "The provider gives the inspectorate a digital overview every half year.",
    ),
    words="De zorgaanbieder verstrekt ten minste eens per zes maanden aan de inspectie een "
    "digitaal overzicht van de gegevens, bedoeld in het eerste lid.",
    when=TO_INSPECTORATE & ~IS_BSN,
    provided=HALF_YEARLY,
)
BSN_IN_OVERVIEW = added_by(
    duty(
        "wzd_care.bsn_in_overview",
        (WZD.art("17", lid="1"), WZD.art("17", lid="2")),
        Text(
            "Ook het burgerservicenummer staat in het overzicht.",
            "The citizen service number is in the overview too.",
        ),
        when=TO_INSPECTORATE & IS_BSN,
        provided=HALF_YEARLY,
        lifts=(Key(BSN, (WZD.art("17", lid="1"),)),),
        status=Status.SECOND_HAND,
    )
)

# --- Art. 18b lid 1 -------------------------------------------------------------------------------
# "De zorgaanbieder verschaft het CIZ ten behoeve van diens taak op grond van hoofdstuk 3, inzage
# in het zorgplan bedoeld in artikel 5, tweede lid, en het dossier bedoeld in artikel 16, tweede
# lid, van een cliënt voor wie een besluit tot opname en verblijf of een verzoek om een
# rechterlijke machtiging als bedoeld in artikel 24 wordt voorbereid."  Not for an
# inbewaringstelling.
FILE_SEEN_BY_CIZ = duty(
    "wzd_care.file_seen_by_ciz",
    (WZD.art("18b", lid="1"),),
    Text(
        "De zorgaanbieder geeft het CIZ inzage in zorgplan en dossier als een besluit tot opname "
        "of een verzoek om een machtiging wordt voorbereid.",
        "The provider lets the CIZ see care plan and file if an admission decision or a petition "
        "is being prepared.",
    ),
    words="De zorgaanbieder verschaft het CIZ ten behoeve van diens taak op grond van hoofdstuk 3, "
    "inzage in het zorgplan",
    when=flow(PROVIDERS, CIZ)
    & PROCEDURE.among(ADMISSION_PREPARED)
    & PURPOSE.among(DECIDE_ADMISSION)
    & (HELD_UNDER.among(HELD_IN_FILE) | DATA_KINDS.has(data.CARE_PLAN)),
    read_from=NOVEMBER_2021,
)

# --- Art. 18b lid 2-5, 18ba: a deceased client ----------------------------------------------------
# Lid 2: "De zorgaanbieder verstrekt desgevraagd inzage in of afschrift van gegevens uit het
# dossier van een overleden cliënt, bedoeld in artikel 16, tweede lid, aan:" the same three groups
# as Wvggz 8:27.
FILE_OF_DECEASED: Predicate = (
    DISCLOSER_ROLE.among(*PROVIDERS)
    & DECEASED
    & PURPOSE.among(data.ACCESS)
    & HELD_UNDER.among(HELD_IN_FILE)
)
AFTER_DEATH = duty(
    "wzd_care.after_death",
    (WZD.art("18b", lid="2"), WZD.art("18b", lid="4")),
    Text(
        "De zorgaanbieder geeft desgevraagd inzage in het dossier van een overledene: bij "
        "vastgelegde toestemming, na een gemeld incident, of bij een zwaarwegend belang.",
        "The provider gives on request access to the file of a deceased person: on recorded "
        "consent, after a reported incident, or for a weighty interest.",
    ),
    words="De zorgaanbieder verstrekt desgevraagd inzage in of afschrift van gegevens uit het "
    "dossier van een overleden cliënt",
    when=FILE_OF_DECEASED & ON_REQUEST,
    provided=ACCESS_AFTER_DEATH,
    read_from=NOVEMBER_2021,
)
# Lid 3 (partly quoted): person with gezag over a deceased under sixteen, "tenzij dit in strijd is
# met de zorg van een goed zorgverlener".
GUARDIAN_AFTER_DEATH = duty(
    "wzd_care.guardian_after_death",
    (WZD.art("18b", lid="3"),),
    Text(
        "Wie het gezag had over een overledene onder zestien krijgt inzage, tenzij goede zorg zich "
        "verzet.",
        "Who had authority over a deceased under sixteen gets access, unless good care opposes.",
    ),
    words="tenzij dit in strijd is met de zorg van een goed zorgverlener",
    when=FILE_OF_DECEASED & ON_REQUEST,
    provided=ACCESS_OF_GUARDIAN,
    status=Status.SECOND_HAND,
    read_from=NOVEMBER_2021,
)
AFTER_DEATH_LOCK = Lock(
    "wzd-18b", Text("grenzen van art. 18b", "limits of art. 18b"), LockKind.LIMIT
)
# Lid 4: "uitsluitend gegevens verstrekt voor zover deze betrekking hebben op de grond waarvoor
# inzage wordt verleend."  Lid 5: "geen gegevens verstrekt voor zover schriftelijk of elektronisch
# is vastgelegd dat de overleden cliënt [...] deze inzage niet wenst, of daarbij de persoonlijke
# levenssfeer van een ander wordt geschaad."
ONLY_THE_GROUND = Prohibition(
    id="wzd_care.only_the_ground",
    cites=(WZD.art("18b", lid="4"),),
    text=Text(
        "Alleen gegevens die betrekking hebben op de grond waarvoor inzage wordt verleend.",
        "Only data that relate to the ground on which access is given.",
    ),
    words="Op grond van dit artikel worden uitsluitend gegevens verstrekt voor zover deze "
    "betrekking hebben op de grond waarvoor inzage wordt verleend.",
    when=FILE_OF_DECEASED & BEYOND_THE_GROUND,
    lock=AFTER_DEATH_LOCK,
    since=ACT_IN_FORCE,
    read_from=NOVEMBER_2021,
)
BARRED_AFTER_DEATH = Prohibition(
    id="wzd_care.barred_after_death",
    cites=(WZD.art("18b", lid="5"),),
    text=Text(
        "Een vastgelegd bezwaar van de overledene of de privacy van een ander sluit inzage uit.",
        "A recorded objection of the deceased or another person's privacy excludes access.",
    ),
    words="Op grond van dit artikel worden geen gegevens verstrekt voor zover schriftelijk of "
    "elektronisch is vastgelegd",
    when=FILE_OF_DECEASED & AFTER_DEATH_BARS,
    lock=AFTER_DEATH_LOCK,
    since=ACT_IN_FORCE,
    read_from=NOVEMBER_2021,
)
# 18ba (paraphrased): independent doctor on refusal in a suspected medical error.
INDEPENDENT_DOCTOR = duty(
    "wzd_care.independent_doctor",
    (WZD.art("18ba"),),
    Text(
        "Bij weigering en een vermoede medische fout krijgt een onafhankelijk arts inzage.",
        "On refusal and a suspected medical error an independent doctor gets access.",
    ),
    when=FILE_OF_DECEASED & ON_REQUEST,
    provided=INDEPENDENT_ACCESS,
    status=Status.SECOND_HAND,
    read_from=NOVEMBER_2021,
)

RULES = (
    LAWYERS_SECRECY, LAWYER_SPEAKS, CONTACT_TO_ADVOCATE, CONSULT_ON_CARE, PLAN_TO_OFFICER,
    WORD_OF_UNFORESEEN_CARE, HALF_YEARLY_OVERVIEW, BSN_IN_OVERVIEW, FILE_SEEN_BY_CIZ, AFTER_DEATH,
    GUARDIAN_AFTER_DEATH, ONLY_THE_GROUND, BARRED_AFTER_DEATH, INDEPENDENT_DOCTOR,
)  # fmt: skip
