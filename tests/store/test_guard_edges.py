"""The edges of the guard: where a secret begins and ends, what is masked, and what is reported."""

import pytest

from amexcli.errors import Refused
from amexcli.store.guard import locate_secret, redact, refuse_secrets, without_secrets

AMEX_TEST_NUMBER = "378282246310005"
MASKED = [
    ("", "", 0),
    ("Called", "Called", 0),
    ("378282246310005, again 378282246310005", "**********10005, again **********10005", 2),
    ("CVV 123, SSN 123-45-6789.", "CVV ***, SSN ***-**-****.", 2),
    ("3782%20822463%2010005", "****%20******%2010005", 1),
    ("CID 1234, 378282246310005", "CID ****, **********10005", 2),
    # As written it's one code, and read as HTML it's another.
    ("CID &#0051;&#0052;&#0053;, please", "CID *********************, please", 1),
    # The remaining digits are the beginning of another number.
    ("4111111111140003 11111111111", "**************** ******11111", 2),
    # One ends where the other begins, in one code behind another.
    (
        "4111 1111 1111 111&#49;&#51;782 822463 10005",
        "**** **** ***1 111&#49;******** ****** 10005",
        2,
    ),
]


@pytest.mark.parametrize(("text", "clean", "number"), MASKED)
def test_each_secret_is_masked_and_counted_once(text, clean, number):
    assert redact(text) == (clean, number)


@pytest.mark.parametrize(
    ("before", "secret", "behind"),
    [
        ("", AMEX_TEST_NUMBER, ""),
        ("card ", AMEX_TEST_NUMBER, "."),
        ("card ", "&#51;782 822463 1000&#53;", ", again"),
        ("card ", "3782822463100051227", " or so"),
        ("CID ", "1-2-3-4", "?"),
        ("SSN ", "123%2D45%2D6789", "!"),
    ],
)
def test_a_secret_is_found_from_its_first_sign_to_its_last(before, secret, behind):
    found = locate_secret(before + secret + behind)
    assert (found.start, found.end) == (len(before), len(before + secret))


def test_everything_but_the_end_of_a_number_is_hidden():
    found = locate_secret(f"Card {AMEX_TEST_NUMBER}")
    assert found.hidden == tuple((place, place + 1) for place in range(5, 15))


def test_the_worst_secret_is_named_first():
    code, social, number = "CID 1234", "SSN 123-45-6789", AMEX_TEST_NUMBER
    for text, kind in (
        (f"{code}, {social}, {number}", "a card number"),
        (f"{social}, {code}", "a card's security code"),
        (social, "a Social Security number"),
    ):
        assert locate_secret(text).secret.what == kind
    assert locate_secret("Called") is None


def test_a_message_does_not_repeat_what_must_not_be_stored():
    assert without_secrets("No such entry: k3q7f2.") == "No such entry: k3q7f2."
    said = without_secrets(f"No such entry: {AMEX_TEST_NUMBER}.")
    assert said.startswith("That looks like a card number. Write only the last five digits")
    refuse_secrets("the notes", "Called")
    with pytest.raises(Refused, match=r"a card number in the notes\. Nothing was saved") as refused:
        refuse_secrets("the notes", AMEX_TEST_NUMBER)
    assert refused.value.hint.startswith("Write only the last five digits")
