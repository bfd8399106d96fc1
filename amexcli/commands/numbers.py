"""`amex numbers`: whom to call."""

from typing import Annotated

import typer

from amexcli.commands.lazy import new_app
from amexcli.commands.output import JsonOption, TableFormatOption, choose_format
from amexcli.guides.numbers import Question, numbers_document
from amexcli.render import render

app = new_app()


@app.command()
def numbers(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[WORD]...", help="Only numbers whose label, purpose or cards have every word."
        ),
    ] = None,
    card: Annotated[
        str | None,
        typer.Option(metavar="CARD", help="For holders of this card, such as business-gold."),
    ] = None,
    abroad: Annotated[
        bool, typer.Option("--abroad", help="Only numbers for callers outside the US.")
    ] = False,
    every_product: Annotated[
        bool,
        typer.Option("--all", help="Also gift cards, savings, corporate, prepaid, merchants."),
    ] = False,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Whom to call, from home or abroad, and how sure we are.

    The number on the back of your card comes first. "primary" was read on a page or document of
    the issuer or an agency; "reported" is good second-hand or years old; an "anecdote" is passed
    on by people; "unconfirmed" is listed because you will meet it, not because we trust it.

    \b
    amex numbers --abroad
    amex numbers lost
    amex numbers --card business-gold
    """
    if card:
        # Here and not above: without --card, none of what reads answers is needed.
        from amexcli.commands.answers import read_card

        card = read_card("--card", card)
    question = Question(
        words=tuple(part for word in words or () for part in word.casefold().split()),
        card=card,
        abroad=abroad,
        every_product=every_product,
    )
    render(numbers_document(question), choose_format(wanted, as_json), ctx.obj)
