"""Gemeentewet 172-172b, 151d and Wet gemeentelijke schuldhulpverlening 3, 8-8d.

Status: quoted parts verified-verbatim. The Gemeentewet gives nobody a duty or power to give the
burgemeester personal data, save burgemeesters among themselves: "openbare orde" is never by itself
a ground for a zorgverlener. Wgs (schuldhulp) is not the WGS (samenwerkingsverbanden).
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.compulsory_care import MINISTER
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import CRIMINAL_BY_TEXT, DUTY_KEYS, POWER_KEYS
from disclosure_law.law.sources import GEMEENTEWET, WGS_SCHULDHULP
from disclosure_law.leaf import Fact, NotModelled
from disclosure_law.rule import Ground, Modality
from disclosure_law.term import Purpose, Regime
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_ROLE,
    HELD_UNDER,
    NECESSARY,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip

DEBT_HELP = Purpose("schuldhulpverlening", Text("schuldhulpverlening", "debt assistance"))
OTHER_TASK_AND_SERVICE = Purpose(
    "taak-ander-bestuursorgaan",
    Text("taak en dienstverlening van een ander bestuursorgaan", "task of another public body"),
)
HELD_JEUGDWET = Regime("jeugdwet-taak", Text("taken onder de Jeugdwet", "Youth Act tasks"))
HELD_PARTICIPATIEWET = Regime(
    "participatiewet-taak", Text("taken onder de Participatiewet", "Participation Act tasks")
)
HELD_WMO = Regime(
    "wmo-taak",
    Text(
        "taken onder de Wmo 2015 (het Wmo-dossier van het college)",
        "Social Support Act tasks (the college's Wmo file)",
    ),
)

# --- Gemeentewet 172a lid 3-4 --------------------------------------------------------------------
# "De burgemeester zendt een afschrift van het bevel dat hij namens een andere burgemeester heeft
# gegeven, aan die burgemeester."  Lid 4: "Van een bevel zich te melden in een andere gemeente,
# wordt tijdig mededeling gedaan aan de burgemeester van die gemeente."
ORDER_CONCERNS_OTHER_MUNICIPALITY = Fact(
    "municipality.order_concerns_other",
    Text(
        "Is het bevel namens de andere burgemeester gegeven, of geldt de meldplicht in diens "
        "gemeente?",
        "Was the order given for the other mayor, or is the duty to report in that municipality?",
    ),
    GEMEENTEWET.art("172a", lid="3"),
)
COPY_OF_ORDER = Ground(
    id="municipality.copy_of_order",
    cites=(GEMEENTEWET.art("172a", lid="3"), GEMEENTEWET.art("172a", lid="4")),
    text=Text(
        "Burgemeesters lichten elkaar in over een bevel dat de ander aangaat.",
        "Mayors inform each other of an order that concerns the other.",
    ),
    words="zendt een afschrift van het bevel dat hij namens een andere burgemeester heeft gegeven, "
    "aan die burgemeester",
    when=DISCLOSER_ROLE.among(roles.BURGEMEESTER)
    & RECIPIENT_ROLE.among(roles.BURGEMEESTER)
    & CATEGORY.among(data.ADMINISTRATIVE_MEASURES),
    provided=ORDER_CONCERNS_OTHER_MUNICIPALITY,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
)

# --- Wet gemeentelijke schuldhulpverlening 8 -----------------------------------------------------
# Lid 1: "Bestuursorganen en andere bij algemene maatregel van bestuur aangewezen personen en
# instanties verstrekken onder te bepalen voorwaarden aan het college de gegevens en inlichtingen
# waarvan kennisneming van belang kan zijn voor de uitvoering van deze wet."
ADMINISTRATIVE_BODIES = (
    *roles.COLLEGE_ROLES, roles.BURGEMEESTER, roles.SUPERVISOR, roles.OTHER_OFFICIAL, roles.CIZ,
    MINISTER,
)  # fmt: skip
"""Bestuursorganen and the officials who act for them."""
TO_DEBT_HELP = RECIPIENT_ROLE.among(roles.COLLEGE, roles.DEBT_OFFICER) & PURPOSE.among(DEBT_HELP)
DECREE_CONDITIONS_MET = Fact(
    "municipality.debt_decree_conditions",
    Text(
        "Is voldaan aan de voorwaarden van het besluit bij Wgs 8 lid 1?",
        "Are the conditions of the decree under Wgs 8 para 1 met?",
    ),
    WGS_SCHULDHULP.art("8", lid="1"),
)
PUBLIC_BODIES_INFORM = Ground(
    id="municipality.public_bodies_inform_debt_help",
    cites=(WGS_SCHULDHULP.art("8", lid="1"),),
    text=Text(
        "Bestuursorganen geven het college gegevens voor de schuldhulp, onder de voorwaarden van "
        "het besluit.",
        "Public bodies give the municipality data for debt assistance, on the decree's conditions.",
    ),
    words="de gegevens en inlichtingen waarvan kennisneming van belang kan zijn voor de uitvoering "
    "van deze wet",
    when=TO_DEBT_HELP & DISCLOSER_ROLE.among(*ADMINISTRATIVE_BODIES),
    provided=DECREE_CONDITIONS_MET,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
)
DESIGNATED_PARTIES_INFORM = Ground(
    id="municipality.designated_parties_inform_debt_help",
    cites=(WGS_SCHULDHULP.art("8", lid="1"),),
    text=Text(
        "Wie bij besluit is aangewezen signaleert betalingsachterstanden aan het college.",
        "Whoever the decree designates signals payment arrears to the municipality.",
    ),
    words=PUBLIC_BODIES_INFORM.words,
    when=TO_DEBT_HELP
    & DISCLOSER_ROLE.among(roles.HOUSING_ASSOCIATION, roles.LANDLORD, roles.HEALTH_INSURER)
    & CATEGORY.among(data.FINANCIAL),
    provided=NotModelled(
        "municipality.debt_decree",
        Text(
            "Het Besluit gemeentelijke schuldhulpverlening (wie is aangewezen) is niet gelezen.",
            "The decree on municipal debt assistance (who is designated) was not read.",
        ),
        WGS_SCHULDHULP.art("8", lid="1"),
    ),
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
)
# Lid 2 (2022-01-01 and later): "Het college verstrekt onder bij algemene maatregel van bestuur te
# bepalen voorwaarden aan bestuursorganen [...]"; the 2021-01-01 text still said "Het college kan
# [...] verstrekken".  Between the two the date of the change is not known.
FROM_DEBT_HELP = DISCLOSER_ROLE.among(roles.COLLEGE, roles.DEBT_OFFICER) & PURPOSE.among(
    OTHER_TASK_AND_SERVICE
)
# "gegevens voortvloeiende uit de uitvoering van deze wet"
FROM_THIS_ACT = Fact(
    "municipality.from_debt_help",
    Text("Vloeien de gegevens voort uit de uitvoering van de schuldhulpverlening (Wgs)?",
         "Do the data result from carrying out debt assistance (Wgs)?"),
    WGS_SCHULDHULP.art("8", lid="2"),
)  # fmt: skip
BODY_NEEDS_IT = Fact(
    "municipality.body_needs_it",
    Text(
        "Behoeft het ontvangende bestuursorgaan de gegevens voor zijn taak (en de "
        "besluitvoorwaarden)?",
        "Does the receiving public body need the data for its task (and are the decree's terms "
        "met)?",
    ),
    WGS_SCHULDHULP.art("8", lid="2"),
)
TO_PUBLIC_BODY = FROM_DEBT_HELP & RECIPIENT_ROLE.among(*ADMINISTRATIVE_BODIES)
MAY_INFORM_PUBLIC_BODY = Ground(
    id="municipality.debt_help_may_inform",
    cites=(WGS_SCHULDHULP.art("8", lid="2"),),
    text=Text(
        "Het college kan schuldhulpgegevens aan bestuursorganen verstrekken.",
        "The municipality may give debt-assistance data to public bodies.",
    ),
    when=TO_PUBLIC_BODY,
    provided=FROM_THIS_ACT & BODY_NEEDS_IT,
    lifts=POWER_KEYS,
    until=dt.date(2022, 1, 1),
)
MUST_INFORM_PUBLIC_BODY = Ground(
    id="municipality.debt_help_must_inform",
    cites=(WGS_SCHULDHULP.art("8", lid="2"),),
    text=Text(
        "Het college verstrekt schuldhulpgegevens aan bestuursorganen die ze voor hun taak "
        "behoeven.",
        "The municipality gives debt-assistance data to public bodies that need them for their "
        "task.",
    ),
    words="die deze bestuursorganen en instanties behoeven in verband met uitoefening van hun taak "
    "en dienstverlening",
    when=TO_PUBLIC_BODY,
    provided=FROM_THIS_ACT & BODY_NEEDS_IT,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    since=dt.date(2021, 1, 2),
    read_from=dt.date(2022, 1, 1),
)
# 8d: "Het college is bevoegd persoonsgegevens van de inwoner, die het college heeft verkregen
# voor de uitvoering van de taken die bij of krachtens de Jeugdwet, de Participatiewet of de Wet
# maatschappelijke ondersteuning 2015 aan het college zijn opgedragen, ook te verwerken als dat
# noodzakelijk is voor de uitvoering van deze wet."  A power: Participatiewet 65 does not yield to
# it (house reading 30).
REUSE_FOR_DEBT_HELP = Ground(
    id="municipality.reuse_for_debt_help",
    cites=(WGS_SCHULDHULP.art("8d"), WGS_SCHULDHULP.art("8a")),
    text=Text(
        "Het college mag eigen Jeugdwet-, Participatiewet- en Wmo-gegevens voor schuldhulp "
        "gebruiken.",
        "The municipality may use its own youth, benefit and support data for debt assistance.",
    ),
    words="ook te verwerken als dat noodzakelijk is voor de uitvoering van deze wet",
    when=DISCLOSER_ROLE.among(*roles.COLLEGE_ROLES)
    & TO_DEBT_HELP
    & HELD_UNDER.among(HELD_JEUGDWET, HELD_PARTICIPATIEWET, HELD_WMO),
    provided=NECESSARY,
    lifts=(*POWER_KEYS, CRIMINAL_BY_TEXT),
    read_from=dt.date(2021, 1, 1),
)

RULES = (
    COPY_OF_ORDER, PUBLIC_BODIES_INFORM, DESIGNATED_PARTIES_INFORM, MAY_INFORM_PUBLIC_BODY,
    MUST_INFORM_PUBLIC_BODY, REUSE_FOR_DEBT_HELP,
)  # fmt: skip

COVERAGE = (
    Coverage(GEMEENTEWET.art("151d"), "out of scope", "power of the burgemeester; no data rule"),
    Coverage(GEMEENTEWET.art("172"), "out of scope", "task and orders; never a ground to disclose"),
    Coverage(GEMEENTEWET.art("172a"), "encoded", "lid 3-4, burgemeester to burgemeester"),
    Coverage(GEMEENTEWET.art("172b"), "out of scope", "orders to parents; no data rule"),
    Coverage(GEMEENTEWET.art("174a"), "out of scope", "closing homes; no data rule"),
    Coverage(WGS_SCHULDHULP.art("3"), "out of scope", "offer of a first talk after a signal"),
    Coverage(WGS_SCHULDHULP.art("8"), "encoded", "lid 1-2; designated parties not modelled"),
    Coverage(WGS_SCHULDHULP.art("8a"), "encoded", "with 8d: health and criminal data included"),
    Coverage(WGS_SCHULDHULP.art("8c"), "not modelled", "BSN: outlined only"),
    Coverage(WGS_SCHULDHULP.art("8d"), "encoded", "reuse for debt assistance, without consent"),
)
