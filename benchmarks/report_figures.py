"""results.json, and docs/benchmarks.md from it: every figure with its target beside it.

python benchmarks/report_figures.py  # writes the page again from the figures that are there
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
RESULTS = HERE / "results.json"
PAGE = HERE.parent / "docs" / "benchmarks.md"


def load() -> float:
    """Return the load of the machine over the last minute."""
    return round(os.getloadavg()[0], 1)


def machine() -> dict[str, Any]:
    """Return when and on what this runs."""
    cpu = Path("/proc/cpuinfo").read_text().split("model name")[1].split("\n")[0].strip(": \t")
    return {
        "when": time.strftime("%Y-%m-%d %H:%M"),
        "cpu": cpu,
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "commit": commit(),
    }


def commit() -> str:
    """Return the commit that is measured, and whether its source was changed since."""

    def git(*words: str) -> str:
        return subprocess.run(
            ["git", "-C", str(HERE.parent), *words], capture_output=True, text=True, check=False
        ).stdout.strip()

    changed = git("status", "--porcelain", "src")
    return (git("log", "-1", "--format=%h") or "unknown") + (" with changes" if changed else "")


def save(section: str, figures: dict[str, Any]) -> None:
    """Keep the figures of one script beside those of the others, and write the page."""
    found = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    found[section] = figures
    RESULTS.write_text(json.dumps(found, indent=1) + "\n")
    write()


def us(value: float | None) -> str:
    """Return microseconds to three digits."""
    if value is None:
        return "-"
    return f"{value:,.2f}" if value < 10 else f"{value:,.1f}" if value < 100 else f"{value:,.0f}"


def rate(value: float | None) -> str:
    """Return a number per second, in millions or thousands."""
    if value is None:
        return "-"
    if value >= 1e6:
        return f"{value / 1e6:,.1f} M" if value < 1e7 else f"{value / 1e6:,.0f} M"
    return f"{value / 1e3:,.0f} k" if value >= 1e4 else f"{value / 1e3:,.1f} k"


def verdict(*, reached: bool, quiet: bool = False) -> str:
    """Say whether a target is reached, or only by the least disturbed measurement."""
    return "yes" if reached else "only undisturbed" if quiet else "**no**"


def at_most(what: str, value: float, quiet: float | None, target: float, unit: str) -> str:
    """Return a row for a target that is an upper bound; judged on the median."""
    shown = "-" if quiet is None else us(quiet)
    word = verdict(reached=value <= target, quiet=quiet is not None and quiet <= target)
    return f"| {what} | {us(value)} {unit} | {shown} | <= {us(target)} {unit} | {word} |"


def at_least(what: str, value: float, best: float | None, target: float) -> str:
    """Return a row for a target in rows per second; judged on the median."""
    word = verdict(reached=value >= target, quiet=best is not None and best >= target)
    return f"| {what} | {rate(value)}/s | {rate(best)} | >= {rate(target)}/s | {word} |"


def plain(what: str, value: str, quiet: str = "-") -> str:
    """Return a row without a target."""
    return f"| {what} | {value} | {quiet} | - | - |"


HEAD = ["| what | median | undisturbed | target | reached |", "|---|---:|---:|---:|---|"]


def _typed(d: dict[str, Any]) -> list[str]:
    f = d["figures"]

    def row(what: str, key: str, target: float | None = None) -> str:
        figure = f[key]
        name = f"{what} (p95 {us(figure['p95_us'])} us)"
        if target is None:
            return plain(name, f"{us(figure['p50_us'])} us", us(figure["quiet_us"]))
        return at_most(name, figure["p50_us"], figure["quiet_us"], target, "us")

    m, ten = f["missing"], f["ten exact"]
    exact = m["silent"] == m["gave_up"] == m["wrong"] == 0
    return [
        *HEAD,
        row("typing the plain dict", "typing the dict"),
        row("encoding typed facts to masks", "encoding to masks"),
        row("decision alone, from encoded masks", "decision alone", 2),
        row("outcome from typed facts, exact", "outcome from typed facts"),
        row("full verdict from typed facts", "full verdict", 10),
        row("the same, sorting memo emptied before each call", "full verdict, memo empty"),
        row("full verdict, provisions, conditions, ids of matched rules",
            "with ids and provisions", 25),
        row("full verdict, provisions, a finding on every leaf of every rule that carries, stands "
            "or is lifted", "with the finding tree", 25),
        row("one unknown: possible outcomes", "one unknown: outcomes"),
        row("one unknown: possible outcomes and ranked missing facts",
            "one unknown: outcomes and facts", 15),
        row("one unknown: full verdict", "one unknown: full verdict", 15),
        row("ten unknown: possible outcomes", "ten unknown: outcomes"),
        row("ten unknown: possible outcomes and ranked missing facts",
            "ten unknown: outcomes and facts", 250),
        row("ten unknown: full verdict, with who asks for each missing fact",
            "ten unknown: full verdict", 250),
        row("ten of 21 unknown at random, 300 requests: full verdict",
            "ten at random: full verdict", 250),
        f"| missing-fact test, 6,300 cases: silent of {m['open']:,} open | {m['silent']} | - | 0 | "
        f"{verdict(reached=m['silent'] == 0)} |",
        f"| given up of {m['settled']:,} settled | {m['gave_up']} | - | 0 | "
        f"{verdict(reached=m['gave_up'] == 0)} |",
        f"| wrong | {m['wrong']} | - | 0 | {verdict(reached=exact)} |",
        f"| ten unknown against brute force, {ten['cases']} requests: wrong outcomes / wrong "
        f"relevant facts | {ten['wrong_outcomes']} / {ten['wrong_facts']} | - | 0 | "
        f"{verdict(reached=not ten['wrong_outcomes'] + ten['wrong_facts'])} |",
    ]  # fmt: skip


def _best(row: dict[str, Any]) -> tuple[float, str]:
    named = (
        (row["batch_1e6_per_s"], "1e6 columns"),
        (row["batch_1e5_per_s"], "1e5 columns" if row["batch_1e6_per_s"] else "native batch"),
        (row["loop_per_s"], "loop"),
    )
    return max((value, how) for value, how in named if value)


_ORDER = {"ours": 0, "reference": 1, "peer": 2}


def _peers(d: dict[str, Any]) -> list[str]:
    rows = {row["module"]: row for row in d["rows"]}
    base = rows["ref_python"]["decide_us"]
    lines = [
        "| engine | version | decide, us (p50 / p95) | x if/else | decide + explain, us | "
        "batch, requests/s (how) | wrong |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for row in sorted(rows.values(), key=lambda r: (_ORDER[r["kind"]], r["decide_us"] or 0)):
        times = row["decide_us"] / base if row["decide_us"] else None
        speed, how = _best(row)
        lines.append(
            f"| {row['name']} | {row['version']} | {us(row['decide_us'])} / "
            f"{us(row['decide_p95_us'])} | {us(times)} | {us(row['explain_us'])} | "
            f"{rate(speed)} ({how}) | {row['wrong']} |"
        )
    mine, fisca = rows["peer_disclosure_law_columns"], rows.get("p_openfisca")
    spread = mine["spread_1e6_per_s"]
    lines += ["", *HEAD, at_least("1e6 rows on polars, `evaluate_frame`, this run",
                                  mine["batch_1e6_per_s"], max(spread), 50e6)]  # fmt: skip
    if fisca:
        ours, theirs = _best(mine)[0], _best(fisca)[0]
        lines.append(
            f"| times OpenFisca-Core, best batch of each, same run | {ours / theirs:.1f} x | - | "
            f">= 5 x | {verdict(reached=ours >= 5 * theirs)} |"
        )
        same = mine["batch_1e6_per_s"] / fisca["batch_1e6_per_s"]
        lines.append(plain("times OpenFisca-Core, 1e6 rows each", f"{same:.1f} x"))
    left = ", ".join(f"{name} ({why})" for name, why in d["left_out"].items()) or "none"
    return [*lines, "", f"Left out: {left}."]


def _full(d: dict[str, Any]) -> list[str]:
    i, c, s, f = d["imports"], d["compiling"], d["singles"], d["frames"]

    def single(what: str, key: str, target: float | None = None) -> str:
        figure = s[key]
        name = f"{what}: {figure['requests']} requests (p95 {us(figure['p95'])} us)"
        if target is None:
            return plain(name, f"{us(figure['p50'])} us", us(figure["quiet"]))
        return at_most(name, figure["p50"], figure["quiet"], target, "us")

    text = s["explain() in text"]
    lines = [
        *HEAD,
        single("`evaluate`, every case file", "all", 100),
        single("`evaluate`, one recipient and one item", "one part"),
        single("`evaluate`, one part, one possible outcome", "one part, decided"),
    ]
    if s["with facts missing"]["requests"]:
        lines.append(single("`evaluate`, facts missing", "with facts missing"))
    lines += [
        plain("`evaluate`, slowest request (its median)", f"{us(s['all']['slowest'])} us"),
        plain(f"`Verdict.explain()`, text (p95 {us(text['p95'] / 1e3)} ms)",
              f"{us(text['p50'] / 1e3)} ms", us(text["quiet"] / 1e3)),
        at_most("import in a fresh process", i["ms"], i["least_ms"], 300, "ms"),
        plain("import, processor time of the process", f"{us(i['processor_ms'])} ms"),
        plain("compiling the law of one day, once per process",
              f"{us(c['ms'])} ms", us(c["least_ms"])),
        plain("the same, processor time", f"{us(c['processor_ms'])} ms"),
    ]  # fmt: skip
    for key, figure in f.items():
        if not isinstance(figure, dict) or "per_s" not in figure:
            continue
        name = f"`evaluate_frame`, 1e6 rows, {f['columns']} columns: {key}"
        lines.append(at_least(name, figure["per_s"], figure["best_per_s"], 1e6))
    codes, first = f["outcome as codes"], f["one_row_s"]
    start = f.get("one_row_again_s", first)  # figures from before the expressions were kept lack it
    lines.append(plain("`evaluate_frame` of one row: the law becomes expressions",
                       f"{first * 1e3:,.0f} ms ({f['one_row_processor_s'] * 1e3:,.0f} ms of "
                       "processor time)"))  # fmt: skip
    lines.append(plain("the same for the next frame with these columns", f"{start * 1e3:,.0f} ms"))
    if codes["s"] > start:
        beyond = 1e6 / (codes["s"] - start)
        lines.append(plain("outcome as codes, with that start taken off", f"{rate(beyond)}/s"))
    n = d["shared columns"]
    lines.append(at_least("`evaluate_frame`, shared workload, 1e6 rows", n["per_s"],
                          n["best_per_s"], 50e6))  # fmt: skip
    return [
        *lines,
        "",
        f"The law of 21 November 2026: {c['prohibitions']} prohibitions, {c['grounds']} grounds, "
        f"{c['variables']} facts and fields, {c['columns']} possible columns. Not exact (too much "
        f"not known): {s['not exact']} of the verdicts. The frame's outcomes: "
        + ", ".join(f"{count:,} {word}" for word, count in f["outcomes"].items())
        + ". The start of a frame (one row) is paid in every call and does not grow with the rows: "
        "at a million rows it is the largest part of the time for outcomes alone.",
    ]


def _where(d: dict[str, Any]) -> str:
    loads = ", ".join(f"{x:.1f}" for x in d["load"])
    return (
        f"{d['when']}, {d['cpu']}, {d['cores']} cores, Python {d['python']}, commit {d.get('commit', 'unknown')}; load average at start "
        f"and after: {loads}."
    )


INTRO = """\
# Benchmarks

