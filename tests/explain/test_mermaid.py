"""The picture shows every lock once, and a solid arrow only where a key opened it."""

from __future__ import annotations

import attrs
import pytest

from disclosure_law.explain import mermaid
from disclosure_law.text import Language, Text
from tests.explain.world import BASIS, CONSENT, VERDICTS, corpus, verdict

CONSENTED_NL = """\
flowchart LR
  p1["Gegevens over gezondheid aan school: toegestaan"]
  p1k0(["toestemming: art. 4 Proefwet"])
  p1l0{{"het geheim: art. 1 lid 1 Proefwet"}}:::isOpen
  p1l0 --- p1
  p1k0 --> p1l0
  p1l1{{"de grondslag: art. 2 Proefwet"}}:::isOpen
  p1l1 --- p1
  p1k0 --> p1l1
  classDef isShut stroke:#a4262c,stroke-width:3px
  classDef maybeShut stroke:#8a6100,stroke-width:2px,stroke-dasharray:5 3
  classDef isOpen stroke:#0b6a0b,stroke-width:2px
"""


def test_a_whole_picture() -> None:
    """Consent opened both locks."""
    assert CONSENTED_NL == mermaid(VERDICTS["consented"], "nl")


def test_what_stands_has_no_solid_arrow() -> None:
    """Keys that could open a lock are dotted, and the lock is drawn as shut."""
    picture = mermaid(VERDICTS["refused"], "en")
    assert "-->" not in picture
    assert "p1k0 -.-> p1l0" in picture
    assert 2 == picture.count(":::isShut")


def test_what_may_stand_is_drawn_apart() -> None:
    """A lock that may stand is neither shut nor open."""
    picture = mermaid(VERDICTS["limit"], "nl")
    assert 1 == picture.count(":::maybeShut")
    assert 2 == picture.count(":::isOpen")


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", VERDICTS)
def test_names_are_declared_once_and_used(name: str, lang: Language) -> None:
    """Every arrow joins nodes that are declared, each of them once."""
    lines = mermaid(VERDICTS[name], lang).splitlines()[1:]
    declared = [
        line.split("[")[0].split("(")[0].split("{")[0].strip() for line in lines if '"' in line
    ]
    assert len(set(declared)) == len(declared)
    arrows = [line.split() for line in lines if '"' not in line and "classDef" not in line]
    assert all({first, last} <= set(declared) for first, _, last in arrows)


def test_marks_are_written_as_entities() -> None:
    """Quotes and angle brackets in a text cannot end a label."""
    lock = attrs.evolve(BASIS.lock, text=Text('"] --> x["#<b>&', "x"))
    law = corpus(attrs.evolve(BASIS, lock=lock), CONSENT)
    picture = mermaid(verdict(law), "nl")
    assert '"#quot;] --#gt; x[#quot;#35;#lt;b#gt;#amp;: art. 2 Proefwet"' in picture
