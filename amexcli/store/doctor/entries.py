"""Checks of single entries: readable, called as they should be, each with an id of its own."""

import os
from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from amexcli.errors import AmexError
from amexcli.store.doctor.problem import Problem
from amexcli.store.doctor.survey import Survey
from amexcli.store.entry import SCHEMA
from amexcli.store.entry_files import Stored, name_of
from amexcli.store.ids import id_from
from amexcli.store.links import is_link


def unreadable_file(survey: Survey) -> Iterator[Problem]:
    """Files of the log that cannot be read, and folders that are none."""
    try:
        survey.store.check_schema()
    except AmexError as error:
        yield Problem(survey.store.marker, error.message)
    for folder in (survey.log.folder, survey.cases.folder, survey.attachments.folder):
        if folder.exists() and not folder.is_dir():
            yield Problem(folder, "is not a folder")
    for path, problem in survey.left_alone:
        if survey.raw(path) == b"":
            what = "is empty: a command was cut off before it had written anything"
            repair = partial(survey.store.discard, path, kind="copies")
            yield Problem(path, what, "move it to the trash", repair)
        else:
            yield Problem(path, problem)


def wrong_name(survey: Survey) -> Iterator[Problem]:
    """Entries whose file is not called by their moment and id, or lies in another folder."""
    ids = {stored.path: stored.entry.id for stored in survey.entries}
    for stored in survey.entries:
        place = survey.log.place_of(name_of(stored.entry))
        if place == stored.path or ids.get(place) == stored.entry.id:  # see duplicate_id
            continue
        what = f"by its moment and id it is {place.relative_to(survey.log.folder)}"
        if os.path.lexists(place) or is_link(stored.path):
            yield Problem(stored.path, what)
        else:
            repair = partial(survey.store.files.move, stored.path, place)
            yield Problem(stored.path, what, "rename it", repair)


def duplicate_id(survey: Survey) -> Iterator[Problem]:
    """Entries that share an id: the same one twice, or two that no id tells apart."""
    place_of = survey.log.place_of
    by_id: defaultdict[str, list[Stored]] = defaultdict(list)
    for stored in survey.entries:
        by_id[stored.entry.id].append(stored)
    for same in by_id.values():
        first, *others = sorted(same, key=lambda one: one.path != place_of(name_of(one.entry)))
        for other in others:
            if other.entry == first.entry:
                yield Problem(
                    other.path,
                    f"is the same as {first.path}",
                    "move it to the trash",
                    partial(survey.store.discard, other.path, kind="copies"),
                )
            elif other.entry.schema > SCHEMA:
                yield Problem(other.path, f"has the id of {first.path}, and a newer schema")
            else:
                yield Problem(
                    other.path,
                    f"has the id of {first.path}",
                    "give it its own id",
                    partial(give_new_id, survey, other),
                )


def give_new_id(survey: Survey, stored: Stored) -> None:
    """Make the file an entry of its own, with copies of what is attached to it.

    Two machines that do so make the same entry of the same file.
    """
    from amexcli.store.toml import Unparsable, with_values

    entry_id = id_from(stored.raw)
    while entry_id in survey.log.ids():
        entry_id = id_from(entry_id.encode())
    try:
        raw = with_values(stored.raw, {"id": entry_id})
    except Unparsable as error:
        raise AmexError(
            f"{stored.path} {error}", "Open the file in an editor and change its id."
        ) from error
    survey.attachments.copy(stored.entry, entry_id)
    name = f"{name_of(stored.entry).partition('-')[0]}-{entry_id}.toml"
    survey.store.files.publish(survey.log.place_of(name), raw)
    survey.store.discard(stored.path, kind="copies")
