"""`amex retention-script`: the annual fee, the sums, and what to say."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal

import typer

from amexcli.commands.answers import (
    naming,
    read_card,
    read_day,
    read_name,
    read_number,
    read_offer,
)
from amexcli.commands.cards import FeeOption, UseOption
from amexcli.commands.history import read_history
from amexcli.commands.lazy import new_app
from amexcli.commands.numbers import complete_card
from amexcli.commands.output import (
    GuideFormatOption,
    JsonOption,
    SourcesOption,
    choose_format,
    reporting,
    require_deadlines,
)
from amexcli.commands.remembering import find_case, remember
from amexcli.errors import Refused
from amexcli.facts.catalogue import CATALOGUE
from amexcli.guides.cards.catalogue import with_fee
from amexcli.guides.cards.use import read_use
from amexcli.guides.memory import as_facts, recall
from amexcli.guides.retention.dates import STATES, Account
from amexcli.guides.retention.memory import FIELDS, KIND
from amexcli.guides.retention.script import Ask, script_document
from amexcli.guides.retention.standing import Standing
from amexcli.guides.retention.sums import ELSEWHERE, Year, usual_value
from amexcli.render import render
from amexcli.store.cases import Cases
from amexcli.store.home import Home
from amexcli.store.log import Log
from amexcli.store.reading import Stored, Unreadable, left_out
from amexcli.store.search import Query
from amexcli.surroundings import Surroundings

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
    around: Surroundings = ctx.obj
    chosen = choose_format(wanted, as_json)
    given = _read_account(ctx, around)
    name = read_name("--case", case, around) if case is not None else ""
    home = Home.locate(around.store, around.environ)
    cases, log = Cases(home), Log(home)
    contacts, _ = read_history(name, log)
    known = find_case(name, cases, around, begins=bool(given or contacts))
    with naming(f"--case {name}"):
        remembered = recall(FIELDS, known.facts) if known else {}
    facts = remembered | given
    if "card" not in facts:
        raise Refused("Which card?", "Add your card, such as --card platinum.")
    terms = CATALOGUE[facts.pop("card")]
    if fee is not None:
        terms = with_fee(terms, fee, around.today)
    if terms.fee is None:
        raise Refused(f"We don't know the annual fee of {terms.card}.", "Add it with --fee.")
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
        used = read_use(use or [], terms.credits)
    history, unreadable = _read_retention(log)
    ask = Ask(
        standing=Standing(
            terms=terms,
            account=account,
            history=[one.entry for one in history if one.entry.card in (None, terms.card)],
        ),
        year=Year(
            fee=Decimal(terms.fee) + _read_amount("--other-fees", other_fees),
            used=used,
            certificate=_read_amount("--certificate", certificate),
            points=points,
            point_value=value or usual_value(terms.points),
        ),
        channel=channel,
        offer=read_offer("--offer", offer) if offer is not None else None,
        point_value=value,
        elsewhere=ELSEWHERE
        if elsewhere is None
        else read_number("--elsewhere", elsewhere, 0, 20, unit="%"),
        case=name,
    )
    with reporting(around, left_out(unreadable) if unreadable else None):
        document = script_document(ask, around.today, with_sources=sources)
        require_deadlines(document, chosen)
        remember(as_facts(FIELDS, given), FIELDS, name, KIND, known, cases, around)
        render(document, chosen, around)


def _read_account(ctx: typer.Context, around: Surroundings) -> dict[str, Any]:
    """Return what was typed of card and account, by the names in `FIELDS`. Raises Refused."""
    return {
        name: _ACCOUNT[name](field.option, typed, around)
        for name, field in FIELDS.items()
        if (typed := ctx.params[field.parameter]) is not None
    }


def _read_past(option: str, text: str, around: Surroundings) -> date:
    day = read_day(option, text, around, weekday="past")
    if day > around.today:
        raise Refused(f"{option}: {day} is still to come.", "Look at it again.")
    return day


def _read_closing(option: str, text: str, around: Surroundings) -> date:
    """Return the closing date, which may lie in the current cycle."""
    day = read_day(option, text, around, weekday="past")
    if not around.today - _OLDEST <= day <= around.today + _CYCLE:
        raise Refused(f"{option}: {day} is not of a recent statement.", "Look at it again.")
    return day


_OLDEST, _CYCLE = timedelta(days=366), timedelta(days=31)


def _read_amount(option: str, text: str | None) -> Decimal:
    return Decimal(0) if text is None else read_number(option, text, 0, 10_000)


def _read_state(option: str, text: str, _: Surroundings) -> str:
    state = text.strip().upper()
    if state not in STATES:
        raise Refused(f"{option}: '{text}' isn't a US state.", "Type its two letters, such as MA.")
    return state


_ACCOUNT: dict[str, Callable[[str, str, Surroundings], object]] = {
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
