"""Survivors of law mutation that are explained in writing: the tables of `explained/`.

An entry names a rule (or every rule whose id begins so, with a `*` at the end), what was mutated
(text of the report, with `*` for the rest), and why no request needs to show it.
"""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

import attrs

from disclosure_law.quality.mutants import Mutant


@attrs.frozen
class Explained:
    """One explanation, and the mutants it is for."""

    rule: str
    what: str
    why: str

    def covers(self, mutant: Mutant) -> bool:
        """Whether it is for this mutant."""
        return _like(mutant.original.id, self.rule) and _like(mutant.what, self.what)


def why(mutant: Mutant) -> str:
    """Return the explanation of a mutant; empty if there is none."""
    return next((entry.why for entry in explained() if entry.covers(mutant)), "")


@cache
def explained() -> tuple[Explained, ...]:
    """Return the entries, in order of file and place."""
    files = sorted((Path(__file__).parent / "explained").glob("*.toml"))
    texts = (tomllib.loads(file.read_text(encoding="utf-8")) for file in files)
    return tuple(Explained(**entry) for text in texts for entry in text.get("explained", []))


def _like(text: str, pattern: str) -> bool:
    return fnmatchcase(text, pattern.replace("[", "[[]"))
