"""Wet verplichte geestelijke gezondheidszorg (Wvggz): its stages, its purposes and its actors.

The stages are terms of the field `setting.procedure`, the articles under which data are held terms
of `item.held_under`. The rules stand in `wvggz_preparation`, `wvggz_petition`, `wvggz_crisis`,
`wvggz_execution`, `wvggz_secrecy` and `wvggz_oversight`.
"""

from __future__ import annotations

from disclosure_law.law.compulsory_care import COLLEGE, FOR_STATEMENT, OVJ, PROVIDERS
from disclosure_law.law.sources import WVGGZ
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.term import Purpose, Regime, Setting
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CAPABLE,
    DISCLOSER_BOUND,
    OWN_CONSENT_GIVEN,
    PROCEDURE,
    PROXY_CONSENT_GIVEN,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
)
from disclosure_law.vocabulary.locks import WVGGZ_8_34


def _stage(id_: str, nl: str, en: str) -> Setting:
    return Setting(id_, Text(nl, en))


# --- Stages (setting.procedure) -------------------------------------------------------------------
REPORTED = _stage(
    "wvggz-melding", "melding en verkennend onderzoek (Wvggz 5:1-5:2)", "report and inquiry"
)
PREPARATION = _stage(
    "wvggz-voorbereiding",
    "voorbereiding van een verzoekschrift voor een zorgmachtiging (Wvggz 5:4-5:17; ook Wfz 2.3)",
    "preparing a petition for a care order",
)
PETITION = _stage(
    "wvggz-verzoekschrift", "verzoekschrift bij de rechter (Wvggz 5:17-6:4)", "petition in court"
)
CRISIS_CONSIDERED = _stage(
    "wvggz-crisismaatregel-overwogen",
    "een crisismaatregel wordt overwogen (Wvggz 7:1)",
    "a crisis measure is considered",
)
TEMPORARY_CARE = _stage(
    "wvggz-tijdelijke-zorg",
    "tijdelijke verplichte zorg vooraf aan een crisismaatregel (Wvggz 7:3)",
    "temporary compulsory care before a crisis measure",
)
CRISIS_MEASURE = _stage(
    "wvggz-crisismaatregel", "een crisismaatregel is genomen (Wvggz 7:2)", "crisis measure taken"
)
CONTINUATION_SOUGHT = _stage(
    "wvggz-voortzetting-verzocht",
    "voortzetting van de crisismaatregel of aansluitende zorgmachtiging verzocht (Wvggz 7:7-7:11)",
    "continuation of the crisis measure is sought",
)
CONTINUATION = _stage(
    "wvggz-machtiging-voortzetting",
    "machtiging tot voortzetting van de crisismaatregel",
    "continuation of the crisis measure in force",
)
CARE_ORDER = _stage("wvggz-zorgmachtiging", "zorgmachtiging", "care order in force")
ENDING_SOUGHT = _stage(
    "wvggz-beeindiging-verzocht",
    "beëindiging wordt aan de rechter verzocht (Wvggz 8:19)",
    "ending is sought in court",
)
CRIMINAL_TITLE = _stage(
    "wvggz-strafrechtelijke-titel",
    "tbs met verpleging of PIJ, verblijf in een accommodatie (Wvggz 9:1 lid 1)",
    "criminal title, stay in an institution",
)
CONSENTING_FORENSIC = _stage(
    "wvggz-forensisch-met-instemming",
    "forensisch patiënt die met instemming in een accommodatie verblijft (Wvggz 9:1 lid 2)",
    "forensic patient staying with consent",
)
COMPLAINT = _stage("wvggz-klacht", "klachtprocedure (Wvggz hoofdstuk 10)", "complaint procedure")
GOVERNED = (
    REPORTED, PREPARATION, PETITION, CRISIS_CONSIDERED, TEMPORARY_CARE, CRISIS_MEASURE,
    CONTINUATION_SOUGHT, CONTINUATION, CARE_ORDER, ENDING_SOUGHT, CRIMINAL_TITLE, COMPLAINT,
)  # fmt: skip
STAGES = (*GOVERNED, CONSENTING_FORENSIC)

IN_PROCEDURE: Predicate = PROCEDURE.among(*STAGES)
# 9:1 lid 2: "gelden de artikelen 8:14, 8:15, 9:2 en 9:9 van deze wet"; the rest does not.
UNDER_THE_WHOLE_ACT: Predicate = PROCEDURE.among(*GOVERNED)
CONSENTS_TO_STAY: Predicate = PROCEDURE.among(CONSENTING_FORENSIC)
IN_PREPARATION: Predicate = PROCEDURE.among(PREPARATION)
# Compulsory care goes on while the court is asked to continue it or to end it.
IN_EXECUTION: Predicate = PROCEDURE.among(
    CRISIS_MEASURE, CONTINUATION_SOUGHT, CONTINUATION, CARE_ORDER, ENDING_SOUGHT
)
# 9:10 lid 1: "De artikelen 8:4, [...] 8:22, 8:23, 8:24, 8:25, 8:26, 8:27, 8:27a, 8:32 en 8:33 [...]
# zijn van overeenkomstige toepassing."
ALSO_WITH_TITLE: Predicate = PROCEDURE.among(
    CRISIS_MEASURE, CONTINUATION_SOUGHT, CONTINUATION, CARE_ORDER, ENDING_SOUGHT, CRIMINAL_TITLE
)

