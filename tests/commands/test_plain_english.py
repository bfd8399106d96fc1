"""Phrases that make an American reader stop. None of them may come back on any page."""

import re
from collections.abc import Iterator

import pytest

from amexcli.cli import Commands
from amexcli.commands.cases import CaseCommands
from amexcli.commands.log import LogCommands
from amexcli.facts.cards import CARDS
from amexcli.facts.numbers import BY_ID
from amexcli.facts.reasons import REASONS
from amexcli.facts.tasks import TASKS
from amexcli.guides.dispute.letters import LETTERS
from amexcli.guides.review.words import EMPLOYMENT
from amexcli.guides.topics import TOPICS

GONE = {
    # Words that are English, but not what people say here.
    "whom": "who",
    "by when": "when, or the deadline",
    "until when": "how long",
    "from when": "since what date",
    "thereof": "of it",
    "meanwhile": "while Amex investigates, or at the same time",
    "kindly": "politely",
    "hardly": "almost no",
    "surer": "more reliable",
    "mislaid": "misplaced",
    "ill": "sick",
    "shop": "store",
    "post office box": "P.O. box",
    "tick": "check off",
    "whilst": "while",
    "amongst": "among",
    "anew": "again",
    # British spelling. Published option names stay.
    "towards": "toward",
    "afterwards": "afterward",
    r"cancell(?:ed|ing)": "canceled",
    r"dialled|dialling": "dialed",
    r"colou?rs? of ours|colour\w*|favour\w*|behaviour\w*|honour\w*": "color, favor, behavior",
    "catalogue": "catalog",
    "programme": "program",
    "e-mail": "email",
    "enquir(?:y|ies|e)": "inquiry",
    # Verbs that don't say who does what.
    r"is said to(?! be unknown)": "some people say",
    r"brings? a person": "gets you to a person",
    r"(?:that|this|it) brings nothing": "that doesn't work",
    r"stands? (?:in|on|under|alone|beside)": "is in, is printed on",
    r"it rests on": "legal basis",
    r"give it with|give --\w+": "add --x MM/DD",
    r"hold them to": "ask Amex to keep the promise",
    r"to the full": "in full",
    r"past its day": "overdue",
    r"(?:is|are) still to come(?!,)": "is in the future",
    r"look at it again": "check the date",
    # Missing words, or an order that isn't English.
    r"has of you|have of you": "has on file for you",
    r"(?:is|which|json|those) of ours": "ours",
    r"of (?:19|20)\d\d": "from that year",
    r"as before": "the same",
    r"in a text of it": "that contain these words",
    r"all the same": "anyway",
    r"(?:do|are) so\b(?= for now)": "that way",
    r"is no (?:card|us state|offer|date|entry|billing error)": "isn't a",
    r"no entry fits": "no records match",
    r"no number has": "no numbers match",
    r"books no": "can't book",
    r"is not known to be": "we can't confirm",
    r"no source gives|which no source shows|no source shows": "we found no",
    r"somebody to whom": "somebody you",
    r"nobody dialed": "we haven't called",
    r"where you stay\b": "where you're staying",
    r"i stay at": "I'm staying at",
    r"must the card": "do I have to",
    r"please note that i": "please make a note that I",
    r"remembered in": "saved to",
    r"past the menu": "how to get to a person",
    r"the article": "reported by users",
    r"keep or cancel, in money": "keep or cancel: the math",
    r"when it suits you": "nothing, on a sheet for a death",
    r"false information is a default": "giving false information violates your agreement",
    # Words of the code that readers don't use.
    "mend(?:s|ed)?": "fix",
    "defused": "made harmless",
    "entry|entries": "record",
    "papers": "documents",
}
"""Each phrase as a pattern of whole words, and what to say in its place."""

# Quotations, and names that were published once.
QUOTED = (
    r"https?://\S+",
    r"court papers|the papers(?= doesn't)|date in (?:your|the) papers",
    r"rule/\S+|[\w.-]*\w-cancelled|cancelled-\w+|amex log \S+ (?:entry|shop)\b",
)

