"""WGS 1.7 lid 8 and 2.28, Bgs 1.10: exchange between a Zorg- en Veiligheidshuis and others like it.

Status: verified-verbatim, in force from 2025-03-01. With RIEC, FEC and iCOV only in the modes of
Bgs 1.10 lid 1 and with the agreement of every supplier; with another house under 2.28. Bgs 1.10
lid 2 bars data under five secrecies from passing between cooperations: it yields to nothing, not
even consent. That it also bars house to house is the text (each house is a cooperation, 2.24),
flagged as interpretation. What RIEC, FEC and iCOV exchange among themselves is not modelled; nor
with others (`wgs_verbanden`).
"""

from __future__ import annotations

import attrs

from disclosure_law.law import wgs_terms as t
from disclosure_law.law.avg import UAVG_CHANGED
from disclosure_law.law.keys import TASK_BASIS
from disclosure_law.law.sources import AVG, BGS, WGS
from disclosure_law.law.wgs_medical import CASE_OR_PLANS
from disclosure_law.law.wgs_results import (
    COURT_BAN,
    IS_RESULT,
    IS_SPECIAL,
    OFFENCES_IN_RESULT,
    RECIPIENT_BOUND,
    SUPPLIERS_AGREE,
)
from disclosure_law.leaf import Fact, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Contested, Ground, Key, Prohibition, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DATA_KINDS,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    NECESSARY,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_KIND,
    TRAVELLING,
)
from disclosure_law.vocabulary.locks import AVG_9, BSN


def _lock(id_: str, nl: str, en: str, kind: LockKind = LockKind.LIMIT) -> Lock:
    return Lock(id_, Text(nl, en), kind)


