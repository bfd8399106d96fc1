"""The man pages and the command reference: up to date, complete, and readable for man."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "tools"))
import reference  # noqa: E402

COMMANDS = list(reference.iter_commands())
FILES = dict(reference.iter_files())


def test_the_man_pages_and_the_reference_are_up_to_date():
    kept = {path: path.read_text() for path in [*(ROOT / "man").glob("*.1"), *FILES]}
    old = [path.name for path in kept if kept[path] != FILES.get(path)]
    assert not old, "python tools/reference.py writes them"


@pytest.mark.parametrize("command", [pytest.param(one, id=one.name) for one in COMMANDS])
def test_every_command_says_what_it_does_with_an_example_and_every_option_described(command):
    assert command.page.paragraphs
    assert command.page.examples
    for rows in command.page.sections.values():
        for name, text in rows.items():
            assert text.endswith("."), f"{command.name} {name}"


@pytest.mark.skipif(not shutil.which("groff"), reason="no groff")
def test_man_shows_the_pages_without_warnings():
    pages = sorted((ROOT / "man").glob("*.1"))
    result = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", *pages], capture_output=True, text=True, check=True
    )
    assert result.stderr == ""
    assert "amex log add" in result.stdout
