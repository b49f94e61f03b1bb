"""WGS 1.7 lid 1-7 and 1.11, Bgs 1.8: what leaves a Zorg- en Veiligheidshuis.

Status: verified-verbatim, in force from 2025-03-01. Gates that do not merge: a result to a
participant (1.7 lid 1: a duty, with a veto of those whose data it rests on) and to a third party
(1.7 lid 2 with 2.31 lid 11: a power behind cumulative gates); to other cooperations and houses:
`wgs_exchange`. Everything else stays in by art. 1.11, which yields to any statutory rule.
"""

from __future__ import annotations

import attrs

from disclosure_law.law import wgs_terms as t
from disclosure_law.law.avg import CIVIL_COURT_BAN, UAVG_CHANGED
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.keys import DUTY_BASIS, TASK_BASIS
from disclosure_law.law.sources import AVG, BGS, WGS
from disclosure_law.law.wgs_medical import PARTICIPANT_EXCLUDED, PRIVATE_PARTICIPANT_EXCLUDED
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Ground,
    Key,
    Modality,
    Nature,
    Prohibition,
    Stage,
    Yields,
)
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DATA_KINDS,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    IS_CRIMINAL,
    IS_HEALTH,
    NECESSARY,
    PURPOSE,
)
from disclosure_law.vocabulary.locks import AVG_9, AVG_10, WGS_1_11


def _lock(id_: str, nl: str, en: str) -> Lock:
    return Lock(id_, Text(nl, en), LockKind.LIMIT)


IS_RESULT = DATA_KINDS.has(t.RESULT)
IS_SPECIAL: Predicate = IS_HEALTH | IS_CRIMINAL | CATEGORY.among(data.OTHER_SPECIAL)
"""Special categories (AVG 9) and criminal data (UAVG 1, to which WGS 1.1 refers)."""
COURT_BAN = CATEGORY.among(data.ADMINISTRATIVE_MEASURES, data.MERE_FACT) & CIVIL_COURT_BAN
"""Criminal data too until 2026-09-01, when UAVG 1 dropped it."""
RESULT_OUT = t.FROM_HOUSE & IS_RESULT
COMPATIBLE = Fact(
    "wgs.compatible_with_purpose",
    Text(
        "Is de taak of het belang van de ontvanger verenigbaar met het doel van WGS 2.25?",
        "Is the recipient's task or interest compatible with the purpose of WGS 2.25?",
    ),
    WGS.art("1.7", lid="1"),
)
# Art. 1.7 lid 7: "Dit artikel is mede van toepassing op persoonsgegevens van strafrechtelijke
# aard."
OFFENCES_IN_RESULT = Key(AVG_10, (AVG.art("10"), WGS.art("1.7", lid="7")))


# --- Bgs 1.8 lid 1 -------------------------------------------------------------------------------
# "verstrekt uitsluitend het resultaat van de gezamenlijke gegevensverwerking aan een deelnemer of
# derde overeenkomstig artikel 1.7 van de wet, na, voor zover mogelijk, de feitelijke juistheid en
# de kwaliteit van de daarbij te verstrekken gegevens te hebben getoetst."
RESULT_CHECKED = Fact(
    "bgs.result_checked",
    Text(
        "Zijn de feitelijke juistheid en de kwaliteit van het resultaat getoetst?",
        "Have the accuracy and quality of the result been checked?",
    ),
    BGS.art("1.8", lid="1"),
)
RESULT_CHECK_IMPOSSIBLE = Fact(
    "bgs.result_check_impossible",
    Text("Was die toets onmogelijk?", "Was that check impossible?"),
    BGS.art("1.8", lid="1"),
)
CHECKED = RESULT_CHECKED | RESULT_CHECK_IMPOSSIBLE
FOR_A_OR_B = PURPOSE.among(t.PUBLIC_TASK, t.PRIVATE_INTEREST)
BY_1_7 = RESULT_OUT & FOR_A_OR_B
"""A result under art. 1.7 lid 1 or 2; limits on it leave a duty in another act untouched."""
RESULTS_ARE_CHECKED = Prohibition(
    id="bgs.results_are_checked",
    cites=(BGS.art("1.8", lid="1"),),
    text=Text(
        "Een resultaat gaat pas weg nadat het, voor zover mogelijk, is getoetst.",
        "A result leaves only after it has been checked, as far as possible.",
    ),
    words="Een samenwerkingsverband verstrekt uitsluitend het resultaat van de gezamenlijke "
    "gegevensverwerking aan een deelnemer of derde",
    when=BY_1_7 & t.SEAT & ~CHECKED,
    lock=_lock("bgs-1-8", "eerst toetsen, dan verstrekken", "check before disclosing"),
    yields=Yields.DUTIES,
    since=t.SINCE,
)

