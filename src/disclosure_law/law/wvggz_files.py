"""Wvggz, 8:24-8:27a: overviews for the inspectie, access for the psychiatrist, access after death.

Status: verified-verbatim (2025-07-01, 2021-11-06). 8:26 is a statutory exit from the medical
secrecy for the psychiatrist who writes the medische verklaring; it speaks of the file of 8:4, not
of a purely voluntary file elsewhere. 8:27 mirrors BW 7:458a.
"""

from __future__ import annotations

from disclosure_law.law.compulsory_care import (
    ACCESS_AFTER_DEATH,
    ACCESS_OF_GUARDIAN,
    ACT_IN_FORCE,
    AFTER_DEATH_BARS,
    FOR_STATEMENT,
    HALF_YEARLY,
    INDEPENDENT_ACCESS,
    NOVEMBER_2021,
    PROVIDERS,
    PSYCHIATRISTS,
    duty,
    flow,
)
from disclosure_law.law.sources import WVGGZ
from disclosure_law.law.wgbo_after_death import BEYOND_THE_GROUND
from disclosure_law.law.wvggz_petition import ZV
from disclosure_law.law.wvggz_preparation import INDEPENDENT
from disclosure_law.law.wvggz_terms import (
    ALSO_WITH_TITLE,
    CRISIS_CONSIDERED,
    HELD_IN_FILE,
    PREPARATION,
)
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Key, Prohibition, Status, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DATA_KINDS,
    DECEASED,
    DISCLOSER_ROLE,
    HELD_UNDER,
    ON_REQUEST,
    PROCEDURE,
    PURPOSE,
)
from disclosure_law.vocabulary.locks import BSN

# --- Art. 8:24 lid 2, 8:25 lid 1 ------------------------------------------------------------------
# 8:24 lid 1: "a. de naam van betrokkene, diens burgerservicenummer".
# 8:24 lid 2: "De zorgaanbieder verstrekt ten minste eens per zes maanden aan de inspectie een
# digitaal overzicht van de gegevens, bedoeld in het eerste lid."
HALF_YEARLY_OVERVIEW = duty(
    "wvggz_files.half_yearly_overview",
    (WVGGZ.art("8:24", lid="2"), WVGGZ.art("8:25", lid="1")),
    Text(
        "De zorgaanbieder geeft de inspectie elk half jaar een digitaal overzicht van de "
        "verplichte zorg.",
        "The provider gives the inspectorate a digital overview of compulsory care every half "
        "year.",
    ),
    words="De zorgaanbieder verstrekt ten minste eens per zes maanden aan de inspectie een "
    "digitaal overzicht van de gegevens, bedoeld in het eerste lid.",
    when=flow(PROVIDERS, (roles.INSPECTORATE,)) & ALSO_WITH_TITLE & PURPOSE.among(data.SUPERVISION),
    provided=HALF_YEARLY,
    lifts=(Key(BSN, (WVGGZ.art("8:24", lid="1", onder="a"),)),),
)

# --- Art. 8:26 ------------------------------------------------------------------------------------
# Lid 1: "De zorgaanbieder verschaft de psychiater ten behoeve van diens taak op grond van
# paragraaf 3 van hoofdstuk 5 en artikel 7:1, inzage in de zelfbindingsverklaring."
FOR_HIS_TASK: Predicate = PROCEDURE.among(PREPARATION, CRISIS_CONSIDERED) & PURPOSE.among(
    FOR_STATEMENT
)
SELF_BINDING_SEEN = duty(
    "wvggz_files.self_binding_seen",
    (WVGGZ.art("8:26", lid="1"),),
    Text(
        "De zorgaanbieder geeft de psychiater inzage in de zelfbindingsverklaring.",
        "The provider lets the psychiatrist see the self-binding statement.",
    ),
    words="inzage in de zelfbindingsverklaring.",
    when=flow(PROVIDERS, PSYCHIATRISTS) & FOR_HIS_TASK & DATA_KINDS.has(data.SELF_BINDING),
    then=(INDEPENDENT,),
    read_from=NOVEMBER_2021,
)
# Lid 2: "De zorgverantwoordelijke verschaft de psychiater ten behoeve van diens taak op grond van
# paragraaf 3 van hoofdstuk 5 en artikel 7:1, inzage in het zorgplan, bedoeld in artikel 5:14, en
# het dossier van betrokkene, bedoeld in artikel 8:4."
FILE_SEEN = duty(
    "wvggz_files.file_seen",
    (WVGGZ.art("8:26", lid="2"),),
    Text(
        "De zorgverantwoordelijke geeft de psychiater van de medische verklaring inzage in het "
        "zorgplan en het dossier, zonder toestemming.",
        "The responsible carer lets the psychiatrist of the medical statement see the care plan "
        "and the file, without consent.",
    ),
    words="inzage in het zorgplan, bedoeld in artikel 5:14, en het dossier van betrokkene, "
    "bedoeld in artikel 8:4.",
    when=flow(ZV, PSYCHIATRISTS)
    & FOR_HIS_TASK
    & (HELD_UNDER.among(HELD_IN_FILE) | DATA_KINDS.has(data.CARE_PLAN)),
    then=(INDEPENDENT,),
    read_from=NOVEMBER_2021,
)

