"""The limits of an entry: what is just allowed or just not, and where a secret can hide."""

import time
import tomllib
from dataclasses import FrozenInstanceError
from datetime import date, datetime, timedelta
from typing import get_args

import pytest
from helpers import AMEX_TEST_NUMBER, make_entry

from amexcli.errors import Refused
from amexcli.store.entry import (
    CHANNELS,
    KEYS,
    Entry,
    Malformed,
    Offer,
    Outcome,
    Status,
    as_raw,
    as_toml,
    check,
    check_text,
    find_secret_in,
    from_toml,
    iter_values,
)
from amexcli.store.toml import comments_in

BASE = 'id = "k3q7f2"\nat = 2026-11-22T14:32:05-05:00\nsummary = "Called"\n'
OFFER = BASE + '[offer]\nkind = "points"\n'


def read(text: str) -> Entry:
    return from_toml(tomllib.loads(text))


def nested(depth: int) -> dict[str, object]:
    value: dict[str, object] = {}
    for _ in range(depth):
        value = {"x": value}
    return value


def problem(text: str) -> str:
    with pytest.raises(Malformed) as malformed:
        read(text)
    assert str(malformed.value).startswith(f"{malformed.value.key}: ")
    return str(malformed.value)


def test_the_words_and_keys_that_scripts_rely_on_are_these():
    assert CHANNELS == ("phone", "chat", "app", "web", "social", "mail")
    assert get_args(Status) == ("open", "done")
    assert get_args(Outcome) == ("accepted", "declined", "pending")
    assert " ".join(KEYS) == (
        "id at channel topic summary number department representative reference card case promised"
        " kept follow_up status hold_minutes minutes tags notes attachments offer"
    )


def test_a_minimal_entry_is_open_and_says_which_schema_it_has():
    entry = read(BASE)
    assert (entry.status, entry.schema, entry.tags, entry.extra) == ("open", 1, (), {})
    assert tomllib.loads(as_toml(entry))["schema"] == 1
    assert Offer(kind="points").extra == {}


def test_an_entry_is_never_changed_in_place_nor_filled_by_position():
    for record in (make_entry(), Offer(kind="points")):
        with pytest.raises(FrozenInstanceError):
            record.extra = {"x": 1}
    with pytest.raises(TypeError):
        Offer("points")
    with pytest.raises(TypeError):
        Entry("k3q7f2", make_entry().at, summary="x")


@pytest.mark.parametrize("id_", ["a", "0", "9", "z", "k3q7f2", "a" * 32])
def test_an_id_is_letters_and_digits(id_):
    assert read(BASE.replace("k3q7f2", id_)).id == id_


@pytest.mark.parametrize("id_", ["", "a" * 33, "K3Q7F2", "k3q-f2", "k3q7f2 ", " k3q7f2", "ä"])
def test_a_name_that_could_lead_out_of_a_folder_is_not_an_id(id_):
    assert problem(BASE.replace("k3q7f2", id_)).startswith("id: should be only letters")


@pytest.mark.parametrize("key", ["at", "follow_up"])
@pytest.mark.parametrize(
    ("year", "is_fine"), [(1949, False), (1950, True), (2200, True), (2201, False)]
)
def test_only_plausible_years_are_accepted(key, year, is_fine):
    written = {
        "at": BASE.replace("2026", str(year)),
        "follow_up": f"{BASE}follow_up = {year}-06-01\n",
    }[key]
    if is_fine:
        assert getattr(read(written), key).year == year
    else:
        assert problem(written) == f"{key}: should be in the years 1950 to 2200"


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00", "9999-12-31T23:59:00"])
def test_a_local_time_beyond_the_calendar_is_malformed_and_does_not_crash(at):
    written = BASE.replace("2026-11-22T14:32:05-05:00", at)
    assert problem(written).startswith("at: holds a value that can't be read: ")


def test_a_contact_abroad_keeps_its_offset():
    entry = read(BASE.replace("-05:00", "+02:00"))
    assert entry.at.isoformat() == "2026-11-22T14:32:05+02:00"


