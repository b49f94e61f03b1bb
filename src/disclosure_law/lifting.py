"""Judging a request: lifting, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from disclosure_law.citation import Provision
from disclosure_law.corpus import Corpus, Law
from disclosure_law.disclosure import disclosures
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import Predicate
from disclosure_law.readers.compiled import Decision, Program, Variable, compiled
from disclosure_law.readers.exact import Tree, bits
from disclosure_law.request import Request
from disclosure_law.rule import Condition, Contested, Ground, Prohibition, Rule
from disclosure_law.truth import NO
from disclosure_law.verdict import Lifted, Missing, Part, Verdict


def judge(request: Request, corpus: Corpus) -> Verdict:
    """
    Return the verdict on a request under the law of a corpus at the request's date.

    Raises:
        ContradictionError: What is stated of a party's secrecy contradicts the dated table.
    """
    law = corpus.at(request.at)
    program = compiled(law)
    tree = Tree(program)
    rows = [
        (i, j, program.decide(single))
        for i, row in enumerate(disclosures(request, law))
        for j, single in enumerate(row)
    ]
    diagrams = [tree.part(decision) for _, _, decision in rows]
    parts = tuple(
        _part(program, tree, i, j, decision, diagram)
        for (i, j, decision), diagram in zip(rows, diagrams, strict=True)
    )
    joined = tree.join(diagrams)
    possible = tree.possible(joined)
    missing = _missing(program, tree, joined, [decision for _, _, decision in rows])
    return Verdict(_outcome(possible), possible, parts, missing, request, law)


def _outcome(possible: tuple[Outcome, ...]) -> Outcome:
    return possible[0] if len(possible) == 1 else Outcome.UNDETERMINED


def _part(
    program: Program, tree: Tree, recipient: int, item: int, decision: Decision, diagram: int
) -> Part:
    possible = tree.possible(diagram)
    outcome = _outcome(possible)
    sorted_ = _Sorted(program, decision)
    relevant = sorted_.relevant(outcome)
    return Part(
        recipient,
        item,
        outcome,
        possible,
        sorted_.standing,
        sorted_.lifted,
        sorted_.unsettled,
        sorted_.carrying,
        sorted_.waiting,
        sorted_.duties if sorted_.standing else (),
        tuple(dict.fromkeys(_conditions(program, decision, outcome, relevant))),
        tuple(dict.fromkeys(_contested(program, decision, relevant, sorted_.lifted))),
    )


class _Sorted:
    """The rules of one decision, sorted by what became of them."""

    def __init__(self, program: Program, decision: Decision) -> None:
        law, keys = program.law, program.keys
        standing: list[Prohibition] = []
        lifted: list[Lifted] = []
        unsettled: list[Prohibition] = []
        opened = waited = 0
        for i in bits(decision.applies | decision.may_apply):
            prohibition = law.prohibitions[i]
            opening = keys[i] & decision.holds
            if opening:
                opened |= opening
                if decision.applies >> i & 1:
                    lifted.append(_lifted(prohibition, law, opening))
                continue
            waiting = keys[i] & decision.may_hold
            waited |= waiting
            certain = decision.applies >> i & 1 and not waiting
            (standing if certain else unsettled).append(prohibition)
        self.standing: tuple[Prohibition, ...] = tuple(standing)
        self.lifted: tuple[Lifted, ...] = tuple(lifted)
        self.unsettled: tuple[Prohibition, ...] = tuple(unsettled)
        duties = decision.holds & program.duties
        maybe = decision.may_hold & program.duties
        self.duties = _pick(law.grounds, duties)
        self.carrying = _pick(law.grounds, opened | duties)
        self.waiting = _pick(law.grounds, waited | maybe)

    def relevant(self, outcome: Outcome) -> tuple[Rule, ...]:
        """Return the rules whose conditions and contested points belong to the outcome."""
        if outcome is Outcome.PROHIBITED:
            return self.standing or self.unsettled
        if outcome is Outcome.UNDETERMINED:
            return (*self.unsettled, *self.carrying, *self.waiting)
        return self.carrying


def _lifted(prohibition: Prohibition, law: Law, opening: int) -> Lifted:
    pairs = []
    for g in bits(opening):
        key = law.grounds[g].key_to(prohibition)
        if key is not None:
            pairs.append((law.grounds[g], key))
    return Lifted(prohibition, tuple(pairs))


def _pick(grounds: tuple[Ground, ...], mask: int) -> tuple[Ground, ...]:
    return tuple(grounds[g] for g in bits(mask))


def _conditions(
    program: Program, decision: Decision, outcome: Outcome, relevant: tuple[Rule, ...]
) -> Iterator[Condition]:
    """Yield the conditions of the relevant rules, then those that stand by themselves."""
    attached = [c for rule in relevant if isinstance(rule, Ground | Prohibition) for c in rule.then]
    standing = () if outcome is Outcome.PROHIBITED else program.law.conditions
    for condition in (*attached, *standing):
        if program.truth(condition.when, decision) is not NO:
            yield condition


def _contested(
    program: Program, decision: Decision, relevant: tuple[Rule, ...], lifted: tuple[Lifted, ...]
) -> Iterator[Contested]:
    points = [point for rule in relevant for point in rule.contested]
    points += [point for one in lifted for _, key in one.by for point in key.contested]
    for point in points:
        if program.truth(point.when, decision) is not NO:
            yield point


def _missing(
    program: Program, tree: Tree, diagram: int, decisions: list[Decision]
) -> tuple[Missing, ...]:
    ranked = tree.ranked(diagram)
    if not ranked:
        return ()
    rules = _open_rules(program, decisions)
    return tuple(_ask(program.variables[number], rules) for number in ranked)


def _open_rules(program: Program, decisions: list[Decision]) -> list[Rule]:
    law = program.law
    may_apply = may_hold = 0
    for decision in decisions:
        may_apply |= decision.may_apply
        may_hold |= decision.may_hold
    prohibitions = [law.prohibitions[i] for i in bits(may_apply)]
    return [*_pick(law.grounds, may_hold), *prohibitions]


def _ask(variable: Variable, rules: list[Rule]) -> Missing:
    asked = variable.asked
    own: Provision | None = getattr(asked, "asks", None)
    asks: tuple[Provision, ...] = () if own is None else (own,)
    if not asks:
        asks = tuple(dict.fromkeys(rule.cites[0] for rule in rules if _reads(rule, asked.id)))
    options = variable.options if any(not isinstance(o, int) for o in variable.options) else ()
    return Missing(asked, asks, options)


def _reads(rule: Rule, id_: str) -> bool:
    predicates: list[Predicate] = [rule.when]
    if isinstance(rule, Ground):
        predicates.append(rule.provided)
    return any(
        id_ in (leaf.id, getattr(getattr(leaf, "field", None), "id", ""))
        for predicate in predicates
        for leaf in predicate.leaves()
    )

