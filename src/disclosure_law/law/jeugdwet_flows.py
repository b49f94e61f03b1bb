"""Jeugdwet 4.1.8, 7.3.11 lid 4, 7.4.0, 9.2 and Besluit Jeugdwet 4.2.5: disclosures to others.

Status: quoted parts verified-verbatim. Towards the GI that executes an ondertoezichtstelling, the
college, the inspectorate and the OM. There is no Jeugdwet rule towards police, ZVH,
woningcorporatie or school. The verwijsindex stands in `jeugdwet_index`, the neighbouring BW
articles in `bw1`.
"""

from __future__ import annotations

from disclosure_law.law.coverage import Coverage
from disclosure_law.law.jeugdwet import BOUND
from disclosure_law.law.keys import (
    CRIMINAL_BY_TEXT,
    DUTY_BASIS,
    DUTY_KEYS,
    EVERY_SECRECY,
    HEALTH_BY_STATUTE,
    POWER_KEYS,
)  # fmt: skip
from disclosure_law.law.sources import BESLUIT_JEUGDWET, JEUGDWET
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Ground,
    Modality,
    Stage,
)
from disclosure_law.term import Purpose
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_ROLE,
    NECESSARY,
    ON_REQUEST,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
    SUBJECT_KIND,
)  # fmt: skip

EXECUTE_OTS = Purpose(
    "uitvoering-ots", Text("uitvoering van de ondertoezichtstelling", "executing supervision order")
)
COLLEGE_YOUTH_TASK = Purpose(
    "jeugdwet-7-4-0",
    Text("toeleiding, bekostiging of controle (Jeugdwet 7.4.0)", "access, payment or control"),
)
CALAMITY = Purpose("calamiteit", Text("melding van een calamiteit of geweld", "calamity report"))
YOUTH_PROBATION = Purpose("jeugdreclassering", Text("jeugdreclassering", "youth probation"))
YOUTH_MEASURE = Purpose(
    "kinderbeschermingsmaatregel",
    Text(
        "uitvoering van een kinderbeschermingsmaatregel of jeugdreclassering",
        "carrying out a child protection measure or youth probation",
    ),
)
# --- Jeugdwet 4.1.8 lid 1-2 ----------------------------------------------------------------------
# "doen aan de ingevolge deze wet met het toezicht belaste ambtenaren onverwijld melding van: a.
# iedere calamiteit [...] b. geweld"; lid 2: "de gegevens, daaronder begrepen persoonsgegevens,
# gegevens over gezondheid, andere bijzondere categorieën van persoonsgegevens en persoonsgegevens
# van strafrechtelijke aard, die voor het onderzoeken van de melding noodzakelijk zijn."
REPORT_CALAMITY = Ground(
    id="jeugdwet.report_calamity",
    cites=(JEUGDWET.art("4.1.8", lid="2"), JEUGDWET.art("4.1.8", lid="1")),
    text=Text(
        "Een calamiteit of geweld wordt gemeld aan de inspectie, met wat het onderzoek nodig "
        "heeft.",
        "A calamity or violence is reported to the inspectorate, with what the inquiry needs.",
    ),
    words="die voor het onderzoeken van de melding noodzakelijk zijn",
    when=DISCLOSER_ROLE.among(roles.YOUTH_PROVIDER, roles.YOUTH_WORKER, roles.GI)
    & RECIPIENT_ROLE.among(roles.INSPECTORATE)
    & PURPOSE.among(CALAMITY),
    provided=NECESSARY,
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
)

