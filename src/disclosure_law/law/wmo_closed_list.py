"""Wmo 2015, art. 5.2.1: to whom the college may give from its Wmo file, a closed list.

Status: verified-verbatim. A power with "slechts": exhaustive within the article. Not listed:
police, OM, probation service, ZVH, woningcorporatie, GGD, care providers and insurers under the
Zvw (5.2.5 lid 2 with consent), another college. Beside the list stand other statutes, 5.3.3 lid 3
and consent.
"""

from __future__ import annotations

from disclosure_law.law.keys import POWER_KEYS
from disclosure_law.law.municipality import HELD_WMO
from disclosure_law.law.sources import WMO_2015
from disclosure_law.law.wmo_exchange import BSN_BY_WMO, STATE_BSN
from disclosure_law.law.wmo_secrecy import CLOSED_LIST
from disclosure_law.law.wmo_terms import (
    BOUND,
    BY_COLLEGE,
    CAK,
    CONTRIBUTE,
    DELIVER,
    PAY_BUDGET,
    RIGHT_PERSON,
    RIGHT_PERSON_EXPLICIT,
    SVB,
    TO_ANOTHER,
)  # fmt: skip
from disclosure_law.leaf import Fact, OpenQuestion, Position
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Contested, Ground, Key, Nature, Prohibition, Status, Yields
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    HELD_UNDER,
    IS_HEALTH,
    NECESSARY,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip

IS_SPECIAL: Predicate = IS_HEALTH | CATEGORY.among(data.OTHER_SPECIAL)

# --- Art. 5.2.1: college to third parties, a closed list ----------------------------------------
# Lid 1: data obtained "a. in het kader van het onderzoek, bedoeld in artikel 2.3.2 [...], b. ten
# behoeve van de taken [...] Jeugdwet, de Participatiewet en de Wet gemeentelijke
# schuldhulpverlening [...] voor zover betrokkene het college uitdrukkelijke toestemming tot
# verwerking daarvan heeft verleend [...], c. van een zorgverzekeraar of een zorgaanbieder [...]
# of van het CIZ, voor zover betrokkene uitdrukkelijke toestemming heeft verleend als bedoeld in
# artikel 5.2.5".
FROM_ELSEWHERE = Fact(
    "wmo_closed_list.from_elsewhere",
    Text(
        "Kreeg het college de gegevens voor taken uit Jeugdwet, Participatiewet of schuldhulp, of "
        "van een zorgverzekeraar, Zvw-zorgaanbieder of het CIZ?",
        "Did the college get the data for youth, benefit or debt tasks, or from a health insurer, "
        "care provider or the CIZ?",
    ),
    WMO_2015.art("5.2.1", lid="1"),
)
CONSENTED_AT_SOURCE = Fact(
    "wmo_closed_list.consented_at_source",
    Text(
        "Stemde de betrokkene ermee in (uitdrukkelijk; vóór 28 juli 2018 ondubbelzinnig) dat het "
        "college deze gegevens kreeg of gebruikte (5.1.1 lid 4, 5.2.5)?",
        "Did the data subject consent (explicitly; before 28 July 2018 unambiguously) to the "
        "college getting or using these data (5.1.1 para 4, 5.2.5)?",
    ),
    WMO_2015.art("5.2.1", lid="1"),
)
IN_WMO_FILE: Predicate = BY_COLLEGE & HELD_UNDER.among(HELD_WMO)
# Lid 2: "Het college is slechts bevoegd tot het verstrekken van de in het eerste lid bedoelde
# persoonsgegevens aan: a. [...] d."  Another statute, 5.3.3 lid 3 and consent stand beside the
# list.
ONLY_THE_LIST = Prohibition(
    id="wmo_closed_list.only_the_list",
    cites=(WMO_2015.art("5.2.1", lid="2"),),
    text=Text(
        "Uit het Wmo-dossier geeft het college alleen aan aanbieder, CAK, SVB en toezichthouders.",
        "From the Wmo file the college gives only to provider, CAK, SVB and supervisors.",
    ),
    words="Het college is slechts bevoegd tot het verstrekken van de in het eerste lid bedoelde "
    "persoonsgegevens aan",
    when=BOUND & IN_WMO_FILE & TO_ANOTHER,
    lock=CLOSED_LIST,
    yields=Yields.RULES,
)
CONTRACTED = Fact(
    "wmo_closed_list.contracted_provider",
    Text(
        "Heeft de ontvanger zich jegens het college verbonden de cliënt deze maatwerkvoorziening "
        "te leveren?",
        "Has the recipient undertaken towards the college to deliver this provision to the client?",
    ),
    WMO_2015.art("5.2.1", lid="2", onder="a"),
)


def _college_gives(id_: str, onder: str, text: Text, words: str, to: Predicate) -> Ground:
    return Ground(
        id=id_,
        cites=(WMO_2015.art("5.2.1", lid="2", onder=onder), WMO_2015.art("5.2.1", lid="1")),
        text=text,
        words=words,
        when=IN_WMO_FILE & to,
        provided=NECESSARY & (~FROM_ELSEWHERE | CONSENTED_AT_SOURCE),
        lifts=(Key(CLOSED_LIST), BSN_BY_WMO, *POWER_KEYS),
        then=(STATE_BSN,),
    )