# --- Conditions ----------------------------------------------------------------------------------
# Art. 1.11 lid 2: "De ontvanger van het resultaat ... is verplicht tot geheimhouding"
RECIPIENT_BOUND = Condition(
    id="wgs.recipient_of_result_bound",
    cites=(WGS.art("1.11", lid="2"),),
    text=Text(
        "De ontvanger die niet al een geheimhoudingsplicht heeft is gebonden aan WGS 1.11 lid 2.",
        "A recipient without a secrecy of its own is bound by WGS 1.11(2).",
    ),
    words="De ontvanger van het resultaat van de verwerking",
    stage=Stage.WITH,
    holder=data.RECIPIENT,
    since=t.SINCE,
)
# Art. 1.7 lid 4: "koppelen daarvan ten minste jaarlijks de effectiviteit en de bruikbaarheid terug"
FEEDBACK = Condition(
    id="wgs.yearly_feedback",
    cites=(WGS.art("1.7", lid="4"),),
    text=Text(
        "De ontvanger koppelt ten minste jaarlijks terug wat het resultaat opleverde.",
        "The recipient reports at least yearly what the result was good for.",
    ),
    words="koppelen daarvan ten minste jaarlijks de effectiviteit en de bruikbaarheid terug aan "
    "het samenwerkingsverband",
    stage=Stage.AFTERWARDS,
    holder=data.RECIPIENT,
    since=t.SINCE,
)

# --- Art. 1.7 lid 1: to a participant ------------------------------------------------------------
# "Tenzij naar het oordeel van een of meer deelnemers op wier gegevens de resultaten zijn gebaseerd
# zwaarwegende redenen zich daartegen verzetten, worden de resultaten van de verwerking binnen het
# samenwerkingsverband verstrekt aan een of meer deelnemers, voor zover de verstrekking
# noodzakelijk is voor:"
VETO = Fact(
    "wgs.supplier_vetoes",
    Text(
        "Oordeelt een deelnemer op wiens gegevens het resultaat berust dat zwaarwegende redenen "
        "zich tegen verstrekking verzetten?",
        "Does a participant on whose data the result rests judge that weighty reasons oppose it?",
    ),
    WGS.art("1.7", lid="1"),
)
# a. "de vervulling van een publiekrechtelijke taak die aan de deelnemer is opgedragen"
RESULT_FOR_TASK = Ground(
    id="wgs.result_for_public_task",
    cites=(WGS.art("1.7", lid="1", onder="a"),),
    text=Text(
        "Een deelnemer krijgt het resultaat dat hij voor zijn publiekrechtelijke taak nodig "
        "heeft, tenzij een leverancier zwaarwegende redenen ertegen heeft.",
        "A participant gets the result that its public task needs, unless a supplier has weighty "
        "reasons.",
    ),
    words="worden de resultaten van de verwerking binnen het samenwerkingsverband verstrekt aan "
    "een of meer deelnemers",
    when=RESULT_OUT & PURPOSE.among(t.PUBLIC_TASK),
    provided=t.RECIPIENT_PARTICIPANT
    & NECESSARY
    & COMPATIBLE
    & ~VETO
    & ~PARTICIPANT_EXCLUDED
    & CHECKED
    & t.ONLY_HEALTH,
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, t.HEALTH_IN_ZVH, t.NUMBER_IN_ZVH, OFFENCES_IN_RESULT),
    since=t.SINCE,
    then=(RECIPIENT_BOUND, FEEDBACK),
)
# b. "de behartiging van de gerechtvaardigde belangen of uitvoering van wettelijke verplichtingen
# van een private deelnemer"
RESULT_FOR_PRIVATE_PARTICIPANT = attrs.evolve(
    RESULT_FOR_TASK,
    id="wgs.result_for_private_participant",
    cites=(WGS.art("1.7", lid="1", onder="b"),),
    text=Text(
        "Een private deelnemer krijgt het resultaat dat zijn gerechtvaardigd belang of wettelijke "
        "plicht nodig maakt.",
        "A private participant gets the result that its legitimate interest or legal duty makes "
        "necessary.",
    ),
    when=RESULT_OUT & PURPOSE.among(t.PRIVATE_INTEREST),
    provided=t.PRIVATE_PARTICIPANT
    & NECESSARY
    & COMPATIBLE
    & ~VETO
    & ~PRIVATE_PARTICIPANT_EXCLUDED
    & CHECKED
    & t.ONLY_HEALTH,
)

