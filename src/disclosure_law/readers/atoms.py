"""Leaves as bits: predicates become masks, and leaves on one field share a variable.

Every distinct leaf of a law is one bit. A conjunction of any length is then read with two mask
operations against the leaves that are certainly so (`yes`) and certainly not (`no`).
"""

from __future__ import annotations

from typing import NamedTuple

from disclosure_law.leaf import AtLeast, Choice, Field, Leaf, Number, OneOf
from disclosure_law.predicate import All, AnyOf, Not, Predicate
from disclosure_law.term import Term

IS_NO, IS_OPEN, IS_YES = 0, 1, 2


class Node(NamedTuple):
    """A conjunction: leaves that must be so, leaves that must not, and disjunctions of nodes."""

    pos: int
    neg: int
    ors: tuple[tuple[Node, ...], ...]


def read(node: Node, yes: int, no: int) -> int:
    """Return the Kleene truth of a node: `IS_YES`, `IS_NO` or `IS_OPEN`."""
    pos, neg, ors = node
    if pos & no or neg & yes:
        return IS_NO
    result = IS_YES if pos & yes == pos and neg & no == neg else IS_OPEN
    for branches in ors:
        best = IS_NO
        for branch in branches:
            truth = read(branch, yes, no)
            if truth > best:
                best = truth
                if truth == IS_YES:
                    break
        if best < result:
            result = best
            if not result:
                return IS_NO
    return result


def atoms_of(node: Node) -> int:
    """Return the mask of every leaf a node reads."""
    mask = node.pos | node.neg
    for branches in node.ors:
        for branch in branches:
            mask |= atoms_of(branch)
    return mask


class Atoms:
    """The distinct leaves of a law, numbered; and predicates compiled over them."""

    def __init__(self, leaves: tuple[Leaf, ...]) -> None:
        """Number the leaves in the order given."""
        self.leaves = leaves
        self.index = {leaf: i for i, leaf in enumerate(leaves)}

    def bit(self, leaf: Leaf) -> int:
        """Return the mask with only this leaf's bit."""
        return 1 << self.index[leaf]

    def compile(self, predicate: Predicate) -> Node:
        """Return the node for a predicate (negations pushed down to the leaves)."""
        return self._conjunction(predicate, positive=True)

    def _conjunction(self, predicate: Predicate, *, positive: bool) -> Node:
        match predicate:
            case Not(part):
                return self._conjunction(part, positive=not positive)
            case All(parts) if positive:
                return self._merge([self._conjunction(p, positive=True) for p in parts])
            case AnyOf(parts) if not positive:
                return self._merge([self._conjunction(p, positive=False) for p in parts])
            case All(parts) | AnyOf(parts):
                return Node(0, 0, (tuple(self._conjunction(p, positive=positive) for p in parts),))
            case Leaf():
                bit = self.bit(predicate)
                return Node(bit, 0, ()) if positive else Node(0, bit, ())
            case _:
                raise TypeError(predicate)

    @staticmethod
    def _merge(nodes: list[Node]) -> Node:
        pos = neg = 0
        ors: list[tuple[Node, ...]] = []
        for node in nodes:
            pos |= node.pos
            neg |= node.neg
            ors += node.ors
        return Node(pos, neg, tuple(ors))


class Variable(NamedTuple):
    """
    What is asked when something is not known: a fact, an open question, or a whole field.

    `options` holds, per distinguishable value, the term that stands for it (`None`: any other).
    """

    asked: Leaf | Field
    options: tuple[Term | int | None, ...]


OfAtom = tuple[int, tuple[int, ...]]


def variables(atoms: Atoms) -> tuple[list[Variable], list[OfAtom]]:
    """
    Return the variables behind the leaves; per leaf its variable and what makes it so.

    Leaves on one field share a variable, so that two tests on one unknown role never disagree.
    """
    asked_for = dict.fromkeys(_asked(leaf) for leaf in atoms.leaves)
    found = {asked: number for number, asked in enumerate(asked_for)}
    options = {asked: _options(asked, atoms) for asked in found}
    of_atom = [
        (found[_asked(leaf)], _admitted(leaf, options[_asked(leaf)])) for leaf in atoms.leaves
    ]
    return [Variable(asked, options[asked]) for asked in found], of_atom


def choices_first(listed: list[Variable]) -> list[int]:
    """Return, per variable, its place when choices come before all else, then other fields."""

    def kind(number: int) -> int:
        asked = listed[number].asked
        return 0 if isinstance(asked, Choice) else 1 if isinstance(asked, Field) else 2

    places = {number: place for place, number in enumerate(sorted(range(len(listed)), key=kind))}
    return [places[number] for number in range(len(listed))]


def _asked(leaf: Leaf) -> Leaf | Field:
    return leaf.field if isinstance(leaf, OneOf | AtLeast) else leaf


def _options(asked: Leaf | Field, atoms: Atoms) -> tuple[Term | int | None, ...]:
    if isinstance(asked, Choice):
        leaves = [x for x in atoms.leaves if isinstance(x, OneOf) and x.field == asked]
        terms = sorted({t for leaf in leaves for t in leaf.terms}, key=lambda t: t.id)
        by_signature: dict[tuple[bool, ...], Term | None] = {(False,) * len(leaves): None}
        for term in terms:
            by_signature.setdefault(tuple(term in leaf.terms for leaf in leaves), term)
        return tuple(by_signature.values())
    if isinstance(asked, Number):
        bounds = {x.bound for x in atoms.leaves if isinstance(x, AtLeast) and x.field == asked}
        return (0, *sorted(bounds))
    return (0, 1)


def _admitted(leaf: Leaf, options: tuple[Term | int | None, ...]) -> tuple[int, ...]:
    if isinstance(leaf, OneOf):
        return tuple(int(option in leaf.terms) for option in options)
    if isinstance(leaf, AtLeast):
        return tuple(int(isinstance(o, int) and o >= leaf.bound) for o in options)
    return (0, 1)
