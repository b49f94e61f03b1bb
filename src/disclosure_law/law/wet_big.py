"""Wet BIG, art. 88: the personal secrecy of regulated health professionals.

Status: verified-verbatim. Art. 88 knows no exceptions of its own; those of BW 7:457 and of
unwritten law are read into it, which is why their grounds name this lock. Who is bound at which
date stands in `binding`; before 2019-04-01 the sentence began with "Een ieder".
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.consequences import SR_272
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import WET_BIG
from disclosure_law.leaf import Fact
from disclosure_law.rule import Condition, Ground, Modality, Prohibition, Stage, Yields
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND, ON_REQUEST, PURPOSE, RECIPIENT_ROLE
from disclosure_law.vocabulary.locks import BW_7_457, WET_BIG_88

BOUND = DISCLOSER_BOUND.has(WET_BIG_88)
TO_ANOTHER = ~RECIPIENT_ROLE.among(roles.CLIENT)

# --- Art. 87 lid 2-3 ------------------------------------------------------------------------------
# "Voor zover de betrokken beroepsbeoefenaar uit hoofde van ambt, beroep of wettelijk voorschrift
# tot geheimhouding van het dossier verplicht is, kan de beroepsbeoefenaar deze verplichting [...]
# niet inroepen tegenover de met het toezicht belaste ambtenaren. Op deze ambtenaren rust dezelfde
# geheimhoudingsplicht als op de betrokken beroepsbeoefenaar."
SUPERVISION_DEMANDED = Fact(
    "wet_big.supervision",
    Text(
        "Vordert een ambtenaar die met het toezicht op de Wet BIG is belast inlichtingen of "
        "inzage?",
        "Does an official charged with supervision under the Wet BIG demand information or access?",
    ),
    WET_BIG.art("87", lid="2"),
)
SUPERVISION = Ground(
    id="wet_big.supervision",
    cites=(WET_BIG.art("87", lid="3"), WET_BIG.art("87", lid="2")),
    text=Text(
        "Tegenover de inspectie kan de beroepsbeoefenaar zijn geheimhouding niet inroepen.",
        "Towards the inspectorate the professional cannot invoke secrecy.",
    ),
    words="kan de beroepsbeoefenaar deze verplichting, in afwijking van artikel 5:20, tweede lid, "
    "van de Algemene wet bestuursrecht en van artikel 88 van deze wet, niet inroepen tegenover de "
    "met het toezicht belaste ambtenaren",
    when=DISCLOSER_BOUND.has_any(WET_BIG_88, BW_7_457)
    & RECIPIENT_ROLE.among(roles.INSPECTORATE)
    & PURPOSE.among(data.SUPERVISION)
    & ON_REQUEST,
    provided=SUPERVISION_DEMANDED,
    modality=Modality.DUTY,
    lifts=(WET_BIG_88, BW_7_457, *DUTY_KEYS),
    read_from=dt.date(2019, 4, 1),
    then=(
        Condition(
            id="wet_big.derived_secrecy",
            cites=(WET_BIG.art("87", lid="3"),),
            text=Text(
                "Op de toezichthoudende ambtenaren rust dezelfde geheimhoudingsplicht.",
                "The supervising officials are under the same secrecy.",
            ),
            stage=Stage.WITH,
            holder=data.RECIPIENT,
        ),
    ),
)

# --- Art. 88 --------------------------------------------------------------------------------------
# "De beoefenaren van een op grond van artikel 3, 34 of 36a gereguleerd beroep zijn verplicht
# geheimhouding in acht te nemen ten opzichte van al datgene wat hem bij het uitoefenen van zijn
# beroep op het gebied van de individuele gezondheidszorg als geheim is toevertrouwd, of wat
# daarbij als geheim te zijner kennis is gekomen of wat daarbij te zijner kennis is gekomen en
# waarvan hij het vertrouwelijke karakter moest begrijpen."  Until 2019-04-01 it began: "Een ieder
# is verplicht".
SECRECY = Prohibition(
    id="wet_big.secrecy",
    cites=(WET_BIG.art("88"),),
    text=Text(
        "De beroepsbeoefenaar houdt geheim wat hem in de individuele gezondheidszorg is "
        "toevertrouwd of vertrouwelijk bekend werd.",
        "The professional keeps secret what was entrusted or became known in confidence in "
        "individual health care.",
    ),
    words="zijn verplicht geheimhouding in acht te nemen ten opzichte van al datgene wat hem bij "
    "het uitoefenen van zijn beroep op het gebied van de individuele gezondheidszorg als geheim "
    "is toevertrouwd",
    when=BOUND & TO_ANOTHER,
    lock=WET_BIG_88,
    yields=Yields.DUTIES,
    then=(SR_272,),
)

RULES = (SUPERVISION, SECRECY)

COVERAGE = (
    Coverage(WET_BIG.art("1"), "out of scope", "definitions; settled by the role of the party"),
    Coverage(WET_BIG.art("3"), "out of scope", "who art. 88 binds: see `binding`"),
    Coverage(WET_BIG.art("34"), "out of scope", "who art. 88 binds: see `binding`"),
    Coverage(WET_BIG.art("36a"), "out of scope", "who art. 88 binds: see `binding`"),
    Coverage(WET_BIG.art("86"), "out of scope", "designates the supervising officials"),
    Coverage(WET_BIG.art("87"), "encoded", "lid 2-3 as one duty to the inspectorate"),
    Coverage(WET_BIG.art("88"), "encoded", "the secrecy itself"),
)
