"""`amex log add`: records a call, a chat, or a letter."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from amexcli.commands.shared.asking import ask
from amexcli.commands.shared.completion.words import complete_file
from amexcli.commands.shared.entry_options import (
    FIELDS,
    FIELDS_BUT_SUMMARY,
    AtOption,
    NoteOption,
    OfferOption,
    OutcomeOption,
    iter_said,
    read_detail,
    read_note,
    read_offer_made,
)
from amexcli.commands.shared.fields import takes
from amexcli.commands.shared.file_options import MaxSizeOption, RedactOption
from amexcli.commands.shared.lazy import new_app
from amexcli.errors import OutputLost, Refused, StoreUnusable
from amexcli.runtime import Runtime
from amexcli.store.entry import DETAILS, Detail, Entry, as_toml, check, find_status
from amexcli.store.ids import new_id
from amexcli.store.log import Log
from amexcli.store.store import Store
from amexcli.values.field import Field
from amexcli.values.groups import Group

_BY_NAME = {field.name: field for field in FIELDS}
_SUMMARY, _CHANNEL = _BY_NAME["summary"], _BY_NAME["channel"]
_REPRESENTATIVE = _BY_NAME["representative"]
NO_REFERENCE = (
    "You didn't record a reference number. Without one, this is hard to prove, so ask for it."
)

app = new_app()


@app.command()
@takes(FIELDS_BUT_SUMMARY)
def add(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SUMMARY]...", help="Say in a few words what happened."),
    ] = None,
    at: AtOption = None,
    note: NoteOption = None,
    offer: OfferOption = None,
    outcome: OutcomeOption = None,
    attach: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FILE",
            help="Keep this file with the record. You can repeat it.",
            autocompletion=complete_file,
            rich_help_panel=Group.RECORDS,
        ),
    ] = None,
    transcript: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Keep this saved chat, and take the date and the name from it.",
            autocompletion=complete_file,
            rich_help_panel=Group.RECORDS,
        ),
    ] = None,
    redact: RedactOption = False,
    max_size: MaxSizeOption = 50,
    **typed: Any,
) -> None:
    """Record a call, a chat, or a letter.

    Without a summary, amex asks you for each detail on a terminal. In a pipe it never asks, and it
    prints only the new id.

    \b
    amex log add Late fee waived --channel chat --representative Dana --reference 4471
    amex log add "Opened a dispute" --case acme --promised "credit in 5 days" --follow-up +5d
    amex log add "They called me" --at yesterday --department Disputes
    """
    runtime: Runtime = ctx.obj
    summary = " ".join(words) if words else None
    texts = {field: list(iter_said(typed.get(field.parameter))) for field in FIELDS}
    texts[_SUMMARY] = list(iter_said(summary))
    paths = [*([] if transcript is None else [transcript]), *(attach or ())]
    read = []
    if paths:
        from amexcli.commands.log.attach import read_file

        read = [read_file(path, redact, max_size) for path in paths]
    if transcript is not None:
        from amexcli.guides.transcript import read_transcript

        chat = read_transcript(read[0].data.decode("utf-8", "replace"), runtime.today)
        texts[_CHANNEL] = texts[_CHANNEL] or ["chat"]
        if chat.representative and not texts[_REPRESENTATIVE]:
            texts[_REPRESENTATIVE] = [chat.representative]
            runtime.tell(f"From the transcript: --representative {chat.representative}")
        if chat.day and not at:
            at = chat.day.isoformat()
            runtime.tell(f"From the transcript: --at {at}")
    if outcome and not offer:
        raise Refused("--outcome needs --offer.", "Add what they offered, such as --offer '$150'.")
    # Read every option before asking anything, so that no answer is typed in vain.
    details: dict[str, Any] = {
        field.name: tuple(values) if field.repeats else values[0]
        for field, said in texts.items()
        if (values := [read_detail(field, text, runtime) for text in said])
    }
    when = runtime.now()
    if at:
        from amexcli.commands.shared.parsing import read_moment

        when = read_moment("--at", at, runtime)
    details["offer"] = replace(read_offer_made(offer), outcome=outcome) if offer else None
    if summary is None:
        details |= _ask_for([d for d in DETAILS if d.field.name not in details], runtime)
    entry_id = new_id()
    store = Store.locate(runtime.store, runtime.environ)
    entry = Entry(
        id=entry_id,
        at=when.replace(microsecond=0),
        **{"summary": "", "status": find_status(details), **details},
        notes=read_note(note, runtime),
    )
    check(entry)
    if read:
        from amexcli.commands.log.attach import tell_masked
        from amexcli.store.attachments import Attachments

        with Attachments(store).keeping(entry_id, read) as names:
            entry = replace(entry, attachments=names)
            path = _store(entry, runtime)
        tell_masked(read, names, runtime)
    else:
        path = _store(entry, runtime)
    _announce(entry, path, runtime)


def _store(entry: Entry, runtime: Runtime) -> Path:
    """Store the entry and return its file. If that fails, print what was typed."""
    try:
        return Log(Store.locate(runtime.store, runtime.environ)).add(entry)
    except StoreUnusable:
        runtime.tell("This wasn't saved:")
        for line in as_toml(entry).splitlines():
            runtime.tell(f"    {line}")
        raise


def _announce(entry: Entry, path: Path, runtime: Runtime) -> None:
    """Print the new id. The entry and its files are already saved, even if the output is lost."""
    if runtime.stdout.isatty():
        runtime.tell(f"Added {entry.id}")
        runtime.tell(str(path))
    else:
        try:
            print(entry.id, file=runtime.stdout, flush=True)
        except OutputLost:  # the user mustn't add the record a second time
            runtime.tell(f"Added {entry.id}")
            raise
    if entry.reference is None:
        runtime.tell(NO_REFERENCE)
    if entry.case:
        from amexcli.commands.shared.new_case import begin_case

        begin_case(entry.case, runtime)


def _ask_for(missing: Iterable[Detail], runtime: Runtime) -> dict[str, Any]:
    """Ask for what wasn't typed, each question until the answer can be used."""
    if not runtime.is_interactive:
        raise Refused(
            "You didn't say what happened.",
            'Type it: amex log add "Late fee waived" --channel chat',
        )
    runtime.tell("Press Enter to skip a question. Ctrl-C stops, and nothing is saved.")
    asked = [detail for detail in missing if detail.field.question]
    asked.sort(key=lambda detail: (detail.field is not _SUMMARY, detail.is_asked_last))
    answers = {detail.field.name: _ask(detail.field, runtime) for detail in asked}
    return {name: answer for name, answer in answers.items() if answer is not None}


def _ask(field: Field, runtime: Runtime) -> Any:
    def read(answer: str) -> Any:
        return read_detail(field, answer, runtime, "the answer")

    answer = ask(field.question, read, runtime)
    while answer is None and field is _SUMMARY:
        runtime.tell("Type a few words, so that you can find this later.")
        answer = ask(field.question, read, runtime)
    return answer
