"""Wvggz, chapters 5 (5:12-5:19), 6 and 9 (9:3-9:4): zorgkaart, zorgplan, petition, decision.

Status: verified-verbatim (2025-07-01). The consultation on the zorgplan (5:13 lid 3) is the main
statutory route from care to municipality; persons with a criminal title have only its letters b and
d (9:4 lid 2). Neither burgemeester nor college gets a copy of a zorgmachtiging, except the college
that applied for it.
"""

from __future__ import annotations

from disclosure_law.law.compulsory_care import (
    BARE_FACT,
    CARE_CARD,
    COLLEGE,
    DECISION_OR_STATEMENT,
    EARLIER_MEASURES,
    ESSENTIALS_MISSING,
    FAMILY,
    FINDINGS,
    JUSTICE_CHAIN_DATA,
    ONLY_DECISION,
    OVJ,
    PROVIDERS,
    READ_LAST,
    REPRESENTATIVES,
    TO_COURT,
    TREATS,
    duty,
    flow,
)  # fmt: skip
from disclosure_law.law.sources import WVGGZ
from disclosure_law.law.wvggz_report import CLOSE_REPORTER
from disclosure_law.law.wvggz_terms import (
    CRIMINAL_TITLE,
    DECISION_ON_CRITERIA,
    GD,
    IN_PREPARATION,
    PETITION,
    PREPARATION,
    TO_APPLICANT,
)  # fmt: skip
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Stage, Status
from disclosure_law.term import Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DATA_KINDS,
    DISCLOSER_ROLE,
    NECESSARY,
    PROCEDURE,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
)  # fmt: skip

ZV = (roles.CARE_RESPONSIBLE,)
WITH_COURT: Predicate = PROCEDURE.among(PREPARATION, PETITION)

# --- Art. 5:12 lid 5, 5:13 lid 6, 5:15 lid 2 ------------------------------------------------------
# 5:12 lid 5: "De zorgverantwoordelijke overlegt de zorgkaart, inclusief de bijlagen, aan de
# geneesheer-directeur."  5:13 lid 6: "De zorgverantwoordelijke overlegt het zorgplan aan de
# geneesheer-directeur."
CARE_CARD_TO_DIRECTOR = duty(
    "wvggz_petition.care_card_to_director",
    (WVGGZ.art("5:12", lid="5"),),
    Text(
        "De zorgverantwoordelijke overlegt de zorgkaart aan de geneesheer-directeur.",
        "The responsible carer hands the care card to the medical director.",
    ),
    words="De zorgverantwoordelijke overlegt de zorgkaart, inclusief de bijlagen, aan de "
    "geneesheer-directeur.",
    when=flow(ZV, GD) & IN_PREPARATION & DATA_KINDS.has(CARE_CARD),
    read_from=READ_LAST,
)
CARE_PLAN_TO_DIRECTOR = duty(
    "wvggz_petition.care_plan_to_director",
    (WVGGZ.art("5:13", lid="6"),),
    Text(
        "De zorgverantwoordelijke overlegt het zorgplan aan de geneesheer-directeur.",
        "The responsible carer hands the care plan to the medical director.",
    ),
    words="De zorgverantwoordelijke overlegt het zorgplan aan de geneesheer-directeur.",
    when=flow(ZV, GD)
    & PROCEDURE.among(PREPARATION, CRIMINAL_TITLE)
    & DATA_KINDS.has(data.CARE_PLAN),
    read_from=READ_LAST,
)
# 5:15 lid 2: "De geneesheer-directeur draagt zijn bevindingen als bedoeld in het eerste lid,
# vergezeld van de zorgkaart en het zorgplan over aan de officier van justitie."
FINDINGS_TO_PROSECUTOR = duty(
    "wvggz_petition.findings_to_prosecutor",
    (WVGGZ.art("5:15", lid="2"),),
    Text(
        "De geneesheer-directeur draagt bevindingen, zorgkaart en zorgplan over aan de officier "
        "van justitie.",
        "The medical director hands findings, care card and care plan to the prosecutor.",
    ),
    words="vergezeld van de zorgkaart en het zorgplan over aan de officier van justitie",
    when=flow(GD, OVJ) & IN_PREPARATION & DATA_KINDS.has_any(FINDINGS, CARE_CARD, data.CARE_PLAN),
    read_from=READ_LAST,
)

