"""The fixed phrases of an explanation, in Dutch and English.

Phrases with `{...}` are filled in by `grammar.fill`; what is filled in is a text of the law pack or
of the vocabulary, never free text: a request holds none.
"""

from __future__ import annotations

from disclosure_law.rule import Modality, Nature, Stage, Status
from disclosure_law.text import Text
from disclosure_law.truth import Truth

# --- The headline: what a practitioner would say ------------------------------------------------
YES_MAY = Text("Ja, dat mag.", "Yes, that is allowed.")
YES_MUST = Text("Ja, dat moet.", "Yes, that is required.")
NO = Text("Nee.", "No.")
NO_UNLESS = Text(
    "Nee, tenzij een uitzondering geldt.", "No, unless an exception applies."
)  # fmt: skip
YES_UNLESS = Text(
    "Ja, tenzij een verbod in de weg staat.", "Yes, unless a prohibition stands in the way."
)
YES_MAYBE_MUST = Text(
    "Ja, dat mag; of het ook moet, staat nog niet vast.",
    "Yes, that is allowed; whether it is also required is not settled yet.",
)

UNDER_PROPOSAL = Text("Onder dit voorstel: {answer}", "Under this proposal: {answer}")
NOTE = Text("Let op: {text}", "Note: {text}")

# --- What it means ------------------------------------------------------------------------------
SHARING_IS_ALLOWED = Text(
    "Delen mag hier: geen enkel verbod staat in de weg. Het is geen plicht; de verstrekker beslist "
    "zelf.",
    "Sharing is allowed here: no prohibition stands in the way. It is not a duty; the discloser "
    "decides.",
)
SHARING_IS_REQUIRED = Text(
    "Delen moet hier: de verstrekker is ertoe verplicht, en geen enkel verbod staat in de weg.",
    "Sharing is required here: the discloser is obliged to, and no prohibition stands in the way.",
)
SHARING_IS_ALLOWED_AT_LEAST = Text(
    "Delen mag hier hoe dan ook: geen enkel verbod staat in de weg.",
    "Sharing is allowed here in any case: no prohibition stands in the way.",
)
SECRECY_OPEN = Text(
    "Ook het beroepsgeheim staat hier niet in de weg: {locks}.",
    "Professional secrecy does not stand in the way here either: {locks}.",
)
SHARING_IS_FORBIDDEN = Text(
    "Deze gegevens mogen zo niet worden gedeeld. Hieronder staat wat dat tegenhoudt, en wat er "
    "nodig zou zijn om het wel te mogen.",
    "These data may not be shared like this. Below is what stands in the way, and what it would "
    "take.",
)
NOT_SETTLED_YET = Text(
    "Het antwoord staat nog niet vast. Het hangt af van {what}.",
    "The answer is not settled yet. It depends on {what}.",
)
NOT_EXACT = Text(
    "Er is nog zo weinig bekend dat dit een voorzichtige eerste stand is: er wordt misschien meer "
    "gevraagd dan nodig.",
    "So little is known yet that this is a cautious first answer: more may be asked than needed.",
)
DUTY_NOT_SETTLED = Text(
    "Of het ook moet, hangt af van {what}.", "Whether it is required depends on {what}."
)
ON_FACTS = Text("feiten die nog niet bekend zijn", "facts that are not known yet")
ON_JUDGEMENTS = Text(
    "een oordeel dat nog niet is gegeven", "a judgement that has not been given yet"
)
ON_QUESTIONS = Text("een rechtsvraag die nog open is", "a question of law that is still open")
ON_GAPS = Text(
    "een regel die hier niet is uitgewerkt", "a rule that is not worked out here"
)  # fmt: skip
NOT_VERBATIM = Text(
    "Let op: dit rust mede op een regel die niet letterlijk in de wet is gelezen; zie de bronnen.",
    "Note: this rests in part on a rule that was not read verbatim in the law; see the sources.",
)
IS_CONTESTED = Text(
    "Let op: een deel hiervan is omstreden; zie hieronder.",
    "Note: a part of this is contested; see below.",
)
PART_IS_FREE = Text(
    "Een deel mag wel: onderdeel {numbers}.", "A part of it is allowed: part {numbers}."
)
WITHOUT = Text(
    "Zonder {what}: de rest is dan {outcome}.", "Without {what}: the rest is then {outcome}."
)
CONFLICT = Text(
    "Let op: een plicht om te verstrekken botst hier met een verbod. Dat wordt hier niet opgelost; "
    "leg het voor aan een jurist. De plicht: {duty}",
    "Note: a duty to disclose conflicts with a prohibition here. It is not resolved here; consult "
    "a lawyer. The duty: {duty}",
)

