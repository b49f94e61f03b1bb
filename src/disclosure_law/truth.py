"""Three truth values and strong Kleene logic.

A fact is yes, no or not known. `Truth` refuses to be used as a Python boolean: an unknown
fact must never pass for a no.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterable


class Truth(Enum):
    """
    Yes, no or not known; `&`, `|` and `~` are strong Kleene logic.

    `bool(truth)` raises `TypeError`: compare with `is Truth.YES` instead.
    """

    NO = "no"
    UNKNOWN = "unknown"
    YES = "yes"

    def __and__(self, other: Truth) -> Truth:
        """Return the weaker of the two: no beats unknown beats yes."""
        if not isinstance(other, Truth):
            return NotImplemented
        if self is Truth.NO or other is Truth.NO:
            return Truth.NO
        return Truth.YES if self is other is Truth.YES else Truth.UNKNOWN

    def __or__(self, other: Truth) -> Truth:
        """Return the stronger of the two: yes beats unknown beats no."""
        if not isinstance(other, Truth):
            return NotImplemented
        if self is Truth.YES or other is Truth.YES:
            return Truth.YES
        return Truth.NO if self is other is Truth.NO else Truth.UNKNOWN

    def __invert__(self) -> Truth:
        """Return no for yes, yes for no; unknown stays unknown."""
        if self is Truth.UNKNOWN:
            return Truth.UNKNOWN
        return Truth.NO if self is Truth.YES else Truth.YES

    def __bool__(self) -> NoReturn:
        """Refuse: an unknown fact is neither true nor false."""
        msg = "a `Truth` has three values: compare with `is Truth.YES`, never use it as a bool"
        raise TypeError(msg)

    @classmethod
    def of(cls, known: bool | None) -> Truth:  # noqa: FBT001  # the one place where a bool comes in
        """Return the truth of a Python boolean; `None` is not known."""
        if known is None:
            return cls.UNKNOWN
        return cls.YES if known is True else cls.NO


YES = Truth.YES
NO = Truth.NO
UNKNOWN = Truth.UNKNOWN


def all_of(truths: Iterable[Truth]) -> Truth:
    """Return the Kleene conjunction; yes for none at all."""
    result = YES
    for truth in truths:
        result = result & truth
    return result


def any_of(truths: Iterable[Truth]) -> Truth:
    """Return the Kleene disjunction; no for none at all."""
    result = NO
    for truth in truths:
        result = result | truth
    return result
