"""Wetboek van Strafrecht (Sr) and Wetboek van Strafvordering (Sv): reporting crimes.

Status: verified-verbatim (versions 2018-07-28 to 2026-01-01 read, and the 2015 copy). Every duty here
steps back for whoever can invoke verschoningsrecht, which is an input fact: having a secrecy duty
does not imply having it. The demands of police and prosecution stand in `sr_sv_demands`.

Sr 272 is a consequence of a breach and never a ground; Sr 40 anchors conflict van plichten, which
stands elsewhere. "Zeer uitzonderlijke omstandigheden" is a test of the court, not of the discloser.
The duty to warn of planned crimes stands in `sr_sv_warning`.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law import avg
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import AVG, SR, SV
from disclosure_law.leaf import Fact, OpenQuestion, Position
from disclosure_law.rule import (
    Condition, Contested, Ground, Key, Modality, Nature, Stage, Status,
)  # fmt: skip
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_CAPACITY, DISCLOSER_ROLE, NECESSARY, ON_REQUEST, PURPOSE, RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import AVG_6

SEXUAL_OFFENCES_REFORM = dt.date(2024, 7, 1)
TERRORISM_ABSENT = dt.date(2018, 7, 28)
TERRORISM_READ = dt.date(2019, 1, 1)

# --- Sv 218: verschoningsrecht ----------------------------------------------------------------------
# "zij die uit hoofde van hun stand, hun beroep of hun ambt tot geheimhouding verplicht zijn, doch
# alleen omtrent hetgeen waarvan de wetenschap aan hen als zoodanig is toevertrouwd."
PRIVILEGE = Fact(
    "sr_sv.privilege",
    Text(
        "Kan de verstrekker zich voor deze gegevens op een verschoningsrecht beroepen (Sv 218, of "
        "afgeleid daarvan)?",
        "Can the discloser invoke a right to refuse testimony for these data (Sv 218, or derived)?",
    ),
    SV.art("218"),
    closes=False,
)
"""Settled for doctors; for social workers and youth workers the courts decide: never presumed."""

# Sv 160 lid 2: "hem die door de aangifte gevaar zou doen ontstaan voor eene vervolging van zichzelven
# of van iemand bij wiens vervolging hij zich van het afleggen van getuigenis zou kunnen verschoonen."
ENDANGERS_SELF = Fact(
    "sr_sv.endangers_self",
    Text(
        "Zou de verstrekker zichzelf aan gevaar van vervolging blootstellen?",
        "Would the discloser expose himself to a danger of prosecution?",
    ),
    SV.art("160", lid="2"),
)
ENDANGERS_RELATIVE = Fact(
    "sr_sv.endangers_relative",
    Text(
        "Zou de verstrekker een verwant aan gevaar van vervolging blootstellen (Sv 217, Sr 137)?",
        "Would the discloser expose a relative to a danger of prosecution (Sv 217, Sr 137)?",
    ),
    SV.art("160", lid="2"),
)
SUBJECT_IS_VICTIM = Fact(
    "sr_sv.subject_is_victim",
    Text(
        "Is de patiënt of cliënt het slachtoffer, en niet de mogelijke verdachte, van het misdrijf?",
        "Is the patient or client the victim, and not the possible suspect, of the crime?",
    ),
    SV.art("160", lid="2"),
)
EXEMPT_WITH_VICTIM = OpenQuestion(
    "sr_sv.exemption_covers_patient_as_victim",
    Text(
        "Geldt de uitzondering voor de verschoningsgerechtigde ook als zijn patiënt het slachtoffer "
        "is?",
        "Does the exemption of a privileged professional also hold when the patient is the victim?",
    ),
    SV.art("160", lid="2"),
    positions=(
        Position(
            YES,
            Text(
                "Zo ver het verschoningsrecht reikt: „Voor een huisarts is er ook nooit een "
                "aangifteplicht”.",
                "As far as the privilege reaches: a general practitioner never has a duty to report.",
            ),
            "Hendriks & Eekhof, H&W 2014 (second-hand)",
        ),
        Position(
            NO,
            Text(
                "Lid 2 spreekt alleen van gevaar voor een vervolging van degene voor wie hij zich kan "
                "verschonen.",
                "Para 2 only speaks of a danger of prosecution of the person for whom he is privileged.",
            ),
            "Sv 160 lid 2, letterlijke tekst",
        ),
    ),
)
EXEMPT = (
    ENDANGERS_SELF | ENDANGERS_RELATIVE | (PRIVILEGE & (~SUBJECT_IS_VICTIM | EXEMPT_WITH_VICTIM))
)
"""Sv 160 lid 2, 162 lid 3 and Sr 137 in one: oneself, relatives, and a professional's privilege."""
PRIVILEGE_READ_INTO_EXEMPTION = Contested(
    SV.art("160", lid="2"),
    Text(
        "Dat de uitzondering ook beroepsbeoefenaren met verschoningsrecht dekt, steunt op literatuur.",
        "That the exemption also covers privileged professionals rests on literature.",
    ),
    when=PRIVILEGE,
)

