"""Jeugdwet § 7.3: the secrecy of youth care, its exits, research, deceased persons.

Status: verified-verbatim (7.3.11 in 2026-01-01; lid 4 in this wording since 2016-08-01). Binds the
jeugdhulpverlener and the GI-medewerker (7.3.1 lid 1). Where the help is a geneeskundige behandeling
BW 7:457 governs instead, except for lid 4. The flows to others stand in `jeugdwet_flows`.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.law.consequences import SR_272
from disclosure_law.law.keys import DUTY_KEYS, POWER_KEYS
from disclosure_law.law.sources import JEUGDWET
from disclosure_law.leaf import Fact, Judgement
from disclosure_law.rule import Condition, Ground, Modality, Nature, Prohibition, Stage, Yields
from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.truth import NO
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CAPABLE,
    DECEASED,
    DISCLOSER_BOUND,
    NECESSARY,
    ON_REQUEST,
    OWN_CONSENT_GIVEN,
    OWN_FREE,
    PROXY_CONSENT_GIVEN,
    PROXY_FREE,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_AGE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import JEUGDWET_7_3_11

SINCE_2020 = dt.date(2020, 1, 1)
"""7.3.2 lid 4 in this numbering, "gegevens uit het dossier", 7.3.12a and 7.3.12b."""
BOUND = DISCLOSER_BOUND.has(JEUGDWET_7_3_11)
TO_ANOTHER = ~RECIPIENT_ROLE.among(roles.CLIENT)

# --- Art. 7.3.2 lid 4 (before 2020: lid 3) -------------------------------------------------------
# "Indien het belang van de betrokkene dit vereist, dient de jeugdhulpverlener de desbetreffende
# inlichtingen aan een ander te verstrekken. [...] dan nadat hij daarover een andere
# jeugdhulpverlener heeft geraadpleegd."
WITHHELD = Fact(
    "jeugdwet.withheld",
    Text(
        "Worden precies deze inlichtingen de betrokkene onthouden wegens kennelijk ernstig nadeel?",
        "Is exactly this information withheld from the person because of manifest serious harm?",
    ),
    JEUGDWET.art("7.3.2", lid="4"),
)
INTEREST_REQUIRES = Judgement(
    "jeugdwet.interest_requires",
    Text("Vereist het belang van de betrokkene dat een ander wordt ingelicht?",
         "Does the person's interest require that another is informed?"),
    JEUGDWET.art("7.3.2", lid="4"),
    by=data.DISCLOSER,
)  # fmt: skip
COLLEAGUE_CONSULTED = Fact(
    "jeugdwet.colleague_consulted",
    Text(
        "Is een andere jeugdhulpverlener geraadpleegd?", "Was another youth care worker consulted?"
    ),
    JEUGDWET.art("7.3.2", lid="4"),
)


def _inform_another(lid: str, since: dt.date | None, until: dt.date | None) -> Ground:
    return Ground(
        id="jeugdwet.inform_another_instead",
        cites=(JEUGDWET.art("7.3.2", lid=lid),),
        text=Text(
            "Wat de betrokkene wegens ernstig nadeel wordt onthouden, moet een ander horen als "
            "zijn belang dat vereist.",
            "What is withheld because of serious harm must be told to another if the person's "
            "interest requires it.",
        ),
        words="Indien het belang van de betrokkene dit vereist, dient de jeugdhulpverlener de "
        "desbetreffende inlichtingen aan een ander te verstrekken.",
        when=BOUND & TO_ANOTHER & WITHHELD,
        provided=INTEREST_REQUIRES & COLLEAGUE_CONSULTED,
        modality=Modality.DUTY,
        lifts=DUTY_KEYS,
        since=since,
        until=until,
    )


INFORM_ANOTHER = _inform_another("4", SINCE_2020, None)
INFORM_ANOTHER_BEFORE_2020 = _inform_another("3", None, SINCE_2020)

# --- Art. 7.3.15: who stands in ------------------------------------------------------------------
# Lid 1: "indien de betrokkene de leeftijd van twaalf jaar nog niet heeft bereikt, voor de
# jeugdhulpverlener jegens de ouders die het gezag over de betrokkene uitoefenen dan wel jegens zijn
# voogd."  Lid 2: also from twelve on, if not capable.
DECIDES = SUBJECT_AGE.at_least(12) & CAPABLE
# No form, as in BW 7:457; but consent that is said not to be free is none.
CONSENT_OF_THE_RIGHT_PERSON = (DECIDES & OWN_CONSENT_GIVEN & ~OWN_FREE.stated_as(NO)) | (
    ~DECIDES & PROXY_CONSENT_GIVEN & ~PROXY_FREE.stated_as(NO)
)

# --- Art. 7.3.11 lid 1 ---------------------------------------------------------------------------
# "draagt de jeugdhulpverlener zorg, dat aan anderen dan de betrokkene geen inlichtingen over de
# betrokkene dan wel inzage in of afschrift van de gegevens uit het dossier worden verstrekt dan
# met toestemming van de betrokkene."  Third sentence: "zonder inachtneming van beperkingen,
# indien het bij of krachtens de wet bepaalde daartoe verplicht."
SECRECY = Prohibition(
    id="jeugdwet.secrecy",
    cites=(JEUGDWET.art("7.3.11", lid="1"),),
    text=Text(
        "De jeugdhulpverlener zwijgt tegenover anderen over alles wat de betrokkene betreft.",
        "The youth care worker keeps silent to others on all that concerns the person.",
    ),
    words="aan anderen dan de betrokkene geen inlichtingen over de betrokkene dan wel inzage in of "
    "afschrift van de gegevens uit het dossier worden verstrekt dan met toestemming",
    when=BOUND & TO_ANOTHER,
    lock=JEUGDWET_7_3_11,
    yields=Yields.DUTIES,
    then=(SR_272,),
)
CONSENT = Ground(
    id="jeugdwet.consent",
    cites=(JEUGDWET.art("7.3.11", lid="1"), JEUGDWET.art("7.3.15")),
    text=Text(
        "De betrokkene (onder twaalf of ter zake onbekwaam: wie gezag heeft) stemt in.",
        "The person (under twelve or incapable in this matter: whoever has authority) consents.",
    ),
    words="dan met toestemming van de betrokkene",
    when=BOUND & TO_ANOTHER,
    provided=CONSENT_OF_THE_RIGHT_PERSON,
    nature=Nature.CONSENT,
    lifts=(JEUGDWET_7_3_11,),
)
# "Indien verstrekking plaatsvindt, geschiedt deze slechts voor zover daardoor de persoonlijke
# levenssfeer van een ander niet wordt geschaad."
PRIVACY_LOCK = Lock(
    "jeugdwet-7-3-11-ander",
    Text("de persoonlijke levenssfeer van een ander", "the privacy of another person"),
    LockKind.LIMIT,
)
HARMS_ANOTHERS_PRIVACY = Fact(
    "jeugdwet.harms_anothers_privacy",
    Text("Schaadt de verstrekking de persoonlijke levenssfeer van een ander?",
         "Does the disclosure harm another person's privacy?"),
    JEUGDWET.art("7.3.11", lid="1", sentence="2"),
)  # fmt: skip
THIRD_PARTY_PRIVACY = Prohibition(
    id="jeugdwet.third_party_privacy",
    cites=(JEUGDWET.art("7.3.11", lid="1", sentence="2"),),
    text=Text(
        "Ook met toestemming blijft achterwege wat een ander in zijn levenssfeer schaadt.",
        "Even with consent, what harms another person's privacy stays out.",
    ),
    words="slechts voor zover daardoor de persoonlijke levenssfeer van een ander niet wordt "
    "geschaad",
    when=BOUND & TO_ANOTHER & HARMS_ANOTHERS_PRIVACY,
    lock=PRIVACY_LOCK,
    yields=Yields.DUTIES,
)

# --- Art. 7.3.11 lid 2 ---------------------------------------------------------------------------
# "a. degene die rechtstreeks betrokken is bij de verlening van die jeugdhulp en degene die
# optreedt als vervanger van de jeugdhulpverlener, voor zover de verstrekking noodzakelijk is voor
# de door hen in dat kader te verrichten werkzaamheden"
DIRECTLY_INVOLVED = Fact(
    "jeugdwet.directly_involved",
    Text("Is de ontvanger rechtstreeks betrokken bij deze jeugdhulp, of vervanger?",
         "Is the recipient directly involved in this youth care, or the substitute?"),
    JEUGDWET.art("7.3.11", lid="2", onder="a"),
)  # fmt: skip
CARE_TEAM = Ground(
    id="jeugdwet.care_team",
    cites=(JEUGDWET.art("7.3.11", lid="2", onder="a"),),
    text=Text(
        "Wie rechtstreeks bij deze jeugdhulp betrokken is, is geen ander voor zover nodig.",
        "Whoever is directly involved in this youth care is not another, as far as necessary.",
    ),
    words="degene die rechtstreeks betrokken is bij de verlening van die jeugdhulp en degene die "
    "optreedt als vervanger van de jeugdhulpverlener",
    when=BOUND & TO_ANOTHER,
    provided=DIRECTLY_INVOLVED & NECESSARY,
    lifts=(JEUGDWET_7_3_11,),
)
# "b. degene wiens toestemming [...] is vereist, alsmede, indien de toestemming [...] niet is
# vereist, de personen bedoeld in artikel 7.3.4, tweede lid" ("de ouders die het gezag over hem
# uitoefenen of [...] zijn voogd", who may be a gecertificeerde instelling)
CONSENT_OR_AUTHORITY = Fact(
    "jeugdwet.parent_of_lid_2",
    Text(
        "Is de ontvanger degene wiens toestemming voor de jeugdhulp vereist is, of de gezagsouder "
        "van een 12- tot 15-jarige?",
        "Is the recipient the one whose consent to the help is required, or a parent with "
        "authority over a 12- to 15-year-old?",
    ),
    JEUGDWET.art("7.3.11", lid="2", onder="b"),
)
PARENTS = Ground(
    id="jeugdwet.parents",
    cites=(JEUGDWET.art("7.3.11", lid="2", onder="b"),),
    text=Text(
        "Wie over de hulp mee beslist, en de gezagsouders van een 12- tot 15-jarige, zijn geen "
        "ander.",
        "Whoever must consent to the help, and parents with authority of a 12- to 15-year-old, are "
        "not another.",
    ),
    words="degene wiens toestemming ter zake van de verlening van jeugdhulp op grond van de "
    "artikelen 7.3.4 en 7.3.15 is vereist",
    when=BOUND & RECIPIENT_ROLE.among(roles.PARENT_WITH_AUTHORITY, roles.REPRESENTATIVE, roles.GI),
    provided=CONSENT_OR_AUTHORITY,
    lifts=(JEUGDWET_7_3_11, *POWER_KEYS),
)

# --- Art. 7.3.11 lid 3 ---------------------------------------------------------------------------
# "niet geacht kan worden de zorg van een goed jeugdhulpverlener in acht te nemen, laat hij zulks
# achterwege."
VETO_LOCK = Lock(
    "jeugdwet-7-3-11-veto",
    Text("de zorg van een goed jeugdhulpverlener", "the care of a good youth care worker"),
    LockKind.LIMIT,
)
GOOD_CARE_OPPOSES = Judgement(
    "jeugdwet.good_care_opposes",
    Text("Verzet de zorg van een goed jeugdhulpverlener zich tegen deze verstrekking?",
         "Does the care of a good youth care worker oppose this disclosure?"),
    JEUGDWET.art("7.3.11", lid="3"),
    by=data.DISCLOSER,
)  # fmt: skip
GOOD_CARE_VETO = Prohibition(
    id="jeugdwet.good_care_veto",
    cites=(JEUGDWET.art("7.3.11", lid="3"),),
    text=Text(
        "De jeugdhulpverlener laat achterwege wat niet bij goede jeugdhulp past.",
        "The youth care worker refrains from what good youth care does not allow.",
    ),
    words="niet geacht kan worden de zorg van een goed jeugdhulpverlener in acht te nemen, laat "
    "hij zulks achterwege",
    when=BOUND & TO_ANOTHER & GOOD_CARE_OPPOSES,
    lock=VETO_LOCK,
    yields=Yields.DUTIES,
)

# --- Art. 7.3.12 ---------------------------------------------------------------------------------
# Lid 1 (a or b) and lid 2 (a, b and c): "kunnen zonder toestemming van de betrokkene ten behoeve
# van statistiek of wetenschappelijk onderzoek op het gebied van de volksgezondheid, opgroei- en
# opvoedingsproblemen, psychische problemen en stoornissen, kinderbescherming of jeugdreclassering
# aan een ander desgevraagd inlichtingen [...] of inzage [...] worden verstrekt"
RESEARCH_FIELD = Fact(
    "jeugdwet.research_field",
    Text(
        "Is het onderzoek naar volksgezondheid, opgroei-, opvoedings- of psychische problemen, "
        "kinderbescherming of jeugdreclassering?",
        "Is it research into public health, problems of growing up, upbringing or the mind, child "
        "protection or youth probation?",
    ),
    JEUGDWET.art("7.3.12", lid="1"),
)
CONSENT_IMPOSSIBLE = Fact(
    "jeugdwet.research_consent_impossible",
    Text("Is toestemming vragen in redelijkheid niet mogelijk en is de privacy gewaarborgd?",
         "Is asking consent not reasonably possible, with privacy safeguarded?"),
    JEUGDWET.art("7.3.12", lid="1", onder="a"),
)  # fmt: skip
NOT_TRACEABLE = Fact(
    "jeugdwet.research_not_traceable",
    Text("Kan toestemming niet worden verlangd en wordt herleiding redelijkerwijs voorkomen?",
         "Can consent not be required, and is tracing back reasonably prevented?"),
    JEUGDWET.art("7.3.12", lid="1", onder="b"),
)  # fmt: skip
RESEARCH_TESTS = Fact(
    "jeugdwet.research_tests",
    Text("Dient het onderzoek een algemeen belang en kan het niet zonder deze gegevens?",
         "Does the research serve a general interest and can it not do without these data?"),
    JEUGDWET.art("7.3.12", lid="2"),
)  # fmt: skip
OBJECTED = Fact(
    "jeugdwet.research_objected",
    Text("Heeft de betrokkene uitdrukkelijk bezwaar gemaakt?", "Did the person expressly object?"),
    JEUGDWET.art("7.3.12", lid="2", onder="c"),
)
RESEARCH = Ground(
    id="jeugdwet.research",
    cites=(JEUGDWET.art("7.3.12", lid="1"), JEUGDWET.art("7.3.12", lid="2")),
    text=Text(
        "Desgevraagd voor onderzoek of statistiek, onder de voorwaarden van lid 1 en 2.",
        "On request for research or statistics, on the conditions of paras 1 and 2.",
    ),
    words="aan een ander desgevraagd inlichtingen over de betrokkene of inzage in de gegevens uit "
    "het dossier worden verstrekt",
    when=BOUND & TO_ANOTHER & PURPOSE.among(data.RESEARCH) & ON_REQUEST,
    provided=RESEARCH_FIELD & (CONSENT_IMPOSSIBLE | NOT_TRACEABLE) & RESEARCH_TESTS & ~OBJECTED,
    lifts=(JEUGDWET_7_3_11, *POWER_KEYS),
    then=(
        Condition(
            id="jeugdwet.note_in_file",
            cites=(JEUGDWET.art("7.3.12"),),
            text=Text("Teken de verstrekking aan in het dossier.", "Note it in the file."),
            stage=Stage.AFTERWARDS,
            holder=data.DISCLOSER,
        ),
    ),
)

# --- Art. 7.3.12a (since 2020-01-01) -------------------------------------------------------------
# Lid 1: "verstrekt de jeugdhulpverlener desgevraagd inzage in of afschrift van gegevens uit het
# dossier van een overleden betrokkene aan: a. [...] b. een ieder die een zwaarwegend belang heeft
# en aannemelijk maakt dat dit belang mogelijk wordt geschaad en dat inzage [...] noodzakelijk is"
AFTER_DEATH = BOUND & DECEASED & ON_REQUEST & TO_ANOTHER
CONSENT_IN_LIFE = Fact(
    "jeugdwet.consent_in_life",
    Text(
        "Is vastgelegd dat de overledene bij leven toestemming gaf ten behoeve van deze ontvanger?",
        "Is it recorded that the deceased consented in life for this recipient?",
    ),
    JEUGDWET.art("7.3.12a", lid="1", onder="a"),
)
WEIGHTY_INTEREST = Fact(
    "jeugdwet.weighty_interest_plausible",
    Text("Maakt de ontvanger een zwaarwegend belang, mogelijke schade en noodzaak aannemelijk?",
         "Does the recipient make a weighty interest, possible harm and necessity plausible?"),
    JEUGDWET.art("7.3.12a", lid="1", onder="b"),
)  # fmt: skip
# Lid 4: "Op grond van dit artikel" (another duty passes it) "worden geen gegevens verstrekt voor
# zover schriftelijk of elektronisch is vastgelegd dat de overleden betrokkene die de leeftijd van
# twaalf jaar had bereikt en tot een redelijke waardering van zijn belangen ter zake in staat was,
# deze inzage niet wenst, of daarbij de persoonlijke levenssfeer van een ander wordt geschaad."
REFUSAL_RECORDED = Fact(
    "jeugdwet.refusal_recorded",
    Text("Is vastgelegd dat de overledene (twaalf of ouder, bekwaam) deze inzage niet wenst?",
         "Is it recorded that the deceased (twelve or older, capable) did not want this access?"),
    JEUGDWET.art("7.3.12a", lid="4"),
)  # fmt: skip
BARRED = (SUBJECT_AGE.at_least(12) & REFUSAL_RECORDED) | HARMS_ANOTHERS_PRIVACY
ACCESS_AFTER_DEATH = Ground(
    id="jeugdwet.access_after_death",
    cites=(JEUGDWET.art("7.3.12a", lid="1"),),
    text=Text(
        "Inzage na overlijden: toestemming bij leven of een aannemelijk zwaarwegend belang.",
        "Access after death: consent in life or a plausible weighty interest.",
    ),
    words="desgevraagd inzage in of afschrift van gegevens uit het dossier van een overleden "
    "betrokkene",
    when=AFTER_DEATH,
    provided=(CONSENT_IN_LIFE | WEIGHTY_INTEREST) & ~BARRED,
    modality=Modality.DUTY,
    lifts=(JEUGDWET_7_3_11,),
    since=SINCE_2020,
)
# Lid 2: "aan degene of de instelling die het gezag uitoefende over de betrokkene die op het
# moment van overlijden de leeftijd van zestien jaar nog niet had bereikt [...] tenzij dit in
# strijd is met de zorg van een goed jeugdhulpverlener."
EXERCISED_AUTHORITY = Fact(
    "jeugdwet.exercised_authority",
    Text(
        "Oefende de ontvanger tot het overlijden het gezag over de betrokkene uit?",
        "Did the recipient exercise authority over the person until death?",
    ),
    JEUGDWET.art("7.3.12a", lid="2"),
)
ACCESS_OF_AUTHORITY = Ground(
    id="jeugdwet.access_of_authority",
    cites=(JEUGDWET.art("7.3.12a", lid="2"),),
    text=Text(
        "Wie gezag had over een overleden kind onder zestien krijgt desgevraagd inzage.",
        "Whoever had authority over a deceased child under sixteen gets access on request.",
    ),
    words="aan degene of de instelling die het gezag uitoefende over de betrokkene die op het "
    "moment van overlijden de leeftijd van zestien jaar nog niet had bereikt",
    when=AFTER_DEATH & ~SUBJECT_AGE.at_least(16),
    provided=EXERCISED_AUTHORITY & ~GOOD_CARE_OPPOSES & ~BARRED,
    modality=Modality.DUTY,
    lifts=(JEUGDWET_7_3_11,),
    since=SINCE_2020,
)
NO_ACCESS_LOCK = Lock(
    "jeugdwet-7-3-12a-4",
    Text("vastgelegde weigering of privacy van een ander", "recorded refusal or another's privacy"),
    LockKind.BAR,
)
NO_ACCESS_AFTER_DEATH = Prohibition(
    id="jeugdwet.no_access_after_death",
    cites=(JEUGDWET.art("7.3.12a", lid="4"),),
    text=Text(
        "Geen inzage tegen de vastgelegde wens van de overledene of ten koste van een ander.",
        "No access against the recorded wish of the deceased or at another's expense.",
    ),
    words="worden geen gegevens verstrekt voor zover schriftelijk of elektronisch is vastgelegd",
    when=AFTER_DEATH & BARRED & (CONSENT_IN_LIFE | WEIGHTY_INTEREST | EXERCISED_AUTHORITY),
    lock=NO_ACCESS_LOCK,
    yields=Yields.DUTIES,
    since=SINCE_2020,
)

RULES = (
    INFORM_ANOTHER, INFORM_ANOTHER_BEFORE_2020, SECRECY, CONSENT, THIRD_PARTY_PRIVACY, CARE_TEAM,
    PARENTS, GOOD_CARE_VETO, RESEARCH, ACCESS_AFTER_DEATH, ACCESS_OF_AUTHORITY,
    NO_ACCESS_AFTER_DEATH,
)  # fmt: skip
