"""Wet zorg en dwang (Wzd): its stages, its purposes and its actors.

The stages are terms of the field `setting.procedure`, the articles under which data are held terms
of `item.held_under`. The rules stand in `wzd_care`, `wzd_court`, `wzd_crisis`, `wzd_secrecy` and
`wzd_oversight`. Whether Wvggz or Wzd governs is a fact: circle and secrecy differ.
"""

from __future__ import annotations

from disclosure_law.law.compulsory_care import OVJ, PROVIDERS
from disclosure_law.law.sources import WZD
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.term import Purpose, Regime, Role, RoleClass, Setting
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CAPABLE,
    DISCLOSER_BOUND,
    OWN_CONSENT_GIVEN,
    PROCEDURE,
    PROXY_CONSENT_GIVEN,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import WZD_18C


def _stage(id_: str, nl: str, en: str) -> Setting:
    return Setting(id_, Text(nl, en))


# --- Stages (setting.procedure) -------------------------------------------------------------------
CARE = _stage("wzd-zorg", "zorg en stappenplan (Wzd 5-16)", "care and step plan")
ADMISSION_PREPARED = _stage(
    "wzd-opname-voorbereid",
    "voorbereiding van een besluit tot opname en verblijf of verzoek om een rechterlijke "
    "machtiging (Wzd 21-27)",
    "preparing an admission decision or a petition",
)
CRIMINAL_ROUTE = _stage(
    "wzd-28a",
    "verzoekschrift van de officier van justitie met toepassing van Wfz 2.3 lid 2 (Wzd 28a)",
    "petition of the prosecutor in the criminal-court route",
)
CUSTODY_CONSIDERED = _stage(
    "wzd-inbewaringstelling-overwogen",
    "een inbewaringstelling wordt overwogen (Wzd 29-30)",
    "a remand in care is considered",
)
CUSTODY = _stage(
    "wzd-inbewaringstelling", "een inbewaringstelling is gelast (Wzd 29-36)", "remand in care"
)
CUSTODY_CONTINUED = _stage(
    "wzd-voortzetting-verzocht",
    "voortzetting van de inbewaringstelling verzocht (Wzd 37-41)",
    "continuation of the remand is sought",
)
ADMITTED = _stage(
    "wzd-opname", "opname op grond van een besluit of machtiging (Wzd 42-50)", "admission"
)
COMPLAINT = _stage("wzd-klacht", "klachtprocedure (Wzd 53-56h)", "complaint procedure")
STAGES = (
    CARE, ADMISSION_PREPARED, CRIMINAL_ROUTE, CUSTODY_CONSIDERED, CUSTODY, CUSTODY_CONTINUED,
    ADMITTED, COMPLAINT,
)  # fmt: skip
IN_PROCEDURE: Predicate = PROCEDURE.among(*STAGES)
IN_CARE: Predicate = PROCEDURE.among(CARE, CUSTODY, CUSTODY_CONTINUED, ADMITTED)
"""Where care is given: not while admission or custody is only being considered."""

# --- Under which article data are held (item.held_under) ------------------------------------------
HELD_FOR_CUSTODY = Regime(
    "wzd-30", Text("gegevens van de inbewaringstelling (Wzd 29-30)", "data of the remand in care")
)
HELD_IN_FILE = Regime("wzd-16", Text("dossier (Wzd 16)", "file (Wzd 16)"))

# --- Purposes -------------------------------------------------------------------------------------
FOR_FILE = Purpose(
    "wzd-dossier", Text("dossier van de zorgaanbieder (Wzd 16, 35)", "file of the provider")
)
DECIDE_CUSTODY = Purpose(
    "wzd-inbewaringstelling",
    Text("beslissing over een inbewaringstelling (Wzd 29)", "deciding on a remand in care"),
)
DECIDE_ADMISSION = Purpose(
    "wzd-opnamebesluit",
    Text("besluit of verzoek tot opname (Wzd hoofdstuk 3)", "decision or petition on admission"),
)

