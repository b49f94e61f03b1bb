"""The plain text says first what a practitioner would say, and loudly that sharing is allowed."""

from __future__ import annotations

import pytest

from disclosure_law.explain import explain, explain_data, explain_html
from disclosure_law.request import Party
from disclosure_law.text import Language
from disclosure_law.truth import YES
from disclosure_law.vocabulary import roles
from tests.explain.world import VERDICTS, told, verdict

HEADLINES = [
    ("refused", "Nee.", "No."),
    ("consented", "Ja, dat mag.", "Yes, that is allowed."),
    ("ordered", "Ja, dat moet.", "Yes, that is required."),
    ("danger", "Nee, tenzij een uitzondering geldt.", "No, unless an exception applies."),
    ("open", "Nee, tenzij een uitzondering geldt.", "No, unless an exception applies."),
    ("limit", "Ja, tenzij een verbod in de weg staat.",
     "Yes, unless a prohibition stands in the way."),
    ("perhaps", "Ja, dat mag; of het ook moet, staat nog niet vast.",
     "Yes, that is allowed; whether it is also required is not settled yet."),
    ("table", "Nee.", "No."),
    ("bill", "Onder dit voorstel: ja, dat mag.", "Under this proposal: yes, that is allowed."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "nl", "en"), HEADLINES)
def test_headline(name: str, nl: str, en: str) -> None:
    """The first line is the answer."""
    assert nl == explain(VERDICTS[name], "nl").splitlines()[0]
    assert en == explain(VERDICTS[name], "en").splitlines()[0]


def _text(name: str, lang: Language = "nl") -> str:
    return " ".join(explain(VERDICTS[name], lang).split())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("consented", "Delen mag hier: geen enkel verbod staat in de weg."),
        ("consented", "Ook het beroepsgeheim staat hier niet in de weg: het geheim."),
        ("ordered", "Delen moet hier: de verstrekker is ertoe verplicht"),
        ("perhaps", "Delen mag hier hoe dan ook"),
        ("perhaps", "Of het ook moet, hangt af van feiten die nog niet bekend zijn."),
        ("table", "Een deel mag wel: onderdeel 1, 2."),
        ("table", "Zonder school: de rest is dan verplicht."),
        ("danger", "Het hangt af van een oordeel dat nog niet is gegeven."),
        ("question", "een rechtsvraag die nog open is en een regel die hier niet is uitgewerkt"),
        ("question", "- Ja: De tekst sluit niets uit. (A, 2020)"),
        ("question", "Bijlage 1 is niet gelezen."),
        ("conflict", "een plicht om te verstrekken botst hier met een verbod"),
        ("conflict", "De plicht: Op bevel moet de arts spreken. (art. 6 Proefwet)"),
        ("conflict", "Schaadt het een ander? Nee. (art. 3 Proefwet) Dan moet het zelfs."),
        ("limit", "Wat een ander schaadt blijft binnen. (art. 3 Proefwet) Dit wijkt voor niets."),
        ("danger", "Let op: een deel hiervan is omstreden; zie hieronder."),
        ("either way", "Ja, dat mag. Delen mag hier"),
        ("either way", "Bij gevaar mag de arts spreken."),
        ("one stands", "Minstens een van deze verboden houdt dit tegen"),
        ("bill", "Let op: wetsvoorstel: geen recht."),
        ("bill", "Met de wijzigingsvoorstellen: K01."),
    ],
)
def test_what_must_be_said(name: str, words: str) -> None:
    """What a reader must not miss is said."""
    assert words in _text(name)


@pytest.mark.parametrize("name", ["refused", "danger", "open", "limit", "table", "one stands"])
def test_nothing_is_called_allowed_that_is_not(name: str) -> None:
    """No verdict that may forbid says that sharing is allowed."""
    assert "Delen mag hier" not in _text(name)
    assert "Delen moet hier" not in _text(name)


def test_a_rule_not_read_verbatim_is_announced() -> None:
    """A verdict carried by a second-hand rule says so before the details."""
    carried = verdict(facts=told(danger=YES, grave=YES))
    assert "niet letterlijk in de wet is gelezen" in explain(carried).split("De vraag")[0]
    assert "niet letterlijk" not in _text("consented")


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", VERDICTS)
def test_lines_are_short_and_tidy(name: str, lang: Language) -> None:
    """Lines stay within the width, addresses excepted; no place in a phrase is left open."""
    text = explain(VERDICTS[name], lang)
    for line in text.splitlines():
        assert len(line) <= 92 or "://" in line
        assert line == line.rstrip()
    assert not any(leftover in text for leftover in ("{", "}", "None", "Text("))
    assert "  - -" not in text
    assert ".." not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_a_question_says_of_which_recipient_it_is_asked() -> None:
    """With several recipients a question about one of them names it; with one it need not."""
    several = verdict(recipients=(Party(roles.COURT), Party()), facts=told(ordered=YES))
    assert "Dit gaat over ontvanger 2." in explain(several, "nl")
    assert "This is about recipient 2." in explain(several, "en")
    assert "ontvanger 1" not in explain(several, "nl")
    (missing,) = explain_data(several)["missing"]
    assert ("recipient.role", 1, None) == (missing["id"], missing["recipient"], missing["item"])
    one = verdict(recipients=(Party(),), facts=told(ordered=YES))
    assert "Dit gaat over" not in explain(one, "nl")


def test_the_verdict_explains_itself() -> None:
    """The methods of a verdict are the functions of this package."""
    one = VERDICTS["refused"]
    assert explain(one, "nl") == one.explain() == one.explain("nl")
    assert explain(one, "en") == one.explain("en")
    assert explain_html(one, "nl") == one._repr_html_()
