"""`amex me`: who you are, for letters, --card and --state."""

from typing import Annotated

import typer

from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.me_file import edit_me, find_me, me_file
from amexcli.commands.shared.options import JsonOption, PageFormatOption, choose_format
from amexcli.document import Document, Fields, Text
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.me import Me

app = new_app()
_LABELS = {
    "name": "Name",
    "address": "Address",
    "phone": "Phone",
    "email": "Email",
    "state": "State",
    "card": "Card",
}


@app.command("me")
def show_me(
    ctx: typer.Context,
    edit: Annotated[
        bool, typer.Option("--edit", help="Write it down, in a file that opens.")
    ] = False,
    wanted: PageFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Who you are: your letters begin with it, and --card and --state need not be typed again.

    It is kept in me.toml in the config folder: name, address, phone, email, state, card. Never
    write a card number there.

    \b
    amex me --edit
    amex me
    """
    runtime: Runtime = ctx.obj
    chosen = choose_format(wanted, as_json)
    if edit:
        edit_me(runtime)
        return
    me = find_me(runtime)
    render(_document(me), chosen, runtime)
    runtime.tell(f"It is in {me_file(runtime)}; to change it: amex me --edit")


def _document(me: Me) -> Document:
    rows = tuple((label, getattr(me, key)) for key, label in _LABELS.items() if getattr(me, key))
    nothing = Text("Nothing is written down yet. Begin with: amex me --edit")
    return Document(
        kind="me",
        title="You",
        blocks=(Fields(rows),) if rows else (nothing,),
        data=lambda: {key: getattr(me, key) or None for key in _LABELS},
    )
