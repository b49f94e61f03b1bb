"""Wvggz, chapter 8 (8:9-8:19): carrying out compulsory care, its interruption and its ending.

Status: verified-verbatim (2025-07-01, 2021-11-06; partly 2020-01-01). Lid 8 of 8:17 and lid 11 of
8:18 are powers ("kan"): they name the municipality and the family, tell the bare fact, and ask
necessity because essential conditions are missing. Changes "by 2021-11-06": unread from 2020-03-19.
"""

from __future__ import annotations

from disclosure_law.law.compulsory_care import (
    BARE_FACT,
    COLLEGE,
    ENDS,
    ESSENTIALS_MISSING,
    FAMILY,
    HARMED_ANOTHER,
    JUSTICE_CHAIN_DATA,
    NEW_CARER,
    NOVEMBER_2021,
    ONLY_DECISION,
    OVJ,
    PROVIDERS,
    READ_LAST,
    REPRESENTATIVES,
    TO_COURT,
    added_by,
    duty,
    flow,
    power,
)
from disclosure_law.law.sources import WVGGZ
from disclosure_law.law.wvggz_crisis import MAYOR, TAKEN, WITHHELD
from disclosure_law.law.wvggz_petition import RELEVANT_RELATIVE, ZV
from disclosure_law.law.wvggz_terms import (
    CARE_ORDER,
    CONTINUATION,
    CRISIS_MEASURE,
    ENDING_SOUGHT,
    GD,
    HELD_IN_FILE,
    IN_EXECUTION,
)
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Contested, Key, Status
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_ROLE,
    HELD_UNDER,
    NECESSARY,
    PROCEDURE,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88, WVGGZ_8_34

UNDER_COURT_ORDER: Predicate = PROCEDURE.among(CONTINUATION, CARE_ORDER)

# --- Art. 8:9 lid 3 (paraphrased in the pack) -----------------------------------------------------
# The geneesheer-directeur gives betrokkene, vertegenwoordiger and advocaat a copy of the decision
# to give compulsory care.
CARE_DECISION = duty(
    "wvggz_execution.care_decision",
    (WVGGZ.art("8:9", lid="3"),),
    Text(
        "De beslissing tot verlening van verplichte zorg gaat in afschrift naar betrokkene, "
        "vertegenwoordiger en advocaat.",
        "The decision to give compulsory care goes in copy to data subject, representative and "
        "lawyer.",
    ),
    when=flow(GD, (roles.CLIENT, *REPRESENTATIVES, roles.LAWYER)) & IN_EXECUTION & ONLY_DECISION,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)

