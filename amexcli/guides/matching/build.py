"""Writes the indexes: what the phrases of tasks, and of dispute reasons, teach.

The package's build runs it (`hatch_build.py`), and in a checkout `just index`.
"""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from amexcli.facts.reasons import REASONS
from amexcli.facts.tasks import TASKS
from amexcli.facts.tasks.companies import COMPANIES
from amexcli.facts.tasks.language import KINDS
from amexcli.facts.tasks.language import NOTHING as FITS_NOTHING
from amexcli.guides.matching.files import index_path
from amexcli.guides.matching.learn import Example, as_text
from amexcli.guides.matching.places import places_text
from amexcli.guides.matching.weighing import NOTHING

PHRASINGS = Path(__file__).parents[3] / "tests" / "guides" / "phrasings.tsv"
"""What people typed, and the task they meant. Only the repository has it, not the package."""


def task_phrases() -> list[Example]:
    """Return the tasks' own phrases, and phrases that don't fit any task."""
    phrases = {task.slug: f"{task.title},{task.phrases}" for task in TASKS.values()}
    return list(_examples(phrases | {NOTHING: FITS_NOTHING}))


def reason_phrases() -> list[Example]:
    """Return the dispute reasons' own phrases.

    Phrases that fit none of them aren't learned, because people who name a reason have a dispute.
    """
    phrases = {one.key: f"{one.title.replace(',', ' ')},{one.phrases}" for one in REASONS.values()}
    return list(_examples(phrases))


def read_phrasings() -> list[Example]:
    """Return what people typed, each with its meaning."""
    lines = PHRASINGS.read_text(encoding="utf-8").splitlines()
    return [Example(text, slug) for text, slug in (line.split("\t") for line in lines)]


def write_indexes() -> None:
    """Write the indexes that are missing or outdated."""
    _write_text("places", places_text())
    _write("tasks", [*task_phrases(), *read_phrasings()])
    _write("reasons", reason_phrases())


def is_current() -> bool:
    """Whether the indexes match the current phrases."""
    learned = {"tasks": [*task_phrases(), *read_phrasings()], "reasons": reason_phrases()}
    return all(_is_of(digest_of(examples), name) for name, examples in learned.items())


def digest_of(examples: Sequence[Example]) -> str:
    """Return a text that changes if the examples change, or the way they are read and learned."""
    code = (path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))
    read = (repr(examples), repr(KINDS), repr(COMPANIES), places_text())
    return sha256(b"".join((*map(str.encode, read), *code))).hexdigest()[:16]


def _write(name: str, examples: Sequence[Example]) -> None:
    digest = digest_of(examples)
    if not _is_of(digest, name):
        _write_text(name, as_text(examples, digest))


def _write_text(name: str, text: str) -> None:
    # The same bytes on every system, so that the wheel doesn't depend on where it was built.
    Path(index_path(name)).write_text(text, encoding="utf-8", newline="\n")


def _is_of(digest: str, name: str) -> bool:
    path = Path(index_path(name))
    return path.exists() and path.read_text(encoding="utf-8").startswith(digest)


def _examples(phrases: Mapping[str, str]) -> Iterator[Example]:
    for meaning, texts in phrases.items():
        named = "" if meaning == NOTHING else meaning.replace("-", " ")
        for text in (named, *texts.split(",")):
            if words := " ".join(text.split()):
                yield Example(words, meaning)


if __name__ == "__main__":
    write_indexes()
