"""What other systems lack or forbid, as far as we can simulate it: exFAT, Windows, macOS."""

import errno
import io
import json
import os
import sys
from contextlib import suppress

import pytest
from helpers import NOW, Result, entry_files, log_at, make_entry
from hypothesis import given
from hypothesis import strategies as st

from amexcli.cli import run
from amexcli.errors import StoreUnusable
from amexcli.runtime import Runtime
from amexcli.store.entry_files import Stored
from amexcli.store.names import is_device, safe_name
from amexcli.values.programs import split_command

NO_LINKS = {
    "ENOTSUP of macOS": 45,
    "EOPNOTSUPP": errno.EOPNOTSUPP,
    "EINVAL": errno.EINVAL,
    "EPERM": errno.EPERM,
    "ENOSYS": errno.ENOSYS,
    "EMLINK": errno.EMLINK,
    "EXDEV": errno.EXDEV,
    "unheard of": 9999,
}


@pytest.fixture(params=NO_LINKS)
def poor_system(request, monkeypatch):
    """No hard links, no locks, and folders that can't be synced."""

    def refuse_link(source, target):
        raise OSError(NO_LINKS[request.param], request.param)

    real = os.fsync

    def refuse_folder(descriptor):
        if os.path.isdir(f"/proc/self/fd/{descriptor}"):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        real(descriptor)

    monkeypatch.setattr(os, "link", refuse_link)
    monkeypatch.setattr(os, "fsync", refuse_folder)
    monkeypatch.setitem(sys.modules, "fcntl", None)


def test_a_limited_file_system_can_do_everything(amex, store, tmp_path, poor_system):
    (tmp_path / "chat.txt").write_text("Hello")
    (tmp_path / "in.csv").write_text("at,summary\n2026-11-05 10:00,Wrote\n2026-11-06 10:00,Rang\n")
    entry = amex("log", "add", "Called", "--attach", str(tmp_path / "chat.txt")).out.strip()
    for line in (
        f"log edit {entry} --at 2026-11-03T10:00",
        f"log done {entry}",
        f"log remove {entry} --yes",
        f"log restore {entry}",
        f"log import {tmp_path / 'in.csv'}",
        "dispute-checklist --case acme --amount 5",
        "cases close acme",
        "cases remove acme --yes",
        "log check",
    ):
        result = amex(*line.split())
        assert (result.code, "amex:" in result.err) == (0, False), (line, result)
    assert [path.name[:8] for path in entry_files(store)] == ["20261103", "20261105", "20261106"]
    assert (store / "attachments" / entry / "chat.txt").read_text() == "Hello"
    assert list(store.rglob("*.tmp")) == []


def test_a_limited_file_system_does_not_overwrite_anything(store, poor_system):
    log = log_at(store)
    path = log.add(make_entry())
    before = path.read_bytes()
    with pytest.raises(StoreUnusable):
        log.add(make_entry(summary="Another"))
    assert path.read_bytes() == before
    assert entry_files(store) == [path]


@pytest.mark.parametrize("poor_system", ["EINVAL"], indirect=True)
@pytest.mark.parametrize("stopped", ["open", "fsync", "replace", "unlink", "close"])
def test_a_limited_file_system_never_shows_half_an_entry(store, monkeypatch, poor_system, stopped):
    log = log_at(store)
    log.add(make_entry())
    real, calls = getattr(os, stopped), []

    def stop(*arguments, **named):
        calls.append(arguments)
        if len(calls) == stop_at:
            raise KeyboardInterrupt
        return real(*arguments, **named)

    for stop_at in range(1, 8):
        calls.clear()
        with monkeypatch.context() as patched, suppress(KeyboardInterrupt):
            patched.setattr(os, stopped, stop)
            log.add(make_entry(stop_at))
        assert all(isinstance(found, Stored) for found in log.newest())
    assert list(log.newest())


# --- names ------------------------------------------------------------------------------------

