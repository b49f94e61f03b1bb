"""Claims about a body of law that no request may break, stated beside the provision they protect.

A claim is data: the proof reader proves it over all requests, the property tests try it on many.
"""

from __future__ import annotations

import attrs

from disclosure_law.citation import Provision
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.text import Text


@attrs.frozen(cache_hash=True, repr=False, kw_only=True)
class Claim:
    """
    Something that no request may do.

    Attributes:
        id: Stable id, `<module>.<snake>`.
        protects: The provision whose meaning it guards.
        text: The claim in words, in Dutch and English.
        when: The requests it is about.
        never: Outcomes that none of them may have.
        no_ground: None of these grounds (ids, or prefixes that end in a dot) may hold for them.
        must_stand: Prohibitions (ids) that stand for them whenever they apply.
        only_with_ground: None of them is allowed unless some ground holds.
    """

    id: str
    protects: Provision
    text: Text
    when: Predicate = ALWAYS
    never: tuple[Outcome, ...] = ()
    no_ground: tuple[str, ...] = ()
    must_stand: tuple[str, ...] = ()
    only_with_ground: bool = False

    def covers(self, ground_id: str) -> bool:
        """Return whether `no_ground` names this ground."""
        return any(
            ground_id.startswith(name) if name.endswith(".") else ground_id == name
            for name in self.no_ground
        )

    def __repr__(self) -> str:
        """Show the id."""
        return f"<Claim {self.id}>"
