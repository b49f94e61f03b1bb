"""The tables of `rows/`: the law entered a second time, and every rule held against its entry."""

from __future__ import annotations

import attrs
import pytest

from disclosure_law.leaf import OneOf
from disclosure_law.predicate import ALWAYS
from disclosure_law.rule import Ground, Modality
from tests.law.rows.table import Entry, load

ENTRIES = load()


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda e: f"{e.rule} {e.since or ''}")
def test_a_rule_is_as_it_was_entered_a_second_time(entry: Entry) -> None:
    assert entry.problems(entry.found()) == []


def test_no_rule_is_entered_twice() -> None:
    keys = [(entry.rule, entry.since, entry.law) for entry in ENTRIES]
    assert len(set(keys)) == len(keys)


def test_a_table_notices_a_power_taken_for_a_duty() -> None:
    entry = next(e for e in ENTRIES if e.force == "power")
    rule = entry.found()
    assert isinstance(rule, Ground)
    taken = attrs.evolve(rule, modality=Modality.DUTY)
    assert "entered power, found duty" in entry.problems(taken)


def test_a_table_notices_a_role_taken_out() -> None:
    entry = next(e for e in ENTRIES if e.rule == "wzd_secrecy.circle_duty")
    rule = entry.found()
    assert isinstance(rule, Ground)
    leaves = (leaf for leaf in rule.when.leaves() if isinstance(leaf, OneOf))
    listed = next(leaf for leaf in leaves if leaf.field.id == "recipient.role")
    fewer = rule.when.replace(listed, OneOf(listed.field, listed.terms[1:]))
    assert any("not about" in line for line in entry.problems(attrs.evolve(rule, when=fewer)))


def test_a_table_notices_a_condition_that_was_dropped() -> None:
    entry = next(e for e in ENTRIES if "necessary" in e.row[0].needs)
    rule = entry.found()
    assert isinstance(rule, Ground)
    bare = attrs.evolve(rule, provided=ALWAYS)
    assert any("`necessary`" in line for line in entry.problems(bare))
