"""Wvggz, chapter 5, paragraphs 2-3 (5:4-5:11): preparation of a petition for a zorgmachtiging.

Status: verified-verbatim (2025-07-01; 5:4 and 5:5 also 2020-01-01). Named sender, named recipient,
named document; duties, without consent unless the text asks for it. 5:19 lid 1: also the cases of
Wfz 2.3.
The zorgplan, the petition and the decision of the court stand in `wvggz_petition`.
"""

from __future__ import annotations

from disclosure_law.law.compulsory_care import (
    BARE_FACT,
    CONTACT_DATA,
    EARLIER_MEASURES,
    FOR_STATEMENT,
    INFORM_ABOUT_ADVOCATE,
    INVESTIGATION_OPPOSES,
    JUSTICE_CHAIN_DATA,
    NO_LAWYER,
    ONLY_DECISION,
    OVJ,
    PSYCHIATRISTS,
    READ_LAST,
    REASONS,
    RELEVANT_TO_HARM,
    REPRESENTATIVES,
    STATEMENT,
    WVGGZ_MIRROR,
    duty,
    flow,
    power,
)  # fmt: skip
from disclosure_law.law.sources import WJSG, WVGGZ
from disclosure_law.law.wvggz_terms import (
    DECISION_ON_CRITERIA,
    FOR_THE_PREPARATION,
    GD,
    IN_PREPARATION,
    TO_APPLICANT,
)  # fmt: skip
from disclosure_law.leaf import Fact, OpenQuestion, Position
from disclosure_law.rule import Condition, Key, Stage, Status
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DATA_KINDS,
    DISCLOSER_ROLE,
    NECESSARY,
    OWN_CONSENT_GIVEN,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88, WJSG_52

