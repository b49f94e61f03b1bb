"""Every phrase exists in both languages, with the same places to fill in."""

from __future__ import annotations

import string

import pytest

from disclosure_law.corpora import CORPORA
from disclosure_law.corpus import Corpus
from disclosure_law.explain import grammar, words
from disclosure_law.rule import Condition, Ground, Modality, Prohibition, Rule, Stage, Status
from disclosure_law.text import Text

PHRASES = {name: value for name, value in vars(words).items() if isinstance(value, Text)}
PHRASES |= {
    f"{name}.{key}": text
    for name, table in vars(words).items()
    if isinstance(table, dict) and name.isupper()
    for key, text in table.items()
}


def _places(phrase: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(phrase) if name is not None}


@pytest.mark.parametrize("name", PHRASES)
def test_both_languages(name: str) -> None:
    """A phrase has words in both languages and the same places."""
    text = PHRASES[name]
    assert text.nl.strip()
    assert text.en.strip()
    assert _places(text.nl) == _places(text.en)


def test_every_kind_has_words() -> None:
    """No stage, status or modality is left without words."""
    assert set(Stage) == set(words.STAGES)
    assert set(Status) == set(words.STATUSES)
    assert set(Modality) == set(words.MODALITIES)


def _texts(rule: Rule) -> list[Text]:
    found = [rule.text, *(point.text for point in rule.contested)]
    if isinstance(rule, Ground | Prohibition):
        found += [text for condition in rule.then for text in _texts(condition)]
    if isinstance(rule, Ground):
        found += [point.text for key in rule.lifts for point in key.contested]
    if isinstance(rule, Condition):
        found.append(rule.holder.text)
    if isinstance(rule, Prohibition):
        found.append(rule.lock.text)
    return found


@pytest.mark.parametrize("corpus", CORPORA.values(), ids=CORPORA)
def test_the_law_speaks_both_languages(corpus: Corpus) -> None:
    """Whatever an explanation takes from a rule or a leaf exists in Dutch and in English."""
    texts = [text for rule in corpus.rules for text in _texts(rule)]
    leaves = {leaf for rule in corpus.rules for leaf in rule.when.leaves()}
    texts += [leaf.question for leaf in leaves]
    assert all(text.nl.strip() and text.en.strip() for text in texts)


def test_fill_takes_each_language_its_own() -> None:
    """Texts are filled in language by language; what is filled in is never read as a template."""
    filled = grammar.fill(Text("{a} en {b}", "{a} and {b}"), a=Text("{b}", "{b}"), b=1)
    assert Text("{b} en 1", "{b} and 1") == filled


def test_small_letters_spare_abbreviations() -> None:
    """A sentence that starts with an abbreviation keeps its capitals."""
    assert Text("AVG", "a bill") == grammar.uncapital(Text("AVG", "A bill"))
