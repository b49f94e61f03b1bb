"""The short form of law mutation: a thin sample of mutants, judged by the casebook's cases."""

from __future__ import annotations

import attrs

from disclosure_law.law import doctrine_conflict
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.quality.mutants import mutants
from disclosure_law.quality.mutation import report
from tests.mutation.recorder import case_probes

CARRYING = ("doctrine.conflict_of_duties", "wmo_meldrecht.report")


def test_a_mistake_in_a_rule_that_the_casebook_decides_is_noticed() -> None:
    """A case in which all six conditions are met notices each of them turned around."""
    result = report(case_probes(), [doctrine_conflict.CONFLICT])
    negated = [m.what for m in result.killed if m.what.endswith("negated")]
    assert len(negated) >= 6


def test_a_mistake_that_no_request_shows_survives() -> None:
    """The report is of what was asserted: without a probe every mutant survives."""
    rule = doctrine_conflict.CONFLICT
    assert report([], [rule]).survived == tuple(mutants(rule))


def test_a_ground_that_alone_carries_a_case_is_noticed() -> None:
    """Mandatory reporting carries its case: some mutants of it cannot hide."""
    reports = [report(case_probes(), [rule]) for rule in IN_FORCE.rules if rule.id in CARRYING]
    killed = {mutant.original.id for result in reports for mutant in result.killed}
    assert killed == set(CARRYING)


def test_probes_are_values() -> None:
    """The same request under the same law is one probe."""
    first = case_probes()[0]
    assert attrs.evolve(first) == first
