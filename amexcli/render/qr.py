"""QR codes in half blocks: two modules per character. Light ones are drawn, dark ones blank."""

from io import StringIO


def draw(content: str) -> str:
    """Return the code with its quiet zone, as lines of text for a dark background."""
    import segno

    drawn = StringIO()
    segno.make(content, micro=False).terminal(drawn, compact=True)
    return drawn.getvalue().rstrip("\n")
