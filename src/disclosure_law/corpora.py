"""The bodies of law that the library ships, by name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from disclosure_law.bills import wams
from disclosure_law.citation import Provision, Source
from disclosure_law.corpus import Amendment, Corpus
from disclosure_law.errors import CorpusError
from disclosure_law.law import sources
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lexicon import Lexicon, close_to, lexicon_of

CORPORA: Final[Mapping[str, Corpus]] = MappingProxyType({
    corpus.name: corpus for corpus in (IN_FORCE, *wams.CORPORA)
})
"""Every shipped corpus by name: the law in force, bills, and proposals to change them."""

AMENDMENTS: Final[Mapping[str, Amendment]] = MappingProxyType({})
"""Every proposed amendment by id; `corpus_named` applies them: `wams-bill-2023+K05+K06`."""


@lru_cache(maxsize=64)  # a memo of a pure function
def corpus_named(name: str) -> Corpus:
    """
    Return a shipped corpus, with amendments when their ids follow its name: `name+K05+K06`.

    Raises:
        CorpusError: There is no such corpus or amendment; the message lists what exists.
    """
    if name in CORPORA:
        return CORPORA[name]
    base, *ids = name.split("+")
    unknown = [id_ for id_ in ids if id_ not in AMENDMENTS]
    if base not in CORPORA or unknown or not ids:
        raise CorpusError(_no_such(name))
    return CORPORA[base].amend(*(AMENDMENTS[id_] for id_ in ids)).named(name)


def shipped_lexicon() -> Lexicon:
    """Return the words and facts of all shipped corpora together."""
    return lexicon_of(*CORPORA.values())


def shipped_sources() -> tuple[Source, ...]:
    """Return every source that a citation may name: those cited and those of the law package."""
    named = [one for one in vars(sources).values() if isinstance(one, Source | Provision)]
    whole = [one.source if isinstance(one, Provision) else one for one in named]
    return tuple(dict.fromkeys((*shipped_lexicon().sources, *whole)))


def _no_such(name: str) -> str:
    close = ", ".join(f"`{one}`" for one in close_to(name, CORPORA))
    meant = f" (did you mean {close}?)" if close else ""
    single = ", ".join(f"`{one}`" for one in CORPORA if "+" not in one)
    plus = f"; amendments, joined by `+`: {', '.join(AMENDMENTS)}" if AMENDMENTS else ""
    return f"no corpus of that name{meant}; there are {single}{plus}"
