"""The guard: it catches every card number, and lets through what people have to write down."""

import re
import string
import subprocess
import sys
from dataclasses import fields
from itertools import pairwise
from random import Random

import pytest
from corpora import SEPARATORS, card, surrounded
from helpers import AMEX_TEST_NUMBER, make_entry, passes_luhn
from hypothesis import given
from hypothesis import strategies as st

from amexcli.errors import Refused
from amexcli.store.entry import Entry, Offer, check
from amexcli.store.guard import find_secret, locate_secret, redact

CAUGHT = [
    "+1378282246310005",
    "tel:+13782 822463 10005",
    "3782\x1b[0m \x1b[1m822463\x1b[0m 10005",
    "\u2782\u2786\u2787\u2781\u2787\u2781\u2781\u2783\u2785\u2782\u2780\U0001f10b\U0001f10b\U0001f10b\u2784",
    "3782\u30fc822463\u30fc10005",
    "378282246310005",
    "Card 378282246310005 was charged $40.00",
    "$378282246310005",
    "$ 3782 822463 10005",
    "($3782 822463 10005)",
    "3782 822463 10005, call (800) 528-4800",
    "call (800) 528-4800, 3782 822463 10005",
    "800 528 4800 3782 822463 10005 800 528 4800",
    "4111 1111 1111 1111: call +1 800-528-4800",
    "+1 4111 1111 1111 1111",
    "+1 (378) 282-2463 10005",
    "+378282246310005",
    "3782 822463 10005 12/27",
    "12/27 378282246310005 4471",
    "2026-11-22 3782 822463 10005 2026-11-22",
    "11/22/2026, 3782-822463-10005, 10:02",
    "3782 822463 10005 1227 4471",
    "3782822463100051227",
    "37828224631000512274471",
    "41111111111111111227",
    "4111111111111111 1227 123",
    "(378) 282-2463 10005",
    "378-282-2463 10005",
    "378.282.2463.10005",
    "(411) 111-1111 111111",
    "37828 2246310005",
    "$37828 2246310005",
    "$3402#14557557069",
    "+1 6289648/6430639177",
    "$37,828,224,631,000.5",
    "6254443218+839159811",
    "6460.07 / 6715306866",
    "3003261656\t1,483.",
    "-41007,4632*686,080,538 4471",
    "23.45\n95.61/66 03.95:48",
    "385 605 9946 1927/12/27",
    "4.542, 96.791;9074,40.00",
    "CARD378282246310005",
    "1Z4111111111111111",
    "card:3782/822463/10005",
    "3782 - 822463 - 10005",
    "3782,,,822463...10005",
    "37 82 82 24 63 10 00 5",
    "3 7 8 2 8 2 2 4 6 3 1 0 0 0 5",
    "3782\n822463\n10005",
    "3782\u200b822463\u200b10005",
    "3782\u00a0822463\u202f10005",
    "3782\u2011822463\u221210005",
    "3782_822463_10005",
    "|3782|822463|10005|",
    "**3782 822463 10005**",
    "3782%20822463%2010005",
    "3782%2D822463%2d10005",
    "3782+822463+10005",
    "3782%2520822463%252010005",
    "3782%C2%A0822463%C2%A010005",
    "https://example.com/?n=3782%20822463%2010005&y=1",
    "3782&nbsp;822463&nbsp;10005",
    "3782&#160;822463&#xA0;10005",
    "3782&amp;nbsp;822463&amp;nbsp;10005",
    "&#51;&#55;&#56;2 822463 10005",
    "<td>3782</td><td>822463</td><td>10005</td>",
    '<b class="n1">3782</b> <i>822463</i><br/>10005',
    '<a href="?n=3782%20822463%2010005">card</a>',
    "3782=20822463=2010005",
    "3782=\n822463=C2=A010005",
    r"3782\u00a0822463\u00a010005",
    r"3782\U000000a08224\U000000363\U0000201310005",
    r"'3782\t822463\n10005'",
    r"3782\\n822463\\n10005",
    "37828224631OOO5",
    "3782 822463 lOOO5",
    "x3782822463lOOO5y",
    "l3782822463lOOO5",
    "4lll 1111 IIII 1111",
    "4|||111111111111",
    "4||1 1111 1111 1111 | 2026",
    "4OOO OOOO OOOO OOO2",
    "3782 822463 1\u041e\u041e\u043e5",
    "\u00b3\u2077\u2078\u00b2\u2078\u00b2\u00b2\u2074\u2076\u00b3\u00b9\u2070\u2070\u2070\u2075",
    "\u2462\u2466\u2467\u2461\u2467\u2461\u2461\u2463\u2465\u2462\u2460\u24ea\u24ea\u24ea\u2464",
    "\uff13\uff17\uff18\uff12\u3000\uff18\uff12\uff12\uff14\uff16\uff13\u3000\uff11\uff10\uff10\uff10\uff15",
    "3\ufe0f\u20e37\ufe0f\u20e38\ufe0f\u20e32822463 10005",
    "4222222222222",
    "30569309025904",
    "38520000023237",
    "5555555555554444",
    "2223003122003222",
    "6011111111111117",
    "6500000000000002",
    "3530111333300000",
    "6212345678900000003",
]
PASSES = [
    "",
    "4471",
    "ends in 10005",
    "***** ***** 10005",
    "Called 1-800-528-4800, then +1-336-393-1111",
    "800-528-4800, 212-555-1234, 646-555-0100",
    "(800) 528-4800 (212) 555-1234",
    "800 528 4800\n212 555 1234\n458 555 0100",
    "8005284800, 4155551234",
    "+44 20 7946 0958, +39 06 5555 0100, +33 1 42 35 90 89",
    "+49 1573 1234567 8",
    "order 112-1234567-1234567",
    "9400 1000 0000 0000 0000 00",
    "2026-11-22 14:32:05 to 2026-11-22 15:04:10",
    "2026-11-23 14:32, 2026-11-24 09:15",
    "11/23/2026 $412.60, 11/24/2026 $41.00",
    "412.60\n11/20/2026",
    "-41007,47.08\r\n01/11/26,",
    "12345678, 2026-11-22 14:32",
    "$40, $1250, $300, $62, $21.50",
    "1,250.00 2,340.50 3,100.00 4,020.10",
    "40.712776, -74.005974",
    "36.1627, -86.7816",
    "2019 2020 2021 2022",
    "20261122143205",
    "1795530725123",
    "IMEI 356938035643809",
    "ISBN 9783161484100",
    "FedEx 986578788855",
    "Reference '320252400412664970'",
    "ticket 0162345678901",
    "ZIP 10285-0001",
    "flight 1234, code share",
    "the code was 123456",
    "reference 123-456-7890",
    "dispute 123456789",
    "1Z7376098334837528",
    "| 2026 | 4471 | 0012 | 8876 |",
    "41111111 and 11111111",
    "41111111x11111111",
    "3782 822463 then 10005",
    "representative identification code 6300",
    "the CID, reference 4471",
    "socialized 123456789",
]
SECURITY_CODES = [
    "4-DBC: 1234",
    "sec. code: 1234",
    '{"securityCode": "1234"}',
    "security+code=1234",
    "card verification number: 123",
    "the number on the front is 1234",
    "1234 above my card number on the front",
    "front of card 1234",
    "1234, my security code",
    "I said 1234 when they asked for the CID",
    "CID 1, 2, 3, 4",
    "C\u200bID 1234",
    "CID 1234",
    "cid: 1234",
    "my CID is 1234",
    "my cid's 1234",
    "my CID\u2019s 1234",
    "CVV2=123",
    "the security code was 1234",
    "4-digit code 1234",
    "code on the front: 1234",
    "the code is 1234, on the front",
    "1234 on the front",
    "1234 is on the front of my card",
    "123 printed on the back",
    "the 3 digits on the back are 123",
    "the four digits on the front of my card: 1234",
    "1234 is my CID",
    "1-2-3-4 is my CID",
    "1234 CID",
    "gave the C.I.D. (1234)",
    "CID1234",
    "cid_1234",
    "CID, 1234",
    "CID/1234",
    "CID\u20141234",
    "CID\u00a01234",
    'CID "1234"',
    "CID [1234]",
    "CID #1234",
    "CID no. 1234",
    "CID was given as 1234",
    "the CID, which is 1234",
    "the CID I gave was 1234",
    "1234 for the CID",
    "1234 - CID",
    "gave them 1234 (CID)",
    "security code on the card 1234",
    "card security code: 1234",
    "4DBC 1234",
    "card code 1234",
    "cid: 1 2 3 4",
    "CID 12 34",
    "CID 1-2-3-4",
    "CID 1.2.3.4",
    "CID 1234 12/27",
    "CVV 123, exp 12/27",
    "CVV 123 10285",
    "my CID is 2026",
    "CID 2026 was declined",
    "CID&nbsp;1234",
    "cvv%3D123",
    "<b>CID</b> <i>1234</i>",
    "CID \uff11\uff12\uff13\uff14",
]
NO_SECURITY_CODES = [
    "security code, 2026-11-22",
    "security code, 11/22/2026",
    "security code 2026-11",
    "security code, 14:30",
    "security code, 800-528-4800",
    "security code (800) 528-4800",
    "CID 800 528 4800",
    "CID 2026 review",
    "2026 CID review",
    "CID 2026 policy",
    "the security code. 2026 was better",
    "card code 100 percent",
    "CVV 100%",
    "card code 404.50",
    "security code, $1234",
    "security code 1,200 points",
    "security code 120 minutes",
    "in the security code, 30 days",
    "security code expired in 2026",
    "the CID 3 times",
    "the last 4 digits on the back are 1005",
    "1200 on the front desk",
    "1234 on the back of the envelope",
    "asked for the CID at 1234 Main St",
    "4471 was asked, not the CID",
    "the CID? 4471",
]
SOCIAL_SECURITY_NUMBERS = [
    '{"socialSecurityNumber": "123456789"}',
    "123456789 - that's my social",
    "123456789, my social security number",
    "SSN 123:45:6789",
    "ssn=123+45+6789",
    "the SSN on file is 123456789",
    "an SSN, so I said: SSN 123\u2060456789",
    "123-45-6789",
    "SSN 123456789",
    "SSN123456789",
    "ssn: 123.45.6789",
    "ssn=123456789",
    "S.S.N. 123456789",
    "SS# 123456789",
    "SS #123456789",
    "ss no 123456789",
    "soc sec # 123456789",
    "my social security number is 123 45 6789",
    "social-security-number: 123456789",
    "social_security_number = 123456789",
    "my social's 123456789",
    "123456789 is my SSN",
    "123456789 (SSN)",
    "123456789 = ssn",
    "123 45 6789 is her social security number",
    "123%2D45%2D6789",
    "SSN&nbsp;123456789",
]
NO_SOCIAL_SECURITY_NUMBERS = [
    "dispute 123456789",
    "socialized 123456789",
    "SSN 1234567890",
    "the last four of my SSN are 6789",
    "my social media number is 4471",
    "10285-0001",
    "reference 123456789, SSN was not asked",
]
TEXT_FIELDS = [f.name for f in fields(Entry) if f.type in ("str", "str | None", str, str | None)]
TEXT_FIELDS.remove("id")


