"""Phone numbers that US cardholders come across, the most useful first.

We dialed none of them. Most card-specific lines were last seen on statements or partner pages from
2014 to 2020, so each row says how sure we are, and the number on the back of the card comes first.
A row is `PRIMARY` only if the issuer or an agency gives the number for that purpose, in a source
that is undated or later than 2020.
"""

from typing import Literal, NamedTuple, TypeAlias

from amexcli.facts.confidence import Confidence

_GENERAL = "1-800-528-4800"
_ABROAD = "+1-336-393-1111"
_RECONSIDERATION = "1-800-567-1083"
_PURCHASES = "1-800-228-6855"
_RENTAL_ABROAD = "+1-303-273-6497"
"""Numbers that the notes of other rows mention."""

_PRIMARY = Confidence.PRIMARY
_REPORTED = Confidence.REPORTED
_ANECDOTE = Confidence.ANECDOTE
_UNCONFIRMED = Confidence.UNCONFIRMED

BACK_OF_CARD = (
    "Call the number on the back of your card first. It's also on your statement. We haven't"
    " called the numbers in this list to check them."
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
"""Products other than US credit cards, each with the words (singular) that name it."""


Group: TypeAlias = Literal["everyday", "claims", "applications", "special"]
"""What a line is for: the short list of numbers shows the everyday ones and counts the others."""


class PhoneNumber(NamedTuple):
    """A line to call."""

    id: str
    label: str
    display: str
    """The number as a page prints it, with its country code."""
    purpose: str
    confidence: Confidence
    sources: tuple[str, ...]
    """Keys of `facts.sources.SOURCES`."""
    cards: tuple[str, ...] = ()
    """Keys of `facts.cards.CARDS`, or a whole family (`business`). If empty, any US card."""
    hours: str | None = None
    """Only where a source gives them."""
    note: str | None = None
    abroad: bool = False
    """A line for callers outside the US."""
    otherwise: Confidence | None = None
    """How sure we are of its other uses, those that `purpose` doesn't name first."""
    product: str | None = None
    """A key of `PRODUCTS` if it isn't for a US credit card. It's then shown only on request."""
    group: Group = "everyday"
    whose: str = "Amex"
    """Who answers, if it isn't Amex."""

    @property
    def phone(self) -> str:
        """E.164: "+18005284800"."""
        return "+" + "".join(filter(str.isdigit, self.display))


NUMBERS: tuple[PhoneNumber, ...] = (
    # Servicing
    PhoneNumber(
        id="general",
        label="Fraud, and general questions",
        display=_GENERAL,
        purpose="Fraud. Also (reported): general questions, a lost or stolen card, disputes",
        confidence=_PRIMARY,
        sources=(
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
        note="Amex's Security Center lists it for fraud. In a dispute, a call alone doesn't start"
        " your legal protection. A written notice does.",
        otherwise=_REPORTED,
    ),
    PhoneNumber(
        id="lost-stolen",
        label="Lost or stolen card",
        display="1-800-992-3404",
        purpose="Report a card lost or stolen",
        confidence=_REPORTED,
        sources=("efraudprevention", "underbanked", "article", "code-repositories"),
        hours="any time (reported)",
        note=f"No Amex page we read lists it. If it doesn't work, call {_GENERAL}, or ask for a"
        " new card at americanexpress.com/cardreplacement.",
    ),
    PhoneNumber(
        id="abroad",
        label="Lost or stolen abroad (collect)",
        display=_ABROAD,
        purpose="Card lost or stolen abroad. Also (reported): other service from abroad",
        confidence=_PRIMARY,
        sources=(
            "amex-security-center",
            "marriott-help",
            "creditcardforum",
            "efraudprevention",
            "underbanked",
        ),
        note="An operator places a collect call. From a cell phone, it's an ordinary paid call.",
        abroad=True,
        otherwise=_REPORTED,
    ),
    PhoneNumber(
        id="platinum",
        label="Platinum",
        display="1-800-525-3355",
        purpose="Platinum servicing",
        confidence=_ANECDOTE,
        sources=("article", "code-repositories", "number-lists"),
        cards=(
            "platinum",
            "platinum-schwab",
            "platinum-goldman-sachs",
            "platinum-morgan-stanley",
        ),
        note="No Amex page or statement we read lists it.",
    ),
    PhoneNumber(
        id="gold",
        label="Gold",
        display="1-800-327-2177",
        purpose="Gold servicing",
        confidence=_UNCONFIRMED,
        sources=("number-lists",),
        cards=("gold",),
        note="No Amex page or statement we read lists it, and one list calls it the lost or"
        f" stolen line. {_GENERAL} is more reliable.",
    ),
    PhoneNumber(
        id="business",
        label="Business cards",
        display="1-800-492-3344",
        purpose="Customer care for small-business cards",
        confidence=_REPORTED,
        sources=("statement-2020-08-28", "contact-blog"),
        cards=("business-gold", "business"),
        note="Printed on a Business Gold statement from 2020.",
    ),
    PhoneNumber(
        id="business-platinum",
        label="Business Platinum",
        display="1-800-492-8468",
        purpose="Customer care for Business Platinum",
        confidence=_REPORTED,
        sources=("statement-2019-06-21",),
        cards=("business-platinum",),
        note="Printed on one statement from 2019.",
    ),
    PhoneNumber(
        id="delta-platinum",
        label="Delta SkyMiles Platinum",
        display="1-800-257-0770",
        purpose="Customer care for Delta SkyMiles Platinum",
        confidence=_REPORTED,
        sources=("statement-2019-10-16",),
        cards=("delta-platinum",),
        note="Printed on one statement from 2019. Nothing shows that it serves other Delta cards.",
    ),
    PhoneNumber(
        id="marriott-bonvoy",
        label="Marriott Bonvoy (once SPG)",
        display="1-800-297-1000",
        purpose="Card servicing, US and Canada",
        confidence=_REPORTED,
        sources=("marriott-help",),
        cards=("marriott-bonvoy",),
        note="From a page from about 2018-19, when this was the SPG card. It may have changed.",
    ),
    PhoneNumber(
        id="marriott-brilliant",
        label="Marriott Bonvoy Brilliant (once SPG Luxury)",
        display="1-833-674-7267",
        purpose="Card servicing, US and Canada",
        confidence=_REPORTED,
        sources=("marriott-help",),
        cards=("marriott-brilliant",),
        note="From a page from about 2018-19, when this was the SPG Luxury card. It may have"
        " changed.",
    ),
    PhoneNumber(
        id="marriott-business",
        label="Marriott Bonvoy Business (once SPG Business)",
        display="1-800-926-0143",
        purpose="Card servicing, US and Canada",
        confidence=_REPORTED,
        sources=("marriott-help",),
        cards=("marriott-business",),
        note="From a page from about 2018-19, when this was the SPG Business card. It may have"
        " changed.",
    ),
    PhoneNumber(
        id="blue",
        label="Blue from American Express",
        display="1-888-258-3741",
        purpose="Customer care for Blue from American Express",
        confidence=_REPORTED,
        sources=("statement-2014-01-17", "statement-2015-12-28"),
        cards=("blue",),
        note="Printed on statements from 2014 and 2015. Nothing shows that it serves Blue Cash.",
    ),
    PhoneNumber(
        id="tty",
        group="special",
        label="TTY (text telephone)",
        display="1-800-221-9950",
        purpose="Customer care by TTY",
        confidence=_REPORTED,
        sources=("statement-2020-08-28", "seminarsonly"),
        note=f"Printed on a statement from 2020. Otherwise dial 711 for a relay to {_GENERAL}"
        " (reported).",
    ),
    PhoneNumber(
        id="pay-by-phone",
        label="Pay by phone (automated)",
        display="1-800-472-9297",
        purpose="Make a payment",
        confidence=_REPORTED,
        sources=(
            "statement-2020-08-28",
            "statement-2019-10-16",
            "statement-2019-06-21",
            "statement-2015-12-28",
            "statement-2014-01-17",
            "allservicehelp",
        ),
        hours="24 hours (older source)",
        note="Printed on every statement we saw, 2014 to 2020. In letters: 1-800-IPAY-AXP.",
    ),
    # Travel emergencies
    PhoneNumber(
        id="global-assist",
        label="Global Assist Hotline",
        display="1-800-333-2639",
        purpose="Medical, legal, passport or cash help when you're more than 100 miles from home",
        confidence=_REPORTED,
        sources=("amex-tv-app", "tpg-assist"),
        hours="24/7 (reported, for Premium)",
        note="1-800-333-AMEX. The wording is from 2013. The hotline coordinates, and you usually"
        " pay the providers.",
    ),
    PhoneNumber(
        id="global-assist-abroad",
        label="Global Assist, collect from abroad",
        display="+1-715-343-7977",
        purpose="Global Assist when you're outside the US",
        confidence=_UNCONFIRMED,
        sources=("one-code-table",),
        note=f"Only one source has it. {_ABROAD} is more reliable.",
        abroad=True,
    ),
    # Points, travel, applications, money trouble
    PhoneNumber(
        id="membership-rewards",
        label="Membership Rewards",
        display="1-800-297-3276",
        purpose="Questions about Membership Rewards points, and refunds to points",
        confidence=_PRIMARY,
        sources=("amex-membership-rewards-terms", "amex-membership-rewards-faq", "amex-tv-app"),
        note="1-800-AXP-EARN.",
    ),
    PhoneNumber(
        id="travel",
        label="Amex Travel",
        display="1-800-297-2977",
        purpose="Change or cancel a booking made through AmexTravel.com",
        confidence=_REPORTED,
        sources=("amextravel-terms-copy", "code-repositories"),
        note="About 2020, Amex said to try Manage My Trips online first.",
    ),
    PhoneNumber(
        id="reconsideration",
        group="applications",
        label="Declined application: ask for a review",
        display=_RECONSIDERATION,
        purpose="Ask Amex to review a declined application; application status",
        confidence=_PRIMARY,
        sources=("amex-declined-faq", "therewardboss", "rewardstock", "creditcardguy"),
        hours="weekdays (reported, 2017)",
        note="Before you reapply, Amex asks you to wait 30 days after the decline letter.",
    ),
    PhoneNumber(
        id="reconsideration-new",
        group="applications",
        label="Reconsideration, new to Amex",
        display="1-877-399-3083",
        purpose="Ask for a review of a declined application",
        confidence=_REPORTED,
        sources=("doctorofcredit", "unbiasedcredit"),
        hours="Mon-Fri 8am-midnight, Sat 10am-6:30pm ET, closed Sun (reported)",
        note=f"Amex itself lists {_RECONSIDERATION}, so try that first.",
    ),
    PhoneNumber(
        id="reconsideration-existing",
        group="applications",
        label="Reconsideration, already a cardholder",
        display="1-866-314-0237",
        purpose="Ask for a review of a declined application",
        confidence=_REPORTED,
        sources=("doctorofcredit", "therewardboss"),
        hours="Mon-Fri 8am-midnight, Sat 10am-6:30pm ET, closed Sun (reported)",
        note=f"Amex itself lists {_RECONSIDERATION}, so try that first.",
    ),
    PhoneNumber(
        id="financial-relief",
        label="Financial Relief Program",
        display="1-866-703-4169",
        purpose="Hardship: payment plans, lower interest, lower payments",
        confidence=_PRIMARY,
        sources=("amex-financial-relief", "amex-financial-struggles-faq", "business-insider"),
        hours="Mon-Fri 8am-10pm ET",
        note="You can also start online or by chat.",
    ),
    PhoneNumber(
        id="credit-counseling",
        group="special",
        label="Credit counseling referral",
        display="1-888-733-4139",
        purpose="Information about credit counseling services",
        confidence=_REPORTED,
        sources=("statement-2019-10-16",),
        note="Printed on one statement from 2019.",
    ),
    # Insurance and protection claims
    PhoneNumber(
        id="purchase-protection",
        group="claims",
        label="Purchase, return, and baggage claims",
        display=_PURCHASES,
        purpose="Claim for a purchase or for baggage; also, as reported, for a return, for eligible"
        " cards",
        confidence=_PRIMARY,
        sources=(
            "amex-purchase-protection",
            "amex-baggage-plan",
            "creditcardcoverage",
            "return-guide",
        ),
        note="Give notice within 30 days. Try americanexpress.com/onlineclaim first.",
        otherwise=_REPORTED,
    ),
    PhoneNumber(
        id="purchase-protection-abroad",
        group="claims",
        label="Purchase protection and baggage, collect from abroad",
        display="+1-303-273-6498",
        purpose="Claim for a purchase or for baggage from abroad, for eligible cards",
        confidence=_PRIMARY,
        sources=("amex-purchase-protection", "amex-baggage-plan"),
        note=f"Give notice within 30 days. Some pages print ...{_RENTAL_ABROAD[-4:]}, but that's"
        " the car rental line.",
        abroad=True,
        otherwise=_REPORTED,
    ),
    PhoneNumber(
        id="car-rental",
        group="claims",
        label="Car rental loss and damage claims",
        display="1-800-338-1670",
        purpose="Claim for a rental car, and its status, for eligible cards",
        confidence=_PRIMARY,
        sources=("amex-car-rental-claims", "amex-car-rental-plan", "creditshout"),
        hours="24 hours (older source)",
        note="Give notice within 30 days.",
    ),
    PhoneNumber(
        id="car-rental-abroad",
        group="claims",
        label="Car rental claims, collect from abroad",
        display=_RENTAL_ABROAD,
        purpose="Claim for a rental car from abroad, for eligible cards",
        confidence=_REPORTED,
        sources=("amex-car-rental-plan",),
        note="From the 2017 plan document.",
        abroad=True,
    ),
    PhoneNumber(
        id="premium-car-rental",
        group="claims",
        label="Premium Car Rental Protection",
        display="1-800-326-2078",
        purpose="Claim under the paid option, for cards enrolled in it",
        confidence=_UNCONFIRMED,
        sources=("creditshout",),
        hours="24 hours (older source)",
        note="From one old source.",
    ),
    PhoneNumber(
        id="trip",
        group="claims",
        label="Trip cancellation, interruption and delay",
        display="1-844-933-0648",
        purpose="Claim for a trip, for premium cards",
        confidence=_REPORTED,
        sources=("wallethub",),
        note="Give notice within 60 days. You can also start a trip delay claim online (reported)."
        f" Another source lists {_PURCHASES} for trip delay.",
    ),
    PhoneNumber(
        id="return-protection",
        group="claims",
        label="Return Protection (older number)",
        display="1-800-297-8019",
        purpose="Ask for a refund within 90 days, for eligible cards",
        confidence=_ANECDOTE,
        sources=("return-protection-copy",),
        note=f"A newer guide lists {_PURCHASES}.",
    ),
    PhoneNumber(
        id="extended-warranty",
        group="claims",
        label="Extended Warranty",
        display="1-800-225-3750",
        purpose="Claim under the extended warranty, for eligible cards",
        confidence=_REPORTED,
        sources=("flyertalk-warranty",),
        note=f"From 2016. Newer pages send purchase claims to {_PURCHASES}.",
    ),
    # The regulator
    PhoneNumber(
        id="occ",
        label="OCC, the bank's regulator",
        whose="The OCC",
        display="1-800-613-6743",
        purpose="Complain about American Express National Bank",
        confidence=_REPORTED,
        sources=("occ-complaints",),
        hours="Mon-Fri 8am-8pm ET",
        note="Consumer-law matters go to the CFPB.",
    ),
    PhoneNumber(
        id="cfpb",
        label="CFPB, the US regulator",
        display="1-855-411-2372",
        purpose="Complain about Amex to the Consumer Financial Protection Bureau",
        confidence=_REPORTED,
        sources=("creditcards-cfpb", "cfpb-guide-copy"),
        hours="Mon-Fri 8am-8pm ET (older guide)",
        note="A complaint doesn't replace the written billing-error notice.",
    ),
    PhoneNumber(
        id="cfpb-tty",
        group="special",
        label="CFPB by TTY",
        display="1-855-729-2372",
        purpose="Complain about Amex to the Consumer Financial Protection Bureau, by text telephone",
        confidence=_REPORTED,
        sources=("cfpb-guide-copy",),
        hours="Mon-Fri 8am-8pm ET (older guide)",
    ),
    # Other products
    PhoneNumber(
        id="corporate",
        label="Corporate Card",
        display="1-800-528-2122",
        purpose="Cards of an employer's program",
        cards=("corporate",),
        confidence=_REPORTED,
        sources=("uncg", "contact-blog"),
        product="corporate",
    ),
    PhoneNumber(
        id="corporate-sales",
        label="Corporate program sales",
        display="1-855-407-0445",
        purpose="For companies that want a program; not for cardholders",
        confidence=_UNCONFIRMED,
        sources=("corporate-faq-copy",),
        product="corporate",
    ),
    PhoneNumber(
        id="global-dollar",
        label="Global Dollar Corporate Card",
        display="1-800-545-1171",
        purpose="Confirm the card, and service, for people who live outside the US",
        confidence=_PRIMARY,
        sources=("amex-global-dollar",),
        note="In some countries you dial a local AT&T access number first.",
        product="corporate",
    ),
    PhoneNumber(
        id="international-dollar",
        label="International Dollar Card",
        display="1-800-327-1267",
        purpose="Service, lost card and points, only for that card",
        confidence=_PRIMARY,
        sources=("amex-international-dollar", "amex-international-dollar-faq"),
        hours="24 hours (older source)",
        note="Issued to people who live in Latin America or the Caribbean.",
        product="international-dollar",
    ),
    PhoneNumber(
        id="international-dollar-abroad",
        label="International Dollar Card, collect from outside the US",
        display="+52 55 5326 2660",
        purpose="Service, lost card and points, from outside the US",
        confidence=_PRIMARY,
        sources=("amex-international-dollar", "amex-international-dollar-faq"),
        abroad=True,
        product="international-dollar",
    ),
    PhoneNumber(
        id="gift-card",
        label="Gift Card",
        display="1-877-297-4438",
        purpose="Gift card lost or stolen; service",
        confidence=_PRIMARY,
        sources=("amex-gift-card-faq", "contact-blog"),
        note="Amex asks for its number, the 3-digit code on the back and the 4-digit code on the"
        " front.",
        product="gift-card",
    ),
    PhoneNumber(
        id="business-gift-card",
        label="Business Gift Card",
        display="1-800-297-7327",
        purpose="Business gift card lost or stolen; service",
        confidence=_PRIMARY,
        sources=("amex-gift-card-faq",),
        product="gift-card",
    ),
    PhoneNumber(
        id="gift-card-order",
        label="Gift card order hasn't arrived",
        display="1-833-205-8622",
        purpose="An online order that hasn't arrived after 10 business days",
        confidence=_REPORTED,
        sources=("amex-gift-card-orders",),
        note="From a page from about 2020.",
        product="gift-card",
    ),
    PhoneNumber(
        id="travelers-cheques",
        label="Travelers Cheques",
        display="1-800-221-7282",
        purpose="Redeem, or report lost or stolen",
        confidence=_PRIMARY,
        sources=("amex-travelers-cheques", "amex-travelers-cheques-uk"),
        hours="24/7 (Amex UK and India pages)",
        note="No longer issued, but they don't expire (Amex's UK site).",
        product="travelers-cheques",
    ),
    PhoneNumber(
        id="savings",
        label="Savings and CDs",
        display="1-800-446-6307",
        purpose="High Yield Savings and certificates of deposit",
        confidence=_PRIMARY,
        sources=("amex-savings-faq", "amex-savings-security"),
        hours="24/7 (older Amex page)",
        product="savings",
    ),
    PhoneNumber(
        id="serve",
        label="Serve prepaid",
        display="1-800-954-0559",
        purpose="Serve card service and replacement",
        confidence=_REPORTED,
        sources=("taxact", "contact-blog"),
        note="From 2020. Look on your card for who issues it now.",
        product="prepaid",
    ),
    PhoneNumber(
        id="merchant-code-10",
        label="Merchants: authorization, Code 10",
        display="1-800-528-2121",
        purpose="For merchants only; not for cardholders",
        confidence=_PRIMARY,
        sources=("amex-merchant-code-10",),
        product="merchant",
    ),
    PhoneNumber(
        id="merchant-services",
        label="Merchant services",
        display="1-800-528-5200",
        purpose="For merchants only; not for cardholders",
        confidence=_UNCONFIRMED,
        sources=("contact-blog", "number-lists"),
        product="merchant",
    ),
    # Listed only because an article gives it
    PhoneNumber(
        id="apply",
        group="applications",
        label="New card applications",
        display="1-800-243-3888",
        purpose="Apply for a card",
        confidence=_UNCONFIRMED,
        sources=("article",),
        note="Nothing we read confirms it. Apply at americanexpress.com instead.",
    ),
)

BY_ID: dict[str, PhoneNumber] = {number.id: number for number in NUMBERS}
COLLECT = BY_ID["abroad"]


class _Display:
    """Fills {number:ID} in a sentence, so that no number is written twice."""

    def __format__(self, number: str) -> str:
        return BY_ID[number].display


DISPLAY = _Display()
