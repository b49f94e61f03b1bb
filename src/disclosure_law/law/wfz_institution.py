"""Wfz 2.8, 3.5, 6.2 and 6.10: policy data, supervision, the indication, incidents.

Status: verified-verbatim (version 2025-07-01; 3.5 in this form by 2023-10-01). Of 2.8 lid 4 and 3.5
lid 7 a part was read.
"""

from __future__ import annotations

from disclosure_law.law.compulsory_care import DEMANDED_FOR_SUPERVISION, MINISTER
from disclosure_law.law.keys import (
    CRIMINAL_BY_TEXT,
    DUTY_BASIS,
    DUTY_KEYS,
    EVERY_SECRECY,
    HEALTH_BY_STATUTE,
    TASK_BASIS,
)  # fmt: skip
from disclosure_law.law.sources import WFZ
from disclosure_law.law.wfz import (
    BY_PROVIDER,
    FORENSIC_BILLING,
    FORENSIC_PATIENT,
    FORENSIC_PLACEMENT,
    FORENSIC_PROVIDERS,
    WFZ_2019,
    WFZ_2023,
)  # fmt: skip
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Ground, Modality, Prohibition, Stage, Yields
from disclosure_law.term import Lock, LockKind, Purpose
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_ROLE,
    NECESSARY,
    ON_REQUEST,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip

FORENSIC_INCIDENT = Purpose(
    "voorval-forensische-zorg",
    Text("ongeoorloofde afwezigheid of bijzonder voorval", "unauthorised absence or incident"),
)
FORENSIC_POLICY = Purpose(
    "beleid-forensische-zorg", Text("beleid forensische zorg (Wfz 2.8)", "forensic-care policy")
)

# --- Art. 2.8 (since 2023-10-01) -----------------------------------------------------------------
# "De zorgaanbieder die forensische zorg verleent, het hoofd van de instelling of de directeur van
# de instelling waar forensische zorg wordt verleend en de reclasseringsinstelling verstrekken
# desgevraagd en kosteloos gegevens aan Onze Minister ten behoeve van de verwerking, bedoeld in het
# eerste lid."  Lid 4: "worden daar waar mogelijk verwerkt op een wijze die waarborgt dat zij niet
# tot een persoon herleidbaar zijn."
NOT_TRACEABLE = Condition(
    id="wfz.not_traceable",
    cites=(WFZ.art("2.8", lid="4"),),
    text=Text(
        "Alleen voor dit doel, en waar mogelijk niet tot een persoon herleidbaar.",
        "For this purpose only, and where possible not traceable to a person.",
    ),
    words="worden daar waar mogelijk verwerkt op een wijze die waarborgt dat zij niet tot een "
    "persoon herleidbaar zijn",
    stage=Stage.WITH,
    holder=data.RECIPIENT,
)
POLICY_DATA = Ground(
    id="wfz.policy_data",
    cites=(WFZ.art("2.8", lid="2"),),
    text=Text(
        "Zorgaanbieder, instelling en reclassering geven de Minister desgevraagd beleidsgegevens.",
        "Provider, institution and probation service give the Minister policy data on request.",
    ),
    words="verstrekken desgevraagd en kosteloos gegevens aan Onze Minister",
    when=DISCLOSER_ROLE.among(*FORENSIC_PROVIDERS, roles.DJI, roles.PROBATION)
    & RECIPIENT_ROLE.among(MINISTER)
    & PURPOSE.among(FORENSIC_POLICY)
    & ON_REQUEST,
    provided=NECESSARY,
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    then=(NOT_TRACEABLE,),
    since=WFZ_2023,
)
# Lid 4: "De gegevens, bedoeld in het eerste lid, worden niet verwerkt voor andere doeleinden dan
# aldaar bedoeld".  What the Minister processes for the policy, not what a provider holds of it.
FROM_POLICY_DATA = Fact(
    "wfz.from_policy_data",
    Text(
        "Komen de gegevens uit wat de Minister verwerkt voor het beleid (Wfz 2.8 lid 1)?",
        "Do the data come from what the Minister processes for policy (Wfz 2.8(1))?",
    ),
    WFZ.art("2.8", lid="4"),
)
POLICY_PURPOSE = Prohibition(
    id="wfz.policy_purpose",
    cites=(WFZ.art("2.8", lid="4"),),
    text=Text(
        "Beleidsgegevens van de Minister dienen alleen het beleid.",
        "The Minister's policy data serve policy only.",
    ),
    words="worden niet verwerkt voor andere doeleinden dan aldaar bedoeld",
    when=DISCLOSER_ROLE.among(MINISTER, roles.DJI)
    & ~RECIPIENT_ROLE.among(roles.CLIENT)
    & FROM_POLICY_DATA
    & ~PURPOSE.among(FORENSIC_POLICY),
    lock=Lock(
        "wfz-2-8", Text("doelbinding beleidsgegevens", "purpose lock on policy data"),
        LockKind.LIMIT,
    ),
    yields=Yields.NAMED,
    since=WFZ_2023,
)  # fmt: skip

