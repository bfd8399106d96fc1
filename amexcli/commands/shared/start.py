"""`amex` alone: what is due, and what to type next."""

from amexcli.commands.due import find_coming
from amexcli.commands.shared.options import reporting
from amexcli.guides.start import start_document
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.store import Store


def show_start(runtime: Runtime) -> None:
    """Print the page. What cannot be read is named after it."""
    store = Store.locate(runtime.store, runtime.environ)
    coming, troubles = find_coming(store, runtime.today)
    with reporting(runtime, *troubles):
        render(start_document(coming, runtime.today), None, runtime)
