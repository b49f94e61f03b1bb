"""`python -m tests.mutation`: the report of law mutation, survivors rule by rule.

Options: `--rules PREFIX ...` only rules whose id begins so (seconds instead of minutes);
`--every N` one in so many mutants; `--jobs N` processes; `--seen` also prints what is explained;
`--tables` asks the tables of tests/law/rows only (minutes for
all rules, seconds for a few); `--page` writes `docs/mutation.md`.
"""

from __future__ import annotations

import argparse
import datetime as dt
import multiprocessing
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

from disclosure_law.corpora import CORPORA
from disclosure_law.quality.mutants import Mutant
from disclosure_law.quality.mutation import Report, chosen_mutants, noticed
from disclosure_law.rule import Ground, Prohibition, Rule
from tests.law.rows.table import Entry, force_of, load
from tests.mutation.explained import why
from tests.mutation.page import page
from tests.mutation.recorder import Recorder, record
from tests.mutation.shared import shared

PAGE = Path(__file__).parents[2] / "docs" / "mutation.md"


def mutated() -> list[Ground | Prohibition]:
    """Return every version of every rule once; what an amendment left of a rule is not another."""
    found: dict[tuple[object, ...], Ground | Prohibition] = {}
    for corpus in CORPORA.values():
        for rule in corpus.rules:
            if isinstance(rule, Ground | Prohibition):
                found.setdefault((rule.id, rule.since, rule.until), rule)
    return list(found.values())


class Work:
    """Tries the chosen mutants on the recorded tests, in several processes."""

    def __init__(self, chosen: tuple[Mutant, ...], jobs: int) -> None:
        """Take the mutants in rule order, so that what is near a rule is found once."""
        self.chosen = chosen
        self.jobs = jobs
        self.report = Report((), ())

    def __call__(self, recorder: Recorder) -> None:
        """Sort the mutants; processes are forked with all that is known."""
        share = -(-len(self.chosen) // (self.jobs * 16)) or 1
        rows = [self.chosen[i : i + share] for i in range(0, len(self.chosen), share)]
        global _trying  # noqa: PLW0603  # what a forked process inherits, not what it is sent
        _trying = (recorder, rows)
        with multiprocessing.get_context("fork").Pool(self.jobs) as pool:
            fates = [fate for row in pool.imap(_try, range(len(rows))) for fate in row]
        killed = tuple(m for m, fate in zip(self.chosen, fates, strict=True) if fate)
        survived = tuple(m for m, fate in zip(self.chosen, fates, strict=True) if not fate)
        self.report = Report(killed, survived)


_trying: tuple[Recorder, list[tuple[Mutant, ...]]] | None = None


def _try(row: int) -> list[bool]:
    assert _trying is not None
    recorder, rows = _trying
    return [
        in_tables(mutant) or noticed(recorder.bench, mutant, recorder.fails) for mutant in rows[row]
    ]


def in_tables(mutant: Mutant) -> bool:
    """Return whether the tables say that the rule is not as the mutant has it."""
    rule = mutant.original
    if (rule.id, rule.since) not in _entries():
        return False
    if force_of(mutant.mutated) != force_of(rule):
        return True
    return any(tells(mutant.mutated) for tells in _telling(rule))


@cache
def _telling(rule: Rule) -> tuple[Callable[[Rule], bool], ...]:
    entry = _entries()[rule.id, rule.since]
    return tuple(row.telling(rule, entry.law) for row in entry.row)


def by_tables(chosen: tuple[Mutant, ...]) -> Report:
    """Return what the tables alone notice."""
    survived = tuple(m for m in chosen if not in_tables(m))
    left = frozenset(survived)
    return Report(tuple(m for m in chosen if m not in left), survived)


@cache
def _entries() -> dict[tuple[str, dt.date | None], Entry]:
    return {(entry.rule, entry.since): entry for entry in load()}


def main() -> int:
    """Print the score and the survivors."""
    options = _options()
    started = time.perf_counter()
    rules = [r for r in mutated() if any(r.id.startswith(prefix) for prefix in options.rules)]
    work = Work(chosen_mutants(rules, options.every, shared), options.jobs)
    if options.tables:
        work.report = by_tables(work.chosen)
    else:
        record(work)
    _print(work.report, len(rules), seen=options.seen)
    if options.page:
        today = dt.datetime.now(tz=dt.UTC).date()
        PAGE.write_text(page(work.report, len(rules), today), encoding="utf-8")
    print(f"{time.perf_counter() - started:.0f} s", file=sys.stderr)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--rules", nargs="*", default=[""], metavar="PREFIX")
    parser.add_argument("--every", type=int, default=1, metavar="N")
    parser.add_argument("--jobs", type=int, default=2, metavar="N")
    parser.add_argument("--tables", action="store_true")
    parser.add_argument("--page", action="store_true")
    parser.add_argument("--seen", action="store_true")
    return parser.parse_args()


def _print(report: Report, rules: int, *, seen: bool) -> None:
    explained = {mutant for mutant in report.survived if why(mutant)}
    print(f"{report!r} of {rules} rules, score {report.score:.1%}")
    print(
        f"{len(explained)} survivors are explained, {len(report.survived) - len(explained)} not\n"
    )
    for id_, survivors in report.by_rule().items():
        shown = [m.what for m in survivors if seen or m not in explained]
        if shown:
            print(f"- `{id_}` ({len(shown)}): {'; '.join(shown)}")


if __name__ == "__main__":
    sys.exit(main())
