"""Explaining a verdict: one language-neutral tree, and the renderers that read it.

Nothing here decides. `explanation` works out why a verdict is what it is; `explain`,
`explain_html`, `explain_data` and `mermaid` only choose words, marks and order.
"""

from disclosure_law.explain.build import explanation
from disclosure_law.explain.data import explain_data
from disclosure_law.explain.html import explain_html
from disclosure_law.explain.mermaid import mermaid
from disclosure_law.explain.plain import explain
from disclosure_law.explain.tree import Explanation

__all__ = ["Explanation", "explain", "explain_data", "explain_html", "explanation", "mermaid"]
