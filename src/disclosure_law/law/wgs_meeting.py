"""WGS 2.31, Bgs 2.20-2.21: the case meeting of a Zorg- en Veiligheidshuis.

Status: verified-verbatim, in force from 2025-03-01 (2.31 lid 13 from 2025-07-01). Every exchange
here is a power ("kunnen"); the duty comes from art. 1.5 only. Class A decides who is at the table
(2.31 lid 4); a third party incidentally at it (2.31 lid 9-10, Bgs 2.21) is treated as a class B
participant. The powers are not made for a discloser under the three medical secrecies: for him
art. 2.29 lid 2 (`wgs_medical`).
"""

from __future__ import annotations

import attrs

from disclosure_law.law import wgs_terms as t
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import BGS, WGS
from disclosure_law.law.wgs_results import FOR_A_OR_B, TO_THIRD_PARTY
from disclosure_law.law.wgs_supply import (
    ABOUT_THE_CASE,
    DUTY_HOLDS,
    ONLY_THIS_PURPOSE,
    OPEN_SECRECY_ONLY,
    RECIPIENTS_BOUND,
    STAFF_CONTACT,
    SUPPLY,
)
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Modality,
    Prohibition,
    Stage,
    Status,
)
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    NECESSARY,
    PURPOSE,
    RECIPIENT_CAPACITY,
    RECIPIENT_ROLE,
)


def _lock(id_: str, nl: str, en: str) -> Lock:
    return Lock(id_, Text(nl, en), LockKind.LIMIT)


FOR_THE_CASE: Predicate = t.ZVH_CASE & NECESSARY
"""What else art. 2.31 lid 7 asks, category and circle, are limits: `wgs_limits`."""
WITH_EXCHANGE = (ONLY_THIS_PURPOSE, RECIPIENTS_BOUND)

# --- Art. 2.31 lid 3 and 5-7: exchange of data ---------------------------------------------------
# Lid 3: "kunnen deze deelnemers overgaan tot verzameling en uitwisseling van, alsmede samenvoeging
# met andere relevante gegevens die beschikbaar zijn bij de deelnemers."  Lid 5: "Bij het
# casusoverleg kunnen de betrokken deelnemers overgaan tot het verder verzamelen en uitwisselen van
# en samenvoegen met andere relevante gegevens."  Lid 7: "de categorieën gegevens ... bedoeld in
# artikel 2.30, voor zover dat noodzakelijk is".  The duty of art. 1.5 absorbs this power; it is
# what remains when a participant invokes weighty reasons against that duty (house reading 2).
BRING_TO_TABLE = Ground(
    id="wgs.bring_to_table",
    cites=(WGS.art("2.31", lid="5"), WGS.art("2.31", lid="3"), WGS.art("2.31", lid="7")),
    text=Text(
        "De betrokken deelnemers kunnen in het casusoverleg relevante gegevens uitwisselen.",
        "The participants involved may exchange relevant data in the case meeting.",
    ),
    words="Bij het casusoverleg kunnen de betrokken deelnemers overgaan tot het verder verzamelen "
    "en uitwisselen van en samenvoegen met andere relevante gegevens",
    when=t.TO_ZVH & PURPOSE.among(t.CASE) & ~t.MEDICALLY_BOUND,
    provided=t.TAKES_PART & FOR_THE_CASE & t.WEIGHTY_REASONS,
    lifts=t.PROCESS_KEYS,
    since=t.SINCE,
    then=WITH_EXCHANGE,
)
# Lid 6: "kunnen de betrokken deelnemers gegevens verwerken die ... noodzakelijk zijn voor de
# uitvoering, evaluatie en zo nodig het bijstellen van die afspraken"
SHARE_WITH_INVOLVED = attrs.evolve(
    BRING_TO_TABLE,
    id="wgs.share_with_involved",
    cites=(WGS.art("2.31", lid="5"), WGS.art("2.31", lid="6"), WGS.art("2.31", lid="7")),
    text=Text(
        "Wat het ZVH over de casus heeft kan naar elke deelnemer die bij de casus is betrokken.",
        "What the ZVH holds on the case may go to every participant involved in it.",
    ),
    when=t.FROM_HOUSE & t.SEAT & PURPOSE.among(t.CASE),
    provided=t.RECIPIENT_INVOLVED & FOR_THE_CASE,
)

