"""The columns reader: a corpus becomes expressions over a data frame (extra `frames`).

One row is one disclosure: one item to one recipient. Works on every engine narwhals knows (polars,
pandas with nullable types, pyarrow, DuckDB, PySpark); lazy frames stay lazy. Logic is strong Kleene,
null being not known: never a wrong answer, but unlike `evaluate` it may leave a row undetermined that
every completion decides alike.

Column names: the id of a fact (Boolean), of a choice field (term ids, as strings), of a number, and
`<group id>:<term id>` for a member of a group (Boolean), such as `discloser.bound_by:wet-big-88`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import reduce
from typing import Any, TypeAlias

import narwhals as nw

from disclosure_law.corpus import Corpus, Law, predicates_of
from disclosure_law.errors import DisclosureLawError
from disclosure_law.leaf import (
    AtLeast, Choice, Fact, Group, Has, Leaf, Number, OneOf, OpenQuestion, StatedAs,
)  # fmt: skip
from disclosure_law.predicate import All, AnyOf, Not, Predicate
from disclosure_law.rule import Ground, Modality, Prohibition
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

Cell: TypeAlias = "Truth | nw.Expr"
"""A truth that is the same for every row, or an expression that gives it per row."""

OUTCOME, CITES, MISSING = "outcome", "cites", "missing"
_TEMPORARY = "__disclosure_law_"
CODE = _TEMPORARY + "code"
CODES = ("prohibited", "undetermined", "permitted", "required")
"""The outcomes in the order of their codes (see `evaluate_frame`)."""


class FrameError(DisclosureLawError, ValueError):
    """
    A frame cannot be read; `problems` holds every problem found, each with its column.

    Args:
        problems: One line each: column, what was expected, what to do.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        """Keep all problems at once."""
        super().__init__("; ".join(problems))
        self.problems = problems


def evaluate_frame(
    frame: Any,  # noqa: ANN401  # any engine's frame; the same kind comes back
    law: Corpus,
    *,
    at: dt.date,
    closed: bool = False,
    carry: Iterable[str] = (),
    cites: bool = True,
    missing: bool = True,
    codes: bool = False,
) -> Any:  # noqa: ANN401
    """
    Return the frame with `outcome`, `cites` and `missing` per row.

    Args:
        frame: A polars, pandas, pyarrow, DuckDB or PySpark frame, eager or lazy.
        law: The body of law to judge under.
        at: The date of the disclosures.
        closed: Whether a column that is absent, or a fact that is null, counts as absent.
        carry: Columns of the caller that are no facts and are passed on untouched.
        cites: Whether to work out the provisions per row (the dearest part).
        missing: Whether to count what is missing per row.
        codes: Give `outcome` as a small number, its place in `CODES`, instead of as text.

    Returns:
        `outcome`: prohibited, permitted, required or undetermined. `cites`: the first provision of
        each standing prohibition, or else of each carrying ground, joined by `; `. `missing`: how
        many facts that are not known a rule left open reads; zero on decided rows.

    Raises:
        FrameError: A column is not known, or is not of the type its field asks for.
    """
    native = nw.from_native(frame)
    schema = dict(native.collect_schema())
    _check(schema, law, tuple(carry))
    plan = _Plan(law.at(at), frozenset(schema), closed=closed)
    if native.implementation.is_pandas_like():
        stages = plan.stages(cites=cites, missing=missing, codes=codes)
        return _in_arrow(native, list(stages))
    return _judged(native, plan.stages(cites=cites, missing=missing, codes=codes)).to_native()


def _judged(frame: Any, stages: Iterable[dict[str, nw.Expr]]) -> Any:  # noqa: ANN401
    for stage in stages:
        frame = frame.with_columns(**stage)
    temporary = [name for name in frame.collect_schema().names() if name.startswith(_TEMPORARY)]
    return frame.drop(temporary)


def _in_arrow(frame: Any, stages: list[dict[str, nw.Expr]]) -> Any:  # noqa: ANN401
    """Judge a pandas frame in Arrow: its own text comparisons take a null for a no."""
    judged = _judged(nw.from_native(frame.to_arrow()), stages)
    added = [name for name in judged.columns if name not in frame.columns]
    answers = judged.select(added).to_pandas()
    return frame.to_native().assign(**{name: answers[name].array for name in added})


