"""`python -m tests.coverage_of_law`: write `docs/coverage-of-conditions.md` (minutes)."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from disclosure_law.quality.coverage import coverage
from tests.coverage_of_law.page import every_rule, page, summary
from tests.coverage_of_law.possible import possible
from tests.law.rows.probes import row_probes
from tests.mutation.recorder import probes

PAGE = Path(__file__).parents[2] / "docs" / "coverage-of-conditions.md"


def main() -> int:
    """Measure, write the page, print the summary."""
    options = argparse.ArgumentParser(prog="python -m tests.coverage_of_law", description=__doc__)
    options.parse_args()
    started = time.perf_counter()
    asserted = tuple(dict.fromkeys((*probes(), *row_probes())))
    tried = coverage(asserted, every_rule())
    PAGE.write_text(page(tried, len(asserted), possible(tried)), encoding="utf-8")
    print(summary(tried, len(asserted)))
    print(f"{time.perf_counter() - started:.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
