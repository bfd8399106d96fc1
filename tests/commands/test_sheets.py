"""What particular call sheets must say, and what none of them may say."""

import re

import pytest

from amexcli.facts.tasks import TASKS

ABROAD = ("medical-emergency-abroad", "legal-help-abroad")
NOT_KNOWN = {
    "locked-out": "how many tries",
    "change-details": "no Amex page",
    "damaged-card": "whether the number stays",
    "digital-wallet": "virtual numbers made in its own app",
    "pin-and-cash": "how long it takes",
    "tax-documents": "how many years",
    "bank-accounts": "no Amex phone number",
    "accessibility": "braille",
    "military-benefits": "no Amex page",
    "bankruptcy": "no Amex address",
    "lounge-access": "no phone line",
    "talk-to-a-person": "best hour",
}
POINTS_TO = {
    "airline-refund": "amex dispute-checklist --reason flight-canceled",
    "booking-change": "amex route airline-refund",
    "missing-refund": "amex route airline-refund",
    "fraud": "amex route identity-theft",
    "hardship": "amex route sued",
    "late-fee": "amex route payment-problem",
    "membership-rewards": "amex route points-problem",
    "missing-points": "amex route welcome-offer",
    "payment": "amex route payment-problem",
    "lower-rate": "amex route military-benefits",
}


def page(amex, slug, *options):
    return amex("route", slug, *options).out


@pytest.mark.parametrize("options", [(), ("--from", "Italy")], ids=["", "from Italy"])
@pytest.mark.parametrize("slug", ABROAD)
def test_help_abroad_leads_with_the_collect_number_and_warns_of_the_toll_free_one(
    amex, slug, options
):
    out = page(amex, slug, *options)
    collect, toll_free = out.index("+1-336-393-1111"), out.index("1-800-333-2639")
    assert collect < toll_free
    assert "You often can't reach US toll-free numbers from abroad" in out


@pytest.mark.parametrize("slug", NOT_KNOWN)
def test_where_no_source_says_the_page_says_it_is_unknown(amex, slug):
    out = page(amex, slug)
    assert "We found no" in out
    assert NOT_KNOWN[slug] in out


@pytest.mark.parametrize("slug", POINTS_TO)
def test_a_sheet_points_to_the_one_that_fits_better(amex, slug):
    assert POINTS_TO[slug] in page(amex, slug)


def test_a_fake_activation_page_is_warned_of(amex):
    out = page(amex, "activate-card")
    assert "sites.google.com" in out
    assert "only in the app, at the address on its sticker" in out


def test_court_papers_come_with_the_date_first_and_no_other_letter_instead(amex):
    out = page(amex, "sued")
    first = out[out.index("1. ") : out.index("2. ")]
    assert "by the date on your summons" in first
    assert "doesn't replace that" in first
    assert "LawHelp.org" in out
    assert not re.search(r"\d+ days to answer", out)  # it differs by state and court


def test_a_cap_on_late_fees_that_a_court_struck_down_is_printed_nowhere(amex):
    for slug in TASKS:
        assert not re.search(r"\$8\b(?!,)", page(amex, slug)), slug


def test_a_written_request_starts_the_clock_of_a_credit_balance_and_that_is_said(amex):
    out = page(amex, "credit-balance")
    assert "within 7 business days" in out
    assert "For a business card, your agreement counts." in out


def test_the_name_of_a_sheet_that_is_part_of_another_still_answers(amex):
    out = page(amex, "close-authorized-user-debt")
    assert out.startswith(f"# {TASKS['additional-cards'].title}\n")


NOT_SAID = (
    *("meanwhile", "mislaid", "e-mail", "cancelled ", "shop ", "whom", "by itself", "stands in"),
    *("I would like", "do not", "cannot", "the article"),
)


@pytest.mark.parametrize("slug", TASKS)
def test_a_sheet_is_written_as_an_american_speaks(amex, slug):
    out = page(amex, slug)
    assert [word for word in NOT_SAID if word in out] == []
