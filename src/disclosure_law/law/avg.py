"""Algemene verordening gegevensbescherming (AVG), arts. 5, 6, 9 and 10: the second lock.

Status: quoted parts verified-verbatim from public Dutch copies, not from EUR-Lex itself. The
exceptions that need Dutch law stand in `uavg` and in the statutes.

"No disclosure without a ground" is not an engine rule: it is art. 6 written down here.
"""

from __future__ import annotations

from disclosure_law.law.keys import CONSENT_6, CONSENT_9, CONSENT_10
from disclosure_law.law.sources import AVG, UAVG
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.rule import (
    Condition, Ground, Key, Nature, Prohibition, Stage, Status,
)  # fmt: skip
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CAPABLE, CATEGORY, DECEASED, DISCLOSER_ROLE, IS_CRIMINAL, IS_HEALTH, NECESSARY, OWN_CONSENT_GIVEN,
    OWN_EXPLICIT, OWN_FREE, PROXY_CONSENT_GIVEN, PROXY_EXPLICIT, PROXY_FREE, RECIPIENT_BASIS,
    RECIPIENT_ROLE, SUBJECT_AGE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import AVG_5, AVG_6, AVG_9, AVG_10

# Art. 2(2)(d): "door de bevoegde autoriteiten met het oog op de voorkoming, het onderzoek, de
# opsporing en de vervolging van strafbare feiten ..."  Police and justice data in the hands of
# those authorities fall under the Wpg and the Wjsg, closed regimes of their own.
COMPETENT_AUTHORITY_DATA = CATEGORY.among(
    data.POLICE_DATA, data.JUSTICE_DATA, data.PROSECUTION_DATA, data.ENFORCEMENT_DATA
) & DISCLOSER_ROLE.among(*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES, roles.DJI)

# To the data subject himself: art. 15 (access), no disclosure to another.
TO_SUBJECT = RECIPIENT_ROLE.among(roles.CLIENT)

IN_SCOPE = ~COMPETENT_AUTHORITY_DATA & ~DECEASED & ~TO_SUBJECT
"""Personal data of a living person, outside the Wpg and the Wjsg (recital 27: UNVERIFIED)."""

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
RECIPIENT_SHOWS_BASIS = Condition(
    id="avg.recipient_basis",
    cites=(AVG.art("5", lid="1", onder="b"),),
    text=Text(
        "De ontvanger heeft een eigen grondslag om de gegevens te ontvangen en te gebruiken.",
        "The recipient has a basis of its own to receive and use the data.",
    ),
    when=IN_SCOPE & ~RECIPIENT_BASIS.stated_as(YES),
    stage=Stage.PRECONDITION,
    holder=data.RECIPIENT,
    status=Status.OWN_READING,
)

# Art. 5(1)(c), (d), (f) and 5(2): conditions that attach to every permitted or required verdict.
MINIMUM = Condition(
    id="avg.minimum_data",
    cites=(AVG.art("5", lid="1", onder="c"),),
    text=Text(
        "Alleen gegevens die toereikend, ter zake dienend en noodzakelijk zijn voor dit doel.",
        "Only data that are adequate, relevant and necessary for this purpose.",
    ),
    words="toereikend zijn, ter zake dienend en beperkt tot wat noodzakelijk is",
    when=IN_SCOPE,
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)
ACCOUNTABILITY = Condition(
    id="avg.record_the_weighing",
    cites=(AVG.art("5", lid="2"),),
    text=Text(
        "Leg de afweging vast: de verstrekker moet de naleving kunnen aantonen.",
        "Record the weighing: the discloser must be able to show compliance.",
    ),
    words="is verantwoordelijk voor de naleving van lid 1 en kan deze aantonen",
    when=IN_SCOPE,
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
)
SECURE = Condition(
    id="avg.secure_channel",
    cites=(AVG.art("5", lid="1", onder="f"),),
    text=Text("Verstrek langs een beveiligde weg.", "Use a secure channel."),
    when=IN_SCOPE,
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)

