"""UAVG arts. 27 lid 2, 30 lid 4, 30a, 39, 41 and 46: what the act itself forbids or demands.

Status: verified-verbatim unless a rule says otherwise. Art. 30a (from 2026-09-01) is the one
article of this act that does break BW 7:457. Art. 41 switches off transparency only, never arts. 5,
6, 9, 10 AVG.
"""

from __future__ import annotations

import attrs

from disclosure_law.law.avg import (
    CONSENTS_2026,
    IN_SCOPE,
    OF_THE_LIVING,
    RIGHT_PERSON_CONSENTS,
    UAVG_CHANGED,
)
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import POWER_KEYS
from disclosure_law.law.sources import UAVG
from disclosure_law.law.uavg import BY_ADMINISTRATION_ROLES, DETENTION, LID_2_B, LID_2_C
from disclosure_law.law.uavg_care import CARE_CIRCLE, HEALTH_CARE
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Nature,
    Prohibition,
    Stage,
    Status,
    Yields,
)
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CAPABLE,
    CATEGORY,
    DISCLOSER_BOUND,
    IS_HEALTH,
    OWN_CONSENT_GIVEN,
    PROXY_CONSENT_GIVEN,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
)
from disclosure_law.vocabulary.locks import (
    AGREEMENT,
    AWB_2_5,
    BSN,
    BW_7_457,
    CODE,
    SECRECIES,
    UAVG_30_4,
    WET_BIG_88,
)

TO_ANOTHER = ~RECIPIENT_ROLE.among(roles.CLIENT)
DECIDES = SUBJECT_AGE.at_least(16) & CAPABLE
CONSENT_UNDER_ART_5 = (DECIDES & OWN_CONSENT_GIVEN) | (~DECIDES & PROXY_CONSENT_GIVEN)
"""Consent by the person of UAVG 5 lid 1-2."""

# --- Art. 27 lid 2 --------------------------------------------------------------------------------
# "In de gevallen, bedoeld in het eerste lid, worden geen persoonsgegevens aan derden verstrekt
# zonder toestemming van de betrokkene."  (lid 1: spiritual care)  The consent of AVG 4(11), by the
# person of UAVG 5 at the date; from 2026-09-01 whoever is twelve may withdraw it (5 lid 3).
SPIRITUAL_CARE_LOCK = Lock(
    "uavg-27", Text("gegevens van geestelijke verzorging", "data of spiritual care"), LockKind.BAR
)
HELD_FOR_SPIRITUAL_CARE = Fact(
    "uavg.spiritual_care",
    Text(
        "Zijn de gegevens verwerkt voor geestelijke verzorging (UAVG 27 lid 1)?",
        "Were the data processed for spiritual care (UAVG 27 para 1)?",
    ),
    UAVG.art("27", lid="1"),
)
SPIRITUAL_CARE = Prohibition(
    id="uavg.spiritual_care",
    cites=(UAVG.art("27", lid="2"),),
    text=Text(
        "Gegevens van geestelijke verzorging gaan zonder toestemming niet naar derden.",
        "Data of spiritual care do not go to third parties without consent.",
    ),
    words="worden geen persoonsgegevens aan derden verstrekt zonder toestemming van de betrokkene",
    when=OF_THE_LIVING & HELD_FOR_SPIRITUAL_CARE,
    lock=SPIRITUAL_CARE_LOCK,
)
SPIRITUAL_CARE_CONSENT = Ground(
    id="uavg.spiritual_care_consent",
    cites=(UAVG.art("27", lid="2"),),
    text=Text("De betrokkene stemt in.", "The data subject consents."),
    words="zonder toestemming van de betrokkene",
    provided=RIGHT_PERSON_CONSENTS,
    nature=Nature.CONSENT,
    lifts=(SPIRITUAL_CARE_LOCK,),
    until=UAVG_CHANGED,
)
SPIRITUAL_CARE_CONSENT_2026 = attrs.evolve(
    SPIRITUAL_CARE_CONSENT, provided=CONSENTS_2026, since=UAVG_CHANGED, until=None
)

