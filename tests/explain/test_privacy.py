"""An explanation shows what the request held and what the law says, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from disclosure_law.explain import explain, explain_data, explain_html, mermaid
from disclosure_law.request import Request
from disclosure_law.rule import Ground
from disclosure_law.term import Term
from disclosure_law.vocabulary import data, roles, settings
from tests.explain.world import RULES, VERDICTS

TERMS: tuple[Term, ...] = (
    *roles.ROLES, *roles.CAPACITIES, *data.CATEGORIES, *data.KINDS, *data.GENERAL_PURPOSES,
    *settings.MEETINGS, *settings.CHANNELS,
)  # fmt: skip


def _held(request: Request) -> Iterator[str]:
    """Every word of the request."""
    parties = (request.discloser, *request.recipients)
    terms = [p.role for p in parties] + [i.category for i in request.data] + [request.purpose]
    yield from (term.text.nl for term in terms if term is not None)


def _law() -> Iterator[str]:
    """Every text of the rules and every public question of their leaves."""
    for rule in RULES:
        yield rule.text.nl
        predicates = (rule.when, *([rule.provided] if isinstance(rule, Ground) else []))
        yield from (leaf.question.nl for one in predicates for leaf in one.leaves())


@pytest.mark.parametrize("name", VERDICTS)
def test_no_other_words_of_the_field(name: str) -> None:
    """A role, category or purpose that is not in the request is not in its explanation."""
    one = VERDICTS[name]
    shown = " ".join(explain(one, "nl").split())
    allowed = " ".join((*_held(one.request), *_law()))
    for term in TERMS:
        word = rf"\b{re.escape(term.text.nl)}\b"
        if not re.search(word, allowed):
            assert not re.search(word, shown), term.id


@pytest.mark.parametrize("name", VERDICTS)
def test_no_objects_are_shown(name: str) -> None:
    """No `repr` of an object slips into a text."""
    one = VERDICTS[name]
    for shown in (explain(one), str(explain_data(one)), mermaid(one)):
        assert not re.search(r"<[A-Z][A-Za-z]+ ?[a-z.]*>|object at 0x", shown)
    assert "object at 0x" not in explain_html(one)
