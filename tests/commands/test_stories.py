"""Twelve evenings at the kitchen table: what somebody types, and what the screen then shows."""

import pytest
from pseudo_terminal import show

SCREEN = 22
FRAUD_LINE, ABROAD = "1-800-528-4800", "+1-336-393-1111"
ACME = (
    *("dispute", "--reason", "wrong-amount", "--merchant", "Acme Shoes", "--card", "gold"),
    *("--amount", "40", "--charged", "79.99", "--case", "acme"),
    *("--transaction-date", "2026-11-02", "--closing-date", "2026-11-14"),
)


@pytest.fixture
def step():
    """Run one command on a terminal of 24 lines. Its output must fit above the prompt."""

    def run(*arguments, code=0, lines=SCREEN):
        shown = show(*arguments, PAGER="")
        assert shown.code == code
        assert len(shown.lines) <= lines
        return shown.text

    return run


@pytest.fixture
def promised(amex):
    """Two promises by Dana in the case acme: one due three weeks ago, and one not due yet."""
    who = ("--case", "acme", "--representative", "Dana", "--reference", "D-4471")
    late = ("--promised", "a refund of $40", "--follow-up", "2026-11-01")
    amex("log", "add", "Promised a refund", "--channel", "phone", *who, *late)
    amex("log", "add", "Promised a credit", "--channel", "chat", "--follow-up", "2026-12-01")


def test_a_weird_charge_of_40_dollars(step):
    assert FRAUD_LINE in step("a charge I don't recognize")
    page = step("dispute", "--reason", "unrecognized", "--amount", "40", "--card", "gold")
    assert "Not yours? Then call now" in page


def test_a_card_stolen_in_rome(step):
    first_lines = step("card stolen in Rome").splitlines()[:3]
    assert ABROAD in "".join(first_lines)


def test_a_wrong_amount_and_the_letter(step, amex):
    page = step(*ACME)
    assert "Sat, Jan 2" in page
    assert "--letter billing-error" in page
    letter = amex("dispute", "--case", "acme", "--letter", "billing-error").out
    assert "Acme Shoes" in letter
    assert "$40.00" in letter


def test_a_fee_that_has_just_posted(step):
    page = step("retention", "--card", "platinum", "--closing-date", "11/14", "--use", "resy=200")
    assert FRAUD_LINE in "".join(page.splitlines()[:3])
    assert "Mon, Dec 14" in page
    assert "Are there any offers on my account" in page


def test_a_letter_about_a_review(step):
    page = step("review", "--letter-date", "11/20", "--answer-by", "12/4")
    assert FRAUD_LINE in "".join(page.splitlines()[:3])
    assert "Fri, Dec 4" in page


def test_a_promise_made_in_a_chat(amex, step):
    amex("log", "add", "Promised", "a", "$40", "credit", "--channel", "chat", "--follow-up", "+7d")
    assert "Promised a $40 credit" in step("due")


def test_a_promise_that_was_broken(promised, step):
    assert "21 days late" in step()
    page = step("escalate", "--case", "acme")
    assert "a refund of $40" in page
    assert "D-4471" in page


def test_a_number_that_called(step):
    assert "DON'T TRUST" in step("numbers", "--lookup", "833-574-0125", code=1)


def test_moving_to_a_new_laptop(promised, amex, step, tmp_path):
    archive = str(tmp_path / "amex.tar.gz")
    assert amex("log", "export", "--format", "archive", "-o", archive).code == 0
    there = ("--store", str(tmp_path / "laptop"))
    assert amex(*there, "log", "import", archive).code == 0
    assert "Promised a refund" in step(*there, "log", "list")


def test_cron_in_the_night(promised, amex):
    result = amex("due", "--exit-code")
    assert result.code == 1
    assert result.out.startswith("2026-11-01\t-21\t")


def test_finding_a_call(promised, step):
    listed = step("log", "list", "dana")
    [found] = [line.split()[0] for line in listed.splitlines() if "Promised a refund" in line]
    assert "Reference" in step("log", "show", found)


def test_a_card_number_typed_by_accident(amex, store):
    result = amex("log", "add", "They asked for 3782 822463 10005")
    assert (result.code, result.out) == (2, "")
    assert "last five digits" in result.err
    assert not store.exists()
