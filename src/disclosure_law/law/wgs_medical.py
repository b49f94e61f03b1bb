"""WGS 2.29: health data, medical secrecy and the supplier's conditions towards a house.

Status: verified-verbatim, in force from 2025-03-01. Lid 2 takes the holders of three medical
secrecies out of the duty of art. 1.5 and forbids them to give data to a house, "behoudens" four
openings: express consent, another statute that obliges, another statute that allows, or the
professional's own judgement of goed hulpverlenerschap. With an opening they may; the WGS never
obliges them ("in afwijking van artikel 1.5, eerste lid"; own reading of the pack, the only one
that fits "uitsluitend ... indien"). Lid 1 supplies the AVG exception and lifts no secrecy. House
reading 19: lid 2 is an exit from BW 7:457, Wet BIG 88 and Jeugdwet 7.3.11.

The secrecies of lid 2 are read per data: `bound_by` says what binds the discloser for these data.
"""

from __future__ import annotations

import attrs

from disclosure_law.law import wgs_terms as t
from disclosure_law.law.doctrine_conflict import SIX_CONDITIONS
from disclosure_law.law.sources import BGS, CONFLICT_OF_DUTIES, WGS
from disclosure_law.law.wgbo import CONSENT_OF_THE_RIGHT_PERSON, PATIENT_DECIDES
from disclosure_law.law.wgs_supply import (
    MAY_SET_LIMITS,
    ONLY_THIS_PURPOSE,
    RECIPIENTS_BOUND,
    RELATES_TO_PURPOSE,
    STAYS_IN_THIS_HOUSE,
)
from disclosure_law.leaf import Fact, Judgement, NotModelled, OpenQuestion, Position
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Contested, Ground, Key, Nature, Prohibition, Status, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DATA_KINDS,
    NECESSARY,
    OWN_EXPLICIT,
    PROXY_EXPLICIT,
    PURPOSE,
    RECIPIENT_ROLE,
    TRAVELLING,
)
from disclosure_law.vocabulary.locks import BW_7_457, JEUGDWET_7_3_11, WET_BIG_88

ONLY_WITH_CONSENT = Lock(
    "wgs-2-29",
    Text("medisch beroepsgeheim tegenover een ZVH", "medical secrecy towards a ZVH"),
    LockKind.LIMIT,
)

# --- Art. 2.29 lid 2 -----------------------------------------------------------------------------
# "In afwijking van artikel 1.5, eerste lid, verstrekt een deelnemer waarop het bepaalde in artikel
# 457 van Boek 7 van het Burgerlijk Wetboek, artikel 88 van de Wet op de beroepen in de individuele
# gezondheidszorg of artikel 7.3.11 van de Jeugdwet van toepassing is, uitsluitend gegevens aan een
# Zorg- en Veiligheidshuis indien betrokkene daartoe uitdrukkelijk toestemming heeft gegeven,
# behoudens de gevallen waarin enig wettelijk voorschrift een deelnemer verplicht gegevens te
# verstrekken of enig wettelijk voorschrift toestaat gegevens zonder uitdrukkelijke toestemming van
# betrokkene te verstrekken of de verstrekking van gegevens noodzakelijk is uit het oogpunt van
# goed hulpverlenerschap." "Enig wettelijk voorschrift": the lock yields to every statute. The
# powers of the WGS itself are not made for a medically bound discloser (`wgs_supply`,
# `wgs_meeting`), so they cannot serve: that were circular.
MEDICAL_SECRECY = Prohibition(
    id="wgs.medical_secrecy",
    cites=(WGS.art("2.29", lid="2"),),
    text=Text(
        "Wie onder BW 7:457, Wet BIG 88 of Jeugdwet 7.3.11 valt verstrekt aan een ZVH alleen met "
        "uitdrukkelijke toestemming of langs een van de drie andere openingen.",
        "Whoever is under BW 7:457, Wet BIG 88 or Jeugdwet 7.3.11 gives data to a ZVH only with "
        "express consent or along one of the three other openings.",
    ),
    words="uitsluitend gegevens aan een Zorg- en Veiligheidshuis indien betrokkene daartoe "
    "uitdrukkelijk toestemming heeft gegeven",
    when=t.TO_ZVH
    & t.NOT_TO_SUBJECT
    & t.MEDICALLY_BOUND
    & (t.IS_PARTICIPANT | t.INCIDENTAL_DISCLOSER),
    lock=ONLY_WITH_CONSENT,
    yields=Yields.RULES,
    since=t.SINCE,
)


