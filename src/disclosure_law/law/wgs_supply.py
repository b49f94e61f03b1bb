"""WGS and Bgs: a participant gives data to the Zorg- en Veiligheidshuis (1.5, 2.25, 2.30, 2.31 lid 1).

Status: verified-verbatim, in force from 2025-03-01. The duty of art. 1.5 has one way out, the
participant's own judgement; consent plays no part in it. It opens every secrecy that lets another
statutory rule make an exception; the closed regimes open only by the keys that lid 2 names, which
stand in `wpg` and `wjsg`. For the three medical secrecies art. 2.29 lid 2 takes its place:
`wgs_medical`. What the house may not have (2.25, 2.30, Bgs 1.5, 1.6, 1.9, 2.19) no other statute
makes it have.
"""

from __future__ import annotations

import attrs

from disclosure_law.citation import Provision
from disclosure_law.law import wgs_terms as t
from disclosure_law.law.sources import BGS, WGS, WJSG, WPG
from disclosure_law.leaf import Fact, Judgement, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition, Contested, Ground, Key, Modality, Prohibition, Stage, Status, Yields,
)  # fmt: skip
from disclosure_law.term import Category, Lock, LockKind, Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY, DISCLOSER_BOUND, DISCLOSER_ROLE, NECESSARY, PURPOSE, SUBJECT_KIND,
)  # fmt: skip
from disclosure_law.vocabulary.locks import WJSG_52, WPG_7, WVGGZ_8_34, WZD_18C

# --- Conditions that attach to what is given to a house --------------------------------------------
# Art. 1.11 lid 1: "is verplicht tot geheimhouding van die gegevens"
RECIPIENTS_BOUND = Condition(
    id="wgs.recipients_bound",
    cites=(WGS.art("1.11", lid="1"),),
    text=Text(
        "Wie daarbij de gegevens krijgt en niet al een geheimhoudingsplicht heeft, is gebonden aan "
        "WGS 1.11.",
        "Whoever gets the data there and has no secrecy of his own is bound by WGS 1.11.",
    ),
    words="is verplicht tot geheimhouding van die gegevens",
    stage=Stage.WITH,
    holder=data.RECIPIENT,
    since=t.SINCE,
)
ONLY_THIS_PURPOSE = Condition(
    id="wgs.only_necessary",
    cites=(WGS.art("2.25"), WGS.art("2.30", lid="1"), WGS.art("1.8", lid="5")),
    text=Text(
        "Alleen de categorieën van WGS 2.30 en alleen wat noodzakelijk is voor het doel van WGS 2.25.",
        "Only the categories of WGS 2.30 and only what is necessary for the purpose of WGS 2.25.",
    ),
    words="per geval de gegevens enkel voor het vooraf vastgestelde doel worden verwerkt",
    stage=Stage.WITH,
    holder=data.DISCLOSER,
    since=t.SINCE,
)
# Art. 2.29 lid 3: "kan voorwaarden en beperkingen stellen aan het verstrekken van de resultaten"
MAY_SET_LIMITS = Condition(
    id="wgs.supplier_may_set_conditions",
    cites=(WGS.art("2.29", lid="3"),),
    text=Text(
        "De verstrekker kan voorwaarden en beperkingen stellen aan het doorgeven van resultaten aan "
        "deelnemers of derden; die reizen met de gegevens mee.",
        "The supplier may set conditions and limits to passing results on to participants or third "
        "parties; they travel with the data.",
    ),
    words="kan voorwaarden en beperkingen stellen aan het verstrekken van de resultaten aan "
    "deelnemers of derden",
    stage=Stage.SET_BY_DISCLOSER,
    holder=data.DISCLOSER,
    since=t.SINCE,
)
# Bgs 2.20 lid 3: "De deelnemers registreren in het systeem ... of naar hun oordeel is voldaan"
JUDGEMENT_RECORDED = Condition(
    id="bgs.judgement_recorded",
    cites=(BGS.art("2.20", lid="3"),),
    text=Text(
        "De deelnemers leggen vast dat naar hun oordeel aan de criteria van Bgs 2.20 is voldaan.",
        "The participants record that in their judgement the criteria of Bgs 2.20 are met.",
    ),
    words="De deelnemers registreren in het systeem waarin zij gezamenlijk gegevens verwerken of naar "
    "hun oordeel is voldaan aan de criteria",
    stage=Stage.PRECONDITION,
    holder=data.CLASS_A,
    since=t.SINCE,
)
# Bgs 1.10 lid 2: the secrecy that rests on the data keeps them from other cooperations.
STAYS_IN_THIS_HOUSE = Condition(
    id="bgs.stays_in_this_house",
    cites=(BGS.art("1.10", lid="2"),),
    text=Text(
        "Deze gegevens gaan niet naar een ander samenwerkingsverband.",
        "These data do not go to another cooperation.",
    ),
    words="Tussen samenwerkingsverbanden worden geen gegevens uitgewisseld waarop een wettelijke "
    "geheimhoudingsplicht rust",
    when=DISCLOSER_BOUND.has_any(*t.CARE_SECRECIES),
    stage=Stage.CONSEQUENCE,
    holder=data.RECIPIENT,
    since=t.SINCE,
    travels=t.UNDER_CARE_SECRECY,
)
WITH_EVERY_SUPPLY = (
    JUDGEMENT_RECORDED, ONLY_THIS_PURPOSE, RECIPIENTS_BOUND, MAY_SET_LIMITS, STAYS_IN_THIS_HOUSE,
)  # fmt: skip

