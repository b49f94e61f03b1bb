"""Wzd, 41-50: notices of decision and admission, leave and discharge.

Status: verified-verbatim (48, in 2025-01-01 and 2025-07-01); 41, 42, 47 and 50 paraphrased in the
pack. 48 lid 13 is a power with the necessity of Wvggz 8:18 lid 11. By 49 the whole act, 18c
included, applies to forensic patients in a Wzd accommodatie.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.compulsory_care import (
    BARE_FACT,
    COLLEGE,
    ENDS,
    ESSENTIALS_MISSING,
    FAMILY,
    HARMED_ANOTHER,
    MINISTER,
    ONLY_DECISION,
    OVJ,
    PROVIDERS,
    READ_LAST,
    duty,
    flow,
    power,
)
from disclosure_law.law.sources import WZD
from disclosure_law.law.wvggz_petition import PARTNER_OR_CARER, RELEVANT_RELATIVE
from disclosure_law.law.wzd_court import COURT
from disclosure_law.law.wzd_terms import (
    ADMISSION_PREPARED,
    ADMITTED,
    CIZ,
    CUSTODY,
    CUSTODY_CONTINUED,
    MAYOR,
    WF,
)
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Contested, Key, Status
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import DISCLOSER_ROLE, NECESSARY, PROCEDURE, RECIPIENT_ROLE
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88, WZD_18C

JANUARY_2025 = dt.date(2025, 1, 1)

# --- Art. 41 lid 1, 42 (paraphrased in the pack) --------------------------------------------------
RELATIVES: Predicate = RECIPIENT_ROLE.among(
    roles.CLIENT, roles.PARENT_WITH_AUTHORITY, roles.REPRESENTATIVE
) | (RECIPIENT_ROLE.among(roles.RELATIVE) & PARTNER_OR_CARER)
APPLIED = Fact(
    "wzd_admission.recipient_applied",
    Text("Diende de ontvanger de aanvraag in?", "Did the recipient file the application?"),
    WZD.art("41", lid="1"),
)
ALREADY_THERE = Fact(
    "wzd_admission.already_there",
    Text(
        "Verblijft de cliënt al bij deze zorgaanbieder?",
        "Does the client already stay with this provider?",
    ),
    WZD.art("41", lid="1"),
)
COPY_OF_ORDER = duty(
    "wzd_admission.copy_of_order",
    (WZD.art("41", lid="1"),),
    Text(
        "De griffier zendt de beslissing aan cliënt, advocaat, naasten, aanvrager, CIZ, de "
        "zorgaanbieder bij wie de cliënt al verblijft en Wzd-functionaris.",
        "The registry sends the decision to client, lawyer, close persons, applicant, CIZ, the "
        "provider with whom the client already stays and Wzd officer.",
    ),
    when=DISCLOSER_ROLE.among(*COURT)
    & PROCEDURE.among(ADMISSION_PREPARED, CUSTODY_CONTINUED)
    & ONLY_DECISION,
    provided=RELATIVES
    | RECIPIENT_ROLE.among(roles.LAWYER, *CIZ, *WF)
    | (RECIPIENT_ROLE.among(*PROVIDERS) & ALREADY_THERE)
    | APPLIED,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)
WORD_OF_ADMISSION = duty(
    "wzd_admission.word_of_admission",
    (WZD.art("42"),),
    Text(
        "De zorgaanbieder meldt de opname aan naasten, griffier, CIZ en inspectie.",
        "The provider reports the admission to close persons, registry, CIZ and inspectorate.",
    ),
    when=DISCLOSER_ROLE.among(*PROVIDERS)
    & PROCEDURE.among(ADMITTED, CUSTODY, CUSTODY_CONTINUED)
    & BARE_FACT
    & ~RECIPIENT_ROLE.among(roles.CLIENT),
    provided=RELATIVES | RECIPIENT_ROLE.among(*COURT, *CIZ, roles.INSPECTORATE),
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)

# --- Art. 47 lid 7, 48: leave and discharge -------------------------------------------------------
WFZ_ORDER = Fact(
    "wzd_admission.wfz_order",
    Text(
        "Berust de opname op een machtiging met toepassing van Wfz 2.3?",
        "Does the admission rest on an authorisation under Wfz 2.3?",
    ),
    WZD.art("48", lid="4", onder="b"),
)
# 47 lid 7 (paraphrased): the officier van justitie is told of leave in cases of Wfz 2.3.
LEAVE_TO_PROSECUTOR = duty(
    "wzd_admission.leave_to_prosecutor",
    (WZD.art("47", lid="7"),),
    Text(
        "Bij een Wfz-machtiging wordt de officier van justitie over verlof geïnformeerd.",
        "Under a Wfz authorisation the prosecutor is told of leave.",
    ),
    when=flow(PROVIDERS, OVJ) & PROCEDURE.among(ADMITTED) & BARE_FACT,
    provided=WFZ_ORDER,
    status=Status.SECOND_HAND,
    read_from=JANUARY_2025,
)
# 48 lid 4 b: "overleg heeft gevoerd met de burgemeester die de beschikking tot inbewaringstelling
# heeft afgegeven, in geval van beëindiging van de inbewaringstelling, met de officier van justitie
# indien de cliënt is opgenomen op grond van een machtiging [...] artikel 2.3 van de Wet
# forensische zorg, en met het college [...], in geval van beëindiging van de machtiging tot opname
# en verblijf of [...] voortzetting".
CONSULT_BEFORE_DISCHARGE = duty(
    "wzd_admission.consult_before_discharge",
    (WZD.art("48", lid="4", onder="b"),),
    Text(
        "Vóór ontslag overlegt de zorgaanbieder met burgemeester, officier van justitie of college "
        "als de cliënt een ander ernstig nadeel toebracht.",
        "Before discharge the provider consults burgemeester, prosecutor or municipality if the "
        "client seriously harmed another.",
    ),
    words="overleg heeft gevoerd met de burgemeester die de beschikking tot inbewaringstelling "
    "heeft afgegeven, in geval van beëindiging van de inbewaringstelling",
    when=(flow(PROVIDERS, MAYOR) & PROCEDURE.among(CUSTODY))
    | (flow(PROVIDERS, OVJ) & PROCEDURE.among(ADMITTED) & WFZ_ORDER)
    | (flow(PROVIDERS, COLLEGE) & PROCEDURE.among(ADMITTED, CUSTODY_CONTINUED)),
    provided=ENDS & HARMED_ANOTHER & NECESSARY,
    read_from=JANUARY_2025,
)
# 48 lid 12: "De zorgaanbieder informeert tijdig de officier van justitie over het verlenen van
# ontslag waarvoor Onze Minister van Veiligheid en Justitie op grond van het zevende lid
# toestemming heeft verleend."
MINISTER_AGREED = Fact(
    "wzd_admission.minister_agreed",
    Text(
        "Heeft de minister met het ontslag ingestemd (Wzd 48 lid 7)?",
        "Has the minister agreed to the discharge (Wzd 48 para 7)?",
    ),
    WZD.art("48", lid="12"),
)
DISCHARGE_TO_PROSECUTOR = duty(
    "wzd_admission.discharge_to_prosecutor",
    (WZD.art("48", lid="12"),),
    Text(
        "De zorgaanbieder meldt een ontslag met toestemming van de minister aan de officier van "
        "justitie.",
        "The provider reports a discharge agreed to by the minister to the prosecutor.",
    ),
    words="De zorgaanbieder informeert tijdig de officier van justitie over het verlenen van "
    "ontslag",
    when=flow(PROVIDERS, OVJ) & PROCEDURE.among(ADMITTED) & BARE_FACT,
    provided=ENDS & MINISTER_AGREED,
    read_from=JANUARY_2025,
)
# 48 lid 13: "De zorgaanbieder kan de voor de continuïteit van zorg voor de cliënt relevante
# familie en naasten en het college [...] informeren over het ontslag indien dit noodzakelijk is
# omdat essentiële voorwaarden voor deelname aan het maatschappelijk verkeer van de cliënt
# ontbreken."
MAY_THE_PROVIDER_TELL = Contested(
    WZD.art("48", lid="13"),
    Text(
        'Een "kan" opent het medisch geheim van de zorgaanbieder niet naar de letter van BW '
        "7:457; hier wordt aangenomen dat de bepaling, tot hem gericht, dat wel doet.",
        'By the letter of BW 7:457 a "may" does not open the provider\'s medical secrecy; the '
        "provision, addressed to the provider, is taken to do so.",
    ),
)
DISCHARGE_TO_COLLEGE_AND_FAMILY = power(
    "wzd_admission.discharge_to_college_and_family",
    (WZD.art("48", lid="13"),),
    Text(
        "De zorgaanbieder kan relevante familie en het college over het ontslag informeren als "
        "essentiële voorwaarden ontbreken.",
        "The provider may tell relevant family and the municipality of the discharge if essential "
        "conditions are missing.",
    ),
    words="informeren over het ontslag indien dit noodzakelijk is omdat essentiële voorwaarden "
    "voor deelname aan het maatschappelijk verkeer van de cliënt ontbreken.",
    when=DISCLOSER_ROLE.among(*PROVIDERS)
    & PROCEDURE.among(CUSTODY, CUSTODY_CONTINUED, ADMITTED)
    & BARE_FACT,
    provided=ENDS
    & ESSENTIALS_MISSING
    & NECESSARY
    & (RECIPIENT_ROLE.among(*COLLEGE) | (RECIPIENT_ROLE.among(*FAMILY) & RELEVANT_RELATIVE)),
    lifts=(
        Key(WZD_18C),
        Key(BW_7_457, contested=(MAY_THE_PROVIDER_TELL,)),
        Key(WET_BIG_88, contested=(MAY_THE_PROVIDER_TELL,)),
    ),
    read_from=JANUARY_2025,
)

# --- Art. 50 (paraphrased in the pack) ------------------------------------------------------------
# The zorgaanbieder asks the minister for decisions on leave, discharge and transfer of persons
# with a criminal title, stating the opinion of the Wzd-functionaris.
CRIMINAL_TITLE = Fact(
    "wzd_admission.criminal_title",
    Text(
        "Rust op de cliënt ook een strafrechtelijke titel (tbs met verpleging of PIJ)?",
        "Is the client also under a criminal title (tbs with care or PIJ)?",
    ),
    WZD.art("49", lid="1"),
)
ASKS_FOR_DECISION = Fact(
    "wzd_admission.asks_for_decision",
    Text(
        "Vraagt de zorgaanbieder de minister om een beslissing over verlof, ontslag of "
        "overplaatsing?",
        "Does the provider ask the minister for a decision on leave, discharge or transfer?",
    ),
    WZD.art("50"),
)
TO_MINISTER = duty(
    "wzd_admission.leave_of_criminal_title",
    (WZD.art("50"),),
    Text(
        "Voor verlof, ontslag of overplaatsing bij een strafrechtelijke titel vraagt de "
        "zorgaanbieder de minister om een beslissing.",
        "For leave, discharge or transfer under a criminal title the provider asks the minister "
        "for a decision.",
    ),
    when=flow(PROVIDERS, (MINISTER,)) & PROCEDURE.among(ADMITTED),
    provided=CRIMINAL_TITLE & ASKS_FOR_DECISION,
    status=Status.SECOND_HAND,
    read_from=JANUARY_2025,
)

RULES = (
    COPY_OF_ORDER, WORD_OF_ADMISSION, LEAVE_TO_PROSECUTOR, CONSULT_BEFORE_DISCHARGE,
    DISCHARGE_TO_PROSECUTOR, DISCHARGE_TO_COLLEGE_AND_FAMILY, TO_MINISTER,
)  # fmt: skip
