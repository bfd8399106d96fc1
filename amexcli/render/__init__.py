"""How it looks: a `Document` as a terminal page, Markdown, TSV or JSON."""

from importlib import import_module
from typing import Literal, TypeAlias

from amexcli.document import Caution, Document
from amexcli.surroundings import Surroundings

TableFormat: TypeAlias = Literal["pretty", "markdown", "tsv", "json"]
PageFormat: TypeAlias = Literal["pretty", "markdown", "json"]
GuideFormat: TypeAlias = Literal["pretty", "markdown", "json", "ics"]
Format: TypeAlias = TableFormat | GuideFormat
_FOR_SCRIPTS = ("tsv", "json")


def render(document: Document, wanted: Format | None, around: Surroundings) -> None:
    """Print `document`: as a page on a terminal, else as a table's TSV or a guide's Markdown.

    Each format is a module here with `render(document, around)`; only the one used is loaded.
    Where a script reads the rows, what must not be overlooked goes to stderr.
    """
    chosen = wanted or _default_format(document, around)
    import_module(f"amexcli.render.{chosen}").render(document, around)
    if document.is_listing and chosen in _FOR_SCRIPTS:
        for block in document.blocks:
            if isinstance(block, Caution):
                around.tell(block.text)


def _default_format(document: Document, around: Surroundings) -> Format:
    if around.stdout.isatty():
        return "pretty"
    return "tsv" if document.is_listing else "markdown"
