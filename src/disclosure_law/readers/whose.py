"""Whose an unknown is: of the request as a whole, of one recipient, of one item, or of a pair.

One question is asked of all parts of a request where one answer holds for all of them. What each
recipient or item has of its own is an unknown per recipient or per item.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from disclosure_law.readers.compiled import Program, Variable
from disclosure_law.request import Consent, Request

OF_RECIPIENT, OF_ITEM = "recipient.", "item."
"""How the path of an attribute begins that every recipient, or every item, has of its own."""
SPECIFIC = {"own_consent": "own_consent.specific", "proxy_consent": "proxy_consent.specific"}
"""What a scope, when stated, works out part by part; without one it is said once for all parts."""


class Unknown(NamedTuple):
    """
    A variable that is not known, and of which recipient and which item.

    An index is `None` where the answer is the same for all of them, also where there is only one.
    """

    variable: int
    recipient: int | None = None
    item: int | None = None

    @property
    def order(self) -> tuple[int, int, int]:
        """What to sort by: what the law reads first, then recipient and item."""
        return self.variable, self.recipient or 0, self.item or 0

    def concerns(self, recipient: int, item: int) -> bool:
        """Return whether this unknown is one of that part."""
        return self.recipient in (None, recipient) and self.item in (None, item)


class Shape(NamedTuple):
    """How many recipients and items a request has, and what its consents work out per part."""

    recipients: int = 1
    items: int = 1
    scoped: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """How many parts there are."""
        return self.recipients * self.items

    def offset(self, owned: Owned, recipient: int, item: int) -> int:
        """Return the place of a part's own unknown among those of all parts, from nought."""
        return owned.by_recipient * recipient * self.items + owned.by_item * item

    def unknown(self, variable: int, owned: Owned, offset: int) -> Unknown:
        """Return the unknown at such a place."""
        recipient, item = divmod(offset, self.items)
        return Unknown(
            variable,
            recipient if owned.by_recipient and self.recipients > 1 else None,
            item if owned.by_item and self.items > 1 else None,
        )


class Owned(NamedTuple):
    """Whether every recipient, and whether every item, has an answer of its own."""

    by_recipient: bool
    by_item: bool


ALONE = Shape()
"""One item to one recipient."""


def shape_of(request: Request) -> Shape:
    """Return the shape of a request."""
    consents = {"own_consent": request.consent, "proxy_consent": request.proxy_consent}
    scoped = tuple(SPECIFIC[name] for name, consent in consents.items() if _has_scope(consent))
    return Shape(len(request.recipients), len(request.data), scoped)


def _has_scope(consent: Consent | None) -> bool:
    return consent is not None and consent.scope is not None


@lru_cache(maxsize=64)  # a memo of a pure function of a compiled law
def owners(program: Program, scoped: tuple[str, ...]) -> tuple[Owned, ...]:
    """Return, per variable of a law, whether recipients and items have an answer of their own."""
    return tuple(_owned(_path(variable), scoped) for variable in program.variables)


def _owned(path: str, scoped: tuple[str, ...]) -> Owned:
    if path in scoped:
        return Owned(by_recipient=True, by_item=True)
    return Owned(path.startswith(OF_RECIPIENT), path.startswith(OF_ITEM))


def _path(variable: Variable) -> str:
    asked = variable.asked
    path: str = getattr(asked, "path", "") or getattr(getattr(asked, "field", None), "path", "")
    return path
