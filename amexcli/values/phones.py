"""Reads phone numbers and says how to dial them: the `phonenumbers` library, adapted for us."""

from amexcli.errors import Refused

_INSIDE_THE_US = frozenset({"US", "AS", "GU", "MP", "PR", "VI"})
_TOLL_FREE = ("+1800", "+1833", "+1844", "+1855", "+1866", "+1877", "+1888")


def parse_phone(text: str) -> str:
    """Return the number in E.164. A number without a country code is a US number.

    Raises Refused, and says why.
    """
    import phonenumbers

    typed = _with_digits(text.strip())
    if typed.startswith("00"):
        typed = f"+{typed[2:]}"
    try:
        number = phonenumbers.parse(typed, "US")
    except phonenumbers.NumberParseException:
        raise _refused(text, "it doesn't contain a number, or the number is too long") from None
    if number.extension:
        raise _refused(text, "it has an extension; leave out the extension")
    if phonenumbers.is_valid_number(number):
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    reason = phonenumbers.is_possible_number_with_reason(number)
    raise _refused(text, _WHY.get(int(reason), "no country uses such a number"))


_WHY = {
    1: "there is no such country code",
    2: "it is too short",
    3: "it is too long",
    4: "it needs an area code",
    5: "it has the wrong number of digits",
}
"""By `phonenumbers.ValidationResult`."""
_LONGEST_QUOTED = 40


def _refused(text: str, why: str) -> Refused:
    quoted = text if len(text) <= _LONGEST_QUOTED else f"{text[:_LONGEST_QUOTED]}..."
    return Refused(
        f"'{quoted}' isn't a phone number: {why}.",
        "Write it like 1-800-528-4800, or start with + and the country code.",
    )


def find_phone(text: str) -> str | None:
    """Return the first phone number in the text, in E.164, or None."""
    import re

    plain = _with_digits(text.translate(_PLAIN))
    for match in re.finditer(_IN_TEXT, plain, re.VERBOSE | re.IGNORECASE):
        try:
            return parse_phone(match[0])
        except Refused:
            continue
    return None


_DASHES = (*range(0x2010, 0x2016), 0x2212, 0xFE63, 0xFF0D, ord("_"))
_PLAIN = dict.fromkeys(_DASHES, "-") | {0xA0: " ", 0x202F: " "}


def _with_digits(text: str) -> str:
    """Return the text with letters that pass for digits as those: 8OO-528-48OO.

    Only in words that have a digit, and no other letter: 1-800-IPAY-AXP has others.
    """
    return " ".join(
        word.translate(_POSING) if _POSERS.issuperset(word) and not word.isalpha() else word
        for word in text.split(" ")
    )


_POSING = str.maketrans("OoIl", "0011")
_POSERS = frozenset("0123456789OoIl+-().")
_IN_TEXT = r"""
    (?<![\w.$-])(?:
        \+?(?:\(?\d[-\s().]{0,3}){6,14}\d          # 1-800-528-4800, +44 (0)1273 696933
        |(?:\+?1[-.\s]?)?\(?8(?:00|33|44|55|66|77|88)\)?[-.\s]?
            [a-z\d][a-z\d-]{5,8}[a-z\d]                # 1-800-AXP-EARN
    )(?!\w)
"""


def format_phone(phone: str) -> str:
    """Return a number in E.164 as our pages print it: 1-800-528-4800 or +52 55 5326 2660."""
    import phonenumbers
    from phonenumbers import PhoneNumberFormat

    number = phonenumbers.parse(phone)
    if number.country_code != 1:
        return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    tail = phonenumbers.format_number(number, PhoneNumberFormat.RFC3966)
    return tail.removeprefix("tel:+")


def dial_from(country: str, phone: str) -> str:
    """Return what to dial on a landline in a country (ISO code) to reach a number in E.164.

    Where phone companies have different exit codes, it begins with one of them.
    """
    import phonenumbers

    number = phonenumbers.parse(phone)
    dialed = phonenumbers.format_out_of_country_calling_number(number, country)
    if country not in _EXIT_CODES or is_domestic(country, phone):
        return dialed
    return f"{_EXIT_CODES[country]} {dial_on_mobile(phone, ' ').removeprefix('+')}"


def dial_on_mobile(phone: str, after_country: str = "-") -> str:
    """Return a number in E.164 as a cell phone dials it anywhere: +1-800-528-4800."""
    written = format_phone(phone).removeprefix("+")
    return f"+{written.replace('-', after_country, 1) if phone.startswith('+1') else written}"


def has_choice_of_exit_codes(country: str) -> bool:
    """Whether the exit code for a landline in the country depends on the phone company."""
    return country in _EXIT_CODES


_EXIT_CODES = {
    "BO": "0010",
    "BR": "0014",
    "CL": "00",
    "CO": "009",
    "HK": "001",
    "ID": "008",
    "IL": "00",
    "KH": "001",
    "KP": "00",
    "KR": "001",
    "PW": "011",
    "SB": "00",
    "SG": "001",
    "TH": "001",
    "TW": "002",
    "TZ": "000",
    "UG": "000",
}
"""An exit code for countries that have several, or where the library's own leads elsewhere.

From Hong Kong, "00 1 336" is 001 and France. Its regulator (OFCA) says 001 works on every line.
Bolivia has 001 plus a carrier's digit. The others come from the library's own patterns.
"""


def is_domestic(country: str, phone: str) -> bool:
    """Whether the country (ISO code) shares the number's country code, as Canada shares +1."""
    import phonenumbers

    own = phonenumbers.country_code_for_region(country)
    return bool(phonenumbers.parse(phone).country_code == own)


def is_abroad(country: str) -> bool:
    """Whether the country (ISO code) is outside the US and its territories."""
    return country not in _INSIDE_THE_US


def is_toll_free(phone: str) -> bool:
    """Whether a number in E.164 is a US toll-free number."""
    return phone.startswith(_TOLL_FREE)
