"""Wetboek van Strafrecht (Sr), arts. 135-137: the duty to warn of grave crimes.

Status: verified-verbatim (2026-01-01; 135 and 137 unchanged since the 2015 copy). One of the few
provisions that name the threatened person as a recipient. Sr 137 exempts whoever has a professional
verschoningsrecht: for him conflict van plichten may still permit what nothing obliges.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.citation import Provision
from disclosure_law.law.keys import DUTY_KEYS
from disclosure_law.law.sources import SR
from disclosure_law.law.sr_sv import EXEMPT, PRIVILEGE_READ_INTO_EXEMPTION
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Contested, Ground, Modality
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import NECESSARY, PURPOSE, RECIPIENT_ROLE

NEW_TEXT_OF_SR_136 = dt.date(2026, 1, 1)

# --- Sr 135-137: failing to warn of planned crimes -----------------------------------------------
# 135: "kennis dragende van een strafbare samenspanning, op een tijdstip waarop het plegen van deze
# misdrijven nog kan worden voorkomen, opzettelijk nalaat daarvan tijdig voldoende kennis te geven,
# hetzij aan de ambtenaren van de justitie of politie, hetzij aan de bedreigde"
RECIPIENT_THREATENED = Fact(
    "sr_sv_warning.recipient_threatened",
    Text("Is de ontvanger zelf de bedreigde?", "Is the recipient the threatened person?"),
    SR.art("136", lid="1"),
)
TO_BE_WARNED = (
    RECIPIENT_ROLE.among(*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES) | RECIPIENT_THREATENED
)
CONSPIRACY = Fact(
    "sr_sv_warning.conspiracy",
    Text(
        "Draagt de verstrekker kennis van een strafbare samenspanning?",
        "Does the discloser know of a punishable conspiracy?",
    ),
    SR.art("135"),
)
# 136 lid 1: "kennis dragende van een voornemen tot het plegen van een der in de artikelen 92-110
# omschreven misdrijven, tot desertie in tijd van oorlog, tot militair verraad, tot moord,
# mensenroof of de in artikel 243, eerste en tweede lid, omschreven misdrijven of tot een der in
# Titel VII van dit Boek omschreven misdrijven dan wel een terroristisch misdrijf"
LISTED_136 = Fact(
    "sr_sv_warning.listed_136",
    Text(
        "Is het een misdrijf van Sr 92-110 of Titel VII, moord, mensenroof, desertie in "
        "oorlogstijd of militair verraad?",
        "Is it a crime of Sr 92-110 or Title VII, murder, kidnapping, desertion or military "
        "treason?",
    ),
    SR.art("136", lid="1"),
)
RAPE_OR_TERRORISM_136 = Fact(
    "sr_sv_warning.rape_or_terrorism_136",
    Text(
        "Is het een misdrijf van Sr 243 lid 1-2 of een terroristisch misdrijf?",
        "Is it a crime of Sr 243 paras 1-2 or a terrorist crime?",
    ),
    SR.art("136", lid="1"),
)
PLANNED = Fact(
    "sr_sv_warning.planned_and_preventable",
    Text(
        "Bestaat het voornemen tot het misdrijf en kan het plegen nog worden voorkomen?",
        "Is the crime intended and can it still be prevented?",
    ),
    SR.art("136", lid="1"),
)
# 136 lid 2: "kennis dragende van enig in het eerste lid vermeld reeds gepleegd misdrijf waardoor
# levensgevaar is ontstaan, op een tijdstip waarop de gevolgen nog kunnen worden afgewend"
DANGER_AVERTABLE = Fact(
    "sr_sv_warning.danger_to_life_avertable",
    Text(
        "Is het misdrijf al gepleegd, is daardoor levensgevaar ontstaan en zijn de gevolgen nog "
        "af te wenden?",
        "Was the crime committed, did it endanger life and can its consequences still be averted?",
    ),
    SR.art("136", lid="2"),
)
PENAL_NORM_AS_DUTY = Contested(
    SR.art("136", lid="1"),
    Text(
        "Sr 135-136 stellen nalaten strafbaar; dat zij daarmee tot mededelen verplichten in de zin "
        "van geheimhoudingsbepalingen is een lezing.",
        "Sr 135-136 make an omission punishable; that they thereby oblige to disclose in the "
        "sense of secrecy provisions is a reading.",
    ),
)


def _warn(
    id_: str,
    cites: Provision,
    text: Text,
    words: str,
    *,
    provided: Predicate,
    read_from: dt.date | None = None,
) -> Ground:
    """One duty to warn police, justice or the threatened; Sr 137 names who is exempt."""
    return Ground(
        id=id_,
        cites=(cites, SR.art("137")),
        text=text,
        words=words,
        when=TO_BE_WARNED & PURPOSE.among(data.AVERT_HARM, data.REPORT_OFFENCE),
        provided=provided & NECESSARY & ~EXEMPT,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        read_from=read_from,
        contested=(PENAL_NORM_AS_DUTY, PRIVILEGE_READ_INTO_EXEMPTION),
    )


_PLANNED = Text(
    "Wie weet van het voornemen tot een zwaar misdrijf dat nog te voorkomen is, waarschuwt "
    "politie, justitie of de bedreigde.",
    "Whoever knows of an intended grave crime that can still be prevented warns the police, the "
    "prosecution or the threatened person.",
)
_COMMITTED = Text(
    "Wie weet van een gepleegd zwaar misdrijf met levensgevaar waarvan de gevolgen nog af te "
    "wenden zijn, waarschuwt politie, justitie of de bedreigde.",
    "Whoever knows of a committed grave crime that endangers life and whose consequences can still "
    "be averted warns the police, the prosecution or the threatened person.",
)
WARN_OF_CONSPIRACY = _warn(
    "sr_sv_warning.warn_of_conspiracy",
    SR.art("135"),
    Text(
        "Wie weet van een strafbare samenspanning die nog te voorkomen is, waarschuwt politie, "
        "justitie of de bedreigde.",
        "Whoever knows of a punishable conspiracy that can still be prevented warns the police, "
        "the prosecution or the threatened person.",
    ),
    "op een tijdstip waarop het plegen van deze misdrijven nog kan worden voorkomen, opzettelijk "
    "nalaat daarvan tijdig voldoende kennis te geven",
    provided=CONSPIRACY & PLANNED,
)
WARN_OF_PLANNED_CRIME = _warn(
    "sr_sv_warning.warn_of_planned_crime",
    SR.art("136", lid="1"),
    _PLANNED,
    "kennis dragende van een voornemen tot het plegen van een der in de artikelen 92-110 "
    "omschreven misdrijven",
    provided=LISTED_136 & PLANNED,
)
# The 2015 copy had "verkrachting" and terrorist crimes only "voor zover daardoor levensgevaar
# wordt veroorzaakt"; what stood there between that copy and 2026-01-01 was not read.
WARN_OF_PLANNED_RAPE_OR_TERRORISM = _warn(
    "sr_sv_warning.warn_of_planned_rape_or_terrorism",
    SR.art("136", lid="1"),
    _PLANNED,
    "de in artikel 243, eerste en tweede lid, omschreven misdrijven",
    provided=RAPE_OR_TERRORISM_136 & PLANNED,
    read_from=NEW_TEXT_OF_SR_136,
)
WARN_OF_DANGER_TO_LIFE = _warn(
    "sr_sv_warning.warn_of_danger_to_life",
    SR.art("136", lid="2"),
    _COMMITTED,
    "reeds gepleegd misdrijf waardoor levensgevaar is ontstaan, op een tijdstip waarop de gevolgen "
    "nog kunnen worden afgewend",
    provided=LISTED_136 & DANGER_AVERTABLE,
)
WARN_OF_DANGER_BY_RAPE_OR_TERRORISM = _warn(
    "sr_sv_warning.warn_of_danger_by_rape_or_terrorism",
    SR.art("136", lid="2"),
    _COMMITTED,
    "reeds gepleegd misdrijf waardoor levensgevaar is ontstaan",
    provided=RAPE_OR_TERRORISM_136 & DANGER_AVERTABLE,
    read_from=NEW_TEXT_OF_SR_136,
)

RULES = (
    WARN_OF_CONSPIRACY, WARN_OF_PLANNED_CRIME, WARN_OF_PLANNED_RAPE_OR_TERRORISM,
    WARN_OF_DANGER_TO_LIFE, WARN_OF_DANGER_BY_RAPE_OR_TERRORISM,
)  # fmt: skip
