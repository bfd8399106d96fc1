"""`amex numbers` through the front door."""

import json

import pytest
import zxingcpp

from amexcli.facts.numbers import BACK_OF_CARD


def rows(out: str) -> list[list[str]]:
    return [line.split("\t") for line in out.splitlines()]


def test_from_abroad_the_collect_number_is_first(amex):
    result = amex("numbers", "--abroad")
    assert result.code == 0
    assert rows(result.out)[0][2] == "+1-336-393-1111"


def test_under_every_listing_the_number_on_the_card_comes_first(amex):
    for arguments in ([], ["--abroad"], ["lost"], ["--card", "gold"], ["--json"]):
        result = amex("numbers", *arguments)
        assert BACK_OF_CARD in result.err or BACK_OF_CARD in result.out
    assert BACK_OF_CARD in amex("numbers", "--format", "markdown").out


def test_words_narrow_the_list_whatever_their_case(amex):
    assert [row[0] for row in rows(amex("numbers", "PLATINUM").out)] == [
        "platinum",
        "business-platinum",
        "delta-platinum",
    ]
    assert [row[0] for row in rows(amex("numbers", "gift-card", "order").out)] == [
        "gift-card-order"
    ]
    assert [row[0] for row in rows(amex("numbers", "delta platinum").out)] == ["delta-platinum"]


def test_a_card_is_named_in_any_case_and_with_spaces(amex):
    assert rows(amex("numbers", "--card", "Business Gold").out)[0][2] == "1-800-492-3344"


def test_an_unknown_card_is_refused_with_the_nearest(amex):
    result = amex("numbers", "--card", "bussiness-gold")
    assert result.code == 2
    assert "business-gold" in result.err
    assert result.out == ""


def test_no_match_is_not_an_error_and_says_who_to_call(amex):
    result = amex("numbers", "concierge")
    assert (result.code, result.out) == (0, "")
    assert "1-800-528-4800" in result.err
    assert "+1-336-393-1111" in result.err


def test_json_gives_a_number_to_dial(amex):
    data = json.loads(amex("numbers", "--json").out)["data"]
    assert data[0]["phone"] == "+18005284800"


def test_the_articles_unconfirmed_number_is_last_and_called_so(amex):
    assert rows(amex("numbers", "--all").out)[-1] == [
        "apply",
        "New card applications",
        "1-800-243-3888",
        "Apply for a card",
        "",
        "unconfirmed",
    ]


def test_no_scam_number_is_ever_listed(amex):
    listed = amex("numbers", "--all", "--json").out
    assert "8335740125" not in listed
    assert "8081757398" not in listed


@pytest.mark.parametrize("format", ["markdown", "tsv", "json", "pretty"])
def test_a_format_can_be_chosen_by_name(amex, format):
    result = amex("numbers", "lost", "--format", format)
    assert result.code == 0
    assert "1-800-992-3404" in result.out


def test_an_unknown_format_is_refused(amex):
    assert amex("numbers", "--format", "xml").code == 2


@pytest.mark.parametrize(
    "typed",
    ["1-800-528-4800", "+18005284800", "(800) 528 4800", "800.528.4800", "1-800-528-4800 "],
)
def test_a_number_of_ours_is_known_in_any_format(amex, typed):
    result = amex("numbers", "--lookup", typed)
    assert result.code == 0
    assert [row[0] for row in rows(result.out)] == ["general"]
    assert "that doesn't prove Amex is calling" in result.err
    assert "Hang up and dial it yourself" in result.err


SPELLINGS = [
    "1-800-528-4800",
    "800-528-4800",
    "8005284800",
    "18005284800",
    "+18005284800",
    "+1 800 528 4800",
    "8OO-528-48OO",
    "l-800-528-4800",
    "800_528_4800",
    "800\u2212528\u22124800",
    "+1-800-528-4800",
    "(800) 528-4800",
    "(800)528-4800",
    "1 (800) 528-4800",
    "+1 (800) 528-4800",
    "1.800.528.4800",
    "800.528.4800",
    "800 528 4800",
    "1 800 528 4800",
    "1 800-528-4800",
    "00 1 800 528 4800",
    "001 800 528 4800",
    "tel:+18005284800",
    "800\u2011528\u20114800",
    "800\u2013528\u20134800",
    "800\u00a0528\u00a04800",
    "8 0 0 5 2 8 4 8 0 0",
    "'800-528-4800'",
    "800-528-4800?",
    "call 800-528-4800.",
    "is 800-528-4800 really amex",
    "who is 8005284800",
    "got a text from (800) 528-4800, real?",
    "  800-528-4800  ",
]


