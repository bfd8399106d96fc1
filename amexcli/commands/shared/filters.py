"""Which contacts: the options that narrow a list, shared by listing and exporting."""

from collections.abc import Mapping
from typing import Any

from amexcli.commands.shared.fields import pick_typed, read_text
from amexcli.runtime import Runtime
from amexcli.store.entry import DETAILS
from amexcli.store.search import Query
from amexcli.values import kinds
from amexcli.values.field import Field

FILTERS: tuple[Field, ...] = (
    Field(
        name="since",
        kind=kinds.span(toward_end=False),
        help="From this day or month on, such as -30d or march.",
    ),
    Field(name="until", kind=kinds.span(toward_end=True), help="Up to this day or month."),
    *(
        detail.field._replace(help=detail.narrows, repeats=False)
        for detail in DETAILS
        if detail.narrows
    ),
    Field(
        name="text",
        kind=kinds.text(),
        help="Only with this in a text of it, in capitals or not.",
        option="--search",
    ),
)
"""By the names of the fields of `Query`, but for the tag."""


def read_query(typed: Mapping[str, Any], runtime: Runtime) -> Query:
    """Return what the filters ask for. Raises Refused, naming the option."""
    given = {
        field.name: read_text(field, text, runtime)
        for field, text in pick_typed(FILTERS, typed).items()
        if text
    }
    tag = given.pop("tags", None)
    return Query(tag=tag, **given)