# --- Art. 1.7 lid 2, 3 and 2.31 lid 11: to a third party -----------------------------------------
# Lid 2: "Tenzij een deelnemer daartegen bezwaar heeft, kunnen de resultaten ... aan een derde
# worden verstrekt, voor zover de verstrekking bij of krachtens deze wet van een grondslag is
# voorzien, de verstrekking door de rechtmatigheidsadviescommissie ... op rechtmatigheid is
# getoetst en de verstrekking noodzakelijk is voor:"
OBJECTION = Fact(
    "wgs.participant_objects",
    Text(
        "Heeft een deelnemer bezwaar tegen verstrekking aan deze derde?",
        "Does any participant object to disclosing to this third party?",
    ),
    WGS.art("1.7", lid="2"),
)
TESTED_BY_COMMITTEE = Fact(
    "wgs.committee_tested",
    Text(
        "Heeft de rechtmatigheidsadviescommissie de verstrekking op rechtmatigheid getoetst?",
        "Has the lawfulness committee tested the disclosure?",
    ),
    WGS.art("1.7", lid="2"),
)
SUPPLIERS_AGREE = Fact(
    "wgs.suppliers_agree",
    Text(
        "Stemmen alle deelnemers die deze persoonsgegevens verstrekten in?",
        "Do all participants that supplied these personal data agree?",
    ),
    WGS.art("1.7", lid="3"),
)
GATES: Predicate = ~OBJECTION & TESTED_BY_COMMITTEE & FOR_A_OR_B & NECESSARY & COMPATIBLE
TO_THIRD_PARTY = RESULT_OUT & t.THIRD_PARTY
# Art. 1.7 lid 3 presupposes that special data may go; the AVG exception is that of art. 2.29 lid 1.
RESULT_TO_THIRD_PARTY = Ground(
    id="wgs.result_to_third_party",
    cites=(WGS.art("1.7", lid="2"), WGS.art("2.31", lid="11")),
    text=Text(
        "De deelnemers klasse A kunnen een resultaat aan een derde verstrekken: geen bezwaar, "
        "getoetst door de commissie, noodzakelijk en verenigbaar.",
        "The class A participants may give a result to a third party: no objection, tested by the "
        "committee, necessary and compatible.",
    ),
    words="Tenzij een deelnemer daartegen bezwaar heeft, kunnen de resultaten van de verwerking "
    "binnen het samenwerkingsverband aan een derde worden verstrekt",
    when=TO_THIRD_PARTY,
    provided=GATES & t.ONLY_HEALTH,
    lifts=(
        TASK_BASIS,
        Key(AVG_9, (AVG.art("9", lid="2", onder="g"), WGS.art("1.7", lid="3"))),
        OFFENCES_IN_RESULT,
    ),
    since=t.SINCE,
    then=(RECIPIENT_BOUND, FEEDBACK),
)
GATES_TO_THIRD_PARTIES = Prohibition(
    id="wgs.gates_to_third_parties",
    cites=(WGS.art("1.7", lid="2"),),
    text=Text(
        "Zonder alle voorwaarden van WGS 1.7 lid 2 gaat een resultaat niet naar een derde.",
        "Without every condition of WGS 1.7(2) a result does not go to a third party.",
    ),
    words="op rechtmatigheid is getoetst en de verstrekking noodzakelijk is voor",
    when=TO_THIRD_PARTY & ~t.OPEN_CASE & ~GATES,
    lock=_lock("wgs-1-7-2", "resultaten aan derden", "results to third parties"),
    yields=Yields.RULES,
    since=t.SINCE,
)
# Lid 3: "vindt deze verstrekking uitsluitend plaats nadat de deelnemers die deze persoonsgegevens
# aan het samenwerkingsverband hebben verstrekt, hiermee hebben ingestemd."
SPECIAL_ONLY_IF_SUPPLIERS_AGREE = Prohibition(
    id="wgs.special_only_if_suppliers_agree",
    cites=(WGS.art("1.7", lid="3"),),
    text=Text(
        "Bijzondere en strafrechtelijke gegevens gaan pas naar een derde als de leveranciers "
        "instemmen.",
        "Special and criminal data go to a third party only after the suppliers have agreed.",
    ),
    words="uitsluitend plaats nadat de deelnemers die deze persoonsgegevens aan het "
    "samenwerkingsverband hebben verstrekt, hiermee hebben ingestemd",
    when=BY_1_7 & t.THIRD_PARTY & IS_SPECIAL & ~SUPPLIERS_AGREE,
    lock=_lock("wgs-1-7-3", "instemming van leveranciers", "agreement of suppliers"),
    yields=Yields.DUTIES,
    since=t.SINCE,
)
COURT_BAN_ONLY_IF_SUPPLIERS_AGREE = attrs.evolve(
    SPECIAL_ONLY_IF_SUPPLIERS_AGREE,
    id="wgs.court_ban_only_if_suppliers_agree",
    when=BY_1_7 & t.THIRD_PARTY & COURT_BAN & ~SUPPLIERS_AGREE,
    until=UAVG_CHANGED,
)

