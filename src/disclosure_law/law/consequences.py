"""What follows from breaking a secrecy: shown with the prohibitions that stand, never a ground.

Status: verified-verbatim (sr-sv.md). Sr 272 presupposes a duty of secrecy found elsewhere; it makes
no disclosure lawful or unlawful by itself. It is a Condition that secrecy prohibitions carry in
`then`, so this module offers no `RULES`. "Ambt, beroep of wettelijk voorschrift": every secrecy of
office, profession or statute carries it, a derived one too (Wet BIG 87 lid 3 puts "dezelfde
geheimhoudingsplicht" on the supervisor); an agreement does not. The Wpg (7 lid 3) and the Wjsg (52
lid 2) set lid 2 aside and carry a note of their own.
"""

from __future__ import annotations

from disclosure_law.law.sources import SR
from disclosure_law.rule import Condition, Stage
from disclosure_law.text import Text
from disclosure_law.vocabulary import data

# Sr 272 lid 1: "Hij die enig geheim waarvan hij weet of redelijkerwijs moet vermoeden dat hij uit
# hoofde van ambt, beroep of wettelijk voorschrift dan wel van vroeger ambt of beroep verplicht is
# het te bewaren, opzettelijk schendt, wordt gestraft"; lid 2: "slechts vervolgd op diens klacht".
SR_272 = Condition(
    id="consequences.breach_of_secrecy",
    cites=(SR.art("272", lid="1"), SR.art("272", lid="2")),
    text=Text(
        "Wie dit geheim opzettelijk schendt is strafbaar; gaat het om een bepaald persoon, dan "
        "alleen op diens klacht.",
        "Whoever breaks this secret intentionally commits an offence; where it concerns a "
        "particular person, prosecuted on that person's complaint only.",
    ),
    words="uit hoofde van ambt, beroep of wettelijk voorschrift dan wel van vroeger ambt of beroep "
    "verplicht is het te bewaren, opzettelijk schendt",
    stage=Stage.CONSEQUENCE,
    holder=data.DISCLOSER,
)