cards = st.builds(card, st.randoms(use_true_random=False))


@st.composite
def spelled(draw: st.DrawFn, separators: st.SearchStrategy[str]) -> str:
    """A card number, cut anywhere, with a different separator at each cut."""
    digits = draw(cards)
    cuts = sorted(draw(st.sets(st.integers(1, len(digits) - 1), max_size=18)))
    parts = [digits[a:b] for a, b in pairwise([0, *cuts, len(digits)])]
    return "".join(part + draw(separators) for part in parts[:-1]) + parts[-1]


@pytest.mark.parametrize("text", CAUGHT)
def test_a_card_number_is_caught_however_it_is_written(text):
    secret = find_secret(text)
    assert secret
    assert secret.what == "a card number"


@pytest.mark.parametrize("text", PASSES)
def test_ordinary_words_and_numbers_pass(text):
    assert find_secret(text) is None


@pytest.mark.parametrize("text", SECURITY_CODES)
def test_a_security_code_named_as_one_is_refused(text):
    secret = find_secret(f"They asked; {text}.")
    assert secret
    assert "security code" in secret.what


@pytest.mark.parametrize("text", NO_SECURITY_CODES)
def test_three_or_four_digits_that_are_something_else_pass(text):
    assert find_secret(text) is None


@pytest.mark.parametrize("text", SOCIAL_SECURITY_NUMBERS)
def test_a_social_security_number_is_refused(text):
    secret = find_secret(f"Gave them {text}.")
    assert secret
    assert "Social Security" in secret.what


