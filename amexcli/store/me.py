"""Who you are: `me.toml` in the config folder. It fills in letters, and never holds a number."""

from pathlib import Path
from typing import NamedTuple

from amexcli.errors import Refused
from amexcli.store.guard import find_secret
from amexcli.store.regular import Unfit, read_regular
from amexcli.store.toml import Unparsable, load
from amexcli.values.text import find_control_character, suggest

TEMPLATE = """\
# Who you are. amex puts it at the top of letters, and you won't have to type --card and --state.
# Never write a card number, a security code, or a Social Security number here.
# Remove the # at the start of each line that you fill in.
#
# name = "Jane Q. Public"          # as it appears on the account
# address = \"\"\"
# 12 Main Street
# Springfield, IL 62701\"\"\"
# phone = "1-555-555-0100"
# email = "jane@example.com"
# state = "IL"
# card = "platinum"                # a name from amex cards
"""
_FIX = "Fix it with: amex me --edit"


class Me(NamedTuple):
    """What the file says, and "" for what it doesn't say."""

    name: str = ""
    """As it appears on the account."""
    address: str = ""
    phone: str = ""
    email: str = ""
    state: str = ""
    """Two letters, such as IL."""
    card: str = ""
    """The default card."""


NOBODY = Me()


def load_me(path: Path) -> Me:
    """Return what the file says. Without a file, all is "". Raises Refused, naming the key."""
    try:
        raw = read_regular(path)
    except FileNotFoundError:
        return NOBODY
    except (OSError, Unfit) as error:
        raise Refused(f"{path} can't be read: {error}", _FIX) from error
    if secret := find_secret(raw.decode("utf-8", "replace")):
        raise Refused(f"{path} holds what looks like {secret.what}.", f"Take it out. {_FIX}")
    try:
        found = load(raw)
    except Unparsable as error:
        raise Refused(f"{path}: {error}", _FIX) from error
    return Me(**{key: _text(path, key, value) for key, value in found.items()})


def _text(path: Path, key: str, value: object) -> str:
    if key not in Me._fields:
        names = ", ".join(Me._fields)
        raise Refused(
            f"{path}: there is no '{key}'.",
            f"{suggest(key, dict.fromkeys(Me._fields)) or f'Use: {names}.'} {_FIX}",
        )
    if not isinstance(value, str):
        raise Refused(f"{path}: {key} isn't text.", f"Write it in quotes. {_FIX}")
    if find_control_character(value, allowed="\n"):
        raise Refused(f"{path}: {key} has a character that isn't text.", _FIX)
    return "\n".join(line.strip() for line in value.strip().splitlines())