# --- Headings -----------------------------------------------------------------------------------
ASKED = Text("De vraag", "The question")
PARTS = Text("Het antwoord per onderdeel", "The answer part by part")
STANDING = Text("Wat dit tegenhoudt", "What stands in the way")
ONE_STANDS = Text(
    "Minstens een van deze verboden houdt dit tegen, wat er ook nog blijkt",
    "At least one of these prohibitions stands, whatever turns out",
)
UNSETTLED = Text("Wat dit nog kan tegenhouden", "What may still stand in the way")
LIFTED = Text("Wat de weg vrijmaakt", "What clears the way")
ESTABLISHED = Text("Waar dat op rust", "What that rests on")
OPEN_EITHER_WAY = Text(
    "Wat niet in de weg staat, wat er ook nog blijkt",
    "What does not stand in the way, whatever turns out",
)
DUTIES = Text("Wat ertoe verplicht", "What requires it")
MAY_OBLIGE = Text("Wat er misschien toe verplicht", "What may require it")
WAYS = Text(
    "Wat dit zou kunnen openen, en wat daarvoor ontbreekt",
    "What could open this, and what is lacking",
)
TURNS = Text(
    "Het zou wel mogen als alleen dit anders was", "It would be allowed if only this were different"
)
SETTLERS = Text(
    "Met dit ene antwoord mag het zeker", "With this one answer it is certainly allowed"
)
MISSING = Text(
    "Wat eerst moet worden beantwoord, en welke bepaling daarom vraagt",
    "What has to be answered first, and which provision asks for it",
)
CONDITIONS = Text("Wat erbij hoort", "What goes with it")
CONDITIONS_IF = Text("Wat erbij hoort, als het mag", "What goes with it, if it is allowed")
AFTERMATH = Text("Wat er verder geldt", "What applies further")
JUDGEMENTS = Text("Wiens oordeel dit is", "Whose judgement this is")
CONTESTED = Text("Wat omstreden is", "What is contested")
TRIED = Text(
    "Omstreden gronden die dit hier niet openen", "Contested grounds that do not open this here"
)
QUESTIONS = Text("Open rechtsvragen", "Open questions of law")
GAPS = Text("Wat hier niet is uitgewerkt", "What is not worked out here")
SOURCES = Text("Bronnen", "Sources")
LAW = Text("Het recht waaronder dit is beoordeeld", "The law this was judged under")

STAGES = {
    Stage.PRECONDITION: Text("Vooraf", "Beforehand"),
    Stage.WITH: Text("Bij het verstrekken", "With the disclosure"),
    Stage.AFTERWARDS: Text("Achteraf", "Afterwards"),
    Stage.SET_BY_DISCLOSER: Text(
        "Voorwaarden die de verstrekker kan stellen", "Conditions that the discloser may set"
    ),
    Stage.CONSEQUENCE: Text("Gevolg", "Consequence"),
    Stage.NORM: Text("Professionele norm", "Professional norm"),
}
MODALITIES = {
    Modality.DUTY: Text("plicht", "duty"),
    Modality.POWER: Text("bevoegdheid", "power"),
}
NATURES = {
    Nature.CONSENT: Text("toestemming", "consent"),
    Nature.DOCTRINE: Text("ongeschreven recht", "unwritten law"),
    Nature.AVG_BASIS: Text("AVG-grondslag", "AVG basis"),
}
STATUSES = {
    Status.VERBATIM: Text("letterlijk gelezen", "read verbatim"),
    Status.SECOND_HAND: Text("uit de tweede hand", "second-hand"),
    Status.UNVERIFIED: Text("uit het hoofd, niet geverifieerd", "from memory, unverified"),
    Status.OWN_READING: Text("eigen lezing", "own reading"),
}

# --- The question ------------------------------------------------------------------------------
WHO_TO_WHOM = Text("Wie: {discloser} aan {recipients}", "Who: {discloser} to {recipients}")
WHAT = Text("Wat: {items}", "What: {items}")
FOR = Text("Doel: {purpose}", "Purpose: {purpose}")
SOME_DISCLOSER = Text("een nog onbekende verstrekker", "a discloser not known yet")
SOME_RECIPIENT = Text("een nog onbekende ontvanger", "a recipient not known yet")
SOME_DATA = Text("nog onbekende gegevens", "data not known yet")
SOME_PURPOSE = Text("nog niet bekend", "not known yet")
NO_PURPOSE = Text("niet vermeld", "not stated")
CLOSED = Text(
    "Wat niet is vermeld, is gelezen als: niet aan de orde.",
    "What is not stated was read as: not the case.",
)
OPEN = Text(
    "Wat niet is vermeld, is gelezen als: niet bekend.",
    "What is not stated was read as: not known.",
)
PART = Text("{item} aan {recipient}: {outcome}", "{item} to {recipient}: {outcome}")
NUMBERED = Text("{number}. {text}", "{number}. {text}")