# --- Art. 8:16: transfer --------------------------------------------------------------------------
TRANSFER = Fact(
    "wvggz_execution.transfer",
    Text(
        "Gaat het om de overdracht van de zorg aan een andere zorgaanbieder, geneesheer-directeur "
        "of zorgverantwoordelijke (Wvggz 8:16)?",
        "Is it about the transfer of the care to another provider, director or carer (Wvggz 8:16)?",
    ),
    WVGGZ.art("8:16"),
)
# Lid 2: "zendt een afschrift van de beslissing aan de vertegenwoordiger, de advocaat en de
# officier van justitie."
TRANSFER_DECISION = duty(
    "wvggz_execution.transfer_decision",
    (WVGGZ.art("8:16", lid="2"),),
    Text(
        "De beslissing over overdracht gaat naar vertegenwoordiger, advocaat en officier van "
        "justitie.",
        "The decision on transfer goes to representative, lawyer and prosecutor.",
    ),
    words="zendt een afschrift van de beslissing aan de vertegenwoordiger, de advocaat en de "
    "officier van justitie.",
    when=flow(GD, (*REPRESENTATIVES, roles.LAWYER, *OVJ)) & IN_EXECUTION & ONLY_DECISION,
    provided=TRANSFER,
)
# Lid 4: "g. burgemeester, indien een crisismaatregel is genomen, en h. inspectie."  The advocaat
# was added by 2021-11-06.
TRANSFER_NOTICE = duty(
    "wvggz_execution.transfer_notice",
    (WVGGZ.art("8:16", lid="4"),),
    Text(
        "De overdracht wordt gemeld aan de inspectie en, bij een crisismaatregel, de burgemeester.",
        "The transfer is reported to the inspectorate and, under a crisis measure, the "
        "burgemeester.",
    ),
    words="g. burgemeester, indien een crisismaatregel is genomen, en h. inspectie.",
    when=DISCLOSER_ROLE.among(*GD) & IN_EXECUTION & BARE_FACT,
    provided=TRANSFER
    & (RECIPIENT_ROLE.among(roles.INSPECTORATE) | (RECIPIENT_ROLE.among(*MAYOR) & TAKEN)),
)
TRANSFER_NOTICE_TO_LAWYER = added_by(
    duty(
        "wvggz_execution.transfer_notice_to_lawyer",
        (WVGGZ.art("8:16", lid="4"),),
        Text(
            "De overdracht wordt ook aan de advocaat gemeld.",
            "The transfer is reported to the lawyer too.",
        ),
        when=flow(GD, (roles.LAWYER,)) & IN_EXECUTION & BARE_FACT,
        provided=TRANSFER,
        status=Status.SECOND_HAND,
    )
)
# Lid 6: "draagt de eerder aangewezen zorgverantwoordelijke ervoor zorg dat het dossier, bedoeld in
# artikel 8:4, ter beschikking komt van de nieuw aangewezen zorgverantwoordelijke. [...] draagt de
# eerder aangewezen zorgaanbieder ervoor zorg dat de gegevens, bedoeld in artikel 8:24, eerste lid,
# ter beschikking komen van de nieuw aangewezen zorgaanbieder."
DATA_OF_8_24 = Fact(
    "wvggz_execution.data_of_overview",
    Text(
        "Zijn dit de gegevens van art. 8:24 lid 1, die de zorgaanbieder digitaal beschikbaar "
        "houdt?",
        "Are these the data of art. 8:24 para 1, which the provider keeps available digitally?",
    ),
    WVGGZ.art("8:24", lid="1"),
)
FILE_TO_NEW_CARER = duty(
    "wvggz_execution.file_to_new_carer",
    (WVGGZ.art("8:16", lid="6"),),
    Text(
        "Het dossier gaat naar de nieuwe zorgverantwoordelijke, de gegevens van art. 8:24 naar de "
        "nieuwe zorgaanbieder.",
        "The file goes to the new responsible carer, the data of art. 8:24 to the new provider.",
    ),
    words="draagt de eerder aangewezen zorgverantwoordelijke ervoor zorg dat het dossier, bedoeld "
    "in artikel 8:4, ter beschikking komt van de nieuw aangewezen zorgverantwoordelijke.",
    when=IN_EXECUTION
    & (
        (flow(ZV, ZV) & HELD_UNDER.among(HELD_IN_FILE))
        | (flow(PROVIDERS, PROVIDERS) & DATA_OF_8_24)
    ),
    provided=NEW_CARER,
)