@pytest.mark.parametrize("text", NO_SOCIAL_SECURITY_NUMBERS)
def test_nine_digits_that_are_something_else_pass(text):
    assert find_secret(text) is None


@given(spelled(st.sampled_from(SEPARATORS)), st.randoms(use_true_random=False))
def test_neither_separators_nor_context_excuse_a_card_number(text, chance):
    assert find_secret(surrounded(chance, text))


@given(cards, st.text(string.punctuation + " \n\t", max_size=6), st.text(max_size=20))
def test_no_punctuation_excuses_it(digits, between, runtime):
    text = between.join((digits[:4], digits[4:10], digits[10:]))
    last = runtime.rstrip("".join(filter(str.isalnum, runtime)))  # nothing may be stuck to it
    assert find_secret(f"{last}\n{text}\n{last[::-1]}")


@given(st.integers(1, 899), st.integers(1, 99), st.integers(1, 9999), st.sampled_from("- ."))
def test_anything_shaped_like_a_social_security_number_is_refused(area, group, serial, separator):
    assert find_secret(separator.join((f"{area:03}", f"{group:02}", f"{serial:04}")))


@given(cards.filter(lambda digits: len(digits) == 15), st.text(string.digits, max_size=8))
def test_an_amex_number_followed_directly_by_more_digits_is_caught(digits, more):
    assert find_secret(digits + more)
    assert find_secret(f"{digits[:4]} {digits[4:10]} {digits[10:]} {more}")