@pytest.mark.parametrize("typed", SPELLINGS)
def test_a_phone_number_is_looked_up_and_never_a_word_to_filter_by(amex, typed):
    looked_up = amex("numbers", "--lookup", "1-800-528-4800")
    assert amex("numbers", typed) == looked_up
    assert amex("numbers", *typed.split()) == looked_up
    in_own_words = amex(typed)
    assert (in_own_words.code, in_own_words.out) == (0, looked_up.out)
    assert "that doesn't prove Amex is calling" in in_own_words.err


@pytest.mark.parametrize("typed", ["1-833-574-0125", "is +44 808 175 7398 amex travel"])
def test_a_scam_number_among_words_is_warned_of_wherever_it_is_typed(amex, typed):
    for arguments in (["numbers", typed], [typed], typed.split()):
        result = amex(*arguments)
        assert (result.code, result.out) == (1, "")
        assert "DON'T TRUST" in result.err


@pytest.mark.parametrize("typed", ["$695 fee on 11/22/2026", "code 10", "case 12345678"])
def test_digits_that_make_no_phone_number_are_not_looked_up(amex, typed):
    assert "We don't know" not in amex("numbers", typed).err
    assert "Looking up the number" not in amex(typed).err


def test_a_number_that_is_too_short_says_what_is_missing(amex):
    result = amex("numbers", "528-4800")
    assert (result.code, result.out) == (2, "")
    assert "area code" in result.err


def test_what_is_said_of_a_number_is_no_surer_than_what_we_read(amex):
    assert "People report that Amex uses" in amex("numbers", "1-800-992-3404").err
    assert "The OCC uses this number" in amex("numbers", "1-800-613-6743").err.replace(
        "People report that ", ""
    )


def test_a_vanity_number_and_one_from_abroad_are_known(amex):
    assert rows(amex("numbers", "--lookup", "1-800-AXP-EARN").out)[0][0] == "membership-rewards"
    assert rows(amex("numbers", "--lookup", "+52 55 5326 2660").out)[0][0] == (
        "international-dollar-abroad"
    )


def test_a_merchants_line_says_that_it_is_not_for_cardholders(amex):
    assert "not for cardholders" in amex("numbers", "--lookup", "1-800-528-2121").out


@pytest.mark.parametrize("typed", ["+1-833-574-0125", "+44 808 175 7398"])
def test_a_scam_number_is_warned_of_and_exit_1(amex, typed):
    result = amex("numbers", "--lookup", typed)
    assert (result.code, result.out) == (1, "")
    assert "DON'T TRUST" in result.err
    assert "doesn't call to ask for codes" in result.err


def test_an_unknown_number_is_exit_1_and_neither_true_nor_false(amex):
    result = amex("numbers", "--lookup", "212-736-5000")
    assert (result.code, result.out) == (1, "")
    assert "We don't know 1-212-736-5000" in result.err
    markdown = amex("numbers", "--lookup", "212-736-5000", "--format", "markdown").out
    assert "We don't know 1-212-736-5000" in markdown
    assert json.loads(amex("numbers", "--lookup", "212-736-5000", "--json").out)["data"] == []


@pytest.mark.parametrize("typed", ["12", "call me", "", "+999 12345678"])
def test_what_cannot_be_a_phone_number_is_refused(amex, typed):
    result = amex("numbers", "--lookup", typed)
    assert result.code == 2
    assert "--lookup" in result.err


def test_a_card_number_is_not_looked_up(amex):
    result = amex("numbers", "--lookup", "3782 822463 10005")
    assert result.code == 2
    assert "card number" in result.err
    assert "10005" not in result.err


