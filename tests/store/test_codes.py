"""Security codes and Social Security numbers: all their names, and what has other names."""

import pytest

from amexcli.store.codes import iter_security_codes, iter_social_security_numbers


def words(text):
    return text.split()


WHOSE = words("my the her his our your its a")
BETWEEN = words(
    "is are was were being no number num code digit digits of my the her his our your it its s"
    " given as which that on card i they we he she gave said told entered read used typed so and"
    " file front back"
)
UNITS = [
    *words("% percent dollar dollars usd cents bucks point points pts miles times people call"),
    *words("calls attempt attempts day days week weeks month months year years hour hours hr hrs"),
    *words("minute minutes min mins second seconds sec secs am pm a.m p.m"),
    *("per cent", "per  cent", "o'clock"),
]
NAMES = [
    *words("cid c.i.d. c.id ci.d cvv cvv2 cvc cvc2 csc cvn cvn2 4dbc 4-dbc c.i.d"),
    *("security code", "sec code", "sec.code", "securitycode", "security value", "sec value"),
    *("security - code", "security+code", "security\ncode", "security \u2013 code"),
    *("card code", "cardcode", "card value", "card verification code", "card id code"),
    *("card identification code", "card verification value", "card-id-value"),
    *("card verification number", "card identification num", "card id no", "cardidno"),
    *("3 digit code", "4-digit number", "three digit code", "four-digit code", "4digit number"),
    *("3 digit security code", "4-digit card number", "four digit  security  number"),
    *("4 digit code on the front", "3 digit number from her back"),
    *("3 digits on the front", "4 numbers from the back", "three digits on the back"),
    *("code on the front", "number on the back", "code printed on back", "number from front"),
    *("front of card", "back of my card", "front of the card", "back of a card"),
]
NO_NAMES = [
    *("xcid", "9cid", "cidx", "cvvs", "cvv3", "cvc3", "5dbc", "secret code", "security codes"),
    *("security    code", "security:code", "card:code", "card of code", "5 digit code"),
    *("last 4 digits on the back", "card verification", "verification code", "id number"),
    *("front of her envelope", "front card", "code on the cover", "digits on the front"),
]
PLACES = words("of page desk door end burner office line yard porch seat cover row order")
BEHIND_A_YEAR = words(
    "is was were and or for from with exp expired but then they i he she to at in when not"
)

