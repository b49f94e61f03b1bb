"""Wvggz, 13:3 and 13:3a: absence and a missing person.

Status: verified-verbatim (2025-07-01, 2021-11-06, 2020-01-01), except the demand of 13:3a lid 1,
which the pack only paraphrases. The geneesheer-directeur must report to the officier van justitie
and the police: who, that he is gone, and a reasoned grave suspicion; not the file.
"""

from __future__ import annotations

import attrs

from disclosure_law.law.compulsory_care import (
    ACT_IN_FORCE,
    BARE_FACT,
    MINISTER,
    NOVEMBER_2021,
    OVJ,
    READ_LAST,
    duty,
    flow,
)
from disclosure_law.law.sources import WVGGZ
from disclosure_law.law.wvggz_terms import (
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

# --- Art. 13:3: absence ---------------------------------------------------------------------------
# Lid 1: "Indien betrokkene zich onttrekt aan verplichte zorg op grond van een crisismaatregel,
# machtiging tot voortzetting van de crisismaatregel of zorgmachtiging meldt de
# geneesheer-directeur dit aan de officier van justitie."  Lid 2: for persons with a criminal title
# also to the minister.
WITHDRAWS = Fact(
    "wvggz_absence.withdraws",
    Text(
        "Onttrekt betrokkene zich aan de verplichte zorg?",
        "Does the data subject withdraw from the compulsory care?",
    ),
    WVGGZ.art("13:3", lid="1"),
)
CANNOT_BE_FOUND = Fact(
    "wvggz_absence.cannot_be_found",
    Text("Is betrokkene onvindbaar?", "Is the data subject missing?"),
    WVGGZ.art("13:3", lid="3"),
)
REFUSES_TO_RETURN = Fact(
    "wvggz_absence.refuses_to_return",
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
    "wvggz_absence.grave_suspicion",
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
    id="wvggz_absence.state_reasons",
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
    "wvggz_absence.absence_to_prosecutor",
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
    "wvggz_absence.absence_to_police",
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
    "wvggz_absence.escape_to_minister",
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
    "wvggz_absence.resumed",
    Text("Is de verplichte zorg hervat?", "Has the compulsory care been resumed?"),
    WVGGZ.art("13:3", lid="4"),
)
RESUMPTION = duty(
    "wvggz_absence.resumption",
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
    "wvggz_absence.demand_not_modelled",
    Text(
        "De inhoud en voorwaarden van de vordering van art. 13:3a lid 1 zijn niet gemodelleerd: de "
        "tekst staat niet in het bronpakket.",
        "Content and conditions of the demand of art. 13:3a para 1 are not modelled: the text is "
        "not in the source pack.",
    ),
    WVGGZ.art("13:3a", lid="1"),
)
DEMAND = duty(
    "wvggz_absence.demand",
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
    id="wvggz_absence.no_health_data_on_demand",
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
    *STATE_REASONS, ABSENCE_TO_PROSECUTOR, ABSENCE_TO_POLICE, ESCAPE_TO_MINISTER, RESUMPTION,
    DEMAND, NO_HEALTH_DATA_ON_DEMAND,
)  # fmt: skip
