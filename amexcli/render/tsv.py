r"""Tab-separated rows for scripts: no header, no colour, nothing cut.

A tab, line break or backslash inside a cell is written `\t`, `\n`, `\\`, another control
character `\x1b`, so a line is always a row.
"""

from amexcli.document import Document, Table
from amexcli.surroundings import Surroundings
from amexcli.text import visible

_NAMED = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def render(document: Document, around: Surroundings) -> None:
    """Print the rows of the document's tables."""
    for block in document.blocks:
        if isinstance(block, Table):
            for row in block.rows:
                print("\t".join(format_cell(cell.text) for cell in row), file=around.stdout)


def format_cell(text: str) -> str:
    """Return `text` so that it fits between two tabs."""
    return visible(text.translate(_NAMED))