# --- Sv 160: everybody's duty to report listed crimes -----------------------------------------------
# Lid 1: "Ieder die kennis draagt van een der misdrijven omschreven in de artikelen 92-110 van het
# Wetboek van Strafrecht, in Titel VII van het Tweede Boek van dat Wetboek, voor zoover daardoor
# levensgevaar is veroorzaakt, of in de artikelen 287 tot en met 294 en 296 van dat wetboek, van
# menschenroof of van verkrachting als bedoeld in de artikelen 243, 246, 248 en 250, is verplicht
# daarvan onverwijld aangifte te doen bij een opsporingsambtenaar."  A closed list: no assault, no
# domestic violence, no stalking, no fraud.
TO_INVESTIGATOR = RECIPIENT_ROLE.among(*roles.POLICE_ROLES) & PURPOSE.among(data.REPORT_OFFENCE)
LISTED_160 = Fact(
    "sr_sv.listed_160",
    Text(
        "Is het een misdrijf van Sr 92-110, Titel VII met levensgevaar, 287-294 of 296, of mensenroof?",
        "Is it a crime of Sr 92-110, Title VII with danger to life, 287-294 or 296, or kidnapping?",
    ),
    SV.art("160", lid="1"),
)
RAPE = Fact(
    "sr_sv.rape",
    Text("Is het verkrachting?", "Is it rape?"),
    SV.art("160", lid="1"),
)
RAPE_SINCE_REFORM = Fact(
    "sr_sv.rape_since_reform",
    Text(
        "Is het verkrachting als bedoeld in Sr 243, 246, 248 of 250?",
        "Is it rape in the sense of Sr 243, 246, 248 or 250?",
    ),
    SV.art("160", lid="1"),
)
TERRORIST_CRIME = Fact(
    "sr_sv.terrorist_crime",
    Text("Is het een terroristisch misdrijf?", "Is it a terrorist crime?"),
    SV.art("160", lid="1", sentence="2"),
)
UNLAWFUL_DETENTION = Fact(
    "sr_sv.unlawful_detention",
    Text(
        "Wordt iemand gevangen gehouden op een plaats die daarvoor niet wettig bestemd is?",
        "Is somebody held captive in a place that is not lawfully meant for it?",
    ),
    SV.art("160", lid="3"),
)
WITHOUT_DELAY = Condition(
    id="sr_sv.without_delay",
    cites=(SV.art("160", lid="1"),),
    text=Text("Doe de aangifte onverwijld.", "Report without delay."),
    words="daarvan onverwijld aangifte te doen bij een opsporingsambtenaar",
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)
REPORT_LISTED_CRIME = Ground(
    id="sr_sv.report_listed_crime",
    cites=(SV.art("160", lid="1"),),
    text=Text(
        "Ieder die kennis draagt van een van de genoemde misdrijven doet daarvan aangifte.",
        "Everyone who knows of one of the listed crimes reports it.",
    ),
    words="is verplicht daarvan onverwijld aangifte te doen bij een opsporingsambtenaar",
    when=TO_INVESTIGATOR,
    provided=LISTED_160 & NECESSARY & ~EXEMPT,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    contested=(PRIVILEGE_READ_INTO_EXEMPTION,),
    then=(WITHOUT_DELAY,),
)


