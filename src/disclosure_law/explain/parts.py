"""One item to one recipient: what stands or is lifted, why, and what would change it."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from disclosure_law.citation import Provision
from disclosure_law.disclosure import Disclosure, disclosures
from disclosure_law.explain import words
from disclosure_law.explain.checks import because, lacking, met, nearest
from disclosure_law.explain.tree import Barrier, PartExplained, State, Way
from disclosure_law.explain.turns import turns
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import ALWAYS, All
from disclosure_law.readers.compiled import Program, compiled
from disclosure_law.readers.traced import Finding, RuleFinding, trace_rule
from disclosure_law.rule import Ground, Modality, Prohibition
from disclosure_law.term import Lock
from disclosure_law.truth import YES
from disclosure_law.verdict import Part, Verdict

ALLOWED = (Outcome.PERMITTED, Outcome.REQUIRED)


def explain_parts(verdict: Verdict) -> tuple[PartExplained, ...]:
    """Return the explanation of every part of a verdict, in its order."""
    program = compiled(verdict.law)
    rows = disclosures(verdict.request, verdict.law)
    return tuple(
        _Part(program, part, rows[part.recipient][part.item]).explained(number, verdict)
        for number, part in enumerate(verdict.parts, start=1)
    )


@attrs.frozen
class _Part:
    """A part under explanation, with the disclosure it is about."""

    program: Program
    part: Part
    disclosure: Disclosure

    def explained(self, number: int, verdict: Verdict) -> PartExplained:
        """Return the explanation of this part."""
        part, request = self.part, verdict.request
        role, category = request.recipients[part.recipient].role, request.data[part.item].category
        shut = () if part.outcome in ALLOWED else (*part.standing, *part.unsettled)
        tried = self._tried(shut)
        near = [one for one in tried if _distance(one) is not None]
        ways = (*self._opening(), *self._ways(near, shut))
        barriers = tuple(self._barriers(ways))
        return PartExplained(
            number=number,
            recipient=words.SOME_RECIPIENT if role is None else role.text,
            item=words.SOME_DATA if category is None else category.text,
            outcome=part.outcome,
            possible=part.possible,
            barriers=barriers,
            ways=ways,
            further=len(tried) - len(near),
            duties=self._duties(),
            conflicts=part.conflicts,
            turns=self._turns(near, shut),
            conditions=part.conditions,
            contested=part.contested,
        )

    def _tried(self, shut: tuple[Prohibition, ...]) -> list[RuleFinding]:
        """Return the findings on every ground with a key to what is shut."""
        keys = [g for g in self.program.law.grounds if any(g.key_to(p) is not None for p in shut)]
        return [trace_rule(ground, self.disclosure) for ground in keys]

    def _opening(self) -> tuple[Way, ...]:
        """Return the ways that opened a lock, and those that open one whatever turns out."""
        part = self.part
        grounds = dict.fromkeys(ground for one in part.lifted for ground, _ in one.by)
        locked = tuple(one.prohibition for one in part.lifted)
        if part.outcome in ALLOWED:
            locked = (*locked, *part.unsettled)
            grounds |= dict.fromkeys(part.waiting)
        found = [trace_rule(ground, self.disclosure) for ground in grounds]
        return tuple(self._way(one, locked) for one in found)

    def _ways(self, near: list[RuleFinding], shut: tuple[Prohibition, ...]) -> tuple[Way, ...]:
        ways = [self._way(one, shut) for one in near]
        return tuple(sorted(ways, key=lambda way: way.distance))

    def _way(self, found: RuleFinding, locked: Iterable[Prohibition]) -> Way:
        ground = found.rule
        assert isinstance(ground, Ground)  # noqa: S101  # only grounds are traced as ways
        keys = [key for p in locked if (key := ground.key_to(p)) is not None]
        conditions = _whole(found)
        return Way(
            ground,
            found.truth,
            _unique_locks(key.lock for key in keys),
            _unique_provisions(p for key in keys for p in key.by),
            met(conditions, self.disclosure),
            lacking(conditions, self.disclosure),
            len(nearest(conditions) or ()),
        )

    def _barriers(self, ways: tuple[Way, ...]) -> list[Barrier]:
        part = self.part
        lifted = [one.prohibition for one in part.lifted]
        states = dict.fromkeys(part.standing, State.STANDS)
        states |= dict.fromkeys(lifted, State.LIFTED)
        states |= dict.fromkeys(part.unsettled, _unsettled(part))
        in_order = [p for p in self.program.law.prohibitions if p in states]
        return [self._barrier(p, states[p], ways) for p in in_order]

    def _barrier(self, prohibition: Prohibition, state: State, ways: tuple[Way, ...]) -> Barrier:
        found = trace_rule(prohibition, self.disclosure)
        opening = [i for i, way in enumerate(ways) if way.ground.key_to(prohibition) is not None]
        if state is State.LIFTED:
            opening = [i for i in opening if ways[i].truth is YES]
        reasons = because(found.when, self.disclosure)
        return Barrier(prohibition, state, found.truth, reasons, tuple(opening))

    def _duties(self) -> tuple[Ground, ...]:
        duties = tuple(g for g in self.part.carrying if g.modality is Modality.DUTY)
        if duties or self.part.outcome is not Outcome.REQUIRED:
            return duties
        return tuple(g for g in self.part.waiting if g.modality is Modality.DUTY)

    def _turns(self, near, shut):
        if not shut:
            return ()
        apply = [trace_rule(p, self.disclosure).when for p in shut]
        return turns(self.program, self.disclosure, [_whole(one) for one in near], apply)


def _unsettled(part: Part) -> State:
    if part.outcome in ALLOWED:
        return State.OPEN_EITHER_WAY
    certain = part.outcome is Outcome.PROHIBITED and not part.standing
    return State.ONE_STANDS if certain else State.MAY_STAND
