"""Edits a file's text as a draft in the user's editor until it can be saved."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from amexcli.commands.shared.editor import edit
from amexcli.commands.shared.options import tell_trouble
from amexcli.errors import AmexError, Refused, describe
from amexcli.runtime import Runtime
from amexcli.store.guard import find_secret

_Saved = TypeVar("_Saved")


def edit_text(name: str, text: bytes, save: Callable[[bytes], _Saved], runtime: Runtime) -> _Saved:
    """Let the user edit the text until `save` accepts it, and return what `save` returns.

    If `save` raises Refused, the error is shown and the draft is opened again. If the user gives
    up, the draft is kept in a file that the error names, unless it holds a secret.
    """
    draft = _new_draft(name, text)
    try:
        while True:
            edit(draft, runtime)
            try:
                saved = save(_read(draft))
            except Refused as error:
                if not _wants_to_go_on(error, runtime):
                    raise
            else:
                _delete(draft, runtime)
                return saved
    except AmexError as error:
        raise _keeping(draft, text, error) from error


def _new_draft(name: str, text: bytes) -> Path:
    """Return a new private file that holds the text."""
    from tempfile import mkstemp

    descriptor, path = mkstemp(prefix=f"amex-{name}-", suffix=".toml")
    try:
        with open(descriptor, "wb") as file:
            file.write(text)
    except OSError as error:
        with suppress(OSError):
            os.unlink(path)
        raise AmexError(
            f"amex couldn't write a draft for your editor: {path}: {error.strerror}.",
            "Free some space there, or set TMPDIR to another folder.",
        ) from error
    return Path(path)


def _delete(draft: Path, runtime: Runtime) -> None:
    """Delete the draft. The text is already saved, so a failure here is only reported."""
    try:
        draft.unlink()
    except OSError as error:
        runtime.tell(f"amex couldn't delete the draft: {describe(error)}. You can delete it.")


def _wants_to_go_on(error: Refused, runtime: Runtime) -> bool:
    if not runtime.is_interactive:
        return False
    tell_trouble(error, runtime)
    runtime.ask("Edit it again? [Y/n]")
    return runtime.stdin.readline().strip().casefold() in ("", "y", "yes")


def _read(draft: Path) -> bytes:
    if not draft.is_file():  # reading a pipe would wait forever
        raise AmexError(f"Your editor didn't leave a file in {draft}.")
    try:
        return draft.read_bytes()
    except OSError as error:
        raise AmexError(f"amex couldn't read your text: {draft}: {error.strerror}.") from error


def _keeping(draft: Path, before: bytes, error: AmexError) -> AmexError:
    """Return the error, naming the file with the draft if the draft is worth keeping.

    A draft with a secret is never kept, and an unchanged one doesn't need to be.
    """
    if not draft.is_file():
        return error
    raw = draft.read_bytes()
    if raw == before or find_secret(raw.decode("utf-8", "replace")):
        draft.unlink()
        return error
    return type(error)(error.message, f"{error.hint}\nYour text is in {draft}.".strip())
