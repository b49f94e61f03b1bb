"""Wvggz 5:12-5:17, 6:4 and 9:3: zorgkaart, zorgplan, petition, decision, article by article."""

from __future__ import annotations

import attrs
import pytest

from disclosure_law.law.compulsory_care import (
    CARE_CARD,
    DECISION,
    EARLIER_MEASURES,
    ESSENTIALS_MISSING,
    FINDINGS,
    READ_LAST,
    TREATS,
)
from disclosure_law.law.wvggz_petition import (
    APPOINTMENT,
    COLLEGE_APPLIED,
    COMPULSORY_TREATMENT,
    CONSULTS,
    DISORDER_CALLS_FOR_EXPERT,
    PARTNER_OR_CARER,
    RELEVANT_RELATIVE,
)
from disclosure_law.law.wvggz_report import CLOSE_REPORTER
from disclosure_law.law.wvggz_terms import (
    CRIMINAL_TITLE,
    DECISION_ON_CRITERIA,
    PETITION,
    PREPARATION,
    RECIPIENT_APPLIED,
)
from disclosure_law.leaf import Fact
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Item, Subject
from disclosure_law.term import DataKind, Role, Setting
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY
from disclosure_law.vocabulary.locks import WPG_7
from tests.common import condition_ids
from tests.law import compulsory_common as c
from tests.law.compulsory_common import Flow, Miss, check, check_dates, item, misses, name

GD, OVJ, ZV = roles.MEDICAL_DIRECTOR, roles.PROSECUTOR, roles.CARE_RESPONSIBLE
HEALTH = item(data.HEALTH)


def _flow(  # a row of the table below
    rule: str,
    article: str,
    by: Role,
    to: tuple[Role, ...],
    what: Item,
    stage: Setting,
    *facts: Fact,
    never: tuple[Role, ...] = (),
) -> Flow:
    """A duty of chapters 5, 6 or 9, read in the newest version only."""
    bound = c.WVGGZ_CARE if by in (GD, ZV) else c.WVGGZ_ONLY
    return Flow(
        rule=f"wvggz_petition.{rule}", article=f"Wvggz {article}", by=by, bound=bound, tos=to,
        item=what, stage=stage, facts=facts, never=never,
        first=READ_LAST, before=c.UNDETERMINED,
    )  # fmt: skip


