"""`amex escalate`: the next step up, and what to take along."""

from datetime import date
from typing import Annotated

import typer

from amexcli.commands.shared.history import read_history
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import (
    GuideFormatOption,
    JsonOption,
    SourcesOption,
    choose_format,
    reporting,
    require_deadlines,
)
from amexcli.commands.shared.parsing import naming, read_day, read_name
from amexcli.commands.shared.remembering import find_case, remember
from amexcli.document import Document
from amexcli.errors import Refused
from amexcli.guides.escalate.escalation import Escalation
from amexcli.guides.escalate.fields import DAYS, FIELDS, REMEDY, from_facts
from amexcli.guides.escalate.packet import packet_document
from amexcli.guides.escalate.page import ladder_document
from amexcli.render import Format, render
from amexcli.runtime import Runtime
from amexcli.store.cases import Cases
from amexcli.store.entry import check_text, iter_values
from amexcli.store.entry_files import left_out
from amexcli.store.guard import refuse_secrets
from amexcli.store.log import Log
from amexcli.store.store import Store

_KIND = "complaint"

app = new_app()


@app.command()
def escalate(
    ctx: typer.Context,
    case: Annotated[
        str | None, typer.Option(metavar="NAME", help="Whose log and facts to take along.")
    ] = None,
    packet: Annotated[
        bool, typer.Option("--packet", help="Only the story, to paste into a complaint.")
    ] = False,
    remedy: Annotated[str | None, typer.Option(metavar="TEXT", help="What would be fair.")] = None,
    notice_sent: Annotated[
        str | None, typer.Option(metavar="DAY", help="When you sent a claim notice.")
    ] = None,
    complained_on: Annotated[
        str | None, typer.Option(metavar="DAY", help="When the CFPB sent your complaint to Amex.")
    ] = None,
    answered_on: Annotated[
        str | None, typer.Option(metavar="DAY", help="When Amex answered the complaint.")
    ] = None,
    first_purchase: Annotated[
        str | None, typer.Option(metavar="DAY", help="The first purchase with the card.")
    ] = None,
    sources: SourcesOption = False,
    wanted: GuideFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """The next step up when nothing happens, and by when.

    From the representative to a supervisor, chat, a claim notice, the CFPB and the courts. With a
    case it says where you are, what is overdue, and writes the packet.

    \b
    amex escalate
    amex escalate --case acme --remedy "Refund of 40 dollars"
    amex escalate --case acme --packet > packet.md
    """
    runtime: Runtime = ctx.obj
    chosen = choose_format(wanted, as_json)
    if packet and case is None:
        raise Refused("--packet needs a case.", "Name it: amex escalate --case acme --packet")
    if packet and chosen == "ics":
        raise Refused("--format ics is for deadlines.", "Leave out --packet.")
    name = read_name("--case", case, runtime) if case is not None else ""
    given: dict[str, object] = {
        key: read_day(field.option, ctx.params[key], runtime, weekday="past")
        for key, field in DAYS.items()
        if ctx.params[key] is not None
    }
    for key, day in given.items():
        if isinstance(day, date) and day > runtime.today:
            raise Refused(f"{DAYS[key].option}: {day} is still to come.", "Look at it again.")
    if remedy is not None:
        check_text("--remedy", remedy)
        if not remedy.strip():
            raise Refused("--remedy is empty.", "Say in a few words what would be fair.")
        given[REMEDY] = remedy.strip()
    if not name and remedy is not None:
        raise Refused("--remedy is for a case.", "Name it with --case.")
    if packet and sources:
        raise Refused("--packet has no sources.", "Leave out --sources.")
    store = Store.locate(runtime.store, runtime.environ)
    history, unreadable = read_history(name, Log(store))
    with reporting(runtime, left_out(unreadable) if unreadable else None):
        cases = Cases(store)
        known = find_case(name, cases, runtime, begins=bool(given or history))
        facts = {**(known.facts if known else {}), **given}
        with naming(f"--case {name}" if name else "the dates"):
            escalation = from_facts(name, facts, history)
        document = _document(escalation, packet, chosen, runtime, with_sources=sources)
        # Only what could be answered is remembered.
        remember(given, FIELDS, name, _KIND, known, cases, runtime)
        render(document, chosen, runtime)


def _document(
    escalation: Escalation,
    packet: bool,
    chosen: Format | None,
    runtime: Runtime,
    *,
    with_sources: bool,
) -> Document:
    """Return what was asked for. Raises Refused before anything is remembered."""
    if packet:
        _refuse_secrets_in_story(escalation)
        return packet_document(escalation, runtime.today)
    document = ladder_document(escalation, runtime.today, with_sources=with_sources)
    require_deadlines(document, chosen)
    return document


def _refuse_secrets_in_story(escalation: Escalation) -> None:
    """Raise Refused if an entry that somebody wrote by hand holds a secret: the CFPB reads this."""
    for entry in escalation.history:
        for field, value in iter_values(entry):
            refuse_secrets(f"the {field} of entry {entry.id}", str(value))
