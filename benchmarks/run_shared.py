"""The shared workload: this library beside the peers, in one run, rounds interleaved.

  python benchmarks/run_shared.py [rounds=2] [seconds=0.5]

Each peer runs in a process of its own (`one.py` of the shared bench, which checks its answers
against the oracle first). Interpreters: `$PEERS_HOME/<env>/bin/python`, by default under
`~/.cache/disclosure-law-peers`. The shared bench is read at `$SHARED_BENCH` (default:
`shared/bench` beside the repository). A peer whose package is absent is named as such and left out.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

import report_figures as report

HERE = Path(__file__).parent.resolve()
BENCH = Path(os.environ.get("SHARED_BENCH", HERE.parent.parent / "shared" / "bench")).resolve()
HOME = Path(os.environ.get("PEERS_HOME", Path.home() / ".cache" / "disclosure-law-peers"))
OURS = ("peer_disclosure_law", "peer_disclosure_law_columns")
PEERS = (
    "ref_python", "ref_codegen", "ref_objects", "ref_numpy", "ref_bitslice", "ref_polars",
    "ref_numba", "p_datalogic", "p_cel", "p_regorus_vm", "p_regorus", "p_vakt",
    "p_jsonlogic_qubit", "p_cedar", "p_rule_engine", "p_zen", "p_clips", "p_jsonlogic_rs",
    "p_regopy", "p_casbin", "p_openfisca", "p_celpy",
)  # fmt: skip
ELSEWHERE = {"p_clingo": "v_asp", "p_py_abac": "v_abac", "p_oso": "v_oso", "p_idp": "v_idp"}
PATH = os.pathsep.join(map(str, (BENCH, BENCH / "peers", HERE, HERE.parent / "src")))


def one(module: str, seconds: str) -> dict[str, Any]:
    """Return the figures of one peer, or why there are none."""
    python = HOME / ELSEWHERE.get(module, "v") / "bin" / "python"
    try:
        done = subprocess.run(
            [str(python), str(BENCH / "one.py"), module, seconds],
            capture_output=True, text=True, timeout=180, check=True,
            env={**os.environ, "PYTHONPATH": PATH},
        )  # fmt: skip
        figures: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    except subprocess.CalledProcessError as error:
        return {"failed": error.stderr.strip().splitlines()[-1][-200:]}
    except subprocess.TimeoutExpired:
        return {"failed": "took more than 180 s"}
    return figures


def middle(runs: list[dict[str, Any]], *path: str) -> float | None:
    """Return the median over the rounds of one figure, if there is any."""
    found = []
    for run in runs:
        value: Any = run
        for name in path:
            value = value.get(name) if isinstance(value, dict) else None
        if value is not None:
            found.append(value)
    return statistics.median(found) if found else None


def wrong(run: dict[str, Any]) -> int:
    """Return the number of answers that differ from the oracle, of whatever kind."""
    listed = [
        run.get("wrong_decisions", 0),
        run.get("batch_wrong", 0),
        *run.get("explain_wrong", []),
    ]
    return sum(listed)


def row(module: str, runs: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the medians of one peer."""
    first = runs[0]
    return {
        "module": module,
        **{key: first[key] for key in ("name", "version", "kind", "explains")},
        "wrong": max(map(wrong, runs)),
        "decide_us": middle(runs, "decide", "p50_us"),
        "decide_p95_us": middle(runs, "decide", "p95_us"),
        "explain_us": middle(runs, "explain", "p50_us"),
        "loop_per_s": middle(runs, "loop_100000", "per_s"),
        "batch_1e5_per_s": middle(runs, "batch_100000", "per_s"),
        "batch_1e6_per_s": middle(runs, "batch_1000000", "per_s"),
        "spread_1e6_per_s": [r["batch_1000000"]["per_s"] for r in runs if "batch_1000000" in r],
        "spread_decide_us": [r["decide"]["p50_us"] for r in runs if "decide" in r],
    }


def main() -> None:
    """Run every peer in every round and keep the medians."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 2
    seconds = sys.argv[2] if len(sys.argv) > 2 else "0.5"
    there = [m for m, env in ELSEWHERE.items() if (HOME / env / "bin" / "python").exists()]
    modules = (*OURS, *PEERS, *there)
    runs: dict[str, list[dict[str, Any]]] = {module: [] for module in modules}
    failed: dict[str, str] = {m: "environment absent" for m in ELSEWHERE if m not in there}
    load = [os.getloadavg()[0]]
    for number in range(rounds):
        for module in modules:
            figures = one(module, seconds)
            if "failed" in figures:
                failed[module] = figures["failed"]
            else:
                runs[module].append(figures)
        load.append(os.getloadavg()[0])
        print(f"round {number + 1} done, load {load[-1]:.1f}", flush=True)
    rows = [row(module, found) for module, found in runs.items() if found]
    for name in rows:
        if name["wrong"]:
            print("WRONG ANSWERS", name["module"], name["wrong"])
    report.save("shared", {
        **report.machine(), "load": load, "rounds": rounds, "seconds": float(seconds),
        "rows": rows, "left_out": failed, "raw": runs,
    })  # fmt: skip


if __name__ == "__main__":
    main()
