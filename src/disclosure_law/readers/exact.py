"""The exact reader: which outcomes are still possible, and which facts can still change them.

Kleene logic alone over-asks: `x | ~x` stays unknown. Here the outcome of a disclosure is built as a
decision diagram over the unknown facts, so two ways to the same outcome become one, and what the
diagram no longer mentions no longer matters. No solver is involved.
"""

from __future__ import annotations

from collections.abc import Sequence

from disclosure_law.outcome import Outcome, whole
from disclosure_law.readers.compiled import Choices, Decision, Node, Program
from disclosure_law.readers.diagram import (
    NO_NODE,
    TERMINALS,
    YES_NODE,
    Diagrams,
)

SMALL, LARGE = 2_000, 20_000
"""Nodes a diagram may take from the rules upwards, and after settling choices first."""
OF_TERMINAL = {2: Outcome.PROHIBITED, 3: Outcome.PERMITTED, 4: Outcome.REQUIRED}
_ALONE = {terminal: (outcome,) for terminal, outcome in OF_TERMINAL.items()}
TO_TERMINAL = {outcome: terminal for terminal, outcome in OF_TERMINAL.items()}


def bits(mask: int) -> list[int]:
    """Return the positions of the bits that are set, lowest first."""
    found: list[int] = []
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


def rough_outcomes(program: Program, decision: Decision) -> tuple[Outcome, ...]:
    """Return the outcomes that the certain rules do not exclude (never too few)."""
    settled = kleene(program, decision)
    if settled is not Outcome.UNDETERMINED:
        return (settled,)
    keys, holds = program.keys, decision.holds
    found: list[Outcome] = []
    if any(not keys[i] & holds for i in bits(decision.applies | decision.may_apply)):
        found.append(Outcome.PROHIBITED)
    if not program.duties & holds:
        found.append(Outcome.PERMITTED)
    if program.duties & (holds | decision.may_hold):
        found.append(Outcome.REQUIRED)
    return tuple(found)


def unknowns(program: Program, decisions: Sequence[Decision]) -> list[int]:
    """Return every variable that a rule still open reads, the most widely read first."""
    count: dict[int, int] = {}
    for decision in decisions:
        unread = program.unread(decision)
        rules = [program.reads[i] for i in bits(decision.applies | decision.may_apply)]
        offset = len(program.prohibitions)
        rules += [program.reads[offset + g] for g in bits(decision.may_hold)]
        for mask in rules:
            for number in {program.of_atom[atom][0] for atom in bits(mask & unread)}:
                count[number] = count.get(number, 0) + 1
    return sorted(count, key=lambda number: (-count[number], number))


class Tree:
    """The outcome diagrams of one request, over the facts that are not known."""

    def __init__(
        self, program: Program, diagrams: Diagrams | None = None, *, choices_first: bool = False
    ) -> None:
        """
        Start with an empty table of nodes, or share one with another law's tree.

        `choices_first`: settle choices that are not known value by value, before all facts.
        """
        self.program = program
        self.choices_first = choices_first
        budget = LARGE if choices_first else SMALL
        self.diagrams = Diagrams(budget) if diagrams is None else diagrams
        size = range(len(program.variables))
        self._place = program.places if choices_first else list(size)
        self._variable = sorted(size, key=self._place.__getitem__) if choices_first else self._place
        self._chosen: dict[tuple[int, ...], int] = {}

    def part(self, decision: Decision) -> int:
        """
        Return the diagram of one disclosure's outcome.

        Raises:
            TooLargeError: The diagram outgrows its table.
        """
        if self.choices_first:
            return self._by_choices(decision)
        settled = kleene(self.program, decision)
        return self._facts(decision) if settled is Outcome.UNDETERMINED else TO_TERMINAL[settled]

    def _by_choices(self, decision: Decision) -> int:
        settled = kleene(self.program, decision)
        if settled is not Outcome.UNDETERMINED:
            return TO_TERMINAL[settled]
        read = self.program.read_by_open(decision)
        unread = read & ~(decision.yes | decision.no)
        for choice in sorted(self.program.choices, key=self._order):
            if choice.every & unread:
                return self._choose(decision, choice, read)
        return self._facts(decision)

    def _order(self, choice: Choices) -> int:
        return self._place[choice.variable]

    def _choose(self, decision: Decision, choice: Choices, read: int) -> int:
        # What is left to decide: which rules are open, and what is known of the leaves they read.
        key = (*decision[2:], decision.yes & read, decision.no & read)
        found = self._chosen.get(key)
        if found is None:
            narrowed = [self.program.narrow(decision, so, not_so) for so, not_so in choice.masks]
            kids = tuple(self._by_choices(one) for one in narrowed)
            found = self._chosen[key] = self.diagrams.node(self._place[choice.variable], kids)
        return found

    def _facts(self, decision: Decision) -> int:
        """Return the diagram over facts, set members and numbers."""
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
        return self.diagrams.node(self._place[variable], admitted)

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
        gains = {self._variable[place]: gain for place, gain in self._gains(number).items()}
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
