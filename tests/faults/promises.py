"""What must hold after a command was interrupted, or after the system refused it something.

The store is read here by `tomllib` and nothing of amexcli's, so that a mistake there cannot hide
itself.
"""

import os
import re
import tomllib
from collections import defaultdict
from collections.abc import Mapping, Set
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeAlias

from faults.running import Ended, run_forked
from faults.site import IDS, REMOVED, Site
from faults.writes import Write

Things: TypeAlias = Mapping[str, frozenset[tuple[str, bytes]]]
"""What the user has: every version of each thing, and whether it's in the trash."""

DESIGNED = (0, 1, 2, 3, 4, 5)
_AN_HOUR_AND_MORE = 2 * 3600
"""After this time, a temporary file can't be in use anymore."""
_KNOWN = {*IDS, REMOVED, *(f"rw000{n}" for n in range(1, 6))}
_ID = re.compile(rb'^id = "[0-9a-z]+"', re.MULTILINE)
_NEW = "new"
_NOT_THINGS = ("trash/copies/", ".git")


class Broken(AssertionError):
    """A promise was broken."""


class Promise(NamedTuple):
    """A command line, and what it does to a site if nothing disturbs it."""

    write: Write
    site: Site
    before: Things
    after: Things
    seconds: float
    """How long its actual work takes."""


def promise_of(write: Write, site: Site, folder: Path) -> Promise:
    """Return what the command does to the site. This also loads what it needs into our process."""
    done = site.copy(folder / "done")
    result = done.amex(write.line)
    if result.code or not write.is_acknowledged(result.out + result.err):
        raise Broken(f"{write.line}: {result}")
    runs = []
    for n in range(3):
        copy = site.copy(folder / f"timed{n}")
        ended = run_forked(copy, write.line)
        if ended.code:
            raise Broken(f"{write.line}: {ended}")
        runs.append(ended.seconds)
    return Promise(write, site, read_things(site), read_things(done), sorted(runs)[1])


def read_things(site: Site) -> Things:
    """Return what the user has in the store, and in the file of an export."""
    things: defaultdict[str, set[tuple[str, bytes]]] = defaultdict(set)
    for name in _names_in(site.store):
        if not name.startswith(_NOT_THINGS) and "/." not in name:
            thing, place, raw = _describe(name, (site.store / name).read_bytes())
            things[thing].add((place, raw))
    for out in site.folder.glob("out.*"):
        things[out.name].add(("", out.read_bytes()))
    for numbers in (site.folder / "config").glob("[!.]*"):
        things[numbers.name].add(("", numbers.read_bytes()))
    return {thing: frozenset(versions) for thing, versions in things.items()}


def _names_in(store: Path) -> list[str]:
    return [
        os.path.relpath(os.path.join(here, name), store)
        for here, _, names in os.walk(store)
        for name in names
    ]


@cache
def _describe(name: str, raw: bytes) -> tuple[str, str, bytes]:
    """Return what the file is, where it is, and its content without its random id."""
    place = "trash" if name.startswith("trash/") else ""
    kind, _, rest = name.removeprefix("trash/").partition("/")
    if kind == "attachments":
        entry_id, _, file = rest.partition("/")
        return f"attachment {entry_id if entry_id in _KNOWN else _NEW} {file}", place, raw
    try:
        document = tomllib.loads(raw.decode())
    except ValueError as error:
        raise Broken(f"{name} is torn: {error}: {raw!r}") from error
    if "id" not in document:
        return f"{kind} {rest}", place, raw
    entry_id = document["id"]
    if entry_id not in _KNOWN:
        entry_id, raw = f"{_NEW}: {document['summary']}", _ID.sub(b"id = new", raw)
    return f"entry {entry_id}", place, raw


def must_be_whole(promise: Promise, site: Site) -> None:
    """Each thing is as before the command or as after it. Nothing is torn or lost."""
    now = read_things(site)
    for thing in {*promise.before, *promise.after, *now}:
        was, will_be, is_now = (
            state.get(thing, frozenset()) for state in (promise.before, promise.after, now)
        )
        if not _texts(is_now) <= _texts(was | will_be):
            raise Broken(f"{thing} is neither old nor new: {_show(is_now - was - will_be)}")
        if not (was <= is_now or will_be <= is_now):
            raise Broken(f"{thing} is lost: {_show(is_now)} of {_show(was)}, {_show(will_be)}")


def _texts(versions: frozenset[tuple[str, bytes]]) -> set[bytes]:
    return {raw for _, raw in versions}


def must_be_done(promise: Promise, site: Site) -> None:
    """Everything the command was supposed to do is done."""
    _must_equal(read_things(site), promise.after, "it said that it was done")


def must_be_undone(promise: Promise, site: Site) -> None:
    """Nothing the command was supposed to do is done."""
    _must_equal(read_things(site), promise.before, "it said that it was not done")


def _must_equal(now: Things, wanted: Things, why: str) -> None:
    different = [t for t in {*now, *wanted} if now.get(t) != wanted.get(t)]
    if different:
        shown = "; ".join(
            f"{t}: {_show(now.get(t, frozenset()))}, not {_show(wanted.get(t, frozenset()))}"
            for t in sorted(different)
        )
        raise Broken(f"Although {why}: {shown}")


def _show(versions: frozenset[tuple[str, bytes]]) -> str:
    return " + ".join(f"{place}{raw[-60:]!r}" for place, raw in sorted(versions)) or "nothing"


def is_settled(promise: Promise, site: Site) -> bool:
    """Whether the store is exactly as before or exactly as after, with nothing left over.

    What comes next is then what comes next on any day.
    """
    left_over = any(".tmp" in name for name in _names_in(site.store))
    return not left_over and read_things(site) in (promise.before, promise.after)


def must_go_on(promise: Promise, site: Site) -> None:
    """The next commands work, and leftovers are named and can be repaired."""
    write = promise.write
    listed = site.amex("log list")
    if listed.code or listed.err:
        raise Broken(f"log list after it: {listed}")
    must_be_mendable(site, write.line)
    _must_have(site, promise.before.keys() & promise.after.keys(), "it was repaired")
    again = site.amex(write.line)
    if again.code not in write.again or "Traceback" in again.err:
        raise Broken(f"{write.line} again: {again}")
    _must_have(site, promise.after.keys(), "it was repeated")


def _must_have(site: Site, things: Set[str], when: str) -> None:
    if lost := things - read_things(site).keys():
        raise Broken(f"After {when}, this is gone: {', '.join(sorted(lost))}")


def must_be_mendable(site: Site, line: str = "") -> None:
    """`log check` finds nothing, or nothing after `log check --fix` and following its advice."""
    found = site.amex("log check", later=_AN_HOUR_AND_MORE)
    if found.code:
        repaired = site.amex("log check --fix --keep both", later=_AN_HOUR_AND_MORE)
        if "import the file again" in found.out:
            site.amex(line)
        left = site.amex("log check", later=_AN_HOUR_AND_MORE)
        if left.code or left.out:
            raise Broken(f"log check --fix left {left}\nafter {repaired}\nof {found}")


def must_speak(ended: Ended) -> None:
    """It ended with a documented exit code, and printed a message for people."""
    if ended.code not in DESIGNED:
        raise Broken(f"exit code {ended.code}: {ended}")
    if "Traceback" in ended.err + ended.out or "[hung" in ended.err:
        raise Broken(f"{ended}")