# --- Art. 1.7 lid 8 with Bgs 1.10 lid 1: RIEC, FEC, iCOV -----------------------------------------
FROM_VERBAND = DISCLOSER_ROLE.among(*t.VERBANDEN)
TO_VERBAND = RECIPIENT_ROLE.among(*t.VERBANDEN)
BETWEEN: Predicate = (t.FROM_HOUSE & TO_VERBAND) | (FROM_VERBAND & t.TO_HOUSE)
HOUSE_AND_RIEC: Predicate = (t.FROM_HOUSE & RECIPIENT_ROLE.among(roles.RIEC)) | (
    DISCLOSER_ROLE.among(roles.RIEC) & t.TO_HOUSE
)
"""Bgs 1.10 lid 1 b: "een Zorg- en Veiligheidshuis en een Regionaal Informatie- en
Expertisecentrum", one way or the other."""
WITH_RIEC = DISCLOSER_ROLE.among(roles.RIEC) | RECIPIENT_ROLE.among(roles.RIEC)
IDENTITY = CATEGORY.among(data.IDENTIFYING, data.CITIZEN_NUMBER)
IS_HIT = PURPOSE.among(t.KNOWN_ELSEWHERE) & IDENTITY & SUBJECT_KIND.among(data.CLIENT)
"""The "identificerende en contactgegevens alsmede het burgerservicenummer van die betrokkene"."""
KNOWN_IN_BOTH = Fact(
    "bgs.known_in_both",
    Text(
        "Is vastgesteld dat betrokkene bij beide verbanden bekend is?",
        "Has it been established that the person is known to both cooperations?",
    ),
    BGS.art("1.10", lid="1", onder="a"),
)
# b. "gegevens uitwisselen die noodzakelijk zijn om afspraken over interventies van de deelnemers
# in de beide samenwerkingsverbanden op elkaar af te stemmen"
ALIGN_WITH_RIEC = Ground(
    id="wgs.align_interventions_with_riec",
    cites=(WGS.art("1.7", lid="8"), BGS.art("1.10", lid="1", onder="b")),
    text=Text(
        "ZVH en RIEC kunnen resultaten uitwisselen om hun interventies af te stemmen, als alle "
        "leveranciers instemmen.",
        "ZVH and RIEC may exchange results to align their interventions, if all suppliers agree.",
    ),
    words="mogen een Zorg- en Veiligheidshuis en een Regionaal Informatie- en Expertisecentrum "
    "gegevens uitwisselen",
    when=HOUSE_AND_RIEC & PURPOSE.among(t.ALIGN_INTERVENTIONS),
    provided=IS_RESULT & KNOWN_IN_BOTH & NECESSARY & SUPPLIERS_AGREE & t.ONLY_HEALTH,
    lifts=(TASK_BASIS, t.HEALTH_IN_ZVH, OFFENCES_IN_RESULT),
    since=t.SINCE,
    then=(RECIPIENT_BOUND,),
)
# a. "gegevens uitwisselen over welke deelnemers in beide samenwerkingsverbanden bij de betreffende
# gegevensverwerking betrokken zijn of zijn geweest"
SAY_WHO_TAKES_PART = attrs.evolve(
    ALIGN_WITH_RIEC,
    id="wgs.say_who_takes_part",
    cites=(WGS.art("1.7", lid="8"), BGS.art("1.10", lid="1", onder="a")),
    text=Text(
        "Verbanden die dezelfde betrokkene kennen kunnen elkaar zeggen welke deelnemers betrokken "
        "zijn.",
        "Cooperations that know the same person may tell each other which participants are "
        "involved.",
    ),
    words="over welke deelnemers in beide samenwerkingsverbanden bij de betreffende "
    "gegevensverwerking betrokken zijn of zijn geweest",
    when=BETWEEN & DATA_KINDS.has(t.WHO_TAKES_PART),
    provided=KNOWN_IN_BOTH & NECESSARY & SUPPLIERS_AGREE & t.ONLY_HEALTH,
)
# Second sentence: "Ter vaststelling of de betrokkene bekend is bij een ander samenwerkingsverband,
# kunnen de deelnemers van de beide samenwerkingsverbanden identificerende en contactgegevens
# alsmede het burgerservicenummer van die betrokkene uitwisselen."  No agreement of suppliers is
# asked.
ASK_OTHER_VERBAND = attrs.evolve(
    ALIGN_WITH_RIEC,
    id="wgs.ask_other_cooperation",
    cites=(WGS.art("1.7", lid="8", sentence="2"),),
    text=Text(
        "Verbanden kunnen met identificerende gegevens en het BSN nagaan of zij betrokkene beide "
        "kennen.",
        "Cooperations may check with identifying data and the BSN whether both know the person.",
    ),
    words="Ter vaststelling of de betrokkene bekend is bij een ander samenwerkingsverband",
    when=BETWEEN & IS_HIT,
    provided=NECESSARY,
    lifts=(TASK_BASIS, Key(BSN, (WGS.art("1.7", lid="8", sentence="2"),))),
)
# Bgs 1.10 lid 1: "kan uitsluitend op de navolgende wijzen worden toegepast"
ONLY_IN_THESE_MODES = Prohibition(
    id="bgs.only_in_these_modes",
    cites=(BGS.art("1.10", lid="1"), WGS.art("1.7", lid="8")),
    text=Text(
        "Tussen een ZVH en een ander verband gaat alleen wat Bgs 1.10 lid 1 noemt.",
        "Between a ZVH and another cooperation goes only what Bgs 1.10(1) names.",
    ),
    words="kan uitsluitend op de navolgende wijzen worden toegepast",
    when=BETWEEN
    & ~IS_HIT
    & ~DATA_KINDS.has(t.WHO_TAKES_PART)
    & ~(WITH_RIEC & PURPOSE.among(t.ALIGN_INTERVENTIONS) & IS_RESULT),
    lock=_lock("bgs-1-10-1", "de wijzen van Bgs 1.10 lid 1", "the modes of Bgs 1.10(1)"),
    yields=Yields.RULES,
    since=t.SINCE,
)
# Art. 1.7 lid 8: "uitsluitend voor zover de deelnemers die de betreffende persoonsgegevens aan het
# samenwerkingsverband hebben verstrekt, daarmee instemmen": all personal data, not only special
# ones.
SUPPLIERS_MUST_AGREE = Prohibition(
    id="wgs.suppliers_must_agree",
    cites=(WGS.art("1.7", lid="8"),),
    text=Text(
        "Niets gaat naar een ander verband zonder instemming van wie het verstrekte.",
        "Nothing goes to another cooperation unless whoever supplied it agrees.",
    ),
    words="uitsluitend voor zover de deelnemers die de betreffende persoonsgegevens aan het "
    "samenwerkingsverband hebben verstrekt, daarmee instemmen",
    when=BETWEEN & ~IS_HIT & ~SUPPLIERS_AGREE,
    lock=_lock("wgs-1-7-8", "instemming van leveranciers", "agreement of suppliers"),
    yields=Yields.RULES,
    since=t.SINCE,
)

