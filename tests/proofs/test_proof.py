"""The proof reader proves what holds and shows a small request for what does not."""

from __future__ import annotations

import attrs
import pytest

pytest.importorskip("z3")

from disclosure_law.claim import Claim
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import NEVER
from disclosure_law.readers.proof import dead_keys, dead_rules, everywhere, idle_rules, prove
from disclosure_law.rule import Ground, Yields
from disclosure_law.text import Text
from tests.readers.tiny import (
    AGREED,
    ASKED,
    AT,
    BASIS,
    DANGER,
    LAW,
    NEEDS_BASIS,
    POWER,
    QUESTION,
    SECRECY,
    SECRET,
    VETO,
    place,
)

NOTHING = Text("niets", "nothing")
UNREACHABLE = Ground(
    id="t.unreachable", cites=(place("x"),), text=NOTHING, when=ASKED & ~ASKED, lifts=(SECRET,)
)
IDLE = Ground(
    id="t.idle", cites=(place("y"),), text=NOTHING, when=AGREED & NEVER | (AGREED & VETO & ~VETO)
)


def _claim(**more: object) -> Claim:
    return Claim(id="t.claim", protects=place("claim"), text=NOTHING, **more)  # type: ignore[arg-type]


def test_a_claim_that_holds_is_proved() -> None:
    """Without consent, a duty or danger nothing gets out: over all requests."""
    claim = _claim(when=~AGREED & ~ASKED & ~DANGER, never=(Outcome.PERMITTED, Outcome.REQUIRED))
    assert prove(claim, LAW, AT) is None


def test_a_claim_that_fails_gives_a_request_that_breaks_it() -> None:
    """Without danger something may still be permitted: the example shows how."""
    claim = _claim(when=~DANGER, never=(Outcome.PERMITTED,))
    found = prove(claim, LAW, AT)
    assert found is not None
    assert judge(found.request, LAW).outcome is Outcome.PERMITTED


def test_the_example_states_nothing_that_it_does_not_need() -> None:
    """Drop any of its facts and it no longer breaks the claim."""
    found = prove(_claim(when=~DANGER, never=(Outcome.PERMITTED,)), LAW, AT)
    assert found is not None
    assert [fact.id for fact, _ in found.request.facts.entries] == ["agreed"]


def test_a_ground_that_must_not_serve_is_found_out() -> None:
    """`no_ground` is about the ground itself, whatever the outcome."""
    assert prove(_claim(when=VETO, no_ground=("t.duty",)), LAW, AT) is None
    assert prove(_claim(no_ground=("t.duty",)), LAW, AT) is not None


def test_must_stand_fails_where_some_key_opens_the_lock() -> None:
    """Secrecy yields to consent here, so it does not always stand."""
    assert prove(_claim(must_stand=("t.secrecy",)), LAW, AT) is not None
    silent = _claim(when=~AGREED & ~ASKED & ~DANGER, must_stand=("t.secrecy",))
    assert prove(silent, LAW, AT) is None


def test_a_power_never_obliges_and_a_duty_does() -> None:
    """`never_obliged_by` is refuted by a required disclosure that no other duty asks."""
    assert prove(_claim(never_obliged_by=("t.power", "t.consent")), LAW, AT) is None
    found = prove(_claim(never_obliged_by=("t.duty",)), LAW, AT)
    assert found is not None
    assert judge(found.request, LAW).outcome is Outcome.REQUIRED


def test_a_lock_that_yields_to_every_rule_opens_for_a_power_without_a_key() -> None:
    """`opens_for_keys` holds of a lock that yields to duties, not of one that yields to rules."""
    claim = _claim(opens_for_keys=("t.secrecy",))
    assert prove(claim, LAW, AT) is None
    keyless = attrs.evolve(POWER, lifts=(BASIS,))
    yielding = attrs.evolve(SECRECY, yields=Yields.RULES)
    rules = (yielding, NEEDS_BASIS, keyless)
    assert prove(claim, attrs.evolve(LAW, rules=rules), AT) is not None
    strict = (attrs.evolve(SECRECY, yields=Yields.DUTIES), NEEDS_BASIS, keyless)
    assert prove(claim, attrs.evolve(LAW, rules=strict), AT) is None


def test_dead_and_idle_rules_and_keys_are_listed() -> None:
    """A rule that never holds, a key that never meets its lock, a rule without effect.

    Both locks of the tiny law open to the same keys, so each of them alone is idle too.
    """
    law = LAW.with_rules(UNREACHABLE, IDLE)
    assert set(dead_rules(law, AT)) == {"t.unreachable", "t.idle"}
    assert ("t.unreachable", "t.secrecy") in dead_keys(law, AT)
    assert set(idle_rules(law, AT)) == {"t.unreachable", "t.idle", "t.secrecy", "t.basis"}
    assert dead_rules(LAW, AT) == ()


def test_everywhere_finds_every_kind_of_difference_with_a_witness() -> None:
    """Adopting the open question only ever opens: two kinds, each shown by a request."""
    closed, opened = LAW.adopt(QUESTION, answer=False), LAW.adopt(QUESTION, answer=True)
    found = everywhere(closed, opened, AT)
    assert set(found) == {(Outcome.PROHIBITED, Outcome.PERMITTED)}
    for (before, after), request in found.items():
        assert (judge(request, closed).outcome, judge(request, opened).outcome) == (before, after)


def test_a_law_equals_itself_everywhere() -> None:
    """No difference at all."""
    assert everywhere(LAW, LAW, AT) == {}
