"""Unwritten exits from professional secrecy: toestemming, presumed consent, weighty interest.

Status: second-hand (wgbo.md, Doctrine). Conflict van plichten stands in `doctrine_conflict`: three
exits that are easily confused are three rules. A weighty interest is that of somebody else in
access; "zeer uitzonderlijke omstandigheden" is a test of the courts and no rule here. Goed
hulpverlenerschap (BW 7:453) is by itself no ground to break secrecy and has no rule.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.law.coverage import Coverage
from disclosure_law.law.doctrine_conflict import UNWRITTEN_KEYS
from disclosure_law.law.sources import (
    CONFLICT_OF_DUTIES,
    KNMG_GUIDELINE,
    PRESUMED_CONSENT,
    SR,
    WEIGHTY_INTEREST,
)
from disclosure_law.law.uavg_care import HEALTH_CARE
from disclosure_law.law.wgbo import PATIENT_DECIDES
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.rule import Condition, Contested, Ground, Nature, Stage, Status
from disclosure_law.text import Text
from disclosure_law.vocabulary import data
from disclosure_law.vocabulary.fields import (
    DECEASED,
    DISCLOSER_BOUND,
    OWN_CONSENT,
    PROXY_CONSENT,
    PURPOSE,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import (
    BW_7_457,
    CODE,
    WET_BIG_88,
)

PROFESSIONAL = (BW_7_457, WET_BIG_88, CODE)
GIVEN = OWN_CONSENT.among(data.GIVEN) | PROXY_CONSENT.among(data.GIVEN)

# --- Toestemming ----------------------------------------------------------------------------------
# Which consent opens which lock stands with the locks (`wgbo`, `avg`, `professional_codes`).
# What makes it one: "by whom (465), informed (about what, to whom, why), specific, freely given,
# not withdrawn, date".
CONSENT_RECORDED = Condition(
    id="doctrine.consent_recorded",
    cites=(KNMG_GUIDELINE,),
    text=Text(
        "Leg de toestemming vast: van wie, waarover, aan wie, waarvoor, hoe geïnformeerd, "
        "wanneer; en dat zij vrij is en niet ingetrokken.",
        "Record the consent: whose, about what, to whom, what for, how informed, when; and that "
        "it is free and not withdrawn.",
    ),
    when=DISCLOSER_BOUND.has_any(*PROFESSIONAL) & GIVEN,
    stage=Stage.NORM,
    holder=data.DISCLOSER,
    status=Status.SECOND_HAND,
)

# --- Veronderstelde toestemming -------------------------------------------------------------------
# Headings of the KNMG guideline: kenbaarheid en informatieplicht; verwijzing en terugkoppeling;
# noodsituaties; kwaliteitsdoeleinden.  "Never when the patient has objected, and not for
# disclosure against the patient's interest (police, corporatie, gemeente)": the recipients are
# those who treat. BW 7:466 lid 2 presumes consent to treatment, not to disclosing.
KNOWN_TO_PATIENT = Fact(
    "doctrine.known_to_patient",
    Text(
        "Is de patiënt hierover geïnformeerd, of is deze praktijk voor hem kenbaar?",
        "Was the patient informed of this, or is this practice knowable to him?",
    ),
    PRESUMED_CONSENT,
)
OBJECTED = Fact(
    "doctrine.objected",
    Text("Heeft de patiënt bezwaar gemaakt?", "Has the patient objected?"),
    PRESUMED_CONSENT,
)
AGAINST_PATIENT = Fact(
    "doctrine.against_patients_interest",
    Text(
        "Gaat de verstrekking in tegen het belang van de patiënt?",
        "Is the disclosure against the patient's interest?",
    ),
    PRESUMED_CONSENT,
)
EMERGENCY = Fact(
    "doctrine.emergency",
    Text(
        "Is het een noodsituatie waarin de patiënt niet kan worden gevraagd?",
        "Is it an emergency in which the patient cannot be asked?",
    ),
    PRESUMED_CONSENT,
)
REFUSED = (data.REFUSED, data.WITHDRAWN)
REFUSAL = (
    OBJECTED
    | (PATIENT_DECIDES & OWN_CONSENT.among(*REFUSED))
    | (~PATIENT_DECIDES & PROXY_CONSENT.among(*REFUSED))
)
PRESUMED = Ground(
    id="doctrine.presumed_consent",
    cites=(PRESUMED_CONSENT, KNMG_GUIDELINE),
    text=Text(
        "Bij verwijzing en terugkoppeling, in een noodsituatie of voor kwaliteit mag toestemming "
        "worden verondersteld, als dat kenbaar is en de patiënt geen bezwaar maakte.",
        "For referral and feedback, in an emergency or for quality, consent may be presumed if the "
        "patient could know of it and did not object.",
    ),
    when=RECIPIENT_ROLE.among(*HEALTH_CARE) & ~DECEASED,
    provided=KNOWN_TO_PATIENT
    & ~REFUSAL
    & ~AGAINST_PATIENT
    & (PURPOSE.among(data.REFERRAL, data.QUALITY) | EMERGENCY),
    nature=Nature.DOCTRINE,
    lifts=PROFESSIONAL,
    status=Status.SECOND_HAND,
    contested=(
        Contested(
            PRESUMED_CONSENT,
            Text(
                "Alleen de kopjes van de KNMG-richtlijn zijn gelezen; de precieze voorwaarden "
                "zijn niet geverifieerd.",
                "Only the headings of the KNMG guideline were read; the exact conditions are "
                "unverified.",
            ),
        ),
    ),
)

# --- Zwaarwegend belang ---------------------------------------------------------------------------
# "For the living: not codified; treat as judgement -> undetermined unless a human confirms."  For
# the dead it is BW 7:458a lid 1 c since 2020-01-01; before that it rested on case law
# (ECLI:NL:HR:2001:AB1201).
INTEREST_CLAIMED = Fact(
    "doctrine.weighty_interest_claimed",
    Text(
        "Beroept een ander zich op een zwaarwegend belang bij de gegevens?",
        "Does somebody else claim a weighty interest in the data?",
    ),
    WEIGHTY_INTEREST,
)
INTEREST_OUTWEIGHS = Judgement(
    "doctrine.weighty_interest",
    Text(
        "Weegt dat zwaarwegende belang, streng getoetst, op tegen de geheimhouding?",
        "Does that weighty interest, strictly tested, outweigh the secrecy?",
    ),
    WEIGHTY_INTEREST,
    by=data.DISCLOSER,
    closes=False,
)
CODIFIED = dt.date(2020, 1, 1)
WEIGHTY = Ground(
    id="doctrine.weighty_interest",
    cites=(WEIGHTY_INTEREST,),
    text=Text(
        "Een zwaarwegend belang van een ander bij de gegevens, streng getoetst.",
        "A weighty interest of another in the data, strictly tested.",
    ),
    when=DISCLOSER_BOUND.has_any(BW_7_457, WET_BIG_88),
    provided=INTEREST_CLAIMED & INTEREST_OUTWEIGHS,
    nature=Nature.DOCTRINE,
    lifts=(BW_7_457, WET_BIG_88, *UNWRITTEN_KEYS),
    status=Status.SECOND_HAND,
    until=CODIFIED,
    contested=(
        Contested(
            WEIGHTY_INTEREST,
            Text(
                "Voor de levenden niet in de wet geregeld; een oordeel dat een mens moet "
                "bevestigen.",
                "For the living not laid down by statute; a judgement that a human must confirm.",
            ),
        ),
    ),
)
WEIGHTY_2020 = attrs.evolve(WEIGHTY, when=WEIGHTY.when & ~DECEASED, since=CODIFIED, until=None)

RULES = (CONSENT_RECORDED, PRESUMED, WEIGHTY, WEIGHTY_2020)

COVERAGE = (
    Coverage(PRESUMED_CONSENT, "encoded", "second-hand, from headings"),
    Coverage(CONFLICT_OF_DUTIES, "encoded", "six conditions; open questions named"),
    Coverage(WEIGHTY_INTEREST, "encoded", "a judgement that a human confirms"),
    Coverage(SR.art("40"), "encoded", "anchor of conflict van plichten"),
)
