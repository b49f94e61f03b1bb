"""The words of the library, Dutch and English, and every fact that the law asks for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from enum import Enum

from disclosure_law.corpora import CORPORA, shipped_lexicon
from disclosure_law.explain import words
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.lexicon import Slot
from disclosure_law.outcome import Outcome
from disclosure_law.rule import Ground, Nature, Prohibition, Status, Yields
from disclosure_law.term import Lock, LockKind, RoleClass
from tools.markdown import both, code, page, table

Row = tuple[str, str, str, str]

CORE = (
    ("beroepsgeheim", "professional secrecy", "prohibitions whose lock has the kind `SECRECY`"),
    ("desgevraagd", "on request", "`setting.on_request`"),
    ("geldend recht", "law in force", "`IN_FORCE`"),
    ("gesloten verzoek", "closed request", "`closed`: what is not stated is absent"),
    ("grond", "ground", "`Ground`: a power or a duty to disclose"),
    ("hoedanigheid", "capacity", "`Party.capacity`"),
    ("lezing", "reading", "an answer that a corpus adopts to an open question of law"),
    ("niet bekend", "not known", "`UNKNOWN`: never counts as no"),
    ("niet gemodelleerd", "not modelled", "`NotModelled`: law that no rule encodes"),
    ("omstreden", "contested", "`Contested`: flagged, changes no outcome"),
    ("ontbrekend feit", "missing fact", "`Missing`: can still change the outcome"),
    ("ontvanger", "recipient", "`Request.recipients`"),
    ("oordeel", "judgement", "`Judgement`: only its own party may answer it"),
    ("open rechtsvraag", "open question of law", "`OpenQuestion`"),
    ("open verzoek", "open request", "what is not stated is not known"),
    ("opheffen", "to lift", "a ground that holds opens the lock of a prohibition"),
    ("rechtsstand", "corpus", "`Corpus`: a body of law as a value"),
    ("sleutel", "key", "`Key`: that a ground opens a lock"),
    ("slot", "lock", "`Lock`: what a prohibition carries"),
    ("tenzij", "unless", "`& ~` in a rule"),
    ("uitkomst", "outcome", "`Outcome`"),
    ("verbod", "prohibition", "`Prohibition`: keeps data in"),
    ("verbod dat overeind blijft", "prohibition that stands", "it applies and nothing lifts it"),
    ("verstrekken", "to disclose", "one item to one recipient is one disclosure"),
    ("verstrekker", "discloser", "`Request.discloser`"),
    ("verzoek", "request", "`Request`: a disclosure to be judged"),
    ("vindplaats", "citation", "`Provision`"),
    ("voorwaarde", "condition", "`Condition`: goes with a disclosure, is never a ground"),
    ("wetsvoorstel", "bill", "a corpus of its own, never the default"),
    ("wijzigingsvoorstel", "amendment", "`Amendment`: edits that make one corpus of another"),
)
"""The words of the core; those of its enumerations are added from the code."""

ENGLISH: Mapping[Enum, str] = {
    Yields.NOTHING: "to nothing",
    Yields.NAMED: "to keys that name it only",
    Yields.DUTIES: "to every statutory duty",
    Yields.RULES: "to every statutory rule",
    Nature.STATUTE: "statute",
    LockKind.SECRECY: "statutory professional secrecy",
    LockKind.OFFICE: "secrecy of office",
    LockKind.CODE: "secrecy under a code of conduct",
    LockKind.CONTRACT: "contractual secrecy",
    LockKind.REGIME: "closed disclosure regime",
    LockKind.AVG: "GDPR",
    LockKind.LIMIT: "limit to a disclosure",
    LockKind.SAFEGUARD: "safeguard",
    LockKind.BAR: "absolute bar",
    RoleClass.CARE: "care professional",
    RoleClass.CARE_ORGANISATION: "care organisation",
    RoleClass.CODE_BOUND: "professional bound by a code",
    RoleClass.YOUTH: "youth",
    RoleClass.COMPULSORY_CARE: "compulsory care",
    RoleClass.MUNICIPALITY: "municipality",
    RoleClass.JUSTICE: "justice and safety",
    RoleClass.COOPERATION: "cooperation",
    RoleClass.OTHER: "other",
    RoleClass.PRIVATE: "private",
    **{one: text.en.lower() for one, text in words.STAGES.items()},
    **{one: text.en for one, text in words.MODALITIES.items()},
    **{one: text.en for one, text in words.NATURES.items()},
    **{one: text.en for one, text in words.STATUSES.items()},
}
"""The members of the enumerations, in English; their values are Dutch."""


def glossary() -> str:
    """Return the glossary, sorted by the Dutch words."""
    rows = sorted(set(_rows()), key=_order)
    head = ("Nederlands", "English", "What it is", "Id in requests")
    intro = (
        "The words of requests, rules and verdicts. An id in the last column is what JSON, case "
        "files and data frames say. The facts have [a page of their own](facts.md)."
    )
    return page("Glossary", intro, table(head, rows))


def facts_page() -> str:
    """Return every fact and judgement that some law asks for."""
    facts = shipped_lexicon().facts.values()
    rows = [(f"`{fact.id}`", both(fact.question), _who(fact), _asks(fact)) for fact in facts]
    intro = (
        "What the law asks about a disclosure. Whoever writes a request answers yes, no or not "
        "known; a judgement is taken from its own party only. A fact with an attribute of its own "
        "is stated there, the others under `facts`, judgements under `judgements`, by party."
    )
    head = ("Id", "Question", "Stated as", "Asked by")
    return page("Facts and judgements", intro, table(head, rows))


def _rows() -> Iterator[Row]:
    for slot, known in shipped_lexicon().words.items():
        for term in known.values():
            yield term.text.nl, term.text.en, slot.value, f"`{term.id}`"
    for lock in _locks():
        yield lock.text.nl, lock.text.en, f"lock: {lock.kind.name.lower()}", f"`{lock.id}`"
    for outcome in Outcome:
        yield outcome.text.nl, outcome.text.en, "`Outcome`", f"`{outcome.value}`"
    for member, english in ENGLISH.items():
        yield _dutch(member), english, f"`{type(member).__name__}.{member.name}`", ""
    yield from ((nl, en, what, "") for nl, en, what in CORE)


def _dutch(member: Enum) -> str:
    """Return the Dutch of a member: its value, save for a source status, whose value is English."""
    return words.STATUSES[member].nl if isinstance(member, Status) else str(member.value)


def _locks() -> Iterator[Lock]:
    """Yield the locks that no party can be bound by: limits, bars, the AVG."""
    secrecies = set(shipped_lexicon().words[Slot.LOCK].values())
    for corpus in CORPORA.values():
        for rule in corpus.rules:
            locks = [rule.lock] if isinstance(rule, Prohibition) else []
            locks += [key.lock for key in rule.lifts] if isinstance(rule, Ground) else []
            yield from (lock for lock in locks if lock not in secrecies)


def _order(row: Row) -> tuple[str, Row]:
    plain = unicodedata.normalize("NFKD", row[0].casefold())
    return "".join(c for c in plain if not unicodedata.combining(c)), row


def _who(fact: Fact) -> str:
    if isinstance(fact, Judgement):
        return f"judgement of {fact.by.text.en} (`{fact.by.id}`)"
    return f"`{fact.path.removeprefix('own_')}`" if fact.path else "fact"


def _asks(fact: Fact) -> str:
    return code((fact.asks.short,)) if fact.asks else ""