@given(st.integers(13, 19).flatmap(lambda n: st.text(string.digits, min_size=n, max_size=n)))
def test_no_luhn_or_no_issuer_no_refusal(digits):
    is_card = passes_luhn(digits) and is_issued(digits)
    if not any(is_card_with_more(digits, length) for length in range(13, len(digits))):
        assert bool(find_secret(digits)) == is_card
        assert bool(find_secret(f"Order {digits}")) == is_card


# The oracle: the same rules as simply as possible, applied to every piece of a text.


def is_issued(digits: str) -> bool:
    """The numbers that each network issues, written differently from the guard's table."""
    first = {
        13: "4",
        14: "30[0-5]|3095|36|38|39",
        15: "34|37",
        16: "222[1-9]|22[3-9]|2[3-6]|27[01]|2720|4|5[1-5]|35(2[89]|[3-8])|6011|62|64[4-9]|65",
        17: "62|35(2[89]|[3-8])",
        18: "62|35(2[89]|[3-8])",
        19: "4|6011|62|64[4-9]|65|35(2[89]|[3-8])",
    }
    return re.match(first[len(digits)], digits) is not None


def is_card_with_more(digits: str, length: int) -> bool:
    number, more = digits[:length], digits[length:]
    is_expiry = re.fullmatch(r"(0[1-9]|1[0-2])(20)?[23]\d(\d\d\d\d?)?", more)
    return passes_luhn(number) and is_issued(number) and bool(length == 15 or is_expiry)


