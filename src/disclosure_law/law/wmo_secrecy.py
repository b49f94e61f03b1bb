"""Wmo 2015, § 5.3: informing, access, and the secrecy of college, aanbieder, Veilig Thuis (5.3.3).

Status: verified-verbatim; 5.3.2 was read in full but is quoted in part. 5.3.3 yields to the law
itself ("onverminderd het bij of krachtens de wet bepaalde"), so to a power as well as to a duty;
to consent, by the minor alone from twelve; and it does not reach those whose professional
cooperation is required. "AMHK" (until 2020-07-01) and "Veilig Thuis" are one body. Retention and
destruction (5.3.4, 5.3.5) are no disclosure.
"""

from __future__ import annotations

import datetime as dt

from disclosure_law.citation import Provision
from disclosure_law.law.avg import SIXTEEN
from disclosure_law.law.consequences import SR_272
from disclosure_law.law.keys import DUTY_KEYS, POWER_KEYS
from disclosure_law.law.sources import UITVOERINGSBESLUIT_WMO, WMO_2015
from disclosure_law.law.wgbo_beyond_treatment import RESEARCH_CONDITIONS, RESEARCH_KEYS
from disclosure_law.law.wmo_terms import (
    ADULT,
    BOUND,
    BY_VEILIG_THUIS,
    DECIDES,
    NEWEST_READ,
    SEEK_ADVICE,
    TO_ANOTHER,
    TO_VEILIG_THUIS,
)  # fmt: skip
from disclosure_law.leaf import Fact
from disclosure_law.predicate import Predicate
from disclosure_law.rule import (
    Condition,
    Contested,
    Ground,
    Key,
    Modality,
    Nature,
    Prohibition,
    Stage,
    Status,
    Yields,
)  # fmt: skip
from disclosure_law.term import DataKind, Lock, LockKind
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CAPABLE,
    DATA_KINDS,
    DISCLOSER_ROLE,
    NECESSARY,
    ON_REQUEST,
    OWN_CONSENT_GIVEN,
    PROXY_CONSENT_GIVEN,
    PURPOSE,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import WMO_5_3_3

CLOSED_LIST = Lock(
    "wmo-5-2-1-lid-2",
    Text("gesloten lijst van Wmo 2015 5.2.1 lid 2", "closed list of Wmo 2015 5.2.1 para 2"),
    LockKind.LIMIT,
)
"""The college's closed list (`wmo_college`); 5.3.3 lid 3 opens it too."""

# --- Art. 5.3.1: informing the data subject -----------------------------------------------------
# Lid 1: "brengt Veilig Thuis betrokkene hiervan zo spoedig mogelijk, doch in ieder geval binnen
# vier weken na het moment van vastlegging van de hem betreffende gegevens, op de hoogte."  Lid 2:
# "telkens met ten hoogste twee weken worden verlengd".  Not for the tasks of 4.1.1 lid 3
# (advice).
VEILIG_THUIS_INFORMS = Condition(
    id="wmo_secrecy.veilig_thuis_informs",
    cites=(WMO_2015.art("5.3.1", lid="1"), WMO_2015.art("5.3.1", lid="2")),
    text=Text(
        "Veilig Thuis brengt de betrokkene binnen vier weken na vastlegging op de hoogte, telkens "
        "met ten hoogste twee weken te verlengen als dat noodzakelijk is.",
        "Veilig Thuis informs the data subject within four weeks of recording, to be extended by "
        "at most two weeks at a time where necessary.",
    ),
    words="in ieder geval binnen vier weken na het moment van vastlegging van de hem betreffende "
    "gegevens, op de hoogte",
    when=TO_VEILIG_THUIS & ~DISCLOSER_ROLE.among(roles.CLIENT) & ~PURPOSE.among(SEEK_ADVICE),
    stage=Stage.AFTERWARDS,
    holder=data.RECIPIENT,
)

