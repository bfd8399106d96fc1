"""`amex numbers`: whom to call."""

from typing import Annotated

import typer

from amexcli.commands.lazy import new_app
from amexcli.commands.output import JsonOption, TableFormatOption, choose_format
from amexcli.errors import AmexError
from amexcli.guides.numbers import Question, look_up, numbers_document, split_words
from amexcli.render import Format, render
from amexcli.surroundings import Surroundings

app = new_app()


def complete_card(incomplete: str) -> list[str]:
    """Return the cards whose key begins so, for TAB."""
    from amexcli.facts.cards import CARDS

    return [key for key in CARDS if key.startswith(incomplete)]


@app.command()
def numbers(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[WORD]...", help="Only numbers with every word in label, purpose or cards."
        ),
    ] = None,
    card: Annotated[
        str | None,
        typer.Option(
            metavar="CARD",
            help="For holders of this card, such as business-gold. TAB lists them.",
            autocompletion=complete_card,
        ),
    ] = None,
    abroad: Annotated[
        bool, typer.Option("--abroad", help="Only numbers for callers outside the US.")
    ] = False,
    every_product: Annotated[
        bool,
        typer.Option("--all", help="Also gift cards, savings, corporate, prepaid, merchants."),
    ] = False,
    lookup: Annotated[
        str | None,
        typer.Option(metavar="PHONE", help="Is this number Amex's? Exit code 1 if not known so."),
    ] = None,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Whom to call, from home or abroad, and how sure we are.

    The number on the back of your card comes first. Under the table stands what primary,
    reported, anecdote and unconfirmed mean.

    \b
    amex numbers --abroad
    amex numbers lost
    amex numbers --card business-gold
    amex numbers --lookup "(800) 528-4800"
    """
    chosen = choose_format(wanted, as_json)
    if lookup is not None:
        _look_up(lookup, chosen, ctx.obj)
        return
    if card:
        # Here and not above: without --card, none of what reads answers is needed.
        from amexcli.commands.answers import read_card

        card = read_card("--card", card)
    question = Question(
        words=tuple(split_words(" ".join(words or ()))),
        card=card,
        abroad=abroad,
        every_product=every_product,
    )
    render(numbers_document(question), chosen, ctx.obj)


def _look_up(text: str, chosen: Format | None, around: Surroundings) -> None:
    """Say what we know of a number. Raises AmexError (exit code 1) if it is not one of ours."""
    from amexcli.commands.answers import read_phone
    from amexcli.store.guard import refuse_secrets

    refuse_secrets("--lookup", text)
    found = look_up(read_phone("--lookup", text))
    render(found.document, chosen, around)
    if found.warning:
        raise AmexError(found.warning)
