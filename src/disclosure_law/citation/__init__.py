"""Legal citations: what a rule, a verdict and a case file point to.

A `Provision` is a place in a `Source`. It has a short form for the field and for case
files (``BW 7:457 lid 1``), a full form for people, a link, and an order. The kind of
source matters: a bill is never shown as law, and only law and papers have a link.
"""

from disclosure_law.citation.acts import Bill, EUAct, Guidance, Statute
from disclosure_law.citation.papers import Doctrine, Judgment, Kamerstuk, Proposal
from disclosure_law.citation.parsing import parse_ecli, parse_kamerstuk_id, parse_short
from disclosure_law.citation.provision import Provision
from disclosure_law.citation.source import Source
from disclosure_law.links import Celex, CitationError, Jci, parse_celex, parse_jci
from disclosure_law.text import Language

__all__ = [
    "Bill", "Celex", "CitationError", "Doctrine", "EUAct", "Guidance", "Jci",
    "Judgment", "Kamerstuk", "Language", "Proposal", "Provision", "Source", "Statute",
    "parse_celex", "parse_ecli", "parse_jci", "parse_kamerstuk_id", "parse_short",
]  # fmt: skip
