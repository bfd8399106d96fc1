"""Teaches the user's shell to complete `amex`: a script, and a line in the file the shell reads."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from amexcli.commands.shared.completion import ASKED
from amexcli.commands.shared.completion.tab import SCRIPTS, read_script
from amexcli.errors import AmexError, describe
from amexcli.runtime import Runtime


class _Place(NamedTuple):
    """Where a shell looks."""

    script: Path
    startup: Path | None = None
    """The file that the shell reads when it starts, None if it finds the script itself."""
    line: str = ""
    """What that file has to say."""


def install(runtime: Runtime) -> None:
    """Write the script, and add the line if it is not there. Raises AmexError."""
    shell = _find_shell()
    try:
        place = _find_place(shell, runtime.environ)
        place.script.parent.mkdir(parents=True, exist_ok=True)
        place.script.write_text(read_script(shell), encoding="utf-8", newline="\n")
        if place.startup:
            _add_line(place.startup, place.line)
    except (OSError, RuntimeError, subprocess.SubprocessError) as error:
        reason = describe(error) if isinstance(error, OSError) else error
        raise AmexError(
            f"Tab completion couldn't be installed: {reason}.",
            "You can add it yourself: `amex --show-completion` prints what your shell needs.",
        ) from error
    runtime.tell(f"Installed for {shell}: {place.script}")
    if place.startup:
        runtime.tell(f"{place.startup} loads it.")
    runtime.tell("Open a new terminal to use it: type amex, a space, then press TAB.")


def show(runtime: Runtime) -> None:
    """Print the script of the user's shell. Raises AmexError."""
    runtime.stdout.write(read_script(_find_shell()))


def _find_shell() -> str:
    """Return the shell that amex was called from."""
    import shellingham  # type: ignore[import-untyped]  # Typer requires it

    try:
        name, _ = shellingham.detect_shell()
    except shellingham.ShellDetectionFailure:
        name = ""
    if name not in SCRIPTS:
        raise AmexError(
            f"amex can't complete commands in {name or 'this shell'}.",
            "It knows bash, zsh, fish, and PowerShell. To print the script of one:"
            f" {ASKED}=source_bash amex",
        )
    return str(name)


def _find_place(shell: str, environ: Mapping[str, str]) -> _Place:
    """Return where the shell looks. Raises OSError, RuntimeError or SubprocessError."""
    home = Path.home()
    if shell == "bash":
        script = home / ".bash_completions/amex.sh"
        return _Place(script, home / ".bashrc", "source ~/.bash_completions/amex.sh")
    if shell == "zsh":
        startup = Path(environ.get("ZDOTDIR") or home) / ".zshrc"
        line = "fpath+=~/.zfunc; autoload -Uz compinit; compinit"
        return _Place(home / ".zfunc/_amex", startup, line)
    if shell == "fish":
        config = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
        return _Place(config / "fish/completions/amex.fish")
    asked = (shell, "-NoProfile", "-Command", "$PROFILE")
    said = subprocess.run(asked, capture_output=True, text=True, check=True)  # noqa: S603
    profile = Path(said.stdout.strip())
    script = profile.with_name("amex.ps1")
    return _Place(script, profile, f". '{script}'")


def _add_line(file: Path, line: str) -> None:
    """Add the line at the end, unless it is there. What the file holds stays as it is."""
    with open(file, "a+b") as stream:
        stream.seek(0)
        before = stream.read()
        if line.encode() not in before.splitlines():
            gap = b"" if before.endswith(b"\n") or not before else os.linesep.encode()
            stream.write(gap + (line + os.linesep).encode())
