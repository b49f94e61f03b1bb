"""Wet justitiële en strafvorderlijke gegevens (Wjsg), arts. 8-14 and 52: records and recipients.

Status: verified-verbatim (2026-09-01; 14 and 52 as in the 2015 text). Justitiële gegevens go to
the judiciary, to recipients designated by decree (`bjsg`), or where the Minister permits. Every
recipient is bound by art. 52, which yields to less than Wpg 7 lid 2: to a rule by or under this
act itself, or to the task for which the data were given. A duty elsewhere leaves it undetermined
(house reading 27).
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.keys import CRIMINAL_BY_TEXT, HEALTH_BY_STATUTE, TASK_BASIS
from disclosure_law.law.sources import SR, UAVG, WJSG
from disclosure_law.law.wjsg_terms import (
    ADJUDICATION,
    ALWAYS_ATTACHED,
    CONTROLLER,
    DUTY_OF_WJSG,
    IS_WJSG_DATA,
    MINISTER_PERMITS,
    NO_OTHER_PURPOSE,
    OTHER_DUTY_OPENS,
    POWER_OF_WJSG,
    RECORDS_FROM_MINISTER,
    RECORDS_FROM_PROSECUTION,
    SPECIAL_CASE,
    WEIGHTY_AND_NECESSARY,
)
from disclosure_law.law.wpg import COOPERATIONS
from disclosure_law.leaf import Judgement, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Ground,
    Key,
    Modality,
    Nature,
    Prohibition,
    Stage,
    Status,
    Yields,
)
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_KIND,
)
from disclosure_law.vocabulary.locks import AVG_10, WJSG_52

READ_8 = dt.date(2025, 7, 1)
"""The oldest version in which art. 8 was read."""

# --- The closed ladder of justitiële gegevens ----------------------------------------------------
# 9 lid 1: "Voorzover dit noodzakelijk is met het oog op een zwaarwegend algemeen belang en voor
# een goede taakuitoefening van degene aan wie justitiële gegevens worden verstrekt, kunnen bij
# algemene maatregel van bestuur personen of instanties die met een publieke taak zijn belast,
# worden aangewezen aan wie justitiële gegevens kunnen worden verstrekt."
RECORDS_OF_MINISTER = Prohibition(
    id="wjsg.records_of_minister",
    cites=(WJSG.art("9", lid="1"),),
    text=Text(
        "De Minister verstrekt justitiële gegevens alleen aan wie de wet of het besluit aanwijst.",
        "The Minister discloses judicial records only to those whom the act or decree designates.",
    ),
    words="worden aangewezen aan wie justitiële gegevens kunnen worden verstrekt",
    when=RECORDS_FROM_MINISTER,
    lock=WJSG_52,
    yields=Yields.DUTIES,
)
RECORDS_OF_MINISTER_AND_OTHER_ACTS = Prohibition(
    id="wjsg.records_of_minister_and_other_acts",
    cites=RECORDS_OF_MINISTER.cites,
    text=RECORDS_OF_MINISTER.text,
    words=RECORDS_OF_MINISTER.words,
    when=RECORDS_FROM_MINISTER & ~OTHER_DUTY_OPENS,
    lock=WJSG_52,
)
# 8a lid 1: "in de gevallen waarin het ingevolge artikel 39e, 39f, 39fa, 39fb of 39ga bevoegd is
# strafvorderlijke gegevens te verstrekken"
RECORDS_OF_PROSECUTION = Prohibition(
    id="wjsg.records_of_prosecution",
    cites=(WJSG.art("8a", lid="1"),),
    text=Text(
        "Het OM verstrekt justitiële gegevens alleen waar het ook zijn dossier mag verstrekken.",
        "The prosecution service discloses judicial records only where it may disclose its file.",
    ),
    words="bevoegd is strafvorderlijke gegevens te verstrekken, justitiële gegevens verstrekken",
    when=RECORDS_FROM_PROSECUTION,
    lock=WJSG_52,
    yields=Yields.DUTIES,
)
RECORDS_OF_PROSECUTION_AND_OTHER_ACTS = Prohibition(
    id="wjsg.records_of_prosecution_and_other_acts",
    cites=RECORDS_OF_PROSECUTION.cites,
    text=RECORDS_OF_PROSECUTION.text,
    words=RECORDS_OF_PROSECUTION.words,
    when=RECORDS_FROM_PROSECUTION & ~OTHER_DUTY_OPENS,
    lock=WJSG_52,
)

# --- Art. 8 lid 1 --------------------------------------------------------------------------------
# "Ten behoeve van de rechtspleging worden justitiële gegevens verstrekt aan Nederlandse
# rechterlijke ambtenaren."  Officieren van justitie are rechterlijke ambtenaren.
TO_JUDICIARY = Ground(
    id="wjsg.judiciary",
    cites=(WJSG.art("8", lid="1"),),
    text=Text(
        "Voor de rechtspleging gaan justitiële gegevens naar rechters en officieren van justitie.",
        "For the administration of justice judicial records go to judges and prosecutors.",
    ),
    words="Ten behoeve van de rechtspleging worden justitiële gegevens verstrekt aan Nederlandse "
    "rechterlijke ambtenaren",
    when=RECORDS_FROM_MINISTER & RECIPIENT_ROLE.among(roles.COURT, *roles.PROSECUTION_ROLES),
    provided=PURPOSE.among(ADJUDICATION, data.INVESTIGATION),
    modality=Modality.DUTY,
    lifts=DUTY_OF_WJSG,
    read_from=READ_8,
    then=ALWAYS_ATTACHED,
)

# --- Art. 14 -------------------------------------------------------------------------------------
# "Voorzover dit noodzakelijk is met het oog op een zwaarwegend algemeen belang en voor bijzondere
# doeleinden, kan Onze Minister in bijzondere gevallen toestemming geven tot het verstrekken van
# daartoe omschreven justitiële gegevens overeenkomstig door hem te geven voorschriften en onder
# door hem te stellen voorwaarden. Van zijn desbetreffend besluit zendt hij een afschrift aan de
# Autoriteit persoonsgegevens."
AS_PERMITTED = Condition(
    id="wjsg.as_permitted",
    cites=(WJSG.art("14", lid="1"),),
    text=Text(
        "Verstrek volgens de voorschriften en voorwaarden van het besluit; een afschrift ervan "
        "gaat naar de Autoriteit persoonsgegevens.",
        "Disclose as the decision prescribes; a copy of it goes to the data protection authority.",
    ),
    words="overeenkomstig door hem te geven voorschriften en onder door hem te stellen voorwaarden",
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)
WITH_PERMISSION = Ground(
    id="wjsg.ministerial_permission",
    cites=(WJSG.art("14", lid="1"),),
    text=Text(
        "Met toestemming van de Minister mogen in een bijzonder geval justitiële gegevens worden "
        "verstrekt.",
        "With the Minister's permission judicial records may be disclosed in a special case.",
    ),
    words="kan Onze Minister in bijzondere gevallen toestemming geven tot het verstrekken van "
    "daartoe omschreven justitiële gegevens",
    when=RECORDS_FROM_MINISTER | RECORDS_FROM_PROSECUTION,
    provided=MINISTER_PERMITS & SPECIAL_CASE & WEIGHTY_AND_NECESSARY,
    lifts=POWER_OF_WJSG,
    then=(AS_PERMITTED, NO_OTHER_PURPOSE, *ALWAYS_ATTACHED),
)

# --- Art. 52 -------------------------------------------------------------------------------------
# "Een ieder die krachtens deze wet de beschikking krijgt over gegevens met betrekking tot een
# derde, is verplicht tot geheimhouding daarvan, behoudens voorzover een bij of krachtens deze wet
# gegeven voorschrift mededelingen toelaat, dan wel de uitvoering van de taak met het oog waarop de
# gegevens zijn verstrekt tot het ter kennis brengen daarvan noodzaakt."
PROSECUTED_WITHOUT_COMPLAINT = Condition(
    id="wjsg.prosecuted_without_complaint",
    cites=(WJSG.art("52", lid="2"), SR.art("272", lid="1")),
    text=Text(
        "Schending is strafbaar en wordt ook zonder klacht vervolgd.",
        "A breach is an offence, prosecuted also without a complaint.",
    ),
    words="Artikel 272, tweede lid, van het Wetboek van Strafrecht is niet van toepassing",
    stage=Stage.CONSEQUENCE,
    holder=data.DISCLOSER,
)
ABOUT_ANOTHER: Predicate = ~(DISCLOSER_ROLE.among(roles.CLIENT) & SUBJECT_KIND.among(data.CLIENT))
""""gegevens met betrekking tot een derde": not what somebody tells about himself."""
FROM_RECIPIENT: Predicate = (
    ~CONTROLLER
    & ABOUT_ANOTHER
    & (DISCLOSER_BOUND.has(WJSG_52) | (IS_WJSG_DATA & ~DISCLOSER_ROLE.among(*COOPERATIONS)))
)
"""A cooperation as discloser: WGS 1.11, and this lock where the request states it (reading 26)."""
RECIPIENT_SECRECY = Prohibition(
    id="wjsg.recipient_secrecy",
    cites=(WJSG.art("52", lid="1"),),
    text=Text(
        "Wie krachtens de Wjsg gegevens kreeg houdt ze geheim, tenzij de Wjsg zelf het toelaat of "
        "de taak waarvoor ze zijn gegeven ertoe noodzaakt.",
        "Whoever got data under the Wjsg keeps them secret, unless the Wjsg itself allows it or "
        "the task they were given for necessitates it.",
    ),
    words="is verplicht tot geheimhouding daarvan, behoudens voorzover een bij of krachtens deze "
    "wet gegeven voorschrift mededelingen toelaat",
    when=FROM_RECIPIENT,
    lock=WJSG_52,
    yields=Yields.DUTIES,
    then=(PROSECUTED_WITHOUT_COMPLAINT,),
)
# The text says "deze wet"; whether a specific duty in another act prevails is open
# (Participatiewet 64).
RECIPIENT_SECRECY_AND_OTHER_ACTS = Prohibition(
    id="wjsg.recipient_secrecy_and_other_acts",
    cites=RECIPIENT_SECRECY.cites,
    text=RECIPIENT_SECRECY.text,
    words=RECIPIENT_SECRECY.words,
    when=FROM_RECIPIENT & ~OTHER_DUTY_OPENS,
    lock=WJSG_52,
    then=(PROSECUTED_WITHOUT_COMPLAINT,),
)
TASK_NECESSITATES = Judgement(
    "wjsg.task_necessitates",
    Text(
        "Noodzaakt de taak waarvoor de gegevens zijn verstrekt tot het doorgeven ervan?",
        "Does the task for which the data were given necessitate passing them on?",
    ),
    WJSG.art("52", lid="1"),
    by=data.DISCLOSER,
)
RECIPIENTS_TASK = Ground(
    id="wjsg.recipients_task",
    cites=(WJSG.art("52", lid="1"),),
    text=Text(
        "Wie krachtens de Wjsg gegevens kreeg geeft door wat de taak waarvoor ze zijn gegeven "
        "noodzakelijk maakt.",
        "Whoever got data under the Wjsg passes on what the task they were given for necessitates.",
    ),
    words="de uitvoering van de taak met het oog waarop de gegevens zijn verstrekt tot het ter "
    "kennis brengen daarvan noodzaakt",
    when=FROM_RECIPIENT,
    provided=TASK_NECESSITATES,
    nature=Nature.AVG_BASIS,  # an exit of this secrecy only: no rule that opens another one
    lifts=(WJSG_52, TASK_BASIS, Key(AVG_10, (UAVG.art("33", lid="1", onder="a"),))),
)
# Access by the data subject is not in the source pack.
ACCESS_NOT_READ = NotModelled(
    "wjsg.access_by_subject",
    Text(
        "Inzage door de betrokkene in gegevens van de Wjsg is niet gemodelleerd: niet gelezen.",
        "Access by the data subject to data of the Wjsg is not modelled: it was not read.",
    ),
)
TO_SUBJECT = Ground(
    id="wjsg.access_by_subject",
    cites=(WJSG.art("52", lid="1"),),
    text=Text(
        "Aan de betrokkene zelf over zijn eigen gegevens.", "To the data subject about own data."
    ),
    when=(IS_WJSG_DATA | DISCLOSER_BOUND.has(WJSG_52)) & RECIPIENT_ROLE.among(roles.CLIENT),
    provided=ACCESS_NOT_READ,
    lifts=(WJSG_52, TASK_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    status=Status.UNVERIFIED,
)
RULES = (
    RECORDS_OF_MINISTER, RECORDS_OF_MINISTER_AND_OTHER_ACTS, RECORDS_OF_PROSECUTION,
    RECORDS_OF_PROSECUTION_AND_OTHER_ACTS, TO_JUDICIARY, WITH_PERMISSION, RECIPIENT_SECRECY,
    RECIPIENT_SECRECY_AND_OTHER_ACTS, RECIPIENTS_TASK, TO_SUBJECT,
)  # fmt: skip
