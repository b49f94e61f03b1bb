"""A body of law as a value: rules, the readings it adopts, and what binds whom.

`IN_FORCE` and the bills are corpora. An amendment is a list of edits that turns one corpus into
another, so proposals compose and each can be switched on alone.
"""

from disclosure_law.corpus.amendment import (
    Add,
    Amendment,
    Attach,
    Edit,
    Remove,
    Substitute,
)
from disclosure_law.corpus.body import Binding, Corpus, Law, predicates_of

__all__ = [
    "Add", "Amendment", "Attach", "Binding", "Corpus", "Edit", "Law", "Remove", "Substitute",
    "predicates_of",
]  # fmt: skip
