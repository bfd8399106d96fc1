"""Archives for tests: a store with one of everything, and handmade tar files."""

import gzip
import io
import tarfile
from pathlib import Path

CHAT = "2026-11-20 10:01 Dana: Hello\n"
BINARY = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
MANIFEST = ("amex/archive.json", b'{"schema": 1, "kind": "amex-archive"}\n')
ENTRY = 'schema = 1\nid = "{}"\nat = 2026-11-20T10:00:00-05:00\nsummary = "{}"\n'


def fill(amex, store: Path, config: Path) -> None:
    """Make a store with one of everything that a user can create."""
    folder = store.parent
    (folder / "chat.txt").write_text(CHAT)
    (folder / "shot.png").write_bytes(BINARY)
    kept = ("--attach", str(folder / "chat.txt"), "--attach", str(folder / "shot.png"))
    amex("log", "add", "Called", "--case", "acme", "--follow-up", "2026-12-01", *kept)
    removed = amex("log", "add", "Removed", *kept).out.strip()
    amex("log", "remove", removed, "--yes")
    dispute = ("dispute-checklist", "--case", "acme", "--amount", "40")
    amex(*dispute, "--closing-date", "2026-10-14")
    amex("retention-script", "--card", "gold", "--closing-date", "2026-11-14", "--case", "fee")
    amex("cases", "close", "fee")
    amex("escalate", "--case", "gone", "--notice-sent", "2026-11-10")
    amex("cases", "remove", "gone", "--yes")
    [entry] = store.glob("log/**/*.toml")
    entry.write_text(f"# mine\n{entry.read_text()}mood = 'calm'  # so far\n")
    case = store / "cases/acme.toml"
    case.write_text(f"# what they said\n{case.read_text()}")
    more = {
        entry.with_name(entry.name.replace(".toml", ".sync-conflict-1.toml")): "summary = ",
        store / "trash/attachments/abcdef/old.txt": "old",
        store / "trash/copies/20261101T100000Z-abcdef.toml": "x = ",
        store / "calls/9.jsonl": '{"at": "2026-11-22"}\n',
        config / "numbers.toml": '# mine\n[g]\nlabel = "G"\nphone = "1-800-555-0100"\n',
        config / "me.toml": 'name = "Sam Doe"\n',
    }
    for path, text in more.items():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(0o600)
        path.write_text(text)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below the folder, hidden ones too."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def names_in(archive: bytes) -> list[str]:
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        return tar.getnames()


def archive_of(*members: tuple[str | tarfile.TarInfo, bytes], manifest: tuple = MANIFEST) -> bytes:
    """An archive of these members, whether or not a real archive could have them."""
    out = b""
    for name, data in (manifest, *members):
        info = tarfile.TarInfo(name) if isinstance(name, str) else name
        info.size = info.size or len(data)
        out += info.tobuf(tarfile.PAX_FORMAT, "utf-8") + data + bytes(-len(data) % 512)
    return gzip.compress(out + bytes(1024), mtime=0)
