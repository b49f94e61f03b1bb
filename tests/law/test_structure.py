"""What holds of every rule of every corpus, read off the rules themselves."""

from __future__ import annotations

import pytest

from disclosure_law.corpora import CORPORA
from disclosure_law.corpus import Corpus
from disclosure_law.rule import Ground, Modality, Nature, Prohibition, Status, Yields
from disclosure_law.term import LockKind
from disclosure_law.vocabulary.locks import SECRECIES, UAVG_30_4, WJSG_52, WPG_7

NAMED = [corpus for name, corpus in CORPORA.items() if "+" not in name]
EVERY = pytest.mark.parametrize("corpus", NAMED, ids=lambda corpus: corpus.name)


def _grounds(corpus: Corpus) -> list[Ground]:
    return [rule for rule in corpus.rules if isinstance(rule, Ground)]


def _prohibitions(corpus: Corpus) -> list[Prohibition]:
    return [rule for rule in corpus.rules if isinstance(rule, Prohibition)]


@EVERY
def test_unwritten_law_and_consent_never_oblige(corpus: Corpus) -> None:
    """Conflict van plichten is a power; consent permits and never obliges."""
    obliging = [g.id for g in _grounds(corpus) if g.modality is Modality.DUTY
                and g.nature is not Nature.STATUTE]  # fmt: skip
    assert obliging == []


@EVERY
def test_a_power_never_rests_on_a_legal_obligation(corpus: Corpus) -> None:
    """AVG 6(1)(c) needs a duty on the controller."""
    wrong = [
        g.id
        for g in _grounds(corpus)
        if g.modality is Modality.POWER
        and any(p.short == "AVG 6(1)(c)" for key in g.lifts for p in key.by)
    ]
    assert wrong == []


@EVERY
def test_consent_has_no_key_to_police_or_justice_data(corpus: Corpus) -> None:
    """The Wpg and the Wjsg are closed: consent of the subject is no ground."""
    wrong = [
        g.id
        for g in _grounds(corpus)
        if g.nature is Nature.CONSENT and {key.lock for key in g.lifts} & {WPG_7, WJSG_52}
    ]
    assert wrong == []


@EVERY
def test_an_avg_basis_never_opens_a_secrecy_lock(corpus: Corpus) -> None:
    """Two locks: a basis of the AVG breaks no secrecy of care, office or profession.

    The secrecy of UAVG 30 lid 4 is the AVG's own, with its own task opening.
    """
    secrecies = {LockKind.SECRECY, LockKind.OFFICE, LockKind.CODE}
    wrong = [
        (g.id, p.id)
        for g in _grounds(corpus)
        if g.nature is Nature.AVG_BASIS and g.id.startswith(("avg", "uavg", "housing"))
        for p in _prohibitions(corpus)
        if p.lock.kind in secrecies and p.lock != UAVG_30_4 and g.key_to(p)
    ]
    assert wrong == []


@EVERY
def test_an_absolute_bar_has_no_key(corpus: Corpus) -> None:
    """Nothing opens a lock that yields to nothing."""
    bars = [p for p in _prohibitions(corpus) if p.yields is Yields.NOTHING]
    assert [(g.id, p.id) for p in bars for g in _grounds(corpus) if g.key_to(p)] == []


@EVERY
def test_every_named_key_has_a_lock(corpus: Corpus) -> None:
    """A key to a lock that no prohibition carries opens nothing: a slip of the pen."""
    locks = {p.lock for p in _prohibitions(corpus)}
    orphans = {(g.id, key.lock.id) for g in _grounds(corpus) for key in g.lifts
               if key.lock not in locks}  # fmt: skip
    assert orphans == set()


@EVERY
def test_every_secrecy_that_can_bind_is_a_lock(corpus: Corpus) -> None:
    """Whoever states a secrecy must never get a silent "permitted"."""
    locks = {p.lock for p in _prohibitions(corpus)}
    assert [lock.id for lock in SECRECIES if lock not in locks] == []


@EVERY
def test_every_rule_says_what_it_is_in_two_languages(corpus: Corpus) -> None:
    """Legal text exists in Dutch and in English, next to its rule."""
    poor = [r.id for r in corpus.rules if not r.text.nl.strip() or not r.text.en.strip()
            or not r.cites]  # fmt: skip
    assert poor == []


@EVERY
def test_verbatim_prohibitions_and_duties_quote_the_law(corpus: Corpus) -> None:
    """A rule that claims to be verbatim shows the words it rests on, or another rule on it does."""
    rules = (*_prohibitions(corpus), *_grounds(corpus))
    quoted = {(rule.cites[0].source, rule.cites[0].article) for rule in rules if rule.words}
    silent = [
        rule.id
        for rule in rules
        if rule.status is Status.VERBATIM
        and (rule.cites[0].source, rule.cites[0].article) not in quoted
    ]
    assert silent == []


@EVERY
def test_dates_are_in_order(corpus: Corpus) -> None:
    """A rule ends after it begins, and was read no earlier than it began."""
    wrong = [
        rule.id
        for rule in corpus.rules
        if (rule.since and rule.until and rule.since >= rule.until)
        or (rule.since and rule.read_from and rule.read_from < rule.since)
    ]
    assert wrong == []
