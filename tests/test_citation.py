"""Citations: the short form, the full form, the link, the order, and what is refused."""

import datetime as dt
import pickle
from operator import attrgetter

import pytest

from disclosure_law.citation import (
    Bill,
    Celex,
    CitationError,
    Doctrine,
    EUAct,
    Guidance,
    Jci,
    Judgment,
    Kamerstuk,
    Proposal,
    Provision,
    Source,
    Statute,
    parse_celex,
    parse_ecli,
    parse_jci,
    parse_kamerstuk_id,
    parse_short,
)

AT = dt.date(2025, 5, 1)
KST = "https://zoek.officielebekendmakingen.nl/"
AVG_ELI = "http://data.europa.eu/eli/reg/2016/679/oj"

BW_1 = Statute("BW", "Burgerlijk Wetboek Boek 1", "BWBR0002656", book="1")
BW_7 = Statute("BW", "Burgerlijk Wetboek Boek 7", "BWBR0005290", book="7")
WET_BIG = Statute("Wet BIG", "Wet op de beroepen in de individuele gezondheidszorg", "BWBR0006251")
WMO = Statute("Wmo 2015", "Wet maatschappelijke ondersteuning 2015", "BWBR0035362")
WPG = Statute("Wpg", "Wet politiegegevens", "BWBR0022463")
WVGGZ = Statute("Wvggz", "Wet verplichte geestelijke gezondheidszorg", "BWBR0040635")
SV = Statute("Sv", "Wetboek van Strafvordering", "BWBR0001903")
AWB = Statute("Awb", "Algemene wet bestuursrecht", "BWBR0005537")
RR = Statute("Reclasseringsregeling", "Reclasseringsregeling 1995", "BWBR0007120")
AVG = EUAct("AVG", "Algemene verordening gegevensbescherming", "32016R0679", AVG_ELI)
WAMS = Bill("Wams", "Wet aanpak meervoudige problematiek", "36295", "2", "2022/23", WMO)
K05 = Proposal("K05", "goed hulpverlenerschap", "KNMG c.s., brief van 2 maart 2023")
KNMG = Guidance("KNMG", "Omgaan met medische gegevens", "KNMG", "2024")
CONFLICT = Doctrine("conflict van plichten")
JUDGMENT = Judgment("ECLI:NL:HR:2022:1324")
PAPER = Kamerstuk(("34300",), "161", "XVI", "2015/16")

SOURCES: tuple[Source, ...] = (
    *(BW_1, BW_7, WET_BIG, WMO, WPG, WVGGZ, SV, AWB, RR, AVG),
    *(WAMS, K05, KNMG, CONFLICT, JUDGMENT, PAPER),
)

SHORT_FORMS = [
    (BW_7.art("457", lid="1"), "BW 7:457 lid 1"),
    (BW_7.art("7:458a", lid="2"), "BW 7:458a lid 2"),
    (BW_1.art("240"), "BW 1:240"),
    (WET_BIG.art("88"), "Wet BIG 88"),
    (WPG.art("16", lid="1", onder="b"), "Wpg 16 lid 1 b"),
    (WPG.art("16", lid="1", onder=("b", "1°")), "Wpg 16 lid 1 b 1°"),
    (WMO.art("5.3.3", lid="1"), "Wmo 2015 5.3.3 lid 1"),
    (WMO.art("2.3a.1"), "Wmo 2015 2.3a.1"),
    (AWB.art("2:5"), "Awb 2:5"),
    (SV.art("6:3:14", lid="4"), "Sv 6:3:14 lid 4"),
    (WVGGZ.art("7:1", lid="3", onder="a"), "Wvggz 7:1 lid 3 a"),
    (RR.art("37"), "Reclasseringsregeling 37"),
    (AVG.art("6", lid="1", onder="c"), "AVG 6(1)(c)"),
    (AVG.art("9", lid="1"), "AVG 9(1)"),
    (AVG.art("10"), "AVG 10"),
    (WAMS.art("5.4.2", lid="2"), "Wams 5.4.2 lid 2"),
    (Provision(CONFLICT), "conflict van plichten"),
    (Provision(K05), "KNMG K05"),
    (Provision(KNMG), "KNMG"),
    (Provision(JUDGMENT), "ECLI:NL:HR:2022:1324"),
    (Provision(PAPER), "kst-34300-XVI-161"),
    (Provision(WMO), "Wmo 2015"),
]


