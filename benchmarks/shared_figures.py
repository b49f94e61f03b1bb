"""The shared workload on facts that are typed already: stage by stage, and with facts not known.

  PYTHONPATH=../shared/bench:../shared/bench/peers:benchmarks:src python
  benchmarks/shared_figures.py

Every call is timed by itself. `p50` and `p95` are over all calls; `quiet` is the median over
requests of the fastest call of each, which other processes on the machine disturb least.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterable
from typing import Any

import exact_unknowns
import missing as bench_missing
import peer_disclosure_law as ours
import report_figures as report
import spec
import workload

from disclosure_law import lifting
from disclosure_law.outcome import Outcome
from disclosure_law.readers.compiled import Decision, _read_all
from disclosure_law.readers.exact import Tree, kleene
from disclosure_law.readers.traced import trace_rule
from disclosure_law.truth import NO, UNKNOWN, YES, Truth

PROGRAM = ours.PROGRAM
COUNT = len(PROGRAM.prohibitions)
FIRST = (1 << COUNT) - 1


def timed(
    call: Callable[[Any], object],
    cases: Iterable[Any],
    *,
    passes: int,
    before: Callable[[], object] | None = None,
) -> dict[str, float]:
    """Time every call by itself, pass after pass over the cases."""
    listed = list(cases)
    now = time.perf_counter_ns
    for case in listed[:100]:
        call(case)
    per: list[list[int]] = [[] for _ in listed]
    for _ in range(passes):
        for taken, case in zip(per, listed, strict=True):
            if before is not None:
                before()
            start = now()
            call(case)
            taken.append(now() - start)
    every = sorted(t for taken in per for t in taken)
    return {
        "p50_us": every[len(every) // 2] / 1e3,
        "p95_us": every[int(len(every) * 0.95)] / 1e3,
        "quiet_us": statistics.median(min(taken) for taken in per) / 1e3,
        "calls": len(every),
    }


class Reading:
    """What a decision's masks say of leaves, for the traced reader."""

    __slots__ = ("no", "yes")

    def __init__(self, decision: Decision) -> None:
        """Keep the masks."""
        self.yes, self.no = decision.yes, decision.no

    def of(self, leaf: Any) -> Truth:  # a leaf
        """Return the truth of one leaf."""
        bit = PROGRAM.atoms.bit(leaf)
        return YES if self.yes & bit else NO if self.no & bit else UNKNOWN


def settle(masks: tuple[int, int, int]) -> Outcome:
    """Decide from masks: what every rule that may apply says, and the outcome."""
    yes, no, alive = masks
    applies, may_apply = _read_all(PROGRAM.prohibitions, alive & FIRST, yes, no)
    holds, may_hold = _read_all(PROGRAM.grounds, alive >> COUNT, yes, no)
    return kleene(PROGRAM, Decision(yes, no, applies, may_apply, holds, may_hold))


def with_ids(situation: Any) -> object:  # a situation
    """Give the verdict, its provisions, its conditions and the ids of the rules that matched."""
    verdict, decision = ours.verdict(situation)
    return verdict, verdict.cites, verdict.conditions, ours.rule_ids(decision)


def with_tree(situation: Any) -> object:  # a situation
    """Give the same, and the finding on every leaf of every rule that matched."""
    verdict, decision = ours.verdict(situation)
    part, reading = verdict.parts[0], Reading(decision)
    rules = (*part.standing, *part.carrying, *(one.prohibition for one in part.lifted))
    return verdict, verdict.cites, [trace_rule(rule, reading) for rule in rules]


def possible_only(situation: Any) -> tuple[Outcome, ...]:  # a situation
    """Give every outcome that some completion leads to."""
    return ours.possible(PROGRAM.decide(situation))


def possible_and_relevant(situation: Any) -> object:  # a situation
    """Give the possible outcomes and the facts that can still change them, ranked."""
    tree = Tree(PROGRAM)
    diagram = tree.part(PROGRAM.decide(situation))
    return tree.possible(diagram), tree.ranked(diagram)