def _report_rape(crime: Fact, words: str, since: dt.date | None, until: dt.date | None) -> Ground:
    return Ground(
        id="sr_sv.report_rape",
        cites=(SV.art("160", lid="1"),),
        text=Text(
            "Ieder die kennis draagt van verkrachting doet daarvan aangifte.",
            "Everyone who knows of rape reports it.",
        ),
        words=words,
        when=TO_INVESTIGATOR,
        provided=crime & NECESSARY & ~EXEMPT,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        since=since,
        until=until,
        contested=(PRIVILEGE_READ_INTO_EXEMPTION,),
        then=(WITHOUT_DELAY,),
    )


# Until 2024-07-01 just "verkrachting".
REPORT_RAPE_BEFORE_REFORM = _report_rape(RAPE, "verkrachting", None, SEXUAL_OFFENCES_REFORM)
REPORT_RAPE = _report_rape(
    RAPE_SINCE_REFORM,
    "van verkrachting als bedoeld in de artikelen 243, 246, 248 en 250",
    SEXUAL_OFFENCES_REFORM,
    None,
)
# "Gelijke verplichting geldt ten aanzien van een ieder die kennis draagt van een terroristisch
# misdrijf."  Absent in the version of 2018-07-28, present in that of 2019-01-01.
REPORT_TERRORISM = Ground(
    id="sr_sv.report_terrorism",
    cites=(SV.art("160", lid="1", sentence="2"),),
    text=Text(
        "Ieder die kennis draagt van een terroristisch misdrijf doet daarvan aangifte.",
        "Everyone who knows of a terrorist crime reports it.",
    ),
    words="Gelijke verplichting geldt ten aanzien van een ieder die kennis draagt van een "
    "terroristisch misdrijf",
    when=TO_INVESTIGATOR,
    provided=TERRORIST_CRIME & NECESSARY & ~EXEMPT,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    since=TERRORISM_ABSENT + dt.timedelta(days=1),
    read_from=TERRORISM_READ,
    contested=(PRIVILEGE_READ_INTO_EXEMPTION,),
    then=(WITHOUT_DELAY,),
)
# Lid 3: "Evenzoo is ieder die kennis draagt dat iemand gevangen gehouden wordt op eene plaats die niet
# wettig daarvoor bestemd is, verplicht daarvan onverwijld aangifte te doen".  No exemption of its own.
REPORT_UNLAWFUL_DETENTION = Ground(
    id="sr_sv.report_unlawful_detention",
    cites=(SV.art("160", lid="3"),),
    text=Text(
        "Ieder die weet dat iemand wederrechtelijk gevangen wordt gehouden doet daarvan aangifte.",
        "Everyone who knows that somebody is unlawfully held captive reports it.",
    ),
    words="ieder die kennis draagt dat iemand gevangen gehouden wordt op eene plaats die niet wettig "
    "daarvoor bestemd is",
    when=TO_INVESTIGATOR,
    provided=UNLAWFUL_DETENTION & NECESSARY,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    contested=(
        Contested(
            SV.art("160", lid="3"),
            Text(
                "Lid 3 kent geen eigen uitzondering; of een verschoningsgerechtigde toch vrij is zegt "
                "de tekst niet.",
                "Para 3 has no exemption of its own; whether the privileged are free after all it "
                "does not say.",
            ),
            when=PRIVILEGE,
        ),
    ),
    then=(WITHOUT_DELAY,),
)