How fast the readers are, next to other engines and next to the targets we set ourselves. Three scripts in `benchmarks/` measure;
`benchmarks/results.json` holds the figures. This page is written from it: do not edit it by hand.

The load averages stand with each run: where other processes share the two cores, figures are worse and scatter more, the multi-threaded
and the long ones most. "Median" is over all calls and decides whether a target is reached. "Undisturbed" is
the least that the same measurement gave (for single calls: the median over requests of each one's fastest call); where only that
meets the target, the table says so.
"""
SHARED = """\
## Beside other engines

The shared workload is a benchmark encoding of 12 rules and 21 facts, not a statement of the law. Every engine gets the same plain dict and
its answers are compared with an oracle first; each runs in its own process, rounds interleaved, medians over rounds. Ours types the dict
inside the time. "Explain" differs per engine: ours is the whole verdict (what stands, what is lifted by which key, provisions, conditions).
"""
TYPED = """\
## Stage by stage

The same workload, from facts that are typed already. The sorting of rules into what stands and what carries is memoised per combination of
rules; the first meeting of a combination is given apart. Of the 6,300 cases with one fact left out most are settled without a diagram: the
median is theirs, the 95th percentile is of those that need one. `Verdict.explain()` needs a `Request` and is measured on the law, below.
"""
FULL = """\
## The law in force

Single verdicts: the requests of all case files under `tests/cases`, all judged under the law in force, after one warming pass.
"""
AGAIN = """\
## Run it again

```
python -m venv ~/.cache/disclosure-law-peers/v      # packages: see README.md of the shared bench; and this repository, with [frames]
V=~/.cache/disclosure-law-peers/v/bin/python; export SHARED_BENCH=../shared/bench
$V benchmarks/run_shared.py 2 0.5
export PYTHONPATH=$SHARED_BENCH:$SHARED_BENCH/peers:benchmarks:src
$V benchmarks/shared_figures.py && $V benchmarks/full_corpus.py
```
"""


def write() -> None:
    """Write the page from the figures that are there."""
    found = json.loads(RESULTS.read_text())
    lines = [INTRO]
    for key, text, table in (
        ("shared", SHARED, _peers), ("typed", TYPED, _typed), ("full", FULL, _full),
    ):  # fmt: skip
        if key in found:
            d = found[key]
            how = f" {d['rounds']} rounds of {d['seconds']} s." if "rounds" in d else ""
            lines += [text, _where(d) + how, "", *table(d), ""]
    PAGE.write_text("\n".join([*lines, AGAIN]))


if __name__ == "__main__":
    write()
