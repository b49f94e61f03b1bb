"""BW 1:240, 1:243 and 1:377c: the Raad voor de Kinderbescherming and the parent without authority.

Status: verified-verbatim (version 2025-07-05; 240 and 377c already so in the 2015 text, which is
not said of 243). 1:240 is a power that breaks secrecy towards the Raad only; necessity is tested
per data subject (ECLI:NL:TGZCTG:2018:232).
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import (
    DUTY_KEYS,
    EVERY_SECRECY,
    POWER_KEYS,
)  # fmt: skip
from disclosure_law.law.sources import BW1
from disclosure_law.leaf import Fact, NotModelled
from disclosure_law.rule import (
    Contested,
    Ground,
    Key,
    Modality,
)
from disclosure_law.term import Purpose
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    NECESSARY,
    ON_REQUEST,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import AGREEMENT, SECRECIES, WVGGZ_8_34, WZD_18C

READ_243 = dt.date(2025, 7, 5)
BOARD_TASK = Purpose("raadstaak", Text("taken van de raad", "tasks of the Child Protection Board"))
INFORM_PARENT = Purpose(
    "informatie-ouder-zonder-gezag",
    Text("informatie aan de ouder zonder gezag", "informing the parent without authority"),
)


# --- BW 1:240 ------------------------------------------------------------------------------------
# "Degene die op grond van een wettelijk voorschrift of op grond van zijn ambt of beroep tot
# geheimhouding is verplicht kan, zonder toestemming van degene die het betreft, aan de raad voor
# de kinderbescherming inlichtingen verstrekken, indien dit noodzakelijk kan worden geacht voor de
# uitoefening van de taken van de raad."
# Who is bound by no such secrecy "need[s] only an AVG basis": this is none.
BOUND_BY_SECRECY = DISCLOSER_BOUND.has_any(*(lock for lock in SECRECIES if lock != AGREEMENT))
TO_BOARD = RECIPIENT_ROLE.among(roles.CHILD_PROTECTION_BOARD) & PURPOSE.among(BOARD_TASK)
LATER_SECRECY = Contested(
    BW1.art("240"),
    Text(
        "Dat BW 1:240 ook Wvggz 8:34 en Wzd 18c doorbreekt is omstreden.",
        "That BW 1:240 also breaks Wvggz 8:34 and Wzd 18c is contested.",
    ),
)
INFORM_BOARD = Ground(
    id="jeugdwet.inform_board",
    cites=(BW1.art("240"),),
    text=Text(
        "Wie tot geheimhouding verplicht is mag de raad voor de kinderbescherming inlichten.",
        "Whoever is bound by secrecy may inform the Child Protection Board.",
    ),
    words="indien dit noodzakelijk kan worden geacht voor de uitoefening van de taken van de raad",
    when=BOUND_BY_SECRECY & TO_BOARD,
    provided=NECESSARY,
    lifts=(
        *POWER_KEYS,
        Key(WVGGZ_8_34, contested=(LATER_SECRECY,)),
        Key(WZD_18C, contested=(LATER_SECRECY,)),
    ),
    breaks=EVERY_SECRECY,
)

# --- BW 1:243 lid 1 ------------------------------------------------------------------------------
# "De colleges van burgemeester en wethouders [...] verschaffen de raad voor de kinderbescherming
# kosteloos alle inlichtingen [...] die de raad ter uitvoering van zijn taak van hen vraagt."
COLLEGE_INFORMS_BOARD = Ground(
    id="jeugdwet.college_informs_board",
    cites=(BW1.art("243", lid="1"),),
    text=Text(
        "Het college geeft de raad desgevraagd alle inlichtingen voor zijn taak.",
        "The municipality gives the Board on request all information for its task.",
    ),
    words="verschaffen de raad voor de kinderbescherming kosteloos alle inlichtingen",
    when=DISCLOSER_ROLE.among(*roles.COLLEGE_ROLES) & TO_BOARD & ON_REQUEST,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    read_from=READ_243,
)
# Second sentence: "bij algemene maatregel van bestuur aan te wijzen instanties of personen": not
# read.
DESIGNATED_INFORM_BOARD = Ground(
    id="jeugdwet.designated_inform_board",
    cites=(BW1.art("243", lid="1", sentence="2"),),
    text=Text(
        "Aangewezen instanties moeten de raad inlichten; wie dat zijn is niet gelezen.",
        "Designated bodies must inform the Board; who they are was not read.",
    ),
    words="verschaffen de bij algemene maatregel van bestuur aan te wijzen instanties of personen "
    "de "
    "raad kosteloos die inlichtingen die voor een goede uitoefening van hun taak noodzakelijk zijn",
    when=~DISCLOSER_ROLE.among(*roles.COLLEGE_ROLES, *roles.PRIVATE_ROLES) & TO_BOARD & ON_REQUEST,
    provided=NECESSARY
    & NotModelled(
        "jeugdwet.designated_by_decree",
        Text(
            "De amvb bij BW 1:243 (welke instanties zijn aangewezen) is niet gelezen.",
            "The decree under BW 1:243 (which bodies are designated) was not read.",
        ),
        BW1.art("243", lid="1", sentence="2"),
    ),
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    read_from=READ_243,
)

# --- BW 1:377c lid 1 -----------------------------------------------------------------------------
# "wordt de niet met het gezag belaste ouder desgevraagd door derden die beroepshalve beschikken
# over informatie inzake belangrijke feiten en omstandigheden die de persoon van het kind of diens
# verzorging en opvoeding betreffen, daarvan op de hoogte gesteld, tenzij die derde de informatie
# niet op gelijke wijze zou verschaffen aan degene die met het gezag over het kind is belast
# [...], of het belang van het kind zich tegen het verschaffen van informatie verzet."
IMPORTANT_FACTS = Fact(
    "jeugdwet.important_facts_about_child",
    Text(
        "Gaat het om belangrijke feiten over het kind, diens verzorging of opvoeding?",
        "Is it about important facts on the child, its care or upbringing?",
    ),
    BW1.art("377c", lid="1"),
)
SAME_TO_OTHER_PARENT = Fact(
    "jeugdwet.same_to_parent_with_authority",
    Text(
        "Zou de verstrekker deze informatie gelijk aan de ouder met gezag geven?",
        "Would the discloser give this information equally to the parent with authority?",
    ),
    BW1.art("377c", lid="1"),
)
CHILDS_INTEREST_OPPOSES = Fact(
    "jeugdwet.childs_interest_opposes",
    Text("Verzet het belang van het kind zich?", "Does the child's interest oppose it?"),
    BW1.art("377c", lid="1"),
)
PARENT_WITHOUT_AUTHORITY = Ground(
    id="jeugdwet.parent_without_authority",
    cites=(BW1.art("377c", lid="1"),),
    text=Text(
        "De ouder zonder gezag wordt desgevraagd over belangrijke feiten ingelicht.",
        "The parent without authority is informed of important facts on request.",
    ),
    words="desgevraagd door derden die beroepshalve beschikken over informatie inzake belangrijke "
    "feiten en omstandigheden",
    when=RECIPIENT_ROLE.among(roles.PARENT_WITHOUT_AUTHORITY)
    & ~DISCLOSER_ROLE.among(*roles.PRIVATE_ROLES)
    & ON_REQUEST
    & PURPOSE.among(INFORM_PARENT),
    provided=IMPORTANT_FACTS & SAME_TO_OTHER_PARENT & ~CHILDS_INTEREST_OPPOSES,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
)

RULES = (
    INFORM_BOARD, COLLEGE_INFORMS_BOARD, DESIGNATED_INFORM_BOARD, PARENT_WITHOUT_AUTHORITY,
)  # fmt: skip

COVERAGE = (
    Coverage(BW1.art("240"), "encoded", "power to inform the Board"),
    Coverage(BW1.art("243"), "encoded", "lid 1 first sentence; second: decree not read"),
    Coverage(BW1.art("377c"), "encoded", "lid 1"),
)
