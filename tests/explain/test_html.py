"""The HTML is whole, escaped and self-contained: no scripts, nothing fetched from elsewhere."""

from __future__ import annotations

import itertools
from html.parser import HTMLParser

import attrs
import pytest

from disclosure_law.explain import explain_html
from disclosure_law.explain.html import COLOURS
from disclosure_law.outcome import Outcome
from disclosure_law.text import Language, Text
from tests.explain.world import BASIS, CONSENT, CONSENTED, VERDICTS, corpus, verdict

ALLOWED_TAGS = {"section", "h2", "h3", "h4", "p", "ul", "li", "a", "details", "summary"}
ALLOWED_ATTRIBUTES = {"lang", "aria-label", "style", "role", "href", "rel"}


class _Reader(HTMLParser):
    """Reads HTML and keeps its tags, attributes and text; every tag must be closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.stack: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag."""
        self.stack.append(tag)
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        """Check that the tag closes the last one opened."""
        assert tag == self.stack.pop()

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text += data


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", VERDICTS)
def test_well_formed_and_self_contained(name: str, lang: Language) -> None:
    """Only plain elements, closed in order, that fetch nothing and run nothing."""
    html = explain_html(VERDICTS[name], lang)
    read = _Reader(html)
    assert [] == read.stack
    assert set(read.tags) <= ALLOWED_TAGS
    assert {name for name, _ in read.attributes} <= ALLOWED_ATTRIBUTES
    assert not any(f" {word}=" in html for word in ("src", "onclick", "onload", "srcset"))
    assert not any(word in html for word in ("<script", "javascript:", "@import", "url("))
    addresses = [value or "" for key, value in read.attributes if key == "href"]
    assert all(address.startswith(("https://", "http://data.europa.eu/")) for address in addresses)
    assert ("lang", lang) in read.attributes


@pytest.mark.parametrize("name", VERDICTS)
def test_same_words_as_the_plain_text(name: str) -> None:
    """HTML and plain text show one outline: every line of the one is in the other."""
    read = " ".join(_Reader(explain_html(VERDICTS[name], "nl")).text.split())
    plain = VERDICTS[name].explain("nl")
    first_lines = plain.splitlines()[0], "De vraag", "Bronnen"
    assert all(line in read for line in first_lines)
    for part in VERDICTS[name].parts:
        for prohibition in part.standing:
            assert prohibition.text.nl in read
            assert prohibition.text.nl in " ".join(plain.split())


def test_everything_is_escaped() -> None:
    """Marks in the texts of a rule never become markup."""
    nasty = Text('<script>alert("&")</script>', "<b>'x'</b>")
    law = corpus(attrs.evolve(BASIS, text=nasty), attrs.evolve(CONSENT, text=nasty), warning=nasty)
    for one in (verdict(law), verdict(law, consent=CONSENTED)):
        html = explain_html(one, "nl")
        assert "<script" not in html
        assert "&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;" in html
        assert "<b>" not in explain_html(one, "en")


def test_headings_are_in_order() -> None:
    """A heading goes at most one level deeper than the one before."""
    for one in VERDICTS.values():
        levels = [
            int(tag[1]) for tag in _Reader(explain_html(one)).tags if tag in {"h2", "h3", "h4"}
        ]
        assert 2 == levels[0]
        assert all(b - a <= 1 for a, b in itertools.pairwise(levels))


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_colours_are_seen_on_white() -> None:
    """Every outcome has a colour with a contrast of at least 4.5 to 1 (WCAG AA)."""
    assert set(Outcome) == set(COLOURS)
    assert all(1.05 / (_luminance(colour) + 0.05) >= 4.5 for colour in COLOURS.values())
