"""Credits that several cards have on the same terms."""

from decimal import Decimal

from amexcli.facts.cards.card import Credit, Enrollment, Period
from amexcli.facts.confidence import Confidence

HOTEL = Credit(
    key="hotel",
    name="Fine Hotels + Resorts, The Hotel Collection",
    amount=Decimal(300),
    period=Period.HALF,
    enrollment=Enrollment.NOT_NEEDED,
    note=(
        "Prepaid through Amex Travel; The Hotel Collection needs two nights. The booking"
        " must be processed by 11:59 pm Central on June 30 or December 31; the stay can"
        " be later."
    ),
    confidence=Confidence.PRIMARY,
    sources=("amex-travel-benefits", "card-maximizer"),
)
WALMART_PLUS = Credit(
    key="walmart-plus", name="Walmart+ membership", amount=Decimal("12.95"), period=Period.MONTH
)
CLEAR_PLUS = Credit(key="clear-plus", name="CLEAR+", amount=Decimal(219), period=Period.YEAR)
RIDESHARE_AFTER_RENEWAL = Credit(
    key="rideshare",
    name="Rideshare",
    amount=Decimal(10),
    period=Period.MONTH,
    note="After the first renewal.",
)
DELTA_STAYS_150 = Credit(
    key="delta-stays",
    name="Delta Stays",
    amount=Decimal(150),
    period=Period.YEAR,
    confidence=Confidence.ONE_SOURCE,
)
RIDESHARE = Credit(
    key="rideshare",
    name="Rideshare",
    amount=Decimal(10),
    period=Period.MONTH,
    enrollment=Enrollment.NEEDED,
)
DELTA_STAYS_200 = Credit(
    key="delta-stays",
    name="Delta Stays",
    amount=Decimal(200),
    period=Period.YEAR,
    confidence=Confidence.ONE_SOURCE,
)
RESY_20 = Credit(
    key="resy", name="Resy", amount=Decimal(20), period=Period.MONTH, enrollment=Enrollment.NEEDED
)
CHATGPT_BUSINESS = Credit(
    key="chatgpt-business",
    name="ChatGPT Business",
    amount=Decimal(300),
    period=Period.YEAR,
    confidence=Confidence.ONE_SOURCE,
)