def missing_facts() -> dict[str, int]:
    """Leave out one fact of 300 requests, 21 times each, and compare with every completion."""
    found = dict.fromkeys(("open", "flagged", "silent", "settled", "right", "gave_up", "wrong",
                           "wrong_set"), 0)  # fmt: skip
    for _, request, truth in bench_missing.cases():
        got = {ours.CODE[o] for o in possible_only(workload.situation(request))}
        found["wrong_set"] += got != truth
        if len(truth) > 1:
            found["open"] += 1
            found["flagged" if len(got) > 1 else "silent"] += 1
        else:
            found["settled"] += 1
            key = "gave_up" if len(got) > 1 else "right" if got == truth else "wrong"
            found[key] += 1
    return found


TEN = {
    "discloser": "care_professional", "secrecy": "statutory", "recipient": "college",
    "purpose": "wams_research", "data_category": "health", "duty_ground": "none",
    "in_force": True, "on_request": True, "necessary": True, "weighty_reasons": False,
    "directly_involved": False,
}  # fmt: skip
"""The request of the shared bench with ten facts not known (1,536 completions)."""


def lacking(count: int, without: int) -> list[dict[str, Any]]:
    """Return requests that leave out that many facts each, seeded."""
    draw = random.Random(7)
    found = []
    for request in spec.requests(count):
        left_out = set(draw.sample(spec.FACTS, without))
        found.append({k: v for k, v in request.items() if k not in left_out})
    return found


def exact_ten(cases: list[dict[str, Any]]) -> dict[str, int]:
    """Compare outcomes and relevant facts with brute force over every completion."""
    wrong_outcomes = wrong_facts = 0
    for request in cases:
        tree = Tree(PROGRAM)
        diagram = tree.part(PROGRAM.decide(workload.situation(request)))
        got = {ours.CODE[o] for o in tree.possible(diagram)}
        wrong_outcomes += got != set(exact_unknowns.possible(request))
        asked = {PROGRAM.variables[n.variable].asked.id for n in tree.ranked(diagram)}
        wrong_facts += asked != set(exact_unknowns.relevant(request))
    return {"cases": len(cases), "wrong_outcomes": wrong_outcomes, "wrong_facts": wrong_facts}


def main() -> None:
    """Measure everything and keep it."""
    load = [report.load()]
    requests = spec.requests(2000)
    typed = [workload.situation(request) for request in requests]
    masks = [PROGRAM.encoder.encode(one) for one in typed]  # type: ignore[arg-type]
    wrong = sum(
        ours.CODE[settle(m)] != spec.oracle(r)[0] for m, r in zip(masks, requests, strict=True)
    )
    one_gone = [workload.situation(q) for _, q, _ in bench_missing.cases()]
    ten_gone = lacking(300, 10)
    ten = workload.situation(TEN)
    figures: dict[str, Any] = {
        "wrong": wrong,
        "typing the dict": timed(workload.situation, requests, passes=5),
        "encoding to masks": timed(PROGRAM.encoder.encode, typed, passes=5),
        "decision alone": timed(settle, masks, passes=10),
        "outcome from typed facts": timed(possible_only, typed, passes=10),
        "full verdict": timed(ours.verdict, typed, passes=10),
        "full verdict, memo empty": timed(
            ours.verdict, typed, passes=3, before=lifting._sort.cache_clear
        ),
        "with ids and provisions": timed(with_ids, typed, passes=10),
        "with the finding tree": timed(with_tree, typed, passes=5),
        "one unknown: outcomes": timed(possible_only, one_gone, passes=3),
        "one unknown: outcomes and facts": timed(possible_and_relevant, one_gone, passes=3),
        "one unknown: full verdict": timed(ours.verdict, one_gone, passes=3),
        "ten unknown: outcomes": timed(possible_only, [ten] * 300, passes=3),
        "ten unknown: outcomes and facts": timed(possible_and_relevant, [ten] * 300, passes=3),
        "ten unknown: full verdict": timed(ours.verdict, [ten] * 300, passes=3),
        "ten at random: full verdict": timed(
            ours.verdict, [workload.situation(q) for q in ten_gone], passes=5
        ),
        "missing": missing_facts(),
        "ten exact": exact_ten([TEN, *ten_gone[:100]]),
    }
    load.append(report.load())
    report.save("typed", {**report.machine(), "load": load, "figures": figures})


if __name__ == "__main__":
    main()