# Blanks in these may have any width. Only some of them may be missing.
PHRASES = [
    "1234 from the front of my gold card",
    "my code 1234 on the back offered to Dana",
    "code on the front of my gold card 1234",
    "code printed on the back 1234",
    "number printed on the back of the card 1234",
    "the four digits printed on the back are 1234",
    "3 digit security code on the front 1234",
    "three-digit security number 1234",
    "3-digit card number from my back 1234",
    "front of my card 1234",
    "1234 when they asked for my cid",
    "1234 as this is my cid",
    "1234 - this is my cid",
    "1234 - it's my cid",
    "1234 , my cid",
    "1234 ( cid )",
    "1234 is printed above my card number on the front",
    "1234 are shown above the number on the front",
    "1234 was on the front",
]
JOINED = [
    "1234 fromthe front of my gold card",
    "1234 from thefront of my gold card",
    "1234 from the front of mygold card",
    "1234 from the front of my goldcard",
    "codeon the front of my gold card 1234",
    "code onthe front of my gold card 1234",
    "code on thefront of my gold card 1234",
    "code on the frontof my gold card 1234",
    "code on the front ofmy gold card 1234",
    "code on the front of mygold card 1234",
    "code on the front of my goldcard 1234",
    "codeprinted on the back 1234",
    "code printedon the back 1234",
    "code printed onthe back 1234",
    "code printed on theback 1234",
    "numberprinted on the back of the card 1234",
    "number printed on theback of the card 1234",
    "number printed on the backof the card 1234",
    "number printed on the back ofthe card 1234",
    "number printed on the back of thecard 1234",
    "thefour digits printed on the back are 1234",
    "the fourdigits printed on the back are 1234",
    "the four digitsprinted on the back are 1234",
    "the four digits printedon the back are 1234",
    "the four digits printed onthe back are 1234",
    "the four digits printed on theback are 1234",
    "the four digits printed on the backare 1234",
    "the four digits printed on the back are1234",
    "3 digit security codeon the front 1234",
    "3 digit security code onthe front 1234",
    "3 digit security code on thefront 1234",
    "three-digitsecurity number 1234",
    "three-digit securitynumber 1234",
    "3-digit cardnumber from my back 1234",
    "3-digit card numberfrom my back 1234",
    "3-digit card number frommy back 1234",
    "3-digit card number from myback 1234",
    "frontof my card 1234",
    "front ofmy card 1234",
    "front of mycard 1234",
    "1234 whenthey asked for my cid",
    "1234 when theyasked for my cid",
    "1234 when they askedfor my cid",
    "1234 when they asked formy cid",
    "1234 when they asked for mycid",
    "1234 asthis is my cid",
    "1234 as thisis my cid",
    "1234 as this ismy cid",
    "1234 as this is mycid",
    "1234 - thisis my cid",
    "1234 - this ismy cid",
    "1234 - this is mycid",
    "1234 - it'smy cid",
    "1234 - it's mycid",
    "1234 , mycid",
    "1234 isprinted above my card number on the front",
    "1234 is printedabove my card number on the front",
    "1234 is printed abovemy card number on the front",
    "1234 is printed above mycard number on the front",
    "1234 is printed above my cardnumber on the front",
    "1234 is printed above my card numberon the front",
    "1234 is printed above my card number onthe front",
    "1234 is printed above my card number on thefront",
    "1234 areshown above the number on the front",
    "1234 are shownabove the number on the front",
    "1234 are shown abovethe number on the front",
    "1234 are shown above thenumber on the front",
    "1234 are shown above the numberon the front",
    "1234 are shown above the number onthe front",
    "1234 are shown above the number on thefront",
    "1234 wason the front",
    "1234 was onthe front",
    "1234 was on thefront",
]
CODES = [
    # When in doubt, they are one.
    ("1234 on the frontof my card", "1234"),
    ("cid 123 a..m", "123"),
    ("cid 123  percent", "123"),
    ("cid (123)) 456-7890", "123"),
    ("cid 800  528-4800", "800"),
    ("cid,, 2026 review", "2026"),
    ("cid2026 review", "2026"),
    ("3 digit number 123", "123"),
    ("1234; is my cid", "1234"),
    ("1234=cid", "1234"),
    ("1234 \u2014 cid", "1234"),
    ("1234 that's my cid", "1234"),
    ("1234 thats my cid", "1234"),
    ("1234 - that's my cid", "1234"),
    ("1234 - that\u2019s my cid", "1234"),
    ("1234 - thats my cid", "1234"),
    ("1234 - it\u2019s my cid", "1234"),
    ("1234 - its my cid", "1234"),
    ("1234 was my cid", "1234"),
    ("1234(cid)", "1234"),
    ("1234,my cid", "1234"),
    ("cid" + " " * 24 + "1234", "1234"),
    ("1234 is" + " " * 41 + "cid", "1234"),
    ("ci c.i cv csc dbc code value card digit front back cid 1234", "1234"),
    ("card \u2212id no 1234", "1234"),
    ("cvc2234", "2234"),
    ("cid 12 34", "12 34"),
    ("cid 12-45a 67", "12-45"),
    ("cid 1. .3. 4", "1. .3. 4"),
    ("cid (123) 456 77890", "123"),
    ("code printed on   back 1234", "1234"),
    ("1234 on the front of my gold   card", "1234"),
    ("number  from front 1034", "1034"),
    ("back of  card 1234", "1234"),
    ("security code 2026identification -11", "2026"),
    ("..1934,,, is my 4dbc", "1934"),
    ("1234 that\u2019s my cid", "1234"),
    ("1234 when they   asked for my cid", "1234"),
    ("1234 is  cvv", "1234"),
    ("1294 -it's my cid", "1294"),
    ("1234 as this is my cid", "1234"),
    ("1234 - it's   my cid", "1234"),
    ("1234 is my  cvn2", "1234"),
    ("2926 cid", "2926"),
    ("326 cid)", "326"),
    ("1234 is  on the front of my card", "1234"),
    ("1234 shown above my card number on the front", "1234"),
    ("cid 1/2/3", "1/2/3"),
    ("3 digit card  number 1234", "1234"),
    ("1234 for my cid", "1234"),
    ("cid 1-2-3-4", "1-2-3-4"),
    ("cid 1, 2, 3", "1, 2, 3"),
]
NO_CODES = [
    *("$1234 is my cid", "\u20ac1234 is my cid", "\u00a31234 is my cid", "1.234 is my cid"),
    *("cid 123:45", "cid (800)528-4800", "cid! 1234", "cid \u20ac 1234", "cid \u00a3 1234"),
    *("c..i.d 1234", "cvv22 1234", "cvc22 1234", "cvn22 1234", "4--dbc 1234"),
    *("securityurity code 1234", "card verification id code 1234"),
    *("3 digit security card number 1234", "3 digit code on the front from the back 1234"),
    *("code printed printed on the back 1234", "digits printed printed on the back 1234"),
    *("4 digits printed printed on the back 1234", "front of my the card 1234"),
    *("1234 on the my front", "1234 on the front of my card of my card"),
    *("1234 on the front of my old gold card", "3 digits front 123"),
    *("cid 1926 review", "cid 2026  review", "cid  2026 review", "1926 cid", "2026 cid"),
    *("1234 that''s my cid", "1234 - that''s my cid", "1234 - it''s my cid"),
    *("1234 - it's that's my cid", "1234 when  asked for my cid", "1234 cidx"),
    *("1234,, on the front", "1234on the front", "1234 is printed shown on the front"),
    *("1234 above my card card number on the front", "cid" + " " * 25 + "1234"),
    "1234 is" + " " * 42 + "cid",
    "cid 1.234",
    "1,244 is my cid",
    "1:234 cid",
    "1/234 is my sec code",
    "cid41234",
    "cid 1...-2-3-4",
    "cvc3 1",
    "cid8 1-6-3-4",
    "cardcode 123,4",
    "c.i...d 1934",
    "cid... 1234",
    "code on thefront 1234",
    "0cvc2 1234",
    "four-  digit code 0234",
    "three digitcode 1234",
    "4 digit codeon the front 1034",
    "backof a card 1234",
    "front ofcard 1234",
    "back of mycard 1234",
    "cvv$ 123.",
    "cvv %284",
    "cardcode+ 1234",
    "cvn s1234",
    "139is my cvn2",
    "1234 whenhey asked for my cid",
    "1234 when theynasked for my cid",
    "1234 ismy cid",
    "1234 shownabove my card number on the front",
    "1234                                        is my cid",
    "cid 123/4",
    "value c..id 1234",
    "value c..i.d 1234",
    "cid? 1234",
    "1234 is my my cid",
    "1234 cidx, cid",
    "1234on the front, on the back",
    "1234 above my numberon the front, on the back",
    "1234 above my number above my number on the front",
    "5-1234 is my cid",
    "card code9404.50",
    "cid 123 456-7890",
]
NUMBERS = [
    ("123   45   6789", "123   45   6789"),
    ("123 45 6789  0", "123 45 6789"),
    ("123\u221245\u22126789", "123\u221245\u22126789"),
    ("123456789(ssn", "123456789"),
    ("123456789  (ssn", "123456789"),
    ("123456789  (  my  ssn", "123456789"),
    ("ssn" + " " * 24 + "123456789", "123456789"),
    ("ss s.s soc ssn 123456789", "123456789"),
    ("ssn 1:2:3,4+5678\u20149", "1:2:3,4+5678\u20149"),
    ("12345678   9 = that's my ssn", "12345678   9"),
    ("ss number 123456789", "123456789"),
    ("ss num 123456789", "123456789"),
    ("social security num123456789", "123456789"),
    ("social secno 193456789", "193456789"),
    ("378-28-2463 10005", "378-28-2463"),
    ("123/45/6789", "123/45/6789"),
    ("socialnumber 123456789", "123456789"),
    ("s.s.n 123456789", "123456789"),
    ("ss# 123456789", "123456789"),
    ("soc 123456789", "123456789"),
    ("ss-no 123456789", "123456789"),
]
NO_NUMBERS = [
    *("123    45    6789", "123456789((ssn", "123456789 my my ssn", "ssn! 123456789"),
    *("ssn? 123456789", "ssn is123456789", "s..s.n. 123456789", "s..s. # 123456789"),
    *("s.s..# 123456789", "ss  # 123456789", "socialial 123456789"),
    *("soc securityurity 123456789", "soc sec sec 123456789", "ssn" + " " * 25 + "123456789"),
    "ssn 1-...2-3-4-5-6-7-8-9",
    "xssn 123456789",
    "9ssn- 123456789",
    "0ssn 1:2:3,4+56789",
    "s.s..n 123456783",
    "ss nom 123456789",
    "1223 45 6789",
    "123-45-26789",
    "123 456 78 9012",
    "ssnx 123456789",
    "123456789 = that'smy ssn",
    "123456789,0my social",
    "soc? s..sn 123456789",
    "soc? s..s# 123456789",
    "1234567890 ssn",
    "123 45 67890",
    "123 45 6789 0",
]


