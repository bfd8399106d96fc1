"""A command that fails saves nothing in a case."""

import pytest

NOTHING_TO_PUT_IN = (
    ("dispute-checklist", "--merchant", "Acme"),
    ("retention-script", "--card", "gold"),
    ("fr-prep", "--employment", "employed"),
    ("escalate", "--remedy", "A refund"),
)
REFUSED = (
    ("dispute-checklist", "--merchant", "Acme", "--letter", "billing-error", "--format", "ics"),
    ("dispute-checklist", "--merchant", "Acme", "--letter", "no-such-letter"),
    ("dispute-checklist", "--merchant", "Acme", "--json", "--format", "markdown"),
    ("dispute-checklist", "--merchant", "Acme", "--transaction-date", "2027-01-01"),
    ("retention-script", "--card", "gold", "--use", "no-such-credit=5"),
    ("retention-script", "--card", "gold", "--offer", "5"),
    ("fr-prep", "--employment", "employed", "--letter-date", "2027-01-01"),
    ("escalate", "--remedy", "A refund", "--packet", "--format", "ics"),
    ("escalate", "--remedy", "A refund", "--packet", "--sources"),
)


@pytest.mark.parametrize("arguments", NOTHING_TO_PUT_IN)
def test_a_calendar_without_a_deadline_is_refused_and_nothing_is_saved(amex, store, arguments):
    result = amex(*arguments, "--case", "acme", "--format", "ics")
    assert (result.code, result.out) == (2, "")
    assert "there's no deadline to put in a calendar yet" in result.err
    assert "Saved in" not in result.err
    assert not store.exists()


@pytest.mark.parametrize("arguments", NOTHING_TO_PUT_IN)
def test_a_calendar_without_a_deadline_does_not_change_a_case(amex, store, arguments):
    assert amex("dispute-checklist", "--case", "acme", "--amount", "40").code == 0
    [path] = store.glob("cases/*.toml")
    before = path.read_bytes()
    assert amex(*arguments, "--case", "acme", "--format", "ics").code == 2
    assert path.read_bytes() == before


@pytest.mark.parametrize("arguments", REFUSED)
def test_no_other_refusal_saves_anything_either(amex, store, arguments):
    result = amex(*arguments, "--case", "acme")
    assert (result.code, result.out) == (2, "")
    assert not store.exists()


def test_with_a_deadline_it_is_printed_and_remembered(amex, store):
    closing = ("--closing-date", "2026-11-14", "--transaction-date", "2026-11-03")
    result = amex("dispute-checklist", *closing, "--case", "acme", "--format", "ics")
    assert (result.code, "BEGIN:VEVENT" in result.out) == (0, True)
    assert (store / "cases/acme.toml").exists()