# --- Art. 8:17 lid 7 and 8: temporary interruption ------------------------------------------------
INTERRUPTED = Fact(
    "wvggz_execution.interrupted",
    Text(
        "Gaat het om de tijdelijke onderbreking van de verplichte zorg?",
        "Is it about the temporary interruption of the compulsory care?",
    ),
    WVGGZ.art("8:17"),
)
# Lid 7: "De geneesheer-directeur informeert tijdig de officier van justitie over de beslissing tot
# tijdelijke onderbreking van de verplichte zorg op grond van een machtiging tot verlenging van de
# crisismaatregel of zorgmachtiging."
INTERRUPTION_TO_PROSECUTOR = duty(
    "wvggz_execution.interruption_to_prosecutor",
    (WVGGZ.art("8:17", lid="7"),),
    Text(
        "De geneesheer-directeur meldt de tijdelijke onderbreking aan de officier van justitie.",
        "The medical director reports the temporary interruption to the prosecutor.",
    ),
    words="De geneesheer-directeur informeert tijdig de officier van justitie over de beslissing "
    "tot tijdelijke onderbreking van de verplichte zorg",
    when=flow(GD, OVJ) & UNDER_COURT_ORDER & BARE_FACT,
    provided=INTERRUPTED,
)
# Lid 8: "De geneesheer-directeur kan de voor de continuïteit van zorg voor betrokkene relevante
# familie en naasten en het college [...] informeren over de tijdelijke onderbreking van de
# verplichte zorg op grond van de zorgmachtiging, indien dit noodzakelijk is omdat essentiële
# voorwaarden voor deelname aan het maatschappelijk verkeer van betrokkene ontbreken."  The family
# was added by 2021-11-06.
MAY_THE_DIRECTOR_TELL = Contested(
    WVGGZ.art("8:18", lid="11"),
    Text(
        'Een "kan" opent het medisch geheim van de geneesheer-directeur niet naar de letter van BW '
        "7:457; hier wordt aangenomen dat de bepaling, tot een arts gericht, dat wel doet.",
        'By the letter of BW 7:457 a "may" does not open the medical secrecy of the director; the '
        "provision, addressed to a physician, is taken to do so.",
    ),
)
TOLD_BY_DIRECTOR = (
    Key(WVGGZ_8_34),
    Key(BW_7_457, contested=(MAY_THE_DIRECTOR_TELL,)),
    Key(WET_BIG_88, contested=(MAY_THE_DIRECTOR_TELL,)),
)
"""A power of the act that asks necessity is a necessity of the task under the act (8:34)."""
INTERRUPTION_TO_COLLEGE = power(
    "wvggz_execution.interruption_to_college",
    (WVGGZ.art("8:17", lid="8"),),
    Text(
        "De geneesheer-directeur kan het college over de onderbreking informeren als essentiële "
        "voorwaarden voor deelname aan het maatschappelijk verkeer ontbreken.",
        "The medical director may tell the municipality of the interruption if essential "
        "conditions for taking part in society are missing.",
    ),
    words="informeren over de tijdelijke onderbreking van de verplichte zorg op grond van de "
    "zorgmachtiging, indien dit noodzakelijk is",
    when=flow(GD, COLLEGE) & PROCEDURE.among(CARE_ORDER) & BARE_FACT,
    provided=INTERRUPTED & ESSENTIALS_MISSING & NECESSARY,
    lifts=TOLD_BY_DIRECTOR,
)
INTERRUPTION_TO_FAMILY = added_by(
    power(
        "wvggz_execution.interruption_to_family",
        (WVGGZ.art("8:17", lid="8"),),
        Text(
            "De geneesheer-directeur kan ook relevante familie en naasten over de onderbreking "
            "informeren.",
            "The medical director may tell relevant family and close persons of the interruption "
            "too.",
        ),
        words="De geneesheer-directeur kan de voor de continuïteit van zorg voor betrokkene "
        "relevante familie en naasten",
        when=flow(GD, FAMILY) & PROCEDURE.among(CARE_ORDER) & BARE_FACT,
        provided=INTERRUPTED & ESSENTIALS_MISSING & RELEVANT_RELATIVE & NECESSARY,
        lifts=TOLD_BY_DIRECTOR,
    )
)

