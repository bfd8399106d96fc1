"""`amex dispute-checklist`: the evidence, the dates, the letter."""

from typing import Annotated, Any

import typer

from amexcli.commands.shared.history import read_history
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import (
    GuideFormatOption,
    JsonOption,
    SourcesOption,
    choose_format,
    require_deadlines,
)
from amexcli.commands.shared.parsing import (
    naming,
    read_card,
    read_day,
    read_key,
    read_name,
)
from amexcli.commands.shared.remembering import find_case, remember
from amexcli.errors import Refused
from amexcli.facts.reasons import BASE_EVIDENCE, REASONS, find_reason
from amexcli.guides.base import as_facts
from amexcli.guides.dispute.check import check
from amexcli.guides.dispute.dispute import PLACES, Dispute, read_amount, read_charge
from amexcli.guides.dispute.fields import FIELDS, from_facts
from amexcli.guides.dispute.letters import (
    LETTERS,
    find_missing,
    letter_document,
    remarks_on,
)
from amexcli.guides.dispute.page import checklist_document, reasons_document
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.cases import Case, Cases
from amexcli.store.entry import check_text
from amexcli.store.entry_files import left_out
from amexcli.store.log import Log
from amexcli.store.store import Store

KIND = "dispute"

app = new_app()


@app.command("dispute-checklist")
def dispute_checklist(
    ctx: typer.Context,
    reason: Annotated[
        str | None, typer.Option(metavar="KEY", help="Why; --reasons lists the keys.")
    ] = None,
    merchant: Annotated[
        str | None, typer.Option(metavar="NAME", help="As the statement shows it.")
    ] = None,
    amount: Annotated[
        str | None, typer.Option(metavar="DOLLARS", help="What you dispute, such as 40 or 39.95.")
    ] = None,
    charged: Annotated[
        str | None, typer.Option(metavar="DOLLARS", help="What was billed, if that is more.")
    ] = None,
    transaction_date: Annotated[
        str | None, typer.Option(metavar="DAY", help="The day of the charge.")
    ] = None,
    closing_date: Annotated[
        str | None,
        typer.Option(
            metavar="DAY",
            help="Closing date of the first statement that shows the charge, or that should have"
            " shown the credit.",
        ),
    ] = None,
    transmitted_date: Annotated[
        str | None, typer.Option(metavar="DAY", help="When that statement was sent, if known.")
    ] = None,
    payment_date: Annotated[
        str | None, typer.Option(metavar="DAY", help="When AutoPay would pay.")
    ] = None,
    return_accepted: Annotated[
        str | None, typer.Option(metavar="DAY", help="When the merchant accepted your return.")
    ] = None,
    notice_received: Annotated[
        str | None, typer.Option(metavar="DAY", help="When Amex received your written notice.")
    ] = None,
    next_closing: Annotated[
        list[str] | None,
        typer.Option(metavar="DAY", help="A later closing date, if not monthly; repeatable."),
    ] = None,
    denied_on: Annotated[
        str | None, typer.Option(metavar="DAY", help="When you received a denial.")
    ] = None,
    complained_on: Annotated[
        str | None, typer.Option(metavar="DAY", help="When the CFPB sent your complaint to Amex.")
    ] = None,
    charge: Annotated[
        list[str] | None,
        typer.Option(
            metavar="DATE:AMOUNT",
            help="One of several; also DATE:AMOUNT:CLOSING-DATE.",
        ),
    ] = None,
    card: Annotated[
        str | None, typer.Option(metavar="CARD", help="Which product; business cards differ.")
    ] = None,
    place: Annotated[
        str | None,
        typer.Option(metavar="PLACE", help=f"Where the sale was: {', '.join(PLACES)}."),
    ] = None,
    paid: Annotated[
        bool | None, typer.Option("--paid/--unpaid", help="Whether you have paid the charge.")
    ] = None,
    have: Annotated[
        list[str] | None,
        typer.Option(metavar="KEY", help="Evidence you have, by its key; repeatable."),
    ] = None,
    case: Annotated[
        str | None, typer.Option(metavar="NAME", help="Remember all this under a short name.")
    ] = None,
    letter: Annotated[
        str | None, typer.Option(metavar="KIND", help=f"Write a letter: {', '.join(LETTERS)}.")
    ] = None,
    reasons: Annotated[bool, typer.Option("--reasons", help="List the reasons.")] = False,
    sources: SourcesOption = False,
    wanted: GuideFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """The evidence to gather, the dates to keep, the letter to send.

    Without a reason it is a general checklist. With dates it counts the deadlines and says from
    what, by which rule.

    \b
    amex dispute-checklist --reasons
    amex dispute-checklist --reason not-received --merchant "Acme Shoes" --amount 40
      --transaction-date 2026-10-03 --closing-date 2026-10-14 --case acme > todo.md
    amex dispute-checklist --case acme --letter billing-error > letter.md
    amex dispute-checklist --case acme --format ics > deadlines.ics
    """
    runtime: Runtime = ctx.obj
    chosen = choose_format(wanted, as_json)
    if chosen == "ics" and (reasons or letter):
        raise Refused("--format ics is for deadlines.", "Leave out --reasons and --letter.")
    if reasons:
        render(reasons_document(), chosen, runtime)
        return
    given = {
        name: _read(name, ctx.params[field.parameter], runtime)
        for name, field in FIELDS.items()
        if ctx.params[field.parameter] not in _NOT_GIVEN
    }
    letter_kind = read_key("--letter", letter, LETTERS) if letter is not None else None
    store = Store.locate(runtime.store, runtime.environ)
    cases = Cases(store)
    name = read_name("--case", case, runtime) if case is not None else ""
    history, unreadable = read_history(name, Log(store))
    known = find_case(name, cases, runtime, begins=bool(given or history))
    dispute = _settle(given, known, name, runtime)
    if letter_kind:
        document = letter_document(letter_kind, dispute, history, runtime.today)
        for remark in remarks_on(letter_kind, dispute, runtime.today):
            runtime.tell(remark)
        for missing in find_missing(document):
            runtime.tell(f"Still to fill in: {missing}")
    else:
        document = checklist_document(
            dispute, history, runtime.today, case=name, with_sources=sources
        )
        require_deadlines(document, chosen)
    facts = as_facts(FIELDS, dispute._asdict()) if given else {}
    remember(facts, FIELDS, name, KIND, known, cases, runtime)
    render(document, chosen, runtime)
    if unreadable:
        raise left_out(unreadable)


_NOT_GIVEN: tuple[object, ...] = (None, [], ())
_SEVERAL = ("charges", "next_closings", "have")
_AHEAD = ("payment_date", "next_closings", "closing_date")
_EVIDENCE = {item.key for reason in REASONS.values() for item in reason.evidence} | {
    item.key for item in BASE_EVIDENCE
}


def _read(name: str, value: object, runtime: Runtime) -> object:
    """Return what was typed for this field of `Dispute`. Raises Refused, naming the option."""
    option = FIELDS[name].option
    if isinstance(value, list | tuple):
        return tuple(_read_one(name, option, str(part), runtime) for part in value)
    return value if isinstance(value, bool) else _read_one(name, option, str(value), runtime)


def _read_one(name: str, option: str, text: str, runtime: Runtime) -> object:
    if not text.strip():
        raise Refused(f"{option} is empty.", "Give a value, or leave the option out.")
    match name:
        case "reason_key":
            reason = find_reason(text.strip().casefold().replace("_", "-").replace(" ", "-"))
            return reason.key if reason else read_key(option, text.replace("_", "-"), REASONS)
        case "have":
            return read_key(option, text, _EVIDENCE)
        case "card":
            return read_card(option, text)
        case "place":
            return read_key(option, text, PLACES)
        case "merchant":
            check_text(option, text)
            return text.strip()
        case "amount" | "charged":
            with naming(option):
                return read_amount(text)
        case "charges":
            with naming(option):
                return read_charge(text, runtime.today)
        case _:
            return read_day(option, text, runtime, weekday="future" if name in _AHEAD else "past")


def _settle(given: dict[str, Any], known: Case | None, name: str, runtime: Runtime) -> Dispute:
    """Return what is known: what the case remembers, and over it what was given now, checked."""
    with naming(f"--case {name}"):
        remembered = from_facts(known.facts) if known else Dispute()
    for field in _SEVERAL:
        if field in given:
            before = getattr(remembered, field)
            given[field] = (*before, *(new for new in given[field] if new not in before))
    dispute = remembered._replace(**given)
    if dispute.next_closings:
        dispute = dispute._replace(next_closings=tuple(sorted(dispute.next_closings)))
    for warning in check(dispute, runtime.today):
        runtime.tell(warning)
    return dispute
