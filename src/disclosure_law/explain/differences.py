"""A comparison of two laws as a table to paste and as a figure."""

from __future__ import annotations

from typing import Any

from disclosure_law.outcome import Outcome
from disclosure_law.readers.compare import DECIDED, Comparison, Difference
from disclosure_law.text import Language, Text

HEAD = (
    Text("van", "from"),
    Text("naar", "to"),
    Text("verzoeken", "requests"),
    Text("aandeel", "share"),
    Text("bepalingen", "provisions"),
)
WORDS = {
    "equal": Text("evenveel", "equal"),
    "more": Text("meer", "more"),
    "fewer": Text("minder", "fewer"),
    "incomparable": Text("onvergelijkbaar", "incomparable"),
}


def comparison_table(comparison: Comparison, language: Language = "nl") -> str:
    """
    Return the differences as a Markdown table, and per outcome how the laws relate.

    Args:
        comparison: What `compare` returned.
        language: `nl` or `en`.
    """
    head = [text.in_(language) for text in HEAD]
    rows = [head, ["---", "---", "---:", "---:", "---"]]
    rows += [_row(difference, comparison.total, language) for difference in comparison.differences]
    table = [f"| {' | '.join(row)} |" for row in rows]
    relations = [
        f"{outcome.text.in_(language)}: {WORDS[comparison.relation(outcome)].in_(language)}"
        for outcome in DECIDED
    ]
    return "\n".join([f"{comparison.one} / {comparison.other}", "", *table, "", *relations])


def _row(difference: Difference, total: int, language: Language) -> list[str]:
    return [
        difference.before.text.in_(language),
        difference.after.text.in_(language),
        str(difference.count),
        f"{difference.count / total:.3%}",
        ", ".join(provision.short for provision in difference.cites),
    ]


def comparison_plot(
    comparison: Comparison,
    axes: Any,  # noqa: ANN401  # matplotlib is an extra
    language: Language = "nl",
) -> None:
    """
    Draw the share of requests per outcome under both laws, as two stacked bars.

    Args:
        comparison: What `compare` returned.
        axes: Where to draw: the `Axes` of a matplotlib figure (extra `plot`).
        language: `nl` or `en`.
    """
    starts = [0.0, 0.0]
    for outcome in DECIDED:
        widths = _shares(comparison, outcome)
        axes.barh([0, 1], widths, left=starts, label=outcome.text.in_(language))
        starts = [start + width for start, width in zip(starts, widths, strict=True)]
    axes.set_yticks([0, 1], [comparison.one, comparison.other])
    axes.set_xlim(0, 1)
    axes.invert_yaxis()
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.1), ncols=len(DECIDED))


def _shares(comparison: Comparison, outcome: Outcome) -> list[float]:
    """Return the share of the space with this outcome, under the one law and under the other."""
    before = sum(comparison.share(outcome, after) for after in DECIDED)
    after = sum(comparison.share(before, outcome) for before in DECIDED)
    return [float(before), float(after)]