# --- Art. 8:18: ending ----------------------------------------------------------------------------
# Lid 3 (in this wording by 2021-11-06): "Voor zover aan betrokkene verplichte zorg wordt verleend,
# houdende opname in een accommodatie, en betrokkene blijkens de eerder afgegeven medische
# verklaring ernstig nadeel voor een ander heeft veroorzaakt, neemt de geneesheer-directeur niet
# eerder een beslissing over beëindiging [...] dan nadat hij overleg heeft gevoerd met de
# burgemeester die de crisismaatregel heeft afgegeven, in geval van beëindiging van de
# crisismaatregel, of met de officier van justitie en het college [...], in geval van beëindiging
# van de machtiging tot voortzetting van de crisismaatregel of zorgmachtiging."
ADMITTED = Fact(
    "wvggz_execution.admitted",
    Text(
        "Houdt de verplichte zorg opname in een accommodatie in?",
        "Does the compulsory care include admission to an institution?",
    ),
    WVGGZ.art("8:18", lid="3"),
)
CONSULT_BEFORE_ENDING = duty(
    "wvggz_execution.consult_before_ending",
    (WVGGZ.art("8:18", lid="3"),),
    Text(
        "Vóór beëindiging van een opname overlegt de geneesheer-directeur met de burgemeester "
        "(crisismaatregel) of met officier van justitie en college (machtiging), als betrokkene "
        "een ander ernstig nadeel toebracht.",
        "Before ending an admission the medical director consults the burgemeester (crisis "
        "measure) or the prosecutor and the municipality (order), if the data subject seriously "
        "harmed another.",
    ),
    words="ernstig nadeel voor een ander heeft veroorzaakt, neemt de geneesheer-directeur niet "
    "eerder een beslissing over beëindiging van de verplichte zorg",
    when=(flow(GD, MAYOR) & PROCEDURE.among(CRISIS_MEASURE))
    | (flow(GD, (*OVJ, *COLLEGE)) & UNDER_COURT_ORDER),
    provided=ENDS & ADMITTED & HARMED_ANOTHER & NECESSARY,
    read_from=NOVEMBER_2021,
)
# Lid 10: "De geneesheer-directeur informeert tijdig: a. de burgemeester over de beëindiging van de
# verplichte zorg op grond van een crisismaatregel; b. de officier van justitie over de beëindiging
# van de verplichte zorg op grond van een machtiging tot voortzetting van de crisismaatregel of
# zorgmachtiging." Lid 13 (paraphrased): a later withdrawal is reported to them too.
ENDING_TO_MAYOR = duty(
    "wvggz_execution.ending_to_mayor",
    (WVGGZ.art("8:18", lid="10", onder="a"), WVGGZ.art("8:18", lid="13")),
    Text(
        "De geneesheer-directeur meldt het einde van een crisismaatregel aan de burgemeester.",
        "The medical director reports the end of a crisis measure to the burgemeester.",
    ),
    words="a. de burgemeester over de beëindiging van de verplichte zorg op grond van een "
    "crisismaatregel",
    when=flow(GD, MAYOR) & TAKEN & BARE_FACT,
    provided=ENDS,
)
ENDING_TO_PROSECUTOR = duty(
    "wvggz_execution.ending_to_prosecutor",
    (WVGGZ.art("8:18", lid="10", onder="b"), WVGGZ.art("8:18", lid="13")),
    Text(
        "De geneesheer-directeur meldt het einde van een machtiging aan de officier van justitie.",
        "The medical director reports the end of an order to the prosecutor.",
    ),
    words="b. de officier van justitie over de beëindiging van de verplichte zorg",
    when=flow(GD, OVJ) & UNDER_COURT_ORDER & BARE_FACT,
    provided=ENDS,
)
# Lid 11: "De geneesheer-directeur kan de voor de continuïteit van zorg voor betrokkene relevante
# familie en naasten en het college [...] informeren over de beëindiging van de machtiging [...]
# indien dit noodzakelijk is omdat essentiële voorwaarden [...] ontbreken."  Not the burgemeester.
ENDING_TO_COLLEGE_AND_FAMILY = power(
    "wvggz_execution.ending_to_college_and_family",
    (WVGGZ.art("8:18", lid="11"),),
    Text(
        "De geneesheer-directeur kan relevante familie en het college over het einde van de "
        "machtiging informeren als essentiële voorwaarden ontbreken.",
        "The medical director may tell relevant family and the municipality of the end of the "
        "order if essential conditions are missing.",
    ),
    words="informeren over de beëindiging van de machtiging tot voortzetting van de "
    "crisismaatregel of zorgmachtiging indien dit noodzakelijk is",
    when=DISCLOSER_ROLE.among(*GD) & UNDER_COURT_ORDER & BARE_FACT,
    provided=ENDS
    & ESSENTIALS_MISSING
    & NECESSARY
    & (RECIPIENT_ROLE.among(*COLLEGE) | (RECIPIENT_ROLE.among(*FAMILY) & RELEVANT_RELATIVE)),
    lifts=TOLD_BY_DIRECTOR,
)

