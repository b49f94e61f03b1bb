"""The words quoted by the modules of secrecy and the AVG stand in the source pack."""

from __future__ import annotations

from pathlib import Path

import pytest

from disclosure_law.law.consequences import SR_272
from disclosure_law.rule import Condition, Ground, Prohibition, Rule
from disclosure_law.text import Text
from tests.law.secrecy_common import LAW, OWN_MODULES

PACK = Path(__file__).parents[3] / "shared" / "law"
RULES: list[Rule] = [rule for module in OWN_MODULES for rule in module.RULES]
CARRIED = [c for rule in RULES if isinstance(rule, Ground | Prohibition) for c in rule.then]


@pytest.mark.skipif(not PACK.is_dir(), reason="the source pack is not beside the project")
@pytest.mark.parametrize("rule", [r for r in (*RULES, *CARRIED, SR_272) if r.words], ids=repr)
def test_the_words_are_the_laws_own(rule: Rule) -> None:
    pack = "\n".join(path.read_text() for path in sorted(PACK.glob("*.md")))
    assert rule.words in pack


@pytest.mark.parametrize("rule", [*RULES, *CARRIED], ids=repr)
def test_every_rule_speaks_two_languages(rule: Rule) -> None:
    assert isinstance(rule.text, Text)
    assert rule.text.nl
    assert rule.text.en
    assert rule.text.nl != rule.text.en


def test_conditions_with_one_id_are_one_condition() -> None:
    """An id names one text, wherever it is attached."""
    found: dict[str, Condition] = {}
    alone = [rule for rule in RULES if isinstance(rule, Condition)]
    for condition in (*CARRIED, *alone):
        assert found.setdefault(condition.id, condition) == condition
    assert found


def test_the_corpus_is_well_formed() -> None:
    assert len(LAW.rules) > len(RULES)


@pytest.mark.parametrize("module", OWN_MODULES, ids=lambda module: module.__name__)
def test_no_line_of_coverage_twice(module: object) -> None:
    lines = [line.provision for line in getattr(module, "COVERAGE", ())]
    assert len(lines) == len(set(lines))
