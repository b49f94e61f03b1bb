"""The four readers side by side over one law, and the requests that they are compared on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from enum import Enum
from random import Random
from typing import Any, TypeAlias

import attrs
import polars as pl
import z3

from disclosure_law.corpus import Corpus, Law
from disclosure_law.disclosure import Disclosure, disclosures
from disclosure_law.errors import ContradictionError
from disclosure_law.leaf import AtLeast, Fact, Has, Leaf, OneOf, StatedAs
from disclosure_law.outcome import Outcome
from disclosure_law.readers.assignment import request_of
from disclosure_law.readers.columns import columns_of, evaluate_frame
from disclosure_law.readers.compiled import compiled
from disclosure_law.readers.exact import bits, grown, kleene, rough_outcomes
from disclosure_law.readers.formulas import Formulas
from disclosure_law.readers.plan import column
from disclosure_law.readers.proof import DECIDED
from disclosure_law.readers.traced import decide
from disclosure_law.request import FIRST_DAY, Item, Party, Request
from disclosure_law.rule import Ground, Prohibition, Rule
from disclosure_law.truth import UNKNOWN, YES, Truth
from tests.readers.strategies import wanted

Row: TypeAlias = dict[str, Any]
UNSURE = 0.3
"""Of so many facts an unsure request says that they are not known."""
KINDS: dict[str, Any] = {"Boolean": pl.Boolean, "String": pl.String, "Integer": pl.Int64}


@attrs.frozen
class Part:
    """One item to one recipient: the disclosure, and what the request says of those involved."""

    disclosure: Disclosure
    discloser: Party
    recipient: Party
    item: Item

    def states(self, path: str) -> bool:
        """Whether the request says anything of a group of terms."""
        side, _, attribute = path.partition(".")
        return getattr(getattr(self, side), attribute) is not None

    @property
    def spelt_out(self) -> bool:
        """
        Whether a row must say what is absent as well.

        A closed request may say of a fact that it is not known; in a closed frame a null is absent.
        """
        said = [truth for _, truth in self.disclosure.facts.entries]
        return self.disclosure.closed and UNKNOWN in said

    @property
    def closed(self) -> bool:
        """Whether the frame of its row is closed."""
        return self.disclosure.closed and not self.spelt_out


def parts_of(requests: Iterable[Request], law: Law) -> list[Part]:
    """The single disclosures of requests, but of those that contradict the dated table."""
    found: list[Part] = []
    for request in requests:
        try:
            table = disclosures(request, law)
        except ContradictionError:
            continue
        for recipient, row in zip(request.recipients, table, strict=True):
            for item, single in zip(request.data, row, strict=True):
                found.append(Part(single, request.discloser, recipient, item))
    return found


def periods(corpus: Corpus) -> list[dt.date]:
    """The first day of every period between two changes of the law."""
    dated = [(rule.since, rule.until, rule.read_from) for rule in corpus.rules]
    bound = [(line.since, line.until) for line in corpus.bindings]
    days = {day for dates in (*dated, *bound) for day in dates if day and day > FIRST_DAY}
    return [FIRST_DAY, *sorted(days)]


# --- Requests -----------------------------------------------------------------------------------


def own_rules(law: Law, other: Law) -> tuple[Prohibition | Ground, ...]:
    """The prohibitions and grounds of a law that are not, or not so, in another."""
    rules: tuple[Rule, ...] = (*law.prohibitions, *law.grounds)
    shared = set(other.rules)
    return tuple(r for r in rules if isinstance(r, Prohibition | Ground) and r not in shared)


class Kind(Enum):
    """How much a request leaves not known."""

    CLOSED = "closed"
    UNSURE = "unsure"
    OPEN = "open"


def requests_at(
    rules: Sequence[Prohibition | Ground], at: dt.date, many: int, kind: Kind
) -> list[Request]:
    """
    Requests aimed at the rules, the same ones every time.

    Closed ones know everything. Unsure ones say of some facts that they are not known. Open ones
    leave out more, and say of neither party what binds it, so that the dated table does.
    """
    chance = Random(f"{at} {kind.value}")
    found: list[Request] = []
    for _ in range(many):
        values = wanted(chance, rules, keep=chance.choice([6, 8, 10]) if kind is Kind.OPEN else 9)
        kept = {a: _said(chance, a, v, kind) for a, v in values.items()}
        stated = {a: v for a, v in kept.items() if v is not None}
        found.append(request_of(stated, at, closed=kind is not Kind.OPEN))
    return found


def _said(chance: Random, asked: Any, value: Any, kind: Kind) -> Any:
    if kind is Kind.OPEN and isinstance(asked, Has) and asked.field.id.endswith("bound_by"):
        return None
    if kind is Kind.UNSURE and isinstance(asked, Fact) and chance.random() < UNSURE:
        return UNKNOWN
    return value


# --- Traced and compiled ------------------------------------------------------------------------


def traced_otherwise(parts: Sequence[Part], law: Law) -> list[int]:
    """Which parts the traced reader reads otherwise than the compiled one, in rule or outcome."""
    return [n for n, part in enumerate(parts) if not _alike(part.disclosure, law)]


def _alike(disclosure: Disclosure, law: Law) -> bool:
    program, traced = compiled(law), decide(disclosure, law)
    decision = program.decide(disclosure)
    sorted_alike = [
        list(expected) == [rules[i] for i in bits(mask)]
        for mask, rules, expected in (
            (decision.applies, law.prohibitions, traced.applies),
            (decision.may_apply, law.prohibitions, traced.may_apply),
            (decision.holds, law.grounds, traced.holds),
            (decision.may_hold, law.grounds, traced.may_hold),
        )
    ]
    return all(sorted_alike) and traced.outcome is kleene(program, decision)


# --- Columns ------------------------------------------------------------------------------------


def columns_otherwise(parts: Sequence[Part], corpus: Corpus, at: dt.date) -> list[int]:
    """
    Which parts the columns reader judges otherwise than the compiled one.

    It must say what Kleene logic says, and nothing that the exact reader does not.
    """
    law = corpus.at(at)
    told = _judged(parts, corpus, at)
    return [n for n, part in enumerate(parts) if not _as_told(part.disclosure, law, told[n])]


def _as_told(disclosure: Disclosure, law: Law, told: Outcome) -> bool:
    program = compiled(law)
    left = possible(disclosure, law)
    settled = told is not Outcome.UNDETERMINED and left is not None
    return told is kleene(program, program.decide(disclosure)) and (not settled or left == {told})


def possible(disclosure: Disclosure, law: Law) -> set[Outcome] | None:
    """What the exact reader leaves possible; `None` where it would take too much."""
    program = compiled(law)
    found = grown(program, [(0, 0, program.decide(disclosure))])
    return None if found is None else set(found.tree.possible(found.whole))


def _judged(parts: Sequence[Part], corpus: Corpus, at: dt.date) -> dict[int, Outcome]:
    """What the columns reader says: a frame for closed rows, for open rows and for spelt-out."""
    told: dict[int, Outcome] = {}
    for kind in dict.fromkeys((part.closed, part.spelt_out) for part in parts):
        some = [n for n, part in enumerate(parts) if (part.closed, part.spelt_out) == kind]
        frame = frame_of_parts([parts[n] for n in some], corpus, at)
        judged = evaluate_frame(frame, corpus, at=at, closed=kind[0], cites=False, missing=False)
        told |= zip(some, map(Outcome, judged["outcome"].to_list()), strict=True)
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
    """A leaf for every column, but of a group of which no part says anything."""
    found = {column(leaf)[0]: leaf for leaf in law.leaves() if column(leaf)[0]}
    return {
        name: leaf
        for name, leaf in found.items()
        if not isinstance(leaf, Has) or any(part.states(leaf.field.path) for part in parts)
    }


def _value(part: Part, leaf: Leaf) -> Any:
    """What a row says where the request says it: `None` for what it leaves out."""
    single = part.disclosure
    match leaf:
        case Has():
            return _bool(single.of(leaf))
        case StatedAs(fact, _):
            return _bool(_stated(single, fact))
        case Fact():
            return _bool(single.of(leaf) if part.spelt_out else _stated(single, leaf))
        case OneOf(field, _):
            term = single.choice(field) if part.spelt_out else single.value(field.path)
            return None if term is None else term.id
        case AtLeast(field, _):
            return single.value(field.path)
        case _:
            raise TypeError(leaf)


def _stated(disclosure: Disclosure, fact: Fact) -> Truth | None:
    answer: Truth | None = disclosure.value(fact.path) if fact.path else disclosure.facts.get(fact)
    return answer


def _bool(truth: Truth | None) -> bool | None:
    return None if truth is None or truth is UNKNOWN else truth is YES


# --- Proof --------------------------------------------------------------------------------------


class Proofs:
    """One law in the solver: which outcomes are there for a request, its known leaves fixed."""

    def __init__(self, law: Law) -> None:
        """Translate the law; a name stands for every outcome and for every leaf."""
        self.law = law
        formulas = Formulas(law)
        self.solver = z3.Solver()
        self.solver.add(*formulas.domain(bound=False))
        self.refused = self._named("refused", z3.Not(z3.And(*formulas.domain())))
        self.outcomes = {o: self._named(o.value, formulas.outcome(o)) for o in DECIDED}
        leaves = enumerate(law.leaves())
        self.leaves = {leaf: self._named(f"leaf-{n}", formulas.of(leaf)) for n, leaf in leaves}

    def _named(self, name: str, formula: Any) -> Any:
        symbol = z3.Bool(f"agreement:{name}")
        self.solver.add(symbol == formula)
        return symbol

    def possible(self, disclosure: Disclosure) -> set[Outcome]:
        """The outcomes that a completion of the disclosure leads to."""
        fixed = self._fixed(disclosure)
        return {o for o, s in self.outcomes.items() if z3.sat == self.solver.check(s, *fixed)}

    def refuses(self, disclosure: Disclosure) -> bool:
        """Whether to the proofs no such request exists."""
        return z3.unsat == self.solver.check(z3.Not(self.refused), *self._fixed(disclosure))

    def _fixed(self, disclosure: Disclosure) -> list[Any]:
        known = [(symbol, disclosure.of(leaf)) for leaf, symbol in self.leaves.items()]
        return [s if truth is YES else z3.Not(s) for s, truth in known if truth is not UNKNOWN]


def proved_otherwise(parts: Sequence[Part], proofs: Proofs) -> list[int]:
    """Which parts have other possible outcomes in the proofs, or are no request there at all."""
    return [
        n
        for n, part in enumerate(parts)
        if not _as_proved(part.disclosure, proofs) or proofs.refuses(part.disclosure)
    ]


def _as_proved(disclosure: Disclosure, proofs: Proofs) -> bool:
    proved, left = proofs.possible(disclosure), possible(disclosure, proofs.law)
    if left is not None:
        return proved == left
    program = compiled(proofs.law)
    return proved <= set(rough_outcomes(program, program.decide(disclosure)))
