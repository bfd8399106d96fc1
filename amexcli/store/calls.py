"""Calls that are going on: a file of events each, `calls/ID.jsonl`, until they are saved.

An event is on the disk before the prompt comes back. The file of a call is locked while its command
runs, so a call that nobody holds was not finished. The entry that it becomes has its id.
"""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from amexcli.errors import ChangedMeanwhile, NotFound, StoreUnusable
from amexcli.store.entry_files import Reading, Unreadable
from amexcli.store.files import locked, trouble_with
from amexcli.store.ids import as_typed
from amexcli.store.regular import Unfit
from amexcli.store.store import Store

BEGIN = "begin"
SCHEMA = 1
_SUFFIX = ".jsonl"


class Event(NamedTuple):
    """Something that was typed, or done, during a call."""

    kind: str
    at: datetime
    """By the clock on the wall, which may be set, and goes on while the computer sleeps."""
    ticks: float
    """Seconds on a clock that is never set, and stops while the computer sleeps."""
    text: str = ""


class Call(NamedTuple):
    """A call: its id, what it is about, and its events, the first of which began it."""

    id: str
    about: Mapping[str, Any]
    """The entry's details that are known from the beginning, and the `task`."""
    events: tuple[Event, ...]

    def plus(self, event: Event) -> "Call":
        """Return the call with one event more."""
        return self._replace(events=(*self.events, event))


class Calls:
    """The calls of one store that are not saved yet."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.folder = store.root / "calls"

    def begin(self, call: Call) -> None:
        """Write the file of a new call. Raises StoreUnusable."""
        self.store.prepare_to_write()
        [event] = call.events
        line = _as_line(event, {"schema": SCHEMA, **call.about})
        self.store.files.publish(self._path_of(call.id), line)

    def append(self, call_id: str, event: Event) -> None:
        """Add an event, synced to disk. Raises StoreUnusable; then the event is not in the file."""
        path = self._path_of(call_id)
        self.store.files.require(path)
        line = _as_line(event, {})
        with trouble_with(path), open(path, "r+b", buffering=0) as file:
            # What a power cut left of a line was never acknowledged.
            end = file.read().rfind(b"\n") + 1
            file.truncate(end)
            file.seek(end)
            try:
                while line:
                    line = line[file.write(line) or 0 :]
                os.fsync(file.fileno())
            except OSError:
                with suppress(OSError):
                    file.truncate(end)
                raise

    def holding(self, call_id: str, *, wait: bool = False) -> AbstractContextManager[None]:
        """Hold the call, so that no other command takes it up. Raises ChangedMeanwhile."""
        return locked(self._path_of(call_id), wait=wait)

    def unfinished(self) -> Reading[Call]:
        """Return the calls that no command is busy with, newest first."""
        return Reading(self._iter_unfinished())

    def find(self, prefix: str) -> Call:
        """Return the unfinished call whose id begins so. Raises NotFound."""
        wanted = as_typed(prefix)
        found = [call for call in self.unfinished() if as_typed(call.id).startswith(wanted)]
        if not found:
            raise NotFound(
                f"There's no unfinished call '{prefix}'."
                if prefix
                else "There's no unfinished call.",
                "See which calls are unfinished: amex call --list",
            )
        if len(found) > 1:
            listed = (f"{one.id}  {one.about['summary']}" for one in found)
            raise NotFound(
                f"{len(found)} calls are unfinished:",
                "\n".join((*listed, "Name one: amex call --resume ID")),
            )
        return found[0]

    def discard(self, call: Call) -> Path:
        """Move the call's file to the trash, and return its new path."""
        return self.store.discard(self._path_of(call.id), kind="calls")

    def finish(self, call: Call) -> None:
        """Delete the call's file, once its entry is in the log."""
        self.store.files.delete(self._path_of(call.id))

    def _path_of(self, call_id: str) -> Path:
        return self.folder / f"{call_id}{_SUFFIX}"

    def _iter_unfinished(self) -> Iterator[Call | Unreadable]:
        if problem := self.store.files.problem_with(self.folder):
            yield Unreadable(self.folder, problem)
            return
        try:
            names = os.listdir(self.folder)
        except FileNotFoundError:
            return
        except OSError as error:
            yield Unreadable(self.folder, f"cannot be opened: {error.strerror}")
            return
        read = [self._read(self.folder / name) for name in names if _is_call(name)]
        calls = (one for one in read if isinstance(one, Call))
        yield from sorted(calls, key=lambda call: call.events[0].at, reverse=True)
        yield from (one for one in read if isinstance(one, Unreadable))

    def _read(self, path: Path) -> Call | Unreadable | None:
        """Return the call in the file; None if it is going on, or gone."""
        try:
            raw = self.store.files.read(path)
            with self.holding(path.stem):
                return _parse(path.stem, raw)
        except (FileNotFoundError, ChangedMeanwhile):
            return None
        except (OSError, Unfit, StoreUnusable) as error:
            return Unreadable(path, getattr(error, "strerror", None) or str(error))
        except (ValueError, KeyError, TypeError, AttributeError):
            return Unreadable(path, "isn't a call that this version of amex can read")


def _is_call(name: str) -> bool:
    return name.endswith(_SUFFIX) and not name.startswith(".")


def _as_line(event: Event, about: Mapping[str, Any]) -> bytes:
    plain = {**event._asdict(), "at": event.at.isoformat(), "ticks": round(event.ticks, 1)}
    return (json.dumps({**plain, **about}, ensure_ascii=False) + "\n").encode()


def _parse(call_id: str, raw: bytes) -> Call:
    """Return the call. A line that was cut off is left out. Raises ValueError and the like."""
    whole = raw[: raw.rfind(b"\n") + 1].decode()
    rows = [json.loads(line) for line in whole.split("\n")[:-1]]
    if rows[0]["schema"] > SCHEMA:
        raise ValueError("newer")
    events = tuple(
        Event(row["kind"], datetime.fromisoformat(row["at"]), float(row["ticks"]), row["text"])
        for row in rows
    )
    about = {key: one for key, one in rows[0].items() if key not in (*Event._fields, "schema")}
    if not isinstance(about["summary"], str) or any(e.at.tzinfo is None for e in events):
        raise ValueError("incomplete")
    return Call(call_id, about, events)
