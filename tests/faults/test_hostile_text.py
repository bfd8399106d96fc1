"""Whatever is in a text is shown and never obeyed, and comes out as it went in."""

import csv
import io
import json
import random
import re
from collections import Counter
from pathlib import Path

import pytest
import tomli_w
from faults.texts import TEXTS, mixed
from icalendar import Calendar
from markdown_it import MarkdownIt
from markdown_it.token import Token

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
_FORMULA = re.compile(r"[\s\x00-\x20\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]")
_MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_NO_PART = ("text", "softbreak", "hardbreak", "inline", "paragraph_open")
_PLAIN = "Plain words"
_A_STORE = 40
"""Texts in one."""
_FIELDS = ("summary", "department", "representative", "reference", "promised", "notes")
_PAGES = (
    ("log", "list", "--limit", "0", "--format", "markdown"),
    ("log", "export", "--format", "md"),
    ("due", "--format", "markdown"),
    ("cases", "--format", "markdown"),
    ("log", "stats"),
)
_PAGES_OF_ONE = (
    ("log", "show", "{}"),
    ("cases", "show", "{}"),
    ("dispute-checklist", "--case", "{}"),
    ("dispute-checklist", "--case", "{}", "--letter", "billing-error"),
    ("dispute-checklist", "--case", "{}", "--letter", "merchant"),
    ("escalate", "--case", "{}", "--remedy", "{text}"),
    ("escalate", "--case", "{}", "--packet"),
    ("route", "late-fee", "--case", "{}"),
)
_OTHERS = (
    ("log", "list", "--limit", "0", "--format", "pretty"),
    ("log", "list", "--limit", "0", "--json"),
    ("log", "show", "last", "--format", "pretty"),
    ("log", "check"),
    ("due",),
    ("due", "--json"),
    ("cases",),
    ("cases", "--json"),
)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    chance = random.Random(1)
    return [*chance.sample(TEXTS, 50), *mixed(10, chance)]


@pytest.fixture(scope="module")
def many_texts() -> list[str]:
    return [*TEXTS, *mixed(3000, random.Random(2))]


@pytest.fixture
def chosen(is_long, request) -> list[str]:
    return request.getfixturevalue("many_texts" if is_long else "texts")


def _by_hand(store: Path, texts: list[str]) -> None:
    """Write the entries and cases as an editor, or another machine, may write them."""
    (store / "log/2026/11").mkdir(parents=True)
    (store / "cases").mkdir()
    (store / "store.toml").write_text("schema = 1\n")
    for n, text in enumerate(texts):
        name = f"t{n:05}"
        entry = {"schema": 1, "id": name, "at": "AT", "case": name, "topic": "late-fee"}
        entry |= dict.fromkeys(_FIELDS, text) | {"status": "open", "tags": [text]}
        at, stamp = f"2026-11-01 10:{n // 60:02}:{n % 60:02}", f"20261101T10{n // 60:02}{n % 60:02}"
        toml = tomli_w.dumps(entry).replace('"AT"', f"{at}+00:00\nfollow_up = 2026-12-01")
        (store / f"log/2026/11/{stamp}Z-{name}.toml").write_text(toml)
        facts = {"schema": 1, "kind": "dispute", "merchant": text, "reason": "not-received"}
        (store / f"cases/{name}.toml").write_text(tomli_w.dumps({**facts, "amount": "40.00"}))


def _chunks(texts: list[str]) -> list[list[str]]:
    return [texts[n : n + _A_STORE] for n in range(0, len(texts), _A_STORE)]


class _Watched:
    """A store whose every output is checked. What's wrong with one is kept in `broken`."""

    def __init__(self, amex, store: Path, plain: Path) -> None:
        self._amex, self._store, self._plain = amex, store, plain
        self.broken: list[str] = []

    def run(self, *line: str) -> str:
        """Return what the command prints."""
        result = self._amex("--store", str(self._store), *line)
        said = result.out + result.err
        if result.code not in (0, 1, 2) or "Traceback" in said or "left out" in result.err:
            self.broken.append(f"{line}: {result.code} {result.err[:500]}")
        if found := _UNSEEN.findall(said.replace("\r\n", "\n")):
            self.broken.append(f"{line}: obeys {set(found)}: {_around(said, found[0])}")
        return result.out

    def read_page(self, line: tuple[str, ...], name: str = "", text: str = "") -> None:
        """Check that the page has the same parts as with plain words instead of the text."""
        page = self.run(*(part.format(name, text=text) for part in line))
        plain_line = (part.format(name, text=_PLAIN) for part in line)
        plain = self._amex("--store", str(self._plain), *plain_line).out
        if page:  # else the text was refused
            self.broken.extend(f"{line} {text[:40]!r}: {why}" for why in _differ(page, plain))