# --- Uitvoeringsbesluit Wmo 2015 art. 4.1.8 lid 3 (on 5.3.1 lid 4): protection of the reporter --
# "Veilig Thuis verstrekt geen inlichtingen over de herkomst van persoonsgegevens [...] indien: a.
# een persoon die in een beroepsmatige, hulpverlenende of pedagogische relatie [...] staat, de
# persoonsgegevens [...] heeft verstrekt en het verstrekken van die inlichtingen: 1° een
# bedreiging vormt of kan vormen voor het slachtoffer [...]; 2° een bedreiging vormt of kan vormen
# voor de persoon, bedoeld onder a, of medewerkers van die persoon, of 3° leidt of kan leiden tot
# een ernstige verstoring van de vertrouwensrelatie met de huiselijke kring [...]; b. het andere
# personen betreft dan die bedoeld onder a, behoudens voor zover zij daarvoor toestemming hebben
# gegeven."
ORIGIN = DataKind(
    "herkomst-melding",
    Text("de herkomst van gegevens na een melding", "the origin of data after a report"),
)
SOURCE_PROFESSIONAL = Fact(
    "wmo_secrecy.source_professional",
    Text(
        "Staat de bron in een beroepsmatige, hulpverlenende of pedagogische relatie tot het "
        "(vermoedelijke) slachtoffer of zijn huiselijke kring?",
        "Does the source have a professional, helping or educational relation to the victim or his "
        "circle?",
    ),
    UITVOERINGSBESLUIT_WMO.art("4.1.8", lid="3", onder="a"),
)
SOURCE_AT_RISK = Fact(
    "wmo_secrecy.origin_causes_risk",
    Text(
        "Kan bekendmaking van de herkomst het slachtoffer, de bron of diens medewerkers "
        "bedreigen, of de vertrouwensrelatie met de huiselijke kring ernstig verstoren?",
        "Can disclosing the origin threaten the victim, the source or the source's staff, or "
        "seriously disturb the relation of trust with the domestic circle?",
    ),
    UITVOERINGSBESLUIT_WMO.art("4.1.8", lid="3", onder="a"),
)
SOURCE_CONSENTS = Fact(
    "wmo_secrecy.source_consents",
    Text(
        "Heeft de bron toestemming gegeven om de herkomst bekend te maken?",
        "Has the source consented to disclosing the origin?",
    ),
    UITVOERINGSBESLUIT_WMO.art("4.1.8", lid="3", onder="b"),
)
ORIGIN_KEPT = Prohibition(
    id="wmo_secrecy.origin_kept",
    cites=(UITVOERINGSBESLUIT_WMO.art("4.1.8", lid="3"), WMO_2015.art("5.3.1", lid="4")),
    text=Text(
        "Veilig Thuis noemt zijn bron niet: een beroepsmatige bron niet bij gevaar, een andere "
        "niet zonder toestemming.",
        "Veilig Thuis does not name its source: a professional source not where there is a risk, "
        "another not without consent.",
    ),
    words="Veilig Thuis verstrekt geen inlichtingen over de herkomst van persoonsgegevens die het "
    "naar aanleiding van een melding heeft verkregen",
    when=BY_VEILIG_THUIS
    & DATA_KINDS.has(ORIGIN)
    & ((SOURCE_PROFESSIONAL & SOURCE_AT_RISK) | (~SOURCE_PROFESSIONAL & ~SOURCE_CONSENTS)),
    lock=Lock(
        "uitvoeringsbesluit-wmo-4-1-8",
        Text("bescherming van de melder", "protection of the reporter"),
        LockKind.LIMIT,
    ),
    read_from=dt.date(2026, 1, 1),
)

