"""The explanation laid out: blocks of lines, the short answer first, still in both languages.

The plain and the HTML renderer show the same outline; they differ in marks only.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from disclosure_law.citation import Provision
from disclosure_law.explain import grammar, words
from disclosure_law.explain.about_parts import part_blocks
from disclosure_law.explain.headline import heading
from disclosure_law.explain.lines import Block, Line, capped
from disclosure_law.explain.tree import Attached, Explanation, Sourced
from disclosure_law.leaf import OpenQuestion
from disclosure_law.outcome import Outcome
from disclosure_law.term import Term
from disclosure_law.text import Text
from disclosure_law.verdict import Missing

MANY = 10
"""How many questions, and how many answers to one, are listed."""
FEW = 3
"""How many of the provisions that ask one question are named."""


@attrs.frozen(repr=False)
class Outline:
    """What is shown, in order."""

    headline: Text
    warning: Text | None
    lead: tuple[Text, ...]
    blocks: tuple[Block, ...]


def outline(explained: Explanation) -> Outline:
    """Return an explanation laid out."""
    blocks = (
        _asked(explained),
        _summary(explained),
        _missing(explained),
        _questions(explained),
        _gaps(explained),
        *part_blocks(explained),
        *_conditions(explained),
        _judgements(explained),
        _contested(explained),
        _law(explained),
        _sources(explained),
    )
    shown = tuple(block for block in blocks if block.lines or block.blocks)
    warning = explained.warning and grammar.fill(
        words.NOTE, text=grammar.uncapital(explained.warning)
    )
    return Outline(explained.headline, warning, explained.lead, shown)


def _summary(explained: Explanation) -> Block:
    """Return the answer part by part, where there is more than one."""
    if len(explained.parts) == 1:
        return Block(words.PARTS)
    lines = [Line(heading(part), mark=f"{part.number}.") for part in explained.parts]
    lines += [
        Line(grammar.fill(words.WITHOUT, what=one.left_out, outcome=one.outcome.text))
        for one in explained.without
    ]
    return Block(words.PARTS, tuple(lines))


def _missing(explained: Explanation) -> Block:
    """Return the questions that tell most; there can be many in an open request."""
    asked = list(enumerate(explained.missing, start=1))
    lines = [_ask(number, missing) for number, missing in asked[:MANY]]
    if len(asked) > MANY:
        lines.append(Line(grammar.fill(words.MORE_QUESTIONS, count=len(asked) - MANY)))
    return Block(words.MISSING, tuple(lines))


def _ask(number: int, missing: Missing) -> Line:
    more = len(missing.asks) - FEW
    note = grammar.fill(words.MORE, count=more) if more > 0 else None
    under = tuple(_about(missing))
    return Line(missing.question, missing.asks[:FEW], note, under, mark=f"{number}.")


def _about(missing: Missing) -> Iterator[Line]:
    """Yield of which recipient or item it is, whose judgement, and which answers matter."""
    if missing.about is not None:
        yield Line(grammar.fill(words.ABOUT, about=missing.about))
    if missing.by is not None:
        yield Line(grammar.fill(words.BY_ONLY, holder=missing.by.text))
    if missing.options:
        yield Line(grammar.fill(words.MATTERS, options=_options(missing.options)))


def _options(options: tuple[Term | int | None, ...]) -> Text:
    """Return the answers that make a difference, any other last; a long list is cut short."""
    named = [_option(option) for option in options if option is not None]
    rest = [words.SOMETHING_ELSE] if None in options else []
    if len(named) > MANY:
        rest = [grammar.fill(words.AND_MORE, count=len(named) - MANY), *rest]
    return grammar.joined((*named[:MANY], *rest), "; ")


def _option(option: Term | int) -> Text:
    return grammar.same(str(option)) if isinstance(option, int) else option.text


def _questions(explained: Explanation) -> Block:
    return Block(words.QUESTIONS, tuple(map(_question, explained.questions)))


def _question(question: OpenQuestion) -> Line:
    positions = tuple(
        Line(
            grammar.fill(
                words.POSITION,
                answer=grammar.capital(words.TRUTHS[position.answer]),
                text=position.text,
                source=position.source,
            )
        )
        for position in question.positions
    )
    return Line(question.question, _one(question.asks), under=positions)


def _one(provision: Provision | None) -> tuple[Provision, ...]:
    return () if provision is None else (provision,)


def _gaps(explained: Explanation) -> Block:
    return Block(
        words.GAPS, tuple(Line(gap.question, _one(gap.asks)) for gap in explained.gaps)
    )  # fmt: skip


def _conditions(explained: Explanation) -> Iterator[Block]:
    """Yield the conditions under one heading, stage by stage."""
    doubtful = Outcome.PROHIBITED in explained.possible
    title = words.CONDITIONS_IF if doubtful else words.CONDITIONS
    if explained.outcome is Outcome.PROHIBITED:
        title, doubtful = words.AFTERMATH, False
    stages: list[Block] = []
    for stage, attached in explained.conditions:
        lines = tuple(_condition(one, explained) for one in attached)
        stages.append(Block(words.STAGES[stage], capped(lines) if doubtful else lines))
    yield Block(title, blocks=tuple(stages))


def _condition(attached: Attached, explained: Explanation) -> Line:
    condition = attached.condition
    notes = [grammar.fill(words.SEES_TO_IT, holder=condition.holder.text)]
    if len(attached.parts) < len(explained.parts):
        numbers = grammar.joined(grammar.same(str(number)) for number in attached.parts)
        notes.append(grammar.fill(words.ONLY_FOR, numbers=numbers))
    return Line(condition.text, condition.cites, grammar.joined(notes, " "))


def _judgements(explained: Explanation) -> Block:
    lines = [
        Line(
            grammar.fill(
                words.IS, question=check.leaf.question, answer=grammar.capital(check.answer)
            ),
            _one(getattr(check.leaf, "asks", None)),
            None if check.by is None else grammar.fill(words.JUDGED_BY, holder=check.by.text),
        )
        for check in explained.judgements
    ]
    return Block(words.JUDGEMENTS, tuple(lines))


def _contested(explained: Explanation) -> Block:
    return Block(
        words.CONTESTED, tuple(Line(point.text, (point.cites,)) for point in explained.contested)
    )


def _asked(explained: Explanation) -> Block:
    return Block(words.ASKED, tuple(Line(text) for text in explained.asked))


def _law(explained: Explanation) -> Block:
    under = grammar.fill(
        words.JUDGED_UNDER,
        corpus=grammar.capital(explained.corpus),
        day=grammar.on_day(explained.at),
        edition=explained.edition,
    )
    lines = [Line(under)]
    if explained.amendments:
        ids = grammar.same(", ".join(explained.amendments))
        lines.append(Line(grammar.fill(words.AMENDED, ids=ids)))
    for reading in explained.adopted:
        answer = words.YES_ if reading.answer else words.NO_
        question = reading.question.question
        lines.append(Line(grammar.fill(words.READING, question=question, answer=answer)))
    return Block(words.LAW, tuple(lines), folded=True)


def _sources(explained: Explanation) -> Block:
    return Block(words.SOURCES, tuple(map(_source, explained.sources)), folded=True)


def _source(source: Sourced) -> Line:
    statuses = grammar.joined(words.STATUSES[status] for status in source.statuses)
    note = grammar.fill(words.IN_BRACKETS, text=statuses) if source.statuses else None
    return Line(grammar.cited(source.provision), note=note, link=source.link)
