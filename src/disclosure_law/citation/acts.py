"""Sources with articles: statutes, acts of the European Union, bills and professional norms."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

import attrs

from disclosure_law import links
from disclosure_law.citation.citable import Act
from disclosure_law.citation.papers import DOSSIER, SESSION, Kamerstuk
from disclosure_law.links import Jci, parse_celex, shaped
from disclosure_law.text import Language

if TYPE_CHECKING:
    from disclosure_law.citation.provision import Provision

_DIGITS: Final = shaped(r"[0-9]+", "a number such as `2`")
_BOOK: Final = shaped(r"(?:[0-9]+[A-Z]?)?", "a book such as `7`")
_ELI: Final = shaped(r"http://data\.europa\.eu/eli/[a-z0-9_/]+/oj", "an ELI that ends in `/oj`")


@attrs.frozen(cache_hash=True)
class Statute(Act):
    """A Dutch act or decree.

    Args:
        short: the abbreviation used in the field and in case files, "Wet BIG".
        title: the official Dutch title.
        bwb: the id in the Basiswettenbestand, ``BWBR0006251``.
        book: the book of the Burgerlijk Wetboek, each of which has its own id.

    Raises:
        CitationError: a part has a wrong shape, or book and id do not belong together.
    """

    bwb: str = attrs.field(validator=links.BWB_ID)
    book: str = attrs.field(default="", validator=_BOOK)

    def __attrs_post_init__(self) -> None:
        """Refuse a book of the Burgerlijk Wetboek under the id of another."""
        book = links.BW_BOOKS.get(self.bwb, self.book)
        if self.book != book:
            links.refuse(self.book, f"book `{book}` for `{self.bwb}`")

    def numbered(self, article: str) -> str:
        """Complete "457" to "7:457" within a book."""
        bare = self.book and article and ":" not in article
        return f"{self.book}:{article}" if bare else article

    def holds(self, article: str) -> bool:
        """Tell whether an article with this number can be in this book."""
        return not (self.book and article) or article.startswith(f"{self.book}:")

    def check(self, place: Provision, /) -> None:
        """Refuse an article that is not in this book."""
        if not self.holds(place.article):
            links.refuse(place.article, f"an article of book `{self.book}`")

    def link(self, place: Provision, at: dt.date, /) -> str:
        """Give the address of the place as it stood on a date."""
        article = place.article.removeprefix(f"{self.book}:")
        return Jci(self.bwb, self.book, article, place.lid, place.onder, at, at).link()


@attrs.frozen(cache_hash=True)
class EUAct(Act):
    """An act of the European Union.

    Args:
        short: the Dutch abbreviation, "AVG".
        title: the official Dutch title.
        celex: the CELEX number, ``32016R0679``.
        eli: the European Legislation Identifier, which ends in ``/oj``.

    Raises:
        CitationError: a part has a wrong shape.
    """

    celex: str
    eli: str = attrs.field(validator=_ELI)

    def __attrs_post_init__(self) -> None:
        """Check the CELEX number."""
        parse_celex(self.celex)

    def check(self, place: Provision, /) -> None:
        """Refuse a numbered lid or point that its short form would not tell apart."""
        tail = links.write_european(*place.parts)
        if place.article and links.read_european(tail) != place.parts:
            links.refuse(tail, "a lid that is a number and comes first")

    def link(self, place: Provision, _at: dt.date, /) -> str:
        """Give the ELI of the place."""
        steps = [("art", place.article), ("par", place.lid)]
        steps += [("pnt", letter) for letter in place.onder]
        path = "".join(f"/{key}_{part}" for key, part in steps if part)
        return f"{self.eli.removesuffix('/oj')}{path.lower()}/oj"

    def write(self, place: Provision, /) -> str:
        """Write a place the way of EU acts, for the short form."""
        return links.write_european(*place.parts)

    def read(self, tail: str, /) -> links.Parts:
        """Read a place written the way of EU acts."""
        return links.read_european(tail)


@attrs.frozen(cache_hash=True)
class Bill(Act):
    """A bill before the Tweede Kamer: shown as a Kamerstuk, never as law.

    Args:
        short: the abbreviation, "Wams"; for case files and machines only.
        title: the official Dutch title.
        dossier: the dossier of the bill, "36295".
        number: the number of the bill in that dossier, "2".
        session: the parliamentary year, "2022/23".
        amends: the act it would change.

    Raises:
        CitationError: a part has a wrong shape.
    """

    dossier: str = attrs.field(validator=DOSSIER)
    number: str = attrs.field(validator=_DIGITS)
    session: str = attrs.field(validator=SESSION)
    amends: Statute

    @property
    def paper(self) -> Kamerstuk:
        """The Kamerstuk by which the bill was introduced."""
        return Kamerstuk((self.dossier,), self.number, session=self.session)

    def cite(self, place: Provision, lang: Language, /) -> str:
        """Give the full form: the Kamerstuk, and what it proposes."""
        word, law = links.words(lang), self.amends.short
        what = f"{word['change']} {law}"
        if place.article:
            text = links.spell(place.parts, place.sentence, lang)
            what = f"{word['proposed']} {text} {law}"
        return f"{self.paper.cite(place, lang)} ({what})"

    def link(self, place: Provision, at: dt.date, /) -> str:
        """Give the address of the bill as introduced."""
        return self.paper.link(place, at)


@attrs.frozen(cache_hash=True)
class Guidance(Act):
    """A professional norm: a code or guideline. It may be cited; it is never law.

    Args:
        short: the abbreviation, "KNMG".
        title: the title.
        issuer: who issued it.
        year: the year of the edition.

    Raises:
        CitationError: a part has a wrong shape.
    """

    issuer: str = ""
    year: str = ""

    def cite(self, place: Provision, lang: Language, /) -> str:
        """Give the full form: place, title, issuer and year."""
        spelt = links.spell(place.parts, place.sentence, lang) if place.article else ""
        edition = ", ".join(part for part in (self.issuer, self.year) if part)
        return f"{spelt} {self.title}".strip() + (f" ({edition})" if edition else "")
