"""`amex cards`: what each card costs and includes."""

from typing import Annotated

import typer

from amexcli.commands.shared.completion.words import complete_card, complete_credit
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import (
    Extent,
    FullOption,
    JsonOption,
    SourcesOption,
    TableFormatOption,
    choose_format,
    narrow,
    section_option,
)
from amexcli.commands.shared.parsing import read_card
from amexcli.errors import NotFound, Refused, naming
from amexcli.facts.cards import CARDS
from amexcli.guides.cards.catalog import SECTIONS, card_document, cards_document, with_fee
from amexcli.guides.cards.use import read_use
from amexcli.guides.facts.stale import with_age
from amexcli.render import render
from amexcli.runtime import Runtime

FeeOption = Annotated[
    int | None,
    typer.Option(min=0, max=9999, metavar="DOLLARS", help="Your annual fee, if it's different."),
]
UseOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CREDIT",
        help="Name a credit that you use: resy, resy=200 (dollars a year), or resy=85%."
        " You can repeat it.",
        autocompletion=complete_credit,
    ),
]

app = new_app()


@app.command()
def cards(
    ctx: typer.Context,
    card: Annotated[
        str | None,
        typer.Argument(
            metavar="[CARD]", help="Name a card, such as gold.", autocompletion=complete_card
        ),
    ] = None,
    fee: FeeOption = None,
    use: UseOption = None,
    full: FullOption = False,
    section: Annotated[str | None, section_option(SECTIONS)] = None,
    sources: SourcesOption = False,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """See what a card costs and includes: fee, credits, points, and what it can change to.

    For one card, you see which credits end with this month, quarter, half-year, and year.

    \b
    amex cards
    amex cards platinum
    amex cards gold --use dining --use resy=50%
    """
    runtime: Runtime = ctx.obj
    chosen = choose_format(wanted, as_json)
    if card is None:
        if use or sources or fee is not None or section is not None:
            raise Refused(
                "--fee, --use, --section and --sources are for one card.",
                "Name it: amex cards gold",
            )
        render(with_age(cards_document(), runtime.today), chosen, runtime)
        return
    if chosen == "tsv":
        raise Refused("--format tsv is for the list of cards.", "Choose markdown or json.")
    try:
        product = CARDS[read_card("the card", card)]
    except Refused as error:
        raise NotFound(error.message, error.hint) from None
    if fee is not None:
        product = with_fee(product, fee, runtime.today)
    with naming("--use"):
        used = read_use(use or [], product.credits)
    page = card_document(product, runtime.today, used, with_sources=sources)
    page = narrow(page, chosen, Extent(full, section, with_sources=sources))
    render(with_age(page, runtime.today), chosen, runtime)
