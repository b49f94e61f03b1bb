"""Coverage is true: what it calls encoded is cited, what is cited it knows, words are the law's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from disclosure_law.citation import Provision, Source
from disclosure_law.corpora import CORPORA
from disclosure_law.corpus import predicates_of
from disclosure_law.law import sources as at
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.in_force import IN_FORCE
from disclosure_law.rule import Ground, Prohibition, Rule
from tools.coverage_page import coverage_lines

LINES = tuple(coverage_lines())
COVERED = {line.provision.source for line in LINES}
RULES = tuple(dict.fromkeys(rule for corpus in CORPORA.values() for rule in corpus.rules))
PACK = Path(__file__).parents[3] / "shared" / "law"
NOTES = {"README.md", "readings.md"}
NO_RULE_CITES = {
    # scope and definitions: encoded in what the roles, categories and kinds of data mean
    "AVG 2(2)(d)", "AVG 6(3)", "AVG 7", "Awb 1:6", "BW 7:446", "BW 7:450", "Jeugdwet 7.1.2.1",
    "Jeugdwet 7.3.1", "Jeugdwet 7.3.4", "WGS 1.2", "WGS 2.24", "WGS 2.26", "Wabvpz 1", "Wjsg 1",
    "Wjsg 51a", "Wjsg 51b", "Wpg 1", "Wpg 8", "Wpg 9", "Wpg 10", "Wpg 12", "Wpg 13", "Wvggz 1:1",
    "Wvggz 1:3", "Wvggz 5:19", "Wvggz 9:1", "Wet persoonsgerichte aanpak radicalisering 2",
    "Wet persoonsgerichte aanpak radicalisering 5",
    # facts and purposes that other provisions ask for
    "Bgs 1.13", "Bpg 2:10", "Politiewet 2012 11", "Politiewet 2012 12", "Politiewet 2012 14",
    "Sv 217", "Sv 219", "Wams 2.3a.1", "Wams 2.3a.3", "Wams 2.3a.4",
    # dates
    "Bgs 4.1",
}  # fmt: skip
"""Lines marked encoded whose article no rule cites: the line itself says where it went."""
SOURCES: dict[str, tuple[Source | Provision, ...]] = {
    "avg.md": (at.AVG,),
    "bgs.md": (at.BGS,),
    "guidance.md": (at.BESLUIT_MELDCODE, at.CONFLICT_OF_DUTIES, at.GGZ_SIX_STEPS, at.NTA_7516),
    "jeugdwet.md": (at.JEUGDWET, at.BESLUIT_JEUGDWET, at.BW1),
    "publieke-gezondheid-awb.md": (
        at.AWB, at.WET_PUBLIEKE_GEZONDHEID, at.GEMEENTEWET, at.PARTICIPATIEWET, at.WGS_SCHULDHULP,
    ),
    "reclassering-dji.md": (
        at.RECLASSERINGSREGELING, at.PBW, at.PENITENTIAIRE_MAATREGEL, at.BVT,
    ),
    "sr-sv.md": (at.SR, at.SV),
    "uavg.md": (at.UAVG,),
    "wams.md": (at.WAMS,),
    "wet-aanvullende-bepalingen.md": (at.WABVPZ, at.BEGZ, at.WEGIZ),
    "wet-big.md": (at.WET_BIG,),
    "wfz.md": (at.WFZ, at.BESLUIT_FORENSISCHE_ZORG),
    "wgbo.md": (at.BW7,),
    "wgs.md": (at.WGS,),
    "wjsg.md": (at.WJSG, at.BJSG),
    "wmo-2015.md": (at.WMO_2015, at.UITVOERINGSBESLUIT_WMO),
    "woningcorporatie.md": (at.WONINGWET, at.WET_GOED_VERHUURDERSCHAP),
    "wpg.md": (at.WPG, at.BPG),
    "wvggz.md": (at.WVGGZ,),
    "wzd.md": (at.WZD,),
}  # fmt: skip
"""The acts that each file of the source pack is about."""

needs_pack = pytest.mark.skipif(not PACK.exists(), reason="the source pack is not here")


def rules_and_conditions() -> Iterator[Rule]:
    """Every rule of every shipped body of law, and every condition that one carries."""
    for rule in RULES:
        yield rule
        if isinstance(rule, Ground | Prohibition):
            yield from rule.then


def cited() -> Iterator[Provision]:
    """Every provision behind a rule, a key, a contested point, a question or a binding."""
    for rule in rules_and_conditions():
        yield from rule.cites
        yield from (point.cites for point in rule.contested)
        if isinstance(rule, Ground):
            yield from (provision for key in rule.lifts for provision in key.by)
        leaves = (leaf for predicate in predicates_of(rule) for leaf in predicate.leaves())
        yield from (asks for leaf in leaves if (asks := getattr(leaf, "asks", None)))
    yield from (line.cites for line in IN_FORCE.bindings)


def test_what_coverage_calls_encoded_is_cited() -> None:
    provisions = set(cited())
    encoded = [line.provision for line in LINES if line.state == "encoded"]
    uncited = {
        wanted.short
        for wanted in encoded
        if not any(provision.within(wanted) for provision in provisions)
    }
    assert NO_RULE_CITES == uncited


def test_what_carries_a_rule_in_force_is_covered() -> None:
    carrying = {rule.cites[0] for rule in IN_FORCE.rules if rule.cites[0].source in COVERED}
    unknown = {one.short for one in carrying if not any(_touches(one, line) for line in LINES)}
    assert unknown == set()


def _touches(provision: Provision, line: Coverage) -> bool:
    return provision.within(line.provision) or line.provision.within(provision)


def test_a_line_of_coverage_gives_a_reason() -> None:
    assert [line.provision.short for line in LINES if not line.reason.strip()] == []


@needs_pack
def test_every_file_of_the_pack_is_accounted_for() -> None:
    assert set(SOURCES) == {file.name for file in PACK.glob("*.md")} - NOTES


@needs_pack
@pytest.mark.parametrize("file", SOURCES)
def test_every_act_of_the_pack_has_coverage(file: str) -> None:
    acts = [one.source if isinstance(one, Provision) else one for one in SOURCES[file]]
    assert [act.label for act in acts if act not in COVERED] == []


@needs_pack
def test_words_are_literally_in_the_source() -> None:
    pack = [_spaced(file.read_text(encoding="utf-8")) for file in PACK.glob("*.md")]
    invented = {
        rule.id
        for rule in rules_and_conditions()
        if not any(_spaced(rule.words) in text for text in pack)
    }
    assert invented == set()


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text)
