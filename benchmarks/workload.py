"""The shared workload of ../shared/bench (12 rules, 21 facts) in this library's own predicates.

A benchmark encoding, not a statement of the law: it is built from the neutral form in `spec.py` so
that every peer and this library answer the same question.
"""

from __future__ import annotations

from typing import Any

import attrs
import spec  # ../shared/bench/spec.py, put on the path by the runner

from disclosure_law.citation import Doctrine, Provision
from disclosure_law.corpus import Corpus
from disclosure_law.leaf import Choice, Fact
from disclosure_law.predicate import NEVER, Predicate, all_hold, any_holds
from disclosure_law.request import Answers
from disclosure_law.rule import Ground, Modality, Nature, Prohibition, Rule, Yields
from disclosure_law.term import Lock, LockKind, Term
from disclosure_law.text import Text
from disclosure_law.truth import Truth

TERMS = {f: {v: Term(f"{f}.{v}", Text(v, v)) for v in vs} for f, vs in spec.ENUMS.items()}
CHOICES = {f: Choice(f, f, Text(f, f)) for f in spec.ENUMS}
FACTS = {f: Fact(f, Text(f, f)) for f in spec.BOOLS}
DEFAULT = Lock("default", Text("default", "default"), LockKind.AVG)
BAR = Lock("bar", Text("bar", "bar"), LockKind.BAR)


@attrs.frozen
class Situation:
    """The 21 facts, typed: seven terms and the answers to fourteen facts."""

    discloser: Term | None
    secrecy: Term | None
    recipient: Term | None
    purpose: Term | None
    data_category: Term | None
    consent: Term | None
    duty_ground: Term | None
    facts: Answers
    closed: bool = False


def situation(request: dict[str, Any]) -> Situation:
    """Type one plain request; an absent key is not known."""
    terms = {f: TERMS[f][request[f]] if f in request else None for f in spec.ENUMS}
    entries = tuple((FACTS[f], Truth.of(request[f])) for f in spec.BOOLS if f in request)
    return Situation(**terms, facts=Answers(entries))


def _clause(clause: tuple[Any, ...]) -> Predicate:
    kind, subject = clause[0], clause[1]
    match kind:
        case "is":
            return FACTS[subject]
        case "not":
            return ~FACTS[subject]
        case "eq":
            return CHOICES[subject].among(TERMS[subject][clause[2]])
        case "ne":
            return ~CHOICES[subject].among(TERMS[subject][clause[2]])
        case "in":
            return CHOICES[subject].among(*(TERMS[subject][v] for v in clause[2]))
    return any_holds(*(condition(inner) for inner in subject))


def condition(clauses: list[Any]) -> Predicate:
    """A conjunction of clauses as a predicate."""
    return all_hold(*map(_clause, clauses))


def _rule(row: tuple[Any, ...]) -> Rule:
    id_, effect, citation, clauses, _ = row
    text, cites = Text(citation, citation), (Provision(Doctrine(id_)),)
    if effect == "prohibit":
        return Prohibition(id=id_, cites=cites, text=text, when=condition(clauses), lock=BAR,
                           yields=Yields.NOTHING)  # fmt: skip
    modality = Modality.DUTY if effect == "duty" else Modality.POWER
    return Ground(id=id_, cites=cites, text=text, when=condition(clauses), modality=modality,
                  nature=Nature.STATUTE, lifts=(DEFAULT,))  # fmt: skip


NO_GROUND = Prohibition(
    id="N", cites=(Provision(Doctrine("N")),), text=Text("standaard", "default"), lock=DEFAULT
)
CORPUS = Corpus("bench", Text("bench", "bench"), (NO_GROUND, *map(_rule, spec.RULES)))
ABSENT = NEVER
