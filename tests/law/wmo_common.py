"""Shared by the tests of the Wmo 2015 and of the WGBO's other articles."""

from __future__ import annotations

from typing import Any

import attrs

from disclosure_law.disclosure import disclosures
from disclosure_law.law import (
    avg,
    wet_big,
    wgbo,
    wgbo_access,
    wgbo_after_death,
    wgbo_beyond_treatment,
    wmo_closed_list,
    wmo_college,
    wmo_exchange,
    wmo_meldcode,
    wmo_meldrecht,
    wmo_secrecy,
    wmo_supervision,
    wmo_veilig_thuis,
)
from disclosure_law.leaf import Fact
from disclosure_law.outcome import Outcome
from disclosure_law.request import Answers, Consent, How, Item, Party, Subject
from disclosure_law.rule import Ground
from disclosure_law.term import Category
from disclosure_law.truth import NO, YES, Truth
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88, WMO_5_3_3
from tests.common import corpus_of, judge, party, request

MINE = (
    wgbo_access, wgbo_beyond_treatment, wgbo_after_death, wmo_secrecy, wmo_college,
    wmo_closed_list, wmo_exchange, wmo_meldcode, wmo_meldrecht, wmo_veilig_thuis, wmo_supervision,
)  # fmt: skip
LAW = corpus_of(avg, wgbo, wet_big, *MINE)
Base = dict[str, Any]
"""A case, or changes of one, as keyword arguments."""
REQUIRED, PERMITTED = Outcome.REQUIRED, Outcome.PERMITTED
PROHIBITED, UNDETERMINED = Outcome.PROHIBITED, Outcome.UNDETERMINED

COLLEGE = party(roles.COLLEGE, WMO_5_3_3)
PROVIDER = party(roles.WMO_PROVIDER, WMO_5_3_3)
VEILIG_THUIS = party(roles.VEILIG_THUIS, WMO_5_3_3)
SUPERVISOR = party(roles.SUPERVISOR, WMO_5_3_3)
POLICE = party(roles.POLICE)
PSYCHIATRIST = party(roles.PSYCHIATRIST, BW_7_457, WET_BIG_88)
GENERAL_PRACTITIONER = party(roles.GENERAL_PRACTITIONER, BW_7_457, WET_BIG_88)
CLIENT = party(roles.CLIENT)

EXPLICIT = Consent(status=data.GIVEN, explicit=YES, informed=YES, specific=YES, free=YES)
NOT_EXPLICIT = Consent(status=data.GIVEN, explicit=NO, informed=YES, specific=YES, free=YES)
REFUSED = Consent(status=data.REFUSED)
ASKED = How(on_request=YES)
UNASKED = How(on_request=NO)


def client(age: int, capable: Truth = YES, deceased: Truth = NO) -> Subject:
    """A client of this age."""
    return Subject(kind=data.CLIENT, age=age, capable=capable, deceased=deceased)


def item(category: Category, **more: Any) -> Item:  # what `Item` takes
    """An item of data."""
    return Item(category, **more)


def verdict(base: Base, **changes: object) -> Verdict:
    """The verdict on the base case, changed in the respects named; `extra` rules may be added."""
    given: Base = {**base, **changes}
    law = LAW.with_rules(*given.pop("extra", ()))
    discloser: Party = given.pop("discloser")
    return judge(request(discloser, given.pop("recipient"), given.pop("category"), **given), law)


def holds(rule_id: str, base: Base, **changes: object) -> Truth:
    """Whether a rule of this law holds (a prohibition: applies) in the base case, so changed."""
    given: Base = {**base, **changes}
    parties = given.pop("discloser"), given.pop("recipient")
    asked = request(*parties, given.pop("category"), **given)
    law = LAW.at(asked.at)
    (single,) = disclosures(asked, law)[0]
    for rule in law.rules:
        if rule.id == rule_id:
            needs = rule.when & rule.provided if isinstance(rule, Ground) else rule.when
            return needs.truth(single)
    return NO


def without(answers: Answers, *facts: Fact) -> Answers:
    """These answers, with some facts no longer stated."""
    for fact in facts:
        answers = answers.without(fact)
    return answers


FLAWED = (
    REFUSED,
    attrs.evolve(EXPLICIT, status=data.WITHDRAWN),
    attrs.evolve(EXPLICIT, informed=NO),
    attrs.evolve(EXPLICIT, specific=NO),
)
"""Consents that no statute accepts."""
UNFREE = attrs.evolve(EXPLICIT, free=NO)
