"""Conflict van plichten: the professional breaks the secret himself to prevent harm.

Status: second-hand (wgbo.md, Doctrine; guidance.md, CVP-6; letter of 2 March 2023). Six cumulative
conditions, anchored in Sr 40: a power, never a duty, also when the police ask; the decision is the
individual professional's, not that of an institution, a manager or a meeting. Unwritten law is no
statute: it opens only the locks it names, and its AVG side is contested.
"""

from __future__ import annotations

import attrs

from disclosure_law.law.avg import LIFE_AT_STAKE, UNABLE_TO_CONSENT
from disclosure_law.law.guidance import FIVE_QUESTIONS_ANSWERED, GGZ_SIX
from disclosure_law.law.sources import AVG, CONFLICT_OF_DUTIES, SR, UAVG, WMO_2015
from disclosure_law.law.wmo_secrecy import CLOSED_LIST
from disclosure_law.leaf import Fact, Judgement, OpenQuestion, Position
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Contested, Ground, Key, Nature, Stage, Status
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND
from disclosure_law.vocabulary.locks import (
    AGREEMENT,
    AVG_6,
    AVG_9,
    AVG_10,
    AWB_2_5,
    BW_7_457,
    CODE,
    JEUGDWET_7_3_11,
    UAVG_30_4,
    WET_BIG_88,
    WMO_5_3_3,
)

# --- Conflict van plichten: six cumulative conditions ---------------------------------------------
# 1. "Alles is in het werk gesteld om toestemming tot doorbreking van het geheim te verkrijgen."
CONSENT_ATTEMPTED = Fact(
    "doctrine.consent_attempted",
    Text(
        "Is alles gedaan om toestemming te krijgen, of was vragen onmogelijk of zelf gevaarlijk?",
        "Was everything done to obtain consent, or was asking impossible or itself dangerous?",
    ),
    CONFLICT_OF_DUTIES,
)
# 2. "Het niet-doorbreken van het geheim levert voor een ander ernstige schade op."
SERIOUS_HARM_TO_OTHER = Judgement(
    "doctrine.serious_harm_to_other",
    Text(
        "Levert zwijgen voor een ander ernstige schade op?",
        "Does silence cause serious harm to another?",
    ),
    CONFLICT_OF_DUTIES,
    by=data.PROFESSIONAL,
)
SERIOUS_HARM_TO_PROFESSIONAL = Judgement(
    "doctrine.serious_harm_to_professional",
    Text(
        "Levert zwijgen voor de professional zelf ernstige schade op (een bedreiging)?",
        "Does silence cause serious harm to the professional himself (a threat)?",
    ),
    CONFLICT_OF_DUTIES,
    by=data.PROFESSIONAL,
)
SERIOUS_HARM_TO_SELF = Judgement(
    "doctrine.serious_harm_to_self",
    Text(
        "Levert zwijgen voor de betrokkene zelf ernstige schade op?",
        "Does silence cause serious harm to the data subject himself?",
    ),
    CONFLICT_OF_DUTIES,
    by=data.PROFESSIONAL,
)
ONLY_PROPERTY = Fact(
    "doctrine.only_property_damage",
    Text(
        "Dreigt alleen vermogensschade, zoals fraude?",
        "Is property damage, such as fraud, all that threatens?",
    ),
    CONFLICT_OF_DUTIES,
)
HARM_TO_SELF_COUNTS = OpenQuestion(
    "doctrine.harm_to_self_counts",
    Text(
        "Telt ernstige schade voor alleen de betrokkene zelf mee bij conflict van plichten?",
        "Does serious harm to the data subject alone count in a conflict of duties?",
    ),
    CONFLICT_OF_DUTIES,
    positions=(
        Position(
            YES,
            Text("Schade aan leven of gezondheid van de patiënt zelf telt mee.",
                 "Harm to the life or health of the patient himself counts."),
            "Hendriks & Eekhof, Huisarts en Wetenschap 2014;57(7):364-8; Kennisplein "
            "gehandicaptensector (FAQ)",
        ),
        Position(
            NO,
            Text("De voorwaarde luidt: ernstige schade voor een ander.",
                 "The condition reads: serious harm to another."),
            "KNMG c.s., brief van 2 maart 2023, bijlage",
        ),
    ),
)  # fmt: skip
HARM: Predicate = ~ONLY_PROPERTY & (
    SERIOUS_HARM_TO_OTHER
    | SERIOUS_HARM_TO_PROFESSIONAL
    | (SERIOUS_HARM_TO_SELF & HARM_TO_SELF_COUNTS)
)
# 3. "De zorgverlener verkeert in gewetensnood door het handhaven van de zwijgplicht."
CONSCIENCE = Judgement(
    "doctrine.conscience",
    Text(
        "Verkeert de professional zelf in gewetensnood door te zwijgen?",
        "Is the professional personally in a conflict of conscience by keeping silent?",
    ),
    CONFLICT_OF_DUTIES,
    by=data.PROFESSIONAL,
)
# 4. "Er is geen andere weg dan doorbreking van het geheim om het probleem op te lossen."
NO_OTHER_WAY = Fact(
    "doctrine.no_other_way",
    Text(
        "Is er geen andere weg om het probleem op te lossen?",
        "Is there no other way to solve the problem?",
    ),
    CONFLICT_OF_DUTIES,
)
# 5. "Het moet vrijwel zeker zijn dat door de geheimdoorbreking de schade aan de ander kan worden
# voorkomen of beperkt."  (wgbo.md prints it in one sentence; the letter breaks it over two bullets)
AVERTS_HARM = Fact(
    "doctrine.averts_harm",
    Text(
        "Is het vrijwel zeker dat doorbreken de schade voorkomt of beperkt?",
        "Is it virtually certain that breaking the secret prevents or limits the harm?",
    ),
    CONFLICT_OF_DUTIES,
)
# 6. "Het geheim wordt zo min mogelijk geschonden."
MINIMAL_BREACH = Fact(
    "doctrine.minimal_breach",
    Text(
        "Wordt het geheim zo min mogelijk geschonden (ontvanger, gegevens, moment)?",
        "Is the secret broken as little as possible (recipient, data, moment)?",
    ),
    CONFLICT_OF_DUTIES,
)
SIX_CONDITIONS = CONSENT_ATTEMPTED & HARM & CONSCIENCE & NO_OTHER_WAY & AVERTS_HARM & MINIMAL_BREACH

