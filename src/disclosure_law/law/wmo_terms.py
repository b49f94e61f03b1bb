"""Wet maatschappelijke ondersteuning 2015 (Wmo 2015): its purposes, actors and shared facts.

The rules stand in `wmo_secrecy`, `wmo_college`, `wmo_closed_list`, `wmo_exchange`, `wmo_meldcode`,
`wmo_meldrecht`, `wmo_veilig_thuis` and `wmo_supervision`. The articles for which the college works
are named by their numbers, since the pack quotes only those that touch disclosure.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.law.avg import (
    CONSENTS_EXPLICITLY_2026,
    EXPLICITLY,
    RIGHT_PERSON_CONSENTS,
    SIXTEEN,
    UNDER_WGBO,
    WGBO_AGES_CONTESTED,
)  # fmt: skip
from disclosure_law.law.municipality import HELD_JEUGDWET, HELD_PARTICIPATIEWET
from disclosure_law.law.sources import UAVG, WMO_2015
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Contested
from disclosure_law.term import Purpose, Regime
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import (
    CAPABLE,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    OWN_CONSENT_GIVEN,
    OWN_EXPLICIT,
    PROXY_CONSENT_GIVEN,
    PROXY_EXPLICIT,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import WMO_5_3_3

EXPLICIT_SINCE = dt.date(2018, 7, 28)
"""First day of "uitdrukkelijke" for "ondubbelzinnige toestemming" (5.2.5; presumed in 5.1.1)."""
READ_IN_2021 = dt.date(2021, 7, 1)
"""First version in which "uitdrukkelijke" was read in 5.1.1 and 5.2.1."""
WIDENED_2025 = dt.date(2025, 1, 1)
"""4.1.1 lid 2 e and 5.1.6 lid 2 widened, 5.1.6 lid 3 and 5.2.9 lid 2 new, supervision reworded."""
NEWEST_READ = dt.date(2026, 7, 1)
"""The only version in which some articles were read."""

# --- Actors -------------------------------------------------------------------------------------
CAK = roles.CAK
SVB = roles.SVB
WMO_COLLEGE = (roles.COLLEGE, roles.WMO_OFFICER, roles.NEIGHBOURHOOD_TEAM)
"""The college van B&W, and those who carry out the Wmo 2015 for it."""

# --- Under which task the college holds data (item.held_under) ----------------------------------
DEBT_TASK = Regime(
    "schuldhulp-taak",
    Text(
        "taak van het college onder de Wet gemeentelijke schuldhulpverlening",
        "the college's task under the debt assistance act",
    ),
)
OTHER_TASKS = (HELD_JEUGDWET, HELD_PARTICIPATIEWET, DEBT_TASK)

# --- Purposes -----------------------------------------------------------------------------------
INQUIRE = Purpose(
    "wmo-onderzoek",
    Text("onderzoek na een melding (Wmo 2015 2.3.2)", "inquiry after a request for support"),
)
DECIDE = Purpose(
    "wmo-besluit", Text("uitvoering van Wmo 2015 2.3.3 of 2.3.5", "Wmo 2015 2.3.3 or 2.3.5")
)
BUDGET = Purpose(
    "wmo-pgb", Text("uitvoering van Wmo 2015 2.3.6 (pgb)", "Wmo 2015 2.3.6 (personal budget)")
)
REVIEW = Purpose(
    "wmo-heronderzoek", Text("uitvoering van Wmo 2015 2.3.9 of 2.3.10", "Wmo 2015 2.3.9 or 2.3.10")
)
CONTRIBUTE = Purpose(
    "wmo-bijdrage", Text("uitvoering van Wmo 2015 2.1.4 tot en met 2.1.5", "Wmo 2015 2.1.4-2.1.5")
)
RECOVER = Purpose("wmo-2-4-3", Text("uitvoering van Wmo 2015 2.4.3", "Wmo 2015 2.4.3"))
ACCOUNT = Purpose(
    "wmo-verantwoording",
    Text("verantwoording van een geleverde maatwerkvoorziening", "accounting for a provision"),
)
DELIVER = Purpose(
    "wmo-levering",
    Text("levering van een maatwerkvoorziening aan de cliënt", "delivering a provision"),
)
PAY_BUDGET = Purpose(
    "wmo-pgb-betaling", Text("taak van de SVB (Wmo 2015 2.6.2)", "task of the SVB (Wmo 2015 2.6.2)")
)
END_VIOLENCE = Purpose(
    "huiselijk-geweld",
    Text(
        "huiselijk geweld of kindermishandeling beëindigen of een vermoeden onderzoeken",
        "ending domestic violence or child abuse, or investigating a suspicion",
    ),
)
SEEK_ADVICE = Purpose(
    "advies-veilig-thuis",
    Text("advies van Veilig Thuis (Wmo 2015 4.1.1 lid 3)", "advice of Veilig Thuis"),
)
REPORT_CALAMITY = Purpose(
    "wmo-calamiteit",
    Text("melding van een calamiteit of geweld (Wmo 2015 3.4)", "calamity or violence report"),
)
POLICY_INFORMATION = Purpose(
    "beleidsinformatie-wmo",
    Text("beleidsinformatie (Wmo 2015 4.2.12)", "policy information (Wmo 2015 4.2.12)"),
)
SUPPORT_PURPOSES = (INQUIRE, DECIDE, BUDGET, REVIEW)
"""2.3.2, 2.3.3, 2.3.5, 2.3.6, 2.3.9, 2.3.10: the list of 5.2.5 lid 1 and lid 3."""
COLLEGE_PURPOSES = (*SUPPORT_PURPOSES, CONTRIBUTE, RECOVER)
"""The articles for which 5.1.1 lid 1 lets the college process data, as far as named here."""

# --- Who ----------------------------------------------------------------------------------------
BOUND: Predicate = DISCLOSER_BOUND.has(WMO_5_3_3)
TO_ANOTHER: Predicate = ~RECIPIENT_ROLE.among(roles.CLIENT)
BY_COLLEGE: Predicate = DISCLOSER_ROLE.among(*WMO_COLLEGE)
TO_COLLEGE: Predicate = RECIPIENT_ROLE.among(*WMO_COLLEGE)
FOR_SUPPORT: Predicate = PURPOSE.among(*SUPPORT_PURPOSES)
BY_VEILIG_THUIS: Predicate = DISCLOSER_ROLE.among(roles.VEILIG_THUIS)
TO_VEILIG_THUIS: Predicate = RECIPIENT_ROLE.among(roles.VEILIG_THUIS)

# --- Consent ------------------------------------------------------------------------------------
# 5.3.3 lid 2: the minor himself from twelve on, if he can weigh his interests in this matter.
TWELVE: Predicate = SUBJECT_AGE.at_least(12)
ADULT: Predicate = SUBJECT_AGE.at_least(18)
DECIDES: Predicate = TWELVE & CAPABLE
RIGHT_PERSON: Predicate = (DECIDES & OWN_CONSENT_GIVEN) | (~DECIDES & PROXY_CONSENT_GIVEN)
RIGHT_PERSON_EXPLICIT: Predicate = (DECIDES & OWN_EXPLICIT) | (~DECIDES & PROXY_EXPLICIT)

# The consent that 5.1.1 lid 4 and 5.2.5 make a gate is consent in the sense of the AVG; the Wmo
# names no age for it. Both lines are asked: sixteen (UAVG 5), and from twelve on (5.3.3 lid 2, BW
# 7:457) the minor too.
FROM_TWELVE_TOO: Predicate = ~DECIDES | OWN_CONSENT_GIVEN
UNAMBIGUOUS: Predicate = FROM_TWELVE_TOO & RIGHT_PERSON_CONSENTS
EXPLICIT: Predicate = UNAMBIGUOUS & EXPLICITLY
BOTH_AGES = Contested(
    UAVG.art("5", lid="1"),
    Text(
        "De Wmo 2015 noemt voor deze toestemming geen leeftijd: van twaalf tot zestien jaar zijn "
        "hier zowel de jeugdige als de wettelijk vertegenwoordiger gevraagd (eigen lezing).",
        "The Wmo 2015 names no age for this consent: from twelve to sixteen both the minor and the "
        "legal representative are asked here (own reading).",
    ),
    when=DECIDES & ~SIXTEEN,
)
# UAVG 5 from 2026-09-01: where the WGBO binds the discloser its ages take the place of sixteen (lid
# 7), and "de betrokkene die de leeftijd van twaalf jaren heeft bereikt" may withdraw too (lid 3).
EXPLICIT_2026: Predicate = FROM_TWELVE_TOO & CONSENTS_EXPLICITLY_2026
AGES_2026 = (attrs.evolve(BOTH_AGES, when=BOTH_AGES.when & ~UNDER_WGBO), WGBO_AGES_CONTESTED)
"""What is contested of those ages from then on."""

# --- Facts that several articles ask for --------------------------------------------------------
INQUIRY_RUNS = Fact(
    "wmo_terms.inquiry_runs",
    Text(
        "Loopt er na een melding door of namens de cliënt een onderzoek (Wmo 2015 2.3.2)?",
        "Is an inquiry running after a request for support by or for the client (Wmo 2015 2.3.2)?",
    ),
    WMO_2015.art("2.3.2", lid="1"),
)
VIOLENCE = Fact(
    "wmo_terms.violence",
    Text(
        "Is er een situatie van huiselijk geweld (door iemand uit de huiselijke kring) of van "
        "kindermishandeling?",
        "Is there domestic violence (by somebody of the domestic circle) or child abuse?",
    ),
    WMO_2015.art("1.1.1"),
)
REASONABLE_SUSPICION = Fact(
    "wmo_terms.reasonable_suspicion",
    Text(
        "Is er een redelijk vermoeden van huiselijk geweld of kindermishandeling?",
        "Is there a reasonable suspicion of domestic violence or child abuse?",
    ),
    WMO_2015.art("5.2.6"),
)
