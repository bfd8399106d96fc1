"""Writes the indexes: what is learned of the phrases of tasks, and of dispute reasons.

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
"""What people typed, and the task that they meant. Not in the package, only in its source."""


def task_phrases() -> list[Example]:
    """Return what the tasks say of themselves, and what is said of none of them."""
    phrases = {task.slug: f"{task.title},{task.phrases}" for task in TASKS.values()}
    return list(_examples(phrases | {NOTHING: FITS_NOTHING}))


def reason_phrases() -> list[Example]:
    """Return what the dispute reasons say of themselves.

    What fits none of them is not learned: who names a reason disputes something.
    """
    phrases = {one.key: f"{one.title.replace(',', ' ')},{one.phrases}" for one in REASONS.values()}
    return list(_examples(phrases))


def read_phrasings() -> list[Example]:
    """Return what people typed, each with what they meant."""
    lines = PHRASINGS.read_text(encoding="utf-8").splitlines()
    return [Example(text, slug) for text, slug in (line.split("\t") for line in lines)]


def write_indexes() -> None:
    """Write the indexes that are missing or not of today's phrases."""
    Path(index_path("places")).write_text(places_text(), encoding="utf-8")
    _write("tasks", [*task_phrases(), *read_phrasings()])
    _write("reasons", reason_phrases())


def is_current() -> bool:
    """Whether the indexes are of today's phrases."""
    learned = {"tasks": [*task_phrases(), *read_phrasings()], "reasons": reason_phrases()}
    return all(_is_of(digest_of(examples), name) for name, examples in learned.items())


def digest_of(examples: Sequence[Example]) -> str:
    """Return what changes with the examples, and with how they are read and learned."""
    code = (path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))
    read = (repr(examples), repr(KINDS), repr(COMPANIES), places_text())
    return sha256(b"".join((*map(str.encode, read), *code))).hexdigest()[:16]


def _write(name: str, examples: Sequence[Example]) -> None:
    digest = digest_of(examples)
    if not _is_of(digest, name):
        Path(index_path(name)).write_text(as_text(examples, digest), encoding="utf-8")


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
