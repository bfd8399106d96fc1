"""Makes a command from a guide. Every guide runs in the same order.

It reads what was typed, finds the case, merges, checks, builds the page, saves, and prints. A
command that fails saves nothing.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Any

import typer

from amexcli.commands.shared.asking import NONE, ask, or_none, pick
from amexcli.commands.shared.completion.words import complete_case
from amexcli.commands.shared.fields import (
    fill_bare,
    pick_typed,
    read_text,
    read_typed,
    refuse_opposites,
    takes,
)
from amexcli.commands.shared.lazy import Command, new_app
from amexcli.commands.shared.me_file import read_me
from amexcli.commands.shared.options import (
    Extent,
    FullOption,
    GuideFormatOption,
    JsonOption,
    SourcesOption,
    choose_format,
    narrow,
    reporting,
    require_deadlines,
    section_option,
)
from amexcli.commands.shared.parsing import read_name
from amexcli.commands.shared.stores import warn_if_missing
from amexcli.errors import NotFound, Refused
from amexcli.guides.base import Guide, Request, iter_changes
from amexcli.guides.facts.stale import with_age
from amexcli.render import Format, render
from amexcli.runtime import Runtime
from amexcli.store.cases import Case, Cases
from amexcli.store.entry import Entry
from amexcli.store.entry_files import LeftOut
from amexcli.store.log import Log
from amexcli.store.search import Query
from amexcli.store.store import Store
from amexcli.values.dates import format_day
from amexcli.values.field import Field
from amexcli.values.groups import Group
from amexcli.values.text import suggest

_MOST_PICKED = 9
_FEW = 32
"""A question with more choices than this lists none, because people know them, such as cards."""
_MOST_LISTED = 18
"""How many choices a question lists, the most frequent first, so that they fit on one screen."""


def new_guide_app(guide: Guide, explained: str) -> typer.Typer:
    """Return the app whose only command is the guide's; `explained` is its help page."""
    case_option = typer.Option(
        metavar="CASE",
        help=guide.case_help,
        rich_help_panel=Group.RECORDS,
        autocompletion=complete_case,
    )
    app = new_app()

    class GuideCommand(Command):
        """Refuses a flag typed with its opposite, and fills in options typed without a value."""

        def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
            refuse_opposites(guide.fields, args)
            return super().parse_args(ctx, list(fill_bare((*guide.fields, *guide.views), args)))

    @app.command(guide.command, help=explained, cls=GuideCommand)
    @takes((*guide.fields, *guide.views))
    def command(
        ctx: typer.Context,
        case: Annotated[str | None, case_option] = None,
        full: FullOption = False,
        section: Annotated[str | None, section_option(guide.sections)] = None,
        sources: SourcesOption = False,
        wanted: GuideFormatOption = None,
        as_json: JsonOption = False,
        **typed: Any,
    ) -> None:
        chosen = choose_format(wanted, as_json)
        extent = Extent(full, section, with_sources=sources)
        _run(guide, typed, case, chosen, extent, ctx.obj)

    return app


def _run(
    guide: Guide,
    typed: Mapping[str, Any],
    case: str | None,
    chosen: Format | None,
    extent: Extent,
    runtime: Runtime,
) -> None:
    views = _read(guide.views, typed, runtime)
    _refuse_calendar(guide, views, chosen)
    given = _read(guide.fields, typed, runtime)
    name = read_name("--case", case, runtime) if case is not None else ""
    store = Store.locate(runtime.store, runtime.environ)
    log, cases = Log(store), Cases(store)
    me, of_me, unusable = read_me(runtime, guide.fields)
    if runtime.is_interactive and guide.is_about_case and not (name or given or chosen):
        name = _pick_case(cases, runtime)
    if runtime.is_interactive and not (views or chosen or (name and cases.find(name))):
        if name and (near := suggest(name, cases.names())):
            runtime.tell(f"{name} is a new case. {near} Ctrl-C stops.")
        asked = _ask_missing(guide, {**of_me, **given}, runtime)
        given |= asked
        name = name or (_ask_for_case(runtime) if asked else "")
    left_out = LeftOut()
    with reporting(runtime, left_out, unusable):
        history = _read_log(log, Query(case=name), left_out) if name else []
        on_topic = _read_log(log, Query(topic=guide.topic), left_out) if guide.topic else []
        known = _find_case(name, cases, runtime, begins=bool(given or history))
        remembered = guide.recall_case(known) if known else {}
        given = _merge(guide, remembered, given)
        record = guide.record(**{**of_me, **remembered, **given})
        # Save the answers from me.toml in the case too, because `amex due` doesn't read that file.
        facts = guide.as_facts({**of_me, **remembered, **given} if given else {})
        request = Request(
            today=runtime.today,
            case=name,
            facts={**(known.facts if known else {}), **facts},
            history=history[::-1],
            on_topic=on_topic,
            views=views,
            with_sources=extent.with_sources,
            me=me,
        )
        _check(guide, record, request, runtime)
        page = guide.document(record, request)._replace(about=request.about)
        document = narrow(page, chosen, extent)
        require_deadlines(document, chosen)
        for remark in guide.remarks(record, request, document):
            runtime.tell(remark)
        _remember(facts, guide, name, known, cases, runtime)
        render(with_age(document, runtime.today), chosen, runtime)


def _pick_case(cases: Cases, runtime: Runtime) -> str:
    """Return the case that the user picks, or "" if there is none or none of them fits."""
    names = cases.names()
    if not names:
        return ""
    runtime.tell("Which case?")
    found = (cases.find(name) for name in names[:_MOST_PICKED])
    picked = pick(or_none({case.name: case.title for case in found if case}), runtime)
    return "" if picked == NONE else read_name("the case", picked, runtime)


