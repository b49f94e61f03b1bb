"""Wmo 2015: the meldrecht (5.2.6), what Veilig Thuis may hold (5.1.6), its adviser (4.2.6).

Status: verified-verbatim; 4.2.6 in part, in the newest version only. 5.2.6 is the one text in the
Wmo that breaks a treating professional's secrecy: a power, also when Veilig Thuis asks, never a
duty; to Veilig Thuis only, so not to the police, the college or a casusoverleg in which it sits;
for domestic violence and child abuse only. Police data stay under the Wpg. "AMHK" (until
2020-07-01) and "Veilig Thuis" are one body.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.citation import Provision
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.guidance import FIVE_QUESTIONS_ANSWERED, GGZ_SIX
from disclosure_law.law.keys import HEALTH_BY_STATUTE, POWER_KEYS, TASK_BASIS
from disclosure_law.law.sources import AVG, BW7, PARTICIPATIEWET, WMO_2015, WVGGZ, WZD
from disclosure_law.law.wgbo import THIRD_PARTY_LOCK
from disclosure_law.law.wmo_meldcode import STEPS_ELEMENT_OF_GROUND, STEPS_SKIPPED
from disclosure_law.law.wmo_terms import (
    BY_VEILIG_THUIS,
    END_VIOLENCE,
    NEWEST_READ,
    REASONABLE_SUSPICION,
    SEEK_ADVICE,
    TO_ANOTHER,
    TO_VEILIG_THUIS,
    VIOLENCE,
    WIDENED_2025,
)  # fmt: skip
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Key,
    Nature,
    Prohibition,
    Stage,
    Yields,
)  # fmt: skip
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    NECESSARY,
    PURPOSE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import (
    AVG_10,
    BSN,
    PARTICIPATIEWET_65,
    WMO_4_2_6,
    WVGGZ_8_34,
    WZD_18C,
)  # fmt: skip

# --- Art. 4.2.6 lid 8: the vertrouwenspersoon ---------------------------------------------------
# "is tot geheimhouding verplicht [...] tenzij enig wettelijk voorschrift hem tot mededeling
# verplicht, uit zijn taak de noodzaak tot mededeling voortvloeit of de persoon die hij [...]
# ondersteunt toestemming geeft"
ADVISER_SECRECY = WMO_4_2_6
BY_ADVISER: Predicate = DISCLOSER_BOUND.has(ADVISER_SECRECY) & TO_ANOTHER
TASK_NECESSITATES = Judgement(
    "wmo_meldrecht.advisers_task_necessitates",
    Text(
        "Vloeit uit de taak van de vertrouwenspersoon de noodzaak tot deze mededeling voort?",
        "Does the confidential adviser's task necessitate this disclosure?",
    ),
    WMO_2015.art("4.2.6", lid="8"),
    by=data.DISCLOSER,
)
SUPPORTED_CONSENTS = Fact(
    "wmo_meldrecht.supported_person_consents",
    Text(
        "Geeft de persoon die de vertrouwenspersoon ondersteunt toestemming?",
        "Does the person whom the adviser supports consent?",
    ),
    WMO_2015.art("4.2.6", lid="8"),
)
ADVISER_KEEPS_SECRET = Prohibition(
    id="wmo_meldrecht.adviser_keeps_secret",
    cites=(WMO_2015.art("4.2.6", lid="8"),),
    text=Text(
        "De vertrouwenspersoon bij Veilig Thuis zwijgt.",
        "The confidential adviser at Veilig Thuis keeps silent.",
    ),
    words="tenzij enig wettelijk voorschrift hem tot mededeling verplicht, uit zijn taak de "
    "noodzaak tot mededeling voortvloeit",
    when=BY_ADVISER,
    lock=ADVISER_SECRECY,
    yields=Yields.DUTIES,
    read_from=NEWEST_READ,
    then=(SR_272,),
)
ADVISERS_TASK = Ground(
    id="wmo_meldrecht.advisers_task",
    cites=(WMO_2015.art("4.2.6", lid="8"),),
    text=Text(
        "De taak van de vertrouwenspersoon maakt de mededeling noodzakelijk.",
        "The confidential adviser's task necessitates the disclosure.",
    ),
    words="uit zijn taak de noodzaak tot mededeling voortvloeit",
    when=BY_ADVISER,
    provided=TASK_NECESSITATES,
    lifts=(ADVISER_SECRECY, *POWER_KEYS),
    read_from=NEWEST_READ,
)
ADVISERS_CONSENT = Ground(
    id="wmo_meldrecht.supported_person_releases",
    cites=(WMO_2015.art("4.2.6", lid="8"),),
    text=Text("De ondersteunde persoon stemt in.", "The person who is supported consents."),
    words="ondersteunt toestemming geeft",
    when=BY_ADVISER,
    provided=SUPPORTED_CONSENTS,
    nature=Nature.CONSENT,
    lifts=(ADVISER_SECRECY,),
    read_from=NEWEST_READ,
)

# --- Art. 5.1.6 lid 2: criminal data, by the statute's own words --------------------------------
# Since 2025-01-01 "en persoonsgegevens van strafrechtelijke aard"; before that "waaronder
# gegevens over gezondheid, huiselijk geweld of kindermishandeling".
CRIMINAL_NAMED = Key(AVG_10, (AVG.art("10"), WMO_2015.art("5.1.6", lid="2")))
CRIMINAL_AS_VIOLENCE = Key(
    AVG_10,
    (AVG.art("10"), WMO_2015.art("5.1.6", lid="2")),
    contested=(
        Contested(
            WMO_2015.art("5.1.6", lid="2"),
            Text(
                "Tot 2025 noemde 5.1.6 lid 2 gegevens over huiselijk geweld en kindermishandeling, "
                "geen strafrechtelijke gegevens.",
                "Until 2025 5.1.6 para 2 named data on domestic violence and child abuse, not "
                "criminal data.",
            ),
        ),
    ),
)

# --- Art. 5.1.6 lid 2-3: what Veilig Thuis may hold ---------------------------------------------
# "indien uit een melding redelijkerwijs een vermoeden van huiselijk geweld of kindermishandeling
# kan worden afgeleid en de verwerking noodzakelijk is te achten"


def _holds(
    text: Text, words: str, *, since: dt.date | None = None, until: dt.date | None = None
) -> Condition:
    return Condition(
        id="wmo_meldrecht.needs_a_report",
        cites=(WMO_2015.art("5.1.6", lid="2"),),
        text=text,
        words=words,
        when=TO_VEILIG_THUIS & PURPOSE.among(END_VIOLENCE),
        stage=Stage.PRECONDITION,
        holder=data.RECIPIENT,
        since=since,
        until=until,
    )


NEEDS_A_REPORT_BEFORE = _holds(
    Text(
        "Veilig Thuis verwerkt gezondheidsgegevens en gegevens over geweld alleen als uit een "
        "melding een vermoeden blijkt.",
        "Veilig Thuis processes health data and data on violence only if a report shows a "
        "suspicion.",
    ),
    "waaronder gegevens over gezondheid, huiselijk geweld of kindermishandeling",
    until=WIDENED_2025,
)
NEEDS_A_REPORT = _holds(
    Text(
        "Veilig Thuis verwerkt bijzondere en strafrechtelijke gegevens alleen als uit een melding "
        "een vermoeden blijkt en dat noodzakelijk is.",
        "Veilig Thuis processes special and criminal data only if a report shows a suspicion and "
        "it is necessary.",
    ),
    "indien uit een melding redelijkerwijs een vermoeden van huiselijk geweld of "
    "kindermishandeling kan worden afgeleid en de verwerking noodzakelijk is te achten",
    since=WIDENED_2025,
)
ADVICE_BY_CHAT = Condition(
    id="wmo_meldrecht.advice_by_chat",
    cites=(WMO_2015.art("5.1.6", lid="3"),),
    text=Text(
        "Bij advies verwerkt Veilig Thuis alleen wat de vrager in een elektronisch gesprek uit "
        "eigen beweging meedeelt.",
        "In giving advice Veilig Thuis processes only what the asker volunteers in an electronic "
        "conversation.",
    ),
    words="voor zover deze uit eigen beweging door degene die advies vraagt worden meegedeeld",
    when=TO_VEILIG_THUIS & PURPOSE.among(SEEK_ADVICE),
    stage=Stage.WITH,
    holder=data.RECIPIENT,
    since=WIDENED_2025,
)

# --- Art. 5.2.6: the meldrecht ------------------------------------------------------------------
# "Derden die beroepshalve beschikken over inlichtingen die noodzakelijk kunnen worden geacht om
# een situatie van huiselijk geweld of kindermishandeling te beëindigen of een redelijk vermoeden
# daarvan te onderzoeken, kunnen aan Veilig Thuis deze inlichtingen desgevraagd of uit eigen
# beweging verstrekken zonder toestemming van degene die het betreft en indien nodig met
# doorbreking van de plicht tot geheimhouding op grond van een wettelijk voorschrift of op grond
# van hun ambt of beroep."
MELDRECHT = WMO_2015.art("5.2.6")
CARE = (*roles.CARE_ROLES, *roles.CARE_ORGANISATIONS)
KNOWN_PRIVATELY = Fact(
    "wmo_meldrecht.known_privately",
    Text(
        "Beschikt de verstrekker privé, en niet beroepshalve, over de inlichtingen?",
        "Has the discloser the information in private, and not professionally?",
    ),
    MELDRECHT,
)


def _reached(lock: Lock, later: Provision, text: Text) -> Key:
    return Key(lock, (MELDRECHT,), contested=(Contested(later, text),))


REACHES_WVGGZ = _reached(
    WVGGZ_8_34,
    WVGGZ.art("8:34"),
    Text(
        "8:34 wijkt alleen voor een voorschrift dat verplicht; dat 5.2.6 door zijn eigen woorden "
        "ook 8:34 doorbreekt is eigen lezing.",
        "8:34 yields only to a rule that obliges; that 5.2.6 breaks it by its own words is an own "
        "reading.",
    ),
)
REACHES_WZD = _reached(
    WZD_18C,
    WZD.art("18c", lid="4"),
    Text(
        "18c lid 4 noemt 5.2.6 niet; dat 5.2.6 het door zijn eigen woorden doorbreekt is eigen "
        "lezing.",
        "18c para 4 does not name 5.2.6; that 5.2.6 breaks it by its own words is an own reading.",
    ),
)
REACHES_BENEFITS = _reached(
    PARTICIPATIEWET_65,
    PARTICIPATIEWET.art("65", lid="2", onder="a"),
    Text(
        "Participatiewet 65 lid 2 a vraagt een voorschrift dat verplicht; 5.2.6 werkt alleen "
        "omdat het zelf de geheimhouding doorbreekt.",
        "Participatiewet 65 para 2 a asks for a rule that obliges; 5.2.6 works only because it "
        "breaks secrecy itself.",
    ),
)
REACHES_OTHERS_IN_FILE = _reached(
    THIRD_PARTY_LOCK,
    BW7.art("457", lid="1", sentence="2"),
    Text(
        "Dat 5.2.6 ('zonder toestemming van degene die het betreft') ook de grens voor gegevens "
        "over anderen opent is eigen lezing.",
        "That 5.2.6 ('without consent of the person concerned') also opens the limit for data "
        "about others is an own reading.",
    ),
)


REACHED = (REACHES_WVGGZ, REACHES_WZD, REACHES_BENEFITS, REACHES_OTHERS_IN_FILE)
CRIMINAL_FOR_VEILIG_THUIS = Key(
    AVG_10,
    (AVG.art("10"), WMO_2015.art("5.1.6", lid="2")),
    contested=(
        Contested(
            WMO_2015.art("5.1.6", lid="2"),
            Text(
                "5.1.6 lid 2 noemt strafrechtelijke gegevens voor Veilig Thuis; dat ook de melder "
                "ze mag geven volgt uit het doel van 5.2.6 (eigen lezing).",
                "5.1.6 para 2 names criminal data for Veilig Thuis; that the reporter may give "
                "them follows from the aim of 5.2.6 (own reading).",
            ),
        ),
    ),
)


# Guidance: the six steps with a meldrecht in care; the five questions for codes and youth care.
STEPS_OF_THE_FIELD = (
    *(attrs.evolve(step, when=DISCLOSER_ROLE.among(*CARE)) for step in GGZ_SIX),
    FIVE_QUESTIONS_ANSWERED,
)


def _report(criminal: Key, *, since: dt.date | None = None, until: dt.date | None = None) -> Ground:
    return Ground(
        id="wmo_meldrecht.report",
        cites=(MELDRECHT,),
        text=Text(
            "Wie beroepshalve over inlichtingen beschikt mag ze aan Veilig Thuis geven, ook zonder "
            "toestemming en zo nodig met doorbreking van zijn geheimhouding.",
            "Whoever has information professionally may give it to Veilig Thuis, also without "
            "consent and if need be breaking secrecy.",
        ),
        words="desgevraagd of uit eigen beweging verstrekken zonder toestemming van degene die het "
        "betreft en indien nodig met doorbreking van de plicht tot geheimhouding",
        when=TO_VEILIG_THUIS
        & PURPOSE.among(END_VIOLENCE)
        & ~DISCLOSER_ROLE.among(*roles.PRIVATE_ROLES, roles.VEILIG_THUIS)
        & ~KNOWN_PRIVATELY,
        provided=(VIOLENCE | REASONABLE_SUSPICION) & NECESSARY & ~STEPS_SKIPPED,
        lifts=(TASK_BASIS, HEALTH_BY_STATUTE, criminal, *REACHED),
        breaks=(LockKind.SECRECY, LockKind.OFFICE, LockKind.CODE, LockKind.CONTRACT),
        since=since,
        until=until,
        contested=(STEPS_ELEMENT_OF_GROUND,),
        then=STEPS_OF_THE_FIELD,
    )


REPORT_BEFORE = _report(CRIMINAL_AS_VIOLENCE, until=WIDENED_2025)
REPORT = _report(CRIMINAL_FOR_VEILIG_THUIS, since=WIDENED_2025)

# --- Art. 5.2.9 lid 2: Veilig Thuis and the BSN (since 2025-01-01) ------------------------------
# "Veilig Thuis gebruikt het burgerservicenummer van een persoon met het doel te waarborgen dat de
# [...] te verwerken persoonsgegevens op die persoon betrekking hebben."  Lid 1 does not cover
# 5.2.6, so whoever reports to Veilig Thuis gets no key here.
VEILIG_THUIS_USES_BSN = Ground(
    id="wmo_meldrecht.uses_bsn",
    cites=(WMO_2015.art("5.2.9", lid="2"),),
    text=Text(
        "Veilig Thuis mag het BSN gebruiken om zeker te zijn over wie het gaat.",
        "Veilig Thuis may use the citizen service number to be sure whom it concerns.",
    ),
    words="Veilig Thuis gebruikt het burgerservicenummer van een persoon met het doel te "
    "waarborgen",
    when=BY_VEILIG_THUIS & CATEGORY.among(data.CITIZEN_NUMBER),
    nature=Nature.AVG_BASIS,
    lifts=(Key(BSN, (WMO_2015.art("5.2.9", lid="2"),)),),
    since=WIDENED_2025,
)

RULES = (
    ADVISER_KEEPS_SECRET, ADVISERS_TASK, ADVISERS_CONSENT, NEEDS_A_REPORT_BEFORE, NEEDS_A_REPORT,
    ADVICE_BY_CHAT, REPORT_BEFORE, REPORT, VEILIG_THUIS_USES_BSN,
)  # fmt: skip
