"""Wvggz, chapters 1, 4 and 5 (5:1-5:3): report, application, self-binding statement, lawyer.

Status: verified-verbatim (2025-07-01; 4:2 and 5:1-5:3 also 2020-01-01). A report and an application
are procedural rights: they carry an AVG basis, but break no secrecy by themselves.
"""

from __future__ import annotations

from disclosure_law.law.compulsory_care import (
    ACT_IN_FORCE,
    BARE_FACT,
    COLLEGE,
    CONTACT_DATA,
    FAMILY,
    NO_LAWYER,
    ONLY_DECISION,
    OVJ,
    PROVIDERS,
    READ_LAST,
    REPRESENTATIVES,
    duty,
    flow,
    power,
)  # fmt: skip
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.sources import WVGGZ
from disclosure_law.law.wvggz_terms import (
    APPLICANTS,
    APPLY,
    IN_PROCEDURE,
    REPORT,
    REPORTED,
    UNDER_THE_WHOLE_ACT,
)
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.rule import Contested, Prohibition, Status, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DATA_KINDS,
    DISCLOSER_ROLE,
    PROCEDURE,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import OFFICE

# --- Art. 1:5 lid 3 -------------------------------------------------------------------------------
# "De zorgverantwoordelijke stelt de geneesheer-directeur op de hoogte van de beslissing en het
# overleg met de vertegenwoordiger. Indien er geen vertegenwoordiger optreedt, stelt hij de
# geneesheer-directeur en de officier van justitie daarvan op de hoogte."
INCAPACITY_FOUND = Fact(
    "wvggz_report.incapacity_found",
    Text(
        "Gaat het om de beslissing dat betrokkene wilsonbekwaam is (Wvggz 1:5)?",
        "Is it about the decision that the data subject lacks capacity (Wvggz 1:5)?",
    ),
    WVGGZ.art("1:5", lid="3"),
)
NO_REPRESENTATIVE = Fact(
    "wvggz_report.no_representative",
    Text("Treedt er geen vertegenwoordiger op?", "Is there no representative?"),
    WVGGZ.art("1:5", lid="3"),
)
NOTICE_OF_INCAPACITY = duty(
    "wvggz_report.notice_of_incapacity",
    (WVGGZ.art("1:5", lid="3"),),
    Text(
        "De zorgverantwoordelijke meldt de beslissing over wilsonbekwaamheid aan de "
        "geneesheer-directeur, en zonder vertegenwoordiger ook aan de officier van justitie.",
        "The responsible carer reports the decision on incapacity to the medical director, and "
        "without a representative to the prosecutor too.",
    ),
    words="De zorgverantwoordelijke stelt de geneesheer-directeur op de hoogte van de beslissing",
    when=flow((roles.CARE_RESPONSIBLE,), (roles.MEDICAL_DIRECTOR, *OVJ))
    & UNDER_THE_WHOLE_ACT
    & ONLY_DECISION,
    provided=INCAPACITY_FOUND & (RECIPIENT_ROLE.among(roles.MEDICAL_DIRECTOR) | NO_REPRESENTATIVE),
    read_from=READ_LAST,
)