# --- Art. 2.31 lid 4: who is at the table --------------------------------------------------------
# "beoordelen welke deelnemers met het oog op het doel in de zin van artikel 2.25 moeten worden
# betrokken bij de behandeling van de casus en daarbij gegevens mogen verwerken."
ONLY_INVOLVED = Prohibition(
    id="wgs.only_involved",
    cites=(WGS.art("2.31", lid="4"),),
    text=Text(
        "Casusgegevens hoort alleen wie klasse A bij deze casus heeft betrokken of toegelaten.",
        "Case data are heard only by those whom class A has involved in or admitted to this case.",
    ),
    words="beoordelen welke deelnemers met het oog op het doel in de zin van artikel 2.25 moeten "
    "worden betrokken bij de behandeling van de casus",
    when=t.HEARS_CASE & ~t.RECIPIENT_INVOLVED & ~t.INCIDENTAL_RECIPIENT,
    lock=_lock("wgs-2-31-4", "alleen wie betrokken is", "only those involved"),
    since=t.SINCE,
    then=(
        Condition(
            id="wgs.results_may_go_to_participants",
            cites=(WGS.art("1.7", lid="1"),),
            text=Text(
                "Weg die overblijft: wie als deelnemer niet is betrokken kan resultaten krijgen.",
                "Way that remains: a participant that is not involved may get results.",
            ),
            when=RECIPIENT_CAPACITY.among(t.NOT_INVOLVED),
            stage=Stage.CONSEQUENCE,
            holder=data.CLASS_A,
            since=t.SINCE,
        ),
    ),
)

