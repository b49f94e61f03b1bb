"""The AVG keys that a ground carries besides its secrecy key (house reading 1).

A duty rests on AVG 6(1)(c); a power or statutory task of a public body on 6(1)(e); a power of a
private professional on 6(1)(e), contested. An AVG basis never opens a secrecy lock, and opening a
secrecy lock never supplies an AVG basis: a ground states both.
"""

from __future__ import annotations

from disclosure_law.law.sources import AVG, UAVG
from disclosure_law.rule import Contested, Key
from disclosure_law.term import LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import DISCLOSER_ROLE
from disclosure_law.vocabulary.locks import AVG_6, AVG_9, AVG_10

BASIS_OF_POWER_CONTESTED = Contested(
    AVG.art("6", lid="1"),
    Text(
        "Welke grondslag van AVG 6(1) een bevoegdheid van een private professional draagt is "
        "omstreden: (e) is de beste kandidaat, (f) de terugval; nooit (c).",
        "Which basis of AVG 6(1) carries a power of a private professional is contested: (e) is "
        "the best candidate, (f) the fallback; never (c).",
    ),
    when=~DISCLOSER_ROLE.among(*roles.PUBLIC_BODIES),
)
ART_10_OF_DUTY_CONTESTED = Contested(
    AVG.art("10"),
    Text(
        "Dat een wettelijke plicht ook AVG 10 draagt berust op eigen lezing waar UAVG 31-33 geen "
        "passende letter noemt.",
        "That a statutory duty also carries AVG 10 is an own reading where UAVG 31-33 names no "
        "fitting letter.",
    ),
)

DUTY_BASIS = Key(AVG_6, (AVG.art("6", lid="1", onder="c"),))
TASK_BASIS = Key(AVG_6, (AVG.art("6", lid="1", onder="e"),), contested=(BASIS_OF_POWER_CONTESTED,))
HEALTH_BY_STATUTE = Key(AVG_9, (AVG.art("9", lid="2", onder="g"),))
"""Member State law in the sense of 9(2)(g) or (h), supplied by the statute itself."""
CRIMINAL_BY_STATUTE = Key(AVG_10, (AVG.art("10"),), contested=(ART_10_OF_DUTY_CONTESTED,))
CRIMINAL_BY_TEXT = Key(AVG_10, (AVG.art("10"),))
"""For a statute that names criminal data itself."""

DUTY_KEYS = (DUTY_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_STATUTE)
"""What a statutory duty carries (6(1)(c); 9(2) and 10 via that statute)."""
POWER_KEYS = (TASK_BASIS, HEALTH_BY_STATUTE)
"""What a statutory power carries; criminal data only where the statute says so."""
CONSENT_6 = Key(AVG_6, (AVG.art("6", lid="1", onder="a"),))
CONSENT_9 = Key(
    AVG_9,
    (AVG.art("9", lid="2", onder="a"), UAVG.art("22", lid="2", onder="a")),
)
CONSENT_10 = Key(AVG_10, (UAVG.art("32", onder="a"),))

EVERY_SECRECY = (LockKind.SECRECY, LockKind.OFFICE, LockKind.CODE, LockKind.CONTRACT)
"""Broken by "een wettelijk voorschrift of [...] ambt of beroep"; never a closed regime."""
