"""Which undecided conditions no request can decide: they follow from others of the same rule."""

from __future__ import annotations

from collections.abc import Iterable

from disclosure_law.leaf import Leaf
from disclosure_law.quality.coverage import State, Tried
from disclosure_law.quality.mutants import whole
from disclosure_law.readers.formulas import Formulas
from disclosure_law.readers.idle import Version, days, version
from disclosure_law.readers.turning import sides
from disclosure_law.truth import Truth
from tests.proofs.idle import every_rule

Possible = dict[tuple[Version, Leaf], tuple[Truth, ...]]


def possible(tried: Iterable[Tried]) -> Possible:
    """Return, per condition that is not decided both ways, the sides that some request decides."""
    asked: dict[Version, list[Leaf]] = {}
    for one in tried:
        if one.in_rule.state is not State.BOTH:
            asked.setdefault(version(one.rule), []).append(one.leaf)
    found: Possible = {}
    for corpus, rules in every_rule():
        pending = {version(rule): rule for rule in rules if version(rule) in asked}
        for day in days(corpus):
            there = {one: rule for one, rule in pending.items() if rule.in_force(day)}
            formulas = Formulas(corpus.at(day)) if there else None
            for key, rule in there.items():
                assert formulas is not None
                found |= {(key, x): sides(formulas, whole(rule), x) for x in asked[key]}
                del pending[key]
    return found
