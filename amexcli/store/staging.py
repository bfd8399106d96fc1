"""Many new files at once: they wait in a hidden folder, then appear together, or none of them."""

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

# One sync of everything takes a seventh of the time of a thousand single ones. Windows has none.
_CAN_SYNC_ALL = hasattr(os, "sync")


@contextmanager
def staging(beside: Path) -> Iterator[Path]:
    """A hidden folder in `beside` for files that are to appear together, gone afterward.

    Raises ChangedMeanwhile if another process has one there: neither could see what the other
    brings.
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
    """Make a polite end (a closed terminal, `kill`) what Ctrl-C is, so that it is cleaned up."""
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
    """Write a new file into a staging folder; it is on the disk once it is published."""
    with trouble_with(path):
        if not _CAN_SYNC_ALL:
            write_new(path, chunks)
            return
        with open(os.open(path, NEW, 0o600), "wb") as file:
            file.writelines(chunks)


def publish_staged(folder: Path, place_of: Callable[[str], Path]) -> None:
    """Put staged files on the disk, then each where its name belongs, all of them or none.

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
                placed.append(target)  # before it is: we may be interrupted in between
                try:
                    link_new(source, target)
                except FileExistsError:
                    placed.pop()  # somebody else put that there
                    raise
    except BaseException:
        for target in placed:
            with suppress(OSError):
                target.unlink()
        raise
    for parent in made:
        sync_folder(parent)
