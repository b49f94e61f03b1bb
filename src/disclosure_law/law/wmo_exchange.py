"""Wmo 2015, §§ 5.2 and 5.4: what aanbieders, supervisors, care providers and CIZ give the college.

Status: verified-verbatim; 5.2.2 onder b and c are quoted in part, 5.2.4 lid 3 was read in the
newest version only. Each is a pair: "bevoegd uit eigen beweging en desgevraagd verplicht". None
has words that break secrecy: the duty opens what yields to duties, the power opens nothing
medical. Apart from consent (5.2.5) and an aanbieder's own administration (5.2.2) nothing here
lets a hulpverlener inform the college.

No grounds: 2.5.5 and 5.4.1 lid 4 ("gegevens" for plans and agreements, not personal data), 5.4.2
(since 2026-07-01: colleges align their plans; a homonym of the Wams' proposed 5.4.2, which is not
law).
"""

from __future__ import annotations

import attrs

from disclosure_law.citation import Provision
from disclosure_law.law.avg import UAVG_CHANGED
from disclosure_law.law.keys import DUTY_BASIS, DUTY_KEYS, POWER_KEYS, TASK_BASIS
from disclosure_law.law.sources import BW7, WMO_2015
from disclosure_law.law.wmo_college import COLLEGE_INTAKE
from disclosure_law.law.wmo_terms import (
    ACCOUNT,
    AGES_2026,
    BOTH_AGES,
    BUDGET,
    BY_COLLEGE,
    CAK,
    CONTRIBUTE,
    EXPLICIT,
    EXPLICIT_2026,
    EXPLICIT_SINCE,
    FOR_SUPPORT,
    INQUIRE,
    NEWEST_READ,
    RECOVER,
    REVIEW,
    SVB,
    TO_COLLEGE,
    UNAMBIGUOUS,
)  # fmt: skip
from disclosure_law.leaf import Fact, NotModelled
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Contested, Ground, Key, Modality, Stage
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    NECESSARY,
    ON_REQUEST,
    PURPOSE,
    RECIPIENT_ROLE,
    SUBJECT_KIND,
)  # fmt: skip
from disclosure_law.vocabulary.locks import BSN, BW_7_457, DERIVED

# --- Art. 5.2.9 lid 1: the BSN in 5.2.1 to 5.2.5 ------------------------------------------------
# "gebruiken het burgerservicenummer van een persoon bij het verstrekken van persoonsgegevens als
# bedoeld in de artikelen 5.2.1 tot en met 5.2.5".  The "wet" that UAVG 46 asks for; not for
# 5.2.6.
BSN_BY_WMO = Key(BSN, (WMO_2015.art("5.2.9", lid="1"),))
STATE_BSN = Condition(
    id="wmo_exchange.state_bsn",
    cites=(WMO_2015.art("5.2.9", lid="1"),),
    text=Text(
        "Gebruik bij de verstrekking het burgerservicenummer.",
        "Use the citizen service number in giving the data.",
    ),
    words="gebruiken het burgerservicenummer van een persoon bij het verstrekken van "
    "persoonsgegevens als bedoeld in de artikelen 5.2.1 tot en met 5.2.5",
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)
# "kosteloos": 5.2.2, 5.2.5 lid 1 and 2, 4.2.12 lid 3.
FREE_OF_CHARGE = Condition(
    id="wmo_exchange.free_of_charge",
    cites=(WMO_2015.art("5.2.2"), WMO_2015.art("5.2.5"), WMO_2015.art("4.2.12", lid="3")),
    text=Text("De verstrekking is kosteloos.", "The data are given free of charge."),
    stage=Stage.WITH,
    holder=data.DISCLOSER,
)


def _power(
    id_: str,
    place: Provision,
    text: Text,
    words: str,
    *,
    when: Predicate,
    provided: Predicate,
    contested: tuple[Contested, ...] = (),
) -> Ground:
    return Ground(
        id=id_,
        cites=(place,),
        text=text,
        words=words,
        when=when,
        provided=provided,
        lifts=(COLLEGE_INTAKE, BSN_BY_WMO, *POWER_KEYS),
        then=(STATE_BSN, FREE_OF_CHARGE),
        contested=contested,
    )


