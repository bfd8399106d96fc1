"""Stores full of bad files: each bad file is named and left alone, and the rest is read.

Every command ends if it takes too long, by the processor's time: tests run on busy machines.
"""

import errno
import os
import resource
import signal
import socket
import subprocess
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from helpers import Result, entry_files

SECONDS = 10
"""We promise two for one bad file, and here there are dozens."""
SECONDS_OF_WAITING = 60
MEBIBYTE = 1024 * 1024
TERABYTE = 1024**4
DEEP = 500
ENTRY = 'schema = 1\nid = "{id}"\nat = 2026-11-20T10:00:00Z\nsummary = "x"\n'


def filled(lines: Callable[[int], str], size: int) -> str:
    """Numbered lines, up to this many bytes."""
    parts: list[str] = []
    for number in count():
        parts.append(lines(number))
        if (size := size - len(parts[-1])) < 0:
            return "".join(parts[:-1])
    raise AssertionError


def sparse(path: Path) -> None:
    path.touch()
    os.truncate(path, TERABYTE)


def bind_socket(path: Path) -> None:
    here = os.open(".", os.O_RDONLY)
    os.chdir(path.parent)  # the path of a socket may have a hundred bytes
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.fchdir(here)
        os.close(here)


SPECIAL: dict[str, Callable[[Path], object]] = {
    "pipe": os.mkfifo,
    "socket": bind_socket,
    "folder": Path.mkdir,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "loop": lambda path: path.symlink_to(path),
    "terabyte": sparse,
}
TEXTS = {
    "million-keys": filled("a{}=1\n".format, 10 * MEBIBYTE),
    "keys": filled("a{}=1\n".format, MEBIBYTE - 200),
    "tables": filled("[a{}]\n".format, MEBIBYTE - 200),
    "lists-of-tables": filled("[[a]]\nb{}=1\n".format, MEBIBYTE - 200),
    "inline": f"x = {{{filled('a{}=1,'.format, 900_000)}b=1}}\n",
    "dotted-keys": filled("a.b.c{}=1\n".format, MEBIBYTE - 200),
    "names": f"attachments = [{','.join(f'{chr(34)}{n}{chr(34)}' for n in range(100_000))}]\n",
    "comments": filled("# {}\n".format, MEBIBYTE - 200),
    "blank": "\n" * (MEBIBYTE - 200),
    "deep-list": f"x = {'[' * DEEP}{']' * DEEP}\n",
    "deep-list-300": f"x = {'[' * 300}{']' * 300}\n",
    "deep-inline": f"x = {'{a=' * DEEP}1{'}' * DEEP}\n",
    "deep-key": f"{'.'.join('a' * DEEP)} = 1\n",
    "deep-table": f"[{'.'.join('a' * DEEP)}]\n",
    "deep-tables": f"[[{'.'.join('a' * DEEP)}]]\n",
    "deepest-key": f"{'.'.join('a' * 400_000)} = 1\n",
    "open-quotes": 'x = """\n' + '\\"""' * 250_000,
    "escapes": f'notes = """\n{chr(92)}"{(chr(92) + chr(34)) * 500_000}\n"""\n',
    "number": f"x = 0x{'f' * 4000}\n",
    "long-number": f"x = 1{'0' * 900_000}\n",
}
FEW = ("million-keys", "keys", "number", *(text for text in TEXTS if "deep" in text))
BROKEN = {
    "empty": b"",
    "zeros": b"\0" * 5000,
    "utf-16": "id = 1".encode("utf-16"),
    "bytes": b"\xff",
}


def fill(folder: Path, name_of: Callable[[int], str], head: str = "") -> list[Path]:
    """Put some of each kind into the folder."""
    made = []
    for number, what in enumerate((*SPECIAL, *FEW, *BROKEN)):
        path = folder / name_of(number)
        if what in SPECIAL:
            SPECIAL[what](path)
        elif what in TEXTS:
            path.write_text(head.format(id=f"zz{number:04}") + TEXTS[what])
        else:
            path.write_bytes(BROKEN[what])
        made.append(path)
    return made


@pytest.fixture
def run(amex):
    """Run a command line in this process, and stop it if it works or waits too long."""

    def give_up(*_: object) -> None:
        raise TimeoutError

    def run_in_time(*arguments: str) -> Result:
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        signal.setitimer(signal.ITIMER_REAL, SECONDS_OF_WAITING)
        try:
            return amex(*arguments)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.setitimer(signal.ITIMER_REAL, 0)

    before = [(one, signal.signal(one, give_up)) for one in (signal.SIGPROF, signal.SIGALRM)]
    yield run_in_time
    for number, handler in before:
        signal.signal(number, handler)