# --- Art. 3.5 lid 4-5 ----------------------------------------------------------------------------
# Lid 4: "zijn, voor zover dit voor de vervulling van hun taak redelijkerwijs noodzakelijk is,
# bevoegd tot inzage van de dossiers [...] en het vorderen van inlichtingen."  Lid 5: "Voor zover de
# desbetreffende beroepsbeoefenaar uit hoofde van ambt, beroep of overeenkomst tot geheimhouding
# [...] verplicht is, kan hij deze verplichting, in afwijking van artikel 5:20, tweede lid, van de
# Algemene wet bestuursrecht, niet inroepen tegenover de met het toezicht belaste ambtenaren."
SUPERVISION = Ground(
    id="wfz.supervision",
    cites=(WFZ.art("3.5", lid="5"), WFZ.art("3.5", lid="4")),
    text=Text(
        "Tegenover de toezichthouder kan geheimhouding van het dossier niet worden ingeroepen.",
        "Towards the supervisor secrecy of the file cannot be invoked.",
    ),
    words="niet inroepen tegenover de met het toezicht belaste ambtenaren",
    when=DISCLOSER_ROLE.among(*FORENSIC_PROVIDERS, *roles.CARE_ROLES)
    & RECIPIENT_ROLE.among(roles.INSPECTORATE, roles.SUPERVISOR)
    & PURPOSE.among(data.SUPERVISION)
    & FORENSIC_PATIENT,
    provided=DEMANDED_FOR_SUPERVISION,
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    breaks=EVERY_SECRECY,
    since=WFZ_2019,
    read_from=WFZ_2023,
)
# Lid 7: "De toezichthouder en de Inspectie Gezondheidszorg en Jeugd zijn bevoegd aan elkaar de
# gegevens te verstrekken die noodzakelijk zijn voor de uitvoering van de taak bedoeld in het eerste
# lid, of de taak, bedoeld in artikel 36 van de Gezondheidswet, voor zover betrekking hebbend op
# forensische zorg, mits de beoogde ontvangende partij ook zelfstandig bevoegd is om de betreffende
# gegevens in te zien of op te vragen. [...] In voorkomend geval mogen de gegevens in afwijking van
# eventuele geheimhoudingsplichten worden verstrekt."
ON_FORENSIC_CARE = Fact(
    "wfz.supervision_on_forensic_care",
    Text(
        "Gaat het om de toezichtstaak van Wfz 3.5 lid 1, of van Gezondheidswet 36 voor zover die "
        "forensische zorg betreft?",
        "Is it the supervisory task of Wfz 3.5(1), or that of Gezondheidswet 36 as far as it "
        "concerns forensic care?",
    ),
    WFZ.art("3.5", lid="7"),
)
MAY_GET_IT_ITSELF = Fact(
    "wfz.recipient_may_get_it_itself",
    Text(
        "Is de ontvanger ook zelfstandig bevoegd om deze gegevens in te zien of op te vragen?",
        "Is the recipient also by itself competent to inspect or ask for these data?",
    ),
    WFZ.art("3.5", lid="7"),
)
BETWEEN_SUPERVISORS: Predicate = (
    DISCLOSER_ROLE.among(roles.SUPERVISOR) & RECIPIENT_ROLE.among(roles.INSPECTORATE)
) | (DISCLOSER_ROLE.among(roles.INSPECTORATE) & RECIPIENT_ROLE.among(roles.SUPERVISOR))
SENDERS_SECRECY = Condition(
    id="wfz.senders_secrecy",
    cites=(WFZ.art("3.5", lid="7"),),
    text=Text(
        "De ontvangende toezichthouder is tot dezelfde geheimhouding verplicht als de verzender.",
        "The receiving supervisor is under the same secrecy as the sender.",
    ),
    words="verplicht tot geheimhouding, zoals de verzendende partij hiertoe in beginsel verplicht "
    "was",
    stage=Stage.AFTERWARDS,
    holder=data.RECIPIENT,
)
SUPERVISORS_SHARE = Ground(
    id="wfz.supervisors_share",
    cites=(WFZ.art("3.5", lid="7"),),
    text=Text(
        "Toezichthouder en IGJ mogen elkaar geven wat het toezicht op forensische zorg vergt en de "
        "ontvanger ook zelf mag opvragen.",
        "Supervisor and inspectorate may give each other what supervising forensic care requires "
        "and the recipient may ask for itself as well.",
    ),
    words="mits de beoogde ontvangende partij ook zelfstandig bevoegd is om de betreffende "
    "gegevens in te zien of op te vragen",
    when=BETWEEN_SUPERVISORS & PURPOSE.among(data.SUPERVISION),
    provided=ON_FORENSIC_CARE & NECESSARY & MAY_GET_IT_ITSELF,
    lifts=(TASK_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    breaks=EVERY_SECRECY,
    then=(SENDERS_SECRECY,),
    since=WFZ_2019,
    read_from=WFZ_2023,
)

# --- Art. 6.2 lid 5 ------------------------------------------------------------------------------
# "De gegevens welke zijn opgenomen in de indicatiestelling worden door Onze Minister slechts
# gebruikt ten behoeve van het besluit, bedoeld in artikel 6.1, eerste lid en voor het maken van
# prognoses."  5.1 lid 5: "zendt de indicatiestelling [...] door aan de zorgaanbieder [...], ten
# behoeve van de zorgverlening en de declaratie daarvan."
FROM_INDICATION = Fact(
    "wfz.from_indication",
    Text(
        "Komen de gegevens uit de indicatiestelling bij de Minister (DJI)?",
        "Do the data come from the indication held by the Minister (DJI)?",
    ),
    WFZ.art("6.2", lid="5"),
)
INDICATION_LOCK = Lock(
    "wfz-6-2", Text("doelbinding indicatiestelling", "purpose lock on indication"), LockKind.LIMIT
)
INDICATION_PURPOSE = Prohibition(
    id="wfz.indication_purpose",
    cites=(WFZ.art("6.2", lid="5"),),
    text=Text(
        "De indicatiestelling dient alleen plaatsing, zorgverlening, declaratie en prognoses.",
        "The indication serves placement, care, billing and forecasts only.",
    ),
    words="slechts gebruikt ten behoeve van het besluit",
    when=DISCLOSER_ROLE.among(MINISTER, roles.DJI)
    & FROM_INDICATION
    & ~PURPOSE.among(FORENSIC_PLACEMENT, FORENSIC_BILLING),
    lock=INDICATION_LOCK,
    yields=Yields.NAMED,
    since=WFZ_2019,
)

# --- Art. 6.10 -----------------------------------------------------------------------------------
# Lid 1: "Het hoofd van de instelling bij welke de algemene verantwoordelijkheid ligt voor de
# tenuitvoerlegging van de vrijheidsstraf of vrijheidsbenemende maatregel meldt ongeoorloofde
# afwezigheid en andere bijzondere voorvallen betreffende de forensische patiënt aan Onze
# Minister."  Lid 2: "verstrekt Onze Minister te allen tijde alle verlangde inlichtingen."
INCIDENT = Fact(
    "wfz.incident",
    Text(
        "Gaat het om een ongeoorloofde afwezigheid of ander bijzonder voorval?",
        "Is it about an unauthorised absence or other special incident?",
    ),
    WFZ.art("6.10", lid="4"),
)
HEAD = Fact(
    "wfz.responsible_for_execution",
    Text(
        "Ligt bij de verstrekker de algemene verantwoordelijkheid voor de tenuitvoerlegging van de "
        "vrijheidsstraf of vrijheidsbenemende maatregel?",
        "Does the discloser bear the general responsibility for executing the custodial sentence "
        "or measure?",
    ),
    WFZ.art("6.10", lid="1"),
)
TELL_MINISTER = Ground(
    id="wfz.tell_minister",
    cites=(WFZ.art("6.10", lid="1"), WFZ.art("6.10", lid="2")),
    text=Text(
        "Het hoofd van de instelling meldt afwezigheid en voorvallen aan de Minister, en geeft hem "
        "alle verlangde inlichtingen.",
        "The head of the institution reports absence and incidents to the Minister, and gives all "
        "information asked for.",
    ),
    words="meldt ongeoorloofde afwezigheid en andere bijzondere voorvallen betreffende de "
    "forensische patiënt aan Onze Minister.",
    when=DISCLOSER_ROLE.among(*FORENSIC_PROVIDERS, roles.DJI)
    & RECIPIENT_ROLE.among(MINISTER)
    & PURPOSE.among(FORENSIC_INCIDENT)
    & FORENSIC_PATIENT,
    provided=HEAD & (INCIDENT | ON_REQUEST),
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    since=WFZ_2019,
)
# Lid 4: the zorgaanbieder of a patient "die buiten de instelling of de penitentiaire inrichting
# verblijft" sees to it "dat het hoofd van die instelling of de directeur van die penitentiaire
# inrichting in kennis wordt gesteld", and reports "tevens aan de persoon of de instelling die is
# belast met begeleiding van en het toezicht op de forensische patiënt."  Not to the Minister.
STAYS_OUTSIDE = Fact(
    "wfz.stays_outside",
    Text(
        "Verblijft de forensische patiënt buiten de instelling of de penitentiaire inrichting?",
        "Does the forensic patient stay outside the institution or the prison?",
    ),
    WFZ.art("6.10", lid="4"),
)
REPORT_INCIDENT = Ground(
    id="wfz.report_incident",
    cites=(WFZ.art("6.10", lid="4"),),
    text=Text(
        "De zorgaanbieder meldt ongeoorloofde afwezigheid en voorvallen aan instelling, directeur "
        "en toezichthouder op de patiënt.",
        "The provider reports unauthorised absence and incidents to institution, governor and "
        "whoever supervises the patient.",
    ),
    words="in kennis wordt gesteld van de ongeoorloofde afwezigheid en andere bijzondere "
    "voorvallen die de forensische patiënt betreffen",
    when=BY_PROVIDER
    & RECIPIENT_ROLE.among(roles.DJI, roles.FPC, roles.PROBATION)
    & PURPOSE.among(FORENSIC_INCIDENT)
    & FORENSIC_PATIENT,
    provided=INCIDENT & STAYS_OUTSIDE,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    since=WFZ_2019,
)

RULES = (
    POLICY_DATA, POLICY_PURPOSE, SUPERVISION, SUPERVISORS_SHARE, INDICATION_PURPOSE, TELL_MINISTER,
    REPORT_INCIDENT,
)  # fmt: skip
