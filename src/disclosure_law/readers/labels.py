"""Text per row out of truths per row: the labels that a row bears, joined."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import zip_longest
from typing import TypeAlias

import narwhals as nw

from disclosure_law.readers.cells import Cell, expression, some
from disclosure_law.truth import NO, UNKNOWN

Label: TypeAlias = "tuple[str, nw.Expr]"
"""A text and whether a row bears it (never null)."""

Kind: TypeAlias = "tuple[nw.Expr, Sequence[Label]]"
"""Which rows are of a kind, and the labels that they can bear; no row is of two kinds."""

SEPARATOR = "; "

BITS = 8
"""How many labels of a kind share a table: 256 texts are cheap to make and fast to look up."""


def labels(cells: Iterable[tuple[str, Cell]]) -> list[Label]:
    """Return each text once; a row bears it where one of its cells is a yes."""
    gathered: dict[str, list[Cell]] = {}
    for text, cell in cells:
        gathered.setdefault(text, []).append(cell)
    merged = {text: some(found) for text, found in gathered.items()}
    return [
        (text, expression(cell).fill_null(value=False))
        for text, cell in merged.items()
        if cell is not NO and cell is not UNKNOWN
    ]


def parts(kinds: Sequence[Kind], *, tables: bool) -> list[nw.Expr]:
    """
    Return the columns of which `joined` makes one text; null where a row bears nothing of it.

    To build text per row and label is what costs most. With tables, a handful of labels becomes a
    small number per row, and the number a text that was made beforehand.
    """
    if not tables:
        return [
            nw.when(rows & borne).then(nw.lit(text))
            for rows, found in kinds
            for text, borne in found
        ]
    handfuls = [[found[i : i + BITS] for i in range(0, len(found), BITS)] for _, found in kinds]
    kind_rows = [rows for rows, _ in kinds]
    return [
        _looked_up(list(zip(kind_rows, few, strict=True)))
        for few in zip_longest(*handfuls, fillvalue=())
    ]


def joined(columns: Collection[nw.Expr]) -> nw.Expr:
    """Return the labels of each row in their order, joined; an empty text where there is none."""
    if not columns:
        return nw.lit("")
    return nw.concat_str(*columns, separator=SEPARATOR, ignore_nulls=True)


def _looked_up(kinds: Sequence[Kind]) -> nw.Expr:
    number = nw.lit(0, nw.Int16)
    table: dict[int, str | None] = {0: None}
    for place, (rows, few) in enumerate(kinds):
        start = place << BITS
        if few:
            number = nw.when(rows).then(_number(few, start)).otherwise(number)
        table |= dict(enumerate(_readings([text for text, _ in few]), start))
    return number.replace_strict(table, return_dtype=nw.String)


def _number(few: Sequence[Label], start: int) -> nw.Expr:
    """Return the number that says which of a handful of labels a row bears, a bit for each."""
    weighed = [
        nw.when(borne).then(nw.lit(1 << bit, nw.Int16)).otherwise(nw.lit(0, nw.Int16))
        for bit, (_, borne) in enumerate(few)
    ]
    return nw.sum_horizontal(nw.lit(start, nw.Int16), *weighed).cast(nw.Int16)


def _readings(texts: Sequence[str]) -> list[str | None]:
    """Return what each set of labels reads as, in the order of their numbers."""
    sets: list[list[str]] = [[]]
    for text in texts:
        sets += [[*before, text] for before in sets]
    return [SEPARATOR.join(found) or None for found in sets]
