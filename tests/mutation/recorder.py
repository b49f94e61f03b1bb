"""Collects what the tests and the case files assert, as probes for law mutation.

The law tests are run in this process with a judge that notes every request it is given: what a
passing test looked at is what a mutant has to get past.
"""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest

from disclosure_law import lifting
from disclosure_law.casefile import load_cases
from disclosure_law.corpora import corpus_named
from disclosure_law.corpus import Corpus
from disclosure_law.quality.mutation import Probe
from disclosure_law.request import Request
from disclosure_law.verdict import Verdict

TESTS = Path(__file__).parent.parent


def probes() -> list[Probe]:
    """Every request that the law tests and the case files assert, with its law."""
    return [*_asserted(), *case_probes()]


def _asserted() -> list[Probe]:
    noted: list[Probe] = []
    original = lifting.judge

    def noting(request: Request, corpus: Corpus) -> Verdict:
        verdict = original(request, corpus)
        noted.append(Probe(request, corpus))
        return verdict

    lifting.judge = noting
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            code = pytest.main(
                ["-q", "-x", "-p", "no:cacheprovider", str(TESTS / "law"), str(TESTS / "bills")]
            )
    finally:
        lifting.judge = original
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        msg = f"the law tests do not pass: {code!r}"
        raise RuntimeError(msg)
    return noted


def case_probes() -> list[Probe]:
    """Every case of the case files, with its law."""
    files = sorted((TESTS / "cases").rglob("*.toml"))
    return [Probe(c.request, corpus_named(c.law)) for file in files for c in load_cases(file)]
