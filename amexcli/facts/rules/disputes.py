"""Disputed charges: the notice and its clocks, what Amex must do, unauthorized use.

`says` is in our words. Regulation Z is 12 CFR part 1026; a "comment" is in the Official
Interpretation, Supplement I to that part.
"""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_LAW = Basis.LAW
_COURT = Basis.COURT
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
        wording="Amex must receive your written notice by day {days} after it sent the first"
        " statement that shows the error.",
        sources=("reg-z-13", "usc-1666"),
        days=_NOTICE_DAYS,
    ),
    Rule(
        key="notice-credit",
        basis=_LAW,
        citation="comment 13(b)(1)-2",
        wording="For a missing credit, the {days} days run from the statement that should have"
        " shown it.",
        sources=("reg-z-13-comments",),
        days=_NOTICE_DAYS,
    ),
    Rule(
        key="notice-never-sent",
        basis=_LAW,
        citation="comment 13(b)(1)-1",
        wording="If Amex never sent a statement, the {days} days run from the day it should have"
        " been sent. Once it comes, you have another {days}.",
        sources=("reg-z-13-comments",),
        days=_NOTICE_DAYS,
    ),
    Rule(
        key="statement-sent",
        basis=_LAW,
        citation="12 CFR 1026.5(b)(2)(ii)(A)",
        wording="Amex must see to it that a statement goes out at least {days} days before its"
        " payment is due.",
        sources=("reg-z",),
        days=21,
    ),
    Rule(
        key="due-date",
        basis=Basis.AGREEMENT,
        citation="agreements, 2025",
        wording="Your payment is due at least {days} days after the statement closes.",
        sources=("agreements",),
        days=25,
    ),
    Rule(
        key="reinstated",
        basis=_COURT,
        citation="Krieger v. Bank of America, 890 F.3d 429 (3d Cir. 2018)",
        wording="Where a bank had taken a charge off and put it back, the {days} days ran from the"
        " first statement that showed it again.",
        sources=("krieger",),
        days=_NOTICE_DAYS,
    ),
    Rule(
        key="credit-issued",
        basis=_LAW,
        citation="12 CFR 1026.13(a)(3)-(4)",
        wording="A missing credit is a billing error if the credit was issued. If it was only"
        " promised, the error can still be the charge itself, and then the days are the charge's.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="reasserted",
        basis=_LAW,
        citation="12 CFR 1026.13(h)",
        wording="Once Amex has resolved your notice as the rules say, it doesn't have to do"
        " anything more if you report the same error again.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="notice-coupon",
        basis=_LAW,
        citation="comment 13(b)-2",
        wording="Don't write it on the payment coupon.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="notice-address",
        basis=_LAW,
        citation="12 CFR 1026.7(b)(9)",
        wording="The notice goes to the address for billing errors or billing inquiries on your"
        " statement, which usually isn't the payment address.",
        sources=("reg-z", "cfpb-61"),
    ),
    Rule(
        key="po-box",
        basis=Basis.CARRIERS,
        citation="a seller's help page",
        wording="That address is usually a P.O. box, and private couriers generally don't deliver"
        " to one.",
        sources=("shopify-ups",),
        confidence=_REPORTED,
    ),
    Rule(
        key="notice-content",
        basis=_LAW,
        citation="12 CFR 1026.13(b)(2)-(3)",
        wording="The notice says who you are and which account it is, that you believe there's an"
        " error and why, and, as far as you can, the type, date, and amount of the error.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="notice-electronic",
        basis=_LAW,
        citation="comment 13(b)-2",
        wording="An electronic notice counts only if your billing-rights statement says so, and"
        " only if you send it the way it says.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="notice-by-phone",
        basis=_LAW,
        citation="Regulation Z, model form G-3(A)",
        wording="If you only call, Amex doesn't have to investigate a billing error.",
        sources=("reg-z-forms",),
    ),
    Rule(
        key="withdrawing",
        basis=_LAW,
        citation="comment 13(b)-1",
        wording="You can withdraw a dispute just by saying so or pressing a button, and then"
        " Amex's duties end.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="merchant-optional",
        basis=_LAW,
        citation="comment 13(a)(3)-3",
        wording="For a billing error about goods or services, you don't have to ask the merchant"
        " first.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="receipt-only",
        basis=_LAW,
        citation="comment 13(a)(6)-1",
        wording="Asking only for a receipt starts nothing.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="late-delivery",
        basis=_LAW,
        citation="comment 13(a)(3)-1.i",
        wording="Late delivery, the wrong quantity, and the wrong place count too.",
        sources=("reg-z-13-comments",),
    ),
    # What Amex must do
    Rule(
        key="acknowledgment",
        basis=_LAW,
        citation="12 CFR 1026.13(c)(1)",
        wording="Amex must mail you an acknowledgment within {days} days of receiving your notice,"
        " unless it has resolved it by then.",
        sources=("reg-z-13",),
        days=30,
    ),
    Rule(
        key="resolution",
        basis=_LAW,
        citation="12 CFR 1026.13(c)(2)",
        wording="Amex must resolve it within two complete billing cycles after receiving the"
        " notice, and never later than {days} days after.",
        sources=("reg-z-13", "reg-z-13-comments"),
        days=90,
    ),
    Rule(
        key="withholding",
        basis=_LAW,
        citation="12 CFR 1026.13(d)(1)",
        wording="Once Amex has your notice in time, and until it decides, you don't have to pay"
        " the disputed amount. You owe the rest.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="autopay",
        basis=_LAW,
        citation="12 CFR 1026.13(d)(1)",
        wording="Amex's own AutoPay may not take the disputed amount if Amex receives your notice"
        " at least {business_days} business days before the payment date.",
        sources=("reg-z-13", "reg-z-13-comments"),
        business_days=3,
    ),
    Rule(
        key="autopay-next",
        basis=_LAW,
        citation="comment 13(d)(1)-5",
        wording="A notice that comes too late for one AutoPay payment still keeps the amount out"
        " of the next.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="bank-stop",
        basis=_LAW,
        citation="12 CFR 1005.10(c)",
        wording="Your bank must stop a recurring debit if you tell the bank, by phone or in"
        " writing, at least {business_days} business days before the payment date. If you call, it"
        " may require you to confirm that in writing within {days} days.",
        sources=("reg-e",),
        business_days=3,
        days=14,
    ),
    Rule(
        key="no-bad-report",
        basis=_LAW,
        citation="12 CFR 1026.13(d)(2)",
        wording="Amex may not report you as delinquent because you don't pay the disputed amount.",
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
        wording="Amex may keep charging interest on the amount. If Amex was wrong, the interest"
        " comes off.",
        sources=("reg-z-forms",),
    ),
    Rule(
        key="explanation",
        basis=_LAW,
        citation="12 CFR 1026.13(f)",
        wording="To deny it, Amex must first investigate and then explain why in writing. It must"
        " send copies of the evidence if you ask.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="late-denial",
        basis=_LAW,
        citation="comment 13(c)(2)-2",
        wording="If Amex doesn't send its explanation in time, it generally must credit the"
        " disputed amount and the charges on it. It may not take that credit back on evidence that"
        " it finds later.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="non-delivery",
        basis=_LAW,
        citation="comment 13(f)-3.ii",
        wording="Amex may not deny a claim of non-delivery unless it investigates and finds that"
        " the goods or services were delivered, mailed, or sent as agreed.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="merchant-report",
        basis=_LAW,
        citation="comment 13(f)-3.iii",
        wording="Amex may not deny a claim that the merchant reported the charge wrongly unless it"
        " investigates and finds that the report was right.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="cooperation",
        basis=_LAW,
        citation="comment 13(f)-3",
        wording="Amex may ask for your help and for a signed statement. It can't deny the claim just"
        " because you didn't send an affidavit or a police report, and it can't require a signature"
        " under penalty of perjury. If it can't find out without your help, it may reasonably end"
        " the investigation.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="provisional",
        basis=_LAW,
        citation="comment 13(c)-1",
        wording="A provisional credit is Amex's choice. It doesn't end Amex's other duties.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="finality",
        basis=_LAW,
        citation="comment 13(c)(2)-2",
        wording="After the time to resolve it, Amex may not take a credit back on new evidence,"
        " except where the merchant refunded you too.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="second-letter",
        basis=_LAW,
        citation="12 CFR 1026.13(g)(3)-(4)",
        wording="You have {days} days from Amex's notice of what you owe, or your grace period if"
        " that's longer, to write that you still dispute it. If Amex receives that in time, it"
        " may report you as delinquent only if it also reports the dispute, and it must tell you"
        " who it reported that to.",
        sources=("reg-z-13", "reg-z-13-comments", "reg-z-forms"),
        days=10,
    ),
    Rule(
        key="amount-owed",
        basis=_LAW,
        citation="12 CFR 1026.13(g)(1)",
        wording="After a denial, Amex must promptly tell you in writing what you owe and when it's"
        " due.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="forfeit",
        basis=_LAW,
        citation="15 USC 1666(e); model form G-3(A)",
        wording="If Amex doesn't follow these rules, you don't have to pay the first ${dollars} of"
        " the amount, even if the bill is right.",
        sources=("usc-1666", "reg-z-forms"),
        dollars=50,
    ),
    Rule(
        key="suing",
        basis=_LAW,
        citation="15 USC 1640(e)",
        wording="A suit over a violation must be filed within one year of it; count to the day"
        " before.",
        sources=("usc-1640",),
        confidence=_REPORTED,
        months=12,
    ),
    Rule(
        key="paid-already",
        basis=_LAW,
        citation="comment 12(c)-1",
        wording="Paying doesn't end a billing error: you can still dispute a charge that you've"
        " paid.",
        sources=("reg-z-12-comments", "cfpb-61"),
    ),
    # Claims and defenses, for quality
    Rule(
        key="quality",
        basis=_LAW,
        citation="comment 13(a)(3)-1.ii",
        wording="The quality of something you accepted isn't a billing error.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="claims-and-defenses",
        basis=_LAW,
        citation="12 CFR 1026.12(c); 15 USC 1666i",
        wording="You may withhold what is still unpaid for a purchase if you'd have a good reason"
        " not to pay the merchant (other than a tort claim). You must have tried in good faith to"
        " settle it with the merchant, the price must be over ${dollars}, and the sale must have"
        " been in your state or within {miles} miles of your address.",
        sources=("reg-z-12", "usc-1666i"),
        dollars=50,
        miles=100,
    ),
    Rule(
        key="claims-exceptions",
        basis=_LAW,
        citation="12 CFR 1026.12(c)(3)(ii)",
        wording="Price and distance don't matter if Amex controls the merchant, the merchant"
        " controls Amex, or one company controls both. They also don't matter if the merchant is"
        " Amex's franchised dealer, or if you ordered from a mail offer that Amex took part in.",
        sources=("reg-z-12",),
    ),
    Rule(
        key="claims-online",
        basis=_LAW,
        citation="comment 12(c)(3)(i)(B)-1",
        wording="Where an online, phone, or mail order takes place depends on state law.",
        sources=("reg-z-12-comments",),
    ),
    Rule(
        key="claims-unpaid",
        basis=_LAW,
        citation="comment 12(c)-4",
        wording="What is still unpaid for that purchase when you first tell Amex or the merchant"
        " is the most that you can withhold.",
        sources=("reg-z-12-comments",),
    ),
    Rule(
        key="claims-paid",
        basis=_LAW,
        citation="comment 12(c)-1",
        wording="Paying for the item ends this right, before or after you tell Amex.",
        sources=("reg-z-12-comments",),
    ),
    Rule(
        key="claims-report",
        basis=_LAW,
        citation="12 CFR 1026.12(c)(2), comment 12(c)(2)-2",
        wording="Amex may not report that amount as delinquent, or begin to collect it, before it"
        " has reasonably investigated.",
        sources=("reg-z-12", "reg-z-12-comments"),
    ),
    Rule(
        key="claims-bankrupt",
        basis=_LAW,
        citation="comment 12(c)(3)(i)(A)-1",
        wording="For claims and defenses, you don't have to file a claim in the merchant's"
        " bankruptcy first.",
        sources=("reg-z-12-comments",),
    ),
    Rule(
        key="no-cash",
        basis=_LAW,
        citation="comment 12(c)(1)-1",
        wording="Claims and defenses don't cover cash advances.",
        sources=("reg-z-12-comments",),
    ),
    Rule(
        key="transfer",
        basis=_LAW,
        citation="comment 13(a)(3)-2",
        wording="If the card only loaded an account at a payment service, the law on goods that"
        " never came doesn't reach what you did with that money.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="transfer-purchase",
        basis=_LAW,
        citation="comment 13(a)(3)-2",
        wording="The law on goods that never came covers a purchase through a payment service only"
        " if the card was charged at the time of the purchase, and for the same amount.",
        sources=("reg-z-13-comments",),
    ),
    Rule(
        key="claims-no-deadline",
        basis=_LAW,
        citation="comment 12(c)-1",
        wording=f"Claims and defenses have no {_NOTICE_DAYS}-day limit. What counts is that the"
        " item is unpaid.",
        sources=("reg-z-12-comments",),
    ),
    # Unauthorized use
    Rule(
        key="fraud-limit",
        basis=_LAW,
        citation="12 CFR 1026.12(b)(1)(ii)",
        wording="For unauthorized use, you owe at most ${dollars}, and nothing for what is taken"
        " after you report it.",
        sources=("reg-z-12", "usc-1643"),
        dollars=50,
        holds_for_business=True,
    ),
    Rule(
        key="fraud-remote",
        basis=_LAW,
        citation="comment 12(b)(2)(iii)-3",
        wording="If the card itself wasn't shown (online, by phone), you owe nothing.",
        sources=("reg-z-12-comments",),
        holds_for_business=True,
    ),
    Rule(
        key="fraud-report",
        basis=_LAW,
        citation="12 CFR 1026.12(b)(3)",
        wording="A call is enough to report it.",
        sources=("reg-z-12",),
        holds_for_business=True,
    ),
    Rule(
        key="fraud-investigation",
        basis=_LAW,
        citation="comment 12(b)-3",
        wording="Before Amex makes you pay for use that you say was unauthorized, it must"
        " reasonably investigate your claim.",
        sources=("reg-z-12-comments",),
        holds_for_business=True,
    ),
    Rule(
        key="fraud-paid",
        basis=_COURT,
        citation="Azur v. Chase, 601 F.3d 212 (3d Cir. 2010)",
        wording="One appeals court found that 15 USC 1643 gives no right to get back what you've"
        " paid.",
        sources=("azur",),
        holds_for_business=True,
    ),
    Rule(
        key="fraud-silence",
        basis=_COURT,
        citation="DBI Architects v. American Express, 388 F.3d 886 (D.C. Cir. 2004); Azur v."
        " Chase, 601 F.3d 212 (3d Cir. 2010)",
        wording="Two appeals courts found that paying again and again without objecting can make"
        " somebody's use of the card look authorized.",
        sources=("dbi", "azur"),
        holds_for_business=True,
    ),
    Rule(
        key="fraud-burden",
        basis=_LAW,
        citation="15 USC 1643(b)",
        wording="Amex has to prove that the use was authorized.",
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
        wording="If a company has 10 or more employee cards, it can agree with Amex on other limits"
        " for itself, but not for the employee.",
        sources=("reg-z-12",),
        holds_for_business=True,
    ),
    Rule(
        key="fraud-no-deadline",
        basis=_LAW,
        citation="comment 12(b)(3)-3",
        wording=f"The {_NOTICE_DAYS} days don't limit this protection.",
        sources=("reg-z-12-comments",),
        holds_for_business=True,
    ),
    Rule(
        key="fraud-family",
        basis=_LAW,
        citation="comment 12(b)(1)(ii)-3",
        wording="If you let somebody use the card, you owe what they charge, even if they spent too"
        " much, until you tell Amex that they may no longer use it.",
        sources=("reg-z-12-comments",),
        holds_for_business=True,
    ),
    Rule(
        key="identity-theft",
        basis=Basis.AGENCY,
        citation="FTC booklet, as copied",
        wording="IdentityTheft.gov or 1-877-438-4338 helps you make a report and a plan. Ask a credit"
        " bureau for a fraud alert.",
        sources=("ftc-identity-theft",),
        confidence=_REPORTED,
    ),
    # Business cards and merchants
    Rule(
        key="business",
        basis=_LAW,
        citation="comment 3(a)-2.i",
        wording="The billing-error rights don't apply to a business card. The limits on"
        " unauthorized use do.",
        sources=("reg-z-other-comments",),
    ),
    Rule(
        key="refund",
        basis=_LAW,
        citation="12 CFR 1026.12(e)",
        wording="Once it has accepted a return, the merchant has {business_days} business days to"
        " send the credit, and Amex {then_business_days} business days to post it.",
        sources=("reg-z-12",),
        business_days=7,
        then_business_days=3,
    ),
    Rule(
        key="shipping",
        basis=_LAW,
        citation="16 CFR 435",
        wording="A seller by mail, phone, or internet must ship in the time it advertised, or else"
        " within {days} days, or ask for your consent or refund you.",
        sources=("mail-order-rule",),
        days=30,
    ),
    Rule(
        key="flight-refund",
        basis=_LAW,
        citation="14 CFR 260.6, 260.10; 49 USC 42305",
        wording="If the airline cancels or significantly changes your flight and you take neither"
        " the new flight nor a voucher, it must refund you without being asked: to a credit card"
        " within {business_days} business days.",
        sources=("dot-260", "dot-49-usc"),
        business_days=7,
    ),
    Rule(
        key="flight-change",
        basis=_LAW,
        citation="14 CFR 260.2",
        wording="A change of 3 hours or more within the US, or 6 hours or more abroad, is"
        " significant. So are another airport, more connections, and a lower class.",
        sources=("dot-260", "dot-49-usc"),
    ),
    Rule(
        key="flight-complaint",
        basis=Basis.AGENCY,
        citation="US Department of Transportation, as described",
        wording="You can complain to the Department of Transportation at"
        " transportation.gov/airconsumer. It passes the complaint to the airline.",
        sources=("travelers-united",),
        confidence=_REPORTED,
    ),
    Rule(
        key="trial-consent",
        basis=_LAW,
        citation="15 USC 8403",
        wording="For a free trial or a renewal sold online, the seller must show the terms before"
        " it takes your card number, get your express consent, and give you a simple way to stop.",
        sources=("rosca",),
    ),
    Rule(
        key="trial-states",
        basis=_COURT,
        citation="Eighth Circuit, July 8, 2025",
        wording="The FTC's wider click-to-cancel rule was struck down. Many states have laws of"
        " their own.",
        sources=("click-to-cancel",),
        confidence=_REPORTED,
    ),
    Rule(
        key="fees-shown",
        basis=_LAW,
        citation="16 CFR 464",
        wording="For live-event tickets and short stays, the seller must show the total price up"
        " front, with every fee that it makes you pay. Taxes, shipping, and extras that you choose"
        " may come later.",
        sources=("ftc-fees",),
    ),
    Rule(
        key="payment-credited",
        basis=_LAW,
        citation="12 CFR 1026.10(a)-(c)",
        wording="Amex credits a payment that follows its instructions as of the day it's received."
        " If Amex credits it late, it takes the fees and interest for that off your account"
        " in the next billing cycle.",
        sources=("reg-z",),
    ),
    Rule(
        key="payment-error",
        basis=_LAW,
        citation="12 CFR 1026.13(a)(4)",
        wording="A payment that wasn't credited properly is a billing error.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="interest-error",
        basis=_LAW,
        citation="12 CFR 1026.13(a)(5)",
        wording="A mistake in Amex's arithmetic is a billing error.",
        sources=("reg-z-13",),
    ),
    Rule(
        key="assignment",
        basis=Basis.AGREEMENT,
        citation="disputed charges, 2025",
        wording="If Amex credits you for a dispute with a merchant, you hand your claims against"
        " the merchant to Amex (other than tort claims), and agree not to pursue the merchant for"
        " that amount.",
        sources=("agreements",),
    ),
    Rule(
        key="direct-dispute",
        basis=_LAW,
        citation="12 CFR 1022.43; 15 USC 1681i(a)(1)",
        wording="If you write to Amex's address for credit-report disputes, it must investigate and"
        " tell you the result within {days} days. If the information is wrong, it must promptly"
        " tell every bureau it reported to.",
        sources=("reg-v", "usc-1681i"),
        days=30,
    ),
    Rule(
        key="direct-dispute-address",
        basis=Basis.AGREEMENT,
        citation="credit reports, 2025",
        wording="Use the address on your credit report. Amex's agreements give American Express"
        " Credit Bureau Unit, P.O. Box 981537, El Paso, TX 79998-1537.",
        sources=("agreements",),
    ),
    Rule(
        key="direct-dispute-content",
        basis=_LAW,
        citation="12 CFR 1022.43(d)",
        wording="The letter identifies the account and you, says what is wrong and why, and comes"
        " with the documents that show it.",
        sources=("reg-v",),
    ),
    Rule(
        key="direct-dispute-limits",
        basis=_LAW,
        citation="12 CFR 1022.43(b), (f)",
        wording="This right doesn't cover your name, address, or employer, inquiries, or what another"
        " company reported. A form from a credit-repair firm and a letter with nothing new can be"
        " set aside.",
        sources=("reg-v",),
    ),
    Rule(
        key="scam-report",
        basis=Basis.AGENCY,
        citation="FTC",
        wording="The FTC takes reports of scams at ReportFraud.ftc.gov. It doesn't get your money"
        " back itself.",
        sources=("ftc-scam",),
        confidence=_REPORTED,
    ),
    Rule(
        key="scam-crypto",
        basis=Basis.AGENCY,
        citation="FTC consumer alert, 2021",
        wording="Payments in cryptocurrency usually can't be reversed.",
        sources=("ftc-payment-scams",),
    ),
    # Amex
    Rule(
        key="amex-window",
        basis=_PRACTICE,
        citation="page for merchants",
        wording=f"Amex takes disputes up to {{days}} days from the transaction. That isn't a"
        " legal right,"
        f" and it doesn't replace the {_NOTICE_DAYS} days.",
        sources=("amex-merchant-disputes",),
        days=120,
    ),
    Rule(
        key="amex-posted",
        basis=_PRACTICE,
        citation="dispute help page",
        wording="You can't dispute a pending charge. It has to post first.",
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
        wording="In most cases a charge can be disputed only twice, so make the first filing"
        " complete.",
        sources=("amex-merchant-disputes",),
    ),
    Rule(
        key="amex-month",
        basis=_PRACTICE,
        citation="business help page",
        wording="Most disputes are resolved within a month. Complex ones take longer.",
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
        wording="Amex says that it takes the disputed amount out of your payment due until the"
        " matter is resolved. That's its practice, not a right: check your statement.",
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
        wording="Allow {days} days for the mail.",
        sources=(),
        days=10,
    ),
)
