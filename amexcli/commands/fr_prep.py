"""`amex fr-prep`: preparing for a financial review."""

from typing import Annotated, Any

import typer

from amexcli.commands.answers import (
    label_of,
    naming,
    read_day,
    read_key,
    read_number,
    refuse_secrets_in,
)
from amexcli.commands.lazy import new_app
from amexcli.commands.output import (
    GuideFormatOption,
    JsonOption,
    SourcesOption,
    choose_format,
)
from amexcli.dates import Towards
from amexcli.facts.review import EMPLOYMENT
from amexcli.guides.review.prep import prep_document
from amexcli.guides.review.review import Review, check, read_autopay
from amexcli.render import render
from amexcli.store.entry import check_text
from amexcli.surroundings import Surroundings

_DAYS: dict[str, Towards] = {
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
    sources: SourcesOption = False,
    wanted: GuideFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Amex asks for tax papers: is it real, by when, what to send, what to move.

    \b
    amex fr-prep
    amex fr-prep --letter-date 2026-11-20 --answer-by 2026-12-04 --employment self-employed
      --joint --autopay rent=2026-12-01 > fr.md
    """
    around: Surroundings = ctx.obj
    chosen = choose_format(wanted, as_json)
    refuse_secrets_in(ctx)
    given: dict[str, Any] = {
        name: read_day(label_of(name), ctx.params[name], around, weekday=weekday)
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
        autopays = tuple(read_autopay(text, around.today) for text in autopay or ())
    review = Review(
        employment=read_key("--employment", employment.replace("_", "-"), EMPLOYMENT)
        if employment is not None
        else None,
        is_joint=joint,
        has_moved=moved,
        autopays=autopays,
        **given,
    )
    check(review, around.today)
    render(prep_document(review, around.today, with_sources=sources), chosen, around)
