"""How the diagram of one disclosure's outcome grows from what its rules read.

Two ways: from the rules upwards over everything not known at once, or settling choices that are
not known value by value first, which keeps diagrams small where many rules wait for a choice.
"""

from __future__ import annotations

from collections.abc import Callable

from disclosure_law.outcome import Outcome
from disclosure_law.readers.compiled import Choices, Decision, Node, Program
from disclosure_law.readers.diagram import NO_NODE, YES_NODE, Diagrams
from disclosure_law.readers.rough import bits, kleene

OF_TERMINAL = {2: Outcome.PROHIBITED, 3: Outcome.PERMITTED, 4: Outcome.REQUIRED}
TO_TERMINAL = {outcome: terminal for terminal, outcome in OF_TERMINAL.items()}


class Grower:
    """Grows the diagram of one part of a request; `place` says where a variable of it stands."""

    def __init__(self, program: Program, diagrams: Diagrams, place: Callable[[int], int]) -> None:
        """Start with nothing grown."""
        self.program = program
        self.diagrams = diagrams
        self.place = place
        self._chosen: dict[tuple[int, ...], int] = {}

    def from_rules(self, decision: Decision) -> int:
        """Return the diagram, grown from the rules upwards."""
        settled = kleene(self.program, decision)
        return self._facts(decision) if settled is Outcome.UNDETERMINED else TO_TERMINAL[settled]

    def by_choices(self, decision: Decision) -> int:
        """Return the diagram, choices settled value by value first."""
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
        return self.place(choice.variable)

    def _choose(self, decision: Decision, choice: Choices, read: int) -> int:
        # What is left to decide: which rules are open, and what is known of the leaves they read.
        key = (*decision[2:], decision.yes & read, decision.no & read)
        found = self._chosen.get(key)
        if found is None:
            narrowed = [self.program.narrow(decision, so, not_so) for so, not_so in choice.masks]
            kids = tuple(self.by_choices(one) for one in narrowed)
            found = self._chosen[key] = self.diagrams.node(self.place(choice.variable), kids)
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
        return self.diagrams.node(self.place(variable), admitted)
