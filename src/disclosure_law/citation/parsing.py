"""Short forms, ECLIs and ids of papers read back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from disclosure_law import links
from disclosure_law.citation.acts import Statute
from disclosure_law.citation.papers import Judgment, Kamerstuk
from disclosure_law.citation.provision import Provision
from disclosure_law.citation.source import Source

_KST: Final = r"kst-([0-9]{5})(?:-([A-Z]+))?-([0-9]+|[A-Z]{1,3})"


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
    source = named[0]
    return Provision(source, *source.read(tail)) if tail else Provision(source)


def _named(text: str, known: tuple[Source, ...]) -> list[Source]:
    """Give the sources with the longest name that the text starts with."""
    fitting = [s for s in known if f"{text} ".startswith(f"{s.label} ")]
    longest = max((len(s.label) for s in fitting), default=0)
    return [s for s in fitting if len(s.label) == longest]
