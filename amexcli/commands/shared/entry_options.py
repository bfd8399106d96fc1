"""The options for an entry's details, and how to read them, shared by adding and editing."""

import re
from collections.abc import Iterator
from typing import Annotated, Any, TypeGuard, get_args

import typer

from amexcli.commands.shared.asking import decoded
from amexcli.commands.shared.completion.words import complete_moment, offering
from amexcli.commands.shared.fields import read_text
from amexcli.errors import Refused, naming
from amexcli.runtime import Runtime
from amexcli.store.entry import DETAILS, Offer, Outcome
from amexcli.store.offers import parse_offer
from amexcli.values.field import Field
from amexcli.values.groups import Group
from amexcli.values.placeholders import OFFER, PLACEHOLDERS

AtOption = Annotated[
    str | None,
    typer.Option(
        metavar="WHEN",
        help="Say when it was, if not now: a date, or 11/22/2026 2:32 PM.",
        rich_help_panel=Group.DATES,
        autocompletion=complete_moment,
    ),
]
NoteOption = Annotated[
    str | None,
    typer.Option(
        metavar="TEXT",
        help="Add anything else. A - reads it from standard input.",
        rich_help_panel=Group.WHAT,
    ),
]
OfferOption = Annotated[
    str | None,
    typer.Option(
        metavar="OFFER",
        help="Add the offer they made to keep you: 40000:4000:3 (points, dollars to spend, months),"
        " '$150', or none.",
        rich_help_panel=Group.WHAT,
    ),
]
OutcomeOption = Annotated[
    Outcome | None,
    typer.Option(
        metavar="ANSWER",
        help=f"Say what you did with the offer: {', '.join(get_args(Outcome))}.",
        rich_help_panel=Group.WHAT,
        autocompletion=offering(get_args(Outcome)),
    ),
]

FIELDS: tuple[Field, ...] = tuple(detail.field for detail in DETAILS)
FIELDS_BUT_SUMMARY = tuple(field for field in FIELDS if field.name != "summary")
"""The options of `amex log add`, where the summary is an argument."""


def iter_said(typed: object) -> Iterator[str]:
    """Yield the texts typed for a detail that aren't blank."""
    for text in typed if isinstance(typed, list) else [typed]:
        if isinstance(text, str) and is_said(text):
            yield text


def is_said(text: str | None) -> TypeGuard[str]:
    """Whether the text isn't blank."""
    return bool(text and text.strip())


def read_detail(field: Field, text: str, runtime: Runtime, label: str = "") -> Any:
    """Return what a text means for a detail. Raises Refused, naming it by `label`."""
    if text.strip() in PLACEHOLDERS:
        name = label or label_of(field)
        raise Refused(f"{name}: {text.strip()} is a placeholder.", "Type what they told you.")
    return read_text(field, text, runtime, label or label_of(field))


def label_of(field: Field) -> str:
    """Return what messages call a detail. The summary isn't an option of every command."""
    return "the summary" if field.name == "summary" else field.label


def read_offer_made(text: str) -> Offer:
    """Return the offer typed for --offer."""
    if text == OFFER:
        raise Refused(f"--offer: {text} is a placeholder.", "Type what they offered, or none.")
    with naming("--offer"):
        return parse_offer(text)


def read_note(note: str | None, runtime: Runtime) -> str | None:
    """Return the note, or None if it's blank. A "-" reads it from standard input."""
    if note == "-":
        if runtime.stdin.isatty():
            runtime.tell("Type the note. To end it, press Ctrl-D on an empty line.")
        note = decoded(runtime.stdin.read)
    # Convert other systems' line ends, and drop the byte order mark that some programs write.
    text = re.sub("\r\n?", "\n", note or "").removeprefix("\ufeff").rstrip("\n")
    return text if is_said(text) else None
