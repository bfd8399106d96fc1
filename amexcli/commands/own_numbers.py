"""The user's own numbers: `numbers.toml` in the config folder."""

from pathlib import Path

from amexcli.errors import AmexError
from amexcli.facts.numbers import PhoneNumber
from amexcli.surroundings import Surroundings
from amexcli.text import count


def find_own_numbers(around: Surroundings) -> tuple[tuple[PhoneNumber, ...], AmexError | None]:
    """Return the user's own numbers, and the error to end with if the file has mistakes."""
    path = _path(around)
    if not path.exists():
        return (), None
    # Here and not above: most people have no such file, and nobody should wait for the parser.
    from amexcli.store.own_numbers import read_own_numbers

    own = read_own_numbers(path)
    if not own.mistakes:
        return own.numbers, None
    return own.numbers, AmexError(
        f"{count(len(own.mistakes), 'mistake')} in {path}:",
        "\n".join((*own.mistakes, "Mend it with: amex numbers --edit")),
    )


def edit_own_numbers(around: Surroundings) -> None:
    """Open the file in the user's editor, with a template the first time.

    Raises AmexError if there is a mistake in what was saved.
    """
    from amexcli.commands.editor import edit
    from amexcli.store.files import publish
    from amexcli.store.own_numbers import TEMPLATE

    path = _path(around)
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        publish(path, TEMPLATE.encode())
    edit(path, around)
    numbers, mistakes = find_own_numbers(around)
    if mistakes:
        raise mistakes
    around.tell(f"{count(len(numbers), 'number')} of your own in {path}")


def _path(around: Surroundings) -> Path:
    return around.config_folder / "numbers.toml"
