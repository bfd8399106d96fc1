"""Phone numbers, read and dialed: what the `phonenumbers` library knows, in the shape we need."""

from amexcli.errors import Refused

_INSIDE_THE_US = frozenset({"US", "AS", "GU", "MP", "PR", "VI"})
_TOLL_FREE = ("+1800", "+1833", "+1844", "+1855", "+1866", "+1877", "+1888")


def parse_phone(text: str) -> str:
    """Return the number in E.164, taken as of the US if it has no country code.

    Raises Refused, and says why.
    """
    import phonenumbers

    typed = text.strip()
    if typed.startswith("00"):
        typed = f"+{typed[2:]}"
    try:
        number = phonenumbers.parse(typed, "US")
    except phonenumbers.NumberParseException:
        raise _refused(text, "it has no number in it, or too long a one") from None
    if number.extension:
        raise _refused(text, "it has an extension; leave that out")
    if phonenumbers.is_valid_number(number):
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    reason = phonenumbers.is_possible_number_with_reason(number)
    raise _refused(text, _WHY.get(int(reason), "no country gives out such a number"))


_WHY = {
    1: "there is no such country code",
    2: "it is too short",
    3: "it is too long",
    4: "it lacks an area code",
    5: "it has the wrong number of digits",
}
"""By `phonenumbers.ValidationResult`."""
_LONGEST_QUOTED = 40


def _refused(text: str, why: str) -> Refused:
    quoted = text if len(text) <= _LONGEST_QUOTED else f"{text[:_LONGEST_QUOTED]}..."
    return Refused(
        f"'{quoted}' is not a phone number: {why}.",
        "Write it as 1-800-528-4800, or with + and the country code.",
    )


def format_phone(phone: str) -> str:
    """Return a number in E.164 as our pages print it: 1-800-528-4800, else +52 55 5326 2660."""
    import phonenumbers
    from phonenumbers import PhoneNumberFormat

    number = phonenumbers.parse(phone)
    if number.country_code != 1:
        return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    tail = phonenumbers.format_number(number, PhoneNumberFormat.RFC3966)
    return tail.removeprefix("tel:+")


def dial_from(country: str, phone: str) -> str:
    """Return what to dial in a country (ISO code) to reach a number in E.164.

    Where the country has no one prefix for calls abroad, it begins with a plus, as on a mobile.
    """
    import phonenumbers

    return phonenumbers.format_out_of_country_calling_number(phonenumbers.parse(phone), country)


def is_abroad(country: str) -> bool:
    """Whether the country (ISO code) is outside the US and its territories."""
    return country not in _INSIDE_THE_US


def is_toll_free(phone: str) -> bool:
    """Whether a number in E.164 is a US toll-free number."""
    return phone.startswith(_TOLL_FREE)
