"""What a card includes besides credit: help abroad, concierge, travel, protection, points."""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_PRACTICE = Basis.PRACTICE
_REPORTED = Confidence.REPORTED
_ONE_SOURCE = Confidence.ONE_SOURCE

BENEFITS = (
    # Global Assist
    Rule(
        key="assist",
        basis=_PRACTICE,
        citation="a data set from 2026, terms from 2013",
        wording="Global Assist finds and coordinates help when you're more than 100 miles from"
        " home. You usually pay for that help.",
        sources=("opencard-db", "amex-tv-app", "tpg-assist"),
        confidence=_REPORTED,
    ),
    Rule(
        key="assist-premium",
        basis=_PRACTICE,
        citation="a data set from 2026",
        wording="Premium Global Assist may transport you in a medical emergency at no cost, but"
        " only if it approves and coordinates the transport.",
        sources=("opencard-db",),
        confidence=_REPORTED,
    ),
    Rule(
        key="assist-premium-cards",
        basis=_PRACTICE,
        citation="a data set from 2026",
        wording="Premium Global Assist is included with Platinum, Business Platinum, Centurion, Corporate"
        " Platinum, Hilton Aspire, Delta Reserve, and Delta Reserve Business.",
        sources=("opencard-db", "tpg-assist"),
        confidence=_REPORTED,
    ),
    Rule(
        key="assist-conditions",
        basis=_PRACTICE,
        citation="terms as copied",
        wording="Global Assist's doctor must agree that the transport is necessary. Trips over {days} days"
        " and preexisting conditions aren't covered. Family members may be covered.",
        sources=("airambulanceone", "tpg-assist"),
        confidence=_ONE_SOURCE,
        days=90,
    ),
    Rule(
        key="assist-finds",
        basis=_PRACTICE,
        citation="terms from 2013",
        wording="Global Assist helps you find medical and legal help, and helps with a lost passport or cash.",
        sources=("amex-tv-app", "tpg-assist"),
        confidence=_REPORTED,
    ),
    # Concierge and travel
    Rule(
        key="concierge",
        basis=_PRACTICE,
        citation="campaign page and reviews",
        wording="Cards with a concierge, such as Platinum, get help with reservations, tickets,"
        " travel, and shopping.",
        sources=("amex-delta-reserve-business", "uscreditcardguide"),
        confidence=_REPORTED,
    ),
    Rule(
        key="travel-desk",
        basis=_PRACTICE,
        citation="a data set from 2026",
        wording="For complex trips, call Amex Travel, not the concierge.",
        sources=("opencard-db",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="travel-online",
        basis=_PRACTICE,
        citation="travel questions from about 2020",
        wording="Try Manage My Trips online first, or call.",
        sources=("amex-travel-faq",),
        confidence=_REPORTED,
    ),
    # Claims
    Rule(
        key="claim-purchase",
        basis=_PRACTICE,
        citation="purchase protection page, 2023",
        wording="Give notice within {days} days.",
        sources=("amex-purchase-protection",),
        days=30,
    ),
    Rule(
        key="claim-purchase-limits",
        basis=_PRACTICE,
        citation="Amex's guide from 2024, as quoted",
        wording="Purchase protection covers {days} days from the purchase. Platinum and Gold pay"
        " up to $10,000 an item and $50,000 a year. Smaller cards pay up to $1,000 an"
        " item.",
        sources=("purchase-guide",),
        confidence=_REPORTED,
        days=90,
    ),
    Rule(
        key="claim-baggage",
        basis=_PRACTICE,
        citation="baggage plan from 2017",
        wording="Give notice within {days} days.",
        sources=("amex-baggage-plan",),
        confidence=_REPORTED,
        days=30,
    ),
    Rule(
        key="claim-rental",
        basis=_PRACTICE,
        citation="car rental plan from 2017",
        wording="Give notice within {days} days.",
        sources=("amex-car-rental-plan",),
        confidence=_REPORTED,
        days=30,
    ),
    Rule(
        key="claim-rental-mail",
        basis=_PRACTICE,
        citation="car rental plan from 2017",
        wording="Documents go to the Car Rental Loss and Damage Insurance Claims Unit, PO Box"
        " 979178, Miami, FL 33197-9178.",
        sources=("amex-car-rental-plan",),
        confidence=_REPORTED,
    ),
    Rule(
        key="claim-mail",
        basis=_PRACTICE,
        citation="baggage plan from 2017",
        wording="Documents go to AMEX Assurance Company, PO Box 981553, El Paso, TX 79998-9920.",
        sources=("amex-baggage-plan", "creditshout"),
        confidence=_REPORTED,
    ),
    Rule(
        key="claim-trip",
        basis=_PRACTICE,
        citation="Amex's guide, as quoted",
        wording="Give notice within {days} days, and send proof within {then_days}.",
        sources=("trip-guide", "wallethub"),
        confidence=_REPORTED,
        days=60,
        then_days=180,
    ),
    Rule(
        key="claim-trip-delay",
        basis=_PRACTICE,
        citation="Amex's guide, as quoted",
        wording="A delay of more than 6 hours pays up to $500, or on some cards 12 hours and $300,"
        " twice in 12 months. The card must have paid for a round trip.",
        sources=("trip-guide", "lazypoints"),
        confidence=_REPORTED,
    ),
    Rule(
        key="claim-return",
        basis=_PRACTICE,
        citation="Amex's guide from 2020, as quoted",
        wording="Ask within {days} days of the purchase, online or by phone, and send your documents"
        " within {then_days} days.",
        sources=("return-guide", "return-protection-copy"),
        confidence=_REPORTED,
        days=90,
        then_days=30,
    ),
    Rule(
        key="claim-return-limits",
        basis=_PRACTICE,
        citation="Amex's guide from 2020, as quoted",
        wording="Return protection pays up to $300 an item and $1,000 a year. Gold isn't on the current"
        " list of cards.",
        sources=("return-guide", "card-maximizer"),
        confidence=_REPORTED,
    ),
    Rule(
        key="claim-warranty",
        basis=_PRACTICE,
        citation="pages from 2023 to 2026",
        wording="Newer pages send purchase claims to {number:purchase-protection}. An older line"
        " was {number:extended-warranty}.",
        sources=("amex-purchase-protection", "creditcardcoverage", "flyertalk-warranty"),
        confidence=_REPORTED,
    ),
    Rule(
        key="claim-phone",
        basis=_PRACTICE,
        citation="blogs from 2023",
        wording="Start by phone, with the number on your card, within {days} days. Premium cards"
        " and some Delta and Marriott cards have it.",
        sources=("dannydealguru", "travelspill"),
        confidence=_REPORTED,
        days=90,
    ),
    Rule(
        key="claim-phone-limits",
        basis=_PRACTICE,
        citation="blogs from 2021 to 2023",
        wording="Cell phone protection pays up to $800 a claim, less $50, twice in 12 months. The card"
        " must have paid the last phone bill.",
        sources=("dannydealguru", "travelspill"),
        confidence=_REPORTED,
    ),
    Rule(
        key="rental-claim-site",
        basis=_PRACTICE,
        citation="its claim site",
        wording="Start a car rental claim at yourcarrentalclaim.com.",
        sources=("amex-car-rental-claims",),
    ),
    # Points and offers
    Rule(
        key="points-worth-hilton",
        basis=_PRACTICE,
        citation="guides from 2025 and 2026",
        wording="A Hilton point is worth {cents[0]} to {cents[2]} cents.",
        cents=("0.4", "0.5", "0.6"),
        sources=("tpg-values", "nerdwallet-values", "uscreditcardguide"),
        confidence=_REPORTED,
    ),
    Rule(
        key="points-worth-delta",
        basis=_PRACTICE,
        citation="guides from 2026",
        wording="A Delta mile is worth {cents[0]} to {cents[1]} cents.",
        cents=("1.1", "1.3"),
        sources=("card-catalog", "uscreditcardguide"),
        confidence=_REPORTED,
    ),
    Rule(
        key="points-worth-marriott",
        basis=_PRACTICE,
        citation="guides from 2025 and 2026",
        wording="A Marriott point is worth about {cents[0]} cents.",
        cents=("0.7",),
        sources=("tpg-values", "card-catalog", "uscreditcardguide"),
        confidence=_REPORTED,
    ),
    Rule(
        key="points-worth",
        basis=_PRACTICE,
        citation="guides from 2022 to 2026",
        wording="A Membership Rewards point is worth about {cents[0]} cents as a statement"
        " credit, {cents[1]} for flights through Amex, and {cents[2]} by one guide's"
        " estimate.",
        cents=("0.6", "1.0", "1.6"),
        sources=("uscreditcardguide", "asksebby"),
        confidence=_REPORTED,
    ),
    Rule(
        key="offers-add",
        basis=_PRACTICE,
        citation="forum rules and a data set from 2026",
        wording="Amex Offers are personal, and count only if you added them before you bought.",
        sources=("automod", "opencard-db"),
        confidence=_REPORTED,
    ),
    Rule(
        key="credits-enroll",
        basis=_PRACTICE,
        citation="reviews from 2026",
        wording="Some statement credits need enrollment first.",
        sources=("uscreditcardguide",),
        confidence=_REPORTED,
    ),
    # Cheques and savings
    Rule(
        key="cheques",
        basis=_PRACTICE,
        citation="its UK site",
        wording="Travelers Cheques are no longer issued, and they don't expire.",
        sources=("amex-travelers-cheques-uk",),
        confidence=_REPORTED,
    ),
    Rule(
        key="savings-error",
        basis=_PRACTICE,
        citation="personal savings page",
        wording="Write about an error within {days} days of the first statement that shows it:"
        " P.O. Box 30384, Salt Lake City, UT 84130.",
        sources=("amex-savings-more",),
        days=60,
    ),
)
