"""The command line: what amex suggests, what it refuses, and how it exits."""

import signal
import subprocess
import sys
import time

import pytest

from amexcli import __version__
from amexcli.cli import Commands
from amexcli.commands.log import LogCommands


def test_help_names_every_command(amex_process):
    result = amex_process("--help")
    assert result.returncode == 0
    for name, line in Commands.table.items():
        assert name in result.stdout.decode()
        assert line in result.stdout.decode()


def test_a_group_alone_shows_its_help(amex_process):
    result = amex_process("log")
    assert result.returncode == 0
    assert result.stdout.startswith(b"Usage: amex")


@pytest.mark.parametrize("name", LogCommands.table)
def test_every_log_command_has_help_with_the_line_of_the_table(amex_process, name):
    result = amex_process("log", name, "-h")
    assert result.returncode == 0
    assert LogCommands.table[name].split(":")[0].rstrip(".") in result.stdout.decode()


def test_version(amex_process):
    assert amex_process("--version").stdout.decode().splitlines()[0] == f"amex {__version__}"


@pytest.mark.parametrize(
    ("typed", "meant"), [(["nubmers"], "numbers"), (["lgo"], "log"), (["log", "ad"], "add")]
)
def test_a_mistyped_command_is_suggested_and_not_run(amex, store, typed, meant):
    result = amex(*typed)
    assert result.code == 2
    assert f"Did you mean {meant}?" in result.err
    assert result.out == ""
    assert not store.exists()


def test_a_mistyped_option_is_suggested(amex):
    result = amex("numbers", "--abrod")
    assert result.code == 2
    assert "--abroad" in result.err
    assert "amex numbers --help" in result.err


def test_store_option_wins_over_the_variable(amex, store, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    assert amex("--store", str(elsewhere), "log", "add", "Called").code == 0
    assert elsewhere.is_dir()
    assert not store.exists()


def test_without_either_the_users_data_folder_is_used(amex, tmp_path):
    result = amex("log", "path", environ={"AMEX_DATA_DIR": ""})
    assert result.out.startswith(str(tmp_path / "home"))


def test_json_and_another_format_contradict_each_other(amex):
    assert amex("numbers", "--json", "--format", "tsv").code == 2


def test_a_broken_pipe_is_silent():
    # The reader closes before anything is written, so that the write itself meets the broken pipe.
    process = subprocess.Popen(
        [sys.executable, "-m", "amexcli", "numbers", "--all", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.close()
    _, err = process.communicate()
    assert process.returncode == 1
    assert b"Traceback" not in err
    assert b"Broken" not in err


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_closed_stream_does_not_cause_a_traceback(closed):
    result = subprocess.run(
        ["bash", "-c", f'"{sys.executable}" -m amexcli numbers lost {closed}'],
        capture_output=True,
        check=False,
    )
    assert result.returncode == 0
    assert b"Traceback" not in result.stderr


def test_ctrl_c_ends_with_130_and_no_traceback():
    # `--note -` waits for standard input, which stays open.
    process = subprocess.Popen(
        [sys.executable, "-c", _STOPPED_WHILE_READING],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout.readline() == b"reading\n"
    process.send_signal(signal.SIGINT)
    _, err = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in err


_STOPPED_WHILE_READING = """
import sys
from amexcli.cli import run
from amexcli.runtime import Runtime

class Waiting:
    def isatty(self): return False
    def read(self):
        print("reading", flush=True)
        return sys.stdin.read()

runtime = Runtime.of_this_process()._replace(stdin=Waiting())
sys.exit(run(["log", "add", "Called", "--note", "-"], runtime))
"""


def test_ctrl_c_during_start_up_is_as_quiet():
    code = (
        "import amexcli.__main__ as m, sys; sys.modules['amexcli.cli'] = Boom(); sys.exit(m.main())"
    )
    boom = "class Boom:\n    def __getattr__(self, name): raise KeyboardInterrupt\n"
    result = subprocess.run([sys.executable, "-c", boom + code], capture_output=True, check=False)
    assert (result.returncode, result.stderr) == (130, b"")


_STARTED = """
import os, sys
from amexcli.__main__ import script
os.write(1, b"ours")
script()
"""


@pytest.mark.parametrize("arguments", [["numbers"], ["log", "list", "--json"]])
def test_ctrl_c_at_any_moment_prints_no_traceback(arguments):
    """From our first line of code on: during imports, in a command, at the end."""
    for milliseconds in range(0, 150, 10):
        process = subprocess.Popen(
            [sys.executable, "-c", _STARTED, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        process.stdout.read(4)
        time.sleep(milliseconds / 1000)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
        assert process.returncode in (0, 130)
        assert b"Traceback" not in err
        assert b"KeyboardInterrupt" not in err


def test_ctrl_c_that_the_caller_ignores_stays_ignored():
    code = (
        "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "from amexcli.__main__ import main\n"
        "main(); print(signal.getsignal(signal.SIGINT) is signal.SIG_IGN)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert result.stdout.endswith(b"True\n")
