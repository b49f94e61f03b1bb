"""Proposed changes of the law: lists of edits that turn one corpus into another."""

from __future__ import annotations

import attrs

from disclosure_law.citation import Provision
from disclosure_law.corpus.body import Corpus
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Ground, Rule
from disclosure_law.text import Text


@attrs.frozen(cache_hash=True)
class Substitute:
    """Within the rules of these ids, put `new` for every part that equals `old`."""

    ids: tuple[str, ...]
    old: Predicate
    new: Predicate

    def apply(self, corpus: Corpus, cites: Provision) -> Corpus:
        """Return the corpus with the substitution made; the rules cite the amendment too."""
        rules = tuple(self._edit(r, cites) if r.id in self.ids else r for r in corpus.rules)
        return attrs.evolve(corpus, rules=rules)

    def _edit(self, rule: Rule, cites: Provision) -> Rule:
        edited = attrs.evolve(
            rule,
            when=rule.when.replace(self.old, self.new),
            cites=tuple(dict.fromkeys((*rule.cites, cites))),
        )
        if isinstance(edited, Ground):
            edited = attrs.evolve(edited, provided=edited.provided.replace(self.old, self.new))
        return edited


@attrs.frozen(cache_hash=True)
class Remove:
    """Take the rules of these ids out."""

    ids: tuple[str, ...]

    def apply(self, corpus: Corpus, cites: Provision) -> Corpus:
        """Return the corpus without them; rules already gone are no error."""
        del cites
        return attrs.evolve(corpus, rules=tuple(r for r in corpus.rules if r.id not in self.ids))


@attrs.frozen(cache_hash=True)
class Add:
    """Put these rules in."""

    rules: tuple[Rule, ...]

    def apply(self, corpus: Corpus, cites: Provision) -> Corpus:
        """Return the corpus with them."""
        del cites
        return corpus.with_rules(*self.rules)


@attrs.frozen(cache_hash=True)
class Attach:
    """Let these grounds carry more conditions."""

    ids: tuple[str, ...]
    conditions: tuple[Condition, ...]

    def apply(self, corpus: Corpus, cites: Provision) -> Corpus:
        """Return the corpus with the conditions attached."""
        del cites
        return attrs.evolve(corpus, rules=tuple(self._edit(rule) for rule in corpus.rules))

    def _edit(self, rule: Rule) -> Rule:
        if isinstance(rule, Ground) and rule.id in self.ids:
            return attrs.evolve(rule, then=rule.then + self.conditions)
        return rule


Edit = Substitute | Remove | Add | Attach


@attrs.frozen(cache_hash=True, repr=False)
class Amendment:
    """
    A proposed change of the law: from corpus to corpus.

    Attributes:
        id: Stable id, such as `K05`.
        text: What it asks, for people.
        cites: The proposal it encodes.
        edits: What it changes, applied in order.
        modelled: False for a proposal of which no rule can be derived; it then changes nothing.
    """

    id: str
    text: Text
    cites: Provision
    edits: tuple[Edit, ...] = ()
    modelled: bool = True

    def apply(self, corpus: Corpus) -> Corpus:
        """Return the corpus after this amendment, with its id in the corpus' history."""
        for edit in self.edits:
            corpus = edit.apply(corpus, self.cites)
        return attrs.evolve(corpus, amendments=(*corpus.amendments, self.id))

    def __repr__(self) -> str:
        """Show the id."""
        return f"<Amendment {self.id}>"
