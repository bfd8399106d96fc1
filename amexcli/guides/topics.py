"""Help topics: what holds for every command, each on one short page."""

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
        about="Every option that takes a date reads all of these:",
        meanings=(
            ("11/22/2026, 11/22/26", "as on your statement"),
            ("11/22, Nov 22, November 22nd", "the nearest one, past or future as the option needs"),
            ("Nov 22, 2026, 22 Nov 2026", "with the year"),
            ("today, yesterday, tomorrow", "what they say"),
            ("friday, last friday, next friday", "the nearest, the one before, the one to come"),
            ("+30d, -2w, +1m", "days, weeks or months from today"),
            ("2026-11-22", "what amex prints for programs"),
        ),
        lines=(
            "If you leave the year out, amex says which date it took.",
            "A date in a case file needs its year.",
        ),
    ),
    "formats": Topic(
        title="How output looks",
        about="On a terminal you see pages and tables. In a pipe or a file, lists are tab-separated"
        " and pages are Markdown. --format chooses:",
        meanings=(
            ("pretty", "the page as a terminal shows it"),
            ("markdown", "plain text from top to bottom, also good for screen readers"),
            ("tsv", "one line an item, columns separated by tabs, no header"),
            ("json", "everything, with stable names. --json is short for it"),
            ("ics", "deadlines and follow-ups for your calendar"),
        ),
    ),
    "exit-codes": Topic(
        title="Exit codes, for scripts",
        about="Errors go to standard error. The exit code says what kind:",
        meanings=(
            ("0", "done"),
            ("1", "the answer is no, or some files couldn't be read"),
            ("2", "amex can't use what you typed; nothing was saved"),
            ("3", "there is no such id, case, card or task, or several match"),
            ("4", "your records can't be read or written"),
            ("5", "another program changed the file meanwhile; it's safe to try again"),
            ("130", "you pressed Ctrl-C"),
        ),
    ),
    "privacy": Topic(
        title="What amex keeps, and where",
        about="Your records are files on your own computer. amex log path prints the folder.",
        lines=(
            "Never type a card number, a security code or a Social Security number. amex refuses"
            " them and doesn't need them.",
            "amex goes online only for amex log sync, and only to the repository you name.",
            "Nothing is counted or reported to anybody.",
            "The files aren't encrypted. Disk encryption protects them if you lose your computer.",
        ),
    ),
    "environment": Topic(
        title="Environment variables",
        about="amex looks at these:",
        meanings=(
            ("AMEX_DATA_DIR", "the folder for your records. --store goes before it"),
            ("AMEX_CONFIG_DIR", "the folder for your own phone numbers"),
            ("VISUAL, EDITOR", "the editor for amex log edit and amex cases edit"),
            ("NO_COLOR", "set to anything, it turns colors off"),
            ("FORCE_COLOR, CLICOLOR_FORCE", "set to 1, colors even in a pipe"),
        ),
    ),
    "confidence": Topic(
        title="How sure we are",
        about="Each fact says how we know it:",
        meanings=tuple(SHOWN_MEANINGS.items()),
        lines=("The number on the back of your card comes first.",),
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
            "If both computers changed the same record, both versions are kept. Choose between"
            " them: amex log check --fix",
            "Whoever can read the repository can read your records, and git keeps what you remove.",
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
