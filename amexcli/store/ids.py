"""Ids of entries: six letters and digits that are hard to misread (Crockford's base 32)."""

import os

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 6
_MISREAD = str.maketrans("ilo", "110")


def new_id() -> str:
    """Return a random id."""
    # os.urandom is what `secrets` calls; importing `secrets` takes 5 ms.
    number = int.from_bytes(os.urandom(4), "big")
    return "".join(ALPHABET[number >> 5 * place & 31] for place in range(LENGTH))


def as_typed(prefix: str) -> str:
    """Return the id, or its beginning, that somebody meant: case and look-alikes do not matter."""
    return prefix.strip().casefold().translate(_MISREAD)
