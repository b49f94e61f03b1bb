"""Which mutants of the law the probes notice: a report of survivors, rule by rule.

A probe is a request with the law it is judged under, asserted somewhere (a case file, a table of
tests). A mutant is killed if the outcome or the provisions of some probe change. Only probes that
can tell are judged again, so all rules together take seconds.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

import attrs

from disclosure_law.citation import Provision
from disclosure_law.corpus import Corpus
from disclosure_law.disclosure import Disclosure, disclosures
from disclosure_law.errors import ContradictionError, CorpusError
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import Predicate
from disclosure_law.quality.mutants import Mutant, mutants
from disclosure_law.request import Request
from disclosure_law.rule import Ground, Prohibition, Rule
from disclosure_law.truth import NO

Answer = tuple[Outcome, frozenset[Provision], tuple[Outcome, ...]]


@attrs.frozen(repr=False)
class Probe:
    """A request that is asserted under some law."""

    request: Request
    corpus: Corpus

    def answer(self, corpus: Corpus) -> Answer:
        """Return what counts as the answer: outcome, provisions, outcomes of the parts."""
        verdict = judge(self.request, corpus)
        parts = tuple(part.outcome for part in verdict.parts)
        return verdict.outcome, frozenset(verdict.cites), parts


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


class _Prepared:
    """A probe with its answer under the law as it is."""

    def __init__(self, probe: Probe) -> None:
        self.probe = probe
        self.at = probe.request.at
        self.rules = frozenset(probe.corpus.rules)
        law = probe.corpus.at(self.at)
        self.singles = tuple(d for row in disclosures(probe.request, law) for d in row)
        self.small = self._small()
        self.baseline = probe.answer(self.small)

    def _small(self) -> Corpus:
        """Return the corpus without the rules that are out of the question for this request."""
        corpus = self.probe.corpus
        small = attrs.evolve(corpus, rules=tuple(filter(self._in_question, corpus.rules)))
        return small if self.probe.answer(small) == self.probe.answer(corpus) else corpus

    def _in_question(self, rule: Rule) -> bool:
        if not isinstance(rule, Ground | Prohibition):
            return True
        whole = _whole(rule)
        return rule.in_force(self.at) and any(whole.truth(d) is not NO for d in self.singles)

    def notices(self, mutant: Mutant) -> bool:
        if mutant.original not in self.rules or not self._can_tell(mutant):
            return False
        others = tuple(rule for rule in self.small.rules if rule != mutant.original)
        changed = attrs.evolve(self.small, rules=(*others, mutant.mutated))
        return self.probe.answer(changed) != self.baseline

    def _can_tell(self, mutant: Mutant) -> bool:
        old, new = mutant.original, mutant.mutated
        if old.in_force(self.at) != new.in_force(self.at):
            return True
        if not old.in_force(self.at):
            return False
        return any(_differs(old, new, single) for single in self.singles)


def _differs(old: Rule, new: Rule, single: Disclosure) -> bool:
    before = _whole(old).truth(single)
    if _whole(new).truth(single) is not before:
        return True
    return before is not NO and _force(old) != _force(new)


def _whole(rule: Rule) -> Predicate:
    return rule.when & rule.provided if isinstance(rule, Ground) else rule.when


def _force(rule: Rule) -> object:
    if isinstance(rule, Ground):
        return rule.modality, rule.lifts, rule.breaks
    return rule.yields if isinstance(rule, Prohibition) else None


def report(probes: Iterable[Probe], rules: Iterable[Rule], every: int = 1) -> Report:
    """
    Return which mutants of these rules some probe notices.

    Args:
        probes: Asserted requests with their law.
        rules: The rules to mutate.
        every: Take only one in so many mutants (the short form of CI).
    """
    prepared = _by_rule([_Prepared(probe) for probe in _unique(probes)])
    killed: list[Mutant] = []
    survived: list[Mutant] = []
    chosen = [m for rule in rules for m in mutants(rule)][::every]
    for mutant in chosen:
        candidates = prepared.get(mutant.original.id, [])
        noticed = any(_notices(probe, mutant) for probe in candidates)
        (killed if noticed else survived).append(mutant)
    return Report(tuple(killed), tuple(survived))


def _notices(probe: _Prepared, mutant: Mutant) -> bool:
    try:
        return probe.notices(mutant)
    except (ContradictionError, CorpusError):  # the library itself refuses the mutant
        return True


def _by_rule(probes: list[_Prepared]) -> dict[str, list[_Prepared]]:
    """Return the probes per rule id, nearest date first is of no matter: order is given order."""
    found: dict[str, list[_Prepared]] = {}
    for probe in probes:
        for rule in sorted(probe.rules, key=_id):
            found.setdefault(rule.id, []).append(probe)
    return found


def _unique(probes: Iterable[Probe]) -> Iterator[Probe]:
    seen: set[tuple[Request, Corpus]] = set()
    for probe in probes:
        if (probe.request, probe.corpus) not in seen:
            seen.add((probe.request, probe.corpus))
            yield probe


def _id(rule: Rule) -> tuple[str, dt.date]:
    return rule.id, rule.since or dt.date.min
