"""WGBO (BW 7:446-468): what goes to the patient, to a representative, to another in his interest.

Arts. 448 lid 4, 449, 456 and 465. Status: verified-verbatim (versions 2019-11-15 to 2026-01-01
read). The secrecy itself stands in `wgbo`; research, observers and commissioned examinations in
`wgbo_beyond_treatment`; deceased patients in `wgbo_after_death`. `COVERAGE` lists every article.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import BW7
from disclosure_law.law.wgbo import (
    BOUND,
    CONSENT_REQUIRED,
    GOOD_CARE_OPPOSES,
    NEEDED_FOR_CONSENTING,
    PATIENT_DECIDES,
    TO_ANOTHER,
)  # fmt: skip
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.rule import Condition, Ground, Modality, Prohibition, Stage
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DECEASED,
    ON_REQUEST,
    PROXY_CONSENT,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
)  # fmt: skip

RESTRUCTURED = dt.date(2020, 1, 1)
"""448 lid 3 became lid 4."""
OLDEST_READ = dt.date(2019, 11, 15)
TO_PATIENT = RECIPIENT_ROLE.among(roles.CLIENT)
TO_REPRESENTATIVE = RECIPIENT_ROLE.among(roles.PARENT_WITH_AUTHORITY, roles.REPRESENTATIVE)


def _limit(id_: str, nl: str, en: str) -> Lock:
    return Lock(id_, Text(nl, en), LockKind.LIMIT)


# --- Art. 448 lid 4 (until 2020-01-01 lid 3): the therapeutic exception -------------------------
# "De hulpverlener mag de patiënt bedoelde inlichtingen slechts onthouden voor zover het verstrekken
# ervan kennelijk ernstig nadeel voor de patiënt zou opleveren. Indien het belang van de patiënt dit
# vereist, dient de hulpverlener de desbetreffende inlichtingen aan een ander dan de patiënt te
# verstrekken. [...] dan nadat hij daarover een andere hulpverlener heeft geraadpleegd."
SERIOUS_DETRIMENT = Judgement(
    "wgbo_access.serious_detriment",
    Text(
        "Zou het kennelijk ernstig nadeel voor de patiënt opleveren als hij deze inlichtingen "
        "kreeg?",
        "Would these data clearly cause the patient serious detriment if he got them?",
    ),
    BW7.art("448", lid="4"),
    by=data.DISCLOSER,
)
PATIENTS_INTEREST = Judgement(
    "wgbo_access.patients_interest_requires",
    Text(
        "Vereist het belang van de patiënt dat een ander deze inlichtingen krijgt?",
        "Does the patient's interest require that another gets these data?",
    ),
    BW7.art("448", lid="4"),
    by=data.DISCLOSER,
)
COLLEAGUE_CONSULTED = Fact(
    "wgbo_access.colleague_consulted",
    Text(
        "Is een andere hulpverlener geraadpleegd over het onthouden van deze inlichtingen?",
        "Was another practitioner consulted about withholding these data?",
    ),
    BW7.art("448", lid="4"),
)


def _exception(
    lid: str, *, since: dt.date | None = None, until: dt.date | None = None, words: str = ""
) -> Ground:
    return Ground(
        id="wgbo_access.therapeutic_exception",
        cites=(BW7.art("448", lid=lid), BW7.art("457", lid="1")),
        text=Text(
            "Wat de patiënt in zijn eigen belang wordt onthouden, hoort een ander als het belang "
            "van de patiënt dat vereist.",
            "What is withheld from the patient in his own interest is told to another if the "
            "patient's interest requires it.",
        ),
        words=words,
        when=BOUND & TO_ANOTHER,
        provided=SERIOUS_DETRIMENT & COLLEAGUE_CONSULTED & PATIENTS_INTEREST,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        since=since,
        until=until,
        then=(
            Condition(
                id="wgbo_access.tell_the_patient_later",
                cites=(BW7.art("448", lid=lid),),
                text=Text(
                    "De patiënt krijgt de inlichtingen alsnog zodra het nadeel niet meer te "
                    "duchten is.",
                    "The patient is told as soon as the detriment is no longer to be feared.",
                ),
                stage=Stage.AFTERWARDS,
                holder=data.DISCLOSER,
            ),
        ),
    )


THERAPEUTIC_EXCEPTION_BEFORE = _exception("3", until=RESTRUCTURED)
THERAPEUTIC_EXCEPTION = _exception(
    "4",
    since=RESTRUCTURED,
    words="Indien het belang van de patiënt dit vereist, dient de hulpverlener de desbetreffende "
    "inlichtingen aan een ander dan de patiënt te verstrekken",
)

# --- Art. 449: the wish not to know -------------------------------------------------------------
# "blijft het verstrekken daarvan achterwege, behoudens voor zover het belang dat de patiënt daarbij
# heeft niet opweegt tegen het nadeel dat daaruit voor hemzelf of anderen kan voortvloeien."
WISHES_NOT_TO_KNOW = Fact(
    "wgbo_access.wishes_not_to_know",
    Text(
        "Heeft de patiënt te kennen gegeven deze inlichtingen niet te willen ontvangen?",
        "Has the patient made known that he does not want these data?",
    ),
    BW7.art("449"),
)
DETRIMENT_OUTWEIGHS = Judgement(
    "wgbo_access.detriment_outweighs_wish",
    Text(
        "Weegt het belang van de patiënt bij niet-weten niet op tegen het nadeel voor hem of "
        "anderen?",
        "Is the patient's interest in not knowing outweighed by the detriment to him or others?",
    ),
    BW7.art("449"),
    by=data.DISCLOSER,
)
RIGHT_NOT_TO_KNOW = Prohibition(
    id="wgbo_access.right_not_to_know",
    cites=(BW7.art("449"),),
    text=Text(
        "Wie niet wil weten, wordt niet ingelicht, tenzij het nadeel daarvan zwaarder weegt.",
        "Who does not want to know is not told, unless the detriment of that weighs more.",
    ),
    words="blijft het verstrekken daarvan achterwege, behoudens voor zover het belang dat de "
    "patiënt daarbij heeft niet opweegt tegen het nadeel",
    when=BOUND & TO_PATIENT & WISHES_NOT_TO_KNOW & ~DETRIMENT_OUTWEIGHS,
    lock=_limit("bw-7-449", "recht op niet-weten", "right not to know"),
    read_from=RESTRUCTURED,
)

# --- Art. 456: access ---------------------------------------------------------------------------
# "De hulpverlener verstrekt aan de patiënt desgevraagd inzage in en afschrift van de gegevens uit
# het dossier. De verstrekking blijft achterwege voor zover dit noodzakelijk is in het belang van
# de bescherming van de persoonlijke levenssfeer van een ander."
ANOTHERS_PRIVACY = Fact(
    "wgbo_access.anothers_privacy",
    Text(
        "Moeten deze gegevens achterwege blijven om de persoonlijke levenssfeer van een ander te "
        "beschermen?",
        "Must these data stay out to protect the privacy of another person?",
    ),
    BW7.art("456", sentence="2"),
)
# To the patient who decides himself; otherwise the duty is met "jegens de ouders [...] dan wel
# jegens zijn voogd" (465 lid 1), "hetzelfde geldt" for the incapable (lid 2-3): see below.
PATIENT_ACCESS = Ground(
    id="wgbo_access.patient_access",
    cites=(BW7.art("456"),),
    text=Text(
        "De patiënt krijgt desgevraagd inzage in en afschrift van zijn dossier.",
        "The patient gets access to and a copy of his file on request.",
    ),
    words="De hulpverlener verstrekt aan de patiënt desgevraagd inzage in en afschrift van de "
    "gegevens uit het dossier",
    when=BOUND & TO_PATIENT & ON_REQUEST,
    provided=PATIENT_DECIDES & ~ANOTHERS_PRIVACY,
    modality=Modality.DUTY,
    read_from=OLDEST_READ,
)
# Arts. 465 lid 1-4 with 456: the duty is met towards the representative, "tenzij die nakoming
# niet verenigbaar is met de zorg van een goed hulpverlener". House reading 37 bounds it: a
# representative is not "another" only as far as the information is needed for consenting.
REPRESENTATIVE_ACCESS = Ground(
    id="wgbo_access.representative_access",
    cites=(BW7.art("456"), BW7.art("465"), BW7.art("457", lid="3")),
    text=Text(
        "De vertegenwoordiger krijgt desgevraagd de inzage die hij nodig heeft om te beslissen.",
        "The representative gets, on request, the access needed to decide.",
    ),
    words="tenzij die nakoming niet verenigbaar is met de zorg van een goed hulpverlener",
    when=BOUND & TO_REPRESENTATIVE & ON_REQUEST & PURPOSE.among(data.ACCESS) & ~DECEASED,
    provided=~PATIENT_DECIDES
    & CONSENT_REQUIRED
    & NEEDED_FOR_CONSENTING
    & ~GOOD_CARE_OPPOSES
    & ~ANOTHERS_PRIVACY,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    read_from=OLDEST_READ,
)
ACCESS_SPARES_OTHERS = Prohibition(
    id="wgbo_access.access_spares_others",
    cites=(BW7.art("456", sentence="2"),),
    text=Text(
        "Inzage blijft achterwege voor zover een ander daartegen beschermd moet worden.",
        "Access is withheld as far as another person must be protected.",
    ),
    words="De verstrekking blijft achterwege voor zover dit noodzakelijk is in het belang van de "
    "bescherming van de persoonlijke levenssfeer van een ander",
    when=BOUND & TO_PATIENT & ON_REQUEST & ANOTHERS_PRIVACY,
    lock=_limit("bw-7-456-ander", "inzage en de levenssfeer van een ander", "another's privacy"),
    read_from=OLDEST_READ,
)

# --- Art. 465 lid 2-3: which representative -----------------------------------------------------
RIGHT_REPRESENTATIVE = Condition(
    id="wgbo_access.right_representative",
    cites=(BW7.art("465", lid="2"), BW7.art("465", lid="3")),
    text=Text(
        "Voor een onbekwame volwassene in deze volgorde: curator of mentor; schriftelijk "
        "gemachtigde; partner; ouder, kind, broer of zus (in de tekst van 2026 ook grootouder of "
        "kleinkind). Een bewindvoerder is hier geen vertegenwoordiger.",
        "For an incapable adult in this order: curator or mentor; person authorised in writing; "
        "partner; parent, child, sibling (in the text of 2026 also grandparent or grandchild). A "
        "bewindvoerder is no representative here.",
    ),
    words="jegens de persoon die daartoe door de patiënt schriftelijk is gemachtigd in zijn "
    "plaats op te treden",
    when=BOUND
    & SUBJECT_AGE.at_least(18)
    & ~PATIENT_DECIDES
    & (TO_REPRESENTATIVE | PROXY_CONSENT.among(data.GIVEN)),
    stage=Stage.PRECONDITION,
    holder=data.DISCLOSER,
)

RULES = (
    THERAPEUTIC_EXCEPTION_BEFORE, THERAPEUTIC_EXCEPTION, RIGHT_NOT_TO_KNOW, PATIENT_ACCESS,
    REPRESENTATIVE_ACCESS, ACCESS_SPARES_OTHERS, RIGHT_REPRESENTATIVE,
)  # fmt: skip

COVERAGE = (
    Coverage(
        BW7.art("446"),
        "encoded",
        "who is bound by function, not title: stated as `bound_by` (BW 7:457); lid 4 by way of 464",
    ),
    Coverage(
        BW7.art("447"), "out of scope", "capacity from sixteen to conclude a treatment contract"
    ),
    Coverage(
        BW7.art("448"),
        "encoded",
        "lid 4 (until 2020-01-01 lid 3), second sentence; lid 1 is informing the patient himself",
    ),
    Coverage(BW7.art("449"), "encoded", "the wish not to know bars telling the patient"),
    Coverage(
        BW7.art("450"),
        "encoded",
        "consent to treatment: matters here for 457 lid 3 only (`wgbo.consent_required`)",
    ),
    Coverage(
        BW7.art("453"), "encoded", "goed hulpverlenerschap restricts and is no ground: `wgbo` veto"
    ),
    Coverage(BW7.art("454"), "out of scope", "keeping and retaining the file"),
    Coverage(BW7.art("455"), "out of scope", "destroying data on request"),
    Coverage(BW7.art("456"), "encoded", "access of the patient, and of his representative (465)"),
    Coverage(BW7.art("457"), "encoded", "in `wgbo`"),
    Coverage(BW7.art("458"), "encoded", "in `wgbo_beyond_treatment`"),
    Coverage(
        BW7.art("458a"),
        "encoded",
        "in `wgbo_after_death`; before 2020-01-01 access rested on case law; the police as 'een "
        "ieder' is not modelled",
    ),
    Coverage(BW7.art("458b"), "encoded", "in `wgbo_after_death`"),
    Coverage(BW7.art("459"), "encoded", "in `wgbo_beyond_treatment`"),
    Coverage(
        BW7.art("464"),
        "encoded",
        "lid 1 by `bound_by`; lid 2 b in `wgbo_beyond_treatment`; lid 2 a is retention",
    ),
    Coverage(BW7.art("465"), "encoded", "who consents (`wgbo`), who gets access, in which order"),
    Coverage(
        BW7.art("466"),
        "out of scope",
        "presumed consent to treatment acts; never a basis for presumed consent to disclosure",
    ),
    Coverage(BW7.art("467"), "out of scope", "anonymous body material for research"),
    Coverage(
        BW7.art("468"),
        "out of scope",
        "mandatory law: no covenant or protocol widens disclosure, so none is a ground here",
    ),
)
