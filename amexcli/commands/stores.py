"""The store in use, as commands find it that only look."""

from amexcli.store.home import DATA_DIR_VARIABLE, Home
from amexcli.surroundings import Surroundings


def store_to_read(around: Surroundings) -> Home:
    """Return the store in use, and warn if somebody named a folder for it that is not there."""
    home = Home.locate(around.store, around.environ)
    warn_if_missing(home, around)
    return home


def warn_if_missing(home: Home, around: Surroundings) -> None:
    """Say that the folder is not there, if it was named: the name may be a slip.

    Else "Nothing is due." would sound like an answer. Before the first record of somebody who
    named no folder, it is one.
    """
    named = "--store" if around.store else DATA_DIR_VARIABLE
    if not (around.store or around.environ.get(named)):
        return
    try:
        home.root.stat()
    except (FileNotFoundError, NotADirectoryError):
        around.tell(f"Warning: the folder {home.root} doesn't exist, so it holds no records.")
        around.tell(f"{named} names that folder. Check the spelling; `amex log add` creates it.")
    except OSError:
        pass  # what reads it will say so
