"""Bill 36 295 (Wams), proposed arts. 5.4.1-5.4.3 Wmo 2015: who must, who may, and nobody else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import product

import pytest

from disclosure_law.bills import wams, wams_terms
from disclosure_law.bills.knmg import KNMG_SUBSIDIARY
from disclosure_law.bills.wams import WAMS_BILL_2023
from disclosure_law.citation import Bill, Proposal, parse_short
from disclosure_law.law import wgbo
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.law.sources import WAMS, WMO_2015
from disclosure_law.leaf import Fact, Judgement, OpenQuestion
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.predicate import Predicate
from disclosure_law.request import Consent, How, Item, Party, Request, Subject
from disclosure_law.rule import Modality, Prohibition, Stage, Status
from disclosure_law.term import Lock, Role, Setting
from disclosure_law.truth import NO, UNKNOWN, YES
from disclosure_law.verdict import Verdict
from disclosure_law.vocabulary import data, locks, roles, settings
from disclosure_law.vocabulary.fields import NECESSARY, ON_REQUEST
from tests.bills.probes import (
    ABC,
    ADVISER,
    ASKED,
    CORPORATION,
    DAY,
    GIVEN,
    MUST,
    OFFICER,
    POLICE,
    PSYCHIATRIST,
    SMALL,
    SOCIAL_WORKER,
    SPEAKS,
    TAKES_PART,
    ZVH,
    asked,
    at_meeting,
    to_corporation,
    to_psychiatrist,
)  # fmt: skip
from tests.common import cites, condition_ids, party

REQUIRED, PERMITTED = Outcome.REQUIRED, Outcome.PERMITTED
PROHIBITED, UNDETERMINED = Outcome.PROHIBITED, Outcome.UNDETERMINED
LID_1, LID_2, TABLE = "Wams 5.4.2 lid 1", "Wams 5.4.2 lid 2", "Wams 5.4.3 lid 2"
MEDICAL = {"BW 7:457 lid 1", "Wet BIG 88"}
IMPLICIT = Consent(status=data.GIVEN, informed=YES, specific=YES, free=YES)
CHILD = Subject(kind=data.FAMILY_MEMBER, age=9)
NEIGHBOUR = Subject(kind=data.THIRD_PERSON, age=50, capable=YES)
COORDINATOR = party(roles.COORDINATOR, locks.WMO_5_3_3)
MAYOR = party(roles.BURGEMEESTER, locks.AWB_2_5)
INSURERS_ADVISER = party(roles.MEDICAL_ADVISER, locks.WET_BIG_88)


def under_bill(request: Request) -> Verdict:
    """The verdict under the bill as introduced."""
    return judge(request, WAMS_BILL_2023)


def missing(verdict: Verdict) -> set[str]:
    """The ids of what is missing."""
    return {one.id for one in verdict.missing}


# --- 5.4.2 lid 1 ----------------------------------------------------------------------------------


def test_lid_1_obliges_a_housing_association_free_of_charge() -> None:
    """A party without statutory secrecy answers the college, whatever the client says."""
    verdict = under_bill(to_corporation())
    assert verdict.outcome is REQUIRED
    assert {LID_1, "AVG 6(1)(c)"} <= cites(verdict)
    assert LID_2 not in cites(verdict)
    assert {"wams.free_of_charge", "wams.purpose_stated", "wams.further_conditions"} <= (
        condition_ids(verdict)
    )


@pytest.mark.parametrize(
    ("request_", "outcome"),
    [
        pytest.param(to_corporation(purpose=wams_terms.RESEARCH_UNASKED), REQUIRED, id="2.3a.4"),
        pytest.param(to_corporation(category=data.HEALTH), REQUIRED, id="waaronder gezondheid"),
        pytest.param(
            to_corporation(*MUST, wams_terms.INVOLVED_FAMILY_MEMBER, subject=CHILD),
            REQUIRED,
            id="betrokken gezinsleden",
        ),
        pytest.param(asked(SOCIAL_WORKER, *MUST, category=data.SUPPORT), REQUIRED, id="code only"),
        pytest.param(to_corporation(setting=How()), PROHIBITED, id="desgevraagd"),
        pytest.param(to_corporation(wams_terms.PARTY_IN_DOMAIN), PROHIBITED, id="noodzakelijk"),
        pytest.param(to_corporation(NECESSARY), PROHIBITED, id="sociaal of aanpalend domein"),
        pytest.param(
            to_corporation(*MUST, wams_terms.WEIGHTY_REASONS), PROHIBITED, id="tenzij zwaarwegend"
        ),
        pytest.param(to_corporation(subject=CHILD), PROHIBITED, id="gezinslid, not involved"),
        pytest.param(to_corporation(subject=NEIGHBOUR), PROHIBITED, id="another person"),
        pytest.param(to_corporation(purpose=wams_terms.COORDINATION), PROHIBITED, id="later phase"),
        pytest.param(to_corporation(purpose=data.ENFORCEMENT), PROHIBITED, id="enforcement"),
        pytest.param(to_corporation(recipient=POLICE), PROHIBITED, id="police"),
        pytest.param(to_corporation(recipient=ZVH), PROHIBITED, id="ZVH"),
        pytest.param(to_corporation(recipient=MAYOR), PROHIBITED, id="burgemeester"),
        pytest.param(to_corporation(recipient=COORDINATOR), PROHIBITED, id="coordinator"),
        pytest.param(
            asked(party(roles.POLICE), *MUST, category=data.HOUSING), PROHIBITED, id="from police"
        ),
        pytest.param(
            asked(party(roles.PROSECUTOR), *MUST, category=data.HOUSING), PROHIBITED, id="from OM"
        ),
    ],
)
def test_lid_1_and_each_of_its_conditions(request_: Request, outcome: Outcome) -> None:
    """Take one condition away and the duty is gone; the bill then gives nothing else."""
    verdict = under_bill(request_)
    assert verdict.outcome is outcome
    assert (LID_1 in cites(verdict)) is (outcome is REQUIRED)
    assert LID_2 not in cites(verdict)


@pytest.mark.parametrize(
    ("request_", "asks"),
    [
        (to_corporation(unknown=(wams_terms.WEIGHTY_REASONS,)), "wams.weighty_reasons"),
        (to_corporation(NECESSARY, unknown=(wams_terms.PARTY_IN_DOMAIN,)), "wams.party_in_domain"),
        (to_corporation(category=data.CRIMINAL), "wams.criminal_data"),
        (to_corporation(setting=How(on_request=UNKNOWN)), ON_REQUEST.id),
    ],
)
def test_lid_1_asks_for_exactly_what_is_not_known(request_: Request, asks: str) -> None:
    """One open point of lid 1: undetermined, and that point is what is missing."""
    verdict = under_bill(request_)
    assert verdict.outcome is UNDETERMINED
    assert missing(verdict) == {asks}


# --- 5.4.2 lid 2 ----------------------------------------------------------------------------------


def test_lid_2_lets_a_psychiatrist_speak_and_never_obliges() -> None:
    """Consent refused, a and b and c: a power, its AVG basis contested, never 6(1)(c)."""
    verdict = under_bill(to_psychiatrist())
    assert verdict.outcome is PERMITTED
    assert {LID_2, *MEDICAL, "AVG 6(1)(e)"} <= cites(verdict)
    assert not {LID_1, "AVG 6(1)(a)", "AVG 6(1)(c)"} & cites(verdict)
    assert "AVG 6(1)" in {point.cites.short for point in verdict.contested}
    assert {"wams.purpose_stated", "wams.further_conditions"} <= condition_ids(verdict)
    assert not {"wams.free_of_charge", "wams.ask_consent_first"} & condition_ids(verdict)


def test_the_further_conditions_are_set_by_the_discloser_for_the_college() -> None:
    """Their lid is not known: cited as Wams 5.4.2."""
    found = {c.id: c for c in under_bill(to_psychiatrist()).conditions}["wams.further_conditions"]
    assert (found.stage, found.holder) == (Stage.SET_BY_DISCLOSER, data.RECIPIENT)
    assert [provision.short for provision in found.cites] == ["Wams 5.4.2"]


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(to_psychiatrist(NECESSARY, *ABC[1:]), id="a: no"),
        pytest.param(to_psychiatrist(NECESSARY, ABC[0], ABC[2]), id="b: no"),
        pytest.param(to_psychiatrist(NECESSARY, *ABC[:2]), id="c: no"),
        pytest.param(to_psychiatrist(*ABC), id="noodzakelijk: no"),
        pytest.param(to_psychiatrist(setting=How()), id="not asked (desgevraagd)"),
        pytest.param(to_psychiatrist(purpose=wams_terms.COORDINATION), id="later phase"),
        pytest.param(to_psychiatrist(purpose=data.CARE_SIGNAL), id="meldpunt (2.2.5)"),
        pytest.param(to_psychiatrist(purpose=data.TREATMENT), id="another purpose"),
        pytest.param(to_psychiatrist(recipient=POLICE), id="police"),
        pytest.param(to_psychiatrist(recipient=ZVH), id="ZVH"),
        pytest.param(to_psychiatrist(recipient=MAYOR), id="burgemeester"),
        pytest.param(to_psychiatrist(subject=NEIGHBOUR), id="another person"),
    ],
)
def test_lid_2_and_each_of_its_conditions(request_: Request) -> None:
    """Without one of them the secrecy of general law stands, and lid 1 does not come back."""
    verdict = under_bill(request_)
    assert verdict.outcome is PROHIBITED
    assert cites(verdict) >= MEDICAL
    assert not any(short.startswith("Wams") for short in cites(verdict))


@pytest.mark.parametrize("judgement", ABC)
def test_an_unformed_judgement_is_the_one_thing_missing(judgement: Judgement) -> None:
    """A judgement is never computed: it is asked of the discloser, under its own letter."""
    facts = tuple(fact for fact in SPEAKS if fact != judgement)
    verdict = under_bill(to_psychiatrist(*facts, unknown=(judgement,)))
    assert verdict.outcome is UNDETERMINED
    assert set(verdict.possible) == {PERMITTED, PROHIBITED}
    (asked_for,) = verdict.missing
    assert (asked_for.id, asked_for.by) == (judgement.id, data.DISCLOSER)
    assert asked_for.asks[0].article == "5.4.2"
    assert asked_for.asks[0].onder == (dict(zip(ABC, "abc", strict=True))[judgement],)
    assert {LID_2, "BW 7:457 lid 1"} <= cites(verdict)


@pytest.mark.parametrize("consent", [GIVEN, IMPLICIT])
def test_consent_makes_the_judgements_idle(consent: Consent) -> None:
    """With consent lid 2 asks no judgement, and whether the duty of lid 1 revives is contested."""
    verdict = under_bill(to_psychiatrist(NECESSARY, consent=consent))
    assert verdict.outcome is PERMITTED
    assert LID_2 in cites(verdict)
    assert LID_2 in {point.cites.short for point in verdict.contested}
    assert "wams.ask_consent_first" not in condition_ids(verdict)


@pytest.mark.parametrize(
    "consent",
    [
        Consent(status=data.WITHDRAWN, informed=YES, specific=YES),
        Consent(status=data.GIVEN, informed=YES),  # not for this disclosure
        Consent(status=data.GIVEN, specific=YES),  # not informed
    ],
)
def test_a_consent_that_does_not_cover_this_is_none(consent: Consent) -> None:
    """Without a, b and c it leaves lid 2 shut."""
    assert under_bill(to_psychiatrist(NECESSARY, consent=consent)).outcome is PROHIBITED


@pytest.mark.parametrize(
    ("discloser", "subject", "facts"),
    [
        (PSYCHIATRIST, Subject(kind=data.CLIENT, age=14, capable=YES), (NECESSARY,)),
        (PSYCHIATRIST, Subject(kind=data.CLIENT, age=40, capable=NO), (NECESSARY,)),
        (
            party(roles.NURSE, locks.WET_BIG_88),
            Subject(kind=data.FAMILY_MEMBER, age=40, capable=YES),
            (NECESSARY, wams_terms.INVOLVED_FAMILY_MEMBER),
        ),
    ],
)
def test_who_consents_for_another_was_not_read(
    discloser: Party, subject: Subject, facts: tuple[Fact, ...]
) -> None:
    """A minor, an incapable client, a family member: undetermined, and said so."""
    verdict = judge(asked(discloser, *facts, consent=IMPLICIT, subject=subject), SMALL)
    assert verdict.outcome is UNDETERMINED
    assert "wams.consent_for_another" in missing(verdict)


@pytest.mark.parametrize("consent", [None, Consent(status=data.NOT_ASKED)])
def test_consent_never_asked_is_a_precondition_and_contested(consent: Consent | None) -> None:
    """House reading 12: permitted with 'ask for consent first', contested."""
    verdict = under_bill(to_psychiatrist(consent=consent))
    assert verdict.outcome is PERMITTED
    assert "wams.ask_consent_first" in condition_ids(verdict)
    assert LID_2 in {point.cites.short for point in verdict.contested}


@pytest.mark.parametrize(
    ("request_", "asks"),
    [
        pytest.param(
            to_psychiatrist(*SPEAKS, wams_terms.INVOLVED_FAMILY_MEMBER, subject=CHILD),
            "wams.family_data",
            id="family member, BW 7:457 lid 1 second sentence (reading 14)",
        ),
        pytest.param(
            to_psychiatrist(*SPEAKS, wgbo.HARMS_ANOTHERS_PRIVACY),
            "wams.family_data",
            id="another's privacy, the same",
        ),
        pytest.param(
            to_psychiatrist(category=data.CRIMINAL), "wams.criminal_data", id="criminal data"
        ),
        pytest.param(
            asked(
                party(roles.PSYCHIATRIST, locks.BW_7_457, locks.WET_BIG_88, locks.WVGGZ_8_34),
                *SPEAKS,
            ),
            "wams.other_regimes",
            id="Wvggz 8:34",
        ),
        pytest.param(
            to_psychiatrist(recipient=INSURERS_ADVISER), "recipient.task", id="whose adviser?"
        ),
    ],
)
def test_what_was_not_read_is_undetermined(request_: Request, asks: str) -> None:
    """The bill may give the power or not: nothing is guessed."""
    verdict = under_bill(request_)
    assert verdict.outcome is UNDETERMINED
    assert asks in missing(verdict)


def test_the_family_gate_is_about_the_treatment_contract_only() -> None:
    """Bound by Wet BIG 88 alone, data about an involved family member are covered."""
    nurse = party(roles.NURSE, locks.WET_BIG_88)
    facts = (*SPEAKS, wams_terms.INVOLVED_FAMILY_MEMBER)
    assert under_bill(asked(nurse, *facts, subject=CHILD)).outcome is PERMITTED


def test_the_medical_adviser_of_the_college_is_the_college() -> None:
    """He acts for the Wams task."""
    assert under_bill(to_psychiatrist(recipient=ADVISER)).outcome is PERMITTED


@pytest.mark.parametrize("lock", [locks.JEUGDWET_7_3_11, locks.UAVG_30_4])
def test_statutory_secrecy_that_counts_contested(lock: Lock) -> None:
    """House reading 11 (UAVG 30 lid 4) and the open list of the pack: lid 2, flagged."""
    verdict = under_bill(asked(party(roles.YOUTH_PROVIDER, lock), *SPEAKS, *MUST))
    assert verdict.outcome is PERMITTED
    assert LID_2 in {point.cites.short for point in verdict.contested}


@pytest.mark.parametrize(
    ("lock", "question"),
    [
        (locks.WMO_5_3_3, wams_terms.WMO_SECRECY_COUNTS),
        (locks.AWB_2_5, wams_terms.OFFICIAL_SECRECY_COUNTS),
        (locks.PARTICIPATIEWET_65, wams_terms.OFFICIAL_SECRECY_COUNTS),
    ],
)
def test_whether_a_doubtful_secrecy_counts_is_an_open_question(
    lock: Lock, question: OpenQuestion
) -> None:
    """Lid 1 or lid 2: undetermined until a reading is adopted; then duty or power."""
    request_ = asked(party(roles.WMO_PROVIDER, lock), *SPEAKS, *MUST)
    verdict = judge(request_, SMALL)
    assert verdict.outcome is UNDETERMINED
    assert missing(verdict) == {question.id}
    assert judge(request_, SMALL.adopt(question, answer=True)).outcome is PERMITTED
    assert judge(request_, SMALL.adopt(question, answer=False)).outcome is REQUIRED


@pytest.mark.parametrize("lock", [None, locks.CODE, locks.AGREEMENT])
def test_what_is_not_statutory_brings_nobody_under_lid_2(lock: Lock | None) -> None:
    """A code, a contract or nothing: a, b and c are idle and the duty of lid 1 holds."""
    bound = () if lock is None else (lock,)
    verdict = judge(asked(party(roles.COACH, *bound), *SPEAKS, *MUST), SMALL)
    assert verdict.outcome is REQUIRED
    assert LID_2 not in cites(verdict)


@pytest.mark.parametrize(
    ("answers", "consent", "how"),
    list(
        product(
            [tuple(f for f, yes in zip(ABC, on, strict=True) if yes)
             for on in product((False, True), repeat=3)],
            [None, *(Consent(status=s, informed=YES, specific=YES) for s in data.CONSENT_STATUSES)],
            [ASKED, How()],
        )
    ),
)  # fmt: skip
def test_lid_2_is_never_a_duty(
    answers: tuple[Judgement, ...], consent: Consent | None, how: How
) -> None:
    """Whatever is judged, asked or consented: may or may not, never must."""
    request_ = to_psychiatrist(*MUST, *answers, consent=consent, setting=how)
    speaks = how is ASKED and (len(answers) == 3 or (consent and consent.status == data.GIVEN))
    assert judge(request_, SMALL).outcome is (PERMITTED if speaks else PROHIBITED)


# --- 5.4.3 ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "meeting",
    [wams_terms.MEETING_AFTER_REQUEST, wams_terms.MEETING_IN_APPROACH, wams_terms.MEETING_UNASKED],
)
def test_the_three_case_meetings(meeting: Setting) -> None:
    """2.3a.1 lid 7 b, 2.3a.3 lid 3, 2.3a.4 lid 4: participants may speak; nobody must."""
    how = How(meeting=meeting, on_request=YES)
    verdict = under_bill(at_meeting(setting=how))
    assert verdict.outcome is PERMITTED
    assert {TABLE, *MEDICAL} <= cites(verdict)
    assert "wams.further_conditions" not in condition_ids(verdict)
    free = under_bill(at_meeting(*MUST, *TAKES_PART, discloser=CORPORATION, setting=how))
    assert free.outcome is PERMITTED
    assert LID_1 not in cites(free)


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(at_meeting(setting=How()), id="no meeting"),
        pytest.param(
            at_meeting(setting=How(meeting=settings.INFORMAL_MEETING)), id="informal meeting"
        ),
        pytest.param(at_meeting(*SPEAKS, TAKES_PART[0]), id="recipient does not take part"),
        pytest.param(at_meeting(*SPEAKS, TAKES_PART[1]), id="discloser does not take part"),
        pytest.param(at_meeting(purpose=data.LOCAL_MEETING), id="another purpose"),
        pytest.param(at_meeting(NECESSARY, *ABC[:2], *TAKES_PART), id="c: no"),
        pytest.param(at_meeting(*ABC, *TAKES_PART), id="noodzakelijk: no"),
        pytest.param(at_meeting(recipient=POLICE), id="police at the table"),
        pytest.param(at_meeting(recipient=ZVH), id="ZVH at the table"),
    ],
)
def test_a_case_meeting_and_each_of_its_conditions(request_: Request) -> None:
    """Another table, another purpose, an outsider, one judgement missing: secrecy stands."""
    verdict = under_bill(request_)
    assert verdict.outcome is PROHIBITED
    assert cites(verdict) >= MEDICAL
    assert not any(short.startswith("Wams") for short in cites(verdict))


def test_consent_opens_the_table_without_judgements() -> None:
    """'Als zij toestemming van de cliënt hebben'."""
    verdict = under_bill(at_meeting(NECESSARY, *TAKES_PART, consent=IMPLICIT))
    assert verdict.outcome is PERMITTED
    assert TABLE in cites(verdict)


def test_a_code_bound_participant_may_speak_contested() -> None:
    """House reading 13."""
    verdict = under_bill(
        at_meeting(NECESSARY, *TAKES_PART, discloser=SOCIAL_WORKER, category=data.SUPPORT)
    )
    assert verdict.outcome is PERMITTED
    assert TABLE in {point.cites.short for point in verdict.contested}
    plain = under_bill(at_meeting(NECESSARY, *TAKES_PART, discloser=CORPORATION))
    assert TABLE not in {point.cites.short for point in plain.contested}


# --- 5.4.1, 2.2.5 ---------------------------------------------------------------------------------


@pytest.mark.parametrize("discloser", [roles.COLLEGE, roles.BURGEMEESTER])
def test_reuse_of_compulsory_care_data_is_not_settled(discloser: Role) -> None:
    """5.4.1 was not read: undetermined, naming that."""
    holder = party(discloser, locks.WVGGZ_8_34, locks.WMO_5_3_3)
    verdict = under_bill(asked(holder, NECESSARY, setting=How()))
    assert verdict.outcome is UNDETERMINED
    assert "wams.reuse_unread" in missing(verdict)
    assert "Wams 5.4.1" in cites(verdict)
    other = party(discloser, locks.WMO_5_3_3, locks.AWB_2_5)
    assert "Wams 5.4.1" not in cites(under_bill(asked(other, NECESSARY, setting=How())))


def test_the_meldpunt_article_is_no_ground() -> None:
    """2.2.5 is a duty of the college to be reachable; no rule cites it."""
    cited = {p.article for rule in wams.RULES for p in rule.cites}
    assert cited == {"5.4.1", "5.4.2", "5.4.3"}
    by_article = {line.provision.article: line.state for line in wams.COVERAGE}
    assert by_article["2.2.5"] == "out of scope"


# --- What the bill is -----------------------------------------------------------------------------


def test_the_bill_forbids_nothing_and_obliges_once() -> None:
    """No prohibition; one duty, lid 1; nothing is said to have been read verbatim."""
    assert not any(isinstance(rule, Prohibition) for rule in wams.RULES)
    duties = [g.id for g in wams.RULES if getattr(g, "modality", None) is Modality.DUTY]
    assert duties == ["wams.duty_on_request"]
    assert all(rule.status is not Status.VERBATIM for rule in wams.RULES)


@pytest.mark.parametrize(
    "day",
    [dt.date(2018, 5, 25), dt.date(2023, 1, 30), DAY, dt.date(2026, 2, 18), dt.date(2026, 11, 21)],
)
@pytest.mark.parametrize("probe", [to_corporation, to_psychiatrist, at_meeting])
def test_the_law_in_force_knows_no_wams_on_any_day(
    probe: Callable[..., Request], day: dt.date
) -> None:
    """What the bill requires or permits, the law in force prohibits; it never cites the bill."""
    request_ = probe(at=day)
    assert judge(request_, WAMS_BILL_2023).outcome in (REQUIRED, PERMITTED)
    verdict = judge(request_, IN_FORCE)
    assert verdict.outcome is PROHIBITED
    assert not any(isinstance(p.source, Bill | Proposal) for p in verdict.cites)


def test_no_rule_in_force_cites_a_bill_or_a_proposal() -> None:
    """The default corpus is law only, and says so by carrying no warning."""
    sources = {type(p.source) for rule in IN_FORCE.rules for p in rule.cites}
    assert not sources & {Bill, Proposal}
    assert IN_FORCE.warning is None


def test_the_bill_carries_its_warning() -> None:
    """Introduced 30 January 2023, nota van wijziging not included, nothing verified since."""
    warning = WAMS_BILL_2023.warning
    assert warning is not None
    for words in ("30 januari 2023", "geen geldend recht", "nota van wijziging", "5 juli 2026"):
        assert words in warning.nl
    assert WAMS_BILL_2023.name == "wams-bill-2023"


@pytest.mark.parametrize(
    ("day", "said"), [(dt.date(2026, 7, 5), False), (dt.date(2026, 7, 6), True)]
)
def test_after_5_july_2026_the_status_must_be_checked(day: dt.date, said: bool) -> None:
    """The advisory attaches to what the bill is about, from the day after."""
    assert ("wams.status_not_verified" in condition_ids(under_bill(to_corporation(at=day)))) is said


def test_the_homonym_in_force_is_another_article() -> None:
    """Art. 5.4.2 Wmo 2015 is about other municipalities; the short forms never meet."""
    proposed, in_force = WAMS.art("5.4.2", lid="1"), WMO_2015.art("5.4.2", lid="1")
    assert proposed != in_force
    assert not proposed.within(in_force)
    assert not in_force.within(proposed)
    for provision in (proposed, in_force):
        assert parse_short(provision.short, (WAMS, WMO_2015)) == provision
    cited = {p for rule in wams.RULES for p in rule.cites}
    assert not {p for p in cited if p.source == WMO_2015}


def test_a_bill_is_never_rendered_as_law() -> None:
    """Every provision the bill's rules cite is shown, and linked, as a Kamerstuk."""
    for rule in (*wams.RULES, *KNMG_SUBSIDIARY.rules):
        for provision in rule.cites:
            if isinstance(provision.source, Bill):
                shown = "Kamerstukken II 2022/23, 36 295, nr. 2 (voorgesteld art."
                assert provision.full("nl").startswith(shown)
                assert "kst-36295-2" in provision.link(DAY)
            elif isinstance(provision.source, Proposal):
                assert provision.full("nl").startswith("wijzigingsvoorstel KNMG K")
                assert not provision.link(DAY)


