"""Wetboek van Strafvordering (Sv), art. 162: public bodies and officials.

Status: verified-verbatim (identical 2018-07-28, 2019-01-01, 2024-07-01 and 2026-01-01). Not a duty
to report every crime an official hears of: three categories of own motion, and everything about
offences only when the prosecutor, or the assistant whom he designated, asks.
"""

from __future__ import annotations

from disclosure_law.citation import Provision
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import SV
from disclosure_law.law.sr_sv import EXEMPT, PRIVILEGE_READ_INTO_EXEMPTION
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Ground, Modality, Stage
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_CAPACITY,
    DISCLOSER_ROLE,
    NECESSARY,
    ON_REQUEST,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip

# --- Sv 162: public bodies and officials ---------------------------------------------------------
# Lid 1: "Openbare colleges en ambtenaren die in de uitoefening van hun bediening kennis krijgen
# van een misdrijf met de opsporing waarvan zij niet zijn belast, zijn verplicht daarvan onverwijld
# aangifte te doen, met afgifte van de tot de zaak betrekkelijke stukken, aan de officier van
# justitie of aan een van zijn hulpofficieren"
OFFICIAL = DISCLOSER_ROLE.among(
    *roles.COLLEGE_ROLES, roles.BURGEMEESTER, roles.SUPERVISOR, roles.OTHER_OFFICIAL, roles.GGD,
    roles.CHILD_PROTECTION_BOARD, roles.DJI, roles.INSPECTORATE,
) | DISCLOSER_CAPACITY.among(roles.OFFICE_HOLDER)  # fmt: skip
"""Openbare colleges and ambtenaren; a professional in public office states that capacity."""
LEARNED_IN_OFFICE = Fact(
    "sr_sv_officials.learned_in_office",
    Text(
        "Kreeg de verstrekker er kennis van in de uitoefening van zijn bediening?",
        "Did the discloser learn of it in the exercise of his office?",
    ),
    SV.art("162", lid="1"),
)
CHARGED_WITH_INVESTIGATION = Fact(
    "sr_sv_officials.charged_with_investigation",
    Text(
        "Is de verstrekker zelf met de opsporing van dit feit belast?",
        "Is the discloser charged with the investigation of this offence?",
    ),
    SV.art("162", lid="1"),
)
ASSISTANT_PROSECUTOR = Fact(
    "sr_sv_officials.assistant_prosecutor",
    Text("Is de ontvanger hulpofficier van justitie?", "Is the recipient an assistant prosecutor?"),
    SV.art("162", lid="1"),
)
DESIGNATED_ASSISTANT = Fact(
    "sr_sv_officials.designated_assistant_prosecutor",
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
_Pair = tuple[Predicate, Predicate]
"""When and under which conditions."""
HAND_OVER_DOCUMENTS = Condition(
    id="sr_sv_officials.hand_over_documents",
    cites=(SV.art("162", lid="1"),),
    text=Text(
        "Doe onverwijld aangifte en geef de stukken over de zaak af.",
        "Report without delay and hand over the documents on the matter.",
    ),
    words="met afgifte van de tot de zaak betrekkelijke stukken",
    when=PURPOSE.among(data.REPORT_OFFENCE),
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)
# a. "indien het misdrijf is een ambtsmisdrijf als bedoeld in titel XXVIII van het Tweede Boek van
# het Wetboek van Strafrecht, dan wel"
CRIME_OF_OFFICE = Fact(
    "sr_sv_officials.crime_of_office",
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
    "sr_sv_officials.abuse_of_office",
    Text(
        "Is het begaan door een ambtenaar met schending van een bijzondere ambtsplicht of met "
        "macht, gelegenheid of middel uit zijn ambt?",
        "Was it committed by an official in breach of a special duty or by means of the office?",
    ),
    SV.art("162", lid="1", onder="b"),
)
# c. "indien door het misdrijf inbreuk op of onrechtmatig gebruik wordt gemaakt van een regeling
# waarvan de uitvoering of de zorg voor de naleving aan hen is opgedragen."
ABUSE_OF_OWN_SCHEME = Fact(
    "sr_sv_officials.abuse_of_own_scheme",
    Text(
        "Is het misbruik van een regeling waarvan de uitvoering of naleving aan de verstrekker is "
        "opgedragen?",
        "Is it abuse of a scheme that the discloser has to execute or enforce?",
    ),
    SV.art("162", lid="1", onder="c"),
)
# Lid 6: "De aangifte van misdrijven, bedoeld in het eerste lid onder c, kan in overleg met de
# officier van justitie [...] nader worden beperkt."
NARROWED = Fact(
    "sr_sv_officials.narrowed_with_prosecutor",
    Text(
        "Valt dit feit volgens overleg met de officier van justitie buiten de aangifteplicht?",
        "Does this offence, as agreed with the prosecutor, fall outside the duty to report?",
    ),
    SV.art("162", lid="6"),
)
IN_OFFICE = LEARNED_IN_OFFICE & ~CHARGED_WITH_INVESTIGATION
OF_LID_1 = CRIME_OF_OFFICE | ABUSE_OF_OFFICE | (ABUSE_OF_OWN_SCHEME & ~NARROWED)
# Lid 4: "Gelijke verplichtingen rusten op rechtspersonen of organen van rechtspersonen wier taken
# en bevoegdheden zijn omschreven bij of krachtens de wet, voor zover daartoe bij algemene
# maatregel van bestuur aangewezen."  The decree was not read.
DESIGNATED_BODY = Fact(
    "sr_sv_officials.designated_body",
    Text(
        "Is de verstrekker een rechtspersoon die bij AMvB is aangewezen (Sv 162 lid 4)?",
        "Is the discloser a legal person designated by decree (Sv 162 para 4)?",
    ),
    SV.art("162", lid="4"),
)
ABOUT_OFFENCES = Fact(
    "sr_sv_officials.about_offences",
    Text("Zijn het inlichtingen over strafbare feiten?", "Is it information about offences?"),
    SV.art("162", lid="2"),
)
# Lid 2: "Zij verschaffen de officier van justitie of de door deze aangewezen hulpofficier
# desgevraagd alle inlichtingen omtrent strafbare feiten met de opsporing waarvan zij niet zijn
# belast en die in de uitoefening van hun bediening te hunner kennis zijn gekomen."  Not any police
# officer.
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


def _duty(id_: str, cites: Provision, text: Text, words: str, predicates: _Pair) -> Ground:
    """One duty of art. 162; lid 3 takes out who would endanger himself or a privileged relation."""
    when, provided = predicates
    return Ground(
        id=id_,
        cites=(cites,),
        text=text,
        words=words,
        when=when,
        # Lid 3: "gevaar zou doen ontstaan voor een vervolging van zich zelf of van iemand bij
        # wiens vervolging hij zich van het afleggen van getuigenis zou kunnen verschonen."
        provided=provided & IN_OFFICE & ~EXEMPT,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        contested=(PRIVILEGE_READ_INTO_EXEMPTION,),
        then=(HAND_OVER_DOCUMENTS,),
    )


OFFICIAL_REPORTS_CRIME_OF_OFFICE = _duty(
    "sr_sv_officials.report_crime_of_office",
    SV.art("162", lid="1", onder="a"),
    _REPORT,
    "indien het misdrijf is een ambtsmisdrijf",
    (OFFICIAL & REPORTS_TO_PROSECUTOR, CRIME_OF_OFFICE & NECESSARY),
)
OFFICIAL_REPORTS_ABUSE_OF_OFFICE = _duty(
    "sr_sv_officials.report_abuse_of_office",
    SV.art("162", lid="1", onder="b"),
    _REPORT,
    "indien het misdrijf is begaan door een ambtenaar die daarbij een bijzondere ambtsplicht heeft "
    "geschonden",
    (OFFICIAL & REPORTS_TO_PROSECUTOR, ABUSE_OF_OFFICE & NECESSARY),
)
OFFICIAL_REPORTS_ABUSE_OF_SCHEME = _duty(
    "sr_sv_officials.report_abuse_of_scheme",
    SV.art("162", lid="1", onder="c"),
    _REPORT,
    "indien door het misdrijf inbreuk op of onrechtmatig gebruik wordt gemaakt van een regeling",
    (OFFICIAL & REPORTS_TO_PROSECUTOR, ABUSE_OF_OWN_SCHEME & ~NARROWED & NECESSARY),
)
OFFICIAL_INFORMS_PROSECUTOR = _duty(
    "sr_sv_officials.inform_prosecutor",
    SV.art("162", lid="2"),
    _INFORM,
    "desgevraagd alle inlichtingen omtrent strafbare feiten",
    (OFFICIAL & ASKED_BY_PROSECUTOR, ABOUT_OFFENCES),
)
DESIGNATED_BODY_REPORTS = _duty(
    "sr_sv_officials.designated_body_reports",
    SV.art("162", lid="4"),
    _REPORT,
    "Gelijke verplichtingen rusten op rechtspersonen of organen van rechtspersonen",
    (REPORTS_TO_PROSECUTOR, DESIGNATED_BODY & OF_LID_1 & NECESSARY),
)
DESIGNATED_BODY_INFORMS = _duty(
    "sr_sv_officials.designated_body_informs",
    SV.art("162", lid="4"),
    _INFORM,
    "Gelijke verplichtingen rusten op rechtspersonen of organen van rechtspersonen",
    (ASKED_BY_PROSECUTOR, DESIGNATED_BODY & ABOUT_OFFENCES),
)

RULES = (
    OFFICIAL_REPORTS_CRIME_OF_OFFICE, OFFICIAL_REPORTS_ABUSE_OF_OFFICE,
    OFFICIAL_REPORTS_ABUSE_OF_SCHEME, OFFICIAL_INFORMS_PROSECUTOR, DESIGNATED_BODY_REPORTS,
    DESIGNATED_BODY_INFORMS,
)  # fmt: skip
