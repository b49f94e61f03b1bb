"""Identifiers and notations of legal sources: the text layer under `citation`.

It knows strings only: what a JCI link or a CELEX number looks like, and the two ways
to write a place in a law, the Dutch one (``7:457 lid 1 a``) and that of the EU
(``6(1)(c)``). Its public names are those that `disclosure_law.citation` re-exports.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import Final, NoReturn, TypeAlias
from urllib.parse import unquote

import attrs

from disclosure_law.errors import DisclosureLawError
from disclosure_law.text import Language

Parts: TypeAlias = tuple[str, str, tuple[str, ...]]
Natural: TypeAlias = tuple[tuple[int, str], ...]
Check: TypeAlias = Callable[[object, "attrs.Attribute[str]", str], None]

BW_BOOKS: Final = {"BWBR0002656": "1", "BWBR0005289": "6", "BWBR0005290": "7"}
"""The books of the Burgerlijk Wetboek in the source pack: each has its own BWB id."""

_ARTICLE = r"[0-9]+[a-zA-Z]*(?:[.:][0-9]+[a-zA-Z]*)*|[IVXLC]+"
_LID = r"[0-9]+[a-z]*"
_ONDER = r"(?!lid)[a-z]{1,4}[0-9]*|[0-9]+[a-z]*°?"
_DUTCH = re.compile(rf"({_ARTICLE})(?: lid ({_LID}))?((?: (?:{_ONDER}))*)")
_EUROPEAN = re.compile(rf"({_ARTICLE})(?:\(([0-9]+)\))?((?:\((?:{_ONDER})\))*)")
_CELEX = re.compile(r"([0-9CE])([0-9]{4})([A-Z]{1,2})([0-9]{4})(?:-([0-9]{8}))?")
_CELEX_SHAPE = "a CELEX number such as `32016R0679`"
_JCI = re.compile(r"(?:https?://wetten\.overheid\.nl/)?jci1\.31?:c:([^&]*)((?:&.*)?)")
_JCI_SHAPE = "a JCI such as `jci1.3:c:BWBR0005290&boek=7&artikel=457`"
_JCI_KEYS = frozenset({"boek", "artikel", "lid", "o", "z", "g"})
_JCI_CONTAINERS = frozenset(
    {"deel", "titeldeel", "hoofdstuk", "afdeling", "paragraaf", "sub-paragraaf"}
)
_WORDS: Final = {
    "nl": {
        "lid": " lid {}", "onder": " onder {}", "sub": " sub {}", "zin": " volzin {}",
        "and": " en ", "papers": "Kamerstukken", "no": "nr.", "proposed": "voorgesteld",
        "change": "voorgestelde wijziging", "proposal": "wijzigingsvoorstel",
    },
    "en": {
        "lid": " para {}", "onder": " ({})", "sub": "({})", "zin": " sentence {}",
        "and": " and ", "papers": "Parliamentary Papers", "no": "no.",
        "proposed": "proposed", "change": "proposed amendment of",
        "proposal": "proposed amendment",
    },
}  # fmt: skip


class CitationError(DisclosureLawError, ValueError):
    """A citation that cannot be right; the message says what was expected."""


def refuse(text: str, what: str) -> NoReturn:
    """Raise a `CitationError`: `what` was expected where `text` was given."""
    msg = f"expected {what}, got `{text}`"
    raise CitationError(msg)


def expect(text: str, pattern: str | re.Pattern[str], what: str) -> re.Match[str]:
    """Match the whole of `text`, or raise a `CitationError` that names `what`."""
    match = re.fullmatch(pattern, text)
    return refuse(text, what) if match is None else match


def shaped(pattern: str, what: str) -> Check:
    """Make an attrs validator: the field matches `pattern`, in words `what`."""

    def check(_owner: object, _field: attrs.Attribute[str], value: str) -> None:
        expect(value, pattern, what)

    return check


BWB_ID: Final = shaped(r"BWB[RV][0-9]{7}", "a BWB id such as `BWBR0005290`")
ARTICLE: Final = shaped(rf"(?:{_ARTICLE})?", "an article such as `7.3.11` or `7:457`")
LID: Final = shaped(rf"(?:{_LID})?", "a lid such as `1`")
ONDER: Final = shaped(_ONDER, "an onderdeel such as `b` or `1°`")
SENTENCE: Final = shaped(r"[0-9]*", "the number of a sentence such as `3`")
_JCI_PART: Final = shaped(r"[0-9A-Za-z.:°-]*", "a JCI value such as `5:20` or `1°`")


def as_tuple(value: str | Iterable[str]) -> tuple[str, ...]:
    """Turn one string or several into a tuple; the empty string into no elements."""
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(value)


def natural(text: str) -> Natural:
    """Give the key under which ``2.3a.1`` sorts before ``2.3a.10``."""
    runs = re.findall(r"([0-9]+)([a-zA-Z]*)|([a-zA-Z]+)", text)
    return tuple((int(number or 0), suffix + word) for number, suffix, word in runs)


def write_dutch(article: str, lid: str, onder: tuple[str, ...]) -> str:
    """Write a place the Dutch way: ``16 lid 1 b 1°``."""
    return " ".join((article, f"lid {lid}", *onder) if lid else (article, *onder))


def write_european(article: str, lid: str, onder: tuple[str, ...]) -> str:
    """Write a place the way of EU acts: ``6(1)(c)``."""
    return article + "".join(f"({part})" for part in (lid, *onder) if part)


def read_dutch(text: str) -> Parts:
    """Read what `write_dutch` wrote, or raise a `CitationError`."""
    match = expect(text, _DUTCH, "an article such as `7:457 lid 1 a`")
    article, lid, onder = match.groups(default="")
    return article, lid, tuple(onder.split())


def read_european(text: str) -> Parts:
    """Read what `write_european` wrote, or raise a `CitationError`."""
    match = expect(text, _EUROPEAN, "an article such as `6(1)(c)`")
    article, lid, onder = match.groups(default="")
    return article, lid, tuple(re.findall(r"\(([^)]*)\)", onder))


def words(lang: Language) -> dict[str, str]:
    """Give the words of a language, "nl" or "en"; a `CitationError` for another."""
    return _WORDS[lang] if lang in _WORDS else refuse(lang, "language `nl` or `en`")


def spell(parts: Parts, sentence: str, lang: Language) -> str:
    """Spell a place out for people: ``art. 6 lid 1 onder c``, ``art. 6 para 1 (c)``."""
    article, lid, onder = parts
    steps = [("lid", lid)] if lid else []
    steps += [("sub" if depth else "onder", part) for depth, part in enumerate(onder)]
    steps += [("zin", sentence)] if sentence else []
    return f"art. {article}" + "".join(words(lang)[key].format(p) for key, p in steps)


@attrs.frozen(cache_hash=True)
class Jci:
    """A place in a consolidated Dutch regulation, as Juriconnect (JCI 1.3) names it.

    Args:
        bwb: the id of the regulation, ``BWBR0005290``.
        book: the book; required for the Burgerlijk Wetboek.
        article: the article, within that book ``457``; empty for the whole.
        lid: the paragraph.
        onder: the onderdelen, outermost first.
        z: the date of viewing (zichtdatum).
        g: the date of validity (geldigheidsdatum).

    Raises:
        CitationError: a part has a wrong shape or lacks the part it is in.
    """

    bwb: str = attrs.field(validator=BWB_ID)
    book: str = attrs.field(default="", validator=_JCI_PART)
    article: str = attrs.field(default="", validator=_JCI_PART)
    lid: str = attrs.field(default="", validator=_JCI_PART)
    onder: tuple[str, ...] = attrs.field(
        default=(),
        converter=as_tuple,
        validator=attrs.validators.deep_iterable(_JCI_PART),
    )
    z: dt.date | None = None
    g: dt.date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a lid outside an article, and an article of the BW outside a book."""
        if (self.lid or self.onder) and not self.article:
            refuse(self.render(), "an artikel around the lid or onderdeel")
        book = BW_BOOKS.get(self.bwb, self.book)
        if self.book != book:
            refuse(self.book, f"boek `{book}` for `{self.bwb}`")
        if self.bwb in BW_BOOKS and ":" in self.article:
            refuse(self.article, f"an article within boek `{book}`")

    def render(self) -> str:
        """Give the identifier: location keys in canonical order, then z, then g."""
        pairs = [("boek", self.book), ("artikel", self.article), ("lid", self.lid)]
        pairs += [("o", part) for part in self.onder]
        dates = (("z", self.z), ("g", self.g))
        pairs += [(key, day.isoformat()) for key, day in dates if day is not None]
        return f"jci1.3:c:{self.bwb}" + "".join(f"&{k}={v}" for k, v in pairs if v)

    def link(self) -> str:
        """Give the address at which wetten.overheid.nl resolves the identifier."""
        return f"https://wetten.overheid.nl/{self.render()}"