# --- Art. 30 lid 4, second sentence ---------------------------------------------------------------
# "Indien de verwerkingsverantwoordelijke persoonlijk gegevens verwerkt en op hem niet reeds uit
# hoofde van ambt, beroep of wettelijk voorschrift een geheimhoudingsplicht rust, is hij verplicht
# tot geheimhouding van de gegevens, behoudens voor zover de wet hem tot mededeling verplicht of uit
# zijn taak de noodzaak voortvloeit dat de gegevens worden meegedeeld aan anderen die krachtens het
# eerste, tweede of derde lid bevoegd zijn tot verwerking daarvan."  A code or a contract does not
# push it aside (wet-big.md).  "De gegevens": those of lid 1-3, about health.
ART_30_4 = UAVG.art("30", lid="4", sentence="2")
OTHER_SECRECIES = tuple(
    lock for lock in SECRECIES if lock not in (UAVG_30_4, AWB_2_5, CODE, AGREEMENT)
)
BOUND_BY_ART_30_4 = (
    DISCLOSER_BOUND.has(UAVG_30_4) & ~DISCLOSER_BOUND.has_any(*OTHER_SECRECIES) & TO_ANOTHER
)
OWN_SECRECY = Prohibition(
    id="uavg.own_secrecy",
    cites=(ART_30_4,),
    text=Text(
        "Wie persoonlijk gezondheidsgegevens verwerkt en geen andere geheimhoudingsplicht heeft, "
        "houdt ze geheim.",
        "Whoever personally processes health data and is under no other secrecy keeps them secret.",
    ),
    words="is hij verplicht tot geheimhouding van de gegevens, behoudens voor zover de wet hem tot "
    "mededeling verplicht",
    when=BOUND_BY_ART_30_4 & IS_HEALTH,
    lock=UAVG_30_4,
    yields=Yields.DUTIES,
    then=(SR_272,),
)
TASK_NECESSITATES = Judgement(
    "uavg.task_necessitates",
    Text(
        "Vloeit uit de eigen taak van de verstrekker de noodzaak voort de gegevens mee te delen?",
        "Does the discloser's own task make it necessary to communicate the data?",
    ),
    ART_30_4,
    by=data.DISCLOSER,
)
TO_WHOM_ART_30_NAMES = RECIPIENT_ROLE.among(
    *BY_ADMINISTRATION_ROLES, roles.SCHOOL, *LID_2_B, *CARE_CIRCLE, roles.HEALTH_INSURER
) | (RECIPIENT_ROLE.among(*LID_2_C) & DETENTION)
OWN_TASK = Ground(
    id="uavg.own_task",
    cites=(ART_30_4,),
    text=Text(
        "De eigen taak maakt mededeling nodig aan iemand die zelf in art. 30 lid 1-3 staat.",
        "The own task makes it necessary to inform somebody who is named in art. 30 para 1-3 "
        "himself.",
    ),
    words="uit zijn taak de noodzaak voortvloeit dat de gegevens worden meegedeeld aan anderen die "
    "krachtens het eerste, tweede of derde lid bevoegd zijn tot verwerking daarvan",
    when=TO_WHOM_ART_30_NAMES,
    provided=TASK_NECESSITATES,
    nature=Nature.AVG_BASIS,
    lifts=(UAVG_30_4,),
)
OWN_SECRECY_CONSENT = Ground(
    id="uavg.own_secrecy_consent",
    cites=(ART_30_4,),
    text=Text(
        "Wie beschermd wordt stemt in: eigen lezing, het artikel noemt toestemming niet.",
        "The person protected consents: an own reading, the article does not mention consent.",
    ),
    provided=CONSENT_UNDER_ART_5,
    nature=Nature.CONSENT,
    lifts=(UAVG_30_4,),
    status=Status.OWN_READING,
    contested=(
        Contested(
            ART_30_4,
            Text(
                "UAVG 30 lid 4 noemt toestemming niet als opening.",
                "UAVG 30 para 4 does not mention consent as an opening.",
            ),
        ),
    ),
)

