"""A place in a source: what a rule, a verdict and a case file cite."""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law import links
from disclosure_law.citation.source import Source
from disclosure_law.text import Language


@attrs.frozen(cache_hash=True, repr=False)
class Provision:
    """A place in a source: an article, a part of one, or the whole.

    Args:
        source: the act, paper, judgment or doctrine.
        article: the article, "7:457"; empty for the whole source.
        lid: the paragraph.
        onder: the onderdelen, outermost first.
        sentence: the sentence (volzin), a number; not part of the short form.

    Raises:
        CitationError: a part has a wrong shape, or the source has no such place.
    """

    source: Source
    article: str = attrs.field(default="", validator=links.ARTICLE)
    lid: str = attrs.field(default="", validator=links.LID)
    onder: tuple[str, ...] = attrs.field(
        default=(),
        converter=links.as_tuple,
        validator=attrs.validators.deep_iterable(links.ONDER),
    )
    sentence: str = attrs.field(default="", validator=links.SENTENCE)

    def __attrs_post_init__(self) -> None:
        """Refuse a part of no article, and a place the source cannot have."""
        if not self.article and (self.lid or self.onder or self.sentence):
            links.refuse(self.lid or self.sentence, "an article around it")
        self.source.check(self)

    def __str__(self) -> str:
        """Give the short form."""
        return self.short

    def __repr__(self) -> str:
        """Give the short form between angle brackets."""
        return f"<{self.short}>"

    @property
    def parts(self) -> links.Parts:
        """Article, lid and onderdelen."""
        return self.article, self.lid, self.onder

    @property
    def short(self) -> str:
        """The short form of the field: ``Wpg 16 lid 1 b``, ``AVG 6(1)(c)``."""
        return f"{self.source.label} {self.source.write(self)}".rstrip()

    @property
    def sort_key(self) -> tuple[str, links.Natural, links.Natural, str, str]:
        """What to sort by: the source, then articles and lids in natural order."""
        rest = links.natural(" ".join((self.lid or "0", *self.onder)))
        article = links.natural(self.article)
        return self.source.label, article, rest, self.short, self.sentence

    def full(self, lang: Language) -> str:
        """Give the form people are shown.

        Args:
            lang: "nl" or "en".

        Returns:
            ``art. 7:457 lid 1 BW``; for a bill the Kamerstuk and what it proposes.

        Raises:
            CitationError: another language.
        """
        links.words(lang)
        return self.source.cite(self, lang)

    def link(self, at: dt.date) -> str:
        """Give an address that resolves.

        Args:
            at: the date at which a Dutch act is to be read.

        Returns:
            The address; empty for doctrine, guidance and proposals.
        """
        return self.source.link(self, at)

    def within(self, other: Provision) -> bool:
        """Tell whether this place is `other` or a part of it, in the same source.

        Args:
            other: the wider place.

        Returns:
            True for BW 7:457 lid 1 within BW 7:457; never across sources.
        """
        if self.source != other.source:
            return False
        wider = other.path
        same_sentence = other.sentence in ("", self.sentence)
        return self.path[: len(wider)] == wider and same_sentence

    @property
    def path(self) -> tuple[str, ...]:
        """The steps from the source to this place; a skipped lid is an empty step."""
        steps = (self.article, self.lid, *self.onder)
        return steps if self.onder else tuple(step for step in steps if step)