def test_from_a_country_every_number_is_shown_as_dialed_there(amex):
    shown = {row[0]: row for row in rows(amex("numbers", "lost", "--from", "IT").out)}
    assert shown["general"][6:] == ["00 1 800-528-4800", "yes"]
    assert shown["abroad"][6:] == ["00 1 336-393-1111", "no"]


def test_a_country_goes_by_code_or_name(amex):
    for name in ("IT", "it", "Italy", "italy"):
        assert amex("numbers", "lost", "--from", name).out == (
            amex("numbers", "lost", "--from", "IT").out
        )


def test_a_page_shows_what_works_on_any_mobile_before_what_a_landline_dials(amex):
    page = amex("numbers", "lost", "--from", "Italy", "--format", "markdown").out
    assert "+1-800-992-3404<br>landline: 00 1 800-992-3404" in page
    data = json.loads(amex("numbers", "lost", "--from", "Italy", "--json").out)["data"]
    assert data[0]["mobile"] == "+1-336-393-1111"


def test_a_city_means_its_country_and_the_country_is_named(amex):
    for command in (["numbers", "lost"], ["route", "fraud"]):
        in_rome = amex(*command, "--from", "Rome")
        assert "Rome: Italy. The country code for Italy is IT." in in_rome.err
        assert in_rome.out == amex(*command, "--from", "IT").out


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Sydney, Australia", "AU"),
        ("Munich Germany", "DE"),
        ("Manchester, England", "GB"),
        ("San Jose, Costa Rica", "CR"),
        ("Tbilisi, Georgia", "GE"),
        ("Atlanta, Georgia", "US"),
        ("Paris, Texas", "US"),
        ("Hawaii", "US"),
        ("España", "ES"),
    ],
)
def test_a_place_with_its_country_or_state_is_understood(amex, typed, code):
    assert amex("numbers", "lost", "--from", typed).out == (
        amex("numbers", "lost", "--from", code).out
    )


def test_a_city_that_two_countries_have_is_asked_for_with_its_country(amex):
    result = amex("numbers", "--from", "San Jose")
    assert (result.code, result.out) == (2, "")
    assert "Costa Rica, United States" in result.err
    assert "San Jose, Costa Rica" in result.err


def test_from_abroad_what_can_be_reached_comes_first_and_toll_free_has_a_way_out(amex):
    result = amex("numbers", "--from", "Japan")
    assert rows(result.out)[0][0] == "abroad"
    assert "toll-free number doesn't connect, call +1-336-393-1111" in result.err
    assert "An operator places a collect call" in result.err
    page = amex("numbers", "lost", "--from", "Japan", "--format", "markdown").out
    assert page.count("toll-free: may not connect") == 2


def test_from_canada_and_from_home_nobody_is_warned_of_toll_free(amex):
    assert "usually work from Canada" in amex("numbers", "--from", "Canada").err
    for place in ("US", "Puerto Rico"):
        result = amex("numbers", "--from", place)
        assert "toll-free" not in result.err
        assert "collect call" not in result.err


def test_json_says_how_to_dial_from_there(amex):
    def dialed(*more):
        return json.loads(amex("numbers", "abroad", "--json", *more).out)["data"][0]["dialed"]

    assert dialed("--from", "GB") == "00 1 336-393-1111"
    assert dialed("--from", "Hong Kong") == "001 1 336-393-1111"
    assert dialed() is None


@pytest.mark.parametrize(("typed", "nearest"), [("Itly", "italy"), ("Untied Kingdom", "united")])
def test_an_unknown_country_is_refused_with_the_nearest(amex, typed, nearest):
    result = amex("numbers", "--from", typed)
    assert (result.code, result.out) == (2, "")
    assert nearest in result.err