# --- Art. 1.11: secrecy of the house -------------------------------------------------------------
# Lid 1: "Eenieder die betrokken is bij de werkzaamheden van het samenwerkingsverband en daarbij de
# beschikking krijgt over persoonsgegevens, en voor wie niet reeds uit hoofde van ambt, beroep of
# wettelijk voorschrift ter zake van die gegevens een geheimhoudingsplicht geldt, is verplicht tot
# geheimhouding van die gegevens, behoudens voor zover artikel 1.7 of enig ander wettelijk
# voorschrift voorziet in de bevoegdheid of verplichting om de gegevens te verstrekken of voor
# zover de gegevensverstrekking noodzakelijk is voor het afleggen van verantwoording door een
# medewerker aan de deelnemer die hem heeft aangewezen"
BOUND = DISCLOSER_BOUND.has(WGS_1_11)
RECEIVED_A_RESULT = ~DISCLOSER_ROLE.among(roles.ZVH) & IS_RESULT
SECRECY = Prohibition(
    id="wgs.secrecy",
    cites=(WGS.art("1.11", lid="1"),),
    text=Text(
        "Wie in het samenwerkingsverband persoonsgegevens krijgt houdt die geheim, behalve waar "
        "een wettelijk voorschrift verstrekken toelaat of verplicht.",
        "Whoever gets personal data in the cooperation keeps them secret, except where a "
        "statutory rule allows or obliges disclosure.",
    ),
    words="Eenieder die betrokken is bij de werkzaamheden van het samenwerkingsverband",
    when=BOUND & ~RECEIVED_A_RESULT,
    lock=WGS_1_11,
    yields=Yields.RULES,
    since=t.SINCE,
    then=(SR_272,),
)
ACCOUNT = Ground(
    id="wgs.account_to_own_organisation",
    cites=(WGS.art("1.11", lid="1"),),
    text=Text(
        "Een medewerker mag verantwoording afleggen aan de deelnemer die hem heeft aangewezen.",
        "A member of staff may account to the participant that designated him.",
    ),
    words="noodzakelijk is voor het afleggen van verantwoording door een medewerker aan de "
    "deelnemer die hem heeft aangewezen",
    when=BOUND & ~RECEIVED_A_RESULT & ~t.BY_COOPERATION & t.SEAT & PURPOSE.among(t.ACCOUNT),
    provided=NECESSARY,
    nature=Nature.AVG_BASIS,  # an exit of this secrecy only: no rule that opens another one
    lifts=(WGS_1_11, *t.PROCESS_KEYS),
    since=t.SINCE,
)
# Lid 2: "De ontvanger van het resultaat ... is verplicht tot geheimhouding, behoudens voor zover
# enig wettelijk voorschrift voorziet in de bevoegdheid of verplichting om de gegevens te
# verstrekken."
RECIPIENT_SECRECY = attrs.evolve(
    SECRECY,
    id="wgs.recipient_secrecy",
    cites=(WGS.art("1.11", lid="2"),),
    text=Text(
        "Wie een resultaat ontving houdt het geheim, behalve waar een wettelijk voorschrift "
        "verstrekken toelaat of verplicht.",
        "Whoever received a result keeps it secret, except where a statutory rule allows or "
        "obliges disclosure.",
    ),
    words="behoudens voor zover enig wettelijk voorschrift voorziet in de bevoegdheid of "
    "verplichting om de gegevens te verstrekken",
    when=BOUND & RECEIVED_A_RESULT,
)

RULES = (
    RESULTS_ARE_CHECKED, RESULT_FOR_TASK, RESULT_FOR_PRIVATE_PARTICIPANT, RESULT_TO_THIRD_PARTY,
    GATES_TO_THIRD_PARTIES, SPECIAL_ONLY_IF_SUPPLIERS_AGREE,
    COURT_BAN_ONLY_IF_SUPPLIERS_AGREE, SECRECY, ACCOUNT, RECIPIENT_SECRECY,
)  # fmt: skip
