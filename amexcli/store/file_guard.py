"""What a file of the store holds that must not be there, whatever kind of file it is."""

from pathlib import Path

from amexcli.store.contents import find_encoding
from amexcli.store.entry import find_secret_in
from amexcli.store.entry_files import Stored, parse
from amexcli.store.guard import Secret, find_secret, redact
from amexcli.store.regular import MEBIBYTE

LARGEST = 1024 * MEBIBYTE
"""Bytes of a file that is looked into and synced: an attachment may have any size that is sane."""


def find_secret_in_file(path: Path, data: bytes) -> Secret | None:
    """Return what is in the file, or in its name, that must not be stored.

    Pictures and the like cannot be looked into.
    """
    if secret := find_secret(path.name):
        return secret
    if path.suffix == ".toml" and isinstance(found := parse(path, data), Stored):
        return find_secret_in(found.entry, data)
    text = _read_text(path, data)
    return find_secret(text[0]) if text else None


def mask(path: Path, data: bytes) -> bytes:
    """Return the file's bytes with what must not be stored masked, in the encoding they have."""
    if text := _read_text(path, data):
        return redact(text[0])[0].encode(*text[1])
    return data


def _read_text(path: Path, data: bytes) -> tuple[str, tuple[str, str]] | None:
    """Return the text and its encoding; what is called an entry is text, whatever is in it."""
    encoding = find_encoding(data)
    if encoding is None and path.suffix == ".toml":
        encoding = "utf-8", "surrogateescape"
    return (data.decode(*encoding), encoding) if encoding else None


def without_secret(path: Path) -> Path:
    """Return the path as it may be printed."""
    return path.with_name(redact(path.name)[0])