# --- Art. 1.5 lid 1, first and second sentence ------------------------------------------------------
# "Elke deelnemer verstrekt de bij of krachtens deze wet aangewezen categorieën van gegevens aan het
# samenwerkingsverband, voor zover dat noodzakelijk is voor het doel van het samenwerkingsverband,
# tenzij naar het oordeel van de deelnemer zwaarwegende redenen zich daartegen verzetten. Deze
# verplichting tot verstrekking is mede van toepassing indien een specifieke geheimhoudingsbepaling van
# toepassing is die het toelaat dat een ander wettelijk voorschrift daarop een uitzondering maakt."
DUTY_HOLDS = t.ZVH_CASE & NECESSARY & ~t.WEIGHTY_REASONS
OPEN_SECRECY_ONLY = ~t.MEDICALLY_BOUND & ~DISCLOSER_BOUND.has_any(WPG_7, WJSG_52)
REACHES_COMPULSORY_CARE = Contested(
    WGS.art("1.5", lid="1", sentence="2"),
    Text(
        "Dat de plicht ook Wvggz 8:34 en Wzd 18c lid 4 opent is een eigen lezing: die bepalingen wijken "
        "voor een voorschrift dat verplicht en staan niet in WGS 2.29 lid 2.",
        "That the duty also opens Wvggz 8:34 and Wzd 18c(4) is an own reading: those provisions yield "
        "to a rule that obliges and are not named in WGS 2.29(2).",
    ),
)


def _opens(lock: Lock) -> Key:
    return Key(lock, (WGS.art("1.5", lid="1", sentence="2"),), (REACHES_COMPULSORY_CARE,))


