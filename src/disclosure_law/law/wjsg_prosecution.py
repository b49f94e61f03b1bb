"""Wjsg 39c, 39e and 39f: strafvorderlijke gegevens, the file of the openbaar ministerie.

Status: verified-verbatim (2026-09-01 = 2020-01-01; 39f lid 1-2 also in the 2015 text).
Cooperations, the Minister's permission and the records that go along with the file stand in
`wjsg_joint`. 39e names the justice chain and two duties of the compulsory-care acts; 39f opens to
anyone for seven purposes and with tests on both sides ("kan slechts"). What neither carries stays
in: that closed ladder is the prohibition of this module. Consent plays no part.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.sources import WJSG
from disclosure_law.law.wjsg_terms import (
    ADMINISTRATIVE_DECISION,
    ALWAYS_ATTACHED,
    DISCIPLINARY_MEASURE,
    DUTY_OF_WJSG,
    FIT_FOR_RECIPIENT,
    FROM_PROSECUTION_FILE,
    HELP_INVOLVED,
    HELP_VICTIMS,
    MINISTER,
    OTHER_DUTY_OPENS,
    POWER_OF_WJSG,
    PRIVATE_LAW_ACT,
    RECORD,
    SPECIAL,
    WEIGHTY_AND_NECESSARY,
)
from disclosure_law.law.wpg_terms import PREVENTION, TO_SUPERVISE
from disclosure_law.law.wzd_terms import DOCTORS
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Modality,
    Prohibition,
    Stage,
    Yields,
)
from disclosure_law.term import Purpose, Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import PURPOSE, RECIPIENT_ROLE
from disclosure_law.vocabulary.locks import WJSG_52

READ_39C = dt.date(2026, 9, 1)
READ_39E = dt.date(2020, 1, 1)
"""The oldest version in which 39e lid 1 and 39g were read; lid 4 and 5 begin on that day."""

# --- Art. 39c lid 3 ------------------------------------------------------------------------------
# Health and other special categories: "voor zover dit voor het doel van de verwerking
# onvermijdelijk is, in aanvulling op … andere strafvorderlijke gegevens … en de gegevens afdoende
# zijn beveiligd"
REVEALS_SPECIAL = Fact(
    "wjsg_prosecution.reveals_special_data",
    Text(
        "Bevatten de strafvorderlijke gegevens gegevens over gezondheid of andere bijzondere "
        "gegevens?",
        "Do the criminal-procedure data include health or other special data?",
    ),
    WJSG.art("39c", lid="3"),
)
UNAVOIDABLE = Judgement(
    "wjsg_prosecution.special_data_unavoidable",
    Text(
        "Zijn die bijzondere gegevens onvermijdelijk voor het doel?",
        "Are those special data unavoidable for the purpose?",
    ),
    WJSG.art("39c", lid="3"),
    by=data.DISCLOSER,
)
IN_ADDITION_AND_SECURED = Fact(
    "wjsg_prosecution.in_addition_and_secured",
    Text(
        "Gaan zij mee in aanvulling op andere strafvorderlijke gegevens, en afdoende beveiligd?",
        "Do they come in addition to other criminal-procedure data, and adequately secured?",
    ),
    WJSG.art("39c", lid="3"),
)
SPECIAL_ONLY_WHEN_UNAVOIDABLE = Prohibition(
    id="wjsg_prosecution.special_data",
    cites=(WJSG.art("39c", lid="3"),),
    text=Text(
        "Bijzondere gegevens alleen als dat onvermijdelijk is, naast andere strafvorderlijke "
        "gegevens en afdoende beveiligd.",
        "Special data only where unavoidable, beside other criminal-procedure data and secured.",
    ),
    words="voor zover dit voor het doel van de verwerking onvermijdelijk is, in aanvulling op",
    when=FROM_PROSECUTION_FILE & REVEALS_SPECIAL & ~(UNAVOIDABLE & IN_ADDITION_AND_SECURED),
    lock=SPECIAL,
    read_from=READ_39C,
)

# --- The closed ladder ---------------------------------------------------------------------------
# 39f lid 2: "Het College van procureurs-generaal kan slechts strafvorderlijke gegevens aan
# personen of instanties als bedoeld in het eerste lid verstrekken, voorzover die gegevens [...]"
CLOSED = Prohibition(
    id="wjsg_prosecution.closed_ladder",
    cites=(WJSG.art("39f", lid="1"), WJSG.art("39f", lid="2")),
    text=Text(
        "Het OM verstrekt strafvorderlijke gegevens alleen op grond van de Wjsg: aan de keten, of "
        "aan anderen om een zwaarwegend algemeen belang en voor een van zeven doelen.",
        "The prosecution service discloses its file only under the Wjsg: to the chain, or to "
        "others for a weighty public interest and one of seven purposes.",
    ),
    words="kan slechts strafvorderlijke gegevens aan personen of instanties als bedoeld in het "
    "eerste lid verstrekken",
    when=FROM_PROSECUTION_FILE,
    lock=WJSG_52,
    yields=Yields.DUTIES,
)
# Whether a duty that the act does not name opens it (Wvggz 8:29, Wzd 18c): a legal judgement.
CLOSED_TO_OTHER_ACTS = Prohibition(
    id="wjsg_prosecution.closed_to_other_acts",
    cites=CLOSED.cites,
    text=CLOSED.text,
    words=CLOSED.words,
    when=FROM_PROSECUTION_FILE & ~OTHER_DUTY_OPENS,
    lock=WJSG_52,
)

# --- Art. 39e lid 1 ------------------------------------------------------------------------------
# "Voorzover dit noodzakelijk is met het oog op een zwaarwegend algemeen belang, kan het College
# van procureurs-generaal aan de volgende personen of instanties strafvorderlijke gegevens
# verstrekken"
EXECUTES = Fact(
    "wjsg_prosecution.recipient_executes",
    Text(
        "Is de ontvanger belast met de tenuitvoerlegging (van een rechterlijke beslissing, straf "
        "of maatregel)?",
        "Is the recipient charged with executing a judicial decision, sentence or measure?",
    ),
    WJSG.art("39e", lid="1", onder="g"),
)
_TO_CHAIN = Text(
    "Het OM mag om een zwaarwegend algemeen belang aan deze ontvanger in de justitiële keten "
    "verstrekken.",
    "The prosecution service may, for a weighty public interest, disclose to this recipient in the "
    "justice chain.",
)


def _chain(id_: str, letter: str, words: str, who: tuple[Role, ...], extra: Predicate) -> Ground:
    """One onderdeel of 39e lid 1."""
    return Ground(
        id=id_,
        cites=(WJSG.art("39e", lid="1", onder=letter),),
        text=_TO_CHAIN,
        words=words,
        when=FROM_PROSECUTION_FILE & RECIPIENT_ROLE.among(*who),
        provided=WEIGHTY_AND_NECESSARY & extra,
        lifts=POWER_OF_WJSG,
        read_from=READ_39E,
        then=(*ALWAYS_ATTACHED, RECORD),
    )


JUDICIARY = (roles.COURT, *roles.PROSECUTION_ROLES)
# A gecertificeerde instelling executes reclasseringstoezicht and youth probation (Sv 6:3:14 lid 2).
EXECUTORS = (roles.DJI, roles.PPC, roles.FPC, roles.PROBATION, roles.GI)
TO_JUDICIARY = _chain(
    "wjsg_prosecution.judiciary", "a", "Nederlandse rechterlijke ambtenaren", JUDICIARY, ALWAYS
)
TO_MINISTER = _chain("wjsg_prosecution.minister", "b", "b. Onze Minister", (MINISTER,), ALWAYS)
TO_POLICE = _chain(
    "wjsg_prosecution.police", "d", "ambtenaren van politie", roles.POLICE_ROLES, ALWAYS
)
TO_EXECUTORS = _chain(
    "wjsg_prosecution.executors",
    "g",
    "instanties die belast zijn met de tenuitvoerlegging",
    EXECUTORS,
    EXECUTES,
)

# --- Art. 39e lid 4-5 (since 2020-01-01) ---------------------------------------------------------
# Lid 4: "Het College van procureurs-generaal verstrekt strafvorderlijke gegevens aan de
# geneesheer-directeur en de psychiater, bedoeld in de artikelen 5:4, 7:1, 7:11 en 8:19 van de Wet
# verplichte geestelijke gezondheidszorg, voor zover dit voortvloeit uit de verplichtingen van de
# officier van justitie op grond van die artikelen."  Lid 5: the same for the CIZ and the arts of
# Wzd 28a.
FOLLOWS_FROM_WVGGZ = Fact(
    "wjsg_prosecution.follows_from_wvggz_duty",
    Text(
        "Vloeit dit voort uit een verplichting van de officier van justitie op grond van Wvggz "
        "5:4, 7:1, 7:11 of 8:19?",
        "Does this follow from a duty of the prosecutor under Wvggz 5:4, 7:1, 7:11 or 8:19?",
    ),
    WJSG.art("39e", lid="4"),
)
FOLLOWS_FROM_WZD = Fact(
    "wjsg_prosecution.follows_from_wzd_duty",
    Text(
        "Vloeit dit voort uit een verplichting van de officier van justitie op grond van Wzd 28a?",
        "Does this follow from a duty of the prosecutor under Wzd 28a?",
    ),
    WJSG.art("39e", lid="5"),
)


def _mirror(id_: str, lid: str, words: str, who: tuple[Role, ...], follows: Fact) -> Ground:
    """The Wjsg side of a duty of the prosecutor in a compulsory-care act."""
    return Ground(
        id=id_,
        cites=(WJSG.art("39e", lid=lid),),
        text=Text(
            "Het OM verstrekt wat uit zijn verplichtingen op grond van de Wvggz of de Wzd "
            "voortvloeit.",
            "The prosecution service gives what follows from its duties under the Wvggz or the "
            "Wzd.",
        ),
        words=words,
        when=FROM_PROSECUTION_FILE & RECIPIENT_ROLE.among(*who),
        provided=follows,
        modality=Modality.DUTY,
        lifts=DUTY_OF_WJSG,
        since=READ_39E,
        then=(*ALWAYS_ATTACHED, RECORD),
    )


PSYCHIATRISTS = (
    roles.MEDICAL_DIRECTOR, roles.PSYCHIATRIST, roles.CHILD_PSYCHIATRIST,
    roles.STATEMENT_PSYCHIATRIST,
)  # fmt: skip
CIZ_AND_DOCTORS = (roles.CIZ, *DOCTORS)
FOR_WVGGZ = _mirror(
    "wjsg_prosecution.wvggz",
    "4",
    "verstrekt strafvorderlijke gegevens aan de geneesheer-directeur en de psychiater",
    PSYCHIATRISTS,
    FOLLOWS_FROM_WVGGZ,
)
FOR_WZD = _mirror(
    "wjsg_prosecution.wzd",
    "5",
    "verstrekt strafvorderlijke gegevens aan het CIZ",
    CIZ_AND_DOCTORS,
    FOLLOWS_FROM_WZD,
)

# --- Art. 39f ------------------------------------------------------------------------------------
# Lid 1: "Voorzover dit noodzakelijk is met het oog op een zwaarwegend algemeen belang, kan het
# College van procureurs-generaal, onverminderd artikel 39e, aan personen of instanties voor de
# volgende doeleinden strafvorderlijke gegevens verstrekken"; lid 2: "noodzakelijk [...] en in
# zodanige vorm worden verstrekt dat herleiding tot andere personen dan betrokkene, redelijkerwijs
# wordt voorkomen."
COST = Condition(
    id="wjsg_prosecution.cost",
    cites=(WJSG.art("39h"),),
    text=Text("Er kan een kostenvergoeding worden verlangd.", "A fee may be charged."),
    words="kan een kostenvergoeding worden verlangd",
    stage=Stage.SET_BY_DISCLOSER,
    holder=data.DISCLOSER,
)
HELP_TO_OFFENDER = Contested(
    WJSG.art("39f", lid="1", onder="f"),
    Text(
        "Dat ook hulp aan de verdachte of dader hieronder valt is een lezing van „anderen die bij "
        "een strafbaar feit betrokken zijn”.",
        "That help to the suspect or offender is covered too is a reading of „anderen die bij een "
        "strafbaar feit betrokken zijn”.",
    ),
)
TESTS_39F = WEIGHTY_AND_NECESSARY & FIT_FOR_RECIPIENT


def _purpose(
    id_: str,
    letter: str,
    words: str,
    purposes: tuple[Purpose, ...],
    *,
    extra: Predicate = ALWAYS,
    contested: tuple[Contested, ...] = (),
) -> Ground:
    """One of the seven purposes of 39f lid 1, with the tests of both leden."""
    return Ground(
        id=id_,
        cites=(WJSG.art("39f", lid="1", onder=letter), WJSG.art("39f", lid="2")),
        text=Text(
            "Het OM mag om een zwaarwegend algemeen belang voor dit doel verstrekken, als het "
            "voor de ontvanger noodzakelijk is en anderen niet herleidbaar zijn.",
            "The prosecution service may, for a weighty public interest, disclose for this "
            "purpose, if necessary for the recipient and without others being traceable.",
        ),
        words=words,
        when=FROM_PROSECUTION_FILE & PURPOSE.among(*purposes),
        provided=TESTS_39F & extra,
        lifts=POWER_OF_WJSG,
        contested=contested,
        then=(*ALWAYS_ATTACHED, RECORD, COST),
    )


PUBLIC_TASK = Fact(
    "wjsg_prosecution.recipient_has_public_task",
    Text(
        "Is de ontvanger voor deze rechtshandeling met een publieke taak belast?",
        "Is the recipient charged with a public task for this legal act?",
    ),
    WJSG.art("39f", lid="1", onder="g"),
)
PREVENT = (PREVENTION, data.INVESTIGATION)
FOR_PREVENTION = _purpose(
    "wjsg_prosecution.prevention", "a", "het voorkomen en opsporen van strafbare feiten", PREVENT
)
FOR_ORDER = _purpose(
    "wjsg_prosecution.order", "b", "het handhaven van de orde en veiligheid", (data.PUBLIC_ORDER,)
)
FOR_SUPERVISION = _purpose(
    "wjsg_prosecution.supervision",
    "c",
    "het uitoefenen van toezicht op het naleven van regelgeving",
    TO_SUPERVISE,
)
FOR_DECISION = _purpose(
    "wjsg_prosecution.decision",
    "d",
    "het nemen van een bestuursrechtelijke beslissing",
    (ADMINISTRATIVE_DECISION,),
)
FOR_MEASURE = _purpose(
    "wjsg_prosecution.measure",
    "e",
    "het treffen van een rechtspositionele of tuchtrechtelijke maatregel",
    (DISCIPLINARY_MEASURE,),
)
FOR_HELP = _purpose(
    "wjsg_prosecution.help",
    "f",
    "het verlenen van hulp aan slachtoffers en anderen die bij een strafbaar feit betrokken zijn",
    (HELP_INVOLVED, HELP_VICTIMS),
    contested=(HELP_TO_OFFENDER,),
)
FOR_PRIVATE_LAW_ACT = _purpose(
    "wjsg_prosecution.private_law_act",
    "g",
    "het verrichten van een privaatrechtelijke rechtshandeling door een persoon of instantie die "
    "met een publieke taak is belast",
    (PRIVATE_LAW_ACT,),
    extra=PUBLIC_TASK,
)
OF_39F = (
    PURPOSE.among(
        *PREVENT, data.PUBLIC_ORDER, *TO_SUPERVISE, ADMINISTRATIVE_DECISION,
        DISCIPLINARY_MEASURE, HELP_INVOLVED, HELP_VICTIMS,
    )
    | (PURPOSE.among(PRIVATE_LAW_ACT) & PUBLIC_TASK)
)  # fmt: skip

RULES = (
    SPECIAL_ONLY_WHEN_UNAVOIDABLE, CLOSED, CLOSED_TO_OTHER_ACTS, TO_JUDICIARY, TO_MINISTER,
    TO_POLICE, TO_EXECUTORS, FOR_WVGGZ, FOR_WZD, FOR_PREVENTION, FOR_ORDER, FOR_SUPERVISION,
    FOR_DECISION, FOR_MEASURE, FOR_HELP, FOR_PRIVATE_LAW_ACT,
)  # fmt: skip
