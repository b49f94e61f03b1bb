"""Claims about bill 36 295 that no request may break."""

from __future__ import annotations

from disclosure_law.bills.wams_terms import CLEARLY_STATUTORY
from disclosure_law.claim import Claim
from disclosure_law.law.sources import WAMS
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import DISCLOSER_BOUND, MEETING, ON_REQUEST, RECIPIENT_ROLE
from disclosure_law.vocabulary.settings import INFORMAL_MEETING, NO_MEETING

NO_GROUND_FOR_SAFETY_PARTNERS = Claim(
    id="wams.no_ground_for_police_om_or_house",
    protects=WAMS.art("5.4.2"),
    text=Text(
        "Buiten de eigen casusoverleggen geeft het wetsvoorstel geen grond richting politie, OM of "
        "een ZVH.",
        "Outside its own case meetings the bill gives no ground towards police, prosecution or a "
        "house.",
    ),
    when=RECIPIENT_ROLE.among(*roles.POLICE_ROLES, *roles.PROSECUTION_ROLES, roles.ZVH)
    & MEETING.among(NO_MEETING, INFORMAL_MEETING),
    no_ground=("wams.",),
)
SECRECY_IS_NEVER_A_DUTY = Claim(
    id="wams.statutory_secrecy_is_never_obliged",
    protects=WAMS.art("5.4.2", lid="2"),
    text=Text(
        "Wie aan wettelijke geheimhouding gebonden is wordt door het wetsvoorstel nooit verplicht.",
        "The bill never obliges somebody bound by statutory secrecy.",
    ),
    when=DISCLOSER_BOUND.has_any(*CLEARLY_STATUTORY),
    no_ground=("wams.duty_on_request",),
)
ONLY_ON_REQUEST = Claim(
    id="wams.duty_only_on_request",
    protects=WAMS.art("5.4.2", lid="1"),
    text=Text(
        "Zonder verzoek van het college ontstaat geen plicht.",
        "Without a request of the municipality there is no duty.",
    ),
    when=~ON_REQUEST,
    no_ground=("wams.duty_on_request",),
)
CLAIMS = (NO_GROUND_FOR_SAFETY_PARTNERS, SECRECY_IS_NEVER_A_DUTY, ONLY_ON_REQUEST)
