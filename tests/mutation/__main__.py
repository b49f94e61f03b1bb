"""`python -m tests.mutation`: the full report of law mutation, survivors rule by rule."""

from __future__ import annotations

import sys
import time

from disclosure_law.corpora import CORPORA
from disclosure_law.quality.mutation import report
from disclosure_law.rule import Ground, Prohibition
from tests.mutation.recorder import probes


def main() -> int:
    """Print the survivors and the score."""
    started = time.perf_counter()
    rules = dict.fromkeys(r for corpus in CORPORA.values() for r in corpus.rules)
    mutated = [rule for rule in rules if isinstance(rule, Ground | Prohibition)]
    result = report(probes(), mutated)
    for id_, survivors in result.by_rule().items():
        print(f"{id_}: {len(survivors)}")
        for mutant in survivors:
            print(f"    {mutant.what}")
    print(f"{result!r}, score {result.score:.1%}, {time.perf_counter() - started:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