# Its AVG side (house reading 1): 6(1)(d) with a life at stake, else (e) or (f), contested; a
# capable person is outside 9(2)(c) and no written Dutch exception exists.
UNWRITTEN_6 = Key(
    AVG_6,
    contested=(
        Contested(
            AVG.art("6", lid="1"),
            Text(
                "Welke grondslag ongeschreven recht draagt is omstreden: (d) als een leven op het "
                "spel staat, anders (e) of (f).",
                "Which basis carries unwritten law is contested: (d) with a life at stake, "
                "otherwise (e) or (f).",
            ),
            when=~LIFE_AT_STAKE,
        ),
    ),
)
UNWRITTEN_9 = Key(
    AVG_9,
    contested=(
        Contested(
            AVG.art("9", lid="2"),
            Text(
                "Voor gegevens over gezondheid van wie toestemming kan geven bestaat geen "
                "geschreven uitzondering.",
                "For health data of a person able to consent there is no written exception.",
            ),
            when=~UNABLE_TO_CONSENT,
        ),
    ),
)
UNWRITTEN_10 = Key(
    AVG_10,
    contested=(
        Contested(
            AVG.art("10"),
            Text(
                "UAVG 31-33 noemt geen letter voor ongeschreven recht.",
                "UAVG 31-33 names no letter for unwritten law.",
            ),
        ),
    ),
)
UNWRITTEN_KEYS = (UNWRITTEN_6, UNWRITTEN_9, UNWRITTEN_10)

