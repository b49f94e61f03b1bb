"""Wvggz, 7:1-7:2: the crisismaatregel, and what the burgemeester may do with the statement.

Status: verified-verbatim (2025-07-01, 2022-01-01, 2020-01-01). The burgemeester gets the medische
verklaring to decide, the history of measures on request, no police or justice data under 7:1. He
sends the verklaring where 7:2 says and nowhere else; where no measure is taken 7:2 sends it nowhere
(house reading 32). 7:2 lid 6 and 7:1 changed on or before 2021-11-06 and on 2022-01-01.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.law.compulsory_care import (
    ACT_IN_FORCE,
    ADVOCATE_TASK,
    CONTACT_DATA,
    DECISION_OR_STATEMENT,
    EARLIER_MEASURES,
    FOR_STATEMENT,
    INFORM_ABOUT_ADVOCATE,
    JUSTICE_CHAIN_DATA,
    NO_LAWYER,
    OVJ,
    PROVIDERS,
    PSYCHIATRISTS,
    READ_LAST,
    RELEVANT_TO_HARM,
    REPRESENTATIVES,
    STATEMENT,
    SUBJECT_EXPLICIT,
    WVGGZ_MIRROR,
    added_by,
    between,
    duty,
    flow,
    gone_by,
)  # fmt: skip
from disclosure_law.law.sources import WVGGZ
from disclosure_law.law.wvggz_terms import (
    BOUND,
    CRISIS_CONSIDERED,
    CRISIS_MEASURE,
    DECIDE_CRISIS,
    GD,
    HELD_FOR_CRISIS,
    TO_ANOTHER,
)  # fmt: skip
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Prohibition, Stage, Status, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DATA_KINDS,
    DISCLOSER_ROLE,
    HELD_UNDER,
    ON_REQUEST,
    PROCEDURE,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip

JANUARY_2022 = dt.date(2022, 1, 1)
MAYOR = (roles.BURGEMEESTER,)
CONSIDERED: Predicate = PROCEDURE.among(CRISIS_CONSIDERED)
TAKEN: Predicate = PROCEDURE.among(CRISIS_MEASURE)

# --- Art. 7:1 lid 3 -------------------------------------------------------------------------------
# "De burgemeester neemt niet eerder een crisismaatregel dan nadat hij: a. ervoor zorg heeft
# gedragen dat een psychiater [...] in een medische verklaring zijn bevindingen vermeldt inzake de
# actuele gezondheidstoestand van betrokkene, de noodzakelijk geachte vormen van verplichte zorg,
# en of de situatie, bedoeld in het eerste lid, zich voordoet".  "de noodzakelijk geachte vormen
# van verplichte zorg" since 2022-01-01.  That the psychiatrist hands it over is implied.
_STATEMENT = duty(
    "wvggz_crisis.statement_to_mayor",
    (WVGGZ.art("7:1", lid="3", onder="a"),),
    Text(
        "De psychiater geeft de burgemeester de medische verklaring voor de beslissing over de "
        "crisismaatregel.",
        "The psychiatrist gives the burgemeester the medical statement for deciding on the crisis "
        "measure.",
    ),
    words="ervoor zorg heeft gedragen dat een psychiater",
    when=flow(PSYCHIATRISTS, MAYOR) & CONSIDERED & PURPOSE.among(DECIDE_CRISIS) & STATEMENT,
    status=Status.OWN_READING,
)
STATEMENT_TO_MAYOR = (
    between(_STATEMENT, ACT_IN_FORCE, JANUARY_2022),
    attrs.evolve(
        _STATEMENT,
        since=JANUARY_2022,
        words="de noodzakelijk geachte vormen van verplichte zorg, en of de situatie",
    ),
)

# --- Art. 7:1 lid 4 and 5 -------------------------------------------------------------------------
# Lid 4: "De officier van justitie verstrekt de burgemeester desgevraagd gegevens over een voor
# betrokkene eerder afgegeven machtiging [...], crisismaatregel, machtiging tot voortzetting van de
# crisismaatregel of zorgmachtiging."
HISTORY_TO_MAYOR = duty(
    "wvggz_crisis.history_to_mayor",
    (WVGGZ.art("7:1", lid="4"),),
    Text(
        "De officier van justitie geeft de burgemeester desgevraagd de eerdere maatregelen, en "
        "niet meer dan dat.",
        "The prosecutor gives the burgemeester on request the earlier measures, and no more.",
    ),
    words="De officier van justitie verstrekt de burgemeester desgevraagd gegevens over een voor "
    "betrokkene eerder afgegeven machtiging",
    when=flow(OVJ, MAYOR)
    & CONSIDERED
    & ON_REQUEST
    & DATA_KINDS.has(EARLIER_MEASURES)
    & ~STATEMENT
    & ~JUSTICE_CHAIN_DATA,
)
# Lid 5: "De officier van justitie verstrekt op aanvraag van de psychiater aan hem de gegevens,
# bedoeld in het vierde lid, en de politiegegevens [...] en de strafvorderlijke en justitiële
# gegevens [...] die relevant kunnen zijn voor de beoordeling van het ernstig nadeel. Verstrekking
# door de officier van justitie kan achterwege blijven indien het belang van enig strafrechtelijk
# onderzoek zich daartegen verzet."  "de gegevens, bedoeld in het vierde lid, en" since
# 2022-01-01.  A discretion, not a bar.
WITHHELD = Judgement(
    "wvggz_crisis.withheld",
    Text(
        "Laat de officier van justitie de verstrekking achterwege omdat het belang van een "
        "strafrechtelijk onderzoek zich verzet?",
        "Does the prosecutor withhold the data because a criminal investigation opposes?",
    ),
    WVGGZ.art("7:1", lid="5", sentence="2"),
    by=data.DISCLOSER,
)
JUSTICE_DATA_TO_PSYCHIATRIST = duty(
    "wvggz_crisis.justice_data_to_psychiatrist",
    (WVGGZ.art("7:1", lid="5"),),
    Text(
        "De officier van justitie geeft de psychiater op diens aanvraag de relevante politie-, "
        "strafvorderlijke en justitiële gegevens; hij kan dat in het belang van een "
        "strafrechtelijk onderzoek achterwege laten.",
        "The prosecutor gives the psychiatrist on application the relevant police and justice "
        "data; he may withhold them in the interest of a criminal investigation.",
    ),
    words="die relevant kunnen zijn voor de beoordeling van het ernstig nadeel. Verstrekking door "
    "de officier van justitie kan achterwege blijven",
    when=flow(OVJ, PSYCHIATRISTS)
    & CONSIDERED
    & PURPOSE.among(FOR_STATEMENT)
    & ON_REQUEST
    & JUSTICE_CHAIN_DATA,
    provided=RELEVANT_TO_HARM & ~WITHHELD,
    lifts=(WVGGZ_MIRROR,),
)
HISTORY_TO_PSYCHIATRIST = between(
    duty(
        "wvggz_crisis.history_to_psychiatrist",
        (WVGGZ.art("7:1", lid="5"), WVGGZ.art("7:1", lid="4")),
        Text(
            "De officier van justitie geeft de psychiater op diens aanvraag ook de eerdere "
            "maatregelen.",
            "The prosecutor gives the psychiatrist on application the earlier measures too.",
        ),
        words="verstrekt op aanvraag van de psychiater aan hem de gegevens, bedoeld in het vierde "
        "lid",
        when=flow(OVJ, PSYCHIATRISTS)
        & CONSIDERED
        & PURPOSE.among(FOR_STATEMENT)
        & ON_REQUEST
        & DATA_KINDS.has(EARLIER_MEASURES)
        & ~STATEMENT
        & ~JUSTICE_CHAIN_DATA,
        provided=~WITHHELD,
    ),
    JANUARY_2022,
)

# --- Art. 7:2: where the burgemeester sends the decision and the medische verklaring --------------
# Lid 2: "De burgemeester zendt onverwijld een afschrift van zijn beslissing tot het nemen van een
# crisismaatregel en de afgegeven medische verklaring aan betrokkene, de advocaat, de
# geneesheer-directeur, de inspectie, de officier van justitie en voor zover aanwezig de
# vertegenwoordiger en de gezinsvoogdijwerker."
DECISION_AND_STATEMENT = duty(
    "wvggz_crisis.decision_and_statement",
    (WVGGZ.art("7:2", lid="2"),),
    Text(
        "De burgemeester zendt beslissing en medische verklaring aan betrokkene, advocaat, "
        "geneesheer-directeur, inspectie, officier van justitie, vertegenwoordiger en "
        "gezinsvoogdijwerker.",
        "The burgemeester sends decision and medical statement to data subject, lawyer, medical "
        "director, inspectorate, prosecutor, representative and youth protection officer.",
    ),
    words="en de afgegeven medische verklaring aan betrokkene, de advocaat, de "
    "geneesheer-directeur, de inspectie, de officier van justitie en voor zover aanwezig de "
    "vertegenwoordiger en de gezinsvoogdijwerker",
    when=flow(
        MAYOR,
        (
            roles.CLIENT, roles.LAWYER, *GD, roles.INSPECTORATE, *OVJ, *REPRESENTATIVES,
            roles.YOUTH_PROTECTOR,
        ),
    )
    & TAKEN
    & DECISION_OR_STATEMENT,
)  # fmt: skip
# Lid 3: "Indien betrokkene geen advocaat heeft, draagt de burgemeester binnen 24 uur na het nemen
# van de crisismaatregel ervoor zorg dat betrokkene wordt bijgestaan door een advocaat, tenzij
# betrokkene daartegen bedenkingen heeft."
OBJECTS_TO_LAWYER = Fact(
    "wvggz_crisis.objects_to_lawyer",
    Text(
        "Heeft betrokkene bedenkingen tegen bijstand door een advocaat?",
        "Does the data subject object to being assisted by a lawyer?",
    ),
    WVGGZ.art("7:2", lid="3"),
)
ARRANGE_LAWYER = duty(
    "wvggz_crisis.arrange_lawyer",
    (WVGGZ.art("7:2", lid="3"),),
    Text(
        "De burgemeester zorgt binnen 24 uur voor een advocaat, tenzij betrokkene dat niet wil.",
        "The burgemeester arranges a lawyer within 24 hours, unless the data subject objects.",
    ),
    words="ervoor zorg dat betrokkene wordt bijgestaan door een advocaat, tenzij betrokkene "
    "daartegen bedenkingen heeft",
    when=flow(MAYOR, (roles.LAWYER,)) & TAKEN & CONTACT_DATA,
    provided=NO_LAWYER & ~OBJECTS_TO_LAWYER,
)
# Lid 5: "De burgemeester verstrekt de persoonsgegevens van betrokkene aan de
# patiëntenvertrouwenspersoon [...]. De burgemeester verstrekt de persoonsgegevens alleen met
# uitdrukkelijke toestemming van betrokkene."
TO_ADVOCATE: Predicate = flow(MAYOR, (roles.PATIENT_ADVOCATE,)) & PROCEDURE.among(
    CRISIS_CONSIDERED, CRISIS_MEASURE
)
CONTACT_TO_ADVOCATE = duty(
    "wvggz_crisis.contact_to_advocate",
    (WVGGZ.art("7:2", lid="5"),),
    Text(
        "De burgemeester geeft de patiëntenvertrouwenspersoon de persoonsgegevens, alleen met "
        "uitdrukkelijke toestemming van betrokkene; niet de medische verklaring.",
        "The burgemeester gives the patient advocate the personal data, only with explicit consent "
        "of the data subject; not the medical statement.",
    ),
    words="De burgemeester verstrekt de persoonsgegevens van betrokkene aan de "
    "patiëntenvertrouwenspersoon, met als doel betrokkene te kunnen informeren",
    when=TO_ADVOCATE & PURPOSE.among(INFORM_ABOUT_ADVOCATE) & CONTACT_DATA,
    provided=SUBJECT_EXPLICIT,
)
# "de persoonsgegevens": those of this first word to the pvp.  What he demands for his task goes by
# 11:3, where the vertegenwoordiger may agree as well.
ONLY_WITH_CONSENT = Prohibition(
    id="wvggz_crisis.advocate_only_with_consent",
    cites=(WVGGZ.art("7:2", lid="5", sentence="2"),),
    text=Text(
        "Zonder uitdrukkelijke toestemming van betrokkene gaat niets naar de "
        "patiëntenvertrouwenspersoon.",
        "Without explicit consent of the data subject nothing goes to the patient advocate.",
    ),
    words="De burgemeester verstrekt de persoonsgegevens alleen met uitdrukkelijke toestemming van "
    "betrokkene.",
    when=TO_ADVOCATE & ~PURPOSE.among(ADVOCATE_TASK) & ~SUBJECT_EXPLICIT,
    lock=Lock(
        "wvggz-7-2-lid-5",
        Text("uitdrukkelijke toestemming (Wvggz 7:2)", "explicit consent (Wvggz 7:2)"),
        LockKind.LIMIT,
    ),
    since=ACT_IN_FORCE,
)
# Lid 6: "De burgemeester draagt ervoor zorg dat de zorgverantwoordelijke ten behoeve van de
# verplichting, bedoeld in artikel 8:4, eerste lid, een afschrift van de afgegeven medische
# verklaring [...] ontvangt." In this wording by 2021-11-06; on 2020-01-01: "de zorgaanbieder ten
# behoeve van de verplichting, bedoeld in artikel 8:25, de afgegeven medische verklaring ontvangt."
COPY_FOR_FILE = added_by(
    duty(
        "wvggz_crisis.copy_for_file",
        (WVGGZ.art("7:2", lid="6"),),
        Text(
            "De burgemeester zorgt dat de zorgverantwoordelijke de medische verklaring krijgt voor "
            "het dossier.",
            "The burgemeester sees to it that the responsible carer gets the medical statement for "
            "the file.",
        ),
        words="draagt ervoor zorg dat de zorgverantwoordelijke ten behoeve van de verplichting, "
        "bedoeld in artikel 8:4, eerste lid",
        when=flow(MAYOR, (roles.CARE_RESPONSIBLE,)) & TAKEN & STATEMENT,
    )
)
COPY_FOR_PROVIDER = gone_by(
    duty(
        "wvggz_crisis.copy_for_provider",
        (WVGGZ.art("7:2", lid="6"),),
        Text(
            "De burgemeester zorgt dat de zorgaanbieder de medische verklaring krijgt (oude "
            "tekst).",
            "The burgemeester sees to it that the provider gets the medical statement (old text).",
        ),
        words="de zorgaanbieder ten behoeve van de verplichting, bedoeld in artikel 8:25, de "
        "afgegeven medische verklaring ontvangt.",
        when=flow(MAYOR, PROVIDERS) & TAKEN & STATEMENT,
    )
)

# --- The medische verklaring in the hands of the burgemeester -------------------------------------
# 7:2 lid 2 and 6 list its recipients; everything else is a duty (8:29, 8:30, another act) or the
# research of 8:28.  Consent opens nothing: betrokkene gets the verklaring himself.
MAYORS_STATEMENT = Lock(
    "wvggz-7-2-verklaring",
    Text(
        "de medische verklaring gaat alleen waar de Wvggz haar heen stuurt",
        "the medical statement goes only where the Wvggz sends it",
    ),
    LockKind.LIMIT,
)
HE_GETS_IT_HIMSELF = Condition(
    id="wvggz_crisis.subject_has_the_statement",
    cites=(WVGGZ.art("7:2", lid="2"),),
    text=Text(
        "Betrokkene ontvangt beslissing en verklaring zelf en kan ze zelf aan een ander geven.",
        "The data subject gets decision and statement personally and may give them to another.",
    ),
    stage=Stage.CONSEQUENCE,
    holder=data.SUBJECT,
    status=Status.OWN_READING,
)
STATEMENT_STAYS = Prohibition(
    id="wvggz_crisis.statement_stays",
    cites=(WVGGZ.art("7:2", lid="2"), WVGGZ.art("7:2", lid="6")),
    text=Text(
        "De burgemeester geeft de medische verklaring alleen aan wie art. 7:2 noemt, of waar een "
        "wettelijke plicht haar vordert; zonder crisismaatregel stuurt art. 7:2 haar nergens heen.",
        "The burgemeester gives the medical statement only to whom art. 7:2 names, or where a "
        "statutory duty calls for it; without a crisis measure art. 7:2 sends it nowhere.",
    ),
    words="een afschrift van zijn beslissing tot het nemen van een crisismaatregel en de afgegeven "
    "medische verklaring",
    when=DISCLOSER_ROLE.among(*MAYOR)
    & BOUND
    & STATEMENT
    & TO_ANOTHER
    & ~RECIPIENT_ROLE.among(roles.COURT),
    lock=MAYORS_STATEMENT,
    yields=Yields.DUTIES,
    then=(HE_GETS_IT_HIMSELF,),
    since=ACT_IN_FORCE,
    status=Status.OWN_READING,
)

# --- Art. 8:32 lid 4, 8:33 lid 1 ------------------------------------------------------------------
# "De zorgaanbieder, de geneesheer-directeur en de burgemeester bewaren de op grond van deze wet
# verkregen gegevens gedurende de termijn, bedoeld in artikel 7:454 van het Burgerlijk Wetboek".
# 8:33: "Na afloop van de termijnen, bedoeld in artikel 8:32 worden de gegevens vernietigd".
KEEP_AND_DESTROY = Condition(
    id="wvggz_crisis.keep_and_destroy",
    cites=(WVGGZ.art("8:32", lid="4"), WVGGZ.art("8:33", lid="1")),
    text=Text(
        "De burgemeester bewaart de gegevens van de crisismaatregel de termijn van BW 7:454 en "
        "vernietigt ze daarna; bewaren is geen hergebruik.",
        "The burgemeester keeps the data of the crisis measure for the period of BW 7:454 and then "
        "destroys them; keeping is no reuse.",
    ),
    words="bewaren de op grond van deze wet verkregen gegevens gedurende de termijn, bedoeld in "
    "artikel 7:454 van het Burgerlijk Wetboek",
    when=DISCLOSER_ROLE.among(*MAYOR) & BOUND & HELD_UNDER.among(HELD_FOR_CRISIS),
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
    since=READ_LAST,
)

RULES = (
    *STATEMENT_TO_MAYOR, HISTORY_TO_MAYOR, JUSTICE_DATA_TO_PSYCHIATRIST, HISTORY_TO_PSYCHIATRIST,
    DECISION_AND_STATEMENT, ARRANGE_LAWYER, CONTACT_TO_ADVOCATE, ONLY_WITH_CONSENT, COPY_FOR_FILE,
    *COPY_FOR_PROVIDER, STATEMENT_STAYS,
    KEEP_AND_DESTROY,
)  # fmt: skip