@pytest.mark.parametrize(("place", "short"), SHORT_FORMS)
def test_a_provision_has_the_short_form_of_the_field_and_is_read_back(
    place: Provision, short: str
) -> None:
    """Case files write the short form, and mean the same provision."""
    assert (place.short, str(place), repr(place)) == (short, short, f"<{short}>")
    assert parse_short(short, SOURCES) == place


@pytest.mark.parametrize(
    ("place", "nl", "en"),
    [
        (BW_7.art("457", lid="1"), "art. 7:457 lid 1 BW", "art. 7:457 para 1 BW"),
        (
            BW_7.art("457", lid="1", sentence="3"),
            "art. 7:457 lid 1 volzin 3 BW",
            "art. 7:457 para 1 sentence 3 BW",
        ),
        (WET_BIG.art("88"), "art. 88 Wet BIG", "art. 88 Wet BIG"),
        (
            AVG.art("6", lid="1", onder="c"),
            "art. 6 lid 1 onder c AVG",
            "art. 6 para 1 (c) AVG",
        ),
        (
            WPG.art("16", lid="1", onder=("b", "1°")),
            "art. 16 lid 1 onder b sub 1° Wpg",
            "art. 16 para 1 (b)(1°) Wpg",
        ),
        (
            WAMS.art("5.4.2", lid="2"),
            "Kamerstukken II 2022/23, 36 295, nr. 2 (voorgesteld art. 5.4.2 lid 2 Wmo 2015)",
            "Parliamentary Papers II 2022/23, 36 295, no. 2 (proposed art. 5.4.2 para 2 Wmo 2015)",
        ),
        (
            Provision(PAPER),
            "Kamerstukken II 2015/16, 34 300 XVI, nr. 161",
            "Parliamentary Papers II 2015/16, 34 300 XVI, no. 161",
        ),
        (
            Provision(Kamerstuk(("29628", "25424"), "A")),
            "Kamerstukken I, 29 628 en 25 424, A",
            "Parliamentary Papers I, 29 628 and 25 424, A",
        ),
        (
            Provision(K05),
            (
                "wijzigingsvoorstel KNMG K05: goed hulpverlenerschap "
                "(KNMG c.s., brief van 2 maart 2023)"
            ),
            (
                "proposed amendment KNMG K05: goed hulpverlenerschap "
                "(KNMG c.s., brief van 2 maart 2023)"
            ),
        ),
        (
            Provision(KNMG),
            "Omgaan met medische gegevens (KNMG, 2024)",
            "Omgaan met medische gegevens (KNMG, 2024)",
        ),
        (
            Provision(Judgment("ECLI:NL:HR:2022:1324", "verschoningsrecht")),
            "ECLI:NL:HR:2022:1324 (verschoningsrecht)",
            "ECLI:NL:HR:2022:1324 (verschoningsrecht)",
        ),
        (Provision(CONFLICT), "conflict van plichten", "conflict van plichten"),
    ],
)
def test_people_are_shown_the_full_form(place: Provision, nl: str, en: str) -> None:
    """Dutch as a Dutch lawyer writes it, English with the Dutch act."""
    assert (place.full("nl"), place.full("en")) == (nl, en)


@pytest.mark.parametrize(
    ("place", "link"),
    [
        (
            BW_7.art("457", lid="1"),
            (
                "https://wetten.overheid.nl/jci1.3:c:BWBR0005290"
                "&boek=7&artikel=457&lid=1&z=2025-05-01&g=2025-05-01"
            ),
        ),
        (
            WPG.art("16", lid="1", onder=("b", "1°")),
            (
                "https://wetten.overheid.nl/jci1.3:c:BWBR0022463"
                "&artikel=16&lid=1&o=b&o=1°&z=2025-05-01&g=2025-05-01"
            ),
        ),
        (
            WVGGZ.art("8:29"),
            (
                "https://wetten.overheid.nl/jci1.3:c:BWBR0040635"
                "&artikel=8:29&z=2025-05-01&g=2025-05-01"
            ),
        ),
        (
            AVG.art("6", lid="1", onder="c"),
            "http://data.europa.eu/eli/reg/2016/679/art_6/par_1/pnt_c/oj",
        ),
        (AVG.art("10"), "http://data.europa.eu/eli/reg/2016/679/art_10/oj"),
        (WAMS.art("5.4.2"), KST + "kst-36295-2.html"),
        (Provision(PAPER), KST + "kst-34300-XVI-161.html"),
        (
            Provision(JUDGMENT),
            "https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:HR:2022:1324",
        ),
        (Provision(CONFLICT), ""),
        (Provision(KNMG), ""),
        (Provision(K05), ""),
    ],
)
def test_a_link_is_what_the_publisher_resolves(place: Provision, link: str) -> None:
    """Law and papers have an address; doctrine, guidance and proposals have none."""
    assert place.link(AT) == link


