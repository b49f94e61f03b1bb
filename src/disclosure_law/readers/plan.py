"""The expressions with which a law judges the rows of a frame, stage by stage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache, reduce
from typing import Any, TypeAlias

import attrs
import narwhals as nw

from disclosure_law.corpus import Law
from disclosure_law.leaf import (
    AtLeast,
    Choice,
    Fact,
    Group,
    Has,
    Leaf,
    OneOf,
    OpenQuestion,
    StatedAs,
)
from disclosure_law.predicate import All, AnyOf, Not, Predicate
from disclosure_law.readers.cells import Cell, both, counted, every, expression, invert, some
from disclosure_law.readers.labels import joined, labels, parts
from disclosure_law.rule import Ground, Modality, Prohibition
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

OUTCOME, CITES, MISSING = "outcome", "cites", "missing"
TEMPORARY = "__disclosure_law_"
CODE = TEMPORARY + "code"
CODES = ("prohibited", "undetermined", "permitted", "required")
"""The outcomes in the order of their codes (see `evaluate_frame`)."""

Stage: TypeAlias = "dict[str, nw.Expr]"
"""Columns to add at once; those of a later stage use those of an earlier one."""


@attrs.frozen
class Wanted:
    """What to answer per row (see `evaluate_frame`)."""

    cites: bool
    missing: bool
    codes: bool


@attrs.frozen
class Engine:
    """
    What matters here of the engine that holds the frame.

    Attributes:
        quotes: Takes a dot in the name of a column for a path, unless the name is quoted.
        tables: Is faster with text from a table than with text put together per row.
    """

    quotes: bool
    tables: bool


@lru_cache(maxsize=16)
def stages(
    law: Law, columns: frozenset[str], wanted: Wanted, engine: Engine, *, closed: bool
) -> tuple[Stage, ...]:
    """Return the stages that judge a frame with these columns; a caseload comes in many frames."""
    plan = Plan(law, columns, engine, closed=closed)
    return tuple(stage for stage in plan.stages(wanted) if stage)


def column(leaf: Leaf) -> tuple[str, str]:
    """Return the column that answers a leaf and its type, or two empty strings."""
    match leaf:
        case StatedAs(fact, _) | (Fact() as fact):
            return fact.id, "Boolean"
        case OneOf(field, _):
            return field.id, "String"
        case AtLeast(field, _):
            return field.id, "Integer"
        case Has(field, term):
            return f"{field.id}:{term.id}", "Boolean"
        case _:
            return "", ""


class Plan:
    """Expressions for one law over the columns that a frame has."""

    def __init__(self, law: Law, columns: frozenset[str], engine: Engine, *, closed: bool) -> None:
        self.law = law
        self.columns = columns
        self.engine = engine
        self.closed = closed
        self._inputs: dict[str, nw.Expr] = {}
        self._leaves: dict[Leaf, Cell] = {}
        self.new: dict[str, nw.Expr] = {}

    def stages(self, wanted: Wanted) -> Iterable[Stage]:
        """Yield the columns to add, stage by stage."""
        applies = {p: self.cell(p.when) for p in self.law.prohibitions}
        holds = {g: self.cell(g.when & g.provided) for g in self.law.grounds}
        yield self._take()
        applies = {p: self._name(f"p{i}", c) for i, (p, c) in enumerate(applies.items())}
        holds = {g: self._name(f"g{i}", c) for i, (g, c) in enumerate(holds.items())}
        yield self._take()
        stands = {
            p: self._name(f"s{i}", both(cell, invert(self._lifted(p, holds))))
            for i, (p, cell) in enumerate(applies.items())
            if cell is not NO
        }
        yield self._take()
        yield {CODE: self._outcome(stands, holds)}
        last = {OUTCOME: nw.col(CODE) if wanted.codes else _words(nw.col(CODE))}
        if wanted.missing:
            last[MISSING] = self._missing(applies, holds)
        if wanted.cites:
            texts = self._cites(applies, stands, holds)
            if self.engine.tables:
                yield texts  # in a stage of their own they are worked out side by side
                texts = {name: nw.col(name) for name in texts}
            last[CITES] = joined(texts.values())
        yield last

    def cell(self, predicate: Predicate) -> Cell:
        """Return the truth of a predicate per row."""
        match predicate:
            case All(parts):
                return every(map(self.cell, parts))
            case AnyOf(parts):
                return some(map(self.cell, parts))
            case Not(part):
                return invert(self.cell(part))
            case Leaf():
                if predicate not in self._leaves:
                    found = self._leaf(predicate)
                    if found is not self._inputs.get(column(predicate)[0]):
                        found = self._name(f"l{len(self._leaves)}", found)
                    self._leaves[predicate] = found
                return self._leaves[predicate]
            case _:
                raise TypeError(predicate)

    def _name(self, name: str, cell: Cell) -> Cell:
        """Give an expression a temporary column of its own, computed once."""
        if isinstance(cell, Truth):
            return cell
        self.new[TEMPORARY + name] = cell
        return nw.col(TEMPORARY + name)

    def _input(self, name: str) -> nw.Expr:
        """Return a column of the frame that is judged."""
        return self._inputs.setdefault(name, nw.col(f"`{name}`" if self.engine.quotes else name))

    def _take(self) -> Stage:
        taken, self.new = self.new, {}
        return taken

    def _leaf(self, leaf: Leaf) -> Cell:  # noqa: PLR0911  # one return per kind of leaf
        match leaf:
            case StatedAs(fact, answer):
                return self._statement(fact, answer)
            case Fact():
                return self._fact(leaf)
            case OneOf(field, terms):
                return self._choice(field, [term.id for term in terms])
            case AtLeast(field, bound):
                return self._input(field.id) >= bound if field.id in self.columns else UNKNOWN
            case Has(field, _):
                return self._member(leaf, field)
            case OpenQuestion():
                return self._reading(leaf)
            case _:
                return UNKNOWN

    def _fact(self, fact: Fact) -> Cell:
        closes = self.closed and fact.closes
        if fact.id not in self.columns:
            return NO if closes else UNKNOWN
        values = self._input(fact.id)
        return values.fill_null(value=False) if closes else values

    def _statement(self, fact: Fact, answer: Truth) -> Cell:
        if fact.id not in self.columns or answer is UNKNOWN:
            return NO
        stated = self._input(fact.id)
        return (stated if answer is YES else ~stated).fill_null(value=False)

    def _choice(self, field: Choice, ids: Sequence[str]) -> Cell:
        absent = field.absent if self.closed else None
        if field.id not in self.columns:
            return UNKNOWN if absent is None else Truth.of(absent.id in ids)
        values = self._input(field.id)
        matches: nw.Expr = reduce(lambda a, b: a | b, (values == i for i in ids))
        return matches if absent is None else matches.fill_null(value=absent.id in ids)

    def _member(self, leaf: Has, field: Group) -> Cell:
        name, _ = column(leaf)
        stated = [c for c in self.columns if c.startswith(field.id + ":")]
        if name in self.columns:
            return self._input(name)
        if stated:
            return NO
        role = field.id.replace(".bound_by", ".role")
        if role == field.id or role not in self.columns:
            return NO if self.closed else UNKNOWN
        return self._from_role(leaf, role)

    def _from_role(self, leaf: Has, role: str) -> Cell:
        """Return whether the dated table binds the role, as far as it settles that."""
        lines = [line for line in self.law.bindings if line.lock == leaf.term]
        bound = [r.id for line in lines if line.binds for r in line.roles]
        free = [r.id for line in lines if not line.binds for r in line.roles]
        values = self._input(role)
        result = nw.lit(value=False, dtype=nw.Boolean) if self.closed else expression(UNKNOWN)
        for ids, value in ((free, False), (bound, True)):
            if ids:
                among = reduce(lambda a, b: a | b, (values == i for i in ids))
                result = nw.when(among).then(nw.lit(value, nw.Boolean)).otherwise(result)
        return result

    def _reading(self, question: OpenQuestion) -> Cell:
        for adopted in self.law.corpus.readings:
            if adopted.question == question:
                return Truth.of(adopted.answer)
        return UNKNOWN

    def _lifted(self, prohibition: Prohibition, holds: dict[Ground, Cell]) -> Cell:
        opening = [cell for ground, cell in holds.items() if ground.key_to(prohibition)]
        return some(opening)

    def _outcome(self, stands: dict[Prohibition, Cell], holds: dict[Ground, Cell]) -> nw.Expr:
        blocked = some(stands.values())
        duties = [c for g, c in holds.items() if g.modality is Modality.DUTY]
        compelled = some(duties)
        return _code(blocked, compelled)

    def _cites(
        self,
        applies: dict[Prohibition, Cell],
        stands: dict[Prohibition, Cell],
        holds: dict[Ground, Cell],
    ) -> Stage:
        refused = nw.col(CODE) == CODES.index("prohibited")
        allowed = nw.col(CODE) >= CODES.index("permitted")
        carries = {g: both(cell, self._useful(g, applies)) for g, cell in holds.items()}
        against = labels((p.cites[0].short, stands.get(p, NO)) for p in applies)
        behind = labels((g.cites[0].short, cell) for g, cell in carries.items())
        texts = parts([(refused, against), (allowed, behind)], tables=self.engine.tables)
        return {f"{TEMPORARY}t{i}": text for i, text in enumerate(texts)}

    def _useful(self, ground: Ground, applies: dict[Prohibition, Cell]) -> Cell:
        if ground.modality is Modality.DUTY:
            return YES
        return some(c for p, c in applies.items() if ground.key_to(p))

    def _missing(self, applies: dict[Prohibition, Cell], holds: dict[Ground, Cell]) -> nw.Expr:
        """Count the facts not known that are read by a rule left open, on undetermined rows."""
        read: dict[Leaf | Any, list[Cell]] = {}
        leaves: dict[Leaf | Any, Cell] = {}
        for rule, cell in (*applies.items(), *holds.items()):
            if cell is YES or cell is NO:
                continue
            whole = rule.when & rule.provided if isinstance(rule, Ground) else rule.when
            for leaf in set(whole.leaves()):
                asked = leaf.field if isinstance(leaf, OneOf | AtLeast) else leaf
                known = self._leaves[leaf]
                if known is not YES and known is not NO:
                    read.setdefault(asked, []).append(cell)
                    leaves[asked] = known
        open_row = nw.col(CODE) == CODES.index("undetermined")
        absent: list[nw.Expr] = []
        for asked in sorted(read, key=lambda a: a.id):
            waiting = some(map(_null, read[asked]))
            absent.append(expression(every([_null(leaves[asked]), waiting, open_row])))
        return counted(absent)


def _code(blocked: Cell, compelled: Cell) -> nw.Expr:
    """Return the code of the outcome: 0 prohibited, 1 undetermined, 2 permitted, 3 required."""
    free = expression(invert(blocked)).fill_null(value=False)
    settled = nw.when(expression(compelled)).then(nw.lit(3, nw.Int8)).otherwise(nw.lit(2, nw.Int8))
    unsure = expression(compelled).is_null()
    granted = nw.when(unsure).then(nw.lit(1, nw.Int8)).otherwise(settled)
    stopped = expression(blocked).fill_null(value=False)
    refused = nw.when(stopped).then(nw.lit(0, nw.Int8)).otherwise(nw.lit(1, nw.Int8))
    return nw.when(free).then(granted).otherwise(refused)


def _words(code: nw.Expr) -> nw.Expr:
    text = nw.lit(CODES[1])
    for number in (0, 2, 3):
        text = nw.when(code == number).then(nw.lit(CODES[number])).otherwise(text)
    return text


def _null(cell: Cell) -> Cell:
    return Truth.of(cell is UNKNOWN) if isinstance(cell, Truth) else cell.is_null()