def _on_plans(id_: str, nl: str, en: str, letter: str) -> Fact:
    return Fact(id_, Text(nl, en), BGS.art("2.20", lid="2", onder=letter))


# Bgs 2.20 lid 2: "a. de betrokkenen behoren tot elkaars directe kring ...; b. er afhankelijkheden
# bestaan tussen de problemen bij deze betrokkenen ..., of tussen de problemen die zij veroorzaken"
EACH_OTHERS_CIRCLE = _on_plans(
    "bgs.in_each_others_circle",
    "Behoren de betrokkenen tot elkaars directe kring?",
    "Do the persons belong to each other's direct circle?",
    "a",
)
INTERDEPENDENT = _on_plans(
    "bgs.problems_interdependent",
    "Bestaan er afhankelijkheden tussen hun problemen of wat die veroorzaken?",
    "Do their problems, or what these cause, depend on each other?",
    "b",
)
FOR_PLANS = PURPOSE.among(t.ALIGN_PLANS) & EACH_OTHERS_CIRCLE & INTERDEPENDENT
CASE_OR_PLANS = PURPOSE.among(t.CASE) | FOR_PLANS
IN_THE_CASE = CASE_OR_PLANS & t.ZVH_CASE & (t.TAKES_PART | t.INCIDENTAL_DISCLOSER)
WHEN_SUBMITTING = PURPOSE.among(t.SUBMISSION) & t.TO_HOUSE & t.IS_PARTICIPANT & RELATES_TO_PURPOSE
FOR_THE_LIST = (
    PURPOSE.among(t.PRIORITY_LIST)
    & t.TO_HOUSE
    & t.BY_CLASS_A
    & ~t.OUTSIDE_TASKS
    & t.LIST_CRITERIA_PUBLISHED
)
NEEDED_BY_THE_HOUSE: Predicate = (IN_THE_CASE | WHEN_SUBMITTING | FOR_THE_LIST) & NECESSARY
"""The purposes of a house (2.26, 2.31 lid 1, 2.32 lid 2, Bgs 2.20 lid 2): "verstrekt ...
uitsluitend gegevens ... indien" holds for all of them."""
MEDICAL_KEYS = (
    Key(BW_7_457, (WGS.art("2.29", lid="2"),)),
    Key(WET_BIG_88, (WGS.art("2.29", lid="2"),)),
    Key(JEUGDWET_7_3_11, (WGS.art("2.29", lid="2"),)),
)
# Opening (a).  The WGS is silent on minors and incapable persons: BW 7:465, as in the WGBO.
SOMEBODY_ELSE_CONSENTS = Contested(
    WGS.art("2.29", lid="2"),
    Text(
        "De WGS zwijgt over minderjarigen en onbekwamen; gelezen als BW 7:450 en 7:465.",
        "The WGS is silent on minors and incapable persons; read as BW 7:450 and 7:465.",
    ),
    when=~PATIENT_DECIDES,
)
EXPRESS_CONSENT: Predicate = CONSENT_OF_THE_RIGHT_PERSON & (
    (PATIENT_DECIDES & OWN_EXPLICIT) | (~PATIENT_DECIDES & PROXY_EXPLICIT)
)
WITH_EXPRESS_CONSENT = Ground(
    id="wgs.with_express_consent",
    cites=(WGS.art("2.29", lid="2"), WGS.art("2.29", lid="1")),
    text=Text(
        "Met uitdrukkelijke toestemming van betrokkene mag de hulpverlener aan het ZVH "
        "verstrekken.",
        "With the person's express consent the professional may give data to the ZVH.",
    ),
    words="indien betrokkene daartoe uitdrukkelijk toestemming heeft gegeven",
    when=t.TO_ZVH & t.NOT_TO_SUBJECT & t.MEDICALLY_BOUND,
    provided=NEEDED_BY_THE_HOUSE & EXPRESS_CONSENT,
    lifts=(*MEDICAL_KEYS, *t.PROCESS_KEYS),
    since=t.SINCE,
    contested=(SOMEBODY_ELSE_CONSENTS,),
    then=(MAY_SET_LIMITS, RECIPIENTS_BOUND, ONLY_THIS_PURPOSE, STAYS_IN_THIS_HOUSE),
)
# Openings (b) and (c) that no encoded statute supplies: which one is invoked must be named.
OTHER_STATUTE = Fact(
    "wgs.other_statute_opens",
    Text(
        "Is er een ander wettelijk voorschrift dat deze verstrekking zonder toestemming verplicht "
        "of toestaat?",
        "Is there another statutory rule that obliges or allows this disclosure without consent?",
    ),
    WGS.art("2.29", lid="2"),
)
STATUTE_NOT_MODELLED = NotModelled(
    "wgs.statute_not_modelled",
    Text(
        "Het ingeroepen voorschrift is hier niet gemodelleerd: noem het en beoordeel het zelf.",
        "The rule invoked is not modelled here: name it and judge it.",
    ),
    WGS.art("2.29", lid="2"),
)
ALONG_ANOTHER_STATUTE = attrs.evolve(
    WITH_EXPRESS_CONSENT,
    id="wgs.along_another_statute",
    text=Text(
        "Een ander wettelijk voorschrift verplicht tot deze verstrekking of staat haar toe.",
        "Another statutory rule obliges or allows this disclosure.",
    ),
    words="enig wettelijk voorschrift toestaat gegevens zonder uitdrukkelijke toestemming van "
    "betrokkene te verstrekken",
    provided=OTHER_STATUTE & STATUTE_NOT_MODELLED,
    contested=(),
)
# Opening (d).
GOOD_CARE_REQUIRES = Judgement(
    "wgs.good_care_requires",
    Text(
        "Is de verstrekking naar het oordeel van de hulpverlener noodzakelijk uit het oogpunt van "
        "goed hulpverlenerschap?",
        "Is the disclosure, in the professional's judgement, necessary from the viewpoint of good "
        "care?",
    ),
    WGS.art("2.29", lid="2"),
    by=data.PROFESSIONAL,
)
GOOD_CARE_ALONE = Contested(
    WGS.art("2.29", lid="2"),
    Text(
        "De WGS noemt goed hulpverlenerschap als opening; de KNMG (brief van 2 maart 2023) houdt "
        "het voor onvoldoende om het beroepsgeheim te doorbreken. De verhouding tot het conflict "
        "van plichten is niet beslist.",
        "The WGS names good care as an opening; the KNMG (letter of 2 March 2023) holds that it "
        "does not suffice to break secrecy. How it relates to the conflict of duties is not "
        "settled.",
    ),
)
FROM_GOOD_CARE = attrs.evolve(
    WITH_EXPRESS_CONSENT,
    id="wgs.from_good_care",
    text=Text(
        "De hulpverlener mag verstrekken wat naar zijn oordeel uit goed hulpverlenerschap "
        "noodzakelijk is.",
        "The professional may give what in his judgement good care makes necessary.",
    ),
    words="de verstrekking van gegevens noodzakelijk is uit het oogpunt van goed hulpverlenerschap",
    provided=NEEDED_BY_THE_HOUSE & GOOD_CARE_REQUIRES,
    contested=(GOOD_CARE_ALONE,),
)
# Conflict van plichten is unwritten and is not named; whether it opens this lock is not settled.
CONFLICT_OPENS = OpenQuestion(
    "wgs.conflict_of_duties_opens",
    Text(
        "Mag een hulpverlener in conflict van plichten aan een ZVH verstrekken buiten de "
        "openingen van WGS 2.29 lid 2?",
        "May a professional in a conflict of duties give data to a ZVH outside the openings of "
        "WGS 2.29(2)?",
    ),
    WGS.art("2.29", lid="2"),
    positions=(
        Position(
            YES,
            Text(
                "Overmacht geldt tegenover elke geheimhouding; wie alle zes voorwaarden vervult "
                "handelt als goed hulpverlener.",
                "Force majeure applies to every secrecy; whoever meets all six conditions acts as "
                "good care demands.",
            ),
            "Sr 40; bewoordingen van WGS 2.29 lid 2 (goed hulpverlenerschap)",
        ),
        Position(
            NO,
            Text(
                "Lid 2 zegt uitsluitend; ongeschreven recht is geen wettelijk voorschrift.",
                "Para 2 says only; unwritten law is no statutory rule.",
            ),
            "bewoordingen van WGS 2.29 lid 2 (uitsluitend)",
        ),
    ),
)
IN_CONFLICT_OF_DUTIES = Ground(
    id="wgs.in_conflict_of_duties",
    cites=(CONFLICT_OF_DUTIES, WGS.art("2.29", lid="2")),
    text=Text(
        "Conflict van plichten tegenover een ZVH: open rechtsvraag naast de vier openingen.",
        "Conflict of duties towards a ZVH: an open question beside the four openings.",
    ),
    when=t.TO_ZVH & t.NOT_TO_SUBJECT & t.MEDICALLY_BOUND,
    provided=SIX_CONDITIONS & CONFLICT_OPENS,
    nature=Nature.DOCTRINE,
    lifts=(ONLY_WITH_CONSENT,),
    status=Status.OWN_READING,
    since=t.SINCE,
)

