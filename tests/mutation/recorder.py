"""Runs the law tests and the case files, notes what they ask, and runs them again on mutants.

Every request that a test has judged is a probe. A mutant that changes anything in the verdict on a
probe is put in place, and the tests that asked it are run again: only a test that fails kills it.
"""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import attrs
import pytest
from _pytest.runner import runtestprotocol

from disclosure_law import lifting
from disclosure_law.casefile import load_cases
from disclosure_law.corpora import corpus_named
from disclosure_law.corpus import Corpus
from disclosure_law.quality.mutants import Mutant
from disclosure_law.quality.mutation import Bench, Prepared, Probe, everything
from disclosure_law.request import Request
from disclosure_law.verdict import Verdict

TESTS = Path(__file__).parent.parent
PATHS = (TESTS / "law", TESTS / "bills", TESTS / "test_cases.py")


class Recorder:
    """A pytest plugin: runs the tests once, noting what is judged, then calls `work`."""

    def __init__(self, work: Callable[[Recorder], None]) -> None:
        """Take what is to be done while the tests can still be run again."""
        self.asked: dict[Probe, list[pytest.Item]] = {}
        self.bench = Bench(())
        self._work = work
        self._original = lifting.judge
        self._item: pytest.Item | None = None
        self._mutant: Mutant | None = None
        self._sound: dict[pytest.Item, bool] = {}

    def judge(self, request: Request, corpus: Corpus) -> Verdict:
        """Judge, under the mutant if there is one, and note who asked."""
        probe = Probe(request, corpus)
        if self._mutant is not None:
            return self._original(request, self._changed(probe, self._mutant))
        if self._item is not None:
            self.asked.setdefault(probe, []).append(self._item)
        return self._original(request, corpus)

    def _changed(self, probe: Probe, mutant: Mutant) -> Corpus:
        prepared = self.bench.of(probe)
        if mutant.original not in probe.corpus.rules:
            return probe.corpus if prepared is None else prepared.small
        if prepared is not None:
            return prepared.changed(mutant)
        rules = (mutant.mutated if r == mutant.original else r for r in probe.corpus.rules)
        return attrs.evolve(probe.corpus, rules=tuple(rules))

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run every test once, then do the work."""
        for item in session.items:
            self._item = item
            if not _passes(item):
                msg = f"the law tests do not pass: {item.nodeid}"
                raise RuntimeError(msg)
        self._item = None
        self.bench = Bench(self.asked)
        self._work(self)
        return True

    def fails(self, prepared: Prepared, mutant: Mutant) -> bool:
        """Return whether a test that asked this fails under the mutant."""
        asking = dict.fromkeys(self.asked[prepared.probe])
        verdict = self._original(prepared.probe.request, prepared.changed(mutant))
        if everything(verdict) == prepared.shown:
            return False
        return any(self._is_sound(item, mutant) and not self._run(item, mutant) for item in asking)

    def _is_sound(self, item: pytest.Item, mutant: Mutant) -> bool:
        """Return whether the test passes in small corpora while nothing is changed."""
        if item not in self._sound:
            same = attrs.evolve(mutant, mutated=mutant.original)
            self._sound[item] = self._run(item, same)
        return self._sound[item]

    def _run(self, item: pytest.Item, mutant: Mutant) -> bool:
        self._mutant = mutant
        try:
            return _passes(item)
        finally:
            self._mutant = None


def _passes(item: pytest.Item) -> bool:
    return not any(r.failed for r in runtestprotocol(item, log=False, nextitem=None))


def record(work: Callable[[Recorder], None]) -> Recorder:
    """
    Run the law tests and the tests of the case files, then `work` while they can be run again.

    Raises:
        RuntimeError: The tests do not pass as they stand.
    """
    recorder = Recorder(work)
    arguments = ["-q", "-p", "no:cacheprovider", "--no-header", *map(str, PATHS)]
    with _judging_by(recorder), contextlib.redirect_stdout(io.StringIO()) as out:
        code = pytest.main(arguments, plugins=[recorder])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        raise RuntimeError(out.getvalue()[-2000:])
    return recorder


@contextlib.contextmanager
def _judging_by(recorder: Recorder) -> Iterator[None]:
    """Put the recorder's judge wherever the library's own was taken by name."""
    original = lifting.judge
    users = [m for m in list(sys.modules.values()) if getattr(m, "judge", None) is original]
    users = [m for m in users if not m.__name__.startswith("disclosure_law.quality")]
    for module in users:
        module.__dict__["judge"] = recorder.judge
    try:
        yield
    finally:
        for module in users:
            module.__dict__["judge"] = original


def probes() -> list[Probe]:
    """Return every request that the law tests and the case files ask, with its law."""
    return list(record(lambda _: None).asked)


@cache
def case_probes() -> tuple[Probe, ...]:
    """Return every case of the case files, with its law."""
    cases = load_cases(TESTS / "cases")
    return tuple(Probe(case.request, corpus_named(case.law)) for case in cases)