# --- Sv 161: everybody's power to report any offence ------------------------------------------------
# "Ieder die kennis draagt van een begaan strafbaar feit is bevoegd daarvan aangifte of klachte te
# doen."  It has no words that lift secrecy and supplies nothing against UAVG 31: it can only support
# the legitimate interest of a private party.  Hence no statutory nature: it opens no secrecy at all.
OFFENCE_COMMITTED = Fact(
    "sr_sv.offence_committed",
    Text(
        "Draagt de verstrekker kennis van een begaan strafbaar feit?",
        "Does the discloser know of an offence that was committed?",
    ),
    SV.art("161"),
)
MAY_REPORT = Ground(
    id="sr_sv.may_report",
    cites=(SV.art("161"),),
    text=Text(
        "Ieder mag een begaan strafbaar feit aangeven; dat doorbreekt geen geheimhouding.",
        "Everyone may report a committed offence; that lifts no secrecy.",
    ),
    words="Ieder die kennis draagt van een begaan strafbaar feit is bevoegd daarvan aangifte of "
    "klachte te doen",
    when=RECIPIENT_ROLE.among(*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES)
    & PURPOSE.among(data.REPORT_OFFENCE)
    & ~DISCLOSER_ROLE.among(*roles.PUBLIC_BODIES),
    provided=OFFENCE_COMMITTED & avg.INTEREST_ASSESSED & NECESSARY,
    nature=Nature.AVG_BASIS,
    lifts=(Key(AVG_6, (AVG.art("6", lid="1", onder="f"),)),),
    status=Status.OWN_READING,
)

