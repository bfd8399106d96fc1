"""Output: letters and line endings that any program reads correctly, and errors if it fails."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest
from helpers import NOW, entry_files

from amexcli.cli import run
from amexcli.runtime import Runtime

LETTERS = "Rückruf ✓ 電話 €"
# What a script may run under: cron's locale, Windows' code page, a user's or container's settings.
LOCALES = (
    {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    {"PYTHONIOENCODING": "cp1252"},
    {"PYTHONIOENCODING": "ascii:strict"},
    {"PYTHONIOENCODING": "utf-16", "PYTHONUNBUFFERED": "1"},
)


@pytest.fixture
def logged(amex):
    more = ("--case", "acme", "--promised", LETTERS, "--follow-up", "2026-12-01")
    return amex("log", "add", LETTERS, *more).out.strip()


PRINTING = (
    ("log", "show", "last", "--format", "markdown"),
    ("due",),
    ("due", "--format", "ics"),
    ("escalate", "--case", "acme", "--packet"),
    *(("log", "export", "--format", form) for form in ("json", "csv", "md", "ics")),
)


@pytest.mark.parametrize(
    ("locale", "arguments"),
    [
        *((locale, ("log", "list")) for locale in LOCALES),
        *((LOCALES[0], arguments) for arguments in PRINTING),
    ],
)
def test_a_pipe_gets_utf_8_whatever_the_locale_says(amex_process, logged, locale, arguments):
    result = amex_process(*arguments, env={**os.environ, **locale})
    assert (result.returncode, b"Traceback" in result.stderr) == (0, False)
    assert LETTERS in result.stdout.decode().replace("\r\n ", "")


@pytest.mark.parametrize("form", ["json", "csv"])
def test_an_export_through_a_pipe_can_be_imported_again(amex, amex_process, logged, form, tmp_path):
    odd = {**os.environ, **LOCALES[0]}
    piped = amex_process("log", "export", "--format", form, env=odd).stdout
    other = ("--store", str(tmp_path / "other"))
    assert amex_process(*other, "log", "import", "-", stdin=piped, env=odd).returncode == 0
    assert amex(*other, "log", "export").out == amex("log", "export").out


def test_messages_in_a_pipe_are_utf_8_too(amex_process, tmp_path):
    missing = tmp_path / "Ordner für später"
    result = amex_process("--store", str(missing), "due", env={**os.environ, **LOCALES[1]})
    assert str(missing) in result.stderr.decode()


def test_letters_that_the_terminal_cannot_show_do_not_cost_the_answer(logged, monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    monkeypatch.setenv("TERM", "dumb")
    command = ["-m", "amexcli", "log", "list", "--format", "tsv"]
    child = pexpect.spawn(sys.executable, command, timeout=30)
    out = child.read()
    child.close()
    assert child.exitstatus == 0
    assert b"R\\xfcckruf \\u2713" in out


# --- remarks ----------------------------------------------------------------------------------


class Screen(io.StringIO):
    def isatty(self):
        return True


def on_screen(width: int) -> Runtime:
    """Return a runtime whose stderr is a terminal with this many columns."""
    return Runtime(
        stdin=io.StringIO(),
        stdout=io.StringIO(),
        stderr=Screen(),
        environ={**os.environ, "COLUMNS": str(width)},
        now=lambda: NOW,
    )


def test_an_error_wraps_between_words_and_never_inside_a_path(tmp_path):
    missing = str(tmp_path / "a-folder-that-is-not-there")
    run(("--store", missing, "due"), screen := on_screen(40))
    lines = screen.stderr.getvalue().splitlines()
    assert missing in lines
    assert all(len(line) <= 40 for line in lines if line != missing)
    whole = " ".join(lines)
    assert f"Warning: the folder {missing} doesn't exist, so it holds no records." in whole


def test_indented_text_stays_indented_when_it_wraps():
    screen = on_screen(30)
    screen.tell("  k3q7f2: promised a credit within five days")
    assert screen.stderr.getvalue() == "  k3q7f2: promised a credit\n  within five days\n"


def test_a_question_wraps_between_words_and_is_answered_on_its_last_line():
    screen = on_screen(30)
    screen.ask("Reference number (without one it is hard to prove):")
    assert screen.stderr.getvalue() == "Reference number (without one\nit is hard to prove): "


def test_an_error_in_a_pipe_is_one_line_for_grep(amex, tmp_path):
    missing = tmp_path / "a-folder-that-is-not-there"
    err = amex("--store", str(missing), "due", environ={"COLUMNS": "20"}).err
    assert f"Warning: the folder {missing} doesn't exist, so it holds no records.\n" in err


# --- line ends --------------------------------------------------------------------------------


def on_windows(*arguments: str) -> bytes:
    """Return what a command writes to a stream that turns every LF into CRLF."""
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="utf-8", newline="\r\n")
    runtime = Runtime(
        stdin=io.StringIO(), stdout=out, stderr=io.StringIO(), environ=os.environ, now=lambda: NOW
    )
    assert run(arguments, runtime) == 0
    return raw.getvalue()


CALENDARS = (("due", "--format", "ics"), ("log", "export", "--format", "ics"))


@pytest.mark.parametrize("arguments", CALENDARS)
def test_a_calendar_ends_its_lines_in_crlf_on_every_system(
    amex, amex_process, logged, arguments, tmp_path
):
    target = tmp_path / "due.ics"
    made = [amex_process(*arguments).stdout, on_windows(*arguments)]
    if arguments[0] == "log":
        assert amex(*arguments, "-o", str(target)).code == 0
        made.append(target.read_bytes())
    for calendar in made:
        lines = calendar.split(b"\r\n")
        assert (lines[0], lines[-2:]) == (b"BEGIN:VCALENDAR", [b"END:VCALENDAR", b""])
        assert not any(b"\r" in line or b"\n" in line for line in lines)


# --- what cannot be done ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "unbuffered"),
    [(["numbers"], ""), (["numbers"], "1"), (["--help"], "1"), ([], "")],
)
def test_a_full_disk_for_the_output_is_reported_as_that(arguments, unbuffered):
    environ = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    if not arguments:
        environ["_AMEX_COMPLETE"] = "source_bash"
    with open("/dev/full", "w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "amexcli", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env=environ,
        )
    assert result.returncode == 1
    assert b"amex: The output couldn't be written: No space left" in result.stderr
    assert b"Exception ignored" not in result.stderr


def test_a_saved_contact_is_reported_as_saved_even_if_its_id_cannot_be_printed(store):
    with open("/dev/full", "w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "amexcli", "log", "add", "Called"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    [path] = entry_files(store)
    assert f"Added {path.stem.partition('-')[2]}" in result.stderr.decode()
    assert result.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "code", "named"),
    [
        (["numbers", "lost"], 0, ""),
        (["log", "add", "Called"], 0, ""),
        (
            ["--store", "mine", "log", "add", "Called"],
            4,
            "mine: the folder you're in no longer exists",
        ),
        (["--store", "mine", "due"], 4, "mine: the folder you're in no longer exists"),
        (["log", "export", "-o", "log.json"], 2, "log.json couldn't be written: the folder"),
        (["log", "import", "log.json"], 2, "log.json isn't a file"),
    ],
)
def test_commands_that_need_no_folder_work_in_a_deleted_one(
    amex_process, tmp_path, arguments, code, named
):
    gone = tmp_path / "gone"
    gone.mkdir()
    command = " ".join(["rmdir", str(gone), "&&", "exec", sys.executable, "-m", "amexcli"])
    result = subprocess.run(
        ["sh", "-c", f'{command} "$@"', "sh", *arguments],
        cwd=gone,
        capture_output=True,
        check=False,
    )
    assert (result.returncode, named in result.stderr.decode()) == (code, True)
    assert b"The output" not in result.stderr


def test_an_unexpected_system_error_names_path_and_command(amex, logged, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied", "/var/tmp/amex-draft.toml")

    monkeypatch.setattr("amexcli.store.log.Log.find", refuse)
    result = amex("log", "show", "last")
    assert result.code == 1
    assert result.err == (
        "amex: `amex log show` couldn't finish: /var/tmp/amex-draft.toml: Permission denied.\n"
        "Fix that, then run the command again.\n"
    )


def test_a_draft_that_cannot_be_written_is_named(amex, logged, tmp_path, monkeypatch):
    # A file that accepts no data, as on a full disk.
    monkeypatch.setattr(
        "tempfile.mkstemp", lambda **_: (os.open("/dev/full", os.O_WRONLY), f"{tmp_path}/draft")
    )
    result = amex("log", "edit", "last")
    assert result.code == 1
    assert f"for your editor: {tmp_path}/draft: No space left on device." in result.err
    assert "TMPDIR" in result.err


def test_an_edit_that_was_saved_is_not_called_a_failure(amex, logged, tmp_path, monkeypatch):
    editor = tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\nsed -i "s/{LETTERS[:4]}/Call/" "$1"\n')
    editor.chmod(0o755)

    def refuse(path: Path) -> None:
        raise OSError(5, "Input/output error", str(path))

    monkeypatch.setattr(Path, "unlink", refuse)
    result = amex("log", "edit", "last", environ={"EDITOR": str(editor)})
    assert (result.code, "Changed" in result.err) == (0, True)
    assert "amex couldn't delete the draft: " in result.err


def test_an_archive_that_nobody_reads_is_silent_and_a_full_disk_is_reported(logged):
    command = [sys.executable, "-m", "amexcli", "log", "export", "--format", "archive"]
    with open("/dev/full", "w") as full:
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.stderr.startswith(b"amex: The output couldn't be written")
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    assert (process.communicate()[1], process.returncode) == (b"", 1)
