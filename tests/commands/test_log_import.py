"""`amex log import` through the front door."""

import io
import json
import random
import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from helpers import AMEX_TEST_NUMBER, entry_files, log_at, make_entry
from hypothesis import given
from hypothesis import strategies as st

from amexcli.log_formats import json as json_file
from amexcli.store import files
from amexcli.store.bulk_import import intake
from amexcli.store.entry import CHANNELS, Offer, as_toml

HEADER = "at,summary,channel,topic,reference\n"
CALL = "2026-11-20 10:00,Late fee waived,phone,fee,R-1\n"


def exported(amex):
    return json.loads(amex("log", "export").out)["data"]


def written(tmp_path, text, name="calls.csv", **how):
    path = tmp_path / name
    path.write_text(text, **how)
    return str(path)


def exporting(record):
    """The text of an export with this record."""
    return f'{{"schema": 1, "kind": "log-export", "data": [{record}]}}'


# --- round trip -------------------------------------------------------------------------------


def generated(number):
    """Entries of every shape, the same ones each time."""
    chance = random.Random(6)
    words = (
        "late fee",
        "dispute",
        'a "quoted" word',
        "=cmd()",
        "naïve café 🙂",
        "tab\there",
        "\\n",
    )
    zones = (UTC, timezone(timedelta(hours=-5)), timezone(timedelta(hours=5, minutes=30)))

    def some(*values):
        return chance.choice((None, *values))

    for nth in range(number):
        moment = datetime(2020, 1, 1, tzinfo=chance.choice(zones))
        yield make_entry(
            nth,
            at=moment + timedelta(seconds=chance.randrange(200_000_000)),
            summary=f"{chance.choice(words[:5])} {nth}",
            channel=some(*CHANNELS),
            promised=some("a credit", "a letter"),
            kept=some(True, False),
            follow_up=some(date(2026, 12, 1), date(2027, 1, 31)),
            status=chance.choice(("open", "done")),
            minutes=some(0, 17),
            tags=tuple(chance.sample(("fee", "old", "x"), chance.randrange(3))),
            notes=some("two\nlines\n", *words),
            offer=some(
                Offer(kind="points", amount=40000, spend=4000, months=3, outcome="accepted"),
                Offer(kind="none", extra={"said": "no"}),
            ),
            extra=chance.choice(
                (
                    {},
                    {"mood": "calm", "asked": date(2026, 1, 2), "depth": {"list": [1, 2.5, True]}},
                    {"when": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "odds": float("inf")},
                )
            ),
        )


@pytest.mark.parametrize("number", [1_000, pytest.param(10_000, marks=pytest.mark.long)])
def test_entries_of_every_kind_are_the_same_after_export_and_import(number, amex, store, tmp_path):
    with intake(log_at(store), dry_run=False) as taken:
        for entry in generated(number):
            taken.take(entry, is_named=True)
        taken.publish()
    before = {path.name: path.read_bytes() for path in entry_files(store)}
    assert len(before) == number
    target = str(tmp_path / "log.json")
    assert amex("log", "export", "-o", target).code == 0
    result = amex("--store", str(tmp_path / "other"), "log", "import", target)
    assert (result.code, f"Imported {number:,} records." in result.err) == (0, True)
    after = {path.name: path.read_bytes() for path in entry_files(tmp_path / "other")}
    assert after == before


keys = st.text("$toml", max_size=5)
plain = st.recursive(
    st.booleans() | st.integers(-(2**53), 2**53) | st.floats() | st.text(max_size=9) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner),
    max_leaves=6,
)


@given(st.dictionaries(st.text(min_size=1, max_size=5).map("x".__add__), plain, max_size=3))
def test_unknown_keys_of_every_kind_come_back_as_they_were(extra):
    entry = make_entry(extra=extra)
    rows = json_file.read("", io.StringIO("".join(json_file.iter_lines([entry]))))
    [document] = [json_file.as_document(row.values) for row in rows]
    found = {key: value for key, value in document.items() if key in extra}
    assert as_toml(make_entry(extra=found)) == as_toml(entry)


