"""Money on the account: payments, interest, balances, bank accounts, sending, taxes."""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_LAW = Basis.LAW
_AGREEMENT = Basis.AGREEMENT
_PRACTICE = Basis.PRACTICE
_REPORTED = Confidence.REPORTED
_ONE_SOURCE = Confidence.ONE_SOURCE

PAYING = (
    Rule(
        key="consumer-law",
        basis=_LAW,
        citation="12 CFR 1026.3(a)",
        wording="These laws cover consumer cards. For a business card, your agreement counts.",
        sources=("reg-z",),
    ),
    # Payments
    Rule(
        key="payment-cutoff",
        basis=_LAW,
        citation="12 CFR 1026.10(b)(2)(ii)",
        wording="Amex may set a cutoff hour, but not before 5 p.m. on the due date at the place"
        " that it names. Your statement gives the hour.",
        sources=("reg-z",),
    ),
    Rule(
        key="payment-no-mail",
        basis=_LAW,
        citation="12 CFR 1026.10(d)",
        wording="If Amex gets no mail on the due date, a check that comes on the next business day"
        " isn't late. Online and phone payments get no extra day.",
        sources=("reg-z",),
    ),
    Rule(
        key="returned-fee",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="A returned payment costs $29, and $40 if it happens again within 6 billing"
        " periods, but never more than was due.",
        sources=("agreements",),
        is_fee=True,
    ),
    Rule(
        key="one-fee",
        basis=_LAW,
        citation="12 CFR 1026.52(b)(2)(ii)",
        wording="Amex may not charge both a late fee and a returned payment fee for one payment.",
        sources=("reg-z",),
    ),
    # A credit balance
    Rule(
        key="credit-balance",
        basis=_LAW,
        citation="12 CFR 1026.11(a)(2)",
        wording="If you ask in writing, Amex must refund a credit balance over $1 within"
        " {business_days} business days.",
        sources=("reg-z-11",),
        business_days=7,
    ),
    Rule(
        key="credit-balance-sooner",
        basis=_LAW,
        citation="comment 11(a)-1",
        wording="Amex may also refund a credit balance if you just call, or if you don't ask at all.",
        sources=("reg-z-11-comments",),
    ),
    Rule(
        key="credit-balance-unasked",
        basis=_LAW,
        citation="12 CFR 1026.11(a)(3)",
        wording="If you don't ask, Amex must make a good-faith effort to refund a credit balance that"
        " has been there for more than {months} months.",
        sources=("reg-z-11",),
        months=6,
    ),
    Rule(
        key="credit-balance-charges",
        basis=_LAW,
        citation="comment 11(a)-2",
        wording="New charges come off the credit first, even if they haven't been billed.",
        sources=("reg-z-11-comments",),
    ),
    Rule(
        key="estate-balance",
        basis=_LAW,
        citation="12 CFR 1026.11(c)",
        wording="If the executor or administrator asks for the balance, Amex must give it promptly;"
        " within {days} days counts as prompt. From then on Amex adds no fees, and it waives the"
        " interest since then if the balance is paid in full within {days} days of its answer.",
        sources=("reg-z-11",),
        days=30,
    ),
    Rule(
        key="credit-balance-online",
        basis=_PRACTICE,
        citation="blogs from about 2018 and 2021",
        wording='Two bloggers got one online: Account Services, "Open a Payment Dispute", even for a'
        " closed card. The menu may have changed.",
        sources=("creditcardpediem-balance", "piedrasal"),
        confidence=Confidence.ANECDOTE,
    ),
    # Interest
    Rule(
        key="interest-free",
        basis=_AGREEMENT,
        citation="Blue Cash Everyday, 2025",
        wording="On a credit card, paying the New Balance by the due date avoids interest on"
        " purchases. With plans, it's the Balance Adjusted for Plans.",
        sources=("agreements",),
    ),
    Rule(
        key="interest-free-pay-over-time",
        basis=_AGREEMENT,
        citation="Platinum, 2025",
        wording="With Pay Over Time, you avoid interest if that balance was zero, or if you paid the"
        " Account Total New Balance in full and on time two periods in a row.",
        sources=("agreements",),
    ),
    Rule(
        key="interest-trailing",
        basis=_AGREEMENT,
        citation="Blue Cash Everyday, 2025",
        wording="After you pay in full again, the next statement can still show interest, for the"
        " days until you paid.",
        sources=("agreements",),
    ),
    Rule(
        key="interest-waiver",
        basis=_LAW,
        citation="comment 54(a)(1)-2.ii",
        wording="Amex may waive trailing interest for you, but doesn't have to.",
        sources=("reg-z-54-comments",),
    ),
    Rule(
        key="interest-daily",
        basis=_AGREEMENT,
        citation="Platinum, 2025",
        wording="Interest is figured on the average daily balance, and each day's interest is added"
        " to the next day's balance.",
        sources=("agreements",),
    ),
    Rule(
        key="pay-over-time",
        basis=_AGREEMENT,
        citation="Platinum, 2025",
        wording="You can turn Pay Over Time off online or by phone. What counts for a charge is the"
        " setting at 8 p.m. ET on its transaction date.",
        sources=("agreements",),
    ),
    Rule(
        key="plan-it",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="A Plan It plan costs up to 1.33% of the purchase a month. You can't cancel it, but"
        " paying the whole New Balance ends it early.",
        sources=("agreements", "amex-plan-it"),
        is_fee=True,
    ),
    # The rate
    Rule(
        key="rate-notice",
        basis=_LAW,
        citation="12 CFR 1026.9(c)(2)(i), (iv)",
        wording="Amex must tell you in writing {days} days before it raises a rate, with the main"
        " reasons.",
        sources=("reg-z",),
        days=45,
    ),
    Rule(
        key="rate-prime",
        basis=_LAW,
        citation="12 CFR 1026.9(c)(2)(v)(C), 1026.55(b)(2)",
        wording="A variable rate follows the Prime Rate without notice.",
        sources=("reg-z",),
    ),
    Rule(
        key="rate-new-charges",
        basis=_LAW,
        citation="12 CFR 1026.55(b)(3)",
        wording="A raised rate applies only to charges made more than {days} days after the notice,"
        " and not in the account's first year.",
        sources=("reg-z",),
        days=14,
    ),
    Rule(
        key="rate-review",
        basis=_LAW,
        citation="12 CFR 1026.59(a), (c)",
        wording="After an increase that needed notice, Amex must review the rate at least every"
        " {months} months. If it finds that a cut is due, it has {days} days to make it.",
        sources=("reg-z",),
        months=6,
        days=45,
    ),
    Rule(
        key="rate-penalty",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="After a late or returned payment, the agreements allow a penalty rate of up to"
        " 29.99% on new charges for at least 6 months.",
        sources=("agreements",),
    ),
    Rule(
        key="relief-cost",
        basis=_PRACTICE,
        citation="help page on financial struggles",
        wording="A hardship plan can lower the rate for a time, but it affects how you can use your"
        " cards.",
        sources=("amex-financial-struggles-faq",),
    ),
    # Moving a balance
    Rule(
        key="balance-transfer-cards",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="The agreements of Cash Magnet, Blue Cash Everyday, Blue Cash Preferred (Morgan"
        " Stanley's too), and EveryDay Preferred have terms for transfers that Amex may accept.",
        sources=("agreements",),
    ),
    Rule(
        key="balance-transfer-fee",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="A balance transfer costs 3%, at least $5, or what the offer says. Interest starts that"
        " day, and a transfer earns no rewards.",
        sources=("agreements",),
        is_fee=True,
    ),
    Rule(
        key="balance-transfer-own",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="You can't transfer a balance from another Amex account.",
        sources=("agreements",),
    ),
    Rule(
        key="balance-transfer-time",
        basis=_PRACTICE,
        citation="guides",
        wording="Guides say that a transfer takes 5 to 7 business days, and sometimes up to six"
        " weeks.",
        sources=("bankrate-transfer", "forbes-transfer"),
        confidence=_REPORTED,
    ),
    Rule(
        key="balance-transfer-where",
        basis=_PRACTICE,
        citation="a guide",
        wording="Offers come and go. Look under Account Services, Payment & Credit Options, Transfer"
        " Balances.",
        sources=("bankrate-transfer", "forbes-transfer"),
        confidence=_REPORTED,
    ),
    # Bank accounts
    Rule(
        key="checking",
        basis=_PRACTICE,
        citation="Rewards Checking questions",
        wording="Rewards Checking has no monthly fee and no minimum balance. Allpoint and MoneyPass"
        " ATMs are free.",
        sources=("amex-checking-faq",),
        is_fee=True,
    ),
    Rule(
        key="checking-code",
        basis=_PRACTICE,
        citation="checking protection page",
        wording="Amex never calls to ask for your code.",
        sources=("amex-checking-protection",),
    ),
    Rule(
        key="savings-passcode",
        basis=_PRACTICE,
        citation="savings login page",
        wording="If you're locked out of savings, ask the representative for a temporary six-digit"
        " passcode.",
        sources=("amex-savings-login",),
    ),
    Rule(
        key="debit-loss",
        basis=_LAW,
        citation="12 CFR 1005.6(b)",
        wording="If you report a lost debit card within {business_days} business days, you lose at"
        " most ${dollars}. Later it can be $500, and after {days} days from the statement there's no"
        " limit on what follows.",
        sources=("reg-e-6",),
        business_days=2,
        dollars=50,
        days=60,
    ),
    Rule(
        key="bank-error",
        basis=_LAW,
        citation="12 CFR 1005.11",
        wording="Report an error within {days} days of the first statement that shows it. If the"
        " bank needs more than {business_days} business days, it generally has to credit you until"
        " it decides.",
        sources=("reg-e-11", "amex-savings-more"),
        days=60,
        business_days=10,
    ),
    Rule(
        key="personal-loans",
        basis=_PRACTICE,
        citation="personal loan questions",
        wording="Personal loans are only for consumer cardmembers who have an offer. The money can"
        " come in a day. If it isn't there after two weeks, contact Amex.",
        sources=("amex-loan-faq",),
    ),
    # Sending money
    Rule(
        key="send",
        basis=_PRACTICE,
        citation="Send & Split page",
        wording="In the app, you load an Amex Send account from your card and pay anybody on Venmo or"
        " PayPal. With Split you share a purchase, and you're paid back as a statement credit.",
        sources=("amex-send", "venmo-send"),
    ),
    Rule(
        key="send-who",
        basis=_PRACTICE,
        citation="Send & Split page",
        wording="Send & Split is for the main holder of a US consumer card. Business, corporate, and"
        " prepaid cards can't use it.",
        sources=("amex-send", "venmo-send"),
    ),
    Rule(
        key="send-cost",
        basis=_PRACTICE,
        citation="Credit Intel, 2022",
        wording="Sending costs no card fee. Interest is that of a purchase, not of a cash advance.",
        sources=("amex-send-intel",),
        is_fee=True,
    ),
    Rule(
        key="send-limit",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="In any {days} days you can send $2,000 ($4,000 with a Platinum, $5,000 with a"
        " Centurion).",
        sources=("agreements",),
        days=30,
    ),
    Rule(
        key="send-rewards",
        basis=_PRACTICE,
        citation="NerdWallet, 2020",
        wording="Sending earns no rewards.",
        sources=("nerdwallet-send", "agreements"),
        confidence=_REPORTED,
    ),
    # Taxes
    Rule(
        key="year-end-summary",
        basis=_PRACTICE,
        citation="business cards page",
        wording="The year-end summary is online, typically in January.",
        sources=("amex-business-cards",),
    ),
    Rule(
        key="form-1099-int",
        basis=Basis.AGENCY,
        citation="tax guides",
        wording="A bank sends Form 1099-INT for $10 or more of interest a year, by January 31. Smaller"
        " amounts of interest are taxable too.",
        sources=("accountinginsights", "legalclarity-1099"),
        confidence=_REPORTED,
    ),
    Rule(
        key="form-1099-misc",
        basis=_PRACTICE,
        citation="terms from 2019, as quoted",
        wording="A bonus for referring a friend may be taxable, and Amex may send Form 1099-MISC.",
        sources=("dannydealguru-1099", "tpg-1099"),
        confidence=_REPORTED,
    ),
    Rule(
        key="form-threshold",
        basis=Basis.AGENCY,
        citation="tax guides, 2025",
        wording="For payments in 2026, Form 1099-MISC is required from $2,000. Income is taxable"
        " even if you don't get a form.",
        sources=("sovos-1099", "natptax"),
        confidence=_REPORTED,
    ),
)
