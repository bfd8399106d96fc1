"""The fields of an entry as options, and what is typed for them: shared by adding and editing."""

import re
from collections.abc import Callable, Mapping
from typing import Annotated, TypeGuard

import typer

from amexcli.commands.shared.parsing import (
    naming,
    read_card,
    read_day,
    read_key,
    read_name,
    read_phone,
)
from amexcli.errors import Refused
from amexcli.guides.log_line import OFFER, PLACEHOLDERS
from amexcli.runtime import Runtime
from amexcli.store.entry import CHANNELS, Channel, Offer, Outcome, Status, check_text
from amexcli.store.offers import parse_offer


def complete_topic(incomplete: str) -> list[tuple[str, str]]:
    """Return the topics that sheets use and that begin so, for TAB."""
    from amexcli.facts.topics import TOPICS

    return [(key, what) for key, what in TOPICS.items() if key.startswith(incomplete)]


AtOption = Annotated[
    str | None,
    typer.Option(metavar="WHEN", help="When it was, if not now: a day, or 2026-11-22 14:32."),
]
ChannelOption = Annotated[Channel | None, typer.Option(help="How you were in touch.")]
TopicOption = Annotated[
    str | None,
    typer.Option(
        metavar="NAME", help="Such as dispute, fee, retention.", autocompletion=complete_topic
    ),
]
NumberOption = Annotated[
    str | None, typer.Option(metavar="PHONE", help="The phone number you called.")
]
DepartmentOption = Annotated[str | None, typer.Option(metavar="TEXT", help="Such as Disputes.")]
RepresentativeOption = Annotated[str | None, typer.Option(metavar="NAME", help="Who helped you.")]
ReferenceOption = Annotated[
    str | None, typer.Option(metavar="TEXT", help="The reference number they gave you.")
]
CardOption = Annotated[
    str | None, typer.Option(metavar="CARD", help="Which product, such as platinum.")
]
CaseOption = Annotated[
    str | None, typer.Option(metavar="NAME", help="A short name that groups contacts.")
]
PromisedOption = Annotated[str | None, typer.Option(metavar="TEXT", help="What was promised.")]
FollowUpOption = Annotated[
    str | None, typer.Option(metavar="DAY", help="When to ask again, such as +30d or friday.")
]
StatusOption = Annotated[
    Status | None,
    typer.Option(
        help="Default: open if something is promised, to follow up or to be spent, else done."
    ),
]
HoldMinutesOption = Annotated[
    int | None, typer.Option(min=0, max=9999, metavar="N", help="Minutes on hold.")
]
MinutesOption = Annotated[
    int | None, typer.Option(min=0, max=9999, metavar="N", help="Minutes in all.")
]
TagOption = Annotated[
    list[str] | None, typer.Option(metavar="NAME", help="A word to find it by; repeatable.")
]
NoteOption = Annotated[
    str | None, typer.Option(metavar="TEXT", help="Anything else; - reads standard input.")
]
OfferOption = Annotated[
    str | None,
    typer.Option(
        metavar="OFFER",
        help="A retention offer: 40000:4000:3 (points:spend:months), '$150', none.",
    ),
]
OutcomeOption = Annotated[Outcome | None, typer.Option(help="What you did with the offer.")]

TEXT_FIELDS = (
    *("summary", "channel", "topic", "number", "department", "representative", "reference"),
    *("card", "case", "promised", "follow_up"),
)
"""Fields that are typed as text, in the order in which they are asked for."""


def is_said(text: str | None) -> TypeGuard[str]:
    """Whether something was typed."""
    return bool(text and text.strip())


def read_field(field: str, text: str, runtime: Runtime, label: str) -> object:
    """Return what `text` means for this field. Raises Refused, naming it by `label`."""
    check_text(label, text)
    if text.strip() in PLACEHOLDERS:
        raise Refused(f"{label}: {text.strip()} is a placeholder.", "Put what they told you.")
    return _READERS[field](label, text, runtime) if field in _READERS else text.strip()


def read_offer_made(text: str) -> Offer:
    """Return the offer typed for --offer."""
    if text == OFFER:
        raise Refused(f"--offer: {text} is a placeholder.", "Put what they offered, or none.")
    with naming("--offer"):
        return parse_offer(text)


def read_note(note: str | None, runtime: Runtime) -> str | None:
    """Return the note, from standard input if it is "-"; None if there is nothing in it."""
    if note == "-":
        if runtime.stdin.isatty():
            runtime.tell("Type the note; Ctrl-D on an empty line ends it.")
        note = decoded(runtime.stdin.read)
    # Line ends of other systems become ours, and the byte order mark that some write goes.
    text = re.sub("\r\n?", "\n", note or "").removeprefix("\ufeff").rstrip("\n")
    return text if is_said(text) else None


def find_status(fields: Mapping[str, object]) -> Status:
    """Return what the status is if nobody says: open if something is to come yet."""
    offer = fields.get("offer")
    is_to_be_spent = (
        isinstance(offer, Offer)
        and offer.outcome == "accepted"
        and bool(offer.spend and offer.months)
    )
    is_open = fields.get("promised") or fields.get("follow_up") or is_to_be_spent
    return "open" if is_open else "done"


def decoded(read: Callable[[], str]) -> str:
    """Return what is read. Raises Refused if it is not UTF-8."""
    try:
        return read()
    except UnicodeDecodeError as error:
        raise Refused(
            f"Standard input is not UTF-8 (byte {error.start + 1}). Nothing was saved.",
            "Convert it first, for instance with iconv -t utf-8.",
        ) from None


_READERS: dict[str, Callable[[str, str, Runtime], object]] = {
    "channel": lambda label, text, _: read_key(label, text, CHANNELS),
    "topic": read_name,
    "number": lambda label, text, _: read_phone(label, text),
    "card": lambda label, text, _: read_card(label, text),
    "case": read_name,
    "follow_up": lambda label, text, runtime: read_day(label, text, runtime, toward="future"),
}