# --- Art. 5:13 lid 3: consultation before the zorgplan is made ------------------------------------
# "De zorgverantwoordelijke pleegt voorafgaand aan het vaststellen van het zorgplan overleg met: a.
# de voor de continuïteit van zorg relevante familie en naasten; b. de zorgverleners, en zo
# mogelijk met de huisarts; c. het college [...], indien er bij de voorbereiding van het zorgplan
# blijkt dat essentiële voorwaarden voor deelname aan het maatschappelijk leven van betrokkene
# ontbreken; d. voor zover de aard van de psychische stoornis daartoe noodzaakt: ten minste één
# andere deskundige"
CONSULTS = Fact(
    "wvggz_petition.consults_on_plan",
    Text(
        "Is dit het overleg voorafgaand aan het vaststellen van het zorgplan (Wvggz 5:13 lid 3)?",
        "Is this the consultation before the care plan is made (Wvggz 5:13 para 3)?",
    ),
    WVGGZ.art("5:13", lid="3"),
)
RELEVANT_RELATIVE = Fact(
    "wvggz_petition.relevant_relative",
    Text(
        "Is de ontvanger voor de continuïteit van zorg relevante familie of naaste?",
        "Is the recipient family or a close person relevant to the continuity of care?",
    ),
    WVGGZ.art("5:13", lid="3", onder="a"),
)
DISORDER_CALLS_FOR_EXPERT = Judgement(
    "wvggz_petition.disorder_calls_for_expert",
    Text(
        "Noodzaakt de aard van de psychische stoornis tot overleg met een andere deskundige?",
        "Does the nature of the disorder call for consulting another expert?",
    ),
    WVGGZ.art("5:13", lid="3", onder="d"),
    by=data.DISCLOSER,
)
ONLY_FOR_CONSULTATION = Condition(
    id="wvggz_petition.only_for_consultation",
    cites=(WVGGZ.art("5:13", lid="3", onder="c"),),
    text=Text(
        "Alleen wat het overleg vergt: wonen, inkomen en ondersteuning; geen diagnose.",
        "Only what the consultation needs: housing, income and support; no diagnosis.",
    ),
    stage=Stage.WITH,
    holder=data.DISCLOSER,
    status=Status.OWN_READING,
)
CONSULT_FAMILY = duty(
    "wvggz_petition.consult_family",
    (WVGGZ.art("5:13", lid="3", onder="a"),),
    Text(
        "De zorgverantwoordelijke overlegt over het zorgplan met relevante familie en naasten.",
        "The responsible carer consults relevant family and close persons on the care plan.",
    ),
    words="a. de voor de continuïteit van zorg relevante familie en naasten",
    when=flow(ZV, FAMILY) & IN_PREPARATION,
    provided=CONSULTS & RELEVANT_RELATIVE & NECESSARY,
    read_from=READ_LAST,
)
CARERS: tuple[Role, ...] = (*roles.CARE_ROLES, *PROVIDERS)
CONSULT_CARERS = duty(
    "wvggz_petition.consult_carers",
    (WVGGZ.art("5:13", lid="3", onder="b"), WVGGZ.art("9:4", lid="2")),
    Text(
        "De zorgverantwoordelijke overlegt over het zorgplan met de zorgverleners en zo mogelijk "
        "de huisarts.",
        "The responsible carer consults the carers and if possible the general practitioner on the "
        "care plan.",
    ),
    words="b. de zorgverleners, en zo mogelijk met de huisarts",
    when=flow(ZV, CARERS) & PROCEDURE.among(PREPARATION, CRIMINAL_TITLE),
    provided=CONSULTS & (TREATS | RECIPIENT_ROLE.among(roles.GENERAL_PRACTITIONER)) & NECESSARY,
    read_from=READ_LAST,
)
CONSULT_COLLEGE = duty(
    "wvggz_petition.consult_college",
    (WVGGZ.art("5:13", lid="3", onder="c"),),
    Text(
        "De zorgverantwoordelijke overlegt met het college als essentiële voorwaarden voor "
        "deelname aan het maatschappelijk leven ontbreken.",
        "The responsible carer consults the municipality if essential conditions for taking part "
        "in society are missing.",
    ),
    words="indien er bij de voorbereiding van het zorgplan blijkt dat essentiële voorwaarden voor "
    "deelname aan het maatschappelijk leven van betrokkene ontbreken",
    when=flow(ZV, COLLEGE) & IN_PREPARATION,
    provided=CONSULTS & ESSENTIALS_MISSING & NECESSARY,
    then=(ONLY_FOR_CONSULTATION,),
    read_from=READ_LAST,
)
CONSULT_EXPERT = duty(
    "wvggz_petition.consult_expert",
    (WVGGZ.art("5:13", lid="3", onder="d"), WVGGZ.art("9:4", lid="2")),
    Text(
        "De zorgverantwoordelijke overlegt met een andere deskundige als de stoornis dat vergt.",
        "The responsible carer consults another expert if the disorder calls for it.",
    ),
    words="d. voor zover de aard van de psychische stoornis daartoe noodzaakt: ten minste één "
    "andere deskundige",
    when=flow(ZV, roles.CARE_ROLES) & PROCEDURE.among(PREPARATION, CRIMINAL_TITLE),
    provided=CONSULTS & DISORDER_CALLS_FOR_EXPERT & NECESSARY,
    read_from=READ_LAST,
)

