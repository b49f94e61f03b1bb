"""The law in force: every statute module, in one corpus."""

from __future__ import annotations

from disclosure_law.corpus import Corpus
from disclosure_law.law import avg, binding, wet_big, wgbo
from disclosure_law.text import Text

MODULES = (
    avg,
    wgbo,
    wet_big,
)
"""The statute modules, one line each; each offers `RULES`."""

IN_FORCE = Corpus(
    "in-force",
    Text("geldend recht", "law in force"),
    tuple(rule for module in MODULES for rule in module.RULES),
    binding.BINDINGS,
)
"""Dutch law in force at the date of the request, as far as the library encodes it."""