# --- Art. 8:19: ending by the court ---------------------------------------------------------------
# Lid 3 e (paraphrased): the officier van justitie adds police and justice data; may be omitted.
JUSTICE_DATA_AT_ENDING = duty(
    "wvggz_execution.justice_data_at_ending",
    (WVGGZ.art("8:19", lid="3", onder="e"),),
    Text(
        "De officier van justitie voegt politie- en justitiegegevens bij het verzoek tot "
        "beëindiging, of laat dat achterwege.",
        "The prosecutor adds police and justice data to the petition for ending, or withholds "
        "them.",
    ),
    when=flow(OVJ, (roles.COURT,)) & PROCEDURE.among(ENDING_SOUGHT) & JUSTICE_CHAIN_DATA,
    provided=~WITHHELD,
    lifts=(TO_COURT,),
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)
# Lid 9 k: "de burgemeester, indien betrokkene verplichte zorg heeft ontvangen op grond van een
# crisismaatregel of machtiging tot voortzetting van de crisismaatregel."
CRISIS_BEFORE = Fact(
    "wvggz_execution.crisis_before",
    Text(
        "Ontving betrokkene verplichte zorg op grond van een crisismaatregel of de voortzetting "
        "daarvan?",
        "Did the data subject get compulsory care under a crisis measure or its continuation?",
    ),
    WVGGZ.art("8:19", lid="9", onder="k"),
)
# To others (paraphrased in the pack): "Griffie → inter alia inspectie, OvJ".
COURT_ENDS_TOLD = duty(
    "wvggz_execution.court_ends_told",
    (WVGGZ.art("8:19", lid="9"),),
    Text(
        "De griffie zendt de beslissing over beëindiging aan inspectie en officier van justitie.",
        "The court registry sends the decision on ending to the inspectorate and the prosecutor.",
    ),
    when=flow((roles.COURT,), (roles.INSPECTORATE, *OVJ))
    & PROCEDURE.among(ENDING_SOUGHT)
    & ONLY_DECISION,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)
COURT_ENDS = duty(
    "wvggz_execution.court_ends",
    (WVGGZ.art("8:19", lid="9", onder="k"),),
    Text(
        "De griffie zendt de beslissing over beëindiging ook aan de burgemeester na een "
        "crisismaatregel.",
        "The court registry sends the decision on ending to the burgemeester too after a crisis "
        "measure.",
    ),
    words="de burgemeester, indien betrokkene verplichte zorg heeft ontvangen op grond van een "
    "crisismaatregel of machtiging tot voortzetting van de crisismaatregel.",
    when=flow((roles.COURT,), MAYOR) & PROCEDURE.among(ENDING_SOUGHT) & ONLY_DECISION,
    provided=CRISIS_BEFORE,
    read_from=READ_LAST,
)

RULES = (
    CARE_DECISION, TRANSFER_DECISION, TRANSFER_NOTICE, TRANSFER_NOTICE_TO_LAWYER, FILE_TO_NEW_CARER,
    INTERRUPTION_TO_PROSECUTOR, INTERRUPTION_TO_COLLEGE, INTERRUPTION_TO_FAMILY,
    CONSULT_BEFORE_ENDING, ENDING_TO_MAYOR, ENDING_TO_PROSECUTOR, ENDING_TO_COLLEGE_AND_FAMILY,
    JUSTICE_DATA_AT_ENDING, COURT_ENDS_TOLD, COURT_ENDS,
)  # fmt: skip