# --- Art. 2.29 lid 3 -----------------------------------------------------------------------------
# "Een deelnemer die op grond van artikel 1.5, eerste lid, de in artikel 1.5, tweede lid, genoemde
# bepalingen, of overeenkomstig artikel 2.29, tweede lid, gegevens verstrekt aan het Zorg- en
# Veiligheidshuis kan voorwaarden en beperkingen stellen aan het verstrekken van de resultaten aan
# deelnemers of derden op grond van artikel 1.7, eerste en tweede lid en artikel 2.31, elfde lid."
LIMIT_MET = Fact(
    "wgs.supplier_condition_met",
    Text(
        "Is voldaan aan de voorwaarde die de leverancier aan doorgeven stelde?",
        "Has the condition been met that the supplier set to passing the data on?",
    ),
    WGS.art("2.29", lid="3"),
)
POLICE_EXCLUDED = TRAVELLING.has(t.NOT_TO_POLICE) & RECIPIENT_ROLE.among(*roles.POLICE_ROLES)
PROSECUTION_EXCLUDED = TRAVELLING.has(t.NOT_TO_PROSECUTION) & RECIPIENT_ROLE.among(
    *roles.PROSECUTION_ROLES
)
OTHER_LIMIT_UNMET = TRAVELLING.has(t.OTHER_LIMIT) & ~LIMIT_MET
PRIVATE_PARTICIPANT_EXCLUDED = OTHER_LIMIT_UNMET | TRAVELLING.has(t.NOT_TO_PARTICIPANTS)
PARTICIPANT_EXCLUDED = POLICE_EXCLUDED | PROSECUTION_EXCLUDED | PRIVATE_PARTICIPANT_EXCLUDED
"""The supplier's conditions keep the result from this participant."""
SUPPLIER_LOCK = Lock(
    "wgs-2-29-3",
    Text("de voorwaarden van de leverancier", "the supplier's conditions"),
    LockKind.LIMIT,
)
SUPPLIER_CONDITION = Prohibition(
    id="wgs.supplier_condition",
    cites=(WGS.art("2.29", lid="3"),),
    text=Text(
        "Een resultaat gaat niet naar wie de leverancier heeft uitgesloten.",
        "A result does not go to whom the supplier has excluded.",
    ),
    words="kan voorwaarden en beperkingen stellen aan het verstrekken van de resultaten aan "
    "deelnemers of derden",
    when=t.FROM_HOUSE
    & DATA_KINDS.has(t.RESULT)
    & PURPOSE.among(t.PUBLIC_TASK, t.PRIVATE_INTEREST)
    & (
        POLICE_EXCLUDED
        | PROSECUTION_EXCLUDED
        | OTHER_LIMIT_UNMET
        | (TRAVELLING.has(t.NOT_TO_PARTICIPANTS) & t.RECIPIENT_PARTICIPANT)
        | (TRAVELLING.has(t.NOT_TO_THIRD_PARTIES) & t.THIRD_PARTY)
    ),
    lock=SUPPLIER_LOCK,
    yields=Yields.DUTIES,
    since=t.SINCE,
)
# Lid 3 speaks of results; towards a third party at the table it is applied by analogy (bgs.md,
# 2.21).
SUPPLIER_CONDITION_AT_TABLE = Prohibition(
    id="wgs.supplier_condition_at_table",
    cites=(WGS.art("2.29", lid="3"),),
    text=Text(
        "Wat de leverancier niet aan derden wilde geven hoort ook een incidentele derde niet.",
        "What the supplier would not give to third parties a third party at the table does not "
        "hear.",
    ),
    when=t.HEARS_CASE & t.INCIDENTAL_RECIPIENT & TRAVELLING.has(t.NOT_TO_THIRD_PARTIES),
    lock=SUPPLIER_LOCK,
    status=Status.OWN_READING,
    since=t.SINCE,
    contested=(
        Contested(
            WGS.art("2.29", lid="3"),
            Text(
                "WGS 2.29 lid 3 noemt resultaten; dat een voorwaarde ook aan tafel werkt is een "
                "voorzichtige eigen lezing.",
                "WGS 2.29(3) speaks of results; that a condition works at the table too is a "
                "cautious own reading.",
            ),
        ),
    ),
)

RULES = (
    MEDICAL_SECRECY, WITH_EXPRESS_CONSENT, ALONG_ANOTHER_STATUTE, FROM_GOOD_CARE,
    IN_CONFLICT_OF_DUTIES, SUPPLIER_CONDITION, SUPPLIER_CONDITION_AT_TABLE,
)  # fmt: skip
