"""Claims about the law in force that no request may break, each beside the provision it protects.

`tests/proofs` proves them over all requests (extra `proof`); the property tests try them too.
"""

from __future__ import annotations

from disclosure_law.claim import Claim
from disclosure_law.law.avg import IN_SCOPE
from disclosure_law.law.compulsory_care import DECISION
from disclosure_law.law.safeguard import ADVOCATES, RECIPIENT_IS_BOUND, TO_PROFESSIONAL
from disclosure_law.law.sources import (
    AVG,
    BGS,
    BW7,
    CONFLICT_OF_DUTIES,
    JEUGDWET,
    SV,
    WFZ,
    WGS,
    WMO_2015,
    WPG,
    WVGGZ,
)  # fmt: skip
from disclosure_law.law.wgs_terms import TO_ZVH
from disclosure_law.outcome import Outcome
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import (
    CATEGORY,
    DATA_KINDS,
    DISCLOSER_BOUND,
    DISCLOSER_ROLE,
    IS_HEALTH,
    ON_REQUEST,
    RECIPIENT_ROLE,
)  # fmt: skip
from disclosure_law.vocabulary.locks import BW_7_457, JEUGDWET_7_3_11, SECRECIES, WET_BIG_88

TO_POLICE_OR_OM = RECIPIENT_ROLE.among(*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES)
MEDICALLY_BOUND = DISCLOSER_BOUND.has_any(BW_7_457, WET_BIG_88, JEUGDWET_7_3_11)
TO_HOUSE = RECIPIENT_ROLE.among(roles.ZVH)