# --- Jeugdwet 7.3.11 lid 4 -----------------------------------------------------------------------
# "verstrekken de gecertificeerde instelling die de ondertoezichtstelling uitvoert, deze
# inlichtingen desgevraagd of kunnen deze inlichtingen uit eigen beweging aan de gecertificeerde
# instelling verstrekken, zonder toestemming van de betrokkenen en indien nodig met doorbreking
# van de plicht tot geheimhouding op grond van een wettelijk voorschrift of op grond van hun ambt
# of beroep."
OTS_IN_FORCE = Fact(
    "jeugdwet.ots_in_force",
    Text(
        "Is een ondertoezichtstelling van de minderjarige van kracht?",
        "Is a supervision order for the minor in force?",
    ),
    JEUGDWET.art("7.3.11", lid="4"),
)
EXECUTES_THIS_OTS = Fact(
    "jeugdwet.executes_this_ots",
    Text(
        "Voert deze gecertificeerde instelling die ondertoezichtstelling uit?",
        "Does this certified institution execute that supervision order?",
    ),
    JEUGDWET.art("7.3.11", lid="4"),
)
ABOUT_CHILD_OR_PARENT = Fact(
    "jeugdwet.about_child_or_parent",
    Text(
        "Gaan de gegevens over de minderjarige, diens verzorging of opvoeding, of een ouder of "
        "voogd?",
        "Are the data about the minor, its care or upbringing, or a parent or guardian?",
    ),
    JEUGDWET.art("7.3.11", lid="4"),
)
# "noodzakelijk [...] voor de uitvoering van de ondertoezichtstelling": necessity is judged for the
# purpose of the request, so that has to be it.
TO_OTS_GI = (
    RECIPIENT_ROLE.among(roles.GI, roles.YOUTH_PROTECTOR)
    & PURPOSE.among(EXECUTE_OTS, YOUTH_MEASURE)
    & ~DISCLOSER_ROLE.among(*roles.PRIVATE_ROLES)
    & OTS_IN_FORCE
    & EXECUTES_THIS_OTS
)
ABOUT_THEM = SUBJECT_KIND.among(data.CLIENT) & ~SUBJECT_AGE.at_least(18) | ABOUT_CHILD_OR_PARENT
OTS_WORDS = (
    "verstrekken de gecertificeerde instelling die de ondertoezichtstelling uitvoert, deze "
    "inlichtingen desgevraagd of kunnen deze inlichtingen uit eigen beweging aan de "
    "gecertificeerde instelling verstrekken"
)
INFORM_OTS_ON_REQUEST = Ground(
    id="jeugdwet.inform_ots_on_request",
    cites=(JEUGDWET.art("7.3.11", lid="4"),),
    text=Text(
        "Wie beroepshalve informatie heeft moet de GI van de ondertoezichtstelling desgevraagd "
        "inlichten.",
        "Whoever has information professionally must inform the institution that executes the "
        "supervision order, on request.",
    ),
    words=OTS_WORDS,
    when=TO_OTS_GI & ON_REQUEST,
    provided=ABOUT_THEM & NECESSARY,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    breaks=EVERY_SECRECY,
)
INFORM_OTS = Ground(
    id="jeugdwet.inform_ots",
    cites=(JEUGDWET.art("7.3.11", lid="4"),),
    text=Text(
        "Wie beroepshalve informatie heeft mag de GI van de ondertoezichtstelling uit eigen "
        "beweging inlichten.",
        "Whoever has information professionally may inform the institution that executes the "
        "supervision order of own motion.",
    ),
    words=OTS_WORDS,
    when=TO_OTS_GI & ~ON_REQUEST,
    provided=ABOUT_THEM & NECESSARY,
    lifts=POWER_KEYS,
    breaks=EVERY_SECRECY,
)

