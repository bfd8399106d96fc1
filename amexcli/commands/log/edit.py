"""`amex log edit`: changes a record, one detail at a time or in the user's editor."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import typer

from amexcli.commands.shared.drafts import edit_text
from amexcli.commands.shared.entries import IdArgument, describe, log_of
from amexcli.commands.shared.entry_options import (
    FIELDS,
    AtOption,
    NoteOption,
    OfferOption,
    OutcomeOption,
    is_said,
    iter_said,
    read_detail,
    read_note,
    read_offer_made,
)
from amexcli.commands.shared.fields import pick_typed, takes
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.new_case import begin_case
from amexcli.commands.shared.parsing import read_moment
from amexcli.errors import Refused
from amexcli.runtime import Runtime
from amexcli.store.entry import Entry, as_plain

app = new_app()


@app.command()
@takes(FIELDS)
def edit(
    ctx: typer.Context,
    entry_id: IdArgument,
    at: AtOption = None,
    note: NoteOption = None,
    offer: OfferOption = None,
    outcome: OutcomeOption = None,
    **typed: Any,
) -> None:
    """Change a record, one detail at a time or in your editor.

    With options, amex changes those details. Without options, it opens your editor. To clear a
    detail, set it to "". Everything else in the file stays as it is, and so do your comments.

    \b
    amex log edit last --reference 4471 --follow-up +7d
    amex log edit k3q --promised ""
    amex log edit last
    """
    runtime: Runtime = ctx.obj
    log = log_of(runtime)
    stored = log.find(entry_id)
    values = _read_details(typed, runtime)
    if at is not None:
        values["at"] = read_moment("--at", at, runtime).replace(microsecond=0)
    if note is not None:
        values["notes"] = read_note(note, runtime)
    if offer is not None or outcome is not None:
        values["offer"] = as_plain(_read_offer(offer, outcome, stored.entry))
    if values:
        now = log.change(stored, values)
    else:
        now = edit_text(stored.entry.id, stored.raw, partial(log.rewrite, stored), runtime)
    runtime.tell(f"Changed {describe(now)}" if now.raw != stored.raw else "Nothing changed.")
    if now.entry.case and now.entry.case != stored.entry.case:
        begin_case(now.entry.case, runtime)


def _read_details(typed: Mapping[str, Any], runtime: Runtime) -> dict[str, object]:
    """Return what the options set, by the file's keys. None removes a key."""
    values: dict[str, object] = {}
    for field, given in pick_typed(FIELDS, typed).items():
        label = field.label
        if field.name == "summary" and not is_said(given):
            raise Refused("--summary is empty.", "Type a few words.")
        read = [read_detail(field, text, runtime, label) for text in iter_said(given)]
        if not read:
            values[field.name] = None
        else:
            values[field.name] = read if field.repeats else read[0]
    return values


def _read_offer(offer: str | None, outcome: str | None, entry: Entry) -> object:
    made = read_offer_made(offer) if offer is not None else entry.offer
    if made is None:
        raise Refused("--outcome needs --offer.", "Add what they offered, such as --offer '$150'.")
    before = entry.offer.outcome if entry.offer else None
    return replace(made, outcome=outcome or before)
