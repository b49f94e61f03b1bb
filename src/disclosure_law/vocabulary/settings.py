"""How the data are asked and given: meetings, procedures, instruments, channels."""

from __future__ import annotations

from disclosure_law.term import Setting
from disclosure_law.text import Text


def _setting(id_: str, nl: str, en: str) -> Setting:
    return Setting(id_, Text(nl, en))


NO_MEETING = _setting("geen-overleg", "geen overleg", "no meeting")
INFORMAL_MEETING = _setting("informeel-overleg", "informeel overleg", "informal meeting")
MEETINGS = (NO_MEETING, INFORMAL_MEETING)

NO_PROCEDURE = _setting("geen-procedure", "geen procedure", "no procedure")
PROCEDURES = (NO_PROCEDURE,)

NO_INSTRUMENT = _setting("geen-bevel", "geen bevel of vordering", "no order or demand")
ORDER_96A = _setting("bevel-96a", "bevel tot uitlevering (Sv 96a)", "order to hand over (Sv 96a)")
DEMAND_126NC = _setting("vordering-126nc", "vordering identificerende gegevens", "demand 126nc")
DEMAND_126ND = _setting("vordering-126nd", "vordering opgeslagen gegevens", "demand 126nd")
DEMAND_126NF = _setting("vordering-126nf", "vordering gevoelige gegevens", "demand 126nf")
INSTRUMENTS = (NO_INSTRUMENT, ORDER_96A, DEMAND_126NC, DEMAND_126ND, DEMAND_126NF)

ORAL = _setting("mondeling", "mondeling", "orally")
PAPER = _setting("papier", "op papier", "on paper")
SECURE_MAIL = _setting("veilige-mail", "veilige mail (NTA 7516)", "secure mail (NTA 7516)")
PLAIN_MAIL = _setting("mail", "gewone mail of chat", "ordinary mail or chat")
SYSTEM_LINK = _setting("systeemkoppeling", "systeemkoppeling of portaal", "system link or portal")
EXCHANGE_SYSTEM = _setting(
    "uitwisselingssysteem", "elektronisch uitwisselingssysteem", "electronic exchange system"
)
CHANNELS = (ORAL, PAPER, SECURE_MAIL, PLAIN_MAIL, SYSTEM_LINK, EXCHANGE_SYSTEM)
