"""What binds people, and the other locks that keep data in.

One constant per secrecy regime or AVG prohibition. The rule that applies a lock, with its text and
dates, stands in the law module of its statute; a statute module may add locks of its own.
"""

from __future__ import annotations

from disclosure_law.term import Lock, LockKind
from disclosure_law.text import Text


def _lock(id_: str, nl: str, en: str, kind: LockKind) -> Lock:
    return Lock(id_, Text(nl, en), kind)


S = LockKind.SECRECY
BW_7_457 = _lock("bw-7-457", "geheimhouding WGBO", "secrecy of the medical-treatment contract", S)
WET_BIG_88 = _lock("wet-big-88", "beroepsgeheim Wet BIG", "professional secrecy, Wet BIG", S)
WET_BIG_87 = _lock("wet-big-87", "afgeleid geheim toezicht", "derived secrecy of supervision", S)
JEUGDWET_7_3_11 = _lock("jeugdwet-7-3-11", "geheimhouding Jeugdwet", "secrecy, Youth Act", S)
WMO_5_3_3 = _lock("wmo-5-3-3", "geheimhouding Wmo 2015", "secrecy, Social Support Act 2015", S)
WMO_4_2_6 = _lock(
    "wmo-4-2-6", "geheimhouding vertrouwenspersoon (Wmo 2015 4.2.6)",
    "secrecy of the confidential adviser", S,
)  # fmt: skip
WVGGZ_8_34 = _lock("wvggz-8-34", "geheimhouding Wvggz", "secrecy, Wvggz", S)
WVGGZ_11_4 = _lock("wvggz-11-4", "geheimhouding pvp", "secrecy of the patient advocate", S)
WVGGZ_12_4 = _lock("wvggz-12-4", "geheimhouding fvp", "secrecy of the family advocate", S)
WZD_18C = _lock("wzd-18c", "geheimhouding Wzd", "secrecy, Wzd", S)
WZD_59 = _lock("wzd-59", "geheimhouding cvp", "secrecy of the client advocate", S)
PARTICIPATIEWET_65 = _lock(
    "participatiewet-65", "geheimhouding Participatiewet", "secrecy, Participation Act", S
)
SCHULDHULP = _lock("wgs-schuldhulp", "geheimhouding schuldhulp", "secrecy, debt assistance", S)
REGELING_37 = _lock(
    "reclasseringsregeling-37", "geheimhouding reclassering", "secrecy of the probation service", S
)
WGS_1_11 = _lock("wgs-1-11", "geheimhouding WGS", "secrecy, WGS", S)
SR_37A = _lock("sr-37a", "geheimhouding Sr 37a lid 9", "secrecy, Sr 37a para 9", S)
UAVG_30_4 = _lock("uavg-30-4", "geheimhouding UAVG", "secrecy, UAVG", S)
AWB_2_5 = _lock("awb-2-5", "geheimhouding Awb", "secrecy in public administration", LockKind.OFFICE)
OFFICE = _lock(
    "ambt", "ambtsgeheim (rechter, advocaat)", "secrecy of office (court, lawyer)", LockKind.OFFICE
)
WPG_7 = _lock(
    "wpg-7", "geheimhouding Wet politiegegevens", "secrecy, Police Data Act", LockKind.REGIME
)
WJSG_52 = _lock("wjsg-52", "geheimhouding Wjsg", "secrecy, Judicial Data Act", LockKind.REGIME)
DERIVED = _lock("afgeleid", "afgeleide geheimhouding", "derived secrecy", S)
CODE = _lock("beroepscode", "geheimhouding beroepscode", "secrecy under a code", LockKind.CODE)
AGREEMENT = _lock(
    "overeenkomst", "geheimhoudingsovereenkomst", "secrecy agreement", LockKind.CONTRACT
)

SECRECIES = (
    BW_7_457, WET_BIG_88, WET_BIG_87, JEUGDWET_7_3_11, WMO_5_3_3, WMO_4_2_6, WVGGZ_8_34, WZD_18C,
    PARTICIPATIEWET_65, SCHULDHULP, REGELING_37, WGS_1_11, SR_37A, UAVG_30_4, AWB_2_5, OFFICE,
    WPG_7, WJSG_52, DERIVED, CODE, AGREEMENT, WVGGZ_11_4, WVGGZ_12_4, WZD_59,
)  # fmt: skip
"""Everything that `bound_by` can hold."""

MEDICAL = (BW_7_457, WET_BIG_88)
"""Medical secrecy: the treatment contract and the personal duty of Wet BIG."""

AVG_5 = _lock("avg-5", "beginselen AVG", "AVG principles", LockKind.AVG)
AVG_6 = _lock("avg-6", "rechtmatigheid AVG", "lawfulness under the AVG", LockKind.AVG)
AVG_9 = _lock("avg-9", "bijzondere gegevens", "special categories", LockKind.AVG)
AVG_10 = _lock("avg-10", "strafrechtelijke gegevens", "criminal-offence data", LockKind.AVG)
BSN = _lock("bsn", "gebruik van het BSN", "use of the citizen service number", LockKind.AVG)

BOUND_RECIPIENT = _lock(
    "gebonden-ontvanger",
    "medische gegevens alleen aan wie tot geheimhouding verplicht is",
    "medical data only to someone bound by secrecy",
    LockKind.SAFEGUARD,
)
