"""Wmo 2015: what Veilig Thuis tells others (4.1.1 lid 2 d-g, 4.2.12).

Status: verified-verbatim; 4.2.12 in part, in the newest version only. 4.1.1 lid 2 lists tasks
with a judgement: a power of Veilig Thuis, no right of the recipient, without consent. Not named:
GI, ZVH and casusoverleg; until 2025-01-01 neither OM, probation service nor Slachtofferhulp. What
others give to Veilig Thuis stands in `wmo_meldrecht`. "AMHK" (until 2020-07-01) and "Veilig
Thuis" are one body.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.bpg import VICTIM_SUPPORT
from disclosure_law.law.keys import DUTY_KEYS, HEALTH_BY_STATUTE, POWER_KEYS, TASK_BASIS
from disclosure_law.law.sources import UITVOERINGSBESLUIT_WMO, WMO_2015
from disclosure_law.law.wmo_exchange import FREE_OF_CHARGE
from disclosure_law.law.wmo_meldrecht import CRIMINAL_AS_VIOLENCE, CRIMINAL_NAMED
from disclosure_law.law.wmo_terms import (
    BY_VEILIG_THUIS,
    COLLEGE_PURPOSES,
    END_VIOLENCE,
    INQUIRY_RUNS,
    NEWEST_READ,
    POLICY_INFORMATION,
    TO_COLLEGE,
    WIDENED_2025,
)  # fmt: skip
from disclosure_law.leaf import Fact, Judgement, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Contested, Ground, Key, Modality, Prohibition, Status
from disclosure_law.term import Lock, LockKind, Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    IS_HEALTH,
    NECESSARY,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip

LETTER_E_READ = dt.date(2019, 1, 1)
"""Oldest version in which the old wording of 4.1.1 lid 2 e was read."""

# --- Art. 4.1.1 lid 2 d and e: telling a helping body, the police, the raad ... -----------------
# d. "het in kennis stellen van een instantie die passende professionele hulp kan verlenen [...]
# van een melding van huiselijk geweld of kindermishandeling of een vermoeden daarvan, indien het
# belang van de betrokkene dan wel de ernst van de situatie waarop de melding betrekking heeft
# daartoe aanleiding geeft" A task with a judgement: a power of Veilig Thuis, no right of the
# recipient; no consent. The necessity is that of 5.1.6 lid 2.
REPORT_MADE = Fact(
    "wmo_veilig_thuis.report_made",
    Text(
        "Heeft Veilig Thuis een melding van huiselijk geweld of kindermishandeling of een "
        "vermoeden daarvan?",
        "Has Veilig Thuis a report of domestic violence or child abuse, or of a suspicion?",
    ),
    WMO_2015.art("4.1.1", lid="2"),
)
INTEREST_OR_SERIOUSNESS = Judgement(
    "wmo_veilig_thuis.interest_or_seriousness",
    Text(
        "Geeft het belang van de betrokkene of de ernst van de situatie aanleiding tot deze "
        "kennisgeving?",
        "Does the data subject's interest or the seriousness of the situation give reason for it?",
    ),
    WMO_2015.art("4.1.1", lid="2"),
    by=data.DISCLOSER,
)
MORE_THAN_THE_REPORT = Fact(
    "wmo_veilig_thuis.more_than_the_report",
    Text(
        "Gaat het om meer dan de melding of het vermoeden zelf?",
        "Is it more than the report or the suspicion itself?",
    ),
    WMO_2015.art("4.1.1", lid="2"),
)
OFFERS_HELP = Fact(
    "wmo_veilig_thuis.recipient_offers_help",
    Text(
        "Is de ontvanger een instantie die passende professionele hulp kan verlenen?",
        "Is the recipient a body that can give suitable professional help?",
    ),
    WMO_2015.art("4.1.1", lid="2", onder="d"),
)
TELLING: Predicate = BY_VEILIG_THUIS & PURPOSE.among(END_VIOLENCE)
GIVES_REASON: Predicate = REPORT_MADE & INTEREST_OR_SERIOUSNESS & NECESSARY


def _notify(
    id_: str,
    onder: str,
    text: Text,
    words: str,
    *,
    to: Predicate,
    provided: Predicate,
    criminal: Key,
    since: dt.date | None = None,
    until: dt.date | None = None,
    read_from: dt.date | None = None,
) -> Ground:
    return Ground(
        id=id_,
        cites=(WMO_2015.art("4.1.1", lid="2", onder=onder), WMO_2015.art("5.1.6", lid="2")),
        text=text,
        words=words,
        when=TELLING & to,
        provided=provided,
        lifts=(TASK_BASIS, HEALTH_BY_STATUTE, criminal),
        since=since,
        until=until,
        read_from=read_from,
    )


_TELL_HELP = Text(
    "Veilig Thuis stelt een hulpverlenende instantie in kennis van een melding.",
    "Veilig Thuis notifies a helping body of a report.",
)
_HELP_WORDS = (
    "het in kennis stellen van een instantie die passende professionele hulp kan verlenen bij "
    "huiselijk geweld of kindermishandeling"
)
NOTIFY_HELP_BEFORE = _notify(
    "wmo_veilig_thuis.notify_help",
    "d",
    _TELL_HELP,
    _HELP_WORDS,
    to=OFFERS_HELP,
    provided=GIVES_REASON & ~MORE_THAN_THE_REPORT,
    criminal=CRIMINAL_AS_VIOLENCE,
    until=WIDENED_2025,
)
NOTIFY_HELP = _notify(
    "wmo_veilig_thuis.notify_help",
    "d",
    _TELL_HELP,
    _HELP_WORDS,
    to=OFFERS_HELP,
    provided=GIVES_REASON & ~MORE_THAN_THE_REPORT,
    criminal=CRIMINAL_NAMED,
    since=WIDENED_2025,
)
# e. until 2025-01-01: "de politie of de raad voor de kinderbescherming van een melding [...]";
# since then also "het openbaar ministerie, de reclassering of Slachtofferhulp Nederland van een
# melding [...], of van informatie die op die melding betrekking heeft".
_FIRST_LIST: tuple[Role, ...] = (*roles.POLICE_ROLES, roles.CHILD_PROTECTION_BOARD)
NOTIFY_AUTHORITIES_BEFORE = _notify(
    "wmo_veilig_thuis.notify_authorities",
    "e",
    Text(
        "Veilig Thuis stelt politie of raad voor de kinderbescherming in kennis van een melding.",
        "Veilig Thuis notifies the police or the Child Protection Board of a report.",
    ),
    "het in kennis stellen van de politie of de raad voor de kinderbescherming van een melding van "
    "huiselijk geweld of kindermishandeling of een vermoeden daarvan",
    to=RECIPIENT_ROLE.among(*_FIRST_LIST),
    provided=GIVES_REASON & ~MORE_THAN_THE_REPORT,
    criminal=CRIMINAL_AS_VIOLENCE,
    until=WIDENED_2025,
    read_from=LETTER_E_READ,
)
NOTIFY_AUTHORITIES = _notify(
    "wmo_veilig_thuis.notify_authorities",
    "e",
    Text(
        "Veilig Thuis stelt politie, raad, OM, reclassering of Slachtofferhulp in kennis van een "
        "melding of van informatie daarover.",
        "Veilig Thuis notifies police, board, OM, probation or victim support of a report or of "
        "information about it.",
    ),
    "het openbaar ministerie, de reclassering of Slachtofferhulp Nederland van een melding van "
    "huiselijk geweld of kindermishandeling of een vermoeden daarvan, of van informatie",
    to=RECIPIENT_ROLE.among(
        *_FIRST_LIST, *roles.PROSECUTION_ROLES, roles.PROBATION, VICTIM_SUPPORT
    ),
    provided=GIVES_REASON,
    criminal=CRIMINAL_NAMED,
    since=WIDENED_2025,
)

# --- Art. 4.1.1 lid 2 f and g -------------------------------------------------------------------
# f. "indien Veilig Thuis een verzoek tot onderzoek bij de raad voor de kinderbescherming doet,
# het in kennis stellen daarvan van het college"
ASKS_BOARD = Fact(
    "wmo_veilig_thuis.asks_board_to_inquire",
    Text(
        "Doet Veilig Thuis een verzoek tot onderzoek bij de raad voor de kinderbescherming?",
        "Does Veilig Thuis ask the Child Protection Board for an inquiry?",
    ),
    WMO_2015.art("4.1.1", lid="2", onder="f"),
)
TELL_COLLEGE_OF_REQUEST = Ground(
    id="wmo_veilig_thuis.tell_college_of_request",
    cites=(WMO_2015.art("4.1.1", lid="2", onder="f"),),
    text=Text(
        "Veilig Thuis stelt het college in kennis van zijn verzoek aan de raad.",
        "Veilig Thuis notifies the college of its request to the board.",
    ),
    words="indien Veilig Thuis een verzoek tot onderzoek bij de raad voor de kinderbescherming "
    "doet, het in kennis stellen daarvan van het college",
    when=BY_VEILIG_THUIS
    & RECIPIENT_ROLE.among(*roles.COLLEGE_ROLES)
    & CATEGORY.among(data.MERE_FACT, data.IDENTIFYING),
    provided=ASKS_BOARD,
    lifts=POWER_KEYS,
    contested=(
        Contested(
            WMO_2015.art("4.1.1", lid="2", onder="f"),
            Text(
                "De letter noemt een taak zonder eigen afweging; of zij een plicht is, is niet "
                "uitgemaakt.",
                "The letter names a task without a weighing; whether it is a duty is not settled.",
            ),
        ),
    ),
)
# g. "het op de hoogte stellen van degene die een melding heeft gedaan, van de stappen die naar
# aanleiding van de melding zijn ondernomen."  The steps only; power or duty: house reading 34.
RECIPIENT_REPORTED = Fact(
    "wmo_veilig_thuis.recipient_reported",
    Text("Heeft de ontvanger de melding gedaan?", "Did the recipient make the report?"),
    WMO_2015.art("4.1.1", lid="2", onder="g"),
)
ONLY_STEPS_TAKEN = Fact(
    "wmo_veilig_thuis.only_steps_taken",
    Text(
        "Gaat het alleen om de stappen die naar aanleiding van de melding zijn ondernomen?",
        "Is it only about the steps taken because of the report?",
    ),
    WMO_2015.art("4.1.1", lid="2", onder="g"),
)
MUST_TELL_REPORTER = NotModelled(
    "wmo_veilig_thuis.must_tell_reporter",
    Text(
        "Of 4.1.1 lid 2 g een plicht of een bevoegdheid is, is niet duidelijk en niet "
        "gemodelleerd.",
        "Whether 4.1.1 para 2 g is a duty or a power is unclear and not modelled.",
    ),
    WMO_2015.art("4.1.1", lid="2", onder="g"),
)
TO_REPORTER: Predicate = BY_VEILIG_THUIS & RECIPIENT_REPORTED & ~IS_HEALTH
TELL_REPORTER = Ground(
    id="wmo_veilig_thuis.tell_reporter",
    cites=(WMO_2015.art("4.1.1", lid="2", onder="g"),),
    text=Text(
        "Veilig Thuis vertelt de melder welke stappen zijn ondernomen.",
        "Veilig Thuis tells the reporter which steps were taken.",
    ),
    words="het op de hoogte stellen van degene die een melding heeft gedaan, van de stappen die "
    "naar aanleiding van de melding zijn ondernomen",
    when=TO_REPORTER,
    provided=ONLY_STEPS_TAKEN,
    lifts=POWER_KEYS,
)
TELL_REPORTER_AS_DUTY = Ground(
    id="wmo_veilig_thuis.tell_reporter_as_duty",
    cites=(WMO_2015.art("4.1.1", lid="2", onder="g"),),
    text=Text(
        "Misschien moet Veilig Thuis de melder vertellen welke stappen zijn ondernomen.",
        "Veilig Thuis may have to tell the reporter which steps were taken.",
    ),
    when=TO_REPORTER,
    provided=ONLY_STEPS_TAKEN & MUST_TELL_REPORTER,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
)

# --- Art. 4.2.12: to the college ----------------------------------------------------------------
# Lid 1-2: beleidsinformatie, with personal data "voor zover deze gegevens noodzakelijk zijn voor
# het inzicht in de wijze waarop een Veilig Thuis-organisatie de taken [...] uitoefent".
INCIDENTAL = Fact(
    "wmo_veilig_thuis.incidental_policy_information",
    Text("Is het incidentele beleidsinformatie?", "Is it incidental policy information?"),
    UITVOERINGSBESLUIT_WMO.art("4.3.2", lid="2"),
)
GIVES_POLICY_INFORMATION: Predicate = (
    BY_VEILIG_THUIS
    & RECIPIENT_ROLE.among(roles.COLLEGE, roles.OTHER_OFFICIAL)
    & PURPOSE.among(POLICY_INFORMATION)
)
POLICY_INFORMATION_DUTY = Ground(
    id="wmo_veilig_thuis.policy_information",
    cites=(WMO_2015.art("4.2.12", lid="1"), WMO_2015.art("4.2.12", lid="2")),
    text=Text(
        "Veilig Thuis geeft college en ministers beleidsinformatie, met persoonsgegevens voor "
        "zover noodzakelijk.",
        "Veilig Thuis gives college and ministers policy information, with personal data as far as "
        "necessary.",
    ),
    words="voor zover deze gegevens noodzakelijk zijn voor het inzicht in de wijze waarop een "
    "Veilig Thuis-organisatie de taken",
    when=GIVES_POLICY_INFORMATION,
    provided=NECESSARY & ~INCIDENTAL,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    read_from=NEWEST_READ,
)
NO_PERSONS_IN_INCIDENTAL = Prohibition(
    id="wmo_veilig_thuis.no_persons_in_incidental",
    cites=(UITVOERINGSBESLUIT_WMO.art("4.3.2", lid="2"),),
    text=Text(
        "Incidentele beleidsinformatie bevat geen persoonsgegevens.",
        "Incidental policy information contains no personal data.",
    ),
    when=GIVES_POLICY_INFORMATION & INCIDENTAL,
    lock=Lock(
        "uitvoeringsbesluit-wmo-4-3-2",
        Text("incidentele beleidsinformatie", "incidental policy information"),
        LockKind.LIMIT,
    ),
    status=Status.SECOND_HAND,
    read_from=dt.date(2026, 1, 1),
)
# Lid 3: "Veilig Thuis verstrekt kosteloos persoonsgegevens aan het college ten behoeve van de
# verwerking, bedoeld in: a. artikel 7.4.0, eerste lid, van de Jeugdwet; b. artikel 5.1.1, eerste
# tot en met derde lid."  Not a general channel.
FOR_JEUGDWET_7_4_0 = Fact(
    "wmo_veilig_thuis.for_jeugdwet_7_4_0",
    Text(
        "Zijn de gegevens voor een verwerking van Jeugdwet 7.4.0 lid 1?",
        "Are the data for a processing under Jeugdwet 7.4.0 para 1?",
    ),
    WMO_2015.art("4.2.12", lid="3", onder="a"),
)
CASE_DATA_FOR_COLLEGE = Ground(
    id="wmo_veilig_thuis.case_data_for_college",
    cites=(WMO_2015.art("4.2.12", lid="3"),),
    text=Text(
        "Veilig Thuis geeft het college gegevens voor Jeugdwet 7.4.0 en, na een Wmo-melding, voor "
        "5.1.1 lid 1-3.",
        "Veilig Thuis gives the college data for Jeugdwet 7.4.0 and, after a request for support, "
        "for 5.1.1 paras 1-3.",
    ),
    words="Veilig Thuis verstrekt kosteloos persoonsgegevens aan het college ten behoeve van de "
    "verwerking",
    when=BY_VEILIG_THUIS & RECIPIENT_ROLE.among(*roles.COLLEGE_ROLES),
    provided=(FOR_JEUGDWET_7_4_0 | (TO_COLLEGE & PURPOSE.among(*COLLEGE_PURPOSES) & INQUIRY_RUNS))
    & NECESSARY,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    then=(FREE_OF_CHARGE,),
    read_from=NEWEST_READ,
)

RULES = (
    NOTIFY_HELP_BEFORE, NOTIFY_HELP, NOTIFY_AUTHORITIES_BEFORE, NOTIFY_AUTHORITIES,
    TELL_COLLEGE_OF_REQUEST, TELL_REPORTER, TELL_REPORTER_AS_DUTY, POLICY_INFORMATION_DUTY,
    NO_PERSONS_IN_INCIDENTAL, CASE_DATA_FOR_COLLEGE,
)  # fmt: skip
