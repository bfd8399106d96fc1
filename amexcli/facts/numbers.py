"""Phone numbers that US cardholders meet, in the order in which one would want them.

No number was dialed. Most card-specific lines were last seen on statements or partner pages of
2014 to 2020, so each row says how sure we are, and the number on the back of the card comes first.
A row is `PRIMARY` only if the issuer or an agency gives the number for that purpose, in a source
that is undated or later than 2020.
"""

from typing import NamedTuple

from amexcli.facts.confidence import Confidence

_PRIMARY = Confidence.PRIMARY
_REPORTED = Confidence.REPORTED
_ANECDOTE = Confidence.ANECDOTE
_UNCONFIRMED = Confidence.UNCONFIRMED

BACK_OF_CARD = (
    "The number on the back of your card comes first; statements print it too. Nobody dialed the"
    " numbers in this list to check them."
)

PRODUCTS: dict[str, frozenset[str]] = {
    "corporate": frozenset({"corporate", "program", "dollar"}),
    "gift-card": frozenset({"gift"}),
    "international-dollar": frozenset({"international", "dollar"}),
    "merchant": frozenset({"merchant", "authorization"}),
    "prepaid": frozenset({"prepaid", "serve"}),
    "savings": frozenset({"saving", "cd", "certificate", "yield"}),
    "travelers-cheques": frozenset({"traveler", "cheque", "check"}),
}
"""What is not a US credit card, and the words (singular) that name it."""


class PhoneNumber(NamedTuple):
    """A line to call."""

    id: str
    label: str
    display: str
    """As a page would print it, with country code."""
    purpose: str
    confidence: Confidence
    sources: tuple[str, ...]
    """Keys of `facts.sources.SOURCES`."""
    cards: tuple[str, ...] = ()
    """Keys of `facts.cards.CARDS`, or a whole family (`business`). Empty: any US card."""
    hours: str | None = None
    """Only where a source gives them."""
    note: str | None = None
    abroad: bool = False
    """A line for callers outside the US."""
    otherwise: Confidence | None = None
    """How sure we are that it serves for what `purpose` does not name first."""
    product: str | None = None
    """A key of `PRODUCTS` if it is not for a US credit card; then it is shown when asked for."""

    @property
    def phone(self) -> str:
        """E.164: "+18005284800"."""
        return "+" + "".join(filter(str.isdigit, self.display))