# --- Sv 162: public bodies and officials ------------------------------------------------------------
# Lid 1: "Openbare colleges en ambtenaren die in de uitoefening van hun bediening kennis krijgen van een
# misdrijf met de opsporing waarvan zij niet zijn belast, zijn verplicht daarvan onverwijld aangifte te
# doen, met afgifte van de tot de zaak betrekkelijke stukken, aan de officier van justitie of aan een
# van zijn hulpofficieren"
OFFICIAL = DISCLOSER_ROLE.among(
    *roles.COLLEGE_ROLES, roles.BURGEMEESTER, roles.SUPERVISOR, roles.OTHER_OFFICIAL, roles.GGD,
    roles.CHILD_PROTECTION_BOARD, roles.DJI, roles.INSPECTORATE,
) | DISCLOSER_CAPACITY.among(roles.OFFICE_HOLDER)  # fmt: skip
"""Openbare colleges and ambtenaren; a professional in public office states that capacity."""
LEARNED_IN_OFFICE = Fact(
    "sr_sv.learned_in_office",
    Text(
        "Kreeg de verstrekker er kennis van in de uitoefening van zijn bediening?",
        "Did the discloser learn of it in the exercise of his office?",
    ),
    SV.art("162", lid="1"),
)
CHARGED_WITH_INVESTIGATION = Fact(
    "sr_sv.charged_with_investigation",
    Text(
        "Is de verstrekker zelf met de opsporing van dit feit belast?",
        "Is the discloser charged with the investigation of this offence?",
    ),
    SV.art("162", lid="1"),
)
ASSISTANT_PROSECUTOR = Fact(
    "sr_sv.assistant_prosecutor",
    Text(
        "Is de ontvanger hulpofficier van justitie?", "Is the recipient an assistant prosecutor?"
    ),
    SV.art("162", lid="1"),
)
DESIGNATED_ASSISTANT = Fact(
    "sr_sv.designated_assistant_prosecutor",
    Text(
        "Is de ontvanger een door de officier van justitie aangewezen hulpofficier?",
        "Is the recipient an assistant prosecutor whom the prosecutor designated?",
    ),
    SV.art("162", lid="2"),
)
TO_PROSECUTOR = RECIPIENT_ROLE.among(*roles.PROSECUTION_ROLES)
REPORTS_TO_PROSECUTOR = PURPOSE.among(data.REPORT_OFFENCE) & (
    TO_PROSECUTOR | (RECIPIENT_ROLE.among(*roles.POLICE_ROLES) & ASSISTANT_PROSECUTOR)
)
HAND_OVER_DOCUMENTS = Condition(
    id="sr_sv.hand_over_documents",
    cites=(SV.art("162", lid="1"),),
    text=Text(
        "Doe onverwijld aangifte en geef de stukken over de zaak af.",
        "Report without delay and hand over the documents on the matter.",
    ),
    words="met afgifte van de tot de zaak betrekkelijke stukken",
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)
# a. "indien het misdrijf is een ambtsmisdrijf als bedoeld in titel XXVIII van het Tweede Boek van het
# Wetboek van Strafrecht, dan wel"
CRIME_OF_OFFICE = Fact(
    "sr_sv.crime_of_office",
    Text(
        "Is het een ambtsmisdrijf (Sr, Tweede Boek, titel XXVIII)?",
        "Is it a crime of office (Sr, Book 2, title XXVIII)?",
    ),
    SV.art("162", lid="1", onder="a"),
)
# b. "indien het misdrijf is begaan door een ambtenaar die daarbij een bijzondere ambtsplicht heeft
# geschonden of daarbij gebruik heeft gemaakt van macht, gelegenheid of middel hem door zijn ambt
# geschonken, dan wel"
ABUSE_OF_OFFICE = Fact(
    "sr_sv.abuse_of_office",
    Text(
        "Is het begaan door een ambtenaar met schending van een bijzondere ambtsplicht of met macht, "
        "gelegenheid of middel uit zijn ambt?",
        "Was it committed by an official in breach of a special duty or by means of the office?",
    ),
    SV.art("162", lid="1", onder="b"),
)
# c. "indien door het misdrijf inbreuk op of onrechtmatig gebruik wordt gemaakt van een regeling waarvan
# de uitvoering of de zorg voor de naleving aan hen is opgedragen."
ABUSE_OF_OWN_SCHEME = Fact(
    "sr_sv.abuse_of_own_scheme",
    Text(
        "Is het misbruik van een regeling waarvan de uitvoering of naleving aan de verstrekker is "
        "opgedragen?",
        "Is it abuse of a scheme that the discloser has to execute or enforce?",
    ),
    SV.art("162", lid="1", onder="c"),
)
# Lid 6: "De aangifte van misdrijven, bedoeld in het eerste lid onder c, kan in overleg met de officier
# van justitie [...] nader worden beperkt."
NARROWED = Fact(
    "sr_sv.narrowed_with_prosecutor",
    Text(
        "Valt dit feit volgens overleg met de officier van justitie buiten de aangifteplicht?",
        "Does this offence, as agreed with the prosecutor, fall outside the duty to report?",
    ),
    SV.art("162", lid="6"),
)
IN_OFFICE = LEARNED_IN_OFFICE & ~CHARGED_WITH_INVESTIGATION
OF_LID_1 = CRIME_OF_OFFICE | ABUSE_OF_OFFICE | (ABUSE_OF_OWN_SCHEME & ~NARROWED)
# Lid 4: "Gelijke verplichtingen rusten op rechtspersonen of organen van rechtspersonen wier taken en
# bevoegdheden zijn omschreven bij of krachtens de wet, voor zover daartoe bij algemene maatregel van
# bestuur aangewezen."  The decree was not read.
DESIGNATED_BODY = Fact(
    "sr_sv.designated_body",
    Text(
        "Is de verstrekker een rechtspersoon die bij AMvB is aangewezen (Sv 162 lid 4)?",
        "Is the discloser a legal person designated by decree (Sv 162 para 4)?",
    ),
    SV.art("162", lid="4"),
)
ABOUT_OFFENCES = Fact(
    "sr_sv.about_offences",
    Text("Zijn het inlichtingen over strafbare feiten?", "Is it information about offences?"),
    SV.art("162", lid="2"),
)
# Lid 2: "Zij verschaffen de officier van justitie of de door deze aangewezen hulpofficier desgevraagd
# alle inlichtingen omtrent strafbare feiten met de opsporing waarvan zij niet zijn belast en die in de
# uitoefening van hun bediening te hunner kennis zijn gekomen."  Not any police officer.
ASKED_BY_PROSECUTOR = ON_REQUEST & (
    TO_PROSECUTOR | (RECIPIENT_ROLE.among(*roles.POLICE_ROLES) & DESIGNATED_ASSISTANT)
)
_REPORT = Text(
    "Openbare colleges en ambtenaren doen aangifte van misdrijven van lid 1 waarvan zij in hun "
    "bediening kennis krijgen.",
    "Public bodies and officials report the crimes of para 1 of which they learn in office.",
)
_INFORM = Text(
    "Openbare colleges en ambtenaren geven de officier van justitie desgevraagd alle inlichtingen "
    "over strafbare feiten.",
    "Public bodies and officials give the prosecutor, on request, all information about offences.",
)


