"""The bodies of law that the library ships, by name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from disclosure_law.bills import knmg, wams
from disclosure_law.citation import Provision, Source
from disclosure_law.corpus import Amendment, Corpus
from disclosure_law.errors import CorpusError
from disclosure_law.law import sources
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lexicon import Lexicon, close_to, lexicon_of
from disclosure_law.text import Text

AMENDMENTS: Final[Mapping[str, Amendment]] = MappingProxyType({
    amendment.id: amendment for amendment in knmg.AMENDMENTS
})  # fmt: skip
"""Every proposed amendment by id; all of them ask for a change of the Wams."""

_WHOLE: Final = (IN_FORCE, *wams.CORPORA, *knmg.CORPORA)
"""The bodies of law with a name of their own."""


def _amended(bill: Corpus, *amendments: Amendment) -> Corpus:
    """Return a bill after amendments, named after both."""
    ids = [amendment.id for amendment in amendments]
    asked = Text(
        "; ".join(f"{one.id}: {one.text.nl}" for one in amendments),
        "; ".join(f"{one.id}: {one.text.en}" for one in amendments),
    )
    text = Text(f"{bill.text.nl}, met {asked.nl}", f"{bill.text.en}, with {asked.en}")
    return bill.amend(*amendments).named("+".join((bill.name, *ids)), text)


CORPORA: Final[Mapping[str, Corpus]] = MappingProxyType(
    {corpus.name: corpus for corpus in _WHOLE}
    | {
        corpus.name: corpus
        for corpus in (
            _amended(wams.WAMS_BILL_2023, one) for one in knmg.AMENDMENTS if one.modelled
        )
    }
)
"""Every shipped corpus by name: law in force, bills, scenarios, and the Wams with one amendment."""


@lru_cache(maxsize=64)  # a memo of a pure function
def corpus_named(name: str) -> Corpus:
    """
    Return a shipped corpus, with amendments when their ids follow its name: `name+K05+K06`.

    The law in force takes no amendments: what comes of them would have no warning.

    Raises:
        CorpusError: There is no such corpus or amendment; the message lists what exists.
    """
    if name in CORPORA:
        return CORPORA[name]
    base, *ids = name.split("+")
    known = all(id_ in AMENDMENTS for id_ in ids)
    if base not in CORPORA or CORPORA[base].warning is None or not known or not ids:
        raise CorpusError(_no_such(name))
    return _amended(CORPORA[base], *(AMENDMENTS[id_] for id_ in ids))


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
    whole = ", ".join(f"`{corpus.name}`" for corpus in _WHOLE)
    return (
        f"no corpus of that name{meant}; there are {whole}, "
        f"and for bills, after a `+`, the amendments {', '.join(AMENDMENTS)}"
    )
