"""Law against law: counts that can be checked by hand, and witnesses that show the difference."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import attrs
import pytest

from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.readers.compare import SpaceError, compare
from disclosure_law.request import Request
from disclosure_law.truth import NO, YES
from tests.common import said
from tests.readers.tiny import AGREED, ASKED, DANGER, LAW, OPEN, QUESTION, VETO

READ = LAW.adopt(QUESTION, answer=True).named("read")
NOT_READ = LAW.adopt(QUESTION, answer=False).named("not-read")
WITHOUT_DUTY = NOT_READ.without("t.duty").named("without-duty")
FACTS = (AGREED, ASKED, DANGER, VETO)


def _every(space: Request) -> list[Request]:
    """Every completion of the space, spelled out."""
    found = []
    for truths in product((YES, NO), repeat=len(FACTS)):
        yes = tuple(f for f, t in zip(FACTS, truths, strict=True) if t is YES)
        no = tuple(f for f, t in zip(FACTS, truths, strict=True) if t is NO)
        found.append(attrs.evolve(space, facts=said(*yes, no=no)))
    return found


@pytest.mark.parametrize("other", [READ, WITHOUT_DUTY])
def test_counts_are_those_of_spelling_every_request_out(other: object) -> None:
    """The diagram counts what brute force counts, in the same proportions."""
    assert isinstance(other, type(LAW))
    result = compare(NOT_READ, other, OPEN)
    spelled = [(judge(r, NOT_READ).outcome, judge(r, other).outcome) for r in _every(OPEN)]
    for pair in set(spelled):
        assert result.share(*pair) == Fraction(spelled.count(pair), len(spelled))


def test_dropping_the_duty_turns_required_into_less() -> None:
    """Without the duty nothing is required; what consent carried is still permitted."""
    result = compare(NOT_READ, WITHOUT_DUTY, OPEN)
    assert result.relation(Outcome.REQUIRED) == "fewer"
    assert result.relation(Outcome.PROHIBITED) == "more"
    kinds = {(d.before, d.after) for d in result.differences}
    assert kinds == {
        (Outcome.REQUIRED, Outcome.PROHIBITED),
        (Outcome.REQUIRED, Outcome.PERMITTED),
    }


@pytest.mark.parametrize("other", [READ, WITHOUT_DUTY])
def test_every_witness_shows_its_difference(other: object) -> None:
    """Judged under both laws, the witness has the two outcomes it is a witness of."""
    assert isinstance(other, type(LAW))
    for difference in compare(NOT_READ, other, OPEN).differences:
        assert judge(difference.witness, NOT_READ).outcome is difference.before
        assert judge(difference.witness, other).outcome is difference.after
        assert difference.cites


def test_equal_laws_do_not_differ() -> None:
    """Against itself a law is equal in every outcome."""
    result = compare(LAW, LAW, OPEN)
    assert result.differences == ()
    assert all(result.relation(outcome) == "equal" for outcome in Outcome)


def test_a_closed_request_is_no_space() -> None:
    """There is nothing to vary: say so."""
    with pytest.raises(SpaceError, match="open request"):
        compare(LAW, READ, attrs.evolve(OPEN, closed=True))