def limit_time() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


@pytest.fixture
def good(amex, store, tmp_path):
    """A store without problems: an entry with an attachment, a removed one, and a case."""
    (tmp_path / "chat.txt").write_text("Hello")
    keep = ("--case", "acme", "--attach", str(tmp_path / "chat.txt"))
    removed, entry = (amex("log", "add", "Called", *keep).out.strip() for _ in range(2))
    amex("log", "remove", removed, "--yes")
    assert amex("dispute-checklist", "--case", "acme", "--amount", "5").code == 0
    return entry


COMMANDS = [
    "log list --limit 0",
    "log list --search nothing-has-this",
    "log show {id}",
    "log export",
    "log stats",
    "due",
    "cases",
    "cases show acme",
    "log add Again",
    "log edit {id} --reference R-2",
    "log attach {id} {chat}",
    "log done {id}",
    "log check",
    "log check --fix --keep both",
    "log remove {id} --yes",
    "log restore {id}",
    "log trash",
    "cases close acme",
    "log purge --yes",
]


@pytest.mark.long
def test_a_store_full_of_bad_files_loses_no_good_one_and_hangs_no_command(
    run, good, store, tmp_path
):
    bad = fill(store / "log/2026/11", lambda n: f"20261120T10{n:04}Z-zz{n:04}.toml", ENTRY)
    bad += fill(store / "cases", "bad-{}.toml".format, 'merchant = "Acme"\n')
    fill(store / "attachments" / good, "{}.txt".format)
    special = [path for path in bad if path.is_symlink() or not path.is_file()]
    for line in COMMANDS:
        result = run(*line.format(id=good, chat=tmp_path / "chat.txt").split())
        if line.startswith(("log list", "log export", "cases", "due", "log stats")):
            assert result.code == 1, line
        if line.startswith(("log show", "log add", "log edit", "log attach", "log done")):
            assert result.code == 0, (line, result.err)
        if line == "log list --limit 0":
            assert result.out.splitlines() == [
                one for one in result.out.splitlines() if "Called" in one or "\tx\t" in one
            ]
            assert all(str(path) in result.err for path in bad[: len(SPECIAL)])
        if line == "cases":
            assert "acme" in result.out
            assert all(f"bad-{number} " in result.err for number in range(len(SPECIAL)))
    assert all(map(os.path.lexists, special))


@pytest.mark.parametrize("what", [*SPECIAL, *TEXTS, *BROKEN])
@pytest.mark.long
def test_one_bad_file_of_each_kind_hangs_no_command(amex_process, good, store, tmp_path, what):
    entry, case = store / "log/2026/11/20261120T100000Z-zzzzzz.toml", store / "cases/bad.toml"
    for path, head in ((entry, ENTRY.format(id="zzzzzz")), (case, 'merchant = "Acme"\n')):
        if what in SPECIAL:
            SPECIAL[what](path)
        else:
            path.write_bytes(BROKEN[what] if what in BROKEN else (head + TEXTS[what]).encode())
    for line in (
        *(f"log {verb} zzzzzz" for verb in ("show", "done", "edit --reference R-1", "open")),
        *("cases show bad", "cases close bad", "dispute-checklist --case bad --amount 8"),
        *("log list", "log export", "due", "cases", "log add Again", "log check"),
        *(
            "log remove zzzzzz --yes",
            "cases remove bad --yes",
            "log check --fix",
            "log purge --yes",
        ),
    ):
        arguments = line.format(id=good, chat=tmp_path / "chat.txt").split()
        result = amex_process(*arguments, preexec_fn=limit_time, timeout=SECONDS_OF_WAITING)
        assert b"Traceback" not in result.stderr, result
        assert result.returncode in range(6), result


LINKS = {
    "log/2026/13": ".",
    "log/2026/14": "..",
    "log/2026/15": "../../..",
    "log/2026/16": "16",
    "log/2027": "2028",
    "log/2028": "2027",
    "log/2029": "nowhere",
    "log/2030": "../elsewhere",
    "elsewhere/01": ".",
    "cases/round": "..",
    "attachments/round": "..",
    "trash/round": "..",
}