def read_code(text: str) -> str:
    """Return what a camera would read in a code drawn with half blocks."""
    top = {" ": 0, "▀": 255, "▄": 0, "█": 255}
    bottom = {" ": 0, "▀": 0, "▄": 255, "█": 255}
    lines = [line for line in text.splitlines() if line and set(line) <= set(top)]
    modules = [[half[c] for c in line] for line in lines for half in (top, bottom)]
    scale = 4
    pixels = bytes(p for row in modules for _ in range(scale) for p in row for _ in range(scale))
    shape = (len(modules) * scale, len(modules[0]) * scale)
    image = memoryview(pixels).cast("B", shape)
    [code] = zxingcpp.read_barcodes(image, try_invert=False)
    return code.text


@pytest.mark.parametrize("format", ["markdown", "pretty"])
def test_a_camera_reads_the_number_from_the_code(amex, format):
    result = amex("numbers", "abroad", "--qr", "--format", format)
    assert result.code == 0
    assert read_code(result.out) == "tel:+13363931111"


def test_a_code_holds_one_number_and_more_are_listed_instead(amex):
    result = amex("numbers", "lost", "--qr")
    assert (result.code, result.out) == (3, "")
    assert "3 numbers match" in result.err
    assert "general: Fraud, and general questions, 1-800-528-4800" in result.err
    assert amex("numbers", "concierge", "--qr").code == 3
    assert amex("numbers", "abroad", "--qr", "--format", "tsv").code == 2


MINE = """
# from the back of my card
[mine]
label = "Back of my Platinum"
phone = "(800) 555-0100"
cards = ["platinum"]
note = "Option 2"
"""


@pytest.fixture
def own_numbers(tmp_path):
    path = tmp_path / "config" / "numbers.toml"
    path.parent.mkdir()
    path.write_text(MINE)
    return path


def test_your_own_numbers_come_first_and_are_marked(amex, own_numbers):
    first = rows(amex("numbers").out)[0]
    assert first[:3] == ["mine", "Back of my Platinum", "1-800-555-0100"]
    assert first[5] == "yours"
    assert rows(amex("numbers", "--card", "platinum").out)[0][0] == "mine"
    assert "mine" not in amex("numbers", "--card", "gold").out
    assert amex("numbers", "--lookup", "1 800 555 0100").code == 0


@pytest.mark.parametrize(
    ("text", "place", "key"),
    [
        ('[b]\nlabel = "B"\nphone = "800', "line 11, column 13", ""),
        ('[b]\nlabel = "B"\nphone = "12"', "line 11, column 1", "phone"),
        ('[b]\nphone = "800-555-0101"\n[c]\nlabel = "C"', "line 9, column 1", "label"),
        (
            '[b]\nlabel = "B"\nphone = "800-555-0101"\ncards = ["platnum"]',
            "line 12, column 1",
            "platinum",
        ),
        ('[b]\nlabel = "B"\nphne = "800-555-0101"', "line 11, column 1", "phone"),
        ('[b]\nlabel = 4\nphone = "800-555-0101"', "line 10, column 1", "label"),
        (
            '[b]\nlabel = "378282246310005"\nphone = "800-555-0101"',
            "line 10, column 1",
            "card number",
        ),
    ],
)
def test_a_mistake_in_your_file_is_named_and_the_built_in_numbers_still_work(
    amex, own_numbers, text, place, key
):
    own_numbers.write_text(f"{MINE}\n{text}\n")
    result = amex("numbers", "lost")
    assert rows(result.out)[0][0] == "general"
    assert result.code == 1
    assert str(own_numbers) in result.err
    assert place in result.err
    assert key in result.err
    assert "378282246310005" not in result.err


def test_a_number_that_poses_as_amexs_cannot_become_yours(amex, own_numbers):
    own_numbers.write_text('[travel-desk]\nlabel = "From a search"\nphone = "1-833-574-0125"\n')
    result = amex("numbers")
    assert result.code == 1
    assert "pose as Amex's" in result.err
    assert "8335740125" not in amex("numbers", "--json").out
    assert amex("numbers", "--lookup", "1-833-574-0125").code == 1


