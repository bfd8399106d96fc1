"""Asks for a number of the user's own and saves it: `amex numbers --add`."""

from amexcli.commands.shared.asking import ask
from amexcli.commands.shared.numbers_file import numbers_file, save_number
from amexcli.commands.shared.parsing import read_card
from amexcli.errors import Refused
from amexcli.runtime import Runtime
from amexcli.store.own_numbers import check_phone

_QUESTION = "The number on the back of your card"


def add_number(typed: str, card: str | None, runtime: Runtime) -> None:
    """Save a number in `numbers.toml`. On a terminal, ask for what wasn't typed."""
    asks = runtime.is_interactive
    if card is not None:
        card = read_card("--card", card)
    if typed:
        phone = check_phone(typed)
    elif asks:
        while (answer := ask(_QUESTION, check_phone, runtime)) is None:
            runtime.tell("Type the number, or press Ctrl-C to stop.")
        phone = answer
    else:
        raise Refused(
            "--add needs the number on the back of your card.",
            "Type it after --add, and the card after --card.",
        )
    if asks and card is None:
        question = "Which card (such as platinum; Enter if it's for any card)"
        card = ask(question, lambda text: read_card("the card", text), runtime)
    label = _usual_label(card)
    if asks:
        label = ask(f"What to call it (Enter for: {label})", str.strip, runtime) or label
    saved = save_number(label, phone, card, runtime)
    runtime.tell(f"Saved {saved.label}, {saved.display}, in {numbers_file(runtime)}")
    runtime.tell("amex numbers lists it first.")


def _usual_label(card: str | None) -> str:
    from amexcli.facts.cards import CARD_NAMES

    return f"Back of my {CARD_NAMES[card] if card else 'card'}"
