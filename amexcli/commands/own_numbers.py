"""The user's own numbers: `numbers.toml` in the config folder."""

from contextlib import suppress
from pathlib import Path

from amexcli.errors import AmexError, Refused, StoreUnusable
from amexcli.facts.numbers import PhoneNumber
from amexcli.surroundings import Surroundings
from amexcli.text import count


def find_own_numbers(around: Surroundings) -> tuple[tuple[PhoneNumber, ...], AmexError | None]:
    """Return the user's own numbers, and the error to end with if the file has mistakes."""
    path = _path(around)
    with suppress(OSError):
        if not path.exists():
            return (), None
    # Here and not above: most people have no such file, and nobody should wait for the parser.
    from amexcli.store.own_numbers import MOST_SHOWN, read_own_numbers

    own = read_own_numbers(path)
    if not own.mistakes:
        return own.numbers, None
    more = len(own.mistakes) - MOST_SHOWN
    lines = [*own.mistakes[:MOST_SHOWN], *([f"and {more:,} more"] if more > 0 else [])]
    return own.numbers, AmexError(
        f"{count(len(own.mistakes), 'mistake')} in {path}:",
        "\n".join((*lines, "Mend it with: amex numbers --edit")),
    )


def edit_own_numbers(around: Surroundings) -> None:
    """Open the file in the user's editor, with a template the first time.

    Raises AmexError if there is a mistake in what was saved.
    """
    from amexcli.commands.editor import edit
    from amexcli.store.files import publish
    from amexcli.store.own_numbers import TEMPLATE

    path = _path(around)
    try:
        if not path.exists():
            publish(path, TEMPLATE.encode())
    except (OSError, StoreUnusable) as error:
        raise Refused(
            f"{path} cannot be written: {getattr(error, 'message', error)}",
            "Choose another folder with AMEX_CONFIG_DIR.",
        ) from error
    edit(path, around)
    numbers, mistakes = find_own_numbers(around)
    if mistakes:
        raise mistakes
    around.tell(f"{count(len(numbers), 'number')} of your own in {path}")


def _path(around: Surroundings) -> Path:
    return around.config_folder / "numbers.toml"
