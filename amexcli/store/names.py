"""File names that every system can write, because Windows, macOS and Linux may share a store."""

import os
import re
import unicodedata
from pathlib import Path, PureWindowsPath

_UNSAFE = re.compile(r"[^\w.-]+")
_LONGEST = 100
"""Bytes before the dot and after it."""
# Windows reserves these for devices, with any extension.
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE
)


def is_device(name: str) -> bool:
    """Whether Windows treats a file of this name as a device, such as con or aux.txt."""
    return _DEVICE.fullmatch(name) is not None


def is_plain(name: str) -> bool:
    """Whether every system reads this as one name: no parent folder, no drive, no second part."""
    return name not in ("", ".", "..") and PureWindowsPath(name).name == name and "\0" not in name


def safe_name(name: str) -> str:
    """Return a name that works on every system: no spaces, no dot at either end, not too long."""
    path = Path(_UNSAFE.sub("-", name).strip(".-") or "file")
    parts = (part.encode()[:_LONGEST] for part in (path.stem, path.suffix))
    safe = "".join(part.decode("utf-8", "ignore") for part in parts).rstrip(".-")
    return f"file-{safe}" if is_device(safe) else safe


def free_name(folder: Path, name: str) -> str:
    """Return the name, or the name with the first number that is unused in the folder: chat-2.txt.

    Chat.txt counts as chat.txt, because they are the same file on some systems.
    """
    try:
        taken = {_folded(one) for one in os.listdir(folder)}
    except FileNotFoundError:
        return name
    path, number = Path(name), 1
    while _folded(name) in taken:
        number += 1
        name = f"{path.stem}-{number}{path.suffix}"
    return name


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
