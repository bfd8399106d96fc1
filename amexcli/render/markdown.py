"""GitHub Markdown: a file to keep, paste, or print. Lines are never wrapped to a width."""

import re
from collections.abc import Iterable, Iterator
from typing import assert_never

from amexcli.document import (
    Block,
    Caution,
    Cell,
    Checklist,
    Command,
    Deadlines,
    Document,
    Fields,
    Leaf,
    Letter,
    Points,
    QRCode,
    Say,
    Section,
    Steps,
    Table,
    Text,
)
from amexcli.render.footnotes import NOTES, Footnotes
from amexcli.render.qr import draw
from amexcli.runtime import Runtime
from amexcli.values.text import visible

CONTINUED = " \\\n    "
"""What joins the lines of one shell command."""
_HARD_BREAK = "  \n"
# An address with nothing but URL characters. Anything else is treated as text.
ADDRESS = r"https?://(?:[\w\-.~:/?#@!$'()+,=%]|&(?!#?\w+;))*[\w\-~/#@$)+=%]"
_MARKUP = r"[\\`*<]|(?<![^\W_])_|_(?![^\W_])|~(?=\S)|(?<=\S)~|&(?=#?\w+;)|\](?=[(:])"
_ACTING_IN_ADDRESS = re.compile(r"(?<![^\W_])_|_(?![^\W_])|~~")
_IN_LINE = re.compile(rf"(?P<address>{ADDRESS})|{_MARKUP}")
# Characters that would be markup at the start of a line or at the end of a heading.
_LINE_START = re.compile(
    r"^(\s*)([#>]|[-+=~](?=[\s=~-]|$)|\d+(?=[.)](\s|$))|[|:](?=[\s|:-])|\[(?=[ xX]\]))"
)
_HEADING_END = re.compile(r"(?<=\s)#+$")


def render(document: Document, runtime: Runtime) -> None:
    """Print the document with its title as the first heading."""
    print(format_document(document), end="", file=runtime.stdout)


def format_document(document: Document) -> str:
    """Return the whole document, with a final newline."""
    footnotes = Footnotes()
    parts = [_heading(document.title, 1)] if document.title else []
    parts += _blocks(footnotes.number(document.blocks), level=2)
    if lines := footnotes.lines():
        parts += [_heading(NOTES, 2), "\n".join(f"- {_plain(line)}" for line in lines)]
    return "\n\n".join(parts) + "\n"


def _blocks(blocks: Iterable[Block], level: int) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Section):
            yield _heading(block.heading, level)
            yield from _blocks(block.blocks, level + 1)
        else:
            yield _format(block)


def _format(block: Leaf) -> str:
    match block:
        case Text(text):
            return _lines(text)
        case Caution(text):
            return f"> **Note:** {_plain(text)}"
        case Checklist(items):
            return "\n".join(f"- [{'x' if done else ' '}] {_plain(text)}" for text, done in items)
        case Points(items):
            return "\n".join(f"- {_plain(item)}" for item in items)
        case Steps(items):
            return "\n".join(f"{n}. {_plain(item)}" for n, item in enumerate(items, 1))
        case Say(lines):
            return "\n>\n".join(f"> {_plain(line)}" for line in lines)
        case Deadlines(items):
            return "\n".join(f"- **{d.when}**: {_plain(d.what)} {_plain(d.why)}" for d in items)
        case Letter(paragraphs):
            return "\n\n".join(map(_lines, paragraphs))
        case Fields(rows):
            return "\n".join(f"- {_plain(f'{label}:')} {_indented(value)}" for label, value in rows)
        case Table():
            return _table(block)
        case QRCode(content):
            return f"```text\n{draw(content)}\n```"
        case Command(parts):
            return f"```sh\n{CONTINUED.join(parts)}\n```"
        case _:
            assert_never(block)


def _table(table: Table) -> str:
    shown = [i for i, column in enumerate(table.columns) if column.heading]
    heading = _row(_plain(table.columns[i].heading) for i in shown)
    rows = (_row(_cell(row[i]) for i in shown) for row in table.rows)
    return "\n".join((heading, _row("---" for _ in shown), *rows))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    lines = (cell.page or cell.text, *cell.notes)
    return "<br>".join(map(_plain, lines)).replace("|", "\\|")


def _indented(value: str) -> str:
    """Indent the lines of a value so that they stay inside its list item."""
    return _lines(value).replace("\n", "\n  ")


def _lines(text: str) -> str:
    """Escape `text` and keep its line breaks."""
    return _HARD_BREAK.join(map(_plain, text.splitlines()))


def _heading(text: str, level: int) -> str:
    return f"{'#' * level} {_HEADING_END.sub(_escape, _plain(text))}"


def _plain(text: str) -> str:
    """Return one line of text, escaped so that no Markdown reader sees markup in it."""
    escaped = _IN_LINE.sub(_escape, visible(text).strip())
    return _LINE_START.sub(_escape_line_start, escaped)


def _escape(match: re.Match[str]) -> str:
    """Return the mark with a backslash. Leave addresses unchanged, because readers follow them."""
    if match.lastgroup is None:
        return f"\\{match[0]}"
    return f"<{match[0]}>" if _ACTING_IN_ADDRESS.search(match[0]) else match[0]


def _escape_line_start(match: re.Match[str]) -> str:
    marker = match[2]
    return match[1] + (f"{marker}\\" if marker.isdigit() else f"\\{marker}")
