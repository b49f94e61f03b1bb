"""The requests that the tables assert, as probes: each row, and each of its things varied."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from disclosure_law.corpora import corpus_named
from disclosure_law.disclosure import disclosures
from disclosure_law.errors import ContradictionError
from disclosure_law.leaf import Fact, Group, Number, OpenQuestion
from disclosure_law.quality.mutants import whole
from disclosure_law.quality.mutation import Probe
from disclosure_law.request import Consent, Request
from tests.law.rows.table import Row, load
from tests.law.rows.vary import UNSTATED, Seen, answered, read_by, term

PARTS = {"recipient": "recipients", "item": "data", "own_consent": "consent"}


def row_probes() -> Iterator[Probe]:
    """Yield every row of the tables, then one value that ends each thing and one that does not."""
    for entry in load():
        corpus = corpus_named(entry.law)
        things = read_by(whole(entry.found()))
        for row in entry.row:
            for request in (row.request, *_varied(row, things)):
                probe = Probe(request, corpus)
                if _is_sound(probe):
                    yield probe


def _is_sound(probe: Probe) -> bool:
    """Return whether the request does not contradict the dated table of what binds whom."""
    try:
        disclosures(probe.request, probe.corpus.at(probe.request.at))
    except ContradictionError:
        return False
    return True


def _varied(row: Row, things: tuple[Seen, ...]) -> Iterator[Request]:
    for seen in things:
        if isinstance(seen.what, OpenQuestion):
            continue
        expected = row.expects(seen)
        inside = [v for v in seen.values if v in expected]
        outside = [v for v in seen.values if v not in expected]
        several = isinstance(seen.what, Group | Number | Fact)
        for value in (*inside[:1], *(outside if several else outside[:1])):
            yield _with(row.request, seen, value)


def _with(request: Request, seen: Seen, value: str) -> Request:
    what = seen.what
    if isinstance(what, Fact) and not what.path:
        return attrs.evolve(request, facts=answered(request.facts, what, value))
    assert not isinstance(what, OpenQuestion)
    name, _, attribute = what.path.partition(".")
    changes: dict[str, Any] = {name: term(seen, value)}
    if attribute:
        field = PARTS.get(name, name)
        part = _part(request, field)
        new = attrs.evolve(part, **{attribute: _value(part, attribute, seen, value)})
        changes = {field: (new,) if isinstance(getattr(request, field), tuple) else new}
    return attrs.evolve(request, **changes)


def _part(request: Request, field: str) -> Any:  # one of a request's parts
    part = getattr(request, field)
    if part is None:
        return Consent()
    return part[0] if isinstance(part, tuple) else part


def _value(part: object, attribute: str, seen: Seen, value: str) -> object:
    found = term(seen, value)
    if not isinstance(seen.what, Group):
        return found
    before = getattr(part, attribute) or () if seen.id.endswith("+") else ()
    return before if value == UNSTATED else (*before, found)