def test_text_in_a_file_is_shown_and_never_obeyed(chosen, is_long, amex, tmp_path, tally):
    broken: list[str] = []
    for number, texts in enumerate(_chunks(chosen)):
        store, plain = tmp_path / f"store{number}", tmp_path / f"plain{number}"
        _by_hand(store, texts)
        _by_hand(plain, [f"{_PLAIN} {n}" for n in range(len(texts))])
        watched = _Watched(amex, store, plain)
        for line in _PAGES:
            watched.read_page(line)
        for n, text in enumerate(texts):
            if is_long or n % 40 == number % 40:
                for line in _PAGES_OF_ONE:
                    watched.read_page(line, f"t{n:05}", text.replace("\x00", ""))
        for line in _OTHERS:
            watched.run(*line)
        rows = watched.run("log", "list", "--limit", "0").splitlines()
        assert [row.count("\t") for row in rows] == [9] * len(texts)
        entries = json.loads(watched.run("log", "export"))["data"]
        assert [entry["summary"] for entry in entries] == texts
        assert [entry["notes"] for entry in entries] == texts
        _read_calendar(watched.run("log", "export", "--format", "ics"), len(texts))
        _read_calendar(watched.run("due", "--format", "ics"), len(texts))
        table = io.StringIO(watched.run("log", "export", "--format", "csv"), newline="")
        cells = [cell for row in csv.reader(table) for cell in row]
        broken += [f"csv: a formula, {cell[:60]!r}" for cell in cells if _FORMULA.match(cell)]
        broken += watched.broken
        tally["hostile texts"] += len(texts)
    if broken:
        pytest.fail("\n".join(dict.fromkeys(broken)), pytrace=False)


def _around(said: str, found: str) -> str:
    at = said.index(found)
    return repr(said[max(at - 40, 0) : at + 40])


def _differ(text: str, wanted: str) -> list[str]:
    """Return how the parts of the Markdown differ from the same page with plain words."""
    now, then = _parts(text), _parts(wanted)
    kinds = sorted(kind for kind in now | then if now[kind] != then[kind])
    return [f"{kind}: {now[kind]}, not {then[kind]}" for kind in kinds]


def _parts(text: str) -> Counter[str]:
    tokens = _MARKDOWN.parse(text)
    inline = [child for token in tokens for child in token.children or ()]
    return Counter(token.type for token in (*tokens, *inline) if _is_part(token))


def _is_part(token: Token) -> bool:
    """Whether it is an active link. An address that is only there to be copied isn't."""
    is_address = token.markup == "autolink" and str(token.attrGet("href")).startswith("http")
    return token.nesting >= 0 and token.type not in _NO_PART and not is_address


def _read_calendar(text: str, events: int) -> None:
    calendar = Calendar.from_ical(text)
    parts = [part.name for part in calendar.walk()]
    assert parts.count("VEVENT") == parts.count("VALARM") == events
    assert len(parts) == 2 * events + 1
    lines = text.split("\r\n")
    assert not any("\n" in line or len(line.encode()) > 75 for line in lines)


def test_accepted_text_comes_out_as_it_went_in(chosen, amex, tmp_path, tally):
    """Through options, the editor, and both kinds of import. What isn't accepted is reported."""
    here, taken = str(tmp_path / "here"), []
    for text in chosen:
        options = [f"--{name}={text}" for name in _FIELDS[1:-1]] + [f"--note={text}"]
        added = amex("--store", here, "log", "add", *options, "--", text)
        assert added.code in (0, 2), added
        assert "Traceback" not in added.err
        assert not _UNSEEN.search(added.err)
        if added.code == 0:
            taken.append(text.strip())
    assert len(taken) > len(chosen) // 2
    export = amex("--store", here, "log", "export").out
    entries = json.loads(export)["data"]
    assert sorted(one["summary"] for one in entries) == sorted(taken)
    assert set(map(_bare, (one["notes"] for one in entries))) == set(map(_bare, taken))
    assert _through(amex, here, tmp_path / "json", "json") == entries
    assert _through(amex, here, tmp_path / "csv", "csv") == entries
    tally["texts taken"] += len(taken)


def _through(amex, here: str, there: Path, kind: str) -> list[dict[str, object]]:
    """Return the entries after an export in this format and an import into another store."""
    text = amex("--store", here, "log", "export", "--format", kind).out
    imported = amex("--store", str(there), "log", "import", "-", stdin=text.encode())
    assert imported.code == 0, imported
    return json.loads(amex("--store", str(there), "log", "export").out)["data"]


def _bare(text: str) -> str:
    """Return the text without what an option, or the quote of a spreadsheet, loses around it."""
    return text.strip().strip("'\ufeff").strip()


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_an_import_accepts_hostile_text_or_names_the_row_it_refuses(kind, chosen, amex, tmp_path):
    rows = [{"at": "2026-11-01T10:00:00Z", "summary": text, "notes": text} for text in chosen]
    if kind == "json":
        document = json.dumps({"schema": 1, "kind": "log-export", "data": rows})
    else:
        out = io.StringIO()
        table = csv.DictWriter(out, ("at", "summary", "notes"), lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)
        document = out.getvalue()
    store = str(tmp_path / "here")
    result = amex("--store", store, "log", "import", "-", "--skip-bad", stdin=document.encode())
    assert result.code == 0, result
    assert not _UNSEEN.search(result.out + result.err)
    entries = json.loads(amex("--store", store, "log", "export").out)["data"]
    assert len(chosen) // 2 < len(entries) < len(chosen)
    assert {_bare(one["summary"]) for one in entries} <= set(map(_bare, chosen))


def test_bytes_that_are_not_text_are_reported_and_not_stored(amex_process, store):
    for line in (
        ["log", "add", b"\xff"],
        ["log", "add", "x", b"--note=\xed\xa0\x80"],
        ["route", b"("],
    ):
        result = amex_process(*line)
        assert result.returncode in (0, 1, 2, 3), result
        assert b"Traceback" not in result.stderr
    assert amex_process("log", "list").stdout == b""
