"""A tiny body of law for explanations: changes in real law never change an expected text.

Art. 1 is a secrecy, art. 2 an AVG-like basis, art. 3 a limit. A patient's consent (4) and a power
(5) open the secrecy, a duty (6) opens everything that yields.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from disclosure_law.citation import Statute
from disclosure_law.corpus import Corpus
from disclosure_law.leaf import Fact, Judgement, NotModelled, OpenQuestion, Position
from disclosure_law.lifting import judge
from disclosure_law.request import Answers, Consent, Item, Party, Request, Subject
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Key,
    Modality,
    Nature,
    Prohibition,
    Stage,
    Status,
    Yields,
)
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.truth import NO, UNKNOWN, YES, Truth
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, fields, roles

AT = dt.date(2025, 5, 6)
LAW = Statute("Proefwet", "Proefwet", "BWBR0000001")
SECRECY_LOCK = Lock("proef-geheim", Text("het geheim", "the secrecy"), LockKind.SECRECY)
BASIS_LOCK = Lock("proef-grondslag", Text("de grondslag", "the basis"), LockKind.AVG)
LIMIT_LOCK = Lock("proef-grens", Text("de grens", "the limit"), LockKind.LIMIT)

DANGER = Fact("proef.danger", Text("Is er gevaar?", "Is there danger?"), LAW.art("5"))
ORDERED = Fact("proef.ordered", Text("Is het bevolen?", "Was it ordered?"), LAW.art("6"))
HARMS = Fact("proef.harms", Text("Schaadt het een ander?", "Does it harm another?"), LAW.art("3"))
GRAVE = Judgement(
    "proef.grave",
    Text("Weegt het gevaar zwaar genoeg?", "Is the danger grave enough?"),
    LAW.art("5", lid="2"),
    by=data.DISCLOSER,
)
QUESTION = OpenQuestion(
    "proef.question",
    Text("Telt gevaar voor dieren mee?", "Does danger to animals count?"),
    LAW.art("5", lid="3"),
    positions=(
        Position(YES, Text("De tekst sluit niets uit.", "The text excludes nothing."), "A, 2020"),
        Position(NO, Text("Het gaat om mensen.", "It is about people."), "B, 2021"),
    ),
)
GAP = NotModelled("proef.gap", Text("Bijlage 1 is niet gelezen.", "Annex 1 was not read."))

SECRECY = Prohibition(
    id="proef.secrecy",
    cites=(LAW.art("1", lid="1"),),
    text=Text("De arts zwijgt.", "The physician keeps silent."),
    when=fields.DISCLOSER_ROLE.among(roles.PHYSICIAN),
    lock=SECRECY_LOCK,
    yields=Yields.DUTIES,
)
BASIS = Prohibition(
    id="proef.basis",
    cites=(LAW.art("2"),),
    text=Text("Zonder grondslag mag niets.", "Without a basis nothing is allowed."),
    lock=BASIS_LOCK,
)
LIMIT = Prohibition(
    id="proef.limit",
    cites=(LAW.art("3"),),
    text=Text("Wat een ander schaadt blijft binnen.", "What harms another stays in."),
    when=HARMS,
    lock=LIMIT_LOCK,
    yields=Yields.NOTHING,
)


def _condition(name: str, stage: Stage, nl: str, en: str) -> Condition:
    return Condition(
        id=f"proef.{name}",
        cites=(LAW.art("7"),),
        text=Text(nl, en),
        stage=stage,
        holder=data.DISCLOSER,
    )


RECORD = _condition("record", Stage.AFTERWARDS, "Leg het vast.", "Record it.")
NORM = _condition("norm", Stage.NORM, "Overleg met een collega.", "Consult a colleague.")
CONSENT = Ground(
    id="proef.consent",
    cites=(LAW.art("4"),),
    text=Text("De patiënt stemt in.", "The patient consents."),
    provided=fields.OWN_CONSENT_GIVEN,
    nature=Nature.CONSENT,
    lifts=(SECRECY_LOCK, Key(BASIS_LOCK, (LAW.art("2", lid="2", onder="a"),))),
    then=(RECORD,),
)
POWER = Ground(
    id="proef.power",
    cites=(LAW.art("5"),),
    text=Text("Bij gevaar mag de arts spreken.", "In danger the physician may speak."),
    provided=DANGER & GRAVE,
    lifts=(SECRECY_LOCK, BASIS_LOCK),
    then=(NORM, RECORD),
    contested=(
        Contested(LAW.art("5"), Text("Hoe groot gevaar, is omstreden.", "How much is contested.")),
    ),
    status=Status.SECOND_HAND,
)
DUTY = Ground(
    id="proef.duty",
    cites=(LAW.art("6"),),
    text=Text("Op bevel moet de arts spreken.", "When ordered the physician must speak."),
    when=fields.RECIPIENT_ROLE.among(roles.COURT),
    provided=ORDERED,
    modality=Modality.DUTY,
    lifts=(BASIS_LOCK,),
)
RULES = (SECRECY, BASIS, LIMIT, CONSENT, POWER, DUTY)
CORPUS = Corpus("proef", Text("het proefrecht", "the trial law"), RULES)


def corpus(*rules: Any, **more: Any) -> Corpus:
    """The tiny law with other rules, or with more said of it."""
    return Corpus("proef", Text("het proefrecht", "the trial law"), rules or RULES, **more)


def told(**answers: Truth) -> Answers:
    """Answers by the last part of the fact's id."""
    known = {"danger": DANGER, "ordered": ORDERED, "harms": HARMS, "grave": GRAVE}
    entries = ((known[name], truth) for name, truth in answers.items())
    return Answers(tuple(sorted(entries, key=lambda entry: entry[0].id)))


