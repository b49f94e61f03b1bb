"""AVG arts. 5(1)(c)-(f), 5(2), 13, 14 and 35: what attaches to every disclosure that may go on.

Status per rule: (c) and (2) verified-verbatim, (d), (e) and (f) named but not quoted in the source
pack, 13-14 verified in outline. Conditions only; they never change an outcome.
"""

from __future__ import annotations

from disclosure_law.citation import Provision
from disclosure_law.law.avg import IN_SCOPE
from disclosure_law.law.sources import AVG
from disclosure_law.predicate import Predicate
from disclosure_law.rule import Condition, Stage, Status
from disclosure_law.term import Holder
from disclosure_law.text import Text
from disclosure_law.truth import YES
from disclosure_law.vocabulary import data, settings
from disclosure_law.vocabulary.fields import MEETING, RECIPIENT_BASIS


def _attaches(
    id_: str,
    cites: tuple[Provision, ...],
    text: Text,
    stage: Stage,
    *,
    holder: Holder = data.DISCLOSER,
    when: Predicate = IN_SCOPE,
    words: str = "",
    status: Status = Status.SECOND_HAND,
) -> Condition:
    """Return a condition that attaches to every disclosure in scope."""
    return Condition(
        id=id_, cites=cites, text=text, words=words, when=when, stage=stage, holder=holder,
        status=status,
    )  # fmt: skip


# Art. 5(1)(b): "voor welbepaalde, uitdrukkelijk omschreven en gerechtvaardigde doeleinden ..."  The
# recipient needs a basis too (house reading 4): not shown, it is a precondition.
RECIPIENT_SHOWS_BASIS = _attaches(
    "avg.recipient_basis",
    (AVG.art("5", lid="1", onder="b"),),
    Text(
        "De ontvanger heeft een eigen grondslag om de gegevens te ontvangen en te gebruiken.",
        "The recipient has a basis of its own to receive and use the data.",
    ),
    Stage.PRECONDITION,
    holder=data.RECIPIENT,
    when=IN_SCOPE & ~RECIPIENT_BASIS.stated_as(YES),
    status=Status.OWN_READING,
)
# c) "toereikend zijn, ter zake dienend en beperkt tot wat noodzakelijk is"
MINIMUM = _attaches(
    "avg.minimum_data",
    (AVG.art("5", lid="1", onder="c"),),
    Text(
        "Alleen gegevens die toereikend, ter zake dienend en noodzakelijk zijn voor dit doel.",
        "Only data that are adequate, relevant and necessary for this purpose.",
    ),
    Stage.WITH,
    words="toereikend zijn, ter zake dienend en beperkt tot wat noodzakelijk is",
    status=Status.VERBATIM,
)
# d) juistheid
ACCURACY = _attaches(
    "avg.accuracy",
    (AVG.art("5", lid="1", onder="d"),),
    Text(
        "De gegevens zijn juist; feiten en meningen zijn gescheiden.",
        "The data are accurate; facts are kept apart from opinions.",
    ),
    Stage.WITH,
)
# e) opslagbeperking
RETENTION = _attaches(
    "avg.retention",
    (AVG.art("5", lid="1", onder="e"),),
    Text(
        "De ontvanger bewaart de gegevens niet langer dan voor zijn doel nodig is.",
        "The recipient keeps the data no longer than its purpose requires.",
    ),
    Stage.AFTERWARDS,
    holder=data.RECIPIENT,
)
# f) integriteit en vertrouwelijkheid
SECURE = _attaches(
    "avg.secure_channel",
    (AVG.art("5", lid="1", onder="f"),),
    Text("Verstrek langs een beveiligde weg.", "Use a secure channel."),
    Stage.WITH,
)
# 5(2): "is verantwoordelijk voor de naleving van lid 1 en kan deze aantonen"
ACCOUNTABILITY = _attaches(
    "avg.record_the_weighing",
    (AVG.art("5", lid="2"),),
    Text(
        "Leg de afweging vast: de verstrekker moet de naleving kunnen aantonen.",
        "Record the weighing: the discloser must be able to show compliance.",
    ),
    Stage.AFTERWARDS,
    words="is verantwoordelijk voor de naleving van lid 1 en kan deze aantonen",
    status=Status.VERBATIM,
)
# Arts. 13-14: informing the data subject; exceptions 14(5) and UAVG 41.
INFORM = _attaches(
    "avg.inform_subject",
    (AVG.art("13"), AVG.art("14")),
    Text(
        "Informeer de betrokkene, tenzij een uitzondering geldt (AVG 14 lid 5, UAVG 41).",
        "Inform the data subject, unless an exception applies (AVG 14(5), UAVG 41).",
    ),
    Stage.AFTERWARDS,
    status=Status.UNVERIFIED,
)
# Art. 35(1): "Eén beoordeling kan een reeks vergelijkbare verwerkingen bestrijken": for a
# structural arrangement, not for a single disclosure.
IMPACT_ASSESSMENT = _attaches(
    "avg.impact_assessment",
    (AVG.art("35", lid="1"),),
    Text(
        "Voor een structureel overleg of systeem is er een gegevensbeschermingseffectbeoordeling.",
        "For a structural meeting or system there is a data protection impact assessment.",
    ),
    Stage.PRECONDITION,
    when=IN_SCOPE & ~MEETING.among(settings.NO_MEETING),
    words="Eén beoordeling kan een reeks vergelijkbare verwerkingen bestrijken",
)

RULES = (
    RECIPIENT_SHOWS_BASIS, MINIMUM, ACCURACY, RETENTION, SECURE, ACCOUNTABILITY, INFORM,
    IMPACT_ASSESSMENT,
)  # fmt: skip