# --- Art. 5:4 lid 1: the officier van justitie informs the geneesheer-directeur -------------------
# a. "wijst hij een geneesheer-directeur aan"
DESIGNATED = Fact(
    "wvggz_preparation.director_designated",
    Text(
        "Heeft de officier van justitie deze geneesheer-directeur aangewezen?",
        "Has the prosecutor designated this medical director?",
    ),
    WVGGZ.art("5:4", lid="1", onder="a"),
)
# b. "informeert hij de geneesheer-directeur ten behoeve van diens taak op grond van dit hoofdstuk,
# en verstrekt hij aan hem de zelfbindingsverklaring, voor zover aanwezig, en gegevens over een
# voor betrokkene eerder afgegeven machtiging [...], crisismaatregel, [...] of zorgmachtiging"
HISTORY_TO_DIRECTOR = duty(
    "wvggz_preparation.history_to_director",
    (WVGGZ.art("5:4", lid="1", onder="b"),),
    Text(
        "De officier van justitie geeft de aangewezen geneesheer-directeur de "
        "zelfbindingsverklaring en de eerdere maatregelen.",
        "The prosecutor gives the designated medical director the self-binding statement and the "
        "earlier measures.",
    ),
    words="verstrekt hij aan hem de zelfbindingsverklaring, voor zover aanwezig, en gegevens over "
    "een voor betrokkene eerder afgegeven machtiging",
    when=flow(OVJ, GD)
    & FOR_THE_PREPARATION
    & DATA_KINDS.has_any(data.SELF_BINDING, EARLIER_MEASURES)
    & ~STATEMENT
    & ~JUSTICE_CHAIN_DATA,
    provided=DESIGNATED,
)
INFORM_DIRECTOR = duty(
    "wvggz_preparation.inform_director",
    (WVGGZ.art("5:4", lid="1", onder="b"),),
    Text(
        "De officier van justitie informeert de aangewezen geneesheer-directeur voor diens taak; "
        "politie- en justitiegegevens volgen onderdeel c.",
        "The prosecutor informs the designated medical director for the latter's task; police and "
        "justice data follow letter c.",
    ),
    words="informeert hij de geneesheer-directeur ten behoeve van diens taak op grond van dit "
    "hoofdstuk",
    when=flow(OVJ, GD) & FOR_THE_PREPARATION & ~JUSTICE_CHAIN_DATA,
    provided=DESIGNATED & NECESSARY,
)
# c. "gaat hij na of er politiegegevens [...] of strafvorderlijke en justitiële gegevens [...] zijn
# over betrokkene die relevant kunnen zijn voor de beoordeling van het ernstig nadeel en de te
# leveren zorg en verstrekt hij die gegevens aan de geneesheer-directeur, tenzij het belang van
# enig strafrechtelijk onderzoek zich daartegen verzet"
JUSTICE_DATA_TO_DIRECTOR = duty(
    "wvggz_preparation.justice_data_to_director",
    (WVGGZ.art("5:4", lid="1", onder="c"),),
    Text(
        "De officier van justitie geeft de aangewezen geneesheer-directeur de relevante politie-, "
        "strafvorderlijke en justitiële gegevens, tenzij een strafrechtelijk onderzoek zich "
        "verzet.",
        "The prosecutor gives the designated medical director the relevant police and justice "
        "data, unless a criminal investigation opposes.",
    ),
    words="verstrekt hij die gegevens aan de geneesheer-directeur, tenzij het belang van enig "
    "strafrechtelijk onderzoek zich daartegen verzet",
    when=flow(OVJ, GD) & FOR_THE_PREPARATION & JUSTICE_CHAIN_DATA,
    provided=DESIGNATED & RELEVANT_TO_HARM & ~INVESTIGATION_OPPOSES,
    lifts=(WVGGZ_MIRROR,),
)
# d. "verstrekt hij, indien betrokkene geen advocaat heeft, de persoonsgegevens van betrokkene aan
# de rechter, ten behoeve van de last tot toevoeging, bedoeld in artikel 1:7"
LAWYER_FOR_ORDER = duty(
    "wvggz_preparation.lawyer_for_order",
    (WVGGZ.art("5:4", lid="1", onder="d"),),
    Text(
        "De officier van justitie geeft de rechter de persoonsgegevens voor de toevoeging van een "
        "advocaat.",
        "The prosecutor gives the court the personal data for assigning a lawyer.",
    ),
    words="ten behoeve van de last tot toevoeging, bedoeld in artikel 1:7",
    when=flow(OVJ, (roles.COURT,)) & IN_PREPARATION & CONTACT_DATA,
    provided=NO_LAWYER,
)

# --- Art. 5:4 lid 2: the geneesheer-directeur tells those concerned -------------------------------
# "Zodra de geneesheer-directeur door de officier is aangewezen:"
# a. "informeert de geneesheer-directeur betrokkene, de vertegenwoordiger, de advocaat en de
# aanvrager, bedoeld in artikel 5:3, schriftelijk, dat op aanvraag of ambtshalve een verzoek voor
# een zorgmachtiging wordt voorbereid"
TOLD_OF_PREPARATION = RECIPIENT_ROLE.among(roles.CLIENT, *REPRESENTATIVES, roles.LAWYER)
WORD_OF_PREPARATION = duty(
    "wvggz_preparation.word_of_preparation",
    (WVGGZ.art("5:4", lid="2", onder="a"),),
    Text(
        "De geneesheer-directeur meldt betrokkene, vertegenwoordiger, advocaat en aanvrager dat "
        "een zorgmachtiging wordt voorbereid: alleen dat feit.",
        "The medical director tells the data subject, representative, lawyer and applicant that a "
        "care order is being prepared: that fact only.",
    ),
    words="schriftelijk, dat op aanvraag of ambtshalve een verzoek voor een zorgmachtiging wordt "
    "voorbereid",
    when=DISCLOSER_ROLE.among(*GD) & IN_PREPARATION & BARE_FACT,
    provided=DESIGNATED & (TOLD_OF_PREPARATION | TO_APPLICANT),
)
# b. "verstrekt de geneesheer-directeur de persoonsgegevens van betrokkene aan de
# patiëntenvertrouwenspersoon, met als doel betrokkene te kunnen informeren [...], voor zover
# betrokkene daarmee instemt"
CONTACT_TO_ADVOCATE = duty(
    "wvggz_preparation.contact_to_advocate",
    (WVGGZ.art("5:4", lid="2", onder="b"),),
    Text(
        "De geneesheer-directeur geeft de patiëntenvertrouwenspersoon de persoonsgegevens, voor "
        "zover betrokkene daarmee instemt.",
        "The medical director gives the patient advocate the personal data, as far as the data "
        "subject agrees.",
    ),
    words="voor zover betrokkene daarmee instemt",
    when=flow(GD, (roles.PATIENT_ADVOCATE,))
    & IN_PREPARATION
    & PURPOSE.among(INFORM_ABOUT_ADVOCATE)
    & CONTACT_DATA,
    provided=DESIGNATED & OWN_CONSENT_GIVEN,
)

