"""Three values: what they say together, and that they never pass for a bool."""

from __future__ import annotations

import pytest

from disclosure_law.truth import NO, UNKNOWN, YES, Truth, all_of, any_of

KLEENE_AND = [
    (YES, YES, YES), (YES, UNKNOWN, UNKNOWN), (YES, NO, NO),
    (UNKNOWN, UNKNOWN, UNKNOWN), (UNKNOWN, NO, NO), (NO, NO, NO),
]  # fmt: skip
KLEENE_OR = [
    (YES, YES, YES), (YES, UNKNOWN, YES), (YES, NO, YES),
    (UNKNOWN, UNKNOWN, UNKNOWN), (UNKNOWN, NO, UNKNOWN), (NO, NO, NO),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "expected"), KLEENE_AND)
def test_and_is_the_weaker_of_the_two(one: Truth, other: Truth, expected: Truth) -> None:
    """No beats unknown beats yes, on either side."""
    assert (one & other) is expected
    assert (other & one) is expected


@pytest.mark.parametrize(("one", "other", "expected"), KLEENE_OR)
def test_or_is_the_stronger_of_the_two(one: Truth, other: Truth, expected: Truth) -> None:
    """Yes beats unknown beats no, on either side."""
    assert (one | other) is expected
    assert (other | one) is expected


@pytest.mark.parametrize(("truth", "expected"), [(YES, NO), (NO, YES), (UNKNOWN, UNKNOWN)])
def test_not_leaves_the_unknown_unknown(truth: Truth, expected: Truth) -> None:
    """Only what is known can be turned round."""
    assert ~truth is expected


@pytest.mark.parametrize("truth", list(Truth))
def test_a_truth_refuses_to_be_a_bool(truth: Truth) -> None:
    """An unknown fact must never pass for a no."""
    with pytest.raises(TypeError, match="three values"):
        bool(truth)


def test_of_keeps_none_apart_from_false() -> None:
    """`None` is not known; it is not a no."""
    assert [Truth.of(known) for known in (True, False, None)] == [YES, NO, UNKNOWN]


def test_of_takes_nothing_but_true_for_yes() -> None:
    """A truthy string is not a yes."""
    assert Truth.of("yes") is NO  # type: ignore[arg-type]


def test_empty_conjunction_is_yes_and_empty_disjunction_is_no() -> None:
    """Nothing to fail, nothing to succeed."""
    assert all_of([]) is YES
    assert any_of([]) is NO


def test_truth_does_not_mix_with_bool() -> None:
    """`YES & True` is an error, not a guess."""
    with pytest.raises(TypeError):
        YES & True  # type: ignore[operator]
    with pytest.raises(TypeError):
        YES | False  # type: ignore[operator]