def find_slowly(text: str) -> bool:
    """Whether a text of digits, blanks, and other signs, but no letters, has a card number."""
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            piece = text[start:end]
            digits = re.sub(r"\D", "", piece)
            if (
                len(digits) in range(13, 20)
                and piece[0].isdigit()
                and piece[-1].isdigit()
                and not text[max(0, start - 1) : start].isdigit()
                and not re.search(r"\D{41}", piece)
                and passes_luhn(digits)
                and is_issued(digits)
            ):
                more = re.match(r"\d*", text[end:])[0]
                is_run = len(piece) == len(digits)
                if not more or (
                    is_card_with_more(digits + more, len(digits)) and (is_run or len(digits) != 15)
                ):
                    return True
                if re.fullmatch(r"(0[1-9]|1[0-2])(20)?[23]\d(\d\d\d\d?)?", more):
                    return True
    return False


# No signs that are part of a phone number, a date, a time, or an amount.
pieces = st.one_of(
    cards,
    st.text(string.digits, max_size=6),
    st.text("*# ;~", min_size=1, max_size=3),
    st.just("*" * 40),
    st.just("#" * 41),
)


@given(st.lists(pieces, max_size=8).map("".join))
def test_it_finds_everything_that_a_slow_exhaustive_search_finds(text):
    # Ten digits alone are a phone number, and so are eleven that begin with 1.
    assert bool(find_secret(text)) == find_slowly(text)


@given(st.lists(pieces | st.sampled_from(CAUGHT + SECURITY_CODES), max_size=6).map(" x ".join))
def test_masking_leaves_no_secret_and_changes_nothing_else(text):
    clean, masked = redact(text)
    assert find_secret(clean) is None
    assert (masked > 0) == (find_secret(text) is not None)
    assert len(clean) == len(text)
    assert all(now in ("*", before) for now, before in zip(clean, text, strict=True))


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("card 3782 822463 10005.", "card **** ****** 10005."),
        ("3782822463100051227", "**********10005****"),
        ("378282246310005, again 378282246310005", "**********10005, again **********10005"),
        ("3782822463lOOO5", "**********lOOO5"),
        ("3782%20822463%2010005", "****%20******%2010005"),
        ("&#51;782 822463 10005", "******** ****** 10005"),
        ("my CID is 1 2 3 4, really", "my CID is * * * *, really"),
        ("SSN 123-45-6789, CVV 123", "SSN ***-**-****, CVV ***"),
        ("\u00b3\u2077\u2078\u00b2 822463 10005", "**** ****** 10005"),
    ],
)
def test_masking_keeps_the_last_five_digits_of_a_card_number(text, clean):
    assert redact(text)[0] == clean


def test_the_visible_rest_of_a_number_does_not_begin_another_one():
    rows = "\n".join(card(Random(seed)) for seed in range(500))
    clean, masked = redact(rows)
    assert find_secret(clean) is None
    assert masked >= 500


def test_the_first_card_number_is_the_one_reported():
    text = f"CID 1234\n{AMEX_TEST_NUMBER}\n4111 1111 1111 1111"
    assert locate_secret(text).start == text.index(AMEX_TEST_NUMBER)


# Each of them once made one of the guard's patterns scan the rest of the text at every place.
HOSTILE = (
    "4",
    " 5",
    "|",
    "<a",
    "&amp;",
    "%25",
    "\\",
    "=",
    "cid is ",
    "card code ",
    "security ",
    "é4",
)


def test_a_long_text_of_any_kind_does_not_hang_the_guard():
    """If the time grew with the square of the length, each of these would take minutes."""
    code = """
import sys
from amexcli.store.guard import find_secret
for part in sys.argv[1:]:
    find_secret(part * ((1 << 17) // len(part)))
"""
    subprocess.run([sys.executable, "-c", code, *HOSTILE], timeout=120, check=True)


@pytest.mark.parametrize("field", [*TEXT_FIELDS, "tags", "attachments", "offer", "extra", "key"])
@pytest.mark.parametrize("separator", ["", " ", "-", "."])
def test_the_guard_checks_every_field(field, separator):
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