CHARGE = (
    *("--merchant", "Acme Shoes", "--amount", "40", "--charged", "80"),
    *("--transaction-date", "2026-10-03", "--closing-date", "2026-10-14"),
)
LATE = tuple(text.replace("2026-10", "2026-06") for text in CHARGE)
ANSWERED = ("--notice-received", "2026-10-20", "--denied-on", "2026-11-20")
DISPUTED = ("not-received", "fraud", "cancelled-subscription", "defective")
FEE = ("--closing-date", "2026-11-14", "--opened", "2026-01-15")
LETTER = ("--letter-date", "2026-11-20", "--answer-by", "2026-12-04")
NAMES = (
    *Commands.table,
    *(f"log {name}" for name in LogCommands.table),
    *(f"cases {name}" for name in CaseCommands.table),
)

PAGES = {
    "help": [
        ["--help"],
        *([*name.split(), "--help"] for name in NAMES),
        *(["help", topic] for topic in ("", *TOPICS) if topic),
        ["help"],
    ],
    "sheets": [
        ["route"],
        *(["route", slug] for slug in TASKS),
        *(["route", slug, "--from", "Italy"] for slug in ("lost-card-abroad", "fraud")),
    ],
    "numbers": [
        ["numbers"],
        ["numbers", "--all", "--format", "markdown"],
        ["numbers", "--abroad", "--from", "Rome"],
        ["numbers", "--lookup", "202-555-0143"],
        *(["numbers", "--lookup", number.display] for number in BY_ID.values()),
    ],
    "cards": [["cards"], *(["cards", key] for key in CARDS)],
    "facts": [["facts", "--format", "markdown"], ["facts", "--report", "number/general"]],
    "disputes": [
        ["dispute-checklist"],
        ["dispute-checklist", "--reasons", "--format", "markdown"],
        *(["dispute-checklist", "--reason", key, *CHARGE] for key in REASONS),
        *(["dispute-checklist", "--reason", key, *LATE] for key in DISPUTED),
        *(["dispute-checklist", "--reason", key, *CHARGE, *ANSWERED] for key in DISPUTED),
        ["dispute-checklist", "--reason", "defective", *CHARGE, "--paid", "--place", "online"],
        ["dispute-checklist", "--card", "business-gold", "--reason", "fraud", *CHARGE],
    ],
    "letters": [
        ["dispute-checklist", "--reason", key, *dates, "--letter", letter]
        for letter in LETTERS
        for key in DISPUTED
        for dates in (CHARGE, LATE, (*CHARGE, *ANSWERED))
    ],
    "retention": [
        ["retention-script"],
        *(["retention-script", "--card", key, *FEE] for key in [*CARDS][::4]),
        ["retention-script", "--card", "platinum", "--use", "resy", "--offer", "40000:4000:3"],
        ["retention-script", "--card", "gold", "--channel", "chat", "--state", "MA"],
    ],
    "review": [
        ["fr-prep"],
        *(["fr-prep", *LETTER, "--employment", kind, "--joint"] for kind in EMPLOYMENT),
        [
            *("fr-prep", *LETTER, "--action-date", "2026-11-21", "--signed", "2026-11-22"),
            *("--income-on-file", "120000", "--income-on-return", "80000", "--autopay", "rent"),
        ],
    ],
    "escalation": [["escalate"], ["escalate", "--state", "NY"], ["escalate", "--state", "GU"]],
    "records": [
        ["log", "list"],
        [
            *("log", "add", "Offered a credit", "--promised", "$40 credit", "--case", "acme"),
            *("--follow-up", "2026-11-20", "--at", "2026-11-10", "--topic", "retention"),
        ],
        ["dispute-checklist", "--case", "acme", *CHARGE],
        ["retention-script", "--card", "gold", "--case", "fee", *FEE],
        *(["escalate", "--case", "acme", *more] for more in ((), ("--packet",))),
        *(["due", *more] for more in ((), ("--why",), ("--credits", "--card", "gold"))),
        *(["cases", *more] for more in ((), ("show", "acme"), ("close", "fee"), ("show", "fee"))),
        *(["log", name] for name in ("list", "stats", "check", "path", "trash")),
        ["log", "show", "last"],
        ["log", "done", "last", "--kept", "no"],
        ["log", "export", "--format", "md"],
        ["log", "remove", "last", "--yes"],
        ["log", "trash"],
        ["log", "purge", "--yes"],
        [],
    ],
    "errors": [
        ["nubmers"],
        ["log", "add"],
        *(["log", "add", "Called", "--at", day] for day in ("tomorrow", "31/31")),
        ["log", "add", "Called", "--offer", "4"],
        ["log", "add", "Called", "--outcome", "accepted"],
        ["log", "add", "Called", "--channel", "pigeon"],
        ["log", "add", "Called", "--attach", "nothing.txt"],
        *(["log", name, "zzzzzz"] for name in ("show", "done", "remove", "restore", "open")),
        *(["cases", name, "zzzzzz"] for name in ("show", "close", "remove", "restore")),
        *(["log", "import", name] for name in ("nothing.json", ".")),
        ["log", "sync"],
        ["log", "list", "--since", "2027-01-01"],
        ["numbers", "zzzzzz"],
        ["numbers", "--edit", "--json"],
        ["numbers", "--from", "Atlantis"],
        ["cards", "nope"],
        ["route", "zzzzzz"],
        *(["retention-script", "--card", card] for card in ("nope", "corporate-gold")),
        ["retention-script", "--card", "gold", "--closing-date", "2025-01-14"],
        ["retention-script", "--card", "gold", "--use", "nope"],
        ["retention-script", "--card", "gold", "--state", "QQ"],
        ["dispute-checklist", "--reason", "nope"],
        ["dispute-checklist", "--case", "zzzzzz"],
        ["dispute-checklist", "--charge", "10/3"],
        ["dispute-checklist", "--amount", "90", "--charged", "80"],
        ["dispute-checklist", "--transaction-date", "2027-10-03"],
        ["fr-prep", "--autopay", "="],
        ["fr-prep", "--letter-date", "2026-11-20", "--answer-by", "2026-11-01"],
        ["escalate", "--packet"],
        ["due", "--within", "soon"],
        ["facts", "--report", "nope"],
    ],
}
SCREENS = (
    ["numbers"],
    ["route", "lost-card-abroad"],
    ["cards", "platinum"],
    ["dispute-checklist", "--reason", "not-received", *CHARGE],
    ["dispute-checklist", "--reason", "fraud", *LATE],
    ["dispute-checklist", "--reason", "not-received", *CHARGE, *ANSWERED],
    ["retention-script", "--card", "gold", *FEE],
    ["fr-prep", *LETTER],
    ["escalate"],
)