def test_json_is_read_however_it_is_laid_out_and_from_standard_input(amex, tmp_path):
    amex("log", "add", "First", "--offer", "40000:4000:3", "--note", "two\nlines")
    amex("log", "add", "Second")
    envelope = json.loads(amex("log", "export").out)
    other = ("--store", str(tmp_path / "other"))
    for text in (json.dumps(envelope, sort_keys=True), json.dumps(envelope, indent=7)):
        assert amex(*other, "log", "import", "-", stdin=text.encode()).code == 0
        assert json.loads(amex(*other, "log", "export").out) == envelope


def test_our_own_table_comes_back(amex, tmp_path):
    options = ("--promised", "=cmd()", "--follow-up", "2026-12-01", "--tag", "a", "--tag", "b")
    amex("log", "add", "-5% was said", *options, "--offer", "$150:3000:3", "--minutes", "12")
    amex("log", "add", "Second", "--note", 'a "quote",\nand a line', "--number", "800-528-4800")
    amex("log", "done", "last", "--kept")
    table = amex("log", "export", "--format", "csv").out.encode()
    other = ("--store", str(tmp_path / "other"))
    assert amex(*other, "log", "import", "-", stdin=table).code == 0
    assert json.loads(amex(*other, "log", "export").out)["data"] == exported(amex)


# --- what the store already has ---------------------------------------------------------------


def test_existing_items_are_left_out_and_counted(amex, tmp_path):
    path = written(tmp_path, HEADER + CALL + "2026-11-21,Called again,phone,,\n" + CALL)
    first = amex("log", "import", path)
    assert "Imported 2 records." in first.err
    assert "left them out: 1." in first.err
    second = amex("log", "import", path)
    assert "Imported 0 records." in second.err
    assert "left them out: 3." in second.err
    assert len(exported(amex)) == 2


def test_an_existing_id_is_left_alone(amex, tmp_path):
    entry_id = amex("log", "add", "Mine").out.strip()
    path = written(tmp_path, f"id,at,summary\n{entry_id},2026-11-01,Theirs\n")
    result = amex("log", "import", path)
    assert f"so amex left out 1 ({entry_id})" in result.err
    assert [entry["summary"] for entry in exported(amex)] == ["Mine"]


# --- other people's tables --------------------------------------------------------------------


def test_columns_are_mapped_by_name_and_read_as_if_they_were_typed(amex, tmp_path):
    table = "Called on;What;Who;Mood;Follow up\n11/20/2026 9:15;Fee;Dana;bad;2026-12-01\n"
    maps = ("--map", "Called on=at", "--map", "What=summary", "--map", "Who=representative")
    result = amex("log", "import", written(tmp_path, table), *maps, "--map", "Mood=")
    assert result.code == 0
    [entry] = exported(amex)
    assert entry["at"] == "2026-11-20T09:15:00-05:00"
    assert (entry["summary"], entry["representative"]) == ("Fee", "Dana")
    assert (entry["follow_up"], entry["status"]) == ("2026-12-01", "open")


def test_a_dry_run_shows_what_would_be_imported_and_writes_nothing(amex, tmp_path, store):
    result = amex("log", "import", written(tmp_path, HEADER + CALL), "--dry-run")
    assert result.code == 0
    assert "Late fee waived" in result.out
    assert "Would import 1 record." in result.err
    assert not store.exists()


def test_a_long_dry_run_says_how_many_more_would_be_imported(amex, tmp_path):
    rows = "".join(f"2026-11-20,Call {number},phone,,\n" for number in range(21))
    result = amex("log", "import", written(tmp_path, HEADER + rows), "--dry-run")
    assert "These are the first 20 of 21 records." in result.err


def test_a_bad_row_names_its_line_and_nothing_is_imported(amex, tmp_path, store):
    notes = '2026-11-20,"two\nlines",phone,,\n'
    path = written(tmp_path, HEADER + notes + "yesterday 25:00,What,phone,,\n,No day,,,\n")
    result = amex("log", "import", path)
    assert result.code == 2
    assert "Line 4: at: 'yesterday 25:00' doesn't have a valid time of day." in result.err
    assert "Line 5: at: is missing" in result.err
    assert "Nothing was imported." in result.err
    assert entry_files(store) == []


