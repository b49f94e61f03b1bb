"""The laws of three-valued logic, over all predicates: what no rule may break."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from disclosure_law.leaf import Fact, Leaf
from disclosure_law.predicate import Predicate
from disclosure_law.text import Text
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

FACTS = tuple(Fact(f"f{i}", Text(f"f{i}", f"f{i}")) for i in range(5))


class Table:
    """A reading from a plain table."""

    def __init__(self, table: Mapping[Any, Truth]) -> None:
        """Keep the table."""
        self.table = table

    def of(self, leaf: Leaf) -> Truth:
        """Look the leaf up."""
        return self.table[leaf]


leaves = st.sampled_from(FACTS)
predicates: st.SearchStrategy[Predicate] = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda pair: pair[0] & pair[1]),
        st.tuples(inner, inner).map(lambda pair: pair[0] | pair[1]),
        inner.map(lambda p: ~p),
    ),
    max_leaves=12,
)
tables = st.fixed_dictionaries({f: st.sampled_from(Truth) for f in FACTS}).map(Table)


@given(predicates, predicates, tables)
def test_de_morgan(one: Predicate, other: Predicate, table: Table) -> None:
    """Not both is: not the one, or not the other."""
    assert (~(one & other)).truth(table) is (~one | ~other).truth(table)


@given(predicates, predicates, predicates, tables)
def test_conjunction_distributes(a: Predicate, b: Predicate, c: Predicate, table: Table) -> None:
    """A and (b or c) is (a and b) or (a and c)."""
    assert (a & (b | c)).truth(table) is ((a & b) | (a & c)).truth(table)


@given(predicates, tables, st.sampled_from(FACTS), st.sampled_from([YES, NO]))
def test_learning_a_fact_never_reverses_a_truth(
    predicate: Predicate, table: Table, fact: Fact, answer: Truth
) -> None:
    """What is settled without a fact stays settled with it."""
    unknown = Table({**table.table, fact: UNKNOWN})
    known = Table({**table.table, fact: answer})
    before = predicate.truth(unknown)
    assert before is UNKNOWN or predicate.truth(known) is before


@given(predicates, predicates, tables)
def test_replacing_a_leaf_is_substitution(
    predicate: Predicate, new: Predicate, table: Table
) -> None:
    """Reading the replaced predicate is reading the old one with the new value put in."""
    old = FACTS[0]
    put_in = Table({**table.table, old: new.truth(table)})
    assert predicate.replace(old, new).truth(table) is predicate.truth(put_in)