PERSONAL_DECISION = Condition(
    id="doctrine.personal_decision",
    cites=(CONFLICT_OF_DUTIES,),
    text=Text(
        "De beslissing is die van de professional zelf, nooit een plicht, en wordt achteraf "
        "getoetst door rechter of tuchtrechter.",
        "The decision is the professional's own, never a duty, and is tested afterwards by a "
        "court or disciplinary tribunal.",
    ),
    stage=Stage.NORM,
    holder=data.PROFESSIONAL,
    status=Status.SECOND_HAND,
)
THREAT_CONTESTED = Contested(
    CONFLICT_OF_DUTIES,
    Text(
        "Dat een bedreiging van de professional zelf meetelt berust op één tuchtuitspraak "
        "(ECLI:NL:TGZRAMS:2021:99).",
        "That a threat to the professional himself counts rests on one disciplinary decision "
        "(ECLI:NL:TGZRAMS:2021:99).",
    ),
    when=SERIOUS_HARM_TO_PROFESSIONAL,
)
SELF_CONTESTED = Contested(
    CONFLICT_OF_DUTIES,
    Text(
        "Of schade voor alleen de betrokkene zelf meetelt: de bronnen verschillen.",
        "Whether harm to the data subject alone counts: the sources differ.",
    ),
    when=SERIOUS_HARM_TO_SELF & ~SERIOUS_HARM_TO_OTHER,
)
OWN_STANDARD = Contested(
    CONFLICT_OF_DUTIES,
    Text(
        "Voor een beroepscode, ambtsgeheim of overeenkomst geldt een eigen maatstaf.",
        "For a code, secrecy of office or an agreement its own standard applies.",
    ),
    when=DISCLOSER_BOUND.has_any(CODE, AWB_2_5, AGREEMENT),
)
OPENED = (BW_7_457, WET_BIG_88, JEUGDWET_7_3_11, CODE, AWB_2_5, AGREEMENT)
"""Medical and youth secrecy, code-based secrecy, ambtsgeheim; no closed regime."""
NOT_SETTLED = (WMO_5_3_3, UAVG_30_4)
BREAKS_STATUTE = OpenQuestion(
    "doctrine.conflict_opens_statutory_secrecy",
    Text(
        "Opent conflict van plichten ook de geheimhouding van Wmo 2015 5.3.3 of UAVG 30 lid 4?",
        "Does a conflict of duties also open the secrecy of Wmo 2015 5.3.3 or UAVG 30 para 4?",
    ),
    CONFLICT_OF_DUTIES,
    positions=(
        Position(
            YES,
            Text("Overmacht geldt voor ieder die een geheim bewaart.",
                 "Force majeure applies to whoever keeps a secret."),
            "Sr 40",
        ),
        Position(
            NO,
            Text("De bronnen noemen medisch beroepsgeheim, beroepscode en ambtsgeheim, niet deze.",
                 "The sources name medical secrecy, codes and secrecy of office, not these."),
            "bewoordingen van Wmo 2015 5.3.3 en UAVG 30 lid 4",
        ),
    ),
)  # fmt: skip


CONFLICT = Ground(
    id="doctrine.conflict_of_duties",
    cites=(CONFLICT_OF_DUTIES, SR.art("40")),
    text=Text(
        "Conflict van plichten: de professional mag spreken als alle zes voorwaarden zijn vervuld.",
        "Conflict of duties: the professional may speak if all six conditions are met.",
    ),
    words="Het niet-doorbreken van het geheim levert voor een ander ernstige schade op.",
    when=DISCLOSER_BOUND.has_any(*OPENED),
    provided=SIX_CONDITIONS,
    nature=Nature.DOCTRINE,
    lifts=(*OPENED, *UNWRITTEN_KEYS),
    status=Status.SECOND_HAND,
    contested=(THREAT_CONTESTED, SELF_CONTESTED, OWN_STANDARD),
    then=(PERSONAL_DECISION, *GGZ_SIX, FIVE_QUESTIONS_ANSWERED),
)
CONFLICT_STATUTORY = attrs.evolve(
    CONFLICT,
    id="doctrine.conflict_of_duties_statutory",
    cites=(CONFLICT_OF_DUTIES, SR.art("40"), WMO_2015.art("5.3.3"), UAVG.art("30", lid="4")),
    text=Text(
        "Conflict van plichten tegenover Wmo 5.3.3 of UAVG 30 lid 4: open rechtsvraag.",
        "Conflict of duties against Wmo 5.3.3 or UAVG 30 para 4: an open legal question.",
    ),
    when=DISCLOSER_BOUND.has_any(*NOT_SETTLED),
    provided=SIX_CONDITIONS & BREAKS_STATUTE,
    lifts=(*NOT_SETTLED, CLOSED_LIST, *UNWRITTEN_KEYS),
    status=Status.OWN_READING,
)

RULES = (CONFLICT, CONFLICT_STATUTORY)
