"""Wvggz, chapters 9 (9:2) and 13: minister, inspectie, shortcomings, absence; and the coverage.

Status: verified-verbatim (2025-07-01), with 13:1 in its wordings before and since 2025-01-01. On
absence the geneesheer-directeur must report to the officier van justitie and the police: reasoned
risk information, not the file.
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.law.compulsory_care import (
    ACT_IN_FORCE,
    BARE_FACT,
    CARE_FALLS_SHORT,
    DEMANDED_FOR_SUPERVISION,
    MINISTER,
    NOVEMBER_2021,
    OVJ,
    PROVIDERS,
    READ_LAST,
    between,
    duty,
    flow,
    power,
)
from disclosure_law.law.sources import WVGGZ
from disclosure_law.law.wvggz_advocates import FVP, FVP_LOCK, PVP, PVP_LOCK
from disclosure_law.law.wvggz_petition import ZV
from disclosure_law.law.wvggz_terms import (
    BOUND,
    CONSENTING_FORENSIC,
    CRIMINAL_TITLE,
    FIND_MISSING,
    GD,
    IN_EXECUTION,
)
from disclosure_law.leaf import Fact, Judgement, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Prohibition, Stage, Status, Yields
from disclosure_law.term import Lock, LockKind, Setting
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    INSTRUMENT,
    IS_HEALTH,
    PROCEDURE,
    PURPOSE,
    RECIPIENT_ROLE,
)

# --- Art. 9:2 (paraphrased in the pack) -----------------------------------------------------------
# The geneesheer-directeur asks the minister for decisions on leave, discharge, transfer of persons
# with a criminal title, with his considerations.  13:3 lid 2: an escape is reported to the
# minister too.
TO_MINISTER = duty(
    "wvggz_oversight.leave_of_criminal_title",
    (WVGGZ.art("9:2"),),
    Text(
        "Voor verlof, ontslag of overplaatsing bij een strafrechtelijke titel vraagt de "
        "geneesheer-directeur de minister om een beslissing, met zijn overwegingen.",
        "For leave, discharge or transfer under a criminal title the medical director asks the "
        "minister for a decision, with the considerations.",
    ),
    when=flow(GD, (MINISTER,)) & PROCEDURE.among(CRIMINAL_TITLE, CONSENTING_FORENSIC),
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)

# --- Art. 13:1 lid 3-4 ----------------------------------------------------------------------------
# Since 2025-01-01: "kan de beroepsbeoefenaar deze verplichting, in afwijking van artikel 5:20,
# tweede lid, van de Algemene wet bestuursrecht, niet inroepen tegenover de met het toezicht
# belaste ambtenaren. Op deze ambtenaren rust dezelfde geheimhoudingsplicht als op de betrokken
# beroepsbeoefenaar." Before: "geven aan de met het toezicht belaste ambtenaren alle door hen
# verlangde inlichtingen, voor zover dit redelijkerwijs voor de vervulling van hun taak nodig is."
JANUARY_2025 = dt.date(2025, 1, 1)
SAME_SECRECY = Condition(
    id="wvggz_oversight.same_secrecy",
    cites=(WVGGZ.art("13:1", lid="4"),),
    text=Text(
        "Op de toezichthouders rust dezelfde geheimhoudingsplicht.",
        "The supervising officials are under the same secrecy.",
    ),
    words="Op deze ambtenaren rust dezelfde geheimhoudingsplicht als op de betrokken "
    "beroepsbeoefenaar.",
    stage=Stage.WITH,
    holder=data.RECIPIENT,
)
_SUPERVISED = duty(
    "wvggz_oversight.supervision",
    (WVGGZ.art("13:1", lid="4"), WVGGZ.art("13:1", lid="3")),
    Text(
        "Tegenover de inspectie kan niemand die de Wvggz uitvoert zijn geheimhouding inroepen.",
        "Towards the inspectorate nobody who carries out the Wvggz can invoke secrecy.",
    ),
    words="niet inroepen tegenover de met het toezicht belaste ambtenaren.",
    when=RECIPIENT_ROLE.among(roles.INSPECTORATE) & BOUND & PURPOSE.among(data.SUPERVISION),
    provided=DEMANDED_FOR_SUPERVISION,
    then=(SAME_SECRECY,),
)
SUPERVISION = (
    attrs.evolve(
        between(_SUPERVISED, ACT_IN_FORCE, JANUARY_2025),
        words="geven aan de met het toezicht belaste ambtenaren alle door hen verlangde "
        "inlichtingen, voor zover dit redelijkerwijs voor de vervulling van hun taak nodig is.",
        then=(),
    ),
    between(_SUPERVISED, JANUARY_2025),
)
# 13:2 lid 1: "Indien bij de zorgaanbieder, de geneesheer-directeur of de zorgverantwoordelijke het
# gegronde vermoeden bestaat dat de uitvoering van de verplichte zorg ernstig tekortschiet, doet
# hij daarvan melding aan de inspectie."  Lid 2 (paraphrased): pvp and fvp may.
SHORTCOMINGS = duty(
    "wvggz_oversight.shortcomings",
    (WVGGZ.art("13:2", lid="1"),),
    Text(
        "Zorgaanbieder, geneesheer-directeur en zorgverantwoordelijke melden ernstig "
        "tekortschietende zorg aan de inspectie.",
        "Provider, medical director and responsible carer report seriously failing care to the "
        "inspectorate.",
    ),
    words="het gegronde vermoeden bestaat dat de uitvoering van de verplichte zorg ernstig "
    "tekortschiet, doet hij daarvan melding aan de inspectie.",
    when=flow((*PROVIDERS, *GD, *ZV), (roles.INSPECTORATE,)) & IN_EXECUTION,
    provided=CARE_FALLS_SHORT,
)
ADVOCATES_MAY_REPORT = power(
    "wvggz_oversight.advocates_may_report",
    (WVGGZ.art("13:2", lid="2"),),
    Text(
        "Patiënten- en familievertrouwenspersoon kunnen dat ook melden.",
        "Patient and family advocate may report it too.",
    ),
    when=flow((*PVP, *FVP), (roles.INSPECTORATE,)) & IN_EXECUTION,
    provided=CARE_FALLS_SHORT,
    lifts=(PVP_LOCK, FVP_LOCK),
    status=Status.SECOND_HAND,
)

# --- Art. 13:3: absence ---------------------------------------------------------------------------
# Lid 1: "Indien betrokkene zich onttrekt aan verplichte zorg op grond van een crisismaatregel,
# machtiging tot voortzetting van de crisismaatregel of zorgmachtiging meldt de
# geneesheer-directeur dit aan de officier van justitie."  Lid 2: for persons with a criminal title
# also to the minister.
WITHDRAWS = Fact(
    "wvggz_oversight.withdraws",
    Text(
        "Onttrekt betrokkene zich aan de verplichte zorg?",
        "Does the data subject withdraw from the compulsory care?",
    ),
    WVGGZ.art("13:3", lid="1"),
)
CANNOT_BE_FOUND = Fact(
    "wvggz_oversight.cannot_be_found",
    Text("Is betrokkene onvindbaar?", "Is the data subject missing?"),
    WVGGZ.art("13:3", lid="3"),
)
REFUSES_TO_RETURN = Fact(
    "wvggz_oversight.refuses_to_return",
    Text(
        "Weigert betrokkene terug te keren naar de accommodatie waarin hij is opgenomen?",
        "Does the data subject refuse to return to the institution of admission?",
    ),
    WVGGZ.art("13:3", lid="3"),
)
# Lid 5 (in this wording by 2021-11-06): "Indien de geneesheer-directeur het ernstige vermoeden
# heeft dat betrokkene in levensgevaar verkeert of een misdrijf als bedoeld in artikel 67, eerste
# lid, van het Wetboek van Strafvordering, zal plegen met ernstig nadeel voor hemzelf of een ander
# tot gevolg, vermeldt hij dit met redenen omkleed in de melding".  Old lid 5: "met een aanzienlijk
# risico op ernstige schade voor hemzelf of voor een ander".
GRAVE_SUSPICION = Judgement(
    "wvggz_oversight.grave_suspicion",
    Text(
        "Heeft de geneesheer-directeur het ernstige vermoeden van levensgevaar of van een "
        "misdrijf met ernstig nadeel?",
        "Does the medical director seriously suspect danger to life or an offence with serious "
        "harm?",
    ),
    WVGGZ.art("13:3", lid="5"),
    by=data.DISCLOSER,
)
_STATE_REASONS = Condition(
    id="wvggz_oversight.state_reasons",
    cites=(WVGGZ.art("13:3", lid="5"),),
    text=Text(
        "Vermeld het ernstige vermoeden met redenen omkleed in de melding.",
        "State the grave suspicion with reasons in the report.",
    ),
    words="vermeldt hij dit met redenen omkleed in de melding aan de officier van justitie en de "
    "melding van vermissing.",
    when=flow(GD, (*OVJ, *roles.POLICE_ROLES))
    & PURPOSE.among(FIND_MISSING)
    & IN_EXECUTION
    & GRAVE_SUSPICION,
    stage=Stage.WITH,
    holder=data.DISCLOSER,
    since=ACT_IN_FORCE,
)
STATE_REASONS = (
    attrs.evolve(
        _STATE_REASONS,
        until=NOVEMBER_2021,
        words="met een aanzienlijk risico op ernstige schade voor hemzelf of voor een ander",
        read_from=None,
    ),
    attrs.evolve(_STATE_REASONS, since=NOVEMBER_2021),
)
# What may go along: the fact, who it is, and the reasoned suspicion; not the file.
REPORTED_ABSENCE: Predicate = (
    IN_EXECUTION
    & PURPOSE.among(FIND_MISSING)
    & (
        CATEGORY.among(data.MERE_FACT, data.IDENTIFYING)
        | (CATEGORY.among(data.RISK_ASSESSMENT) & GRAVE_SUSPICION)
    )
)
ABSENCE_TO_PROSECUTOR = duty(
    "wvggz_oversight.absence_to_prosecutor",
    (WVGGZ.art("13:3", lid="1"), WVGGZ.art("13:3", lid="5")),
    Text(
        "Onttrekt betrokkene zich aan verplichte zorg, dan meldt de geneesheer-directeur dat aan "
        "de officier van justitie.",
        "If the data subject withdraws from compulsory care, the medical director reports it to "
        "the prosecutor.",
    ),
    words="meldt de geneesheer-directeur dit aan de officier van justitie.",
    when=flow(GD, OVJ) & REPORTED_ABSENCE,
    provided=WITHDRAWS,
)
# Lid 3: "De geneesheer-directeur meldt vermissing bij de politie indien betrokkene onvindbaar is
# of doet een verzoek tot ondersteuning bij de politie indien betrokkene weigert terug te keren
# naar de accommodatie".
ABSENCE_TO_POLICE = duty(
    "wvggz_oversight.absence_to_police",
    (WVGGZ.art("13:3", lid="3"), WVGGZ.art("13:3", lid="5")),
    Text(
        "De geneesheer-directeur meldt vermissing bij de politie of vraagt haar om ondersteuning.",
        "The medical director reports the missing person to the police or asks for support.",
    ),
    words="De geneesheer-directeur meldt vermissing bij de politie indien betrokkene onvindbaar "
    "is of doet een verzoek tot ondersteuning bij de politie indien betrokkene weigert terug te "
    "keren",
    when=flow(GD, roles.POLICE_ROLES) & REPORTED_ABSENCE,
    provided=CANNOT_BE_FOUND | REFUSES_TO_RETURN,
)
ESCAPE_TO_MINISTER = duty(
    "wvggz_oversight.escape_to_minister",
    (WVGGZ.art("13:3", lid="2"),),
    Text(
        "Bij een strafrechtelijke titel meldt de geneesheer-directeur de onttrekking aan officier "
        "van justitie en minister.",
        "Under a criminal title the medical director reports the escape to prosecutor and "
        "minister.",
    ),
    when=flow(GD, (MINISTER, *OVJ)) & PROCEDURE.among(CRIMINAL_TITLE) & BARE_FACT,
    provided=WITHDRAWS,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)
# Lid 4 (paraphrased; in this wording by 2021-11-06): resumption is reported too.
RESUMED = Fact(
    "wvggz_oversight.resumed",
    Text("Is de verplichte zorg hervat?", "Has the compulsory care been resumed?"),
    WVGGZ.art("13:3", lid="4"),
)
RESUMPTION = duty(
    "wvggz_oversight.resumption",
    (WVGGZ.art("13:3", lid="4"),),
    Text(
        "De geneesheer-directeur meldt dat de verplichte zorg is hervat.",
        "The medical director reports that compulsory care has been resumed.",
    ),
    when=flow(GD, (*OVJ, *roles.POLICE_ROLES)) & IN_EXECUTION & BARE_FACT,
    provided=RESUMED,
    status=Status.SECOND_HAND,
    read_from=NOVEMBER_2021,
)

# --- Art. 13:3a -----------------------------------------------------------------------------------
# Lid 1 (paraphrased): the officier van justitie may, authorised by the rechter-commissaris, order
# data to find betrokkene.  Lid 14: "De vordering bedoeld in het eerste lid, onderdelen f en g, kan
# geen betrekking hebben op persoonsgegevens betreffende iemands godsdienst of levensovertuiging,
# ras, politieke gezindheid, gezondheid, seksuele leven of lidmaatschap van een vakvereniging."
DEMAND_13_3A = Setting(
    "vordering-wvggz-13-3a",
    Text("vordering van de OvJ (Wvggz 13:3a)", "demand of the prosecutor (Wvggz 13:3a)"),
)
DEMAND_NOT_MODELLED = NotModelled(
    "wvggz_oversight.demand_not_modelled",
    Text(
        "De inhoud en voorwaarden van de vordering van art. 13:3a lid 1 zijn niet gemodelleerd: de "
        "tekst staat niet in het bronpakket.",
        "Content and conditions of the demand of art. 13:3a para 1 are not modelled: the text is "
        "not in the source pack.",
    ),
    WVGGZ.art("13:3a", lid="1"),
)
DEMAND = duty(
    "wvggz_oversight.demand",
    (WVGGZ.art("13:3a", lid="1"),),
    Text(
        "Op vordering van de officier van justitie worden gegevens verstrekt om betrokkene te "
        "vinden.",
        "On demand of the prosecutor data are given to find the data subject.",
    ),
    when=RECIPIENT_ROLE.among(*OVJ) & INSTRUMENT.among(DEMAND_13_3A) & PURPOSE.among(FIND_MISSING),
    provided=DEMAND_NOT_MODELLED,
    status=Status.SECOND_HAND,
    read_from=READ_LAST,
)
NO_HEALTH_DATA_ON_DEMAND = Prohibition(
    id="wvggz_oversight.no_health_data_on_demand",
    cites=(WVGGZ.art("13:3a", lid="14"),),
    text=Text(
        "De vordering kan geen gezondheids- of andere bijzondere gegevens betreffen.",
        "The demand cannot concern health data or other special categories.",
    ),
    words="kan geen betrekking hebben op persoonsgegevens betreffende iemands godsdienst of "
    "levensovertuiging, ras, politieke gezindheid, gezondheid",
    when=INSTRUMENT.among(DEMAND_13_3A) & (IS_HEALTH | CATEGORY.among(data.OTHER_SPECIAL)),
    lock=Lock(
        "wvggz-13-3a-lid-14",
        Text("geen bijzondere gegevens op vordering", "no special categories on demand"),
        LockKind.LIMIT,
    ),
    yields=Yields.NOTHING,
    since=ACT_IN_FORCE,
    read_from=READ_LAST,
)

RULES = (
    TO_MINISTER, *SUPERVISION, SHORTCOMINGS, ADVOCATES_MAY_REPORT, *STATE_REASONS,
    ABSENCE_TO_PROSECUTOR, ABSENCE_TO_POLICE, ESCAPE_TO_MINISTER, RESUMPTION, DEMAND,
    NO_HEALTH_DATA_ON_DEMAND,
)  # fmt: skip