def test_a_statute_is_linked_as_it_stood_on_the_date() -> None:
    """The date asked for, and no other, is in the link."""
    link = WMO.art("5.3.3").link(dt.date(2020, 2, 29))
    assert link.endswith("&z=2020-02-29&g=2020-02-29")


def test_the_bill_and_the_act_in_force_are_homonyms_kept_apart() -> None:
    """Wams 5.4.2 is proposed; the Wmo 2015 has its own, different 5.4.2."""
    bill, act = WAMS.art("5.4.2"), WMO.art("5.4.2")
    assert bill != act
    assert not bill.within(act)
    assert not act.within(bill)
    assert bill.link(AT) != act.link(AT)
    assert bill.full("nl") != act.full("nl")
    assert bill.short != act.short


def test_a_bill_cited_whole_is_still_shown_as_a_proposal() -> None:
    """Without an article it names the act it would change, as a proposed change."""
    whole = Provision(WAMS)
    assert whole.full("nl").endswith("nr. 2 (voorgestelde wijziging Wmo 2015)")
    assert whole.full("en").endswith("no. 2 (proposed amendment of Wmo 2015)")


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        (BW_7.art("457", lid="1"), BW_7.art("457")),
        (WPG.art("16", lid="1", onder="d"), WPG.art("16", lid="1")),
        (WPG.art("16", lid="1", onder=("b", "1°")), WPG.art("16", lid="1", onder="b")),
        (WPG.art("16", onder="b"), WPG.art("16")),
        (BW_7.art("457", lid="1", sentence="3"), BW_7.art("457", lid="1")),
        (AVG.art("6", lid="1", onder="c"), Provision(AVG)),
    ],
)
def test_a_part_is_within_the_whole_and_not_the_other_way(
    part: Provision, whole: Provision
) -> None:
    """A finer place is within a wider one, and everything is within itself."""
    assert part.within(whole)
    assert part.within(part)
    assert not whole.within(part)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (BW_7.art("457"), BW_7.art("458")),
        (BW_7.art("458a"), BW_7.art("458")),
        (WMO.art("5.4.21"), WMO.art("5.4.2")),
        (WPG.art("16", onder="b"), WPG.art("16", lid="1")),
        (WPG.art("16", lid="1", onder="b"), WPG.art("16", onder="b")),
        (WPG.art("16", lid="1", onder="b"), WPG.art("16", lid="1", sentence="1")),
        (BW_7.art("457", sentence="3"), BW_7.art("457", sentence="1")),
        (Provision(BW_7), Provision(BW_1)),
    ],
)
def test_neighbours_are_not_within_each_other(one: Provision, other: Provision) -> None:
    """A number that starts alike is another place."""
    assert not one.within(other)
    assert not other.within(one)


@pytest.mark.parametrize(
    ("source", "articles"),
    [
        (WMO, ["2.3.10", "2.3a.1", "2.3a.2", "2.3a.10", "2.4.1", "10.1"]),
        (WVGGZ, ["5:4", "8:3", "8:29", "8:34"]),
        (BW_7, ["7:457", "7:458", "7:458a", "7:466"]),
    ],
)
def test_articles_sort_in_the_order_of_the_law(source: Statute, articles: list[str]) -> None:
    """Numbers count as numbers, and 458a comes after 458."""
    places = [source.art(article) for article in articles]
    scrambled = places[::-1]
    scrambled.sort(key=attrgetter("sort_key"))
    assert scrambled == places


def test_parts_of_an_article_sort_after_the_article() -> None:
    """Article, then lid 1 with its onderdelen, then lid 2, then lid 10."""
    places = [
        WPG.art("16"),
        WPG.art("16", lid="1"),
        WPG.art("16", lid="1", onder="a"),
        WPG.art("16", lid="1", onder=("a", "2°")),
        WPG.art("16", lid="1", onder=("a", "10°")),
        WPG.art("16", lid="1", onder="b"),
        WPG.art("16", lid="2"),
        WPG.art("16", lid="10"),
    ]
    scrambled = places[::-1]
    scrambled.sort(key=attrgetter("sort_key"))
    assert scrambled == places


