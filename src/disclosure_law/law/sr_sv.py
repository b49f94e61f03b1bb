"""Wetboek van Strafrecht (Sr) and Wetboek van Strafvordering (Sv): reporting crimes.

Status: verified-verbatim (versions 2018-07-28 to 2026-01-01 read, and the 2015 copy). Every duty
here steps back for whoever can invoke verschoningsrecht, which is an input fact: having a secrecy
duty does not imply having it. The demands of police and prosecution stand in `sr_sv_demands`.

Sr 272 is a consequence of a breach and never a ground; Sr 40 anchors conflict van plichten, which
stands elsewhere. "Zeer uitzonderlijke omstandigheden" is a test of the court, not of the
discloser. The duty to warn of planned crimes stands in `sr_sv_warning`, that of officials in
`sr_sv_officials`.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law import avg
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import AVG, SV
from disclosure_law.leaf import Fact, OpenQuestion, Position
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Key,
    Modality,
    Nature,
    Stage,
    Status,
)  # fmt: skip
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_ROLE,
    NECESSARY,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import AVG_6

SEXUAL_OFFENCES_REFORM = dt.date(2024, 7, 1)
TERRORISM_ABSENT = dt.date(2018, 7, 28)
TERRORISM_READ = dt.date(2019, 1, 1)

# --- Sv 218: verschoningsrecht -------------------------------------------------------------------
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

# Sv 160 lid 2: "hem die door de aangifte gevaar zou doen ontstaan voor eene vervolging van
# zichzelven of van iemand bij wiens vervolging hij zich van het afleggen van getuigenis zou kunnen
# verschoonen."
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
        "Is de patiënt of cliënt het slachtoffer, en niet de mogelijke verdachte, van het "
        "misdrijf?",
        "Is the patient or client the victim, and not the possible suspect, of the crime?",
    ),
    SV.art("160", lid="2"),
)
EXEMPT_WITH_VICTIM = OpenQuestion(
    "sr_sv.exemption_covers_patient_as_victim",
    Text(
        "Geldt de uitzondering voor de verschoningsgerechtigde ook als zijn patiënt het "
        "slachtoffer is?",
        "Does the exemption of a privileged professional also hold when the patient is the victim?",
    ),
    SV.art("160", lid="2"),
    positions=(
        Position(
            YES,
            Text(
                "Zo ver het verschoningsrecht reikt: „Voor een huisarts is er ook nooit een "
                "aangifteplicht”.",
                "As far as the privilege reaches: a general practitioner never has a duty to "
                "report.",
            ),
            "Hendriks & Eekhof, H&W 2014 (second-hand)",
        ),
        Position(
            NO,
            Text(
                "Lid 2 spreekt alleen van gevaar voor een vervolging van degene voor wie hij zich "
                "kan verschonen.",
                "Para 2 only speaks of a danger of prosecution of the person for whom he is "
                "privileged.",
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
        "Dat de uitzondering ook beroepsbeoefenaren met verschoningsrecht dekt, steunt op "
        "literatuur.",
        "That the exemption also covers privileged professionals rests on literature.",
    ),
    when=PRIVILEGE,
)

# --- Sv 160: everybody's duty to report listed crimes --------------------------------------------
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
        "Is het een misdrijf van Sr 92-110, Titel VII met levensgevaar, 287-294 of 296, of "
        "mensenroof?",
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
# Lid 3: "Evenzoo is ieder die kennis draagt dat iemand gevangen gehouden wordt op eene plaats die
# niet wettig daarvoor bestemd is, verplicht daarvan onverwijld aangifte te doen".  No exemption of
# its own.
REPORT_UNLAWFUL_DETENTION = Ground(
    id="sr_sv.report_unlawful_detention",
    cites=(SV.art("160", lid="3"),),
    text=Text(
        "Ieder die weet dat iemand wederrechtelijk gevangen wordt gehouden doet daarvan aangifte.",
        "Everyone who knows that somebody is unlawfully held captive reports it.",
    ),
    words="ieder die kennis draagt dat iemand gevangen gehouden wordt op eene plaats die niet "
    "wettig daarvoor bestemd is",
    when=TO_INVESTIGATOR,
    provided=UNLAWFUL_DETENTION & NECESSARY,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    contested=(
        Contested(
            SV.art("160", lid="3"),
            Text(
                "Lid 3 kent geen eigen uitzondering; of een verschoningsgerechtigde toch vrij is "
                "zegt de tekst niet.",
                "Para 3 has no exemption of its own; whether the privileged are free after all it "
                "does not say.",
            ),
            when=PRIVILEGE,
        ),
    ),
    then=(WITHOUT_DELAY,),
)

# --- Sv 161: everybody's power to report any offence ---------------------------------------------
# "Ieder die kennis draagt van een begaan strafbaar feit is bevoegd daarvan aangifte of klachte te
# doen."  It has no words that lift secrecy and supplies nothing against UAVG 31: it can only
# support the legitimate interest of a private party.  Hence no statutory nature: it opens no
# secrecy at all, a professional code included: a power of "ieder" is not "addressed to that
# discloser" (house reading 10).
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

RULES = (
    REPORT_LISTED_CRIME, REPORT_RAPE_BEFORE_REFORM, REPORT_RAPE, REPORT_TERRORISM,
    REPORT_UNLAWFUL_DETENTION, MAY_REPORT,
)  # fmt: skip