def _duty(power: Ground, id_: str) -> Ground:
    """Return the same flow as a duty, once the recipient asks."""
    return attrs.evolve(
        power,
        id=id_,
        when=power.when & ON_REQUEST,
        modality=Modality.DUTY,
        lifts=(COLLEGE_INTAKE, BSN_BY_WMO, *DUTY_KEYS),
    )


# --- Art. 5.2.2: the aanbieder of a maatwerkvoorziening, and who is paid from a pgb -------------
# "De aanbieder die een maatwerkvoorziening levert en een derde aan wie ten laste van een
# persoonsgebonden budget betalingen worden gedaan, zijn bevoegd uit eigen beweging en desgevraagd
# verplicht kosteloos persoonsgegevens van de cliënt, waaronder bijzondere persoonsgegevens, te
# verstrekken, aan; a. het college, voor zover deze noodzakelijk zijn voor het uitvoeren van artikel
# 2.1.4, 2.1.4a, 2.1.4b, 2.1.5, 2.3.2, 2.3.9, 2.3.10 of 2.4.3 of de verantwoording van een geleverde
# maatwerkvoorziening; b. het CAK [...]; c. de Sociale verzekeringsbank, [...]; d. toezichthoudende
# ambtenaren, voor zover [...]".  Not the aanbieder of an algemene voorziening.
DELIVERS_PROVISION = Fact(
    "wmo_exchange.delivers_provision",
    Text(
        "Levert de verstrekker als aanbieder de cliënt een maatwerkvoorziening, of wordt hij uit "
        "diens pgb betaald?",
        "Does the discloser, as a provider, deliver a tailored provision to the client, or is it "
        "paid from his personal budget?",
    ),
    WMO_2015.art("5.2.2"),
)
BY_PROVIDER: Predicate = DELIVERS_PROVISION & SUBJECT_KIND.among(data.CLIENT)
MEDICAL_PROVIDER = Contested(
    BW7.art("457", lid="1", sentence="3"),
    Text(
        "Dat de plicht van 5.2.2 ook het medisch beroepsgeheim van een aanbieder opent, zegt de "
        "tekst niet.",
        "The text does not say that the duty of 5.2.2 also opens a provider's medical secrecy.",
    ),
    when=DISCLOSER_BOUND.has(BW_7_457),
)
PROVIDER_TO_COLLEGE = _power(
    "wmo_exchange.provider_to_college",
    WMO_2015.art("5.2.2", onder="a"),
    Text(
        "De aanbieder van een maatwerkvoorziening mag het college uit eigen beweging, en moet het "
        "desgevraagd, geven wat voor de uitvoering nodig is.",
        "The provider of a tailored provision may of its own motion, and must on request, give the "
        "college what carrying out requires.",
    ),
    "zijn bevoegd uit eigen beweging en desgevraagd verplicht kosteloos persoonsgegevens van de "
    "cliënt, waaronder bijzondere persoonsgegevens, te verstrekken",
    when=BY_PROVIDER & TO_COLLEGE & PURPOSE.among(INQUIRE, REVIEW, CONTRIBUTE, RECOVER),
    provided=NECESSARY,
    contested=(MEDICAL_PROVIDER,),
)
PROVIDER_ANSWERS_COLLEGE = _duty(PROVIDER_TO_COLLEGE, "wmo_exchange.provider_answers_college")
# "of de verantwoording van een geleverde maatwerkvoorziening": absent in the 2015 copy.
PROVIDER_ACCOUNTS = attrs.evolve(
    PROVIDER_TO_COLLEGE,
    id="wmo_exchange.provider_accounts",
    words="of de verantwoording van een geleverde maatwerkvoorziening",
    when=BY_PROVIDER & TO_COLLEGE & PURPOSE.among(ACCOUNT),
    read_from=NEWEST_READ,
)
PROVIDER_ACCOUNTS_ON_REQUEST = _duty(PROVIDER_ACCOUNTS, "wmo_exchange.provider_accounts_on_request")
PURPOSES_NOT_QUOTED = NotModelled(
    "wmo_exchange.purposes_not_quoted",
    Text(
        "Waarvoor de aanbieder aan CAK en SVB verstrekt (5.2.2 onder b en c) is niet gelezen.",
        "For what the provider gives data to CAK and SVB (5.2.2 onder b and c) was not read.",
    ),
    WMO_2015.art("5.2.2"),
)
PROVIDER_TO_PAYERS = attrs.evolve(
    _power(
        "wmo_exchange.provider_to_payers",
        WMO_2015.art("5.2.2", onder="b"),
        Text(
            "De aanbieder van een maatwerkvoorziening geeft CAK of SVB wat nodig is.",
            "The provider of a tailored provision gives CAK or SVB what is necessary.",
        ),
        "",
        when=BY_PROVIDER & RECIPIENT_ROLE.among(CAK, SVB),
        provided=NECESSARY & PURPOSES_NOT_QUOTED,
    ),
    cites=(WMO_2015.art("5.2.2", onder="b"), WMO_2015.art("5.2.2", onder="c")),
)
PROVIDER_ANSWERS_PAYERS = _duty(PROVIDER_TO_PAYERS, "wmo_exchange.provider_answers_payers")
PROVIDER_TO_SUPERVISORS = _power(
    "wmo_exchange.provider_to_supervisors",
    WMO_2015.art("5.2.2", onder="d"),
    Text(
        "De aanbieder van een maatwerkvoorziening geeft toezichthouders wat voor toezicht nodig "
        "is.",
        "The provider of a tailored provision gives supervisors what supervision requires.",
    ),
    "toezichthoudende ambtenaren, voor zover deze noodzakelijk zijn voor een goede uitoefening "
    "van het toezicht of het nemen van maatregelen ter handhaving van wettelijke voorschriften",
    when=BY_PROVIDER
    & RECIPIENT_ROLE.among(roles.SUPERVISOR)
    & PURPOSE.among(data.SUPERVISION, data.ENFORCEMENT),
    provided=NECESSARY,
    contested=(MEDICAL_PROVIDER,),
)
PROVIDER_ANSWERS_SUPERVISORS = _duty(
    PROVIDER_TO_SUPERVISORS, "wmo_exchange.provider_answers_supervisors"
)

