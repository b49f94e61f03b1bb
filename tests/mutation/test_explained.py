"""What is explained exists, and says why."""

from __future__ import annotations

import pytest

from disclosure_law.quality.mutation import chosen_mutants
from tests.mutation.__main__ import mutated
from tests.mutation.explained import Explained, explained
from tests.mutation.shared import shared

MUTANTS = chosen_mutants(mutated(), shared=shared)


@pytest.mark.parametrize("entry", explained(), ids=lambda e: f"{e.rule}: {e.what}")
def test_an_explanation_is_of_a_mutant_and_says_why(entry: Explained) -> None:
    assert any(entry.covers(mutant) for mutant in MUTANTS)
    assert len(entry.why.split()) >= 5


def test_nothing_is_explained_twice() -> None:
    keys = [(entry.rule, entry.what) for entry in explained()]
    assert len(set(keys)) == len(keys)
