"""`amex` alone: what is due, and what to type next."""

from amexcli.commands.due import find_coming
from amexcli.commands.shared.options import reporting
from amexcli.guides.call.conversation import name_call
from amexcli.guides.start import start_document
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.calls import Calls
from amexcli.store.store import Store


def show_start(runtime: Runtime) -> None:
    """Print the page, then name what can't be read."""
    store = Store.locate(runtime.store, runtime.environ)
    coming, troubles = find_coming(store, runtime.today)
    unfinished = Calls(store).unfinished()
    calls = [name_call(call, runtime.today) for call in unfinished]
    with reporting(runtime, *troubles, unfinished.left_out):
        render(start_document(coming, runtime.today, calls), None, runtime)
