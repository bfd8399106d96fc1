"""A command made from a guide: its options, and the one order in which it works.

Read what was typed, find the case, merge, check, build the page, save, print. Nothing is saved by
a command that fails.
"""

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any

import typer

from amexcli.commands.shared.history import read_contacts, read_history
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import (
    GuideFormatOption,
    JsonOption,
    SourcesOption,
    choose_format,
    reporting,
    require_deadlines,
)
from amexcli.commands.shared.parsing import naming, read_name
from amexcli.commands.shared.remembering import find_case, remember
from amexcli.errors import Refused
from amexcli.guides.base import Guide, Request
from amexcli.render import Format, render
from amexcli.runtime import Runtime
from amexcli.store.cases import Cases
from amexcli.store.entry import check_text
from amexcli.store.entry_files import left_out
from amexcli.store.log import Log
from amexcli.store.search import Query
from amexcli.store.store import Store
from amexcli.values.field import Field

_NOT_TYPED: tuple[object, ...] = (None, [], ())


def new_guide_app(guide: Guide, explained: str) -> typer.Typer:
    """Return the app whose only command is the guide's; `explained` is its help page."""

    def command(ctx: typer.Context, **_: Any) -> None:
        _run(guide, ctx.params, ctx.obj)

    # Typer reads the options of a command from its signature.
    parameters = _signature_of(guide)
    command.__doc__ = explained
    command.__annotations__ = {one.name: one.annotation for one in parameters}
    command.__dict__["__signature__"] = inspect.Signature(parameters)
    app = new_app()
    app.command(guide.command)(command)
    return app


def _signature_of(guide: Guide) -> list[inspect.Parameter]:
    case = Annotated[str | None, typer.Option(metavar="NAME", help=guide.case_help)]
    options: dict[str, tuple[Any, object]] = {
        **{field.parameter: _option_of(field) for field in guide.fields},
        "case": (case, None),
        **{field.parameter: _option_of(field) for field in guide.views},
        "sources": (SourcesOption, False),
        "wanted": (GuideFormatOption, None),
        "as_json": (JsonOption, False),
    }
    keyword = inspect.Parameter.KEYWORD_ONLY
    return [
        inspect.Parameter("ctx", keyword, annotation=typer.Context),
        *(
            inspect.Parameter(name, keyword, default=default, annotation=annotation)
            for name, (annotation, default) in options.items()
        ),
    ]


def _option_of(field: Field) -> tuple[Any, object]:
    """Return the field's option as Typer takes it, and its default."""
    kind = field.kind
    option = typer.Option(
        field.declared,
        metavar=kind.metavar or None,
        help=field.help,
        autocompletion=_completing(kind.choices) if kind.choices else None,
    )
    if kind.is_flag:
        has_opposite = "/" in field.declared
        return Annotated[bool | None if has_opposite else bool, option], (
            None if has_opposite else False
        )
    return Annotated[list[str] | None if field.repeats else str | None, option], None


def _completing(choices: Mapping[str, str]) -> Callable[[str], list[tuple[str, str]]]:
    def complete(incomplete: str) -> list[tuple[str, str]]:
        return [(word, what) for word, what in choices.items() if word.startswith(incomplete)]

    return complete


def _run(guide: Guide, typed: Mapping[str, Any], runtime: Runtime) -> None:
    chosen = choose_format(typed["wanted"], typed["as_json"])
    views = _read(guide.views, typed, runtime)
    _refuse_calendar(guide, views, chosen)
    given = _read(guide.fields, typed, runtime)
    name = read_name("--case", typed["case"], runtime) if typed["case"] is not None else ""
    store = Store.locate(runtime.store, runtime.environ)
    log, cases = Log(store), Cases(store)
    history, unreadable = read_history(name, log)
    on_topic, others = read_contacts(Query(topic=guide.topic), log) if guide.topic else ([], [])
    unreadable = list(dict.fromkeys((*unreadable, *others)))
    with reporting(runtime, left_out(unreadable) if unreadable else None):
        known = find_case(name, cases, runtime, begins=bool(given or history))
        with naming(f"--case {name}"):
            remembered = guide.recall(known.facts) if known else {}
        given = _merge(guide, remembered, given)
        record = guide.record(**{**remembered, **given})
        facts = guide.as_facts(given)
        request = Request(
            today=runtime.today,
            case=name,
            facts={**(known.facts if known else {}), **facts},
            history=history,
            on_topic=on_topic[::-1],
            views=views,
            with_sources=typed["sources"],
        )
        _check(guide, record, request, runtime)
        document = guide.document(record, request)
        require_deadlines(document, chosen)
        for remark in guide.remarks(record, request, document):
            runtime.tell(remark)
        remember(facts, guide, name, known, cases, runtime)
        render(document, chosen, runtime)


def _refuse_calendar(guide: Guide, views: Mapping[str, object], chosen: Format | None) -> None:
    if chosen == "ics" and views:
        labels = [field.label for field in guide.views if field.name in views]
        raise Refused("--format ics is for deadlines.", f"Leave out {' and '.join(labels)}.")


def _read(fields: Iterable[Field], typed: Mapping[str, Any], runtime: Runtime) -> dict[str, Any]:
    """Return what was typed, by the names of the fields. Raises Refused, naming the option."""
    return {
        field.name: _read_field(field, value, runtime)
        for field in fields
        if (value := typed[field.parameter]) not in _NOT_TYPED and _is_said(field, value)
    }


def _is_said(field: Field, value: object) -> bool:
    """Whether it was typed: a flag without an opposite is simply False if it was not."""
    return value is not False or "/" in field.declared


def _read_field(field: Field, value: Any, runtime: Runtime) -> object:
    if isinstance(value, bool):
        return value
    if field.repeats:
        return tuple(_read_one(field, text, runtime) for text in value)
    return _read_one(field, value, runtime)


def _read_one(field: Field, text: str, runtime: Runtime) -> object:
    check_text(field.label, text)
    if not text.strip():
        raise Refused(f"{field.label} is empty.", "Give a value, or leave the option out.")
    with naming(field.label):
        value = field.kind.parse(text, runtime.today)
    if echo := field.kind.echo(text, value):
        runtime.tell(f"{field.label} {text}: {echo}")
    return value


def _merge(guide: Guide, remembered: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is given now; where an answer repeats, together with what was known."""
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
            raise Refused(f"{field.label}: {day} is still to come.", "Type the day it happened.")
    for doubt in guide.check(record, request):
        runtime.tell(doubt)
