"""`amex log edit`: change a contact, field by field or in the user's editor."""

from dataclasses import replace
from functools import partial
from typing import Annotated

import typer

from amexcli.commands.shared.drafts import edit_text
from amexcli.commands.shared.entries import IdArgument, describe, log_of
from amexcli.commands.shared.entry_options import (
    TEXT_FIELDS,
    AtOption,
    CardOption,
    CaseOption,
    ChannelOption,
    DepartmentOption,
    FollowUpOption,
    HoldMinutesOption,
    MinutesOption,
    NoteOption,
    NumberOption,
    OfferOption,
    OutcomeOption,
    PromisedOption,
    ReferenceOption,
    RepresentativeOption,
    StatusOption,
    TagOption,
    TopicOption,
    is_said,
    read_field,
    read_note,
    read_offer_made,
)
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.parsing import label_of, read_moment, read_name
from amexcli.commands.shared.remembering import begin_case
from amexcli.errors import Refused
from amexcli.runtime import Runtime
from amexcli.store.entry import Entry, as_plain
from amexcli.store.entry_files import Stored

app = new_app()


@app.command()
def edit(
    ctx: typer.Context,
    entry_id: IdArgument,
    summary: Annotated[str | None, typer.Option(metavar="TEXT", help="What happened.")] = None,
    at: AtOption = None,
    channel: ChannelOption = None,
    topic: TopicOption = None,
    number: NumberOption = None,
    department: DepartmentOption = None,
    representative: RepresentativeOption = None,
    reference: ReferenceOption = None,
    card: CardOption = None,
    case: CaseOption = None,
    promised: PromisedOption = None,
    follow_up: FollowUpOption = None,
    status: StatusOption = None,
    hold_minutes: HoldMinutesOption = None,
    minutes: MinutesOption = None,
    tag: TagOption = None,
    note: NoteOption = None,
    offer: OfferOption = None,
    outcome: OutcomeOption = None,
) -> None:
    """Change a contact, field by field or in your editor.

    With options those fields are set, without them your editor opens. An empty text takes a field
    out. What else is in the file, comments too, stays as it is.

    \b
    amex log edit last --reference 4471 --follow-up +7d
    amex log edit k3q --promised ""
    amex log edit last
    """
    runtime: Runtime = ctx.obj
    log = log_of(runtime)
    stored = log.find(entry_id)
    if values := _read_values(ctx, stored, runtime):
        now = log.change(stored, values)
    else:
        now = edit_text(stored.entry.id, stored.raw, partial(log.rewrite, stored), runtime)
    runtime.tell(f"Changed {describe(now)}" if now.raw != stored.raw else "Nothing changed.")
    if now.entry.case and now.entry.case != stored.entry.case:
        begin_case(now.entry.case, runtime)


def _read_values(ctx: typer.Context, stored: Stored, runtime: Runtime) -> dict[str, object]:
    """Return what the options set, by key of the file; None takes a key out."""
    given = {name: v for name, v in ctx.params.items() if v not in (None, [], ())}
    values: dict[str, object] = {}
    for field in TEXT_FIELDS:
        if field in given:
            text = given[field]
            if field == "summary" and not is_said(text):
                raise Refused("--summary is empty.", "A contact needs a few words.")
            label = f"--{field}" if field == "summary" else label_of(field)
            values[field] = read_field(field, text, runtime, label) if is_said(text) else None
    for field in ("status", "hold_minutes", "minutes"):
        if field in given:
            values[field] = given[field]
    if "at" in given:
        values["at"] = read_moment("--at", given["at"], runtime).replace(microsecond=0)
    if "tag" in given:
        tags = [read_name("--tag", name, runtime) for name in given["tag"] if is_said(name)]
        values["tags"] = tags or None
    if "note" in given:
        values["notes"] = read_note(given["note"], runtime)
    if "offer" in given or "outcome" in given:
        values["offer"] = as_plain(_read_offer(given, stored.entry))
    return values


def _read_offer(given: dict[str, str], entry: Entry) -> object:
    made = read_offer_made(given["offer"]) if "offer" in given else entry.offer
    if made is None:
        raise Refused("--outcome needs --offer: what was offered?", "For instance --offer '$150'.")
    outcome = given.get("outcome") or (entry.offer.outcome if entry.offer else None)
    return replace(made, outcome=outcome)
