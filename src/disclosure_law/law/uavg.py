"""UAVG arts. 22-24 and 30 lid 1-2: Dutch exceptions to the ban on health and other special data.

Status: verified-verbatim unless a rule says otherwise. Old text to 2026-08-31, new text from
2026-09-01. The list is closed and speaks of whoever processes: a discloser needs a letter that
names *him*. What a recipient may hold (30 lid 2 b for the reclassering) is a condition on his side
and never carries a disclosure. An exception of this act opens one AVG lock: it is no basis of AVG 6
and never opens a secrecy, which is why every ground here is of the nature `AVG_BASIS`.

Art. 22 lid 2 a and b stand in `avg`, 30 lid 3 and 5 in `uavg_care`, criminal data in
`uavg_criminal`, what the act itself demands (27 lid 2, 30 lid 4, 30a, 39, 41, 46) in `uavg_duties`.
Art. 30 does not name police, prosecution, the burgemeester, a woningcorporatie or a Zorg- en
Veiligheidshuis.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.citation import Provision
from disclosure_law.law.avg import IN_SCOPE, UAVG_CHANGED
from disclosure_law.law.sources import AVG, UAVG
from disclosure_law.leaf import Fact
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.rule import Condition, Ground, Key, Nature, Stage, Status
from disclosure_law.term import Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_ROLE,
    IS_HEALTH,
    NECESSARY,
    PURPOSE,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import AVG_9

# --- Art. 30 lid 4, first sentence ----------------------------------------------------------------
# "Indien toepassing wordt gegeven aan het eerste, tweede of derde lid, worden de gegevens alleen
# verwerkt door personen die uit hoofde van ambt, beroep of wettelijk voorschrift dan wel krachtens
# een overeenkomst tot geheimhouding zijn verplicht."
RECIPIENTS_BOUND = Condition(
    id="uavg.recipients_bound",
    cites=(UAVG.art("30", lid="4", sentence="1"),),
    text=Text(
        "Alleen wie door ambt, beroep, wet of overeenkomst tot geheimhouding verplicht is "
        "verwerkt deze gegevens.",
        "Only persons bound by secrecy of office, profession, statute or agreement process these "
        "data.",
    ),
    words="worden de gegevens alleen verwerkt door personen die uit hoofde van ambt, beroep of "
    "wettelijk voorschrift dan wel krachtens een overeenkomst tot geheimhouding zijn verplicht",
    stage=Stage.PRECONDITION,
    holder=data.RECIPIENT,
)


def exception(
    id_: str,
    cites: tuple[Provision, ...],
    text: Text,
    provided: Predicate,
    *,
    when: Predicate = ALWAYS,
    words: str = "",
    then: tuple[Condition, ...] = (),
    status: Status = Status.VERBATIM,
    until: dt.date | None = None,
) -> Ground:
    """Return an exception to the ban on special categories: it opens that lock and no other."""
    return Ground(
        id=id_, cites=cites, text=text, words=words, when=when, provided=provided,
        nature=Nature.AVG_BASIS, lifts=(Key(AVG_9),), then=then, status=status, until=until,
    )  # fmt: skip


# --- Art. 22 lid 2 --------------------------------------------------------------------------------
# a and b: see `avg`.  c (non-profit bodies) is elided in the source pack.
# d. "de verwerking betrekking heeft op persoonsgegevens die kennelijk door de betrokkene openbaar
# zijn gemaakt": made public by himself; a neighbour's post or a newspaper does not count.
MADE_PUBLIC = Fact(
    "uavg.made_public_by_subject",
    Text(
        "Heeft de betrokkene deze gegevens kennelijk zelf openbaar gemaakt?",
        "Has the data subject manifestly made these data public himself?",
    ),
    UAVG.art("22", lid="2", onder="d"),
)
MANIFESTLY_PUBLIC = exception(
    "uavg.manifestly_public",
    (UAVG.art("22", lid="2", onder="d"), AVG.art("9", lid="2", onder="e")),
    Text(
        "De betrokkene heeft de gegevens kennelijk zelf openbaar gemaakt.",
        "The data subject has manifestly made the data public himself.",
    ),
    MADE_PUBLIC,
    words="die kennelijk door de betrokkene openbaar zijn gemaakt",
)
# e. until 2026-08-31: "onderbouwing [...] rechtsbevoegdheid"; from 2026-09-01: "de verwerking
# noodzakelijk is voor de instelling, uitoefening of verdediging van een rechtsvordering, of wanneer
# gerechten handelen in het kader van hun rechtsprekende taken."
LEGAL_CLAIM_AT_STAKE = Fact(
    "uavg.legal_claim",
    Text(
        "Gaat het om het instellen, uitoefenen of verdedigen van een rechtsvordering?",
        "Is it about bringing, exercising or defending a legal claim?",
    ),
    UAVG.art("22", lid="2", onder="e"),
)
JUDICIAL_TASK = Fact(
    "uavg.judicial_task",
    Text(
        "Handelt het gerecht in het kader van zijn rechtsprekende taak?",
        "Does the court act in its judicial capacity?",
    ),
    UAVG.art("22", lid="2", onder="e"),
)
FOR_LEGAL_CLAIM = (LEGAL_CLAIM_AT_STAKE & NECESSARY) | (
    DISCLOSER_ROLE.among(roles.COURT) & JUDICIAL_TASK
)
LEGAL_CLAIM = exception(
    "uavg.legal_claim",
    (UAVG.art("22", lid="2", onder="e"), AVG.art("9", lid="2", onder="f")),
    Text(
        "Noodzakelijk voor een rechtsvordering, of een gerecht in zijn rechtsprekende taak.",
        "Necessary for a legal claim, or a court acting in its judicial capacity.",
    ),
    FOR_LEGAL_CLAIM,
    words="de verwerking is noodzakelijk voor de instelling, uitoefening of onderbouwing van een "
    "rechtsvordering",
    until=UAVG_CHANGED,
)
LEGAL_CLAIM_2026 = attrs.evolve(
    LEGAL_CLAIM,
    words="de verwerking noodzakelijk is voor de instelling, uitoefening of verdediging van een "
    "rechtsvordering",
    since=UAVG_CHANGED,
    until=None,
)

# --- Art. 23 c ------------------------------------------------------------------------------------
# "de verwerking noodzakelijk is in aanvulling op de verwerking van persoonsgegevens van
# strafrechtelijke aard voor de doeleinden waarvoor deze gegevens worden verwerkt."  It releases no
# hulpverlener.
SUPPLEMENTS_CRIMINAL = Fact(
    "uavg.supplements_criminal_data",
    Text(
        "Vullen deze gegevens strafrechtelijke gegevens aan die de verstrekker op grond van UAVG "
        "31-33 verwerkt, voor dezelfde doeleinden?",
        "Do these data supplement criminal data that the discloser processes under UAVG 31-33, "
        "for the same purposes?",
    ),
    UAVG.art("23", onder="c"),
)
WITH_CRIMINAL_DATA = exception(
    "uavg.with_criminal_data",
    (UAVG.art("23", onder="c"), AVG.art("9", lid="2", onder="g")),
    Text(
        "Noodzakelijk in aanvulling op strafrechtelijke gegevens, voor hetzelfde doel.",
        "Necessary in addition to criminal data, for the same purpose.",
    ),
    SUPPLEMENTS_CRIMINAL & NECESSARY,
    words="de verwerking noodzakelijk is in aanvulling op de verwerking van persoonsgegevens van "
    "strafrechtelijke aard voor de doeleinden waarvoor deze gegevens worden verwerkt",
)

# --- Art. 24: research, four conditions, all cumulative (summarised in the source pack) -----------
RESEARCH_NECESSARY = Fact(
    "uavg.research_necessary",
    Text(
        "Zijn de gegevens noodzakelijk voor wetenschappelijk onderzoek of statistiek?",
        "Are the data necessary for scientific research or statistics?",
    ),
    UAVG.art("24"),
)
RESEARCH_PUBLIC_INTEREST = Fact(
    "uavg.research_public_interest",
    Text("Dient het onderzoek een algemeen belang?", "Does the research serve a public interest?"),
    UAVG.art("24"),
)
CONSENT_IMPOSSIBLE = Fact(
    "uavg.research_consent_impossible",
    Text(
        "Is uitdrukkelijke toestemming vragen onmogelijk of onevenredig belastend?",
        "Is asking explicit consent impossible or a disproportionate effort?",
    ),
    UAVG.art("24"),
)
RESEARCH_SAFEGUARDS = Fact(
    "uavg.research_safeguards",
    Text(
        "Zijn er waarborgen tegen onevenredige schade aan de persoonlijke levenssfeer?",
        "Are there safeguards against disproportionate harm to privacy?",
    ),
    UAVG.art("24"),
)
RESEARCH = exception(
    "uavg.research",
    (UAVG.art("24"), AVG.art("9", lid="2", onder="j")),
    Text(
        "Onderzoek of statistiek, onder vier voorwaarden tezamen.",
        "Research or statistics, under four conditions together.",
    ),
    RESEARCH_NECESSARY & RESEARCH_PUBLIC_INTEREST & CONSENT_IMPOSSIBLE & RESEARCH_SAFEGUARDS,
    when=PURPOSE.among(data.RESEARCH),
    status=Status.SECOND_HAND,
)

# --- Art. 30 lid 1 --------------------------------------------------------------------------------
# "de verwerking geschiedt door bestuursorganen, pensioenfondsen, werkgevers of instellingen die te
# hunnen behoeve werkzaam zijn, en voor zover de verwerking noodzakelijk is voor: a. een goede
# uitvoering van wettelijke voorschriften [...] die voorzien in aanspraken die afhankelijk zijn van
# de gezondheidstoestand van de betrokkene; of b. de re-integratie of begeleiding van werknemers of
# uitkeringsgerechtigden in verband met ziekte of arbeidsongeschiktheid." Never for public order,
# enforcement or "regie".
PUBLIC_ORDER_PURPOSES = PURPOSE.among(
    data.PUBLIC_ORDER, data.ENFORCEMENT, data.INVESTIGATION, data.REPORT_OFFENCE
)
BY_ADMINISTRATION_ROLES: tuple[Role, ...] = (
    *roles.COLLEGE_ROLES, roles.OTHER_OFFICIAL, roles.CIZ, roles.EMPLOYER, roles.MEDICAL_ADVISER,
    roles.OCCUPATIONAL_PHYSICIAN, roles.INSURANCE_PHYSICIAN, roles.SVB, roles.CAK,
)  # fmt: skip
"""SVB and CAK: bestuursorganen, and in any case institutions that work for the college (Wmo)."""
BY_ADMINISTRATION = DISCLOSER_ROLE.among(*BY_ADMINISTRATION_ROLES)
DEPENDS_ON_HEALTH = Fact(
    "uavg.entitlement_depends_on_health",
    Text(
        "Gaat het om de uitvoering van een voorschrift dat voorziet in een aanspraak die van de "
        "gezondheidstoestand van de betrokkene afhangt?",
        "Is it about carrying out rules on an entitlement that depends on the data subject's "
        "health?",
    ),
    UAVG.art("30", lid="1", onder="a"),
)
ENTITLEMENT = exception(
    "uavg.entitlement",
    (UAVG.art("30", lid="1", onder="a"), AVG.art("9", lid="2", onder="b")),
    Text(
        "Een bestuursorgaan of werkgever voert een aanspraak uit die van de gezondheid afhangt.",
        "An administrative authority or employer carries out an entitlement that depends on "
        "health.",
    ),
    DEPENDS_ON_HEALTH & NECESSARY,
    when=IS_HEALTH & BY_ADMINISTRATION & ~PUBLIC_ORDER_PURPOSES,
    words="die voorzien in aanspraken die afhankelijk zijn van de gezondheidstoestand van de "
    "betrokkene",
    then=(RECIPIENTS_BOUND,),
)
ILLNESS = Fact(
    "uavg.illness_or_incapacity",
    Text(
        "Gaat het om een werknemer of uitkeringsgerechtigde die ziek of arbeidsongeschikt is?",
        "Does it concern an employee or benefit recipient who is ill or unfit for work?",
    ),
    UAVG.art("30", lid="1", onder="b"),
)
REINTEGRATION = exception(
    "uavg.reintegration",
    (UAVG.art("30", lid="1", onder="b"), AVG.art("9", lid="2", onder="b")),
    Text(
        "Re-integratie of begeleiding in verband met ziekte of arbeidsongeschiktheid.",
        "Reintegration or guidance in connection with illness or incapacity for work.",
    ),
    ILLNESS & NECESSARY,
    when=IS_HEALTH & BY_ADMINISTRATION & PURPOSE.among(data.REINTEGRATION),
    words="de re-integratie of begeleiding van werknemers of uitkeringsgerechtigden in verband met "
    "ziekte of arbeidsongeschiktheid",
    then=(RECIPIENTS_BOUND,),
)

# --- Art. 30 lid 2 --------------------------------------------------------------------------------
# a. "scholen, voor zover de verwerking met het oog op de speciale begeleiding van leerlingen of het
# treffen van bijzondere voorzieningen in verband met hun gezondheidstoestand noodzakelijk is"
PUPIL_SUPPORT = Fact(
    "uavg.special_pupil_support",
    Text(
        "Gaat het om speciale begeleiding van de leerling of bijzondere voorzieningen in verband "
        "met zijn gezondheid?",
        "Is it about special guidance of the pupil or special facilities because of his health?",
    ),
    UAVG.art("30", lid="2", onder="a"),
)
SCHOOL = exception(
    "uavg.school",
    (UAVG.art("30", lid="2", onder="a"), AVG.art("9", lid="2", onder="g")),
    Text(
        "Een school, voor speciale begeleiding van een leerling.",
        "A school, for the special guidance of a pupil.",
    ),
    PUPIL_SUPPORT & NECESSARY,
    when=IS_HEALTH & DISCLOSER_ROLE.among(roles.SCHOOL),
    words="scholen, voor zover de verwerking met het oog op de speciale begeleiding van leerlingen",
    then=(RECIPIENTS_BOUND,),
)
# b. "een reclasseringsinstelling, een bijzondere reclasseringsambtenaar, de raad voor de
# kinderbescherming, de gecertificeerde instelling [...] voor zover de verwerking noodzakelijk is
# voor de uitvoering van de aan hen opgedragen wettelijke taken"
LID_2_B: tuple[Role, ...] = (
    roles.PROBATION, roles.CHILD_PROTECTION_BOARD, roles.GI, roles.YOUTH_PROTECTOR,
)  # fmt: skip
OWN_STATUTORY_TASK = Fact(
    "uavg.own_statutory_task",
    Text(
        "Verstrekt deze instelling ter uitvoering van haar eigen wettelijke taak?",
        "Does this body disclose in carrying out its own statutory task?",
    ),
    UAVG.art("30", lid="2", onder="b"),
)
STATUTORY_TASK = exception(
    "uavg.statutory_task",
    (UAVG.art("30", lid="2", onder="b"), AVG.art("9", lid="2", onder="g")),
    Text(
        "Reclassering, raad voor de kinderbescherming of gecertificeerde instelling verwerkt voor "
        "de eigen wettelijke taak.",
        "The probation service, the Child Protection Board or a certified institution processes "
        "for its own statutory task.",
    ),
    OWN_STATUTORY_TASK & NECESSARY,
    when=IS_HEALTH & DISCLOSER_ROLE.among(*LID_2_B),
    words="voor zover de verwerking noodzakelijk is voor de uitvoering van de aan hen opgedragen "
    "wettelijke taken",
    then=(RECIPIENTS_BOUND,),
)
# c. "Onze Minister en Onze Minister van Justitie en Veiligheid voor zover de verwerking in verband
# met de tenuitvoerlegging van vrijheidsbenemende maatregelen noodzakelijk is."  DJI is of the
# Minister (wjsg.md, wfz.md).
LID_2_C: tuple[Role, ...] = (roles.MINISTER, roles.MINISTER_OF_JUSTICE, roles.DJI)
DETENTION = Fact(
    "uavg.detention",
    Text(
        "Staat de verwerking door de minister in verband met de tenuitvoerlegging van "
        "vrijheidsbenemende maatregelen?",
        "Is the processing by the minister connected with carrying out measures of detention?",
    ),
    UAVG.art("30", lid="2", onder="c"),
)
MEASURES_OF_DETENTION = exception(
    "uavg.measures_of_detention",
    (UAVG.art("30", lid="2", onder="c"), AVG.art("9", lid="2", onder="g")),
    Text(
        "De minister verwerkt voor de tenuitvoerlegging van vrijheidsbenemende maatregelen.",
        "The minister processes for carrying out measures of detention.",
    ),
    DETENTION & NECESSARY,
    when=IS_HEALTH & DISCLOSER_ROLE.among(*LID_2_C),
    words="voor zover de verwerking in verband met de tenuitvoerlegging van vrijheidsbenemende "
    "maatregelen noodzakelijk is",
    then=(RECIPIENTS_BOUND,),
)
RECIPIENT_TASK_ONLY = Condition(
    id="uavg.recipient_task_only",
    cites=(UAVG.art("30", lid="2", onder="b"),),
    text=Text(
        "De ontvanger verwerkt de gezondheidsgegevens alleen voor de eigen wettelijke taak; dit "
        "opent geen geheimhouding van de verstrekker.",
        "The recipient processes the health data for its own statutory task only; this opens no "
        "secrecy of the discloser.",
    ),
    when=IN_SCOPE & IS_HEALTH & RECIPIENT_ROLE.among(*LID_2_B),
    stage=Stage.PRECONDITION,
    holder=data.RECIPIENT,
)

RULES = (
    MANIFESTLY_PUBLIC, LEGAL_CLAIM, LEGAL_CLAIM_2026, WITH_CRIMINAL_DATA, RESEARCH, ENTITLEMENT,
    REINTEGRATION, SCHOOL, STATUTORY_TASK, MEASURES_OF_DETENTION, RECIPIENT_TASK_ONLY,
)  # fmt: skip
