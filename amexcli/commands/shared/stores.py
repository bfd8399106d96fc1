"""Finds the store in use, for commands that only read."""

from amexcli.runtime import Runtime
from amexcli.store.store import DATA_DIR_VARIABLE, Store


def store_to_read(runtime: Runtime) -> Store:
    """Return the store in use, and warn if it was named and doesn't exist."""
    store = Store.locate(runtime.store, runtime.environ)
    warn_if_missing(store, runtime)
    return store


def warn_if_missing(store: Store, runtime: Runtime) -> None:
    """Warn if a named folder doesn't exist, because its name may be misspelled.

    Without the warning, "Nothing is due." would look like an answer. It is one for somebody who
    named no folder and has no records yet.
    """
    named = "--store" if runtime.store else DATA_DIR_VARIABLE
    if not (runtime.store or runtime.environ.get(named)):
        return
    try:
        store.root.stat()
    except (FileNotFoundError, NotADirectoryError):
        runtime.tell(f"Warning: the folder {store.root} doesn't exist, so it holds no records.")
        runtime.tell(f"{named} names that folder. Check the spelling. `amex log add` creates it.")
    except OSError:
        pass  # the code that reads the store reports that
