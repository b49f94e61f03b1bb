"""Rows: each rule entered a second time, as a plain table read from the text of the law.

A row is one disclosure that the rule is about, and for everything that the rule reads, which values
leave it so when that one thing is varied. What a row does not name makes no difference there.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import attrs
from cattrs import Converter

from disclosure_law.adapters import toml
from disclosure_law.adapters.wire import read
from disclosure_law.corpora import corpus_named, shipped_lexicon
from disclosure_law.disclosure import Disclosure, disclosures
from disclosure_law.predicate import Predicate
from disclosure_law.quality.mutants import whole
from disclosure_law.request import Request
from disclosure_law.rule import Ground, Modality, Prohibition, Rule
from disclosure_law.truth import UNKNOWN, YES, Truth
from tests.law.rows.vary import Seen, adopted, read_by

Lists = Mapping[str, tuple[str, ...]]
HERE = Path(__file__).parent


@attrs.frozen(kw_only=True)
class Row:
    """
    One disclosure that a rule is about.

    Attributes:
        request: The disclosure: one recipient, one item.
        needs: Facts that have to be so (not stated will not do).
        unless: Facts that end it when they are so.
        only: Per thing that the rule reads, the values with which it is still about it.
        never: The same the other way round: the values with which it is not.
        readings: Readings of open questions, as `id=yes` or `id=no`.
        open: The rule is not certain here, because something in it is not modelled or open.
    """

    request: Request
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    only: Lists = attrs.field(factory=dict)
    never: Lists = attrs.field(factory=dict)
    readings: tuple[str, ...] = ()
    open: bool = False

    def disclosure(self, law: str) -> Disclosure:
        """Return the one disclosure of the request, with the readings adopted."""
        corpus = corpus_named(law)
        ((single,),) = disclosures(self.request, corpus.at(self.request.at))
        return attrs.evolve(single, readings=adopted(self.readings, corpus))

    @property
    def base(self) -> Truth:
        """The rule's answer for the request as it stands."""
        return UNKNOWN if self.open else YES

    def telling(self, rule: Rule, law: str) -> Callable[[Rule], bool]:
        """Return a test whether another version of the rule answers otherwise on this row."""
        single = self.disclosure(law)
        looked = [d for seen in read_by(whole(rule)) for _, d in seen.varied(single)]
        looked = [single, *dict.fromkeys(looked)]
        held = [whole(rule).truth(d) is self.base for d in looked]

        def tells(other: Rule) -> bool:
            predicate, base = whole(other), self.base
            pairs = zip(looked, held, strict=True)
            return any((predicate.truth(d) is base) is not before for d, before in pairs)

        return tells

    def expects(self, seen: Seen) -> frozenset[str]:
        """Return the values of one thing with which the rule is still about the disclosure."""
        if seen.id in self.needs:
            return frozenset({"yes"})
        if seen.id in self.unless:
            return frozenset(seen.values) - {"yes"}
        if seen.id in self.only:
            return frozenset(self.only[seen.id])
        return frozenset(seen.values) - frozenset(self.never.get(seen.id, ()))