@pytest.mark.parametrize(
    "text",
    [
        "jci1.3:c:BWBR0005290&boek=7&artikel=457&lid=1&z=2025-05-01&g=2025-05-02",
        "jci1.31:c:BWBR0005290&boek=7&artikel=457&lid=1&z=2025-05-01&g=2025-05-02",
        (
            "https://wetten.overheid.nl/jci1.3:c:BWBR0005290&boek=7&artikel=457&lid=1"
            "&z=2025-05-01&g=2025-05-02"
        ),
        (
            "jci1.3:c:BWBR0005290&amp;boek=7&amp;artikel=457&amp;lid=1&amp;z=2025-05-01"
            "&amp;g=2025-05-02"
        ),
        "jci1.3:c:BWBR0005290&z=2025-05-01&g=2025-05-02&lid=1&artikel=457&boek=7",
        "jci1.3:c:BWBR0005290&artikel=7:457&lid=1&z=2025-05-01&g=2025-05-02",
        "jci1.3:c:BWBR0005290&boek=7&artikel=7:457&lid=1&z=2025-05-01&g=2025-05-02",
        (
            "jci1.3:c:BWBR0005290&boek=7&titeldeel=7&afdeling=5&artikel=457&lid=1"
            "&z=2025-05-01&g=2025-05-02"
        ),
    ],
)
def test_a_jci_is_read_however_it_is_written(text: str) -> None:
    """Both versions, both carriers, any order, with or without boek."""
    z, g = dt.date(2025, 5, 1), dt.date(2025, 5, 2)
    assert parse_jci(text) == Jci("BWBR0005290", "7", "457", "1", z=z, g=g)


@pytest.mark.parametrize(
    ("text", "jci"),
    [
        ("jci1.3:c:BWBR0005537&artikel=5:20", Jci("BWBR0005537", article="5:20")),
        ("jci1.3:c:BWBR0035362&artikel=2.3a.1", Jci("BWBR0035362", article="2.3a.1")),
        (
            "jci1.3:c:BWBR0050665&hoofdstuk=1&artikel=1.10",
            Jci("BWBR0050665", article="1.10"),
        ),
        (
            "jci1.3:c:BWBR0022463&artikel=16&lid=1&o=b&o=1%C2%B0",
            Jci("BWBR0022463", article="16", lid="1", onder=("b", "1°")),
        ),
        ("jci1.3:c:BWBR0022463", Jci("BWBR0022463")),
    ],
)
def test_a_jci_value_may_hold_colons_dots_and_degrees(text: str, jci: Jci) -> None:
    """Only in the Burgerlijk Wetboek is the number before the colon a book."""
    assert parse_jci(text) == jci


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "a JCI"),
        ("BWBR0005290", "a JCI"),
        ("jci1.3.1:c:BWBR0005290", "a JCI"),
        ("jci1.3:v:BWBR0005290&artikel=1", "a JCI"),
        ("jci1.3:c:BWB5290&artikel=1", "a BWB id"),
        ("jci1.3:c:BWBR0022463&artikel", "a JCI part"),
        ("jci1.3:c:BWBR0022463&artikel=1&artikel=2", "one value for `artikel`"),
        ("jci1.3:c:BWBR0022463&hoofdstuk=2", "a JCI key"),
        ("jci1.3:c:BWBR0022463&artikel=1&bijlage=2", "a JCI key"),
        ("jci1.3:c:BWBR0022463&lid=1", "an artikel around"),
        ("jci1.3:c:BWBR0022463&artikel=1&z=2025-13-01", "a date"),
        ("jci1.3:c:BWBR0005290&boek=6&artikel=162", "boek `7`"),
        ("jci1.3:c:BWBR0005290&artikel=6:162", "an article within boek `7`"),
    ],
)
def test_a_malformed_jci_is_refused(text: str, expected: str) -> None:
    """The message says what was expected."""
    with pytest.raises(CitationError, match=f"^expected .*{expected}"):
        parse_jci(text)


