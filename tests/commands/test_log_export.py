"""`amex log export` through the front door."""

import csv
import io
import json
import os
import stat

import pytest


@pytest.fixture
def two(amex):
    more = ("--reference", "R-1", "--tag", "fee", "--tag", "old", "--offer", "40000:4000:3")
    amex("log", "add", "First", "--at", "2026-11-01 10:00", "--case", "acme", *more)
    promise = ("--promised", "=cmd()", "--follow-up", "2026-12-01")
    amex("log", "add", "Second, with a comma", "--at", "2026-11-02 10:00", *promise)


def test_json_holds_everything_oldest_first(amex, two, store):
    [path, _] = sorted(store.glob("log/**/*.toml"))
    path.write_text(path.read_text().replace("[offer]", 'mood = "calm"\n\n[offer]'))
    envelope = json.loads(amex("log", "export").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "log-export")
    first, second = envelope["data"]
    assert (first["summary"], first["mood"], first["tags"]) == ("First", "calm", ["fee", "old"])
    assert first["offer"] == {"kind": "points", "amount": 40000, "spend": 4000, "months": 3}
    assert (second["at"], second["follow_up"]) == ("2026-11-02T10:00:00-05:00", "2026-12-01")


def test_csv_has_a_header_and_runs_nothing_in_a_spreadsheet(amex, two):
    first, second = csv.DictReader(io.StringIO(amex("log", "export", "--format", "csv").out))
    assert (first["summary"], first["tags"], first["offer_amount"]) == ("First", "fee old", "40000")
    assert second["summary"] == "Second, with a comma"
    assert second["promised"] == "'=cmd()"


def test_markdown_is_a_chronology_by_case(amex, two):
    out = amex("log", "export", "--format", "md").out
    assert out.index("## Without a case") < out.index("## Case acme")
    assert "- Sun, Nov 1, 2026, 10:00 AM: First. Reference R-1." in out


def test_a_calendar_has_the_follow_ups(amex, two):
    out = amex("log", "export", "--format", "ics").out
    assert out.count("BEGIN:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20261201" in out


def test_filters_are_those_of_the_list(amex, two):
    def summaries(*arguments):
        return [e["summary"] for e in json.loads(amex("log", "export", *arguments).out)["data"]]

    assert summaries("--case", "acme") == ["First"]
    assert summaries("--since", "2026-11-02") == ["Second, with a comma"]
    assert summaries("--search", "nothing like it") == []


def test_a_file_is_written_whole_and_never_by_accident_over_another(amex, two, tmp_path):
    target = tmp_path / "log.json"
    assert amex("log", "export", "-o", str(target)).out == ""
    first = target.read_bytes()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    amex("log", "add", "Third")
    result = amex("log", "export", "-o", str(target))
    assert (result.code, "--force" in result.err) == (2, True)
    assert target.read_bytes() == first
    assert amex("log", "export", "-o", str(target), "--force").code == 0
    assert len(json.loads(target.read_text())["data"]) == 3
    assert list(tmp_path.glob(".*tmp")) == []


def test_force_does_not_replace_a_device_or_folder_and_follows_a_link(amex, two, tmp_path):
    pipe, link, real = tmp_path / "pipe", tmp_path / "link", tmp_path / "real.json"
    os.mkfifo(pipe)
    real.write_text("old")
    link.symlink_to(real)
    for target in (pipe, tmp_path):
        result = amex("log", "export", "-o", str(target), "--force")
        assert (result.code, "isn't a file" in result.err) == (2, True)
    assert amex("log", "export", "-o", str(link), "--force").code == 0
    assert link.is_symlink()
    assert len(json.loads(real.read_text())["data"]) == 2


def test_what_cannot_be_read_is_named_and_the_rest_still_comes(amex, two, store):
    [path, _] = sorted(store.glob("log/**/*.toml"))
    path.write_text("x = ")
    result = amex("log", "export")
    assert (result.code, len(json.loads(result.out)["data"])) == (1, 1)
    assert str(path) in result.err


def test_escapes_typed_into_a_file_by_hand_are_never_obeyed(amex, two, store):
    path = sorted(store.glob("log/**/*.toml"))[1]
    path.write_text(path.read_text().replace("Second", r"\u001b[31mSecond"))
    for shape in ("csv", "ics", "md"):
        out = amex("log", "export", "--format", shape).out
        assert "\x1b" not in out


@pytest.mark.parametrize(
    ("target", "code"),
    [("", 2), ("378282246310005.json", 2), ("~nobody-of-that-name/x", 2), ("/proc/x", 1)],
)
def test_a_target_that_cannot_be_is_named_and_not_the_store(amex, two, target, code):
    result = amex("log", "export", "-o", target)
    assert result.code == code
    assert "store" not in result.err
    assert "378282246310005" not in result.err
