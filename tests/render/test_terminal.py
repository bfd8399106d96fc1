"""Colors that people can read or turn off, and links that lead where their text says."""

import io
import re
from datetime import date

import pytest
from rich.color import Color
from rich.style import Style

from amexcli.document import Caution, Deadline, Deadlines, Document, Text
from amexcli.facts.deny_list import DENIED_NUMBERS
from amexcli.render.pretty import render
from amexcli.render.terminal import PLAIN_STYLES, STYLES, words
from amexcli.runtime import Runtime
from amexcli.values.phones import format_phone

MANY = {"TERM": "xterm-256color"}
LATE = Deadlines(
    (
        Deadline(
            key="notice",
            what="Send the notice",
            last_day=date(2026, 11, 20),
            counted_from="the statement",
            rule="law",
            today=date(2026, 11, 22),
        ),
    )
)
LINK = re.compile(r"\x1b\]8;[^;]*;([^\x1b]+)\x1b\\(.*?)\x1b\]8;;\x1b\\", re.DOTALL)


class Terminal(io.StringIO):
    def isatty(self):
        return True


def printed(*blocks, environ=MANY, stream=Terminal):
    out = stream()
    runtime = Runtime(stdin=io.StringIO(), stdout=out, stderr=io.StringIO(), environ=environ)
    render(Document(kind="test", blocks=blocks, data=dict), runtime)
    return out.getvalue()


@pytest.fixture(autouse=True)
def rich_sees_the_same_terminal(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("COLORTERM", raising=False)


def seen(page):
    return re.sub(r"\x1b\]8;[^\x1b]*\x1b\\|\x1b\[[0-9;]*m", "", page)


# --- colors -----------------------------------------------------------------------------------


def _luminance(color):
    shares = [
        c / 12.92 if (c := part / 255) <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for part in color.get_truecolor()
    ]
    return sum(w * share for w, share in zip((0.2126, 0.7152, 0.0722), shares, strict=True))


@pytest.mark.parametrize("name", STYLES)
def test_no_color_is_unreadable_on_black_or_on_white(name):
    style = Style.parse(STYLES[name])
    assert not style.dim  # nobody knows how dark that is
    assert style.bgcolor is None
    if style.color:
        light = _luminance(style.color)
        assert min((light + 0.05) / 0.05, 1.05 / (light + 0.05)) >= 4.5
        # The user's theme decides how the first 16 look.
        assert Color.parse(style.color.name).number >= 16


def test_a_terminal_with_16_colors_gets_none_that_its_theme_could_hide():
    assert not any(Style.parse(style).color for style in PLAIN_STYLES.values())
    assert PLAIN_STYLES.keys() == STYLES.keys()


def test_lateness_and_cautions_are_also_said_in_words():
    assert "2 days ago" in seen(printed(LATE))
    assert "Note: Beware." in seen(printed(Caution("Beware.")))
    assert "38;5;131" in printed(LATE)


@pytest.mark.parametrize(
    "refused",
    [
        {"NO_COLOR": "1"},
        {"NO_COLOR": "1", "FORCE_COLOR": "1", "CLICOLOR_FORCE": "1"},
        {"TERM": "dumb"},
    ],
)
def test_people_who_refuse_color_get_only_text(refused):
    page = printed(
        LATE, Text("https://www.example.com 1-800-528-4800"), environ={**MANY, **refused}
    )
    assert "\x1b" not in page


@pytest.mark.parametrize("name", ["FORCE_COLOR", "CLICOLOR_FORCE"])
def test_color_that_is_asked_for_comes_through_a_pipe_without_links(name):
    page = Text("https://www.example.com"), Caution("Beware.")
    assert "\x1b" not in printed(*page, stream=io.StringIO)
    forced = printed(*page, stream=io.StringIO, environ={**MANY, name: "1"})
    assert "\x1b[1m" in forced
    assert "\x1b]" not in forced
    for not_asked in ("", "0"):
        assert "\x1b" not in printed(*page, stream=io.StringIO, environ={**MANY, name: not_asked})


def test_rich_does_not_force_color_if_the_variable_is_zero(monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "0")
    page = printed(Caution("Beware."), stream=io.StringIO, environ={**MANY, "FORCE_COLOR": "0"})
    assert "\x1b" not in page


def test_a_dumb_terminal_gets_color_only_if_asked_and_never_a_link(monkeypatch):
    monkeypatch.setenv("TERM", "dumb")
    dumb = {"TERM": "dumb", "FORCE_COLOR": "1"}
    page = printed(Caution("Beware of https://www.example.com"), environ=dumb)
    assert "\x1b[1m" in page
    assert "\x1b]" not in page


def test_a_dumb_terminal_keeps_its_own_width(monkeypatch):
    monkeypatch.setenv("TERM", "dumb")
    page = printed(Text("word " * 30), environ={"TERM": "dumb", "COLUMNS": "30"})
    assert max(map(len, page.splitlines())) <= 30


# --- links ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "target", "linked"),
    [
        ("Go to https://a.example.com/b?c=1.", "https://a.example.com/b?c=1", None),
        ("(see http://a.example.com/b)", "http://a.example.com/b", "http://a.example.com/b)"),
        ("Log in at americanexpress.com/onlineclaim.", None, "americanexpress.com/onlineclaim"),
        ("Call 1-800-528-4800.", "tel:+18005284800", "1-800-528-4800"),
        ("Call +1-336-393-1111, collect", "tel:+13363931111", "+1-336-393-1111"),
        ("Call +52 55 5326 2660 from there", "tel:+525553262660", "+52 55 5326 2660"),
        ("Call +33 1 47 77 70 00", "tel:+33147777000", "+33 1 47 77 70 00"),
    ],
)
def test_addresses_and_phone_numbers_are_links_under_the_same_text(text, target, linked):
    page = printed(Text(text))
    [(found, label)] = LINK.findall(page)
    assert found == (target or f"https://{linked}")
    assert seen(label) == (linked or target)
    assert seen(page).strip() == text


@pytest.mark.parametrize(
    "text",
    [
        "dana@example.com",
        "git@example.com:me/log.git",
        "dana.com@example.org",
        "on 2026-11-30, reference 1-22-333-4444",
        "1-800-528-48001",
        "R-1-800-528-4800",
        "00 1 800-528-4800",
        "+18335740125",
        "+44 20 7499 1234 24 5",
        "аmericanexpress.com",  # begins with a Cyrillic letter
        "notes.toml",
    ],
)
def test_text_that_only_looks_like_an_address_or_a_number_is_not_a_link(text):
    assert "\x1b]" not in printed(Text(text))


@pytest.mark.parametrize("denied", DENIED_NUMBERS)
def test_the_number_of_a_scammer_cannot_be_dialed_by_a_click(denied):
    assert "\x1b]" not in printed(Text(f"Do not call {format_phone(denied.phone)}."))


def test_a_link_that_is_wrapped_is_one_link():
    address = f"https://www.example.com/{'a' * 40}"
    page = printed(Text(f"See {address}"), environ={**MANY, "COLUMNS": "30"})
    links = re.findall(r"\x1b\]8;id=([^;]+);([^\x1b]+)\x1b", page)
    assert len(links) > 1
    assert {target for _, target in links} == {address}
    assert len({mark for mark, _ in links}) == 1
    assert "".join(seen(page).split()) == f"See{address}"


def test_an_escape_in_an_address_is_shown_and_not_part_of_a_link():
    assert not words("https://a.example.com/\x1b]8;;https://evil.example.com").plain.count("\x1b")