COLLEGE_TOLD = _flow(
    "consult_college", "5:13 lid 3 c", ZV, (roles.COLLEGE, roles.WMO_OFFICER), HEALTH,
    PREPARATION, CONSULTS, ESSENTIALS_MISSING, NECESSARY,
    never=(roles.BURGEMEESTER, roles.HOUSING_ASSOCIATION, roles.POLICE),
)  # fmt: skip
FAMILY_TOLD = _flow(
    "consult_family", "5:13 lid 3 a", ZV, (roles.RELATIVE, roles.PARENT_WITHOUT_AUTHORITY), HEALTH,
    PREPARATION, CONSULTS, RELEVANT_RELATIVE, NECESSARY, never=(roles.NEIGHBOUR, roles.EMPLOYER),
)  # fmt: skip
FLOWS = (
    _flow("care_card_to_director", "5:12 lid 5", ZV, (GD,), item(data.HEALTH, CARE_CARD),
          PREPARATION, never=(roles.COLLEGE,)),
    _flow("care_plan_to_director", "5:13 lid 6", ZV, (GD,), item(data.HEALTH, data.CARE_PLAN),
          PREPARATION, never=(OVJ, roles.COLLEGE)),
    _flow("care_plan_to_director", "5:13 lid 6", ZV, (GD,), item(data.HEALTH, data.CARE_PLAN),
          CRIMINAL_TITLE),
    FAMILY_TOLD,
    _flow("consult_carers", "5:13 lid 3 b", ZV, (roles.NURSE, roles.CARE_PROVIDER), HEALTH,
          PREPARATION, CONSULTS, TREATS, NECESSARY),
    _flow("consult_carers", "5:13 lid 3 b", ZV, (roles.GENERAL_PRACTITIONER,), HEALTH,
          PREPARATION, CONSULTS, NECESSARY),
    COLLEGE_TOLD,
    _flow("consult_expert", "5:13 lid 3 d", ZV, (roles.CLINICAL_PSYCHOLOGIST,), HEALTH,
          PREPARATION, CONSULTS, DISORDER_CALLS_FOR_EXPERT, NECESSARY),
    _flow("findings_to_prosecutor", "5:15 lid 2", GD, (OVJ,), item(data.HEALTH, FINDINGS),
          PREPARATION, never=(roles.COLLEGE,)),
    _flow("criteria_decision", "5:16 lid 1", OVJ,
          (GD, roles.CARE_PROVIDER, ZV, roles.REPRESENTATIVE, roles.LAWYER),
          item(data.HEALTH, DECISION), PREPARATION, DECISION_ON_CRITERIA,
          never=(roles.BURGEMEESTER, roles.COLLEGE, roles.POLICE)),
    _flow("criteria_decision", "5:16 lid 1", OVJ, (roles.COLLEGE, roles.POLICE),
          item(data.HEALTH, DECISION), PREPARATION, RECIPIENT_APPLIED, DECISION_ON_CRITERIA),
    _flow("decision_to_reporter", "5:16 lid 2", roles.COLLEGE, (roles.RELATIVE,),
          item(data.HEALTH, DECISION), PREPARATION, COLLEGE_APPLIED, CLOSE_REPORTER,
          DECISION_ON_CRITERIA,
          never=(roles.HOUSING_ASSOCIATION,)),
    _flow("petition_file", "5:17 lid 3", OVJ, (roles.COURT,),
          item(data.HEALTH, data.MEDICAL_STATEMENT), PREPARATION, never=(roles.COLLEGE,)),
    attrs.evolve(
        _flow("petition_file", "5:17 lid 3", OVJ, (roles.COURT,), item(data.POLICE_DATA),
              PETITION, never=(roles.LAWYER,)),
        bound=(*c.WVGGZ_ONLY, WPG_7),
    ),
    _flow("copy_of_order", "6:4 lid 7", roles.COURT,
          (roles.REPRESENTATIVE, roles.LAWYER, roles.YOUTH_PROTECTOR, roles.CARE_PROVIDER, GD, ZV,
           roles.GENERAL_PRACTITIONER, roles.INSPECTORATE, OVJ),
          item(data.HEALTH, DECISION), PETITION,
          never=(roles.BURGEMEESTER, roles.COLLEGE, roles.POLICE, roles.RELATIVE)),
    _flow("copy_of_order", "6:4 lid 7", roles.COURT, (roles.RELATIVE,),
          item(data.HEALTH, DECISION), PETITION, PARTNER_OR_CARER),
    _flow("copy_of_order", "6:4 lid 7", roles.COURT, (roles.COLLEGE,),
          item(data.HEALTH, DECISION), PETITION, RECIPIENT_APPLIED, never=(roles.BURGEMEESTER,)),
    _flow("carer_appointed", "9:3 lid 1", GD, (roles.GENERAL_PRACTITIONER, OVJ, roles.LAWYER),
          item(data.MERE_FACT), CRIMINAL_TITLE, APPOINTMENT,
          never=(roles.COLLEGE, roles.BURGEMEESTER)),
    _flow("carer_appointed", "9:3 lid 1", GD, (roles.RELATIVE,), item(data.MERE_FACT),
          CRIMINAL_TITLE, APPOINTMENT, PARTNER_OR_CARER),
    _flow("word_of_treatment", "9:6 lid 7", GD, (roles.REPRESENTATIVE, roles.LAWYER),
          item(data.MERE_FACT), CRIMINAL_TITLE, COMPULSORY_TREATMENT, never=(roles.COLLEGE,)),
)  # fmt: skip

