"""Which conditions of the law its probes decide both ways: masking MC/DC, rule by rule.

A condition is a leaf of a rule. It is decided where it is so if, in some probe, it is so and
turning it, all else unchanged, turns the rule; and where it is not so likewise. A condition of
which either is missing might as well be left out, or turned around, as far as the probes tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

import attrs

from disclosure_law.citation import Provision
from disclosure_law.corpus import Law
from disclosure_law.disclosure import disclosures
from disclosure_law.leaf import Leaf, NotModelled, OpenQuestion
from disclosure_law.outcome import Outcome
from disclosure_law.quality.mutants import whole
from disclosure_law.quality.mutation import Probe
from disclosure_law.readers.atoms import IS_OPEN, IS_YES, Node, read
from disclosure_law.readers.compiled import Decision, Program, compiled
from disclosure_law.readers.rough import bits, rough_outcomes
from disclosure_law.rule import Ground, Prohibition, Rule
from disclosure_law.truth import NO, YES, Truth


class State(Enum):
    """How far a condition is decided."""

    BOTH = "both ways"
    ONE = "one way"
    NEVER = "never"


@attrs.frozen(repr=False)
class Pair:
    """The probes that decide a condition: one in which it is so, one in which it is not."""

    so: Probe | None
    not_so: Probe | None

    @property
    def state(self) -> State:
        """How far that is."""
        found = sum(probe is not None for probe in (self.so, self.not_so))
        return (State.NEVER, State.ONE, State.BOTH)[found]


@attrs.frozen(repr=False)
class Tried:
    """
    A condition of a rule, and what decides it.

    Attributes:
        rule: The rule.
        leaf: The condition.
        in_rule: Probes in which turning the condition turns the rule.
        in_verdict: Probes in which it also changes the outcome, or the provisions it rests on.
    """

    rule: Rule
    leaf: Leaf
    in_rule: Pair
    in_verdict: Pair

    def __repr__(self) -> str:
        """Show the condition and how far it is decided."""
        return f"<{self.rule.id}: {self.leaf!r} {self.in_rule.state.value}>"


class _Level(Enum):
    RULE = "rule"
    VERDICT = "verdict"


_Found = dict[tuple[Rule, Leaf, Truth, _Level], Probe]
_SIDES = (YES, NO)


def conditions(rule: Rule) -> tuple[Leaf, ...]:
    """
    Return the conditions of a rule that a request can decide, each once, in the rule's order.

    What is not modelled and what is an open question of law has no answer in any request.
    """
    found = dict.fromkeys(whole(rule).leaves())
    return tuple(leaf for leaf in found if not isinstance(leaf, NotModelled | OpenQuestion))


def coverage(probes: Iterable[Probe], rules: Iterable[Rule]) -> tuple[Tried, ...]:
    """
    Return, for every condition of these rules, the first probes that decide it.

    Args:
        probes: Asserted requests with their law.
        rules: Prohibitions and grounds; a probe counts for those in force in its law on its day.
    """
    rules = tuple(rules)
    found: _Found = {}
    for law, listed in _by_law(probes).items():
        targets = _targets(law, frozenset(rules), found)
        for probe in listed:
            for decision in _decisions(probe, law):
                for target in targets:
                    target.look(decision, probe)
    return tuple(_tried(rule, leaf, found) for rule in rules for leaf in conditions(rule))


def _tried(rule: Rule, leaf: Leaf, found: _Found) -> Tried:
    pairs = {
        level: Pair(*(found.get((rule, leaf, side, level)) for side in _SIDES)) for level in _Level
    }
    return Tried(rule, leaf, pairs[_Level.RULE], pairs[_Level.VERDICT])


def _by_law(probes: Iterable[Probe]) -> dict[Law, list[Probe]]:
    found: dict[Law, list[Probe]] = {}
    for probe in dict.fromkeys(probes):
        found.setdefault(probe.corpus.at(probe.request.at), []).append(probe)
    return found


def _decisions(probe: Probe, law: Law) -> Iterator[Decision]:
    program = compiled(law)
    for row in disclosures(probe.request, law):
        for single in row:
            yield program.decide(single)


def _targets(law: Law, wanted: frozenset[Rule], found: _Found) -> list[_Target]:
    program = compiled(law)
    rules: tuple[Prohibition | Ground, ...] = (*law.prohibitions, *law.grounds)
    nodes = zip(rules, (*program.prohibitions, *program.grounds), strict=True)
    return [
        _Target(rule, number, node, program, found)
        for number, (rule, node) in enumerate(nodes)
        if rule in wanted
    ]


class _Target:
    """A rule in one law, with the sides of its conditions that no probe has decided yet."""

    def __init__(
        self, rule: Ground | Prohibition, number: int, node: Node, program: Program, found: _Found
    ) -> None:
        self.rule, self.number, self.node, self.program = rule, number, node, program
        self.found = found
        self.leaves = {program.atoms.index[leaf]: leaf for leaf in conditions(rule)}
        self.open = {side: self._undecided(side) for side in _SIDES}

    def _undecided(self, side: Truth) -> int:
        return sum(
            1 << atom
            for atom, leaf in self.leaves.items()
            if (self.rule, leaf, side, _Level.VERDICT) not in self.found
        )

    def look(self, decision: Decision, probe: Probe) -> None:
        """Note every condition, still undecided, that decides the rule in this probe."""
        node, yes, no = self.node, decision.yes, decision.no
        asked = self.open[YES] & yes | self.open[NO] & no
        failing = node.pos & no | node.neg & yes
        if failing & (failing - 1):
            return  # of two conditions that both fail, neither alone turns the rule
        if failing:
            asked &= failing
        if not asked:
            return
        truth = read(node, yes, no)
        for atom in bits(asked):
            bit = 1 << atom
            turned = read(node, yes ^ bit, no ^ bit)
            if turned != truth:
                self._note(atom, YES if yes & bit else NO, probe)
                self._note_verdict(atom, turned, decision, probe)

    def _note(self, atom: int, side: Truth, probe: Probe) -> None:
        self.found.setdefault((self.rule, self.leaves[atom], side, _Level.RULE), probe)

    def _note_verdict(self, atom: int, turned: int, decision: Decision, probe: Probe) -> None:
        side = YES if decision.yes >> atom & 1 else NO
        other = _with(decision, self.program, self.number, turned)
        if _answer(self.program, other) != _answer(self.program, decision):
            self.open[side] &= ~(1 << atom)
            self.found[self.rule, self.leaves[atom], side, _Level.VERDICT] = probe


def _with(decision: Decision, program: Program, number: int, truth: int) -> Decision:
    """Return the decision as it would be if this one rule had another truth."""
    count = len(program.prohibitions)
    certain, maybe = ("applies", "may_apply") if number < count else ("holds", "may_hold")
    bit = 1 << (number if number < count else number - count)
    changes = {
        name: getattr(decision, name) & ~bit | (bit if truth == value else 0)
        for name, value in ((certain, IS_YES), (maybe, IS_OPEN))
    }
    return decision._replace(**changes)


_Answer = tuple[tuple[Outcome, ...], frozenset[Provision]]


def _answer(program: Program, decision: Decision) -> _Answer:
    """Return the outcomes left open, and the provisions they rest on."""
    outcomes = rough_outcomes(program, decision)
    rules = _refusing if outcomes == (Outcome.PROHIBITED,) else _allowing
    cited = frozenset(p for rule in rules(program, decision) for p in rule.cites)
    return outcomes, cited


def _refusing(program: Program, decision: Decision) -> Iterator[Rule]:
    """Yield the prohibitions that stand for certain."""
    opening = decision.holds | decision.may_hold
    for i in bits(decision.applies):
        if not program.keys[i] & opening:
            yield program.law.prohibitions[i]


def _allowing(program: Program, decision: Decision) -> Iterator[Rule]:
    """Yield the prohibitions that (may) apply, and the grounds that (may) open them or oblige."""
    useful = program.duties
    for i in bits(decision.applies | decision.may_apply):
        useful |= program.keys[i]
        yield program.law.prohibitions[i]
    for g in bits((decision.holds | decision.may_hold) & useful):
        yield program.law.grounds[g]
