"""What the Wvggz and the Wzd share: the shape of a duty or power of the chain, and its words.

Both acts name a sender, a recipient and a document, mostly as a duty. A duty opens every secrecy
that yields to statutory duties (Wvggz 8:34, Wzd 18c lid 4, BW 7:457, Wet BIG 88) by its nature; it
names the closed regime of police data (Wpg 7: "een bij of krachtens de wet gegeven voorschrift tot
verstrekking verplicht") and its AVG keys. Neither act was in force before 2020-01-01.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.citation import Provision
from disclosure_law.law.keys import (
    CRIMINAL_BY_TEXT,
    DUTY_BASIS,
    HEALTH_BY_STATUTE,
    TASK_BASIS,
)  # fmt: skip
from disclosure_law.law.sources import WJSG
from disclosure_law.law.wgbo import GOOD_CARE_OPPOSES, HARMS_ANOTHERS_PRIVACY
from disclosure_law.law.wgbo_after_death import (
    ACCESS_REFUSED,
    AFTER_DEATH_LIMITS,
    INCIDENT_NOTICE,
    INVESTIGATORS,
    INVESTIGATORS_OWN_ROUTE,
    KIN,
    MAY_BE_HARMED,
    NEEDED_FOR_INTEREST,
    RECORDED_CONSENT,
    REFUSAL_RECORDED,
    SUSPECTED_ERROR,
    WEIGHTY_INTEREST,
)
from disclosure_law.law.wgbo_after_death import DESIGNATED as DESIGNATED_DOCTOR
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.rule import Condition, Contested, Ground, Key, Modality, Status
from disclosure_law.term import DataKind, Lock, Purpose, Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DATA_KINDS,
    DISCLOSER_ROLE,
    OWN_CONSENT_GIVEN,
    OWN_EXPLICIT,
    PROXY_CONSENT_GIVEN,
    PROXY_EXPLICIT,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import WJSG_52, WPG_7

ACT_IN_FORCE = dt.date(2020, 1, 1)
"""First day of the Wvggz and of the Wzd."""
FIRST_TEXT_ENDS = dt.date(2020, 3, 19)
"""First day of the second version of both acts, which was not read."""
NOVEMBER_2021 = dt.date(2021, 11, 6)
"""First day of a version read in full; changes "by" this day lie somewhere after 2020-03-19."""

READ_LAST = dt.date(2025, 7, 1)
"""The newest version; for articles of which no older text was compared."""

# --- Keys -----------------------------------------------------------------------------------------
# Wvggz 8:22 lid 1 and Wzd 18c lid 2: health, police and justice data are within the data that the
# acts carry, so no separate exception for special or criminal data is needed.
DUTY_OF_ACT: tuple[Lock | Key, ...] = (
    DUTY_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT, Key(WPG_7),
)  # fmt: skip
POWER_OF_ACT: tuple[Lock | Key, ...] = (TASK_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT)


WVGGZ_MIRROR = Key(WJSG_52, (WJSG.art("39e", lid="4"),))
"""Wjsg 39e lid 4: to the geneesheer-directeur and psychiater of Wvggz 5:4, 7:1, 7:11 and 8:19."""
WZD_MIRROR = Key(WJSG_52, (WJSG.art("39e", lid="5"),))
"""Wjsg 39e lid 5: to the CIZ and the arts of Wzd 28a."""
TO_COURT = Key(WJSG_52, (WJSG.art("39e", lid="1", onder="a"),))
"""Wjsg 39e lid 1 a: to Dutch judicial officers."""


WJSG_GAP = Key(
    WJSG_52,
    contested=(
        Contested(
            WJSG.art("39e"),
            Text(
                "De kringplicht omvat justitiële en strafvorderlijke gegevens, maar de Wjsg kent "
                "er geen spiegelbepaling voor: juridisch oordeel.",
                "The duty within the circle covers justice data, but the Wjsg has no mirror of it: "
                "a legal judgement.",
            ),
            when=CATEGORY.among(data.JUSTICE_DATA, data.PROSECUTION_DATA),
        ),
    ),
)
"""The duty within the circle (Wvggz 8:29, Wzd 18c lid 1), which Wjsg 39e does not mirror."""


def duty(
    id_: str,
    cites: tuple[Provision, ...],
    text: Text,
    *,
    when: Predicate,
    words: str = "",
    provided: Predicate = ALWAYS,
    lifts: tuple[Lock | Key, ...] = (),
    then: tuple[Condition, ...] = (),
    contested: tuple[Contested, ...] = (),
    status: Status = Status.VERBATIM,
    read_from: dt.date | None = None,
) -> Ground:
    """Return a duty of the Wvggz or the Wzd, with the keys that every such duty carries."""
    return Ground(
        id=id_, cites=cites, text=text, words=words, when=when, provided=provided,
        modality=Modality.DUTY, lifts=(*DUTY_OF_ACT, *lifts), then=then, contested=contested,
        status=status, since=ACT_IN_FORCE, read_from=read_from,
    )  # fmt: skip


def power(
    id_: str,
    cites: tuple[Provision, ...],
    text: Text,
    *,
    when: Predicate,
    words: str = "",
    provided: Predicate = ALWAYS,
    lifts: tuple[Lock | Key, ...] = (),
    then: tuple[Condition, ...] = (),
    contested: tuple[Contested, ...] = (),
    status: Status = Status.VERBATIM,
    read_from: dt.date | None = None,
) -> Ground:
    """Return a power of the Wvggz or the Wzd; it opens only the secrecy it names."""
    made = duty(
        id_, cites, text, when=when, words=words, provided=provided, then=then,
        contested=contested, status=status, read_from=read_from,
    )  # fmt: skip
    return attrs.evolve(made, modality=Modality.POWER, lifts=(*POWER_OF_ACT, *lifts))


def between(ground: Ground, since: dt.date | None, until: dt.date | None = None) -> Ground:
    """Return the same ground for the period in which its text was in force."""
    return attrs.evolve(ground, since=since, until=until)


def added_by(ground: Ground, read: dt.date = NOVEMBER_2021) -> Ground:
    """Return a ground that was not in the first text and stands in the version of `read`."""
    return attrs.evolve(ground, since=FIRST_TEXT_ENDS, read_from=read)


def gone_by(ground: Ground, read: dt.date = NOVEMBER_2021) -> tuple[Ground, Ground]:
    """Return a ground of the first text that is gone in the version of `read`; between, unread."""
    unread = attrs.evolve(ground, since=FIRST_TEXT_ENDS, until=read, read_from=read)
    return between(ground, ACT_IN_FORCE, FIRST_TEXT_ENDS), unread


# --- Who ------------------------------------------------------------------------------------------
MINISTER = roles.MINISTER
OVJ = roles.PROSECUTION_ROLES
PROVIDERS = (roles.CARE_PROVIDER, roles.MENTAL_HEALTH_INSTITUTION, roles.HOSPITAL)
PSYCHIATRISTS = (roles.PSYCHIATRIST, roles.CHILD_PSYCHIATRIST, roles.STATEMENT_PSYCHIATRIST)
COLLEGE = (roles.COLLEGE, roles.WMO_OFFICER, roles.NEIGHBOURHOOD_TEAM, roles.REPORTING_POINT)
REPRESENTATIVES = (roles.REPRESENTATIVE, roles.PARENT_WITH_AUTHORITY)
FAMILY = (*REPRESENTATIVES, roles.PARENT_WITHOUT_AUTHORITY, roles.RELATIVE)


def flow(senders: tuple[Role, ...], recipients: tuple[Role, ...]) -> Predicate:
    """Return: somebody of the first group gives to somebody of the second."""
    return DISCLOSER_ROLE.among(*senders) & RECIPIENT_ROLE.among(*recipients)


# --- What -----------------------------------------------------------------------------------------
DECISION = DataKind(
    "beslissing",
    Text("beslissing, beschikking of machtiging", "decision, order or authorisation"),
)
REASONS = DataKind("beweegredenen", Text("beweegredenen van een besluit", "reasons of a decision"))
EARLIER_MEASURES = DataKind(
    "eerdere-maatregelen",
    Text("eerder afgegeven machtigingen en maatregelen", "earlier authorisations and measures"),
)
CARE_CARD = DataKind("zorgkaart", Text("zorgkaart met bijlagen", "care card with annexes"))
FINDINGS = DataKind(
    "bevindingen-gd",
    Text("bevindingen van de geneesheer-directeur", "findings of the medical director"),
)

STATEMENT = DATA_KINDS.has(data.MEDICAL_STATEMENT)
ONLY_DECISION = DATA_KINDS.has(DECISION) & ~STATEMENT
"""The decision goes out without the medische verklaring."""
DECISION_OR_STATEMENT = DATA_KINDS.has_any(DECISION, data.MEDICAL_STATEMENT)
BARE_FACT = CATEGORY.among(data.MERE_FACT) & ~STATEMENT
CONTACT_DATA = CATEGORY.among(data.IDENTIFYING)
JUSTICE_CHAIN_DATA = CATEGORY.among(data.POLICE_DATA, data.JUSTICE_DATA, data.PROSECUTION_DATA)

# --- Consent, as the acts ask it for the vertrouwenspersonen --------------------------------------
SUBJECT_EXPLICIT = OWN_CONSENT_GIVEN & OWN_EXPLICIT
EITHER_EXPLICIT = SUBJECT_EXPLICIT | (PROXY_CONSENT_GIVEN & PROXY_EXPLICIT)
"""Betrokkene or the vertegenwoordiger expressly agrees."""

# --- Facts of both acts ---------------------------------------------------------------------------
RELEVANT_TO_HARM = Judgement(
    "compulsory_care.relevant_to_harm",
    Text(
        "Kunnen de gegevens relevant zijn voor de beoordeling van het ernstig nadeel (en van de te "
        "leveren zorg of de noodzaak van opname)?",
        "Can the data be relevant for assessing the serious harm (and the care to be given or the "
        "need for admission)?",
    ),
    by=data.DISCLOSER,
)
# "tenzij het belang van enig strafrechtelijk onderzoek zich daartegen verzet": a bar (reading 3).
INVESTIGATION_OPPOSES = Fact(
    "compulsory_care.investigation_opposes",
    Text(
        "Verzet het belang van enig strafrechtelijk onderzoek zich tegen de verstrekking?",
        "Does the interest of a criminal investigation oppose the disclosure?",
    ),
)
NO_LAWYER = Fact(
    "compulsory_care.no_lawyer",
    Text("Heeft betrokkene geen advocaat?", "Is the data subject without a lawyer?"),
)
NEEDED_FOR_ADVOCATE = Judgement(
    "compulsory_care.needed_by_advocate",
    Text(
        "Is dit redelijkerwijs nodig voor de taak van de vertrouwenspersoon?",
        "Is this reasonably needed for the task of the advocate?",
    ),
    by=data.RECIPIENT,
)
ENDS = Fact(
    "compulsory_care.ends",
    Text(
        "Gaat het om de beëindiging van de verplichte zorg, de machtiging of de opname?",
        "Is it about the ending of the compulsory care, the authorisation or the admission?",
    ),
)
HARMED_ANOTHER = Fact(
    "compulsory_care.harmed_another",
    Text(
        "Heeft betrokkene blijkens de eerdere medische verklaring ernstig nadeel voor een ander "
        "veroorzaakt?",
        "Did the data subject, by the earlier medical statement, cause serious harm to another?",
    ),
)
ESSENTIALS_MISSING = Fact(
    "compulsory_care.essentials_missing",
    Text(
        "Ontbreken essentiële voorwaarden voor deelname aan het maatschappelijk verkeer?",
        "Are essential conditions for taking part in society missing?",
    ),
)
NEW_CARER = Fact(
    "compulsory_care.new_carer",
    Text(
        "Is de ontvanger de nieuw aangewezen zorgverantwoordelijke of zorgaanbieder?",
        "Is the recipient the newly designated responsible carer or provider?",
    ),
)
TREATS = Fact(
    "compulsory_care.gives_care",
    Text(
        "Verleent (of levert) deze partij de zorg aan betrokkene?",
        "Does this party give the care to the data subject?",
    ),
)

HALF_YEARLY = Fact(
    "compulsory_care.half_yearly",
    Text(
        "Gaat het om het halfjaarlijkse overzicht of de analyse voor de inspectie?",
        "Is it the half-yearly overview or analysis for the inspectorate?",
    ),
)

# --- Supervision (Wvggz 13:1-13:2, Wzd 60-60a) ----------------------------------------------------
DEMANDED_FOR_SUPERVISION = Fact(
    "compulsory_care.demanded_for_supervision",
    Text(
        "Verlangt een met het toezicht belaste ambtenaar de inlichtingen of inzage, voor zover "
        "redelijkerwijs nodig voor zijn taak?",
        "Does a supervising official demand the information or access, as far as reasonably needed "
        "for the task?",
    ),
)
CARE_FALLS_SHORT = Judgement(
    "compulsory_care.care_falls_short",
    Text(
        "Bestaat het gegronde vermoeden dat de verplichte of onvrijwillige zorg ernstig "
        "tekortschiet?",
        "Is there a well-founded suspicion that the compulsory care falls seriously short?",
    ),
    by=data.DISCLOSER,
)

# --- Research (Wvggz 8:28, Wzd 18c lid 5) ---------------------------------------------------------
RESEARCH_SAFEGUARDS = Fact(
    "compulsory_care.research_safeguards",
    Text(
        "Voorziet het onderzoek in waarborgen voor de persoonlijke levenssfeer?",
        "Does the research provide safeguards for privacy?",
    ),
)
RESEARCH_INTEREST = Fact(
    "compulsory_care.research_interest",
    Text(
        "Dient het onderzoek een zwaarwegend algemeen belang?",
        "Does the research serve a weighty public interest?",
    ),
)
RESEARCH_OBJECTION = Fact(
    "compulsory_care.research_objection",
    Text(
        "Heeft betrokkene uitdrukkelijk bezwaar gemaakt tegen verstrekking?",
        "Has the data subject expressly objected to the disclosure?",
    ),
)
RESEARCH_ALLOWED = RESEARCH_SAFEGUARDS & RESEARCH_INTEREST & ~RESEARCH_OBJECTION

# --- After death (Wvggz 8:27, Wzd 18b), the regime of BW 7:458a -----------------------------------
# b. "een nabestaande of een vertegenwoordiger": a parent can be either, as under 458a.  c. "een
# ieder": for police and prosecution open, as under 458a.
ACCESS_AFTER_DEATH: Predicate = (
    RECORDED_CONSENT
    | (RECIPIENT_ROLE.among(*KIN) & INCIDENT_NOTICE)
    | (
        WEIGHTY_INTEREST
        & MAY_BE_HARMED
        & NEEDED_FOR_INTEREST
        & (~RECIPIENT_ROLE.among(*INVESTIGATORS) | INVESTIGATORS_OWN_ROUTE)
    )
) & AFTER_DEATH_LIMITS
ACCESS_OF_GUARDIAN: Predicate = (
    RECIPIENT_ROLE.among(roles.PARENT_WITH_AUTHORITY)
    & ~SUBJECT_AGE.at_least(16)
    & ~GOOD_CARE_OPPOSES
    & AFTER_DEATH_LIMITS
)
INDEPENDENT_ACCESS: Predicate = (
    RECIPIENT_ROLE.among(roles.INDEPENDENT_PHYSICIAN)
    & SUSPECTED_ERROR
    & ACCESS_REFUSED
    & DESIGNATED_DOCTOR
)
"""Wvggz 8:27a, Wzd 18ba: the independent doctor chosen by the requester, as in BW 7:458b."""
AFTER_DEATH_BARS: Predicate = REFUSAL_RECORDED | HARMS_ANOTHERS_PRIVACY

# --- Purposes -------------------------------------------------------------------------------------
FOR_STATEMENT = Purpose(
    "medische-verklaring-opstellen",
    Text(
        "opstellen van een medische verklaring (Wvggz, Wzd)",
        "drawing up a medical statement (Wvggz, Wzd)",
    ),
)
"""The task of the independent psychiatrist or arts."""
INFORM_ABOUT_ADVOCATE = Purpose(
    "informeren-over-vertrouwenspersoon",
    Text(
        "betrokkene informeren over advies en bijstand door een vertrouwenspersoon",
        "telling the data subject about the help of an advocate",
    ),
)
ADVOCATE_TASK = Purpose(
    "taak-vertrouwenspersoon",
    Text("taak van de vertrouwenspersoon", "task of the patient or family advocate"),
)
POLICY = Purpose(
    "beleidsinformatie", Text("beleidsinformatie voor de minister", "policy data for the minister")
)