@pytest.mark.parametrize(
    "text",
    ['[378282246310005]\nlabel = "L"\nphone = "800-555-0100"', '378282246310005 = "x"'],
)
def test_a_card_number_as_a_name_is_refused_and_not_repeated(amex, own_numbers, text):
    own_numbers.write_text(text)
    result = amex("numbers", "lost")
    assert result.code == 1
    assert "looks like a card number" in result.err
    assert "378282246310005" not in result.err + result.out


@pytest.mark.parametrize("name", ["general", '" "'])
def test_a_name_that_is_taken_or_empty_is_a_mistake(amex, own_numbers, name):
    own_numbers.write_text(f'[{name}]\nlabel = "L"\nphone = "800-555-0100"\n')
    assert "choose another" in amex("numbers").err


def test_your_own_numbers_behind_a_link_that_leads_nowhere_are_missed(amex, own_numbers):
    own_numbers.unlink()
    own_numbers.symlink_to("nowhere")
    result = amex("numbers")
    assert (result.code, "nowhere, which doesn't exist" in result.err) == (1, True)


def test_a_mistake_is_told_even_if_the_answer_is_no(amex, own_numbers):
    own_numbers.write_text("[mine\n")
    result = amex("numbers", "--lookup", "212-736-5000")
    assert result.code == 1
    assert "1 mistake in" in result.err
    assert "known to be Amex's" in result.err


def test_a_folder_in_place_of_the_file_costs_no_answer(amex, tmp_path):
    (tmp_path / "config" / "numbers.toml").mkdir(parents=True)
    result = amex("numbers", "lost")
    assert rows(result.out)[0][0] == "general"
    assert (result.code, "is a folder, not a file" in result.err) == (1, True)


def test_many_mistakes_are_counted_not_all_shown(amex, own_numbers):
    own_numbers.write_text("\n".join(f'[n{n}]\nlabel = "L"' for n in range(50)))
    result = amex("numbers", "lost")
    assert "50 mistakes in" in result.err
    assert "and 40 more" in result.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--edit", "lost"],
        ["--edit", "--lookup", "12"],
        ["--lookup", "800-528-4800", "--qr"],
        ["--lookup", "800-528-4800", "lost"],
        ["--card", ""],
        ["--from", ""],
    ],
)
def test_what_contradicts_or_is_empty_is_refused(amex, arguments):
    result = amex("numbers", *arguments)
    assert (result.code, result.out) == (2, "")


@pytest.mark.parametrize("option", ["--from", "--card", "--lookup"])
def test_a_card_number_in_any_option_is_refused_and_not_repeated(amex, option):
    result = amex("numbers", option, "371449635398431")
    assert (result.code, result.out) == (2, "")
    assert "371449635398431" not in result.err
    assert amex("numbers", "371449635398431").code == 2


def test_a_short_code_is_unknown_and_not_refused(amex):
    result = amex("numbers", "--lookup", "25684")
    assert (result.code, result.out) == (1, "")
    assert "We don't know 25684" in result.err


def test_an_invalid_number_is_refused_with_a_reason_and_advice(amex):
    result = amex("numbers", "--lookup", "12")
    assert "too short" in result.err
    assert "Hang up" in result.err


def test_an_exit_code_dialed_from_abroad_is_understood(amex):
    assert amex("numbers", "--lookup", "00 1 800 528 4800").code == 0


def test_an_unconfirmed_number_is_listed_and_said_to_be_unconfirmed(amex):
    result = amex("numbers", "--lookup", "1-800-243-3888")
    assert result.code == 0
    assert "Nothing we read confirms that Amex uses this number" in result.err


def test_from_home_no_collect_number_comes_first(amex):
    for place in ("US", "Guam"):
        assert rows(amex("numbers", "--from", place).out)[0][0] == "general"


def test_the_page_says_if_exit_codes_differ_by_phone_company(amex):
    assert "company may have another" in amex("numbers", "lost", "--from", "Thailand").err
    assert "company may have another" not in amex("numbers", "lost", "--from", "Italy").err


def test_edit_opens_a_template_that_holds_no_number_yet(amex, tmp_path):
    path = tmp_path / "config" / "numbers.toml"
    result = amex("numbers", "--edit", environ={"EDITOR": "true"})
    assert result.code == 0
    assert "# [my-platinum]" in path.read_text()
    assert path.stat().st_mode & 0o077 == 0
    assert "0 numbers of your own" in result.err


