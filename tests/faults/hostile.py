"""Hostile things that may replace a file or folder of the store, and all the places for them.

Memory sticks, cloud folders, other machines and curious people bring such things.
"""

import os
import random
import socket
import stat
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from faults.site import Site

_TERABYTE = 1 << 40
_NAMES = (
    b"20261101T100000Z-bad\xff\xfe0.toml",
    b"20261101T100000Z-bad\n000.toml",
    b"20261101T100000Z-\x1b[2J00.toml",
    b"20261101T100000Z-" + b"x" * 233 + b".toml",
    "20261101T100000Z-\u202etxt0.toml".encode(),
    b"-rf.toml",
    b"con.toml",
    b"$(touch x).toml",
)


class Thing(NamedTuple):
    """Something hostile. `put` creates it at the free path from the bytes that were there."""

    name: str
    put: Callable[[Path, bytes], None]
    can_be_read: bool = False
    """Whether amexcli may read or repair it. If so, it doesn't have to report it."""


class Place(NamedTuple):
    """A file or folder of the store, and the commands that must name it if it's hostile."""

    name: str
    path: str
    named_by: tuple[str, ...] = ()

    def in_(self, site: Site) -> Path:
        return site.folder / self.path


_ENTRIES = ("log list", "log export", "log stats", "log check")
_CASES = ("cases", "log check")

FILES = (
    Place("entry", "store/log/2026/11/20261120T053205Z-mv0000.toml", _ENTRIES),
    Place("new entry", "store/log/2026/12/20261201T100000Z-nw0000.toml", _ENTRIES),
    Place("case", "store/cases/acme.toml", _CASES),
    Place("new case", "store/cases/evil.toml", _CASES),
    Place("marker", "store/store.toml", ("log check",)),
    Place("attachment", "store/attachments/rm0000/letter.txt"),
    Place("new attachment", "store/attachments/at0000/evil.txt"),
    Place("removed entry", "store/trash/20261112T113205Z-rs0000.toml", ("log trash",)),
    Place("removed case", "store/trash/cases/gone.toml"),
    Place("removed attachment", "store/trash/attachments/rs0000/gone.txt"),
    Place("git's ignored", "store/.gitignore"),
    Place("own numbers", "config/numbers.toml", ("numbers",)),
    Place("stray", "store/stray.toml"),
    Place("temporary", "store/log/2026/11/.1.abc.tmp"),
)
FOLDERS = (
    Place("log", "store/log"),
    Place("year", "store/log/2027"),
    Place("month", "store/log/2026/13"),
    Place("month in use", "store/log/2026/11"),
    Place("cases", "store/cases"),
    Place("attachments", "store/attachments"),
    Place("attachments of one", "store/attachments/rm0000"),
    Place("attachments of none", "store/attachments/zz0000"),
    Place("trash", "store/trash"),
    Place("trashed cases", "store/trash/cases"),
    Place("git", "store/.git"),
    Place("config", "config"),  # of the user, not of the store
)


def _link(target: str) -> Callable[[Path, bytes], None]:
    return lambda path, _: path.symlink_to(target)


def _link_outside(path: Path, good: bytes) -> None:
    """Lead to files that aren't ours. Nothing may change there."""
    site = next(folder for folder in path.parents if (folder / "home").is_dir())
    outside = Site(site).outside
    (outside / "inner").mkdir(parents=True)
    (outside / "file").write_bytes(good or b"mine\n")
    (outside / "inner" / "20261101T100000Z-ns0000.toml").write_bytes(good or b"mine\n")
    path.symlink_to(outside / "file" if path.suffix else outside)


def _pair(path: Path, _: bytes) -> None:
    other = path.with_name(f"{path.name}.other")
    path.symlink_to(other)
    other.symlink_to(path)


def _fifo_behind(path: Path, _: bytes) -> None:
    hidden = path.with_name(f".{path.name}.fifo")
    os.mkfifo(hidden)
    path.symlink_to(hidden)


def _socket(path: Path, _: bytes) -> None:
    here = os.open(".", os.O_RDONLY)
    os.chdir(path.parent)  # a socket's whole path may have but 107 bytes
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(path.name)
    finally:
        os.fchdir(here)
        os.close(here)


