"""Finds secrets in a file of the store, whatever kind of file it is."""

from pathlib import Path

from amexcli.store.contents import find_encoding
from amexcli.store.entry import find_secret_in
from amexcli.store.entry_files import Stored, parse
from amexcli.store.guard import Secret, find_secret, redact
from amexcli.store.regular import MEBIBYTE

LARGEST = 1024 * MEBIBYTE
"""Bytes. Larger files are neither checked nor synced; an attachment may be larger."""


def find_secret_in_file(path: Path, data: bytes) -> Secret | None:
    """Return the secret in the file or in its name, or None.

    Images and other binary files can't be checked.
    """
    if secret := find_secret(path.name):
        return secret
    if path.suffix == ".toml" and isinstance(found := parse(path, data), Stored):
        return find_secret_in(found.entry, data)
    text = _read_text(path, data)
    return find_secret(text[0]) if text else None


def mask(path: Path, data: bytes) -> bytes:
    """Return the file's bytes with secrets masked, in the same encoding."""
    if text := _read_text(path, data):
        return redact(text[0])[0].encode(*text[1])
    return data


def _read_text(path: Path, data: bytes) -> tuple[str, tuple[str, str]] | None:
    """Return the text and its encoding. An entry's file is text, whatever it contains."""
    encoding = find_encoding(data)
    if encoding is None and path.suffix == ".toml":
        encoding = "utf-8", "surrogateescape"
    return (data.decode(*encoding), encoding) if encoding else None


def without_secret(path: Path) -> Path:
    """Return the path in a form that may be printed."""
    return path.with_name(redact(path.name)[0])
