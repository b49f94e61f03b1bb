"""Who discloses or receives: the roles of vocabulary.md, and the groups that rules speak of.

A role is a function in which somebody acts. A profession that is not listed is expressed by its
role class plus what binds it (`bound_by` stated), never by bending another role.
"""

from __future__ import annotations

from disclosure_law.term import Capacity, Role, RoleClass
from disclosure_law.text import Text


def _role(id_: str, nl: str, en: str, kind: RoleClass) -> Role:
    return Role(id_, Text(nl, en), kind)


# Care professionals under the WGBO and/or Wet BIG
C = RoleClass.CARE
PHYSICIAN = _role("arts", "arts", "physician", C)
GENERAL_PRACTITIONER = _role("huisarts", "huisarts", "general practitioner", C)
PSYCHIATRIST = _role("psychiater", "psychiater", "psychiatrist", C)
CHILD_PSYCHIATRIST = _role(
    "kinder-en-jeugdpsychiater", "kinder- en jeugdpsychiater", "child psychiatrist", C
)
ELDERLY_CARE_PHYSICIAN = _role(
    "specialist-ouderengeneeskunde", "specialist ouderengeneeskunde", "elderly care physician", C
)
ADDICTION_PHYSICIAN = _role("verslavingsarts", "verslavingsarts", "addiction physician", C)
PUBLIC_HEALTH_PHYSICIAN = _role("arts-mg", "arts M&G", "public health physician", C)
YOUTH_PHYSICIAN = _role("jeugdarts", "jeugdarts", "youth health physician", C)
OCCUPATIONAL_PHYSICIAN = _role("bedrijfsarts", "bedrijfsarts", "occupational physician", C)
INSURANCE_PHYSICIAN = _role("verzekeringsarts", "verzekeringsarts", "insurance physician", C)
FORENSIC_PHYSICIAN = _role("forensisch-arts", "forensisch arts", "forensic physician", C)
HEALTH_PSYCHOLOGIST = _role("gz-psycholoog", "gz-psycholoog", "health care psychologist", C)
CLINICAL_PSYCHOLOGIST = _role(
    "klinisch-psycholoog", "klinisch psycholoog", "clinical psychologist", C
)
PSYCHOTHERAPIST = _role("psychotherapeut", "psychotherapeut", "psychotherapist", C)
ORTHOPEDAGOOG_GENERALIST = _role(
    "orthopedagoog-generalist", "orthopedagoog-generalist", "orthopedagoog-generalist", C
)
NURSE = _role("verpleegkundige", "verpleegkundige", "nurse", C)
NURSE_SPECIALIST = _role(
    "verpleegkundig-specialist", "verpleegkundig specialist", "nurse specialist", C
)
PHYSICIAN_ASSISTANT = _role("physician-assistant", "physician assistant", "physician assistant", C)
MIDWIFE = _role("verloskundige", "verloskundige", "midwife", C)
PHYSIOTHERAPIST = _role("fysiotherapeut", "fysiotherapeut", "physiotherapist", C)
PHARMACIST = _role("apotheker", "apotheker", "pharmacist", C)
DENTIST = _role("tandarts", "tandarts", "dentist", C)
INDEPENDENT_PHYSICIAN = _role(
    "onafhankelijk-arts", "onafhankelijk arts", "independent physician", C
)
MEDICAL_ADVISER = _role("medisch-adviseur", "medisch adviseur", "medical adviser", C)
OTHER_CARE_PROFESSIONAL = _role(
    "zorgprofessional", "andere zorgprofessional", "other care professional", C
)

# Care organisations
O = RoleClass.CARE_ORGANISATION  # noqa: E741  # one letter per class keeps the table readable
MENTAL_HEALTH_INSTITUTION = _role(
    "ggz-instelling", "ggz-instelling", "mental health institution", O
)
HOSPITAL = _role("ziekenhuis", "ziekenhuis", "hospital", O)
GP_PRACTICE = _role("huisartsenpraktijk", "huisartsenpraktijk", "general practice", O)
CARE_PROVIDER = _role("zorgaanbieder", "zorgaanbieder", "care provider", O)
WMO_PROVIDER = _role("wmo-aanbieder", "Wmo-aanbieder", "social support provider", O)
GGD = _role("ggd", "GGD", "municipal health service", O)
PPC = _role("ppc", "penitentiair psychiatrisch centrum", "penitentiary psychiatric centre", O)
FPC = _role("fpc", "forensisch psychiatrisch centrum", "forensic psychiatric centre", O)

# Bound by a code or contract only
B = RoleClass.CODE_BOUND
SOCIAL_WORKER = _role(
    "sociaal-werker", "sociaal werker / maatschappelijk werker", "social worker", B
)
ORTHOPEDAGOOG = _role(
    "orthopedagoog", "orthopedagoog zonder registratie", "unregistered orthopedagoog", B
)
SUPPORT_WORKER = _role("ambulant-begeleider", "ambulant begeleider", "outreach support worker", B)
ALTERNATIVE_PRACTITIONER = _role(
    "alternatief-behandelaar", "alternatief behandelaar", "alternative practitioner", B
)
COACH = _role("coach", "coach", "coach", B)
FAMILY_COACH = _role("gezinscoach", "gezinscoach", "family coach", B)

