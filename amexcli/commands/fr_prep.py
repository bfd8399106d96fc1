"""`amex fr-prep`: preparing for a financial review."""

from typing import Annotated, Any

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
from amexcli.commands.shared.parsing import (
    label_of,
    naming,
    read_day,
    read_key,
    read_name,
    read_number,
)
from amexcli.commands.shared.remembering import find_case, remember
from amexcli.guides.base import as_facts
from amexcli.guides.review.fields import FIELDS, KIND, from_facts
from amexcli.guides.review.page import prep_document
from amexcli.guides.review.review import AutoPay, Review, check, read_autopay
from amexcli.guides.review.words import EMPLOYMENT
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.cases import Cases
from amexcli.store.entry import check_text
from amexcli.store.entry_files import left_out
from amexcli.store.log import Log
from amexcli.store.store import Store
from amexcli.values.dates import Toward

_DAYS: dict[str, Toward] = {
    "letter_date": "past",
    "answer_by": "future",
    "signed": "past",
    "action_date": "past",
}
"""The options that hold a day, and which way a weekday points."""
_AMOUNTS = ("income_on_file", "income_on_return", "monthly_spend")
_MOST_DOLLARS = 100_000_000

app = new_app()


def _complete_employment(incomplete: str) -> list[str]:
    return [kind for kind in EMPLOYMENT if kind.startswith(incomplete)]


@app.command("fr-prep")
def fr_prep(
    ctx: typer.Context,
    letter_date: Annotated[
        str | None, typer.Option(metavar="DAY", help="The date of Amex's letter.")
    ] = None,
    answer_by: Annotated[
        str | None, typer.Option(metavar="DAY", help="The last day to answer, from the letter.")
    ] = None,
    employment: Annotated[
        str | None,
        typer.Option(
            metavar="KIND",
            help=f"One of: {', '.join(EMPLOYMENT)}.",
            autocompletion=_complete_employment,
        ),
    ] = None,
    joint: Annotated[bool, typer.Option("--joint", help="You file a joint return.")] = False,
    moved: Annotated[
        bool, typer.Option("--moved", help="You moved since your last return.")
    ] = False,
    signed: Annotated[
        str | None, typer.Option(metavar="DAY", help="When you signed Form 4506-C.")
    ] = None,
    action_date: Annotated[
        str | None, typer.Option(metavar="DAY", help="When Amex closed or limited a card.")
    ] = None,
    autopay: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=DAY", help="Paid by the card, such as rent=2026-12-01."),
    ] = None,
    income_on_file: Annotated[
        str | None, typer.Option(metavar="DOLLARS", help="The income that Amex has of you.")
    ] = None,
    income_on_return: Annotated[
        str | None, typer.Option(metavar="DOLLARS", help="The income on your tax return.")
    ] = None,
    monthly_spend: Annotated[
        str | None, typer.Option(metavar="DOLLARS", help="What you charge in a month.")
    ] = None,
    case: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Remember the days and the like under a name."),
    ] = None,
    sources: SourcesOption = False,
    wanted: GuideFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Amex asks for tax papers: is it real, by when, what to send, what to move.

    \b
    amex fr-prep
    amex fr-prep --letter-date 2026-11-20 --answer-by 2026-12-04 --employment self-employed
      --joint --autopay rent=2026-12-01 --case review > fr.md
    """
    runtime: Runtime = ctx.obj
    chosen = choose_format(wanted, as_json)
    given: dict[str, Any] = {
        name: read_day(label_of(name), ctx.params[name], runtime, weekday=weekday)
        for name, weekday in _DAYS.items()
        if ctx.params[name] is not None
    }
    given |= {
        name: read_number(label_of(name), ctx.params[name], 1, _MOST_DOLLARS)
        for name in _AMOUNTS
        if ctx.params[name] is not None
    }
    for text in autopay or ():
        check_text("--autopay", text)
    with naming("--autopay"):
        autopays = tuple(read_autopay(text, runtime.today) for text in autopay or ())
    if employment is not None:
        kind = employment.replace("_", "-")
        given["employment"] = read_key("--employment", kind, EMPLOYMENT)
    given |= {field: True for field, said in (("is_joint", joint), ("has_moved", moved)) if said}
    store = Store.locate(runtime.store, runtime.environ)
    cases = Cases(store)
    name = read_name("--case", case, runtime) if case is not None else ""
    history, unreadable = read_history(name, Log(store))
    with reporting(runtime, left_out(unreadable) if unreadable else None):
        known = find_case(name, cases, runtime, begins=bool(given or autopays or history))
        with naming(f"--case {name}"):
            remembered = from_facts(known.facts) if known else Review()
        if autopays:
            given["autopays"] = _merge(remembered.autopays, autopays)
        review = remembered._replace(**given)
        check(review, runtime.today)
        document = prep_document(review, runtime.today, case=name, with_sources=sources)
        require_deadlines(document, chosen)
        remember(as_facts(FIELDS, given), FIELDS, name, KIND, known, cases, runtime)
        render(document, chosen, runtime)


def _merge(known: tuple[AutoPay, ...], given: tuple[AutoPay, ...]) -> tuple[AutoPay, ...]:
    """Return both; of two of one name the one given now."""
    return tuple({autopay.name: autopay for autopay in (*known, *given)}.values())