def test_the_template_without_its_comment_signs_is_a_number(amex, tmp_path, own_numbers):
    own_numbers.unlink()
    from_heading_on = "sed -i '/my-platinum/,$s/^# //'"
    assert amex("numbers", "--edit", environ={"EDITOR": from_heading_on}).code == 0
    assert amex("numbers", "--card", "platinum").out.startswith(
        "my-platinum\tBack of my Platinum\t"
    )


def test_edit_keeps_what_is_there_and_says_what_is_wrong_with_it(amex, own_numbers):
    result = amex("numbers", "--edit", environ={"EDITOR": "sed -i s/platinum/platnum/"})
    assert result.code == 1
    assert "platnum" in own_numbers.read_text()
    assert "Did you mean platinum" in result.err


def test_without_an_editor_the_file_is_named(amex, tmp_path):
    result = amex("numbers", "--edit", environ={"VISUAL": "no-such-editor"})
    assert result.code == 2
    assert str(tmp_path / "config" / "numbers.toml") in result.err


def test_a_number_is_added_from_the_line_and_is_first_from_then_on(amex, tmp_path):
    added = amex("numbers", "--add", "(800) 555-0100", "--card", "platinum")
    assert (added.code, added.out) == (0, "")
    assert "Saved Back of my Platinum, 1-800-555-0100" in added.err
    assert rows(amex("numbers").out)[0][:3] == [
        "my-platinum",
        "Back of my Platinum",
        "1-800-555-0100",
    ]
    amex("numbers", "--add", "800-555-0101")
    assert "my-card" in amex("numbers", "--card", "gold").out
    path = tmp_path / "config" / "numbers.toml"
    assert path.stat().st_mode & 0o077 == 0


def test_a_number_is_added_beside_what_is_there(amex, own_numbers):
    amex("numbers", "--add", "800-555-0101", "--card", "platinum")
    amex("numbers", "--add", "800-555-0102", "--card", "platinum")
    assert own_numbers.read_text().startswith(MINE.strip()[:20]) or MINE in own_numbers.read_text()
    ids = [row[0] for row in rows(amex("numbers", "--card", "platinum").out)]
    assert ids[:3] == ["mine", "my-platinum", "my-platinum-2"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "the number on the back of your card"),
        (["12"], "too short"),
        (["1-833-574-0125"], "pose as Amex's"),
        (["800-555-0100", "--card", "platnum"], "platinum"),
        (["800-555-0100", "--from", "IT"], "can't be combined"),
        (["3782 822463 10005"], "card number"),
    ],
)
def test_what_cannot_be_added_is_refused_and_nothing_is_saved(amex, tmp_path, arguments, words):
    result = amex("numbers", "--add", *arguments)
    assert (result.code, result.out) == (2, "")
    assert words in result.err
    assert not (tmp_path / "config" / "numbers.toml").exists()


def test_nothing_is_added_to_a_file_with_mistakes(amex, own_numbers):
    own_numbers.write_text("[mine\n")
    assert amex("numbers", "--add", "800-555-0100").code == 1
    assert own_numbers.read_text() == "[mine\n"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("classic-green", "green"),
        ("Corporate Platinum", "corporate-platinum"),
        ("blue-cash-preferred-morgan-stanley", "blue-cash-morgan-stanley"),
    ],
)
def test_a_card_goes_by_what_it_is_called_now(amex, typed, key):
    assert amex("numbers", "--card", typed) == amex("numbers", "--card", key)
    assert amex("cards", typed).code == 0
    assert amex("log", "add", "Called", "--card", typed).code == 0
    assert json.loads(amex("log", "list", "--json").out)["data"][0]["card"] == key


def test_a_corporate_card_gets_the_corporate_line_first_and_nobody_else_does(amex):
    assert rows(amex("numbers", "--card", "corporate-green").out)[0][0] == "corporate"
    assert "1-800-528-2122" not in amex("numbers", "--card", "platinum").out
