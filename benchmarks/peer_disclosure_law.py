"""This library as a peer of the shared workload, one request at a time.

The request is the same plain dict as for every peer; typing it is inside the time. `decide` gives
the outcome, exact where facts are absent (an open outcome is an error, never an answer). `explain`
gives the whole verdict: outcome, what stands, what is lifted by which key, provisions, and what is
missing.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import workload

import disclosure_law
from disclosure_law.disclosure import Disclosure
from disclosure_law.lifting import _part
from disclosure_law.outcome import Outcome
from disclosure_law.readers.asking import asked
from disclosure_law.readers.compiled import Decision, compiled
from disclosure_law.readers.exact import Tree, kleene
from disclosure_law.verdict import Verdict

NAME, VERSION, KIND = "disclosure-law, verdict", disclosure_law.__version__, "ours"
EXPLAINS = "standing, lifted, keys, provisions, missing facts"
AT = dt.date(2026, 11, 21)
LAW = workload.CORPUS.at(AT)
PROGRAM = compiled(LAW)
CODE = {Outcome.PROHIBITED: 0, Outcome.PERMITTED: 1, Outcome.REQUIRED: 2}
_PROHIBITIONS = [rule.id for rule in LAW.prohibitions]
_GROUNDS = [rule.id for rule in LAW.grounds]


class OpenError(Exception):
    """What is known does not settle the outcome."""


def possible(decision: Decision) -> tuple[Outcome, ...]:
    """Return every outcome that some completion leads to."""
    settled = kleene(PROGRAM, decision)
    if settled is not Outcome.UNDETERMINED:
        return (settled,)
    tree = Tree(PROGRAM)
    return tree.possible(tree.part(decision))


def verdict(situation: workload.Situation | Disclosure) -> tuple[Verdict, Decision]:
    """Return the whole verdict on a typed situation, as `lifting.judge` makes it for a request."""
    decision = PROGRAM.decide(situation)  # type: ignore[arg-type]  # read by attribute paths only
    tree = Tree(PROGRAM)
    diagram = tree.part(decision)
    found = tree.possible(diagram)
    row = (0, 0, decision)
    part = _part(PROGRAM, found, row)
    missing = asked(PROGRAM, tree.ranked(diagram), [row])
    outcome = found[0] if len(found) == 1 else Outcome.UNDETERMINED
    whole = Verdict(outcome, found, (part,), missing, situation, LAW)  # type: ignore[arg-type]
    return whole, decision


def rule_ids(decision: Decision) -> list[str]:
    """Return the ids of the rules that certainly apply or hold, the default left out."""
    found = [rule for i, rule in enumerate(_PROHIBITIONS) if decision.applies >> i & 1]
    found += [rule for g, rule in enumerate(_GROUNDS) if decision.holds >> g & 1]
    return [rule for rule in found if rule != "N"]


def decide(request: dict[str, Any]) -> int:
    """Return the code of the outcome, or raise if it is open."""
    found = possible(PROGRAM.decide(workload.situation(request)))  # type: ignore[arg-type]
    if len(found) > 1:
        raise OpenError
    return CODE[found[0]]


def explain(request: dict[str, Any]) -> tuple[int, list[str]]:
    """Return the code and the ids of the rules that matched, from the whole verdict."""
    whole, decision = verdict(workload.situation(request))
    assert whole.cites
    return CODE[whole.outcome], rule_ids(decision)
