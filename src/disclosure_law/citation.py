"""Legal citations: what a rule, a verdict and a case file point to.

A `Provision` is a place in a `Source`. It has a short form for the field and for case
files (``BW 7:457 lid 1``), a full form for people, a link, and an order. The kind of
source matters: a bill is never shown as law, and only law and papers have a link.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final, TypeAlias, cast

import attrs

from disclosure_law import links
from disclosure_law.links import Celex, CitationError, Jci, parse_celex, parse_jci, shaped
from disclosure_law.text import Language

__all__ = [
    "Bill", "Celex", "CitationError", "Doctrine", "EUAct", "Guidance", "Jci",
    "Judgment", "Kamerstuk", "Language", "Proposal", "Provision", "Source", "Statute",
    "parse_celex", "parse_ecli", "parse_jci", "parse_kamerstuk_id", "parse_short",
]  # fmt: skip

_NAME: Final = shaped(r"[^\s`]+(?: [^\s`]+)*", "a name without stray spaces")
_DIGITS: Final = shaped(r"[0-9]+", "a number such as `2`")
_SESSION: Final = shaped(r"(?:[0-9]{4}/[0-9]{2})?", "a session such as `2022/23`")
_DOSSIER: Final = shaped(r"[0-9]{5}", "a dossier number such as `36295`")
_PAPER: Final = shaped(r"[0-9]+|[A-Z]{1,3}", "a paper number such as `2` or `A`")
_CHAPTER: Final = shaped(r"[A-Z]*", "a chapter such as `XVI`")
_BOOK: Final = shaped(r"(?:[0-9]+[A-Z]?)?", "a book such as `7`")
_ECLI: Final = shaped(
    r"ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:[0-9]{4}:(?!\.)[A-Z0-9.]{1,25}(?<!\.)",
    "an ECLI such as `ECLI:NL:HR:2022:1324`",
)
_ELI: Final = shaped(r"http://data\.europa\.eu/eli/[a-z0-9_/]+/oj", "an ELI that ends in `/oj`")
_KST: Final = r"kst-([0-9]{5})(?:-([A-Z]+))?-([0-9]+|[A-Z]{1,3})"


@attrs.frozen(cache_hash=True)
class _Citable:
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


@attrs.frozen(cache_hash=True)
class _Act(_Citable):
    """A source with articles."""

    short: str = attrs.field(validator=_NAME)
    title: str = attrs.field(validator=_NAME)

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


@attrs.frozen(cache_hash=True)
class Statute(_Act):
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
class EUAct(_Act):
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


@attrs.frozen(cache_hash=True)
class Bill(_Act):
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

    dossier: str = attrs.field(validator=_DOSSIER)
    number: str = attrs.field(validator=_DIGITS)
    session: str = attrs.field(validator=_SESSION)
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
class Guidance(_Act):
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


@attrs.frozen(cache_hash=True)
class Judgment(_Citable):
    """A judgment.

    Args:
        ecli: its European Case Law Identifier, which alone makes two of them equal.
        note: what it is cited for.

    Raises:
        CitationError: the ECLI has a wrong shape.
    """

    ecli: str = attrs.field(validator=_ECLI)
    note: str = attrs.field(default="", eq=False)

    @property
    def label(self) -> str:
        """The ECLI."""
        return self.ecli

    def cite(self, _place: Provision, _lang: Language, /) -> str:
        """Give the ECLI with the note."""
        return f"{self.ecli} ({self.note})" if self.note else self.ecli

    def link(self, _place: Provision, _at: dt.date, /) -> str:
        """Give the address at rechtspraak.nl."""
        return f"https://uitspraken.rechtspraak.nl/details?id={self.ecli}"


@attrs.frozen(cache_hash=True)
class Kamerstuk(_Citable):
    """A parliamentary paper.

    Args:
        dossiers: the dossiers it is in, at least one; the first makes the id.
        number: its number, "161", or its letter, "A", in the Eerste Kamer.
        chapter: the chapter of the budget, "XVI".
        session: the parliamentary year, "2022/23"; not part of its identity.

    Raises:
        CitationError: a part has a wrong shape.
    """

    dossiers: tuple[str, ...] = attrs.field(
        converter=links.as_tuple, validator=attrs.validators.deep_iterable(_DOSSIER)
    )
    number: str = attrs.field(validator=_PAPER)
    chapter: str = attrs.field(default="", validator=_CHAPTER)
    session: str = attrs.field(default="", validator=_SESSION, eq=False)

    def __attrs_post_init__(self) -> None:
        """Refuse a paper in no dossier."""
        if not self.dossiers:
            links.refuse(self.number, "at least one dossier before the number")

    @property
    def label(self) -> str:
        """The id under which it is published, ``kst-34300-XVI-161``."""
        parts = ("kst", self.dossiers[0], self.chapter, self.number)
        return "-".join(part for part in parts if part)

    @property
    def id(self) -> str:
        """The label: papers are cited by their id."""
        return self.label

    def cite(self, _place: Provision, lang: Language, /) -> str:
        """Give chamber, session, dossiers and number as parliament writes them."""
        word = links.words(lang)
        house, number = "I", self.number
        if number.isdigit():
            house, number = "II", f"{word['no']} {number}"
        files = word["and"].join(f"{d[:2]} {d[2:]}" for d in self.dossiers)
        where = " ".join(p for p in (word["papers"], house, self.session) if p)
        return f"{where}, {files} {self.chapter}".rstrip() + f", {number}"

    def link(self, _place: Provision, _at: dt.date, /) -> str:
        """Give the address at officielebekendmakingen.nl."""
        return f"https://zoek.officielebekendmakingen.nl/{self.label}.html"


@attrs.frozen(cache_hash=True)
class Doctrine(_Citable):
    """Unwritten law: a doctrine of the courts and disciplinary tribunals.

    Args:
        name: its Dutch name, "conflict van plichten".
        title: what it is, in a few words.

    Raises:
        CitationError: the name has a wrong shape.
    """

    name: str = attrs.field(validator=_NAME)
    title: str = ""

    @property
    def label(self) -> str:
        """The name."""
        return self.name

    def cite(self, _place: Provision, _lang: Language, /) -> str:
        """Give the name with what it is."""
        return f"{self.name} ({self.title})" if self.title else self.name


@attrs.frozen(cache_hash=True)
class Proposal(_Citable):
    """A proposed amendment: not law, and not even a bill.

    Args:
        id: its number, "K05".
        title: what it proposes.
        source: where it was proposed.
        short: who proposed it.

    Raises:
        CitationError: a part has a wrong shape.
    """

    id: str = attrs.field(validator=_NAME)
    title: str
    source: str
    short: str = attrs.field(default="KNMG", validator=_NAME)

    @property
    def label(self) -> str:
        """Who proposed it, and its number."""
        return f"{self.short} {self.id}"

    def cite(self, _place: Provision, lang: Language, /) -> str:
        """Say that it is a proposal, whose, and what for."""
        word = links.words(lang)["proposal"]
        return f"{word} {self.label}: {self.title} ({self.source})"


Source: TypeAlias = Statute | Bill | EUAct | Judgment | Kamerstuk | Doctrine | Guidance | Proposal


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
        european = isinstance(self.source, EUAct)
        write = links.write_european if european else links.write_dutch
        return f"{self.source.label} {write(*self.parts)}".rstrip()

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


def parse_ecli(text: str) -> Judgment:
    """Read an ECLI, in capitals or not.

    Raises:
        CitationError: it is not one.
    """
    return Judgment(text.strip().upper())


def parse_kamerstuk_id(text: str) -> Kamerstuk:
    """Read an id such as ``kst-36295-2``, ``kst-34300-XVI-161``, ``kst-35447-A``.

    Raises:
        CitationError: it is not one.
    """
    match = links.expect(text.strip(), _KST, "an id such as `kst-36295-2`")
    dossier, chapter, number = match.groups(default="")
    return Kamerstuk((dossier,), number, chapter)


def parse_short(text: str, sources: Iterable[Source]) -> Provision:
    """Read a short form back.

    Args:
        text: the short form, ``BW 7:457 lid 1``.
        sources: what it may cite; the longest name that fits is taken.

    Returns:
        The provision.

    Raises:
        CitationError: no source or more than one fits, or the place is malformed.
    """
    text = " ".join(text.split())
    known = tuple(dict.fromkeys(sources))
    named = _named(text, known)
    if not named:
        labels = sorted({source.label for source in known})
        links.refuse(text, f"one of `{'`, `'.join(labels)}`")
    tail = text[len(named[0].label) + 1 :]
    if len(named) > 1:
        named = [s for s in named if not isinstance(s, Statute) or s.holds(tail)]
    if len(named) != 1:
        links.refuse(text, f"exactly one source, {len(named)} fit")
    return _read(named[0], tail)


def _named(text: str, known: tuple[Source, ...]) -> list[Source]:
    """Give the sources with the longest name that the text starts with."""
    fitting = [s for s in known if f"{text} ".startswith(f"{s.label} ")]
    longest = max((len(s.label) for s in fitting), default=0)
    return [s for s in fitting if len(s.label) == longest]


def _read(source: Source, tail: str) -> Provision:
    """Read the place after the name of its source."""
    if not tail:
        return Provision(source)
    if isinstance(source, _Act):
        european = isinstance(source, EUAct)
        read = links.read_european if european else links.read_dutch
        return Provision(source, *read(tail))
    return links.refuse(tail, f"nothing after `{source.label}`")
