"""What sources share: a label, the places they can have, a full form, a link."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, cast

import attrs

from disclosure_law import links
from disclosure_law.text import Language

if TYPE_CHECKING:
    from disclosure_law.citation.provision import Provision
    from disclosure_law.citation.source import Source

NAME: Final = links.shaped(r"[^\s`]+(?: [^\s`]+)*", "a name without stray spaces")


@attrs.frozen(cache_hash=True)
class Citable:
    """What sources share; without more, one is cited whole and has no address."""

    @property
    def label(self) -> str:
        """What a short form starts with."""
        raise NotImplementedError

    def check(self, place: Provision, /) -> None:
        """Refuse a place that this source cannot have."""
        if place.article:
            links.refuse(place.article, f"no article, `{self.label}` is cited whole")

    def cite(self, _place: Provision, _lang: Language, /) -> str:
        """Give the full form, for people."""
        return self.label

    def link(self, _place: Provision, _at: dt.date, /) -> str:
        """Give the address, or the empty string."""
        return ""

    def write(self, place: Provision, /) -> str:
        """Write a place the Dutch way, for the short form."""
        return links.write_dutch(*place.parts)

    def read(self, tail: str, /) -> links.Parts:
        """Read what follows the label in a short form."""
        return links.refuse(tail, f"nothing after `{self.label}`")


@attrs.frozen(cache_hash=True)
class Act(Citable):
    """A source with articles."""

    short: str = attrs.field(validator=NAME)
    title: str = attrs.field(validator=NAME)

    @property
    def label(self) -> str:
        """What a short form starts with."""
        return self.short

    def check(self, _place: Provision, /) -> None:
        """Refuse a place that this source cannot have."""

    def art(
        self,
        article: str,
        *,
        lid: str = "",
        onder: str | tuple[str, ...] = (),
        sentence: str = "",
    ) -> Provision:
        """Cite an article or a part of one.

        Args:
            article: its number, "7.3.11" or "7:457"; within a book "457" will do.
            lid: the paragraph, "1".
            onder: the onderdeel, "b", or nested ones, ("b", "1°").
            sentence: the sentence (volzin), a number.

        Raises:
            CitationError: a part has a wrong shape or cannot be in this source.
        """
        # A place holds its source, so the module of places stands above this one.
        from disclosure_law.citation.provision import Provision  # noqa: PLC0415

        source, article = cast("Source", self), self.numbered(article)
        return Provision(source, article, lid, onder, sentence)

    def numbered(self, article: str) -> str:
        """Give an article its full number."""
        return article

    def cite(self, place: Provision, lang: Language, /) -> str:
        """Give the full form, for people."""
        if not place.article:
            return f"{self.title} ({self.short})"
        return f"{links.spell(place.parts, place.sentence, lang)} {self.short}"

    def read(self, tail: str, /) -> links.Parts:
        """Read a place written the Dutch way."""
        return links.read_dutch(tail)
