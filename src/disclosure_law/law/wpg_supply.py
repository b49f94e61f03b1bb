"""Wet politiegegevens (Wpg), arts. 16, 18 lid 2, 20 lid 3-4: what the police give, mostly by duty.

Status: verified-verbatim (2025-07-01 back to 2019-01-01; substance in the 2015 text); lid 3 of
art. 20 since 2025-03-01, lid 4 since 2025-07-01. The decisions of arts. 19 and 20 lid 1 stand in
`wpg_decisions`, the recipients whom the Besluit politiegegevens designates in `bpg`. Nothing here
needs consent and nothing here opens with it.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.law import wgs_supply
from disclosure_law.law import wgs_terms as wgs
from disclosure_law.law.sources import BPG, WGS, WPG
from disclosure_law.law.wpg_terms import (
    AT_RADICALISATION_TABLE,
    BY_POLICE,
    CASE_DATA,
    DUTY_OF_WPG,
    FROM_POLICE,
    MINISTER_HOLDER,
    NEEDED_BY_RECIPIENT,
    POLICE_AUTHORITY,
    POWER_OF_WPG,
    REMOVED_DATA,
    SPECIAL_CASE,
    SUPPLIES,
    TOLD,
    WEIGHTY_AND_NECESSARY,
    WITH_EVERY_SUPPLY,
)
from disclosure_law.leaf import Fact, NotModelled
from disclosure_law.rule import Condition, Ground, Modality, Stage, Status
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    NECESSARY,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_KIND,
)

RADICALISATION_SINCE = dt.date(2025, 7, 1)
LETTERS_READ = dt.date(2023, 11, 1)
"""The oldest version with the present letters of art. 16; in 2019 the OM was still onderdeel b."""

# --- Art. 16 lid 1 a -----------------------------------------------------------------------------
# "leden van het openbaar ministerie voor zover zij deze behoeven: 1°. in verband met hun gezag of
# zeggenschap over de politie of over andere personen of instanties die met de opsporing van
# strafbare feiten zijn belast, of 2°. voor de uitvoering van andere hun bij of krachtens de wet
# opgedragen taken"
TASK_OF_PROSECUTION = Fact(
    "wpg_supply.task_of_prosecution",
    Text(
        "Is het voor het gezag over politie of opsporing of voor een andere wettelijke taak van "
        "het OM?",
        "Is it for the authority over police or investigation, or for another statutory task of "
        "the prosecution service?",
    ),
    WPG.art("16", lid="1", onder="a"),
)
TO_PROSECUTION = Ground(
    id="wpg_supply.prosecution",
    cites=(WPG.art("16", lid="1", onder="a"),),
    since=LETTERS_READ,
    text=Text(
        "De politie verstrekt aan het OM wat het voor zijn gezag of zijn wettelijke taken behoeft.",
        "The police give the prosecution service what it needs for its authority or its statutory "
        "tasks.",
    ),
    words="leden van het openbaar ministerie voor zover zij deze behoeven",
    when=SUPPLIES & RECIPIENT_ROLE.among(*roles.PROSECUTION_ROLES),
    provided=NEEDED_BY_RECIPIENT & TASK_OF_PROSECUTION,
    modality=Modality.DUTY,
    lifts=DUTY_OF_WPG,
    then=WITH_EVERY_SUPPLY,
)
# --- Art. 16 lid 1 b -----------------------------------------------------------------------------
# "de burgemeesters voor zover zij deze behoeven: 1°. in verband met hun gezag en zeggenschap over
# de politie, of 2°. in het kader van de handhaving van de openbare orde."  The organ, not the
# college; no other task of the burgemeester (crisismaatregel, huisverbod, Gemeentewet 151d).
TO_BURGEMEESTER = Ground(
    id="wpg_supply.burgemeester",
    cites=(WPG.art("16", lid="1", onder="b"),),
    since=LETTERS_READ,
    text=Text(
        "De politie verstrekt aan de burgemeester wat hij voor zijn gezag over de politie of de "
        "openbare orde behoeft.",
        "The police give the mayor what he needs for authority over the police or public order.",
    ),
    words="de burgemeesters voor zover zij deze behoeven",
    when=SUPPLIES
    & RECIPIENT_ROLE.among(roles.BURGEMEESTER)
    & PURPOSE.among(POLICE_AUTHORITY, data.PUBLIC_ORDER),
    provided=NEEDED_BY_RECIPIENT,
    modality=Modality.DUTY,
    lifts=DUTY_OF_WPG,
    then=WITH_EVERY_SUPPLY,
)


def _before_renumbering(ground: Ground) -> Ground:
    """Return the same duty while boa's may still have stood first in the list: no letter cited."""
    cites = (WPG.art("16", lid="1"),)
    return attrs.evolve(ground, cites=cites, since=None, until=LETTERS_READ)


TO_PROSECUTION_BEFORE = _before_renumbering(TO_PROSECUTION)
TO_BURGEMEESTER_BEFORE = _before_renumbering(TO_BURGEMEESTER)