def codes(text):
    return {text[start:end] for start, end in iter_security_codes(text)}


def numbers(text):
    return {text[start:end] for start, end in iter_social_security_numbers(text)}


@pytest.mark.parametrize("name", NAMES)
def test_a_code_is_found_by_each_of_its_names(name):
    assert codes(f"{name} 1234") == {"1234"}
    assert codes(f"1234 is my {name}") == {"1234"}
    assert codes(f"1234 ({name})") == {"1234"}


@pytest.mark.parametrize("name", NO_NAMES)
def test_digits_with_another_name_are_not_a_code(name):
    assert codes(f"{name} 1234") == set()


@pytest.mark.parametrize("word", BETWEEN)
def test_small_words_between_name_and_code_do_not_hide_it(word):
    assert codes(f"cid {word} 1234") == {"1234"}
    assert codes(f"cid {word}x 1234") == set()
    assert codes(f"cid x{word} 1234") == set()
    assert numbers(f"ssn {word} 123456789") == {"123456789"}
    assert numbers(f"ssn {word}x 123456789") == set()
    assert numbers(f"ssn x{word} 123456789") == set()


@pytest.mark.parametrize("unit", UNITS)
def test_a_number_of_things_is_not_a_code(unit):
    assert codes(f"cid 123 {unit}") == codes(f"cid 123{unit}") == set()
    if unit[-1].isalpha():
        assert codes(f"cid 123 {unit}x") == {"123"}
    if unit[-1] == "s":
        assert codes(f"cid 123 {unit}s") == {"123"}


