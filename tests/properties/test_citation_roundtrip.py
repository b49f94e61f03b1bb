"""Every citation that can be made can be written and read back, and stays what it is."""

import datetime as dt

from hypothesis import example, given
from hypothesis import strategies as st

from disclosure_law.citation import (
    Bill,
    Celex,
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

BW_1 = Statute("BW", "Burgerlijk Wetboek Boek 1", "BWBR0002656", book="1")
BW_7 = Statute("BW", "Burgerlijk Wetboek Boek 7", "BWBR0005290", book="7")
WMO = Statute("Wmo 2015", "Wet maatschappelijke ondersteuning 2015", "BWBR0035362")
WPG = Statute("Wpg", "Wet politiegegevens", "BWBR0022463")
WPG_LONG = Statute("Wet publieke gezondheid", "Wet publieke gezondheid", "BWBR0024705")
WET = Statute("Wet", "Een afkorting waarmee andere beginnen", "BWBR0006251")
WVGGZ = Statute("Wvggz", "Wet verplichte geestelijke gezondheidszorg", "BWBR0040635")
AVG = EUAct(
    "AVG",
    "Algemene verordening gegevensbescherming",
    "32016R0679",
    "http://data.europa.eu/eli/reg/2016/679/oj",
)
WAMS = Bill("Wams", "Wet aanpak meervoudige problematiek", "36295", "2", "2022/23", WMO)
KNMG = Guidance("KNMG", "Omgaan met medische gegevens")
BOOKS = (BW_1, BW_7)
ACTS = (WMO, WPG, WPG_LONG, WET, WVGGZ, WAMS, KNMG)
WHOLE = (
    Doctrine("conflict van plichten"),
    Judgment("ECLI:NL:HR:2022:1324"),
    Kamerstuk(("36295",), "3"),
    Proposal("K05", "goed hulpverlenerschap", "brief"),
)
SOURCES: tuple[Source, ...] = (*BOOKS, *ACTS, AVG, *WHOLE)

DATES = st.dates()
NUMBERS = st.builds(
    "{}{}".format, st.integers(min_value=0, max_value=9999), st.sampled_from(["", "a", "fa"])
)
ARTICLES = st.builds(
    str.join, st.sampled_from([".", ":"]), st.lists(NUMBERS, min_size=1, max_size=4)
) | st.sampled_from(["2.3a.1", "5:4", "8:29", "6:3:14", "7.1.4.1", "IV"])
LIDS = st.sampled_from(["", "1", "2a", "10"])
POINTS = st.sampled_from(["a", "z", "aa", "iii", "1°", "10°", "2", "2a"])
ONDER = st.lists(POINTS, max_size=3).map(tuple)


def _in_book(book: Statute, number: str, lid: str, onder: tuple[str, ...]) -> Provision:
    return book.art(number, lid=lid, onder=onder)


def _places() -> st.SearchStrategy[Provision]:
    in_acts = st.builds(Provision, st.sampled_from(ACTS), ARTICLES, LIDS, ONDER)
    in_books = st.builds(_in_book, st.sampled_from(BOOKS), NUMBERS, LIDS, ONDER)
    lids = st.integers(min_value=1, max_value=99).map(str)
    european = st.builds(Provision, st.just(AVG), NUMBERS, lids, ONDER) | st.builds(
        Provision, st.just(AVG), NUMBERS
    )
    whole = st.builds(Provision, st.sampled_from((*ACTS, AVG, *WHOLE)))
    return in_acts | in_books | european | whole


PLACES = _places()


@given(PLACES)
@example(WMO.art("2.3a.1"))
@example(WVGGZ.art("5:4", lid="1", onder="c"))
@example(WVGGZ.art("8:29", lid="1"))
@example(BW_7.art("457", lid="1"))
@example(WPG.art("16", lid="1", onder=("b", "1°")))
@example(AVG.art("6", lid="1", onder="c"))
@example(WAMS.art("5.4.2", lid="2"))
@example(Provision(Proposal("K05", "goed hulpverlenerschap", "brief")))
def test_a_short_form_is_read_back_as_the_same_provision(place: Provision) -> None:
    """What a case file writes is what the library cited."""
    assert parse_short(place.short, SOURCES) == place


@given(PLACES, PLACES)
@example(WAMS.art("5.4.2"), WMO.art("5.4.2"))
@example(BW_1.art("240"), BW_7.art("240"))
@example(WPG.art("16", onder="b"), WPG.art("16", lid="1", onder="b"))
def test_different_provisions_have_different_short_forms_and_places_in_order(
    one: Provision, other: Provision
) -> None:
    """No two provisions share a short form, and the order is total."""
    assert (one == other) == (one.short == other.short)
    assert (one == other) == (one.sort_key == other.sort_key)
    assert one.sort_key <= other.sort_key or other.sort_key <= one.sort_key


@given(PLACES, PLACES)
@example(WAMS.art("5.4.2", lid="1"), WMO.art("5.4.2"))
@example(WMO.art("5.4.2", lid="1"), WMO.art("5.4.2"))
def test_within_is_a_partial_order_inside_one_source(one: Provision, other: Provision) -> None:
    """Reflexive, antisymmetric, and never across sources."""
    assert one.within(one)
    assert one.within(Provision(one.source))
    if one.within(other):
        assert one.source == other.source
        assert one == other or not other.within(one)


@given(ARTICLES, LIDS, ONDER, DATES)
@example("5.4.2", "2", ("b",), dt.date(2025, 5, 1))
def test_a_bill_is_never_shown_or_linked_as_law(
    article: str, lid: str, onder: tuple[str, ...], at: dt.date
) -> None:
    """It says that it is proposed, and its homonym in force is another citation."""
    bill = WAMS.art(article, lid=lid, onder=onder)
    act = WMO.art(article, lid=lid, onder=onder)
    assert "voorgesteld art." in bill.full("nl")
    assert "proposed art." in bill.full("en")
    assert "Wams" not in bill.full("nl") + bill.full("en")
    assert "wetten.overheid.nl" not in bill.link(at)
    assert bill != act
    assert bill.link(at) != act.link(at)
    assert bill.full("nl") != act.full("nl")
    assert not bill.within(act)
    assert not act.within(bill)


@given(
    st.builds(
        Jci,
        st.sampled_from(["BWBR0035362", "BWBR0001903"]),
        st.sampled_from(["", "2"]),
        ARTICLES,
        LIDS,
        ONDER,
        DATES | st.none(),
        DATES | st.none(),
    )
    | st.builds(Jci, st.just("BWBR0005290"), st.just("7"), NUMBERS, LIDS, ONDER, DATES, DATES)
)
@example(Jci("BWBR0035362", article="2.3a.1"))
@example(Jci("BWBR0040635", article="8:29", lid="1", z=dt.date(2025, 5, 1)))
@example(Jci("BWBR0022463", article="16", lid="1", onder=("b", "1°")))
@example(Jci("BWBR0005290", "7"))
def test_a_jci_is_read_back_from_its_identifier_and_its_link(jci: Jci) -> None:
    """Bare, as an address, and escaped for XML."""
    assert parse_jci(jci.render()) == jci
    assert parse_jci(jci.link()) == jci
    assert parse_jci(jci.link().replace("&", "&amp;")) == jci


@given(PLACES, DATES)
@example(BW_7.art("457", lid="1"), dt.date(2025, 5, 1))
@example(WPG.art("16", lid="1", onder=("b", "1°")), dt.date(2025, 5, 1))
def test_a_link_to_a_statute_leads_back_to_the_provision(place: Provision, at: dt.date) -> None:
    """The link holds the act, the place and the date, and nothing else does."""
    link = place.link(at)
    assert link.startswith("https://wetten.overheid.nl/") == isinstance(place.source, Statute)
    if isinstance(place.source, Statute):
        jci = parse_jci(link)
        back = place.source.art(jci.article, lid=jci.lid, onder=jci.onder)
        assert (back, jci.bwb, jci.book) == (place, place.source.bwb, place.source.book)
        assert (jci.z, jci.g) == (at, at)


@given(
    st.builds(
        Kamerstuk,
        st.tuples(st.from_regex(r"[0-9]{5}", fullmatch=True)),
        st.from_regex(r"[0-9]{1,4}|[A-Z]{1,2}", fullmatch=True),
        st.sampled_from(["", "A", "VI", "XVI"]),
    )
)
@example(Kamerstuk(("36295",), "2"))
@example(Kamerstuk(("34300",), "161", "XVI"))
@example(Kamerstuk(("35447",), "A"))
def test_a_paper_is_read_back_from_its_id(paper: Kamerstuk) -> None:
    """Number, chapter and letter each keep their place."""
    assert parse_kamerstuk_id(paper.id) == paper


@given(
    st.from_regex(
        r"ECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:[0-9]{4}:[A-Z0-9]([A-Z0-9.]{0,23}[A-Z0-9])?",
        fullmatch=True,
    )
)
@example("ECLI:NL:HR:2022:1324")
@example("ECLI:NL:PHR:2008:BD7817")
@example("ECLI:NL:TGZRAMS:2021:95")
def test_an_ecli_is_read_back(ecli: str) -> None:
    """Also from small letters."""
    assert parse_ecli(ecli).ecli == ecli
    assert parse_ecli(ecli.lower()) == Judgment(ecli)


@given(
    st.from_regex(r"[1-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4}", fullmatch=True),
    DATES | st.none(),
)
@example("32016R0679", None)
@example("32016R0679", dt.date(2016, 5, 4))
def test_a_celex_number_is_read_back(text: str, day: dt.date | None) -> None:
    """As published, and consolidated at a date."""
    published = parse_celex(text)
    celex = Celex(
        published.sector if day is None else "0",
        published.year,
        published.kind,
        published.number,
        day,
    )
    assert published.render() == text
    assert parse_celex(celex.render()) == celex
