"""A guide: what it asks, what a case saves of the answers, and what it makes of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, NamedTuple

from amexcli.document import Deadline, Document
from amexcli.errors import Refused, naming
from amexcli.store.cases import Case, case_title, reading
from amexcli.store.entry import Entry
from amexcli.store.me import NOBODY, Me
from amexcli.values.dates import format_day
from amexcli.values.field import Field

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Request(NamedTuple):
    """What one run needs besides the answers, such as the case and the day."""

    today: date
    case: str = ""
    facts: Mapping[str, object] = _NOTHING
    """What the case remembers, plus what was typed now."""
    history: Sequence[Entry] = ()
    """The entries of the case, oldest first."""
    on_topic: Sequence[Entry] = ()
    """The entries on the guide's topic, newest first, from any case."""
    views: Mapping[str, Any] = _NOTHING
    """Which of the guide's pages to print, by the names of `Guide.views`."""
    with_sources: bool = False
    me: Me = NOBODY
    """What `me.toml` says about the user."""

    @property
    def about(self) -> str:
        """What a calendar calls the subject: the merchant, or the case."""
        return case_title(self.case, self.facts)


def _no_doubts(record: Any, request: Request) -> Iterable[str]:  # noqa: ARG001  # others need them
    return ()


def _no_remarks(record: Any, request: Request, document: Document) -> Iterable[str]:  # noqa: ARG001
    return ()


class Guide(NamedTuple):
    """Everything about one guide. The commands, the cases, and `amex due` use it.

    Its functions take the record, a named tuple whose attributes are named after `fields`.
    """

    kind: str
    """The kind of case that it begins."""
    command: str
    record: Callable[..., Any]
    """Makes the record from the answers. Missing answers get its defaults."""
    fields: tuple[Field, ...]
    document: Callable[[Any, Request], Document]
    """Returns the page. Raises Refused before anything is saved."""
    deadlines: Callable[[Any, date], Sequence[Deadline]]
    """Returns the deadlines of a record, as seen on a day."""
    case_help: str
    """What the case is for, on the help page."""
    check: Callable[[Any, Request], Iterable[str]] = _no_doubts
    """Yields doubts to check. Raises Refused for answers that contradict each other."""
    remarks: Callable[[Any, Request, Document], Iterable[str]] = _no_remarks
    """Yields what to tell the user besides the page."""
    is_about_case: bool = False
    """Whether it says little without a case, so it asks for one."""
    sections: tuple[str, ...] = ()
    """The names of its page's sections, as `--section` takes them."""
    views: tuple[Field, ...] = ()
    """Options that choose a page. A case doesn't save them."""
    topic: str = ""
    """The topic whose entries it reads, or "" if it reads only the case's entries."""

    def recall(self, facts: Mapping[str, object]) -> dict[str, Any]:
        """Return what a case remembers for these fields, by field name. Ignore other keys.

        Raises Refused, naming the key, if somebody wrote an impossible value there.
        """
        values = {}
        for field in self.fields:
            if field.is_kept and field.fact in facts:
                with naming(f"Its {field.fact}"):
                    values[field.name] = _recall_one(field, facts[field.fact])
        return values

    def recall_case(self, case: Case) -> dict[str, Any]:
        """Return what the case remembers for the fields. Raises AmexError, naming file and key."""
        with reading(case.path):
            return self.recall(case.facts)

    def record_of(self, facts: Mapping[str, object]) -> Any:
        """Return the record that a case's facts make. Raises what `recall` raises."""
        return self.record(**self.recall(facts))

    def as_facts(self, values: Mapping[str, Any]) -> dict[str, object]:
        """Return the facts that a case saves of these values, without the unknown ones."""
        kept = {field.fact: _kept(field, values[field.name]) for field in self._kept_in(values)}
        return {key: value for key, value in kept.items() if value not in (None, [])}

    def _kept_in(self, values: Mapping[str, Any]) -> Iterator[Field]:
        return (field for field in self.fields if field.is_kept and field.name in values)


def _recall_one(field: Field, fact: object) -> object:
    if not field.repeats:
        return field.kind.recall(fact)
    if not isinstance(fact, list):
        raise Refused(f"{fact!r} isn't a list.", 'Write it like this: ["order", "tracking"].')
    return tuple(map(field.kind.recall, fact))


def _kept(field: Field, value: Any) -> object:
    return list(map(field.kind.keep, value)) if field.repeats else field.kind.keep(value)


def iter_changes(
    fields: Iterable[Field], before: Mapping[str, object], after: Mapping[str, object]
) -> Iterator[str]:
    """Yield a sentence for each of a case's facts that changed.

    A new fact isn't a change. A key that belongs to no field is called by its own name.
    """
    known = {field.fact: field for field in fields if field.is_kept}
    for key, was in before.items():
        then = format_fact(known.get(key), was)
        now = format_fact(known.get(key), after[key]) if key in after else None
        name = key.replace("_", " ")
        if now is None:
            yield f"{name} is no longer saved. It was {then}."
        elif now != then:
            said = known[key].changed if key in known else f"{name} is now {{}}"
            yield f"{said.replace('{}', now)}. It was {then}."


def format_fact(field: Field | None, fact: object) -> str:
    """Return a case's fact as people read it, with a dollar sign or the day of the week."""
    try:
        if isinstance(fact, list):
            parts = [_as_words(field.kind.recall(part) if field else part) for part in fact]
            return ("; " if any("," in part for part in parts) else ", ").join(parts) or "none"
        return _as_words(field.kind.recall(fact) if field else fact)
    except Refused:  # somebody wrote it by hand
        return str(fact)


def _as_words(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return f"${value:,.2f}"
        case date():
            return format_day(value)
        case _:
            return str(value)
