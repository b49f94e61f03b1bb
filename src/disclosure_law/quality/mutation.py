"""Which mutants of the law the tests notice: a report of survivors, rule by rule.

A probe is a request with the law it is judged under, asserted somewhere (a case file, a table of
tests). A mutant is killed if what is asserted at some probe no longer holds. It is judged again
only near its rule, where one condition can make the difference, and within a small corpus.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

import attrs

from disclosure_law.citation import Provision
from disclosure_law.corpus import Corpus
from disclosure_law.disclosure import Disclosure, disclosures
from disclosure_law.errors import ContradictionError, CorpusError
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import All, Predicate
from disclosure_law.quality.mutants import Mutant, mutants, whole
from disclosure_law.request import Request
from disclosure_law.rule import Ground, Prohibition, Rule
from disclosure_law.truth import NO
from disclosure_law.verdict import Verdict

Answer = tuple[Outcome, frozenset[Provision], tuple[Outcome, ...]]


@attrs.frozen(cache_hash=True, repr=False)
class Probe:
    """A request that is asserted under some law."""

    request: Request
    corpus: Corpus


@attrs.frozen(repr=False)
class Report:
    """What became of the mutants."""

    killed: tuple[Mutant, ...]
    survived: tuple[Mutant, ...]

    @property
    def score(self) -> float:
        """The share of mutants killed."""
        total = len(self.killed) + len(self.survived)
        return len(self.killed) / total if total else 1.0

    def by_rule(self) -> Mapping[str, tuple[Mutant, ...]]:
        """Return the survivors per rule id, in law order."""
        found: dict[str, list[Mutant]] = {}
        for mutant in self.survived:
            found.setdefault(mutant.original.id, []).append(mutant)
        return {id_: tuple(listed) for id_, listed in found.items()}

    def __repr__(self) -> str:
        """Show the counts."""
        return f"<Report: {len(self.killed)} killed, {len(self.survived)} survived>"


class Prepared:
    """A probe with what is needed to judge it again: its parts, a small corpus, its answer."""

    def __init__(self, probe: Probe) -> None:
        """Take apart the request; nothing is judged yet."""
        self.probe = probe
        self.at = probe.request.at
        law = probe.corpus.at(self.at)
        self.singles = tuple(d for row in disclosures(probe.request, law) for d in row)

    @cached_property
    def small(self) -> Corpus:
        """The corpus without the rules that are out of the question for this request."""
        corpus = self.probe.corpus
        small = attrs.evolve(corpus, rules=tuple(filter(self._in_question, corpus.rules)))
        return small if self.everything(small) == self.everything(corpus) else corpus

    @cached_property
    def baseline(self) -> Answer:
        """What counts as the answer, under the law as it is."""
        return answer(judge(self.probe.request, self.small))

    @cached_property
    def shown(self) -> tuple[object, ...]:
        """All that the verdict shows, under the law as it is."""
        return self.everything(self.small)

    def everything(self, corpus: Corpus) -> tuple[object, ...]:
        """Return all that the verdict shows under that law."""
        return everything(judge(self.probe.request, corpus))

    def _in_question(self, rule: Rule) -> bool:
        if not isinstance(rule, Ground | Prohibition):
            return True
        predicate = whole(rule)
        return rule.in_force(self.at) and any(predicate.truth(d) is not NO for d in self.singles)

    def changed(self, mutant: Mutant) -> Corpus:
        """Return the small corpus with the mutant instead of its rule."""
        others = tuple(rule for rule in self.small.rules if rule != mutant.original)
        return attrs.evolve(self.small, rules=(*others, mutant.mutated))

    def can_tell(self, mutant: Mutant) -> bool:
        """Whether the rule itself is another one here."""
        old, new = mutant.original, mutant.mutated
        if old.in_force(self.at) != new.in_force(self.at):
            return True
        if not old.in_force(self.at):
            return False
        return any(_differs(old, new, single) for single in self.singles)

    def is_near(self, parts: tuple[Predicate, ...]) -> bool:
        """Whether at most one of these conditions fails, for some part of the request."""
        return any(_failing(parts, single) <= 1 for single in self.singles)


class Bench:
    """Probes laid out so that a mutant is judged only where it can make a difference."""

    def __init__(self, probes: Iterable[Probe]) -> None:
        """Take each probe once, in the order given."""
        self._probes = {probe: Prepared(probe) for probe in dict.fromkeys(probes)}
        corpora = {probe.corpus for probe in self._probes}
        self._rules = {corpus: frozenset(corpus.rules) for corpus in corpora}
        self._near: dict[Rule, tuple[Prepared, ...]] = {}

    def of(self, probe: Probe) -> Prepared | None:
        """Return a probe as it was laid out, if it is here."""
        return self._probes.get(probe)

    def telling(self, mutant: Mutant) -> Iterator[Prepared]:
        """Yield the probes at which the mutant is not the same as its rule."""
        rule = mutant.original
        if rule not in self._near:
            self._near[rule] = tuple(self._near_to(rule))
        return (one for one in self._near[rule] if one.can_tell(mutant))

    def _near_to(self, rule: Rule) -> Iterator[Prepared]:
        parts = _conjuncts(rule)
        having = {corpus for corpus, rules in self._rules.items() if rule in rules}
        for probe, prepared in self._probes.items():
            if probe.corpus in having and prepared.is_near(parts):
                yield prepared


def report(
    probes: Iterable[Probe],
    rules: Iterable[Rule],
    every: int = 1,
    notices: Callable[[Prepared, Mutant], bool] | None = None,
) -> Report:
    """
    Return which mutants of these rules some probe notices.

    Args:
        probes: Asserted requests with their law.
        rules: The rules to mutate.
        every: Take only one in so many mutants (the short form of CI).
        notices: Whether what is asserted at a probe fails under a mutant; without it, whether the
            outcome, the provisions or the outcome of a part is another.
    """
    bench = Bench(probes)
    chosen = chosen_mutants(rules, every)
    fates = [noticed(bench, mutant, notices or other_answer) for mutant in chosen]
    killed = tuple(m for m, fate in zip(chosen, fates, strict=True) if fate)
    survived = tuple(m for m, fate in zip(chosen, fates, strict=True) if not fate)
    return Report(killed, survived)


def chosen_mutants(
    rules: Iterable[Rule],
    every: int = 1,
    shared: Callable[[Rule], frozenset[Predicate]] | None = None,
) -> tuple[Mutant, ...]:
    """Return one in so many of the mutants of these rules; `shared` as for `mutants`, per rule."""
    away = shared or _nothing_shared
    return tuple(m for rule in rules for m in mutants(rule, away(rule)))[::every]


def _nothing_shared(_: Rule) -> frozenset[Predicate]:
    return frozenset()


def noticed(bench: Bench, mutant: Mutant, notices: Callable[[Prepared, Mutant], bool]) -> bool:
    """Return whether some probe notices the mutant, or the library itself refuses it."""
    try:
        return any(notices(one, mutant) for one in bench.telling(mutant))
    except (ContradictionError, CorpusError):
        return True


def other_answer(prepared: Prepared, mutant: Mutant) -> bool:
    """Return whether the outcome, the provisions or the outcome of a part is another."""
    verdict = judge(prepared.probe.request, prepared.changed(mutant))
    return answer(verdict) != prepared.baseline


def answer(verdict: Verdict) -> Answer:
    """Return what counts as the answer: outcome, provisions, outcomes of the parts."""
    parts = tuple(part.outcome for part in verdict.parts)
    return verdict.outcome, frozenset(verdict.cites), parts


def everything(verdict: Verdict) -> tuple[object, ...]:
    """Return all that a test can see of a verdict, save the law it was given under."""
    return verdict.outcome, verdict.possible, verdict.parts, verdict.missing, verdict.exact


def _differs(old: Rule, new: Rule, single: Disclosure) -> bool:
    before = whole(old).truth(single)
    if whole(new).truth(single) is not before:
        return True
    return before is not NO and _force(old) != _force(new)


def _conjuncts(rule: Rule) -> tuple[Predicate, ...]:
    predicate = whole(rule)
    return predicate.parts if isinstance(predicate, All) else (predicate,)


def _failing(parts: tuple[Predicate, ...], single: Disclosure) -> int:
    """Return how many of these conditions fail, counted up to two."""
    count = 0
    for part in parts:
        if part.truth(single) is NO:
            count += 1
            if count > 1:
                break
    return count


def _force(rule: Rule) -> object:
    if isinstance(rule, Ground):
        return rule.modality, rule.lifts, rule.breaks
    return rule.yields if isinstance(rule, Prohibition) else None
