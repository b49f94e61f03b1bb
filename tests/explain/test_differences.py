"""A comparison as a table to paste and as a figure."""

from __future__ import annotations

from typing import Any

import pytest

from disclosure_law.explain.differences import comparison_plot, comparison_table
from disclosure_law.readers.compare import compare
from tests.readers.tiny import LAW, OPEN, QUESTION

READ = LAW.adopt(QUESTION, answer=True).named("read")
NOT_READ = LAW.adopt(QUESTION, answer=False).named("not-read")
COMPARISON = compare(READ, NOT_READ, OPEN)


def test_the_table_has_one_row_per_kind_of_difference() -> None:
    """Head, rule and rows are Markdown; counts are those of the comparison."""
    rows = [line for line in comparison_table(COMPARISON, "en").splitlines() if "|" in line]
    assert len(rows) == 2 + len(COMPARISON.differences) > 2
    for row, difference in zip(rows[2:], COMPARISON.differences, strict=True):
        assert f"| {difference.before.text.en} | {difference.after.text.en} |" in row
        assert f"| {difference.count} |" in row


@pytest.mark.parametrize(("language", "word"), [("nl", "minder"), ("en", "fewer")])
def test_the_table_says_how_the_laws_relate_per_outcome(language: str, word: str) -> None:
    """Not adopting the reading that opens the lock permits fewer requests."""
    assert word in comparison_table(COMPARISON, language)  # type: ignore[arg-type]


def test_the_table_of_a_law_with_itself_has_no_rows() -> None:
    """Equal for every outcome."""
    lines = comparison_table(compare(READ, READ, OPEN), "en").splitlines()
    assert [line for line in lines if line.startswith("|")][2:] == []
    assert [line.rsplit(": ")[-1] for line in lines[-3:]] == ["equal"] * 3


def test_the_plot_draws_two_bars_that_are_both_full() -> None:
    """Every request of the space has an outcome under either law."""
    figure = pytest.importorskip("matplotlib.figure").Figure()
    axes = figure.subplots()
    comparison_plot(COMPARISON, axes)
    bars: list[Any] = list(axes.patches)
    ends = {round(bar.get_y()): bar.get_x() + bar.get_width() for bar in bars}
    assert [label.get_text() for label in axes.get_yticklabels()] == ["read", "not-read"]
    assert all(abs(end - 1) < 1e-9 for end in ends.values())
