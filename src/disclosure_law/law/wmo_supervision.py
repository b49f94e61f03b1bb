"""Wmo 2015: supervision (3.4, 4.3.1, 5.1.5, 6.1), and what became of every article of the pack.

Status: verified-verbatim; 3.4 lid 1 in the wording of the 2015 copy. Two texts override secrecy,
both towards supervisors only: 3.4 lid 3 (calamities and violence, behind a gate of its own) and
4.3.1 and 6.1 lid 3 (inspection of files). A supervisor is not the Wmo-consulent and not the
wijkteam.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.citation import Provision
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import CRIMINAL_BY_TEXT, DUTY_BASIS, DUTY_KEYS, HEALTH_BY_STATUTE
from disclosure_law.law.sources import BESLUIT_MELDCODE, UITVOERINGSBESLUIT_WMO, WMO_2015
from disclosure_law.law.wmo_terms import REPORT_CALAMITY, RIGHT_PERSON, WIDENED_2025
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Ground, Modality, Prohibition, Stage
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    NECESSARY,
    ON_REQUEST,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip

INSPECTION_READ = dt.date(2020, 1, 1)
"""Oldest version in which the old wording of 4.3.1 and 6.1 was read."""
ANY_SECRECY = (LockKind.SECRECY, LockKind.OFFICE, LockKind.CODE)

# --- Art. 3.4: calamities and violence ----------------------------------------------------------
# Lid 1 (wording of the 2015 copy): "De aanbieder doet bij de toezichthoudende ambtenaar, bedoeld
# in artikel 6.1, onverwijld melding van: a. iedere calamiteit die bij de verstrekking van een
# voorziening heeft plaatsgevonden; b. geweld bij de verstrekking van een voorziening."  Lid 2:
# "De aanbieder en de beroepskrachten die voor hem werkzaam zijn, verstrekken bij en naar
# aanleiding van een melding [...] de gegevens, daaronder begrepen persoonsgegevens, gegevens over
# gezondheid en andere bijzondere categorieën van persoonsgegevens en persoonsgegevens van
# strafrechtelijke aard, voor zover deze voor het onderzoeken van de melding noodzakelijk zijn."
# Repeated in 5.1.5 lid 2.
FOR_PROVIDER = Fact(
    "wmo_supervision.acts_for_provider",
    Text(
        "Is de verstrekker Wmo-aanbieder, of beroepskracht van een Wmo-aanbieder?",
        "Is the discloser a social support provider, or a professional working for one?",
    ),
    WMO_2015.art("3.4", lid="2"),
)
CALAMITY = Fact(
    "wmo_supervision.calamity",
    Text(
        "Vond bij de verstrekking van een voorziening een calamiteit plaats?",
        "Did a calamity happen in giving support?",
    ),
    WMO_2015.art("3.4", lid="1", onder="a"),
)
VIOLENCE_IN_SUPPORT = Fact(
    "wmo_supervision.violence_in_support",
    Text(
        "Was er geweld bij de verstrekking van een voorziening?",
        "Was there violence in giving support?",
    ),
    WMO_2015.art("3.4", lid="1", onder="b"),
)
# Lid 3: "Persoonsgegevens als bedoeld in het tweede lid, ten aanzien waarvan de aanbieder of de
# beroepskracht op grond van een wettelijk voorschrift of op grond van zijn ambt of beroep tot
# geheimhouding is verplicht, worden uitsluitend zonder toestemming van betrokkene verstrekt,
# indien deze niet meer in staat is de toestemming te geven dan wel dit noodzakelijk kan worden
# geacht ter bescherming van cliënten."  Three ways through the gate.
CANNOT_CONSENT_ANY_MORE = Fact(
    "wmo_supervision.cannot_consent_any_more",
    Text(
        "Is de betrokkene niet meer in staat toestemming te geven?",
        "Is the data subject no longer able to consent?",
    ),
    WMO_2015.art("3.4", lid="3"),
)
PROTECTS_CLIENTS = Judgement(
    "wmo_supervision.protects_clients",
    Text(
        "Kan verstrekken zonder toestemming noodzakelijk worden geacht ter bescherming van "
        "cliënten?",
        "Can disclosing without consent be deemed necessary to protect clients?",
    ),
    WMO_2015.art("3.4", lid="3"),
    by=data.DISCLOSER,
)
UNDER_SECRECY: Predicate = DISCLOSER_BOUND.has_any(
    *(lock for lock in locks.SECRECIES if lock != locks.AGREEMENT)
)
"""Every secrecy by "wettelijk voorschrift", "ambt of beroep"; a contract is none of these."""
GATE: Predicate = RIGHT_PERSON | CANNOT_CONSENT_ANY_MORE | PROTECTS_CLIENTS
CALAMITY_FLOW: Predicate = (
    (DISCLOSER_ROLE.among(roles.WMO_PROVIDER) | FOR_PROVIDER)
    & RECIPIENT_ROLE.among(roles.SUPERVISOR)
    & PURPOSE.among(REPORT_CALAMITY)
)
REPORT_AND_EXPLAIN = Ground(
    id="wmo_supervision.report_calamity",
    cites=(
        WMO_2015.art("3.4", lid="2"),
        WMO_2015.art("3.4", lid="1"),
        WMO_2015.art("3.4", lid="3"),
        WMO_2015.art("5.1.5", lid="2"),
    ),
    text=Text(
        "Aanbieder en beroepskrachten melden calamiteiten en geweld aan de toezichthouder en "
        "geven wat het onderzoek vraagt; geheime gegevens alleen door de poort van lid 3.",
        "Provider and professionals report calamities and violence to the supervisor and give "
        "what the inquiry requires; secret data only through the gate of para 3.",
    ),
    words="daaronder begrepen persoonsgegevens, gegevens over gezondheid en andere bijzondere "
    "categorieën van persoonsgegevens en persoonsgegevens van strafrechtelijke aard",
    when=CALAMITY_FLOW,
    provided=(CALAMITY | VIOLENCE_IN_SUPPORT) & NECESSARY & (~UNDER_SECRECY | GATE),
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    breaks=ANY_SECRECY,
)
SECRET_DATA_GATE = Prohibition(
    id="wmo_supervision.secret_data_gate",
    cites=(WMO_2015.art("3.4", lid="3"),),
    text=Text(
        "Geheime gegevens gaan bij een calamiteit alleen zonder toestemming als de betrokkene die "
        "niet meer kan geven of het cliënten beschermt.",
        "Secret data go without consent only if the data subject can no longer give it, or to "
        "protect clients.",
    ),
    words="worden uitsluitend zonder toestemming van betrokkene verstrekt, indien deze niet meer "
    "in staat is de toestemming te geven",
    when=CALAMITY_FLOW & UNDER_SECRECY & ~GATE,
    lock=Lock(
        "wmo-3-4-lid-3",
        Text("geheime gegevens bij een calamiteit", "secret data in a calamity report"),
        LockKind.LIMIT,
    ),
)

# --- Arts. 4.3.1 lid 3 and 6.1 lid 3: inspection of files ---------------------------------------
# "kan de beroepsbeoefenaar deze verplichting, in afwijking van artikel 5:20, tweede lid, van de
# Algemene wet bestuursrecht, niet inroepen tegenover de toezichthoudende ambtenaren. Op deze
# ambtenaren rust dezelfde geheimhoudingsplicht als op de betrokken beroepsbeoefenaar,
# onverminderd artikel 5.2.4."  From 2020 to 2024: "bevoegd tot inzage van de dossiers", with the
# same derived secrecy.
FILE_DEMANDED = Fact(
    "wmo_supervision.file_demanded",
    Text(
        "Vordert een met dit toezicht belaste ambtenaar inzage van het dossier?",
        "Does an official charged with this supervision demand inspection of the file?",
    ),
    WMO_2015.art("6.1", lid="3"),
)


def _inspection(
    id_: str,
    place: Provision,
    flow: Predicate,
    words: str,
    *,
    since: dt.date | None = None,
    until: dt.date | None = None,
    read_from: dt.date | None = None,
) -> Ground:
    return Ground(
        id=id_,
        cites=(place,),
        text=Text(
            "Tegenover de toezichthouder kan de beroepsbeoefenaar zijn geheimhouding van het "
            "dossier niet inroepen.",
            "Towards the supervisor the professional cannot invoke secrecy of the file.",
        ),
        words=words,
        when=flow & PURPOSE.among(data.SUPERVISION) & ON_REQUEST,
        provided=FILE_DEMANDED,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        breaks=ANY_SECRECY,
        since=since,
        until=until,
        read_from=read_from,
        then=(
            Condition(
                id="wmo_supervision.derived_secrecy",
                cites=(place,),
                text=Text(
                    "Op de toezichthouder rust dezelfde geheimhoudingsplicht; alleen 5.2.4 gaat "
                    "voor.",
                    "The supervisor is under the same secrecy; only 5.2.4 goes before it.",
                ),
                words="Op deze ambtenaren rust dezelfde geheimhoudingsplicht als op de betrokken "
                "beroepsbeoefenaar",
                stage=Stage.WITH,
                holder=data.RECIPIENT,
            ),
        ),
    )


OF_VEILIG_THUIS: Predicate = DISCLOSER_ROLE.among(roles.VEILIG_THUIS) & RECIPIENT_ROLE.among(
    roles.SUPERVISOR, roles.INSPECTORATE
)
OF_PROVIDERS: Predicate = (
    DISCLOSER_ROLE.among(roles.WMO_PROVIDER) | FOR_PROVIDER
) & RECIPIENT_ROLE.among(roles.SUPERVISOR)
OLD_WORDS = "bevoegd tot inzage van de dossiers"
NEW_WORDS = (
    "niet inroepen tegenover de toezichthoudende ambtenaren. Op deze ambtenaren rust dezelfde "
    "geheimhoudingsplicht"
)
INSPECT_VEILIG_THUIS_BEFORE = _inspection(
    "wmo_supervision.inspect_veilig_thuis",
    WMO_2015.art("4.3.1", lid="3"),
    OF_VEILIG_THUIS,
    OLD_WORDS,
    until=WIDENED_2025,
    read_from=INSPECTION_READ,
)
INSPECT_VEILIG_THUIS = _inspection(
    "wmo_supervision.inspect_veilig_thuis",
    WMO_2015.art("4.3.1", lid="3"),
    OF_VEILIG_THUIS,
    NEW_WORDS,
    since=WIDENED_2025,
)
INSPECT_PROVIDER_BEFORE = _inspection(
    "wmo_supervision.inspect_provider",
    WMO_2015.art("6.1", lid="3"),
    OF_PROVIDERS,
    OLD_WORDS,
    until=WIDENED_2025,
    read_from=INSPECTION_READ,
)
INSPECT_PROVIDER = _inspection(
    "wmo_supervision.inspect_provider",
    WMO_2015.art("6.1", lid="3"),
    OF_PROVIDERS,
    NEW_WORDS,
    since=WIDENED_2025,
)

RULES = (
    REPORT_AND_EXPLAIN, SECRET_DATA_GATE, INSPECT_VEILIG_THUIS_BEFORE, INSPECT_VEILIG_THUIS,
    INSPECT_PROVIDER_BEFORE, INSPECT_PROVIDER,
)  # fmt: skip

COVERAGE = (
    Coverage(WMO_2015.art("1.1.1"), "encoded", "definitions, in the questions of `wmo_terms`"),
    Coverage(
        WMO_2015.art("2.3.2"),
        "encoded",
        "lid 7 in `wmo_college`; lid 4 f is no power and lifts nothing",
    ),
    Coverage(
        WMO_2015.art("2.5.5"),
        "out of scope",
        "since 2026-07-01: plan data ('gegevens', not persoonsgegevens), so no ground",
    ),
    Coverage(WMO_2015.art("3.3"), "encoded", "in `wmo_meldcode`: no ground, no duty to report"),
    Coverage(BESLUIT_MELDCODE.art("2"), "encoded", "the steps, in `wmo_meldcode`"),
    Coverage(WMO_2015.art("3.4"), "encoded", "here"),
    Coverage(
        WMO_2015.art("3a.2.1"), "not modelled", "named in the pack (supervision), text not read"
    ),
    Coverage(
        WMO_2015.art("4.1.1"),
        "encoded",
        "lid 2 d-g in `wmo_veilig_thuis`, lid 3 as a condition; whether g is a duty is not "
        "modelled",
    ),
    Coverage(WMO_2015.art("4.2.6"), "encoded", "lid 8 in `wmo_meldrecht`; lid 9 is privilege"),
    Coverage(WMO_2015.art("4.2.12"), "encoded", "in `wmo_veilig_thuis`"),
    Coverage(UITVOERINGSBESLUIT_WMO.art("4.1.8"), "encoded", "lid 3 in `wmo_secrecy`"),
    Coverage(UITVOERINGSBESLUIT_WMO.art("4.3.2"), "encoded", "lid 2 in `wmo_veilig_thuis`"),
    Coverage(WMO_2015.art("4.3.1"), "encoded", "lid 3 here"),
    Coverage(
        WMO_2015.art("5.1.1"),
        "encoded",
        "lid 1 and 4 in `wmo_college`; lid 2 (mantelzorger), 5 and 6 are the receiving side of "
        "5.2.5 and of a contract, without a rule of their own",
    ),
    Coverage(WMO_2015.art("5.1.2"), "encoded", "as a condition in `wmo_college`"),
    Coverage(WMO_2015.art("5.1.3"), "out of scope", "within the outline 5.1.2-5.1.5, not quoted"),
    Coverage(WMO_2015.art("5.1.4"), "out of scope", "within the outline 5.1.2-5.1.5, not quoted"),
    Coverage(WMO_2015.art("5.1.5"), "encoded", "lid 2 here, with 3.4 lid 2; lid 1 is processing"),
    Coverage(WMO_2015.art("5.1.6"), "encoded", "in `wmo_meldrecht`: conditions and the AVG 10 key"),
    Coverage(WMO_2015.art("5.1.7"), "not modelled", "new on 2025-01-01, text not read"),
    Coverage(WMO_2015.art("5.2.1"), "encoded", "in `wmo_closed_list`"),
    Coverage(
        WMO_2015.art("5.2.2"),
        "encoded",
        "in `wmo_exchange`; the purposes of onder b and c (CAK, SVB) are not quoted: not modelled",
    ),
    Coverage(
        WMO_2015.art("5.2.3"), "not modelled", "the Belastingdienst, in a heading; text not read"
    ),
    Coverage(WMO_2015.art("5.2.4"), "encoded", "lid 3 in `wmo_exchange`; lid 1-2 not quoted"),
    Coverage(WMO_2015.art("5.2.5"), "encoded", "in `wmo_exchange`"),
    Coverage(WMO_2015.art("5.2.5a"), "not modelled", "the Inlichtingenbureau, text not read"),
    Coverage(WMO_2015.art("5.2.6"), "encoded", "in `wmo_meldrecht`"),
    Coverage(WMO_2015.art("5.2.8"), "out of scope", "the client shows his own identity document"),
    Coverage(
        WMO_2015.art("5.2.9"),
        "encoded",
        "lid 1 as the key of 5.2.1-5.2.5, lid 2 in `wmo_meldrecht`; lid 3-8 are verification",
    ),
    Coverage(WMO_2015.art("5.3.1"), "encoded", "in `wmo_secrecy`; lid 3 is garbled in the source"),
    Coverage(WMO_2015.art("5.3.2"), "encoded", "in `wmo_secrecy`, from the pack's outline"),
    Coverage(WMO_2015.art("5.3.3"), "encoded", "in `wmo_secrecy`; lid 4 is delegation"),
    Coverage(WMO_2015.art("5.3.4"), "out of scope", "retention"),
    Coverage(WMO_2015.art("5.3.5"), "out of scope", "destruction on request"),
    Coverage(WMO_2015.art("5.3.6"), "encoded", "in `wmo_secrecy`"),
    Coverage(
        WMO_2015.art("5.4.1"),
        "out of scope",
        "lid 4: 'gegevens' for agreements with health insurers, no ground for personal health data",
    ),
    Coverage(
        WMO_2015.art("5.4.2"),
        "out of scope",
        "in force since 2026-07-01: colleges align their plans, no disclosure; a homonym of the "
        "Wams' proposed 5.4.2, which is not law; there is no 5.4.3",
    ),
    Coverage(WMO_2015.art("6.1"), "encoded", "lid 3 here"),
)
