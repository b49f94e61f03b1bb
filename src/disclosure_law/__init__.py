"""Whether a party may, must or may not give data about a person to another party.

`evaluate(request)` answers under Dutch law in force on the request's date; `evaluate(request,
law=...)` under another corpus, such as a bill.
"""

from __future__ import annotations

from disclosure_law.corpus import Amendment, Corpus
from disclosure_law.edition import LAW_EDITION, VERSION
from disclosure_law.errors import ContradictionError, DisclosureLawError, RequestError
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import (
    Answers,
    Consent,
    How,
    Item,
    Party,
    Request,
    Scope,
    Subject,
    answers,
)
from disclosure_law.text import Text
from disclosure_law.truth import NO, UNKNOWN, YES, Truth
from disclosure_law.verdict import Missing, Part, Verdict

__version__ = VERSION


def evaluate(request: Request, law: Corpus = IN_FORCE) -> Verdict:
    """
    Return the verdict on a request.

    Args:
        request: One disclosure: who, to whom, about whom, what, for what, how and when.
        law: The body of law to judge under; the law in force unless told otherwise.

    Raises:
        ContradictionError: What is stated of a party's secrecy contradicts the law at the date.
    """
    return judge(request, law)


__all__ = [
    "IN_FORCE",
    "LAW_EDITION",
    "NO",
    "UNKNOWN",
    "YES",
    "Amendment",
    "Answers",
    "Consent",
    "ContradictionError",
    "Corpus",
    "DisclosureLawError",
    "How",
    "Item",
    "Missing",
    "Outcome",
    "Part",
    "Party",
    "Request",
    "RequestError",
    "Scope",
    "Subject",
    "Text",
    "Truth",
    "Verdict",
    "answers",
    "evaluate",
]