# Youth
Y = RoleClass.YOUTH
YOUTH_WORKER = _role("jeugdhulpverlener", "jeugdhulpverlener", "youth care worker", Y)
YOUTH_PROVIDER = _role("jeugdhulpaanbieder", "jeugdhulpaanbieder", "youth care provider", Y)
GI = _role("gecertificeerde-instelling", "gecertificeerde instelling", "certified institution", Y)
YOUTH_PROTECTOR = _role(
    "jeugdbeschermer", "gezinsvoogd / jeugdbeschermer", "youth protection officer", Y
)
CHILD_PROTECTION_BOARD = _role(
    "raad-voor-de-kinderbescherming", "raad voor de kinderbescherming", "Child Protection Board", Y
)
RISK_INDEX = _role("verwijsindex", "verwijsindex risicojongeren", "youth risk index", Y)

# Wvggz and Wzd functions
W = RoleClass.COMPULSORY_CARE
MEDICAL_DIRECTOR = _role("geneesheer-directeur", "geneesheer-directeur", "medical director", W)
CARE_RESPONSIBLE = _role(
    "zorgverantwoordelijke", "zorgverantwoordelijke", "responsible care professional", W
)
WZD_OFFICER = _role("wzd-functionaris", "Wzd-functionaris", "Wzd officer", W)
STATEMENT_PSYCHIATRIST = _role(
    "psychiater-medische-verklaring",
    "psychiater van de medische verklaring",
    "psychiatrist of the medical statement",
    W,
)
CIZ = _role("ciz", "CIZ", "CIZ", W)
PATIENT_ADVOCATE = _role(
    "patientenvertrouwenspersoon", "patiëntenvertrouwenspersoon", "patient advocate", W
)
FAMILY_ADVOCATE = _role(
    "familievertrouwenspersoon", "familievertrouwenspersoon", "family advocate", W
)
CLIENT_ADVOCATE = _role(
    "clientenvertrouwenspersoon", "cliëntenvertrouwenspersoon", "client advocate", W
)
INSPECTORATE = _role("igj", "inspectie (IGJ)", "health inspectorate", W)

# Municipality
M = RoleClass.MUNICIPALITY
COLLEGE = _role("college", "college van B&W", "municipal executive", M)
WMO_OFFICER = _role("wmo-consulent", "Wmo-consulent van het college", "Wmo officer", M)
BENEFITS_OFFICER = _role(
    "klantmanager-participatiewet", "klantmanager Participatiewet", "benefits officer", M
)
DEBT_OFFICER = _role(
    "schuldhulpverlener", "schuldhulpverlener van het college", "debt assistance officer", M
)
TRUANCY_OFFICER = _role(
    "leerplichtambtenaar", "leerplichtambtenaar", "school attendance officer", M
)
SOCIAL_INVESTIGATOR = _role("sociaal-rechercheur", "sociaal rechercheur", "benefit investigator", M)
NEIGHBOURHOOD_TEAM = _role("wijkteam", "wijkteam van het college", "neighbourhood team", M)
REPORTING_POINT = _role("meldpunt", "meldpunt van het college", "municipal reporting point", M)
COORDINATOR = _role("coordinator", "coördinator (Wams)", "coordinator (Wams)", M)
BURGEMEESTER = _role("burgemeester", "burgemeester", "mayor", M)
VEILIG_THUIS = _role("veilig-thuis", "Veilig Thuis", "Veilig Thuis", M)
SUPERVISOR = _role("toezichthouder", "toezichthoudende ambtenaar", "supervisory official", M)
OTHER_OFFICIAL = _role("ambtenaar", "andere ambtenaar", "other official", M)

# Justice and safety
J = RoleClass.JUSTICE
POLICE = _role("politie", "politie", "police", J)
INVESTIGATING_OFFICER = _role(
    "opsporingsambtenaar", "opsporingsambtenaar", "investigating officer", J
)
PROSECUTION = _role("openbaar-ministerie", "openbaar ministerie", "Public Prosecution Service", J)
PROSECUTOR = _role("officier-van-justitie", "officier van justitie", "public prosecutor", J)
PROBATION = _role("reclassering", "reclassering", "probation service", J)
DJI = _role("dji", "DJI / penitentiaire inrichting", "prison service", J)
COURT = _role("rechter", "rechter", "court", J)
SR37A_COMMITTEE = _role(
    "multidisciplinaire-commissie", "multidisciplinaire commissie (Sr 37a)", "Sr 37a committee", J
)
NIFP = _role("nifp", "NIFP", "NIFP", J)
MINISTER_OF_JUSTICE = _role(
    "minister-jenv", "Minister van Justitie en Veiligheid", "Minister of Justice and Security", J
)

# Cooperation
K = RoleClass.COOPERATION
CASE_MEETING = _role("casusoverleg", "deelnemers aan het casusoverleg", "case meeting", K)
ZVH = _role("zvh", "Zorg- en Veiligheidshuis", "Care and Safety House", K)
OTHER_ZVH = _role("ander-zvh", "ander Zorg- en Veiligheidshuis", "another Care and Safety House", K)
RIEC = _role("riec", "RIEC", "RIEC", K)
FEC = _role("fec", "FEC", "FEC", K)
ICOV = _role("icov", "iCOV", "iCOV", K)

