"""`amex log export` and `import` of cases and numbers, from one machine to another as JSON."""

import json
import os
from datetime import UTC, date, datetime, time

import pytest
from helpers import AMEX_TEST_NUMBER, entry_files
from hypothesis import given
from hypothesis import strategies as st

from amexcli.log_formats import json as json_file
from amexcli.store.cases import Case
from amexcli.store.own_numbers import TEMPLATE

DISPUTE = (
    *("dispute-checklist", "--case", "acme", "--merchant", "Acme", "--amount", "40"),
    *("--closing-date", "2026-10-14", "--next-closing", "2026-11-14"),
)
FEE = ("retention-script", "--case", "fee", "--card", "gold", "--closing-date", "2026-11-14")
REVIEW = ("fr-prep", "--case", "review", "--answer-by", "2026-12-04")
LADDER = ("escalate", "--case", "acme", "--notice-sent", "2026-11-10")
NUMBER = '[my-gold]\nlabel = "Back of my Gold"\nphone = "1-800-555-0100"\ncards = ["gold"]\n'
GARDEN = '[garden]\nlabel = "Mine"\nphone = "1-800-555-0199"\n'


@pytest.fixture
def config(tmp_path):
    folder = tmp_path / "config"
    folder.mkdir()
    return folder


@pytest.fixture
def here(amex, config):
    """A machine with an entry, three cases, and one of the user's own numbers."""
    for command in (DISPUTE, FEE, REVIEW, LADDER):
        assert amex(*command).code == 0
    amex("log", "add", "Called", "--case", "acme", "--at", "2026-11-20 10:00")
    (config / "numbers.toml").write_text(f"# mine\n{NUMBER}")


@pytest.fixture
def there(amex, tmp_path):
    """Run a command on another machine."""
    (tmp_path / "there").mkdir()
    place = {
        "AMEX_DATA_DIR": str(tmp_path / "there/data"),
        "AMEX_CONFIG_DIR": str(tmp_path / "there/config"),
    }
    return lambda *arguments, stdin=b"": amex(*arguments, stdin=stdin, environ=place)


def exported(amex, *filters):
    result = amex("log", "export", *filters)
    assert result.code == 0, result.err
    return json.loads(result.out)


def test_deadlines_cases_and_numbers_are_the_same_on_the_new_machine(amex, here, there):
    text = amex("log", "export").out.encode()
    result = there("log", "import", "-", stdin=text)
    assert "Imported 1 record, 3 cases and 1 phone number." in result.err
    for command in (("due",), ("cases",), ("numbers", "gold"), ("cases", "show", "fee", "--json")):
        assert amex(*command).out
        assert there(*command).out == amex(*command).out, command
    assert there("log", "export").out.encode() == text
    again = there("log", "import", "-", stdin=text)
    assert "Imported 0 records.\nYou already have these, so amex left them out: 5.\n" in again.err
    assert there("log", "check").code == 0


def test_what_was_exported_is_counted(amex, here, tmp_path):
    result = amex("log", "export", "-o", str(tmp_path / "log.json"))
    assert "1 record, 3 cases and 1 phone number in" in result.err


def test_an_export_of_an_earlier_version_is_still_read(amex, here, there):
    envelope = exported(amex)
    del envelope["cases"], envelope["numbers"]
    result = there("log", "import", "-", stdin=json.dumps(envelope).encode())
    assert "Imported 1 record." in result.err
    assert "They began 1 case: acme." in result.err
    assert there("log", "check").code == 0


def test_with_a_filter_come_the_cases_that_are_named_and_no_numbers(amex, here):
    amex("log", "add", "Wrote", "--case", "fee", "--at", "2026-11-21 10:00")

    def names(*filters):
        found = exported(amex, *filters)
        assert found["numbers"] == []
        return [case["name"] for case in found["cases"]]

    assert names("--case", "review") == ["review"]
    assert names("--search", "Wrote") == ["fee"]
    assert names("--since", "2026-11-20") == ["acme", "fee"]
    assert names("--topic", "none") == []