def test_bad_rows_can_be_left_out(amex, tmp_path):
    rows = f"2026-11-20,{AMEX_TEST_NUMBER},phone,,\n" + CALL + "2026-11-20,Sent,pigeon,,\n"
    result = amex("log", "import", written(tmp_path, HEADER + rows), "--skip-bad")
    assert result.code == 0
    assert "Line 2: That looks like a card number in summary." in result.err
    assert "Line 4: channel: there's no 'pigeon'." in result.err
    assert AMEX_TEST_NUMBER not in result.err
    assert [entry["summary"] for entry in exported(amex)] == ["Late fee waived"]


@pytest.mark.parametrize(
    ("content", "options", "words"),
    [
        ("", [], "The file is empty"),
        ("at,summary,Mood\n", [], "amex doesn't have a field 'Mood'"),
        ("at,summry\n", [], "Did you mean summary"),
        ("at,summary,At\n", [], "there are two columns 'at'"),
        ("at,what\n", ["--map", "what=at"], "there are two columns 'at'"),
        ("at,what\n", ["--map", "why=at"], "has no column 'why'"),
        ("at,what\n", ["--map", "what=sumary"], "Did you mean summary"),
        ("at,what\n", ["--map", "what"], "map anything"),
        ('at,summary\n2026-11-20,"open\n', [], "isn't CSV we can read"),
        ('at,summary\n2026-11-20,"a"b\n', [], "isn't CSV we can read"),
        ("at,summary\n2026-11-20\n", [], "has 1 cell, but the header has 2"),
        ("at,summary\n2026-11-24,To come\n", [], "is in the future"),
        ("at,summary,minutes\n2026-11-20,Long,a while\n", [], "isn't a whole number"),
        ("at,summary\n2026-11-20,\x1b[31mred\n", [], "control character"),
        ("at,summary,id\n2026-11-20,x,../../x\n", [], "id: should be only letters"),
        ('{"schema": 1, "kind": "numbers", "data": []}', [], "isn't an export of the log"),
        ('{"schema": 1, "kind": "log-export"}', [], "isn't an export of the log"),
        ('{"schema": 2, "kind": "log-export", "data": []}', [], "has schema 2"),
        ('{"schema": 1, "kind": "log-export", "data": [\n{"id": 3,}]}', [], "Line 2"),
        ('{"schema": 1, "kind": "log-export", "data": [{}]}', [], "Line 1: at: is missing"),
        ('{"schema": 1, "kind": "log-export", "data": [\n7]}', [], "Line 2: isn't a record"),
        ('{"schema": 1, "kind": "log-export", "data": [', [], "isn't JSON we can read"),
        ('{"schema": 1, "kind": "log-export", "data": []} x', [], "something follows"),
        ("[]", [], "isn't JSON we can read"),
        ("{[1]: 2}", [], "a name in quotes should come here"),
        ('{"schema": 1, "kind": "log-export", "data": null}', [], "isn't an export of the log"),
        ('{"schema": -3, "kind": "log-export", "data": []}', [], "has schema -3"),
        ('{"schema": 1, "kind": "log-export", "data": []}', ["--map", "a=at"], "for tables"),
        ('at,summary,minutes\n2026-11-20,x,"1,5"\n', [], "isn't a whole number"),
        ("at,summary,minutes\n2026-11-20,x,$7\n", [], "isn't a whole number"),
        ("at,summary,offer_amount\n2026-11-20,x,7\n", [], "offer_kind is missing"),
        ("at,summary,\n2026-11-20,x,7\n", [], "Line 2: has a cell in a column without a name"),
        ('at,summary\n2026-11-20,ok\n2026-11-20,"open\nand\nso on\n', [], "Line 3"),
        ("[" * 100_000, [], "isn't JSON we can read"),
    ],
)
def test_an_unreadable_row_is_refused_by_line_and_nothing_is_imported(
    amex, tmp_path, store, content, options, words
):
    result = amex("log", "import", written(tmp_path, content), *options)
    assert result.code == 2
    assert words in result.err
    assert entry_files(store) == []


def test_a_file_in_another_encoding_or_none_at_all_is_refused(amex, tmp_path, store):
    latin = written(tmp_path, HEADER + "2026-11-20,Café,,,\n", encoding="latin-1")
    for path, words in ((latin, "isn't UTF-8 in line 2"), (str(tmp_path), "isn't a file")):
        result = amex("log", "import", path)
        assert (result.code, words in result.err) == (2, True)
    assert entry_files(store) == []


