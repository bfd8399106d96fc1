"""The store in use, as commands find it that only look."""

from amexcli.runtime import Runtime
from amexcli.store.store import DATA_DIR_VARIABLE, Store


def store_to_read(runtime: Runtime) -> Store:
    """Return the store in use, and warn if somebody named a folder for it that is not there."""
    store = Store.locate(runtime.store, runtime.environ)
    warn_if_missing(store, runtime)
    return store


def warn_if_missing(store: Store, runtime: Runtime) -> None:
    """Say that the folder is not there, if it was named: the name may be a slip.

    Else "Nothing is due." would sound like an answer. Before the first record of somebody who
    named no folder, it is one.
    """
    named = "--store" if runtime.store else DATA_DIR_VARIABLE
    if not (runtime.store or runtime.environ.get(named)):
        return
    try:
        store.root.stat()
    except (FileNotFoundError, NotADirectoryError):
        runtime.tell(f"Warning: the folder {store.root} doesn't exist, so it holds no records.")
        runtime.tell(f"{named} names that folder. Check the spelling; `amex log add` creates it.")
    except OSError:
        pass  # what reads it will say so
