"""`python -m tests.proofs.idle [PREFIX ...]`: rules whose removal changes no outcome (minutes).

Each must have a reason in `idle.toml`, beside this file, and each reason an idle rule; else the
exit status is 1. PREFIX: only rules whose id begins so.
"""

from __future__ import annotations

import sys
import time
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from disclosure_law.corpora import CORPORA
from disclosure_law.corpus import Corpus
from disclosure_law.readers.idle import Version, covering, idle, version
from disclosure_law.rule import Rule

TABLE = Path(__file__).with_suffix(".toml")


@attrs.frozen
class Reason:
    """Why a rule is there although it could be missed, and which rules do as much."""

    rule: str
    covered_by: tuple[str, ...] = attrs.field(converter=tuple)
    why: str


def reasons() -> Mapping[str, Reason]:
    """Return the written reasons by rule id, in file order."""
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8")).get("idle", [])
    return {row["rule"]: Reason(**row) for row in rows}


def every_rule() -> Iterator[tuple[Corpus, list[Rule]]]:
    """Yield every corpus with the rules of which it is the first to hold that version."""
    seen: set[Version] = set()
    for corpus in CORPORA.values():
        new = [rule for rule in corpus.rules if version(rule) not in seen]
        seen.update(map(version, new))
        if new:
            yield corpus, new


def main(prefixes: tuple[str, ...]) -> int:
    """Print every idle rule with its reason, then what is amiss."""
    started = time.perf_counter()
    written = {id_: one for id_, one in reasons().items() if id_.startswith(prefixes)}
    found: dict[str, tuple[str, ...]] = {}
    for corpus, rules in every_rule():
        asked = [rule for rule in rules if rule.id.startswith(prefixes)]
        for rule in idle(corpus, asked):
            found[rule.id] = covering(corpus, rule)
            why = written[rule.id].why if rule.id in written else "NO REASON WRITTEN"
            print(f"- `{rule.id}` ({', '.join(found[rule.id]) or 'several together'}): {why}")
    wrong = [f"`{id_}` is idle without a reason" for id_ in found if id_ not in written]
    wrong += [f"`{id_}` is not idle: take its reason out" for id_ in written if id_ not in found]
    wrong += [
        f"`{id_}` is covered by {found[id_]}, not by {one.covered_by}"
        for id_, one in written.items()
        if id_ in found and one.covered_by != found[id_]
    ]
    print("\n".join(wrong) or "every idle rule has its reason")
    print(f"{time.perf_counter() - started:.0f} s", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:]) or ("",)))
