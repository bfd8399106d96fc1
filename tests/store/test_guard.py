"""The guard: every card number is caught, and what people have to write down passes."""

import string
from dataclasses import fields
from itertools import pairwise

import pytest
from helpers import AMEX_TEST_NUMBER, make_entry, passes_luhn, with_check_digit
from hypothesis import assume, given
from hypothesis import strategies as st

from amexcli.errors import Refused
from amexcli.store.entry import Entry, Offer, check
from amexcli.store.guard import find_secret

# First digits of the networks, and how long their numbers are.
NETWORKS = [("34", 15), ("37", 15), ("4", 16), ("51", 16), ("2221", 16), ("6011", 16)]
NETWORKS += [("65", 19), ("36", 14), ("3528", 16), ("62", 17)]
SEPARATORS = [
    "      ",
    "\n        ",
    "",
    " ",
    "-",
    ".",
    "/",
    "_",
    ", ",
    " - ",
    "\u00a0",
    "\u2013",
    "\n",
    "\t",
    "*",
    " . ",
]
TEXT_FIELDS = [f.name for f in fields(Entry) if f.type in ("str", "str | None", str, str | None)]
TEXT_FIELDS.remove("id")

any_card = st.integers(12, 18).flatmap(
    lambda n: st.text(string.digits, min_size=n, max_size=n).map(with_check_digit)
)


@st.composite
def network_cards(draw: st.DrawFn) -> str:
    prefix, length = draw(st.sampled_from(NETWORKS))
    rest = draw(
        st.text(string.digits, min_size=length - len(prefix) - 1, max_size=length - len(prefix) - 1)
    )
    return with_check_digit(prefix + rest)


@st.composite
def grouped(draw: st.DrawFn, cards: st.SearchStrategy[str]) -> str:
    """A card number in groups of any size, with one separator throughout."""
    digits, separator = draw(cards), draw(st.sampled_from(SEPARATORS))
    cuts = sorted(draw(st.sets(st.integers(1, len(digits) - 1), max_size=5)))
    ends = [0, *cuts, len(digits)]
    return separator.join(digits[a:b] for a, b in pairwise(ends))


@given(grouped(any_card))
def test_any_card_number_is_caught_with_any_separator(text):
    assert find_secret(text)
    assert find_secret(f"Card {text} was charged twice")


@given(
    grouped(network_cards()), st.sampled_from(["", "exp 11/28; ", "4471; ", "4471, 2026-11-22; "])
)
def test_a_card_number_is_caught_among_other_numbers(text, before):
    assert find_secret(f"{before}{text}; 1234")


@given(network_cards(), st.lists(st.sampled_from(SEPARATORS), min_size=20, max_size=20))
def test_a_card_number_is_caught_with_mixed_separators(digits, separators):
    text = "".join(digit + gap for digit, gap in zip(digits, separators, strict=False))
    assert find_secret(text)


@given(network_cards())
def test_digits_of_other_scripts_are_digits(digits):
    arabic = digits.translate(str.maketrans(string.digits, "٠١٢٣٤٥٦٧٨٩"))
    fullwidth = digits.translate(str.maketrans(string.digits, "０１２３４５６７８９"))
    assert find_secret(arabic)
    assert find_secret(fullwidth)


@pytest.mark.parametrize("field", [*TEXT_FIELDS, "tags", "attachments", "offer", "extra", "key"])
@pytest.mark.parametrize("separator", ["", " ", "-", "."])
def test_the_guard_stands_before_every_field(field, separator):
    text = separator.join((AMEX_TEST_NUMBER[:4], AMEX_TEST_NUMBER[4:10], AMEX_TEST_NUMBER[10:]))
    values = {
        "tags": {"tags": ("ok", text)},
        "attachments": {"attachments": (text,)},
        "offer": {"offer": Offer(kind="points", outcome=text)},
        "extra": {"extra": {"later": {"deep": [text]}}},
        "key": {"extra": {text: "value"}},
    }
    with pytest.raises(Refused) as refused:
        check(make_entry(**values.get(field, {field: text})))
    assert "card number" in refused.value.message
    assert "last five digits" in refused.value.hint
    assert AMEX_TEST_NUMBER[-5:] not in refused.value.message


def test_a_card_number_typed_as_a_number_is_caught_too():
    with pytest.raises(Refused):
        check(make_entry(extra={"later": int(AMEX_TEST_NUMBER)}))


