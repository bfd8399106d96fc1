"""An entry and its TOML: nothing is lost on the way, and anything else is reported."""

import tomllib
from datetime import date, datetime

import pytest
from helpers import entries, make_entry
from hypothesis import given

from amexcli.errors import Refused
from amexcli.store.entry import Entry, Malformed, Offer, as_toml, check, from_toml

SAMPLE = """\
schema = 1
id = "k3q7f2"
at = 2026-11-22T14:32:05-05:00
channel = "phone"
topic = "dispute"
summary = "Opened a dispute for the double charge"
number = "+18005284800"
department = "Disputes"
representative = "Dana"
reference = "D-12345678"
card = "platinum"
case = "acme-shoes"
promised = "provisional credit within 5 days"
follow_up = 2026-11-27
status = "open"
hold_minutes = 4
minutes = 17
tags = ["fee"]
notes = \"\"\"
First line
second line\"\"\"
attachments = ["transcript.txt"]

[offer]
kind = "points"
amount = 40000
spend = 4000
months = 3
outcome = "accepted"
"""


@given(entries)
def test_any_entry_survives_write_and_read(entry):
    assert from_toml(tomllib.loads(as_toml(entry))) == entry


@given(entries)
def test_anything_made_of_clean_text_can_be_stored(entry):
    check(entry)


def test_the_schema_of_the_design_is_read_field_by_field():
    assert from_toml(tomllib.loads(SAMPLE)) == Entry(
        id="k3q7f2",
        at=datetime.fromisoformat("2026-11-22T14:32:05-05:00"),
        channel="phone",
        topic="dispute",
        summary="Opened a dispute for the double charge",
        number="+18005284800",
        department="Disputes",
        representative="Dana",
        reference="D-12345678",
        card="platinum",
        case="acme-shoes",
        promised="provisional credit within 5 days",
        follow_up=date(2026, 11, 27),
        status="open",
        hold_minutes=4,
        minutes=17,
        tags=("fee",),
        notes="First line\nsecond line",
        attachments=("transcript.txt",),
        offer=Offer(kind="points", amount=40000, spend=4000, months=3, outcome="accepted"),
    )


def test_the_keys_are_in_the_documented_order():
    written = as_toml(from_toml(tomllib.loads(SAMPLE)))
    assert list(tomllib.loads(written)) == list(tomllib.loads(SAMPLE))


def test_unknown_details_are_not_in_the_file():
    assert set(tomllib.loads(as_toml(make_entry()))) == {"schema", "id", "at", "summary", "status"}


def test_keys_of_a_later_version_are_kept_on_a_rewrite():
    document = tomllib.loads(SAMPLE + "until = 2027-01-01\n\n[mood]\nbefore = 2\n")
    assert tomllib.loads(as_toml(from_toml(document))) == document


def test_a_time_without_offset_is_taken_as_local():
    document = tomllib.loads(SAMPLE.replace("-05:00", ""))
    assert from_toml(document).at == datetime.fromisoformat("2026-11-22T14:32:05-05:00")


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('summary = ""', None),
        ("summary = 5", "summary"),
        ('at = "yesterday"', "at"),
        ("at = 2026-11-22", "at"),
        ("minutes = true", "minutes"),
        ("minutes = 4.5", "minutes"),
        ('tags = "fee"', "tags"),
        ("tags = [1]", "tags"),
        ("follow_up = 2026-11-27T10:00:00Z", "follow_up"),
        ("offer = 5", "offer"),
        ("offer = {amount = 5}", "kind"),
        ("schema = 'one'", "schema"),
    ],
)
def test_a_value_of_the_wrong_type_names_its_key(line, key):
    base = {"id": "k3q7f2", "at": datetime.fromisoformat("2026-11-22T14:32:05Z"), "summary": "x"}
    document = {**base, **tomllib.loads(line)}
    if key is None:
        assert from_toml(document).summary == ""
    else:
        with pytest.raises(Malformed) as malformed:
            from_toml(document)
        assert malformed.value.key == key


@pytest.mark.parametrize("key", ["id", "at", "summary"])
def test_an_entry_without_its_essentials_is_malformed(key):
    document = tomllib.loads(SAMPLE)
    del document[key]
    with pytest.raises(Malformed, match="missing"):
        from_toml(document)


@pytest.mark.parametrize(
    "fields",
    [
        {"summary": "  "},
        {"summary": "bell \x07"},
        {"reference": "two\nlines"},
        {"notes": "escape \x1b[2J"},
        {"notes": "carriage \r return"},
        {"tags": ("ok", "not\x00ok")},
        {"department": "\udcff"},
        {"extra": {"x": ["\x9b"]}},
    ],
)
def test_control_characters_and_empty_values_are_not_stored(fields):
    with pytest.raises(Refused):
        check(make_entry(**fields))
