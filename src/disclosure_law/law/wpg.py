"""Wet politiegegevens (Wpg), arts. 3, 5, 7 and 14: the secrecy of the police and of its recipients.

Status: verified-verbatim (2025-07-01; in this wording since 2019-01-01, before that in substance,
2015 text). A closed system: police data leave the police by a duty in a statute, by paragraph 3
(`wpg_supply`, `bpg`), or where the police task itself necessitates it in a special case. Consent
of the data subject is no ground anywhere in it.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import CRIMINAL_BY_TEXT, HEALTH_BY_STATUTE, TASK_BASIS
from disclosure_law.law.sources import SR, UAVG, WPG
from disclosure_law.law.wpg_terms import (
    CASE_DATA,
    CORRECT_ERRORS,
    FROM_POLICE,
    IS_POLICE_DATA,
    PROPORTION,
    REMOVED,
    REMOVED_DATA,
    REVEALS_SPECIAL,
    SPECIAL,
    SPECIAL_CASE,
)
from disclosure_law.leaf import Fact, Judgement, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Ground,
    Key,
    Nature,
    Prohibition,
    Stage,
    Status,
    Yields,
)
from disclosure_law.term import RoleClass
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    IS_HEALTH,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import AVG_10, WPG_7

DIRECTIVE_IMPLEMENTED = dt.date(2019, 1, 1)
"""Arts. 3 and 5 have their present wording since then; the wording before was not read."""

# --- Art. 3 lid 2 --------------------------------------------------------------------------------
# "Politiegegevens worden slechts verwerkt voor zover dit behoorlijk en rechtmatig is, de gegevens
# rechtmatig zijn verkregen en de gegevens, gelet op de doeleinden waarvoor zij worden verwerkt,
# toereikend, terzake dienend en niet bovenmatig zijn."
OBTAINED_UNLAWFULLY = Fact(
    "wpg.obtained_unlawfully",
    Text(
        "Zijn de politiegegevens onrechtmatig verkregen?",
        "Were the police data obtained unlawfully?",
    ),
    WPG.art("3", lid="2"),
)
EXCESSIVE = Fact(
    "wpg.excessive",
    Text(
        "Zijn de gegevens voor dit doel ontoereikend, niet ter zake dienend of bovenmatig?",
        "Are the data inadequate, irrelevant or excessive for this purpose?",
    ),
    WPG.art("3", lid="2"),
)
PROPORTIONATE_ONLY = Prohibition(
    id="wpg.proportionate_only",
    cites=(WPG.art("3", lid="2"),),
    text=Text(
        "Alleen rechtmatig verkregen politiegegevens die toereikend, ter zake dienend en niet "
        "bovenmatig zijn.",
        "Only lawfully obtained police data that are adequate, relevant and not excessive.",
    ),
    words="toereikend, terzake dienend en niet bovenmatig zijn",
    when=FROM_POLICE & (OBTAINED_UNLAWFULLY | EXCESSIVE),
    lock=PROPORTION,
    read_from=DIRECTIVE_IMPLEMENTED,
)

# --- Art. 5 --------------------------------------------------------------------------------------
# "vindt slechts plaats wanneer dit onvermijdelijk is voor het doel van de verwerking, in
# aanvulling op de verwerking van andere politiegegevens betreffende de persoon en de gegevens
# afdoende zijn beveiligd."  On the police side this takes the place of AVG 9.
UNAVOIDABLE = Judgement(
    "wpg.special_data_unavoidable",
    Text(
        "Zijn de gezondheids- of andere gevoelige gegevens onvermijdelijk voor het doel?",
        "Are the health or other sensitive data unavoidable for the purpose?",
    ),
    WPG.art("5"),
    by=data.DISCLOSER,
)
IN_ADDITION = Fact(
    "wpg.in_addition_to_other_police_data",
    Text(
        "Gaan zij mee in aanvulling op andere politiegegevens over deze persoon?",
        "Do they come in addition to other police data about this person?",
    ),
    WPG.art("5"),
)
SECURED = Fact(
    "wpg.adequately_secured",
    Text("Zijn de gegevens afdoende beveiligd?", "Are the data adequately secured?"),
    WPG.art("5"),
)
SPECIAL_ONLY_WHEN_UNAVOIDABLE = Prohibition(
    id="wpg.special_data",
    cites=(WPG.art("5"),),
    text=Text(
        "Gezondheids- en andere gevoelige gegevens alleen als dat onvermijdelijk is, naast andere "
        "politiegegevens en afdoende beveiligd.",
        "Health and other sensitive data only where unavoidable, beside other police data and "
        "adequately secured.",
    ),
    words="vindt slechts plaats wanneer dit onvermijdelijk is voor het doel van de verwerking, in "
    "aanvulling op de verwerking van andere politiegegevens betreffende de persoon",
    when=FROM_POLICE
    & (REVEALS_SPECIAL | IS_HEALTH | CATEGORY.among(data.OTHER_SPECIAL))
    & ~(UNAVOIDABLE & IN_ADDITION & SECURED),
    lock=SPECIAL,
    read_from=DIRECTIVE_IMPLEMENTED,
)

# --- Art. 7 lid 1 --------------------------------------------------------------------------------
# "De ambtenaar van politie of de persoon aan wie politiegegevens ter beschikking zijn gesteld is
# verplicht tot geheimhouding daarvan behoudens voor zover een bij of krachtens de wet gegeven
# voorschrift tot verstrekking verplicht, de bepalingen van paragraaf 3 verstrekking toelaten of de
# taak, bedoeld in artikel 1, onderdeel a, in bijzondere gevallen tot verstrekking noodzaakt."
PROSECUTED_WITHOUT_COMPLAINT = Condition(
    id="wpg.prosecuted_without_complaint",
    cites=(WPG.art("7", lid="3"), SR.art("272", lid="1")),
    text=Text(
        "Schending is strafbaar en wordt ook zonder klacht vervolgd.",
        "A breach is an offence, prosecuted also without a complaint.",
    ),
    words="Artikel 272, tweede lid, van het Wetboek van Strafrecht is niet van toepassing",
    stage=Stage.CONSEQUENCE,
    holder=data.DISCLOSER,
)
POLICE_SECRECY = Prohibition(
    id="wpg.police_secrecy",
    cites=(WPG.art("7", lid="1"),),
    text=Text(
        "De politie houdt politiegegevens geheim, tenzij een wet tot verstrekking verplicht of "
        "paragraaf 3 haar toelaat.",
        "The police keep police data secret, unless a statute obliges or paragraph 3 allows it.",
    ),
    words="is verplicht tot geheimhouding daarvan behoudens voor zover een bij of krachtens de wet "
    "gegeven voorschrift tot verstrekking verplicht, de bepalingen van paragraaf 3 verstrekking "
    "toelaten",
    when=FROM_POLICE,
    lock=WPG_7,
    yields=Yields.DUTIES,
    then=(PROSECUTED_WITHOUT_COMPLAINT,),
)
POLICE_TASK_NECESSITATES = Judgement(
    "wpg.police_task_necessitates",
    Text(
        "Noodzaakt de politietaak zelf tot deze verstrekking (zoals bij hulp ter plaatse)?",
        "Does the police task itself necessitate this disclosure (such as help on the spot)?",
    ),
    WPG.art("7", lid="1"),
    by=data.DISCLOSER,
)
NOT_OF_PARAGRAPH_3 = (REMOVED_DATA, CASE_DATA)
"""14 lid 2 is about arts. 16-20, 23 and 24 only, Bpg 4:5 about decisions of 19 and 20 lid 1."""
POLICE_TASK = Ground(
    id="wpg.police_task",
    cites=(WPG.art("7", lid="1"),),
    text=Text(
        "De politie verstrekt wat haar eigen taak in een bijzonder geval noodzakelijk maakt.",
        "The police disclose what their own task makes necessary in a special case.",
    ),
    words="de taak, bedoeld in artikel 1, onderdeel a, in bijzondere gevallen tot verstrekking "
    "noodzaakt",
    when=FROM_POLICE,
    provided=SPECIAL_CASE & POLICE_TASK_NECESSITATES,
    nature=Nature.AVG_BASIS,  # an exit of this secrecy only: no rule that opens another one
    lifts=(WPG_7, *NOT_OF_PARAGRAPH_3, TASK_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    then=(CORRECT_ERRORS,),
)
# Within the police domain data are "ter beschikking gesteld" (arts. 1 e, 15); a data subject has a
# right of access. Neither provision is in the source pack.
NOT_READ = NotModelled(
    "wpg.within_police_or_to_subject",
    Text(
        "Ter beschikking stellen binnen de politie (Wpg 15) en inzage door de betrokkene zijn niet "
        "gemodelleerd: de bepalingen zijn niet gelezen.",
        "Making data available within the police (Wpg 15) and access by the data subject are not "
        "modelled: the provisions were not read.",
    ),
)
WITHIN_POLICE_OR_TO_SUBJECT = Ground(
    id="wpg.within_police_or_to_subject",
    cites=(WPG.art("15"),),
    text=Text(
        "Verstrekking binnen de politie of aan de betrokkene zelf.",
        "Disclosure within the police or to the data subject.",
    ),
    when=(FROM_POLICE & RECIPIENT_ROLE.among(*roles.POLICE_ROLES))
    | (IS_POLICE_DATA & RECIPIENT_ROLE.among(roles.CLIENT)),
    provided=NOT_READ,
    lifts=(WPG_7, *NOT_OF_PARAGRAPH_3, TASK_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    status=Status.UNVERIFIED,
)

# --- Art. 7 lid 2 --------------------------------------------------------------------------------
# "De persoon aan wie politiegegevens zijn verstrekt is verplicht tot geheimhouding daarvan
# behoudens voor zover een bij of krachtens de wet gegeven voorschrift tot verstrekking verplicht
# of zijn taak daartoe noodzaakt."  A mere power in another act is not enough.  For a cooperation
# as discloser WGS 1.11 is the lock that is cited; this one stands beside it where the request
# states it (reading 26).
COOPERATIONS = tuple(role for role in roles.ROLES if role.kind is RoleClass.COOPERATION)
FROM_RECIPIENT: Predicate = ~DISCLOSER_ROLE.among(*roles.POLICE_ROLES) & (
    DISCLOSER_BOUND.has(WPG_7)
    | (CATEGORY.among(data.POLICE_DATA) & ~DISCLOSER_ROLE.among(*COOPERATIONS))
)
RECIPIENT_SECRECY = Prohibition(
    id="wpg.recipient_secrecy",
    cites=(WPG.art("7", lid="2"),),
    text=Text(
        "Wie politiegegevens kreeg houdt ze geheim, tenzij een wet tot verstrekking verplicht of "
        "zijn taak daartoe noodzaakt.",
        "Whoever received police data keeps them secret, unless a statute obliges or his task "
        "necessitates disclosure.",
    ),
    words="De persoon aan wie politiegegevens zijn verstrekt is verplicht tot geheimhouding "
    "daarvan behoudens voor zover een bij of krachtens de wet gegeven voorschrift tot "
    "verstrekking verplicht of zijn taak daartoe noodzaakt",
    when=FROM_RECIPIENT,
    lock=WPG_7,
    yields=Yields.DUTIES,
    then=(PROSECUTED_WITHOUT_COMPLAINT,),
)
TASK_NECESSITATES = Judgement(
    "wpg.task_necessitates",
    Text(
        "Noodzaakt de taak van de verstrekker, die de politiegegevens ontving, tot doorgeven?",
        "Does the task of the discloser, who received the police data, necessitate passing them "
        "on?",
    ),
    WPG.art("7", lid="2"),
    by=data.DISCLOSER,
)
RECIPIENTS_TASK = Ground(
    id="wpg.recipients_task",
    cites=(WPG.art("7", lid="2"),),
    text=Text(
        "Wie politiegegevens kreeg geeft door wat zijn taak noodzakelijk maakt.",
        "Whoever received police data passes on what his task makes necessary.",
    ),
    words="of zijn taak daartoe noodzaakt",
    when=FROM_RECIPIENT,
    provided=TASK_NECESSITATES,
    nature=Nature.AVG_BASIS,  # an exit of this secrecy only: no rule that opens another one
    lifts=(WPG_7, TASK_BASIS, Key(AVG_10, (UAVG.art("33", lid="1", onder="a"),))),
)

# --- Art. 14 lid 2 -------------------------------------------------------------------------------
# "De artikelen 16 tot en met 20 alsmede de artikelen 23 en 24 zijn op de overeenkomstig het eerste
# lid bewaarde politiegegevens niet van toepassing."
NO_REMOVED_DATA = Prohibition(
    id="wpg.no_removed_data",
    cites=(WPG.art("14", lid="2"),),
    text=Text(
        "Verwijderde politiegegevens worden niet op grond van Wpg 16-20 verstrekt.",
        "Removed police data are not disclosed under Wpg 16-20.",
    ),
    words="De artikelen 16 tot en met 20 alsmede de artikelen 23 en 24 zijn op de overeenkomstig "
    "het eerste lid bewaarde politiegegevens niet van toepassing",
    when=FROM_POLICE & REMOVED,
    lock=REMOVED_DATA,
    yields=Yields.DUTIES,
)

RULES = (
    PROPORTIONATE_ONLY, SPECIAL_ONLY_WHEN_UNAVOIDABLE, POLICE_SECRECY, POLICE_TASK,
    WITHIN_POLICE_OR_TO_SUBJECT, RECIPIENT_SECRECY, RECIPIENTS_TASK, NO_REMOVED_DATA,
)  # fmt: skip

COVERAGE = (
    Coverage(WPG.art("1"), "encoded", "definitions: what police data are, who the police are"),
    Coverage(WPG.art("2"), "out of scope", "scope: files, staff data of the police"),
    Coverage(WPG.art("3"), "encoded", "lid 2, 5; lid 1, 3-4: the grounds of paragraph 3"),
    Coverage(WPG.art("4"), "encoded", "lid 1, 3 and 4 as conditions"),
    Coverage(WPG.art("4a"), "out of scope", "organisation and security"),
    Coverage(WPG.art("4b"), "out of scope", "privacy by default"),
    Coverage(WPG.art("4c"), "out of scope", "impact assessment"),
    Coverage(WPG.art("5"), "encoded", "special categories"),
    Coverage(WPG.art("7"), "encoded", "lid 1-3"),
    Coverage(WPG.art("8"), "encoded", "as a kind of data"),
    Coverage(WPG.art("9"), "encoded", "as a kind of data"),
    Coverage(WPG.art("10"), "encoded", "as kinds of data (lid 1 a, b, c)"),
    Coverage(WPG.art("12"), "encoded", "as a kind of data; in no list of recipients"),
    Coverage(WPG.art("13"), "encoded", "as kinds of data (lid 1 apart)"),
    Coverage(WPG.art("14"), "encoded", "lid 2"),
    Coverage(WPG.art("15"), "not modelled", "within the police; not quoted in the source pack"),
    Coverage(WPG.art("16"), "encoded", "lid 1 a-b; c is the controller's own use"),
    Coverage(WPG.art("17"), "out of scope", "intelligence services"),
    Coverage(WPG.art("17a"), "out of scope", "third countries"),
    Coverage(WPG.art("18"), "encoded", "lid 1 through bpg, lid 2"),
    Coverage(WPG.art("19"), "encoded", "wpg_decisions"),
    Coverage(WPG.art("20"), "encoded", "lid 1-4; RIEC, FEC and iCOV not modelled"),
    Coverage(WPG.art("21"), "out of scope", "basis of Bpg 4:5"),
    Coverage(WPG.art("22"), "not modelled", "research and policy information, outline only"),
    Coverage(WPG.art("23"), "out of scope", "direct access: no care, municipal or housing party"),
    Coverage(
        WPG.art("24"), "out of scope", "not described in the source pack beyond its exclusion"
    ),
    Coverage(WPG.art("32"), "encoded", "lid 1 b as a condition"),
    Coverage(WPG.art("32a"), "out of scope", "logging of systems"),
)