def _device(path: Path, _: bytes) -> None:
    try:
        os.mknod(path, stat.S_IFCHR | 0o600, os.makedev(1, 5))  # /dev/zero
    except PermissionError:
        path.symlink_to("/dev/zero")


def _sparse(path: Path, good: bytes) -> None:
    path.write_bytes(good)
    os.truncate(path, _TERABYTE)


def _closed(path: Path, good: bytes) -> None:
    path.write_bytes(good)
    path.chmod(0)


def _bytes(data: bytes) -> Callable[[Path, bytes], None]:
    return lambda path, _: path.write_bytes(data)


def _with(more: str) -> Callable[[Path, bytes], None]:
    """The good file with something added, so that it is otherwise an entry or a case."""
    return lambda path, good: path.write_bytes(good + more.encode())


def _instead(old: bytes, new: bytes) -> Callable[[Path, bytes], None]:
    return lambda path, good: path.write_bytes(good.replace(old, new))


def _changed(change: Callable[[bytes], bytes]) -> Callable[[Path, bytes], None]:
    return lambda path, good: path.write_bytes(change(good))


def _deep(opening: str, closing: str, depth: int = 500) -> str:
    return f"x = {opening * depth}1{closing * depth}\n"


def _bad_names(path: Path, good: bytes) -> None:
    path.write_bytes(good)
    for name in _NAMES:
        Path(os.fsdecode(os.path.join(os.fsencode(path.parent), name))).write_bytes(good)


_GARBAGE = random.Random(0).randbytes(5000)