# --- Jeugdwet 7.4.0 lid 2 ------------------------------------------------------------------------
# "Jeugdhulpaanbieders, aanbieders van preventie, gecertificeerde instellingen, de raad voor de
# kinderbescherming en gekwalificeerde gedragswetenschappers [...] verstrekken het college of een
# door het college aangewezen persoon kosteloos de persoonsgegevens van een jeugdige of zijn
# ouders, waaronder het burgerservicenummer van de jeugdige en bijzondere categorieën van
# persoonsgegevens en persoonsgegevens van strafrechtelijke aard"
PREVENTION_OR_BEHAVIOUR = Fact(
    "jeugdwet.prevention_or_behavioural_scientist",
    Text(
        "Is de verstrekker aanbieder van preventie of gekwalificeerde gedragswetenschapper?",
        "Is the discloser a provider of prevention or a qualified behavioural scientist?",
    ),
    JEUGDWET.art("7.4.0", lid="2"),
)
ABOUT_YOUTH_OR_PARENT = Fact(
    "jeugdwet.about_youth_or_parent",
    Text("Zijn het gegevens van een jeugdige of zijn ouders?",
         "Are they data of a youth or of its parents?"),
    JEUGDWET.art("7.4.0", lid="2"),
)  # fmt: skip
INFORM_COLLEGE = Ground(
    id="jeugdwet.inform_college",
    cites=(JEUGDWET.art("7.4.0", lid="2"),),
    text=Text(
        "Jeugdhulp, preventie, GI, raad en gedragswetenschapper moeten het college geven wat het "
        "voor 7.4.0 lid 1 nodig heeft.",
        "Youth care, prevention, certified institutions, the Board and behavioural scientists must "
        "give the municipality what it needs for 7.4.0 para 1.",
    ),
    words="kosteloos de persoonsgegevens van een jeugdige of zijn ouders",
    when=(
        DISCLOSER_ROLE.among(roles.YOUTH_PROVIDER, roles.GI, roles.CHILD_PROTECTION_BOARD)
        | PREVENTION_OR_BEHAVIOUR
    )
    & RECIPIENT_ROLE.among(*roles.COLLEGE_ROLES)
    & PURPOSE.among(COLLEGE_YOUTH_TASK),
    provided=(SUBJECT_KIND.among(data.CLIENT) | ABOUT_YOUTH_OR_PARENT) & NECESSARY,
    modality=Modality.DUTY,
    lifts=(DUTY_BASIS, HEALTH_BY_STATUTE, CRIMINAL_BY_TEXT),
    then=(
        Condition(
            id="jeugdwet.free_of_charge",
            cites=(JEUGDWET.art("7.4.0", lid="2"),),
            text=Text("Kosteloos.", "Free of charge."),
            stage=Stage.WITH,
            holder=data.DISCLOSER,
        ),
    ),
)

# --- Jeugdwet 9.2 lid 3-4 ------------------------------------------------------------------------
# "Voor zover de betrokken beroepsbeoefenaar uit hoofde van ambt, beroep of wettelijk voorschrift
# tot geheimhouding van het dossier verplicht is, kan de beroepsbeoefenaar deze verplichting, in
# afwijking van artikel 5:20, tweede lid, van de Algemene wet bestuursrecht, niet inroepen tegenover
# de met het toezicht belaste ambtenaren."
INSPECTION = Ground(
    id="jeugdwet.inspection",
    cites=(JEUGDWET.art("9.2", lid="4"), JEUGDWET.art("9.2", lid="3")),
    text=Text(
        "Tegenover de inspectie kan geheimhouding van het dossier niet worden ingeroepen.",
        "Towards the inspectorate secrecy of the file cannot be invoked.",
    ),
    words="niet inroepen tegenover de met het toezicht belaste ambtenaren",
    when=(
        DISCLOSER_ROLE.among(
            roles.YOUTH_PROVIDER, roles.YOUTH_WORKER, roles.GI, roles.YOUTH_PROTECTOR
        )
        | BOUND
    )
    & RECIPIENT_ROLE.among(roles.INSPECTORATE)
    & PURPOSE.among(data.SUPERVISION)
    & ON_REQUEST,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    breaks=EVERY_SECRECY,
)