# --- Art. 1:7 lid 2 and 4 -------------------------------------------------------------------------
# "Zodra de officier van justitie [...] op de hoogte wordt gebracht van het voornemen om beroep
# tegen de crisismaatregel [...] in te stellen, verstrekt hij, indien betrokkene geen advocaat
# heeft, de persoonsgegevens van betrokkene aan de rechter".  The same for the zorgmachtiging: 5:4
# lid 1 d.
APPEAL_INTENDED = Fact(
    "wvggz_report.appeal_intended",
    Text(
        "Is beroep tegen de crisismaatregel (Wvggz 7:6) voorgenomen?",
        "Is an appeal against the crisis measure (Wvggz 7:6) intended?",
    ),
    WVGGZ.art("1:7", lid="2"),
)
LAWYER_FOR_APPEAL = duty(
    "wvggz_report.lawyer_for_appeal",
    (WVGGZ.art("1:7", lid="2"),),
    Text(
        "De officier van justitie geeft de rechter de persoonsgegevens voor de toevoeging van een "
        "advocaat bij beroep tegen de crisismaatregel.",
        "The prosecutor gives the court the personal data for assigning a lawyer in an appeal "
        "against the crisis measure.",
    ),
    words="verstrekt hij, indien betrokkene geen advocaat heeft, de persoonsgegevens van "
    "betrokkene aan de rechter",
    when=flow(OVJ, (roles.COURT,)) & IN_PROCEDURE & CONTACT_DATA,
    provided=APPEAL_INTENDED & NO_LAWYER,
    read_from=READ_LAST,
)
# "De advocaat is tot geheimhouding verplicht van hetgeen in de uitoefening van zijn taak op grond
# van deze wet aan hem is toevertrouwd, tenzij enig wettelijk voorschrift hem tot mededeling
# verplicht of uit zijn taak de noodzaak tot mededeling voortvloeit."
LAWYERS_TASK = Judgement(
    "wvggz_report.lawyers_task",
    Text(
        "Vloeit uit de taak van de advocaat de noodzaak tot mededeling voort?",
        "Does the lawyer's task make this disclosure necessary?",
    ),
    WVGGZ.art("1:7", lid="4"),
    by=data.DISCLOSER,
)
LAWYERS_SECRECY = Prohibition(
    id="wvggz_report.lawyers_secrecy",
    cites=(WVGGZ.art("1:7", lid="4"),),
    text=Text(
        "De advocaat zwijgt over wat hem in deze taak is toevertrouwd.",
        "The lawyer keeps secret what was entrusted in this task.",
    ),
    words="De advocaat is tot geheimhouding verplicht van hetgeen in de uitoefening van zijn taak "
    "op grond van deze wet aan hem is toevertrouwd",
    when=DISCLOSER_ROLE.among(roles.LAWYER) & IN_PROCEDURE & ~RECIPIENT_ROLE.among(roles.CLIENT),
    lock=OFFICE,
    yields=Yields.DUTIES,
    since=ACT_IN_FORCE,
    read_from=READ_LAST,
    then=(SR_272,),
)
LAWYER_SPEAKS = power(
    "wvggz_report.lawyer_speaks",
    (WVGGZ.art("1:7", lid="4"),),
    Text(
        "De advocaat deelt mee wat zijn taak noodzakelijk maakt.",
        "The lawyer discloses what the task makes necessary.",
    ),
    words="uit zijn taak de noodzaak tot mededeling voortvloeit",
    when=DISCLOSER_ROLE.among(roles.LAWYER) & IN_PROCEDURE,
    provided=LAWYERS_TASK,
    lifts=(OFFICE,),
    read_from=READ_LAST,
)

# --- Art. 4:2 lid 2 -------------------------------------------------------------------------------
# "De geneesheer-directeur verstrekt de zelfbindingsverklaring aan betrokkene en een gewaarmerkt
# afschrift aan ten minste de vertegenwoordiger, de gezinsvoogdijwerker, de zorgaanbieder en de
# officier van justitie."
SELF_BINDING_COPIES = duty(
    "wvggz_report.self_binding_copies",
    (WVGGZ.art("4:2", lid="2"),),
    Text(
        "De geneesheer-directeur verstrekt de zelfbindingsverklaring aan betrokkene, "
        "vertegenwoordiger, gezinsvoogdijwerker, zorgaanbieder en officier van justitie.",
        "The medical director gives the self-binding statement to the data subject, "
        "representative, youth protection officer, provider and prosecutor.",
    ),
    words="een gewaarmerkt afschrift aan ten minste de vertegenwoordiger, de gezinsvoogdijwerker, "
    "de zorgaanbieder en de officier van justitie",
    when=flow(
        (roles.MEDICAL_DIRECTOR,),
        (roles.CLIENT, *REPRESENTATIVES, roles.YOUTH_PROTECTOR, *PROVIDERS, *OVJ),
    )
    & DATA_KINDS.has(data.SELF_BINDING),
)

