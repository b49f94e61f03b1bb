"""`python -m tests.law.rows.draft PREFIX ...`: a first draft of the tables, from the rules.

A draft says what the code says. It becomes a table only when a second reader has gone through each
line with the text of the law, put the law's words in, and mended what differs: in the table if the
draft is wrong, in the rule if the rule is.
"""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Iterable, Iterator
from typing import TypeGuard, TypeVar

import attrs

from disclosure_law.adapters.wire import request_to_data
from disclosure_law.corpora import CORPORA
from disclosure_law.disclosure import disclosures
from disclosure_law.errors import ContradictionError
from disclosure_law.leaf import Fact, Leaf, OpenQuestion, StatedAs
from disclosure_law.quality.mutants import Mutant, mutants, whole
from disclosure_law.quality.mutation import Prepared
from disclosure_law.request import Answers, Consent, How, Item, Party, Request, Subject
from disclosure_law.rule import Ground, Prohibition, Rule
from disclosure_law.truth import NO, UNKNOWN, YES, Truth
from tests.law.rows.table import Entry, Row, force_of, holding, load
from tests.law.rows.vary import Seen, read_by
from tests.mutation.shared import shared

MOST = 8
PATIENCE = 10
_Part = TypeVar("_Part", Party, Item, Subject, How, Consent)


def drafted(rule: Rule, law: str, probes: Iterable[Prepared]) -> tuple[Entry | None, list[Mutant]]:
    """Return an entry for a rule, and the mutants that it does not tell apart."""
    left = [m for m in mutants(rule, shared(rule)) if force_of(m.mutated) == force_of(rule)]
    rows: list[Row] = []
    entry: Entry | None = None
    idle = 0
    pairs = itertools.product(_bases(rule, law, probes), _readings(rule))
    for request, readings in itertools.islice(pairs, 120):
        row = _row(rule, request, law, readings)
        if row is None:
            continue
        tells = row.telling(rule, law)
        fewer = [m for m in left if not tells(m.mutated)]
        idle = 0 if len(fewer) < len(left) else idle + 1
        if not idle or not rows:
            rows.append(row)
            left, entry = fewer, _entry(rule, law, tuple(rows))
        if not left or len(rows) == MOST or idle == PATIENCE:
            break
    return entry, left


def _readings(rule: Rule) -> list[tuple[str, ...]]:
    """Return no reading, and one reading either way of each open question."""
    questions = dict.fromkeys(q for q in whole(rule).leaves() if isinstance(q, OpenQuestion))
    return [(), *((f"{q.id}={answer}",) for q in questions for answer in ("yes", "no"))]


def _entry(rule: Rule, law: str, rows: tuple[Row, ...]) -> Entry:
    found = force_of(rule)
    return Entry(
        rule=rule.id, words=rule.words, force=found.force, since=found.since, until=found.until,
        opens=tuple(sorted(found.opens)), breaks=tuple(sorted(found.breaks)),
        yields=found.yields, law=law, row=rows,
    )  # fmt: skip


def _bases(rule: Rule, law: str, probes: Iterable[Prepared]) -> Iterator[Request]:
    """Yield requests that the rule is about: asserted ones, then those one step away from them."""
    predicate = whole(rule)
    about = (
        one.probe.request
        for one in probes
        if rule.in_force(one.at) and any(predicate.truth(d) is not NO for d in one.singles)
    )
    asked = itertools.islice(about, 400)
    asserted = dict.fromkeys(bare for request in asked for bare in _plain(rule, request, law))
    simple = sorted(asserted, key=_size)
    yield from simple[:40]
    seen = set(simple[:40])
    for request in simple[:6]:
        for step in _steps(rule, request, law):
            if step not in seen:
                seen.add(step)
                yield step


def _size(request: Request) -> tuple[int, str]:
    text = str(request_to_data(request))
    return len(text), text


def _plain(rule: Rule, request: Request, law: str) -> Iterator[Request]:
    """Yield the parts of a request that the rule is about, without what it does not read."""
    for party, item in itertools.product(request.recipients, request.data):
        one = attrs.evolve(request, recipients=(party,), data=(item,), closed=True)
        bare = _bare(rule, one)
        if _truth(rule, bare, law) is not NO:
            yield bare


def _bare(rule: Rule, request: Request) -> Request:
    """Return the request with no more than the rule reads, and the two roles."""
    leaves = set(whole(rule).leaves())
    ids = {leaf.id for leaf in leaves} | {leaf.fact.id for leaf in leaves if _is_stated(leaf)}
    paths = {getattr(getattr(leaf, "field", leaf), "path", "") for leaf in leaves}
    paths |= {leaf.fact.path for leaf in leaves if isinstance(leaf, StatedAs)}
    (party,), (item,) = request.recipients, request.data
    return attrs.evolve(
        request,
        discloser=_kept(request.discloser, "discloser", paths | {"discloser.role"}),
        recipients=(_kept(party, "recipient", paths | {"recipient.role"}),),
        data=(_kept(item, "item", paths | {"item.category"}),),
        subject=_kept(request.subject, "subject", paths),
        setting=_kept(request.setting, "setting", paths),
        consent=_consent(request.consent, "own_consent", paths),
        proxy_consent=_consent(request.proxy_consent, "proxy_consent", paths),
        purpose=request.purpose if "purpose" in paths else None,
        facts=Answers(tuple(e for e in request.facts.entries if e[0].id in ids)),
    )


