"""Judging a disclosure anew, with one answer otherwise: exact, and cheap enough to try them all."""

from __future__ import annotations

from functools import lru_cache

import attrs

from disclosure_law.disclosure import Disclosure
from disclosure_law.explain.checks import is_fixed
from disclosure_law.explain.tree import ALLOWED
from disclosure_law.leaf import Fact, StatedAs
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import Predicate
from disclosure_law.readers.atoms import IS_NO, read
from disclosure_law.readers.compiled import Program
from disclosure_law.readers.diagram import TERMINALS
from disclosure_law.readers.exact import (
    OF_TERMINAL,
    TO_TERMINAL,
    Tree,
    grown,
    kleene,
    rough_outcomes,
)
from disclosure_law.rule import Ground, Prohibition
from disclosure_law.truth import UNKNOWN, YES, Truth

FORBIDDEN = TO_TERMINAL[Outcome.PROHIBITED]


class Bench:
    """One disclosure under one law, ready to be judged with other answers."""

    def __init__(self, program: Program, disclosure: Disclosure) -> None:
        """Judge it as it is."""
        self.program = program
        self.disclosure = disclosure
        self.decision = program.decide(disclosure)
        self._grown = grown(program, ((0, 0, self.decision),))

    @property
    def is_exact(self) -> bool:
        """Whether its outcome could be worked out exactly."""
        return self._grown is not None

    def truth(self, predicate: Predicate) -> Truth:
        """Return the truth of a predicate of this law."""
        return self.program.truth(predicate, self.decision)

    def keyed(self, shut: tuple[Prohibition, ...]) -> tuple[Ground, ...]:
        """Return every ground with a key to one of the prohibitions."""
        mask = 0
        for prohibition, keys in zip(self.program.law.prohibitions, self.program.keys, strict=True):
            if prohibition in shut:
                mask |= keys
        return tuple(g for i, g in enumerate(self.program.law.grounds) if mask >> i & 1)

    def within_reach(self, grounds: tuple[Ground, ...]) -> tuple[Ground, ...]:
        """Return the grounds that other answers about the same people and data could make hold."""
        fixed = _fixed(self.program)
        yes, no = self.decision.yes & fixed, self.decision.no & fixed
        nodes = dict(zip(self.program.law.grounds, self.program.grounds, strict=True))
        return tuple(ground for ground in grounds if read(nodes[ground], yes, no) != IS_NO)

    def is_plain(self, fact: Fact) -> bool:
        """Return whether the fact is not known and no rule asks whether it was stated."""
        known = self.disclosure.of(fact) is not UNKNOWN
        return not known and fact not in _stated(self.program) and fact in self.program.atoms.index

    def if_known(self, fact: Fact, answer: Truth) -> Outcome | None:
        """Return the outcome with a fact known that is not, if that is certainly allowed."""
        if self._grown is None:
            return None
        variable, admitted = self.program.of_atom[self.program.atoms.index[fact]]
        value = admitted.index(1 if answer is YES else 0)
        tree = self._grown.tree
        return _if_allowed(_reached(tree, self._grown.whole, tree.place(variable), value))

    def if_so(self, disclosure: Disclosure) -> Outcome | None:
        """Return the outcome of another disclosure, if that is certainly allowed."""
        # INVARIANT: to read what is unstated as absent is one way to complete a disclosure.
        closed = self.program.decide(attrs.evolve(disclosure, closed=True))
        if kleene(self.program, closed) is Outcome.PROHIBITED:
            return None
        decision = self.program.decide(disclosure)
        found = grown(self.program, ((0, 0, decision),))
        if found is None:
            return _if_allowed(rough_outcomes(self.program, decision))
        return _if_allowed(found.tree.possible(found.whole))


def _if_allowed(possible: tuple[Outcome, ...]) -> Outcome | None:
    if any(outcome not in ALLOWED for outcome in possible):
        return None
    return possible[0] if len(possible) == 1 else Outcome.PERMITTED


def _reached(tree: Tree, number: int, place: int, value: int) -> tuple[Outcome, ...]:
    """Return the outcomes reached with one variable set; stops at the first that is prohibited."""
    diagrams, found, seen, pending = tree.diagrams, set[int](), {number}, [number]
    while pending and FORBIDDEN not in found:
        node = pending.pop()
        if node < TERMINALS:
            found.add(node)
            continue
        kids = diagrams.kids(node)
        kids = (kids[value],) if diagrams.variable(node) == place else kids
        pending += [kid for kid in dict.fromkeys(kids) if kid not in seen]
        seen.update(kids)
    return tuple(OF_TERMINAL[terminal] for terminal in sorted(found))


@lru_cache(maxsize=64)  # a memo of a pure function of a compiled law
def _fixed(program: Program) -> int:
    """Return the mask of the leaves that are about who, what and what for."""
    leaves = enumerate(program.atoms.leaves)
    return sum(1 << i for i, leaf in leaves if is_fixed(leaf))


@lru_cache(maxsize=64)
def _stated(program: Program) -> frozenset[Fact]:
    """Return the facts of which some rule asks whether they were stated."""
    return frozenset(leaf.fact for leaf in program.atoms.leaves if isinstance(leaf, StatedAs))