# To the aanvrager an earlier decision goes as well, under 5:11 lid 3 (`test_wvggz_preparation`).
MISSES = [
    miss for miss in misses(FLOWS)
    if (miss.flow.facts, miss.what) != (
        (RECIPIENT_APPLIED, DECISION_ON_CRITERIA), f"without {DECISION_ON_CRITERIA.id}"
    )
]  # fmt: skip


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_the_provision_decides(flow: Flow) -> None:
    """Outcome and article, to each recipient named and to nobody else."""
    check(flow)


@pytest.mark.parametrize("miss", MISSES, ids=str)
def test_a_near_miss_is_another_case(miss: Miss) -> None:
    """One condition less, another answer."""
    miss.check()


@pytest.mark.parametrize("flow", FLOWS, ids=name)
def test_first_day(flow: Flow) -> None:
    """The day itself, and the day before: the text was not read."""
    check_dates(flow)


@pytest.mark.parametrize("flow", [COLLEGE_TOLD, FAMILY_TOLD], ids=name)
def test_a_criminal_title_has_only_letters_b_and_d(flow: Flow) -> None:
    """9:4 lid 2: no consultation with family (a) and college (c)."""
    titled = attrs.evolve(flow, stage=CRIMINAL_TITLE)
    assert judge(titled.request(), c.LAW).outcome is c.PROHIBITED


@pytest.mark.parametrize(
    ("rule", "kind"),
    [
        ("findings_to_prosecutor", CARE_CARD),
        ("findings_to_prosecutor", data.CARE_PLAN),
        ("petition_file", CARE_CARD),
        ("petition_file", data.CARE_PLAN),
        ("petition_file", FINDINGS),
        ("petition_file", data.SELF_BINDING),
        ("petition_file", DECISION),
        ("petition_file", EARLIER_MEASURES),  # 5:17 lid 3 f: "onderdelen b en c" of 5:4 lid 1
    ],
)
def test_everything_in_the_file_goes(rule: str, kind: DataKind) -> None:
    """5:15 lid 2 and 5:17 lid 3 list the documents."""
    flow = next(f for f in FLOWS if f.rule.endswith(rule))
    check(attrs.evolve(flow, item=item(data.HEALTH, kind)))


def test_letters_b_and_d_reach_a_criminal_title() -> None:
    """9:4 lid 2 makes them applicable."""
    for rule in ("consult_carers", "consult_expert"):
        flow = next(f for f in FLOWS if f.rule.endswith(rule))
        check(attrs.evolve(flow, stage=CRIMINAL_TITLE))


def test_the_consultation_with_the_college_is_about_living_not_about_diagnosis() -> None:
    """5:13 lid 3 c is a duty to consult; the data are limited to what that needs."""
    ids = condition_ids(judge(COLLEGE_TOLD.request(), c.LAW))
    assert "wvggz_petition.only_for_consultation" in ids


@pytest.mark.parametrize(
    ("age", "facts", "outcome"),
    [
        (17, (), c.REQUIRED),
        (18, (), c.PROHIBITED),
        (18, (PARTNER_OR_CARER,), c.REQUIRED),  # letter e: "degene die betrokkene verzorgt"
    ],
)
def test_the_parents_of_a_minor_get_a_copy(
    age: int, facts: tuple[Fact, ...], outcome: Outcome
) -> None:
    """6:4 lid 7 d: "de ouders van een minderjarige betrokkene"."""
    flow = next(f for f in FLOWS if f.rule.endswith("copy_of_order"))
    to_parent = attrs.evolve(
        flow, tos=(roles.PARENT_WITHOUT_AUTHORITY,), facts=facts, subject=Subject(age=age)
    )
    assert judge(to_parent.request(), c.LAW).outcome is outcome


def test_the_statement_does_not_go_with_the_decision() -> None:
    """5:16, 6:4: a copy of the decision, not of the medische verklaring."""
    both = item(data.HEALTH, DECISION, data.MEDICAL_STATEMENT)
    for rule in ("criteria_decision", "copy_of_order", "decision_to_reporter"):
        flow = next(f for f in FLOWS if f.rule.endswith(rule))
        verdict = judge(attrs.evolve(flow, item=both).request(), c.LAW)
        assert verdict.outcome is c.PROHIBITED, rule
