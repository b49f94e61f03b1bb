"""An explanation as plain data: dictionaries, lists and strings, ready for JSON.

It holds the whole tree, also what the texts leave out: every ground that comes near.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from disclosure_law.citation import Provision
from disclosure_law.explain.build import explanation
from disclosure_law.explain.tree import (
    Attached,
    Barrier,
    Check,
    Explanation,
    Lacking,
    PartExplained,
    Tried,
    Turn,
    Way,
)  # fmt: skip
from disclosure_law.leaf import OpenQuestion
from disclosure_law.rule import Contested, Ground
from disclosure_law.term import Term
from disclosure_law.text import Language, Text
from disclosure_law.verdict import Missing, Verdict

Data: TypeAlias = dict[str, Any]


def explain_data(verdict: Verdict, lang: Language = "nl") -> Data:
    """
    Return a verdict explained as data.

    Args:
        verdict: What to explain.
        lang: The language of the texts, "nl" or "en"; keys and ids are the same in both.
    """
    return _Writer(lang, explanation(verdict)).whole()


class _Writer:
    """Writes a tree in one language."""

    def __init__(self, lang: Language, explained: Explanation) -> None:
        self.lang: Language = lang
        self.explained = explained

    def whole(self) -> Data:
        """Return the explanation."""
        one = self.explained
        return {
            "headline": self.say(one.headline),
            "warning": None if one.warning is None else self.say(one.warning),
            "lead": self.each(one.lead),
            "asked": self.each(one.asked),
            "outcome": one.outcome.value,
            "possible": [outcome.value for outcome in one.possible],
            "exact": one.exact,
            "missing": [self.missing(missing) for missing in one.missing],
            "questions": [self.question(question) for question in one.questions],
            "gaps": [{"id": g.id, "text": self.say(g.question)} for g in one.gaps],
            "parts": [self.part(part) for part in one.parts],
            "without": [
                {"left_out": self.say(w.left_out), "outcome": w.outcome.value} for w in one.without
            ],
            "conditions": {
                stage.name.lower(): [self.condition(attached) for attached in listed]
                for stage, listed in one.conditions
            },
            "judgements": [self.check(check) for check in one.judgements],
            "contested": [self.contested(point) for point in one.contested],
            "law": self.law(),
            "sources": [
                {**self.provision(s.provision), "statuses": [status.value for status in s.statuses]}
                for s in one.sources
            ],
        }

    def law(self) -> Data:
        """Return the body of law, its date, edition and adopted readings."""
        one = self.explained
        return {
            "corpus": self.say(one.corpus),
            "at": one.at.isoformat(),
            "edition": one.edition,
            "amendments": list(one.amendments),
            "adopted": [{"id": a.question.id, "answer": a.answer} for a in one.adopted],
        }

    def say(self, text: Text) -> str:
        """Return a text in the language."""
        return text.in_(self.lang)

    def each(self, texts: tuple[Text, ...]) -> list[str]:
        """Return texts in the language."""
        return [self.say(text) for text in texts]

    def provision(self, provision: Provision) -> Data:
        """Return a provision: short form, full form, address at the date."""
        link = provision.link(self.explained.at)
        return {"short": provision.short, "full": provision.full(self.lang), "link": link or None}

    def provisions(self, provisions: tuple[Provision, ...]) -> list[Data]:
        """Return provisions."""
        return [self.provision(provision) for provision in provisions]

    def missing(self, missing: Missing) -> Data:
        """Return what is missing, with why it is asked."""
        return {
            "id": missing.id,
            "question": self.say(missing.question),
            "by": None if missing.by is None else missing.by.id,
            "recipient": missing.recipient,
            "item": missing.item,
            "asks": self.provisions(missing.asks),
            "options": [one.id if isinstance(one, Term) else one for one in missing.options],
        }

    def question(self, question: OpenQuestion) -> Data:
        """Return an open question of law with its positions."""
        positions = [
            {"answer": p.answer.value, "text": self.say(p.text), "source": p.source}
            for p in question.positions
        ]
        return {"id": question.id, "question": self.say(question.question), "positions": positions}

    def part(self, part: PartExplained) -> Data:
        """Return one part."""
        return {
            "number": part.number,
            "recipient": self.say(part.recipient),
            "item": self.say(part.item),
            "outcome": part.outcome.value,
            "possible": [outcome.value for outcome in part.possible],
            "barriers": [self.barrier(barrier, part) for barrier in part.barriers],
            "ways": [self.way(way) for way in part.ways],
            "further": part.further,
            "duties": [self.ground(duty) for duty in part.duties],
            "may_oblige": [self.way(way) for way in part.may_oblige],
            "conflicts": [self.ground(duty) for duty in part.conflicts],
            "turns": [self.turn(turn) for turn in part.turns],
            "tried": [self.tried(tried) for tried in part.tried],
        }

    def barrier(self, barrier: Barrier, part: PartExplained) -> Data:
        """Return a prohibition with what became of it."""
        prohibition = barrier.prohibition
        return {
            "id": prohibition.id,
            "text": self.say(prohibition.text),
            "cites": self.provisions(prohibition.cites),
            "status": prohibition.status.value,
            "lock": prohibition.lock.id,
            "state": barrier.state.value,
            "because": [self.check(check) for check in barrier.because],
            "ways": [part.ways[i].ground.id for i in barrier.ways],
        }

    def ground(self, ground: Ground) -> Data:
        """Return a ground."""
        return {
            "id": ground.id,
            "text": self.say(ground.text),
            "cites": self.provisions(ground.cites),
            "status": ground.status.value,
            "modality": ground.modality.name.lower(),
            "nature": ground.nature.name.lower(),
        }

    def way(self, way: Way) -> Data:
        """Return a ground with what it opens and what it lacks."""
        return {
            **self.ground(way.ground),
            "truth": way.truth.value,
            "opens": [lock.id for lock in way.opens],
            "by": self.provisions(way.by),
            "met": [self.check(check) for check in way.met],
            "lacking": [self.lacking(one) for one in way.lacking],
            "distance": way.distance,
        }

    def tried(self, tried: Tried) -> Data:
        """Return a contested ground that did not open a prohibited part."""
        points = [self.contested(point) for point in tried.contested]
        return {**self.ground(tried.ground), "truth": tried.truth.value, "contested": points}

    def lacking(self, lacking: Lacking) -> Data:
        """Return what is lacking, nested where there are alternatives."""
        if isinstance(lacking, Check):
            return self.check(lacking)
        parts = [self.lacking(one) for one in lacking.parts]
        return {"every" if lacking.every else "one_of": parts}

    def check(self, check: Check) -> Data:
        """Return one leaf with its answer."""
        return {
            "id": check.leaf.id,
            "question": self.say(check.leaf.question),
            "truth": check.truth.value,
            "needed": check.needed.value,
            "answer": self.say(check.answer),
            "wanted": self.say(check.wanted),
            "by": None if check.by is None else check.by.id,
        }

    def turn(self, turn: Turn) -> Data:
        """Return a counterfactual."""
        return {
            "id": turn.id,
            "question": self.say(turn.question),
            "answer": self.say(turn.answer),
            "by": None if turn.by is None else turn.by.id,
            "outcome": turn.outcome.value,
        }

    def condition(self, attached: Attached) -> Data:
        """Return a condition with the parts it goes with."""
        condition = attached.condition
        return {
            "id": condition.id,
            "text": self.say(condition.text),
            "cites": self.provisions(condition.cites),
            "status": condition.status.value,
            "holder": condition.holder.id,
            "parts": list(attached.parts),
        }

    def contested(self, point: Contested) -> Data:
        """Return a contested point."""
        return {"text": self.say(point.text), "cites": self.provision(point.cites)}
