"""One item to one recipient: what stands or is lifted, why, and what would change it."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from disclosure_law.disclosure import disclosures
from disclosure_law.explain import words
from disclosure_law.explain.checks import asked_id, asking, because, lacking, met, nearest
from disclosure_law.explain.rejudge import Bench
from disclosure_law.explain.tree import (
    SECRECIES,
    Barrier,
    PartExplained,
    State,
    Tried,
    Turn,
    Way,
)
from disclosure_law.explain.turns import turns
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.readers.compiled import compiled
from disclosure_law.readers.traced import Finding, trace_rule
from disclosure_law.rule import Ground, Modality, Prohibition
from disclosure_law.truth import NO, UNKNOWN, YES
from disclosure_law.verdict import Part, Verdict


def explain_parts(verdict: Verdict) -> tuple[PartExplained, ...]:
    """Return the explanation of every part of a verdict, in its order."""
    program = compiled(verdict.law)
    rows = disclosures(verdict.request, verdict.law)
    cases = (
        _Case(part, Bench(program, rows[part.recipient][part.item]), _live(part, verdict))
        for part in verdict.parts
    )
    return tuple(_part(number, case, verdict) for number, case in enumerate(cases, start=1))


def _live(part: Part, verdict: Verdict) -> frozenset[str]:
    """Return the ids of what can still change the outcome of a part."""
    missing = verdict.missing
    if len(verdict.parts) > 1:
        request = verdict.request
        alone = attrs.evolve(
            request,
            recipients=(request.recipients[part.recipient],),
            data=(request.data[part.item],),
        )
        undetermined = part.outcome is Outcome.UNDETERMINED
        missing = judge(alone, verdict.law.corpus).missing if undetermined else ()
    return frozenset(one.id for one in missing)


def _part(number: int, case: _Case, verdict: Verdict) -> PartExplained:
    part = case.part
    role = verdict.request.recipients[part.recipient].role
    category = verdict.request.data[part.item].category
    keyed = case.bench.keyed(case.shut)
    near = case.near(keyed)
    ways = (*case.opening(), *near)
    return PartExplained(
        number=number,
        recipient=words.SOME_RECIPIENT if role is None else role.text,
        item=words.SOME_DATA if category is None else category.text,
        outcome=part.outcome,
        possible=part.possible,
        barriers=case.barriers(ways),
        ways=ways,
        further=len(keyed) - len(near),
        duties=_duties(part),
        may_oblige=case.may_oblige(),
        conflicts=part.conflicts,
        turns=case.turns(near),
        conditions=part.conditions,
        contested=part.contested,
        tried=case.tried(keyed),
    )


def _duties(part: Part) -> tuple[Ground, ...]:
    """Return the duties that hold; where one holds in every case, those that may."""
    certain = tuple(ground for ground in part.carrying if ground.modality is Modality.DUTY)
    if certain or part.outcome is not Outcome.REQUIRED:
        return certain
    return tuple(ground for ground in part.waiting if ground.modality is Modality.DUTY)


@attrs.frozen
class _Case:
    """
    A part under explanation, with its disclosure on the bench.

    `live` holds the ids of what can still change its outcome.
    """

    part: Part
    bench: Bench
    live: frozenset[str]

    @property
    def shut(self) -> tuple[Prohibition, ...]:
        """The prohibitions that stand or may stand; none where disclosing is allowed anyhow."""
        return () if _is_free(self.part) else (*self.part.standing, *self.part.unsettled)

    def opening(self) -> tuple[Way, ...]:
        """Return the ways that opened a lock, and those that open one whatever turns out."""
        part = self.part
        grounds = dict.fromkeys(ground for one in part.lifted for ground, _ in one.by)
        locked = tuple(one.prohibition for one in part.lifted)
        if _is_free(part):
            locked = (*locked, *part.unsettled)
            keys = (g for g in part.waiting if any(g.key_to(p) is not None for p in part.unsettled))
            grounds |= dict.fromkeys(keys)
        found = (self.way(ground, locked) for ground in grounds)
        return tuple(way for way in found if way is not None)

    def near(self, keyed: tuple[Ground, ...]) -> tuple[Way, ...]:
        """Return the ways that this disclosure comes near, the nearest first."""
        found = (self.way(ground, self.shut) for ground in self.bench.within_reach(keyed))
        return tuple(sorted((way for way in found if way is not None), key=_rank))

    def may_oblige(self) -> tuple[Way, ...]:
        """Return the duties that may hold, where nothing else is left open."""
        part = self.part
        if part.outcome is not Outcome.UNDETERMINED or not _is_free(part):
            return ()
        duties = (ground for ground in part.waiting if ground.modality is Modality.DUTY)
        found = (self.way(duty, ()) for duty in duties)
        return tuple(way for way in found if way is not None)

    def way(self, ground: Ground, locked: Iterable[Prohibition]) -> Way | None:
        """Return a ground as a way to open what is locked; nothing if it is out of reach."""
        found = self.trace(ground)
        otherwise = nearest(found)
        if otherwise is None:
            return None
        keys = [key for p in locked if (key := ground.key_to(p)) is not None]
        return Way(
            ground,
            found.truth,
            tuple(dict.fromkeys(key.lock for key in keys)),
            tuple(dict.fromkeys(provision for key in keys for provision in key.by)),
            met(found, self.bench.disclosure),
            lacking(found, self.bench.disclosure),
            len({asking(one) for one in otherwise}),
            self.matters(otherwise),
        )

    def matters(self, otherwise: tuple[Finding, ...]) -> bool:
        """Return whether every answer that a way lacks can still change the outcome."""
        if self.part.outcome is not Outcome.UNDETERMINED:
            return True
        return all(one.truth is UNKNOWN and asked_id(one) in self.live for one in otherwise)

    def barriers(self, ways: tuple[Way, ...]) -> tuple[Barrier, ...]:
        """Return what became of every prohibition that applies or may apply, in law order."""
        states = dict.fromkeys(self.part.standing, State.STANDS)
        states |= dict.fromkeys((one.prohibition for one in self.part.lifted), State.LIFTED)
        states |= dict.fromkeys(self.part.unsettled, _unsettled(self.part))
        in_order = (p for p in self.bench.program.law.prohibitions if p in states)
        return tuple(self.barrier(p, states[p], ways) for p in in_order)

    def barrier(self, prohibition: Prohibition, state: State, ways: tuple[Way, ...]) -> Barrier:
        """Return one prohibition with what opened it, or could."""
        found = self.trace(prohibition)
        opening = (i for i, way in enumerate(ways) if way.ground.key_to(prohibition) is not None)
        if state is State.LIFTED:
            opening = (i for i in opening if ways[i].truth is YES)
        reasons = because(found, self.bench.disclosure)
        return Barrier(prohibition, state, found.truth, reasons, tuple(opening))

    def turns(self, near: tuple[Way, ...]) -> tuple[Turn, ...]:
        """Return the single answers that would make this part allowed."""
        if not self.shut:
            return ()
        grounds = [self.trace(way.ground) for way in near]
        apply = [self.trace(prohibition) for prohibition in self.shut]
        return turns(self.bench, grounds, apply)

    def tried(self, keyed: tuple[Ground, ...]) -> tuple[Tried, ...]:
        """
        Return the contested grounds that did not open a prohibited part, in law order.

        They hold, but have no key to what stands; or they have one and are about these parties,
        data and setting, while their conditions are not met.
        """
        if self.part.outcome is not Outcome.PROHIBITED:
            return ()
        grounds = (g for g in self.bench.program.law.grounds if g.contested)
        found = (self._tried(ground) for ground in grounds if self._is_tried(ground, keyed))
        return tuple(one for one in found if one.contested)

    def _is_tried(self, ground: Ground, keyed: tuple[Ground, ...]) -> bool:
        if ground in self.part.carrying:
            return True
        return (
            ground in keyed
            and self.bench.truth(ground.when) is YES
            and nearest(self.trace(ground)) is not None
        )

    def _tried(self, ground: Ground) -> Tried:
        points = (point for point in ground.contested if self.bench.truth(point.when) is not NO)
        return Tried(ground, self.trace(ground).truth, tuple(points))

    def trace(self, rule: Prohibition | Ground) -> Finding:
        """Return what the disclosure makes of everything a rule asks."""
        return trace_rule(rule, self.bench.disclosure).whole


def _rank(way: Way) -> tuple[bool, bool, int, int]:
    """Return the order of ways: what matters, what opens a secrecy, what is near, what opens most.

    A basis of the AVG alone opens no secrecy, so it is no way out by itself; ties in law order.
    """
    secret = any(lock.kind in SECRECIES for lock in way.opens)
    return not way.matters, not secret, way.distance, -len(way.opens)


def _is_free(part: Part) -> bool:
    """Return whether disclosing is allowed, whatever turns out."""
    return Outcome.PROHIBITED not in part.possible


def _unsettled(part: Part) -> State:
    """Return what to call a prohibition of which the rules alone do not tell that it stands."""
    if _is_free(part):
        return State.OPEN_EITHER_WAY
    certain = part.outcome is Outcome.PROHIBITED and not part.standing
    return State.ONE_STANDS if certain else State.MAY_STAND
