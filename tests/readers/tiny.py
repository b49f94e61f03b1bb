"""A tiny law for reader tests: two locks, three keys, one duty, one open question."""

from __future__ import annotations

import datetime as dt

from disclosure_law.citation import Doctrine, Provision
from disclosure_law.corpus import Corpus
from disclosure_law.leaf import Fact, OpenQuestion
from disclosure_law.request import Item, Party, Request, Subject
from disclosure_law.rule import Ground, Modality, Nature, Prohibition, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import RECIPIENT_ROLE, SUBJECT_AGE

AT = dt.date(2025, 5, 6)


def fact(id_: str) -> Fact:
    """A fact with its id for a question."""
    return Fact(id_, Text(id_, id_))


def place(name: str) -> Provision:
    """A provision with nothing but a name."""
    return Provision(Doctrine(name))


SECRET = Lock("secret", Text("geheim", "secret"), LockKind.SECRECY)
BASIS = Lock("basis", Text("grondslag", "basis"), LockKind.AVG)
ASKED, AGREED, WRITTEN, DANGER, VETO = map(fact, ["asked", "agreed", "written", "danger", "veto"])
QUESTION = OpenQuestion("question", Text("open vraag", "open question"))
TO_COLLEGE = RECIPIENT_ROLE.among(roles.COLLEGE)
ADULT = SUBJECT_AGE.at_least(16)

SECRECY = Prohibition(
    id="t.secrecy", cites=(place("secrecy"),), text=Text("zwijg", "be silent"), lock=SECRET,
    yields=Yields.DUTIES,
)  # fmt: skip
NEEDS_BASIS = Prohibition(
    id="t.basis", cites=(place("basis"),), text=Text("grondslag", "basis"), lock=BASIS
)
CONSENT = Ground(
    id="t.consent", cites=(place("consent"),), text=Text("toestemming", "consent"),
    provided=AGREED & (WRITTEN | ADULT), nature=Nature.CONSENT, lifts=(SECRET, BASIS),
)  # fmt: skip
DUTY = Ground(
    id="t.duty", cites=(place("duty"),), text=Text("plicht", "duty"), when=TO_COLLEGE & ASKED,
    provided=~VETO, modality=Modality.DUTY, lifts=(BASIS,),
)  # fmt: skip
POWER = Ground(
    id="t.power", cites=(place("power"),), text=Text("mogen", "power"), when=DANGER & QUESTION,
    lifts=(SECRET, BASIS),
)  # fmt: skip
LAW = Corpus("tiny", Text("klein", "tiny"), (SECRECY, NEEDS_BASIS, CONSENT, DUTY, POWER))

OPEN = Request(
    discloser=Party(roles.PSYCHIATRIST), recipients=(Party(roles.COLLEGE),),
    data=(Item(data.HOUSING),), at=AT, subject=Subject(age=40),
)  # fmt: skip
"""An open request: only who, to whom, what and the age are stated."""