# --- Bgs 1.10 lid 1 c-d: RIEC, FEC and iCOV among themselves -------------------------------------
# c. "mogen een Regionaal Informatie- en Expertisecentrum en het Financieel Expertisecentrum
# gegevens uitwisselen die noodzakelijk zijn om afspraken over interventies ... op elkaar af te
# stemmen"; their own articles (WGS 2.1-2.23, Bgs 2.1-2.16) are not in the source pack.
AMONG_VERBANDEN: Predicate = FROM_VERBAND & TO_VERBAND
AMONG_NOT_MODELLED = NotModelled(
    "bgs.exchange_among_riec_fec_icov",
    Text(
        "Wat RIEC, FEC en iCOV met elkaar uitwisselen is niet gemodelleerd (Bgs 1.10 lid 1, a, c "
        "en d).",
        "What RIEC, FEC and iCOV exchange among themselves is not modelled (Bgs 1.10(1)(a), (c) "
        "and (d)).",
    ),
    BGS.art("1.10", lid="1"),
)
EXCHANGE_AMONG_VERBANDEN = Ground(
    id="bgs.exchange_among_riec_fec_icov",
    cites=(BGS.art("1.10", lid="1"), WGS.art("1.7", lid="8")),
    text=Text(
        "RIEC, FEC en iCOV kunnen onderling uitwisselen langs de wijzen van Bgs 1.10 lid 1.",
        "RIEC, FEC and iCOV may exchange among themselves in the modes of Bgs 1.10(1).",
    ),
    words="mogen een Regionaal Informatie- en Expertisecentrum en het Financieel Expertisecentrum "
    "gegevens uitwisselen",
    when=AMONG_VERBANDEN,
    provided=AMONG_NOT_MODELLED,
    lifts=(
        TASK_BASIS,
        Key(AVG_9, (AVG.art("9", lid="2", onder="g"), WGS.art("1.7", lid="8"))),
        OFFENCES_IN_RESULT,
        Key(BSN, (WGS.art("1.7", lid="8", sentence="2"),)),
    ),
    since=t.SINCE,
)
# d. "De aanvrager van een rapportage van de Infobox Crimineel en Onverklaarbaar Vermogen die tevens
# deelneemt aan een Regionaal Informatie- en Expertisecentrum of het Financieel Expertisecentrum mag
# een ontvangen rapportage verstrekken aan dat verband"
REPORT_ASKED_OF_ICOV = Fact(
    "bgs.report_asked_of_icov",
    Text(
        "Is dit een rapportage van iCOV die de verstrekker, deelnemer aan dat verband, heeft "
        "aangevraagd?",
        "Is this a report of iCOV that the discloser, a participant of that cooperation, asked "
        "for?",
    ),
    BGS.art("1.10", lid="1", onder="d"),
)
PASS_ON_ICOV_REPORT = attrs.evolve(
    EXCHANGE_AMONG_VERBANDEN,
    id="bgs.pass_on_icov_report",
    cites=(BGS.art("1.10", lid="1", onder="d"), WGS.art("1.7", lid="8")),
    text=Text(
        "De aanvrager van een rapportage van iCOV mag die aan zijn RIEC of FEC verstrekken als "
        "daar een signaal over die persoon wordt besproken.",
        "Whoever asked iCOV for a report may give it to its RIEC or FEC when a signal about that "
        "person is discussed there.",
    ),
    words="mag een ontvangen rapportage verstrekken aan dat verband indien aldaar een signaal "
    "wordt besproken over een persoon die onderwerp is van die rapportage",
    when=~t.BY_COOPERATION & RECIPIENT_ROLE.among(roles.RIEC, roles.FEC) & REPORT_ASKED_OF_ICOV,
)