TO_PROVIDER = _college_gives(
    "wmo_closed_list.to_provider",
    "a",
    Text(
        "Het college geeft de gecontracteerde aanbieder wat hij voor de levering nodig heeft.",
        "The college gives the contracted provider what delivery requires.",
    ),
    "de aanbieder die zich jegens het college heeft verbonden tot het leveren van de "
    "maatwerkvoorziening aan de cliënt",
    PURPOSE.among(DELIVER) & CONTRACTED,
)
TO_CAK = _college_gives(
    "wmo_closed_list.to_cak",
    "b",
    Text(
        "Het college geeft het CAK wat voor de bijdrage nodig is.",
        "The college gives the CAK what the contribution requires.",
    ),
    "voor zover deze noodzakelijk zijn voor het uitvoeren van de artikelen 2.1.4b, 2.1.5 of 2.5.4",
    RECIPIENT_ROLE.among(CAK) & PURPOSE.among(CONTRIBUTE),
)
TO_SVB = _college_gives(
    "wmo_closed_list.to_svb",
    "c",
    Text(
        "Het college geeft de SVB wat voor het pgb nodig is.",
        "The college gives the SVB what the personal budget requires.",
    ),
    "voor zover deze noodzakelijk zijn voor de uitvoering van de taak, bedoeld in artikel 2.6.2",
    RECIPIENT_ROLE.among(SVB) & PURPOSE.among(PAY_BUDGET),
)
TO_SUPERVISORS = _college_gives(
    "wmo_closed_list.to_supervisors",
    "d",
    Text(
        "Het college geeft toezichthouders wat voor toezicht of handhaving nodig is.",
        "The college gives supervisors what supervision or enforcement requires.",
    ),
    "toezichthoudende ambtenaren, voor zover deze noodzakelijk zijn voor een goede uitoefening "
    "van het toezicht of het nemen van maatregelen ter handhaving van wettelijke voorschriften",
    RECIPIENT_ROLE.among(roles.SUPERVISOR) & PURPOSE.among(data.SUPERVISION, data.ENFORCEMENT),
)
# 5.3.3 lid 1 "dan met toestemming van betrokkene" beside the closed list: the consent opens the
# list too; for special categories without explicit consent the sources leave it open.
MAY_CONSENT_WIDEN = OpenQuestion(
    "wmo_closed_list.may_consent_widen_the_list",
    Text(
        "Verruimt niet-uitdrukkelijke toestemming (5.3.3 lid 1) de gesloten lijst van 5.2.1 lid 2 "
        "voor bijzondere categorieën?",
        "Does consent that is not explicit (5.3.3 para 1) widen the closed list of 5.2.1 para 2 "
        "for special categories?",
    ),
    WMO_2015.art("5.2.1", lid="2"),
    positions=(
        Position(
            YES,
            Text(
                "5.3.3 lid 1 is een eigen opening naast de lijst.",
                "5.3.3 para 1 is an opening of its own beside the list.",
            ),
            "Wmo 2015 5.3.3 lid 1",
        ),
        Position(
            NO,
            Text(
                "'Slechts bevoegd' is uitputtend; alleen uitdrukkelijke toestemming staat "
                "erbuiten.",
                "'Slechts bevoegd' is exhaustive; only explicit consent stands outside it.",
            ),
            "Wmo 2015 5.2.1 lid 2",
        ),
    ),
)
CONSENT_BESIDE_THE_LIST = Ground(
    id="wmo_closed_list.consent_beside_the_list",
    cites=(WMO_2015.art("5.3.3", lid="1"), WMO_2015.art("5.2.1", lid="2")),
    text=Text(
        "Dat 5.2.1 lid 2 deze ontvanger niet noemt, staat aan uitdrukkelijke toestemming niet in "
        "de weg.",
        "That 5.2.1 para 2 does not list this recipient is no bar to explicit consent.",
    ),
    words="dan met toestemming van betrokkene",
    when=BOUND & IN_WMO_FILE & TO_ANOTHER,
    provided=RIGHT_PERSON & (~IS_SPECIAL | RIGHT_PERSON_EXPLICIT | MAY_CONSENT_WIDEN),
    nature=Nature.CONSENT,
    lifts=(Key(CLOSED_LIST),),
    status=Status.OWN_READING,
    contested=(
        Contested(
            WMO_2015.art("5.2.1", lid="2"),
            Text(
                "Of toestemming de gesloten lijst van 5.2.1 lid 2 kan verruimen is omstreden.",
                "Whether consent can widen the closed list of 5.2.1 para 2 is arguable.",
            ),
        ),
    ),
)

RULES = (
    ONLY_THE_LIST, TO_PROVIDER, TO_CAK, TO_SVB, TO_SUPERVISORS, CONSENT_BESIDE_THE_LIST,
)  # fmt: skip
