"""The compiled reader: a law becomes tables of bit masks.

Every distinct leaf of the law is one bit. A disclosure is encoded as two integers, the leaves that
are certainly so (`yes`) and those that are certainly not (`no`); a conjunction of any length is then
read with two mask operations. Rules that the typed fields rule out are never looked at. Nothing is
generated or executed: the tables are made of our own frozen objects.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from disclosure_law.corpus import Law
from disclosure_law.disclosure import Disclosure, Members
from disclosure_law.leaf import (
    AtLeast, Choice, Fact, Field, Group, Has, Leaf, Number, OneOf, OpenQuestion, StatedAs,
)  # fmt: skip
from disclosure_law.predicate import ALWAYS, All, AnyOf, Not, Predicate
from disclosure_law.term import Term
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

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


class ChoiceTable:
    """Masks for one choice field: per term, which leaves are so and which rules survive."""

    def __init__(self, field: Choice, atoms: Atoms, tests: list[Node]) -> None:
        """Work the masks out for every term that some leaf admits, and for any other."""
        leaves = [leaf for leaf in atoms.leaves if isinstance(leaf, OneOf) and leaf.field == field]
        self.get = attrgetter(field.path)
        self.absent = field.absent
        self.every = sum(atoms.bit(leaf) for leaf in leaves)
        terms = {term for leaf in leaves for term in leaf.terms}
        self.masks = {t: self._masks(t, leaves, atoms, tests) for t in terms}
        self.other = self._masks(None, leaves, atoms, tests)
        self.unknown = (0, 0, (1 << len(tests)) - 1)

    def _masks(
        self, term: Term | None, leaves: list[OneOf], atoms: Atoms, tests: list[Node]
    ) -> tuple[int, int, int]:
        yes = sum(atoms.bit(leaf) for leaf in leaves if term in leaf.terms)
        no = self.every & ~yes
        alive = sum(1 << i for i, n in enumerate(tests) if not (n.pos & no or n.neg & yes))
        return yes, no, alive

    def encode(self, disclosure: Disclosure) -> tuple[int, int, int]:
        """Return the masks for what the disclosure says of this field."""
        term: Term | None = self.get(disclosure)
        if term is None:
            if self.absent is None or not disclosure.closed:
                return self.unknown
            term = self.absent
        return self.masks.get(term, self.other)


class Encoder:
    """Turns a disclosure into the two masks, and into the mask of rules worth looking at."""

    def __init__(self, law: Law, atoms: Atoms, tests: list[Node]) -> None:
        """Sort the leaves by what answers them."""
        self.atoms = atoms
        fields = _fields(atoms.leaves)
        self.choices = [ChoiceTable(f, atoms, tests) for f in fields if isinstance(f, Choice)]
        self.groups = [_group(f, atoms) for f in fields if isinstance(f, Group)]
        self.numbers = [_number(f, atoms) for f in fields if isinstance(f, Number)]
        facts = [leaf for leaf in atoms.leaves if isinstance(leaf, Fact)]
        self.typed = [(attrgetter(f.path), atoms.bit(f), f.closes) for f in facts if f.path]
        self.by_id = {f.id: atoms.bit(f) for f in facts if not f.path}
        self.closing = sum(atoms.bit(f) for f in facts if f.closes and not f.path)
        self.stated = _stated(atoms)
        self.silent = sum(atoms.bit(leaf) for leaf in atoms.leaves if isinstance(leaf, StatedAs))
        self.every_rule = (1 << len(tests)) - 1
        self.adopted = _adopted(law, atoms)

    def encode(self, disclosure: Disclosure) -> tuple[int, int, int]:
        """Return `(yes, no, alive)` for one disclosure."""
        yes, no = self._facts(disclosure)
        alive = self.every_rule
        for table in self.choices:
            so, not_so, kept = table.encode(disclosure)
            yes |= so
            no |= not_so
            alive &= kept
        for get, bits, every in self.groups:
            so, not_so = _members(get(disclosure), bits, every)
            yes |= so
            no |= not_so
        for get, bounds, masks in self.numbers:
            number = get(disclosure)
            if number is not None:
                so, not_so = masks[bisect_right(bounds, number)]
                yes |= so
                no |= not_so
        return yes, no, alive

    def _facts(self, disclosure: Disclosure) -> tuple[int, int]:
        yes, no = self.adopted
        unknown = stated = 0
        by_id, on_statement = self.by_id, self.stated
        for fact, truth in disclosure.facts.entries:
            bit = by_id.get(fact.id, 0)
            if truth is YES:
                yes |= bit
            elif truth is NO:
                no |= bit
            else:
                unknown |= bit
            if fact.id in on_statement:
                stated |= on_statement[fact.id].get(truth, 0)
        closed = disclosure.closed
        if closed:
            no |= self.closing & ~(yes | unknown)
        for get, bit, closes in self.typed:
            truth = get(disclosure)
            if truth is YES:
                yes |= bit
            elif truth is NO or (truth is None and closed and closes):
                no |= bit
        return yes | stated, no | (self.silent & ~stated)


def _fields(leaves: tuple[Leaf, ...]) -> list[Field]:
    found: dict[Field, None] = {}
    for leaf in leaves:
        if isinstance(leaf, OneOf | Has | AtLeast):
            found[leaf.field] = None
    return list(found)


def _group(field: Group, atoms: Atoms) -> tuple[attrgetter[Any], dict[Term, int], int]:
    leaves = [leaf for leaf in atoms.leaves if isinstance(leaf, Has) and leaf.field == field]
    bits = {leaf.term: atoms.bit(leaf) for leaf in leaves}
    return attrgetter(field.path), bits, sum(bits.values())


def _members(members: Members, bits: dict[Term, int], every: int) -> tuple[int, int]:
    yes = no = 0
    for term in members.inside:
        yes |= bits.get(term, 0)
    if members.complete:
        return yes, every & ~yes
    for term in members.outside:
        no |= bits.get(term, 0)
    return yes, no & ~yes


def _number(
    field: Number, atoms: Atoms
) -> tuple[attrgetter[Any], list[int], list[tuple[int, int]]]:
    leaves = [leaf for leaf in atoms.leaves if isinstance(leaf, AtLeast) and leaf.field == field]
    bounds = sorted({leaf.bound for leaf in leaves})
    masks = []
    for passed in range(len(bounds) + 1):
        yes = sum(atoms.bit(leaf) for leaf in leaves if leaf.bound in bounds[:passed])
        masks.append((yes, sum(map(atoms.bit, leaves)) & ~yes))
    return attrgetter(field.path), bounds, masks


def _stated(atoms: Atoms) -> dict[str, dict[Truth, int]]:
    found: dict[str, dict[Truth, int]] = {}
    for leaf in atoms.leaves:
        if isinstance(leaf, StatedAs):
            found.setdefault(leaf.fact.id, {})[leaf.answer] = atoms.bit(leaf)
    return found


def _adopted(law: Law, atoms: Atoms) -> tuple[int, int]:
    yes = no = 0
    for reading in law.corpus.readings:
        if reading.question in atoms.index:
            bit = atoms.bit(reading.question)
            yes, no = (yes | bit, no) if reading.answer else (yes, no | bit)
    return yes, no


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
    Return the variables behind the leaves, and per leaf its variable and the values that make it so.

    Leaves on one field share a variable, so that two tests on one unknown role never disagree.
    """
    found: dict[Leaf | Field, int] = {}
    for leaf in atoms.leaves:
        found.setdefault(_asked(leaf), len(found))
    options = {asked: _options(asked, atoms) for asked in found}
    of_atom = [
        (found[_asked(leaf)], _admitted(leaf, options[_asked(leaf)])) for leaf in atoms.leaves
    ]
    return [Variable(asked, options[asked]) for asked in found], of_atom


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
        self._nodes = {predicate: compiled(predicate) for predicate in law.predicates()}
        self.variables, self.of_atom = variables(self.atoms)

    def decide(self, disclosure: Disclosure) -> Decision:
        """Return what every rule that may apply says of one disclosure."""
        yes, no, alive = self.encoder.encode(disclosure)
        count = len(self.prohibitions)
        applies, may_apply = _read_all(self.prohibitions, alive & ((1 << count) - 1), yes, no)
        holds, may_hold = _read_all(self.grounds, alive >> count, yes, no)
        return Decision(yes, no, applies, may_apply, holds, may_hold)

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
