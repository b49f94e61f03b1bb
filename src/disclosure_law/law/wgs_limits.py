"""WGS and Bgs: what may not come into a Zorg- en Veiligheidshuis, whatever ground is invoked.

Arts. 2.25 and 2.30 and Bgs 1.5, 1.6, 1.9 and 2.19: closed lists ("uitsluitend", "slechts") on what
is given to the house or heard at its table. Status: verified-verbatim, in force from 2025-03-01.
Other acts keep working beside the WGS (1.2 lid 2), but not by way of the house. At the end: the
safeguards of art. 1.8 and of the Bgs, as conditions.
"""

from __future__ import annotations

from disclosure_law.citation import Provision
from disclosure_law.law import wgs_terms as t
from disclosure_law.law.sources import BGS, WGS
from disclosure_law.law.wgs_supply import DJI_SUPPLIES, IN_CIRCLE
from disclosure_law.leaf import Fact
from disclosure_law.rule import Condition, Prohibition, Stage, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_ROLE,
    NECESSARY,
    PURPOSE,
    SUBJECT_KIND,
)


def _limit(id_: str, nl: str, en: str) -> Lock:
    return Lock(id_, Text(nl, en), LockKind.LIMIT)


# Bgs 1.5: "De deelnemers verstrekken uitsluitend gegevens die zij rechtmatig verwerken"
HELD_UNLAWFULLY = Fact(
    "bgs.held_unlawfully",
    Text("Verwerkt de verstrekker deze gegevens zelf onrechtmatig?",
         "Does the discloser itself hold these data unlawfully?"),
    BGS.art("1.5"),
)  # fmt: skip
LAWFULLY_HELD_ONLY = Prohibition(
    id="bgs.lawfully_held_only",
    cites=(BGS.art("1.5"),),
    text=Text(
        "Een deelnemer verstrekt alleen gegevens die hij zelf rechtmatig verwerkt.",
        "A participant gives only data that it holds lawfully itself.",
    ),
    words="De deelnemers verstrekken uitsluitend gegevens die zij rechtmatig verwerken",
    when=t.BROUGHT_IN & HELD_UNLAWFULLY,
    lock=_limit("bgs-1-5", "alleen rechtmatig verwerkte gegevens", "lawfully held data only"),
    since=t.SINCE,
)

# Bgs 1.6 lid 1: "mag uitsluitend een signaal, verzoek of casus aanmelden ... na, voor zover
# mogelijk, de feitelijke juistheid en de kwaliteit van de daarbij te verstrekken gegevens te
# hebben getoetst"
ACCURACY_CHECKED = Fact(
    "bgs.accuracy_checked",
    Text("Zijn de feitelijke juistheid en de kwaliteit van de gegevens vooraf getoetst?",
         "Have the accuracy and quality of the data been checked beforehand?"),
    BGS.art("1.6", lid="1"),
)  # fmt: skip
CHECK_IMPOSSIBLE = Fact(
    "bgs.check_impossible",
    Text("Was het onmogelijk de gegevens vooraf te toetsen?",
         "Was it impossible to check the data beforehand?"),
    BGS.art("1.6", lid="1"),
)  # fmt: skip
CHECKED_BEFORE_SUBMITTING = Prohibition(
    id="bgs.checked_before_submitting",
    cites=(BGS.art("1.6", lid="1"),),
    text=Text(
        "Een casus wordt pas aangemeld nadat de gegevens, voor zover mogelijk, zijn getoetst.",
        "A case is submitted only after the data have been checked, as far as possible.",
    ),
    words="na, voor zover mogelijk, de feitelijke juistheid en de kwaliteit van de daarbij te "
    "verstrekken gegevens te hebben getoetst",
    when=t.BROUGHT_IN & PURPOSE.among(t.SUBMISSION) & ~ACCURACY_CHECKED & ~CHECK_IMPOSSIBLE,
    lock=_limit("bgs-1-6", "eerst toetsen, dan aanmelden", "check before submitting"),
    since=t.SINCE,
)

# Bgs 1.9: "verwerken geen persoonsgegevens inzake nationaliteit, tenzij de verwerking geschiedt
# met het oog op de identificatie van de betrokkene, en slechts voor zover ... onvermijdelijk is"
NO_NATIONALITY = Prohibition(
    id="bgs.no_nationality",
    cites=(BGS.art("1.9"),),
    text=Text(
        "Een samenwerkingsverband verwerkt geen nationaliteit, behalve waar dat voor identificatie "
        "onvermijdelijk is.",
        "A cooperation processes no nationality, except where identification makes it unavoidable.",
    ),
    words="De samenwerkingsverbanden verwerken geen persoonsgegevens inzake nationaliteit",
    when=CATEGORY.among(data.NATIONALITY)
    & ((t.TO_ZVH & t.NOT_TO_SUBJECT) | t.BY_COOPERATION | t.TO_COOPERATION)
    & ~t.UNAVOIDABLE_FOR_IDENTIFYING,
    lock=_limit("bgs-1-9", "geen nationaliteit", "no nationality"),
    yields=Yields.NOTHING,
    since=t.SINCE,
)

