"""From a disclosure to masks: which leaves are so, which are not, which rules are worth reading."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import Any

from disclosure_law.corpus import Law
from disclosure_law.disclosure import Disclosure, Members
from disclosure_law.leaf import (
    AtLeast,
    Choice,
    Fact,
    Field,
    Group,
    Has,
    Leaf,
    Number,
    OneOf,
    StatedAs,
)
from disclosure_law.readers.atoms import Atoms, Node
from disclosure_law.term import Term
from disclosure_law.truth import NO, YES, Truth


class ChoiceTable:
    """Masks for one choice field: per term, which leaves are so and which rules survive."""

    def __init__(self, field: Choice, atoms: Atoms, tests: list[Node]) -> None:
        """Work the masks out for every term that some leaf admits, and for any other."""
        leaves = [leaf for leaf in atoms.leaves if isinstance(leaf, OneOf) and leaf.field == field]
        self.field = field
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
        self.stated_typed = _stated_typed(atoms)
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
        if disclosure.closed:
            no |= self.closing & ~(yes | unknown)
        for get, answer, bit in self.stated_typed:
            stated |= bit if get(disclosure) is answer else 0
        so, not_so = self._typed(disclosure)
        return yes | so | stated, no | not_so | (self.silent & ~stated)

    def _typed(self, disclosure: Disclosure) -> tuple[int, int]:
        closed, yes, no = disclosure.closed, 0, 0
        for get, bit, closes in self.typed:
            truth = get(disclosure)
            if truth is YES:
                yes |= bit
            elif truth is NO or (truth is None and closed and closes):
                no |= bit
        return yes, no


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
    masks: list[tuple[int, int]] = []
    for passed in range(len(bounds) + 1):
        yes = sum(atoms.bit(leaf) for leaf in leaves if leaf.bound in bounds[:passed])
        masks.append((yes, sum(map(atoms.bit, leaves)) & ~yes))
    return attrgetter(field.path), bounds, masks


def _stated(atoms: Atoms) -> dict[str, dict[Truth, int]]:
    found: dict[str, dict[Truth, int]] = {}
    for leaf in atoms.leaves:
        if isinstance(leaf, StatedAs) and not leaf.fact.path:
            found.setdefault(leaf.fact.id, {})[leaf.answer] = atoms.bit(leaf)
    return found


def _stated_typed(atoms: Atoms) -> list[tuple[attrgetter[Any], Truth, int]]:
    """Return what was said of a fact with a typed attribute: where, which answer, its bit."""
    leaves = [leaf for leaf in atoms.leaves if isinstance(leaf, StatedAs) and leaf.fact.path]
    return [(attrgetter(leaf.fact.path), leaf.answer, atoms.bit(leaf)) for leaf in leaves]


def _adopted(law: Law, atoms: Atoms) -> tuple[int, int]:
    yes = no = 0
    for reading in law.corpus.readings:
        if reading.question in atoms.index:
            bit = atoms.bit(reading.question)
            yes, no = (yes | bit, no) if reading.answer else (yes, no | bit)
    return yes, no