SUPPLY = Ground(
    id="wgs.supply",
    cites=(
        WGS.art("1.5", lid="1"),
        WGS.art("2.30", lid="1", onder="a"),
        BGS.art("2.20", lid="1"),
    ),
    text=Text(
        "Een deelnemer verstrekt aan het ZVH wat voor de casus noodzakelijk is, tenzij hij zelf "
        "oordeelt dat zwaarwegende redenen zich verzetten.",
        "A participant gives the ZVH what the case needs, unless it judges that weighty reasons "
        "oppose that.",
    ),
    words="Elke deelnemer verstrekt de bij of krachtens deze wet aangewezen categorieën van gegevens "
    "aan het samenwerkingsverband",
    when=t.TO_ZVH & PURPOSE.among(t.CASE) & SUBJECT_KIND.among(data.CLIENT) & OPEN_SECRECY_ONLY,
    provided=t.TAKES_PART & DUTY_HOLDS & t.LISTED_ORDINARY,
    modality=Modality.DUTY,
    lifts=(*t.SUPPLY_KEYS, _opens(WVGGZ_8_34), _opens(WZD_18C)),
    since=t.SINCE,
    then=WITH_EVERY_SUPPLY,
)
# 2.30 lid 1 b: "ten aanzien van natuurlijke personen uit de directe kring van betrokkene: dezelfde
# categorieën"; Bgs 2.19: "een gezinslid of ander direct sociaal contact"
DIRECT_CONTACT = Fact(
    "bgs.direct_contact",
    Text(
        "Is deze persoon een ander direct sociaal contact van de aangemelde betrokkene?",
        "Is this person another direct social contact of the person submitted?",
    ),
    BGS.art("2.19"),
)
IN_CIRCLE: Predicate = SUBJECT_KIND.among(data.FAMILY_MEMBER) | (
    SUBJECT_KIND.among(data.THIRD_PERSON) & DIRECT_CONTACT
)
SUPPLY_ABOUT_CIRCLE = attrs.evolve(
    SUPPLY,
    id="wgs.supply_about_circle",
    cites=(
        WGS.art("1.5", lid="1"),
        WGS.art("2.30", lid="1", onder="b"),
        BGS.art("2.19"),
        BGS.art("2.20", lid="1"),
    ),
    words="ten aanzien van natuurlijke personen uit de directe kring van betrokkene",
    when=t.TO_ZVH & PURPOSE.among(t.CASE) & OPEN_SECRECY_ONLY,
    provided=t.TAKES_PART & DUTY_HOLDS & t.LISTED_ORDINARY & IN_CIRCLE,
)
# 2.30 lid 1 c: "ten aanzien van medewerkers ... identificerende en contactgegevens"
SUPPLY_ABOUT_STAFF = attrs.evolve(
    SUPPLY,
    id="wgs.supply_about_staff",
    cites=(
        WGS.art("1.5", lid="1"),
        WGS.art("2.30", lid="1", onder="c"),
        BGS.art("2.20", lid="1"),
    ),
    words="ten aanzien van medewerkers van deelnemers en medewerkers van andere instanties",
    when=t.TO_ZVH & PURPOSE.among(t.CASE) & SUBJECT_KIND.among(t.STAFF) & OPEN_SECRECY_ONLY,
    provided=t.TAKES_PART & DUTY_HOLDS & CATEGORY.among(data.IDENTIFYING),
)

# --- Art. 1.5 lid 2: the closed regimes ---------------------------------------------------------------
# "Voor zover een specifieke geheimhoudingsbepaling van toepassing is die het niet toelaat dat een ander
# wettelijk voorschrift daarop een uitzondering maakt, verstrekt een deelnemer de gegevens op grond van
# de volgende uitzonderingen: a. artikel 20, derde lid, van de Wet politiegegevens; b. de artikelen 8b,
# 39fa en 51ca van de Wet justitiële en strafvorderlijke gegevens"
JUSTICE_SUPPLIERS = roles.PROSECUTION_ROLES


def _closed_regime(
    name: str, discloser: tuple[Role, ...], what: Predicate, letter: str, key: Provision
) -> Ground:
    return attrs.evolve(
        SUPPLY,
        id=f"wgs.supply_{name}",
        cites=(
            WGS.art("1.5", lid="2", onder=letter),
            key,
            WGS.art("2.30", lid="1", onder="a"),
            BGS.art("2.20", lid="1"),
        ),
        words="verstrekt een deelnemer de gegevens op grond van de volgende uitzonderingen",
        when=t.TO_ZVH & DISCLOSER_ROLE.among(*discloser) & PURPOSE.among(t.CASE),
        provided=t.TAKES_PART & DUTY_HOLDS & what & (SUBJECT_KIND.among(data.CLIENT) | IN_CIRCLE),
        lifts=t.SUPPLY_KEYS,
    )


