"""`amex retention-script`: the annual fee, the sums, and what to say."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal

import typer

from amexcli.commands.cards import FeeOption, UseOption
from amexcli.commands.numbers import complete_card
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
from amexcli.commands.shared.parsing import (
    naming,
    read_card,
    read_day,
    read_name,
    read_number,
    read_offer,
)
from amexcli.commands.shared.remembering import find_case, remember
from amexcli.errors import Refused
from amexcli.facts.cards import CARDS
from amexcli.guides.base import as_facts, recall
from amexcli.guides.cards.catalog import with_fee
from amexcli.guides.cards.use import read_use
from amexcli.guides.retention.deadlines import STATES, Account
from amexcli.guides.retention.fields import FIELDS, KIND
from amexcli.guides.retention.page import Ask, script_document
from amexcli.guides.retention.standing import Standing
from amexcli.guides.retention.sums import ELSEWHERE, Year, usual_value
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.cases import Cases
from amexcli.store.entry_files import Stored, Unreadable, left_out
from amexcli.store.log import Log
from amexcli.store.search import Query
from amexcli.store.store import Store

app = new_app()


@app.command("retention-script")
def retention_script(
    ctx: typer.Context,
    card: Annotated[
        str | None,
        typer.Option(metavar="CARD", help="Which card; needed once.", autocompletion=complete_card),
    ] = None,
    closing_date: Annotated[
        str | None,
        typer.Option(metavar="DAY", help="Closing date of the statement that shows the fee."),
    ] = None,
    fee_date: Annotated[
        str | None, typer.Option(metavar="DAY", help="When the fee was charged.")
    ] = None,
    opened: Annotated[
        str | None, typer.Option(metavar="DAY", help="When the account was opened.")
    ] = None,
    state: Annotated[
        str | None, typer.Option(metavar="XX", help="Of your billing address, such as MA.")
    ] = None,
    fee: FeeOption = None,
    other_fees: Annotated[
        str | None, typer.Option(metavar="DOLLARS", help="Fees of additional cards a year.")
    ] = None,
    use: UseOption = None,
    certificate: Annotated[
        str | None,
        typer.Option(metavar="DOLLARS", help="What a renewal certificate saves you a year."),
    ] = None,
    points: Annotated[
        int,
        typer.Option(
            min=0, max=9_999_999, metavar="N", help="Points a year that no other card would earn."
        ),
    ] = 0,
    point_value: Annotated[
        str | None, typer.Option(metavar="CENTS", help="What a point is worth to you.")
    ] = None,
    offer: Annotated[
        str | None,
        typer.Option(
            metavar="OFFER", help="In hand: 40000:4000:3 (points:spend:months) or '$150'."
        ),
    ] = None,
    elsewhere: Annotated[
        str | None,
        typer.Option(
            metavar="PERCENT",
            help=f"What the offer's spend earns more with another card. Default: {ELSEWHERE}.",
        ),
    ] = None,
    channel: Annotated[Literal["phone", "chat"], typer.Option(help="How you ask.")] = "phone",
    case: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Remember card, days and state under a short name."),
    ] = None,
    sources: SourcesOption = False,
    wanted: GuideFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """The annual fee: by when to decide, what keeping it is worth, what to say.

    A credit counts only if you name it with --use.

    \b
    amex retention-script --card gold --closing-date 2026-11-14
    amex retention-script --card platinum --closing-date 2026-11-14 --opened 2021-03-02
      --use resy=200 --use airline-fee=85% > call.md
    amex retention-script --card platinum --offer 40000:4000:3
    amex retention-script --card gold --closing-date 2026-11-14 --case gold-fee
    """
    runtime: Runtime = ctx.obj
    chosen = choose_format(wanted, as_json)
    given = _read_account(ctx, runtime)
    name = read_name("--case", case, runtime) if case is not None else ""
    store = Store.locate(runtime.store, runtime.environ)
    cases, log = Cases(store), Log(store)
    contacts, _ = read_history(name, log)
    known = find_case(name, cases, runtime, begins=bool(given or contacts))
    with naming(f"--case {name}"):
        remembered = recall(FIELDS, known.facts) if known else {}
    facts = remembered | given
    if "card" not in facts:
        raise Refused("Which card?", "Give it with --card, such as --card platinum.")
    product = CARDS[facts.pop("card")]
    if fee is not None:
        product = with_fee(product, fee, runtime.today)
    if product.fee is None:
        raise Refused(f"We do not know the annual fee of {product.key}.", "Give it with --fee.")
    account = Account(**facts)
    if account.closing_date and account.opened and account.closing_date < account.opened:
        raise Refused(
            f"--closing-date: {account.closing_date} is before --opened, {account.opened}.",
            "Look again.",
        )
    value = (
        None
        if point_value is None
        else read_number("--point-value", point_value, 0.1, 10, unit="c")
    )
    with naming("--use"):
        used = read_use(use or [], product.credits)
    history, unreadable = _read_retention(log)
    ask = Ask(
        standing=Standing(
            card=product,
            account=account,
            history=[one.entry for one in history if one.entry.card in (None, product.key)],
        ),
        year=Year(
            fee=Decimal(product.fee) + _read_amount("--other-fees", other_fees),
            used=used,
            certificate=_read_amount("--certificate", certificate),
            points=points,
            point_value=value or usual_value(product.points),
        ),
        channel=channel,
        offer=read_offer("--offer", offer) if offer is not None else None,
        point_value=value,
        elsewhere=ELSEWHERE
        if elsewhere is None
        else read_number("--elsewhere", elsewhere, 0, 20, unit="%"),
        case=name,
    )
    with reporting(runtime, left_out(unreadable) if unreadable else None):
        document = script_document(ask, runtime.today, with_sources=sources)
        require_deadlines(document, chosen)
        remember(as_facts(FIELDS, given), FIELDS, name, KIND, known, cases, runtime)
        render(document, chosen, runtime)


def _read_account(ctx: typer.Context, runtime: Runtime) -> dict[str, Any]:
    """Return what was typed of card and account, by the names in `FIELDS`. Raises Refused."""
    return {
        name: _ACCOUNT[name](field.option, typed, runtime)
        for name, field in FIELDS.items()
        if (typed := ctx.params[field.parameter]) is not None
    }


def _read_past(option: str, text: str, runtime: Runtime) -> date:
    day = read_day(option, text, runtime, weekday="past")
    if day > runtime.today:
        raise Refused(f"{option}: {day} is still to come.", "Look at it again.")
    return day


def _read_closing(option: str, text: str, runtime: Runtime) -> date:
    """Return the closing date, which may lie in the current cycle."""
    day = read_day(option, text, runtime, weekday="past")
    if not runtime.today - _OLDEST <= day <= runtime.today + _CYCLE:
        raise Refused(f"{option}: {day} is not of a recent statement.", "Look at it again.")
    return day


_OLDEST, _CYCLE = timedelta(days=366), timedelta(days=31)


def _read_amount(option: str, text: str | None) -> Decimal:
    return Decimal(0) if text is None else read_number(option, text, 0, 10_000)


def _read_state(option: str, text: str, _: Runtime) -> str:
    state = text.strip().upper()
    if state not in STATES:
        raise Refused(f"{option}: '{text}' is no US state.", "Give its two letters, such as MA.")
    return state


_ACCOUNT: dict[str, Callable[[str, str, Runtime], object]] = {
    "card": lambda option, text, _: read_card(option, text),
    "closing_date": _read_closing,
    "fee_date": _read_past,
    "opened": _read_past,
    "state": _read_state,
}


def _read_retention(log: Log) -> tuple[list[Stored], list[Unreadable]]:
    """Return the contacts about retention, newest first, and the files that cannot be read."""
    found = list(log.newest(Query(topic="retention")))
    return (
        [one for one in found if isinstance(one, Stored)],
        [one for one in found if isinstance(one, Unreadable)],
    )
