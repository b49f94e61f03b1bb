"""The whole law in force: single verdicts, frames, start-up.

PYTHONPATH=../shared/bench:../shared/bench/peers:benchmarks:src python benchmarks/full_corpus.py
"""

from __future__ import annotations

import datetime as dt
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import peer_disclosure_law_columns as columns
import polars as pl
import report_figures as report
import spec

from disclosure_law import IN_FORCE, evaluate
from disclosure_law.casefile import load_cases
from disclosure_law.leaf import Choice
from disclosure_law.readers.columns import columns_of, evaluate_frame
from disclosure_law.readers.compiled import Program, compiled
from disclosure_law.readers.plan import stages
from disclosure_law.request import Request

ROOT = Path(__file__).parent.parent
AT = dt.date(2026, 11, 21)
ROWS = 1_000_000
CHOICES = ("discloser.role", "recipient.role", "item.category", "purpose", "subject.kind",
           "consent.subject")  # fmt: skip
FACTS = ("discloser.bound_by:bw-7-457", "discloser.bound_by:wet-big-88",
         "recipient.bound_by:wmo-5-3-3", "subject.capable", "necessary", "setting.on_request",
         "consent.subject.specific", "wmo_terms.reasonable_suspicion")  # fmt: skip


def spread(seconds: list[float]) -> dict[str, float]:
    """Return the median, the 95th percentile and the least."""
    every = sorted(seconds)
    return {
        "p50": statistics.median(every),
        "p95": every[int(len(every) * 0.95)],
        "least": every[0],
    }


def clock(call: Callable[[], object], times: int) -> list[float]:
    """Return how long the call took, each time."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        found.append(time.perf_counter() - start)
    return found


def singles(passes: int = 20) -> dict[str, Any]:
    """Judge the request of every case file under the law in force."""
    requests = [case.request for case in load_cases(ROOT / "tests" / "cases")]
    first = [clock(lambda r=r: evaluate(r), 1)[0] for r in requests]  # type: ignore[misc]
    per = [clock(lambda r=r: evaluate(r), passes) for r in requests]  # type: ignore[misc]
    verdicts = [evaluate(r) for r in requests]
    parts = [len(v.parts) for v in verdicts]

    def of(choose: Callable[[Request, int], bool]) -> dict[str, Any]:
        kept = [n for n in range(len(requests)) if choose(requests[n], n)]
        if not kept:
            return {"requests": 0}
        return {
            "requests": len(kept),
            **spread([t * 1e6 for n in kept for t in per[n]]),
            "quiet": statistics.median(min(per[n]) for n in kept) * 1e6,
            "slowest": max(statistics.median(per[n]) for n in kept) * 1e6,
        }

    explained = [clock(v.explain, 2) for v in verdicts]
    return {
        "all": of(lambda _r, _n: True),
        "one part": of(lambda _r, n: parts[n] == 1),
        "one part, decided": of(lambda _r, n: parts[n] == 1 and len(verdicts[n].possible) == 1),
        "with facts missing": of(lambda _r, n: bool(verdicts[n].missing)),
        "not exact": sum(not v.exact for v in verdicts),
        "first pass": spread([t * 1e6 for t in first]),
        "explain() in text": {
            **spread([t * 1e6 for taken in explained for t in taken]),
            "quiet": statistics.median(min(taken) for taken in explained) * 1e6,
        },
    }


def imports(times: int = 7) -> dict[str, float]:
    """Return the time that the import takes in a fresh process, a bare interpreter's taken off."""

    def run(code: str) -> float:
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, env=os.environ)
        return time.perf_counter() - started

    run("import disclosure_law")
    bare = [run("pass") for _ in range(times)]
    whole = [run("import disclosure_law") for _ in range(times)]
    inside = [
        float(subprocess.run(
            [sys.executable, "-c", "import time; a=time.process_time(); import disclosure_law; "
             "print(time.process_time()-a)"],
            check=True, capture_output=True, text=True,
        ).stdout)
        for _ in range(times)
    ]  # fmt: skip
    return {
        "bare_ms": statistics.median(bare) * 1e3,
        "ms": (statistics.median(whole) - statistics.median(bare)) * 1e3,
        "least_ms": (min(whole) - min(bare)) * 1e3,
        "processor_ms": statistics.median(inside) * 1e3,
    }


