"""One page per statute, generated from its modules, and the index of those pages."""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Iterable
from types import ModuleType

import attrs

from disclosure_law.law.in_force import IN_FORCE, MODULES
from disclosure_law.rule import Rule
from tools import rules
from tools.markdown import EDITION, page, table


@attrs.frozen
class Page:
    """
    A page of the law in force.

    Attributes:
        name: The module that it is about, and the prefix of those it is split over.
        nl: The statute, in Dutch.
        en: What it is about, in English.
    """

    name: str
    nl: str
    en: str


PAGES = (
    Page("avg", "Algemene verordening gegevensbescherming (AVG)", "the GDPR"),
    Page("uavg", "Uitvoeringswet AVG (UAVG)", "the Dutch act that implements the GDPR"),
    Page("safeguard", "Waarborg: medische gegevens alleen aan wie zwijgen moet",
         "health data only to a recipient bound by secrecy"),
    Page("wgbo", "Burgerlijk Wetboek Boek 7, afdeling 7.7.5 (WGBO)", "the treatment contract"),
    Page("wet_big", "Wet op de beroepen in de individuele gezondheidszorg (Wet BIG)",
         "the professions in health care"),
    Page("professional_codes", "Beroepscodes", "secrecy under a code of conduct"),
    Page("sr_sv", "Wetboek van Strafrecht en Wetboek van Strafvordering (Sr, Sv)",
         "reporting offences, witnesses, orders and demands"),
    Page("other_secrecies", "Andere geheimhoudingsplichten",
         "secrecies without exits here, and those of recipients"),
    Page("doctrine", "Ongeschreven recht", "presumed consent, conflict of duties"),
    Page("awb", "Algemene wet bestuursrecht (Awb)", "secrecy in public administration"),
    Page("wabvpz", "Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg (Wabvpz)",
         "electronic exchange in care"),
    Page("jeugdwet", "Jeugdwet", "youth care"),
    Page("bw1", "Burgerlijk Wetboek Boek 1 (BW)", "child protection and parents"),
    Page("wmo", "Wet maatschappelijke ondersteuning 2015 (Wmo 2015)",
         "social support and Veilig Thuis"),
    Page("publieke_gezondheid", "Wet publieke gezondheid", "public health"),
    Page("municipality", "Gemeentewet en Wet gemeentelijke schuldhulpverlening (Wgs)",
         "the burgemeester, debt assistance"),
    Page("participatiewet", "Participatiewet", "work and benefits"),
    Page("housing", "Woningwet en Wet goed verhuurderschap", "housing associations and landlords"),
    Page("wgs", "Wet en Besluit gegevensverwerking door samenwerkingsverbanden (WGS, Bgs)",
         "Care and Safety Houses"),
    Page("wpg", "Wet politiegegevens (Wpg)", "police data"),
    Page("bpg", "Besluit politiegegevens (Bpg)", "recipients of police data"),
    Page("wjsg", "Wet justitiële en strafvorderlijke gegevens (Wjsg)",
         "judicial records, prosecution and enforcement data"),
    Page("bjsg", "Besluit justitiële en strafvorderlijke gegevens (Bjsg)",
         "recipients of judicial records"),
    Page("probation", "Reclasseringsregeling 1995, Pbw, Penitentiaire maatregel, Bvt",
         "probation, prisons and tbs clinics"),
    Page("wfz", "Wet forensische zorg (Wfz)", "forensic care"),
    Page("forensic_supervision", "Toezicht op voorwaarden en weigerende observandi (Sv, Sr)",
         "supervision of conditions, refused observation"),
    Page("wvggz", "Wet verplichte geestelijke gezondheidszorg (Wvggz)",
         "compulsory mental health care"),
    Page("wzd", "Wet zorg en dwang (Wzd)", "compulsory care, psychogeriatrics and disability"),
    Page("guidance", "Handreikingen", "guidance: steps to take, never a ground"),
)  # fmt: skip


def law_pages() -> dict[str, str]:
    """Return every page about the law in force, by path below `docs`."""
    grouped = modules_by_page()
    pages = {f"law/{one.name}.md": _page(one, modules) for one, modules in grouped.items()}
    return {**pages, "law/index.md": _index(grouped)}


def modules_by_page() -> dict[Page, list[ModuleType]]:
    """Return the modules of every page, in the order of the law in force."""
    grouped: dict[Page, list[ModuleType]] = {one: [] for one in PAGES}
    for module in MODULES:
        grouped[page_of(module)].append(module)
    return {one: modules for one, modules in grouped.items() if modules}


def docstring(module: ModuleType) -> tuple[str, str]:
    """Return the first line of a module's docstring, and the rest."""
    first, _, rest = (inspect.getdoc(module) or "").partition("\n\n")
    return " ".join(first.split()).rstrip("."), rest.strip()


def name_of(module: ModuleType) -> str:
    """Return the name of a module without its package."""
    return module.__name__.rpartition(".")[2]


def counted(found: Iterable[Rule]) -> str:
    """Say how many rules of each kind there are."""
    counts = Counter(map(rules.kind, found))
    return ", ".join(f"{count} × {kind}" for kind, count in sorted(counts.items()))


def part(module: ModuleType) -> str:
    """Return the part of a page about one module."""
    title, rest = docstring(module)
    sections = "\n\n".join(map(rules.section, module.RULES))
    return "\n\n".join(text for text in (f"## {title}", rest, sections) if text)


def page_of(module: ModuleType) -> Page:
    """Return the page with the longest name that a module's name starts with."""
    name = name_of(module)
    fitting = [one for one in PAGES if f"{name}_".startswith(f"{one.name}_")]
    if not fitting:
        raise LookupError(f"no page for `{name}`: add one to `PAGES` in {__name__}")
    return max(fitting, key=lambda one: len(one.name))


def _page(one: Page, modules: list[ModuleType]) -> str:
    found = [rule for module in modules for rule in module.RULES]
    head = (
        f"About: {one.en}. {counted(found)}. Conditions are in the Dutch words of the "
        f"questions; links lead to the text on {EDITION}, or on the last day that a rule was in "
        "force. [All statutes](index.md) · [coverage](../coverage.md) · [words](../glossary.md)"
    )
    return page(one.nl, head, *map(part, modules))


def _index(grouped: dict[Page, list[ModuleType]]) -> str:
    rows: list[tuple[str, ...]] = []
    for one, modules in grouped.items():
        found = [rule for module in modules for rule in module.RULES]
        names = ", ".join(f"`{name_of(module)}`" for module in modules)
        rows.append((f"[{one.nl}]({one.name}.md)", one.en, str(len(found)), names))
    intro = (
        f"{len(IN_FORCE.rules)} rules, law read up to {EDITION}. A rule that changed stands here "
        "once for each version. What was left out, and why: [coverage](../coverage.md). Bills are "
        "no law and stand [apart](../bills.md)."
    )
    head = ("Statute", "About", "Rules", "Modules")
    return page("The law in force, statute by statute", intro, table(head, rows))