def _official(
    id_: str, cites: Provision, text: Text, words: str, when: Predicate, provided: Predicate,
    then: tuple[Condition, ...] = (),
) -> Ground:  # fmt: skip
    """One duty of art. 162; lid 3 takes out who would endanger himself or a privileged relation."""
    return Ground(
        id=id_,
        cites=(cites,),
        text=text,
        words=words,
        when=when,
        # Lid 3: "gevaar zou doen ontstaan voor een vervolging van zich zelf of van iemand bij wiens
        # vervolging hij zich van het afleggen van getuigenis zou kunnen verschonen."
        provided=provided & IN_OFFICE & ~EXEMPT,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        contested=(PRIVILEGE_READ_INTO_EXEMPTION,),
        then=then,
    )


OFFICIAL_REPORTS_CRIME_OF_OFFICE = _official(
    "sr_sv.official_reports_crime_of_office", SV.art("162", lid="1", onder="a"), _REPORT,
    "indien het misdrijf is een ambtsmisdrijf", OFFICIAL & REPORTS_TO_PROSECUTOR,
    CRIME_OF_OFFICE & NECESSARY, (HAND_OVER_DOCUMENTS,),
)  # fmt: skip
OFFICIAL_REPORTS_ABUSE_OF_OFFICE = _official(
    "sr_sv.official_reports_abuse_of_office", SV.art("162", lid="1", onder="b"), _REPORT,
    "indien het misdrijf is begaan door een ambtenaar die daarbij een bijzondere ambtsplicht heeft "
    "geschonden", OFFICIAL & REPORTS_TO_PROSECUTOR, ABUSE_OF_OFFICE & NECESSARY,
    (HAND_OVER_DOCUMENTS,),
)  # fmt: skip
OFFICIAL_REPORTS_ABUSE_OF_SCHEME = _official(
    "sr_sv.official_reports_abuse_of_scheme", SV.art("162", lid="1", onder="c"), _REPORT,
    "indien door het misdrijf inbreuk op of onrechtmatig gebruik wordt gemaakt van een regeling",
    OFFICIAL & REPORTS_TO_PROSECUTOR, ABUSE_OF_OWN_SCHEME & ~NARROWED & NECESSARY,
    (HAND_OVER_DOCUMENTS,),
)  # fmt: skip
OFFICIAL_INFORMS_PROSECUTOR = _official(
    "sr_sv.official_informs_prosecutor", SV.art("162", lid="2"), _INFORM,
    "desgevraagd alle inlichtingen omtrent strafbare feiten", OFFICIAL & ASKED_BY_PROSECUTOR,
    ABOUT_OFFENCES,
)  # fmt: skip
DESIGNATED_BODY_REPORTS = _official(
    "sr_sv.designated_body_reports", SV.art("162", lid="4"), _REPORT,
    "Gelijke verplichtingen rusten op rechtspersonen", REPORTS_TO_PROSECUTOR,
    DESIGNATED_BODY & OF_LID_1 & NECESSARY, (HAND_OVER_DOCUMENTS,),
)  # fmt: skip
DESIGNATED_BODY_INFORMS = _official(
    "sr_sv.designated_body_informs", SV.art("162", lid="4"), _INFORM,
    "Gelijke verplichtingen rusten op rechtspersonen", ASKED_BY_PROSECUTOR,
    DESIGNATED_BODY & ABOUT_OFFENCES,
)  # fmt: skip

RULES = (
    REPORT_LISTED_CRIME, REPORT_RAPE_BEFORE_REFORM, REPORT_RAPE, REPORT_TERRORISM,
    REPORT_UNLAWFUL_DETENTION, MAY_REPORT, OFFICIAL_REPORTS_CRIME_OF_OFFICE,
    OFFICIAL_REPORTS_ABUSE_OF_OFFICE, OFFICIAL_REPORTS_ABUSE_OF_SCHEME, OFFICIAL_INFORMS_PROSECUTOR,
    DESIGNATED_BODY_REPORTS, DESIGNATED_BODY_INFORMS,
)  # fmt: skip