# --- Actors ---------------------------------------------------------------------------------------
CLIENT_ADVOCATE = roles.CLIENT_ADVOCATE
LONG_TERM_CARE_INSURER = Role(
    "wlz-uitvoerder", Text("Wlz-uitvoerder", "long-term care insurer"), RoleClass.OTHER
)
DOCTORS = (
    roles.PHYSICIAN, roles.GENERAL_PRACTITIONER, roles.PSYCHIATRIST, roles.CHILD_PSYCHIATRIST,
    roles.ELDERLY_CARE_PHYSICIAN, roles.ADDICTION_PHYSICIAN, roles.PUBLIC_HEALTH_PHYSICIAN,
    roles.FORENSIC_PHYSICIAN, roles.INDEPENDENT_PHYSICIAN, roles.STATEMENT_PSYCHIATRIST,
)  # fmt: skip
"""Who can be the "ter zake kundige arts" of the statement."""
WF = (roles.WZD_OFFICER,)
ZV = (roles.CARE_RESPONSIBLE,)
CIZ = (roles.CIZ,)
MAYOR = (roles.BURGEMEESTER,)
CIRCLE = (*PROVIDERS, *WF, *ZV, *CIZ, *MAYOR, *OVJ)
"""18c lid 1: zorgaanbieder, Wzd-functionaris, zorgverantwoordelijke, CIZ, burgemeester, OvJ."""
STATES_BSN = (*WF, *ZV, *MAYOR, *CIZ, *OVJ, roles.INSPECTORATE)
"""18c lid 2: not the zorgaanbieder."""
BOUND: Predicate = DISCLOSER_BOUND.has(WZD_18C)
TO_ANOTHER: Predicate = ~RECIPIENT_ROLE.among(roles.CLIENT)
CONSENT_GIVEN: Predicate = (CAPABLE & OWN_CONSENT_GIVEN) | (~CAPABLE & PROXY_CONSENT_GIVEN)
EITHER_CONSENTS: Predicate = OWN_CONSENT_GIVEN | PROXY_CONSENT_GIVEN
"""Client or vertegenwoordiger."""

# 1 lid 8: "Deze wet is niet van toepassing op: a. een cliënt die verblijft in een justitiële
# jeugdinrichting, een penitentiaire inrichting of een justitiële inrichting voor verpleging van ter
# beschikking gestelden"
OUTSIDE_THE_ACT = Fact(
    "wzd.outside_the_act",
    Text(
        "Verblijft de cliënt in een justitiële jeugdinrichting, penitentiaire inrichting of "
        "tbs-inrichting?",
        "Does the client stay in a youth custodial institution, a prison or a tbs institution?",
    ),
    WZD.art("1", lid="8"),
)
SERVES_DISCLOSERS_TASK = Fact(
    "wzd.task_of_discloser",
    Text(
        "Hoort de verstrekking bij de uitoefening van een taak van de verstrekker op grond van de "
        "Wzd?",
        "Does the disclosure belong to a task of the discloser under the Wzd?",
    ),
    WZD.art("18c", lid="1"),
)
SERVES_RECIPIENTS_TASK = Fact(
    "wzd.task_of_recipient",
    Text(
        "Hoort de verstrekking bij de uitoefening van een taak van de ontvanger op grond van de "
        "Wzd?",
        "Does the disclosure belong to a task of the recipient under the Wzd?",
    ),
    WZD.art("18c", lid="1"),
)
STRICTLY_NECESSARY = Judgement(
    "wzd.strictly_necessary",
    Text(
        "Is de verstrekking strikt noodzakelijk ter voorkoming of beperking van ernstig nadeel?",
        "Is the disclosure strictly necessary to prevent or limit serious harm?",
    ),
    WZD.art("18c", lid="1"),
    by=data.DISCLOSER,
)
TASK_NECESSITATES = Judgement(
    "wzd.task_necessitates",
    Text(
        "Vloeit uit de taak van de verstrekker op grond van de Wzd de noodzaak tot mededeling "
        "voort?",
        "Does the necessity of the disclosure follow from the discloser's task under the Wzd?",
    ),
    WZD.art("18c", lid="4"),
    by=data.DISCLOSER,
)
OTHER_TASK_NECESSITATES = Judgement(
    "wzd.other_task_necessitates",
    Text(
        "Wordt de noodzaak tot mededeling ontleend aan een andere taak (van verstrekker of "
        "ontvanger) dan die op grond van de Wzd?",
        "Is the necessity of the disclosure drawn from another task (of discloser or recipient) "
        "than that under the Wzd?",
    ),
    WZD.art("18c", lid="4"),
    by=data.DISCLOSER,
)
