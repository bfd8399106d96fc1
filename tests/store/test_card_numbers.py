"""Card numbers: which digits issuers use, how they are written, and what may follow them."""

import pytest

from amexcli.store.card_numbers import iter_card_numbers

# The first four digits, from and to, and how long such numbers are.
ISSUED = [
    ("3400", "3499", {15}),
    ("3700", "3799", {15}),
    ("4000", "4999", {13, 16, 19}),
    ("5100", "5599", {16}),
    ("2221", "2720", {16}),
    ("6011", "6011", {16, 19}),
    ("6440", "6599", {16, 19}),
    ("6200", "6299", {16, 17, 18, 19}),
    ("3528", "3589", {16, 17, 18, 19}),
    ("3000", "3059", {14}),
    ("3095", "3095", {14}),
    ("3600", "3699", {14}),
    ("3800", "3999", {14}),
]
AMEX = "378282246310005"
VISA = "4111111111111111"
WIDE, HALF = " " * 40, " " * 20
FAR = "so it was said " * 8

SPELLED = [  # with what is found in them
    ("3782822463100051227", ["3782822463100051227"]),
    ("x3782822463lOOO55y", ["3782822463lOOO55"]),
    ("42026-11-22||1 111o1 1111 1111 | 2026", ["42026-11-22||1 111o1 1111"]),
    ("4lll 1111 IIII 1111", ["4lll 1111 IIII 1111"]),
    ("2..223003122003222", ["2..223003122003222"]),
    ("3O56 9309 0259 04", ["3O56 9309 0259 04"]),
    ("5,555555555554444", ["5,555555555554444"]),
    ("5|05 1051 0510 5100", ["5|05 1051 0510 5100"]),
    ("6 5 0 0 0 0 0 0 0 0 0 0 0 0 0 2", ["6 5 0 0 0 0 0 0 0 0 0 0 0 0 0 2"]),
    ("6O11 1111 1111 1117", ["6O11 1111 1111 1117"]),
    ("6o11 1111 1111 1117", ["6o11 1111 1111 1117"]),
    (
        f"4{WIDE}111111111111111",
        [f"4{WIDE}111111111111111"],
    ),
    ("4191 1111 1111 1110122O", ["4191 1111 1111 1110122"]),
    ("4111 1111 1111 11110927123", ["4111 1111 1111 11110927123"]),
    ("4o11111111111112026-11-221", ["4o11111111111112026"]),
    ("4111 1111 1111 11111237", ["4111 1111 1111 11111237"]),
    ("4111 1101 1111 11210927129", ["4111 1101 1111 11210927129"]),
    ("378282246,31000512274471", ["378282246,31000512274471"]),
    ("| 4111 | 1111 | 1111 | 1111 |", ["4111 | 1111 | 1111 | 1111"]),
    (
        f"4              /{HALF}     1111111111|11111",
        [f"4              /{HALF}     1111111111|11111"],
    ),
    ("378282246310005o", ["378282246310005"]),
    ("4|||113159111118", ["4|||113159111118"]),
    ("4111111111111111|227", ["4111111111111111", "4111111111111111|227"]),
    (
        "411111111l11111----------------------------------------1",
        ["411111111l11111----------------------------------------1"],
    ),
    ("411 11  1 1O11 111", ["411 11  1 1O11 111"]),
    ("6254I43218+|39159811", ["6254I43218+|39159811"]),
    ("x41111111111111|1y", ["41111111111111|1"]),
    ("4lll 1111 III| 1111", ["4lll 1111 III| 1111"]),
    ("4.||1 1111 1111 1111 | 2026", ["4.||1 1111 1111 1111"]),
    (FAR + "4111 1111 1111 1111", ["4111 1111 1111 1111"]),
    ("40.12 11:22 41.00 00000127", ["40.12 11:22 41.00 00000127"]),
    ("1.378282246310005, -1.378282246310005", ["378282246310005"]),
    ("4 12:34 11/22 12.34 001", ["4 12:34 11/22 12.34 001"]),
    ("41.00 11:22 3/4 000002", ["41.00 11:22 3/4 000002"]),
    ("41.00 11:22 0007 2027/12/27", ["41.00 11:22 0007 2027"]),
    (f"41.00 11:22{WIDE}3/4{WIDE}000002", [f"41.00 11:22{WIDE}3/4{WIDE}000002"]),
    (f"410.00{WIDE}00008 11:22 12/l1/27", [f"410.00{WIDE}00008 11:22 12"]),
    ("41.00 001 11:22 12/l1/27", ["41.00 001 11:22 12"]),
    ("410.00 00006 11:22 1/23 12/l1/27", ["410.00 00006 11:22 1/23 12"]),
    (
        f"4lll | 1111 | IIII{HALF}|                   1111",
        [f"4lll | 1111 | IIII{HALF}|                   1111"],
    ),
    ("4lll | 1111 | IIII | 9", ["4lll | 1111 | IIII | 9"]),
    (f"4||1 1111 1111{WIDE}1111", [f"4||1 1111 1111{WIDE}1111"]),
    ("4||1 1111 1111 9", ["4||1 1111 1111 9"]),
    ("call 800-528-4800 4111 1111 1111 1111", ["4111 1111 1111 1111", "4800 4111 1111 1111"]),
    ("+1378282246310005", ["378282246310005"]),
    ("6011|111111111117", ["6011|111111111117"]),
    ("410.00 | 00006 11:22 1/23 12/l1/27", ["410.00 | 00006 11:22 1/23 12"]),
    ("410.00 90009 11:22 12/l1/27", ["410.00 90009 11:22 12"]),
    ("| 4OOO | OOOO | OOOO | OOO2 |", ["4OOO | OOOO | OOOO | OOO2"]),
    ("4ooo ooo,o ooo12/27o ooo2", ["4ooo ooo,o ooo12/27o"]),
]
NOTHING = [
    "411 | 111 | 111 | 1111",
    "5|05 1051 031100050 51o6",
    "+19378282246310005",
    f"4{WIDE} 111111111111111",
    "38520000l023237",
    "3782I82246310005",
    "4111 1111 1111 1111092713",
    "4111.1111 1111 1111092712310005",
    "51O5 1O51 O51O 51OxO",
    "37825822463\u200b10000",
    FAR + "-41007,47.08\r\n01/11/26,",
    f"-41007,{WIDE}47.08{WIDE}01/11/26,",
    "40.12 11:22 41.00 0000",
    f"+4  4  2  0  7  9  4  6  0  9  5  4{WIDE}12:34, 11/22, 12.34, 001",
    f"41.02 11:22 12:33 11/2{WIDE}0.712812345678901, -74.006012345678901",
    "4111 1111 1111 11 | 1",
    f"5555 5555 5555 444{HALF}|{HALF}4",
    f"5l05 1051 0510 510{HALF}|{HALF}0",
    FAR + "-41007,47.08\r\n01/11/26, 12345 67890",
    f"41.02 11:22 0000 1/23{WIDE}0.712812345678901, -74.006012345678901",
    "3782x822463x10005",
]
NUMBERS = [VISA, AMEX, "2223003122003222", "5105105105105100", "6500000000000002", "30569309025904"]
LETTERED = [
    *("3O569309O259O4", "3o569309o259o4", "5l051o51o51o51oo", "5I051O51O51O51OO"),
    "6o11llllllllll17",
]
GOOD_EXPIRY = ["0120", "0939", "1027", "1127", "1230", "012027", "122039", "0127203", "12391034"]
NO_EXPIRY = [
    *("0027", "1327", "0140", "0119", "27", "012", "01271", "012712", "01202027123", "012712345"),
]
BESIDE_A_LINE = {"0": 0, "9": 9, "O": 0, "o": 0, "l": 1, "I": 1, "|": 1}


