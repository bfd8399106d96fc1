"""What TAB offers: what the program answers a shell, and what the shells make of it."""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer
from helpers import log_at, make_entry

from amexcli.cli import app

pexpect = pytest.importorskip("pexpect")

FREE_TEXT = {
    *("CENTS", "DATE:AMOUNT", "DOLLARS", "MIB", "N", "NAME=DAY", "OFFER", "PERCENT"),
    *("PHONE", "SUMMARY", "TEXT", "WORD", "WORDS", "--merchant"),
}
"""What nobody but the user knows, by what stands for it on the help page, or its own name."""


def iter_commands(command, name="amex"):
    """Every command, by what is typed for it."""
    yield name, command
    for below in getattr(command, "table", ()):
        yield from iter_commands(command._load(below), f"{name} {below}")


def iter_values():
    """Every option and argument that takes a value, with its command."""
    for name, command in iter_commands(typer.main.get_command(app)):
        for one in command.params:
            if not (one.param_type_name == "option" and one.is_flag):
                yield name, one


VALUES = list(iter_values())


def label(name, one):
    return f"{name} {one.opts[0]}" if one.param_type_name == "option" else f"{name} {one.name}"


@pytest.mark.parametrize(("name", "one"), [pytest.param(*v, id=label(*v)) for v in VALUES])
def test_every_value_completes_or_is_known_to_nobody_but_the_user(name, one):
    completes = one._custom_shell_complete is not None
    is_free = not FREE_TEXT.isdisjoint(((one.metavar or "").strip("[]."), one.opts[0]))
    assert completes != is_free


@pytest.fixture
def tab(amex):
    """What the program offers for a line, as it tells a shell: each word with its meaning."""

    def press(line, **environ):
        asked = {"_AMEX_COMPLETE": "complete_zsh", "_AMEX_COMPLETE_LINE": line, **environ}
        result = amex(environ=asked)
        assert (result.code, result.err) == (0, "")
        rows = [row.split("\t") for row in result.out.splitlines() if row]
        assert {row[0] for row in rows} <= {"plain", "file", "dir"}
        return {row[1]: row[2] for row in rows if row[0] == "plain"} or [row[0] for row in rows]

    return press