# --- Art. 5:2 -------------------------------------------------------------------------------------
# Lid 1: "Een ieder kan een melding doen bij het college van burgemeester en wethouders".  A
# procedural right without words that break secrecy: who is bound needs a key of his own.
REPORT_TO_COLLEGE = power(
    "wvggz_report.report_to_college",
    (WVGGZ.art("5:2", lid="1"),),
    Text(
        "Een ieder kan bij het college melden dat de noodzaak van geestelijke gezondheidszorg moet "
        "worden onderzocht; een beroepsgeheim breekt dat niet.",
        "Anyone may report to the municipality that the need for mental health care should be "
        "examined; this breaks no professional secrecy.",
    ),
    words="Een ieder kan een melding doen bij het college van burgemeester en wethouders",
    when=RECIPIENT_ROLE.among(*COLLEGE) & PURPOSE.among(REPORT),
)
# Lid 3: "bericht het college degene die de melding heeft gedaan over het indienen van een
# aanvraag, voor zover het een persoon betreft als bedoeld in het vijfde lid."  Lid 4: that there
# is no necessity.
CLOSE_REPORTER = Fact(
    "wvggz_report.close_reporter",
    Text(
        "Deed de ontvanger de melding, als vertegenwoordiger, partner, ouder of essentiële naaste "
        "(Wvggz 5:2 lid 5)?",
        "Did the recipient report, as representative, partner, parent or essential relative "
        "(Wvggz 5:2 para 5)?",
    ),
    WVGGZ.art("5:2", lid="5"),
)
WORD_TO_REPORTER = duty(
    "wvggz_report.word_to_reporter",
    (WVGGZ.art("5:2", lid="3"), WVGGZ.art("5:2", lid="4")),
    Text(
        "Het college bericht de naaste die meldde alleen of een aanvraag wordt ingediend.",
        "The municipality tells the close person who reported only whether an application is made.",
    ),
    words="bericht het college degene die de melding heeft gedaan over het indienen van een "
    "aanvraag, voor zover het een persoon betreft als bedoeld in het vijfde lid",
    when=flow(COLLEGE, FAMILY) & PROCEDURE.among(REPORTED) & BARE_FACT,
    provided=CLOSE_REPORTER,
)
# Lid 3: "Als het college [...] van mening is dat de noodzaak tot verplichte zorg aanwezig is,
# dient het college een aanvraag in".  Lid 5: "niettemin [...], vergezeld van het verkennend
# onderzoek [...] indien degene die de melding heeft gedaan van mening is dat de noodzaak tot
# verplichte zorg aanwezig is".
COLLEGE_FINDS_NEED = Judgement(
    "wvggz_report.college_finds_need",
    Text(
        "Is het college van mening dat de noodzaak tot verplichte zorg aanwezig is?",
        "Is the municipality of the opinion that compulsory care is necessary?",
    ),
    WVGGZ.art("5:2", lid="3"),
    by=data.DISCLOSER,
)
REPORTER_INSISTS = Fact(
    "wvggz_report.reporter_insists",
    Text(
        "Vindt een melder als bedoeld in lid 5 de noodzaak tot verplichte zorg aanwezig?",
        "Does a reporter of para 5 hold that compulsory care is necessary?",
    ),
    WVGGZ.art("5:2", lid="5"),
)
COLLEGE_APPLIES = duty(
    "wvggz_report.college_applies",
    (WVGGZ.art("5:2", lid="3"), WVGGZ.art("5:2", lid="5"), WVGGZ.art("5:3")),
    Text(
        "Het college dient de aanvraag, met het verkennend onderzoek, in bij de officier van "
        "justitie.",
        "The municipality files the application, with its inquiry, with the prosecutor.",
    ),
    words="dient het college een aanvraag in als bedoeld in artikel 5:3",
    when=flow(COLLEGE, OVJ) & PROCEDURE.among(REPORTED) & PURPOSE.among(APPLY),
    provided=COLLEGE_FINDS_NEED | REPORTER_INSISTS,
)
# Lid 7: "Indien degene die de melding heeft verricht anoniem wil blijven, worden zijn
# persoonsgegevens of andere gegevens die herleidbaar zijn tot de melder niet in de aanvraag
# vermeld."
TRACES_ANONYMOUS_REPORTER = Fact(
    "wvggz_report.traces_anonymous_reporter",
    Text(
        "Zijn de gegevens herleidbaar tot een melder die anoniem wil blijven?",
        "Do the data lead to a reporter who wants to remain anonymous?",
    ),
    WVGGZ.art("5:2", lid="7"),
)
ANONYMOUS_REPORTER = Prohibition(
    id="wvggz_report.anonymous_reporter",
    cites=(WVGGZ.art("5:2", lid="7"),),
    text=Text(
        "Wat tot een anonieme melder herleidbaar is, komt niet in de aanvraag.",
        "What leads to an anonymous reporter stays out of the application.",
    ),
    words="niet in de aanvraag vermeld",
    when=flow(COLLEGE, OVJ) & PURPOSE.among(APPLY) & TRACES_ANONYMOUS_REPORTER,
    lock=Lock(
        "wvggz-anonieme-melder",
        Text("anonimiteit van de melder", "anonymity of the reporter"),
        LockKind.LIMIT,
    ),
    yields=Yields.NOTHING,
    since=ACT_IN_FORCE,
)