# --- Art. 5:16 ------------------------------------------------------------------------------------
# Lid 1: "deelt de officier van justitie zijn schriftelijke en gemotiveerde beslissing of voldaan
# is aan de criteria voor verplichte zorg [...] mee aan betrokkene, de vertegenwoordiger, de
# advocaat, de geneesheer-directeur, de zorgaanbieder en de zorgverantwoordelijke, alsmede in
# voorkomend geval aan de aanvrager, bedoeld in artikel 5:3."
CRITERIA_DECISION = duty(
    "wvggz_petition.criteria_decision",
    (WVGGZ.art("5:16", lid="1"),),
    Text(
        "De officier van justitie deelt zijn gemotiveerde beslissing over de criteria mee.",
        "The prosecutor communicates the reasoned decision on the criteria.",
    ),
    words="alsmede in voorkomend geval aan de aanvrager, bedoeld in artikel 5:3.",
    when=DISCLOSER_ROLE.among(*OVJ) & IN_PREPARATION & ONLY_DECISION,
    provided=(
        RECIPIENT_ROLE.among(roles.CLIENT, *REPRESENTATIVES, roles.LAWYER, *GD, *PROVIDERS, *ZV)
        | TO_APPLICANT
    )
    & DECISION_ON_CRITERIA,
    read_from=READ_LAST,
)
# Lid 2: "Indien de aanvrager [...] het college van burgemeester en wethouders is, stelt het
# college zo spoedig mogelijk degene die de melding heeft gedaan als bedoeld in artikel 5:2, vijfde
# lid, van de gemotiveerde beslissing van de officier van justitie schriftelijk op de hoogte."  "De"
# beslissing: that of lid 1.
COLLEGE_APPLIED = Fact(
    "wvggz_petition.college_applied",
    Text(
        "Was het college de aanvrager van art. 5:3?",
        "Was the municipality the applicant of art. 5:3?",
    ),
    WVGGZ.art("5:16", lid="2"),
)
DECISION_TO_REPORTER = duty(
    "wvggz_petition.decision_to_reporter",
    (WVGGZ.art("5:16", lid="2"),),
    Text(
        "Het college dat aanvroeg geeft de naaste die meldde de gemotiveerde beslissing door.",
        "The municipality that applied passes the reasoned decision on to the close person who "
        "reported.",
    ),
    words="stelt het college zo spoedig mogelijk degene die de melding heeft gedaan als bedoeld "
    "in artikel 5:2, vijfde lid, van de gemotiveerde beslissing van de officier van justitie "
    "schriftelijk op de hoogte.",
    when=flow(COLLEGE, FAMILY) & WITH_COURT & ONLY_DECISION,
    provided=COLLEGE_APPLIED & CLOSE_REPORTER & DECISION_ON_CRITERIA,
    read_from=READ_LAST,
)