def parse_jci(text: str) -> Jci:
    """Read a JCI 1.3 or 1.31 identifier, bare or as a wetten.overheid.nl address.

    Keys may come in any order and be joined by ``&amp;``. ``artikel=7:457`` of the
    Burgerlijk Wetboek becomes boek 7, artikel 457; in other acts the colon stays.
    Containers around an article (hoofdstuk, paragraaf ...) add nothing and are dropped.

    Args:
        text: the identifier or address.

    Returns:
        The place it names.

    Raises:
        CitationError: it is not a JCI of one consolidated regulation, or names a
            place that `Jci` cannot hold.
    """
    match = expect(text.strip().replace("&amp;", "&"), _JCI, _JCI_SHAPE)
    bwb, query = match.groups()
    values = _jci_values(query)
    book = _one(values, "boek") or BW_BOOKS.get(bwb, "")
    article = _one(values, "artikel")
    if bwb in BW_BOOKS:
        article = article.removeprefix(f"{book}:")
    days = (_day(_one(values, "z")), _day(_one(values, "g")))
    return Jci(bwb, book, article, _one(values, "lid"), values.get("o", ()), *days)


def _jci_values(query: str) -> dict[str, list[str]]:
    """Collect the values of each key; refuse keys that would be lost."""
    values: dict[str, list[str]] = {}
    for pair in query.split("&")[1:]:
        match = expect(pair, r"([a-z-]+)=(.+)", "a JCI part such as `artikel=457`")
        values.setdefault(match[1], []).append(unquote(match[2]))
    allowed = _JCI_KEYS | _JCI_CONTAINERS if "artikel" in values else _JCI_KEYS
    for key in values.keys() - allowed:
        refuse(key, f"a JCI key out of `{'`, `'.join(sorted(allowed))}`")
    return values