# --- Art. 30a (from 2026-09-01) -------------------------------------------------------------------
# Lid 6: "In situaties als bedoeld in het eerste lid, mag de overdracht van dossiers plaatsvinden
# zonder de toestemming van de patiënt als bedoeld in artikel 457, eerste lid, eerste volzin, van
# Boek 7 van het Burgerlijk Wetboek."  Only to another hulpverlener or institution that will keep
# and manage the files.
FILE_TRANSFER_FOR_KEEPING = Fact(
    "uavg.file_transfer",
    Text(
        "Gaat het om overdracht van patiëntdossiers aan wie ze gaat bewaren en beheren (einde "
        "praktijk, faillissement)?",
        "Is it a transfer of patient files to whoever will keep and manage them (end of practice, "
        "bankruptcy)?",
    ),
    UAVG.art("30a", lid="1"),
)
FILE_TRANSFER = Ground(
    id="uavg.file_transfer",
    cites=(UAVG.art("30a", lid="6"), UAVG.art("30a", lid="1")),
    text=Text(
        "Dossiers mogen zonder toestemming worden overgedragen aan wie ze gaat bewaren en beheren.",
        "Files may be transferred without consent to whoever will keep and manage them.",
    ),
    words="mag de overdracht van dossiers plaatsvinden zonder de toestemming van de patiënt als "
    "bedoeld in artikel 457, eerste lid, eerste volzin",
    when=DISCLOSER_BOUND.has(BW_7_457) & RECIPIENT_ROLE.among(*HEALTH_CARE),
    provided=FILE_TRANSFER_FOR_KEEPING,
    lifts=(BW_7_457, WET_BIG_88, *POWER_KEYS),
    since=UAVG_CHANGED,
    then=(
        Condition(
            id="uavg.inform_of_transfer",
            cites=(UAVG.art("30a", lid="2"),),
            text=Text(
                "Informeer de patiënten, zo nodig met een algemene kennisgeving; de overdracht is "
                "gratis.",
                "Inform the patients, if need be by general notice; the transfer is free of "
                "charge.",
            ),
            stage=Stage.WITH,
            holder=data.DISCLOSER,
            status=Status.SECOND_HAND,
        ),
    ),
)

# --- Art. 39 --------------------------------------------------------------------------------------
# "De functionaris voor gegevensbescherming [...] is verplicht tot geheimhouding van hetgeen hem op
# grond van een klacht of een verzoek van betrokkene is bekend geworden, tenzij de betrokkene in
# bekendmaking toestemt."
LEARNED_AS_FG = Fact(
    "uavg.learned_as_data_protection_officer",
    Text(
        "Kent de verstrekker de gegevens als functionaris voor gegevensbescherming, uit een "
        "klacht of verzoek?",
        "Does the discloser know the data as data protection officer, from a complaint or request?",
    ),
    UAVG.art("39"),
)
OFFICER_SECRECY = Condition(
    id="uavg.data_protection_officer",
    cites=(UAVG.art("39"),),
    text=Text(
        "De functionaris voor gegevensbescherming zwijgt over wat hij uit een klacht of verzoek "
        "weet, tenzij de betrokkene toestemt.",
        "The data protection officer keeps secret what he knows from a complaint or request, "
        "unless the data subject consents.",
    ),
    words="is verplicht tot geheimhouding van hetgeen hem op grond van een klacht of een verzoek "
    "van betrokkene is bekend geworden",
    when=LEARNED_AS_FG,
    stage=Stage.PRECONDITION,
    holder=data.DISCLOSER,
)

# --- Art. 41 lid 1 --------------------------------------------------------------------------------
# "kan de verplichtingen en rechten, bedoeld in de artikelen 12 tot en met 21 en artikel 34 van de
# verordening, buiten toepassing laten voor zover zulks noodzakelijk en evenredig is ter waarborging
# van: [...] i. de bescherming van de betrokkene of van de rechten en vrijheden van anderen"
INFORMING_ENDANGERS = Fact(
    "uavg.informing_endangers",
    Text(
        "Zou het informeren van de betrokkene hem, anderen of de opsporing in gevaar brengen?",
        "Would informing the data subject endanger that person, others or an investigation?",
    ),
    UAVG.art("41", lid="1"),
)
NOT_INFORMING = Condition(
    id="uavg.not_informing",
    cites=(UAVG.art("41", lid="1"),),
    text=Text(
        "Informeren mag achterwege blijven voor zover dat noodzakelijk en evenredig is; leg de "
        "toets vast. Dit is geen grond om te verstrekken.",
        "Informing may be left out as far as necessary and proportionate; record the test. This "
        "is no ground to disclose.",
    ),
    words="buiten toepassing laten voor zover zulks noodzakelijk en evenredig is ter waarborging "
    "van",
    when=IN_SCOPE & INFORMING_ENDANGERS,
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
)

