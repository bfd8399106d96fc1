"""Text that attackers want a terminal, a browser, a spreadsheet, or an editor to obey.

A representative's name, a chat pasted from a page, a merchant's own words: none of it is ours.
"""

import random

_ESCAPES = (
    "\x1b[31mred\x1b[0m",
    "\x1b[2J\x1b[H",
    "\x1b]0;title\x07",
    "\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\",
    "\x1b]52;c;ZXZpbA==\x07",
    "\x1bP+q\x1b\\",
    "\x9b31mred",
    "\x9d0;title\x9c",
    "a\x00b",
    "a\x07b",
    "a\x08b",
    "a\rb",
    "a\x7fb",
    "a\x85b",
    "a\tb",
    "a\nb",
    "a\r\nb",
    "a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg",
)
_UNSEEN = (
    "\u202etxt.exe\u202c",
    "\u2066a\u2069",
    "\u2067evil\u2069",
    "\u200fa\u200eb",
    "\u061ca",
    "a\u2028b\u2029c",
    "\ufeffa",
    "a\u200bb\u200dc\u2060d",
)
_RICH = ("[bold red]x[/]", "[/]", "[link=https://evil.example]x[/link]", r"\[x]", ":smile:", "[[")
_MARKDOWN = (
    "# heading",
    "#",
    "- point",
    "+ point",
    "* point",
    "1. step",
    "12) step",
    "> quoted",
    "    code",
    "```sh",
    "~~~",
    "`code`",
    "*emphasis* **strong**",
    "_emphasis_ __strong__",
    "~~gone~~",
    "---",
    "***",
    "===",
    "| a | b |",
    "a | b",
    "![x](https://evil.example/x.png)",
    "[x](https://evil.example)",
    "[x](javascript:alert(1))",
    "[x]: https://evil.example",
    "[x][]",
    "[^1]: note",
    "<https://evil.example>",
    "<evil@evil.example>",
    "https://evil.example/](https://worse.example)",
    "https://evil.example/*x*",
    "https://evil.example/__x__",
    "https://evil.example/`x`",
    "https://evil.example/<b>x</b>",
    "https://evil.example/![x](https://evil.example/x.png)",
    "https://evil.example/|x|",
    "https://evil.example/&lt;b&gt;",
    "HTTPS://EVIL.EXAMPLE/*x*<b>",
    "ends with \\",
    "a\\*b*c*",
    "- [x] done",
    ":::",
    "$x^2$",
    "@someone #1",
)
_HTML = (
    "<b>x</b>",
    "<script>alert(1)</script>",
    "<!-- x -->",
    "<img src=https://evil.example onerror=alert(1)>",
    "<br>",
    "</p></div>",
    "<?php x ?>",
    "<![CDATA[x]]>",
    "&lt;b&gt; &#60;b&#62; &amp;",
    "&copy",
)
_FORMULAS = (
    *(
        f"{before}{sign}1+1"
        for sign in "=+-@＝＋－＠"
        for before in ("", " ", "\u00a0", "\u200b", "'", "''", "\u3000")
    ),
    *("=cmd|' /C calc'!A0", '=HYPERLINK("https://evil.example")'),
    *("\t=1+1", '"=1+1"', ";=1", ",=1"),
)
_CALENDAR = ("END:VEVENT", "a;b,c:d\\n", "SUMMARY:x", "x" * 74 + "é" * 3)
_LETTERS = (
    "ﬀ ß İ ı ſ",
    "e\u0301\u0327",
    "שלום",
    "مرحبا",
    "👩\u200d👩\u200d👧",
    "💳" * 30,
    "\U000e0041",
)
_LONG = ("x" * 20_000, "two words " * 2_000, "<" * 3_000, "[" * 3_000, "*" * 3_000, "`" * 3_000)
_OTHER = ("{0} {x} %s %(x)s %n", "$(touch x) `touch x`", "; rm -rf .", "../../x", "-x", "--help")

TEXTS = (
    *(*_ESCAPES, *_UNSEEN, *_RICH, *_MARKDOWN, *_HTML, *_FORMULAS),
    *(*_CALENDAR, *_LETTERS, *_LONG, *_OTHER),
)


def mixed(number: int, chance: random.Random) -> list[str]:
    """Return random combinations of several of these texts."""
    short = [text for text in TEXTS if len(text) < 200]
    return [
        chance.choice(("", " ", "\n", "x ")).join(chance.sample(short, chance.randint(2, 4)))
        for _ in range(number)
    ]
