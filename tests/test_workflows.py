"""What runs on GitHub is what is in the repository, on the Pythons that the package names."""

import os
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
pytestmark = pytest.mark.skipif(not WORKFLOWS, reason="the source archive has no workflows")


def jobs():
    for path in WORKFLOWS:
        yield from yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()


def scripts():
    lines = (line for job in jobs() for step in job["steps"] for line in [step.get("run", "")])
    return {line.split()[0] for line in lines if line.startswith(".ci/")}


def test_every_system_runs_each_python_that_the_package_names():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [
        text.removeprefix("Programming Language :: Python :: ") for text in project["classifiers"]
    ]
    wanted = [text for text in named if text.startswith("3.")]
    tested = {
        system: job["strategy"]["matrix"]["python"]
        for job in jobs()
        if "python" in job.get("strategy", {}).get("matrix", {})
        for system in job["strategy"]["matrix"].get("os", [job["runs-on"]])
    }
    assert wanted[0] == project["requires-python"].removeprefix(">=")
    assert tested == dict.fromkeys(("ubuntu-latest", "macos-latest", "windows-latest"), wanted)


def test_every_script_that_a_workflow_runs_is_there_and_none_is_forgotten():
    there = {f".ci/{path.name}" for path in (ROOT / ".ci").iterdir() if os.access(path, os.X_OK)}
    assert scripts() == there


def test_every_script_is_one_that_bash_can_read():
    files = sorted((ROOT / ".ci").iterdir())
    for file in files:
        subprocess.run(["bash", "-n", file], check=True)


def test_versions_that_are_neither_lowest_nor_newest_are_refused():
    result = subprocess.run(
        [ROOT / ".ci/versions", "latest"], capture_output=True, text=True, check=False
    )
    assert (result.returncode, "lowest|newest" in result.stderr) == (2, True)