# Art. 2.25: "verwerken bij de behandeling van complexe casuïstiek uitsluitend gegevens ten aanzien
# van een betrokkene voor zover dat noodzakelijk is voor ..."
PURPOSE_OF_THE_HOUSE = Prohibition(
    id="wgs.purpose_of_the_house",
    cites=(WGS.art("2.25"), BGS.art("2.20", lid="1")),
    text=Text(
        "Een ZVH verwerkt alleen wat voor een complexe casus en voor zijn doel noodzakelijk is.",
        "A ZVH processes only what a complex case and its purpose make necessary.",
    ),
    words="uitsluitend gegevens ten aanzien van een betrokkene voor zover dat noodzakelijk is",
    when=t.BROUGHT_IN
    & (~PURPOSE.among(*t.OF_THE_HOUSE) | (t.OPEN_CASE & ~(t.COMPLEX & NECESSARY))),
    lock=_limit("wgs-2-25", "het doel van het ZVH", "the purpose of the ZVH"),
    since=t.SINCE,
)

# Art. 2.30 lid 1 a: the list is closed; police and justice data only along the keys it names.
# 2.31 lid 7 holds the table to it, 2.28 lid 2-3 the exchange between houses.
UNDER_2_30 = t.BROUGHT_IN | t.HOUSE_TELLS | t.HOUSES_SHARE
ONLY_LISTED = _limit("wgs-2-30", "de categorieën van WGS 2.30", "the categories of WGS 2.30")
NO_OTHER_CATEGORY = Prohibition(
    id="wgs.only_listed_categories",
    cites=(WGS.art("2.30", lid="1", onder="a"),),
    text=Text(
        "Alleen de categorieën die WGS 2.30 noemt gaan naar een ZVH, over zijn tafel of naar een "
        "ander ZVH.",
        "Only the categories that WGS 2.30 names go to a ZVH, across its table or to another ZVH.",
    ),
    words="zijn de door de deelnemers aan het Zorg- en Veiligheidshuis te verstrekken categorieën "
    "gegevens",
    when=UNDER_2_30 & ~t.LISTED,
    lock=ONLY_LISTED,
    since=t.SINCE,
)
POLICE_DATA_FROM_POLICE = Prohibition(
    id="wgs.police_data_from_police",
    cites=(WGS.art("2.30", lid="1", onder="a"),),
    text=Text(
        "Politiegegevens komen alleen van de politie, krachtens Wpg 20 lid 3.",
        "Police data come from the police only, under Wpg 20(3).",
    ),
    words="die krachtens artikel 20, derde lid, van die wet aan de deelnemers worden verstrekt",
    when=t.BROUGHT_IN & CATEGORY.among(data.POLICE_DATA) & ~DISCLOSER_ROLE.among(roles.POLICE),
    lock=ONLY_LISTED,
    since=t.SINCE,
)
JUSTICE_DATA_FROM_PROSECUTION = Prohibition(
    id="wgs.justice_data_from_prosecution",
    cites=(WGS.art("2.30", lid="1", onder="a"),),
    text=Text(
        "Justitiële, strafvorderlijke en tenuitvoerleggingsgegevens komen van het openbaar "
        "ministerie.",
        "Judicial, criminal-procedure and enforcement data come from the prosecution service.",
    ),
    words="die door het openbaar ministerie op grond van de artikelen 8b, 39fa en 51ca van de Wet "
    "justitiële en strafvorderlijke gegevens aan de deelnemers worden verstrekt",
    when=t.BROUGHT_IN
    & CATEGORY.among(*t.JUSTICE)
    & ~DISCLOSER_ROLE.among(*roles.PROSECUTION_ROLES)
    & ~(DISCLOSER_ROLE.among(roles.DJI) & CATEGORY.among(data.ENFORCEMENT_DATA) & DJI_SUPPLIES),
    lock=ONLY_LISTED,
    since=t.SINCE,
)

# Art. 2.31 lid 7: "ten aanzien van betrokkene en natuurlijke personen uit de directe kring van
# betrokkene", so at the table too.  Bgs 2.19: "worden uitsluitend gegevens verstrekt over personen
# die een gezinslid of ander direct sociaal contact zijn van een betrokkene die is aangemeld op
# grond van artikel 2.31, eerste lid"
CIRCLE = Prohibition(
    id="bgs.circle_of_persons",
    cites=(BGS.art("2.19"), WGS.art("2.30", lid="1", onder="b")),
    text=Text(
        "Rond een aangemelde betrokkene alleen gegevens over gezinsleden en andere directe "
        "contacten.",
        "Around a submitted person only data about family and other direct social contacts.",
    ),
    words="uitsluitend gegevens verstrekt over personen die een gezinslid of ander direct sociaal "
    "contact zijn",
    when=UNDER_2_30 & ~SUBJECT_KIND.among(data.CLIENT, t.STAFF) & ~IN_CIRCLE,
    lock=_limit("bgs-2-19", "de directe kring van betrokkene", "the person's direct circle"),
    since=t.SINCE,
)
ONLY_CONTACT_DATA_OF_STAFF = Prohibition(
    id="wgs.only_contact_data_of_staff",
    cites=(WGS.art("2.30", lid="1", onder="c"),),
    text=Text(
        "Over medewerkers alleen identificerende en contactgegevens.",
        "About staff only identifying and contact data.",
    ),
    words="identificerende en contactgegevens",
    when=UNDER_2_30 & SUBJECT_KIND.among(t.STAFF) & ~CATEGORY.among(data.IDENTIFYING),
    lock=ONLY_LISTED,
    since=t.SINCE,
)

