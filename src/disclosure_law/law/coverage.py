"""Which articles of the pack are encoded, and why the others are not: one line per article."""

from __future__ import annotations

from typing import Literal

import attrs

from disclosure_law.citation import Provision

State = Literal["encoded", "out of scope", "not modelled"]


@attrs.frozen(cache_hash=True)
class Coverage:
    """
    What became of one article.

    `encoded`: rules cite it; `out of scope`: it says nothing about disclosing; `not modelled`: it
    does, and a verdict that touches it says so or is not given. `reason` is for the reader.
    """

    provision: Provision
    state: State
    reason: str
