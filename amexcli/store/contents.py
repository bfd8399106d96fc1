"""Recognizes a file's contents: text in some encoding, an image, or a file that hides its text."""

from typing import NamedTuple

_UTF_16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_CONTROLS = bytes({*range(1, 32), 127} - set(b"\b\t\n\f\r\x1b"))
_FEW = 50
"""Text has at most one control character among this many."""


class Container(NamedTuple):
    """A kind of file whose text cannot be seen in its bytes."""

    what: str
    instead: str
    """How to get at its text."""


_SPREADSHEET = Container(
    "a spreadsheet file", "Save it as CSV in your spreadsheet program, then attach the CSV file."
)
_DOCUMENT = Container(
    "a packed document", "Save it as plain text or as a PDF, then attach that file."
)
_ARCHIVE = Container("an archive", "Unpack it, then attach the files you need.")
_COMPRESSED = Container("a compressed file", "Unpack it, then attach what was in it.")

_ZIP = b"PK\x03\x04"
_PACKED_BY_OFFICE = {
    b"xl/": _SPREADSHEET,
    b"opendocument.spreadsheet": _SPREADSHEET,
    b"word/": _DOCUMENT,
    b"ppt/": _DOCUMENT,
    b"opendocument.": _DOCUMENT,
}
"""What their zip contains, by the name of a folder or the declared type."""
# The position of the signature, the signature, and its meaning. See each format's specification, or
# magic(5).
_SIGNS: tuple[tuple[int, bytes, Container], ...] = (
    (0, _ZIP, _ARCHIVE),
    (0, b"PK\x05\x06", _ARCHIVE),  # a zip without files
    (0, b"PK\x07\x08", _ARCHIVE),  # a zip in parts
    (257, b"ustar", _ARCHIVE),  # tar
    (0, b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (0, b"Rar!\x1a\x07", _ARCHIVE),
    (0, b"\x1f\x8b", _COMPRESSED),  # gzip
    (4, b"1AY&SY", _COMPRESSED),  # bzip2
    (0, b"\xfd7zXZ\x00", _COMPRESSED),
    (0, b"\x28\xb5\x2f\xfd", _COMPRESSED),  # zstd
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _DOCUMENT),  # Office before 2007
)


def find_container(data: bytes) -> Container | None:
    """Return the kind of file that hides its text, or None."""
    for place, sign, container in _SIGNS:
        if data.startswith(sign, place):
            office = (kind for name, kind in _PACKED_BY_OFFICE.items() if name in data)
            return next(office, container) if sign == _ZIP else container
    return None


def find_encoding(data: bytes) -> tuple[str, str] | None:
    """Return how to decode the bytes and encode them unchanged; None for binary data.

    UTF-16 is recognized by its byte order mark, or because every second byte is 0. Anything else is
    read as UTF-8. Invalid bytes (from Latin-1, for example) are kept, because digits are the same
    in all of them.
    """
    marked, low, high = _UTF_16.get(data[:2]), data[1::2].count(0), data[::2].count(0)
    if len(data) % 2 == 0 and (marked or max(low, high) > len(data) // 8):
        return marked or ("utf-16-le" if low > high else "utf-16-be"), "surrogatepass"
    controls = len(data) - len(data.translate(None, _CONTROLS))
    is_binary = controls * _FEW > len(data) or (low + high) * 4 > len(data)
    return None if is_binary else ("utf-8", "surrogateescape")
