"""Secrecies that bind people and whose text the pack does not give in full.

Whoever states such a secrecy must never get a silent "permitted". Derived secrecy (Wet BIG 87 lid 3
and its like) is the secrecy of the one it derives from; the scope of the others is not modelled,
and a verdict that hangs on it is undetermined.
"""

from __future__ import annotations

from disclosure_law.citation import Provision
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.sources import AWB, SR, WET_BIG
from disclosure_law.leaf import NotModelled
from disclosure_law.rule import Prohibition, Status, Yields
from disclosure_law.term import Lock
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND, RECIPIENT_ROLE
from disclosure_law.vocabulary.locks import DERIVED, OFFICE, SCHULDHULP, SR_37A, WET_BIG_87

TO_ANOTHER = ~RECIPIENT_ROLE.among(roles.CLIENT)

# Wet BIG 87 lid 3: "Op deze ambtenaren rust dezelfde geheimhoudingsplicht als op de betrokken
# beroepsbeoefenaar."  The same sentence stands in Jeugdwet 9.2, Wmo 2015 6.1, Wfz 3.5 and Wabvpz
# 15k.
SUPERVISORS_SECRECY = Prohibition(
    id="other_secrecies.supervisors",
    cites=(WET_BIG.art("87", lid="3"),),
    text=Text(
        "Op de toezichthouder rust dezelfde geheimhoudingsplicht als op de beroepsbeoefenaar.",
        "The supervisor is under the same secrecy as the professional.",
    ),
    words="Op deze ambtenaren rust dezelfde geheimhoudingsplicht als op de betrokken "
    "beroepsbeoefenaar",
    when=DISCLOSER_BOUND.has(WET_BIG_87) & TO_ANOTHER,
    lock=WET_BIG_87,
    yields=Yields.DUTIES,
    then=(SR_272,),
)
DERIVED_SECRECY = Prohibition(
    id="other_secrecies.derived",
    cites=(WET_BIG.art("87", lid="3"),),
    text=Text(
        "Wie een afgeleid geheim heeft zwijgt zoals degene van wie het is afgeleid.",
        "Whoever holds a derived secret keeps silent as the one it derives from.",
    ),
    when=DISCLOSER_BOUND.has(DERIVED) & TO_ANOTHER,
    lock=DERIVED,
    yields=Yields.DUTIES,
    status=Status.OWN_READING,
    then=(SR_272,),
)


def _unread(lock: Lock, id_: str, source: Provision) -> Prohibition:
    """Return a secrecy whose scope is not modelled: it may stand, and the verdict says so."""
    scope = NotModelled(
        f"other_secrecies.{id_}_scope",
        Text(
            f"De reikwijdte van deze geheimhouding ({lock.text.nl}) is niet uitgewerkt.",
            f"The scope of this secrecy ({lock.text.en}) is not modelled.",
        ),
        source,
    )
    return Prohibition(
        id=f"other_secrecies.{id_}",
        cites=(source,),
        text=lock.text,
        when=DISCLOSER_BOUND.has(lock) & TO_ANOTHER & scope,
        lock=lock,
        yields=Yields.DUTIES,
        then=(SR_272,),
        status=Status.UNVERIFIED,
    )


COMMITTEE_SECRECY = _unread(SR_37A, "sr_37a", SR.art("37a", lid="9"))
SECRECY_OF_OFFICE = _unread(OFFICE, "office", SR.art("272"))
DEBT_HELP_SECRECY = _unread(SCHULDHULP, "debt_help", AWB.art("2:5", lid="1"))

RULES = (
    SUPERVISORS_SECRECY, DERIVED_SECRECY, COMMITTEE_SECRECY, SECRECY_OF_OFFICE, DEBT_HELP_SECRECY,
)  # fmt: skip