# --- Art. 5.3.2: access -------------------------------------------------------------------------
# On request; not to a child under twelve or somebody from twelve who is not capable; to the legal
# representative of a child under sixteen (or of somebody incapable) "tenzij het belang van
# betrokkene zich daartegen verzet"; lid 4: refusal is possible for another's privacy or for the
# tasks of 4.1.1.
ACCESS_REFUSED = Fact(
    "wmo_secrecy.access_refused",
    Text(
        "Wordt inzage geweigerd vanwege de persoonlijke levenssfeer van een ander of omdat dat "
        "noodzakelijk is voor de taken van 4.1.1 of om geweld te beëindigen (5.3.2 lid 4)?",
        "Is access refused for another's privacy, or because the tasks of 4.1.1 or ending violence "
        "make it necessary (5.3.2 para 4)?",
    ),
    WMO_2015.art("5.3.2", lid="4"),
)
INTEREST_OPPOSES = Fact(
    "wmo_secrecy.interest_opposes_access",
    Text(
        "Verzet het belang van de betrokkene zich tegen inlichtingen aan de vertegenwoordiger?",
        "Does the data subject's interest oppose informing the representative?",
    ),
    WMO_2015.art("5.3.2"),
)
SUBJECT_ASKS = BOUND & RECIPIENT_ROLE.among(roles.CLIENT) & ON_REQUEST
SUBJECT_ACCESS = Ground(
    id="wmo_secrecy.subject_access",
    cites=(WMO_2015.art("5.3.2"),),
    text=Text(
        "De betrokkene krijgt desgevraagd inzage.", "The data subject gets access on request."
    ),
    when=SUBJECT_ASKS,
    provided=DECIDES & ~ACCESS_REFUSED,
    modality=Modality.DUTY,
    read_from=NEWEST_READ,
)
REPRESENTATIVE_ACCESS = Ground(
    id="wmo_secrecy.representative_access",
    cites=(WMO_2015.art("5.3.2"),),
    text=Text(
        "De wettelijk vertegenwoordiger van wie jonger dan zestien of onbekwaam is krijgt "
        "desgevraagd inlichtingen, tenzij het belang van de betrokkene zich verzet.",
        "The legal representative of somebody under sixteen or incapable is informed on request, "
        "unless the data subject's interest opposes.",
    ),
    words="tenzij het belang van betrokkene zich daartegen verzet",
    when=BOUND
    & RECIPIENT_ROLE.among(roles.PARENT_WITH_AUTHORITY, roles.REPRESENTATIVE)
    & ON_REQUEST
    & PURPOSE.among(data.ACCESS),
    provided=~(SIXTEEN & CAPABLE) & ~INTEREST_OPPOSES & ~ACCESS_REFUSED,
    modality=Modality.DUTY,
    lifts=DUTY_KEYS,
    read_from=NEWEST_READ,
)
NO_ACCESS_FOR_CHILD = Prohibition(
    id="wmo_secrecy.no_access_for_child",
    cites=(WMO_2015.art("5.3.2"),),
    text=Text(
        "Inzage wordt geweigerd aan wie jonger is dan twaalf of ter zake onbekwaam is.",
        "Access is refused to whoever is under twelve or not capable in this matter.",
    ),
    when=SUBJECT_ASKS & ~DECIDES,
    lock=Lock(
        "wmo-5-3-2", Text("inzage door een onbekwame", "access by the incapable"), LockKind.LIMIT
    ),
    read_from=NEWEST_READ,
)

# --- Art. 5.3.3 lid 1: the secrecy --------------------------------------------------------------
# "Onverminderd het bij of krachtens de wet bepaalde, verstrekken het college, [...] een
# aanbieder, [...] en Veilig Thuis aan anderen dan de betrokkene geen inlichtingen over
# betrokkene, dan wel inzage in of afschrift van de bescheiden dan met toestemming van
# betrokkene."
SECRECY = Prohibition(
    id="wmo_secrecy.secrecy",
    cites=(WMO_2015.art("5.3.3", lid="1"),),
    text=Text(
        "College, aanbieder, CAK, SVB, toezichthouders en Veilig Thuis zwijgen tegenover anderen "
        "dan de betrokkene, behoudens wat de wet bepaalt.",
        "College, provider, CAK, SVB, supervisors and Veilig Thuis keep silent to anyone but the "
        "data subject, save what the law provides.",
    ),
    words="aan anderen dan de betrokkene geen inlichtingen over betrokkene, dan wel inzage in of "
    "afschrift van de bescheiden dan met toestemming van betrokkene",
    when=BOUND & TO_ANOTHER,
    lock=WMO_5_3_3,
    yields=Yields.RULES,
    then=(SR_272,),
)


