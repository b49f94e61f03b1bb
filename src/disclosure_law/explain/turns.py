"""Counterfactuals: which single other answer would make the disclosure allowed.

Each candidate is judged anew, exactly; nothing is inferred from the shape of a rule. Candidates are
the facts and judgements of grounds that come near and of the prohibitions that apply. A consent in
full is a candidate too: it is one thing to ask, though rules look at several of its sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

import attrs

from disclosure_law.citation import Provision
from disclosure_law.disclosure import Disclosure
from disclosure_law.explain import words
from disclosure_law.explain.checks import is_fixed
from disclosure_law.explain.tree import ALLOWED, Turn
from disclosure_law.leaf import Fact, Judgement, Leaf, OneOf, StatedAs
from disclosure_law.outcome import Outcome
from disclosure_law.readers.compiled import Program
from disclosure_law.readers.diagram import TooLargeError
from disclosure_law.readers.exact import Tree, kleene, rough_outcomes
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

    def turn(self, outcome: Outcome) -> Turn:
        """Return the counterfactual with its outcome."""
        return Turn(self.id, self.question, self.answer, self.asks, self.by, outcome)


def turns(
    program: Program, disclosure: Disclosure, near: Iterable[Finding], apply: Iterable[Finding]
) -> tuple[Turn, ...]:
    """
    Return every single change after which disclosing is permitted or required.

    Args:
        program: The law.
        disclosure: The disclosure as it is.
        near: The findings on the grounds that come near.
        apply: The findings on the prohibitions that apply or may apply.
    """
    changes: dict[tuple[str, Text], Change] = {}
    for change in (*_answered(disclosure, near, apply), *_consents(disclosure)):
        changes.setdefault((change.id, change.answer), change)
    found: dict[str, Turn] = {}
    for change in changes.values():
        outcome = _outcome(program, change.then)
        if outcome is not None and not any(id_.startswith(f"{change.id}.") for id_ in found):
            found.setdefault(change.id, change.turn(outcome))
    return tuple(found.values())


def _outcome(program: Program, disclosure: Disclosure) -> Outcome | None:
    """Return the outcome if disclosing is allowed for certain, else nothing."""
    if _is_forbidden(program, attrs.evolve(disclosure, closed=True)):
        return None  # INVARIANT: to read what is unstated as absent is one way to complete it
    possible = _possible(program, disclosure)
    if any(one not in ALLOWED for one in possible):
        return None
    return possible[0] if len(possible) == 1 else Outcome.PERMITTED


def _is_forbidden(program: Program, disclosure: Disclosure) -> bool:
    """Return whether Kleene logic alone finds it prohibited, which costs next to nothing."""
    return kleene(program, program.decide(disclosure)) is Outcome.PROHIBITED


def _possible(program: Program, disclosure: Disclosure) -> tuple[Outcome, ...]:
    """Return every outcome that is possible, exactly unless far too much is not known."""
    decision = program.decide(disclosure)
    for choices_first in (False, True):
        with suppress(TooLargeError):
            tree = Tree(program, choices_first=choices_first)
            return tree.possible(tree.part(decision))
    return rough_outcomes(program, decision)


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
        case StatedAs(fact, answer) if needed is YES or answer in (YES, NO):
            yield _told(disclosure, fact, answer if needed is YES else ~answer)
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
    return Change(fact.id, fact.question, words.TRUTHS[answer], fact.asks, by, then)


def _put(disclosure: Disclosure, path: str, value: Any) -> Disclosure:  # noqa: ANN401
    """Return the disclosure with one typed attribute, or a whole part, set."""
    name, _, attribute = path.partition(".")
    part = attrs.evolve(getattr(disclosure, name), **{attribute: value}) if attribute else value
    return attrs.evolve(disclosure, **{name: part})
