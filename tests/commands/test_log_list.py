"""`amex log list`, `show` and `path` through the front door."""

import pytest


@pytest.fixture
def three(amex):
    """The ids of three entries, oldest first."""
    dispute = ("--topic", "dispute", "--case", "acme", "--card", "gold", "--follow-up", "+5d")
    return [
        amex("log", "add", *arguments).out.strip()
        for arguments in (
            ("Fee asked about", "--at", "2026-10-01 10:00", "--channel", "chat", "--tag", "fee"),
            ("Opened a dispute", "--at", "2026-11-01 10:00", "--channel", "phone", *dispute),
            ("Straße: provisional credit", "--at", "2026-11-20 10:00", "--note", 'said "soon"'),
        )
    ]


def listed(amex, *arguments):
    result = amex("log", "list", *arguments)
    assert result.code == 0, result.err
    return [line.split("\t")[0] for line in result.out.splitlines()]


def test_newest_first(amex, three):
    assert listed(amex) == three[::-1]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--limit", "1"], [2]),
        (["--limit", "0"], [2, 1, 0]),
        (["--since", "2026-11-01"], [2, 1]),
        (["--until", "11/1/2026"], [1, 0]),
        (["--since", "-3w", "--until", "yesterday"], [2, 1]),
        (["--topic", "dispute"], [1]),
        (["--case", "Acme"], [1]),
        (["--card", "gold"], [1]),
        (["--tag", "fee"], [0]),
        (["--channel", "chat"], [0]),
        (["--status", "open"], [1]),
        (["--search", "STRASSE"], [2]),
        (["--search", 'said "s'], [2]),
        (["--search", "dispute"], [1]),
        (["--search", "dispute", "--channel", "chat"], []),
    ],
)
def test_every_option_narrows_the_list(amex, three, options, expected):
    assert listed(amex, *options) == [three[n] for n in expected]


def test_what_is_left_out_by_the_limit_is_said(amex, three):
    assert "--limit 0" in amex("log", "list", "--limit", "2").err
    assert amex("log", "list", "--limit", "3").err == ""


def test_nothing_is_no_error(amex, store, three):
    assert amex("log", "list", "--search", "zebra").err.startswith("No call or chat matches.")
    result = amex("--store", str(store / "elsewhere"), "log", "list")
    assert (result.code, result.out) == (0, "")
    assert str(store / "elsewhere") in result.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--since", "soon"], "--since"),
        (["--card", "platnum"], "platinum"),
        (["--limit", "-1"], "--limit"),
        (["--channel", "fax"], "--channel"),
    ],
)
def test_bad_input_is_refused_by_name(amex, options, said):
    result = amex("log", "list", *options)
    assert result.code == 2
    assert said in result.err


def test_a_broken_file_is_named_the_rest_is_shown_and_the_exit_code_is_1(amex, three, store):
    [broken] = (store / "log").rglob(f"*{three[1]}.toml")
    broken.write_text('id = "x"\nsummary = broken\n')
    result = amex("log", "list")
    assert result.code == 1
    assert [line.split("\t")[0] for line in result.out.splitlines()] == [three[2], three[0]]
    assert str(broken) in result.err
    assert "line 2, column 11" in result.err
    assert broken.read_text() == 'id = "x"\nsummary = broken\n'


def test_escapes_typed_into_a_file_by_hand_are_shown_and_not_obeyed(amex, three, store):
    [path] = (store / "log").rglob(f"*{three[2]}.toml")
    path.write_text(path.read_text().replace("said", "\\u001b[2J\\u009b31m"))
    for arguments in (["show", three[2]], ["show", three[2], "--json"], ["list", "--json"]):
        out = amex("log", *arguments).out
        assert "\x1b" not in out
        assert "\x9b" not in out
    assert "\\x1b[2J" in amex("log", "show", three[2]).out


def test_show_takes_any_unique_beginning_and_last(amex, three):
    assert amex("log", "show", "last").out.startswith("# Straße: provisional credit\n")
    assert f"- Id: {three[0]}\n" in amex("log", "show", three[0][:5].upper()).out


def test_show_prints_all_that_is_known_and_nothing_else(amex, store):
    options = ["--reference", "4471", "--note", "one\ntwo", "--offer", "$150:3000:3"]
    id = amex("log", "add", "Called", *options, "--outcome", "accepted").out.strip()
    [path] = (store / "log").rglob("*.toml")
    path.write_text("mood = 'calm'\n" + path.read_text())
    assert amex("log", "show", id).out.replace("  \n", "\n") == (
        "# Called\n\n"
        f"- Id: {id}\n"
        "- When: Sun, Nov 22, 2026, 2:32 PM\n"
        "- Reference: 4471\n"
        "- Status: open\n"
        "- Offer: $150 for $3,000 spent within 3 months: accepted\n"
        "- Notes: one\n  two\n"
        "- mood: calm\n"
        f"- File: {path}\n"
    )


@pytest.mark.parametrize("id", ["zzzzzz", "", "../../etc"])
def test_an_id_that_matches_nothing_is_exit_3(amex, three, id):
    result = amex("log", "show", id)
    assert result.code == 3
    assert "amex log list" in result.err


def test_last_of_nothing_is_exit_3(amex):
    assert amex("log", "show", "last").code == 3


def test_an_ambiguous_id_lists_the_candidates(amex, store, three):
    [path] = (store / "log").rglob(f"*{three[0]}.toml")
    twin = three[0][:5] + ("z" if three[0][5] != "z" else "y")
    path.with_name(path.name.replace(three[0], twin)).write_text(
        path.read_text().replace(three[0], twin)
    )
    result = amex("log", "show", three[0][:5])
    assert result.code == 3
    assert three[0] in result.err
    assert twin in result.err


def test_path_is_where_entries_go_and_makes_nothing(amex, store):
    assert amex("log", "path").out == f"{store}\n"
    assert not store.exists()
