"""Phone numbers, read and dialed: what the `phonenumbers` library knows, in the shape we need."""

from amexcli.errors import Refused

_INSIDE_THE_US = frozenset({"US", "AS", "GU", "MP", "PR", "VI"})
_TOLL_FREE = ("+1800", "+1833", "+1844", "+1855", "+1866", "+1877", "+1888")


def parse_phone(text: str) -> str:
    """Return the number in E.164; taken as of the US if it has no country code.

    Raises Refused.
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(text, "US")
    except phonenumbers.NumberParseException as error:
        raise Refused(f"'{text}' is not a phone number: {error}") from None
    if not phonenumbers.is_valid_number(number):
        raise Refused(
            f"'{text}' is not a phone number that can exist.",
            "Write it as 1-800-528-4800, or with + and the country code.",
        )
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


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
