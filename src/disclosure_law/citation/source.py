"""Every kind of source: a closed union."""

from __future__ import annotations

from typing import TypeAlias

from disclosure_law.citation.acts import Bill, EUAct, Guidance, Statute
from disclosure_law.citation.papers import Doctrine, Judgment, Kamerstuk, Proposal

Source: TypeAlias = Statute | Bill | EUAct | Judgment | Kamerstuk | Doctrine | Guidance | Proposal
