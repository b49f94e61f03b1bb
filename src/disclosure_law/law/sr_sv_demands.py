"""Wetboek van Strafvordering (Sv), arts. 96a, 98 and 126nc-126nf: orders and demands for data.

Status: verified-verbatim for the quoted parts (2026-01-01, in substance since the 2015 copy);
126nda is described, not quoted. A valid demand obliges every holder who has no verschoningsrecht.
For who has it there is no duty ("niet verplicht"), so the exit "bij of krachtens de wet verplicht"
of a secrecy provision is not reached: handing over without another ground stays a breach. That the
privileged may agree to a seizure (98) is no ground either: he must be free to speak.

Not covered, because it is no demand: a question of the police, a request "in het kader van het
overleg", a request of the reclassering. There is no instrument then and the secrecy rules decide.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.citation import Provision
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import SR, SV
from disclosure_law.law.sr_sv import ENDANGERS_SELF, PRIVILEGE
from disclosure_law.leaf import Fact, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Ground, Modality, Status
from disclosure_law.term import DataKind, Setting
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DATA_KINDS,
    INSTRUMENT,
    IS_HEALTH,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.settings import (
    DEMAND_126NC,
    DEMAND_126ND,
    DEMAND_126NF,
    ORDER_96A,
)  # fmt: skip

READ_126NDA = dt.date(2026, 1, 1)
DEMAND_126NDA = Setting(
    "vordering-126nda", Text("vordering camerabeelden (Sv 126nda)", "demand for camera images")
)
CAMERA_IMAGES = DataKind("camerabeelden", Text("camerabeelden", "camera images"))

# --- What every demand shares --------------------------------------------------------------------
VALID = Fact(
    "sr_sv_demands.valid",
    Text(
        "Is het bevel of de vordering bevoegd en in de wettelijke vorm gegeven, in het belang van "
        "het onderzoek?",
        "Was the order or demand given by the competent authority in due form, for the "
        "investigation?",
    ),
)
SUSPICION = Fact(
    "sr_sv_demands.suspicion_of_art_67_crime",
    Text(
        "Is er verdenking van een misdrijf als omschreven in Sv 67 lid 1?",
        "Is there a suspicion of a crime described in Sv 67 para 1?",
    ),
    SV.art("96a", lid="1"),
)
# 96a lid 3: "Op grond van hun bevoegdheid tot verschoning zijn niet verplicht aan het bevel te
# voldoen: a. de personen bedoeld bij artikel 217; b. de personen bedoeld bij de artikelen 218 en
# 218a, voorzover de uitlevering met hun plicht tot geheimhouding in strijd zou zijn"
RELATIVE_OF_SUSPECT = Fact(
    "sr_sv_demands.relative_of_suspect",
    Text(
        "Is de verstrekker een verwant van de verdachte (Sv 217)?",
        "Is the discloser a relative of the suspect (Sv 217)?",
    ),
    SV.art("96a", lid="3", onder="a"),
)
NOT_OBLIGED: Predicate = PRIVILEGE | RELATIVE_OF_SUSPECT | ENDANGERS_SELF
"""Sv 217, 218 and 219: who may refuse testimony need not comply with an order or a demand."""
# 126nc: "persoonsgegevens betreffende iemands godsdienst of levensovertuiging, ras, politieke
# gezindheid, gezondheid, seksuele leven of lidmaatschap van een vakvereniging."
REVEALS_SENSITIVE = Fact(
    "sr_sv_demands.reveals_sensitive_data",
    Text(
        "Betreffen de gegevens iemands godsdienst, levensovertuiging, ras, politieke gezindheid, "
        "gezondheid, seksuele leven of vakbondslidmaatschap?",
        "Do the data concern somebody's religion, philosophy, race, politics, health, sexual life "
        "or union membership?",
    ),
    SV.art("126nc"),
)
SENSITIVE: Predicate = IS_HEALTH | CATEGORY.among(data.OTHER_SPECIAL) | REVEALS_SENSITIVE


def _demand(
    id_: str,
    cites: Provision,
    text: Text,
    words: str,
    *,
    issued: Predicate,
    provided: Predicate,
    status: Status = Status.VERBATIM,
    read_from: dt.date | None = None,
) -> Ground:
    """Complying with one instrument: a duty for whoever cannot invoke verschoningsrecht."""
    return Ground(
        id=id_,
        cites=(cites, SV.art("96a", lid="3")),
        text=text,
        words=words,
        when=issued,
        provided=VALID & provided & ~NOT_OBLIGED,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        status=status,
        read_from=read_from,
    )


BY_INVESTIGATOR = RECIPIENT_ROLE.among(*roles.POLICE_ROLES)
BY_PROSECUTOR = RECIPIENT_ROLE.among(*roles.PROSECUTION_ROLES)

# --- Art. 96a lid 1 ------------------------------------------------------------------------------
# "In geval van verdenking van een misdrijf als omschreven in artikel 67, eerste lid, kan de
# opsporingsambtenaar een persoon die redelijkerwijs moet worden vermoed houder te zijn van een
# voor inbeslagneming vatbaar voorwerp bevelen dat hij dit ter inbeslagneming zal uitleveren."
SEIZABLE_OBJECT = Fact(
    "sr_sv_demands.seizable_object",
    Text(
        "Gaat het om een voor inbeslagneming vatbaar voorwerp (zoals een geschrift)?",
        "Is it an object that can be seized (such as a document)?",
    ),
    SV.art("96a", lid="1"),
)
HAND_OVER_OBJECT = _demand(
    "sr_sv_demands.hand_over_object",
    SV.art("96a", lid="1"),
    Text("Een bevel tot uitlevering wordt nagekomen.", "An order to hand over is complied with."),
    "bevelen dat hij dit ter inbeslagneming zal uitleveren",
    issued=INSTRUMENT.among(ORDER_96A) & BY_INVESTIGATOR,
    provided=SUSPICION & SEIZABLE_OBJECT,
)

# --- Art. 126nc ----------------------------------------------------------------------------------
# "Artikel 96a, derde lid, is van overeenkomstige toepassing. De vordering kan geen betrekking
# hebben op persoonsgegevens betreffende iemands godsdienst of levensovertuiging, ras, [...]
# gezondheid"
GIVE_IDENTIFYING_DATA = _demand(
    "sr_sv_demands.give_identifying_data",
    SV.art("126nc"),
    Text(
        "Een vordering van identificerende gegevens wordt nagekomen; nooit gezondheidsgegevens.",
        "A demand for identifying data is complied with; never health data.",
    ),
    "De vordering kan geen betrekking hebben op persoonsgegevens betreffende iemands godsdienst",
    issued=INSTRUMENT.among(DEMAND_126NC) & BY_INVESTIGATOR,
    provided=CATEGORY.among(data.IDENTIFYING) & ~REVEALS_SENSITIVE,
)

# --- Art. 126nd ----------------------------------------------------------------------------------
# "In geval van verdenking van een misdrijf als omschreven in artikel 67, eerste lid, kan de
# officier van justitie in het belang van het onderzoek van degene van wie redelijkerwijs kan
# worden vermoed dat hij toegang heeft tot bepaalde opgeslagen of vastgelegde gegevens, vorderen
# deze gegevens te verstrekken."
RC_WARRANT = Fact(
    "sr_sv_demands.warrant_of_investigating_judge",
    Text(
        "Is er een voorafgaande schriftelijke machtiging van de rechter-commissaris?",
        "Is there a prior written warrant of the investigating judge?",
    ),
    SV.art("126nf", lid="3"),
)
OTHER_OFFENCE = NotModelled(
    "sr_sv_demands.demand_for_other_offence",
    Text(
        "Art. 126nd lid 6 (andere strafbare feiten, met machtiging van de rechter-commissaris) is "
        "beschreven maar niet gelezen.",
        "Art. 126nd para 6 (other offences, with a warrant of the investigating judge) is "
        "described but was not read.",
    ),
    SV.art("126nd", lid="6"),
)
GIVE_STORED_DATA = _demand(
    "sr_sv_demands.give_stored_data",
    SV.art("126nd", lid="1"),
    Text(
        "Een vordering van opgeslagen gegevens wordt nagekomen; nooit gezondheidsgegevens.",
        "A demand for stored data is complied with; never health data.",
    ),
    "toegang heeft tot bepaalde opgeslagen of vastgelegde gegevens, vorderen deze gegevens te "
    "verstrekken",
    issued=INSTRUMENT.among(DEMAND_126ND) & BY_PROSECUTOR,
    provided=(SUSPICION | (RC_WARRANT & OTHER_OFFENCE)) & ~SENSITIVE,
)

# --- Art. 126nda (described, not quoted) ---------------------------------------------------------
GIVE_CAMERA_IMAGES = _demand(
    "sr_sv_demands.give_camera_images",
    SV.art("126nda"),
    Text(
        "Een vordering van camerabeelden wordt nagekomen; nooit gezondheidsgegevens.",
        "A demand for camera images is complied with; never health data.",
    ),
    "",
    issued=INSTRUMENT.among(DEMAND_126NDA) & BY_INVESTIGATOR,
    provided=DATA_KINDS.has(CAMERA_IMAGES) & ~SENSITIVE,
    status=Status.SECOND_HAND,
    read_from=READ_126NDA,
)

# --- Art. 126nf ----------------------------------------------------------------------------------
# Lid 1: "... dat gezien zijn aard of de samenhang met andere door de verdachte begane misdrijven
# een ernstige inbreuk op de rechtsorde oplevert, kan de officier van justitie, indien het belang
# van het onderzoek dit dringend vordert, van degene van wie redelijkerwijs kan worden vermoed dat
# hij toegang heeft tot gegevens als bedoeld in artikel 126nd, tweede lid, derde volzin, deze
# gegevens vorderen."
SERIOUS_BREACH = Fact(
    "sr_sv_demands.serious_breach_of_legal_order",
    Text(
        "Levert het misdrijf een ernstige inbreuk op de rechtsorde op?",
        "Is the crime a serious breach of the legal order?",
    ),
    SV.art("126nf", lid="1"),
)
URGENT = Fact(
    "sr_sv_demands.urgently_needed",
    Text(
        "Vordert het belang van het onderzoek dit dringend?",
        "Does the investigation urgently require it?",
    ),
    SV.art("126nf", lid="1"),
)
# Lid 2: "Een vordering als bedoeld in het eerste lid kan niet worden gericht tot de verdachte.
# Artikel 96a, derde lid, is van overeenkomstige toepassing."  Lid 3: "na voorafgaande
# schriftelijke machtiging, op vordering van de officier van justitie te verlenen door de
# rechter-commissaris."
HOLDER_IS_SUSPECT = Fact(
    "sr_sv_demands.holder_is_suspect",
    Text("Is de verstrekker zelf de verdachte?", "Is the discloser himself the suspect?"),
    SV.art("126nf", lid="2"),
)
GIVE_SENSITIVE_DATA = _demand(
    "sr_sv_demands.give_sensitive_data",
    SV.art("126nf", lid="1"),
    Text(
        "Een vordering van gevoelige gegevens met machtiging van de rechter-commissaris wordt "
        "nagekomen; ook die doorbreekt geen verschoningsrecht.",
        "A demand for sensitive data with a warrant of the investigating judge is complied with; "
        "it does not break the right to refuse testimony either.",
    ),
    "indien het belang van het onderzoek dit dringend vordert",
    issued=INSTRUMENT.among(DEMAND_126NF) & BY_PROSECUTOR,
    provided=SENSITIVE & SUSPICION & SERIOUS_BREACH & URGENT & RC_WARRANT & ~HOLDER_IS_SUSPECT,
)

RULES = (
    HAND_OVER_OBJECT, GIVE_IDENTIFYING_DATA, GIVE_STORED_DATA, GIVE_CAMERA_IMAGES,
    GIVE_SENSITIVE_DATA,
)  # fmt: skip

COVERAGE = (
    Coverage(SR.art("40"), "encoded", "anchor of conflict van plichten, in the doctrine module"),
    Coverage(SR.art("42"), "out of scope", "impunity of who carries out a statute; no ground"),
    Coverage(SR.art("43"), "out of scope", "order of office; an employer's order is none"),
    Coverage(SR.art("135"), "encoded", "sr_sv_warning"),
    Coverage(SR.art("136"), "encoded", "sr_sv_warning; lid 1-2, text of 2026-01-01"),
    Coverage(SR.art("137"), "encoded", "sr_sv_warning; the exemption"),
    Coverage(SR.art("272"), "encoded", "consequence of a breach, never a ground (consequences)"),
    Coverage(SV.art("96a"), "encoded", "lid 1 and 3"),
    Coverage(
        SV.art("98"), "out of scope", "seizure is taking; the privileged's agreement is no ground"
    ),
    Coverage(SV.art("126nc"), "encoded", "the quoted end; the rest is the fact of a valid demand"),
    Coverage(SV.art("126nd"), "encoded", "lid 1; lid 6 not modelled"),
    Coverage(SV.art("126nda"), "encoded", "described, not quoted: second-hand"),
    Coverage(SV.art("126nf"), "encoded", "lid 1-3"),
    Coverage(SV.art("160"), "encoded", "sr_sv; lid 1-3"),
    Coverage(SV.art("161"), "encoded", "sr_sv; supports an AVG basis only"),
    Coverage(
        SV.art("162"), "encoded", "sr_sv_officials; lid 1-4 and 6; the decree of lid 4 unread"
    ),
    Coverage(SV.art("217"), "encoded", "facts about relatives"),
    Coverage(SV.art("218"), "encoded", "the fact `sr_sv.privilege`; never computed"),
    Coverage(SV.art("218a"), "out of scope", "journalists"),
    Coverage(SV.art("219"), "encoded", "the fact `sr_sv.endangers_self`"),
)
