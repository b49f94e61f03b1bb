"""A text that people are shown, in Dutch and in English.

A translation that is missing is a type error; there is no catalogue to look it up in, so that
legal wording stands next to the rule it words.
"""

from __future__ import annotations

from typing import Literal

import attrs

Language = Literal["nl", "en"]


@attrs.frozen(cache_hash=True, repr=False)
class Text:
    """The same words in Dutch (`nl`) and in English (`en`)."""

    nl: str
    en: str

    def in_(self, language: Language) -> str:
        """Return the words in one language."""
        return self.nl if language == "nl" else self.en

    def __repr__(self) -> str:
        """Show the English words."""
        return f"<{self.en}>"
