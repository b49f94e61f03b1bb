"""Sources cited whole: judgments, parliamentary papers, unwritten law, proposals."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

import attrs

from disclosure_law import links
from disclosure_law.citation.citable import NAME, Citable
from disclosure_law.links import shaped
from disclosure_law.text import Language

if TYPE_CHECKING:
    from disclosure_law.citation.provision import Provision

SESSION: Final = shaped(r"(?:[0-9]{4}/[0-9]{2})?", "a session such as `2022/23`")
DOSSIER: Final = shaped(r"[0-9]{5}", "a dossier number such as `36295`")
_PAPER: Final = shaped(r"[0-9]+|[A-Z]{1,3}", "a paper number such as `2` or `A`")
_CHAPTER: Final = shaped(r"[A-Z]*", "a chapter such as `XVI`")
_ECLI: Final = shaped(
    r"ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:[0-9]{4}:(?!\.)[A-Z0-9.]{1,25}(?<!\.)",
    "an ECLI such as `ECLI:NL:HR:2022:1324`",
)


@attrs.frozen(cache_hash=True)
class Judgment(Citable):
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
class Kamerstuk(Citable):
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
        converter=links.as_tuple, validator=attrs.validators.deep_iterable(DOSSIER)
    )
    number: str = attrs.field(validator=_PAPER)
    chapter: str = attrs.field(default="", validator=_CHAPTER)
    session: str = attrs.field(default="", validator=SESSION, eq=False)

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
class Doctrine(Citable):
    """Unwritten law: a doctrine of the courts and disciplinary tribunals.

    Args:
        name: its Dutch name, "conflict van plichten".
        title: what it is, in a few words.

    Raises:
        CitationError: the name has a wrong shape.
    """

    name: str = attrs.field(validator=NAME)
    title: str = ""

    @property
    def label(self) -> str:
        """The name."""
        return self.name

    def cite(self, _place: Provision, _lang: Language, /) -> str:
        """Give the name with what it is."""
        return f"{self.name} ({self.title})" if self.title else self.name


@attrs.frozen(cache_hash=True)
class Proposal(Citable):
    """A proposed amendment: not law, and not even a bill.

    Args:
        id: its number, "K05".
        title: what it proposes.
        source: where it was proposed.
        short: who proposed it.

    Raises:
        CitationError: a part has a wrong shape.
    """

    id: str = attrs.field(validator=NAME)
    title: str
    source: str
    short: str = attrs.field(default="KNMG", validator=NAME)

    @property
    def label(self) -> str:
        """Who proposed it, and its number."""
        return f"{self.short} {self.id}"

    def cite(self, _place: Provision, lang: Language, /) -> str:
        """Say that it is a proposal, whose, and what for."""
        word = links.words(lang)["proposal"]
        return f"{word} {self.label}: {self.title} ({self.source})"
