"""House safeguard: medical data only to someone who is bound by secrecy (house reading 5).

Status: own reading, after AVG 9(3), UAVG 30 lid 4 first sentence and the norm of the KNMG. No
statute words it as one prohibition; analysts may take it out of a corpus
(`without("safeguard.bound_recipient")`). Consent does not lift it. That it yields to a statutory
duty is an own reading as well: a rule that obliges to give the data to a named recipient has
weighed this itself.
"""

from __future__ import annotations

from disclosure_law.law.sources import AVG, UAVG, WVGGZ
from disclosure_law.leaf import NotModelled
from disclosure_law.rule import Condition, Contested, Prohibition, Stage, Status, Yields
from disclosure_law.text import Text
from disclosure_law.vocabulary import data, roles
from disclosure_law.vocabulary.fields import IS_HEALTH, RECIPIENT_BOUND, RECIPIENT_ROLE
from disclosure_law.vocabulary.locks import BOUND_RECIPIENT, SECRECIES

SECRECY_OF_RECIPIENT = UAVG.art("30", lid="4", sentence="1")

# House reading 5: not to the client, a representative, relatives or next of kin, a lawyer. A victim
# or a neighbour does not act professionally either.
TO_PROFESSIONAL = ~RECIPIENT_ROLE.among(*roles.PRIVATE_ROLES, roles.LAWYER)
RECIPIENT_IS_BOUND = RECIPIENT_BOUND.has_any(*SECRECIES)
"""The recipient is bound by a secrecy of office, profession, statute or agreement."""
# Wvggz 11:4 and 12:4 and Wzd 59 bind the vertrouwenspersonen; `binding` says since which day that
# text was read. Before it nobody compared the text: they are neither bound nor free for certain.
ADVOCATES = (roles.PATIENT_ADVOCATE, roles.FAMILY_ADVOCATE, roles.CLIENT_ADVOCATE)
SECRECY_OF_ADVOCATE_UNREAD = NotModelled(
    "safeguard.secrecy_of_advocate_unread",
    Text(
        "Of deze vertrouwenspersoon op deze dag, of in een andere hoedanigheid, tot geheimhouding "
        "verplicht was is niet gelezen.",
        "Whether this advocate was bound by secrecy on this day, or in another capacity, was not "
        "read.",
    ),
    WVGGZ.art("11:4"),
)
NOT_BOUND = ~RECIPIENT_IS_BOUND & (~RECIPIENT_ROLE.among(*ADVOCATES) | SECRECY_OF_ADVOCATE_UNREAD)


def _way(id_: str, nl: str, en: str) -> Condition:
    """Return a way that remains when the safeguard stands."""
    return Condition(
        id=id_,
        cites=(SECRECY_OF_RECIPIENT,),
        text=Text(f"Weg die overblijft: {nl}", f"Way that remains: {en}"),
        stage=Stage.CONSEQUENCE,
        holder=data.DISCLOSER,
        status=Status.OWN_READING,
    )


VIA_CLIENT = _way(
    "safeguard.via_client",
    "geef de gegevens aan de cliënt, die ze zelf kan doorgeven.",
    "give the data to the client, who can pass them on.",
)
VIA_MEDICAL_ADVISER = _way(
    "safeguard.via_medical_adviser",
    "verstrek aan een medisch adviseur van de ontvanger.",
    "disclose to a medical adviser of the recipient.",
)
VIA_AGREEMENT = _way(
    "safeguard.via_agreement",
    "laat de ontvanger eerst een geheimhoudingsovereenkomst tekenen.",
    "let the recipient sign a secrecy agreement first.",
)

# AVG 9(3): "verwerkt door of onder de verantwoordelijkheid van een beroepsbeoefenaar die [...] aan
# het beroepsgeheim is gebonden, of door een andere persoon die eveneens [...] tot geheimhouding is
# gehouden."
# UAVG 30 lid 4: "worden de gegevens alleen verwerkt door personen die uit hoofde van ambt, beroep
# of wettelijk voorschrift dan wel krachtens een overeenkomst tot geheimhouding zijn verplicht."
SAFEGUARD = Prohibition(
    id="safeguard.bound_recipient",
    cites=(AVG.art("9", lid="3"), SECRECY_OF_RECIPIENT),
    text=Text(
        "Medische gegevens gaan niet naar iemand die beroepsmatig handelt en aan geen enkele "
        "geheimhouding gebonden is, ook niet met toestemming.",
        "Medical data do not go to somebody who acts professionally and is bound by no secrecy at "
        "all, not even with consent.",
    ),
    words="alleen verwerkt door personen die uit hoofde van ambt, beroep of wettelijk voorschrift "
    "dan wel krachtens een overeenkomst tot geheimhouding zijn verplicht",
    when=IS_HEALTH & TO_PROFESSIONAL & NOT_BOUND,
    lock=BOUND_RECIPIENT,
    yields=Yields.DUTIES,
    then=(VIA_CLIENT, VIA_MEDICAL_ADVISER, VIA_AGREEMENT),
    status=Status.OWN_READING,
    contested=(
        Contested(
            AVG.art("9", lid="3"),
            Text(
                "Dat toestemming deze waarborg niet opheft en een wettelijke plicht wel is een "
                "eigen lezing.",
                "That consent does not lift this safeguard and a statutory duty does is an own "
                "reading.",
            ),
        ),
    ),
)
RECIPIENT_TO_BE_BOUND = Condition(
    id="safeguard.recipient_to_be_bound",
    cites=(SECRECY_OF_RECIPIENT,),
    text=Text(
        "Alleen wie tot geheimhouding verplicht is krijgt de medische gegevens onder ogen: zeker "
        "dit, zo nodig met een overeenkomst.",
        "Only people bound by secrecy see the medical data: make sure of it, if need be by "
        "agreement.",
    ),
    when=IS_HEALTH & TO_PROFESSIONAL & NOT_BOUND,
    stage=Stage.PRECONDITION,
    holder=data.RECIPIENT,
    status=Status.OWN_READING,
)
"""Where the recipient is not known to be bound: open, or a duty went past the safeguard."""

RULES = (SAFEGUARD, RECIPIENT_TO_BE_BOUND)