@pytest.fixture
def records(store, amex):
    """A store with two records, a case, a file, and something in the trash."""
    log = log_at(store)
    log.add(make_entry(0, id="k3q7f2", summary="Late fee waived", tags=("fee",)))
    log.add(make_entry(1, id="m2a9xw", summary="Double charge", case="acme"))
    removed = make_entry(2, id="p5t8zz", summary="Wrong number")
    log.add(removed)
    amex("log", "remove", "p5t8zz", "--yes")
    amex("dispute", "--case", "acme", "--merchant", "Acme Shoes")
    amex("dispute", "--case", "old", "--merchant", "Old Shoes")
    amex("cases", "remove", "old", "--yes")
    amex("log", "edit", "k3q7f2", "--representative", "Dana O'Neil", "--department", "Disputes")
    chat = store.parent / "chat log.txt"
    chat.write_text("2026-11-20 10:01 Dana: Hello\n")
    amex("log", "attach", "k3q7f2", str(chat))
    return store


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("amex dis", {"dispute-checklist"}),
        ("amex log re", {"reopen", "remove", "restore"}),
        ("amex numbers --card business-g", {"business-gold", "business-green"}),
        ("amex cards platinum-s", {"platinum-schwab"}),
        ("amex route late-f", {"late-fee"}),
        ("amex call late-f", {"late-fee"}),
        ("amex dispute --reason dupl", {"duplicate"}),
        ("amex dispute --letter billing-e", {"billing-error"}),
        ("amex dispute --have ord", {"order"}),
        ("amex cards gold --use re", {"resy"}),
        ("amex retention --card gold --use re", {"resy"}),
        ("amex dispute --place onl", {"online"}),
        ("amex escalate --state Il", set()),
        ("amex escalate --state IL", {"IL"}),
        ("amex escalate --state ma", {"ma"}),
        ("amex fr-prep --employment self", {"self-employed"}),
        ("amex log add x --topic disp", {"dispute"}),
        ("amex log list --tag ", {"fee"}),
        ("amex log list --representative D", {"Dana O'Neil"}),
        ("amex log add x --channel ph", {"phone"}),
        ("amex call --channel c", {"chat"}),
        ("amex numbers --from IT", {"IT"}),
        ("amex numbers --from Ita", {"Italy"}),
        ("amex numbers --from rom", {"rome", "romania"}),
        ("amex numbers --from 'New Delh", {"New Delhi"}),
        (r"amex numbers --from New\ Delh", {"New Delhi"}),
        ("amex numbers --from=Ita", {"--from=Italy"}),
        ("amex log list --case ", {"acme"}),
        ("amex cases show ", {"acme"}),
        ("amex cases restore ", {"old"}),
        ("amex log show ", {"last", "k3q7f2", "m2a9xw"}),
        ("amex log show m", {"m2a9xw"}),
        ("amex log done last k", {"k3q7f2"}),
        ("amex log done k3q7f2 k", set()),
        ("amex log restore ", {"last", "p5t8zz"}),
        ("amex log open k3q ", {"chat-log.txt"}),
        ("amex dispute --section ev", {"evidence"}),
        ("amex due --format i", {"ics"}),
        ("amex log export --format a", {"archive"}),
        ("amex log check --keep c", {"copy"}),
        ("amex log add x --outcome a", {"accepted"}),
        ("amex log add x --follow-up +", {"+7d", "+30d"}),
        ("amex log add x --at y", {"yesterday"}),
        ("amex log list --since y", {"yesterday"}),
        ("amex due --within 3", {"30d"}),
        ("amex facts --source reg-z-13-c", {"reg-z-13-comments"}),
        ("amex facts --report fee/go", {"fee/gold"}),
        ("amex help da", {"dates"}),
        ("amex help log add", {"add"}),
        ("amex log import calls.csv --map 'Called on=a", {"Called on=at", "Called on=attachments"}),
        ("amex dispute --posted", {"--posted-date"}),
    ],
)
def test_tab_offers_what_can_be_typed_there(tab, records, line, offered):
    assert set(tab(line)) == offered


@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        ("amex log show last", "Late fee waived"),
        ("amex log show m2", "Double charge"),
        ("amex log restore p5", "Wrong number"),
        ("amex cases show ac", "Acme Shoes"),
        ("amex dispute --posted-date yest", "Sat, Nov 21, 2026"),
        ("amex log add x --follow-up tom", "Mon, Nov 23, 2026"),
        ("amex escalate --state MA", "Massachusetts"),
        ("amex numbers --from rome", "Italy"),
        ("amex cards gold --use resy", "Resy, $100.00 a year"),
        ("amex dispute-c", "Dispute a charge: the evidence, the dates, the letter."),
    ],
)
def test_a_word_comes_with_what_it_means(tab, records, line, meaning):
    assert [*tab(line).values()] == [meaning]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("amex log attach last ch", "file"),
        ("amex log add x --attach ch", "file"),
        ("amex log import ", "file"),
        ("amex log export -o ", "file"),
        ("amex log export --output=lo", "file"),
        ("amex --store ", "dir"),
        ("amex log sync ", "dir"),
    ],
)
def test_only_what_takes_a_file_has_the_shell_offer_its_files(tab, records, line, kind):
    assert tab(line) == [kind]


def test_days_that_cannot_be_meant_are_not_offered(tab):
    assert "tomorrow" not in tab("amex dispute --posted-date ")