SUPPLY_POLICE_DATA = _closed_regime(
    "police_data",
    (roles.POLICE,),
    t.LISTED_POLICE_DATA & t.AUTHORITY_AGREES,
    "a",
    WPG.art("20", lid="3"),
)


def _from_prosecution(name: str, category: Category, article: str) -> Ground:
    what = CATEGORY.among(category)
    return _closed_regime(name, JUSTICE_SUPPLIERS, what, "b", WJSG.art(article))


SUPPLY_JUDICIAL_RECORDS = _from_prosecution("judicial_records", data.JUSTICE_DATA, "8b")
SUPPLY_PROSECUTION_DATA = _from_prosecution("prosecution_data", data.PROSECUTION_DATA, "39fa")
SUPPLY_ENFORCEMENT_DATA = _from_prosecution("enforcement_data", data.ENFORCEMENT_DATA, "51ca")

# 2.30 lid 1 a: "die door het openbaar ministerie op grond van de artikelen 8b, 39fa en 51ca ... worden
# verstrekt", while Wjsg 51ca also names "Onze Minister": house reading 23 leaves DJI open.
DJI_SUPPLIES = NotModelled(
    "wgs.dji_supplies",
    Text(
        "Of ook DJI tenuitvoerleggingsgegevens aan een ZVH verstrekt is niet gemodelleerd: WGS 2.30 noemt "
        "het OM, Wjsg 51ca ook de Minister.",
        "Whether DJI too gives enforcement data to a ZVH is not modelled: WGS 2.30 names the "
        "prosecution service, Wjsg 51ca also the Minister.",
    ),
    WJSG.art("51ca"),
)
SUPPLY_BY_DJI = attrs.evolve(
    _closed_regime(
        "by_dji",
        (roles.DJI,),
        CATEGORY.among(data.ENFORCEMENT_DATA) & DJI_SUPPLIES,
        "b",
        WJSG.art("51ca"),
    ),
    lifts=(*t.SUPPLY_KEYS, Key(WJSG_52, (WJSG.art("51ca"),))),
    status=Status.OWN_READING,
)

# --- Limits: what no ground brings into the house ------------------------------------------------------


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
    when=t.TO_ZVH & HELD_UNLAWFULLY,
    lock=_limit("bgs-1-5", "alleen rechtmatig verwerkte gegevens", "lawfully held data only"),
    since=t.SINCE,
)

# Bgs 1.6 lid 1: "mag uitsluitend een signaal, verzoek of casus aanmelden ... na, voor zover mogelijk, de
# feitelijke juistheid en de kwaliteit van de daarbij te verstrekken gegevens te hebben getoetst"
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
    when=t.TO_ZVH & PURPOSE.among(t.SUBMISSION) & ~ACCURACY_CHECKED & ~CHECK_IMPOSSIBLE,
    lock=_limit("bgs-1-6", "eerst toetsen, dan aanmelden", "check before submitting"),
    since=t.SINCE,
)

# Bgs 1.9: "verwerken geen persoonsgegevens inzake nationaliteit, tenzij de verwerking geschiedt met het
# oog op de identificatie van de betrokkene, en slechts voor zover ... onvermijdelijk is"
UNAVOIDABLE_FOR_IDENTIFYING = Fact(
    "bgs.nationality_unavoidable",
    Text("Is de nationaliteit onvermijdelijk om de betrokkene te identificeren?",
         "Is nationality unavoidable for identifying the person?"),
    BGS.art("1.9"),
)  # fmt: skip
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
    & (t.TO_ZVH | t.HEARS_CASE | t.FROM_HOUSE)
    & ~UNAVOIDABLE_FOR_IDENTIFYING,
    lock=_limit("bgs-1-9", "geen nationaliteit", "no nationality"),
    yields=Yields.NOTHING,
    since=t.SINCE,
)