# --- Besluit Jeugdwet 4.2.5 ----------------------------------------------------------------------
# Lid 3: "Indien de jeugdige een opgelegde voorwaarde in het kader van de uitvoering van
# jeugdreclassering niet of niet geheel nakomt, meldt de gecertificeerde instelling dit onverwijld
# aan het openbaar ministerie of aan de directeur van de justitiële jeugdinrichting in het kader van
# een scholings- en trainingprogramma."
EXECUTES_YOUTH_PROBATION = Fact(
    "jeugdwet.executes_youth_probation",
    Text(
        "Voert de GI voor deze jeugdige jeugdreclassering uit?",
        "Does the certified institution execute youth probation for this youth?",
    ),
    BESLUIT_JEUGDWET.art("4.2.5", lid="2"),
)
CONDITION_NOT_MET = Fact(
    "jeugdwet.condition_not_met",
    Text(
        "Komt de jeugdige een opgelegde voorwaarde niet of niet geheel na?",
        "Does the youth fail to comply (fully) with an imposed condition?",
    ),
    BESLUIT_JEUGDWET.art("4.2.5", lid="3"),
)
TO_TRAINING_DIRECTOR = Fact(
    "jeugdwet.to_training_director",
    Text(
        "Is de ontvanger directeur van een justitiële jeugdinrichting, in het kader van een "
        "scholings- en trainingprogramma?",
        "Is the recipient the director of a youth prison, as part of a training programme?",
    ),
    BESLUIT_JEUGDWET.art("4.2.5", lid="3"),
)
COPY_TO_BOARD = Condition(
    id="jeugdwet.copy_to_board",
    cites=(BESLUIT_JEUGDWET.art("4.2.5", lid="4"),),
    text=Text(
        "Zend de raad voor de kinderbescherming een afschrift.",
        "Send the Child Protection Board a copy.",
    ),
    words="zendt de raad voor de kinderbescherming een afschrift",
    stage=Stage.AFTERWARDS,
    holder=data.DISCLOSER,
)
BY_YOUTH_PROBATION = (
    DISCLOSER_ROLE.among(roles.GI) & PURPOSE.among(YOUTH_PROBATION) & EXECUTES_YOUTH_PROBATION
)
TO_OM = RECIPIENT_ROLE.among(*roles.PROSECUTION_ROLES)

# Lid 1: "voldoet de gecertificeerde instelling aan verzoeken van de rechter, het openbaar
# ministerie of de directeur van de justitiële jeugdinrichting om advies omtrent een jeugdige die
# wordt verdacht van een strafbaar feit of die op grond daarvan is veroordeeld."
SUSPECTED_OR_CONVICTED = Fact(
    "jeugdwet.suspected_or_convicted",
    Text("Wordt de jeugdige verdacht van een strafbaar feit of is hij daarvoor veroordeeld?",
         "Is the youth suspected of an offence or convicted of it?"),
    BESLUIT_JEUGDWET.art("4.2.5", lid="1"),
)  # fmt: skip
ADVISE = Ground(
    id="jeugdwet.advise_on_request",
    cites=(BESLUIT_JEUGDWET.art("4.2.5", lid="1"),),
    text=Text(
        "De GI adviseert rechter, OM en jeugdinrichting desgevraagd over een verdachte of "
        "veroordeelde jeugdige.",
        "On request the certified institution advises court, prosecution and youth prison on a "
        "suspected or convicted youth.",
    ),
    words="voldoet de gecertificeerde instelling aan verzoeken van de rechter, het openbaar "
    "ministerie of de directeur van de justitiële jeugdinrichting om advies",
    when=DISCLOSER_ROLE.among(roles.GI)
    & (TO_OM | RECIPIENT_ROLE.among(roles.COURT, roles.DJI))
    & PURPOSE.among(YOUTH_PROBATION)
    & ON_REQUEST,
    provided=SUSPECTED_OR_CONVICTED & NECESSARY,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
)


def _report(lid: str, id_: str, text: Text, words: str, *, to: Predicate, provided: Fact) -> Ground:
    return Ground(
        id=f"jeugdwet.{id_}",
        cites=(BESLUIT_JEUGDWET.art("4.2.5", lid=lid),),
        text=text,
        words=words,
        when=BY_YOUTH_PROBATION & to,
        provided=provided,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        then=(COPY_TO_BOARD,),
    )


PERIODIC_REPORT_DUE = Fact(
    "jeugdwet.periodic_report",
    Text("Is het het periodieke verslag van lid 2?", "Is it the periodic report of para 2?"),
    BESLUIT_JEUGDWET.art("4.2.5", lid="2"),
)
PERIODIC_REPORT = _report(
    "2",
    "periodic_report",
    Text(
        "De GI doet ten minste elk half jaar verslag aan het OM.",
        "The certified institution reports to the prosecution at least every six months.",
    ),
    "brengt geregeld, doch ten minste eenmaal per zes maanden, verslag uit aan het openbaar "
    "ministerie",
    to=TO_OM,
    provided=PERIODIC_REPORT_DUE,
)
REPORT_NON_COMPLIANCE = _report(
    "3",
    "report_non_compliance",
    Text(
        "De GI meldt niet-naleving van een voorwaarde onverwijld aan OM of jeugdinrichting.",
        "The certified institution reports non-compliance to the prosecution or the youth prison "
        "at once.",
    ),
    "meldt de gecertificeerde instelling dit onverwijld aan het openbaar ministerie",
    to=TO_OM | (RECIPIENT_ROLE.among(roles.DJI) & TO_TRAINING_DIRECTOR),
    provided=CONDITION_NOT_MET,
)