@pytest.mark.parametrize(
    "line",
    [
        *(
            "amex nubmers ",
            "amex log bogus ",
            "amex --bogus x --",
            "amex log show 'a",
            "amex log '",
        ),
        *("amex dispute --paid --unpaid --case ", "amex --store '' log show ", "", "amex"),
        *("amex 1-800-528-4800 ", "amex cards bogus --use ", "amex log open zzzzzz "),
    ],
)
def test_a_wrong_line_does_not_put_an_error_into_the_command_line(amex, line):
    result = amex(environ={"_AMEX_COMPLETE": "complete_bash", "_AMEX_COMPLETE_LINE": line})
    assert (result.code, result.err) == (0, "")
    assert "Traceback" not in result.out


@pytest.mark.parametrize(
    "broken", ["file for folder", "garbled entries", "garbled cases", "garbled config"]
)
def test_a_broken_store_is_silent_at_tab(amex, tab, store, records, tmp_path, broken):
    if broken == "file for folder":
        shutil.rmtree(store)
        store.write_text("not a folder")
    elif broken == "garbled config":
        (tmp_path / "config").mkdir()
        (tmp_path / "config/me.toml").write_bytes(b"\xff = [")
        (tmp_path / "config/numbers.toml").write_bytes(b"\xff = [")
    else:
        folder = "log" if broken == "garbled entries" else "cases"
        for file in (store / folder).rglob("*.toml"):
            file.write_bytes(b"\xff\x00 = [")
    for name, one in VALUES:
        asked = f"{name} {one.opts[0]} " if one.param_type_name == "option" else f"{name} "
        tab(asked)
    for line in ("amex log done last ", "amex log open k3q ", "amex retention --use "):
        tab(line)


def test_what_a_terminal_would_obey_is_not_offered(tab, store):
    log_at(store).add(make_entry(0, id="k3q7f2", summary="Called", tags=("fee",)))
    [file] = (store / "log").rglob("*.toml")
    text = file.read_text().replace('"Called"', r'"Cal\u001b[31mled"')
    file.write_text(text.replace('"fee"', r'"fe\u0007e", "card"'))
    assert set(tab("amex log list --tag ")) == {"card"}
    assert "\x1b" not in "".join(tab("amex log show ").values())


def test_a_store_that_is_named_is_the_one_that_completes(tab, records, tmp_path):
    assert set(tab(f"amex --store {records} log list --case ")) == {"acme"}
    assert not tab(f"amex --store {tmp_path / 'other'} log list --case ")


def test_the_version_is_not_printed_into_the_command_line(tab):
    assert "route" in tab("amex --version ")


def test_a_bash_that_breaks_words_at_equals_signs_gets_the_rest_alone(tab):
    assert set(tab("amex numbers --from=Ita", _AMEX_COMPLETE_WORD="Ita")) == {"Italy"}
    line = "amex log import calls.csv --map 'Called on=at"
    assert "Called on=at" in tab(line, _AMEX_COMPLETE_WORD="Called on=at")


# In the shells themselves.

START = {
    "bash": ["--noprofile", "--norc", "-i"],
    "zsh": ["-f", "-i"],
    "fish": ["--no-config", "-i"],
}
SETUP = {
    "bash": "source <(_AMEX_COMPLETE=source_bash amex); bind 'set bell-style none'",
    "zsh": "autoload -Uz compinit; compinit -u -D; source <(_AMEX_COMPLETE=source_zsh amex)",
    "fish": "_AMEX_COMPLETE=source_fish amex | source",
}
SHELLS = [
    pytest.param(shell, marks=pytest.mark.skipif(not shutil.which(shell), reason=f"no {shell}"))
    for shell in START
]


