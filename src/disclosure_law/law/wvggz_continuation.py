"""Wvggz, chapter 7 (7:3, 7:6-7:11): temporary care, appeal and continuation of the crisismaatregel.

Status: verified-verbatim (2025-07-01; 7:3 also 2022-01-01). The burgemeester is told of the appeal
(7:6 lid 5), not of the continuation (7:8 lid 4).
"""

from __future__ import annotations

from disclosure_law.law.compulsory_care import (
    BARE_FACT,
    CONTACT_DATA,
    DECISION_OR_STATEMENT,
    FOR_STATEMENT,
    INFORM_ABOUT_ADVOCATE,
    JUSTICE_CHAIN_DATA,
    ONLY_DECISION,
    OVJ,
    PROVIDERS,
    PSYCHIATRISTS,
    READ_LAST,
    RELEVANT_TO_HARM,
    REPRESENTATIVES,
    TO_COURT,
    WVGGZ_MIRROR,
    duty,
    flow,
)
from disclosure_law.law.sources import WVGGZ
from disclosure_law.law.wvggz_crisis import JANUARY_2022, MAYOR, TAKEN, WITHHELD
from disclosure_law.law.wvggz_petition import COPY_RECIPIENTS
from disclosure_law.law.wvggz_terms import CONTINUATION_SOUGHT, GD, TEMPORARY_CARE
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Status
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_ROLE,
    ON_REQUEST,
    OWN_CONSENT_GIVEN,
    PROCEDURE,
    PURPOSE,
    RECIPIENT_ROLE,
)

SOUGHT: Predicate = PROCEDURE.among(CONTINUATION_SOUGHT)

# --- Art. 7:3 lid 7 -------------------------------------------------------------------------------
# "De personen, bedoeld in het vierde lid, informeren de zorgaanbieder en de burgemeester van een
# maatregel als bedoeld in het eerste lid."
TOOK_TEMPORARY_MEASURE = Fact(
    "wvggz_continuation.took_temporary_measure",
    Text(
        "Verleende de verstrekker de tijdelijke verplichte zorg van art. 7:3?",
        "Did the discloser give the temporary compulsory care of art. 7:3?",
    ),
    WVGGZ.art("7:3", lid="7"),
)
WORD_OF_TEMPORARY_CARE = duty(
    "wvggz_continuation.word_of_temporary_care",
    (WVGGZ.art("7:3", lid="7"),),
    Text(
        "Wie vooraf tijdelijke verplichte zorg verleent, meldt dat aan zorgaanbieder en "
        "burgemeester: alleen die maatregel.",
        "Who gives temporary compulsory care beforehand reports that measure to the provider and "
        "the burgemeester: the measure only.",
    ),
    words="informeren de zorgaanbieder en de burgemeester van een maatregel als bedoeld in het "
    "eerste lid",
    when=RECIPIENT_ROLE.among(*PROVIDERS, *MAYOR) & PROCEDURE.among(TEMPORARY_CARE) & BARE_FACT,
    provided=TOOK_TEMPORARY_MEASURE,
    read_from=JANUARY_2022,
)