# --- Art. 5.2.4 lid 3: supervisors to the college -----------------------------------------------
# "Toezichthoudende ambtenaren zijn bevoegd uit eigen beweging en desgevraagd verplicht
# persoonsgegevens, waaronder gegevens over gezondheid, die zijn verkregen ten behoeve van de
# uitoefening van het toezicht, bedoeld in artikel 6.1, te verstrekken aan het college, voor zover
# deze noodzakelijk zijn voor de uitvoering van [...] 2.1.5, 2.3.6, 2.3.9, 2.3.10 of 2.4.3".  6.1
# lid 3 keeps it apart from the derived secrecy: "onverminderd artikel 5.2.4".
GOT_IN_SUPERVISION = Fact(
    "wmo_exchange.got_in_supervision",
    Text("Zijn de gegevens verkregen voor het toezicht van Wmo 2015 6.1?",
         "Were the data obtained for the supervision of Wmo 2015 6.1?"),
    WMO_2015.art("5.2.4", lid="3"),
)  # fmt: skip
SUPERVISORS_TO_COLLEGE = attrs.evolve(
    _power(
        "wmo_exchange.supervisors_to_college",
        WMO_2015.art("5.2.4", lid="3"),
        Text(
            "Toezichthouders mogen het college uit eigen beweging, en moeten het desgevraagd, "
            "geven wat zij voor het Wmo-toezicht kregen.",
            "Supervisors may of their own motion, and must on request, give the college what they "
            "got for supervision.",
        ),
        "die zijn verkregen ten behoeve van de uitoefening van het toezicht, bedoeld in artikel "
        "6.1, te verstrekken aan het college",
        when=DISCLOSER_ROLE.among(roles.SUPERVISOR)
        & TO_COLLEGE
        & PURPOSE.among(CONTRIBUTE, BUDGET, REVIEW, RECOVER),
        provided=GOT_IN_SUPERVISION & NECESSARY,
    ),
    lifts=(COLLEGE_INTAKE, DERIVED, *POWER_KEYS, BSN_BY_WMO),
    then=(STATE_BSN,),
    read_from=NEWEST_READ,
)
SUPERVISORS_ANSWER_COLLEGE = attrs.evolve(
    _duty(SUPERVISORS_TO_COLLEGE, "wmo_exchange.supervisors_answer_college"),
    lifts=(COLLEGE_INTAKE, DERIVED, *DUTY_KEYS, BSN_BY_WMO),
)