NUMBERS: tuple[PhoneNumber, ...] = (
    # Servicing
    PhoneNumber(
        "general",
        "General customer service",
        "1-800-528-4800",
        "Fraud; also, as reported, general questions, a lost or stolen card, disputes",
        _PRIMARY,
        (
            "amex-security-center",
            "amex-tv-app",
            "unbiasedcredit",
            "getsnug",
            "cgaa",
            "justcancel",
            "contact-blog",
            "article",
        ),
        hours="24/7 (weak sources only)",
        note="Amex's Security Center gives it for fraud. For a dispute, a call alone does not"
        " start your legal protection; a written notice does.",
        otherwise=_REPORTED,
    ),
    PhoneNumber(
        "lost-stolen",
        "Lost or stolen card",
        "1-800-992-3404",
        "Report a card lost or stolen",
        _REPORTED,
        ("efraudprevention", "underbanked", "article", "code-repositories"),
        hours="any time (reported)",
        note="No Amex page we read gives it. If it fails, call 1-800-528-4800, or ask for a new"
        " card at americanexpress.com/cardreplacement.",
    ),
    PhoneNumber(
        "abroad",
        "Outside the US, call collect",
        "+1-336-393-1111",
        "Card lost or stolen abroad; also, as reported, other service from abroad",
        _PRIMARY,
        (
            "amex-security-center",
            "marriott-help",
            "creditcardforum",
            "efraudprevention",
            "underbanked",
        ),
        note="An operator places a collect call; from a mobile it is an ordinary paid call.",
        abroad=True,
        otherwise=_REPORTED,
    ),
    PhoneNumber(
        "platinum",
        "Platinum",
        "1-800-525-3355",
        "Platinum servicing",
        _ANECDOTE,
        ("article", "code-repositories", "number-lists"),
        cards=(
            "platinum",
            "platinum-schwab",
            "platinum-goldman-sachs",
            "platinum-morgan-stanley",
        ),
        note="No Amex page or statement we read gives it.",
    ),
    PhoneNumber(
        "gold",
        "Gold",
        "1-800-327-2177",
        "Gold servicing",
        _UNCONFIRMED,
        ("number-lists",),
        cards=("gold",),
        note="No Amex page or statement we read gives it, and one list calls it the lost or stolen"
        " line. 1-800-528-4800 is surer.",
    ),
    PhoneNumber(
        "business",
        "Business cards",
        "1-800-492-3344",
        "Customer care for small-business cards",
        _REPORTED,
        ("statement-2020-08-28", "contact-blog"),
        cards=("business-gold", "business"),
        note="Printed on a Business Gold statement of 2020.",
    ),
    PhoneNumber(
        "business-platinum",
        "Business Platinum",
        "1-800-492-8468",
        "Customer care for Business Platinum",
        _REPORTED,
        ("statement-2019-06-21",),
        cards=("business-platinum",),
        note="Printed on one statement of 2019.",
    ),
    PhoneNumber(
        "delta-platinum",
        "Delta SkyMiles Platinum",
        "1-800-257-0770",
        "Customer care for Delta SkyMiles Platinum",
        _REPORTED,
        ("statement-2019-10-16",),
        cards=("delta-platinum",),
        note="Printed on one statement of 2019. Not shown to serve other Delta cards.",
    ),
    PhoneNumber(
        "marriott-bonvoy",
        "Marriott Bonvoy (once SPG)",
        "1-800-297-1000",
        "Card servicing, US and Canada",
        _REPORTED,
        ("marriott-help",),
        cards=("marriott-bonvoy",),
        note="From a page of about 2018-19, when it was the SPG card; it may have changed.",
    ),
    PhoneNumber(
        "marriott-brilliant",
        "Marriott Bonvoy Brilliant (once SPG Luxury)",
        "1-833-674-7267",
        "Card servicing, US and Canada",
        _REPORTED,
        ("marriott-help",),
        cards=("marriott-brilliant",),
        note="From a page of about 2018-19, when it was the SPG Luxury card; it may have changed.",
    ),
    PhoneNumber(
        "marriott-business",
        "Marriott Bonvoy Business (once SPG Business)",
        "1-800-926-0143",
        "Card servicing, US and Canada",
        _REPORTED,
        ("marriott-help",),
        cards=("marriott-business",),
        note="From a page of about 2018-19, when it was the SPG Business card; it may have changed.",
    ),
    PhoneNumber(
        "blue",
        "Blue from American Express",
        "1-888-258-3741",
        "Customer care for Blue from American Express",
        _REPORTED,
        ("statement-2014-01-17", "statement-2015-12-28"),
        cards=("blue",),
        note="Printed on statements of 2014 and 2015. Not shown to serve Blue Cash.",
    ),
    PhoneNumber(
        "tty",
        "TTY (text telephone)",
        "1-800-221-9950",
        "Customer care by TTY",
        _REPORTED,
        ("statement-2020-08-28", "seminarsonly"),
        note="Printed on a statement of 2020. Otherwise dial 711 for a relay to 1-800-528-4800"
        " (reported).",
    ),
    PhoneNumber(
        "pay-by-phone",
        "Pay by phone (automated)",
        "1-800-472-9297",
        "Make a payment",
        _REPORTED,
        (
            "statement-2020-08-28",
            "statement-2019-10-16",
            "statement-2019-06-21",
            "statement-2015-12-28",
            "statement-2014-01-17",
            "allservicehelp",
        ),
        hours="24 hours (older source)",
        note="Printed on every statement we saw, 2014 to 2020.",
    ),
    # Travel emergencies
    PhoneNumber(
        "global-assist",
        "Global Assist Hotline",
        "1-800-333-2639",
        "Medical, legal, passport or cash help when more than 100 miles from home",
        _REPORTED,
        ("amex-tv-app", "tpg-assist"),
        hours="24/7 (reported, for Premium)",
        note="1-800-333-AMEX; wording of 2013. It coordinates; you usually pay the providers.",
    ),
    PhoneNumber(
        "global-assist-abroad",
        "Global Assist, collect from abroad",
        "+1-715-343-7977",
        "Global Assist when outside the US",
        _UNCONFIRMED,
        ("one-code-table",),
        note="No second source. +1-336-393-1111 is the surer number.",
        abroad=True,
    ),
    # Points, travel, applications, money trouble
    PhoneNumber(
        "membership-rewards",
        "Membership Rewards",
        "1-800-297-3276",
        "Questions about Membership Rewards points; refunds to points",
        _PRIMARY,
        ("amex-membership-rewards-terms", "amex-membership-rewards-faq", "amex-tv-app"),
        note="1-800-AXP-EARN.",
    ),
    PhoneNumber(
        "travel",
        "Amex Travel",
        "1-800-297-2977",
        "Change or cancel a booking made through AmexTravel.com",
        _REPORTED,
        ("amextravel-terms-copy", "code-repositories"),
        note="About 2020, Amex said to try Manage My Trips online first.",
    ),
    PhoneNumber(
        "reconsideration",
        "Declined application: ask for a review",
        "1-800-567-1083",
        "Ask Amex to review a declined application; application status",
        _PRIMARY,
        ("amex-declined-faq", "therewardboss", "rewardstock", "creditcardguy"),
        hours="weekdays (reported, 2017)",
        note="Before you reapply, Amex asks you to wait 30 days after the decline letter.",
    ),
    PhoneNumber(
        "reconsideration-new",
        "Reconsideration, new to Amex",
        "1-877-399-3083",
        "Ask for a review of a declined application",
        _REPORTED,
        ("doctorofcredit", "unbiasedcredit"),
        hours="Mon-Fri 8am-midnight, Sat 10am-6:30pm ET, closed Sun (reported)",
        note="Amex itself gives 1-800-567-1083; try that first.",
    ),
    PhoneNumber(
        "reconsideration-existing",
        "Reconsideration, already a cardholder",
        "1-866-314-0237",
        "Ask for a review of a declined application",
        _REPORTED,
        ("doctorofcredit", "therewardboss"),
        hours="Mon-Fri 8am-midnight, Sat 10am-6:30pm ET, closed Sun (reported)",
        note="Amex itself gives 1-800-567-1083; try that first.",
    ),
    PhoneNumber(
        "financial-relief",
        "Financial Relief Program",
        "1-866-703-4169",
        "Hardship: payment plans, lower interest, lower payments",
        _PRIMARY,
        ("amex-financial-relief", "amex-financial-struggles-faq", "business-insider"),
        hours="Mon-Fri 8am-10pm ET",
        note="You can also start online or by chat.",
    ),
    PhoneNumber(
        "credit-counseling",
        "Credit counseling referral",
        "1-888-733-4139",
        "Information about credit counseling services",
        _REPORTED,
        ("statement-2019-10-16",),
        note="Printed on one statement of 2019.",
    ),
    # Insurance and protection claims
    PhoneNumber(
        "purchase-protection",
        "Purchase protection and baggage claims",
        "1-800-228-6855",
        "Claim for a purchase or for baggage, for eligible cards",
        _PRIMARY,
        ("amex-purchase-protection", "amex-baggage-plan", "creditcardcoverage"),
        note="Give notice within 30 days. Try americanexpress.com/onlineclaim first.",
        otherwise=_REPORTED,
    ),
    PhoneNumber(
        "purchase-protection-abroad",
        "Purchase protection and baggage, collect from abroad",
        "+1-303-273-6498",
        "Claim for a purchase or for baggage from abroad, for eligible cards",
        _PRIMARY,
        ("amex-purchase-protection", "amex-baggage-plan"),
        note="Give notice within 30 days. Some pages print ...6497, which is the car rental line.",
        abroad=True,
        otherwise=_REPORTED,
    ),
    PhoneNumber(
        "car-rental",
        "Car rental loss and damage claims",
        "1-800-338-1670",
        "Claim for a rental car, and its status, for eligible cards",
        _PRIMARY,
        ("amex-car-rental-claims", "amex-car-rental-plan", "creditshout"),
        hours="24 hours (older source)",
        note="Give notice within 30 days.",
    ),
    PhoneNumber(
        "car-rental-abroad",
        "Car rental claims, collect from abroad",
        "+1-303-273-6497",
        "Claim for a rental car from abroad, for eligible cards",
        _REPORTED,
        ("amex-car-rental-plan",),
        note="From the plan document of 2017.",
        abroad=True,
    ),
    PhoneNumber(
        "premium-car-rental",
        "Premium Car Rental Protection",
        "1-800-326-2078",
        "Claim under the paid option, for cards enrolled in it",
        _UNCONFIRMED,
        ("creditshout",),
        hours="24 hours (older source)",
        note="One old source.",
    ),
    PhoneNumber(
        "trip",
        "Trip cancellation, interruption and delay",
        "1-844-933-0648",
        "Claim for a trip, for premium cards",
        _REPORTED,
        ("wallethub",),
        note="Give notice within 60 days. Trip delay is reported to start by phone; another source"
        " gives 1-800-228-6855 for it.",
    ),
    PhoneNumber(
        "return-protection",
        "Return Protection",
        "1-800-297-8019",
        "Ask for a refund within 90 days, for eligible cards",
        _REPORTED,
        ("return-protection-copy",),
        note="Another source gives 1-800-228-6855.",
    ),
    PhoneNumber(
        "extended-warranty",
        "Extended Warranty",
        "1-800-225-3750",
        "Claim under the extended warranty, for eligible cards",
        _REPORTED,
        ("flyertalk-warranty",),
        note="From 2016. Newer pages send purchase claims to 1-800-228-6855.",
    ),
    # The regulator
    PhoneNumber(
        "cfpb",
        "CFPB, the US regulator",
        "1-855-411-2372",
        "Complain about Amex to the Consumer Financial Protection Bureau",
        _REPORTED,
        ("creditcards-cfpb", "cfpb-guide-copy"),
        hours="Mon-Fri 8am-8pm ET (older guide)",
        note="A complaint does not replace the written billing-error notice.",
    ),
    PhoneNumber(
        "cfpb-tty",
        "CFPB by TTY",
        "1-855-729-2372",
        "Complain about Amex to the Consumer Financial Protection Bureau, by text telephone",
        _REPORTED,
        ("cfpb-guide-copy",),
        hours="Mon-Fri 8am-8pm ET (older guide)",
    ),
    # Other products
    PhoneNumber(
        "corporate",
        "Corporate Card",
        "1-800-528-2122",
        "Cards of an employer's program",
        _REPORTED,
        ("uncg", "contact-blog"),
        product="corporate",
    ),
    PhoneNumber(
        "corporate-sales",
        "Corporate program sales",
        "1-855-407-0445",
        "For companies that want a program; not for cardholders",
        _UNCONFIRMED,
        ("corporate-faq-copy",),
        product="corporate",
    ),
    PhoneNumber(
        "global-dollar",
        "Global Dollar Corporate Card",
        "1-800-545-1171",
        "Confirm the card, and service, for people who live outside the US",
        _PRIMARY,
        ("amex-global-dollar",),
        note="In some countries you dial a local AT&T access number first.",
        product="corporate",
    ),
    PhoneNumber(
        "international-dollar",
        "International Dollar Card",
        "1-800-327-1267",
        "Service, lost card and points, only for that card",
        _PRIMARY,
        ("amex-international-dollar", "amex-international-dollar-faq"),
        hours="24 hours (older source)",
        note="Issued to people who live in Latin America or the Caribbean.",
        product="international-dollar",
    ),
    PhoneNumber(
        "international-dollar-abroad",
        "International Dollar Card, collect from outside the US",
        "+52 55 5326 2660",
        "The same, from outside the US",
        _PRIMARY,
        ("amex-international-dollar", "amex-international-dollar-faq"),
        abroad=True,
        product="international-dollar",
    ),
    PhoneNumber(
        "gift-card",
        "Gift Card",
        "1-877-297-4438",
        "Gift card lost or stolen; service",
        _PRIMARY,
        ("amex-gift-card-faq", "contact-blog"),
        note="Amex asks for its number, the 3-digit code on the back and the 4-digit code on the"
        " front.",
        product="gift-card",
    ),
    PhoneNumber(
        "business-gift-card",
        "Business Gift Card",
        "1-800-297-7327",
        "Business gift card lost or stolen; service",
        _PRIMARY,
        ("amex-gift-card-faq",),
        product="gift-card",
    ),
    PhoneNumber(
        "gift-card-order",
        "Gift card order not arrived",
        "1-833-205-8622",
        "An online order that has not come after 10 business days",
        _REPORTED,
        ("amex-gift-card-orders",),
        note="From a page of about 2020.",
        product="gift-card",
    ),
    PhoneNumber(
        "travelers-cheques",
        "Travelers Cheques",
        "1-800-221-7282",
        "Redeem, or report lost or stolen",
        _PRIMARY,
        ("amex-travelers-cheques", "amex-travelers-cheques-uk"),
        hours="24/7 (Amex UK and India pages)",
        note="No longer issued, and they do not expire (Amex's UK site).",
        product="travelers-cheques",
    ),
    PhoneNumber(
        "savings",
        "Savings and CDs",
        "1-800-446-6307",
        "High Yield Savings and certificates of deposit",
        _PRIMARY,
        ("amex-savings-faq", "amex-savings-security"),
        hours="24/7 (older Amex page)",
        product="savings",
    ),
    PhoneNumber(
        "serve",
        "Serve prepaid",
        "1-800-954-0559",
        "Serve card service and replacement",
        _REPORTED,
        ("taxact", "contact-blog"),
        note="From 2020. Check on your card who issues it now.",
        product="prepaid",
    ),
    PhoneNumber(
        "merchant-code-10",
        "Merchants: authorization, Code 10",
        "1-800-528-2121",
        "For merchants only; not for cardholders",
        _PRIMARY,
        ("amex-merchant-code-10",),
        product="merchant",
    ),
    PhoneNumber(
        "merchant-services",
        "Merchant services",
        "1-800-528-5200",
        "For merchants only; not for cardholders",
        _UNCONFIRMED,
        ("contact-blog", "number-lists"),
        product="merchant",
    ),
    # Kept because the article gives it
    PhoneNumber(
        "apply",
        "New card applications",
        "1-800-243-3888",
        "Apply for a card",
        _UNCONFIRMED,
        ("article",),
        note="Nothing we read confirms it. Apply at americanexpress.com instead.",
    ),
)

BY_ID: dict[str, PhoneNumber] = {number.id: number for number in NUMBERS}
COLLECT = BY_ID["abroad"]
