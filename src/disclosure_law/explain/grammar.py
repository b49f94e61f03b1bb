"""The little grammar that explanations need: filling in, joining, capitals, dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from disclosure_law.citation import Provision
from disclosure_law.text import Text

_AND = Text(" en ", " and ")
_MONTHS = Text(
    "januari februari maart april mei juni juli augustus september oktober november december",
    "January February March April May June July August September October November December",
)


def fill(template: Text, **parts: Text | str | int) -> Text:
    """Return the template in both languages with its places filled in."""
    return Text(
        template.nl.format(**{k: v.nl if isinstance(v, Text) else v for k, v in parts.items()}),
        template.en.format(**{k: v.en if isinstance(v, Text) else v for k, v in parts.items()}),
    )


def joined(texts: Iterable[Text], by: Text | str = ", ") -> Text:
    """Return the texts in one line, with a word or mark between them."""
    listed = tuple(texts)
    between = by if isinstance(by, Text) else Text(by, by)
    return Text(between.nl.join(t.nl for t in listed), between.en.join(t.en for t in listed))


def listed(texts: Iterable[Text]) -> Text:
    """Return the texts as a list in a sentence: with commas, and with "and" before the last."""
    *first, last = texts
    return joined((joined(first), last), _AND) if first else last


def capital(text: Text) -> Text:
    """Return the text with a capital first letter."""
    return Text(text.nl[:1].upper() + text.nl[1:], text.en[:1].upper() + text.en[1:])


def uncapital(text: Text) -> Text:
    """Return the text with a small first letter, unless it starts with an abbreviation."""
    return Text(_small(text.nl), _small(text.en))


def _small(words: str) -> str:
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def same(words: str) -> Text:
    """Return a text that reads alike in both languages, such as a link or a statute's title."""
    return Text(words, words)


def cited(provision: Provision) -> Text:
    """Return the full form of a provision."""
    return Text(provision.full("nl"), provision.full("en"))


def on_day(day: dt.date) -> Text:
    """Return the date in words."""
    nl, en = (months.split()[day.month - 1] for months in (_MONTHS.nl, _MONTHS.en))
    return Text(f"{day.day} {nl} {day.year}", f"{day.day} {en} {day.year}")
