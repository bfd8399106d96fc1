r"""Tab-separated rows for scripts: no header, no color, nothing cut.

Inside a cell, a tab, line break, or backslash is written as `\t`, `\n`, or `\\`, and other control
characters like `\x1b`, so a line is always a row.
"""

from amexcli.document import Document, Table
from amexcli.runtime import Runtime
from amexcli.values.text import visible

_NAMED = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def render(document: Document, runtime: Runtime) -> None:
    """Print the rows of the document's tables."""
    for block in document.blocks:
        if isinstance(block, Table):
            for row in block.for_scripts():
                print("\t".join(format_cell(text) for _, text in row), file=runtime.stdout)


def format_cell(text: str) -> str:
    """Return `text` escaped so that it fits between two tabs."""
    return visible(text.translate(_NAMED))
