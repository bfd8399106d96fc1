"""`amex cases edit`: a case's file in the user's editor."""

import typer

from amexcli.commands.cases.listing import CaseArgument, no_such_case
from amexcli.commands.shared.drafts import edit_text
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.parsing import read_name
from amexcli.commands.shared.remembering import tell_changes
from amexcli.errors import AmexError
from amexcli.guides.cases import check_facts
from amexcli.guides.registry import iter_fields
from amexcli.runtime import Runtime
from amexcli.store.cases import Case, Cases
from amexcli.store.store import Store

app = new_app()


@app.command()
def edit(ctx: typer.Context, name: CaseArgument) -> None:
    """Change what a case remembers, in your editor.

    Your editor opens the case's file. What cannot be saved is explained, and the editor opens
    again. Comments and keys of your own stay as they are.

    \b
    amex cases edit acme
    """
    runtime: Runtime = ctx.obj
    case = read_name("the case", name, runtime)
    cases = Cases(Store.locate(runtime.store, runtime.environ))
    raw = cases.read(case)
    if raw is None:
        raise no_such_case(case, cases)
    before = _find(case, cases)

    def save(text: bytes) -> Case:
        draft = cases.checked(case, text)
        check_facts(draft, runtime.today)
        cases.rewrite(draft, raw)
        return draft

    now = edit_text(case, raw, save, runtime)
    if now.raw == raw:
        runtime.tell("Nothing changed.")
        return
    if before:
        tell_changes(case, iter_fields(), before.facts, now.facts, runtime)
    runtime.tell(f"Changed {now.path}")


def _find(name: str, cases: Cases) -> Case | None:
    """Return what the case remembers; None if it cannot be read, which is a reason to edit it."""
    try:
        return cases.find(name)
    except AmexError:
        return None
