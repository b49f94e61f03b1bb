"""The short form of the idle-rule check, and the table of written reasons."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

pytest.importorskip("z3")

from disclosure_law.corpora import CORPORA
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.predicate import Predicate
from disclosure_law.readers.idle import covering, idle
from disclosure_law.rule import Ground, Modality, Prohibition
from tests.proofs.idle import every_rule, main, reasons
from tests.readers.tiny import (
    AGREED,
    AT,
    CONSENT,
    DANGER,
    DUTY,
    LAW,
    NEEDS_BASIS,
    POWER,
    SECRECY,
    WRITTEN,
    place,
)  # fmt: skip

ONE_LOCK = LAW.without("t.secrecy")
"""Here every rule matters."""
SAMPLE = [rule for rule in IN_FORCE.rules if isinstance(rule, Prohibition | Ground)][::60]


def narrower(ground: Ground, extra: Predicate, **more: Any) -> Ground:
    """The same ground for fewer disclosures."""
    changes: dict[str, Any] = {
        "id": "t.narrower",
        "cites": (place("narrower"),),
        "when": ground.when & extra,
    }
    return attrs.evolve(ground, **(changes | more))


def test_a_law_in_which_every_rule_matters() -> None:
    assert idle(ONE_LOCK) == ()


def test_a_narrower_ground_is_idle_and_what_covers_it_is_named() -> None:
    """A duty in case of danger adds nothing to the same duty in every case."""
    narrow = narrower(DUTY, DANGER)
    law = ONE_LOCK.with_rules(narrow)
    assert idle(law) == (narrow,)
    assert covering(law, narrow) == ("t.duty",)


def test_a_duty_is_not_covered_by_a_power() -> None:
    """It opens no more, but it obliges."""
    stronger = narrower(CONSENT, DANGER, modality=Modality.DUTY)
    assert idle(ONE_LOCK.with_rules(stronger)) == ()
    weaker = narrower(DUTY, DANGER, modality=Modality.POWER)
    assert idle(ONE_LOCK.with_rules(weaker)) == (weaker,)


def test_a_ground_that_two_others_cover_together_is_idle_without_a_name() -> None:
    """With consent in writing, and with consent of an adult: the half of each."""
    halves = [
        narrower(CONSENT, WRITTEN, id="t.written"),
        narrower(CONSENT, ~WRITTEN, id="t.not_written"),
    ]
    law = ONE_LOCK.with_rules(*halves)
    assert {rule.id for rule in idle(law)} == {"t.consent", "t.written", "t.not_written"}
    assert covering(law, CONSENT) == ()


def test_of_two_locks_with_the_same_keys_each_is_idle() -> None:
    """Secrecy and basis of the tiny law open to the same grounds, and each is named."""
    assert idle(LAW) == (SECRECY, NEEDS_BASIS)
    assert covering(LAW, SECRECY) == ("t.basis",)


def test_a_rule_is_examined_in_the_last_period_in_which_it_is_in_force() -> None:
    """Consent becomes superfluous the day that a wider rule begins, and not before."""
    wider = narrower(CONSENT, AGREED, since=AT, provided=AGREED, when=CONSENT.when)
    assert idle(ONE_LOCK.with_rules(wider)) == (CONSENT,)
    ended = attrs.evolve(CONSENT, until=AT)
    law = ONE_LOCK.without("t.consent").with_rules(ended, wider)
    assert idle(law) == ()
    assert idle(law, [POWER]) == ()


def test_every_reason_names_rules_that_exist_and_says_something() -> None:
    """The table is about the law as it is."""
    ids = {rule.id for corpus in CORPORA.values() for rule in corpus.rules}
    for id_, reason in reasons().items():
        assert {id_, *reason.covered_by} <= ids
        assert id_ not in reason.covered_by
        assert len(reason.why.split()) > 10


def test_what_has_a_reason_is_still_idle() -> None:
    """A reason outlives its rule's idleness no longer than a run of the tests."""
    written = [rule for rule in IN_FORCE.rules if rule.id in reasons()]
    assert {rule.id for rule in idle(IN_FORCE, written)} == set(reasons())


def test_a_sample_of_the_law_in_force_is_not_idle() -> None:
    """One rule in sixty; `python -m tests.proofs.idle` examines all."""
    assert {rule.id for rule in idle(IN_FORCE, SAMPLE)} <= set(reasons())


def test_every_version_of_every_rule_is_examined_once() -> None:
    """Bills add their own rules only."""
    versions = [(r.id, r.since, r.until) for _, rules in every_rule() for r in rules]
    assert len(versions) == len(set(versions))
    assert {rule.id for rule in IN_FORCE.rules} <= {id_ for id_, _, _ in versions}


def test_the_command_prints_the_reason(capsys: pytest.CaptureFixture[str]) -> None:
    """With a prefix it examines a few rules only."""
    assert main(("wgs.supply_judicial",)) == 0
    out = capsys.readouterr().out
    assert "- `wgs.supply_judicial_records` (wjsg_joint.records_to_house): WGS 1.5 lid 2" in out