def test_an_offset_in_seconds_is_rounded_so_that_it_can_be_written(monkeypatch):
    monkeypatch.setenv("TZ", "Africa/Monrovia")  # 44 minutes and 30 seconds behind, in 1960
    time.tzset()
    entry = read(BASE.replace("2026-11-22T14:32:05-05:00", "1960-06-01T12:00:00"))
    assert entry.at.utcoffset() == -timedelta(minutes=45)
    assert entry.at == datetime.fromisoformat("1960-06-01T12:44:30+00:00")
    assert read(as_toml(entry)) == entry


@pytest.mark.parametrize(
    ("key", "largest"), [("amount", 999_999_999), ("spend", 999_999_999), ("months", 999)]
)
def test_the_numbers_of_an_offer_fit_on_a_page(key, largest):
    for number in (0, 1, largest):
        assert getattr(read(f"{OFFER}{key} = {number}\n").offer, key) == number
    for number in (-1, largest + 1):
        assert problem(f"{OFFER}{key} = {number}\n") == f"{key}: should be 0 to {largest:,}"


def test_an_offer_keeps_keys_that_this_version_does_not_know():
    document = tomllib.loads(f'{OFFER}outcome = "accepted"\nbonus = 5\n')
    entry = from_toml(document)
    assert entry.offer == Offer(kind="points", outcome="accepted", extra={"bonus": 5})
    assert tomllib.loads(as_toml(entry))["offer"] == document["offer"]
    assert read(OFFER).offer == Offer(kind="points")


def test_one_number_among_the_tags_is_malformed():
    for key in ("tags", "attachments"):
        assert getattr(read(f'{BASE}{key} = ["a", "b"]\n'), key) == ("a", "b")
        assert problem(f'{BASE}{key} = ["a", 1]\n').startswith(f"{key}: should be a list of texts")


def test_empty_values_are_not_written_and_notes_keep_their_lines():
    written = as_toml(make_entry(topic="", tags=(), notes="First\nsecond"))
    assert set(tomllib.loads(written)) == {"schema", "id", "at", "summary", "status", "notes"}
    assert 'First\nsecond"""' in written


def test_an_entry_that_could_not_be_read_back_is_not_written():
    assert as_raw(make_entry()) == as_toml(make_entry()).encode()
    with pytest.raises(Refused, match=r"larger than 1 MiB\. Nothing was saved"):
        as_raw(make_entry(notes="a" * 1_048_576))


@pytest.mark.parametrize(
    ("value", "problem"), [(2**70, "more than 64 bits"), (nested(5_000), "deep")]
)
def test_a_value_that_could_not_be_read_back_or_printed_is_not_written(value, problem):
    for fields in ({"extra": {"x": value}}, {"offer": Offer(kind="points", extra={"x": value})}):
        with pytest.raises(Refused, match=rf"{problem}.*\. Nothing was saved"):
            as_raw(make_entry(**fields))


def test_every_text_and_number_is_found_with_its_place():
    offer = Offer(kind="points", amount=40_000, extra={"bonus": "5"})
    extra = {"mood": {"before": 2, "after": [0.5, "calm"]}, "until": date(2027, 1, 1)}
    entry = make_entry(tags=("fee", "late"), kept=True, offer=offer, extra=extra)
    found = list(iter_values(entry))
    for where, value in (
        ("id", "000000"),
        ("summary", "Contact 0"),
        ("kept", True),
        ("tags", "fee"),
        ("tags", "late"),
        ("offer kind", "points"),
        ("offer amount", 40_000),
        ("offer extra", "bonus"),
        ("bonus", "5"),
        ("extra", "mood"),
        ("mood", "before"),
        ("before", 2),
        ("after", 0.5),
        ("after", "calm"),
    ):
        assert (where, value) in found


