"""The README and the documents: every command in them runs, and prints what they say it prints."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pexpect
import pytest
from helpers import NOW, Result, copy_sample_store
from machines import new_hub

from amexcli.cli import Commands
from amexcli.commands.cases import CaseCommands
from amexcli.commands.log import LogCommands

ROOT = Path(__file__).parent.parent
GENERATED = {"facts.md", "reference.md"}
PAGES = [ROOT / "README.md", *(p for p in (ROOT / "docs").glob("*.md") if p.name not in GENERATED)]
SET_UP = "python3 -m venv"
"""What the blocks do that make an environment. `.ci/run` runs them."""
BLOCK = re.compile(r"^```(sh|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
DAY = re.compile(r"^## .*?, (\w+ \d+): ", re.MULTILINE)
"""A heading that says on which day of 2026 the commands below it are typed."""
PROGRAMS = ("jq", "fzf", "age")
FILES = {
    "chat.txt": "2026-11-20 10:01 Dana: Hello\n",
    "letter.pdf": "%PDF-1.7\n",
    "calls.csv": "Called on,summary\n2026-11-20,Late fee waived\n",
}
"""Files of the reader's that the commands read."""
FAKES = {
    "mail": "cat > mail",
    "xdg-open": "cat < $1 > opened",
}
"""Programs that reach out of the test, and what they do here."""


class Block(NamedTuple):
    """A block of commands, and where it is in its page."""

    kind: str
    text: str
    start: int
    end: int


def iter_blocks(text: str) -> Iterator[Block]:
    for found in BLOCK.finditer(text):
        if SET_UP not in found[2]:
            yield Block(found[1], found[2], *found.span(2))


@pytest.fixture
def folder(tmp_path_factory, frozen_amex, monkeypatch):
    """Where a reader types what a page says: an own home, the sample records, a few files."""
    home = Path(tempfile.mkdtemp(prefix="", dir="/tmp"))  # short: no path breaks a line
    programs = tmp_path_factory.mktemp("programs")
    for name, body in FAKES.items():
        (programs / name).write_text(f"#!/bin/sh\n{body}\n")
        (programs / name).chmod(0o755)
    for name, text in FILES.items():
        (home / name).write_text(text)
    environ = {
        "HOME": str(home),
        "PATH": f"{programs}{os.pathsep}{frozen_amex}",
        "AMEX_DATA_DIR": str(home / "amex"),
        "AMEX_CONFIG_DIR": str(home / "config"),
        "FZF_DEFAULT_OPTS": "--filter=card",  # it asks nobody, and prints what matches
        "NO_COLOR": "1",
        "TERM": "xterm",
    }
    # The repository that a page names is one on this disk.
    hub = new_hub(home / "log.git")
    (home / ".gitconfig").write_text(f'[url "{hub}"]\ninsteadOf = git@example.com:me/log.git\n')
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    yield home
    shutil.rmtree(home)


END_OF_CALL = "e\n"
"""What `amex call` reads, and nothing else does."""


def run_script(script: str, folder: Path, amex: Callable[[list[str]], Result]) -> None:
    """Run what a page has in a block, as a shell does; nobody is at the keyboard.

    What needs no shell runs in this process, which takes a tenth of the time.
    """
    lines = script.replace("\\\n", "").splitlines()
    for line in [script] if "=$(" in script else lines:
        words = split_words(line)
        if words[:1] == ["amex"] and not SHELL & {*words} and "$" not in line:
            code, _, err = amex(words[1:])
        else:
            done = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", line],
                cwd=folder,
                input=END_OF_CALL,
                capture_output=True,
                text=True,
                check=False,
            )
            code, err = done.returncode, done.stderr
        assert code == 0, f"{line}\n{err}"


def run_amex(amex, now: datetime, words: list[str]) -> Result:
    return amex(*words, stdin=END_OF_CALL.encode(), now=now)


SHELL = {"|", "||", "&&", ">", ">>", "<", ";"}


def split_words(line: str) -> list[str]:
    lexer = shlex.shlex(line, posix=True, punctuation_chars="|&<>;")
    lexer.whitespace_split = True
    return list(lexer)


def run_on_terminal(command: str, folder: Path) -> str:
    """Return what a terminal of 80 columns shows after this was typed."""
    script = f"exec < /dev/null; {command}"
    shell = pexpect.spawn(
        "bash", ["-c", script], cwd=str(folder), dimensions=(24, 80), encoding="utf-8"
    )
    shown = shell.read().replace(str(folder), "~")
    shell.close()
    assert shell.exitstatus == 0, f"{command}\n{shown}"
    return "".join(f"{line.rstrip()}\n" for line in shown.splitlines())


def run_transcript(text: str, folder: Path) -> str:
    """Return the block as it should be: each command, and what it prints."""
    commands = re.findall(r"^\$ (?:.*\\\n)*.*\n", text, re.MULTILINE)
    return "".join(f"{one}{run_on_terminal(one.removeprefix('$ '), folder)}" for one in commands)


def moment_of(text: str, place: int) -> datetime:
    """When the commands there are typed."""
    days = DAY.findall(text[:place])
    if not days:
        return NOW
    morning = datetime.strptime(f"{days[-1]} 2026 10:00", "%B %d %Y %H:%M")
    return morning.replace(tzinfo=NOW.tzinfo)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a path is longer, and breaks a line")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_command_of_a_page_runs_and_prints_what_it_says_by_eye(
    amex, by_eye, folder, monkeypatch, page
):
    text = page.read_text()
    blocks = list(iter_blocks(text))
    said = "".join(block.text for block in blocks)
    for program in PROGRAMS:
        if re.search(rf"\b{program}\b", said) and shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    if not DAY.search(text):  # a story begins with nothing
        copy_sample_store(folder / "amex")
    monkeypatch.chdir(folder)
    pieces, done = [], 0
    for block in blocks:
        now = moment_of(text, block.start)
        monkeypatch.setenv("FROZEN_AT", f"{now:%Y-%m-%dT%H:%M:%S}")
        if block.kind == "sh":
            run_script(block.text, folder, partial(run_amex, amex, now))
            ran = block.text
        else:
            ran = run_transcript(block.text, folder)
        pieces += [text[done : block.start], ran]
        done = block.end
    by_eye(page, "".join((*pieces, text[done:])))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_holds_no_command_that_these_tests_would_not_run(page):
    text = page.read_text()
    assert not re.findall(r"^ +(?:\$ )?amex .*", BLOCK.sub("", text), re.MULTILINE)
    assert {kind or "text" for kind in re.findall(r"^```(\w*)$", text, re.MULTILINE)} <= {
        *("sh", "console", "text", "toml")
    }


def test_no_command_is_missing_from_the_pages_that_people_read():
    said = "".join(page.read_text() for page in PAGES)
    tables = {"": Commands.table, "log ": LogCommands.table, "cases ": CaseCommands.table}
    names = {f"amex {group}{name}" for group, table in tables.items() for name in table}
    assert {name for name in names if name not in said} == set()


def test_every_page_is_in_the_menu_of_the_site():
    menu = tomllib.loads((ROOT / "zensical.toml").read_text())["project"]["nav"]
    listed = re.findall(r"[\w-]+\.md", str(menu))
    assert sorted(listed) == sorted(page.name for page in (ROOT / "docs").glob("*.md"))
