"""The command line: judge a request, check case files, show what is in a body of law.

Exit codes: 0 decided, 1 answers differ (from those expected, or between laws), 2 bad input,
3 undetermined.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Final, cast

from disclosure_law.adapters.toml import request_from_toml
from disclosure_law.adapters.verdicts import verdict_to_json
from disclosure_law.adapters.wire import request_from_json, request_to_json
from disclosure_law.casefile import Case, check, load_cases
from disclosure_law.corpora import corpus_named, shipped_lexicon
from disclosure_law.edition import LAW_EDITION, VERSION
from disclosure_law.errors import CorpusError, RequestError
from disclosure_law.explain import explain
from disclosure_law.explain.differences import comparison_table
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.readers.compare import SpaceError, compare
from disclosure_law.request import Request
from disclosure_law.rule import Rule
from disclosure_law.text import Language, Text
from disclosure_law.verdict import Verdict

DECIDED: Final = 0
DIFFERENT: Final = 1
BAD_INPUT: Final = 2
UNDETERMINED: Final = 3

EXAMPLE: Final = "psychiatrist_asked_by_college.json"
EXAMPLE_SPACE: Final = "space_consent_refused.json"
SCENE: Final = Text(
    "Het college vraagt een psychiater om gezondheidsgegevens; de cliënt weigert toestemming.",
    "The municipal executive asks a psychiatrist for health data; the client refuses consent.",
)
DEMO_LAWS: Final = ("in-force", "wams-bill-2023")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        lines, code = options.run(options)
    except RequestError as error:
        return _refuse(error.problems)
    except (CorpusError, SpaceError) as error:
        return _refuse((str(error),))
    for line in lines:
        print(line)
    return cast("int", code)


Answer = tuple[Iterator[str] | Sequence[str], int]
"""What a command prints, and its exit code."""


def evaluate_command(options: argparse.Namespace) -> Answer:
    """Judge the request in a file."""
    corpus = corpus_named(options.law)
    verdict = judge(_request(options.file), corpus)
    code = UNDETERMINED if verdict.outcome is Outcome.UNDETERMINED else DECIDED
    if options.format == "json":
        return (verdict_to_json(verdict, indent=2),), code
    return (explain(verdict, options.lang).rstrip("\n"),), code


def check_command(options: argparse.Namespace) -> Answer:
    """Tell which cases get another answer than the expected one, and why."""
    cases = [case for path in options.cases for case in load_cases(path)]
    differing = [(case, lines) for case in cases if (lines := _differing(case))]
    report = [line for case, lines in differing for line in (f"{case.id}: {case.title}", *lines)]
    report.append(f"{len(cases)} case(s), {len(differing)} with another answer than expected")
    return report, DIFFERENT if differing else DECIDED


def law_command(options: argparse.Namespace) -> Answer:
    """Show what a body of law holds on a day."""
    corpus = corpus_named(options.name)
    law = corpus.at(options.at)
    head = [f"{corpus.name} at {options.at}: {corpus.text.nl} / {corpus.text.en}"]
    if corpus.warning is not None:
        head += [corpus.warning.nl, corpus.warning.en]
    rows = [_row(rule) for rule in law.rules]
    return [*head, *_columns(rows), f"{len(rows)} rule(s)"], DECIDED


def compare_command(options: argparse.Namespace) -> Answer:
    """Show what changes from one body of law to the other, with a witness per difference."""
    space = _example(EXAMPLE_SPACE) if options.space is None else _request(options.space)
    comparison = compare(corpus_named(options.one), corpus_named(options.other), space)
    lines = [comparison_table(comparison, options.lang)]
    for difference in comparison.differences:
        lines += ["", repr(difference), request_to_json(difference.witness)]
    return lines, DIFFERENT if comparison.differences else DECIDED


def demo_command(_: argparse.Namespace) -> Answer:
    """Judge the shipped example under the law in force and under a bill."""
    request = _example(EXAMPLE)
    verdicts = [judge(request, corpus_named(name)) for name in DEMO_LAWS]
    table = [
        ("", *DEMO_LAWS),
        ("Nederlands", *(verdict.outcome.text.nl for verdict in verdicts)),
        ("English", *(verdict.outcome.text.en for verdict in verdicts)),
    ]
    both: tuple[Language, ...] = ("nl", "en")
    blocks = [line for verdict in verdicts for lang in both for line in _summary(verdict, lang)]
    return [SCENE.nl, SCENE.en, "", *_columns(table), *blocks], DECIDED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("disclosure-law", description=__doc__)
    version = f"%(prog)s {VERSION}, law up to {LAW_EDITION}"
    parser.add_argument("--version", action="version", version=version)
    commands = parser.add_subparsers(required=True, metavar="command")

    judging = commands.add_parser("evaluate", help="judge a request (JSON or TOML)")
    judging.add_argument("file", help="a .json or .toml file, or - for JSON on standard input")
    judging.add_argument("--law", default=IN_FORCE.name, help="a corpus, such as wams-bill-2023")
    judging.add_argument("--lang", choices=("nl", "en"), default="nl")
    judging.add_argument("--format", choices=("text", "json"), default="text")
    judging.set_defaults(run=evaluate_command)

    checking = commands.add_parser("check", help="check case files against the law")
    checking.add_argument("cases", nargs="+", type=Path, help="TOML files, or folders of them")
    checking.set_defaults(run=check_command)

    showing = commands.add_parser("law", help="show what a body of law holds")
    showing.add_argument("name", nargs="?", default=IN_FORCE.name)
    showing.add_argument("--at", type=_day, default=_day(LAW_EDITION), help="YYYY-MM-DD")
    showing.set_defaults(run=law_command)

    comparing = commands.add_parser("compare", help="show what changes from law to law")
    comparing.add_argument("one", help="a corpus, such as in-force")
    comparing.add_argument("other", help="a corpus, such as wams-bill-2023+K05")
    comparing.add_argument(
        "--space",
        help="an open request, what it leaves open is varied; default: a psychiatrist asked by "
        "the municipality, consent refused",
    )
    comparing.add_argument("--lang", choices=("nl", "en"), default="nl")
    comparing.set_defaults(run=compare_command)

    demo = commands.add_parser("demo", help="one disclosure under the law in force and a bill")
    demo.set_defaults(run=demo_command)
    return parser


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("expected a date, YYYY-MM-DD") from None


def _example(name: str) -> Request:
    text = resources.files("disclosure_law").joinpath("examples", name).read_text("utf-8")
    return request_from_json(text, shipped_lexicon())


def _request(file: str) -> Request:
    if file == "-":
        return request_from_json(sys.stdin.buffer.read(), shipped_lexicon())
    path = Path(file)
    try:
        content = path.read_bytes()
        text = content.decode("utf-8")
    except OSError:
        raise RequestError((f"{path}: expected a file that can be read",)) from None
    except UnicodeDecodeError:
        raise RequestError((f"{path}: expected a file in UTF-8",)) from None
    read = request_from_toml if path.suffix == ".toml" else request_from_json
    return read(text, shipped_lexicon())


def _refuse(problems: Sequence[str]) -> int:
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    return BAD_INPUT


def _differing(case: Case) -> list[str]:
    found = [f"  {difference}" for difference in check(case)]
    if not case.xfail:
        return [*found, f"  why: {case.why}"] if found else []
    return [] if found else ["  gets the expected answer, though marked `xfail`: take that out"]


def _row(rule: Rule) -> tuple[str, ...]:
    since = "" if rule.since is None else f"since {rule.since}"
    until = "" if rule.until is None else f"until {rule.until}"
    cites = ", ".join(provision.full("nl") for provision in rule.cites)
    return (
        rule.id,
        type(rule).__name__.lower(),
        rule.status.value,
        f"{since} {until}".strip(),
        cites,
    )


def _columns(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Yield rows with their cells under each other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _summary(verdict: Verdict, lang: Language) -> Iterator[str]:
    """Yield the outcome with its provisions, their links, and what goes with it."""
    corpus = verdict.law.corpus
    yield ""
    yield f"{corpus.text.in_(lang)}, {verdict.at}: {verdict.outcome.text.in_(lang)}"
    if corpus.warning is not None:
        yield f"  ! {corpus.warning.in_(lang)}"
    for provision in verdict.cites:
        yield f"  {provision.full(lang)}  {provision.link(verdict.at)}".rstrip()
    for condition in verdict.conditions:
        cites = "; ".join(provision.full(lang) for provision in condition.cites)
        yield f"  - {condition.text.in_(lang)} ({cites})"
    for point in verdict.contested:
        yield f"  ? {point.text.in_(lang)} ({point.cites.full(lang)})"
