"""Wams: the words of the bill, its parties, its facts and judgements.

Source and status: see `wams`. Each part that an amendment may want to change is a constant.
"""

from __future__ import annotations

from disclosure_law.law.avg import IS_CRIMINAL_UNTIL_2026
from disclosure_law.law.keys import CRIMINAL_BY_TEXT, POWER_KEYS
from disclosure_law.law.sources import WAMS
from disclosure_law.law.wgbo import HARMS_ANOTHERS_PRIVACY, THIRD_PARTY_LOCK
from disclosure_law.leaf import Fact, Judgement, NotModelled, OpenQuestion, Position
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Contested, Key
from disclosure_law.term import Lock, Purpose, Regime, Setting
from disclosure_law.text import Text
from disclosure_law.truth import NO, YES
from disclosure_law.vocabulary import data, locks, roles
from disclosure_law.vocabulary.fields import (
    CAPABLE,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    MEETING,
    ON_REQUEST,
    OWN_CONSENT,
    OWN_CONSENT_GIVEN,
    PROXY_CONSENT,
    PROXY_CONSENT_GIVEN,
    PURPOSE,
    RECIPIENT_ROLE,
    RECIPIENT_TASK,
    SUBJECT_AGE,
    SUBJECT_KIND,
)  # fmt: skip

ART_5_4_2_1 = WAMS.art("5.4.2", lid="1")
ART_5_4_2_2 = WAMS.art("5.4.2", lid="2")
ART_5_4_3_2 = WAMS.art("5.4.3", lid="2")
THE_LETTER = "KNMG c.s., brief aan de Tweede Kamer, 2 maart 2023"

# --- Words of the bill ----------------------------------------------------------------------------
COORDINATED_APPROACH = Regime("wams", Text("Wams (wetsvoorstel 36 295)", "Wams (bill 36 295)"))
RESEARCH = Purpose(
    "wams-onderzoek",
    Text("onderzoek na een hulpvraag (Wams 2.3a.1 lid 4)",
         "enquiry after a request for help (Wams 2.3a.1 para 4)"),
)  # fmt: skip
RESEARCH_UNASKED = Purpose(
    "wams-onderzoek-zonder-hulpvraag",
    Text("onderzoek zonder hulpvraag (Wams 2.3a.4 lid 2)",
         "enquiry without a request for help (Wams 2.3a.4 para 2)"),
)  # fmt: skip
COORDINATION = Purpose(
    "wams-gecoordineerde-aanpak",
    Text("gecoördineerde aanpak na het onderzoek (Wams 2.3a.3)",
         "coordinated approach after the enquiry (Wams 2.3a.3)"),
)  # fmt: skip
CASE_DISCUSSION = Purpose(
    "wams-casusoverleg",
    Text(
        "bespreking in een casusoverleg (Wams 5.4.3)", "discussion in a case meeting (Wams 5.4.3)"
    ),
)
MEETING_AFTER_REQUEST = Setting(
    "casusoverleg-wams-2-3a-1",
    Text("casusoverleg na een hulpvraag (Wams 2.3a.1 lid 7 b)",
         "case meeting after a request for help (Wams 2.3a.1 para 7 b)"),
)  # fmt: skip
MEETING_IN_APPROACH = Setting(
    "casusoverleg-wams-2-3a-3",
    Text("casusoverleg in de gecoördineerde aanpak (Wams 2.3a.3 lid 3)",
         "case meeting in the coordinated approach (Wams 2.3a.3 para 3)"),
)  # fmt: skip
MEETING_UNASKED = Setting(
    "casusoverleg-wams-2-3a-4",
    Text("casusoverleg zonder hulpvraag (Wams 2.3a.4 lid 4)",
         "case meeting without a request for help (Wams 2.3a.4 para 4)"),
)  # fmt: skip