# --- Art. 5:3 -------------------------------------------------------------------------------------
# "De officier van justitie kan ambtshalve of op aanvraag van het college van burgemeester en
# wethouders, een geneesheer-directeur, een persoon die op beroepsmatige basis zorg verleent aan
# betrokkene, een zorgaanbieder als bedoeld in artikel 1.1, onderdeel p, van de Wet forensische
# zorg of een ambtenaar van de politie, besluiten een verzoekschrift voor een zorgmachtiging voor
# te bereiden."  No words break secrecy: the application lifts none by itself (house reading 31).
APPLICATION_BREAKS_NOTHING = Contested(
    WVGGZ.art("5:3"),
    Text(
        "Of de aanvraag van art. 5:3 een impliciete grondslag is om te spreken is omstreden; hier "
        "doorbreekt zij uit zichzelf geen geheim.",
        "Whether the application of art. 5:3 is an implied ground to speak is contested; here it "
        "breaks no secrecy by itself.",
    ),
)
CAN_APPLY = Fact(
    "wvggz_report.can_apply",
    Text(
        "Verleent de verstrekker beroepsmatig zorg aan betrokkene, of is hij zorgaanbieder van "
        "forensische zorg?",
        "Does the discloser professionally care for the data subject, or provide forensic care?",
    ),
    WVGGZ.art("5:3"),
)
APPLICATION = power(
    "wvggz_report.application",
    (WVGGZ.art("5:3"),),
    Text(
        "De aanvragers van art. 5:3 kunnen de officier van justitie een aanvraag doen; een "
        "beroepsgeheim breekt dat niet.",
        "The applicants of art. 5:3 may apply to the prosecutor; this breaks no professional "
        "secrecy.",
    ),
    words="een persoon die op beroepsmatige basis zorg verleent aan betrokkene",
    when=flow(APPLICANTS, OVJ) & PURPOSE.among(APPLY),
    provided=DISCLOSER_ROLE.among(*COLLEGE, roles.MEDICAL_DIRECTOR, *roles.POLICE_ROLES)
    | CAN_APPLY,
    contested=(APPLICATION_BREAKS_NOTHING,),
    status=Status.OWN_READING,
)

RULES = (
    NOTICE_OF_INCAPACITY, LAWYER_FOR_APPEAL, LAWYERS_SECRECY, LAWYER_SPEAKS, SELF_BINDING_COPIES,
    REPORT_TO_COLLEGE, WORD_TO_REPORTER, COLLEGE_APPLIES, ANONYMOUS_REPORTER, APPLICATION,
)  # fmt: skip
