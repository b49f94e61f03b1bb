"""The four readers side by side over one law: what each says where it may not say so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import polars as pl
import z3

from disclosure_law.corpus import Corpus, Law
from disclosure_law.disclosure import Disclosure
from disclosure_law.leaf import AtLeast, Choice, Fact, Has, Leaf, Number, OneOf, StatedAs
from disclosure_law.outcome import Outcome
from disclosure_law.readers.columns import columns_of, evaluate_frame
from disclosure_law.readers.compiled import compiled
from disclosure_law.readers.exact import bits, grown, kleene, rough_outcomes
from disclosure_law.readers.formulas import Formulas
from disclosure_law.readers.plan import column
from disclosure_law.readers.proof import DECIDED
from disclosure_law.readers.traced import decide
from disclosure_law.truth import NO, UNKNOWN, YES, Truth
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND
from tests.readers.parts import Part

KINDS: dict[str, Any] = {"Boolean": pl.Boolean, "String": pl.String, "Integer": pl.Int64}


# --- Traced and compiled ------------------------------------------------------------------------


def traced_otherwise(parts: Sequence[Part], law: Law) -> dict[int, Outcome]:
    """What the traced reader says where the compiled one says otherwise, in rule or outcome."""
    told = {n: _traced_otherwise(part.disclosure, law) for n, part in enumerate(parts)}
    return {n: outcome for n, outcome in told.items() if outcome is not None}


def _traced_otherwise(disclosure: Disclosure, law: Law) -> Outcome | None:
    program, traced = compiled(law), decide(disclosure, law)
    decision = program.decide(disclosure)
    alike = traced.outcome is kleene(program, decision)
    for mask, rules, expected in (
        (decision.applies, law.prohibitions, traced.applies),
        (decision.may_apply, law.prohibitions, traced.may_apply),
        (decision.holds, law.grounds, traced.holds),
        (decision.may_hold, law.grounds, traced.may_hold),
    ):
        alike = alike and list(expected) == [rules[i] for i in bits(mask)]
    return None if alike else traced.outcome


# --- Columns ------------------------------------------------------------------------------------


def columns_otherwise(parts: Sequence[Part], corpus: Corpus, at: dt.date) -> dict[int, Outcome]:
    """
    What the columns reader says where it may not say so.

    It must say what Kleene logic says, and so nothing that the exact reader does not, and of a row
    that is prohibited cite what stands. Of a row that
    is spelt out it may know less: where a rule asks whether a no was stated, silence stays a null.
    """
    law = corpus.at(at)
    return {
        n: told
        for n, (told, cites) in _judged(parts, corpus, at).items()
        if told not in _may_be_told(parts[n], law)
        or (told is Outcome.PROHIBITED and cites != _standing(parts[n].disclosure, law))
    }


def _standing(disclosure: Disclosure, law: Law) -> set[str]:
    """The provisions of what certainly stands, as the compiled reader has it."""
    program = compiled(law)
    decision = program.decide(disclosure)
    keys = decision.holds | decision.may_hold
    standing = [i for i in bits(decision.applies) if not program.keys[i] & keys]
    return {law.prohibitions[i].cites[0].short for i in standing}


def _may_be_told(part: Part, law: Law) -> set[Outcome]:
    program = compiled(law)
    certain = kleene(program, program.decide(part.disclosure))
    if certain is not Outcome.UNDETERMINED and possible(part.disclosure, law) != {certain}:
        return set()
    return {certain, Outcome.UNDETERMINED} if part.spelt_out else {certain}


def possible(disclosure: Disclosure, law: Law) -> set[Outcome] | None:
    """What the exact reader leaves possible; `None` where it would take too much."""
    program = compiled(law)
    found = grown(program, [(0, 0, program.decide(disclosure))])
    return None if found is None else set(found.tree.possible(found.whole))


def _judged(
    parts: Sequence[Part], corpus: Corpus, at: dt.date
) -> dict[int, tuple[Outcome, set[str]]]:
    """
    What the columns reader says, with the provisions it cites: a frame for rows of a kind.

    Rows that do not say what binds the discloser have one of their own: the role tells there.
    """
    told: dict[int, tuple[Outcome, set[str]]] = {}
    alike = [(part.closed, part.spelt_out, part.states(DISCLOSER_BOUND.path)) for part in parts]
    for kind in dict.fromkeys(alike):
        some = [n for n, other in enumerate(alike) if other == kind]
        frame = frame_of_parts([parts[n] for n in some], corpus, at)
        judged = evaluate_frame(frame, corpus, at=at, closed=kind[0], missing=False)
        for number, word, cites in zip(some, judged["outcome"], judged["cites"], strict=True):
            told[number] = Outcome(word), set(cites.split("; "))
    return told


def frame_of_parts(parts: Sequence[Part], corpus: Corpus, at: dt.date) -> pl.DataFrame:
    """A row per part, with the columns of which some part says something."""
    leaves = _columns(corpus.at(at), parts)
    rows = [{name: _value(part, leaf) for name, leaf in leaves.items()} for part in parts]
    said = {
        name
        for name, leaf in leaves.items()
        if isinstance(leaf, Has) or any(row[name] is not None for row in rows)
    }
    kinds = {name: KINDS[kind] for name, kind in columns_of(corpus, at).items() if name in said}
    return pl.DataFrame([{name: row[name] for name in kinds} for row in rows], schema=kinds)


def _columns(law: Law, parts: Sequence[Part]) -> dict[str, Leaf]:
    """
    A leaf for every column, but of a group of which no part says anything.

    Of the leaves on one fact it is the one that asks for a stated no, if there is one.
    """
    leaves = [leaf for leaf in law.leaves() if column(leaf)[0]]
    leaves += [leaf for leaf in leaves if isinstance(leaf, StatedAs) and leaf.answer is NO]
    return {
        column(leaf)[0]: leaf
        for leaf in leaves
        if not isinstance(leaf, Has) or any(part.states(leaf.field.path) for part in parts)
    }


def _value(part: Part, leaf: Leaf) -> Any:
    """What a row says where the request says it: `None` for what it leaves out."""
    single = part.disclosure
    match leaf:
        case Has():
            return _bool(single.of(leaf))
        case StatedAs(fact, answer):
            return _bool(_answer(single, fact, spelt_out=part.spelt_out and answer is YES))
        case Fact():
            return _bool(_answer(single, leaf, spelt_out=part.spelt_out))
        case OneOf(field, _):
            term = single.choice(field) if part.spelt_out else single.value(field.path)
            return None if term is None else term.id
        case AtLeast(field, _):
            return single.value(field.path)
        case _:
            raise TypeError(leaf)


def _answer(disclosure: Disclosure, fact: Fact, *, spelt_out: bool) -> Truth | None:
    if spelt_out:
        return disclosure.of(fact)
    stated: Truth | None = disclosure.value(fact.path) if fact.path else disclosure.facts.get(fact)
    return stated


def _bool(truth: Truth | None) -> bool | None:
    return None if truth is None or truth is UNKNOWN else truth is YES


# --- Proof --------------------------------------------------------------------------------------


class Proofs:
    """One law in the solver: which outcomes are there for a request, what it knows being fixed."""

    def __init__(self, law: Law) -> None:
        """Translate the law; a name stands for every outcome and for every leaf."""
        self.law = law
        self.formulas = Formulas(law)
        self.solver = z3.Solver()
        self.solver.add(*self.formulas.domain(bound=False))
        self.exists = self._named("exists", z3.And(*self.formulas.domain()))
        self.outcomes = {o: self._named(o.value, self.formulas.outcome(o)) for o in DECIDED}
        leaves = enumerate(law.leaves())
        self.leaves = {leaf: self._named(f"leaf-{n}", self.formulas.of(leaf)) for n, leaf in leaves}

    def _named(self, name: str, formula: Any) -> Any:
        symbol = z3.Bool(f"agreement:{name}")
        self.solver.add(symbol == formula)
        return symbol

    def possible(self, disclosure: Disclosure) -> set[Outcome]:
        """The outcomes that a completion of the disclosure leads to; none if it is no request."""
        known = [(symbol, disclosure.of(leaf)) for leaf, symbol in self.leaves.items()]
        fixed = [s if truth is YES else z3.Not(s) for s, truth in known if truth is not UNKNOWN]
        self.solver.push()
        self.solver.add(*self._values(disclosure))
        exists = z3.sat == self.solver.check(self.exists, *fixed)
        found = {o for o, s in self.outcomes.items() if z3.sat == self.solver.check(s, *fixed)}
        self.solver.pop()
        return found if exists else set()

    def _values(self, disclosure: Disclosure) -> list[Any]:
        """That the fields have the values of the disclosure, and not only that their leaves do."""
        held: list[Any] = []
        for variable in compiled(self.law).variables:
            match variable.asked:
                case Choice() as field:
                    options = self.formulas._options[field]
                    term = disclosure.choice(field)
                    if term in options and term is not None:
                        held.append(self.formulas.symbol(field) == options.index(term))
                case Number() as field:
                    number = disclosure.value(field.path)
                    if number is not None:
                        held.append(self.formulas.symbol(field) == number)
                case _:
                    continue
        return held


def proved_otherwise(parts: Sequence[Part], proofs: Proofs) -> dict[int, set[Outcome]]:
    """What the proofs leave possible where the exact reader does not; nothing for no request."""
    told = {n: proofs.possible(part.disclosure) for n, part in enumerate(parts)}
    return {n: left for n, left in told.items() if not _as_proved(parts[n], left, proofs)}


def _as_proved(part: Part, told: set[Outcome], proofs: Proofs) -> bool:
    left = possible(part.disclosure, proofs.law)
    if left is None:
        program = compiled(proofs.law)
        rough = rough_outcomes(program, program.decide(part.disclosure))
        return bool(told) and told <= set(rough)
    return told == left
