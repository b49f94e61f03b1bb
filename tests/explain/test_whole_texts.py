"""Whole texts, as a person reads them: a change of wording is a change to look at."""

from __future__ import annotations

import pytest

from disclosure_law.text import Language
from tests.explain.world import VERDICTS

REFUSED_NL = """\
Nee.
Deze gegevens mogen zo niet worden gedeeld. Hieronder staat wat dat tegenhoudt, en wat er
nodig zou zijn om het wel te mogen.

De vraag
- Wie: arts aan school
- Wat: gegevens over gezondheid
- Doel: ernstige schade voorkomen
- Wat niet is vermeld, is gelezen als: niet aan de orde.

Wat dit tegenhoudt
- De arts zwijgt. (art. 1 lid 1 Proefwet) Kan open met: a, b.
- Zonder grondslag mag niets. (art. 2 Proefwet) Kan open met: a, b.

Het zou wel mogen als alleen dit anders was
- Heeft de betrokkene zelf toestemming gegeven? Gegeven: vrij, geïnformeerd, uitdrukkelijk,
  schriftelijk en voor deze verstrekking.

Wat dit zou kunnen openen, en wat daarvoor ontbreekt
a. De patiënt stemt in. (art. 4 Proefwet) Opent: het geheim, de grondslag.
   - Heeft de betrokkene zelf toestemming gegeven? Geweigerd; nodig: gegeven.
b. Bij gevaar mag de arts spreken. (art. 5 Proefwet) Opent: het geheim, de grondslag.
   - Is er gevaar? Nee; nodig: ja.
   - Weegt het gevaar zwaar genoeg? Nee; nodig: ja. Alleen de verstrekker kan dit oordelen.
   - Omstreden: hoe groot gevaar, is omstreden. (art. 5 Proefwet)

Het recht waaronder dit is beoordeeld
- Het proefrecht, op 6 mei 2025. Editie van de wetteksten: 2026-11-21.

Bronnen
- art. 1 lid 1 Proefwet (letterlijk gelezen)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1&lid=1&z=2025-05-06&g=2025-05-06
- art. 2 Proefwet (letterlijk gelezen)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=2&z=2025-05-06&g=2025-05-06
- art. 5 Proefwet
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=5&z=2025-05-06&g=2025-05-06
"""

CONSENTED_NL = """\
Ja, dat mag.
Delen mag hier: geen enkel verbod staat in de weg. Het is geen plicht; de verstrekker
beslist zelf.
Ook het beroepsgeheim staat hier niet in de weg: het geheim.

De vraag
- Wie: arts aan school
- Wat: gegevens over gezondheid
- Doel: ernstige schade voorkomen
- Wat niet is vermeld, is gelezen als: niet aan de orde.

Wat de weg vrijmaakt
- De patiënt stemt in. (art. 4 Proefwet; art. 2 lid 2 onder a Proefwet) Opent: het geheim
  (art. 1 lid 1 Proefwet), de grondslag (art. 2 Proefwet).

Waar dat op rust
- Heeft de betrokkene zelf toestemming gegeven? Gegeven.
- Geldt de toestemming voor deze ontvanger, dit doel en deze gegevens? Ja.
- Was de betrokkene geïnformeerd? Ja.

Wat erbij hoort
  Achteraf
  - Leg het vast. (art. 7 Proefwet) Verantwoordelijk: de verstrekker.

Het recht waaronder dit is beoordeeld
- Het proefrecht, op 6 mei 2025. Editie van de wetteksten: 2026-11-21.

Bronnen
- art. 4 Proefwet (letterlijk gelezen)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=4&z=2025-05-06&g=2025-05-06
- art. 1 lid 1 Proefwet (letterlijk gelezen)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1&lid=1&z=2025-05-06&g=2025-05-06
- art. 2 lid 2 onder a Proefwet
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=2&lid=2&o=a&z=2025-05-06&g=2025-05-06
- art. 2 Proefwet (letterlijk gelezen)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=2&z=2025-05-06&g=2025-05-06
- art. 7 Proefwet (letterlijk gelezen)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=7&z=2025-05-06&g=2025-05-06
"""