def test_parts_that_amendments_name_stand_in_the_rules() -> None:
    """A constant that no rule contains could be amended without effect."""
    where: dict[str, Predicate] = {
        "wams.duty_on_request": wams_terms.FOR_RESEARCH,
        "wams.college_with_consent": wams_terms.STATUTORY_SECRECY,
        "wams.college_without_consent": wams_terms.GOOD_CARE,
        "wams.meeting_with_consent": wams_terms.IN_CASE_MEETING,
        "wams.meeting_without_consent": wams_terms.SERIOUS_PROBLEMS,
    }
    never = wams_terms.CONSENT_FOR_ANOTHER & wams_terms.CRIMINAL_DATA
    for id_, part in where.items():
        (rule,) = [one for one in wams.RULES if one.id == id_]
        provided: Predicate = getattr(rule, "provided", rule.when)
        both = rule.when & provided
        assert both.replace(part, never) != both


def test_an_item_of_two_categories_is_judged_each_by_itself() -> None:
    """Housing data must, criminal data cannot be settled: the whole is undetermined."""
    items = (Item(data.HOUSING), Item(data.CRIMINAL))
    verdict = under_bill(to_corporation(data=items))
    assert [part.outcome for part in verdict.parts] == [REQUIRED, UNDETERMINED]


def test_the_officer_and_the_psychiatrist_are_who_the_table_says() -> None:
    """A guard on the shared builders: an unbound discloser would make every test pass."""
    assert set(PSYCHIATRIST.bound_by or ()) == set(locks.MEDICAL)
    assert OFFICER.role in roles.COLLEGE_ROLES
