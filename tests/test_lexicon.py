"""The lexicon: what the rules read, found without anything being registered."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from disclosure_law.citation import Provision
from disclosure_law.corpora import CORPORA, shipped_lexicon
from disclosure_law.corpus import Binding, Corpus
from disclosure_law.errors import CorpusError
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.law.sources import AVG, UAVG, WAMS, WET_BIG
from disclosure_law.leaf import Choice, Fact, Has, Judgement, OneOf
from disclosure_law.lexicon import SLOT_OF_PATH, Slot, close_to, lexicon_of
from disclosure_law.rule import Condition as Duty
from disclosure_law.rule import Contested, Ground, Key, Stage
from disclosure_law.term import Holder, Lock, LockKind, Purpose, Role, RoleClass, Setting
from disclosure_law.text import Text
from disclosure_law.truth import YES
from disclosure_law.vocabulary import locks, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_BOUND,
    FIELDS,
    INSTRUMENT,
    MEETING,
    PURPOSE,
)  # fmt: skip

WORDS = Text("x", "x")
EMPTY = Corpus("empty", WORDS)


def ground(**more: object) -> Ground:
    """A ground with nothing to it but what the test is about."""
    return Ground(id="x.x", cites=(WET_BIG.art("88"),), text=WORDS, **more)  # type: ignore[arg-type]


def test_the_base_vocabulary_is_there_without_any_rule() -> None:
    lexicon = lexicon_of(EMPTY)
    assert lexicon.term(Slot.ROLE, "psychiater") == roles.PSYCHIATRIST
    assert lexicon.term(Slot.LOCK, "wpg-7") == locks.WPG_7
    assert "necessary" in lexicon.facts
    assert lexicon.sources == ()


@pytest.mark.parametrize(
    ("when", "slot", "id_"),
    [
        (MEETING.among(Setting("m", WORDS)), Slot.MEETING, "m"),
        (~INSTRUMENT.among(Setting("i", WORDS)), Slot.INSTRUMENT, "i"),
        (PURPOSE.among(Purpose("p", WORDS)), Slot.PURPOSE, "p"),
        (DISCLOSER_BOUND.has(Lock("l", WORDS, LockKind.SECRECY)), Slot.LOCK, "l"),
    ],
)
def test_a_word_of_a_rule_is_known_in_its_own_place_only(
    when: OneOf | Has, slot: Slot, id_: str
) -> None:
    lexicon = lexicon_of(EMPTY.with_rules(ground(when=when)))
    assert [known for known in Slot if lexicon.term(known, id_)] == [slot]


def test_a_fact_is_found_wherever_a_rule_reads_it() -> None:
    when, provided, stated, flagged, keyed, due = (Fact(f"x.{n}", WORDS) for n in range(6))
    rule = ground(
        when=when,
        provided=provided & stated.stated_as(YES),
        contested=(Contested(WET_BIG.art("3"), WORDS, when=flagged),),
        lifts=(Key(locks.AVG_6, contested=(Contested(WET_BIG.art("3"), WORDS, when=keyed),)),),
        then=(
            Duty(id="x.c", cites=(), text=WORDS, when=due, stage=Stage.WITH,
                 holder=Holder("h", WORDS)),
        ),
    )  # fmt: skip
    lexicon = lexicon_of(EMPTY.with_rules(rule))
    assert {f"x.{n}" for n in range(6)} <= set(lexicon.facts)
    assert lexicon.term(Slot.HOLDER, "h") is not None


def test_bindings_bring_roles_and_secrecies() -> None:
    role, lock = Role("r", WORDS, RoleClass.OTHER), Lock("l", WORDS, LockKind.SECRECY)
    line = Binding(roles=(role,), lock=lock, cites=AVG.art("6"))
    lexicon = lexicon_of(attrs.evolve(EMPTY, bindings=(line,)))
    assert (lexicon.term(Slot.ROLE, "r"), lexicon.term(Slot.LOCK, "l")) == (role, lock)
    assert lexicon.sources == (AVG,)


def test_judgements_are_known_by_party() -> None:
    judgement = Judgement("x.j", WORDS, by=Holder("h", WORDS))
    lexicon = lexicon_of(EMPTY.with_rules(ground(when=judgement)))
    assert lexicon.judgements("h") == (judgement,)
    assert judgement not in lexicon.plain_facts


def test_facts_with_an_attribute_of_their_own_are_no_plain_facts() -> None:
    lexicon = shipped_lexicon()
    plain = {fact.id for fact in lexicon.plain_facts}
    assert "setting.on_request" in lexicon.facts
    assert not plain & {"setting.on_request", "subject.capable", "necessary"}


def test_sources_are_those_that_rules_keys_points_and_facts_cite() -> None:
    asked = Fact("x.f", WORDS, Provision(WAMS))
    point = Contested(UAVG.art("22"), WORDS)
    rule = ground(when=asked, lifts=(Key(locks.AVG_6, (AVG.art("6"),)),), contested=(point,))
    assert set(lexicon_of(EMPTY.with_rules(rule)).sources) == {WET_BIG, WAMS, AVG, UAVG}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Fact("x.f", WORDS), Fact("x.f", Text("y", "y")), "fact `x.f`"),
        (
            PURPOSE.among(Purpose("p", WORDS)),
            PURPOSE.among(Purpose("p", Text("y", "y"))),
            "purpose `p`",
        ),
    ],
)
def test_one_id_for_two_things_is_an_error(one: Fact, other: Fact, expected: str) -> None:
    with pytest.raises(CorpusError, match=expected):
        lexicon_of(EMPTY.with_rules(ground(when=one, provided=other)))


def test_a_field_that_no_request_has_is_an_error() -> None:
    field = Choice("x.y", "x.y", WORDS)
    with pytest.raises(CorpusError, match=r"field `x\.y`"):
        lexicon_of(EMPTY.with_rules(ground(when=field.among(roles.NURSE))))


def test_every_field_that_takes_a_word_has_its_place() -> None:
    assert {field.path for field in FIELDS} - set(SLOT_OF_PATH) == {"subject.age"}


@given(st.sampled_from(tuple(CORPORA.values())), st.dates(dt.date(2018, 5, 25)))
def test_everything_that_a_law_asks_for_can_be_stated(corpus: Corpus, day: dt.date) -> None:
    lexicon = shipped_lexicon()
    for leaf in corpus.at(day).leaves():
        if isinstance(leaf, Fact):
            assert lexicon.facts[leaf.id] == leaf
        elif isinstance(leaf, OneOf | Has):
            terms = leaf.terms if isinstance(leaf, OneOf) else (leaf.term,)
            slot = SLOT_OF_PATH[leaf.field.path]
            assert [lexicon.term(slot, term.id) for term in terms] == list(terms)


def test_is_worked_out_once_and_shows_only_its_size() -> None:
    lexicon = lexicon_of(IN_FORCE)
    assert lexicon_of(IN_FORCE) is lexicon
    assert repr(lexicon).endswith("facts>")


def test_close_ids_are_told_the_closest_first() -> None:
    assert close_to("psychiatr", ("psychiater", "arts", "kinderpsychiater"))[0] == "psychiater"
    assert close_to("xyz", ("psychiater",)) == ()