# --- Art. 18 lid 2 -------------------------------------------------------------------------------
# "In bijzondere gevallen kan Onze Minister van Veiligheid en Justitie toestemming of opdracht
# geven tot het verstrekken van daarbij door hem te omschrijven politiegegevens voor zover dit
# noodzakelijk is met het oog op een zwaarwegend algemeen belang."
MINISTER_PERMITS = Fact(
    "wpg_supply.minister_permits",
    Text(
        "Gaf de Minister toestemming voor deze verstrekking (Wpg 18 lid 2)?",
        "Did the Minister permit this disclosure (Wpg 18(2))?",
    ),
    WPG.art("18", lid="2"),
)
MINISTER_ORDERS = Fact(
    "wpg_supply.minister_orders",
    Text(
        "Gaf de Minister opdracht tot deze verstrekking (Wpg 18 lid 2)?",
        "Did the Minister order this disclosure (Wpg 18(2))?",
    ),
    WPG.art("18", lid="2"),
)
# "Van de desbetreffende beschikking wordt mededeling gedaan aan de Autoriteit persoonsgegevens."
TELL_AUTHORITY = Condition(
    id="wpg_supply.tell_data_protection_authority",
    cites=(WPG.art("18", lid="2"),),
    text=Text(
        "De beschikking wordt aan de Autoriteit persoonsgegevens meegedeeld.",
        "The decision is communicated to the data protection authority.",
    ),
    words="Van de desbetreffende beschikking wordt mededeling gedaan aan de Autoriteit "
    "persoonsgegevens",
    stage=Stage.AFTERWARDS,
    holder=MINISTER_HOLDER,
)
MINISTERIAL_PERMISSION = Ground(
    id="wpg_supply.ministerial_permission",
    cites=(WPG.art("18", lid="2"),),
    text=Text(
        "De politie mag verstrekken wat de Minister in een bijzonder geval toestaat.",
        "The police may disclose what the Minister permits in a special case.",
    ),
    words="In bijzondere gevallen kan Onze Minister van Veiligheid en Justitie toestemming of "
    "opdracht geven tot het verstrekken",
    when=SUPPLIES,
    provided=SPECIAL_CASE & MINISTER_PERMITS & WEIGHTY_AND_NECESSARY,
    lifts=(*POWER_OF_WPG, CASE_DATA),
    then=(TELL_AUTHORITY, *WITH_EVERY_SUPPLY),
)
MINISTERIAL_ORDER = Ground(
    id="wpg_supply.ministerial_order",
    cites=(WPG.art("18", lid="2"),),
    text=Text(
        "De politie verstrekt wat de Minister in een bijzonder geval opdraagt.",
        "The police disclose what the Minister orders in a special case.",
    ),
    words="In bijzondere gevallen kan Onze Minister van Veiligheid en Justitie toestemming of "
    "opdracht geven tot het verstrekken",
    when=SUPPLIES,
    provided=SPECIAL_CASE & MINISTER_ORDERS & WEIGHTY_AND_NECESSARY,
    modality=Modality.DUTY,
    lifts=DUTY_OF_WPG,
    then=(TELL_AUTHORITY, *WITH_EVERY_SUPPLY),
)

