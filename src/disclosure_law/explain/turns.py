"""Counterfactuals: which single other answer would make the disclosure allowed.

Each candidate is judged anew, exactly; nothing is inferred from the shape of a rule. Candidates are
the facts and judgements of grounds that come near and of the prohibitions that apply. A consent in
full is a candidate too: it is one thing to ask, though rules look at several of its sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from disclosure_law.citation import Provision
from disclosure_law.disclosure import Disclosure
from disclosure_law.explain import words
from disclosure_law.explain.checks import is_fixed
from disclosure_law.explain.rejudge import Bench
from disclosure_law.explain.tree import Turn
from disclosure_law.leaf import Fact, Judgement, Leaf, OneOf, StatedAs
from disclosure_law.outcome import Outcome
from disclosure_law.readers.traced import Finding
from disclosure_law.request import Answers, Consent
from disclosure_law.term import Holder
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.vocabulary import data, fields

TERMS_TRIED = 4
FULL_CONSENT = Consent(
    status=data.GIVEN, explicit=YES, informed=YES, specific=YES, free=YES, written=YES
)


@attrs.frozen
class Change:
    """One answer changed: how it reads, and the disclosure that then results."""

    id: str
    question: Text
    answer: Text
    asks: Provision | None
    by: Holder | None
    then: Disclosure
    fact: Fact | None = None
    truth: Truth = YES

    def turn(self, outcome: Outcome) -> Turn:
        """Return the counterfactual with its outcome."""
        return Turn(self.id, self.question, self.answer, self.asks, self.by, outcome)


def turns(bench: Bench, near: Iterable[Finding], apply: Iterable[Finding]) -> tuple[Turn, ...]:
    """
    Return every single change after which disclosing is permitted or required.

    Where so much is not known that the verdict is not exact, no single answer settles it; none is
    then looked for.

    Args:
        bench: What judges each change.
        near: The findings on the grounds that come near.
        apply: The findings on the prohibitions that apply or may apply.
    """
    if not bench.is_exact:
        return ()
    changes: dict[tuple[str, Text], Change] = {}
    for change in (*_answered(bench.disclosure, near, apply), *_consents(bench.disclosure)):
        changes.setdefault((change.id, change.answer), change)
    found: dict[str, Turn] = {}
    for change in changes.values():
        outcome = _outcome(bench, change)
        if outcome is not None and not any(id_.startswith(f"{change.id}.") for id_ in found):
            found.setdefault(change.id, change.turn(outcome))
    return tuple(found.values())


def _outcome(bench: Bench, change: Change) -> Outcome | None:
    if change.fact is not None and bench.is_plain(change.fact):
        return bench.if_known(change.fact, change.truth)
    return bench.if_so(change.then)


def _answered(
    disclosure: Disclosure, near: Iterable[Finding], apply: Iterable[Finding]
) -> Iterator[Change]:
    for ground in near:
        for one in ground.of_leaves():
            if one.leaf is not None and one.truth is not YES:
                yield from _answers(disclosure, one.leaf, one.needed)
    for prohibition in apply:
        for one in prohibition.of_leaves():
            if one.leaf is not None and one.truth is not NO:
                yield from _answers(disclosure, one.leaf, ~one.needed)


def _consents(disclosure: Disclosure) -> Iterator[Change]:
    """Yield a full consent of either giver; it is dropped where one side of it would do."""
    for name, field in (
        ("own_consent", fields.OWN_CONSENT),
        ("proxy_consent", fields.PROXY_CONSENT),
    ):
        then = _put(disclosure, name, FULL_CONSENT)
        yield Change(field.id, field.question, words.CONSENT_IN_FULL, None, None, then)


def _answers(disclosure: Disclosure, leaf: Leaf, needed: Truth) -> Iterator[Change]:
    """Yield the answers that give a leaf the truth needed, as far as they can be given here."""
    if is_fixed(leaf):
        return
    match leaf:
        case Fact():
            yield _told(disclosure, leaf, needed)
        case StatedAs(fact, answer):
            for truth in (YES, NO):
                if (truth is answer) is (needed is YES):
                    yield _told(disclosure, fact, truth)
        case OneOf(field, terms) if needed is YES:
            for term in terms[:TERMS_TRIED]:
                then = _put(disclosure, field.path, term)
                yield Change(field.id, field.question, term.text, None, None, then)
        case _:
            return


def _told(disclosure: Disclosure, fact: Fact, answer: Truth) -> Change:
    if fact.path:
        then = _put(disclosure, fact.path, answer)
    else:
        then = attrs.evolve(disclosure, facts=disclosure.facts | Answers(((fact, answer),)))
    by = fact.by if isinstance(fact, Judgement) else None
    words_ = words.TRUTHS[answer]
    return Change(fact.id, fact.question, words_, fact.asks, by, then, fact, answer)


def _put(disclosure: Disclosure, path: str, value: Any) -> Disclosure:  # noqa: ANN401
    """Return the disclosure with one typed attribute, or a whole part, set."""
    name, _, attribute = path.partition(".")
    part = attrs.evolve(getattr(disclosure, name), **{attribute: value}) if attribute else value
    return attrs.evolve(disclosure, **{name: part})
