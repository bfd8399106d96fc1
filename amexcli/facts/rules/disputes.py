"""Disputed charges: the notice and its clocks, what Amex must do, unauthorized use.

`says` is in our words. Regulation Z is 12 CFR part 1026; a "comment" is in the Official
Interpretation, Supplement I to that part.
"""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_LAW = Basis.LAW
_PRACTICE = Basis.PRACTICE
_ADVICE = Basis.ADVICE
_REPORTED = Confidence.REPORTED

DISPUTES = (
    # The notice
    Rule(
        "notice",
        _LAW,
        "12 CFR 1026.13(b)(1)",
        "Amex must receive your written notice by day 60 after it sent the first statement that"
        " shows the error.",
        ("reg-z-13", "usc-1666"),
    ),
    Rule(
        "notice-credit",
        _LAW,
        "comment 13(b)(1)-2",
        "For a missing credit, the 60 days run from the statement that should have shown it.",
        ("reg-z-13-comments",),
    ),
    Rule(
        "notice-never-sent",
        _LAW,
        "comment 13(b)(1)-1",
        "If a statement was never sent, the 60 days run from when it should have been; once it"
        " comes, you have another 60.",
        ("reg-z-13-comments",),
    ),
    Rule(
        "notice-coupon",
        _LAW,
        "comment 13(b)-2",
        "Do not write it on the payment coupon.",
        ("reg-z-13-comments",),
    ),
    Rule(
        "notice-address",
        _LAW,
        "12 CFR 1026.7(b)(9)",
        "The notice goes to the address for billing errors on your statement, which is usually"
        " not the payment address.",
        ("reg-z", "cfpb-61"),
    ),
    Rule(
        "notice-content",
        _LAW,
        "12 CFR 1026.13(b)(2)-(3)",
        "It says who you are and which account, what you believe is wrong and why, and the"
        " date and amount.",
        ("reg-z-13",),
    ),
    Rule(
        "notice-electronic",
        _LAW,
        "comment 13(b)-2",
        "An electronic notice counts only if your billing-rights statement says so, and only"
        " sent the way it says.",
        ("reg-z-13-comments",),
    ),
    Rule(
        "notice-by-phone",
        _LAW,
        "Regulation Z, model form G-3(A)",
        "A call alone does not oblige Amex to investigate.",
        ("reg-z-forms",),
    ),
    Rule(
        "withdrawing",
        _LAW,
        "comment 13(b)-1",
        "You can withdraw a dispute by word of mouth or a button, and then Amex's duties end.",
        ("reg-z-13-comments",),
    ),
    Rule(
        "merchant-optional",
        _LAW,
        "comment 13(a)(3)-3",
        "For a billing error over goods or services you need not ask the merchant first.",
        ("reg-z-13-comments",),
    ),
    # What Amex must do
    Rule(
        "acknowledgment",
        _LAW,
        "12 CFR 1026.13(c)(1)",
        "Amex acknowledges your notice in writing within 30 days, unless it has resolved it.",
        ("reg-z-13",),
    ),
    Rule(
        "resolution",
        _LAW,
        "12 CFR 1026.13(c)(2)",
        "Amex resolves it within two complete billing cycles after receiving the notice, and"
        " never later than 90 days.",
        ("reg-z-13", "reg-z-13-comments"),
    ),
    Rule(
        "withholding",
        _LAW,
        "12 CFR 1026.13(d)(1)",
        "Once Amex has your notice in time, and until it decides, you need not pay the disputed"
        " amount; you owe the rest.",
        ("reg-z-13",),
    ),
    Rule(
        "autopay",
        _LAW,
        "12 CFR 1026.13(d)(1)",
        "Amex may not take the disputed amount by its own AutoPay if it receives your notice at"
        " least 3 business days before the payment date. Your bank's bill-pay is yours to stop.",
        ("reg-z-13", "reg-z-13-comments"),
    ),
    Rule(
        "no-bad-report",
        _LAW,
        "12 CFR 1026.13(d)(2)",
        "Amex may not report you as delinquent because you do not pay the disputed amount.",
        ("reg-z-13",),
    ),
    Rule(
        "no-closing",
        _LAW,
        "12 CFR 1026.13(d)(3)",
        "Amex may not close or restrict your account only because you used these rights in"
        " good faith.",
        ("reg-z-13",),
    ),
    Rule(
        "meanwhile",
        _LAW,
        "Regulation Z, model form G-3(A)",
        "Amex may go on charging interest on the amount; it comes off if they were wrong.",
        ("reg-z-forms",),
    ),
    Rule(
        "explanation",
        _LAW,
        "12 CFR 1026.13(f)",
        "To deny it, Amex must first investigate, then explain why in writing, and send copies"
        " of the evidence if you ask.",
        ("reg-z-13",),
    ),
    Rule(
        "non-delivery",
        _LAW,
        "comment 13(f)-3.ii",
        "Amex may not deny a claim of non-delivery unless it finds that the goods were"
        " delivered, mailed or sent as agreed.",
        ("reg-z-13-comments",),
    ),
    Rule(
        "merchant-report",
        _LAW,
        "comment 13(f)-3.iii",
        "Amex may not deny a claim that the merchant reported the charge wrongly unless it"
        " finds that the report was right.",
        ("reg-z-13-comments",),
    ),
    Rule(
        "cooperation",
        _LAW,
        "comment 13(f)-3",
        "Amex may ask for your help, but may not deny the claim only because you sent no"
        " affidavit or police report, and may not ask for a signature under perjury.",
        ("reg-z-13-comments",),
    ),
    Rule(
        "provisional",
        _LAW,
        "comment 13(c)-1",
        "A provisional credit is Amex's choice; it does not end its other duties.",
        ("reg-z-13-comments",),
    ),
    Rule(
        "finality",
        _LAW,
        "comment 13(c)(2)-2",
        "After the time to resolve it, Amex may not take a credit back on new evidence, except"
        " where the merchant refunded you too.",
        ("reg-z-13-comments",),
    ),
    Rule(
        "second-letter",
        _LAW,
        "12 CFR 1026.13(g)(3)-(4)",
        "If Amex receives, within 10 days of the denial (longer if your grace period is), your"
        " letter that you still dispute it, it may report you as delinquent only if it also"
        " reports the dispute, and must tell you to whom.",
        ("reg-z-13", "reg-z-forms"),
    ),
    Rule(
        "forfeit",
        _LAW,
        "15 USC 1666(e); model form G-3(A)",
        "If Amex does not follow these rules, you do not have to pay the first $50 of the"
        " amount, even if the bill is right.",
        ("usc-1666", "reg-z-forms"),
    ),
    Rule(
        "suing",
        _LAW,
        "15 USC 1640(e)",
        "A suit over a violation must be filed within one year of it; count to the day before.",
        ("usc-1640",),
        _REPORTED,
    ),
    Rule(
        "paid-already",
        _LAW,
        "comment 12(c)-1",
        "Paying ends claims and defenses, but not a billing error: you can still dispute a"
        " charge you have paid.",
        ("reg-z-12-comments", "cfpb-61"),
    ),
    # Claims and defenses, for quality
    Rule(
        "quality",
        _LAW,
        "comment 13(a)(3)-1.ii",
        "The quality of something you accepted is not a billing error.",
        ("reg-z-13-comments",),
    ),
    Rule(
        "claims-and-defenses",
        _LAW,
        "12 CFR 1026.12(c)",
        "You may refuse Amex for the reasons you could refuse the merchant (not tort claims),"
        " if you tried in good faith to settle it with them, the price is over $50, and the"
        " sale was in your state or within 100 miles of your address.",
        ("reg-z-12", "usc-1666i"),
    ),
    Rule(
        "claims-online",
        _LAW,
        "comment 12(c)(3)(i)(B)-1",
        "For online sales it depends on state law.",
        ("reg-z-12-comments",),
    ),
    Rule(
        "claims-unpaid",
        _LAW,
        "comment 12(c)-4",
        "It covers only what is still unpaid for that purchase when you first tell Amex or the"
        " merchant.",
        ("reg-z-12-comments",),
    ),
    Rule(
        "claims-report",
        _LAW,
        "12 CFR 1026.12(c)(2)",
        "Amex may not report that amount as delinquent until the dispute is settled.",
        ("reg-z-12",),
    ),
    Rule(
        "claims-bankrupt",
        _LAW,
        "comment 12(c)(3)(i)(A)-1",
        "For claims and defenses you need not file a claim in the bankruptcy first.",
        ("reg-z-12-comments",),
    ),
    Rule(
        "no-cash",
        _LAW,
        "comment 12(c)(1)-1",
        "Claims and defenses do not cover cash advances.",
        ("reg-z-12-comments",),
    ),
    Rule(
        "claims-no-deadline",
        _LAW,
        "comment 12(c)-1",
        "Claims and defenses have no 60-day limit; what counts is that it is unpaid.",
        ("reg-z-12-comments",),
    ),
    # Unauthorized use
    Rule(
        "fraud-limit",
        _LAW,
        "12 CFR 1026.12(b)(1)(ii)",
        "For unauthorized use you owe at most $50, and nothing taken after you report it.",
        ("reg-z-12", "usc-1643"),
    ),
    Rule(
        "fraud-remote",
        _LAW,
        "comment 12(b)(2)(iii)-3",
        "If the card itself was not shown (online, by phone), you owe nothing.",
        ("reg-z-12-comments",),
    ),
    Rule(
        "fraud-report",
        _LAW,
        "12 CFR 1026.12(b)(3)",
        "A call is enough to report it.",
        ("reg-z-12",),
    ),
    Rule(
        "fraud-burden",
        _LAW,
        "15 USC 1643(b)",
        "It is for Amex to prove that the use was authorized.",
        ("usc-1643",),
    ),
    Rule(
        "fraud-guarantee",
        _PRACTICE,
        "lost card page",
        "Amex says that you are not responsible for fraudulent charges.",
        ("amex-lost-card", "amex-fraud-guarantee"),
    ),
    Rule(
        "fraud-employees",
        _LAW,
        "12 CFR 1026.12(b)(5)",
        "With 10 or more employee cards, Amex and the company may agree otherwise on this, but"
        " not against the employee.",
        ("reg-z-12",),
    ),
    Rule(
        "fraud-no-deadline",
        _LAW,
        "comment 12(b)(3)-3",
        "The 60 days do not limit this protection.",
        ("reg-z-12-comments",),
    ),
    Rule(
        "fraud-family",
        _LAW,
        "comment 12(b)(1)(ii)-3",
        "Somebody you let use the card is not unauthorized, even if they spent too much, until"
        " you tell Amex that they may no longer use it.",
        ("reg-z-12-comments",),
    ),
    Rule(
        "identity-theft",
        Basis.AGENCY,
        "FTC booklet, as copied",
        "IdentityTheft.gov or 1-877-438-4338 makes a report and a plan with you; ask a credit bureau"
        " for a fraud alert.",
        ("ftc-identity-theft",),
        _REPORTED,
    ),
    # Business cards and merchants
    Rule(
        "business",
        _LAW,
        "comment 3(a)-2.i",
        "The billing-error rights do not apply to a business card; the limits on unauthorized"
        " use do.",
        ("reg-z-other-comments",),
    ),
    Rule(
        "refund",
        _LAW,
        "12 CFR 1026.12(e)",
        "Once it has accepted a return, the merchant has 7 business days to send the credit, and"
        " Amex 3 business days to post it.",
        ("reg-z-12",),
    ),
    Rule(
        "shipping",
        _LAW,
        "16 CFR 435",
        "A seller by mail, phone or internet ships in the time it advertised, or else within 30"
        " days, or asks for your consent or refunds you.",
        ("mail-order-rule",),
    ),
    # Amex
    Rule(
        "amex-window",
        _PRACTICE,
        "page for merchants",
        "Amex takes disputes up to 120 days from the transaction. That is not a legal right,"
        " and no substitute for the 60 days.",
        ("amex-merchant-disputes",),
    ),
    Rule(
        "amex-posted",
        _PRACTICE,
        "dispute help page",
        "A pending charge cannot be disputed; it must post first.",
        ("amex-dispute",),
    ),
    Rule(
        "amex-online",
        _PRACTICE,
        "dispute help page",
        'Start under Statements & Activity: choose the charge, then "Dispute/Inquire about'
        ' this Charge".',
        ("amex-dispute", "amex-dispute-business"),
    ),
    Rule(
        "amex-merchant-first",
        _PRACTICE,
        "dispute help page",
        "Amex suggests asking the merchant first, as that is often fastest.",
        ("amex-dispute",),
    ),
    Rule(
        "amex-twice",
        _PRACTICE,
        "page for merchants",
        "In most cases a charge can be disputed only twice, so make the first filing complete.",
        ("amex-merchant-disputes",),
    ),
    Rule(
        "amex-month",
        _PRACTICE,
        "business help page",
        "Most disputes are resolved within a month; complex ones take longer.",
        ("amex-dispute-business",),
        _REPORTED,
    ),
    Rule(
        "amex-silence",
        _PRACTICE,
        "guide for merchants",
        "The merchant has 20 days to answer Amex, so weeks of silence can be normal.",
        ("amex-merchant-guide",),
        _REPORTED,
    ),
    Rule(
        "amex-removed",
        _PRACTICE,
        "business help page",
        "Amex takes the disputed amount out of your payment due until the matter is resolved.",
        ("amex-dispute-business",),
    ),
    Rule(
        "amex-fraud",
        _PRACTICE,
        "Security Center",
        "For fraud, call 1-800-528-4800 or log in and chat.",
        ("amex-security-center",),
    ),
    Rule("mail-early", _ADVICE, "", "Allow 10 days for the post.", ()),
)