def found_in(page: str) -> Iterator[str]:
    """Yield each of these phrases that a page contains, with the words around it."""
    text = " ".join(re.sub("|".join(QUOTED), "", page).split())
    for phrase, instead in GONE.items():
        if hit := re.search(rf"(?<![\w-])(?:{phrase})(?![\w-])", text, re.IGNORECASE):
            around = text[max(0, hit.start() - 40) : hit.end() + 40]
            yield f"{hit.group()!r} (say: {instead}) in: {around}"


@pytest.mark.parametrize("kind", PAGES)
def test_no_page_has_a_phrase_that_makes_an_american_stop(amex, kind):
    results = [(line, amex(*line)) for line in PAGES[kind]]
    found = [
        f"amex {' '.join(line)}\n    {phrase}"
        for line, result in results
        for phrase in found_in(f"{result.out}\n{result.err}")
    ]
    assert not found, "\n".join(found)


def test_no_screen_has_such_a_phrase_either(screen):
    pages = ["\n".join(screen(80, *line)) for line in SCREENS]
    found = [phrase for page in pages for phrase in found_in(page)]
    assert not found, "\n".join(found)


def test_the_list_finds_what_was_once_printed():
    assert [*found_in("Whom to call, and\nby when. Give it with --fee-date.")] != []
    assert len([*found_in("Whom to call, and\nby when. Give it with --fee-date.")]) == 3
    assert [*found_in("amex dispute-checklist --reason cancelled-order")] == []