# --- Safeguards: conditions on everything that a house holds or gives ----------------------------
WITH_A_HOUSE = t.TO_ZVH | t.FROM_HOUSE


def _safeguard(
    id_: str, cites: tuple[Provision, ...], text: Text, words: str, stage: Stage
) -> Condition:
    return Condition(
        id=id_, cites=cites, text=text, words=words, when=WITH_A_HOUSE, stage=stage,
        holder=t.ZVH_HOLDER, since=t.SINCE,
    )  # fmt: skip


# Art. 1.8 lid 2: "Uitsluitend door de deelnemers geautoriseerde personen hebben toegang tot de
# systemen"
AUTHORISED_ONLY = _safeguard(
    "wgs.authorised_only",
    (WGS.art("1.8", lid="2"), BGS.art("1.11", lid="1")),
    Text(
        "Alleen geautoriseerde, gescreende personen hebben toegang tot de systemen van het ZVH.",
        "Only authorised, screened persons have access to the systems of the ZVH.",
    ),
    "Uitsluitend door de deelnemers geautoriseerde personen hebben toegang tot de systemen",
    Stage.WITH,
)
# Art. 1.8 lid 4 and Bgs 1.12: logging, for control only.
LOGGED = _safeguard(
    "wgs.logged",
    (WGS.art("1.8", lid="4"), BGS.art("1.12")),
    Text(
        "De verwerking wordt gelogd; de logging dient alleen de controle.",
        "The processing is logged; the log serves control only.",
    ),
    "De deelnemers dragen zorg voor de vastlegging langs elektronische weg (logging)",
    Stage.WITH,
)
# Art. 1.8 lid 7: "vernietigd of geanonimiseerd zodra zij niet langer noodzakelijk zijn ... in
# ieder geval uiterlijk vijf jaar na de datum van eerste verwerking"; Bgs 1.16: at once when not
# taken on.
DESTROYED_IN_TIME = _safeguard(
    "wgs.destroyed_in_time",
    (WGS.art("1.8", lid="7"), BGS.art("1.16")),
    Text(
        "Vernietig of anonimiseer zodra niet meer noodzakelijk, uiterlijk vijf jaar na de eerste "
        "verwerking; meteen als de casus niet in behandeling wordt genomen.",
        "Destroy or anonymise when no longer necessary, at the latest five years after the first "
        "processing; at once when the case is not taken on.",
    ),
    "uiterlijk vijf jaar na de datum van eerste verwerking verwijderd uit de systemen",
    Stage.AFTERWARDS,
)
# Art. 1.8 lid 8: "uitsluitend verwerkt in systemen waarvoor een adequaat beveiligingsniveau geldt"
SECURE_SYSTEMS = _safeguard(
    "wgs.secure_systems",
    (WGS.art("1.8", lid="8"),),
    Text("Alleen in beveiligde systemen.", "In secure systems only."),
    "uitsluitend verwerkt in systemen waarvoor een adequaat beveiligingsniveau geldt",
    Stage.WITH,
)
# Bgs 1.3: the contact point informs (AVG 14), unless AVG 14 lid 5 b or UAVG 41 applies.
INFORMED_THROUGH_CONTACT_POINT = _safeguard(
    "bgs.informed_through_contact_point",
    (BGS.art("1.3", lid="1"), BGS.art("1.3", lid="2")),
    Text(
        "Het contactpunt informeert de betrokkene, tenzij naar het oordeel van een deelnemer een "
        "uitzondering geldt (AVG 14 lid 5 b, UAVG 41).",
        "The contact point informs the data subject, unless a participant judges that an exception "
        "applies (AVG 14(5)(b), UAVG 41).",
    ),
    "Het contactpunt draagt namens de deelnemers aan het samenwerkingsverband zorg voor de "
    "nakoming",
    Stage.AFTERWARDS,
)

RULES = (
    LAWFULLY_HELD_ONLY, CHECKED_BEFORE_SUBMITTING, NO_NATIONALITY, PURPOSE_OF_THE_HOUSE,
    NO_OTHER_CATEGORY, POLICE_DATA_FROM_POLICE, JUSTICE_DATA_FROM_PROSECUTION, CIRCLE,
    ONLY_CONTACT_DATA_OF_STAFF, AUTHORISED_ONLY, LOGGED, DESTROYED_IN_TIME, SECURE_SYSTEMS,
    INFORMED_THROUGH_CONTACT_POINT,
)  # fmt: skip