def request(**more: Any) -> Request:
    """A physician gives health data to a school; closed unless said otherwise."""
    base: dict[str, Any] = {
        "discloser": Party(roles.PHYSICIAN),
        "recipients": (Party(roles.SCHOOL),),
        "data": (Item(data.HEALTH),),
        "at": AT,
        "subject": Subject(kind=data.CLIENT),
        "purpose": data.AVERT_HARM,
        "closed": True,
    }
    return Request(**(base | more))


CONSENTED = Consent(status=data.GIVEN, specific=YES, informed=YES)
REFUSED = Consent(status=data.REFUSED)


def verdict(law: Corpus = CORPUS, **more: Any) -> Verdict:
    """The verdict on such a request under the tiny law."""
    return judge(request(**more), law)


VERDICTS = {
    "refused": verdict(consent=REFUSED),
    "consented": verdict(consent=CONSENTED),
    "ordered": verdict(recipients=(Party(roles.COURT),), facts=told(ordered=YES)),
    "danger": verdict(facts=told(danger=YES, grave=UNKNOWN)),
    "limit": verdict(consent=CONSENTED, facts=told(harms=UNKNOWN)),
    "open": verdict(closed=False),
    "table": verdict(
        recipients=(Party(roles.COURT), Party(roles.SCHOOL)),
        data=(Item(data.HEALTH), Item(data.HOUSING)),
        facts=told(ordered=YES),
    ),
    "question": verdict(
        corpus(SECRECY, Ground(
            id="proef.animals", cites=(LAW.art("5", lid="3"),),
            text=Text("Ook voor dieren.", "For animals too."), provided=QUESTION & ~GAP,
            lifts=(SECRECY_LOCK,),
        )),
    ),
    "perhaps": verdict(
        recipients=(Party(roles.COURT),), consent=CONSENTED, facts=told(ordered=UNKNOWN)
    ),
    "conflict": verdict(
        recipients=(Party(roles.COURT),), facts=told(ordered=YES, harms=YES)
    ),
    "either way": verdict(
        corpus(SECRECY, attrs.evolve(POWER, provided=(DANGER & HARMS) | (~DANGER & HARMS))),
        facts=told(danger=UNKNOWN, harms=YES),
    ),
    "one stands": verdict(
        corpus(attrs.evolve(SECRECY, when=DANGER), attrs.evolve(BASIS, when=~DANGER)),
        facts=told(danger=UNKNOWN),
    ),
    "bill": verdict(
        corpus(warning=Text("Wetsvoorstel: geen recht.", "A bill: not law."), amendments=("K01",)),
        consent=CONSENTED,
    ),
}  # fmt: skip
"""One verdict of every kind, by name."""
