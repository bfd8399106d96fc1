"""`amex call`: what to say during a call, and notes of it, a line at a time."""

from io import TextIOWrapper
from typing import Annotated, Literal

import typer

from amexcli.commands.call.prompt import LATER, Prompt, one_of, save
from amexcli.commands.shared.asking import ask
from amexcli.commands.shared.completion.words import complete_case, complete_task, offering
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import reporting, tell_trouble
from amexcli.errors import Refused, StoreUnusable
from amexcli.guides.call.conversation import conversation_of, name_call
from amexcli.guides.call.sheet import about_task, calls_document
from amexcli.guides.call.words import Kind
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.calls import Call, Calls, Event
from amexcli.store.entry import check_text
from amexcli.store.ids import new_id
from amexcli.store.store import Store

app = new_app()


@app.command()
def call(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TASK]...",
            help="Say what the call is about, in your own words or with the name of a task.",
            autocompletion=complete_task,
        ),
    ] = None,
    case: Annotated[
        str | None,
        typer.Option(
            metavar="CASE", help="Keep the record with this case.", autocompletion=complete_case
        ),
    ] = None,
    channel: Annotated[
        Literal["phone", "chat"],
        typer.Option(
            metavar="CHANNEL",
            help="Say phone or chat. A chat has no hold clock.",
            autocompletion=offering(("phone", "chat")),
        ),
    ] = "phone",
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with an unfinished call. You can add its id.")
    ] = False,
    listing: Annotated[bool, typer.Option("--list", help="List the unfinished calls.")] = False,
) -> None:
    """Take notes during a call, and keep the time on hold.

    You see what to say and what to ask. Then you type a line at a time: r D-4471 keeps a reference
    number, h says that you're on hold or talking again, and e ends the call. Each line is saved at
    once. In a pipe, the lines come from standard input, and amex prints only the new id.

    amex doesn't record or transcribe the call. State law decides whether you may record it.

    \b
    amex call late-fee
    amex call "card declined in Rome" --case rome
    amex call --list
    """
    runtime: Runtime = ctx.obj
    if isinstance(runtime.stdin, TextIOWrapper):
        # One line that isn't text must not cost the lines after it. `check_text` refuses it.
        runtime.stdin.reconfigure(errors="surrogateescape")
    calls = Calls(Store.locate(runtime.store, runtime.environ))
    asked = " ".join(words or ()).strip()
    if case is not None and (resume or listing):
        raise Refused("--case is for a new call.", "Without it: amex call --resume")
    if listing:
        unfinished = calls.unfinished()
        found = list(unfinished)
        with reporting(runtime, unfinished.left_out):
            render(calls_document(found), None, runtime)
    elif cut_off := calls.find(asked) if resume else _offer(calls, asked, runtime):
        with calls.holding(cut_off.id) as held:
            Prompt(held, calls, runtime).resume()
    elif begun := _begin(asked, case, channel, calls, runtime):
        with calls.holding(begun.id, wait=True) as held:
            Prompt(held, calls, runtime).run()


def _offer(calls: Calls, asked: str, runtime: Runtime) -> Call | None:
    """Say which calls are unfinished. Return the one to go on with, None to begin another.

    Whoever says what the call is about is about to dial, and is asked nothing.
    """
    unfinished = calls.unfinished()
    is_asked = runtime.is_interactive and not asked
    one = None
    for one in unfinished:
        runtime.tell(f"Not finished: your {name_call(one, runtime.today)}. {one.about['summary']}.")
        if not is_asked:
            continue
        question = "Go on (g), save it as it is (s), discard it (d), or later (Enter)"
        answer = ask(question, one_of("g", "s", "d"), runtime)
        if answer == "g":
            return one
        if answer:
            with calls.holding(one.id) as held:
                if answer == "s":
                    save(conversation_of(held), calls, runtime)
                else:
                    calls.discard(held)
                    runtime.tell(f"Moved to the trash. To go on: amex call --resume {one.id}")
    if one and not is_asked:
        runtime.tell(LATER)
    if trouble := unfinished.left_out.trouble:
        tell_trouble(trouble, runtime)
    return None


def _begin(
    asked: str, case: str | None, channel: str, calls: Calls, runtime: Runtime
) -> Call | None:
    """Settle what the call is about, and begin its file. None if somebody would not say."""
    from amexcli.commands.route import settle_task
    from amexcli.commands.shared.parsing import read_name

    name = read_name("--case", case, runtime) if case is not None else ""
    if not asked and runtime.is_interactive:
        asked = ask("What is the call about (Enter for no call)", _read_words, runtime) or ""
        if not asked:
            return None
    if not asked:
        raise Refused("You didn't say what the call is about.", "Name it: amex call late-fee")
    task = settle_task(asked, None, runtime)
    first = Event(Kind.BEGIN, runtime.now(), runtime.ticks())
    begun = Call(new_id(), about_task(task, channel, name), (first,))
    try:
        calls.begin(begun)
    except StoreUnusable as error:
        instead = f"To see what to say, without notes: amex route {task.slug}"
        raise StoreUnusable(error.message, f"{error.hint}\n{instead}") from error
    return begun


def _read_words(text: str) -> str:
    check_text("the answer", text)
    return text
