"""Publishes many new files at once: they wait in a hidden folder, then all appear or none."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from amexcli.store.files import (
    NEW,
    STAGED,
    TEMPORARY,
    clearing_away,
    link_new,
    locked,
    make_folders,
    sync_folder,
    trouble_with,
    write_new,
)

# One sync of everything takes a seventh of the time of a thousand single ones. Windows lacks it.
_CAN_SYNC_ALL = hasattr(os, "sync")


@contextmanager
def staging(beside: Path) -> Iterator[Path]:
    """Yield a hidden folder in `beside` for files that appear together, and delete it afterward.

    Raises ChangedMeanwhile if another process has one there, because neither could see the other's
    files.
    """
    folder = beside / f"{STAGED}{os.getpid()}.{os.urandom(3).hex()}{TEMPORARY}"
    with trouble_with(folder):
        make_folders(beside)
    with locked(beside, wait=False):
        with trouble_with(folder):
            make_folders(folder)
        try:
            with _ending_as_interrupted():
                yield folder
        finally:
            with clearing_away(folder):
                for path in folder.iterdir():
                    path.unlink()
                folder.rmdir()


@contextmanager
def _ending_as_interrupted() -> Iterator[None]:
    """Treat SIGTERM and SIGHUP (`kill`, a closed terminal) like Ctrl-C, so cleanup runs."""
    import signal

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    polite = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {number: signal.signal(number, interrupt) for number in polite}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def stage(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a new file into a staging folder. Publishing syncs it to disk."""
    with trouble_with(path):
        if not _CAN_SYNC_ALL:
            write_new(path, chunks)
            return
        descriptor = os.open(path, NEW, 0o600)
        try:
            for chunk in chunks:
                rest = memoryview(chunk)
                while rest:
                    rest = rest[os.write(descriptor, rest) :]
        finally:
            os.close(descriptor)


def publish_staged(folder: Path, place_of: Callable[[str], Path]) -> None:
    """Sync staged files to disk, then move each to its place, all of them or none.

    Raises StoreUnusable, also if a name is taken.
    """
    if _CAN_SYNC_ALL:
        os.sync()
    made: set[Path] = set()
    placed: list[Path] = []
    try:
        for source in folder.iterdir():
            target = place_of(source.name)
            with trouble_with(target):
                if target.parent not in made:
                    make_folders(target.parent)
                    made.add(target.parent)
                placed.append(target)  # recorded first, because the move may be interrupted
                try:
                    link_new(source, target)
                except FileExistsError:
                    placed.pop()  # another process put it there
                    raise
    except BaseException:
        for target in placed:
            with suppress(OSError):
                target.unlink()
        raise
    for parent in made:
        sync_folder(parent)