# --- Under which article data are held (item.held_under) ------------------------------------------
HELD_FOR_CRISIS = Regime(
    "wvggz-7-1",
    Text("gegevens van de crisismaatregel (Wvggz 7:1-7:2)", "data of the crisis measure"),
)
HELD_IN_FILE = Regime("wvggz-8-4", Text("dossier (Wvggz 8:4)", "file (Wvggz 8:4)"))
HELD_IN_REGISTER = Regime(
    "wvggz-8-23", Text("register van het OM (Wvggz 8:23)", "register of the prosecution service")
)

# --- Purposes -------------------------------------------------------------------------------------
REPORT = Purpose(
    "wvggz-melding", Text("melding bij het college (Wvggz 5:2)", "report to the municipality")
)
APPLY = Purpose(
    "wvggz-aanvraag",
    Text(
        "aanvraag tot voorbereiding van een zorgmachtiging (Wvggz 5:3)",
        "application to prepare a care order",
    ),
)
PREPARE = Purpose(
    "wvggz-voorbereiding",
    Text("voorbereiding van een zorgmachtiging (Wvggz 5:4)", "preparing a care order"),
)
DECIDE_CRISIS = Purpose(
    "wvggz-crisismaatregel",
    Text("beslissing over een crisismaatregel (Wvggz 7:1)", "deciding on a crisis measure"),
)
FIND_MISSING = Purpose(
    "wvggz-opsporing-betrokkene",
    Text("vinden van betrokkene (Wvggz 13:3, 13:3a)", "finding the missing data subject"),
)

# --- Actors ---------------------------------------------------------------------------------------
CIRCLE = (
    roles.MEDICAL_DIRECTOR, roles.CARE_RESPONSIBLE, roles.BURGEMEESTER, *roles.POLICE_ROLES, *OVJ,
)  # fmt: skip
"""The five of 8:29: geneesheer-directeur, zorgverantwoordelijke, burgemeester, politie, OvJ."""
APPLICANTS = (
    *COLLEGE, roles.MEDICAL_DIRECTOR, roles.CARE_RESPONSIBLE, *roles.CARE_ROLES, *PROVIDERS,
    roles.FPC, roles.PPC, *roles.POLICE_ROLES,
)  # fmt: skip
"""Who can be the aanvrager of 5:3: college, GD, professional carer, forensic provider, police."""
GD = (roles.MEDICAL_DIRECTOR,)
BOUND: Predicate = DISCLOSER_BOUND.has(WVGGZ_8_34)
TO_ANOTHER: Predicate = ~RECIPIENT_ROLE.among(roles.CLIENT)

# 1:3 (paraphrased in the pack): under sixteen the parents or guardian act; from sixteen on
# betrokkene himself, and a vertegenwoordiger if he cannot weigh his interests in the matter.
DECIDES_ALONE: Predicate = SUBJECT_AGE.at_least(16) & CAPABLE
CONSENT_GIVEN: Predicate = (DECIDES_ALONE & OWN_CONSENT_GIVEN) | (
    ~DECIDES_ALONE & PROXY_CONSENT_GIVEN
)

RECIPIENT_APPLIED = Fact(
    "wvggz.recipient_applied",
    Text(
        "Is de ontvanger de aanvrager van art. 5:3?", "Is the recipient the applicant of art. 5:3?"
    ),
    WVGGZ.art("5:3"),
)
DECISION_ON_CRITERIA = Fact(
    "wvggz.decision_on_criteria",
    Text(
        "Is dit de beslissing van de officier van justitie of voldaan is aan de criteria voor "
        "verplichte zorg (Wvggz 5:16), en geen eerdere (5:11)?",
        "Is this the prosecutor's decision whether the criteria for compulsory care are met "
        "(Wvggz 5:16), not an earlier one (5:11)?",
    ),
    WVGGZ.art("5:16", lid="1"),
)
TO_APPLICANT: Predicate = RECIPIENT_ROLE.among(*APPLICANTS) & RECIPIENT_APPLIED
FOR_THE_PREPARATION: Predicate = IN_PREPARATION & PURPOSE.among(PREPARE, FOR_STATEMENT)
SERVES_DISCLOSERS_TASK = Fact(
    "wvggz.task_of_discloser",
    Text(
        "Hoort de verstrekking bij de uitoefening van een taak van de verstrekker op grond van de "
        "Wvggz voor deze betrokkene?",
        "Does the disclosure belong to a task of the discloser under the Wvggz for this person?",
    ),
    WVGGZ.art("8:29", lid="1"),
)
SERVES_RECIPIENTS_TASK = Fact(
    "wvggz.task_of_recipient",
    Text(
        "Hoort de verstrekking bij de uitoefening van een taak van de ontvanger op grond van de "
        "Wvggz voor deze betrokkene?",
        "Does the disclosure belong to a task of the recipient under the Wvggz for this person?",
    ),
    WVGGZ.art("8:29", lid="1"),
)
STRICTLY_NECESSARY = Judgement(
    "wvggz.strictly_necessary",
    Text(
        "Is de verstrekking strikt noodzakelijk ter voorkoming of beperking van ernstig nadeel?",
        "Is the disclosure strictly necessary to prevent or limit serious harm?",
    ),
    WVGGZ.art("8:29", lid="1"),
    by=data.DISCLOSER,
)
TASK_NECESSITATES = Judgement(
    "wvggz.task_necessitates",
    Text(
        "Vloeit uit de taak van de verstrekker op grond van de Wvggz de noodzaak tot deze "
        "mededeling voort?",
        "Does the necessity of this disclosure follow from the discloser's task under the Wvggz?",
    ),
    WVGGZ.art("8:34"),
    by=data.DISCLOSER,
)