@pytest.mark.parametrize("byte_order", ["utf-16-le", "utf-16-be"])
def test_what_powershell_wrote_comes_in_from_a_file_and_from_a_pipe(
    amex, amex_process, tmp_path, byte_order
):
    """PowerShell 5 writes UTF-16 with a byte order mark, and CRLF."""
    for nth, text in enumerate((HEADER + CALL, exporting('{"at": "2026-11-20", "summary": "é"}'))):
        data = f"\ufeff{text}".replace("\n", "\r\n").encode(byte_order)
        path = tmp_path / f"log-{nth}"
        path.write_bytes(data)
        other = ("--store", str(tmp_path / f"other-{nth}"))
        result = amex(*other, "log", "import", str(path))
        assert (result.code, "Imported 1 record." in result.err) == (0, True)
        piped = amex_process(*other, "log", "import", "-", stdin=data)
        assert b"left them out: 1." in piped.stderr
        assert "left them out: 1." in amex(*other, "log", "import", "-", stdin=data).err


@pytest.mark.parametrize("end", ["\ud800a", "a"])
def test_broken_utf_16_is_refused_by_line(amex, tmp_path, store, end):
    data = f"\ufeff{HEADER}{CALL}{end}".encode("utf-16-le", "surrogatepass")
    path = tmp_path / "calls.csv"
    path.write_bytes(data if end != "a" else data[:-1])
    result = amex("log", "import", str(path))
    assert (result.code, "isn't UTF-16 in line 3" in result.err) == (2, True)
    assert amex("log", "import", "-", stdin=path.read_bytes()).code == 2
    assert entry_files(store) == []


def test_a_newer_store_is_exit_4(amex, tmp_path, store):
    store.mkdir()
    (store / "store.toml").write_text("schema = 2\n")
    assert amex("log", "import", written(tmp_path, HEADER + CALL)).code == 4
    assert list(store.iterdir()) == [store / "store.toml"]


@pytest.mark.parametrize(
    "content",
    [
        f"at,summary,tags\n2026-11-20,x,{AMEX_TEST_NUMBER[:4]} 822463 10005\n",
        "at,summary,attachments\n2026-11-20,x,4111 1111 1111 1111\n",
        "at,summary,hold_minutes\n2026-11-20,x,4111 1111 1111 1111\n",
        "at,summary,status\n2026-11-20,x,my SSN is 123-45-6789\n",
        "at,summary\n4111111111111111,x\n",
        *(
            exporting('{"summary": "x", "at": ' + rest + "}")
            for rest in (
                '"2026-11-20T10:00Z", "cvv": "1234"',
                '"2026-11-20T10:00Z", "security_code": 1234',
                '"2026-11-20T10:00Z", "more": {"ssn": "123456789"}',
                '"2026-11-20T10:00Z", "x": ["3782", "822463", "10005"]',
                '"2026-11-20T10:00Z", "x": {"$toml": "4111 1111 1111 1111"}',
                '"4111 1111 1111 1111"',
            )
        ),
    ],
)
def test_no_secret_is_imported_and_none_is_printed(amex, tmp_path, store, content):
    for options in ([], ["--skip-bad"]):
        result = amex("log", "import", written(tmp_path, content), *options)
        assert "That looks like" in result.err
        for number in ("1111 1111", "822463", "4111111111111111", "123-45-6789", "1234"):
            assert number not in result.err
    assert entry_files(store) == []


def test_two_contacts_that_say_the_same_both_come_back(amex, tmp_path):
    for _ in range(2):
        amex("log", "add", "Called", "--at", "2026-11-20 10:00")
    whole = amex("log", "export").out
    other = ("--store", str(tmp_path / "other"))
    assert "Imported 2 records." in amex(*other, "log", "import", "-", stdin=whole.encode()).err
    assert amex(*other, "log", "export").out == whole


