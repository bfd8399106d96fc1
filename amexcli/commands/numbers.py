"""`amex numbers`: who to call."""

from typing import Annotated

import typer

from amexcli.commands.shared.completion.words import complete_card, complete_place
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.numbers_file import edit_own_numbers, find_own_numbers
from amexcli.commands.shared.options import (
    FullOption,
    JsonOption,
    TableFormatOption,
    choose_format,
    reporting,
)
from amexcli.errors import AmexError, NotFound, Refused
from amexcli.facts.numbers import PhoneNumber
from amexcli.guides.facts.stale import with_age
from amexcli.guides.numbers.listing import code_document, numbers_document
from amexcli.guides.numbers.overview import overview
from amexcli.guides.numbers.select import Question, select
from amexcli.render import Format, render
from amexcli.runtime import Runtime
from amexcli.values.countries import Country
from amexcli.values.groups import Group
from amexcli.values.phones import is_abroad
from amexcli.values.text import split_words

app = new_app()


@app.command()
def numbers(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[WORD]...",
            help="Show only numbers with all of these words in their name, purpose, or cards."
            " A phone number is looked up.",
        ),
    ] = None,
    card: Annotated[
        str | None,
        typer.Option(
            metavar="CARD",
            help="Show only numbers for this card, such as business-gold. TAB lists the cards.",
            rich_help_panel=Group.WHICH,
            autocompletion=complete_card,
        ),
    ] = None,
    abroad: Annotated[
        bool,
        typer.Option(
            "--abroad",
            help="Show only numbers to call from outside the US.",
            rich_help_panel=Group.WHICH,
        ),
    ] = False,
    country: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="PLACE",
            help="Show how to dial from there: IT, Italy, or Rome.",
            autocompletion=complete_place,
            rich_help_panel=Group.WHICH,
        ),
    ] = None,
    every_product: Annotated[
        bool,
        typer.Option(
            "--all",
            help="Also show gift, corporate, and prepaid cards, savings, and merchants.",
            rich_help_panel=Group.WHICH,
        ),
    ] = False,
    qr: Annotated[
        bool,
        typer.Option(
            "--qr",
            help="Draw a code for your phone's camera to dial. Type words that leave one number.",
        ),
    ] = False,
    lookup: Annotated[
        str | None,
        typer.Option(
            metavar="PHONE",
            help="Check whether a number that called you is known to be Amex's."
            " The exit code is 1 if not.",
            rich_help_panel=Group.WHAT,
        ),
    ] = None,
    full: FullOption = False,
    add: Annotated[
        bool,
        typer.Option(
            "--add",
            help="Save the number on the back of your card. Add --card, or answer the questions.",
            rich_help_panel=Group.RECORDS,
        ),
    ] = False,
    edit: Annotated[
        bool,
        typer.Option(
            "--edit",
            help="Open the file of your own numbers in your editor.",
            rich_help_panel=Group.RECORDS,
        ),
    ] = False,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find a phone number, and see how sure we are of it.

    Call the number on the back of your card first. To save it, use --add. amex help confidence
    explains how sure we are.

    \b
    amex numbers lost --from Rome
    amex numbers --card business-gold
    amex numbers 1-800-528-4800
    """
    runtime: Runtime = ctx.obj
    chosen = choose_format(wanted, as_json)
    asked = " ".join(words or ())
    _refuse_what_contradicts(ctx)
    if edit:
        edit_own_numbers(runtime)
        return
    if add:
        # Imported here because nothing else asks questions.
        from amexcli.commands.shared.new_number import add_number

        add_number(asked, card, runtime)
        return
    if lookup is None and not qr:
        lookup = _find_number(asked)
    own, mistakes = find_own_numbers(runtime)
    with reporting(runtime, mistakes):
        if lookup is not None:
            _look_up(lookup, own, chosen, runtime)
            return
        place = _read_place(country, runtime)
        found = select(_read_question(words, card, place, abroad, every_product), own)
        if qr:
            render(code_document(_only(found, words or []), place), _drawable(chosen), runtime)
        else:
            is_narrowed = bool(words or card or abroad or every_product or full)
            screen = () if is_narrowed else overview(found, place)
            page = with_age(numbers_document(found, place, screen=screen), runtime.today)
            render(page, chosen, runtime)


_ALONE = ("add", "edit", "lookup")
"""Options that cannot be combined with those that choose numbers."""
_WITH_ADD = ("words", "card")
_CHOOSING = ("words", "card", "abroad", "country", "every_product", "qr")


def _refuse_what_contradicts(ctx: typer.Context) -> None:
    given = [name for name, value in ctx.params.items() if value not in (None, False, [], ())]
    alone = [name for name in _ALONE if name in given]
    choosing = [name for name in _CHOOSING if name in given]
    if alone == ["add"]:
        choosing = [name for name in choosing if name not in _WITH_ADD]
    if alone and len(alone) + len(choosing) > 1:
        raise Refused(
            f"--{alone[0]} can't be combined with anything else.",
            "Leave out the words and the other options.",
        )


def _find_number(asked: str) -> str | None:
    """Return the phone number to look up, if the words are one or have one in them."""
    digits = sum(character.isdigit() for character in asked)
    if not digits:
        return None
    from amexcli.values.phones import find_phone

    is_number_alone = digits >= _SHORT_CODE[0] and not any(map(str.isalpha, asked))
    return find_phone(asked) or (asked if is_number_alone else None)


def _read_place(country: str | None, runtime: Runtime) -> Country | None:
    if country is None:
        return None
    from amexcli.commands.shared.parsing import read_country

    return read_country("--from", country, runtime)


def _read_question(
    words: list[str] | None,
    card: str | None,
    place: Country | None,
    abroad: bool,
    every_product: bool,
) -> Question:
    if card is not None:
        # Imported here because parsing options is not needed without --card.
        from amexcli.commands.shared.parsing import read_card

        card = read_card("--card", card)
    return Question(
        words=tuple(split_words(" ".join(words))) if words else None,
        card=card,
        abroad=abroad,
        every_product=every_product,
        is_caller_abroad=place is not None and is_abroad(place.code),
    )


def _drawable(chosen: Format | None) -> Format | None:
    if chosen == "tsv":
        raise Refused("--format tsv can't hold a code.", "Leave it out, or leave out --qr.")
    return chosen


def _only(found: list[PhoneNumber], words: list[str]) -> PhoneNumber:
    """Return the only number, or the one whose id was given. Raises NotFound."""
    typed = "-".join(words).casefold()
    left = [number for number in found if number.id.casefold() == typed] or found
    if len({number.phone for number in left}) == 1:
        return left[0]
    if not found:
        raise NotFound("No number matches all of these words.", "amex numbers --all lists them.")
    rows = (f"{number.id}: {number.label}, {number.display}" for number in found)
    raise NotFound(
        f"{len(found)} numbers match, and a code can hold only one. Type the id of one of them:",
        "\n".join(rows),
    )


def _look_up(
    text: str, own: tuple[PhoneNumber, ...], chosen: Format | None, runtime: Runtime
) -> None:
    """Print what is known of a number. Raises AmexError (exit code 1) if it is not listed."""
    from amexcli.commands.shared.parsing import read_phone
    from amexcli.guides.numbers.lookup import TRUST_NO_CALLER, look_up

    digits = text.strip()
    is_short_code = digits.isdecimal() and len(digits) in _SHORT_CODE
    try:
        phone = digits if is_short_code else read_phone("--lookup", text)
    except Refused as error:
        raise Refused(error.message, f"{error.hint}\n{TRUST_NO_CALLER}") from None
    found = look_up(phone, own)
    render(with_age(found.document, runtime.today), chosen, runtime)
    if found.trouble:
        raise AmexError(found.trouble)


_SHORT_CODE = range(5, 7)
"""How many digits the numbers of text messages have; phone numbers have more."""