ODD_NAMES = {
    "con": "file-con",
    "CON.txt": "file-CON.txt",
    "aux.tar.gz": "file-aux.tar.gz",
    "com1": "file-com1",
    "lpt9.log": "file-lpt9.log",
    "nul.": "file-nul",
    "end.": "end",
    "end. ": "end",
    " lead": "lead",
    ".hidden": "hidden",
    "a:b?.txt": "a-b-.txt",
    "console.txt": "console.txt",
    "...": "file",
}


@pytest.mark.parametrize("name", ODD_NAMES)
def test_an_attachment_gets_a_name_that_windows_can_write(amex, store, tmp_path, name):
    (tmp_path / name).write_text("Hello")
    entry = amex("log", "add", "Called", "--attach", str(tmp_path / name)).out.strip()
    assert os.listdir(store / "attachments" / entry) == [ODD_NAMES[name]]
    assert amex("log", "check").code == 0


@given(st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1))
def test_a_safe_name_is_one_on_every_system(name):
    safe = safe_name(name)
    assert safe
    assert not is_device(safe)
    assert safe[0] not in ".-"
    assert safe[-1] not in ". "
    assert not set(safe) & set('<>:"/\\|?* \t\n')
    assert len(safe.encode()) < 255
    assert safe_name(safe) == safe


