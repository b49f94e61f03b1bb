"""Wmo 2015: what the college may take in (2.3.2, 5.1.1), and an aanbieder (5.1.2).

Status: verified-verbatim; 5.1.2 in outline. The college's Wmo file is a closed, consent-heavy
system: 5.1.1 bounds what it may take in, and lid 4 separates it from the same college's Jeugdwet,
Participatiewet and debt-assistance data. 2.3.2 lid 4 f speaks of cooperation and lets nobody
obtain or give data. To whom the college gives stands in `wmo_closed_list`, what it gets in
`wmo_exchange`.

"ondubbelzinnige toestemming" became "uitdrukkelijke" in 5.2.5 on 2018-07-28; for 5.1.1 and 5.2.1
that date is presumed (the first text read with the new word is of 2021-07-01).
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.law.avg import UAVG_CHANGED
from disclosure_law.law.keys import DUTY_KEYS, POWER_KEYS
from disclosure_law.law.sources import WMO_2015
from disclosure_law.law.wmo_terms import (
    ACCOUNT,
    AGES_2026,
    BOTH_AGES,
    COLLEGE_PURPOSES,
    EXPLICIT,
    EXPLICIT_2026,
    EXPLICIT_SINCE,
    INQUIRE,
    INQUIRY_RUNS,
    NEWEST_READ,
    OTHER_TASKS,
    READ_IN_2021,
    RECOVER,
    SUPPORT_PURPOSES,
    TO_COLLEGE,
    UNAMBIGUOUS,
)  # fmt: skip
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Modality,
    Prohibition,
    Stage,
    Status,
)  # fmt: skip
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_ROLE,
    HELD_UNDER,
    IS_CRIMINAL,
    NECESSARY,
    PURPOSE,
    RECIPIENT_BASIS,
    RECIPIENT_ROLE,
    SUBJECT_KIND,
)  # fmt: skip

FOR_COLLEGE_TASK: Predicate = PURPOSE.among(*COLLEGE_PURPOSES, ACCOUNT)
# Lid 6 ("noodzakelijk zijn voor de uitvoering van de overeenkomst met een aanbieder") asks for no
# inquiry: accounting for a provision is not bound to the channels of lid 1.
FOR_LISTED_ARTICLE: Predicate = PURPOSE.among(*COLLEGE_PURPOSES)

# --- Art. 2.3.2 lid 7 ---------------------------------------------------------------------------
# "De cliënt dan wel diens vertegenwoordiger verschaft het college de gegevens en bescheiden die
# voor het onderzoek nodig zijn en waarover hij redelijkerwijs de beschikking kan krijgen."
WITHIN_REACH = Fact(
    "wmo_college.within_clients_reach",
    Text(
        "Kan de cliënt redelijkerwijs over deze gegevens beschikken?",
        "Can the client reasonably get hold of these data?",
    ),
    WMO_2015.art("2.3.2", lid="7"),
)
CLIENT_INFORMS = Ground(
    id="wmo_college.client_informs",
    cites=(WMO_2015.art("2.3.2", lid="7"),),
    text=Text(
        "De cliënt of zijn vertegenwoordiger verschaft het college wat voor het onderzoek nodig "
        "is.",
        "The client or his representative gives the college what the inquiry needs.",
    ),
    words="De cliënt dan wel diens vertegenwoordiger verschaft het college de gegevens en "
    "bescheiden die voor het onderzoek nodig zijn",
    when=DISCLOSER_ROLE.among(roles.CLIENT, roles.PARENT_WITH_AUTHORITY, roles.REPRESENTATIVE)
    & TO_COLLEGE
    & SUBJECT_KIND.among(data.CLIENT)
    & PURPOSE.among(INQUIRE)
    & INQUIRY_RUNS,
    provided=NECESSARY & WITHIN_REACH,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
)

# --- Art. 5.1.1 lid 1: what the college may hold ------------------------------------------------
# "Het college is bevoegd tot het verwerken van persoonsgegevens van de cliënt, waaronder gegevens
# over gezondheid die noodzakelijk zijn voor de beoordeling van diens behoefte [...] voor zover
# deze zijn verkregen in het kader van het onderzoek, bedoeld in artikel 2.3.2, dan wel op grond
# van artikel 2.3.8, 5.2.2, 5.2.3, 5.2.4 of 5.2.5, en noodzakelijk zijn voor de uitvoering van
# artikel 2.1.4 [...]" The receiving side: not shown, it is a precondition; stated as absent, a
# bar (house reading 4).
COLLEGE_INTAKE = Lock(
    "wmo-5-1-1",
    Text("wat het college onder de Wmo mag verwerken", "what the college may process"),
    LockKind.LIMIT,
)
OUTSIDE_COLLEGE_POWER = Prohibition(
    id="wmo_college.outside_college_power",
    cites=(WMO_2015.art("5.1.1", lid="1"),),
    text=Text(
        "Zonder melding en onderzoek mag het college deze gegevens niet voor de Wmo verwerken.",
        "Without a request and an inquiry the college may not process these data for the Wmo.",
    ),
    words="voor zover deze zijn verkregen in het kader van het onderzoek, bedoeld in artikel "
    "2.3.2, dan wel op grond van artikel 2.3.8, 5.2.2, 5.2.3, 5.2.4 of 5.2.5",
    when=TO_COLLEGE
    & FOR_LISTED_ARTICLE
    & ~DISCLOSER_ROLE.among(roles.CLIENT)
    & INQUIRY_RUNS.stated_as(NO)
    & ~RECIPIENT_BASIS.stated_as(YES),
    lock=COLLEGE_INTAKE,
    status=Status.OWN_READING,
    contested=(
        Contested(
            WMO_2015.art("5.1.1", lid="1"),
            Text(
                "5.1.1 geeft een bevoegdheid 'voor zover'; dat het college buiten deze kanalen "
                "niets mag aannemen is eigen lezing.",
                "5.1.1 gives a power 'as far as'; that the college may accept nothing outside "
                "these channels is an own reading.",
            ),
        ),
    ),
)


def _intake(id_: str, text: Text, when: Predicate, words: str = "") -> Condition:
    return Condition(
        id=id_,
        cites=(WMO_2015.art("5.1.1", lid="1"),),
        text=text,
        words=words,
        when=TO_COLLEGE & FOR_COLLEGE_TASK & when,
        stage=Stage.PRECONDITION,
        holder=data.RECIPIENT,
    )


COLLEGE_HAS_INQUIRY = _intake(
    "wmo_college.college_has_inquiry",
    Text(
        "Er loopt een onderzoek na een melding door of namens de cliënt, of de gegevens komen "
        "langs 2.3.8 of 5.2.2-5.2.5; samenwerking (2.3.2 lid 4 f) is geen bevoegdheid.",
        "An inquiry is running after a request by or for the client, or the data come by 2.3.8 or "
        "5.2.2-5.2.5; cooperation (2.3.2 para 4 f) is no power.",
    ),
    ~INQUIRY_RUNS.stated_as(YES) & ~DISCLOSER_ROLE.among(roles.CLIENT),
)
HOUSEHOLD_ONLY_ITS_HELP = _intake(
    "wmo_college.household_only_its_help",
    Text(
        "Van huisgenoten alleen wat nodig is om vast te stellen welke hulp zij bieden of kunnen "
        "bieden; gezondheidsgegevens noemt lid 1 alleen van de cliënt.",
        "Of members of the household only what shows the help they give or can give; para 1 names "
        "health data of the client only.",
    ),
    SUBJECT_KIND.among(data.FAMILY_MEMBER),
    words="die noodzakelijk zijn om vast te stellen welke hulp deze aan de cliënt bieden of kunnen "
    "bieden",
)
NO_CRIMINAL_DATA_NAMED = _intake(
    "wmo_college.no_criminal_data_named",
    Text(
        "5.1.1 noemt geen strafrechtelijke gegevens: het college moet UAVG 32 of 33 aanwijzen.",
        "5.1.1 names no criminal data: the college must point to UAVG 32 or 33.",
    ),
    IS_CRIMINAL,
)

# --- Art. 5.1.1 lid 4: re-use of data of other tasks --------------------------------------------
# "Het college is voorts, voor zover betrokkene daarvoor zijn uitdrukkelijke toestemming heeft
# verleend, bevoegd persoonsgegevens [...] die het college heeft verkregen ten behoeve van de
# uitvoering van de taken die bij of krachtens de Jeugdwet, de Participatiewet en de Wet
# gemeentelijke schuldhulpverlening aan het college zijn opgedragen, tevens te verwerken".  Inside
# one controller.
REUSE_LOCK = Lock(
    "wmo-5-1-1-lid-4",
    Text("schot tussen de taken van het college", "wall between the college's tasks"),
    LockKind.LIMIT,
)
REUSE: Predicate = (
    DISCLOSER_ROLE.among(*roles.COLLEGE_ROLES) & TO_COLLEGE & HELD_UNDER.among(*OTHER_TASKS)
)
# "voor zover dat noodzakelijk is voor de uitvoering van artikel 2.3.2, 2.3.3, 2.3.5, 2.3.6, 2.3.9,
# 2.3.10, 2.4.1 of 2.4.3": not for the contribution (2.1.4 to 2.1.5), which lid 1 does name.
FOR_REUSE: Predicate = PURPOSE.among(*SUPPORT_PURPOSES, RECOVER)
NO_REUSE = Prohibition(
    id="wmo_college.no_reuse",
    cites=(WMO_2015.art("5.1.1", lid="4"),),
    text=Text(
        "Gegevens voor Jeugdwet, Participatiewet of schuldhulp mag het college niet zonder (sinds "
        "28 juli 2018 uitdrukkelijke) toestemming voor de Wmo gebruiken.",
        "The college may not use Youth Act, benefit or debt data for the Wmo without (since 28 "
        "July 2018 explicit) consent.",
    ),
    words="die het college heeft verkregen ten behoeve van de uitvoering van de taken die bij of "
    "krachtens de Jeugdwet, de Participatiewet en de Wet gemeentelijke schuldhulpverlening",
    when=REUSE & PURPOSE.among(*COLLEGE_PURPOSES),
    lock=REUSE_LOCK,
)


def _reuse(
    consent: Predicate,
    status: Status,
    *,
    since: dt.date | None = None,
    until: dt.date | None = None,
    words: str = "",
) -> Ground:
    return Ground(
        id="wmo_college.reuse_with_consent",
        cites=(WMO_2015.art("5.1.1", lid="4"),),
        text=Text(
            "Met toestemming van de betrokkene gebruikt het college deze gegevens ook voor de Wmo.",
            "With the data subject's consent the college also uses these data for the Wmo.",
        ),
        words=words,
        when=REUSE & FOR_REUSE,
        provided=consent & NECESSARY,
        lifts=(REUSE_LOCK, *POWER_KEYS),
        status=status,
        since=since,
        until=until,
        contested=(BOTH_AGES,),
    )


REUSE_BEFORE = _reuse(UNAMBIGUOUS, Status.UNVERIFIED, until=EXPLICIT_SINCE)
REUSE_PRESUMED = _reuse(EXPLICIT, Status.UNVERIFIED, since=EXPLICIT_SINCE, until=READ_IN_2021)
REUSE_WITH_CONSENT = _reuse(
    EXPLICIT,
    Status.VERBATIM,
    since=READ_IN_2021,
    until=UAVG_CHANGED,
    words="voor zover betrokkene daarvoor zijn uitdrukkelijke toestemming heeft verleend, bevoegd "
    "persoonsgegevens van de cliënt",
)
REUSE_FROM_2026 = attrs.evolve(
    REUSE_WITH_CONSENT,
    provided=EXPLICIT_2026 & NECESSARY,
    since=UAVG_CHANGED,
    until=None,
    contested=AGES_2026,
)
"""The same consent, with the ages of UAVG 5 as they read from 2026-09-01."""

# --- Art. 5.1.2 (outline): what an aanbieder may hold -------------------------------------------
# "verkregen van het college, van de cliënt of van de mantelzorger"; the aanbieder of an algemene
# voorziening only from the cliënt.
PROVIDER_SOURCES = Condition(
    id="wmo_college.provider_sources",
    cites=(WMO_2015.art("5.1.2"),),
    text=Text(
        "5.1.2 laat de aanbieder gegevens verwerken van het college, de cliënt of de mantelzorger "
        "(algemene voorziening: alleen van de cliënt); voor het overige toont hij een andere "
        "grond.",
        "5.1.2 lets the provider process data from the college, the client or the carer (general "
        "provision: from the client only); for the rest it shows another basis.",
    ),
    words="verkregen van het college, van de cliënt of van de mantelzorger",
    when=RECIPIENT_ROLE.among(roles.WMO_PROVIDER)
    & ~DISCLOSER_ROLE.among(*roles.COLLEGE_ROLES, roles.CLIENT),
    stage=Stage.PRECONDITION,
    holder=data.RECIPIENT,
    read_from=NEWEST_READ,
)

RULES = (
    CLIENT_INFORMS, OUTSIDE_COLLEGE_POWER, COLLEGE_HAS_INQUIRY, HOUSEHOLD_ONLY_ITS_HELP,
    NO_CRIMINAL_DATA_NAMED, NO_REUSE, REUSE_BEFORE, REUSE_PRESUMED, REUSE_WITH_CONSENT,
    REUSE_FROM_2026, PROVIDER_SOURCES,
)  # fmt: skip
