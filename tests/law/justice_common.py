"""What the tests of reporting, police and justice law share: rows, and their near misses.

A row is one disclosure that a provision decides. Its near misses change one thing at a time: every
stated fact is dropped in turn, and every entry of `misses` replaces one attribute.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from disclosure_law.corpus import Corpus
from disclosure_law.law import (
    avg,
    bjsg,
    bpg,
    sr_sv,
    sr_sv_demands,
    sr_sv_officials,
    sr_sv_warning,
    wet_big,
    wgbo,
    wgs_limits,
    wgs_supply,
    wjsg,
    wjsg_enforcement,
    wjsg_joint,
    wjsg_prosecution,
    wmo_secrecy,
    wpg,
    wpg_decisions,
    wpg_supply,
)
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import Consent, How, Item, Party, Request, Subject
from disclosure_law.term import Category, DataKind, Lock, Purpose, Role, Setting
from disclosure_law.truth import YES, Truth
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data
from tests.common import ADULT, cites, corpus_of, judge, party, said

LAW = corpus_of(
    avg, wgbo, wet_big, wmo_secrecy, sr_sv, sr_sv_warning, sr_sv_officials, sr_sv_demands, wpg,
    wpg_supply, wpg_decisions, bpg, wjsg, wjsg_prosecution, wjsg_joint, wjsg_enforcement, bjsg,
    wgs_supply, wgs_limits,
)  # fmt: skip
CONSENTS = Consent(
    status=data.GIVEN, explicit=YES, informed=YES, specific=YES, free=YES, written=YES
)
"""Consent as good as it gets: it opens nothing in the Wpg and the Wjsg."""


@attrs.frozen(kw_only=True)
class Row:
    """One disclosure: who gives what to whom, for what, and what is so."""

    source: Role
    target: Role
    category: Category
    bound: tuple[Lock, ...] = ()
    target_bound: tuple[Lock, ...] | None = None
    kinds: tuple[DataKind, ...] = ()
    purpose: Purpose | None = None
    meeting: Setting | None = None
    instrument: Setting | None = None
    on_request: Truth | None = None
    subject: Subject = ADULT
    consent: Consent | None = None
    yes: tuple[Fact, ...] = ()
    no: tuple[Fact, ...] = ()
    unknown: tuple[Fact, ...] = ()
    at: dt.date = dt.date(2026, 11, 2)
    outcome: Outcome = Outcome.PERMITTED
    cites: tuple[str, ...] = ()
    misses: tuple[dict[str, Any], ...] = ()

    def request(self) -> Request:
        """The closed request that says so."""
        return Request(
            discloser=party(self.source, *self.bound),
            recipients=(Party(self.target, bound_by=self.target_bound),),
            data=(Item(self.category, kinds=self.kinds),),
            at=self.at,
            subject=self.subject,
            purpose=self.purpose,
            setting=How(
                on_request=self.on_request, meeting=self.meeting, instrument=self.instrument
            ),
            consent=self.consent,
            facts=said(*self.yes, no=self.no, unknown=self.unknown),
            closed=True,
        )

    def but(self, **changes: Any) -> Row:  # whatever the attribute holds
        """The same disclosure, changed in one respect."""
        return attrs.evolve(self, **changes)

    def without(self, fact: Fact) -> Row:
        """The same disclosure, one stated fact dropped (in a closed request: absent)."""
        return self.but(
            yes=tuple(f for f in self.yes if f != fact), no=tuple(f for f in self.no if f != fact)
        )

    def near_misses(self) -> list[Row]:
        """Each stated fact dropped, and each of the `misses`."""
        dropped = [self.without(fact) for fact in (*self.yes, *self.no)]
        return dropped + [self.but(**change) for change in self.misses]


def decide(row: Row, law: Corpus = LAW) -> Verdict:
    """The verdict on a row."""
    return judge(row.request(), law)


def check(row: Row, law: Corpus = LAW) -> None:
    """A row comes out as it says, and cites what it says."""
    verdict = decide(row, law)
    assert row.outcome is verdict.outcome
    assert set(row.cites) <= cites(verdict)


def check_near_misses(row: Row, law: Corpus = LAW) -> None:
    """No near miss comes out the same, and none still rests on the carrying provision."""
    for miss in row.near_misses():
        verdict = decide(miss, law)
        assert row.outcome is not verdict.outcome, miss
        if verdict.outcome in (Outcome.PERMITTED, Outcome.REQUIRED):
            assert row.cites[0] not in cites(verdict), miss