def test_a_jci_of_the_civil_code_without_its_book_cannot_be_made() -> None:
    """Every book has its own id, so a missing or a second book is a mistake."""
    with pytest.raises(CitationError, match="expected boek `7`"):
        Jci("BWBR0005290", article="457")
    with pytest.raises(CitationError, match="within boek `7`, got `7:457`"):
        Jci("BWBR0005290", "7", "7:457")


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("kst-36295-2", Kamerstuk(("36295",), "2")),
        ("kst-34300-XVI-161", Kamerstuk(("34300",), "161", "XVI")),
        ("kst-35447-A", Kamerstuk(("35447",), "A")),
    ],
)
def test_a_paper_is_read_from_its_id(text: str, paper: Kamerstuk) -> None:
    """Plain, with a budget chapter, and with a letter of the Eerste Kamer."""
    assert parse_kamerstuk_id(text) == paper
    assert paper.id == text


@pytest.mark.parametrize(
    "text", ["", "36295-2", "kst-362-2", "kst-36295", "kst-36295-", "kst-34300-16-161"]
)
def test_a_malformed_paper_id_is_refused(text: str) -> None:
    """A dossier has five digits, a chapter has capitals."""
    with pytest.raises(CitationError, match="expected an id such as `kst-36295-2`"):
        parse_kamerstuk_id(text)


def test_an_ecli_is_read_in_any_case_and_compared_without_its_note() -> None:
    """The identity of a judgment is its ECLI."""
    assert parse_ecli("ecli:nl:hr:2022:1324") == Judgment("ECLI:NL:HR:2022:1324", "note")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "NL:HR:2022:1324",
        "ECLI:NL:HR:22:1324",
        "ECLI:NLD:HR:2022:1324",
        "ECLI:NL:HR:2022",
        "ECLI:NL:HR:2022:13-24",
        "ECLI:NL:HR:2022:1324.",
        "ECLI:NL:LANGHOF8:2022:1",
        "ECLI:NL:HR:2022:" + "1" * 26,
    ],
)
def test_a_malformed_ecli_is_refused(text: str) -> None:
    """Five fields of the right length, and no punctuation from around it."""
    with pytest.raises(CitationError, match="expected an ECLI"):
        parse_ecli(text)


def test_a_celex_number_is_read_into_its_parts() -> None:
    """Sector, year, kind, number, and the date of a consolidated text."""
    day = dt.date(2016, 5, 4)
    assert parse_celex("32016R0679") == Celex("3", "2016", "R", "0679")
    assert parse_celex("02016R0679-20160504") == Celex("0", "2016", "R", "0679", day)


@pytest.mark.parametrize(
    "text",
    ["", "2016/679", "32016R679", "32016R0679-20160504", "02016R0679", "02016R0679-20161301"],
)
def test_a_malformed_celex_number_is_refused(text: str) -> None:
    """Only a consolidated text, sector 0, has a date, and it always has one."""
    with pytest.raises(CitationError, match=r"^expected a "):
        parse_celex(text)


def test_an_unknown_source_is_refused_with_the_names_that_are_known() -> None:
    """Whoever wrote the case file sees what could have been written."""
    with pytest.raises(CitationError, match=r"expected one of `AVG`, `Wpg`, got `WPG 7`"):
        parse_short("WPG 7", (WPG, AVG))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BW 6:162", "exactly one source, 0 fit"),
        ("BW", "exactly one source, 2 fit"),
        ("Wpg artikel 7", "an article such as `7:457 lid 1 a`"),
        ("Wpg 7 lid", "an article such as"),
        ("Wpg 7(1)", "an article such as"),
        ("AVG 6 lid 1", "an article such as `6"),
        ("conflict van plichten 2", "nothing after `conflict van plichten`"),
        ("ECLI:NL:HR:2022:1324 3.2", "nothing after"),
    ],
)
def test_a_malformed_short_form_is_refused(text: str, expected: str) -> None:
    """A known source with an impossible place is as wrong as an unknown one."""
    with pytest.raises(CitationError, match=f"^expected {expected}"):
        parse_short(text, SOURCES)


def test_two_acts_with_one_abbreviation_are_not_guessed_between() -> None:
    """Wpg is Wet politiegegevens and Wet publieke gezondheid; the reader does not choose."""
    other = Statute("Wpg", "Wet publieke gezondheid", "BWBR0024705")
    with pytest.raises(CitationError, match="exactly one source, 2 fit"):
        parse_short("Wpg 7", (WPG, other))


