"""What an archive may contain: the names of its files, and their total size.

The same rules hold for packing and unpacking, so an archive that was written can be read. They are
needed because an archive may come from anywhere, and must neither write outside of the store nor
fill the disk.
"""

import unicodedata
from itertools import accumulate

from amexcli.errors import Refused
from amexcli.store.names import is_plain
from amexcli.store.regular import LARGEST_ATTACHMENT, MEBIBYTE

MANIFEST = "amex/archive.json"
CONFIG, STORE = "amex/config/", "amex/store/"
TOPS = ("amex/", CONFIG, STORE)
KIND, SCHEMA = "amex-archive", 1
CHUNK = 1 << 18
"""How many bytes are held in memory at a time."""
END = bytes(2 * 512)
"""The end of a tar file."""

_GIB = 1024**3
MOST_FILES = 1_000_000
LARGEST_FILE = LARGEST_ATTACHMENT
LARGEST = 100 * _GIB
MOST_TIMES = 200
"""How many times the size of the archive its files may have."""
HARMLESS = 64 * 1024**2
"""Up to this many bytes the ratio is not checked, because a little text may compress very well."""
_DEEPEST = 32


def is_left_out(name: str) -> bool:
    """Whether a file or folder of this name is left out: git's own folder, or a temporary file."""
    return name.casefold() == ".git" or (name.startswith(".") and name.endswith(".tmp"))


class Contents:
    """The files counted so far while packing or unpacking."""

    def __init__(self, hint: str) -> None:
        """`hint` tells the user what to do if a file has no place in an archive."""
        self._hint = hint
        self._names: dict[str, str] = {}
        """Keyed by their names on a system that ignores case."""
        self._folders: set[str] = set()
        self._bytes = 0

    def add(self, name: str, size: int) -> None:
        """Count a file. Raises Refused if it has no place in an archive."""
        self.require_place(name)
        folded = unicodedata.normalize("NFC", name).casefold()
        if (other := self._names.get(folded)) is not None:
            same = (
                "twice" if other == name else f"and '{other}', which some systems can't tell apart"
            )
            raise self._refused(f"holds '{name}' {same}")
        above = list(accumulate(folded.split("/")[:-1], "{}/{}".format))
        if folded in self._folders or not self._names.keys().isdisjoint(above):
            raise self._refused(f"holds '{name}', and also a file named like one of its folders")
        self._names[folded] = name
        self._folders.update(above)
        self._bytes += size
        if len(self._names) > MOST_FILES:
            raise self._refused(f"holds more than {MOST_FILES:,} files")
        if size > LARGEST_FILE:
            raise self._refused(
                f"holds '{name}', which is larger than {LARGEST_FILE // MEBIBYTE:,} MiB"
            )
        if self._bytes > LARGEST:
            raise self._refused(f"is larger than {LARGEST // _GIB} GiB unpacked")

    def require_place(self, name: str) -> None:
        """Raise Refused if a file or folder of this name has no place in an archive."""
        top = next((top for top in (STORE, CONFIG) if name.startswith(top)), None)
        parts = name.removeprefix(top).split("/") if top else []
        if not parts or not all(map(is_plain, parts)):
            raise self._refused(f"holds '{name}', which isn't a path in a store")
        if len(parts) > _DEEPEST or any(map(is_left_out, parts)):
            raise self._refused(f"holds '{name}', which amex never puts in an archive")

    def require_sane(self, name: str, unpacked: int, packed: int) -> None:
        """Raise Refused if so few compressed bytes expand to suspiciously many."""
        if unpacked > HARMLESS and unpacked > MOST_TIMES * packed:
            raise self._refused(f"unpacks to more than {MOST_TIMES} times its size, at '{name}'")

    def _refused(self, what: str) -> Refused:
        return Refused(f"The archive {what}.", self._hint)
