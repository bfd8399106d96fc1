"""Runs what help and the examples show."""

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
import typer
from archives import files_of, fill
from helpers import copy_sample_store, log_at, make_entry

from amexcli.cli import Commands
from amexcli.commands.cases import CaseCommands
from amexcli.commands.log import LogCommands

ROOT = Path(__file__).parent.parent
# The files that the examples of help read.
FILES = {
    "chat.txt": "2026-11-20 10:01 Dana: Hello\n",
    "letter.pdf": "%PDF-1.7\n",
    "log.json": '{"schema": 1, "kind": "log-export", "data": []}',
    "calls.csv": "Called on,summary\n2026-11-20,Late fee waived\n",
}


HELP_PAGES = [
    "",
    *Commands.table,
    *(f"log {name}" for name in LogCommands.table),
    *(f"cases {name}" for name in CaseCommands.table),
]
BEFORE = {
    "log open": ["log attach last chat.txt"],
    "log restore": ["log remove k3q m2a --yes"],
    "cases restore": ["cases remove acme --yes", "cases remove acme-shoes --yes"],
    "log import": ["log export --format archive -o amex.tar.gz"],
}
"""Commands that must run before the examples of a page."""
ASKS = ("amex log remove last", "amex cases remove acme")
"""Examples that ask questions on a terminal, so they fail in a pipe."""


def examples_of(page: str) -> list[str]:
    """The commands of a help page, each on one line."""
    [block] = re.findall(r"^Examples:\n((?:  .+\n)+)", page + "\n", re.MULTILINE)
    return [line.strip() for line in block.replace(" \\\n", " ").splitlines()]


@pytest.mark.parametrize("command", HELP_PAGES)
def test_every_example_of_a_help_page_does_what_it_says(amex, tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(typer, "launch", lambda *_, **__: 0)
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    examples = examples_of(amex(*command.split(), "--help").out)
    assert len(examples) in (1, 2, 3)
    for number, example in enumerate(examples):
        if command == "log sync":
            continue  # tests/commands/log_sync
        (tmp_path / "amex.tar.gz").unlink(missing_ok=True)
        store = tmp_path / f"store{number}"
        log_at(store).add(make_entry(0, id="k3q7f2", case="acme"))
        log_at(store).add(make_entry(1, id="m2a9xw"))
        for before in ("fr-prep --case acme", "fr-prep --case acme-shoes"):
            assert run_in(amex, store, f"{before} --letter-date 11/20") == 0
        for before in BEFORE.get(command, []):
            assert run_in(amex, store, before) == 0
        words = re.split("[|>]", example)[0].removeprefix("amex ")
        assert run_in(amex, store, words) == (2 if example in ASKS else 0), example


def run_in(amex, store: Path, command: str) -> int:
    words = shlex.split(command)
    typed = b"e\n" if words[:1] == ["call"] else b""  # a call goes on until its end is typed
    return amex(*words, stdin=typed, environ={"AMEX_DATA_DIR": str(store)}).code


EXAMPLES = ROOT / "examples"
SCRIPTS = sorted(EXAMPLES.glob("*.sh"))
NEEDS = {"pick-number.sh": "fzf"}
ARGUMENTS = {"pick-number.sh": ["--filter", "abroad"]}


@pytest.fixture
def run_script(frozen_amex, store):
    """Run an example, with amex as it is at `NOW`."""

    def run(script, *arguments, check=True, **environ):
        return subprocess.run(
            ["bash", EXAMPLES / script, *arguments],
            capture_output=True,
            text=True,
            check=check,
            env={**os.environ, "PATH": frozen_amex, **environ},
        )

    return run


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_an_example_prints_what_is_shown_next_to_it_by_eye(by_eye, run_script, store, script):
    if (program := NEEDS.get(script.name)) and shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    copy_sample_store(store)
    result = run_script(script.name, *ARGUMENTS.get(script.name, []))
    by_eye(script.with_suffix(".txt"), result.stdout)


def test_the_story_leaves_what_somebody_needs_to_complain(run_script, store, tmp_path):
    run_script("dispute.sh", tmp_path / "story")
    assert "Reference D-4471" in (tmp_path / "story/packet.md").read_text()
    assert "Acme Shoes" in (tmp_path / "story/letter.md").read_text()
    assert not store.exists()  # your own records stay as they are


def test_nothing_due_is_no_output_at_all_so_cron_sends_no_mail(run_script, store):
    copy_sample_store(store)
    shutil.rmtree(store / "log")
    shutil.rmtree(store / "cases")
    for script in ("due-cron.sh", "due-at-login.sh"):
        result = run_script(script)
        assert (result.stdout, result.stderr) == ("", "")


def test_the_sample_store_is_in_order_and_has_something_due(amex, store):
    copy_sample_store(store)
    result = amex("log", "check")
    assert (result.code, result.out) == (0, "")
    assert {"promise", "deadline", "offer"} <= set(amex("due").out.split())


@pytest.mark.skipif(shutil.which("age") is None, reason="age is not installed")
def test_the_backup_is_encrypted_and_comes_back_whole(amex, run_script, store, tmp_path):
    fill(amex, store, tmp_path / "config")
    key, backup = tmp_path / "amex.key", tmp_path / "amex.age"
    subprocess.run(["age-keygen", "-o", key], capture_output=True, check=True)
    run_script("backup.sh", "backup", key, backup)
    assert backup.read_bytes().startswith(b"age-encryption.org/v1")
    assert b"Sam Doe" not in backup.read_bytes()
    there = {"AMEX_DATA_DIR": str(tmp_path / "there"), "AMEX_CONFIG_DIR": str(tmp_path / "set")}
    run_script("backup.sh", "restore", key, backup, **there)
    assert files_of(tmp_path / "there") == files_of(store)
    assert files_of(tmp_path / "set") == files_of(tmp_path / "config")


@pytest.mark.skipif(shutil.which("age") is None, reason="age is not installed")
def test_a_backup_that_fails_costs_neither_the_last_one_nor_the_store(
    amex, run_script, store, tmp_path
):
    fill(amex, store, tmp_path / "config")
    key, backup = tmp_path / "amex.key", tmp_path / "amex.age"
    subprocess.run(["age-keygen", "-o", key], capture_output=True, check=True)
    run_script("backup.sh", "backup", key, backup)
    last = backup.read_bytes()
    (store / "attachments/A").write_text("1")
    (store / "attachments/a").write_text("2")  # which cannot be unpacked everywhere
    assert run_script("backup.sh", "backup", key, backup, check=False).returncode != 0
    assert backup.read_bytes() == last
    backup.write_bytes(last[:-2000])
    there = {"AMEX_DATA_DIR": str(tmp_path / "there"), "AMEX_CONFIG_DIR": str(tmp_path / "set")}
    assert run_script("backup.sh", "restore", key, backup, check=False, **there).returncode != 0
    assert files_of(tmp_path / "there") == {}