def test_an_item_that_exists_with_different_content_is_named_and_left_alone(amex, here, there):
    there("dispute-checklist", "--case", "acme", "--amount", "50")
    text = amex("log", "export").out.replace("Back of", "Front of").encode()
    there("log", "import", "-", stdin=amex("log", "export").out.encode())
    before = there("log", "export").out
    result = there("log", "import", "-", stdin=text)
    said = "You have the same name with different content, so amex left out 2 (acme, my-gold)."
    assert (result.code, said in result.err) == (0, True)
    assert there("log", "export").out == before


def test_a_case_that_an_entry_merely_began_gives_way(amex, here, there, tmp_path, monkeypatch):
    there("log", "add", "Called", "--case", "acme")
    case, begun = tmp_path / "there/data/cases/acme.toml", b"schema = 1\n"
    assert case.read_bytes() == begun
    text, real = amex("log", "export").out.encode(), os.link

    def refuse(source, target):
        if ".staged." in str(source):
            raise FileExistsError(17, "File exists")
        real(source, target)

    with monkeypatch.context() as broken:
        broken.setattr(os, "link", refuse)
        assert there("log", "import", "-", stdin=text).code == 4
    assert case.read_bytes() == begun
    assert "3 cases" in there("log", "import", "-", stdin=text).err
    assert "amount" in case.read_text()


def test_numbers_come_behind_those_that_are_there(amex, here, there, tmp_path):
    path = tmp_path / "there/config/numbers.toml"
    path.parent.mkdir()
    path.write_text(TEMPLATE + GARDEN.rstrip())
    assert there("log", "import", "-", stdin=amex("log", "export").out.encode()).code == 0
    assert path.read_text().startswith(TEMPLATE + GARDEN)
    shown = json.loads(there("numbers", "--json").out)["data"]
    assert [row["id"] for row in shown][:2] == ["garden", "my-gold"]


def test_a_file_of_numbers_that_cannot_be_read_is_not_written_to(amex, here, there, tmp_path):
    path = tmp_path / "there/config/numbers.toml"
    path.parent.mkdir()
    path.write_text("[broken")
    result = there("log", "import", "-", stdin=amex("log", "export").out.encode())
    assert (result.code, "amex numbers --edit" in result.err) == (2, True)
    assert path.read_text() == "[broken"
    assert entry_files(tmp_path / "there/data") == []


def test_if_the_contacts_cannot_come_in_neither_do_the_numbers(
    amex, here, there, tmp_path, monkeypatch
):
    path = tmp_path / "there/config/numbers.toml"
    path.parent.mkdir()
    path.write_text(GARDEN)
    text, real = amex("log", "export").out.encode(), os.link

    def refuse(source, target):
        if ".staged." in str(source):
            raise FileExistsError(17, "File exists")
        real(source, target)

    monkeypatch.setattr(os, "link", refuse)
    assert there("log", "import", "-", stdin=text).code == 4
    assert path.read_text() == GARDEN
    assert entry_files(tmp_path / "there/data") == []


def test_what_cannot_be_exported_is_named_and_the_rest_is(amex, here, config, store):
    (store / "cases/broken.toml").write_text("x = ")
    (config / "numbers.toml").write_text(NUMBER + "[bad]\nlabel = 3\n")
    result = amex("log", "export")
    assert (result.code, "amex left out the case broken" in result.err) == (1, True)
    assert "[bad] label" in result.err
    found = json.loads(result.out)
    assert [case["name"] for case in found["cases"]] == ["acme", "fee", "review"]
    assert [number["id"] for number in found["numbers"]] == ["my-gold"]


def test_cases_that_contacts_name_are_begun(there):
    table = b"at,summary,case\n2026-11-20,Called,acme\n2026-11-20,Wrote,beta\n2026-11-21,x,acme\n"
    dry = there("log", "import", "-", "--dry-run", stdin=table)
    assert "They would begin 2 cases: acme, beta." in dry.err
    assert "They began 2 cases: acme, beta." in there("log", "import", "-", stdin=table).err
    assert there("log", "check").code == 0
    assert "began" not in there("log", "import", "-", stdin=table).err