# --- Art. 2.31 lid 9-10, Bgs 2.21: a third party at the table ------------------------------------
# Bgs 2.21 lid 1: "indien zij over deskundigheid beschikken die noodzakelijk is bij de aanpak van
# een specifieke casus en zij gelet op hun onderscheidenlijke wettelijke of publieke taken en
# bevoegdheden een rol kunnen vervullen bij het opstellen, uitvoeren of evalueren van het plan van
# aanpak."
EXPERTISE_NECESSARY = Judgement(
    "bgs.expertise_necessary",
    Text(
        "Heeft de derde deskundigheid die voor deze casus noodzakelijk is?",
        "Has the third party expertise that this case needs?",
    ),
    BGS.art("2.21", lid="1"),
    by=data.CLASS_A,
)
ROLE_BY_PUBLIC_TASK = Fact(
    "bgs.role_by_public_task",
    Text(
        "Kan de derde gelet op een eigen wettelijke of publieke taak een rol in het plan van "
        "aanpak vervullen?",
        "Can the third party play a role in the plan in view of a statutory or public task of its "
        "own?",
    ),
    BGS.art("2.21", lid="1"),
)
SECRECY_SIGNED = Fact(
    "bgs.secrecy_signed",
    Text(
        "Heeft de derde vooraf de geheimhoudingsverklaring ondertekend?",
        "Has the third party signed the secrecy statement beforehand?",
    ),
    BGS.art("2.21", lid="2"),
)
NEEDED_FOR_ROLE = Judgement(
    "bgs.needed_for_role",
    Text(
        "Heeft de derde deze gegevens nodig om zijn rol te vervullen?",
        "Does the third party need these data to play its role?",
    ),
    BGS.art("2.21", lid="3"),
    by=data.CLASS_A,
)
SYSTEM_ACCESS = Fact(
    "bgs.system_access",
    Text(
        "Krijgt de derde toegang tot het systeem van het ZVH?",
        "Does the third party get access to the system of the ZVH?",
    ),
    BGS.art("2.21", lid="3"),
)
ADMITTED: Predicate = EXPERTISE_NECESSARY & ROLE_BY_PUBLIC_TASK & NEEDED_FOR_ROLE
WITH_THIRD_PARTY = (
    Condition(
        id="bgs.no_system_access",
        cites=(BGS.art("2.21", lid="3"),),
        text=Text(
            "De derde krijgt geen toegang tot de systemen.",
            "The third party gets no access to the systems.",
        ),
        words="Een derde wordt niet geautoriseerd voor de toegang tot de systemen",
        stage=Stage.WITH,
        holder=data.CLASS_A,
        since=t.SINCE,
    ),
    Condition(
        id="bgs.only_for_role",
        cites=(BGS.art("2.21", lid="3"), WGS.art("2.31", lid="9")),
        text=Text(
            "Alleen de gegevens die de derde voor zijn rol nodig heeft.",
            "Only the data that the third party needs for its role.",
        ),
        words="noodzakelijk is om de derde in staat te stellen om zijn rol te vervullen",
        stage=Stage.WITH,
        holder=data.CLASS_A,
        since=t.SINCE,
    ),
    RECIPIENTS_BOUND,
)
# Lid 3: "kunnen aan de derde persoonsgegevens verstrekken voor zover dat naar hun oordeel
# noodzakelijk is"
TELL_THIRD_PARTY = Ground(
    id="wgs.tell_third_party_at_table",
    cites=(WGS.art("2.31", lid="9"), WGS.art("2.31", lid="10"), BGS.art("2.21")),
    text=Text(
        "Klasse A kan een derde incidenteel aan het overleg laten deelnemen en hem geven wat zijn "
        "rol vraagt.",
        "Class A may let a third party take part for once and give it what its role needs.",
    ),
    words="derden op incidentele basis laten deelnemen aan het overleg",
    when=t.FROM_HOUSE & t.SEAT & PURPOSE.among(t.CASE),
    provided=t.INCIDENTAL_RECIPIENT & ADMITTED & SECRECY_SIGNED & FOR_THE_CASE,
    lifts=t.PROCESS_KEYS,
    since=t.SINCE,
    then=WITH_THIRD_PARTY,
)
# Lid 9: "Deze derden krijgen uitsluitend toegang tot de persoonsgegevens ... voor zover dat
# noodzakelijk is"
ONLY_FIT_THIRD_PARTIES = Prohibition(
    id="wgs.only_fit_third_parties",
    cites=(WGS.art("2.31", lid="9"), BGS.art("2.21", lid="1"), BGS.art("2.21", lid="3")),
    text=Text(
        "Een derde zit alleen aan tafel met noodzakelijke deskundigheid en een rol krachtens "
        "eigen taak, en hoort alleen wat hij daarvoor nodig heeft.",
        "A third party is at the table only with necessary expertise and a role by its own task, "
        "and hears only what it needs for that.",
    ),
    words="Deze derden krijgen uitsluitend toegang tot de persoonsgegevens",
    when=t.HEARS_CASE & t.INCIDENTAL_RECIPIENT & ~ADMITTED,
    lock=_lock("wgs-2-31-9", "een derde aan tafel", "a third party at the table"),
    since=t.SINCE,
)
# Bgs 2.21 lid 2: "mag ... uitsluitend deelnemen aan een casusoverleg na ondertekening van een
# verklaring"
SIGNED_BEFORE_TAKING_PART = Prohibition(
    id="bgs.signed_before_taking_part",
    cites=(BGS.art("2.21", lid="2"),),
    text=Text(
        "Een derde neemt pas deel na ondertekening van de geheimhoudingsverklaring.",
        "A third party takes part only after signing the secrecy statement.",
    ),
    words="uitsluitend deelnemen aan een casusoverleg na ondertekening van een verklaring",
    when=t.HEARS_CASE & t.INCIDENTAL_RECIPIENT & ~SECRECY_SIGNED,
    lock=_lock("bgs-2-21-2", "de geheimhoudingsverklaring", "the secrecy statement"),
    since=t.SINCE,
)
NO_SYSTEM_ACCESS = Prohibition(
    id="bgs.third_party_has_no_system_access",
    cites=(BGS.art("2.21", lid="3"),),
    text=Text(
        "Een derde wordt niet geautoriseerd voor het systeem van het ZVH.",
        "A third party is not authorised for the system of the ZVH.",
    ),
    words="Een derde wordt niet geautoriseerd voor de toegang tot de systemen",
    when=t.HEARS_CASE & t.INCIDENTAL_RECIPIENT & SYSTEM_ACCESS,
    lock=_lock("bgs-2-21-3", "geen toegang tot het systeem", "no access to the system"),
    since=t.SINCE,
)
# Lid 10: "zijn de artikelen die bij of krachtens deze wet van toepassing zijn op de deelnemers,
# bedoeld in artikel 2.27, tweede lid, van overeenkomstige toepassing": so art. 1.5 too.
SUPPLY_BY_THIRD_PARTY = attrs.evolve(
    SUPPLY,
    id="wgs.supply_by_third_party",
    cites=(
        WGS.art("2.31", lid="10"),
        WGS.art("1.5", lid="1"),
        WGS.art("2.30", lid="1", onder="a"),
        BGS.art("2.20", lid="1"),
    ),
    text=Text(
        "Een derde aan tafel verstrekt als een deelnemer wat voor de casus noodzakelijk is, "
        "tenzij hij zelf zwaarwegende redenen ertegen ziet.",
        "A third party at the table supplies like a participant what the case needs, unless it "
        "sees weighty reasons against it.",
    ),
    words="van toepassing zijn op de deelnemers, bedoeld in artikel 2.27, tweede lid, van "
    "overeenkomstige toepassing",
    when=t.AT_TABLE & t.NOT_TO_SUBJECT & PURPOSE.among(t.CASE) & OPEN_SECRECY_ONLY,
    provided=t.INCIDENTAL_DISCLOSER
    & EXPERTISE_NECESSARY
    & ROLE_BY_PUBLIC_TASK
    & SECRECY_SIGNED
    & DUTY_HOLDS
    & ((t.LISTED_ORDINARY & ABOUT_THE_CASE) | STAFF_CONTACT),
    status=Status.OWN_READING,
    contested=(
        Contested(
            WGS.art("2.31", lid="10"),
            Text(
                "Dat de overeenkomstige toepassing ook de plicht van WGS 1.5 op een incidentele "
                "derde legt is een eigen lezing.",
                "That the application by analogy also puts the duty of WGS 1.5 on an incidental "
                "third party is an own reading.",
            ),
        ),
    ),
)

