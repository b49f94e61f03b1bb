"""UAVG arts. 31-33: when criminal-offence data may be processed (AVG 10).

Status: verified-verbatim; in force since 2018-05-25. Art. 31 ("alleen") is the prohibition
`avg.criminal_data`; 32 a stands with consent in `avg`. Like art. 30 these letters open one AVG
lock: they break no secrecy and are no basis of AVG 6. Not modelled: 32 e-f, 33 lid 2 a and lid 3-6.
"""

from __future__ import annotations

from disclosure_law.citation import Provision
from disclosure_law.law.avg import LIFE_AT_STAKE, UNABLE_TO_CONSENT
from disclosure_law.law.sources import UAVG
from disclosure_law.law.uavg import FOR_LEGAL_CLAIM, MADE_PUBLIC
from disclosure_law.law.uavg_care import IN_TREATMENT
from disclosure_law.leaf import Fact
from disclosure_law.predicate import ALWAYS, Predicate
from disclosure_law.rule import Ground, Key, Nature
from disclosure_law.text import Text
from disclosure_law.vocabulary import roles
from disclosure_law.vocabulary.fields import DISCLOSER_ROLE, NECESSARY, RECIPIENT_ROLE
from disclosure_law.vocabulary.locks import AVG_10


def _allowed(
    id_: str,
    cites: Provision,
    text: Text,
    provided: Predicate,
    *,
    words: str,
    when: Predicate = ALWAYS,
) -> Ground:
    """Return a letter of art. 32 or 33: it opens the lock of AVG 10 and no other."""
    return Ground(
        id=id_,
        cites=(cites,),
        text=text,
        words=words,
        when=when,
        provided=provided,
        nature=Nature.AVG_BASIS,
        lifts=(Key(AVG_10),),
    )


# --- Art. 32 --------------------------------------------------------------------------------------
# b. "de verwerking noodzakelijk is ter bescherming van de vitale belangen van de betrokkene of van
# een andere natuurlijke persoon, indien de betrokkene fysiek of juridisch niet in staat is zijn
# toestemming te geven"
VITAL_INTERESTS = _allowed(
    "uavg.vital_interests_criminal",
    UAVG.art("32", onder="b"),
    Text(
        "Vitaal belang, en de betrokkene kan geen toestemming geven (strafrechtelijke gegevens).",
        "A vital interest, and the data subject cannot give consent (criminal data).",
    ),
    LIFE_AT_STAKE & NECESSARY & UNABLE_TO_CONSENT,
    words="indien de betrokkene fysiek of juridisch niet in staat is zijn toestemming te geven",
)
# c. "de verwerking betrekking heeft op persoonsgegevens die kennelijk door de betrokkene openbaar
# zijn gemaakt"
MANIFESTLY_PUBLIC = _allowed(
    "uavg.manifestly_public_criminal",
    UAVG.art("32", onder="c"),
    Text(
        "De betrokkene heeft de strafrechtelijke gegevens kennelijk zelf openbaar gemaakt.",
        "The data subject has manifestly made the criminal data public himself.",
    ),
    MADE_PUBLIC,
    words="die kennelijk door de betrokkene openbaar zijn gemaakt",
)
# d. "de verwerking noodzakelijk is voor de instelling, uitoefening of onderbouwing van een
# rechtsvordering, of wanneer gerechten handelen in het kader van hun rechtsprekende taken"
LEGAL_CLAIM = _allowed(
    "uavg.legal_claim_criminal",
    UAVG.art("32", onder="d"),
    Text(
        "Strafrechtelijke gegevens, noodzakelijk voor een rechtsvordering.",
        "Criminal data, necessary for a legal claim.",
    ),
    FOR_LEGAL_CLAIM,
    words="de verwerking noodzakelijk is voor de instelling, uitoefening of onderbouwing van een "
    "rechtsvordering",
)

