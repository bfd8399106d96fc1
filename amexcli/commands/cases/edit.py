"""`amex cases edit`: opens a case's file in the user's editor."""

import typer

from amexcli.commands.cases.overview import CaseArgument, no_such_case
from amexcli.commands.shared.drafts import edit_text
from amexcli.commands.shared.guide import tell_changes
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.parsing import read_name
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

    Your editor opens the case's file. If amex can't save what you changed, it says why and opens
    the editor again. Your own comments and keys stay as they are.

    \b
    amex cases edit acme
    amex cases edit "Acme Shoes"
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
    """Return the case, or None if it can't be read, which the user may be about to fix."""
    try:
        return cases.find(name)
    except AmexError:
        return None
