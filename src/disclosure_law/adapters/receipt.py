"""A receipt: enough to show later what was decided, on which facts, under which law; no more.

It keeps only the facts that the verdict rests on. A fact whose absence would have changed nothing is
left out, also when the caller had stated it.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

import attrs

from disclosure_law import LAW_EDITION, __version__
from disclosure_law.adapters.digest import digest
from disclosure_law.adapters.problems import UnfitError
from disclosure_law.adapters.strict_json import parse
from disclosure_law.adapters.wire import request_from_data, request_to_data
from disclosure_law.corpora import CORPORA, corpus_named
from disclosure_law.corpus import Corpus
from disclosure_law.errors import DisclosureLawError, RequestError
from disclosure_law.lexicon import lexicon_of
from disclosure_law.lifting import judge
from disclosure_law.request import Request
from disclosure_law.verdict import Verdict


class ReplayError(DisclosureLawError):
    """A receipt cannot be replayed: the law differs from the law it was written under."""


@attrs.frozen(kw_only=True, repr=False)
class Receipt:
    """
    What a verdict rests on.

    Attributes:
        version: The version of the library.
        edition: The edition of the law pack.
        law: The name of the corpus.
        digest: The digest of the rules in force in that corpus on that day.
        at: The date of the disclosure.
        request: The typed attributes and the facts that were read, as they travel.
        outcome: The outcome of the whole.
        cites: The provisions that carry it, in short form.
        conditions: The ids of the conditions that attach.
        missing: The ids of the facts that could still change the outcome.
    """

    version: str
    edition: str
    law: str
    digest: str
    at: str
    request: Mapping[str, Any]
    outcome: str
    cites: tuple[str, ...]
    conditions: tuple[str, ...]
    missing: tuple[str, ...]

    def to_data(self) -> dict[str, Any]:
        """Return the receipt as JSON values."""
        return attrs.asdict(self, value_serializer=_plain)

    def to_json(self) -> str:
        """Return the receipt as JSON text, the same text for the same receipt."""
        return json.dumps(self.to_data(), ensure_ascii=False)

    def __repr__(self) -> str:
        """Show the outcome, the law and the date; nothing of the case."""
        return f"<Receipt {self.outcome} under {self.law} at {self.at}>"