def _ask_missing(guide: Guide, given: Mapping[str, Any], runtime: Runtime) -> dict[str, Any]:
    """Ask the guide's questions that no option answered, and return the answers."""
    missing = [field for field in guide.fields if field.question and field.name not in given]
    if missing:
        runtime.tell("A few questions first. Enter skips one. Ctrl-C stops, and nothing is saved.")
    answers: dict[str, Any] = {}
    for field in missing:
        offered = field.offered({**given, **answers})
        if field.choices is None or offered:
            answers[field.name] = _ask(field, offered, runtime)
    return {name: answer for name, answer in answers.items() if answer is not None}


def _ask(field: Field, offered: Mapping[str, str], runtime: Runtime) -> Any:
    listed = list(offered)[:_MOST_LISTED] if len(offered) <= _FEW else []
    for number, word in enumerate(listed, 1):
        runtime.tell(f"{number:3} {offered[word] or word}")

    def read(answer: str) -> Any:
        texts = re.split(r"[\s,]+", answer) if field.repeats else [answer]
        named = [_named(text, listed) for text in texts]
        if field.choices:
            _require_choices(named, offered)
        values = [read_text(field, text, runtime, "the answer") for text in named]
        return tuple(values) if field.repeats else values[0]

    return ask(field.question, read, runtime)


def _named(answer: str, listed: list[str]) -> str:
    """Return the answer with a choice's number replaced by its word: "resy=200" for "2=200"."""
    number, equals, amount = answer.partition("=")
    is_number = number.isdecimal() and 1 <= int(number) <= len(listed)
    return f"{listed[int(number) - 1]}{equals}{amount}" if is_number else answer


def _require_choices(answers: Iterable[str], offered: Mapping[str, str]) -> None:
    """Raise Refused if an answer isn't one of the words offered."""
    for answer in answers:
        name = answer.partition("=")[0].casefold()
        if name not in offered:
            hint = suggest(name, offered) or f"Type a number from 1 to {len(offered)}, or a name."
            raise Refused(f"'{name}' isn't in the list.", hint)


def _ask_for_case(runtime: Runtime) -> str:
    """Return the name of the case to save the answers in, or "" for none."""
    question = "To have amex remember this, type a short name for it, such as acme"
    return ask(question, lambda answer: read_name("the name", answer, runtime), runtime) or ""


def _read_log(log: Log, query: Query, left_out: LeftOut) -> list[Entry]:
    """Return the entries that match, newest first, and add the files that can't be read."""
    reading = log.select(query)
    entries = [stored.entry for stored in reading]
    left_out += [one for one in reading.left_out if one not in left_out]
    return entries


def _find_case(name: str, cases: Cases, runtime: Runtime, *, begins: bool) -> Case | None:
    """Return the case, or None if it's a new one. Raises NotFound if nothing `begins` it."""
    known = cases.find(name) if name else None
    if name and not (known or begins):
        warn_if_missing(cases.store, runtime)
        raise NotFound(
            f"There is no case '{name}', and you didn't add anything to begin one.",
            suggest(name, cases.names()) or "To begin one, add its facts as options.",
        )
    return known


def _refuse_calendar(guide: Guide, views: Mapping[str, object], chosen: Format | None) -> None:
    if chosen == "ics" and views:
        labels = [field.label for field in guide.views if field.name in views]
        raise Refused("--format ics is for deadlines.", f"Leave out {' and '.join(labels)}.")


def _read(fields: Iterable[Field], typed: Mapping[str, Any], runtime: Runtime) -> dict[str, Any]:
    """Return what was typed, by the names of the fields. Raises Refused, naming the option."""
    given = pick_typed(fields, typed)
    for field, value in given.items():
        texts = value if isinstance(value, list) else [value]
        if any(isinstance(text, str) and not text.strip() for text in texts):
            raise Refused(f"{field.label} is empty.", "Type a value, or leave the option out.")
    return {field.name: read_typed(field, value, runtime) for field, value in given.items()}


def _merge(guide: Guide, remembered: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was typed now. An answer that repeats is added to those remembered."""
    return {
        field.name: field.add(remembered.get(field.name, ()), given[field.name])
        if field.repeats
        else given[field.name]
        for field in guide.fields
        if field.name in given
    }


def _check(guide: Guide, record: Any, request: Request, runtime: Runtime) -> None:
    for field in guide.fields:
        day = getattr(record, field.name) if field.is_past else None
        if day and day > request.today:
            raise Refused(
                f"{field.label}: {format_day(day)} is in the future.", "Type the day it happened."
            )
    for doubt in guide.check(record, request):
        runtime.tell(doubt)


def _remember(
    facts: Mapping[str, object],
    guide: Guide,
    name: str,
    known: Case | None,
    cases: Cases,
    runtime: Runtime,
) -> None:
    """Save the facts in the case, if there are both, and tell the user where and what changed."""
    if name and facts:
        path = cases.save(name, guide.kind, facts, known)
        remembered = known.facts if known else {}
        before = {key: remembered[key] for key in facts if key in remembered}
        tell_changes(name, guide.fields, before, facts, runtime)
        runtime.tell(f"Saved in {path}. To correct it: amex cases edit {name}")


def tell_changes(
    name: str,
    fields: Iterable[Field],
    before: Mapping[str, object],
    after: Mapping[str, object],
    runtime: Runtime,
) -> None:
    """Tell the user which of a case's facts changed."""
    for change in iter_changes(fields, before, after):
        runtime.tell(f"{name}: {change}")
