"""Around the table: who may hear what, who leaves, what stays out."""

from __future__ import annotations

from disclosure_law.law import avg, wgs_meeting, wmo_secrecy
from disclosure_law.law import wgs_terms as t
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Item, Party, Request
from disclosure_law.table import TableAdvice, around_the_table
from disclosure_law.vocabulary import data, locks, roles
from tests.common import ADULT, corpus_of, party, said
from tests.law.wgs_common import AT, CASE, COLLEGE, TABLE, WGS_MODULES

LAW = corpus_of(avg, wmo_secrecy, *WGS_MODULES)
POLICE = party(roles.POLICE, locks.WPG_7, capacity=t.INVOLVED)
OUTSIDER = party(roles.MENTAL_HEALTH_INSTITUTION, locks.BW_7_457, capacity=t.NOT_INVOLVED)
GUEST = party(roles.HOUSING_ASSOCIATION, locks.WGS_1_11, capacity=t.INCIDENTAL)
STRANGER = party(roles.VEILIG_THUIS, locks.WMO_5_3_3)
FIT_GUEST = (
    wgs_meeting.EXPERTISE_NECESSARY,
    wgs_meeting.ROLE_BY_PUBLIC_TASK,
    wgs_meeting.SECRECY_SIGNED,
    wgs_meeting.NEEDED_FOR_ROLE,
)
HOUSING, LIMITED = Item(data.HOUSING), Item(data.HEALTH, conditions=(t.NOT_TO_THIRD_PARTIES,))
RELIGION = Item(data.OTHER_SPECIAL)


def meeting(*recipients: Party, closed: bool = True) -> TableAdvice:
    """The college speaks at the table of a house about housing, health and religion."""
    request = Request(
        discloser=COLLEGE,
        recipients=recipients,
        data=(HOUSING, LIMITED, RELIGION),
        at=AT,
        subject=ADULT,
        purpose=t.CASE,
        setting=TABLE,
        facts=said(*CASE, *FIT_GUEST),
        closed=closed,
    )
    return around_the_table(judge(request, LAW))


def test_each_seat_is_tested_by_itself() -> None:
    """The involved police hear two items, the guest one, the participant outside the case none."""
    advice = meeting(POLICE, OUTSIDER, GUEST)
    police, outsider, guest = advice.seats
    assert (police.may_hear, police.must_hear, police.must_not_hear) == ((0, 1), (0, 1), (2,))
    assert (outsider.may_hear, outsider.must_not_hear) == ((), (0, 1, 2))
    assert (guest.may_hear, guest.must_not_hear) == ((0,), (1, 2))
    assert advice.not_at_this_table == (1,)
    assert advice.verdict.outcome is Outcome.PROHIBITED


def test_who_leaves_and_what_stays_out() -> None:
    """Health: all but the police leave; religion: nobody may hear it."""
    advice = meeting(POLICE, OUTSIDER, GUEST)
    assert advice.leave(0) == (1,)
    assert advice.leave(1) == (1, 2)
    assert advice.stay_out == (2,)
    assert advice.for_all == ()


def test_with_the_right_people_the_rest_may_stay() -> None:
    """Once the outsider has gone, housing is for everybody."""
    advice = meeting(POLICE, GUEST)
    assert advice.for_all == (0,)
    assert advice.not_at_this_table == ()
    assert advice.topics[0].told_to == (0, 1)


def test_the_reason_is_at_hand() -> None:
    """Each seat and topic keeps the provisions of its own part."""
    advice = meeting(POLICE, OUTSIDER, GUEST)
    assert "WGS 2.31 lid 4" in {p.short for p in advice.why(1, 0)}
    assert "WGS 2.29 lid 3" in {p.short for p in advice.why(2, 1)}
    assert "WGS 1.5 lid 1" in {p.short for p in advice.why(0, 0)}


def test_what_is_not_known_is_not_told_yet() -> None:
    """A participant whose part in the case is not stated is unsettled, neither in nor out."""
    advice = meeting(POLICE, STRANGER, closed=False)
    assert advice.topics[2].stays_out
    assert advice.seats[1].unsettled == (0, 1)
    assert advice.topics[0].unsettled == (0, 1)
    assert not advice.topics[0].for_all
    assert advice.not_at_this_table == ()


def test_in_words() -> None:
    """One line for each item, in either language, without a fact of the case."""
    advice = meeting(POLICE, OUTSIDER, GUEST)
    assert advice.lines("nl") == (
        "woonsituatie: voor: politie, woningcorporatie; verlaat de tafel: ggz-instelling",
        (
            "gegevens over gezondheid: voor: politie; verlaat de tafel: ggz-instelling, "
            "woningcorporatie"
        ),
        "andere bijzondere gegevens: blijft buiten het overleg",
    )
    assert advice.lines("en")[2] == "other special categories: stays out"
    assert meeting(POLICE, GUEST).lines("en")[0] == "housing situation: for everybody"
    assert "still open for: police" in meeting(POLICE, closed=False).lines("en")[0]
    assert repr(advice) == "<TableAdvice 3 seat(s), 3 topic(s)>"


def test_what_is_not_stated_is_called_so() -> None:
    """A recipient without a role and an item without a category have a name too."""
    request = Request(
        discloser=COLLEGE, recipients=(party(roles.POLICE),), data=(Item(),), at=AT, purpose=t.CASE
    )
    blank = Request(discloser=COLLEGE, recipients=(type(COLLEGE)(), POLICE), data=(HOUSING,), at=AT)
    assert around_the_table(judge(request, LAW)).lines()[0].startswith("niet genoemd")
    assert "not stated" in around_the_table(judge(blank, LAW)).lines("en")[0]
