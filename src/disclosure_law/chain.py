"""Chains of disclosures: what the recipient holds, under which conditions, when it passes data on.

Conditions travel with the data. A condition that names a term (`Condition.travels`) puts that term
on the item of the next request; so do the limits that the discloser sets himself, where a
condition of the verdict lets him (`Stage.SET_BY_DISCLOSER`). What is on the item already stays on
it. Rules then read the terms through `fields.TRAVELLING`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import attrs

from disclosure_law.corpus import Corpus
from disclosure_law.errors import RequestError
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome, whole
from disclosure_law.request import Item, Party, Request
from disclosure_law.rule import Stage
from disclosure_law.term import Term
from disclosure_law.verdict import Part, Verdict


def passed_on(
    verdict: Verdict, item: int = 0, *, recipient: int = 0, sets: Iterable[Term] = ()
) -> Item:
    """
    Return an item of a request as the recipient holds it after the disclosure.

    It keeps category, kinds and the conditions that rested on it, adds those that this verdict
    attaches and those that the discloser sets, and has the discloser as its source. Under which
    statute the recipient holds it is not known (`held_under`): state it in the next request.

    Args:
        verdict: The verdict on the disclosure.
        item: Which item of the request.
        recipient: Which recipient of the request.
        sets: The limits that the discloser sets to passing it on.

    Raises:
        RequestError: The item may not go to this recipient, or the law gives the discloser no
            room to set limits.
    """
    part = next((p for p in verdict.parts if (p.recipient, p.item) == (recipient, item)), None)
    limits = tuple(sets)
    problem = _problem(part, limits)
    if part is None or problem:
        raise RequestError((problem,))
    original = verdict.request.data[item]
    return attrs.evolve(
        original,
        conditions=_joined(original.conditions, (*_travelling(part), *limits)),
        received_from=verdict.request.discloser.role,
        held_under=None,
    )


def _problem(part: Part | None, limits: tuple[Term, ...]) -> str:
    if part is None:
        return "$.data: expected an item and a recipient of this request"
    if part.outcome is Outcome.PROHIBITED:
        return "$.data: this item may not go to this recipient, so it holds nothing to pass on"
    may_set = any(c.stage is Stage.SET_BY_DISCLOSER for c in part.conditions)
    return "" if may_set or not limits else "$.sets: no rule here lets the discloser set limits"


def _joined(
    resting: tuple[Term, ...] | None, travelling: tuple[Term, ...]
) -> tuple[Term, ...] | None:
    """Return both together; what was not stated stays so as long as nothing travels."""
    return (*(resting or ()), *travelling) if travelling else resting


def _travelling(part: Part) -> tuple[Term, ...]:
    return tuple(c.travels for c in part.conditions if c.travels is not None)


@attrs.frozen(kw_only=True, repr=False)
class Step:
    """
    One disclosure of a chain.

    Attributes:
        request: The disclosure. After the first step its items carry what travelled with data of
            the same category in the step before.
        recipient: Which of its recipients makes the next step.
        sets: The limits that the discloser sets to passing its data on.
    """

    request: Request
    recipient: int = 0
    sets: tuple[Term, ...] = ()

    def __repr__(self) -> str:
        """Show nothing of the case."""
        return "<Step>"


@attrs.frozen(repr=False)
class Chain:
    """
    The verdicts on a chain of disclosures, in order.

    `outcomes`: per step what matters for the chain: what holds towards the recipient that makes
    the next step; of the last step, the whole. `stops_at`: the index of the step that is
    prohibited, beyond which nothing is judged, for what may not be given cannot be passed on.
    """

    verdicts: tuple[Verdict, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def stops_at(self) -> int | None:
        """The index of the step at which the chain stops, or `None`."""
        last = len(self.outcomes) - 1
        return last if self.outcomes[last] is Outcome.PROHIBITED else None

    @property
    def outcome(self) -> Outcome:
        """The outcome of the chain: no stronger than its weakest step."""
        return whole(self.outcomes)

    def __repr__(self) -> str:
        """Show the length and the outcome."""
        return f"<Chain {len(self.verdicts)} step(s), {self.outcome.value}>"


def judge_chain(steps: Sequence[Step], corpus: Corpus) -> Chain:
    """
    Judge disclosures that follow on one another: each discloser is the recipient before it.

    Raises:
        RequestError: There is no step, or a discloser is not the recipient of the step before.
    """
    if not steps:
        raise RequestError(("$: expected at least one step",))
    for number, (before, after) in enumerate(pairwise(steps), 1):
        _check_link(number, before.request.recipients[before.recipient], after.request.discloser)
    verdicts = [judge(steps[0].request, corpus)]
    outcomes: list[Outcome] = []
    for before, after in pairwise(steps):
        parts = verdicts[-1].of_recipient(before.recipient)
        outcomes.append(whole(part.outcome for part in parts))
        if outcomes[-1] is Outcome.PROHIBITED:
            return Chain(tuple(verdicts), tuple(outcomes))
        verdicts.append(judge(_carrying(after.request, before, verdicts[-1]), corpus))
    return Chain(tuple(verdicts), (*outcomes, verdicts[-1].outcome))


def _check_link(number: int, recipient: Party, discloser: Party) -> None:
    if recipient.role != discloser.role:
        where = f"$[{number}].request.discloser.role"
        raise RequestError((f"{where}: expected the role of the recipient of the step before",))


def _carrying(request: Request, before: Step, verdict: Verdict) -> Request:
    """Return the request with what travelled on its items, matched by category."""
    held = [
        passed_on(verdict, number, recipient=before.recipient, sets=before.sets)
        for number in range(len(verdict.request.data))
    ]
    return attrs.evolve(request, data=tuple(_loaded(item, held) for item in request.data))


def _loaded(item: Item, held: list[Item]) -> Item:
    received = [one for one in held if one.category == item.category]
    if not received:
        return item
    terms = tuple(term for one in received for term in one.conditions or ())
    source = item.received_from or received[0].received_from
    return attrs.evolve(item, conditions=_joined(item.conditions, terms), received_from=source)
