"""The options that choose records, shared by listing and exporting."""

from collections.abc import Mapping
from typing import Any

from amexcli.commands.shared.fields import pick_typed, read_text
from amexcli.runtime import Runtime
from amexcli.store.entry import DETAILS
from amexcli.store.search import Query
from amexcli.values import kinds
from amexcli.values.field import Field
from amexcli.values.groups import Group

FILTERS: tuple[Field, ...] = (
    Field(
        name="since",
        kind=kinds.span(toward_end=False),
        help="Show only what happened on or after this date: 11/1, -30d, march.",
        group=Group.DATES,
    ),
    Field(
        name="until",
        kind=kinds.span(toward_end=True),
        help="Show only what happened up to this date or month.",
        group=Group.DATES,
    ),
    *(
        detail.field._replace(help=detail.narrows, repeats=False, group=Group.WHICH)
        for detail in DETAILS
        if detail.narrows
    ),
    Field(
        name="text",
        kind=kinds.text(),
        help="Show only records that contain these words, in upper or lower case.",
        group=Group.WHICH,
        option="--search",
    ),
)
"""Named after the fields of `Query`, except for the tag."""


def read_query(typed: Mapping[str, Any], runtime: Runtime) -> Query:
    """Return the query that the filters make. Raises Refused, naming the option."""
    given = {
        field.name: read_text(field, text, runtime)
        for field, text in pick_typed(FILTERS, typed).items()
        if text
    }
    tag = given.pop("tags", None)
    return Query(tag=tag, **given)