NO_DISCLOSURE_WITHOUT_A_GROUND = Claim(
    id="avg.no_disclosure_without_a_ground",
    protects=AVG.art("6", lid="1"),
    text=Text(
        "Geen verstrekking van persoonsgegevens zonder grond.",
        "No disclosure of personal data without a ground.",
    ),
    when=IN_SCOPE,
    only_with_ground=True,
)
MEDICAL_DATA_ONLY_TO_THE_BOUND = Claim(
    id="safeguard.medical_data_only_to_the_bound",
    protects=AVG.art("9", lid="3"),
    text=Text(
        "Medische gegevens zijn nooit slechts toegestaan aan een professional zonder "
        "geheimhouding.",
        "Medical data are never merely permitted to a professional bound by no secrecy.",
    ),
    when=IS_HEALTH
    & TO_PROFESSIONAL
    & ~RECIPIENT_IS_BOUND
    # Not modelled: house reading 42; the secrecy of advocates before the day its text was read.
    & ~RECIPIENT_ROLE.among(roles.HEALTH_INSURER, *ADVOCATES),
    never=(Outcome.PERMITTED,),
)
REPORTING_TO_VEILIG_THUIS_IS_NEVER_FOR_OTHERS = Claim(
    id="wmo.report_serves_veilig_thuis_only",
    protects=WMO_2015.art("5.2.6"),
    text=Text(
        "Het meldrecht dient alleen een verstrekking aan Veilig Thuis.",
        "The right to report serves disclosures to Veilig Thuis only.",
    ),
    when=~RECIPIENT_ROLE.among(roles.VEILIG_THUIS),
    no_ground=("wmo_meldrecht.report",),
)
WGS_NEVER_OBLIGES_MEDICAL_SECRECY = Claim(
    id="wgs.never_obliges_medical_secrecy",
    protects=WGS.art("2.29", lid="2"),
    text=Text(
        "De WGS verplicht wie een medisch geheim heeft nooit tot verstrekking aan een huis.",
        "The WGS never obliges a holder of medical secrecy to supply a house.",
    ),
    when=MEDICALLY_BOUND & TO_HOUSE,
    no_ground=("wgs.supply", "wgs.supply_about_circle", "wgs.supply_by_third_party"),
)
NEVER_BETWEEN_COOPERATIONS = Claim(
    id="bgs.never_between_cooperations",
    protects=BGS.art("1.10", lid="2"),
    text=Text(
        "Gegevens onder de vijf geheimhoudingen gaan nooit van verband naar verband.",
        "Data under the five secrecies never pass from one cooperation to another.",
    ),
    must_stand=("bgs.never_between_cooperations",),
)
YOUTH_DUTY_SERVES_THE_SUPERVISION_ORDER = Claim(
    id="jeugdwet.duty_only_on_request",
    protects=JEUGDWET.art("7.3.11", lid="4"),
    text=Text(
        "Uit eigen beweging is de GI inlichten nooit een plicht van 7.3.11 lid 4.",
        "Of own motion, informing the certified institution is never a duty of 7.3.11 para 4.",
    ),
    when=~ON_REQUEST,
    no_ground=("jeugdwet.inform_ots_on_request",),
)
REPORTING_ANY_OFFENCE_OPENS_NO_SECRECY = Claim(
    id="sr_sv.power_to_report_opens_no_secrecy",
    protects=SV.art("161"),
    text=Text(
        "Zolang geen andere grond geldt staat het beroepsgeheim ook tegenover de politie.",
        "As long as no other ground holds, medical secrecy stands towards the police too.",
    ),
    when=DISCLOSER_BOUND.has(BW_7_457) & TO_POLICE_OR_OM,
    only_with_ground=True,
)
FORENSIC_CARE_TELLS_NO_POLICE = Claim(
    id="wfz.tells_no_police",
    protects=WFZ.art("2.6", lid="6"),
    text=Text(
        "De Wfz geeft geen grond om de politie, het college of een ZVH in te lichten.",
        "The Wfz gives no ground to inform police, municipality or a house.",
    ),
    when=RECIPIENT_ROLE.among(*roles.POLICE_ROLES, *roles.COLLEGE_ROLES, roles.ZVH),
    no_ground=("wfz.",),
)
PROBATION_WARNS_THE_CIRCLE_ONLY = Claim(
    id="probation.warns_the_circle_only",
    protects=WPG.art("7", lid="1"),
    text=Text(
        "Zorgprofessionals staan buiten de gesloten kring van Pbw 18b.",
        "Care professionals are outside the closed circle of Pbw 18b.",
    ),
    when=DISCLOSER_ROLE.among(*roles.CARE_ROLES, *roles.CARE_ORGANISATIONS),
    no_ground=("probation.warn_each_other",),
)
POLICE_DATA_NEED_A_GROUND = Claim(
    id="wpg.police_data_need_a_ground",
    protects=WPG.art("7", lid="1"),
    text=Text(
        "Politiegegevens gaan nergens heen zonder grond, ook niet met toestemming alleen.",
        "Police data go nowhere without a ground, consent alone included.",
    ),
    when=DISCLOSER_ROLE.among(*roles.POLICE_ROLES)
    & CATEGORY.among(data.POLICE_DATA)
    & ~RECIPIENT_ROLE.among(roles.CLIENT),
    only_with_ground=True,
)
CONFLICT_OF_DUTIES_NEEDS_NO_AUTHORITY = Claim(
    id="doctrine.conflict_is_personal",
    protects=CONFLICT_OF_DUTIES,
    text=Text(
        "Conflict van plichten dient alleen wie zelf aan geheimhouding gebonden is.",
        "Conflict of duties serves only somebody who is bound by secrecy himself.",
    ),
    when=~DISCLOSER_BOUND.has_any(*SECRECIES),
    no_ground=("doctrine.conflict_of_duties", "doctrine.conflict_of_duties_statutory"),
)
CONFLICT_OF_DUTIES_NEVER_OBLIGES = Claim(
    id="doctrine.conflict_never_obliges",
    protects=CONFLICT_OF_DUTIES,
    text=Text(
        "Conflict van plichten verplicht nooit tot spreken.",
        "A conflict of duties never obliges anybody to speak.",
    ),
    never_obliged_by=("doctrine.",),
)
REPORTING_TO_VEILIG_THUIS_IS_NEVER_REQUIRED = Claim(
    id="wmo.report_is_never_required",
    protects=WMO_2015.art("5.2.6"),
    text=Text(
        "Melden bij Veilig Thuis is op grond van 5.2.6 nooit een plicht.",
        "Reporting to Veilig Thuis is never a duty under 5.2.6.",
    ),
    when=RECIPIENT_ROLE.among(roles.VEILIG_THUIS),
    never_obliged_by=("wmo_meldrecht.report",),
)
GOOD_CARE_OPENS_NOTHING_ELSE = Claim(
    id="wgs.good_care_serves_a_house_only",
    protects=WGS.art("2.29", lid="2"),
    text=Text(
        "Goed hulpverlenerschap opent alleen iets tegenover een huis (WGS 2.29 lid 2).",
        "Good care opens something towards a house only (WGS 2.29(2)).",
    ),
    when=~TO_ZVH,
    no_ground=("wgs.from_good_care",),
)
STATUTORY_SECRECY_YIELDS_TO_NO_MERE_POWER = Claim(
    id="wgbo.secrecy_yields_to_no_mere_power",
    protects=BW7.art("457", lid="1"),
    text=Text(
        "Een wettelijke geheimhouding wijkt niet voor een bevoegdheid zonder sleutel.",
        "A statutory secrecy does not yield to a power without a key.",
    ),
    opens_for_keys=("wgbo.secrecy", "wet_big.secrecy", "jeugdwet.secrecy"),
)
COMPULSORY_CARE_TELLS_NO_POLICE = Claim(
    id="wvggz.practitioners_tell_no_police",
    protects=WVGGZ.art("8:29"),
    text=Text(
        "Geen procedurevoorschrift van de Wvggz laat een behandelaar de politie medische gegevens "
        "geven; een beslissing zelf en de uitzonderingen van 8:34 daargelaten.",
        "No rule of procedure of the Wvggz has a practitioner give the police medical data, a "
        "decision itself and the exceptions of 8:34 aside.",
    ),
    when=IS_HEALTH
    & MEDICALLY_BOUND
    & RECIPIENT_ROLE.among(*roles.POLICE_ROLES)
    & DISCLOSER_ROLE.among(*roles.CARE_ROLES)
    & ~DATA_KINDS.has(DECISION),
    no_ground=(
        "wvggz_report.", "wvggz_preparation.", "wvggz_petition.", "wvggz_crisis.",
        "wvggz_continuation.", "wvggz_execution.", "wvggz_files.", "wvggz_oversight.",
        "wvggz_absence.", "wvggz_secrecy.circle_duty",
    ),
)  # fmt: skip
CLAIMS = (
    NO_DISCLOSURE_WITHOUT_A_GROUND, MEDICAL_DATA_ONLY_TO_THE_BOUND,
    REPORTING_TO_VEILIG_THUIS_IS_NEVER_FOR_OTHERS, WGS_NEVER_OBLIGES_MEDICAL_SECRECY,
    NEVER_BETWEEN_COOPERATIONS, YOUTH_DUTY_SERVES_THE_SUPERVISION_ORDER,
    REPORTING_ANY_OFFENCE_OPENS_NO_SECRECY, FORENSIC_CARE_TELLS_NO_POLICE,
    PROBATION_WARNS_THE_CIRCLE_ONLY, POLICE_DATA_NEED_A_GROUND,
    CONFLICT_OF_DUTIES_NEEDS_NO_AUTHORITY, CONFLICT_OF_DUTIES_NEVER_OBLIGES,
    REPORTING_TO_VEILIG_THUIS_IS_NEVER_REQUIRED, GOOD_CARE_OPENS_NOTHING_ELSE,
    STATUTORY_SECRECY_YIELDS_TO_NO_MERE_POWER, COMPULSORY_CARE_TELLS_NO_POLICE,
)  # fmt: skip
"""Every claim about the law in force."""
