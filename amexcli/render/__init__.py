"""Renders a `Document` as a terminal page, Markdown, TSV, JSON or a calendar."""

from importlib import import_module
from typing import Literal, TypeAlias

from amexcli.document import Caution, Document
from amexcli.runtime import Runtime

TableFormat: TypeAlias = Literal["pretty", "markdown", "tsv", "json"]
PageFormat: TypeAlias = Literal["pretty", "markdown", "json"]
GuideFormat: TypeAlias = Literal["pretty", "markdown", "json", "ics"]
Format: TypeAlias = TableFormat | GuideFormat
_FOR_SCRIPTS = ("tsv", "json")


def render(document: Document, wanted: Format | None, runtime: Runtime) -> None:
    """Print `document`: a page on a terminal, otherwise TSV for a table, Markdown for a guide.

    Each format is a module here with `render(document, runtime)`. Only the one in use is loaded.
    If a script reads the rows, warnings go to stderr.
    """
    chosen = wanted or _default_format(document, runtime)
    import_module(f"amexcli.render.{chosen}").render(document, runtime)
    if document.is_listing and chosen in _FOR_SCRIPTS:
        for block in document.blocks:
            if isinstance(block, Caution):
                runtime.tell(block.text)


def _default_format(document: Document, runtime: Runtime) -> Format:
    if runtime.stdout.isatty():
        return "pretty"
    return "tsv" if document.is_listing else "markdown"
