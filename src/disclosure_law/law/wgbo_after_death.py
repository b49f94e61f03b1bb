"""WGBO (BW 7:446-468): the file of a deceased patient, arts. 458a and 458b, since 2020-01-01.

Status: verified-verbatim. The articles oblige on request, so they open BW 7:457 by its third
sentence; the AVG does not apply to the dead. Before 2020-01-01 access after death rested on case
law, which is doctrine and stands elsewhere.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.citation import Provision
from disclosure_law.law.sources import BW7
from disclosure_law.law.wgbo import (
    BOUND,
    GOOD_CARE_OPPOSES,
    HARMS_ANOTHERS_PRIVACY,
    TO_ANOTHER,
)  # fmt: skip
from disclosure_law.leaf import Fact, Judgement, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Ground, Modality, Prohibition, Yields
from disclosure_law.term import Holder, Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import DECEASED, ON_REQUEST, RECIPIENT_ROLE, SUBJECT_AGE

NEW_ARTICLES = dt.date(2020, 1, 1)

# --- Art. 458a: after death (since 2020-01-01) --------------------------------------------------
# Lid 1: "verstrekt de hulpverlener desgevraagd inzage in of afschrift van gegevens uit het
# dossier van een overleden patiënt aan: a. een persoon ten behoeve van wie de patiënt bij leven
# toestemming heeft gegeven indien die toestemming schriftelijk of elektronisch is vastgelegd; b.
# een nabestaande [...] of een persoon als bedoeld in artikel 465 lid 3, indien die [...] een
# mededeling over een incident [...] heeft gekregen; c. een ieder die een zwaarwegend belang heeft
# en aannemelijk maakt dat dit belang mogelijk wordt geschaad en dat inzage [...] noodzakelijk is
# voor de behartiging van dit belang."
RECORDED_CONSENT = Fact(
    "wgbo_after_death.recorded_consent",
    Text(
        "Gaf de patiënt bij leven toestemming ten behoeve van deze ontvanger, schriftelijk of "
        "elektronisch vastgelegd?",
        "Did the patient, when alive, consent for this recipient, recorded in writing or "
        "electronically?",
    ),
    BW7.art("458a", lid="1", onder="a"),
)
INCIDENT_NOTICE = Fact(
    "wgbo_after_death.incident_notice",
    Text(
        "Is de ontvanger nabestaande of naaste (465 lid 3) en kreeg hij een mededeling over een "
        "incident?",
        "Is the recipient a surviving relative or person of 465 para 3 who was told of an "
        "incident?",
    ),
    BW7.art("458a", lid="1", onder="b"),
)
WEIGHTY_INTEREST = Fact(
    "wgbo_after_death.weighty_interest",
    Text("Heeft de ontvanger een zwaarwegend belang?", "Has the recipient a weighty interest?"),
    BW7.art("458a", lid="1", onder="c"),
)
MAY_BE_HARMED = Fact(
    "wgbo_after_death.interest_may_be_harmed",
    Text(
        "Maakt de ontvanger aannemelijk dat dit belang mogelijk wordt geschaad?",
        "Does the recipient make it plausible that this interest may be harmed?",
    ),
    BW7.art("458a", lid="1", onder="c"),
)
NEEDED_FOR_INTEREST = Fact(
    "wgbo_after_death.needed_for_interest",
    Text(
        "Maakt de ontvanger aannemelijk dat inzage noodzakelijk is voor dit belang?",
        "Does the recipient make it plausible that access is necessary for this interest?",
    ),
    BW7.art("458a", lid="1", onder="c"),
)
INVESTIGATORS = (*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES)
INVESTIGATORS_OWN_ROUTE = NotModelled(
    "wgbo_after_death.investigators_after_death",
    Text(
        "Of een opsporingsbelang een zwaarwegend belang van 458a lid 1 c (Wvggz 8:27, Wzd 18b) is, "
        "is niet gemodelleerd: opsporing heeft een eigen weg in het Wetboek van Strafvordering.",
        "Whether an investigation is a weighty interest of 458a para 1 c (Wvggz 8:27, Wzd 18b) is "
        "not modelled: it has a route of its own in the Code of Criminal Procedure.",
    ),
    BW7.art("458a", lid="1", onder="c"),
)
# Lid 3: "uitsluitend gegevens verstrekt voor zover deze betrekking hebben op de grond waarvoor
# inzage wordt verleend." Lid 4: "geen gegevens verstrekt voor zover schriftelijk of elektronisch
# is vastgelegd dat de overleden patiënt die de leeftijd van twaalf jaar had bereikt en tot een
# redelijke waardering van zijn belangen ter zake in staat was, deze inzage niet wenst, of daarbij
# de persoonlijke levenssfeer van een ander wordt geschaad."
BEYOND_THE_GROUND = Fact(
    "wgbo_after_death.beyond_the_ground",
    Text(
        "Gaat het om gegevens die geen betrekking hebben op de grond waarvoor inzage wordt "
        "verleend?",
        "Are these data that do not concern the ground on which access is given?",
    ),
    BW7.art("458a", lid="3"),
)
REFUSAL_RECORDED = Fact(
    "wgbo_after_death.refusal_recorded",
    Text(
        "Is vastgelegd dat de patiënt, twaalf jaar of ouder en wilsbekwaam, deze inzage niet "
        "wenste?",
        "Is it recorded that the patient, twelve or older and capable, did not want this access?",
    ),
    BW7.art("458a", lid="4"),
)
OF_THE_DEAD: Predicate = BOUND & DECEASED & ON_REQUEST
AFTER_DEATH_LIMITS: Predicate = ~BEYOND_THE_GROUND & ~REFUSAL_RECORDED & ~HARMS_ANOTHERS_PRIVACY


def _after_death(
    id_: str, place: Provision, text: Text, words: str, *, to: Predicate, provided: Predicate
) -> Ground:
    return Ground(
        id=id_,
        cites=(place,),
        text=text,
        words=words,
        when=OF_THE_DEAD & to,
        provided=provided,
        modality=Modality.DUTY,
        since=NEW_ARTICLES,
    )


AFTER_DEATH_BY_CONSENT = _after_death(
    "wgbo_after_death.after_death_by_consent",
    BW7.art("458a", lid="1", onder="a"),
    Text(
        "Wie de patiënt bij leven aanwees, krijgt desgevraagd inzage of afschrift.",
        "Whoever the patient designated when alive gets access or a copy on request.",
    ),
    "een persoon ten behoeve van wie de patiënt bij leven toestemming heeft gegeven indien die "
    "toestemming schriftelijk of elektronisch is vastgelegd",
    to=TO_ANOTHER,
    provided=RECORDED_CONSENT & AFTER_DEATH_LIMITS,
)
# "een nabestaande [...], of een persoon als bedoeld in artikel 465 lid 3": among them "een ouder",
# with authority or without.
KIN = (
    roles.NEXT_OF_KIN, roles.RELATIVE, roles.REPRESENTATIVE, roles.PARENT_WITH_AUTHORITY,
    roles.PARENT_WITHOUT_AUTHORITY,
)  # fmt: skip
AFTER_DEATH_INCIDENT = _after_death(
    "wgbo_after_death.after_death_incident",
    BW7.art("458a", lid="1", onder="b"),
    Text(
        "Een nabestaande die een mededeling over een incident kreeg, krijgt desgevraagd inzage.",
        "A surviving relative who was told of an incident gets access on request.",
    ),
    "een mededeling over een incident op grond van artikel 10, derde lid",
    to=RECIPIENT_ROLE.among(*KIN),
    provided=INCIDENT_NOTICE & AFTER_DEATH_LIMITS,
)
AFTER_DEATH_INTEREST = _after_death(
    "wgbo_after_death.after_death_interest",
    BW7.art("458a", lid="1", onder="c"),
    Text(
        "Wie een zwaarwegend belang heeft dat geschaad kan worden, krijgt de nodige inzage.",
        "Whoever has a weighty interest that may be harmed gets the necessary access.",
    ),
    "een ieder die een zwaarwegend belang heeft en aannemelijk maakt dat dit belang mogelijk wordt "
    "geschaad",
    to=TO_ANOTHER,
    provided=WEIGHTY_INTEREST
    & MAY_BE_HARMED
    & NEEDED_FOR_INTEREST
    & AFTER_DEATH_LIMITS
    & (~RECIPIENT_ROLE.among(*INVESTIGATORS) | INVESTIGATORS_OWN_ROUTE),
)
# Lid 2: "aan degene of de instelling die het gezag uitoefende over een patiënt die op het moment
# van overlijden de leeftijd van zestien jaren nog niet had bereikt [...] tenzij dit in strijd is
# met de zorg van een goed hulpverlener."
AFTER_DEATH_OF_CHILD = _after_death(
    "wgbo_after_death.after_death_of_child",
    BW7.art("458a", lid="2"),
    Text(
        "Wie het gezag had over een patiënt die vóór zijn zestiende overleed, krijgt inzage, "
        "tenzij goed hulpverlenerschap zich verzet.",
        "Whoever had authority over a patient who died before sixteen gets access, unless good "
        "care opposes.",
    ),
    "die op het moment van overlijden de leeftijd van zestien jaren nog niet had bereikt",
    to=RECIPIENT_ROLE.among(roles.PARENT_WITH_AUTHORITY, roles.GI),
    provided=~SUBJECT_AGE.at_least(16) & ~GOOD_CARE_OPPOSES & AFTER_DEATH_LIMITS,
)
# "Op grond van dit artikel": the bars block access under 458a only; another legal duty passes them.


def _bar(id_: str, lid: str, text: Text, words: str, when: Predicate) -> Prohibition:
    return Prohibition(
        id=id_,
        cites=(BW7.art("458a", lid=lid),),
        text=text,
        words=words,
        when=OF_THE_DEAD & TO_ANOTHER & when,
        lock=AFTER_DEATH_LOCK,
        yields=Yields.DUTIES,
        since=NEW_ARTICLES,
    )


AFTER_DEATH_LOCK = Lock(
    "bw-7-458a-grens",
    Text("grenzen aan inzage na overlijden", "limits to access after death"),
    LockKind.LIMIT,
)
ONLY_WHAT_CONCERNS_THE_GROUND = _bar(
    "wgbo_after_death.only_what_concerns_the_ground",
    "3",
    Text(
        "Alleen wat betrekking heeft op de grond waarvoor inzage wordt verleend.",
        "Only what concerns the ground on which access is given.",
    ),
    "uitsluitend gegevens verstrekt voor zover deze betrekking hebben op de grond waarvoor inzage "
    "wordt verleend",
    BEYOND_THE_GROUND,
)
DEAD_PATIENT_REFUSED = _bar(
    "wgbo_after_death.dead_patient_refused",
    "4",
    Text(
        "Geen inzage na overlijden tegen de vastgelegde wil van de patiënt of ten koste van een "
        "ander.",
        "No access after death against the patient's recorded will or at another's expense.",
    ),
    "deze inzage niet wenst, of daarbij de persoonlijke levenssfeer van een ander wordt geschaad",
    REFUSAL_RECORDED | HARMS_ANOTHERS_PRIVACY,
)

# --- Art. 458b: the independent physician (since 2020-01-01) ------------------------------------
# Lid 1: "vanwege een vermoeden van een medische fout en de hulpverlener de gevraagde inzage of
# het gevraagde afschrift niet verstrekt, verstrekt de hulpverlener [...] aan een door de
# verzoeker aangewezen onafhankelijke arts." Lid 2: "Indien de arts van oordeel is dat het niet
# verstrekken niet gerechtvaardigd is, verstrekt de hulpverlener alsnog inzage of afschrift aan de
# verzoeker."
INDEPENDENT_DOCTOR = Holder(
    "onafhankelijke-arts",
    Text("de onafhankelijke arts (BW 7:458b)", "the independent physician (BW 7:458b)"),
)
SUSPECTED_ERROR = Fact(
    "wgbo_after_death.suspected_medical_error",
    Text(
        "Is inzage op grond van 458a lid 1 c gevraagd vanwege een vermoeden van een medische fout?",
        "Was access under 458a para 1 c asked because of a suspected medical error?",
    ),
    BW7.art("458b", lid="1"),
)
ACCESS_REFUSED = Fact(
    "wgbo_after_death.access_after_death_refused",
    Text(
        "Heeft de hulpverlener die inzage of dat afschrift niet verstrekt?",
        "Did the practitioner not give that access or copy?",
    ),
    BW7.art("458b", lid="1"),
)
DESIGNATED = Fact(
    "wgbo_after_death.designated_by_requester",
    Text(
        "Heeft de verzoeker deze onafhankelijke arts aangewezen en om de verstrekking verzocht?",
        "Did the requester designate this independent physician and ask for the disclosure?",
    ),
    BW7.art("458b", lid="1"),
)
REFUSAL_UNJUSTIFIED = Judgement(
    "wgbo_after_death.refusal_unjustified",
    Text(
        "Is het niet verstrekken naar het oordeel van de onafhankelijke arts niet gerechtvaardigd?",
        "Is the refusal, in the independent physician's judgement, not justified?",
    ),
    BW7.art("458b", lid="2"),
    by=INDEPENDENT_DOCTOR,
)
TO_INDEPENDENT_DOCTOR = _after_death(
    "wgbo_after_death.to_independent_doctor",
    BW7.art("458b", lid="1"),
    Text(
        "Na weigering bij een vermoeden van een medische fout gaan de gegevens naar een aangewezen "
        "onafhankelijke arts.",
        "After a refusal where an error is suspected the data go to a designated independent "
        "physician.",
    ),
    "aan een door de verzoeker aangewezen onafhankelijke arts",
    to=RECIPIENT_ROLE.among(roles.INDEPENDENT_PHYSICIAN),
    provided=SUSPECTED_ERROR & ACCESS_REFUSED & DESIGNATED,
)
AFTER_ALL = _after_death(
    "wgbo_after_death.access_after_all",
    BW7.art("458b", lid="2"),
    Text(
        "Oordeelt de onafhankelijke arts dat weigeren niet gerechtvaardigd is, dan krijgt de "
        "verzoeker alsnog inzage.",
        "If the independent physician finds the refusal unjustified, the requester gets access "
        "after all.",
    ),
    "Indien de arts van oordeel is dat het niet verstrekken niet gerechtvaardigd is, verstrekt de "
    "hulpverlener alsnog inzage of afschrift aan de verzoeker",
    to=TO_ANOTHER,
    provided=SUSPECTED_ERROR & ACCESS_REFUSED & REFUSAL_UNJUSTIFIED,
)

RULES = (
    AFTER_DEATH_BY_CONSENT, AFTER_DEATH_INCIDENT, AFTER_DEATH_INTEREST, AFTER_DEATH_OF_CHILD,
    ONLY_WHAT_CONCERNS_THE_GROUND, DEAD_PATIENT_REFUSED, TO_INDEPENDENT_DOCTOR, AFTER_ALL,
)  # fmt: skip
