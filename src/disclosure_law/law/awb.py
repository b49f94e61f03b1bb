"""Awb art. 2:5: residual secrecy of whoever takes part in the task of an administrative authority.

Status: verified-verbatim (2026-01-01, identical in the 2015 copy). It binds officials, wijkteams
and contracted institutions (lid 2), but only where no other secrecy of office, profession or
statute covers these data; a code or a contract does not push it aside (wet-big.md). It limits and
is never by itself a ground to disclose. A mere power elsewhere is not its opening, though it
usually makes disclosing part of the task.
"""

from __future__ import annotations

from disclosure_law.law.consequences import SR_272
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.sources import AVG, AWB
from disclosure_law.law.uavg_duties import CONSENT_UNDER_ART_5
from disclosure_law.leaf import Judgement
from disclosure_law.rule import Contested, Ground, Key, Nature, Prohibition, Status, Yields
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    IS_HEALTH,
    PURPOSE,
    RECIPIENT_ROLE,
)
from disclosure_law.vocabulary.locks import AGREEMENT, AVG_6, AWB_2_5, CODE, SECRECIES, UAVG_30_4

ART_2_5_1 = AWB.art("2:5", lid="1")

# "voor wie niet reeds uit hoofde van ambt, beroep of wettelijk voorschrift ter zake van die
# gegevens een geheimhoudingsplicht geldt": "die gegevens", so UAVG 30 lid 4 for health data only.
ANOTHER_SECRECY = DISCLOSER_BOUND.has_any(
    *(lock for lock in SECRECIES if lock not in (AWB_2_5, CODE, AGREEMENT, UAVG_30_4))
) | (DISCLOSER_BOUND.has(UAVG_30_4) & IS_HEALTH)
# Awb 1:6: chapters 2-8 do not apply to the investigation and prosecution of offences.
CRIMINAL_PROCEDURE = PURPOSE.among(data.INVESTIGATION) & DISCLOSER_ROLE.among(
    *roles.POLICE_ROLES, *roles.PROSECUTION_ROLES
)
BOUND = (
    DISCLOSER_BOUND.has(AWB_2_5)
    & ~ANOTHER_SECRECY
    & ~CRIMINAL_PROCEDURE
    & ~RECIPIENT_ROLE.among(roles.CLIENT)
)

# Lid 1: "is verplicht tot geheimhouding van die gegevens, behoudens voor zover enig wettelijk
# voorschrift hem tot mededeling verplicht of uit zijn taak de noodzaak tot mededeling voortvloeit."
# Lid 2: "mede van toepassing op instellingen en daartoe behorende of daarvoor werkzame personen die
# door een bestuursorgaan worden betrokken bij de uitvoering van zijn taak"
SECRECY = Prohibition(
    id="awb.secrecy",
    cites=(ART_2_5_1, AWB.art("2:5", lid="2")),
    text=Text(
        "Wie bij een bestuurstaak vertrouwelijke gegevens krijgt, houdt ze geheim.",
        "Whoever receives confidential data in an administrative task keeps them secret.",
    ),
    words="is verplicht tot geheimhouding van die gegevens, behoudens voor zover enig wettelijk "
    "voorschrift hem tot mededeling verplicht of uit zijn taak de noodzaak tot mededeling "
    "voortvloeit",
    when=BOUND,
    lock=AWB_2_5,
    yields=Yields.DUTIES,
    then=(SR_272,),
)
# An objective test per datum and recipient; the recipient's interest counts only if serving it is
# the discloser's task.  An opening in this secrecy: where another one governs it supplies nothing.
TASK_NECESSITATES = Judgement(
    "awb.task_necessitates",
    Text(
        "Vloeit uit de eigen taak van de verstrekker de noodzaak voort deze gegevens aan deze "
        "ontvanger mee te delen?",
        "Does the discloser's own task make it necessary to communicate these data to this "
        "recipient?",
    ),
    ART_2_5_1,
    by=data.DISCLOSER,
)
OWN_TASK = Ground(
    id="awb.own_task",
    cites=(ART_2_5_1,),
    text=Text(
        "De eigen taak van de verstrekker maakt mededeling noodzakelijk.",
        "The discloser's own task makes communicating necessary.",
    ),
    words="uit zijn taak de noodzaak tot mededeling voortvloeit",
    when=BOUND,
    provided=TASK_NECESSITATES,
    nature=Nature.AVG_BASIS,
    lifts=(
        AWB_2_5,
        Key(
            AVG_6,
            (AVG.art("6", lid="1", onder="e"),),
            contested=(
                Contested(
                    AVG.art("6", lid="1"),
                    Text(
                        "Awb 2:5 noemt zelf geen taak: AVG 6(1)(e) rust op de wet die de taak "
                        "opdraagt; eigen lezing.",
                        "Awb 2:5 names no task itself: AVG 6(1)(e) rests on the statute that "
                        "assigns it; own reading.",
                    ),
                ),
            ),
        ),
    ),
)
# Consent is not mentioned; "with the confider's consent the data lose confidentiality towards that
# recipient (accepted - from memory)". The data subject is taken to be the confider.
CONFIDER_CONSENTS = Ground(
    id="awb.confider_consents",
    cites=(ART_2_5_1,),
    text=Text(
        "Wie de gegevens toevertrouwde stemt in: jegens deze ontvanger zijn zij niet meer "
        "vertrouwelijk.",
        "Whoever confided the data consents: towards this recipient they are no longer "
        "confidential.",
    ),
    provided=CONSENT_UNDER_ART_5,
    nature=Nature.CONSENT,
    lifts=(AWB_2_5,),
    status=Status.UNVERIFIED,
    contested=(
        Contested(
            ART_2_5_1,
            Text(
                "Awb 2:5 noemt toestemming niet; dat zij het vertrouwelijke karakter wegneemt is "
                "niet geverifieerd.",
                "Awb 2:5 does not mention consent; that it takes the confidential nature away is "
                "unverified.",
            ),
        ),
    ),
)

RULES = (SECRECY, OWN_TASK, CONFIDER_CONSENTS)

COVERAGE = (
    Coverage(AWB.art("1:6"), "encoded", "no Awb 2:5 in investigation and prosecution"),
    Coverage(AWB.art("2:5"), "encoded", "secrecy, duty, own task; consent unverified"),
)