# --- Art. 8:27: a deceased betrokkene -------------------------------------------------------------
# Lid 1: "De zorgverantwoordelijke verstrekt desgevraagd inzage in of afschrift van gegevens uit
# het dossier van een overleden betrokkene, bedoeld in artikel 8:4, aan: a. een persoon ten behoeve
# van wie de betrokkene bij leven toestemming heeft gegeven indien die toestemming schriftelijk of
# elektronisch is vastgelegd; b. een nabestaande of een vertegenwoordiger, indien die [...] een
# mededeling over een incident [...] heeft gekregen; c. een ieder die een zwaarwegend belang heeft
# en aannemelijk maakt dat dit belang mogelijk wordt geschaad en dat inzage [...] noodzakelijk is
# voor de behartiging van dit belang."
FILE_OF_DECEASED: Predicate = (
    DISCLOSER_ROLE.among(*ZV)
    & DECEASED
    & PURPOSE.among(data.ACCESS)
    & HELD_UNDER.among(HELD_IN_FILE)
)
AFTER_DEATH = duty(
    "wvggz_files.after_death",
    (WVGGZ.art("8:27", lid="1"), WVGGZ.art("8:27", lid="3")),
    Text(
        "De zorgverantwoordelijke geeft desgevraagd inzage in het dossier van een overledene: bij "
        "vastgelegde toestemming, na een gemeld incident, of bij een zwaarwegend belang.",
        "The responsible carer gives on request access to the file of a deceased person: on "
        "recorded consent, after a reported incident, or for a weighty interest.",
    ),
    words="De zorgverantwoordelijke verstrekt desgevraagd inzage in of afschrift van gegevens uit "
    "het dossier van een overleden betrokkene",
    when=FILE_OF_DECEASED & ON_REQUEST,
    provided=ACCESS_AFTER_DEATH,
    read_from=NOVEMBER_2021,
)
# Lid 2 (paraphrased in the pack): the person with gezag over a deceased under sixteen, unless
# contrary to the care of a good carer.
GUARDIAN_AFTER_DEATH = duty(
    "wvggz_files.guardian_after_death",
    (WVGGZ.art("8:27", lid="2"),),
    Text(
        "Wie het gezag had over een overledene onder zestien krijgt desgevraagd inzage, tenzij "
        "goede zorg zich verzet.",
        "Who had authority over a deceased under sixteen gets access on request, unless good care "
        "opposes.",
    ),
    when=FILE_OF_DECEASED & ON_REQUEST,
    provided=ACCESS_OF_GUARDIAN,
    status=Status.SECOND_HAND,
    read_from=NOVEMBER_2021,
)
# Lid 4: "Op grond van dit artikel worden geen gegevens verstrekt voor zover schriftelijk of
# elektronisch is vastgelegd dat de overleden betrokkene [...] deze inzage niet wenst, of daarbij
# de persoonlijke levenssfeer van een ander wordt geschaad."  "Op grond van dit artikel": another
# duty, as that of 8:27a to the independent doctor, passes these limits.
AFTER_DEATH_LOCK = Lock(
    "wvggz-8-27",
    Text("grenzen van art. 8:27", "limits of art. 8:27"),
    LockKind.LIMIT,
)
BARRED_AFTER_DEATH = Prohibition(
    id="wvggz_files.barred_after_death",
    cites=(WVGGZ.art("8:27", lid="4"),),
    text=Text(
        "Een vastgelegd bezwaar van de overledene of de privacy van een ander sluit inzage op "
        "grond van art. 8:27 uit.",
        "A recorded objection of the deceased or another person's privacy excludes access under "
        "art. 8:27.",
    ),
    words="Op grond van dit artikel worden geen gegevens verstrekt voor zover schriftelijk of "
    "elektronisch is vastgelegd",
    when=FILE_OF_DECEASED & AFTER_DEATH_BARS,
    lock=AFTER_DEATH_LOCK,
    yields=Yields.DUTIES,
    since=ACT_IN_FORCE,
    read_from=NOVEMBER_2021,
)
# Lid 3: "Op grond van dit artikel worden uitsluitend gegevens verstrekt voor zover deze betrekking
# hebben op de grond waarvoor inzage wordt verleend."
ONLY_THE_GROUND = Prohibition(
    id="wvggz_files.only_the_ground",
    cites=(WVGGZ.art("8:27", lid="3"),),
    text=Text(
        "Alleen gegevens die betrekking hebben op de grond waarvoor inzage wordt verleend.",
        "Only data that relate to the ground on which access is given.",
    ),
    words="Op grond van dit artikel worden uitsluitend gegevens verstrekt voor zover deze "
    "betrekking hebben op de grond waarvoor inzage wordt verleend.",
    when=FILE_OF_DECEASED & BEYOND_THE_GROUND,
    lock=AFTER_DEATH_LOCK,
    yields=Yields.DUTIES,
    since=ACT_IN_FORCE,
    read_from=NOVEMBER_2021,
)
# 8:27a (paraphrased): on refusal in a suspected medical error an independent doctor chosen by the
# requester gets access and decides.
INDEPENDENT_DOCTOR = duty(
    "wvggz_files.independent_doctor",
    (WVGGZ.art("8:27a"),),
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
    HALF_YEARLY_OVERVIEW, SELF_BINDING_SEEN, FILE_SEEN, AFTER_DEATH, GUARDIAN_AFTER_DEATH,
    BARRED_AFTER_DEATH, ONLY_THE_GROUND, INDEPENDENT_DOCTOR,
)  # fmt: skip