FILE_THINGS = (
    Thing("loop", lambda path, _: path.symlink_to(path)),
    Thing("two links in a circle", _pair),
    Thing("dangling link", _link("nowhere")),
    Thing("link outside", _link_outside, can_be_read=True),
    Thing("link to /dev/zero", _link("/dev/zero")),
    Thing("link to /dev/full", _link("/dev/full")),
    Thing("link to a terminal", _link("/dev/tty")),
    Thing("link to a pipe", _fifo_behind),
    Thing("link to the folder", _link(".")),
    Thing("link to the root", _link("/")),
    Thing("pipe", lambda path, _: os.mkfifo(path)),
    Thing("socket", _socket),
    Thing("device", _device),
    Thing("folder", lambda path, _: path.mkdir()),
    Thing("folder with itself", lambda path, good: (path.mkdir(), (path / path.name).mkdir())),
    Thing("terabyte", _sparse),
    Thing("closed", _closed),
    Thing("empty", _bytes(b""), can_be_read=True),
    Thing("zeros", _bytes(bytes(4096))),
    Thing("garbage", _bytes(_GARBAGE)),
    Thing("UTF-16", _changed(lambda good: b"\xff\xfe" + good.decode().encode("utf-16-le"))),
    Thing("BOM", _changed(lambda good: b"\xef\xbb\xbf" + good), can_be_read=True),
    Thing("two BOMs", _changed(lambda good: b"\xef\xbb\xbf" * 2 + good)),
    Thing("CRLF", _changed(lambda good: good.replace(b"\n", b"\r\n")), can_be_read=True),
    Thing("CR", _changed(lambda good: good.replace(b"\n", b"\r"))),
    Thing("half", _changed(lambda good: good[: len(good) // 2]), can_be_read=True),
    Thing("500 arrays", _with(_deep("[", "]"))),
    Thing("500 tables in a line", _with(_deep("{a=", "}"))),
    Thing("500 keys", _with(f"{'a.' * 500}a = 1\n"), can_be_read=True),
    Thing("500 tables", _with(f"[{'a.' * 500}a]\n"), can_be_read=True),
    Thing("500 headings", _with("".join(f"[{'a.' * n}a]\n" for n in range(500))), can_be_read=True),
    Thing("90 arrays", _with(_deep("[", "]", 90)), can_be_read=True),
    Thing("90 tables", _with(f"[{'a.' * 90}a]\n"), can_be_read=True),
    Thing("100,000 arrays", _with(_deep("[", "]", 100_000))),
    Thing("a million keys", _with("".join(f"k{n} = 0\n" for n in range(1_000_000)))),
    Thing("as many keys as fit", _with("".join(f"k{n}=0\n" for n in range(90_000))), True),
    Thing("a million lines", _with("# \n" * 300_000), can_be_read=True),
    Thing("future schema", _instead(b"schema = 1", b"schema = 99"), can_be_read=True),
    Thing("schema of text", _instead(b"schema = 1", b'schema = "one"')),
    Thing("huge schema", _instead(b"schema = 1", b"schema = " + b"9" * 5000)),
    Thing("lone surrogate", _with('x = "\\ud800"\n')),
    Thing("bytes that are not UTF-8", _changed(lambda good: good + b'x = "\xff\xfe"\n')),
    Thing("NUL", _changed(lambda good: good + b'x = "\x00"\n')),
    Thing("odd names beside it", _bad_names, can_be_read=True),
)
ENTRY_THINGS = (
    Thing("case of NUL", _with('case = "a\\u0000b"\n'), can_be_read=True),
    Thing("case that leads up", _with('case = "../../evil"\n'), can_be_read=True),
    Thing("case of 5,000 letters", _with(f'case = "{"x" * 5000}"\n'), can_be_read=True),
    Thing("attachment of NUL", _with('attachments = ["a\\u0000b"]\n'), can_be_read=True),
    Thing("attachment that leads up", _with('attachments = ["../../x"]\n'), can_be_read=True),
    Thing(
        "100,000 attachments",
        _with("attachments = [" + ",".join(f'"{n}"' for n in range(100_000)) + "]\n"),
        can_be_read=True,
    ),
    Thing("id of another", _instead(b"mv0000", b"ed0000"), can_be_read=True),
    Thing("id that leads up", _instead(b'"mv0000"', b'"../../../x"'), can_be_read=True),
    Thing("id of NUL", _instead(b'"mv0000"', b'"a\\u0000b"'), can_be_read=True),
    Thing("no id", _instead(b'id = "mv0000"\n', b"")),
    Thing("day that is none", _instead(b"2026-11-20 ", b"2026-02-30 ")),
    Thing("year 9999", _instead(b"2026-11-20 ", b"9999-12-31 "), can_be_read=True),
    Thing("year 1", _instead(b"2026-11-20 ", b"0001-01-01 "), can_be_read=True),
    Thing("summary of a number", _instead(b'summary = "Contact 62"', b"summary = 3")),
    Thing("endless number", _with(f"x = {'9' * 5000}\n")),
    Thing("not a number", _with("x = nan\ny = inf\n"), can_be_read=True),
    Thing("kept of text", _with('kept = "yes"\n')),
    Thing("offer of text", _with('offer = "points"\n')),
    Thing("tags of tables", _with("[[tags]]\na = 1\n")),
)
CASE_THINGS = (
    Thing("closed of text", _with('closed = "yes"\n')),
    Thing("kind of a list", _instead(b'"dispute"', b'["dispute"]'), can_be_read=True),
    Thing("amount of a table", _instead(b'amount = "40.00"', b"amount = {a = 1}"), True),
    Thing("merchant of markup", _instead(b'"Acme"', b'"[red]\\u001b[2J<b>"'), True),
    Thing("day that is text", _with('transaction_date = "soon"\n'), can_be_read=True),
    Thing("days beyond the calendar", _with("transaction_date = 9999-12-31\n"), True),
)
FOLDER_THINGS = (
    Thing("loop", lambda path, _: path.symlink_to(path)),
    Thing("link to the folder", _link(".")),
    Thing("link up", _link("..")),
    Thing("link to the root", _link("/")),
    Thing("link outside", _link_outside),
    Thing("dangling link", _link("nowhere")),
    Thing("link to /dev/zero", _link("/dev/zero")),
    Thing("pipe", lambda path, _: os.mkfifo(path)),
    Thing("socket", _socket),
    Thing("file", _bytes(b"a file\n")),
    Thing("terabyte", _sparse),
    Thing("closed", lambda path, _: path.mkdir(mode=0)),
    Thing("not to be written", lambda path, _: path.mkdir(mode=0o500), can_be_read=True),
    Thing("not to be entered", lambda path, _: path.mkdir(mode=0o600)),
    Thing("deep folders", lambda path, _: (path / ("1/" * 300)).mkdir(parents=True), True),
    Thing("2,000 folders", lambda p, _: [(p / str(n)).mkdir(parents=True) for n in range(2_000)]),
)