def test_abbreviations_that_differ_in_case_are_different_acts() -> None:
    """WGS: samenwerkingsverbanden; Wgs: gemeentelijke schuldhulpverlening."""
    wgs_big = Statute("WGS", "Wet gegevensverwerking door samenwerkingsverbanden", "BWBR0049962")
    wgs_small = Statute("Wgs", "Wet gemeentelijke schuldhulpverlening", "BWBR0031331")
    assert parse_short("WGS 1.5", (wgs_small, wgs_big)) == wgs_big.art("1.5")
    assert parse_short("Wgs 3", (wgs_small, wgs_big)) == wgs_small.art("3")


def test_a_source_given_twice_counts_once() -> None:
    """Two modules may offer the same act."""
    assert parse_short("Wpg 7", (WPG, WPG)) == WPG.art("7")


def test_a_statute_refuses_what_is_not_its_identity() -> None:
    """A BWB id has seven digits, and a book of the BW goes with its own id."""
    with pytest.raises(CitationError, match="expected a BWB id such as `BWBR0005290`, got `BWBR1`"):
        Statute("Wpg", "Wet politiegegevens", "BWBR1")
    with pytest.raises(CitationError, match="expected book `7` for `BWBR0005290`, got `6`"):
        Statute("BW", "Burgerlijk Wetboek Boek 6", "BWBR0005290", book="6")
    with pytest.raises(CitationError, match="expected book `7`"):
        Statute("BW", "Burgerlijk Wetboek Boek 7", "BWBR0005290")
    with pytest.raises(CitationError, match="expected a name"):
        Statute("", "Wet politiegegevens", "BWBR0022463")


def test_a_bill_an_eu_act_and_a_paper_refuse_malformed_numbers() -> None:
    """Dossier, session, CELEX, ELI and the dossiers of a paper are checked."""
    with pytest.raises(CitationError, match="expected a dossier number"):
        Bill("Wams", "Wet", "36 295", "2", "2022/23", WMO)
    with pytest.raises(CitationError, match="expected a session"):
        Bill("Wams", "Wet", "36295", "2", "2022-2023", WMO)
    with pytest.raises(CitationError, match="expected a CELEX number"):
        EUAct("AVG", "Verordening", "2016/679", AVG_ELI)
    with pytest.raises(CitationError, match="expected an ELI"):
        EUAct("AVG", "Verordening", "32016R0679", "https://eur-lex.europa.eu/")
    with pytest.raises(CitationError, match="expected at least one dossier"):
        Kamerstuk((), "2")


def test_a_provision_refuses_parts_that_cannot_be() -> None:
    """Each part has its shape, and a part lies within an article."""
    with pytest.raises(CitationError, match="expected an article such as"):
        WPG.art("art. 7")
    with pytest.raises(CitationError, match="expected a lid such as"):
        WPG.art("7", lid="eerste")
    with pytest.raises(CitationError, match="expected an onderdeel"):
        WPG.art("7", onder="a en b")
    with pytest.raises(CitationError, match="expected the number of a sentence"):
        WPG.art("7", sentence="derde")
    with pytest.raises(CitationError, match="expected an article around it, got `1`"):
        Provision(WPG, lid="1")
    with pytest.raises(CitationError, match="expected an article of book `7`, got `6:162`"):
        BW_7.art("6:162")
    with pytest.raises(CitationError, match=r"is cited whole, got `3`"):
        Provision(JUDGMENT, "3")
    with pytest.raises(CitationError, match="expected a lid that is a number"):
        AVG.art("4", onder="15")


def test_a_language_that_is_not_spoken_is_refused() -> None:
    """Dutch and English, for every kind of source."""
    for source in (WPG, WAMS, AVG, JUDGMENT, PAPER, CONFLICT, KNMG, K05):
        with pytest.raises(CitationError, match="expected language `nl` or `en`, got `de`"):
            Provision(source).full("de")  # type: ignore[arg-type]  # the point of the test


@pytest.mark.parametrize("source", SOURCES)
def test_citations_are_values(source: Source) -> None:
    """They can be hashed, copied and sent to another process."""
    place = Provision(source)
    copy = pickle.loads(pickle.dumps(place))  # noqa: S301  # our own bytes
    assert copy == place
    assert hash(copy) == hash(place)
    with pytest.raises(AttributeError):
        place.article = "1"  # type: ignore[misc]  # the point of the test
