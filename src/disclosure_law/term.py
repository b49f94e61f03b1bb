"""Words of the field that a request is made of: roles, purposes, data categories, ...

A term is an open value, not a member of a closed enumeration: a statute module may bring its own
purposes or settings along without editing any central list.
"""

from __future__ import annotations

from enum import Enum

import attrs

from disclosure_law.text import Text


@attrs.frozen(cache_hash=True, repr=False)
class Term:
    """One word of the field: a stable Dutch `id` and its `text` in two languages."""

    id: str
    text: Text

    def __repr__(self) -> str:
        """Show the id only."""
        return f"<{self.id}>"


class RoleClass(Enum):
    """The classes of vocabulary.md in which somebody discloses or receives."""

    CARE = "zorgprofessional"
    CARE_ORGANISATION = "zorgorganisatie"
    CODE_BOUND = "beroepscode"
    YOUTH = "jeugd"
    COMPULSORY_CARE = "verplichte zorg"
    MUNICIPALITY = "gemeente"
    JUSTICE = "justitie en veiligheid"
    COOPERATION = "samenwerking"
    OTHER = "overig"
    PRIVATE = "privé"


@attrs.frozen(cache_hash=True, repr=False)
class Role(Term):
    """A function in which somebody acts; not a job title."""

    kind: RoleClass


@attrs.frozen(cache_hash=True, repr=False)
class Capacity(Term):
    """The capacity in which the holder of a role acts in this conversation."""


@attrs.frozen(cache_hash=True, repr=False)
class Purpose(Term):
    """What the data are given for; the text names the provision where there is one."""


@attrs.frozen(cache_hash=True, repr=False)
class Category(Term):
    """A category of personal data."""


@attrs.frozen(cache_hash=True, repr=False)
class DataKind(Term):
    """A kind within a category (a medische verklaring, police data of art. 8 Wpg, ...)."""


@attrs.frozen(cache_hash=True, repr=False)
class Regime(Term):
    """A statute or article under which the discloser holds the data."""


@attrs.frozen(cache_hash=True, repr=False)
class Setting(Term):
    """A meeting, a procedure, an instrument or a channel."""


@attrs.frozen(cache_hash=True, repr=False)
class SubjectKind(Term):
    """Who the data are about, seen from the case."""


@attrs.frozen(cache_hash=True, repr=False)
class ConsentStatus(Term):
    """Given, refused, withdrawn or not asked."""


@attrs.frozen(cache_hash=True, repr=False)
class Holder(Term):
    """A party of the disclosure, as the holder of a judgement or of a condition."""


class LockKind(Enum):
    """What kind of rule keeps the data in."""

    SECRECY = "wettelijk beroepsgeheim"
    OFFICE = "ambtsgeheim"
    CODE = "geheimhouding uit beroepscode"
    CONTRACT = "contractuele geheimhouding"
    REGIME = "gesloten verstrekkingenregime"
    AVG = "AVG"
    LIMIT = "grens aan een verstrekking"
    SAFEGUARD = "waarborg"
    BAR = "absoluut verbod"


@attrs.frozen(cache_hash=True, repr=False)
class Lock(Term):
    """
    What a key opens: the identity that prohibitions carry and grounds name.

    A secrecy regime that binds people is a lock as well, so that `bound_by` in a request and the
    keys of a ground speak of the same thing.
    """

    kind: LockKind
