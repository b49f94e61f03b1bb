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
from disclosure_law.corpus import Corpus, Law
from disclosure_law.disclosure import disclosures
from disclosure_law.errors import ContradictionError
from disclosure_law.leaf import Choice, Fact, Field, Has, Leaf, Number
from disclosure_law.outcome import Outcome
from disclosure_law.readers.assignment import Assignment, request_of
from disclosure_law.readers.formulas import Formulas
from disclosure_law.request import Request
from disclosure_law.rule import Ground, Modality, Prohibition
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND, RECIPIENT_BOUND

TRIES = 30
"""How often a better example is looked for before any example will do."""
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
    if claim.never_obliged_by:
        bad.append(_obliged_by_them_alone(claim, formulas))
    bad += [
        _opened_without_key(prohibition, formulas)
        for prohibition in formulas.applies
        if prohibition.id in claim.opens_for_keys
    ]
    return z3.And(formulas.of(claim.when), z3.Or(*bad))


def _obliged_by_them_alone(claim: Claim, formulas: Formulas) -> Any:  # noqa: ANN401
    """Return the formula: the disclosure is required, and no duty holds but the named grounds."""
    others = [
        holds
        for ground, holds in formulas.holds.items()
        if ground.modality is Modality.DUTY and not claim.frees(ground.id)
    ]
    return z3.And(formulas.outcome(Outcome.REQUIRED), z3.Not(z3.Or(*others)))


def _opened_without_key(prohibition: Prohibition, formulas: Formulas) -> Any:  # noqa: ANN401
    """Return the formula: it applies and is lifted, and no duty and no ground with a key holds."""
    opening = [
        holds
        for ground, holds in formulas.holds.items()
        if ground.modality is Modality.DUTY
        or any(key.lock == prohibition.lock for key in ground.lifts)
        or prohibition.lock.kind in ground.breaks
    ]
    lifted = z3.And(formulas.applies[prohibition], z3.Not(formulas.stands[prohibition]))
    return z3.And(lifted, z3.Not(z3.Or(*opening)))


@attrs.frozen(repr=False)
class Counterexample:
    """
    A request that breaks a claim, as small as dropping what it states one by one makes it.

    `adapters.case_text` writes it as a case in a case file.
    """

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
    return Counterexample(_smallest(formulas, _surely(formulas, violated), at))


def _surely(formulas: Formulas, violated: Any) -> Any:  # noqa: ANN401
    """
    Return a formula of requests that break a claim whatever fills the gaps in the law, if any do.

    It is found by looking, `TRIES` times, for what fills the gaps so that the last request breaks
    nothing, and asking for a request that breaks the claim then too. Else the formula as it was.
    """
    gaps = formulas.gaps()
    sure = z3.And(violated, *(_filled(formulas, violated, {}, gaps, so) for so in (NO, YES)))
    for _ in range(TRIES):
        values = formulas.find(sure)
        if values is None:
            return violated
        found = formulas.find(z3.Not(violated), *formulas.pinned(values, gaps))
        if found is None:
            return sure
        sure = z3.And(sure, _filled(formulas, violated, found, gaps))
    return violated


def _filled(
    formulas: Formulas,
    violated: Any,  # noqa: ANN401
    values: Assignment,
    gaps: Iterable[Leaf | Field],
    default: Truth = NO,
) -> Any:  # noqa: ANN401
    """Return the formula with these values in the gaps of the law."""
    so = [(formulas.symbol(gap), values.get(gap, default) is YES) for gap in gaps]
    return z3.substitute(violated, *((symbol, z3.BoolVal(value)) for symbol, value in so))


def _smallest(formulas: Formulas, violated: Any, at: dt.date) -> Request:  # noqa: ANN401
    """Drop every fact, then every field, that the violation does not need, one by one."""
    dropped: list[Any] = []
    needed: set[Leaf | Field] = set()
    values = formulas.find(violated) or {}
    while left := [asked for asked in _stated(values) if asked not in needed]:
        asked = left[0]
        without = z3.Not(formulas.symbol(asked))
        found = formulas.find(violated, without, *dropped)
        if found is None:
            needed.add(asked)
        else:
            dropped.append(without)
            values = found
    gone = _needless(formulas, violated, values, at)
    return request_of({a: v for a, v in values.items() if a not in gone}, at)


def _stated(values: Assignment) -> list[Fact | Has]:
    """Return the facts and members that are so, in a fixed order."""
    yes = [a for a, value in values.items() if isinstance(a, Fact | Has) and value is YES]
    return sorted(yes, key=_asked_id)


def _needless(
    formulas: Formulas,
    violated: Any,  # noqa: ANN401
    values: Assignment,
    at: dt.date,
) -> set[Leaf | Field]:
    """Return what need not be stated: absent is no, and a field that matters in no way."""
    gone = {asked for asked, value in values.items() if value is NO and _may_be_silent(asked)}
    free: set[Leaf | Field] = set()
    for asked in sorted((a for a in values if isinstance(a, Choice | Number)), key=_asked_id):
        matters_here = formulas.find(z3.Not(violated), *_unstated(formulas, values, asked, free))
        without = {a: v for a, v in values.items() if a not in gone | free | {asked}}
        if matters_here is None and _runs(request_of(without, at), formulas.law):
            free.add(asked)
    return gone | free


def _unstated(
    formulas: Formulas, values: Assignment, asked: Leaf | Field, free: set[Leaf | Field]
) -> list[Any]:
    """Return: a field is not stated (it has its absent term, or any value), the rest is."""
    absent = asked.absent if isinstance(asked, Choice) else None
    if absent is None:
        return formulas.pinned(values, free | {asked})
    return formulas.pinned({**values, asked: absent}, free)


def _may_be_silent(asked: Leaf | Field) -> bool:
    """Tell whether silence is a no: of what binds a party, silence says that its role tells."""
    if isinstance(asked, Has):
        return asked.field not in (DISCLOSER_BOUND, RECIPIENT_BOUND)
    return isinstance(asked, Fact) and not asked.path


def _runs(request: Request, law: Law) -> bool:
    """Tell whether the library judges the request: it does not contradict the dated table."""
    try:
        disclosures(request, law)
    except ContradictionError:
        return False
    return True


def _asked_id(asked: Fact | Has | Choice | Number) -> str:
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
    return tuple(rule.id for rule in rules if formulas.find(matters(formulas, rule)) is None)


def matters(formulas: Formulas, rule: Prohibition | Ground) -> Any:  # noqa: ANN401
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
            if before is not after and first.find(differs) is not None:
                found[before, after] = _smallest(first, _surely(first, differs), at)
    return found