def test_links_in_a_circle_are_named_and_each_entry_is_read_once(run, good, store, tmp_path):
    (store / "elsewhere").mkdir()
    for link, target in LINKS.items():
        (store / link).symlink_to(target)
    listed = run("log", "list", "--limit", "0")
    assert (listed.code, listed.out.count("Called")) == (1, 1)
    in_log = [*(link for link in LINKS if link.startswith("log/") and link != "log/2030")]
    assert all(f"{store / link}: is a link" in listed.err for link in in_log)
    for line in COMMANDS:
        run(*line.format(id=good, chat=tmp_path / "chat.txt").split())
    assert all((store / link).is_symlink() for link in LINKS)


def test_the_newest_entry_is_found_though_a_link_leads_back_to_it(run, good, store):
    (store / "log/2026/13").symlink_to(".")
    assert run("log", "show", "last").code == 0


def test_nested_folders_and_names_that_are_not_text_do_not_stop_a_command(
    run, good, store, tmp_path
):
    for folder, depth in (("log", 1200), (f"attachments/{good}", 60), ("trash/copies", 60)):
        (store / folder).mkdir(exist_ok=True)
        subprocess.run(["mkdir", "-p", "/".join("1" * depth)], cwd=store / folder, check=True)
    strange = b"\xff\xfe.toml"
    for folder in ("log/2026/11", "cases", f"attachments/{good}", "trash"):
        Path(os.fsdecode(os.path.join(os.fsencode(store / folder), strange))).write_text("x = 1")
    for line in COMMANDS:
        run(*line.format(id=good, chat=tmp_path / "chat.txt").split())
    subprocess.run(["rm", "-r", store], check=True)  # what Python's own cannot


@pytest.mark.parametrize("what", [*SPECIAL, "deep-list", "deepest-key", "keys", "zeros"])
def test_whatever_the_stores_marker_is_the_log_is_read_and_not_written(run, good, store, what):
    before = entry_files(store)
    (store / "store.toml").unlink()
    if what in SPECIAL:
        SPECIAL[what](store / "store.toml")
    else:
        (store / "store.toml").write_bytes(BROKEN.get(what) or TEXTS[what].encode())
    assert run("log", "list").code == 0
    added = run("log", "add", "Again")
    assert (added.code, str(store / "store.toml") in added.err) == (4, True)
    assert entry_files(store) == before


@pytest.mark.parametrize("what", [*SPECIAL, "million-keys", "keys", "deep-list", "deep-table"])
def test_however_broken_your_own_numbers_are_the_others_are_shown(run, tmp_path, what):
    path = tmp_path / "config/numbers.toml"
    path.parent.mkdir()
    if what in SPECIAL:
        SPECIAL[what](path)
    else:
        path.write_text(TEXTS[what])
    result = run("numbers", "lost")
    assert (result.code, "general" in result.out) == (1, True)
    assert str(path) in result.err


@pytest.mark.parametrize("name", ["a\0b", "../../outside", "x" * 300, "a/b", ""])
def test_a_case_with_an_impossible_file_name_affects_only_itself(amex, store, name):
    (store.parent / "outside.toml").write_text('merchant = "Not yours"\n')
    amex("log", "add", "Called", "--case", "acme")
    path = entry_files(store)[0]
    escaped = name.replace("\0", "\\u0000")
    path.write_text(path.read_text().replace('"acme"', f'"{escaped}"'))
    for arguments in (["log", "list"], ["cases"], ["due"], ["log", "check"], ["log", "export"]):
        result = amex(*arguments)
        assert result.code in (0, 1), result
        assert "Not yours" not in result.out
    assert amex("cases", "show", name).code in (2, 3)
    assert amex("log", "list", "--case", name).code in (0, 2)


def test_an_unreadable_month_is_named_and_the_others_are_read(
    amex, good, store, tmp_path, monkeypatch
):
    amex("log", "add", "Long ago", "--at", "2026-01-05T10:00", "--follow-up", "2026-12-01")
    (tmp_path / "in.csv").write_text("at,summary\n2026-05-05 10:00,Wrote\n")
    closed, real = str(store / "log/2026/11"), os.scandir

    def refuse(folder):
        if os.fspath(folder) == closed:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), closed)
        return real(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    for line in ("log list", "log export", "due"):
        result = amex(*line.split())
        assert (result.code, "Long ago" in result.out) == (1, True), line
        assert f"{closed}: can't be opened: Permission denied" in result.err
    # What is behind it may be the newest, or what is to come in.
    assert (amex("log", "done", "last").code, amex("log", "show", good).code) == (1, 3)
    assert amex("log", "import", str(tmp_path / "in.csv")).code == 4
    assert "can't be opened" in amex("log", "check").out