@given(st.integers(13, 19).flatmap(lambda n: st.text(string.digits, min_size=n, max_size=n)))
def test_no_luhn_no_refusal(digits):
    assume(not passes_luhn(digits))
    assume(len(digits) <= 15 or not digits.startswith(("34", "37")))  # Amex with more stuck to it
    assert find_secret(digits) is None
    assert find_secret(f"Order {digits}") is None


phones = st.from_regex(
    r"\A(\+?1[-. ])?(\([2-9][0-9]{2}\) |[2-9][0-9]{2}[-. ])[2-9][0-9]{2}[-. ][0-9]{4}\Z"
)
tracking = st.one_of(
    st.from_regex(r"\A1Z[0-9A-Z]{3}[A-Z][0-9]{10}\Z"),  # UPS
    st.from_regex(r"\A9[0-9]{21}\Z"),  # USPS
    st.from_regex(r"\A[0-9]{12}\Z"),  # FedEx
)
references = st.from_regex(r"\A[A-Z]{1,3}-?[0-9]{4,12}\Z")
dates = st.from_regex(r"\A(20[0-9]{2}-[01][0-9]-[0-3][0-9]|[1-9]/[1-9]/20[0-9]{2})\Z")
amounts = st.from_regex(r"\A\$[0-9]{1,3}(,[0-9]{3})?\.[0-9]{2}\Z")
times = st.from_regex(r"\A20[0-9]{2}-(0[1-9]|1[0-2])-[0-2][0-9] [0-2][0-9]:[0-5][0-9]\Z")


@given(st.lists(phones | tracking | references | amounts | times, min_size=1, max_size=3))
def test_what_people_write_down_passes(parts):
    text = " and ".join(part for part in parts)
    assert find_secret(text) is None


@given(
    st.lists(phones | amounts | times | dates, min_size=2, max_size=4),
    st.sampled_from([" ", ", ", " / ", "; "]),
)
def test_phones_dates_and_amounts_in_a_list_are_not_cut_into_card_numbers(parts, separator):
    assert find_secret(separator.join(parts)) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4471",
        "ends in 10005",
        "***** ***** 10005",
        "Called 1-800-528-4800, then +1-336-393-1111",
        "+49 1573 1234567 8",
        "order 112-1234567-1234567",
        "9400 1000 0000 0000 0000 00",
        "2026-11-22 14:32:05 to 2026-11-22 15:04:10",
        "ZIP 10285-0001",
        "flight 1234, code share",
        "the code was 123456",
        "reference 123-456-7890",
        "dispute 123456789",
        "1Z7376098334837528",
        "representative identification code 6300",
        "the CID, reference 4471",
        "socialized 123456789",
    ],
)
def test_ordinary_words_and_numbers_pass(text):
    assert find_secret(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "CID 1234",
        "cid: 1234",
        "my CID is 1234",
        "CVV2=123",
        "the security code was 1234",
        "4-digit code 1234",
        "code on the front: 1234",
        "1234 is my CID",
        "gave the C.I.D. (1234)",
        "CID1234",
        "cid_1234",
        "CID, 1234",
        "CID/1234",
        "CID\u20141234",
        'CID "1234"',
        "CID [1234]",
        "CID was given as 1234",
        "the CID, which is 1234",
        "1234 for the CID",
        "1234 - CID",
        "gave them 1234 (CID)",
        "security code on the card 1234",
        "4DBC 1234",
        "card code 1234",
        "cid: 1 2 3 4",
    ],
)
def test_a_security_code_given_as_one_is_refused(text):
    secret = find_secret(text)
    assert secret
    assert "security code" in secret.what


@pytest.mark.parametrize(
    "text",
    [
        "123-45-6789",
        "SSN 123456789",
        "my social security number is 123 45 6789",
        "ssn: 123.45.6789",
    ],
)
def test_a_social_security_number_is_refused(text):
    secret = find_secret(f"Gave them {text}.")
    assert secret
    assert "Social Security" in secret.what


@given(st.integers(1, 899), st.integers(1, 99), st.integers(1, 9999), st.sampled_from("- ."))
def test_any_social_security_number_in_its_shape_is_refused(area, group, serial, separator):
    assert find_secret(separator.join((f"{area:03}", f"{group:02}", f"{serial:04}")))


@given(network_cards().filter(lambda digits: digits.startswith(("34", "37"))))
def test_an_amex_number_with_the_expiry_date_stuck_to_it_is_caught(digits):
    assert find_secret(digits + "1226")
    assert find_secret(f"{digits[:4]} {digits[4:10]} {digits[10:]} 1226")
