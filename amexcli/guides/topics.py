"""Help topics: what's the same for every command, each on one short page."""

from collections.abc import Mapping
from typing import NamedTuple

from amexcli.document import Document, Fields, Points, Text
from amexcli.facts.confidence import SHOWN_MEANINGS


class Topic(NamedTuple):
    """A page of help: what it is about, then lines or a list of words and their meanings."""

    title: str
    about: str
    lines: tuple[str, ...] = ()
    meanings: tuple[tuple[str, str], ...] = ()


TOPICS: Mapping[str, Topic] = {
    "dates": Topic(
        title="How to type a date",
        about="You can type a date in any of these ways, in upper or lower case:",
        meanings=(
            ("11/22/2026, 11/22/26, 11-22-2026", "as on your statement: month, day, year"),
            ("11/22, Nov 22, November 22nd, 22 Nov", "without the year"),
            ("Nov 22, 2026 or Sunday, Nov 22, 2026", "with the year"),
            ("today, yesterday, tomorrow", "counted from today"),
            (
                "friday, fri, last friday, next friday",
                "the nearest, the last, the next",
            ),
            ("+30d, -2w, +1m", "days, weeks, or months from today"),
            ("2026-11-22", "as amex prints dates for other programs"),
        ),
        lines=(
            "Without a year, amex takes the nearest date in the past or the future, whichever fits"
            " the option, and tells you which one it took.",
            "amex log list --since and --until also take a month: march, or march 2026.",
            "amex log add --at also takes a time: 11/22 2:32 PM, yesterday 3pm, 2026-11-22 14:32.",
            "In a case file, type the year.",
        ),
    ),
    "formats": Topic(
        title="How to choose what the output looks like",
        about="On a terminal, amex prints pages and tables. In a pipe or a file, it prints lists as"
        " tab-separated lines and pages as Markdown. --format chooses another one:",
        meanings=(
            ("pretty", "the page that a terminal shows"),
            ("markdown", "the whole page as plain text, from top to bottom"),
            ("tsv", "one line for each item, with tabs between columns and no header"),
            ("json", "everything, under names that stay the same. --json is short for it"),
            ("ics", "your deadlines and follow-ups, for a calendar"),
        ),
        lines=(
            "If you use a screen reader, add --format markdown. It's linear text, without tables"
            " whose cells wrap beside each other.",
        ),
    ),
    "exit-codes": Topic(
        title="Exit codes, for scripts",
        about="amex prints errors on standard error. The exit code says what happened:",
        meanings=(
            ("0", "amex did what you asked, or nothing matched"),
            ("1", "the answer is no, or amex couldn't read some files"),
            ("2", "amex can't use what you typed, and it saved nothing"),
            ("3", "there's no such id, case, card, or task, or several match"),
            ("4", "amex can't read or write your records"),
            ("5", "another program changed the file at the same time. You can safely try again"),
            ("130", "you pressed Ctrl-C"),
        ),
    ),
    "privacy": Topic(
        title="What amex keeps, and where",
        about="Your records are files on your own computer. To see the folder, type amex log path.",
        lines=(
            "Never type a card number, a security code, or a Social Security number. amex refuses"
            " them and doesn't need them.",
            "amex goes online only for amex log sync, and only to the repository you name.",
            "amex doesn't count what you do or report it to anyone.",
            "amex doesn't encrypt the files. Turn on disk encryption to protect them.",
        ),
    ),
    "environment": Topic(
        title="Environment variables",
        about="amex looks at these:",
        meanings=(
            ("AMEX_DATA_DIR", "the folder that holds your records. --store overrides it"),
            ("AMEX_CONFIG_DIR", "the folder that holds your own phone numbers"),
            ("VISUAL, EDITOR", "the editor that opens your files. amex tries VISUAL first"),
            (
                "PAGER",
                "the program for help longer than your screen. Without it: less -FRX",
            ),
            ("COLUMNS", "the width of the page in columns, instead of the terminal's own width"),
            ("NO_COLOR", "set it to anything to turn colors off"),
            ("FORCE_COLOR, CLICOLOR_FORCE", "set either to 1 to get colors in a pipe, too"),
            ("TERM=dumb", "no colors, no links, and no pager"),
        ),
    ),
    "confidence": Topic(
        title="How sure we are",
        about="Next to a number or a fact, one of these words says how we know it:",
        meanings=tuple(SHOWN_MEANINGS.items()),
        lines=("Always try the number on the back of your card first.",),
    ),
    "cases": Topic(
        title="Cases",
        about="A case is one matter under a short name, such as acme. It remembers what you typed"
        " for a guide, and it groups your calls and chats.",
        lines=(
            "Begin one: amex dispute-checklist --case acme --merchant Acme --amount 40",
            "Add a call: amex log add --case acme",
            "See what's open: amex cases",
            "See one: amex cases show acme",
            "Correct it: amex cases edit acme",
            "See every deadline: amex due",
        ),
    ),
    "sync": Topic(
        title="The same records on two computers",
        about="amex log sync keeps your records in a private git repository and brings two"
        " computers to the same state.",
        lines=(
            "The first time, name an empty repository: amex log sync git@example.com:me/log.git",
            "After that: amex log sync",
            "If you changed the same record on both computers, amex keeps both versions. To choose"
            " between them: amex log check --fix",
            "Anyone who can read the repository can read your records, and git keeps what you"
            " remove.",
        ),
    ),
}


def topic_document(name: str, topic: Topic) -> Document:
    """Return the page of a topic."""
    blocks = [Text(topic.about)]
    meanings = (Fields(topic.meanings),) if topic.meanings else ()
    lines = (Points(topic.lines),) if topic.lines else ()
    return Document(
        kind="help",
        title=topic.title,
        blocks=(*blocks, *meanings, *lines),
        data=lambda: {"topic": name, "about": topic.about, "lines": list(topic.lines)},
        subject=name,
    )