# --- Art. 5.2.5 lid 1: care provider or health insurer to the college ---------------------------
# "Een zorgverzekeraar en een zorgaanbieder als bedoeld in de Zorgverzekeringswet zijn, voor zover
# betrokkene daarvoor zijn uitdrukkelijke toestemming heeft verleend, bevoegd uit eigen beweging
# en desgevraagd verplicht aan het college kosteloos persoonsgegevens, waaronder gegevens over
# gezondheid, te verstrekken van een verzekerde ingevolge die wet, die zorg als omschreven in die
# wet ontvangt of heeft ontvangen en in aanvulling of in aansluiting daarop aangewezen is of kan
# zijn op een maatwerkvoorziening, voor zover deze noodzakelijk zijn voor de uitvoering van
# artikel 2.3.2, 2.3.3, 2.3.5, 2.3.6, 2.3.9, 2.3.10."  Not a provider acting under the Wlz.
ZVW_PARTIES = (
    roles.HEALTH_INSURER, *roles.CARE_ROLES, roles.MENTAL_HEALTH_INSTITUTION, roles.HOSPITAL,
    roles.GP_PRACTICE, roles.CARE_PROVIDER,
)  # fmt: skip
ZVW_CARE = Fact(
    "wmo_exchange.zvw_care",
    Text(
        "Ontvangt of ontving de betrokkene als verzekerde zorg als omschreven in de "
        "Zorgverzekeringswet?",
        "Does or did the data subject, as an insured person, receive care of the health insurance "
        "act?",
    ),
    WMO_2015.art("5.2.5", lid="1"),
)
MAY_NEED_PROVISION = Fact(
    "wmo_exchange.may_need_provision",
    Text(
        "Is de betrokkene in aanvulling of aansluiting daarop aangewezen, of kan hij dat zijn, op "
        "een maatwerkvoorziening?",
        "Does the data subject need, or may he need, a tailored provision beside or after that "
        "care?",
    ),
    WMO_2015.art("5.2.5", lid="1"),
)


def _by_consent(power: Ground, duty: str, words: str) -> tuple[Ground, ...]:
    """Return power, then duty: unambiguous consent, explicit from 2018, UAVG 5 anew from 2026."""
    old = attrs.evolve(power, provided=power.provided & UNAMBIGUOUS, until=EXPLICIT_SINCE)
    new = attrs.evolve(power, provided=power.provided & EXPLICIT, words=words)
    newest = attrs.evolve(new, provided=power.provided & EXPLICIT_2026, contested=AGES_2026)
    powers = (
        old,
        attrs.evolve(new, since=EXPLICIT_SINCE, until=UAVG_CHANGED),
        attrs.evolve(newest, since=UAVG_CHANGED),
    )
    return (*powers, *(_duty(one, duty) for one in powers))


CARE_TO_COLLEGE = _by_consent(
    _power(
        "wmo_exchange.care_to_college",
        WMO_2015.art("5.2.5", lid="1"),
        Text(
            "Met (sinds 28 juli 2018 uitdrukkelijke) toestemming mag een zorgaanbieder of "
            "zorgverzekeraar het college informeren, en moet hij dat desgevraagd.",
            "With (since 28 July 2018 explicit) consent a care provider or health insurer may "
            "inform the college, and must on request.",
        ),
        "",
        when=DISCLOSER_ROLE.among(*ZVW_PARTIES)
        & TO_COLLEGE
        & FOR_SUPPORT
        & SUBJECT_KIND.among(data.CLIENT),
        provided=ZVW_CARE & MAY_NEED_PROVISION & NECESSARY,
        contested=(BOTH_AGES,),
    ),
    "wmo_exchange.care_answers_college",
    "voor zover betrokkene daarvoor zijn uitdrukkelijke toestemming heeft verleend, bevoegd uit "
    "eigen beweging en desgevraagd verplicht aan het college kosteloos persoonsgegevens",
)