@pytest.mark.parametrize(
    ("part", "record", "words"),
    [
        ("cases", '{"facts": {}}', "name: should be a short name"),
        ("cases", '{"name": "../x", "facts": {}}', "name: should be a short name"),
        ("cases", '{"name": ".hidden", "facts": {}}', "name: should be a short name"),
        ("cases", '{"name": "acme", "facts": 3}', "facts: should be what the case remembers"),
        ("cases", '{"name": "acme", "kind": 3, "facts": {}}', "kind: should be text"),
        ("cases", '{"name": "acme", "facts": {"x": null}}', "is null"),
        ("cases", '{"name": "acme", "facts": {"closed": "no"}}', "instead of true or false"),
        ("cases", '{"name": "acme", "facts": {}, "schema": 2}', "schema: is 2"),
        ("cases", '{"name": "acme", "facts": {"x": {"$toml": "x"}}}', "isn't TOML"),
        ("cases", '{"name": "acme", "facts": {"merchant": "\\u001b"}}', "control character"),
        ("cases", "7", "isn't a record"),
        ("numbers", '{"id": "x", "label": "x"}', "phone: is missing"),
        ("numbers", '{"label": "x", "phone": "1-800-555-0100"}', "id: should be"),
        ("numbers", '{"id": "general", "label": "x", "phone": "1-800-555-0100"}', "built-in"),
        ("numbers", '{"id": "x", "label": "x", "phone": "1-833-574-0125"}', "pose as Amex"),
        ("cases", f'{{"name": "acme", "facts": {{"x": "{AMEX_TEST_NUMBER}"}}}}', "card number"),
        ("cases", f'{{"name": "a", "facts": {{"x": ["{AMEX_TEST_NUMBER}"]}}}}', "card number"),
        ("cases", f'{{"name": "a", "facts": {{"x{AMEX_TEST_NUMBER}": 1}}}}', "card number"),
        ("cases", f'{{"name": "{AMEX_TEST_NUMBER}", "facts": {{}}}}', "card number"),
        ("numbers", f'{{"id": "x", "label": "{AMEX_TEST_NUMBER}", "phone": "1"}}', "card number"),
    ],
)
def test_a_row_that_cannot_be_imported_is_refused_by_line_and_nothing_is_imported(
    there, tmp_path, part, record, words
):
    head = '{"schema": 1, "kind": "log-export", "data": [],'
    good = '{"name": "good", "kind": null, "facts": {}}'
    text = f'{head} "{part}": [\n{record}], "cases": [{good}]}}'.encode()
    result = there("log", "import", "-", stdin=text)
    assert (result.code, words in result.err) == (2, True), result.err
    assert "Line 2: " in result.err
    assert AMEX_TEST_NUMBER not in result.err
    assert list(tmp_path.glob("there/**/*.toml")) == []
    skipped = there("log", "import", "-", "--skip-bad", stdin=text)
    assert (skipped.code, AMEX_TEST_NUMBER in skipped.err) == (0, False)
    assert [path.name for path in tmp_path.glob("there/data/cases/*")] == ["good.toml"]


plain = st.recursive(
    st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats()
    | st.text(max_size=9)
    | st.dates()
    | st.times().map(lambda moment: moment.replace(fold=0))
    | st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.replace(fold=0)),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("$toml", max_size=5), inner)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.text("$tomlx", min_size=1, max_size=5), plain, max_size=3))
def test_whatever_a_case_remembers_comes_back_as_it_was(facts):
    case = Case("acme", "dispute", facts, None, b"")
    record = json.loads("".join(json_file.iter_lines([], [case])))["cases"][0]
    found = json_file.as_case(record)
    assert (found.name, found.kind) == ("acme", "dispute")
    assert repr(dict(found.facts)) == repr(facts)  # so that nan equals nan


def test_dates_are_written_as_those_of_entries_are(amex, here):
    [acme, *_] = exported(amex)["cases"]
    assert acme["facts"]["closing_date"] == {"$toml": "2026-10-14"}
    assert acme["facts"]["amount"] == "40.00"
    moments = {"a": date(2026, 1, 2), "b": time(1, 2), "c": datetime(2026, 1, 2, tzinfo=UTC)}
    case = Case("x", "", moments, None, b"")
    assert (
        json_file.as_case(json.loads("".join(json_file.iter_lines([], [case])))["cases"][0]).facts
        == moments
    )
