"""The command line: exit codes, two languages, clear errors and never a traceback."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest

from disclosure_law import LAW_EDITION
from disclosure_law.adapters.wire import request_from_json
from disclosure_law.cli import main
from disclosure_law.corpora import corpus_named, shipped_lexicon
from disclosure_law.explain import explain
from disclosure_law.lifting import judge
from disclosure_law.text import Language
from tests.test_casefile import CASE

EXAMPLE = str(resources.files("disclosure_law") / "examples/psychiatrist_asked_by_college.json")
Out = pytest.CaptureFixture[str]


def changed(tmp_path: Path, **changes: object) -> str:
    """The shipped example with some keys changed, as a file."""
    data = {**json.loads(Path(EXAMPLE).read_text(encoding="utf-8")), **changes}
    file = tmp_path / "request.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("law", ["in-force", "wams-bill-2023", "wams-bill-2023+K05+K06"])
def test_evaluate_explains_in_either_language(law: str, lang: Language, capsys: Out) -> None:
    assert main(["evaluate", EXAMPLE, "--law", law, "--lang", lang]) == 0
    request = request_from_json(Path(EXAMPLE).read_bytes(), shipped_lexicon())
    assert capsys.readouterr().out == explain(judge(request, corpus_named(law)), lang)


def test_evaluate_answers_in_json(capsys: Out) -> None:
    assert main(["evaluate", EXAMPLE, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["outcome"] == "prohibited"
    assert "BW 7:457 lid 1" in [one["short"] for one in found["cites"]]


def test_evaluate_exits_with_3_when_undetermined(tmp_path: Path, capsys: Out) -> None:
    file = changed(tmp_path, closed=False, judgements={})
    assert main(["evaluate", file, "--law", "wams-bill-2023", "--format", "json"]) == 3
    assert json.loads(capsys.readouterr().out)["outcome"] == "undetermined"


def test_evaluate_reads_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Out) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(Path(EXAMPLE).read_bytes()))
    monkeypatch.setattr("sys.stdin", stdin)
    assert main(["evaluate", "-", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["outcome"] == "prohibited"


def test_evaluate_reads_toml(tmp_path: Path, capsys: Out) -> None:
    file = tmp_path / "request.toml"
    body = CASE.partition("[case.request]")[2].partition("[case.expect]")[0]
    file.write_text(body, encoding="utf-8")
    assert main(["evaluate", str(file), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["outcome"] == "prohibited"


def test_bad_input_is_told_whole_without_a_verdict(tmp_path: Path, capsys: Out) -> None:
    file = changed(tmp_path, closed="yes", purpose="Jansen")
    assert main(["evaluate", file]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    first, second = shown.err.splitlines()
    assert first == "error: $.closed: expected true or false"
    assert second.startswith("error: $.purpose: expected the id of a known purpose")
    assert "Jansen" not in shown.err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["evaluate", "none.json"], "error: none.json: expected a file that can be read"),
        (["evaluate", EXAMPLE, "--law", "wams"], "error: no corpus of that name"),
        (["law", "in-force+K05"], "error: no corpus of that name"),
        (["check", "none.toml"], "error: none.toml: expected a file that can be read"),
    ],
)
def test_what_is_not_there_is_bad_input(arguments: list[str], expected: str, capsys: Out) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(expected)


def test_a_contradiction_with_the_dated_table_is_bad_input(tmp_path: Path, capsys: Out) -> None:
    file = changed(tmp_path, discloser={"role": "psychiater", "bound_by": []})
    assert main(["evaluate", file]) == 2
    assert "`wet-big-88`" in capsys.readouterr().err


def test_bytes_that_are_no_text_are_bad_input(tmp_path: Path, capsys: Out) -> None:
    file = tmp_path / "request.json"
    file.write_bytes(b"\xff\xfe{}")
    assert main(["evaluate", str(file)]) == 2
    assert "UTF-8" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["judge"], ["law", "--at", "today"]])
def test_usage_errors_exit_with_2(arguments: list[str], capsys: Out) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_check_counts_and_tells_what_differs(tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "a.toml").write_text(CASE, encoding="utf-8")
    assert main(["check", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "1 case(s), 0 with another answer than expected\n"
    (tmp_path / "b.toml").write_text(CASE.replace('"prohibited"', '"required"'), encoding="utf-8")
    assert main(["check", str(tmp_path)]) == 1
    shown = capsys.readouterr().out
    assert "psychiatrist: A psychiatrist is asked" in shown
    assert "  outcome: expected required, found prohibited" in shown
    assert "no ground lifts BW 7:457" in shown
    assert shown.endswith("2 case(s), 1 with another answer than expected\n")


def test_check_holds_expected_failures_to_their_word(tmp_path: Path, capsys: Out) -> None:
    marked = CASE.replace("why =", 'xfail = "not yet"\nwhy =')
    file = tmp_path / "a.toml"
    file.write_text(marked.replace('"prohibited"', '"required"'), encoding="utf-8")
    assert main(["check", str(file)]) == 0
    file.write_text(marked, encoding="utf-8")
    assert main(["check", str(file)]) == 1
    assert "`xfail`" in capsys.readouterr().out


def test_law_shows_what_is_in_force_on_a_day(capsys: Out) -> None:
    assert main(["law", "--at", "2019-03-31"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("in-force at 2019-03-31")
    assert "wet_big.secrecy" in shown
    assert "art. 88 Wet BIG" in shown
    assert "verified-verbatim" in shown


def test_law_shows_a_bill_with_its_warning(capsys: Out) -> None:
    assert main(["law", "wams-bill-2023"]) == 0
    shown = capsys.readouterr().out
    assert "wams.college_without_consent" in shown
    assert "geen geldend recht" in shown
    assert LAW_EDITION in shown


def test_compare_shows_what_the_bill_opens_with_a_witness(capsys: Out) -> None:
    """Consent refused: the bill turns prohibitions into permissions, on Wams 5.4.2 lid 2."""
    assert main(["compare", "in-force", "wams-bill-2023", "--lang", "en"]) == 1
    shown = capsys.readouterr().out
    assert "| prohibited | permitted |" in shown
    assert "Wams 5.4.2 lid 2" in shown
    witness = request_from_json(shown.splitlines()[-1], shipped_lexicon())
    laws = corpus_named("in-force"), corpus_named("wams-bill-2023")
    assert [judge(witness, law).outcome.value for law in laws] == ["prohibited", "permitted"]


def test_compare_of_a_law_with_itself_finds_nothing(capsys: Out) -> None:
    assert main(["compare", "in-force", "in-force"]) == 0
    assert capsys.readouterr().out.rstrip().endswith("evenveel")


def test_compare_refuses_a_closed_space(capsys: Out) -> None:
    """What is fixed leaves nothing to compare over."""
    assert main(["compare", "in-force", "wams-bill-2023", "--space", EXAMPLE]) == 2
    assert "open request" in capsys.readouterr().err


def test_demo_sets_the_law_in_force_beside_the_bill(capsys: Out) -> None:
    assert main(["demo"]) == 0
    lines = capsys.readouterr().out.splitlines()
    table = [line.split() for line in lines[3:6]]
    assert table == [
        ["in-force", "wams-bill-2023"],
        ["Nederlands", "verboden", "toegestaan"],
        ["English", "prohibited", "permitted"],
    ]
    text = "\n".join(lines)
    assert "https://wetten.overheid.nl/jci1.3:c:BWBR0005290&boek=7&artikel=457" in text
    assert "https://zoek.officielebekendmakingen.nl/kst-36295-2.html" in text
    assert "36 295, nr. 2 (voorgesteld art. 5.4.2 lid 2 Wmo 2015)" in text
    assert "36 295, no. 2 (proposed art. 5.4.2 para 2 Wmo 2015)" in text


def test_runs_as_a_module() -> None:
    command = [sys.executable, "-m", "disclosure_law", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert LAW_EDITION in done.stdout
