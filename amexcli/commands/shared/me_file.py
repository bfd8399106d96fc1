"""Who the user is: `me.toml` in the config folder."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from amexcli.errors import AmexError, Refused, StoreUnusable, naming
from amexcli.runtime import Runtime
from amexcli.store.me import NOBODY, Me
from amexcli.values.field import Field

_FILLED = ("card", "state")
"""Fields of guides that the file answers if the user doesn't."""


def find_me(runtime: Runtime) -> Me:
    """Return what the file says, or NOBODY if there is none. Raises Refused, naming the key."""
    path = me_file(runtime)
    if not os.path.lexists(path):
        return NOBODY
    from amexcli.store.me import load_me

    return load_me(path)


def read_me(
    runtime: Runtime, fields: Iterable[Field]
) -> tuple[Me, Mapping[str, Any], AmexError | None]:
    """Return what the file says, its answers to these fields, and why it had to be left out.

    A guide does without a file that can't be used: deadlines can't wait until it's fixed.
    """
    try:
        me = find_me(runtime)
        return me, answers_of(me, fields), None
    except Refused as error:
        return NOBODY, {}, AmexError(f"me.toml was left out. {error.message}", error.hint)


def answers_of(me: Me, fields: Iterable[Field]) -> Mapping[str, Any]:
    """Return its answers to these fields, by field name. Raises Refused, naming the key."""
    answers = {}
    for field in fields:
        if field.name in _FILLED and (said := getattr(me, field.name)):
            with naming(f"{field.name} in me.toml (amex me --edit)"):
                answers[field.name] = field.kind.recall(said)
    return answers


def edit_me(runtime: Runtime) -> None:
    """Open the file in the user's editor, with a template the first time.

    Raises AmexError if there is a mistake in what was saved.
    """
    from amexcli.commands.shared.editor import edit
    from amexcli.store.files import publish
    from amexcli.store.me import TEMPLATE

    path = me_file(runtime)
    try:
        if not path.exists():
            publish(path, TEMPLATE.encode())
    except (OSError, StoreUnusable) as error:
        raise Refused(
            f"{path} can't be written: {getattr(error, 'message', error)}",
            "Choose another folder with AMEX_CONFIG_DIR.",
        ) from error
    edit(path, runtime)
    find_me(runtime)
    runtime.tell(f"Saved in {path}")


def me_file(runtime: Runtime) -> Path:
    """Return the path of the file."""
    return runtime.config_folder / "me.toml"
