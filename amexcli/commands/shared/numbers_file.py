"""The user's own numbers: `numbers.toml` in the config folder."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from amexcli.errors import AmexError, Refused, StoreUnusable
from amexcli.facts.numbers import PhoneNumber
from amexcli.runtime import Runtime
from amexcli.values.text import count


def find_own_numbers(runtime: Runtime) -> tuple[tuple[PhoneNumber, ...], AmexError | None]:
    """Return the user's own numbers, and the error to end with if the file has mistakes."""
    if not os.path.lexists(numbers_file(runtime)):
        return (), None
    # Imported here because most people have no such file and should not wait for the parser.
    from amexcli.store.own_numbers import read_own_numbers

    own = read_own_numbers(numbers_file(runtime))
    return own.numbers, _trouble_with(own.mistakes, runtime)


def find_tables(runtime: Runtime) -> tuple[Mapping[str, object], AmexError | None]:
    """Return the user's own numbers as written in the file, and the error to end with, if any."""
    if not os.path.lexists(numbers_file(runtime)):
        return {}, None
    from amexcli.store.own_numbers import read_own_numbers

    own = read_own_numbers(numbers_file(runtime))
    return own.as_written, _trouble_with(own.mistakes, runtime)


def _trouble_with(mistakes: Sequence[str], runtime: Runtime) -> AmexError | None:
    if not mistakes:
        return None
    from amexcli.store.own_numbers import MOST_SHOWN

    more = len(mistakes) - MOST_SHOWN
    lines = [*mistakes[:MOST_SHOWN], *([f"and {more:,} more"] if more > 0 else [])]
    return AmexError(
        f"{count(len(mistakes), 'mistake')} in {numbers_file(runtime)}:",
        "\n".join((*lines, "Fix it with: amex numbers --edit")),
    )


def edit_own_numbers(runtime: Runtime) -> None:
    """Open the file in the user's editor, with a template the first time.

    Raises AmexError if there is a mistake in what was saved.
    """
    from amexcli.commands.shared.editor import edit
    from amexcli.store.files import publish
    from amexcli.store.own_numbers import TEMPLATE

    path = numbers_file(runtime)
    try:
        if not path.exists():
            publish(path, TEMPLATE.encode())
    except (OSError, StoreUnusable) as error:
        raise Refused(
            f"{path} can't be written: {getattr(error, 'message', error)}",
            "Choose another folder with AMEX_CONFIG_DIR.",
        ) from error
    edit(path, runtime)
    numbers, mistakes = find_own_numbers(runtime)
    if mistakes:
        raise mistakes
    runtime.tell(f"You have {count(len(numbers), 'number')} of your own in {path}")


def save_number(label: str, phone: str, card: str | None, runtime: Runtime) -> PhoneNumber:
    """Add a number at the end of the file, and return it.

    Raises AmexError if the file has mistakes, because they could hide the new number.
    """
    from amexcli.store.own_numbers import add_to_file

    table = {"label": label, "phone": phone} | ({"cards": [card]} if card else {})
    _, mistakes = find_own_numbers(runtime)
    if mistakes:
        raise mistakes
    return add_to_file(numbers_file(runtime), f"my-{card or 'card'}", table)


def numbers_file(runtime: Runtime) -> Path:
    """Return where the user's own numbers are kept."""
    return runtime.config_folder / "numbers.toml"