def compiling(times: int = 5) -> dict[str, float]:
    """Return how long compiling the law of a day takes, and reading it out of the corpus."""
    law = IN_FORCE.at(AT)
    before = time.process_time()
    taken = clock(lambda: Program(law), times)
    processor = (time.process_time() - before) / times
    return {
        "processor_ms": processor * 1e3,
        "ms": statistics.median(taken) * 1e3,
        "least_ms": min(taken) * 1e3,
        "prohibitions": len(law.prohibitions),
        "grounds": len(law.grounds),
        "variables": len(compiled(law).variables),
        "columns": len(columns_of(IN_FORCE, AT)),
    }


def population() -> pl.DataFrame:
    """Return a frame of a million rows with fifteen columns of the law in force."""
    draw = random.Random(5)
    options = {
        v.asked.id: sorted({o.id for o in v.options if o is not None} | {"anders"})  # type: ignore[union-attr]
        for v in compiled(IN_FORCE.at(AT)).variables
        if isinstance(v.asked, Choice)
    }
    generator = np.random.default_rng(draw.randrange(1 << 30))
    series = []
    for name in CHOICES:
        ids = options[name]
        picked = generator.integers(0, len(ids), ROWS).astype(np.uint32)
        series.append(pl.Series(name, ids, dtype=pl.Enum(ids)).gather(picked))
    series += [pl.Series(name, generator.random(ROWS) < 0.5) for name in FACTS]
    series.append(pl.Series("subject.age", generator.integers(0, 90, ROWS).astype(np.int16)))
    return pl.DataFrame(series)


def frames(times: int = 5) -> dict[str, Any]:
    """Judge the population under the law in force, with more and less asked for."""
    frame = population()
    found: dict[str, Any] = {"columns": len(frame.columns)}
    asked = {
        "outcome as codes": {"cites": False, "missing": False, "codes": True},
        "outcome as words": {"cites": False, "missing": False},
        "with cites": {"cites": True, "missing": False},
        "with cites and missing": {"cites": True, "missing": True},
    }
    for name, options in asked.items():
        taken = clock(
            lambda o=options: evaluate_frame(frame, IN_FORCE, at=AT, closed=True, **o),  # type: ignore[misc]
            times,
        )
        middle = statistics.median(taken)
        found[name] = {"s": middle, "per_s": ROWS / middle, "best_per_s": ROWS / min(taken)}
        print(name, found[name], flush=True)
    codes = evaluate_frame(frame, IN_FORCE, at=AT, closed=True, cites=False, missing=False)
    counted = codes["outcome"].value_counts(sort=True)
    found["outcomes"] = dict(counted.iter_rows())
    return {**found, **one_row(frame.head(1), times)}


def one_row(frame: pl.DataFrame, times: int) -> dict[str, float]:
    """Return what a frame of one row takes, when its columns are new to the process and again."""

    def again() -> None:
        evaluate_frame(frame, IN_FORCE, at=AT, closed=True, cites=False, missing=False, codes=True)

    def anew() -> None:
        stages.cache_clear()
        again()

    first = statistics.median(clock(anew, times))
    before = time.process_time()
    anew()
    processor = time.process_time() - before
    return {
        "one_row_s": first,
        "one_row_processor_s": processor,
        "one_row_again_s": statistics.median(clock(again, times)),
    }


def shared_columns() -> dict[str, float]:
    """Judge a million rows of the shared workload."""
    base = spec.columns(spec.requests(100_000))
    frame = columns.prepare({name: np.tile(values, 10) for name, values in base.items()})
    columns.batch(frame)
    taken = clock(lambda: columns.batch(frame), 200)
    middle = statistics.median(taken)
    return {"s": middle, "per_s": ROWS / middle, "best_per_s": ROWS / min(taken)}


def main() -> None:
    """Measure everything and keep it."""
    load = [report.load()]
    figures: dict[str, Any] = {"imports": imports(), "compiling": compiling()}
    print(figures, flush=True)
    figures["singles"] = singles()
    print(figures["singles"], flush=True)
    figures["shared columns"] = shared_columns()
    print(figures["shared columns"], flush=True)
    figures["frames"] = frames()
    load.append(report.load())
    report.save("full", {**report.machine(), "polars": pl.__version__, "load": load, **figures})


if __name__ == "__main__":
    main()