# --- Art. 7:6 lid 5, 7:7 lid 2, 7:8 lid 4, 7:11 ---------------------------------------------------
# 7:6 lid 5: "De griffie van de rechtbank zendt een afschrift van de beslissing van de rechter aan:
# a. betrokkene; b. de vertegenwoordiger; c. de advocaat; d. de burgemeester; e. de
# geneesheer-directeur; f. de inspectie; g. de officier van justitie."
APPEAL_DECISION = duty(
    "wvggz_continuation.appeal_decision",
    (WVGGZ.art("7:6", lid="5"),),
    Text(
        "De griffie zendt de beslissing op het beroep ook aan de burgemeester.",
        "The court registry sends the decision on the appeal to the burgemeester too.",
    ),
    words="d. de burgemeester; e. de geneesheer-directeur; f. de inspectie; g. de officier van "
    "justitie.",
    when=flow(
        (roles.COURT,),
        (
            roles.CLIENT, *REPRESENTATIVES, roles.LAWYER, *MAYOR, *GD, roles.INSPECTORATE, *OVJ,
        ),
    )
    & TAKEN
    & ONLY_DECISION,
    read_from=READ_LAST,
)  # fmt: skip
# 7:7 lid 2: "De officier van justitie voegt bij het verzoekschrift voor een machtiging tot
# voorzetting van de crisismaatregel de bescheiden, bedoeld in artikel 7:2, tweede lid."
CONTINUATION_FILE = duty(
    "wvggz_continuation.continuation_file",
    (WVGGZ.art("7:7", lid="2"),),
    Text(
        "De officier van justitie voegt beslissing en medische verklaring bij het verzoekschrift "
        "tot voortzetting.",
        "The prosecutor adds decision and medical statement to the petition for continuation.",
    ),
    words="de bescheiden, bedoeld in artikel 7:2, tweede lid.",
    when=flow(OVJ, (roles.COURT,)) & SOUGHT & DECISION_OR_STATEMENT,
    lifts=(TO_COURT,),
    read_from=READ_LAST,
)
# 7:8 lid 4: "De griffie van de rechtbank zendt een afschrift van de beslissing van de rechter
# aan:" the list of 6:4 lid 7 without the aanvrager.  The burgemeester is not on it.
CONTINUATION_DECISION = duty(
    "wvggz_continuation.continuation_decision",
    (WVGGZ.art("7:8", lid="4"),),
    Text(
        "De griffie zendt de beslissing over voortzetting aan de genoemde personen; niet aan de "
        "burgemeester.",
        "The court registry sends the decision on continuation to the persons named; not to the "
        "burgemeester.",
    ),
    words="g. de zorgaanbieder, de geneesheer-directeur, de zorgverantwoordelijke en de huisarts; "
    "h. de inspectie; i. de officier van justitie.",
    when=DISCLOSER_ROLE.among(roles.COURT) & SOUGHT & ONLY_DECISION,
    provided=COPY_RECIPIENTS,
    read_from=READ_LAST,
)
# 7:11 lid 3 b (paraphrased in the pack): to the pvp, voor zover betrokkene daarmee instemt.
ADVOCATE_AT_CONTINUATION = duty(
    "wvggz_continuation.advocate_at_continuation",
    (WVGGZ.art("7:11", lid="3", onder="b"),),
    Text(
        "De geneesheer-directeur geeft de patiëntenvertrouwenspersoon de persoonsgegevens, voor "
        "zover betrokkene daarmee instemt.",
        "The medical director gives the patient advocate the personal data, as far as the data "
        "subject agrees.",
    ),
    words="voor zover betrokkene daarmee instemt",
    when=flow(GD, (roles.PATIENT_ADVOCATE,))
    & SOUGHT
    & PURPOSE.among(INFORM_ABOUT_ADVOCATE)
    & CONTACT_DATA,
    provided=OWN_CONSENT_GIVEN,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)
# 7:11 lid 4: "De officier van justitie verstrekt op aanvraag van de psychiater aan hem de
# politiegegevens [...] die relevant kunnen zijn voor de beoordeling van het ernstig nadeel.
# Verstrekking door de officier van justitie kan achterwege blijven indien het belang van enig
# strafrechtelijk onderzoek zich daartegen verzet."
JUSTICE_DATA_AT_CONTINUATION = duty(
    "wvggz_continuation.justice_data_at_continuation",
    (WVGGZ.art("7:11", lid="4"),),
    Text(
        "De officier van justitie geeft de psychiater op aanvraag de relevante politie- en "
        "justitiegegevens voor de aansluitende machtiging, of laat dat achterwege.",
        "The prosecutor gives the psychiatrist on application the relevant police and justice data "
        "for the following order, or withholds them.",
    ),
    words="verstrekt op aanvraag van de psychiater aan hem de politiegegevens",
    when=flow(OVJ, PSYCHIATRISTS)
    & SOUGHT
    & PURPOSE.among(FOR_STATEMENT)
    & ON_REQUEST
    & JUSTICE_CHAIN_DATA,
    provided=RELEVANT_TO_HARM & ~WITHHELD,
    lifts=(WVGGZ_MIRROR,),
    read_from=READ_LAST,
)

RULES = (
    WORD_OF_TEMPORARY_CARE, APPEAL_DECISION, CONTINUATION_FILE, CONTINUATION_DECISION,
    ADVOCATE_AT_CONTINUATION, JUSTICE_DATA_AT_CONTINUATION,
)  # fmt: skip