@attrs.frozen(kw_only=True)
class Entry:
    """
    One rule as a second reader enters it.

    Attributes:
        rule: The id of the rule.
        words: The words of the law, from the source pack.
        force: "duty", "power" or "prohibition".
        since: The first day in force, if after 25 May 2018.
        until: The first day no longer in force.
        opens: The locks that a ground has a key to, by id.
        breaks: The kinds of locks that a ground breaks by its own words.
        yields: To what a prohibition yields besides keys: "nothing", "named", "duties", "rules".
        law: The corpus.
        row: Disclosures that the rule is about; together they decide each of its conditions.
    """

    rule: str
    words: str
    force: str
    since: dt.date | None = None
    until: dt.date | None = None
    opens: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    yields: str = ""
    law: str = "in-force"
    row: tuple[Row, ...]

    def found(self) -> Rule:
        """Return the rule itself, in its version at the date of the first row."""
        at = self.row[0].request.at
        (rule,) = (r for r in corpus_named(self.law).rules if r.id == self.rule and r.in_force(at))
        return rule

    def _force(self) -> Force:
        opens, breaks = frozenset(self.opens), frozenset(self.breaks)
        return Force(self.force, self.since, self.until, opens, breaks, self.yields)

    def problems(self, rule: Rule) -> list[str]:
        """Return each respect in which the rule is not as it is entered here."""
        found, entered = attrs.asdict(force_of(rule)), attrs.asdict(self._force())
        wrong = [
            f"entered {_said(entered[name])}, found {_said(found[name])}"
            for name in found
            if entered[name] != found[name]
        ]
        for number, row in enumerate(self.row, 1):
            wrong += [f"row {number}: {line}" for line in _differences(row, rule, self.law)]
        return wrong


@attrs.frozen
class Force:
    """What kind of rule it is, when it is in force, and what it opens or yields to."""

    force: str
    since: dt.date | None
    until: dt.date | None
    opens: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    yields: str = ""


def force_of(rule: Rule) -> Force:
    """Return what kind of rule it is, when it is in force, and what it opens or yields to."""
    if isinstance(rule, Ground):
        name = "duty" if rule.modality is Modality.DUTY else "power"
        opens = frozenset(key.lock.id for key in rule.lifts)
        breaks = frozenset(kind.name.lower() for kind in rule.breaks)
        return Force(name, rule.since, rule.until, opens, breaks)
    assert isinstance(rule, Prohibition)
    return Force("prohibition", rule.since, rule.until, yields=rule.yields.name.lower())


def _differences(row: Row, rule: Rule, law: str) -> Iterator[str]:
    single = row.disclosure(law)
    predicate = whole(rule)
    if predicate.truth(single) is not row.base:
        yield f"entered {row.base.value} for the request as it stands, found another answer"
        return
    things = read_by(predicate)
    named = {*row.needs, *row.unless, *row.only, *row.never}
    yield from (f"`{name}` is not read by the rule" for name in named - {t.id for t in things})
    for seen in things:
        yield from _wrong(seen, row.expects(seen), holding(seen, predicate, single, row.base))


def holding(seen: Seen, predicate: Predicate, single: Disclosure, base: Truth) -> frozenset[str]:
    """Return the values of one thing with which the predicate answers as before."""
    varied = seen.varied(single)
    return frozenset(value for value, d in varied if predicate.truth(d) is base)


def _wrong(seen: Seen, expected: frozenset[str], found: frozenset[str]) -> Iterator[str]:
    if more := found - expected:
        yield f"`{seen.id}`: also about {_list(more)}; the table does not say so"
    if fewer := expected - found:
        yield f"`{seen.id}`: not about {_list(fewer)}; the table says so"


def _said(value: object) -> str:
    return _list(value) or "none" if isinstance(value, frozenset) else str(value)


def _list(values: frozenset[str]) -> str:
    return ", ".join(sorted(values))


def load(path: Path = HERE) -> tuple[Entry, ...]:
    """
    Return the entries of every table, in order of file name.

    Raises:
        ValueError: Everything that is wrong with them, with file, entry and path.
    """
    entries: list[Entry] = []
    problems: list[str] = []
    for file in sorted(path.glob("*.toml")) if path.is_dir() else [path]:
        for number, data in enumerate(_rules(file), 1):
            entry, wrong = read(_converter(), data, Entry)
            problems += [f"{file.name}, rule {number}: {line}" for line in wrong]
            entries += [] if entry is None else [entry]
    if problems:
        raise ValueError("\n".join(problems))
    return tuple(entries)


def _rules(file: Path) -> list[object]:
    rules = toml.tables(file.read_text(encoding="utf-8")).get("rule", [])
    assert isinstance(rules, list)
    return rules


def _converter() -> Converter:
    return toml.converter(shipped_lexicon())