@pytest.mark.parametrize("whose", WHOSE)
def test_saying_whose_code_it_is_does_not_hide_it(whose):
    for text in (
        f"1234 on {whose} front",
        f"1234 from {whose} back of {whose} card",
        f"1234 on the front of {whose} gold card",
        f"1234, {whose} cid",
        f"1234 is {whose} cid",
        f"1234 above {whose} number on the front",
        f"1234 above {whose} card number on the front",
        f"front of {whose} card 1234",
    ):
        assert codes(text) == {"1234"}, text
    assert numbers(f"123456789 {whose} ssn") == {"123456789"}


@pytest.mark.parametrize("place", PLACES)
def test_the_front_and_back_of_other_things_have_no_codes(place):
    assert codes(f"1234 on the front {place}") == set()
    assert codes(f"1234 on the back  {place}") == set()


@pytest.mark.parametrize("word", BEHIND_A_YEAR)
def test_a_code_that_could_be_a_year_is_found_unless_it_is_the_year_of_something(word):
    assert codes(f"cid 2026 {word} x") == {"2026"}
    assert codes(f"cid, 1926 {word} x") == {"1926"}
    assert codes(f"cid 2026 {word}zz x") == ({"2026"} if word.startswith("exp") else set())


@pytest.mark.parametrize("phrase", PHRASES)
def test_blanks_of_any_width_do_not_hide_a_code(phrase):
    assert codes(phrase) == {"1234"}
    for place, sign in enumerate(phrase):
        if sign == " ":
            assert codes(f"{phrase[:place]}  {phrase[place:]}") == {"1234"}
    assert codes(phrase.replace(" ", "   ")) == {"1234"}


@pytest.mark.parametrize("text", JOINED)
def test_words_that_run_together_are_other_words(text):
    assert codes(text) == set()


@pytest.mark.parametrize(("text", "code"), CODES)
def test_when_in_doubt_it_is_a_code(text, code):
    assert codes(text) == {code}


@pytest.mark.parametrize("text", NO_CODES)
def test_a_near_miss_is_not_a_code(text):
    assert codes(text) == set()


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_when_in_doubt_it_is_a_social_security_number(text, number):
    assert numbers(text) == {number}


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_a_near_miss_is_not_a_social_security_number(text):
    assert numbers(text) == set()