# --- Art. 5:5 lid 4 -------------------------------------------------------------------------------
# "De geneesheer-directeur stelt betrokkene, de vertegenwoordiger en de aanvrager, bedoeld in
# artikel 5:3, schriftelijk op de hoogte van zijn besluit. Indien hij afwijzend besluit, deelt hij
# aan betrokkene en de vertegenwoordiger tevens schriftelijk zijn beweegredenen mee."
OWN_PLAN_DECISION = duty(
    "wvggz_preparation.own_plan_decision",
    (WVGGZ.art("5:5", lid="4"),),
    Text(
        "De geneesheer-directeur meldt zijn besluit over het eigen plan aan betrokkene, "
        "vertegenwoordiger en aanvrager.",
        "The medical director tells the data subject, representative and applicant the decision on "
        "the own plan.",
    ),
    words="De geneesheer-directeur stelt betrokkene, de vertegenwoordiger en de aanvrager, "
    "bedoeld in artikel 5:3, schriftelijk op de hoogte van zijn besluit",
    when=DISCLOSER_ROLE.among(*GD) & IN_PREPARATION & ONLY_DECISION & ~DATA_KINDS.has(REASONS),
    provided=RECIPIENT_ROLE.among(roles.CLIENT, *REPRESENTATIVES) | TO_APPLICANT,
)
PLAN_REFUSED = Fact(
    "wvggz_preparation.plan_refused",
    Text(
        "Besluit de geneesheer-directeur afwijzend over het eigen plan van aanpak?",
        "Does the medical director refuse the data subject's own plan?",
    ),
    WVGGZ.art("5:5", lid="4", sentence="2"),
)
OWN_PLAN_REASONS = duty(
    "wvggz_preparation.own_plan_reasons",
    (WVGGZ.art("5:5", lid="4", sentence="2"),),
    Text(
        "De beweegredenen van een afwijzing gaan naar betrokkene en vertegenwoordiger, niet naar "
        "de aanvrager.",
        "The reasons of a refusal go to the data subject and representative, not to the applicant.",
    ),
    words="deelt hij aan betrokkene en de vertegenwoordiger tevens schriftelijk zijn "
    "beweegredenen mee",
    when=flow(GD, (roles.CLIENT, *REPRESENTATIVES))
    & IN_PREPARATION
    & DATA_KINDS.has(REASONS)
    & ~STATEMENT,
    provided=PLAN_REFUSED,
)

