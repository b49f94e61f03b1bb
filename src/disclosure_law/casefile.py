"""Case files: disclosures with the answer that is expected, in TOML, and whether it is given.

One file holds `[[case]]` tables. The request in a case is what travels as JSON, plus `unknown`: the
ids of facts that are stated to be not known, since TOML has no null.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from pathlib import Path

import attrs
from cattrs import Converter

from disclosure_law.adapters import toml
from disclosure_law.adapters.hooks import member_of
from disclosure_law.adapters.problems import UnfitError
from disclosure_law.adapters.strict_json import as_list, as_object
from disclosure_law.adapters.wire import read
from disclosure_law.citation import CitationError, Provision, parse_ecli, parse_short
from disclosure_law.corpora import CORPORA, corpus_named, shipped_lexicon, shipped_sources
from disclosure_law.corpus import Corpus
from disclosure_law.errors import RequestError
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Request
from disclosure_law.rule import Stage
from disclosure_law.verdict import Verdict


class Certainty(Enum):
    """How sure an expected answer is."""

    TEXT = "text"
    INTERPRETATION = "interpretation"
    SECOND_HAND = "second-hand"


@attrs.frozen(kw_only=True, repr=False)
class Expected:
    """
    The answer that a case expects.

    Attributes:
        outcome: The outcome of the whole.
        possible: Every outcome that is still possible, where that is stated.
        cites: Provisions that must carry the outcome; a part of one will do.
        not_cites: Provisions that must not carry it, nor any part of them.
        conditions: Ids of conditions that must attach.
        norms: Ids of professional norms that must attach.
        missing: Ids of all the missing facts, where that is stated.
        missing_includes: Ids that must be among the missing facts.
        contested: Provisions of contested points that must be flagged.
    """

    outcome: Outcome
    possible: tuple[Outcome, ...] | None = None
    cites: tuple[Provision, ...] = ()
    not_cites: tuple[Provision, ...] = ()
    conditions: tuple[str, ...] = ()
    norms: tuple[str, ...] = ()
    missing: tuple[str, ...] | None = None
    missing_includes: tuple[str, ...] = ()
    contested: tuple[Provision, ...] = ()


@attrs.frozen(kw_only=True, repr=False)
class Case:
    """
    A disclosure with the answer that is expected.

    Attributes:
        id: Stable id, unique over all case files.
        title: What it is about.
        source: Where the case and its answer come from.
        law: The name of the corpus it is judged under.
        why: Why the answer is right.
        certainty: How sure the answer is, as the case book has it.
        request: The disclosure.
        expect: The answer.
        xfail: A quotation that says why the library answers otherwise, for now.
    """

    id: str
    title: str
    source: str
    law: str
    why: str
    certainty: Certainty
    request: Request
    expect: Expected
    xfail: str = ""

    def __repr__(self) -> str:
        """Show the id."""
        return f"<Case {self.id}>"


@attrs.frozen
class Difference:
    """One respect in which a verdict differs from what a case expects."""

    what: str
    expected: str
    found: str

    def __str__(self) -> str:
        """Say what differs, in one line."""
        return f"{self.what}: expected {self.expected}, found {self.found}"


def load_cases(path: Path) -> tuple[Case, ...]:
    """
    Read the cases of a file, or of every `.toml` file in a folder and below, in order of name.

    Raises:
        RequestError: Everything that is wrong with them, with file, case and path.
    """
    files = sorted(path.rglob("*.toml")) if path.is_dir() else [path]
    cases: list[Case] = []
    problems: list[str] = []
    for file in files:
        found, wrong = _load(file)
        cases += found
        problems += [f"{file}: {line}" for line in wrong]
    if problems:
        raise RequestError(tuple(problems))
    return tuple(cases)


def check(case: Case, corpora: Mapping[str, Corpus] = CORPORA) -> tuple[Difference, ...]:
    """
    Return every respect in which the verdict on a case differs from the expected answer.

    Args:
        case: The case.
        corpora: Bodies of law by name; a name that is not among them is looked up among those
            that the library ships.

    Raises:
        CorpusError: There is no body of law with the name that the case gives.
    """
    corpus = corpora[case.law] if case.law in corpora else corpus_named(case.law)
    try:
        verdict = judge(case.request, corpus)
    except RequestError as error:
        return (Difference("request", "a verdict", f"problems: {'; '.join(error.problems)}"),)
    return tuple(_differences(case.expect, verdict))


def _differences(expect: Expected, verdict: Verdict) -> Iterator[Difference]:
    attached = [condition.id for condition in verdict.conditions]
    norms = [c.id for c in verdict.conditions if c.stage is Stage.NORM]
    missing = list(dict.fromkeys(one.id for one in verdict.missing))
    points = [point.cites for point in verdict.contested]
    if verdict.outcome is not expect.outcome:
        yield Difference("outcome", expect.outcome.value, verdict.outcome.value)
    if expect.possible is not None and set(expect.possible) != set(verdict.possible):
        yield Difference("possible", _outcomes(expect.possible), _outcomes(verdict.possible))
    yield from _cited(expect, verdict.cites)
    yield from _absent("conditions", expect.conditions, attached)
    yield from _absent("norms", expect.norms, norms)
    yield from _absent("missing_includes", expect.missing_includes, missing)
    if expect.missing is not None and set(expect.missing) != set(missing):
        yield Difference("missing", _list(expect.missing), _list(missing))
    for wanted in expect.contested:
        if not any(p.within(wanted) or wanted.within(p) for p in points):
            yield Difference("contested", wanted.short, _list(p.short for p in points))


def _cited(expect: Expected, cites: tuple[Provision, ...]) -> Iterator[Difference]:
    for wanted in expect.cites:
        if not any(provision.within(wanted) for provision in cites):
            yield Difference("cites", wanted.short, _list(p.short for p in cites))
    for barred in expect.not_cites:
        hits = [provision.short for provision in cites if provision.within(barred)]
        if hits:
            yield Difference("not_cites", f"no {barred.short}", _list(hits))


def _absent(what: str, wanted: Iterable[str], found: list[str]) -> Iterator[Difference]:
    for id_ in wanted:
        if id_ not in found:
            yield Difference(what, f"`{id_}`", _list(found))


def _outcomes(outcomes: Iterable[Outcome]) -> str:
    return _list(sorted(outcome.value for outcome in outcomes))


def _list(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"


def _load(file: Path) -> tuple[list[Case], list[str]]:
    try:
        data = toml.tables(file.read_text(encoding="utf-8"))
    except RequestError as error:
        return [], list(error.problems)
    except (OSError, UnicodeDecodeError):
        return [], ["expected a file that can be read, in UTF-8"]
    rows = as_list(data.get("case"))
    if set(data) != {"case"} or rows is None:
        return [], ["$: expected `[[case]]` tables and nothing else"]
    cases: list[Case] = []
    problems: list[str] = []
    converter = _converter()
    for number, row in enumerate(rows, 1):
        case, found = read(converter, row, Case)
        problems += [f"{_label(row, number)}: {line}" for line in found]
        cases += [] if case is None else [case]
    return cases, problems


def _label(row: object, number: int) -> str:
    id_ = (as_object(row) or {}).get("id")
    return f"case `{id_}`" if isinstance(id_, str) else f"case {number}"


def _converter() -> Converter:
    converter = toml.converter(shipped_lexicon())
    converter.register_structure_hook(Certainty, member_of(Certainty))
    converter.register_structure_hook(Provision, _provision)
    return converter


def _provision(value: object, _: object) -> Provision:
    text = value if isinstance(value, str) else ""
    for parse in (_ecli, _short):
        try:
            return parse(text)
        except CitationError:
            continue
    raise UnfitError("expected the short form of a provision, such as `BW 7:457 lid 1`")


def _ecli(text: str) -> Provision:
    return Provision(parse_ecli(text))


def _short(text: str) -> Provision:
    return parse_short(text, shipped_sources())
