"""The files that the build writes and every search reads: `tasks`, `reasons`, `places`."""

import os

from amexcli.errors import AmexError


def index_path(name: str) -> str:
    """Return the path of the file with this name."""
    return os.path.join(os.path.dirname(__file__), f"{name}.tsv")


def read_index(name: str) -> str:
    """Return the file with this name, or at this path. Raises AmexError if it's missing."""
    try:
        with open(index_path(name), encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        raise AmexError(
            "amex isn't completely installed: the file with the words it knows is missing.",
            "Install it again. In a checkout: pip install -e .",
        ) from None