def _consent(
    id_: str,
    cites: tuple[Provision, ...],
    text: Text,
    *,
    provided: Predicate,
    words: str = "",
    status: Status = Status.VERBATIM,
    contested: tuple[Contested, ...] = (),
) -> Ground:
    return Ground(
        id=id_,
        cites=cites,
        text=text,
        words=words,
        when=BOUND & TO_ANOTHER,
        provided=provided,
        nature=Nature.CONSENT,
        lifts=(WMO_5_3_3,),
        status=status,
        contested=contested,
    )


# "dan met toestemming van betrokkene": no form; consent permits, it never obliges.
CONSENT = _consent(
    "wmo_secrecy.consent",
    (WMO_2015.art("5.3.3", lid="1"),),
    Text(
        "De betrokkene, twaalf jaar of ouder en ter zake bekwaam, stemt in met deze verstrekking.",
        "The data subject, twelve or older and capable in this matter, consents.",
    ),
    words="dan met toestemming van betrokkene",
    provided=DECIDES & OWN_CONSENT_GIVEN,
)
# Lid 2: "Indien betrokkene minderjarig is, is in plaats van diens toestemming de toestemming van
# zijn wettelijke vertegenwoordiger vereist, indien hij: a. jonger is dan twaalf jaren, of b. de
# leeftijd van twaalf jaren heeft bereikt en niet in staat kan worden geacht tot een redelijke
# waardering van zijn belangen ter zake."
CONSENT_FOR_MINOR = _consent(
    "wmo_secrecy.consent_for_minor",
    (WMO_2015.art("5.3.3", lid="2"), WMO_2015.art("5.3.3", lid="1")),
    Text(
        "Voor wie jonger is dan twaalf, of minderjarig en onbekwaam, stemt de wettelijke "
        "vertegenwoordiger in.",
        "For whoever is under twelve, or a minor and incapable, the legal representative consents.",
    ),
    words="in plaats van diens toestemming de toestemming van zijn wettelijke vertegenwoordiger "
    "vereist",
    provided=~ADULT & ~DECIDES & PROXY_CONSENT_GIVEN,
)
# 1.1.1: "vertegenwoordiger: persoon of rechtspersoon die een cliënt vertegenwoordigt die niet in
# staat kan worden geacht tot een redelijke waardering van zijn belangen ter zake".
CONSENT_FOR_INCAPABLE_ADULT = _consent(
    "wmo_secrecy.consent_for_incapable_adult",
    (WMO_2015.art("5.3.3", lid="1"), WMO_2015.art("1.1.1")),
    Text(
        "Voor een onbekwame volwassene stemt de vertegenwoordiger in.",
        "For an incapable adult the representative consents.",
    ),
    words="persoon of rechtspersoon die een cliënt vertegenwoordigt die niet in staat kan worden "
    "geacht tot een redelijke waardering van zijn belangen ter zake",
    provided=ADULT & ~CAPABLE & PROXY_CONSENT_GIVEN,
    status=Status.OWN_READING,
    contested=(
        Contested(
            WMO_2015.art("5.3.3", lid="2"),
            Text(
                "Lid 2 noemt alleen minderjarigen; dat de vertegenwoordiger van 1.1.1 voor een "
                "onbekwame volwassene instemt is eigen lezing.",
                "Para 2 names minors only; that the representative of 1.1.1 consents for an "
                "incapable adult is an own reading.",
            ),
        ),
    ),
)

