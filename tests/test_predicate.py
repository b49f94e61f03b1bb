"""The algebra of predicates: flat, structural, and never a bool."""

from __future__ import annotations

import pytest

from disclosure_law.leaf import Fact
from disclosure_law.predicate import ALWAYS, NEVER, All, AnyOf, Not, Predicate
from disclosure_law.text import Text

A, B, C = (Fact(id_, Text(id_, id_)) for id_ in "abc")


def test_conjunctions_flatten() -> None:
    """However it is bracketed, a & b & c is one conjunction."""
    assert (A & B) & C == A & (B & C) == All((A, B, C))


def test_disjunctions_flatten() -> None:
    """However it is bracketed, a | b | c is one disjunction."""
    assert (A | B) | C == A | (B | C) == AnyOf((A, B, C))


def test_always_and_never_are_neutral() -> None:
    """ALWAYS drops out of a conjunction, NEVER out of a disjunction."""
    assert (A & ALWAYS) == A
    assert (NEVER | A) == A


def test_two_negations_cancel() -> None:
    """~~a is a itself."""
    assert ~~A is A


def test_equality_is_structural() -> None:
    """Two predicates built apart are equal and hash alike."""
    again = Fact("a", Text("a", "a"))
    assert again & B == A & B
    assert hash(again & B) == hash(A & B)


def test_order_is_kept_because_it_is_the_laws_order() -> None:
    """A & b and b & a mean the same but are written differently."""
    assert A & B != B & A


@pytest.mark.parametrize("predicate", [A, A & B, A | B, ~A, ALWAYS, NEVER])
def test_a_predicate_refuses_to_be_a_bool(predicate: Predicate) -> None:
    """`if predicate:` would always be a mistake."""
    with pytest.raises(TypeError, match="not a bool"):
        bool(predicate)


@pytest.mark.parametrize("foreign", [True, None, "a", 1])
def test_predicates_combine_with_predicates_only(foreign: object) -> None:
    """A foreign operand is an error."""
    with pytest.raises(TypeError):
        A & foreign  # type: ignore[operator]
    with pytest.raises(TypeError):
        A | foreign  # type: ignore[operator]


def test_replace_reaches_every_part() -> None:
    """A part is replaced wherever it stands, negated or nested."""
    before = (A & (B | ~C)) | ~A
    assert before.replace(A, B) == (B & (B | ~C)) | ~B


def test_replacing_by_always_drops_the_conjunct() -> None:
    """This is how an amendment deletes a condition."""
    assert (A & B & C).replace(B, ALWAYS) == A & C


def test_repr_reads_as_the_rule() -> None:
    """The repr shows ids and operators, nothing else."""
    assert repr((A & ~B) | C) == "((a & ~b) | c)"
    assert repr(ALWAYS) == "ALWAYS"
    assert repr(NEVER) == "NEVER"


def test_leaves_are_listed_left_to_right() -> None:
    """Repeats included: a mutation needs every place."""
    assert list(((A & B) | ~A).leaves()) == [A, B, A]


def test_values_are_frozen() -> None:
    """No attribute can be set after construction."""
    with pytest.raises(AttributeError):
        Not(A).part = B  # type: ignore[misc]
