"""`amex log add`: log a contact."""

from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, NamedTuple

import typer

from amexcli.commands.answers import (
    label_of,
    read_card,
    read_choice,
    read_day,
    read_moment,
    read_name,
    read_offer,
    read_phone,
    refuse_secrets_in,
)
from amexcli.commands.lazy import new_app
from amexcli.errors import Refused, StoreUnusable
from amexcli.store.entry import CHANNELS, Channel, Entry, Outcome, Status, as_toml, check_text
from amexcli.store.home import Home
from amexcli.store.ids import new_id
from amexcli.store.log import Log
from amexcli.surroundings import Surroundings

NO_REFERENCE = "Without a reference number there is no proof of this contact: ask for one."

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
    department: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    representative: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who helped you.")
    ] = None,
    reference: Annotated[
        str | None, typer.Option(metavar="TEXT", help="The reference number: your proof.")
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
    if summary is None:
        typed |= _ask_for(typed, around)
    if outcome and not offer:
        raise Refused("--outcome needs --offer: what was offered?", "For instance --offer $150.")
    fields = {field: _read(field, text, around) for field, text in typed.items() if text}
    entry = Entry(
        id=new_id(),
        at=(read_moment("--at", at, around) if at else around.now()).replace(microsecond=0),
        **{"summary": "", **fields},  # type: ignore[arg-type]  # the readers give the types
        status=status or ("open" if promised or "follow_up" in fields else "done"),
        hold_minutes=hold_minutes,
        minutes=minutes,
        tags=tuple(read_name("--tag", name, around) for name in tag or () if name),
        notes=_read_note(note, around),
        offer=replace(read_offer("--offer", offer), outcome=outcome) if offer else None,
    )
    _store(entry, around)


def _store(entry: Entry, around: Surroundings) -> None:
    try:
        path = Log(Home.locate(around.store, around.environ)).add(entry)
    except StoreUnusable:
        around.tell("This was not saved:")
        for line in as_toml(entry).splitlines():
            around.tell(f"    {line}")
        raise
    if entry.reference is None:
        around.tell(NO_REFERENCE)
    if around.stdout.isatty():
        around.tell(f"Added {entry.id}")
        around.tell(str(path))
    else:
        print(entry.id, file=around.stdout)


def _read_note(note: str | None, around: Surroundings) -> str | None:
    text = _read_standard_input(around) if note == "-" else note
    return text.replace("\r\n", "\n").rstrip("\n") if text else None


def _read_standard_input(around: Surroundings) -> str:
    if around.stdin.isatty():
        around.tell("Type the note; Ctrl-D on an empty line ends it.")
    try:
        return around.stdin.read()
    except UnicodeDecodeError as error:
        raise Refused(
            f"Standard input is not UTF-8 (byte {error.start + 1}). Nothing was saved.",
            "Convert it first, for instance with iconv -t utf-8.",
        ) from None


_READERS: dict[str, Callable[[str, str, Surroundings], object]] = {
    "channel": lambda label, text, _: read_choice(label, text, CHANNELS),
    "topic": read_name,
    "number": lambda label, text, _: read_phone(label, text),
    "card": lambda label, text, _: read_card(label, text),
    "case": read_name,
    "follow_up": lambda label, text, around: read_day(label, text, around, weekday="future"),
}


def _read(field: str, text: str, around: Surroundings) -> object:
    """Return what `text` means for this field. Raises Refused."""
    label = label_of(field)
    check_text(label, text)
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
    _Question("reference", "Reference number"),
    _Question("promised", "What did they promise"),
    _Question("follow_up", "When to ask again (such as +30d or friday)"),
    _Question("card", "Which card (such as platinum)"),
    _Question("case", "Case, a short name that groups contacts"),
)


def _ask_for(typed: dict[str, str | None], around: Surroundings) -> dict[str, str]:
    """Ask for what is missing, and ask again until the answer can be used."""
    if not around.is_interactive:
        raise Refused(
            "What happened is missing.",
            'Give it as text: amex log add "Late fee waived" --channel chat',
        )
    around.tell("Enter alone leaves a question out. Ctrl-C stops, and nothing is saved.")
    missing = [question for question in _QUESTIONS if not typed[question.field]]
    return {question.field: _ask(question, around) for question in missing}


def _ask(question: _Question, around: Surroundings) -> str:
    while True:
        print(f"{question.words}: ", end="", file=around.stderr, flush=True)
        line = around.stdin.readline()
        if not line:
            raise KeyboardInterrupt
        answer = line.strip()
        if not answer and question.field != "summary":
            return ""
        try:
            if not answer:
                raise Refused("A contact needs a few words.")
            return str(_read(question.field, answer, around))
        except Refused as error:
            around.tell(f"{error.message} {error.hint}")
