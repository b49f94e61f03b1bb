"""The typed fields of a disclosure that predicates can name, and the facts every statute shares.

Facts that one statute asks for stand beside that statute, in its law module.
"""

from __future__ import annotations

from disclosure_law.leaf import Choice, Fact, Group, Judgement, Number
from disclosure_law.predicate import Predicate
from disclosure_law.term import Term
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, settings

NONE_STATED = Term("geen", Text("geen", "none"))
"""What a closed request reads where nothing is stated."""

DISCLOSER_ROLE = Choice(
    "discloser.role", "discloser.role",
    Text("In welke rol handelt de verstrekker?", "In which role does the discloser act?"),
)  # fmt: skip
DISCLOSER_CAPACITY = Choice(
    "discloser.capacity", "discloser.capacity",
    Text("In welke hoedanigheid handelt de verstrekker?",
         "In which capacity does the discloser act?"),
)  # fmt: skip
DISCLOSER_TASK = Choice(
    "discloser.task", "discloser.task",
    Text("Voor welke wettelijke taak handelt de verstrekker?",
         "For which statutory task does the discloser act?"),
)  # fmt: skip
DISCLOSER_BOUND = Group(
    "discloser.bound_by", "discloser.bound_by",
    Text("Is de verstrekker gebonden aan", "Is the discloser bound by"),
)  # fmt: skip
RECIPIENT_ROLE = Choice(
    "recipient.role", "recipient.role",
    Text("In welke rol handelt de ontvanger?", "In which role does the recipient act?"),
)  # fmt: skip
RECIPIENT_CAPACITY = Choice(
    "recipient.capacity", "recipient.capacity",
    Text("In welke hoedanigheid handelt de ontvanger?",
         "In which capacity does the recipient act?"),
)  # fmt: skip
RECIPIENT_TASK = Choice(
    "recipient.task", "recipient.task",
    Text("Voor welke wettelijke taak handelt de ontvanger?",
         "For which statutory task does the recipient act?"),
)  # fmt: skip
RECIPIENT_BOUND = Group(
    "recipient.bound_by", "recipient.bound_by",
    Text("Is de ontvanger gebonden aan", "Is the recipient bound by"),
)  # fmt: skip
SUBJECT_KIND = Choice(
    "subject.kind", "subject.kind", Text("Over wie gaan de gegevens?", "Who are the data about?")
)
SUBJECT_AGE = Number(
    "subject.age", "subject.age",
    Text("Hoe oud is de betrokkene, in jaren?", "How old is the data subject, in years?"),
)  # fmt: skip
CATEGORY = Choice(
    "item.category", "item.category",
    Text("Welke categorie gegevens is het?", "Which category of data is it?"),
)  # fmt: skip
DATA_KINDS = Group("item.kinds", "item.kinds", Text("Horen bij de gegevens", "Do the data include"))
HELD_UNDER = Choice(
    "item.held_under", "item.held_under",
    Text("Onder welke wet houdt de verstrekker de gegevens?",
         "Under which statute does the discloser hold the data?"),
    NONE_STATED,
)  # fmt: skip
RECEIVED_FROM = Choice(
    "item.received_from", "item.received_from",
    Text("Van wie zijn de gegevens ontvangen?", "From whom were the data received?"),
    NONE_STATED,
)  # fmt: skip
TRAVELLING = Group(
    "item.conditions", "item.conditions",
    Text("Rust op de gegevens de voorwaarde", "Does this condition rest on the data:"),
)  # fmt: skip
PURPOSE = Choice(
    "purpose", "purpose", Text("Voor welk doel wordt verstrekt?", "For which purpose?")
)
MEETING = Choice(
    "setting.meeting", "setting.meeting",
    Text("In welk overleg wordt verstrekt?", "In which meeting are the data given?"),
    settings.NO_MEETING,
)  # fmt: skip
PROCEDURE = Choice(
    "setting.procedure", "setting.procedure",
    Text("In welke procedure en fase wordt verstrekt?", "In which procedure and stage?"),
    settings.NO_PROCEDURE,
)  # fmt: skip
INSTRUMENT = Choice(
    "setting.instrument", "setting.instrument",
    Text("Is er een bevel of vordering?", "Is there an order or a demand?"),
    settings.NO_INSTRUMENT,
)  # fmt: skip
CHANNEL = Choice(
    "setting.channel", "setting.channel",
    Text("Langs welke weg wordt verstrekt?", "By which channel are the data given?"),
    NONE_STATED,
)  # fmt: skip
OWN_CONSENT = Choice(
    "consent.subject", "own_consent.status",
    Text("Heeft de betrokkene zelf toestemming gegeven?",
         "Has the data subject personally given consent?"),
    data.NOT_ASKED,
)  # fmt: skip
PROXY_CONSENT = Choice(
    "consent.representative", "proxy_consent.status",
    Text("Heeft de (wettelijk) vertegenwoordiger toestemming gegeven?",
         "Has the (legal) representative given consent?"),
    data.NOT_ASKED,
)  # fmt: skip

