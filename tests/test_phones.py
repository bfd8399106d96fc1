"""Numbers are dialed as the phonenumbers library says, and toll-free is what it calls so."""

import phonenumbers
import pytest

from amexcli.facts.numbers import NUMBERS
from amexcli.values.countries import country_names, find_country
from amexcli.values.phones import dial_from, is_toll_free

COUNTRIES = [
    *(
        "AE",
        "AR",
        "AU",
        "BR",
        "CA",
        "CH",
        "CN",
        "CR",
        "CU",
        "DE",
        "DO",
        "ES",
        "FR",
        "GB",
        "GR",
        "HK",
    ),
    *(
        "IE",
        "IL",
        "IN",
        "IT",
        "JM",
        "JP",
        "KR",
        "MX",
        "NL",
        "NZ",
        "PT",
        "RU",
        "SG",
        "TH",
        "TR",
        "ZA",
    ),
]


@pytest.mark.parametrize("code", COUNTRIES)
def test_from_each_country_a_number_is_dialed_with_its_exit_code(code):
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(code)
    for number in NUMBERS:
        parsed = phonenumbers.parse(number.phone)
        if parsed.country_code == metadata.country_code:
            continue
        prefix, _, rest = dial_from(code, number.phone).partition(" ")
        national = phonenumbers.national_significant_number(parsed)
        digits = "".join(filter(str.isdigit, rest))
        if prefix.startswith("+"):
            assert metadata.preferred_international_prefix is None
            assert prefix == f"+{parsed.country_code}"
            assert digits == national
        else:
            assert prefix in (
                metadata.preferred_international_prefix,
                metadata.international_prefix,
            )
            assert digits == f"{parsed.country_code}{national}"


def test_toll_free_is_what_the_library_calls_so():
    for number in NUMBERS:
        kind = phonenumbers.number_type(phonenumbers.parse(number.phone))
        assert is_toll_free(number.phone) == (kind == phonenumbers.PhoneNumberType.TOLL_FREE)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("uk", "GB"),
        ("U.K.", "GB"),
        ("England", "GB"),
        ("U.S.A.", "US"),
        ("us", "US"),
        ("South Korea", "KR"),
        ("Korea", "KR"),
        ("türkiye", "TR"),
        ("Turkey", "TR"),
        ("cote d'ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("Saint Lucia", "LC"),
        ("St. Lucia", "LC"),
        ("Trinidad and Tobago", "TT"),
        ("Samoa", "WS"),
        ("is", "IS"),
        ("Holland", "NL"),
        ("Czechia", "CZ"),
        ("Curacao", "CW"),
        ("Virgin Islands (US)", "VI"),
        ("the Bahamas", "BS"),
        ("Kosovo", "XK"),
        ("Republic of Ireland", "IE"),
        ("Democratic Republic of the Congo", "CD"),
        ("Antigua", "AG"),
    ],
)
def test_people_may_call_a_country_what_they_call_it(typed, code):
    country = find_country(typed)
    assert country is not None
    assert country.code == code


def test_every_country_the_library_can_dial_from_has_a_name():
    known = {country.code for name in country_names() if (country := find_country(name))}
    # Ascension and Tristan da Cunha have no code in ISO 3166, and belong to Saint Helena.
    assert set(phonenumbers.SUPPORTED_REGIONS) - known == {"AC", "TA"}


@pytest.mark.parametrize("typed", ["Virgin Islands", "saint", "islands", "Narnia", "", "the"])
def test_what_names_no_country_or_more_than_one_finds_none(typed):
    assert find_country(typed) is None
