"""The page about the coverage of conditions: counts per statute, then what is not decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from disclosure_law.corpora import CORPORA
from disclosure_law.law.in_force import MODULES
from disclosure_law.quality.coverage import Pair, State, Tried
from disclosure_law.readers.idle import version
from disclosure_law.rule import Ground, Prohibition, Rule
from disclosure_law.truth import NO, YES, Truth
from tests.coverage_of_law.possible import Possible
from tools.law_pages import page_of
from tools.markdown import table
from tools.predicates import listed

BILLS = "Bills and proposals"
INTRO = """`python -m tests.coverage_of_law` writes this page.

A rule is made of conditions: a role, a purpose, a fact, a judgement. A case *decides* a condition
if the rule would turn were that one condition the other way, all else the same: the case shows that
the condition counts. Two cases are asked for: one in which the condition is so, one in which it is
not. (Engineers call it masking MC/DC.) A condition that is decided one way only, or never, could be
left out of the rule, or turned around, and part of the tests would not see it.

- **Cases**: every request that a law test or a case file has judged, under the law that it names,
  and every row of the tables in `tests/law/rows`, each thing in it varied.
- **Turn**: from holding to not holding, or to or from "depends on what is not known".
- **Verdict both ways**: turning the condition also changes the outcome, or the provisions that it
  rests on. A rule can turn unseen, beside another that says the same.
- A condition that a rule names twice counts once; each version of a rule counts apart. Open
  questions of law and what is not modelled have no answer in any case and are not counted.
- **No request can**: the rest of the rule implies the condition, or excludes it, on the last day on
  which the rule is in force. Shared parts of rules bring such conditions along.
- It measures the tests, not the law: what the law asks and the rule forgot is not seen here, and a
  condition may be tested and still be read wrongly."""
HEAD = ("Statute", "Rules", "Conditions", "Both ways", "One way", "Never", "Verdict both ways")


def every_rule() -> tuple[Ground | Prohibition, ...]:
    """Return every version of every rule once; what an amendment left of a rule is not another."""
    found: dict[tuple[object, ...], Ground | Prohibition] = {}
    for corpus in CORPORA.values():
        for rule in corpus.rules:
            if isinstance(rule, Ground | Prohibition):
                found.setdefault((rule.id, rule.since, rule.until), rule)
    return tuple(found.values())


def page(tried: tuple[Tried, ...], asserted: int, can: Possible) -> str:
    """
    Return the page, in Markdown.

    Args:
        tried: What is decided.
        asserted: How many cases there were.
        can: Per condition that is not decided both ways, what some request would decide.
    """
    statutes = _by_statute(tried)
    rows = [_row(name, found) for name, found in statutes.items()]
    counts = table(HEAD, [*rows, _row("**Total**", tried)])
    open_ = [_section(name, found, can) for name, found in statutes.items()]
    sections = [section for section in open_ if section]
    parts = ("# Coverage of conditions", INTRO, summary(tried, asserted), counts, *sections)
    return "\n\n".join(parts) + "\n"


def summary(tried: Iterable[Tried], asserted: int) -> str:
    """Return the counts of the whole, in a sentence."""
    _, rules, every, both, one, never, verdict = _row("", tried)
    return (
        f"{asserted} cases, {rules} rules, {every} conditions: {both} decided both ways, {one} one "
        f"way, {never} never; {verdict} both ways in the verdict as well."
    )


def _by_statute(tried: Iterable[Tried]) -> dict[str, list[Tried]]:
    pages = _pages()
    found: dict[str, list[Tried]] = {}
    for one in tried:
        found.setdefault(pages.get(one.rule.id, BILLS), []).append(one)
    return found


@lru_cache(maxsize=1)  # a memo of a constant
def _pages() -> dict[str, str]:
    return {rule.id: page_of(module).nl for module in MODULES for rule in module.RULES}


def _row(name: str, tried: Iterable[Tried]) -> tuple[str, ...]:
    found = list(tried)
    states = [one.in_rule.state for one in found]
    counts = (
        len({one.rule for one in found}), len(found), *(states.count(state) for state in State),
        sum(one.in_verdict.state is State.BOTH for one in found),
    )  # fmt: skip
    return (name, *map(str, counts))


def _section(name: str, tried: list[Tried], can: Possible) -> str:
    """Return what is not decided, rule by rule; nothing if all is."""
    by_rule: dict[Rule, list[Tried]] = {}
    for one in tried:
        if one.in_rule.state is not State.BOTH:
            by_rule.setdefault(one.rule, []).append(one)
    lines = [line for rule, found in by_rule.items() for line in _lines(rule, found, can)]
    return "\n".join((f"## {name}", "", *lines)) if lines else ""


def _lines(rule: Rule, found: list[Tried], can: Possible) -> Iterator[str]:
    period = f" (since {rule.since})" if rule.since else ""
    yield f"- `{rule.id}`{period}"
    for one in found:
        how = _how(one.in_rule) + _no_more(one, can[version(rule), one.leaf])
        yield from ("  " + line for line in listed(how, one.leaf))


def _no_more(one: Tried, sides: tuple[Truth, ...]) -> str:
    """Say so if no request decides what the cases do not."""
    pair = one.in_rule
    open_ = [side for side, probe in ((YES, pair.so), (NO, pair.not_so)) if probe is None]
    more = [side for side in open_ if side in sides]
    if not more:
        return " (no request can decide more)"
    return (
        ""
        if more == open_
        else f" (no request can where it is{' ' if more == [NO] else ' not '}so)"
    )


def _how(pair: Pair) -> str:
    if pair.state is State.NEVER:
        return "never decided"
    return "only where it is so" if pair.so else "only where it is not so"
