"""Dialed numbers reach who we say, and people can type places and countries by many names."""

import phonenumbers
import pytest

from amexcli.facts.numbers import NUMBERS
from amexcli.values.countries import country_names, find_city, find_country
from amexcli.values.phones import dial_from, dial_on_mobile, is_toll_free

E164 = phonenumbers.PhoneNumberFormat.E164


@pytest.mark.parametrize("code", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_what_is_printed_for_a_country_reaches_the_number_it_is_printed_for(code):
    for number in NUMBERS:
        for dialed in (dial_from(code, number.phone), dial_on_mobile(number.phone)):
            reached = phonenumbers.parse(dialed, code)
            assert phonenumbers.format_number(reached, E164) == number.phone, dialed


@pytest.mark.parametrize("code", ["HK", "KH", "GY", "MN", "SG", "KR", "TH"])
def test_a_landline_is_not_sent_to_france_by_a_short_exit_code(code):
    assert dial_from(code, "+13363931111") == "001 1 336-393-1111"


def test_a_landline_in_bolivia_dials_through_a_carrier():
    assert dial_from("BO", "+13363931111") == "0010 1 336-393-1111"


def test_toll_free_means_what_the_library_calls_toll_free():
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
def test_countries_are_found_by_the_names_people_use(typed, code):
    country = find_country(typed)
    assert country is not None
    assert country.code == code


def test_every_country_the_library_can_dial_from_has_a_name():
    known = {country.code for name in country_names() if (country := find_country(name))}
    # Ascension and Tristan da Cunha don't have ISO 3166 codes. They belong to Saint Helena.
    assert set(phonenumbers.SUPPORTED_REGIONS) - known == {"AC", "TA"}


@pytest.mark.parametrize("typed", ["Virgin Islands", "saint", "islands", "Narnia", "", "the"])
def test_text_that_names_no_country_or_several_finds_none(typed):
    assert find_country(typed) is None


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Rome", "IT"),
        ("roma italia", None),
        ("TOKYO", "JP"),
        ("Cancún", "MX"),
        ("Ho Chi Minh City", "VN"),
        ("Nice", "FR"),
        ("hanoi", "VN"),
        ("Jaipur", "IN"),
        ("heathrow", "GB"),
        ("Las Vegas", "US"),
        ("Doha", "QA"),
        ("Lisbon", "PT"),
        ("Djerba", "TN"),
        ("Palma de Mallorca", "ES"),
        ("Marne-la-Vallée", "FR"),
        ("Guatemala City", "GT"),
        ("Cappadocia", "TR"),
        ("Iguazu", None),
        ("Narnia", None),
    ],
)
def test_a_city_that_people_travel_to_is_in_its_country(typed, code):
    country = find_city(typed)
    assert (country.code if country else None) == code


def test_a_place_name_means_where_americans_travel_not_a_time_zone_elsewhere():
    country = find_city("San Juan")
    assert country
    assert country.code == "PR"