# Art. 2.25: "verwerken bij de behandeling van complexe casuïstiek uitsluitend gegevens ten aanzien van
# een betrokkene voor zover dat noodzakelijk is voor ..."
PURPOSE_OF_THE_HOUSE = Prohibition(
    id="wgs.purpose_of_the_house",
    cites=(WGS.art("2.25"), BGS.art("2.20", lid="1")),
    text=Text(
        "Een ZVH verwerkt alleen wat voor een complexe casus en voor zijn doel noodzakelijk is.",
        "A ZVH processes only what a complex case and its purpose make necessary.",
    ),
    words="uitsluitend gegevens ten aanzien van een betrokkene voor zover dat noodzakelijk is",
    when=t.TO_ZVH
    & (
        ~PURPOSE.among(*t.OF_THE_HOUSE, t.CORRECTION)
        | (PURPOSE.among(t.CASE) & ~(t.COMPLEX & NECESSARY))
    ),
    lock=_limit("wgs-2-25", "het doel van het ZVH", "the purpose of the ZVH"),
    since=t.SINCE,
)

# Art. 2.30 lid 1 a: the list is closed; police and justice data only along the keys it names.
ONLY_LISTED = _limit("wgs-2-30", "de categorieën van WGS 2.30", "the categories of WGS 2.30")
NO_OTHER_CATEGORY = Prohibition(
    id="wgs.only_listed_categories",
    cites=(WGS.art("2.30", lid="1", onder="a"),),
    text=Text(
        "Alleen de categorieën die WGS 2.30 noemt gaan naar een ZVH of over zijn tafel.",
        "Only the categories that WGS 2.30 names go to a ZVH or across its table.",
    ),
    words="zijn de door de deelnemers aan het Zorg- en Veiligheidshuis te verstrekken categorieën "
    "gegevens",
    when=(t.TO_ZVH | t.HEARS_CASE) & ~CATEGORY.among(data.NATIONALITY) & ~t.LISTED,
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
    when=t.TO_ZVH & CATEGORY.among(data.POLICE_DATA) & ~DISCLOSER_ROLE.among(roles.POLICE),
    lock=ONLY_LISTED,
    since=t.SINCE,
)
JUSTICE_DATA_FROM_PROSECUTION = Prohibition(
    id="wgs.justice_data_from_prosecution",
    cites=(WGS.art("2.30", lid="1", onder="a"),),
    text=Text(
        "Justitiële, strafvorderlijke en tenuitvoerleggingsgegevens komen van het openbaar ministerie.",
        "Judicial, criminal-procedure and enforcement data come from the prosecution service.",
    ),
    words="die door het openbaar ministerie op grond van de artikelen 8b, 39fa en 51ca van de Wet "
    "justitiële en strafvorderlijke gegevens aan de deelnemers worden verstrekt",
    when=t.TO_ZVH
    & CATEGORY.among(*t.JUSTICE)
    & ~DISCLOSER_ROLE.among(*JUSTICE_SUPPLIERS)
    & ~(DISCLOSER_ROLE.among(roles.DJI) & CATEGORY.among(data.ENFORCEMENT_DATA) & DJI_SUPPLIES),
    lock=ONLY_LISTED,
    since=t.SINCE,
)

# Bgs 2.19: "worden uitsluitend gegevens verstrekt over personen die een gezinslid of ander direct sociaal
# contact zijn van een betrokkene die is aangemeld op grond van artikel 2.31, eerste lid"
CIRCLE = Prohibition(
    id="bgs.circle_of_persons",
    cites=(BGS.art("2.19"), WGS.art("2.30", lid="1", onder="b")),
    text=Text(
        "Rond een aangemelde betrokkene alleen gegevens over gezinsleden en andere directe contacten.",
        "Around a submitted person only data about family and other direct social contacts.",
    ),
    words="uitsluitend gegevens verstrekt over personen die een gezinslid of ander direct sociaal "
    "contact zijn",
    when=t.TO_ZVH & ~SUBJECT_KIND.among(data.CLIENT, t.STAFF) & ~IN_CIRCLE,
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
    when=t.TO_ZVH & SUBJECT_KIND.among(t.STAFF) & ~CATEGORY.among(data.IDENTIFYING),
    lock=ONLY_LISTED,
    since=t.SINCE,
)
