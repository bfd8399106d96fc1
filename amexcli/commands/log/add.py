"""`amex log add`: log a contact."""

from dataclasses import replace
from typing import Annotated, NamedTuple

import typer

from amexcli.commands.log.attach import MaxSizeOption, RedactOption, read_file, tell_masked
from amexcli.commands.shared.entry_options import (
    TEXT_FIELDS,
    AtOption,
    CardOption,
    CaseOption,
    ChannelOption,
    DepartmentOption,
    FollowUpOption,
    HoldMinutesOption,
    MinutesOption,
    NoteOption,
    NumberOption,
    OfferOption,
    OutcomeOption,
    PromisedOption,
    ReferenceOption,
    RepresentativeOption,
    StatusOption,
    TagOption,
    TopicOption,
    decoded,
    find_status,
    is_said,
    read_field,
    read_note,
    read_offer_made,
)
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.parsing import label_of, read_moment, read_name
from amexcli.errors import OutputLost, Refused, StoreUnusable
from amexcli.guides.transcript import read_transcript
from amexcli.runtime import Runtime
from amexcli.store.attachments import Attachments
from amexcli.store.entry import CHANNELS, Entry, as_toml, check
from amexcli.store.ids import new_id
from amexcli.store.log import Log
from amexcli.store.store import Store

NO_REFERENCE = "No reference number: without one this contact is hard to prove. Ask for it."

app = new_app()


@app.command()
def add(
    ctx: typer.Context,
    summary: Annotated[
        str | None, typer.Argument(metavar="[SUMMARY]", help="What happened, in a few words.")
    ] = None,
    at: AtOption = None,
    channel: ChannelOption = None,
    topic: TopicOption = None,
    number: NumberOption = None,
    department: DepartmentOption = None,
    representative: RepresentativeOption = None,
    reference: ReferenceOption = None,
    card: CardOption = None,
    case: CaseOption = None,
    promised: PromisedOption = None,
    follow_up: FollowUpOption = None,
    status: StatusOption = None,
    hold_minutes: HoldMinutesOption = None,
    minutes: MinutesOption = None,
    tag: TagOption = None,
    note: NoteOption = None,
    offer: OfferOption = None,
    outcome: OutcomeOption = None,
    attach: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE", help="A file to keep with it; repeatable."),
    ] = None,
    transcript: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="A saved chat: kept, and read for day and name."),
    ] = None,
    redact: RedactOption = False,
    max_size: MaxSizeOption = 50,
) -> None:
    """Log a contact: a call, a chat, a letter.

    On a terminal, without a summary, it asks field by field. In a pipe it never asks and prints
    the new id alone.

    \b
    amex log add "Late fee waived" --channel chat --representative Dana --reference 4471
    amex log add "Opened a dispute" --case acme --promised "credit in 5 days" --follow-up +5d
    """
    runtime: Runtime = ctx.obj
    typed = {field: ctx.params[field] for field in TEXT_FIELDS}
    paths = [*filter(None, (transcript,)), *(attach or ())]
    read = [read_file(path, redact, max_size) for path in paths]
    if transcript:
        typed["channel"] = typed["channel"] or "chat"
        chat = read_transcript(read[0].data.decode("utf-8", "replace"), runtime.today)
        if chat.representative and not representative:
            typed["representative"] = chat.representative
            runtime.tell(f"From the transcript: --representative {chat.representative}")
        if chat.day and not at:
            at = chat.day.isoformat()
            runtime.tell(f"From the transcript: --at {at}")
    if outcome and not offer:
        raise Refused("--outcome needs --offer: what was offered?", "For instance --offer $150.")
    # All that was given is read before anything is asked, so that no answer is typed in vain.
    fields = {
        f: read_field(f, text, runtime, label_of(f)) for f, text in typed.items() if is_said(text)
    }
    others = {
        "at": (read_moment("--at", at, runtime) if at else runtime.now()).replace(microsecond=0),
        "tags": tuple(read_name("--tag", name, runtime) for name in tag or () if is_said(name)),
        "offer": replace(read_offer_made(offer), outcome=outcome) if offer else None,
    }
    if summary is None:
        fields |= _ask_for([f for f in typed if f not in fields], runtime)
    entry_id = new_id()
    attachments = Attachments(Store.locate(runtime.store, runtime.environ))
    entry = Entry(
        id=entry_id,
        **{"summary": "", **fields, **others},  # type: ignore[arg-type]  # read as what they are
        status=status or find_status({**fields, **others}),
        hold_minutes=hold_minutes,
        minutes=minutes,
        notes=read_note(note, runtime),
    )
    check(entry)
    if read:
        with attachments.keeping(entry_id, read) as names:
            _store(replace(entry, attachments=names), runtime)
        tell_masked(read, names, runtime)
    else:
        _store(entry, runtime)


def _store(entry: Entry, runtime: Runtime) -> None:
    try:
        path = Log(Store.locate(runtime.store, runtime.environ)).add(entry)
    except StoreUnusable:
        runtime.tell("This was not saved:")
        for line in as_toml(entry).splitlines():
            runtime.tell(f"    {line}")
        raise
    if runtime.stdout.isatty():
        runtime.tell(f"Added {entry.id}")
        runtime.tell(str(path))
    else:
        try:
            print(entry.id, file=runtime.stdout, flush=True)
        except OutputLost:  # or the contact would be added a second time
            runtime.tell(f"Added {entry.id}")
            raise
    if entry.reference is None:
        runtime.tell(NO_REFERENCE)
    if entry.case:
        from amexcli.commands.shared.remembering import begin_case

        begin_case(entry.case, runtime)


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


def _ask_for(missing: list[str], runtime: Runtime) -> dict[str, object]:
    """Ask for what was not given, and ask again until the answer can be used."""
    if not runtime.is_interactive:
        raise Refused(
            "What happened is missing.",
            'Give it as text: amex log add "Late fee waived" --channel chat',
        )
    runtime.tell("Enter alone leaves a question out. Ctrl-C stops, and nothing is saved.")
    asked = (question for question in _QUESTIONS if question.field in missing)
    answers = {question.field: _ask(question, runtime) for question in asked}
    return {field: answer for field, answer in answers.items() if answer is not None}


def _ask(question: _Question, runtime: Runtime) -> object | None:
    while True:
        print(f"{question.words}: ", end="", file=runtime.stderr, flush=True)
        line = decoded(runtime.stdin.readline)
        if not line:
            raise KeyboardInterrupt
        answer = line.strip()
        if not answer and question.field != "summary":
            return None
        try:
            if not answer:
                raise Refused("A contact needs a few words.")
            return read_field(question.field, answer, runtime, "the answer")
        except Refused as error:
            runtime.tell(f"{error.message} {error.hint}")