def columns_of(law: Corpus, at: dt.date) -> dict[str, str]:
    """Return the columns a frame may have under this law, with the type of each."""
    return {name: kind for leaf in law.at(at).leaves() for name, kind in [_column(leaf)] if name}


def _column(leaf: Leaf) -> tuple[str, str]:
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


def _check(schema: dict[str, Any], law: Corpus, carry: tuple[str, ...]) -> None:
    known = _known(law)
    problems = []
    for name, kind in schema.items():
        if name in carry:
            continue
        if name not in known:
            problems.append(
                f"column `{name}`: no fact or field of this law; list it in `carry` to pass it on"
            )
        elif not _fits(kind, known[name]):
            problems.append(
                f"column `{name}`: expected {known[name]}, found {kind}: {_FIX[known[name]]}"
            )
    if problems:
        raise FrameError(tuple(problems))


_FIX = {
    "Boolean": 'use a Boolean column that can hold nulls (pandas: .astype("boolean"))',
    "String": "give term ids as text or as a categorical",
    "Integer": 'use whole numbers (pandas: .astype("Int64"))',
}


def _fits(kind: Any, wanted: str) -> bool:  # noqa: ANN401  # a narwhals dtype
    if wanted == "Boolean":
        return bool(kind == nw.Boolean)
    if wanted == "Integer":
        return bool(kind.is_integer())
    return bool(kind in (nw.String, nw.Categorical, nw.Enum))


def _known(law: Corpus) -> dict[str, str]:
    leaves = (
        leaf for rule in law.rules for p in predicates_of(rule) for leaf in p.leaves()
    )
    return {name: kind for leaf in leaves for name, kind in [_column(leaf)] if name}


def both(one: Cell, other: Cell) -> Cell:
    """Return the Kleene conjunction, folded where one side is the same for every row."""
    if one is NO or other is NO:
        return NO
    if one is YES:
        return other
    if other is YES:
        return one
    return _expr(one) & _expr(other)


def either(one: Cell, other: Cell) -> Cell:
    """Return the Kleene disjunction, folded where one side is the same for every row."""
    return invert(both(invert(one), invert(other))) if _fixed(one, other) else _either(one, other)


def _either(one: Cell, other: Cell) -> Cell:
    return _expr(one) | _expr(other)


def _fixed(*cells: Cell) -> bool:
    return any(cell is YES or cell is NO for cell in cells)


def invert(cell: Cell) -> Cell:
    """Return the Kleene negation."""
    return ~cell


def every(cells: Iterable[Cell]) -> Cell:
    """Return the Kleene conjunction of all cells."""
    result: Cell = YES
    for cell in cells:
        result = both(result, cell)
    return result


def some(cells: Iterable[Cell]) -> Cell:
    """Return the Kleene disjunction of all cells."""
    result: Cell = NO
    for cell in cells:
        result = either(result, cell)
    return result


def _expr(cell: Cell) -> nw.Expr:
    if isinstance(cell, Truth):
        value = {YES: True, NO: False, UNKNOWN: None}[cell]
        return nw.lit(value, nw.Boolean)
    return cell


