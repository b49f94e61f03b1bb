"""Definitions that many rules share, each mutated only in the rules of its own statute.

A mistake in such a definition is one mistake, in one place, that the tests of that place notice.
"""

from __future__ import annotations

from functools import cache

from disclosure_law.law import (
    avg,
    compulsory_care,
    doctrine,
    jeugdwet,
    wgbo,
    wgs_supply,
    wgs_terms,
    wjsg,
    wpg,
    wpg_terms,
)
from disclosure_law.predicate import All, Predicate
from disclosure_law.rule import Rule

AT_HOME: tuple[tuple[str, tuple[Predicate, ...]], ...] = (
    ("avg.", (avg.RIGHT_PERSON_CONSENTS, avg.CONSENTS_EXPLICITLY, avg.CONSENTS_2026,
              avg.CONSENTS_EXPLICITLY_2026)),
    ("wgbo.", (wgbo.CONSENT_OF_THE_RIGHT_PERSON,)),
    ("jeugdwet.", (jeugdwet.CONSENT_OF_THE_RIGHT_PERSON,)),
    ("wvggz", (compulsory_care.EITHER_EXPLICIT,)),
    ("doctrine.", (doctrine.GIVEN,)),
    ("wpg.police_secrecy", (wpg_terms.IS_POLICE_DATA,)),
    ("wpg.recipient_secrecy", (wpg.FROM_RECIPIENT,)),
    ("wgs.supply", (wgs_terms.TAKES_PART, wgs_terms.ZVH_CASE, wgs_supply.IN_CIRCLE)),
    ("bgs.lawfully_held_only", (wgs_terms.TO_ZVH,)),
    ("wjsg.recipient_secrecy", (wjsg.FROM_RECIPIENT,)),
    ("bpg.victim_support", (wpg_terms.ONLY_8_AND_13_1,)),
)  # fmt: skip
"""Where a definition is at home (the beginning of rule ids), and the definitions."""


@cache
def shared(rule: Rule) -> frozenset[Predicate]:
    """Return the definitions that are at home elsewhere than in this rule, and not here too."""
    here, away = (_parts_at(rule, home=home) for home in (True, False))
    return away - here


def _parts_at(rule: Rule, *, home: bool) -> frozenset[Predicate]:
    found = (ps for prefix, ps in AT_HOME if rule.id.startswith(prefix) is home)
    return frozenset(part for predicates in found for p in predicates for part in _units(p))


def _units(predicate: Predicate) -> tuple[Predicate, ...]:
    """Return the predicate as it stands inside a rule, where "and" has no brackets."""
    if not isinstance(predicate, All):
        return (predicate,)
    return tuple(part for part in predicate.parts if len(tuple(part.leaves())) > 1)