# --- Art. 46: the BSN -----------------------------------------------------------------------------
# "Een nummer dat ter identificatie van een persoon bij wet is voorgeschreven, wordt bij de
# verwerking van persoonsgegevens slechts gebruikt ter uitvoering van de desbetreffende wet dan wel
# voor doeleinden bij de wet bepaald."  Lid 2 (cases by AMvB, none in the source pack) ended on
# 2026-08-31.  Consent cures nothing.
CITIZEN_NUMBER = Prohibition(
    id="uavg.citizen_number",
    cites=(UAVG.art("46", lid="1"),),
    text=Text(
        "Het BSN wordt alleen gebruikt waar een wet dat bepaalt; toestemming helpt niet.",
        "The citizen service number is used only where a statute says so; consent does not help.",
    ),
    words="slechts gebruikt ter uitvoering van de desbetreffende wet dan wel voor doeleinden bij "
    "de wet bepaald",
    when=OF_THE_LIVING & CATEGORY.among(data.CITIZEN_NUMBER),
    lock=BSN,
    then=(
        Condition(
            id="uavg.without_number",
            cites=(UAVG.art("46"),),
            text=Text(
                "Weg die overblijft: verstrek zonder BSN.",
                "Way that remains: disclose without the number.",
            ),
            stage=Stage.CONSEQUENCE,
            holder=data.DISCLOSER,
            status=Status.OWN_READING,
        ),
    ),
    until=UAVG_CHANGED,
)
CITIZEN_NUMBER_2026 = attrs.evolve(
    CITIZEN_NUMBER, cites=(UAVG.art("46"),), since=UAVG_CHANGED, until=None
)

RULES = (
    SPIRITUAL_CARE, SPIRITUAL_CARE_CONSENT, SPIRITUAL_CARE_CONSENT_2026, OWN_SECRECY, OWN_TASK,
    OWN_SECRECY_CONSENT, FILE_TRANSFER, OFFICER_SECRECY, NOT_INFORMING, CITIZEN_NUMBER,
    CITIZEN_NUMBER_2026,
)  # fmt: skip

COVERAGE = (
    Coverage(UAVG.art("1"), "encoded", "civil-court bans count as criminal until 2026-08-31 (avg)"),
    Coverage(UAVG.art("5"), "encoded", "lid 1-3 and 7 (avg); lid 4 and 5 not modelled"),
    Coverage(UAVG.art("22"), "encoded", "a, b in avg; d, e in uavg; c is elided in the pack"),
    Coverage(UAVG.art("23"), "encoded", "c; a (treaty duty) and b (AP, ombudsman) not modelled"),
    Coverage(UAVG.art("23a"), "not modelled", "statutory audit: no situation of this field"),
    Coverage(UAVG.art("24"), "encoded", "four conditions, from a summary"),
    Coverage(UAVG.art("25"), "not modelled", "race and ethnicity: outline only"),
    Coverage(UAVG.art("26"), "out of scope", "political opinions, functions in administration"),
    Coverage(UAVG.art("27"), "encoded", "lid 2; lid 1 is a fact"),
    Coverage(UAVG.art("28"), "not modelled", "genetic data: no data category, outline only"),
    Coverage(UAVG.art("29"), "out of scope", "biometric identification"),
    Coverage(UAVG.art("30", lid="1"), "encoded", "for the body itself as discloser"),
    Coverage(UAVG.art("30", lid="2"), "encoded", "a, b, c"),
    Coverage(UAVG.art("30", lid="3"), "encoded", "a; b (insurers) not modelled, see wabvpz"),
    Coverage(UAVG.art("30", lid="4"), "encoded", "condition and own secrecy"),
    Coverage(UAVG.art("30", lid="5"), "encoded", "other special data in treatment"),
    Coverage(UAVG.art("30a"), "encoded", "lid 6 with lid 1; from 2026-09-01"),
    Coverage(UAVG.art("30b"), "not modelled", "transfer by a non-hulpverlener: paraphrase only"),
    Coverage(UAVG.art("31"), "encoded", "as avg.criminal_data"),
    Coverage(UAVG.art("32"), "encoded", "a in avg, b-d; e-f not modelled (f elided in the pack)"),
    Coverage(UAVG.art("33"), "encoded", "lid 1 a-c, lid 2 b; lid 2 a and lid 3-6 not modelled"),
    Coverage(UAVG.art("39"), "encoded", "condition"),
    Coverage(UAVG.art("41"), "encoded", "condition"),
    Coverage(UAVG.art("44"), "out of scope", "rights of arts. 15, 16, 18 AVG in research"),
    Coverage(UAVG.art("45"), "not modelled", "named among the changes of 2026-09-01 only"),
    Coverage(UAVG.art("46"), "encoded", "statutes that provide for the BSN carry a key"),
    Coverage(UAVG.art("47a"), "not modelled", "commissions of inquiry: named only"),
)