FIELDS = (
    DISCLOSER_ROLE, DISCLOSER_CAPACITY, DISCLOSER_TASK, DISCLOSER_BOUND, RECIPIENT_ROLE,
    RECIPIENT_CAPACITY, RECIPIENT_TASK, RECIPIENT_BOUND, SUBJECT_KIND, SUBJECT_AGE, CATEGORY,
    DATA_KINDS, HELD_UNDER, RECEIVED_FROM, TRAVELLING, PURPOSE, MEETING, PROCEDURE, INSTRUMENT,
    CHANNEL, OWN_CONSENT, PROXY_CONSENT,
)  # fmt: skip

ON_REQUEST = Fact(
    "setting.on_request",
    Text("Vraagt de ontvanger zelf om de gegevens (desgevraagd)?",
         "Does the recipient ask for the data?"),
    path="setting.on_request",
)  # fmt: skip
CAPABLE = Fact(
    "subject.capable",
    Text("Kan de betrokkene zijn belangen ter zake redelijk waarderen (wilsbekwaam)?",
         "Can the data subject reasonably weigh his interests in this matter?"),
    path="subject.capable", closes=False,
)  # fmt: skip
DECEASED = Fact(
    "subject.deceased",
    Text("Is de betrokkene overleden?", "Has the data subject died?"),
    path="subject.deceased",
)  # fmt: skip


def _quality(giver: str, attribute: str, nl: str, en: str) -> Fact:
    who = {"subject": "own_consent", "representative": "proxy_consent"}[giver]
    return Fact(f"consent.{giver}.{attribute}", Text(nl, en), path=f"{who}.{attribute}")


OWN_EXPLICIT = _quality("subject", "explicit", "Is die toestemming uitdrukkelijk?",
                        "Is that consent explicit?")  # fmt: skip
OWN_INFORMED = _quality("subject", "informed", "Was de betrokkene geïnformeerd?",
                        "Was the data subject informed?")  # fmt: skip
OWN_SPECIFIC = _quality(
    "subject", "specific",
    "Geldt de toestemming voor deze ontvanger, dit doel en deze gegevens?",
    "Does the consent cover this recipient, purpose and data?",
)  # fmt: skip
OWN_FREE = _quality("subject", "free", "Is de toestemming vrij gegeven?",
                    "Was the consent freely given?")  # fmt: skip
OWN_WRITTEN = _quality("subject", "written", "Is de toestemming schriftelijk?",
                       "Is the consent in writing?")  # fmt: skip
PROXY_EXPLICIT = _quality(
    "representative", "explicit", "Is de toestemming van de vertegenwoordiger uitdrukkelijk?",
    "Is the representative's consent explicit?",
)  # fmt: skip
PROXY_INFORMED = _quality(
    "representative", "informed", "Was de vertegenwoordiger geïnformeerd?",
    "Was the representative informed?",
)  # fmt: skip
PROXY_SPECIFIC = _quality(
    "representative", "specific",
    "Geldt de toestemming van de vertegenwoordiger voor deze ontvanger, dit doel en deze gegevens?",
    "Does the representative's consent cover this recipient, purpose and data?",
)  # fmt: skip
PROXY_FREE = _quality(
    "representative", "free", "Is de toestemming van de vertegenwoordiger vrij gegeven?",
    "Was the representative's consent freely given?",
)  # fmt: skip
PROXY_WRITTEN = _quality(
    "representative", "written", "Is de toestemming van de vertegenwoordiger schriftelijk?",
    "Is the representative's consent in writing?",
)  # fmt: skip

NECESSARY = Judgement(
    "necessary",
    Text("Zijn deze gegevens noodzakelijk voor het doel waarvoor wordt verstrekt?",
         "Are these data necessary for the purpose they are given for?"),
    by=data.DISCLOSER,
)  # fmt: skip
RECIPIENT_BASIS = Fact(
    "recipient.own_basis",
    Text("Heeft de ontvanger een eigen grondslag om de gegevens te ontvangen?",
         "Has the recipient a basis of its own to receive the data?"),
)  # fmt: skip

SHARED_FACTS = (
    ON_REQUEST, CAPABLE, DECEASED, OWN_EXPLICIT, OWN_INFORMED, OWN_SPECIFIC, OWN_FREE,
    OWN_WRITTEN, PROXY_EXPLICIT, PROXY_INFORMED, PROXY_SPECIFIC, PROXY_FREE, PROXY_WRITTEN,
    NECESSARY, RECIPIENT_BASIS,
)  # fmt: skip

OWN_CONSENT_GIVEN: Predicate = OWN_CONSENT.among(data.GIVEN) & OWN_SPECIFIC & OWN_INFORMED
"""Consent of the data subject for this disclosure: given, specific and informed."""
PROXY_CONSENT_GIVEN: Predicate = PROXY_CONSENT.among(data.GIVEN) & PROXY_SPECIFIC & PROXY_INFORMED
"""The same of the (legal) representative."""
IS_HEALTH: Predicate = CATEGORY.among(*data.HEALTH_CATEGORIES)
IS_CRIMINAL: Predicate = CATEGORY.among(*data.CRIMINAL_CATEGORIES)
