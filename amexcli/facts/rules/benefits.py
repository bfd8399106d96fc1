"""What a card brings besides credit: help abroad, concierge, travel, protection, points."""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_PRACTICE = Basis.PRACTICE
_REPORTED = Confidence.REPORTED
_ONE_SOURCE = Confidence.ONE_SOURCE

BENEFITS = (
    # Global Assist
    Rule(
        "assist",
        _PRACTICE,
        "data set of 2026, terms of 2013",
        "Global Assist finds and coordinates help when you are more than 100 miles from home; you"
        " usually pay those who help.",
        ("opencard-db", "amex-tv-app", "tpg-assist"),
        _REPORTED,
    ),
    Rule(
        "assist-premium",
        _PRACTICE,
        "data set of 2026",
        "Premium Global Assist may transport you in a medical emergency at no cost, but only if it"
        " approves and coordinates it.",
        ("opencard-db",),
        _REPORTED,
    ),
    Rule(
        "assist-premium-cards",
        _PRACTICE,
        "data set of 2026",
        "Premium comes with Platinum, Business Platinum, Centurion, Corporate Platinum, Hilton"
        " Aspire, Delta Reserve and Delta Reserve Business.",
        ("opencard-db", "tpg-assist"),
        _REPORTED,
    ),
    Rule(
        "assist-conditions",
        _PRACTICE,
        "terms as copied",
        "Its doctor must find it necessary, for a trip of 90 days or less, and not for an illness"
        " you had before; family may be included.",
        ("airambulanceone", "tpg-assist"),
        _ONE_SOURCE,
    ),
    Rule(
        "assist-finds",
        _PRACTICE,
        "terms of 2013",
        "It helps to find medical and legal help, and with a lost passport or cash.",
        ("amex-tv-app", "tpg-assist"),
        _REPORTED,
    ),
    # Concierge and travel
    Rule(
        "concierge",
        _PRACTICE,
        "campaign page and reviews",
        "Cards with a concierge, such as Platinum, get help with reservations, tickets, travel and"
        " shopping.",
        ("amex-delta-reserve-business", "uscreditcardguide"),
        _REPORTED,
    ),
    Rule(
        "travel-desk",
        _PRACTICE,
        "data set of 2026",
        "Complex trips belong to Amex Travel, not to the concierge.",
        ("opencard-db",),
        _ONE_SOURCE,
    ),
    Rule(
        "travel-online",
        _PRACTICE,
        "travel questions of about 2020",
        "Try Manage My Trips online first, or call.",
        ("amex-travel-faq",),
        _REPORTED,
    ),
    # Claims
    Rule(
        "claim-purchase",
        _PRACTICE,
        "purchase protection page, 2023",
        "Give notice within 30 days.",
        ("amex-purchase-protection",),
    ),
    Rule(
        "claim-baggage",
        _PRACTICE,
        "baggage plan of 2017",
        "Give notice within 30 days.",
        ("amex-baggage-plan",),
        _REPORTED,
    ),
    Rule(
        "claim-rental",
        _PRACTICE,
        "car rental plan of 2017",
        "Give notice within 30 days.",
        ("amex-car-rental-plan",),
        _REPORTED,
    ),
    Rule(
        "claim-rental-mail",
        _PRACTICE,
        "car rental plan of 2017",
        "Papers go to the Car Rental Loss and Damage Insurance Claims Unit, PO Box 979178, Miami, FL"
        " 33197-9178.",
        ("amex-car-rental-plan",),
        _REPORTED,
    ),
    Rule(
        "claim-mail",
        _PRACTICE,
        "baggage plan of 2017",
        "Papers go to AMEX Assurance Company, PO Box 981553, El Paso, TX 79998-9920.",
        ("amex-baggage-plan", "creditshout"),
        _REPORTED,
    ),
    Rule(
        "claim-trip",
        _PRACTICE,
        "WalletHub",
        "Give notice within 60 days.",
        ("wallethub",),
        _ONE_SOURCE,
    ),
    Rule(
        "claim-trip-delay",
        _PRACTICE,
        "lazypoints.com",
        "A claim for a delay has to begin by phone.",
        ("lazypoints",),
        _ONE_SOURCE,
    ),
    Rule(
        "claim-return",
        _PRACTICE,
        "copy of a benefit page",
        "Ask within 90 days, online or by phone.",
        ("return-protection-copy",),
        _REPORTED,
    ),
    Rule(
        "claim-warranty",
        _PRACTICE,
        "pages of 2023 to 2026",
        "Newer pages send purchase claims to 1-800-228-6855; an older line was 1-800-225-3750.",
        ("amex-purchase-protection", "creditcardcoverage", "flyertalk-warranty"),
        _REPORTED,
    ),
    Rule(
        "claim-phone",
        _PRACTICE,
        "blogs of 2023",
        "Begin by phone, with the number on your card, within 90 days; premium cards and some Delta"
        " and Marriott cards have it.",
        ("dannydealguru", "travelspill"),
        _REPORTED,
    ),
    Rule(
        "rental-claim-site",
        _PRACTICE,
        "its claim site",
        "Car rental claims begin at yourcarrentalclaim.com.",
        ("amex-car-rental-claims",),
    ),
    # Points and offers
    Rule(
        "points-worth-hilton",
        _PRACTICE,
        "guides of 2025 and 2026",
        "A Hilton point is worth 0.4 to 0.6 cents.",
        ("tpg-values", "nerdwallet-values", "uscreditcardguide"),
        _REPORTED,
    ),
    Rule(
        "points-worth-delta",
        _PRACTICE,
        "guides of 2026",
        "A Delta mile is worth 1.1 to 1.3 cents.",
        ("card-catalog", "uscreditcardguide"),
        _REPORTED,
    ),
    Rule(
        "points-worth-marriott",
        _PRACTICE,
        "guides of 2025 and 2026",
        "A Marriott point is worth about 0.7 cents.",
        ("tpg-values", "card-catalog", "uscreditcardguide"),
        _REPORTED,
    ),
    Rule(
        "points-worth",
        _PRACTICE,
        "guides of 2022 to 2026",
        "A Membership Rewards point is worth about 0.6 cents as a statement credit, 1.0 for flights"
        " through Amex, 1.6 by one guide's estimate.",
        ("uscreditcardguide", "asksebby"),
        _REPORTED,
    ),
    Rule(
        "offers-add",
        _PRACTICE,
        "forum rules and a data set of 2026",
        "Amex Offers are personal, and count only if you added them before you bought.",
        ("automod", "opencard-db"),
        _REPORTED,
    ),
    Rule(
        "credits-enroll",
        _PRACTICE,
        "reviews of 2026",
        "Some statement credits need enrollment first.",
        ("uscreditcardguide",),
        _REPORTED,
    ),
    # Cheques and savings
    Rule(
        "cheques",
        _PRACTICE,
        "its UK site",
        "They are no longer issued, and they do not expire.",
        ("amex-travelers-cheques-uk",),
        _REPORTED,
    ),
    Rule(
        "savings-error",
        _PRACTICE,
        "personal savings page",
        "Write about an error within 60 days of the first statement that shows it: P.O. Box 30384,"
        " Salt Lake City, UT 84130.",
        ("amex-savings-more",),
    ),
)
