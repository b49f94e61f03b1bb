"""`python -m tests.mutation [EVERY]`: the report of law mutation, survivors rule by rule.

EVERY takes only one in so many mutants; without it all are tried (a quarter of an hour).
"""

from __future__ import annotations

import sys
import time

from disclosure_law.corpora import CORPORA
from disclosure_law.quality.mutation import report
from disclosure_law.rule import Ground, Prohibition
from tests.mutation.recorder import probes


def mutated() -> list[Ground | Prohibition]:
    """Return every version of every rule once; what an amendment left of a rule is not another."""
    found: dict[tuple[object, ...], Ground | Prohibition] = {}
    for corpus in CORPORA.values():
        for rule in corpus.rules:
            if isinstance(rule, Ground | Prohibition):
                found.setdefault((rule.id, rule.since, rule.until), rule)
    return list(found.values())


def main(every: int = 1) -> int:
    """Print the score and the survivors."""
    started = time.perf_counter()
    rules = mutated()
    result = report(probes(), rules, every)
    print(f"# Law mutation\n\n{result!r} of {len(rules)} rules, score {result.score:.1%}\n")
    for id_, survivors in result.by_rule().items():
        print(f"- `{id_}` ({len(survivors)}): {'; '.join(m.what for m in survivors)}")
    print(f"{time.perf_counter() - started:.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:2])))
