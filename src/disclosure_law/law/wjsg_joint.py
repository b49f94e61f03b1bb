"""Wjsg 8a, 8b, 39fa, 39fb, 39g, 51ca, 51cb: cooperations, permission, records beside the file.

Status: verified-verbatim (2026-09-01 = 2025-07-01; 39fa also in 2025-03-01). Towards a cooperation
of the WGS (since 2025-03-01) and the radicalisation case meeting (since 2025-07-01) the openbaar
ministerie must disclose, unless it judges that weighty reasons oppose it; before those days 39f, a
power.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.citation import Provision
from disclosure_law.law import wgs_supply
from disclosure_law.law import wgs_terms as wgs
from disclosure_law.law.sources import WGS, WJSG
from disclosure_law.law.wjsg import AS_PERMITTED
from disclosure_law.law.wjsg_prosecution import (
    CIZ_AND_DOCTORS,
    EXECUTES,
    EXECUTORS,
    FOLLOWS_FROM_WVGGZ,
    FOLLOWS_FROM_WZD,
    JUDICIARY,
    OF_39F,
    PSYCHIATRISTS,
    READ_39E,
)
from disclosure_law.law.wjsg_terms import (
    ALWAYS_ATTACHED,
    BY_PROSECUTION,
    BY_STATE,
    DUTY_OF_WJSG,
    FIT_FOR_RECIPIENT,
    FROM_PROSECUTION_FILE,
    IS_ENFORCEMENT_DATA,
    MINISTER,
    MINISTER_PERMITS,
    NECESSARY_FOR_RECIPIENT,
    NO_OTHER_PURPOSE,
    POWER_OF_WJSG,
    RECORD,
    RECORDS_FROM_PROSECUTION,
    SPECIAL_CASE,
    WEIGHTY_AND_NECESSARY,
)
from disclosure_law.law.wpg_terms import AT_RADICALISATION_TABLE
from disclosure_law.leaf import NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Contested, Ground, Modality, Status
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    NECESSARY,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_KIND,
)

RADICALISATION_SINCE = dt.date(2025, 7, 1)
AT_TABLE: Predicate = AT_RADICALISATION_TABLE & wgs.NOT_TO_SUBJECT
"""39fb, 51cb: "aan het casusoverleg"."""
AT_TABLE_WHEN_NECESSARY = NECESSARY & ~wgs.WEIGHTY_REASONS

# --- Art. 39fa (since 2025-03-01) ----------------------------------------------------------------
# "Indien het openbaar ministerie deelneemt aan een samenwerkingsverband als bedoeld in de Wet
# gegevensverwerking door samenwerkingsverbanden, worden aan het samenwerkingsverband
# strafvorderlijke gegevens verstrekt, voor zover dit noodzakelijk is voor het doel van dat
# verband, tenzij naar het oordeel van de verwerkingsverantwoordelijke zwaarwegende redenen zich
# daartegen verzetten."
ABOUT_THE_CASE = SUBJECT_KIND.among(data.CLIENT) | wgs_supply.IN_CIRCLE
TO_HOUSE_IN_CASE: Predicate = ~wgs.OUTSIDE_TASKS & wgs_supply.DUTY_HOLDS & ABOUT_THE_CASE
"""A case of the house, necessary, and no weighty reasons in the supplier's own judgement.

