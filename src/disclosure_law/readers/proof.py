"""The proof reader: claims about a law are proved over all requests (extra `proof`: z3).

A claim that fails comes back with a small request that breaks it.
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import attrs
import z3

from disclosure_law.claim import Claim
from disclosure_law.corpus import Corpus
from disclosure_law.leaf import Fact, Has
from disclosure_law.outcome import Outcome
from disclosure_law.readers.assignment import Assignment, Value, request_of
from disclosure_law.readers.formulas import Formulas
from disclosure_law.request import Request
from disclosure_law.rule import Ground, Modality, Prohibition
from disclosure_law.truth import NO, YES

DECIDED = (Outcome.PROHIBITED, Outcome.PERMITTED, Outcome.REQUIRED)


def violation(claim: Claim, formulas: Formulas) -> Any:  # noqa: ANN401
    """Return the formula: this request breaks the claim."""
    bad = [formulas.outcome(outcome) for outcome in claim.never]
    bad += [formula for ground, formula in formulas.holds.items() if claim.covers(ground.id)]
    bad += [
        z3.And(applies, z3.Not(formulas.stands[prohibition]))
        for prohibition, applies in formulas.applies.items()
        if prohibition.id in claim.must_stand
    ]
    if claim.only_with_ground:
        no_ground = z3.Not(z3.Or(*formulas.holds.values()))
        bad.append(z3.And(z3.Not(formulas.blocked), no_ground))
    return z3.And(formulas.of(claim.when), z3.Or(*bad))


@attrs.frozen(repr=False)
class Counterexample:
    """A request that breaks a claim, as small as dropping facts one by one makes it."""

    request: Request

    def __repr__(self) -> str:
        """Show that there is one."""
        return "<Counterexample>"


def prove(claim: Claim, corpus: Corpus, at: dt.date) -> Counterexample | None:
    """
    Return `None` if no request whatever breaks the claim, else a small request that does.

    Args:
        claim: What no request may do.
        corpus: The body of law.
        at: The date of the disclosures.
    """
    return prove_all((claim,), corpus, at)[claim]


def prove_all(
    claims: Iterable[Claim], corpus: Corpus, at: dt.date
) -> dict[Claim, Counterexample | None]:
    """Return the result of `prove` for every claim, the law being translated once."""
    claims = tuple(claims)
    formulas = Formulas(corpus.at(at), tuple(claim.when for claim in claims))
    return {claim: _try(claim, formulas, at) for claim in claims}


def _try(claim: Claim, formulas: Formulas, at: dt.date) -> Counterexample | None:
    violated = violation(claim, formulas)
    values = formulas.find(violated)
    if values is None:
        return None
    return Counterexample(request_of(_smallest(formulas, violated, dict(values)), at))


def _smallest(formulas: Formulas, violated: Any, values: dict[Any, Value]) -> Assignment:  # noqa: ANN401
    """Drop every fact that the violation does not need, one by one (absent is no)."""
    dropped: list[Any] = []
    for asked in sorted((a for a in values if isinstance(a, Fact | Has)), key=_asked_id):
        if values.get(asked) is YES:
            without = z3.Not(formulas.symbol(asked))
            found = formulas.find(violated, without, *dropped)
            if found is not None:
                dropped.append(without)
                values = dict(found)
    return {a: v for a, v in values.items() if not (isinstance(a, Fact) and v is NO and not a.path)}


def _asked_id(asked: Fact | Has) -> str:
    return asked.id


def dead_rules(corpus: Corpus, at: dt.date) -> tuple[str, ...]:
    """Return the ids of prohibitions and grounds that no request can make apply or hold."""
    formulas = Formulas(corpus.at(at))
    rules: list[tuple[Prohibition | Ground, Any]] = [
        *formulas.applies.items(), *formulas.holds.items(),
    ]  # fmt: skip
    return tuple(rule.id for rule, formula in rules if formulas.find(formula) is None)


def dead_keys(corpus: Corpus, at: dt.date) -> tuple[tuple[str, str], ...]:
    """Return (ground, prohibition) pairs in which a named key never meets its lock."""
    formulas = Formulas(corpus.at(at))
    found = []
    for ground, holds in formulas.holds.items():
        for prohibition, applies in formulas.applies.items():
            named = any(key.lock == prohibition.lock for key in ground.lifts)
            if named and formulas.find(holds, applies) is None:
                found.append((ground.id, prohibition.id))
    return tuple(found)


def idle_rules(corpus: Corpus, at: dt.date) -> tuple[str, ...]:
    """Return the ids of rules whose removal changes no outcome of any request."""
    formulas = Formulas(corpus.at(at))
    rules: list[Prohibition | Ground] = [*formulas.applies, *formulas.holds]
    return tuple(rule.id for rule in rules if formulas.find(_matters(formulas, rule)) is None)


def _matters(formulas: Formulas, rule: Prohibition | Ground) -> Any:  # noqa: ANN401
    """Return the formula: without this rule the outcome would be another."""
    blocked = z3.Or(*(f for p, f in formulas.without(rule).items() if p is not rule))
    duties = [f for g, f in formulas.holds.items() if g.modality is Modality.DUTY and g is not rule]
    compelled = z3.Or(*duties)
    changed = z3.And(z3.Not(blocked), formulas.compelled != compelled)
    return z3.Or(formulas.blocked != blocked, changed)


def everywhere(one: Corpus, other: Corpus, at: dt.date) -> dict[tuple[Outcome, Outcome], Request]:
    """
    Return every kind of difference between two laws over all requests, with a witness each.

    Empty means that the laws are equivalent on that day. Which is more permissive follows from the
    kinds that occur; `compare.compare` counts them over a stated space.
    """
    laws = (one.at(at), other.at(at))
    leaves = tuple(dict.fromkeys(leaf for law in laws for leaf in law.leaves()))
    first, second = (Formulas(law, leaves) for law in laws)
    found: dict[tuple[Outcome, Outcome], Request] = {}
    for before in DECIDED:
        for after in DECIDED:
            differs = z3.And(first.outcome(before), second.outcome(after))
            differs = z3.And(differs, *second.domain())
            values = None if before is after else first.find(differs)
            if values is not None:
                small = _smallest(first, differs, dict(values))
                found[before, after] = request_of(small, at)
    return found