# --- Who, to whom, about whom, for what -----------------------------------------------------------
# The college only; its medical adviser where he is stated to act for this task.
TO_COLLEGE: Predicate = RECIPIENT_ROLE.among(*roles.COLLEGE_ROLES) | (
    RECIPIENT_ROLE.among(roles.MEDICAL_ADVISER) & RECIPIENT_TASK.among(COORDINATED_APPROACH)
)
# Police and prosecution are nowhere named as party or participant.
FROM_PARTY: Predicate = ~DISCLOSER_ROLE.among(*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES)
# "voor het uitvoeren van een onderzoek als bedoeld in artikel 2.3a.1, vierde lid, of artikel
# 2.3a.4, tweede lid Wams"
FOR_RESEARCH: Predicate = PURPOSE.among(RESEARCH, RESEARCH_UNASKED)
# "over de cliënt of betrokken gezinsleden"
INVOLVED_FAMILY_MEMBER = Fact(
    "wams.involved_family_member",
    Text(
        "Is de betrokkene een bij de problematiek betrokken gezinslid van de cliënt?",
        "Is the data subject a member of the client's family who is involved?",
    ),
    ART_5_4_2_1,
)
CONCERNED: Predicate = SUBJECT_KIND.among(data.CLIENT) | (
    SUBJECT_KIND.among(data.FAMILY_MEMBER) & INVOLVED_FAMILY_MEMBER
)
ASKED_BY_COLLEGE = FROM_PARTY & TO_COLLEGE & ON_REQUEST & CONCERNED
# Criminal-offence data (in the wide sense of before 2026-09-01): not mentioned in what was read.
CRIMINAL_DATA = NotModelled(
    "wams.criminal_data",
    Text(
        "Of het wetsvoorstel ook strafrechtelijke gegevens dekt is niet gelezen.",
        "Whether the bill covers criminal-offence data was not read.",
    ),
    WAMS.art("5.4.2"),
)
COVERED_DATA: Predicate = ~IS_CRIMINAL_UNTIL_2026 | CRIMINAL_DATA

