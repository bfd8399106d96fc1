"""What is published: the source archive and the wheel that is built from it."""

import shutil
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BELONGS = {
    *(".gitignore", "PKG-INFO", "pyproject.toml", "hatch_build.py", "constraints.txt", "justfile"),
    *("CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md"),
    *("amexcli", "benchmarks", "docs", "examples", "man", "tests", "tools", "zensical.toml"),
}
"""What is at the top of the source archive."""
STRAY = ("todo.md", "calls.csv", "dist/old.whl", "store/store.toml", "amexcli/__pycache__/cli.pyc")


def build(kind: str, source: Path, target: Path) -> Path:
    """Return what was built of this kind, with what is installed here and without git."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", target],
        cwd=source,
        capture_output=True,
        check=True,
    )
    [built] = target.iterdir()
    return built


@pytest.fixture(scope="module")
def sdist(tmp_path_factory) -> Path:
    """The source archive, unpacked. It's built from a copy in which somebody has worked."""
    place = tmp_path_factory.mktemp("sdist")
    elsewhere = shutil.ignore_patterns(".git", ".venv", ".*cache", ".hypothesis", "__pycache__")
    shutil.copytree(ROOT, place / "checkout", ignore=elsewhere)
    for name in STRAY:
        (place / "checkout" / name).parent.mkdir(exist_ok=True)
        (place / "checkout" / name).write_text("Mine.")
    with tarfile.open(build("sdist", place / "checkout", place / "packed")) as archive:
        archive.extractall(place / "unpacked", filter="data")
    [folder] = (place / "unpacked").iterdir()
    return folder


@pytest.fixture(scope="module")
def wheel(sdist, tmp_path_factory) -> Path:
    return build("wheel", sdist, tmp_path_factory.mktemp("wheel") / "packed")


@pytest.fixture(scope="module")
def metadata(wheel):
    with zipfile.ZipFile(wheel) as archive:
        [name] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return message_from_bytes(archive.read(name))


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_what_lies_in_a_checkout_is_not_published(sdist):
    names = files_in(sdist)
    assert {name.split("/")[0] for name in names} == BELONGS
    assert not names & set(STRAY)


def test_a_wheel_made_from_the_archive_has_every_module_table_and_man_page(sdist, wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    shared = "amexcli-{}.data/data/share/man/man1/".format(wheel.name.split("-")[1])
    package = {f"amexcli/{name}" for name in files_in(ROOT / "amexcli") if "cache" not in name}
    assert names == package | {shared + name for name in files_in(ROOT / "man")}
    assert "amexcli/guides/matching/tasks.tsv" in names


def test_the_wheel_stays_small_enough_for_a_slow_line(wheel):
    assert wheel.stat().st_size < 700_000


def test_the_package_is_of_the_version_that_the_command_names(amex_process, metadata):
    said = amex_process("--version").stdout.decode()
    assert said.splitlines()[0] == f"amex {metadata['Version']}"
    assert f"## {metadata['Version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