@pytest.mark.parametrize("at", ["2026-01-01T10:00:00+05:30:15", "1960-01-01T10:00"])
def test_what_comes_in_can_be_read_back(amex, monkeypatch, at):
    monkeypatch.setenv("TZ", "Africa/Monrovia")
    time.tzset()
    text = exporting(json.dumps({"at": at, "summary": "x"}))
    assert amex("log", "import", "-", stdin=text.encode()).code == 0
    assert amex("log", "list").code == 0
    assert amex("log", "check").code == 0


@pytest.mark.parametrize("nested", ["[" * 245 + "]" * 245, '{"a":' * 480 + "1" + "}" * 480])
def test_what_is_nested_too_deep_is_a_bad_row(amex, nested):
    text = exporting('{"at": "2026-11-20T10:00Z", "summary": "x", "x": ' + nested + "}")
    result = amex("log", "import", "-", stdin=text.encode())
    assert (result.code, "Line 1: x: is nested too deep" in result.err) == (2, True)


def test_two_imports_at_once_do_not_bring_in_everything_twice(amex, tmp_path, store):
    amex("log", "add", "Before")
    with files.locked(store / "log"):  # as the other import holds the lock
        result = amex("log", "import", written(tmp_path, HEADER + CALL))
    assert (result.code, "Another command is using the store" in result.err) == (5, True)
    assert amex("log", "import", written(tmp_path, HEADER + CALL)).code == 0


def test_purging_spares_what_is_kept_with_an_entry_that_came_back(amex, tmp_path, store):
    (tmp_path / "chat.txt").write_text("Hello")
    entry_id = amex("log", "add", "Called", "--attach", str(tmp_path / "chat.txt")).out.strip()
    whole = amex("log", "export").out.encode()
    amex("log", "remove", entry_id, "--yes")
    amex("log", "import", "-", stdin=whole)
    amex("log", "purge", "--yes")
    assert (store / "attachments" / entry_id / "chat.txt").exists()


# --- large imports ----------------------------------------------------------------------------

_COUNT_MEMORY = """
import sys, tracemalloc
from amexcli.__main__ import main
sys.argv = ["amex", "log", "import", "-"]
tracemalloc.start()
code = main()
print(tracemalloc.get_traced_memory()[1])
sys.exit(code)
"""


def _peak(rows, environ_store, monkeypatch):
    """Return how many bytes of memory an import of this many rows took at its peak."""
    monkeypatch.setenv("AMEX_DATA_DIR", str(environ_store))
    table = "at,summary,notes\n" + "".join(
        f"2026-11-20 10:{n % 60:02},Call {n},{'Nothing new. ' * 800}\n" for n in range(rows)
    )
    done = subprocess.run(
        [sys.executable, "-c", _COUNT_MEMORY], input=table.encode(), capture_output=True, check=True
    )
    assert f"Imported {rows:,} contacts." in done.stderr.decode()
    return int(done.stdout)


@pytest.mark.long
def test_many_rows_are_not_held_in_memory(tmp_path, monkeypatch):
    few = _peak(20, tmp_path / "few", monkeypatch)
    many = _peak(220, tmp_path / "many", monkeypatch)  # 2 MB more notes
    assert many - few < 1_000_000


def test_rows_without_an_id_get_one_that_is_free(amex, tmp_path, monkeypatch):
    """A few of 100,000 random ids are equal. Those rows must not pass for known ones."""
    ids = iter(("aaaaaa", "aaaaaa", "bbbbbb"))
    monkeypatch.setattr("amexcli.store.bulk_import.new_id", lambda: next(ids))
    amex("log", "import", written(tmp_path, HEADER + CALL + "2026-11-21,Another,,,\n"))
    assert {entry["id"] for entry in exported(amex)} == {"aaaaaa", "bbbbbb"}


@pytest.mark.parametrize("value", ["[" * 40 + "]" * 40, '{"a":' * 40 + "1" + "}" * 40, "9" * 40])
def test_nothing_comes_in_that_the_log_could_not_read_back(amex, store, value):
    amex("log", "add", "Called")
    exported = amex("log", "export").out.replace('"summary"', f'"x_new": {value}, "summary"')
    path = next((store / "log").rglob("*.toml"))
    path.unlink()
    assert amex("log", "import", "-", stdin=exported.encode()).code == 2
    assert amex("log", "list").code == 0