class _Plan:
    """Expressions for one law over the columns that a frame has."""

    def __init__(self, law: Law, columns: frozenset[str], *, closed: bool) -> None:
        self.law = law
        self.columns = columns
        self.closed = closed
        self._leaves: dict[Leaf, Cell] = {}
        self.new: dict[str, nw.Expr] = {}

    def stages(
        self, *, cites: bool, missing: bool, codes: bool
    ) -> Iterable[dict[str, nw.Expr]]:
        """Yield the columns to add, stage by stage; later stages use earlier ones."""
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
        last = {OUTCOME: nw.col(CODE) if codes else _words(nw.col(CODE))}
        if missing:
            last[MISSING] = self._missing(applies, holds)
        if cites:
            last[CITES] = self._cites(applies, stands, holds)
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
                    raw = self._leaf(predicate)
                    self._leaves[predicate] = self._name(f"l{len(self._leaves)}", raw)
                return self._leaves[predicate]
        raise TypeError(predicate)

    def _name(self, name: str, cell: Cell) -> Cell:
        """Give an expression a temporary column of its own, computed once."""
        if isinstance(cell, Truth):
            return cell
        self.new[_TEMPORARY + name] = cell
        return nw.col(_TEMPORARY + name)

    def _take(self) -> dict[str, nw.Expr]:
        taken, self.new = self.new, {}
        return taken

    def _leaf(self, leaf: Leaf) -> Cell:
        match leaf:
            case StatedAs(fact, answer):
                return self._statement(fact, answer)
            case Fact():
                return self._fact(leaf)
            case OneOf(field, terms):
                return self._choice(field, [term.id for term in terms])
            case AtLeast(field, bound):
                return nw.col(field.id) >= bound if field.id in self.columns else UNKNOWN
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
        column = nw.col(fact.id)
        return column.fill_null(value=False) if closes else column

    def _statement(self, fact: Fact, answer: Truth) -> Cell:
        if fact.id not in self.columns or answer is UNKNOWN:
            return NO
        stated = nw.col(fact.id)
        return (stated if answer is YES else ~stated).fill_null(value=False)

    def _choice(self, field: Choice, ids: Sequence[str]) -> Cell:
        absent = field.absent if self.closed else None
        if field.id not in self.columns:
            return UNKNOWN if absent is None else Truth.of(absent.id in ids)
        column = nw.col(field.id)
        matches: nw.Expr = reduce(lambda a, b: a | b, (column == i for i in ids))
        if absent is None:
            return matches
        inside = nw.lit(absent.id in ids, nw.Boolean)
        return nw.when(~column.is_null()).then(matches).otherwise(inside)

    def _member(self, leaf: Has, field: Group) -> Cell:
        name, _ = _column(leaf)
        stated = [c for c in self.columns if c.startswith(field.id + ":")]
        if name in self.columns:
            return nw.col(name)
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
        column = nw.col(role)
        result = nw.lit(value=False, dtype=nw.Boolean) if self.closed else _expr(UNKNOWN)
        for ids, value in ((free, False), (bound, True)):
            if ids:
                among = reduce(lambda a, b: a | b, (column == i for i in ids))
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
    ) -> nw.Expr:
        refused = nw.col(CODE) == CODES.index("prohibited")
        allowed = nw.col(CODE) >= CODES.index("permitted")
        parts = [_label(p.cites[0].short, cell, refused) for p, cell in stands.items()]
        for ground, cell in holds.items():
            carries = both(cell, self._useful(ground, applies))
            parts.append(_label(ground.cites[0].short, carries, allowed))
        shown = [part for part in parts if part is not None]
        if not shown:
            return nw.lit("")
        return nw.concat_str(*shown, separator="")

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
        total = nw.lit(0)
        for asked in sorted(read, key=lambda a: a.id):
            waiting = reduce(lambda a, b: a | b, (_null(c) for c in read[asked]))
            total = total + (_null(leaves[asked]) & waiting & open_row).cast(nw.Int64)
        return total


def _code(blocked: Cell, compelled: Cell) -> nw.Expr:
    """Return the code of the outcome: 0 prohibited, 1 undetermined, 2 permitted, 3 required."""
    free = _expr(invert(blocked)).fill_null(value=False)
    settled = nw.when(_expr(compelled)).then(nw.lit(3, nw.Int8)).otherwise(nw.lit(2, nw.Int8))
    unsure = _expr(compelled).is_null()
    granted = nw.when(unsure).then(nw.lit(1, nw.Int8)).otherwise(settled)
    stopped = _expr(blocked).fill_null(value=False)
    refused = nw.when(stopped).then(nw.lit(0, nw.Int8)).otherwise(nw.lit(1, nw.Int8))
    return nw.when(free).then(granted).otherwise(refused)


def _words(code: nw.Expr) -> nw.Expr:
    text = nw.lit(CODES[1])
    for number in (0, 2, 3):
        text = nw.when(code == number).then(nw.lit(CODES[number])).otherwise(text)
    return text


def _null(cell: Cell) -> nw.Expr:
    return _expr(cell).is_null() if not isinstance(cell, Truth) else nw.lit(cell is UNKNOWN)


def _label(short: str, cell: Cell, rows: nw.Expr) -> nw.Expr | None:
    if cell is NO or cell is UNKNOWN:
        return None
    shown = rows & _expr(cell).fill_null(value=False)
    return nw.when(shown).then(nw.lit(short + "; ")).otherwise(nw.lit(""))

