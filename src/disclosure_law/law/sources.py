"""The statutes and other sources that rules cite, with their ids (law pack, header of each file).

Homonyms are written out: Wpg is the Wet politiegegevens, `WET_PUBLIEKE_GEZONDHEID` the other one;
WGS is about samenwerkingsverbanden, `WGS_SCHULDHULP` about debt assistance.
"""

from __future__ import annotations

from disclosure_law.citation import Bill, Doctrine, EUAct, Guidance, Provision, Statute

AVG = EUAct(
    "AVG",
    "Algemene verordening gegevensbescherming",
    "32016R0679",
    "http://data.europa.eu/eli/reg/2016/679/oj",
)
UAVG = Statute("UAVG", "Uitvoeringswet Algemene verordening gegevensbescherming", "BWBR0040940")
BW1 = Statute("BW", "Burgerlijk Wetboek Boek 1", "BWBR0002656", "1")
BW7 = Statute("BW", "Burgerlijk Wetboek Boek 7", "BWBR0005290", "7")
WET_BIG = Statute("Wet BIG", "Wet op de beroepen in de individuele gezondheidszorg", "BWBR0006251")
SR = Statute("Sr", "Wetboek van Strafrecht", "BWBR0001854")
SV = Statute("Sv", "Wetboek van Strafvordering", "BWBR0001903")
AWB = Statute("Awb", "Algemene wet bestuursrecht", "BWBR0005537")
WABVPZ = Statute(
    "Wabvpz", "Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg", "BWBR0023864"
)
BEGZ = Statute(
    "Begz", "Besluit elektronische gegevensverwerking door zorgaanbieders", "BWBR0040238"
)
WEGIZ = Statute("Wegiz", "Wet elektronische gegevensuitwisseling in de zorg", "BWBR0048095")
JEUGDWET = Statute("Jeugdwet", "Jeugdwet", "BWBR0034925")
BESLUIT_JEUGDWET = Statute("Besluit Jeugdwet", "Besluit Jeugdwet", "BWBR0035779")
WMO_2015 = Statute("Wmo 2015", "Wet maatschappelijke ondersteuning 2015", "BWBR0035362")
UITVOERINGSBESLUIT_WMO = Statute(
    "Uitvoeringsbesluit Wmo 2015", "Uitvoeringsbesluit Wmo 2015", "BWBR0035733"
)
BESLUIT_MELDCODE = Statute(
    "Besluit verplichte meldcode",
    "Besluit verplichte meldcode huiselijk geweld en kindermishandeling",
    "BWBR0033723",
)
WET_PUBLIEKE_GEZONDHEID = Statute(
    "Wet publieke gezondheid", "Wet publieke gezondheid", "BWBR0024705"
)
GEMEENTEWET = Statute("Gemeentewet", "Gemeentewet", "BWBR0005416")
PARTICIPATIEWET = Statute("Participatiewet", "Participatiewet", "BWBR0015703")
WGS_SCHULDHULP = Statute("Wgs", "Wet gemeentelijke schuldhulpverlening", "BWBR0031331")
WGS = Statute("WGS", "Wet gegevensverwerking door samenwerkingsverbanden", "BWBR0049962")
BGS = Statute("Bgs", "Besluit gegevensverwerking door samenwerkingsverbanden", "BWBR0050665")
WVGGZ = Statute("Wvggz", "Wet verplichte geestelijke gezondheidszorg", "BWBR0040635")
WZD = Statute(
    "Wzd",
    "Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten",
    "BWBR0040632",
)
WFZ = Statute("Wfz", "Wet forensische zorg", "BWBR0040634")
BESLUIT_FORENSISCHE_ZORG = Statute(
    "Besluit forensische zorg", "Besluit forensische zorg", "BWBR0042326"
)
WPG = Statute("Wpg", "Wet politiegegevens", "BWBR0022463")
BPG = Statute("Bpg", "Besluit politiegegevens", "BWBR0023086")
WJSG = Statute("Wjsg", "Wet justitiële en strafvorderlijke gegevens", "BWBR0014194")
BJSG = Statute("Bjsg", "Besluit justitiële en strafvorderlijke gegevens", "BWBR0016544")
RECLASSERINGSREGELING = Statute(
    "Reclasseringsregeling", "Reclasseringsregeling 1995", "BWBR0007120"
)
PBW = Statute("Pbw", "Penitentiaire beginselenwet", "BWBR0009709")
PENITENTIAIRE_MAATREGEL = Statute(
    "Penitentiaire maatregel", "Penitentiaire maatregel", "BWBR0009398"
)
BVT = Statute("Bvt", "Beginselenwet verpleging ter beschikking gestelden", "BWBR0008765")
WONINGWET = Statute("Woningwet", "Woningwet", "BWBR0005181")
WET_GOED_VERHUURDERSCHAP = Statute(
    "Wet goed verhuurderschap", "Wet goed verhuurderschap", "BWBR0048028"
)
WAMS = Bill(
    "Wams", "Wet aanpak meervoudige problematiek sociaal domein", "36295", "2", "2022/23", WMO_2015
)

CONFLICT_OF_DUTIES = Provision(Doctrine("conflict van plichten"))
PRESUMED_CONSENT = Provision(Doctrine("veronderstelde toestemming"))
WEIGHTY_INTEREST = Provision(Doctrine("zwaarwegend belang"))
NVO_CODE = Provision(Guidance("NVO beroepscode", "Beroepscode voor pedagogen", "NVO", "2021"))
NIP_CODE = Provision(Guidance("NIP beroepscode", "Beroepscode voor psychologen", "NIP", "2015"))
BPSW_CODE = Provision(
    Guidance("BPSW beroepscode", "Beroepscode voor professionals in sociaal werk", "BPSW", "2022")
)
KNMG_GUIDELINE = Provision(
    Guidance("KNMG-richtlijn", "KNMG-richtlijn Omgaan met medische gegevens", "KNMG", "2021")
)
GGZ_SIX_STEPS = Provision(
    Guidance(
        "GGZ-6", "Handreiking Beroepsgeheim: 6 stappen voor zorgvuldig handelen",
        "GGZ Nederland", "2012",
    )
)  # fmt: skip
NTA_7516 = Provision(
    Guidance("NTA 7516", "NTA 7516 Veilige e-mail en chatapplicaties", "NEN", "2019")
)
