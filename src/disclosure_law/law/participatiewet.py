"""Participatiewet arts. 53a, 63-68: who must inform the college, and what it must keep secret.

Status: verified-verbatim for 64 (aanhef, l), 65 and the quoted fragments of 67 (version 2026-07-01,
of which only 65 is said to be identical in the 2015 copy); the rest paraphrased from text read.
Art. 65 knows no opening for the holder's own task and does not yield to a mere power elsewhere
(house reading 30).
"""

from __future__ import annotations

import datetime as dt

import attrs

from disclosure_law.law.compulsory_care import MINISTER
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.coverage import Coverage
from disclosure_law.law.keys import DUTY_KEYS, TASK_BASIS
from disclosure_law.law.sources import PARTICIPATIEWET, WJSG
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Modality,
    Nature,
    Prohibition,
    Stage,
    Status,
    Yields,
)  # fmt: skip
from disclosure_law.term import Purpose, Role
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    NECESSARY,
    ON_REQUEST,
    OWN_CONSENT_GIVEN,
    OWN_WRITTEN,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import PARTICIPATIEWET_65, WJSG_52

EXECUTION = Purpose(
    "participatiewet", Text("uitvoering Participatiewet", "carrying out the Participation Act")
)
OTHER_EXECUTION = Purpose(
    "uitvoering-ander-orgaan",
    Text("uitvoering door een instantie van art. 67", "execution by a body of art. 67"),
)
READ = dt.date(2026, 7, 1)
"""The only version of 64 and 67 in the source pack; 64 o named another act in the 2015 copy."""
UNDER_WJSG = (data.JUSTICE_DATA, data.PROSECUTION_DATA, data.ENFORCEMENT_DATA)
BENEFITS_COLLEGE = (roles.COLLEGE, roles.BENEFITS_OFFICER)
TO_COLLEGE = RECIPIENT_ROLE.among(*BENEFITS_COLLEGE) & PURPOSE.among(EXECUTION)
FREE = Condition(
    id="participatiewet.free_of_charge",
    cites=(PARTICIPATIEWET.art("64", lid="1"),),
    text=Text("Kosteloos.", "Free of charge."),
    words="kosteloos opgaven en inlichtingen te verstrekken",
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)

# --- Art. 64 lid 1 -------------------------------------------------------------------------------
# "zijn verplicht desgevraagd aan het college [...] kosteloos opgaven en inlichtingen te
# verstrekken die noodzakelijk zijn voor de uitvoering van deze wet"
DUTY_TO_INFORM = "kosteloos opgaven en inlichtingen te verstrekken die noodzakelijk zijn voor de"


def _must_inform(letter: str, id_: str, who: tuple[Role, ...]) -> Ground:
    return Ground(
        id=f"participatiewet.{id_}",
        cites=(PARTICIPATIEWET.art("64", lid="1", onder=letter),),
        text=Text(
            "Moet het college desgevraagd inlichten, voor zover nodig voor de Participatiewet.",
            "Must inform the college on request, as far as necessary for the Participation Act.",
        ),
        words=DUTY_TO_INFORM,
        when=DISCLOSER_ROLE.among(*who) & TO_COLLEGE & ON_REQUEST,
        provided=NECESSARY,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        read_from=READ,
        then=(FREE,),
    )


OTHER_COLLEGES_INFORM = _must_inform("a", "other_college_informs", BENEFITS_COLLEGE)
INSURERS_INFORM = _must_inform("d", "insurer_informs", (roles.HEALTH_INSURER,))
# l: "de instanties en personen die woonruimte verhuren"
LANDLORDS_INFORM = _must_inform(
    "l", "landlord_informs", (roles.HOUSING_ASSOCIATION, roles.LANDLORD)
)
# k: the Minister of JenV, for persons deprived of liberty.  No key to the Wjsg: it does not name
# this act, so whether its secrecy (52) and its ladder (51c) yield to this duty is the open question
# `wjsg.yields_to_other_duty` (house reading 27).
PRISON_SERVICE_INFORMS = attrs.evolve(
    _must_inform("k", "prison_service_informs", (roles.DJI, MINISTER)),
    status=Status.OWN_READING,
    contested=(
        Contested(
            WJSG.art("52", lid="1"),
            Text(
                "Of de Wjsg (52; 51c voor tenuitvoerleggingsgegevens) wijkt voor Participatiewet "
                "64 is omstreden.",
                "Whether the Wjsg (52, and 51c for execution data) yields to Participation Act 64 "
                "is contested.",
            ),
            when=DISCLOSER_BOUND.has(WJSG_52) | CATEGORY.among(*UNDER_WJSG),
        ),
    ),
)
# o with lid 2: geneesheer-directeur (Wvggz) and zorgaanbieder (Wzd): only "opneming, ontslag,
# verlof, ingetrokken verlof" (wording of o paraphrased in the pack)
FOUR_FACTS_ONLY = Fact(
    "participatiewet.four_facts_only",
    Text(
        "Gaat het alleen om opneming, ontslag, verlof of ingetrokken verlof?",
        "Is it only about admission, discharge, leave or withdrawn leave?",
    ),
    PARTICIPATIEWET.art("64", lid="2"),
)
INSTITUTION_INFORMS = Ground(
    id="participatiewet.institution_informs",
    cites=(
        PARTICIPATIEWET.art("64", lid="1", onder="o"),
        PARTICIPATIEWET.art("64", lid="2"),
    ),
    text=Text(
        "Meldt het college desgevraagd alleen opneming, ontslag, verlof en ingetrokken verlof.",
        "Tells the college on request only admission, discharge, leave and withdrawn leave.",
    ),
    words="opneming, ontslag, verlof, ingetrokken verlof",
    when=DISCLOSER_ROLE.among(roles.MEDICAL_DIRECTOR, roles.CARE_PROVIDER)
    & TO_COLLEGE
    & ON_REQUEST,
    provided=FOUR_FACTS_ONLY & NECESSARY,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    read_from=READ,
    then=(FREE,),
    status=Status.SECOND_HAND,
)