# --- Art. 5:17 lid 3, 5:18 lid 3 ------------------------------------------------------------------
# "Bij het verzoekschrift voegt de officier van justitie in elk geval: a. de medische verklaring;
# b. de zorgkaart inclusief de bijlagen; c. het zorgplan inclusief de bijlagen; [...] e. de
# bevindingen van de geneesheer-directeur, bedoeld in artikel 5:15; f. de gegevens, bedoeld in
# artikel 5:4, eerste lid, onderdelen b en c; g. indien aanwezig, een afschrift van de
# indicatiestelling"
PETITION_FILE = duty(
    "wvggz_petition.petition_file",
    (WVGGZ.art("5:17", lid="3"), WVGGZ.art("5:18", lid="3")),
    Text(
        "De officier van justitie voegt het volledige dossier bij het verzoekschrift.",
        "The prosecutor adds the full file to the petition.",
    ),
    words="Bij het verzoekschrift voegt de officier van justitie in elk geval: a. de medische "
    "verklaring; b. de zorgkaart inclusief de bijlagen; c. het zorgplan inclusief de bijlagen",
    when=flow(OVJ, (roles.COURT,)) & WITH_COURT,
    provided=DATA_KINDS.has_any(
        data.CARE_PLAN, CARE_CARD, FINDINGS, data.SELF_BINDING, EARLIER_MEASURES
    )
    | DECISION_OR_STATEMENT
    | JUSTICE_CHAIN_DATA,
    lifts=(TO_COURT,),
    read_from=READ_LAST,
)

# --- Art. 6:4 lid 7 -------------------------------------------------------------------------------
# "De griffie van de rechtbank zendt een afschrift van de beslissing van de rechter aan: a.
# betrokkene; b. de vertegenwoordiger; c. de advocaat; d. de ouders van een minderjarige betrokkene
# of een van hen [...]; e. de echtgenoot, geregistreerde partner, [...] levensgezel of degene die
# betrokkene verzorgt; f. de gezinsvoogdijwerker; g. de aanvrager, bedoeld in artikel 5:3; h. de
# zorgaanbieder, de geneesheer-directeur, de zorgverantwoordelijke en de huisarts; i. de inspectie;
# j. de officier van justitie."  Not the burgemeester; not the college, unless it applied.
PARTNER_OR_CARER = Fact(
    "wvggz_petition.partner_or_carer",
    Text(
        "Is de ontvanger de partner van betrokkene of degene die betrokkene verzorgt?",
        "Is the recipient the partner of the data subject or the person who cares for him?",
    ),
    WVGGZ.art("6:4", lid="7", onder="e"),
)
COPY_RECIPIENTS: Predicate = (
    RECIPIENT_ROLE.among(
        roles.CLIENT, *REPRESENTATIVES, roles.LAWYER, roles.YOUTH_PROTECTOR, *PROVIDERS, *GD, *ZV,
        roles.GENERAL_PRACTITIONER, roles.INSPECTORATE, *OVJ,
    )
    | (RECIPIENT_ROLE.among(roles.PARENT_WITHOUT_AUTHORITY) & ~SUBJECT_AGE.at_least(18))
    | (RECIPIENT_ROLE.among(roles.RELATIVE, roles.PARENT_WITHOUT_AUTHORITY) & PARTNER_OR_CARER)
)  # fmt: skip
"""The recipients that 6:4 lid 7 and 7:8 lid 4 have in common."""
COPY_OF_ORDER = duty(
    "wvggz_petition.copy_of_order",
    (WVGGZ.art("6:4", lid="7"),),
    Text(
        "De griffie zendt de beslissing aan de genoemde personen; niet aan de burgemeester, en aan "
        "het college alleen als aanvrager.",
        "The court registry sends the decision to the persons named; not to the burgemeester, and "
        "to the municipality only as applicant.",
    ),
    words="De griffie van de rechtbank zendt een afschrift van de beslissing van de rechter aan: "
    "a. betrokkene; b. de vertegenwoordiger; c. de advocaat; d. de ouders van een minderjarige "
    "betrokkene",
    when=DISCLOSER_ROLE.among(roles.COURT) & PROCEDURE.among(PETITION) & ONLY_DECISION,
    provided=COPY_RECIPIENTS | TO_APPLICANT,
    read_from=READ_LAST,
)

