"""`amex log add`: log a contact."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, NamedTuple, TypeGuard

import typer

from amexcli.commands.answers import (
    label_of,
    read_card,
    read_day,
    read_key,
    read_moment,
    read_name,
    read_offer,
    read_phone,
    refuse_secrets_in,
)
from amexcli.commands.lazy import new_app
from amexcli.errors import Refused, StoreUnusable
from amexcli.guides.log_line import OFFER, PLACEHOLDERS
from amexcli.store.entry import (
    CHANNELS,
    Channel,
    Entry,
    Offer,
    Outcome,
    Status,
    as_toml,
    check_text,
)
from amexcli.store.home import Home
from amexcli.store.ids import new_id
from amexcli.store.log import Log
from amexcli.surroundings import Surroundings

NO_REFERENCE = "No reference number: without one this contact is hard to prove. Ask for it."

app = new_app()


@app.command()
def add(
    ctx: typer.Context,
    summary: Annotated[
        str | None, typer.Argument(metavar="[SUMMARY]", help="What happened, in a few words.")
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(metavar="WHEN", help="Day, or day and time: 2026-11-22 14:32. Default: now."),
    ] = None,
    channel: Annotated[Channel | None, typer.Option(help="How you were in touch.")] = None,
    topic: Annotated[
        str | None, typer.Option(metavar="NAME", help="Such as dispute, fee, retention.")
    ] = None,
    number: Annotated[
        str | None, typer.Option(metavar="PHONE", help="The phone number you called.")
    ] = None,
    department: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Such as Disputes.")
    ] = None,
    representative: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who helped you.")
    ] = None,
    reference: Annotated[
        str | None, typer.Option(metavar="TEXT", help="The reference number they gave you.")
    ] = None,
    card: Annotated[
        str | None, typer.Option(metavar="CARD", help="Which product, such as platinum.")
    ] = None,
    case: Annotated[
        str | None, typer.Option(metavar="NAME", help="A short name that groups contacts.")
    ] = None,
    promised: Annotated[str | None, typer.Option(metavar="TEXT", help="What was promised.")] = None,
    follow_up: Annotated[
        str | None, typer.Option(metavar="DAY", help="When to ask again, such as +30d or friday.")
    ] = None,
    status: Annotated[
        Status | None,
        typer.Option(help="Default: open if something is promised or to follow up, else done."),
    ] = None,
    hold_minutes: Annotated[
        int | None, typer.Option(min=0, max=9999, metavar="N", help="Minutes on hold.")
    ] = None,
    minutes: Annotated[
        int | None, typer.Option(min=0, max=9999, metavar="N", help="Minutes in all.")
    ] = None,
    tag: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A word to find it by; repeatable.")
    ] = None,
    note: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Anything else; - reads standard input.")
    ] = None,
    offer: Annotated[
        str | None,
        typer.Option(
            metavar="OFFER",
            help="A retention offer: 40000:4000:3 (points:spend:months), $150, none.",
        ),
    ] = None,
    outcome: Annotated[Outcome | None, typer.Option(help="What you did with the offer.")] = None,
) -> None:
    """Log a contact: a call, a chat, a letter.

    On a terminal, without a summary, it asks field by field. In a pipe it never asks and prints
    the new id alone.

    \b
    amex log add "Late fee waived" --channel chat --representative Dana --reference 4471
    amex log add "Opened a dispute" --case acme --promised "credit in 5 days" --follow-up +5d
    """
    around: Surroundings = ctx.obj
    refuse_secrets_in(ctx)
    typed = {
        "summary": summary,
        "channel": channel,
        "topic": topic,
        "number": number,
        "department": department,
        "representative": representative,
        "reference": reference,
        "card": card,
        "case": case,
        "promised": promised,
        "follow_up": follow_up,
    }
    if outcome and not offer:
        raise Refused("--outcome needs --offer: what was offered?", "For instance --offer $150.")
    # All that was given is read before anything is asked, so that no answer is typed in vain.
    fields = {f: _read(f, text, around, label_of(f)) for f, text in typed.items() if _is_said(text)}
    others = {
        "at": (read_moment("--at", at, around) if at else around.now()).replace(microsecond=0),
        "tags": tuple(read_name("--tag", name, around) for name in tag or () if _is_said(name)),
        "offer": replace(_read_offer(offer), outcome=outcome) if offer else None,
    }
    if summary is None:
        fields |= _ask_for([f for f in typed if f not in fields], around)
    is_open = "promised" in fields or "follow_up" in fields
    entry = Entry(
        id=new_id(),
        **{"summary": "", **fields, **others},  # type: ignore[arg-type]  # read as what they are
        status=status or ("open" if is_open else "done"),
        hold_minutes=hold_minutes,
        minutes=minutes,
        notes=_read_note(note, around),
    )
    _store(entry, around)


def _is_said(text: str | None) -> TypeGuard[str]:
    return bool(text and text.strip())


def _store(entry: Entry, around: Surroundings) -> None:
    try:
        path = Log(Home.locate(around.store, around.environ)).add(entry)
    except StoreUnusable:
        around.tell("This was not saved:")
        for line in as_toml(entry).splitlines():
            around.tell(f"    {line}")
        raise
    if around.stdout.isatty():
        around.tell(f"Added {entry.id}")
        around.tell(str(path))
    else:
        print(entry.id, file=around.stdout, flush=True)
    if entry.reference is None:
        around.tell(NO_REFERENCE)


def _read_note(note: str | None, around: Surroundings) -> str | None:
    if note == "-":
        if around.stdin.isatty():
            around.tell("Type the note; Ctrl-D on an empty line ends it.")
        note = _decoded(around.stdin.read)
    # Line ends of other systems become ours, and the byte order mark that some write goes.
    text = re.sub("\r\n?", "\n", note or "").removeprefix("\ufeff").rstrip("\n")
    return text if _is_said(text) else None


def _decoded(read: Callable[[], str]) -> str:
    try:
        return read()
    except UnicodeDecodeError as error:
        raise Refused(
            f"Standard input is not UTF-8 (byte {error.start + 1}). Nothing was saved.",
            "Convert it first, for instance with iconv -t utf-8.",
        ) from None


def _read_offer(text: str) -> Offer:
    if text == OFFER:
        raise Refused(f"--offer: {text} is a placeholder.", "Put what they offered, or none.")
    return read_offer("--offer", text)


_READERS: dict[str, Callable[[str, str, Surroundings], object]] = {
    "channel": lambda label, text, _: read_key(label, text, CHANNELS),
    "topic": read_name,
    "number": lambda label, text, _: read_phone(label, text),
    "card": lambda label, text, _: read_card(label, text),
    "case": read_name,
    "follow_up": lambda label, text, around: read_day(label, text, around, weekday="future"),
}


def _read(field: str, text: str, around: Surroundings, label: str) -> object:
    """Return what `text` means for this field. Raises Refused, naming it by `label`."""
    check_text(label, text)
    if text.strip() in PLACEHOLDERS:
        raise Refused(f"{label}: {text.strip()} is a placeholder.", "Put what they told you.")
    return _READERS[field](label, text, around) if field in _READERS else text.strip()


class _Question(NamedTuple):
    """What to ask on a terminal for a field that was not given."""

    field: str
    words: str


_QUESTIONS = (
    _Question("summary", "What happened, in a few words"),
    _Question("channel", f"How were you in touch ({', '.join(CHANNELS)})"),
    _Question("department", "Which department"),
    _Question("representative", "Who helped you"),
    _Question("reference", "Reference number (without one it is hard to prove)"),
    _Question("promised", "What did they promise"),
    _Question("follow_up", "When to ask again (such as +30d or friday)"),
    _Question("topic", "Topic (such as dispute, fee, retention)"),
    _Question("card", "Which card (such as platinum)"),
    _Question("case", "Case, a short name that groups contacts"),
)


def _ask_for(missing: list[str], around: Surroundings) -> dict[str, object]:
    """Ask for what was not given, and ask again until the answer can be used."""
    if not around.is_interactive:
        raise Refused(
            "What happened is missing.",
            'Give it as text: amex log add "Late fee waived" --channel chat',
        )
    around.tell("Enter alone leaves a question out. Ctrl-C stops, and nothing is saved.")
    asked = (question for question in _QUESTIONS if question.field in missing)
    answers = {question.field: _ask(question, around) for question in asked}
    return {field: answer for field, answer in answers.items() if answer is not None}


def _ask(question: _Question, around: Surroundings) -> object | None:
    while True:
        print(f"{question.words}: ", end="", file=around.stderr, flush=True)
        line = _decoded(around.stdin.readline)
        if not line:
            raise KeyboardInterrupt
        answer = line.strip()
        if not answer and question.field != "summary":
            return None
        try:
            if not answer:
                raise Refused("A contact needs a few words.")
            return _read(question.field, answer, around, "the answer")
        except Refused as error:
            around.tell(f"{error.message} {error.hint}")
