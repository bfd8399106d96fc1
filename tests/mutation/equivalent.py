"""Reads the list of changes that no test can notice."""

import re
from pathlib import Path
from typing import NamedTuple

LIST = Path(__file__).with_name("equivalent.md")


class Change(NamedTuple):
    """A change: the module, the function, or "(module)", and the lines before and after."""

    module: str
    function: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    def __str__(self) -> str:
        lines = [*(f"- {line}" for line in self.before), *(f"+ {line}" for line in self.after)]
        return "\n".join((f"## {self.module}: {self.function}\n\n```diff", *lines, "```\n"))


def explained() -> set[Change]:
    """Return the changes that the list explains."""
    found = set()
    for section in re.split(r"^## ", LIST.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        heading, _, body = section.partition("\n")
        module, _, function = heading.partition(": ")
        for diff in re.findall(r"^```diff\n(.*?)^```$", body, re.MULTILINE | re.DOTALL):
            lines = diff.splitlines()
            before = tuple(line[2:] for line in lines if line.startswith("- "))
            after = tuple(line[2:] for line in lines if line.startswith("+ "))
            found.add(Change(module, function, before, after))
    return found
