"""The page of law mutation, `docs/mutation.md`."""

from __future__ import annotations

import datetime as dt

from disclosure_law.quality.mutation import Report
from tests.mutation.explained import why

HEAD = """\
# Law mutation

`python -m tests.mutation` turns every rule into its likely mistakes (a condition dropped or
negated, and/or swapped, a role or category taken out of a list, an age or a date moved, a
modality or a key changed) and asks who notices. Noticing is a test that fails:

- the tables of `tests/law/rows`, in which a second reader entered each rule from the text
  (`--tables` asks these alone), or
- a law test or a case of the case files, run again with the mistake put in place.

A definition that many rules share is mutated in the rules of its own statute
(`tests/mutation/shared.py`). What survives is either killed by a case or explained, in
`tests/mutation/explained/`. CI holds every rule against its table, and mutates a few rules as a
check on this command itself.

This page is written by `python -m tests.mutation --page`.
"""


def page(report: Report, rules: int, day: dt.date) -> str:
    """Return the page: the score, then every survivor with its explanation."""
    total = len(report.killed) + len(report.survived)
    score = f"{len(report.killed):,} killed, {len(report.survived)} survive ({report.score:.1%})"
    measured = f"Measured {day}: {total:,} mutants of {rules} rules; {score}.\n"
    lines = [HEAD, measured, "## Survivors", ""]
    for id_, survivors in report.by_rule().items():
        lines += [f"- `{id_}`: {m.what}. {why(m) or '**Not explained.**'}" for m in survivors]
    return "\n".join(lines) + "\n"