class Shell:
    """A shell that somebody types into. What is printed for a line says what it became."""

    def __init__(self, name, folder):
        scripts = Path(sys.executable).parent
        stub = folder / "bin"
        stub.mkdir()
        # What the line became is written down by the command itself, when Enter is pressed.
        self.seen = folder / "seen"
        (stub / "amex").write_text(
            "#!/bin/sh\n"
            f'[ -n "$_AMEX_COMPLETE" ] && exec {sys.executable} -m amexcli\n'
            f"printf '%s\\n' \"$@\" END >> {self.seen}\n"
        )
        (stub / "amex").chmod(0o755)
        (folder / "chat.txt").write_text("Dana: Hello\n")
        (folder / "letters").mkdir()
        environ = {
            **os.environ,
            "PATH": f"{stub}:{scripts}:{os.environ['PATH']}",
            "TERM": "xterm",
            "PS1": "",
        }
        self.process = pexpect.spawn(
            name, START[name], env=environ, encoding="utf-8", timeout=30, cwd=str(folder)
        )
        self.process.setwinsize(40, 200)
        self.seen.write_text("")
        self.process.send(f"{SETUP[name]}\r")
        self.arguments("amex ready")

    def arguments(self, typed):
        """What the command gets if this is typed; a tab in it is the key."""
        known = self.seen.read_text().count("END\n")
        for part in re.split("(\t)", typed):
            self.process.send(part)
            if part == "\t":
                self._settle()
        self.process.send("\r")
        deadline = time.monotonic() + 30
        while (text := self.seen.read_text()).count("END\n") <= known:
            assert time.monotonic() < deadline, self.process.before
            self._settle(0.02)
        return text.split("END\n")[known].splitlines()

    def _settle(self, quiet=0.05):
        """Read until nothing more is drawn."""
        while True:
            try:
                self.process.read_nonblocking(4096, timeout=quiet)
            except pexpect.TIMEOUT:
                return


@pytest.fixture(scope="module")
def shells(tmp_path_factory):
    """The shells, each started once."""
    started = {}

    def start(name):
        if name not in started:
            started[name] = Shell(name, tmp_path_factory.mktemp(name))
        return started[name]

    yield start
    for shell in started.values():
        shell.process.close(force=True)


def install_in(shell, home, **environ):
    """Install completion from this shell, as its user would."""
    return subprocess.run(
        [shell, "-c", f"{sys.executable} -m amexcli --install-completion; exit $?"]
        if shell != "fish"
        else [shell, "-c", f"{sys.executable} -m amexcli --install-completion; exit $status"],
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": f"{home}/.config", **environ},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", SHELLS)
def test_completion_that_is_installed_twice_is_there_once(name, tmp_path):
    for _ in range(2):
        result = install_in(name, tmp_path)
        assert result.returncode == 0, result.stderr
        assert f"Installed for {name}: {tmp_path}" in result.stderr
    written = "".join(file.read_text() for file in tmp_path.rglob(".*rc"))
    assert written.count("\n") == (0 if name == "fish" else 1)


@pytest.mark.parametrize("name", SHELLS)
def test_completion_that_cannot_be_installed_says_why_and_what_to_do(name):
    result = install_in(name, "/proc", XDG_CONFIG_HOME="/proc/config")
    assert result.returncode == 1
    assert "amex: Tab completion couldn't be installed: /proc" in result.stderr
    assert "amex --show-completion" in result.stderr


def test_the_contents_of_the_startup_file_stay_whatever_their_encoding(tmp_path):
    before = b"# caf\xe9"
    (tmp_path / ".bashrc").write_bytes(before)
    assert install_in("bash", tmp_path).returncode == 0
    added = b"source ~/.bash_completions/amex.sh\n"
    assert (tmp_path / ".bashrc").read_bytes() == before + b"\n" + added