PARTS = (AMEX_TEST_NUMBER[:4], AMEX_TEST_NUMBER[4:10], AMEX_TEST_NUMBER[10:])
BY_NAME = {"cvv": 1234}
CODE = ("cid", "12", "34")


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"summary": f"Card {AMEX_TEST_NUMBER}"}, "the summary"),
        ({"tags": ("fee", AMEX_TEST_NUMBER)}, "the tags"),
        ({"tags": PARTS}, "the tags"),
        ({"attachments": PARTS}, "the attachments"),
        ({"tags": CODE}, "the tags"),
        ({"attachments": CODE}, "the attachments"),
        ({"offer": Offer(kind=AMEX_TEST_NUMBER)}, "the offer kind"),
        ({"offer": Offer(kind="points", amount=int(AMEX_TEST_NUMBER))}, "the offer amount"),
        ({"offer": Offer(kind="points", extra={"note": AMEX_TEST_NUMBER})}, "the note"),
        ({"offer": Offer(kind="points", extra=BY_NAME)}, "the cvv"),
        ({"extra": {AMEX_TEST_NUMBER: 1}}, "the extra"),
        ({"extra": {"my_note": AMEX_TEST_NUMBER}}, "the my note"),
        ({"extra": {"my_note": int(AMEX_TEST_NUMBER)}}, "the my note"),
        ({"extra": {"my_note": list(PARTS)}}, "the my note"),
        ({"extra": {"my_note": list(map(int, PARTS))}}, "the my note"),
        ({"extra": {"my_note": {"deep": [{"er": AMEX_TEST_NUMBER}]}}}, "the er"),
        ({"extra": {"my_note": list(CODE)}}, "the my note"),
        ({"extra": {"my_note": {"code_on": "the", "front": 1234}}}, "the my note"),
        ({"extra": BY_NAME}, "the cvv"),
        ({"extra": {"security_code": 1234}}, "the security code"),
        ({"extra": {"of_the_card": BY_NAME}}, "the of the card"),
        ({"extra": {"of_the_card": {"security_code": 1234}}}, "the of the card"),
        ({"extra": {"my_cards": [{"security_code": "1234"}]}}, "the my cards"),
    ],
)
def test_a_secret_is_found_wherever_it_hides(fields, where):
    entry = make_entry(**fields)
    with pytest.raises(Refused) as refused:
        check(entry)
    assert f" in {where}. Nothing was saved." in refused.value.message
    assert find_secret_in(entry, b"") is not None


def test_a_clean_entry_does_not_hold_a_secret():
    entry = make_entry(tags=("2019", "2020", "2021", "2022"), extra={"x": {"y": ["z", 1]}})
    check(entry)
    assert find_secret_in(entry, as_toml(entry).encode()) is None


@pytest.mark.parametrize(
    ("line", "comment"),
    [
        ("# all of it", " all of it"),
        ('x = "a" # one', " one"),
        ("x = 'a # b' # one", " one"),
        ('x = "a # b" # one', " one"),
        ('x = "" # one', " one"),
        ("x = '' # one", " one"),
        (r'x = "a \" # b" # one', " one"),
        (r'x = "a \\" # one', " one"),
        (r"x = 'a \' # one", " one"),
        ('x = ["a", "b"] # one # and more', " one # and more"),
        ("x = \"it's\" # one's", " one's"),
        ("x = 1", ""),
        ("", ""),
    ],
)
def test_a_comment_is_what_follows_a_hash_outside_quotes(line, comment):
    assert "".join(comments_in(line.encode())) == comment


def test_a_card_number_in_a_comment_is_found_among_lines_that_are_not_text():
    raw = b"x = 1 # \xff\nid = 'a'\n# " + AMEX_TEST_NUMBER.encode() + b"\n"
    assert find_secret_in(make_entry(), raw) is not None
    assert find_secret_in(make_entry(), raw.replace(b"31000", b"31001")) is None
    assert find_secret_in(make_entry(), b"#cid 12\n#34\n") is not None


def test_only_notes_may_have_lines_and_tabs():
    check(make_entry(notes="one\n\ttwo"))
    for fields, where in (
        ({"summary": "one\ntwo"}, "the summary"),
        ({"department": "one\ttwo"}, "the department"),
        ({"extra": {"my_note": "\x07"}}, "the my note"),
        ({"tags": ("one\ntwo",)}, "the tags"),
    ):
        with pytest.raises(Refused, match=rf"in {where}\. Nothing was saved"):
            check(make_entry(**fields))
    with pytest.raises(Refused, match=r"in the answer\. Nothing was saved"):
        check_text("the answer", "one\ntwo")
    check_text("the answer", "one\ntwo", allowed="\n")


@pytest.mark.parametrize("summary", ["", " ", "\u3000"])
def test_a_contact_without_a_summary_is_not_stored(summary):
    with pytest.raises(Refused, match="summary is empty"):
        check(make_entry(summary=summary))
