"""The four outcomes, and how those of several parts make one."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from disclosure_law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable


class Outcome(Enum):
    """What a verdict says of a disclosure."""

    PROHIBITED = "prohibited"
    UNDETERMINED = "undetermined"
    PERMITTED = "permitted"
    REQUIRED = "required"

    @property
    def text(self) -> Text:
        """The outcome in a word, in Dutch and English."""
        return _TEXTS[self]


_TEXTS = {
    Outcome.PROHIBITED: Text("verboden", "prohibited"),
    Outcome.UNDETERMINED: Text("niet te bepalen", "undetermined"),
    Outcome.PERMITTED: Text("toegestaan", "permitted"),
    Outcome.REQUIRED: Text("verplicht", "required"),
}


def whole(parts: Iterable[Outcome]) -> Outcome:
    """
    Return the outcome of parts taken together (decided parts, or any).

    One prohibited part makes the whole prohibited; else one undetermined part leaves the whole
    undetermined; the whole is required only if every part is.
    """
    found = set(parts)
    for outcome in (Outcome.PROHIBITED, Outcome.UNDETERMINED, Outcome.PERMITTED):
        if outcome in found:
            return outcome
    return Outcome.REQUIRED
