"""What a fast path must not load. Tested in a new interpreter, because modules stay loaded."""

import subprocess
import sys

import pytest

HEAVY = {"rich", "icalendar", "phonenumbers", "segno", "tomlkit", "platformdirs", "pydantic"}

_REPORT = """
import sys
from amexcli.__main__ import main
sys.argv = ["amex", *sys.argv[1:]]
try:
    main()
except SystemExit:
    pass
print(*sorted(sys.modules), file=sys.stderr)
"""


def modules_loaded_by(*arguments: str) -> set[str]:
    result = subprocess.run(
        [sys.executable, "-c", _REPORT, *arguments], capture_output=True, text=True, check=True
    )
    return set(result.stderr.splitlines()[-1].split())


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (
            ["numbers", "--abroad"],
            {
                "json",
                "tomllib",
                "dataclasses",
                "tzdata",
                "amexcli.store",
                "amexcli.facts.rules",
                "amexcli.facts.cards",
            },
        ),
        (["numbers", "lost"], {"json", "amexcli.facts.sources", "amexcli.commands.log"}),
        (["numbers", "--json"], {"amexcli.store", "dataclasses"}),
        (
            ["log", "add", "Called"],
            {
                "decimal",
                "tomllib",
                "json",
                "secrets",
                "hashlib",
                "amexcli.commands.numbers",
                "amexcli.document",
                "amexcli.facts",
                "amexcli.guides",
                "amexcli.store.attachments",
            },
        ),
        (["log", "list"], {"json", "tomli_w", "decimal"}),
        (["dispute-checklist", "--reasons"], {"json", "tomli_w"}),
        (["dispute-checklist", "--case", "acme", "--merchant", "Acme"], {"json"}),
        (["escalate"], {"json", "amexcli.guides.dispute"}),
        (["route"], {"json", "tomllib", "tzdata"}),
        (
            ["route", "late fee again"],
            {"tzdata", "amexcli.guides.matching.build", "amexcli.guides.matching.learn"},
        ),
        (["cards"], {"json", "tomllib", "tzdata", "amexcli.facts.rules.disputes"}),
        (["log", "path"], {"tomllib", "tomli_w", "amexcli.commands.numbers"}),
        (["--help"], {"amexcli.commands.numbers", "amexcli.commands.log", "amexcli.facts"}),
        (["log", "--help"], {"amexcli.commands.log.add", "amexcli.commands.log.list"}),
        (["nubmers"], {"amexcli.commands.numbers", "amexcli.commands.log"}),
    ],
)
def test_a_fast_path_loads_no_more_than_it_needs(arguments, unwanted):
    assert not modules_loaded_by(*arguments) & (HEAVY | unwanted)


@pytest.mark.parametrize(
    ("line", "unwanted"),
    [
        ("amex nu", {"amexcli.commands.numbers", "amexcli.facts", "amexcli.store"}),
        ("amex numbers --card ", {"amexcli.store"}),
        ("amex log show ", {"amexcli.facts", "tomli_w"}),
        ("amex log list --case ", {"amexcli.facts"}),
    ],
)
def test_completion_loads_no_more_than_it_needs(monkeypatch, line, unwanted):
    monkeypatch.setenv("_AMEX_COMPLETE", "complete_fish")
    monkeypatch.setenv("_AMEX_COMPLETE_LINE", line)
    assert not modules_loaded_by() & (HEAVY | unwanted)


_MEASURED = """
import atexit, sys, types
sys.modules["coverage"] = types.ModuleType("coverage")
atexit.register(print, "written down")
sys.argv = ["amex", "--version"]
from amexcli.__main__ import script
script()
"""


def test_coverage_can_write_its_data_at_the_end():
    command = [sys.executable, "-c", _MEASURED]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "written down"