The openbaar ministerie is a participant of class A (WGS 2.27)."""


def to_house(id_: str, key: Provision, words: str, held: Predicate) -> Ground:
    """Return the duty of the prosecution service towards a Zorg- en Veiligheidshuis."""
    return Ground(
        id=id_,
        cites=(key, WGS.art("1.5", lid="2", onder="b"), WGS.art("2.30", lid="1", onder="a")),
        text=Text(
            "Het OM verstrekt aan het Zorg- en Veiligheidshuis wat de casus noodzakelijk maakt, "
            "tenzij het oordeelt dat zwaarwegende redenen zich verzetten.",
            "The prosecution service gives the Care and Safety House what the case makes "
            "necessary, unless it judges that weighty reasons oppose it.",
        ),
        words=words,
        when=held & wgs.TO_ZVH & wgs.NOT_TO_SUBJECT & PURPOSE.among(wgs.CASE),
        provided=TO_HOUSE_IN_CASE,
        modality=Modality.DUTY,
        lifts=DUTY_OF_WJSG,
        since=wgs.SINCE,
        then=ALWAYS_ATTACHED,
    )


FILE_TO_HOUSE = to_house(
    "wjsg_joint.house",
    WJSG.art("39fa"),
    "worden aan het samenwerkingsverband strafvorderlijke gegevens verstrekt",
    FROM_PROSECUTION_FILE,
)

START_INFERRED = Contested(
    WJSG.art("8b"),
    Text(
        "De eerste dag van Wjsg 8b en 51ca is uit de wijzigingswet en WGS 1.5 lid 2 afgeleid.",
        "The first day of Wjsg 8b and 51ca is inferred from the amending act and WGS 1.5(2).",
    ),
)
# 8b: "worden aan het samenwerkingsverband justitiële gegevens verstrekt"; 51ca: "[...] worden aan
# het samenwerkingsverband tenuitvoerleggingsgegevens verstrekt", by the OM; DJI: house reading 23,
# see `wgs_supply`.
RECORDS_TO_HOUSE = attrs.evolve(
    to_house(
        "wjsg_joint.records_to_house",
        WJSG.art("8b"),
        "worden aan het samenwerkingsverband justitiële gegevens verstrekt",
        RECORDS_FROM_PROSECUTION,
    ),
    contested=(START_INFERRED,),
)
EXECUTION_TO_HOUSE = attrs.evolve(
    to_house(
        "wjsg_joint.execution_data_to_house",
        WJSG.art("51ca"),
        "worden aan het samenwerkingsverband tenuitvoerleggingsgegevens verstrekt",
        BY_PROSECUTION & IS_ENFORCEMENT_DATA,
    ),
    contested=(START_INFERRED,),
)

IS_FILE_OR_RECORDS = CATEGORY.among(data.JUSTICE_DATA, data.PROSECUTION_DATA)
OTHER_COOPERATIONS = NotModelled(
    "wjsg.other_wgs_cooperations",
    Text(
        "Wat RIEC, FEC en iCOV op grond van de Wjsg ontvangen is niet gemodelleerd (WGS hoofdstuk "
        "2).",
        "What RIEC, FEC and iCOV receive under the Wjsg is not modelled (WGS chapter 2).",
    ),
    WJSG.art("39fa"),
)
TO_OTHER_COOPERATION = Ground(
    id="wjsg_joint.other_cooperation",
    cites=(WJSG.art("8b"), WJSG.art("39fa"), WJSG.art("51ca")),
    text=Text(
        "Het OM verstrekt aan een ander samenwerkingsverband van de WGS.",
        "The prosecution service gives to another cooperation of the WGS.",
    ),
    when=((BY_PROSECUTION & IS_FILE_OR_RECORDS) | (BY_STATE & IS_ENFORCEMENT_DATA))
    & RECIPIENT_ROLE.among(*wgs.VERBANDEN),
    provided=AT_TABLE_WHEN_NECESSARY & OTHER_COOPERATIONS,
    modality=Modality.DUTY,
    lifts=DUTY_OF_WJSG,
    since=wgs.SINCE,
    then=ALWAYS_ATTACHED,
)

# --- Art. 39fb (since 2025-07-01) ----------------------------------------------------------------
# "Indien het openbaar ministerie deelneemt aan een casusoverleg [...], worden aan het casusoverleg
# strafvorderlijke gegevens verstrekt, voor zover dat noodzakelijk is met het oog op het doel van
# het casusoverleg, tenzij naar het oordeel van de verwerkingsverantwoordelijke zwaarwegende
# redenen zich daartegen verzetten."
TO_RADICALISATION_TABLE = Ground(
    id="wjsg_joint.radicalisation_table",
    cites=(WJSG.art("39fb"),),
    text=Text(
        "Het OM verstrekt aan het casusoverleg radicalisering, tenzij het oordeelt dat "
        "zwaarwegende redenen zich verzetten.",
        "The prosecution service gives to the radicalisation case meeting, unless it judges that "
        "weighty reasons oppose it.",
    ),
    words="worden aan het casusoverleg strafvorderlijke gegevens verstrekt",
    when=FROM_PROSECUTION_FILE & AT_TABLE,
    provided=AT_TABLE_WHEN_NECESSARY,
    modality=Modality.DUTY,
    lifts=DUTY_OF_WJSG,
    since=RADICALISATION_SINCE,
    then=(*ALWAYS_ATTACHED, RECORD),
)
# 51cb: the same for execution data, by the Minister or the OM; described in the source, not
# quoted.
EXECUTION_TO_RADICALISATION_TABLE = attrs.evolve(
    TO_RADICALISATION_TABLE,
    id="wjsg_joint.execution_data_to_radicalisation_table",
    cites=(WJSG.art("51cb"),),
    words="",
    when=BY_STATE & IS_ENFORCEMENT_DATA & AT_TABLE,
    then=ALWAYS_ATTACHED,
    status=Status.SECOND_HAND,
)

# --- Art. 39g ------------------------------------------------------------------------------------
# "De artikelen 14 en 15 zijn van overeenkomstige toepassing."  14: permission of the Minister.
WITH_PERMISSION = Ground(
    id="wjsg_joint.ministerial_permission",
    cites=(WJSG.art("39g"), WJSG.art("14", lid="1")),
    text=Text(
        "Het OM mag verstrekken wat de Minister in een bijzonder geval toestaat.",
        "The prosecution service may disclose what the Minister permits in a special case.",
    ),
    words="De artikelen 14 en 15 zijn van overeenkomstige toepassing",
    when=FROM_PROSECUTION_FILE,
    provided=MINISTER_PERMITS & SPECIAL_CASE & WEIGHTY_AND_NECESSARY,
    lifts=POWER_OF_WJSG,
    read_from=READ_39E,
    then=(AS_PERMITTED, NO_OTHER_PURPOSE, *ALWAYS_ATTACHED),
)

# --- Art. 8a -------------------------------------------------------------------------------------
# "Voorzover dit noodzakelijk is met het oog op een zwaarwegend algemeen belang, kan het College
# van procureurs-generaal in de gevallen waarin het ingevolge artikel 39e, 39f, 39fa, 39fb of 39ga
# bevoegd is strafvorderlijke gegevens te verstrekken, justitiële gegevens verstrekken."  Lid 2:
# 39f lid 2 a applies. The 2015 text named 39e and 39f only; towards a house 8b obliges.
IN_CHAIN = (
    RECIPIENT_ROLE.among(*JUDICIARY, MINISTER, *roles.POLICE_ROLES)
    | (RECIPIENT_ROLE.among(*EXECUTORS) & EXECUTES)
    | (RECIPIENT_ROLE.among(*PSYCHIATRISTS) & FOLLOWS_FROM_WVGGZ)
    | (RECIPIENT_ROLE.among(*CIZ_AND_DOCTORS) & FOLLOWS_FROM_WZD)
)


def _add_records(
    id_: str,
    case: Predicate,
    *,
    since: dt.date | None = None,
    read_from: dt.date | None = None,
) -> Ground:
    """Return: justitiële gegevens beside a disclosure that the Wjsg allows for the file itself."""
    return Ground(
        id=id_,
        cites=(WJSG.art("8a", lid="1"), WJSG.art("8a", lid="2")),
        text=Text(
            "Waar het OM zijn dossier mag verstrekken, mag het om een zwaarwegend algemeen belang "
            "ook justitiële gegevens verstrekken.",
            "Where the prosecution service may disclose its file it may, for a weighty public "
            "interest, disclose judicial records too.",
        ),
        words="bevoegd is strafvorderlijke gegevens te verstrekken, justitiële gegevens "
        "verstrekken",
        when=RECORDS_FROM_PROSECUTION,
        provided=case & WEIGHTY_AND_NECESSARY & NECESSARY_FOR_RECIPIENT,
        lifts=POWER_OF_WJSG,
        then=ALWAYS_ATTACHED,
        since=since,
        read_from=read_from,
    )


ADD_RECORDS_IN_CHAIN = _add_records("wjsg_joint.add_records_in_chain", IN_CHAIN, read_from=READ_39E)
ADD_RECORDS_FOR_PURPOSE = _add_records(
    "wjsg_joint.add_records_for_purpose", OF_39F & FIT_FOR_RECIPIENT
)
ADD_RECORDS_ON_RADICALISATION = _add_records(
    "wjsg_joint.add_records_on_radicalisation",
    AT_TABLE & AT_TABLE_WHEN_NECESSARY,
    since=RADICALISATION_SINCE,
)

RULES = (
    FILE_TO_HOUSE, RECORDS_TO_HOUSE, EXECUTION_TO_HOUSE, TO_OTHER_COOPERATION,
    TO_RADICALISATION_TABLE, EXECUTION_TO_RADICALISATION_TABLE, WITH_PERMISSION,
    ADD_RECORDS_IN_CHAIN, ADD_RECORDS_FOR_PURPOSE, ADD_RECORDS_ON_RADICALISATION,
)  # fmt: skip