def _is_stated(leaf: Leaf) -> TypeGuard[StatedAs]:
    return isinstance(leaf, StatedAs)


def _kept(part: _Part, name: str, paths: set[str]) -> _Part:
    """Return a part of a request without the attributes that no path names."""
    gone = {f.name: None for f in attrs.fields(type(part)) if f"{name}.{f.name}" not in paths}
    return attrs.evolve(part, **gone)


def _consent(consent: Consent | None, name: str, paths: set[str]) -> Consent | None:
    if consent is None or not any(path.startswith(name) for path in paths):
        return None
    return consent if consent.scope else _kept(consent, name, paths)


def _truth(rule: Rule, request: Request, law: str) -> Truth:
    try:
        ((single,),) = disclosures(request, CORPORA[law].at(request.at))
    except ContradictionError:  # such a request is not judged at all
        return NO
    return whole(rule).truth(single)


def _steps(rule: Rule, request: Request, law: str) -> Iterator[Request]:
    for seen in read_by(whole(rule)):
        if isinstance(seen.what, Fact) and not seen.what.path:
            for truth in (YES, NO):
                entry = Answers(((seen.what, truth),))
                step = attrs.evolve(request, facts=request.facts.without(seen.what) | entry)
                if _truth(rule, step, law) is not NO:
                    yield step


def _row(rule: Rule, request: Request, law: str, readings: tuple[str, ...]) -> Row | None:
    predicate = whole(rule)
    bare = Row(request=request, readings=readings)
    single = bare.disclosure(law)
    truth = predicate.truth(single)
    if truth is NO:
        return None
    bare = attrs.evolve(bare, open=truth is UNKNOWN)
    needs: list[str] = []
    unless: list[str] = []
    only: dict[str, tuple[str, ...]] = {}
    never: dict[str, tuple[str, ...]] = {}
    for seen in read_by(predicate):
        found = holding(seen, predicate, single, truth)
        _place(seen, found, needs, unless, only, never)
    return attrs.evolve(bare, needs=tuple(needs), unless=tuple(unless), only=only, never=never)


def _place(
    seen: Seen, found: frozenset[str], needs: list[str], unless: list[str],
    only: dict[str, tuple[str, ...]], never: dict[str, tuple[str, ...]],
) -> None:  # fmt: skip
    others = tuple(v for v in seen.values if v not in found)
    holds = tuple(v for v in seen.values if v in found)
    if not others:
        return
    if isinstance(seen.what, Fact) and holds == ("yes",):
        needs.append(seen.id)
    elif isinstance(seen.what, Fact) and others == ("yes",):
        unless.append(seen.id)
    elif len(holds) <= len(others):
        only[seen.id] = holds
    else:
        never[seen.id] = others


def written(entry: Entry) -> str:
    """Return an entry in TOML."""
    lines = ["[[rule]]", f"rule = {_toml(entry.rule)}", f"words = {_toml(entry.words)}",
             f"force = {_toml(entry.force)}"]  # fmt: skip
    names = ("since", "until", "opens", "breaks", "yields")
    lines += [f"{name} = {_toml(v)}" for name in names if (v := getattr(entry, name))]
    if entry.law != "in-force":
        lines.append(f"law = {_toml(entry.law)}")
    for row in entry.row:
        lines += _row_lines(row)
    return "\n".join(lines) + "\n"


def _row_lines(row: Row) -> Iterator[str]:
    yield "[[rule.row]]"
    for name in ("needs", "unless", "readings", "open"):
        if value := getattr(row, name):
            yield f"{name} = {_toml(value)}"
    data = request_to_data(row.request)
    yield "[rule.row.request]"
    yield f"at = {row.request.at}"
    yield from (f"{key} = {_toml(v)}" for key, v in data.items() if key != "at" and not _empty(v))
    for name in ("only", "never"):
        if lists := getattr(row, name):
            yield f"[rule.row.{name}]"
            yield from (f"{json.dumps(key)} = {_toml(values)}" for key, values in lists.items())


def _empty(value: object) -> bool:
    return value is None or value == {}


def _toml(value: object) -> str:
    if isinstance(value, dict):
        pairs = (f"{_key(k)} = {_toml(v)}" for k, v in value.items() if not _empty(v))
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str | bool | int) else str(
        value)  # fmt: skip


def _key(key: str) -> str:
    return key if key.replace("-", "").replace("_", "").isalnum() else json.dumps(key)


def rules_named(prefixes: Iterable[str]) -> Iterator[tuple[Ground | Prohibition, str]]:
    """Yield every version of every rule whose id begins so, with the first law it stands in."""
    seen: set[tuple[object, ...]] = set()
    for law, corpus in CORPORA.items():
        for rule in corpus.rules:
            key = (rule.id, rule.since, rule.until)
            if isinstance(rule, Ground | Prohibition) and key not in seen:
                seen.add(key)
                if rule.id.startswith(tuple(prefixes)):
                    yield rule, law


def main() -> int:
    """Print a draft for every rule that has no entry yet; on stderr what a draft cannot tell."""
    from tests.mutation.recorder import probes  # it runs the law tests

    entered = {(entry.rule, entry.since) for entry in load()}
    asked = [Prepared(probe) for probe in probes()]
    for rule, law in rules_named(sys.argv[1:]):
        if (rule.id, rule.since) in entered:
            continue
        entry, left = drafted(rule, law, asked)
        print(written(entry) if entry else f"# no request is about {rule.id}\n", flush=True)
        for mutant in left:
            print(f"{rule.id}: {mutant.what}", file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
