"""Ids of entries: six letters and digits that are hard to misread (Crockford's base 32)."""

import os

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 6
_MISREAD = str.maketrans("ilo", "110")


def new_id() -> str:
    """Return a random id."""
    # os.urandom is what `secrets` calls; importing `secrets` takes 5 ms.
    return _as_id(int.from_bytes(os.urandom(4), "big"))


def id_from(content: bytes) -> str:
    """Return an id derived from this content, the same on every machine."""
    from hashlib import sha256

    return _as_id(int.from_bytes(sha256(content).digest()[:4], "big"))


def _as_id(number: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in range(LENGTH))


def as_typed(prefix: str) -> str:
    """Return the id, or its beginning, in normal form. Case and look-alikes don't matter."""
    return prefix.strip().casefold().translate(_MISREAD)