# --- "partijen met een wettelijk vastgelegde geheimhoudingsplicht" --------------------------------
# A code of conduct, a contract or a convenant is not "wettelijk vastgelegd".
RELATION_UNREAD = (
    locks.WVGGZ_8_34, locks.WVGGZ_11_4, locks.WVGGZ_12_4, locks.WZD_18C, locks.WZD_59,
    locks.WGS_1_11, locks.SR_37A, locks.WET_BIG_87, locks.WMO_4_2_6, locks.OFFICE,
)  # fmt: skip
"""Statutory secrecies of which it is not known whether lid 2 would open them."""
CLEARLY_STATUTORY = (
    locks.BW_7_457, locks.WET_BIG_88, locks.JEUGDWET_7_3_11, locks.UAVG_30_4, *RELATION_UNREAD,
    locks.WPG_7, locks.WJSG_52,
)  # fmt: skip
SECRECY_OF_OFFICIALS = (
    locks.AWB_2_5,
    locks.PARTICIPATIEWET_65,
    locks.SCHULDHULP,
    locks.REGELING_37,
    locks.DERIVED,
)
YES_BY_THE_LETTER = Position(
    YES,
    Text("De plicht staat in een wettelijk voorschrift.", "The duty is laid down by statute."),
    "bewoordingen van het voorgestelde lid, zoals weergegeven in de brief",
)
NO_ONLY_CARE = Position(
    NO,
    Text(
        "De brief noemt alleen zorgverleners met een wettelijk beroepsgeheim.",
        "The letter names only care professionals with a statutory professional secrecy.",
    ),
    THE_LETTER,
)
WMO_SECRECY_COUNTS = OpenQuestion(
    "wams.wmo_secrecy_counts",
    Text(
        "Is Wmo 2015 5.3.3 een wettelijk vastgelegde geheimhoudingsplicht als bedoeld in lid 2?",
        "Is Wmo 2015 5.3.3 a statutory duty of secrecy within the meaning of para 2?",
    ),
    ART_5_4_2_2,
    positions=(YES_BY_THE_LETTER, NO_ONLY_CARE),
)
OFFICIAL_SECRECY_COUNTS = OpenQuestion(
    "wams.official_secrecy_counts",
    Text(
        "Is een ambtelijke of afgeleide geheimhouding een wettelijk vastgelegde "
        "geheimhoudingsplicht als bedoeld in lid 2?",
        "Is a secrecy of officials or a derived secrecy a statutory duty of secrecy within the "
        "meaning of para 2?",
    ),
    ART_5_4_2_2,
    positions=(YES_BY_THE_LETTER, NO_ONLY_CARE),
)
STATUTORY_SECRECY: Predicate = (
    DISCLOSER_BOUND.has_any(*CLEARLY_STATUTORY)
    | (DISCLOSER_BOUND.has(locks.WMO_5_3_3) & WMO_SECRECY_COUNTS)
    | (DISCLOSER_BOUND.has_any(*SECRECY_OF_OFFICIALS) & OFFICIAL_SECRECY_COUNTS)
)
COUNTS_CONTESTED = Contested(
    ART_5_4_2_2,
    Text(
        "Of deze geheimhouding (UAVG 30 lid 4; Jeugdwet 7.3.11) telt als wettelijk vastgelegd in "
        "de zin van het voorstel is niet beslist; hier telt zij.",
        "Whether this secrecy (UAVG 30 para 4; Jeugdwet 7.3.11) counts as statutory in the bill is "
        "undecided; here it counts.",
    ),
    when=DISCLOSER_BOUND.has_any(locks.UAVG_30_4, locks.JEUGDWET_7_3_11)
    & ~DISCLOSER_BOUND.has_any(locks.BW_7_457, locks.WET_BIG_88),
)
OPENED: tuple[Lock | Key, ...] = (
    locks.BW_7_457, locks.WET_BIG_88, locks.JEUGDWET_7_3_11, locks.UAVG_30_4, locks.WMO_5_3_3,
    *SECRECY_OF_OFFICIALS, *RELATION_UNREAD, locks.CODE, THIRD_PARTY_LOCK, *POWER_KEYS,
    CRIMINAL_BY_TEXT,
)  # fmt: skip
"""What the powers of lid 2 and of 5.4.3 open; the closed regimes of Wpg and Wjsg stay shut."""
OTHER_REGIMES = NotModelled(
    "wams.other_regimes",
    Text(
        "Of lid 2 ook een bijzonder regime (Wvggz, Wzd, WGS, toezicht, ambt) opent is niet "
        "gelezen.",
        "Whether para 2 also opens a special regime (Wvggz, Wzd, WGS, supervision, office) was not "
        "read.",
    ),
    ART_5_4_2_2,
)
# BW 7:457 lid 1, second sentence: what touches a family member of the patient (house reading 14).
FAMILY_DATA = NotModelled(
    "wams.family_data",
    Text(
        "Hoe het voorstel zich verhoudt tot de persoonlijke levenssfeer van een ander (BW 7:457 "
        "lid 1, tweede zin) is niet gelezen.",
        "How the bill relates to another person's privacy (BW 7:457 para 1, second sentence) was "
        "not read.",
    ),
    ART_5_4_2_2,
)
AS_FAR_AS_READ: Predicate = (
    COVERED_DATA
    & (~DISCLOSER_BOUND.has_any(*RELATION_UNREAD) | OTHER_REGIMES)
    & (
        ~DISCLOSER_BOUND.has(locks.BW_7_457)
        | (SUBJECT_KIND.among(data.CLIENT) & ~HARMS_ANOTHERS_PRIVACY)
        | FAMILY_DATA
    )
)

# --- Art. 5.4.3: the three case meetings ----------------------------------------------------------
# "partijen die deelnemen aan een casusoverleg als bedoeld in artikel 2.3a.1, zevende lid, onderdeel
# b, artikel 2.3a.3, derde lid, of artikel 2.3a.4, vierde lid Wams"
IN_CASE_MEETING: Predicate = MEETING.among(
    MEETING_AFTER_REQUEST, MEETING_IN_APPROACH, MEETING_UNASKED
)
DISCLOSER_TAKES_PART = Fact(
    "wams.discloser_takes_part",
    Text(
        "Neemt de verstrekker deel aan dit casusoverleg?",
        "Does the discloser take part in this case meeting?",
    ),
    ART_5_4_3_2,
)
RECIPIENT_TAKES_PART = Fact(
    "wams.recipient_takes_part",
    Text(
        "Neemt de ontvanger deel aan dit casusoverleg?",
        "Does the recipient take part in this case meeting?",
    ),
    ART_5_4_3_2,
)
AT_THE_MEETING: Predicate = (
    FROM_PARTY
    & ~RECIPIENT_ROLE.among(
        *roles.POLICE_ROLES, *roles.PROSECUTION_ROLES, roles.ZVH, roles.OTHER_ZVH
    )
    & PURPOSE.among(CASE_DISCUSSION)
    & DISCLOSER_TAKES_PART
    & RECIPIENT_TAKES_PART
)
"""Between participants, for the discussion; who may take part is not known, but these cannot."""