# --- Art. 65 -------------------------------------------------------------------------------------
# Lid 1: "Het is een ieder verboden hetgeen hem uit of in verband met enige werkzaamheid bij de
# uitvoering van deze wet over de persoon of zaken van een ander blijkt of wordt meegedeeld,
# verder bekend te maken dan voor de uitvoering van deze wet noodzakelijk is dan wel op grond van
# deze wet is voorgeschreven of toegestaan."  Lid 2 a: "enig wettelijk voorschrift tot
# bekendmaking verplicht"
BOUND = DISCLOSER_BOUND.has(PARTICIPATIEWET_65)
TO_ANOTHER = ~RECIPIENT_ROLE.among(roles.CLIENT)
SECRECY = Prohibition(
    id="participatiewet.secrecy",
    cites=(PARTICIPATIEWET.art("65", lid="1"),),
    text=Text(
        "Wie de Participatiewet uitvoert maakt niets verder bekend dan voor die wet nodig, "
        "voorgeschreven of toegestaan is.",
        "Whoever carries out the Participation Act discloses nothing beyond what that Act needs, "
        "prescribes or allows.",
    ),
    words="verder bekend te maken dan voor de uitvoering van deze wet noodzakelijk is dan wel op "
    "grond van deze wet is voorgeschreven of toegestaan",
    when=BOUND & TO_ANOTHER,
    lock=PARTICIPATIEWET_65,
    yields=Yields.DUTIES,
    then=(SR_272,),
)
NEEDED_FOR_EXECUTION = Judgement(
    "participatiewet.needed_for_execution",
    Text(
        "Is bekendmaking noodzakelijk voor de uitvoering van de Participatiewet zelf?",
        "Is disclosure necessary for carrying out the Participation Act itself?",
    ),
    PARTICIPATIEWET.art("65", lid="1"),
    by=data.DISCLOSER,
)
OWN_EXECUTION = Ground(
    id="participatiewet.own_execution",
    cites=(PARTICIPATIEWET.art("65", lid="1"),),
    text=Text(
        "Bekendmaking die voor de uitvoering van de Participatiewet noodzakelijk is.",
        "Disclosure that carrying out the Participation Act makes necessary.",
    ),
    words="voor de uitvoering van deze wet noodzakelijk is",
    when=BOUND & TO_ANOTHER,
    provided=NEEDED_FOR_EXECUTION,
    lifts=(PARTICIPATIEWET_65, TASK_BASIS),
)
# Lid 2 b: "degene op wie de gegevens betrekking hebben schriftelijk heeft verklaard tegen de
# verstrekking van deze gegevens geen bezwaar te hebben": a form requirement; it is a secrecy
# exception and not by itself AVG consent.
WRITTEN_DECLARATION = Ground(
    id="participatiewet.written_declaration",
    cites=(PARTICIPATIEWET.art("65", lid="2", onder="b"),),
    text=Text(
        "De betrokkene heeft schriftelijk verklaard geen bezwaar te hebben.",
        "The data subject has declared in writing to have no objection.",
    ),
    words="schriftelijk heeft verklaard tegen de verstrekking van deze gegevens geen bezwaar te "
    "hebben",
    when=BOUND & TO_ANOTHER,
    provided=OWN_CONSENT_GIVEN & OWN_WRITTEN,
    nature=Nature.CONSENT,
    lifts=(PARTICIPATIEWET_65,),
)
# Lid 3: "Ten behoeve van wetenschappelijk onderzoek of statistiek kunnen desgevraagd gegevens aan
# derden worden verstrekt voorzover de persoonlijke levenssfeer van de betrokkenen daardoor niet
# onevenredig wordt geschaad."
DISPROPORTIONATE = Fact(
    "participatiewet.disproportionate",
    Text(
        "Wordt de persoonlijke levenssfeer van de betrokkenen onevenredig geschaad?",
        "Is the privacy of the data subjects harmed disproportionately?",
    ),
    PARTICIPATIEWET.art("67", lid="3"),
)
RESEARCH = Ground(
    id="participatiewet.research",
    cites=(PARTICIPATIEWET.art("65", lid="3"),),
    text=Text(
        "Desgevraagd voor onderzoek of statistiek, zonder onevenredige schade aan de privacy.",
        "On request for research or statistics, without disproportionate harm to privacy.",
    ),
    words="kunnen desgevraagd gegevens aan derden worden verstrekt",
    when=BOUND & TO_ANOTHER & PURPOSE.among(data.RESEARCH) & ON_REQUEST,
    provided=~DISPROPORTIONATE,
    lifts=(PARTICIPATIEWET_65, TASK_BASIS),
)
# Lid 4: "dient na te gaan of degene aan wie de gegevens worden verstrekt redelijkerwijs bevoegd
# is te achten om die gegevens te verkrijgen."
VERIFY_RECIPIENT = Condition(
    id="participatiewet.verify_recipient",
    cites=(PARTICIPATIEWET.art("65", lid="4"),),
    text=Text(
        "Ga na of de ontvanger bevoegd is de gegevens te verkrijgen.",
        "Verify that the recipient is competent to obtain the data.",
    ),
    words="redelijkerwijs bevoegd is te achten om die gegevens te verkrijgen",
    stage=Stage.PRECONDITION,
    holder=data.DISCLOSER,
)