# --- Art. 5.2.5 lid 2: college to care provider or health insurer -------------------------------
# "Het college is, voor zover betrokkene daarvoor zijn uitdrukkelijke toestemming heeft verleend,
# bevoegd uit eigen beweging en desgevraagd verplicht aan een zorgverzekeraar en een zorgaanbieder
# [...] persoonsgegevens te verstrekken van een cliënt, voor zover die persoonsgegevens voor de
# uitvoering van de taken die bij of krachtens de Zorgverzekeringswet [...] zijn opgedragen,
# noodzakelijk zijn."  Health data are not named: for those the explicit consent itself is the AVG
# key.
ZVW_TASK = Fact(
    "wmo_exchange.zvw_task",
    Text("Gaat het om taken die de ontvanger bij of krachtens de Zorgverzekeringswet heeft?",
         "Is it about the recipient's tasks under the health insurance act?"),
    WMO_2015.art("5.2.5", lid="2"),
)  # fmt: skip
_COLLEGE_TO_CARE = _by_consent(
    _power(
        "wmo_exchange.college_to_care",
        WMO_2015.art("5.2.5", lid="2"),
        Text(
            "Met (sinds 28 juli 2018 uitdrukkelijke) toestemming mag het college een "
            "zorgaanbieder of zorgverzekeraar informeren, en moet het dat desgevraagd.",
            "With (since 28 July 2018 explicit) consent the college may inform a care provider or "
            "health insurer, and must on request.",
        ),
        "",
        when=BY_COLLEGE & RECIPIENT_ROLE.among(*ZVW_PARTIES) & SUBJECT_KIND.among(data.CLIENT),
        provided=ZVW_TASK & NECESSARY,
        contested=(BOTH_AGES,),
    ),
    "wmo_exchange.college_answers_care",
    "bevoegd uit eigen beweging en desgevraagd verplicht aan een zorgverzekeraar en een "
    "zorgaanbieder als bedoeld in de Zorgverzekeringswet kosteloos persoonsgegevens te "
    "verstrekken van een cliënt",
)
COLLEGE_TO_CARE = tuple(
    attrs.evolve(one, lifts=(BSN_BY_WMO, basis))
    for one, basis in zip(_COLLEGE_TO_CARE, (TASK_BASIS,) * 3 + (DUTY_BASIS,) * 3, strict=True)
)

# --- Art. 5.2.5 lid 3: CIZ to the college -------------------------------------------------------
# "bevoegd uit eigen beweging en desgevraagd verplicht aan het college mede te delen dat een
# indicatiebesluit is afgegeven waarin is vastgesteld dat een persoon is aangewezen op zorg op
# grond van de Wet langdurige zorg".  The fact of the decision, without consent.  5.2.9 lid 1 does
# not list the CIZ among those who use the BSN, and "kosteloos" is not said here.
WLZ_DECISION = Fact(
    "wmo_exchange.wlz_decision",
    Text("Is het uitsluitend de mededeling dat een indicatiebesluit voor de Wlz is afgegeven?",
         "Is it only the statement that a Wlz decision was given?"),
    WMO_2015.art("5.2.5", lid="3"),
)  # fmt: skip
CIZ_TO_COLLEGE = attrs.evolve(
    _power(
        "wmo_exchange.ciz_to_college",
        WMO_2015.art("5.2.5", lid="3"),
        Text(
            "Het CIZ mag het college uit eigen beweging, en moet desgevraagd, meedelen dat een "
            "Wlz-indicatiebesluit is afgegeven.",
            "The CIZ may of its own motion, and must on request, tell the college that a Wlz "
            "decision was given.",
        ),
        "mede te delen dat een indicatiebesluit is afgegeven waarin is vastgesteld dat een "
        "persoon is aangewezen op zorg op grond van de Wet langdurige zorg",
        when=DISCLOSER_ROLE.among(roles.CIZ) & TO_COLLEGE & FOR_SUPPORT,
        provided=WLZ_DECISION & NECESSARY,
    ),
    lifts=(COLLEGE_INTAKE, *POWER_KEYS),
    then=(),
)
CIZ_ANSWERS_COLLEGE = attrs.evolve(
    _duty(CIZ_TO_COLLEGE, "wmo_exchange.ciz_answers_college"), lifts=(COLLEGE_INTAKE, *DUTY_KEYS)
)

RULES = (
    PROVIDER_TO_COLLEGE, PROVIDER_ANSWERS_COLLEGE, PROVIDER_ACCOUNTS, PROVIDER_ACCOUNTS_ON_REQUEST,
    PROVIDER_TO_PAYERS, PROVIDER_ANSWERS_PAYERS, PROVIDER_TO_SUPERVISORS,
    PROVIDER_ANSWERS_SUPERVISORS, SUPERVISORS_TO_COLLEGE, SUPERVISORS_ANSWER_COLLEGE,
    *CARE_TO_COLLEGE, *COLLEGE_TO_CARE, CIZ_TO_COLLEGE, CIZ_ANSWERS_COLLEGE,
)  # fmt: skip
