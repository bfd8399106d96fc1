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

_NOTICE_DAYS = 60
"""Of the written notice; other rules mention them."""

DISPUTES = (
    # The notice
    Rule(
        key="notice",
        basis=_LAW,
        citation="12 CFR 1026.13(b)(1)",
        wording="Amex must receive your written notice by day {days} after it sent the first statement that"
        " shows the error.",
        sources=("reg-z-13", "usc-1666"),
        days=_NOTICE_DAYS,
    ),
    Rule(
        key="notice-credit",
        basis=_LAW,
        citation="comment 13(b)(1)-2",
        wording="For a missing credit, the {days} days run from the statement that should have shown it.",
        sources=("reg-z-13-comments",),
        days=_NOTICE_DAYS,
    ),
    Rule(
        key="notice-never-sent",
        basis=_LAW,
        citation="comment 13(b)(1)-1",
        wording="If a statement was never sent, the {days} days run from when it should have been; once it"
        " comes, you have another {days}.",
        sources=("reg-z-13-comments",),
        days=_NOTICE_DAYS,
    ),
    Rule(
        key="notice-coupon",
        basis=_LAW,
        citation="comment 13(b)-2",
        wording="Do not write it on the payment coupon.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="notice-address",
        basis=_LAW,
        citation="12 CFR 1026.7(b)(9)",
        wording="The notice goes to the address for billing errors on your statement, which is usually"
        " not the payment address.",
        sources=("reg-z", "cfpb-61"),
    ),
    Rule(
        key="notice-content",
        basis=_LAW,
        citation="12 CFR 1026.13(b)(2)-(3)",
        wording="It says who you are and which account, what you believe is wrong and why, and the"
        " date and amount.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="notice-electronic",
        basis=_LAW,
        citation="comment 13(b)-2",
        wording="An electronic notice counts only if your billing-rights statement says so, and only"
        " sent the way it says.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="notice-by-phone",
        basis=_LAW,
        citation="Regulation Z, model form G-3(A)",
        wording="A call alone does not oblige Amex to investigate.",
        sources=("reg-z-forms",),
    ),
    Rule(
        key="withdrawing",
        basis=_LAW,
        citation="comment 13(b)-1",
        wording="You can withdraw a dispute by word of mouth or a button, and then Amex's duties end.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="merchant-optional",
        basis=_LAW,
        citation="comment 13(a)(3)-3",
        wording="For a billing error over goods or services you need not ask the merchant first.",
        sources=("reg-z-13-comments",),
    ),
    # What Amex must do
    Rule(
        key="acknowledgment",
        basis=_LAW,
        citation="12 CFR 1026.13(c)(1)",
        wording="Amex acknowledges your notice in writing within {days} days, unless it has resolved it.",
        sources=("reg-z-13",),
        days=30,
    ),
    Rule(
        key="resolution",
        basis=_LAW,
        citation="12 CFR 1026.13(c)(2)",
        wording="Amex resolves it within two complete billing cycles after receiving the notice, and"
        " never later than {days} days.",
        sources=("reg-z-13", "reg-z-13-comments"),
        days=90,
    ),
    Rule(
        key="withholding",
        basis=_LAW,
        citation="12 CFR 1026.13(d)(1)",
        wording="Once Amex has your notice in time, and until it decides, you need not pay the disputed"
        " amount; you owe the rest.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="autopay",
        basis=_LAW,
        citation="12 CFR 1026.13(d)(1)",
        wording="Amex may not take the disputed amount by its own AutoPay if it receives your notice at"
        " least {business_days} business days before the payment date. Your bank's bill-pay is yours to stop.",
        sources=("reg-z-13", "reg-z-13-comments"),
        business_days=3,
    ),
    Rule(
        key="no-bad-report",
        basis=_LAW,
        citation="12 CFR 1026.13(d)(2)",
        wording="Amex may not report you as delinquent because you do not pay the disputed amount.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="no-closing",
        basis=_LAW,
        citation="12 CFR 1026.13(d)(3)",
        wording="Amex may not close or restrict your account only because you used these rights in"
        " good faith.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="meanwhile",
        basis=_LAW,
        citation="Regulation Z, model form G-3(A)",
        wording="Amex may go on charging interest on the amount; it comes off if they were wrong.",
        sources=("reg-z-forms",),
    ),
    Rule(
        key="explanation",
        basis=_LAW,
        citation="12 CFR 1026.13(f)",
        wording="To deny it, Amex must first investigate, then explain why in writing, and send copies"
        " of the evidence if you ask.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="non-delivery",
        basis=_LAW,
        citation="comment 13(f)-3.ii",
        wording="Amex may not deny a claim of non-delivery unless it finds that the goods were"
        " delivered, mailed or sent as agreed.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="merchant-report",
        basis=_LAW,
        citation="comment 13(f)-3.iii",
        wording="Amex may not deny a claim that the merchant reported the charge wrongly unless it"
        " finds that the report was right.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="cooperation",
        basis=_LAW,
        citation="comment 13(f)-3",
        wording="Amex may ask for your help, but may not deny the claim only because you sent no"
        " affidavit or police report, and may not ask for a signature under perjury.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="provisional",
        basis=_LAW,
        citation="comment 13(c)-1",
        wording="A provisional credit is Amex's choice; it does not end its other duties.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="finality",
        basis=_LAW,
        citation="comment 13(c)(2)-2",
        wording="After the time to resolve it, Amex may not take a credit back on new evidence, except"
        " where the merchant refunded you too.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="second-letter",
        basis=_LAW,
        citation="12 CFR 1026.13(g)(3)-(4)",
        wording="If Amex receives, within {days} days of the denial (longer if your grace period is), your"
        " letter that you still dispute it, it may report you as delinquent only if it also"
        " reports the dispute, and must tell you to whom.",
        sources=("reg-z-13", "reg-z-forms"),
        days=10,
    ),
    Rule(
        key="forfeit",
        basis=_LAW,
        citation="15 USC 1666(e); model form G-3(A)",
        wording="If Amex does not follow these rules, you do not have to pay the first ${dollars} of the"
        " amount, even if the bill is right.",
        sources=("usc-1666", "reg-z-forms"),
        dollars=50,
    ),
    Rule(
        key="suing",
        basis=_LAW,
        citation="15 USC 1640(e)",
        wording="A suit over a violation must be filed within one year of it; count to the day before.",
        sources=("usc-1640",),
        confidence=_REPORTED,
        months=12,
    ),
    Rule(
        key="paid-already",
        basis=_LAW,
        citation="comment 12(c)-1",
        wording="Paying ends claims and defenses, but not a billing error: you can still dispute a"
        " charge you have paid.",
        sources=("reg-z-12-comments", "cfpb-61"),
    ),
    # Claims and defenses, for quality
    Rule(
        key="quality",
        basis=_LAW,
        citation="comment 13(a)(3)-1.ii",
        wording="The quality of something you accepted is not a billing error.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="claims-and-defenses",
        basis=_LAW,
        citation="12 CFR 1026.12(c)",
        wording="You may refuse Amex for the reasons you could refuse the merchant (not tort claims),"
        " if you tried in good faith to settle it with them, the price is over ${dollars}, and the"
        " sale was in your state or within {miles} miles of your address.",
        sources=("reg-z-12", "usc-1666i"),
        dollars=50,
        miles=100,
    ),
    Rule(
        key="claims-online",
        basis=_LAW,
        citation="comment 12(c)(3)(i)(B)-1",
        wording="For online sales it depends on state law.",
        sources=("reg-z-12-comments",),
    ),
    Rule(
        key="claims-unpaid",
        basis=_LAW,
        citation="comment 12(c)-4",
        wording="It covers only what is still unpaid for that purchase when you first tell Amex or the"
        " merchant.",
        sources=("reg-z-12-comments",),
    ),
    Rule(
        key="claims-report",
        basis=_LAW,
        citation="12 CFR 1026.12(c)(2)",
        wording="Amex may not report that amount as delinquent until the dispute is settled.",
        sources=("reg-z-12",),
    ),
    Rule(
        key="claims-bankrupt",
        basis=_LAW,
        citation="comment 12(c)(3)(i)(A)-1",
        wording="For claims and defenses you need not file a claim in the bankruptcy first.",
        sources=("reg-z-12-comments",),
    ),
    Rule(
        key="no-cash",
        basis=_LAW,
        citation="comment 12(c)(1)-1",
        wording="Claims and defenses do not cover cash advances.",
        sources=("reg-z-12-comments",),
    ),
    Rule(
        key="claims-no-deadline",
        basis=_LAW,
        citation="comment 12(c)-1",
        wording=f"Claims and defenses have no {_NOTICE_DAYS}-day limit; what counts is that it is unpaid.",
        sources=("reg-z-12-comments",),
    ),
    # Unauthorized use
    Rule(
        key="fraud-limit",
        basis=_LAW,
        citation="12 CFR 1026.12(b)(1)(ii)",
        wording="For unauthorized use you owe at most ${dollars}, and nothing taken after you report it.",
        sources=("reg-z-12", "usc-1643"),
        dollars=50,
    ),
    Rule(
        key="fraud-remote",
        basis=_LAW,
        citation="comment 12(b)(2)(iii)-3",
        wording="If the card itself was not shown (online, by phone), you owe nothing.",
        sources=("reg-z-12-comments",),
    ),
    Rule(
        key="fraud-report",
        basis=_LAW,
        citation="12 CFR 1026.12(b)(3)",
        wording="A call is enough to report it.",
        sources=("reg-z-12",),
    ),
    Rule(
        key="fraud-burden",
        basis=_LAW,
        citation="15 USC 1643(b)",
        wording="It is for Amex to prove that the use was authorized.",
        sources=("usc-1643",),
        holds_for_business=True,
    ),
    Rule(
        key="fraud-guarantee",
        basis=_PRACTICE,
        citation="lost card page",
        wording="Amex says that you are not responsible for fraudulent charges.",
        sources=("amex-lost-card", "amex-fraud-guarantee"),
    ),
    Rule(
        key="fraud-employees",
        basis=_LAW,
        citation="12 CFR 1026.12(b)(5)",
        wording="With 10 or more employee cards, Amex and the company may agree otherwise on this, but"
        " not against the employee.",
        sources=("reg-z-12",),
    ),
    Rule(
        key="fraud-no-deadline",
        basis=_LAW,
        citation="comment 12(b)(3)-3",
        wording=f"The {_NOTICE_DAYS} days do not limit this protection.",
        sources=("reg-z-12-comments",),
        holds_for_business=True,
    ),
    Rule(
        key="fraud-family",
        basis=_LAW,
        citation="comment 12(b)(1)(ii)-3",
        wording="Somebody you let use the card is not unauthorized, even if they spent too much, until"
        " you tell Amex that they may no longer use it.",
        sources=("reg-z-12-comments",),
        holds_for_business=True,
    ),
    Rule(
        key="identity-theft",
        basis=Basis.AGENCY,
        citation="FTC booklet, as copied",
        wording="IdentityTheft.gov or 1-877-438-4338 makes a report and a plan with you; ask a credit bureau"
        " for a fraud alert.",
        sources=("ftc-identity-theft",),
        confidence=_REPORTED,
    ),
    # Business cards and merchants
    Rule(
        key="business",
        basis=_LAW,
        citation="comment 3(a)-2.i",
        wording="The billing-error rights do not apply to a business card; the limits on unauthorized"
        " use do.",
        sources=("reg-z-other-comments",),
    ),
    Rule(
        key="refund",
        basis=_LAW,
        citation="12 CFR 1026.12(e)",
        wording="Once it has accepted a return, the merchant has {business_days} business days to send the credit, and"
        " Amex {then_business_days} business days to post it.",
        sources=("reg-z-12",),
        business_days=7,
        then_business_days=3,
    ),
    Rule(
        key="shipping",
        basis=_LAW,
        citation="16 CFR 435",
        wording="A seller by mail, phone or internet ships in the time it advertised, or else within {days}"
        " days, or asks for your consent or refunds you.",
        sources=("mail-order-rule",),
        days=30,
    ),
    # Amex
    Rule(
        key="amex-window",
        basis=_PRACTICE,
        citation="page for merchants",
        wording=f"Amex takes disputes up to {{days}} days from the transaction. That is not a legal right,"
        f" and no substitute for the {_NOTICE_DAYS} days.",
        sources=("amex-merchant-disputes",),
        days=120,
    ),
    Rule(
        key="amex-posted",
        basis=_PRACTICE,
        citation="dispute help page",
        wording="A pending charge cannot be disputed; it must post first.",
        sources=("amex-dispute",),
    ),
    Rule(
        key="amex-online",
        basis=_PRACTICE,
        citation="dispute help page",
        wording='Start under Statements & Activity: choose the charge, then "Dispute/Inquire about'
        ' this Charge".',
        sources=("amex-dispute", "amex-dispute-business"),
    ),
    Rule(
        key="amex-merchant-first",
        basis=_PRACTICE,
        citation="dispute help page",
        wording="Amex suggests asking the merchant first, as that is often fastest.",
        sources=("amex-dispute",),
    ),
    Rule(
        key="amex-twice",
        basis=_PRACTICE,
        citation="page for merchants",
        wording="In most cases a charge can be disputed only twice, so make the first filing complete.",
        sources=("amex-merchant-disputes",),
    ),
    Rule(
        key="amex-month",
        basis=_PRACTICE,
        citation="business help page",
        wording="Most disputes are resolved within a month; complex ones take longer.",
        sources=("amex-dispute-business",),
        confidence=_REPORTED,
    ),
    Rule(
        key="amex-silence",
        basis=_PRACTICE,
        citation="guide for merchants",
        wording="The merchant has {days} days to answer Amex, so weeks of silence can be normal.",
        sources=("amex-merchant-guide",),
        confidence=_REPORTED,
        days=20,
    ),
    Rule(
        key="amex-removed",
        basis=_PRACTICE,
        citation="business help page",
        wording="Amex takes the disputed amount out of your payment due until the matter is resolved.",
        sources=("amex-dispute-business",),
    ),
    Rule(
        key="amex-fraud",
        basis=_PRACTICE,
        citation="Security Center",
        wording="For fraud, call {number:general} or log in and chat.",
        sources=("amex-security-center",),
    ),
    Rule(
        key="mail-early",
        basis=_ADVICE,
        citation="",
        wording="Allow {days} days for the post.",
        sources=(),
        days=10,
    ),
)
