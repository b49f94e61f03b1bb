"""Time: every date at which a rule starts or ends is a pair of cases, the day before and the day.

The pairs stand in `tests/cases/boundaries/`, one file per law module, and `test_cases` checks their
answers. Here is checked that they are pairs, that the date changes the answer, and that no date of
the law is left out: each is seen in a pair, or stands in `UNSEEN` with its reason.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

import attrs
import pytest

from disclosure_law.casefile import Case, load_cases
from disclosure_law.corpus import Binding
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lifting import judge
from disclosure_law.request import FIRST_DAY
from disclosure_law.rule import Rule
from disclosure_law.verdict import Verdict

FOLDER = Path(__file__).parent / "cases" / "boundaries"
DAY = dt.timedelta(days=1)
Pair = tuple[Case, Case]
Boundary = tuple[str, dt.date]
"""A rule, by its id, and a date at which a version of it starts or ends."""

UNSEEN: dict[Boundary, str] = {
    ("wmo_college.reuse_with_consent", dt.date(2021, 7, 1)): (
        '"uitdrukkelijke" was presumed from 2018-07-28 on; on this day it was read: only the '
        "status of the source changes"
    ),
    ("wvggz_crisis.statement_to_mayor", dt.date(2022, 1, 1)): (
        '7:1 lid 3 a: "de noodzakelijk geachte vormen van verplichte zorg" was added to what the '
        "statement says; it goes to the burgemeester before and after"
    ),
    ("wvggz_absence.state_reasons", dt.date(2021, 11, 6)): (
        "13:3 lid 4-5 were reworded; the reasons of a serious suspicion are stated before and after"
    ),
    ("wmo_meldrecht.needs_a_report", dt.date(2025, 1, 1)): (
        "5.1.6 lid 2: criminal data and necessity are named in the text of the condition; it "
        "attaches before and after"
    ),
    ("wmo_meldrecht.report", dt.date(2025, 1, 1)): (
        "5.1.6 lid 2 names criminal data from this day on: outcome, provisions and the contested "
        "provision stay, only what is said of the contested point changes"
    ),
    ("wmo_supervision.inspect_veilig_thuis", dt.date(2025, 1, 1)): (
        '4.3.1 lid 3: "bevoegd tot inzage van de dossiers" became "niet inroepen tegenover de '
        'toezichthoudende ambtenaren": the same answer in other words'
    ),
    ("wmo_supervision.inspect_provider", dt.date(2025, 1, 1)): (
        "6.1 lid 3: the same rewording as 4.3.1 lid 3"
    ),
    ("uavg.legal_claim", dt.date(2026, 9, 1)): (
        '22 lid 2 e: "onderbouwing ... rechtsbevoegdheid" became "uitoefening ... rechtsprekende '
        'taken": the same answer in other words'
    ),
}
"""Dates that change no answer, each with its reason."""
WORDS = {"words", "text", "status", "since", "until", "read_from"}
"""What two versions may differ in and answer the same."""
OTHER_KEY = {("wmo_meldrecht.report", dt.date(2025, 1, 1))}
"""Where the key differs too, in the text of its contested point."""


@lru_cache(maxsize=1)
def pairs() -> tuple[Pair, ...]:
    """The day before and the day, for every two cases with one id but for the date."""
    cases = {case.id: case for case in load_cases(FOLDER)}
    found: list[Pair] = []
    for case in cases.values():
        before = case.request.at - DAY
        partner = cases.get(case.id.replace(case.request.at.isoformat(), before.isoformat()))
        if partner is not None:
            found.append((partner, case))
    return tuple(found)


def boundaries() -> dict[Boundary, list[Rule]]:
    """Every date inside the modelled period at which a version of a rule starts or ends."""
    found: dict[Boundary, list[Rule]] = defaultdict(list)
    for rule in IN_FORCE.rules:
        for day in (rule.since, rule.until):
            if day is not None and day > FIRST_DAY:
                found[rule.id, day].append(rule)
    return dict(found)


@lru_cache(maxsize=2048)
def verdict(case: Case) -> Verdict:
    """The verdict on a case; a boundary case is always about the law in force."""
    return judge(case.request, IN_FORCE)


def answer(found: Verdict) -> tuple[object, ...]:
    """What a caller learns: outcome, provisions, conditions and contested points."""
    conditions = {(condition.id, condition.cites) for condition in found.conditions}
    contested = {point.cites for point in found.contested}
    return found.outcome, set(found.cites), conditions, contested


def named(found: Verdict) -> set[str]:
    """The ids of every rule that the verdict names."""
    ids = {condition.id for condition in found.conditions}
    for part in found.parts:
        rules = (*part.standing, *part.unsettled, *part.carrying, *part.waiting)
        ids |= {rule.id for rule in rules} | {lifted.prohibition.id for lifted in part.lifted}
    return ids


def seen(pair: Pair, boundary: Boundary) -> bool:
    """Whether the pair stands on that date and names the rule where a version is in force."""
    id_, day = boundary
    sides = zip(pair, (day - DAY, day), strict=True)
    versions = [rule for rule in IN_FORCE.rules if rule.id == id_]
    return pair[1].request.at == day and any(
        id_ in named(verdict(case)) and any(rule.in_force(at) for rule in versions)
        for case, at in sides
    )


def matters(pair: Pair, boundary: Boundary) -> bool:
    """Whether the day is answered otherwise where the old version of the rule goes on."""
    id_, day = boundary
    old = next(rule for rule in IN_FORCE.rules if rule.id == id_ and rule.until == day)
    longer = IN_FORCE.without(id_).with_rules(attrs.evolve(old, until=None))
    return answer(judge(pair[1].request, longer)) != answer(verdict(pair[1]))


def test_every_case_has_its_other_day() -> None:
    paired = {case.id for pair in pairs() for case in pair}
    assert {case.id for case in load_cases(FOLDER)} == paired


@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair[1].id)
def test_the_date_alone_changes_the_answer(pair: Pair) -> None:
    """One request on two days, two answers."""
    before, after = pair
    assert attrs.evolve(before.request, at=after.request.at) == after.request
    assert answer(verdict(before)) != answer(verdict(after))


@pytest.mark.parametrize("boundary", sorted(boundaries()), ids=str)
def test_every_boundary_is_a_pair_or_has_a_reason(boundary: Boundary) -> None:
    """Each start and end of a rule is seen in a pair, or is known to change no answer."""
    assert any(seen(pair, boundary) for pair in pairs()) is (boundary not in UNSEEN)


REWORDED = sorted(b for b, versions in boundaries().items() if len(versions) > 1)


@pytest.mark.parametrize("boundary", [b for b in REWORDED if b not in UNSEEN], ids=str)
def test_it_is_the_new_version_that_changes_the_answer(boundary: Boundary) -> None:
    """Where one version follows another, the pair does not differ for another reason."""
    assert any(seen(pair, boundary) and matters(pair, boundary) for pair in pairs())


@pytest.mark.parametrize("boundary", sorted(UNSEEN), ids=str)
def test_what_is_unseen_differs_in_words_only(boundary: Boundary) -> None:
    """Two versions that change no answer differ in nothing that decides."""
    old, new = boundaries()[boundary]
    differing = {
        field.name
        for field in attrs.fields(type(old))
        if getattr(old, field.name) != getattr(new, field.name)
    }
    assert differing <= (WORDS | {"lifts"} if boundary in OTHER_KEY else WORDS)


def dated_bindings() -> list[tuple[str, dt.date]]:
    """Every role and date at which the table of what binds whom changes."""
    lines: tuple[Binding, ...] = IN_FORCE.bindings
    days = {
        (role.id, day)
        for line in lines
        for role in line.roles
        for day in (line.since, line.until)
        if day is not None and day > FIRST_DAY and line.binds
    }
    return sorted(days)


@pytest.mark.parametrize(("role", "day"), dated_bindings())
def test_every_dated_binding_is_a_pair(role: str, day: dt.date) -> None:
    """Who is bound from or until a day: the table says it, the request does not."""
    parties = [pair[1].request.discloser for pair in pairs() if pair[1].request.at == day]
    assert any(p.role is not None and p.role.id == role and p.bound_by is None for p in parties)