# --- Art. 33 lid 1 --------------------------------------------------------------------------------
# a. "organen die krachtens de wet zijn belast met de toepassing van het strafrecht, dan wel door
# verwerkingsverantwoordelijken die deze hebben verkregen krachtens de Wet politiegegevens of de Wet
# justitiële en strafvorderlijke gegevens"
CRIMINAL_LAW_BODIES = DISCLOSER_ROLE.among(
    *roles.POLICE_ROLES, *roles.PROSECUTION_ROLES, roles.COURT, roles.DJI
)
OBTAINED_LAWFULLY = Fact(
    "uavg.obtained_under_wpg_wjsg",
    Text(
        "Heeft de verstrekker de gegevens rechtmatig verkregen krachtens de Wpg of de Wjsg?",
        "Did the discloser lawfully obtain the data under the Wpg or the Wjsg?",
    ),
    UAVG.art("33", lid="1", onder="a"),
)
FROM_JUSTICE = _allowed(
    "uavg.criminal_data_from_justice",
    UAVG.art("33", lid="1", onder="a"),
    Text(
        "Een orgaan van de strafrechtspleging, of wie de gegevens rechtmatig krachtens de Wpg of "
        "Wjsg kreeg.",
        "A body of criminal justice, or whoever lawfully obtained the data under the Wpg or Wjsg.",
    ),
    CRIMINAL_LAW_BODIES | OBTAINED_LAWFULLY,
    words="die deze hebben verkregen krachtens de Wet politiegegevens of de Wet justitiële en "
    "strafvorderlijke gegevens",
)
# b. "door en ten behoeve van publiekrechtelijke samenwerkingsverbanden [...] indien: 1°. [...]
# noodzakelijk is voor de uitvoering van de taak [...] en 2°. [...] zodanige waarborgen dat de
# persoonlijke levenssfeer van de betrokkene niet onevenredig wordt geschaad"
PARTNERSHIPS = (roles.ZVH, roles.OTHER_ZVH, roles.RIEC)
TASK_OF_PARTNERSHIP = Fact(
    "uavg.necessary_for_partnership",
    Text(
        "Is de verwerking noodzakelijk voor de taak van de partijen in het publiekrechtelijke "
        "samenwerkingsverband?",
        "Is the processing necessary for the task of the parties to the public-law partnership?",
    ),
    UAVG.art("33", lid="1", onder=("b", "1°")),
)
PARTNERSHIP_SAFEGUARDS = Fact(
    "uavg.partnership_safeguards",
    Text(
        "Zijn er waarborgen zodat de persoonlijke levenssfeer niet onevenredig wordt geschaad?",
        "Are there safeguards so that privacy is not disproportionately harmed?",
    ),
    UAVG.art("33", lid="1", onder=("b", "2°")),
)
PARTNERSHIP = _allowed(
    "uavg.public_partnership",
    UAVG.art("33", lid="1", onder="b"),
    Text(
        "Door en ten behoeve van een publiekrechtelijk samenwerkingsverband, noodzakelijk en met "
        "waarborgen.",
        "By and for a public-law partnership, necessary and with safeguards.",
    ),
    TASK_OF_PARTNERSHIP & PARTNERSHIP_SAFEGUARDS,
    words="door en ten behoeve van publiekrechtelijke samenwerkingsverbanden",
    when=DISCLOSER_ROLE.among(*PARTNERSHIPS) | RECIPIENT_ROLE.among(*PARTNERSHIPS),
)
# c. "noodzakelijk is in aanvulling op de verwerking van gegevens over gezondheid, bedoeld in
# artikel 30, derde lid, aanhef en onderdeel a, met het oog op een goede behandeling of verzorging
# van de betrokkene"
IN_ADDITION_TO_HEALTH = _allowed(
    "uavg.criminal_data_in_treatment",
    UAVG.art("33", lid="1", onder="c"),
    Text(
        "In aanvulling op gezondheidsgegevens, voor een goede behandeling; niet om door te geven.",
        "In addition to health data, for good treatment; not for passing on.",
    ),
    NECESSARY,
    words="de verwerking noodzakelijk is in aanvulling op de verwerking van gegevens over "
    "gezondheid, bedoeld in artikel 30, derde lid, aanhef en onderdeel a",
    when=IN_TREATMENT,
)

# --- Art. 33 lid 2 b ------------------------------------------------------------------------------
# "ter bescherming van zijn belangen, voor zover het gaat om strafbare feiten die zijn of op grond
# van feiten en omstandigheden naar verwachting zullen worden gepleegd jegens hem of jegens personen
# die in zijn dienst zijn."  Not offences against neighbours or tenants.
AGAINST_OWN = Fact(
    "uavg.offence_against_own",
    Text(
        "Gaat het om een strafbaar feit tegen de verstrekker zelf of iemand in zijn dienst, en "
        "beschermt hij daarmee zijn belangen?",
        "Is it about an offence against the discloser or somebody in its service, and does it "
        "protect its own interests?",
    ),
    UAVG.art("33", lid="2", onder="b"),
)
OFFENCE_AGAINST_OWN = _allowed(
    "uavg.offence_against_own",
    UAVG.art("33", lid="2", onder="b"),
    Text(
        "Strafbare feiten tegen de verstrekker zelf of zijn personeel, ter bescherming van zijn "
        "belangen.",
        "Offences against the discloser or its staff, to protect its own interests.",
    ),
    AGAINST_OWN,
    words="gepleegd jegens hem of jegens personen die in zijn dienst zijn",
)

RULES = (
    VITAL_INTERESTS, MANIFESTLY_PUBLIC, LEGAL_CLAIM, FROM_JUSTICE, PARTNERSHIP,
    IN_ADDITION_TO_HEALTH, OFFENCE_AGAINST_OWN,
)  # fmt: skip
