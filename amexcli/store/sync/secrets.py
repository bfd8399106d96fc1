"""Card numbers and the like: never sent, and named when another machine sent them."""

from pathlib import Path

from amexcli.errors import Refused
from amexcli.store.file_guard import find_secret_in_file, without_secret
from amexcli.store.guard import Secret
from amexcli.store.regular import LARGEST_RECORD
from amexcli.store.sync.git import Git
from amexcli.store.sync.tree import is_ours


class Arrivals:
    """The files that came in with something that must not be stored."""

    def __init__(self) -> None:
        self.found: list[tuple[Path, Secret]] = []

    def look(self, path: Path, data: bytes) -> None:
        """Take down what is in the file, if it must not be there."""
        if secret := find_secret_in_file(path, data):
            self.found.append((without_secret(path), secret))


def refuse_to_send(path: Path, data: bytes) -> None:
    """Raise Refused if the file, or its name, holds a secret: a history cannot be purged of it."""
    if secret := find_secret_in_file(path, data):
        raise Refused(
            f"{without_secret(path)} holds what looks like {secret.what}. Nothing was sent.",
            f"What is sent stays in the history. {_how_to_mask(path, data)}",
        )


def _how_to_mask(path: Path, data: bytes) -> str:
    """Say how to get rid of a secret: `log check` looks into no entry or case of this size."""
    if path.suffix == ".toml" and len(data) > LARGEST_RECORD:
        return "Open the file in an editor and take the number out. Then sync again."
    return "Mask it first: amex log check --fix"


def refuse_to_send_history(git: Git, ours: str, theirs: str) -> None:
    """Raise Refused if a version that the remote lacks holds a secret: it would go there too."""
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
                    "It is in the history, which that repository does not have yet. Sync with the"
                    " repository that has it.",
                )