def passes_luhn(digits):
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def number_of(prefix, length):
    """A number that passes the check at this length and at no shorter one."""
    for middle in range(1000):
        digits = f"{prefix}{middle:03}".ljust(length - 1, "9")
        whole = next(f"{digits}{last}" for last in range(10) if passes_luhn(f"{digits}{last}"))
        if not any(passes_luhn(whole[:shorter]) for shorter in range(13, length)):
            return whole
    raise AssertionError(prefix)


def found(text):
    return [text[number.start : number.end] for number in iter_card_numbers(text)]


@pytest.mark.parametrize(("first", "last", "lengths"), ISSUED)
def test_a_number_is_one_if_issuers_use_its_beginning_at_its_length(first, last, lengths):
    for prefix in (int(first) - 1, int(first), int(last), int(last) + 1):
        allowed = {n for a, b, some in ISSUED if int(a) <= prefix <= int(b) for n in some}
        assert (allowed == lengths) or prefix not in range(int(first), int(last) + 1)
        for length in range(12, 21):
            digits = number_of(prefix, length)
            assert found(digits) == ([digits] if length in allowed else []), digits


def test_any_wrong_digit_means_it_is_not_a_card_number():
    for place in range(1, 16):
        for digit in "0123456789":
            text = VISA[:place] + digit + VISA[place + 1 :]
            assert found(text) == ([text] if digit == VISA[place] else [])


@pytest.mark.parametrize(("text", "numbers"), SPELLED)
def test_a_number_is_found_however_it_is_spelled(text, numbers):
    assert sorted(set(found(text))) == numbers


@pytest.mark.parametrize("text", NOTHING)
def test_a_near_miss_is_not_a_card_number(text):
    assert found(text) == []


@pytest.mark.parametrize("number", NUMBERS)
def test_up_to_forty_characters_may_separate_two_digits(number):
    for place in range(1, len(number)):
        text = f"{number[:place]}{WIDE}{number[place:]}"
        assert found(text) == [text]
        assert found(f"{number[:place]} {WIDE}{number[place:]}") == []


def test_letters_that_look_like_digits_count_anywhere_in_a_number():
    for number in LETTERED:
        assert set(found(number)) == {number}


@pytest.mark.parametrize("more", GOOD_EXPIRY)
def test_an_expiration_date_stuck_to_a_number_does_not_hide_it(more):
    assert found(VISA + more) == [VISA + more]


@pytest.mark.parametrize("more", NO_EXPIRY)
def test_extra_digits_stuck_to_it_make_it_a_different_number(more):
    assert found(VISA + more) == []


@pytest.mark.parametrize("sign", BESIDE_A_LINE)
def test_a_bar_next_to_a_digit_is_a_one_and_a_bar_alone_is_not(sign):
    value = BESIDE_A_LINE[sign]
    behind = number_of(f"411111{value}11111", 16)[-4:]
    text = f"411111{sign}| 1111{behind}"
    assert set(found(text)) == {text}
    before = number_of(f"4111111{value}1111", 16)[-4:]
    text = f"411111 |{sign}1111{before}"
    assert set(found(text)) == {text}
    assert found(f"411111 | {sign}1111{before}") == []


def test_only_the_last_five_digits_of_a_number_stay_visible():
    ((_, _, hidden),) = iter_card_numbers(VISA)
    assert hidden == tuple(range(11))
    ((_, _, hidden),) = iter_card_numbers(f"{AMEX}1227")
    assert hidden == (*range(10), *range(15, 19))