def _one(values: dict[str, list[str]], key: str) -> str:
    """Give the single value of a key, or the empty string."""
    first, *more = values.get(key, [""])
    if more:
        refuse("`, `".join((first, *more)), f"one value for `{key}`")
    return first


def _day(text: str) -> dt.date | None:
    """Read a date written as 2025-05-01 or 20250501; the empty string is no date."""
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        refuse(text, "a date such as `2025-05-01`")


@attrs.frozen(cache_hash=True)
class Celex:
    """A CELEX number, the identity of an EU document.

    Args:
        sector: "3" for legislation, "0" for a consolidated text.
        year: four digits.
        kind: "R" for a regulation, "L" for a directive.
        number: four digits.
        day: the date of the consolidated text; with sector 0, and only then.

    Raises:
        CitationError: the parts do not make a CELEX number.
    """

    sector: str
    year: str
    kind: str
    number: str
    day: dt.date | None = None

    def __attrs_post_init__(self) -> None:
        """Check the number as a whole."""
        expect(self.render(), _CELEX, _CELEX_SHAPE)
        if (self.sector == "0") != (self.day is not None):
            refuse(self.render(), "a consolidation date with sector 0, and only then")

    def render(self) -> str:
        """Give the number as one string, ``32016R0679``."""
        day = "" if self.day is None else f"-{self.day.isoformat().replace('-', '')}"
        return f"{self.sector}{self.year}{self.kind}{self.number}{day}"


def parse_celex(text: str) -> Celex:
    """Read a CELEX number such as ``32016R0679`` or ``02016R0679-20160504``.

    Raises:
        CitationError: it is not one.
    """
    match = expect(text.strip(), _CELEX, _CELEX_SHAPE)
    sector, year, kind, number, day = match.groups(default="")
    return Celex(sector, year, kind, number, _day(day))