# --- Arts. 5:7-5:11: the medische verklaring ------------------------------------------------------
# 5:7: "hij functioneert onafhankelijk ten opzichte van de zorgaanbieder, en d. hij heeft minimaal
# één jaar geen zorg verleend aan betrokkene."
INDEPENDENT = Condition(
    id="wvggz_preparation.independent_psychiatrist",
    cites=(WVGGZ.art("5:7"),),
    text=Text(
        "De psychiater is onafhankelijk en heeft minstens een jaar geen zorg aan betrokkene "
        "verleend.",
        "The psychiatrist is independent and has not cared for the data subject for a year.",
    ),
    words="hij functioneert onafhankelijk ten opzichte van de zorgaanbieder",
    stage=Stage.PRECONDITION,
    holder=data.RECIPIENT,
)
# 5:8 lid 1: "De geneesheer-directeur zorgt voor een medische verklaring van een psychiater [...]
# ten behoeve van de voorbereiding van een verzoekschrift".  That the psychiatrist hands it over is
# implied.
STATEMENT_TO_DIRECTOR = duty(
    "wvggz_preparation.statement_to_director",
    (WVGGZ.art("5:8", lid="1"),),
    Text(
        "De psychiater geeft zijn medische verklaring aan de geneesheer-directeur.",
        "The psychiatrist gives the medical statement to the medical director.",
    ),
    words="De geneesheer-directeur zorgt voor een medische verklaring van een psychiater",
    when=flow(PSYCHIATRISTS, GD) & FOR_THE_PREPARATION & STATEMENT,
    status=Status.OWN_READING,
    read_from=READ_LAST,
)
# 5:9 lid 2: "De geneesheer-directeur draagt ervoor zorg dat de psychiater de
# zelfbindingsverklaring, voor zover aanwezig, verkrijgt, alsmede zo mogelijk overleg pleegt met de
# zorgverantwoordelijke of de huisarts."  No duty to answer is written.
SELF_BINDING_TO_PSYCHIATRIST = duty(
    "wvggz_preparation.self_binding_to_psychiatrist",
    (WVGGZ.art("5:9", lid="2"),),
    Text(
        "De geneesheer-directeur zorgt dat de psychiater de zelfbindingsverklaring krijgt.",
        "The medical director sees to it that the psychiatrist gets the self-binding statement.",
    ),
    words="draagt ervoor zorg dat de psychiater de zelfbindingsverklaring, voor zover aanwezig, "
    "verkrijgt",
    when=flow(GD, PSYCHIATRISTS) & FOR_THE_PREPARATION & DATA_KINDS.has(data.SELF_BINDING),
    then=(INDEPENDENT,),
    read_from=READ_LAST,
)
MAY_THE_GP_ANSWER = OpenQuestion(
    "wvggz_preparation.may_the_gp_answer",
    Text(
        "Geeft het overleg van art. 5:9 lid 2 de huisarts een grond om de psychiater te "
        "antwoorden?",
        "Does the consultation of art. 5:9 para 2 give the general practitioner a ground to answer "
        "the psychiatrist?",
    ),
    WVGGZ.art("5:9", lid="2"),
    positions=(
        Position(
            NO,
            Text(
                "De wet legt de huisarts geen plicht op en noemt zijn geheim niet.",
                "The act lays no duty on the practitioner and does not mention the secrecy.",
            ),
            "wvggz.md 5:9 lid 2",
        ),
        Position(
            YES,
            Text(
                "Overleg dat de wet voorschrijft veronderstelt een antwoord.",
                "A consultation that the act prescribes presupposes an answer.",
            ),
            "wvggz.md 5:9 lid 2",
        ),
    ),
)
GP_ANSWERS = power(
    "wvggz_preparation.gp_answers",
    (WVGGZ.art("5:9", lid="2"),),
    Text(
        "De psychiater overlegt zo mogelijk met de huisarts; of die mag antwoorden is een open "
        "vraag.",
        "The psychiatrist consults the general practitioner if possible; whether the latter may "
        "answer is an open question.",
    ),
    words="zo mogelijk overleg pleegt met de zorgverantwoordelijke of de huisarts",
    when=flow((roles.GENERAL_PRACTITIONER,), PSYCHIATRISTS) & FOR_THE_PREPARATION,
    provided=NECESSARY & MAY_THE_GP_ANSWER,
    lifts=(BW_7_457, WET_BIG_88),
    status=Status.OWN_READING,
    read_from=READ_LAST,
)
# 5:10: "De geneesheer-directeur verstrekt de op grond van artikel 5:4, eerste lid, onderdelen b en
# c, verkregen gegevens aan de psychiater ten behoeve van het opstellen van de medische
# verklaring."
DATA_TO_PSYCHIATRIST = duty(
    "wvggz_preparation.data_to_psychiatrist",
    (WVGGZ.art("5:10"),),
    Text(
        "De geneesheer-directeur geeft de psychiater de gegevens die hij van de officier van "
        "justitie kreeg.",
        "The medical director gives the psychiatrist the data received from the prosecutor.",
    ),
    words="verkregen gegevens aan de psychiater ten behoeve van het opstellen van de medische "
    "verklaring",
    when=flow(GD, PSYCHIATRISTS)
    & IN_PREPARATION
    & PURPOSE.among(FOR_STATEMENT)
    & (JUSTICE_CHAIN_DATA | DATA_KINDS.has_any(data.SELF_BINDING, EARLIER_MEASURES)),
    lifts=(Key(WJSG_52, (WJSG.art("52", lid="1"),)),),
    then=(INDEPENDENT,),
    read_from=READ_LAST,
)
# 5:11 lid 1: "De geneesheer-directeur verstrekt de medische verklaring aan de officier van
# justitie."
STATEMENT_TO_PROSECUTOR = duty(
    "wvggz_preparation.statement_to_prosecutor",
    (WVGGZ.art("5:11", lid="1"),),
    Text(
        "De geneesheer-directeur verstrekt de medische verklaring aan de officier van justitie.",
        "The medical director gives the medical statement to the prosecutor.",
    ),
    words="De geneesheer-directeur verstrekt de medische verklaring aan de officier van justitie.",
    when=flow(GD, OVJ) & FOR_THE_PREPARATION & STATEMENT,
    read_from=READ_LAST,
)
# 5:11 lid 3: "De officier van justitie deelt zijn schriftelijke en gemotiveerde beslissing mee aan
# de aanvrager, bedoeld in artikel 5:3, betrokkene, de vertegenwoordiger, de advocaat en de
# zorgverantwoordelijke."  The decision, not the medische verklaring; that on the criteria has a
# list of its own (5:16), with the geneesheer-directeur and the zorgaanbieder.
PROSECUTORS_DECISION = duty(
    "wvggz_preparation.decision_of_prosecutor",
    (WVGGZ.art("5:11", lid="3"),),
    Text(
        "De officier van justitie deelt zijn gemotiveerde beslissing mee aan aanvrager, "
        "betrokkene, vertegenwoordiger, advocaat en zorgverantwoordelijke; niet de medische "
        "verklaring.",
        "The prosecutor tells applicant, data subject, representative, lawyer and responsible "
        "carer the reasoned decision; not the medical statement.",
    ),
    words="De officier van justitie deelt zijn schriftelijke en gemotiveerde beslissing mee aan de "
    "aanvrager",
    when=DISCLOSER_ROLE.among(*OVJ) & IN_PREPARATION & ONLY_DECISION,
    provided=(
        RECIPIENT_ROLE.among(roles.CLIENT, *REPRESENTATIVES, roles.LAWYER, roles.CARE_RESPONSIBLE)
        | TO_APPLICANT
    )
    & ~DECISION_ON_CRITERIA,
    read_from=READ_LAST,
)

RULES = (
    HISTORY_TO_DIRECTOR, INFORM_DIRECTOR, JUSTICE_DATA_TO_DIRECTOR, LAWYER_FOR_ORDER,
    WORD_OF_PREPARATION, CONTACT_TO_ADVOCATE, OWN_PLAN_DECISION, OWN_PLAN_REASONS,
    STATEMENT_TO_DIRECTOR,
    SELF_BINDING_TO_PSYCHIATRIST, GP_ANSWERS, DATA_TO_PSYCHIATRIST, STATEMENT_TO_PROSECUTOR,
    PROSECUTORS_DECISION,
)  # fmt: skip