# --- Art. 20 lid 3 (since 2025-03-01) ------------------------------------------------------------
# "Indien de politie of de Koninklijke marechaussee deelneemt aan een samenwerkingsverband als
# bedoeld in de Wet gegevensverwerking door samenwerkingsverbanden, verstrekt de
# verwerkingsverantwoordelijke, in overeenstemming met het bevoegd gezag [...], aan het
# samenwerkingsverband politiegegevens, voor zover dit noodzakelijk is voor het doel van dat
# verband, tenzij naar het oordeel van de verwerkingsverantwoordelijke zwaarwegende redenen zich
# daartegen verzetten."  No written decision of lid 2 and no Bpg 4:5 here. What a house may
# receive, from whom and in which case: WGS 2.30.
ABOUT_THE_CASE = SUBJECT_KIND.among(data.CLIENT) | wgs_supply.IN_CIRCLE
TO_HOUSE = Ground(
    id="wpg_supply.house",
    cites=(
        WPG.art("20", lid="3"),
        WGS.art("1.5", lid="2", onder="a"),
        WGS.art("2.30", lid="1", onder="a"),
    ),
    text=Text(
        "De politie verstrekt aan het Zorg- en Veiligheidshuis, in overeenstemming met het bevoegd "
        "gezag, tenzij zij oordeelt dat zwaarwegende redenen zich verzetten.",
        "The police give to the Care and Safety House, in agreement with the competent authority, "
        "unless they judge that weighty reasons oppose it.",
    ),
    words="verstrekt de verwerkingsverantwoordelijke, in overeenstemming met het bevoegd gezag",
    when=BY_POLICE & wgs.TO_ZVH & wgs.NOT_TO_SUBJECT & PURPOSE.among(wgs.CASE),
    provided=wgs.TAKES_PART
    & wgs_supply.DUTY_HOLDS
    & wgs.AUTHORITY_AGREES
    & wgs.LISTED_POLICE_DATA
    & ABOUT_THE_CASE,
    modality=Modality.DUTY,
    lifts=DUTY_OF_WPG,
    since=wgs.SINCE,
    then=TOLD,
)
OTHER_COOPERATIONS = NotModelled(
    "wpg_supply.other_wgs_cooperations",
    Text(
        "Wat RIEC, FEC en iCOV van de politie ontvangen is niet gemodelleerd (WGS hoofdstuk 2).",
        "What RIEC, FEC and iCOV receive from the police is not modelled (WGS chapter 2).",
    ),
    WPG.art("20", lid="3"),
)
TO_OTHER_COOPERATION = Ground(
    id="wpg_supply.other_cooperation",
    cites=(WPG.art("20", lid="3"),),
    text=Text(
        "De politie verstrekt aan een ander samenwerkingsverband van de WGS.",
        "The police give to another cooperation of the WGS.",
    ),
    words="deelneemt aan een samenwerkingsverband als bedoeld in de Wet gegevensverwerking door "
    "samenwerkingsverbanden",
    when=SUPPLIES & RECIPIENT_ROLE.among(*wgs.VERBANDEN),
    provided=NECESSARY & wgs.AUTHORITY_AGREES & ~wgs.WEIGHTY_REASONS & OTHER_COOPERATIONS,
    modality=Modality.DUTY,
    lifts=DUTY_OF_WPG,
    since=wgs.SINCE,
    then=TOLD,
)

# --- Art. 20 lid 4 (since 2025-07-01) ------------------------------------------------------------
# "Indien de politie deelneemt aan een casusoverleg als bedoeld in de Wet gegevensverwerking
# persoonsgerichte aanpak radicalisering en terroristische activiteiten, verstrekt de
# verwerkingsverantwoordelijke, in overeenstemming met het bevoegd gezag [...], aan het
# casusoverleg politiegegevens, voor zover dat noodzakelijk is met het oog op het doel van het
# casusoverleg, tenzij naar het oordeel van de verwerkingsverantwoordelijke zwaarwegende redenen
# zich daartegen verzetten."
TO_RADICALISATION_TABLE = Ground(
    id="wpg_supply.radicalisation_table",
    cites=(WPG.art("20", lid="4"),),
    text=Text(
        "De politie verstrekt aan het casusoverleg radicalisering, in overeenstemming met het "
        "bevoegd gezag, tenzij zij oordeelt dat zwaarwegende redenen zich verzetten.",
        "The police give to the radicalisation case meeting, in agreement with the competent "
        "authority, unless they judge that weighty reasons oppose it.",
    ),
    words="deelneemt aan een casusoverleg als bedoeld in de Wet gegevensverwerking "
    "persoonsgerichte aanpak radicalisering en terroristische activiteiten",
    when=SUPPLIES & AT_RADICALISATION_TABLE & wgs.NOT_TO_SUBJECT,
    provided=NECESSARY & wgs.AUTHORITY_AGREES & ~wgs.WEIGHTY_REASONS,
    modality=Modality.DUTY,
    lifts=DUTY_OF_WPG,
    since=RADICALISATION_SINCE,
    then=TOLD,
)

# --- Art. 22 (outline) ---------------------------------------------------------------------------
RESEARCH_NOT_MODELLED = NotModelled(
    "wpg_supply.research",
    Text(
        "Beleidsinformatie, wetenschappelijk onderzoek en statistiek (Wpg 22, Bpg 4:7) zijn "
        "alleen in hoofdlijnen gelezen.",
        "Policy information, research and statistics (Wpg 22, Bpg 4:7) were read in outline only.",
    ),
    WPG.art("22"),
)
FOR_RESEARCH = Ground(
    id="wpg_supply.research",
    cites=(WPG.art("22"), BPG.art("4:7")),
    text=Text(
        "Politiegegevens voor onderzoek en statistiek.", "Police data for research and statistics."
    ),
    when=FROM_POLICE & PURPOSE.among(data.RESEARCH),
    provided=RESEARCH_NOT_MODELLED,
    status=Status.SECOND_HAND,
    lifts=(*POWER_OF_WPG, CASE_DATA, REMOVED_DATA),  # neither 14 lid 2 nor Bpg 4:5 names art. 22
    then=WITH_EVERY_SUPPLY,
)

RULES = (
    TO_PROSECUTION_BEFORE, TO_PROSECUTION, TO_BURGEMEESTER_BEFORE, TO_BURGEMEESTER,
    MINISTERIAL_PERMISSION, MINISTERIAL_ORDER, TO_HOUSE,
    TO_OTHER_COOPERATION, TO_RADICALISATION_TABLE, FOR_RESEARCH,
)  # fmt: skip