# --- Art. 5.3.3 lid 3 ---------------------------------------------------------------------------
# "Onder anderen dan betrokkene zijn niet begrepen degenen van wie beroepshalve de medewerking
# vereist is bij de uitvoering van de taken van het college, een aanbieder, [...] toezichthoudende
# ambtenaren en Veilig Thuis."  The discloser's own task; that the data be necessary for it is AVG
# 6(1)(e).
COOPERATION_REQUIRED = Fact(
    "wmo_secrecy.cooperation_required",
    Text(
        "Is de medewerking van de ontvanger beroepshalve vereist voor een Wmo-taak van de "
        "verstrekker zelf?",
        "Is the recipient's professional cooperation required for a Wmo task of the discloser "
        "itself?",
    ),
    WMO_2015.art("5.3.3", lid="3"),
)
PROFESSIONAL_COOPERATION = Ground(
    id="wmo_secrecy.professional_cooperation",
    cites=(WMO_2015.art("5.3.3", lid="3"),),
    text=Text(
        "Wie beroepshalve moet meewerken aan de eigen taak van de verstrekker is geen ander.",
        "Whoever must cooperate professionally in the discloser's own task is not another.",
    ),
    words="degenen van wie beroepshalve de medewerking vereist is bij de uitvoering van de taken "
    "van het college, een aanbieder",
    when=BOUND & TO_ANOTHER,
    provided=COOPERATION_REQUIRED & NECESSARY,
    lifts=(WMO_5_3_3, Key(CLOSED_LIST), *POWER_KEYS),
)

# --- Art. 5.3.6: research -----------------------------------------------------------------------
# "kunnen zonder toestemming van de betrokkene ten behoeve van statistiek of wetenschappelijk
# onderzoek op het gebied van de volksgezondheid, opgroei- en opvoedingsproblemen, psychische
# problemen en stoornissen, kinderbescherming of jeugdreclassering aan een ander desgevraagd
# inlichtingen [...] worden verstrekt indien: a. [...], of b. [...]".  The conditions of lid 1 and
# 2 are those of BW 7:458.
RESEARCH_FIELD = Fact(
    "wmo_secrecy.research_field",
    Text(
        "Is het statistiek of onderzoek op het gebied van volksgezondheid, opgroei- en "
        "opvoedingsproblemen, psychische problemen, kinderbescherming of jeugdreclassering?",
        "Is it statistics or research on public health, growing up and upbringing, mental "
        "problems, child protection or juvenile probation?",
    ),
    WMO_2015.art("5.3.6", lid="1"),
)
RESEARCH = Ground(
    id="wmo_secrecy.research",
    cites=(WMO_2015.art("5.3.6", lid="1"), WMO_2015.art("5.3.6", lid="2")),
    text=Text(
        "Voor onderzoek kan desgevraagd zonder toestemming worden verstrekt.",
        "For research data can be given on request without consent.",
    ),
    words="kunnen zonder toestemming van de betrokkene ten behoeve van statistiek of "
    "wetenschappelijk onderzoek op het gebied van de volksgezondheid, opgroei- en "
    "opvoedingsproblemen",
    when=BOUND & TO_ANOTHER & PURPOSE.among(data.RESEARCH) & ON_REQUEST,
    provided=RESEARCH_FIELD & RESEARCH_CONDITIONS,
    lifts=(WMO_5_3_3, *RESEARCH_KEYS),
    read_from=NEWEST_READ,
    then=(
        Condition(
            id="wmo_secrecy.research_note",
            cites=(WMO_2015.art("5.3.6", lid="3"),),
            text=Text(
                "Houd van de verstrekking aantekening in het dossier.",
                "Keep a note of the disclosure in the file.",
            ),
            words="Bij een verstrekking overeenkomstig het eerste lid wordt daarvan aantekening "
            "gehouden in het dossier",
            stage=Stage.AFTERWARDS,
            holder=data.DISCLOSER,
        ),
    ),
)

RULES = (
    VEILIG_THUIS_INFORMS, ORIGIN_KEPT, SUBJECT_ACCESS, REPRESENTATIVE_ACCESS, NO_ACCESS_FOR_CHILD,
    SECRECY, CONSENT, CONSENT_FOR_MINOR, CONSENT_FOR_INCAPABLE_ADULT, PROFESSIONAL_COOPERATION,
    RESEARCH,
)  # fmt: skip