RULES = (
    REPORT_CALAMITY, INFORM_OTS_ON_REQUEST, INFORM_OTS, INFORM_COLLEGE, INSPECTION, ADVISE,
    PERIODIC_REPORT, REPORT_NON_COMPLIANCE,
)  # fmt: skip

COVERAGE = (
    Coverage(JEUGDWET.art("1.1"), "out of scope", "definitions; the roles follow them"),
    Coverage(JEUGDWET.art("3.3"), "out of scope", "truthfulness of reports, no disclosure rule"),
    Coverage(JEUGDWET.art("4.1.7"), "out of scope", "duty to have a meldcode; ground is Wmo 5.2.6"),
    Coverage(JEUGDWET.art("4.1.8"), "encoded", "lid 1-2"),
    Coverage(JEUGDWET.art("4.1.8a"), "out of scope", "gag clauses are void; gives no power"),
    Coverage(JEUGDWET.art("7.1.1.2"), "encoded", "as a fact of 7.1.4.1"),
    Coverage(JEUGDWET.art("7.1.2.1"), "encoded", "purpose of the index"),
    Coverage(JEUGDWET.art("7.1.4.1"), "encoded", "the twelve risks as one judgement"),
    Coverage(JEUGDWET.art("7.1.4.3"), "encoded", "bare report only"),
    Coverage(JEUGDWET.art("7.1.5.1"), "encoded", "as a condition"),
    Coverage(
        JEUGDWET.art("7.3.1"), "encoded", "who is bound: `bound_by`; lid 3 by stating BW 7:457"
    ),
    Coverage(JEUGDWET.art("7.3.2"), "encoded", "lid 4 (before 2020 lid 3)"),
    Coverage(JEUGDWET.art("7.3.4"), "encoded", "through 7.3.11 lid 2 b"),
    Coverage(JEUGDWET.art("7.3.5"), "out of scope", "capacity to consent to help"),
    Coverage(JEUGDWET.art("7.3.8"), "out of scope", "file and retention"),
    Coverage(JEUGDWET.art("7.3.9"), "out of scope", "destruction"),
    Coverage(JEUGDWET.art("7.3.10"), "not modelled", "access of the betrokkene: no lock applies"),
    Coverage(JEUGDWET.art("7.3.11"), "encoded", "lid 1-4; lid 5: regeling not read"),
    Coverage(JEUGDWET.art("7.3.12"), "encoded", "lid 1-2; the a/b tests as facts"),
    Coverage(JEUGDWET.art("7.3.12a"), "encoded", "lid 1, 2, 4; lid 3 (relevance) by minimum data"),
    Coverage(JEUGDWET.art("7.3.12b"), "not modelled", "independent review of a refusal"),
    Coverage(JEUGDWET.art("7.3.13"), "out of scope", "observation during help"),
    Coverage(JEUGDWET.art("7.3.15"), "encoded", "who consents"),
    Coverage(JEUGDWET.art("7.3.16"), "out of scope", "presumed consent to help, not disclosure"),
    Coverage(JEUGDWET.art("7.3.17"), "out of scope", "remedy"),
    Coverage(JEUGDWET.art("7.4.0"), "encoded", "lid 2; caps of the regeling (lid 4) not read"),
    Coverage(JEUGDWET.art("7.4.3"), "out of scope", "policy information"),
    Coverage(JEUGDWET.art("7.4.4"), "out of scope", "policy information"),
    Coverage(JEUGDWET.art("9.2"), "encoded", "lid 3-4"),
    Coverage(BESLUIT_JEUGDWET.art("4.1.5"), "not modelled", "confidential adviser: no doorbreking"),
    Coverage(BESLUIT_JEUGDWET.art("4.2.5"), "encoded", "lid 1-4"),
    Coverage(BESLUIT_JEUGDWET.art("5.1.1"), "out of scope", "registered professionals"),
)