# --- Art. 67 lid 1 and 3 -------------------------------------------------------------------------
# "Het college is bevoegd uit eigen beweging en verplicht desgevraagd [...] aan de hieronder
# vermelde instanties kosteloos de gegevens te verstrekken"; lid 3: "vindt niet plaats indien de
# persoonlijke levenssfeer van de betrokkenen daardoor onevenredig wordt geschaad."  The list is
# closed: not police, OM, burgemeester, ZVH, woningcorporatie or hulpverleners.
LISTED_BODY = (
    RECIPIENT_ROLE.among(*BENEFITS_COLLEGE, roles.HEALTH_INSURER, roles.DJI, MINISTER)
    & DISCLOSER_ROLE.among(*BENEFITS_COLLEGE)
    & PURPOSE.among(OTHER_EXECUTION)
)
INFORM_BODIES = Ground(
    id="participatiewet.inform_bodies",
    cites=(PARTICIPATIEWET.art("67", lid="1"),),
    text=Text(
        "Het college mag de instanties van art. 67 uit eigen beweging inlichten.",
        "The college may inform the bodies of art. 67 of its own motion.",
    ),
    words="is bevoegd uit eigen beweging en verplicht desgevraagd",
    when=LISTED_BODY,
    provided=NECESSARY & ~DISPROPORTIONATE,
    lifts=(PARTICIPATIEWET_65, TASK_BASIS),
    read_from=READ,
    then=(VERIFY_RECIPIENT,),
)
INFORM_BODIES_ON_REQUEST = Ground(
    id="participatiewet.inform_bodies_on_request",
    cites=INFORM_BODIES.cites,
    text=Text(
        "Het college moet de instanties van art. 67 desgevraagd inlichten.",
        "The college must inform the bodies of art. 67 on request.",
    ),
    words=INFORM_BODIES.words,
    when=LISTED_BODY & ON_REQUEST,
    provided=NECESSARY & ~DISPROPORTIONATE,
    modality=Modality.DUTY,
    lifts=(PARTICIPATIEWET_65, *DUTY_KEYS),
    read_from=READ,
    then=(VERIFY_RECIPIENT,),
)

RULES = (
    OTHER_COLLEGES_INFORM, INSURERS_INFORM, PRISON_SERVICE_INFORMS, LANDLORDS_INFORM,
    INSTITUTION_INFORMS, SECRECY, OWN_EXECUTION, WRITTEN_DECLARATION, RESEARCH, INFORM_BODIES,
    INFORM_BODIES_ON_REQUEST,
)  # fmt: skip

COVERAGE = (
    Coverage(PARTICIPATIEWET.art("53a"), "out of scope", "power of the recipient; obliges nobody"),
    Coverage(PARTICIPATIEWET.art("63"), "not modelled", "employer's duty: wording not in the pack"),
    Coverage(PARTICIPATIEWET.art("64"), "encoded", "letters a, d, k, l, o; the others (UWV, SVB, "
             "Belastingdienst, korpschef in Vreemdelingenwet capacity) are no roles of the field"),
    Coverage(PARTICIPATIEWET.art("65"), "encoded", "lid 1, 2 a-b, 3, 4; 2 c: no personal data"),
    Coverage(PARTICIPATIEWET.art("66"), "not modelled", "full wording not in the pack"),
    Coverage(PARTICIPATIEWET.art("67"), "encoded", "as far as the listed bodies are roles here"),
    Coverage(PARTICIPATIEWET.art("67a"), "out of scope", "inburgering"),
    Coverage(PARTICIPATIEWET.art("68"), "not modelled", "BSN: outlined only"),
)  # fmt: skip
