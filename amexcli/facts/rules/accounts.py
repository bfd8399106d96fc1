"""The card and the account: loss and freezing, limits, fees, payments, closing, reviews."""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_LAW = Basis.LAW
_AGREEMENT = Basis.AGREEMENT
_PRACTICE = Basis.PRACTICE
_REPORTED = Confidence.REPORTED
_ONE_SOURCE = Confidence.ONE_SOURCE
_ANECDOTE = Confidence.ANECDOTE

_FEE_REFUND_DAYS = 30
"""Of the refund of the annual fee; other rules mention them."""

ACCOUNTS = (
    # The card itself
    Rule(
        key="freeze",
        basis=_PRACTICE,
        citation="reviews from about 2018",
        wording="Freezing the card isn't reporting it. Recurring bills, digital wallets, and some"
        " saved cards still go through, and the freeze ends after {days} days.",
        sources=("nerdwallet-freeze", "creditcards-freeze"),
        confidence=_REPORTED,
        days=7,
    ),
    Rule(
        key="freeze-each",
        basis=_PRACTICE,
        citation="reviews from about 2018",
        wording="Each card on the account is frozen separately. Corporate and prepaid cards"
        " couldn't be frozen.",
        sources=("nerdwallet-freeze", "creditcards-freeze"),
        confidence=_REPORTED,
    ),
    Rule(
        key="replacement-online",
        basis=_PRACTICE,
        citation="lost card page",
        wording="Order a new card at americanexpress.com/cardreplacement. Amex then cancels the"
        " lost one.",
        sources=("amex-lost-card",),
    ),
    Rule(
        key="replacement-shipping",
        basis=_PRACTICE,
        citation="lost card page",
        wording="Next-day shipping is free if you choose it, but it isn't guaranteed.",
        sources=("amex-lost-card",),
    ),
    Rule(
        key="replacement-keeps",
        basis=_PRACTICE,
        citation="lost card page",
        wording="Your digital wallet keeps working, and most merchants with your card on file"
        " don't need an update.",
        sources=("amex-lost-card",),
    ),
    Rule(
        key="amex-replacement",
        basis=_PRACTICE,
        citation="Security Center",
        wording="A replacement card usually comes within two business days. Next-day shipping is"
        " an option, not a promise.",
        sources=("amex-security-center", "amex-lost-card"),
    ),
    # Spending
    Rule(
        key="each-charge",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Without a preset limit, Amex approves each charge based on how you spend and"
        " pay, your credit history, and your financial resources.",
        sources=("agreements",),
    ),
    Rule(
        key="printed-limit",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="A Spending Limit on page 1 of Part 1 of your agreement is a preset limit. Amex"
        " may change or remove it.",
        sources=("agreements",),
    ),
    Rule(
        key="assigned-limit",
        basis=_PRACTICE,
        citation="page on no preset limit",
        wording="In a small number of cases, Amex sets a limit. Then it tells you so, and why.",
        sources=("amex-no-preset-limit",),
    ),
    Rule(
        key="spending-power",
        basis=_PRACTICE,
        citation="page on no preset limit",
        wording="If your card has no preset limit, Check Spending Power answers yes or no for an"
        " amount. That isn't a guarantee: a charge may still be declined.",
        sources=("amex-no-preset-limit",),
    ),
    Rule(
        key="spending-power-use",
        basis=_PRACTICE,
        citation="blogs from 2016",
        wording="Some people say that using it a lot led to a review.",
        sources=("topcards",),
        confidence=_ANECDOTE,
    ),
    Rule(
        key="decline-no-letter",
        basis=_LAW,
        citation="12 CFR 1002.2(c), as we read it",
        wording="A decline at checkout alone isn't an adverse action, so Amex doesn't have to"
        " send a letter with reasons.",
        sources=("reg-b",),
        confidence=_REPORTED,
    ),
    # Fees and payments
    Rule(
        key="late-fee",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="A late payment costs $29, and $40 if it happens again within 6 billing periods, but never"
        " more than was due.",
        sources=("agreements",),
        is_fee=True,
    ),
    Rule(
        key="late-points",
        basis=_PRACTICE,
        citation="help page on forfeited points",
        wording="If you miss the minimum payment, you lose that period's points. For $35 a period"
        " you can get them back within {months} months.",
        sources=("amex-points-forfeiture",),
        months=12,
        is_fee=True,
    ),
    Rule(
        key="payment-online",
        basis=_PRACTICE,
        citation="help page on mailing payments",
        wording="An online payment posts in 24 to 36 hours.",
        sources=("amex-payment-address",),
    ),
    Rule(
        key="payment-mail",
        basis=_PRACTICE,
        citation="help page on mailing payments",
        wording="American Express, PO Box 96001, Los Angeles, CA 90096-8000.",
        sources=("amex-payment-address",),
    ),
    Rule(
        key="payment-coupon",
        basis=_PRACTICE,
        citation="statements from 2014 to 2020",
        wording="The address differs by card and region, so use the one on your payment coupon"
        " first. A check has to be there by 5 p.m. local time.",
        sources=("statement-2014-01-17", "statement-2015-12-28", "statement-2020-08-28"),
        confidence=_REPORTED,
    ),
    Rule(
        key="payment-courier",
        basis=_PRACTICE,
        citation="help page on mailing payments",
        wording="By courier: American Express, Attn: Express Mail Remittance Processing, 20500 Belshaw Ave,"
        " Carson, CA 90746.",
        sources=("amex-payment-address",),
    ),
    Rule(
        key="relief",
        basis=_PRACTICE,
        citation="Financial Relief page",
        wording="The program starts online, by chat or by phone.",
        sources=("amex-financial-relief",),
    ),
    Rule(
        key="relief-offers",
        basis=_PRACTICE,
        citation="Financial Relief page",
        wording="The Financial Relief Program offers payment plans, lower interest and lower payments.",
        sources=("amex-financial-relief",),
    ),
    # The annual fee
    Rule(
        key="fee-refund",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Amex refunds the annual fee if you tell it that you're closing the account within"
        " {days} days after the closing date of the statement that shows the fee. After that, it"
        " doesn't.",
        sources=("agreements",),
        days=_FEE_REFUND_DAYS,
    ),
    Rule(
        key="fee-business",
        basis=Basis.ADVICE,
        citation="",
        wording="We read only the agreements of consumer cards. If you have a business card,"
        " check your own agreement.",
        sources=(),
    ),
    Rule(
        key="fee-massachusetts",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="The {days}-day limit on a refund of the fee doesn't apply if your billing address"
        " is in Massachusetts.",
        sources=("agreements",),
        days=_FEE_REFUND_DAYS,
    ),
    Rule(
        key="fee-massachusetts-law",
        basis=Basis.ADVICE,
        citation="as one blog reads it",
        wording="Ask about it: there, state law may give you a prorated refund.",
        sources=("creditcardpediem",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="ask-for",
        basis=_PRACTICE,
        citation="rules of a forum, 2026",
        wording="Ask for Member Services or Retention.",
        sources=("automod",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="second-fee",
        basis=_PRACTICE,
        citation="a blog from about 2018",
        wording="Close within the {days} days after the statement with the second fee, not before.",
        sources=("doctorofcredit-closures",),
        confidence=_REPORTED,
        days=_FEE_REFUND_DAYS,
    ),
    Rule(
        key="offers-targeted",
        basis=_PRACTICE,
        citation="guides from 2016 to 2026",
        wording="Retention offers are targeted, and many accounts get none.",
        sources=("opencard-guides", "creditpoints", "pointsnerd"),
        confidence=_REPORTED,
    ),
    Rule(
        key="fee-earlier",
        basis=_PRACTICE,
        citation="page from 2024",
        wording="One Amex page counts the {days} days from the day the fee was charged. To be"
        " safe, go by the earlier date.",
        sources=("amex-gold-fee",),
        days=_FEE_REFUND_DAYS,
    ),
    Rule(
        key="offer-clawback",
        basis=_PRACTICE,
        citation="The Points Guy",
        wording="After an offer, you're expected to keep the card another year. Closing early can"
        " cost you what you got.",
        sources=("tpg-retention",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="offer-when",
        basis=_PRACTICE,
        citation="guides from 2026",
        wording="The time to ask is after the fee has posted.",
        sources=("creditpoints", "opencard-guides", "article"),
        confidence=_REPORTED,
    ),
    # Changing and closing
    Rule(
        key="change-family",
        basis=_PRACTICE,
        citation="guides from 2022 to 2026",
        wording="A card changes only within its family. You can't change between points and cash"
        " back, between personal and business, from one partner brand to another, or from"
        " Platinum, Gold, or Green to a card without a fee.",
        sources=("asksebby-changes", "uscreditcardguide"),
        confidence=_REPORTED,
    ),
    Rule(
        key="change-year",
        basis=_PRACTICE,
        citation="NerdWallet",
        wording="The account should be a year old and in good standing.",
        sources=("nerdwallet-change",),
        confidence=_REPORTED,
    ),
    Rule(
        key="change-welcome",
        basis=_PRACTICE,
        citation="guides from 2022 to 2025",
        wording="Changing into a card can cost you its welcome bonus later.",
        sources=("asksebby-changes", "creditcardguy-downgrade"),
        confidence=_REPORTED,
    ),
    Rule(
        key="change-points",
        basis=_PRACTICE,
        citation="creditcardguy.com",
        wording="Membership Rewards points stay if the new card earns them too. The benefits"
        " change at once.",
        sources=("creditcardguy-downgrade",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="change-fee",
        basis=_PRACTICE,
        citation="Amex to a blog, 2016",
        wording="Amex told a blog that it prorates the fee when you change cards. Have that"
        " confirmed before you agree.",
        sources=("doctorofcredit-prorated",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="first-year",
        basis=_PRACTICE,
        citation="terms of a welcome offer, as copied",
        wording="If you've closed or downgraded cards within their first year before, doing it"
        " again can cost you the welcome bonus.",
        sources=("travelletters",),
        confidence=_REPORTED,
    ),
    Rule(
        key="close-how",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="You may close the account by calling or writing.",
        sources=("agreements",),
    ),
    Rule(
        key="close-reopen",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Reopening the account at your request can cost $25.",
        sources=("agreements",),
        is_fee=True,
    ),
    Rule(
        key="close-points",
        basis=_PRACTICE,
        citation="guides from 2020 and 2026",
        wording="You lose Membership Rewards points when you close the last card that earns them.",
        sources=("uscreditcardguide", "yourmileagemayvary"),
        confidence=_REPORTED,
    ),
    Rule(
        key="close-blue-cash",
        basis=_AGREEMENT,
        citation="Blue Cash Preferred, 2025",
        wording="You lose Blue Cash reward dollars when the account is closed for any reason, and"
        " you can't redeem them online after you give notice. Redeem them first.",
        sources=("agreements",),
    ),
    Rule(
        key="close-blue-cash-ny",
        basis=_AGREEMENT,
        citation="Blue Cash Preferred, 2025",
        wording="With a billing address in New York, you have {days} days to redeem Blue Cash reward dollars.",
        sources=("agreements",),
        days=90,
    ),
    Rule(
        key="close-partner-points",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Points already credited to Hilton, Delta, or Marriott belong to that program."
        " You may lose those that haven't posted.",
        sources=("agreements",),
    ),
    # A new card
    Rule(
        key="application-review",
        basis=_PRACTICE,
        citation="help page on declined applications",
        wording="Call {number:reconsideration} to have a declined application reviewed. Wait"
        " {days} days after the letter before you apply again.",
        sources=("amex-declined-faq",),
        days=30,
    ),
    Rule(
        key="welcome-once",
        basis=_PRACTICE,
        citation="guides from 2023 to 2026",
        wording="You get a welcome bonus once per card in a lifetime, and having had one card can"
        " rule out the bonus of another in its family.",
        sources=("frequentmiler", "uscreditcardguide"),
        confidence=_REPORTED,
    ),
    # Financial review, and what Amex owes you after it
    Rule(
        key="review-right",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="You agreed that Amex may look into your ability to pay, and verify your job and income.",
        sources=("agreements",),
    ),
    Rule(
        key="review-truth",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Giving false information violates your agreement.",
        sources=("agreements",),
    ),
    Rule(
        key="review-declined",
        basis=_PRACTICE,
        citation="one account",
        wording="One person's financial review first showed as a declined charge.",
        sources=("travelinpoints",),
        confidence=_ANECDOTE,
    ),
    Rule(
        key="review-all-cards",
        basis=_PRACTICE,
        citation="a letter from 2016, a forum from 2026",
        wording="A review can stop all of your Amex cards.",
        sources=("milesperday", "automod"),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="review-papers",
        basis=_PRACTICE,
        citation="accounts from 2016 and 2026",
        wording="People were asked for an IRS form, tax returns, bank statements, and pay stubs.",
        sources=("milesperday", "automod"),
        confidence=_REPORTED,
    ),
    Rule(
        key="review-refusal",
        basis=_PRACTICE,
        citation="a letter from 2016",
        wording="One letter warned that refusing, or missing its date, could lead to further"
        " action, including closing the account.",
        sources=("milesperday",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="review-keep-open",
        basis=_PRACTICE,
        citation="a forum from 2026",
        wording="Don't close your cards during the review. It can take two to six weeks.",
        sources=("automod",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="review-outcomes",
        basis=_PRACTICE,
        citation="accounts from 2016 to 2021",
        wording="People report three outcomes: cards restored, a spending limit set, or cards"
        " closed.",
        sources=("milesperday", "tpg-review"),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="review-months",
        basis=_PRACTICE,
        citation="a blog from 2016",
        wording="Some report several months.",
        sources=("creditshout-review",),
        confidence=_ANECDOTE,
    ),
    Rule(
        key="review-points",
        basis=_PRACTICE,
        citation="one blog",
        wording="Some people couldn't redeem points during the review.",
        sources=("helpmebuildcredit",),
        confidence=_ANECDOTE,
    ),
    Rule(
        key="review-triggers",
        basis=_PRACTICE,
        citation="blogs from 2012 to 2021",
        wording="People report that these can trigger a review: a sudden rise in spending, many"
        " new accounts, returned payments, or an income that doesn't fit the spending."
        " Amex doesn't publish any triggers.",
        sources=("milesperday", "tpg-review", "creditshout-review"),
        confidence=_ANECDOTE,
    ),
    Rule(
        key="transcripts",
        basis=Basis.AGENCY,
        citation="IRS page, as mirrored",
        wording="You can get your own transcripts for free, in your IRS online account or by calling"
        " 800-908-9946 (5 to 10 days by mail): return transcripts for this year and three"
        " before, account transcripts for nine before, wage and income for about ten.",
        sources=("irs-transcripts",),
        confidence=_REPORTED,
    ),
    Rule(
        key="form-4506-c",
        basis=Basis.AGENCY,
        citation="IRS questions and answers",
        wording="Form 4506-C lets the company on its line 5a get your IRS transcripts. It costs"
        " you nothing, everybody listed has to sign it, and it must reach the IRS within"
        " {days} days of the signature.",
        sources=("irs-ives",),
        days=120,
    ),
    Rule(
        key="review-hours",
        basis=_PRACTICE,
        citation="one blog",
        wording="The review team works business hours. Call the main number and ask to be"
        " transferred.",
        sources=("helpmebuildcredit",),
        confidence=_ANECDOTE,
    ),
    Rule(
        key="keep-paying",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="You owe what you charged, even while the card is stopped.",
        sources=("agreements",),
    ),
    Rule(
        key="adverse-notice",
        basis=_LAW,
        citation="12 CFR 1002.9(a)(1)(iii), 1002.2(c)",
        wording="If Amex closes your account or makes its terms worse, it must notify you within"
        " {days} days. It doesn't have to if the reason is inactivity, default, or late payment on"
        " that account, or if it does the same to all such accounts.",
        sources=("reg-b",),
        days=30,
    ),
    Rule(
        key="adverse-reasons",
        basis=_LAW,
        citation="12 CFR 1002.9(a)(2)",
        wording="The notice to a consumer is in writing. It gives the specific reasons, or tells you"
        " that you have {days} days from the notice to ask for them.",
        sources=("reg-b",),
        days=60,
    ),
    Rule(
        key="adverse-answer",
        basis=_LAW,
        citation="12 CFR 1002.9(a)(2)(ii)",
        wording="Amex must give you the reasons within {days} days after you ask. If it tells you by"
        " phone, it must confirm them in writing within {days} days after you ask for that in writing.",
        sources=("reg-b",),
        days=30,
    ),
    Rule(
        key="adverse-specific",
        basis=_LAW,
        citation="12 CFR 1002.9(b)(2)",
        wording='The reasons must be specific. "Internal policy" or "the score was too low" isn\'t'
        " enough.",
        sources=("reg-b",),
    ),
    Rule(
        key="adverse-records",
        basis=_LAW,
        citation="12 CFR 1002.12(b)(2)",
        wording="Amex must keep the records for {months} months, and for a business card for 12.",
        sources=("reg-b",),
        months=25,
    ),
    Rule(
        key="adverse-agency",
        basis=_LAW,
        citation="12 CFR 1002, Appendix A",
        wording="The agency to turn to is the CFPB, 1700 G Street NW, Washington, DC 20552.",
        sources=("reg-b",),
    ),
    Rule(
        key="adverse-business",
        basis=_LAW,
        citation="12 CFR 1002.9(a)(3)",
        wording="For a business with revenue of $1 million or less, the notice may be spoken."
        " Above that, it comes within a reasonable time, and you get reasons in writing"
        " only if you ask in writing within {days} days.",
        sources=("reg-b",),
        days=60,
    ),
    Rule(
        key="report-used",
        basis=_LAW,
        citation="15 USC 1681m(a)",
        wording="If a credit report was used, Amex names the bureau. You have {days} days to get"
        " that report for free, and you may dispute it. If it was something else, you"
        " have {days} days to ask in writing what it was.",
        sources=("policyrisk", "reg-b"),
        confidence=_REPORTED,
        days=60,
    ),
    Rule(
        key="bureau-unit",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Write to American Express Credit Bureau Unit, P.O. Box 981537, El Paso, TX 79998-1537.",
        sources=("agreements",),
    ),
    # Member Since
    Rule(
        key="member-since",
        basis=_PRACTICE,
        citation="a spokesperson, about 2015-16",
        wording="Amex said that the date matters: the longer it knows you, the better it can"
        " tailor offers.",
        sources=("credit-com",),
        confidence=_REPORTED,
    ),
    Rule(
        key="member-since-backdating",
        basis=_PRACTICE,
        citation="blogs from 2012",
        wording="New accounts once took over the old date on credit reports.",
        sources=("hiepsfinance",),
        confidence=_REPORTED,
    ),
)
