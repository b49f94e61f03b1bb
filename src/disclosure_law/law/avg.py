"""Algemene verordening gegevensbescherming (AVG), arts. 5, 6, 9 and 10: the second lock.

Status: quoted parts verified-verbatim from public Dutch copies, not from EUR-Lex itself. The
exceptions that need Dutch law stand in `uavg`, `uavg_criminal` and in the statutes; what attaches
to a disclosure that may go on stands in `avg_conditions`. Consent by or for minors follows UAVG 5,
which changed on 2026-09-01.

"No disclosure without a ground" is not an engine rule: it is art. 6 written down here.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import CONSENT_6, CONSENT_9, CONSENT_10
from disclosure_law.law.sources import AVG, UAVG
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Key,
    Nature,
    Prohibition,
    Stage,
    Status,
)
from disclosure_law.text import Text
from disclosure_law.truth import NO
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CAPABLE,
    CATEGORY,
    DECEASED,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    IS_CRIMINAL,
    IS_HEALTH,
    NECESSARY,
    OWN_CONSENT,
    OWN_CONSENT_GIVEN,
    OWN_EXPLICIT,
    OWN_FREE,
    PROXY_CONSENT_GIVEN,
    PROXY_EXPLICIT,
    PROXY_FREE,
    RECIPIENT_BASIS,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
)
from disclosure_law.vocabulary.locks import AVG_5, AVG_6, AVG_9, AVG_10, BW_7_457

UAVG_CHANGED = dt.date(2026, 9, 1)
"""First day of the UAVG version that changed arts. 1 and 5, among others."""

# Art. 2(2)(d): "door de bevoegde autoriteiten met het oog op de voorkoming, het onderzoek, de
# opsporing en de vervolging van strafbare feiten ..."  Police and justice data in the hands of
# those authorities fall under the Wpg and the Wjsg, closed regimes of their own.
COMPETENT_AUTHORITY_DATA = CATEGORY.among(
    data.POLICE_DATA, data.JUSTICE_DATA, data.PROSECUTION_DATA, data.ENFORCEMENT_DATA
) & DISCLOSER_ROLE.among(*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES, roles.DJI)

# To the data subject himself: art. 15 (access), no disclosure to another.
TO_SUBJECT = RECIPIENT_ROLE.among(roles.CLIENT)

OF_THE_LIVING = ~DECEASED & ~TO_SUBJECT
"""Personal data of a living person, given to another (recital 27: UNVERIFIED)."""
IN_SCOPE = OF_THE_LIVING & ~COMPETENT_AUTHORITY_DATA
"""Those data, outside the Wpg and the Wjsg."""
# UAVG 1, until 2026-08-31 only: "alsmede persoonsgegevens betreffende een door de rechter opgelegd
# verbod naar aanleiding van onrechtmatig of hinderlijk gedrag".  An order of the burgemeester never
# counted.
CIVIL_COURT_BAN = Fact(
    "avg.civil_court_ban",
    Text(
        "Gaat het om een door de rechter opgelegd verbod naar aanleiding van onrechtmatig of "
        "hinderlijk gedrag?",
        "Is it about a ban that a court imposed because of unlawful or disturbing conduct?",
    ),
    UAVG.art("1"),
)
IS_CRIMINAL_UNTIL_2026 = IS_CRIMINAL | (
    CATEGORY.among(data.ADMINISTRATIVE_MEASURES, data.MERE_FACT) & CIVIL_COURT_BAN
)
IS_SPECIAL = IS_HEALTH | CATEGORY.among(data.OTHER_SPECIAL)
"""Special categories of art. 9(1), health data among them."""

# Art. 5(1)(b): "voor welbepaalde, uitdrukkelijk omschreven en gerechtvaardigde doeleinden ..."
PURPOSE_LIMITATION = Prohibition(
    id="avg.recipient_without_basis",
    cites=(AVG.art("5", lid="1", onder="b"),),
    text=Text(
        "De ontvanger heeft volgens het verzoek zelf geen grondslag om de gegevens te ontvangen.",
        "According to the request the recipient has no basis of its own to receive the data.",
    ),
    words="voor welbepaalde, uitdrukkelijk omschreven en gerechtvaardigde doeleinden",
    when=IN_SCOPE & RECIPIENT_BASIS.stated_as(NO),
    lock=AVG_5,
    status=Status.OWN_READING,
)
# Art. 6(1): "De verwerking is alleen rechtmatig indien en voor zover aan ten minste een van de
# onderstaande voorwaarden is voldaan"
LAWFULNESS = Prohibition(
    id="avg.lawfulness",
    cites=(AVG.art("6", lid="1"),),
    text=Text(
        "Zonder grondslag van AVG 6(1) mogen persoonsgegevens niet worden verstrekt.",
        "Without a basis of AVG 6(1) personal data may not be disclosed.",
    ),
    words="De verwerking is alleen rechtmatig indien en voor zover aan ten minste een van de "
    "onderstaande voorwaarden is voldaan",
    when=IN_SCOPE,
    lock=AVG_6,
)

# UAVG 5 lid 1: "is in de plaats van de toestemming van de betrokkene die van zijn wettelijk
# vertegenwoordiger vereist indien de betrokkene de leeftijd van zestien jaren nog niet heeft
# bereikt."  Lid 2: the same for curatele, bewind, mentorschap.
TWELVE, SIXTEEN = SUBJECT_AGE.at_least(12), SUBJECT_AGE.at_least(16)
DECIDES_ALONE = SIXTEEN & CAPABLE
"""Whose own consent counts until 2026-08-31, whatever age the secrecy asks: that the ages of the
WGBO come first was not written in art. 5 then (accepted practice, UNVERIFIED; house reading 20)."""
# From 2026-09-01 lid 7: "niet van toepassing voor zover een bijzondere regeling geldt op grond van
# Afdeling 5, titel 7, van Boek 7 BW" (WGBO: twelve); lid 3: consent may be withdrawn also by "de
# betrokkene die de leeftijd van twaalf jaren heeft bereikt".
UNDER_WGBO = DISCLOSER_BOUND.has(BW_7_457)
DECIDES_ALONE_2026 = CAPABLE & (SIXTEEN | (TWELVE & UNDER_WGBO))
WITHDRAWN_BY_MINOR = TWELVE & OWN_CONSENT.among(data.WITHDRAWN)


def _consents(decides: Predicate) -> Predicate:
    """Return: the data subject consents freely if he decides himself, else the representative."""
    own, proxy = OWN_CONSENT_GIVEN & OWN_FREE, PROXY_CONSENT_GIVEN & PROXY_FREE
    return (decides & own) | (~decides & proxy)


def _consents_explicitly(decides: Predicate) -> Predicate:
    """Return the same, and explicitly."""
    own = OWN_CONSENT_GIVEN & OWN_FREE & OWN_EXPLICIT
    proxy = PROXY_CONSENT_GIVEN & PROXY_FREE & PROXY_EXPLICIT
    return (decides & own) | (~decides & proxy)


RIGHT_PERSON_CONSENTS = _consents(DECIDES_ALONE)
CONSENTS_EXPLICITLY = _consents_explicitly(DECIDES_ALONE)
EXPLICITLY = (DECIDES_ALONE & OWN_EXPLICIT) | (~DECIDES_ALONE & PROXY_EXPLICIT)
"""Whoever decides does so explicitly; for statutes that ask it of the same person."""
CONSENTS_2026 = _consents(DECIDES_ALONE_2026) & ~WITHDRAWN_BY_MINOR
CONSENTS_EXPLICITLY_2026 = _consents_explicitly(DECIDES_ALONE_2026) & ~WITHDRAWN_BY_MINOR
WGBO_AGES_CONTESTED = Contested(
    UAVG.art("5", lid="7"),
    Text(
        "Dat de leeftijd van de WGBO ook geldt voor toestemming tot verstrekken is een eigen "
        "lezing.",
        "That the age of the WGBO also governs consent to disclosing is an own reading.",
    ),
    when=UNDER_WGBO & TWELVE & ~SIXTEEN,
)

# a) "de betrokkene heeft toestemming gegeven voor de verwerking van zijn persoonsgegevens voor een
# of meer specifieke doeleinden"; art. 4(11): "vrije, specifieke, geïnformeerde en ondubbelzinnige"
CONSENT = Ground(
    id="avg.consent",
    cites=(AVG.art("6", lid="1", onder="a"), AVG.art("4", lid="11"), UAVG.art("5")),
    text=Text(
        "De betrokkene (onder zestien jaar of onbekwaam: de vertegenwoordiger) stemt vrij, "
        "specifiek en geïnformeerd in.",
        "The data subject (under sixteen or incapable: the representative) consents freely, "
        "specifically and informed.",
    ),
    words="elke vrije, specifieke, geïnformeerde en ondubbelzinnige wilsuiting",
    provided=RIGHT_PERSON_CONSENTS,
    nature=Nature.CONSENT,
    lifts=(CONSENT_6,),
    until=UAVG_CHANGED,
)
# 9(2)(a) and UAVG 22 lid 2 a: "uitdrukkelijke toestemming"
EXPLICIT_CONSENT = Ground(
    id="avg.explicit_consent",
    cites=(AVG.art("9", lid="2", onder="a"),),
    text=Text(
        "De betrokkene (of zijn vertegenwoordiger) stemt uitdrukkelijk in.",
        "The data subject (or the representative) consents explicitly.",
    ),
    words="de betrokkene heeft uitdrukkelijke toestemming gegeven",
    provided=CONSENTS_EXPLICITLY,
    nature=Nature.CONSENT,
    lifts=(CONSENT_9,),
    until=UAVG_CHANGED,
)
# UAVG 32 a, for criminal data: "de betrokkene uitdrukkelijke toestemming heeft gegeven"
EXPLICIT_CONSENT_CRIMINAL = attrs.evolve(
    EXPLICIT_CONSENT,
    id="avg.explicit_consent_criminal",
    cites=(UAVG.art("32", onder="a"),),
    words="de betrokkene uitdrukkelijke toestemming heeft gegeven voor de verwerking van die "
    "persoonsgegevens voor een of meer welbepaalde doeleinden",
    lifts=(CONSENT_10,),
)


def _from_2026(rule: Ground, provided: Predicate) -> Ground:
    """Return the version of a consent rule under UAVG 5 as it reads from 2026-09-01."""
    return attrs.evolve(
        rule, provided=provided, since=UAVG_CHANGED, until=None, contested=(WGBO_AGES_CONTESTED,)
    )


CONSENT_2026 = _from_2026(CONSENT, CONSENTS_2026)
EXPLICIT_CONSENT_2026 = _from_2026(EXPLICIT_CONSENT, CONSENTS_EXPLICITLY_2026)
EXPLICIT_CONSENT_CRIMINAL_2026 = _from_2026(EXPLICIT_CONSENT_CRIMINAL, CONSENTS_EXPLICITLY_2026)

# b) "noodzakelijk voor de uitvoering van een overeenkomst waarbij de betrokkene partij is"
CONTRACT_WITH_SUBJECT = Fact(
    "avg.contract_with_subject",
    Text(
        "Is de verstrekking nodig om een overeenkomst met de betrokkene uit te voeren?",
        "Is the disclosure needed to perform a contract with the data subject?",
    ),
    AVG.art("6", lid="1", onder="b"),
)
CONTRACT = Ground(
    id="avg.contract",
    cites=(AVG.art("6", lid="1", onder="b"),),
    text=Text(
        "Noodzakelijk voor de uitvoering van een overeenkomst met de betrokkene.",
        "Necessary for the performance of a contract with the data subject.",
    ),
    words="de verwerking is noodzakelijk voor de uitvoering van een overeenkomst waarbij de "
    "betrokkene partij is",
    provided=CONTRACT_WITH_SUBJECT & NECESSARY,
    nature=Nature.AVG_BASIS,
    lifts=(Key(AVG_6),),
)

# c) and e) are keys of the statutes that oblige or assign the task: see `keys`.

# d) "noodzakelijk om de vitale belangen van de betrokkene of van een andere natuurlijke persoon te
# beschermen"; recital 46: residual, "essential for the life".
LIFE_AT_STAKE = Fact(
    "avg.life_at_stake",
    Text(
        "Staat het leven of de lichamelijke integriteit van iemand op het spel?",
        "Is somebody's life or physical integrity at stake?",
    ),
    AVG.art("6", lid="1", onder="d"),
)
UNABLE_TO_CONSENT = Fact(
    "avg.unable_to_consent",
    Text(
        "Is de betrokkene fysiek of juridisch niet in staat toestemming te geven?",
        "Is the data subject physically or legally incapable of giving consent?",
    ),
    AVG.art("9", lid="2", onder="c"),
)
VITAL_INTERESTS = Ground(
    id="avg.vital_interests",
    cites=(AVG.art("6", lid="1", onder="d"),),
    text=Text(
        "Noodzakelijk om een vitaal belang van iemand te beschermen.",
        "Necessary to protect somebody's vital interests.",
    ),
    words="de verwerking is noodzakelijk om de vitale belangen van de betrokkene of van een andere "
    "natuurlijke persoon te beschermen",
    provided=LIFE_AT_STAKE & NECESSARY,
    nature=Nature.AVG_BASIS,
    lifts=(Key(AVG_6),),
)
# 9(2)(c): "indien de betrokkene fysiek of juridisch niet in staat is zijn toestemming te geven":
# a capable person who refuses never falls under it, however grave the danger to others.
VITAL_INTERESTS_SPECIAL = Ground(
    id="avg.vital_interests_special",
    cites=(AVG.art("9", lid="2", onder="c"), UAVG.art("22", lid="2", onder="b")),
    text=Text(
        "Vitaal belang, en de betrokkene kan geen toestemming geven.",
        "A vital interest, and the data subject cannot give consent.",
    ),
    words="indien de betrokkene fysiek of juridisch niet in staat is zijn toestemming te geven",
    provided=LIFE_AT_STAKE & NECESSARY & UNABLE_TO_CONSENT,
    nature=Nature.AVG_BASIS,
    lifts=(Key(AVG_9),),
)

# f) "noodzakelijk voor de behartiging van de gerechtvaardigde belangen ..."; last sentence: "geldt
# niet voor de verwerking door overheidsinstanties in het kader van de uitoefening van hun taken."
INTEREST_ASSESSED = Judgement(
    "avg.legitimate_interest",
    Text(
        "Is een gerechtvaardigd belang vastgesteld en valt de belangenafweging uit vóór "
        "verstrekking?",
        "Is a legitimate interest established and does the balance favour disclosure?",
    ),
    AVG.art("6", lid="1", onder="f"),
    by=data.DISCLOSER,
)
LEGITIMATE_INTEREST = Ground(
    id="avg.legitimate_interest",
    cites=(AVG.art("6", lid="1", onder="f"),),
    text=Text(
        "Een private partij verstrekt op een afgewogen gerechtvaardigd belang.",
        "A private party discloses on a balanced legitimate interest.",
    ),
    words="noodzakelijk voor de behartiging van de gerechtvaardigde belangen van de "
    "verwerkingsverantwoordelijke of van een derde",
    when=~DISCLOSER_ROLE.among(*roles.PUBLIC_BODIES),
    provided=INTEREST_ASSESSED & NECESSARY,
    nature=Nature.AVG_BASIS,
    lifts=(Key(AVG_6),),
    then=(
        Condition(
            id="avg.right_to_object",
            cites=(AVG.art("21", lid="1"),),
            text=Text(
                "De betrokkene is geïnformeerd en kan bezwaar maken.",
                "The data subject is informed and may object.",
            ),
            stage=Stage.WITH,
            holder=data.DISCLOSER,
            status=Status.UNVERIFIED,
        ),
    ),
)

# Art. 9(1), repeated in UAVG 22 lid 1: "... gegevens over gezondheid ... verboden."
SPECIAL_CATEGORIES = Prohibition(
    id="avg.special_categories",
    cites=(AVG.art("9", lid="1"), UAVG.art("22", lid="1")),
    text=Text(
        "Gegevens over gezondheid en andere bijzondere gegevens mogen niet worden verwerkt zonder "
        "uitzondering van AVG 9(2) en de UAVG.",
        "Health data and other special categories may not be processed without an exception of "
        "AVG 9(2) and the UAVG.",
    ),
    words="of gegevens over gezondheid",
    when=OF_THE_LIVING & IS_SPECIAL,
    lock=AVG_9,
)

# Art. 10 with UAVG 31: "mogen persoonsgegevens van strafrechtelijke aard alleen worden verwerkt
# voor zover dit krachtens de artikelen 32 en 33 is toegestaan."
CRIMINAL_DATA = Prohibition(
    id="avg.criminal_data",
    cites=(AVG.art("10"), UAVG.art("31")),
    text=Text(
        "Strafrechtelijke gegevens mogen alleen worden verwerkt waar de wet dat toestaat.",
        "Criminal-offence data may be processed only where the law allows it.",
    ),
    words="mogen persoonsgegevens van strafrechtelijke aard alleen worden verwerkt voor zover dit "
    "krachtens de artikelen 32 en 33 is toegestaan",
    when=IN_SCOPE & IS_CRIMINAL_UNTIL_2026,
    lock=AVG_10,
    until=UAVG_CHANGED,
)
CRIMINAL_DATA_2026 = attrs.evolve(
    CRIMINAL_DATA, when=IN_SCOPE & IS_CRIMINAL, since=UAVG_CHANGED, until=None
)

RULES = (
    PURPOSE_LIMITATION, LAWFULNESS, CONSENT, CONSENT_2026, EXPLICIT_CONSENT, EXPLICIT_CONSENT_2026,
    EXPLICIT_CONSENT_CRIMINAL, EXPLICIT_CONSENT_CRIMINAL_2026, CONTRACT, VITAL_INTERESTS,
    VITAL_INTERESTS_SPECIAL, LEGITIMATE_INTEREST, SPECIAL_CATEGORIES, CRIMINAL_DATA,
    CRIMINAL_DATA_2026,
)  # fmt: skip

COVERAGE = (
    Coverage(AVG.art("2", lid="2", onder="d"), "encoded", "scope: Wpg and Wjsg data are left out"),
    Coverage(
        AVG.art("4"), "encoded", "definitions, in the data categories and in the consent rule"
    ),
    Coverage(AVG.art("5"), "encoded", "(b) as a prohibition, the rest as conditions"),
    Coverage(
        AVG.art("6", lid="1"), "encoded", "(a), (b), (d), (f) here; (c) and (e) as keys of statutes"
    ),
    Coverage(AVG.art("6", lid="2"), "out of scope", "says what Member States may regulate"),
    Coverage(AVG.art("6", lid="3"), "encoded", "why (c) and (e) come as keys of statutes only"),
    Coverage(AVG.art("6", lid="4"), "not modelled", "compatible further use: partly from memory"),
    Coverage(AVG.art("7"), "encoded", "withdrawal and specificity, in the consent facts"),
    Coverage(AVG.art("8"), "out of scope", "information-society services offered to a child"),
    Coverage(
        AVG.art("9"), "encoded", "(a), (c) here; (b), (e)-(j) through the UAVG and the statutes"
    ),
    Coverage(AVG.art("10"), "encoded", "with UAVG 31-33"),
    Coverage(AVG.art("13"), "encoded", "condition"),
    Coverage(AVG.art("14"), "encoded", "condition; its exceptions are named, not tested"),
    Coverage(
        AVG.art("15"), "out of scope", "access by the data subject is no disclosure to another"
    ),
    Coverage(AVG.art("21"), "encoded", "condition with legitimate interest"),
    Coverage(AVG.art("35"), "encoded", "condition for a structural meeting"),
)