# --- Art. 5.4.2 lid 1: facts and judgements -------------------------------------------------------
# "verplicht partijen die in het sociaal domein of aanpalend domein diensten of interventies
# verrichten"
PARTY_IN_DOMAIN = Fact(
    "wams.party_in_domain",
    Text(
        "Verricht de verstrekker diensten of interventies in het sociaal domein of een aanpalend "
        "domein?",
        "Does the discloser provide services or interventions in the social domain or an adjacent "
        "domain?",
    ),
    ART_5_4_2_1,
)
# "tenzij naar het oordeel van deze partij zwaarwegende redenen bestaan zich daartegen verzetten."
WEIGHTY_REASONS = Judgement(
    "wams.weighty_reasons",
    Text(
        "Bestaan naar het oordeel van de verstrekker zwaarwegende redenen die zich tegen "
        "verstrekking verzetten?",
        "Are there, in the discloser's own judgement, weighty reasons that oppose disclosure?",
    ),
    ART_5_4_2_1,
    by=data.DISCLOSER,
)
# "in beginsel alleen gegevens verstrekken als de cliënt daarvoor zijn of haar toestemming heeft
# gegeven"  No form is prescribed. How anyone but an adult client consents was not read.
OWN_MATTER: Predicate = SUBJECT_KIND.among(data.CLIENT) & SUBJECT_AGE.at_least(16) & CAPABLE
CONSENT_FOR_ANOTHER = NotModelled(
    "wams.consent_for_another",
    Text(
        "Wie volgens het voorstel toestemt voor een minderjarige of onbekwame cliënt, en wiens "
        "toestemming telt voor gegevens over een gezinslid, is niet gelezen.",
        "Who consents under the bill for a minor or incapable client, and whose consent counts for "
        "data about a family member, was not read.",
    ),
    ART_5_4_2_2,
)
CLIENT_CONSENTS: Predicate = (OWN_MATTER & OWN_CONSENT_GIVEN) | (
    ~OWN_MATTER & (OWN_CONSENT_GIVEN | PROXY_CONSENT_GIVEN) & CONSENT_FOR_ANOTHER
)
# "mogen zij alleen gegevens aan het college B&W verstrekken als dat naar hun oordeel noodzakelijk
# is" "a. gelet op de plicht om goede hulp of zorg te verlenen;"
GOOD_CARE = Judgement(
    "wams.good_care",
    Text(
        "Is verstrekking naar het oordeel van de verstrekker noodzakelijk gelet op de plicht om "
        "goede hulp of zorg te verlenen?",
        "Is disclosure, in the discloser's own judgement, necessary in view of the duty to give "
        "good help or care?",
    ),
    WAMS.art("5.4.2", lid="2", onder="a"),
    by=data.DISCLOSER,
)
# "b. om ernstige meervoudige problematiek van de cliënt of zijn gezinsleden te beperken of te
# voorkomen; en"
SERIOUS_PROBLEMS = Judgement(
    "wams.serious_problems",
    Text(
        "Is verstrekking naar het oordeel van de verstrekker noodzakelijk om ernstige meervoudige "
        "problematiek van de cliënt of zijn gezinsleden te beperken of te voorkomen?",
        "Is disclosure, in the discloser's own judgement, necessary to limit or prevent severe "
        "multiple problems of the client or the family?",
    ),
    WAMS.art("5.4.2", lid="2", onder="b"),
    by=data.DISCLOSER,
)
# "c. dit in het belang is van de cliënt, zijn gezinsleden of mensen in hun omgeving."
INTEREST = Judgement(
    "wams.interest",
    Text(
        "Is verstrekking naar het oordeel van de verstrekker in het belang van de cliënt, zijn "
        "gezinsleden of mensen in hun omgeving?",
        "Is disclosure, in the discloser's own judgement, in the interest of the client, the "
        "family or people around them?",
    ),
    WAMS.art("5.4.2", lid="2", onder="c"),
    by=data.DISCLOSER,
)
# "; en c.": cumulative.
ALL_THREE: Predicate = GOOD_CARE & SERIOUS_PROBLEMS & INTEREST
NEVER_ASKED: Predicate = OWN_CONSENT.among(data.NOT_ASKED) & PROXY_CONSENT.among(data.NOT_ASKED)
