"""`amex` alone: one screen with what's due, an emergency number, and what to type."""


def test_it_says_who_to_call_and_what_to_type_on_one_screen(amex, store):
    result = amex()
    assert (result.code, result.err) == (0, "")
    for words in ("1-800-528-4800", "+1-336-393-1111", "own words", "amex dispute", "amex help"):
        assert words in result.out
    assert "amex due" not in result.out.splitlines()[2]
    assert len(result.out.splitlines()) <= 20
    assert max(map(len, result.out.splitlines())) <= 80
    assert not store.exists()


def test_what_is_overdue_comes_first_then_what_is_next(amex):
    for number, day in enumerate(("2026-05-14", "2026-06-01", "2026-11-23", "2026-12-24")):
        what = f"Credit {number} with a long description that goes on and on and on"
        amex("log", "add", "Called", "--promised", what, "--follow-up", day, "--at", "2026-01-05")
    settled = amex("log", "add", "Settled", "--follow-up", "2026-05-01", "--at", "2026-01-05")
    amex("log", "done", settled.out.strip())
    result = amex()
    lines = result.out.splitlines()
    overdue = next(line for line in lines if "late" in line)
    assert "! Thu, May 14: Credit 0" in overdue
    assert overdue.endswith("192 days late")
    assert any("amex due (2 overdue)" in line for line in lines)
    assert any("Mon, Nov 23 (tomorrow): Credit 2" in line for line in lines)
    assert len(lines) <= 20
    assert max(map(len, lines)) <= 80


def test_what_cannot_be_read_is_named_and_the_rest_is_shown(amex, store):
    amex("log", "add", "Called", "--promised", "A credit", "--follow-up", "2026-12-01")
    bad = next(store.glob("log/*/*")) / "20261101T100000Z-zzzzzz.toml"
    bad.write_text("follow_up = ")
    result = amex()
    assert (result.code, "A credit" in result.out) == (1, True)
    assert str(bad) in result.err
