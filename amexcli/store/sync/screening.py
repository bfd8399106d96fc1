"""Keeps secrets from being sent, and reports those that another machine sent."""

from pathlib import Path

from amexcli.errors import Refused
from amexcli.store.file_guard import find_secret_in_file, without_secret
from amexcli.store.guard import Secret
from amexcli.store.regular import LARGEST_RECORD
from amexcli.store.sync.git import Git
from amexcli.store.sync.tree import is_ours


class IncomingSecrets:
    """Collects the files that arrived with something that must not be stored."""

    def __init__(self) -> None:
        self.found: list[tuple[Path, Secret]] = []

    def look(self, path: Path, data: bytes) -> None:
        """Record the file if it holds a secret."""
        if secret := find_secret_in_file(path, data):
            self.found.append((without_secret(path), secret))


def refuse_to_send(path: Path, data: bytes) -> None:
    """Raise Refused if the file or its name holds a secret, because git keeps it forever."""
    if secret := find_secret_in_file(path, data):
        raise Refused(
            f"{without_secret(path)} holds what looks like {secret.what}. Nothing was sent.",
            f"What is sent stays in the history. {_how_to_mask(path, data)}",
        )


def _how_to_mask(path: Path, data: bytes) -> str:
    """Say how to get rid of a secret. `log check` doesn't read entries or cases this large."""
    if path.suffix == ".toml" and len(data) > LARGEST_RECORD:
        return "Open the file in an editor and delete the number. Then sync again."
    return "Mask it first: amex log check --fix"


def refuse_to_send_history(git: Git, ours: str, theirs: str) -> None:
    """Raise Refused if a version that the remote lacks holds a secret and would be sent too."""
    limit = [f"^{theirs}"] if theirs else []
    listed = git.run("rev-list", "--objects", ours, *limit).decode("utf-8", "surrogateescape")
    with git.reading() as read:
        for name, _, path in (line.partition(" ") for line in listed.splitlines()):
            if not is_ours(path):  # a commit or a folder
                continue
            if secret := find_secret_in_file(Path(path), read(name)):
                raise Refused(
                    f"An earlier version of {without_secret(Path(path))} holds what looks like"
                    f" {secret.what}. Nothing was sent.",
                    "It's in your git history, and that repository doesn't have that history yet."
                    " Sync with the repository that has it.",
                )
