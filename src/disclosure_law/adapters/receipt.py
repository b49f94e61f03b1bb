"""A receipt: enough to show later what was decided, on which facts, under which law; no more.

It keeps only the facts that the verdict rests on: a fact without which the answer would have been
the same is left out, even when the caller stated it.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping

import attrs

from disclosure_law.adapters import wire
from disclosure_law.adapters.digest import digest
from disclosure_law.adapters.strict_json import as_object, parse, repeats
from disclosure_law.corpora import CORPORA, corpus_named
from disclosure_law.corpus import Corpus
from disclosure_law.edition import LAW_EDITION, VERSION
from disclosure_law.errors import DisclosureLawError, RequestError
from disclosure_law.lexicon import lexicon_of
from disclosure_law.lifting import judge
from disclosure_law.outcome import Outcome
from disclosure_law.request import Request
from disclosure_law.verdict import Verdict


class ReplayError(DisclosureLawError):
    """The law of today is not the law that a receipt was written under."""


@attrs.frozen(kw_only=True, repr=False)
class Receipt:
    """
    What a verdict rests on.

    Attributes:
        version: The version of the library.
        edition: The edition of the law.
        law: The name of the corpus.
        digest: The digest of what was in force in that corpus at the date of the request.
        request: The typed attributes, and those facts that were read.
        outcome: The outcome of the whole.
        cites: The provisions that carry it, in short form.
        conditions: The ids of the conditions that attach.
        missing: The ids of the facts that can still change the outcome.
    """

    version: str
    edition: str
    law: str
    digest: str
    request: Request
    outcome: Outcome
    cites: tuple[str, ...]
    conditions: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def at(self) -> dt.date:
        """The date of the disclosure."""
        return self.request.at

    def __repr__(self) -> str:
        """Show the outcome, the law and the date; nothing of the case."""
        return f"<Receipt {self.outcome.value} under {self.law} at {self.at}>"


def receipt(verdict: Verdict) -> Receipt:
    """Return the receipt of a verdict."""
    return Receipt(
        version=VERSION,
        edition=LAW_EDITION,
        law=verdict.law.corpus.name,
        digest=digest(verdict.law),
        request=read_part(verdict),
        outcome=verdict.outcome,
        cites=tuple(provision.short for provision in verdict.cites),
        conditions=tuple(condition.id for condition in verdict.conditions),
        missing=tuple(dict.fromkeys(missing.id for missing in verdict.missing)),
    )


def read_part(verdict: Verdict) -> Request:
    """
    Return the request without the facts that the verdict does not rest on.

    In the order of their ids, each fact is dropped whose absence leaves the answer as it is; again
    from the first, until none can go: what a fact decided beside another, it may not decide alone.
    """
    less = _one_round(verdict.request, verdict)
    request = verdict.request
    while less != request:
        request, less = less, _one_round(less, verdict)
    return request


def _one_round(request: Request, verdict: Verdict) -> Request:
    """Return the request after one round of dropping."""
    corpus, answer = verdict.law.corpus, _answer(verdict)
    for fact, _ in request.facts.entries:
        less = attrs.evolve(request, facts=request.facts.without(fact))
        if _answer(judge(less, corpus)) == answer:
            request = less
    return request


def replay(receipt: Receipt, corpora: Mapping[str, Corpus] = CORPORA) -> Verdict:
    """
    Judge the disclosure of a receipt again, under the same law.

    Args:
        receipt: The receipt.
        corpora: Bodies of law by name; a name that is not among them is looked up among those
            that the library ships.

    Raises:
        ReplayError: That body of law has changed since the receipt was written.
        CorpusError: There is no body of law of that name.
    """
    corpus = _corpus(receipt.law, corpora)
    if digest(corpus.at(receipt.at)) != receipt.digest:
        msg = f"`{receipt.law}` has changed since: replay with version {receipt.version}"
        raise ReplayError(msg)
    return judge(receipt.request, corpus)


def receipt_to_data(receipt: Receipt) -> dict[str, object]:
    """Return a receipt as JSON values, keys in a fixed order."""
    return {
        "version": receipt.version,
        "edition": receipt.edition,
        "law": receipt.law,
        "digest": receipt.digest,
        "request": wire.request_to_data(receipt.request),
        "outcome": receipt.outcome.value,
        "cites": list(receipt.cites),
        "conditions": list(receipt.conditions),
        "missing": list(receipt.missing),
    }


def receipt_to_json(receipt: Receipt, indent: int | None = None) -> str:
    """Return a receipt as JSON text, the same text for the same receipt."""
    return json.dumps(receipt_to_data(receipt), ensure_ascii=False, indent=indent)


def receipt_from_json(text: str | bytes, corpora: Mapping[str, Corpus] = CORPORA) -> Receipt:
    """
    Read a receipt back.

    Raises:
        RequestError: Everything that is wrong with it, each with its path and what to do.
        CorpusError: There is no body of law of the name that it gives.
    """
    data = parse(text)
    law = (as_object(data) or {}).get("law")
    known = [_corpus(law, corpora)] if isinstance(law, str) else []
    lexicon = lexicon_of(*dict.fromkeys((*known, *CORPORA.values())))
    found, problems = wire.read(wire.converter(lexicon), data, Receipt)
    problems = (*repeats(data, wire.KEYS), *problems)
    if found is None or problems:
        raise RequestError(problems)
    return found


def _corpus(name: str, corpora: Mapping[str, Corpus]) -> Corpus:
    return corpora[name] if name in corpora else corpus_named(name)


def _answer(verdict: Verdict) -> tuple[object, ...]:
    """Return what a receipt must keep as it is."""
    return (
        verdict.outcome,
        verdict.possible,
        verdict.cites,
        verdict.conditions,
        verdict.contested,
        tuple((one.id, one.recipient, one.item) for one in verdict.missing),
    )