def test_powershell_gets_its_script_beside_the_profile_and_keeps_its_policy(
    amex, tmp_path, monkeypatch
):
    """There is no PowerShell here: a program of its name says where the profile is."""
    profile = tmp_path / "My Documents/profile.ps1"
    stub = tmp_path / "pwsh"
    stub.write_text(f'#!/bin/sh\n[ "$*" = "-NoProfile -Command \\$PROFILE" ] && echo "{profile}"\n')
    stub.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr("shellingham.detect_shell", lambda: ("pwsh", str(stub)))
    assert amex("--install-completion").code == 0
    assert profile.read_text() == f". '{profile.with_name('amex.ps1')}'\n"
    script = profile.with_name("amex.ps1").read_text()
    assert script == amex("--show-completion").out
    assert "Register-ArgumentCompleter -Native -CommandName amex" in script


def test_a_shell_that_amex_does_not_know_is_named(amex, monkeypatch):
    monkeypatch.setattr("shellingham.detect_shell", lambda: ("tcsh", "/bin/tcsh"))
    result = amex("--install-completion")
    assert result.code == 1
    assert "in tcsh" in result.err


# The line, and what the command gets after the tab has been pressed. In the folder of a shell are
# a file `chat.txt` and a folder `letters`.
PRESSED = [
    ("amex disp\t", ["dispute-checklist"]),
    ("amex numbers --card=business-go\t", ["numbers", "--card=business-gold"]),
    ("amex numbers --from New\\ Delh\t", ["numbers", "--from", "New Delhi"]),
    ("amex log list --representative D\t", ["log", "list", "--representative", "Dana O'Neil"]),
    ("amex log show k\t", ["log", "show", "k3q7f2"]),
    ("amex log export -o cha\t", ["log", "export", "-o", "chat.txt"]),
    ("amex log list cha\t", ["log", "list", "cha"]),
    ("true; amex cards busi\t", ["cards", "business-"]),
]
PRESSED_TOO = [
    ("amex dispute --posted-d\t +1d", ["dispute", "--posted-date", "+1d"]),
    ("amex numbers --card business-go\t", ["numbers", "--card", "business-gold"]),
    ('amex numbers --from "New Delh\t', ["numbers", "--from", "New Delhi"]),
    ("amex numbers --from=Italy\t", ["numbers", "--from=Italy"]),
    ("amex log add x --follow-up tom\t", ["log", "add", "x", "--follow-up", "tomorrow"]),
    ("amex facts --report fee/platinum-s\t", ["facts", "--report", "fee/platinum-schwab"]),
    ("amex log export --output=cha\t", ["log", "export", "--output=chat.txt"]),
    ("amex --store lett\t log path", ["--store", "letters/", "log", "path"]),
    ("amex dispute --merchant cha\t", ["dispute", "--merchant", "cha"]),
    ("amex nubmers cha\t", ["nubmers", "cha"]),
]


@pytest.mark.parametrize("lines", [PRESSED, pytest.param(PRESSED_TOO, marks=pytest.mark.long)])
@pytest.mark.parametrize("name", SHELLS)
def test_a_shell_completes_what_is_typed(shells, records, name, lines):
    shell = shells(name)
    for typed, arguments in lines:
        got = shell.arguments(typed)
        assert [one.rstrip("/") for one in got] == [one.rstrip("/") for one in arguments], typed


def beginning(words):
    """A word of these, and letters with which no other of them begins."""
    for word in words:
        if sum(other.startswith(word[:-1]) for other in words) == 1:
            return word, word[:-1]
    return words[0], words[0]


@pytest.mark.long
@pytest.mark.parametrize("name", SHELLS)
def test_a_shell_completes_every_value_of_every_command(shells, tab, records, name):
    shell = shells(name)
    for command, one in VALUES:
        asked = f"{command} {one.opts[0]} " if one.param_type_name == "option" else f"{command} "
        if one.name == "name" and command == "amex log open":
            asked = "amex log open k3q "
        offered = tab(asked)
        plain = [word for word in offered if word.isascii() and not set(word) & set(" '(")]
        if isinstance(offered, dict) and plain:
            word, typed = beginning(plain)
            assert shell.arguments(f"{asked}{typed}\t") == [*asked.split()[1:], word], asked