# Arts. 13-14: informing the data subject; exceptions 14(5) and UAVG 41.
INFORM = Condition(
    id="avg.inform_subject",
    cites=(AVG.art("13"), AVG.art("14")),
    text=Text(
        "Informeer de betrokkene, tenzij een uitzondering geldt (AVG 14 lid 5, UAVG 41).",
        "Inform the data subject, unless an exception applies (AVG 14(5), UAVG 41).",
    ),
    when=IN_SCOPE,
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
    status=Status.UNVERIFIED,
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
SIXTEEN = SUBJECT_AGE.at_least(16)
RIGHT_PERSON_CONSENTS = (SIXTEEN & CAPABLE & OWN_CONSENT_GIVEN & OWN_FREE) | (
    ~(SIXTEEN & CAPABLE) & PROXY_CONSENT_GIVEN & PROXY_FREE
)
EXPLICITLY = (SIXTEEN & CAPABLE & OWN_EXPLICIT) | (~(SIXTEEN & CAPABLE) & PROXY_EXPLICIT)

# a) "de betrokkene heeft toestemming gegeven voor de verwerking van zijn persoonsgegevens voor een
# of meer specifieke doeleinden"; art. 4(11): "vrije, specifieke, geïnformeerde en ondubbelzinnige"
CONSENT = Ground(
    id="avg.consent",
    cites=(AVG.art("6", lid="1", onder="a"), AVG.art("4", lid="11")),
    text=Text(
        "De betrokkene (onder zestien jaar of onbekwaam: de vertegenwoordiger) stemt vrij, "
        "specifiek en geïnformeerd in.",
        "The data subject (under sixteen or incapable: the representative) consents freely, "
        "specifically and informed.",
    ),
    words="elke vrije, specifieke, geïnformeerde en ondubbelzinnige wilsuiting",
    when=IN_SCOPE,
    provided=RIGHT_PERSON_CONSENTS,
    nature=Nature.CONSENT,
    lifts=(CONSENT_6,),
)
# 9(2)(a) and UAVG 22 lid 2 a: "uitdrukkelijke toestemming"; UAVG 32 a for criminal data.
EXPLICIT_CONSENT = Ground(
    id="avg.explicit_consent",
    cites=(AVG.art("9", lid="2", onder="a"),),
    text=Text(
        "De betrokkene (of zijn vertegenwoordiger) stemt uitdrukkelijk in.",
        "The data subject (or the representative) consents explicitly.",
    ),
    words="de betrokkene heeft uitdrukkelijke toestemming gegeven",
    when=IN_SCOPE & (IS_HEALTH | IS_CRIMINAL | CATEGORY.among(data.OTHER_SPECIAL)),
    provided=RIGHT_PERSON_CONSENTS & EXPLICITLY,
    nature=Nature.CONSENT,
    lifts=(CONSENT_9, CONSENT_10),
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
    when=IN_SCOPE,
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
    when=IN_SCOPE,
    provided=LIFE_AT_STAKE & NECESSARY & UNABLE_TO_CONSENT,
    nature=Nature.AVG_BASIS,
    lifts=(Key(AVG_9), Key(AVG_10, (UAVG.art("32", onder="b"),))),
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
    when=IN_SCOPE & ~DISCLOSER_ROLE.among(*roles.PUBLIC_BODIES),
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
    when=IN_SCOPE & (IS_HEALTH | CATEGORY.among(data.OTHER_SPECIAL)),
    lock=AVG_9,
)

# Art. 10 with UAVG 31: "mogen persoonsgegevens van strafrechtelijke aard alleen worden verwerkt voor
# zover dit krachtens de artikelen 32 en 33 is toegestaan."
CRIMINAL_DATA = Prohibition(
    id="avg.criminal_data",
    cites=(AVG.art("10"), UAVG.art("31")),
    text=Text(
        "Strafrechtelijke gegevens mogen alleen worden verwerkt waar de wet dat toestaat.",
        "Criminal-offence data may be processed only where the law allows it.",
    ),
    words="mogen persoonsgegevens van strafrechtelijke aard alleen worden verwerkt voor zover dit "
    "krachtens de artikelen 32 en 33 is toegestaan",
    when=IN_SCOPE & IS_CRIMINAL,
    lock=AVG_10,
)

RULES = (
    PURPOSE_LIMITATION, RECIPIENT_SHOWS_BASIS, MINIMUM, ACCOUNTABILITY, SECURE, INFORM, LAWFULNESS,
    CONSENT, EXPLICIT_CONSENT, VITAL_INTERESTS, VITAL_INTERESTS_SPECIAL, LEGITIMATE_INTEREST,
    SPECIAL_CATEGORIES, CRIMINAL_DATA,
)  # fmt: skip