# --- Locks and ways ----------------------------------------------------------------------------
OPENS_WITH = Text("Kan open met: {ways}.", "Can be opened by: {ways}.")
NEVER_OPENS = Text("Dit wijkt voor niets.", "Nothing lifts this.")
NO_WAY_NEAR = Text(
    "Geen enkele grond voor deze verstrekking opent dit.", "No ground for this disclosure opens it."
)
OPENS = Text("Opent: {locks}.", "Opens: {locks}.")
EVERY = Text("Alle van deze:", "All of these:")
ONE_OF = Text("Een van deze:", "One of these:")
MORE_WAYS = Text(
    "Verder weg, en hier niet getoond: {count}.", "Further away, and not shown here: {count}."
)
THEN_REQUIRED = Text("Dan moet het zelfs.", "Then it is even required.")
ABOUT = Text("Dit gaat over {about}.", "This is about {about}.")
BY_ONLY = Text("Alleen {holder} kan dit oordelen.", "Only {holder} can judge this.")
IS_CONTESTED_HERE = Text("Omstreden: {point}", "Contested: {point}")
TRIED_AND_HOLDS = Text(
    "Deze grond geldt hier, maar opent niet alles wat dicht is.",
    "This ground holds here, but does not open all that is shut.",
)
TRIED_AND_LACKS = Text(
    "Aan de voorwaarden van deze grond is hier niet voldaan.",
    "The conditions of this ground are not met here.",
)
NAMED = Text("{text} ({cites})", "{text} ({cites})")
IN_BRACKETS = Text("({text})", "({text})")
LOCK = Text("{lock}: {cites}", "{lock}: {cites}")
KEY = Text("{kind}: {cites}", "{kind}: {cites}")

# --- Checks --------------------------------------------------------------------------------------
IS = Text("{question} {answer}.", "{question} {answer}.")
IS_TURNING = Text(
    "{question} {answer}; het verbod geldt bij: {needed}.",
    "{question} {answer}; the prohibition applies for: {needed}.",
)
IS_NEEDED = Text("{question} {answer}; nodig: {needed}.", "{question} {answer}; needed: {needed}.")
YES_ = Text("ja", "yes")
NO_ = Text("nee", "no")
NOT_KNOWN = Text("niet bekend", "not known")
OPEN_QUESTION = Text("open rechtsvraag", "open question of law")
ADOPTED = Text("aangenomen: {answer}", "adopted: {answer}")
NOT_WORKED_OUT = Text("niet uitgewerkt", "not worked out")
STATED = Text("uitdrukkelijk zo vermeld", "expressly stated so")
NOT_STATED = Text("niet zo vermeld", "not stated so")
ANOTHER = Text("iets anders dan {terms}", "anything but {terms}")
SOMETHING_ELSE = Text("iets anders", "something else")
ONE_OF_MANY = Text("een van {count} andere", "one of {count} others")
AT_LEAST = Text("{bound} of meer", "{bound} or more")
LESS_THAN = Text("minder dan {bound}", "less than {bound}")
AND_MORE = Text("en nog {count}", "and {count} more")
MORE = Text("En nog {count}.", "And {count} more.")
MORE_QUESTIONS = Text(
    "Vragen die daarna nog kunnen tellen: {count}. Vaak vallen die weg met de eerste antwoorden.",
    "Questions that may count after these: {count}. Often the first answers settle them.",
)
OR = Text(" of ", " or ")
CONSENT_IN_FULL = Text(
    "gegeven: vrij, geïnformeerd, uitdrukkelijk, schriftelijk en voor deze verstrekking",
    "given: freely, informed, explicitly, in writing and for this disclosure",
)

# --- Missing, judgements, questions, sources --------------------------------------------------
MATTERS = Text("Verschil maakt: {options}.", "What makes a difference: {options}.")
JUDGED_BY = Text("Oordeel van {holder}.", "Judgement of {holder}.")
SEES_TO_IT = Text("Verantwoordelijk: {holder}.", "Responsible: {holder}.")
ONLY_FOR = Text("Geldt voor onderdeel {numbers}.", "For part {numbers}.")
POSITION = Text("{answer}: {text} ({source})", "{answer}: {text} ({source})")
READING = Text(
    "Aangenomen lezing: {question} {answer}.", "Reading adopted: {question} {answer}."
)  # fmt: skip
JUDGED_UNDER = Text(
    "{corpus}, op {day}. Editie van de wetteksten: {edition}.",
    "{corpus}, on {day}. Edition of the statutes: {edition}.",
)
AMENDED = Text("Met de wijzigingsvoorstellen: {ids}.", "With the proposed amendments: {ids}.")

TRUTHS = {Truth.YES: YES_, Truth.NO: NO_, Truth.UNKNOWN: NOT_KNOWN}