def test_names_that_differ_only_in_case_are_kept_apart(amex, store, tmp_path):
    entry = amex("log", "add", "Called").out.strip()
    for folder, name in (("a", "Chat.txt"), ("b", "chat.txt"), ("c", "CHAT.TXT"), ("d", "é.txt")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(folder)
        amex("log", "attach", entry, str(tmp_path / folder / name))
    (tmp_path / "e").mkdir()
    (tmp_path / "e/e\u0301.txt").write_text("e")
    amex("log", "attach", entry, str(tmp_path / "e/e\u0301.txt"))
    kept = os.listdir(store / "attachments" / entry)
    assert sorted(kept)[:3] == ["CHAT-3.TXT", "Chat.txt", "chat-2.txt"]
    assert len(kept) == 5


def test_a_case_name_that_windows_reserves_is_refused_but_an_existing_one_is_read(amex, store):
    result = amex("dispute-checklist", "--case", "con", "--amount", "5")
    assert (result.code, "Windows" in result.err) == (2, True)
    assert not (store / "cases").exists()
    (store / "cases").mkdir(parents=True)
    (store / "cases/con.toml").write_text('schema = 1\nkind = "dispute"\namount = "5.00"\n')
    assert amex("cases", "show", "con").code == 0


EDITORS = {
    r"C:\Program Files\Vim\vim.exe": [r"C:\Program Files\Vim\vim.exe"],
    r'"C:\Program Files\Vim\vim.exe" -f': [r"C:\Program Files\Vim\vim.exe", "-f"],
    r"'C:\a b\ed.cmd' --wait": [r"C:\a b\ed.cmd", "--wait"],
    r'C:\Vim\vim.exe -c "set ft=toml"': [r"C:\Vim\vim.exe", "-c", "set ft=toml"],
    r"\\server\share\ed.exe": [r"\\server\share\ed.exe"],
    r"C:\tools\vim -f": [r"C:\tools\vim", "-f"],
    "code --wait": ["code", "--wait"],
    "notepad": ["notepad"],
}


@pytest.mark.parametrize("text", EDITORS)
def test_an_editor_keeps_its_backslashes_on_windows(text):
    assert split_command(text, is_windows=True) == EDITORS[text]


def test_an_editor_is_split_as_a_shell_does_elsewhere():
    assert split_command(r"my\ editor -f 'a b'", is_windows=False) == ["my editor", "-f", "a b"]


def test_a_missing_editor_is_reported():
    with pytest.raises(ValueError, match="doesn't name a program"):
        split_command(" ", is_windows=True)


# --- Windows ----------------------------------------------------------------------------------


def run_on_windows(*arguments, stdout=None, **environ):
    """Run a command line that takes its system for Windows."""
    out, err = stdout or io.StringIO(), io.StringIO()
    stdin, environ = io.StringIO(), {**os.environ, **environ}
    code = run(arguments, Runtime(stdin, out, err, environ, lambda: NOW, is_windows=True))
    return Result(code, "" if stdout else out.getvalue(), err.getvalue())


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Put a shell script on the PATH under a name as Windows has them."""
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=os.pathsep)

    def put(name, script):
        (tmp_path / "bin").mkdir()
        (tmp_path / "bin" / name).write_text(f"#!{sys.executable}\n{script}")
        (tmp_path / "bin" / name).chmod(0o755)

    return put


NOTEPAD = r"""
import sys
from pathlib import Path
file = Path(sys.argv[-1])
text = file.read_bytes().decode("utf-8-sig")
text += '[mine]\nlabel = "Mine"\nphone = "202-555-0143"\n' if "numbers" in file.name else ""
text += 'name = "Sam Doe"\n' if "me" in file.name else ""
text = text.replace("Acme", "Bolt").replace("\r\n", "\n").replace("\n", "\r\n")
file.write_bytes(b"\xef\xbb\xbf" + text.encode())
"""
"""It changes a word, ends lines in CRLF, and begins the file with a mark."""


@pytest.mark.parametrize(
    ("editor", "name"),
    [("", "notepad"), (r"C:\Program Files\Pad\pad.exe -w", r"C:\Program Files\Pad\pad.exe")],
)
def test_what_notepad_made_of_a_file_is_read_as_it_was_meant(store, program, editor, name):
    program(name, NOTEPAD)
    entry = run_on_windows("log", "add", "Acme", "--note", "one\ntwo").out.strip()
    run_on_windows("dispute-checklist", "--case", "shoes", "--merchant", "Acme", "--amount", "5")
    for line in (f"log edit {entry}", "cases edit shoes", "numbers --edit", "me --edit"):
        edited = run_on_windows(*line.split(), EDITOR=editor)
        assert (edited.code, "amex:" in edited.err) == (0, False), (line, edited)
    shown = json.loads(run_on_windows("log", "show", entry, "--json").out)["data"]
    assert (shown["summary"], shown["notes"]) == ("Bolt", "one\ntwo")
    assert "Bolt" in run_on_windows("cases", "show", "shoes").out
    assert "202-555-0143" in run_on_windows("numbers").out
    assert "Sam Doe" in run_on_windows("me").out
    for line in (f"log edit {entry} --reference 44", "dispute-checklist --case shoes --amount 6"):
        assert run_on_windows(*line.split()).code == 0, line
    assert run_on_windows("log", "check").code == 0


class Screen(io.TextIOWrapper):
    def isatty(self):
        return True


def test_a_pager_of_windows_is_found_by_its_path(program, tmp_path):
    name = r"C:\Program Files\Git\usr\bin\less.exe"
    program(name, "import sys; print(len(sys.stdin.read()), *sys.argv[1:])")
    with Screen((tmp_path / "screen").open("wb"), encoding="utf-8") as screen:
        run_on_windows("route", stdout=screen, PAGER=f"{name} -FRX")
    length, option = (tmp_path / "screen").read_text().split()
    assert int(length) > 1000
    assert option == "-FRX"


class Unread(io.StringIO):
    """A pipe of Windows whose reader is done."""

    def write(self, text):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))


def test_a_pipe_that_nobody_reads_any_more_is_silent_on_windows_too():
    assert run_on_windows("numbers", stdout=Unread()) == (1, "", "")


def test_the_same_error_elsewhere_is_said():
    err = io.StringIO()
    run(["numbers"], Runtime(io.StringIO(), Unread(), err, os.environ))
    assert "couldn't be written" in err.getvalue()