# --- Art. 2.28: between houses -------------------------------------------------------------------
# Lid 1: "kunnen ter vaststelling of die betrokkene bekend is bij een ander Zorg- en
# Veiligheidshuis, identificerende en contactgegevens alsmede het burgerservicenummer van die
# betrokkene uitwisselen"
ASK_OTHER_HOUSE = Ground(
    id="wgs.ask_other_house",
    cites=(WGS.art("2.28", lid="1"),),
    text=Text(
        "Huizen kunnen met identificerende gegevens en het BSN nagaan of zij betrokkene beide "
        "kennen.",
        "Houses may check with identifying data and the BSN whether both know the person.",
    ),
    words="ter vaststelling of die betrokkene bekend is bij een ander Zorg- en Veiligheidshuis",
    when=t.BETWEEN_HOUSES & IS_HIT,
    provided=NECESSARY,
    lifts=(TASK_BASIS, t.NUMBER_IN_ZVH),
    since=t.SINCE,
    then=(RECIPIENT_BOUND,),
)
# Lid 2: "Indien ... blijkt dat de betrokkene bekend is bij een ander Zorg- en Veiligheidshuis,
# kunnen de deelnemers ... overgaan tot het uitwisselen van andere relevante gegevens, bedoeld in
# artikel 2.30"
FOR_AN_ACTIVITY: Predicate = CASE_OR_PLANS | (
    PURPOSE.among(t.PRIORITY_LIST) & t.LIST_CRITERIA_PUBLISHED
)
"""Lid 2: "het doel, bedoeld in artikel 2.25"; lid 3: "de activiteiten, bedoeld in artikel 2.26"."""
SHARE_WITH_OTHER_HOUSE = Ground(
    id="wgs.share_with_other_house",
    cites=(WGS.art("2.28", lid="2"),),
    text=Text(
        "Huizen die betrokkene beide kennen kunnen andere relevante gegevens uitwisselen.",
        "Houses that both know the person may exchange other relevant data.",
    ),
    words="overgaan tot het uitwisselen van andere relevante gegevens, bedoeld in artikel 2.30",
    when=t.BETWEEN_HOUSES & FOR_AN_ACTIVITY,
    provided=KNOWN_IN_BOTH & NECESSARY,
    lifts=t.PROCESS_KEYS,
    since=t.SINCE,
    then=(RECIPIENT_BOUND,),
)
# Lid 3: "indien uit feiten en omstandigheden blijkt dat de verstrekking noodzakelijk is voor het
# doel"
SHOWN_BY_FACTS = Fact(
    "wgs.necessity_shown_by_facts",
    Text(
        "Blijkt uit feiten en omstandigheden dat verstrekking aan het andere ZVH noodzakelijk is?",
        "Do facts and circumstances show that disclosing to the other ZVH is necessary?",
    ),
    WGS.art("2.28", lid="3"),
)
GIVE_TO_OTHER_HOUSE = attrs.evolve(
    SHARE_WITH_OTHER_HOUSE,
    id="wgs.give_to_other_house",
    cites=(WGS.art("2.28", lid="3"),),
    text=Text(
        "Een huis kan aan een ander huis verstrekken wat blijkens de feiten noodzakelijk is.",
        "A house may give another house what the facts show to be necessary.",
    ),
    words="indien uit feiten en omstandigheden blijkt dat de verstrekking noodzakelijk is voor "
    "het doel",
    provided=SHOWN_BY_FACTS & NECESSARY,
)
# Lid 4: "vindt uitsluitend plaats nadat de deelnemer of de deelnemers die deze persoonsgegevens
# aan het Zorg- en Veiligheidshuis heeft of hebben verstrekt, hiermee heeft of hebben ingestemd."
SPECIAL_BETWEEN_HOUSES = Prohibition(
    id="wgs.special_between_houses",
    cites=(WGS.art("2.28", lid="4"),),
    text=Text(
        "Bijzondere en strafrechtelijke gegevens gaan pas naar een ander huis als de leveranciers "
        "instemmen.",
        "Special and criminal data go to another house only after the suppliers have agreed.",
    ),
    words="vindt uitsluitend plaats nadat de deelnemer of de deelnemers die deze persoonsgegevens "
    "aan het Zorg- en Veiligheidshuis heeft of hebben verstrekt",
    when=t.BETWEEN_HOUSES & IS_SPECIAL & ~SUPPLIERS_AGREE,
    lock=_lock("wgs-2-28-4", "instemming van leveranciers", "agreement of suppliers"),
    yields=Yields.DUTIES,
    since=t.SINCE,
)
COURT_BAN_BETWEEN_HOUSES = attrs.evolve(
    SPECIAL_BETWEEN_HOUSES,
    id="wgs.court_ban_between_houses",
    when=t.BETWEEN_HOUSES & COURT_BAN & ~SUPPLIERS_AGREE,
    until=UAVG_CHANGED,
)