# --- Art. 9:3 lid 1 (persons with a criminal title) -----------------------------------------------
# "De geneesheer-directeur wijst een zorgverantwoordelijke voor betrokkene aan en stelt hiervan op
# de hoogte: a. betrokkene, b. de vertegenwoordiger, c. de advocaat, d. de ouders of een van hen,
# [...] e. de echtgenoot, [...] of degene die betrokkene verzorgt; f. de huisarts; g. de officier
# van justitie."
APPOINTMENT = Fact(
    "wvggz_petition.appointment",
    Text(
        "Gaat het om de aanwijzing van een zorgverantwoordelijke (Wvggz 9:3)?",
        "Is it about the appointment of a responsible carer (Wvggz 9:3)?",
    ),
    WVGGZ.art("9:3", lid="1"),
)
CARER_APPOINTED = duty(
    "wvggz_petition.carer_appointed",
    (WVGGZ.art("9:3", lid="1"),),
    Text(
        "De geneesheer-directeur meldt wie als zorgverantwoordelijke is aangewezen.",
        "The medical director reports who is appointed as responsible carer.",
    ),
    words="De geneesheer-directeur wijst een zorgverantwoordelijke voor betrokkene aan en stelt "
    "hiervan op de hoogte",
    when=DISCLOSER_ROLE.among(*GD) & PROCEDURE.among(CRIMINAL_TITLE) & BARE_FACT,
    provided=APPOINTMENT
    & (RECIPIENT_ROLE.among(
        roles.CLIENT, *REPRESENTATIVES, roles.LAWYER, roles.PARENT_WITHOUT_AUTHORITY,
        roles.GENERAL_PRACTITIONER, *OVJ,
    )
    | (RECIPIENT_ROLE.among(roles.RELATIVE) & PARTNER_OR_CARER)),
    read_from=READ_LAST,
)  # fmt: skip

# --- Art. 9:6 lid 7 (paraphrased in the pack) ----------------------------------------------------
# The geneesheer-directeur informs vertegenwoordiger and advocaat of compulsory treatment.
COMPULSORY_TREATMENT = Fact(
    "wvggz_petition.compulsory_treatment",
    Text(
        "Gaat het om een beslissing tot verplichte behandeling bij een strafrechtelijke titel?",
        "Is it about a decision on compulsory treatment under a criminal title?",
    ),
    WVGGZ.art("9:6", lid="7"),
)
WORD_OF_TREATMENT = duty(
    "wvggz_petition.word_of_treatment",
    (WVGGZ.art("9:6", lid="7"),),
    Text(
        "De geneesheer-directeur informeert vertegenwoordiger en advocaat over verplichte "
        "behandeling.",
        "The medical director tells representative and lawyer of compulsory treatment.",
    ),
    when=flow(GD, (*REPRESENTATIVES, roles.LAWYER)) & PROCEDURE.among(CRIMINAL_TITLE) & BARE_FACT,
    provided=COMPULSORY_TREATMENT,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)

RULES = (
    CARE_CARD_TO_DIRECTOR, CARE_PLAN_TO_DIRECTOR, FINDINGS_TO_PROSECUTOR, CONSULT_FAMILY,
    CONSULT_CARERS, CONSULT_COLLEGE, CONSULT_EXPERT, CRITERIA_DECISION, DECISION_TO_REPORTER,
    PETITION_FILE, COPY_OF_ORDER, CARER_APPOINTED,
    WORD_OF_TREATMENT,
)  # fmt: skip
