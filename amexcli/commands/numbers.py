"""`amex numbers`: whom to call."""

from typing import Annotated

import typer

from amexcli.commands.lazy import new_app
from amexcli.commands.output import JsonOption, TableFormatOption, choose_format
from amexcli.commands.own_numbers import edit_own_numbers, find_own_numbers
from amexcli.errors import AmexError, NotFound
from amexcli.facts.numbers import PhoneNumber
from amexcli.guides.numbers.listing import code_document, numbers_document
from amexcli.guides.numbers.select import Question, select
from amexcli.render import Format, render
from amexcli.surroundings import Surroundings
from amexcli.text import split_words

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
    country: Annotated[
        str | None,
        typer.Option("--from", metavar="COUNTRY", help="As dialed from there: IT, or Italy."),
    ] = None,
    every_product: Annotated[
        bool,
        typer.Option("--all", help="Also gift cards, savings, corporate, prepaid, merchants."),
    ] = False,
    qr: Annotated[
        bool, typer.Option("--qr", help="The one number left, as a code for a phone's camera.")
    ] = False,
    lookup: Annotated[
        str | None,
        typer.Option(metavar="PHONE", help="Is this number Amex's? Exit code 1 if not known so."),
    ] = None,
    edit: Annotated[
        bool, typer.Option("--edit", help="Write down the numbers on the back of your cards.")
    ] = False,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Whom to call, from home or abroad, and how sure we are.

    The number on the back of your card comes first: --edit keeps it. Under the table stands what
    primary, reported, anecdote and unconfirmed mean.

    \b
    amex numbers --abroad
    amex numbers lost --from Italy
    amex numbers global assist --qr
    amex numbers --card business-gold
    amex numbers --lookup "(800) 528-4800"
    """
    around: Surroundings = ctx.obj
    chosen = choose_format(wanted, as_json)
    if edit:
        edit_own_numbers(around)
        return
    own, mistakes = find_own_numbers(around)
    if lookup is not None:
        _look_up(lookup, own, chosen, around)
    else:
        place = None
        if card or country:
            # Here and not above: without these, none of what reads answers is needed.
            from amexcli.commands.answers import read_card, read_country

            card = read_card("--card", card) if card else None
            place = read_country("--from", country) if country else None
        question = Question(
            words=tuple(split_words(" ".join(words or ()))),
            card=card,
            abroad=abroad,
            every_product=every_product,
            is_caller_abroad=place is not None,
        )
        found = select(question, own)
        document = (
            code_document(_only(found, words or []), place)
            if qr
            else numbers_document(found, place)
        )
        render(document, chosen, around)
    if mistakes:
        raise mistakes


def _only(found: list[PhoneNumber], words: list[str]) -> PhoneNumber:
    """Return the one number there is, or the one whose id was given. Raises NotFound."""
    named = [number for number in found if [number.id] == words]
    if len(named or found) == 1:
        return (named or found)[0]
    if not found:
        raise NotFound("No number has all of these words.", "amex numbers --all lists them.")
    rows = (f"{number.id}: {number.label}, {number.display}" for number in found)
    raise NotFound(
        f"{len(found)} numbers are left, and a code holds one. Give the id of one of them:",
        "\n".join(rows),
    )


def _look_up(
    text: str, own: tuple[PhoneNumber, ...], chosen: Format | None, around: Surroundings
) -> None:
    """Say what we know of a number. Raises AmexError (exit code 1) if it is not one of ours."""
    from amexcli.commands.answers import read_phone
    from amexcli.guides.numbers.lookup import look_up
    from amexcli.store.guard import refuse_secrets

    refuse_secrets("--lookup", text)
    found = look_up(read_phone("--lookup", text), own)
    render(found.document, chosen, around)
    if found.warning:
        raise AmexError(found.warning)
