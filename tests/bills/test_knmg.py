"""The KNMG's proposals of 2 March 2023: each alone, in any order, and as the two scenarios."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from disclosure_law.bills import knmg, knmg_rules, wams, wams_terms
from disclosure_law.bills.knmg import (
    AMENDMENTS,
    K01,
    K05,
    K06,
    K11,
    KNMG_PRIMARY,
    KNMG_PRIMARY_K03A,
    KNMG_SUBSIDIARY,
)  # fmt: skip
from disclosure_law.bills.wams import WAMS_BILL_2023
from disclosure_law.corpus import Amendment, Corpus
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.municipality import HELD_PARTICIPATIEWET
from disclosure_law.law.wgs_limits import ACCURACY_CHECKED
from disclosure_law.law.wgs_terms import SUBMISSION, TABLE
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import How, Request
from disclosure_law.rule import Ground, Modality, Status
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import NECESSARY
from tests.bills.probes import (
    ABC,
    ADVISER,
    CORPORATION,
    GIVEN,
    HELD_UNDER_WAMS,
    MUST,
    NOT_FURTHER,
    PARTICIPANT,
    POLICE,
    PSYCHIATRIST,
    SMALL,
    SOCIAL_WORKER,
    SPEAKS,
    TAKES_PART,
    ZVH,
    asked,
    at_meeting,
    onward,
    to_corporation,
    to_psychiatrist,
)  # fmt: skip
from tests.common import cites, condition_ids, party, request, said

REQUIRED, PERMITTED = Outcome.REQUIRED, Outcome.PERMITTED
PROHIBITED, UNDETERMINED = Outcome.PROHIBITED, Outcome.UNDETERMINED
CORPORA = (IN_FORCE, WAMS_BILL_2023, KNMG_PRIMARY, KNMG_SUBSIDIARY)
MODELLED = tuple(one for one in AMENDMENTS if one.modelled)

A, B, C = ABC
DEFINED = knmg_rules.DEFINITION_MET
NOT_B = (NECESSARY, A, C)
NOT_A = (NECESSARY, B, C, DEFINED)
WELFARE = party(roles.WELFARE_FOUNDATION, locks.AGREEMENT)
INVESTIGATOR = party(roles.SOCIAL_INVESTIGATOR, locks.PARTICIPATIEWET_65)
COORDINATOR = party(roles.COORDINATOR, locks.WMO_5_3_3)
NOTHING = (PROHIBITED, PROHIBITED, PROHIBITED)


def to_zvh(*facts: Fact, **changes: Any) -> Request:
    """The coordinator hands a case over to a Zorg- en Veiligheidshuis."""
    discloser = changes.pop("discloser", COORDINATOR)
    item = attrs.evolve(HELD_UNDER_WAMS, category=changes.pop("category", data.SUPPORT))
    return request(
        discloser,
        ZVH,
        data=(item,),
        purpose=SUBMISSION,
        facts=said(ACCURACY_CHECKED, *facts),
        **changes,
    )


# --- The fifteen rows of the pack (wams.md, section 15) -------------------------------------------
# Per row: the request, and the outcome under the bill, the primary and the subsidiary proposal.
# Where the pack says that the Wams gives no ground, general law decides, and that prohibits here.
ROWS = {
    "1 psychiatrist, consent given": (
        to_psychiatrist(NECESSARY, recipient=ADVISER, consent=GIVEN),
        (PERMITTED, PERMITTED, PERMITTED),
    ),
    "2 consent refused, a b c yes": (
        to_psychiatrist(recipient=ADVISER), (PERMITTED, PROHIBITED, PERMITTED),
    ),
    "3 as 2, b no": (to_psychiatrist(*NOT_B, recipient=ADVISER), NOTHING),
    "4 as 2, a no": (
        to_psychiatrist(*NOT_A, recipient=ADVISER), (PROHIBITED, PROHIBITED, PERMITTED),
    ),
    "5 as 2, c unknown": (
        to_psychiatrist(NECESSARY, A, B, DEFINED, unknown=(C,), recipient=ADVISER),
        (UNDETERMINED, PROHIBITED, UNDETERMINED),
    ),
    "6 as 2, of his own motion": (to_psychiatrist(recipient=ADVISER, setting=How()), NOTHING),
    "7 housing association, asked": (to_corporation(), (REQUIRED, REQUIRED, REQUIRED)),
    "8 as 7, weighty reasons": (to_corporation(*MUST, wams_terms.WEIGHTY_REASONS), NOTHING),
    "9 social worker, code only": (
        asked(SOCIAL_WORKER, *MUST, category=data.SUPPORT), (REQUIRED, PROHIBITED, PROHIBITED),
    ),
    "9 the same, b and c yes": (
        asked(SOCIAL_WORKER, *MUST, B, C, DEFINED, category=data.SUPPORT),
        (REQUIRED, PROHIBITED, PERMITTED),
    ),
    "10 case meeting 2.3a.3, to a medical adviser": (
        at_meeting(recipient=ADVISER), (PERMITTED, PROHIBITED, PERMITTED),
    ),
    "10 the same, to another participant": (at_meeting(), (PERMITTED, PROHIBITED, PROHIBITED)),
    "11 at the table of a ZVH": (at_meeting(setting=How(meeting=TABLE)), NOTHING),
    "12 the police ask": (to_psychiatrist(recipient=POLICE), NOTHING),
    "13 enquiry without a request for help": (
        to_psychiatrist(recipient=ADVISER, purpose=wams_terms.RESEARCH_UNASKED),
        (PERMITTED, PROHIBITED, PROHIBITED),
    ),
    "14 reuse for fraud detection": (
        onward(HELD_UNDER_WAMS, data.FRAUD_CONTROL, WELFARE), (PERMITTED, PROHIBITED, PROHIBITED),
    ),
    "15 to a third party": (
        onward(NOT_FURTHER, data.SUPPORT_AT_HOME, WELFARE), (PERMITTED, PERMITTED, PROHIBITED),
    ),
}  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
def test_the_rows_of_the_pack(row: str) -> None:
    """Every row under the bill and both scenarios; consent under general law carries 14 and 15."""
    request_, expected = ROWS[row]
    found = tuple(judge(request_, corpus).outcome for corpus in CORPORA[1:])
    assert found == expected


@pytest.mark.parametrize("row", ROWS)
def test_without_the_bill_none_of_its_provisions_carries_a_row(row: str) -> None:
    """The law in force: consent decides rows 1, 14 and 15, the others are prohibited."""
    verdict = judge(ROWS[row][0], IN_FORCE)
    with_consent = row.split(maxsplit=1)[0] in {"1", "14", "15"}
    assert verdict.outcome is (PERMITTED if with_consent else PROHIBITED)
    assert not any(short.startswith(("Wams", "KNMG K")) for short in cites(verdict))


@pytest.mark.parametrize(
    ("row", "corpus", "carried", "conditions"),
    [
        ("1 psychiatrist, consent given", KNMG_PRIMARY, {"Wams 5.4.2 lid 2"}, set()),
        (
            "1 psychiatrist, consent given", KNMG_SUBSIDIARY, {"Wams 5.4.2 lid 2"},
            {"knmg.no_onward_disclosure", "knmg.medical_adviser"},
        ),
        (
            "2 consent refused, a b c yes", KNMG_SUBSIDIARY, {"Wams 5.4.2 lid 2", "KNMG K05"},
            {"knmg.no_onward_disclosure", "knmg.medical_adviser"},
        ),
        ("4 as 2, a no", KNMG_SUBSIDIARY, {"Wams 5.4.2 lid 2", "KNMG K05"}, set()),
        (
            "10 case meeting 2.3a.3, to a medical adviser", KNMG_SUBSIDIARY,
            {"Wams 5.4.3 lid 2", "KNMG K05"}, {"knmg.medical_adviser"},
        ),
        ("10 the same, to another participant", KNMG_SUBSIDIARY, {"KNMG K11"}, set()),
        ("14 reuse for fraud detection", KNMG_PRIMARY, {"KNMG K16"}, set()),
        ("14 reuse for fraud detection", KNMG_SUBSIDIARY, {"KNMG K16"}, set()),
        ("15 to a third party", KNMG_SUBSIDIARY, {"KNMG K06"}, set()),
    ],
)  # fmt: skip
def test_what_carries_a_row(
    row: str, corpus: Corpus, carried: set[str], conditions: set[str]
) -> None:
    """The provision or proposal that the pack names is the one that is cited."""
    verdict = judge(ROWS[row][0], corpus)
    assert carried <= cites(verdict)
    assert conditions <= condition_ids(verdict)


@pytest.mark.parametrize(
    "row", ["9 social worker, code only", "13 enquiry without a request for help"]
)
def test_row_without_a_ground_cites_no_article_of_the_bill(row: str) -> None:
    """K01 and K02 take the ground away; the bill does not forbid instead."""
    for corpus in (KNMG_PRIMARY, KNMG_SUBSIDIARY):
        verdict = judge(ROWS[row][0], corpus)
        assert not any(short.startswith("Wams") for short in cites(verdict))


# --- The paradox of K05 ---------------------------------------------------------------------------


def test_deleting_condition_a_alone_widens_the_power() -> None:
    """A request that the bill prohibits becomes permitted: a was cumulative."""
    request_ = to_psychiatrist(*NOT_A)
    assert judge(request_, WAMS_BILL_2023).outcome is PROHIBITED
    widened = judge(request_, WAMS_BILL_2023.amend(K05))
    assert widened.outcome is PERMITTED
    assert {"Wams 5.4.2 lid 2", "KNMG K05"} <= cites(widened)


@given(st.sets(st.sampled_from((*ABC, NECESSARY, DEFINED))), st.sampled_from([GIVEN, None]))
def test_deleting_condition_a_never_narrows(facts: set[Any], consent: Any) -> None:
    """Whatever the bill permits, K05 permits."""
    request_ = asked(PSYCHIATRIST, *facts, consent=consent)
    if judge(request_, SMALL).outcome is PERMITTED:
        assert judge(request_, SMALL.amend(K05)).outcome is PERMITTED


# --- Each proposal alone --------------------------------------------------------------------------
PROBES = {
    "lid 1": to_corporation(),
    "lid 1, 2.3a.4": to_corporation(purpose=wams_terms.RESEARCH_UNASKED),
    "lid 1, code": asked(SOCIAL_WORKER, *MUST, category=data.SUPPORT),
    "consent": to_psychiatrist(NECESSARY, consent=GIVEN),
    "consent, implicit": to_psychiatrist(
        NECESSARY, consent=attrs.evolve(GIVEN, explicit=None), recipient=ADVISER
    ),
    "a b c": to_psychiatrist(),
    "a b c, adviser": to_psychiatrist(recipient=ADVISER),
    "a b c, under an adviser": to_psychiatrist(*SPEAKS, knmg_rules.UNDER_ADVISER),
    "a b c, 2.3a.4": to_psychiatrist(recipient=ADVISER, purpose=wams_terms.RESEARCH_UNASKED),
    "a b c, not defined": to_psychiatrist(NECESSARY, *ABC, recipient=ADVISER),
    "a b c, no health data": to_psychiatrist(category=data.SUPPORT),
    "not a": to_psychiatrist(*NOT_A, recipient=ADVISER),
    "not b": to_psychiatrist(*NOT_B, DEFINED, recipient=ADVISER),
    "not asked": to_psychiatrist(setting=How()),
    "meeting": at_meeting(recipient=ADVISER),
    "meeting, participant": at_meeting(),
    "meeting, 2.3a.4": at_meeting(
        recipient=ADVISER, setting=How(meeting=wams_terms.MEETING_UNASKED)
    ),
    "meeting, code": at_meeting(
        NECESSARY, *TAKES_PART, discloser=SOCIAL_WORKER, category=data.SUPPORT
    ),
    "meeting, nothing": at_meeting(NECESSARY, *TAKES_PART, discloser=CORPORATION),
    "meeting, not a": at_meeting(*NOT_A, *TAKES_PART, recipient=ADVISER),
    "onward, condition": onward(NOT_FURTHER, data.SUPPORT_AT_HOME, WELFARE),
    "onward, free": onward(HELD_UNDER_WAMS, data.SUPPORT_AT_HOME, WELFARE),
    "fraud": onward(HELD_UNDER_WAMS, data.FRAUD_CONTROL, WELFARE),
    "enforcement": onward(HELD_UNDER_WAMS, data.ENFORCEMENT, INVESTIGATOR),
    "fraud, other data": onward(
        attrs.evolve(HELD_UNDER_WAMS, held_under=HELD_PARTICIPATIEWET), data.FRAUD_CONTROL, WELFARE
    ),
    "within the college": onward(NOT_FURTHER, data.SUPPORT_AT_HOME, PARTICIPANT),
    "transfer": to_zvh(NECESSARY, knmg_rules.PROPORTIONATE),
    "transfer, too much": to_zvh(NECESSARY),
    "transfer, a crime": to_zvh(NECESSARY, knmg_rules.PROPORTIONATE, category=data.CRIMINAL),
    "transfer, a party": to_zvh(
        NECESSARY, knmg_rules.PROPORTIONATE, discloser=party(roles.WELFARE_FOUNDATION)
    ),
    "transfer, treats too": to_zvh(
        NECESSARY, knmg_rules.PROPORTIONATE, knmg_rules.COORDINATOR_TREATS, consent=GIVEN
    ),
    "meeting, outsider": at_meeting(recipient=WELFARE),
    "meeting, coordinator": at_meeting(recipient=COORDINATOR),
    "police": to_psychiatrist(recipient=POLICE),
}  # fmt: skip
LID_1 = ("lid 1", "lid 1, 2.3a.4", "lid 1, code")
SPOKEN = (
    "a b c", "a b c, adviser", "a b c, under an adviser", "a b c, 2.3a.4", "a b c, not defined",
    "a b c, no health data",
)  # fmt: skip
AT_TABLE = (
    "meeting", "meeting, participant", "meeting, 2.3a.4", "meeting, outsider",
    "meeting, coordinator",
)  # fmt: skip
TO_ADVISER = (
    "consent, implicit", "a b c, adviser", "a b c, under an adviser", "a b c, 2.3a.4",
    "a b c, not defined", "meeting", "meeting, 2.3a.4",
)  # fmt: skip


def each(names: tuple[str, ...], outcome: Outcome) -> dict[str, Outcome]:
    """Every one of these probes, with this outcome."""
    return dict.fromkeys(names, outcome)


OUTCOMES: dict[str, dict[str, Outcome]] = {
    "K01": each(("lid 1, 2.3a.4", "a b c, 2.3a.4", "meeting, 2.3a.4"), PROHIBITED),
    "K02": each(("lid 1, code", "meeting, code"), PROHIBITED),
    "K03a": each(
        (*LID_1, *SPOKEN, *AT_TABLE, "consent, implicit", "meeting, code", "meeting, nothing"),
        PROHIBITED,
    ),
    "K03b": each((*SPOKEN, *AT_TABLE), PROHIBITED),
    "K04": each(("a b c, not defined",), PROHIBITED),
    "K05": each(("not a", "meeting, not a"), PERMITTED),
    "K06": each(("onward, condition",), PROHIBITED),
    "K11": each(
        ("consent", "a b c", "meeting, participant", "meeting, outsider", "meeting, coordinator"),
        PROHIBITED,
    ),
    "K16": each(("fraud", "enforcement"), PROHIBITED),
    "K17": each(("transfer",), PERMITTED),
}
"""Per proposal the probes whose outcome it changes, and into what; all others stay as they are."""
CONDITIONS: dict[str, dict[str, str]] = {
    "K06": dict.fromkeys(
        (*LID_1, *SPOKEN, "consent", "consent, implicit", "meeting", "meeting, participant",
         "meeting, 2.3a.4", "meeting, code", "meeting, nothing"),
        "knmg.no_onward_disclosure",
    ),
    "K11": dict.fromkeys(TO_ADVISER, "knmg.medical_adviser"),
    "K13": dict.fromkeys(
        ("meeting, coordinator", "transfer, treats too"), "knmg.willing_coordinator"
    ),
    "K14": {"transfer, treats too": "knmg.separate_roles"},
}  # fmt: skip
"""Per proposal the probes to which it attaches a condition."""
BEFORE = {name: judge(probe, SMALL) for name, probe in PROBES.items()}


@pytest.mark.parametrize("amendment", AMENDMENTS, ids=repr)
def test_a_proposal_changes_what_it_says_and_nothing_else(amendment: Amendment) -> None:
    """Outcomes and conditions of every probe, before and after this one proposal."""
    after = {name: judge(probe, SMALL.amend(amendment)) for name, probe in PROBES.items()}
    changed = {n: v.outcome for n, v in after.items() if v.outcome is not BEFORE[n].outcome}
    assert changed == OUTCOMES.get(amendment.id, {})
    added = {
        name: condition_ids(verdict) - condition_ids(BEFORE[name])
        for name, verdict in after.items()
        if verdict.outcome is not PROHIBITED
    }
    wanted = CONDITIONS.get(amendment.id, {})
    known = {n: {one for one in ids if one.startswith("knmg.")} for n, ids in added.items()}
    assert {n: ids for n, ids in known.items() if ids} == {n: {id_} for n, id_ in wanted.items()}


@pytest.mark.parametrize("amendment", AMENDMENTS, ids=repr)
def test_each_proposal_can_be_switched_on_alone(amendment: Amendment) -> None:
    """On the shipped bill; one of which no rule follows leaves the rules as they were."""
    amended = WAMS_BILL_2023.amend(amendment)
    assert amended.amendments == (amendment.id,)
    assert (amended.rules != WAMS_BILL_2023.rules) is amendment.modelled
    assert amended.warning == WAMS_BILL_2023.warning


def test_every_proposal_of_the_letter_is_there_once() -> None:
    """K01-K20; K03 asks for one of two things; the pack says which can be modelled."""
    numbers = [f"K{n:02}" for n in range(1, 21)]
    numbers[2:3] = ["K03a", "K03b"]
    assert [one.id for one in AMENDMENTS] == numbers
    assert [one.cites.short for one in AMENDMENTS] == [f"KNMG {id_}" for id_ in numbers]
    unmodelled = {one.id for one in AMENDMENTS if not one.modelled}
    assert unmodelled == {"K07", "K08", "K09", "K10", "K12", "K15", "K18", "K19", "K20"}
    assert all("Niet gemodelleerd" in one.text.nl for one in AMENDMENTS if not one.modelled)


# --- Composition ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("one", "other"), list(permutations(MODELLED, 2)), ids=repr)
def test_two_proposals_mean_the_same_in_either_order(one: Amendment, other: Amendment) -> None:
    """Outcome and what is missing do not depend on which came first."""
    for name in ("lid 1, code", "a b c, not defined", "not a", "meeting, 2.3a.4", "meeting, code"):
        probe = PROBES[name]
        first, second = (judge(probe, SMALL.amend(*pair)) for pair in ((one, other), (other, one)))
        assert first.outcome is second.outcome
        assert cites(first) == cites(second)
        assert condition_ids(first) == condition_ids(second)


@given(st.permutations(MODELLED), st.integers(0, len(MODELLED)))
def test_any_order_of_any_proposals(order: list[Amendment], count: int) -> None:
    """Every selection, in a random order and in the order of the letter."""
    chosen = order[:count]
    shuffled = SMALL.amend(*chosen)
    in_order = SMALL.amend(*(one for one in MODELLED if one in chosen))
    for probe in PROBES.values():
        assert judge(probe, shuffled).outcome is judge(probe, in_order).outcome


def test_applying_a_proposal_twice_is_applying_it_once() -> None:
    """Substitutions and removals; an addition twice is two rules of one name and is refused."""
    for amendment in (K01, knmg.K02, knmg.K03a, knmg.K03b, knmg.K04, K05):
        twice = SMALL.amend(amendment, amendment)
        assert twice.rules == SMALL.amend(amendment).rules


# --- The scenarios --------------------------------------------------------------------------------


def test_the_scenarios_are_the_packs() -> None:
    """Names and contents; neither is law, and the warning says so."""
    both = {"K01", "K02", "K13", "K14", "K16", "K17"}
    assert {corpus.name: set(corpus.amendments) for corpus in knmg.CORPORA} == {
        "knmg-primary": both | {"K03b"},
        "knmg-primary-k03a": both | {"K03a"},
        "knmg-subsidiary": both | {"K04", "K05", "K06", "K11"},
    }
    for corpus in knmg.CORPORA:
        assert corpus.warning is not None
        assert "geen wet en geen wetsvoorstel" in corpus.warning.nl
        assert "30 januari 2023" in corpus.warning.nl


def test_the_variant_deletes_both_articles() -> None:
    """K03a: the housing association has no duty, implicit consent no longer carries health data."""
    assert judge(PROBES["lid 1"], KNMG_PRIMARY_K03A).outcome is PROHIBITED
    assert judge(PROBES["consent, implicit"], KNMG_PRIMARY_K03A).outcome is PROHIBITED
    assert judge(PROBES["consent, implicit"], KNMG_PRIMARY).outcome is PERMITTED
    assert judge(PROBES["consent"], KNMG_PRIMARY_K03A).outcome is PERMITTED


@pytest.mark.parametrize("corpus", knmg.CORPORA, ids=repr)
def test_no_proposal_ever_obliges_a_psychiatrist(corpus: Corpus) -> None:
    """Consent or judgements permit; nothing in the letter makes a duty."""
    for name in ("consent", *SPOKEN, "not a", "not b", *AT_TABLE):
        assert judge(PROBES[name], corpus).outcome is not REQUIRED


def test_nothing_new_claims_to_have_been_read() -> None:
    """All of it is derived from the letter."""
    added = [r for corpus in knmg.CORPORA for r in corpus.rules if r.id.startswith("knmg.")]
    assert added
    assert all(rule.status is Status.SECOND_HAND for rule in added)


# --- Details of K06, K11 --------------------------------------------------------------------------


def test_a_statutory_duty_goes_past_the_ban_on_onward_disclosure() -> None:
    """House reading 16: a duty overrides K06, consent does not, and that is contested."""
    request_ = onward(NOT_FURTHER, data.SUPPORT_AT_HOME, WELFARE)
    amended = SMALL.amend(K06)
    verdict = judge(request_, amended)
    assert verdict.outcome is PROHIBITED
    assert "KNMG K06" in {point.cites.short for point in verdict.contested}
    duty = attrs.evolve(wams.DUTY_ON_REQUEST, id="test.duty", when=wams_terms.PARTY_IN_DOMAIN,
                        provided=NECESSARY)  # fmt: skip
    obliged = attrs.evolve(request_, facts=said(NECESSARY, wams_terms.PARTY_IN_DOMAIN))
    assert judge(obliged, amended.with_rules(duty)).outcome is REQUIRED
    power = attrs.evolve(duty, modality=Modality.POWER)
    assert judge(obliged, amended.with_rules(power)).outcome is PROHIBITED


def test_k06_leaves_the_client_his_own_data() -> None:
    """Access by the data subject is no onward disclosure."""
    to_client = onward(NOT_FURTHER, data.ACCESS, party(roles.CLIENT))
    assert judge(to_client, SMALL.amend(K06)).outcome is judge(to_client, SMALL).outcome


def test_k11_flags_a_recipient_with_a_secrecy_of_their_own() -> None:
    """The letter also says 'althans iemand met een eigen beroepsgeheim'."""
    nurse = party(roles.NURSE, locks.WET_BIG_88, capacity=roles.PRACTITIONER)
    verdict = judge(at_meeting(recipient=nurse), SMALL.amend(K11))
    assert verdict.outcome is PROHIBITED
    assert "KNMG K11" in {point.cites.short for point in verdict.contested}
    plain = judge(at_meeting(), SMALL.amend(K11))
    assert "KNMG K11" not in {point.cites.short for point in plain.contested}


def test_k11_asks_in_which_capacity_a_doctor_at_the_table_acts() -> None:
    """A doctor who advises the municipality is its medical adviser; not stated, it is asked."""
    doctor = party(roles.PHYSICIAN, locks.WET_BIG_88)
    verdict = judge(at_meeting(recipient=doctor), SMALL.amend(K11))
    assert verdict.outcome is UNDETERMINED
    assert {one.id for one in verdict.missing} == {"recipient.capacity"}
    adviser = attrs.evolve(doctor, capacity=roles.ADVISER)
    assert judge(at_meeting(recipient=adviser), SMALL.amend(K11)).outcome is PERMITTED


def test_the_transfer_rests_on_a_power_not_on_a_duty() -> None:
    """K17: MAY; its AVG keys are those of a power."""
    verdict = judge(PROBES["transfer"], KNMG_PRIMARY)
    assert verdict.outcome is PERMITTED
    assert {"KNMG K17", "AVG 6(1)(e)"} <= cites(verdict)
    rule = knmg_rules.TRANSFER_TO_ZVH
    assert isinstance(rule, Ground)
    assert rule.modality is Modality.POWER
    assert not set(rule.lifts) & set(DUTY_KEYS[:1])
