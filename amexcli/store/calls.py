"""Unfinished calls. Each is a file of events, `calls/ID.jsonl`, until it is saved.

An event is on the disk before the prompt comes back. A command that works on the call locks the
file, so an unlocked call is one that was interrupted. The entry made from it has the same id.
"""

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from math import isfinite
from pathlib import Path
from typing import Any, NamedTuple

from amexcli.errors import ChangedMeanwhile, NotFound, StoreUnusable
from amexcli.store.entry_files import Reading, Unreadable, files_below
from amexcli.store.files import locked, trouble_with
from amexcli.store.ids import as_typed
from amexcli.store.regular import LARGEST_RECORD, Unfit
from amexcli.store.store import Store

_SCHEMA = 1
_LARGEST = 16 * LARGEST_RECORD
"""Bytes. With its two clocks, a line takes several times as many here as in a record."""
_NAME = re.compile(r"[0-9a-z]{1,32}\.jsonl")


class Event(NamedTuple):
    """Something that was typed, or done, during a call."""

    kind: str
    at: datetime
    """Wall-clock time. The user can set that clock, and it runs while the computer sleeps."""
    ticks: float
    """Seconds on a clock that nobody can set, and that stops while the computer sleeps."""
    text: str = ""


class Call(NamedTuple):
    """A call: its id, what it is about, and its events. The first event began it."""

    id: str
    about: Mapping[str, str]
    """Details of the entry that were known when the call began, and the `task`."""
    events: tuple[Event, ...]

    @property
    def began(self) -> datetime:
        """When it began."""
        return self.events[0].at

    def plus(self, event: Event) -> "Call":
        """Return the call with one more event."""
        return self._replace(events=(*self.events, event))


class Calls:
    """The unfinished calls of one store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.folder = store.root / "calls"

    def begin(self, call: Call) -> None:
        """Write the file of a new call. Raises StoreUnusable."""
        self.store.prepare_to_write()
        [event] = call.events
        about = {"schema": _SCHEMA, **call.about}
        self.store.files.publish(self._path_of(call.id), _as_line(event, about))

    def append(self, call: Call, event: Event) -> Call:
        """Add an event, synced to disk, and return the call with it.

        Raises StoreUnusable. In that case the event isn't in the file.
        """
        path = self._path_of(call.id)
        self.store.files.require(path)
        with trouble_with(path), open(path, "r+b", buffering=0) as file:
            # A line that a power cut left incomplete was never acknowledged.
            end = file.read().rfind(b"\n") + 1
            try:
                file.truncate(end)
                file.seek(end)
                line = _as_line(event, {})
                while line:
                    line = line[file.write(line) or 0 :]
                os.fsync(file.fileno())
            except OSError:
                with suppress(OSError):
                    file.truncate(end)
                raise
        return call.plus(event)

    @contextmanager
    def holding(self, call_id: str, *, wait: bool = False) -> Iterator[Call]:
        """Lock the call against other commands, and yield it as it is now.

        Raises ChangedMeanwhile if another command holds it, StoreUnusable if it is gone.
        """
        path = self._path_of(call_id)
        with locked(path, wait=wait):
            with trouble_with(path):
                call = _parse(call_id, self.store.files.read(path, _LARGEST))
            yield call

    def unfinished(self) -> Reading[Call]:
        """Return the calls that no command is working on, newest first."""
        return Reading(self._iter_unfinished())

    def find(self, prefix: str) -> Call:
        """Return the newest unfinished call whose id begins this way. Raises NotFound.

        One that was discarded comes back from the trash for its whole id.
        """
        wanted = as_typed(prefix)
        for call in self.unfinished():
            if as_typed(call.id).startswith(wanted):
                return call
        if restored := self._restore(f"{wanted}.jsonl"):
            return restored
        named = f" '{prefix}'" if prefix else ""
        raise NotFound(f"There's no unfinished call{named}.", "See all of them: amex call --list")

    def discard(self, call: Call) -> None:
        """Move the call's file to the trash."""
        self.store.discard(self._path_of(call.id), kind="calls")

    def finish(self, call: Call) -> None:
        """Delete the call's file after its entry has been saved."""
        self.store.files.delete(self._path_of(call.id))

    def _restore(self, name: str) -> Call | None:
        discarded = self.store.root / "trash" / "calls" / name
        if not _NAME.fullmatch(name) or not os.path.lexists(discarded):
            return None
        self.store.files.move(discarded, self.folder / name)
        restored = self._read(self.folder / name)
        return restored if isinstance(restored, Call) else None

    def _path_of(self, call_id: str) -> Path:
        return self.folder / f"{call_id}.jsonl"

    def _iter_unfinished(self) -> Iterator[Call | Unreadable]:
        files = files_below(self.store.files, self.folder)
        read = [one if isinstance(one, Unreadable) else self._read(one) for one in files]
        calls = [one for one in read if isinstance(one, Call)]
        yield from sorted(calls, key=lambda call: call.began, reverse=True)
        yield from (one for one in read if isinstance(one, Unreadable))

    def _read(self, path: Path) -> Call | Unreadable | None:
        """Return the call in the file, or None if it is in use, gone, or not a call's file."""
        if not _NAME.fullmatch(path.name) or path.parent != self.folder:
            return None
        try:
            raw = self.store.files.read(path, _LARGEST)
            with locked(path, wait=False):
                return _parse(path.stem, raw)
        except (FileNotFoundError, ChangedMeanwhile):
            return None
        except (OSError, Unfit, StoreUnusable) as error:
            return Unreadable(path, getattr(error, "strerror", None) or str(error))


def _as_line(event: Event, about: Mapping[str, object]) -> bytes:
    plain = {**event._asdict(), "at": event.at.isoformat(), "ticks": round(event.ticks, 1)}
    return (json.dumps({**plain, **about}, ensure_ascii=False) + "\n").encode()


def _parse(call_id: str, raw: bytes) -> Call:
    """Return the call without a line that was cut off. Raises Unfit."""
    whole = raw[: raw.rfind(b"\n") + 1]
    try:
        rows = [json.loads(line) for line in whole.split(b"\n")[:-1]]
        events = tuple(map(_as_event, rows))
        about = {key: one for key, one in rows[0].items() if key not in Event._fields}
        if about.pop("schema") > _SCHEMA or not {*map(type, about.values())} <= {str}:
            raise ValueError(about)
        about["summary"], about["channel"]
    except (ValueError, LookupError, TypeError, AttributeError):
        raise Unfit("isn't a call that this version of amex can read") from None
    return Call(call_id, about, events)


def _as_event(row: Mapping[str, Any]) -> Event:
    event = Event(row["kind"], datetime.fromisoformat(row["at"]), float(row["ticks"]), row["text"])
    if event.at.tzinfo is None or not isfinite(event.ticks) or {*map(type, event[::3])} != {str}:
        raise ValueError(row)
    return event