# --- Art. 2.31 lid 8: a closed case --------------------------------------------------------------
# "worden de persoonsgegevens die in de casus zijn opgenomen, na afsluiting afgeschermd"
CLOSED_IS_SHIELDED = Prohibition(
    id="wgs.closed_case_is_shielded",
    cites=(WGS.art("2.31", lid="8"), WGS.art("1.8", lid="7")),
    text=Text(
        "Na afsluiting zijn de gegevens van de casus afgeschermd.",
        "After closure the data of the case are shielded.",
    ),
    words="na afsluiting afgeschermd totdat uitvoering wordt gegeven aan artikel 1.8, zevende lid",
    when=(t.HOUSE_TELLS | t.HOUSES_SHARE) & ~t.LIVE,
    lock=_lock("wgs-2-31-8", "een afgesloten casus", "a closed case"),
    since=t.SINCE,
)

# --- Art. 2.31 lid 13: radicalisation (from 2025-07-01) ------------------------------------------
# "dan dragen die deelnemers er zorg voor dat de casus ... voor overleg wordt aangemeld bij de
# politie, het openbaar ministerie of de burgemeester van de gemeente van verblijf van de
# betrokkene."
RADICALISATION_SUSPECTED = Fact(
    "wgs.radicalisation_suspected",
    Text(
        "Is er aanleiding te vermoeden dat de casus past bij het casusoverleg radicalisering?",
        "Is there reason to suspect that the case fits the radicalisation case meeting?",
    ),
    WGS.art("2.31", lid="13"),
)
REFER_RADICALISATION = Ground(
    id="wgs.refer_radicalisation",
    cites=(WGS.art("2.31", lid="13"),),
    text=Text(
        "Bij een vermoeden van radicalisering wordt de casus aangemeld bij politie, OM of "
        "burgemeester.",
        "On suspicion of radicalisation the case is submitted to police, prosecution or mayor.",
    ),
    words="dan dragen die deelnemers er zorg voor dat de casus",
    when=t.FROM_HOUSE
    & PURPOSE.among(t.RADICALISATION)
    & RECIPIENT_ROLE.among(roles.POLICE, *roles.PROSECUTION_ROLES, roles.BURGEMEESTER),
    provided=RADICALISATION_SUSPECTED,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    since=t.RADICALISATION_SINCE,
)
# "dan vindt het onderhavige artikel 2.31 geen verdere toepassing": nothing moves under it any more.
TAKEN_OVER_ELSEWHERE = Prohibition(
    id="wgs.taken_over_elsewhere",
    cites=(WGS.art("2.31", lid="13"),),
    text=Text(
        "Heeft het casusoverleg radicalisering de casus in behandeling, dan geldt WGS 2.31 niet "
        "meer.",
        "Once the radicalisation case meeting has taken the case on, WGS 2.31 no longer applies.",
    ),
    words="dan vindt het onderhavige artikel 2.31 geen verdere toepassing",
    when=t.TAKEN_OVER
    & (
        (t.BROUGHT_IN & PURPOSE.among(*t.OF_THE_HOUSE))
        | t.HOUSE_TELLS
        | (TO_THIRD_PARTY & FOR_A_OR_B)
    ),
    lock=_lock("wgs-2-31-13", "casus elders in behandeling", "case taken on elsewhere"),
    status=Status.OWN_READING,
    since=t.RADICALISATION_SINCE,
)

RULES = (
    BRING_TO_TABLE, SHARE_WITH_INVOLVED, ONLY_INVOLVED, TELL_THIRD_PARTY, ONLY_FIT_THIRD_PARTIES,
    SIGNED_BEFORE_TAKING_PART, NO_SYSTEM_ACCESS, SUPPLY_BY_THIRD_PARTY, CLOSED_IS_SHIELDED,
    REFER_RADICALISATION, TAKEN_OVER_ELSEWHERE,
)  # fmt: skip
