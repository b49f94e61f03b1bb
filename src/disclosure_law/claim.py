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
        never_obliged_by: These grounds (as in `no_ground`) never make a disclosure required: if one
            is, some other duty holds.
        opens_for_keys: These prohibitions (ids) open for a duty or for a ground with a key of its
            own to their lock, by name or by its words, and for nothing else.
    """

    id: str
    protects: Provision
    text: Text
    when: Predicate = ALWAYS
    never: tuple[Outcome, ...] = ()
    no_ground: tuple[str, ...] = ()
    must_stand: tuple[str, ...] = ()
    only_with_ground: bool = False
    never_obliged_by: tuple[str, ...] = ()
    opens_for_keys: tuple[str, ...] = ()

    def covers(self, ground_id: str) -> bool:
        """Return whether `no_ground` names this ground."""
        return _named(ground_id, self.no_ground)

    def frees(self, ground_id: str) -> bool:
        """Return whether `never_obliged_by` names this ground."""
        return _named(ground_id, self.never_obliged_by)

    def __repr__(self) -> str:
        """Show the id."""
        return f"<Claim {self.id}>"


def _named(ground_id: str, names: tuple[str, ...]) -> bool:
    return any(
        ground_id.startswith(name) if name.endswith(".") else ground_id == name for name in names
    )
