"""The card and the account: loss and freezing, limits, fees, payments, closing, reviews."""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_LAW = Basis.LAW
_AGREEMENT = Basis.AGREEMENT
_PRACTICE = Basis.PRACTICE
_REPORTED = Confidence.REPORTED
_ONE_SOURCE = Confidence.ONE_SOURCE
_ANECDOTE = Confidence.ANECDOTE

ACCOUNTS = (
    # The card itself
    Rule(
        "freeze",
        _PRACTICE,
        "reviews of about 2018",
        "Freezing the card in the app is not a report: recurring bills, digital wallets and"
        " some saved cards still go through, and it lifts after 7 days.",
        ("nerdwallet-freeze", "creditcards-freeze"),
        _REPORTED,
    ),
    Rule(
        "freeze-each",
        _PRACTICE,
        "reviews of about 2018",
        "Each card on the account is frozen on its own; corporate and prepaid cards could not be.",
        ("nerdwallet-freeze", "creditcards-freeze"),
        _REPORTED,
    ),
    Rule(
        "replacement-online",
        _PRACTICE,
        "lost card page",
        "Ask for a new card at americanexpress.com/cardreplacement; Amex then cancels the lost"
        " one.",
        ("amex-lost-card",),
    ),
    Rule(
        "replacement-shipping",
        _PRACTICE,
        "lost card page",
        "Next-day shipping is free if you choose it; it is an option, not a promise.",
        ("amex-lost-card",),
    ),
    Rule(
        "replacement-keeps",
        _PRACTICE,
        "lost card page",
        "Your digital wallet goes on working, and most merchants with the card on file need no"
        " update.",
        ("amex-lost-card",),
    ),
    Rule(
        "amex-replacement",
        _PRACTICE,
        "Security Center",
        "A replacement card usually comes within two business days; next-day shipping is an"
        " option, not a promise.",
        ("amex-security-center", "amex-lost-card"),
    ),
    # Spending
    Rule(
        "each-charge",
        _AGREEMENT,
        "consumer cards, 2025",
        "Without a preset limit Amex approves each charge by how you spend and pay, your credit"
        " history, and what it knows of your means.",
        ("agreements",),
    ),
    Rule(
        "printed-limit",
        _AGREEMENT,
        "consumer cards, 2025",
        "A Spending Limit on page 1 of Part 1 of your agreement is a preset limit; Amex may change or"
        " remove it.",
        ("agreements",),
    ),
    Rule(
        "assigned-limit",
        _PRACTICE,
        "page on no preset limit",
        "In a small number of cases Amex sets a limit; then it tells you, and why.",
        ("amex-no-preset-limit",),
    ),
    Rule(
        "spending-power",
        _PRACTICE,
        "page on no preset limit",
        "For a card without a preset limit, Check Spending Power answers yes or no for an amount."
        " It is no promise: a charge may still be declined.",
        ("amex-no-preset-limit",),
    ),
    Rule(
        "spending-power-use",
        _PRACTICE,
        "blogs of 2016",
        "Some say that using it a lot drew a review.",
        ("topcards",),
        _ANECDOTE,
    ),
    Rule(
        "decline-no-letter",
        _LAW,
        "12 CFR 1002.2(c), as we read it",
        "A decline at checkout alone is not an adverse action, so no letter with reasons need follow.",
        ("reg-b",),
        _REPORTED,
    ),
    # Fees and payments
    Rule(
        "late-fee",
        _AGREEMENT,
        "consumer cards, 2025",
        "A late payment costs $29, and $40 if it happens again within 6 billing periods, but never"
        " more than was due.",
        ("agreements",),
    ),
    Rule(
        "late-points",
        _PRACTICE,
        "help page on forfeited points",
        "Missing the minimum payment forfeits that period's points; for $35 per period you can get"
        " them back within 12 months.",
        ("amex-points-forfeiture",),
    ),
    Rule(
        "payment-online",
        _PRACTICE,
        "help page on mailing payments",
        "An online payment posts in 24 to 36 hours.",
        ("amex-payment-address",),
    ),
    Rule(
        "payment-mail",
        _PRACTICE,
        "help page on mailing payments",
        "American Express, PO Box 96001, Los Angeles, CA 90096-8000.",
        ("amex-payment-address",),
    ),
    Rule(
        "payment-coupon",
        _PRACTICE,
        "statements of 2014 to 2020",
        "The address differs by card and region, so the one on your payment coupon comes first; a"
        " check has to be there by 5 pm local time.",
        ("statement-2014-01-17", "statement-2015-12-28", "statement-2020-08-28"),
        _REPORTED,
    ),
    Rule(
        "payment-courier",
        _PRACTICE,
        "help page on mailing payments",
        "By courier: American Express, Attn: Express Mail Remittance Processing, 20500 Belshaw Ave,"
        " Carson, CA 90746.",
        ("amex-payment-address",),
    ),
    Rule(
        "relief",
        _PRACTICE,
        "Financial Relief page",
        "The program starts online, by chat or by phone.",
        ("amex-financial-relief",),
    ),
    Rule(
        "relief-offers",
        _PRACTICE,
        "Financial Relief page",
        "The Financial Relief Program offers payment plans, lower interest and lower payments.",
        ("amex-financial-relief",),
    ),
    # The annual fee
    Rule(
        "fee-refund",
        _AGREEMENT,
        "consumer cards, 2025",
        "If you tell Amex within 30 days after the closing date of the statement that shows the"
        " annual fee that you are closing the account, it refunds the fee; after that it does not.",
        ("agreements",),
    ),
    Rule(
        "fee-business",
        Basis.ADVICE,
        "",
        "We read the agreements of consumer cards only; for a business card look at yours.",
        (),
    ),
    Rule(
        "fee-massachusetts",
        _AGREEMENT,
        "consumer cards, 2025",
        "The 30 days do not apply to a billing address in Massachusetts.",
        ("agreements",),
    ),
    Rule(
        "fee-massachusetts-law",
        Basis.ADVICE,
        "as one blog reads it",
        "Ask: there, state law may give a pro-rated refund.",
        ("creditcardpediem",),
        _ONE_SOURCE,
    ),
    Rule(
        "ask-for",
        _PRACTICE,
        "rules of a forum, 2026",
        "Ask for Member Services or Retention.",
        ("automod",),
        _ONE_SOURCE,
    ),
    Rule(
        "second-fee",
        _PRACTICE,
        "a blog of about 2018",
        "Close within the 30 days after the statement with the second fee, not before.",
        ("doctorofcredit-closures",),
        _REPORTED,
    ),
    Rule(
        "offers-targeted",
        _PRACTICE,
        "guides of 2016 to 2026",
        "Retention offers are targeted, and many accounts get none.",
        ("opencard-guides", "creditpoints", "pointsnerd"),
        _REPORTED,
    ),
    Rule(
        "fee-earlier",
        _PRACTICE,
        "page of 2024",
        "One Amex page counts the 30 days from the day the fee was charged; the earlier date is the"
        " safe one.",
        ("amex-gold-fee",),
    ),
    Rule(
        "offer-clawback",
        _PRACTICE,
        "The Points Guy",
        "After an offer you are expected to keep the card another year, and closing early can cost"
        " you what you got.",
        ("tpg-retention",),
        _ONE_SOURCE,
    ),
    Rule(
        "offer-when",
        _PRACTICE,
        "guides of 2026",
        "The time to ask is after the fee has posted.",
        ("creditpoints", "opencard-guides", "article"),
        _REPORTED,
    ),
    # Changing and closing
    Rule(
        "change-family",
        _PRACTICE,
        "guides of 2022 to 2026",
        "A card changes only within its family: not between points and cash back, not between"
        " personal and business, a co-brand only within its brand, and not from Platinum, Gold or"
        " Green to a card without a fee.",
        ("asksebby-changes", "uscreditcardguide"),
        _REPORTED,
    ),
    Rule(
        "change-year",
        _PRACTICE,
        "NerdWallet",
        "The account should be a year old and in good standing.",
        ("nerdwallet-change",),
        _REPORTED,
    ),
    Rule(
        "change-welcome",
        _PRACTICE,
        "guides of 2022 to 2025",
        "Changing into a card can cost you its welcome bonus later.",
        ("asksebby-changes", "creditcardguy-downgrade"),
        _REPORTED,
    ),
    Rule(
        "change-points",
        _PRACTICE,
        "creditcardguy.com",
        "Membership Rewards points stay if the new card earns them too; the benefits change at"
        " once.",
        ("creditcardguy-downgrade",),
        _ONE_SOURCE,
    ),
    Rule(
        "change-fee",
        _PRACTICE,
        "Amex to a blog, 2016",
        "Amex said that it pro-rates the fee when you change cards. Have that confirmed before you"
        " agree.",
        ("doctorofcredit-prorated",),
        _ONE_SOURCE,
    ),
    Rule(
        "first-year",
        _PRACTICE,
        "terms of a welcome offer, as copied",
        "With a history of closing or downgrading cards in their first year, doing it again can"
        " cost you the welcome bonus.",
        ("travelletters",),
        _REPORTED,
    ),
    Rule(
        "close-how",
        _AGREEMENT,
        "consumer cards, 2025",
        "You may close the account by calling or writing.",
        ("agreements",),
    ),
    Rule(
        "close-reopen",
        _AGREEMENT,
        "consumer cards, 2025",
        "Opening it again at your request can cost $25.",
        ("agreements",),
    ),
    Rule(
        "close-points",
        _PRACTICE,
        "guides of 2020 and 2026",
        "Membership Rewards points are lost with the last card that earns them.",
        ("uscreditcardguide", "yourmileagemayvary"),
        _REPORTED,
    ),
    Rule(
        "close-blue-cash",
        _AGREEMENT,
        "Blue Cash Preferred, 2025",
        "Blue Cash reward dollars are forfeited when the account is closed for any reason, and cannot"
        " be redeemed online once you gave notice: redeem first.",
        ("agreements",),
    ),
    Rule(
        "close-blue-cash-ny",
        _AGREEMENT,
        "Blue Cash Preferred, 2025",
        "With a billing address in New York you have 90 days to redeem them.",
        ("agreements",),
    ),
    Rule(
        "close-partner-points",
        _AGREEMENT,
        "consumer cards, 2025",
        "Points already credited to Hilton, Delta or Marriott belong to that program; those not yet"
        " posted may be lost.",
        ("agreements",),
    ),
    # A new card
    Rule(
        "application-review",
        _PRACTICE,
        "help page on declined applications",
        "Call 1-800-567-1083 to have a declined application reviewed; wait 30 days after the letter"
        " before you apply again.",
        ("amex-declined-faq",),
    ),
    Rule(
        "welcome-once",
        _PRACTICE,
        "guides of 2023 to 2026",
        "A welcome bonus comes once per card in a lifetime, and having held one card can rule out"
        " the bonus of another in its family.",
        ("frequentmiler", "uscreditcardguide"),
        _REPORTED,
    ),
    # Financial review, and what Amex owes you after it
    Rule(
        "review-right",
        _AGREEMENT,
        "consumer cards, 2025",
        "You agreed that Amex may look into your ability to pay and verify your employment and"
        " income.",
        ("agreements",),
    ),
    Rule(
        "review-truth",
        _AGREEMENT,
        "consumer cards, 2025",
        "False information is a default.",
        ("agreements",),
    ),
    Rule(
        "review-declined",
        _PRACTICE,
        "one account",
        "One person's financial review first showed as a declined charge.",
        ("travelinpoints",),
        _ANECDOTE,
    ),
    Rule(
        "review-all-cards",
        _PRACTICE,
        "a letter of 2016, a forum of 2026",
        "It can stop all of your Amex cards.",
        ("milesperday", "automod"),
        _ONE_SOURCE,
    ),
    Rule(
        "review-papers",
        _PRACTICE,
        "accounts of 2016 and 2026",
        "People were asked for an IRS form, tax returns, bank statements and pay stubs.",
        ("milesperday", "automod"),
        _REPORTED,
    ),
    Rule(
        "review-refusal",
        _PRACTICE,
        "a letter of 2016",
        "A letter warned that refusing, or missing its date, could bring further action, up to"
        " closing.",
        ("milesperday",),
        _ONE_SOURCE,
    ),
    Rule(
        "review-keep-open",
        _PRACTICE,
        "a forum of 2026",
        "Do not close your cards during the review; it can take two to six weeks.",
        ("automod",),
        _ONE_SOURCE,
    ),
    Rule(
        "review-outcomes",
        _PRACTICE,
        "accounts of 2016 to 2021",
        "It ended with the cards as before, with a set limit, or closed.",
        ("milesperday", "tpg-review"),
        _ONE_SOURCE,
    ),
    Rule(
        "review-months",
        _PRACTICE,
        "a blog of 2016",
        "Some report several months.",
        ("creditshout-review",),
        _ANECDOTE,
    ),
    Rule(
        "review-points",
        _PRACTICE,
        "one blog",
        "Points could not be redeemed meanwhile.",
        ("helpmebuildcredit",),
        _ANECDOTE,
    ),
    Rule(
        "review-triggers",
        _PRACTICE,
        "blogs of 2012 to 2021",
        "A sudden rise in spending, many new accounts, returned payments, or an income that does not"
        " fit the spending are reported triggers. Amex publishes none.",
        ("milesperday", "tpg-review", "creditshout-review"),
        _ANECDOTE,
    ),
    Rule(
        "transcripts",
        Basis.AGENCY,
        "IRS page, as mirrored",
        "You can see your own free, in your IRS online account or by 800-908-9946 (5 to 10 days by"
        " mail): return transcripts for this year and three before, account transcripts for nine"
        " before, wage and income for about ten.",
        ("irs-transcripts",),
        _REPORTED,
    ),
    Rule(
        "form-4506-c",
        Basis.AGENCY,
        "IRS questions and answers",
        "Form 4506-C lets the company on its line 5a fetch your IRS transcripts. It costs you"
        " nothing, everybody listed signs, and it must reach the IRS within 120 days of the"
        " signature.",
        ("irs-ives",),
    ),
    Rule(
        "review-hours",
        _PRACTICE,
        "one blog",
        "The team works business hours; the ordinary line puts you through.",
        ("helpmebuildcredit",),
        _ANECDOTE,
    ),
    Rule(
        "keep-paying",
        _AGREEMENT,
        "consumer cards, 2025",
        "You owe what you charged, even while the card is stopped.",
        ("agreements",),
    ),
    Rule(
        "adverse-notice",
        _LAW,
        "12 CFR 1002.9(a)(1)(iii), 1002.2(c)",
        "Amex must notify you within 30 days after it closes your account or changes its terms for"
        " the worse, unless that is for inactivity, default or late payment there, or for all such"
        " accounts.",
        ("reg-b",),
    ),
    Rule(
        "adverse-reasons",
        _LAW,
        "12 CFR 1002.9(a)(2)",
        "The notice to a consumer is written, and gives the specific reasons, or tells you that you"
        " have 60 days to ask for them.",
        ("reg-b",),
    ),
    Rule(
        "adverse-specific",
        _LAW,
        "12 CFR 1002.9(b)(2)",
        'Reasons must be specific: "internal policy" or "the score was too low" is not enough.',
        ("reg-b",),
    ),
    Rule(
        "adverse-records",
        _LAW,
        "12 CFR 1002.12(b)(2)",
        "Amex keeps the records for 25 months.",
        ("reg-b",),
    ),
    Rule(
        "adverse-agency",
        _LAW,
        "12 CFR 1002, Appendix A",
        "The agency to turn to is the CFPB, 1700 G Street NW, Washington, DC 20552.",
        ("reg-b",),
    ),
    Rule(
        "adverse-business",
        _LAW,
        "12 CFR 1002.9(a)(3)",
        "For a business with revenue of $1 million or less the notice may be spoken; above that it"
        " comes in a reasonable time, with reasons in writing only if you ask in writing within 60"
        " days.",
        ("reg-b",),
    ),
    Rule(
        "report-used",
        _LAW,
        "15 USC 1681m(a)",
        "If a credit report was used, Amex names the bureau, and you have 60 days to get that report"
        " free and may dispute it; if it was something else, you have 60 days to ask in writing what.",
        ("policyrisk", "reg-b"),
        _REPORTED,
    ),
    Rule(
        "bureau-unit",
        _AGREEMENT,
        "consumer cards, 2025",
        "Write to American Express Credit Bureau Unit, P.O. Box 981537, El Paso, TX 79998-1537.",
        ("agreements",),
    ),
    # Member Since
    Rule(
        "member-since",
        _PRACTICE,
        "a spokesperson, about 2015-16",
        "Amex said that the date matters: the longer it knows you, the better it can tailor offers.",
        ("credit-com",),
        _REPORTED,
    ),
    Rule(
        "member-since-backdating",
        _PRACTICE,
        "blogs of 2012",
        "New accounts once took over the old date on credit reports.",
        ("hiepsfinance",),
        _REPORTED,
    ),
)
