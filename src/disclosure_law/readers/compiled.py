"""The compiled reader: a law becomes tables of bit masks.

Rules that the typed fields rule out are never looked at. Nothing is generated or executed: the
tables are made of our own frozen objects.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import NamedTuple

from disclosure_law.corpus import Law
from disclosure_law.disclosure import Disclosure
from disclosure_law.leaf import Choice, Leaf
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.readers.atoms import (
    IS_OPEN,
    IS_YES,
    Atoms,
    Node,
    Variable,
    atoms_of,
    choices_first,
    read,
    variables,
)
from disclosure_law.readers.encoder import Encoder
from disclosure_law.term import Term
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

__all__ = ["Atoms", "Decision", "Node", "Program", "Variable", "compiled", "variables"]


class Program:
    """
    A law compiled for decision.

    Attributes:
        law: The law it was compiled from; rule numbers index `law.prohibitions` and `law.grounds`.
        keys: Per prohibition, the mask of grounds that open its lock.
        duties: The mask of grounds that are duties.
    """

    def __init__(self, law: Law, leaves: tuple[Leaf, ...] = ()) -> None:
        """
        Compile the rules and the tables.

        Args:
            law: What to compile.
            leaves: How to number the leaves, where two laws must share one numbering.
        """
        self.law = law
        self.atoms = Atoms(leaves or law.leaves())
        compiled = self.atoms.compile
        self.prohibitions = [compiled(rule.when) for rule in law.prohibitions]
        self.grounds = [compiled(rule.when & rule.provided) for rule in law.grounds]
        self.encoder = Encoder(law, self.atoms, [*self.prohibitions, *self.grounds])
        self.keys = [
            sum(1 << g for g, ground in enumerate(law.grounds) if ground.key_to(prohibition))
            for prohibition in law.prohibitions
        ]
        duties = [ground.modality.name == "DUTY" for ground in law.grounds]
        self.duties = sum(1 << g for g, duty in enumerate(duties) if duty)
        self.reads = [atoms_of(node) for node in (*self.prohibitions, *self.grounds)]
        self._nodes = {predicate: compiled(predicate) for predicate in law.predicates()}
        self.variables, self.of_atom = variables(self.atoms)
        self.choices = _choices(self.variables, self.encoder)
        self.places = choices_first(self.variables)

    def decide(self, disclosure: Disclosure) -> Decision:
        """Return what every rule that may apply says of one disclosure."""
        yes, no, alive = self.encoder.encode(disclosure)
        count = len(self.prohibitions)
        applies, may_apply = _read_all(self.prohibitions, alive & ((1 << count) - 1), yes, no)
        holds, may_hold = _read_all(self.grounds, alive >> count, yes, no)
        return Decision(yes, no, applies, may_apply, holds, may_hold)

    def narrow(self, decision: Decision, so: int, not_so: int) -> Decision:
        """Return the decision with more leaves known; only rules still open are read again."""
        yes, no = decision.yes | so, decision.no | not_so
        applies, may_apply = _read_all(self.prohibitions, decision.may_apply, yes, no)
        holds, may_hold = _read_all(self.grounds, decision.may_hold, yes, no)
        return Decision(
            yes, no, decision.applies | applies, may_apply, decision.holds | holds, may_hold
        )

    def read_by_open(self, decision: Decision) -> int:
        """Return the leaves that a rule still open reads."""
        count = len(self.prohibitions)
        mask = 0
        for i in _bits(decision.may_apply | decision.applies):
            mask |= self.reads[i]
        for g in _bits(decision.may_hold):
            mask |= self.reads[count + g]
        return mask

    def unread(self, decision: Decision) -> int:
        """Return the leaves not known that a rule still open reads."""
        return self.read_by_open(decision) & ~(decision.yes | decision.no)

    @cached_property
    def askers(self) -> list[int]:
        """Per variable, the mask of rules that read it: prohibitions first, then grounds."""
        found = [0] * len(self.variables)
        for rule, mask in enumerate(self.reads):
            for atom in _bits(mask):
                found[self.of_atom[atom][0]] |= 1 << rule
        return found

    def truth(self, predicate: Predicate, decision: Decision) -> Truth:
        """Return the truth of a predicate of this law (of a condition, a contested point)."""
        if predicate is ALWAYS:
            return YES
        return (NO, UNKNOWN, YES)[read(self._nodes[predicate], decision.yes, decision.no)]


class Decision(NamedTuple):
    """The masks of one disclosure: known leaves, and rules that (may) apply or hold."""

    yes: int
    no: int
    applies: int
    may_apply: int
    holds: int
    may_hold: int


class Choices(NamedTuple):
    """A choice field as a variable: its leaves, and per option which are so and which are not."""

    variable: int
    every: int
    masks: tuple[tuple[int, int], ...]


def _choices(variables: list[Variable], encoder: Encoder) -> list[Choices]:
    tables = {table.field: table for table in encoder.choices}
    found: list[Choices] = []
    for number, variable in enumerate(variables):
        if isinstance(variable.asked, Choice):
            table = tables[variable.asked]
            # The option None is any term that no rule names: it makes no leaf of the field so.
            masks = tuple(
                (table.masks.get(o, table.other) if isinstance(o, Term) else table.other)[:2]
                for o in variable.options
            )
            found.append(Choices(number, table.every, masks))
    return found


def _bits(mask: int) -> list[int]:
    found: list[int] = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found


def _read_all(nodes: list[Node], alive: int, yes: int, no: int) -> tuple[int, int]:
    """Return the masks of nodes that are so, and of those that may be (not known)."""
    certain = possible = 0
    while alive:
        low = alive & -alive
        alive ^= low
        truth = read(nodes[low.bit_length() - 1], yes, no)
        if truth == IS_YES:
            certain |= low
        elif truth == IS_OPEN:
            possible |= low
    return certain, possible


@lru_cache(maxsize=256)  # a memo of a pure function of a frozen value
def compiled(law: Law) -> Program:
    """Return the program of a law, compiled once."""
    return Program(law)
