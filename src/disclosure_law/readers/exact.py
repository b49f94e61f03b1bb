"""The exact reader: which outcomes are still possible, and which facts can still change them.

Kleene logic alone over-asks: `x | ~x` stays unknown. Here the outcome of a disclosure is built as a
decision diagram over the unknown facts, so two ways to the same outcome become one, and what the
diagram no longer mentions no longer matters. No solver is involved.
"""

from __future__ import annotations

from collections.abc import Sequence

from disclosure_law.outcome import Outcome, whole
from disclosure_law.readers.compiled import Decision, Node, Program
from disclosure_law.readers.diagram import NO_NODE, TERMINALS, YES_NODE, Diagrams

OF_TERMINAL = {2: Outcome.PROHIBITED, 3: Outcome.PERMITTED, 4: Outcome.REQUIRED}
_ALONE = {terminal: (outcome,) for terminal, outcome in OF_TERMINAL.items()}
TO_TERMINAL = {outcome: terminal for terminal, outcome in OF_TERMINAL.items()}


def bits(mask: int) -> list[int]:
    """Return the positions of the bits that are set, lowest first."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found


def kleene(program: Program, decision: Decision) -> Outcome:
    """Return the outcome that the certain rules settle, or `UNDETERMINED` (never wrong)."""
    openings = decision.holds | decision.may_hold
    unsettled = False
    for i in bits(decision.applies):
        keys = program.keys[i]
        if not keys & openings:
            return Outcome.PROHIBITED
        unsettled = unsettled or not keys & decision.holds
    unsettled = unsettled or any(
        not program.keys[i] & decision.holds for i in bits(decision.may_apply)
    )
    if unsettled:
        return Outcome.UNDETERMINED
    if program.duties & decision.holds:
        return Outcome.REQUIRED
    return Outcome.UNDETERMINED if program.duties & decision.may_hold else Outcome.PERMITTED


class Tree:
    """The outcome diagrams of one request, over the facts that are not known."""

    def __init__(self, program: Program, diagrams: Diagrams | None = None) -> None:
        """Start with an empty table of nodes, or share one with another law's tree."""
        self.program = program
        self.diagrams = Diagrams() if diagrams is None else diagrams

    def part(self, decision: Decision) -> int:
        """Return the diagram of one disclosure's outcome."""
        settled = kleene(self.program, decision)
        if settled is not Outcome.UNDETERMINED:
            return TO_TERMINAL[settled]
        d = self.diagrams
        holds = {g: self._rule(self.program.grounds[g], decision) for g in bits(decision.may_hold)}
        blocked = NO_NODE
        for i in bits(decision.applies | decision.may_apply):
            if self.program.keys[i] & decision.holds:
                continue
            blocked = d.either(blocked, self._stands(i, holds, decision))
        compelled = YES_NODE if self.program.duties & decision.holds else NO_NODE
        for g in bits(decision.may_hold & self.program.duties):
            compelled = d.either(compelled, holds[g])
        free = d.ite(compelled, TO_TERMINAL[Outcome.REQUIRED], TO_TERMINAL[Outcome.PERMITTED])
        return d.ite(blocked, TO_TERMINAL[Outcome.PROHIBITED], free)

    def _stands(self, prohibition: int, holds: dict[int, int], decision: Decision) -> int:
        d = self.diagrams
        lifted = NO_NODE
        for g in bits(self.program.keys[prohibition] & decision.may_hold):
            lifted = d.either(lifted, holds[g])
        applies = self._rule(self.program.prohibitions[prohibition], decision)
        return d.both(applies, d.negate(lifted))

    def _rule(self, node: Node, decision: Decision) -> int:
        if node.pos & decision.no or node.neg & decision.yes:
            return NO_NODE
        d = self.diagrams
        result = YES_NODE
        for atom in bits(node.pos & ~decision.yes):
            result = d.both(result, self._atom(atom))
        for atom in bits(node.neg & ~decision.no):
            result = d.both(result, d.negate(self._atom(atom)))
        for branches in node.ors:
            alternative = NO_NODE
            for branch in branches:
                alternative = d.either(alternative, self._rule(branch, decision))
            result = d.both(result, alternative)
        return result

    def _atom(self, atom: int) -> int:
        variable, admitted = self.program.of_atom[atom]
        return self.diagrams.node(variable, admitted)

    def join(self, parts: Sequence[int]) -> int:
        """Return the diagram of the parts taken together (see `outcome.whole`)."""
        if len(parts) == 1:
            return parts[0]
        result = TO_TERMINAL[Outcome.REQUIRED]
        for part in parts:
            result = self.diagrams.combine(result, part, _join)
        return result

    def possible(self, number: int) -> tuple[Outcome, ...]:
        """Return the outcomes that some completion of the facts leads to."""
        if number < TERMINALS:
            return _ALONE[number]
        return tuple(OF_TERMINAL[t] for t in self.diagrams.terminals(number))

    def ranked(self, number: int) -> list[int]:
        """
        Return the variables that can still change the outcome, the most telling first.

        Measure: the expected drop in disagreement (Gini impurity) over outcomes at the nodes of a
        variable, every value of every unknown being taken as equally likely; ties in law order.
        """
        if number < TERMINALS:
            return []
        gains = self._gains(number)
        return sorted(gains, key=lambda variable: (-gains[variable], variable))

    def _gains(self, number: int) -> dict[int, float]:
        d = self.diagrams
        spread = self._spread(number)
        reach = {number: 1.0}
        gains: dict[int, float] = {}
        order = sorted((n for n in d.nodes(number) if n >= TERMINALS), key=d.variable)
        for n in order:
            kids = d.kids(n)
            share = reach[n] / len(kids)
            below = sum(_gini(spread[kid]) for kid in kids) / len(kids)
            variable = d.variable(n)
            gain = reach[n] * (_gini(spread[n]) - below)
            gains[variable] = gains.get(variable, 0.0) + round(gain, 12)
            for kid in kids:
                reach[kid] = reach.get(kid, 0.0) + share
        return gains

    def _spread(self, number: int) -> dict[int, tuple[float, ...]]:
        """Return, per node, the chance of each outcome below it."""
        d = self.diagrams
        spread = {t: tuple(float(t == o) for o in OF_TERMINAL) for t in OF_TERMINAL}
        nodes = [n for n in d.nodes(number) if n >= TERMINALS]
        for n in sorted(nodes, key=d.variable, reverse=True):
            kids = [spread[kid] for kid in d.kids(n)]
            spread[n] = tuple(sum(column) / len(kids) for column in zip(*kids, strict=True))
        return spread


def _gini(chances: tuple[float, ...]) -> float:
    return 1.0 - sum(chance * chance for chance in chances)


def _join(one: int, other: int) -> int:
    return TO_TERMINAL[whole((OF_TERMINAL[one], OF_TERMINAL[other]))]