# --- Bgs 1.10 lid 2: the bar ---------------------------------------------------------------------
# "Tussen samenwerkingsverbanden worden geen gegevens uitgewisseld waarop een wettelijke
# geheimhoudingsplicht rust als bedoeld in de volgende artikelen: a. artikel 457 van Boek 7 ... b.
# artikel 88 van de Wet op de beroepen ... c. artikel 7.3.11 van de Jeugdwet; d. artikel 8:34 van
# de Wet verplichte geestelijke gezondheidszorg; e. artikel 18c, vierde lid, van de Wet zorg en
# dwang"
SECRECY_RESTS_ON_DATA: Predicate = TRAVELLING.has(t.UNDER_CARE_SECRECY) | DISCLOSER_BOUND.has_any(
    *t.CARE_SECRECIES
)
NEVER_BETWEEN_COOPERATIONS = Prohibition(
    id="bgs.never_between_cooperations",
    cites=(BGS.art("1.10", lid="2"),),
    text=Text(
        "Gegevens onder medisch beroepsgeheim, Jeugdwet 7.3.11, Wvggz 8:34 of Wzd 18c gaan nooit "
        "van het ene samenwerkingsverband naar het andere.",
        "Data under medical secrecy, Jeugdwet 7.3.11, Wvggz 8:34 or Wzd 18c never pass from one "
        "cooperation to another.",
    ),
    words="Tussen samenwerkingsverbanden worden geen gegevens uitgewisseld waarop een wettelijke "
    "geheimhoudingsplicht rust",
    when=(BETWEEN | t.BETWEEN_HOUSES | AMONG_VERBANDEN) & SECRECY_RESTS_ON_DATA,
    lock=_lock(
        "bgs-1-10-2",
        "geheime zorggegevens tussen verbanden",
        "secret care data between cooperations",
        LockKind.BAR,
    ),
    yields=Yields.NOTHING,
    since=t.SINCE,
    contested=(
        Contested(
            BGS.art("1.10", lid="2"),
            Text(
                "Dat het verbod ook tussen twee Zorg- en Veiligheidshuizen geldt volgt uit de "
                "woorden; de nota van toelichting is niet gelezen.",
                "That the bar also holds between two houses follows from the words; the "
                "explanatory note was not read.",
            ),
            when=t.BETWEEN_HOUSES,
        ),
    ),
)

RULES = (
    ALIGN_WITH_RIEC, SAY_WHO_TAKES_PART, ASK_OTHER_VERBAND, ONLY_IN_THESE_MODES,
    SUPPLIERS_MUST_AGREE, EXCHANGE_AMONG_VERBANDEN, PASS_ON_ICOV_REPORT, ASK_OTHER_HOUSE,
    SHARE_WITH_OTHER_HOUSE, GIVE_TO_OTHER_HOUSE, SPECIAL_BETWEEN_HOUSES, COURT_BAN_BETWEEN_HOUSES,
    NEVER_BETWEEN_COOPERATIONS,
)  # fmt: skip
