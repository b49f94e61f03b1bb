"""The traced reader: the same rules, read one leaf at a time, with everything kept.

It serves two ends. `trace` says of a predicate what each of its leaves contributed; explanations
are built from that, and only when somebody asks. `decide` is lifting written as plainly as it can
be: the reference that the compiled reader is held to.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from disclosure_law.corpus import Law
from disclosure_law.leaf import Leaf
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import All, AnyOf, Not, Predicate, Reading
from disclosure_law.rule import Ground, Modality, Prohibition
from disclosure_law.truth import NO, UNKNOWN, YES, Truth, any_of


@attrs.frozen(repr=False)
class Finding:
    """
    What a reading makes of a predicate, part by part.

    Negations stand at the leaves only, so that a finding without parts is about one leaf.

    Attributes:
        predicate: An `All`, an `AnyOf`, a leaf or the negation of a leaf.
        truth: Its Kleene truth.
        parts: The findings on its parts, in the law's order.
    """

    predicate: Predicate
    truth: Truth
    parts: tuple[Finding, ...] = ()

    @property
    def leaf(self) -> Leaf | None:
        """The leaf that this finding is about, or `None` if it has parts."""
        tested = self.predicate.part if isinstance(self.predicate, Not) else self.predicate
        return tested if isinstance(tested, Leaf) else None

    @property
    def needed(self) -> Truth:
        """The truth that the predicate needs its leaf to have; for one with parts: yes."""
        return NO if isinstance(self.predicate, Not) else YES

    @property
    def conjuncts(self) -> tuple[Finding, ...]:
        """What must all hold: the parts of a conjunction, or this finding alone."""
        return self.parts if isinstance(self.predicate, All) else (self,)

    @property
    def failing(self) -> tuple[Finding, ...]:
        """The conjuncts that are not so: the reasons why the predicate fails."""
        return tuple(part for part in self.conjuncts if part.truth is NO)

    @property
    def waiting(self) -> tuple[Finding, ...]:
        """The conjuncts that are not known: what the predicate waits for."""
        return tuple(part for part in self.conjuncts if part.truth is UNKNOWN)

    def of_leaves(self) -> Iterator[Finding]:
        """Yield the finding on every leaf, left to right, repeats included."""
        if self.leaf is not None:
            yield self
        for part in self.parts:
            yield from part.of_leaves()

    def __repr__(self) -> str:
        """Show the truth only; the leaves' answers are facts of a case."""
        return f"<Finding {self.truth.value}>"


def trace(predicate: Predicate, reading: Reading) -> Finding:
    """Return the finding tree of a predicate under a reading."""
    match predicate:
        case Not(All(parts)):
            return trace(AnyOf(tuple(~part for part in parts)), reading)
        case Not(AnyOf(parts)):
            return trace(All(tuple(~part for part in parts)), reading)
        case Not(Not(part)):
            return trace(part, reading)
        case All(parts) | AnyOf(parts):
            found = tuple(trace(part, reading) for part in parts)
            return Finding(predicate, predicate.truth(reading), found)
        case _:
            return Finding(predicate, predicate.truth(reading))


@attrs.frozen(repr=False)
class RuleFinding:
    """
    What a reading makes of one prohibition or ground.

    Attributes:
        rule: The rule.
        when: The finding on who, to whom, what and where.
        provided: The finding on the conditions of a ground; `None` for a prohibition.
    """

    rule: Prohibition | Ground
    when: Finding
    provided: Finding | None = None

    @property
    def truth(self) -> Truth:
        """Whether the prohibition applies, or the ground holds."""
        return self.when.truth if self.provided is None else self.when.truth & self.provided.truth

    @property
    def whole(self) -> Finding:
        """The finding on everything the rule asks, as one conjunction."""
        sides = (self.when,) if self.provided is None else (self.when, self.provided)
        parts = tuple(part for side in sides for part in side.conjuncts)
        return Finding(All(tuple(part.predicate for part in parts)), self.truth, parts)

    @property
    def failing(self) -> tuple[Finding, ...]:
        """The conjuncts of the rule that are not so."""
        return self.whole.failing

    @property
    def waiting(self) -> tuple[Finding, ...]:
        """The conjuncts of the rule that are not known."""
        return self.whole.waiting

    def __repr__(self) -> str:
        """Show the rule and the truth."""
        return f"<{self.rule.id}: {self.truth.value}>"


def trace_rule(rule: Prohibition | Ground, reading: Reading) -> RuleFinding:
    """Return what a reading makes of one rule."""
    provided = trace(rule.provided, reading) if isinstance(rule, Ground) else None
    return RuleFinding(rule, trace(rule.when, reading), provided)


def trace_law(law: Law, reading: Reading) -> tuple[RuleFinding, ...]:
    """Return what a reading makes of every prohibition and every ground of a law, in law order."""
    rules: list[Prohibition | Ground] = [*law.prohibitions, *law.grounds]
    return tuple(trace_rule(rule, reading) for rule in rules)


@attrs.frozen(repr=False)
class Traced:
    """
    The reference decision on one disclosure, in Kleene logic.

    Attributes:
        outcome: Settled by what is known, or undetermined; never wrong, sometimes too cautious.
        applies: Prohibitions that certainly apply; `may_apply`: those not known to.
        holds: Grounds that certainly hold; `may_hold`: those not known to.
    """

    outcome: Outcome
    applies: tuple[Prohibition, ...]
    may_apply: tuple[Prohibition, ...]
    holds: tuple[Ground, ...]
    may_hold: tuple[Ground, ...]

    def __repr__(self) -> str:
        """Show the outcome only."""
        return f"<Traced {self.outcome.value}>"


def decide(reading: Reading, law: Law) -> Traced:
    """Return what lifting makes of one disclosure, rule by rule, without any shortcut."""
    applies = {rule: rule.when.truth(reading) for rule in law.prohibitions}
    holds = {rule: rule.when.truth(reading) & rule.provided.truth(reading) for rule in law.grounds}
    return Traced(
        _outcome(applies, holds),
        tuple(rule for rule, truth in applies.items() if truth is YES),
        tuple(rule for rule, truth in applies.items() if truth is UNKNOWN),
        tuple(rule for rule, truth in holds.items() if truth is YES),
        tuple(rule for rule, truth in holds.items() if truth is UNKNOWN),
    )


def _outcome(applies: dict[Prohibition, Truth], holds: dict[Ground, Truth]) -> Outcome:
    may_stand = [(rule, truth) for rule, truth in applies.items() if truth is not NO]
    blocked = any_of(_stands(rule, truth, holds) for rule, truth in may_stand)
    if blocked is YES:
        return Outcome.PROHIBITED
    compelled = any_of(holds[rule] for rule in holds if rule.modality is Modality.DUTY)
    if UNKNOWN in (blocked, compelled):
        return Outcome.UNDETERMINED
    return Outcome.REQUIRED if compelled is YES else Outcome.PERMITTED


def _stands(rule: Prohibition, applies: Truth, holds: dict[Ground, Truth]) -> Truth:
    lifted = any_of(truth for ground, truth in holds.items() if ground.key_to(rule) is not None)
    return applies & ~lifted