DANGER_NL = """\
Nee, tenzij een uitzondering geldt.
Het antwoord staat nog niet vast. Het hangt af van een oordeel dat nog niet is gegeven.
Let op: een deel hiervan is omstreden; zie hieronder.

De vraag
- Wie: arts aan school
- Wat: gegevens over gezondheid
- Doel: ernstige schade voorkomen
- Wat niet is vermeld, is gelezen als: niet aan de orde.

Wat eerst moet worden beantwoord, en welke bepaling daarom vraagt
1. Weegt het gevaar zwaar genoeg? (art. 5 lid 2 Proefwet)
   - Alleen de verstrekker kan dit oordelen.

Wat dit nog kan tegenhouden
- De arts zwijgt. (art. 1 lid 1 Proefwet) Kan open met: a.
- Zonder grondslag mag niets. (art. 2 Proefwet) Kan open met: a.

Met dit ene antwoord mag het zeker
- Weegt het gevaar zwaar genoeg? Ja. (art. 5 lid 2 Proefwet) Alleen de verstrekker kan dit
  oordelen.
- Heeft de betrokkene zelf toestemming gegeven? Gegeven: vrij, geïnformeerd, uitdrukkelijk,
  schriftelijk en voor deze verstrekking.

Wat dit zou kunnen openen, en wat daarvoor ontbreekt
a. Bij gevaar mag de arts spreken. (art. 5 Proefwet) Opent: het geheim, de grondslag.
   - Weegt het gevaar zwaar genoeg? Niet bekend; nodig: ja. Alleen de verstrekker kan dit
     oordelen.
- Verder weg, en hier niet getoond: 1.

Wat erbij hoort, als het mag
  Achteraf
  - Leg het vast. (art. 7 Proefwet) Verantwoordelijk: de verstrekker.
  Professionele norm
  - Overleg met een collega. (art. 7 Proefwet) Verantwoordelijk: de verstrekker.

Wat omstreden is
- Hoe groot gevaar, is omstreden. (art. 5 Proefwet)

Het recht waaronder dit is beoordeeld
- Het proefrecht, op 6 mei 2025. Editie van de wetteksten: 2026-11-21.

Bronnen
- art. 1 lid 1 Proefwet (letterlijk gelezen)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1&lid=1&z=2025-05-06&g=2025-05-06
- art. 2 Proefwet (letterlijk gelezen)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=2&z=2025-05-06&g=2025-05-06
- art. 5 Proefwet (uit de tweede hand)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=5&z=2025-05-06&g=2025-05-06
- art. 7 Proefwet (letterlijk gelezen)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=7&z=2025-05-06&g=2025-05-06
"""

ORDERED_EN = """\
Yes, that is required.
Sharing is required here: the discloser is obliged to, and no prohibition stands in the way.
Professional secrecy does not stand in the way here either: the secrecy.

The question
- Who: physician to court
- What: health data
- Purpose: averting serious harm
- What is not stated was read as: not the case.

What requires it
- When ordered the physician must speak. (art. 6 Proefwet) Opens: the secrecy (art. 1 para 1
  Proefwet), the basis (art. 2 Proefwet).

What that rests on
- Was it ordered? Yes.

The law this was judged under
- The trial law, on 6 May 2025. Edition of the statutes: 2026-11-21.

Sources
- art. 6 Proefwet (read verbatim)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=6&z=2025-05-06&g=2025-05-06
- art. 1 para 1 Proefwet (read verbatim)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1&lid=1&z=2025-05-06&g=2025-05-06
- art. 2 Proefwet (read verbatim)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=2&z=2025-05-06&g=2025-05-06
"""

LIMIT_EN = """\
Yes, unless a prohibition stands in the way.
The answer is not settled yet. It depends on facts that are not known yet.

The question
- Who: physician to school
- What: health data
- Purpose: averting serious harm
- What is not stated was read as: not the case.

What has to be answered first, and which provision asks for it
1. Does it harm another? (art. 3 Proefwet)

What may still stand in the way
- What harms another stays in. (art. 3 Proefwet) Nothing lifts this.
  - Does it harm another? Not known; the prohibition applies for: yes.

With this one answer it is certainly allowed
- Does it harm another? No. (art. 3 Proefwet)

What clears the way
- The patient consents. (art. 4 Proefwet; art. 2 para 2 (a) Proefwet) Opens: the secrecy
  (art. 1 para 1 Proefwet), the basis (art. 2 Proefwet).

What that rests on
- Has the data subject personally given consent? Given.
- Does the consent cover this recipient, purpose and data? Yes.
- Was the data subject informed? Yes.

What goes with it, if it is allowed
  Afterwards
  - Record it. (art. 7 Proefwet) Responsible: the discloser.

The law this was judged under
- The trial law, on 6 May 2025. Edition of the statutes: 2026-11-21.

Sources
- art. 3 Proefwet (read verbatim)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=3&z=2025-05-06&g=2025-05-06
- art. 4 Proefwet (read verbatim)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=4&z=2025-05-06&g=2025-05-06
- art. 1 para 1 Proefwet (read verbatim)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1&lid=1&z=2025-05-06&g=2025-05-06
- art. 2 para 2 (a) Proefwet
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=2&lid=2&o=a&z=2025-05-06&g=2025-05-06
- art. 2 Proefwet (read verbatim)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=2&z=2025-05-06&g=2025-05-06
- art. 7 Proefwet (read verbatim)
  https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=7&z=2025-05-06&g=2025-05-06
"""


@pytest.mark.parametrize(
    ("name", "lang", "expected"),
    [
        ("refused", "nl", REFUSED_NL),
        ("consented", "nl", CONSENTED_NL),
        ("danger", "nl", DANGER_NL),
        ("ordered", "en", ORDERED_EN),
        ("limit", "en", LIMIT_EN),
    ],
)
def test_whole_texts(name: str, lang: Language, expected: str) -> None:
    """The text of a small verdict, from the first line to the last."""
    assert expected == VERDICTS[name].explain(lang)
