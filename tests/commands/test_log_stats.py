"""`amex log stats`, compared with totals worked out by hand."""

import json

import pytest


@pytest.fixture
def a_week(amex):
    """Six records: three holds on Monday at ten, one on Tuesday; four promises; three offers."""
    add = ("log", "add")
    monday, tuesday = "2026-11-16 10:30", "2026-11-17 15:05"
    fees = ("--topic", "fee", "--channel", "phone", "--department", "Billing")
    amex(*add, "a", *fees, "--at", monday, "--hold-minutes", "2", "--minutes", "10")
    amex(*add, "b", *fees, "--at", monday, "--hold-minutes", "20", "--promised", "x")
    amex(*add, "c", "--channel", "chat", "--at", monday, "--hold-minutes", "5", "--minutes", "40")
    amex(*add, "d", *fees, "--at", tuesday, "--hold-minutes", "7", "--promised", "y")
    offer = ("--topic", "retention", "--outcome", "accepted", "--promised", "z")
    amex(*add, "e", *offer, "--offer", "$150", "--department", "Retention")
    amex(*add, "f", *offer, "--offer", "40000:4000:3", "--department", "Retention")
    amex(*add, "g", "--topic", "retention", "--offer", "none")
    ids = {line.split("\t")[4]: line[:6] for line in amex("log", "list").out.splitlines()}
    amex("log", "done", ids["b"], "--kept")
    amex("log", "done", ids["d"], "--broken")
    amex("log", "done", ids["e"])


def test_the_figures_are_those_worked_out_by_hand(amex, a_week):
    data = json.loads(amex("log", "stats", "--json").out)["data"]
    assert data["contacts"] == 7
    assert data["by_topic"] == {"fee": 3, "retention": 3, "not noted": 1}
    assert data["by_channel"] == {"not noted": 3, "phone": 3, "chat": 1}
    assert data["hold_by_weekday"] == {
        "Monday": {"contacts": 3, "median": "5", "longest": 20},
        "Tuesday": {"contacts": 1, "median": "7", "longest": 7},
    }
    assert list(data["hold_by_hour"]) == ["10:00", "15:00"]
    assert data["length"] == {"contacts": 2, "median": "25", "longest": 40}
    assert data["promises"] == {
        "Billing": {"kept": 1, "broken": 1, "open": 0, "unknown": 0},
        "Retention": {"kept": 0, "broken": 0, "open": 1, "unknown": 1},
    }
    assert data["offers"] == {
        "received": 2,
        "accepted": 2,
        "dollars": "150.00",
        "points": 40000,
        "currency": "USD",
    }


def test_the_page_draws_bars(amex, a_week):
    out = amex("log", "stats").out
    assert "| Tuesday | 1 | 7 | 7 " + "█" * 20 + " |" in out
    assert "| Monday | 3 | 20 | 5 " + "█" * 14 + " |" in out
    assert "- Credits accepted: $150" in out


def test_an_empty_log_has_no_figures(amex):
    assert amex("log", "stats").out == "# Your records\n\nYou have 0 records.\n"


def test_what_cannot_be_read_is_named_and_not_counted(amex, store):
    amex("log", "add", "a")
    amex("log", "add", "b")
    [path, _] = sorted(store.glob("log/**/*.toml"))
    path.write_text("x = ")
    result = amex("log", "stats")
    assert (result.code, "You have 1 record." in result.out) == (1, True)
    assert str(path) in result.err