# Others
X = RoleClass.OTHER
HOUSING_ASSOCIATION = _role("woningcorporatie", "woningcorporatie", "housing association", X)
LANDLORD = _role("verhuurder", "verhuurder", "landlord", X)
SCHOOL = _role("school", "school", "school", X)
EMPLOYER = _role("werkgever", "werkgever", "employer", X)
HEALTH_INSURER = _role("zorgverzekeraar", "zorgverzekeraar", "health insurer", X)
WELFARE_FOUNDATION = _role("welzijnsstichting", "welzijnsstichting", "welfare foundation", X)
RESEARCHER = _role("onderzoeker", "onderzoeker", "researcher", X)
LAWYER = _role("advocaat", "advocaat", "lawyer", X)
DISCIPLINARY_COURT = _role("tuchtcollege", "tuchtcollege", "disciplinary court", X)
COMPLAINTS_COMMITTEE = _role("klachtencommissie", "klachtencommissie", "complaints committee", X)
MINISTER = _role("minister", "minister", "minister", X)
SVB = _role("sociale-verzekeringsbank", "Sociale verzekeringsbank", "Social Insurance Bank", X)
CAK = _role(
    "cak", "CAK of andere instantie van art. 2.1.4b lid 2 Wmo 2015", "CAK or other body (2.1.4b)", X
)
OTHER_PARTY = _role("andere-partij", "andere partij", "other party", X)

# Private persons
P = RoleClass.PRIVATE
CLIENT = _role("betrokkene", "de betrokkene zelf", "the data subject", P)
PARENT_WITH_AUTHORITY = _role(
    "ouder-met-gezag", "ouder met gezag / voogd", "parent with authority or guardian", P
)
PARENT_WITHOUT_AUTHORITY = _role(
    "ouder-zonder-gezag", "ouder zonder gezag", "parent without authority", P
)
REPRESENTATIVE = _role(
    "vertegenwoordiger", "vertegenwoordiger (curator, mentor, gemachtigde, naaste)",
    "representative", P,
)  # fmt: skip
NEXT_OF_KIN = _role("nabestaande", "nabestaande", "surviving relative", P)
RELATIVE = _role("familielid", "familielid", "relative", P)
VICTIM = _role("slachtoffer", "slachtoffer", "victim", P)
NEIGHBOUR = _role("buur", "buur", "neighbour", P)

ROLES: tuple[Role, ...] = tuple(
    sorted((v for v in tuple(globals().values()) if isinstance(v, Role)), key=lambda r: r.id)
)
"""Every role of this module, by id."""

CARE_ROLES = tuple(r for r in ROLES if r.kind is C)
CARE_ORGANISATIONS = tuple(r for r in ROLES if r.kind is O)
MUNICIPAL_ROLES = tuple(r for r in ROLES if r.kind is M)
PRIVATE_ROLES = tuple(r for r in ROLES if r.kind is P)
COLLEGE_ROLES = (
    COLLEGE, WMO_OFFICER, BENEFITS_OFFICER, DEBT_OFFICER, TRUANCY_OFFICER, SOCIAL_INVESTIGATOR,
    NEIGHBOURHOOD_TEAM, REPORTING_POINT,
)  # fmt: skip
"""The college van B&W and those who act for it."""
POLICE_ROLES = (POLICE, INVESTIGATING_OFFICER)
PROSECUTION_ROLES = (PROSECUTION, PROSECUTOR)
PUBLIC_BODIES = (
    *COLLEGE_ROLES, BURGEMEESTER, VEILIG_THUIS, SUPERVISOR, OTHER_OFFICIAL, GGD, *POLICE_ROLES,
    *PROSECUTION_ROLES, DJI, COURT, CHILD_PROTECTION_BOARD, CIZ, INSPECTORATE, ZVH, OTHER_ZVH,
    RIEC, FEC, ICOV, MINISTER, MINISTER_OF_JUSTICE, SVB, CAK,
)  # fmt: skip
"""
Public authorities: AVG 6(1)(f) is closed to them in the exercise of their tasks.

SVB and CAK stand here because the acts know them only by the task that they give them. A role that
belongs in this list is defined in this module.
"""

PRACTITIONER = Capacity("behandelaar", Text("behandelaar / hulpverlener", "practitioner"))
COORDINATING = Capacity("coordinator", Text("coördinator", "coordinator"))
ADVISER = Capacity("adviseur", Text("adviseur", "adviser"))
EXPERT = Capacity("deskundige", Text("deskundige op verzoek", "commissioned expert"))
OFFICE_HOLDER = Capacity("ambtelijk", Text("in ambtelijke functie", "in public office"))
IN_PRIVATE = Capacity("prive", Text("privé", "in private"))
CAPACITIES = (PRACTITIONER, COORDINATING, ADVISER, EXPERT, OFFICE_HOLDER, IN_PRIVATE)
